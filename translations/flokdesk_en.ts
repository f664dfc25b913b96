<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln instance(s)</source>
        <translation>
            <numerusform>%Ln instance</numerusform>
            <numerusform>%Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) of users</source>
        <translation>
            <numerusform>%Ln role of users</numerusform>
            <numerusform>%Ln roles of users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln record(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln record…</numerusform>
            <numerusform>E&amp;xport %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln instance(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln instance…</numerusform>
            <numerusform>E&amp;xport %Ln instances…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln user(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln user…</numerusform>
            <numerusform>E&amp;xport %Ln users…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln line(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln line…</numerusform>
            <numerusform>E&amp;xport %Ln lines…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln job(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln job…</numerusform>
            <numerusform>E&amp;xport %Ln jobs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>E&amp;xport %Ln request(s)…</source>
        <translation>
            <numerusform>E&amp;xport %Ln request…</numerusform>
            <numerusform>E&amp;xport %Ln requests…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln record(s)</source>
        <translation>
            <numerusform>Cop&amp;y %Ln record</numerusform>
            <numerusform>Cop&amp;y %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln instance(s)</source>
        <translation>
            <numerusform>Cop&amp;y %Ln instance</numerusform>
            <numerusform>Cop&amp;y %Ln instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln user(s)</source>
        <translation>
            <numerusform>Cop&amp;y %Ln user</numerusform>
            <numerusform>Cop&amp;y %Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln line(s)</source>
        <translation>
            <numerusform>Cop&amp;y %Ln line</numerusform>
            <numerusform>Cop&amp;y %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln job(s)</source>
        <translation>
            <numerusform>Cop&amp;y %Ln job</numerusform>
            <numerusform>Cop&amp;y %Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cop&amp;y %Ln request(s)</source>
        <translation>
            <numerusform>Cop&amp;y %Ln request</numerusform>
            <numerusform>Cop&amp;y %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message numerus="yes">
        <source>User · %n role(s)</source>
        <translation>
            <numerusform>User · %n role</numerusform>
            <numerusform>User · %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message numerus="yes">
        <source>%n change(s) in %1</source>
        <extracomment>The name of a job; %1 is a database or a process</extracomment>
        <translation>
            <numerusform>%n change in %1</numerusform>
            <numerusform>%n changes in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message numerus="yes">
        <source>%n entry(ies) about changes at %1. Created on %2 (UTC).</source>
        <translation>
            <numerusform>%n entry about changes at %1. Created on %2 (UTC).</numerusform>
            <numerusform>%n entries about changes at %1. Created on %2 (UTC).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalPanel</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entries are kept for %n day(s).</source>
        <translation>
            <numerusform>Entries are kept for %n day.</numerusform>
            <numerusform>Entries are kept for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message numerus="yes">
        <source>nested more than %n level(s) deep.</source>
        <extracomment>%n: levels of arrays and objects inside each other</extracomment>
        <translation>
            <numerusform>nested more than %n level deep.</numerusform>
            <numerusform>nested more than %n levels deep.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTexts</name>
    <message numerus="yes">
        <source>“%1”: %2 of %Ln loaded record(s)</source>
        <extracomment>%1 is what was searched for, %2 how many records contain it</extracomment>
        <translation>
            <numerusform>“%1”: %2 of %Ln loaded record</numerusform>
            <numerusform>“%1”: %2 of %Ln loaded records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln loaded record(s)</source>
        <extracomment>%1 is how many of them pass the filters of columns</extracomment>
        <translation>
            <numerusform>%1 of %Ln loaded record</numerusform>
            <numerusform>%1 of %Ln loaded records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) may have been applied: check them.</source>
        <translation>
            <numerusform>%n change may have been applied: check them.</numerusform>
            <numerusform>%n changes may have been applied: check them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetDifference</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the file</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln twice in the file</numerusform>
            <numerusform>%Ln twice in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln twice in the database</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln twice in the database</numerusform>
            <numerusform>%Ln twice in the database</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not looked up</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln not looked up</numerusform>
            <numerusform>%Ln not looked up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln invalid</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln invalid</numerusform>
            <numerusform>%Ln invalid</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetImport</name>
    <message numerus="yes">
        <source>“%1” differs by %n letter(s).</source>
        <translation>
            <numerusform>“%1” differs by %n letter.</numerusform>
            <numerusform>“%1” differs by %n letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UserTexts</name>
    <message numerus="yes">
        <source>%n role change(s)</source>
        <translation>
            <numerusform>%n role change</numerusform>
            <numerusform>%n role changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the users with the %n role(s) known then were loaded from Flokzu. Roles that were not known yet are missing here. To load all roles of this user, select the user and press F5.</source>
        <translation>
            <numerusform>When the users with the %n role known then were loaded from Flokzu. Roles that were not known yet are missing here. To load all roles of this user, select the user and press F5.</numerusform>
            <numerusform>When the users with the %n roles known then were loaded from Flokzu. Roles that were not known yet are missing here. To load all roles of this user, select the user and press F5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::AccountActions</name>
    <message numerus="yes">
        <source>Not removed, because of pending changes: %n user(s).</source>
        <translation>
            <numerusform>Not removed, because of pending changes: %n user.</numerusform>
            <numerusform>Not removed, because of pending changes: %n users.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n user(s) from the list, with the roles that were loaded?</source>
        <translation>
            <numerusform>Remove %n user from the list, with the roles that were loaded?</numerusform>
            <numerusform>Remove %n users from the list, with the roles that were loaded?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n user(s) were never loaded: only the invitation is pending.</source>
        <translation>
            <numerusform>The roles of %n user were never loaded: only the invitation is pending.</numerusform>
            <numerusform>The roles of %n users were never loaded: only the invitation is pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::BudgetChart</name>
    <message numerus="yes">
        <source>%n request(s) in the last ten minutes.</source>
        <extracomment>Tool tip of the chart; the parts are joined by spaces</extracomment>
        <translation>
            <numerusform>%n request in the last ten minutes.</numerusform>
            <numerusform>%n requests in the last ten minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n in one minute.</source>
        <translation>
            <numerusform>At most %n in one minute.</numerusform>
            <numerusform>At most %n in one minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu refused %n of them with 429 (marked).</source>
        <translation>
            <numerusform>Flokzu refused %n of them with 429 (marked).</numerusform>
            <numerusform>Flokzu refused %n of them with 429 (marked).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::CellWriting</name>
    <message numerus="yes">
        <source>Stopped: %n cell(s) stay as they were.</source>
        <translation>
            <numerusform>Stopped: %n cell stays as it was.</numerusform>
            <numerusform>Stopped: %n cells stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were more rows than the table has: %n new record(s) are pending at its end.</source>
        <translation>
            <numerusform>There were more rows than the table has: %n new record is pending at its end.</numerusform>
            <numerusform>There were more rows than the table has: %n new records are pending at its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) stay as they were: %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>
            <numerusform>%n cell stays as it was: %1</numerusform>
            <numerusform>%n cells stay as they were: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) have no column and were left out.</source>
        <translation>
            <numerusform>%n value has no column and was left out.</numerusform>
            <numerusform>%n values have no column and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were left out because their cells are not selected.</source>
        <translation>
            <numerusform>%n value was left out because its cell is not selected.</numerusform>
            <numerusform>%n values were left out because their cells are not selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>pending</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reversed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n cannot be reversed</numerusform>
            <numerusform>%n cannot be reversed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n</source>
        <comment>changes</comment>
        <extracomment>On the button that sends the pending changes</extracomment>
        <translation>
            <numerusform>Apply %n</numerusform>
            <numerusform>Apply %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Apply %n…</numerusform>
            <numerusform>Apply %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>about %n s</numerusform>
            <numerusform>about %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeStore</name>
    <message numerus="yes">
        <source>%n entry(ies) before this one are missing</source>
        <translation>
            <numerusform>%n entry before this one is missing</numerusform>
            <numerusform>%n entries before this one are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) up to number %1 were deleted</source>
        <translation>
            <numerusform>%n entry up to number %1 was deleted</numerusform>
            <numerusform>%n entries up to number %1 were deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) could not be read. They stay in the file.</source>
        <translation>
            <numerusform>%n earlier change could not be read. It stays in the file.</numerusform>
            <numerusform>%n earlier changes could not be read. They stay in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal lost its last %n entry(ies): an older copy of the data was restored.</source>
        <translation>
            <numerusform>The journal lost its last entry: an older copy of the data was restored.</numerusform>
            <numerusform>The journal lost its last %n entries: an older copy of the data was restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangesPanel</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::CheckModes</name>
    <message numerus="yes">
        <source>Check: %1, %n request(s), ends %2, %3</source>
        <extracomment>read aloud: %1 a way to check, %2 a time of day, %3 when each record is checked</extracomment>
        <translation>
            <numerusform>Check: %1, %n request, ends %2, %3</numerusform>
            <numerusform>Check: %1, %n requests, ends %2, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnActions</name>
    <message numerus="yes">
        <source>Show %n hidden column(s)</source>
        <translation>
            <numerusform>Show %n hidden column</numerusform>
            <numerusform>Show %n hidden columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnChooser</name>
    <message numerus="yes">
        <source>%1 of %n column(s) shown</source>
        <extracomment>How many columns of a table are shown; %1 of all of them</extracomment>
        <translation>
            <numerusform>%1 of %n column shown</numerusform>
            <numerusform>%1 of %n columns shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnFilterPopup</name>
    <message numerus="yes">
        <source>is one of %n value(s)</source>
        <translation>
            <numerusform>is the one value</numerusform>
            <numerusform>is one of %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) match</source>
        <translation>
            <numerusform>%Ln record matches</numerusform>
            <numerusform>%Ln records match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnSamples</name>
    <message numerus="yes">
        <source>%Ln fit</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln fits</numerusform>
            <numerusform>%Ln fit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not</source>
        <comment>rows that fit</comment>
        <translation>
            <numerusform>%Ln does not</numerusform>
            <numerusform>%Ln do not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln empty</numerusform>
            <numerusform>%Ln empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ColumnsStep</name>
    <message numerus="yes">
        <source>%n mapped</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n mapped</numerusform>
            <numerusform>%n mapped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not imported</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n not imported</numerusform>
            <numerusform>%n not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) = %1</source>
        <translation>
            <numerusform>%n column = %1</numerusform>
            <numerusform>%n columns = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixed value(s)</source>
        <translation>
            <numerusform>%n fixed value</numerusform>
            <numerusform>%n fixed values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of %1 are not filled and keep their values: %2</source>
        <translation>
            <numerusform>%n column of %1 is not filled and keeps its values: %2</numerusform>
            <numerusform>%n columns of %1 are not filled and keep their values: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Choose for %n column(s)</source>
        <translation>
            <numerusform>&amp;Choose for %n column</numerusform>
            <numerusform>&amp;Choose for %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <comment>columns</comment>
        <extracomment>columns of a file</extracomment>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ConflictDialog</name>
    <message numerus="yes">
        <source>Acce&amp;pt for %n change(s)</source>
        <translation>
            <numerusform>Acce&amp;pt for %n change</numerusform>
            <numerusform>Acce&amp;pt for %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n change(s)</source>
        <translation>
            <numerusform>Resolve %n change</numerusform>
            <numerusform>Resolve %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabaseList</name>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <extracomment>Age in a narrow list: so many days</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DatabasesPage</name>
    <message numerus="yes">
        <source>No match in %Ln record(s)</source>
        <translation>
            <numerusform>No match in %Ln record</numerusform>
            <numerusform>No match in %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)?</source>
        <translation>
            <numerusform>Change %n cell?</numerusform>
            <numerusform>Change %n cells?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing: %1 of %n cell(s)</source>
        <extracomment>%1 of how many cells were changed so far</extracomment>
        <translation>
            <numerusform>Changing: %1 of %n cell</numerusform>
            <numerusform>Changing: %1 of %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectDialog</name>
    <message numerus="yes">
        <source>%n learned</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>%n learned</numerusform>
            <numerusform>%n learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>%n set by hand</numerusform>
            <numerusform>%n set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <extracomment>settings of the service dialect</extracomment>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sa&amp;ve %n change(s)</source>
        <translation>
            <numerusform>Sa&amp;ve %n change</numerusform>
            <numerusform>Sa&amp;ve %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n other value(s), shown in bold. Save them, or discard those that you do not want.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>“%1” has %n other value, shown in bold. Save it, or discard it.</numerusform>
            <numerusform>“%1” has %n other values, shown in bold. Save them, or discard those that you do not want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n value(s), shown in bold. Save them, or discard those that you do not want.</source>
        <translation>
            <numerusform>The check found %n value, shown in bold. Save it, or discard it.</numerusform>
            <numerusform>The check found %n values, shown in bold. Save them, or discard those that you do not want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n change(s) of the service dialect?</source>
        <translation>
            <numerusform>Discard %n change of the service dialect?</numerusform>
            <numerusform>Discard %n changes of the service dialect?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectTry</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceStep</name>
    <message numerus="yes">
        <source>%Ln update(s)</source>
        <translation>
            <numerusform>%Ln update</numerusform>
            <numerusform>%Ln updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new, asked again in Review</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln new, asked again in Review</numerusform>
            <numerusform>%Ln new, asked again in Review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln not sent</numerusform>
            <numerusform>%Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu gave %Ln record(s), and a list that ends there may be cut.</source>
        <translation>
            <numerusform>Flokzu gave %Ln record, and a list that ends there may be cut.</numerusform>
            <numerusform>Flokzu gave %Ln records, and a list that ends there may be cut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking up the %Ln key(s) that are not in it takes as many requests, until about %1.</source>
        <translation>
            <numerusform>Looking up the %Ln key that is not in it takes one request, until about %1.</numerusform>
            <numerusform>Looking up the %Ln keys that are not in it takes as many requests, until about %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look up %Ln key(s)</source>
        <translation>
            <numerusform>Look up %Ln key</numerusform>
            <numerusform>Look up %Ln keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comparing %Ln row(s)…</source>
        <translation>
            <numerusform>Comparing %Ln row…</numerusform>
            <numerusform>Comparing %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DifferenceView</name>
    <message numerus="yes">
        <source>Find in %Ln row(s)</source>
        <translation>
            <numerusform>Find in %Ln row</numerusform>
            <numerusform>Find in %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unusual value(s)</source>
        <translation>
            <numerusform>%Ln unusual value</numerusform>
            <numerusform>%Ln unusual values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DropOverlay</name>
    <message numerus="yes">
        <source>%n known, or by name</source>
        <comment>databases</comment>
        <translation>
            <numerusform>%n known, or by name</numerusform>
            <numerusform>%n known, or by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln value(s) that a spreadsheet may take for a formula get an apostrophe in front. -42, -5 %, - and +598… stay as they are.</source>
        <translation>
            <numerusform>%Ln value that a spreadsheet may take for a formula gets an apostrophe in front. -42, -5 %, - and +598… stay as they are.</numerusform>
            <numerusform>%Ln values that a spreadsheet may take for a formula get an apostrophe in front. -42, -5 %, - and +598… stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::FieldForm</name>
    <message numerus="yes">
        <source>Show %Ln more column(s)</source>
        <translation>
            <numerusform>Show %Ln more column</numerusform>
            <numerusform>Show %Ln more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::FindBar</name>
    <message numerus="yes">
        <source>The expression takes too long in %n value(s).</source>
        <translation>
            <numerusform>The expression takes too long in %n value.</numerusform>
            <numerusform>The expression takes too long in %n values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln match</numerusform>
            <numerusform>%Ln matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedCheck</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not asked: the limit is %n request(s)</source>
        <translation>
            <numerusform>not asked: the limit is %n request</numerusform>
            <numerusform>not asked: the limit is %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedCheckDialog</name>
    <message numerus="yes">
        <source>%1 of at most %n request(s)</source>
        <extracomment>%1 a number</extracomment>
        <translation>
            <numerusform>%1 of at most %n request</numerusform>
            <numerusform>%1 of at most %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n request(s)</source>
        <translation>
            <numerusform>At most %n request</numerusform>
            <numerusform>At most %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n value(s)</source>
        <translation>
            <numerusform>&amp;Use %n value</numerusform>
            <numerusform>&amp;Use %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWriting</name>
    <message numerus="yes">
        <source>%n record(s) with this text</source>
        <translation>
            <numerusform>%n record with this text</numerusform>
            <numerusform>%n records with this text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the user exists, with %n role(s)</source>
        <translation>
            <numerusform>the user exists, with %n role</numerusform>
            <numerusform>the user exists, with %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWritingDialog</name>
    <message numerus="yes">
        <source>&amp;Start with 1 of %n step(s)…</source>
        <translation>
            <numerusform>&amp;Start with 1 of %n step…</numerusform>
            <numerusform>&amp;Start with 1 of %n steps…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) so far</source>
        <extracomment>%n requests that were sent so far</extracomment>
        <translation>
            <numerusform>%n request so far</numerusform>
            <numerusform>%n requests so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Use %n value(s)</source>
        <translation>
            <numerusform>&amp;Use %n value</numerusform>
            <numerusform>&amp;Use %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportResultView</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;verse %Ln update(s)…</source>
        <translation>
            <numerusform>Re&amp;verse %Ln update…</numerusform>
            <numerusform>Re&amp;verse %Ln updates…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;eview %Ln row(s) again…</source>
        <translation>
            <numerusform>R&amp;eview %Ln row again…</numerusform>
            <numerusform>R&amp;eview %Ln rows again…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportReviewStep</name>
    <message numerus="yes">
        <source>pause after %n failure(s)</source>
        <translation>
            <numerusform>pause after %n failure</numerusform>
            <numerusform>pause after %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply the other %Ln</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Apply the other %Ln</numerusform>
            <numerusform>Apply the other %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Apply %Ln change</numerusform>
            <numerusform>Apply %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sends 1 row and waits. The other %Ln are not sent before you agree.</source>
        <translation>
            <numerusform>Sends 1 row and waits. The other one is not sent before you agree.</numerusform>
            <numerusform>Sends 1 row and waits. The other %Ln are not sent before you agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are pending and were not sent.</source>
        <translation>
            <numerusform>%Ln change is pending and was not sent.</numerusform>
            <numerusform>%Ln changes are pending and were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln were not sent yet.</source>
        <translation>
            <numerusform>The other one was not sent yet.</numerusform>
            <numerusform>The other %Ln were not sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln update(s) in %1.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%Ln update in %1.</numerusform>
            <numerusform>%Ln updates in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) are added.</source>
        <translation>
            <numerusform>%Ln new record is added.</numerusform>
            <numerusform>%Ln new records are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s) are added only when you tick them.</source>
        <translation>
            <numerusform>%Ln new record is added only when you tick it.</numerusform>
            <numerusform>%Ln new records are added only when you tick them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln new record(s)</source>
        <translation>
            <numerusform>&amp;Add %Ln new record</numerusform>
            <numerusform>&amp;Add %Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record(s) have pending changes already, which are sent with them.</source>
        <translation>
            <numerusform>%Ln of these records has pending changes already, which are sent with it.</numerusform>
            <numerusform>%Ln of these records have pending changes already, which are sent with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s) cannot be reversed through the API. Type %1 to continue.</source>
        <translation>
            <numerusform>%n new record cannot be reversed through the API. Type %1 to continue.</numerusform>
            <numerusform>%n new records cannot be reversed through the API. Type %1 to continue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportRules</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ImportWindow</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln row(s) so far</source>
        <translation>
            <numerusform>over %Ln row so far</numerusform>
            <numerusform>over %Ln rows so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::InstancesPage</name>
    <message numerus="yes">
        <source>%n instance(s) opened here</source>
        <translation>
            <numerusform>%n instance opened here</numerusform>
            <numerusform>%n instances opened here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n instance(s) shown</source>
        <translation>
            <numerusform>%1 of %n instance shown</numerusform>
            <numerusform>%1 of %n instances shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobEnding</name>
    <message numerus="yes">
        <source>%n change(s) applied</source>
        <translation>
            <numerusform>%n change applied</numerusform>
            <numerusform>%n changes applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobQueue</name>
    <message numerus="yes">
        <source>This job was reviewed more than %n hour(s) ago. Remove it from the queue and review the changes again.</source>
        <translation>
            <numerusform>This job was reviewed more than %n hour ago. Remove it from the queue and review the changes again.</numerusform>
            <numerusform>This job was reviewed more than %n hours ago. Remove it from the queue and review the changes again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobRunner</name>
    <message numerus="yes">
        <source>Paused after %n failed change(s).</source>
        <translation>
            <numerusform>Paused after %n failed change.</numerusform>
            <numerusform>Paused after %n failed changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsModel</name>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unconfirmed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n unconfirmed</numerusform>
            <numerusform>%n unconfirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not tried</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n not tried</numerusform>
            <numerusform>%n not tried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobsPanel</name>
    <message numerus="yes">
        <source>%n change(s) left</source>
        <translation>
            <numerusform>%n change left</numerusform>
            <numerusform>%n changes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JournalPanel</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n entry(ies)</source>
        <translation>
            <numerusform>more than %n entry</numerusform>
            <numerusform>more than %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) were written to %1.</source>
        <translation>
            <numerusform>%n entry was written to %1.</numerusform>
            <numerusform>%n entries were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %n entry(ies)</source>
        <extracomment>%1 how many lines were written so far</extracomment>
        <translation>
            <numerusform>Exporting: %1 of %n entry</numerusform>
            <numerusform>Exporting: %1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies) of all profiles are older and will be deleted now.</source>
        <translation>
            <numerusform>%n journal entry of all profiles is older and will be deleted now.</numerusform>
            <numerusform>%n journal entries of all profiles are older and will be deleted now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of all profiles are older, which is more than a tenth of the journal.</source>
        <extracomment>Follows a sentence that says how long entries are kept</extracomment>
        <translation>
            <numerusform>%n entry of all profiles is older, which is more than a tenth of the journal.</numerusform>
            <numerusform>%n entries of all profiles are older, which is more than a tenth of the journal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyColumnsModel</name>
    <message numerus="yes">
        <source>%Ln row(s) have no valid value here</source>
        <translation>
            <numerusform>%Ln row has no valid value here</numerusform>
            <numerusform>%Ln rows have no valid value here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::KeyStep</name>
    <message numerus="yes">
        <source>%Ln empty cell(s) keep Flokzu’s value</source>
        <translation>
            <numerusform>%Ln empty cell keeps Flokzu’s value</numerusform>
            <numerusform>%Ln empty cells keep Flokzu’s value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) clear the value</source>
        <translation>
            <numerusform>%Ln empty cell clears the value</numerusform>
            <numerusform>%Ln empty cells clear the value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty cell(s) are asked for in the next step</source>
        <translation>
            <numerusform>%Ln empty cell is asked for in the next step</numerusform>
            <numerusform>%Ln empty cells are asked for in the next step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find one record.</source>
        <translation>
            <numerusform>%Ln row finds one record.</numerusform>
            <numerusform>%Ln rows find one record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find none.</source>
        <translation>
            <numerusform>%Ln row finds none.</numerusform>
            <numerusform>%Ln rows find none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key that stands twice in the file.</source>
        <translation>
            <numerusform>%Ln row has a key that stands twice in the file.</numerusform>
            <numerusform>%Ln rows have a key that stands twice in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have a key that stands twice in %1.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%Ln row has a key that stands twice in %1.</numerusform>
            <numerusform>%Ln rows have a key that stands twice in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %Ln row(s) are shown and not sent.</source>
        <translation>
            <numerusform>This row is shown and not sent.</numerusform>
            <numerusform>These %Ln rows are shown and not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>perhaps %Ln more, until about %1, if you then agree</source>
        <comment>requests</comment>
        <extracomment>%1 is a time of day</extracomment>
        <translation>
            <numerusform>perhaps %Ln more, until about %1, if you then agree</numerusform>
            <numerusform>perhaps %Ln more, until about %1, if you then agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::LineLimits</name>
    <message numerus="yes">
        <source>Only %n character(s) fit here: the rest was cut off.</source>
        <translation>
            <numerusform>Only %n character fits here: the rest was cut off.</numerusform>
            <numerusform>Only %n characters fit here: the rest was cut off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::MainWindow</name>
    <message numerus="yes">
        <source>Changes are being sent to Flokzu. %n of them have not been sent yet.</source>
        <translation>
            <numerusform>Changes are being sent to Flokzu. %n of them has not been sent yet.</numerusform>
            <numerusform>Changes are being sent to Flokzu. %n of them have not been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) are not in Flokzu. Leaving discards them.</source>
        <translation>
            <numerusform>%n pending change is not in Flokzu. Leaving discards it.</numerusform>
            <numerusform>%n pending changes are not in Flokzu. Leaving discards them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent without an answer: check in Flokzu whether they were applied.</source>
        <translation>
            <numerusform>%n of them was sent without an answer: check in Flokzu whether it was applied.</numerusform>
            <numerusform>%n of them were sent without an answer: check in Flokzu whether they were applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending change(s) will be discarded for good.</source>
        <translation>
            <numerusform>%n pending change will be discarded for good.</numerusform>
            <numerusform>%n pending changes will be discarded for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being recorded before they are sent. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n change is being recorded before it is sent. Nothing was sent yet.</numerusform>
            <numerusform>%n changes are being recorded before they are sent. Nothing was sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::MembersLookup</name>
    <message numerus="yes">
        <source>%n user(s) with the role “%1”: %2.</source>
        <translation>
            <numerusform>%n user with the role “%1”: %2.</numerusform>
            <numerusform>%n users with the role “%1”: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the list.</source>
        <translation>
            <numerusform>%n new in the list.</numerusform>
            <numerusform>%n new in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::PlanFiles</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were written to %1. They stay pending here, too.</source>
        <translation>
            <numerusform>%n change was written to %1. It stays pending here, too.</numerusform>
            <numerusform>%n changes were written to %1. They stay pending here, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is %n day(s) old.</source>
        <translation>
            <numerusform>The file is %n day old.</numerusform>
            <numerusform>The file is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add to pending the %n change(s) that %1 saved for %2 (%3)?</source>
        <translation>
            <numerusform>Add to pending the %n change that %1 saved for %2 (%3)?</numerusform>
            <numerusform>Add to pending the %n changes that %1 saved for %2 (%3)?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It deletes %n user(s). Type %1 to continue.</source>
        <translation>
            <numerusform>It deletes %n user. Type %1 to continue.</numerusform>
            <numerusform>It deletes %n users. Type %1 to continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load %n change(s) from file</source>
        <translation>
            <numerusform>Load %n change from file</numerusform>
            <numerusform>Load %n changes from file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordGrid</name>
    <message numerus="yes">
        <source>%n cell(s) were changed; the changes are pending.</source>
        <translation>
            <numerusform>%n cell was changed; the change is pending.</numerusform>
            <numerusform>%n cells were changed; the changes are pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RecordInspector</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <comment>fields of a record</comment>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestStatus</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n a minute for now: %1</source>
        <translation>
            <numerusform>%n a minute for now: %1</numerusform>
            <numerusform>%n a minute for now: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RequestsPanel</name>
    <message numerus="yes">
        <source>Only the first %1 of %n byte(s) are kept here.</source>
        <translation>
            <numerusform>Only the first %1 of %n byte are kept here.</numerusform>
            <numerusform>Only the first %1 of %n bytes are kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n request(s)</source>
        <translation>
            <numerusform>%1 of %n request</numerusform>
            <numerusform>%1 of %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more character(s) not shown; “Copy body” copies all.</source>
        <translation>
            <numerusform>… %n more character not shown; “Copy body” copies all.</numerusform>
            <numerusform>… %n more characters not shown; “Copy body” copies all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::Resolver</name>
    <message numerus="yes">
        <source>Check: %n change(s) of %1</source>
        <extracomment>%1 a database</extracomment>
        <translation>
            <numerusform>Check: %n change of %1</numerusform>
            <numerusform>Check: %n changes of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>%n of these changes cannot be reversed through the API. Type %1 to continue.</source>
        <translation>
            <numerusform>%n of these changes cannot be reversed through the API. Type %1 to continue.</numerusform>
            <numerusform>%n of these changes cannot be reversed through the API. Type %1 to continue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be reversed</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n cannot be reversed</numerusform>
            <numerusform>%n cannot be reversed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n change(s)</source>
        <translation>
            <numerusform>&amp;Apply %n change</numerusform>
            <numerusform>&amp;Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pause after %n failure(s)</source>
        <translation>
            <numerusform>pause after %n failure</numerusform>
            <numerusform>pause after %n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;esolve %n conflict(s)…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>R&amp;esolve %n conflict…</numerusform>
            <numerusform>R&amp;esolve %n conflicts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) resolved. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n change resolved. Nothing was sent yet.</numerusform>
            <numerusform>%n changes resolved. Nothing was sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The values of %n applied change(s) differ from what was sent. The journal lists them.</source>
        <translation>
            <numerusform>The values of %n applied change differ from what was sent. The journal lists it.</numerusform>
            <numerusform>The values of %n applied changes differ from what was sent. The journal lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleEdits</name>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): they have the role already, or it is pending.</source>
        <translation>
            <numerusform>Nothing to do for %n user: the role is there already, or it is pending.</numerusform>
            <numerusform>Nothing to do for %n users: they have the role already, or it is pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): they do not have the role, or taking it is pending.</source>
        <translation>
            <numerusform>Nothing to do for %n user: the role is not there, or taking it is pending.</numerusform>
            <numerusform>Nothing to do for %n users: they do not have the role, or taking it is pending.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) added to pending.</source>
        <translation>
            <numerusform>%n change added to pending.</numerusform>
            <numerusform>%n changes added to pending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RoleMatrixLoader</name>
    <message numerus="yes">
        <source>The users with %n role(s) were not loaded, so these cells show “?”:</source>
        <translation>
            <numerusform>The users with %n role were not loaded, so these cells show “?”:</numerusform>
            <numerusform>The users with %n roles were not loaded, so these cells show “?”:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Roles were loaded for %1 of %n user(s). The others keep their previous roles:</source>
        <extracomment>%1 of how many users the roles were loaded; a list of the others follows</extracomment>
        <translation>
            <numerusform>Roles were loaded for %1 of %n user. The others keep their previous roles:</numerusform>
            <numerusform>Roles were loaded for %1 of %n users. The others keep their previous roles:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::RolesLoading</name>
    <message numerus="yes">
        <source>This takes %n request(s).</source>
        <translation>
            <numerusform>This takes %n request.</numerusform>
            <numerusform>This takes %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load the roles of %n user(s)?</source>
        <translation>
            <numerusform>Load the roles of %n user?</numerusform>
            <numerusform>Load the roles of %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n user(s). What was loaded stays.</source>
        <translation>
            <numerusform>Canceled after %1 of %n user. What was loaded stays.</numerusform>
            <numerusform>Canceled after %1 of %n users. What was loaded stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) that were not in the list have roles: %1.</source>
        <translation>
            <numerusform>%n user that was not in the list has roles: %1.</numerusform>
            <numerusform>%n users that were not in the list have roles: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu answers about 100 requests a minute for everyone on this network together, so this takes about %n minute(s). It can be canceled.</source>
        <translation>
            <numerusform>Flokzu answers about 100 requests a minute for everyone on this network together, so this takes about %n minute. It can be canceled.</numerusform>
            <numerusform>Flokzu answers about 100 requests a minute for everyone on this network together, so this takes about %n minutes. It can be canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n request(s). What was loaded stays.</source>
        <translation>
            <numerusform>Canceled after %1 of %n request. What was loaded stays.</numerusform>
            <numerusform>Canceled after %1 of %n requests. What was loaded stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Canceled after %1 of %n request(s). The users with a role count only when all were loaded, so the previous roles stay.</source>
        <translation>
            <numerusform>Canceled after %1 of %n request. The users with a role count only when all were loaded, so the previous roles stay.</numerusform>
            <numerusform>Canceled after %1 of %n requests. The users with a role count only when all were loaded, so the previous roles stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <extracomment>How many of the selected values are numbers</extracomment>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <extracomment>How many of the selected values differ from each other</extracomment>
        <translation>
            <numerusform>%Ln different</numerusform>
            <numerusform>%Ln different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty</source>
        <extracomment>How many of the selected cells are empty</extracomment>
        <translation>
            <numerusform>%Ln empty</numerusform>
            <numerusform>%Ln empty</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::SetGuard</name>
    <message numerus="yes">
        <source>%1 is read record by record, because its list takes %n second(s).</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%1 is read record by record, because its list takes %n second.</numerusform>
            <numerusform>%1 is read record by record, because its list takes %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::SetVerification</name>
    <message numerus="yes">
        <source>%n changed record(s) of %1 could not be confirmed: its list does not include them.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%n changed record of %1 could not be confirmed: its list does not include it.</numerusform>
            <numerusform>%n changed records of %1 could not be confirmed: its list does not include them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceNotes</name>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <translation>
            <numerusform>%n more note</numerusform>
            <numerusform>%n more notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::SourceStep</name>
    <message numerus="yes">
        <source>%n number(s) in %1 were rounded by the spreadsheet (over 15 digits). Their last digits are lost in this file.</source>
        <translation>
            <numerusform>%n number in %1 was rounded by the spreadsheet (over 15 digits). Its last digits are lost in this file.</numerusform>
            <numerusform>%n numbers in %1 were rounded by the spreadsheet (over 15 digits). Their last digits are lost in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) in %1 look like 7.8612E+17: a spreadsheet saved them shortened. Their digits are not in this file.</source>
        <translation>
            <numerusform>%n value in %1 looks like 7.8612E+17: a spreadsheet saved it shortened. Its digits are not in this file.</numerusform>
            <numerusform>%n values in %1 look like 7.8612E+17: a spreadsheet saved them shortened. Their digits are not in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) in %1 have no result in this file. Their rows cannot be imported.</source>
        <translation>
            <numerusform>%n formula in %1 has no result in this file. Its row cannot be imported.</numerusform>
            <numerusform>%n formulas in %1 have no result in this file. Their rows cannot be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in %1 have an error value such as #N/A. Their rows cannot be imported.</source>
        <translation>
            <numerusform>%n cell in %1 has an error value such as #N/A. Its row cannot be imported.</numerusform>
            <numerusform>%n cells in %1 have an error value such as #N/A. Their rows cannot be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s) have such cells. F8 goes from one to the next.</source>
        <translation>
            <numerusform>%n more column has such cells. F8 goes from one to the next.</numerusform>
            <numerusform>%n more columns have such cells. F8 goes from one to the next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s)</source>
        <translation>
            <numerusform>%n hidden row</numerusform>
            <numerusform>%n hidden rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden column(s) (%1)</source>
        <extracomment>%1 the letters of the columns</extracomment>
        <translation>
            <numerusform>%n hidden column (%1)</numerusform>
            <numerusform>%n hidden columns (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workbook has %n hidden sheet(s): %1</source>
        <extracomment>%1 their names</extracomment>
        <translation>
            <numerusform>The workbook has %n hidden sheet: %1</numerusform>
            <numerusform>The workbook has %n hidden sheets: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n empty line(s) are left out.</source>
        <translation>
            <numerusform>%n empty line is left out.</numerusform>
            <numerusform>%n empty lines are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with an apostrophe that only keeps a spreadsheet from computing them.</source>
        <translation>
            <numerusform>%n cell begins with an apostrophe that only keeps a spreadsheet from computing it.</numerusform>
            <numerusform>%n cells begin with an apostrophe that only keeps a spreadsheet from computing them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have quotes behind a blank, which are read as text.</source>
        <translation>
            <numerusform>%n cell has quotes behind a blank, which are read as text.</numerusform>
            <numerusform>%n cells have quotes behind a blank, which are read as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n unreadable</numerusform>
            <numerusform>%n unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is the result of an earlier run: %1. Only what failed or did not run is offered, %n row(s).</source>
        <translation>
            <numerusform>This is the result of an earlier run: %1. Only what failed or did not run is offered, %n row.</numerusform>
            <numerusform>This is the result of an earlier run: %1. Only what failed or did not run is offered, %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>The first row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n column(s) cells show something other than they store: %1. What they show is imported, unless you choose otherwise in the next step.</source>
        <extracomment>%1 their names</extracomment>
        <translation>
            <numerusform>In %n column cells show something other than they store: %1. What they show is imported, unless you choose otherwise in the next step.</numerusform>
            <numerusform>In %n columns cells show something other than they store: %1. What they show is imported, unless you choose otherwise in the next step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::TopBar</name>
    <message numerus="yes">
        <source>Changes, %n pending</source>
        <extracomment>On the button at the top; %n is the number of pending changes</extracomment>
        <translation>
            <numerusform>Changes, %n pending</numerusform>
            <numerusform>Changes, %n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::UndoDialog</name>
    <message numerus="yes">
        <source>About %n request(s) to come.</source>
        <translation>
            <numerusform>About %n request to come.</numerusform>
            <numerusform>About %n requests to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n change(s) to pending and review</source>
        <translation>
            <numerusform>&amp;Add %n change to pending and review</numerusform>
            <numerusform>&amp;Add %n changes to pending and review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) re&amp;verse it:</source>
        <translation>
            <numerusform>%n change re&amp;verses it:</numerusform>
            <numerusform>%n changes re&amp;verse it:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) or change(s) &amp;stay as they are:</source>
        <translation>
            <numerusform>%n value or change &amp;stays as it is:</numerusform>
            <numerusform>%n values or changes &amp;stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reversing the invitations deletes %n user(s) at %1.
Type %2 to confirm.</source>
        <translation>
            <numerusform>Reversing the invitations deletes %n user at %1.
Type %2 to confirm.</numerusform>
            <numerusform>Reversing the invitations deletes %n users at %1.
Type %2 to confirm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::UserEntry</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already in the list</source>
        <translation>
            <numerusform>%n already in the list</numerusform>
            <numerusform>%n already in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n invitation(s) to pending</source>
        <translation>
            <numerusform>&amp;Add %n invitation to pending</numerusform>
            <numerusform>&amp;Add %n invitations to pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the list</source>
        <translation>
            <numerusform>&amp;Add %n to the list</numerusform>
            <numerusform>&amp;Add %n to the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::UserInspector</name>
    <message numerus="yes">
        <source>%n pending change(s)</source>
        <comment>of a user</comment>
        <translation>
            <numerusform>%n pending change</numerusform>
            <numerusform>%n pending changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <extracomment>roles that the user has or will have, of all that are known</extracomment>
        <translation>
            <numerusform>%1 of %n role</numerusform>
            <numerusform>%1 of %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersPage</name>
    <message numerus="yes">
        <source>%1 of %n user(s) shown</source>
        <translation>
            <numerusform>%1 of %n user shown</numerusform>
            <numerusform>%1 of %n users shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n user(s)</source>
        <translation>
            <numerusform>Invite %n user</numerusform>
            <numerusform>Invite %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) without loaded roles</source>
        <translation>
            <numerusform>%n user without loaded roles</numerusform>
            <numerusform>%n users without loaded roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) here</source>
        <translation>
            <numerusform>%n user here</numerusform>
            <numerusform>%n users here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::WatchedInstances</name>
    <message numerus="yes">
        <source>%n instance(s) not found; the list shows which.</source>
        <translation>
            <numerusform>%n instance not found; the list shows which.</numerusform>
            <numerusform>%n instances not found; the list shows which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) could not be read; the list shows why.</source>
        <translation>
            <numerusform>%n instance could not be read; the list shows why.</numerusform>
            <numerusform>%n instances could not be read; the list shows why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) not read.</source>
        <translation>
            <numerusform>%n instance not read.</numerusform>
            <numerusform>%n instances not read.</numerusform>
        </translation>
    </message>
</context>
</TS>
