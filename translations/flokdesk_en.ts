<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%n line(s) about changes at %1. Made on %2 (UTC).</source>
        <translation>
            <numerusform>%n line about changes at %1. Made on %2 (UTC).</numerusform>
            <numerusform>%n lines about changes at %1. Made on %2 (UTC).</numerusform>
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
</context>
<context>
    <name>Json</name>
    <message numerus="yes">
        <source>more than %n level(s) inside each other.</source>
        <extracomment>%n: levels of arrays and objects inside each other</extracomment>
        <translation>
            <numerusform>more than %n level inside each other.</numerusform>
            <numerusform>more than %n levels inside each other.</numerusform>
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
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
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
        <source>%Ln new</source>
        <comment>records</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
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
        <source>%n unknown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
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
        <source>%n held</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
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
        <source>%n cell(s) cannot be edited. Nothing was changed there.</source>
        <translation>
            <numerusform>%n cell cannot be edited. Nothing was changed there.</numerusform>
            <numerusform>%n cells cannot be edited. Nothing was changed there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) did not fit into the table.</source>
        <translation>
            <numerusform>%n cell did not fit into the table.</numerusform>
            <numerusform>%n cells did not fit into the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was stopped; %n cell(s) stay as they were.</source>
        <translation>
            <numerusform>It was stopped; %n cell stays as it was.</numerusform>
            <numerusform>It was stopped; %n cells stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangeStore</name>
    <message numerus="yes">
        <source>%n line(s) before this one are missing</source>
        <translation>
            <numerusform>%n line before this one is missing</numerusform>
            <numerusform>%n lines before this one are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) up to number %1 were let go</source>
        <translation>
            <numerusform>%n line up to number %1 was let go</numerusform>
            <numerusform>%n lines up to number %1 were let go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier change(s) cannot be read, but remain in the file.</source>
        <translation>
            <numerusform>%n earlier change cannot be read, but remains in the file.</numerusform>
            <numerusform>%n earlier changes cannot be read, but remain in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal lost its last %n line(s): an older copy of the data was put back.</source>
        <translation>
            <numerusform>The journal lost its last line: an older copy of the data was put back.</numerusform>
            <numerusform>The journal lost its last %n lines: an older copy of the data was put back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::ChangesPanel</name>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n staged change</numerusform>
            <numerusform>%n staged changes</numerusform>
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
    <name>flokdesk::ConflictDialog</name>
    <message numerus="yes">
        <source>&amp;Keep this for %n change(s)</source>
        <translation>
            <numerusform>&amp;Keep this for %n change</numerusform>
            <numerusform>&amp;Keep this for %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n change(s)</source>
        <translation>
            <numerusform>Decide %n change</numerusform>
            <numerusform>Decide %n changes</numerusform>
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
        <source>Staging: %1 of %n cell(s)</source>
        <extracomment>%1 of how many cells were changed so far</extracomment>
        <translation>
            <numerusform>Staging: %1 of %n cell</numerusform>
            <numerusform>Staging: %1 of %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::DialectDialog</name>
    <message numerus="yes">
        <source>%n learned</source>
        <extracomment>settings of the service</extracomment>
        <translation>
            <numerusform>%n learned</numerusform>
            <numerusform>%n learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <extracomment>settings of the service</extracomment>
        <translation>
            <numerusform>%n set by hand</numerusform>
            <numerusform>%n set by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assumed</source>
        <extracomment>settings of the service</extracomment>
        <translation>
            <numerusform>%n assumed</numerusform>
            <numerusform>%n assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n change(s)</source>
        <translation>
            <numerusform>&amp;Keep %n change</numerusform>
            <numerusform>&amp;Keep %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n other value(s), shown in bold. Keep them, or revert those that you do not want.</source>
        <extracomment>%1 the name of a file</extracomment>
        <translation>
            <numerusform>“%1” has %n other value, shown in bold. Keep it, or revert it.</numerusform>
            <numerusform>“%1” has %n other values, shown in bold. Keep them, or revert those that you do not want.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check showed %n value(s), in bold. Keep them, or revert those that you do not want.</source>
        <translation>
            <numerusform>The check showed %n value, in bold. Keep it, or revert it.</numerusform>
            <numerusform>The check showed %n values, in bold. Keep them, or revert those that you do not want.</numerusform>
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
        <source>not asked: %n request(s) are the most</source>
        <translation>
            <numerusform>not asked: %n request is the most</numerusform>
            <numerusform>not asked: %n requests are the most</numerusform>
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
        <source>it is there, with %n role(s)</source>
        <translation>
            <numerusform>it is there, with %n role</numerusform>
            <numerusform>it is there, with %n roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::GuidedWritingDialog</name>
    <message numerus="yes">
        <source>&amp;Start with 1 of %n call(s)…</source>
        <translation>
            <numerusform>&amp;Start with 1 of %n call…</numerusform>
            <numerusform>&amp;Start with 1 of %n calls…</numerusform>
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
    <name>flokdesk::InstancesPage</name>
    <message numerus="yes">
        <source>%n match(es). %1</source>
        <extracomment>%1 is a sentence that says how many instances there are in all</extracomment>
        <translation>
            <numerusform>%n match. %1</numerusform>
            <numerusform>%n matches. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) of instances</source>
        <translation>
            <numerusform>%n staged change of instances</numerusform>
            <numerusform>%n staged changes of instances</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n instance(s) opened here; Flokzu may have more.</source>
        <translation>
            <numerusform>%n instance opened here; Flokzu may have more.</numerusform>
            <numerusform>%n instances opened here; Flokzu may have more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobQueue</name>
    <message numerus="yes">
        <source>This was planned more than %n hour(s) ago. Take the changes back and review them again.</source>
        <translation>
            <numerusform>This was planned more than %n hour ago. Take the changes back and review them again.</numerusform>
            <numerusform>This was planned more than %n hours ago. Take the changes back and review them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::JobRunner</name>
    <message numerus="yes">
        <source>Paused after %n change(s) that failed.</source>
        <translation>
            <numerusform>Paused after %n change that failed.</numerusform>
            <numerusform>Paused after %n changes that failed.</numerusform>
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
        <source>%n unknown</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
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
        <source>%n job(s), %1</source>
        <extracomment>%1 is &quot;281 changes left&quot;</extracomment>
        <translation>
            <numerusform>%n job, %1</numerusform>
            <numerusform>%n jobs, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) left</source>
        <translation>
            <numerusform>%n change left</numerusform>
            <numerusform>%n changes left</numerusform>
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
        <source>more than %n line(s)</source>
        <translation>
            <numerusform>more than %n line</numerusform>
            <numerusform>more than %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to %1.</source>
        <translation>
            <numerusform>%n line was written to %1.</numerusform>
            <numerusform>%n lines were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %1 of %n line(s)</source>
        <extracomment>%1 how many lines were written so far</extracomment>
        <translation>
            <numerusform>Exporting: %1 of %n line</numerusform>
            <numerusform>Exporting: %1 of %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal entry(ies) of all profiles are older and will be removed now.</source>
        <translation>
            <numerusform>%n journal entry of all profiles is older and will be removed now.</numerusform>
            <numerusform>%n journal entries of all profiles are older and will be removed now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You keep journal entries %1. %n entry(ies) of all profiles are older, which is more than a tenth of the journal.</source>
        <extracomment>%1 is how long entries are kept, &quot;for 30 days&quot;</extracomment>
        <translation>
            <numerusform>You keep journal entries %1. %n entry of all profiles is older, which is more than a tenth of the journal.</numerusform>
            <numerusform>You keep journal entries %1. %n entries of all profiles are older, which is more than a tenth of the journal.</numerusform>
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
        <source>%n staged change(s) are not in Flokzu. Leaving discards them.</source>
        <translation>
            <numerusform>%n staged change is not in Flokzu. Leaving discards it.</numerusform>
            <numerusform>%n staged changes are not in Flokzu. Leaving discards them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were sent without an answer: look in Flokzu whether they were carried out.</source>
        <translation>
            <numerusform>%n of them was sent without an answer: look in Flokzu whether it was carried out.</numerusform>
            <numerusform>%n of them were sent without an answer: look in Flokzu whether they were carried out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It discards %n staged change(s) for good.</source>
        <translation>
            <numerusform>It discards %n staged change for good.</numerusform>
            <numerusform>It discards %n staged changes for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are being written down to be sent. Nothing of them was sent yet.</source>
        <translation>
            <numerusform>%n change is being written down to be sent. Nothing of it was sent yet.</numerusform>
            <numerusform>%n changes are being written down to be sent. Nothing of them was sent yet.</numerusform>
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
        <source>%n change(s) were written to %1. They stay staged here, too.</source>
        <translation>
            <numerusform>%n change was written to %1. It stays staged here, too.</numerusform>
            <numerusform>%n changes were written to %1. They stay staged here, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n day(s) old.</source>
        <translation>
            <numerusform>It is %n day old.</numerusform>
            <numerusform>It is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage the %n change(s) that %1 planned for %2 at %3?</source>
        <translation>
            <numerusform>Stage the %n change that %1 planned for %2 at %3?</numerusform>
            <numerusform>Stage the %n changes that %1 planned for %2 at %3?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It deletes %n account(s). Type %1 to go on.</source>
        <translation>
            <numerusform>It deletes %n account. Type %1 to go on.</numerusform>
            <numerusform>It deletes %n accounts. Type %1 to go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load a plan of %n change(s)</source>
        <translation>
            <numerusform>Load a plan of %n change</numerusform>
            <numerusform>Load a plan of %n changes</numerusform>
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
        <source>%1 of %n call(s)</source>
        <translation>
            <numerusform>%1 of %n call</numerusform>
            <numerusform>%1 of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
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
        <source>%n of these changes cannot be undone through the API. Type %1 to go on.</source>
        <translation>
            <numerusform>%n of these changes cannot be undone through the API. Type %1 to go on.</numerusform>
            <numerusform>%n of these changes cannot be undone through the API. Type %1 to go on.</numerusform>
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
        <source>%n cannot be undone</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n cannot be undone</numerusform>
            <numerusform>%n cannot be undone</numerusform>
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
        <source>&amp;Decide %n held…</source>
        <comment>changes</comment>
        <translation>
            <numerusform>&amp;Decide %n held…</numerusform>
            <numerusform>&amp;Decide %n held…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) decided. Nothing was sent yet.</source>
        <translation>
            <numerusform>%n change decided. Nothing was sent yet.</numerusform>
            <numerusform>%n changes decided. Nothing was sent yet.</numerusform>
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
    <name>flokdesk::RolesLoader</name>
    <message numerus="yes">
        <source>Roles were loaded for %1 of %n user(s). The roles known before stay for:</source>
        <extracomment>%1 of how many users the roles were loaded; a list of the others follows</extracomment>
        <translation>
            <numerusform>Roles were loaded for %1 of %n user. The roles known before stay for:</numerusform>
            <numerusform>Roles were loaded for %1 of %n users. The roles known before stay for:</numerusform>
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
        <source>%n changed record(s) of %1 could not be confirmed: its list does not tell them.</source>
        <extracomment>%1 is a database</extracomment>
        <translation>
            <numerusform>%n changed record of %1 could not be confirmed: its list does not tell it.</numerusform>
            <numerusform>%n changed records of %1 could not be confirmed: its list does not tell them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::StatusBar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n staged change(s)…</source>
        <translation>
            <numerusform>Review %n staged change…</numerusform>
            <numerusform>Review %n staged changes…</numerusform>
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
    <name>flokdesk::UndoDialog</name>
    <message numerus="yes">
        <source>About %n request(s) to come.</source>
        <translation>
            <numerusform>About %n request to come.</numerusform>
            <numerusform>About %n requests to come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stage %n change(s) and review</source>
        <translation>
            <numerusform>&amp;Stage %n change and review</numerusform>
            <numerusform>&amp;Stage %n changes and review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) take it &amp;back:</source>
        <translation>
            <numerusform>%n change takes it &amp;back:</numerusform>
            <numerusform>%n changes take it &amp;back:</numerusform>
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
        <source>Taking back the invitations deletes %n account(s) at %1.
Type %2 to confirm.</source>
        <translation>
            <numerusform>Taking back the invitations deletes %n account at %1.
Type %2 to confirm.</numerusform>
            <numerusform>Taking back the invitations deletes %n accounts at %1.
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
        <source>%n already in the table</source>
        <translation>
            <numerusform>%n already in the table</numerusform>
            <numerusform>%n already in the table</numerusform>
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
        <source>&amp;Stage %n invitation(s)</source>
        <translation>
            <numerusform>&amp;Stage %n invitation</numerusform>
            <numerusform>&amp;Stage %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n to the table</source>
        <translation>
            <numerusform>&amp;Add %n to the table</numerusform>
            <numerusform>&amp;Add %n to the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flokdesk::UsersPage</name>
    <message numerus="yes">
        <source>Cancelled after %1 of %n user(s). What was loaded stays.</source>
        <translation>
            <numerusform>Cancelled after %1 of %n user. What was loaded stays.</numerusform>
            <numerusform>Cancelled after %1 of %n users. What was loaded stays.</numerusform>
        </translation>
    </message>
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
        <source>Load the roles of %n user(s)?</source>
        <translation>
            <numerusform>Load the roles of %n user?</numerusform>
            <numerusform>Load the roles of %n users?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flokzu answers about 100 requests a minute to everybody on this network together, so this takes about %n minute(s). It can be cancelled.</source>
        <translation>
            <numerusform>Flokzu answers about 100 requests a minute to everybody on this network together, so this takes about %n minute. It can be cancelled.</numerusform>
            <numerusform>Flokzu answers about 100 requests a minute to everybody on this network together, so this takes about %n minutes. It can be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) staged.</source>
        <translation>
            <numerusform>%n change staged.</numerusform>
            <numerusform>%n changes staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n member(s): %2.</source>
        <translation>
            <numerusform>“%1” has %n member: %2.</numerusform>
            <numerusform>“%1” has %n members: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n user(s) and the roles that were loaded?</source>
        <translation>
            <numerusform>Forget %n user and the roles that were loaded?</numerusform>
            <numerusform>Forget %n users and the roles that were loaded?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) seen or added here</source>
        <translation>
            <numerusform>%n user seen or added here</numerusform>
            <numerusform>%n users seen or added here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>roles of %n never loaded</source>
        <translation>
            <numerusform>roles of %n never loaded</numerusform>
            <numerusform>roles of %n never loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s)</source>
        <translation>
            <numerusform>%n staged change</numerusform>
            <numerusform>%n staged changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): the role is there or staged already.</source>
        <translation>
            <numerusform>Nothing to do for %n user: the role is there or staged already.</numerusform>
            <numerusform>Nothing to do for %n users: the role is there or staged already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to do for %n user(s): the role is not there or is staged to be taken.</source>
        <translation>
            <numerusform>Nothing to do for %n user: the role is not there or is staged to be taken.</numerusform>
            <numerusform>Nothing to do for %n users: the role is not there or is staged to be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new in the table.</source>
        <translation>
            <numerusform>%n new in the table.</numerusform>
            <numerusform>%n new in the table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roles of %n user(s) were never read: only the invitation was staged.</source>
        <translation>
            <numerusform>The roles of %n user were never read: only the invitation was staged.</numerusform>
            <numerusform>The roles of %n users were never read: only the invitation was staged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not forgotten, because something is staged: %n user(s).</source>
        <translation>
            <numerusform>Not forgotten, because something is staged: %n user.</numerusform>
            <numerusform>Not forgotten, because something is staged: %n users.</numerusform>
        </translation>
    </message>
</context>
</TS>
