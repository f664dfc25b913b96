<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AccountDeletion</name>
    <message>
        <source>%1 is the account this profile works with. Deleting it would lock you out; another administrator has to do it.</source>
        <translation>%1 é a conta com a qual este perfil trabalha. Excluí-la tiraria o seu acesso; outro administrador precisa fazer isso.</translation>
    </message>
    <message>
        <source>%1 is staged for deletion already.</source>
        <translation>A exclusão de %1 já está pendente.</translation>
    </message>
    <message>
        <source>%1 is staged to be invited. Undo that, or carry it out first.</source>
        <translation>O convite de %1 está pendente. Desfaça-o ou envie-o primeiro.</translation>
    </message>
    <message>
        <source>%1 was deleted already.</source>
        <translation>A conta %1 já foi excluída.</translation>
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
        <source>This needs the data key, and the profile has none. Nothing was sent. Add the data key to the profile.</source>
        <translation>Isto exige a chave de dados, e o perfil não tem nenhuma. Nada foi enviado. Adicione a chave de dados ao perfil.</translation>
    </message>
    <message>
        <source>This needs the user management key, and the profile has none. Nothing was sent. Add the user management key to the profile.</source>
        <translation>Isto exige a chave de gerenciamento de usuários, e o perfil não tem nenhuma. Nada foi enviado. Adicione a chave de gerenciamento de usuários ao perfil.</translation>
    </message>
    <message>
        <source>The data key holds characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>A chave de dados contém caracteres que nenhuma chave tem. Nada foi enviado. Copie-a novamente do Flokzu para o perfil.</translation>
    </message>
    <message>
        <source>The user management key holds characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>A chave de gerenciamento de usuários contém caracteres que nenhuma chave tem. Nada foi enviado. Copie-a novamente do Flokzu para o perfil.</translation>
    </message>
    <message>
        <source>The profile has no user name. Nothing was sent. Enter the e-mail address of a Flokzu user in the profile.</source>
        <translation>O perfil não tem nome de usuário. Nada foi enviado. Informe no perfil o endereço de e-mail de um usuário do Flokzu.</translation>
    </message>
    <message>
        <source>The user name of the profile holds characters that cannot be sent. Nothing was sent. Enter the e-mail address of a Flokzu user.</source>
        <translation>O nome de usuário do perfil contém caracteres que não podem ser enviados. Nada foi enviado. Informe o endereço de e-mail de um usuário do Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu knows no such user or role. Names must match exactly, capitals and accents included.</source>
        <translation>O Flokzu não conhece esse usuário ou essa função. Os nomes devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data key. Nothing was done. Check the data key in the profile; the user management key does not work here.</source>
        <translation>O Flokzu rejeitou a chave de dados. Nada foi feito. Verifique a chave de dados no perfil; a chave de gerenciamento de usuários não funciona aqui.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user management key. Nothing was done. Check the user management key in the profile; the data key does not work here.</source>
        <translation>O Flokzu rejeitou a chave de gerenciamento de usuários. Nada foi feito. Verifique a chave de gerenciamento de usuários no perfil; a chave de dados não funciona aqui.</translation>
    </message>
    <message>
        <source>Flokzu refused this without saying why. Nothing was changed.</source>
        <translation>O Flokzu recusou isto sem dizer o motivo. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Flokzu refused this: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation>O Flokzu recusou isto: “%1”</translation>
    </message>
    <message>
        <source>Flokzu did not find it. Names must match exactly.</source>
        <translation>O Flokzu não encontrou o que foi pedido. Os nomes devem corresponder exatamente.</translation>
    </message>
    <message>
        <source>Flokzu did not find it: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation>O Flokzu não encontrou o que foi pedido: “%1”</translation>
    </message>
    <message>
        <source>The answer is not what Flokzu is known to send, so it was not used. Look at it in the Requests panel.</source>
        <translation>A resposta não é o que o Flokzu costuma enviar, por isso não foi usada. Examine-a no painel Solicitações.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer does not prove that it was carried out. Look it up before you send it again.</source>
        <translation>A alteração foi enviada, mas a resposta não comprova que ela foi executada. Confira antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>Enter the identifier of an instance. Nothing was sent.</source>
        <translation>Informe o identificador de uma instância. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu has no instance “%1”, or this user may not see it.</source>
        <translation>O Flokzu não tem a instância “%1”, ou este usuário não pode vê-la.</translation>
    </message>
    <message>
        <source>Enter the code of a process. Nothing was sent.</source>
        <translation>Informe o código de um processo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu has no process with the code “%1”.</source>
        <translation>O Flokzu não tem nenhum processo com o código “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to change. Nothing was sent.</source>
        <translation>Não há nada a alterar. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu has no instance of that name.</source>
        <translation>O Flokzu não tem nenhuma instância com esse nome.</translation>
    </message>
    <message>
        <source>Enter the name of a database. Nothing was sent.</source>
        <translation>Informe o nome de uma base de dados. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu found no such record, or no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>O Flokzu não encontrou esse registro, ou nenhuma base de dados chamada “%1”. Os nomes devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
    </message>
    <message>
        <source>Flokzu has no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>O Flokzu não tem nenhuma base de dados chamada “%1”. Os nomes devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
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
        <source>No record with Id %1 in “%2”, or no database of that name.</source>
        <translation>Nenhum registro com o Id %1 em “%2”, ou nenhuma base de dados com esse nome.</translation>
    </message>
    <message>
        <source>No record matches. Values must match exactly, capitals and accents included.</source>
        <translation>Nenhum registro corresponde. Os valores devem corresponder exatamente, inclusive maiúsculas e acentos.</translation>
    </message>
    <message>
        <source>Enter an e-mail address. Nothing was sent.</source>
        <translation>Informe um endereço de e-mail. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu has no user “%1”.</source>
        <translation>O Flokzu não tem o usuário “%1”.</translation>
    </message>
    <message>
        <source>Enter the name of a role. Nothing was sent.</source>
        <translation>Informe o nome de uma função. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Flokzu has no user “%1” or no role “%2”.</source>
        <translation>O Flokzu não tem o usuário “%1” ou não tem a função “%2”.</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation>A resposta foi: “%1”</translation>
    </message>
    <message>
        <source>Nothing of it was used. Open any web page in a browser to log in to the network, then try again.</source>
        <translation>Nada dela foi usado. Abra qualquer página web em um navegador para entrar na rede e depois tente novamente.</translation>
    </message>
    <message>
        <source>The change may or may not have been carried out. Open any web page in a browser to log in to the network, then look up the change before you send it again.</source>
        <translation>A alteração pode ou não ter sido executada. Abra qualquer página web em um navegador para entrar na rede e depois consulte a alteração antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>Some proxies refuse requests of the kind that Flokzu asks for (a GET with a body); ask the administrator of your network.</source>
        <translation>Alguns proxies recusam solicitações do tipo que o Flokzu pede (um GET com corpo); consulte o administrador da sua rede.</translation>
    </message>
    <message>
        <source>“%1” is no path behind the address of the profile. A path has letters, digits and single slashes, and no “..”.</source>
        <translation>“%1” não é um caminho após o endereço do perfil. Um caminho tem letras, algarismos e barras simples, sem “..”.</translation>
    </message>
    <message>
        <source>Enter one to twelve short words of letters and digits, separated by spaces.</source>
        <translation>Digite de uma a doze palavras curtas de letras e algarismos, separadas por espaços.</translation>
    </message>
    <message>
        <source>“%1” is none of the possible values: %2.</source>
        <extracomment>%1 a value that a file or a person gave, %2 the values that are possible</extracomment>
        <translation>“%1” não é nenhum dos valores possíveis: %2.</translation>
    </message>
    <message>
        <source>The file does not say where the value “%1” comes from.</source>
        <translation>O arquivo não informa de onde vem o valor “%1”.</translation>
    </message>
    <message>
        <source>This is no file with a service dialect. Nothing was taken.</source>
        <translation>Este arquivo não contém as particularidades de um serviço. Nada foi adotado.</translation>
    </message>
    <message>
        <source>This service dialect was saved by a newer version of this program. Please update. Nothing was taken.</source>
        <translation>Estas particularidades foram salvas por uma versão mais nova deste programa. Atualize-o. Nada foi adotado.</translation>
    </message>
    <message>
        <source>This program knows no setting “%1”. Nothing was taken.</source>
        <translation>Este programa não conhece o ajuste “%1”. Nada foi adotado.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>Nada foi adotado.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403).</source>
        <translation>O Flokzu não permitiu isso (403).</translation>
    </message>
    <message>
        <source>Flokzu did not permit this: “%1”</source>
        <translation>O Flokzu não permitiu isso: “%1”</translation>
    </message>
    <message>
        <source>Nothing was done. The key has worked before: perhaps the user lacks the permission, or the paid plan does not include this.</source>
        <translation>Nada foi feito. A chave já funcionou antes: talvez o usuário não tenha a permissão ou o plano pago não inclua isso.</translation>
    </message>
    <message>
        <source>Nothing was done. Perhaps the data key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>Nada foi feito. Talvez a chave de dados esteja incorreta, o usuário não tenha a permissão ou o plano pago não inclua isso.</translation>
    </message>
    <message>
        <source>Nothing was done. Perhaps the user management key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>Nada foi feito. Talvez a chave de gerenciamento de usuários esteja incorreta, o usuário não tenha a permissão ou o plano pago não inclua isso.</translation>
    </message>
    <message>
        <source>Read the roles of %1, to see how this Flokzu takes a change of them</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Ler as funções de %1, para ver como o Flokzu aceita que sejam alteradas</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but reading the roles of %1 afterwards shows that nothing was changed. Change the role in Flokzu itself.</source>
        <translation>O Flokzu respondeu OK, mas ao ler depois as funções de %1 vê-se que nada mudou. Altere a função no próprio Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu had a problem (%1). Reading the roles of %2 afterwards shows that nothing was changed.</source>
        <extracomment>%1 a status such as 500, %2 an e-mail address</extracomment>
        <translation>O Flokzu teve um problema (%1). Ao ler depois as funções de %2 vê-se que nada mudou.</translation>
    </message>
    <message>
        <source>Perhaps Flokzu lists this database only with a condition: filter by a column and its value.</source>
        <translation>Talvez o Flokzu só liste esta base de dados com uma condição: filtre por uma coluna e seu valor.</translation>
    </message>
    <message>
        <source>The user left this call out. Nothing was sent.</source>
        <translation>O usuário deixou esta chamada de fora. Nada foi enviado.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of Flokzu: perhaps the log-in page of a network, the page of a proxy, or an error page.</source>
        <translation>Em vez de uma resposta do Flokzu chegou uma página da web: talvez a página de login de uma rede, a de um proxy ou uma página de erro.</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but this is the first change of a role, and the roles of %1 could not be read to see whether it was carried out. %2</source>
        <extracomment>%1 an e-mail address, %2 a sentence that says why the roles could not be read</extracomment>
        <translation>O Flokzu respondeu OK, mas é a primeira alteração de uma função e não foi possível ler as funções de %1 para ver se foi realizada. %2</translation>
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
        <translation>aguardando envio</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviada</translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation>enviada e confirmada</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>não executada</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>enviada, resultado desconhecido</translation>
    </message>
    <message>
        <source>changed by another person meanwhile</source>
        <translation>alterado por outra pessoa nesse meio-tempo</translation>
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
        <translation>O certificado do servidor foi emitido por “%1”, em que este computador não confia. Se a sua rede inspeciona conexões seguras, peça ao administrador da rede que adicione essa autoridade ao computador; se não, use outra rede.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, expired on %2.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>O certificado do servidor, emitido por “%1”, expirou em %2.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is valid only from %2 on.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>O certificado do servidor, emitido por “%1”, só é válido a partir de %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell the administrator of the server.</source>
        <translation>Verifique a data deste computador. Se ela estiver certa, avise o administrador do servidor.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, was refused (%2). Ask the administrator of the server or of the network.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the reason in the words of a library</extracomment>
        <translation>O certificado do servidor, emitido por “%1”, foi recusado (%2). Consulte o administrador do servidor ou da rede.</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is for %2 and not for %3. Check the address in the profile.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the names in it, %3 a host or &quot;this server&quot;</extracomment>
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
        <translation>Funções</translation>
    </message>
    <message>
        <source>(account deleted)</source>
        <translation>(conta excluída)</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciador</translation>
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
        <translation>Função</translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation>(retirada)</translation>
    </message>
    <message>
        <source>Update record %1 of %2, or add it when missing</source>
        <translation>Atualizar o registro %1 de %2 ou adicioná-lo se não existir</translation>
    </message>
    <message>
        <source>Update record %1 of %2</source>
        <translation>Atualizar o registro %1 de %2</translation>
    </message>
    <message>
        <source>Add a record to %1</source>
        <translation>Adicionar um registro a %1</translation>
    </message>
    <message>
        <source>Update instance %1</source>
        <translation>Atualizar a instância %1</translation>
    </message>
    <message>
        <source>Start an instance of %1</source>
        <translation>Iniciar uma instância de %1</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Convidar %1</translation>
    </message>
    <message>
        <source>Delete the account %1</source>
        <translation>Excluir a conta %1</translation>
    </message>
    <message>
        <source>Give %1 the role %2</source>
        <translation>Atribuir a %1 a função %2</translation>
    </message>
    <message>
        <source>Take the role %2 from %1</source>
        <translation>Retirar a função %2 de %1</translation>
    </message>
    <message>
        <source>If it adds a record, that record cannot be deleted here.</source>
        <translation>Se isso adicionar um registro, ele não poderá ser excluído por aqui.</translation>
    </message>
    <message>
        <source>An added record can only be deleted in Flokzu itself.</source>
        <translation>Um registro adicionado só pode ser excluído no próprio Flokzu.</translation>
    </message>
    <message>
        <source>A started instance can only be ended in Flokzu itself.</source>
        <translation>Uma instância iniciada só pode ser encerrada no próprio Flokzu.</translation>
    </message>
    <message>
        <source>The account can be deleted again, but the mail has been sent and your bill may change.</source>
        <translation>A conta pode ser excluída novamente, mas o e-mail já terá sido enviado e a sua fatura pode mudar.</translation>
    </message>
    <message>
        <source>A new invitation brings the account back, but the person must accept it and roles must be given again.</source>
        <translation>Um novo convite restaura a conta, mas a pessoa precisa aceitá-lo e as funções precisam ser atribuídas novamente.</translation>
    </message>
    <message>
        <source>(not read)</source>
        <extracomment>in place of a value: Flokzu was never asked what is there</extracomment>
        <translation>(não lido)</translation>
    </message>
    <message>
        <source>Update “%1” (record %2 of %3), or add it when missing</source>
        <extracomment>%1 what people know a record by, %2 its Id, %3 a database</extracomment>
        <translation>Atualizar “%1” (registro %2 de %3) ou adicioná-lo se não existir</translation>
    </message>
    <message>
        <source>Update “%1” (record %2 of %3)</source>
        <translation>Atualizar “%1” (registro %2 de %3)</translation>
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
        <source>The disk reported an error with %1. Check the disk before you go on.</source>
        <translation>O disco relatou um erro com %1. Verifique o disco antes de continuar.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one.</source>
        <translation>%1 está danificado. Inicie o programa novamente: ele guarda o arquivo à parte e começa um novo.</translation>
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
        <source>Nothing meets: %1</source>
        <translation>Nada atende a: %1</translation>
    </message>
    <message>
        <source>Flokzu answered with an empty list.</source>
        <translation>O Flokzu respondeu com uma lista vazia.</translation>
    </message>
    <message>
        <source>If there are records in this database, Flokzu may list them only with a condition: a column and the value that it must have.</source>
        <translation>Se há registros nesta base de dados, talvez o Flokzu só os liste com uma condição: uma coluna e o valor que ela deve ter.</translation>
    </message>
</context>
<context>
    <name>DialectText</name>
    <message>
        <source>Parameters of “%1”</source>
        <extracomment>%1 a call, such as &quot;list records&quot;</extracomment>
        <translation>Parâmetros de “%1”</translation>
    </message>
    <message>
        <source>Something between Flokdesk and Flokzu may refuse a request that only reads and has a body.</source>
        <translation>Algo entre o Flokdesk e o Flokzu pode recusar uma solicitação que só lê e tem corpo.</translation>
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
        <extracomment>%1 a call, such as &quot;list records&quot;</extracomment>
        <translation>Caminho de “%1”</translation>
    </message>
    <message>
        <source>Behind the address of the profile; it cannot lead to another server.</source>
        <translation>Após o endereço do perfil; não pode levar a outro servidor.</translation>
    </message>
    <message>
        <source>Form of a date</source>
        <translation>Forma de uma data</translation>
    </message>
    <message>
        <source>Only explains values; it changes none.</source>
        <translation>Só explica valores; não altera nenhum.</translation>
    </message>
    <message>
        <source>Form of a check box</source>
        <translation>Forma de uma caixa de seleção</translation>
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
        <source>Letters of identifiers</source>
        <translation>Letras dos identificadores</translation>
    </message>
    <message>
        <source>How an instance is asked for.</source>
        <translation>Como se pede uma instância.</translation>
    </message>
    <message>
        <source>as typed, then in capitals</source>
        <translation>como digitado, depois em maiúsculas</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como digitado</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>em maiúsculas</translation>
    </message>
    <message>
        <source>List without a condition</source>
        <translation>Lista sem condição</translation>
    </message>
    <message>
        <source>How all records of a database are asked for.</source>
        <translation>Como se pedem todos os registros de uma base de dados.</translation>
    </message>
    <message>
        <source>with an empty list of filters</source>
        <translation>com uma lista de filtros vazia</translation>
    </message>
    <message>
        <source>without filters</source>
        <translation>sem filtros</translation>
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
        <source>The status of an answer that was successful. Separate several words by blanks.</source>
        <translation>O estado de uma resposta bem-sucedida. Separe várias palavras com espaços.</translation>
    </message>
    <message>
        <source>Key for echo, operations and assignees</source>
        <translation>Chave para eco, operações e responsáveis</translation>
    </message>
    <message>
        <source>Which of the two keys of the profile these calls need.</source>
        <translation>Qual das duas chaves do perfil estas chamadas precisam.</translation>
    </message>
    <message>
        <source>data key</source>
        <translation>chave de dados</translation>
    </message>
    <message>
        <source>user-management key</source>
        <translation>chave de gerenciamento de usuários</translation>
    </message>
    <message>
        <source>Field of a role</source>
        <translation>Campo de uma função</translation>
    </message>
    <message>
        <source>Names the role when it is given or taken. The first role change shows which one Flokzu expects.</source>
        <translation>Indica a função ao atribuí-la ou retirá-la. A primeira alteração de função mostra qual o Flokzu espera.</translation>
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
        <translation>alterar instância</translation>
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
        <translation>alterar registro</translation>
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
        <source>delete account</source>
        <translation>excluir conta</translation>
    </message>
    <message>
        <source>read roles</source>
        <translation>ler funções</translation>
    </message>
    <message>
        <source>give role</source>
        <translation>atribuir função</translation>
    </message>
    <message>
        <source>take role</source>
        <translation>retirar função</translation>
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
        <translation>definido à mão, %1</translation>
    </message>
    <message>
        <source>learned from “%1”, %2</source>
        <extracomment>%1 a call, such as &quot;list records&quot;, %2 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>aprendido de “%1”, %2</translation>
    </message>
    <message>
        <source>learned, %1</source>
        <extracomment>%1 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>aprendido, %1</translation>
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
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Criação</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
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
        <source>The earlier jobs cannot be read from the disk.</source>
        <translation>Não é possível ler do disco os trabalhos anteriores.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Sent, but the answer was about something else (%1): it may have been applied.</source>
        <translation>Enviada, mas a resposta era sobre outra coisa (%1): pode ter sido aplicada.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user management key (%1). Check it in the profile, then resume.</source>
        <translation>O Flokzu rejeitou a chave de gerenciamento de usuários (%1). Verifique-a no perfil e depois retome.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data key (%1). Check it in the profile, then resume.</source>
        <translation>O Flokzu rejeitou a chave de dados (%1). Verifique-a no perfil e depois retome.</translation>
    </message>
    <message>
        <source>The plan of the organization does not allow this (402). Resume when it does.</source>
        <translation>O plano da organização não permite esta operação (402). Retome quando ele permitir.</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a password (407). Log in to it, then resume.</source>
        <translation>Um proxy no caminho pede uma senha (407). Faça login nele e depois retome.</translation>
    </message>
    <message>
        <source>The server may not answer this for legal reasons (451).</source>
        <translation>O servidor não pode responder a esta solicitação por motivos legais (451).</translation>
    </message>
    <message>
        <source>The profile is read-only. Allow changes, then resume.</source>
        <translation>O perfil é somente leitura. Permita alterações e depois retome.</translation>
    </message>
    <message>
        <source>The request limit is reached. Resume in a minute.</source>
        <translation>O limite de solicitações foi atingido. Retome em um minuto.</translation>
    </message>
    <message>
        <source>The server pointed to another address. Check the address in the profile, then resume.</source>
        <translation>O servidor redirecionou para outro endereço. Verifique o endereço no perfil e depois retome.</translation>
    </message>
    <message>
        <source>A request was taken back before it was sent.</source>
        <translation>Uma solicitação foi cancelada antes de ser enviada.</translation>
    </message>
    <message>
        <source>The server could not be reached. Resume when it can.</source>
        <translation>Não foi possível conectar ao servidor. Retome quando a conexão for possível.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 why a job is paused; %2 the words of the server or the network</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The user management key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>A chave de gestão de usuários ou o nome de usuário do perfil está ausente ou não pode ser usado. Corrija no perfil e depois retome.</translation>
    </message>
    <message>
        <source>The data key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>A chave de dados ou o nome de usuário do perfil está ausente ou não pode ser usado. Corrija no perfil e depois retome.</translation>
    </message>
    <message>
        <source>The change could not be written to the disk before it is sent.</source>
        <translation>Não foi possível gravar a alteração no disco antes de enviá-la.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the user management key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>O Flokzu não permitiu isso (403) e a chave de gerenciamento de usuários ainda não funcionou. Verifique a chave, a permissão do usuário e o plano pago e depois retome.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the data key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>O Flokzu não permitiu isso (403) e a chave de dados ainda não funcionou. Verifique a chave, a permissão do usuário e o plano pago e depois retome.</translation>
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
        <source>? Unknown outcome</source>
        <translation>? Resultado desconhecido</translation>
    </message>
    <message>
        <source>✓ Found to be applied</source>
        <translation>✓ Verificada: aplicada</translation>
    </message>
    <message>
        <source>◌ Found not to be applied</source>
        <translation>◌ Verificada: não aplicada</translation>
    </message>
    <message>
        <source>≠ Reads otherwise</source>
        <translation>≠ A leitura difere</translation>
    </message>
    <message>
        <source>◌ Old lines let go</source>
        <translation>◌ Linhas antigas descartadas</translation>
    </message>
    <message>
        <source>! Lines lost</source>
        <translation>! Linhas perdidas</translation>
    </message>
    <message>
        <source>◌ Something else</source>
        <translation>◌ Outra coisa</translation>
    </message>
    <message>
        <source>The journal cannot be read from the disk.</source>
        <translation>O diário não pode ser lido do disco.</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Diário de %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
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
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
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
        <source>◌ Removed from the queue</source>
        <translation>◌ Retirada da fila</translation>
    </message>
    <message>
        <source>≠ Held: changed by another person</source>
        <translation>≠ Retido: alterado por outra pessoa</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about changes at %1. Made on %2 (UTC).</source>
        <translation>
            <numerusform>%n linha sobre alterações em %1. Gerado em %2 (UTC).</numerusform>
            <numerusform>%n linhas sobre alterações em %1. Gerado em %2 (UTC).</numerusform>
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
        <source>What was in Flokzu instead:</source>
        <translation>O que havia no Flokzu em vez disso:</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation>Impressão digital do plano</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Sent, without the key:</source>
        <translation>Enviado, sem a chave:</translation>
    </message>
    <message>
        <source>Line %1 does not fit to the one before it: a line was changed or taken out there by something else than this program.</source>
        <translation>A linha %1 não condiz com a anterior: uma linha foi alterada ou retirada ali por algo que não é este programa.</translation>
    </message>
    <message>
        <source>Lines are missing or were replaced at the end of the journal.</source>
        <translation>Faltam linhas no fim do diário, ou elas foram substituídas.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>O diário está vazio.</translation>
    </message>
    <message>
        <source>for ever</source>
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
        <source>The seal of line %1 does not fit: this line, or one before it, was changed by something else than this program.</source>
        <translation>O selo da linha %1 não condiz: esta linha, ou uma anterior a ela, foi alterada por algo que não é este programa.</translation>
    </message>
    <message>
        <source>Seals of the journal were taken away.</source>
        <translation>Selos do diário foram removidos.</translation>
    </message>
    <message>
        <source>Line %1 is sealed with a key that this computer does not have, so its seal cannot be checked.</source>
        <translation>A linha %1 tem um selo feito com uma chave que este computador não tem, por isso não é possível verificá-lo.</translation>
    </message>
    <message>
        <source>Lines are missing at the beginning of the journal, and this program did not let them go.</source>
        <translation>Faltam linhas no início do diário, e não foi este programa que as descartou.</translation>
    </message>
    <message>
        <source>What this computer remembers of the journal was changed by something else than this program.</source>
        <translation>O que este computador guarda sobre o diário foi alterado por algo que não é este programa.</translation>
    </message>
    <message>
        <source>Line %1 tells that lines before it were lost.</source>
        <translation>A linha %1 informa que linhas anteriores a ela foram perdidas.</translation>
    </message>
    <message>
        <source>The seals could not be checked, because the key store did not give the key.</source>
        <translation>Não foi possível verificar os selos, porque o cofre de chaves não forneceu a chave.</translation>
    </message>
    <message>
        <source>No line is sealed, because there was no key store to keep a key in: a program that may write the file can change a line and all behind it without a trace.</source>
        <translation>Nenhuma linha tem selo, porque não havia um cofre de chaves para guardar uma chave: um programa que possa gravar no arquivo pode alterar uma linha e todas as seguintes sem deixar vestígio.</translation>
    </message>
    <message>
        <source>The lines up to %1 are sealed with a key from the key store: without it, none was changed since line %2 was sealed.</source>
        <translation>As linhas até %1 têm selo feito com uma chave do cofre de chaves: sem essa chave, nenhuma pôde ser alterada desde que a linha %2 recebeu o selo.</translation>
    </message>
    <message>
        <source>A change of the lines before %1 made earlier than that cannot be seen.</source>
        <translation>Uma alteração das linhas anteriores a %1, feita antes disso, não pode ser percebida.</translation>
    </message>
    <message>
        <source>The lines after %1 have no seal, because the key store did not answer.</source>
        <translation>As linhas depois de %1 não têm selo, porque o cofre de chaves não respondeu.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal: that lines are missing at its end can only be seen by the file beside it.</source>
        <translation>Este computador não guarda o estado do diário: só pelo arquivo ao lado dele é possível perceber que faltam linhas no fim.</translation>
    </message>
    <message>
        <source>This computer does not remember the newest lines.</source>
        <translation>Este computador não guarda as linhas mais recentes.</translation>
    </message>
    <message>
        <source>This computer remembers another state of the journal.</source>
        <translation>Este computador guarda outro estado do diário.</translation>
    </message>
    <message>
        <source>This computer remembers line %1 as the last one, in a file of this user that has no seal.</source>
        <translation>Este computador guarda a linha %1 como a última, em um arquivo deste usuário que não tem selo.</translation>
    </message>
    <message>
        <source>This computer remembers line %1 as the last one, under a seal: no line is missing at the end, unless this memory was put back, too.</source>
        <translation>Este computador guarda a linha %1 como a última, sob um selo: não falta nenhuma linha no fim, a menos que esse dado guardado também tenha sido trocado por um mais antigo.</translation>
    </message>
    <message>
        <source>All is well: no fault was found in the lines %1 to %2, of all profiles.</source>
        <translation>Tudo em ordem: nenhuma falha foi encontrada nas linhas %1 a %2, de todos os perfis.</translation>
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
        <translation>isto não é texto UTF-8.</translation>
    </message>
    <message>
        <source>the document ends in the middle.</source>
        <translation>o documento termina no meio.</translation>
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
        <source>this number is not written as JSON asks for.</source>
        <translation>este número não está escrito como o JSON exige.</translation>
    </message>
    <message>
        <source>a text holds a control character.</source>
        <translation>um texto contém um caractere de controle.</translation>
    </message>
    <message>
        <source>there is no such escape sequence.</source>
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
        <source>more than %n level(s) inside each other.</source>
        <extracomment>%n: levels of arrays and objects inside each other</extracomment>
        <translation>
            <numerusform>mais de %n nível de aninhamento.</numerusform>
            <numerusform>mais de %n níveis de aninhamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is something behind the end of the document.</source>
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
        <source>The key store of this computer cannot be used. Keys can be kept for this session only; you will be asked again.</source>
        <translation>O cofre de chaves deste computador não pode ser usado. As chaves só podem ser mantidas durante esta sessão; elas serão solicitadas novamente.</translation>
    </message>
    <message>
        <source>It did not answer in time. Perhaps it waits for your password.</source>
        <translation>Ele não respondeu a tempo. Talvez esteja aguardando a sua senha.</translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>The folder %1 is on a network share, where data could be damaged without notice. Choose a folder on a disk of this computer.</source>
        <translation>A pasta %1 está em um compartilhamento de rede, onde os dados poderiam ser danificados sem aviso. Escolha uma pasta em um disco deste computador.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another data folder.</source>
        <translation>Não foi possível criar a pasta %1. Verifique se você pode gravar ali ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that you may write there and that there is space.</source>
        <translation>Não foi possível criar o arquivo %1. Verifique se você pode gravar ali e se há espaço.</translation>
    </message>
    <message>
        <source>The broken file %1 could not be set aside. Move it away and start again.</source>
        <translation>Não foi possível guardar à parte o arquivo danificado %1. Mova-o para outro lugar e inicie novamente.</translation>
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
        <translation>Isto não pode ser enviado (%1). Nada foi enviado.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Nothing was sent. Check the network and try again.</source>
        <translation>Não foi possível alcançar %1 a tempo. Nada foi enviado. Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>Cannot reach %1 (%2). Nothing was sent.</source>
        <translation>Não é possível alcançar %1 (%2). Nada foi enviado.</translation>
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
        <source>%1 gave an answer that does not belong here (%2).</source>
        <translation>%1 deu uma resposta que não cabe aqui (%2).</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The request was stopped after it had been sent.</source>
        <translation>A solicitação foi interrompida depois de enviada.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was cut off.</source>
        <translation>A resposta de %1 é grande demais e foi cortada.</translation>
    </message>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation>%1 respondeu em um formato compactado que não foi pedido.</translation>
    </message>
    <message>
        <source>%1 rejected the key (%2). Check the key of this profile.</source>
        <translation>%1 rejeitou a chave (%2). Verifique a chave deste perfil.</translation>
    </message>
    <message>
        <source>%1 knows nothing under this name or identifier (404).</source>
        <translation>%1 não conhece nada com esse nome ou identificador (404).</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 recusou a solicitação (%2).</translation>
    </message>
    <message>
        <source>%1 asked everyone on your network to wait (429). The request was not carried out. Try again in a minute.</source>
        <translation>%1 pediu que todos na sua rede aguardem (429). A solicitação não foi executada. Tente novamente em um minuto.</translation>
    </message>
    <message>
        <source>The change may or may not have been carried out: look before you send it again.</source>
        <translation>A alteração pode ou não ter sido executada: verifique antes de enviá-la novamente.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Verifique o endereço no perfil.</translation>
    </message>
    <message>
        <source>Ask for less, for instance with a filter.</source>
        <translation>Peça menos, por exemplo com um filtro.</translation>
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
        <translation>A rede pede que você faça login antes de permitir o acesso a %1 (511).</translation>
    </message>
    <message>
        <source>%1 says that the request took too long (%2).</source>
        <translation>%1 informou que a solicitação demorou demais (%2).</translation>
    </message>
    <message>
        <source>%1 says that the request came too early (425).</source>
        <translation>%1 informou que a solicitação chegou cedo demais (425).</translation>
    </message>
    <message>
        <source>%1 asks for a payment first (402). Nothing was changed. Check the plan of the account in Flokzu.</source>
        <translation>%1 exige antes um pagamento (402). Nada foi alterado. Verifique o plano da conta no Flokzu.</translation>
    </message>
    <message>
        <source>%1 may not do this for legal reasons (451). Nothing was changed.</source>
        <translation>%1 não pode fazer isso por motivos legais (451). Nada foi alterado.</translation>
    </message>
    <message>
        <source>The answer of %1 asks for the password of a proxy (407), although the request did not go to a proxy. Another device on the network gave this answer. Nothing was changed. Ask the administrator of the network.</source>
        <translation>A resposta de %1 pede a senha de um proxy (407), embora a solicitação não tenha passado por um proxy. Outro dispositivo na rede deu esta resposta. Nada foi alterado. Consulte o administrador da rede.</translation>
    </message>
</context>
<context>
    <name>OutcomeCheck</name>
    <message>
        <source>%1 is now “%2” (before: “%3”, to be: “%4”).</source>
        <translation>%1 agora é “%2” (antes: “%3”, pretendido: “%4”).</translation>
    </message>
    <message>
        <source>The account has no roles now.</source>
        <translation>A conta não tem funções agora.</translation>
    </message>
    <message>
        <source>Roles of the account now: %1.</source>
        <translation>Funções da conta agora: %1.</translation>
    </message>
    <message>
        <source>The account exists, so the invitation may have been carried out. It may also have existed before, and whether a mail was sent cannot be read.</source>
        <translation>A conta existe, portanto o convite pode ter sido executado. Ela também pode já existir de antes, e não é possível ler se um e-mail foi enviado.</translation>
    </message>
    <message>
        <source>The server still answers for this account.</source>
        <translation>O servidor ainda responde sobre esta conta.</translation>
    </message>
    <message>
        <source>There is no record %1 in %2 now.</source>
        <translation>Não há nenhum registro %1 em %2 agora.</translation>
    </message>
    <message>
        <source>It may have been added under a number of its own: look for its values in the list.</source>
        <translation>Ele pode ter sido adicionado com um número próprio: procure os valores dele na lista.</translation>
    </message>
    <message>
        <source>The server finds no instance %1 now.</source>
        <translation>O servidor não encontra nenhuma instância %1 agora.</translation>
    </message>
    <message>
        <source>The server knows no such account.</source>
        <translation>O servidor não conhece essa conta.</translation>
    </message>
    <message>
        <source>The server knows no such account. If the invitation was only slow, this can still change: check again in a minute before inviting again.</source>
        <translation>O servidor não conhece essa conta. Se o convite apenas demorou, isso ainda pode mudar: verifique novamente em um minuto antes de convidar outra vez.</translation>
    </message>
    <message>
        <source>The server no longer knows this account.</source>
        <translation>O servidor não conhece mais esta conta.</translation>
    </message>
    <message>
        <source>A started instance cannot be asked for, because only the lost answer named its identifier. Look for it in Flokzu; sending again could start it twice.</source>
        <translation>Não é possível consultar uma instância iniciada, porque só a resposta perdida informava o identificador dela. Procure-a no Flokzu; enviar novamente poderia iniciá-la duas vezes.</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Verificação: %1</translation>
    </message>
    <message>
        <source>%1 is “%2”, sent was “%3”.</source>
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
        <source>Record %1 of %2 has these values in the key columns, but others elsewhere.</source>
        <translation>O registro %1 de %2 tem estes valores nas colunas-chave, mas outros valores nas demais colunas.</translation>
    </message>
    <message>
        <source>Record %1 of %2 has all values that were sent.</source>
        <translation>O registro %1 de %2 tem todos os valores que foram enviados.</translation>
    </message>
    <message>
        <source>Only the lost answer named the Id of the added record. Choose the columns that tell its records apart, and it can be looked up; sending again without looking could add it twice.</source>
        <translation>Só a resposta perdida informava o Id do registro adicionado. Escolha as colunas que distinguem os registros desta base de dados, e ele poderá ser procurado; enviar novamente sem procurar poderia adicioná-lo duas vezes.</translation>
    </message>
    <message>
        <source>%1 is now “%2” (to be: “%3”; before: not read).</source>
        <extracomment>%1 a column, %2 its value, %3 the value that was sent</extracomment>
        <translation>%1 agora é “%2” (pretendido: “%3”; antes: não lido).</translation>
    </message>
    <message>
        <source>The answer has no value of %1 (to be: “%2”).</source>
        <extracomment>%1 a column, %2 the value that was sent</extracomment>
        <translation>A resposta não tem nenhum valor de %1 (deveria ser: “%2”).</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>This file is not a plan that this version can read.</source>
        <translation>Este arquivo não é um plano que esta versão consiga ler.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a column, %2 a database</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The changes in this file are not those that were planned: the file was edited, or it is damaged.</source>
        <translation>As alterações deste arquivo não são as que foram planejadas: o arquivo foi editado ou está danificado.</translation>
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
        <source>%1 is too large. Was another file meant?</source>
        <translation>%1 é grande demais. Queria escolher outro arquivo?</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The connections in %1 cannot be read. Check that the file belongs to you.</source>
        <translation>Não é possível ler as conexões em %1. Verifique se o arquivo pertence a você.</translation>
    </message>
    <message>
        <source>The connections in %1 were saved by a newer version of this program. Please update; the file is left as it is.</source>
        <translation>As conexões em %1 foram salvas por uma versão mais recente deste programa. Atualize o programa; o arquivo foi deixado como está.</translation>
    </message>
    <message>
        <source>The file does not hold a list of connections.</source>
        <translation>O arquivo não contém uma lista de conexões.</translation>
    </message>
    <message>
        <source>The list of your connections was damaged. It is kept as %1; please connect again. Your keys are not in it.</source>
        <translation>A lista das suas conexões estava danificada. Ela foi mantida como %1; conecte-se novamente. As suas chaves não estão nela.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Check that you may write there and that there is space.</source>
        <translation>Não foi possível salvar %1. Verifique se você pode gravar ali e se há espaço.</translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation>pedido: %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>carregado às %1</translation>
    </message>
    <message>
        <source>Flokzu gives no total</source>
        <translation>o Flokzu não informa o total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln célula</numerusform>
            <numerusform>%Ln células</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;12 cells&quot;, %2 is &quot;7 rows&quot;</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln novo</numerusform>
            <numerusform>%Ln novos</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu does not know a database “%1”. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>O Flokzu não conhece nenhuma base de dados “%1”. Os nomes devem corresponder exatamente: maiúsculas, acentos e espaços contam. Também é possível que o seu usuário do Flokzu não tenha acesso a ela.</translation>
    </message>
    <message>
        <source>Nothing in “%1” matches %2, or Flokzu does not know that database or column. Capitals, accents and spaces count.</source>
        <translation>Nada em “%1” corresponde a %2, ou o Flokzu não conhece essa base de dados ou coluna. Maiúsculas, acentos e espaços contam.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 of %Ln loaded record(s)</source>
        <extracomment>%1 is what was searched for, %2 how many records contain it</extracomment>
        <translation>
            <numerusform>“%1”: %2 de %Ln registro carregado</numerusform>
            <numerusform>“%1”: %2 de %Ln registros carregados</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu does not know a database “%1”, or lists its records only with a condition: filter by a column and its value. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>O Flokzu não conhece uma base de dados “%1”, ou só lista seus registros com uma condição: filtre por uma coluna e seu valor. Os nomes devem coincidir exatamente: maiúsculas, acentos e espaços contam. Também é possível que seu usuário do Flokzu não tenha acesso.</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>This is not a web address. It looks like https://app.flokzu.com/…</source>
        <translation>Isto não é um endereço da web. Ele deve ter a forma https://app.flokzu.com/…</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>O endereço não deve conter nome de usuário nem senha.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the keys travel with every request.</source>
        <translation>O endereço deve começar com https://, porque as chaves acompanham cada solicitação.</translation>
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
        <translation>◷ Aguardando</translation>
    </message>
    <message>
        <source>↑ Sending…</source>
        <translation>↑ Enviando…</translation>
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
        <source>It is not known yet whether an earlier change of the same object was carried out. Check that one first.</source>
        <translation>Ainda não se sabe se uma alteração anterior do mesmo objeto foi executada. Verifique-a primeiro.</translation>
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
        <source>● Marked as not applied, still staged</source>
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
            <numerusform>%n aplicada</numerusform>
            <numerusform>%n aplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n recusada</numerusform>
            <numerusform>%n recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n desconhecida</numerusform>
            <numerusform>%n desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n não enviada</numerusform>
            <numerusform>%n não enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n não tentada</numerusform>
            <numerusform>%n não tentadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 how many changes, %2 why they cannot be undone</extracomment>
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
        <source>Reading does not settle it: please decide.</source>
        <translation>A leitura não esclarece: a decisão é sua.</translation>
    </message>
    <message>
        <source>◷ Waiting in a job that is paused</source>
        <translation>◷ Em espera em um trabalho pausado</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
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
        <source>%n held</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n retida</numerusform>
            <numerusform>%n retidas</numerusform>
        </translation>
    </message>
    <message>
        <source>● Decided, and staged to be sent</source>
        <translation>● Decidida e pendente de envio</translation>
    </message>
    <message>
        <source>◌ Marked as not applied</source>
        <translation>◌ Marcada como não aplicada</translation>
    </message>
    <message>
        <source>Not looked up yet. That happens by itself, or when you press Check.</source>
        <translation>Ainda não consultada. Isso acontece por si só ou quando você pressiona Verificar.</translation>
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
        <source>? Sent, outcome unknown: it may have been applied.</source>
        <translation>? Enviada, resultado desconhecido: pode ter sido aplicada.</translation>
    </message>
    <message>
        <source>✓ Found applied</source>
        <translation>✓ Verificada: aplicada</translation>
    </message>
    <message>
        <source>● Found not applied, still staged</source>
        <translation>● Verificada: não aplicada, ainda pendente</translation>
    </message>
    <message>
        <source>◌ Found not applied</source>
        <translation>◌ Verificada: não aplicada</translation>
    </message>
    <message>
        <source>≠ Changed by another person meanwhile</source>
        <translation>≠ Alterado por outra pessoa nesse meio-tempo</translation>
    </message>
    <message>
        <source>Writing down %1 of %2, nothing is sent yet</source>
        <translation>Anotando %1 de %2; nada é enviado ainda</translation>
    </message>
    <message>
        <source>Taking back %1 of %2</source>
        <translation>Devolvendo %1 de %2</translation>
    </message>
    <message>
        <source>≠ Applied, but the present values differ</source>
        <translation>≠ Aplicado, mas os valores atuais diferem</translation>
    </message>
</context>
<context>
    <name>RoleStaging</name>
    <message>
        <source>Give roles</source>
        <translation>Atribuir funções</translation>
    </message>
    <message>
        <source>Take roles away</source>
        <translation>Retirar funções</translation>
    </message>
    <message>
        <source>Flokzu gives the role %1 to every user; it cannot be changed.</source>
        <translation>O Flokzu atribui a função %1 a todos os usuários; isso não pode ser alterado.</translation>
    </message>
    <message>
        <source>Restore accounts</source>
        <translation>Restaurar contas</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it itself. To change it all the same, choose “Give role…” or “Take role…”.</source>
        <translation>Todos os usuários cujas funções foram carregadas têm a função %1, portanto provavelmente o próprio Flokzu a atribui. Para alterá-la mesmo assim, escolha “Dar função…” ou “Tirar função…”.</translation>
    </message>
</context>
<context>
    <name>StartedInstances</name>
    <message>
        <source>An identical one was sent without an answer: it may exist already.</source>
        <translation>Uma idêntica foi enviada sem resposta: ela já pode existir.</translation>
    </message>
    <message>
        <source>An identical one is staged already.</source>
        <translation>Uma idêntica já está pendente.</translation>
    </message>
    <message>
        <source>You started an identical one at %1 (%2).</source>
        <translation>Você iniciou uma idêntica às %1 (%2).</translation>
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
        <source>The account can be invited again, but its roles are not known.</source>
        <translation>A conta pode ser convidada novamente, mas não se sabe quais eram as funções dela.</translation>
    </message>
    <message>
        <source>The roles of the user were not read before, so the user may have had it so already.</source>
        <translation>As funções do usuário não foram lidas antes, por isso ele já podia estar assim.</translation>
    </message>
    <message>
        <source>It was so already before.</source>
        <translation>Já estava assim antes.</translation>
    </message>
    <message>
        <source>The value before was not read, so it is not known.</source>
        <translation>O valor anterior não foi lido, portanto não é conhecido.</translation>
    </message>
    <message>
        <source>Some of the values before are not known.</source>
        <translation>Alguns dos valores anteriores não são conhecidos.</translation>
    </message>
</context>
<context>
    <name>UserTexts</name>
    <message>
        <source>It is being sent.</source>
        <translation>Está sendo enviada.</translation>
    </message>
    <message>
        <source>It was not carried out: %1</source>
        <translation>Não foi executada: %1</translation>
    </message>
    <message>
        <source>It is staged and not sent yet.</source>
        <translation>Está pendente e ainda não foi enviada.</translation>
    </message>
    <message>
        <source>Not known whether %1 has the role %2: load the roles first.</source>
        <translation>Não se sabe se %1 tem a função %2: carregue as funções primeiro.</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 (loaded %3).</source>
        <translation>%1 não tem a função %2 (carregado: %3).</translation>
    </message>
    <message>
        <source>%1 had the role %2 when the account was deleted.</source>
        <translation>%1 tinha a função %2 quando a conta foi excluída.</translation>
    </message>
    <message>
        <source>%1 has the role %2 (loaded %3).</source>
        <translation>%1 tem a função %2 (carregado: %3).</translation>
    </message>
    <message>
        <source>The account %1 is staged for deletion. Undo that first.</source>
        <translation>A exclusão da conta %1 está pendente. Desfaça isso primeiro.</translation>
    </message>
    <message>
        <source>The account %1 was deleted. Invite it again first.</source>
        <translation>A conta %1 foi excluída. Convide-a novamente primeiro.</translation>
    </message>
    <message>
        <source>to be invited</source>
        <extracomment>state of a user whose invitation is staged</extracomment>
        <translation>a convidar</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <extracomment>state of a user whose deletion is staged</extracomment>
        <translation>a excluir</translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n alteração de função</numerusform>
            <numerusform>%n alterações de função</numerusform>
        </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconhecido</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>não executada</translation>
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
        <source>This account was deleted from here at %1.</source>
        <translation>Esta conta foi excluída por aqui: %1.</translation>
    </message>
    <message>
        <source>Invited from here at %1. The service does not tell whether the person accepted.</source>
        <translation>Convidado por aqui: %1. O serviço não informa se a pessoa aceitou.</translation>
    </message>
    <message>
        <source>Flokzu gives this role to every user; it cannot be changed.</source>
        <translation>O Flokzu atribui esta função a todos os usuários; isso não pode ser alterado.</translation>
    </message>
    <message>
        <source>It was sent, but its outcome is unknown: %1</source>
        <translation>Foi enviado, mas o resultado é desconhecido: %1</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>State</source>
        <extracomment>heading of the column with one symbol per row</extracomment>
        <translation>Estado</translation>
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
        <source>Initiated</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciador</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>an instance that still has work to do</extracomment>
        <translation>aberta</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>an instance that has ended</extracomment>
        <translation>concluída</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 a time of today, or a date and a time</extracomment>
        <translation>vista: %1</translation>
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
        <translation>Sendo enviada</translation>
    </message>
    <message>
        <source>Not read since the program started; refresh with F5</source>
        <translation>Não lida desde que o programa foi iniciado; atualize com F5</translation>
    </message>
    <message>
        <source>Never read; refresh with F5</source>
        <translation>Nunca lida; atualize com F5</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Sendo lida</translation>
    </message>
    <message>
        <source>As on the server, %1</source>
        <translation>Como no servidor, %1</translation>
    </message>
    <message>
        <source>Flokzu knows no instance with this identifier. It stays here until you remove it from the list.</source>
        <translation>O Flokzu não conhece nenhuma instância com este identificador. Ele permanece aqui até você removê-lo da lista.</translation>
    </message>
    <message>
        <source>Sent, outcome unknown: it may have been applied. See Review.</source>
        <translation>Enviada, resultado desconhecido: pode ter sido aplicada. Veja a revisão.</translation>
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
        <source>It is built with:</source>
        <translation>É construído com:</translation>
    </message>
</context>
<context>
    <name>flokdesk::AccountDeletion</name>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Roles of %1, to keep them before deleting</source>
        <translation>Funções de %1, para guardá-las antes da exclusão</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Excluir conta</translation>
    </message>
    <message>
        <source>Stage the deletion of %1 at %2?
Type the e-mail address to confirm.</source>
        <translation>Preparar a exclusão de %1 em %2?
Digite o endereço de e-mail para confirmar.</translation>
    </message>
    <message>
        <source>Access and notifications stop. A task that only this person can do can no longer be completed. Inviting the person again brings the account back, but roles must be given again; they are kept here: %1.</source>
        <translation>O acesso e as notificações cessam. Uma tarefa que só esta pessoa pode realizar não poderá mais ser concluída. Convidar a pessoa novamente restaura a conta, mas as funções precisam ser atribuídas novamente; elas ficam guardadas aqui: %1.</translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation>Preparar exclusão</translation>
    </message>
    <message>
        <source>Nothing was staged: the roles have to be kept first, and they could not be loaded. %1</source>
        <translation>Nada foi preparado: as funções precisam ser guardadas primeiro, e não foi possível carregá-las. %1</translation>
    </message>
    <message>
        <source>%1 is an administrator, and Flokzu deletes no administrators. Stage taking that role away, then delete the account.</source>
        <translation>%1 é administrador, e o Flokzu não exclui administradores. Prepare a retirada dessa função e depois exclua a conta.</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>Retirar a função</translation>
    </message>
    <message>
        <source>The deletion of %1 is staged. Nothing was sent yet.</source>
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
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
</context>
<context>
    <name>flokdesk::Application</name>
    <message>
        <source>The directory %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>Não é possível criar o diretório %1. Escolha outro com --data-dir.</translation>
    </message>
    <message>
        <source>Flokdesk is already running. Use its window, or start this one with another --data-dir.</source>
        <translation>O Flokdesk já está em execução. Use a janela dele ou inicie este com outro --data-dir.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written to. Choose another one with --data-dir.</source>
        <translation>Não é possível gravar no diretório %1. Escolha outro com --data-dir.</translation>
    </message>
    <message>
        <source>The file of names seen before was damaged. It was set aside as %1, and a new one was begun. Nothing in Flokzu is affected.</source>
        <translation>O arquivo dos nomes já vistos estava danificado. Ele foi guardado à parte como %1, e um novo foi iniciado. Nada no Flokzu foi afetado.</translation>
    </message>
    <message>
        <source>The data directory was written by a newer Flokdesk. Names seen now are not remembered; update the program.</source>
        <translation>O diretório de dados foi gravado por um Flokdesk mais recente. Os nomes vistos agora não são memorizados; atualize o programa.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Open one of the saved profiles.</source>
        <translation>Não há nenhum perfil “%1”. Abra um dos perfis salvos.</translation>
    </message>
    <message>
        <source>The keys of this profile are not on this computer any more. Enter them to open it.</source>
        <translation>As chaves deste perfil não estão mais neste computador. Informe-as para abri-lo.</translation>
    </message>
    <message>
        <source>Flokdesk cannot start</source>
        <translation>Não é possível iniciar o Flokdesk</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged. It was set aside as %1, and a new one was begun. Look in Flokzu whether your last changes are there.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado. Ele foi guardado à parte como %1, e um novo foi iniciado. Verifique no Flokzu se suas últimas alterações estão lá.</translation>
    </message>
    <message>
        <source>The data directory was written by a newer Flokdesk. Nothing can be sent with this version; update the program.</source>
        <translation>O diretório de dados foi gravado por um Flokdesk mais recente. Nada pode ser enviado com esta versão; atualize o programa.</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged. What could be read of it was taken over; the damaged file is kept as %1. Look in Flokzu whether your last changes are there.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado. O que pôde ser lido dele foi aproveitado; o arquivo danificado foi mantido como %1. Verifique no Flokzu se suas últimas alterações estão lá.</translation>
    </message>
    <message>
        <source>The index of the journal was damaged and built anew. Nothing was lost. The damaged file is kept as %1.</source>
        <translation>O índice do diário estava danificado e foi refeito. Nada se perdeu. O arquivo danificado foi mantido como %1.</translation>
    </message>
    <message>
        <source>Names seen now are forgotten when Flokdesk ends: %1</source>
        <translation>Os nomes vistos agora serão esquecidos quando o Flokdesk for encerrado: %1</translation>
    </message>
    <message>
        <source>The key store of your system is not used. Enter the keys of this profile for this session.</source>
        <translation>O cofre de chaves do sistema não é usado. Informe as chaves deste perfil para esta sessão.</translation>
    </message>
</context>
<context>
    <name>flokdesk::BudgetChart</name>
    <message>
        <source>Requests of the last ten minutes</source>
        <translation>Solicitações dos últimos dez minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last ten minutes.</source>
        <extracomment>Tool tip of the chart; the parts are joined by spaces</extracomment>
        <translation>
            <numerusform>%n solicitação nos últimos dez minutos.</numerusform>
            <numerusform>%n solicitações nos últimos dez minutos.</numerusform>
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
    <name>flokdesk::CellEntry</name>
    <message>
        <source>This is the last row, and its value was just entered. F2 edits it again.</source>
        <translation>Esta é a última linha, e o valor dela acaba de ser inserido. F2 permite editá-lo novamente.</translation>
    </message>
</context>
<context>
    <name>flokdesk::CellWriting</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited. Nothing was changed there.</source>
        <translation>
            <numerusform>%n célula não pode ser editada. Nada foi alterado nela.</numerusform>
            <numerusform>%n células não podem ser editadas. Nada foi alterado nelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the table.</source>
        <translation>
            <numerusform>%n célula não coube na tabela.</numerusform>
            <numerusform>%n células não couberam na tabela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped; %n cell(s) stay as they were.</source>
        <translation>
            <numerusform>A operação foi interrompida; %n célula continua como estava.</numerusform>
            <numerusform>A operação foi interrompida; %n células continuam como estavam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeSet</name>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Insert when missing</source>
        <translation>Inserir se não existir</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Reverter: %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Reverter %1</translation>
    </message>
    <message>
        <source>Revert everything</source>
        <translation>Reverter tudo</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Manter: %1</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Decidir: %1</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Editar registro</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeStore</name>
    <message>
        <source>The program ended while this was being sent: it may have been applied.</source>
        <translation>O programa terminou enquanto isto era enviado: pode ter sido aplicado.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before this one are missing</source>
        <translation>
            <numerusform>Falta %n linha antes desta</numerusform>
            <numerusform>Faltam %n linhas antes desta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) up to number %1 were let go</source>
        <translation>
            <numerusform>%n linha até o número %1 foi descartada</numerusform>
            <numerusform>%n linhas até o número %1 foram descartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) cannot be read, but remain in the file.</source>
        <translation>
            <numerusform>%n alteração anterior não pode ser lida, mas continua no arquivo.</numerusform>
            <numerusform>%n alterações anteriores não podem ser lidas, mas continuam no arquivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of Flokdesk was put back to an older state: this may have been applied since.</source>
        <translation>Os dados do Flokdesk foram restaurados para um estado mais antigo: esta alteração pode ter sido aplicada desde então.</translation>
    </message>
    <message>
        <source>The data of Flokdesk comes from another computer: this may have been applied from there.</source>
        <translation>Os dados do Flokdesk vêm de outro computador: esta alteração pode ter sido aplicada a partir dele.</translation>
    </message>
    <message>
        <source>The data of Flokdesk is a copy: this may have been applied from the directory that was copied.</source>
        <translation>Os dados do Flokdesk são uma cópia: esta alteração pode ter sido aplicada a partir da pasta que foi copiada.</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged: this may have been applied already.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado: esta alteração já pode ter sido aplicada.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Whatever waited or was staged counts as of unknown outcome until it is looked up in Flokzu.</source>
        <translation>Nada é enviado automaticamente. Tudo o que estava em espera ou pendente é considerado de resultado desconhecido até ser consultado no Flokzu.</translation>
    </message>
    <message>
        <source>The journal of this directory is gone: it had lines up to number %1, and a new one was begun.</source>
        <translation>O diário desta pasta desapareceu: ele tinha linhas até o número %1, e um novo foi iniciado.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal in this directory. It was copied from another computer, or the state of this user was deleted.</source>
        <translation>Este computador não guarda o estado do diário desta pasta. Ele foi copiado de outro computador, ou os dados de estado deste usuário foram excluídos.</translation>
    </message>
    <message>
        <source>This directory is a copy of another one that is still there.</source>
        <translation>Esta pasta é uma cópia de outra que ainda existe.</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged. Whatever could be read of it was taken over.</source>
        <translation>O arquivo das alterações pendentes e enviadas estava danificado. Tudo o que pôde ser lido dele foi aproveitado.</translation>
    </message>
    <message>
        <source>Lines of the journal were replaced by others, or another copy of the data was put back.</source>
        <translation>Linhas do diário foram substituídas por outras, ou outra cópia dos dados foi restaurada.</translation>
    </message>
    <message numerus="yes">
        <source>The journal lost its last %n line(s): an older copy of the data was put back.</source>
        <translation>
            <numerusform>O diário perdeu a última linha: uma cópia mais antiga dos dados foi restaurada.</numerusform>
            <numerusform>O diário perdeu as últimas %n linhas: uma cópia mais antiga dos dados foi restaurada.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older copy of the data was put back.</source>
        <translation>Uma cópia mais antiga dos dados foi restaurada.</translation>
    </message>
    <message>
        <source>The earlier changes cannot be read from the disk.</source>
        <translation>Não é possível ler do disco as alterações anteriores.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangesPanel</name>
    <message>
        <source>Staged changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Takes back the selected change, or the one value that is selected (Del)</source>
        <translation>Reverte a alteração selecionada ou o único valor selecionado (Del)</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>See what it takes, then send it (Ctrl+S)</source>
        <translation>Permite ver o que é necessário e depois enviar (Ctrl+S)</translation>
    </message>
    <message>
        <source>Staged changes with old and new values</source>
        <translation>Alterações pendentes com valores antigos e novos</translation>
    </message>
    <message>
        <source>◷ In a job: see the outbox</source>
        <translation>◷ Em um trabalho: veja a caixa de saída</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>Não há nada pendente</translation>
    </message>
    <message>
        <source>What you edit is collected here and is sent only after you have reviewed it.</source>
        <translation>O que você edita é reunido aqui e só é enviado depois da sua revisão.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n alteração pendente</numerusform>
            <numerusform>%n alterações pendentes</numerusform>
        </translation>
    </message>
    <message>
        <source>This was sent or is about to be: it can be taken back in the outbox.</source>
        <translation>Isto foi enviado ou está prestes a ser: pode ser retirado na caixa de saída.</translation>
    </message>
    <message>
        <source>No change is selected.</source>
        <translation>Nenhuma alteração está selecionada.</translation>
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
        <translation>alguns segundos antes da sua alteração</translation>
    </message>
    <message>
        <source>just before its change</source>
        <translation>logo antes da sua alteração</translation>
    </message>
    <message>
        <source>just before, and read again after it</source>
        <translation>logo antes, e lido de novo depois</translation>
    </message>
    <message>
        <source>Nothing is read. A change that another person made meanwhile in the same field is overwritten.</source>
        <translation>Nada é lido. Uma alteração que outra pessoa fez nesse meio-tempo no mesmo campo é sobrescrita.</translation>
    </message>
    <message>
        <source>A list of the database, then the changes right behind it. A change that another person makes in the same field within those seconds is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Uma lista da base de dados e, logo em seguida, as alterações. Uma alteração que outra pessoa fizer no mesmo campo nesses segundos é sobrescrita; uma anterior aparece como conflito.</translation>
    </message>
    <message>
        <source>A change that another person makes in the same field in the moment between reading and sending is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Uma alteração que outra pessoa fizer no mesmo campo no instante entre a leitura e o envio é sobrescrita; uma anterior aparece como conflito.</translation>
    </message>
    <message>
        <source>As one by one, and each change is read again after it was sent.</source>
        <translation>Como um por um, e cada alteração é lida de novo depois do envio.</translation>
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
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>heading: the time of day when the job ends</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Each record is checked</source>
        <translation>Cada registro é verificado</translation>
    </message>
    <message>
        <source>Check: %1, %2 requests, ends %3, %4</source>
        <extracomment>read aloud: %1 a way to check, %2 a number of requests, %3 a time of day, %4 when each record is checked</extracomment>
        <translation>Verificação: %1, %2 solicitações, termina %3, %4</translation>
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
</context>
<context>
    <name>flokdesk::CommandLine</name>
    <message>
        <source>Open the built-in demo tenant; nothing leaves this computer.</source>
        <translation>Abre o ambiente de demonstração embutido; nada sai deste computador.</translation>
    </message>
    <message>
        <source>Keep all state in &lt;dir&gt;.</source>
        <translation>Guarda todo o estado em &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Open the profile &lt;name&gt;.</source>
        <translation>Abre o perfil &lt;name&gt;.</translation>
    </message>
    <message>
        <source>Speak &lt;language&gt;, for example es, instead of the system&apos;s.</source>
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
        <source>Not an option: %1</source>
        <translation>Não é uma opção: %1</translation>
    </message>
    <message>
        <source>--demo and --profile exclude each other.</source>
        <translation>--demo e --profile excluem-se mutuamente.</translation>
    </message>
    <message>
        <source>Flokdesk: unofficial program for administrators of Flokzu.</source>
        <translation>Flokdesk: programa não oficial para administradores do Flokzu.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConflictDialog</name>
    <message>
        <source>Another person changed the same</source>
        <translation>Outra pessoa alterou a mesma coisa</translation>
    </message>
    <message>
        <source>Choose the value to be kept for each field: with the keys 1, 2 and 3, a double click on it, or the buttons. Nothing is sent yet. A change with fields that are not decided stays held.</source>
        <translation>Escolha o valor a manter em cada campo: com as teclas 1, 2 e 3, com um clique duplo nele ou com os botões. Nada é enviado ainda. Uma alteração com campos não decididos continua retida.</translation>
    </message>
    <message>
        <source>Fields in conflict with their three values</source>
        <translation>Campos em conflito com os seus três valores</translation>
    </message>
    <message>
        <source>&amp;1 Original</source>
        <translation>&amp;1 Original</translation>
    </message>
    <message>
        <source>Put back what was there before both of you changed it</source>
        <translation>Restaura o que havia antes de vocês dois alterarem</translation>
    </message>
    <message>
        <source>&amp;2 In Flokzu now</source>
        <translation>&amp;2 No Flokzu agora</translation>
    </message>
    <message>
        <source>&amp;3 Mine</source>
        <translation>&amp;3 Meu</translation>
    </message>
    <message>
        <source>The last choice for every field of this name in the same database or process</source>
        <translation>A última escolha para todos os campos com este nome na mesma base de dados ou no mesmo processo</translation>
    </message>
    <message>
        <source>The last choice for every field of this list</source>
        <translation>A última escolha para todos os campos desta lista</translation>
    </message>
    <message>
        <source>Decided: %1 of %2 fields, %3 of %4 changes</source>
        <extracomment>%1 fields that are decided, %2 all fields; %3 changes that are wholly decided, %4 all</extracomment>
        <translation>Decididos: %1 de %2 campos, %3 de %4 alterações</translation>
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
        <source>&amp;Keep this for %n change(s)</source>
        <translation>
            <numerusform>&amp;Manter isto para %n alteração</numerusform>
            <numerusform>&amp;Manter isto para %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Manter isto</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n change(s)</source>
        <translation>
            <numerusform>Decidir %n alteração</numerusform>
            <numerusform>Decidir %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the value that another person entered</source>
        <translation>Mantém o valor que outra pessoa inseriu</translation>
    </message>
    <message>
        <source>Overwrite the value that another person entered</source>
        <translation>Substitui o valor que outra pessoa inseriu</translation>
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
        <source>In Flokzu now</source>
        <translation>No Flokzu agora</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meu</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>%1 whose value a field gets</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>○ Not decided</source>
        <translation>○ Não decidido</translation>
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
        <source>2 In Flokzu now</source>
        <translation>2 No Flokzu agora</translation>
    </message>
    <message>
        <source>3 Mine</source>
        <translation>3 Meu</translation>
    </message>
    <message>
        <source>To be kept</source>
        <translation>A manter</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(não lido)</translation>
    </message>
    <message>
        <source>There is no earlier value that could be put back.</source>
        <translation>Não há um valor anterior que possa ser restaurado.</translation>
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
        <translation>Dados (instâncias, bases de dados)</translation>
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
        <translation>aceita</translation>
    </message>
    <message>
        <source>refused by Flokzu; check the key, and that it is of this kind: the two are different</source>
        <translation>recusada pelo Flokzu; verifique a chave e se ela é deste tipo: as duas são diferentes</translation>
    </message>
    <message>
        <source>no key entered</source>
        <translation>nenhuma chave informada</translation>
    </message>
    <message>
        <source>being tested…</source>
        <translation>testando…</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a glyph, what was tested, and what was found</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Connection test: does the service answer?</source>
        <translation>Teste de conexão: o serviço responde?</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testada</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Connection test: is the data key accepted?</source>
        <translation>Teste de conexão: a chave de dados é aceita?</translation>
    </message>
    <message>
        <source>Connection test: is the user-management key accepted?</source>
        <translation>Teste de conexão: a chave de gerenciamento de usuários é aceita?</translation>
    </message>
    <message>
        <source>unclear; “not found” was the answer, so the address or the user may be wrong</source>
        <translation>inconclusivo; a resposta foi “não encontrado”, portanto o endereço ou o usuário podem estar errados</translation>
    </message>
    <message>
        <source>enter at least one key to test it</source>
        <translation>informe pelo menos uma chave para testá-la</translation>
    </message>
    <message>
        <source>unclear; the answer was: %1. A guided check (Tools menu) finds out how this Flokzu answers</source>
        <translation>inconclusivo; a resposta foi: %1. Uma verificação guiada (menu Ferramentas) descobre como este Flokzu responde</translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de dados</translation>
    </message>
    <message>
        <source>Data&amp;base:</source>
        <translation>&amp;Base de dados:</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Type the name exactly as in Flokzu, or choose one that was opened before</source>
        <translation>Digite o nome exatamente como no Flokzu ou escolha uma base de dados que já foi aberta</translation>
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
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
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
        <source>Revie&amp;w…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>Lists old and new values before anything is sent</source>
        <translation>Lista os valores antigos e novos antes que algo seja enviado</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Rever&amp;ter</translation>
    </message>
    <message>
        <source>Takes back every staged change of this database; Undo brings them back</source>
        <translation>Reverte todas as alterações pendentes desta base de dados; Desfazer as traz de volta</translation>
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
        <source>Asks Flokzu for the first record that meets the conditions; one request</source>
        <translation>Pede ao Flokzu o primeiro registro que atende às condições; uma solicitação</translation>
    </message>
    <message>
        <source>Find in loaded records</source>
        <translation>Localizar nos registros carregados</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Adicionar uma condição</translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation>Qual base de dados?</translation>
    </message>
    <message>
        <source>Type its name exactly as in Flokzu: capitals, accents and spaces count. Flokzu&apos;s API cannot list databases, so Flokdesk remembers those that you opened.</source>
        <translation>Digite o nome exatamente como no Flokzu: maiúsculas, acentos e espaços contam. A API do Flokzu não lista as bases de dados, por isso o Flokdesk memoriza as que você abriu.</translation>
    </message>
    <message>
        <source>Open by name</source>
        <translation>Abrir pelo nome</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>Remover as condições</translation>
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
        <source>⚠ The conditions changed since: reload to apply them</source>
        <translation>⚠ As condições mudaram desde então: recarregue para aplicá-las</translation>
    </message>
    <message>
        <source>⚠ Exactly %1: Flokzu may have cut the list. A condition narrows it.</source>
        <translation>⚠ Exatamente %1: o Flokzu pode ter cortado a lista. Uma condição a restringe.</translation>
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
        <source>The changes are staged: nothing is sent before you review them, and Undo takes back all of them together.</source>
        <translation>As alterações ficam pendentes: nada é enviado antes que você as revise, e Desfazer reverte todas de uma vez.</translation>
    </message>
    <message numerus="yes">
        <source>Staging: %1 of %n cell(s)</source>
        <extracomment>%1 of how many cells were changed so far</extracomment>
        <translation>
            <numerusform>Alterando células: %1 de %n</numerusform>
            <numerusform>Alterando células: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked: the value of the condition has no column beside it.</source>
        <translation>Nada foi consultado: não há coluna escolhida ao lado do valor da condição.</translation>
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
</context>
<context>
    <name>flokdesk::DemoTenant</name>
    <message>
        <source>DEMO company</source>
        <translation>Empresa DEMO</translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectDialog</name>
    <message>
        <source>Service dialect</source>
        <translation>Particularidades do serviço</translation>
    </message>
    <message>
        <source>Settings of the service</source>
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
        <source>Re&amp;vert</source>
        <translation>Re&amp;verter</translation>
    </message>
    <message>
        <source>Take back what was changed here and is not kept yet</source>
        <translation>Desfaz o que foi alterado aqui e ainda não foi mantido</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Rede&amp;finir</translation>
    </message>
    <message>
        <source>Go back to the assumed value, which may then be learned anew</source>
        <translation>Volta ao valor suposto, que depois pode ser aprendido de novo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Show the values of a file that a colleague exported, to be kept or not</source>
        <translation>Mostra os valores de um arquivo exportado por um colega, para mantê-los ou não</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write what was learned and set to a file for colleagues; it holds no key and no address</source>
        <translation>Salva o que foi aprendido e definido em um arquivo para colegas; não contém chaves nem endereços</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificação &amp;guiada…</translation>
    </message>
    <message>
        <source>Ask Flokzu at most 20 questions that change nothing, and learn from the answers</source>
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
        <translation>Funções</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Solicitações e respostas</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1 the value of a setting before, %2 the value that it gets</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>not kept yet: %1</source>
        <extracomment>%1 where the value of a setting comes from, such as &quot;set by hand, 16:40&quot;</extracomment>
        <translation>ainda não mantido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n learned</source>
        <extracomment>settings of the service</extracomment>
        <translation>
            <numerusform>%n aprendido</numerusform>
            <numerusform>%n aprendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <extracomment>settings of the service</extracomment>
        <translation>
            <numerusform>%n definido à mão</numerusform>
            <numerusform>%n definidos à mão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <extracomment>settings of the service</extracomment>
        <translation>
            <numerusform>%n suposto</numerusform>
            <numerusform>%n supostos</numerusform>
        </translation>
    </message>
    <message>
        <source>How Flokzu answers %1: %2, %3, %4. No key is kept here.</source>
        <extracomment>%1 the name of a profile; %2, %3 and %4 are &quot;6 learned&quot;, &quot;2 set by hand&quot;, &quot;3 assumed&quot;</extracomment>
        <translation>Como o Flokzu responde a %1: %2, %3, %4. Nenhuma chave é guardada aqui.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n change(s)</source>
        <translation>
            <numerusform>&amp;Manter %n alteração</numerusform>
            <numerusform>&amp;Manter %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep changes</source>
        <translation>&amp;Manter alterações</translation>
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
        <source>“%1” says nothing that is not known here.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>“%1” não diz nada que já não se saiba aqui.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n other value(s), shown in bold. Keep them, or revert those that you do not want.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>“%1” tem %n valor diferente, em negrito. Mantenha-o ou reverta-o.</numerusform>
            <numerusform>“%1” tem %n valores diferentes, em negrito. Mantenha-os ou reverta os que não quiser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check showed %n value(s), in bold. Keep them, or revert those that you do not want.</source>
        <translation>
            <numerusform>A verificação mostrou %n valor, em negrito. Mantenha-o ou reverta-o.</numerusform>
            <numerusform>A verificação mostrou %n valores, em negrito. Mantenha-os ou reverta os que não quiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check showed nothing that is not known here.</source>
        <translation>A verificação não mostrou nada que já não se saiba aqui.</translation>
    </message>
    <message>
        <source>Export the service dialect</source>
        <translation>Exportar as particularidades do serviço</translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds no key and no address.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Salvo como “%1”. Não contém chaves nem endereços.</translation>
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
        <source>Read once or twice, to see how Flokzu answers; nothing is changed</source>
        <translation>Lê uma ou duas vezes para ver como o Flokzu responde; nada é alterado</translation>
    </message>
    <message>
        <source>%1: the answer agrees with “%2” (%3).</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: a resposta confirma “%2” (%3).</translation>
    </message>
    <message>
        <source>%1: the answer shows “%2” (%3). Keep it, or revert it.</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: a resposta mostra “%2” (%3). Mantenha ou reverta.</translation>
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
        <source>Only a call that writes can show this: the writing part of the guided check.</source>
        <translation>Só uma chamada que grava pode mostrar isto: a parte de gravação da verificação guiada.</translation>
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
        <source>Try a setting of the service</source>
        <translation>Testar uma configuração do serviço</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>uma resposta</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nome</numerusform>
            <numerusform>%n nomes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>the list shows no record that could be read</source>
        <translation>a lista não mostra nenhum registro que possa ser lido</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>the records have no column of that name</source>
        <translation>os registros não têm coluna com esse nome</translation>
    </message>
    <message>
        <source>the list holds no record, which shows nothing</source>
        <translation>a lista não contém registros, o que não mostra nada</translation>
    </message>
    <message>
        <source>the answer has no status; its shape decides</source>
        <translation>a resposta não tem status; a forma dela decide</translation>
    </message>
    <message>
        <source>the status of the answer is no word that can be kept</source>
        <translation>o status da resposta não é uma palavra que possa ser mantida</translation>
    </message>
    <message>
        <source>the answer holds both forms</source>
        <translation>a resposta contém as duas formas</translation>
    </message>
    <message>
        <source>the answer holds no value of that kind</source>
        <translation>a resposta não contém nenhum valor desse tipo</translation>
    </message>
    <message>
        <source>the answer holds another form</source>
        <translation>a resposta contém outra forma</translation>
    </message>
</context>
<context>
    <name>flokdesk::DigestLabel</name>
    <message>
        <source>Digest %1</source>
        <extracomment>%1 the beginning of a fingerprint of the plan</extracomment>
        <translation>Impressão digital %1</translation>
    </message>
    <message>
        <source>The journal and a saved plan name the same digest: %1</source>
        <translation>O diário e um plano salvo indicam a mesma impressão digital: %1</translation>
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
        <translation>Sendo enviado. Antes: “%1”</translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, now: “%1”</source>
        <translation>Alterado no servidor nesse meio-tempo, agora: “%1”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Sent, outcome unknown: it may have been applied. Before: “%1”</source>
        <translation>Enviado, resultado desconhecido: pode ter sido aplicado. Antes: “%1”</translation>
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
        <source> and </source>
        <extracomment>Between two conditions that must both hold</extracomment>
        <translation> e </translation>
    </message>
    <message>
        <source>Flokzu compares exactly, capitals and accents included. With several conditions, all must hold. Each change is one request.</source>
        <translation>O Flokzu compara exatamente, inclusive maiúsculas e acentos. Com várias condições, todas devem ser atendidas. Cada mudança é uma solicitação.</translation>
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
        <source>Add filter</source>
        <translation>Adicionar filtro</translation>
    </message>
    <message>
        <source>Conditions that Flokzu applies</source>
        <translation>Condições que o Flokzu aplica</translation>
    </message>
    <message>
        <source>&amp;Ask Flokzu for:</source>
        <translation>&amp;Pedir ao Flokzu:</translation>
    </message>
    <message>
        <source>Searches all columns of the records that were loaded, without asking Flokzu. Capitals and accents do not count.</source>
        <translation>Pesquisa em todas as colunas dos registros carregados, sem consultar o Flokzu. Maiúsculas e acentos não contam.</translation>
    </message>
    <message>
        <source>Text in any column; sends nothing</source>
        <translation>Texto em qualquer coluna; não envia nada</translation>
    </message>
    <message>
        <source>Find in the loaded records</source>
        <translation>Localizar nos registros carregados</translation>
    </message>
    <message>
        <source>F&amp;ind in loaded:</source>
        <translation>&amp;Localizar nos carregados:</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Remover a condição %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedCheck</name>
    <message>
        <source>something came, though there is no such thing</source>
        <translation>veio algo, embora não exista</translation>
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
        <source>the service answers</source>
        <translation>o serviço responde</translation>
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
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own roles</source>
        <translation>Suas próprias funções</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n função</numerusform>
            <numerusform>%n funções</numerusform>
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
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>An instance that does not exist</source>
        <translation>Uma instância que não existe</translation>
    </message>
    <message>
        <source>an empty list; Flokzu may want a condition</source>
        <translation>uma lista vazia; talvez o Flokzu exija uma condição</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
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
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>A record that does not exist</source>
        <translation>Um registro que não existe</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Guided check: %1</source>
        <extracomment>Why a request is sent; %1 is what is read</extracomment>
        <translation>Verificação guiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>not asked: %n request(s) are the most</source>
        <translation>
            <numerusform>não consultado: o máximo é %n solicitação</numerusform>
            <numerusform>não consultado: o máximo é de %n solicitações</numerusform>
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
        <source>Only reads: nothing is changed in Flokzu. Name an instance and a database that exist; leave a field empty to leave out its questions.</source>
        <translation>Só lê: nada é alterado no Flokzu. Indique uma instância e uma base de dados que existam; deixe um campo vazio para omitir as suas consultas.</translation>
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
        <translation>&amp;Base de dados:</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitações</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Solicitações da verificação</translation>
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
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>R&amp;elatório</translation>
    </message>
    <message>
        <source>The file as it is saved: no key, no address, and every value replaced by its type. Names of columns and fields stay.</source>
        <translation>O arquivo como é salvo: sem chaves nem endereços e com cada valor substituído pelo seu tipo. Os nomes de colunas e campos permanecem.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report stands here after the check.</source>
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
        <source>Show these values in the service dialect, where you keep them or not</source>
        <translation>Mostra estes valores nas particularidades do serviço, onde você decide se os mantém</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>aguardando…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 the HTTP status of an answer, %2 what it held</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a setting of the service, %2 its value</extracomment>
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
            <numerusform>%1 de no máximo %n solicitação</numerusform>
            <numerusform>%1 de no máximo %n solicitações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s)</source>
        <translation>
            <numerusform>No máximo %n solicitação</numerusform>
            <numerusform>No máximo %n solicitações</numerusform>
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
        <translation>Salvo como “%1”. Não contém chaves, endereços nem valores.</translation>
    </message>
    <message>
        <source>&amp;Writing part…</source>
        <translation>Parte de &amp;gravação…</translation>
    </message>
    <message>
        <source>Try the calls that write, each one after you confirmed it</source>
        <translation>Testa as chamadas que gravam, cada uma depois que você a confirmar</translation>
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
        <translation>não pedido: %1</translation>
    </message>
    <message>
        <source>Guided check: %1</source>
        <extracomment>Why a request is sent; %1 is what is read or written</extracomment>
        <translation>Verificação guiada: %1</translation>
    </message>
    <message>
        <source>Not sent again. %1</source>
        <translation>Não enviado de novo. %1</translation>
    </message>
    <message>
        <source>accepted, although there is no such record</source>
        <translation>aceita, embora não exista tal registro</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>%1 the Id or identifier that the server gave</extracomment>
        <translation>feito</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>feito: %1</translation>
    </message>
    <message>
        <source>; the answer has no status</source>
        <translation>; a resposta não tem status</translation>
    </message>
    <message>
        <source>; the status is “%1”</source>
        <extracomment>%1 a word or number of the server, such as SUCCESS</extracomment>
        <translation>; o status é “%1”</translation>
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
        <source>outcome unknown, not sent again. %1</source>
        <extracomment>%1 the reason, as sentences</extracomment>
        <translation>resultado desconhecido, não enviado de novo. %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixada de fora</translation>
    </message>
    <message>
        <source>Flokzu wants a pause (429). Nothing was done, and nothing is sent again: begin anew in a few minutes.</source>
        <translation>O Flokzu pede uma pausa (429). Nada foi feito e nada é enviado de novo: recomece em alguns minutos.</translation>
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
        <source>reads as it was written</source>
        <translation>lido como foi gravado</translation>
    </message>
    <message>
        <source>reads otherwise than it was written</source>
        <translation>lido diferente do que foi gravado</translation>
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
            <numerusform>%n registro com este texto</numerusform>
            <numerusform>%n registros com este texto</numerusform>
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
        <translation>a instância e sua primeira tarefa</translation>
    </message>
    <message>
        <source>the answer named no instance; look for it in Flokzu</source>
        <translation>a resposta não citou nenhuma instância; procure-a no Flokzu</translation>
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
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether %1 has an account</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Verificar se %1 tem uma conta</translation>
    </message>
    <message>
        <source>See how Flokzu answers about an address without an account</source>
        <translation>Ver como o Flokzu responde sobre um endereço sem conta</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Convidar %1</translation>
    </message>
    <message>
        <source>an e-mail is sent; a seat may be charged</source>
        <translation>um e-mail é enviado; um usuário pode ser cobrado</translation>
    </message>
    <message>
        <source>the account may be another person&apos;s</source>
        <translation>a conta pode ser de outra pessoa</translation>
    </message>
    <message>
        <source>Check whether the account is there</source>
        <translation>Verificar se a conta existe</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Excluir a conta</translation>
    </message>
    <message>
        <source>no new account was made</source>
        <translation>nenhuma conta nova foi criada</translation>
    </message>
    <message>
        <source>Check whether the account is gone</source>
        <translation>Verificar se a conta não existe mais</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>não existe mais</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>ainda existe</translation>
    </message>
    <message>
        <source>there is one already, so nothing is sent for it</source>
        <translation>já existe uma, por isso nada é enviado para ela</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>não há nenhuma</translation>
    </message>
    <message>
        <source>in the same way, so there was none</source>
        <translation>da mesma maneira, portanto não havia nenhuma</translation>
    </message>
    <message>
        <source>in another way, so nothing is sent for the account</source>
        <translation>de outra maneira, por isso nada é enviado para a conta</translation>
    </message>
    <message>
        <source>it is not certain that it was made now</source>
        <translation>não é certo que tenha sido criada agora</translation>
    </message>
    <message numerus="yes">
        <source>it is there, with %n role(s)</source>
        <translation>
            <numerusform>existe, com %n função</numerusform>
            <numerusform>existe, com %n funções</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>%1 a role</extracomment>
        <translation>Dar a função %1</translation>
    </message>
    <message>
        <source>Read the roles</source>
        <translation>Ler as funções</translation>
    </message>
    <message>
        <source>Take the role %1</source>
        <extracomment>%1 a role</extracomment>
        <translation>Retirar a função %1</translation>
    </message>
    <message>
        <source>the role was not given</source>
        <translation>a função não foi dada</translation>
    </message>
    <message>
        <source>Read the roles again</source>
        <translation>Ler as funções outra vez</translation>
    </message>
    <message>
        <source>the role is among them</source>
        <translation>a função está entre elas</translation>
    </message>
    <message>
        <source>the role is not among them</source>
        <translation>a função não está entre elas</translation>
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
        <source>the account %1, to be deleted in Flokzu</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>a conta %1, a ser excluída no Flokzu</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWritingDialog</name>
    <message>
        <source>Guided check: writing part</source>
        <translation>Verificação guiada: parte de gravação</translation>
    </message>
    <message>
        <source>Name things that were made for tests; an empty field leaves out its calls. Flokdesk shows each call that writes, asks before it sends it, and repeats none by itself. Calls that only read are sent without a question.</source>
        <translation>Informe coisas feitas para testes; um campo vazio deixa de fora as suas chamadas. O Flokdesk mostra cada chamada que grava, pergunta antes de enviá-la e não repete nenhuma sozinho. Chamadas que só leem são enviadas sem perguntar.</translation>
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
        <source>Throw-away &amp;address:</source>
        <translation>&amp;Endereço descartável:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Função:</translation>
    </message>
    <message>
        <source>Calls of the writing part</source>
        <translation>Chamadas da parte de gravação</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Stays afterwards</source>
        <translation>Fica depois</translation>
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
        <translation>Solicitaçõ&amp;es</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Solicitações da verificação</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>Relatóri&amp;o</translation>
    </message>
    <message>
        <source>The file as it is saved: no key, no address, and every value replaced by its type. Names of columns and fields stay.</source>
        <translation>O arquivo como é salvo: sem chaves nem endereços e com cada valor substituído pelo seu tipo. Os nomes de colunas e campos permanecem.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>The report stands here after the check.</source>
        <translation>O relatório aparece aqui depois da verificação.</translation>
    </message>
    <message>
        <source>Request that is sent</source>
        <translation>Solicitação que é enviada</translation>
    </message>
    <message>
        <source>S&amp;top here</source>
        <translation>Parar &amp;aqui</translation>
    </message>
    <message>
        <source>Send nothing more; what was sent stays as it is</source>
        <translation>Não enviar mais nada; o que foi enviado fica como está</translation>
    </message>
    <message>
        <source>S&amp;kip this call</source>
        <translation>&amp;Pular esta chamada</translation>
    </message>
    <message>
        <source>Send this call</source>
        <translation>Enviar esta chamada</translation>
    </message>
    <message>
        <source>Send exactly this request, once</source>
        <translation>Envia exatamente esta solicitação, uma única vez</translation>
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
        <source>Show these values in the service dialect, where you keep them or not</source>
        <translation>Mostra estes valores nas particularidades do serviço, onde você decide se os mantém</translation>
    </message>
    <message>
        <source>Records and instances that this makes cannot be removed again through the API of Flokzu. An invitation sends an e-mail and may cost money.</source>
        <translation>Os registros e as instâncias que isto cria não podem ser removidos depois pela API do Flokzu. Um convite envia um e-mail e pode custar dinheiro.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A list of calls; %1 a number, %2 what the call does</extracomment>
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
        <translation>Informe algo feito para testes.</translation>
    </message>
    <message>
        <source>Name a column of the database that takes a text.</source>
        <translation>Informe uma coluna do banco de dados que aceite um texto.</translation>
    </message>
    <message>
        <source>The button waits for the whole name.</source>
        <translation>O botão espera o nome inteiro.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with 1 of %n call(s)…</source>
        <translation>
            <numerusform>Co&amp;meçar com 1 de %n chamada…</numerusform>
            <numerusform>Co&amp;meçar com 1 de %n chamadas…</numerusform>
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
            <numerusform>%n solicitação até agora</numerusform>
            <numerusform>%n solicitações até agora</numerusform>
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
        <source>The call is on its way. Its answer is awaited, also after Stop.</source>
        <translation>A chamada está a caminho. A resposta é aguardada, também depois de Parar.</translation>
    </message>
    <message>
        <source>Waiting for Flokzu…</source>
        <translation>Aguardando o Flokzu…</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3?</source>
        <extracomment>%1 and %2 are numbers, %3 what the call does, such as &quot;Invite ana@example.org&quot;</extracomment>
        <translation>Chamada %1 de %2: %3?</translation>
    </message>
    <message>
        <source>Flokzu refused the form before, or it had no effect. This is another form of the same call.</source>
        <translation>O Flokzu recusou a forma anterior, ou ela não teve efeito. Esta é outra forma da mesma chamada.</translation>
    </message>
    <message>
        <source>⚠ Cannot be taken back: %1.</source>
        <extracomment>%1 what stays in Flokzu, such as &quot;the record&quot;</extracomment>
        <translation>⚠ Não pode ser desfeito: %1.</translation>
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
        <translation>Campos com os seus valores</translation>
    </message>
    <message>
        <source>&amp;Larger editor…</source>
        <translation>Editor &amp;maior…</translation>
    </message>
    <message>
        <source>Edit the value in a window of its own (Shift+Enter)</source>
        <translation>Edita o valor em uma janela própria (Shift+Enter)</translation>
    </message>
    <message>
        <source>Revert fiel&amp;d</source>
        <translation>Rever&amp;ter campo</translation>
    </message>
    <message>
        <source>Take back the staged value (Del)</source>
        <translation>Reverte o valor pendente (Del)</translation>
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
        <translation>&amp;Bruto</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Resposta do servidor</translation>
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
        <source>Initiated by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Initiated (as received)</source>
        <translation>Iniciada (como recebido)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lida</translation>
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
        <source>Revert field</source>
        <translation>Reverter campo</translation>
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
        <source>Only values can be typed into, in the column “Value”.</source>
        <translation>Só é possível digitar nos valores, na coluna “Valor”.</translation>
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
        <source>Paste one or many identifiers</source>
        <translation>Cole um ou vários identificadores</translation>
    </message>
    <message>
        <source>Separated by spaces, commas, semicolons or new lines (Ctrl+O)</source>
        <translation>Separados por espaços, vírgulas, ponto e vírgula ou quebras de linha (Ctrl+O)</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays (Esc)</source>
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
        <source>&amp;Review…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>See old and new values, then send (Ctrl+S)</source>
        <translation>Permite ver os valores antigos e novos e depois enviá-los (Ctrl+S)</translation>
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
        <source>Re&amp;fresh</source>
        <translation>Atua&amp;lizar</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Atualizar todas</translation>
    </message>
    <message>
        <source>&amp;Paste identifiers</source>
        <translation>&amp;Colar identificadores</translation>
    </message>
    <message>
        <source>Remove from the list</source>
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
        <source>Fill in and stage a new instance</source>
        <translation>Permite preencher e preparar uma nova instância</translation>
    </message>
    <message>
        <source>Read the selected instances again (F5)</source>
        <translation>Lê novamente as instâncias selecionadas (F5)</translation>
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
        <source>Staged: %1. Nothing was sent yet.</source>
        <translation>Pendente: %1. Nada foi enviado ainda.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) of instances</source>
        <translation>
            <numerusform>%n alteração pendente de instâncias</numerusform>
            <numerusform>%n alterações pendentes de instâncias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 instances read, %2 to read in all</extracomment>
        <translation>%1 de %2</translation>
    </message>
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
            <numerusform>%n instância não lida.</numerusform>
            <numerusform>%n instâncias não lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). %1</source>
        <extracomment>%1 is a sentence that says how many instances there are in all</extracomment>
        <translation>
            <numerusform>%n encontrada. %1</numerusform>
            <numerusform>%n encontradas. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interromper a leitura</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) opened here; Flokzu may have more.</source>
        <translation>
            <numerusform>Instâncias abertas aqui: %n; o Flokzu pode ter mais.</numerusform>
            <numerusform>Instâncias abertas aqui: %n; o Flokzu pode ter mais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobAnnouncer</name>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1” está em pausa</translation>
    </message>
    <message>
        <source>“%1” has ended</source>
        <translation>“%1” terminou</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobQueue</name>
    <message>
        <source>Nothing was sent, because the changes are no longer those that you saw. Please look again.</source>
        <translation>Nada foi enviado, porque as alterações não são mais as que você viu. Revise-as de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first.</source>
        <translation>Nada foi enviado, porque não foi possível registrar antes.</translation>
    </message>
    <message>
        <source>This was planned for %1, but the profile now belongs to %2. Take the changes back and review them again.</source>
        <translation>Isto foi planejado para %1, mas o perfil agora pertence a %2. Retire as alterações e revise-as de novo.</translation>
    </message>
    <message numerus="yes">
        <source>This was planned more than %n hour(s) ago. Take the changes back and review them again.</source>
        <translation>
            <numerusform>Isto foi planejado há mais de %n hora. Retire as alterações e revise-as de novo.</numerusform>
            <numerusform>Isto foi planejado há mais de %n horas. Retire as alterações e revise-as de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: it was sent by another job or taken back.</source>
        <translation>Não enviada: foi enviada por outro trabalho ou retirada.</translation>
    </message>
    <message>
        <source>Not sent: you removed it from the queue.</source>
        <translation>Não enviada: você a retirou da fila.</translation>
    </message>
    <message>
        <source>Nothing was sent, because another plan is being written down. Please try again in a moment.</source>
        <translation>Nada foi enviado, porque outro plano está sendo anotado. Tente de novo em um instante.</translation>
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
        <source>Not sent: the invitation before it was not carried out.</source>
        <translation>Não enviada: o convite anterior a ela não foi executado.</translation>
    </message>
    <message>
        <source>Not sent: a role was to be taken from the account first, and was not.</source>
        <translation>Não enviada: antes era preciso retirar uma função da conta, e isso não foi feito.</translation>
    </message>
    <message>
        <source>Read again first.</source>
        <translation>Leia novamente primeiro.</translation>
    </message>
    <message>
        <source>Applied, but it could not be read back.</source>
        <translation>Aplicada, mas não foi possível ler novamente para conferir.</translation>
    </message>
    <message numerus="yes">
        <source>Paused after %n change(s) that failed.</source>
        <translation>
            <numerusform>Em pausa após %n alteração que falhou.</numerusform>
            <numerusform>Em pausa após %n alterações que falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: an earlier change of the same object still waits in another job.</source>
        <translation>Não enviada: uma alteração anterior do mesmo objeto ainda espera em outro trabalho.</translation>
    </message>
    <message>
        <source>Not sent: it is not known yet whether an earlier change of the same object was carried out.</source>
        <translation>Não enviado: ainda não se sabe se uma alteração anterior do mesmo objeto foi realizada.</translation>
    </message>
    <message>
        <source>Another person changed %1: it was “%2” and is now “%3”.</source>
        <extracomment>%1 a column, %2 its old value, %3 the value that another person gave it</extracomment>
        <translation>Outra pessoa alterou %1: era “%2” e agora é “%3”.</translation>
    </message>
    <message>
        <source>Applied, but the present values differ.</source>
        <translation>Aplicado, mas os valores atuais diferem.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsModel</name>
    <message>
        <source>? Ended: unknown</source>
        <translation>? Terminado: desconhecidas</translation>
    </message>
    <message>
        <source>! Ended: failures</source>
        <translation>! Terminado: falhas</translation>
    </message>
    <message>
        <source>≠ Ended: held</source>
        <translation>≠ Terminado: retidas</translation>
    </message>
    <message>
        <source>◌ Ended: not tried</source>
        <translation>◌ Terminado: não tentadas</translation>
    </message>
    <message>
        <source>✓ Ended</source>
        <translation>✓ Terminado</translation>
    </message>
    <message>
        <source>↑ Running</source>
        <translation>↑ Em execução</translation>
    </message>
    <message>
        <source>◷ Waiting</source>
        <translation>◷ Aguardando</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ Em pausa</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
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
        <source>Unknown</source>
        <translation>Desconhecidas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retidas</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a job that runs ends at this time of day</extracomment>
        <translation>até %1</translation>
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
        <translation>terminou às %1</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n aplicada</numerusform>
            <numerusform>%n aplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n desconhecida</numerusform>
            <numerusform>%n desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n retida</numerusform>
            <numerusform>%n retidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n não tentada</numerusform>
            <numerusform>%n não tentadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many changes of a job were tried, and how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is checked: changes are sent as planned</source>
        <translation>Nada é verificado: as alterações são enviadas como estão</translation>
    </message>
    <message>
        <source>Each record is checked a few seconds before its change</source>
        <translation>Cada registro é verificado alguns segundos antes da sua alteração</translation>
    </message>
    <message>
        <source>Each record is checked just before its change</source>
        <translation>Cada registro é verificado logo antes da sua alteração</translation>
    </message>
    <message>
        <source>Each record is checked just before its change, and read again after it</source>
        <translation>Cada registro é verificado logo antes da sua alteração e lido de novo depois</translation>
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
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
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
        <source>Take back</source>
        <translation>Retirar</translation>
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
        <source>Jobs, those that wait first</source>
        <translation>Trabalhos, primeiro os que aguardam</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Repetir as que falharam</translation>
    </message>
    <message>
        <source>Resolve unknown</source>
        <translation>Resolver desconhecidas</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Plans the opposite of what this job did, for review</source>
        <translation>Planeja o contrário do que este trabalho fez, para revisão</translation>
    </message>
    <message>
        <source>Show in Journal</source>
        <translation>Mostrar no Diário</translation>
    </message>
    <message>
        <source>Changes of the selected job</source>
        <translation>Alterações do trabalho selecionado</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nada em espera</translation>
    </message>
    <message>
        <source>Changes that you review and send are listed here with what became of them, also after the program was closed.</source>
        <translation>As alterações que você revisa e envia são listadas aqui com o que aconteceu com elas, mesmo depois de o programa ser fechado.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s), %1</source>
        <extracomment>%1 is &quot;281 changes left&quot;</extracomment>
        <translation>
            <numerusform>%n trabalho, %1</numerusform>
            <numerusform>%n trabalhos, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left</source>
        <translation>
            <numerusform>%n alteração restante</numerusform>
            <numerusform>%n alterações restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. Last job: %1.</source>
        <extracomment>%1 is &quot;281 applied, 0 failed&quot; and the like</extracomment>
        <translation>Nada em espera. Último trabalho: %1.</translation>
    </message>
    <message>
        <source>No job is selected.</source>
        <translation>Nenhum trabalho está selecionado.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Este trabalho terminou.</translation>
    </message>
    <message>
        <source>This job is paused already.</source>
        <translation>Este trabalho já está em pausa.</translation>
    </message>
    <message>
        <source>Lets the change on the wire end and sends nothing more of this job until it is resumed</source>
        <translation>Deixa terminar a alteração em envio e não envia mais nada deste trabalho até ele ser retomado</translation>
    </message>
    <message>
        <source>This job is not paused.</source>
        <translation>Este trabalho não está em pausa.</translation>
    </message>
    <message>
        <source>Sends what still waits in this job</source>
        <translation>Envia o que ainda espera neste trabalho</translation>
    </message>
    <message>
        <source>Ends this job: what was not sent becomes staged again, what was sent stays sent</source>
        <translation>Encerra este trabalho: o que não foi enviado volta a ficar pendente, o que foi enviado continua enviado</translation>
    </message>
    <message>
        <source>Sends this job earlier</source>
        <translation>Envia este trabalho mais cedo</translation>
    </message>
    <message>
        <source>Sends this job later</source>
        <translation>Envia este trabalho mais tarde</translation>
    </message>
    <message>
        <source>The job that runs keeps its place.</source>
        <translation>O trabalho em execução mantém o seu lugar.</translation>
    </message>
    <message>
        <source>This job is the next one already.</source>
        <translation>Este trabalho já é o próximo.</translation>
    </message>
    <message>
        <source>This job is the last one already.</source>
        <translation>Este trabalho já é o último.</translation>
    </message>
    <message>
        <source>Nothing of this job failed or was held.</source>
        <translation>Nada deste trabalho falhou nem foi retido.</translation>
    </message>
    <message>
        <source>What failed is still staged: look at it and send it again</source>
        <translation>O que falhou continua pendente: examine e envie novamente</translation>
    </message>
    <message>
        <source>The outcome of every change of this job is known.</source>
        <translation>O resultado de cada alteração deste trabalho é conhecido.</translation>
    </message>
    <message>
        <source>Resolve unknown (%1)</source>
        <translation>Resolver desconhecidas (%1)</translation>
    </message>
    <message>
        <source>Nothing of this job was applied.</source>
        <translation>Nada deste trabalho foi aplicado.</translation>
    </message>
    <message>
        <source>What the journal tells of this job</source>
        <translation>O que o diário conta deste trabalho</translation>
    </message>
    <message>
        <source>Nothing of this is staged any more: it was sent again, settled or reverted.</source>
        <translation>Nada disto continua pendente: foi enviado de novo, resolvido ou revertido.</translation>
    </message>
    <message>
        <source>Finds out whether a change with an unknown outcome was applied</source>
        <translation>Verifica se uma alteração de resultado desconhecido foi aplicada</translation>
    </message>
</context>
<context>
    <name>flokdesk::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabalho</translation>
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
        <translation>Diário</translation>
    </message>
    <message>
        <source>Search names, values and messages</source>
        <translation>Pesquisar nomes, valores e mensagens</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Pesquisar no diário</translation>
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
        <source>Show the lines of all jobs again</source>
        <translation>Mostrar novamente as linhas de todos os trabalhos</translation>
    </message>
    <message>
        <source>Shows the lines of all jobs again</source>
        <translation>Mostra novamente as linhas de todos os trabalhos</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Looks whether any line was changed or is missing</source>
        <translation>Verifica se alguma linha foi alterada ou está faltando</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the lines shown into a file: CSV, JSON or a page to print</source>
        <translation>Grava as linhas exibidas em um arquivo: CSV, JSON ou uma página para imprimir</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Desfazer…</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Manter:</translation>
    </message>
    <message>
        <source>How long lines are kept</source>
        <translation>Por quanto tempo as linhas são mantidas</translation>
    </message>
    <message>
        <source>Journal, newest first</source>
        <translation>Diário, as mais recentes primeiro</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>Detalhes da linha selecionada</translation>
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
        <source>Plans the opposite of the selected line, for review</source>
        <translation>Planeja o contrário da linha selecionada, para revisão</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>Nenhuma linha está selecionada.</translation>
    </message>
    <message>
        <source>Nothing was sent and applied here, so there is nothing to undo.</source>
        <translation>Nada foi enviado e aplicado aqui, por isso não há nada a desfazer.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Only partly:</source>
        <translation>Só em parte:</translation>
    </message>
    <message numerus="yes">
        <source>more than %n line(s)</source>
        <translation>
            <numerusform>mais de %n linha</numerusform>
            <numerusform>mais de %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Nenhuma linha corresponde</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nada foi alterado ainda</translation>
    </message>
    <message>
        <source>Search for fewer words, or choose all outcomes and any time.</source>
        <translation>Pesquise menos palavras ou escolha todos os resultados e qualquer momento.</translation>
    </message>
    <message>
        <source>Every change that is sent is written down here with what was there before, what was sent and what came back. Lines are kept %1.</source>
        <translation>Cada alteração enviada é registrada aqui com o que havia antes, o que foi enviado e o que foi recebido. As linhas são mantidas %1.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar o diário</translation>
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
        <source>Page for people (*.html)</source>
        <translation>Página para leitura (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n linha foi gravada em %1.</numerusform>
            <numerusform>%n linhas foram gravadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar exportação</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %n line(s)</source>
        <extracomment>%1 how many lines were written so far</extracomment>
        <translation>
            <numerusform>Exportando linhas: %1 de %n</numerusform>
            <numerusform>Exportando linhas: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>User, request and answer of the entry; without keys</source>
        <translation>Usuário, solicitação e resposta da entrada; sem chaves</translation>
    </message>
    <message>
        <source>Older entries are removed when a profile is opened; those of all profiles, because the journal is one chain.</source>
        <translation>As entradas mais antigas são removidas quando um perfil é aberto; as de todos os perfis, porque o diário é uma só cadeia.</translation>
    </message>
    <message>
        <source>Verifying every line…</source>
        <translation>Verificando cada linha…</translation>
    </message>
    <message>
        <source>Old journal entries</source>
        <translation>Entradas antigas do diário</translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies) of all profiles are older and will be removed now.</source>
        <translation>
            <numerusform>%n entrada do diário, de todos os perfis, é mais antiga e será removida agora.</numerusform>
            <numerusform>%n entradas do diário, de todos os perfis, são mais antigas e serão removidas agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed entries cannot be read again, and their changes cannot be reversed with this program any more. Export the entries first if you may need them. From now on, entries are removed when they are too old; the age of an entry counts from the newest one.</source>
        <translation>As entradas removidas não podem ser lidas de novo, e suas alterações não podem mais ser revertidas com este programa. Exporte as entradas antes, se puder precisar delas. A partir de agora, as entradas são removidas quando são antigas demais; a idade conta a partir da mais recente.</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Remover entradas</translation>
    </message>
    <message numerus="yes">
        <source>You keep journal entries %1. %n entry(ies) of all profiles are older, which is more than a tenth of the journal.</source>
        <extracomment>%1 is how long entries are kept, &quot;for 30 days&quot;</extracomment>
        <translation>
            <numerusform>Você mantém as entradas do diário %1. %n entrada, de todos os perfis, é mais antiga: mais de um décimo do diário.</numerusform>
            <numerusform>Você mantém as entradas do diário %1. %n entradas, de todos os perfis, são mais antigas: mais de um décimo do diário.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed entries cannot be read again, and their changes cannot be reversed with this program any more. If you cancel, all entries are kept until you choose again in the journal.</source>
        <translation>As entradas removidas não podem ser lidas de novo, e suas alterações não podem mais ser revertidas com este programa. Se você cancelar, todas são mantidas até que escolha de novo no diário.</translation>
    </message>
    <message>
        <source>Select a line to see its change, its user and the answer.</source>
        <translation>Selecione uma linha para ver a sua alteração, o seu usuário e a resposta.</translation>
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
        <translation>Marque as colunas de %1 cujos valores, em conjunto, nunca se repetem em dois registros, como um código. Quando a resposta a um novo registro se perder, ele será procurado por elas.</translation>
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
    <name>flokdesk::KeyField</name>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Removes the stored key when the profile is saved</source>
        <translation>Remove a chave armazenada quando o perfil for salvo</translation>
    </message>
    <message>
        <source>Forget the stored key: %1</source>
        <translation>Esquecer a chave armazenada: %1</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Nenhuma chave armazenada</translation>
    </message>
    <message>
        <source>Stored: %1; type to replace it</source>
        <translation>Armazenada: %1; digite para substituí-la</translation>
    </message>
    <message>
        <source>⚠ Keys consist of plain letters and digits; this has other characters.</source>
        <translation>⚠ As chaves são formadas por letras e dígitos simples; esta tem outros caracteres.</translation>
    </message>
    <message>
        <source>⚠ Known keys have 48 characters, 0–9 and a–f. This one differs; test it.</source>
        <translation>⚠ As chaves conhecidas têm 48 caracteres, 0–9 e a–f. Esta é diferente; teste-a.</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyStoreNotice</name>
    <message>
        <source>For this session only</source>
        <translation>Só para esta sessão</translation>
    </message>
    <message>
        <source>Keys stay in memory until Flokdesk ends</source>
        <translation>As chaves ficam na memória até o Flokdesk ser encerrado</translation>
    </message>
    <message>
        <source>Waiting for the key store of your system. It may be asking for your password in another window.</source>
        <translation>Aguardando o cofre de chaves do sistema. Ele pode estar pedindo a sua senha em outra janela.</translation>
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
    <name>flokdesk::LongTextDialog</name>
    <message>
        <source>&amp;Keep the text</source>
        <translation>&amp;Manter o texto</translation>
    </message>
    <message>
        <source>Long lines are shown in parts. ↵ marks where a line of the text ends.</source>
        <translation>As linhas longas são exibidas em partes. ↵ marca onde termina uma linha do texto.</translation>
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
        <source>Try the &amp;demo tenant</source>
        <translation>Experimentar o ambiente de &amp;demonstração</translation>
    </message>
    <message>
        <source>A made-up company inside this program; nothing leaves this computer</source>
        <translation>Uma empresa fictícia dentro deste programa; nada sai deste computador</translation>
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
        <source>Re&amp;view staged changes…</source>
        <translation>Re&amp;visar alterações pendentes…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Revert &amp;all staged changes</source>
        <translation>Reverter &amp;todas as alterações pendentes</translation>
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
        <translation>&amp;Bases de dados</translation>
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
            <numerusform>Alterações estão sendo enviadas ao Flokzu. %n delas ainda não foi enviada.</numerusform>
            <numerusform>Alterações estão sendo enviadas ao Flokzu. %n delas ainda não foram enviadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation>Alterações pendentes</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not in Flokzu. Leaving discards them.</source>
        <translation>
            <numerusform>%n alteração pendente não está no Flokzu. Se você sair, ela será descartada.</numerusform>
            <numerusform>%n alterações pendentes não estão no Flokzu. Se você sair, elas serão descartadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent without an answer: look in Flokzu whether they were carried out.</source>
        <translation>
            <numerusform>%n delas foi enviada sem resposta: verifique no Flokzu se foi executada.</numerusform>
            <numerusform>%n delas foram enviadas sem resposta: verifique no Flokzu se foram executadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Descartar e sair</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>%1 — Flokdesk[*]</source>
        <translation>%1 — Flokdesk[*]</translation>
    </message>
    <message>
        <source>Waiting for the answer to the change that was sent last. Leave once more not to wait for it.</source>
        <translation>Aguardando a resposta à última alteração enviada. Saia mais uma vez para não esperar por ela.</translation>
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
        <source>Send what still waits of the job that is paused</source>
        <translation>Envia o que ainda espera do trabalho pausado</translation>
    </message>
    <message>
        <source>&amp;Leave paused</source>
        <translation>&amp;Deixar em pausa</translation>
    </message>
    <message>
        <source>Leaving waits for the answer that is on its way and sends nothing more. What was not sent waits until you come back and resume it.</source>
        <translation>Ao sair, aguarda-se a resposta a caminho e nada mais é enviado. O que não foi enviado espera até você voltar e retomar.</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pausar e sair</translation>
    </message>
    <message>
        <source>&amp;Load a plan…</source>
        <translation>Carre&amp;gar um plano…</translation>
    </message>
    <message>
        <source>Stages the changes of a file that was saved in a review, after checking it</source>
        <translation>Prepara as alterações de um arquivo salvo em uma revisão, depois de verificá-lo</translation>
    </message>
    <message>
        <source>Un&amp;do the last applied job…</source>
        <translation>Desfa&amp;zer o último trabalho aplicado…</translation>
    </message>
    <message>
        <source>Plans the opposite of what the last job did, for review. Earlier ones are in the Outbox, single changes in the Journal.</source>
        <translation>Planeja o contrário do que o último trabalho fez, para revisão. Os anteriores estão na Caixa de saída; as alterações individuais, no Diário.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Shift+Backspace</translation>
    </message>
    <message>
        <source>&amp;Activity panel</source>
        <translation>Painel de &amp;atividade</translation>
    </message>
    <message>
        <source>Staged &amp;changes</source>
        <translation>Alterações &amp;pendentes</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Caixa de saída</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diário</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Solicitações</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>No job has applied anything yet, so there is nothing to undo.</source>
        <translation>Nenhum trabalho aplicou nada ainda, por isso não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Nothing of “%1” was sent, so there is nothing to undo.</source>
        <translation>Nada de “%1” foi enviado, por isso não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Undo the job “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Desfazer o trabalho “%1”</translation>
    </message>
    <message>
        <source>This line of the journal tells of nothing that was sent and applied, so there is nothing to undo.</source>
        <translation>Esta linha do diário não trata de nada que tenha sido enviado e aplicado, por isso não há nada a desfazer.</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <extracomment>%1 a change, such as &quot;Update record 17 of Suppliers&quot;</extracomment>
        <translation>Desfazer “%1”</translation>
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
        <source>Leaving waits for the answer that is on its way and sends nothing more.</source>
        <translation>Ao sair, aguarda-se a resposta a caminho e nada mais é enviado.</translation>
    </message>
    <message numerus="yes">
        <source>It discards %n staged change(s) for good.</source>
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
        <source>What you typed into a form is not staged yet and would be lost.</source>
        <translation>O que você digitou em um formulário ainda não está pendente e se perderia.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Fechar o formulário</translation>
    </message>
    <message>
        <source>Edit &amp;key…</source>
        <translation>Editar cha&amp;ve…</translation>
    </message>
    <message>
        <source>Changes are about to be sent</source>
        <translation>Há alterações prestes a serem enviadas</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being written down to be sent. Nothing of them was sent yet.</source>
        <translation>
            <numerusform>%n alteração está sendo anotada para envio. Nada foi enviado ainda.</numerusform>
            <numerusform>%n alterações estão sendo anotadas para envio. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving keeps all of them staged and sends nothing.</source>
        <translation>Se você sair, todas continuam pendentes e nada é enviado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first.</source>
        <translation>Nada foi enviado, porque não foi possível anotar antes.</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificação &amp;guiada…</translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLookup</name>
    <message>
        <source>Members of a role</source>
        <translation>Membros de uma função</translation>
    </message>
    <message>
        <source>Whose members do you want to see?</source>
        <translation>De qual função você quer ver os membros?</translation>
    </message>
    <message>
        <source>The name must be exactly the one in Flokzu. This only reads.</source>
        <translation>O nome deve ser exatamente o que está no Flokzu. Isto apenas lê.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Members of the role %1</source>
        <translation>Membros da função %1</translation>
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
        <source>Add &amp;field</source>
        <translation>Adicionar &amp;campo</translation>
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
        <translation>Iniciador</translation>
    </message>
    <message>
        <source>The S&amp;ystem user, as the API does by itself</source>
        <translation>O usuário &amp;System, como a API faz por si só</translation>
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
        <translation>Preenchido a partir de %1. Tabelas e arquivos não são copiados.</translation>
    </message>
    <message>
        <source>&amp;Stage it nevertheless</source>
        <translation>Preparar mesmo &amp;assim</translation>
    </message>
    <message>
        <source>&amp;Stage instance</source>
        <translation>Preparar &amp;instância</translation>
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
        <source>The name of this field is known. Type its value beside it.</source>
        <translation>O nome deste campo é conhecido. Digite o valor ao lado dele.</translation>
    </message>
    <message>
        <source>This value needs the larger editor.</source>
        <translation>Este valor precisa do editor maior.</translation>
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
    <name>flokdesk::PageTabs</name>
    <message>
        <source>This profile has no key for that</source>
        <translation>Este perfil não tem chave para isso</translation>
    </message>
    <message>
        <source>It needs the %1 of your organisation. An administrator finds it in the API settings of Flokzu.</source>
        <translation>É necessária a %1 da sua organização. Um administrador a encontra nas configurações de API do Flokzu.</translation>
    </message>
    <message>
        <source>data key</source>
        <translation>chave de dados</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instâncias</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de dados</translation>
    </message>
    <message>
        <source>user-management key</source>
        <translation>chave de gerenciamento de usuários</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
</context>
<context>
    <name>flokdesk::PlanFiles</name>
    <message>
        <source>Flokdesk plan (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Plano do Flokdesk (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written to %1. They stay staged here, too.</source>
        <translation>
            <numerusform>%n alteração foi gravada em %1. Ela também continua pendente aqui.</numerusform>
            <numerusform>%n alterações foram gravadas em %1. Elas também continuam pendentes aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Carregar um plano</translation>
    </message>
    <message>
        <source>This plan is for %1. Open a profile of that server and load it there.</source>
        <translation>Este plano é para %1. Abra um perfil desse servidor e carregue-o lá.</translation>
    </message>
    <message>
        <source>This plan deletes %1, the account that this profile works with. Another administrator has to load it.</source>
        <translation>Este plano exclui %1, a conta com que este perfil trabalha. Outro administrador precisa carregá-lo.</translation>
    </message>
    <message>
        <source>Changes of your own are staged for what this plan changes. Apply or revert them first, so that the plan stays what it was when it was saved.</source>
        <translation>Há alterações suas pendentes naquilo que este plano altera. Aplique-as ou reverta-as primeiro, para que o plano continue como era quando foi salvo.</translation>
    </message>
    <message>
        <source>These columns have never been seen here: %1.</source>
        <translation>Estas colunas nunca foram vistas aqui: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old.</source>
        <translation>
            <numerusform>Ele tem %n dia.</numerusform>
            <numerusform>Ele tem %n dias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage the %n change(s) that %1 planned for %2 at %3?</source>
        <translation>
            <numerusform>Preparar a alteração que %1 planejou para %2 em %3?</numerusform>
            <numerusform>Preparar as %n alterações que %1 planejou para %2 em %3?</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of the plan: %1</source>
        <translation>Impressão digital do plano: %1</translation>
    </message>
    <message>
        <source>Stage and review</source>
        <translation>Preparar e revisar</translation>
    </message>
    <message numerus="yes">
        <source>It deletes %n account(s). Type %1 to go on.</source>
        <translation>
            <numerusform>Ele exclui %n conta. Digite %1 para continuar.</numerusform>
            <numerusform>Ele exclui %n contas. Digite %1 para continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load a plan of %n change(s)</source>
        <translation>
            <numerusform>Carregar um plano de %n alteração</numerusform>
            <numerusform>Carregar um plano de %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved in another profile, “%1”. Make sure that it is meant for “%2”.</source>
        <extracomment>%1 and %2 the names of profiles</extracomment>
        <translation>Foi salvo em outro perfil, “%1”. Verifique se ele se destina a “%2”.</translation>
    </message>
    <message>
        <source>Type %1, the name of this profile, to go on.</source>
        <translation>Digite %1, o nome deste perfil, para continuar.</translation>
    </message>
    <message>
        <source>This profile works in mode Fast: it does not check whether the old values of the plan are still there.</source>
        <translation>Este perfil trabalha no modo Rápido: não verifica se os valores anteriores do plano ainda estão lá.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileChip</name>
    <message>
        <source>A made-up company on this computer. Nothing you do here leaves it.</source>
        <translation>Empresa fictícia neste computador. Nada do que você fizer aqui sai dele.</translation>
    </message>
    <message>
        <source>Changes are reviewed before they are sent</source>
        <translation>As alterações são revisadas antes de serem enviadas</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfis</translation>
    </message>
    <message>
        <source>Open profile: %1</source>
        <translation>Perfil aberto: %1</translation>
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
        <source>Normal: interrupted jobs resume</source>
        <translation>Normal: trabalhos interrompidos continuam</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>An administrator of your organisation generates both keys in Flokzu, in the API settings of the organisation: one for instances and databases, another for user management. Enter what you have; one is enough to begin.</source>
        <translation>Um administrador da sua organização gera as duas chaves no Flokzu, nas configurações de API da organização: uma para instâncias e bases de dados, outra para o gerenciamento de usuários. Informe as que você tem; uma basta para começar.</translation>
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
        <source>https only; keep what stands here unless your organisation has an address of its own</source>
        <translation>somente https; mantenha o que está aqui, a menos que a sua organização tenha um endereço próprio</translation>
    </message>
    <message>
        <source>&amp;User (e-mail):</source>
        <translation>&amp;Usuário (e-mail):</translation>
    </message>
    <message>
        <source>A user of your organisation in Flokzu; every call is made in this name</source>
        <translation>Um usuário da sua organização no Flokzu; todas as chamadas são feitas em nome dele</translation>
    </message>
    <message>
        <source>&amp;Data key:</source>
        <translation>Chave de &amp;dados:</translation>
    </message>
    <message>
        <source>User-&amp;management key:</source>
        <translation>Chave de &amp;gerenciamento de usuários:</translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <translation>&amp;Proteção:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;or:</translation>
    </message>
    <message>
        <source>Shown at the top of the window, so that tenants are told apart</source>
        <translation>Exibida no alto da janela, para distinguir os ambientes</translation>
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
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Read-only: no change leaves this computer</source>
        <translation>Somente leitura: nenhuma alteração sai deste computador</translation>
    </message>
    <message>
        <source>Confirm: every change is reviewed before it is sent</source>
        <translation>Confirmar: cada alteração é revisada antes de ser enviada</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Chave de dados</translation>
    </message>
    <message>
        <source>User-management key</source>
        <translation>Chave de gerenciamento de usuários</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Colour</source>
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
        <source>Keys are kept in the key store of your system, never in a file of this program.</source>
        <translation>As chaves são guardadas no cofre de chaves do sistema, nunca em um arquivo deste programa.</translation>
    </message>
    <message>
        <source>The address is another one now. The stored keys are not sent there: enter its own. Saving forgets the old ones.</source>
        <translation>O endereço agora é outro. As chaves armazenadas não são enviadas para ele: informe as chaves próprias dele. Ao salvar, as antigas são esquecidas.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of a Flokzu user, in plain letters.</source>
        <translation>Informe o endereço de e-mail de um usuário do Flokzu, em letras simples.</translation>
    </message>
    <message>
        <source>%1: this cannot be a key; copy it again.</source>
        <translation>%1: isto não pode ser uma chave; copie-a novamente.</translation>
    </message>
    <message>
        <source>Enter at least one of the two keys.</source>
        <translation>Informe pelo menos uma das duas chaves.</translation>
    </message>
    <message>
        <source>Give the profile a name that no other one has.</source>
        <translation>Dê ao perfil um nome que nenhum outro tenha.</translation>
    </message>
    <message>
        <source>How changes are sent</source>
        <translation>Como as alterações são enviadas</translation>
    </message>
    <message>
        <source>Normal: as Confirm, and interrupted jobs resume</source>
        <translation>Normal: como Confirmar, e trabalhos interrompidos continuam</translation>
    </message>
    <message>
        <source>The key store of your system is not used. Keys stay in memory only: you will be asked for them again at the next start.</source>
        <translation>O cofre de chaves do sistema não é usado. As chaves ficam só na memória: elas serão solicitadas novamente no próximo início.</translation>
    </message>
    <message>
        <source>The key store of your system cannot be used. Save again to keep the keys in memory until Flokdesk ends.</source>
        <translation>O cofre de chaves do sistema não pode ser usado. Salve novamente para manter as chaves na memória até o Flokdesk ser encerrado.</translation>
    </message>
    <message>
        <source>How the program avoids overwriting the work of other people. Additions and creations have nothing to read before.</source>
        <translation>Como o programa evita sobrescrever o trabalho de outras pessoas. Ao adicionar ou criar não há nada para ler antes.</translation>
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
        <source>Save and open this profile, then find out how its service answers: where the test is unclear, or calls fail</source>
        <translation>Salva e abre este perfil e descobre como o serviço responde: quando o teste não é claro ou as chamadas falham</translation>
    </message>
    <message>
        <source>Before sending, in groups: a few seconds before (1 to 2 requests)</source>
        <translation>Antes de enviar, em grupos: alguns segundos antes (1 a 2 solicitações)</translation>
    </message>
    <message>
        <source>Before sending, one by one: just before (2 requests)</source>
        <translation>Antes de enviar, um por um: logo antes (2 solicitações)</translation>
    </message>
    <message>
        <source>Before and after, one by one (3 requests)</source>
        <translation>Antes e depois, um por um (3 solicitações)</translation>
    </message>
    <message>
        <source>None: sent as planned (1 request)</source>
        <translation>Nenhuma: enviada como está (1 solicitação)</translation>
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
        <translation>Remover o perfil “%1” e as chaves dele deste computador?</translation>
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
        <source>A form for a new record; it is staged, not sent</source>
        <translation>Um formulário para um novo registro; ele fica pendente, não é enviado</translation>
    </message>
    <message>
        <source>Edit in form…</source>
        <translation>Editar em formulário…</translation>
    </message>
    <message>
        <source>All columns of the current record, with room for long texts</source>
        <translation>Todas as colunas do registro atual, com espaço para textos longos</translation>
    </message>
    <message>
        <source>Duplicate as new…</source>
        <translation>Duplicar como novo…</translation>
    </message>
    <message>
        <source>A new record with the values of the current one, without its Id</source>
        <translation>Um novo registro com os valores do atual, sem o Id dele</translation>
    </message>
    <message>
        <source>Update by Id…</source>
        <translation>Atualizar por Id…</translation>
    </message>
    <message>
        <source>Change a record that is not loaded, or insert it when it is missing</source>
        <translation>Altera um registro que não foi carregado ou o insere se não existir</translation>
    </message>
    <message>
        <source>Insert when missing</source>
        <translation>Inserir se não existir</translation>
    </message>
    <message>
        <source>When Flokzu has no record with this Id any more, add one. It gets the next free number, not this Id. Only for rows with staged changes.</source>
        <translation>Se o Flokzu não tiver mais um registro com este Id, adiciona um. Ele recebe o próximo número livre, não este Id. Somente para linhas com alterações pendentes.</translation>
    </message>
    <message>
        <source>Revert rows</source>
        <translation>Reverter linhas</translation>
    </message>
    <message>
        <source>Takes back what is staged for the selected rows</source>
        <translation>Reverte o que está pendente nas linhas selecionadas</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Excluir registro</translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot delete records. Delete them in Flokzu, or mark them in a column of your own, such as “Active = no”.</source>
        <translation>A API do Flokzu não pode excluir registros. Exclua-os no Flokzu ou marque-os em uma coluna própria, como “Ativo = não”.</translation>
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
        <source>Its tables are not copied.</source>
        <translation>As tabelas dele não são copiadas.</translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent.</source>
        <translation>As colunas que você deixar vazias não são enviadas.</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Registro %1 de %2</translation>
    </message>
    <message>
        <source>Only what you change is sent.</source>
        <translation>Somente o que você alterar é enviado.</translation>
    </message>
    <message>
        <source>Flokzu gives the Id. It cannot be changed.</source>
        <translation>O Id é atribuído pelo Flokzu. Ele não pode ser alterado.</translation>
    </message>
    <message>
        <source>Without an Id it cannot be changed.</source>
        <translation>Sem um Id ele não pode ser alterado.</translation>
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
    <message>
        <source>Update by Id in %1</source>
        <translation>Atualizar por Id em %1</translation>
    </message>
    <message>
        <source>Fill in only the columns to change; empty ones stay as they are in Flokzu.</source>
        <translation>Preencha apenas as colunas a alterar; as vazias permanecem como estão no Flokzu.</translation>
    </message>
    <message>
        <source>Revert cells</source>
        <translation>Reverter células</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordForm</name>
    <message>
        <source>&amp;Stage the new record</source>
        <translation>&amp;Preparar o novo registro</translation>
    </message>
    <message>
        <source>&amp;Stage the changes</source>
        <translation>&amp;Preparar as alterações</translation>
    </message>
    <message>
        <source>Nothing is sent before the review.</source>
        <translation>Nada é enviado antes da revisão.</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Id do registro</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>Insert when &amp;missing</source>
        <translation>Inserir se &amp;não existir</translation>
    </message>
    <message>
        <source>Without it, an Id that does not exist is an error and nothing is written. With it, Flokzu adds a record then, and gives it the next free number, not this Id.</source>
        <translation>Sem isso, um Id que não existe é um erro e nada é gravado. Com isso, o Flokzu adiciona então um registro e lhe dá o próximo número livre, não este Id.</translation>
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
        <source>Flokzu gives the Id itself.</source>
        <translation>O próprio Flokzu atribui o Id.</translation>
    </message>
    <message>
        <source>A column is there twice.</source>
        <translation>Uma coluna aparece duas vezes.</translation>
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
        <source>Re&amp;vert cells</source>
        <translation>Re&amp;verter células</translation>
    </message>
    <message>
        <source>Lar&amp;ger editor…</source>
        <translation>Editor m&amp;aior…</translation>
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
        <source>Flokzu asked everyone on your network to wait. Resuming at %1.</source>
        <translation>O Flokzu pediu que todos na sua rede aguardem. Retomada às %1.</translation>
    </message>
    <message>
        <source>Waiting for the next free request, at %1.</source>
        <translation>Aguardando a próxima solicitação livre, às %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordStaging</name>
    <message>
        <source>When Flokzu has no record with this Id, one is added under the next free number.</source>
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
        <source>Flokzu gave it the Id %1.</source>
        <translation>O Flokzu atribuiu o Id %1.</translation>
    </message>
    <message>
        <source>Revert all in %1</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation>Reverter tudo em %1</translation>
    </message>
    <message>
        <source>The value before was not read.</source>
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
        <source>In Flokzu it is “%1” now.</source>
        <translation>No Flokzu agora é “%1”.</translation>
    </message>
    <message>
        <source>Flokzu gives the Id. It cannot be changed.</source>
        <translation>O Id é atribuído pelo Flokzu. Ele não pode ser alterado.</translation>
    </message>
    <message>
        <source>This record was added. Load the records again to edit it.</source>
        <translation>Este registro foi adicionado. Carregue os registros novamente para editá-lo.</translation>
    </message>
    <message>
        <source>This record came without an Id, so Flokzu could not be told which one to change.</source>
        <translation>Este registro veio sem Id, por isso não seria possível dizer ao Flokzu qual alterar.</translation>
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
        <source>This record was not loaded, so the value is not known.</source>
        <translation>Este registro não foi carregado, portanto o valor não é conhecido.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestScheduler</name>
    <message>
        <source>Flokzu asked everyone on your network to wait.</source>
        <translation>O Flokzu pediu que todos na sua rede aguardem.</translation>
    </message>
    <message>
        <source>This profile is read-only. Nothing was sent.</source>
        <translation>Este perfil é somente leitura. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Another program on your network shares your limit.</source>
        <translation>Outro programa na sua rede usa o mesmo limite.</translation>
    </message>
    <message>
        <source>Flokzu allowed less than usual.</source>
        <translation>O Flokzu permitiu menos que o habitual.</translation>
    </message>
    <message>
        <source>Flokzu refused again and again, so pauses are made.</source>
        <translation>O Flokzu recusou várias solicitações seguidas; são feitas pausas.</translation>
    </message>
    <message>
        <source>Nothing was sent, because its turn comes only at %1. Try again then.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Nada foi enviado, porque a vez só chega às %1. Tente novamente então.</translation>
    </message>
    <message>
        <source>Requests of other programs cannot be counted on this computer.</source>
        <translation>Neste computador não é possível contar as solicitações de outros programas.</translation>
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
        <source>Taken</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
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
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation>Resultado desconhecido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>interactive</source>
        <extracomment>A lane of requests: those that the user waits for after a click</extracomment>
        <translation>interativa</translation>
    </message>
    <message>
        <source>foreground</source>
        <extracomment>A lane of requests: those of longer work whose progress the user sees</extracomment>
        <translation>em primeiro plano</translation>
    </message>
    <message>
        <source>background</source>
        <extracomment>A lane of requests: those that the user does not wait for</extracomment>
        <translation>em segundo plano</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Pesquisar em todas as colunas</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Pesquisar solicitações</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copies the command without the key; put yours into FLOKZU_API_KEY (Ctrl+Shift+K)</source>
        <translation>Copia o comando sem a chave; coloque a sua em FLOKZU_API_KEY (Ctrl+Shift+K)</translation>
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
        <source>Empties this list. It is kept in memory only and ends with the program anyway.</source>
        <translation>Esvazia esta lista. De qualquer forma, ela fica apenas na memória e desaparece quando o programa é fechado.</translation>
    </message>
    <message>
        <source>Requests, newest last</source>
        <translation>Solicitações, as mais recentes por último</translation>
    </message>
    <message>
        <source>Details of the selected request</source>
        <translation>Detalhes da solicitação selecionada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What was sent; keys are replaced by dots</source>
        <translation>O que foi enviado; as chaves são substituídas por pontos</translation>
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
        <translation>Selecione uma solicitação para ver o que foi enviado e o que foi recebido.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n chamada</numerusform>
            <numerusform>%n chamadas</numerusform>
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
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 de %n chamada</numerusform>
            <numerusform>%1 de %n chamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>O que espera</translation>
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
        <translation>Bases de dados</translation>
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
        <translation>%1: %2 até %3</translation>
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
        <source>Sent without an answer; looked up twice since, and not there. It was not applied and can be sent again.</source>
        <translation>Enviada sem resposta; procurada duas vezes desde então e não encontrada. Não foi aplicada e pode ser enviada novamente.</translation>
    </message>
    <message>
        <source>It could not be looked up: %1</source>
        <translation>Não foi possível consultar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Check: %n change(s) of %1</source>
        <extracomment>%1 a database</extracomment>
        <translation>
            <numerusform>Verificar: %n alteração de %1</numerusform>
            <numerusform>Verificar: %n alterações de %1</numerusform>
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
        <source>&amp;Revert</source>
        <translation>&amp;Reverter</translation>
    </message>
    <message>
        <source>Take back the selected change or value (Del)</source>
        <translation>Reverte a alteração ou o valor selecionado (Del)</translation>
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
        <source>The change on the wire ends first; the others stay staged</source>
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
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitação</numerusform>
            <numerusform>%n solicitações</numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>termina por volta das %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be undone</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n não pode ser desfeita</numerusform>
            <numerusform>%n não podem ser desfeitas</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing can be sent. Your changes stay staged.</source>
        <translation>Este perfil é somente leitura, por isso nada pode ser enviado. As suas alterações continuam pendentes.</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Não há nada pendente.</translation>
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
        <source>Apply what cannot be undone?</source>
        <translation>Aplicar o que não pode ser desfeito?</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n alteração</numerusform>
            <numerusform>Aplicar %n alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not applied is still staged, with the reason.</source>
        <translation>O que não foi aplicado continua pendente, com o motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes cannot be undone through the API. Type %1 to go on.</source>
        <translation>
            <numerusform>%n destas alterações não pode ser desfeita pela API. Digite %1 para continuar.</numerusform>
            <numerusform>%n destas alterações não podem ser desfeitas pela API. Digite %1 para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back the rest</source>
        <translation>Ret&amp;irar o resto</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>The change on the wire ends first; the others wait until you resume</source>
        <translation>A alteração em envio termina primeiro; as outras esperam até você retomar</translation>
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
        <source>What failed stays staged with the reason in any case; a paused job waits until you resume it</source>
        <translation>Em qualquer caso, o que falhou continua pendente com o motivo; um trabalho em pausa espera até você retomá-lo</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>Salvar pla&amp;no…</translation>
    </message>
    <message>
        <source>Writes what is ticked to a file that a colleague can check and load, without any key</source>
        <translation>Grava o que está marcado em um arquivo que um colega pode verificar e carregar, sem nenhuma chave</translation>
    </message>
    <message>
        <source>go on with the others</source>
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
        <source>&amp;Decide %n held…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>&amp;Decidir %n retida…</numerusform>
            <numerusform>&amp;Decidir %n retidas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>&amp;Decidir…</translation>
    </message>
    <message>
        <source>Another person changed the same meanwhile. Press Decide to say whose value to keep.</source>
        <translation>Outra pessoa alterou a mesma coisa nesse meio-tempo. Pressione Decidir para definir qual valor manter.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n alteração decidida. Nada foi enviado ainda.</numerusform>
            <numerusform>%n alterações decididas. Nada foi enviado ainda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send what still waits of “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Envia o que ainda espera de “%1”</translation>
    </message>
    <message>
        <source>What waits in “%1” becomes staged again</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>O que espera em “%1” volta a ficar pendente</translation>
    </message>
    <message>
        <source>Ask the server what became of a change whose outcome is unknown</source>
        <translation>Pergunta ao servidor o que aconteceu com uma alteração de resultado desconhecido</translation>
    </message>
    <message>
        <source>Select a change whose outcome is unknown and press Check to ask the server about it.</source>
        <translation>Selecione uma alteração de resultado desconhecido e pressione Verificar para consultar o servidor sobre ela.</translation>
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
        <source>Nothing was sent. All changes are still staged.</source>
        <translation>Nada foi enviado. Todas as alterações continuam pendentes.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first.</source>
        <translation>Nada foi enviado, porque não foi possível anotar antes.</translation>
    </message>
    <message>
        <source>Say whose value to keep where another person changed the same</source>
        <translation>Diga qual valor manter quando outra pessoa alterou o mesmo</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n applied change(s) differ from what was sent. The journal lists them.</source>
        <translation>
            <numerusform>Os valores de %n alteração aplicada diferem do que foi enviado. O diário a mostra.</numerusform>
            <numerusform>Os valores de %n alterações aplicadas diferem do que foi enviado. O diário as mostra.</numerusform>
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
    <name>flokdesk::RoleQuestion</name>
    <message>
        <source>Give role</source>
        <translation>Atribuir função</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Retirar função</translation>
    </message>
    <message>
        <source>Which role do they get? %1</source>
        <translation>Que função será atribuída? %1</translation>
    </message>
    <message>
        <source>Which role is taken from them? %1</source>
        <translation>Que função será retirada? %1</translation>
    </message>
    <message>
        <source>The name must be exactly the one in Flokzu. Nothing is sent before you review it.</source>
        <translation>O nome deve ser exatamente o que está no Flokzu. Nada é enviado antes da sua revisão.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>New role name</source>
        <translation>Novo nome de função</translation>
    </message>
    <message>
        <source>The role “%1” was not seen in this tenant yet. Use this name?</source>
        <translation>A função “%1” ainda não foi vista neste ambiente. Usar este nome?</translation>
    </message>
    <message>
        <source>Roles are made in Flokzu itself. If there is none of that name, Flokzu will refuse.</source>
        <translation>As funções são criadas no próprio Flokzu. Se não houver nenhuma com esse nome, o Flokzu recusará.</translation>
    </message>
    <message>
        <source>There is a role that is written differently: “%1”.</source>
        <translation>Há uma função escrita de outra forma: “%1”.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nome</translation>
    </message>
</context>
<context>
    <name>flokdesk::RolesLoader</name>
    <message>
        <source>Roles of %1</source>
        <translation>Funções de %1</translation>
    </message>
    <message numerus="yes">
        <source>Roles were loaded for %1 of %n user(s). The roles known before stay for:</source>
        <extracomment>%1 of how many users the roles were loaded; a list of the others follows</extracomment>
        <translation>
            <numerusform>Os papéis de %1 de %n usuário foram carregados. Os papéis conhecidos antes permanecem para:</numerusform>
            <numerusform>Os papéis de %1 de %n usuários foram carregados. Os papéis conhecidos antes permanecem para:</numerusform>
        </translation>
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
        <translation>%1 · até cerca de %2</translation>
    </message>
    <message>
        <source>%1 · confirming</source>
        <extracomment>%1 is &quot;500 of 500&quot;; what a job wrote is read once more</extracomment>
        <translation>%1 · confirmando</translation>
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
        <extracomment>%1 is a database, %2 the words of the server</extracomment>
        <translation>%1 é lida registro por registro porque sua lista foi recusada: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read record by record, because its list takes %n second(s).</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%1 é lida registro por registro porque sua lista demora %n segundo.</numerusform>
            <numerusform>%1 é lida registro por registro porque sua lista demora %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list is large (%2).</source>
        <extracomment>%1 is a database, %2 a size such as 12.3 MB</extracomment>
        <translation>%1 é lida registro por registro porque sua lista é grande (%2).</translation>
    </message>
    <message>
        <source>%1 is read record by record, because other people are changing many of its records.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 é lida registro por registro porque outras pessoas estão alterando muitos dos seus registros.</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list does not hold all records.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 é lida registro por registro porque sua lista não contém todos os registros.</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list does not tell all columns, or has records with the same Id.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 é lida registro por registro porque sua lista não contém todas as colunas ou tem registros com o mesmo Id.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SetVerification</name>
    <message>
        <source>Read the records of %1, to confirm the job</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Ler os registros de %1, para confirmar o trabalho</translation>
    </message>
    <message>
        <source>The changes in %1 could not be confirmed: %2</source>
        <extracomment>%1 is a database, %2 what went wrong</extracomment>
        <translation>Não foi possível confirmar as alterações em %1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2”, sent was “%3”.</source>
        <extracomment>%1 a column, %2 the value that was found, %3 the one that was sent</extracomment>
        <translation>%1 é “%2”; foi enviado “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s) of %1 could not be confirmed: its list does not tell them.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>Não foi possível confirmar %n registro alterado de %1: sua lista não o contém.</numerusform>
            <numerusform>Não foi possível confirmar %n registros alterados de %1: sua lista não os contém.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied, but the present values differ.</source>
        <translation>Aplicado, mas os valores atuais diferem.</translation>
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
    <name>flokdesk::StatusBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Why requests wait</source>
        <translation>Por que as solicitações aguardam</translation>
    </message>
    <message>
        <source>See old and new values, then send them (Ctrl+S)</source>
        <translation>Permite ver os valores antigos e novos e depois enviá-los (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>In the status bar; %1 is the host name of the service</extracomment>
        <translation>Não conectado</translation>
    </message>
    <message>
        <source>DEMO: a made-up company on this computer</source>
        <translation>DEMO: uma empresa fictícia neste computador</translation>
    </message>
    <message>
        <source>Profile for %1</source>
        <translation>Perfil para %1</translation>
    </message>
    <message>
        <source>Requests in the last minute</source>
        <translation>Solicitações no último minuto</translation>
    </message>
    <message>
        <source>Flokzu allows 100 requests a minute for each internet address and blocks it for a minute above that. All profiles, and everyone else in your network, share them. The program stays a little below and waits when needed.</source>
        <translation>O Flokzu permite 100 solicitações por minuto para cada endereço de internet e, acima disso, bloqueia o endereço por um minuto. Todos os perfis e todas as outras pessoas na sua rede compartilham essa cota. O programa fica um pouco abaixo dela e aguarda quando necessário.</translation>
    </message>
    <message>
        <source>%1/%2 this minute</source>
        <extracomment>%1 of %2 requests were used</extracomment>
        <translation>%1/%2 neste minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · até %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>em pausa até %1</translation>
    </message>
    <message>
        <source>paused until %1: %2</source>
        <translation>em pausa até %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Review %n staged change(s)…</source>
        <translation>
            <numerusform>Revisar %n alteração pendente…</numerusform>
            <numerusform>Revisar %n alterações pendentes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a minute for now: %1</source>
        <translation>
            <numerusform>%n por minuto por enquanto: %1</numerusform>
            <numerusform>%n por minuto por enquanto: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>applying %1 of %2 · until %3</source>
        <extracomment>In the status bar: changes that ended, all changes, time of day</extracomment>
        <translation>aplicando %1 de %2 · até %3</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>See what runs and what waits in the outbox (Ctrl+6)</source>
        <translation>Mostra o que está em execução e o que espera na caixa de saída (Ctrl+6)</translation>
    </message>
    <message>
        <source>full until %1</source>
        <extracomment>In the status bar: no request can be sent before this time of day</extracomment>
        <translation>no limite até %1</translation>
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
        <translation>O Flokzu devolve um texto. Isso mostra que a conexão funciona e que as letras chegam intactas; não comprova que uma chave seja válida.</translation>
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
        <source>&amp;Calculate</source>
        <translation>&amp;Calcular</translation>
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
        <translation>Faz três consultas que não alteram nada: um eco, uma instância que não pode existir e as funções do seu próprio usuário.</translation>
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
        <source>Echo, asked for in Tools</source>
        <translation>Eco, pedido em Ferramentas</translation>
    </message>
    <message>
        <source>Operation, asked for in Tools</source>
        <translation>Operação, pedida em Ferramentas</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoDialog</name>
    <message>
        <source>Undo what was applied</source>
        <translation>Desfazer o que foi aplicado</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Andamento da leitura</translation>
    </message>
    <message>
        <source>Changes that take it back, with the values of now and those they put back</source>
        <translation>Alterações que desfazem isto, com os valores atuais e os que elas restauram</translation>
    </message>
    <message>
        <source>What stays as it is, and why</source>
        <translation>O que fica como está, e por quê</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por que fica</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Ler novamente</translation>
    </message>
    <message>
        <source>Looks once more at what is in Flokzu now</source>
        <translation>Verifica mais uma vez o que há no Flokzu agora</translation>
    </message>
    <message>
        <source>&amp;Stage and review</source>
        <translation>&amp;Preparar e revisar</translation>
    </message>
    <message>
        <source>As one step, which Undo takes away again; nothing is sent yet</source>
        <translation>Como um só passo, que Desfazer retira novamente; nada é enviado ainda</translation>
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
        <source>Put back</source>
        <translation>A restaurar</translation>
    </message>
    <message>
        <source>Reading what is there now: %1 of %2.</source>
        <extracomment>%1 changes looked at, %2 all of them</extracomment>
        <translation>Lendo o que há lá agora: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>About %n request(s) to come.</source>
        <translation>
            <numerusform>Falta cerca de %n solicitação.</numerusform>
            <numerusform>Faltam cerca de %n solicitações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n change(s) and review</source>
        <translation>
            <numerusform>&amp;Preparar %n alteração e revisar</numerusform>
            <numerusform>&amp;Preparar %n alterações e revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the account that this profile works with.</source>
        <translation>Esta é a conta com que este perfil trabalha.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back.</source>
        <translation>Nada disto pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take it &amp;back:</source>
        <translation>
            <numerusform>%n alteração &amp;desfaz isto:</numerusform>
            <numerusform>%n alterações &amp;desfazem isto:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or change(s) &amp;stay as they are:</source>
        <translation>
            <numerusform>%n valor ou alteração &amp;fica como está:</numerusform>
            <numerusform>%n valores ou alterações &amp;ficam como estão:</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete accounts?</source>
        <translation>Excluir contas?</translation>
    </message>
    <message>
        <source>Taking back the invitation deletes the account %1 at %2.
Type the e-mail address to confirm.</source>
        <translation>Desfazer o convite exclui a conta %1 em %2.
Digite o endereço de e-mail para confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>Taking back the invitations deletes %n account(s) at %1.
Type %2 to confirm.</source>
        <translation>
            <numerusform>Desfazer o convite exclui %n conta em %1.
Digite %2 para confirmar.</numerusform>
            <numerusform>Desfazer os convites exclui %n contas em %1.
Digite %2 para confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation>Preparar exclusão</translation>
    </message>
    <message>
        <source>Only values that are still as they were left are changed back; values that another person edited since stay. Nothing is sent before you have reviewed it. What a change set going in Flokzu, such as mails, does not come back.</source>
        <translation>Só são desfeitos os valores que continuam como foram deixados; os que outra pessoa editou desde então ficam. Nada é enviado antes da sua revisão. O que uma alteração desencadeou no Flokzu, como e-mails, não é desfeito.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoPlanner</name>
    <message>
        <source>%1: an edit of yours waits to be sent.</source>
        <translation>%1: uma edição sua aguarda envio.</translation>
    </message>
    <message>
        <source>%1 already is “%2”.</source>
        <translation>%1 já é “%2”.</translation>
    </message>
    <message>
        <source>%1 was changed since: it was set to “%2” and is now “%3”.</source>
        <translation>%1 foi alterado desde então: foi definido como “%2” e agora é “%3”.</translation>
    </message>
    <message>
        <source>A change of yours waits to be sent.</source>
        <translation>Uma alteração sua aguarda envio.</translation>
    </message>
    <message>
        <source>The account exists.</source>
        <translation>A conta existe.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Essa conta não existe mais.</translation>
    </message>
    <message>
        <source>The account has the role %1.</source>
        <translation>A conta tem a função %1.</translation>
    </message>
    <message>
        <source>The account does not have the role %1.</source>
        <translation>A conta não tem a função %1.</translation>
    </message>
    <message>
        <source>Read the present values, to undo a change</source>
        <translation>Ler os valores atuais, para desfazer uma alteração</translation>
    </message>
    <message>
        <source>%1: the value that was written is not known.</source>
        <translation>%1: o valor que foi escrito não é conhecido.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UnknownOutcomePanel</name>
    <message>
        <source>Look up &amp;by…</source>
        <translation>Consu&amp;ltar por…</translation>
    </message>
    <message>
        <source>Choose the columns by which an added record can be found, and look for it</source>
        <translation>Permite escolher as colunas pelas quais um registro adicionado pode ser encontrado e procurá-lo</translation>
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
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>Was it applied?</source>
        <translation>Foi aplicada?</translation>
    </message>
    <message>
        <source>Its identifier, as Flokzu shows it (may stay empty):</source>
        <translation>O identificador dela, como o Flokzu o mostra (pode ficar vazio):</translation>
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
        <source>It can then be sent again. If it was applied after all, it will exist twice.</source>
        <translation>Ela poderá então ser enviada novamente. Se afinal foi aplicada, existirá duas vezes.</translation>
    </message>
    <message>
        <source>It can then be sent again.</source>
        <translation>Ela poderá então ser enviada novamente.</translation>
    </message>
    <message>
        <source>Was it not applied?</source>
        <translation>Não foi aplicada?</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserEntry</name>
    <message>
        <source>E-mail addresses</source>
        <translation>Endereços de e-mail</translation>
    </message>
    <message>
        <source>Paste addresses: one per line, or separated by commas or semicolons</source>
        <translation>Cole os endereços: um por linha ou separados por vírgulas ou ponto e vírgula</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>O que foi entendido</translation>
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
        <translation>Oculta isto; o que você digitou permanece (Esc)</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Convidar pessoas</translation>
    </message>
    <message>
        <source>Add people to the table</source>
        <translation>Adicionar pessoas à tabela</translation>
    </message>
    <message>
        <source>Each of them gets a mail from Flokzu with a link that is valid for 30 days. Inviting may change your bill. Nothing is sent before you review it.</source>
        <translation>Cada pessoa recebe do Flokzu um e-mail com um link válido por 30 dias. Convidar pode mudar a sua fatura. Nada é enviado antes da sua revisão.</translation>
    </message>
    <message>
        <source>The service cannot list its users, so say whom you manage. This sends nothing and changes nothing in Flokzu.</source>
        <translation>O serviço não pode listar os usuários, por isso informe quem você administra. Isto não envia nada e não altera nada no Flokzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n endereço</numerusform>
            <numerusform>%n endereços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the table</source>
        <translation>
            <numerusform>%n já está na tabela</numerusform>
            <numerusform>%n já estão na tabela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repetido</numerusform>
            <numerusform>%n repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, not an address: %1</source>
        <translation>ignorado por não ser um endereço: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n invitation(s)</source>
        <translation>
            <numerusform>&amp;Preparar %n convite</numerusform>
            <numerusform>&amp;Preparar %n convites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the table</source>
        <translation>
            <numerusform>Adicionar %n à ta&amp;bela</numerusform>
            <numerusform>Adicionar %n à ta&amp;bela</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersModel</name>
    <message>
        <source>never</source>
        <extracomment>in the column &quot;Roles loaded&quot;</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>When the roles were last read from Flokzu. Others may have changed them since.</source>
        <translation>Quando as funções foram lidas do Flokzu pela última vez. Outras pessoas podem tê-las alterado desde então.</translation>
    </message>
    <message>
        <source>The roles were never loaded. Select the user and press F5.</source>
        <translation>As funções nunca foram carregadas. Selecione o usuário e pressione F5.</translation>
    </message>
    <message>
        <source>%1 is a role of Flokzu itself.</source>
        <translation>%1 é uma função do próprio Flokzu.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>what is known of an account and what is staged for it</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles loaded</source>
        <translation>Funções lidas</translation>
    </message>
    <message>
        <source>%1, system role</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation>%1, função do sistema</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it itself.</source>
        <translation>Todos os usuários cujas funções foram carregadas têm a função %1, portanto provavelmente o próprio Flokzu a atribui.</translation>
    </message>
    <message>
        <source>%1, role of every user</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation>%1, função de todos os usuários</translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>Everything that can be done here</source>
        <translation>Tudo o que pode ser feito aqui</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>Andamento do carregamento</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Pesquisar usuários</translation>
    </message>
    <message>
        <source>Search e-mails and roles (Ctrl+F)</source>
        <translation>Pesquisar e-mails e funções (Ctrl+F)</translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation>Usuários exibidos</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuários e funções</translation>
    </message>
    <message>
        <source>Staged changes of users</source>
        <translation>Alterações pendentes de usuários</translation>
    </message>
    <message>
        <source>Shows everything that is staged, before anything is sent (Ctrl+S)</source>
        <translation>Mostra tudo o que está pendente, antes que algo seja enviado (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Rever&amp;ter</translation>
    </message>
    <message>
        <source>Takes back all staged changes of users; Ctrl+Z brings them back</source>
        <translation>Reverte todas as alterações pendentes de usuários; Ctrl+Z as traz de volta</translation>
    </message>
    <message>
        <source>&amp;Add users…</source>
        <translation>A&amp;dicionar usuários…</translation>
    </message>
    <message>
        <source>Paste the e-mails of people you manage; nothing is sent (Ctrl+O)</source>
        <translation>Cole os e-mails das pessoas que você administra; nada é enviado (Ctrl+O)</translation>
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
        <source>Stage invitations for one or many people (Ctrl+N)</source>
        <translation>Prepara convites para uma ou várias pessoas (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Load roles</source>
        <translation>Carre&amp;gar funções</translation>
    </message>
    <message>
        <source>Ask Flokzu for the roles of the selected users: one request each (F5)</source>
        <translation>Pede ao Flokzu as funções dos usuários selecionados: uma solicitação para cada um (F5)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Ask Flokzu for the roles of everyone in the table: one request each (Shift+F5)</source>
        <translation>Pede ao Flokzu as funções de todos na tabela: uma solicitação para cada um (Shift+F5)</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Give role…</source>
        <translation>Atri&amp;buir função…</translation>
    </message>
    <message>
        <source>Stage a role for the selected users</source>
        <translation>Prepara a atribuição de uma função aos usuários selecionados</translation>
    </message>
    <message>
        <source>&amp;Take role…</source>
        <translation>&amp;Retirar função…</translation>
    </message>
    <message>
        <source>Stage taking a role from the selected users</source>
        <translation>Prepara a retirada de uma função dos usuários selecionados</translation>
    </message>
    <message>
        <source>&amp;Members of a role…</source>
        <translation>Membros de uma fu&amp;nção…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>Exc&amp;luir conta…</translation>
    </message>
    <message>
        <source>Stage the deletion of one account, after you type its e-mail</source>
        <translation>Prepara a exclusão de uma conta, depois que você digitar o e-mail dela</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Stage an invitation and the last known roles of deleted accounts</source>
        <translation>Prepara um convite e as últimas funções conhecidas de contas excluídas</translation>
    </message>
    <message>
        <source>&amp;Copy e-mails</source>
        <translation>Co&amp;piar e-mails</translation>
    </message>
    <message>
        <source>Copy the e-mails of the selected users, one per line</source>
        <translation>Copia os e-mails dos usuários selecionados, um por linha</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Remove the selected users from this table; changes nothing in Flokzu</source>
        <translation>Remove os usuários selecionados desta tabela; não altera nada no Flokzu</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Convidar %n usuário</numerusform>
            <numerusform>Convidar %n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Load roles</source>
        <translation>Carregar funções</translation>
    </message>
    <message numerus="yes">
        <source>Load the roles of %n user(s)?</source>
        <translation>
            <numerusform>Carregar as funções de %n usuário?</numerusform>
            <numerusform>Carregar as funções de %n usuários?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu answers about 100 requests a minute to everybody on this network together, so this takes about %n minute(s). It can be cancelled.</source>
        <translation>
            <numerusform>O Flokzu responde a cerca de 100 solicitações por minuto para todos nesta rede em conjunto, por isso isto leva cerca de %n minuto. Pode ser cancelado.</numerusform>
            <numerusform>O Flokzu responde a cerca de 100 solicitações por minuto para todos nesta rede em conjunto, por isso isto leva cerca de %n minutos. Pode ser cancelado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carregar</translation>
    </message>
    <message>
        <source>Loading roles: %1 of %2</source>
        <extracomment>%1 of %2 users</extracomment>
        <translation>Carregando funções: %1 de %2</translation>
    </message>
    <message>
        <source>Looking up the members of a role</source>
        <translation>Consultando os membros de uma função</translation>
    </message>
    <message>
        <source>Loading the roles, to keep them</source>
        <translation>Carregando as funções, para guardá-las</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Selecioná-los</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged.</source>
        <translation>
            <numerusform>%n alteração preparada.</numerusform>
            <numerusform>%n alterações preparadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n member(s): %2.</source>
        <translation>
            <numerusform>“%1” tem %n membro: %2.</numerusform>
            <numerusform>“%1” tem %n membros: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load their roles</source>
        <translation>Carregar as funções deles</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>Copiar e-mails</translation>
    </message>
    <message>
        <source>Forget users</source>
        <translation>Esquecer usuários</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n user(s) and the roles that were loaded?</source>
        <translation>
            <numerusform>Esquecer %n usuário e as funções que foram carregadas?</numerusform>
            <numerusform>Esquecer %n usuários e as funções que foram carregadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu. Deleted accounts among them can then no longer be restored with their roles.</source>
        <translation>Nada muda no Flokzu. As contas excluídas entre eles não poderão mais ser restauradas com as suas funções.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Flokzu deletes neither administrators nor the owner of the organisation: take the role Administrator away first, or ask Flokzu about the owner.</source>
        <translation>O Flokzu não exclui administradores nem o proprietário da organização: retire primeiro a função Administrator ou consulte o Flokzu sobre o proprietário.</translation>
    </message>
    <message>
        <source>Revert the changes of users</source>
        <translation>Reverter as alterações de usuários</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) seen or added here</source>
        <translation>
            <numerusform>%n usuário visto ou adicionado aqui</numerusform>
            <numerusform>%n usuários vistos ou adicionados aqui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>roles of %n never loaded</source>
        <translation>
            <numerusform>funções de %n nunca carregadas</numerusform>
            <numerusform>funções de %n nunca carregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot list its users, so there may be more.</source>
        <translation>O serviço não pode listar os usuários, por isso pode haver mais.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n alteração pendente</numerusform>
            <numerusform>%n alterações pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuário</numerusform>
            <numerusform>%n usuários</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people you manage</source>
        <translation>Adicione as pessoas que você administra</translation>
    </message>
    <message>
        <source>The service cannot list its users. Paste their e-mails, invite someone, or find people through a role they have.</source>
        <translation>O serviço não pode listar os usuários. Cole os e-mails deles, convide alguém ou encontre pessoas por uma função que elas têm.</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Re&amp;visar…</translation>
    </message>
    <message>
        <source>Load r&amp;oles of all</source>
        <translation>Carregar funções de t&amp;odos</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %1 of %n user(s). What was loaded stays.</source>
        <translation>
            <numerusform>Cancelado após %1 de %n usuário. O que foi carregado permanece.</numerusform>
            <numerusform>Cancelado após %1 de %n usuários. O que foi carregado permanece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s) shown</source>
        <translation>
            <numerusform>%1 de %n usuário à vista</numerusform>
            <numerusform>%1 de %n usuários à vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops loading; what was loaded stays (Esc)</source>
        <translation>Interrompe o carregamento; o que foi carregado permanece (Esc)</translation>
    </message>
    <message>
        <source>Space or a double click gives or takes the role of the cell; both are only staged</source>
        <translation>Espaço ou um clique duplo atribui ou retira a função da célula; a alteração fica apenas pendente</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar carregamento</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): the role is there or staged already.</source>
        <translation>
            <numerusform>Nada a fazer para %n usuário: a função já está atribuída ou pendente.</numerusform>
            <numerusform>Nada a fazer para %n usuários: a função já está atribuída ou pendente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): the role is not there or is staged to be taken.</source>
        <translation>
            <numerusform>Nada a fazer para %n usuário: a função não está atribuída ou a retirada dela já está pendente.</numerusform>
            <numerusform>Nada a fazer para %n usuários: a função não está atribuída ou a retirada dela já está pendente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the table.</source>
        <translation>
            <numerusform>Novos na tabela: %n.</numerusform>
            <numerusform>Novos na tabela: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n user(s) were never read: only the invitation was staged.</source>
        <translation>
            <numerusform>As funções de %n usuário nunca foram lidas: só o convite ficou pendente.</numerusform>
            <numerusform>As funções de %n usuários nunca foram lidas: só os convites ficaram pendentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not forgotten, because something is staged: %n user(s).</source>
        <translation>
            <numerusform>Mantido na tabela, porque há alterações pendentes: %n usuário.</numerusform>
            <numerusform>Mantidos na tabela, porque há alterações pendentes: %n usuários.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu named no members of “%1”: the role is empty, or there is no such role.</source>
        <translation>O Flokzu não indicou membros de “%1”: o papel está vazio ou não existe.</translation>
    </message>
    <message>
        <source>Ask Flokzu for the users with a role</source>
        <translation>Pede ao Flokzu os usuários com uma função</translation>
    </message>
</context>
<context>
    <name>flokdesk::WelcomePage</name>
    <message>
        <source>Welcome to Flokdesk</source>
        <translation>Bem-vindo ao Flokdesk</translation>
    </message>
    <message>
        <source>Instances, databases and users of your Flokzu organisation, through its API. Every change is shown to you before it is sent.</source>
        <translation>Instâncias, bases de dados e usuários da sua organização no Flokzu, por meio da API. Cada alteração é mostrada antes de ser enviada.</translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation>&amp;Conectar ao Flokzu…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo tenant</source>
        <translation>Experimentar o ambiente de &amp;demonstração</translation>
    </message>
    <message>
        <source>A made-up company inside this program; nothing leaves this computer</source>
        <translation>Uma empresa fictícia dentro deste programa; nada sai deste computador</translation>
    </message>
    <message>
        <source>&amp;Saved profiles:</source>
        <translation>Perfis &amp;salvos:</translation>
    </message>
    <message>
        <source>&amp;Open profile</source>
        <translation>Ab&amp;rir perfil</translation>
    </message>
</context>
<context>
    <name>flokdesk::Workspace</name>
    <message>
        <source>The names remembered for this tenant could not be read. They will be collected again as you work.</source>
        <translation>Não foi possível ler os nomes lembrados desta empresa. Eles serão reunidos de novo enquanto você trabalha.</translation>
    </message>
</context>
</TS>
