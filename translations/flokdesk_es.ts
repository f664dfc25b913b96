<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDeletion</name>
    <message>
        <source>%1 is the user of this profile. Deleting it would lock you out; another administrator has to do it.</source>
        <translation>%1 es el usuario de este perfil. Si lo eliminara, usted perdería el acceso; debe hacerlo otro administrador.</translation>
    </message>
    <message>
        <source>The deletion of %1 is already pending.</source>
        <translation>La eliminación de %1 ya está pendiente.</translation>
    </message>
    <message>
        <source>The invitation of %1 is pending. Discard it, or apply it first.</source>
        <translation>La invitación de %1 está pendiente. Descártela o aplíquela primero.</translation>
    </message>
    <message>
        <source>%1 is already deleted.</source>
        <translation>El usuario %1 ya se eliminó.</translation>
    </message>
</context>
<context>
    <name>ApiText</name>
    <message>
        <source>One of the names is empty. Nothing was sent.</source>
        <translation>Uno de los nombres está vacío. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” is given twice. Nothing was sent.</source>
        <translation>“%1” aparece dos veces. No se envió nada.</translation>
    </message>
    <message>
        <source>This needs the data API key, and the profile has none. Nothing was sent. Add the data API key to the profile.</source>
        <translation>Esto requiere la API key de datos y el perfil no la tiene. No se envió nada. Agregue la API key de datos al perfil.</translation>
    </message>
    <message>
        <source>This needs the user API key, and the profile has none. Nothing was sent. Add the user API key to the profile.</source>
        <translation>Esto requiere la API key de usuarios y el perfil no la tiene. No se envió nada. Agregue la API key de usuarios al perfil.</translation>
    </message>
    <message>
        <source>The data API key contains characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>La API key de datos contiene caracteres no válidos. No se envió nada. Cópiela de nuevo de Flokzu al perfil.</translation>
    </message>
    <message>
        <source>The user API key contains characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>La API key de usuarios contiene caracteres no válidos. No se envió nada. Cópiela de nuevo de Flokzu al perfil.</translation>
    </message>
    <message>
        <source>The profile has no user name. Nothing was sent. Enter the email address of a Flokzu user in the profile.</source>
        <translation>El perfil no tiene nombre de usuario. No se envió nada. Ingrese en el perfil la dirección de correo de un usuario de Flokzu.</translation>
    </message>
    <message>
        <source>The user name of the profile contains characters that cannot be sent. Nothing was sent. Enter the email address of a Flokzu user.</source>
        <translation>El nombre de usuario del perfil contiene caracteres que no se pueden enviar. No se envió nada. Ingrese la dirección de correo de un usuario de Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu found no such user or role. Names must match exactly, capitals and accents included.</source>
        <translation>Flokzu no encontró ese usuario o ese rol. Los nombres deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data API key. Nothing was changed. Check the data API key in the profile; the user API key does not work here.</source>
        <translation>Flokzu rechazó la API key de datos. No se cambió nada. Verifique la API key de datos en el perfil; la API key de usuarios no sirve aquí.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user API key. Nothing was changed. Check the user API key in the profile; the data API key does not work here.</source>
        <translation>Flokzu rechazó la API key de usuarios. No se cambió nada. Verifique la API key de usuarios en el perfil; la API key de datos no sirve aquí.</translation>
    </message>
    <message>
        <source>Flokzu refused the request and gave no reason. Nothing was changed.</source>
        <translation>Flokzu rechazó la llamada sin indicar el motivo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Flokzu refused the request: “%1”</source>
        <extracomment>%1 is what Flokzu said, in its own words</extracomment>
        <translation>Flokzu rechazó la llamada: “%1”</translation>
    </message>
    <message>
        <source>Flokzu found nothing with this name. Names must match exactly.</source>
        <translation>Flokzu no encontró nada con ese nombre. Los nombres deben coincidir exactamente.</translation>
    </message>
    <message>
        <source>Flokzu found nothing: “%1”</source>
        <extracomment>%1 is what Flokzu said, in its own words</extracomment>
        <translation>Flokzu no encontró nada: “%1”</translation>
    </message>
    <message>
        <source>Flokzu gave an unexpected answer, so it was not used. See it in the Requests panel.</source>
        <translation>La respuesta no es la que Flokzu suele enviar, así que no se usó. Examínela en el panel Llamadas.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer does not prove that it was applied. Check it in Flokzu before you send it again.</source>
        <translation>El cambio se envió, pero la respuesta no demuestra que se haya aplicado. Verifíquelo en Flokzu antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Enter the identifier of an instance. Nothing was sent.</source>
        <translation>Ingrese el identificador de una instancia. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu found no instance “%1” that this user may see.</source>
        <translation>No existe la instancia “%1”, o este usuario no puede verla.</translation>
    </message>
    <message>
        <source>Enter the code of a process. Nothing was sent.</source>
        <translation>Ingrese el código de un proceso. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu found no process with the code “%1”.</source>
        <translation>No existe ningún proceso con el código “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to change. Nothing was sent.</source>
        <translation>No hay nada que cambiar. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu found no instance with this identifier.</source>
        <translation>No existe ninguna instancia con ese identificador.</translation>
    </message>
    <message>
        <source>Enter the name of a database. Nothing was sent.</source>
        <translation>Ingrese el nombre de una base de datos. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu found no such record, or there is no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>Flokzu no encontró ese registro, o no existe ninguna base de datos llamada “%1”. Los nombres deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Flokzu found no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>No existe ninguna base de datos llamada “%1”. Los nombres deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Enter the Id of the record. Nothing was sent.</source>
        <translation>Ingrese el Id del registro. No se envió nada.</translation>
    </message>
    <message>
        <source>The Id of a record cannot be changed. Nothing was sent.</source>
        <translation>El Id de un registro no se puede cambiar. No se envió nada.</translation>
    </message>
    <message>
        <source>There is no record with Id %1 in “%2”, or there is no database with this name.</source>
        <translation>No hay ningún registro con el Id %1 en “%2”, o no existe una base de datos con ese nombre.</translation>
    </message>
    <message>
        <source>No record matches. Values must match exactly, capitals and accents included.</source>
        <translation>Ningún registro coincide. Los valores deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Enter an email address. Nothing was sent.</source>
        <translation>Ingrese una dirección de correo. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu found no user “%1”.</source>
        <translation>No existe el usuario “%1”.</translation>
    </message>
    <message>
        <source>Enter the name of a role. Nothing was sent.</source>
        <translation>Ingrese el nombre de un rol. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu found no user “%1” or no role “%2”.</source>
        <translation>No existe el usuario “%1” o no existe el rol “%2”.</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <extracomment>%1 is what Flokzu said, in its own words</extracomment>
        <translation>La respuesta fue: “%1”</translation>
    </message>
    <message>
        <source>It was not used. Open any web page in a browser to log in to the network, then try again.</source>
        <translation>Esa respuesta no se usó. Abra cualquier página web en un navegador para iniciar sesión en la red y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The change may or may not have been applied. Open any web page in a browser to log in to the network, then check the change in Flokzu before you send it again.</source>
        <translation>El cambio puede haberse aplicado o no. Abra cualquier página web en un navegador para iniciar sesión en la red y luego verifique el cambio en Flokzu antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Some proxies refuse the kind of request that Flokzu requires (a GET with a body); ask the administrator of your network.</source>
        <translation>Algunos proxies rechazan llamadas como las que pide Flokzu (un GET con cuerpo); consulte al administrador de su red.</translation>
    </message>
    <message>
        <source>“%1” is not a valid path after the address of the profile. A path has letters, digits and single slashes, and no “..”.</source>
        <translation>“%1” no es una ruta válida a continuación de la dirección del perfil. Una ruta tiene letras, cifras y barras simples, sin “..”.</translation>
    </message>
    <message>
        <source>Enter one to twelve short words of letters and digits, separated by spaces.</source>
        <translation>Ingrese de una a doce palabras cortas de letras y cifras, separadas por espacios.</translation>
    </message>
    <message>
        <source>“%1” is not one of the possible values: %2.</source>
        <extracomment>%1 a value that a file or a person gave, %2 the values that are possible</extracomment>
        <translation>“%1” no es ninguno de los valores posibles: %2.</translation>
    </message>
    <message>
        <source>The file does not say where the value “%1” comes from.</source>
        <translation>El archivo no indica de dónde viene el valor “%1”.</translation>
    </message>
    <message>
        <source>This file is not a service dialect. Nothing was imported.</source>
        <translation>Este archivo no contiene particularidades del servicio. No se importó nada.</translation>
    </message>
    <message>
        <source>This service dialect was saved by a newer version of this program. Please update. Nothing was imported.</source>
        <translation>Estas particularidades se guardaron con una versión más nueva de este programa. Actualice el programa. No se importó nada.</translation>
    </message>
    <message>
        <source>This program does not know the setting “%1”. Nothing was imported.</source>
        <translation>Este programa no conoce el ajuste “%1”. No se importó nada.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403).</source>
        <translation>Flokzu no lo permitió (403).</translation>
    </message>
    <message>
        <source>Flokzu did not permit this: “%1”</source>
        <translation>Flokzu no lo permitió: “%1”</translation>
    </message>
    <message>
        <source>Nothing was changed. The key has worked before: perhaps the user lacks the permission, or the paid plan does not include this.</source>
        <translation>No se cambió nada. La API key ya funcionó antes: quizás el usuario no tenga el permiso o el plan pago no lo incluya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps the data API key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>No se cambió nada. Quizás la API key de datos sea incorrecta, el usuario no tenga el permiso o el plan pago no lo incluya.</translation>
    </message>
    <message>
        <source>Nothing was changed. Perhaps the user API key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>No se cambió nada. Quizás la API key de usuarios sea incorrecta, el usuario no tenga el permiso o el plan pago no lo incluya.</translation>
    </message>
    <message>
        <source>Read the roles of %1, to learn how Flokzu accepts changes to them</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Leer los roles de %1, para ver cómo acepta Flokzu que se cambien</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but the roles of %1, read afterwards, show that nothing was changed. Change the role in Flokzu itself.</source>
        <translation>Flokzu respondió OK, pero al leer después los roles de %1 se ve que nada cambió. Cambie el rol en el propio Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu had a problem (%1). The roles of %2, read afterwards, show that nothing was changed.</source>
        <extracomment>%1 a status such as 500, %2 an e-mail address</extracomment>
        <translation>Flokzu tuvo un problema (%1). Al leer después los roles de %2 se ve que nada cambió.</translation>
    </message>
    <message>
        <source>Perhaps Flokzu lists this database only with a condition: add a column and the value that it must have.</source>
        <translation>Quizás Flokzu solo liste esta base de datos con una condición: agregue una columna y su valor.</translation>
    </message>
    <message>
        <source>You skipped this step. Nothing was sent.</source>
        <translation>Usted omitió este paso. No se envió nada.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer from Flokzu: perhaps the login page of a network, the page of a proxy, or an error page.</source>
        <translation>En lugar de una respuesta de Flokzu llegó una página web: quizás la página de inicio de sesión de una red, la de un proxy o una página de error.</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but this is the first change of a role, and the roles of %1 could not be read to see whether it was applied. %2</source>
        <extracomment>%1 an e-mail address, %2 a sentence that says why the roles could not be read</extracomment>
        <translation>Flokzu respondió OK, pero es el primer cambio de un rol y no se pudieron leer los roles de %1 para ver si se aplicó. %2</translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>edited, not sent yet</source>
        <translation>editada, aún sin enviar</translation>
    </message>
    <message>
        <source>new, not sent yet</source>
        <translation>nueva, aún sin enviar</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>en espera de envío</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation>enviada y confirmada</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>no aplicada</translation>
    </message>
    <message>
        <source>sent, unconfirmed</source>
        <translation>enviada, sin confirmar</translation>
    </message>
    <message>
        <source>changed by another person meanwhile</source>
        <translation>modificada por otra persona entretanto</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>an unnamed authority</source>
        <translation>una autoridad sin nombre</translation>
    </message>
    <message>
        <source>Its certificate was issued by “%1”, which this computer does not trust. If your network inspects secure connections, ask its administrator to add this authority to the computer; if it does not, use another network.</source>
        <extracomment>%1 is the issuer of a certificate</extracomment>
        <translation>El certificado recibido fue emitido por “%1”, una autoridad en la que esta computadora no confía. Si su red inspecciona las conexiones seguras, pida al administrador de la red que agregue esta autoridad a la computadora; si no las inspecciona, use otra red.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, expired on %2.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>El certificado recibido, emitido por “%1”, venció el %2.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is only valid from %2.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>El certificado recibido, emitido por “%1”, solo es válido a partir del %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, report this to Flokzu.</source>
        <translation>Verifique la fecha de esta computadora. Si es correcta, avise a Flokzu.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, was refused (%2). Ask the administrator of the network, or Flokzu.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the reason in the words of a library</extracomment>
        <translation>El certificado recibido, emitido por “%1”, fue rechazado (%2). Consulte a Flokzu o al administrador de la red.</translation>
    </message>
    <message>
        <source>this address</source>
        <translation>esta dirección</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is for %2 and not for %3. Check the address in the profile.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the names in it, %3 a host or &quot;this address&quot;</extracomment>
        <translation>El certificado recibido, emitido por “%1”, es para %2 y no para %3. Verifique la dirección en el perfil.</translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>A change was written by another version of this program, or the file is damaged.</source>
        <translation>Un cambio fue escrito por otra versión de este programa, o el archivo está dañado.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>(no value)</source>
        <extracomment>in place of a value: the field did not exist or was null</extracomment>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>in place of a value: an empty text</extracomment>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>(user deleted)</source>
        <translation>(usuario eliminado)</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciador</translation>
    </message>
    <message>
        <source>The user of this profile</source>
        <translation>El usuario de este perfil</translation>
    </message>
    <message>
        <source>The System user</source>
        <translation>El usuario System</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>(taken)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>Update record %1 of %2, or add it if missing</source>
        <translation>Modificar el registro %1 de %2, o agregarlo si no existe</translation>
    </message>
    <message>
        <source>Update record %1 of %2</source>
        <translation>Modificar el registro %1 de %2</translation>
    </message>
    <message>
        <source>Add a record to %1</source>
        <translation>Agregar un registro a %1</translation>
    </message>
    <message>
        <source>Update instance %1</source>
        <translation>Modificar la instancia %1</translation>
    </message>
    <message>
        <source>Start an instance of %1</source>
        <translation>Iniciar una instancia de %1</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>Delete the user %1</source>
        <translation>Eliminar el usuario %1</translation>
    </message>
    <message>
        <source>Give %1 the role %2</source>
        <translation>Asignar a %1 el rol %2</translation>
    </message>
    <message>
        <source>Take the role %2 from %1</source>
        <translation>Quitar el rol %2 a %1</translation>
    </message>
    <message>
        <source>If this adds a record, that record cannot be deleted here.</source>
        <translation>Si agrega un registro, ese registro no se podrá eliminar desde aquí.</translation>
    </message>
    <message>
        <source>An added record can only be deleted in Flokzu itself.</source>
        <translation>Un registro agregado solo se puede eliminar en el propio Flokzu.</translation>
    </message>
    <message>
        <source>A started instance can only be finished or deleted in Flokzu itself.</source>
        <translation>Una instancia iniciada solo se puede finalizar o eliminar en Flokzu.</translation>
    </message>
    <message>
        <source>The user can be deleted afterwards, but the email will have been sent and your bill may change.</source>
        <translation>El usuario se puede eliminar después, pero el correo ya se habrá enviado y su factura puede cambiar.</translation>
    </message>
    <message>
        <source>A new invitation reactivates the user, but the person must accept it, and the roles must be given again.</source>
        <translation>Una nueva invitación reactiva al usuario, pero la persona debe aceptarla y los roles deben asignarse de nuevo.</translation>
    </message>
    <message>
        <source>(not read)</source>
        <extracomment>in place of a value: Flokzu was never asked what is there</extracomment>
        <translation>(no leído)</translation>
    </message>
    <message>
        <source>Update “%1” (record %2 of %3), or add it if missing</source>
        <extracomment>%1 what people know a record by, %2 its Id, %3 a database</extracomment>
        <translation>Modificar “%1” (registro %2 de %3), o agregarlo si no existe</translation>
    </message>
    <message>
        <source>Update “%1” (record %2 of %3)</source>
        <translation>Modificar “%1” (registro %2 de %3)</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full, so %1 could not be saved. Free some space.</source>
        <translation>El disco está lleno y no se pudo guardar %1. Libere espacio.</translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation>Otro programa está usando %1. Ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the file and its folder belong to you.</source>
        <translation>No se puede escribir %1. Verifique que el archivo y su carpeta le pertenezcan.</translation>
    </message>
    <message>
        <source>The disk reported an error with %1. Check the disk before you continue.</source>
        <translation>El disco informó un error con %1. Verifique el disco antes de continuar.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it keeps the damaged file under another name and creates a new one.</source>
        <translation>%1 está dañado. Inicie el programa de nuevo: al iniciar, guarda el archivo aparte y crea uno nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation>No se pudo guardar %1.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It can be read but not changed; please update.</source>
        <translation>%1 fue escrito por una versión más reciente de este programa. Se puede leer, pero no cambiar; actualice el programa.</translation>
    </message>
</context>
<context>
    <name>DatabasesPage</name>
    <message>
        <source>No record matches: %1</source>
        <translation>Ningún registro cumple: %1</translation>
    </message>
    <message>
        <source>Flokzu answered with an empty list.</source>
        <translation>Flokzu respondió con una lista vacía.</translation>
    </message>
    <message>
        <source>If there are records in this database, Flokzu may list them only with a condition: a column and the value that it must have.</source>
        <translation>Si hay registros en esta base de datos, quizás Flokzu solo los liste con una condición: una columna y el valor que debe tener.</translation>
    </message>
</context>
<context>
    <name>DialectText</name>
    <message>
        <source>Parameters of “%1”</source>
        <extracomment>%1 an operation, such as &quot;list records&quot;</extracomment>
        <translation>Parámetros de “%1”</translation>
    </message>
    <message>
        <source>Something between Flokdesk and Flokzu may refuse a request that only reads and has a body.</source>
        <translation>Algo entre Flokdesk y Flokzu puede rechazar una llamada que solo lee y lleva cuerpo.</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation>en el cuerpo</translation>
    </message>
    <message>
        <source>in the address</source>
        <translation>en la dirección</translation>
    </message>
    <message>
        <source>Path of “%1”</source>
        <extracomment>%1 an operation, such as &quot;list records&quot;</extracomment>
        <translation>Ruta de “%1”</translation>
    </message>
    <message>
        <source>Follows the address of the profile; it cannot lead to another host.</source>
        <translation>A continuación de la dirección del perfil; no puede llevar a otra dirección.</translation>
    </message>
    <message>
        <source>Format of dates</source>
        <translation>Formato de las fechas</translation>
    </message>
    <message>
        <source>Only explains values; it changes none.</source>
        <translation>Solo explica valores; no cambia ninguno.</translation>
    </message>
    <message>
        <source>Format of check boxes</source>
        <translation>Formato de las casillas</translation>
    </message>
    <message>
        <source>“true” and “false” as text</source>
        <translation>“true” y “false” como texto</translation>
    </message>
    <message>
        <source>true and false</source>
        <translation>true y false</translation>
    </message>
    <message>
        <source>Case of identifiers</source>
        <translation>Mayúsculas de los identificadores</translation>
    </message>
    <message>
        <source>How an instance is requested.</source>
        <translation>Cómo se pide una instancia.</translation>
    </message>
    <message>
        <source>as typed, then in uppercase</source>
        <translation>como se escribió, luego en mayúsculas</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>in uppercase</source>
        <translation>en mayúsculas</translation>
    </message>
    <message>
        <source>List without a condition</source>
        <translation>Lista sin condición</translation>
    </message>
    <message>
        <source>How all records of a database are requested.</source>
        <translation>Cómo se piden todos los registros de una base de datos.</translation>
    </message>
    <message>
        <source>with an empty list of filters</source>
        <translation>con una lista de condiciones vacía</translation>
    </message>
    <message>
        <source>without filters</source>
        <translation>sin condiciones</translation>
    </message>
    <message>
        <source>Name of the Id</source>
        <translation>Nombre del Id</translation>
    </message>
    <message>
        <source>The name of the Id of a record, in answers and in conditions.</source>
        <translation>El nombre del Id de un registro, en las respuestas y en las condiciones.</translation>
    </message>
    <message>
        <source>Words that mean success</source>
        <translation>Palabras que indican éxito</translation>
    </message>
    <message>
        <source>The status of an answer that was successful. Separate several words with spaces.</source>
        <translation>El estado de una respuesta correcta. Separe varias palabras con espacios.</translation>
    </message>
    <message>
        <source>Key for echo, operations and assignees</source>
        <translation>API key para eco, operaciones y asignados</translation>
    </message>
    <message>
        <source>Which of the two keys of the profile these requests need.</source>
        <translation>Cuál de las dos API keys del perfil necesitan estas llamadas.</translation>
    </message>
    <message>
        <source>data API key</source>
        <translation>API key de datos</translation>
    </message>
    <message>
        <source>user API key</source>
        <translation>API key de usuarios</translation>
    </message>
    <message>
        <source>Field of a role</source>
        <translation>Campo de un rol</translation>
    </message>
    <message>
        <source>Names the role when it is given or taken. The first role change shows which one Flokzu expects.</source>
        <translation>Indica el rol al asignarlo o quitarlo. El primer cambio de rol muestra cuál espera Flokzu.</translation>
    </message>
    <message>
        <source>roles, a list</source>
        <translation>roles, una lista</translation>
    </message>
    <message>
        <source>get instance</source>
        <translation>leer instancia</translation>
    </message>
    <message>
        <source>create instance</source>
        <translation>crear instancia</translation>
    </message>
    <message>
        <source>update instance</source>
        <translation>modificar instancia</translation>
    </message>
    <message>
        <source>get record</source>
        <translation>leer registro</translation>
    </message>
    <message>
        <source>add record</source>
        <translation>agregar registro</translation>
    </message>
    <message>
        <source>update record</source>
        <translation>modificar registro</translation>
    </message>
    <message>
        <source>list records</source>
        <translation>listar registros</translation>
    </message>
    <message>
        <source>invite user</source>
        <translation>invitar usuario</translation>
    </message>
    <message>
        <source>delete user</source>
        <translation>eliminar usuario</translation>
    </message>
    <message>
        <source>read roles</source>
        <translation>leer roles</translation>
    </message>
    <message>
        <source>give role</source>
        <translation>asignar rol</translation>
    </message>
    <message>
        <source>take role</source>
        <translation>quitar rol</translation>
    </message>
    <message>
        <source>echo</source>
        <translation>eco</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>operaciones</translation>
    </message>
    <message>
        <source>assignees</source>
        <translation>asignados</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>set by hand, %1</source>
        <extracomment>%1 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>fijado a mano, %1</translation>
    </message>
    <message>
        <source>learned from “%1”, %2</source>
        <extracomment>%1 an operation, such as &quot;list records&quot;, %2 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>aprendido de “%1”, %2</translation>
    </message>
    <message>
        <source>learned, %1</source>
        <extracomment>%1 a time, such as &quot;16:40 yesterday&quot;</extracomment>
        <translation>aprendido, %1</translation>
    </message>
    <message>
        <source>Users with a role</source>
        <translation>Usuarios con un rol</translation>
    </message>
    <message>
        <source>agree with the roles of each user</source>
        <translation>coinciden con los roles de cada usuario</translation>
    </message>
    <message>
        <source>Whether the users that Flokzu lists for a role agree with the roles of each user. If they agree, the roles of many users are loaded with one request for each role.</source>
        <translation>Indica si los usuarios que Flokzu lista para un rol coinciden con los roles de cada usuario. Si coinciden, los roles de muchos usuarios se cargan con una llamada por rol.</translation>
    </message>
    <message>
        <source>differ; each user is loaded separately</source>
        <translation>difieren; cada usuario se carga por separado</translation>
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
        <translation>Libro de Excel</translation>
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
        <translation>Tabla HTML</translation>
    </message>
    <message>
        <source>Text, separated by tabs</source>
        <translation>Texto separado por tabulaciones</translation>
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
            <numerusform>%Ln instancia</numerusform>
            <numerusform>%Ln instancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) of users</source>
        <translation>
            <numerusform>%Ln rol de usuarios</numerusform>
            <numerusform>%Ln roles de usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln envío</numerusform>
            <numerusform>%Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
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
            <numerusform>E&amp;xportar %Ln instancia…</numerusform>
            <numerusform>E&amp;xportar %Ln instancias…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln user(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln usuario…</numerusform>
            <numerusform>E&amp;xportar %Ln usuarios…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln line(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln línea…</numerusform>
            <numerusform>E&amp;xportar %Ln líneas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln job(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln envío…</numerusform>
            <numerusform>E&amp;xportar %Ln envíos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln request(s)…</source>
        <translation>
            <numerusform>E&amp;xportar %Ln llamada…</numerusform>
            <numerusform>E&amp;xportar %Ln llamadas…</numerusform>
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
            <numerusform>Cop&amp;iar %Ln instancia</numerusform>
            <numerusform>Cop&amp;iar %Ln instancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln user(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln usuario</numerusform>
            <numerusform>Cop&amp;iar %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln line(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln línea</numerusform>
            <numerusform>Cop&amp;iar %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln job(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln envío</numerusform>
            <numerusform>Cop&amp;iar %Ln envíos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln request(s)</source>
        <translation>
            <numerusform>Cop&amp;iar %Ln llamada</numerusform>
            <numerusform>Cop&amp;iar %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>One line for each role of a user</source>
        <extracomment>a table of users that is to be exported</extracomment>
        <translation>Una línea por cada rol de un usuario</translation>
    </message>
    <message>
        <source>One line for each user, a column for each role</source>
        <translation>Una línea por usuario, una columna por rol</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every text stays text, such as 00123. Numbers of up to 15 digits are numbers, with their decimals.</source>
        <translation>Todo texto sigue siendo texto, como 00123. Los números de hasta 15 dígitos son números, con sus decimales.</translation>
    </message>
    <message>
        <source>One JSON object a line. Every value is exactly as Flokzu sent it.</source>
        <translation>Un objeto JSON por línea. Cada valor está exactamente como lo envió Flokzu.</translation>
    </message>
    <message>
        <source>For people to read, in tickets and wikis.</source>
        <translation>Para que lo lean personas, en tickets y wikis.</translation>
    </message>
    <message>
        <source>For spreadsheets, documents and emails. Texts such as 00123 stay texts there.</source>
        <translation>Para planillas, documentos y correos. Los textos como 00123 siguen siendo textos.</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>Deleted user</source>
        <translation>Usuario eliminado</translation>
    </message>
    <message numerus="yes">
        <source>User · %n role(s)</source>
        <translation>
            <numerusform>Usuario · %n rol</numerusform>
            <numerusform>Usuario · %n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Loads from Flokzu</source>
        <translation>Se carga de Flokzu</translation>
    </message>
    <message>
        <source>Add the user “%1”</source>
        <translation>Agregar el usuario “%1”</translation>
    </message>
    <message>
        <source>To the list of users</source>
        <translation>A la lista de usuarios</translation>
    </message>
    <message>
        <source>Open the instance “%1”</source>
        <translation>Abrir la instancia “%1”</translation>
    </message>
    <message>
        <source>Open the database “%1”</source>
        <translation>Abrir la base de datos “%1”</translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>the address is not an https:// address</source>
        <translation>la dirección no es una dirección https://</translation>
    </message>
    <message>
        <source>a header has no proper name</source>
        <translation>un encabezado no tiene un nombre válido</translation>
    </message>
    <message>
        <source>%1 contains a character that is not allowed there</source>
        <translation>%1 contiene un carácter que no se permite allí</translation>
    </message>
</context>
<context>
    <name>InstanceInspector</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
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
        <translation>Todas las abiertas aquí</translation>
    </message>
    <message>
        <source>Pending changes</source>
        <extracomment>instances with pending changes</extracomment>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>instances that have ended</extracomment>
        <translation>Finalizadas</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>instances that Flokzu does not know</extracomment>
        <translation>No encontradas</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%n change(s) in %1</source>
        <extracomment>The name of a job; %1 is a database or a process</extracomment>
        <translation>
            <numerusform>%n cambio en %1</numerusform>
            <numerusform>%n cambios en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobHistory</name>
    <message>
        <source>Earlier jobs could not be read from disk.</source>
        <translation>No se pudieron leer del disco los envíos anteriores.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Sent, but the answer was about something else (%1): it may have been applied.</source>
        <translation>Enviado, pero la respuesta era sobre otra cosa (%1): puede haberse aplicado.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user API key (%1). Check it in the profile, then resume.</source>
        <translation>Flokzu rechazó la API key de usuarios (%1). Verifíquela en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data API key (%1). Check it in the profile, then resume.</source>
        <translation>Flokzu rechazó la API key de datos (%1). Verifíquela en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>The organization&apos;s plan in Flokzu does not allow this (402). Resume when it does.</source>
        <translation>El plan de la organización en Flokzu no permite esto (402). Reanude cuando lo permita.</translation>
    </message>
    <message>
        <source>A proxy between you and Flokzu asks for a password (407). Log in to it, then resume.</source>
        <translation>Un proxy entre usted y Flokzu pide una contraseña (407). Inicie sesión en él y luego reanude.</translation>
    </message>
    <message>
        <source>Flokzu may not answer this for legal reasons (451).</source>
        <translation>Flokzu no puede responder a esto por razones legales (451).</translation>
    </message>
    <message>
        <source>The profile is read-only. Allow changes, then resume.</source>
        <translation>El perfil es de solo lectura. Permita los cambios y luego reanude.</translation>
    </message>
    <message>
        <source>The request limit is reached. Resume in a minute.</source>
        <translation>Se alcanzó el límite de llamadas. Reanude en un minuto.</translation>
    </message>
    <message>
        <source>Flokzu pointed to another address. Check the address in the profile, then resume.</source>
        <translation>Flokzu redirigió a otra dirección. Verifique la dirección en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>A request was canceled before it was sent.</source>
        <translation>Una llamada se canceló antes de enviarse.</translation>
    </message>
    <message>
        <source>Flokzu could not be reached. Resume when it can.</source>
        <translation>No se pudo contactar con Flokzu. Reanude cuando sea posible.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 why a job is paused; %2 the words of Flokzu or the network</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The user API key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>Falta la API key de usuarios o el nombre de usuario del perfil, o no se puede usar. Corríjalo en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>The data API key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>Falta la API key de datos o el nombre de usuario del perfil, o no se puede usar. Corríjalo en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>The change could not be written to disk before sending.</source>
        <translation>No se pudo registrar el cambio en el disco antes de enviarlo.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the user API key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>Flokzu no lo permitió (403) y la API key de usuarios aún no funcionó. Revise la API key, el permiso del usuario y el plan pago, y luego reanude.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the data API key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>Flokzu no lo permitió (403) y la API key de datos aún no funcionó. Revise la API key, el permiso del usuario y el plan pago, y luego reanude.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Aplicado</translation>
    </message>
    <message>
        <source>! Refused</source>
        <translation>! Rechazado</translation>
    </message>
    <message>
        <source>? Unconfirmed</source>
        <translation>? Sin confirmar</translation>
    </message>
    <message>
        <source>✓ Checked: applied</source>
        <translation>✓ Verificado: aplicado</translation>
    </message>
    <message>
        <source>◌ Checked: not applied</source>
        <translation>◌ Verificado: no aplicado</translation>
    </message>
    <message>
        <source>≠ Different value found</source>
        <translation>≠ Quedó con otro valor</translation>
    </message>
    <message>
        <source>◌ Old entries deleted</source>
        <translation>◌ Entradas antiguas eliminadas</translation>
    </message>
    <message>
        <source>! Entries lost</source>
        <translation>! Entradas perdidas</translation>
    </message>
    <message>
        <source>◌ Other</source>
        <translation>◌ Otro</translation>
    </message>
    <message>
        <source>The journal could not be read from disk.</source>
        <translation>No se pudo leer el historial del disco.</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Historial de %1</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Código de verificación</translation>
    </message>
    <message>
        <source>! Not sent</source>
        <translation>! No enviado</translation>
    </message>
    <message>
        <source>◌ Skipped</source>
        <translation>◌ Omitido</translation>
    </message>
    <message>
        <source>◌ Removed from queue</source>
        <translation>◌ Quitado de la cola</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) about changes at %1. Created on %2 (UTC).</source>
        <translation>
            <numerusform>%n entrada sobre cambios en %1. Fecha: %2 (UTC).</numerusform>
            <numerusform>%n entradas sobre cambios en %1. Fecha: %2 (UTC).</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>≠ Conflict</source>
        <translation>≠ Conflicto</translation>
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
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Values found in Flokzu:</source>
        <translation>Valores que había en Flokzu:</translation>
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
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Checksum of the changes</source>
        <translation>Código de verificación de los cambios</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Checksum of the entry</source>
        <translation>Código de verificación de la entrada</translation>
    </message>
    <message>
        <source>Sent, without the key:</source>
        <translation>Enviado, sin la API key:</translation>
    </message>
    <message>
        <source>Entry %1 does not match the one before it: something other than this program changed or removed an entry there.</source>
        <translation>La entrada %1 no concuerda con la anterior: algo ajeno a este programa cambió o quitó allí una entrada.</translation>
    </message>
    <message>
        <source>Entries are missing or were replaced at the end of the journal.</source>
        <translation>Al final del historial faltan entradas o fueron reemplazadas.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>El historial está vacío.</translation>
    </message>
    <message>
        <source>forever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>durante un año</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The seal of entry %1 does not match: something other than this program changed this entry or one before it.</source>
        <translation>El sello de la entrada %1 no concuerda: algo ajeno a este programa cambió esta entrada o una anterior.</translation>
    </message>
    <message>
        <source>Seals of the journal were removed.</source>
        <translation>Se quitaron sellos del historial.</translation>
    </message>
    <message>
        <source>Entry %1 is sealed with a key that this computer does not have, so its seal cannot be checked.</source>
        <translation>El sello de la entrada %1 usa una clave de sellado que esta computadora no tiene: no se puede comprobar.</translation>
    </message>
    <message>
        <source>Entries are missing at the beginning of the journal, and this program did not delete them.</source>
        <translation>Faltan entradas al principio del historial, y no las eliminó este programa.</translation>
    </message>
    <message>
        <source>Something other than this program changed what this computer remembers of the journal.</source>
        <translation>Algo ajeno a este programa cambió lo que esta computadora recuerda del historial.</translation>
    </message>
    <message>
        <source>Entry %1 says that entries before it were lost.</source>
        <translation>La entrada %1 indica que se perdieron entradas anteriores a ella.</translation>
    </message>
    <message>
        <source>The seals could not be checked, because the system keychain did not provide the key.</source>
        <translation>No se pudieron comprobar los sellos, porque el almacén de claves del sistema no entregó la clave de sellado.</translation>
    </message>
    <message>
        <source>No entry is sealed, because there was no system keychain to keep a key in: a program that may write the file can change an entry and all later ones without a trace.</source>
        <translation>Ninguna entrada está sellada, porque no había un almacén de claves del sistema donde guardar una clave de sellado: un programa que pueda escribir en el archivo puede cambiar una entrada y todas las que le siguen sin dejar rastro.</translation>
    </message>
    <message>
        <source>The entries up to %1 are sealed with a key from the system keychain: without it, none can have been changed since entry %2 was sealed.</source>
        <translation>Las entradas hasta la %1 están selladas con una clave de sellado que está en el almacén de claves del sistema: sin ella, ninguna pudo cambiarse desde que se selló la entrada %2.</translation>
    </message>
    <message>
        <source>A change made before that to the entries before %1 cannot be detected.</source>
        <translation>Un cambio en las entradas anteriores a la %1 que se haya hecho antes de ese momento no se puede detectar.</translation>
    </message>
    <message>
        <source>The entries after %1 have no seal, because the system keychain did not answer.</source>
        <translation>Las entradas posteriores a la %1 no tienen sello, porque el almacén de claves del sistema no respondió.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal: only the file beside it can show that entries are missing at its end.</source>
        <translation>Esta computadora no recuerda el historial: si faltan entradas al final, solo se puede saber por el archivo que está junto a él.</translation>
    </message>
    <message>
        <source>This computer does not remember the newest entries.</source>
        <translation>Esta computadora no recuerda las entradas más recientes.</translation>
    </message>
    <message>
        <source>This computer remembers a different state of the journal.</source>
        <translation>Esta computadora recuerda otro estado del historial.</translation>
    </message>
    <message>
        <source>This computer remembers entry %1 as the last one, in a file of this user that has no seal.</source>
        <translation>Esta computadora recuerda la entrada %1 como la última, en un archivo de este usuario que no tiene sello.</translation>
    </message>
    <message>
        <source>This computer remembers entry %1 as the last one, under a seal: no entry is missing at the end, unless this memory was restored from a backup, too.</source>
        <translation>Esta computadora recuerda la entrada %1 como la última, con un sello: no falta ninguna entrada al final, salvo que también este recuerdo se haya repuesto de una copia anterior.</translation>
    </message>
    <message>
        <source>All is well: no fault was found in the entries %1 to %2, of all profiles.</source>
        <translation>Todo está en orden: no se encontró ningún error en las entradas %1 a %2, de todos los perfiles.</translation>
    </message>
    <message>
        <source>Entries are kept forever.</source>
        <translation>Las entradas se conservan siempre.</translation>
    </message>
    <message>
        <source>Entries are kept for a year.</source>
        <translation>Las entradas se conservan durante un año.</translation>
    </message>
    <message numerus="yes">
        <source>Entries are kept for %n day(s).</source>
        <translation>
            <numerusform>Las entradas se conservan durante %n día.</numerusform>
            <numerusform>Las entradas se conservan durante %n días.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the document is empty.</source>
        <translation>el documento está vacío.</translation>
    </message>
    <message>
        <source>it begins with a byte-order mark.</source>
        <translation>comienza con una marca de orden de bytes (BOM).</translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation>esto no es texto UTF-8.</translation>
    </message>
    <message>
        <source>the document is incomplete.</source>
        <translation>el documento está incompleto.</translation>
    </message>
    <message>
        <source>a value was expected here.</source>
        <translation>se esperaba un valor aquí.</translation>
    </message>
    <message>
        <source>a name in quotes was expected here.</source>
        <translation>se esperaba un nombre entre comillas aquí.</translation>
    </message>
    <message>
        <source>a colon was expected here.</source>
        <translation>se esperaban dos puntos aquí.</translation>
    </message>
    <message>
        <source>a comma or } was expected here.</source>
        <translation>se esperaba una coma o } aquí.</translation>
    </message>
    <message>
        <source>a comma or ] was expected here.</source>
        <translation>se esperaba una coma o ] aquí.</translation>
    </message>
    <message>
        <source>this number is not written as JSON requires.</source>
        <translation>este número no está escrito como lo exige JSON.</translation>
    </message>
    <message>
        <source>a text contains a control character.</source>
        <translation>un texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>this escape sequence does not exist.</source>
        <translation>no existe esa secuencia de escape.</translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) is escaped here.</source>
        <translation>aquí hay un escape de la mitad de un carácter (un sustituto aislado).</translation>
    </message>
    <message>
        <source>this name appears twice in one object.</source>
        <translation>este nombre aparece dos veces en un mismo objeto.</translation>
    </message>
    <message numerus="yes">
        <source>nested more than %n level(s) deep.</source>
        <extracomment>%n: levels of arrays and objects inside each other</extracomment>
        <translation>
            <numerusform>más de %n nivel de anidamiento.</numerusform>
            <numerusform>más de %n niveles de anidamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is something after the end of the document.</source>
        <translation>hay algo después del final.</translation>
    </message>
    <message>
        <source>The JSON document is too large: %1, and at most %2 are read.</source>
        <translation>El documento JSON es demasiado grande: %1; se leen como máximo %2.</translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2 (byte %3): %4</source>
        <translation>JSON no válido en la línea %1, columna %2 (byte %3): %4</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The system keychain cannot be used. Keys can be kept for this session only; you will be asked again.</source>
        <translation>No se puede usar el almacén de claves del sistema. Las API keys solo se conservan durante esta sesión; se le volverán a pedir.</translation>
    </message>
    <message>
        <source>It did not answer in time. Perhaps it waits for your password.</source>
        <translation>No respondió a tiempo. Quizás espera su contraseña.</translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>The folder %1 is on a network share, where data could be damaged without notice. Choose a folder on a disk of this computer.</source>
        <translation>La carpeta %1 está en un recurso compartido de red, donde los datos podrían dañarse sin aviso. Elija una carpeta en un disco de esta computadora.</translation>
    </message>
    <message>
        <source>The folder %1 could not be created. Check that you may write there, or choose another data folder.</source>
        <translation>No se pudo crear la carpeta %1. Verifique que tenga permiso para escribir allí o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The file %1 could not be created. Check that you may write there and that there is space.</source>
        <translation>No se pudo crear el archivo %1. Verifique que tenga permiso para escribir allí y que haya espacio.</translation>
    </message>
    <message>
        <source>The damaged file %1 could not be renamed. Move it away and start again.</source>
        <translation>No se pudo cambiar el nombre del archivo dañado %1. Muévalo a otro lugar e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted. Check that it belongs to you.</source>
        <translation>No se pudo eliminar el archivo %1. Verifique que le pertenezca.</translation>
    </message>
    <message>
        <source>The file %1 could not be made private to you. Check its owner.</source>
        <translation>No se pudo hacer privado el archivo %1. Verifique quién es su propietario.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>This cannot be sent (%1). Nothing was sent.</source>
        <translation>Esto no se puede enviar (%1). No se envió nada.</translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Nothing was sent. Check the network and try again.</source>
        <translation>No se pudo contactar a tiempo con %1. No se envió nada. Verifique la red e intente de nuevo.</translation>
    </message>
    <message>
        <source>Cannot reach %1 (%2). Nothing was sent.</source>
        <translation>No se puede contactar con %1 (%2). No se envió nada.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>La conexión con %1 terminó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which was not followed.</source>
        <translation>%1 redirigió a otra dirección (%2); no se siguió la redirección.</translation>
    </message>
    <message>
        <source>The answer of %1 was not understood.</source>
        <translation>No se entendió la respuesta de %1.</translation>
    </message>
    <message>
        <source>%1 had a problem (%2).</source>
        <translation>%1 tuvo un problema (%2).</translation>
    </message>
    <message>
        <source>%1 gave an unexpected answer (%2).</source>
        <translation>%1 respondió algo inesperado (%2).</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The request was stopped after it had been sent.</source>
        <translation>La llamada se detuvo después de enviarse.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was cut off.</source>
        <translation>La respuesta de %1 es demasiado grande y se cortó.</translation>
    </message>
    <message>
        <source>%1 answered in a compressed form that was not requested.</source>
        <translation>%1 respondió en un formato comprimido que no se pidió.</translation>
    </message>
    <message>
        <source>%1 rejected the key (%2). Check the key of this profile.</source>
        <translation>%1 rechazó la API key (%2). Verifique la API key de este perfil.</translation>
    </message>
    <message>
        <source>%1 found nothing with this name or identifier (404).</source>
        <translation>%1 no encontró nada con ese nombre o identificador (404).</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 rechazó la llamada (%2).</translation>
    </message>
    <message>
        <source>The request limit of %1 for your network was reached (429). Nothing was changed. Try again in a minute.</source>
        <translation>%1: se alcanzó el límite de llamadas de su red (429). No se aplicó. Intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The change may or may not have been applied: check in Flokzu before you send it again.</source>
        <translation>El cambio puede haberse aplicado o no: verifíquelo en Flokzu antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Verifique la dirección en el perfil.</translation>
    </message>
    <message>
        <source>Request less data, for example by adding a condition.</source>
        <translation>Pida menos datos; por ejemplo, agregue una condición.</translation>
    </message>
    <message>
        <source>Something between you and Flokzu may have changed the answer.</source>
        <translation>Es posible que algo entre usted y Flokzu haya cambiado la respuesta.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>No se cambió nada. Intente de nuevo.</translation>
    </message>
    <message>
        <source>There is no secure connection to %1, so nothing was sent. %2</source>
        <extracomment>%1 is a host, %2 one or more sentences that say why</extracomment>
        <translation>No hay una conexión segura con %1; no se envió nada. %2</translation>
    </message>
    <message>
        <source>The network asks you to log in before it lets you reach %1 (511).</source>
        <translation>La red le pide iniciar sesión antes de permitirle contactar con %1 (511).</translation>
    </message>
    <message>
        <source>%1 says that the request took too long (%2).</source>
        <translation>%1 indica que la llamada tardó demasiado (%2).</translation>
    </message>
    <message>
        <source>%1 says that the request came too early (425).</source>
        <translation>%1 indica que la llamada llegó demasiado pronto (425).</translation>
    </message>
    <message>
        <source>%1 asks for a payment first (402). Nothing was changed. Check the organization&apos;s plan in Flokzu.</source>
        <translation>%1 exige primero un pago (402). No se cambió nada. Verifique el plan de la organización en Flokzu.</translation>
    </message>
    <message>
        <source>%1 may not do this for legal reasons (451). Nothing was changed.</source>
        <translation>%1 no puede hacer esto por razones legales (451). No se cambió nada.</translation>
    </message>
    <message>
        <source>The answer of %1 asks for the password of a proxy (407), although the request did not go to a proxy. Another device on the network gave this answer. Nothing was changed. Ask the administrator of the network.</source>
        <translation>La respuesta de %1 pide la contraseña de un proxy (407), aunque la llamada no se envió a un proxy. Otro dispositivo de la red dio esta respuesta. No se cambió nada. Consulte al administrador de la red.</translation>
    </message>
</context>
<context>
    <name>OutcomeCheck</name>
    <message>
        <source>%1 is now “%2” (before: “%3”, to be: “%4”).</source>
        <translation>%1 es ahora “%2” (antes: “%3”, previsto: “%4”).</translation>
    </message>
    <message>
        <source>The user has no roles now.</source>
        <translation>El usuario no tiene roles ahora.</translation>
    </message>
    <message>
        <source>Roles of the user now: %1.</source>
        <translation>Roles del usuario ahora: %1.</translation>
    </message>
    <message>
        <source>The user exists, so the invitation may have been applied. It may also have existed before, and there is no way to tell whether an email was sent.</source>
        <translation>El usuario existe, así que la invitación puede haberse aplicado. También puede haber existido antes, y no hay forma de saber si se envió un correo.</translation>
    </message>
    <message>
        <source>Flokzu still finds this user.</source>
        <translation>Flokzu todavía encuentra este usuario.</translation>
    </message>
    <message>
        <source>There is no record %1 in %2 now.</source>
        <translation>Ahora no hay ningún registro %1 en %2.</translation>
    </message>
    <message>
        <source>It may have been added with another Id: look for its values in the list.</source>
        <translation>Puede haberse agregado con otro Id: busque sus valores en la lista.</translation>
    </message>
    <message>
        <source>Flokzu finds no instance %1 now.</source>
        <translation>Flokzu no encuentra ahora la instancia %1.</translation>
    </message>
    <message>
        <source>Flokzu finds no such user.</source>
        <translation>Flokzu no encuentra ese usuario.</translation>
    </message>
    <message>
        <source>Flokzu finds no such user. If the invitation was only slow, this can still change: check again in a minute before inviting again.</source>
        <translation>Flokzu no encuentra ese usuario. Si la invitación solo se demoró, esto aún puede cambiar: verifique otra vez en un minuto antes de volver a invitar.</translation>
    </message>
    <message>
        <source>Flokzu no longer finds this user.</source>
        <translation>Flokzu ya no encuentra este usuario.</translation>
    </message>
    <message>
        <source>A new instance cannot be looked up, because its identifier was in the answer that got lost. Look for it in Flokzu; sending again could start a second one.</source>
        <translation>No se puede consultar una instancia nueva, porque su identificador estaba en la respuesta que se perdió. Búsquela en Flokzu; volver a enviar podría iniciar otra.</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Verificación: %1</translation>
    </message>
    <message>
        <source>%1 is “%2”; “%3” was sent.</source>
        <extracomment>%1 a column, %2 the value that was found, %3 the one that was sent</extracomment>
        <translation>%1 es “%2”; se envió “%3”.</translation>
    </message>
    <message>
        <source>No record of %1 has these values in the key columns.</source>
        <translation>Ningún registro de %1 tiene estos valores en las columnas que identifican un registro.</translation>
    </message>
    <message>
        <source>Several records of %1 have these values in the key columns: %2.</source>
        <translation>Varios registros de %1 tienen estos valores en las columnas que identifican un registro: %2.</translation>
    </message>
    <message>
        <source>Record %1 of %2 has these values in the key columns, but different ones elsewhere.</source>
        <translation>El registro %1 de %2 tiene estos valores en las columnas que identifican un registro, pero otros en las demás.</translation>
    </message>
    <message>
        <source>Record %1 of %2 has all values that were sent.</source>
        <translation>El registro %1 de %2 tiene todos los valores que se enviaron.</translation>
    </message>
    <message>
        <source>The Id of the added record was in the answer that got lost. Choose the columns that identify a record, and it can be looked up; sending again without that could add a second record.</source>
        <translation>El Id del registro agregado estaba en la respuesta que se perdió. Elija las columnas que identifican un registro y se podrá buscar; volver a enviar sin buscar podría agregar otro.</translation>
    </message>
    <message>
        <source>%1 is now “%2” (to be: “%3”; before: not read).</source>
        <extracomment>%1 a column, %2 its value, %3 the value that was sent</extracomment>
        <translation>%1 es ahora “%2” (previsto: “%3”; antes: no leído).</translation>
    </message>
    <message>
        <source>The answer has no value for %1 (to be: “%2”).</source>
        <extracomment>%1 a column, %2 the value that was sent</extracomment>
        <translation>La respuesta no tiene ningún valor de %1 (debía ser: “%2”).</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>This is not a change file that this version can read.</source>
        <translation>Este archivo no es un archivo de cambios que esta versión pueda leer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a column, %2 a database</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The changes in this file are not those that were saved: the file was edited, or it is damaged.</source>
        <translation>Los cambios de este archivo no son los que se guardaron: el archivo se editó o está dañado.</translation>
    </message>
</context>
<context>
    <name>PrivateFile</name>
    <message>
        <source>%1 could not be written. Check that you may write there and that there is space.</source>
        <translation>No se pudo escribir %1. Verifique que tenga permiso para escribir allí y que haya espacio.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>%1 is too large. Did you mean another file?</source>
        <translation>%1 es demasiado grande. ¿Quiso elegir otro archivo?</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The profiles in %1 cannot be read. Check that the file belongs to you.</source>
        <translation>No se pueden leer los perfiles de %1. Verifique que el archivo le pertenezca.</translation>
    </message>
    <message>
        <source>The profiles in %1 were saved by a newer version of this program. Please update; the file is left as it is.</source>
        <translation>Los perfiles de %1 se guardaron con una versión más reciente de este programa. Actualice el programa; el archivo queda como está.</translation>
    </message>
    <message>
        <source>The file does not hold a list of profiles.</source>
        <translation>El archivo no contiene una lista de perfiles.</translation>
    </message>
    <message>
        <source>The list of your profiles was damaged. It is kept as %1; please connect again. Your keys are not in it.</source>
        <translation>La lista de perfiles estaba dañada. Se conserva como %1; vuelva a conectarse. Sus API keys no están en ella.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Check that you may write there and that there is space.</source>
        <translation>No se pudo guardar %1. Verifique que tenga permiso para escribir allí y que haya espacio.</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
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
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
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
        <source>condition: %1</source>
        <translation>condición: %1</translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation>lectura: %1</translation>
    </message>
    <message>
        <source>Flokzu gives no total</source>
        <translation>Flokzu no informa el total</translation>
    </message>
    <message>
        <source>Flokzu found no database “%1”. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>Flokzu no encontró ninguna base de datos “%1”. Los nombres deben coincidir exactamente: las mayúsculas, los acentos y los espacios cuentan. También es posible que su usuario de Flokzu no tenga acceso a ella.</translation>
    </message>
    <message>
        <source>No record of “%1” matches %2, or Flokzu found no such database or column. Capitals, accents and spaces count.</source>
        <translation>Ningún registro de “%1” cumple %2, o no existe esa base de datos o esa columna. Las mayúsculas, los acentos y los espacios cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 of %Ln loaded record(s)</source>
        <extracomment>%1 is what was searched for, %2 how many records contain it</extracomment>
        <translation>
            <numerusform>“%1”: %2 de %Ln registro cargado</numerusform>
            <numerusform>“%1”: %2 de %Ln registros cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu found no database “%1”, or lists its records only with a condition: add a column and the value that it must have. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>Flokzu no encontró ninguna base de datos “%1”, o solo lista sus registros con una condición: agregue una columna y su valor. Los nombres deben coincidir exactamente: las mayúsculas, los acentos y los espacios cuentan. También es posible que su usuario de Flokzu no tenga acceso a ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln loaded record(s)</source>
        <extracomment>%1 is how many of them pass the filters of columns</extracomment>
        <translation>
            <numerusform>%1 de %Ln registro cargado</numerusform>
            <numerusform>%1 de %Ln registros cargados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>This is not a web address. It looks like https://app.flokzu.com/…</source>
        <translation>Esto no es una dirección web. Debe tener la forma https://app.flokzu.com/…</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>La dirección no debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>The address must begin with https://, because the keys travel with every request.</source>
        <translation>La dirección debe comenzar con https://, porque las API keys viajan con cada llamada.</translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation>La dirección no debe contener “?” ni “#”.</translation>
    </message>
    <message>
        <source>The address must not contain empty parts, “.” or “..” between slashes.</source>
        <translation>La dirección no debe contener partes vacías, “.” ni “..” entre barras.</translation>
    </message>
    <message>
        <source>An identifier must not be empty, “.” or “..”. Nothing was sent.</source>
        <translation>Un identificador no debe estar vacío ni ser “.” o “..”. No se envió nada.</translation>
    </message>
    <message>
        <source>An identifier contains characters that cannot be part of an address. Nothing was sent.</source>
        <translation>Un identificador contiene caracteres que no pueden formar parte de una dirección. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>◷ Waiting</source>
        <translation>◷ En espera</translation>
    </message>
    <message>
        <source>↑ Sending…</source>
        <translation>↑ Enviando…</translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation>✓ Aplicado</translation>
    </message>
    <message>
        <source>✓ Applied (%1)</source>
        <translation>✓ Aplicado (%1)</translation>
    </message>
    <message>
        <source>! Refused: %1</source>
        <translation>! Rechazado: %1</translation>
    </message>
    <message>
        <source>! Not sent: %1</source>
        <translation>! No enviado: %1</translation>
    </message>
    <message>
        <source>◌ Not tried</source>
        <translation>◌ Sin intentar</translation>
    </message>
    <message>
        <source>◷ Waits until the earlier change is checked</source>
        <translation>◷ Espera a que se verifique el cambio anterior</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier change to the same object was applied. Check that one first.</source>
        <translation>Aún no se sabe si se aplicó un cambio anterior del mismo objeto. Verifíquelo primero.</translation>
    </message>
    <message>
        <source>! %1</source>
        <translation>! %1</translation>
    </message>
    <message>
        <source>● Not sent yet</source>
        <translation>● Aún sin enviar</translation>
    </message>
    <message>
        <source>● Marked as not applied, still pending</source>
        <translation>● Marcado como no aplicado, aún pendiente</translation>
    </message>
    <message>
        <source>✓ Marked as applied</source>
        <translation>✓ Marcado como aplicado</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n aplicado</numerusform>
            <numerusform>%n aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n no enviado</numerusform>
            <numerusform>%n no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n sin intentar</numerusform>
            <numerusform>%n sin intentar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 how many changes, %2 why they cannot be reversed</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>It looks as if it was applied.</source>
        <translation>Parece que se aplicó.</translation>
    </message>
    <message>
        <source>It looks as if it was not applied.</source>
        <translation>Parece que no se aplicó.</translation>
    </message>
    <message>
        <source>Flokzu&apos;s data does not tell: please decide.</source>
        <translation>No se pudo determinar: indíquelo usted.</translation>
    </message>
    <message>
        <source>◷ Waiting in a job that is paused</source>
        <translation>◷ En espera en un envío en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is paused at %2 of %3.</source>
        <extracomment>%1 the name of a job, %2 how many of its changes ended, %3 how many there are</extracomment>
        <translation>El envío “%1” está en pausa en %2 de %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may have been applied: check them.</source>
        <translation>
            <numerusform>%n cambio puede haberse aplicado: verifíquelo.</numerusform>
            <numerusform>%n cambios pueden haberse aplicado: verifíquelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The value in Flokzu is kept</source>
        <translation>✓ Se conserva el valor de Flokzu</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message>
        <source>● Resolved, not sent yet</source>
        <translation>● Resuelto y pendiente de envío</translation>
    </message>
    <message>
        <source>◌ Marked as not applied</source>
        <translation>◌ Marcado como no aplicado</translation>
    </message>
    <message>
        <source>Not checked yet. This happens automatically, or when you press Check.</source>
        <translation>Aún no se verificó. Se hace automáticamente o al presionar Verificar.</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <extracomment>%1 a time of day, %2 a sentence on what was found</extracomment>
        <translation>Verificado (hora: %1). %2</translation>
    </message>
    <message>
        <source>Instance %1 could not be read.</source>
        <translation>No se pudo leer la instancia %1.</translation>
    </message>
    <message>
        <source>Instance %1 holds all values that were sent.</source>
        <translation>La instancia %1 contiene todos los valores que se enviaron.</translation>
    </message>
    <message>
        <source>Instance %1 holds other values than those that were sent.</source>
        <translation>La instancia %1 contiene valores distintos de los que se enviaron.</translation>
    </message>
    <message>
        <source>%1 is “%2”, as was sent.</source>
        <extracomment>%1 a field, %2 its value</extracomment>
        <translation>%1 es “%2”, como se envió.</translation>
    </message>
    <message>
        <source>? Sent, unconfirmed: it may have been applied.</source>
        <translation>? Enviado, sin confirmar: puede haberse aplicado.</translation>
    </message>
    <message>
        <source>✓ Checked: applied</source>
        <translation>✓ Verificado: aplicado</translation>
    </message>
    <message>
        <source>● Checked: not applied, still pending</source>
        <translation>● Verificado: no aplicado, aún pendiente</translation>
    </message>
    <message>
        <source>◌ Checked: not applied</source>
        <translation>◌ Verificado: no aplicado</translation>
    </message>
    <message>
        <source>≠ Changed by another person meanwhile</source>
        <translation>≠ Modificado por otra persona entretanto</translation>
    </message>
    <message>
        <source>Recording %1 of %2; nothing has been sent yet</source>
        <translation>Registrando en el Historial: %1 de %2; aún no se envía nada</translation>
    </message>
    <message>
        <source>Removing from queue: %1 of %2</source>
        <translation>Quitando de la cola: %1 de %2</translation>
    </message>
    <message>
        <source>≠ Applied, but the values in Flokzu differ</source>
        <translation>≠ Aplicado, pero los valores en Flokzu difieren</translation>
    </message>
</context>
<context>
    <name>RoleStaging</name>
    <message>
        <source>Give roles</source>
        <translation>asignación de roles</translation>
    </message>
    <message>
        <source>Take roles</source>
        <translation>desasignación de roles</translation>
    </message>
    <message>
        <source>Flokzu gives the role %1 to every user; it cannot be changed.</source>
        <translation>Flokzu asigna el rol %1 a todos los usuarios; no se puede cambiar.</translation>
    </message>
    <message>
        <source>Reactivate users</source>
        <translation>reactivación de usuarios</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it automatically. To change it anyway, choose “Give role…” or “Take role…”.</source>
        <translation>Todos los usuarios cuyos roles se cargaron tienen el rol %1, así que probablemente lo asigna el propio Flokzu. Para cambiarlo de todos modos, elija “Asignar rol…” o “Quitar rol…”.</translation>
    </message>
</context>
<context>
    <name>SheetDifference</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>%1 (now in Flokzu)</source>
        <extracomment>column of a file: %1 the name of a column; the values that Flokzu has</extracomment>
        <translation>%1 (actual en Flokzu)</translation>
    </message>
    <message>
        <source>Why it is not sent</source>
        <translation>Por qué no se envía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln modificada</numerusform>
            <numerusform>%Ln modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the file</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln dos veces en el archivo</numerusform>
            <numerusform>%Ln dos veces en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the database</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln dos veces en la base de datos</numerusform>
            <numerusform>%Ln dos veces en la base de datos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not looked up</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sin buscar</numerusform>
            <numerusform>%Ln sin buscar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln excluida</numerusform>
            <numerusform>%Ln excluidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln no válida</numerusform>
            <numerusform>%Ln no válidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows</comment>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Dos veces en el archivo</translation>
    </message>
    <message>
        <source>Twice in the database</source>
        <translation>Dos veces en la base de datos</translation>
    </message>
    <message>
        <source>Not looked up</source>
        <translation>Sin buscar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidas</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válidas</translation>
    </message>
    <message>
        <source>was no text and becomes one</source>
        <translation>no era un texto y pasa a serlo</translation>
    </message>
    <message>
        <source>loses the zeros in front</source>
        <translation>pierde los ceros de adelante</translation>
    </message>
    <message>
        <source>the same number, written otherwise</source>
        <translation>el mismo número, escrito de otra forma</translation>
    </message>
    <message>
        <source>only case, accents or blanks differ</source>
        <translation>sólo difieren mayúsculas, acentos o espacios</translation>
    </message>
    <message>
        <source>five times larger or smaller, or of the other sign</source>
        <translation>cinco veces mayor o menor, o de otro signo</translation>
    </message>
    <message>
        <source>more than ten years away</source>
        <translation>a más de diez años</translation>
    </message>
    <message>
        <source>The file has a column that the last one did not have.</source>
        <translation>El archivo tiene una columna que el anterior no tenía.</translation>
    </message>
    <message>
        <source>The file has numbers that a spreadsheet program has rounded.</source>
        <translation>El archivo tiene números que un programa de planillas redondeó.</translation>
    </message>
    <message>
        <source>More than twice as many rows change as last time.</source>
        <translation>Cambian más del doble de filas que la última vez.</translation>
    </message>
    <message>
        <source>More rows are invalid than last time.</source>
        <translation>Hay más filas no válidas que la última vez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column, %2 why the row is not sent</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>a cell without a value</extracomment>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>SheetImport</name>
    <message>
        <source>The regular expression takes too long for this value.</source>
        <translation>La expresión regular tarda demasiado con este valor.</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <extracomment>%1 is a list of words</extracomment>
        <translation>no es ninguno de estos valores: %1</translation>
    </message>
    <message>
        <source>has a time of day, which would be lost</source>
        <translation>tiene una hora, que se perdería</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>%1 is not loaded</source>
        <extracomment>%1 is a database or a sheet</extracomment>
        <translation>falta cargar %1</translation>
    </message>
    <message>
        <source>found more than once in %1: %2</source>
        <extracomment>%1 is a database or a sheet, %2 its column</extracomment>
        <translation>se encontró más de una vez en %1: %2</translation>
    </message>
    <message>
        <source>not found in %1: %2</source>
        <extracomment>%1 is a database or a sheet, %2 its column</extracomment>
        <translation>no se encontró en %1: %2</translation>
    </message>
    <message>
        <source>not found in the loaded part of %1: %2</source>
        <translation>no se encontró en lo cargado de %1: %2</translation>
    </message>
    <message>
        <source>Enter the text that is to be replaced.</source>
        <translation>Ingrese el texto que se debe reemplazar.</translation>
    </message>
    <message>
        <source>The regular expression is not valid: %1 (character %2).</source>
        <extracomment>%1 is what is wrong, %2 a position</extracomment>
        <translation>La expresión regular no es válida: %1 (carácter %2).</translation>
    </message>
    <message>
        <source>“%1” is not a form of a date, such as dd/MM/yyyy.</source>
        <translation>“%1” no es un formato de fecha, como dd/MM/yyyy.</translation>
    </message>
    <message>
        <source>The file has no time of day to write.</source>
        <translation>Las fechas del archivo no tienen hora, así que no se puede escribir.</translation>
    </message>
    <message>
        <source>not a number, and Flokzu has only numbers here</source>
        <translation>no es un número, y en Flokzu esta columna solo tiene números</translation>
    </message>
    <message>
        <source>neither true nor false, and Flokzu has nothing else here</source>
        <translation>no es true ni false, y en Flokzu esta columna no tiene otros valores</translation>
    </message>
    <message>
        <source>a column without a name</source>
        <translation>una columna sin nombre</translation>
    </message>
    <message>
        <source>column %1</source>
        <extracomment>%1 are the letters of a column in a spreadsheet</extracomment>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>a fixed value</source>
        <translation>un valor fijo</translation>
    </message>
    <message>
        <source>%1 is filled by %2</source>
        <extracomment>%1 a column of the database, %2 a column of the file</extracomment>
        <translation>%1 ya se completa con %2</translation>
    </message>
    <message>
        <source>Enter the value for %1.</source>
        <translation>Ingrese el valor de %1.</translation>
    </message>
    <message>
        <source>%1 fills %2 already</source>
        <extracomment>%1 a column of the file, %2 a column of the database</extracomment>
        <translation>%1 ya completa %2</translation>
    </message>
    <message>
        <source>Choose the columns that tell which record a row is.</source>
        <translation>Elija las columnas que identifican el registro de cada fila.</translation>
    </message>
    <message>
        <source>No column of the file fills the key column %1.</source>
        <translation>Ninguna columna del archivo completa %1, que identifica un registro.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Several columns have this name.</source>
        <translation>Varias columnas tienen este nombre.</translation>
    </message>
    <message>
        <source>Looks like “%1”, but has the letter %2.</source>
        <extracomment>%1 a column of the database, %2 a letter with its code</extracomment>
        <translation>Se parece a “%1”, pero tiene la letra %2.</translation>
    </message>
    <message>
        <source>“%1” is written with other signs.</source>
        <translation>Es “%1”, escrito con otros signos.</translation>
    </message>
    <message>
        <source>May be “%1”, abbreviated.</source>
        <translation>Puede ser “%1”, abreviado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” differs by %n letter(s).</source>
        <translation>
            <numerusform>Se diferencia de “%1” en %n letra.</numerusform>
            <numerusform>Se diferencia de “%1” en %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a mapping that this version can read.</source>
        <translation>No es una asignación de columnas que esta versión pueda leer.</translation>
    </message>
    <message>
        <source>This mapping was saved by a newer version of Flokdesk.</source>
        <translation>Esta asignación de columnas se guardó con una versión más reciente de Flokdesk.</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>No se pudo interpretar “%1”.</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>El archivo no tiene esta columna: %1.</translation>
    </message>
    <message>
        <source>The records have no Id.</source>
        <translation>Los registros no tienen Id.</translation>
    </message>
    <message>
        <source>The Id tells the record alone: leave out the other key columns.</source>
        <translation>El Id basta para identificar un registro: quite las demás columnas que lo identifican.</translation>
    </message>
    <message>
        <source>a key column is empty</source>
        <translation>una columna que identifica el registro está vacía</translation>
    </message>
    <message>
        <source>exists already: record %1</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>ya existe: registro %1</translation>
    </message>
    <message>
        <source>no record has this key</source>
        <translation>ningún registro tiene estos valores de identificación</translation>
    </message>
    <message>
        <source>a record with this key is among the pending changes already</source>
        <translation>entre los cambios pendientes ya hay un registro con estos valores de identificación</translation>
    </message>
    <message>
        <source>no record has this Id, and Flokzu would give another one</source>
        <translation>ningún registro tiene este Id, y Flokzu asignaría otro</translation>
    </message>
    <message>
        <source>the record of this key has the Id %1</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>el registro con estos valores de identificación tiene el Id %1</translation>
    </message>
    <message>
        <source>has an Id, but no record has this key: Flokzu would give another Id</source>
        <translation>tiene un Id, pero ningún registro tiene estos valores de identificación: Flokzu asignaría otro Id</translation>
    </message>
    <message>
        <source>tables inside a record are not edited</source>
        <translation>las tablas dentro de un registro no se editan</translation>
    </message>
    <message>
        <source>the record has no Id</source>
        <translation>el registro no tiene Id</translation>
    </message>
    <message>
        <source>the same key as row %1</source>
        <extracomment>%1 are numbers of rows</extracomment>
        <translation>valores de identificación repetidos (fila: %1)</translation>
    </message>
    <message>
        <source>several records have this key: %1</source>
        <extracomment>%1 are the Ids of records</extracomment>
        <translation>varios registros tienen estos valores de identificación (Id: %1)</translation>
    </message>
    <message>
        <source>not in the list, which may have been cut</source>
        <translation>no está en la lista, que puede estar incompleta</translation>
    </message>
    <message>
        <source>error value of the workbook</source>
        <translation>valor de error del libro</translation>
    </message>
    <message>
        <source>formula without a result in the file</source>
        <translation>fórmula sin resultado en el archivo</translation>
    </message>
    <message>
        <source>the spreadsheet has rounded this number of over 15 digits</source>
        <translation>la planilla redondeó este número de más de 15 cifras</translation>
    </message>
    <message>
        <source>not a valid date in the form %1</source>
        <extracomment>%1 is a form such as dd/MM/yyyy</extracomment>
        <translation>no es una fecha válida con la forma %1</translation>
    </message>
    <message>
        <source>could be thousands or decimals</source>
        <translation>podrían ser miles o decimales</translation>
    </message>
    <message>
        <source>The database has no column %1 any more.</source>
        <translation>La base de datos ya no tiene la columna %1.</translation>
    </message>
    <message>
        <source>the list has the Id %1 more than once</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>la lista tiene el Id %1 más de una vez</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importación de %n fila</numerusform>
            <numerusform>Importación de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The records have no column %1.</source>
        <translation>Los registros no tienen la columna %1.</translation>
    </message>
    <message>
        <source>Enter a name for the mapping.</source>
        <translation>Escriba un nombre para la asignación de columnas.</translation>
    </message>
    <message>
        <source>The rows of the imported file could not be read from %1.</source>
        <translation>No se pudieron leer las filas del archivo importado desde %1.</translation>
    </message>
    <message>
        <source>The journal no longer tells what became of this change.</source>
        <translation>El historial ya no indica qué pasó con este cambio.</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>This character cannot separate columns.</source>
        <translation>Este carácter no puede separar columnas.</translation>
    </message>
    <message>
        <source>The file is not a CSV file. It is %1.</source>
        <extracomment>%1 is what the file is, such as &quot;a PDF document&quot;</extracomment>
        <translation>El archivo no es un archivo CSV. Es %1.</translation>
    </message>
    <message>
        <source>Line %L1, column %L2:</source>
        <extracomment>the place of a fault in a text file</extracomment>
        <translation>Línea %L1, columna %L2:</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>a NUL character. The file is not a text file, or its encoding is another one, such as UTF-16.</source>
        <translation>un carácter NUL. El archivo no es de texto o tiene otra codificación, como UTF-16.</translation>
    </message>
    <message>
        <source>the byte %1 is not valid in %2. Choose another encoding, or save the file again as UTF-8.</source>
        <translation>el byte %1 no es válido en %2. Elija otra codificación o guarde el archivo de nuevo como UTF-8.</translation>
    </message>
    <message>
        <source>Line %L1: a closing quote is followed by text. The quoted field begins in line %L2. A quote that belongs to the text must be doubled.</source>
        <translation>Línea %L1: hay texto después de las comillas de cierre. El campo entre comillas comienza en la línea %L2. Las comillas que forman parte del texto deben duplicarse.</translation>
    </message>
    <message>
        <source>Line %L1: a quote opens a field and no quote closes it.</source>
        <translation>Línea %L1: unas comillas abren un campo y faltan las de cierre.</translation>
    </message>
    <message>
        <source>Line %L1: a field with more than 1 MB of text begins here. Perhaps its closing quote is missing.</source>
        <translation>Línea %L1: aquí comienza un campo con más de 1 MB de texto. Quizás faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>Line %L1: a field with more than %L2 lines begins here. Perhaps its closing quote is missing.</source>
        <translation>Línea %L1: aquí comienza un campo con más de %L2 líneas. Quizás faltan las comillas de cierre.</translation>
    </message>
    <message>
        <source>Line %L1 has more than %L2 columns.</source>
        <translation>La línea %L1 tiene más de %L2 columnas.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>The workbook cannot be written.</source>
        <translation>No se puede escribir el libro.</translation>
    </message>
    <message>
        <source>Row %L1, column “%2”:</source>
        <translation>Fila %L1, columna “%2”:</translation>
    </message>
    <message>
        <source>the text has more than %L1 characters, the most that a cell of a workbook holds. Export to CSV instead.</source>
        <translation>el texto tiene más de %L1 caracteres, el máximo para una celda de un libro. Exporte a CSV.</translation>
    </message>
    <message>
        <source>the text has too many control characters for a cell of a workbook. Export to CSV instead.</source>
        <translation>el texto tiene demasiados caracteres no imprimibles para una celda de un libro. Exporte a CSV.</translation>
    </message>
    <message>
        <source>There is no column to export.</source>
        <translation>No hay columnas para exportar.</translation>
    </message>
    <message>
        <source>There are more than %L1 columns, the most that a workbook holds.</source>
        <translation>Hay más de %L1 columnas, el máximo para un libro.</translation>
    </message>
    <message>
        <source>There are more than %L1 rows, the most that a workbook holds. Export to CSV instead.</source>
        <translation>Hay más de %L1 filas, el máximo para un libro. Exporte a CSV.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>CSV, separated by commas</source>
        <translation>CSV, separado por comas</translation>
    </message>
    <message>
        <source>CSV for Excel, separated by semicolons</source>
        <translation>CSV para Excel, separado por punto y coma</translation>
    </message>
    <message>
        <source>Text, separated by tabs</source>
        <translation>Texto, separado por tabulaciones</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>HTML table</source>
        <translation>Tabla HTML</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>a zip file, as Excel and LibreOffice workbooks are</source>
        <translation>un archivo zip, como los libros de Excel y LibreOffice</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or an encrypted file</source>
        <translation>un libro antiguo de Excel (.xls) o un archivo cifrado</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a web page (HTML)</source>
        <translation>una página web (HTML)</translation>
    </message>
    <message>
        <source>an XML file</source>
        <translation>un archivo XML</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>un archivo comprimido (gzip)</translation>
    </message>
    <message>
        <source>a formatted text (RTF)</source>
        <translation>un texto con formato (RTF)</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>The copied table has more than %L1 cells.</source>
        <translation>La tabla copiada tiene más de %L1 celdas.</translation>
    </message>
    <message>
        <source>Two columns are named “%1”, which JSON does not allow.</source>
        <translation>Dos columnas se llaman “%1”, y JSON no lo admite.</translation>
    </message>
    <message>
        <source>Canceled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns, the most that can be read.</source>
        <translation>La fila %1 tiene más de %2 columnas, el máximo que se puede leer.</translation>
    </message>
    <message>
        <source>There are more than %1 rows, the most that can be read at once.</source>
        <translation>Hay más de %1 filas, el máximo que se puede leer de una vez.</translation>
    </message>
    <message>
        <source>The table is too large from row %1 on: it has more than 2 GB of text.</source>
        <translation>La tabla es demasiado grande a partir de la fila %1: tiene más de 2 GB de texto.</translation>
    </message>
    <message>
        <source>Row %L1, column “%2”: the value has a NUL character, which a text file cannot hold. Export to an Excel workbook instead.</source>
        <translation>Fila %L1, columna “%2”: el valor tiene un carácter NUL, que un archivo de texto no admite. Exporte a un libro de Excel.</translation>
    </message>
</context>
<context>
    <name>StartedInstances</name>
    <message>
        <source>An identical instance was sent without an answer: it may already exist.</source>
        <translation>Una instancia idéntica se envió sin respuesta: puede que ya exista.</translation>
    </message>
    <message>
        <source>An identical instance is already pending.</source>
        <translation>Una instancia idéntica ya está pendiente.</translation>
    </message>
    <message>
        <source>You started an identical instance at %1 (%2).</source>
        <translation>Usted ya inició una instancia idéntica (hora: %1; %2).</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>mañana %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a time of day, %2 a date</extracomment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The user can be invited again, but the roles are not known.</source>
        <translation>Se puede volver a invitar al usuario, pero no se conocen sus roles.</translation>
    </message>
    <message>
        <source>The roles of the user were not loaded before, so this may already have been so.</source>
        <translation>Los roles del usuario no se cargaron antes: es posible que ya estuvieran así.</translation>
    </message>
    <message>
        <source>This was already so before.</source>
        <translation>Ya estaba así antes.</translation>
    </message>
    <message>
        <source>The previous value was not read, so it is not known.</source>
        <translation>El valor anterior no se leyó, así que no se conoce.</translation>
    </message>
    <message>
        <source>Some of the previous values are not known.</source>
        <translation>Algunos de los valores anteriores no se conocen.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>%1 is the name of a step, as &quot;Paste&quot; or &quot;Edit Stock&quot;</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>%1 is the name of a step, as &quot;Paste&quot; or &quot;Edit Stock&quot;</extracomment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>UserExport</name>
    <message>
        <source>Role</source>
        <extracomment>heading of a column with names of roles</extracomment>
        <translation>Rol</translation>
    </message>
</context>
<context>
    <name>UserTexts</name>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>It was not applied: %1</source>
        <translation>No se aplicó: %1</translation>
    </message>
    <message>
        <source>It is pending, not sent yet.</source>
        <translation>Está pendiente y aún no se envió.</translation>
    </message>
    <message>
        <source>It is not known whether %1 has the role %2: load the roles first.</source>
        <translation>No se sabe si %1 tiene el rol %2: cargue primero los roles.</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 (loaded %3).</source>
        <translation>%1 no tiene el rol %2 (cargado: %3).</translation>
    </message>
    <message>
        <source>%1 had the role %2 when the user was deleted.</source>
        <translation>%1 tenía el rol %2 cuando se eliminó.</translation>
    </message>
    <message>
        <source>%1 has the role %2 (loaded %3).</source>
        <translation>%1 tiene el rol %2 (cargado: %3).</translation>
    </message>
    <message>
        <source>The deletion of %1 is pending. Discard it first.</source>
        <translation>La eliminación de %1 está pendiente. Descártela primero.</translation>
    </message>
    <message>
        <source>The user %1 was deleted. Invite the user again first.</source>
        <translation>El usuario %1 se eliminó. Vuelva a invitarlo primero.</translation>
    </message>
    <message>
        <source>invitation pending</source>
        <extracomment>state of a user whose invitation is pending</extracomment>
        <translation>invitación pendiente</translation>
    </message>
    <message>
        <source>deletion pending</source>
        <extracomment>state of a user whose deletion is pending</extracomment>
        <translation>eliminación pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n cambio de rol</numerusform>
            <numerusform>%n cambios de rol</numerusform>
        </translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>no aplicado</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation>eliminado: %1</translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation>invitado: %1</translation>
    </message>
    <message>
        <source>Deleted with this program: %1.</source>
        <translation>Eliminado con este programa: %1.</translation>
    </message>
    <message>
        <source>Invited with this program: %1. Flokzu&apos;s API does not tell whether the invitation was accepted.</source>
        <translation>Invitado con este programa: %1. La API de Flokzu no informa si se aceptó la invitación.</translation>
    </message>
    <message>
        <source>Flokzu gives this role to every user; it cannot be changed.</source>
        <translation>Flokzu asigna este rol a todos los usuarios; no se puede cambiar.</translation>
    </message>
    <message>
        <source>It was sent and is unconfirmed: %1</source>
        <translation>Se envió, pero está sin confirmar: %1</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>in the column &quot;Roles loaded&quot;</extracomment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>%1, known roles</source>
        <extracomment>in the column &quot;Roles loaded&quot;; %1 is a time</extracomment>
        <translation>%1, roles conocidos</translation>
    </message>
    <message>
        <source>The roles were never loaded. Select the user and press F5.</source>
        <translation>Los roles nunca se cargaron. Seleccione el usuario y presione F5.</translation>
    </message>
    <message>
        <source>When the roles were last loaded from Flokzu. Other people may have changed them since.</source>
        <translation>Cuándo se cargaron los roles de Flokzu por última vez. Otras personas pueden haberlos cambiado desde entonces.</translation>
    </message>
    <message numerus="yes">
        <source>When the users with the %n role(s) known then were loaded from Flokzu. Roles that were not known yet are missing here. To load all roles of this user, select the user and press F5.</source>
        <translation>
            <numerusform>Cuándo se cargaron de Flokzu los usuarios con el rol conocido entonces (%n). Faltan los roles que aún no se conocían. Para cargar todos los roles de este usuario, selecciónelo y presione F5.</numerusform>
            <numerusform>Cuándo se cargaron de Flokzu los usuarios con los %n roles conocidos entonces. Faltan los roles que aún no se conocían. Para cargar todos los roles de este usuario, selecciónelo y presione F5.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <extracomment>what is known of a user; %1 is a time</extracomment>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Unknown to Flokzu since %1</source>
        <extracomment>what is known of a user; %1 is a time</extracomment>
        <translation>No encontrado en Flokzu desde: %1</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <extracomment>what is known of a user; %1 is a time</extracomment>
        <translation>Invitado: %1</translation>
    </message>
    <message>
        <source>Confirmed by Flokzu</source>
        <extracomment>what is known of a user: an answer of Flokzu named the user</extracomment>
        <translation>Confirmado por Flokzu</translation>
    </message>
    <message>
        <source>Not confirmed by Flokzu yet</source>
        <extracomment>what is known of a user: the address was added here, and Flokzu was not asked</extracomment>
        <translation>Aún sin confirmar por Flokzu</translation>
    </message>
    <message>
        <source>not found %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation>no encontrado: %1</translation>
    </message>
    <message>
        <source>Flokzu found no user with this address. It may be written differently there, or another person deleted the user. Invite the user, or remove it from the list.</source>
        <translation>Flokzu no encontró ningún usuario con esta dirección. Puede estar escrita de otra forma allí, o bien otra persona eliminó al usuario. Invite al usuario o quítelo de la lista.</translation>
    </message>
</context>
<context>
    <name>UserViews</name>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Invited</source>
        <extracomment>users</extracomment>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Roles not loaded</source>
        <extracomment>users</extracomment>
        <translation>Sin roles cargados</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>users</extracomment>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>Unknown to Flokzu</source>
        <extracomment>users: Flokzu answered that there is no such user</extracomment>
        <translation>No encontrados en Flokzu</translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>Changes</source>
        <extracomment>heading of a column, in a file, with the state of each instance</extracomment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>Active task</source>
        <translation>Tarea activa</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>in progress</source>
        <extracomment>an instance that still has work to do</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>an instance that has ended</extracomment>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 a time of today, or a date and a time</extracomment>
        <translation>leída: %1</translation>
    </message>
    <message>
        <source>Edited, not sent yet</source>
        <translation>Editada, aún sin enviar</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>No aplicada: %1</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Not read since the program started; reload with F5</source>
        <translation>No leída desde que se inició el programa; recargue con F5</translation>
    </message>
    <message>
        <source>Never read; reload with F5</source>
        <translation>Nunca leída; recargue con F5</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>As in Flokzu, %1</source>
        <translation>Igual que en Flokzu, %1</translation>
    </message>
    <message>
        <source>Flokzu found no instance with this identifier. It stays here until you remove it from the list.</source>
        <translation>Flokzu no encontró ninguna instancia con este identificador. Permanece aquí hasta que la quite de la lista.</translation>
    </message>
    <message>
        <source>Sent, unconfirmed: it may have been applied. See Review.</source>
        <translation>Enviada, sin confirmar: puede haberse aplicado. Consulte Revisar.</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The file is a workbook in the old format of Excel (XLS), and no program that converts it was found. Install LibreOffice, or open the file in Excel and save it as Excel workbook (.xlsx).</source>
        <translation>El archivo es un libro en el formato antiguo de Excel (XLS) y no se encontró ningún programa para convertirlo. Instale LibreOffice, o abra el archivo en Excel y guárdelo como libro de Excel (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook in the old format of Excel (XLS) could not be converted. It may be damaged or protected by a password. Open it in the spreadsheet program, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>No se pudo convertir el libro del formato antiguo de Excel (XLS). Puede estar dañado o protegido con contraseña. Ábralo en el programa de planillas, guárdelo como libro de Excel (.xlsx) y elija ese archivo.</translation>
    </message>
    <message>
        <source>Converting the workbook from the old format of Excel (XLS) took too long. Open it in the spreadsheet program, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>La conversión del libro desde el formato antiguo de Excel (XLS) tardó demasiado. Ábralo en el programa de planillas, guárdelo como libro de Excel (.xlsx) y elija ese archivo.</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>No se pudo copiar %1: %2</translation>
    </message>
    <message>
        <source>The sheet has more cells than can be read. Delete what is not needed, or save a part of it in a new file.</source>
        <translation>La hoja tiene más celdas de las que se pueden leer. Elimine lo que no necesite o guarde una parte en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The file is a workbook in the old format of Excel (XLS). Open it in Excel or LibreOffice, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>El archivo es un libro en el formato antiguo de Excel (XLS). Ábralo en Excel o LibreOffice, guárdelo como libro de Excel (.xlsx) y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file is %1 and not a workbook.</source>
        <extracomment>%1 is a kind of file, such as: a web page (HTML)</extracomment>
        <translation>El archivo no es un libro, sino %1.</translation>
    </message>
    <message>
        <source>Open it in the spreadsheet program and save it as Excel workbook (.xlsx), or copy the table and paste it.</source>
        <translation>Ábralo en el programa de planillas y guárdelo como libro de Excel (.xlsx), o copie la tabla y péguela.</translation>
    </message>
    <message>
        <source>If it is a table in CSV format, choose it as a text file.</source>
        <translation>Si es una tabla en formato CSV, elíjalo como archivo de texto.</translation>
    </message>
    <message>
        <source>Choose a file in the format XLSX, ODS or CSV.</source>
        <translation>Elija un archivo en formato XLSX, ODS o CSV.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <extracomment>%1 is the path of a file, %2 the reason in the words of the operating system</extracomment>
        <translation>No se pudo abrir %1: %2</translation>
    </message>
    <message>
        <source>The workbook is damaged. Copy or download the file again, or open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <translation>El libro está dañado. Copie o descargue el archivo de nuevo, o ábralo en el programa de planillas, guárdelo en un archivo nuevo y elija ese.</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1, line %2. Open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <extracomment>%1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml</extracomment>
        <translation>El libro está dañado: %1, línea %2. Ábralo en el programa de planillas, guárdelo en un archivo nuevo y elija ese.</translation>
    </message>
    <message>
        <source>The workbook is damaged: %1. Copy or download the file again, or open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <extracomment>%1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml</extracomment>
        <translation>El libro está dañado: %1. Copie o descargue el archivo de nuevo, o ábralo en el programa de planillas, guárdelo en un archivo nuevo y elija ese.</translation>
    </message>
    <message>
        <source>The workbook is incomplete: %1 is missing. Open it in the spreadsheet program, save it in a new file, and choose that.</source>
        <extracomment>%1 is the name of a file inside the workbook, such as xl/worksheets/sheet1.xml</extracomment>
        <translation>El libro está incompleto: falta %1. Ábralo en el programa de planillas, guárdelo en un archivo nuevo y elija ese.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the spreadsheet program, save it without a password, and choose that file.</source>
        <translation>El libro está protegido con contraseña. Ábralo en el programa de planillas, guárdelo sin contraseña y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file is not a workbook. Choose a file in the format XLSX, ODS or CSV.</source>
        <translation>El archivo no es un libro. Elija un archivo en formato XLSX, ODS o CSV.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (XLSB), which is not read here. Open it in Excel, save it as Excel workbook (.xlsx), and choose that file.</source>
        <translation>El archivo es un libro binario (XLSB), que Flokdesk no lee. Ábralo en Excel, guárdelo como libro de Excel (.xlsx) y elija ese archivo.</translation>
    </message>
    <message>
        <source>The file unpacks to far more data than a workbook has, so it was not read. If it comes from a source that you trust, open it in the spreadsheet program and save the sheet that you need in a new file.</source>
        <translation>Descomprimido, el archivo tiene muchos más datos que un libro, así que no se leyó. Si proviene de una fuente de confianza, ábralo en el programa de planillas y guarde la hoja que necesita en un archivo nuevo.</translation>
    </message>
    <message>
        <source>The end of the workbook is missing. Copy or download the file again; the copy was probably interrupted.</source>
        <translation>Falta el final del libro. Copie o descargue el archivo de nuevo; probablemente se interrumpió la copia.</translation>
    </message>
</context>
<context>
    <name>flokdesk::AboutDialog</name>
    <message>
        <source>About Flokdesk</source>
        <translation>Acerca de Flokdesk</translation>
    </message>
    <message>
        <source>An unofficial program for administrators of Flokzu. It is not made, checked or supported by Flokzu; names and marks belong to their owners.</source>
        <translation>Un programa no oficial para administradores de Flokzu. No está hecho, verificado ni respaldado por Flokzu; los nombres y las marcas pertenecen a sus propietarios.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It sends nothing to anyone but the address in your profile.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin ninguna garantía. No envía nada a nadie, salvo a la dirección de su perfil.</translation>
    </message>
    <message>
        <source>Built with:</source>
        <translation>Hecho con:</translation>
    </message>
</context>
<context>
    <name>flokdesk::AccountActions</name>
    <message numerus="yes">
        <source>Not removed, because of pending changes: %n user(s).</source>
        <translation>
            <numerusform>No se quitó de la lista %n usuario, porque tiene cambios pendientes.</numerusform>
            <numerusform>No se quitaron de la lista %n usuarios, porque tienen cambios pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove users from list</source>
        <translation>Quitar usuarios de la lista</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from the list, with the roles that were loaded?</source>
        <translation>
            <numerusform>¿Quitar de la lista %n usuario y los roles que se cargaron?</numerusform>
            <numerusform>¿Quitar de la lista %n usuarios y los roles que se cargaron?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu. Deleted users among them can then no longer be reactivated with their roles.</source>
        <translation>No cambia nada en Flokzu. Los usuarios eliminados que haya entre ellos ya no se podrán reactivar con sus roles.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n user(s) were never loaded: only the invitation is pending.</source>
        <translation>
            <numerusform>Los roles de %n usuario nunca se cargaron: solo quedó pendiente la invitación.</numerusform>
            <numerusform>Los roles de %n usuarios nunca se cargaron: solo quedó pendiente la invitación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu deletes neither administrators nor the owner of the organization: take the role Administrator first, or ask Flokzu about the owner.</source>
        <translation>Flokzu no elimina administradores ni al propietario de la organización: quite primero el rol Administrator o consulte a Flokzu sobre el propietario.</translation>
    </message>
</context>
<context>
    <name>flokdesk::AccountDeletion</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Roles of %1, to keep them before deleting</source>
        <translation>Roles de %1, para guardarlos antes de eliminar</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>Add the deletion of %1 at %2 to pending?
Type the email address to confirm.</source>
        <translation>¿Agregar a pendientes la eliminación de %1 en %2?
Escriba la dirección de correo para confirmar.</translation>
    </message>
    <message>
        <source>Access and notifications stop. A task that only this person can do can no longer be completed. A new invitation reactivates the user, but the roles must be given again; they are kept here: %1.</source>
        <translation>El acceso y las notificaciones cesan. Una tarea que solo esta persona puede hacer ya no podrá completarse. Una nueva invitación reactiva al usuario, pero los roles deben asignarse de nuevo; se guardan aquí: %1.</translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Agregar a pendientes</translation>
    </message>
    <message>
        <source>Nothing was added to pending: the roles have to be kept first, and they could not be loaded. %1</source>
        <translation>No se agregó nada a pendientes: primero hay que guardar los roles, y no se pudieron cargar. %1</translation>
    </message>
    <message>
        <source>%1 is an administrator, and Flokzu deletes no administrators. Take that role first, then delete the user.</source>
        <translation>%1 es administrador, y Flokzu no elimina administradores. Primero quítele ese rol; luego elimine el usuario.</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Quitar rol</translation>
    </message>
    <message>
        <source>The deletion of %1 is pending. Nothing was sent yet.</source>
        <translation>La eliminación de %1 está pendiente. Aún no se envió nada.</translation>
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
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>flokdesk::Application</name>
    <message>
        <source>The folder %1 cannot be created. Choose another one with --data-dir.</source>
        <translation>No se puede crear la carpeta %1. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>Flokdesk is already running. Use its window, or start this one with another --data-dir.</source>
        <translation>Flokdesk ya se está ejecutando. Use su ventana o inicie este con otro --data-dir.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to. Choose another one with --data-dir.</source>
        <translation>No se puede escribir en la carpeta %1. Elija otra con --data-dir.</translation>
    </message>
    <message>
        <source>The file of remembered names was damaged. It is kept as %1, and a new one was created. Nothing in Flokzu is affected.</source>
        <translation>El archivo de nombres recordados estaba dañado. Se conserva como %1 y se creó uno nuevo. Flokzu no se ve afectado.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer Flokdesk. New names are not remembered; update the program.</source>
        <translation>La carpeta de datos fue escrita por un Flokdesk más reciente. Los nombres nuevos no se recuerdan; actualice el programa.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Open one of the saved profiles.</source>
        <translation>No hay ningún perfil “%1”. Abra uno de los perfiles guardados.</translation>
    </message>
    <message>
        <source>The keys of this profile are no longer on this computer. Enter them to open it.</source>
        <translation>Las API keys de este perfil ya no están en esta computadora. Ingréselas para abrirlo.</translation>
    </message>
    <message>
        <source>Flokdesk cannot start</source>
        <translation>Flokdesk no puede iniciarse</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged. It is kept as %1, and a new one was created. Check in Flokzu whether your last changes were applied.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado. Se conserva como %1 y se creó uno nuevo. Verifique en Flokzu si sus últimos cambios se aplicaron.</translation>
    </message>
    <message>
        <source>The data folder was written by a newer Flokdesk. Nothing can be sent with this version; update the program.</source>
        <translation>La carpeta de datos fue escrita por un Flokdesk más reciente. Con esta versión no se puede enviar nada; actualice el programa.</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged. What could be read of it was recovered; the damaged file is kept as %1. Check in Flokzu whether your last changes were applied.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado. Se recuperó lo que se pudo leer; el archivo dañado se conserva como %1. Verifique en Flokzu si sus últimos cambios se aplicaron.</translation>
    </message>
    <message>
        <source>The index of the journal was damaged and has been rebuilt. Nothing was lost. The damaged file is kept as %1.</source>
        <translation>El índice del historial estaba dañado y se reconstruyó. No se perdió nada. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>New names are remembered only until Flokdesk closes: %1</source>
        <translation>Los nombres nuevos solo se recuerdan hasta cerrar Flokdesk: %1</translation>
    </message>
    <message>
        <source>The system keychain is not used. Enter the keys of this profile for this session.</source>
        <translation>No se usa el almacén de claves del sistema. Ingrese las API keys de este perfil para esta sesión.</translation>
    </message>
</context>
<context>
    <name>flokdesk::AskedFiles</name>
    <message>
        <source>Open a profile or the demo organization to go on with %1.</source>
        <translation>Abra un perfil o la organización de demostración para continuar con %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::BudgetChart</name>
    <message>
        <source>Requests of the last ten minutes</source>
        <translation>Llamadas de los últimos diez minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last ten minutes.</source>
        <extracomment>Tool tip of the chart; the parts are joined by spaces</extracomment>
        <translation>
            <numerusform>%n llamada en los últimos diez minutos.</numerusform>
            <numerusform>%n llamadas en los últimos diez minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n in one minute.</source>
        <translation>
            <numerusform>Como máximo %n en un minuto.</numerusform>
            <numerusform>Como máximo %n en un minuto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu refused none.</source>
        <translation>Flokzu no rechazó ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>Flokzu refused %n of them with 429 (marked).</source>
        <translation>
            <numerusform>Flokzu rechazó %n de ellas con 429 (marcada).</numerusform>
            <numerusform>Flokzu rechazó %n de ellas con 429 (marcadas).</numerusform>
        </translation>
    </message>
    <message>
        <source>10 minutes ago</source>
        <translation>hace 10 minutos</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>flokdesk::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>flokdesk::CellEntry</name>
    <message>
        <source>This is the last row, and its value was just entered. F2 edits it again.</source>
        <translation>Esta es la última fila y su valor se acaba de ingresar. F2 lo edita de nuevo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::CellWriting</name>
    <message numerus="yes">
        <source>Stopped: %n cell(s) stay as they were.</source>
        <translation>
            <numerusform>Se detuvo; %n celda queda como estaba.</numerusform>
            <numerusform>Se detuvo; %n celdas quedan como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were more rows than the table has: %n new record(s) are pending at its end.</source>
        <translation>
            <numerusform>Había más filas que las de la tabla: %n registro nuevo está pendiente al final.</numerusform>
            <numerusform>Había más filas que las de la tabla: %n registros nuevos están pendientes al final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay as they were: %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>
            <numerusform>%n celda queda como estaba: %1</numerusform>
            <numerusform>%n celdas quedan como estaban: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no column and were left out.</source>
        <translation>
            <numerusform>%n valor no tiene columna y quedó fuera.</numerusform>
            <numerusform>%n valores no tienen columna y quedaron fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out because their cells are not selected.</source>
        <translation>
            <numerusform>%n valor quedó fuera porque su celda no está seleccionada.</numerusform>
            <numerusform>%n valores quedaron fuera porque sus celdas no están seleccionadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeBar</name>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Apply the pending changes</source>
        <translation>Aplicar los cambios pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>pending</comment>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reversed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n no se puede revertir</numerusform>
            <numerusform>%n no se pueden revertir</numerusform>
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
        <translation>Estos cambios están en un envío: consulte Envíos.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeSet</name>
    <message>
        <source>Edit %1</source>
        <translation>edición de %1</translation>
    </message>
    <message>
        <source>Add if missing</source>
        <translation>opción “Agregar si no existe”</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>edición: %1</translation>
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
        <translation>descarte de todo</translation>
    </message>
    <message>
        <source>Use my value: %1</source>
        <translation>uso de mi valor: %1</translation>
    </message>
    <message>
        <source>Resolve: %1</source>
        <translation>resolución: %1</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>edición de registro</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeStore</name>
    <message>
        <source>The program ended while this was being sent: it may have been applied.</source>
        <translation>El programa se cerró mientras esto se enviaba: puede haberse aplicado.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) before this one are missing</source>
        <translation>
            <numerusform>Falta %n entrada antes de esta</numerusform>
            <numerusform>Faltan %n entradas antes de esta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) up to number %1 were deleted</source>
        <translation>
            <numerusform>Se eliminó %n entrada hasta el número %1</numerusform>
            <numerusform>Se eliminaron %n entradas hasta el número %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) could not be read. They stay in the file.</source>
        <translation>
            <numerusform>%n cambio anterior no se pudo leer, pero permanece en el archivo.</numerusform>
            <numerusform>%n cambios anteriores no se pudieron leer, pero permanecen en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older state of the Flokdesk data was restored: this may have been applied since.</source>
        <translation>Se repuso un estado anterior de los datos de Flokdesk: esto puede haberse aplicado desde entonces.</translation>
    </message>
    <message>
        <source>The data of Flokdesk comes from another computer: this may have been applied from there.</source>
        <translation>Los datos de Flokdesk provienen de otra computadora: esto puede haberse aplicado desde allí.</translation>
    </message>
    <message>
        <source>The data of Flokdesk is a copy: this may have been applied from the folder that was copied.</source>
        <translation>Los datos de Flokdesk son una copia: esto puede haberse aplicado desde la carpeta que se copió.</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged: this may already have been applied.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado: esto puede haberse aplicado ya.</translation>
    </message>
    <message>
        <source>Nothing is sent automatically. All that was waiting or pending counts as unconfirmed until it is checked in Flokzu.</source>
        <translation>No se envía nada automáticamente. Lo que estaba en espera o pendiente se considera sin confirmar hasta que se verifique en Flokzu.</translation>
    </message>
    <message>
        <source>The journal of this folder is gone: it had entries up to number %1, and a new one was created.</source>
        <translation>El historial de esta carpeta ya no está: tenía entradas hasta el número %1, y se creó uno nuevo.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal in this folder. The folder was copied from another computer, or the state of this user was deleted.</source>
        <translation>Esta computadora no recuerda el historial de esta carpeta. La carpeta se copió de otra computadora o se eliminaron los datos de este usuario.</translation>
    </message>
    <message>
        <source>This folder is a copy of another one that still exists.</source>
        <translation>Esta carpeta es una copia de otra que todavía existe.</translation>
    </message>
    <message>
        <source>The file of pending and sent changes was damaged. What could be read of it was recovered.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado. Se recuperó lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Entries of the journal were replaced, or another copy of the data was restored.</source>
        <translation>Se reemplazaron entradas del historial o se repuso otra copia de los datos.</translation>
    </message>
    <message numerus="yes">
        <source>The journal lost its last %n entry(ies): an older copy of the data was restored.</source>
        <translation>
            <numerusform>El historial perdió su última entrada: se repuso una copia anterior de los datos.</numerusform>
            <numerusform>El historial perdió sus últimas %n entradas: se repuso una copia anterior de los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older copy of the data was restored.</source>
        <translation>Se repuso una copia anterior de los datos.</translation>
    </message>
    <message>
        <source>Earlier changes could not be read from disk.</source>
        <translation>No se pudieron leer del disco los cambios anteriores.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangesPanel</name>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discards the selected change, or only the value that is selected (Del)</source>
        <translation>Descarta el cambio seleccionado o, si hay un valor seleccionado, solo ese valor (Supr)</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Shows the changes and how many requests they need, before anything is sent (Ctrl+S)</source>
        <translation>Muestra los cambios y cuántas llamadas requieren, antes de enviar nada (Ctrl+S)</translation>
    </message>
    <message>
        <source>Pending changes with old and new values</source>
        <translation>Cambios pendientes con valores anteriores y nuevos</translation>
    </message>
    <message>
        <source>◷ In a job: see the Jobs panel</source>
        <translation>◷ En un envío: consulte Envíos</translation>
    </message>
    <message>
        <source>No pending changes</source>
        <translation>No hay cambios pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>This was sent or is about to be: it can be removed from the queue in the Jobs panel.</source>
        <translation>Esto se envió o está por enviarse: se puede quitar de la cola en Envíos.</translation>
    </message>
    <message>
        <source>No change is selected.</source>
        <translation>No hay ningún cambio seleccionado.</translation>
    </message>
    <message>
        <source>What you edit is collected here and is sent only when you apply it.</source>
        <translation>Los cambios que haga se reúnen aquí y solo se envían cuando los aplique.</translation>
    </message>
</context>
<context>
    <name>flokdesk::CheckModes</name>
    <message>
        <source>never: overwrites what others changed</source>
        <translation>nunca: sobrescribe lo que otros cambiaron</translation>
    </message>
    <message>
        <source>a few seconds before its change</source>
        <translation>unos segundos antes de su cambio</translation>
    </message>
    <message>
        <source>just before its change</source>
        <translation>justo antes de su cambio</translation>
    </message>
    <message>
        <source>just before, and read again after it</source>
        <translation>justo antes, y se lee de nuevo después</translation>
    </message>
    <message>
        <source>Nothing is read. A change that another person made meanwhile in the same field is overwritten.</source>
        <translation>No se lee nada. Se sobrescribe un cambio que otra persona haya hecho mientras tanto en el mismo campo.</translation>
    </message>
    <message>
        <source>A list of the database, then the changes right after it. A change that another person makes in the same field within those seconds is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Una lista de la base de datos y, enseguida, los cambios. Un cambio que otra persona haga en el mismo campo en esos segundos se sobrescribe; uno anterior se muestra como conflicto.</translation>
    </message>
    <message>
        <source>A change that another person makes in the same field in the moment between reading and sending is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Un cambio que otra persona haga en el mismo campo en el instante entre la lectura y el envío se sobrescribe; uno anterior se muestra como conflicto.</translation>
    </message>
    <message>
        <source>As one by one, and each change is read again after it was sent.</source>
        <translation>Igual que “uno por uno”, y además cada cambio se vuelve a leer después de enviarlo.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Check: none</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Before sending, in groups</source>
        <extracomment>Check: before sending, in groups</extracomment>
        <translation>Antes de enviar, en grupos</translation>
    </message>
    <message>
        <source>Before sending, one by one</source>
        <extracomment>Check: before sending, one by one</extracomment>
        <translation>Antes de enviar, uno por uno</translation>
    </message>
    <message>
        <source>Before and after, one by one</source>
        <extracomment>Check: before and after sending, one by one</extracomment>
        <translation>Antes y después, uno por uno</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heading: how it is checked whether other people changed the same</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>heading: the time of day when the job ends</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Each record is checked</source>
        <translation>Cada registro se comprueba</translation>
    </message>
    <message numerus="yes">
        <source>Check: %1, %n request(s), ends %2, %3</source>
        <extracomment>read aloud: %1 a way to check, %2 a time of day, %3 when each record is checked</extracomment>
        <translation>
            <numerusform>Comprobación: %1, %n llamada, fin: %2, %3</numerusform>
            <numerusform>Comprobación: %1, %n llamadas, fin: %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnActions</name>
    <message>
        <source>Hide colu&amp;mns</source>
        <translation>Oc&amp;ultar columnas</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Mover columna a la izquierda</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Mover columna a la derecha</translation>
    </message>
    <message>
        <source>Sho&amp;w column</source>
        <translation>Mo&amp;strar columna</translation>
    </message>
    <message>
        <source>Hides the columns of the selected cells. Their values stay, are not copied and are not pasted over.</source>
        <translation>Oculta las columnas de las celdas seleccionadas. Sus valores se conservan, no se copian y no se pega sobre ellos.</translation>
    </message>
    <message>
        <source>At least one column stays: a table without columns would show nothing.</source>
        <translation>Queda al menos una columna: una tabla sin columnas no mostraría nada.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden column(s)</source>
        <translation>
            <numerusform>Mostrar %n columna oculta</numerusform>
            <numerusform>Mostrar %n columnas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show hidden columns</source>
        <translation>Mostrar columnas ocultas</translation>
    </message>
    <message>
        <source>&amp;Hide “%1”</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>&amp;Ocultar “%1”</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Shows, hides and moves columns</source>
        <translation>Muestra, oculta y mueve columnas</translation>
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
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Moves the column to the left (Alt+Up)</source>
        <translation>Mueve la columna a la izquierda (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Moves the column to the right (Alt+Down)</source>
        <translation>Mueve la columna a la derecha (Alt+Abajo)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n column(s) shown</source>
        <extracomment>How many columns of a table are shown; %1 of all of them</extracomment>
        <translation>
            <numerusform>Se muestra %1 de %n columna</numerusform>
            <numerusform>Se muestran %1 de %n columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnDecisions</name>
    <message>
        <source>a fixed value</source>
        <translation>un valor fijo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a column, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the values to look up are not loaded yet</source>
        <translation>los valores que se buscan todavía no se han cargado</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnFilterPopup</name>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza con</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>has an empty text</extracomment>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>has no value</source>
        <extracomment>has no value at all, not even an empty text</extracomment>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>is greater than</source>
        <translation>es mayor que</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>es menor que</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>está entre</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>coincide con la expresión</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>%1 and %2 are values or conditions of which one is enough</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are conditions; both must hold</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 %2 and %3</source>
        <extracomment>A condition: %1 is &quot;is between&quot;, %2 and %3 its ends</extracomment>
        <translation>%1 %2 y %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message numerus="yes">
        <source>is one of %n value(s)</source>
        <translation>
            <numerusform>es el único valor</numerusform>
            <numerusform>es uno de %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>is none of the values</source>
        <translation>no es ninguno de los valores</translation>
    </message>
    <message>
        <source>is %1</source>
        <translation>es %1</translation>
    </message>
    <message>
        <source>All &amp;values</source>
        <translation>Todos los &amp;valores</translation>
    </message>
    <message>
        <source>&amp;Add a condition</source>
        <translation>&amp;Agregar una condición</translation>
    </message>
    <message>
        <source>Filter “%1” in what is loaded</source>
        <extracomment>%1 is the name of a column</extracomment>
        <translation>Filtrar “%1” en lo cargado</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Buscar un valor</translation>
    </message>
    <message>
        <source>Values of the column</source>
        <translation>Valores de la columna</translation>
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
        <translation>Ctrl+Espacio marca solo el valor actual</translation>
    </message>
    <message>
        <source>There are too many different values for a list. Add a condition.</source>
        <translation>Hay demasiados valores distintos para una lista. Agregue una condición.</translation>
    </message>
    <message>
        <source>At least &amp;one of them holds</source>
        <translation>Se cumple al menos &amp;una</translation>
    </message>
    <message>
        <source>Al&amp;l of them hold</source>
        <translation>Se cumplen &amp;todas</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Kind of condition %1</source>
        <translation>Tipo de la condición %1</translation>
    </message>
    <message>
        <source>Value of condition %1</source>
        <translation>Valor de la condición %1</translation>
    </message>
    <message>
        <source>Up to, in condition %1</source>
        <translation>Hasta, en la condición %1</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Quitar la condición</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
    <message>
        <source>All records pass.</source>
        <translation>Pasan todos los registros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) match</source>
        <translation>
            <numerusform>%Ln registro coincide</numerusform>
            <numerusform>%Ln registros coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnFilters</name>
    <message>
        <source>Filter the column…</source>
        <translation>Filtrar la columna…</translation>
    </message>
    <message>
        <source>Shows only records whose value in this column passes; no request</source>
        <translation>Muestra solo los registros cuyo valor en esta columna pasa; sin ninguna llamada</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are conditions; both must hold</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Clear the conditions</source>
        <translation>Quitar las condiciones</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnSamples</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fit</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln sirve</numerusform>
            <numerusform>%Ln sirven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not</source>
        <comment>rows that fit</comment>
        <translation>
            <numerusform>%Ln no</numerusform>
            <numerusform>%Ln no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln vacía</numerusform>
            <numerusform>%Ln vacías</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnsModel</name>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
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
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>keeps Flokzu’s value</source>
        <translation>queda el valor de Flokzu</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valor fijo</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Row %1 of the file</source>
        <extracomment>%1 a number</extracomment>
        <translation>Fila %1 del archivo</translation>
    </message>
    <message>
        <source>Column in %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Columna de %1</translation>
    </message>
    <message>
        <source>Transformations</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Se escribirá</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnsStep</name>
    <message>
        <source>Transformations…</source>
        <translation>Transformaciones…</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Volver a las columnas</translation>
    </message>
    <message>
        <source>&amp;Load %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>&amp;Cargar %1</translation>
    </message>
    <message>
        <source>Sends 1 request</source>
        <translation>Hace 1 llamada</translation>
    </message>
    <message>
        <source>Which columns are shown</source>
        <translation>Columnas que se muestran</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Fixed &amp;value…</source>
        <translation>&amp;Valor fijo…</translation>
    </message>
    <message>
        <source>Writes the same value in every row</source>
        <translation>Escribe el mismo valor en todas las filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>a step of an import: which column fills which</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Next: Key and mode</source>
        <translation>&amp;Siguiente: Identificación</translation>
    </message>
    <message>
        <source>The columns of the database are not known yet.</source>
        <translation>Todavía no se conocen las columnas de la base de datos.</translation>
    </message>
    <message>
        <source>No column is mapped yet: choose what at least one of them fills.</source>
        <translation>Todavía no hay ninguna columna asignada: elija qué llena al menos una.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n asignada</numerusform>
            <numerusform>%n asignadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n sin importar</numerusform>
            <numerusform>%n sin importar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) = %1</source>
        <translation>
            <numerusform>%n columna = %1</numerusform>
            <numerusform>%n columnas = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed value(s)</source>
        <translation>
            <numerusform>%n valor fijo</numerusform>
            <numerusform>%n valores fijos</numerusform>
        </translation>
    </message>
    <message>
        <source>The columns of “%1” are not known yet</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Todavía no se conocen las columnas de “%1”</translation>
    </message>
    <message>
        <source>Flokzu tells them with the records, which takes 1 request.</source>
        <translation>Flokzu las indica con los registros, lo que requiere 1 llamada.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mapped</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Not imported</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>No se importa</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Every column of %1 is filled.</source>
        <extracomment>%1 the name of a database, %2 names of columns</extracomment>
        <translation>Todas las columnas de %1 se llenan.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of %1 are not filled and keep their values: %2</source>
        <translation>
            <numerusform>%n columna de %1 no se llena y conserva sus valores: %2</numerusform>
            <numerusform>%n columnas de %1 no se llenan y conservan sus valores: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Value for %1</source>
        <extracomment>%1 a column of the database</extracomment>
        <translation>Valor para %1</translation>
    </message>
    <message>
        <source>This value is written in every row of the file.</source>
        <translation>Este valor se escribe en todas las filas del archivo.</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Choose for %n column(s)</source>
        <translation>
            <numerusform>El&amp;egir para %n columna</numerusform>
            <numerusform>El&amp;egir para %n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n sin elegir</numerusform>
            <numerusform>%n sin elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>columns of a file, with their number</extracomment>
        <translation>Sin elegir</translation>
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
        <translation>Columnas del archivo</translation>
    </message>
</context>
<context>
    <name>flokdesk::CommandLine</name>
    <message>
        <source>Open the built-in demo organization; nothing leaves this computer.</source>
        <translation>Abre la organización de demostración incorporada; nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>Keep all data in the folder &lt;dir&gt;.</source>
        <translation>Guarda todos los datos en la carpeta &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Open the profile &lt;name&gt;.</source>
        <translation>Abre el perfil &lt;name&gt;.</translation>
    </message>
    <message>
        <source>Use &lt;language&gt;, for example es, instead of the system language.</source>
        <translation>Usa el idioma &lt;language&gt;, por ejemplo es, en lugar del idioma del sistema.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>--demo and --profile exclude each other.</source>
        <translation>--demo y --profile se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Flokdesk: unofficial program for administrators of Flokzu.</source>
        <translation>Flokdesk: programa no oficial para administradores de Flokzu.</translation>
    </message>
    <message>
        <source>file</source>
        <extracomment>the word stands for the name of a file</extracomment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>A table to import (CSV, XLSX, ODS and others), or a change file to load.</source>
        <translation>Una tabla para importar (CSV, XLSX, ODS y otras) o un archivo de cambios para cargar.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No existe el archivo %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConflictDialog</name>
    <message>
        <source>Conflicts: another person changed the same values</source>
        <translation>Conflictos: otra persona cambió los mismos datos</translation>
    </message>
    <message>
        <source>Choose the value to use for each field: with the keys 1, 2 and 3, a double click on it, or the buttons. Nothing is sent yet. A change with fields that are not resolved stays in conflict.</source>
        <translation>Elija el valor que se usará en cada campo: con las teclas 1, 2 y 3, con doble clic sobre él o con los botones. Aún no se envía nada. Un cambio con campos sin resolver sigue en conflicto.</translation>
    </message>
    <message>
        <source>Fields in conflict with their three values</source>
        <translation>Campos en conflicto con sus tres valores</translation>
    </message>
    <message>
        <source>&amp;1 Original</source>
        <translation>&amp;1 Original</translation>
    </message>
    <message>
        <source>Uses the value from before both changes</source>
        <translation>Usa el valor anterior a ambos cambios</translation>
    </message>
    <message>
        <source>&amp;2 Now in Flokzu</source>
        <translation>&amp;2 Actual en Flokzu</translation>
    </message>
    <message>
        <source>&amp;3 Mine</source>
        <translation>&amp;3 Mi valor</translation>
    </message>
    <message>
        <source>Uses the last choice for every field of this name in the same database or process</source>
        <translation>Aplica la última elección a todos los campos con este nombre en la misma base de datos o el mismo proceso</translation>
    </message>
    <message>
        <source>Uses the last choice for every field of this list</source>
        <translation>Aplica la última elección a todos los campos de esta lista</translation>
    </message>
    <message>
        <source>Resolved: %1 of %2 fields, %3 of %4 changes</source>
        <extracomment>%1 fields that are resolved, %2 all fields; %3 changes that are wholly resolved, %4 all</extracomment>
        <translation>Resueltos: %1 de %2 campos, %3 de %4 cambios</translation>
    </message>
    <message>
        <source>Use for all &amp;similar</source>
        <extracomment>%1 whose value: &quot;Original&quot;, &quot;In Flokzu now&quot; or &quot;Mine&quot;</extracomment>
        <translation>Usar para todos los &amp;similares</translation>
    </message>
    <message>
        <source>“%1” for all &amp;similar</source>
        <translation>“%1” para todos los &amp;similares</translation>
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
            <numerusform>&amp;Aceptar la decisión en %n cambio</numerusform>
            <numerusform>&amp;Aceptar las decisiones en %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Acce&amp;pt</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n change(s)</source>
        <translation>
            <numerusform>resolución de %n cambio</numerusform>
            <numerusform>resolución de %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses the value that another person entered</source>
        <translation>Usa el valor que ingresó otra persona</translation>
    </message>
    <message>
        <source>Uses your value, which overwrites the one that another person entered</source>
        <translation>Usa su valor, que sobrescribe el que ingresó otra persona</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConflictTree</name>
    <message>
        <source>(no value)</source>
        <translation>(sin valor)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Now in Flokzu</source>
        <translation>Actual en Flokzu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mi valor</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>%1 whose value a field gets</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>○ Not resolved</source>
        <translation>○ Sin resolver</translation>
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
        <translation>2 Actual en Flokzu</translation>
    </message>
    <message>
        <source>3 Mine</source>
        <translation>3 Mi valor</translation>
    </message>
    <message>
        <source>Value to use</source>
        <translation>Valor elegido</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(no leído)</translation>
    </message>
    <message>
        <source>There is no original value to use.</source>
        <translation>No hay un valor original que se pueda usar.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectDialog</name>
    <message>
        <source>Connect to Flokzu</source>
        <translation>Conectarse a Flokzu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asks three questions that change nothing</source>
        <translation>Hace tres consultas que no cambian nada</translation>
    </message>
    <message>
        <source>The system keychain cannot be used. Connect again to keep the keys in memory until Flokdesk closes.</source>
        <translation>No se puede usar el almacén de claves del sistema. Conecte otra vez para guardar las API keys en memoria hasta que se cierre Flokdesk.</translation>
    </message>
    <message>
        <source>Enter the email address of a Flokzu user, in letters without accents.</source>
        <translation>Ingrese la dirección de correo de un usuario de Flokzu, sin acentos ni eñes.</translation>
    </message>
    <message>
        <source>%1: this cannot be a key; copy it again.</source>
        <translation>%1: esto no puede ser una API key; cópiela de nuevo.</translation>
    </message>
    <message>
        <source>Enter at least one of the two keys.</source>
        <translation>Ingrese al menos una de las dos API keys.</translation>
    </message>
    <message>
        <source>Both fields hold the same key. The two keys are different: paste each again.</source>
        <translation>Los dos campos tienen la misma API key. Las dos API keys son distintas: pegue cada una otra vez.</translation>
    </message>
    <message>
        <source>Give the profile a name that no other profile has.</source>
        <translation>Dé al perfil un nombre que ningún otro tenga.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Paste the refused key again, or connect without it and add it later.</source>
        <translation>Pegue otra vez la API key rechazada, o conecte sin ella y agréguela después.</translation>
    </message>
    <message>
        <source>Paste the keys again. The two look alike: perhaps each is in the field of the other.</source>
        <translation>Pegue otra vez las API keys. Las dos se parecen: quizá cada una está en el campo de la otra.</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Probar o&amp;tra vez</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect with one key</source>
        <translation>Conectar con una API key</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Conectar de todos modos</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectForm</name>
    <message>
        <source>Data API key</source>
        <translation>API key de datos</translation>
    </message>
    <message>
        <source>User API key</source>
        <translation>API key de usuarios</translation>
    </message>
    <message>
        <source>Connect to Flokzu</source>
        <translation>Conectarse a Flokzu</translation>
    </message>
    <message>
        <source>About two minutes. Nothing is changed in Flokzu: the test only reads.</source>
        <translation>Unos dos minutos. No se modifica nada en Flokzu: la prueba solo lee.</translation>
    </message>
    <message>
        <source>Which keys do you have?</source>
        <translation>¿Qué API keys tiene?</translation>
    </message>
    <message>
        <source>&amp;Data API key</source>
        <translation>API key de &amp;datos</translation>
    </message>
    <message>
        <source>Instances and databases</source>
        <translation>Instancias y bases de datos</translation>
    </message>
    <message>
        <source>Us&amp;er API key</source>
        <translation>API key de &amp;usuarios</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>An administrator of your organization generates both in Flokzu, in the API settings of the organization. One key is enough to begin; the other can be added later.</source>
        <translation>Un administrador de su organización genera las dos en Flokzu, en la configuración de la API de la organización. Una basta para empezar; la otra se puede agregar después.</translation>
    </message>
    <message>
        <source>Paste and test</source>
        <translation>Pegar y probar</translation>
    </message>
    <message>
        <source>&amp;Your email in Flokzu</source>
        <translation>Su c&amp;orreo en Flokzu</translation>
    </message>
    <message>
        <source>A user of your organization in Flokzu; every request is made in this name</source>
        <translation>Un usuario de su organización en Flokzu; todas las llamadas se hacen en su nombre</translation>
    </message>
    <message>
        <source>&amp;Keep the keys in the system keychain</source>
        <translation>&amp;Guardar las API keys en el almacén de claves del sistema</translation>
    </message>
    <message>
        <source>Name this profile</source>
        <translation>Dar un nombre a este perfil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For example: Acme, production</source>
        <translation>Por ejemplo: Acme, producción</translation>
    </message>
    <message>
        <source>&amp;Protection</source>
        <translation>P&amp;rotección</translation>
    </message>
    <message>
        <source>&amp;More settings…</source>
        <translation>&amp;Más opciones…</translation>
    </message>
    <message>
        <source>Address of the API, check and color; what you typed goes along</source>
        <translation>Dirección de la API, comprobación y color; lo que escribió se conserva</translation>
    </message>
    <message>
        <source>The system keychain is not used. Keys stay in memory only: you will be asked for them again at the next start.</source>
        <translation>No se usa el almacén de claves del sistema. Las API keys solo permanecen en la memoria: se le volverán a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keys are never in a file of this program.</source>
        <translation>Las API keys nunca están en un archivo de este programa.</translation>
    </message>
    <message>
        <source>Flokdesk then does without the keychain until it closes, also for other profiles, and asks for the keys again at the next start.</source>
        <translation>Entonces Flokdesk no usa el almacén de claves del sistema hasta que se cierre, tampoco para otros perfiles, y pide las API keys otra vez en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectionReport</name>
    <message>
        <source>Not tested yet. The test changes nothing in Flokzu.</source>
        <translation>Aún sin probar. La prueba no cambia nada en Flokzu.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Data (instances, databases)</source>
        <translation>Datos (instancias, bases de datos)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectionTest</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>refused by Flokzu; check the key, and that it is of this kind: the two are different</source>
        <translation>rechazada por Flokzu; verifique la API key y que sea de este tipo: las dos son diferentes</translation>
    </message>
    <message>
        <source>no key entered</source>
        <translation>no se ingresó ninguna API key</translation>
    </message>
    <message>
        <source>being tested…</source>
        <translation>probando…</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a glyph, what was tested, and what was found</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Connection test: does Flokzu answer?</source>
        <translation>Prueba de conexión: ¿responde Flokzu?</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>Connection test: is the data API key accepted?</source>
        <translation>Prueba de conexión: ¿se acepta la API key de datos?</translation>
    </message>
    <message>
        <source>Connection test: is the user API key accepted?</source>
        <translation>Prueba de conexión: ¿se acepta la API key de usuarios?</translation>
    </message>
    <message>
        <source>unclear; “not found” was the answer, so the address or the user may be wrong</source>
        <translation>no concluyente; la respuesta fue “no encontrado”, así que la dirección o el usuario pueden ser incorrectos</translation>
    </message>
    <message>
        <source>enter at least one key to test it</source>
        <translation>ingrese al menos una API key para probarla</translation>
    </message>
    <message>
        <source>unclear; the answer was: %1. A guided check (Tools menu) finds out how Flokzu answers</source>
        <translation>no concluyente; la respuesta fue: %1. Una verificación guiada (menú Herramientas) averigua cómo responde Flokzu</translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabaseList</name>
    <message>
        <source>Filter databases</source>
        <translation>Filtrar bases de datos</translation>
    </message>
    <message>
        <source>Known databases</source>
        <translation>Bases de datos conocidas</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Not found since</source>
        <extracomment>Heading above databases that Flokzu did not know when they were opened last; each has a date</extracomment>
        <translation>Sin encontrar desde</translation>
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
        <translation>No &amp;fijar</translation>
    </message>
    <message>
        <source>&amp;Pin to the top</source>
        <translation>&amp;Fijar arriba</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Type the name exactly as in Flokzu, or choose one that was opened before</source>
        <translation>Escriba el nombre exactamente como en Flokzu o elija una base de datos que ya se abrió</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ab&amp;rir</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>More record actions</source>
        <translation>Más acciones de registros</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Discards every pending change of this database; Undo brings them back</source>
        <translation>Descarta todos los cambios pendientes de esta base de datos; Deshacer los recupera</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get first match…</source>
        <translation>Primera coincidencia…</translation>
    </message>
    <message>
        <source>Loads the first record that matches the conditions; one request</source>
        <translation>Carga el primer registro que cumple las condiciones; una llamada</translation>
    </message>
    <message>
        <source>Find in loaded records</source>
        <translation>Buscar en lo cargado</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Agregar condición</translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation>¿Qué base de datos?</translation>
    </message>
    <message>
        <source>Type its name exactly as in Flokzu: capitals, accents and spaces count. Flokzu&apos;s API cannot list databases, so Flokdesk remembers those that you opened.</source>
        <translation>Escriba su nombre exactamente como en Flokzu: las mayúsculas, los acentos y los espacios cuentan. La API de Flokzu no permite listar las bases de datos; Flokdesk recuerda las que usted abrió.</translation>
    </message>
    <message>
        <source>Open by name</source>
        <translation>Abrir por nombre</translation>
    </message>
    <message>
        <source>Remove conditions</source>
        <translation>Quitar condiciones</translation>
    </message>
    <message>
        <source>New record…</source>
        <translation>Nuevo registro…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>Sin registros</translation>
    </message>
    <message>
        <source>No loaded record contains “%1”.</source>
        <translation>Ningún registro cargado contiene “%1”.</translation>
    </message>
    <message>
        <source>⚠ The conditions have changed: reload to apply them</source>
        <translation>⚠ Las condiciones cambiaron: recargue para aplicarlas</translation>
    </message>
    <message>
        <source>⚠ Exactly %1: Flokzu may have cut the list. Add a condition to narrow it.</source>
        <translation>⚠ Exactamente %1: Flokzu puede haber recortado la lista; agregue una condición.</translation>
    </message>
    <message numerus="yes">
        <source>No match in %Ln record(s)</source>
        <translation>
            <numerusform>Sin coincidencias en %Ln registro</numerusform>
            <numerusform>Sin coincidencias en %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that identify a record…</source>
        <translation>Columnas que identifican un registro…</translation>
    </message>
    <message>
        <source>New records whose answer gets lost are looked up by these columns</source>
        <translation>Los registros nuevos cuya respuesta se pierde se buscan por estas columnas</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)?</source>
        <translation>
            <numerusform>¿Cambiar %n celda?</numerusform>
            <numerusform>¿Cambiar %n celdas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes become pending: nothing is sent before you review them, and Undo removes all of them together.</source>
        <translation>Los cambios quedan pendientes: no se envía nada antes de que los revise, y Deshacer los quita todos juntos.</translation>
    </message>
    <message numerus="yes">
        <source>Changing: %1 of %n cell(s)</source>
        <extracomment>%1 of how many cells were changed so far</extracomment>
        <translation>
            <numerusform>Cambiando: %1 de %n celda</numerusform>
            <numerusform>Cambiando: %1 de %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was requested: the value of the condition has no column beside it.</source>
        <translation>No se consultó nada: al valor de la condición le falta la columna.</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>Cargar registros</translation>
    </message>
    <message>
        <source>The records of “%1” are not loaded yet. Nothing was sent to Flokzu.</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation>Los registros de “%1” aún no se cargaron. No se envió nada a Flokzu.</translation>
    </message>
    <message>
        <source>Discard the changes of this database</source>
        <translation>Descartar los cambios de esta base de datos</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Shows or hides the list of databases</source>
        <translation>Muestra u oculta la lista de bases de datos</translation>
    </message>
    <message>
        <source>Exact name</source>
        <translation>Nombre exacto</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Shows or hides the current record with all its fields and its history</source>
        <translation>Muestra u oculta el registro actual con todos sus campos y su historial</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Finds cells with a text and replaces it; what is replaced becomes pending</source>
        <translation>Busca celdas con un texto y lo reemplaza; lo reemplazado queda pendiente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>No loaded record passes: %1</source>
        <translation>Ningún registro cargado pasa: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::DemoTenant</name>
    <message>
        <source>DEMO organization</source>
        <translation>Organización DEMO</translation>
    </message>
</context>
<context>
    <name>flokdesk::DestinationList</name>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Mejor coincidencia</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no conocido</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectDialog</name>
    <message>
        <source>Service dialect</source>
        <translation>Particularidades del servicio</translation>
    </message>
    <message>
        <source>Settings of the service dialect</source>
        <translation>Ajustes de las particularidades del servicio</translation>
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
        <translation>Origen</translation>
    </message>
    <message>
        <source>V&amp;alue:</source>
        <translation>V&amp;alor:</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>Descar&amp;tar</translation>
    </message>
    <message>
        <source>Discards what was changed here and is not saved yet</source>
        <translation>Descarta lo que se cambió aquí y aún no se guardó</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>Returns to the assumed value, which may then be learned again</source>
        <translation>Vuelve al valor supuesto, que luego puede aprenderse de nuevo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Shows the values of a file that a colleague exported, to be saved or discarded</source>
        <translation>Muestra los valores de un archivo que exportó un colega, para guardarlos o no</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Writes what was learned and set to a file for colleagues; it holds no key and no address</source>
        <translation>Guarda lo aprendido y lo fijado en un archivo para colegas; no contiene API keys ni direcciones</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificación g&amp;uiada…</translation>
    </message>
    <message>
        <source>Asks Flokzu at most 20 questions that change nothing, and learns from the answers</source>
        <translation>Hace a Flokzu como máximo 20 consultas que no cambian nada y aprende de las respuestas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Service dialect (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Particularidades del servicio (*.json)</translation>
    </message>
    <message>
        <source>Paths, for experts</source>
        <translation>Rutas, para expertos</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Requests and answers</source>
        <translation>Llamadas y respuestas</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1 the value of a setting before, %2 the value that it gets</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>not saved yet: %1</source>
        <extracomment>%1 where the value of a setting comes from, such as &quot;set by hand, 16:40&quot;</extracomment>
        <translation>aún sin guardar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n learned</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>%n aprendido</numerusform>
            <numerusform>%n aprendidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>%n fijado a mano</numerusform>
            <numerusform>%n fijados a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>%n supuesto</numerusform>
            <numerusform>%n supuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>How Flokzu answers %1: %2, %3, %4. No key is saved here.</source>
        <extracomment>%1 the name of a profile; %2, %3 and %4 are &quot;6 learned&quot;, &quot;2 set by hand&quot;, &quot;3 assumed&quot;</extracomment>
        <translation>Cómo responde Flokzu a %1: %2, %3, %4. Aquí no se guarda ninguna API key.</translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve %n change(s)</source>
        <translation>
            <numerusform>&amp;Guardar %n cambio</numerusform>
            <numerusform>&amp;Guardar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a setting, %2 a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import a service dialect</source>
        <translation>Importar particularidades del servicio</translation>
    </message>
    <message>
        <source>“%1” contains nothing new.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>“%1” no contiene nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n other value(s), shown in bold. Save them, or discard those that you do not want.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>“%1” tiene %n valor distinto, en negrita. Guárdelo o descártelo.</numerusform>
            <numerusform>“%1” tiene %n valores distintos, en negrita. Guárdelos o descarte los que no quiera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n value(s), shown in bold. Save them, or discard those that you do not want.</source>
        <translation>
            <numerusform>La verificación mostró %n valor, en negrita. Guárdelo o descártelo.</numerusform>
            <numerusform>La verificación mostró %n valores, en negrita. Guárdelos o descarte los que no quiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check found nothing new.</source>
        <translation>La verificación no mostró nada nuevo.</translation>
    </message>
    <message>
        <source>Export the service dialect</source>
        <translation>Exportar las particularidades del servicio</translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds no key and no address.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Guardado como “%1”. No contiene API keys ni direcciones.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the service dialect?</source>
        <translation>
            <numerusform>¿Descartar %n cambio en las particularidades del servicio?</numerusform>
            <numerusform>¿Descartar %n cambios en las particularidades del servicio?</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Reads once or twice, to see how Flokzu answers; nothing is changed</source>
        <translation>Lee una o dos veces para ver cómo responde Flokzu; no cambia nada</translation>
    </message>
    <message>
        <source>%1: the answer agrees with “%2” (%3).</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: la respuesta coincide con “%2” (%3).</translation>
    </message>
    <message>
        <source>%1: the answer shows “%2” (%3). Save it, or discard it.</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: la respuesta muestra “%2” (%3). Guárdelo o descártelo.</translation>
    </message>
    <message>
        <source>%1: “%2” could not be tested: %3</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 the reason</extracomment>
        <translation>%1: “%2” no se pudo probar: %3</translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectTry</name>
    <message>
        <source>Only a request that writes can show this: use the writing part of the guided check.</source>
        <translation>Solo una llamada que escribe puede mostrarlo: la parte de escritura de la verificación guiada.</translation>
    </message>
    <message>
        <source>Open an instance first, so that there is one to read.</source>
        <translation>Abra primero una instancia, para que haya una que leer.</translation>
    </message>
    <message>
        <source>Open a database first, so that there is one to read.</source>
        <translation>Abra primero una base de datos, para que haya una que leer.</translation>
    </message>
    <message>
        <source>Try a setting of the service dialect</source>
        <translation>Probar un ajuste de las particularidades del servicio</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
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
        <translation>la lista no muestra ningún registro que se pueda leer</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>the records have no column with this name</source>
        <translation>los registros no tienen ninguna columna con ese nombre</translation>
    </message>
    <message>
        <source>the list holds no record, which shows nothing</source>
        <translation>la lista no contiene ningún registro, lo que no muestra nada</translation>
    </message>
    <message>
        <source>the answer has no status; its shape decides</source>
        <translation>la respuesta no tiene estado; se determina por su forma</translation>
    </message>
    <message>
        <source>the status of the answer is not a word that can be saved</source>
        <translation>el estado de la respuesta no es una palabra que se pueda guardar</translation>
    </message>
    <message>
        <source>the answer contains both forms</source>
        <translation>la respuesta contiene ambas formas</translation>
    </message>
    <message>
        <source>the answer contains no value of this kind</source>
        <translation>la respuesta no contiene ningún valor de ese tipo</translation>
    </message>
    <message>
        <source>the answer contains another form</source>
        <translation>la respuesta contiene otra forma</translation>
    </message>
    <message>
        <source>Loading the roles of many users shows this.</source>
        <translation>Se sabe al cargar los roles de muchos usuarios.</translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceModel</name>
    <message>
        <source>perhaps not new: almost the key of record %1</source>
        <extracomment>%1 is the Id of a record</extracomment>
        <translation>quizá no sea nueva: casi los valores de identificación del registro %1</translation>
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
        <translation>fila %1</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
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
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Why it is not sent</source>
        <translation>Por qué no se envía</translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceStep</name>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Nothing is sent before the next step.</source>
        <translation>No se envía nada antes del próximo paso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s)</source>
        <translation>
            <numerusform>%Ln modificación</numerusform>
            <numerusform>%Ln modificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, asked again in Review</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln nuevo, se pregunta otra vez al revisar</numerusform>
            <numerusform>%Ln nuevos, se pregunta otra vez al revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln no se envía</numerusform>
            <numerusform>%Ln no se envían</numerusform>
        </translation>
    </message>
    <message>
        <source>a record that is not in the file stays as it is</source>
        <translation>un registro que no está en el archivo queda como está</translation>
    </message>
    <message>
        <source>compared with Flokzu %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>comparado con Flokzu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu gave %Ln record(s), and a list that ends there may be cut.</source>
        <translation>
            <numerusform>Flokzu dio %Ln registro, y una lista que termina ahí puede estar incompleta.</numerusform>
            <numerusform>Flokzu dio %Ln registros, y una lista que termina ahí puede estar incompleta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up the %Ln key(s) that are not in it takes as many requests, until about %1.</source>
        <translation>
            <numerusform>Buscar la fila que no está en ella (%Ln) requiere una llamada; fin aproximado: %1.</numerusform>
            <numerusform>Buscar las %Ln filas que no están en ella requiere otras tantas llamadas; fin aproximado: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without that, their rows are not sent.</source>
        <translation>Sin eso, sus filas no se envían.</translation>
    </message>
    <message numerus="yes">
        <source>Look up %Ln key(s)</source>
        <translation>
            <numerusform>Buscar %Ln fila en Flokzu</numerusform>
            <numerusform>Buscar %Ln filas en Flokzu</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was sent.</source>
        <translation>Usted lo detuvo. No se envió nada.</translation>
    </message>
    <message>
        <source>The file could not be compared</source>
        <translation>No se pudo comparar el archivo</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>El archivo todavía se está leyendo.</translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln row(s)…</source>
        <translation>
            <numerusform>Comparando %Ln fila…</numerusform>
            <numerusform>Comparando %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Next: Review</source>
        <translation>&amp;Siguiente: revisar</translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceView</name>
    <message>
        <source>&amp;Save this list…</source>
        <translation>&amp;Guardar esta lista…</translation>
    </message>
    <message>
        <source>Next unusual value</source>
        <translation>Próximo valor inusual</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>The list was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La lista se guardó como %1.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de nuevo</translation>
    </message>
    <message>
        <source>Load the list and compare again (1 request)</source>
        <translation>Cargar la lista y comparar de nuevo (1 llamada)</translation>
    </message>
    <message>
        <source>Classes of rows</source>
        <translation>Clases de filas</translation>
    </message>
    <message>
        <source>Find rows</source>
        <translation>Buscar filas</translation>
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
        <translation>Los registros nuevos no se pueden revertir</translation>
    </message>
    <message numerus="yes">
        <source>Find in %Ln row(s)</source>
        <translation>
            <numerusform>Buscar en %Ln fila</numerusform>
            <numerusform>Buscar en %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Only columns that change: %1 of %2</source>
        <extracomment>%1 columns whose values change, %2 all columns</extracomment>
        <translation>Sól&amp;o columnas que cambian: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual value(s)</source>
        <translation>
            <numerusform>%Ln valor inusual</numerusform>
            <numerusform>%Ln valores inusuales</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one (F8)</source>
        <translation>Ir al próximo (F8)</translation>
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
        <translation>Se borraría más de la mitad de los valores de %1.</translation>
    </message>
    <message>
        <source>T&amp;ransformations…</source>
        <translation>Trans&amp;formaciones…</translation>
    </message>
    <message>
        <source>How the values of %1 are made</source>
        <extracomment>%1 the name of a column</extracomment>
        <translation>Cómo se forman los valores de %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::DigestLabel</name>
    <message>
        <source>Checksum %1</source>
        <extracomment>%1 the beginning of the checksum of the changes</extracomment>
        <translation>Código de verificación %1</translation>
    </message>
    <message>
        <source>The journal and a saved change file show the same checksum: %1</source>
        <translation>El historial y un archivo de cambios guardado indican el mismo código de verificación: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::DropOverlay</name>
    <message>
        <source>Again with “%1”</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>Otra vez con “%1”</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>choose columns, key and mode</source>
        <translation>elegir columnas, identificación y modo</translation>
    </message>
    <message>
        <source>Into a database…</source>
        <translation>En una base de datos…</translation>
    </message>
    <message>
        <source>Into another database…</source>
        <translation>En otra base de datos…</translation>
    </message>
    <message numerus="yes">
        <source>%n known, or by name</source>
        <comment>databases</comment>
        <translation>
            <numerusform>%n conocida, o por nombre</numerusform>
            <numerusform>%n conocidas, o por nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>One file at a time</source>
        <translation>De a un archivo</translation>
    </message>
    <message>
        <source>Esc: cancel</source>
        <translation>Esc: cancelar</translation>
    </message>
    <message>
        <source>Several files are dragged: drop one file at a time.</source>
        <translation>Se arrastran varios archivos: suelte de a uno.</translation>
    </message>
    <message>
        <source>goes on until you have to choose · nothing is sent</source>
        <translation>avanza hasta que haya que elegir · no se envía nada</translation>
    </message>
    <message>
        <source>Load the changes of this file</source>
        <translation>Cargar los cambios de este archivo</translation>
    </message>
    <message>
        <source>asks first, then adds them to pending · nothing is sent</source>
        <translation>primero pregunta, luego los agrega a pendientes · no se envía nada</translation>
    </message>
</context>
<context>
    <name>flokdesk::EditorHelp</name>
    <message>
        <source>Known values of the column</source>
        <translation>Valores conocidos de la columna</translation>
    </message>
    <message>
        <source>Choose a date (%1)</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Elegir una fecha (%1)</translation>
    </message>
</context>
<context>
    <name>flokdesk::ExactLine</name>
    <message>
        <source>Too long to be edited in one line. Delete clears it.</source>
        <translation>Demasiado largo para editarlo en una sola línea. Supr lo vacía.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ExportCommands</name>
    <message>
        <source>There is nothing to export here: the table has no rows.</source>
        <translation>Aquí no hay nada que exportar: la tabla no tiene filas.</translation>
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
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Filas</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se muestra</translation>
    </message>
    <message>
        <source>All loaded</source>
        <translation>Todo lo cargado</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>La selección</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Columnas que se exportan</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>Va&amp;lores</translation>
    </message>
    <message>
        <source>As in Flokzu</source>
        <translation>Como en Flokzu</translation>
    </message>
    <message>
        <source>With pending changes</source>
        <translation>Con los cambios pendientes</translation>
    </message>
    <message>
        <source>Pending changes are not part of the file.</source>
        <translation>Los cambios pendientes no forman parte del archivo.</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Separa&amp;dor</translation>
    </message>
    <message>
        <source>&amp;Byte order mark</source>
        <translation>&amp;Marca de orden de bytes</translation>
    </message>
    <message>
        <source>Tells Excel that the text is UTF-8</source>
        <translation>Le indica a Excel que el texto está en UTF-8</translation>
    </message>
    <message>
        <source>Column &amp;names in the first row</source>
        <translation>&amp;Nombres de las columnas en la primera fila</translation>
    </message>
    <message>
        <source>Protect a&amp;gainst formulas</source>
        <translation>Proteger contra fórm&amp;ulas</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>C&amp;opy instead</source>
        <translation>C&amp;opiar en su lugar</translation>
    </message>
    <message>
        <source>Puts the text of the file into the clipboard</source>
        <translation>Pone el texto del archivo en el portapapeles</translation>
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
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Excel in Spanish or Portuguese</source>
        <translation>Excel en español o portugués</translation>
    </message>
    <message>
        <source>Plain, separated by commas</source>
        <extracomment>a preset of CSV</extracomment>
        <translation>Simple, separado por comas</translation>
    </message>
    <message>
        <source>Separated by tabs</source>
        <translation>Separado por tabulaciones</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Configuración propia</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>the character |</extracomment>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>filtered and sorted</source>
        <translation>filtrado y ordenado</translation>
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
        <translation>%1, en este orden</translation>
    </message>
    <message>
        <source>without what is pending</source>
        <translation>sin lo pendiente</translation>
    </message>
    <message>
        <source>%1, not in Flokzu yet</source>
        <extracomment>%1 is &quot;3 records&quot; and the like</extracomment>
        <translation>%1, todavía no en Flokzu</translation>
    </message>
    <message>
        <source>Semicolon, UTF-8 with a mark; every value letter for letter. Excel may read 9.13 as a date: the workbook keeps it as it is.</source>
        <translation>Punto y coma, UTF-8 con marca; cada valor, letra por letra. Excel puede leer 9.13 como fecha: el libro lo conserva tal cual.</translation>
    </message>
    <message>
        <source>UTF-8 with a mark; every value letter for letter.</source>
        <translation>UTF-8 con marca; cada valor, letra por letra.</translation>
    </message>
    <message>
        <source>UTF-8 without a mark; every value letter for letter.</source>
        <translation>UTF-8 sin marca; cada valor, letra por letra.</translation>
    </message>
    <message>
        <source>No value looks like a formula.</source>
        <translation>Ningún valor parece una fórmula.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a spreadsheet may take for a formula get an apostrophe in front. -42, -5 %, - and +598… stay as they are.</source>
        <translation>
            <numerusform>%Ln valor que una planilla puede tomar por una fórmula lleva un apóstrofo delante. -42, -5 %, - y +598… quedan como están.</numerusform>
            <numerusform>%Ln valores que una planilla puede tomar por fórmulas llevan un apóstrofo delante. -42, -5 %, - y +598… quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>with pending changes</source>
        <translation>con los cambios pendientes</translation>
    </message>
    <message>
        <source>as in Flokzu</source>
        <translation>como en Flokzu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is how many rows were written so far, %2 of how many</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <extracomment>%1 is &quot;1,200 records&quot; and the like</extracomment>
        <translation>Se copió: %1.</translation>
    </message>
    <message>
        <source>Exported: %1 to %2.</source>
        <extracomment>%1 is &quot;1,200 records&quot; and the like, %2 a file</extracomment>
        <translation>Se exportó: %1 a %2.</translation>
    </message>
    <message>
        <source>Canceled. The clipboard is as it was.</source>
        <translation>Cancelado. El portapapeles está como estaba.</translation>
    </message>
    <message>
        <source>Canceled. Nothing was written.</source>
        <translation>Cancelado. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>flokdesk::Exporter</name>
    <message>
        <source>The folder %1 does not exist. Choose another one.</source>
        <translation>La carpeta %1 no existe. Elija otra.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose another name for the file.</source>
        <translation>%1 es una carpeta. Elija otro nombre para el archivo.</translation>
    </message>
    <message>
        <source>You may not write in the folder %1. Choose another one.</source>
        <translation>Usted no puede escribir en la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Make room, or choose another disk.</source>
        <translation>%1 no se escribió: el disco está lleno. Libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>%1 could not be replaced, and is as it was. Close it in other programs, such as Excel, or choose another name.</source>
        <translation>%1 no se pudo reemplazar y está como estaba. Ciérrelo en otros programas, como Excel, o elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>flokdesk::FieldForm</name>
    <message numerus="yes">
        <source>Show %Ln more column(s)</source>
        <translation>
            <numerusform>Mostrar %Ln columna más</numerusform>
            <numerusform>Mostrar %Ln columnas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the change of %1</source>
        <translation>Descartar el cambio de %1</translation>
    </message>
    <message>
        <source>Discard this change</source>
        <translation>Descartar este cambio</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>Below a field with a pending change; %1 is its value before</extracomment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>was empty</source>
        <translation>antes: vacío</translation>
    </message>
</context>
<context>
    <name>flokdesk::FieldsModel</name>
    <message>
        <source>A table or list: it can only be sent as a whole, so it is not edited here.</source>
        <translation>Una tabla o lista: solo se puede enviar completa, así que no se edita aquí.</translation>
    </message>
    <message>
        <source>A file or other compound value: the API cannot write it.</source>
        <translation>Un archivo u otro valor compuesto: la API no puede escribirlo.</translation>
    </message>
    <message>
        <source>Edited, before: “%1”</source>
        <translation>Editado, antes: “%1”</translation>
    </message>
    <message>
        <source>Being sent. Before: “%1”</source>
        <translation>Enviándose. Antes: “%1”</translation>
    </message>
    <message>
        <source>Changed in Flokzu meanwhile, now: “%1”</source>
        <translation>Cambiado entretanto en Flokzu, ahora: “%1”</translation>
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
        <translation>(no leído)</translation>
    </message>
    <message>
        <source>Sent, unconfirmed: it may have been applied. Before: “%1”</source>
        <translation>Enviado, sin confirmar: puede haberse aplicado. Antes: “%1”</translation>
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
        <translation>Flokzu compara exactamente, incluidas mayúsculas y acentos. Con varias condiciones, todas deben cumplirse. Cada vez que cambia las condiciones se hace una llamada a la API.</translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation>Columna de la condición</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation>Valor exacto</translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation>Valor de la condición</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Agregar condición</translation>
    </message>
    <message>
        <source>Conditions that Flokzu applies</source>
        <translation>Condiciones que aplica Flokzu</translation>
    </message>
    <message>
        <source>Searches all columns of the records that were loaded, without a request to Flokzu. Capitals and accents do not count.</source>
        <translation>Busca en todas las columnas de los registros cargados, sin llamar a Flokzu. Las mayúsculas y los acentos no cuentan.</translation>
    </message>
    <message>
        <source>Find in loaded records</source>
        <translation>Buscar en lo cargado</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>%1 and %2 are conditions; both must hold</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>flokdesk::FindBar</name>
    <message>
        <source>Distinguish capitals</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Distinguish accents</source>
        <translation>Distinguir tildes</translation>
    </message>
    <message>
        <source>Only whole cells</source>
        <translation>Solo celdas completas</translation>
    </message>
    <message>
        <source>Regular expression. In the replacement \1 stands for the first group.</source>
        <translation>Expresión regular. En el reemplazo, \1 es el primer grupo.</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Coincidencia anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Coincidencia siguiente (F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Cerrar la búsqueda (Esc)</translation>
    </message>
    <message>
        <source>Find in cells</source>
        <translation>Buscar en celdas</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replaces in the current match and goes to the next one</source>
        <translation>Reemplaza en la coincidencia actual y va a la siguiente</translation>
    </message>
    <message>
        <source>Where to find</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Selected cells</source>
        <translation>Celdas seleccionadas</translation>
    </message>
    <message>
        <source>Not an expression: %1</source>
        <extracomment>%1 is what is wrong, in English</extracomment>
        <translation>No es una expresión: %1</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>The expression takes too long in %n value(s).</source>
        <translation>
            <numerusform>La expresión tarda demasiado en %n valor.</numerusform>
            <numerusform>La expresión tarda demasiado en %n valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln coincidencia</numerusform>
            <numerusform>%Ln coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which match of how many, as in &quot;3 of 17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Reemplazar %1</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>The changes become pending: nothing is sent before you review them, and Undo removes all of them together.</source>
        <translation>Los cambios quedan pendientes: no se envía nada antes de que los revise, y Deshacer los quita todos juntos.</translation>
    </message>
</context>
<context>
    <name>flokdesk::FirstRowPane</name>
    <message>
        <source>The first row</source>
        <translation>La primera fila</translation>
    </message>
    <message>
        <source>row %1 of the file, a new record</source>
        <extracomment>%1 is a number</extracomment>
        <translation>fila %1 del archivo, un registro nuevo</translation>
    </message>
    <message>
        <source>row %1 of the file</source>
        <translation>fila %1 del archivo</translation>
    </message>
</context>
<context>
    <name>flokdesk::GoToBox</name>
    <message>
        <source>Go to or search</source>
        <translation>Ir a o buscar</translation>
    </message>
    <message>
        <source>A database, instance, user, role, job or command</source>
        <translation>Una base de datos, instancia, usuario, rol, envío o comando</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ elige · Enter abre · Esc cierra</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedCheck</name>
    <message>
        <source>something was found, although it does not exist</source>
        <translation>se encontró algo, aunque no existe</translation>
    </message>
    <message>
        <source>understood as “not found”</source>
        <translation>se entiende como “no encontrado”</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Flokzu answers</source>
        <translation>Flokzu responde</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>a result</source>
        <translation>un resultado</translation>
    </message>
    <message>
        <source>Assignees</source>
        <translation>Asignados</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n correo</numerusform>
            <numerusform>%n correos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own roles</source>
        <translation>Sus propios roles</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rol</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Instance %1</source>
        <extracomment>%1 the identifier of an instance</extracomment>
        <translation>Instancia %1</translation>
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
        <translation>Una instancia que no existe</translation>
    </message>
    <message>
        <source>an empty list; Flokzu may require a condition</source>
        <translation>una lista vacía; quizás Flokzu exija una condición</translation>
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
        <translation>%1, todos los registros</translation>
    </message>
    <message>
        <source>%1, with a condition</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>%1, con una condición</translation>
    </message>
    <message>
        <source>%1, one record</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>%1, un registro</translation>
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
        <translation>Un registro que no existe</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Guided check: %1</source>
        <extracomment>Why a request is sent; %1 is what is read</extracomment>
        <translation>Verificación guiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>not asked: the limit is %n request(s)</source>
        <translation>
            <numerusform>sin consultar: el máximo es %n llamada</numerusform>
            <numerusform>sin consultar: el máximo es de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked: the list showed no record</source>
        <translation>sin consultar: la lista no mostró ningún registro</translation>
    </message>
    <message>
        <source>asked again in another form</source>
        <translation>se consultó de nuevo de otra forma</translation>
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
        <translation>Verificación guiada</translation>
    </message>
    <message>
        <source>Only reads: nothing is changed in Flokzu. Name an instance and a database that exist; leave a field empty to skip its questions.</source>
        <translation>Solo lee: no cambia nada en Flokzu. Indique una instancia y una base de datos que existan; deje un campo vacío para omitir sus consultas.</translation>
    </message>
    <message>
        <source>&amp;Instance:</source>
        <translation>&amp;Instancia:</translation>
    </message>
    <message>
        <source>For example: ABC-1042</source>
        <translation>Por ejemplo: ABC-1042</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Llamadas de la verificación</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>The file as it is saved: no key, no address, and every value replaced by its type. Names of columns and fields stay.</source>
        <translation>El archivo tal como se guarda: sin API keys ni direcciones y con cada valor reemplazado por su tipo. Los nombres de columnas y campos permanecen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report appears here after the check.</source>
        <translation>El informe aparece aquí después de la verificación.</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Shows these values in the service dialect, where you save or discard them</source>
        <translation>Muestra estos valores en las particularidades del servicio, donde se pueden guardar o descartar</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>en espera…</translation>
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
        <translation>como se suponía</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 a glyph, %2 what is read or written</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>in the address</source>
        <translation>en la dirección</translation>
    </message>
    <message>
        <source>in the body</source>
        <translation>en el cuerpo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n request(s)</source>
        <extracomment>%1 a number</extracomment>
        <translation>
            <numerusform>%1 de %n llamada como máximo</numerusform>
            <numerusform>%1 de %n llamadas como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s)</source>
        <translation>
            <numerusform>Como máximo %n llamada</numerusform>
            <numerusform>Como máximo %n llamadas</numerusform>
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
        <translation>&amp;Usar lo aprendido</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Report (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Informe (*.json)</translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds no key, no address and no value.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Guardado como “%1”. No contiene API keys, direcciones ni valores.</translation>
    </message>
    <message>
        <source>&amp;Writing part…</source>
        <translation>Parte de &amp;escritura…</translation>
    </message>
    <message>
        <source>Tries the requests that write, each one after you confirm it</source>
        <translation>Prueba las llamadas que escriben, cada una después de que usted la confirme</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWriting</name>
    <message>
        <source>Refused, or without effect. The user then confirmed another form.</source>
        <translation>Rechazado o sin efecto. Luego el usuario confirmó otra forma.</translation>
    </message>
    <message>
        <source>The check ended before the answer came.</source>
        <translation>La verificación terminó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>Guided check</source>
        <translation>Verificación guiada</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>sin consultar: %1</translation>
    </message>
    <message>
        <source>Guided check: %1</source>
        <extracomment>Why a request is sent; %1 is what is read or written</extracomment>
        <translation>Verificación guiada: %1</translation>
    </message>
    <message>
        <source>Not sent again. %1</source>
        <translation>No se vuelve a enviar. %1</translation>
    </message>
    <message>
        <source>accepted, although there is no such record</source>
        <translation>aceptado, aunque no existe ese registro</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done: %1</source>
        <extracomment>%1 the Id or identifier that Flokzu gave</extracomment>
        <translation>hecho: %1</translation>
    </message>
    <message>
        <source>Refused, or without effect.</source>
        <translation>Rechazado o sin efecto.</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>rechazado, como debe ser</translation>
    </message>
    <message>
        <source>unconfirmed, not sent again. %1</source>
        <extracomment>%1 the reason, as sentences</extracomment>
        <translation>sin confirmar, no se vuelve a enviar. %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>The request limit was reached (429). Nothing was changed, and nothing is sent again: start again in a few minutes.</source>
        <translation>Se alcanzó el límite de llamadas (429). No se cambió nada y no se vuelve a enviar nada: empiece de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Nothing is sent again. %1</source>
        <translation>No se vuelve a enviar nada. %1</translation>
    </message>
    <message>
        <source>Flokdesk check %1, %2</source>
        <extracomment>A value that the guided check writes; %1 a date and time, %2 a number</extracomment>
        <translation>Prueba de Flokdesk %1, %2</translation>
    </message>
    <message>
        <source>has the value that was written</source>
        <translation>tiene el valor que se escribió</translation>
    </message>
    <message>
        <source>has another value than the one that was written</source>
        <translation>tiene un valor distinto del que se escribió</translation>
    </message>
    <message>
        <source>Add a record to %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Agregar un registro a %1</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>Find the record by the text that was written</source>
        <translation>Buscar el registro por el texto escrito</translation>
    </message>
    <message>
        <source>Read the record</source>
        <translation>Leer el registro</translation>
    </message>
    <message>
        <source>Update the record</source>
        <translation>Modificar el registro</translation>
    </message>
    <message>
        <source>no record was added that could be read</source>
        <translation>no se agregó ningún registro que se pueda leer</translation>
    </message>
    <message>
        <source>Read the record again</source>
        <translation>Leer el registro otra vez</translation>
    </message>
    <message>
        <source>no record was added</source>
        <translation>no se agregó ningún registro</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with this text</source>
        <translation>
            <numerusform>%n registro con este texto</numerusform>
            <numerusform>%n registros con este texto</numerusform>
        </translation>
    </message>
    <message>
        <source>it was added: record %1</source>
        <extracomment>%1 the Id of a record</extracomment>
        <translation>se agregó: registro %1</translation>
    </message>
    <message>
        <source>Update an Id that does not exist</source>
        <translation>Modificar un Id que no existe</translation>
    </message>
    <message>
        <source>perhaps a second record</source>
        <translation>quizás un segundo registro</translation>
    </message>
    <message>
        <source>Start an instance of %1</source>
        <extracomment>%1 the code of a process</extracomment>
        <translation>Iniciar una instancia de %1</translation>
    </message>
    <message>
        <source>the instance, and its first task</source>
        <translation>la instancia y su primera tarea</translation>
    </message>
    <message>
        <source>the answer named no instance; look for it in Flokzu</source>
        <translation>la respuesta no indicó ninguna instancia; búsquela en Flokzu</translation>
    </message>
    <message>
        <source>no instance was started</source>
        <translation>no se inició ninguna instancia</translation>
    </message>
    <message>
        <source>Read the instance</source>
        <translation>Leer la instancia</translation>
    </message>
    <message>
        <source>Update the instance</source>
        <translation>Modificar la instancia</translation>
    </message>
    <message>
        <source>the instance shows no field that holds a text</source>
        <translation>la instancia no muestra ningún campo con un texto</translation>
    </message>
    <message>
        <source>Read the instance again</source>
        <translation>Leer la instancia otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>Check whether there is a user %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Comprobar si existe el usuario %1</translation>
    </message>
    <message>
        <source>See how Flokzu answers about an address without a user</source>
        <translation>Ver cómo responde Flokzu sobre una dirección sin usuario</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>an email is sent; a seat may be charged</source>
        <translation>se envía un correo; puede cobrarse un usuario</translation>
    </message>
    <message>
        <source>the address may belong to another person</source>
        <translation>la dirección puede ser de otra persona</translation>
    </message>
    <message>
        <source>Check whether the user exists</source>
        <translation>Comprobar si el usuario existe</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Eliminar el usuario</translation>
    </message>
    <message>
        <source>no new user was created</source>
        <translation>no se creó ningún usuario nuevo</translation>
    </message>
    <message>
        <source>Check whether the user is gone</source>
        <translation>Comprobar si el usuario ya no existe</translation>
    </message>
    <message>
        <source>the user is gone</source>
        <translation>el usuario ya no existe</translation>
    </message>
    <message>
        <source>the user is still there</source>
        <translation>el usuario todavía existe</translation>
    </message>
    <message>
        <source>there is one already, so nothing is sent for this address</source>
        <translation>ya existe uno, así que no se envía nada para esta dirección</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>in the same way, so there was none</source>
        <translation>de la misma manera, así que no había ninguno</translation>
    </message>
    <message>
        <source>in another way, so nothing is sent for this address</source>
        <translation>de otra manera, así que no se envía nada para esta dirección</translation>
    </message>
    <message>
        <source>it is not certain that the user was created now</source>
        <translation>no es seguro que el usuario se haya creado ahora</translation>
    </message>
    <message numerus="yes">
        <source>the user exists, with %n role(s)</source>
        <translation>
            <numerusform>el usuario existe, con %n rol</numerusform>
            <numerusform>el usuario existe, con %n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>%1 a role</extracomment>
        <translation>Asignar el rol %1</translation>
    </message>
    <message>
        <source>Read the roles</source>
        <translation>Leer los roles</translation>
    </message>
    <message>
        <source>Take the role %1</source>
        <extracomment>%1 a role</extracomment>
        <translation>Quitar el rol %1</translation>
    </message>
    <message>
        <source>the role was not given</source>
        <translation>el rol no se asignó</translation>
    </message>
    <message>
        <source>Read the roles again</source>
        <translation>Leer los roles otra vez</translation>
    </message>
    <message>
        <source>the role is among them</source>
        <translation>el rol está entre ellos</translation>
    </message>
    <message>
        <source>the role is not among them</source>
        <translation>el rol no está entre ellos</translation>
    </message>
    <message>
        <source>record %1 of %2</source>
        <extracomment>%1 the Id of a record, %2 the name of a database</extracomment>
        <translation>registro %1 de %2</translation>
    </message>
    <message>
        <source>perhaps a record of %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>quizás un registro de %1</translation>
    </message>
    <message>
        <source>perhaps a second record of %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>quizás un segundo registro de %1</translation>
    </message>
    <message>
        <source>instance %1</source>
        <extracomment>%1 the identifier of an instance</extracomment>
        <translation>instancia %1</translation>
    </message>
    <message>
        <source>perhaps an instance of %1</source>
        <extracomment>%1 the code of a process</extracomment>
        <translation>quizás una instancia de %1</translation>
    </message>
    <message>
        <source>the user %1, to be deleted in Flokzu</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>el usuario %1, que debe eliminarse en Flokzu</translation>
    </message>
    <message>
        <source>done; the answer has no status</source>
        <translation>hecho; la respuesta no trae estado</translation>
    </message>
    <message>
        <source>done; the status is “%1”</source>
        <extracomment>%1 a word or number of Flokzu, such as SUCCESS</extracomment>
        <translation>hecho; el estado es “%1”</translation>
    </message>
    <message>
        <source>done: %1; the answer has no status</source>
        <extracomment>%1 the Id or identifier that Flokzu gave</extracomment>
        <translation>hecho: %1; la respuesta no trae estado</translation>
    </message>
    <message>
        <source>done: %1; the status is “%2”</source>
        <extracomment>%1 the Id or identifier that Flokzu gave, %2 a word or number of Flokzu, such as SUCCESS</extracomment>
        <translation>hecho: %1; el estado es “%2”</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWritingDialog</name>
    <message>
        <source>Guided check: writing part</source>
        <translation>Verificación guiada: parte de escritura</translation>
    </message>
    <message>
        <source>Name things that were made for tests; an empty field skips its steps. Flokdesk shows each request that writes, asks before it sends it, and repeats none automatically. Requests that only read are sent without a question.</source>
        <translation>Indique elementos creados para pruebas; un campo vacío omite sus pasos. Flokdesk muestra cada llamada que escribe, pregunta antes de enviarla y no repite ninguna automáticamente. Las llamadas que solo leen se envían sin preguntar.</translation>
    </message>
    <message>
        <source>&amp;Database for tests:</source>
        <translation>&amp;Base de datos de pruebas:</translation>
    </message>
    <message>
        <source>Text co&amp;lumn:</source>
        <translation>Columna de te&amp;xto:</translation>
    </message>
    <message>
        <source>&amp;Process for tests:</source>
        <translation>&amp;Proceso de pruebas:</translation>
    </message>
    <message>
        <source>For example: ABC</source>
        <translation>Por ejemplo: ABC</translation>
    </message>
    <message>
        <source>Text &amp;field:</source>
        <translation>&amp;Campo de texto:</translation>
    </message>
    <message>
        <source>the first one</source>
        <translation>el primero</translation>
    </message>
    <message>
        <source>Disposable &amp;address:</source>
        <translation>Di&amp;rección desechable:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>R&amp;ol:</translation>
    </message>
    <message>
        <source>Steps of the writing part</source>
        <translation>Pasos de la parte de escritura</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Stays in Flokzu</source>
        <translation>Queda en Flokzu</translation>
    </message>
    <message>
        <source>Type the &amp;name of the profile to begin:</source>
        <translation>Escriba el &amp;nombre del perfil para comenzar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Llamadas de la verificación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Rep&amp;ort</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>The file as it is saved: no key, no address, and every value replaced by its type. Names of columns and fields stay.</source>
        <translation>El archivo tal como se guarda: sin API keys ni direcciones y con cada valor reemplazado por su tipo. Los nombres de columnas y campos permanecen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report appears here after the check.</source>
        <translation>El informe aparece aquí después de la verificación.</translation>
    </message>
    <message>
        <source>Request that is sent</source>
        <translation>Llamada que se envía</translation>
    </message>
    <message>
        <source>S&amp;top here</source>
        <translation>De&amp;tener aquí</translation>
    </message>
    <message>
        <source>Sends nothing more; what was sent stays as it is</source>
        <translation>No envía nada más; lo enviado queda como está</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Omitir este paso</translation>
    </message>
    <message>
        <source>Send this request</source>
        <translation>Enviar esta llamada</translation>
    </message>
    <message>
        <source>Sends exactly this request, once</source>
        <translation>Envía exactamente esta llamada, una sola vez</translation>
    </message>
    <message>
        <source>Sa&amp;ve report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Shows these values in the service dialect, where you save or discard them</source>
        <translation>Muestra estos valores en las particularidades del servicio, donde se pueden guardar o descartar</translation>
    </message>
    <message>
        <source>Records and instances that this creates cannot be removed through the API of Flokzu. An invitation sends an email and may cost money.</source>
        <translation>Los registros y las instancias que se crean aquí no se pueden eliminar después con la API de Flokzu. Una invitación envía un correo y puede costar dinero.</translation>
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
        <translation>Indique algo creado para pruebas.</translation>
    </message>
    <message>
        <source>Name a column of the database that takes a text.</source>
        <translation>Indique una columna de la base de datos que admita un texto.</translation>
    </message>
    <message>
        <source>Type the whole name to enable the button.</source>
        <translation>Escriba el nombre completo para habilitar el botón.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with 1 of %n step(s)…</source>
        <translation>
            <numerusform>Co&amp;menzar con el paso 1 de %n…</numerusform>
            <numerusform>Co&amp;menzar con el paso 1 de %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Co&amp;menzar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <extracomment>%n requests that were sent so far</extracomment>
        <translation>
            <numerusform>%n llamada hasta ahora</numerusform>
            <numerusform>%n llamadas hasta ahora</numerusform>
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
        <translation>&amp;Usar lo aprendido</translation>
    </message>
    <message>
        <source>The request is on its way. Flokdesk waits for its answer, even after Stop.</source>
        <translation>La llamada está en camino. Flokdesk espera su respuesta, también después de “Detener aquí”.</translation>
    </message>
    <message>
        <source>Waiting for Flokzu…</source>
        <translation>Esperando a Flokzu…</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3?</source>
        <extracomment>%1 and %2 are numbers, %3 what the step does, such as &quot;Invite ana@example.org&quot;</extracomment>
        <translation>Paso %1 de %2: ¿%3?</translation>
    </message>
    <message>
        <source>Flokzu refused the previous form, or it had no effect. This is another form of the same step.</source>
        <translation>Flokzu rechazó la forma anterior, o no tuvo efecto. Esta es otra forma del mismo paso.</translation>
    </message>
    <message>
        <source>⚠ Cannot be reversed: %1.</source>
        <extracomment>%1 what stays in Flokzu, such as &quot;the record&quot;</extracomment>
        <translation>⚠ No se puede revertir: %1.</translation>
    </message>
    <message>
        <source>The check ended. Nothing is left in Flokzu.</source>
        <translation>La verificación terminó. No queda nada en Flokzu.</translation>
    </message>
    <message>
        <source>The check ended. Left in Flokzu: %1.</source>
        <extracomment>%1 a list of records, instances and accounts</extracomment>
        <translation>La verificación terminó. Queda en Flokzu: %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::HttpTransfer</name>
    <message>
        <source>It could not be encrypted (%1). Ask the administrator of the network.</source>
        <extracomment>%1 is the reason in the words of a library</extracomment>
        <translation>No se pudo cifrar (%1). Consulte al administrador de la red.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportCommands</name>
    <message>
        <source>Open the database first that the rows are to be imported into.</source>
        <translation>Abra primero la base de datos en la que se importarán las filas.</translation>
    </message>
    <message>
        <source>Import into which database?</source>
        <translation>¿En qué base de datos se importa?</translation>
    </message>
    <message>
        <source>Its exact name</source>
        <translation>Su nombre exacto</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>No database is open</source>
        <extracomment>entries of a menu that cannot be chosen</extracomment>
        <translation>No hay ninguna base de datos abierta</translation>
    </message>
    <message>
        <source>No mapping was saved for this database</source>
        <translation>No se guardó ninguna asignación para esta base de datos</translation>
    </message>
    <message>
        <source>Import into %1 with “%2”</source>
        <translation>Importar en %1 con “%2”</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportResultModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>Requieren su atención</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>rows</comment>
        <translation>Aplicadas</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <comment>rows</comment>
        <translation>Todavía sin enviar</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>rows</comment>
        <translation>No enviadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows</comment>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save result file…</source>
        <translation>&amp;Guardar archivo de resultados…</translation>
    </message>
    <message>
        <source>The result was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El resultado se guardó como %1.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Rows of the file and what became of them</source>
        <translation>Filas del archivo y qué pasó con ellas</translation>
    </message>
    <message>
        <source>Every row of the file with its columns, and action, outcome, Id, message and time</source>
        <translation>Cada fila del archivo con sus columnas, y acción, resultado, Id, mensaje y hora</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a tab: %1 its name, %2 a number of rows</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>an import</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting behind another job</source>
        <translation>Espera detrás de otro envío</translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message>
        <source>Remove &amp;from queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>What was not sent stays pending</source>
        <translation>Lo que no se envió queda pendiente</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;verse %Ln update(s)…</source>
        <translation>
            <numerusform>Re&amp;vertir %Ln modificación…</numerusform>
            <numerusform>Re&amp;vertir %Ln modificaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepares changes that write the old values back, for review. New records stay.</source>
        <translation>Arma cambios que escriben de nuevo los valores anteriores, para revisarlos. Los registros nuevos quedan.</translation>
    </message>
    <message numerus="yes">
        <source>R&amp;eview %Ln row(s) again…</source>
        <translation>
            <numerusform>R&amp;evisar %Ln fila otra vez…</numerusform>
            <numerusform>R&amp;evisar %Ln filas otra vez…</numerusform>
        </translation>
    </message>
    <message>
        <source>What failed is still pending: send it again, resolve conflicts, or check what is unconfirmed</source>
        <translation>Lo fallido sigue pendiente: envíelo otra vez, resuelva conflictos o verifique lo que está sin confirmar</translation>
    </message>
    <message>
        <source>%1 result</source>
        <extracomment>the name of a file: %1 a database</extracomment>
        <translation>Resultado de %1</translation>
    </message>
    <message>
        <source>Nothing was applied, so there is nothing to reverse.</source>
        <translation>No se aplicó nada, así que no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Reverse the import into %1</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Revertir la importación en %1</translation>
    </message>
    <message>
        <source>Nothing of it is pending any more: it was sent again, resolved or discarded.</source>
        <translation>Ya no hay nada pendiente: se envió otra vez, se resolvió o se descartó.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportReviewStep</name>
    <message>
        <source>⚠ New records cannot be reversed: Flokzu’s API deletes no records.</source>
        <translation>⚠ Los registros nuevos no se pueden revertir: la API de Flokzu no elimina registros.</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <translation>S&amp;i falla un cambio:</translation>
    </message>
    <message>
        <source>What failed stays pending with the reason in any case; a paused job waits until you resume it</source>
        <translation>Lo fallido queda pendiente con el motivo en todo caso; un envío en pausa espera hasta que usted lo reanude</translation>
    </message>
    <message>
        <source>continue with the others</source>
        <translation>continuar con los demás</translation>
    </message>
    <message>
        <source>pause at once</source>
        <translation>pausar enseguida</translation>
    </message>
    <message numerus="yes">
        <source>pause after %n failure(s)</source>
        <translation>
            <numerusform>pausar tras %n fallo</numerusform>
            <numerusform>pausar tras %n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Send the &amp;first row only, then ask</source>
        <translation>Enviar sólo la &amp;primera fila y luego preguntar</translation>
    </message>
    <message>
        <source>Add to &amp;pending</source>
        <translation>Agregar a p&amp;endientes</translation>
    </message>
    <message>
        <source>Sends nothing: the changes wait with the others until you apply them</source>
        <translation>No envía nada: los cambios esperan con los demás hasta que usted los aplique</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>The file was not compared yet.</source>
        <translation>El archivo todavía no se comparó.</translation>
    </message>
    <message>
        <source>Nothing would be sent: tick the new records to add them.</source>
        <translation>No se enviaría nada: marque los registros nuevos para agregarlos.</translation>
    </message>
    <message>
        <source>Nothing would be sent: no row is ticked that changes anything.</source>
        <translation>No se enviaría nada: no hay ninguna fila marcada que cambie algo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message numerus="yes">
        <source>Apply the other %Ln</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Aplicar el otro (%Ln)</numerusform>
            <numerusform>Aplicar los otros %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Apply the first row</source>
        <translation>Aplicar la primera fila</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Aplicar %Ln cambio</numerusform>
            <numerusform>Aplicar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends 1 row and waits. The other %Ln are not sent before you agree.</source>
        <translation>
            <numerusform>Envía 1 fila y espera. La otra (%Ln) no se envía antes de que usted lo acepte.</numerusform>
            <numerusform>Envía 1 fila y espera. Las otras %Ln no se envían antes de que usted lo acepte.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can pause it, and it stands in Jobs.</source>
        <translation>Puede pausarlo, y figura en Envíos.</translation>
    </message>
    <message>
        <source>The job waits until you resume it, here or in Jobs.</source>
        <translation>El envío espera hasta que usted lo reanude, aquí o en Envíos.</translation>
    </message>
    <message>
        <source>The job goes on when you close this window; it stands in Jobs.</source>
        <translation>El envío sigue aunque cierre esta ventana; figura en Envíos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are pending and were not sent.</source>
        <translation>
            <numerusform>%Ln cambio está pendiente y no se envió.</numerusform>
            <numerusform>%Ln cambios están pendientes y no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>New records stay when you reverse.</source>
        <translation>Los registros nuevos quedan al revertir.</translation>
    </message>
    <message>
        <source>The result file has every row of the file.</source>
        <translation>El archivo de resultados tiene cada fila del archivo.</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <extracomment>%1 a number, %2 an outcome such as &quot;updated&quot;</extracomment>
        <translation>Fila %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln were not sent yet.</source>
        <translation>
            <numerusform>La otra (%Ln) todavía no se envió.</numerusform>
            <numerusform>Las otras %Ln todavía no se enviaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s) in %1.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%Ln modificación en %1.</numerusform>
            <numerusform>%Ln modificaciones en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) are added.</source>
        <translation>
            <numerusform>Se agrega %Ln registro nuevo.</numerusform>
            <numerusform>Se agregan %Ln registros nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) are added only when you tick them.</source>
        <translation>
            <numerusform>%Ln registro nuevo se agrega sólo si usted lo marca.</numerusform>
            <numerusform>%Ln registros nuevos se agregan sólo si usted los marca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln new record(s)</source>
        <translation>
            <numerusform>&amp;Agregar %Ln registro nuevo</numerusform>
            <numerusform>&amp;Agregar %Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>fin aproximado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record(s) have pending changes already, which are sent with them.</source>
        <translation>
            <numerusform>%Ln de estos registros ya tiene cambios pendientes, que se envían con él.</numerusform>
            <numerusform>%Ln de estos registros ya tienen cambios pendientes, que se envían con ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add records that cannot be deleted?</source>
        <translation>¿Agregar registros que no se pueden eliminar?</translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) cannot be reversed through the API. Type %1 to continue.</source>
        <translation>
            <numerusform>%n registro nuevo no se puede revertir por la API. Escriba %1 para continuar.</numerusform>
            <numerusform>%n registros nuevos no se pueden revertir por la API. Escriba %1 para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was sent: the changes are pending. Apply them from the main window.</source>
        <translation>No se envió nada: los cambios están pendientes. Aplíquelos desde la ventana principal.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportRules</name>
    <message>
        <source>add · cannot be reversed</source>
        <translation>agregar · no se puede revertir</translation>
    </message>
    <message>
        <source>Update and add</source>
        <translation>Modificar y agregar</translation>
    </message>
    <message>
        <source>update</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>Update only</source>
        <translation>Sólo modificar</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>dejar afuera</translation>
    </message>
    <message>
        <source>Add only</source>
        <translation>Sólo agregar</translation>
    </message>
    <message>
        <source>invalid: exists already</source>
        <translation>no válida: ya existe</translation>
    </message>
    <message>
        <source>Skip existing</source>
        <translation>Omitir existentes</translation>
    </message>
    <message>
        <source>What happens to it?</source>
        <translation>¿Qué se hace con ella?</translation>
    </message>
    <message>
        <source>Row not found</source>
        <translation>Fila no encontrada</translation>
    </message>
    <message>
        <source>%1: a row that is found: %2; a row that is not found: %3</source>
        <extracomment>read aloud: %1 a mode, %2 and %3 what happens to a row</extracomment>
        <translation>%1: una fila que se encuentra: %2; una fila que no se encuentra: %3</translation>
    </message>
    <message>
        <source>An empty cell in the file</source>
        <translation>Una celda vacía en el archivo</translation>
    </message>
    <message>
        <source>Keep what Flokzu has</source>
        <translation>Conservar lo que tiene Flokzu</translation>
    </message>
    <message>
        <source>Clear it in Flokzu</source>
        <translation>Borrar el valor en Flokzu</translation>
    </message>
    <message>
        <source>Ask row by row in the next step</source>
        <translation>Preguntar fila por fila en el próximo paso</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>that may mean an empty cell</comment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>are text, unless a rule says otherwise</source>
        <translation>son texto, salvo que una regla diga otra cosa</translation>
    </message>
    <message>
        <source>&amp;Add a rule…</source>
        <translation>&amp;Agregar una regla…</translation>
    </message>
    <message>
        <source>“%1” means empty</source>
        <extracomment>%1 is a word such as NULL</extracomment>
        <translation>“%1” significa vacío</translation>
    </message>
    <message>
        <source>A word that means empty</source>
        <translation>Una palabra que significa vacío</translation>
    </message>
    <message>
        <source>Which text of a whole cell means that the cell is empty?</source>
        <translation>¿Qué texto de una celda entera significa que la celda está vacía?</translation>
    </message>
    <message>
        <source>Capitals count; blanks around it do not.</source>
        <translation>Las mayúsculas cuentan; los espacios alrededor, no.</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Agregar la regla</translation>
    </message>
    <message>
        <source>Row found in %1</source>
        <extracomment>heading: a row of the file that is a record of the database %1</extracomment>
        <translation>Fila encontrada en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportWindow</name>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>%1 — Flokdesk</source>
        <translation>%1 — Flokdesk</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>The import stays as it is until the profile is closed</source>
        <translation>La importación queda como está hasta que se cierre el perfil</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln row(s) so far</source>
        <translation>
            <numerusform>más de %Ln fila hasta ahora</numerusform>
            <numerusform>más de %Ln filas hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>sheet “%1”</source>
        <extracomment>%1 the name of a sheet of a workbook</extracomment>
        <translation>hoja “%1”</translation>
    </message>
    <message>
        <source>Step %1 of an import</source>
        <translation>Paso %1 de una importación</translation>
    </message>
    <message>
        <source>Back in an import</source>
        <translation>Atrás en una importación</translation>
    </message>
    <message>
        <source>Forward in an import</source>
        <translation>Adelante en una importación</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceInspector</name>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Parts of the instance</source>
        <translation>Partes de la instancia</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>&amp;Campos</translation>
    </message>
    <message>
        <source>Fields with their values</source>
        <translation>Campos con sus valores</translation>
    </message>
    <message>
        <source>&amp;Larger editor…</source>
        <translation>Ventana a&amp;mplia…</translation>
    </message>
    <message>
        <source>Edits the value in a window of its own (Shift+Enter)</source>
        <translation>Edita el valor en una ventana propia (Mayús+Enter)</translation>
    </message>
    <message>
        <source>&amp;Discard change</source>
        <translation>Descartar camb&amp;io</translation>
    </message>
    <message>
        <source>Discards the pending value (Del)</source>
        <translation>Descarta el valor pendiente (Supr)</translation>
    </message>
    <message>
        <source>Tas&amp;ks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>Active tasks</source>
        <translation>Tareas activas</translation>
    </message>
    <message>
        <source>Tasks can only be completed or reassigned in Flokzu itself.</source>
        <translation>Las tareas solo se pueden completar o reasignar en el propio Flokzu.</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>Metadat&amp;os</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>JSON reci&amp;bido</translation>
    </message>
    <message>
        <source>Answer of Flokzu</source>
        <translation>Respuesta de Flokzu</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Started (as received)</source>
        <translation>Iniciada (como se recibió)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>This instance is finished: Flokzu may refuse changes.</source>
        <translation>Esta instancia está finalizada: Flokzu puede rechazar cambios.</translation>
    </message>
    <message>
        <source>Larger editor…</source>
        <translation>Ventana amplia…</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Descartar cambio</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Select an instance</source>
        <translation>Seleccione una instancia</translation>
    </message>
    <message>
        <source>Clear value</source>
        <translation>Vaciar valor</translation>
    </message>
    <message>
        <source>This value is long or has several lines. Shift+Enter opens the larger editor.</source>
        <translation>Este valor es largo o tiene varias líneas. Mayús+Enter lo abre en una ventana amplia.</translation>
    </message>
    <message>
        <source>Only values can be edited, in the column “Value”.</source>
        <translation>Solo se pueden editar los valores, en la columna “Valor”.</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Historia&amp;l</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceList</name>
    <message>
        <source>Filter instances</source>
        <translation>Filtrar instancias</translation>
    </message>
    <message>
        <source>Instances and processes</source>
        <translation>Instancias y procesos</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijadas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Dejar de fijar</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceLoader</name>
    <message>
        <source>Open instance %1</source>
        <translation>Abrir la instancia %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceStarting</name>
    <message>
        <source>Pending: %1. Nothing was sent yet.</source>
        <translation>Pendiente: %1. Aún no se envió nada.</translation>
    </message>
</context>
<context>
    <name>flokdesk::InstancesPage</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Identifiers to open</source>
        <translation>Identificadores para abrir</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ab&amp;rir</translation>
    </message>
    <message>
        <source>Instances read</source>
        <translation>Instancias leídas</translation>
    </message>
    <message>
        <source>Stops reading; what was read stays (Esc)</source>
        <translation>Detiene la lectura; lo leído permanece (Esc)</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Watched instances</source>
        <translation>Instancias en seguimiento</translation>
    </message>
    <message>
        <source>&amp;New instance…</source>
        <translation>N&amp;ueva instancia…</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Nueva a partir de esta…</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Recar&amp;gar</translation>
    </message>
    <message>
        <source>Reload all</source>
        <translation>Recargar todas</translation>
    </message>
    <message>
        <source>&amp;Paste identifiers</source>
        <translation>&amp;Pegar identificadores</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
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
        <translation>Abre un formulario para una nueva instancia, que queda pendiente</translation>
    </message>
    <message>
        <source>Reloads the selected instances (F5)</source>
        <translation>Recarga las instancias seleccionadas (F5)</translation>
    </message>
    <message>
        <source>No instances here yet</source>
        <translation>Aún no hay instancias aquí</translation>
    </message>
    <message>
        <source>The API cannot list them, so paste the identifiers you know. What you open stays here.</source>
        <translation>La API no permite listarlas: pegue los identificadores que conozca. Lo que abra permanece aquí.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Instances shown</source>
        <translation>Instancias mostradas</translation>
    </message>
    <message>
        <source>More instance actions</source>
        <translation>Más acciones de instancias</translation>
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
        <translation>Uno o varios identificadores, separados por espacios, comas, puntos y comas o saltos de línea (Ctrl+O)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Shows or hides the list of processes</source>
        <translation>Muestra u oculta la lista de procesos</translation>
    </message>
    <message>
        <source>Pin to the sidebar</source>
        <translation>Fijar en la barra lateral</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) opened here</source>
        <translation>
            <numerusform>%n abierta aquí</numerusform>
            <numerusform>%n abiertas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instance(s) shown</source>
        <translation>
            <numerusform>%1 de %n a la vista</numerusform>
            <numerusform>%1 de %n a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu may have more</source>
        <comment>instances; its API cannot list them</comment>
        <translation>Flokzu puede tener más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 instances read, %2 to read in all</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Shows or hides the current instance with its fields and its history</source>
        <translation>Muestra u oculta la instancia actual con sus campos y su historial</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Editar campos</translation>
    </message>
    <message>
        <source>Leads to the fields of the current instance</source>
        <translation>Lleva a los campos de la instancia actual</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobAnnouncer</name>
    <message>
        <source>Job “%1” is paused</source>
        <translation>El envío “%1” está en pausa</translation>
    </message>
    <message>
        <source>Job “%1” has ended</source>
        <translation>Terminó el envío “%1”</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobEnding</name>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n cambio aplicado</numerusform>
            <numerusform>%n cambios aplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What was not applied is still pending. The review says why.</source>
        <translation>Lo que no se aplicó sigue pendiente. La revisión explica el motivo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobQueue</name>
    <message>
        <source>Nothing was sent, because the changes are no longer those that you saw. Review them again.</source>
        <translation>No se envió nada, porque los cambios ya no son los que usted vio. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be recorded in the journal first.</source>
        <translation>No se envió nada, porque no se pudo registrar antes en el Historial.</translation>
    </message>
    <message>
        <source>This job was reviewed for %1, but the profile now belongs to %2. Remove it from the queue and review the changes again.</source>
        <translation>Este envío se revisó para %1, pero el perfil ahora pertenece a %2. Quítelo de la cola y revise los cambios de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>This job was reviewed more than %n hour(s) ago. Remove it from the queue and review the changes again.</source>
        <translation>
            <numerusform>Este envío se revisó hace más de %n hora. Quítelo de la cola y revise los cambios de nuevo.</numerusform>
            <numerusform>Este envío se revisó hace más de %n horas. Quítelo de la cola y revise los cambios de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: it was sent by another job or removed from the queue.</source>
        <translation>No enviado: se incluyó en otro envío o se quitó de la cola.</translation>
    </message>
    <message>
        <source>Not sent: you removed it from the queue.</source>
        <translation>No enviado: usted lo quitó de la cola.</translation>
    </message>
    <message>
        <source>Nothing was sent, because another job is being recorded. Try again in a moment.</source>
        <translation>No se envió nada, porque se está registrando otro envío. Vuelva a intentarlo en un momento.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobRunner</name>
    <message>
        <source>Not sent: you stopped here.</source>
        <translation>No enviado: usted detuvo el envío aquí.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Not sent: the invitation before it was not applied.</source>
        <translation>No enviado: la invitación anterior no se aplicó.</translation>
    </message>
    <message>
        <source>Not sent: a role was to be taken from the user first, and that was not applied.</source>
        <translation>No enviado: primero se debía quitar un rol al usuario, y no se quitó.</translation>
    </message>
    <message>
        <source>The values in Flokzu must be read again first.</source>
        <translation>Primero hay que volver a leer los valores en Flokzu.</translation>
    </message>
    <message>
        <source>Applied, but it could not be read afterwards.</source>
        <translation>Aplicado, pero no se pudo leer de nuevo para comprobarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Paused after %n failed change(s).</source>
        <translation>
            <numerusform>En pausa después de %n cambio fallido.</numerusform>
            <numerusform>En pausa después de %n cambios fallidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: an earlier change to the same object still waits in another job.</source>
        <translation>No enviado: un cambio anterior del mismo objeto sigue esperando en otro envío.</translation>
    </message>
    <message>
        <source>Not sent: it is not yet known whether an earlier change to the same object was applied.</source>
        <translation>No enviado: aún no se sabe si se aplicó un cambio anterior del mismo objeto.</translation>
    </message>
    <message>
        <source>Another person changed %1: it was “%2” and is now “%3”.</source>
        <extracomment>%1 a column, %2 its old value, %3 the value that another person gave it</extracomment>
        <translation>Otra persona modificó %1: era “%2” y ahora es “%3”.</translation>
    </message>
    <message>
        <source>Applied, but the values in Flokzu differ.</source>
        <translation>Aplicado, pero los valores en Flokzu difieren.</translation>
    </message>
    <message>
        <source>The changes that were applied were not confirmed, because the job was ended early.</source>
        <translation>Los cambios aplicados no se comprobaron, porque el envío terminó antes de tiempo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsModel</name>
    <message>
        <source>? Ended: unconfirmed</source>
        <translation>? Sin confirmar</translation>
    </message>
    <message>
        <source>! Ended: failures</source>
        <translation>! Con fallos</translation>
    </message>
    <message>
        <source>≠ Ended: conflicts</source>
        <translation>≠ En conflicto</translation>
    </message>
    <message>
        <source>◌ Ended: not tried</source>
        <translation>◌ Sin intentar</translation>
    </message>
    <message>
        <source>✓ Ended</source>
        <translation>✓ Terminó</translation>
    </message>
    <message>
        <source>↑ Running</source>
        <translation>↑ En curso</translation>
    </message>
    <message>
        <source>◷ Waiting</source>
        <translation>◷ En espera</translation>
    </message>
    <message>
        <source>‖ Paused</source>
        <translation>‖ En pausa</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin conf.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a job that runs ends at this time of day</extracomment>
        <translation>fin: %1</translation>
    </message>
    <message>
        <source>too old, review again</source>
        <translation>vencido: revise de nuevo</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>a job that waits must be resumed until then; %1 is &quot;14:31 tomorrow&quot; and the like</extracomment>
        <translation>vence: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>a job ended; %1 is &quot;14:31 yesterday&quot; and the like</extracomment>
        <translation>terminó: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n aplicado</numerusform>
            <numerusform>%n aplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n sin confirmar</numerusform>
            <numerusform>%n sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n en conflicto</numerusform>
            <numerusform>%n en conflicto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n sin intentar</numerusform>
            <numerusform>%n sin intentar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many changes of a job were tried, and how many there are</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing is checked: changes are sent as reviewed</source>
        <translation>No se comprueba nada: los cambios se envían tal como se revisaron</translation>
    </message>
    <message>
        <source>Each record is checked a few seconds before its change</source>
        <translation>Cada registro se comprueba unos segundos antes de su cambio</translation>
    </message>
    <message>
        <source>Each record is checked just before its change</source>
        <translation>Cada registro se comprueba justo antes de su cambio</translation>
    </message>
    <message>
        <source>Each record is checked just before its change, and read again after it</source>
        <translation>Cada registro se comprueba justo antes de su cambio y se vuelve a leer después</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>heading: how a job is checked</extracomment>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>how a job is checked: not at all</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>In groups</source>
        <extracomment>how a job is checked: many records by one list</extracomment>
        <translation>En grupos</translation>
    </message>
    <message>
        <source>One by one</source>
        <extracomment>how a job is checked: each record by itself</extracomment>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>Before and after</source>
        <extracomment>how a job is checked: each record before and after its change</extracomment>
        <translation>Antes y después</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Jobs, waiting ones first</source>
        <translation>Envíos, primero los que esperan</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Check unconfirmed</source>
        <translation>Verificar no confirmados</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Prepares changes that reverse this job, for review</source>
        <translation>Prepara los cambios inversos de este envío, para revisarlos</translation>
    </message>
    <message>
        <source>Show in Journal</source>
        <translation>Mostrar en el Historial</translation>
    </message>
    <message>
        <source>Changes of the selected job</source>
        <translation>Cambios del envío seleccionado</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Changes that you review and send are listed here with their outcome, even after the program has been closed.</source>
        <translation>Los cambios que revise y envíe figuran aquí con su resultado, incluso después de cerrar el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left</source>
        <translation>
            <numerusform>%n cambio restante</numerusform>
            <numerusform>%n cambios restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting. Last job: %1.</source>
        <extracomment>%1 is &quot;281 applied, 0 failed&quot; and the like</extracomment>
        <translation>No hay nada en espera. Último envío: %1.</translation>
    </message>
    <message>
        <source>No job is selected.</source>
        <translation>No hay ningún envío seleccionado.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Este envío ya terminó.</translation>
    </message>
    <message>
        <source>This job is already paused.</source>
        <translation>Este envío ya está en pausa.</translation>
    </message>
    <message>
        <source>Waits for the change being sent, and sends nothing more of this job until it is resumed</source>
        <translation>Deja terminar el cambio en curso y no envía nada más hasta que se reanude el envío</translation>
    </message>
    <message>
        <source>This job is not paused.</source>
        <translation>Este envío no está en pausa.</translation>
    </message>
    <message>
        <source>Sends what still waits in this job</source>
        <translation>Envía lo que aún espera en este envío</translation>
    </message>
    <message>
        <source>Ends this job: what was not sent becomes pending again, what was sent stays sent</source>
        <translation>Termina este envío: lo no enviado vuelve a quedar pendiente; lo enviado no cambia</translation>
    </message>
    <message>
        <source>Sends this job earlier</source>
        <translation>Adelanta este envío en la cola</translation>
    </message>
    <message>
        <source>Sends this job later</source>
        <translation>Atrasa este envío en la cola</translation>
    </message>
    <message>
        <source>The running job keeps its place.</source>
        <translation>El envío en curso conserva su lugar.</translation>
    </message>
    <message>
        <source>This job is already the next one.</source>
        <translation>Este envío ya es el próximo.</translation>
    </message>
    <message>
        <source>This job is already the last one.</source>
        <translation>Este envío ya es el último.</translation>
    </message>
    <message>
        <source>No change of this job failed or is in conflict.</source>
        <translation>Nada de este envío falló ni quedó en conflicto.</translation>
    </message>
    <message>
        <source>What failed is still pending: review it and send it again</source>
        <translation>Lo que falló sigue pendiente: revíselo y envíelo de nuevo</translation>
    </message>
    <message>
        <source>No change of this job is unconfirmed.</source>
        <translation>No queda ningún cambio sin confirmar en este envío.</translation>
    </message>
    <message>
        <source>Check unconfirmed (%1)</source>
        <translation>Verificar no confirmados (%1)</translation>
    </message>
    <message>
        <source>Nothing of this job was applied.</source>
        <translation>No se aplicó nada de este envío.</translation>
    </message>
    <message>
        <source>Shows the journal entries of this job</source>
        <translation>Muestra las entradas de este envío en el Historial</translation>
    </message>
    <message>
        <source>Nothing of this job is pending any more: it was sent again, resolved or discarded.</source>
        <translation>Nada de este envío sigue pendiente: se envió de nuevo, se resolvió o se descartó.</translation>
    </message>
    <message>
        <source>Finds out whether unconfirmed changes were applied</source>
        <translation>Averigua si los cambios sin confirmar se aplicaron</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n envío</numerusform>
            <numerusform>%n envíos</numerusform>
        </translation>
    </message>
    <message>
        <source>More commands for the job</source>
        <translation>Más comandos para el envío</translation>
    </message>
    <message>
        <source>Result &amp;file…</source>
        <translation>Archivo de resulta&amp;dos…</translation>
    </message>
    <message>
        <source>The result of the job was saved as %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El resultado del envío se guardó como %1.</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
</context>
<context>
    <name>flokdesk::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search names, values and messages</source>
        <translation>Buscar nombres, valores y mensajes</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el Historial</translation>
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
        <translation>Mostrar de nuevo las entradas de todos los envíos</translation>
    </message>
    <message>
        <source>Shows the entries of all jobs again</source>
        <translation>Muestra de nuevo las entradas de todos los envíos</translation>
    </message>
    <message>
        <source>Verify journal</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Finds out whether any entry was changed or is missing</source>
        <translation>Comprueba si alguna entrada se cambió o falta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the entries shown to a file: CSV, JSON or a web page</source>
        <translation>Escribe en un archivo las entradas que se muestran: CSV, JSON o una página web</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Conservar:</translation>
    </message>
    <message>
        <source>How long entries are kept</source>
        <translation>Cuánto tiempo se conservan las entradas</translation>
    </message>
    <message>
        <source>Journal, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
    <message>
        <source>Details of the selected entry</source>
        <translation>Detalles de la entrada seleccionada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What was there before and after</source>
        <translation>Valores anteriores y posteriores</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Último %n día</numerusform>
            <numerusform>Últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ Only “%1”</source>
        <extracomment>a button that ends the filter; %1 is the name of a job</extracomment>
        <translation>✕ Solo “%1”</translation>
    </message>
    <message>
        <source>Prepares changes that reverse the selected entry, for review</source>
        <translation>Prepara los cambios inversos de la entrada seleccionada, para revisarlos</translation>
    </message>
    <message>
        <source>No entry is selected.</source>
        <translation>No hay ninguna entrada seleccionada.</translation>
    </message>
    <message>
        <source>This entry is not an applied change, so there is nothing to reverse.</source>
        <translation>Esta entrada no corresponde a un cambio aplicado; no hay nada que revertir.</translation>
    </message>
    <message>
        <source>This cannot be reversed.</source>
        <translation>Esto no se puede revertir.</translation>
    </message>
    <message numerus="yes">
        <source>more than %n entry(ies)</source>
        <translation>
            <numerusform>más de %n entrada</numerusform>
            <numerusform>más de %n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>No matching entries</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Aún no hay entradas</translation>
    </message>
    <message>
        <source>Search for fewer words, or choose all outcomes and any time.</source>
        <translation>Busque menos palabras o elija todos los resultados y cualquier fecha.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>CSV, safe for spreadsheets (*.csv)</source>
        <translation>CSV, seguro para planillas (*.csv)</translation>
    </message>
    <message>
        <source>JSON, exact (*.json)</source>
        <translation>JSON, exacto (*.json)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n entrada en %1.</numerusform>
            <numerusform>Se escribieron %n entradas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %n entry(ies)</source>
        <extracomment>%1 how many lines were written so far</extracomment>
        <translation>
            <numerusform>Exportando: %1 de %n entrada</numerusform>
            <numerusform>Exportando: %1 de %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>User, request and answer of the entry; without keys</source>
        <translation>Usuario, llamada y respuesta de la entrada; sin API keys</translation>
    </message>
    <message>
        <source>Older entries are deleted when a profile is opened; those of all profiles, because the journal is one chain.</source>
        <translation>Las entradas más antiguas se eliminan al abrir un perfil; las de todos los perfiles, porque el historial es una sola cadena.</translation>
    </message>
    <message>
        <source>Verifying every entry…</source>
        <translation>Comprobando cada entrada…</translation>
    </message>
    <message>
        <source>Old journal entries</source>
        <translation>Entradas antiguas del historial</translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies) of all profiles are older and will be deleted now.</source>
        <translation>
            <numerusform>%n entrada del historial, contando todos los perfiles, es más antigua y se eliminará ahora.</numerusform>
            <numerusform>%n entradas del historial, contando todos los perfiles, son más antiguas y se eliminarán ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their contents will be lost for good, and the changes they record can no longer be reversed here. Export them first if you may need them. From now on, entries are deleted automatically when they reach this age; the age of an entry counts from the newest one.</source>
        <translation>Su contenido se perderá definitivamente y los cambios que registran ya no se podrán revertir desde este programa. Expórtelas antes si pudiera necesitarlas. En adelante, las entradas se eliminarán automáticamente al superar esa antigüedad, que se mide desde la entrada más reciente.</translation>
    </message>
    <message>
        <source>Delete entries</source>
        <translation>Eliminar entradas</translation>
    </message>
    <message>
        <source>The contents of deleted entries are lost for good, and the changes they record can no longer be reversed here. If you cancel, all entries are kept until you choose again in the journal.</source>
        <translation>El contenido de las entradas eliminadas se pierde definitivamente y los cambios que registran ya no se pueden revertir desde este programa. Si cancela, se conservan todas hasta que vuelva a elegir en el Historial.</translation>
    </message>
    <message>
        <source>Select an entry to see its change, its user and the answer.</source>
        <translation>Seleccione una entrada para ver su cambio, su usuario y la respuesta.</translation>
    </message>
    <message>
        <source>Prepares changes that reverse the selected entry as far as possible, for review. %1</source>
        <extracomment>%1 a sentence: why that may not be all</extracomment>
        <translation>Prepara cambios que revierten la entrada seleccionada hasta donde es posible, para revisarlos. %1</translation>
    </message>
    <message>
        <source>Every change that is sent is recorded here with what was there before, what was sent and what came back.</source>
        <translation>Cada cambio que se envía queda registrado aquí con lo que había antes, lo que se envió y lo que se recibió.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of all profiles are older, which is more than a tenth of the journal.</source>
        <extracomment>Follows a sentence that says how long entries are kept</extracomment>
        <translation>
            <numerusform>%n entrada de todos los perfiles es más antigua; es más de una décima parte del historial.</numerusform>
            <numerusform>%n entradas de todos los perfiles son más antiguas; son más de una décima parte del historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyColumnsDialog</name>
    <message>
        <source>Columns that identify a record</source>
        <translation>Columnas que identifican un registro</translation>
    </message>
    <message>
        <source>Tick the columns of %1 whose values, taken together, no two records share, such as a code. When the answer to a new record gets lost, it is looked up by them.</source>
        <translation>Marque las columnas de %1 cuyos valores, en conjunto, no se repitan en dos registros, como un código. Si se pierde la respuesta a un registro nuevo, se busca por ellas.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 the name of a column, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Use these columns</source>
        <translation>&amp;Usar estas columnas</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyColumnsModel</name>
    <message>
        <source>Id (of Flokzu): not in this file</source>
        <extracomment>the row number that Flokzu gives a record</extracomment>
        <translation>Id (de Flokzu): no está en este archivo</translation>
    </message>
    <message>
        <source>%1: %2 filled in the file, %3 different, %4 in the database</source>
        <extracomment>read aloud: %1 a column, %2, %3 and %4 are numbers</extracomment>
        <translation>%1: %2 con valor en el archivo, %3 distintos, %4 en la base de datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no valid value here</source>
        <translation>
            <numerusform>%Ln fila no tiene un valor válido aquí</numerusform>
            <numerusform>%Ln filas no tienen un valor válido aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Filled in the file</source>
        <extracomment>heading: rows of the file with a value</extracomment>
        <translation>Con valor en el archivo</translation>
    </message>
    <message>
        <source>Different</source>
        <extracomment>heading: how many values there are in the file</extracomment>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>In %1</source>
        <extracomment>heading: how many values there are; %1 is a database</extracomment>
        <translation>En %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyExamplesModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Se encuentra</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué se hace</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyField</name>
    <message>
        <source>Remove it</source>
        <translation>Borrarla</translation>
    </message>
    <message>
        <source>Removes the stored key when the profile is saved</source>
        <translation>Borra la API key guardada al guardar el perfil</translation>
    </message>
    <message>
        <source>Remove the stored key: %1</source>
        <translation>Borrar la API key guardada: %1</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Ninguna API key guardada</translation>
    </message>
    <message>
        <source>Stored: %1; type to replace it</source>
        <translation>Guardada: %1; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>⚠ Keys consist of digits and letters without accents; this has other characters.</source>
        <translation>⚠ Las API keys constan de letras sin acentos y cifras; esta tiene otros caracteres.</translation>
    </message>
    <message>
        <source>⚠ Known keys have 48 characters, 0–9 and a–f. This one differs; test it.</source>
        <translation>⚠ Las API keys conocidas tienen 48 caracteres, 0–9 y a–f. Esta es distinta; pruébela.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue aquí la API key</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyStep</name>
    <message>
        <source>not known yet</source>
        <translation>todavía no se sabe</translation>
    </message>
    <message>
        <source>one record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>none</source>
        <comment>records</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) keep Flokzu’s value</source>
        <translation>
            <numerusform>%Ln celda vacía conserva el valor de Flokzu</numerusform>
            <numerusform>%Ln celdas vacías conservan el valor de Flokzu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) clear the value</source>
        <translation>
            <numerusform>%Ln celda vacía borra el valor</numerusform>
            <numerusform>%Ln celdas vacías borran el valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) are asked for in the next step</source>
        <translation>
            <numerusform>%Ln celda vacía se pregunta en el próximo paso</numerusform>
            <numerusform>%Ln celdas vacías se preguntan en el próximo paso</numerusform>
        </translation>
    </message>
    <message>
        <source>update</source>
        <translation>modificar</translation>
    </message>
    <message>
        <source>nothing to change</source>
        <translation>nada que modificar</translation>
    </message>
    <message>
        <source>add · cannot be reversed</source>
        <translation>agregar · no se puede revertir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>no se envía: %1</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find one record.</source>
        <translation>
            <numerusform>%Ln fila encuentra un registro.</numerusform>
            <numerusform>%Ln filas encuentran un registro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find none.</source>
        <translation>
            <numerusform>%Ln fila no encuentra ninguno.</numerusform>
            <numerusform>%Ln filas no encuentran ninguno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key that stands twice in the file.</source>
        <translation>
            <numerusform>%Ln fila tiene valores de identificación repetidos en el archivo.</numerusform>
            <numerusform>%Ln filas tienen valores de identificación repetidos en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key that stands twice in %1.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%Ln fila tiene valores de identificación repetidos en %1.</numerusform>
            <numerusform>%Ln filas tienen valores de identificación repetidos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln row(s) are shown and not sent.</source>
        <translation>
            <numerusform>Esta fila (%Ln) se muestra y no se envía.</numerusform>
            <numerusform>Estas %Ln filas se muestran y no se envían.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which record is a row?</source>
        <translation>¿Qué registro es una fila?</translation>
    </message>
    <message>
        <source>Tick one or more columns</source>
        <translation>Marque una o más columnas</translation>
    </message>
    <message>
        <source>Columns that tell which record a row is</source>
        <translation>Columnas que dicen qué registro es una fila</translation>
    </message>
    <message>
        <source>Rows of the file under these rules</source>
        <translation>Filas del archivo con estas reglas</translation>
    </message>
    <message>
        <source>Key and mode</source>
        <translation>Identificación</translation>
    </message>
    <message>
        <source>Choose a key</source>
        <translation>Elegir qué identifica</translation>
    </message>
    <message>
        <source>Compare with Flokzu</source>
        <translation>Comparar con Flokzu</translation>
    </message>
    <message>
        <source>The file is still being read.</source>
        <translation>El archivo todavía se está leyendo.</translation>
    </message>
    <message>
        <source>Comparing reads %1 once: 1 request</source>
        <translation>Comparar carga %1 una vez: 1 llamada</translation>
    </message>
    <message>
        <source>if the list is cut, you are asked first</source>
        <translation>si la lista está incompleta, se le pregunta antes</translation>
    </message>
    <message numerus="yes">
        <source>perhaps %Ln more, until about %1, if you then agree</source>
        <comment>requests</comment>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>quizá %Ln más, si usted lo acepta; fin aproximado: %1</numerusform>
            <numerusform>quizá %Ln más, si usted lo acepta; fin aproximado: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>by the list loaded %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>según la lista cargada: %1</translation>
    </message>
    <message>
        <source>%1 is not loaded yet: rows and records are compared in the next step.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 todavía no está cargada: las filas y los registros se comparan en el próximo paso.</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyStoreNotice</name>
    <message>
        <source>For this session only</source>
        <translation>Solo durante esta sesión</translation>
    </message>
    <message>
        <source>Keys stay in memory until Flokdesk closes</source>
        <translation>Las API keys permanecen en la memoria hasta que se cierre Flokdesk</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for your password in another window.</source>
        <translation>En espera del almacén de claves del sistema. Es posible que esté pidiendo su contraseña en otra ventana.</translation>
    </message>
</context>
<context>
    <name>flokdesk::LineLimits</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here: the rest was cut off.</source>
        <translation>
            <numerusform>Aquí solo cabe %n carácter: el resto se cortó.</numerusform>
            <numerusform>Aquí solo caben %n caracteres: el resto se cortó.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::LiveList</name>
    <message>
        <source>Look for a row of a file in %1</source>
        <extracomment>reason of a request: %1 is a database</extracomment>
        <translation>Buscar una fila de un archivo en %1</translation>
    </message>
    <message>
        <source>Looking for rows in Flokzu: %1 of %2</source>
        <extracomment>%1 rows of a file that were looked for in the database, %2 all of them</extracomment>
        <translation>Buscando filas en Flokzu: %1 de %2</translation>
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
        <translation>Las líneas largas se muestran por partes. ↵ marca dónde termina una línea del texto.</translation>
    </message>
</context>
<context>
    <name>flokdesk::LookUpLoader</name>
    <message>
        <source>Choose the database in which the values are looked up.</source>
        <translation>Elija la base de datos en la que se buscan los valores.</translation>
    </message>
    <message>
        <source>The records of %1 are not loaded yet.</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Los registros de %1 todavía no se han cargado.</translation>
    </message>
    <message>
        <source>Choose the columns of %1.</source>
        <translation>Elija las columnas de %1.</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation>&amp;Conectarse a Flokzu…</translation>
    </message>
    <message>
        <source>Try the &amp;demo organization</source>
        <translation>Probar la organización de &amp;demostración</translation>
    </message>
    <message>
        <source>A made-up organization inside this program; nothing leaves this computer</source>
        <translation>Una organización ficticia dentro de este programa; nada sale de esta computadora</translation>
    </message>
    <message>
        <source>&amp;Lock: read-only until reopened</source>
        <translation>&amp;Bloquear: solo lectura hasta volver a abrir el perfil</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Re&amp;view pending changes…</source>
        <translation>Re&amp;visar cambios pendientes…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard &amp;all pending changes</source>
        <translation>Descartar &amp;todos los cambios pendientes</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instancias</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation>&amp;Bases de datos</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
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
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Echo…</source>
        <translation>&amp;Eco…</translation>
    </message>
    <message>
        <source>&amp;Operations…</source>
        <translation>&amp;Operaciones…</translation>
    </message>
    <message>
        <source>&amp;Connection test…</source>
        <translation>Prueba de &amp;conexión…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>&amp;About Flokdesk</source>
        <translation>A&amp;cerca de Flokdesk</translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>Se están enviando cambios</translation>
    </message>
    <message numerus="yes">
        <source>Changes are being sent to Flokzu. %n of them have not been sent yet.</source>
        <translation>
            <numerusform>Se están enviando cambios a Flokzu. %n de ellos aún no se envió.</numerusform>
            <numerusform>Se están enviando cambios a Flokzu. %n de ellos aún no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) are not in Flokzu. Leaving discards them.</source>
        <translation>
            <numerusform>%n cambio pendiente no está en Flokzu. Al salir se descarta.</numerusform>
            <numerusform>%n cambios pendientes no están en Flokzu. Al salir se descartan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent without an answer: check in Flokzu whether they were applied.</source>
        <translation>
            <numerusform>%n de ellos se envió sin respuesta: verifique en Flokzu si se aplicó.</numerusform>
            <numerusform>%n de ellos se enviaron sin respuesta: verifique en Flokzu si se aplicaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Descartar y salir</translation>
    </message>
    <message>
        <source>%1 — Flokdesk[*]</source>
        <translation>%1 — Flokdesk[*]</translation>
    </message>
    <message>
        <source>Waiting for the answer to the change that was sent last. Quit again, or choose the profile again, to leave without waiting.</source>
        <translation>En espera de la respuesta al último cambio enviado. Vuelva a elegir Salir, o el perfil, para salir sin esperarla.</translation>
    </message>
    <message>
        <source>&amp;Pause or resume sending</source>
        <translation>&amp;Pausar o reanudar el envío</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Sends what still waits of the paused job</source>
        <translation>Envía lo que aún espera del envío en pausa</translation>
    </message>
    <message>
        <source>&amp;Leave paused</source>
        <translation>De&amp;jar en pausa</translation>
    </message>
    <message>
        <source>Flokdesk waits for the answer to the change being sent and sends nothing more. The rest stays in the queue until you come back and resume it.</source>
        <translation>Flokdesk espera la respuesta al cambio en curso y no envía nada más. El resto queda en la cola hasta que usted vuelva y lo reanude.</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>&amp;Load changes from file…</source>
        <translation>&amp;Cargar cambios de un archivo…</translation>
    </message>
    <message>
        <source>Adds the changes of a file that was saved in a review to pending, after checking it</source>
        <translation>Agrega a pendientes los cambios de un archivo que se guardó en una revisión, después de comprobarlo</translation>
    </message>
    <message>
        <source>Reverse the last applie&amp;d job…</source>
        <translation>Revertir el último envío &amp;aplicado…</translation>
    </message>
    <message>
        <source>Prepares changes that reverse the last job, for review. Earlier jobs are in the Jobs panel, single changes in the Journal.</source>
        <translation>Prepara los cambios inversos del último envío, para revisarlos. Los anteriores están en Envíos; los cambios sueltos, en el Historial.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Backspace</source>
        <translation>Ctrl+Shift+Backspace</translation>
    </message>
    <message>
        <source>&amp;Activity panel</source>
        <translation>Panel de &amp;actividad</translation>
    </message>
    <message>
        <source>Pending &amp;changes</source>
        <translation>&amp;Cambios pendientes</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>J&amp;obs</source>
        <translation>&amp;Envíos</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>No job has applied anything yet, so there is nothing to reverse.</source>
        <translation>Ningún envío aplicó nada aún; no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Nothing of “%1” was applied, so there is nothing to reverse.</source>
        <translation>No se aplicó nada de “%1”; no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Reverse the job “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Reversión del envío “%1”</translation>
    </message>
    <message>
        <source>This entry is not an applied change, so there is nothing to reverse.</source>
        <translation>Esta entrada no corresponde a un cambio aplicado; no hay nada que revertir.</translation>
    </message>
    <message>
        <source>Reverse “%1”</source>
        <extracomment>%1 a change, such as &quot;Update record 17 of Suppliers&quot;</extracomment>
        <translation>Reversión de “%1”</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;System language</source>
        <translation>Idioma del &amp;sistema</translation>
    </message>
    <message>
        <source>Flokdesk waits for the answer to the change being sent and sends nothing more.</source>
        <translation>Flokdesk espera la respuesta al cambio en curso y no envía nada más.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) will be discarded for good.</source>
        <translation>
            <numerusform>Se descarta definitivamente %n cambio pendiente.</numerusform>
            <numerusform>Se descartan definitivamente %n cambios pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>A form is open</source>
        <translation>Hay un formulario abierto</translation>
    </message>
    <message>
        <source>What you typed into the form is not among the pending changes yet and would be lost.</source>
        <translation>Lo que escribió en el formulario aún no está entre los cambios pendientes y se perdería.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Edit &amp;key…</source>
        <translation>Editar API &amp;key…</translation>
    </message>
    <message>
        <source>Changes are about to be sent</source>
        <translation>Hay cambios a punto de enviarse</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being recorded before they are sent. Nothing was sent yet.</source>
        <translation>
            <numerusform>Se está registrando %n cambio para enviarlo. Aún no se envió nada.</numerusform>
            <numerusform>Se están registrando %n cambios para enviarlos. Aún no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving keeps all of them pending and sends nothing.</source>
        <translation>Si sale, todos siguen pendientes y no se envía nada.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificación &amp;guiada…</translation>
    </message>
    <message>
        <source>&amp;Go to or search…</source>
        <translation>I&amp;r a o buscar…</translation>
    </message>
    <message>
        <source>Opens a database, an instance or a user by a part of its name, or finds a command</source>
        <translation>Abre una base de datos, una instancia o un usuario por una parte de su nombre, o encuentra un comando</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>Appl&amp;y pending changes</source>
        <translation>Apl&amp;icar los cambios pendientes</translation>
    </message>
    <message>
        <source>Sends a few changes that can be reversed; others are reviewed first</source>
        <translation>Envía los cambios si son pocos y se pueden revertir; los demás se revisan antes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Lists the pending changes with old and new values</source>
        <translation>Muestra los cambios pendientes con valores anteriores y nuevos</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discards all pending changes; Undo brings them back</source>
        <translation>Descarta todos los cambios pendientes; Deshacer los recupera</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Moves the focus to the next part of the window</source>
        <translation>Lleva el foco a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Moves the focus to the part of the window before</source>
        <translation>Lleva el foco a la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Compares the rows of a file with the open database and makes changes of them, for review</source>
        <translation>Compara las filas de un archivo con la base de datos abierta y las convierte en cambios, para revisarlos</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import from clip&amp;board</source>
        <translation>Importar del por&amp;tapapeles</translation>
    </message>
    <message>
        <source>The same with cells that were copied in a spreadsheet program</source>
        <translation>Lo mismo con celdas copiadas en un programa de planillas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the table in which you are to a file, or copies it</source>
        <translation>Escribe en un archivo la tabla en la que está, o la copia</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Import a&amp;gain with</source>
        <translation>Importar de nue&amp;vo con</translation>
    </message>
    <message>
        <source>&amp;What is new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Flokdesk opens one file at a time. Not opened: %1</source>
        <translation>Flokdesk abre los archivos de a uno. No se abrieron: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::MappingBox</name>
    <message>
        <source>Mappings (*.json)</source>
        <translation>Asignaciones de columnas (*.json)</translation>
    </message>
    <message>
        <source>Ma&amp;pping</source>
        <translation>Asig&amp;nación</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Asignaciones de columnas</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar de &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
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
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>%1 (cambiada)</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Nombre de la asignación de columnas</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>¿Reemplazar “%1”?</translation>
    </message>
    <message>
        <source>There is a mapping of that name for this database.</source>
        <translation>Ya hay una asignación de columnas con ese nombre para esta base de datos.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Guardar la asignación de columnas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename the mapping</source>
        <translation>Cambiar el nombre de la asignación de columnas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Delete the mapping “%1”?</source>
        <extracomment>%1 the name of a mapping</extracomment>
        <translation>¿Eliminar la asignación de columnas “%1”?</translation>
    </message>
    <message>
        <source>Records and files stay as they are.</source>
        <translation>Los registros y los archivos quedan como están.</translation>
    </message>
    <message>
        <source>Delete mapping</source>
        <translation>Eliminar asignación</translation>
    </message>
    <message>
        <source>Export the mapping</source>
        <translation>Exportar la asignación de columnas</translation>
    </message>
    <message>
        <source>Import a mapping</source>
        <translation>Importar una asignación de columnas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación de columnas</translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLoader</name>
    <message>
        <source>Users with the role %1</source>
        <translation>Usuarios con el rol %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLookup</name>
    <message>
        <source>Users with a role</source>
        <translation>Usuarios con un rol</translation>
    </message>
    <message>
        <source>Enter the role whose users you want to see.</source>
        <translation>Ingrese el rol cuyos usuarios quiere ver.</translation>
    </message>
    <message>
        <source>The name must match the one in Flokzu exactly. This only reads.</source>
        <translation>El nombre debe ser exactamente el de Flokzu. Solo se lee.</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>Mostrar usuarios</translation>
    </message>
    <message>
        <source>Users with the role %1</source>
        <translation>Usuarios con el rol %1</translation>
    </message>
    <message>
        <source>Flokzu returned no users for “%1”: the role is empty, or there is no such role.</source>
        <translation>Flokzu no devolvió ningún usuario para “%1”: el rol está vacío o no existe ninguno con ese nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) with the role “%1”: %2.</source>
        <translation>
            <numerusform>%n usuario tiene el rol “%1”: %2.</numerusform>
            <numerusform>%n usuarios tienen el rol “%1”: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the list.</source>
        <translation>
            <numerusform>%n nuevo en la lista.</numerusform>
            <numerusform>%n nuevos en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Seleccionarlos</translation>
    </message>
    <message>
        <source>Load their roles</source>
        <translation>Cargar sus roles</translation>
    </message>
    <message>
        <source>Copy emails</source>
        <translation>Copiar correos</translation>
    </message>
</context>
<context>
    <name>flokdesk::NewInstanceDialog</name>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>&amp;Process code:</source>
        <translation>Código del &amp;proceso:</translation>
    </message>
    <message>
        <source>Process code</source>
        <translation>Código del proceso</translation>
    </message>
    <message>
        <source>The letters in front of the number of its identifiers, e.g. ABC of ABC-1042</source>
        <translation>Las letras delante del número de sus identificadores, p. ej. ABC en ABC-1042</translation>
    </message>
    <message>
        <source>Fields of the new instance</source>
        <translation>Campos de la nueva instancia</translation>
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
        <translation>Editar en ventana a&amp;mplia…</translation>
    </message>
    <message>
        <source>Fields without a value are not sent.</source>
        <translation>Los campos sin valor no se envían.</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Iniciador</translation>
    </message>
    <message>
        <source>The S&amp;ystem user (default of the API)</source>
        <translation>El usuario &amp;System (predeterminado de la API)</translation>
    </message>
    <message>
        <source>&amp;The user of this profile: %1</source>
        <translation>El &amp;usuario de este perfil: %1</translation>
    </message>
    <message>
        <source>Sends the header X-ForceUser</source>
        <translation>Inicia la instancia en nombre de este usuario (encabezado X-ForceUser)</translation>
    </message>
    <message>
        <source>Filled in from %1. Tables and files are not copied.</source>
        <translation>Valores tomados de %1. Las tablas y los archivos no se copian.</translation>
    </message>
    <message>
        <source>&amp;Add anyway</source>
        <translation>Agregar de &amp;todos modos</translation>
    </message>
    <message>
        <source>&amp;Add to pending</source>
        <translation>Agregar a pe&amp;ndientes</translation>
    </message>
    <message>
        <source>Type or choose a process code first</source>
        <translation>Escriba o elija primero un código de proceso</translation>
    </message>
    <message>
        <source>A value has no field name.</source>
        <translation>Falta el nombre de campo de un valor.</translation>
    </message>
    <message>
        <source>The field %1 is there twice.</source>
        <translation>El campo %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The name of this field cannot be edited. Type its value beside it.</source>
        <translation>El nombre de este campo no se puede editar. Escriba su valor al lado.</translation>
    </message>
    <message>
        <source>This value needs the larger editor.</source>
        <translation>Este valor solo se puede editar en la ventana amplia.</translation>
    </message>
    <message>
        <source>Add fiel&amp;d</source>
        <translation>Agregar camp&amp;o</translation>
    </message>
</context>
<context>
    <name>flokdesk::Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
</context>
<context>
    <name>flokdesk::ObjectHistory</name>
    <message>
        <source>Pending, not sent yet</source>
        <translation>Pendiente, aún no se envió</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>No aplicada: %1</translation>
    </message>
    <message>
        <source>Not sent: conflict with another change</source>
        <translation>No se envió: conflicto con otro cambio</translation>
    </message>
    <message>
        <source>In a job</source>
        <translation>En un envío</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changes made in this program with this profile. Flokzu&apos;s own history is not available through the API.</source>
        <translation>Cambios hechos en este programa con este perfil. El historial propio de Flokzu no está disponible en la API.</translation>
    </message>
    <message>
        <source>No change yet.</source>
        <translation>Todavía no hay cambios.</translation>
    </message>
    <message>
        <source>There may be older changes: search in the journal.</source>
        <translation>Puede haber cambios anteriores: búsquelos en el historial.</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>Descartar cambio</translation>
    </message>
    <message>
        <source>Reverse…</source>
        <translation>Revertir…</translation>
    </message>
    <message>
        <source>Discards this pending change</source>
        <translation>Descarta este cambio pendiente</translation>
    </message>
    <message>
        <source>Writes back what was there before this change, after a review</source>
        <translation>Restituye lo que había antes de este cambio, después de revisarlo</translation>
    </message>
    <message>
        <source>Sent, unconfirmed</source>
        <translation>Enviado, sin confirmar</translation>
    </message>
</context>
<context>
    <name>flokdesk::PageTabs</name>
    <message>
        <source>This profile has no key for this page</source>
        <translation>Este perfil no tiene la API key para esta página</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>It needs the data API key of your organization. An administrator finds it in the API settings of Flokzu.</source>
        <translation>Requiere la API key de datos de su organización. Un administrador la encuentra en la configuración de API de Flokzu.</translation>
    </message>
    <message>
        <source>It needs the user API key of your organization. An administrator finds it in the API settings of Flokzu.</source>
        <translation>Requiere la API key de usuarios de su organización. Un administrador la encuentra en la configuración de API de Flokzu.</translation>
    </message>
</context>
<context>
    <name>flokdesk::PlanFiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save to file</source>
        <translation>Guardar en archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written to %1. They stay pending here, too.</source>
        <translation>
            <numerusform>Se escribió %n cambio en %1. También sigue pendiente aquí.</numerusform>
            <numerusform>Se escribieron %n cambios en %1. También siguen pendientes aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load changes from file</source>
        <translation>Cargar cambios de un archivo</translation>
    </message>
    <message>
        <source>This change file is for %1. Open a profile with that address and load it there.</source>
        <translation>Este archivo de cambios es para %1. Abra un perfil de esa dirección y cárguelo allí.</translation>
    </message>
    <message>
        <source>This change file deletes %1, the user of this profile. Another administrator has to load it.</source>
        <translation>Este archivo de cambios elimina %1, el usuario de este perfil. Debe cargarlo otro administrador.</translation>
    </message>
    <message>
        <source>You have pending changes to what this file changes. Apply or discard them first, so that its changes stay as they were saved.</source>
        <translation>Usted tiene cambios pendientes sobre lo mismo que cambia este archivo. Aplíquelos o descártelos primero, para que los cambios del archivo sigan siendo los que se guardaron.</translation>
    </message>
    <message>
        <source>These columns are not known here: %1.</source>
        <translation>Estas columnas no se conocen aquí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The file is %n day(s) old.</source>
        <translation>
            <numerusform>El archivo tiene %n día de antigüedad.</numerusform>
            <numerusform>El archivo tiene %n días de antigüedad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to pending the %n change(s) that %1 saved for %2 (%3)?</source>
        <translation>
            <numerusform>¿Agregar a pendientes el cambio que %1 guardó para %2 (%3)?</numerusform>
            <numerusform>¿Agregar a pendientes los %n cambios que %1 guardó para %2 (%3)?</numerusform>
        </translation>
    </message>
    <message>
        <source>Checksum: %1</source>
        <translation>Código de verificación: %1</translation>
    </message>
    <message>
        <source>Add to pending and review</source>
        <translation>Agregar a pendientes y revisar</translation>
    </message>
    <message numerus="yes">
        <source>It deletes %n user(s). Type %1 to continue.</source>
        <translation>
            <numerusform>Elimina %n usuario. Escriba %1 para continuar.</numerusform>
            <numerusform>Elimina %n usuarios. Escriba %1 para continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n change(s) from file</source>
        <translation>
            <numerusform>carga de %n cambio de un archivo</numerusform>
            <numerusform>carga de %n cambios de un archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was saved in another profile, “%1”. Make sure that it is meant for “%2”.</source>
        <extracomment>%1 and %2 the names of profiles</extracomment>
        <translation>El archivo se guardó en otro perfil, “%1”. Verifique que sea para “%2”.</translation>
    </message>
    <message>
        <source>Type %1, the name of this profile, to continue.</source>
        <translation>Escriba %1, el nombre de este perfil, para continuar.</translation>
    </message>
    <message>
        <source>The check of this profile is “None”: Flokdesk does not find out whether the old values in the file are still in Flokzu.</source>
        <translation>La comprobación de este perfil es “Ninguna”: no se comprueba si los valores anteriores del archivo siguen en Flokzu.</translation>
    </message>
    <message>
        <source>Flokdesk change file (*.flokdesk)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Archivo de cambios de Flokdesk (*.flokdesk)</translation>
    </message>
    <message>
        <source>Change file of an earlier version (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Archivo de cambios de una versión anterior (*.json)</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileChip</name>
    <message>
        <source>A made-up organization on this computer. Nothing you do here leaves it.</source>
        <translation>Una organización ficticia en esta computadora. Nada de lo que haga aquí sale de ella.</translation>
    </message>
    <message>
        <source>Review first: changes are reviewed before they are sent</source>
        <translation>Con revisión: los cambios se revisan antes de enviarse</translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation>No hay ningún perfil abierto</translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation>Solo lectura: no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Review first</source>
        <translation>Con revisión</translation>
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
        <translation>Normal: unos pocos cambios que se pueden revertir no requieren revisión, y los envíos interrumpidos continúan</translation>
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
        <translation>Un administrador de su organización genera ambas API keys en Flokzu, en la configuración de API de la organización: una para instancias y bases de datos, otra para usuarios. Ingrese las que tenga; una basta para comenzar.</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>For example: Acme, production</source>
        <translation>Por ejemplo: Acme, producción</translation>
    </message>
    <message>
        <source>&amp;Address of the API:</source>
        <translation>Direcc&amp;ión de la API:</translation>
    </message>
    <message>
        <source>https only; leave it as it is unless your organization has an address of its own</source>
        <translation>Solo https; no lo cambie, salvo que su organización tenga una dirección propia</translation>
    </message>
    <message>
        <source>&amp;User (email):</source>
        <translation>&amp;Usuario (correo):</translation>
    </message>
    <message>
        <source>A user of your organization in Flokzu; every request is made in this name</source>
        <translation>Un usuario de su organización en Flokzu; todas las llamadas se hacen en su nombre</translation>
    </message>
    <message>
        <source>&amp;Data API key:</source>
        <translation>API key de da&amp;tos:</translation>
    </message>
    <message>
        <source>Us&amp;er API key:</source>
        <translation>API key de u&amp;suarios:</translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <translation>&amp;Protección:</translation>
    </message>
    <message>
        <source>C&amp;olor:</source>
        <translation>C&amp;olor:</translation>
    </message>
    <message>
        <source>Shown at the top of the window, so that organizations are told apart</source>
        <translation>Se muestra en la parte superior de la ventana, para distinguir las organizaciones</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Pro&amp;bar conexión</translation>
    </message>
    <message>
        <source>Asks three questions that change nothing</source>
        <translation>Hace tres consultas que no cambian nada</translation>
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
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Read-only: no change leaves this computer</source>
        <translation>Solo lectura: ningún cambio sale de esta computadora</translation>
    </message>
    <message>
        <source>Review first: every change is reviewed before it is sent</source>
        <translation>Con revisión: cada cambio se revisa antes de enviarse</translation>
    </message>
    <message>
        <source>Data API key</source>
        <translation>API key de datos</translation>
    </message>
    <message>
        <source>User API key</source>
        <translation>API key de usuarios</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Connect to Flokzu</source>
        <translation>Conectarse a Flokzu</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Keys are kept in the system keychain, never in a file of this program.</source>
        <translation>Las API keys se guardan en el almacén de claves del sistema, nunca en un archivo de este programa.</translation>
    </message>
    <message>
        <source>The address has changed. The stored keys are not sent there: enter its own keys. Saving deletes the old ones.</source>
        <translation>La dirección cambió. Las API keys guardadas no se envían allí: ingrese las de esa dirección. Al guardar se borran las anteriores.</translation>
    </message>
    <message>
        <source>Enter the email address of a Flokzu user, in letters without accents.</source>
        <translation>Ingrese la dirección de correo de un usuario de Flokzu, sin acentos ni eñes.</translation>
    </message>
    <message>
        <source>%1: this cannot be a key; copy it again.</source>
        <translation>%1: esto no puede ser una API key; cópiela de nuevo.</translation>
    </message>
    <message>
        <source>Enter at least one of the two keys.</source>
        <translation>Ingrese al menos una de las dos API keys.</translation>
    </message>
    <message>
        <source>Give the profile a name that no other profile has.</source>
        <translation>Dé al perfil un nombre que ningún otro tenga.</translation>
    </message>
    <message>
        <source>How changes are sent</source>
        <translation>Cómo se envían los cambios</translation>
    </message>
    <message>
        <source>The system keychain is not used. Keys stay in memory only: you will be asked for them again at the next start.</source>
        <translation>No se usa el almacén de claves del sistema. Las API keys solo permanecen en la memoria: se le volverán a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>The system keychain cannot be used. Save again to keep the keys in memory until Flokdesk closes.</source>
        <translation>No se puede usar el almacén de claves del sistema. Guarde de nuevo para conservar las API keys en la memoria hasta que se cierre Flokdesk.</translation>
    </message>
    <message>
        <source>How Flokdesk avoids overwriting the work of other people. For a new record, instance or user there is nothing to check.</source>
        <translation>Cómo evita Flokdesk sobrescribir los cambios de otras personas. En registros, instancias o usuarios nuevos no hay nada que comprobar.</translation>
    </message>
    <message>
        <source>Chec&amp;k:</source>
        <translation>Co&amp;mprobación:</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>&amp;Verificación guiada…</translation>
    </message>
    <message>
        <source>Saves and opens this profile, then finds out how Flokzu answers: for when the test is unclear or requests fail</source>
        <translation>Guarda y abre este perfil y averigua cómo responde Flokzu: para cuando la prueba no es clara o las llamadas fallan</translation>
    </message>
    <message>
        <source>Before sending, in groups: a few seconds before (1 to 2 requests)</source>
        <translation>Antes de enviar, en grupos: unos segundos antes (1 a 2 llamadas)</translation>
    </message>
    <message>
        <source>Before sending, one by one: just before (2 requests)</source>
        <translation>Antes de enviar, uno por uno: justo antes (2 llamadas)</translation>
    </message>
    <message>
        <source>Before and after, one by one (3 requests)</source>
        <translation>Antes y después, uno por uno (3 llamadas)</translation>
    </message>
    <message>
        <source>None: sent as reviewed (1 request)</source>
        <translation>Ninguna: se envía tal como se revisó (1 llamada)</translation>
    </message>
    <message>
        <source>Normal: a few changes need no review, interrupted jobs resume</source>
        <translation>Normal: pocos cambios sin revisión; los envíos interrumpidos continúan</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfilesMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation>&amp;Perfiles</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>&amp;Nuevo perfil…</translation>
    </message>
    <message>
        <source>&amp;Edit the open profile…</source>
        <translation>&amp;Editar el perfil abierto…</translation>
    </message>
    <message>
        <source>&amp;Remove the open profile…</source>
        <translation>&amp;Quitar el perfil abierto…</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Quitar perfil</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its keys from this computer?</source>
        <translation>¿Quitar de esta computadora el perfil “%1” y sus API keys?</translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu.</source>
        <translation>No cambia nada en Flokzu.</translation>
    </message>
    <message>
        <source>&amp;Open another profile…</source>
        <translation>&amp;Abrir otro perfil…</translation>
    </message>
    <message>
        <source>Open profile</source>
        <translation>Abrir perfil</translation>
    </message>
    <message>
        <source>Name of the profile:</source>
        <translation>Nombre del perfil:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No hay ningún perfil “%1”.</translation>
    </message>
    <message>
        <source>&amp;Service dialect…</source>
        <translation>&amp;Particularidades del servicio…</translation>
    </message>
</context>
<context>
    <name>flokdesk::QuestionDialog</name>
    <message>
        <source>To confirm, type: %1</source>
        <translation>Para confirmar, escriba: %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordActions</name>
    <message>
        <source>New record…</source>
        <translation>Nuevo registro…</translation>
    </message>
    <message>
        <source>Opens a form for a new record; it becomes pending, not sent</source>
        <translation>Abre un formulario para un nuevo registro, que queda pendiente</translation>
    </message>
    <message>
        <source>All columns of the current record, with room for long texts</source>
        <translation>Todas las columnas del registro actual, con espacio para textos largos</translation>
    </message>
    <message>
        <source>Duplicate as new…</source>
        <translation>Duplicar como nuevo…</translation>
    </message>
    <message>
        <source>A new record with the values of the current one, without its Id</source>
        <translation>Un nuevo registro con los valores del actual, sin su Id</translation>
    </message>
    <message>
        <source>Update by Id…</source>
        <translation>Modificar por Id…</translation>
    </message>
    <message>
        <source>Changes a record that is not loaded, or adds it if missing</source>
        <translation>Cambia un registro que no está cargado o lo agrega si no existe</translation>
    </message>
    <message>
        <source>Add if missing</source>
        <translation>Agregar si no existe</translation>
    </message>
    <message>
        <source>If Flokzu no longer has a record with this Id, adds one. It gets the next free number, not this Id. Only for rows with pending changes.</source>
        <translation>Si Flokzu ya no tiene un registro con este Id, agrega uno. Recibe el próximo número libre, no este Id. Solo para filas con cambios pendientes.</translation>
    </message>
    <message>
        <source>Discard row changes</source>
        <translation>Descartar cambios de filas</translation>
    </message>
    <message>
        <source>Discards the pending changes of the selected rows</source>
        <translation>Descarta los cambios pendientes de las filas seleccionadas</translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation>Eliminar registro</translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot delete records. Delete them in Flokzu, or mark them in a column of your own, such as “Active = no”.</source>
        <translation>La API de Flokzu no puede eliminar registros. Elimínelos en Flokzu o márquelos en una columna propia, como “Activo = no”.</translation>
    </message>
    <message>
        <source>Discard cell changes</source>
        <translation>descarte de cambios en celdas</translation>
    </message>
    <message>
        <source>Edit in form</source>
        <translation>Editar en formulario</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordForm</name>
    <message>
        <source>Id of the record</source>
        <translation>Id del registro</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>Add if &amp;missing</source>
        <translation>Agregar si &amp;no existe</translation>
    </message>
    <message>
        <source>Without it, an Id that does not exist is an error and nothing is written. With it, Flokzu adds a record then, and gives it the next free number, not this Id.</source>
        <translation>Sin marcar: un Id que no existe es un error y no se escribe nada. Marcado: Flokzu agrega un registro con el próximo número libre, no con este Id.</translation>
    </message>
    <message>
        <source>Another column</source>
        <translation>Otra columna</translation>
    </message>
    <message>
        <source>Name of another column, exactly as in Flokzu</source>
        <translation>Nombre de otra columna, exactamente como en Flokzu</translation>
    </message>
    <message>
        <source>Value of that column</source>
        <translation>Valor de esa columna</translation>
    </message>
    <message>
        <source>Type the Id of the record.</source>
        <translation>Escriba el Id del registro.</translation>
    </message>
    <message>
        <source>Fill in at least one column.</source>
        <translation>Complete al menos una columna.</translation>
    </message>
    <message>
        <source>A value has no column name beside it.</source>
        <translation>Falta el nombre de columna de un valor.</translation>
    </message>
    <message>
        <source>Flokzu assigns the Id.</source>
        <translation>El Id lo asigna Flokzu.</translation>
    </message>
    <message>
        <source>A column is there twice.</source>
        <translation>Una columna aparece dos veces.</translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Agregar a pendientes</translation>
    </message>
    <message>
        <source>leave as is</source>
        <extracomment>In an empty field of a record that is updated: its value is not changed</extracomment>
        <translation>dejar como está</translation>
    </message>
    <message>
        <source>Nothing is sent before you apply it (%1)</source>
        <extracomment>%1 are keys</extracomment>
        <translation>No se envía nada antes de que usted lo aplique (%1)</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordForms</name>
    <message>
        <source>Its tables are not copied.</source>
        <translation>Sus tablas no se copian.</translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent.</source>
        <translation>Las columnas que deje vacías no se envían.</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>It is not among the pending changes yet and would be lost.</source>
        <translation>Aún no está entre los cambios pendientes y se perdería.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The record is pending. You can type the next one.</source>
        <translation>El registro está pendiente. Puede escribir el siguiente.</translation>
    </message>
    <message>
        <source>New record in %1</source>
        <extracomment>Title of a form; %1 is the name of a database</extracomment>
        <translation>Nuevo registro en %1</translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent. A record cannot be deleted through the API once it was added.</source>
        <translation>Las columnas que deje vacías no se envían. Un registro agregado no se puede eliminar por medio de la API.</translation>
    </message>
    <message>
        <source>Update by Id in %1</source>
        <translation>Modificar por Id en %1</translation>
    </message>
    <message>
        <source>Fill in only the columns to change; empty ones stay as they are in Flokzu.</source>
        <translation>Complete solo las columnas que se van a cambiar; las vacías quedan como están en Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu assigns the Id. It cannot be changed.</source>
        <translation>El Id lo asigna Flokzu. No se puede cambiar.</translation>
    </message>
    <message>
        <source>Without an Id it cannot be changed.</source>
        <translation>Sin un Id no se puede cambiar.</translation>
    </message>
    <message>
        <source>This is a table inside the record. It can only be changed in Flokzu.</source>
        <translation>Esta es una tabla dentro del registro. Solo se puede cambiar en Flokzu.</translation>
    </message>
    <message>
        <source>First match: record %1 of %2</source>
        <translation>Primera coincidencia: registro %1 de %2</translation>
    </message>
    <message>
        <source>Read just now. There may be other matches. Only what you change is sent.</source>
        <translation>Leído ahora mismo. Puede haber otras coincidencias. Solo se envía lo que usted cambie.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordGrid</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Vaciar celdas</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Rellenar hacia abajo</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Rellenar hacia la derecha</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Copiar con &amp;encabezados</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>&amp;Vaciar celdas</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Rellenar hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation>Rellenar hacia la &amp;derecha</translation>
    </message>
    <message>
        <source>Di&amp;scard cell changes</source>
        <translation>Descarta&amp;r cambios</translation>
    </message>
    <message>
        <source>Lar&amp;ger editor…</source>
        <translation>Editar en ventana a&amp;mplia…</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed; the changes are pending.</source>
        <translation>
            <numerusform>Se modificó %n celda; el cambio está pendiente.</numerusform>
            <numerusform>Se modificaron %n celdas; los cambios están pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted: the selected cells are not one block, and they are no multiple of what was copied.</source>
        <translation>No se pegó nada: las celdas seleccionadas no son un bloque ni un múltiplo de lo copiado.</translation>
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
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Answer of Flokzu</source>
        <translation>Respuesta de Flokzu</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>&amp;Formulario</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Historia&amp;l</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>JSON reci&amp;bido</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Ningún registro seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see all its fields here.</source>
        <translation>Seleccione una fila para ver aquí todos sus campos.</translation>
    </message>
    <message>
        <source>Not sent yet. A record cannot be deleted through the API once it was added.</source>
        <translation>Aún no se envió. Una vez agregado, un registro no se puede eliminar por la API.</translation>
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
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Registro nuevo</translation>
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
        <translation>Cargar los registros de %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Get the first matching record of %1</source>
        <translation>Obtener el primer registro coincidente de %1</translation>
    </message>
    <message>
        <source>Looking for the first match…</source>
        <translation>Buscando la primera coincidencia…</translation>
    </message>
    <message>
        <source>The request limit for your network was reached. Resuming at %1.</source>
        <translation>Se alcanzó el límite de llamadas de su red. Hora de reanudación: %1.</translation>
    </message>
    <message>
        <source>Waiting for the next free request, at %1.</source>
        <translation>En espera de la próxima llamada disponible (hora: %1).</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordStaging</name>
    <message>
        <source>If Flokzu has no record with this Id, one is added with the next free number.</source>
        <translation>Si Flokzu no tiene un registro con este Id, se agrega uno con el próximo número libre.</translation>
    </message>
    <message>
        <source>Was empty.</source>
        <translation>Estaba vacío.</translation>
    </message>
    <message>
        <source>Was “%1”.</source>
        <translation>Era “%1”.</translation>
    </message>
    <message>
        <source>Flokzu confirmed it without an Id.</source>
        <translation>Flokzu lo confirmó sin un Id.</translation>
    </message>
    <message>
        <source>Flokzu assigned the Id %1.</source>
        <translation>Flokzu le asignó el Id %1.</translation>
    </message>
    <message>
        <source>Discard all in %1</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation>descarte de todo en %1</translation>
    </message>
    <message>
        <source>The previous value was not read.</source>
        <translation>El valor anterior no se leyó.</translation>
    </message>
    <message>
        <source>Had no value.</source>
        <translation>No tenía valor.</translation>
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
        <translation>En Flokzu ahora es “%1”.</translation>
    </message>
    <message>
        <source>Flokzu assigns the Id. It cannot be changed.</source>
        <translation>El Id lo asigna Flokzu. No se puede cambiar.</translation>
    </message>
    <message>
        <source>This record was added. Reload the records to edit it.</source>
        <translation>Este registro se agregó. Recargue los registros para editarlo.</translation>
    </message>
    <message>
        <source>This record came without an Id, so Flokzu could not be told which one to change.</source>
        <translation>Este registro llegó sin Id: no se podría indicar a Flokzu cuál cambiar.</translation>
    </message>
    <message>
        <source>This is a table inside the record. It can only be changed in Flokzu.</source>
        <translation>Esta es una tabla dentro del registro. Solo se puede cambiar en Flokzu.</translation>
    </message>
    <message>
        <source>A click sorts: numbers by their value, written as 1,234.50 or 1.234,50, then texts, then empty cells.</source>
        <translation>Un clic ordena: los números por su valor, escritos como 1,234.50 o 1.234,50; luego los textos y después las celdas vacías.</translation>
    </message>
    <message>
        <source>No value.</source>
        <extracomment>no value at all, not even an empty text</extracomment>
        <translation>Sin valor.</translation>
    </message>
    <message>
        <source>This record was not loaded, so its values are unknown.</source>
        <translation>Este registro no se cargó; no se conocen sus valores.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestScheduler</name>
    <message>
        <source>The request limit for your network was reached.</source>
        <translation>Se alcanzó el límite de llamadas de su red.</translation>
    </message>
    <message>
        <source>This profile is read-only. Nothing was sent.</source>
        <translation>Este perfil es de solo lectura. No se envió nada.</translation>
    </message>
    <message>
        <source>Another program on your network shares your request limit.</source>
        <translation>Otro programa de su red comparte su límite de llamadas.</translation>
    </message>
    <message>
        <source>Flokzu allowed fewer requests than usual.</source>
        <translation>Flokzu permitió menos llamadas de lo habitual.</translation>
    </message>
    <message>
        <source>Flokzu refused repeatedly, so Flokdesk pauses between requests.</source>
        <translation>Flokzu rechazó varias llamadas seguidas; Flokdesk hace pausas entre ellas.</translation>
    </message>
    <message>
        <source>Nothing was sent, because the next free request is only at %1. Try again then.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>No se envió nada, porque aún no hay llamadas disponibles. Intente de nuevo más tarde (hora: %1).</translation>
    </message>
    <message>
        <source>Requests of other programs cannot be counted on this computer.</source>
        <translation>En esta computadora no se pueden contar las llamadas de otros programas.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestStatus</name>
    <message>
        <source>Why requests wait</source>
        <translation>Por qué esperan las llamadas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Shows what runs and what waits, in the Jobs panel (Ctrl+6)</source>
        <translation>Muestra los envíos en curso y en espera (Ctrl+6)</translation>
    </message>
    <message>
        <source>Requests in the last minute</source>
        <translation>Llamadas en el último minuto</translation>
    </message>
    <message>
        <source>full until %1</source>
        <extracomment>Beside the bar of requests: no request can be sent before this time of day</extracomment>
        <translation>al límite (hasta %1)</translation>
    </message>
    <message>
        <source>%1/%2 this minute</source>
        <extracomment>%1 of %2 requests were used</extracomment>
        <translation>%1/%2 este minuto</translation>
    </message>
    <message>
        <source>Flokzu allows 100 requests a minute for each internet address and blocks it for a minute above that. All profiles, and all other people in your network, share them. The program stays a little below and waits when needed.</source>
        <translation>Flokzu permite 100 llamadas por minuto para cada dirección de Internet y, por encima de eso, la bloquea durante un minuto. Todos los perfiles, y todos los demás en su red, comparten ese límite. El programa se mantiene un poco por debajo y espera cuando hace falta.</translation>
    </message>
    <message>
        <source>applying %1 of %2 · until %3</source>
        <extracomment>In the bar at the top: changes that ended, all changes, time of day</extracomment>
        <translation>aplicando %1 de %2 · fin: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · fin: %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pausa (hasta %1)</translation>
    </message>
    <message>
        <source>paused until %1: %2</source>
        <translation>en pausa (hasta %1): %2</translation>
    </message>
    <message numerus="yes">
        <source>%n a minute for now: %1</source>
        <translation>
            <numerusform>%n por minuto por ahora: %1</numerusform>
            <numerusform>%n por minuto por ahora: %1</numerusform>
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
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation>Enviada…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviada</translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation>%1, incompleta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
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
        <translation>baja</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar llamadas</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copies the command without the key; put yours into FLOKZU_API_KEY (Ctrl+Shift+K)</source>
        <translation>Copia el comando sin la API key; ponga la suya en FLOKZU_API_KEY (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Copy body</source>
        <translation>Copiar cuerpo</translation>
    </message>
    <message>
        <source>Copies the body shown, exactly as it was sent or received</source>
        <translation>Copia el cuerpo que se muestra, exactamente como se envió o recibió</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Empties this list. It is kept in memory only and is gone when the program closes.</source>
        <translation>Vacía esta lista. Solo se conserva en memoria y desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <source>Requests, newest last</source>
        <translation>Llamadas, las más recientes al final</translation>
    </message>
    <message>
        <source>Details of the selected request</source>
        <translation>Detalles de la llamada seleccionada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What was sent; keys are replaced by dots</source>
        <translation>Lo que se envió; las API keys se reemplazan por puntos</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Lo que se recibió</translation>
    </message>
    <message>
        <source>Select a request to see what was sent and what came back.</source>
        <translation>Seleccione una llamada para ver los datos enviados y recibidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %n byte(s) are kept here.</source>
        <translation>
            <numerusform>Aquí solo se conservan los primeros %1 de %n byte.</numerusform>
            <numerusform>Aquí solo se conservan los primeros %1 de %n bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 de %n llamada</numerusform>
            <numerusform>%1 de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation>Llamadas en espera</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>%1: %2 until %3</source>
        <extracomment>In a list of what waits: name of the job or window, number, time of day</extracomment>
        <translation>%1: %2 (fin: %3)</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En espera: %1</translation>
    </message>
    <message numerus="yes">
        <source>… %n more character(s) not shown; “Copy body” copies all.</source>
        <translation>
            <numerusform>… %n carácter más sin mostrar; “Copiar cuerpo” copia todo.</numerusform>
            <numerusform>… %n caracteres más sin mostrar; “Copiar cuerpo” copia todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guided check</source>
        <translation>Verificación guiada</translation>
    </message>
</context>
<context>
    <name>flokdesk::Resolver</name>
    <message>
        <source>Sent without an answer; checked twice since, and not found. It was not applied and can be sent again.</source>
        <translation>Enviado sin respuesta; desde entonces se verificó dos veces y no está. No se aplicó y se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>It could not be checked: %1</source>
        <translation>No se pudo verificar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Check: %n change(s) of %1</source>
        <extracomment>%1 a database</extracomment>
        <translation>
            <numerusform>Verificación: %n cambio de %1</numerusform>
            <numerusform>Verificación: %n cambios de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message>
        <source>Changes with old and new values</source>
        <translation>Cambios con valores anteriores y nuevos</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso del envío</translation>
    </message>
    <message>
        <source>Disca&amp;rd</source>
        <translation>Desca&amp;rtar</translation>
    </message>
    <message>
        <source>Discards the selected change or value (Del)</source>
        <translation>Descarta el cambio o el valor seleccionado (Supr)</translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation>&amp;Verificar…</translation>
    </message>
    <message>
        <source>Review what is &amp;left</source>
        <translation>Revisar el re&amp;sto</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>D&amp;etener tras este</translation>
    </message>
    <message>
        <source>The change being sent ends first; the others stay pending</source>
        <translation>El cambio en curso termina primero; los demás quedan pendientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · demo</source>
        <translation>%1 · demostración</translation>
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
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>fin aproximado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reversed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n no se puede revertir</numerusform>
            <numerusform>%n no se pueden revertir</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing can be sent. Your changes stay pending.</source>
        <translation>Este perfil es de solo lectura: no se puede enviar nada. Sus cambios quedan pendientes.</translation>
    </message>
    <message>
        <source>There are no pending changes.</source>
        <translation>No hay cambios pendientes.</translation>
    </message>
    <message>
        <source>No change is ticked that can be sent.</source>
        <translation>No está marcado ningún cambio que se pueda enviar.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Aplicar %n cambio</numerusform>
            <numerusform>&amp;Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply changes that cannot be reversed?</source>
        <translation>¿Aplicar cambios que no se pueden revertir?</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not applied is still pending, with the reason.</source>
        <translation>Los cambios no aplicados siguen pendientes, con el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes cannot be reversed through the API. Type %1 to continue.</source>
        <translation>
            <numerusform>%n de estos cambios no se puede revertir por medio de la API. Escriba %1 para continuar.</numerusform>
            <numerusform>%n de estos cambios no se pueden revertir por medio de la API. Escriba %1 para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove &amp;the rest from queue</source>
        <translation>Qui&amp;tar el resto</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>The change being sent ends first; the others wait until you resume</source>
        <translation>El cambio en curso termina primero; los demás esperan hasta que reanude</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;If a change fails:</source>
        <translation>S&amp;i un cambio falla:</translation>
    </message>
    <message>
        <source>What failed stays pending with the reason in any case; a paused job waits until you resume it</source>
        <translation>Los cambios que fallan siempre quedan pendientes, con el motivo; un envío en pausa espera hasta que se reanude</translation>
    </message>
    <message>
        <source>Sa&amp;ve to file…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Writes the ticked changes, without any key, to a file that a colleague can check and load</source>
        <translation>Escribe los cambios marcados en un archivo que un colega puede comprobar y cargar, sin ninguna API key</translation>
    </message>
    <message>
        <source>continue with the others</source>
        <translation>continuar con los demás</translation>
    </message>
    <message>
        <source>pause at once</source>
        <translation>pausar de inmediato</translation>
    </message>
    <message numerus="yes">
        <source>pause after %n failure(s)</source>
        <translation>
            <numerusform>pausar tras %n fallo</numerusform>
            <numerusform>pausar tras %n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;esolve %n conflict(s)…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Resolver %n &amp;conflicto…</numerusform>
            <numerusform>Resolver %n &amp;conflictos…</numerusform>
        </translation>
    </message>
    <message>
        <source>R&amp;esolve…</source>
        <translation>Resolver &amp;conflictos…</translation>
    </message>
    <message>
        <source>Another person changed the same values meanwhile. Press Resolve to choose which values to use.</source>
        <translation>Otra persona cambió los mismos datos entretanto. Presione Resolver para elegir qué valores usar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) resolved. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n cambio resuelto. Aún no se envió nada.</numerusform>
            <numerusform>%n cambios resueltos. Aún no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends what still waits of “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Envía lo que aún espera de “%1”</translation>
    </message>
    <message>
        <source>What waits in “%1” becomes pending again</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Lo que espera en “%1” vuelve a quedar pendiente</translation>
    </message>
    <message>
        <source>Asks Flokzu whether an unconfirmed change was applied</source>
        <translation>Consulta a Flokzu si un cambio sin confirmar se aplicó</translation>
    </message>
    <message>
        <source>Select an unconfirmed change and press Check to ask Flokzu about it.</source>
        <translation>Seleccione un cambio sin confirmar y presione Verificar para consultarlo en Flokzu.</translation>
    </message>
    <message>
        <source>The changes are still being listed.</source>
        <translation>Los cambios aún se están listando.</translation>
    </message>
    <message>
        <source>&amp;Do not send</source>
        <translation>&amp;No enviar</translation>
    </message>
    <message>
        <source>Nothing was sent. All changes are still pending.</source>
        <translation>No se envió nada. Todos los cambios siguen pendientes.</translation>
    </message>
    <message>
        <source>Shows the values that another person changed, too, and lets you choose which ones to use</source>
        <translation>Muestra también los valores que cambió otra persona, para elegir cuáles usar</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n applied change(s) differ from what was sent. The journal lists them.</source>
        <translation>
            <numerusform>Los valores de %n cambio aplicado difieren de los enviados. El Historial lo muestra.</numerusform>
            <numerusform>Los valores de %n cambios aplicados difieren de los enviados. El Historial los muestra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ReviewTree</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
            <numerusform>Nada que hacer para %n usuario: ya tiene el rol o ya lo tiene pendiente.</numerusform>
            <numerusform>Nada que hacer para %n usuarios: ya tienen el rol o ya lo tienen pendiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): they do not have the role, or taking it is pending.</source>
        <translation>
            <numerusform>Nada que hacer para %n usuario: no tiene el rol o ya está pendiente quitárselo.</numerusform>
            <numerusform>Nada que hacer para %n usuarios: no tienen el rol o ya está pendiente quitárselo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) added to pending.</source>
        <translation>
            <numerusform>Se agregó %n cambio pendiente.</numerusform>
            <numerusform>Se agregaron %n cambios pendientes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleMatrixLoader</name>
    <message>
        <source>No roles were loaded; the previous roles stay. %1</source>
        <translation>No se cargó ningún rol; quedan los roles anteriores. %1</translation>
    </message>
    <message numerus="yes">
        <source>The users with %n role(s) were not loaded, so these cells show “?”:</source>
        <translation>
            <numerusform>Los usuarios con %n rol no se cargaron, así que esas celdas muestran “?”:</numerusform>
            <numerusform>Los usuarios con %n roles no se cargaron, así que esas celdas muestran “?”:</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu&apos;s lists of the users with a role could not be compared with a user&apos;s own roles, so each user is loaded separately.</source>
        <translation>Las listas de usuarios con un rol no se pudieron comparar con los roles de un usuario, así que cada usuario se carga por separado.</translation>
    </message>
    <message>
        <source>Flokzu did not list the users with a role, so each user is loaded separately. %1</source>
        <extracomment>%1 a sentence about an error</extracomment>
        <translation>Flokzu no listó los usuarios con un rol, así que cada usuario se carga por separado. %1</translation>
    </message>
    <message>
        <source>Flokzu&apos;s lists of the users with a role differ from the users&apos; own roles, so each user is loaded separately.</source>
        <translation>Las listas de usuarios con un rol difieren de los roles de los usuarios, así que cada usuario se carga por separado.</translation>
    </message>
    <message>
        <source>Flokzu&apos;s list of the users with a role may be cut: %1. The users that are not in it are loaded separately.</source>
        <extracomment>%1 names of roles</extracomment>
        <translation>La lista de usuarios con un rol puede estar incompleta: %1. Los usuarios que no figuran en ella se cargan por separado.</translation>
    </message>
    <message numerus="yes">
        <source>Roles were loaded for %1 of %n user(s). The others keep their previous roles:</source>
        <extracomment>%1 of how many users the roles were loaded; a list of the others follows</extracomment>
        <translation>
            <numerusform>Se cargaron los roles de %1 de %n usuario. Los demás conservan sus roles anteriores:</numerusform>
            <numerusform>Se cargaron los roles de %1 de %n usuarios. Los demás conservan sus roles anteriores:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleQuestion</name>
    <message>
        <source>Give role</source>
        <translation>Asignar rol</translation>
    </message>
    <message>
        <source>Take role</source>
        <translation>Quitar rol</translation>
    </message>
    <message>
        <source>Which role do these users get? %1</source>
        <translation>¿Qué rol se asigna a estos usuarios? %1</translation>
    </message>
    <message>
        <source>Which role is taken from these users? %1</source>
        <translation>¿Qué rol se quita a estos usuarios? %1</translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Agregar a pendientes</translation>
    </message>
    <message>
        <source>New role name</source>
        <translation>Nuevo nombre de rol</translation>
    </message>
    <message>
        <source>The role “%1” is not known in this organization yet. Use this name?</source>
        <translation>El rol “%1” aún no se conoce en esta organización. ¿Usar este nombre?</translation>
    </message>
    <message>
        <source>Roles are created in Flokzu itself. If there is none with this name, Flokzu will refuse.</source>
        <translation>Los roles se crean en el propio Flokzu. Si no hay ninguno con ese nombre, Flokzu lo rechazará.</translation>
    </message>
    <message>
        <source>There is a role that is written differently: “%1”.</source>
        <translation>Hay un rol que se escribe de otra forma: “%1”.</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>Usar este nombre</translation>
    </message>
    <message>
        <source>The name must match the one in Flokzu exactly. Nothing is sent before you apply it.</source>
        <translation>El nombre debe ser exactamente el de Flokzu. No se envía nada antes de que lo aplique.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RolesLoader</name>
    <message>
        <source>Roles of %1</source>
        <translation>Roles de %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::RolesLoading</name>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>Requiere %n llamada.</numerusform>
            <numerusform>Requiere %n llamadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load roles</source>
        <translation>Cargar roles</translation>
    </message>
    <message numerus="yes">
        <source>Load the roles of %n user(s)?</source>
        <translation>
            <numerusform>¿Cargar los roles de %n usuario?</numerusform>
            <numerusform>¿Cargar los roles de %n usuarios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n user(s). What was loaded stays.</source>
        <translation>
            <numerusform>Cancelado después de %1 de %n usuario. Lo que se cargó permanece.</numerusform>
            <numerusform>Cancelado después de %1 de %n usuarios. Lo que se cargó permanece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) that were not in the list have roles: %1.</source>
        <translation>
            <numerusform>%n usuario que no estaba en la lista tiene roles: %1.</numerusform>
            <numerusform>%n usuarios que no estaban en la lista tienen roles: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Seleccionarlos</translation>
    </message>
    <message numerus="yes">
        <source>Flokzu answers about 100 requests a minute for everyone on this network together, so this takes about %n minute(s). It can be canceled.</source>
        <translation>
            <numerusform>Flokzu responde a unas 100 llamadas por minuto de toda esta red en conjunto, así que la carga tarda cerca de %n minuto. Se puede cancelar.</numerusform>
            <numerusform>Flokzu responde a unas 100 llamadas por minuto de toda esta red en conjunto, así que la carga tarda unos %n minutos. Se puede cancelar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n request(s). What was loaded stays.</source>
        <translation>
            <numerusform>Cancelado después de %1 de %n llamada. Lo que se cargó permanece.</numerusform>
            <numerusform>Cancelado después de %1 de %n llamadas. Lo que se cargó permanece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n request(s). The users with a role count only when all were loaded, so the previous roles stay.</source>
        <translation>
            <numerusform>Cancelado después de %1 de %n llamada. Los usuarios con un rol solo cuentan si se cargaron todos, así que quedan los roles anteriores.</numerusform>
            <numerusform>Cancelado después de %1 de %n llamadas. Los usuarios con un rol solo cuentan si se cargaron todos, así que quedan los roles anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>This loads the users with each known role, and one user&apos;s own roles to compare. Each role found meanwhile and each user whose roles differ takes one more request.</source>
        <translation>Carga los usuarios con cada rol conocido, y los roles de un usuario para comparar. Cada rol que aparezca y cada usuario cuyos roles difieran requieren una llamada más.</translation>
    </message>
    <message>
        <source>Roles: %1 of %2</source>
        <extracomment>progress: %1 of %2 users have their roles loaded; there is little room</extracomment>
        <translation>Roles: %1 de %2</translation>
    </message>
    <message>
        <source>Roles: %1 of %2 requests</source>
        <extracomment>progress: %1 of %2 requests; there is little room</extracomment>
        <translation>Roles: %1 de %2 llamadas</translation>
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
        <translation>%1 · fin aprox.: %2</translation>
    </message>
    <message>
        <source>%1 · confirming</source>
        <extracomment>%1 is &quot;500 of 500&quot;; what a job wrote is read once more</extracomment>
        <translation>%1 · confirmando</translation>
    </message>
</context>
<context>
    <name>flokdesk::SelectionBar</name>
    <message>
        <source>Copy the sum</source>
        <translation>Copiar la suma</translation>
    </message>
    <message>
        <source>Copies the exact sum, with the decimal sign of the values</source>
        <translation>Copia la suma exacta, con el signo decimal de los valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Suma %1</translation>
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
            <numerusform>%Ln distinto</numerusform>
            <numerusform>%Ln distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <extracomment>How many of the selected cells are empty</extracomment>
        <translation>
            <numerusform>%Ln vacía</numerusform>
            <numerusform>%Ln vacías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::Session</name>
    <message>
        <source>This profile is read-only, so nothing can be changed.</source>
        <translation>Este perfil es de solo lectura: no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SetGuard</name>
    <message>
        <source>Read the records of %1, to see whether they changed</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Leer los registros de %1, para ver si cambiaron</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list was refused: %2</source>
        <extracomment>%1 is a database, %2 the words of Flokzu</extracomment>
        <translation>%1 se lee registro por registro porque su lista fue rechazada: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is read record by record, because its list takes %n second(s).</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%1 se lee registro por registro porque su lista tarda %n segundo.</numerusform>
            <numerusform>%1 se lee registro por registro porque su lista tarda %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list is large (%2).</source>
        <extracomment>%1 is a database, %2 a size such as 12.3 MB</extracomment>
        <translation>%1 se lee registro por registro porque su lista es grande (%2).</translation>
    </message>
    <message>
        <source>%1 is read record by record, because other people are changing many of its records.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 se lee registro por registro porque otras personas están cambiando muchos de sus registros.</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list does not hold all records.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 se lee registro por registro porque su lista no contiene todos los registros.</translation>
    </message>
    <message>
        <source>%1 is read record by record, because its list does not include all columns, or has records with the same Id.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 se lee registro por registro porque su lista no contiene todas las columnas o tiene registros con el mismo Id.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SetVerification</name>
    <message>
        <source>Read the records of %1, to confirm the job</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Leer los registros de %1, para confirmar el envío</translation>
    </message>
    <message>
        <source>The changes in %1 could not be confirmed: %2</source>
        <extracomment>%1 is a database, %2 what went wrong</extracomment>
        <translation>No se pudieron confirmar los cambios en %1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2”; “%3” was sent.</source>
        <extracomment>%1 a column, %2 the value that was found, %3 the one that was sent</extracomment>
        <translation>%1 es “%2”; se envió “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s) of %1 could not be confirmed: its list does not include them.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>No se pudo confirmar %n registro cambiado de %1: su lista no lo contiene.</numerusform>
            <numerusform>No se pudieron confirmar %n registros cambiados de %1: su lista no los contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied, but the values in Flokzu differ.</source>
        <translation>Aplicado, pero los valores en Flokzu difieren.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SheetContent</name>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there and that you may read it.</source>
        <translation>No se puede leer el archivo. Verifique que siga allí y que tenga permiso para leerlo.</translation>
    </message>
    <message>
        <source>This is a workbook in the old format of Excel (.xls). Save it as .xlsx in a spreadsheet program, and choose that file.</source>
        <translation>Es un libro en el formato antiguo de Excel (.xls). Guárdelo como .xlsx en un programa de planillas y elija ese archivo.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Save a copy without a password in your spreadsheet program, and choose that file.</source>
        <translation>El libro está protegido con una contraseña. Guarde una copia sin contraseña en su programa de planillas y elija ese archivo.</translation>
    </message>
    <message>
        <source>This is a web page (HTML), whatever its name says. Open it in a spreadsheet program and save it as .xlsx or CSV, or copy its table and use the clipboard.</source>
        <translation>Es una página web (HTML), diga lo que diga su nombre. Ábrala en un programa de planillas y guárdela como .xlsx o CSV, o copie su tabla y use el portapapeles.</translation>
    </message>
    <message>
        <source>This is %1, not a table. Choose a CSV file or a workbook (.xlsx, .ods).</source>
        <extracomment>%1 is for example &quot;a PDF document&quot;</extracomment>
        <translation>Es %1, no una tabla. Elija un archivo CSV o un libro (.xlsx, .ods).</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells. Choose another file.</source>
        <translation>El libro no tiene ninguna hoja con celdas. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>flokdesk::Sidebar</name>
    <message>
        <source>pending changes</source>
        <translation>cambios pendientes</translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceNotes</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n nota más</numerusform>
            <numerusform>%n notas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::SourcePreview</name>
    <message>
        <source>rounded by the spreadsheet</source>
        <translation>redondeado por la planilla</translation>
    </message>
    <message>
        <source>shortened by a spreadsheet</source>
        <translation>abreviado por una planilla</translation>
    </message>
    <message>
        <source>formula without a result</source>
        <translation>fórmula sin resultado</translation>
    </message>
    <message>
        <source>error value</source>
        <translation>valor de error</translation>
    </message>
    <message>
        <source>(no result)</source>
        <translation>(sin resultado)</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceSettings</name>
    <message>
        <source>, comma</source>
        <translation>, coma</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
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
        <translation>elegido</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <extracomment>how the characters of a file are written as bytes</extracomment>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Separa&amp;dor</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <extracomment>of a workbook</extracomment>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <extracomment>of a sheet, such as A1:M100</extracomment>
        <translation>Ran&amp;go</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <extracomment>the row with the names of the columns</extracomment>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>First ro&amp;w</source>
        <translation>Primera &amp;fila</translation>
    </message>
    <message>
        <source>as A1:M100</source>
        <translation>como A1:M100</translation>
    </message>
    <message>
        <source>by the mark of the file</source>
        <translation>por la marca del archivo</translation>
    </message>
    <message>
        <source>by the line sep=</source>
        <translation>por la línea sep=</translation>
    </message>
    <message>
        <source>%1 (no cells)</source>
        <extracomment>%1 the name of a sheet of a workbook</extracomment>
        <translation>%1 (sin celdas)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>first with rows</source>
        <translation>la primera con filas</translation>
    </message>
    <message>
        <source>all that is filled</source>
        <translation>todo lo que tiene datos</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Sin encabezado</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <extracomment>%1 a number, %2 the beginning of a row</extracomment>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>after the header</source>
        <translation>tras el encabezado</translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceStep</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Use the &amp;clipboard</source>
        <translation>Usar el &amp;portapapeles</translation>
    </message>
    <message>
        <source>Next cell to look at</source>
        <translation>Siguiente celda por revisar</translation>
    </message>
    <message>
        <source>Choose a file with the rows to import</source>
        <translation>Elija un archivo con las filas que se importarán</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel (.xlsx, .xls) and LibreOffice (.ods) files, or the result file of an earlier job. You can also drop a file here, or copy cells in a spreadsheet program and use the clipboard.</source>
        <translation>Archivos CSV, TSV, de Excel (.xlsx, .xls) y de LibreOffice (.ods), o el archivo de resultados de un envío anterior. También puede soltar un archivo aquí, o copiar celdas en un programa de planillas y usar el portapapeles.</translation>
    </message>
    <message>
        <source>Choose another &amp;file…</source>
        <translation>Elegir otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lectura del archivo</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Re&amp;ad the rest</source>
        <translation>&amp;Leer el resto</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>a step of an import: the file</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>&amp;Next: Columns</source>
        <translation>&amp;Siguiente: Columnas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing is sent before the last step.</source>
        <translation>No se envía nada antes del último paso.</translation>
    </message>
    <message>
        <source>No row of this file failed: there is nothing to import.</source>
        <translation>Ninguna fila de este archivo falló: no hay nada que importar.</translation>
    </message>
    <message>
        <source>The file has no row to import.</source>
        <translation>El archivo no tiene filas que importar.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elija un archivo que importar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.fods)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.fods)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard has no table. Copy cells in a spreadsheet program first.</source>
        <translation>El portapapeles no tiene una tabla. Copie primero celdas en un programa de planillas.</translation>
    </message>
    <message>
        <source>Converting the workbook…</source>
        <translation>Convirtiendo el libro…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>changed %1</source>
        <extracomment>of a file; %1 a time of day, perhaps with the date</extracomment>
        <translation>modificado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) in %1 were rounded by the spreadsheet (over 15 digits). Their last digits are lost in this file.</source>
        <translation>
            <numerusform>%n número en %1 fue redondeado por la planilla (más de 15 dígitos). Sus últimos dígitos se perdieron en este archivo.</numerusform>
            <numerusform>%n números en %1 fueron redondeados por la planilla (más de 15 dígitos). Sus últimos dígitos se perdieron en este archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in %1 look like 7.8612E+17: a spreadsheet saved them shortened. Their digits are not in this file.</source>
        <translation>
            <numerusform>%n valor en %1 es como 7.8612E+17: una planilla lo guardó abreviado. Sus dígitos no están en este archivo.</numerusform>
            <numerusform>%n valores en %1 son como 7.8612E+17: una planilla los guardó abreviados. Sus dígitos no están en este archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1 have no result in this file. Their rows cannot be imported.</source>
        <translation>
            <numerusform>%n fórmula en %1 no tiene resultado en este archivo. Su fila no se puede importar.</numerusform>
            <numerusform>%n fórmulas en %1 no tienen resultado en este archivo. Sus filas no se pueden importar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in %1 have an error value such as #N/A. Their rows cannot be imported.</source>
        <translation>
            <numerusform>%n celda en %1 tiene un valor de error como #N/A. Su fila no se puede importar.</numerusform>
            <numerusform>%n celdas en %1 tienen un valor de error como #N/A. Sus filas no se pueden importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have such cells. F8 goes from one to the next.</source>
        <translation>
            <numerusform>%n columna más tiene celdas así. F8 va de una a la siguiente.</numerusform>
            <numerusform>%n columnas más tienen celdas así. F8 va de una a la siguiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n fila oculta</numerusform>
            <numerusform>%n filas ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) (%1)</source>
        <extracomment>%1 the letters of the columns</extracomment>
        <translation>
            <numerusform>%n columna oculta (%1)</numerusform>
            <numerusform>%n columnas ocultas (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Included: %1</source>
        <translation>Incluido: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Leave out hidden</source>
        <translation>Omitir lo oculto</translation>
    </message>
    <message>
        <source>Include hidden</source>
        <translation>Incluir lo oculto</translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n hidden sheet(s): %1</source>
        <extracomment>%1 their names</extracomment>
        <translation>
            <numerusform>El libro tiene %n hoja oculta: %1</numerusform>
            <numerusform>El libro tiene %n hojas ocultas: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) are left out.</source>
        <translation>
            <numerusform>Se omite %n línea vacía.</numerusform>
            <numerusform>Se omiten %n líneas vacías.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with an apostrophe that only keeps a spreadsheet from computing them.</source>
        <translation>
            <numerusform>%n celda empieza con un apóstrofo que solo evita que una planilla la calcule.</numerusform>
            <numerusform>%n celdas empiezan con un apóstrofo que solo evita que una planilla las calcule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have quotes behind a blank, which are read as text.</source>
        <translation>
            <numerusform>%n celda tiene comillas tras un espacio, que se leen como texto.</numerusform>
            <numerusform>%n celdas tienen comillas tras un espacio, que se leen como texto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove blanks around cells</source>
        <translation>Quitar espacios alrededor de las celdas</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n ilegible</numerusform>
            <numerusform>%n ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the result of an earlier run: %1. Only what failed or did not run is offered, %n row(s).</source>
        <translation>
            <numerusform>Es el resultado de un envío anterior: %1. Solo se ofrece lo que falló o no se envió, %n fila.</numerusform>
            <numerusform>Es el resultado de un envío anterior: %1. Solo se ofrece lo que falló o no se envió, %n filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>La primera fila</numerusform>
            <numerusform>Las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n columna</numerusform>
            <numerusform>%n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is text, letter for letter</source>
        <translation>todo es texto, letra por letra</translation>
    </message>
    <message>
        <source>red dots are blanks</source>
        <translation>los puntos rojos son espacios</translation>
    </message>
    <message numerus="yes">
        <source>In %n column(s) cells show something other than they store: %1. What they show is imported, unless you choose otherwise in the next step.</source>
        <extracomment>%1 their names</extracomment>
        <translation>
            <numerusform>En %n columna las celdas muestran algo distinto de lo que guardan: %1. Se importa lo que muestran, salvo que usted elija otra cosa en el paso siguiente.</numerusform>
            <numerusform>En %n columnas las celdas muestran algo distinto de lo que guardan: %1. Se importa lo que muestran, salvo que usted elija otra cosa en el paso siguiente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::StepButton</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <translation>Paso %1 de %2, %3</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>a step of several; %1 is for example &quot;Step 2 of 5, Columns&quot;</extracomment>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, listo</translation>
    </message>
</context>
<context>
    <name>flokdesk::StepHead</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 its title</extracomment>
        <translation>Paso %1: %2</translation>
    </message>
    <message>
        <source>%1, done</source>
        <extracomment>%1 is the number and the title of a step</extracomment>
        <translation>%1, listo</translation>
    </message>
</context>
<context>
    <name>flokdesk::StepRow</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>flokdesk::TargetDelegate</name>
    <message>
        <source>Column that %1 fills</source>
        <extracomment>%1 a column of a file</extracomment>
        <translation>Columna que llena %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>%1 (filled by %2)</source>
        <extracomment>%1 a column of the database, %2 the column of the file that fills it</extracomment>
        <translation>%1 (la llena %2)</translation>
    </message>
</context>
<context>
    <name>flokdesk::Toast</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>flokdesk::ToolsDialog</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Echo</source>
        <translation>Eco</translation>
    </message>
    <message>
        <source>Flokzu sends a text back. It shows that the connection works and that letters arrive whole; it does not prove a key.</source>
        <translation>Flokzu devuelve un texto. Así se ve que la conexión funciona y que las letras llegan intactas; no demuestra que una API key sea válida.</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>&amp;Texto:</translation>
    </message>
    <message>
        <source>Send &amp;echo</source>
        <translation>Enviar &amp;eco</translation>
    </message>
    <message>
        <source>Ans&amp;wer:</source>
        <translation>&amp;Respuesta:</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>&amp;Operación:</translation>
    </message>
    <message>
        <source>Ele&amp;ments:</source>
        <translation>Ele&amp;mentos:</translation>
    </message>
    <message>
        <source>One element per line</source>
        <translation>Un elemento por línea</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>Re&amp;sultado:</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>Prueba de conexión</translation>
    </message>
    <message>
        <source>Asks three questions that change nothing: an echo, an instance that cannot exist, and the roles of your own user.</source>
        <translation>Hace tres consultas que no cambian nada: un eco, una instancia que no puede existir y los roles de su propio usuario.</translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Sum of numbers</source>
        <translation>Suma de números</translation>
    </message>
    <message>
        <source>Texts joined</source>
        <translation>Textos unidos</translation>
    </message>
    <message>
        <source>First text contains the others</source>
        <translation>El primer texto contiene los demás</translation>
    </message>
    <message>
        <source>Echo, requested in Tools</source>
        <translation>Eco, pedido en Herramientas</translation>
    </message>
    <message>
        <source>Operation, requested in Tools</source>
        <translation>Operación, pedida en Herramientas</translation>
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
            <numerusform>Cambios, %n pendiente</numerusform>
            <numerusform>Cambios, %n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <extracomment>On the button at the top; %1 is the number of pending changes</extracomment>
        <translation>Cambios (%1)</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>flokdesk::Transform</name>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>First letter capital</source>
        <translation>Primera letra mayúscula</translation>
    </message>
    <message>
        <source>Replace values</source>
        <extracomment>%1 words of a file, %2 those that are written instead</extracomment>
        <translation>Reemplazar valores</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Trim blanks</source>
        <translation>Quitar espacios de los extremos</translation>
    </message>
    <message>
        <source>Replace “%1” by “%2”</source>
        <translation>Reemplazar “%1” por “%2”</translation>
    </message>
    <message>
        <source>Date: %1 to %2</source>
        <extracomment>%1 and %2 are forms of dates such as dd/MM/yyyy</extracomment>
        <translation>Fecha: de %1 a %2</translation>
    </message>
    <message>
        <source>Decimal comma to point</source>
        <translation>Coma decimal a punto</translation>
    </message>
    <message>
        <source>Number with decimal point</source>
        <translation>Número con punto decimal</translation>
    </message>
    <message>
        <source>Look up in %1</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Same in every row</source>
        <translation>Igual en todas las filas</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Como está guardado</translation>
    </message>
    <message>
        <source>Rounded: keep Flokzu’s</source>
        <translation>Redondeados: queda el de Flokzu</translation>
    </message>
    <message>
        <source>Rounded: write them</source>
        <translation>Redondeados: se escriben</translation>
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
        <translation>MAYÚSCULAS</translation>
    </message>
    <message>
        <source>small letters</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>First letter capital</source>
        <translation>Primera letra mayúscula</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Capital and small letters are the same</source>
        <translation>Mayúsculas y minúsculas son iguales</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>the form of dates</extracomment>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Write instead</source>
        <translation>Escribir en su lugar</translation>
    </message>
    <message>
        <source>Values and what is written instead</source>
        <translation>Valores y lo que se escribe en su lugar</translation>
    </message>
    <message>
        <source>Rows with other values cannot be imported</source>
        <translation>Las filas con otros valores no se pueden importar</translation>
    </message>
    <message>
        <source>Write as</source>
        <extracomment>the form of dates</extracomment>
        <translation>Escribir como</translation>
    </message>
    <message>
        <source>The values leave open which form it is: %1</source>
        <extracomment>%1 forms of dates</extracomment>
        <translation>Los valores no dejan claro qué forma es: %1</translation>
    </message>
    <message>
        <source>comma: 1.234,50</source>
        <translation>coma: 1.234,50</translation>
    </message>
    <message>
        <source>point: 1,234.50</source>
        <translation>punto: 1,234.50</translation>
    </message>
    <message>
        <source>1.234 is one thousand and more</source>
        <translation>1.234 es más de mil</translation>
    </message>
    <message>
        <source>1,234 is one thousand and more</source>
        <translation>1,234 es más de mil</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Look up in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>the row with this</source>
        <extracomment>the column of a database in which a value of the file is looked for</extracomment>
        <translation>la fila con este</translation>
    </message>
    <message>
        <source>and write its</source>
        <extracomment>the column of a database whose value is written</extracomment>
        <translation>y escribir su</translation>
    </message>
    <message>
        <source>Load %1 (1 request)</source>
        <extracomment>%1 the name of a database</extracomment>
        <translation>Cargar %1 (1 llamada)</translation>
    </message>
</context>
<context>
    <name>flokdesk::TransformOptions</name>
    <message>
        <source>Value of a cell</source>
        <translation>Valor de una celda</translation>
    </message>
    <message>
        <source>Rounded numbers</source>
        <translation>Números redondeados</translation>
    </message>
    <message>
        <source>Compare and write as text</source>
        <translation>Comparar y escribir como texto</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>lo que muestra</translation>
    </message>
    <message>
        <source>what it stores</source>
        <translation>lo que guarda</translation>
    </message>
    <message>
        <source>cannot be imported</source>
        <translation>no se pueden importar</translation>
    </message>
    <message>
        <source>keep Flokzu’s value</source>
        <translation>queda el valor de Flokzu</translation>
    </message>
    <message>
        <source>are written as they are</source>
        <translation>se escriben como están</translation>
    </message>
    <message>
        <source>Letter for letter, also where Flokzu has numbers or yes and no</source>
        <translation>Letra por letra, también donde Flokzu tiene números o sí y no</translation>
    </message>
</context>
<context>
    <name>flokdesk::TransformPane</name>
    <message>
        <source>Transformations</source>
        <translation>Transformaciones</translation>
    </message>
    <message>
        <source>Do not &amp;import</source>
        <translation>No &amp;importar</translation>
    </message>
    <message>
        <source>Transformations in their order</source>
        <translation>Transformaciones en su orden</translation>
    </message>
    <message>
        <source>&amp;Add a transformation</source>
        <translation>Agregar &amp;una transformación</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>&amp;Trim blanks</source>
        <translation>Quitar &amp;espacios de los extremos</translation>
    </message>
    <message>
        <source>Capital and small &amp;letters</source>
        <translation>&amp;Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>&amp;Replace text…</source>
        <translation>&amp;Reemplazar texto…</translation>
    </message>
    <message>
        <source>Replace whole &amp;values…</source>
        <translation>Reemplazar &amp;valores enteros…</translation>
    </message>
    <message>
        <source>Form of &amp;dates…</source>
        <translation>Forma de las &amp;fechas…</translation>
    </message>
    <message>
        <source>De&amp;cimal mark…</source>
        <translation>Signo &amp;decimal…</translation>
    </message>
    <message>
        <source>Look &amp;up in a database…</source>
        <translation>&amp;Buscar en una base de datos…</translation>
    </message>
    <message>
        <source>The same value in every ro&amp;w…</source>
        <translation>El mismo valor en &amp;todas las filas…</translation>
    </message>
    <message>
        <source>%1, the same in every row</source>
        <translation>%1, igual en todas las filas</translation>
    </message>
    <message>
        <source>%1, column %2 of the file</source>
        <translation>%1, columna %2 del archivo</translation>
    </message>
    <message>
        <source>A look-alike is never mapped unseen.</source>
        <translation>Un nombre parecido nunca se asigna sin que usted lo vea.</translation>
    </message>
    <message>
        <source>This column is not imported. Choose the column that it fills in the table.</source>
        <translation>Esta columna no se importa. Elija en la tabla la columna que llena.</translation>
    </message>
    <message>
        <source>&amp;Map to %1</source>
        <extracomment>%1 a column of the database</extracomment>
        <translation>A&amp;signar a %1</translation>
    </message>
    <message>
        <source>Move a transformation up</source>
        <translation>Subir una transformación</translation>
    </message>
    <message>
        <source>Move a transformation down</source>
        <translation>Bajar una transformación</translation>
    </message>
    <message>
        <source>Remove a transformation</source>
        <translation>Quitar una transformación</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoDialog</name>
    <message>
        <source>Reverse what was applied</source>
        <translation>Revertir cambios aplicados</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Changes that reverse it, with the values now and after</source>
        <translation>Cambios que lo revierten, con los valores actuales y los posteriores</translation>
    </message>
    <message>
        <source>What stays as it is, and why</source>
        <translation>Lo que queda como está y por qué</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Por qué permanece</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Reads again what is in Flokzu now</source>
        <translation>Consulta otra vez los valores actuales en Flokzu</translation>
    </message>
    <message>
        <source>&amp;Add to pending and review</source>
        <translation>Agregar a &amp;pendientes y revisar</translation>
    </message>
    <message>
        <source>Adds all of them as one step, which Undo removes again; nothing is sent yet</source>
        <translation>Los agrega todos en un solo paso, que Deshacer quita; aún no se envía nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reading the present values: %1 of %2.</source>
        <extracomment>%1 changes looked at, %2 all of them</extracomment>
        <translation>Leyendo los valores actuales: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>About %n request(s) to come.</source>
        <translation>
            <numerusform>Falta alrededor de %n llamada.</numerusform>
            <numerusform>Faltan alrededor de %n llamadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n change(s) to pending and review</source>
        <translation>
            <numerusform>Agregar %n cambio a &amp;pendientes y revisar</numerusform>
            <numerusform>Agregar %n cambios a &amp;pendientes y revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the user of this profile.</source>
        <translation>Este es el usuario de este perfil.</translation>
    </message>
    <message>
        <source>Nothing of this can be reversed.</source>
        <translation>Nada de esto se puede revertir.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) re&amp;verse it:</source>
        <translation>
            <numerusform>%n cambio lo re&amp;vierte:</numerusform>
            <numerusform>%n cambios lo re&amp;vierten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or change(s) &amp;stay as they are:</source>
        <translation>
            <numerusform>%n valor o cambio &amp;queda como está:</numerusform>
            <numerusform>%n valores o cambios &amp;quedan como están:</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete users?</source>
        <translation>¿Eliminar usuarios?</translation>
    </message>
    <message>
        <source>Reversing the invitation deletes the user %1 at %2.
Type the email address to confirm.</source>
        <translation>Revertir la invitación elimina el usuario %1 en %2.
Escriba la dirección de correo para confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>Reversing the invitations deletes %n user(s) at %1.
Type %2 to confirm.</source>
        <translation>
            <numerusform>Revertir las invitaciones elimina %n usuario en %1.
Escriba %2 para confirmar.</numerusform>
            <numerusform>Revertir las invitaciones elimina %n usuarios en %1.
Escriba %2 para confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to pending</source>
        <translation>Agregar a pendientes</translation>
    </message>
    <message>
        <source>Only values that are still as they were left are changed back; later edits are kept. Nothing is sent before you have reviewed it. What a change triggered in Flokzu, such as emails, cannot be reversed.</source>
        <translation>Solo se revierten los valores que siguen como quedaron; se conservan las ediciones posteriores. No se envía nada antes de su revisión. Los efectos de un cambio en Flokzu, como los correos enviados, no se pueden revertir.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoPlanner</name>
    <message>
        <source>%1: an edit of yours waits to be sent.</source>
        <translation>%1: una edición suya espera su envío.</translation>
    </message>
    <message>
        <source>%1 is already “%2”.</source>
        <translation>%1 ya es “%2”.</translation>
    </message>
    <message>
        <source>%1 was changed since: it was set to “%2” and is now “%3”.</source>
        <translation>%1 se cambió desde entonces: se había puesto en “%2” y ahora es “%3”.</translation>
    </message>
    <message>
        <source>A change of yours waits to be sent.</source>
        <translation>Un cambio suyo espera su envío.</translation>
    </message>
    <message>
        <source>The user exists.</source>
        <translation>El usuario existe.</translation>
    </message>
    <message>
        <source>There is no such user any more.</source>
        <translation>Ese usuario ya no existe.</translation>
    </message>
    <message>
        <source>The user has the role %1.</source>
        <translation>El usuario tiene el rol %1.</translation>
    </message>
    <message>
        <source>The user does not have the role %1.</source>
        <translation>El usuario no tiene el rol %1.</translation>
    </message>
    <message>
        <source>Read the present values, to reverse a change</source>
        <translation>Leer los valores actuales, para revertir un cambio</translation>
    </message>
    <message>
        <source>%1: the value that was written is not known.</source>
        <translation>%1: no se conoce el valor que se escribió.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UnknownOutcomePanel</name>
    <message>
        <source>Check &amp;by columns…</source>
        <translation>Verificar p&amp;or columnas…</translation>
    </message>
    <message>
        <source>Asks for the columns that identify an added record, and looks it up by them</source>
        <translation>Pide las columnas que identifican un registro agregado y lo busca por ellas</translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation>Marcar como aplicado</translation>
    </message>
    <message>
        <source>Mark as not applied</source>
        <translation>Marcar como no aplicado</translation>
    </message>
    <message>
        <source>Asking Flokzu…</source>
        <translation>Consultando a Flokzu…</translation>
    </message>
    <message>
        <source>Mark as applied?</source>
        <translation>¿Marcar como aplicado?</translation>
    </message>
    <message>
        <source>Its identifier, as Flokzu shows it (may stay empty):</source>
        <translation>Su identificador, como lo muestra Flokzu (puede quedar vacío):</translation>
    </message>
    <message>
        <source>Reading instance %1 first…</source>
        <translation>Leyendo primero la instancia %1…</translation>
    </message>
    <message>
        <source>Is this the instance?</source>
        <translation>¿Es esta la instancia?</translation>
    </message>
    <message>
        <source>It can then be sent again. If it was applied after all, there will be two of it.</source>
        <translation>Entonces se podrá enviar de nuevo. Si pese a todo se aplicó, existirá dos veces.</translation>
    </message>
    <message>
        <source>It can then be sent again.</source>
        <translation>Entonces se podrá enviar de nuevo.</translation>
    </message>
    <message>
        <source>Mark as not applied?</source>
        <translation>¿Marcar como no aplicado?</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserEntry</name>
    <message>
        <source>Email addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Paste addresses: one per line, or separated by commas or semicolons</source>
        <translation>Pegue direcciones: una por línea, o separadas por comas o punto y coma</translation>
    </message>
    <message>
        <source>Recognized addresses</source>
        <translation>Direcciones reconocidas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Cerra&amp;r</translation>
    </message>
    <message>
        <source>Hides this; what you typed stays (Esc)</source>
        <translation>Oculta esto; lo que escribió permanece (Esc)</translation>
    </message>
    <message>
        <source>Invite users</source>
        <translation>Invitar usuarios</translation>
    </message>
    <message>
        <source>Add users to the list</source>
        <translation>Agregar usuarios a la lista</translation>
    </message>
    <message>
        <source>Each of them gets an email from Flokzu with a link that is valid for 30 days. Inviting may change your bill. Nothing is sent before you review it.</source>
        <translation>Cada persona recibe un correo de Flokzu con un enlace válido durante 30 días. Invitar puede cambiar su factura. No se envía nada antes de su revisión.</translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot list users, so enter those that you manage. This sends nothing and changes nothing in Flokzu.</source>
        <translation>La API de Flokzu no permite listar los usuarios; indique a quiénes administra. No se envía nada ni cambia nada en Flokzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%n ya está en la lista</numerusform>
            <numerusform>%n ya están en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repetida</numerusform>
            <numerusform>%n repetidas</numerusform>
        </translation>
    </message>
    <message>
        <source>left out, not an address: %1</source>
        <translation>omitida por no ser una dirección: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n invitation(s) to pending</source>
        <translation>
            <numerusform>Agregar %n invitación a &amp;pendientes</numerusform>
            <numerusform>Agregar %n invitaciones a &amp;pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the list</source>
        <translation>
            <numerusform>Agregar %n &amp;dirección a la lista</numerusform>
            <numerusform>Agregar %n &amp;direcciones a la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;With the role:</source>
        <translation>Con e&amp;l rol:</translation>
    </message>
    <message>
        <source>Each of them gets this role together with the invitation; both are pending until you send them</source>
        <translation>Cada uno recibe este rol junto con la invitación; ambos quedan pendientes hasta que usted los envíe</translation>
    </message>
    <message>
        <source>No role</source>
        <extracomment>with an invitation</extracomment>
        <translation>Ningún rol</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserInspector</name>
    <message>
        <source>not loaded</source>
        <extracomment>of a role: whether the user has it was not loaded</extracomment>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>will be given</source>
        <extracomment>of a role, when the pending change is applied</extracomment>
        <translation>se asignará</translation>
    </message>
    <message>
        <source>will be taken</source>
        <translation>se quitará</translation>
    </message>
    <message>
        <source>Load roles</source>
        <translation>Cargar roles</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Eliminar usuario…</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Parts of the user</source>
        <translation>Partes del usuario</translation>
    </message>
    <message>
        <source>Roles of the user</source>
        <translation>Roles del usuario</translation>
    </message>
    <message>
        <source>Space gives or takes the role; both are pending until you send them</source>
        <translation>La barra espaciadora asigna o quita el rol; ambas cosas quedan pendientes hasta que las envíe</translation>
    </message>
    <message>
        <source>Loads the roles of this user from Flokzu; one request</source>
        <translation>Carga de Flokzu los roles de este usuario; una llamada</translation>
    </message>
    <message>
        <source>Deletes this user, after you type the email address; pending until you send it</source>
        <translation>Elimina este usuario después de que escriba su dirección de correo; queda pendiente hasta que lo envíe</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Roles</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Historia&amp;l</translation>
    </message>
    <message>
        <source>No user selected</source>
        <translation>Ningún usuario seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see the user here.</source>
        <translation>Seleccione una fila para ver aquí el usuario.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <comment>of a user</comment>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>roles loaded %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>roles cargados: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <extracomment>roles that the user has or will have, of all that are known</extracomment>
        <translation>
            <numerusform>%1 de %n rol</numerusform>
            <numerusform>%1 de %n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>The roles of this user were never loaded.</source>
        <translation>Los roles de este usuario nunca se cargaron.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserList</name>
    <message>
        <source>Filter roles</source>
        <translation>Filtrar roles</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>System roles</source>
        <translation>Roles de sistema</translation>
    </message>
    <message>
        <source>&amp;Show these users</source>
        <translation>&amp;Mostrar estos usuarios</translation>
    </message>
    <message>
        <source>&amp;Load the users with this role</source>
        <translation>&amp;Cargar los usuarios con este rol</translation>
    </message>
    <message>
        <source>Loads the users with this role from Flokzu; one request</source>
        <translation>Carga de Flokzu los usuarios con este rol; una llamada</translation>
    </message>
    <message>
        <source>&amp;Remove these users from the list</source>
        <translation>&amp;Quitar estos usuarios de la lista</translation>
    </message>
    <message>
        <source>Changes nothing in Flokzu; users with pending changes stay</source>
        <translation>No modifica nada en Flokzu; los usuarios con cambios pendientes se conservan</translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersModel</name>
    <message>
        <source>%1 is a role of Flokzu itself.</source>
        <translation>%1 es un rol del propio Flokzu.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>what is known of a user and which changes are pending</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles loaded</source>
        <translation>Roles cargados</translation>
    </message>
    <message>
        <source>%1, system role</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation>%1, rol de sistema</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it automatically.</source>
        <translation>Todos los usuarios cuyos roles se cargaron tienen el rol %1, así que probablemente lo asigna el propio Flokzu.</translation>
    </message>
    <message>
        <source>%1, role of every user</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation>%1, rol de todos los usuarios</translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersPage</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Search emails and roles (Ctrl+F)</source>
        <translation>Buscar correos y roles (Ctrl+F)</translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation>Usuarios mostrados</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>Discards all pending changes of users; Ctrl+Z brings them back</source>
        <translation>Descarta todos los cambios pendientes de usuarios; Ctrl+Z los recupera</translation>
    </message>
    <message>
        <source>&amp;Add users…</source>
        <translation>A&amp;gregar usuarios…</translation>
    </message>
    <message>
        <source>Adds the emails of users that you manage; nothing is sent (Ctrl+O)</source>
        <translation>Agrega a la lista los correos de los usuarios que administra; no se envía nada (Ctrl+O)</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Invitar…</translation>
    </message>
    <message>
        <source>Invites one or many users; pending until you send it (Ctrl+N)</source>
        <translation>Invita a uno o varios usuarios; queda pendiente hasta que se envíe (Ctrl+N)</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Load roles</source>
        <translation>&amp;Cargar roles</translation>
    </message>
    <message>
        <source>Loads the roles of the selected users: one request each (F5)</source>
        <translation>Carga los roles de los usuarios seleccionados: una llamada por cada uno (F5)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Loads the roles of all users in the list: one request each (Shift+F5)</source>
        <translation>Carga los roles de todos los usuarios de la lista: una llamada por cada uno (Mayús+F5)</translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation>Shift+F5</translation>
    </message>
    <message>
        <source>&amp;Give role…</source>
        <translation>Asignar ro&amp;l…</translation>
    </message>
    <message>
        <source>Gives a role to the selected users; pending until you send it</source>
        <translation>Asigna un rol a los usuarios seleccionados; queda pendiente hasta que se envíe</translation>
    </message>
    <message>
        <source>&amp;Take role…</source>
        <translation>&amp;Quitar rol…</translation>
    </message>
    <message>
        <source>Takes a role from the selected users; pending until you send it</source>
        <translation>Quita un rol a los usuarios seleccionados; queda pendiente hasta que se envíe</translation>
    </message>
    <message>
        <source>Users &amp;with a role…</source>
        <translation>Usuarios con un r&amp;ol…</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>Eliminar &amp;usuario…</translation>
    </message>
    <message>
        <source>Deletes one user, after you type the email address; pending until you send it</source>
        <translation>Elimina un usuario, después de escribir su correo; queda pendiente hasta que se envíe</translation>
    </message>
    <message>
        <source>Reacti&amp;vate…</source>
        <translation>Re&amp;activar…</translation>
    </message>
    <message>
        <source>Invites deleted users again, with their last known roles; pending until you send it</source>
        <translation>Vuelve a invitar a usuarios eliminados, con sus últimos roles conocidos; queda pendiente hasta que se envíe</translation>
    </message>
    <message>
        <source>&amp;Copy emails</source>
        <translation>Co&amp;piar correos</translation>
    </message>
    <message>
        <source>Copies the emails of the selected users, one per line</source>
        <translation>Copia los correos de los usuarios seleccionados, uno por línea</translation>
    </message>
    <message>
        <source>Remove &amp;from list</source>
        <translation>Quitar de la lis&amp;ta</translation>
    </message>
    <message>
        <source>Removes the selected users from this list; changes nothing in Flokzu</source>
        <translation>Quita de la lista los usuarios seleccionados; no cambia nada en Flokzu</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>invitación de %n usuario</numerusform>
            <numerusform>invitación de %n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard the changes of users</source>
        <translation>descarte de los cambios de usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without loaded roles</source>
        <translation>
            <numerusform>%n usuario sin roles cargados</numerusform>
            <numerusform>%n usuarios sin roles cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the users that you manage</source>
        <translation>Agregue los usuarios que administra</translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot list users. Paste their emails, invite users, or find users by a role that they have.</source>
        <translation>La API de Flokzu no permite listar los usuarios. Pegue sus correos, invite usuarios o encuéntrelos por un rol que tengan.</translation>
    </message>
    <message>
        <source>Load r&amp;oles of all</source>
        <translation>Cargar roles de to&amp;dos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s) shown</source>
        <translation>
            <numerusform>%1 de %n usuario a la vista</numerusform>
            <numerusform>%1 de %n usuarios a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>Stops loading; what was loaded stays (Esc)</source>
        <translation>Detiene la carga; lo que se cargó permanece (Esc)</translation>
    </message>
    <message>
        <source>Space or a double click gives or takes the role of the cell; both are pending until you send them</source>
        <translation>Espacio o un doble clic asigna o quita el rol de la celda; el cambio queda pendiente hasta que se envíe</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>Loads the users with a role from Flokzu</source>
        <translation>Carga de Flokzu los usuarios con un rol</translation>
    </message>
    <message>
        <source>More user actions</source>
        <translation>Más acciones de usuarios</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Shows or hides the list of users and roles</source>
        <translation>Muestra u oculta la lista de usuarios y roles</translation>
    </message>
    <message>
        <source>Load the users with this role</source>
        <translation>Cargar los usuarios con este rol</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Mostrar todos los usuarios</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>Aquí no hay usuarios</translation>
    </message>
    <message>
        <source>None of the users whose roles were loaded has the role “%1”.</source>
        <translation>Ninguno de los usuarios cuyos roles se cargaron tiene el rol “%1”.</translation>
    </message>
    <message>
        <source>Flokzu may have more</source>
        <comment>users; its API cannot list them</comment>
        <translation>Flokzu puede tener más</translation>
    </message>
    <message>
        <source>Loads the users with this role from Flokzu; one request</source>
        <translation>Carga de Flokzu los usuarios con este rol; una llamada</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Shows or hides the current user with all roles and the history</source>
        <translation>Muestra u oculta el usuario actual con todos sus roles y el historial</translation>
    </message>
    <message>
        <source>Shows the roles and the history of the current user (Alt+Enter)</source>
        <translation>Muestra los roles y el historial del usuario actual (Alt+Intro)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) here</source>
        <translation>
            <numerusform>%n usuario aquí</numerusform>
            <numerusform>%n usuarios aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit &amp;user</source>
        <translation>&amp;Modificar usuario</translation>
    </message>
    <message>
        <source>Loading users</source>
        <translation>Cargando usuarios</translation>
    </message>
    <message>
        <source>Loading roles</source>
        <translation>Cargando roles</translation>
    </message>
</context>
<context>
    <name>flokdesk::WatchedInstances</name>
    <message numerus="yes">
        <source>%n instance(s) not found; the list shows which.</source>
        <translation>
            <numerusform>%n instancia no encontrada; la lista muestra cuál.</numerusform>
            <numerusform>%n instancias no encontradas; la lista muestra cuáles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) could not be read; the list shows why.</source>
        <translation>
            <numerusform>No se pudo leer %n instancia; la lista muestra por qué.</numerusform>
            <numerusform>No se pudieron leer %n instancias; la lista muestra por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not read.</source>
        <translation>
            <numerusform>%n instancia no leída.</numerusform>
            <numerusform>%n instancias no leídas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::WelcomePage</name>
    <message>
        <source>Welcome to Flokdesk</source>
        <translation>Le damos la bienvenida a Flokdesk</translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation>&amp;Conectarse a Flokzu…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo organization</source>
        <translation>&amp;Probar la organización de demostración</translation>
    </message>
    <message>
        <source>A made-up organization inside this program; nothing leaves this computer</source>
        <translation>Una organización ficticia dentro de este programa; nada sale de esta computadora</translation>
    </message>
    <message>
        <source>&amp;Saved profiles:</source>
        <translation>Perfiles &amp;guardados:</translation>
    </message>
    <message>
        <source>&amp;Open profile</source>
        <translation>Ab&amp;rir perfil</translation>
    </message>
    <message>
        <source>Instances, databases and users of your Flokzu organization, through its API. Nothing you edit is sent before you apply it.</source>
        <translation>Instancias, bases de datos y usuarios de su organización en Flokzu, por medio de su API. Nada de lo que edite se envía antes de que lo aplique.</translation>
    </message>
</context>
<context>
    <name>flokdesk::WhatsNewDialog</name>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>You use Flokdesk %1.</source>
        <translation>Usted usa Flokdesk %1.</translation>
    </message>
    <message>
        <source>This list is in English.</source>
        <translation>Esta lista está en inglés.</translation>
    </message>
</context>
<context>
    <name>flokdesk::Workspace</name>
    <message>
        <source>The names remembered for this organization could not be read. They will be collected again as you work.</source>
        <translation>No se pudieron leer los nombres recordados de esta organización. Se reunirán de nuevo mientras trabaja.</translation>
    </message>
</context>
</TS>
