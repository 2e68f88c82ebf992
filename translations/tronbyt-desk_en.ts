<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AddPictureDialog</name>
    <message numerus="yes">
        <source>Add %n apps</source>
        <translation>
            <numerusform>Add %n app</numerusform>
            <numerusform>Add %n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppEdits</name>
    <message numerus="yes">
        <source>Enable %n apps</source>
        <translation>
            <numerusform>Enable %n app</numerusform>
            <numerusform>Enable %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n apps</source>
        <translation>
            <numerusform>Disable %n app</numerusform>
            <numerusform>Disable %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n apps</source>
        <translation>
            <numerusform>Delete %n app</numerusform>
            <numerusform>Delete %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apps deleted</source>
        <translation>
            <numerusform>%n app deleted</numerusform>
            <numerusform>%n apps deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n apps</source>
        <translation>
            <numerusform>Move %n app</numerusform>
            <numerusform>Move %n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n apps</source>
        <translation>
            <numerusform>Add %n app</numerusform>
            <numerusform>Add %n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message numerus="yes">
        <source>%Ln difference(s).</source>
        <translation>
            <numerusform>%Ln difference.</numerusform>
            <numerusform>%Ln differences.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DatabaseStatus</name>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln user</numerusform>
            <numerusform>%Ln users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln app</numerusform>
            <numerusform>%Ln apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayFindings</name>
    <message numerus="yes">
        <source>No gaps, and no round takes longer than %n min.</source>
        <translation>
            <numerusform>No gaps, and no round takes longer than %n min.</numerusform>
            <numerusform>No gaps, and no round takes longer than %n min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n gaps, %1</source>
        <comment>how many, and how long they are together</comment>
        <translation>
            <numerusform>%n gap, %1</numerusform>
            <numerusform>%n gaps, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n apps, one round takes %2</source>
        <comment>two times</comment>
        <translation>
            <numerusform>%1: %n app, one round takes %2</numerusform>
            <numerusform>%1: %n apps, one round takes %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n app</numerusform>
            <numerusform>%n apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n apps</source>
        <translation>
            <numerusform>%1 to %n app</numerusform>
            <numerusform>%1 to %n apps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message numerus="yes">
        <source>Loop of %n pictures, %1</source>
        <translation>
            <numerusform>Loop of %n picture, %1</numerusform>
            <numerusform>Loop of %n pictures, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loop of more than %n pictures</source>
        <translation>
            <numerusform>Loop of more than %n picture</numerusform>
            <numerusform>Loop of more than %n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message numerus="yes">
        <source>%Ln row(s) of the table %1 belong to no other row, or to one that has another such row already</source>
        <translation>
            <numerusform>%Ln row of the table %1 belongs to no other row, or to one that has another such row already</numerusform>
            <numerusform>%Ln rows of the table %1 belong to no other row, or to one that has another such row already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetEdits</name>
    <message numerus="yes">
        <source>Delete %n users</source>
        <translation>
            <numerusform>Delete %n user</numerusform>
            <numerusform>Delete %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices</source>
        <translation>
            <numerusform>Delete %n device</numerusform>
            <numerusform>Delete %n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n users deleted</source>
        <translation>
            <numerusform>%n user deleted</numerusform>
            <numerusform>%n users deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices deleted</source>
        <translation>
            <numerusform>%n device deleted</numerusform>
            <numerusform>%n devices deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message numerus="yes">
        <source>Delete %n users with all their devices and apps?</source>
        <translation>
            <numerusform>Delete %n user with all devices and apps?</numerusform>
            <numerusform>Delete %n users with all their devices and apps?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users</source>
        <translation>
            <numerusform>Delete %n user</numerusform>
            <numerusform>Delete %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetSidebar</name>
    <message numerus="yes">
        <source>The first %n matches; a longer name finds fewer.</source>
        <translation>
            <numerusform>The first match; a longer name finds fewer.</numerusform>
            <numerusform>The first %n matches; a longer name finds fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridLabels</name>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>apps</comment>
        <translation>
            <numerusform>+ %n more</numerusform>
            <numerusform>+ %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message numerus="yes">
        <source>%n more apps, %1, %2</source>
        <translation>
            <numerusform>%n more app, %1, %2</numerusform>
            <numerusform>%n more apps, %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenHours</name>
    <message numerus="yes">
        <source>For %n minutes of its hours it is night, and the night app “%1” is shown instead.</source>
        <translation>
            <numerusform>For %n minute of its hours it is night, and the night app “%1” is shown instead.</numerusform>
            <numerusform>For %n minutes of its hours it is night, and the night app “%1” is shown instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes of its hours the brightness is 0.</source>
        <translation>
            <numerusform>For %n minute of its hours the brightness is 0.</numerusform>
            <numerusform>For %n minutes of its hours the brightness is 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>There are only %n revision(s) ahead. Nothing has been changed.</source>
        <translation>
            <numerusform>There is only %n revision ahead. Nothing has been changed.</numerusform>
            <numerusform>There are only %n revisions ahead. Nothing has been changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n revision(s) behind. Nothing has been changed.</source>
        <translation>
            <numerusform>There is only %n revision behind. Nothing has been changed.</numerusform>
            <numerusform>There are only %n revisions behind. Nothing has been changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting behind this one</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message numerus="yes">
        <source>Insert %n row(s) into the table %1</source>
        <translation>
            <numerusform>Insert %n row into the table %1</numerusform>
            <numerusform>Insert %n rows into the table %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemTreeModel</name>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <comment>Device 4f2a91c0</comment>
        <translation>
            <numerusform>%1, %n problem</numerusform>
            <numerusform>%1, %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportTiles</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%Ln user(s) are in tables now</source>
        <translation>
            <numerusform>%Ln user is in tables now</numerusform>
            <numerusform>%Ln users are in tables now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Migrate %Ln user(s)</source>
        <translation>
            <numerusform>&amp;Migrate %Ln user</numerusform>
            <numerusform>&amp;Migrate %Ln users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln user(s) will become tables</source>
        <translation>
            <numerusform>%Ln user will become tables</numerusform>
            <numerusform>%Ln users will become tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) are in the way</source>
        <translation>
            <numerusform>%Ln error is in the way</numerusform>
            <numerusform>%Ln errors are in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>times are rounded to</comment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>in sight</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleEdits</name>
    <message numerus="yes">
        <source>Give %n apps the schedule of %1</source>
        <translation>
            <numerusform>Give %n app the schedule of %1</numerusform>
            <numerusform>Give %n apps the schedule of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message numerus="yes">
        <source>days</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchemaPage</name>
    <message numerus="yes">
        <source>%1 is %n step(s) behind the newest revision this program knows.</source>
        <comment>tronbyt.sqlite</comment>
        <translation>
            <numerusform>%1 is %n step behind the newest revision this program knows.</numerusform>
            <numerusform>%1 is %n steps behind the newest revision this program knows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message numerus="yes">
        <source>Copied %n addresses.</source>
        <translation>
            <numerusform>Copied %n address.</numerusform>
            <numerusform>Copied %n addresses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingStatus</name>
    <message numerus="yes">
        <source>%Ln frame(s) served</source>
        <translation>
            <numerusform>%Ln frame served</numerusform>
            <numerusform>%Ln frames served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message numerus="yes">
        <source>%1 on %n days of %2</source>
        <comment>an app, a year</comment>
        <translation>
            <numerusform>%1 on %n day of %2</numerusform>
            <numerusform>%1 on %n days of %2</numerusform>
        </translation>
    </message>
</context>
</TS>
