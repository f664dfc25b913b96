<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountDeletion</name>
    <message>
        <source>%1 is the user of this profile. Deleting it would lock you out; another administrator has to do it.</source>
        <translation>%1 é o usuário deste perfil. Excluí-lo bloquearia o seu acesso; a exclusão cabe a outro administrador.</translation>
    </message>
    <message>
        <source>The deletion of %1 is already pending.</source>
        <translation>A exclusão de %1 já está pendente.</translation>
    </message>
    <message>
        <source>The invitation of %1 is pending. Discard it, or apply it first.</source>
        <translation>O convite a %1 está pendente. Descarte-o ou aplique-o primeiro.</translation>
    </message>
    <message>
        <source>%1 is already deleted.</source>
        <translation>O usuário %1 já foi excluído.</translation>
    </message>
</context>
<context>
    <name>ApiText</name>
    <message>
        <source>One of the names is empty. Nothing was sent.</source>
        <translation>Um dos nomes está vazio. Nada foi enviado.</translation>
    </message>
    <message>
        <source>“%1” is given twice. Nothing was sent.</source>
        <translation>“%1” foi informado duas vezes. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This needs the data API key, and the profile has none. Nothing was sent. Add the data API key to the profile.</source>
        <translation>A operação exige a API key de dados, e o perfil não tem nenhuma. Nada foi enviado. Adicione a API key de dados ao perfil.</translation>
    </message>
    <message>
        <source>This needs the user API key, and the profile has none. Nothing was sent. Add the user API key to the profile.</source>
        <translation>A operação exige a API key de usuários, e o perfil não tem nenhuma. Nada foi enviado. Adicione a API key de usuários ao perfil.</translation>
    </message>
    <message>
        <source>The data API key contains characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>A API key de dados contém caracteres que nenhuma API key tem. Nada foi enviado. Copie-a novamente do Flokzu para o perfil.</translation>
    </message>
    <message>
        <source>The user API key contains characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>A API key de usuários contém caracteres que nenhuma API key tem. Nada foi enviado. Copie-a novamente do Flokzu para o perfil.</translation>
    </message>
    <message>
        <source>The profile has no user name. Nothing was sent. Enter the email address of a Flokzu user in the profile.</source>
        <translation>O perfil não tem nome de usuário. Nada foi enviado. Informe no perfil o endereço de e-mail de um usuário do Flokzu.</translation>
    </message>
    <message>
        <source>The user name of the profile contains characters that cannot be sent. Nothing was sent. Enter the email address of a Flokzu user.</source>
        <translation>O nome de usuário do perfil contém caracteres que não podem ser enviados. Nada foi enviado. Informe o endereço de e-mail de um usuário do Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu found no such user or role. Names must match exactly, capitals and accents included.</source>
        <translation>O Flokzu não encontrou esse usuário ou esse papel. Os nomes devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data API key. Nothing was changed. Check the data API key in the profile; the user API key does not work here.</source>
        <translation>O Flokzu rejeitou a API key de dados. Nada foi alterado. Verifique a API key de dados no perfil; a API key de usuários não funciona aqui.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user API key. Nothing was changed. Check the user API key in the profile; the data API key does not work here.</source>
        <translation>O Flokzu rejeitou a API key de usuários. Nada foi alterado. Verifique a API key de usuários no perfil; a API key de dados não funciona aqui.</translation>
    </message>
    <message>
        <source>Flokzu refused the request and gave no reason. Nothing was changed.</source>
        <translation>O Flokzu recusou a requisição sem informar o motivo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Flokzu refused the request: “%1”</source>
        <extracomment>%1 is what Flokzu said, in its own words</extracomment>
        <translation>O Flokzu recusou a requisição: “%1”</translation>
    </message>
    <message>
        <source>Flokzu found nothing with this name. Names must match exactly.</source>
        <translation>O Flokzu não encontrou nada com esse nome. Os nomes devem corresponder exatamente.</translation>
    </message>
    <message>
        <source>Flokzu found nothing: “%1”</source>
        <extracomment>%1 is what Flokzu said, in its own words</extracomment>
        <translation>O Flokzu não encontrou nada: “%1”</translation>
    </message>
    <message>
        <source>Flokzu gave an unexpected answer, so it was not used. See it in the Requests panel.</source>
        <translation>O Flokzu deu uma resposta inesperada, por isso ela não foi usada. Veja-a no painel Requisições.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer does not prove that it was applied. Check it in Flokzu before you send it again.</source>
        <translation>A alteração foi enviada, mas a resposta não comprova que ela foi aplicada. Verifique no Flokzu antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>Enter the identifier of an instance. Nothing was sent.</source>
        <translation>Informe o identificador de uma instância. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu found no instance “%1” that this user may see.</source>
        <translation>O Flokzu não encontrou uma instância “%1” que este usuário possa ver.</translation>
    </message>
    <message>
        <source>Enter the code of a process. Nothing was sent.</source>
        <translation>Informe o código de um processo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu found no process with the code “%1”.</source>
        <translation>O Flokzu não encontrou um processo com o código “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to change. Nothing was sent.</source>
        <translation>Não há nada a alterar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu found no instance with this identifier.</source>
        <translation>O Flokzu não encontrou uma instância com esse identificador.</translation>
    </message>
    <message>
        <source>Enter the name of a database. Nothing was sent.</source>
        <translation>Informe o nome de um banco de dados. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu found no such record, or there is no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>O Flokzu não encontrou esse registro ou não tem um banco de dados chamado “%1”. Os nomes devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
    </message>
    <message>
        <source>Flokzu found no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>O Flokzu não encontrou um banco de dados chamado “%1”. Os nomes devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
    </message>
    <message>
        <source>Enter the Id of the record. Nothing was sent.</source>
        <translation>Informe o Id do registro. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The Id of a record cannot be changed. Nothing was sent.</source>
        <translation>O Id de um registro não pode ser alterado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>There is no record with Id %1 in “%2”, or there is no database with this name.</source>
        <translation>Não há registro com o Id %1 em “%2”, ou não há banco de dados com esse nome.</translation>
    </message>
    <message>
        <source>No record matches. Values must match exactly, capitals and accents included.</source>
        <translation>Nenhum registro corresponde. Os valores devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
    </message>
    <message>
        <source>Enter an email address. Nothing was sent.</source>
        <translation>Informe um endereço de e-mail. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu found no user “%1”.</source>
        <translation>O Flokzu não encontrou o usuário “%1”.</translation>
    </message>
    <message>
        <source>Enter the name of a role. Nothing was sent.</source>
        <translation>Informe o nome de um papel. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu found no user “%1” or no role “%2”.</source>
        <translation>O Flokzu não encontrou o usuário “%1” ou o papel “%2”.</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <extracomment>%1 is what Flokzu said, in its own words</extracomment>
        <translation>A resposta foi: “%1”</translation>
    </message>
    <message>
        <source>It was not used. Open any web page in a browser to log in to the network, then try again.</source>
        <translation>A resposta não foi usada. Abra qualquer página da web em um navegador para entrar na rede e depois tente novamente.</translation>
    </message>
    <message>
        <source>The change may or may not have been applied. Open any web page in a browser to log in to the network, then check the change in Flokzu before you send it again.</source>
        <translation>A alteração pode ou não ter sido aplicada. Abra qualquer página da web em um navegador para entrar na rede e depois verifique a alteração no Flokzu antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>Some proxies refuse the kind of request that Flokzu requires (a GET with a body); ask the administrator of your network.</source>
        <translation>Alguns proxies recusam requisições do tipo que o Flokzu exige (GET com corpo); consulte o administrador da rede.</translation>
    </message>
    <message>
        <source>“%1” is not a valid path after the address of the profile. A path has letters, digits and single slashes, and no “..”.</source>
        <translation>“%1” não é um caminho válido após o endereço do perfil. Um caminho tem letras, algarismos e barras simples, sem “..”.</translation>
    </message>
    <message>
        <source>Enter one to twelve short words of letters and digits, separated by spaces.</source>
        <translation>Digite de uma a doze palavras curtas de letras e algarismos, separadas por espaços.</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values: %2.</source>
        <extracomment>%1 a value that a file or a person gave, %2 the values that are possible</extracomment>
        <translation>“%1” não está entre os valores possíveis: %2.</translation>
    </message>
    <message>
        <source>The file does not say where the value “%1” comes from.</source>
        <translation>O arquivo não informa de onde vem o valor “%1”.</translation>
    </message>
    <message>
        <source>This file is not a service dialect. Nothing was imported.</source>
        <translation>Este arquivo não contém as particularidades de um serviço. Nada foi importado.</translation>
    </message>
    <message>
        <source>This service dialect was saved by a newer version of this program. Please update. Nothing was imported.</source>
        <translation>Estas particularidades foram salvas por uma versão mais recente deste programa. Atualize o programa. Nada foi importado.</translation>
    </message>
    <message>
        <source>This program does not know the setting “%1”. Nothing was imported.</source>
        <translation>Este programa não tem o ajuste “%1”. Nada foi importado.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403).</source>
        <translation>O Flokzu não permitiu a operação (403).</translation>
    </message>
    <message>
        <source>Flokzu did not permit this: “%1”</source>
        <translation>O Flokzu não permitiu a operação: “%1”</translation>
    </message>
    <message>
        <source>Nothing was changed. The key has worked before: perhaps the user lacks the permission, or the paid plan does not include this.</source>
        <translation>Nada foi alterado. A API key já funcionou antes: talvez o usuário não tenha a permissão ou o plano contratado não inclua a operação.</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps the data API key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>Nada foi alterado. Talvez a API key de dados esteja incorreta, o usuário não tenha a permissão ou o plano contratado não inclua a operação.</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps the user API key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>Nada foi alterado. Talvez a API key de usuários esteja incorreta, o usuário não tenha a permissão ou o plano contratado não inclua a operação.</translation>
    </message>
    <message>
        <source>Read the roles of %1, to learn how Flokzu accepts changes to them</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Ler os papéis de %1, para ver como este Flokzu aceita a alteração deles</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but the roles of %1, read afterwards, show that nothing was changed. Change the role in Flokzu itself.</source>
        <translation>O Flokzu respondeu OK, mas a leitura posterior dos papéis de %1 mostra que nada mudou. Altere o papel no próprio Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu had a problem (%1). The roles of %2, read afterwards, show that nothing was changed.</source>
        <extracomment>%1 a status such as 500, %2 an e-mail address</extracomment>
        <translation>O Flokzu teve um problema (%1). A leitura posterior dos papéis de %2 mostra que nada mudou.</translation>
    </message>
    <message>
        <source>Perhaps Flokzu lists this database only with a condition: add a column and the value that it must have.</source>
        <translation>Talvez o Flokzu só liste este banco de dados com uma condição: informe uma coluna e o valor dela.</translation>
    </message>
    <message>
        <source>You skipped this step. Nothing was sent.</source>
        <translation>Você pulou esta etapa. Nada foi enviado.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer from Flokzu: perhaps the login page of a network, the page of a proxy, or an error page.</source>
        <translation>Em vez de uma resposta do Flokzu chegou uma página da web: talvez a página de login de uma rede, a de um proxy ou uma página de erro.</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but this is the first change of a role, and the roles of %1 could not be read to see whether it was applied. %2</source>
        <extracomment>%1 an e-mail address, %2 a sentence that says why the roles could not be read</extracomment>
        <translation>O Flokzu respondeu OK, mas esta é a primeira alteração de um papel, e não foi possível ler os papéis de %1 para saber se ela foi aplicada. %2</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>edited, not sent yet</source>
        <translation>editada, ainda não enviada</translation>
    </message>
    <message>
        <source>new, not sent yet</source>
        <translation>nova, ainda não enviada</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>em espera de envio</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>em envio</translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation>enviada e confirmada</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>não aplicada</translation>
    </message>
    <message>
        <source>sent, unconfirmed</source>
        <translation>enviada, sem confirmação</translation>
    </message>
    <message>
        <source>changed by another person meanwhile</source>
        <translation>alterada por outra pessoa nesse meio-tempo</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>an unnamed authority</source>
        <translation>uma autoridade sem nome</translation>
    </message>
    <message>
        <source>Its certificate was issued by “%1”, which this computer does not trust. If your network inspects secure connections, ask its administrator to add this authority to the computer; if it does not, use another network.</source>
        <extracomment>%1 is the issuer of a certificate</extracomment>
        <translation>O certificado do servidor foi emitido por “%1”, em que este computador não confia. Se a rede inspeciona conexões seguras, peça ao administrador da rede que adicione essa autoridade ao computador; se não, use outra rede.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, expired on %2.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>O certificado do servidor, emitido por “%1”, expirou em %2.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is only valid from %2.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>O certificado do servidor, emitido por “%1”, só é válido a partir de %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, report this to Flokzu.</source>
        <translation>Verifique a data deste computador. Se ela estiver certa, informe o problema à Flokzu.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, was refused (%2). Ask the administrator of the network, or Flokzu.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the reason in the words of a library</extracomment>
        <translation>O certificado do servidor, emitido por “%1”, foi recusado (%2). Consulte o administrador da rede ou a Flokzu.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>este endereço</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is for %2 and not for %3. Check the address in the profile.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the names in it, %3 a host or &quot;this address&quot;</extracomment>
        <translation>O certificado do servidor, emitido por “%1”, é para %2 e não para %3. Verifique o endereço no perfil.</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>A change was written by another version of this program, or the file is damaged.</source>
        <translation>Uma alteração foi gravada por outra versão deste programa, ou o arquivo está danificado.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>(no value)</source>
        <extracomment>in place of a value: the field did not exist or was null</extracomment>
        <translation>(sem valor)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>in place of a value: an empty text</extracomment>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>(user deleted)</source>
        <translation>(usuário excluído)</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>The user of this profile</source>
        <translation>O usuário deste perfil</translation>
    </message>
    <message>
        <source>The System user</source>
        <translation>O usuário System</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>(taken)</source>
        <translation>(removido)</translation>
    </message>
    <message>
        <source>Update record %1 of %2, or add it if missing</source>
        <translation>Atualização do registro %1 de %2, ou adição se não existir</translation>
    </message>
    <message>
        <source>Update record %1 of %2</source>
        <translation>Atualização do registro %1 de %2</translation>
    </message>
    <message>
        <source>Add a record to %1</source>
        <translation>Adição de um registro a %1</translation>
    </message>
    <message>
        <source>Update instance %1</source>
        <translation>Atualização da instância %1</translation>
    </message>
    <message>
        <source>Start an instance of %1</source>
        <translation>Início de uma instância de %1</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Convite a %1</translation>
    </message>
    <message>
        <source>Delete the user %1</source>
        <translation>Exclusão do usuário %1</translation>
    </message>
    <message>
        <source>Give %1 the role %2</source>
        <translation>Atribuição a %1 do papel %2</translation>
    </message>
    <message>
        <source>Take the role %2 from %1</source>
        <translation>Remoção do papel %2 de %1</translation>
    </message>
    <message>
        <source>If this adds a record, that record cannot be deleted here.</source>
        <translation>Se um registro for adicionado, ele não poderá ser excluído por aqui.</translation>
    </message>
    <message>
        <source>An added record can only be deleted in Flokzu itself.</source>
        <translation>Um registro adicionado só pode ser excluído no próprio Flokzu.</translation>
    </message>
    <message>
        <source>A started instance can only be finished or deleted in Flokzu itself.</source>
        <translation>Uma instância iniciada só pode ser concluída ou excluída no próprio Flokzu.</translation>
    </message>
    <message>
        <source>The user can be deleted afterwards, but the email will have been sent and your bill may change.</source>
        <translation>É possível excluir o usuário depois, mas o e-mail já terá sido enviado e a fatura pode mudar.</translation>
    </message>
    <message>
        <source>A new invitation reactivates the user, but the person must accept it, and the roles must be given again.</source>
        <translation>Um novo convite reativa o usuário, mas a pessoa precisa aceitá-lo e os papéis precisam ser atribuídos novamente.</translation>
    </message>
    <message>
        <source>(not read)</source>
        <extracomment>in place of a value: Flokzu was never asked what is there</extracomment>
        <translation>(não lido)</translation>
    </message>
    <message>
        <source>Update “%1” (record %2 of %3), or add it if missing</source>
        <extracomment>%1 what people know a record by, %2 its Id, %3 a database</extracomment>
        <translation>Atualização de “%1” (registro %2 de %3), ou adição se não existir</translation>
    </message>
    <message>
        <source>Update “%1” (record %2 of %3)</source>
        <translation>Atualização de “%1” (registro %2 de %3)</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full, so %1 could not be saved. Free some space.</source>
        <translation>O disco está cheio, por isso não foi possível salvar %1. Libere espaço.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>Outro programa está usando %1. Feche-o e tente novamente.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the file and its folder belong to you.</source>
        <translation>Não é possível gravar %1. Verifique se o arquivo e a pasta pertencem a você.</translation>
    </message>
    <message>
        <source>The disk reported an error with %1. Check the disk before you continue.</source>
        <translation>O disco relatou um erro com %1. Verifique o disco antes de continuar.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it keeps the damaged file under another name and creates a new one.</source>
        <translation>%1 está danificado. Inicie o programa novamente: o arquivo será mantido com outro nome, e um novo será criado.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>Não foi possível salvar %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It can be read but not changed; please update.</source>
        <translation>%1 foi gravado por uma versão mais recente deste programa. Pode ser lido, mas não alterado; atualize o programa.</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message>
        <source>No record matches: %1</source>
        <translation>Nenhum registro atende a: %1</translation>
    </message>
    <message>
        <source>Flokzu answered with an empty list.</source>
        <translation>O Flokzu respondeu com uma lista vazia.</translation>
    </message>
    <message>
        <source>If there are records in this database, Flokzu may list them only with a condition: a column and the value that it must have.</source>
        <translation>Se há registros neste banco de dados, talvez o Flokzu só os liste com uma condição: uma coluna e o valor que ela deve ter.</translation>
    </message>
</context>
<context>
    <name>DialectText</name>
    <message>
        <source>Parameters of “%1”</source>
        <extracomment>%1 an operation, such as &quot;list records&quot;</extracomment>
        <translation>Parâmetros de “%1”</translation>
    </message>
    <message>
        <source>Something between Flokdesk and Flokzu may refuse a request that only reads and has a body.</source>
        <translation>Algo entre o Flokdesk e o Flokzu pode recusar uma requisição que só lê e tem corpo.</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation>no corpo</translation>
    </message>
    <message>
        <source>in the address</source>
        <translation>no endereço</translation>
    </message>
    <message>
        <source>Path of “%1”</source>
        <extracomment>%1 an operation, such as &quot;list records&quot;</extracomment>
        <translation>Caminho de “%1”</translation>
    </message>
    <message>
        <source>Follows the address of the profile; it cannot lead to another host.</source>
        <translation>Vem após o endereço do perfil; não pode levar a outro endereço.</translation>
    </message>
    <message>
        <source>Format of dates</source>
        <translation>Formato de data</translation>
    </message>
    <message>
        <source>Only explains values; it changes none.</source>
        <translation>Só explica valores; não altera nenhum.</translation>
    </message>
    <message>
        <source>Format of check boxes</source>
        <translation>Formato de caixa de seleção</translation>
    </message>
    <message>
        <source>“true” and “false” as text</source>
        <translation>“true” e “false” como texto</translation>
    </message>
    <message>
        <source>true and false</source>
        <translation>true e false</translation>
    </message>
    <message>
        <source>Case of identifiers</source>
        <translation>Maiúsculas nos identificadores</translation>
    </message>
    <message>
        <source>How an instance is requested.</source>
        <translation>Como uma instância é consultada.</translation>
    </message>
    <message>
        <source>as typed, then in uppercase</source>
        <translation>como foi digitado, depois em maiúsculas</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como foi digitado</translation>
    </message>
    <message>
        <source>in uppercase</source>
        <translation>em maiúsculas</translation>
    </message>
    <message>
        <source>List without a condition</source>
        <translation>Lista sem condição</translation>
    </message>
    <message>
        <source>How all records of a database are requested.</source>
        <translation>Como todos os registros de um banco de dados são consultados.</translation>
    </message>
    <message>
        <source>with an empty list of filters</source>
        <translation>com uma lista vazia de condições</translation>
    </message>
    <message>
        <source>without filters</source>
        <translation>sem lista de condições</translation>
    </message>
    <message>
        <source>Name of the Id</source>
        <translation>Nome do Id</translation>
    </message>
    <message>
        <source>The name of the Id of a record, in answers and in conditions.</source>
        <translation>O nome do Id de um registro, nas respostas e nas condições.</translation>
    </message>
    <message>
        <source>Words that mean success</source>
        <translation>Palavras que indicam sucesso</translation>
    </message>
    <message>
        <source>The status of an answer that was successful. Separate several words with spaces.</source>
        <translation>O status de uma resposta bem-sucedida. Separe as palavras com espaços.</translation>
    </message>
    <message>
        <source>Key for echo, operations and assignees</source>
        <translation>API key para eco, operações e responsáveis</translation>
    </message>
    <message>
        <source>Which of the two keys of the profile these requests need.</source>
        <translation>Qual das duas API keys do perfil estas requisições usam.</translation>
    </message>
    <message>
        <source>data API key</source>
        <translation>API key de dados</translation>
    </message>
    <message>
        <source>user API key</source>
        <translation>API key de usuários</translation>
    </message>
    <message>
        <source>Field of a role</source>
        <translation>Campo do papel</translation>
    </message>
    <message>
        <source>Names the role when it is given or taken. The first role change shows which one Flokzu expects.</source>
        <translation>Indica o papel ao atribuí-lo ou removê-lo. A primeira alteração de papel mostra qual campo o Flokzu espera.</translation>
    </message>
    <message>
        <source>roles, a list</source>
        <translation>roles, uma lista</translation>
    </message>
    <message>
        <source>get instance</source>
        <translation>ler instância</translation>
    </message>
    <message>
        <source>create instance</source>
        <translation>criar instância</translation>
    </message>
    <message>
        <source>update instance</source>
        <translation>atualizar instância</translation>
    </message>
    <message>
        <source>get record</source>
        <translation>ler registro</translation>
    </message>
    <message>
        <source>add record</source>
        <translation>adicionar registro</translation>
    </message>
    <message>
        <source>update record</source>
        <translation>atualizar registro</translation>
    </message>
    <message>
        <source>list records</source>
        <translation>listar registros</translation>
    </message>
    <message>
        <source>invite user</source>
        <translation>convidar usuário</translation>
    </message>
    <message>
        <source>delete user</source>
        <translation>excluir usuário</translation>
    </message>
    <message>
        <source>read roles</source>
        <translation>ler papéis</translation>
    </message>
    <message>
        <source>give role</source>
        <translation>atribuir papel</translation>
    </message>
    <message>
        <source>take role</source>
        <translation>remover papel</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>eco</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operações</translation>
    </message>
    <message>
        <source>assignees</source>
        <translation>responsáveis</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>suposto</translation>
    </message>
    <message>
        <source>set by hand, %1</source>
        <extracomment>%1 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>definido manualmente, %1</translation>
    </message>
    <message>
        <source>learned from “%1”, %2</source>
        <extracomment>%1 an operation, such as &quot;list records&quot;, %2 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>aprendido com “%1”, %2</translation>
    </message>
    <message>
        <source>learned, %1</source>
        <extracomment>%1 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>aprendido, %1</translation>
    </message>
    <message>
        <source>Users with a role</source>
        <translation>Usuários com um papel</translation>
    </message>
    <message>
        <source>agree with the roles of each user</source>
        <translation>coincidem com os papéis de cada usuário</translation>
    </message>
    <message>
        <source>Whether the users that Flokzu lists for a role agree with the roles of each user. If they agree, the roles of many users are loaded with one request for each role.</source>
        <translation>Indica se os usuários que o Flokzu lista para um papel coincidem com os papéis de cada usuário. Se coincidem, os papéis de muitos usuários são carregados com uma requisição por papel.</translation>
    </message>
    <message>
        <source>differ; each user is loaded separately</source>
        <translation>diferem; cada usuário é carregado separadamente</translation>
    </message>
</context>
<context>
    <name>ExportFormatText</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML table</source>
        <translation>Tabela HTML</translation>
    </message>
    <message>
        <source>Text, separated by tabs</source>
        <translation>Texto separado por tabulações</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <translation>
            <numerusform>%Ln instância</numerusform>
            <numerusform>%Ln instâncias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuário</numerusform>
            <numerusform>%Ln usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) of users</source>
        <translation>
            <numerusform>%Ln papel de usuários</numerusform>
            <numerusform>%Ln papéis de usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln lote</numerusform>
            <numerusform>%Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln record(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln registro…</numerusform>
            <numerusform>E&amp;xportar %Ln registros…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln instance(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln instância…</numerusform>
            <numerusform>E&amp;xportar %Ln instâncias…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln user(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln usuário…</numerusform>
            <numerusform>E&amp;xportar %Ln usuários…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln line(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln linha…</numerusform>
            <numerusform>E&amp;xportar %Ln linhas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln job(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln lote…</numerusform>
            <numerusform>E&amp;xportar %Ln lotes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln request(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln requisição…</numerusform>
            <numerusform>E&amp;xportar %Ln requisições…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln record(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln registro</numerusform>
            <numerusform>Cop&amp;iar %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln instance(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln instância</numerusform>
            <numerusform>Cop&amp;iar %Ln instâncias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln user(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln usuário</numerusform>
            <numerusform>Cop&amp;iar %Ln usuários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln line(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln linha</numerusform>
            <numerusform>Cop&amp;iar %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln job(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln lote</numerusform>
            <numerusform>Cop&amp;iar %Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln request(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln requisição</numerusform>
            <numerusform>Cop&amp;iar %Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>One line for each role of a user</source>
        <extracomment>a table of users that is to be exported</extracomment>
        <translation>Uma linha para cada papel de um usuário</translation>
    </message>
    <message>
        <source>One line for each user, a column for each role</source>
        <translation>Uma linha por usuário, uma coluna por papel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln coluna</numerusform>
            <numerusform>%Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text stays text, such as 00123. Numbers of up to 15 digits are numbers, with their decimals.</source>
        <translation>Todo texto continua sendo texto, como 00123. Números de até 15 dígitos são números, com seus decimais.</translation>
    </message>
    <message>
        <source>One JSON object a line. Every value is exactly as Flokzu sent it.</source>
        <translation>Um objeto JSON por linha. Cada valor está exatamente como o Flokzu o enviou.</translation>
    </message>
    <message>
        <source>For people to read, in tickets and wikis.</source>
        <translation>Para leitura por pessoas, em chamados e wikis.</translation>
    </message>
    <message>
        <source>For spreadsheets, documents and emails. Texts such as 00123 stay texts there.</source>
        <translation>Para planilhas, documentos e e-mails. Textos como 00123 continuam sendo textos.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Deleted user</source>
        <translation>Usuário excluído</translation>
    </message>
    <message numerus="yes">
        <source>User · %n role(s)</source>
        <translation>
            <numerusform>Usuário · papéis: %n</numerusform>
            <numerusform>Usuário · %n papéis</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Loads from Flokzu</source>
        <translation>Carrega do Flokzu</translation>
    </message>
    <message>
        <source>Add the user “%1”</source>
        <translation>Adicionar o usuário “%1”</translation>
    </message>
    <message>
        <source>To the list of users</source>
        <translation>À lista de usuários</translation>
    </message>
    <message>
        <source>Open the instance “%1”</source>
        <translation>Abrir a instância “%1”</translation>
    </message>
    <message>
        <source>Open the database “%1”</source>
        <translation>Abrir o banco de dados “%1”</translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>the address is not an https:// address</source>
        <translation>o endereço não é um endereço https://</translation>
    </message>
    <message>
        <source>a header has no proper name</source>
        <translation>um cabeçalho não tem um nome válido</translation>
    </message>
    <message>
        <source>%1 contains a character that is not allowed there</source>
        <translation>%1 contém um caractere que não é permitido ali</translation>
    </message>
</context>
<context>
    <name>InstanceInspector</name>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Responsáveis</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriedade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>InstanceViews</name>
    <message>
        <source>All opened here</source>
        <extracomment>instances</extracomment>
        <translation>Todas as abertas aqui</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <extracomment>instances with pending changes</extracomment>
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>instances that have ended</extracomment>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>instances that Flokzu does not know</extracomment>
        <translation>Não encontradas</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%n change(s) in %1</source>
        <extracomment>The name of a job; %1 is a database or a process</extracomment>
        <translation>
            <numerusform>%n alteração em %1</numerusform>
            <numerusform>%n alterações em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobHistory</name>
    <message>
        <source>Earlier jobs could not be read from disk.</source>
        <translation>Não foi possível ler do disco os lotes anteriores.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Sent, but the answer was about something else (%1): it may have been applied.</source>
        <translation>Enviada, mas a resposta não corresponde a ela (%1): pode ter sido aplicada.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user API key (%1). Check it in the profile, then resume.</source>
        <translation>O Flokzu rejeitou a API key de usuários (%1). Verifique-a no perfil e depois retome.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data API key (%1). Check it in the profile, then resume.</source>
        <translation>O Flokzu rejeitou a API key de dados (%1). Verifique-a no perfil e depois retome.</translation>
    </message>
    <message>
        <source>The organization&apos;s plan in Flokzu does not allow this (402). Resume when it does.</source>
        <translation>O plano contratado pela organização não permite esta operação (402). Retome quando ele permitir.</translation>
    </message>
    <message>
        <source>A proxy between you and Flokzu asks for a password (407). Log in to it, then resume.</source>
        <translation>Um proxy no caminho exige uma senha (407). Faça login nele e depois retome.</translation>
    </message>
    <message>
        <source>Flokzu may not answer this for legal reasons (451).</source>
        <translation>O Flokzu não pode atender a esta requisição por motivos legais (451).</translation>
    </message>
    <message>
        <source>The profile is read-only. Allow changes, then resume.</source>
        <translation>O perfil é somente leitura. Permita alterações e depois retome.</translation>
    </message>
    <message>
        <source>The request limit is reached. Resume in a minute.</source>
        <translation>O limite de requisições foi atingido. Retome em um minuto.</translation>
    </message>
    <message>
        <source>Flokzu pointed to another address. Check the address in the profile, then resume.</source>
        <translation>O Flokzu redirecionou para outro endereço. Verifique o endereço no perfil e depois retome.</translation>
    </message>
    <message>
        <source>A request was canceled before it was sent.</source>
        <translation>Uma requisição foi cancelada antes de ser enviada.</translation>
    </message>
    <message>
        <source>Flokzu could not be reached. Resume when it can.</source>
        <translation>Não foi possível conectar ao Flokzu. Retome quando houver conexão.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 why a job is paused; %2 the words of Flokzu or the network</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The user API key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>A API key de usuários ou o nome de usuário do perfil está ausente ou não pode ser usado. Corrija o perfil e depois retome.</translation>
    </message>
    <message>
        <source>The data API key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>A API key de dados ou o nome de usuário do perfil está ausente ou não pode ser usado. Corrija o perfil e depois retome.</translation>
    </message>
    <message>
        <source>The change could not be written to disk before sending.</source>
        <translation>Não foi possível gravar a alteração no disco antes de enviá-la.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the user API key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>O Flokzu não permitiu a operação (403), e a API key de usuários ainda não funcionou. Verifique a API key, a permissão do usuário e o plano contratado e depois retome.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the data API key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>O Flokzu não permitiu a operação (403), e a API key de dados ainda não funcionou. Verifique a API key, a permissão do usuário e o plano contratado e depois retome.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Aplicada</translation>
    </message>
    <message>
        <source>! Refused</source>
        <translation>! Recusada</translation>
    </message>
    <message>
        <source>? Unconfirmed</source>
        <translation>? Sem confirmação</translation>
    </message>
    <message>
        <source>✓ Checked: applied</source>
        <translation>✓ Verificada: aplicada</translation>
    </message>
    <message>
        <source>◌ Checked: not applied</source>
        <translation>◌ Verificada: não aplicada</translation>
    </message>
    <message>
        <source>≠ Different value found</source>
        <translation>≠ Valor lido é outro</translation>
    </message>
    <message>
        <source>◌ Old entries deleted</source>
        <translation>◌ Entradas antigas excluídas</translation>
    </message>
    <message>
        <source>! Entries lost</source>
        <translation>! Entradas perdidas</translation>
    </message>
    <message>
        <source>◌ Other</source>
        <translation>◌ Outro resultado</translation>
    </message>
    <message>
        <source>The journal could not be read from disk.</source>
        <translation>Não foi possível ler o histórico do disco.</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Histórico de %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Data e hora (UTC)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Código de verificação</translation>
    </message>
    <message>
        <source>! Not sent</source>
        <translation>! Não enviada</translation>
    </message>
    <message>
        <source>◌ Skipped</source>
        <translation>◌ Ignorada</translation>
    </message>
    <message>
        <source>◌ Removed from queue</source>
        <translation>◌ Retirada da fila</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about changes at %1. Created on %2 (UTC).</source>
        <translation>
            <numerusform>Entradas sobre alterações em %1: %n. Página gerada em %2 (UTC).</numerusform>
            <numerusform>Entradas sobre alterações em %1: %n. Página gerada em %2 (UTC).</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ Conflito</translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a line of facts: name and value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Values found in Flokzu:</source>
        <translation>Valores encontrados no Flokzu:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Checksum of the changes</source>
        <translation>Código de verificação das alterações</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Checksum of the entry</source>
        <translation>Código de verificação da entrada</translation>
    </message>
    <message>
        <source>Sent, without the key:</source>
        <translation>Enviado, sem a API key:</translation>
    </message>
    <message>
        <source>Entry %1 does not match the one before it: something other than this program changed or removed an entry there.</source>
        <translation>A entrada %1 não condiz com a anterior: alguma entrada foi alterada ou removida ali fora deste programa.</translation>
    </message>
    <message>
        <source>Entries are missing or were replaced at the end of the journal.</source>
        <translation>Faltam entradas no fim do histórico, ou elas foram substituídas.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>O histórico está vazio.</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>por um ano</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>por %n dia</numerusform>
            <numerusform>por %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>The seal of entry %1 does not match: something other than this program changed this entry or one before it.</source>
        <translation>O selo da entrada %1 não confere: esta entrada, ou uma anterior a ela, foi alterada fora deste programa.</translation>
    </message>
    <message>
        <source>Seals of the journal were removed.</source>
        <translation>Selos do histórico foram removidos.</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this computer does not have, so its seal cannot be checked.</source>
        <translation>O selo da entrada %1 foi feito com uma chave de selo que este computador não tem, por isso não é possível verificá-lo.</translation>
    </message>
    <message>
        <source>Entries are missing at the beginning of the journal, and this program did not delete them.</source>
        <translation>Faltam entradas no início do histórico, e não foi este programa que as excluiu.</translation>
    </message>
    <message>
        <source>Something other than this program changed what this computer remembers of the journal.</source>
        <translation>O que este computador guarda sobre o histórico foi alterado fora deste programa.</translation>
    </message>
    <message>
        <source>Entry %1 says that entries before it were lost.</source>
        <translation>A entrada %1 registra que entradas anteriores a ela foram perdidas.</translation>
    </message>
    <message>
        <source>The seals could not be checked, because the system keychain did not provide the key.</source>
        <translation>Não foi possível verificar os selos, porque o cofre de chaves do sistema não forneceu a chave de selo.</translation>
    </message>
    <message>
        <source>No entry is sealed, because there was no system keychain to keep a key in: a program that may write the file can change an entry and all later ones without a trace.</source>
        <translation>Nenhuma entrada tem selo, porque não havia um cofre de chaves do sistema para guardar a chave de selo: um programa que possa gravar no arquivo pode alterar uma entrada e todas as seguintes sem deixar vestígio.</translation>
    </message>
    <message>
        <source>The entries up to %1 are sealed with a key from the system keychain: without it, none can have been changed since entry %2 was sealed.</source>
        <translation>As entradas até %1 têm selo feito com a chave de selo do cofre de chaves do sistema: sem ela, nenhuma pôde ser alterada desde que a entrada %2 recebeu o selo.</translation>
    </message>
    <message>
        <source>A change made before that to the entries before %1 cannot be detected.</source>
        <translation>Uma alteração das entradas anteriores a %1, feita antes disso, não pode ser detectada.</translation>
    </message>
    <message>
        <source>The entries after %1 have no seal, because the system keychain did not answer.</source>
        <translation>As entradas depois de %1 não têm selo, porque o cofre de chaves do sistema não respondeu.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal: only the file beside it can show that entries are missing at its end.</source>
        <translation>Este computador não guarda o estado do histórico: só pelo arquivo ao lado dele é possível detectar que faltam entradas no fim.</translation>
    </message>
    <message>
        <source>This computer does not remember the newest entries.</source>
        <translation>Este computador não guarda as entradas mais recentes.</translation>
    </message>
    <message>
        <source>This computer remembers a different state of the journal.</source>
        <translation>Este computador guarda outro estado do histórico.</translation>
    </message>
    <message>
        <source>This computer remembers entry %1 as the last one, in a file of this user that has no seal.</source>
        <translation>Este computador guarda a entrada %1 como a última, em um arquivo deste usuário que não tem selo.</translation>
    </message>
    <message>
        <source>This computer remembers entry %1 as the last one, under a seal: no entry is missing at the end, unless this memory was restored from a backup, too.</source>
        <translation>Este computador guarda a entrada %1 como a última, sob um selo: não falta nenhuma entrada no fim, a menos que esse dado guardado também tenha sido trocado por um mais antigo.</translation>
    </message>
    <message>
        <source>All is well: no fault was found in the entries %1 to %2, of all profiles.</source>
        <translation>Tudo em ordem: nenhuma falha foi encontrada nas entradas %1 a %2, de todos os perfis.</translation>
    </message>
    <message>
        <source>Entries are kept forever.</source>
        <translation>As entradas são mantidas para sempre.</translation>
    </message>
    <message>
        <source>Entries are kept for a year.</source>
        <translation>As entradas são mantidas por um ano.</translation>
    </message>
    <message numerus="yes">
        <source>Entries are kept for %n day(s).</source>
        <translation>
            <numerusform>As entradas são mantidas por %n dia.</numerusform>
            <numerusform>As entradas são mantidas por %n dias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the document is empty.</source>
        <translation>o documento está vazio.</translation>
    </message>
    <message>
        <source>it begins with a byte-order mark.</source>
        <translation>começa com uma marca de ordem de bytes (BOM).</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>o texto não está em UTF-8.</translation>
    </message>
    <message>
        <source>the document is incomplete.</source>
        <translation>o documento está incompleto.</translation>
    </message>
    <message>
        <source>a value was expected here.</source>
        <translation>esperava-se um valor aqui.</translation>
    </message>
    <message>
        <source>a name in quotes was expected here.</source>
        <translation>esperava-se um nome entre aspas aqui.</translation>
    </message>
    <message>
        <source>a colon was expected here.</source>
        <translation>esperava-se um sinal de dois-pontos aqui.</translation>
    </message>
    <message>
        <source>a comma or } was expected here.</source>
        <translation>esperava-se uma vírgula ou } aqui.</translation>
    </message>
    <message>
        <source>a comma or ] was expected here.</source>
        <translation>esperava-se uma vírgula ou ] aqui.</translation>
    </message>
    <message>
        <source>this number is not written as JSON requires.</source>
        <translation>este número não está escrito como o JSON exige.</translation>
    </message>
    <message>
        <source>a text contains a control character.</source>
        <translation>um texto contém um caractere de controle.</translation>
    </message>
    <message>
        <source>this escape sequence does not exist.</source>
        <translation>essa sequência de escape não existe.</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) is escaped here.</source>
        <translation>há aqui um escape de metade de um caractere (um substituto isolado).</translation>
    </message>
    <message>
        <source>this name appears twice in one object.</source>
        <translation>este nome aparece duas vezes em um mesmo objeto.</translation>
    </message>
    <message numerus="yes">
        <source>nested more than %n level(s) deep.</source>
        <extracomment>%n: levels of arrays and objects inside each other</extracomment>
        <translation>
            <numerusform>mais de %n nível de aninhamento.</numerusform>
            <numerusform>mais de %n níveis de aninhamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is something after the end of the document.</source>
        <translation>há algo depois do fim do documento.</translation>
    </message>
    <message>
        <source>The JSON document is too large: %1, and at most %2 are read.</source>
        <translation>O documento JSON é grande demais: %1; são lidos no máximo %2.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2 (byte %3): %4</source>
        <translation>JSON inválido na linha %1, coluna %2 (byte %3): %4</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The system keychain cannot be used. Keys can be kept for this session only; you will be asked again.</source>
        <translation>O cofre de chaves do sistema não pode ser usado. As API keys só podem ser mantidas durante esta sessão; depois será preciso informá-las de novo.</translation>
    </message>
    <message>
        <source>It did not answer in time. Perhaps it waits for your password.</source>
        <translation>Ele não respondeu a tempo. Talvez esteja aguardando uma senha.</translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>The folder %1 is on a network share, where data could be damaged without notice. Choose a folder on a disk of this computer.</source>
        <translation>A pasta %1 está em um compartilhamento de rede, onde os dados poderiam ser danificados sem aviso. Escolha uma pasta em um disco deste computador.</translation>
    </message>
    <message>
        <source>The folder %1 could not be created. Check that you may write there, or choose another data folder.</source>
        <translation>Não foi possível criar a pasta %1. Verifique se você pode gravar ali ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The file %1 could not be created. Check that you may write there and that there is space.</source>
        <translation>Não foi possível criar o arquivo %1. Verifique se você pode gravar ali e se há espaço.</translation>
    </message>
    <message>
        <source>The damaged file %1 could not be renamed. Move it away and start again.</source>
        <translation>Não foi possível renomear o arquivo danificado %1. Mova-o para outro lugar e inicie o programa novamente.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted. Check that it belongs to you.</source>
        <translation>Não foi possível excluir o arquivo %1. Verifique se ele pertence a você.</translation>
    </message>
    <message>
        <source>The file %1 could not be made private to you. Check its owner.</source>
        <translation>Não foi possível tornar o arquivo %1 privado. Verifique quem é o proprietário.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>no connection</source>
        <translation>sem conexão</translation>
    </message>
    <message>
        <source>This cannot be sent (%1). Nothing was sent.</source>
        <translation>A requisição não pode ser enviada (%1). Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Nothing was sent. Check the network and try again.</source>
        <translation>Não foi possível conectar a %1 a tempo. Nada foi enviado. Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>Cannot reach %1 (%2). Nothing was sent.</source>
        <translation>Não é possível conectar a %1 (%2). Nada foi enviado.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>A conexão com %1 terminou antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which was not followed.</source>
        <translation>%1 redirecionou para outro endereço (%2); o redirecionamento não foi seguido.</translation>
    </message>
    <message>
        <source>The answer of %1 was not understood.</source>
        <translation>A resposta de %1 não foi compreendida.</translation>
    </message>
    <message>
        <source>%1 had a problem (%2).</source>
        <translation>%1 teve um problema (%2).</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <translation>%1 deu uma resposta inesperada (%2).</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The request was stopped after it had been sent.</source>
        <translation>A requisição foi interrompida depois de enviada.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was cut off.</source>
        <translation>A resposta de %1 é grande demais e foi cortada.</translation>
    </message>
    <message>
        <source>%1 answered in a compressed form that was not requested.</source>
        <translation>%1 respondeu em um formato compactado inesperado.</translation>
    </message>
    <message>
        <source>%1 rejected the key (%2). Check the key of this profile.</source>
        <translation>%1 rejeitou a API key (%2). Verifique a API key deste perfil.</translation>
    </message>
    <message>
        <source>%1 found nothing with this name or identifier (404).</source>
        <translation>%1 não encontrou nada com esse nome ou identificador (404).</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 recusou a requisição (%2).</translation>
    </message>
    <message>
        <source>The request limit of %1 for your network was reached (429). Nothing was changed. Try again in a minute.</source>
        <translation>O limite de requisições de %1 para a sua rede foi atingido (429). Nada foi alterado. Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>The change may or may not have been applied: check in Flokzu before you send it again.</source>
        <translation>A alteração pode ou não ter sido aplicada: verifique no Flokzu antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Verifique o endereço no perfil.</translation>
    </message>
    <message>
        <source>Request less data, for example by adding a condition.</source>
        <translation>Consulte menos dados, por exemplo com uma condição.</translation>
    </message>
    <message>
        <source>Something between you and Flokzu may have changed the answer.</source>
        <translation>Algo entre você e o Flokzu pode ter alterado a resposta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nada foi alterado. Tente novamente.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1, so nothing was sent. %2</source>
        <extracomment>%1 is a host, %2 one or more sentences that say why</extracomment>
        <translation>Não há conexão segura com %1, por isso nada foi enviado. %2</translation>
    </message>
    <message>
        <source>The network asks you to log in before it lets you reach %1 (511).</source>
        <translation>A rede exige login antes de permitir o acesso a %1 (511).</translation>
    </message>
    <message>
        <source>%1 says that the request took too long (%2).</source>
        <translation>%1 informou que a requisição demorou demais (%2).</translation>
    </message>
    <message>
        <source>%1 says that the request came too early (425).</source>
        <translation>%1 informou que a requisição chegou cedo demais (425).</translation>
    </message>
    <message>
        <source>%1 asks for a payment first (402). Nothing was changed. Check the organization&apos;s plan in Flokzu.</source>
        <translation>%1 exige antes um pagamento (402). Nada foi alterado. Verifique no Flokzu o plano contratado pela organização.</translation>
    </message>
    <message>
        <source>%1 may not do this for legal reasons (451). Nothing was changed.</source>
        <translation>%1 não pode atender à requisição por motivos legais (451). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The answer of %1 asks for the password of a proxy (407), although the request did not go to a proxy. Another device on the network gave this answer. Nothing was changed. Ask the administrator of the network.</source>
        <translation>A resposta de %1 exige a senha de um proxy (407), embora a requisição não tenha passado por um proxy. Outro dispositivo na rede deu esta resposta. Nada foi alterado. Consulte o administrador da rede.</translation>
    </message>
</context>
<context>
    <name>OutcomeCheck</name>
    <message>
        <source>%1 is now “%2” (before: “%3”, to be: “%4”).</source>
        <translation>%1 agora é “%2” (antes: “%3”, pretendido: “%4”).</translation>
    </message>
    <message>
        <source>The user has no roles now.</source>
        <translation>O usuário não tem papéis agora.</translation>
    </message>
    <message>
        <source>Roles of the user now: %1.</source>
        <translation>Papéis atuais do usuário: %1.</translation>
    </message>
    <message>
        <source>The user exists, so the invitation may have been applied. It may also have existed before, and there is no way to tell whether an email was sent.</source>
        <translation>O usuário existe, portanto o convite pode ter sido aplicado. Ele também pode já existir de antes, e não há como saber se um e-mail foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu still finds this user.</source>
        <translation>O Flokzu ainda reconhece este usuário.</translation>
    </message>
    <message>
        <source>There is no record %1 in %2 now.</source>
        <translation>Não há um registro %1 em %2 agora.</translation>
    </message>
    <message>
        <source>It may have been added with another Id: look for its values in the list.</source>
        <translation>Ele pode ter sido adicionado com outro Id: procure os valores dele na lista.</translation>
    </message>
    <message>
        <source>Flokzu finds no instance %1 now.</source>
        <translation>O Flokzu não encontrou a instância %1.</translation>
    </message>
    <message>
        <source>Flokzu finds no such user.</source>
        <translation>O Flokzu não encontrou esse usuário.</translation>
    </message>
    <message>
        <source>Flokzu finds no such user. If the invitation was only slow, this can still change: check again in a minute before inviting again.</source>
        <translation>O Flokzu não encontrou esse usuário. Se o convite apenas demorou, o resultado ainda pode mudar: verifique novamente em um minuto antes de convidar outra vez.</translation>
    </message>
    <message>
        <source>Flokzu no longer finds this user.</source>
        <translation>O Flokzu não tem mais este usuário.</translation>
    </message>
    <message>
        <source>A new instance cannot be looked up, because its identifier was in the answer that got lost. Look for it in Flokzu; sending again could start a second one.</source>
        <translation>Não é possível verificar uma instância iniciada, porque só a resposta perdida informava o identificador dela. Procure-a no Flokzu; um novo envio poderia iniciá-la duas vezes.</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Verificação: %1</translation>
    </message>
    <message>
        <source>%1 is “%2”; “%3” was sent.</source>
        <extracomment>%1 a column, %2 the value that was found, %3 the one that was sent</extracomment>
        <translation>%1 é “%2”; foi enviado “%3”.</translation>
    </message>
    <message>
        <source>No record of %1 has these values in the key columns.</source>
        <translation>Nenhum registro de %1 tem estes valores nas colunas-chave.</translation>
    </message>
    <message>
        <source>Several records of %1 have these values in the key columns: %2.</source>
        <translation>Vários registros de %1 têm estes valores nas colunas-chave: %2.</translation>
    </message>
    <message>
        <source>Record %1 of %2 has these values in the key columns, but different ones elsewhere.</source>
        <translation>O registro %1 de %2 tem estes valores nas colunas-chave, mas outros valores nas demais colunas.</translation>
    </message>
    <message>
        <source>Record %1 of %2 has all values that were sent.</source>
        <translation>O registro %1 de %2 tem todos os valores que foram enviados.</translation>
    </message>
    <message>
        <source>The Id of the added record was in the answer that got lost. Choose the columns that identify a record, and it can be looked up; sending again without that could add a second record.</source>
        <translation>Só a resposta perdida informava o Id do registro adicionado. Escolha as colunas que distinguem os registros deste banco de dados, e ele poderá ser procurado; um novo envio sem essa verificação poderia adicioná-lo duas vezes.</translation>
    </message>
    <message>
        <source>%1 is now “%2” (to be: “%3”; before: not read).</source>
        <extracomment>%1 a column, %2 its value, %3 the value that was sent</extracomment>
        <translation>%1 agora é “%2” (pretendido: “%3”; antes: não lido).</translation>
    </message>
    <message>
        <source>The answer has no value for %1 (to be: “%2”).</source>
        <extracomment>%1 a column, %2 the value that was sent</extracomment>
        <translation>A resposta não tem nenhum valor de %1 (deveria ser: “%2”).</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>This is not a change file that this version can read.</source>
        <translation>Este não é um arquivo de alterações que esta versão possa ler.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a column, %2 a database</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The changes in this file are not those that were saved: the file was edited, or it is damaged.</source>
        <translation>As alterações deste arquivo não são as que foram salvas: o arquivo foi editado ou está danificado.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 could not be written. Check that you may write there and that there is space.</source>
        <translation>Não foi possível gravar %1. Verifique se você pode gravar ali e se há espaço.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não é possível ler %1.</translation>
    </message>
    <message>
        <source>%1 is too large. Did you mean another file?</source>
        <translation>%1 é grande demais. Confira se escolheu o arquivo certo.</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The profiles in %1 cannot be read. Check that the file belongs to you.</source>
        <translation>Não é possível ler os perfis em %1. Verifique se o arquivo pertence a você.</translation>
    </message>
    <message>
        <source>The profiles in %1 were saved by a newer version of this program. Please update; the file is left as it is.</source>
        <translation>Os perfis em %1 foram salvos por uma versão mais recente deste programa. Atualize o programa; o arquivo foi deixado como está.</translation>
    </message>
    <message>
        <source>The file does not hold a list of profiles.</source>
        <translation>O arquivo não contém uma lista de perfis.</translation>
    </message>
    <message>
        <source>The list of your profiles was damaged. It is kept as %1; please connect again. Your keys are not in it.</source>
        <translation>A lista de perfis estava danificada. Ela foi mantida como %1; conecte-se novamente. As API keys não estão nela.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Check that you may write there and that there is space.</source>
        <translation>Não foi possível salvar %1. Verifique se você pode gravar ali e se há espaço.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abaixo</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>Registros: %Ln</numerusform>
            <numerusform>Registros: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>condition: %1</source>
        <translation>condição: %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>leitura às %1</translation>
    </message>
    <message>
        <source>Flokzu gives no total</source>
        <translation>o Flokzu não informa o total</translation>
    </message>
    <message>
        <source>Flokzu found no database “%1”. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>O Flokzu não encontrou um banco de dados chamado “%1”. Os nomes devem corresponder exatamente: maiúsculas, acentos e espaços contam. Também é possível que o seu usuário do Flokzu não tenha acesso a ele.</translation>
    </message>
    <message>
        <source>No record of “%1” matches %2, or Flokzu found no such database or column. Capitals, accents and spaces count.</source>
        <translation>Nenhum registro de “%1” corresponde a %2, ou o Flokzu não encontrou esse banco de dados ou essa coluna. Maiúsculas, acentos e espaços contam.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 of %Ln loaded record(s)</source>
        <extracomment>%1 is what was searched for, %2 how many records contain it</extracomment>
        <translation>
            <numerusform>%2 de %Ln com “%1”</numerusform>
            <numerusform>%2 de %Ln com “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu found no database “%1”, or lists its records only with a condition: add a column and the value that it must have. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>O Flokzu não encontrou um banco de dados chamado “%1” ou só lista os registros dele com uma condição: informe uma coluna e o valor dela. Os nomes devem corresponder exatamente: maiúsculas, acentos e espaços contam. Também é possível que o seu usuário do Flokzu não tenha acesso a ele.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln loaded record(s)</source>
        <extracomment>%1 is how many of them pass the filters of columns</extracomment>
        <translation>
            <numerusform>%1 de %Ln registro carregado</numerusform>
            <numerusform>%1 de %Ln registros carregados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>This is not a web address. It looks like https://app.flokzu.com/…</source>
        <translation>Este não é um endereço da web. Ele deve ter a forma https://app.flokzu.com/…</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>O endereço não deve conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the keys travel with every request.</source>
        <translation>O endereço deve começar com https://, porque as API keys acompanham cada requisição.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>O endereço não deve conter “?” nem “#”.</translation>
    </message>
    <message>
        <source>The address must not contain empty parts, “.” or “..” between slashes.</source>
        <translation>O endereço não deve conter partes vazias, “.” ou “..” entre barras.</translation>
    </message>
    <message>
        <source>An identifier must not be empty, “.” or “..”. Nothing was sent.</source>
        <translation>Um identificador não deve ser vazio, “.” nem “..”. Nada foi enviado.</translation>
    </message>
    <message>
        <source>An identifier contains characters that cannot be part of an address. Nothing was sent.</source>
        <translation>Um identificador contém caracteres que não podem fazer parte de um endereço. Nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>◷ Waiting</source>
        <translation>◷ Em espera</translation>
    </message>
    <message>
        <source>↑ Sending…</source>
        <translation>↑ Em envio…</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Aplicada</translation>
    </message>
    <message>
        <source>✓ Applied (%1)</source>
        <translation>✓ Aplicada (%1)</translation>
    </message>
    <message>
        <source>! Refused: %1</source>
        <translation>! Recusada: %1</translation>
    </message>
    <message>
        <source>! Not sent: %1</source>
        <translation>! Não enviada: %1</translation>
    </message>
    <message>
        <source>◌ Not tried</source>
        <translation>◌ Não tentada</translation>
    </message>
    <message>
        <source>◷ Waits until the earlier change is checked</source>
        <translation>◷ Aguarda a verificação da alteração anterior</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier change to the same object was applied. Check that one first.</source>
        <translation>Ainda não se sabe se uma alteração anterior do mesmo objeto foi aplicada. Verifique-a primeiro.</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>● Not sent yet</source>
        <translation>● Ainda não enviada</translation>
    </message>
    <message>
        <source>● Marked as not applied, still pending</source>
        <translation>● Marcada como não aplicada, ainda pendente</translation>
    </message>
    <message>
        <source>✓ Marked as applied</source>
        <translation>✓ Marcada como aplicada</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>aplicadas: %n</numerusform>
            <numerusform>aplicadas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>changes</comment>
        <translation>
            <numerusform>recusadas: %n</numerusform>
            <numerusform>recusadas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>sem confirmação: %n</numerusform>
            <numerusform>sem confirmação: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>não enviadas: %n</numerusform>
            <numerusform>não enviadas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>não tentadas: %n</numerusform>
            <numerusform>não tentadas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 how many changes, %2 why they cannot be reversed</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>It looks as if it was applied.</source>
        <translation>Parece que foi aplicada.</translation>
    </message>
    <message>
        <source>It looks as if it was not applied.</source>
        <translation>Parece que não foi aplicada.</translation>
    </message>
    <message>
        <source>Flokzu&apos;s data does not tell: please decide.</source>
        <translation>Os dados do Flokzu não esclarecem: a decisão é sua.</translation>
    </message>
    <message>
        <source>◷ Waiting in a job that is paused</source>
        <translation>◷ Em espera em um lote em pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>em espera: %n</numerusform>
            <numerusform>em espera: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is paused at %2 of %3.</source>
        <extracomment>%1 the name of a job, %2 how many of its changes ended, %3 how many there are</extracomment>
        <translation>“%1” está em pausa em %2 de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may have been applied: check them.</source>
        <translation>
            <numerusform>%n alteração pode ter sido aplicada: verifique-a.</numerusform>
            <numerusform>%n alterações podem ter sido aplicadas: verifique-as.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The value in Flokzu is kept</source>
        <translation>✓ O valor do Flokzu é mantido</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>changes</comment>
        <translation>
            <numerusform>conflitos: %n</numerusform>
            <numerusform>conflitos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>● Resolved, not sent yet</source>
        <translation>● Conflito resolvido, alteração pendente</translation>
    </message>
    <message>
        <source>◌ Marked as not applied</source>
        <translation>◌ Marcada como não aplicada</translation>
    </message>
    <message>
        <source>Not checked yet. This happens automatically, or when you press Check.</source>
        <translation>Ainda não consultada. A consulta é automática ou ocorre quando você pressiona Verificar.</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <extracomment>%1 a time of day, %2 a sentence on what was found</extracomment>
        <translation>Às %1: %2</translation>
    </message>
    <message>
        <source>Instance %1 could not be read.</source>
        <translation>Não foi possível ler a instância %1.</translation>
    </message>
    <message>
        <source>Instance %1 holds all values that were sent.</source>
        <translation>A instância %1 contém todos os valores que foram enviados.</translation>
    </message>
    <message>
        <source>Instance %1 holds other values than those that were sent.</source>
        <translation>A instância %1 contém valores diferentes dos que foram enviados.</translation>
    </message>
    <message>
        <source>%1 is “%2”, as was sent.</source>
        <extracomment>%1 a field, %2 its value</extracomment>
        <translation>%1 é “%2”, como foi enviado.</translation>
    </message>
    <message>
        <source>? Sent, unconfirmed: it may have been applied.</source>
        <translation>? Enviada, sem confirmação: pode ter sido aplicada.</translation>
    </message>
    <message>
        <source>✓ Checked: applied</source>
        <translation>✓ Verificada: aplicada</translation>
    </message>
    <message>
        <source>● Checked: not applied, still pending</source>
        <translation>● Verificada: não aplicada, ainda pendente</translation>
    </message>
    <message>
        <source>◌ Checked: not applied</source>
        <translation>◌ Verificada: não aplicada</translation>
    </message>
    <message>
        <source>≠ Changed by another person meanwhile</source>
        <translation>≠ Alterada por outra pessoa nesse meio-tempo</translation>
    </message>
    <message>
        <source>Recording %1 of %2; nothing has been sent yet</source>
        <translation>Registrando no histórico %1 de %2; nada foi enviado ainda</translation>
    </message>
    <message>
        <source>Removing from queue: %1 of %2</source>
        <translation>Retirando da fila %1 de %2</translation>
    </message>
    <message>
        <source>≠ Applied, but the values in Flokzu differ</source>
        <translation>≠ Aplicada, mas os valores atuais diferem</translation>
    </message>
</context>
<context>
    <name>RoleStaging</name>
    <message>
        <source>Give roles</source>
        <translation>atribuição de papéis</translation>
    </message>
    <message>
        <source>Take roles</source>
        <translation>remoção de papéis</translation>
    </message>
    <message>
        <source>Flokzu gives the role %1 to every user; it cannot be changed.</source>
        <translation>O Flokzu atribui o papel %1 a todos os usuários; não é possível alterá-lo.</translation>
    </message>
    <message>
        <source>Reactivate users</source>
        <translation>reativação de usuários</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it automatically. To change it anyway, choose “Give role…” or “Take role…”.</source>
        <translation>Todos os usuários com papéis carregados têm o papel %1, portanto provavelmente o próprio Flokzu o atribui. Para alterá-lo mesmo assim, escolha “Atribuir papel…” ou “Remover papel…”.</translation>
    </message>
</context>
<context>
    <name>SheetDifference</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>%1 (now in Flokzu)</source>
        <extracomment>column of a file: %1 the name of a column; the values that Flokzu has</extracomment>
        <translation>%1 (atual no Flokzu)</translation>
    </message>
    <message>
        <source>Why it is not sent</source>
        <translation>Por que não é enviada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sem alterações</numerusform>
            <numerusform>%Ln sem alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln alterada</numerusform>
            <numerusform>%Ln alteradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln nova</numerusform>
            <numerusform>%Ln novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the file</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln duas vezes no arquivo</numerusform>
            <numerusform>%Ln duas vezes no arquivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the database</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln duas vezes no banco de dados</numerusform>
            <numerusform>%Ln duas vezes no banco de dados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not looked up</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln não procurada</numerusform>
            <numerusform>%Ln não procuradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln deixada de fora</numerusform>
            <numerusform>%Ln deixadas de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln inválida</numerusform>
            <numerusform>%Ln inválidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sem alterações</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alteradas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows</comment>
        <translation>Novas</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Duas vezes no arquivo</translation>
    </message>
    <message>
        <source>Twice in the database</source>
        <translation>Duas vezes no banco de dados</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Não procuradas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixadas de fora</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Inválidas</translation>
    </message>
    <message>
        <source>was no text and becomes one</source>
        <translation>não era um texto e passa a ser</translation>
    </message>
    <message>
        <source>loses the zeros in front</source>
        <translation>perde os zeros à esquerda</translation>
    </message>
    <message>
        <source>the same number, written otherwise</source>
        <translation>o mesmo número, escrito de outra forma</translation>
    </message>
    <message>
        <source>only case, accents or blanks differ</source>
        <translation>só diferem maiúsculas, acentos ou espaços</translation>
    </message>
    <message>
        <source>five times larger or smaller, or of the other sign</source>
        <translation>cinco vezes maior ou menor, ou de outro sinal</translation>
    </message>
    <message>
        <source>more than ten years away</source>
        <translation>a mais de dez anos</translation>
    </message>
    <message>
        <source>The file has a column that the last one did not have.</source>
        <translation>O arquivo tem uma coluna que o anterior não tinha.</translation>
    </message>
    <message>
        <source>The file has numbers that a spreadsheet program has rounded.</source>
        <translation>O arquivo tem números que um programa de planilhas arredondou.</translation>
    </message>
    <message>
        <source>More than twice as many rows change as last time.</source>
        <translation>Mudam mais que o dobro de linhas da última vez.</translation>
    </message>
    <message>
        <source>More rows are invalid than last time.</source>
        <translation>Há mais linhas inválidas que da última vez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column, %2 why the row is not sent</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>a cell without a value</extracomment>
        <translation>(vazio)</translation>
    </message>
</context>
<context>
    <name>SheetImport</name>
    <message>
        <source>The regular expression takes too long for this value.</source>
        <translation>A expressão regular demora demais com este valor.</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>não é nenhum destes valores: %1</translation>
    </message>
    <message>
        <source>has a time of day, which would be lost</source>
        <translation>tem um horário, que se perderia</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>não é um número</translation>
    </message>
    <message>
        <source>%1 is not loaded</source>
        <extracomment>%1 is a database or a sheet</extracomment>
        <translation>falta carregar %1</translation>
    </message>
    <message>
        <source>found more than once in %1: %2</source>
        <extracomment>%1 is a database or a sheet, %2 its column</extracomment>
        <translation>encontrado mais de uma vez em %1: %2</translation>
    </message>
    <message>
        <source>not found in %1: %2</source>
        <extracomment>%1 is a database or a sheet, %2 its column</extracomment>
        <translation>não encontrado em %1: %2</translation>
    </message>
    <message>
        <source>not found in the loaded part of %1: %2</source>
        <translation>não encontrado na parte carregada de %1: %2</translation>
    </message>
    <message>
        <source>Enter the text that is to be replaced.</source>
        <translation>Digite o texto a ser substituído.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1 (character %2).</source>
        <extracomment>%1 is what is wrong, %2 a position</extracomment>
        <translation>A expressão regular não é válida: %1 (caractere %2).</translation>
    </message>
    <message>
        <source>“%1” is not a form of a date, such as dd/MM/yyyy.</source>
        <translation>“%1” não é um formato de data, como dd/MM/yyyy.</translation>
    </message>
    <message>
        <source>The file has no time of day to write.</source>
        <translation>As datas do arquivo não têm horário; por isso, não é possível gravá-lo.</translation>
    </message>
    <message>
        <source>not a number, and Flokzu has only numbers here</source>
        <translation>não é um número, e no Flokzu esta coluna só tem números</translation>
    </message>
    <message>
        <source>neither true nor false, and Flokzu has nothing else here</source>
        <translation>não é true nem false, e no Flokzu esta coluna não tem outros valores</translation>
    </message>
    <message>
        <source>a column without a name</source>
        <translation>uma coluna sem nome</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>%1 are the letters of a column in a spreadsheet</extracomment>
        <translation>coluna %1</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>um valor fixo</translation>
    </message>
    <message>
        <source>%1 is filled by %2</source>
        <extracomment>%1 a column of the database, %2 a column of the file</extracomment>
        <translation>%1 já é preenchida por %2</translation>
    </message>
    <message>
        <source>Enter the value for %1.</source>
        <translation>Informe o valor de %1.</translation>
    </message>
    <message>
        <source>%1 fills %2 already</source>
        <extracomment>%1 a column of the file, %2 a column of the database</extracomment>
        <translation>%1 já preenche %2</translation>
    </message>
    <message>
        <source>Choose the columns that tell which record a row is.</source>
        <translation>Escolha as colunas que identificam o registro de cada linha.</translation>
    </message>
    <message>
        <source>No column of the file fills the key column %1.</source>
        <translation>Nenhuma coluna do arquivo preenche %1, uma das colunas-chave.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several columns have this name.</source>
        <translation>Várias colunas têm este nome.</translation>
    </message>
    <message>
        <source>Looks like “%1”, but has the letter %2.</source>
        <extracomment>%1 a column of the database, %2 a letter with its code</extracomment>
        <translation>Parece “%1”, mas tem a letra %2.</translation>
    </message>
    <message>
        <source>“%1” is written with other signs.</source>
        <translation>É “%1”, escrito com outros sinais.</translation>
    </message>
    <message>
        <source>May be “%1”, abbreviated.</source>
        <translation>Pode ser “%1”, abreviado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs by %n letter(s).</source>
        <translation>
            <numerusform>Difere de “%1” em %n letra.</numerusform>
            <numerusform>Difere de “%1” em %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a mapping that this version can read.</source>
        <translation>Não é um mapeamento de colunas que esta versão possa ler.</translation>
    </message>
    <message>
        <source>This mapping was saved by a newer version of Flokdesk.</source>
        <translation>Este mapeamento de colunas foi salvo por uma versão mais recente do Flokdesk.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>Não foi possível interpretar “%1”.</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>O arquivo não tem esta coluna: %1.</translation>
    </message>
    <message>
        <source>The records have no Id.</source>
        <translation>Os registros não têm Id.</translation>
    </message>
    <message>
        <source>The Id tells the record alone: leave out the other key columns.</source>
        <translation>O Id basta para identificar o registro: remova as outras colunas-chave.</translation>
    </message>
    <message>
        <source>a key column is empty</source>
        <translation>uma das colunas-chave está vazia</translation>
    </message>
    <message>
        <source>exists already: record %1</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>já existe: registro %1</translation>
    </message>
    <message>
        <source>no record has this key</source>
        <translation>nenhum registro tem estes valores nas colunas-chave</translation>
    </message>
    <message>
        <source>a record with this key is among the pending changes already</source>
        <translation>entre as alterações pendentes já há um registro com estes valores nas colunas-chave</translation>
    </message>
    <message>
        <source>no record has this Id, and Flokzu would give another one</source>
        <translation>nenhum registro tem este Id, e o Flokzu atribuiria outro</translation>
    </message>
    <message>
        <source>the record of this key has the Id %1</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>o registro com estes valores nas colunas-chave tem o Id %1</translation>
    </message>
    <message>
        <source>has an Id, but no record has this key: Flokzu would give another Id</source>
        <translation>tem um Id, mas nenhum registro tem estes valores nas colunas-chave: o Flokzu atribuiria outro Id</translation>
    </message>
    <message>
        <source>tables inside a record are not edited</source>
        <translation>as tabelas dentro de um registro não são editadas</translation>
    </message>
    <message>
        <source>the record has no Id</source>
        <translation>o registro não tem Id</translation>
    </message>
    <message>
        <source>the same key as row %1</source>
        <extracomment>%1 are numbers of rows</extracomment>
        <translation>valores das colunas-chave repetidos (linha: %1)</translation>
    </message>
    <message>
        <source>several records have this key: %1</source>
        <extracomment>%1 are the Ids of records</extracomment>
        <translation>vários registros têm estes valores nas colunas-chave (Id: %1)</translation>
    </message>
    <message>
        <source>not in the list, which may have been cut</source>
        <translation>não consta na lista, que pode estar incompleta</translation>
    </message>
    <message>
        <source>error value of the workbook</source>
        <translation>valor de erro da pasta de trabalho</translation>
    </message>
    <message>
        <source>formula without a result in the file</source>
        <translation>fórmula sem resultado no arquivo</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number of over 15 digits</source>
        <translation>a planilha arredondou este número de mais de 15 algarismos</translation>
    </message>
    <message>
        <source>not a valid date in the form %1</source>
        <extracomment>%1 is a form such as dd/MM/yyyy</extracomment>
        <translation>não é uma data válida na forma %1</translation>
    </message>
    <message>
        <source>could be thousands or decimals</source>
        <translation>pode ser milhares ou decimais</translation>
    </message>
    <message>
        <source>The database has no column %1 any more.</source>
        <translation>O banco de dados não tem mais a coluna %1.</translation>
    </message>
    <message>
        <source>the list has the Id %1 more than once</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>a lista tem o Id %1 mais de uma vez</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importação de %n linha</numerusform>
            <numerusform>Importação de %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have no column %1.</source>
        <translation>Os registros não têm a coluna %1.</translation>
    </message>
    <message>
        <source>Enter a name for the mapping.</source>
        <translation>Digite um nome para o mapeamento de colunas.</translation>
    </message>
    <message>
        <source>The rows of the imported file could not be read from %1.</source>
        <translation>Não foi possível ler as linhas do arquivo importado de %1.</translation>
    </message>
    <message>
        <source>The journal no longer tells what became of this change.</source>
        <translation>O histórico não informa mais o que aconteceu com esta alteração.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>This character cannot separate columns.</source>
        <translation>Este caractere não pode separar colunas.</translation>
    </message>
    <message>
        <source>The file is not a CSV file. It is %1.</source>
        <extracomment>%1 is what the file is, such as &quot;a PDF document&quot;</extracomment>
        <translation>O arquivo não é um arquivo CSV. É %1.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2:</source>
        <extracomment>the place of a fault in a text file</extracomment>
        <translation>Linha %L1, coluna %L2:</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Não é possível ler o arquivo.</translation>
    </message>
    <message>
        <source>a NUL character. The file is not a text file, or its encoding is another one, such as UTF-16.</source>
        <translation>um caractere NUL. O arquivo não é de texto ou tem outra codificação, como UTF-16.</translation>
    </message>
    <message>
        <source>the byte %1 is not valid in %2. Choose another encoding, or save the file again as UTF-8.</source>
        <translation>o byte %1 não é válido em %2. Escolha outra codificação ou salve o arquivo novamente como UTF-8.</translation>
    </message>
    <message>
        <source>Line %L1: a closing quote is followed by text. The quoted field begins in line %L2. A quote that belongs to the text must be doubled.</source>
        <translation>Linha %L1: há texto depois das aspas de fechamento. O campo entre aspas começa na linha %L2. As aspas que fazem parte do texto devem ser duplicadas.</translation>
    </message>
    <message>
        <source>Line %L1: a quote opens a field and no quote closes it.</source>
        <translation>Linha %L1: há aspas que abrem um campo, e faltam as de fechamento.</translation>
    </message>
    <message>
        <source>Line %L1: a field with more than 1 MB of text begins here. Perhaps its closing quote is missing.</source>
        <translation>Linha %L1: aqui começa um campo com mais de 1 MB de texto. Talvez faltem as aspas de fechamento.</translation>
    </message>
    <message>
        <source>Line %L1: a field with more than %L2 lines begins here. Perhaps its closing quote is missing.</source>
        <translation>Linha %L1: aqui começa um campo com mais de %L2 linhas. Talvez faltem as aspas de fechamento.</translation>
    </message>
    <message>
        <source>Line %L1 has more than %L2 columns.</source>
        <translation>A linha %L1 tem mais de %L2 colunas.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Não há memória suficiente.</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>Não é possível gravar a pasta de trabalho.</translation>
    </message>
    <message>
        <source>Row %L1, column “%2”:</source>
        <translation>Linha %L1, coluna “%2”:</translation>
    </message>
    <message>
        <source>the text has more than %L1 characters, the most that a cell of a workbook holds. Export to CSV instead.</source>
        <translation>o texto tem mais de %L1 caracteres, o máximo para uma célula de uma pasta de trabalho. Exporte para CSV.</translation>
    </message>
    <message>
        <source>the text has too many control characters for a cell of a workbook. Export to CSV instead.</source>
        <translation>o texto tem caracteres de controle demais para uma célula de uma pasta de trabalho. Exporte para CSV.</translation>
    </message>
    <message>
        <source>There is no column to export.</source>
        <translation>Não há colunas para exportar.</translation>
    </message>
    <message>
        <source>There are more than %L1 columns, the most that a workbook holds.</source>
        <translation>Há mais de %L1 colunas, o máximo para uma pasta de trabalho.</translation>
    </message>
    <message>
        <source>There are more than %L1 rows, the most that a workbook holds. Export to CSV instead.</source>
        <translation>Há mais de %L1 linhas, o máximo para uma pasta de trabalho. Exporte para CSV.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Não é possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>CSV, separated by commas</source>
        <translation>CSV, separado por vírgulas</translation>
    </message>
    <message>
        <source>CSV for Excel, separated by semicolons</source>
        <translation>CSV para Excel, separado por pontos e vírgulas</translation>
    </message>
    <message>
        <source>Text, separated by tabs</source>
        <translation>Texto, separado por tabulações</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Pasta de trabalho do Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabela Markdown</translation>
    </message>
    <message>
        <source>HTML table</source>
        <translation>Tabela HTML</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>um arquivo de texto</translation>
    </message>
    <message>
        <source>a zip file, as Excel and LibreOffice workbooks are</source>
        <translation>um arquivo zip, como as pastas de trabalho do Excel e do LibreOffice</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or an encrypted file</source>
        <translation>uma pasta de trabalho antiga do Excel (.xls) ou um arquivo criptografado</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>um documento PDF</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>uma página da web (HTML)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>um arquivo XML</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>um arquivo compactado (gzip)</translation>
    </message>
    <message>
        <source>a formatted text (RTF)</source>
        <translation>um texto formatado (RTF)</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>The copied table has more than %L1 cells.</source>
        <translation>A tabela copiada tem mais de %L1 células.</translation>
    </message>
    <message>
        <source>Two columns are named “%1”, which JSON does not allow.</source>
        <translation>Duas colunas têm o nome “%1”, o que o JSON não admite.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns, the most that can be read.</source>
        <translation>A linha %1 tem mais de %2 colunas, o máximo que se pode ler.</translation>
    </message>
    <message>
        <source>There are more than %1 rows, the most that can be read at once.</source>
        <translation>Há mais de %1 linhas, o máximo que se pode ler de uma vez.</translation>
    </message>
    <message>
        <source>The table is too large from row %1 on: it has more than 2 GB of text.</source>
        <translation>A tabela é grande demais a partir da linha %1: ela tem mais de 2 GB de texto.</translation>
    </message>
    <message>
        <source>Row %L1, column “%2”: the value has a NUL character, which a text file cannot hold. Export to an Excel workbook instead.</source>
        <translation>Linha %L1, coluna “%2”: o valor tem um caractere NUL, que um arquivo de texto não admite. Exporte para uma pasta de trabalho do Excel.</translation>
    </message>
</context>
<context>
    <name>StartedInstances</name>
    <message>
        <source>An identical instance was sent without an answer: it may already exist.</source>
        <translation>Uma instância idêntica foi enviada sem resposta: ela já pode existir.</translation>
    </message>
    <message>
        <source>An identical instance is already pending.</source>
        <translation>Uma instância idêntica já está pendente.</translation>
    </message>
    <message>
        <source>You started an identical instance at %1 (%2).</source>
        <translation>Você iniciou uma instância idêntica às %1 (%2).</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 de amanhã</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 de ontem</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a time of day, %2 a date</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The user can be invited again, but the roles are not known.</source>
        <translation>O usuário pode ser convidado novamente, mas não se sabe quais eram os papéis dele.</translation>
    </message>
    <message>
        <source>The roles of the user were not loaded before, so this may already have been so.</source>
        <translation>Os papéis do usuário não foram carregados antes, por isso a alteração pode não ter mudado nada.</translation>
    </message>
    <message>
        <source>This was already so before.</source>
        <translation>Já era assim antes.</translation>
    </message>
    <message>
        <source>The previous value was not read, so it is not known.</source>
        <translation>O valor anterior não foi lido, portanto não é conhecido.</translation>
    </message>
    <message>
        <source>Some of the previous values are not known.</source>
        <translation>Alguns dos valores anteriores não são conhecidos.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is the name of a step, as &quot;Paste&quot; or &quot;Edit Stock&quot;</extracomment>
        <translation>&amp;Desfazer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is the name of a step, as &quot;Paste&quot; or &quot;Edit Stock&quot;</extracomment>
        <translation>&amp;Refazer: %1</translation>
    </message>
</context>
<context>
    <name>UserExport</name>
    <message>
        <source>Role</source>
        <extracomment>heading of a column with names of roles</extracomment>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>UserTexts</name>
    <message>
        <source>It is being sent.</source>
        <translation>Alteração em envio.</translation>
    </message>
    <message>
        <source>It was not applied: %1</source>
        <translation>Alteração não aplicada: %1</translation>
    </message>
    <message>
        <source>It is pending, not sent yet.</source>
        <translation>Alteração pendente, ainda não enviada.</translation>
    </message>
    <message>
        <source>It is not known whether %1 has the role %2: load the roles first.</source>
        <translation>Não se sabe se %1 tem o papel %2: carregue os papéis primeiro.</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 (loaded %3).</source>
        <translation>%1 não tem o papel %2 (leitura: %3).</translation>
    </message>
    <message>
        <source>%1 had the role %2 when the user was deleted.</source>
        <translation>%1 tinha o papel %2 no momento da exclusão.</translation>
    </message>
    <message>
        <source>%1 has the role %2 (loaded %3).</source>
        <translation>%1 tem o papel %2 (leitura: %3).</translation>
    </message>
    <message>
        <source>The deletion of %1 is pending. Discard it first.</source>
        <translation>A exclusão do usuário %1 está pendente. Descarte-a primeiro.</translation>
    </message>
    <message>
        <source>The user %1 was deleted. Invite the user again first.</source>
        <translation>O usuário %1 foi excluído. Convide-o novamente primeiro.</translation>
    </message>
    <message>
        <source>invitation pending</source>
        <extracomment>state of a user whose invitation is pending</extracomment>
        <translation>convite pendente</translation>
    </message>
    <message>
        <source>deletion pending</source>
        <extracomment>state of a user whose deletion is pending</extracomment>
        <translation>exclusão pendente</translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n alteração de papel</numerusform>
            <numerusform>%n alterações de papéis</numerusform>
        </translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sem confirmação</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>falha ao aplicar</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation>excluído: %1</translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation>convidado: %1</translation>
    </message>
    <message>
        <source>Deleted with this program: %1.</source>
        <translation>Usuário excluído por este programa: %1.</translation>
    </message>
    <message>
        <source>Invited with this program: %1. Flokzu&apos;s API does not tell whether the invitation was accepted.</source>
        <translation>Convite enviado por este programa: %1. O Flokzu não informa se a pessoa aceitou.</translation>
    </message>
    <message>
        <source>Flokzu gives this role to every user; it cannot be changed.</source>
        <translation>O Flokzu atribui este papel a todos os usuários; não é possível alterá-lo.</translation>
    </message>
    <message>
        <source>It was sent and is unconfirmed: %1</source>
        <translation>Alteração enviada, sem confirmação: %1</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in the column &quot;Roles loaded&quot;</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, known roles</source>
        <extracomment>in the column &quot;Roles loaded&quot;; %1 is a time</extracomment>
        <translation>%1, papéis conhecidos</translation>
    </message>
    <message>
        <source>The roles were never loaded. Select the user and press F5.</source>
        <translation>Os papéis nunca foram carregados. Selecione o usuário e pressione F5.</translation>
    </message>
    <message>
        <source>When the roles were last loaded from Flokzu. Other people may have changed them since.</source>
        <translation>Quando os papéis foram carregados do Flokzu pela última vez. Outras pessoas podem tê-los alterado desde então.</translation>
    </message>
    <message numerus="yes">
        <source>When the users with the %n role(s) known then were loaded from Flokzu. Roles that were not known yet are missing here. To load all roles of this user, select the user and press F5.</source>
        <translation>
            <numerusform>Quando os usuários com os papéis conhecidos então (%n) foram carregados do Flokzu. Faltam os papéis ainda não conhecidos. Para carregar todos os papéis deste usuário, selecione-o e pressione F5.</numerusform>
            <numerusform>Quando os usuários com os %n papéis conhecidos então foram carregados do Flokzu. Faltam os papéis ainda não conhecidos. Para carregar todos os papéis deste usuário, selecione-o e pressione F5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <extracomment>what is known of a user; %1 is a time</extracomment>
        <translation>Excluído: %1</translation>
    </message>
    <message>
        <source>Unknown to Flokzu since %1</source>
        <extracomment>what is known of a user; %1 is a time</extracomment>
        <translation>Não encontrado no Flokzu desde: %1</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <extracomment>what is known of a user; %1 is a time</extracomment>
        <translation>Convidado: %1</translation>
    </message>
    <message>
        <source>Confirmed by Flokzu</source>
        <extracomment>what is known of a user: an answer of Flokzu named the user</extracomment>
        <translation>Confirmado pelo Flokzu</translation>
    </message>
    <message>
        <source>Not confirmed by Flokzu yet</source>
        <extracomment>what is known of a user: the address was added here, and Flokzu was not asked</extracomment>
        <translation>Ainda sem confirmação do Flokzu</translation>
    </message>
    <message>
        <source>not found %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation>não encontrado: %1</translation>
    </message>
    <message>
        <source>Flokzu found no user with this address. It may be written differently there, or another person deleted the user. Invite the user, or remove it from the list.</source>
        <translation>O Flokzu não encontrou nenhum usuário com este endereço. Ele pode estar escrito de outra forma lá, ou outra pessoa excluiu o usuário. Convide o usuário ou remova-o da lista.</translation>
    </message>
</context>
<context>
    <name>UserViews</name>
    <message>
        <source>All users</source>
        <translation>Todos os usuários</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>users</extracomment>
        <translation>Convidados</translation>
    </message>
    <message>
        <source>Roles not loaded</source>
        <extracomment>users</extracomment>
        <translation>Sem papéis carregados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>users</extracomment>
        <translation>Excluídos</translation>
    </message>
    <message>
        <source>Unknown to Flokzu</source>
        <extracomment>users: Flokzu answered that there is no such user</extracomment>
        <translation>Não encontrados no Flokzu</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Changes</source>
        <extracomment>heading of a column, in a file, with the state of each instance</extracomment>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrada</translation>
    </message>
    <message>
        <source>Active task</source>
        <translation>Tarefa ativa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>an instance that still has work to do</extracomment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>an instance that has ended</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 a time of today, or a date and a time</extracomment>
        <translation>leitura: %1</translation>
    </message>
    <message>
        <source>Edited, not sent yet</source>
        <translation>Editada, ainda não enviada</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Não aplicada: %1</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Em envio</translation>
    </message>
    <message>
        <source>Not read since the program started; reload with F5</source>
        <translation>Não lida desde que o programa foi iniciado; recarregue com F5</translation>
    </message>
    <message>
        <source>Never read; reload with F5</source>
        <translation>Nunca lida; recarregue com F5</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Em leitura</translation>
    </message>
    <message>
        <source>As in Flokzu, %1</source>
        <translation>Como no Flokzu, %1</translation>
    </message>
    <message>
        <source>Flokzu found no instance with this identifier. It stays here until you remove it from the list.</source>
        <translation>O Flokzu não encontrou uma instância com este identificador. Ela permanece aqui até você removê-la da lista.</translation>
    </message>
    <message>
        <source>Sent, unconfirmed: it may have been applied. See Review.</source>
        <translation>Enviada, sem confirmação: pode ter sido aplicada. Veja a revisão.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The file is a workbook in the old format of Excel (XLS), and no program that converts it was found. Install LibreOffice, or open the file in Excel and save it as Excel workbook (.xlsx).</source>
        <translation>O arquivo é uma pasta de trabalho no formato antigo do Excel (XLS), e não foi encontrado nenhum programa para convertê-la. Instale o LibreOffice, ou abra o arquivo no Excel e salve-o como pasta de trabalho do Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook in the old format of Excel (XLS) could not be converted. It may be damaged or protected by a password. Open it in the spreadsheet program, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>Não foi possível converter a pasta de trabalho do formato antigo do Excel (XLS). Ela pode estar danificada ou protegida por senha. Abra-a no programa de planilhas, salve-a como pasta de trabalho do Excel (.xlsx) e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>Converting the workbook from the old format of Excel (XLS) took too long. Open it in the spreadsheet program, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>A conversão da pasta de trabalho do formato antigo do Excel (XLS) demorou demais. Abra-a no programa de planilhas, salve-a como pasta de trabalho do Excel (.xlsx) e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>Não foi possível copiar %1: %2</translation>
    </message>
    <message>
        <source>The sheet has more cells than can be read. Delete what is not needed, or save a part of it in a new file.</source>
        <translation>A planilha tem mais células do que é possível ler. Exclua o que não for necessário ou salve uma parte dela em um novo arquivo.</translation>
    </message>
    <message>
        <source>The file is a workbook in the old format of Excel (XLS). Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>O arquivo é uma pasta de trabalho no formato antigo do Excel (XLS). Abra-o no Excel ou no LibreOffice, salve-o como pasta de trabalho do Excel (.xlsx) e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The file is %1 and not a workbook.</source>
        <extracomment>%1 is a kind of file, such as: a web page (HTML)</extracomment>
        <translation>O arquivo não é uma pasta de trabalho, e sim %1.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as Excel workbook (.xlsx), or copy the table and paste it.</source>
        <translation>Abra-o no programa de planilhas e salve-o como pasta de trabalho do Excel (.xlsx), ou copie a tabela e cole-a.</translation>
    </message>
    <message>
        <source>If it is a table in CSV format, choose it as a text file.</source>
        <translation>Se for uma tabela em formato CSV, escolha-o como arquivo de texto.</translation>
    </message>
    <message>
        <source>Choose a file in the format XLSX, ODS or CSV.</source>
        <translation>Escolha um arquivo no formato XLSX, ODS ou CSV.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <extracomment>%1 is the path of a file, %2 the reason in the words of the operating system</extracomment>
        <translation>Não foi possível abrir %1: %2</translation>
    </message>
    <message>
        <source>The workbook is damaged. Copy or download the file again, or open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <translation>A pasta de trabalho está danificada. Copie ou baixe o arquivo novamente, ou abra-o no programa de planilhas, salve-o em um novo arquivo e escolha esse.</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1, line %2. Open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <extracomment>%1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml</extracomment>
        <translation>A pasta de trabalho está danificada: %1, linha %2. Abra-a no programa de planilhas, salve-a em um novo arquivo e escolha esse.</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1. Copy or download the file again, or open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <extracomment>%1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml</extracomment>
        <translation>A pasta de trabalho está danificada: %1. Copie ou baixe o arquivo novamente, ou abra-o no programa de planilhas, salve-o em um novo arquivo e escolha esse.</translation>
    </message>
    <message>
        <source>The workbook is incomplete: %1 is missing. Open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <extracomment>%1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml</extracomment>
        <translation>A pasta de trabalho está incompleta: falta %1. Abra-a no programa de planilhas, salve-a em um novo arquivo e escolha esse.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the spreadsheet program, save it without a password, and choose that file.</source>
        <translation>A pasta de trabalho está protegida por senha. Abra-a no programa de planilhas, salve-a sem senha e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The file is not a workbook. Choose a file in the format XLSX, ODS or CSV.</source>
        <translation>O arquivo não é uma pasta de trabalho. Escolha um arquivo no formato XLSX, ODS ou CSV.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (XLSB), which is not read here. Open it in Excel, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>O arquivo é uma pasta de trabalho binária (XLSB), que o Flokdesk não lê. Abra-o no Excel, salve-o como pasta de trabalho do Excel (.xlsx) e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a workbook has, so it was not read. If it comes from a source that you trust, open it in the spreadsheet program and save the sheet that you need in a new file.</source>
        <translation>Descompactado, o arquivo tem muito mais dados do que uma pasta de trabalho; por isso, não foi lido. Se ele vem de uma fonte confiável, abra-o no programa de planilhas e salve a planilha de que você precisa em um novo arquivo.</translation>
    </message>
    <message>
        <source>The end of the workbook is missing. Copy or download the file again; the copy was probably interrupted.</source>
        <translation>Falta o final da pasta de trabalho. Copie ou baixe o arquivo novamente; a cópia provavelmente foi interrompida.</translation>
    </message>
</context>
<context>
    <name>flokdesk::AboutDialog</name>
    <message>
        <source>About Flokdesk</source>
        <translation>Sobre o Flokdesk</translation>
    </message>
    <message>
        <source>An unofficial program for administrators of Flokzu. It is not made, checked or supported by Flokzu; names and marks belong to their owners.</source>
        <translation>Um programa não oficial para administradores do Flokzu. Não é feito, verificado nem mantido pela Flokzu; nomes e marcas pertencem aos respectivos titulares.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It sends nothing to anyone but the address in your profile.</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. Não oferece nenhuma garantia. Não envia nada a ninguém além do endereço do seu perfil.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Componentes utilizados:</translation>
    </message>
</context>
<context>
    <name>flokdesk::AccountActions</name>
    <message numerus="yes">
        <source>Not removed, because of pending changes: %n user(s).</source>
        <translation>
            <numerusform>Mantido na lista, porque há alterações pendentes: %n usuário.</numerusform>
            <numerusform>Mantidos na lista, porque há alterações pendentes: %n usuários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove users from list</source>
        <translation>Remover usuários da lista</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from the list, with the roles that were loaded?</source>
        <translation>
            <numerusform>Remover %n usuário da lista, com os papéis carregados?</numerusform>
            <numerusform>Remover %n usuários da lista, com os papéis carregados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu. Deleted users among them can then no longer be reactivated with their roles.</source>
        <translation>Nada muda no Flokzu. Os usuários excluídos entre eles não poderão mais ser reativados com os papéis que tinham.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n user(s) were never loaded: only the invitation is pending.</source>
        <translation>
            <numerusform>Os papéis de %n usuário nunca foram carregados: só o convite ficou pendente.</numerusform>
            <numerusform>Os papéis de %n usuários nunca foram carregados: só os convites ficaram pendentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu deletes neither administrators nor the owner of the organization: take the role Administrator first, or ask Flokzu about the owner.</source>
        <translation>O Flokzu não exclui administradores nem o proprietário da organização: remova primeiro o papel Administrator ou consulte o Flokzu sobre o proprietário.</translation>
    </message>
</context>
<context>
    <name>flokdesk::AccountDeletion</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Roles of %1, to keep them before deleting</source>
        <translation>Papéis de %1, para guardá-los antes da exclusão</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Excluir usuário</translation>
    </message>
    <message>
        <source>Add the deletion of %1 at %2 to pending?
Type the email address to confirm.</source>
        <translation>Marcar %1 para exclusão em %2?
Digite o endereço de e-mail para confirmar.</translation>
    </message>
    <message>
        <source>Access and notifications stop. A task that only this person can do can no longer be completed. A new invitation reactivates the user, but the roles must be given again; they are kept here: %1.</source>
        <translation>O acesso e as notificações cessam. Uma tarefa que só esta pessoa pode realizar não poderá mais ser concluída. Um novo convite reativa o usuário, mas os papéis precisam ser atribuídos novamente; eles ficam guardados aqui: %1.</translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Marcar para exclusão</translation>
    </message>
    <message>
        <source>Nothing was added to pending: the roles have to be kept first, and they could not be loaded. %1</source>
        <translation>Nada foi marcado para exclusão: os papéis precisam ser guardados antes, e não foi possível carregá-los. %1</translation>
    </message>
    <message>
        <source>%1 is an administrator, and Flokzu deletes no administrators. Take that role first, then delete the user.</source>
        <translation>%1 é administrador, e o Flokzu não exclui administradores. Remova primeiro esse papel e depois exclua o usuário.</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Remover papel</translation>
    </message>
    <message>
        <source>The deletion of %1 is pending. Nothing was sent yet.</source>
        <translation>A exclusão de %1 está pendente. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
</context>
<context>
    <name>flokdesk::ActivityDock</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Histórico</translation>
    </message>
</context>
<context>
    <name>flokdesk::Application</name>
    <message>
        <source>The folder %1 cannot be created. Choose another one with --data-dir.</source>
        <translation>Não é possível criar a pasta %1. Escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>Flokdesk is already running. Use its window, or start this one with another --data-dir.</source>
        <translation>O Flokdesk já está em execução. Use a janela dele ou inicie este com outro --data-dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another one with --data-dir.</source>
        <translation>Não é possível gravar na pasta %1. Escolha outra com --data-dir.</translation>
    </message>
    <message>
        <source>The file of remembered names was damaged. It is kept as %1, and a new one was created. Nothing in Flokzu is affected.</source>
        <translation>O arquivo dos nomes já vistos estava danificado. Ele foi mantido como %1, e um novo foi criado. Nada no Flokzu foi afetado.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer Flokdesk. New names are not remembered; update the program.</source>
        <translation>A pasta de dados foi gravada por um Flokdesk mais recente. Nomes novos não são memorizados; atualize o programa.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Open one of the saved profiles.</source>
        <translation>Não há nenhum perfil “%1”. Abra um dos perfis salvos.</translation>
    </message>
    <message>
        <source>The keys of this profile are no longer on this computer. Enter them to open it.</source>
        <translation>As API keys deste perfil não estão mais neste computador. Informe-as para abri-lo.</translation>
    </message>
    <message>
        <source>Flokdesk cannot start</source>
        <translation>Não é possível iniciar o Flokdesk</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged. It is kept as %1, and a new one was created. Check in Flokzu whether your last changes were applied.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado. Ele foi mantido como %1, e um novo foi criado. Verifique no Flokzu se as últimas alterações foram aplicadas.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer Flokdesk. Nothing can be sent with this version; update the program.</source>
        <translation>A pasta de dados foi gravada por um Flokdesk mais recente. Nada pode ser enviado com esta versão; atualize o programa.</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged. What could be read of it was recovered; the damaged file is kept as %1. Check in Flokzu whether your last changes were applied.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado. O que pôde ser lido dele foi aproveitado; o arquivo danificado foi mantido como %1. Verifique no Flokzu se as últimas alterações foram aplicadas.</translation>
    </message>
    <message>
        <source>The index of the journal was damaged and has been rebuilt. Nothing was lost. The damaged file is kept as %1.</source>
        <translation>O índice do histórico estava danificado e foi refeito. Nada se perdeu. O arquivo danificado foi mantido como %1.</translation>
    </message>
    <message>
        <source>New names are remembered only until Flokdesk closes: %1</source>
        <translation>Nomes novos só são memorizados até o Flokdesk ser encerrado: %1</translation>
    </message>
    <message>
        <source>The system keychain is not used. Enter the keys of this profile for this session.</source>
        <translation>O cofre de chaves do sistema não é usado. Informe as API keys deste perfil para esta sessão.</translation>
    </message>
</context>
<context>
    <name>flokdesk::AskedFiles</name>
    <message>
        <source>Open a profile or the demo organization to go on with %1.</source>
        <translation>Abra um perfil ou a organização de demonstração para continuar com %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::BudgetChart</name>
    <message>
        <source>Requests of the last ten minutes</source>
        <translation>Requisições dos últimos dez minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last ten minutes.</source>
        <extracomment>Tool tip of the chart; the parts are joined by spaces</extracomment>
        <translation>
            <numerusform>Requisições nos últimos dez minutos: %n.</numerusform>
            <numerusform>Requisições nos últimos dez minutos: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n in one minute.</source>
        <translation>
            <numerusform>No máximo %n em um minuto.</numerusform>
            <numerusform>No máximo %n em um minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu refused none.</source>
        <translation>O Flokzu não recusou nenhuma.</translation>
    </message>
    <message numerus="yes">
        <source>Flokzu refused %n of them with 429 (marked).</source>
        <translation>
            <numerusform>O Flokzu recusou %n delas com 429 (marcada).</numerusform>
            <numerusform>O Flokzu recusou %n delas com 429 (marcadas).</numerusform>
        </translation>
    </message>
    <message>
        <source>10 minutes ago</source>
        <translation>há 10 minutos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>flokdesk::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
</context>
<context>
    <name>flokdesk::CellEntry</name>
    <message>
        <source>This is the last row, and its value was just entered. F2 edits it again.</source>
        <translation>Esta é a última linha, e o valor dela acaba de ser inserido. F2 volta a editá-lo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::CellWriting</name>
    <message numerus="yes">
        <source>Stopped: %n cell(s) stay as they were.</source>
        <translation>
            <numerusform>A operação foi interrompida; %n célula continua como estava.</numerusform>
            <numerusform>A operação foi interrompida; %n células continuam como estavam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were more rows than the table has: %n new record(s) are pending at its end.</source>
        <translation>
            <numerusform>Havia mais linhas do que as da tabela: %n registro novo está pendente no final.</numerusform>
            <numerusform>Havia mais linhas do que as da tabela: %n registros novos estão pendentes no final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay as they were: %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>
            <numerusform>%n célula fica como estava: %1</numerusform>
            <numerusform>%n células ficam como estavam: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no column and were left out.</source>
        <translation>
            <numerusform>%n valor não tem coluna e ficou de fora.</numerusform>
            <numerusform>%n valores não têm coluna e ficaram de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out because their cells are not selected.</source>
        <translation>
            <numerusform>%n valor ficou de fora porque sua célula não está selecionada.</numerusform>
            <numerusform>%n valores ficaram de fora porque suas células não estão selecionadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>Apply the pending changes</source>
        <translation>Aplicar as alterações pendentes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>pending</comment>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>conflitos: %n</numerusform>
            <numerusform>conflitos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>Requisições: %n</numerusform>
            <numerusform>Requisições: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reversed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>não reversíveis: %n</numerusform>
            <numerusform>não reversíveis: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <comment>changes</comment>
        <extracomment>On the button that sends the pending changes</extracomment>
        <translation>
            <numerusform>Aplicar %n</numerusform>
            <numerusform>Aplicar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Aplicar %n…</numerusform>
            <numerusform>Aplicar %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>cerca de %n s</numerusform>
            <numerusform>cerca de %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>cerca de %n min</numerusform>
            <numerusform>cerca de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>These changes are in a job: see the Jobs panel.</source>
        <translation>Estas alterações estão em um lote: consulte Lotes.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeSet</name>
    <message>
        <source>Edit %1</source>
        <translation>edição de %1</translation>
    </message>
    <message>
        <source>Add if missing</source>
        <translation>adição se não existir</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>edição: %1</translation>
    </message>
    <message>
        <source>Discard: %1</source>
        <translation>descarte: %1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>descarte de %1</translation>
    </message>
    <message>
        <source>Discard everything</source>
        <translation>descarte de todas as alterações</translation>
    </message>
    <message>
        <source>Use my value: %1</source>
        <translation>uso do meu valor: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>resolução: %1</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>edição de registro</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeStore</name>
    <message>
        <source>The program ended while this was being sent: it may have been applied.</source>
        <translation>O programa foi encerrado durante o envio: a alteração pode ter sido aplicada.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) before this one are missing</source>
        <translation>
            <numerusform>Falta %n entrada antes desta</numerusform>
            <numerusform>Faltam %n entradas antes desta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) up to number %1 were deleted</source>
        <translation>
            <numerusform>%n entrada até o número %1 foi excluída</numerusform>
            <numerusform>%n entradas até o número %1 foram excluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) could not be read. They stay in the file.</source>
        <translation>
            <numerusform>%n alteração anterior não pode ser lida, mas continua no arquivo.</numerusform>
            <numerusform>%n alterações anteriores não podem ser lidas, mas continuam no arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older state of the Flokdesk data was restored: this may have been applied since.</source>
        <translation>Os dados do Flokdesk foram restaurados para um estado mais antigo: esta alteração pode ter sido aplicada desde então.</translation>
    </message>
    <message>
        <source>The data of Flokdesk comes from another computer: this may have been applied from there.</source>
        <translation>Os dados do Flokdesk vêm de outro computador: esta alteração pode ter sido aplicada a partir dele.</translation>
    </message>
    <message>
        <source>The data of Flokdesk is a copy: this may have been applied from the folder that was copied.</source>
        <translation>Os dados do Flokdesk são uma cópia: esta alteração pode ter sido aplicada a partir da pasta que foi copiada.</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged: this may already have been applied.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado: esta alteração já pode ter sido aplicada.</translation>
    </message>
    <message>
        <source>Nothing is sent automatically. All that was waiting or pending counts as unconfirmed until it is checked in Flokzu.</source>
        <translation>Nada é enviado automaticamente. Tudo o que estava em espera ou pendente fica sem confirmação até ser verificado no Flokzu.</translation>
    </message>
    <message>
        <source>The journal of this folder is gone: it had entries up to number %1, and a new one was created.</source>
        <translation>O histórico desta pasta desapareceu: ele tinha entradas até o número %1, e um novo foi criado.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal in this folder. The folder was copied from another computer, or the state of this user was deleted.</source>
        <translation>Este computador não guarda o estado do histórico desta pasta. A pasta foi copiada de outro computador, ou os dados de estado deste usuário foram excluídos.</translation>
    </message>
    <message>
        <source>This folder is a copy of another one that still exists.</source>
        <translation>Esta pasta é uma cópia de outra que ainda existe.</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged. What could be read of it was recovered.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado. Tudo o que pôde ser lido dele foi aproveitado.</translation>
    </message>
    <message>
        <source>Entries of the journal were replaced, or another copy of the data was restored.</source>
        <translation>Entradas do histórico foram substituídas por outras, ou outra cópia dos dados foi restaurada.</translation>
    </message>
    <message numerus="yes">
        <source>The journal lost its last %n entry(ies): an older copy of the data was restored.</source>
        <translation>
            <numerusform>O histórico perdeu a última entrada: uma cópia mais antiga dos dados foi restaurada.</numerusform>
            <numerusform>O histórico perdeu as últimas %n entradas: uma cópia mais antiga dos dados foi restaurada.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older copy of the data was restored.</source>
        <translation>Uma cópia mais antiga dos dados foi restaurada.</translation>
    </message>
    <message>
        <source>Earlier changes could not be read from disk.</source>
        <translation>Não é possível ler do disco as alterações anteriores.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangesPanel</name>
    <message>
        <source>Pending changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discards the selected change, or only the value that is selected (Del)</source>
        <translation>Descarta a alteração selecionada ou o único valor selecionado (Del)</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Shows the changes and how many requests they need, before anything is sent (Ctrl+S)</source>
        <translation>Mostra as alterações e quantas requisições elas exigem, antes de qualquer envio (Ctrl+S)</translation>
    </message>
    <message>
        <source>Pending changes with old and new values</source>
        <translation>Alterações pendentes com valores antigos e novos</translation>
    </message>
    <message>
        <source>◷ In a job: see the Jobs panel</source>
        <translation>◷ Em um lote: veja o painel Lotes</translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>Nenhuma alteração pendente</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n alteração pendente</numerusform>
            <numerusform>%n alterações pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This was sent or is about to be: it can be removed from the queue in the Jobs panel.</source>
        <translation>Esta alteração já foi enviada ou está em um lote: no painel Lotes, o que ainda está em espera pode ser retirado da fila.</translation>
    </message>
    <message>
        <source>No change is selected.</source>
        <translation>Nenhuma alteração está selecionada.</translation>
    </message>
    <message>
        <source>What you edit is collected here and is sent only when you apply it.</source>
        <translation>O que você edita é reunido aqui e só é enviado quando você aplicar.</translation>
    </message>
</context>
<context>
    <name>flokdesk::CheckModes</name>
    <message>
        <source>never: overwrites what others changed</source>
        <translation>nunca: sobrescreve o que outros alteraram</translation>
    </message>
    <message>
        <source>a few seconds before its change</source>
        <translation>alguns segundos antes da alteração</translation>
    </message>
    <message>
        <source>just before its change</source>
        <translation>logo antes da alteração</translation>
    </message>
    <message>
        <source>just before, and read again after it</source>
        <translation>logo antes, com nova leitura depois</translation>
    </message>
    <message>
        <source>Nothing is read. A change that another person made meanwhile in the same field is overwritten.</source>
        <translation>Nada é lido. Uma alteração que outra pessoa fez nesse meio-tempo no mesmo campo é sobrescrita.</translation>
    </message>
    <message>
        <source>A list of the database, then the changes right after it. A change that another person makes in the same field within those seconds is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Uma lista do banco de dados e, logo em seguida, as alterações. Uma alteração que outra pessoa fizer no mesmo campo nesses segundos é sobrescrita; uma anterior aparece como conflito.</translation>
    </message>
    <message>
        <source>A change that another person makes in the same field in the moment between reading and sending is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Uma alteração que outra pessoa fizer no mesmo campo no instante entre a leitura e o envio é sobrescrita; uma anterior aparece como conflito.</translation>
    </message>
    <message>
        <source>As one by one, and each change is read again after it was sent.</source>
        <translation>Como “um por um”, e cada alteração é lida de novo depois do envio.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Check: none</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Before sending, in groups</source>
        <extracomment>Check: before sending, in groups</extracomment>
        <translation>Antes de enviar, em grupos</translation>
    </message>
    <message>
        <source>Before sending, one by one</source>
        <extracomment>Check: before sending, one by one</extracomment>
        <translation>Antes de enviar, um por um</translation>
    </message>
    <message>
        <source>Before and after, one by one</source>
        <extracomment>Check: before and after sending, one by one</extracomment>
        <translation>Antes e depois, um por um</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heading: how it is checked whether other people changed the same</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>heading: the time of day when the job ends</extracomment>
        <translation>Término</translation>
    </message>
    <message>
        <source>Each record is checked</source>
        <translation>Cada registro é verificado</translation>
    </message>
    <message numerus="yes">
        <source>Check: %1, %n request(s), ends %2, %3</source>
        <extracomment>read aloud: %1 a way to check, %2 a time of day, %3 when each record is checked</extracomment>
        <translation>
            <numerusform>Verificação: %1, requisições: %n, término: %2, %3</numerusform>
            <numerusform>Verificação: %1, %n requisições, término: %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnActions</name>
    <message>
        <source>Hide colu&amp;mns</source>
        <translation>Oc&amp;ultar colunas</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Mover coluna para a esquerda</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Mover coluna para a direita</translation>
    </message>
    <message>
        <source>Sho&amp;w column</source>
        <translation>Mo&amp;strar coluna</translation>
    </message>
    <message>
        <source>Hides the columns of the selected cells. Their values stay, are not copied and are not pasted over.</source>
        <translation>Oculta as colunas das células selecionadas. Os valores permanecem, não são copiados e nada é colado sobre eles.</translation>
    </message>
    <message>
        <source>At least one column stays: a table without columns would show nothing.</source>
        <translation>Pelo menos uma coluna permanece: uma tabela sem colunas não mostraria nada.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden column(s)</source>
        <translation>
            <numerusform>Mostrar %n coluna oculta</numerusform>
            <numerusform>Mostrar %n colunas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show hidden columns</source>
        <translation>Mostrar colunas ocultas</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>&amp;Ocultar “%1”</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message>
        <source>Shows, hides and moves columns</source>
        <translation>Mostra, oculta e move colunas</translation>
    </message>
    <message>
        <source>&amp;Filter “%1”…</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>&amp;Filtrar “%1”…</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnChooser</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para ci&amp;ma</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Localizar uma coluna</translation>
    </message>
    <message>
        <source>Moves the column to the left (Alt+Up)</source>
        <translation>Move a coluna para a esquerda (Alt+Seta para cima)</translation>
    </message>
    <message>
        <source>Moves the column to the right (Alt+Down)</source>
        <translation>Move a coluna para a direita (Alt+Seta para baixo)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) shown</source>
        <extracomment>How many columns of a table are shown; %1 of all of them</extracomment>
        <translation>
            <numerusform>%1 de %n coluna mostrada</numerusform>
            <numerusform>%1 de %n colunas mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnDecisions</name>
    <message>
        <source>a fixed value</source>
        <translation>um valor fixo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the values to look up are not loaded yet</source>
        <translation>os valores a procurar ainda não foram carregados</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnFilterPopup</name>
    <message>
        <source>is</source>
        <translation>é</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>não é</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contém</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>começa com</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>has an empty text</extracomment>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>has no value at all, not even an empty text</extracomment>
        <translation>não tem valor</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>é maior que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>é menor que</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>corresponde à expressão</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are values or conditions of which one is enough</extracomment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are conditions; both must hold</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <extracomment>A condition: %1 is &quot;is between&quot;, %2 and %3 its ends</extracomment>
        <translation>%1 %2 e %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message numerus="yes">
        <source>is one of %n value(s)</source>
        <translation>
            <numerusform>é o único valor</numerusform>
            <numerusform>é um de %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>is none of the values</source>
        <translation>não é nenhum dos valores</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>é %1</translation>
    </message>
    <message>
        <source>All &amp;values</source>
        <translation>Todos os &amp;valores</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>&amp;Adicionar uma condição</translation>
    </message>
    <message>
        <source>Filter “%1” in what is loaded</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Filtrar “%1” nos carregados</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Localizar um valor</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>Valores da coluna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Ctrl+Space ticks only the current value</source>
        <translation>Ctrl+Espaço marca só o valor atual</translation>
    </message>
    <message>
        <source>There are too many different values for a list. Add a condition.</source>
        <translation>Há valores diferentes demais para uma lista. Adicione uma condição.</translation>
    </message>
    <message>
        <source>At least &amp;one of them holds</source>
        <translation>Pelo menos &amp;uma é atendida</translation>
    </message>
    <message>
        <source>Al&amp;l of them hold</source>
        <translation>&amp;Todas são atendidas</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sem valor)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Kind of condition %1</source>
        <translation>Tipo da condição %1</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>Valor da condição %1</translation>
    </message>
    <message>
        <source>Up to, in condition %1</source>
        <translation>Até, na condição %1</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Remover a condição</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Remover a condição %1</translation>
    </message>
    <message>
        <source>All records pass.</source>
        <translation>Todos os registros passam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) match</source>
        <translation>
            <numerusform>%Ln registro corresponde</numerusform>
            <numerusform>%Ln registros correspondem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnFilters</name>
    <message>
        <source>Filter the column…</source>
        <translation>Filtrar a coluna…</translation>
    </message>
    <message>
        <source>Shows only records whose value in this column passes; no request</source>
        <translation>Mostra só os registros cujo valor nesta coluna passa; sem nenhuma requisição</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are conditions; both must hold</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>Remover as condições</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnSamples</name>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fit</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln serve</numerusform>
            <numerusform>%Ln servem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not</source>
        <comment>rows that fit</comment>
        <translation>
            <numerusform>%Ln não</numerusform>
            <numerusform>%Ln não</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln vazia</numerusform>
            <numerusform>%Ln vazias</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnsModel</name>
    <message>
        <source>Not imported</source>
        <translation>Não é importada</translation>
    </message>
    <message>
        <source>key</source>
        <extracomment>a column by which records are found</extracomment>
        <translation>identifica</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>keeps Flokzu’s value</source>
        <translation>fica o valor do Flokzu</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valor fixo</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Coluna do arquivo</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <extracomment>%1 a number</extracomment>
        <translation>Linha %1 do arquivo</translation>
    </message>
    <message>
        <source>Column in %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Coluna de %1</translation>
    </message>
    <message>
        <source>Transformations</source>
        <translation>Transformações</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Será gravado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnsStep</name>
    <message>
        <source>Transformations…</source>
        <translation>Transformações…</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Voltar às colunas</translation>
    </message>
    <message>
        <source>&amp;Load %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>&amp;Carregar %1</translation>
    </message>
    <message>
        <source>Sends 1 request</source>
        <translation>Envia 1 requisição</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Colunas que são mostradas</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Linha anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Próxima linha</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Localizar uma coluna</translation>
    </message>
    <message>
        <source>Fixed &amp;value…</source>
        <translation>Valor fi&amp;xo…</translation>
    </message>
    <message>
        <source>Writes the same value in every row</source>
        <translation>Grava o mesmo valor em todas as linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>a step of an import: which column fills which</extracomment>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>&amp;Next: Key and mode</source>
        <translation>A&amp;vançar: Colunas-chave</translation>
    </message>
    <message>
        <source>The columns of the database are not known yet.</source>
        <translation>As colunas do banco de dados ainda não são conhecidas.</translation>
    </message>
    <message>
        <source>No column is mapped yet: choose what at least one of them fills.</source>
        <translation>Nenhuma coluna foi mapeada ainda: escolha o que pelo menos uma delas preenche.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n mapeada</numerusform>
            <numerusform>%n mapeadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n não importada</numerusform>
            <numerusform>%n não importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) = %1</source>
        <translation>
            <numerusform>%n coluna = %1</numerusform>
            <numerusform>%n colunas = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed value(s)</source>
        <translation>
            <numerusform>%n valor fixo</numerusform>
            <numerusform>%n valores fixos</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of “%1” are not known yet</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>As colunas de “%1” ainda não são conhecidas</translation>
    </message>
    <message>
        <source>Flokzu tells them with the records, which takes 1 request.</source>
        <translation>O Flokzu as informa com os registros, o que leva 1 requisição.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mapped</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>Mapeadas</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>Não é importada</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column of %1 is filled.</source>
        <extracomment>%1 the name of a database, %2 names of columns</extracomment>
        <translation>Todas as colunas de %1 são preenchidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of %1 are not filled and keep their values: %2</source>
        <translation>
            <numerusform>%n coluna de %1 não é preenchida e mantém seus valores: %2</numerusform>
            <numerusform>%n colunas de %1 não são preenchidas e mantêm seus valores: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Value for %1</source>
        <extracomment>%1 a column of the database</extracomment>
        <translation>Valor para %1</translation>
    </message>
    <message>
        <source>This value is written in every row of the file.</source>
        <translation>Este valor é gravado em todas as linhas do arquivo.</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Choose for %n column(s)</source>
        <translation>
            <numerusform>&amp;Escolher para %n coluna</numerusform>
            <numerusform>&amp;Escolher para %n colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n a ligar</numerusform>
            <numerusform>%n a ligar</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>A ligar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the rows of a file is shown, by their numbers</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Colunas do arquivo</translation>
    </message>
</context>
<context>
    <name>flokdesk::CommandLine</name>
    <message>
        <source>Open the built-in demo organization; nothing leaves this computer.</source>
        <translation>Abre a organização de demonstração embutida; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Keep all data in the folder &lt;dir&gt;.</source>
        <translation>Guarda todos os dados na pasta &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Open the profile &lt;name&gt;.</source>
        <translation>Abre o perfil &lt;name&gt;.</translation>
    </message>
    <message>
        <source>Use &lt;language&gt;, for example es, instead of the system language.</source>
        <translation>Usa o idioma &lt;language&gt;, por exemplo es, em vez do idioma do sistema.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>--demo and --profile exclude each other.</source>
        <translation>--demo e --profile excluem-se mutuamente.</translation>
    </message>
    <message>
        <source>Flokdesk: unofficial program for administrators of Flokzu.</source>
        <translation>Flokdesk: programa não oficial para administradores do Flokzu.</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>the word stands for the name of a file</extracomment>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>A table to import (CSV, XLSX, ODS and others), or a change file to load.</source>
        <translation>Uma tabela para importar (CSV, XLSX, ODS e outras) ou um arquivo de alterações para carregar.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Não existe o arquivo %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConflictDialog</name>
    <message>
        <source>Conflicts: another person changed the same values</source>
        <translation>Conflito: outra pessoa alterou os mesmos dados</translation>
    </message>
    <message>
        <source>Choose the value to use for each field: with the keys 1, 2 and 3, a double click on it, or the buttons. Nothing is sent yet. A change with fields that are not resolved stays in conflict.</source>
        <translation>Escolha o valor a usar em cada campo: com as teclas 1, 2 e 3, com um clique duplo nele ou com os botões. Nada é enviado ainda. Uma alteração com campos não resolvidos continua em conflito.</translation>
    </message>
    <message>
        <source>Fields in conflict with their three values</source>
        <translation>Campos em conflito com os três valores</translation>
    </message>
    <message>
        <source>&amp;1 Original</source>
        <translation>&amp;1 Original</translation>
    </message>
    <message>
        <source>Uses the value from before both changes</source>
        <translation>Usa o valor de antes das duas alterações</translation>
    </message>
    <message>
        <source>&amp;2 Now in Flokzu</source>
        <translation>&amp;2 Atual no Flokzu</translation>
    </message>
    <message>
        <source>&amp;3 Mine</source>
        <translation>&amp;3 Meu valor</translation>
    </message>
    <message>
        <source>Uses the last choice for every field of this name in the same database or process</source>
        <translation>Usa a última escolha para todos os campos com este nome no mesmo banco de dados ou no mesmo processo</translation>
    </message>
    <message>
        <source>Uses the last choice for every field of this list</source>
        <translation>Usa a última escolha para todos os campos desta lista</translation>
    </message>
    <message>
        <source>Resolved: %1 of %2 fields, %3 of %4 changes</source>
        <extracomment>%1 fields that are resolved, %2 all fields; %3 changes that are wholly resolved, %4 all</extracomment>
        <translation>Campos resolvidos: %1 de %2; alterações: %3 de %4</translation>
    </message>
    <message>
        <source>Use for all &amp;similar</source>
        <extracomment>%1 whose value: &quot;Original&quot;, &quot;In Flokzu now&quot; or &quot;Mine&quot;</extracomment>
        <translation>Usar para todos os &amp;semelhantes</translation>
    </message>
    <message>
        <source>“%1” for all &amp;similar</source>
        <translation>“%1” para todos os &amp;semelhantes</translation>
    </message>
    <message>
        <source>Use for &amp;all</source>
        <translation>Usar para &amp;todos</translation>
    </message>
    <message>
        <source>“%1” for &amp;all</source>
        <translation>“%1” para &amp;todos</translation>
    </message>
    <message numerus="yes">
        <source>Acce&amp;pt for %n change(s)</source>
        <translation>
            <numerusform>&amp;Aceitar para %n alteração</numerusform>
            <numerusform>&amp;Aceitar para %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>&amp;Aceitar</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n change(s)</source>
        <translation>
            <numerusform>resolução de %n conflito</numerusform>
            <numerusform>resolução de %n conflitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses the value that another person entered</source>
        <translation>Usa o valor que outra pessoa inseriu</translation>
    </message>
    <message>
        <source>Uses your value, which overwrites the one that another person entered</source>
        <translation>Usa o seu valor, que sobrescreve o que outra pessoa inseriu</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConflictTree</name>
    <message>
        <source>(no value)</source>
        <translation>(sem valor)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Now in Flokzu</source>
        <translation>Atual no Flokzu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meu valor</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>%1 whose value a field gets</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>○ Not resolved</source>
        <translation>○ Não resolvido</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>1 Original</source>
        <translation>1 Original</translation>
    </message>
    <message>
        <source>2 Now in Flokzu</source>
        <translation>2 Atual no Flokzu</translation>
    </message>
    <message>
        <source>3 Mine</source>
        <translation>3 Meu valor</translation>
    </message>
    <message>
        <source>Value to use</source>
        <translation>Valor a usar</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(não lido)</translation>
    </message>
    <message>
        <source>There is no original value to use.</source>
        <translation>Não há um valor original que possa ser usado.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectDialog</name>
    <message>
        <source>Connect to Flokzu</source>
        <translation>Conectar ao Flokzu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asks three questions that change nothing</source>
        <translation>Faz três consultas que não alteram nada</translation>
    </message>
    <message>
        <source>The system keychain cannot be used. Connect again to keep the keys in memory until Flokdesk closes.</source>
        <translation>O cofre de chaves do sistema não pode ser usado. Conecte novamente para guardar as API keys na memória até o Flokdesk ser fechado.</translation>
    </message>
    <message>
        <source>Enter the email address of a Flokzu user, in letters without accents.</source>
        <translation>Informe o endereço de e-mail de um usuário do Flokzu, sem acentos nem caracteres especiais.</translation>
    </message>
    <message>
        <source>%1: this cannot be a key; copy it again.</source>
        <translation>%1: o valor não pode ser uma API key; copie-a novamente.</translation>
    </message>
    <message>
        <source>Enter at least one of the two keys.</source>
        <translation>Informe pelo menos uma das duas API keys.</translation>
    </message>
    <message>
        <source>Both fields hold the same key. The two keys are different: paste each again.</source>
        <translation>Os dois campos têm a mesma API key. As duas API keys são diferentes: cole cada uma novamente.</translation>
    </message>
    <message>
        <source>Give the profile a name that no other profile has.</source>
        <translation>Dê ao perfil um nome que nenhum outro tenha.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Paste the refused key again, or connect without it and add it later.</source>
        <translation>Cole novamente a API key recusada, ou conecte sem ela e adicione-a depois.</translation>
    </message>
    <message>
        <source>Paste the keys again. The two look alike: perhaps each is in the field of the other.</source>
        <translation>Cole novamente as API keys. As duas se parecem: talvez cada uma esteja no campo da outra.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Testar novamente</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect with one key</source>
        <translation>Conectar com uma API key</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Conectar mesmo assim</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectForm</name>
    <message>
        <source>Data API key</source>
        <translation>API key de dados</translation>
    </message>
    <message>
        <source>User API key</source>
        <translation>API key de usuários</translation>
    </message>
    <message>
        <source>Connect to Flokzu</source>
        <translation>Conectar ao Flokzu</translation>
    </message>
    <message>
        <source>About two minutes. Nothing is changed in Flokzu: the test only reads.</source>
        <translation>Cerca de dois minutos. Nada é alterado no Flokzu: o teste só lê.</translation>
    </message>
    <message>
        <source>Which keys do you have?</source>
        <translation>Quais API keys você tem?</translation>
    </message>
    <message>
        <source>&amp;Data API key</source>
        <translation>API key de &amp;dados</translation>
    </message>
    <message>
        <source>Instances and databases</source>
        <translation>Instâncias e bancos de dados</translation>
    </message>
    <message>
        <source>Us&amp;er API key</source>
        <translation>API key de &amp;usuários</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuários e papéis</translation>
    </message>
    <message>
        <source>An administrator of your organization generates both in Flokzu, in the API settings of the organization. One key is enough to begin; the other can be added later.</source>
        <translation>Um administrador da sua organização gera as duas no Flokzu, nas configurações da API da organização. Uma basta para começar; a outra pode ser adicionada depois.</translation>
    </message>
    <message>
        <source>Paste and test</source>
        <translation>Colar e testar</translation>
    </message>
    <message>
        <source>&amp;Your email in Flokzu</source>
        <translation>Seu &amp;e-mail no Flokzu</translation>
    </message>
    <message>
        <source>A user of your organization in Flokzu; every request is made in this name</source>
        <translation>Um usuário da sua organização no Flokzu; todas as requisições são feitas em nome dele</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in the system keychain</source>
        <translation>&amp;Guardar as API keys no cofre de chaves do sistema</translation>
    </message>
    <message>
        <source>Name this profile</source>
        <translation>Dar um nome a este perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>For example: Acme, production</source>
        <translation>Por exemplo: Acme, produção</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>&amp;Proteção</translation>
    </message>
    <message>
        <source>&amp;More settings…</source>
        <translation>&amp;Mais opções…</translation>
    </message>
    <message>
        <source>Address of the API, check and color; what you typed goes along</source>
        <translation>Endereço da API, verificação e cor; o que você digitou é mantido</translation>
    </message>
    <message>
        <source>The system keychain is not used. Keys stay in memory only: you will be asked for them again at the next start.</source>
        <translation>O cofre de chaves do sistema não é usado. As API keys ficam só na memória: será preciso informá-las de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Keys are never in a file of this program.</source>
        <translation>As API keys nunca ficam em um arquivo deste programa.</translation>
    </message>
    <message>
        <source>Flokdesk then does without the keychain until it closes, also for other profiles, and asks for the keys again at the next start.</source>
        <translation>Nesse caso, o Flokdesk não usa o cofre de chaves do sistema até ser fechado, nem para outros perfis, e pede as API keys novamente no próximo início.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectionReport</name>
    <message>
        <source>Not tested yet. The test changes nothing in Flokzu.</source>
        <translation>Ainda não testada. O teste não altera nada no Flokzu.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Data (instances, databases)</source>
        <translation>Dados (instâncias, bancos de dados)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectionTest</name>
    <message>
        <source>accepted</source>
        <translation>API key aceita</translation>
    </message>
    <message>
        <source>refused by Flokzu; check the key, and that it is of this kind: the two are different</source>
        <translation>API key recusada pelo Flokzu; verifique se ela é deste tipo: as duas são diferentes</translation>
    </message>
    <message>
        <source>no key entered</source>
        <translation>nenhuma API key informada</translation>
    </message>
    <message>
        <source>being tested…</source>
        <translation>em teste…</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a glyph, what was tested, and what was found</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Connection test: does Flokzu answer?</source>
        <translation>Teste de conexão: o Flokzu responde?</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sem teste</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Connection test: is the data API key accepted?</source>
        <translation>Teste de conexão: a API key de dados é aceita?</translation>
    </message>
    <message>
        <source>Connection test: is the user API key accepted?</source>
        <translation>Teste de conexão: a API key de usuários é aceita?</translation>
    </message>
    <message>
        <source>unclear; “not found” was the answer, so the address or the user may be wrong</source>
        <translation>inconclusivo; a resposta foi “não encontrado”, portanto o endereço ou o usuário pode estar incorreto</translation>
    </message>
    <message>
        <source>enter at least one key to test it</source>
        <translation>informe pelo menos uma API key para testá-la</translation>
    </message>
    <message>
        <source>unclear; the answer was: %1. A guided check (Tools menu) finds out how Flokzu answers</source>
        <translation>inconclusivo; a resposta foi: %1. Uma verificação guiada (menu Ferramentas) descobre como o Flokzu responde</translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabaseList</name>
    <message>
        <source>Filter databases</source>
        <translation>Filtrar bancos de dados</translation>
    </message>
    <message>
        <source>Known databases</source>
        <translation>Bancos de dados conhecidos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixados</translation>
    </message>
    <message>
        <source>Not found since</source>
        <extracomment>Heading above databases that Flokzu did not know when they were opened last; each has a date</extracomment>
        <translation>Não encontrados desde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>In the list of databases: the number of records and when they were read</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <extracomment>Age in a narrow list: so many days</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ab&amp;rir</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Desafi&amp;xar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>Fi&amp;xar no topo</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Banco de dados</translation>
    </message>
    <message>
        <source>Type the name exactly as in Flokzu, or choose one that was opened before</source>
        <translation>Digite o nome exatamente como no Flokzu ou escolha um banco de dados que já foi aberto</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ab&amp;rir</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carregamento</translation>
    </message>
    <message>
        <source>More record actions</source>
        <translation>Mais ações para registros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Discards every pending change of this database; Undo brings them back</source>
        <translation>Descarta todas as alterações pendentes deste banco de dados; Desfazer as traz de volta</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get first match…</source>
        <translation>1ª correspondência…</translation>
    </message>
    <message>
        <source>Loads the first record that matches the conditions; one request</source>
        <translation>Carrega do Flokzu o primeiro registro que atende às condições; uma requisição</translation>
    </message>
    <message>
        <source>Find in loaded records</source>
        <translation>Localizar nos registros carregados</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Adicionar condição</translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation>Qual banco de dados?</translation>
    </message>
    <message>
        <source>Type its name exactly as in Flokzu: capitals, accents and spaces count. Flokzu&apos;s API cannot list databases, so Flokdesk remembers those that you opened.</source>
        <translation>Digite o nome exatamente como no Flokzu: maiúsculas, acentos e espaços contam. A API do Flokzu não lista os bancos de dados, por isso o Flokdesk memoriza os que você abriu.</translation>
    </message>
    <message>
        <source>Open by name</source>
        <translation>Abrir pelo nome</translation>
    </message>
    <message>
        <source>Remove conditions</source>
        <translation>Remover condições</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Novo registro…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Nenhum registro</translation>
    </message>
    <message>
        <source>No loaded record contains “%1”.</source>
        <translation>Nenhum registro carregado contém “%1”.</translation>
    </message>
    <message>
        <source>⚠ The conditions have changed: reload to apply them</source>
        <translation>⚠ As condições mudaram: recarregue para aplicá-las</translation>
    </message>
    <message>
        <source>⚠ Exactly %1: Flokzu may have cut the list. Add a condition to narrow it.</source>
        <translation>⚠ Exatamente %1: o Flokzu pode ter cortado a lista. Adicione uma condição para restringi-la.</translation>
    </message>
    <message numerus="yes">
        <source>No match in %Ln record(s)</source>
        <translation>
            <numerusform>Nada encontrado em %Ln registro</numerusform>
            <numerusform>Nada encontrado em %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that identify a record…</source>
        <translation>Colunas que identificam um registro…</translation>
    </message>
    <message>
        <source>New records whose answer gets lost are looked up by these columns</source>
        <translation>Os novos registros cuja resposta se perder são procurados por estas colunas</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)?</source>
        <translation>
            <numerusform>Alterar %n célula?</numerusform>
            <numerusform>Alterar %n células?</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes become pending: nothing is sent before you review them, and Undo removes all of them together.</source>
        <translation>As alterações ficam pendentes: nada é enviado antes que você as revise, e um único Desfazer as anula todas.</translation>
    </message>
    <message numerus="yes">
        <source>Changing: %1 of %n cell(s)</source>
        <extracomment>%1 of how many cells were changed so far</extracomment>
        <translation>
            <numerusform>Células alteradas: %1 de %n</numerusform>
            <numerusform>Células alteradas: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was requested: the value of the condition has no column beside it.</source>
        <translation>Nada foi consultado: falta escolher a coluna ao lado do valor da condição.</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>Carregar registros</translation>
    </message>
    <message>
        <source>The records of “%1” are not loaded yet. Nothing was sent to Flokzu.</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation>Os registros de “%1” ainda não foram carregados. Nada foi enviado ao Flokzu.</translation>
    </message>
    <message>
        <source>Discard the changes of this database</source>
        <translation>Descartar as alterações deste banco de dados</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Shows or hides the list of databases</source>
        <translation>Mostra ou oculta a lista de bancos de dados</translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation>Nome exato</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Shows or hides the current record with all its fields and its history</source>
        <translation>Mostra ou oculta o registro atual com todos os seus campos e o seu histórico</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Localizar e substituir…</translation>
    </message>
    <message>
        <source>Finds cells with a text and replaces it; what is replaced becomes pending</source>
        <translation>Localiza células com um texto e o substitui; o que é substituído fica pendente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>No loaded record passes: %1</source>
        <translation>Nenhum registro carregado passa: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::DemoTenant</name>
    <message>
        <source>DEMO organization</source>
        <translation>Organização DEMO</translation>
    </message>
</context>
<context>
    <name>flokdesk::DestinationList</name>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuários e papéis</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Melhor correspondência</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ainda não conhecido</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Nenhuma correspondência</translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectDialog</name>
    <message>
        <source>Service dialect</source>
        <translation>Particularidades do serviço</translation>
    </message>
    <message>
        <source>Settings of the service dialect</source>
        <translation>Ajustes do serviço</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>V&amp;alue:</source>
        <translation>V&amp;alor:</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discards what was changed here and is not saved yet</source>
        <translation>Descarta o que foi alterado aqui e ainda não foi salvo</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Rede&amp;finir</translation>
    </message>
    <message>
        <source>Returns to the assumed value, which may then be learned again</source>
        <translation>Volta ao valor suposto, que depois pode ser aprendido de novo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Shows the values of a file that a colleague exported, to be saved or discarded</source>
        <translation>Mostra os valores de um arquivo exportado por outra pessoa, para salvá-los ou não</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes what was learned and set to a file for colleagues; it holds no key and no address</source>
        <translation>Salva em um arquivo o que foi aprendido e definido, para uso por outras pessoas; não contém API keys nem endereços</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificação &amp;guiada…</translation>
    </message>
    <message>
        <source>Asks Flokzu at most 20 questions that change nothing, and learns from the answers</source>
        <translation>Faz ao Flokzu no máximo 20 consultas que não alteram nada e aprende com as respostas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Service dialect (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Particularidades do serviço (*.json)</translation>
    </message>
    <message>
        <source>Paths, for experts</source>
        <translation>Caminhos, para especialistas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Requisições e respostas</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1 the value of a setting before, %2 the value that it gets</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>not saved yet: %1</source>
        <extracomment>%1 where the value of a setting comes from, such as &quot;set by hand, 16:40&quot;</extracomment>
        <translation>ainda não salvo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n learned</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>aprendidos: %n</numerusform>
            <numerusform>aprendidos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>definidos manualmente: %n</numerusform>
            <numerusform>definidos manualmente: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>supostos: %n</numerusform>
            <numerusform>supostos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>How Flokzu answers %1: %2, %3, %4. No key is saved here.</source>
        <extracomment>%1 the name of a profile; %2, %3 and %4 are &quot;6 learned&quot;, &quot;2 set by hand&quot;, &quot;3 assumed&quot;</extracomment>
        <translation>Como o Flokzu responde a %1: %2, %3, %4. Nenhuma API key é guardada aqui.</translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve %n change(s)</source>
        <translation>
            <numerusform>&amp;Salvar %n alteração</numerusform>
            <numerusform>&amp;Salvar %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;Salvar alterações</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a setting, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import a service dialect</source>
        <translation>Importar particularidades do serviço</translation>
    </message>
    <message>
        <source>“%1” contains nothing new.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>“%1” não traz nada de novo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n other value(s), shown in bold. Save them, or discard those that you do not want.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>“%1” tem %n valor diferente, em negrito. Salve-o ou descarte-o.</numerusform>
            <numerusform>“%1” tem %n valores diferentes, em negrito. Salve-os ou descarte os que não quiser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n value(s), shown in bold. Save them, or discard those that you do not want.</source>
        <translation>
            <numerusform>A verificação mostrou %n valor, em negrito. Salve-o ou descarte-o.</numerusform>
            <numerusform>A verificação mostrou %n valores, em negrito. Salve-os ou descarte os que não quiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check found nothing new.</source>
        <translation>A verificação não trouxe nada de novo.</translation>
    </message>
    <message>
        <source>Export the service dialect</source>
        <translation>Exportar as particularidades do serviço</translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds no key and no address.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Salvo como “%1”. Não contém API keys nem endereços.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the service dialect?</source>
        <translation>
            <numerusform>Descartar %n alteração nas particularidades do serviço?</numerusform>
            <numerusform>Descartar %n alterações nas particularidades do serviço?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Reads once or twice, to see how Flokzu answers; nothing is changed</source>
        <translation>Lê uma ou duas vezes para ver como o Flokzu responde; nada é alterado</translation>
    </message>
    <message>
        <source>%1: the answer agrees with “%2” (%3).</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: a resposta confirma “%2” (%3).</translation>
    </message>
    <message>
        <source>%1: the answer shows “%2” (%3). Save it, or discard it.</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: a resposta mostra “%2” (%3). Salve ou descarte esse valor.</translation>
    </message>
    <message>
        <source>%1: “%2” could not be tested: %3</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 the reason</extracomment>
        <translation>%1: “%2” não pôde ser testado: %3</translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectTry</name>
    <message>
        <source>Only a request that writes can show this: use the writing part of the guided check.</source>
        <translation>Só uma requisição que grava pode mostrar este ajuste: a parte de gravação da verificação guiada.</translation>
    </message>
    <message>
        <source>Open an instance first, so that there is one to read.</source>
        <translation>Abra primeiro uma instância, para que haja uma para ler.</translation>
    </message>
    <message>
        <source>Open a database first, so that there is one to read.</source>
        <translation>Abra primeiro um banco de dados, para que haja um para ler.</translation>
    </message>
    <message>
        <source>Try a setting of the service dialect</source>
        <translation>Testar um ajuste do serviço</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>uma resposta</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>nomes: %n</numerusform>
            <numerusform>nomes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>campos: %n</numerusform>
            <numerusform>campos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>registros: %n</numerusform>
            <numerusform>registros: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows no record that could be read</source>
        <translation>a lista não mostra nenhum registro que possa ser lido</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>valores: %n</numerusform>
            <numerusform>valores: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>the records have no column with this name</source>
        <translation>os registros não têm coluna com esse nome</translation>
    </message>
    <message>
        <source>the list holds no record, which shows nothing</source>
        <translation>a lista não contém registros, por isso nada se conclui</translation>
    </message>
    <message>
        <source>the answer has no status; its shape decides</source>
        <translation>a resposta não tem status; a forma dela decide</translation>
    </message>
    <message>
        <source>the status of the answer is not a word that can be saved</source>
        <translation>o status da resposta não é uma palavra que possa ser salva</translation>
    </message>
    <message>
        <source>the answer contains both forms</source>
        <translation>a resposta contém as duas formas</translation>
    </message>
    <message>
        <source>the answer contains no value of this kind</source>
        <translation>a resposta não contém nenhum valor desse tipo</translation>
    </message>
    <message>
        <source>the answer contains another form</source>
        <translation>a resposta contém outra forma</translation>
    </message>
    <message>
        <source>Loading the roles of many users shows this.</source>
        <translation>O carregamento dos papéis de muitos usuários mostra o valor.</translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceModel</name>
    <message>
        <source>perhaps not new: almost the key of record %1</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>talvez não seja nova: quase os valores das colunas-chave do registro %1</translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <extracomment>read aloud: %1 a column, %2 its new value, %3 its old one</extracomment>
        <translation>%1: %2, antes %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>read aloud: %1 a column, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <extracomment>read aloud</extracomment>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>não marcada</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>an old and a new value</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Send</source>
        <extracomment>heading: whether the row is sent</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>heading: the number of a row in a file</extracomment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Why it is not sent</source>
        <translation>Por que não é enviada</translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceStep</name>
    <message>
        <source>Compare again</source>
        <translation>Comparar novamente</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Nothing is sent before the next step.</source>
        <translation>Nada é enviado antes do próximo passo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s)</source>
        <translation>
            <numerusform>%Ln atualização</numerusform>
            <numerusform>%Ln atualizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, asked again in Review</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln novo, perguntado outra vez ao revisar</numerusform>
            <numerusform>%Ln novos, perguntados outra vez ao revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln não é enviada</numerusform>
            <numerusform>%Ln não são enviadas</numerusform>
        </translation>
    </message>
    <message>
        <source>a record that is not in the file stays as it is</source>
        <translation>um registro que não está no arquivo fica como está</translation>
    </message>
    <message>
        <source>compared with Flokzu %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>comparado com o Flokzu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu gave %Ln record(s), and a list that ends there may be cut.</source>
        <translation>
            <numerusform>O Flokzu deu %Ln registro, e uma lista que termina aí pode estar incompleta.</numerusform>
            <numerusform>O Flokzu deu %Ln registros, e uma lista que termina aí pode estar incompleta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up the %Ln key(s) that are not in it takes as many requests, until about %1.</source>
        <translation>
            <numerusform>Procurar a linha que não está nela (%Ln) exige uma requisição; fim aproximado: %1.</numerusform>
            <numerusform>Procurar as %Ln linhas que não estão nela exige o mesmo número de requisições; fim aproximado: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without that, their rows are not sent.</source>
        <translation>Sem isso, suas linhas não são enviadas.</translation>
    </message>
    <message numerus="yes">
        <source>Look up %Ln key(s)</source>
        <translation>
            <numerusform>Procurar %Ln linha no Flokzu</numerusform>
            <numerusform>Procurar %Ln linhas no Flokzu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Não comparado</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was sent.</source>
        <translation>Você parou. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The file could not be compared</source>
        <translation>Não foi possível comparar o arquivo</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>O arquivo ainda está sendo lido.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln row(s)…</source>
        <translation>
            <numerusform>Comparando %Ln linha…</numerusform>
            <numerusform>Comparando %Ln linhas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: Review</source>
        <translation>A&amp;vançar: revisar</translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceView</name>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Salvar esta lista…</translation>
    </message>
    <message>
        <source>Next unusual value</source>
        <translation>Próximo valor incomum</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>A lista foi salva como %1.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar novamente</translation>
    </message>
    <message>
        <source>Load the list and compare again (1 request)</source>
        <translation>Carregar a lista e comparar novamente (1 requisição)</translation>
    </message>
    <message>
        <source>Classes of rows</source>
        <translation>Classes de linhas</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Localizar linhas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a tab: %1 a class of rows, %2 their number
----------
the name of a file: %1 a database, %2 a class of rows, such as Changed</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New records cannot be reversed</source>
        <translation>Registros novos não podem ser revertidos</translation>
    </message>
    <message numerus="yes">
        <source>Find in %Ln row(s)</source>
        <translation>
            <numerusform>Localizar em %Ln linha</numerusform>
            <numerusform>Localizar em %Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only columns that change: %1 of %2</source>
        <extracomment>%1 columns whose values change, %2 all columns</extracomment>
        <translation>Só c&amp;olunas que mudam: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual value(s)</source>
        <translation>
            <numerusform>%Ln valor incomum</numerusform>
            <numerusform>%Ln valores incomuns</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one (F8)</source>
        <translation>Ir para o próximo (F8)</translation>
    </message>
    <message>
        <source>%1 of %2 ticked</source>
        <extracomment>%1 rows that are ticked, %2 all rows</extracomment>
        <translation>%1 de %2 marcadas</translation>
    </message>
    <message>
        <source>&amp;Untick all</source>
        <translation>&amp;Desmarcar todas</translation>
    </message>
    <message>
        <source>&amp;Tick all</source>
        <translation>&amp;Marcar todas</translation>
    </message>
    <message>
        <source>More than half of the values in %1 would be cleared.</source>
        <extracomment>%1 are names of columns</extracomment>
        <translation>Mais da metade dos valores de %1 seria apagada.</translation>
    </message>
    <message>
        <source>T&amp;ransformations…</source>
        <translation>Trans&amp;formações…</translation>
    </message>
    <message>
        <source>How the values of %1 are made</source>
        <extracomment>%1 the name of a column</extracomment>
        <translation>Como se formam os valores de %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::DigestLabel</name>
    <message>
        <source>Checksum %1</source>
        <extracomment>%1 the beginning of the checksum of the changes</extracomment>
        <translation>Código de verificação %1</translation>
    </message>
    <message>
        <source>The journal and a saved change file show the same checksum: %1</source>
        <translation>O histórico e um arquivo de alterações salvo indicam o mesmo código de verificação: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::DropOverlay</name>
    <message>
        <source>Again with “%1”</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>De novo com “%1”</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Importar para %1</translation>
    </message>
    <message>
        <source>choose columns, key and mode</source>
        <translation>escolher colunas, colunas-chave e modo</translation>
    </message>
    <message>
        <source>Into a database…</source>
        <translation>Para um banco de dados…</translation>
    </message>
    <message>
        <source>Into another database…</source>
        <translation>Para outro banco de dados…</translation>
    </message>
    <message numerus="yes">
        <source>%n known, or by name</source>
        <comment>databases</comment>
        <translation>
            <numerusform>%n conhecido, ou pelo nome</numerusform>
            <numerusform>%n conhecidos, ou pelo nome</numerusform>
        </translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>Um arquivo por vez</translation>
    </message>
    <message>
        <source>Esc: cancel</source>
        <translation>Esc: cancelar</translation>
    </message>
    <message>
        <source>Several files are dragged: drop one file at a time.</source>
        <translation>Vários arquivos são arrastados: solte um por vez.</translation>
    </message>
    <message>
        <source>goes on until you have to choose · nothing is sent</source>
        <translation>avança até que seja preciso escolher · nada é enviado</translation>
    </message>
    <message>
        <source>Load the changes of this file</source>
        <translation>Carregar as alterações deste arquivo</translation>
    </message>
    <message>
        <source>asks first, then adds them to pending · nothing is sent</source>
        <translation>pergunta primeiro e depois as adiciona às pendentes · nada é enviado</translation>
    </message>
</context>
<context>
    <name>flokdesk::EditorHelp</name>
    <message>
        <source>Known values of the column</source>
        <translation>Valores conhecidos da coluna</translation>
    </message>
    <message>
        <source>Choose a date (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Escolher uma data (%1)</translation>
    </message>
</context>
<context>
    <name>flokdesk::ExactLine</name>
    <message>
        <source>Too long to be edited in one line. Delete clears it.</source>
        <translation>Longo demais para ser editado em uma linha. Delete limpa o valor.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ExportCommands</name>
    <message>
        <source>There is nothing to export here: the table has no rows.</source>
        <translation>Não há nada para exportar aqui: a tabela não tem linhas.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ExportDialog</name>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Disposição</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Linhas</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como aparece</translation>
    </message>
    <message>
        <source>All loaded</source>
        <translation>Tudo o que foi carregado</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>A seleção</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Colunas a exportar</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>&amp;Valores</translation>
    </message>
    <message>
        <source>As in Flokzu</source>
        <translation>Como no Flokzu</translation>
    </message>
    <message>
        <source>With pending changes</source>
        <translation>Com as alterações pendentes</translation>
    </message>
    <message>
        <source>Pending changes are not part of the file.</source>
        <translation>As alterações pendentes não fazem parte do arquivo.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Predefinição</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>&amp;Marca de ordem de bytes</translation>
    </message>
    <message>
        <source>Tells Excel that the text is UTF-8</source>
        <translation>Informa ao Excel que o texto está em UTF-8</translation>
    </message>
    <message>
        <source>Column &amp;names in the first row</source>
        <translation>&amp;Nomes das colunas na primeira linha</translation>
    </message>
    <message>
        <source>Protect a&amp;gainst formulas</source>
        <translation>Proteger contra fórm&amp;ulas</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>Pré-visuali&amp;zação</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>C&amp;opy instead</source>
        <translation>C&amp;opiar em vez disso</translation>
    </message>
    <message>
        <source>Puts the text of the file into the clipboard</source>
        <translation>Coloca o texto do arquivo na área de transferência</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>Excel in Spanish or Portuguese</source>
        <translation>Excel em espanhol ou português</translation>
    </message>
    <message>
        <source>Plain, separated by commas</source>
        <extracomment>a preset of CSV</extracomment>
        <translation>Simples, separado por vírgulas</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <translation>Separado por tabulações</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Configuração própria</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>the character |</extracomment>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>filtered and sorted</source>
        <translation>filtrado e ordenado</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>ordenado</translation>
    </message>
    <message>
        <source>%1, in this order</source>
        <extracomment>%1 is &quot;9 columns&quot; and the like</extracomment>
        <translation>%1, nesta ordem</translation>
    </message>
    <message>
        <source>without what is pending</source>
        <translation>sem o que está pendente</translation>
    </message>
    <message>
        <source>%1, not in Flokzu yet</source>
        <extracomment>%1 is &quot;3 records&quot; and the like</extracomment>
        <translation>%1, ainda não no Flokzu</translation>
    </message>
    <message>
        <source>Semicolon, UTF-8 with a mark; every value letter for letter. Excel may read 9.13 as a date: the workbook keeps it as it is.</source>
        <translation>Ponto e vírgula, UTF-8 com marca; cada valor, letra por letra. O Excel pode ler 9.13 como data: a pasta de trabalho o mantém como está.</translation>
    </message>
    <message>
        <source>UTF-8 with a mark; every value letter for letter.</source>
        <translation>UTF-8 com marca; cada valor, letra por letra.</translation>
    </message>
    <message>
        <source>UTF-8 without a mark; every value letter for letter.</source>
        <translation>UTF-8 sem marca; cada valor, letra por letra.</translation>
    </message>
    <message>
        <source>No value looks like a formula.</source>
        <translation>Nenhum valor parece uma fórmula.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a spreadsheet may take for a formula get an apostrophe in front. -42, -5 %, - and +598… stay as they are.</source>
        <translation>
            <numerusform>%Ln valor que uma planilha pode tomar por uma fórmula leva um apóstrofo na frente. -42, -5 %, - e +598… ficam como estão.</numerusform>
            <numerusform>%Ln valores que uma planilha pode tomar por fórmulas levam um apóstrofo na frente. -42, -5 %, - e +598… ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>with pending changes</source>
        <translation>com as alterações pendentes</translation>
    </message>
    <message>
        <source>as in Flokzu</source>
        <translation>como no Flokzu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how many rows were written so far, %2 of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1 is &quot;1,200 records&quot; and the like</extracomment>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Exported: %1 to %2.</source>
        <extracomment>%1 is &quot;1,200 records&quot; and the like, %2 a file</extracomment>
        <translation>Exportado: %1 para %2.</translation>
    </message>
    <message>
        <source>Canceled. The clipboard is as it was.</source>
        <translation>Cancelado. A área de transferência está como estava.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was written.</source>
        <translation>Cancelado. Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>flokdesk::Exporter</name>
    <message>
        <source>The folder %1 does not exist. Choose another one.</source>
        <translation>A pasta %1 não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name for the file.</source>
        <translation>%1 é uma pasta. Escolha outro nome para o arquivo.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1. Choose another one.</source>
        <translation>Você não pode gravar na pasta %1. Escolha outra.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Make room, or choose another disk.</source>
        <translation>%1 não foi gravado: o disco está cheio. Libere espaço ou escolha outro disco.</translation>
    </message>
    <message>
        <source>%1 could not be replaced, and is as it was. Close it in other programs, such as Excel, or choose another name.</source>
        <translation>%1 não pôde ser substituído e está como estava. Feche-o em outros programas, como o Excel, ou escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>flokdesk::FieldForm</name>
    <message numerus="yes">
        <source>Show %Ln more column(s)</source>
        <translation>
            <numerusform>Mostrar mais %Ln coluna</numerusform>
            <numerusform>Mostrar mais %Ln colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the change of %1</source>
        <translation>Descartar a alteração de %1</translation>
    </message>
    <message>
        <source>Discard this change</source>
        <translation>Descartar esta alteração</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a field with a pending change; %1 is its value before</extracomment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>antes: vazio</translation>
    </message>
</context>
<context>
    <name>flokdesk::FieldsModel</name>
    <message>
        <source>A table or list: it can only be sent as a whole, so it is not edited here.</source>
        <translation>Uma tabela ou lista: só pode ser enviada inteira, por isso não é editada aqui.</translation>
    </message>
    <message>
        <source>A file or other compound value: the API cannot write it.</source>
        <translation>Um arquivo ou outro valor composto: a API não pode gravá-lo.</translation>
    </message>
    <message>
        <source>Edited, before: “%1”</source>
        <translation>Editado, antes: “%1”</translation>
    </message>
    <message>
        <source>Being sent. Before: “%1”</source>
        <translation>Em envio. Antes: “%1”</translation>
    </message>
    <message>
        <source>Changed in Flokzu meanwhile, now: “%1”</source>
        <translation>Alterado no Flokzu nesse meio-tempo, agora: “%1”</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(não lido)</translation>
    </message>
    <message>
        <source>Sent, unconfirmed: it may have been applied. Before: “%1”</source>
        <translation>Enviado, sem confirmação: pode ter sido aplicado. Antes: “%1”</translation>
    </message>
</context>
<context>
    <name>flokdesk::FilterBar</name>
    <message>
        <source>%1 = “%2”</source>
        <extracomment>A condition on records: column = “value”</extracomment>
        <translation>%1 = “%2”</translation>
    </message>
    <message>
        <source>Flokzu compares exactly, capitals and accents included. With several conditions, all must hold. Each change to the conditions costs one request.</source>
        <translation>O Flokzu compara exatamente, inclusive maiúsculas e acentos. Com várias condições, todas devem ser atendidas. Cada mudança nas condições é uma requisição.</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>Coluna da condição</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>Valor exato</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>Valor da condição</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Adicionar condição</translation>
    </message>
    <message>
        <source>Conditions that Flokzu applies</source>
        <translation>Condições que o Flokzu aplica</translation>
    </message>
    <message>
        <source>Searches all columns of the records that were loaded, without a request to Flokzu. Capitals and accents do not count.</source>
        <translation>Pesquisa em todas as colunas dos registros carregados, sem consultar o Flokzu. Maiúsculas e acentos não contam.</translation>
    </message>
    <message>
        <source>Find in loaded records</source>
        <translation>Localizar nos registros carregados</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Remover a condição %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are conditions; both must hold</extracomment>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>flokdesk::FindBar</name>
    <message>
        <source>Distinguish capitals</source>
        <translation>Diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>Distinguish accents</source>
        <translation>Diferenciar acentos</translation>
    </message>
    <message>
        <source>Only whole cells</source>
        <translation>Só células inteiras</translation>
    </message>
    <message>
        <source>Regular expression. In the replacement \1 stands for the first group.</source>
        <translation>Expressão regular. Na substituição, \1 é o primeiro grupo.</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Ocorrência anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Próxima ocorrência (F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fechar a busca (Esc)</translation>
    </message>
    <message>
        <source>Find in cells</source>
        <translation>Localizar nas células</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Substituir por</translation>
    </message>
    <message>
        <source>Replaces in the current match and goes to the next one</source>
        <translation>Substitui na ocorrência atual e vai para a próxima</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Onde localizar</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>Células selecionadas</translation>
    </message>
    <message>
        <source>Not an expression: %1</source>
        <extracomment>%1 is what is wrong, in English</extracomment>
        <translation>Não é uma expressão: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Localizando…</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %n value(s).</source>
        <translation>
            <numerusform>A expressão demora demais em %n valor.</numerusform>
            <numerusform>A expressão demora demais em %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln ocorrência</numerusform>
            <numerusform>%Ln ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many, as in &quot;3 of 17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Substituir %1</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Substituir tudo</translation>
    </message>
    <message>
        <source>The changes become pending: nothing is sent before you review them, and Undo removes all of them together.</source>
        <translation>As alterações ficam pendentes: nada é enviado antes que você as revise, e um único Desfazer as anula todas.</translation>
    </message>
</context>
<context>
    <name>flokdesk::FirstRowPane</name>
    <message>
        <source>The first row</source>
        <translation>A primeira linha</translation>
    </message>
    <message>
        <source>row %1 of the file, a new record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>linha %1 do arquivo, um registro novo</translation>
    </message>
    <message>
        <source>row %1 of the file</source>
        <translation>linha %1 do arquivo</translation>
    </message>
</context>
<context>
    <name>flokdesk::GoToBox</name>
    <message>
        <source>Go to or search</source>
        <translation>Ir para ou buscar</translation>
    </message>
    <message>
        <source>A database, instance, user, role, job or command</source>
        <translation>Um banco de dados, instância, usuário, papel, lote ou comando</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ escolhe · Enter abre · Esc fecha</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedCheck</name>
    <message>
        <source>something was found, although it does not exist</source>
        <translation>algo foi encontrado, embora não exista</translation>
    </message>
    <message>
        <source>understood as “not found”</source>
        <translation>entendido como “não encontrado”</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Flokzu answers</source>
        <translation>o Flokzu responde</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>um resultado</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Responsáveis</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>e-mails: %n</numerusform>
            <numerusform>e-mails: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own roles</source>
        <translation>Papéis do próprio usuário</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>papéis: %n</numerusform>
            <numerusform>papéis: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance %1</source>
        <extracomment>%1 the identifier of an instance</extracomment>
        <translation>Instância %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>campos: %n</numerusform>
            <numerusform>campos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance that does not exist</source>
        <translation>Uma instância que não existe</translation>
    </message>
    <message>
        <source>an empty list; Flokzu may require a condition</source>
        <translation>uma lista vazia; talvez o Flokzu exija uma condição</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>registros: %n</numerusform>
            <numerusform>registros: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all records</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>%1, todos os registros</translation>
    </message>
    <message>
        <source>%1, with a condition</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>%1, com uma condição</translation>
    </message>
    <message>
        <source>%1, one record</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>%1, um registro</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>valores: %n</numerusform>
            <numerusform>valores: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A record that does not exist</source>
        <translation>Um registro que não existe</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>Guided check: %1</source>
        <extracomment>Why a request is sent; %1 is what is read</extracomment>
        <translation>Verificação guiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>not asked: the limit is %n request(s)</source>
        <translation>
            <numerusform>não consultado: o máximo é de %n requisição</numerusform>
            <numerusform>não consultado: o máximo é de %n requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked: the list showed no record</source>
        <translation>não consultado: a lista não mostrou nenhum registro</translation>
    </message>
    <message>
        <source>asked again in another form</source>
        <translation>consultado de novo de outra forma</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedCheckDialog</name>
    <message>
        <source>Guided check</source>
        <translation>Verificação guiada</translation>
    </message>
    <message>
        <source>Only reads: nothing is changed in Flokzu. Name an instance and a database that exist; leave a field empty to skip its questions.</source>
        <translation>A verificação só lê: nada é alterado no Flokzu. Informe uma instância e um banco de dados que existam; um campo vazio deixa de fora as consultas correspondentes.</translation>
    </message>
    <message>
        <source>&amp;Instance:</source>
        <translation>&amp;Instância:</translation>
    </message>
    <message>
        <source>For example: ABC-1042</source>
        <translation>Por exemplo: ABC-1042</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Banco de dados:</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requisições</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Requisições da verificação</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>R&amp;elatório</translation>
    </message>
    <message>
        <source>The file as it is saved: no key, no address, and every value replaced by its type. Names of columns and fields stay.</source>
        <translation>O arquivo como é salvo: sem API keys nem endereços e com cada valor substituído pelo tipo dele. Os nomes de colunas e campos permanecem.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report appears here after the check.</source>
        <translation>O relatório aparece aqui depois da verificação.</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>Sal&amp;var relatório…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Shows these values in the service dialect, where you save or discard them</source>
        <translation>Mostra estes valores nas particularidades do serviço, onde você decide se os salva</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>em espera…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the HTTP status of an answer, %2 its contents</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a setting of the service dialect, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as assumed</source>
        <translation>como se supunha</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a glyph, %2 what is read or written</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the address</source>
        <translation>no endereço</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation>no corpo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Começar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n request(s)</source>
        <extracomment>%1 a number</extracomment>
        <translation>
            <numerusform>%1 de no máximo %n requisição</numerusform>
            <numerusform>%1 de no máximo %n requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s)</source>
        <translation>
            <numerusform>No máximo %n requisição</numerusform>
            <numerusform>No máximo %n requisições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n value(s)</source>
        <translation>
            <numerusform>&amp;Usar %n valor</numerusform>
            <numerusform>&amp;Usar %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use what was learned</source>
        <translation>&amp;Usar o que foi aprendido</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Report (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Relatório (*.json)</translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds no key, no address and no value.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Salvo como “%1”. Não contém API keys, endereços nem valores.</translation>
    </message>
    <message>
        <source>&amp;Writing part…</source>
        <translation>Parte de &amp;gravação…</translation>
    </message>
    <message>
        <source>Tries the requests that write, each one after you confirm it</source>
        <translation>Testa as etapas que gravam, cada uma depois que você a confirmar</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWriting</name>
    <message>
        <source>Refused, or without effect. The user then confirmed another form.</source>
        <translation>Recusada ou sem efeito. Depois o usuário confirmou outra forma.</translation>
    </message>
    <message>
        <source>The check ended before the answer came.</source>
        <translation>A verificação terminou antes de a resposta chegar.</translation>
    </message>
    <message>
        <source>Guided check</source>
        <translation>Verificação guiada</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>não consultado: %1</translation>
    </message>
    <message>
        <source>Guided check: %1</source>
        <extracomment>Why a request is sent; %1 is what is read or written</extracomment>
        <translation>Verificação guiada: %1</translation>
    </message>
    <message>
        <source>Not sent again. %1</source>
        <translation>Sem novo envio. %1</translation>
    </message>
    <message>
        <source>accepted, although there is no such record</source>
        <translation>aceita, embora esse registro não exista</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>%1 the Id or identifier that Flokzu gave</extracomment>
        <translation>feito: %1</translation>
    </message>
    <message>
        <source>Refused, or without effect.</source>
        <translation>Recusada ou sem efeito.</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>recusada, como deve ser</translation>
    </message>
    <message>
        <source>unconfirmed, not sent again. %1</source>
        <extracomment>%1 the reason, as sentences</extracomment>
        <translation>sem confirmação, sem novo envio. %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pulada</translation>
    </message>
    <message>
        <source>The request limit was reached (429). Nothing was changed, and nothing is sent again: start again in a few minutes.</source>
        <translation>O limite de requisições foi atingido (429). Nada foi alterado, e nada é enviado de novo: recomece em alguns minutos.</translation>
    </message>
    <message>
        <source>Nothing is sent again. %1</source>
        <translation>Nada é enviado de novo. %1</translation>
    </message>
    <message>
        <source>Flokdesk check %1, %2</source>
        <extracomment>A value that the guided check writes; %1 a date and time, %2 a number</extracomment>
        <translation>Teste do Flokdesk %1, %2</translation>
    </message>
    <message>
        <source>has the value that was written</source>
        <translation>tem o valor que foi gravado</translation>
    </message>
    <message>
        <source>has another value than the one that was written</source>
        <translation>tem um valor diferente do que foi gravado</translation>
    </message>
    <message>
        <source>Add a record to %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Adicionar um registro a %1</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>o registro</translation>
    </message>
    <message>
        <source>Find the record by the text that was written</source>
        <translation>Procurar o registro pelo texto gravado</translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation>Ler o registro</translation>
    </message>
    <message>
        <source>Update the record</source>
        <translation>Atualizar o registro</translation>
    </message>
    <message>
        <source>no record was added that could be read</source>
        <translation>nenhum registro que possa ser lido foi adicionado</translation>
    </message>
    <message>
        <source>Read the record again</source>
        <translation>Ler o registro outra vez</translation>
    </message>
    <message>
        <source>no record was added</source>
        <translation>nenhum registro foi adicionado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with this text</source>
        <translation>
            <numerusform>registros com este texto: %n</numerusform>
            <numerusform>registros com este texto: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>it was added: record %1</source>
        <extracomment>%1 the Id of a record</extracomment>
        <translation>foi adicionado: registro %1</translation>
    </message>
    <message>
        <source>Update an Id that does not exist</source>
        <translation>Atualizar um Id que não existe</translation>
    </message>
    <message>
        <source>perhaps a second record</source>
        <translation>talvez um segundo registro</translation>
    </message>
    <message>
        <source>Start an instance of %1</source>
        <extracomment>%1 the code of a process</extracomment>
        <translation>Iniciar uma instância de %1</translation>
    </message>
    <message>
        <source>the instance, and its first task</source>
        <translation>a instância e a primeira tarefa dela</translation>
    </message>
    <message>
        <source>the answer named no instance; look for it in Flokzu</source>
        <translation>a resposta não informou nenhuma instância; procure-a no Flokzu</translation>
    </message>
    <message>
        <source>no instance was started</source>
        <translation>nenhuma instância foi iniciada</translation>
    </message>
    <message>
        <source>Read the instance</source>
        <translation>Ler a instância</translation>
    </message>
    <message>
        <source>Update the instance</source>
        <translation>Atualizar a instância</translation>
    </message>
    <message>
        <source>the instance shows no field that holds a text</source>
        <translation>a instância não mostra nenhum campo com um texto</translation>
    </message>
    <message>
        <source>Read the instance again</source>
        <translation>Ler a instância outra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>campos: %n</numerusform>
            <numerusform>campos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether there is a user %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Verificar se %1 é um usuário</translation>
    </message>
    <message>
        <source>See how Flokzu answers about an address without a user</source>
        <translation>Ver como o Flokzu responde sobre um endereço sem usuário</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Convidar %1</translation>
    </message>
    <message>
        <source>an email is sent; a seat may be charged</source>
        <translation>um e-mail é enviado; um usuário pode ser cobrado</translation>
    </message>
    <message>
        <source>the address may belong to another person</source>
        <translation>o usuário pode ser outra pessoa</translation>
    </message>
    <message>
        <source>Check whether the user exists</source>
        <translation>Verificar se o usuário existe</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Excluir o usuário</translation>
    </message>
    <message>
        <source>no new user was created</source>
        <translation>nenhum usuário novo foi criado</translation>
    </message>
    <message>
        <source>Check whether the user is gone</source>
        <translation>Verificar se o usuário não existe mais</translation>
    </message>
    <message>
        <source>the user is gone</source>
        <translation>o usuário não existe mais</translation>
    </message>
    <message>
        <source>the user is still there</source>
        <translation>o usuário ainda existe</translation>
    </message>
    <message>
        <source>there is one already, so nothing is sent for this address</source>
        <translation>já existe um, por isso nada é enviado para ele</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há nenhum</translation>
    </message>
    <message>
        <source>in the same way, so there was none</source>
        <translation>da mesma maneira, portanto não havia nenhum</translation>
    </message>
    <message>
        <source>in another way, so nothing is sent for this address</source>
        <translation>de outra maneira, por isso nada é enviado para o usuário</translation>
    </message>
    <message>
        <source>it is not certain that the user was created now</source>
        <translation>não é certo que tenha sido criado agora</translation>
    </message>
    <message numerus="yes">
        <source>the user exists, with %n role(s)</source>
        <translation>
            <numerusform>o usuário existe; papéis: %n</numerusform>
            <numerusform>o usuário existe; papéis: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>%1 a role</extracomment>
        <translation>Atribuir o papel %1</translation>
    </message>
    <message>
        <source>Read the roles</source>
        <translation>Ler os papéis</translation>
    </message>
    <message>
        <source>Take the role %1</source>
        <extracomment>%1 a role</extracomment>
        <translation>Remover o papel %1</translation>
    </message>
    <message>
        <source>the role was not given</source>
        <translation>o papel não foi atribuído</translation>
    </message>
    <message>
        <source>Read the roles again</source>
        <translation>Ler os papéis outra vez</translation>
    </message>
    <message>
        <source>the role is among them</source>
        <translation>o papel está entre eles</translation>
    </message>
    <message>
        <source>the role is not among them</source>
        <translation>o papel não está entre eles</translation>
    </message>
    <message>
        <source>record %1 of %2</source>
        <extracomment>%1 the Id of a record, %2 the name of a database</extracomment>
        <translation>registro %1 de %2</translation>
    </message>
    <message>
        <source>perhaps a record of %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>talvez um registro de %1</translation>
    </message>
    <message>
        <source>perhaps a second record of %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>talvez um segundo registro de %1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <extracomment>%1 the identifier of an instance</extracomment>
        <translation>instância %1</translation>
    </message>
    <message>
        <source>perhaps an instance of %1</source>
        <extracomment>%1 the code of a process</extracomment>
        <translation>talvez uma instância de %1</translation>
    </message>
    <message>
        <source>the user %1, to be deleted in Flokzu</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>o usuário %1, a ser excluído no Flokzu</translation>
    </message>
    <message>
        <source>done; the answer has no status</source>
        <translation>feito; a resposta não traz status</translation>
    </message>
    <message>
        <source>done; the status is “%1”</source>
        <extracomment>%1 a word or number of Flokzu, such as SUCCESS</extracomment>
        <translation>feito; o status é “%1”</translation>
    </message>
    <message>
        <source>done: %1; the answer has no status</source>
        <extracomment>%1 the Id or identifier that Flokzu gave</extracomment>
        <translation>feito: %1; a resposta não traz status</translation>
    </message>
    <message>
        <source>done: %1; the status is “%2”</source>
        <extracomment>%1 the Id or identifier that Flokzu gave, %2 a word or number of Flokzu, such as SUCCESS</extracomment>
        <translation>feito: %1; o status é “%2”</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWritingDialog</name>
    <message>
        <source>Guided check: writing part</source>
        <translation>Verificação guiada: parte de gravação</translation>
    </message>
    <message>
        <source>Name things that were made for tests; an empty field skips its steps. Flokdesk shows each request that writes, asks before it sends it, and repeats none automatically. Requests that only read are sent without a question.</source>
        <translation>Informe itens criados para testes; um campo vazio deixa de fora as etapas correspondentes. O Flokdesk mostra cada etapa que grava, pergunta antes de enviá-la e não repete nenhuma automaticamente. Etapas que só leem são enviadas sem perguntar.</translation>
    </message>
    <message>
        <source>&amp;Database for tests:</source>
        <translation>Banco de &amp;dados de testes:</translation>
    </message>
    <message>
        <source>Text co&amp;lumn:</source>
        <translation>Co&amp;luna de texto:</translation>
    </message>
    <message>
        <source>&amp;Process for tests:</source>
        <translation>&amp;Processo de testes:</translation>
    </message>
    <message>
        <source>For example: ABC</source>
        <translation>Por exemplo: ABC</translation>
    </message>
    <message>
        <source>Text &amp;field:</source>
        <translation>&amp;Campo de texto:</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>o primeiro</translation>
    </message>
    <message>
        <source>Disposable &amp;address:</source>
        <translation>Endereço descar&amp;tável:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Pap&amp;el:</translation>
    </message>
    <message>
        <source>Steps of the writing part</source>
        <translation>Etapas da parte de gravação</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Stays in Flokzu</source>
        <translation>Fica no Flokzu</translation>
    </message>
    <message>
        <source>Type the &amp;name of the profile to begin:</source>
        <translation>Digite o &amp;nome do perfil para começar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quisições</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Requisições da verificação</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requisição</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conclusão</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>Relatóri&amp;o</translation>
    </message>
    <message>
        <source>The file as it is saved: no key, no address, and every value replaced by its type. Names of columns and fields stay.</source>
        <translation>O arquivo como é salvo: sem API keys nem endereços e com cada valor substituído pelo tipo dele. Os nomes de colunas e campos permanecem.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report appears here after the check.</source>
        <translation>O relatório aparece aqui depois da verificação.</translation>
    </message>
    <message>
        <source>Request that is sent</source>
        <translation>Requisição a enviar</translation>
    </message>
    <message>
        <source>S&amp;top here</source>
        <translation>Parar &amp;aqui</translation>
    </message>
    <message>
        <source>Sends nothing more; what was sent stays as it is</source>
        <translation>Não envia mais nada; o que foi enviado fica como está</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Pular esta etapa</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Enviar esta requisição</translation>
    </message>
    <message>
        <source>Sends exactly this request, once</source>
        <translation>Envia exatamente esta requisição, uma única vez</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Shows these values in the service dialect, where you save or discard them</source>
        <translation>Mostra estes valores nas particularidades do serviço, onde você decide se os salva</translation>
    </message>
    <message>
        <source>Records and instances that this creates cannot be removed through the API of Flokzu. An invitation sends an email and may cost money.</source>
        <translation>Os registros e as instâncias criados aqui não podem ser removidos depois pela API do Flokzu. Um convite envia um e-mail e pode gerar cobrança.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A list of steps; %1 a number, %2 what the step does</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>%1 what stays in Flokzu, such as &quot;the record&quot;</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Name something that was made for tests.</source>
        <translation>Informe algo criado para testes.</translation>
    </message>
    <message>
        <source>Name a column of the database that takes a text.</source>
        <translation>Informe uma coluna do banco de dados que aceite um texto.</translation>
    </message>
    <message>
        <source>Type the whole name to enable the button.</source>
        <translation>O botão é liberado quando o nome estiver completo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with 1 of %n step(s)…</source>
        <translation>
            <numerusform>Co&amp;meçar com 1 de %n etapa…</numerusform>
            <numerusform>Co&amp;meçar com 1 de %n etapas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Começar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <extracomment>%n requests that were sent so far</extracomment>
        <translation>
            <numerusform>Requisições até agora: %n</numerusform>
            <numerusform>Requisições até agora: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n value(s)</source>
        <translation>
            <numerusform>&amp;Usar %n valor</numerusform>
            <numerusform>&amp;Usar %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use what was learned</source>
        <translation>&amp;Usar o aprendido</translation>
    </message>
    <message>
        <source>The request is on its way. Flokdesk waits for its answer, even after Stop.</source>
        <translation>A requisição está a caminho. O programa aguarda a resposta, mesmo depois de Parar.</translation>
    </message>
    <message>
        <source>Waiting for Flokzu…</source>
        <translation>Aguardando o Flokzu…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3?</source>
        <extracomment>%1 and %2 are numbers, %3 what the step does, such as &quot;Invite ana@example.org&quot;</extracomment>
        <translation>Etapa %1 de %2: %3?</translation>
    </message>
    <message>
        <source>Flokzu refused the previous form, or it had no effect. This is another form of the same step.</source>
        <translation>O Flokzu recusou a forma anterior, ou ela não teve efeito. Esta é outra forma da mesma requisição.</translation>
    </message>
    <message>
        <source>⚠ Cannot be reversed: %1.</source>
        <extracomment>%1 what stays in Flokzu, such as &quot;the record&quot;</extracomment>
        <translation>⚠ Não pode ser revertido: %1.</translation>
    </message>
    <message>
        <source>The check ended. Nothing is left in Flokzu.</source>
        <translation>A verificação terminou. Nada ficou no Flokzu.</translation>
    </message>
    <message>
        <source>The check ended. Left in Flokzu: %1.</source>
        <extracomment>%1 a list of records, instances and accounts</extracomment>
        <translation>A verificação terminou. Ficou no Flokzu: %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::HttpTransfer</name>
    <message>
        <source>It could not be encrypted (%1). Ask the administrator of the network.</source>
        <extracomment>%1 is the reason in the words of a library</extracomment>
        <translation>A conexão não pôde ser criptografada (%1). Consulte o administrador da rede.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportCommands</name>
    <message>
        <source>Open the database first that the rows are to be imported into.</source>
        <translation>Abra primeiro o banco de dados para o qual as linhas serão importadas.</translation>
    </message>
    <message>
        <source>Import into which database?</source>
        <translation>Importar para qual banco de dados?</translation>
    </message>
    <message>
        <source>Its exact name</source>
        <translation>Seu nome exato</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>No database is open</source>
        <extracomment>entries of a menu that cannot be chosen</extracomment>
        <translation>Nenhum banco de dados está aberto</translation>
    </message>
    <message>
        <source>No mapping was saved for this database</source>
        <translation>Nenhum mapeamento foi salvo para este banco de dados</translation>
    </message>
    <message>
        <source>Import into %1 with “%2”</source>
        <translation>Importar em %1 com “%2”</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportResultModel</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportResultView</name>
    <message>
        <source>Needs you</source>
        <extracomment>a tab: rows that failed, are in conflict or unconfirmed</extracomment>
        <translation>Precisam de você</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>rows</comment>
        <translation>Aplicadas</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <comment>rows</comment>
        <translation>Ainda não enviadas</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>rows</comment>
        <translation>Não enviadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>Sem alterações</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows</comment>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save result file…</source>
        <translation>&amp;Salvar arquivo de resultados…</translation>
    </message>
    <message>
        <source>The result was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O resultado foi salvo como %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Rows of the file and what became of them</source>
        <translation>Linhas do arquivo e o que aconteceu com elas</translation>
    </message>
    <message>
        <source>Every row of the file with its columns, and action, outcome, Id, message and time</source>
        <translation>Cada linha do arquivo com suas colunas, e ação, resultado, Id, mensagem e hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a tab: %1 its name, %2 a number of rows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>an import</comment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Waiting behind another job</source>
        <translation>Aguarda atrás de outro lote</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Retomar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message>
        <source>Remove &amp;from queue</source>
        <translation>Retirar da &amp;fila</translation>
    </message>
    <message>
        <source>What was not sent stays pending</source>
        <translation>O que não foi enviado fica pendente</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;verse %Ln update(s)…</source>
        <translation>
            <numerusform>Re&amp;verter %Ln atualização…</numerusform>
            <numerusform>Re&amp;verter %Ln atualizações…</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepares changes that write the old values back, for review. New records stay.</source>
        <translation>Monta alterações que gravam de volta os valores antigos, para revisão. Os registros novos ficam.</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;eview %Ln row(s) again…</source>
        <translation>
            <numerusform>R&amp;evisar %Ln linha outra vez…</numerusform>
            <numerusform>R&amp;evisar %Ln linhas outra vez…</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed is still pending: send it again, resolve conflicts, or check what is unconfirmed</source>
        <translation>O que falhou continua pendente: envie outra vez, resolva conflitos ou verifique o que está sem confirmação</translation>
    </message>
    <message>
        <source>%1 result</source>
        <extracomment>the name of a file: %1 a database</extracomment>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Nothing was applied, so there is nothing to reverse.</source>
        <translation>Nada foi aplicado, então não há nada para reverter.</translation>
    </message>
    <message>
        <source>Reverse the import into %1</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Reverter a importação em %1</translation>
    </message>
    <message>
        <source>Nothing of it is pending any more: it was sent again, resolved or discarded.</source>
        <translation>Nada mais está pendente: foi enviado outra vez, resolvido ou descartado.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportReviewStep</name>
    <message>
        <source>⚠ New records cannot be reversed: Flokzu’s API deletes no records.</source>
        <translation>⚠ Registros novos não podem ser revertidos: a API do Flokzu não exclui registros.</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <translation>S&amp;e uma alteração falhar:</translation>
    </message>
    <message>
        <source>What failed stays pending with the reason in any case; a paused job waits until you resume it</source>
        <translation>O que falhou fica pendente com o motivo em todo caso; um lote em pausa espera até você retomá-lo</translation>
    </message>
    <message>
        <source>continue with the others</source>
        <translation>continuar com as outras</translation>
    </message>
    <message>
        <source>pause at once</source>
        <translation>pausar imediatamente</translation>
    </message>
    <message numerus="yes">
        <source>pause after %n failure(s)</source>
        <translation>
            <numerusform>pausar após %n falha</numerusform>
            <numerusform>pausar após %n falhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the &amp;first row only, then ask</source>
        <translation>Enviar só a p&amp;rimeira linha e depois perguntar</translation>
    </message>
    <message>
        <source>Add to &amp;pending</source>
        <translation>Adicionar às &amp;pendentes</translation>
    </message>
    <message>
        <source>Sends nothing: the changes wait with the others until you apply them</source>
        <translation>Não envia nada: as alterações esperam com as outras até você aplicá-las</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>The file was not compared yet.</source>
        <translation>O arquivo ainda não foi comparado.</translation>
    </message>
    <message>
        <source>Nothing would be sent: tick the new records to add them.</source>
        <translation>Nada seria enviado: marque os registros novos para adicioná-los.</translation>
    </message>
    <message>
        <source>Nothing would be sent: no row is ticked that changes anything.</source>
        <translation>Nada seria enviado: nenhuma linha marcada altera algo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message numerus="yes">
        <source>Apply the other %Ln</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Aplicar a outra (%Ln)</numerusform>
            <numerusform>Aplicar as outras %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Apply the first row</source>
        <translation>Aplicar a primeira linha</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Aplicar %Ln alteração</numerusform>
            <numerusform>Aplicar %Ln alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends 1 row and waits. The other %Ln are not sent before you agree.</source>
        <translation>
            <numerusform>Envia 1 linha e espera. A outra (%Ln) não é enviada antes de você concordar.</numerusform>
            <numerusform>Envia 1 linha e espera. As outras %Ln não são enviadas antes de você concordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause it, and it stands in Jobs.</source>
        <translation>Você pode pausá-lo, e ele aparece em Lotes.</translation>
    </message>
    <message>
        <source>The job waits until you resume it, here or in Jobs.</source>
        <translation>O lote espera até você retomá-lo, aqui ou em Lotes.</translation>
    </message>
    <message>
        <source>The job goes on when you close this window; it stands in Jobs.</source>
        <translation>O lote continua mesmo que você feche esta janela; ele aparece em Lotes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are pending and were not sent.</source>
        <translation>
            <numerusform>%Ln alteração está pendente e não foi enviada.</numerusform>
            <numerusform>%Ln alterações estão pendentes e não foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records stay when you reverse.</source>
        <translation>Os registros novos ficam ao reverter.</translation>
    </message>
    <message>
        <source>The result file has every row of the file.</source>
        <translation>O arquivo de resultados tem cada linha do arquivo.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>%1 a number, %2 an outcome such as &quot;updated&quot;</extracomment>
        <translation>Linha %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln were not sent yet.</source>
        <translation>
            <numerusform>A outra (%Ln) ainda não foi enviada.</numerusform>
            <numerusform>As outras %Ln ainda não foram enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s) in %1.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%Ln atualização em %1.</numerusform>
            <numerusform>%Ln atualizações em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) are added.</source>
        <translation>
            <numerusform>%Ln registro novo é adicionado.</numerusform>
            <numerusform>%Ln registros novos são adicionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) are added only when you tick them.</source>
        <translation>
            <numerusform>%Ln registro novo só é adicionado se você marcá-lo.</numerusform>
            <numerusform>%Ln registros novos só são adicionados se você marcá-los.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln new record(s)</source>
        <translation>
            <numerusform>&amp;Adicionar %Ln registro novo</numerusform>
            <numerusform>&amp;Adicionar %Ln registros novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requisição</numerusform>
            <numerusform>%Ln requisições</numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>fim aproximado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record(s) have pending changes already, which are sent with them.</source>
        <translation>
            <numerusform>%Ln destes registros já tem alterações pendentes, que são enviadas com ele.</numerusform>
            <numerusform>%Ln destes registros já têm alterações pendentes, que são enviadas com eles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add records that cannot be deleted?</source>
        <translation>Adicionar registros que não podem ser excluídos?</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) cannot be reversed through the API. Type %1 to continue.</source>
        <translation>
            <numerusform>%n registro novo não pode ser revertido pela API. Digite %1 para continuar.</numerusform>
            <numerusform>%n registros novos não podem ser revertidos pela API. Digite %1 para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the changes are pending. Apply them from the main window.</source>
        <translation>Nada foi enviado: as alterações estão pendentes. Aplique-as na janela principal.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportRules</name>
    <message>
        <source>add · cannot be reversed</source>
        <translation>adicionar · não pode ser revertido</translation>
    </message>
    <message>
        <source>Update and add</source>
        <translation>Atualizar e adicionar</translation>
    </message>
    <message>
        <source>update</source>
        <translation>atualizar o registro</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>Só atualizar</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>deixar de fora</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Só adicionar</translation>
    </message>
    <message>
        <source>invalid: exists already</source>
        <translation>inválida: já existe</translation>
    </message>
    <message>
        <source>Skip existing</source>
        <translation>Pular existentes</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translation>O que acontece com ela?</translation>
    </message>
    <message>
        <source>Row not found</source>
        <translation>Linha não encontrada</translation>
    </message>
    <message>
        <source>%1: a row that is found: %2; a row that is not found: %3</source>
        <extracomment>read aloud: %1 a mode, %2 and %3 what happens to a row</extracomment>
        <translation>%1: uma linha encontrada: %2; uma linha não encontrada: %3</translation>
    </message>
    <message>
        <source>An empty cell in the file</source>
        <translation>Uma célula vazia no arquivo</translation>
    </message>
    <message>
        <source>Keep what Flokzu has</source>
        <translation>Manter o que o Flokzu tem</translation>
    </message>
    <message>
        <source>Clear it in Flokzu</source>
        <translation>Apagar o valor no Flokzu</translation>
    </message>
    <message>
        <source>Ask row by row in the next step</source>
        <translation>Perguntar linha por linha no próximo passo</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that may mean an empty cell</comment>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>are text, unless a rule says otherwise</source>
        <translation>são texto, a menos que uma regra diga o contrário</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>&amp;Adicionar uma regra…</translation>
    </message>
    <message>
        <source>“%1” means empty</source>
        <extracomment>%1 is a word such as NULL</extracomment>
        <translation>“%1” significa vazio</translation>
    </message>
    <message>
        <source>A word that means empty</source>
        <translation>Uma palavra que significa vazio</translation>
    </message>
    <message>
        <source>Which text of a whole cell means that the cell is empty?</source>
        <translation>Que texto de uma célula inteira significa que a célula está vazia?</translation>
    </message>
    <message>
        <source>Capitals count; blanks around it do not.</source>
        <translation>Maiúsculas contam; espaços em volta, não.</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Adicionar a regra</translation>
    </message>
    <message>
        <source>Row found in %1</source>
        <extracomment>heading: a row of the file that is a record of the database %1</extracomment>
        <translation>Linha encontrada em %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportWindow</name>
    <message>
        <source>Import into %1</source>
        <translation>Importar para %1</translation>
    </message>
    <message>
        <source>%1 — Flokdesk</source>
        <translation>%1 — Flokdesk</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>The import stays as it is until the profile is closed</source>
        <translation>A importação fica como está até que o perfil seja fechado</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln row(s) so far</source>
        <translation>
            <numerusform>mais de %Ln linha até agora</numerusform>
            <numerusform>mais de %Ln linhas até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <extracomment>%1 the name of a sheet of a workbook</extracomment>
        <translation>planilha “%1”</translation>
    </message>
    <message>
        <source>Step %1 of an import</source>
        <translation>Passo %1 de uma importação</translation>
    </message>
    <message>
        <source>Back in an import</source>
        <translation>Voltar em uma importação</translation>
    </message>
    <message>
        <source>Forward in an import</source>
        <translation>Avançar em uma importação</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceInspector</name>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>Parts of the instance</source>
        <translation>Partes da instância</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>Cam&amp;pos</translation>
    </message>
    <message>
        <source>Fields with their values</source>
        <translation>Campos com os valores</translation>
    </message>
    <message>
        <source>&amp;Larger editor…</source>
        <translation>Editor &amp;maior…</translation>
    </message>
    <message>
        <source>Edits the value in a window of its own (Shift+Enter)</source>
        <translation>Edita o valor em uma janela própria (Shift+Enter)</translation>
    </message>
    <message>
        <source>&amp;Discard change</source>
        <translation>Descar&amp;tar valor</translation>
    </message>
    <message>
        <source>Discards the pending value (Del)</source>
        <translation>Descarta o valor pendente (Del)</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>Tarefa&amp;s</translation>
    </message>
    <message>
        <source>Active tasks</source>
        <translation>Tarefas ativas</translation>
    </message>
    <message>
        <source>Tasks can only be completed or reassigned in Flokzu itself.</source>
        <translation>As tarefas só podem ser concluídas ou reatribuídas no próprio Flokzu.</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>Meta&amp;dados</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>Dados &amp;brutos</translation>
    </message>
    <message>
        <source>Answer of Flokzu</source>
        <translation>Resposta do Flokzu</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Started (as received)</source>
        <translation>Início (como recebido)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>This instance is finished: Flokzu may refuse changes.</source>
        <translation>Esta instância está concluída: o Flokzu pode recusar alterações.</translation>
    </message>
    <message>
        <source>Larger editor…</source>
        <translation>Editor maior…</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Descartar valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Select an instance</source>
        <translation>Selecione uma instância</translation>
    </message>
    <message>
        <source>Clear value</source>
        <translation>Limpar valor</translation>
    </message>
    <message>
        <source>This value is long or has several lines. Shift+Enter opens the larger editor.</source>
        <translation>Este valor é longo ou tem várias linhas. Shift+Enter abre o editor maior.</translation>
    </message>
    <message>
        <source>Only values can be edited, in the column “Value”.</source>
        <translation>Só é possível digitar nos valores, na coluna “Valor”.</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>H&amp;istórico</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceList</name>
    <message>
        <source>Filter instances</source>
        <translation>Filtrar instâncias</translation>
    </message>
    <message>
        <source>Instances and processes</source>
        <translation>Instâncias e processos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outras</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processos</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Desafixar</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceLoader</name>
    <message>
        <source>Open instance %1</source>
        <translation>Abrir a instância %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceStarting</name>
    <message>
        <source>Pending: %1. Nothing was sent yet.</source>
        <translation>Pendente: %1. Nada foi enviado ainda.</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstancesPage</name>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Identifiers to open</source>
        <translation>Identificadores a abrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ab&amp;rir</translation>
    </message>
    <message>
        <source>Instances read</source>
        <translation>Instâncias lidas</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays (Esc)</source>
        <translation>Interrompe a leitura; o que foi lido permanece (Esc)</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Watched instances</source>
        <translation>Instâncias acompanhadas</translation>
    </message>
    <message>
        <source>&amp;New instance…</source>
        <translation>&amp;Nova instância…</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Nova a partir desta…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Recarre&amp;gar</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Recarregar todas</translation>
    </message>
    <message>
        <source>&amp;Paste identifiers</source>
        <translation>&amp;Colar identificadores</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copiar identificador</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Open identifiers</source>
        <translation>Abrir identificadores</translation>
    </message>
    <message>
        <source>Opens a form for a new instance; it becomes pending, not sent</source>
        <translation>Abre um formulário para uma nova instância; ela fica pendente, não é enviada</translation>
    </message>
    <message>
        <source>Reloads the selected instances (F5)</source>
        <translation>Recarrega as instâncias selecionadas (F5)</translation>
    </message>
    <message>
        <source>No instances here yet</source>
        <translation>Ainda não há instâncias aqui</translation>
    </message>
    <message>
        <source>The API cannot list them, so paste the identifiers you know. What you open stays here.</source>
        <translation>A API não as lista, por isso cole os identificadores que você conhece. O que você abrir permanece aqui.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interromper a leitura</translation>
    </message>
    <message>
        <source>Instances shown</source>
        <translation>Instâncias exibidas</translation>
    </message>
    <message>
        <source>More instance actions</source>
        <translation>Mais ações de instâncias</translation>
    </message>
    <message>
        <source>Filter this list (Ctrl+F)</source>
        <translation>Filtrar esta lista (Ctrl+F)</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>One or many identifiers, separated by spaces, commas, semicolons or new lines (Ctrl+O)</source>
        <translation>Um ou vários identificadores, separados por espaços, vírgulas, pontos e vírgulas ou quebras de linha (Ctrl+O)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Shows or hides the list of processes</source>
        <translation>Mostra ou oculta a lista de processos</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Fixar na barra lateral</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) opened here</source>
        <translation>
            <numerusform>%n aberta aqui</numerusform>
            <numerusform>%n abertas aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instance(s) shown</source>
        <translation>
            <numerusform>Exibindo %1 de %n</numerusform>
            <numerusform>Exibindo %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu may have more</source>
        <comment>instances; its API cannot list them</comment>
        <translation>O Flokzu pode ter mais</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 instances read, %2 to read in all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Shows or hides the current instance with its fields and its history</source>
        <translation>Mostra ou oculta a instância atual com seus campos e seu histórico</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Editar campos</translation>
    </message>
    <message>
        <source>Leads to the fields of the current instance</source>
        <translation>Leva aos campos da instância atual</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobAnnouncer</name>
    <message>
        <source>Job “%1” is paused</source>
        <translation>O lote “%1” está em pausa</translation>
    </message>
    <message>
        <source>Job “%1” has ended</source>
        <translation>O lote “%1” foi encerrado</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobEnding</name>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>Alterações aplicadas: %n</numerusform>
            <numerusform>%n alterações aplicadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What was not applied is still pending. The review says why.</source>
        <translation>O que não foi aplicado continua pendente. A revisão explica o motivo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobQueue</name>
    <message>
        <source>Nothing was sent, because the changes are no longer those that you saw. Review them again.</source>
        <translation>Nada foi enviado, porque as alterações não são mais as que você viu. Revise-as novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be recorded in the journal first.</source>
        <translation>Nada foi enviado, porque não foi possível registrar as alterações no histórico antes.</translation>
    </message>
    <message>
        <source>This job was reviewed for %1, but the profile now belongs to %2. Remove it from the queue and review the changes again.</source>
        <translation>Este lote foi revisado para %1, mas o perfil agora pertence a %2. Retire-o da fila e revise as alterações novamente.</translation>
    </message>
    <message numerus="yes">
        <source>This job was reviewed more than %n hour(s) ago. Remove it from the queue and review the changes again.</source>
        <translation>
            <numerusform>Este lote foi revisado há mais de %n hora. Retire-o da fila e revise as alterações novamente.</numerusform>
            <numerusform>Este lote foi revisado há mais de %n horas. Retire-o da fila e revise as alterações novamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: it was sent by another job or removed from the queue.</source>
        <translation>Não enviada: foi enviada em outro lote ou retirada da fila.</translation>
    </message>
    <message>
        <source>Not sent: you removed it from the queue.</source>
        <translation>Não enviada: você a retirou da fila.</translation>
    </message>
    <message>
        <source>Nothing was sent, because another job is being recorded. Try again in a moment.</source>
        <translation>Nada foi enviado, porque outro lote está sendo registrado no histórico. Tente novamente em um instante.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobRunner</name>
    <message>
        <source>Not sent: you stopped here.</source>
        <translation>Não enviada: você interrompeu o envio aqui.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>Not sent: the invitation before it was not applied.</source>
        <translation>Não enviada: o convite anterior a ela não foi aplicado.</translation>
    </message>
    <message>
        <source>Not sent: a role was to be taken from the user first, and that was not applied.</source>
        <translation>Não enviada: antes era preciso remover um papel do usuário, e ele não foi removido.</translation>
    </message>
    <message>
        <source>The values in Flokzu must be read again first.</source>
        <translation>Os dados precisam ser recarregados antes.</translation>
    </message>
    <message>
        <source>Applied, but it could not be read afterwards.</source>
        <translation>Aplicada, mas não foi possível ler de novo para conferir.</translation>
    </message>
    <message numerus="yes">
        <source>Paused after %n failed change(s).</source>
        <translation>
            <numerusform>Em pausa após %n alteração com falha.</numerusform>
            <numerusform>Em pausa após %n alterações com falha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: an earlier change to the same object still waits in another job.</source>
        <translation>Não enviada: uma alteração anterior do mesmo objeto ainda está em espera em outro lote.</translation>
    </message>
    <message>
        <source>Not sent: it is not yet known whether an earlier change to the same object was applied.</source>
        <translation>Não enviada: ainda não se sabe se uma alteração anterior do mesmo objeto foi aplicada.</translation>
    </message>
    <message>
        <source>Another person changed %1: it was “%2” and is now “%3”.</source>
        <extracomment>%1 a column, %2 its old value, %3 the value that another person gave it</extracomment>
        <translation>Outra pessoa alterou %1: era “%2” e agora é “%3”.</translation>
    </message>
    <message>
        <source>Applied, but the values in Flokzu differ.</source>
        <translation>Aplicada, mas os valores atuais diferem.</translation>
    </message>
    <message>
        <source>The changes that were applied were not confirmed, because the job was ended early.</source>
        <translation>As alterações aplicadas não foram verificadas, porque o lote terminou antes da hora.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsModel</name>
    <message>
        <source>? Ended: unconfirmed</source>
        <translation>? Encerrado, sem confirmação</translation>
    </message>
    <message>
        <source>! Ended: failures</source>
        <translation>! Encerrado, com falhas</translation>
    </message>
    <message>
        <source>≠ Ended: conflicts</source>
        <translation>≠ Encerrado, com conflitos</translation>
    </message>
    <message>
        <source>◌ Ended: not tried</source>
        <translation>◌ Encerrado, incompleto</translation>
    </message>
    <message>
        <source>✓ Ended</source>
        <translation>✓ Encerrado</translation>
    </message>
    <message>
        <source>↑ Running</source>
        <translation>↑ Em execução</translation>
    </message>
    <message>
        <source>◷ Waiting</source>
        <translation>◷ Em espera</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ Em pausa</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sem confirmação</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Faltam</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a job that runs ends at this time of day</extracomment>
        <translation>até as %1</translation>
    </message>
    <message>
        <source>too old, review again</source>
        <translation>antigo demais, revise novamente</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>a job that waits must be resumed until then; %1 is &quot;14:31 tomorrow&quot; and the like</extracomment>
        <translation>expira às %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>a job ended; %1 is &quot;14:31 yesterday&quot; and the like</extracomment>
        <translation>encerrado às %1</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>aplicadas: %n</numerusform>
            <numerusform>aplicadas: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>com falha: %n</numerusform>
            <numerusform>com falha: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>sem confirmação: %n</numerusform>
            <numerusform>sem confirmação: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>changes</comment>
        <translation>
            <numerusform>conflitos: %n</numerusform>
            <numerusform>conflitos: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>em espera: %n</numerusform>
            <numerusform>em espera: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>não tentadas: %n</numerusform>
            <numerusform>não tentadas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many changes of a job were tried, and how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is checked: changes are sent as reviewed</source>
        <translation>Nada é verificado: as alterações são enviadas como foram revisadas</translation>
    </message>
    <message>
        <source>Each record is checked a few seconds before its change</source>
        <translation>Cada registro é verificado alguns segundos antes da alteração</translation>
    </message>
    <message>
        <source>Each record is checked just before its change</source>
        <translation>Cada registro é verificado logo antes da alteração</translation>
    </message>
    <message>
        <source>Each record is checked just before its change, and read again after it</source>
        <translation>Cada registro é verificado logo antes da alteração e lido de novo depois</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heading: how a job is checked</extracomment>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>how a job is checked: not at all</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>In groups</source>
        <extracomment>how a job is checked: many records by one list</extracomment>
        <translation>Em grupos</translation>
    </message>
    <message>
        <source>One by one</source>
        <extracomment>how a job is checked: each record by itself</extracomment>
        <translation>Um por um</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>how a job is checked: each record before and after its change</extracomment>
        <translation>Antes e depois</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Retirar da fila</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Jobs, waiting ones first</source>
        <translation>Lotes, primeiro os que estão em espera</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reenviar falhas</translation>
    </message>
    <message>
        <source>Check unconfirmed</source>
        <translation>Verificar resultados</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Prepares changes that reverse this job, for review</source>
        <translation>Prepara as alterações que revertem este lote, para revisão</translation>
    </message>
    <message>
        <source>Show in Journal</source>
        <translation>Mostrar no Histórico</translation>
    </message>
    <message>
        <source>Changes of the selected job</source>
        <translation>Alterações do lote selecionado</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>A fila está vazia</translation>
    </message>
    <message>
        <source>Changes that you review and send are listed here with their outcome, even after the program has been closed.</source>
        <translation>As alterações que você revisa e envia são listadas aqui com o resultado, mesmo depois de o programa ser fechado.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left</source>
        <translation>
            <numerusform>alterações restantes: %n</numerusform>
            <numerusform>alterações restantes: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. Last job: %1.</source>
        <extracomment>%1 is &quot;281 applied, 0 failed&quot; and the like</extracomment>
        <translation>A fila está vazia. Último lote — %1.</translation>
    </message>
    <message>
        <source>No job is selected.</source>
        <translation>Nenhum lote está selecionado.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Este lote já foi encerrado.</translation>
    </message>
    <message>
        <source>This job is already paused.</source>
        <translation>Este lote já está em pausa.</translation>
    </message>
    <message>
        <source>Waits for the change being sent, and sends nothing more of this job until it is resumed</source>
        <translation>Deixa terminar a alteração em envio e não envia mais nada deste lote até ele ser retomado</translation>
    </message>
    <message>
        <source>This job is not paused.</source>
        <translation>Este lote não está em pausa.</translation>
    </message>
    <message>
        <source>Sends what still waits in this job</source>
        <translation>Envia o que ainda está em espera neste lote</translation>
    </message>
    <message>
        <source>Ends this job: what was not sent becomes pending again, what was sent stays sent</source>
        <translation>Encerra este lote: o que não foi enviado volta às alterações pendentes; o que foi enviado continua enviado</translation>
    </message>
    <message>
        <source>Sends this job earlier</source>
        <translation>Envia este lote mais cedo</translation>
    </message>
    <message>
        <source>Sends this job later</source>
        <translation>Envia este lote mais tarde</translation>
    </message>
    <message>
        <source>The running job keeps its place.</source>
        <translation>O lote em execução mantém a posição.</translation>
    </message>
    <message>
        <source>This job is already the next one.</source>
        <translation>Este lote já é o próximo.</translation>
    </message>
    <message>
        <source>This job is already the last one.</source>
        <translation>Este lote já é o último.</translation>
    </message>
    <message>
        <source>No change of this job failed or is in conflict.</source>
        <translation>Nada deste lote falhou nem entrou em conflito.</translation>
    </message>
    <message>
        <source>What failed is still pending: review it and send it again</source>
        <translation>O que falhou continua pendente: revise e envie novamente</translation>
    </message>
    <message>
        <source>No change of this job is unconfirmed.</source>
        <translation>Nenhuma alteração deste lote está sem confirmação.</translation>
    </message>
    <message>
        <source>Check unconfirmed (%1)</source>
        <translation>Verificar resultados (%1)</translation>
    </message>
    <message>
        <source>Nothing of this job was applied.</source>
        <translation>Nada deste lote foi aplicado.</translation>
    </message>
    <message>
        <source>Shows the journal entries of this job</source>
        <translation>Mostra o que o histórico registra sobre este lote</translation>
    </message>
    <message>
        <source>Nothing of this job is pending any more: it was sent again, resolved or discarded.</source>
        <translation>Nada deste lote continua pendente: foi enviado de novo, resolvido ou descartado.</translation>
    </message>
    <message>
        <source>Finds out whether unconfirmed changes were applied</source>
        <translation>Verifica se as alterações sem confirmação foram aplicadas</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>Lotes: %n</numerusform>
            <numerusform>%n lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>More commands for the job</source>
        <translation>Mais comandos para o lote</translation>
    </message>
    <message>
        <source>Result &amp;file…</source>
        <translation>Arquivo de resulta&amp;dos…</translation>
    </message>
    <message>
        <source>The result of the job was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>O resultado do lote foi salvo como %1.</translation>
    </message>
    <message>
        <source>%1 result</source>
        <extracomment>the name of a file: %1 the name of a job</extracomment>
        <translation>Resultado de %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
</context>
<context>
    <name>flokdesk::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Search names, values and messages</source>
        <translation>Pesquisar nomes, valores e mensagens</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Pesquisar no Histórico</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Show the entries of all jobs again</source>
        <translation>Mostrar novamente as entradas de todos os lotes</translation>
    </message>
    <message>
        <source>Shows the entries of all jobs again</source>
        <translation>Mostra novamente as entradas de todos os lotes</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>Verificar integridade</translation>
    </message>
    <message>
        <source>Finds out whether any entry was changed or is missing</source>
        <translation>Verifica se alguma entrada foi alterada ou está faltando</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the entries shown to a file: CSV, JSON or a web page</source>
        <translation>Grava as entradas exibidas em um arquivo: CSV, JSON ou página da web</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Manter:</translation>
    </message>
    <message>
        <source>How long entries are kept</source>
        <translation>Por quanto tempo as entradas são mantidas</translation>
    </message>
    <message>
        <source>Journal, newest first</source>
        <translation>Histórico, as entradas mais recentes primeiro</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>Detalhes da entrada selecionada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>What was there before and after</source>
        <translation>O que havia antes e depois</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos os resultados</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n dia</numerusform>
            <numerusform>Últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Only “%1”</source>
        <extracomment>a button that ends the filter; %1 is the name of a job</extracomment>
        <translation>✕ Só “%1”</translation>
    </message>
    <message>
        <source>Prepares changes that reverse the selected entry, for review</source>
        <translation>Prepara as alterações que revertem a entrada selecionada, para revisão</translation>
    </message>
    <message>
        <source>No entry is selected.</source>
        <translation>Nenhuma entrada está selecionada.</translation>
    </message>
    <message>
        <source>This entry is not an applied change, so there is nothing to reverse.</source>
        <translation>Esta entrada não é de uma alteração aplicada, por isso não há nada a reverter.</translation>
    </message>
    <message>
        <source>This cannot be reversed.</source>
        <translation>Esta alteração não pode ser revertida.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n entry(ies)</source>
        <translation>
            <numerusform>Entradas: mais de %n</numerusform>
            <numerusform>Entradas: mais de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>Entradas: %n</numerusform>
            <numerusform>Entradas: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No matching entries</source>
        <translation>Nenhuma entrada corresponde</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Ainda não há entradas</translation>
    </message>
    <message>
        <source>Search for fewer words, or choose all outcomes and any time.</source>
        <translation>Pesquise menos palavras ou escolha todos os resultados e qualquer momento.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar o Histórico</translation>
    </message>
    <message>
        <source>CSV, safe for spreadsheets (*.csv)</source>
        <translation>CSV, seguro para planilhas (*.csv)</translation>
    </message>
    <message>
        <source>JSON, exact (*.json)</source>
        <translation>JSON, exato (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written to %1.</source>
        <translation>
            <numerusform>Entradas gravadas em %1: %n.</numerusform>
            <numerusform>Entradas gravadas em %1: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %n entry(ies)</source>
        <extracomment>%1 how many lines were written so far</extracomment>
        <translation>
            <numerusform>Exportando entradas: %1 de %n</numerusform>
            <numerusform>Exportando entradas: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>User, request and answer of the entry; without keys</source>
        <translation>Usuário, requisição e resposta da entrada; sem API keys</translation>
    </message>
    <message>
        <source>Older entries are deleted when a profile is opened; those of all profiles, because the journal is one chain.</source>
        <translation>As entradas mais antigas são excluídas quando um perfil é aberto; as de todos os perfis, porque o histórico é uma só cadeia.</translation>
    </message>
    <message>
        <source>Verifying every entry…</source>
        <translation>Verificando cada entrada…</translation>
    </message>
    <message>
        <source>Old journal entries</source>
        <translation>Entradas antigas do histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies) of all profiles are older and will be deleted now.</source>
        <translation>
            <numerusform>%n entrada do histórico, de todos os perfis, é mais antiga e será excluída agora.</numerusform>
            <numerusform>%n entradas do histórico, de todos os perfis, são mais antigas e serão excluídas agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their contents will be lost for good, and the changes they record can no longer be reversed here. Export them first if you may need them. From now on, entries are deleted automatically when they reach this age; the age of an entry counts from the newest one.</source>
        <translation>O conteúdo delas se perde para sempre, e as alterações que elas registram não poderão mais ser revertidas por aqui. Exporte as entradas antes, se puder precisar delas. De agora em diante, as entradas são excluídas automaticamente ao atingir esta idade; a idade de uma entrada conta a partir da mais recente.</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Excluir entradas</translation>
    </message>
    <message>
        <source>The contents of deleted entries are lost for good, and the changes they record can no longer be reversed here. If you cancel, all entries are kept until you choose again in the journal.</source>
        <translation>O conteúdo das entradas excluídas se perde para sempre, e as alterações que elas registram não poderão mais ser revertidas por aqui. Se você cancelar, todas são mantidas até que você escolha de novo no Histórico.</translation>
    </message>
    <message>
        <source>Select an entry to see its change, its user and the answer.</source>
        <translation>Selecione uma entrada para ver a alteração, o usuário e a resposta.</translation>
    </message>
    <message>
        <source>Prepares changes that reverse the selected entry as far as possible, for review. %1</source>
        <extracomment>%1 a sentence: why that may not be all</extracomment>
        <translation>Prepara alterações que revertem a entrada selecionada até onde é possível, para revisão. %1</translation>
    </message>
    <message>
        <source>Every change that is sent is recorded here with what was there before, what was sent and what came back.</source>
        <translation>Cada alteração enviada fica registrada aqui com o que havia antes, o que foi enviado e o que voltou.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of all profiles are older, which is more than a tenth of the journal.</source>
        <extracomment>Follows a sentence that says how long entries are kept</extracomment>
        <translation>
            <numerusform>%n entrada de todos os perfis é mais antiga; é mais de um décimo do histórico.</numerusform>
            <numerusform>%n entradas de todos os perfis são mais antigas; são mais de um décimo do histórico.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyColumnsDialog</name>
    <message>
        <source>Columns that identify a record</source>
        <translation>Colunas que identificam um registro</translation>
    </message>
    <message>
        <source>Tick the columns of %1 whose values, taken together, no two records share, such as a code. When the answer to a new record gets lost, it is looked up by them.</source>
        <translation>Marque as colunas de %1 cujos valores, em conjunto, nunca se repetem em dois registros, como um código. Quando a resposta a um novo registro se perder, ele será procurado por essas colunas.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a column, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>&amp;Usar estas colunas</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyColumnsModel</name>
    <message>
        <source>Id (of Flokzu): not in this file</source>
        <extracomment>the row number that Flokzu gives a record</extracomment>
        <translation>Id (do Flokzu): não está neste arquivo</translation>
    </message>
    <message>
        <source>%1: %2 filled in the file, %3 different, %4 in the database</source>
        <extracomment>read aloud: %1 a column, %2, %3 and %4 are numbers</extracomment>
        <translation>%1: %2 com valor no arquivo, %3 diferentes, %4 no banco de dados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no valid value here</source>
        <translation>
            <numerusform>%Ln linha não tem um valor válido aqui</numerusform>
            <numerusform>%Ln linhas não têm um valor válido aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Filled in the file</source>
        <extracomment>heading: rows of the file with a value</extracomment>
        <translation>Com valor no arquivo</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>heading: how many values there are in the file</extracomment>
        <translation>Diferentes</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>heading: how many values there are; %1 is a database</extracomment>
        <translation>Em %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyExamplesModel</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyField</name>
    <message>
        <source>Remove it</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Removes the stored key when the profile is saved</source>
        <translation>Remove a API key armazenada quando o perfil for salvo</translation>
    </message>
    <message>
        <source>Remove the stored key: %1</source>
        <translation>Remover a API key armazenada: %1</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Nenhuma API key armazenada</translation>
    </message>
    <message>
        <source>Stored: %1; type to replace it</source>
        <translation>Armazenada: %1; digite para substituí-la</translation>
    </message>
    <message>
        <source>⚠ Keys consist of digits and letters without accents; this has other characters.</source>
        <translation>⚠ As API keys têm apenas letras sem acento e números; esta tem outros caracteres.</translation>
    </message>
    <message>
        <source>⚠ Known keys have 48 characters, 0–9 and a–f. This one differs; test it.</source>
        <translation>⚠ As API keys conhecidas têm 48 caracteres, 0–9 e a–f. Esta é diferente; teste-a.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Cole aqui a API key</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyStep</name>
    <message>
        <source>not known yet</source>
        <translation>ainda não se sabe</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>um registro</translation>
    </message>
    <message>
        <source>none</source>
        <comment>records</comment>
        <translation>nenhum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) keep Flokzu’s value</source>
        <translation>
            <numerusform>%Ln célula vazia mantém o valor do Flokzu</numerusform>
            <numerusform>%Ln células vazias mantêm o valor do Flokzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) clear the value</source>
        <translation>
            <numerusform>%Ln célula vazia apaga o valor</numerusform>
            <numerusform>%Ln células vazias apagam o valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) are asked for in the next step</source>
        <translation>
            <numerusform>%Ln célula vazia é perguntada no próximo passo</numerusform>
            <numerusform>%Ln células vazias são perguntadas no próximo passo</numerusform>
        </translation>
    </message>
    <message>
        <source>update</source>
        <translation>atualizar o registro</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nada a alterar</translation>
    </message>
    <message>
        <source>add · cannot be reversed</source>
        <translation>adicionar · não pode ser revertido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>não é enviada: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não é enviada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find one record.</source>
        <translation>
            <numerusform>%Ln linha encontra um registro.</numerusform>
            <numerusform>%Ln linhas encontram um registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find none.</source>
        <translation>
            <numerusform>%Ln linha não encontra nenhum.</numerusform>
            <numerusform>%Ln linhas não encontram nenhum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key that stands twice in the file.</source>
        <translation>
            <numerusform>%Ln linha tem valores das colunas-chave repetidos no arquivo.</numerusform>
            <numerusform>%Ln linhas têm valores das colunas-chave repetidos no arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key that stands twice in %1.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%Ln linha tem valores das colunas-chave repetidos em %1.</numerusform>
            <numerusform>%Ln linhas têm valores das colunas-chave repetidos em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln row(s) are shown and not sent.</source>
        <translation>
            <numerusform>Esta linha (%Ln) é mostrada e não enviada.</numerusform>
            <numerusform>Estas %Ln linhas são mostradas e não enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which record is a row?</source>
        <translation>Que registro é uma linha?</translation>
    </message>
    <message>
        <source>Tick one or more columns</source>
        <translation>Marque uma ou mais colunas</translation>
    </message>
    <message>
        <source>Columns that tell which record a row is</source>
        <translation>Colunas que dizem que registro é uma linha</translation>
    </message>
    <message>
        <source>Rows of the file under these rules</source>
        <translation>Linhas do arquivo com estas regras</translation>
    </message>
    <message>
        <source>Key and mode</source>
        <translation>Colunas-chave</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Escolher colunas-chave</translation>
    </message>
    <message>
        <source>Compare with Flokzu</source>
        <translation>Comparar com o Flokzu</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>O arquivo ainda está sendo lido.</translation>
    </message>
    <message>
        <source>Comparing reads %1 once: 1 request</source>
        <translation>Comparar carrega %1 uma vez: 1 requisição</translation>
    </message>
    <message>
        <source>if the list is cut, you are asked first</source>
        <translation>se a lista estiver incompleta, você é consultado antes</translation>
    </message>
    <message numerus="yes">
        <source>perhaps %Ln more, until about %1, if you then agree</source>
        <comment>requests</comment>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>talvez mais %Ln, se você concordar; fim aproximado: %1</numerusform>
            <numerusform>talvez mais %Ln, se você concordar; fim aproximado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>by the list loaded %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>pela lista carregada: %1</translation>
    </message>
    <message>
        <source>%1 is not loaded yet: rows and records are compared in the next step.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 ainda não foi carregado: linhas e registros são comparados no próximo passo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyStoreNotice</name>
    <message>
        <source>For this session only</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>Keys stay in memory until Flokdesk closes</source>
        <translation>As API keys ficam na memória até o Flokdesk ser encerrado</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for your password in another window.</source>
        <translation>Aguardando o cofre de chaves do sistema. Ele pode estar pedindo uma senha em outra janela.</translation>
    </message>
</context>
<context>
    <name>flokdesk::LineLimits</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here: the rest was cut off.</source>
        <translation>
            <numerusform>Aqui só cabe %n caractere: o resto foi cortado.</numerusform>
            <numerusform>Aqui só cabem %n caracteres: o resto foi cortado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::LiveList</name>
    <message>
        <source>Look for a row of a file in %1</source>
        <extracomment>reason of a request: %1 is a database</extracomment>
        <translation>Procurar uma linha de um arquivo em %1</translation>
    </message>
    <message>
        <source>Looking for rows in Flokzu: %1 of %2</source>
        <extracomment>%1 rows of a file that were looked for in the database, %2 all of them</extracomment>
        <translation>Procurando linhas no Flokzu: %1 de %2</translation>
    </message>
</context>
<context>
    <name>flokdesk::LongTextDialog</name>
    <message>
        <source>&amp;Use this text</source>
        <translation>&amp;Usar este texto</translation>
    </message>
    <message>
        <source>Long lines are shown in parts. ↵ marks where a line of the text ends.</source>
        <translation>As linhas longas são exibidas em partes. ↵ marca onde termina uma linha do texto.</translation>
    </message>
</context>
<context>
    <name>flokdesk::LookUpLoader</name>
    <message>
        <source>Choose the database in which the values are looked up.</source>
        <translation>Escolha o banco de dados no qual os valores são procurados.</translation>
    </message>
    <message>
        <source>The records of %1 are not loaded yet.</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Os registros de %1 ainda não foram carregados.</translation>
    </message>
    <message>
        <source>Choose the columns of %1.</source>
        <translation>Escolha as colunas de %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation>&amp;Conectar ao Flokzu…</translation>
    </message>
    <message>
        <source>Try the &amp;demo organization</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>A made-up organization inside this program; nothing leaves this computer</source>
        <translation>Uma organização fictícia dentro deste programa; nada sai deste computador</translation>
    </message>
    <message>
        <source>&amp;Lock: read-only until reopened</source>
        <translation>&amp;Bloquear: somente leitura até reabrir</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Re&amp;view pending changes…</source>
        <translation>Re&amp;visar alterações pendentes…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard &amp;all pending changes</source>
        <translation>Descartar &amp;todas as alterações pendentes</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instâncias</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bancos de dados</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuários</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como no &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Echo…</source>
        <translation>&amp;Eco…</translation>
    </message>
    <message>
        <source>&amp;Operations…</source>
        <translation>&amp;Operações…</translation>
    </message>
    <message>
        <source>&amp;Connection test…</source>
        <translation>Teste de &amp;conexão…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atalhos de teclado</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Flokdesk</source>
        <translation>&amp;Sobre o Flokdesk</translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>Alterações sendo enviadas</translation>
    </message>
    <message numerus="yes">
        <source>Changes are being sent to Flokzu. %n of them have not been sent yet.</source>
        <translation>
            <numerusform>Alterações estão sendo enviadas ao Flokzu. Ainda não enviadas: %n.</numerusform>
            <numerusform>Alterações estão sendo enviadas ao Flokzu. Ainda não enviadas: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) are not in Flokzu. Leaving discards them.</source>
        <translation>
            <numerusform>%n alteração pendente não está no Flokzu. Se você sair, ela será descartada.</numerusform>
            <numerusform>%n alterações pendentes não estão no Flokzu. Se você sair, elas serão descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent without an answer: check in Flokzu whether they were applied.</source>
        <translation>
            <numerusform>%n delas foi enviada sem resposta: verifique no Flokzu se foi aplicada.</numerusform>
            <numerusform>%n delas foram enviadas sem resposta: verifique no Flokzu se foram aplicadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Descartar e sair</translation>
    </message>
    <message>
        <source>%1 — Flokdesk[*]</source>
        <translation>%1 — Flokdesk[*]</translation>
    </message>
    <message>
        <source>Waiting for the answer to the change that was sent last. Quit again, or choose the profile again, to leave without waiting.</source>
        <translation>Aguardando a resposta à última alteração enviada. Feche ou escolha o perfil de novo para sair sem esperar.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume sending</source>
        <translation>&amp;Pausar ou retomar o envio</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Reto&amp;mar</translation>
    </message>
    <message>
        <source>Sends what still waits of the paused job</source>
        <translation>Envia o que ainda está em espera no lote em pausa</translation>
    </message>
    <message>
        <source>&amp;Leave paused</source>
        <translation>&amp;Deixar em pausa</translation>
    </message>
    <message>
        <source>Flokdesk waits for the answer to the change being sent and sends nothing more. The rest stays in the queue until you come back and resume it.</source>
        <translation>O programa aguarda a resposta da alteração em envio e não envia mais nada. O restante fica na fila até você voltar e retomar.</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pausar e sair</translation>
    </message>
    <message>
        <source>&amp;Load changes from file…</source>
        <translation>Carre&amp;gar alterações de arquivo…</translation>
    </message>
    <message>
        <source>Adds the changes of a file that was saved in a review to pending, after checking it</source>
        <translation>Adiciona às pendentes as alterações de um arquivo salvo em uma revisão, depois de verificá-lo</translation>
    </message>
    <message>
        <source>Reverse the last applie&amp;d job…</source>
        <translation>Reverter o último &amp;lote aplicado…</translation>
    </message>
    <message>
        <source>Prepares changes that reverse the last job, for review. Earlier jobs are in the Jobs panel, single changes in the Journal.</source>
        <translation>Prepara as alterações que revertem o último lote, para revisão. Os lotes anteriores estão em Lotes; as alterações individuais, no Histórico.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Shift+Backspace</translation>
    </message>
    <message>
        <source>&amp;Activity panel</source>
        <translation>Painel &amp;Atividade</translation>
    </message>
    <message>
        <source>Pending &amp;changes</source>
        <translation>Alterações &amp;pendentes</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>J&amp;obs</source>
        <translation>&amp;Lotes</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Requisições</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>No job has applied anything yet, so there is nothing to reverse.</source>
        <translation>Nenhum lote aplicou nada ainda, por isso não há nada a reverter.</translation>
    </message>
    <message>
        <source>Nothing of “%1” was applied, so there is nothing to reverse.</source>
        <translation>Nada de “%1” foi aplicado, por isso não há nada a reverter.</translation>
    </message>
    <message>
        <source>Reverse the job “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Reversão do lote “%1”</translation>
    </message>
    <message>
        <source>This entry is not an applied change, so there is nothing to reverse.</source>
        <translation>Esta entrada não é de uma alteração aplicada, por isso não há nada a reverter.</translation>
    </message>
    <message>
        <source>Reverse “%1”</source>
        <extracomment>%1 a change, such as &quot;Update record 17 of Suppliers&quot;</extracomment>
        <translation>reversão de “%1”</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma do &amp;sistema</translation>
    </message>
    <message>
        <source>Flokdesk waits for the answer to the change being sent and sends nothing more.</source>
        <translation>O programa aguarda a resposta da alteração em envio e não envia mais nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) will be discarded for good.</source>
        <translation>
            <numerusform>%n alteração pendente será descartada definitivamente.</numerusform>
            <numerusform>%n alterações pendentes serão descartadas definitivamente.</numerusform>
        </translation>
    </message>
    <message>
        <source>A form is open</source>
        <translation>Há um formulário aberto</translation>
    </message>
    <message>
        <source>What you typed into the form is not among the pending changes yet and would be lost.</source>
        <translation>O que você digitou em um formulário ainda não está nas alterações pendentes e se perderia.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>Edit &amp;key…</source>
        <translation>Editar API &amp;key…</translation>
    </message>
    <message>
        <source>Changes are about to be sent</source>
        <translation>Há alterações prestes a serem enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being recorded before they are sent. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n alteração está sendo registrada no histórico para envio. Nada foi enviado ainda.</numerusform>
            <numerusform>%n alterações estão sendo registradas no histórico para envio. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving keeps all of them pending and sends nothing.</source>
        <translation>Se você sair, todas continuam pendentes e nada é enviado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificação &amp;guiada…</translation>
    </message>
    <message>
        <source>&amp;Go to or search…</source>
        <translation>Ir para ou bus&amp;car…</translation>
    </message>
    <message>
        <source>Opens a database, an instance or a user by a part of its name, or finds a command</source>
        <translation>Abre um banco de dados, uma instância ou um usuário por uma parte do nome, ou encontra um comando</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Appl&amp;y pending changes</source>
        <translation>Apl&amp;icar as alterações pendentes</translation>
    </message>
    <message>
        <source>Sends a few changes that can be reversed; others are reviewed first</source>
        <translation>Envia as alterações se forem poucas e puderem ser revertidas; as demais são revisadas antes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Lists the pending changes with old and new values</source>
        <translation>Mostra as alterações pendentes com valores anteriores e novos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discards all pending changes; Undo brings them back</source>
        <translation>Descarta todas as alterações pendentes; Desfazer as recupera</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>Leva o foco à próxima parte da janela</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Moves the focus to the part of the window before</source>
        <translation>Leva o foco à parte anterior da janela</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Compares the rows of a file with the open database and makes changes of them, for review</source>
        <translation>Compara as linhas de um arquivo com o banco de dados aberto e as converte em alterações, para revisão</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>Importar da área de &amp;transferência</translation>
    </message>
    <message>
        <source>The same with cells that were copied in a spreadsheet program</source>
        <translation>O mesmo com células copiadas em um programa de planilhas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the table in which you are to a file, or copies it</source>
        <translation>Grava em um arquivo a tabela em que você está, ou a copia</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Import a&amp;gain with</source>
        <translation>Importar de &amp;novo com</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>Flokdesk opens one file at a time. Not opened: %1</source>
        <translation>O Flokdesk abre um arquivo por vez. Não foram abertos: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::MappingBox</name>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Mapeamentos de colunas (*.json)</translation>
    </message>
    <message>
        <source>Ma&amp;pping</source>
        <translation>&amp;Mapeamento</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Mapeamentos de colunas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Salvar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renomear…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no mapping with a name</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>%1 (alterado)</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nome do mapeamento de colunas</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>Substituir “%1”?</translation>
    </message>
    <message>
        <source>There is a mapping of that name for this database.</source>
        <translation>Já existe um mapeamento de colunas com esse nome para este banco de dados.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Salvar o mapeamento de colunas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Rename the mapping</source>
        <translation>Renomear o mapeamento de colunas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Delete the mapping “%1”?</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>Excluir o mapeamento de colunas “%1”?</translation>
    </message>
    <message>
        <source>Records and files stay as they are.</source>
        <translation>Os registros e os arquivos ficam como estão.</translation>
    </message>
    <message>
        <source>Delete mapping</source>
        <translation>Excluir mapeamento</translation>
    </message>
    <message>
        <source>Export the mapping</source>
        <translation>Exportar o mapeamento de colunas</translation>
    </message>
    <message>
        <source>Import a mapping</source>
        <translation>Importar um mapeamento de colunas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento de colunas</translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLoader</name>
    <message>
        <source>Users with the role %1</source>
        <translation>Usuários com o papel %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLookup</name>
    <message>
        <source>Users with a role</source>
        <translation>Usuários com um papel</translation>
    </message>
    <message>
        <source>Enter the role whose users you want to see.</source>
        <translation>Informe o papel cujos usuários você quer ver.</translation>
    </message>
    <message>
        <source>The name must match the one in Flokzu exactly. This only reads.</source>
        <translation>O nome deve ser exatamente o que está no Flokzu. A consulta não altera nada.</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>Exibir usuários</translation>
    </message>
    <message>
        <source>Users with the role %1</source>
        <translation>Usuários com o papel %1</translation>
    </message>
    <message>
        <source>Flokzu returned no users for “%1”: the role is empty, or there is no such role.</source>
        <translation>O Flokzu não indicou usuários com o papel “%1”: nenhum usuário tem esse papel, ou ele não existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with the role “%1”: %2.</source>
        <translation>
            <numerusform>%n usuário com o papel “%1”: %2.</numerusform>
            <numerusform>%n usuários com o papel “%1”: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the list.</source>
        <translation>
            <numerusform>Novos na lista: %n.</numerusform>
            <numerusform>Novos na lista: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Selecioná-los</translation>
    </message>
    <message>
        <source>Load their roles</source>
        <translation>Carregar os papéis deles</translation>
    </message>
    <message>
        <source>Copy emails</source>
        <translation>Copiar e-mails</translation>
    </message>
</context>
<context>
    <name>flokdesk::NewInstanceDialog</name>
    <message>
        <source>New instance</source>
        <translation>Nova instância</translation>
    </message>
    <message>
        <source>&amp;Process code:</source>
        <translation>Código do &amp;processo:</translation>
    </message>
    <message>
        <source>Process code</source>
        <translation>Código do processo</translation>
    </message>
    <message>
        <source>The letters in front of the number of its identifiers, e.g. ABC of ABC-1042</source>
        <translation>As letras antes do número dos identificadores, por exemplo ABC em ABC-1042</translation>
    </message>
    <message>
        <source>Fields of the new instance</source>
        <translation>Campos da nova instância</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Larger editor…</source>
        <translation>Editor &amp;maior…</translation>
    </message>
    <message>
        <source>Fields without a value are not sent.</source>
        <translation>Campos sem valor não são enviados.</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>The S&amp;ystem user (default of the API)</source>
        <translation>O usuário &amp;System, como a API faz por padrão</translation>
    </message>
    <message>
        <source>&amp;The user of this profile: %1</source>
        <translation>O &amp;usuário deste perfil: %1</translation>
    </message>
    <message>
        <source>Sends the header X-ForceUser</source>
        <translation>Envia o cabeçalho X-ForceUser</translation>
    </message>
    <message>
        <source>Filled in from %1. Tables and files are not copied.</source>
        <translation>Formulário preenchido a partir de %1. Tabelas e arquivos não são copiados.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>&amp;Adicionar mesmo assim</translation>
    </message>
    <message>
        <source>&amp;Add to pending</source>
        <translation>&amp;Adicionar às pendentes</translation>
    </message>
    <message>
        <source>Type or choose a process code first</source>
        <translation>Digite ou escolha primeiro um código de processo</translation>
    </message>
    <message>
        <source>A value has no field name.</source>
        <translation>Um valor não tem nome de campo.</translation>
    </message>
    <message>
        <source>The field %1 is there twice.</source>
        <translation>O campo %1 aparece duas vezes.</translation>
    </message>
    <message>
        <source>The name of this field cannot be edited. Type its value beside it.</source>
        <translation>O nome deste campo não pode ser editado. Digite o valor ao lado dele.</translation>
    </message>
    <message>
        <source>This value needs the larger editor.</source>
        <translation>Este valor precisa do editor maior.</translation>
    </message>
    <message>
        <source>Add fiel&amp;d</source>
        <translation>Adicionar camp&amp;o</translation>
    </message>
</context>
<context>
    <name>flokdesk::Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detal&amp;hes</translation>
    </message>
</context>
<context>
    <name>flokdesk::ObjectHistory</name>
    <message>
        <source>Pending, not sent yet</source>
        <translation>Pendente, ainda não enviada</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Não aplicada: %1</translation>
    </message>
    <message>
        <source>Not sent: conflict with another change</source>
        <translation>Não enviada: conflito com outra alteração</translation>
    </message>
    <message>
        <source>In a job</source>
        <translation>Em um lote</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Changes made in this program with this profile. Flokzu&apos;s own history is not available through the API.</source>
        <translation>Alterações feitas neste programa com este perfil. O histórico do próprio Flokzu não está disponível na API.</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Ainda não há alterações.</translation>
    </message>
    <message>
        <source>There may be older changes: search in the journal.</source>
        <translation>Pode haver alterações anteriores: pesquise no histórico.</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Descartar valor</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Reverter…</translation>
    </message>
    <message>
        <source>Discards this pending change</source>
        <translation>Descarta esta alteração pendente</translation>
    </message>
    <message>
        <source>Writes back what was there before this change, after a review</source>
        <translation>Restaura o que havia antes desta alteração, depois de revisar</translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation>Enviada, sem confirmação</translation>
    </message>
</context>
<context>
    <name>flokdesk::PageTabs</name>
    <message>
        <source>This profile has no key for this page</source>
        <translation>Este perfil não tem a API key para esta página</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>It needs the data API key of your organization. An administrator finds it in the API settings of Flokzu.</source>
        <translation>Requer a API key de dados da sua organização. Um administrador a encontra nas configurações de API do Flokzu.</translation>
    </message>
    <message>
        <source>It needs the user API key of your organization. An administrator finds it in the API settings of Flokzu.</source>
        <translation>Requer a API key de usuários da sua organização. Um administrador a encontra nas configurações de API do Flokzu.</translation>
    </message>
</context>
<context>
    <name>flokdesk::PlanFiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Salvar em arquivo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written to %1. They stay pending here, too.</source>
        <translation>
            <numerusform>%n alteração foi gravada em %1. Ela também continua pendente aqui.</numerusform>
            <numerusform>%n alterações foram gravadas em %1. Elas também continuam pendentes aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load changes from file</source>
        <translation>Carregar alterações de arquivo</translation>
    </message>
    <message>
        <source>This change file is for %1. Open a profile with that address and load it there.</source>
        <translation>Este arquivo é para %1. Abra um perfil desse endereço e carregue-o lá.</translation>
    </message>
    <message>
        <source>This change file deletes %1, the user of this profile. Another administrator has to load it.</source>
        <translation>Este arquivo exclui %1, o usuário deste perfil. Outro administrador precisa carregá-lo.</translation>
    </message>
    <message>
        <source>You have pending changes to what this file changes. Apply or discard them first, so that its changes stay as they were saved.</source>
        <translation>Há alterações suas pendentes naquilo que este arquivo altera. Aplique-as ou descarte-as primeiro, para que o arquivo valha como foi salvo.</translation>
    </message>
    <message>
        <source>These columns are not known here: %1.</source>
        <translation>Estas colunas não são conhecidas aqui: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is %n day(s) old.</source>
        <translation>
            <numerusform>O arquivo tem %n dia.</numerusform>
            <numerusform>O arquivo tem %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to pending the %n change(s) that %1 saved for %2 (%3)?</source>
        <translation>
            <numerusform>Adicionar às pendentes a alteração que %1 salvou para %2 (%3)?</numerusform>
            <numerusform>Adicionar às pendentes as %n alterações que %1 salvou para %2 (%3)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Código de verificação: %1</translation>
    </message>
    <message>
        <source>Add to pending and review</source>
        <translation>Adicionar e revisar</translation>
    </message>
    <message numerus="yes">
        <source>It deletes %n user(s). Type %1 to continue.</source>
        <translation>
            <numerusform>O arquivo exclui %n usuário. Digite %1 para continuar.</numerusform>
            <numerusform>O arquivo exclui %n usuários. Digite %1 para continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n change(s) from file</source>
        <translation>
            <numerusform>carregamento de %n alteração de um arquivo</numerusform>
            <numerusform>carregamento de %n alterações de um arquivo</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was saved in another profile, “%1”. Make sure that it is meant for “%2”.</source>
        <extracomment>%1 and %2 the names of profiles</extracomment>
        <translation>O arquivo foi salvo em outro perfil, “%1”. Confirme que ele se destina a “%2”.</translation>
    </message>
    <message>
        <source>Type %1, the name of this profile, to continue.</source>
        <translation>Digite %1, o nome deste perfil, para continuar.</translation>
    </message>
    <message>
        <source>The check of this profile is “None”: Flokdesk does not find out whether the old values in the file are still in Flokzu.</source>
        <translation>A verificação deste perfil é “Nenhuma”: ela não confere se os valores anteriores do arquivo ainda estão no Flokzu.</translation>
    </message>
    <message>
        <source>Flokdesk change file (*.flokdesk)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Arquivo de alterações do Flokdesk (*.flokdesk)</translation>
    </message>
    <message>
        <source>Change file of an earlier version (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Arquivo de alterações de uma versão anterior (*.json)</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileChip</name>
    <message>
        <source>A made-up organization on this computer. Nothing you do here leaves it.</source>
        <translation>Uma organização fictícia neste computador. Nada do que você fizer aqui sai dele.</translation>
    </message>
    <message>
        <source>Review first: changes are reviewed before they are sent</source>
        <translation>Com revisão: as alterações são revisadas antes de serem enviadas</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>Nenhum perfil aberto</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Somente leitura: nada pode ser alterado</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Somente leitura</translation>
    </message>
    <message>
        <source>Review first</source>
        <translation>Com revisão</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Profile %1, %2</source>
        <translation>Perfil %1, %2</translation>
    </message>
    <message>
        <source>Normal: a few changes that can be reversed need no review, and interrupted jobs resume</source>
        <translation>Normal: poucas alterações que podem ser revertidas dispensam revisão, e os lotes interrompidos continuam</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>An administrator of your organization generates both keys in Flokzu, in the API settings of the organization: one for instances and databases, another for users. Enter what you have; one is enough to begin.</source>
        <translation>Um administrador da sua organização gera as duas API keys no Flokzu, nas configurações de API da organização: uma para instâncias e bancos de dados, outra para o gerenciamento de usuários. Informe as que você tem; uma basta para começar.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>For example: Acme, production</source>
        <translation>Por exemplo: Acme, produção</translation>
    </message>
    <message>
        <source>&amp;Address of the API:</source>
        <translation>&amp;Endereço da API:</translation>
    </message>
    <message>
        <source>https only; leave it as it is unless your organization has an address of its own</source>
        <translation>somente https; mantenha o que está aqui, a menos que a sua organização tenha um endereço próprio</translation>
    </message>
    <message>
        <source>&amp;User (email):</source>
        <translation>&amp;Usuário (e-mail):</translation>
    </message>
    <message>
        <source>A user of your organization in Flokzu; every request is made in this name</source>
        <translation>Um usuário da sua organização no Flokzu; todas as requisições são feitas em nome dele</translation>
    </message>
    <message>
        <source>&amp;Data API key:</source>
        <translation>API key de &amp;dados:</translation>
    </message>
    <message>
        <source>Us&amp;er API key:</source>
        <translation>API &amp;key de usuários:</translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <translation>&amp;Proteção:</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <translation>C&amp;or:</translation>
    </message>
    <message>
        <source>Shown at the top of the window, so that organizations are told apart</source>
        <translation>Exibida no alto da janela, para distinguir as organizações</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Teste de conexão</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Asks three questions that change nothing</source>
        <translation>Faz três consultas que não alteram nada</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarelo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Read-only: no change leaves this computer</source>
        <translation>Somente leitura: nenhuma alteração sai deste computador</translation>
    </message>
    <message>
        <source>Review first: every change is reviewed before it is sent</source>
        <translation>Com revisão: cada alteração é revisada antes de ser enviada</translation>
    </message>
    <message>
        <source>Data API key</source>
        <translation>API key de dados</translation>
    </message>
    <message>
        <source>User API key</source>
        <translation>API key de usuários</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Connect to Flokzu</source>
        <translation>Conectar ao Flokzu</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, never in a file of this program.</source>
        <translation>As API keys são guardadas no cofre de chaves do sistema, nunca em um arquivo deste programa.</translation>
    </message>
    <message>
        <source>The address has changed. The stored keys are not sent there: enter its own keys. Saving deletes the old ones.</source>
        <translation>O endereço mudou. As API keys armazenadas não são enviadas ao novo endereço: informe as que valem para ele. Ao salvar, as antigas são removidas.</translation>
    </message>
    <message>
        <source>Enter the email address of a Flokzu user, in letters without accents.</source>
        <translation>Informe o endereço de e-mail de um usuário do Flokzu, sem acentos nem caracteres especiais.</translation>
    </message>
    <message>
        <source>%1: this cannot be a key; copy it again.</source>
        <translation>%1: o valor não pode ser uma API key; copie-a novamente.</translation>
    </message>
    <message>
        <source>Enter at least one of the two keys.</source>
        <translation>Informe pelo menos uma das duas API keys.</translation>
    </message>
    <message>
        <source>Give the profile a name that no other profile has.</source>
        <translation>Dê ao perfil um nome que nenhum outro tenha.</translation>
    </message>
    <message>
        <source>How changes are sent</source>
        <translation>Como as alterações são enviadas</translation>
    </message>
    <message>
        <source>The system keychain is not used. Keys stay in memory only: you will be asked for them again at the next start.</source>
        <translation>O cofre de chaves do sistema não é usado. As API keys ficam só na memória: será preciso informá-las de novo na próxima vez.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used. Save again to keep the keys in memory until Flokdesk closes.</source>
        <translation>O cofre de chaves do sistema não pode ser usado. Salve novamente para manter as API keys na memória até o Flokdesk ser encerrado.</translation>
    </message>
    <message>
        <source>How Flokdesk avoids overwriting the work of other people. For a new record, instance or user there is nothing to check.</source>
        <translation>Como o programa evita sobrescrever o trabalho de outras pessoas. Para um registro, uma instância ou um usuário novo, não há nada a verificar.</translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation>Veri&amp;ficação:</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>&amp;Verificação guiada…</translation>
    </message>
    <message>
        <source>Saves and opens this profile, then finds out how Flokzu answers: for when the test is unclear or requests fail</source>
        <translation>Salva e abre este perfil e descobre como o Flokzu responde: quando o teste não é claro ou as requisições falham</translation>
    </message>
    <message>
        <source>Before sending, in groups: a few seconds before (1 to 2 requests)</source>
        <translation>Antes de enviar, em grupos: alguns segundos antes (1 a 2 requisições)</translation>
    </message>
    <message>
        <source>Before sending, one by one: just before (2 requests)</source>
        <translation>Antes de enviar, um por um: logo antes (2 requisições)</translation>
    </message>
    <message>
        <source>Before and after, one by one (3 requests)</source>
        <translation>Antes e depois, um por um (3 requisições)</translation>
    </message>
    <message>
        <source>None: sent as reviewed (1 request)</source>
        <translation>Nenhuma: envio conforme a revisão (1 requisição)</translation>
    </message>
    <message>
        <source>Normal: a few changes need no review, interrupted jobs resume</source>
        <translation>Normal: poucas alterações sem revisão; os lotes interrompidos continuam</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfilesMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfis</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Novo perfil…</translation>
    </message>
    <message>
        <source>&amp;Edit the open profile…</source>
        <translation>&amp;Editar o perfil aberto…</translation>
    </message>
    <message>
        <source>&amp;Remove the open profile…</source>
        <translation>&amp;Remover o perfil aberto…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Remover perfil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its keys from this computer?</source>
        <translation>Remover o perfil “%1” e as API keys dele deste computador?</translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu.</source>
        <translation>Nada muda no Flokzu.</translation>
    </message>
    <message>
        <source>&amp;Open another profile…</source>
        <translation>&amp;Abrir outro perfil…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nome do perfil:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Não há nenhum perfil “%1”.</translation>
    </message>
    <message>
        <source>&amp;Service dialect…</source>
        <translation>&amp;Particularidades do serviço…</translation>
    </message>
</context>
<context>
    <name>flokdesk::QuestionDialog</name>
    <message>
        <source>To confirm, type: %1</source>
        <translation>Para confirmar, digite: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordActions</name>
    <message>
        <source>New record…</source>
        <translation>Novo registro…</translation>
    </message>
    <message>
        <source>Opens a form for a new record; it becomes pending, not sent</source>
        <translation>Abre um formulário para um novo registro; ele fica pendente, não é enviado</translation>
    </message>
    <message>
        <source>All columns of the current record, with room for long texts</source>
        <translation>Mostra todas as colunas do registro atual, com espaço para textos longos</translation>
    </message>
    <message>
        <source>Duplicate as new…</source>
        <translation>Duplicar como novo…</translation>
    </message>
    <message>
        <source>A new record with the values of the current one, without its Id</source>
        <translation>Cria um novo registro com os valores do atual, sem o Id dele</translation>
    </message>
    <message>
        <source>Update by Id…</source>
        <translation>Atualizar por Id…</translation>
    </message>
    <message>
        <source>Changes a record that is not loaded, or adds it if missing</source>
        <translation>Altera um registro que não foi carregado ou o adiciona se não existir</translation>
    </message>
    <message>
        <source>Add if missing</source>
        <translation>Adicionar se não existir</translation>
    </message>
    <message>
        <source>If Flokzu no longer has a record with this Id, adds one. It gets the next free number, not this Id. Only for rows with pending changes.</source>
        <translation>Adiciona um registro se o Flokzu não tiver mais um com este Id. Ele recebe o próximo número livre, não este Id. Somente para linhas com alterações pendentes.</translation>
    </message>
    <message>
        <source>Discard row changes</source>
        <translation>Descartar alterações das linhas</translation>
    </message>
    <message>
        <source>Discards the pending changes of the selected rows</source>
        <translation>Descarta o que está pendente nas linhas selecionadas</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Excluir registro</translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot delete records. Delete them in Flokzu, or mark them in a column of your own, such as “Active = no”.</source>
        <translation>A API do Flokzu não exclui registros. Exclua-os no Flokzu ou marque-os em uma coluna própria, como “Ativo = não”.</translation>
    </message>
    <message>
        <source>Discard cell changes</source>
        <translation>descarte das alterações de células</translation>
    </message>
    <message>
        <source>Edit in form</source>
        <translation>Editar em formulário</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordForm</name>
    <message>
        <source>Id of the record</source>
        <translation>Id do registro</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>Add if &amp;missing</source>
        <translation>Adicionar se &amp;não existir</translation>
    </message>
    <message>
        <source>Without it, an Id that does not exist is an error and nothing is written. With it, Flokzu adds a record then, and gives it the next free number, not this Id.</source>
        <translation>Sem esta opção, um Id que não existe é um erro e nada é gravado. Com ela, o Flokzu adiciona um registro com o próximo número livre, não com este Id.</translation>
    </message>
    <message>
        <source>Another column</source>
        <translation>Outra coluna</translation>
    </message>
    <message>
        <source>Name of another column, exactly as in Flokzu</source>
        <translation>Nome de outra coluna, exatamente como no Flokzu</translation>
    </message>
    <message>
        <source>Value of that column</source>
        <translation>Valor dessa coluna</translation>
    </message>
    <message>
        <source>Type the Id of the record.</source>
        <translation>Digite o Id do registro.</translation>
    </message>
    <message>
        <source>Fill in at least one column.</source>
        <translation>Preencha pelo menos uma coluna.</translation>
    </message>
    <message>
        <source>A value has no column name beside it.</source>
        <translation>Há um valor sem nome de coluna ao lado.</translation>
    </message>
    <message>
        <source>Flokzu assigns the Id.</source>
        <translation>O próprio Flokzu atribui o Id.</translation>
    </message>
    <message>
        <source>A column is there twice.</source>
        <translation>Uma coluna aparece duas vezes.</translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Adicionar às pendentes</translation>
    </message>
    <message>
        <source>leave as is</source>
        <extracomment>In an empty field of a record that is updated: its value is not changed</extracomment>
        <translation>deixar como está</translation>
    </message>
    <message>
        <source>Nothing is sent before you apply it (%1)</source>
        <extracomment>%1 are keys</extracomment>
        <translation>Nada é enviado antes que você aplique (%1)</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordForms</name>
    <message>
        <source>Its tables are not copied.</source>
        <translation>As tabelas dele não são copiadas.</translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent.</source>
        <translation>As colunas que você deixar vazias não são enviadas.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Descartar o que você digitou?</translation>
    </message>
    <message>
        <source>It is not among the pending changes yet and would be lost.</source>
        <translation>Ainda não está entre as alterações pendentes e seria perdido.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The record is pending. You can type the next one.</source>
        <translation>O registro está pendente. Você pode digitar o próximo.</translation>
    </message>
    <message>
        <source>New record in %1</source>
        <extracomment>Title of a form; %1 is the name of a database</extracomment>
        <translation>Novo registro em %1</translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent. A record cannot be deleted through the API once it was added.</source>
        <translation>As colunas que você deixar vazias não são enviadas. Depois de adicionado, um registro não pode ser excluído pela API.</translation>
    </message>
    <message>
        <source>Update by Id in %1</source>
        <translation>Atualização por Id em %1</translation>
    </message>
    <message>
        <source>Fill in only the columns to change; empty ones stay as they are in Flokzu.</source>
        <translation>Preencha apenas as colunas a alterar; as vazias permanecem como estão no Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu assigns the Id. It cannot be changed.</source>
        <translation>O Id é atribuído pelo Flokzu. Ele não pode ser alterado.</translation>
    </message>
    <message>
        <source>Without an Id it cannot be changed.</source>
        <translation>Sem um Id o registro não pode ser alterado.</translation>
    </message>
    <message>
        <source>This is a table inside the record. It can only be changed in Flokzu.</source>
        <translation>Esta é uma tabela dentro do registro. Ela só pode ser alterada no Flokzu.</translation>
    </message>
    <message>
        <source>First match: record %1 of %2</source>
        <translation>Primeira correspondência: registro %1 de %2</translation>
    </message>
    <message>
        <source>Read just now. There may be other matches. Only what you change is sent.</source>
        <translation>Lido agora mesmo. Pode haver outras correspondências. Somente o que você alterar é enviado.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordGrid</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Limpar células</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Preencher para baixo</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Preencher à direita</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar com cabeçalh&amp;os</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;lar</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>Li&amp;mpar células</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Preencher para &amp;baixo</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Preencher à &amp;direita</translation>
    </message>
    <message>
        <source>Di&amp;scard cell changes</source>
        <translation>Descar&amp;tar alterações das células</translation>
    </message>
    <message>
        <source>Lar&amp;ger editor…</source>
        <translation>Editor m&amp;aior…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed; the changes are pending.</source>
        <translation>
            <numerusform>%n célula foi alterada; a alteração está pendente.</numerusform>
            <numerusform>%n células foram alteradas; as alterações estão pendentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: the selected cells are not one block, and they are no multiple of what was copied.</source>
        <translation>Nada foi colado: as células selecionadas não são um bloco nem um múltiplo do que foi copiado.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordInspector</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes do registro</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos do registro</translation>
    </message>
    <message>
        <source>Answer of Flokzu</source>
        <translation>Resposta do Flokzu</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>F&amp;ormulário</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>H&amp;istórico</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>Dados &amp;brutos</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Nenhum registro selecionado</translation>
    </message>
    <message>
        <source>Select a row to see all its fields here.</source>
        <translation>Selecione uma linha para ver aqui todos os seus campos.</translation>
    </message>
    <message>
        <source>Not sent yet. A record cannot be deleted through the API once it was added.</source>
        <translation>Ainda não enviado. Depois de adicionado, um registro não pode ser excluído pela API.</translation>
    </message>
    <message>
        <source>Id %1</source>
        <extracomment>Below the title of a record; %1 is its Id</extracomment>
        <translation>Id %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <comment>fields of a record</comment>
        <translation>
            <numerusform>%n alteração pendente</numerusform>
            <numerusform>%n alterações pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novo registro</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordLoader</name>
    <message>
        <source>Load the records of %1</source>
        <translation>Carregar os registros de %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Get the first matching record of %1</source>
        <translation>Obter o primeiro registro correspondente de %1</translation>
    </message>
    <message>
        <source>Looking for the first match…</source>
        <translation>Procurando a primeira correspondência…</translation>
    </message>
    <message>
        <source>The request limit for your network was reached. Resuming at %1.</source>
        <translation>O limite de requisições da sua rede foi atingido. Retomada às %1.</translation>
    </message>
    <message>
        <source>Waiting for the next free request, at %1.</source>
        <translation>Aguardando a próxima requisição livre, às %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordStaging</name>
    <message>
        <source>If Flokzu has no record with this Id, one is added with the next free number.</source>
        <translation>Se o Flokzu não tiver um registro com este Id, um será adicionado com o próximo número livre.</translation>
    </message>
    <message>
        <source>Was empty.</source>
        <translation>Estava vazio.</translation>
    </message>
    <message>
        <source>Was “%1”.</source>
        <translation>Era “%1”.</translation>
    </message>
    <message>
        <source>Flokzu confirmed it without an Id.</source>
        <translation>O Flokzu confirmou sem informar um Id.</translation>
    </message>
    <message>
        <source>Flokzu assigned the Id %1.</source>
        <translation>O Flokzu atribuiu o Id %1.</translation>
    </message>
    <message>
        <source>Discard all in %1</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation>descarte de todas as alterações em %1</translation>
    </message>
    <message>
        <source>The previous value was not read.</source>
        <translation>O valor anterior não foi lido.</translation>
    </message>
    <message>
        <source>Had no value.</source>
        <translation>Não tinha valor.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a cell: its text, then its state, e.g. &quot;Quito, edited, not sent yet&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Now in Flokzu: “%1”.</source>
        <translation>Atual no Flokzu: “%1”.</translation>
    </message>
    <message>
        <source>Flokzu assigns the Id. It cannot be changed.</source>
        <translation>O Id é atribuído pelo Flokzu. Ele não pode ser alterado.</translation>
    </message>
    <message>
        <source>This record was added. Reload the records to edit it.</source>
        <translation>Este registro foi adicionado. Recarregue os registros para editá-lo.</translation>
    </message>
    <message>
        <source>This record came without an Id, so Flokzu could not be told which one to change.</source>
        <translation>Este registro veio sem Id, por isso não há como indicar ao Flokzu qual alterar.</translation>
    </message>
    <message>
        <source>This is a table inside the record. It can only be changed in Flokzu.</source>
        <translation>Esta é uma tabela dentro do registro. Ela só pode ser alterada no Flokzu.</translation>
    </message>
    <message>
        <source>A click sorts: numbers by their value, written as 1,234.50 or 1.234,50, then texts, then empty cells.</source>
        <translation>Um clique ordena: números pelo valor, escritos como 1,234.50 ou 1.234,50, depois textos, depois células vazias.</translation>
    </message>
    <message>
        <source>No value.</source>
        <extracomment>no value at all, not even an empty text</extracomment>
        <translation>Sem valor.</translation>
    </message>
    <message>
        <source>This record was not loaded, so its values are unknown.</source>
        <translation>Este registro não foi carregado, portanto o valor não é conhecido.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestScheduler</name>
    <message>
        <source>The request limit for your network was reached.</source>
        <translation>O limite de requisições da sua rede foi atingido.</translation>
    </message>
    <message>
        <source>This profile is read-only. Nothing was sent.</source>
        <translation>Este perfil é somente leitura. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Another program on your network shares your request limit.</source>
        <translation>Outro programa na sua rede usa o mesmo limite de requisições.</translation>
    </message>
    <message>
        <source>Flokzu allowed fewer requests than usual.</source>
        <translation>O Flokzu permitiu menos requisições que o habitual.</translation>
    </message>
    <message>
        <source>Flokzu refused repeatedly, so Flokdesk pauses between requests.</source>
        <translation>O Flokzu recusou várias requisições seguidas; o programa faz pausas entre elas.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the next free request is only at %1. Try again then.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Nada foi enviado, porque a próxima requisição só poderá ser enviada às %1. Tente novamente depois disso.</translation>
    </message>
    <message>
        <source>Requests of other programs cannot be counted on this computer.</source>
        <translation>Neste computador não é possível contar as requisições de outros programas.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestStatus</name>
    <message>
        <source>Why requests wait</source>
        <translation>Por que as requisições esperam</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Shows what runs and what waits, in the Jobs panel (Ctrl+6)</source>
        <translation>Mostra no painel Lotes o que está em execução e o que está em espera (Ctrl+6)</translation>
    </message>
    <message>
        <source>Requests in the last minute</source>
        <translation>Requisições no último minuto</translation>
    </message>
    <message>
        <source>full until %1</source>
        <extracomment>Beside the bar of requests: no request can be sent before this time of day</extracomment>
        <translation>no limite até as %1</translation>
    </message>
    <message>
        <source>%1/%2 this minute</source>
        <extracomment>%1 of %2 requests were used</extracomment>
        <translation>%1/%2 neste minuto</translation>
    </message>
    <message>
        <source>Flokzu allows 100 requests a minute for each internet address and blocks it for a minute above that. All profiles, and all other people in your network, share them. The program stays a little below and waits when needed.</source>
        <translation>O Flokzu permite 100 requisições por minuto para cada endereço de internet e, acima disso, bloqueia o endereço por um minuto. Todos os perfis e todas as outras pessoas na sua rede compartilham esse limite. O programa fica um pouco abaixo dele e aguarda quando necessário.</translation>
    </message>
    <message>
        <source>applying %1 of %2 · until %3</source>
        <extracomment>In the bar at the top: changes that ended, all changes, time of day</extracomment>
        <translation>aplicando %1 de %2 · até as %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>em espera: %n</numerusform>
            <numerusform>em espera: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · até as %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>em pausa até as %1</translation>
    </message>
    <message>
        <source>paused until %1: %2</source>
        <translation>em pausa até as %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute for now: %1</source>
        <translation>
            <numerusform>%n por minuto por enquanto: %1</numerusform>
            <numerusform>%n por minuto por enquanto: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridade</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Enviada…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, incompleta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Com falha</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sem confirmação</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Priority of requests: those that the user waits for after a click</extracomment>
        <translation>alta</translation>
    </message>
    <message>
        <source>normal</source>
        <extracomment>Priority of requests: those of longer work whose progress the user sees</extracomment>
        <translation>normal</translation>
    </message>
    <message>
        <source>low</source>
        <extracomment>Priority of requests: those that the user does not wait for</extracomment>
        <translation>baixa</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation>Requisições</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Pesquisar em todas as colunas</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Pesquisar requisições</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copies the command without the key; put yours into FLOKZU_API_KEY (Ctrl+Shift+K)</source>
        <translation>Copia o comando sem a API key; coloque a sua em FLOKZU_API_KEY (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar corpo</translation>
    </message>
    <message>
        <source>Copies the body shown, exactly as it was sent or received</source>
        <translation>Copia o corpo exibido, exatamente como foi enviado ou recebido</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Empties this list. It is kept in memory only and is gone when the program closes.</source>
        <translation>Esvazia esta lista. De qualquer forma, ela fica apenas na memória e desaparece quando o programa é fechado.</translation>
    </message>
    <message>
        <source>Requests, newest last</source>
        <translation>Requisições, as mais recentes por último</translation>
    </message>
    <message>
        <source>Details of the selected request</source>
        <translation>Detalhes da requisição selecionada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What was sent; keys are replaced by dots</source>
        <translation>O que foi enviado; as API keys são substituídas por pontos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>O que foi recebido</translation>
    </message>
    <message>
        <source>Select a request to see what was sent and what came back.</source>
        <translation>Selecione uma requisição para ver o que foi enviado e o que foi recebido.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>Requisições: %n</numerusform>
            <numerusform>Requisições: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %n byte(s) are kept here.</source>
        <translation>
            <numerusform>Só os primeiros %1 de %n byte ficam guardados aqui.</numerusform>
            <numerusform>Só os primeiros %1 de %n bytes ficam guardados aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>Requisições: %1 de %n</numerusform>
            <numerusform>Requisições: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Requisições em espera</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bancos de dados</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Teste de conexão</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>%1: %2 until %3</source>
        <extracomment>In a list of what waits: name of the job or window, number, time of day</extracomment>
        <translation>%1: %2 até as %3</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Em espera: %1</translation>
    </message>
    <message numerus="yes">
        <source>… %n more character(s) not shown; “Copy body” copies all.</source>
        <translation>
            <numerusform>… mais %n caractere não exibido; “Copiar corpo” copia tudo.</numerusform>
            <numerusform>… mais %n caracteres não exibidos; “Copiar corpo” copia tudo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guided check</source>
        <translation>Verificação guiada</translation>
    </message>
</context>
<context>
    <name>flokdesk::Resolver</name>
    <message>
        <source>Sent without an answer; checked twice since, and not found. It was not applied and can be sent again.</source>
        <translation>Enviada sem resposta; procurada duas vezes desde então, não foi encontrada. Não foi aplicada e pode ser enviada novamente.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>Não foi possível verificar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Check: %n change(s) of %1</source>
        <extracomment>%1 a database</extracomment>
        <translation>
            <numerusform>Verificação de %n alteração de %1</numerusform>
            <numerusform>Verificação de %n alterações de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar alterações</translation>
    </message>
    <message>
        <source>Changes with old and new values</source>
        <translation>Alterações com valores antigos e novos</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Andamento da execução</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discards the selected change or value (Del)</source>
        <translation>Descarta a alteração ou o valor selecionado (Del)</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>&amp;Verificar…</translation>
    </message>
    <message>
        <source>Review what is &amp;left</source>
        <translation>Revisar o res&amp;tante</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Parar depois desta</translation>
    </message>
    <message>
        <source>The change being sent ends first; the others stay pending</source>
        <translation>A alteração em envio termina primeiro; as outras continuam pendentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · demo</source>
        <translation>%1 · demonstração</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>Requisições: %n</numerusform>
            <numerusform>Requisições: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>término por volta das %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reversed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>não reversíveis: %n</numerusform>
            <numerusform>não reversíveis: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing can be sent. Your changes stay pending.</source>
        <translation>Este perfil é somente leitura, por isso nada pode ser enviado. As alterações continuam pendentes.</translation>
    </message>
    <message>
        <source>There are no pending changes.</source>
        <translation>Nenhuma alteração pendente.</translation>
    </message>
    <message>
        <source>No change is ticked that can be sent.</source>
        <translation>Nenhuma alteração que possa ser enviada está marcada.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %n alteração</numerusform>
            <numerusform>&amp;Aplicar %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply changes that cannot be reversed?</source>
        <translation>Aplicar alterações que não podem ser revertidas?</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n alteração</numerusform>
            <numerusform>Aplicar %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not applied is still pending, with the reason.</source>
        <translation>O que não foi aplicado continua pendente, com o motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes cannot be reversed through the API. Type %1 to continue.</source>
        <translation>
            <numerusform>%n destas alterações não pode ser revertida pela API. Digite %1 para continuar.</numerusform>
            <numerusform>%n destas alterações não podem ser revertidas pela API. Digite %1 para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;the rest from queue</source>
        <translation>Ret&amp;irar o resto da fila</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>The change being sent ends first; the others wait until you resume</source>
        <translation>A alteração em envio termina primeiro; as outras ficam em espera até você retomar</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>R&amp;etomar</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <translation>&amp;Se uma alteração falhar:</translation>
    </message>
    <message>
        <source>What failed stays pending with the reason in any case; a paused job waits until you resume it</source>
        <translation>Em qualquer caso, o que falhou continua pendente com o motivo; um lote em pausa fica em espera até você retomá-lo</translation>
    </message>
    <message>
        <source>Sa&amp;ve to file…</source>
        <translation>Sa&amp;lvar…</translation>
    </message>
    <message>
        <source>Writes the ticked changes, without any key, to a file that a colleague can check and load</source>
        <translation>Grava o que está marcado em um arquivo que outra pessoa pode verificar e carregar, sem nenhuma API key</translation>
    </message>
    <message>
        <source>continue with the others</source>
        <translation>continuar com as outras</translation>
    </message>
    <message>
        <source>pause at once</source>
        <translation>pausar imediatamente</translation>
    </message>
    <message numerus="yes">
        <source>pause after %n failure(s)</source>
        <translation>
            <numerusform>pausar após %n falha</numerusform>
            <numerusform>pausar após %n falhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;esolve %n conflict(s)…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>&amp;Resolver %n conflito…</numerusform>
            <numerusform>&amp;Resolver %n conflitos…</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;esolve…</source>
        <translation>&amp;Resolver…</translation>
    </message>
    <message>
        <source>Another person changed the same values meanwhile. Press Resolve to choose which values to use.</source>
        <translation>Outra pessoa alterou os mesmos dados nesse meio-tempo. Pressione Resolver para escolher o valor a manter.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) resolved. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n conflito resolvido. Nada foi enviado ainda.</numerusform>
            <numerusform>%n conflitos resolvidos. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what still waits of “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Envia o que ainda está em espera em “%1”</translation>
    </message>
    <message>
        <source>What waits in “%1” becomes pending again</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>O que está em espera em “%1” volta às alterações pendentes</translation>
    </message>
    <message>
        <source>Asks Flokzu whether an unconfirmed change was applied</source>
        <translation>Consulta no Flokzu se uma alteração sem confirmação foi aplicada</translation>
    </message>
    <message>
        <source>Select an unconfirmed change and press Check to ask Flokzu about it.</source>
        <translation>Selecione uma alteração sem confirmação e pressione Verificar para consultá-la no Flokzu.</translation>
    </message>
    <message>
        <source>The changes are still being listed.</source>
        <translation>As alterações ainda estão sendo listadas.</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;Não enviar</translation>
    </message>
    <message>
        <source>Nothing was sent. All changes are still pending.</source>
        <translation>Nada foi enviado. Todas as alterações continuam pendentes.</translation>
    </message>
    <message>
        <source>Shows the values that another person changed, too, and lets you choose which ones to use</source>
        <translation>Abre a escolha do valor a manter onde outra pessoa alterou os mesmos dados</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n applied change(s) differ from what was sent. The journal lists them.</source>
        <translation>
            <numerusform>Os valores de %n alteração aplicada diferem do que foi enviado. O Histórico a mostra.</numerusform>
            <numerusform>Os valores de %n alterações aplicadas diferem do que foi enviado. O Histórico as mostra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ReviewTree</name>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleEdits</name>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): they have the role already, or it is pending.</source>
        <translation>
            <numerusform>Nada a fazer para %n usuário: o papel já está atribuído ou pendente.</numerusform>
            <numerusform>Nada a fazer para %n usuários: o papel já está atribuído ou pendente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): they do not have the role, or taking it is pending.</source>
        <translation>
            <numerusform>Nada a fazer para %n usuário: o papel não está atribuído ou a remoção dele já está pendente.</numerusform>
            <numerusform>Nada a fazer para %n usuários: o papel não está atribuído ou a remoção dele já está pendente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) added to pending.</source>
        <translation>
            <numerusform>Alterações adicionadas às pendentes: %n.</numerusform>
            <numerusform>Alterações adicionadas às pendentes: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleMatrixLoader</name>
    <message>
        <source>No roles were loaded; the previous roles stay. %1</source>
        <translation>Nenhum papel foi carregado; ficam os papéis anteriores. %1</translation>
    </message>
    <message numerus="yes">
        <source>The users with %n role(s) were not loaded, so these cells show “?”:</source>
        <translation>
            <numerusform>Os usuários com %n papel não foram carregados; por isso, essas células mostram “?”:</numerusform>
            <numerusform>Os usuários com %n papéis não foram carregados; por isso, essas células mostram “?”:</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu&apos;s lists of the users with a role could not be compared with a user&apos;s own roles, so each user is loaded separately.</source>
        <translation>As listas de usuários com um papel não puderam ser comparadas com os papéis de um usuário; por isso, cada usuário é carregado separadamente.</translation>
    </message>
    <message>
        <source>Flokzu did not list the users with a role, so each user is loaded separately. %1</source>
        <extracomment>%1 a sentence about an error</extracomment>
        <translation>O Flokzu não listou os usuários com um papel; por isso, cada usuário é carregado separadamente. %1</translation>
    </message>
    <message>
        <source>Flokzu&apos;s lists of the users with a role differ from the users&apos; own roles, so each user is loaded separately.</source>
        <translation>As listas de usuários com um papel diferem dos papéis dos usuários; por isso, cada usuário é carregado separadamente.</translation>
    </message>
    <message>
        <source>Flokzu&apos;s list of the users with a role may be cut: %1. The users that are not in it are loaded separately.</source>
        <extracomment>%1 names of roles</extracomment>
        <translation>A lista de usuários com um papel pode estar incompleta: %1. Os usuários que não constam nela são carregados separadamente.</translation>
    </message>
    <message numerus="yes">
        <source>Roles were loaded for %1 of %n user(s). The others keep their previous roles:</source>
        <extracomment>%1 of how many users the roles were loaded; a list of the others follows</extracomment>
        <translation>
            <numerusform>Foram carregados os papéis de %1 de %n usuário. Os demais mantêm os papéis anteriores:</numerusform>
            <numerusform>Foram carregados os papéis de %1 de %n usuários. Os demais mantêm os papéis anteriores:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleQuestion</name>
    <message>
        <source>Give role</source>
        <translation>Atribuir papel</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Remover papel</translation>
    </message>
    <message>
        <source>Which role do these users get? %1</source>
        <translation>Que papel será atribuído a estes usuários? %1</translation>
    </message>
    <message>
        <source>Which role is taken from these users? %1</source>
        <translation>Que papel será removido destes usuários? %1</translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Adicionar às pendentes</translation>
    </message>
    <message>
        <source>New role name</source>
        <translation>Novo nome de papel</translation>
    </message>
    <message>
        <source>The role “%1” is not known in this organization yet. Use this name?</source>
        <translation>O papel “%1” ainda não foi visto nesta organização. Usar este nome?</translation>
    </message>
    <message>
        <source>Roles are created in Flokzu itself. If there is none with this name, Flokzu will refuse.</source>
        <translation>Os papéis são criados no próprio Flokzu. Se não houver nenhum com esse nome, o Flokzu recusará a alteração.</translation>
    </message>
    <message>
        <source>There is a role that is written differently: “%1”.</source>
        <translation>Há um papel escrito de outra forma: “%1”.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nome</translation>
    </message>
    <message>
        <source>The name must match the one in Flokzu exactly. Nothing is sent before you apply it.</source>
        <translation>O nome deve ser exatamente o que está no Flokzu. Nada é enviado antes de você aplicar.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RolesLoader</name>
    <message>
        <source>Roles of %1</source>
        <translation>Papéis de %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::RolesLoading</name>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>Requisições: %n.</numerusform>
            <numerusform>São %n requisições.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load roles</source>
        <translation>Carregar papéis</translation>
    </message>
    <message numerus="yes">
        <source>Load the roles of %n user(s)?</source>
        <translation>
            <numerusform>Carregar os papéis de %n usuário?</numerusform>
            <numerusform>Carregar os papéis de %n usuários?</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n user(s). What was loaded stays.</source>
        <translation>
            <numerusform>Cancelado após %1 de %n usuário. O que foi carregado permanece.</numerusform>
            <numerusform>Cancelado após %1 de %n usuários. O que foi carregado permanece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) that were not in the list have roles: %1.</source>
        <translation>
            <numerusform>%n usuário que não estava na lista tem papéis: %1.</numerusform>
            <numerusform>%n usuários que não estavam na lista têm papéis: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Selecioná-los</translation>
    </message>
    <message numerus="yes">
        <source>Flokzu answers about 100 requests a minute for everyone on this network together, so this takes about %n minute(s). It can be canceled.</source>
        <translation>
            <numerusform>O Flokzu responde a cerca de 100 requisições por minuto de toda esta rede em conjunto; por isso, o carregamento leva cerca de %n minuto. É possível cancelar.</numerusform>
            <numerusform>O Flokzu responde a cerca de 100 requisições por minuto de toda esta rede em conjunto; por isso, o carregamento leva cerca de %n minutos. É possível cancelar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n request(s). What was loaded stays.</source>
        <translation>
            <numerusform>Cancelado após %1 de %n requisição. O que foi carregado permanece.</numerusform>
            <numerusform>Cancelado após %1 de %n requisições. O que foi carregado permanece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n request(s). The users with a role count only when all were loaded, so the previous roles stay.</source>
        <translation>
            <numerusform>Cancelado após %1 de %n requisição. Os usuários com um papel só contam se todos foram carregados; por isso, ficam os papéis anteriores.</numerusform>
            <numerusform>Cancelado após %1 de %n requisições. Os usuários com um papel só contam se todos foram carregados; por isso, ficam os papéis anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This loads the users with each known role, and one user&apos;s own roles to compare. Each role found meanwhile and each user whose roles differ takes one more request.</source>
        <translation>Carrega os usuários com cada papel conhecido e os papéis de um usuário para comparar. Cada papel encontrado e cada usuário cujos papéis diferem exigem mais uma requisição.</translation>
    </message>
    <message>
        <source>Roles: %1 of %2</source>
        <extracomment>progress: %1 of %2 users have their roles loaded; there is little room</extracomment>
        <translation>Papéis: %1 de %2</translation>
    </message>
    <message>
        <source>Roles: %1 of %2 requests</source>
        <extracomment>progress: %1 of %2 requests; there is little room</extracomment>
        <translation>Papéis: %1 de %2 requisições</translation>
    </message>
</context>
<context>
    <name>flokdesk::RunProgressBar</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 changes that ended, %2 all changes of the run</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · until about %2</source>
        <extracomment>%1 is &quot;3 of 500&quot;, %2 a time of day</extracomment>
        <translation>%1 · até cerca das %2</translation>
    </message>
    <message>
        <source>%1 · confirming</source>
        <extracomment>%1 is &quot;500 of 500&quot;; what a job wrote is read once more</extracomment>
        <translation>%1 · em confirmação</translation>
    </message>
</context>
<context>
    <name>flokdesk::SelectionBar</name>
    <message>
        <source>Copy the sum</source>
        <translation>Copiar a soma</translation>
    </message>
    <message>
        <source>Copies the exact sum, with the decimal sign of the values</source>
        <translation>Copia a soma exata, com o sinal decimal dos valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Soma %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <extracomment>How many of the selected values are numbers</extracomment>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <extracomment>How many of the selected values differ from each other</extracomment>
        <translation>
            <numerusform>%Ln diferente</numerusform>
            <numerusform>%Ln diferentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <extracomment>How many of the selected cells are empty</extracomment>
        <translation>
            <numerusform>%Ln vazia</numerusform>
            <numerusform>%Ln vazias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::Session</name>
    <message>
        <source>This profile is read-only, so nothing can be changed.</source>
        <translation>Este perfil é somente leitura, por isso nada pode ser alterado.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SetGuard</name>
    <message>
        <source>Read the records of %1, to see whether they changed</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Ler os registros de %1, para ver se mudaram</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list was refused: %2</source>
        <extracomment>%1 is a database, %2 the words of Flokzu</extracomment>
        <translation>O banco de dados %1 é lido registro por registro, porque a lista foi recusada: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read record by record, because its list takes %n second(s).</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>O banco de dados %1 é lido registro por registro, porque a lista demora %n segundo.</numerusform>
            <numerusform>O banco de dados %1 é lido registro por registro, porque a lista demora %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list is large (%2).</source>
        <extracomment>%1 is a database, %2 a size such as 12.3 MB</extracomment>
        <translation>O banco de dados %1 é lido registro por registro, porque a lista é grande (%2).</translation>
    </message>
    <message>
        <source>%1 is read record by record, because other people are changing many of its records.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>O banco de dados %1 é lido registro por registro, porque outras pessoas estão alterando muitos dos registros dele.</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list does not hold all records.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>O banco de dados %1 é lido registro por registro, porque a lista não contém todos os registros.</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list does not include all columns, or has records with the same Id.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>O banco de dados %1 é lido registro por registro, porque a lista não contém todas as colunas ou tem registros com o mesmo Id.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SetVerification</name>
    <message>
        <source>Read the records of %1, to confirm the job</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Ler os registros de %1, para confirmar o lote</translation>
    </message>
    <message>
        <source>The changes in %1 could not be confirmed: %2</source>
        <extracomment>%1 is a database, %2 what went wrong</extracomment>
        <translation>Não foi possível confirmar as alterações em %1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2”; “%3” was sent.</source>
        <extracomment>%1 a column, %2 the value that was found, %3 the one that was sent</extracomment>
        <translation>%1 é “%2”; foi enviado “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s) of %1 could not be confirmed: its list does not include them.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>Não foi possível confirmar %n registro alterado de %1: a lista não o contém.</numerusform>
            <numerusform>Não foi possível confirmar %n registros alterados de %1: a lista não os contém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied, but the values in Flokzu differ.</source>
        <translation>Aplicada, mas os valores atuais diferem.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SheetContent</name>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>Não é possível ler o arquivo. Verifique se ele ainda está lá e se você pode lê-lo.</translation>
    </message>
    <message>
        <source>This is a workbook in the old format of Excel (.xls). Save it as .xlsx in a spreadsheet program, and choose that file.</source>
        <translation>É uma pasta de trabalho no formato antigo do Excel (.xls). Salve-a como .xlsx em um programa de planilhas e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Save a copy without a password in your spreadsheet program, and choose that file.</source>
        <translation>A pasta de trabalho está protegida com uma senha. Salve uma cópia sem senha em seu programa de planilhas e escolha esse arquivo.</translation>
    </message>
    <message>
        <source>This is a web page (HTML), whatever its name says. Open it in a spreadsheet program and save it as .xlsx or CSV, or copy its table and use the clipboard.</source>
        <translation>É uma página da web (HTML), diga o que disser seu nome. Abra-a em um programa de planilhas e salve-a como .xlsx ou CSV, ou copie sua tabela e use a área de transferência.</translation>
    </message>
    <message>
        <source>This is %1, not a table. Choose a CSV file or a workbook (.xlsx, .ods).</source>
        <extracomment>%1 is for example &quot;a PDF document&quot;</extracomment>
        <translation>É %1, não uma tabela. Escolha um arquivo CSV ou uma pasta de trabalho (.xlsx, .ods).</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells. Choose another file.</source>
        <translation>A pasta de trabalho não tem planilha com células. Escolha outro arquivo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
</context>
<context>
    <name>flokdesk::Sidebar</name>
    <message>
        <source>pending changes</source>
        <translation>alterações pendentes</translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceNotes</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>mais %n nota</numerusform>
            <numerusform>mais %n notas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::SourcePreview</name>
    <message>
        <source>rounded by the spreadsheet</source>
        <translation>arredondado pela planilha</translation>
    </message>
    <message>
        <source>shortened by a spreadsheet</source>
        <translation>abreviado por uma planilha</translation>
    </message>
    <message>
        <source>formula without a result</source>
        <translation>fórmula sem resultado</translation>
    </message>
    <message>
        <source>error value</source>
        <translation>valor de erro</translation>
    </message>
    <message>
        <source>(no result)</source>
        <translation>(sem resultado)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Linhas do arquivo</translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceSettings</name>
    <message>
        <source>, comma</source>
        <translation>, vírgula</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; ponto e vírgula</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulação</translation>
    </message>
    <message>
        <source>| vertical line</source>
        <translation>| barra vertical</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>escolhido</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>how the characters of a file are written as bytes</extracomment>
        <translation>&amp;Codificação</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <extracomment>of a workbook</extracomment>
        <translation>&amp;Planilha</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <extracomment>of a sheet, such as A1:M100</extracomment>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <extracomment>the row with the names of the columns</extracomment>
        <translation>Ca&amp;beçalho</translation>
    </message>
    <message>
        <source>First ro&amp;w</source>
        <translation>Primeira &amp;linha</translation>
    </message>
    <message>
        <source>as A1:M100</source>
        <translation>como A1:M100</translation>
    </message>
    <message>
        <source>by the mark of the file</source>
        <translation>pela marca do arquivo</translation>
    </message>
    <message>
        <source>by the line sep=</source>
        <translation>pela linha sep=</translation>
    </message>
    <message>
        <source>%1 (no cells)</source>
        <extracomment>%1 the name of a sheet of a workbook</extracomment>
        <translation>%1 (sem células)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>first with rows</source>
        <translation>a primeira com linhas</translation>
    </message>
    <message>
        <source>all that is filled</source>
        <translation>tudo o que tem dados</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Sem cabeçalho</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 a number, %2 the beginning of a row</extracomment>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>after the header</source>
        <translation>após o cabeçalho</translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceStep</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Escolher um &amp;arquivo…</translation>
    </message>
    <message>
        <source>Use the &amp;clipboard</source>
        <translation>&amp;Usar a área de transferência</translation>
    </message>
    <message>
        <source>Next cell to look at</source>
        <translation>Próxima célula a revisar</translation>
    </message>
    <message>
        <source>Choose a file with the rows to import</source>
        <translation>Escolha um arquivo com as linhas a importar</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel (.xlsx, .xls) and LibreOffice (.ods) files, or the result file of an earlier job. You can also drop a file here, or copy cells in a spreadsheet program and use the clipboard.</source>
        <translation>Arquivos CSV, TSV, do Excel (.xlsx, .xls) e do LibreOffice (.ods), ou o arquivo de resultados de um lote anterior. Você também pode soltar um arquivo aqui, ou copiar células em um programa de planilhas e usar a área de transferência.</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Escolher outro &amp;arquivo…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leitura do arquivo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Re&amp;ad the rest</source>
        <translation>Ler o re&amp;stante</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>a step of an import: the file</extracomment>
        <translation>Origem</translation>
    </message>
    <message>
        <source>&amp;Next: Columns</source>
        <translation>A&amp;vançar: Colunas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Nothing is sent before the last step.</source>
        <translation>Nada é enviado antes do último passo.</translation>
    </message>
    <message>
        <source>No row of this file failed: there is nothing to import.</source>
        <translation>Nenhuma linha deste arquivo falhou: não há nada a importar.</translation>
    </message>
    <message>
        <source>The file has no row to import.</source>
        <translation>O arquivo não tem linhas a importar.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Escolha um arquivo para importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.fods)</source>
        <translation>Tabelas (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.fods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The clipboard has no table. Copy cells in a spreadsheet program first.</source>
        <translation>A área de transferência não tem uma tabela. Copie antes células em um programa de planilhas.</translation>
    </message>
    <message>
        <source>Converting the workbook…</source>
        <translation>Convertendo a pasta de trabalho…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lendo o arquivo…</translation>
    </message>
    <message>
        <source>changed %1</source>
        <extracomment>of a file; %1 a time of day, perhaps with the date</extracomment>
        <translation>modificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 were rounded by the spreadsheet (over 15 digits). Their last digits are lost in this file.</source>
        <translation>
            <numerusform>%n número em %1 foi arredondado pela planilha (mais de 15 dígitos). Seus últimos dígitos se perderam neste arquivo.</numerusform>
            <numerusform>%n números em %1 foram arredondados pela planilha (mais de 15 dígitos). Seus últimos dígitos se perderam neste arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in %1 look like 7.8612E+17: a spreadsheet saved them shortened. Their digits are not in this file.</source>
        <translation>
            <numerusform>%n valor em %1 é como 7.8612E+17: uma planilha o salvou abreviado. Seus dígitos não estão neste arquivo.</numerusform>
            <numerusform>%n valores em %1 são como 7.8612E+17: uma planilha os salvou abreviados. Seus dígitos não estão neste arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1 have no result in this file. Their rows cannot be imported.</source>
        <translation>
            <numerusform>%n fórmula em %1 não tem resultado neste arquivo. Sua linha não pode ser importada.</numerusform>
            <numerusform>%n fórmulas em %1 não têm resultado neste arquivo. Suas linhas não podem ser importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in %1 have an error value such as #N/A. Their rows cannot be imported.</source>
        <translation>
            <numerusform>%n célula em %1 tem um valor de erro como #N/D. Sua linha não pode ser importada.</numerusform>
            <numerusform>%n células em %1 têm um valor de erro como #N/D. Suas linhas não podem ser importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have such cells. F8 goes from one to the next.</source>
        <translation>
            <numerusform>Mais %n coluna tem células assim. F8 vai de uma à próxima.</numerusform>
            <numerusform>Mais %n colunas têm células assim. F8 vai de uma à próxima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n linha oculta</numerusform>
            <numerusform>%n linhas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) (%1)</source>
        <extracomment>%1 the letters of the columns</extracomment>
        <translation>
            <numerusform>%n coluna oculta (%1)</numerusform>
            <numerusform>%n colunas ocultas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Included: %1</source>
        <translation>Incluído: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Leave out hidden</source>
        <translation>Omitir o que está oculto</translation>
    </message>
    <message>
        <source>Include hidden</source>
        <translation>Incluir o que está oculto</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n hidden sheet(s): %1</source>
        <extracomment>%1 their names</extracomment>
        <translation>
            <numerusform>A pasta de trabalho tem %n planilha oculta: %1</numerusform>
            <numerusform>A pasta de trabalho tem %n planilhas ocultas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) are left out.</source>
        <translation>
            <numerusform>%n linha vazia é omitida.</numerusform>
            <numerusform>%n linhas vazias são omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with an apostrophe that only keeps a spreadsheet from computing them.</source>
        <translation>
            <numerusform>%n célula começa com um apóstrofo que só evita que uma planilha a calcule.</numerusform>
            <numerusform>%n células começam com um apóstrofo que só evita que uma planilha as calcule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Removê-lo</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have quotes behind a blank, which are read as text.</source>
        <translation>
            <numerusform>%n célula tem aspas depois de um espaço, que são lidas como texto.</numerusform>
            <numerusform>%n células têm aspas depois de um espaço, que são lidas como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove blanks around cells</source>
        <translation>Remover espaços em volta das células</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n ilegível</numerusform>
            <numerusform>%n ilegíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the result of an earlier run: %1. Only what failed or did not run is offered, %n row(s).</source>
        <translation>
            <numerusform>É o resultado de um lote anterior: %1. Só é oferecido o que falhou ou não foi enviado, %n linha.</numerusform>
            <numerusform>É o resultado de um lote anterior: %1. Só é oferecido o que falhou ou não foi enviado, %n linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>A primeira linha</numerusform>
            <numerusform>As primeiras %Ln linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n coluna</numerusform>
            <numerusform>%n colunas</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is text, letter for letter</source>
        <translation>tudo é texto, letra por letra</translation>
    </message>
    <message>
        <source>red dots are blanks</source>
        <translation>os pontos vermelhos são espaços</translation>
    </message>
    <message numerus="yes">
        <source>In %n column(s) cells show something other than they store: %1. What they show is imported, unless you choose otherwise in the next step.</source>
        <extracomment>%1 their names</extracomment>
        <translation>
            <numerusform>Em %n coluna as células mostram algo diferente do que guardam: %1. O que elas mostram é importado, a menos que você escolha outra coisa no próximo passo.</numerusform>
            <numerusform>Em %n colunas as células mostram algo diferente do que guardam: %1. O que elas mostram é importado, a menos que você escolha outra coisa no próximo passo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::StepButton</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Passo %1 de %2, %3</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>a step of several; %1 is for example &quot;Step 2 of 5, Columns&quot;</extracomment>
        <translation>%1, atual</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, concluído</translation>
    </message>
</context>
<context>
    <name>flokdesk::StepHead</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 its title</extracomment>
        <translation>Etapa %1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <extracomment>%1 is the number and the title of a step</extracomment>
        <translation>%1, concluído</translation>
    </message>
</context>
<context>
    <name>flokdesk::StepRow</name>
    <message>
        <source>Steps</source>
        <translation>Passos</translation>
    </message>
</context>
<context>
    <name>flokdesk::TargetDelegate</name>
    <message>
        <source>Column that %1 fills</source>
        <extracomment>%1 a column of a file</extracomment>
        <translation>Coluna que %1 preenche</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Não é importada</translation>
    </message>
    <message>
        <source>%1 (filled by %2)</source>
        <extracomment>%1 a column of the database, %2 the column of the file that fills it</extracomment>
        <translation>%1 (preenchida por %2)</translation>
    </message>
</context>
<context>
    <name>flokdesk::Toast</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>flokdesk::ToolsDialog</name>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Flokzu sends a text back. It shows that the connection works and that letters arrive whole; it does not prove a key.</source>
        <translation>O Flokzu devolve um texto. Assim se vê que a conexão funciona e que as letras chegam intactas; o eco não comprova que uma API key seja válida.</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Send &amp;echo</source>
        <translation>&amp;Enviar eco</translation>
    </message>
    <message>
        <source>Ans&amp;wer:</source>
        <translation>&amp;Resposta:</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>&amp;Operação:</translation>
    </message>
    <message>
        <source>Ele&amp;ments:</source>
        <translation>Ele&amp;mentos:</translation>
    </message>
    <message>
        <source>One element per line</source>
        <translation>Um elemento por linha</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>Resulta&amp;do:</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Teste de conexão</translation>
    </message>
    <message>
        <source>Asks three questions that change nothing: an echo, an instance that cannot exist, and the roles of your own user.</source>
        <translation>Faz três consultas que não alteram nada: um eco, uma instância que não pode existir e os papéis do próprio usuário.</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation>Te&amp;star conexão</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Sum of numbers</source>
        <translation>Soma de números</translation>
    </message>
    <message>
        <source>Texts joined</source>
        <translation>Textos concatenados</translation>
    </message>
    <message>
        <source>First text contains the others</source>
        <translation>O primeiro texto contém os outros</translation>
    </message>
    <message>
        <source>Echo, requested in Tools</source>
        <translation>Eco, pedido em Ferramentas</translation>
    </message>
    <message>
        <source>Operation, requested in Tools</source>
        <translation>Operação, pedida em Ferramentas</translation>
    </message>
    <message>
        <source>Ca&amp;lculate</source>
        <translation>Ca&amp;lcular</translation>
    </message>
</context>
<context>
    <name>flokdesk::TopBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>Changes, %n pending</source>
        <extracomment>On the button at the top; %n is the number of pending changes</extracomment>
        <translation>
            <numerusform>Alterações, pendentes: %n</numerusform>
            <numerusform>Alterações, %n pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <extracomment>On the button at the top; %1 is the number of pending changes</extracomment>
        <translation>Alterações (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
</context>
<context>
    <name>flokdesk::Transform</name>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>First letter capital</source>
        <translation>Primeira letra maiúscula</translation>
    </message>
    <message>
        <source>Replace values</source>
        <extracomment>%1 words of a file, %2 those that are written instead</extracomment>
        <translation>Substituir valores</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Trim blanks</source>
        <translation>Remover espaços das pontas</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Substituir “%1” por “%2”</translation>
    </message>
    <message>
        <source>Date: %1 to %2</source>
        <extracomment>%1 and %2 are forms of dates such as dd/MM/yyyy</extracomment>
        <translation>Data: de %1 para %2</translation>
    </message>
    <message>
        <source>Decimal comma to point</source>
        <translation>Vírgula decimal para ponto</translation>
    </message>
    <message>
        <source>Number with decimal point</source>
        <translation>Número com ponto decimal</translation>
    </message>
    <message>
        <source>Look up in %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Procurar em %1</translation>
    </message>
    <message>
        <source>Same in every row</source>
        <translation>Igual em todas as linhas</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Como está guardado</translation>
    </message>
    <message>
        <source>Rounded: keep Flokzu’s</source>
        <translation>Arredondados: fica o do Flokzu</translation>
    </message>
    <message>
        <source>Rounded: write them</source>
        <translation>Arredondados: são gravados</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Como texto</translation>
    </message>
</context>
<context>
    <name>flokdesk::TransformEditor</name>
    <message>
        <source>CAPITAL LETTERS</source>
        <translation>MAIÚSCULAS</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>First letter capital</source>
        <translation>Primeira letra maiúscula</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Capital and small letters are the same</source>
        <translation>Maiúsculas e minúsculas são iguais</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>the form of dates</extracomment>
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Gravar em seu lugar</translation>
    </message>
    <message>
        <source>Values and what is written instead</source>
        <translation>Valores e o que é gravado em seu lugar</translation>
    </message>
    <message>
        <source>Rows with other values cannot be imported</source>
        <translation>Linhas com outros valores não podem ser importadas</translation>
    </message>
    <message>
        <source>Write as</source>
        <extracomment>the form of dates</extracomment>
        <translation>Gravar como</translation>
    </message>
    <message>
        <source>The values leave open which form it is: %1</source>
        <extracomment>%1 forms of dates</extracomment>
        <translation>Os valores não deixam claro qual é a forma: %1</translation>
    </message>
    <message>
        <source>comma: 1.234,50</source>
        <translation>vírgula: 1.234,50</translation>
    </message>
    <message>
        <source>point: 1,234.50</source>
        <translation>ponto: 1,234.50</translation>
    </message>
    <message>
        <source>1.234 is one thousand and more</source>
        <translation>1.234 é mais de mil</translation>
    </message>
    <message>
        <source>1,234 is one thousand and more</source>
        <translation>1,234 é mais de mil</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Sinal decimal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Look up in</source>
        <translation>Procurar em</translation>
    </message>
    <message>
        <source>the row with this</source>
        <extracomment>the column of a database in which a value of the file is looked for</extracomment>
        <translation>a linha com este</translation>
    </message>
    <message>
        <source>and write its</source>
        <extracomment>the column of a database whose value is written</extracomment>
        <translation>e gravar seu</translation>
    </message>
    <message>
        <source>Load %1 (1 request)</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Carregar %1 (1 requisição)</translation>
    </message>
</context>
<context>
    <name>flokdesk::TransformOptions</name>
    <message>
        <source>Value of a cell</source>
        <translation>Valor de uma célula</translation>
    </message>
    <message>
        <source>Rounded numbers</source>
        <translation>Números arredondados</translation>
    </message>
    <message>
        <source>Compare and write as text</source>
        <translation>Comparar e gravar como texto</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>o que ela mostra</translation>
    </message>
    <message>
        <source>what it stores</source>
        <translation>o que ela guarda</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>não podem ser importados</translation>
    </message>
    <message>
        <source>keep Flokzu’s value</source>
        <translation>fica o valor do Flokzu</translation>
    </message>
    <message>
        <source>are written as they are</source>
        <translation>são gravados como estão</translation>
    </message>
    <message>
        <source>Letter for letter, also where Flokzu has numbers or yes and no</source>
        <translation>Letra por letra, também onde o Flokzu tem números ou sim e não</translation>
    </message>
</context>
<context>
    <name>flokdesk::TransformPane</name>
    <message>
        <source>Transformations</source>
        <translation>Transformações</translation>
    </message>
    <message>
        <source>Do not &amp;import</source>
        <translation>Não &amp;importar</translation>
    </message>
    <message>
        <source>Transformations in their order</source>
        <translation>Transformações em sua ordem</translation>
    </message>
    <message>
        <source>&amp;Add a transformation</source>
        <translation>Adicionar &amp;transformação</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>&amp;Trim blanks</source>
        <translation>Remover &amp;espaços das pontas</translation>
    </message>
    <message>
        <source>Capital and small &amp;letters</source>
        <translation>&amp;Maiúsculas e minúsculas</translation>
    </message>
    <message>
        <source>&amp;Replace text…</source>
        <translation>&amp;Substituir texto…</translation>
    </message>
    <message>
        <source>Replace whole &amp;values…</source>
        <translation>Substituir &amp;valores inteiros…</translation>
    </message>
    <message>
        <source>Form of &amp;dates…</source>
        <translation>Forma das &amp;datas…</translation>
    </message>
    <message>
        <source>De&amp;cimal mark…</source>
        <translation>Sinal de&amp;cimal…</translation>
    </message>
    <message>
        <source>Look &amp;up in a database…</source>
        <translation>&amp;Procurar em um banco de dados…</translation>
    </message>
    <message>
        <source>The same value in every ro&amp;w…</source>
        <translation>O mesmo valor em &amp;todas as linhas…</translation>
    </message>
    <message>
        <source>%1, the same in every row</source>
        <translation>%1, igual em todas as linhas</translation>
    </message>
    <message>
        <source>%1, column %2 of the file</source>
        <translation>%1, coluna %2 do arquivo</translation>
    </message>
    <message>
        <source>A look-alike is never mapped unseen.</source>
        <translation>Um nome parecido nunca é mapeado sem que você o veja.</translation>
    </message>
    <message>
        <source>This column is not imported. Choose the column that it fills in the table.</source>
        <translation>Esta coluna não é importada. Escolha na tabela a coluna que ela preenche.</translation>
    </message>
    <message>
        <source>&amp;Map to %1</source>
        <extracomment>%1 a column of the database</extracomment>
        <translation>Mapear &amp;para %1</translation>
    </message>
    <message>
        <source>Move a transformation up</source>
        <translation>Mover uma transformação para cima</translation>
    </message>
    <message>
        <source>Move a transformation down</source>
        <translation>Mover uma transformação para baixo</translation>
    </message>
    <message>
        <source>Remove a transformation</source>
        <translation>Remover uma transformação</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoDialog</name>
    <message>
        <source>Reverse what was applied</source>
        <translation>Reverter o que foi aplicado</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Andamento da leitura</translation>
    </message>
    <message>
        <source>Changes that reverse it, with the values now and after</source>
        <translation>Alterações de reversão, com os valores atuais e os que elas restauram</translation>
    </message>
    <message>
        <source>What stays as it is, and why</source>
        <translation>O que fica como está, com o motivo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>Reads again what is in Flokzu now</source>
        <translation>Lê mais uma vez o que há no Flokzu agora</translation>
    </message>
    <message>
        <source>&amp;Add to pending and review</source>
        <translation>&amp;Adicionar e revisar</translation>
    </message>
    <message>
        <source>Adds all of them as one step, which Undo removes again; nothing is sent yet</source>
        <translation>Em uma única etapa, que você pode anular com Desfazer; nada é enviado ainda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Reading the present values: %1 of %2.</source>
        <extracomment>%1 changes looked at, %2 all of them</extracomment>
        <translation>Lendo os valores atuais: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>About %n request(s) to come.</source>
        <translation>
            <numerusform>Requisições restantes: cerca de %n.</numerusform>
            <numerusform>Requisições restantes: cerca de %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n change(s) to pending and review</source>
        <translation>
            <numerusform>&amp;Adicionar %n alteração e revisar</numerusform>
            <numerusform>&amp;Adicionar %n alterações e revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the user of this profile.</source>
        <translation>Este é o usuário deste perfil.</translation>
    </message>
    <message>
        <source>Nothing of this can be reversed.</source>
        <translation>Nada do que foi aplicado pode ser revertido.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) re&amp;verse it:</source>
        <translation>
            <numerusform>Alterações de re&amp;versão (%n):</numerusform>
            <numerusform>Alterações de re&amp;versão (%n):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or change(s) &amp;stay as they are:</source>
        <translation>
            <numerusform>Valores e alterações que &amp;ficam como estão (%n):</numerusform>
            <numerusform>Valores e alterações que &amp;ficam como estão (%n):</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete users?</source>
        <translation>Excluir usuários?</translation>
    </message>
    <message>
        <source>Reversing the invitation deletes the user %1 at %2.
Type the email address to confirm.</source>
        <translation>Reverter o convite exclui o usuário %1 em %2.
Digite o endereço de e-mail para confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>Reversing the invitations deletes %n user(s) at %1.
Type %2 to confirm.</source>
        <translation>
            <numerusform>Reverter o convite exclui %n usuário em %1.
Digite %2 para confirmar.</numerusform>
            <numerusform>Reverter os convites exclui %n usuários em %1.
Digite %2 para confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Adicionar às pendentes</translation>
    </message>
    <message>
        <source>Only values that are still as they were left are changed back; later edits are kept. Nothing is sent before you have reviewed it. What a change triggered in Flokzu, such as emails, cannot be reversed.</source>
        <translation>Só são revertidos os valores que continuam como foram deixados; os que outra pessoa editou desde então ficam. Nada é enviado antes da revisão. O que uma alteração desencadeou no Flokzu, como e-mails, não é revertido.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoPlanner</name>
    <message>
        <source>%1: an edit of yours waits to be sent.</source>
        <translation>%1: há uma edição sua que ainda não foi enviada.</translation>
    </message>
    <message>
        <source>%1 is already “%2”.</source>
        <translation>%1 já é “%2”.</translation>
    </message>
    <message>
        <source>%1 was changed since: it was set to “%2” and is now “%3”.</source>
        <translation>%1 foi alterado desde então: foi definido como “%2” e agora é “%3”.</translation>
    </message>
    <message>
        <source>A change of yours waits to be sent.</source>
        <translation>Há uma alteração sua que ainda não foi enviada.</translation>
    </message>
    <message>
        <source>The user exists.</source>
        <translation>O usuário existe.</translation>
    </message>
    <message>
        <source>There is no such user any more.</source>
        <translation>Esse usuário não existe mais.</translation>
    </message>
    <message>
        <source>The user has the role %1.</source>
        <translation>O usuário tem o papel %1.</translation>
    </message>
    <message>
        <source>The user does not have the role %1.</source>
        <translation>O usuário não tem o papel %1.</translation>
    </message>
    <message>
        <source>Read the present values, to reverse a change</source>
        <translation>Ler os valores atuais, para reverter uma alteração</translation>
    </message>
    <message>
        <source>%1: the value that was written is not known.</source>
        <translation>%1: o valor que foi gravado não é conhecido.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UnknownOutcomePanel</name>
    <message>
        <source>Check &amp;by columns…</source>
        <translation>Verificar por co&amp;lunas…</translation>
    </message>
    <message>
        <source>Asks for the columns that identify an added record, and looks it up by them</source>
        <translation>Abre a escolha das colunas pelas quais um registro adicionado pode ser encontrado e o procura</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marcar como aplicada</translation>
    </message>
    <message>
        <source>Mark as not applied</source>
        <translation>Marcar como não aplicada</translation>
    </message>
    <message>
        <source>Asking Flokzu…</source>
        <translation>Consultando o Flokzu…</translation>
    </message>
    <message>
        <source>Mark as applied?</source>
        <translation>Marcar como aplicada?</translation>
    </message>
    <message>
        <source>Its identifier, as Flokzu shows it (may stay empty):</source>
        <translation>Identificador da instância, como o Flokzu o mostra (pode ficar vazio):</translation>
    </message>
    <message>
        <source>Reading instance %1 first…</source>
        <translation>Lendo primeiro a instância %1…</translation>
    </message>
    <message>
        <source>Is this the instance?</source>
        <translation>Esta é a instância?</translation>
    </message>
    <message>
        <source>It can then be sent again. If it was applied after all, there will be two of it.</source>
        <translation>A alteração poderá então ser enviada novamente. Se ela já tiver sido aplicada, a instância ou o registro existirá duas vezes.</translation>
    </message>
    <message>
        <source>It can then be sent again.</source>
        <translation>A alteração poderá então ser enviada novamente.</translation>
    </message>
    <message>
        <source>Mark as not applied?</source>
        <translation>Marcar como não aplicada?</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserEntry</name>
    <message>
        <source>Email addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>Paste addresses: one per line, or separated by commas or semicolons</source>
        <translation>Cole os endereços: um por linha ou separados por vírgulas ou pontos e vírgulas</translation>
    </message>
    <message>
        <source>Recognized addresses</source>
        <translation>Endereços reconhecidos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fec&amp;har</translation>
    </message>
    <message>
        <source>Hides this; what you typed stays (Esc)</source>
        <translation>Oculta este painel; o que você digitou permanece (Esc)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Convidar usuários</translation>
    </message>
    <message>
        <source>Add users to the list</source>
        <translation>Adicionar usuários à lista</translation>
    </message>
    <message>
        <source>Each of them gets an email from Flokzu with a link that is valid for 30 days. Inviting may change your bill. Nothing is sent before you review it.</source>
        <translation>Cada pessoa recebe um e-mail do Flokzu com link válido por 30 dias. Convidar pode mudar a fatura. Nada é enviado antes da revisão.</translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot list users, so enter those that you manage. This sends nothing and changes nothing in Flokzu.</source>
        <translation>O Flokzu não lista os usuários pela API, por isso informe quem você administra. Nada é enviado nem alterado no Flokzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>Endereços: %n</numerusform>
            <numerusform>Endereços: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>já na lista: %n</numerusform>
            <numerusform>já na lista: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>repetidos: %n</numerusform>
            <numerusform>repetidos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, not an address: %1</source>
        <translation>ignorado por não ser um endereço: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n invitation(s) to pending</source>
        <translation>
            <numerusform>Adicionar convites às &amp;pendentes (%n)</numerusform>
            <numerusform>Adicionar convites às &amp;pendentes (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the list</source>
        <translation>
            <numerusform>Adicionar à lis&amp;ta (%n)</numerusform>
            <numerusform>Adicionar à lis&amp;ta (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;With the role:</source>
        <translation>Com o pape&amp;l:</translation>
    </message>
    <message>
        <source>Each of them gets this role together with the invitation; both are pending until you send them</source>
        <translation>Cada um recebe este papel junto com o convite; ambos ficam pendentes até que você os envie</translation>
    </message>
    <message>
        <source>No role</source>
        <extracomment>with an invitation</extracomment>
        <translation>Nenhum papel</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserInspector</name>
    <message>
        <source>not loaded</source>
        <extracomment>of a role: whether the user has it was not loaded</extracomment>
        <translation>não carregado</translation>
    </message>
    <message>
        <source>will be given</source>
        <extracomment>of a role, when the pending change is applied</extracomment>
        <translation>será atribuído</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>será removido</translation>
    </message>
    <message>
        <source>Load roles</source>
        <translation>Carregar papéis</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Excluir usuário…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Parts of the user</source>
        <translation>Partes do usuário</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>Papéis do usuário</translation>
    </message>
    <message>
        <source>Space gives or takes the role; both are pending until you send them</source>
        <translation>A barra de espaço atribui ou remove o papel; ambas as alterações ficam pendentes até você enviá-las</translation>
    </message>
    <message>
        <source>Loads the roles of this user from Flokzu; one request</source>
        <translation>Carrega do Flokzu os papéis deste usuário; uma requisição</translation>
    </message>
    <message>
        <source>Deletes this user, after you type the email address; pending until you send it</source>
        <translation>Exclui este usuário depois que você digitar o endereço de e-mail; fica pendente até você enviar</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Papéis</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>H&amp;istórico</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Nenhum usuário selecionado</translation>
    </message>
    <message>
        <source>Select a row to see the user here.</source>
        <translation>Selecione uma linha para ver aqui o usuário.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <comment>of a user</comment>
        <translation>
            <numerusform>%n alteração pendente</numerusform>
            <numerusform>%n alterações pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>roles loaded %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>papéis carregados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <extracomment>roles that the user has or will have, of all that are known</extracomment>
        <translation>
            <numerusform>%1 de %n papel</numerusform>
            <numerusform>%1 de %n papéis</numerusform>
        </translation>
    </message>
    <message>
        <source>The roles of this user were never loaded.</source>
        <translation>Os papéis deste usuário nunca foram carregados.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserList</name>
    <message>
        <source>Filter roles</source>
        <translation>Filtrar papéis</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuários e papéis</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Papéis</translation>
    </message>
    <message>
        <source>System roles</source>
        <translation>Papéis de sistema</translation>
    </message>
    <message>
        <source>&amp;Show these users</source>
        <translation>&amp;Mostrar estes usuários</translation>
    </message>
    <message>
        <source>&amp;Load the users with this role</source>
        <translation>&amp;Carregar os usuários com este papel</translation>
    </message>
    <message>
        <source>Loads the users with this role from Flokzu; one request</source>
        <translation>Carrega do Flokzu os usuários com este papel; uma requisição</translation>
    </message>
    <message>
        <source>&amp;Remove these users from the list</source>
        <translation>&amp;Remover estes usuários da lista</translation>
    </message>
    <message>
        <source>Changes nothing in Flokzu; users with pending changes stay</source>
        <translation>Não altera nada no Flokzu; usuários com alterações pendentes permanecem</translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersModel</name>
    <message>
        <source>%1 is a role of Flokzu itself.</source>
        <translation>%1 é um papel do próprio Flokzu.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>what is known of a user and which changes are pending</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles loaded</source>
        <translation>Papéis lidos</translation>
    </message>
    <message>
        <source>%1, system role</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation>%1, papel do sistema</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it automatically.</source>
        <translation>Todos os usuários com papéis carregados têm o papel %1, portanto provavelmente o próprio Flokzu o atribui.</translation>
    </message>
    <message>
        <source>%1, role of every user</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation>%1, papel de todos os usuários</translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>Andamento do carregamento</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Pesquisar usuários</translation>
    </message>
    <message>
        <source>Search emails and roles (Ctrl+F)</source>
        <translation>Pesquisar e-mails e papéis (Ctrl+F)</translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation>Usuários exibidos</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuários e papéis</translation>
    </message>
    <message>
        <source>Discards all pending changes of users; Ctrl+Z brings them back</source>
        <translation>Descarta todas as alterações pendentes de usuários; Ctrl+Z as traz de volta</translation>
    </message>
    <message>
        <source>&amp;Add users…</source>
        <translation>A&amp;dicionar usuários…</translation>
    </message>
    <message>
        <source>Adds the emails of users that you manage; nothing is sent (Ctrl+O)</source>
        <translation>Adiciona à lista os e-mails dos usuários que você administra; nada é enviado (Ctrl+O)</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>Conv&amp;idar…</translation>
    </message>
    <message>
        <source>Invites one or many users; pending until you send it (Ctrl+N)</source>
        <translation>Convida um ou vários usuários; fica pendente até o envio (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Load roles</source>
        <translation>Carre&amp;gar papéis</translation>
    </message>
    <message>
        <source>Loads the roles of the selected users: one request each (F5)</source>
        <translation>Carrega do Flokzu os papéis dos usuários selecionados: uma requisição para cada um (F5)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Loads the roles of all users in the list: one request each (Shift+F5)</source>
        <translation>Carrega do Flokzu os papéis de todos na lista: uma requisição para cada um (Shift+F5)</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Give role…</source>
        <translation>Atri&amp;buir papel…</translation>
    </message>
    <message>
        <source>Gives a role to the selected users; pending until you send it</source>
        <translation>Atribui um papel aos usuários selecionados; fica pendente até o envio</translation>
    </message>
    <message>
        <source>&amp;Take role…</source>
        <translation>&amp;Remover papel…</translation>
    </message>
    <message>
        <source>Takes a role from the selected users; pending until you send it</source>
        <translation>Remove um papel dos usuários selecionados; fica pendente até o envio</translation>
    </message>
    <message>
        <source>Users &amp;with a role…</source>
        <translation>&amp;Usuários com um papel…</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>Exc&amp;luir usuário…</translation>
    </message>
    <message>
        <source>Deletes one user, after you type the email address; pending until you send it</source>
        <translation>Exclui um usuário, depois que você digitar o e-mail dele; fica pendente até o envio</translation>
    </message>
    <message>
        <source>Reacti&amp;vate…</source>
        <translation>Rea&amp;tivar…</translation>
    </message>
    <message>
        <source>Invites deleted users again, with their last known roles; pending until you send it</source>
        <translation>Convida novamente usuários excluídos, com os últimos papéis conhecidos; fica pendente até o envio</translation>
    </message>
    <message>
        <source>&amp;Copy emails</source>
        <translation>Co&amp;piar e-mails</translation>
    </message>
    <message>
        <source>Copies the emails of the selected users, one per line</source>
        <translation>Copia os e-mails dos usuários selecionados, um por linha</translation>
    </message>
    <message>
        <source>Remove &amp;from list</source>
        <translation>R&amp;emover da lista</translation>
    </message>
    <message>
        <source>Removes the selected users from this list; changes nothing in Flokzu</source>
        <translation>Remove os usuários selecionados desta lista; não altera nada no Flokzu</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>convite a %n usuário</numerusform>
            <numerusform>convite a %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes of users</source>
        <translation>descarte das alterações de usuários</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without loaded roles</source>
        <translation>
            <numerusform>sem papéis carregados: %n</numerusform>
            <numerusform>sem papéis carregados: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the users that you manage</source>
        <translation>Adicione os usuários que você administra</translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot list users. Paste their emails, invite users, or find users by a role that they have.</source>
        <translation>O Flokzu não lista os usuários pela API. Cole os e-mails deles, convide usuários ou encontre-os por um papel que eles têm.</translation>
    </message>
    <message>
        <source>Load r&amp;oles of all</source>
        <translation>Carregar papéis de t&amp;odos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s) shown</source>
        <translation>
            <numerusform>Exibindo %1 de %n usuário</numerusform>
            <numerusform>Exibindo %1 de %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops loading; what was loaded stays (Esc)</source>
        <translation>Interrompe o carregamento; o que foi carregado permanece (Esc)</translation>
    </message>
    <message>
        <source>Space or a double click gives or takes the role of the cell; both are pending until you send them</source>
        <translation>Espaço ou um clique duplo atribui ou remove o papel da célula; fica pendente até o envio</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar carregamento</translation>
    </message>
    <message>
        <source>Loads the users with a role from Flokzu</source>
        <translation>Carrega do Flokzu os usuários com um papel</translation>
    </message>
    <message>
        <source>More user actions</source>
        <translation>Mais ações de usuários</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Shows or hides the list of users and roles</source>
        <translation>Mostra ou oculta a lista de usuários e papéis</translation>
    </message>
    <message>
        <source>Load the users with this role</source>
        <translation>Carregar os usuários com este papel</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Mostrar todos os usuários</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>Não há usuários aqui</translation>
    </message>
    <message>
        <source>None of the users whose roles were loaded has the role “%1”.</source>
        <translation>Nenhum dos usuários cujos papéis foram carregados tem o papel “%1”.</translation>
    </message>
    <message>
        <source>Flokzu may have more</source>
        <comment>users; its API cannot list them</comment>
        <translation>O Flokzu pode ter mais</translation>
    </message>
    <message>
        <source>Loads the users with this role from Flokzu; one request</source>
        <translation>Carrega do Flokzu os usuários com este papel; uma requisição</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Shows or hides the current user with all roles and the history</source>
        <translation>Mostra ou oculta o usuário atual com todos os papéis e o histórico</translation>
    </message>
    <message>
        <source>Shows the roles and the history of the current user (Alt+Enter)</source>
        <translation>Mostra os papéis e o histórico do usuário atual (Alt+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) here</source>
        <translation>
            <numerusform>%n usuário aqui</numerusform>
            <numerusform>%n usuários aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &amp;user</source>
        <translation>Editar u&amp;suário</translation>
    </message>
    <message>
        <source>Loading users</source>
        <translation>Carregando usuários</translation>
    </message>
    <message>
        <source>Loading roles</source>
        <translation>Carregando papéis</translation>
    </message>
</context>
<context>
    <name>flokdesk::WatchedInstances</name>
    <message numerus="yes">
        <source>%n instance(s) not found; the list shows which.</source>
        <translation>
            <numerusform>%n instância não encontrada; a lista mostra qual.</numerusform>
            <numerusform>%n instâncias não encontradas; a lista mostra quais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) could not be read; the list shows why.</source>
        <translation>
            <numerusform>%n instância não pôde ser lida; a lista mostra o motivo.</numerusform>
            <numerusform>%n instâncias não puderam ser lidas; a lista mostra o motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not read.</source>
        <translation>
            <numerusform>Instâncias não lidas: %n.</numerusform>
            <numerusform>Instâncias não lidas: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::WelcomePage</name>
    <message>
        <source>Welcome to Flokdesk</source>
        <translation>Boas-vindas ao Flokdesk</translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation>&amp;Conectar ao Flokzu…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo organization</source>
        <translation>Experimentar a &amp;demonstração</translation>
    </message>
    <message>
        <source>A made-up organization inside this program; nothing leaves this computer</source>
        <translation>Uma organização fictícia dentro deste programa; nada sai deste computador</translation>
    </message>
    <message>
        <source>&amp;Saved profiles:</source>
        <translation>Perfis &amp;salvos:</translation>
    </message>
    <message>
        <source>&amp;Open profile</source>
        <translation>Ab&amp;rir perfil</translation>
    </message>
    <message>
        <source>Instances, databases and users of your Flokzu organization, through its API. Nothing you edit is sent before you apply it.</source>
        <translation>Instâncias, bancos de dados e usuários da sua organização no Flokzu, por meio da API. Nada do que você edita é enviado antes de você aplicar.</translation>
    </message>
</context>
<context>
    <name>flokdesk::WhatsNewDialog</name>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>You use Flokdesk %1.</source>
        <translation>Você usa o Flokdesk %1.</translation>
    </message>
    <message>
        <source>This list is in English.</source>
        <translation>Esta lista está em inglês.</translation>
    </message>
</context>
<context>
    <name>flokdesk::Workspace</name>
    <message>
        <source>The names remembered for this organization could not be read. They will be collected again as you work.</source>
        <translation>Não foi possível ler os nomes lembrados desta organização. Eles serão reunidos de novo enquanto você trabalha.</translation>
    </message>
</context>
</TS>
