<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AccountDeletion</name>
    <message>
        <source>%1 is the account this profile works with. Deleting it would lock you out; another administrator has to do it.</source>
        <translation>%1 es la cuenta con la que trabaja este perfil. Si la eliminara, usted perdería el acceso; debe hacerlo otro administrador.</translation>
    </message>
    <message>
        <source>%1 is staged for deletion already.</source>
        <translation>La eliminación de %1 ya está pendiente.</translation>
    </message>
    <message>
        <source>%1 is staged to be invited. Undo that, or carry it out first.</source>
        <translation>La invitación de %1 está pendiente. Deshágala o realícela primero.</translation>
    </message>
    <message>
        <source>%1 was deleted already.</source>
        <translation>La cuenta %1 ya se eliminó.</translation>
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
        <source>This needs the data key, and the profile has none. Nothing was sent. Add the data key to the profile.</source>
        <translation>Esto requiere la clave de datos y el perfil no la tiene. No se envió nada. Agregue la clave de datos al perfil.</translation>
    </message>
    <message>
        <source>This needs the user management key, and the profile has none. Nothing was sent. Add the user management key to the profile.</source>
        <translation>Esto requiere la clave de gestión de usuarios y el perfil no la tiene. No se envió nada. Agregue la clave de gestión de usuarios al perfil.</translation>
    </message>
    <message>
        <source>The data key holds characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>La clave de datos contiene caracteres que ninguna clave tiene. No se envió nada. Cópiela de nuevo de Flokzu al perfil.</translation>
    </message>
    <message>
        <source>The user management key holds characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation>La clave de gestión de usuarios contiene caracteres que ninguna clave tiene. No se envió nada. Cópiela de nuevo de Flokzu al perfil.</translation>
    </message>
    <message>
        <source>The profile has no user name. Nothing was sent. Enter the e-mail address of a Flokzu user in the profile.</source>
        <translation>El perfil no tiene nombre de usuario. No se envió nada. Ingrese en el perfil la dirección de correo de un usuario de Flokzu.</translation>
    </message>
    <message>
        <source>The user name of the profile holds characters that cannot be sent. Nothing was sent. Enter the e-mail address of a Flokzu user.</source>
        <translation>El nombre de usuario del perfil contiene caracteres que no se pueden enviar. No se envió nada. Ingrese la dirección de correo de un usuario de Flokzu.</translation>
    </message>
    <message>
        <source>Flokzu knows no such user or role. Names must match exactly, capitals and accents included.</source>
        <translation>Flokzu no conoce ese usuario o ese rol. Los nombres deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data key. Nothing was done. Check the data key in the profile; the user management key does not work here.</source>
        <translation>Flokzu rechazó la clave de datos. No se hizo nada. Verifique la clave de datos en el perfil; la clave de gestión de usuarios no sirve aquí.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user management key. Nothing was done. Check the user management key in the profile; the data key does not work here.</source>
        <translation>Flokzu rechazó la clave de gestión de usuarios. No se hizo nada. Verifique la clave de gestión de usuarios en el perfil; la clave de datos no sirve aquí.</translation>
    </message>
    <message>
        <source>Flokzu refused this without saying why. Nothing was changed.</source>
        <translation>Flokzu rechazó esto sin decir por qué. No se cambió nada.</translation>
    </message>
    <message>
        <source>Flokzu refused this: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation>Flokzu rechazó esto: “%1”</translation>
    </message>
    <message>
        <source>Flokzu did not find it. Names must match exactly.</source>
        <translation>Flokzu no lo encontró. Los nombres deben coincidir exactamente.</translation>
    </message>
    <message>
        <source>Flokzu did not find it: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation>Flokzu no lo encontró: “%1”</translation>
    </message>
    <message>
        <source>The answer is not what Flokzu is known to send, so it was not used. Look at it in the Requests panel.</source>
        <translation>La respuesta no es lo que Flokzu suele enviar, por eso no se usó. Examínela en el panel Solicitudes.</translation>
    </message>
    <message>
        <source>The change was sent, but the answer does not prove that it was carried out. Look it up before you send it again.</source>
        <translation>El cambio se envió, pero la respuesta no demuestra que se haya realizado. Verifíquelo antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Enter the identifier of an instance. Nothing was sent.</source>
        <translation>Ingrese el identificador de una instancia. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu has no instance “%1”, or this user may not see it.</source>
        <translation>Flokzu no tiene la instancia “%1”, o este usuario no puede verla.</translation>
    </message>
    <message>
        <source>Enter the code of a process. Nothing was sent.</source>
        <translation>Ingrese el código de un proceso. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu has no process with the code “%1”.</source>
        <translation>Flokzu no tiene ningún proceso con el código “%1”.</translation>
    </message>
    <message>
        <source>There is nothing to change. Nothing was sent.</source>
        <translation>No hay nada que cambiar. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu has no instance of that name.</source>
        <translation>Flokzu no tiene ninguna instancia con ese nombre.</translation>
    </message>
    <message>
        <source>Enter the name of a database. Nothing was sent.</source>
        <translation>Ingrese el nombre de una base de datos. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu found no such record, or no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>Flokzu no encontró ese registro, o ninguna base de datos llamada “%1”. Los nombres deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Flokzu has no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation>Flokzu no tiene ninguna base de datos llamada “%1”. Los nombres deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
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
        <source>No record with Id %1 in “%2”, or no database of that name.</source>
        <translation>No hay ningún registro con el Id %1 en “%2”, o ninguna base de datos con ese nombre.</translation>
    </message>
    <message>
        <source>No record matches. Values must match exactly, capitals and accents included.</source>
        <translation>Ningún registro coincide. Los valores deben coincidir exactamente, incluidas mayúsculas y acentos.</translation>
    </message>
    <message>
        <source>Enter an e-mail address. Nothing was sent.</source>
        <translation>Ingrese una dirección de correo. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu has no user “%1”.</source>
        <translation>Flokzu no tiene el usuario “%1”.</translation>
    </message>
    <message>
        <source>Enter the name of a role. Nothing was sent.</source>
        <translation>Ingrese el nombre de un rol. No se envió nada.</translation>
    </message>
    <message>
        <source>Flokzu has no user “%1” or no role “%2”.</source>
        <translation>Flokzu no tiene el usuario “%1” o no tiene el rol “%2”.</translation>
    </message>
    <message>
        <source>The answer was: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation>La respuesta fue: “%1”</translation>
    </message>
    <message>
        <source>Nothing of it was used. Open any web page in a browser to log in to the network, then try again.</source>
        <translation>No se usó nada de esa respuesta. Abra cualquier página web en un navegador para iniciar sesión en la red y luego intente de nuevo.</translation>
    </message>
    <message>
        <source>The change may or may not have been carried out. Open any web page in a browser to log in to the network, then look up the change before you send it again.</source>
        <translation>El cambio puede haberse realizado o no. Abra cualquier página web en un navegador para iniciar sesión en la red y luego verifique el cambio antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Some proxies refuse requests of the kind that Flokzu asks for (a GET with a body); ask the administrator of your network.</source>
        <translation>Algunos proxies rechazan solicitudes como las que pide Flokzu (un GET con cuerpo); consulte al administrador de su red.</translation>
    </message>
    <message>
        <source>“%1” is no path behind the address of the profile. A path has letters, digits and single slashes, and no “..”.</source>
        <translation>“%1” no es una ruta detrás de la dirección del perfil. Una ruta tiene letras, cifras y barras simples, sin “..”.</translation>
    </message>
    <message>
        <source>Enter one to twelve short words of letters and digits, separated by spaces.</source>
        <translation>Ingrese de una a doce palabras cortas de letras y cifras, separadas por espacios.</translation>
    </message>
    <message>
        <source>“%1” is none of the possible values: %2.</source>
        <extracomment>%1 a value that a file or a person gave, %2 the values that are possible</extracomment>
        <translation>“%1” no es ninguno de los valores posibles: %2.</translation>
    </message>
    <message>
        <source>The file does not say where the value “%1” comes from.</source>
        <translation>El archivo no indica de dónde viene el valor “%1”.</translation>
    </message>
    <message>
        <source>This is no file with a service dialect. Nothing was taken.</source>
        <translation>Este archivo no contiene las particularidades de un servicio. No se tomó nada.</translation>
    </message>
    <message>
        <source>This service dialect was saved by a newer version of this program. Please update. Nothing was taken.</source>
        <translation>Estas particularidades se guardaron con una versión más nueva de este programa. Actualícelo. No se tomó nada.</translation>
    </message>
    <message>
        <source>This program knows no setting “%1”. Nothing was taken.</source>
        <translation>Este programa no conoce el ajuste “%1”. No se tomó nada.</translation>
    </message>
    <message>
        <source>Nothing was taken.</source>
        <translation>No se tomó nada.</translation>
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
        <source>Nothing was done. The key has worked before: perhaps the user lacks the permission, or the paid plan does not include this.</source>
        <translation>No se hizo nada. La clave ya funcionó antes: quizás el usuario no tenga el permiso o el plan pago no lo incluya.</translation>
    </message>
    <message>
        <source>Nothing was done. Perhaps the data key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>No se hizo nada. Quizás la clave de datos sea incorrecta, el usuario no tenga el permiso o el plan pago no lo incluya.</translation>
    </message>
    <message>
        <source>Nothing was done. Perhaps the user management key is wrong, the user lacks the permission, or the paid plan does not include this.</source>
        <translation>No se hizo nada. Quizás la clave de gestión de usuarios sea incorrecta, el usuario no tenga el permiso o el plan pago no lo incluya.</translation>
    </message>
    <message>
        <source>Read the roles of %1, to see how this Flokzu takes a change of them</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Leer los roles de %1, para ver cómo acepta Flokzu que se cambien</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but reading the roles of %1 afterwards shows that nothing was changed. Change the role in Flokzu itself.</source>
        <translation>Flokzu respondió OK, pero al leer después los roles de %1 se ve que nada cambió. Cambie el rol en Flokzu mismo.</translation>
    </message>
    <message>
        <source>Flokzu had a problem (%1). Reading the roles of %2 afterwards shows that nothing was changed.</source>
        <extracomment>%1 a status such as 500, %2 an e-mail address</extracomment>
        <translation>Flokzu tuvo un problema (%1). Al leer después los roles de %2 se ve que nada cambió.</translation>
    </message>
    <message>
        <source>Perhaps Flokzu lists this database only with a condition: filter by a column and its value.</source>
        <translation>Quizás Flokzu solo liste esta base de datos con una condición: filtre por una columna y su valor.</translation>
    </message>
    <message>
        <source>The user left this call out. Nothing was sent.</source>
        <translation>El usuario omitió esta llamada. No se envió nada.</translation>
    </message>
    <message>
        <source>A web page came instead of an answer of Flokzu: perhaps the log-in page of a network, the page of a proxy, or an error page.</source>
        <translation>En lugar de una respuesta de Flokzu llegó una página web: quizás la página de inicio de sesión de una red, la de un proxy o una página de error.</translation>
    </message>
    <message>
        <source>Flokzu answered OK, but this is the first change of a role, and the roles of %1 could not be read to see whether it was carried out. %2</source>
        <extracomment>%1 an e-mail address, %2 a sentence that says why the roles could not be read</extracomment>
        <translation>Flokzu respondió OK, pero es el primer cambio de un rol y no se pudieron leer los roles de %1 para ver si se realizó. %2</translation>
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
        <source>not carried out</source>
        <translation>no realizada</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>enviada, resultado desconocido</translation>
    </message>
    <message>
        <source>changed by another person meanwhile</source>
        <translation>modificado por otra persona entretanto</translation>
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
        <translation>El certificado del servidor fue emitido por “%1”, autoridad en la que este equipo no confía. Si su red inspecciona las conexiones seguras, pida al administrador de la red que agregue esta autoridad al equipo; si no las inspecciona, use otra red.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, expired on %2.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>El certificado del servidor, emitido por “%1”, venció el %2.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is valid only from %2 on.</source>
        <extracomment>%1 is the issuer of a certificate, %2 a date</extracomment>
        <translation>El certificado del servidor, emitido por “%1”, solo es válido a partir del %2.</translation>
    </message>
    <message>
        <source>Check the date of this computer. If it is right, tell the administrator of the server.</source>
        <translation>Verifique la fecha de este equipo. Si es correcta, avise al administrador del servidor.</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, was refused (%2). Ask the administrator of the server or of the network.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the reason in the words of a library</extracomment>
        <translation>El certificado del servidor, emitido por “%1”, fue rechazado (%2). Consulte al administrador del servidor o de la red.</translation>
    </message>
    <message>
        <source>this server</source>
        <translation>este servidor</translation>
    </message>
    <message>
        <source>Its certificate, issued by “%1”, is for %2 and not for %3. Check the address in the profile.</source>
        <extracomment>%1 is the issuer of a certificate, %2 the names in it, %3 a host or &quot;this server&quot;</extracomment>
        <translation>El certificado del servidor, emitido por “%1”, es para %2 y no para %3. Verifique la dirección en el perfil.</translation>
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
        <source>(account deleted)</source>
        <translation>(cuenta eliminada)</translation>
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
        <source>(taken away)</source>
        <translation>(quitado)</translation>
    </message>
    <message>
        <source>Update record %1 of %2, or add it when missing</source>
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
        <source>Delete the account %1</source>
        <translation>Eliminar la cuenta %1</translation>
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
        <source>If it adds a record, that record cannot be deleted here.</source>
        <translation>Si agrega un registro, ese registro no se podrá eliminar desde aquí.</translation>
    </message>
    <message>
        <source>An added record can only be deleted in Flokzu itself.</source>
        <translation>Un registro agregado solo se puede eliminar en el propio Flokzu.</translation>
    </message>
    <message>
        <source>A started instance can only be ended in Flokzu itself.</source>
        <translation>Una instancia iniciada solo se puede terminar en el propio Flokzu.</translation>
    </message>
    <message>
        <source>The account can be deleted again, but the mail has been sent and your bill may change.</source>
        <translation>La cuenta se puede volver a eliminar, pero el correo ya se habrá enviado y su factura puede cambiar.</translation>
    </message>
    <message>
        <source>A new invitation brings the account back, but the person must accept it and roles must be given again.</source>
        <translation>Una nueva invitación recupera la cuenta, pero la persona debe aceptarla y los roles deben asignarse de nuevo.</translation>
    </message>
    <message>
        <source>(not read)</source>
        <extracomment>in place of a value: Flokzu was never asked what is there</extracomment>
        <translation>(no leído)</translation>
    </message>
    <message>
        <source>Update “%1” (record %2 of %3), or add it when missing</source>
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
        <translation>El disco está lleno, por eso no se pudo guardar %1. Libere espacio.</translation>
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
        <source>The disk reported an error with %1. Check the disk before you go on.</source>
        <translation>El disco informó un error con %1. Verifique el disco antes de continuar.</translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one.</source>
        <translation>%1 está dañado. Inicie el programa de nuevo: apartará el archivo y creará uno nuevo.</translation>
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
        <source>Nothing meets: %1</source>
        <translation>Nada cumple: %1</translation>
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
        <extracomment>%1 a call, such as &quot;list records&quot;</extracomment>
        <translation>Parámetros de “%1”</translation>
    </message>
    <message>
        <source>Something between Flokdesk and Flokzu may refuse a request that only reads and has a body.</source>
        <translation>Algo entre Flokdesk y Flokzu puede rechazar una solicitud que solo lee y lleva cuerpo.</translation>
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
        <extracomment>%1 a call, such as &quot;list records&quot;</extracomment>
        <translation>Ruta de “%1”</translation>
    </message>
    <message>
        <source>Behind the address of the profile; it cannot lead to another server.</source>
        <translation>Detrás de la dirección del perfil; no puede llevar a otro servidor.</translation>
    </message>
    <message>
        <source>Form of a date</source>
        <translation>Forma de una fecha</translation>
    </message>
    <message>
        <source>Only explains values; it changes none.</source>
        <translation>Solo explica valores; no cambia ninguno.</translation>
    </message>
    <message>
        <source>Form of a check box</source>
        <translation>Forma de una casilla</translation>
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
        <source>Letters of identifiers</source>
        <translation>Letras de los identificadores</translation>
    </message>
    <message>
        <source>How an instance is asked for.</source>
        <translation>Cómo se pide una instancia.</translation>
    </message>
    <message>
        <source>as typed, then in capitals</source>
        <translation>como se escribió, luego en mayúsculas</translation>
    </message>
    <message>
        <source>as typed</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>in capitals</source>
        <translation>en mayúsculas</translation>
    </message>
    <message>
        <source>List without a condition</source>
        <translation>Lista sin condición</translation>
    </message>
    <message>
        <source>How all records of a database are asked for.</source>
        <translation>Cómo se piden todos los registros de una base de datos.</translation>
    </message>
    <message>
        <source>with an empty list of filters</source>
        <translation>con una lista de filtros vacía</translation>
    </message>
    <message>
        <source>without filters</source>
        <translation>sin filtros</translation>
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
        <source>The status of an answer that was successful. Separate several words by blanks.</source>
        <translation>El estado de una respuesta correcta. Separe varias palabras con espacios.</translation>
    </message>
    <message>
        <source>Key for echo, operations and assignees</source>
        <translation>Clave para eco, operaciones y asignados</translation>
    </message>
    <message>
        <source>Which of the two keys of the profile these calls need.</source>
        <translation>Cuál de las dos claves del perfil necesitan estas llamadas.</translation>
    </message>
    <message>
        <source>data key</source>
        <translation>clave de datos</translation>
    </message>
    <message>
        <source>user-management key</source>
        <translation>clave de gestión de usuarios</translation>
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
        <source>delete account</source>
        <translation>eliminar cuenta</translation>
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
        <source>Users</source>
        <translation>Usuarios</translation>
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
        <source>The earlier jobs cannot be read from the disk.</source>
        <translation>No se pueden leer del disco los trabajos anteriores.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Sent, but the answer was about something else (%1): it may have been applied.</source>
        <translation>Enviado, pero la respuesta era sobre otra cosa (%1): puede haberse aplicado.</translation>
    </message>
    <message>
        <source>Flokzu rejected the user management key (%1). Check it in the profile, then resume.</source>
        <translation>Flokzu rechazó la clave de gestión de usuarios (%1). Verifíquela en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>Flokzu rejected the data key (%1). Check it in the profile, then resume.</source>
        <translation>Flokzu rechazó la clave de datos (%1). Verifíquela en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>The plan of the organization does not allow this (402). Resume when it does.</source>
        <translation>El plan de la organización no permite esto (402). Reanude cuando lo permita.</translation>
    </message>
    <message>
        <source>A proxy on the way asks for a password (407). Log in to it, then resume.</source>
        <translation>Un proxy en el camino pide una contraseña (407). Inicie sesión en él y luego reanude.</translation>
    </message>
    <message>
        <source>The server may not answer this for legal reasons (451).</source>
        <translation>El servidor no puede responder a esto por razones legales (451).</translation>
    </message>
    <message>
        <source>The profile is read-only. Allow changes, then resume.</source>
        <translation>El perfil es de solo lectura. Permita los cambios y luego reanude.</translation>
    </message>
    <message>
        <source>The request limit is reached. Resume in a minute.</source>
        <translation>Se alcanzó el límite de solicitudes. Reanude en un minuto.</translation>
    </message>
    <message>
        <source>The server pointed to another address. Check the address in the profile, then resume.</source>
        <translation>El servidor redirigió a otra dirección. Verifique la dirección en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>A request was taken back before it was sent.</source>
        <translation>Una solicitud se retiró antes de enviarse.</translation>
    </message>
    <message>
        <source>The server could not be reached. Resume when it can.</source>
        <translation>No se pudo contactar con el servidor. Reanude cuando sea posible.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 why a job is paused; %2 the words of the server or the network</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The user management key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>Falta la clave de administración de usuarios o el nombre de usuario del perfil, o no se puede usar. Corríjalo en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>The data key or the user name of the profile is missing or cannot be used. Correct it in the profile, then resume.</source>
        <translation>Falta la clave de datos o el nombre de usuario del perfil, o no se puede usar. Corríjalo en el perfil y luego reanude.</translation>
    </message>
    <message>
        <source>The change could not be written to the disk before it is sent.</source>
        <translation>No se pudo escribir el cambio en el disco antes de enviarlo.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the user management key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>Flokzu no lo permitió (403) y la clave de gestión de usuarios aún no funcionó. Revise la clave, el permiso del usuario y el plan pago, y luego reanude.</translation>
    </message>
    <message>
        <source>Flokzu did not permit this (403), and the data key has not worked yet. Check the key, the permission of the user and the paid plan, then resume.</source>
        <translation>Flokzu no lo permitió (403) y la clave de datos aún no funcionó. Revise la clave, el permiso del usuario y el plan pago, y luego reanude.</translation>
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
        <source>? Unknown outcome</source>
        <translation>? Resultado desconocido</translation>
    </message>
    <message>
        <source>✓ Found to be applied</source>
        <translation>✓ Verificado: aplicado</translation>
    </message>
    <message>
        <source>◌ Found not to be applied</source>
        <translation>◌ Verificado: no aplicado</translation>
    </message>
    <message>
        <source>≠ Reads otherwise</source>
        <translation>≠ La lectura difiere</translation>
    </message>
    <message>
        <source>◌ Old lines let go</source>
        <translation>◌ Líneas antiguas eliminadas</translation>
    </message>
    <message>
        <source>! Lines lost</source>
        <translation>! Líneas perdidas</translation>
    </message>
    <message>
        <source>◌ Something else</source>
        <translation>◌ Otra cosa</translation>
    </message>
    <message>
        <source>The journal cannot be read from the disk.</source>
        <translation>No se puede leer el diario del disco.</translation>
    </message>
    <message>
        <source>Journal of %1</source>
        <translation>Diario de %1</translation>
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
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
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
        <source>◌ Removed from the queue</source>
        <translation>◌ Quitado de la cola</translation>
    </message>
    <message>
        <source>≠ Held: changed by another person</source>
        <translation>≠ Retenido: modificado por otra persona</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) about changes at %1. Made on %2 (UTC).</source>
        <translation>
            <numerusform>%n línea sobre cambios en %1. Generado el %2 (UTC).</numerusform>
            <numerusform>%n líneas sobre cambios en %1. Generado el %2 (UTC).</numerusform>
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
        <source>What was in Flokzu instead:</source>
        <translation>Lo que había en Flokzu en su lugar:</translation>
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
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Digest of the plan</source>
        <translation>Huella del plan</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Sent, without the key:</source>
        <translation>Enviado, sin la clave:</translation>
    </message>
    <message>
        <source>Line %1 does not fit to the one before it: a line was changed or taken out there by something else than this program.</source>
        <translation>La línea %1 no concuerda con la anterior: algo ajeno a este programa cambió o quitó allí una línea.</translation>
    </message>
    <message>
        <source>Lines are missing or were replaced at the end of the journal.</source>
        <translation>Al final del diario faltan líneas o fueron reemplazadas.</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>El diario está vacío.</translation>
    </message>
    <message>
        <source>for ever</source>
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
        <source>The seal of line %1 does not fit: this line, or one before it, was changed by something else than this program.</source>
        <translation>El sello de la línea %1 no concuerda: algo ajeno a este programa cambió esta línea o una anterior.</translation>
    </message>
    <message>
        <source>Seals of the journal were taken away.</source>
        <translation>Se quitaron sellos del diario.</translation>
    </message>
    <message>
        <source>Line %1 is sealed with a key that this computer does not have, so its seal cannot be checked.</source>
        <translation>La línea %1 está sellada con una clave que este equipo no tiene, por eso no se puede verificar su sello.</translation>
    </message>
    <message>
        <source>Lines are missing at the beginning of the journal, and this program did not let them go.</source>
        <translation>Faltan líneas al principio del diario, y no las eliminó este programa.</translation>
    </message>
    <message>
        <source>What this computer remembers of the journal was changed by something else than this program.</source>
        <translation>Algo ajeno a este programa cambió lo que este equipo recuerda del diario.</translation>
    </message>
    <message>
        <source>Line %1 tells that lines before it were lost.</source>
        <translation>La línea %1 indica que se perdieron líneas anteriores a ella.</translation>
    </message>
    <message>
        <source>The seals could not be checked, because the key store did not give the key.</source>
        <translation>No se pudieron verificar los sellos, porque el almacén de claves no entregó la clave.</translation>
    </message>
    <message>
        <source>No line is sealed, because there was no key store to keep a key in: a program that may write the file can change a line and all behind it without a trace.</source>
        <translation>Ninguna línea está sellada, porque no había un almacén de claves donde guardar una clave: un programa que pueda escribir en el archivo puede cambiar una línea y todas las que le siguen sin dejar rastro.</translation>
    </message>
    <message>
        <source>The lines up to %1 are sealed with a key from the key store: without it, none was changed since line %2 was sealed.</source>
        <translation>Las líneas hasta la %1 están selladas con una clave del almacén de claves: sin esa clave, ninguna pudo cambiarse desde que se selló la línea %2.</translation>
    </message>
    <message>
        <source>A change of the lines before %1 made earlier than that cannot be seen.</source>
        <translation>Un cambio en las líneas anteriores a la %1 que se haya hecho antes de ese momento no se puede detectar.</translation>
    </message>
    <message>
        <source>The lines after %1 have no seal, because the key store did not answer.</source>
        <translation>Las líneas posteriores a la %1 no tienen sello, porque el almacén de claves no respondió.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal: that lines are missing at its end can only be seen by the file beside it.</source>
        <translation>Este equipo no recuerda el diario: si faltan líneas al final, solo se puede saber por el archivo que está junto a él.</translation>
    </message>
    <message>
        <source>This computer does not remember the newest lines.</source>
        <translation>Este equipo no recuerda las líneas más recientes.</translation>
    </message>
    <message>
        <source>This computer remembers another state of the journal.</source>
        <translation>Este equipo recuerda otro estado del diario.</translation>
    </message>
    <message>
        <source>This computer remembers line %1 as the last one, in a file of this user that has no seal.</source>
        <translation>Este equipo recuerda la línea %1 como la última, en un archivo de este usuario que no tiene sello.</translation>
    </message>
    <message>
        <source>This computer remembers line %1 as the last one, under a seal: no line is missing at the end, unless this memory was put back, too.</source>
        <translation>Este equipo recuerda la línea %1 como la última, con un sello: no falta ninguna línea al final, salvo que también este recuerdo se haya devuelto a un estado anterior.</translation>
    </message>
    <message>
        <source>All is well: no fault was found in the lines %1 to %2, of all profiles.</source>
        <translation>Todo está en orden: no se encontró ningún error en las líneas %1 a %2, de todos los perfiles.</translation>
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
        <source>the document ends in the middle.</source>
        <translation>el documento termina a la mitad.</translation>
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
        <source>this number is not written as JSON asks for.</source>
        <translation>este número no está escrito como lo exige JSON.</translation>
    </message>
    <message>
        <source>a text holds a control character.</source>
        <translation>un texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>there is no such escape sequence.</source>
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
        <source>more than %n level(s) inside each other.</source>
        <extracomment>%n: levels of arrays and objects inside each other</extracomment>
        <translation>
            <numerusform>más de %n nivel de anidamiento.</numerusform>
            <numerusform>más de %n niveles de anidamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>there is something behind the end of the document.</source>
        <translation>hay algo después del final del documento.</translation>
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
        <source>The key store of this computer cannot be used. Keys can be kept for this session only; you will be asked again.</source>
        <translation>No se puede usar el almacén de claves de este equipo. Las claves solo se pueden conservar durante esta sesión; se le volverán a pedir.</translation>
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
        <translation>La carpeta %1 está en un recurso compartido de red, donde los datos podrían dañarse sin aviso. Elija una carpeta en un disco de este equipo.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another data folder.</source>
        <translation>No se pudo crear la carpeta %1. Verifique que tenga permiso para escribir allí o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that you may write there and that there is space.</source>
        <translation>No se pudo crear el archivo %1. Verifique que tenga permiso para escribir allí y que haya espacio.</translation>
    </message>
    <message>
        <source>The broken file %1 could not be set aside. Move it away and start again.</source>
        <translation>No se pudo apartar el archivo dañado %1. Muévalo a otro lugar e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 could not be deleted. Check that it belongs to you.</source>
        <translation>No se pudo eliminar el archivo %1. Verifique que le pertenezca.</translation>
    </message>
    <message>
        <source>The file %1 could not be made private to you. Check its owner.</source>
        <translation>No se pudo hacer privado el archivo %1. Compruebe quién es su propietario.</translation>
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
        <source>%1 gave an answer that does not belong here (%2).</source>
        <translation>%1 dio una respuesta que no corresponde aquí (%2).</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The request was stopped after it had been sent.</source>
        <translation>La solicitud se detuvo después de enviarse.</translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was cut off.</source>
        <translation>La respuesta de %1 es demasiado grande y se cortó.</translation>
    </message>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation>%1 respondió en un formato comprimido que no se pidió.</translation>
    </message>
    <message>
        <source>%1 rejected the key (%2). Check the key of this profile.</source>
        <translation>%1 rechazó la clave (%2). Verifique la clave de este perfil.</translation>
    </message>
    <message>
        <source>%1 knows nothing under this name or identifier (404).</source>
        <translation>%1 no conoce nada con ese nombre o identificador (404).</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 rechazó la solicitud (%2).</translation>
    </message>
    <message>
        <source>%1 asked everyone on your network to wait (429). The request was not carried out. Try again in a minute.</source>
        <translation>%1 pidió a todos en su red que esperen (429). La solicitud no se realizó. Intente de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The change may or may not have been carried out: look before you send it again.</source>
        <translation>El cambio puede haberse realizado o no: verifíquelo antes de volver a enviarlo.</translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation>Verifique la dirección en el perfil.</translation>
    </message>
    <message>
        <source>Ask for less, for instance with a filter.</source>
        <translation>Pida menos, por ejemplo con un filtro.</translation>
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
        <translation>No hay una conexión segura con %1, por eso no se envió nada. %2</translation>
    </message>
    <message>
        <source>The network asks you to log in before it lets you reach %1 (511).</source>
        <translation>La red le pide iniciar sesión antes de permitirle contactar con %1 (511).</translation>
    </message>
    <message>
        <source>%1 says that the request took too long (%2).</source>
        <translation>%1 indica que la solicitud tardó demasiado (%2).</translation>
    </message>
    <message>
        <source>%1 says that the request came too early (425).</source>
        <translation>%1 indica que la solicitud llegó demasiado pronto (425).</translation>
    </message>
    <message>
        <source>%1 asks for a payment first (402). Nothing was changed. Check the plan of the account in Flokzu.</source>
        <translation>%1 exige primero un pago (402). No se cambió nada. Verifique el plan de la cuenta en Flokzu.</translation>
    </message>
    <message>
        <source>%1 may not do this for legal reasons (451). Nothing was changed.</source>
        <translation>%1 no puede hacer esto por razones legales (451). No se cambió nada.</translation>
    </message>
    <message>
        <source>The answer of %1 asks for the password of a proxy (407), although the request did not go to a proxy. Another device on the network gave this answer. Nothing was changed. Ask the administrator of the network.</source>
        <translation>La respuesta de %1 pide la contraseña de un proxy (407), aunque la solicitud no se envió a un proxy. Otro dispositivo de la red dio esta respuesta. No se cambió nada. Consulte al administrador de la red.</translation>
    </message>
</context>
<context>
    <name>OutcomeCheck</name>
    <message>
        <source>%1 is now “%2” (before: “%3”, to be: “%4”).</source>
        <translation>%1 es ahora “%2” (antes: “%3”, previsto: “%4”).</translation>
    </message>
    <message>
        <source>The account has no roles now.</source>
        <translation>La cuenta no tiene roles ahora.</translation>
    </message>
    <message>
        <source>Roles of the account now: %1.</source>
        <translation>Roles de la cuenta ahora: %1.</translation>
    </message>
    <message>
        <source>The account exists, so the invitation may have been carried out. It may also have existed before, and whether a mail was sent cannot be read.</source>
        <translation>La cuenta existe, así que la invitación puede haberse realizado. También puede haber existido antes, y no es posible leer si se envió un correo.</translation>
    </message>
    <message>
        <source>The server still answers for this account.</source>
        <translation>El servidor sigue respondiendo sobre esta cuenta.</translation>
    </message>
    <message>
        <source>There is no record %1 in %2 now.</source>
        <translation>Ahora no hay ningún registro %1 en %2.</translation>
    </message>
    <message>
        <source>It may have been added under a number of its own: look for its values in the list.</source>
        <translation>Puede haberse agregado con un número propio: busque sus valores en la lista.</translation>
    </message>
    <message>
        <source>The server finds no instance %1 now.</source>
        <translation>El servidor no encuentra ahora ninguna instancia %1.</translation>
    </message>
    <message>
        <source>The server knows no such account.</source>
        <translation>El servidor no conoce esa cuenta.</translation>
    </message>
    <message>
        <source>The server knows no such account. If the invitation was only slow, this can still change: check again in a minute before inviting again.</source>
        <translation>El servidor no conoce esa cuenta. Si la invitación solo se demoró, esto aún puede cambiar: verifique otra vez en un minuto antes de volver a invitar.</translation>
    </message>
    <message>
        <source>The server no longer knows this account.</source>
        <translation>El servidor ya no conoce esta cuenta.</translation>
    </message>
    <message>
        <source>A started instance cannot be asked for, because only the lost answer named its identifier. Look for it in Flokzu; sending again could start it twice.</source>
        <translation>No es posible consultar una instancia iniciada, porque solo la respuesta perdida indicaba su identificador. Búsquela en Flokzu; volver a enviar podría iniciarla dos veces.</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Verificación: %1</translation>
    </message>
    <message>
        <source>%1 is “%2”, sent was “%3”.</source>
        <extracomment>%1 a column, %2 the value that was found, %3 the one that was sent</extracomment>
        <translation>%1 es “%2”; se envió “%3”.</translation>
    </message>
    <message>
        <source>No record of %1 has these values in the key columns.</source>
        <translation>Ningún registro de %1 tiene estos valores en las columnas clave.</translation>
    </message>
    <message>
        <source>Several records of %1 have these values in the key columns: %2.</source>
        <translation>Varios registros de %1 tienen estos valores en las columnas clave: %2.</translation>
    </message>
    <message>
        <source>Record %1 of %2 has these values in the key columns, but others elsewhere.</source>
        <translation>El registro %1 de %2 tiene estos valores en las columnas clave, pero otros en las demás.</translation>
    </message>
    <message>
        <source>Record %1 of %2 has all values that were sent.</source>
        <translation>El registro %1 de %2 tiene todos los valores que se enviaron.</translation>
    </message>
    <message>
        <source>Only the lost answer named the Id of the added record. Choose the columns that tell its records apart, and it can be looked up; sending again without looking could add it twice.</source>
        <translation>Solo la respuesta perdida indicaba el Id del registro agregado. Elija las columnas que distinguen los registros de esta base de datos y se podrá buscar; volver a enviar sin buscar podría agregarlo dos veces.</translation>
    </message>
    <message>
        <source>%1 is now “%2” (to be: “%3”; before: not read).</source>
        <extracomment>%1 a column, %2 its value, %3 the value that was sent</extracomment>
        <translation>%1 es ahora “%2” (previsto: “%3”; antes: no leído).</translation>
    </message>
    <message>
        <source>The answer has no value of %1 (to be: “%2”).</source>
        <extracomment>%1 a column, %2 the value that was sent</extracomment>
        <translation>La respuesta no tiene ningún valor de %1 (debía ser: “%2”).</translation>
    </message>
</context>
<context>
    <name>PlanFile</name>
    <message>
        <source>This file is not a plan that this version can read.</source>
        <translation>Este archivo no es un plan que esta versión pueda leer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 a column, %2 a database</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The changes in this file are not those that were planned: the file was edited, or it is damaged.</source>
        <translation>Los cambios de este archivo no son los que se planificaron: el archivo se editó o está dañado.</translation>
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
        <source>%1 is too large. Was another file meant?</source>
        <translation>%1 es demasiado grande. ¿Quiso elegir otro archivo?</translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The connections in %1 cannot be read. Check that the file belongs to you.</source>
        <translation>No se pueden leer las conexiones en %1. Verifique que el archivo le pertenezca.</translation>
    </message>
    <message>
        <source>The connections in %1 were saved by a newer version of this program. Please update; the file is left as it is.</source>
        <translation>Las conexiones en %1 fueron guardadas por una versión más reciente de este programa. Actualice el programa; el archivo queda como está.</translation>
    </message>
    <message>
        <source>The file does not hold a list of connections.</source>
        <translation>El archivo no contiene una lista de conexiones.</translation>
    </message>
    <message>
        <source>The list of your connections was damaged. It is kept as %1; please connect again. Your keys are not in it.</source>
        <translation>La lista de sus conexiones estaba dañada. Se conserva como %1; vuelva a conectarse. Sus claves no están en ella.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Check that you may write there and that there is space.</source>
        <translation>No se pudo guardar %1. Verifique que tenga permiso para escribir allí y que haya espacio.</translation>
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
        <translation>cargado a las %1</translation>
    </message>
    <message>
        <source>Flokzu gives no total</source>
        <translation>Flokzu no informa el total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;12 cells&quot;, %2 is &quot;7 rows&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu does not know a database “%1”. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>Flokzu no conoce ninguna base de datos “%1”. Los nombres deben coincidir exactamente: las mayúsculas, los acentos y los espacios cuentan. También es posible que su usuario de Flokzu no tenga acceso a ella.</translation>
    </message>
    <message>
        <source>Nothing in “%1” matches %2, or Flokzu does not know that database or column. Capitals, accents and spaces count.</source>
        <translation>Nada en “%1” coincide con %2, o Flokzu no conoce esa base de datos o esa columna. Las mayúsculas, los acentos y los espacios cuentan.</translation>
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
        <source>Flokzu does not know a database “%1”, or lists its records only with a condition: filter by a column and its value. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation>Flokzu no conoce una base de datos “%1”, o solo lista sus registros con una condición: filtre por una columna y su valor. Los nombres deben coincidir exactamente: cuentan las mayúsculas, los acentos y los espacios. También es posible que su usuario de Flokzu no tenga acceso.</translation>
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
        <translation>La dirección debe comenzar con https://, porque las claves viajan con cada solicitud.</translation>
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
        <source>It is not known yet whether an earlier change of the same object was carried out. Check that one first.</source>
        <translation>Aún no se sabe si un cambio anterior del mismo objeto se realizó. Verifíquelo primero.</translation>
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
        <source>● Marked as not applied, still staged</source>
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
        <source>%n unknown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
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
        <extracomment>%1 how many changes, %2 why they cannot be undone</extracomment>
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
        <source>Reading does not settle it: please decide.</source>
        <translation>La lectura no lo aclara: decida usted.</translation>
    </message>
    <message>
        <source>◷ Waiting in a job that is paused</source>
        <translation>◷ En espera en un trabajo en pausa</translation>
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
        <translation>“%1” está en pausa en %2 de %3.</translation>
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
        <source>%n held</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>● Decided, and staged to be sent</source>
        <translation>● Decidido y pendiente de envío</translation>
    </message>
    <message>
        <source>◌ Marked as not applied</source>
        <translation>◌ Marcado como no aplicado</translation>
    </message>
    <message>
        <source>Not looked up yet. That happens by itself, or when you press Check.</source>
        <translation>Aún no se consultó. Eso ocurre automáticamente o cuando usted presiona Verificar.</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <extracomment>%1 a time of day, %2 a sentence on what was found</extracomment>
        <translation>A las %1: %2</translation>
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
        <source>? Sent, outcome unknown: it may have been applied.</source>
        <translation>? Enviado, resultado desconocido: puede haberse aplicado.</translation>
    </message>
    <message>
        <source>✓ Found applied</source>
        <translation>✓ Verificado: aplicado</translation>
    </message>
    <message>
        <source>● Found not applied, still staged</source>
        <translation>● Verificado: no aplicado, aún pendiente</translation>
    </message>
    <message>
        <source>◌ Found not applied</source>
        <translation>◌ Verificado: no aplicado</translation>
    </message>
    <message>
        <source>≠ Changed by another person meanwhile</source>
        <translation>≠ Modificado por otra persona entretanto</translation>
    </message>
    <message>
        <source>Writing down %1 of %2, nothing is sent yet</source>
        <translation>Anotando %1 de %2; aún no se envía nada</translation>
    </message>
    <message>
        <source>Taking back %1 of %2</source>
        <translation>Devolviendo %1 de %2</translation>
    </message>
    <message>
        <source>≠ Applied, but the present values differ</source>
        <translation>≠ Aplicado, pero los valores actuales difieren</translation>
    </message>
</context>
<context>
    <name>RoleStaging</name>
    <message>
        <source>Give roles</source>
        <translation>Asignar roles</translation>
    </message>
    <message>
        <source>Take roles away</source>
        <translation>Quitar roles</translation>
    </message>
    <message>
        <source>Flokzu gives the role %1 to every user; it cannot be changed.</source>
        <translation>Flokzu asigna el rol %1 a todos los usuarios; no se puede cambiar.</translation>
    </message>
    <message>
        <source>Restore accounts</source>
        <translation>Restaurar cuentas</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it itself. To change it all the same, choose “Give role…” or “Take role…”.</source>
        <translation>Todos los usuarios cuyos roles se cargaron tienen el rol %1, así que probablemente lo asigna Flokzu mismo. Para cambiarlo de todos modos, elija “Dar rol…” o “Quitar rol…”.</translation>
    </message>
</context>
<context>
    <name>StartedInstances</name>
    <message>
        <source>An identical one was sent without an answer: it may exist already.</source>
        <translation>Una idéntica se envió sin respuesta: puede que ya exista.</translation>
    </message>
    <message>
        <source>An identical one is staged already.</source>
        <translation>Una idéntica ya está pendiente.</translation>
    </message>
    <message>
        <source>You started an identical one at %1 (%2).</source>
        <translation>Usted inició una idéntica a las %1 (%2).</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>%1 tomorrow</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 de mañana</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 de ayer</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 is a time of day, %2 a date</extracomment>
        <translation>%1 del %2</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>The account can be invited again, but its roles are not known.</source>
        <translation>Se puede volver a invitar la cuenta, pero no se conocen sus roles.</translation>
    </message>
    <message>
        <source>The roles of the user were not read before, so the user may have had it so already.</source>
        <translation>Los roles del usuario no se leyeron antes, por eso es posible que ya estuvieran así.</translation>
    </message>
    <message>
        <source>It was so already before.</source>
        <translation>Ya estaba así antes.</translation>
    </message>
    <message>
        <source>The value before was not read, so it is not known.</source>
        <translation>El valor anterior no se leyó, así que no se conoce.</translation>
    </message>
    <message>
        <source>Some of the values before are not known.</source>
        <translation>Algunos de los valores anteriores no se conocen.</translation>
    </message>
</context>
<context>
    <name>UserTexts</name>
    <message>
        <source>It is being sent.</source>
        <translation>Se está enviando.</translation>
    </message>
    <message>
        <source>It was not carried out: %1</source>
        <translation>No se realizó: %1</translation>
    </message>
    <message>
        <source>It is staged and not sent yet.</source>
        <translation>Está pendiente y aún no se envió.</translation>
    </message>
    <message>
        <source>Not known whether %1 has the role %2: load the roles first.</source>
        <translation>No se sabe si %1 tiene el rol %2: cargue primero los roles.</translation>
    </message>
    <message>
        <source>%1 does not have the role %2 (loaded %3).</source>
        <translation>%1 no tiene el rol %2 (cargado: %3).</translation>
    </message>
    <message>
        <source>%1 had the role %2 when the account was deleted.</source>
        <translation>%1 tenía el rol %2 cuando se eliminó la cuenta.</translation>
    </message>
    <message>
        <source>%1 has the role %2 (loaded %3).</source>
        <translation>%1 tiene el rol %2 (cargado: %3).</translation>
    </message>
    <message>
        <source>The account %1 is staged for deletion. Undo that first.</source>
        <translation>La eliminación de la cuenta %1 está pendiente. Deshágala primero.</translation>
    </message>
    <message>
        <source>The account %1 was deleted. Invite it again first.</source>
        <translation>La cuenta %1 se eliminó. Vuelva a invitarla primero.</translation>
    </message>
    <message>
        <source>to be invited</source>
        <extracomment>state of a user whose invitation is staged</extracomment>
        <translation>por invitar</translation>
    </message>
    <message>
        <source>to be deleted</source>
        <extracomment>state of a user whose deletion is staged</extracomment>
        <translation>por eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n cambio de rol</numerusform>
            <numerusform>%n cambios de rol</numerusform>
        </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation>no realizado</translation>
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
        <source>This account was deleted from here at %1.</source>
        <translation>Esta cuenta se eliminó desde aquí: %1.</translation>
    </message>
    <message>
        <source>Invited from here at %1. The service does not tell whether the person accepted.</source>
        <translation>Invitado desde aquí: %1. El servicio no informa si la persona aceptó.</translation>
    </message>
    <message>
        <source>Flokzu gives this role to every user; it cannot be changed.</source>
        <translation>Flokzu asigna este rol a todos los usuarios; no se puede cambiar.</translation>
    </message>
    <message>
        <source>It was sent, but its outcome is unknown: %1</source>
        <translation>Se envió, pero su resultado es desconocido: %1</translation>
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
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estatus</translation>
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
        <translation>abierta</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>an instance that has ended</extracomment>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 a time of today, or a date and a time</extracomment>
        <translation>vista: %1</translation>
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
        <source>Not read since the program started; refresh with F5</source>
        <translation>No leída desde que se inició el programa; actualice con F5</translation>
    </message>
    <message>
        <source>Never read; refresh with F5</source>
        <translation>Nunca leída; actualice con F5</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>As on the server, %1</source>
        <translation>Como en el servidor, %1</translation>
    </message>
    <message>
        <source>Flokzu knows no instance with this identifier. It stays here until you remove it from the list.</source>
        <translation>Flokzu no conoce ninguna instancia con este identificador. Permanece aquí hasta que usted lo quite de la lista.</translation>
    </message>
    <message>
        <source>Sent, outcome unknown: it may have been applied. See Review.</source>
        <translation>Enviada, resultado desconocido: puede haberse aplicado. Consulte Revisar.</translation>
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
        <translation>Un programa no oficial para administradores de Flokzu. No está hecho, verificado ni respaldado por Flokzu; los nombres y las marcas pertenecen a sus dueños.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It sends nothing to anyone but the address in your profile.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se entrega sin ninguna garantía. No envía nada a nadie, salvo a la dirección de su perfil.</translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation>Está construido con:</translation>
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
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Stage the deletion of %1 at %2?
Type the e-mail address to confirm.</source>
        <translation>¿Preparar la eliminación de %1 en %2?
Escriba la dirección de correo para confirmar.</translation>
    </message>
    <message>
        <source>Access and notifications stop. A task that only this person can do can no longer be completed. Inviting the person again brings the account back, but roles must be given again; they are kept here: %1.</source>
        <translation>El acceso y las notificaciones cesan. Una tarea que solo esta persona puede hacer ya no podrá completarse. Volver a invitar a la persona recupera la cuenta, pero los roles deben asignarse de nuevo; se guardan aquí: %1.</translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation>Preparar eliminación</translation>
    </message>
    <message>
        <source>Nothing was staged: the roles have to be kept first, and they could not be loaded. %1</source>
        <translation>No se preparó nada: primero hay que guardar los roles, y no se pudieron cargar. %1</translation>
    </message>
    <message>
        <source>%1 is an administrator, and Flokzu deletes no administrators. Stage taking that role away, then delete the account.</source>
        <translation>%1 es administrador, y Flokzu no elimina administradores. Prepare quitarle ese rol y luego elimine la cuenta.</translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation>Quitar el rol</translation>
    </message>
    <message>
        <source>The deletion of %1 is staged. Nothing was sent yet.</source>
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
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>flokdesk::Application</name>
    <message>
        <source>The directory %1 cannot be made. Choose another one with --data-dir.</source>
        <translation>No se puede crear el directorio %1. Elija otro con --data-dir.</translation>
    </message>
    <message>
        <source>Flokdesk is already running. Use its window, or start this one with another --data-dir.</source>
        <translation>Flokdesk ya se está ejecutando. Use su ventana o inicie este con otro --data-dir.</translation>
    </message>
    <message>
        <source>The directory %1 cannot be written to. Choose another one with --data-dir.</source>
        <translation>No se puede escribir en el directorio %1. Elija otro con --data-dir.</translation>
    </message>
    <message>
        <source>The file of names seen before was damaged. It was set aside as %1, and a new one was begun. Nothing in Flokzu is affected.</source>
        <translation>El archivo de nombres ya vistos estaba dañado. Se apartó como %1 y se creó uno nuevo. Nada en Flokzu se ve afectado.</translation>
    </message>
    <message>
        <source>The data directory was written by a newer Flokdesk. Names seen now are not remembered; update the program.</source>
        <translation>El directorio de datos fue escrito por un Flokdesk más reciente. Los nombres que se vean ahora no se recuerdan; actualice el programa.</translation>
    </message>
    <message>
        <source>There is no profile “%1”. Open one of the saved profiles.</source>
        <translation>No hay ningún perfil “%1”. Abra uno de los perfiles guardados.</translation>
    </message>
    <message>
        <source>The keys of this profile are not on this computer any more. Enter them to open it.</source>
        <translation>Las claves de este perfil ya no están en este equipo. Ingréselas para abrirlo.</translation>
    </message>
    <message>
        <source>Flokdesk cannot start</source>
        <translation>Flokdesk no puede iniciarse</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged. It was set aside as %1, and a new one was begun. Look in Flokzu whether your last changes are there.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado. Se apartó como %1 y se creó uno nuevo. Verifique en Flokzu si sus últimos cambios están allí.</translation>
    </message>
    <message>
        <source>The data directory was written by a newer Flokdesk. Nothing can be sent with this version; update the program.</source>
        <translation>El directorio de datos fue escrito por un Flokdesk más reciente. Con esta versión no se puede enviar nada; actualice el programa.</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged. What could be read of it was taken over; the damaged file is kept as %1. Look in Flokzu whether your last changes are there.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado. Se recuperó lo que se pudo leer; el archivo dañado se conserva como %1. Verifique en Flokzu si sus últimos cambios están allí.</translation>
    </message>
    <message>
        <source>The index of the journal was damaged and built anew. Nothing was lost. The damaged file is kept as %1.</source>
        <translation>El índice del diario estaba dañado y se creó de nuevo. No se perdió nada. El archivo dañado se conserva como %1.</translation>
    </message>
    <message>
        <source>Names seen now are forgotten when Flokdesk ends: %1</source>
        <translation>Los nombres que se vean ahora se olvidan al cerrar Flokdesk: %1</translation>
    </message>
    <message>
        <source>The key store of your system is not used. Enter the keys of this profile for this session.</source>
        <translation>No se usa el almacén de claves de su sistema. Ingrese las claves de este perfil para esta sesión.</translation>
    </message>
</context>
<context>
    <name>flokdesk::BudgetChart</name>
    <message>
        <source>Requests of the last ten minutes</source>
        <translation>Solicitudes de los últimos diez minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last ten minutes.</source>
        <extracomment>Tool tip of the chart; the parts are joined by spaces</extracomment>
        <translation>
            <numerusform>%n solicitud en los últimos diez minutos.</numerusform>
            <numerusform>%n solicitudes en los últimos diez minutos.</numerusform>
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
    <name>flokdesk::CellEntry</name>
    <message>
        <source>This is the last row, and its value was just entered. F2 edits it again.</source>
        <translation>Esta es la última fila y su valor se acaba de ingresar. F2 lo edita de nuevo.</translation>
    </message>
</context>
<context>
    <name>flokdesk::CellWriting</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited. Nothing was changed there.</source>
        <translation>
            <numerusform>%n celda no se puede editar. Allí no se cambió nada.</numerusform>
            <numerusform>%n celdas no se pueden editar. Allí no se cambió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the table.</source>
        <translation>
            <numerusform>%n celda no cupo en la tabla.</numerusform>
            <numerusform>%n celdas no cupieron en la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped; %n cell(s) stay as they were.</source>
        <translation>
            <numerusform>Se detuvo; %n celda queda como estaba.</numerusform>
            <numerusform>Se detuvo; %n celdas quedan como estaban.</numerusform>
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
        <translation>Insertar si no existe</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation>Revertir: %1</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Revert everything</source>
        <translation>Revertir todo</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Conservar: %1</translation>
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
        <translation>El programa terminó mientras esto se enviaba: puede haberse aplicado.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before this one are missing</source>
        <translation>
            <numerusform>Falta %n línea antes de esta</numerusform>
            <numerusform>Faltan %n líneas antes de esta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) up to number %1 were let go</source>
        <translation>
            <numerusform>Se eliminó %n línea hasta el número %1</numerusform>
            <numerusform>Se eliminaron %n líneas hasta el número %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) cannot be read, but remain in the file.</source>
        <translation>
            <numerusform>%n cambio anterior no se puede leer, pero permanece en el archivo.</numerusform>
            <numerusform>%n cambios anteriores no se pueden leer, pero permanecen en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data of Flokdesk was put back to an older state: this may have been applied since.</source>
        <translation>Los datos de Flokdesk se devolvieron a un estado anterior: esto puede haberse aplicado desde entonces.</translation>
    </message>
    <message>
        <source>The data of Flokdesk comes from another computer: this may have been applied from there.</source>
        <translation>Los datos de Flokdesk provienen de otro equipo: esto puede haberse aplicado desde allí.</translation>
    </message>
    <message>
        <source>The data of Flokdesk is a copy: this may have been applied from the directory that was copied.</source>
        <translation>Los datos de Flokdesk son una copia: esto puede haberse aplicado desde el directorio que se copió.</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged: this may have been applied already.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado: esto puede haberse aplicado ya.</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Whatever waited or was staged counts as of unknown outcome until it is looked up in Flokzu.</source>
        <translation>No se envía nada automáticamente. Lo que estaba en espera o pendiente se considera de resultado desconocido hasta que se verifique en Flokzu.</translation>
    </message>
    <message>
        <source>The journal of this directory is gone: it had lines up to number %1, and a new one was begun.</source>
        <translation>El diario de este directorio ya no está: tenía líneas hasta el número %1, y se creó uno nuevo.</translation>
    </message>
    <message>
        <source>This computer does not remember the journal in this directory. It was copied from another computer, or the state of this user was deleted.</source>
        <translation>Este equipo no recuerda el diario de este directorio. Se copió de otro equipo o se eliminó el estado de este usuario.</translation>
    </message>
    <message>
        <source>This directory is a copy of another one that is still there.</source>
        <translation>Este directorio es una copia de otro que todavía existe.</translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged. Whatever could be read of it was taken over.</source>
        <translation>El archivo de cambios pendientes y enviados estaba dañado. Se recuperó lo que se pudo leer.</translation>
    </message>
    <message>
        <source>Lines of the journal were replaced by others, or another copy of the data was put back.</source>
        <translation>Se reemplazaron líneas del diario por otras o se repuso otra copia de los datos.</translation>
    </message>
    <message numerus="yes">
        <source>The journal lost its last %n line(s): an older copy of the data was put back.</source>
        <translation>
            <numerusform>El diario perdió su última línea: se repuso una copia anterior de los datos.</numerusform>
            <numerusform>El diario perdió sus últimas %n líneas: se repuso una copia anterior de los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>An older copy of the data was put back.</source>
        <translation>Se repuso una copia anterior de los datos.</translation>
    </message>
    <message>
        <source>The earlier changes cannot be read from the disk.</source>
        <translation>No se pueden leer del disco los cambios anteriores.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangesPanel</name>
    <message>
        <source>Staged changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Takes back the selected change, or the one value that is selected (Del)</source>
        <translation>Retira el cambio seleccionado o el único valor que está seleccionado (Supr)</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>See what it takes, then send it (Ctrl+S)</source>
        <translation>Permite ver lo que requiere y luego enviarlo (Ctrl+S)</translation>
    </message>
    <message>
        <source>Staged changes with old and new values</source>
        <translation>Cambios pendientes con valores anteriores y nuevos</translation>
    </message>
    <message>
        <source>◷ In a job: see the outbox</source>
        <translation>◷ En un trabajo: vea la bandeja de salida</translation>
    </message>
    <message>
        <source>Nothing is staged</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>What you edit is collected here and is sent only after you have reviewed it.</source>
        <translation>Lo que edite se reúne aquí y solo se envía después de que usted lo revise.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>This was sent or is about to be: it can be taken back in the outbox.</source>
        <translation>Esto se envió o está por enviarse: se puede retirar en la bandeja de salida.</translation>
    </message>
    <message>
        <source>No change is selected.</source>
        <translation>No hay ningún cambio seleccionado.</translation>
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
        <translation>No se lee nada. Un cambio que otra persona hizo mientras tanto en el mismo campo se sobrescribe.</translation>
    </message>
    <message>
        <source>A list of the database, then the changes right behind it. A change that another person makes in the same field within those seconds is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Una lista de la base de datos y, enseguida, los cambios. Un cambio que otra persona haga en el mismo campo en esos segundos se sobrescribe; uno anterior se muestra como conflicto.</translation>
    </message>
    <message>
        <source>A change that another person makes in the same field in the moment between reading and sending is overwritten; an earlier one is shown as a conflict.</source>
        <translation>Un cambio que otra persona haga en el mismo campo en el instante entre la lectura y el envío se sobrescribe; uno anterior se muestra como conflicto.</translation>
    </message>
    <message>
        <source>As one by one, and each change is read again after it was sent.</source>
        <translation>Como uno por uno, y cada cambio se vuelve a leer después de enviarlo.</translation>
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
        <translation>Solicitudes</translation>
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
    <message>
        <source>Check: %1, %2 requests, ends %3, %4</source>
        <extracomment>read aloud: %1 a way to check, %2 a number of requests, %3 a time of day, %4 when each record is checked</extracomment>
        <translation>Comprobación: %1, %2 solicitudes, termina %3, %4</translation>
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
</context>
<context>
    <name>flokdesk::CommandLine</name>
    <message>
        <source>Open the built-in demo tenant; nothing leaves this computer.</source>
        <translation>Abre el entorno de demostración incorporado; nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Keep all state in &lt;dir&gt;.</source>
        <translation>Guarda todo el estado en &lt;dir&gt;.</translation>
    </message>
    <message>
        <source>Open the profile &lt;name&gt;.</source>
        <translation>Abre el perfil &lt;name&gt;.</translation>
    </message>
    <message>
        <source>Speak &lt;language&gt;, for example es, instead of the system&apos;s.</source>
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
        <source>Not an option: %1</source>
        <translation>No es una opción: %1</translation>
    </message>
    <message>
        <source>--demo and --profile exclude each other.</source>
        <translation>--demo y --profile se excluyen mutuamente.</translation>
    </message>
    <message>
        <source>Flokdesk: unofficial program for administrators of Flokzu.</source>
        <translation>Flokdesk: programa no oficial para administradores de Flokzu.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ConflictDialog</name>
    <message>
        <source>Another person changed the same</source>
        <translation>Otra persona cambió lo mismo</translation>
    </message>
    <message>
        <source>Choose the value to be kept for each field: with the keys 1, 2 and 3, a double click on it, or the buttons. Nothing is sent yet. A change with fields that are not decided stays held.</source>
        <translation>Elija el valor que se conserva en cada campo: con las teclas 1, 2 y 3, con doble clic sobre él o con los botones. Aún no se envía nada. Un cambio con campos sin decidir sigue retenido.</translation>
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
        <source>Put back what was there before both of you changed it</source>
        <translation>Restablece lo que había antes de que ambos lo cambiaran</translation>
    </message>
    <message>
        <source>&amp;2 In Flokzu now</source>
        <translation>&amp;2 Ahora en Flokzu</translation>
    </message>
    <message>
        <source>&amp;3 Mine</source>
        <translation>&amp;3 Mío</translation>
    </message>
    <message>
        <source>The last choice for every field of this name in the same database or process</source>
        <translation>La última elección para todos los campos con este nombre en la misma base de datos o el mismo proceso</translation>
    </message>
    <message>
        <source>The last choice for every field of this list</source>
        <translation>La última elección para todos los campos de esta lista</translation>
    </message>
    <message>
        <source>Decided: %1 of %2 fields, %3 of %4 changes</source>
        <extracomment>%1 fields that are decided, %2 all fields; %3 changes that are wholly decided, %4 all</extracomment>
        <translation>Decidido: %1 de %2 campos, %3 de %4 cambios</translation>
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
        <source>&amp;Keep this for %n change(s)</source>
        <translation>
            <numerusform>&amp;Conservar esto en %n cambio</numerusform>
            <numerusform>&amp;Conservar esto en %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep this</source>
        <translation>&amp;Conservar esto</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n change(s)</source>
        <translation>
            <numerusform>Decidir %n cambio</numerusform>
            <numerusform>Decidir %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the value that another person entered</source>
        <translation>Conserva el valor que ingresó otra persona</translation>
    </message>
    <message>
        <source>Overwrite the value that another person entered</source>
        <translation>Sobrescribe el valor que ingresó otra persona</translation>
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
        <source>In Flokzu now</source>
        <translation>Ahora en Flokzu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <extracomment>%1 whose value a field gets</extracomment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>○ Not decided</source>
        <translation>○ Sin decidir</translation>
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
        <translation>2 Ahora en Flokzu</translation>
    </message>
    <message>
        <source>3 Mine</source>
        <translation>3 Mío</translation>
    </message>
    <message>
        <source>To be kept</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>(not read)</source>
        <translation>(no leído)</translation>
    </message>
    <message>
        <source>There is no earlier value that could be put back.</source>
        <translation>No hay un valor anterior que se pueda reponer.</translation>
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
        <translation>rechazada por Flokzu; verifique la clave y que sea de este tipo: las dos son diferentes</translation>
    </message>
    <message>
        <source>no key entered</source>
        <translation>no se ingresó ninguna clave</translation>
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
        <source>Connection test: does the service answer?</source>
        <translation>Prueba de conexión: ¿responde el servicio?</translation>
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
        <source>Connection test: is the data key accepted?</source>
        <translation>Prueba de conexión: ¿se acepta la clave de datos?</translation>
    </message>
    <message>
        <source>Connection test: is the user-management key accepted?</source>
        <translation>Prueba de conexión: ¿se acepta la clave de gestión de usuarios?</translation>
    </message>
    <message>
        <source>unclear; “not found” was the answer, so the address or the user may be wrong</source>
        <translation>no concluyente; la respuesta fue “no encontrado”, así que la dirección o el usuario pueden ser incorrectos</translation>
    </message>
    <message>
        <source>enter at least one key to test it</source>
        <translation>ingrese al menos una clave para probarla</translation>
    </message>
    <message>
        <source>unclear; the answer was: %1. A guided check (Tools menu) finds out how this Flokzu answers</source>
        <translation>no concluyente; la respuesta fue: %1. Una verificación guiada (menú Herramientas) averigua cómo responde este Flokzu</translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation>Bases de datos</translation>
    </message>
    <message>
        <source>Data&amp;base:</source>
        <translation>Base de &amp;datos:</translation>
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
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
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
        <source>Revie&amp;w…</source>
        <translation>Revi&amp;sar…</translation>
    </message>
    <message>
        <source>Lists old and new values before anything is sent</source>
        <translation>Muestra los valores anteriores y nuevos antes de enviar nada</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>Takes back every staged change of this database; Undo brings them back</source>
        <translation>Retira todos los cambios pendientes de esta base de datos; Deshacer los recupera</translation>
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
        <source>Asks Flokzu for the first record that meets the conditions; one request</source>
        <translation>Pide a Flokzu el primer registro que cumple las condiciones; una solicitud</translation>
    </message>
    <message>
        <source>Find in loaded records</source>
        <translation>Buscar en los registros cargados</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Agregar una condición</translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation>¿Qué base de datos?</translation>
    </message>
    <message>
        <source>Type its name exactly as in Flokzu: capitals, accents and spaces count. Flokzu&apos;s API cannot list databases, so Flokdesk remembers those that you opened.</source>
        <translation>Escriba su nombre exactamente como en Flokzu: las mayúsculas, los acentos y los espacios cuentan. La API de Flokzu no puede listar las bases de datos, por eso Flokdesk recuerda las que usted abrió.</translation>
    </message>
    <message>
        <source>Open by name</source>
        <translation>Abrir por nombre</translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation>Quitar las condiciones</translation>
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
        <source>⚠ The conditions changed since: reload to apply them</source>
        <translation>⚠ Las condiciones cambiaron desde entonces: recargue para aplicarlas</translation>
    </message>
    <message>
        <source>⚠ Exactly %1: Flokzu may have cut the list. A condition narrows it.</source>
        <translation>⚠ Exactamente %1: Flokzu puede haber cortado la lista. Una condición la reduce.</translation>
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
        <source>The changes are staged: nothing is sent before you review them, and Undo takes back all of them together.</source>
        <translation>Los cambios quedan pendientes: no se envía nada antes de que los revise, y Deshacer los retira todos juntos.</translation>
    </message>
    <message numerus="yes">
        <source>Staging: %1 of %n cell(s)</source>
        <extracomment>%1 of how many cells were changed so far</extracomment>
        <translation>
            <numerusform>Agregando a pendientes: %1 de %n celda</numerusform>
            <numerusform>Agregando a pendientes: %1 de %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was asked: the value of the condition has no column beside it.</source>
        <translation>No se pidió nada: al valor de la condición le falta la columna.</translation>
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
        <translation>Particularidades del servicio</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Ajustes del servicio</translation>
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
        <source>Re&amp;vert</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>Take back what was changed here and is not kept yet</source>
        <translation>Deshace lo que se cambió aquí y aún no se conservó</translation>
    </message>
    <message>
        <source>Re&amp;set</source>
        <translation>Re&amp;stablecer</translation>
    </message>
    <message>
        <source>Go back to the assumed value, which may then be learned anew</source>
        <translation>Vuelve al valor supuesto, que luego puede aprenderse de nuevo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Show the values of a file that a colleague exported, to be kept or not</source>
        <translation>Muestra los valores de un archivo que exportó un colega, para conservarlos o no</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write what was learned and set to a file for colleagues; it holds no key and no address</source>
        <translation>Guarda lo aprendido y lo fijado en un archivo para colegas; no contiene claves ni direcciones</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificación &amp;guiada…</translation>
    </message>
    <message>
        <source>Ask Flokzu at most 20 questions that change nothing, and learn from the answers</source>
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
        <translation>Solicitudes y respuestas</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>%1 the value of a setting before, %2 the value that it gets</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>not kept yet: %1</source>
        <extracomment>%1 where the value of a setting comes from, such as &quot;set by hand, 16:40&quot;</extracomment>
        <translation>aún sin conservar: %1</translation>
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
            <numerusform>%n fijado a mano</numerusform>
            <numerusform>%n fijados a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <extracomment>settings of the service</extracomment>
        <translation>
            <numerusform>%n supuesto</numerusform>
            <numerusform>%n supuestos</numerusform>
        </translation>
    </message>
    <message>
        <source>How Flokzu answers %1: %2, %3, %4. No key is kept here.</source>
        <extracomment>%1 the name of a profile; %2, %3 and %4 are &quot;6 learned&quot;, &quot;2 set by hand&quot;, &quot;3 assumed&quot;</extracomment>
        <translation>Cómo responde Flokzu a %1: %2, %3, %4. Aquí no se guarda ninguna clave.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n change(s)</source>
        <translation>
            <numerusform>&amp;Conservar %n cambio</numerusform>
            <numerusform>&amp;Conservar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep changes</source>
        <translation>&amp;Conservar cambios</translation>
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
        <source>“%1” says nothing that is not known here.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>“%1” no dice nada que no se sepa aquí.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n other value(s), shown in bold. Keep them, or revert those that you do not want.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>“%1” tiene %n valor distinto, en negrita. Consérvelo o reviértalo.</numerusform>
            <numerusform>“%1” tiene %n valores distintos, en negrita. Consérvelos o revierta los que no quiera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check showed %n value(s), in bold. Keep them, or revert those that you do not want.</source>
        <translation>
            <numerusform>La verificación mostró %n valor, en negrita. Consérvelo o reviértalo.</numerusform>
            <numerusform>La verificación mostró %n valores, en negrita. Consérvelos o revierta los que no quiera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check showed nothing that is not known here.</source>
        <translation>La verificación no mostró nada que no se sepa aquí.</translation>
    </message>
    <message>
        <source>Export the service dialect</source>
        <translation>Exportar las particularidades del servicio</translation>
    </message>
    <message>
        <source>Saved as “%1”. It holds no key and no address.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>Guardado como “%1”. No contiene claves ni direcciones.</translation>
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
        <source>Read once or twice, to see how Flokzu answers; nothing is changed</source>
        <translation>Lee una o dos veces para ver cómo responde Flokzu; no cambia nada</translation>
    </message>
    <message>
        <source>%1: the answer agrees with “%2” (%3).</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: la respuesta coincide con «%2» (%3).</translation>
    </message>
    <message>
        <source>%1: the answer shows “%2” (%3). Keep it, or revert it.</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 what came, such as &quot;40 records&quot;</extracomment>
        <translation>%1: la respuesta muestra «%2» (%3). Consérvelo o reviértalo.</translation>
    </message>
    <message>
        <source>%1: “%2” could not be tested: %3</source>
        <extracomment>%1 the name of a setting, %2 its value, %3 the reason</extracomment>
        <translation>%1: «%2» no se pudo probar: %3</translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectTry</name>
    <message>
        <source>Only a call that writes can show this: the writing part of the guided check.</source>
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
        <source>Try a setting of the service</source>
        <translation>Probar un ajuste del servicio</translation>
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
        <source>the records have no column of that name</source>
        <translation>los registros no tienen ninguna columna con ese nombre</translation>
    </message>
    <message>
        <source>the list holds no record, which shows nothing</source>
        <translation>la lista no contiene ningún registro, lo que no muestra nada</translation>
    </message>
    <message>
        <source>the answer has no status; its shape decides</source>
        <translation>la respuesta no tiene estado; decide su forma</translation>
    </message>
    <message>
        <source>the status of the answer is no word that can be kept</source>
        <translation>el estado de la respuesta no es una palabra que se pueda conservar</translation>
    </message>
    <message>
        <source>the answer holds both forms</source>
        <translation>la respuesta contiene ambas formas</translation>
    </message>
    <message>
        <source>the answer holds no value of that kind</source>
        <translation>la respuesta no contiene ningún valor de ese tipo</translation>
    </message>
    <message>
        <source>the answer holds another form</source>
        <translation>la respuesta contiene otra forma</translation>
    </message>
</context>
<context>
    <name>flokdesk::DigestLabel</name>
    <message>
        <source>Digest %1</source>
        <extracomment>%1 the beginning of a fingerprint of the plan</extracomment>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>The journal and a saved plan name the same digest: %1</source>
        <translation>El diario y un plan guardado indican la misma huella: %1</translation>
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
    <name>flokdesk::FieldsModel</name>
    <message>
        <source>A table or list: it can only be sent as a whole, so it is not edited here.</source>
        <translation>Una tabla o lista: solo se puede enviar completa, por eso no se edita aquí.</translation>
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
        <source>Changed on the server meanwhile, now: “%1”</source>
        <translation>Cambiado entretanto en el servidor, ahora: “%1”</translation>
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
        <translation>(no leído)</translation>
    </message>
    <message>
        <source>Sent, outcome unknown: it may have been applied. Before: “%1”</source>
        <translation>Enviado, resultado desconocido: puede haberse aplicado. Antes: “%1”</translation>
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
        <translation> y </translation>
    </message>
    <message>
        <source>Flokzu compares exactly, capitals and accents included. With several conditions, all must hold. Each change is one request.</source>
        <translation>Flokzu compara exactamente, incluidas mayúsculas y acentos. Con varias condiciones, todas deben cumplirse. Cada cambio es una solicitud.</translation>
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
        <source>Add filter</source>
        <translation>Agregar filtro</translation>
    </message>
    <message>
        <source>Conditions that Flokzu applies</source>
        <translation>Condiciones que aplica Flokzu</translation>
    </message>
    <message>
        <source>&amp;Ask Flokzu for:</source>
        <translation>Pedir a &amp;Flokzu:</translation>
    </message>
    <message>
        <source>Searches all columns of the records that were loaded, without asking Flokzu. Capitals and accents do not count.</source>
        <translation>Busca en todas las columnas de los registros cargados, sin consultar a Flokzu. Las mayúsculas y los acentos no cuentan.</translation>
    </message>
    <message>
        <source>Text in any column; sends nothing</source>
        <translation>Texto en cualquier columna; no envía nada</translation>
    </message>
    <message>
        <source>Find in the loaded records</source>
        <translation>Buscar en los registros cargados</translation>
    </message>
    <message>
        <source>F&amp;ind in loaded:</source>
        <translation>Buscar e&amp;n cargados:</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>Quitar la condición %1</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedCheck</name>
    <message>
        <source>something came, though there is no such thing</source>
        <translation>llegó algo, aunque no existe</translation>
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
        <source>the service answers</source>
        <translation>el servicio responde</translation>
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
        <source>an empty list; Flokzu may want a condition</source>
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
        <source>not asked: %n request(s) are the most</source>
        <translation>
            <numerusform>sin consultar: el máximo es %n solicitud</numerusform>
            <numerusform>sin consultar: el máximo es de %n solicitudes</numerusform>
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
        <source>Only reads: nothing is changed in Flokzu. Name an instance and a database that exist; leave a field empty to leave out its questions.</source>
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
        <translation>So&amp;licitudes</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Solicitudes de la verificación</translation>
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
        <translation>El archivo tal como se guarda: sin claves ni direcciones y con cada valor reemplazado por su tipo. Los nombres de columnas y campos permanecen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report stands here after the check.</source>
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
        <source>Show these values in the service dialect, where you keep them or not</source>
        <translation>Muestra estos valores en las particularidades del servicio, donde decide si los conserva</translation>
    </message>
    <message>
        <source>waiting…</source>
        <translation>en espera…</translation>
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
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %n request(s)</source>
        <extracomment>%1 a number</extracomment>
        <translation>
            <numerusform>%1 de %n solicitud como máximo</numerusform>
            <numerusform>%1 de %n solicitudes como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s)</source>
        <translation>
            <numerusform>Como máximo %n solicitud</numerusform>
            <numerusform>Como máximo %n solicitudes</numerusform>
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
        <translation>Guardado como “%1”. No contiene claves, direcciones ni valores.</translation>
    </message>
    <message>
        <source>&amp;Writing part…</source>
        <translation>Parte de &amp;escritura…</translation>
    </message>
    <message>
        <source>Try the calls that write, each one after you confirmed it</source>
        <translation>Prueba las llamadas que escriben, cada una después de que usted la confirme</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWriting</name>
    <message>
        <source>Refused, or without effect. The user then confirmed another form.</source>
        <translation>Rechazada o sin efecto. Luego el usuario confirmó otra forma.</translation>
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
        <translation>no se pidió: %1</translation>
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
        <translation>aceptada, aunque no existe tal registro</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>%1 the Id or identifier that the server gave</extracomment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>hecho: %1</translation>
    </message>
    <message>
        <source>; the answer has no status</source>
        <translation>; la respuesta no tiene estado</translation>
    </message>
    <message>
        <source>; the status is “%1”</source>
        <extracomment>%1 a word or number of the server, such as SUCCESS</extracomment>
        <translation>; el estado es «%1»</translation>
    </message>
    <message>
        <source>Refused, or without effect.</source>
        <translation>Rechazada o sin efecto.</translation>
    </message>
    <message>
        <source>refused, as it should be</source>
        <translation>rechazada, como debe ser</translation>
    </message>
    <message>
        <source>outcome unknown, not sent again. %1</source>
        <extracomment>%1 the reason, as sentences</extracomment>
        <translation>resultado desconocido, no se vuelve a enviar. %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Flokzu wants a pause (429). Nothing was done, and nothing is sent again: begin anew in a few minutes.</source>
        <translation>Flokzu pide una pausa (429). No se hizo nada y no se vuelve a enviar nada: empiece de nuevo en unos minutos.</translation>
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
        <source>reads as it was written</source>
        <translation>se lee como se escribió</translation>
    </message>
    <message>
        <source>reads otherwise than it was written</source>
        <translation>se lee distinto de como se escribió</translation>
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
        <translation>Actualizar el registro</translation>
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
        <translation>Actualizar un Id que no existe</translation>
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
        <translation>la respuesta no nombró ninguna instancia; búsquela en Flokzu</translation>
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
        <translation>Actualizar la instancia</translation>
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
        <source>Check whether %1 has an account</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Comprobar si %1 tiene una cuenta</translation>
    </message>
    <message>
        <source>See how Flokzu answers about an address without an account</source>
        <translation>Ver cómo responde Flokzu sobre una dirección sin cuenta</translation>
    </message>
    <message>
        <source>Invite %1</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>an e-mail is sent; a seat may be charged</source>
        <translation>se envía un correo; puede cobrarse un usuario</translation>
    </message>
    <message>
        <source>the account may be another person&apos;s</source>
        <translation>la cuenta puede ser de otra persona</translation>
    </message>
    <message>
        <source>Check whether the account is there</source>
        <translation>Comprobar si la cuenta existe</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Eliminar la cuenta</translation>
    </message>
    <message>
        <source>no new account was made</source>
        <translation>no se creó ninguna cuenta nueva</translation>
    </message>
    <message>
        <source>Check whether the account is gone</source>
        <translation>Comprobar si la cuenta ya no existe</translation>
    </message>
    <message>
        <source>it is gone</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>it is still there</source>
        <translation>todavía existe</translation>
    </message>
    <message>
        <source>there is one already, so nothing is sent for it</source>
        <translation>ya existe una, así que no se envía nada para ella</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguna</translation>
    </message>
    <message>
        <source>in the same way, so there was none</source>
        <translation>de la misma manera, así que no había ninguna</translation>
    </message>
    <message>
        <source>in another way, so nothing is sent for the account</source>
        <translation>de otra manera, así que no se envía nada para la cuenta</translation>
    </message>
    <message>
        <source>it is not certain that it was made now</source>
        <translation>no es seguro que se haya creado ahora</translation>
    </message>
    <message numerus="yes">
        <source>it is there, with %n role(s)</source>
        <translation>
            <numerusform>existe, con %n rol</numerusform>
            <numerusform>existe, con %n roles</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the role %1</source>
        <extracomment>%1 a role</extracomment>
        <translation>Dar el rol %1</translation>
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
        <translation>el rol no se dio</translation>
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
        <source>the account %1, to be deleted in Flokzu</source>
        <extracomment>%1 an e-mail address</extracomment>
        <translation>la cuenta %1, que debe eliminarse en Flokzu</translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWritingDialog</name>
    <message>
        <source>Guided check: writing part</source>
        <translation>Verificación guiada: parte de escritura</translation>
    </message>
    <message>
        <source>Name things that were made for tests; an empty field leaves out its calls. Flokdesk shows each call that writes, asks before it sends it, and repeats none by itself. Calls that only read are sent without a question.</source>
        <translation>Nombre cosas hechas para pruebas; un campo vacío omite sus llamadas. Flokdesk muestra cada llamada que escribe, pregunta antes de enviarla y no repite ninguna por sí mismo. Las llamadas que solo leen se envían sin preguntar.</translation>
    </message>
    <message>
        <source>&amp;Database for tests:</source>
        <translation>Base de &amp;datos de pruebas:</translation>
    </message>
    <message>
        <source>Text co&amp;lumn:</source>
        <translation>Co&amp;lumna de texto:</translation>
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
        <source>Throw-away &amp;address:</source>
        <translation>Di&amp;rección desechable:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>R&amp;ol:</translation>
    </message>
    <message>
        <source>Calls of the writing part</source>
        <translation>Llamadas de la parte de escritura</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Stays afterwards</source>
        <translation>Queda después</translation>
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
        <translation>Solicit&amp;udes</translation>
    </message>
    <message>
        <source>Requests of the check</source>
        <translation>Solicitudes de la verificación</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
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
        <translation>El archivo tal como se guarda: sin claves ni direcciones y con cada valor reemplazado por su tipo. Los nombres de columnas y campos permanecen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The report stands here after the check.</source>
        <translation>El informe aparece aquí después de la verificación.</translation>
    </message>
    <message>
        <source>Request that is sent</source>
        <translation>Solicitud que se envía</translation>
    </message>
    <message>
        <source>S&amp;top here</source>
        <translation>De&amp;tener aquí</translation>
    </message>
    <message>
        <source>Send nothing more; what was sent stays as it is</source>
        <translation>No enviar nada más; lo enviado queda como está</translation>
    </message>
    <message>
        <source>S&amp;kip this call</source>
        <translation>&amp;Omitir esta llamada</translation>
    </message>
    <message>
        <source>Send this call</source>
        <translation>Enviar esta llamada</translation>
    </message>
    <message>
        <source>Send exactly this request, once</source>
        <translation>Envía exactamente esta solicitud, una sola vez</translation>
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
        <source>Show these values in the service dialect, where you keep them or not</source>
        <translation>Muestra estos valores en las particularidades del servicio, donde decide si los conserva</translation>
    </message>
    <message>
        <source>Records and instances that this makes cannot be removed again through the API of Flokzu. An invitation sends an e-mail and may cost money.</source>
        <translation>Los registros y las instancias que esto crea no se pueden eliminar después con la API de Flokzu. Una invitación envía un correo y puede costar dinero.</translation>
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
        <translation>Nombre algo hecho para pruebas.</translation>
    </message>
    <message>
        <source>Name a column of the database that takes a text.</source>
        <translation>Nombre una columna de la base de datos que admita un texto.</translation>
    </message>
    <message>
        <source>The button waits for the whole name.</source>
        <translation>El botón espera el nombre completo.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with 1 of %n call(s)…</source>
        <translation>
            <numerusform>Co&amp;menzar con 1 de %n llamada…</numerusform>
            <numerusform>Co&amp;menzar con 1 de %n llamadas…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Comenzar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <extracomment>%n requests that were sent so far</extracomment>
        <translation>
            <numerusform>%n solicitud hasta ahora</numerusform>
            <numerusform>%n solicitudes hasta ahora</numerusform>
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
        <source>The call is on its way. Its answer is awaited, also after Stop.</source>
        <translation>La llamada está en camino. Se espera su respuesta, también después de Detener.</translation>
    </message>
    <message>
        <source>Waiting for Flokzu…</source>
        <translation>Esperando a Flokzu…</translation>
    </message>
    <message>
        <source>Call %1 of %2: %3?</source>
        <extracomment>%1 and %2 are numbers, %3 what the call does, such as &quot;Invite ana@example.org&quot;</extracomment>
        <translation>Llamada %1 de %2: ¿%3?</translation>
    </message>
    <message>
        <source>Flokzu refused the form before, or it had no effect. This is another form of the same call.</source>
        <translation>Flokzu rechazó la forma anterior, o no tuvo efecto. Esta es otra forma de la misma llamada.</translation>
    </message>
    <message>
        <source>⚠ Cannot be taken back: %1.</source>
        <extracomment>%1 what stays in Flokzu, such as &quot;the record&quot;</extracomment>
        <translation>⚠ No se puede deshacer: %1.</translation>
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
        <translation>Editor a&amp;mplio…</translation>
    </message>
    <message>
        <source>Edit the value in a window of its own (Shift+Enter)</source>
        <translation>Edita el valor en una ventana propia (Mayús+Enter)</translation>
    </message>
    <message>
        <source>Revert fiel&amp;d</source>
        <translation>Revert&amp;ir campo</translation>
    </message>
    <message>
        <source>Take back the staged value (Del)</source>
        <translation>Retira el valor pendiente (Supr)</translation>
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
        <translation>Meta&amp;datos</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation>En br&amp;uto</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Respuesta del servidor</translation>
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
        <translation>Estatus</translation>
    </message>
    <message>
        <source>Initiated by</source>
        <translation>Iniciada por</translation>
    </message>
    <message>
        <source>Initiated (as received)</source>
        <translation>Iniciada (como se recibió)</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Organisation</source>
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
        <translation>Editor amplio…</translation>
    </message>
    <message>
        <source>Revert field</source>
        <translation>Revertir campo</translation>
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
        <translation>Este valor es largo o tiene varias líneas. Mayús+Enter abre el editor amplio.</translation>
    </message>
    <message>
        <source>Only values can be typed into, in the column “Value”.</source>
        <translation>Solo se puede escribir en los valores, en la columna “Valor”.</translation>
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
        <source>Paste one or many identifiers</source>
        <translation>Pegue uno o varios identificadores</translation>
    </message>
    <message>
        <source>Separated by spaces, commas, semicolons or new lines (Ctrl+O)</source>
        <translation>Separados por espacios, comas, punto y coma o saltos de línea (Ctrl+O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Instances read</source>
        <translation>Instancias leídas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop reading; what was read stays (Esc)</source>
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
        <source>&amp;Review…</source>
        <translation>Revi&amp;sar…</translation>
    </message>
    <message>
        <source>See old and new values, then send (Ctrl+S)</source>
        <translation>Permite ver los valores anteriores y nuevos, y luego enviarlos (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;New instance…</source>
        <translation>&amp;Nueva instancia…</translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation>Nueva a partir de esta…</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Actualizar todas</translation>
    </message>
    <message>
        <source>&amp;Paste identifiers</source>
        <translation>Pe&amp;gar identificadores</translation>
    </message>
    <message>
        <source>Remove from the list</source>
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
        <source>Fill in and stage a new instance</source>
        <translation>Permite completar y preparar una nueva instancia</translation>
    </message>
    <message>
        <source>Read the selected instances again (F5)</source>
        <translation>Lee de nuevo las instancias seleccionadas (F5)</translation>
    </message>
    <message>
        <source>No instances here yet</source>
        <translation>Aún no hay instancias aquí</translation>
    </message>
    <message>
        <source>The API cannot list them, so paste the identifiers you know. What you open stays here.</source>
        <translation>La API no puede listarlas, así que pegue los identificadores que conozca. Lo que abra permanece aquí.</translation>
    </message>
    <message>
        <source>Staged: %1. Nothing was sent yet.</source>
        <translation>Pendiente: %1. Aún no se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) of instances</source>
        <translation>
            <numerusform>%n cambio pendiente de instancias</numerusform>
            <numerusform>%n cambios pendientes de instancias</numerusform>
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
    <message numerus="yes">
        <source>%n match(es). %1</source>
        <extracomment>%1 is a sentence that says how many instances there are in all</extracomment>
        <translation>
            <numerusform>%n coincidencia. %1</numerusform>
            <numerusform>%n coincidencias. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) opened here; Flokzu may have more.</source>
        <translation>
            <numerusform>%n instancia abierta aquí; puede haber más en Flokzu.</numerusform>
            <numerusform>%n instancias abiertas aquí; puede haber más en Flokzu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobAnnouncer</name>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1” está en pausa</translation>
    </message>
    <message>
        <source>“%1” has ended</source>
        <translation>“%1” terminó</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobQueue</name>
    <message>
        <source>Nothing was sent, because the changes are no longer those that you saw. Please look again.</source>
        <translation>No se envió nada, porque los cambios ya no son los que usted vio. Revíselos de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first.</source>
        <translation>No se envió nada, porque no se pudo anotar antes.</translation>
    </message>
    <message>
        <source>This was planned for %1, but the profile now belongs to %2. Take the changes back and review them again.</source>
        <translation>Esto se planeó para %1, pero el perfil ahora pertenece a %2. Retire los cambios y revíselos de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>This was planned more than %n hour(s) ago. Take the changes back and review them again.</source>
        <translation>
            <numerusform>Esto se planeó hace más de %n hora. Retire los cambios y revíselos de nuevo.</numerusform>
            <numerusform>Esto se planeó hace más de %n horas. Retire los cambios y revíselos de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: it was sent by another job or taken back.</source>
        <translation>No enviado: lo envió otro trabajo o se retiró.</translation>
    </message>
    <message>
        <source>Not sent: you removed it from the queue.</source>
        <translation>No enviado: usted lo quitó de la cola.</translation>
    </message>
    <message>
        <source>Nothing was sent, because another plan is being written down. Please try again in a moment.</source>
        <translation>No se envió nada, porque se está anotando otro plan. Vuelva a intentarlo en un momento.</translation>
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
        <source>Not sent: the invitation before it was not carried out.</source>
        <translation>No enviado: la invitación anterior no se realizó.</translation>
    </message>
    <message>
        <source>Not sent: a role was to be taken from the account first, and was not.</source>
        <translation>No enviado: primero se debía quitar un rol a la cuenta, y no se quitó.</translation>
    </message>
    <message>
        <source>Read again first.</source>
        <translation>Primero hay que leer de nuevo.</translation>
    </message>
    <message>
        <source>Applied, but it could not be read back.</source>
        <translation>Aplicado, pero no se pudo leer de nuevo para comprobarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Paused after %n change(s) that failed.</source>
        <translation>
            <numerusform>En pausa después de %n cambio que falló.</numerusform>
            <numerusform>En pausa después de %n cambios que fallaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: an earlier change of the same object still waits in another job.</source>
        <translation>No enviado: un cambio anterior del mismo objeto sigue esperando en otro trabajo.</translation>
    </message>
    <message>
        <source>Not sent: it is not known yet whether an earlier change of the same object was carried out.</source>
        <translation>No enviado: aún no se sabe si se realizó un cambio anterior del mismo objeto.</translation>
    </message>
    <message>
        <source>Another person changed %1: it was “%2” and is now “%3”.</source>
        <extracomment>%1 a column, %2 its old value, %3 the value that another person gave it</extracomment>
        <translation>Otra persona modificó %1: era “%2” y ahora es “%3”.</translation>
    </message>
    <message>
        <source>Applied, but the present values differ.</source>
        <translation>Aplicado, pero los valores actuales difieren.</translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsModel</name>
    <message>
        <source>? Ended: unknown</source>
        <translation>? Terminó: desconocidos</translation>
    </message>
    <message>
        <source>! Ended: failures</source>
        <translation>! Terminó: con fallos</translation>
    </message>
    <message>
        <source>≠ Ended: held</source>
        <translation>≠ Terminó: retenidos</translation>
    </message>
    <message>
        <source>◌ Ended: not tried</source>
        <translation>◌ Terminó: sin intentar</translation>
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
        <translation>Trabajo</translation>
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
        <source>Unknown</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Retenidos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a job that runs ends at this time of day</extracomment>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>too old, review again</source>
        <translation>demasiado antiguo, revise de nuevo</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>a job that waits must be resumed until then; %1 is &quot;14:31 tomorrow&quot; and the like</extracomment>
        <translation>vence a las %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <extracomment>a job ended; %1 is &quot;14:31 yesterday&quot; and the like</extracomment>
        <translation>terminó a las %1</translation>
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
        <source>%n unknown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n retenido</numerusform>
            <numerusform>%n retenidos</numerusform>
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
        <source>Nothing is checked: changes are sent as planned</source>
        <translation>No se comprueba nada: los cambios se envían tal como están</translation>
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
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
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
        <source>Take back</source>
        <translation>Retirar</translation>
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
        <source>Jobs, those that wait first</source>
        <translation>Trabajos, primero los que esperan</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Resolve unknown</source>
        <translation>Resolver desconocidos</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Plans the opposite of what this job did, for review</source>
        <translation>Planea lo contrario de lo que hizo este trabajo, para revisarlo</translation>
    </message>
    <message>
        <source>Show in Journal</source>
        <translation>Mostrar en el diario</translation>
    </message>
    <message>
        <source>Changes of the selected job</source>
        <translation>Cambios del trabajo seleccionado</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>No hay nada en espera</translation>
    </message>
    <message>
        <source>Changes that you review and send are listed here with what became of them, also after the program was closed.</source>
        <translation>Los cambios que revise y envíe figuran aquí con lo que pasó con ellos, también después de cerrar el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s), %1</source>
        <extracomment>%1 is &quot;281 changes left&quot;</extracomment>
        <translation>
            <numerusform>%n trabajo, %1</numerusform>
            <numerusform>%n trabajos, %1</numerusform>
        </translation>
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
        <translation>No hay nada en espera. Último trabajo: %1.</translation>
    </message>
    <message>
        <source>No job is selected.</source>
        <translation>No hay ningún trabajo seleccionado.</translation>
    </message>
    <message>
        <source>This job has ended.</source>
        <translation>Este trabajo ya terminó.</translation>
    </message>
    <message>
        <source>This job is paused already.</source>
        <translation>Este trabajo ya está en pausa.</translation>
    </message>
    <message>
        <source>Lets the change on the wire end and sends nothing more of this job until it is resumed</source>
        <translation>Deja terminar el cambio en curso y no envía nada más de este trabajo hasta que se reanude</translation>
    </message>
    <message>
        <source>This job is not paused.</source>
        <translation>Este trabajo no está en pausa.</translation>
    </message>
    <message>
        <source>Sends what still waits in this job</source>
        <translation>Envía lo que aún espera en este trabajo</translation>
    </message>
    <message>
        <source>Ends this job: what was not sent becomes staged again, what was sent stays sent</source>
        <translation>Termina este trabajo: lo que no se envió vuelve a quedar pendiente, lo que se envió queda enviado</translation>
    </message>
    <message>
        <source>Sends this job earlier</source>
        <translation>Envía antes este trabajo</translation>
    </message>
    <message>
        <source>Sends this job later</source>
        <translation>Envía después este trabajo</translation>
    </message>
    <message>
        <source>The job that runs keeps its place.</source>
        <translation>El trabajo en curso conserva su lugar.</translation>
    </message>
    <message>
        <source>This job is the next one already.</source>
        <translation>Este trabajo ya es el próximo.</translation>
    </message>
    <message>
        <source>This job is the last one already.</source>
        <translation>Este trabajo ya es el último.</translation>
    </message>
    <message>
        <source>Nothing of this job failed or was held.</source>
        <translation>Nada de este trabajo falló ni quedó retenido.</translation>
    </message>
    <message>
        <source>What failed is still staged: look at it and send it again</source>
        <translation>Lo que falló sigue pendiente: examínelo y envíelo de nuevo</translation>
    </message>
    <message>
        <source>The outcome of every change of this job is known.</source>
        <translation>Se conoce el resultado de todos los cambios de este trabajo.</translation>
    </message>
    <message>
        <source>Resolve unknown (%1)</source>
        <translation>Resolver desconocidos (%1)</translation>
    </message>
    <message>
        <source>Nothing of this job was applied.</source>
        <translation>No se aplicó nada de este trabajo.</translation>
    </message>
    <message>
        <source>What the journal tells of this job</source>
        <translation>Lo que el diario cuenta de este trabajo</translation>
    </message>
    <message>
        <source>Nothing of this is staged any more: it was sent again, settled or reverted.</source>
        <translation>Nada de esto sigue pendiente: se envió de nuevo, se resolvió o se revirtió.</translation>
    </message>
    <message>
        <source>Finds out whether a change with an unknown outcome was applied</source>
        <translation>Averigua si un cambio con resultado desconocido se aplicó</translation>
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
        <translation>Trabajo</translation>
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
        <translation>Diario</translation>
    </message>
    <message>
        <source>Search names, values and messages</source>
        <translation>Buscar nombres, valores y mensajes</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Buscar en el diario</translation>
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
        <translation>Mostrar de nuevo las líneas de todos los trabajos</translation>
    </message>
    <message>
        <source>Shows the lines of all jobs again</source>
        <translation>Muestra de nuevo las líneas de todos los trabajos</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Looks whether any line was changed or is missing</source>
        <translation>Verifica si alguna línea se cambió o falta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the lines shown into a file: CSV, JSON or a page to print</source>
        <translation>Escribe en un archivo las líneas que se muestran: CSV, JSON o una página para imprimir</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Deshacer…</translation>
    </message>
    <message>
        <source>Keep:</source>
        <translation>Conservar:</translation>
    </message>
    <message>
        <source>How long lines are kept</source>
        <translation>Cuánto tiempo se conservan las líneas</translation>
    </message>
    <message>
        <source>Journal, newest first</source>
        <translation>Diario, lo más reciente primero</translation>
    </message>
    <message>
        <source>Details of the selected line</source>
        <translation>Detalles de la línea seleccionada</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What was there before and after</source>
        <translation>Lo que había antes y después</translation>
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
        <source>Plans the opposite of the selected line, for review</source>
        <translation>Planea lo contrario de la línea seleccionada, para revisarlo</translation>
    </message>
    <message>
        <source>No line is selected.</source>
        <translation>No hay ninguna línea seleccionada.</translation>
    </message>
    <message>
        <source>Nothing was sent and applied here, so there is nothing to undo.</source>
        <translation>Aquí no se envió ni aplicó nada, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Only partly:</source>
        <translation>Solo en parte:</translation>
    </message>
    <message numerus="yes">
        <source>more than %n line(s)</source>
        <translation>
            <numerusform>más de %n línea</numerusform>
            <numerusform>más de %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Ninguna línea coincide</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se cambió nada</translation>
    </message>
    <message>
        <source>Search for fewer words, or choose all outcomes and any time.</source>
        <translation>Busque menos palabras o elija todos los resultados y cualquier fecha.</translation>
    </message>
    <message>
        <source>Every change that is sent is written down here with what was there before, what was sent and what came back. Lines are kept %1.</source>
        <translation>Cada cambio que se envía se anota aquí con lo que había antes, lo que se envió y lo que se recibió. Las líneas se conservan %1.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>CSV, safe for spreadsheets (*.csv)</source>
        <translation>CSV, seguro para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>JSON, exact (*.json)</source>
        <translation>JSON, exacto (*.json)</translation>
    </message>
    <message>
        <source>Page for people (*.html)</source>
        <translation>Página para leer (*.html)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n línea en %1.</numerusform>
            <numerusform>Se escribieron %n líneas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %n line(s)</source>
        <extracomment>%1 how many lines were written so far</extracomment>
        <translation>
            <numerusform>Exportando: %1 de %n línea</numerusform>
            <numerusform>Exportando: %1 de %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>User, request and answer of the entry; without keys</source>
        <translation>Usuario, solicitud y respuesta de la entrada; sin claves</translation>
    </message>
    <message>
        <source>Older entries are removed when a profile is opened; those of all profiles, because the journal is one chain.</source>
        <translation>Las entradas más antiguas se eliminan al abrir un perfil; las de todos los perfiles, porque el diario es una sola cadena.</translation>
    </message>
    <message>
        <source>Verifying every line…</source>
        <translation>Verificando cada línea…</translation>
    </message>
    <message>
        <source>Old journal entries</source>
        <translation>Entradas antiguas del diario</translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies) of all profiles are older and will be removed now.</source>
        <translation>
            <numerusform>%n entrada del diario, de todos los perfiles, es más antigua y se eliminará ahora.</numerusform>
            <numerusform>%n entradas del diario, de todos los perfiles, son más antiguas y se eliminarán ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed entries cannot be read again, and their changes cannot be reversed with this program any more. Export the entries first if you may need them. From now on, entries are removed when they are too old; the age of an entry counts from the newest one.</source>
        <translation>Las entradas eliminadas no se pueden volver a leer y sus cambios ya no se pueden revertir con este programa. Exporte antes las entradas si puede necesitarlas. Desde ahora, las entradas se eliminan cuando son demasiado antiguas; su antigüedad se cuenta desde la más reciente.</translation>
    </message>
    <message>
        <source>Remove entries</source>
        <translation>Eliminar entradas</translation>
    </message>
    <message numerus="yes">
        <source>You keep journal entries %1. %n entry(ies) of all profiles are older, which is more than a tenth of the journal.</source>
        <extracomment>%1 is how long entries are kept, &quot;for 30 days&quot;</extracomment>
        <translation>
            <numerusform>Usted conserva las entradas del diario %1. %n entrada, de todos los perfiles, es más antigua: más de una décima parte del diario.</numerusform>
            <numerusform>Usted conserva las entradas del diario %1. %n entradas, de todos los perfiles, son más antiguas: más de una décima parte del diario.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed entries cannot be read again, and their changes cannot be reversed with this program any more. If you cancel, all entries are kept until you choose again in the journal.</source>
        <translation>Las entradas eliminadas no se pueden volver a leer y sus cambios ya no se pueden revertir con este programa. Si cancela, se conservan todas hasta que vuelva a elegir en el diario.</translation>
    </message>
    <message>
        <source>Select a line to see its change, its user and the answer.</source>
        <translation>Seleccione una línea para ver su cambio, su usuario y la respuesta.</translation>
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
    <name>flokdesk::KeyField</name>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Removes the stored key when the profile is saved</source>
        <translation>Quita la clave guardada cuando se guarda el perfil</translation>
    </message>
    <message>
        <source>Forget the stored key: %1</source>
        <translation>Olvidar la clave guardada: %1</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Ninguna clave guardada</translation>
    </message>
    <message>
        <source>Stored: %1; type to replace it</source>
        <translation>Guardada: %1; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>⚠ Keys consist of plain letters and digits; this has other characters.</source>
        <translation>⚠ Las claves constan de letras y dígitos simples; esta tiene otros caracteres.</translation>
    </message>
    <message>
        <source>⚠ Known keys have 48 characters, 0–9 and a–f. This one differs; test it.</source>
        <translation>⚠ Las claves conocidas tienen 48 caracteres, 0–9 y a–f. Esta es distinta; pruébela.</translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyStoreNotice</name>
    <message>
        <source>For this session only</source>
        <translation>Solo durante esta sesión</translation>
    </message>
    <message>
        <source>Keys stay in memory until Flokdesk ends</source>
        <translation>Las claves permanecen en la memoria hasta que se cierre Flokdesk</translation>
    </message>
    <message>
        <source>Waiting for the key store of your system. It may be asking for your password in another window.</source>
        <translation>En espera del almacén de claves de su sistema. Es posible que esté pidiendo su contraseña en otra ventana.</translation>
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
    <name>flokdesk::LongTextDialog</name>
    <message>
        <source>&amp;Keep the text</source>
        <translation>&amp;Conservar el texto</translation>
    </message>
    <message>
        <source>Long lines are shown in parts. ↵ marks where a line of the text ends.</source>
        <translation>Las líneas largas se muestran por partes. ↵ marca dónde termina una línea del texto.</translation>
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
        <translation>&amp;Conectar con Flokzu…</translation>
    </message>
    <message>
        <source>Try the &amp;demo tenant</source>
        <translation>Probar el entorno de &amp;demostración</translation>
    </message>
    <message>
        <source>A made-up company inside this program; nothing leaves this computer</source>
        <translation>Una empresa ficticia dentro de este programa; nada sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;Lock: read-only until reopened</source>
        <translation>&amp;Bloquear: solo lectura hasta reabrir</translation>
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
        <source>Re&amp;view staged changes…</source>
        <translation>Re&amp;visar cambios pendientes…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Revert &amp;all staged changes</source>
        <translation>Revertir &amp;todos los cambios pendientes</translation>
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
        <translation>Como el &amp;sistema</translation>
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
        <source>Staged changes</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not in Flokzu. Leaving discards them.</source>
        <translation>
            <numerusform>%n cambio pendiente no está en Flokzu. Al salir se descarta.</numerusform>
            <numerusform>%n cambios pendientes no están en Flokzu. Al salir se descartan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent without an answer: look in Flokzu whether they were carried out.</source>
        <translation>
            <numerusform>%n de ellos se envió sin respuesta: verifique en Flokzu si se realizó.</numerusform>
            <numerusform>%n de ellos se enviaron sin respuesta: verifique en Flokzu si se realizaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation>Descartar y salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>%1 — Flokdesk[*]</source>
        <translation>%1 — Flokdesk[*]</translation>
    </message>
    <message>
        <source>Waiting for the answer to the change that was sent last. Leave once more not to wait for it.</source>
        <translation>En espera de la respuesta al último cambio enviado. Salga otra vez para no esperarla.</translation>
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
        <source>Send what still waits of the job that is paused</source>
        <translation>Envía lo que aún espera del trabajo en pausa</translation>
    </message>
    <message>
        <source>&amp;Leave paused</source>
        <translation>De&amp;jar en pausa</translation>
    </message>
    <message>
        <source>Leaving waits for the answer that is on its way and sends nothing more. What was not sent waits until you come back and resume it.</source>
        <translation>Al salir se espera la respuesta en camino y no se envía nada más. Lo que no se envió espera hasta que usted vuelva y lo reanude.</translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation>Pausar y salir</translation>
    </message>
    <message>
        <source>&amp;Load a plan…</source>
        <translation>&amp;Cargar un plan…</translation>
    </message>
    <message>
        <source>Stages the changes of a file that was saved in a review, after checking it</source>
        <translation>Prepara los cambios de un archivo que se guardó en una revisión, después de verificarlo</translation>
    </message>
    <message>
        <source>Un&amp;do the last applied job…</source>
        <translation>Deshacer el último trabajo &amp;aplicado…</translation>
    </message>
    <message>
        <source>Plans the opposite of what the last job did, for review. Earlier ones are in the Outbox, single changes in the Journal.</source>
        <translation>Planea lo contrario de lo que hizo el último trabajo, para revisarlo. Los anteriores están en la Bandeja de salida; los cambios sueltos, en el Diario.</translation>
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
        <source>Staged &amp;changes</source>
        <translation>&amp;Cambios pendientes</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Bandeja de &amp;salida</translation>
    </message>
    <message>
        <source>Ctrl+6</source>
        <translation>Ctrl+6</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>Ctrl+7</source>
        <translation>Ctrl+7</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>So&amp;licitudes</translation>
    </message>
    <message>
        <source>Ctrl+8</source>
        <translation>Ctrl+8</translation>
    </message>
    <message>
        <source>No job has applied anything yet, so there is nothing to undo.</source>
        <translation>Ningún trabajo aplicó nada aún, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing of “%1” was sent, so there is nothing to undo.</source>
        <translation>No se envió nada de “%1”, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undo the job “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Deshacer el trabajo “%1”</translation>
    </message>
    <message>
        <source>This line of the journal tells of nothing that was sent and applied, so there is nothing to undo.</source>
        <translation>Esta línea del diario no habla de nada que se haya enviado y aplicado, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <extracomment>%1 a change, such as &quot;Update record 17 of Suppliers&quot;</extracomment>
        <translation>Deshacer “%1”</translation>
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
        <source>Leaving waits for the answer that is on its way and sends nothing more.</source>
        <translation>Al salir se espera la respuesta en camino y no se envía nada más.</translation>
    </message>
    <message numerus="yes">
        <source>It discards %n staged change(s) for good.</source>
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
        <source>What you typed into a form is not staged yet and would be lost.</source>
        <translation>Lo que escribió en un formulario aún no se agregó a los cambios pendientes y se perdería.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Cerrar el formulario</translation>
    </message>
    <message>
        <source>Edit &amp;key…</source>
        <translation>Editar c&amp;lave…</translation>
    </message>
    <message>
        <source>Changes are about to be sent</source>
        <translation>Hay cambios a punto de enviarse</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being written down to be sent. Nothing of them was sent yet.</source>
        <translation>
            <numerusform>Se está anotando %n cambio para enviarlo. Aún no se envió nada.</numerusform>
            <numerusform>Se están anotando %n cambios para enviarlos. Aún no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving keeps all of them staged and sends nothing.</source>
        <translation>Si sale, todos siguen pendientes y no se envía nada.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first.</source>
        <translation>No se envió nada, porque no se pudo anotar antes.</translation>
    </message>
    <message>
        <source>&amp;Guided check…</source>
        <translation>Verificación &amp;guiada…</translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLookup</name>
    <message>
        <source>Members of a role</source>
        <translation>Miembros de un rol</translation>
    </message>
    <message>
        <source>Whose members do you want to see?</source>
        <translation>¿De qué rol quiere ver los miembros?</translation>
    </message>
    <message>
        <source>The name must be exactly the one in Flokzu. This only reads.</source>
        <translation>El nombre debe ser exactamente el de Flokzu. Esto solo lee.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Members of the role %1</source>
        <translation>Miembros del rol %1</translation>
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
        <source>Add &amp;field</source>
        <translation>Agregar &amp;campo</translation>
    </message>
    <message>
        <source>&amp;Larger editor…</source>
        <translation>Editor a&amp;mplio…</translation>
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
        <source>The S&amp;ystem user, as the API does by itself</source>
        <translation>El usuario &amp;System, como lo hace la API por sí sola</translation>
    </message>
    <message>
        <source>&amp;The user of this profile: %1</source>
        <translation>El &amp;usuario de este perfil: %1</translation>
    </message>
    <message>
        <source>Sends the header X-ForceUser</source>
        <translation>Envía el encabezado X-ForceUser</translation>
    </message>
    <message>
        <source>Filled in from %1. Tables and files are not copied.</source>
        <translation>Completado a partir de %1. Las tablas y los archivos no se copian.</translation>
    </message>
    <message>
        <source>&amp;Stage it nevertheless</source>
        <translation>Preparar &amp;de todos modos</translation>
    </message>
    <message>
        <source>&amp;Stage instance</source>
        <translation>Preparar &amp;instancia</translation>
    </message>
    <message>
        <source>Type or choose a process code first</source>
        <translation>Escriba o elija primero un código de proceso</translation>
    </message>
    <message>
        <source>A value has no field name.</source>
        <translation>Un valor no tiene nombre de campo.</translation>
    </message>
    <message>
        <source>The field %1 is there twice.</source>
        <translation>El campo %1 aparece dos veces.</translation>
    </message>
    <message>
        <source>The name of this field is known. Type its value beside it.</source>
        <translation>El nombre de este campo ya está definido. Escriba su valor al lado.</translation>
    </message>
    <message>
        <source>This value needs the larger editor.</source>
        <translation>Este valor requiere el editor amplio.</translation>
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
    <name>flokdesk::PageTabs</name>
    <message>
        <source>This profile has no key for that</source>
        <translation>Este perfil no tiene clave para eso</translation>
    </message>
    <message>
        <source>It needs the %1 of your organisation. An administrator finds it in the API settings of Flokzu.</source>
        <translation>Requiere la %1 de su organización. Un administrador la encuentra en la configuración de API de Flokzu.</translation>
    </message>
    <message>
        <source>data key</source>
        <translation>clave de datos</translation>
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
        <source>user-management key</source>
        <translation>clave de gestión de usuarios</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>flokdesk::PlanFiles</name>
    <message>
        <source>Flokdesk plan (*.json)</source>
        <extracomment>A kind of file; keep the part in parentheses</extracomment>
        <translation>Plan de Flokdesk (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written to %1. They stay staged here, too.</source>
        <translation>
            <numerusform>Se escribió %n cambio en %1. También queda pendiente aquí.</numerusform>
            <numerusform>Se escribieron %n cambios en %1. También quedan pendientes aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load a plan</source>
        <translation>Cargar un plan</translation>
    </message>
    <message>
        <source>This plan is for %1. Open a profile of that server and load it there.</source>
        <translation>Este plan es para %1. Abra un perfil de ese servidor y cárguelo allí.</translation>
    </message>
    <message>
        <source>This plan deletes %1, the account that this profile works with. Another administrator has to load it.</source>
        <translation>Este plan elimina %1, la cuenta con la que trabaja este perfil. Debe cargarlo otro administrador.</translation>
    </message>
    <message>
        <source>Changes of your own are staged for what this plan changes. Apply or revert them first, so that the plan stays what it was when it was saved.</source>
        <translation>Usted tiene cambios propios pendientes en lo que este plan cambia. Aplíquelos o reviértalos primero, para que el plan siga siendo lo que era cuando se guardó.</translation>
    </message>
    <message>
        <source>These columns have never been seen here: %1.</source>
        <translation>Estas columnas nunca se vieron aquí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old.</source>
        <translation>
            <numerusform>Tiene %n día.</numerusform>
            <numerusform>Tiene %n días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage the %n change(s) that %1 planned for %2 at %3?</source>
        <translation>
            <numerusform>¿Preparar el cambio que %1 planeó para %2 el %3?</numerusform>
            <numerusform>¿Preparar los %n cambios que %1 planeó para %2 el %3?</numerusform>
        </translation>
    </message>
    <message>
        <source>Digest of the plan: %1</source>
        <translation>Huella del plan: %1</translation>
    </message>
    <message>
        <source>Stage and review</source>
        <translation>Preparar y revisar</translation>
    </message>
    <message numerus="yes">
        <source>It deletes %n account(s). Type %1 to go on.</source>
        <translation>
            <numerusform>Elimina %n cuenta. Escriba %1 para continuar.</numerusform>
            <numerusform>Elimina %n cuentas. Escriba %1 para continuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load a plan of %n change(s)</source>
        <translation>
            <numerusform>Cargar un plan de %n cambio</numerusform>
            <numerusform>Cargar un plan de %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>It was saved in another profile, “%1”. Make sure that it is meant for “%2”.</source>
        <extracomment>%1 and %2 the names of profiles</extracomment>
        <translation>Se guardó en otro perfil, “%1”. Verifique que sea para “%2”.</translation>
    </message>
    <message>
        <source>Type %1, the name of this profile, to go on.</source>
        <translation>Escriba %1, el nombre de este perfil, para continuar.</translation>
    </message>
    <message>
        <source>This profile works in mode Fast: it does not check whether the old values of the plan are still there.</source>
        <translation>Este perfil trabaja en modo Rápido: no comprueba si los valores anteriores del plan siguen ahí.</translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileChip</name>
    <message>
        <source>A made-up company on this computer. Nothing you do here leaves it.</source>
        <translation>Una empresa ficticia en este equipo. Nada de lo que haga aquí sale de él.</translation>
    </message>
    <message>
        <source>Changes are reviewed before they are sent</source>
        <translation>Los cambios se revisan antes de enviarse</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Open profile: %1</source>
        <translation>Perfil abierto: %1</translation>
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
        <source>Normal: interrupted jobs resume</source>
        <translation>Normal: los trabajos interrumpidos continúan</translation>
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
        <translation>Un administrador de su organización genera ambas claves en Flokzu, en la configuración de API de la organización: una para instancias y bases de datos, otra para la gestión de usuarios. Ingrese las que tenga; una basta para comenzar.</translation>
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
        <translation>&amp;Dirección de la API:</translation>
    </message>
    <message>
        <source>https only; keep what stands here unless your organisation has an address of its own</source>
        <translation>solo https; conserve lo que figura aquí, salvo que su organización tenga una dirección propia</translation>
    </message>
    <message>
        <source>&amp;User (e-mail):</source>
        <translation>&amp;Usuario (correo):</translation>
    </message>
    <message>
        <source>A user of your organisation in Flokzu; every call is made in this name</source>
        <translation>Un usuario de su organización en Flokzu; todas las llamadas se hacen en su nombre</translation>
    </message>
    <message>
        <source>&amp;Data key:</source>
        <translation>Clave de da&amp;tos:</translation>
    </message>
    <message>
        <source>User-&amp;management key:</source>
        <translation>Clave de &amp;gestión de usuarios:</translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <translation>&amp;Protección:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;olor:</translation>
    </message>
    <message>
        <source>Shown at the top of the window, so that tenants are told apart</source>
        <translation>Se muestra en la parte superior de la ventana, para distinguir los entornos</translation>
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
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Read-only: no change leaves this computer</source>
        <translation>Solo lectura: ningún cambio sale de este equipo</translation>
    </message>
    <message>
        <source>Confirm: every change is reviewed before it is sent</source>
        <translation>Confirmar: cada cambio se revisa antes de enviarse</translation>
    </message>
    <message>
        <source>Data key</source>
        <translation>Clave de datos</translation>
    </message>
    <message>
        <source>User-management key</source>
        <translation>Clave de gestión de usuarios</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Connect to Flokzu</source>
        <translation>Conectar con Flokzu</translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation>Perfil %1</translation>
    </message>
    <message>
        <source>Keys are kept in the key store of your system, never in a file of this program.</source>
        <translation>Las claves se guardan en el almacén de claves de su sistema, nunca en un archivo de este programa.</translation>
    </message>
    <message>
        <source>The address is another one now. The stored keys are not sent there: enter its own. Saving forgets the old ones.</source>
        <translation>La dirección ahora es otra. Las claves guardadas no se envían allí: ingrese las de esa dirección. Al guardar se olvidan las anteriores.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of a Flokzu user, in plain letters.</source>
        <translation>Ingrese la dirección de correo de un usuario de Flokzu, en letras simples.</translation>
    </message>
    <message>
        <source>%1: this cannot be a key; copy it again.</source>
        <translation>%1: esto no puede ser una clave; cópiela de nuevo.</translation>
    </message>
    <message>
        <source>Enter at least one of the two keys.</source>
        <translation>Ingrese al menos una de las dos claves.</translation>
    </message>
    <message>
        <source>Give the profile a name that no other one has.</source>
        <translation>Dé al perfil un nombre que ningún otro tenga.</translation>
    </message>
    <message>
        <source>How changes are sent</source>
        <translation>Cómo se envían los cambios</translation>
    </message>
    <message>
        <source>Normal: as Confirm, and interrupted jobs resume</source>
        <translation>Normal: como Confirmar, y los trabajos interrumpidos continúan</translation>
    </message>
    <message>
        <source>The key store of your system is not used. Keys stay in memory only: you will be asked for them again at the next start.</source>
        <translation>No se usa el almacén de claves de su sistema. Las claves solo permanecen en la memoria: se le volverán a pedir en el próximo inicio.</translation>
    </message>
    <message>
        <source>The key store of your system cannot be used. Save again to keep the keys in memory until Flokdesk ends.</source>
        <translation>No se puede usar el almacén de claves de su sistema. Guarde de nuevo para conservar las claves en la memoria hasta que se cierre Flokdesk.</translation>
    </message>
    <message>
        <source>How the program avoids overwriting the work of other people. Additions and creations have nothing to read before.</source>
        <translation>Cómo evita el programa sobrescribir el trabajo de otras personas. Al agregar o crear no hay nada que leer antes.</translation>
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
        <source>Save and open this profile, then find out how its service answers: where the test is unclear, or calls fail</source>
        <translation>Guarda y abre este perfil y averigua cómo responde su servicio: cuando la prueba no es clara o las llamadas fallan</translation>
    </message>
    <message>
        <source>Before sending, in groups: a few seconds before (1 to 2 requests)</source>
        <translation>Antes de enviar, en grupos: unos segundos antes (1 a 2 solicitudes)</translation>
    </message>
    <message>
        <source>Before sending, one by one: just before (2 requests)</source>
        <translation>Antes de enviar, uno por uno: justo antes (2 solicitudes)</translation>
    </message>
    <message>
        <source>Before and after, one by one (3 requests)</source>
        <translation>Antes y después, uno por uno (3 solicitudes)</translation>
    </message>
    <message>
        <source>None: sent as planned (1 request)</source>
        <translation>Ninguna: se envía tal como está (1 solicitud)</translation>
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
        <translation>¿Quitar el perfil “%1” y sus claves de este equipo?</translation>
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
        <source>A form for a new record; it is staged, not sent</source>
        <translation>Un formulario para un nuevo registro; queda pendiente, no se envía</translation>
    </message>
    <message>
        <source>Edit in form…</source>
        <translation>Editar en formulario…</translation>
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
        <source>Change a record that is not loaded, or insert it when it is missing</source>
        <translation>Cambia un registro que no está cargado o lo inserta si no existe</translation>
    </message>
    <message>
        <source>Insert when missing</source>
        <translation>Insertar si no existe</translation>
    </message>
    <message>
        <source>When Flokzu has no record with this Id any more, add one. It gets the next free number, not this Id. Only for rows with staged changes.</source>
        <translation>Si Flokzu ya no tiene un registro con este Id, agrega uno. Recibe el próximo número libre, no este Id. Solo para filas con cambios pendientes.</translation>
    </message>
    <message>
        <source>Revert rows</source>
        <translation>Revertir filas</translation>
    </message>
    <message>
        <source>Takes back what is staged for the selected rows</source>
        <translation>Retira lo que está pendiente en las filas seleccionadas</translation>
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
        <source>New record in %1</source>
        <extracomment>Title of a form; %1 is the name of a database</extracomment>
        <translation>Nuevo registro en %1</translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent. A record cannot be deleted through the API once it was added.</source>
        <translation>Las columnas que deje vacías no se envían. Una vez agregado, un registro no se puede eliminar por medio de la API.</translation>
    </message>
    <message>
        <source>Its tables are not copied.</source>
        <translation>Sus tablas no se copian.</translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent.</source>
        <translation>Las columnas que deje vacías no se envían.</translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation>Registro %1 de %2</translation>
    </message>
    <message>
        <source>Only what you change is sent.</source>
        <translation>Solo se envía lo que usted cambie.</translation>
    </message>
    <message>
        <source>Flokzu gives the Id. It cannot be changed.</source>
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
    <message>
        <source>Update by Id in %1</source>
        <translation>Modificar por Id en %1</translation>
    </message>
    <message>
        <source>Fill in only the columns to change; empty ones stay as they are in Flokzu.</source>
        <translation>Complete solo las columnas que se van a cambiar; las vacías quedan como están en Flokzu.</translation>
    </message>
    <message>
        <source>Revert cells</source>
        <translation>Revertir celdas</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordForm</name>
    <message>
        <source>&amp;Stage the new record</source>
        <translation>&amp;Preparar el nuevo registro</translation>
    </message>
    <message>
        <source>&amp;Stage the changes</source>
        <translation>&amp;Preparar los cambios</translation>
    </message>
    <message>
        <source>Nothing is sent before the review.</source>
        <translation>No se envía nada antes de la revisión.</translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation>Id del registro</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id:</translation>
    </message>
    <message>
        <source>Insert when &amp;missing</source>
        <translation>Insertar si &amp;no existe</translation>
    </message>
    <message>
        <source>Without it, an Id that does not exist is an error and nothing is written. With it, Flokzu adds a record then, and gives it the next free number, not this Id.</source>
        <translation>Sin esto, un Id que no existe es un error y no se escribe nada. Con esto, Flokzu agrega entonces un registro y le da el próximo número libre, no este Id.</translation>
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
        <translation>Un valor no tiene un nombre de columna al lado.</translation>
    </message>
    <message>
        <source>Flokzu gives the Id itself.</source>
        <translation>El Id lo asigna el propio Flokzu.</translation>
    </message>
    <message>
        <source>A column is there twice.</source>
        <translation>Una columna aparece dos veces.</translation>
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
        <source>Re&amp;vert cells</source>
        <translation>&amp;Revertir celdas</translation>
    </message>
    <message>
        <source>Lar&amp;ger editor…</source>
        <translation>Editor a&amp;mplio…</translation>
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
        <source>Flokzu asked everyone on your network to wait. Resuming at %1.</source>
        <translation>Flokzu pidió a todos en su red que esperen. Se reanuda a las %1.</translation>
    </message>
    <message>
        <source>Waiting for the next free request, at %1.</source>
        <translation>En espera de la próxima solicitud libre, a las %1.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordStaging</name>
    <message>
        <source>When Flokzu has no record with this Id, one is added under the next free number.</source>
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
        <source>Flokzu gave it the Id %1.</source>
        <translation>Flokzu le asignó el Id %1.</translation>
    </message>
    <message>
        <source>Revert all in %1</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation>Revertir todo en %1</translation>
    </message>
    <message>
        <source>The value before was not read.</source>
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
        <source>In Flokzu it is “%1” now.</source>
        <translation>En Flokzu ahora es “%1”.</translation>
    </message>
    <message>
        <source>Flokzu gives the Id. It cannot be changed.</source>
        <translation>El Id lo asigna Flokzu. No se puede cambiar.</translation>
    </message>
    <message>
        <source>This record was added. Load the records again to edit it.</source>
        <translation>Este registro se agregó. Vuelva a cargar los registros para editarlo.</translation>
    </message>
    <message>
        <source>This record came without an Id, so Flokzu could not be told which one to change.</source>
        <translation>Este registro llegó sin Id, por eso no se podría indicar a Flokzu cuál cambiar.</translation>
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
        <source>This record was not loaded, so the value is not known.</source>
        <translation>Este registro no se cargó, así que no se conoce el valor.</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestScheduler</name>
    <message>
        <source>Flokzu asked everyone on your network to wait.</source>
        <translation>Flokzu pidió a todos en su red que esperen.</translation>
    </message>
    <message>
        <source>This profile is read-only. Nothing was sent.</source>
        <translation>Este perfil es de solo lectura. No se envió nada.</translation>
    </message>
    <message>
        <source>Another program on your network shares your limit.</source>
        <translation>Otro programa en su red comparte su límite.</translation>
    </message>
    <message>
        <source>Flokzu allowed less than usual.</source>
        <translation>Flokzu permitió menos de lo habitual.</translation>
    </message>
    <message>
        <source>Flokzu refused again and again, so pauses are made.</source>
        <translation>Flokzu rechazó varias solicitudes seguidas; se hacen pausas.</translation>
    </message>
    <message>
        <source>Nothing was sent, because its turn comes only at %1. Try again then.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>No se envió nada, porque su turno no llega hasta las %1. Intente de nuevo entonces.</translation>
    </message>
    <message>
        <source>Requests of other programs cannot be counted on this computer.</source>
        <translation>En este equipo no se pueden contar las solicitudes de otros programas.</translation>
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
        <source>Taken</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Why</source>
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
        <source>Unknown outcome</source>
        <translation>Resultado desconocido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>interactive</source>
        <extracomment>A lane of requests: those that the user waits for after a click</extracomment>
        <translation>interactiva</translation>
    </message>
    <message>
        <source>foreground</source>
        <extracomment>A lane of requests: those of longer work whose progress the user sees</extracomment>
        <translation>en primer plano</translation>
    </message>
    <message>
        <source>background</source>
        <extracomment>A lane of requests: those that the user does not wait for</extracomment>
        <translation>en segundo plano</translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation>Buscar en todas las columnas</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Buscar solicitudes</translation>
    </message>
    <message>
        <source>Copy as cURL</source>
        <translation>Copiar como cURL</translation>
    </message>
    <message>
        <source>Copies the command without the key; put yours into FLOKZU_API_KEY (Ctrl+Shift+K)</source>
        <translation>Copia el comando sin la clave; ponga la suya en FLOKZU_API_KEY (Ctrl+Mayús+K)</translation>
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
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Empties this list. It is kept in memory only and ends with the program anyway.</source>
        <translation>Vacía esta lista. De todos modos, solo se conserva en memoria y desaparece al cerrar el programa.</translation>
    </message>
    <message>
        <source>Requests, newest last</source>
        <translation>Solicitudes, las más recientes al final</translation>
    </message>
    <message>
        <source>Details of the selected request</source>
        <translation>Detalles de la solicitud seleccionada</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What was sent; keys are replaced by dots</source>
        <translation>Lo que se envió; las claves se reemplazan por puntos</translation>
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
        <translation>Seleccione una solicitud para ver lo que se envió y lo que se recibió.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
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
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 de %n llamada</numerusform>
            <numerusform>%1 de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Lo que espera</translation>
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
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1: %2 until %3</source>
        <extracomment>In a list of what waits: name of the job or window, number, time of day</extracomment>
        <translation>%1: %2 hasta las %3</translation>
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
        <source>Sent without an answer; looked up twice since, and not there. It was not applied and can be sent again.</source>
        <translation>Enviado sin respuesta; desde entonces se consultó dos veces y no está. No se aplicó y se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>It could not be looked up: %1</source>
        <translation>No se pudo consultar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Check: %n change(s) of %1</source>
        <extracomment>%1 a database</extracomment>
        <translation>
            <numerusform>Comprobar: %n cambio de %1</numerusform>
            <numerusform>Comprobar: %n cambios de %1</numerusform>
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
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Take back the selected change or value (Del)</source>
        <translation>Retira el cambio o el valor seleccionado (Supr)</translation>
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
        <translation>&amp;Detener tras este</translation>
    </message>
    <message>
        <source>The change on the wire ends first; the others stay staged</source>
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
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n solicitud</numerusform>
            <numerusform>%n solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation>termina hacia las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be undone</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n no se puede deshacer</numerusform>
            <numerusform>%n no se pueden deshacer</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing can be sent. Your changes stay staged.</source>
        <translation>Este perfil es de solo lectura, por eso no se puede enviar nada. Sus cambios quedan pendientes.</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>No hay nada pendiente.</translation>
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
        <source>Apply what cannot be undone?</source>
        <translation>¿Aplicar lo que no se puede deshacer?</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Aplicar %n cambio</numerusform>
            <numerusform>Aplicar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>What was not applied is still staged, with the reason.</source>
        <translation>Lo que no se aplicó sigue pendiente, con el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes cannot be undone through the API. Type %1 to go on.</source>
        <translation>
            <numerusform>%n de estos cambios no se puede deshacer por medio de la API. Escriba %1 para continuar.</numerusform>
            <numerusform>%n de estos cambios no se pueden deshacer por medio de la API. Escriba %1 para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Take back the rest</source>
        <translation>Re&amp;tirar el resto</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>The change on the wire ends first; the others wait until you resume</source>
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
        <source>What failed stays staged with the reason in any case; a paused job waits until you resume it</source>
        <translation>Lo que falló queda pendiente con el motivo en todo caso; un trabajo en pausa espera hasta que usted lo reanude</translation>
    </message>
    <message>
        <source>Sa&amp;ve plan…</source>
        <translation>&amp;Guardar plan…</translation>
    </message>
    <message>
        <source>Writes what is ticked to a file that a colleague can check and load, without any key</source>
        <translation>Escribe lo marcado en un archivo que un colega puede verificar y cargar, sin ninguna clave</translation>
    </message>
    <message>
        <source>go on with the others</source>
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
        <source>&amp;Decide %n held…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>De&amp;cidir %n retenido…</numerusform>
            <numerusform>De&amp;cidir %n retenidos…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Decide…</source>
        <translation>De&amp;cidir…</translation>
    </message>
    <message>
        <source>Another person changed the same meanwhile. Press Decide to say whose value to keep.</source>
        <translation>Otra persona cambió lo mismo entretanto. Presione Decidir para indicar qué valor conservar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n cambio decidido. Aún no se envió nada.</numerusform>
            <numerusform>%n cambios decididos. Aún no se envió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send what still waits of “%1”</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Envía lo que aún espera de “%1”</translation>
    </message>
    <message>
        <source>What waits in “%1” becomes staged again</source>
        <extracomment>%1 the name of a job</extracomment>
        <translation>Lo que espera en “%1” vuelve a quedar pendiente</translation>
    </message>
    <message>
        <source>Ask the server what became of a change whose outcome is unknown</source>
        <translation>Consulta al servidor qué pasó con un cambio cuyo resultado se desconoce</translation>
    </message>
    <message>
        <source>Select a change whose outcome is unknown and press Check to ask the server about it.</source>
        <translation>Seleccione un cambio cuyo resultado se desconoce y presione Verificar para consultar al servidor.</translation>
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
        <source>Nothing was sent. All changes are still staged.</source>
        <translation>No se envió nada. Todos los cambios siguen pendientes.</translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first.</source>
        <translation>No se envió nada, porque no se pudo anotar antes.</translation>
    </message>
    <message>
        <source>Say whose value to keep where another person changed the same</source>
        <translation>Indique qué valor conservar cuando otra persona cambió lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>The values of %n applied change(s) differ from what was sent. The journal lists them.</source>
        <translation>
            <numerusform>Los valores de %n cambio aplicado difieren de lo que se envió. El diario lo muestra.</numerusform>
            <numerusform>Los valores de %n cambios aplicados difieren de lo que se envió. El diario los muestra.</numerusform>
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
        <source>Which role do they get? %1</source>
        <translation>¿Qué rol se asigna? %1</translation>
    </message>
    <message>
        <source>Which role is taken from them? %1</source>
        <translation>¿Qué rol se quita? %1</translation>
    </message>
    <message>
        <source>The name must be exactly the one in Flokzu. Nothing is sent before you review it.</source>
        <translation>El nombre debe ser exactamente el de Flokzu. No se envía nada antes de su revisión.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>New role name</source>
        <translation>Nuevo nombre de rol</translation>
    </message>
    <message>
        <source>The role “%1” was not seen in this tenant yet. Use this name?</source>
        <translation>El rol “%1” aún no se vio en este entorno. ¿Usar este nombre?</translation>
    </message>
    <message>
        <source>Roles are made in Flokzu itself. If there is none of that name, Flokzu will refuse.</source>
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
</context>
<context>
    <name>flokdesk::RolesLoader</name>
    <message>
        <source>Roles of %1</source>
        <translation>Roles de %1</translation>
    </message>
    <message numerus="yes">
        <source>Roles were loaded for %1 of %n user(s). The roles known before stay for:</source>
        <extracomment>%1 of how many users the roles were loaded; a list of the others follows</extracomment>
        <translation>
            <numerusform>Se cargaron los roles de %1 de %n usuario. Los roles conocidos antes se conservan para:</numerusform>
            <numerusform>Se cargaron los roles de %1 de %n usuarios. Los roles conocidos antes se conservan para:</numerusform>
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
        <translation>%1 · hasta cerca de las %2</translation>
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
        <translation>Este perfil es de solo lectura, por eso no se puede cambiar nada.</translation>
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
        <extracomment>%1 is a database, %2 the words of the server</extracomment>
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
        <source>%1 is read record by record, because its list does not tell all columns, or has records with the same Id.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>%1 se lee registro por registro porque su lista no contiene todas las columnas o tiene registros con el mismo Id.</translation>
    </message>
</context>
<context>
    <name>flokdesk::SetVerification</name>
    <message>
        <source>Read the records of %1, to confirm the job</source>
        <extracomment>%1 is a database</extracomment>
        <translation>Leer los registros de %1, para confirmar el trabajo</translation>
    </message>
    <message>
        <source>The changes in %1 could not be confirmed: %2</source>
        <extracomment>%1 is a database, %2 what went wrong</extracomment>
        <translation>No se pudieron confirmar los cambios en %1: %2</translation>
    </message>
    <message>
        <source>%1 is “%2”, sent was “%3”.</source>
        <extracomment>%1 a column, %2 the value that was found, %3 the one that was sent</extracomment>
        <translation>%1 es “%2”; se envió “%3”.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed record(s) of %1 could not be confirmed: its list does not tell them.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>No se pudo confirmar %n registro cambiado de %1: su lista no lo contiene.</numerusform>
            <numerusform>No se pudieron confirmar %n registros cambiados de %1: su lista no los contiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applied, but the present values differ.</source>
        <translation>Aplicado, pero los valores actuales difieren.</translation>
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
    <name>flokdesk::StatusBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Why requests wait</source>
        <translation>Por qué esperan las solicitudes</translation>
    </message>
    <message>
        <source>See old and new values, then send them (Ctrl+S)</source>
        <translation>Permite ver los valores anteriores y nuevos, y luego enviarlos (Ctrl+S)</translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>In the status bar; %1 is the host name of the service</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>DEMO: a made-up company on this computer</source>
        <translation>DEMO: una empresa ficticia en este equipo</translation>
    </message>
    <message>
        <source>Profile for %1</source>
        <translation>Perfil para %1</translation>
    </message>
    <message>
        <source>Requests in the last minute</source>
        <translation>Solicitudes en el último minuto</translation>
    </message>
    <message>
        <source>Flokzu allows 100 requests a minute for each internet address and blocks it for a minute above that. All profiles, and everyone else in your network, share them. The program stays a little below and waits when needed.</source>
        <translation>Flokzu permite 100 solicitudes por minuto para cada dirección de Internet y, por encima de eso, la bloquea durante un minuto. Todos los perfiles, y todos los demás en su red, comparten ese límite. El programa se mantiene un poco por debajo y espera cuando hace falta.</translation>
    </message>
    <message>
        <source>%1/%2 this minute</source>
        <extracomment>%1 of %2 requests were used</extracomment>
        <translation>%1/%2 en este minuto</translation>
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
        <translation>%1 · hasta las %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation>en pausa hasta las %1</translation>
    </message>
    <message>
        <source>paused until %1: %2</source>
        <translation>en pausa hasta las %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Review %n staged change(s)…</source>
        <translation>
            <numerusform>Revisar %n cambio pendiente…</numerusform>
            <numerusform>Revisar %n cambios pendientes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a minute for now: %1</source>
        <translation>
            <numerusform>%n por minuto por ahora: %1</numerusform>
            <numerusform>%n por minuto por ahora: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>applying %1 of %2 · until %3</source>
        <extracomment>In the status bar: changes that ended, all changes, time of day</extracomment>
        <translation>aplicando %1 de %2 · hasta las %3</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>See what runs and what waits in the outbox (Ctrl+6)</source>
        <translation>Muestra lo que está en curso y lo que espera en la bandeja de salida (Ctrl+6)</translation>
    </message>
    <message>
        <source>full until %1</source>
        <extracomment>In the status bar: no request can be sent before this time of day</extracomment>
        <translation>al límite hasta las %1</translation>
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
        <translation>Flokzu devuelve un texto. Eso muestra que la conexión funciona y que las letras llegan intactas; no demuestra que una clave sea válida.</translation>
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
        <source>&amp;Calculate</source>
        <translation>&amp;Calcular</translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation>Resulta&amp;do:</translation>
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
        <source>Echo, asked for in Tools</source>
        <translation>Eco, pedido en Herramientas</translation>
    </message>
    <message>
        <source>Operation, asked for in Tools</source>
        <translation>Operación, pedida en Herramientas</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoDialog</name>
    <message>
        <source>Undo what was applied</source>
        <translation>Deshacer lo que se aplicó</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>Progreso de la lectura</translation>
    </message>
    <message>
        <source>Changes that take it back, with the values of now and those they put back</source>
        <translation>Cambios que lo deshacen, con los valores actuales y los que restablecen</translation>
    </message>
    <message>
        <source>What stays as it is, and why</source>
        <translation>Lo que queda como está, y por qué</translation>
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
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>Looks once more at what is in Flokzu now</source>
        <translation>Examina otra vez lo que hay ahora en Flokzu</translation>
    </message>
    <message>
        <source>&amp;Stage and review</source>
        <translation>&amp;Preparar y revisar</translation>
    </message>
    <message>
        <source>As one step, which Undo takes away again; nothing is sent yet</source>
        <translation>Como un solo paso, que Deshacer vuelve a retirar; aún no se envía nada</translation>
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
        <source>Put back</source>
        <translation>Se restablece</translation>
    </message>
    <message>
        <source>Reading what is there now: %1 of %2.</source>
        <extracomment>%1 changes looked at, %2 all of them</extracomment>
        <translation>Leyendo lo que hay ahora: %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>About %n request(s) to come.</source>
        <translation>
            <numerusform>Falta alrededor de %n solicitud.</numerusform>
            <numerusform>Faltan alrededor de %n solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n change(s) and review</source>
        <translation>
            <numerusform>&amp;Preparar %n cambio y revisar</numerusform>
            <numerusform>&amp;Preparar %n cambios y revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the account that this profile works with.</source>
        <translation>Esta es la cuenta con la que trabaja este perfil.</translation>
    </message>
    <message>
        <source>Nothing of this can be taken back.</source>
        <translation>Nada de esto se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take it &amp;back:</source>
        <translation>
            <numerusform>%n cambio lo &amp;deshace:</numerusform>
            <numerusform>%n cambios lo &amp;deshacen:</numerusform>
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
        <source>Delete accounts?</source>
        <translation>¿Eliminar cuentas?</translation>
    </message>
    <message>
        <source>Taking back the invitation deletes the account %1 at %2.
Type the e-mail address to confirm.</source>
        <translation>Retirar la invitación elimina la cuenta %1 en %2.
Escriba la dirección de correo para confirmar.</translation>
    </message>
    <message numerus="yes">
        <source>Taking back the invitations deletes %n account(s) at %1.
Type %2 to confirm.</source>
        <translation>
            <numerusform>Retirar las invitaciones elimina %n cuenta en %1.
Escriba %2 para confirmar.</numerusform>
            <numerusform>Retirar las invitaciones elimina %n cuentas en %1.
Escriba %2 para confirmar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation>Preparar eliminación</translation>
    </message>
    <message>
        <source>Only values that are still as they were left are changed back; values that another person edited since stay. Nothing is sent before you have reviewed it. What a change set going in Flokzu, such as mails, does not come back.</source>
        <translation>Solo se devuelven los valores que siguen como se dejaron; los que otra persona editó desde entonces se quedan. No se envía nada antes de su revisión. Lo que un cambio puso en marcha en Flokzu, como correos, no se deshace.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoPlanner</name>
    <message>
        <source>%1: an edit of yours waits to be sent.</source>
        <translation>%1: una edición suya espera su envío.</translation>
    </message>
    <message>
        <source>%1 already is “%2”.</source>
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
        <source>The account exists.</source>
        <translation>La cuenta existe.</translation>
    </message>
    <message>
        <source>There is no such account any more.</source>
        <translation>Esa cuenta ya no existe.</translation>
    </message>
    <message>
        <source>The account has the role %1.</source>
        <translation>La cuenta tiene el rol %1.</translation>
    </message>
    <message>
        <source>The account does not have the role %1.</source>
        <translation>La cuenta no tiene el rol %1.</translation>
    </message>
    <message>
        <source>Read the present values, to undo a change</source>
        <translation>Leer los valores actuales, para deshacer un cambio</translation>
    </message>
    <message>
        <source>%1: the value that was written is not known.</source>
        <translation>%1: no se conoce el valor que se escribió.</translation>
    </message>
</context>
<context>
    <name>flokdesk::UnknownOutcomePanel</name>
    <message>
        <source>Look up &amp;by…</source>
        <translation>&amp;Buscar por…</translation>
    </message>
    <message>
        <source>Choose the columns by which an added record can be found, and look for it</source>
        <translation>Permite elegir las columnas por las que se puede encontrar un registro agregado y buscarlo</translation>
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
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Was it applied?</source>
        <translation>¿Se aplicó?</translation>
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
        <source>It can then be sent again. If it was applied after all, it will exist twice.</source>
        <translation>Entonces se podrá enviar de nuevo. Si pese a todo se aplicó, existirá dos veces.</translation>
    </message>
    <message>
        <source>It can then be sent again.</source>
        <translation>Entonces se podrá enviar de nuevo.</translation>
    </message>
    <message>
        <source>Was it not applied?</source>
        <translation>¿No se aplicó?</translation>
    </message>
</context>
<context>
    <name>flokdesk::UserEntry</name>
    <message>
        <source>E-mail addresses</source>
        <translation>Direcciones de correo</translation>
    </message>
    <message>
        <source>Paste addresses: one per line, or separated by commas or semicolons</source>
        <translation>Pegue direcciones: una por línea, o separadas por comas o punto y coma</translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation>Lo que se entendió</translation>
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
        <source>Invite people</source>
        <translation>Invitar personas</translation>
    </message>
    <message>
        <source>Add people to the table</source>
        <translation>Agregar personas a la tabla</translation>
    </message>
    <message>
        <source>Each of them gets a mail from Flokzu with a link that is valid for 30 days. Inviting may change your bill. Nothing is sent before you review it.</source>
        <translation>Cada persona recibe un correo de Flokzu con un enlace válido durante 30 días. Invitar puede cambiar su factura. No se envía nada antes de su revisión.</translation>
    </message>
    <message>
        <source>The service cannot list its users, so say whom you manage. This sends nothing and changes nothing in Flokzu.</source>
        <translation>El servicio no puede listar sus usuarios, así que indique a quiénes administra. Esto no envía nada ni cambia nada en Flokzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the table</source>
        <translation>
            <numerusform>%n ya está en la tabla</numerusform>
            <numerusform>%n ya están en la tabla</numerusform>
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
        <translation>omitido por no ser una dirección: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n invitation(s)</source>
        <translation>
            <numerusform>&amp;Preparar %n invitación</numerusform>
            <numerusform>&amp;Preparar %n invitaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the table</source>
        <translation>
            <numerusform>Agregar %n c&amp;orreo a la tabla</numerusform>
            <numerusform>Agregar %n c&amp;orreos a la tabla</numerusform>
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
        <translation>Cuándo se leyeron los roles de Flokzu por última vez. Otras personas pueden haberlos cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The roles were never loaded. Select the user and press F5.</source>
        <translation>Los roles nunca se cargaron. Seleccione el usuario y presione F5.</translation>
    </message>
    <message>
        <source>%1 is a role of Flokzu itself.</source>
        <translation>%1 es un rol del propio Flokzu.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>what is known of an account and what is staged for it</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles loaded</source>
        <translation>Roles leídos</translation>
    </message>
    <message>
        <source>%1, system role</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation>%1, rol del sistema</translation>
    </message>
    <message>
        <source>Every user whose roles were loaded has the role %1, so Flokzu probably gives it itself.</source>
        <translation>Todos los usuarios cuyos roles se cargaron tienen el rol %1, así que probablemente lo asigna Flokzu mismo.</translation>
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
        <source>M&amp;ore</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Everything that can be done here</source>
        <translation>Todo lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation>Progreso de la carga</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Search e-mails and roles (Ctrl+F)</source>
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
        <source>Staged changes of users</source>
        <translation>Cambios pendientes de usuarios</translation>
    </message>
    <message>
        <source>Shows everything that is staged, before anything is sent (Ctrl+S)</source>
        <translation>Muestra todo lo que está pendiente, antes de enviar nada (Ctrl+S)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>Rever&amp;tir</translation>
    </message>
    <message>
        <source>Takes back all staged changes of users; Ctrl+Z brings them back</source>
        <translation>Retira todos los cambios pendientes de usuarios; Ctrl+Z los recupera</translation>
    </message>
    <message>
        <source>&amp;Add users…</source>
        <translation>A&amp;gregar usuarios…</translation>
    </message>
    <message>
        <source>Paste the e-mails of people you manage; nothing is sent (Ctrl+O)</source>
        <translation>Pegue los correos de las personas que administra; no se envía nada (Ctrl+O)</translation>
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
        <source>Stage invitations for one or many people (Ctrl+N)</source>
        <translation>Prepara invitaciones para una o varias personas (Ctrl+N)</translation>
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
        <source>Ask Flokzu for the roles of the selected users: one request each (F5)</source>
        <translation>Pide a Flokzu los roles de los usuarios seleccionados: una solicitud por cada uno (F5)</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Ask Flokzu for the roles of everyone in the table: one request each (Shift+F5)</source>
        <translation>Pide a Flokzu los roles de todos en la tabla: una solicitud por cada uno (Mayús+F5)</translation>
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
        <source>Stage a role for the selected users</source>
        <translation>Prepara la asignación de un rol a los usuarios seleccionados</translation>
    </message>
    <message>
        <source>&amp;Take role…</source>
        <translation>&amp;Quitar rol…</translation>
    </message>
    <message>
        <source>Stage taking a role from the selected users</source>
        <translation>Prepara quitar un rol a los usuarios seleccionados</translation>
    </message>
    <message>
        <source>&amp;Members of a role…</source>
        <translation>Miem&amp;bros de un rol…</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>Eliminar c&amp;uenta…</translation>
    </message>
    <message>
        <source>Stage the deletion of one account, after you type its e-mail</source>
        <translation>Prepara la eliminación de una cuenta, después de escribir su correo</translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation>Re&amp;staurar…</translation>
    </message>
    <message>
        <source>Stage an invitation and the last known roles of deleted accounts</source>
        <translation>Prepara una invitación y los últimos roles conocidos de cuentas eliminadas</translation>
    </message>
    <message>
        <source>&amp;Copy e-mails</source>
        <translation>Co&amp;piar correos</translation>
    </message>
    <message>
        <source>Copy the e-mails of the selected users, one per line</source>
        <translation>Copia los correos de los usuarios seleccionados, uno por línea</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Ol&amp;vidar</translation>
    </message>
    <message>
        <source>Remove the selected users from this table; changes nothing in Flokzu</source>
        <translation>Quita de esta tabla los usuarios seleccionados; no cambia nada en Flokzu</translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Invitar a %n usuario</numerusform>
            <numerusform>Invitar a %n usuarios</numerusform>
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
    <message numerus="yes">
        <source>Flokzu answers about 100 requests a minute to everybody on this network together, so this takes about %n minute(s). It can be cancelled.</source>
        <translation>
            <numerusform>Flokzu responde a unas 100 solicitudes por minuto de toda esta red en conjunto, así que esto tarda alrededor de %n minuto. Se puede cancelar.</numerusform>
            <numerusform>Flokzu responde a unas 100 solicitudes por minuto de toda esta red en conjunto, así que esto tarda alrededor de %n minutos. Se puede cancelar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>Loading roles: %1 of %2</source>
        <extracomment>%1 of %2 users</extracomment>
        <translation>Cargando roles: %1 de %2</translation>
    </message>
    <message>
        <source>Looking up the members of a role</source>
        <translation>Consultando los miembros de un rol</translation>
    </message>
    <message>
        <source>Loading the roles, to keep them</source>
        <translation>Cargando los roles, para guardarlos</translation>
    </message>
    <message>
        <source>Select them</source>
        <translation>Seleccionarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged.</source>
        <translation>
            <numerusform>%n cambio preparado.</numerusform>
            <numerusform>%n cambios preparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n member(s): %2.</source>
        <translation>
            <numerusform>“%1” tiene %n miembro: %2.</numerusform>
            <numerusform>“%1” tiene %n miembros: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load their roles</source>
        <translation>Cargar sus roles</translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation>Copiar correos</translation>
    </message>
    <message>
        <source>Forget users</source>
        <translation>Olvidar usuarios</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n user(s) and the roles that were loaded?</source>
        <translation>
            <numerusform>¿Olvidar a %n usuario y los roles que se cargaron?</numerusform>
            <numerusform>¿Olvidar a %n usuarios y los roles que se cargaron?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu. Deleted accounts among them can then no longer be restored with their roles.</source>
        <translation>No cambia nada en Flokzu. Las cuentas eliminadas que haya entre ellos ya no se podrán restaurar con sus roles.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Flokzu deletes neither administrators nor the owner of the organisation: take the role Administrator away first, or ask Flokzu about the owner.</source>
        <translation>Flokzu no elimina administradores ni al dueño de la organización: quite primero el rol Administrator o consulte a Flokzu sobre el dueño.</translation>
    </message>
    <message>
        <source>Revert the changes of users</source>
        <translation>Revertir los cambios de usuarios</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) seen or added here</source>
        <translation>
            <numerusform>%n usuario visto o agregado aquí</numerusform>
            <numerusform>%n usuarios vistos o agregados aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>roles of %n never loaded</source>
        <translation>
            <numerusform>roles de %n nunca cargados</numerusform>
            <numerusform>roles de %n nunca cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot list its users, so there may be more.</source>
        <translation>El servicio no puede listar sus usuarios, así que puede haber más.</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n cambio pendiente</numerusform>
            <numerusform>%n cambios pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people you manage</source>
        <translation>Agregue las personas que administra</translation>
    </message>
    <message>
        <source>The service cannot list its users. Paste their e-mails, invite someone, or find people through a role they have.</source>
        <translation>El servicio no puede listar sus usuarios. Pegue sus correos, invite a alguien o encuentre personas por un rol que tengan.</translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation>Revi&amp;sar…</translation>
    </message>
    <message>
        <source>Load r&amp;oles of all</source>
        <translation>Cargar roles de t&amp;odos</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %1 of %n user(s). What was loaded stays.</source>
        <translation>
            <numerusform>Cancelado después de %1 de %n usuario. Lo que se cargó permanece.</numerusform>
            <numerusform>Cancelado después de %1 de %n usuarios. Lo que se cargó permanece.</numerusform>
        </translation>
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
        <source>Space or a double click gives or takes the role of the cell; both are only staged</source>
        <translation>Espacio o un doble clic asigna o quita el rol de la celda; en ambos casos el cambio solo queda pendiente</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): the role is there or staged already.</source>
        <translation>
            <numerusform>Nada que hacer para %n usuario: ya tiene el rol o ya lo tiene pendiente.</numerusform>
            <numerusform>Nada que hacer para %n usuarios: ya tienen el rol o ya lo tienen pendiente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): the role is not there or is staged to be taken.</source>
        <translation>
            <numerusform>Nada que hacer para %n usuario: no tiene el rol o ya está pendiente quitárselo.</numerusform>
            <numerusform>Nada que hacer para %n usuarios: no tienen el rol o ya está pendiente quitárselo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the table.</source>
        <translation>
            <numerusform>%n nuevo en la tabla.</numerusform>
            <numerusform>%n nuevos en la tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n user(s) were never read: only the invitation was staged.</source>
        <translation>
            <numerusform>Los roles de %n usuario nunca se leyeron: solo quedó pendiente la invitación.</numerusform>
            <numerusform>Los roles de %n usuarios nunca se leyeron: solo quedó pendiente la invitación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not forgotten, because something is staged: %n user(s).</source>
        <translation>
            <numerusform>No se olvidó %n usuario, porque tiene cambios pendientes.</numerusform>
            <numerusform>No se olvidaron %n usuarios, porque tienen cambios pendientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu named no members of “%1”: the role is empty, or there is no such role.</source>
        <translation>Flokzu no indicó miembros de “%1”: el rol está vacío o no existe.</translation>
    </message>
    <message>
        <source>Ask Flokzu for the users with a role</source>
        <translation>Pide a Flokzu los usuarios con un rol</translation>
    </message>
</context>
<context>
    <name>flokdesk::WelcomePage</name>
    <message>
        <source>Welcome to Flokdesk</source>
        <translation>Le damos la bienvenida a Flokdesk</translation>
    </message>
    <message>
        <source>Instances, databases and users of your Flokzu organisation, through its API. Every change is shown to you before it is sent.</source>
        <translation>Instancias, bases de datos y usuarios de su organización en Flokzu, por medio de su API. Cada cambio se le muestra antes de enviarse.</translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation>&amp;Conectar con Flokzu…</translation>
    </message>
    <message>
        <source>T&amp;ry the demo tenant</source>
        <translation>Probar el entorno de &amp;demostración</translation>
    </message>
    <message>
        <source>A made-up company inside this program; nothing leaves this computer</source>
        <translation>Una empresa ficticia dentro de este programa; nada sale de este equipo</translation>
    </message>
    <message>
        <source>&amp;Saved profiles:</source>
        <translation>Perfiles &amp;guardados:</translation>
    </message>
    <message>
        <source>&amp;Open profile</source>
        <translation>A&amp;brir perfil</translation>
    </message>
</context>
<context>
    <name>flokdesk::Workspace</name>
    <message>
        <source>The names remembered for this tenant could not be read. They will be collected again as you work.</source>
        <translation>No se pudieron leer los nombres recordados de esta empresa. Se reunirán de nuevo mientras trabaja.</translation>
    </message>
</context>
</TS>
