<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ApiText</name>
    <message>
        <source>One of the names is empty. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is given twice. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the data key, and the profile has none. Nothing was sent. Add the data key to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs the user management key, and the profile has none. Nothing was sent. Add the user management key to the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data key holds characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user management key holds characters that no key has. Nothing was sent. Copy it again from Flokzu into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile has no user name. Nothing was sent. Enter the e-mail address of a Flokzu user in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name of the profile holds characters that cannot be sent. Nothing was sent. Enter the e-mail address of a Flokzu user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some proxies refuse requests of the kind that Flokzu asks for (a GET with a body); ask whoever runs your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu knows no such user or role. Names must match exactly, capitals and accents included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu rejected the data key. Nothing was done. Check the data key in the profile; the user management key does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu rejected the user management key. Nothing was done. Check the user management key in the profile; the data key does not work here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu refused this without saying why. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu refused this: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu did not find it. Names must match exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu did not find it: “%1”</source>
        <extracomment>%1 is what the server said, in its own words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not what Flokzu is known to send, so it was not used. Look at it in the Requests panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was sent, but the answer does not prove that it was carried out. Look it up before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the identifier of an instance. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu has no instance “%1”, or this user may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the code of a process. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu has no process with the code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to change. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu has no instance of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of a database. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu found no such record, or no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu has no database named “%1”. Names must match exactly, capitals and accents included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Id of the record. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Id of a record cannot be changed. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record with Id %1 in “%2”, or no database of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches. Values must match exactly, capitals and accents included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an e-mail address. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu has no user “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of a role. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu has no user “%1” or no role “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellState</name>
    <message>
        <source>edited, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent and confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by someone else meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeJson</name>
    <message>
        <source>A change was written by another version of this program, or the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>(no value)</source>
        <extracomment>in place of a value: the field did not exist or was null</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>in place of a value: an empty text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(account deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user of this profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The System user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(taken away)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update record %1 of %2, or add it when missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update record %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an instance of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the account %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the role %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the role %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it adds a record, that record cannot be deleted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An added record can only be deleted in Flokzu itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A started instance can only be ended in Flokzu itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account can be deleted again, but the mail has been sent and your bill may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new invitation brings the account back, but the person must accept it and roles must be given again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The disk is full, so %1 could not be saved. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using %1. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that the file and its folder belong to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error with %1. Check the disk before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Start the program again: it sets the file aside and begins a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program. It can be read but not changed; please update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HttpTransport</name>
    <message>
        <source>the address is not an https:// address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header has no proper name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a character that is not allowed there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceInspector</name>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%n change(s) in %1</source>
        <extracomment>The name of a job; %1 is a database or a process</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>the document is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it begins with a byte-order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document ends in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in quotes was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or } was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or ] was expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is not written as JSON asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text holds a control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such escape sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a character (a lone surrogate) is escaped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this name appears twice in one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>more than %n level(s) inside each other.</source>
        <extracomment>%n: levels of arrays and objects inside each other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>there is something behind the end of the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JSON document is too large: %1, and at most %2 are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid JSON at line %1, column %2 (byte %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>The key store of this computer cannot be used. Keys can be kept for this session only; you will be asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not answer in time. Perhaps it waits for your password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalFile</name>
    <message>
        <source>The folder %1 is on a network share, where data could be damaged without notice. Choose a folder on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be made private to you. Check who owns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check that you may write there, or choose another data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be made. Check that you may write there and that there is space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The broken file %1 could not be set aside. Move it away and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>no connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be sent (%1). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no secure connection to %1 (%2). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be reached in time. Nothing was sent. Check the network and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot reach %1 (%2). Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pointed to another address (%2), which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a problem (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says that the request took too long (408).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an answer that does not belong here (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was stopped after it had been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is too large and was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in a compressed form that was not asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rejected the key (%2). Check the key of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows nothing under this name or identifier (404).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked everyone on your network to wait (429). The request was not carried out. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change may or may not have been carried out: look before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for less, for instance with a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something between you and Flokzu may have changed the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeCheck</name>
    <message>
        <source>%1 is now “%2” (before: “%3”, to be: “%4”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no roles now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the account now: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account exists, so the invitation may have been carried out. It may also have existed before, and whether a mail was sent cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server still answers for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record %1 in %2 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been added under a number of its own: look for its values in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds no instance %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such account. If the invitation was only slow, this can still change: check again in a minute before inviting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer knows this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An added record cannot be asked for, because only the lost answer named its Id. Load the database and look for the values; sending again could add it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A started instance cannot be asked for, because only the lost answer named its identifier. Look for it in Flokzu; sending again could start it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileStore</name>
    <message>
        <source>The connections in %1 cannot be read. Check that the file belongs to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connections in %1 were saved by a newer version of this program. Please update; the file is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold a list of connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of your connections was damaged. It is kept as %1; please connect again. Your keys are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved. Check that you may write there and that there is space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>asked for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu gives no total</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;12 cells&quot;, %2 is &quot;7 rows&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu does not know a database “%1”. Names must match exactly: capitals, accents and spaces count. Your Flokzu user may also lack access to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in “%1” matches %2, or Flokzu does not know that database or column. Capitals, accents and spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 of %Ln loaded record(s)</source>
        <extracomment>%1 is what was searched for, %2 how many records contain it</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>This is not a web address. It looks like https://app.flokzu.com/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must begin with https://, because the keys travel with every request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain “?” or “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not contain empty parts, “.” or “..” between slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier must not be empty, “.” or “..”. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier contains characters that cannot be part of an address. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>? Sent, no answer: it may have been applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◷ Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Applied (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Not sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◌ Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◷ Waits until the earlier change is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows yet whether an earlier change of the same object was carried out. Check that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Marked as not applied, still staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Marked as applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 how many changes, %2 why they cannot be undone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks as if it was applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks as if it was not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading does not settle it: please decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◷ Waiting in a job that is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is paused at %2 of %3.</source>
        <extracomment>%1 the name of a job, %2 how many of its changes ended, %3 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may have been applied: check them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>≠ Changed by somebody else meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Yours is kept, and staged to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ The value in Flokzu is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleStaging</name>
    <message>
        <source>Give roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take roles away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu gives the role %1 to every user; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore accounts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartedInstances</name>
    <message>
        <source>An identical one was sent without an answer: it may exist already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identical one is staged already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You started an identical one at %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserTexts</name>
    <message>
        <source>It was sent and nobody knows whether it was carried out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not carried out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is staged and not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known whether %1 has the role %2: load the roles first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have the role %2 (loaded %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had the role %2 when the account was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the role %2 (loaded %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 is staged for deletion. Undo that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 was deleted. Invite it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be invited</source>
        <extracomment>state of a user whose invitation is staged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be deleted</source>
        <extracomment>state of a user whose deletion is staged</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited %1</source>
        <extracomment>state of a user; %1 is a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account was deleted from here at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited from here at %1. The service does not tell whether the person accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu gives this role to every user; it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchList</name>
    <message>
        <source>State</source>
        <extracomment>heading of the column with one symbol per row</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>an instance that still has work to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>an instance that has ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1</source>
        <extracomment>%1 a time of today</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no answer: it may have been applied. See Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read since the program started; refresh with F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never read; refresh with F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the server, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu knows no instance with this identifier. It stays here until you remove it from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::AboutDialog</name>
    <message>
        <source>About Flokdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unofficial program for administrators of Flokzu. It is not made, checked or supported by Flokzu; names and marks belong to their owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty. It sends nothing to anyone but the address in your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::AccountDeletion</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the account this profile works with. Deleting it would lock you out; another administrator has to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is staged for deletion already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is staged to be invited. Undo that, or carry it out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of %1, to keep them before deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the deletion of %1 at %2?
Type the e-mail address to confirm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access and notifications stop. A task that only this person can do can no longer be completed. Inviting the person again brings the account back, but roles must be given again; they are kept here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage deletion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::Application</name>
    <message>
        <source>The directory %1 cannot be made. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokdesk is already running. Use its window, or start this one with another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory %1 cannot be written to. Choose another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of names seen before was damaged. It was set aside as %1, and a new one was begun. Nothing in Flokzu is affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory was written by a newer Flokdesk. Names seen now are not remembered; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”. Open one of the saved profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of this profile are not on this computer any more. Enter them to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokdesk cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of staged and sent changes was damaged. It was set aside as %1, and a new one was begun. Look in Flokzu whether your last changes are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data directory was written by a newer Flokdesk. Nothing can be sent with this version; update the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::Applier</name>
    <message>
        <source>Nothing was sent, because the changes are no longer those that you saw. Please look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because it could not be written down first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was planned for %1, but the profile now belongs to %2. Take the changes back and review them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This was planned more than %n hour(s) ago. Take the changes back and review them again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::BudgetChart</name>
    <message>
        <source>Requests of the last ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last ten minutes.</source>
        <extracomment>Tool tip of the chart; the parts are joined by spaces</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n in one minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu refused none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Flokzu refused %n of them with 429 (marked).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>10 minutes ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeSet</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert when missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeStore</name>
    <message>
        <source>The program ended while this was being sent: it may have been applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes of earlier cannot be read from the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of earlier cannot be read. They stay in the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::CommandLine</name>
    <message>
        <source>Open the built-in demo tenant; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep all state in &lt;dir&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the profile &lt;name&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak &lt;language&gt;, for example es, instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not an option: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--demo and --profile exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokdesk: unofficial program for administrators of Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectionReport</name>
    <message>
        <source>Not tested yet. The test changes nothing in Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (instances, databases)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ConnectionTest</name>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by Flokzu; check the key, and that it is of this kind: the two are different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear; the answer was: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being tested…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a glyph, what was tested, and what was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test: does the service answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test: is the data key accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test: is the user-management key accepted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear; “not found” was the answer, so the address or the user may be wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enter at least one key to test it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabasesPage</name>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data&amp;base:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name exactly as in Flokzu, or choose one that was opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More record actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists old and new values before anything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back every staged change of this database; Undo brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get first match…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks Flokzu for the first record that meets the conditions; one request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in loaded records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which database?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name exactly as in Flokzu: capitals, accents and spaces count. Flokzu&apos;s API cannot list databases, so Flokdesk remembers those that you opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu answered with an empty list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing meets: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loaded record contains “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ The conditions changed since: reload to apply them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Exactly %1: Flokzu may have cut the list. A condition narrows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No match in %Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DemoTenant</name>
    <message>
        <source>DEMO company</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::FieldsModel</name>
    <message>
        <source>A table or list: it can only be sent as a whole, so it is not edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or other compound value: the API cannot write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited, before: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, no answer: it may have been applied. Before: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent. Before: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the server meanwhile, now: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::FilterBar</name>
    <message>
        <source>%1 = “%2”</source>
        <extracomment>A condition on records: column = “value”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <extracomment>Between two conditions that must both hold</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu compares exactly, capitals and accents included. With several conditions, all must hold. Each change is one request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of the condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions that Flokzu applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ask Flokzu for:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches all columns of the records that were loaded, without asking Flokzu. Capitals and accents do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in any column; sends nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the loaded records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind in loaded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::HttpTransfer</name>
    <message>
        <source>its certificate is issued to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceInspector</name>
    <message>
        <source>Instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields with their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger editor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the value in a window of its own (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the staged value (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks can only be completed or reassigned in Flokzu itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiated (as received)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This instance is finished: Flokzu may refuse changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger editor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an instance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::InstanceLoader</name>
    <message>
        <source>Open instance %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::InstancesPage</name>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste one or many identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by spaces, commas, semicolons or new lines (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what was read stays (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See old and new values, then send (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New instance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in and stage a new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the selected instances again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No instances here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API cannot list them, so paste the identifiers you know. What you open stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged: %1. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) of instances</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 instances read, %2 to read in all</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) that were opened here; Flokzu may have more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only, so fields cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not found; the list shows which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) could not be read; the list shows why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es). %1</source>
        <extracomment>%1 is a sentence that says how many instances there are in all</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyField</name>
    <message>
        <source>Forget it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the stored key when the profile is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the stored key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1; type to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Keys consist of plain letters and digits; this has other characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚠ Known keys have 48 characters, 0–9 and a–f. This one differs; test it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::LongTextDialog</name>
    <message>
        <source>&amp;Keep the text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company inside this program; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock: read-only until reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view staged changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert &amp;all staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Echo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Flokdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes are being sent to Flokzu. %n of them have not been sent yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Staged changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not in Flokzu. Leaving discards them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent without an answer: look in Flokzu whether they were carried out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard and leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Flokdesk[*]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer to the change that was sent last. Leave once more not to wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has no key for that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user-management key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the %1 of your organisation. An administrator finds it in the API settings of Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause or resume sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what still waits of the job that is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving waits for the answer that is on its way and sends nothing more. What was not sent waits until you come back and resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLookup</name>
    <message>
        <source>Members of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose members do you want to see?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must be exactly the one in Flokzu. This only reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members of the role %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::NewInstanceDialog</name>
    <message>
        <source>New instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Process code:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters in front of the number of its identifiers, e.g. ABC of ABC-1042</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the new instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger editor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields without a value are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;System user, as the API does by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;The user of this profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends the header X-ForceUser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled in from %1. Tables and files are not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage it nevertheless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or choose a process code first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has no field name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field %1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::Notice</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::PlanRunner</name>
    <message>
        <source>Sent, but the answer was about something else (%1): it may have been applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: you stopped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: nobody knows yet whether an earlier change of the same object was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1: it was “%2” and is now “%3”.</source>
        <extracomment>%1 a column, %2 its old value, %3 the value that somebody else gave it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileChip</name>
    <message>
        <source>A made-up company on this computer. Nothing you do here leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are reviewed before they are sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open profile: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: nothing can be changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of your organisation generates both keys in Flokzu, in the API settings of the organisation: one for instances and databases, another for user management. Enter what you have; one is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Acme, production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the API:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https only; keep what stands here unless your organisation has an address of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User (e-mail):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user of your organisation in Flokzu; every call is made in this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-&amp;management key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at the top of the window, so that tenants are told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks three questions that change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: no change leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: every change is reviewed before it is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal: for test organisations, with fewer questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User-management key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to Flokzu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept in the key store of your system, never in a file of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key store of the system can be used here. Keys stay in memory only: you will be asked for them again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is another one now. The stored keys are not sent there: enter its own. Saving forgets the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the e-mail address of a Flokzu user, in plain letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this cannot be a key; copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at least one of the two keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile a name that no other one has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ProfilesMenu</name>
    <message>
        <source>&amp;Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit the open profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove the open profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its keys from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::QuestionDialog</name>
    <message>
        <source>To confirm, type: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordActions</name>
    <message>
        <source>New record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form for a new record; it is staged, not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit in form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns of the current record, with room for long texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate as new…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new record with the values of the current one, without its Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update by Id…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a record that is not loaded, or insert it when it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert when missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Flokzu has no record with this Id any more, add one. It gets the next free number, not this Id. Only for rows with staged changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back what is staged for the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu&apos;s API cannot delete records. Delete them in Flokzu, or mark them in a column of your own, such as “Active = no”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record in %1</source>
        <extracomment>Title of a form; %1 is the name of a database</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent. A record cannot be deleted through the API once it was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tables are not copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that you leave empty are not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what you change is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu gives the Id. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an Id it cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a table inside the record. It can only be changed in Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First match: record %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read just now. There may be other matches. Only what you change is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update by Id in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in only the columns to change; empty ones stay as they are in Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordForm</name>
    <message>
        <source>&amp;Stage the new record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent before the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert when &amp;missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, an Id that does not exist is an error and nothing is written. With it, Flokzu adds a record then, and gives it the next free number, not this Id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another column, exactly as in Flokzu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of that column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the Id of the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has no column name beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu gives the Id itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordGrid</name>
    <message numerus="yes">
        <source>%n cell(s) cannot be edited and stayed as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;vert cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordLoader</name>
    <message>
        <source>Load the records of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the first matching record of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the first match…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu asked everyone on your network to wait. Resuming at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the next free request, at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordStaging</name>
    <message>
        <source>When Flokzu has no record with this Id, one is added under the next free number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value was known before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu confirmed it without an Id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu gave it the Id %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert all in %1</source>
        <extracomment>%1 is the name of a database</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a cell: its text, then its state, e.g. &quot;Quito, edited, not sent yet&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Flokzu it is “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu gives the Id. It cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was added. Load the records again to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was not loaded, so nobody knows what stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record came without an Id, so Flokzu could not be told which one to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a table inside the record. It can only be changed in Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestScheduler</name>
    <message>
        <source>Flokzu asked everyone on your network to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is read-only. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program on your network shares your limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu allowed less than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu refused again and again, so pauses are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent, because its turn comes only at %1. Try again then.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What other programs send cannot be counted on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsModel</name>
    <message>
        <source>%1 ms</source>
        <extracomment>%1 is a number of milliseconds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the command without the key; put yours into FLOKZU_API_KEY (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the body shown, exactly as it was sent or received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties this list. It is kept in memory only and ends with the program anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests, newest last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent; keys are replaced by dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was received</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n more character(s) are not shown; “Copy body” copies all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a request to see what was sent and what came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %1 of %n byte(s) are kept here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 until %3</source>
        <extracomment>In a list of what waits: name of the job or window, number, time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes with old and new values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the selected change or value (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server what became of a change that got no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review what is &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change on the wire ends first; the others stay staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as not applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ends about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be undone</source>
        <comment>changes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing can be sent. Your changes stay staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is ticked that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apply what cannot be undone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 changes that ended, %2 all changes of the run</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a change without an answer and press Check to ask the server about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not applied is still staged, with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it applied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identifier, as Flokzu shows it (may stay empty):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can then be sent again. If it was applied after all, it will exist twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can then be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it not applied?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of these changes cannot be undone through the API. Type %1 to go on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · until about %2</source>
        <extracomment>%1 is &quot;3 of 500&quot;, %2 a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits in the paused job becomes staged again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change on the wire ends first; the others wait until you resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what still waits of the job that is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage it again on top of what somebody else entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the &amp;other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what somebody else entered as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the same meanwhile. Select a held change and say whose value to keep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ReviewTree</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleQuestion</name>
    <message>
        <source>Give role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role do they get? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which role is taken from them? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name must be exactly the one in Flokzu. Nothing is sent before you review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New role name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” was not seen in this tenant yet. Use this name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles are made in Flokzu itself. If there is none of that name, Flokzu will refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a role that is written differently: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::RolesLoader</name>
    <message>
        <source>Roles of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Roles of %1 of %n user(s) were loaded. Those of the others stay as they were known:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::StatusBar</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why requests wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See old and new values, then send them (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <extracomment>In the status bar; %1 is the host name of the service</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO: a made-up company on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu allows 100 requests a minute for each internet address and blocks it for a minute above that. All profiles, and everyone else in your network, share them. The program stays a little below and waits when needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2 this minute</source>
        <extracomment>%1 of %2 requests were used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %n staged change(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a minute for now: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>applying %1 of %2 · until %3</source>
        <extracomment>In the status bar: changes that ended, all changes, time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::ToolsDialog</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu sends a text back. It shows that the connection works and that letters arrive whole; it does not prove a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send &amp;echo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ans&amp;wer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ele&amp;ments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One element per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calculate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks three questions that change nothing: an echo, an instance that cannot exist, and the roles of your own user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First text contains the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Echo, asked for in Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, asked for in Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::UserEntry</name>
    <message>
        <source>E-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste addresses: one per line, or separated by commas or semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides this; what you typed stays (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add people to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them gets a mail from Flokzu with a link that is valid for 30 days. Inviting may change your bill. Nothing is sent before you review it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot list its users, so say whom you manage. This sends nothing and changes nothing in Flokzu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>left out, not an address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n invitation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersModel</name>
    <message>
        <source>never</source>
        <extracomment>in the column &quot;Roles loaded&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the roles were last read from Flokzu. Others may have changed them since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roles were never loaded. Select the user and press F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a role of Flokzu itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>what is known of an account and what is staged for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, system role</source>
        <extracomment>said in place of a picture of a lock; %1 is the name of a role</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersPage</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops loading; what was loaded stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search e-mails and roles (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space gives or takes the role of the cell; both are only staged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staged changes of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything that is staged, before anything is sent (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back all staged changes of users; Ctrl+Z brings them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add users…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the e-mails of people you manage; nothing is sent (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage invitations for one or many people (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Flokzu for the roles of the selected users: one request each (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Flokzu for the roles of everyone in the table: one request each (Shift+F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage a role for the selected users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage taking a role from the selected users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members of a role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Flokzu who has a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage the deletion of one account, after you type its e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage an invitation and the last known roles of deleted accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the e-mails of the selected users, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected users from this table; changes nothing in Flokzu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Load the roles of %n user(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu answers about 100 requests a minute to everybody on this network together, so this takes about %n minute(s). It can be cancelled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading roles: %1 of %2</source>
        <extracomment>%1 of %2 users</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up the members of a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the roles, to keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them have the role or get it already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not have the role, or it is being taken already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Flokzu named nobody for “%1”: the role is empty, or there is none of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n member(s): %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new in the table.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Load their roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) stay because something is staged for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forget users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Forget %n user(s) and the roles that were loaded?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in Flokzu. Deleted accounts among them can then no longer be restored with their roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flokzu deletes neither administrators nor the owner of the organisation: take the role Administrator away first, or ask Flokzu about the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert the changes of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) seen or added here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>roles of %n never loaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service cannot list its users, so there may be more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add the people you manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot list its users. Paste their e-mails, invite someone, or find people through a role they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was staged: the roles have to be kept first, and they could not be loaded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an administrator, and Flokzu deletes no administrators. Stage taking that role away, then delete the account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the role away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deletion of %1 is staged. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revie&amp;w…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load r&amp;oles of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %1 of %n user(s). What was loaded stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::WelcomePage</name>
    <message>
        <source>Welcome to Flokdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instances, databases and users of your Flokzu organisation, through its API. Every change is shown to you before it is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect to Flokzu…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ry the demo tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up company inside this program; nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Saved profiles:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>flokdesk::Workspace</name>
    <message>
        <source>What was remembered of this tenant could not be read. It will be collected again as you work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
