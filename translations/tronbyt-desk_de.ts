<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tronbyt Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tronbyt Desk %1</source>
        <comment>0.1.0</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees, edits and serves what your LED panels show.
Free software under the GNU General Public License, version 3 or later.
It comes without any warranty. Built with Qt %1.</source>
        <comment>6.4.2</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL URL or the path of a SQLite file. Leave the password out to have it taken from PGPASSWORD or ~/.pgpass; it is never kept here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppEdits</name>
    <message>
        <source>Enable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Enable %n apps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n apps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n apps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n apps deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n apps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidbyt, first generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidbyt, second generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixoticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raspberry Pi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raspberry Pi, wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tronbyt S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tronbyt S3, wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MatrixPortal S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MatrixPortal S3 with a Waveshare panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveshare S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, but not one of the choices. It is kept until you choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>“tronbyt-desk %1 --help” says how it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a server whether it is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a demo database with its frames into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints what a device would show next, one JSON line a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints when a device&apos;s apps are active, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves frames to devices until it is told to stop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any device, app, user or action (%1)</source>
        <comment>Ctrl+K</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search devices, apps and actions (%1)</source>
        <comment>Ctrl+K</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>the system settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the app %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recurrence %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has deleted %1 meanwhile. Nothing has been changed; the view shows what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed “%1” of %2 meanwhile: it was %3 and is %4 now. Nothing has been changed; look at the new value and repeat your change if it is still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of %1 cannot be changed. Nothing has been changed; add a new one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be empty. Nothing has been changed; enter a value.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseOpener</name>
    <message>
        <source>“%1” exists already, so no new database was made there and the file is as it was. Open it, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseOption</name>
    <message>
        <source>Path or URL of the database, such as postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the frames; that of the SQLite file without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseStatus</name>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>tronbyt.sqlite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision %1</source>
        <comment>002</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>09:41:07</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pick a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocks while the exchange is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins: every second Tuesday of a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moon, over midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to the new year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Water the plants: every third day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bins: every second week on Monday and Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fireworks: once a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours at the weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already and was left alone. Choose another folder for the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose one that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Folder of the demo; one that has none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (no such app)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message>
        <source>“%1” was not saved, because the database was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can no longer be undone and has left the history. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can no longer be redone and has left the history. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System apps repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own apps repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own brightness scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness while dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each app for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an app between the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App between the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last render</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last render was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin when it has something to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekday of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>field, part of its editor</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>There is no device %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetEdits</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the location of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FleetTreeModel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>an app that is disabled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <comment>the app that is shown now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late: it should have asked for a frame by now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline, last seen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night mode %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an app is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 answers and is well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but with status %2. Look at the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer (%2). Check that the server runs and that the address is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base address of the server; http://127.0.0.1:8000 without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give at most one address, such as http://192.168.1.20:8000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of the year, as in 19 Aug</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of the month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st %1</source>
        <comment>a weekday of the month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd %1</source>
        <comment>a weekday of the month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd %1</source>
        <comment>a weekday of the month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th %1</source>
        <comment>a weekday of the month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a weekday of the month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedPanel</name>
    <message>
        <source>LED panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the device shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Clear: leave it not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>Reading was stopped. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Show secrets and edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tronbyt Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Tronbyt Desk</source>
        <comment>tronbyt.sqlite</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
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
        <source>Open &amp;recent</source>
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
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting behind this one</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthlyDay</name>
    <message>
        <source>first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>third</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fourth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>first Monday</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthlyDayEditor</name>
    <message>
        <source>weekday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>ID of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First instant, ISO 8601; now without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one device by its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--count needs a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--at needs an instant such as 2026-03-29T18:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brightness level, 0 to 5, that this percentage shows as on the device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenPostgres</name>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian: libqt6sql6-psql). Install it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets %1 be read only, so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenProblem</name>
    <message>
        <source>Create it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenSqlite</name>
    <message>
        <source>There is no file %1. Check the path, or create a new database there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes. Create a new database there, or open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has changes beside it (%1-wal) that can only be read in a folder that may be written. Nothing has been changed; copy both files to such a folder and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or its folder may not be written, so it is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>ID of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First instant, ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First instant outside, ISO 8601.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one device by its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to each need an instant such as 2026-03-29T18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tronbyt-desk COMMAND --help” says more about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows, edits and serves Tronbyt databases. Without a command it opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A SQLite file or a URL; the last one without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window opens one database at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“tronbyt-desk --help” lists the commands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night and dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The row %1 is no longer there; another program may have deleted it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>%1 was made by the current Tronbyt server (v2), whose tables this program does not open yet. It has not been changed; open a database of the relational form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database without any tables. Create a Tronbyt database there, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a database of another program: it has no Tronbyt tables. It has not been changed; choose a Tronbyt database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A migration of %1 never finished: it holds the old documents (json_data) and new tables beside them. The documents are whole; start the migration again from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a legacy Tronbyt database (json_data). It has not been changed; migrate it to the relational form first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has revision %2; this program knows up to %3. It is open for reading only, so that nothing it holds is harmed; use a newer version of this program to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has Tronbyt&apos;s tables but does not say which revision they are (alembic_version is missing or empty). It is open for reading only; record the revision, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks %2, which a Tronbyt database of revision %3 has. It has not been changed; open a backup, or repair its schema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what the box is for, its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show and edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without showing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>Address and port; port 0 picks a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that serve, 1 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no address to listen on. Write an IP address and a port, such as 127.0.0.1:8000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threads needs a number from 1 to 64.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingControls</name>
    <message>
        <source>State of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number behind the colon in the devices&apos; address. 0 takes any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let devices on the network connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: only programs on this computer reach the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off, the server answers this computer only. On, it answers every device in your network on all addresses of this computer; whoever knows a device&apos;s ID can then see its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving on %1</source>
        <comment>a URL</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices in your network get their frames from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer reaches the server; devices cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices get their frames from this computer while the server runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start serving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default picture</source>
        <comment>shown when no app has one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>Filter devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the device&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1. Enter it as the image URL of the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n addresses.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServingPill</name>
    <message>
        <source>Not serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving on %1</source>
        <comment>192.168.1.20:8000</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <comment>Not serving</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServingStatus</name>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) served</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 on %2</source>
        <comment>tronbyt on 192.168.1.20</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlErrorText</name>
    <message>
        <source>%1 (process %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Nothing has been changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time (it is open in %2). Nothing has been changed; try again in a moment, or close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be opened by this user, or a file beside it may not. Nothing has been changed; check the permissions of the file and of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused %1. Nothing has been changed; check the user name, the password (in the URL, PGPASSWORD or ~/.pgpass) and what this user may do there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing has been changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read here. It has not been changed; keep a copy of it and open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Nothing has been changed; check that the server runs and can be reached, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no database %1. Check the name, or create it on the server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already holds a row with this key or name. Nothing has been changed; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has meanwhile removed or added a row in %1 that this belongs to. Nothing has been changed; look at it again and repeat the change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept one of these values. Nothing has been changed; correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing has been changed; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqliteFileText</name>
    <message>
        <source>%1 looks encrypted: every byte of its start is noise. It has not been changed; open it with the program that encrypted it and save it without a password, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of %1 is lost: it holds only zeros. It has not been changed; keep a copy of it and open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database. It has not been changed; choose a Tronbyt database, or create a new one under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a database file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a database file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read by this user. It has not been changed; ask its owner for permission, or open a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: not even its first page is whole. It has not been changed; open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence patterns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>The picture is damaged or is not a WebP. Nothing was changed; choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be read safely. Nothing was changed; choose one with fewer or smaller frames.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames cannot be written as a WebP. Nothing was changed; choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is damaged or incomplete. Nothing was changed; choose another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large to be read safely. Nothing was changed; choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no PNG, GIF, JPEG or WebP picture. Nothing was changed; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture %1. Other apps are shown meanwhile; push or render it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Nothing was changed; check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. What was there before still is; check the permissions of its folder and the space on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be moved to or from the trash. It is where it was; check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pushed picture %1 cannot be removed. It is still there and is not shown; check the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 is too large for a device. Nothing was changed; use a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” cannot be used for a file here. Nothing was changed; choose a name without slashes that does not begin with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Port %1 is already used by another program, so the server has not started. Nothing was changed. Stop the other program or choose another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system, so the server has not started. Nothing was changed. Choose a port of 1024 or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not have the address %1, so the server has not started. Nothing was changed. Choose another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not listen on %1, port %2, and has not started. Nothing was changed. The log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Main toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits are saved at once. Press to protect the database from edits (%1)</source>
        <comment>Ctrl+E</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection refuses to write. Press to allow edits (%1)</source>
        <comment>Ctrl+E</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another database than %1</source>
        <comment>tronbyt.sqlite</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UrlText</name>
    <message>
        <source>Name a database: the path of a file, or a URL such as postgresql://user@host/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no file. Write sqlite:///path/of/the/file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 databases are not supported. Use the path of a SQLite file or a postgresql:// URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This URL names no database. Write postgresql://user@host:port/name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings name no database. Add dbname=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is not understood. Leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 must have a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number of seconds since 1970, or 0 for never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is either on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a date of the years 1 to 9999, such as 2026-02-28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a date with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must name what this row belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes 1 to 64 letters, digits and hyphens, such as 1a2b3c4d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be an empty text. Clear it to leave it unset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be stored. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an address without spaces, such as https://example.org/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one of the listed choices only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a time from 00:00 to 23:59 with two digits each, such as 07:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a zone of the IANA database, such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a JSON list of English weekdays, such as [&quot;monday&quot;,&quot;friday&quot;].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs first, second, third, fourth or last and a weekday, such as first_monday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs six percentages with commas between, such as 0,3,5,12,35,100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs an app&apos;s installation name, without slashes or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a path inside the data folder, such as system-apps/apps/clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes letters, digits and signs of ASCII only, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at character %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a JSON list, such as [].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a JSON object, such as {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes letters, digits, hyphens and underscores only, and at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes part of a file&apos;s name: it cannot be empty nor hold slashes or control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes one line without control characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 was deleted, moved or replaced while it was open. What was saved before that stands in the old file; put the file back or open another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekdaysEditor</name>
    <message>
        <source>Stored as %1, which is no list of weekdays. Choosing days replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also stored: %1. Choosing days drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day chosen: every day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tronbyt Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, edit and serve what your LED panels show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A database can also be dropped anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>tronbyt.sqlite — /home/anna</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases opened lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens, Delete takes it off the list and leaves the file alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database of a Tronbyt server, or one made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from nothing: one empty file for users, devices and apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PostgreSQL database in your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three panels with a dozen apps, to look around in. Nothing can break.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
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
        <source>Allow &amp;editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the server&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Tronbyt Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>&amp;Undo %1</source>
        <comment>Rename Kitchen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>Rename Kitchen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serving has stopped, because the database it served is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkerText</name>
    <message>
        <source>No database is open. Open or create one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>Offset from UTC now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneProblem</name>
    <message>
        <source>The device&apos;s time zone is an empty text and counts as not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location&apos;s time zone is an empty text and counts as not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s time zone “%1” is no zone of the IANA database and counts as not set. Choose one such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The location&apos;s time zone “%1” is no zone of the IANA database and counts as not set. Choose one such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frames::PictureFault</name>
    <message>
        <source>“%1” is passed over: it has no picture yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is passed over: its last render had nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is passed over: its file is no WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is passed over: its picture is larger than the %2 that this device can take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is passed over: its picture is larger than this device&apos;s panel of %2 × %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
