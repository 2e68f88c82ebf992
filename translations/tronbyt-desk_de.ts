<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Tronbyt Desk</source>
        <translation>Über Tronbyt Desk</translation>
    </message>
    <message>
        <source>Tronbyt Desk %1</source>
        <comment>0.1.0</comment>
        <translation>Tronbyt Desk %1</translation>
    </message>
    <message>
        <source>Sees, edits and serves what your LED panels show.
Free software under the GNU General Public License, version 3 or later.
It comes without any warranty. Built with Qt %1.</source>
        <comment>6.4.2</comment>
        <translation>Zeigt, bearbeitet und liefert aus, was Ihre LED-Panels anzeigen.
Freie Software unter der GNU General Public License, Version 3 oder neuer.
Ohne jede Gewährleistung. Erstellt mit Qt %1.</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Active apps by hour</source>
        <translation>Aktive Apps nach Stunde</translation>
    </message>
</context>
<context>
    <name>ActivityStrip</name>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>Click for the day</source>
        <translation>Klicken zeigt den Tag</translation>
    </message>
    <message>
        <source>Active apps by hour, %1</source>
        <comment>a date: Monday 23 November</comment>
        <translation>Aktive Apps nach Stunde, %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date: Monday 23 November</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
</context>
<context>
    <name>AddDeviceDialog</name>
    <message>
        <source>Add device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>It belongs to %1 and gets an ID of its own, which is part of the URL that the device asks.</source>
        <translation>Es gehört %1 und erhält eine eigene ID; sie ist Teil der URL, die das Gerät abfragt.</translation>
    </message>
</context>
<context>
    <name>AddPictureDialog</name>
    <message>
        <source>The file %1 cannot be read. Nothing was changed; look at its permissions or choose another one.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Es wurde nichts geändert; prüfen Sie die Rechte oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Add apps from pictures</source>
        <translation>Apps aus Bildern hinzufügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>&amp;Whole picture</source>
        <translation>&amp;Ganzes Bild</translation>
    </message>
    <message>
        <source>Black bars where its shape is another</source>
        <translation>Schwarze Ränder, wo die Form eine andere ist</translation>
    </message>
    <message>
        <source>&amp;Fill the panel</source>
        <translation>&amp;Panel füllen</translation>
    </message>
    <message>
        <source>Cuts off what does not fit</source>
        <translation>Schneidet ab, was nicht passt</translation>
    </message>
    <message>
        <source>&amp;Stretch</source>
        <translation>&amp;Strecken</translation>
    </message>
    <message>
        <source>Changes its proportions</source>
        <translation>Ändert die Proportionen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n apps</source>
        <translation>
            <numerusform>%n App hinzufügen</numerusform>
            <numerusform>%n Apps hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (left out, it cannot be added)</source>
        <comment>name of a picture</comment>
        <translation>%1 (ausgelassen, lässt sich nicht hinzufügen)</translation>
    </message>
    <message>
        <source>%1 (left out, it has no name)</source>
        <comment>name of a picture</comment>
        <translation>%1 (ausgelassen, hat keinen Namen)</translation>
    </message>
</context>
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>The new user has no password and cannot sign in to a server until one is set there.</source>
        <translation>Der neue Benutzer hat kein Passwort und kann sich an einem Server erst anmelden, wenn dort eines gesetzt ist.</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of the database</source>
        <translation>&amp;Adresse der Datenbank</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>A PostgreSQL URL or the path of a SQLite file. Leave the password out to have it taken from PGPASSWORD or ~/.pgpass; it is never kept here.</source>
        <translation>Eine PostgreSQL-URL oder der Pfad einer SQLite-Datei. Ohne Passwort in der URL wird es aus PGPASSWORD oder ~/.pgpass gelesen; hier wird es nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>AppAirtime</name>
    <message>
        <source>Airtime this week</source>
        <translation>Sendezeit diese Woche</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>a share of a week, and how long that is</comment>
        <translation>%1 %, %2</translation>
    </message>
</context>
<context>
    <name>AppChoiceDialog</name>
    <message>
        <source>Filter apps</source>
        <translation>Apps filtern</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
</context>
<context>
    <name>AppEdits</name>
    <message>
        <source>Enable %1</source>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Enable %n apps</source>
        <translation>
            <numerusform>%n App aktivieren</numerusform>
            <numerusform>%n Apps aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n apps</source>
        <translation>
            <numerusform>%n App deaktivieren</numerusform>
            <numerusform>%n Apps deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin %1 from %2</source>
        <translation>%1 von %2 lösen</translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>%1 an %2 anheften</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n apps</source>
        <translation>
            <numerusform>%n App löschen</numerusform>
            <numerusform>%n Apps löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n apps deleted</source>
        <translation>
            <numerusform>%n App gelöscht</numerusform>
            <numerusform>%n Apps gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n apps</source>
        <translation>
            <numerusform>%n App verschieben</numerusform>
            <numerusform>%n Apps verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n apps</source>
        <translation>
            <numerusform>%n App hinzufügen</numerusform>
            <numerusform>%n Apps hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppHeading</name>
    <message>
        <source>active now</source>
        <translation>jetzt aktiv</translation>
    </message>
    <message>
        <source>active now, until %1</source>
        <comment>a time</comment>
        <translation>jetzt aktiv, bis %1</translation>
    </message>
</context>
<context>
    <name>AppPane</name>
    <message>
        <source>It never comes again.</source>
        <translation>Sie kommt nie wieder.</translation>
    </message>
    <message>
        <source>Select an app to see when it shows, and to change it.</source>
        <translation>Wählen Sie eine App, um zu sehen, wann sie läuft, und um es zu ändern.</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>Das Jahr zeigen</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>Airtime this week</source>
        <translation>Sendezeit diese Woche</translation>
    </message>
</context>
<context>
    <name>AppStatusText</name>
    <message>
        <source>Now is outside its hours.</source>
        <translation>Sie ist gerade außerhalb ihrer Zeiten.</translation>
    </message>
    <message>
        <source>Today is none of its weekdays.</source>
        <translation>Heute ist keiner ihrer Wochentage.</translation>
    </message>
    <message>
        <source>Its first day is still to come.</source>
        <translation>Ihr erster Tag kommt erst noch.</translation>
    </message>
    <message>
        <source>Its last day is past.</source>
        <translation>Ihr letzter Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Its recurrence leaves this day out.</source>
        <translation>Ihre Wiederholung lässt diesen Tag aus.</translation>
    </message>
    <message>
        <source>Its recurrence is on another date.</source>
        <translation>Ihre Wiederholung fällt auf ein anderes Datum.</translation>
    </message>
    <message>
        <source>Its recurrence is not a valid one, so it is never shown.</source>
        <translation>Ihre Wiederholung ist ungültig, daher wird sie nie gezeigt.</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time of day or a weekday</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 It is next active from %2.</source>
        <translation>%1 Wieder aktiv ist sie ab %2.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Sie ist deaktiviert.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>an app whose last render had nothing to show</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>damaged</source>
        <comment>a picture</comment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>too large</source>
        <comment>a picture</comment>
        <translation>zu groß</translation>
    </message>
</context>
<context>
    <name>AppStrip</name>
    <message>
        <source>Apps in rotation order</source>
        <translation>Apps in der Reihenfolge der Rotation</translation>
    </message>
</context>
<context>
    <name>AppStripModel</name>
    <message>
        <source>now</source>
        <comment>the app that is shown now</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>next</source>
        <comment>the app that is shown next</comment>
        <translation>gleich</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>shown between the others</source>
        <translation>zwischen den anderen gezeigt</translation>
    </message>
</context>
<context>
    <name>Applying</name>
    <message>
        <source>The database is no longer at revision %1: another program has changed its schema meanwhile. Nothing of this revision was kept; look at it again.</source>
        <translation>Die Datenbank ist nicht mehr auf Revision %1: Ein anderes Programm hat inzwischen ihr Schema geändert. Von dieser Revision wurde nichts übernommen; prüfen Sie den neuen Stand.</translation>
    </message>
</context>
<context>
    <name>Autogenerate</name>
    <message>
        <source>%1 is not at the newest revision, %2, behind which the new one would stand. Nothing has been changed; upgrade it first.</source>
        <translation>%1 ist nicht auf der neuesten Revision %2, auf die die neue folgen würde. Es wurde nichts geändert; aktualisieren Sie zuerst die Datenbank.</translation>
    </message>
</context>
<context>
    <name>BackupText</name>
    <message>
        <source>The copy of %1 was stopped. Nothing has been changed.</source>
        <translation>Das Kopieren von %1 wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The copy %1 could not be made, so %2 was left as it is. %3</source>
        <translation>Die Kopie %1 konnte nicht angelegt werden, daher blieb %2 unverändert. %3</translation>
    </message>
    <message>
        <source>The backup %1 is no longer there. Nothing has been changed; choose another one.</source>
        <translation>Die Sicherung %1 ist nicht mehr da. Es wurde nichts geändert; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 could not be put back. %2</source>
        <translation>%1 konnte nicht wiederhergestellt werden. %2</translation>
    </message>
</context>
<context>
    <name>BackupsView</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>A PostgreSQL database has no file to copy. Use pg_dump before a change.</source>
        <translation>Eine PostgreSQL-Datenbank hat keine Datei, die sich kopieren ließe. Nehmen Sie vor einer Änderung pg_dump.</translation>
    </message>
    <message>
        <source>None yet. A copy is made before the schema is changed.</source>
        <translation>Noch keine. Bevor das Schema geändert wird, entsteht eine Kopie.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>The device %1 has no app “%2”. Nothing was written; its apps are listed by “tronbyt-desk plan”.</source>
        <translation>Das Gerät %1 hat keine App „%2“. Es wurde nichts geschrieben; seine Apps nennt „tronbyt-desk plan“.</translation>
    </message>
    <message>
        <source>ID of the device.</source>
        <translation>ID des Geräts.</translation>
    </message>
    <message>
        <source>Installation name of one app; every enabled app without it.</source>
        <translation>Installationsname einer App; ohne ihn jede aktivierte App.</translation>
    </message>
    <message>
        <source>File to write; standard output without it.</source>
        <translation>Datei, die geschrieben wird; ohne sie die Standardausgabe.</translation>
    </message>
    <message>
        <source>Name one device by its ID.</source>
        <translation>Nennen Sie ein Gerät mit seiner ID.</translation>
    </message>
</context>
<context>
    <name>CalendarFileText</name>
    <message>
        <source>The calendar “%1” cannot be written. What was there before still is; check the permissions of its folder and the space on the disk.</source>
        <translation>Der Kalender „%1“ lässt sich nicht schreiben. Was vorher dort stand, ist noch da; prüfen Sie die Rechte seines Ordners und den Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>%1: it shows</source>
        <comment>a date</comment>
        <translation>%1: sie läuft</translation>
    </message>
    <message>
        <source>%1: it does not show</source>
        <comment>a date</comment>
        <translation>%1: sie läuft nicht</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month: November 2026</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>CardDelegate</name>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>%1 cells are selected, and at most %2 can be copied at once. Nothing was copied; filter the rows or select fewer of them.</source>
        <translation>%1 Zellen sind ausgewählt, und höchstens %2 lassen sich auf einmal kopieren. Es wurde nichts kopiert; filtern Sie die Zeilen, oder wählen Sie weniger davon aus.</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Jährlich</translation>
    </message>
    <message>
        <source>Tidbyt, first generation</source>
        <translation>Tidbyt, erste Generation</translation>
    </message>
    <message>
        <source>Tidbyt, second generation</source>
        <translation>Tidbyt, zweite Generation</translation>
    </message>
    <message>
        <source>Pixoticker</source>
        <translation>Pixoticker</translation>
    </message>
    <message>
        <source>Raspberry Pi</source>
        <translation>Raspberry Pi</translation>
    </message>
    <message>
        <source>Raspberry Pi, wide</source>
        <translation>Raspberry Pi, breit</translation>
    </message>
    <message>
        <source>Tronbyt S3</source>
        <translation>Tronbyt S3</translation>
    </message>
    <message>
        <source>Tronbyt S3, wide</source>
        <translation>Tronbyt S3, breit</translation>
    </message>
    <message>
        <source>MatrixPortal S3</source>
        <translation>MatrixPortal S3</translation>
    </message>
    <message>
        <source>MatrixPortal S3 with a Waveshare panel</source>
        <translation>MatrixPortal S3 mit Waveshare-Panel</translation>
    </message>
    <message>
        <source>Waveshare S3</source>
        <translation>Waveshare S3</translation>
    </message>
    <message>
        <source>Another device</source>
        <translation>Anderes Gerät</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>Stored, but not one of the choices. It is kept until you choose another.</source>
        <translation>Gespeichert, aber keiner der Werte zur Auswahl. Er bleibt, bis Sie einen anderen wählen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Installation %1</source>
        <translation>Installation %1</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Which database?</source>
        <translation>Welche Datenbank?</translation>
    </message>
</context>
<context>
    <name>ClockChangeText</name>
    <message>
        <source>On %1 at %2 the clock goes forward to %3.</source>
        <comment>a date and two times of day</comment>
        <translation>Am %1 um %2 wird die Uhr auf %3 vorgestellt.</translation>
    </message>
    <message>
        <source>On %1 at %2 the clock goes back to %3.</source>
        <comment>a date and two times of day</comment>
        <translation>Am %1 um %2 wird die Uhr auf %3 zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>ClockEditor</name>
    <message>
        <source>%1 needs a time of day, such as %2.</source>
        <comment>a field and a time as the locale writes it</comment>
        <translation>„%1“ braucht eine Uhrzeit, etwa %2.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>“tronbyt-desk %1 --help” says how it is used.</source>
        <translation>„tronbyt-desk %1 --help“ erklärt die Verwendung.</translation>
    </message>
    <message>
        <source>Asks a server whether it is well.</source>
        <translation>Fragt einen Server, ob alles in Ordnung ist.</translation>
    </message>
    <message>
        <source>Writes a demo database with its frames into a folder.</source>
        <translation>Schreibt eine Demo-Datenbank mit ihren Bildern in einen Ordner.</translation>
    </message>
    <message>
        <source>Prints what a device would show next, one JSON line a step.</source>
        <translation>Gibt aus, was ein Gerät als Nächstes zeigen würde, eine JSON-Zeile je Schritt.</translation>
    </message>
    <message>
        <source>Prints when a device&apos;s apps are active, as JSON.</source>
        <translation>Gibt als JSON aus, wann die Apps eines Geräts aktiv sind.</translation>
    </message>
    <message>
        <source>Serves frames to devices until it is told to stop.</source>
        <translation>Liefert Bilder an Geräte aus, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Writes a device&apos;s schedules as an iCalendar file.</source>
        <translation>Schreibt die Zeitpläne eines Geräts als iCalendar-Datei.</translation>
    </message>
    <message>
        <source>Moves, compares and records the revision of a database&apos;s tables.</source>
        <translation>Wechselt und vergleicht die Revision der Tabellen einer Datenbank oder trägt sie ein.</translation>
    </message>
    <message>
        <source>Prints the revision of a database.</source>
        <translation>Gibt die Revision einer Datenbank aus.</translation>
    </message>
    <message>
        <source>Prints all revisions, newest first.</source>
        <translation>Gibt alle Revisionen aus, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Moves a schema up to a revision.</source>
        <translation>Bringt ein Schema auf eine neuere Revision.</translation>
    </message>
    <message>
        <source>Moves a schema back to a revision.</source>
        <translation>Bringt ein Schema auf eine frühere Revision zurück.</translation>
    </message>
    <message>
        <source>Records a revision without running it.</source>
        <translation>Trägt eine Revision ein, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>Compares a schema with the declared one.</source>
        <translation>Vergleicht ein Schema mit dem deklarierten.</translation>
    </message>
    <message>
        <source>Writes a new revision file.</source>
        <translation>Schreibt eine neue Revisionsdatei.</translation>
    </message>
    <message>
        <source>Writes a database as a file of documents for the old Python server.</source>
        <translation>Schreibt eine Datenbank als Datei aus Dokumenten für den alten Python-Server.</translation>
    </message>
    <message>
        <source>Turns a legacy database (json_data) into relational tables.</source>
        <translation>Macht aus einer alten Datenbank (json_data) relationale Tabellen.</translation>
    </message>
    <message>
        <source>What was to be printed could not be written to its end. Check where it goes, and that there is free space.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden. Prüfen Sie, wohin sie geht und ob dort noch Platz ist.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
</context>
<context>
    <name>CommandField</name>
    <message>
        <source>Search or command</source>
        <translation>Suche oder Befehl</translation>
    </message>
    <message>
        <source>Find any device, app, user or action (%1)</source>
        <comment>Ctrl+K</comment>
        <translation>Geräte, Apps, Benutzer und Aktionen finden (%1)</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Search devices, apps and actions (%1)</source>
        <comment>Ctrl+K</comment>
        <translation>Geräte, Apps und Aktionen suchen (%1)</translation>
    </message>
</context>
<context>
    <name>ComparisonPane</name>
    <message>
        <source>Only what &amp;changes</source>
        <translation>Nur &amp;Änderungen</translation>
    </message>
    <message>
        <source>App %1 of device %2</source>
        <translation>App %1 des Geräts %2</translation>
    </message>
    <message>
        <source>Device %1 of %2</source>
        <comment>4f2a91c0, anna</comment>
        <translation>Gerät %1 von %2</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Document and row</source>
        <translation>Dokument und Zeile</translation>
    </message>
    <message>
        <source>This document cannot be shown: it is no JSON object, or too large.</source>
        <translation>Dieses Dokument lässt sich nicht zeigen: Es ist kein JSON-Objekt oder zu groß.</translation>
    </message>
    <message>
        <source>Reading the document of %1…</source>
        <translation>Das Dokument von %1 wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a user, a device, an app or a problem to compare the document with its rows.</source>
        <translation>Wählen Sie einen Benutzer, ein Gerät, eine App oder ein Problem, um das Dokument mit seinen Zeilen zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>%1: the table is missing</source>
        <translation>%1: Die Tabelle fehlt</translation>
    </message>
    <message>
        <source>%1: nobody declared this table</source>
        <translation>%1: Diese Tabelle ist nirgends deklariert</translation>
    </message>
    <message>
        <source>The rows of %1 are gone after this and do not come back.</source>
        <translation>Die Zeilen von %1 sind danach weg und kommen nicht wieder.</translation>
    </message>
    <message>
        <source>%1: nobody declared this (%2)</source>
        <comment>name, kind such as VIEW</comment>
        <translation>%1: Das ist nirgends deklariert (%2)</translation>
    </message>
    <message>
        <source>A rename looks like this too. If it is one, write instead of dropping %1: - rename_table: {from: %1, to: %2}</source>
        <translation>Auch eine Umbenennung sieht so aus. Ist es eine, schreiben Sie, statt %1 zu löschen: - rename_table: {from: %1, to: %2}</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Differences from the declared schema</source>
        <translation>Abweichungen vom vorgesehenen Schema</translation>
    </message>
    <message>
        <source>Compared with what this program declares</source>
        <translation>Verglichen mit dem, was dieses Programm vorsieht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s).</source>
        <translation>
            <numerusform>%Ln Abweichung.</numerusform>
            <numerusform>%Ln Abweichungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the upgrade adds is among them.</source>
        <translation>Was die Aktualisierung hinzufügt, ist darunter.</translation>
    </message>
    <message>
        <source>A migration of documents left %1, which does no harm.</source>
        <comment>json_data_backup</comment>
        <translation>Eine Migration von Dokumenten hat %1 hinterlassen; das schadet nicht.</translation>
    </message>
    <message>
        <source>Tables, columns, keys and indexes are as declared.</source>
        <translation>Tabellen, Spalten, Schlüssel und Indizes sind wie vorgesehen.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>the system settings</source>
        <translation>Systemeinstellungen</translation>
    </message>
    <message>
        <source>the user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>the device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>the place %1</source>
        <translation>Standort %1</translation>
    </message>
    <message>
        <source>the app %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>the recurrence %1</source>
        <translation>Wiederholung %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Another program has deleted %1 meanwhile. Nothing has been changed; the view shows what is there now.</source>
        <translation>%1 wurde inzwischen von einem anderen Programm gelöscht. Hier wurde nichts geändert; die Ansicht zeigt den neuen Stand.</translation>
    </message>
    <message>
        <source>Another program has changed “%1” of %2 meanwhile: it was %3 and is %4 now. Nothing has been changed; look at the new value and repeat your change if it is still right.</source>
        <translation>Ein anderes Programm hat inzwischen „%1“ bei %2 geändert: Der Wert war %3 und ist jetzt %4. Hier wurde nichts geändert; prüfen Sie den neuen Wert und wiederholen Sie Ihre Änderung, falls sie noch passt.</translation>
    </message>
    <message>
        <source>The key of %1 cannot be changed. Nothing has been changed; add a new one instead.</source>
        <translation>Der Schlüssel von %1 lässt sich nicht ändern. Es wurde nichts geändert; legen Sie stattdessen einen neuen Eintrag an.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty. Nothing has been changed; enter a value.</source>
        <translation>„%1“ darf nicht leer sein. Es wurde nichts geändert; geben Sie einen Wert ein.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a name and its key</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value in a sentence</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The database is at revision %1 and has no place for “%2” yet. Nothing has been changed; upgrade its schema first.</source>
        <translation>Die Datenbank ist auf Revision %1 und hat noch keinen Platz für „%2“. Es wurde nichts geändert; aktualisieren Sie zuerst ihr Schema.</translation>
    </message>
    <message>
        <source>Another program has added something to %1 meanwhile. Nothing has been changed; look at it, and delete it yourself if it may go.</source>
        <translation>Zu %1 ist inzwischen durch ein anderes Programm etwas hinzugekommen. Hier wurde nichts geändert; sehen Sie es sich an und löschen Sie es selbst, falls es weg darf.</translation>
    </message>
</context>
<context>
    <name>DatabaseOpener</name>
    <message>
        <source>“%1” exists already, so no new database was made there and the file is as it was. Open it, or choose another name.</source>
        <translation>„%1“ gibt es bereits, daher wurde dort keine neue Datenbank angelegt; die Datei ist unverändert. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>DatabaseOptionText</name>
    <message>
        <source>Writing %1 would take the place of the database. Choose another file.</source>
        <translation>%1 zu schreiben würde die Datenbank ersetzen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Path or URL of the database, such as postgresql://user@host/name; %1 without it.</source>
        <translation>Pfad oder URL der Datenbank, etwa postgresql://user@host/name; ohne Angabe %1.</translation>
    </message>
    <message>
        <source>A word without an option means nothing here; --database names the database.</source>
        <translation>Ein Wort ohne Option bedeutet hier nichts; die Datenbank nennt --database.</translation>
    </message>
    <message>
        <source>Folder of the frames; without it that of the SQLite file, for a database NAME on a server %1/NAME.</source>
        <translation>Ordner der Bilder; ohne Angabe der Ordner der SQLite-Datei, für eine Datenbank NAME auf einem Server %1/NAME.</translation>
    </message>
</context>
<context>
    <name>DatabaseStatus</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Last saved</source>
        <translation>Zuletzt gespeichert</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Keine Datenbank geöffnet</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>tronbyt.sqlite</comment>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>revision %1</source>
        <comment>002</comment>
        <translation>Revision %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln app(s)</source>
        <translation>
            <numerusform>%Ln App</numerusform>
            <numerusform>%Ln Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>saved %1</source>
        <comment>09:41:07</comment>
        <translation>gespeichert %1</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>pick a day</source>
        <translation>Tag wählen</translation>
    </message>
</context>
<context>
    <name>DateList</name>
    <message>
        <source>Next dates</source>
        <translation>Nächste Termine</translation>
    </message>
    <message>
        <source>%1: show its week</source>
        <translation>%1: seine Woche zeigen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a date of this year: Tue 24 Nov</comment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a date of another year: Fri 1 Jan 2027</comment>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DateWordsText</name>
    <message>
        <source>%1 on %2</source>
        <comment>a time of day on a date</comment>
        <translation>%1 am %2</translation>
    </message>
</context>
<context>
    <name>DayActivity</name>
    <message>
        <source>Active apps over the day</source>
        <translation>Aktive Apps im Lauf des Tages</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>two times, how many apps</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Active apps</source>
        <translation>Aktive Apps</translation>
    </message>
</context>
<context>
    <name>DayFindings</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Crowded when one &amp;round takes longer than</source>
        <translation>Gedränge, wenn eine &amp;Runde länger dauert als</translation>
    </message>
    <message>
        <source>Crowded when one round takes longer than</source>
        <translation>Gedränge, wenn eine Runde länger dauert als</translation>
    </message>
    <message>
        <source>Gaps and crowds</source>
        <translation>Lücken und Gedränge</translation>
    </message>
    <message>
        <source>Gap, %1</source>
        <comment>two times and what it means</comment>
        <translation>Lücke, %1</translation>
    </message>
    <message>
        <source>Crowd, %1</source>
        <comment>two times and what it means</comment>
        <translation>Gedränge, %1</translation>
    </message>
    <message numerus="yes">
        <source>No gaps, and no round takes longer than %n min.</source>
        <translation>
            <numerusform>Keine Lücken, und keine Runde dauert länger als %n min.</numerusform>
            <numerusform>Keine Lücken, und keine Runde dauert länger als %n min.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayRowsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>an app, when it is active</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is disabled; its hours: %2</source>
        <translation>%1 ist deaktiviert; ihre Stunden: %2</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Apps in rotation order</source>
        <translation>Apps in der Reihenfolge der Rotation</translation>
    </message>
    <message>
        <source>No app’s name has “%1” in it.</source>
        <translation>Kein Name einer App enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>two times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>not on this day</source>
        <translation>nicht an diesem Tag</translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps, %1</source>
        <comment>how many, and how long they are together</comment>
        <translation>
            <numerusform>%n Lücke, %1</numerusform>
            <numerusform>%n Lücken, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · loop %2</source>
        <comment>gaps, and the length of the rotation</comment>
        <translation>%1 · Runde %2</translation>
    </message>
    <message>
        <source>%1 · most crowded %2, loop %3</source>
        <comment>gaps, two times, the length of the rotation then</comment>
        <translation>%1 · am vollsten %2, Runde %3</translation>
    </message>
    <message>
        <source>%1: nothing to show, so the default picture</source>
        <comment>two times</comment>
        <translation>%1: nichts zu zeigen, also das Standardbild</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n apps, one round takes %2</source>
        <comment>two times</comment>
        <translation>
            <numerusform>%1: %n App, eine Runde dauert %2</numerusform>
            <numerusform>%1: %n Apps, eine Runde dauert %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n apps</source>
        <translation>
            <numerusform>%n App</numerusform>
            <numerusform>%n Apps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n apps</source>
        <translation>
            <numerusform>%1 bis %n App</numerusform>
            <numerusform>%1 bis %n Apps</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, at times nothing to show</source>
        <comment>an hour, how many apps</comment>
        <translation>%1: %2, zeitweise nichts zu zeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an hour, how many apps</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, one round takes up to %3</source>
        <comment>an hour, how many apps, a length of time</comment>
        <translation>%1: %2, eine Runde dauert bis zu %3</translation>
    </message>
    <message>
        <source>the night app alone</source>
        <translation>nur die Nacht-App</translation>
    </message>
    <message>
        <source>the pinned app alone</source>
        <translation>nur die angeheftete App</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>The clocks of this zone leave this date out.</source>
        <translation>Die Uhren dieser Zeitzone lassen dieses Datum aus.</translation>
    </message>
    <message>
        <source>This day lasts %1, for the clock changes.</source>
        <translation>Dieser Tag dauert %1, denn die Uhr wird umgestellt.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Trains to work</source>
        <translation>Züge zur Arbeit</translation>
    </message>
    <message>
        <source>Stocks while the exchange is open</source>
        <translation>Aktien, solange die Börse offen ist</translation>
    </message>
    <message>
        <source>Bins: every second Tuesday of a month</source>
        <translation>Mülltonnen: am zweiten Dienstag jedes Monats</translation>
    </message>
    <message>
        <source>Moon, over midnight</source>
        <translation>Mond, über Mitternacht</translation>
    </message>
    <message>
        <source>Days to the new year</source>
        <translation>Tage bis Neujahr</translation>
    </message>
    <message>
        <source>Water the plants: every third day</source>
        <translation>Pflanzen gießen: jeden dritten Tag</translation>
    </message>
    <message>
        <source>Bins: every second week on Monday and Thursday</source>
        <translation>Mülltonnen: jede zweite Woche am Montag und Donnerstag</translation>
    </message>
    <message>
        <source>Fireworks: once a year</source>
        <translation>Feuerwerk: einmal im Jahr</translation>
    </message>
    <message>
        <source>Colours at the weekend</source>
        <translation>Farben am Wochenende</translation>
    </message>
    <message>
        <source>Stocks</source>
        <translation>Aktien</translation>
    </message>
    <message>
        <source>%1 exists already and was left alone. Choose another folder for the demo.</source>
        <translation>%1 gibt es schon und wurde nicht angetastet. Wählen Sie einen anderen Ordner für die Demo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose one that you may write to.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie einen, in den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Folder of the demo; one that has none yet.</source>
        <translation>Ordner der Demo; einer, der noch keine enthält.</translation>
    </message>
    <message>
        <source>Name one folder.</source>
        <translation>Nennen Sie einen Ordner.</translation>
    </message>
</context>
<context>
    <name>DestinationText</name>
    <message>
        <source>the trial run</source>
        <translation>der Probelauf</translation>
    </message>
</context>
<context>
    <name>DeviceDoubtText</name>
    <message>
        <source>It is over: its last day was %1.</source>
        <comment>a date</comment>
        <translation>Sie ist vorbei: ihr letzter Tag war %1.</translation>
    </message>
</context>
<context>
    <name>DeviceView</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Back from the app to its device</source>
        <translation>Von der App zurück zu ihrem Gerät</translation>
    </message>
    <message>
        <source>Add app…</source>
        <translation>App hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>The default picture</source>
        <translation>Das Standardbild</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird gezeigt</translation>
    </message>
    <message>
        <source>It is active and waits for its turn.</source>
        <translation>Sie ist aktiv und wartet, bis sie an der Reihe ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the rotation</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>All day, every day</source>
        <translation>Ganztägig, jeden Tag</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>jeweils %1</translation>
    </message>
    <message>
        <source>Pinned: the device shows nothing else.</source>
        <translation>Angeheftet: Das Gerät zeigt nichts anderes.</translation>
    </message>
    <message>
        <source>Shown between the others.</source>
        <translation>Wird zwischen den anderen gezeigt.</translation>
    </message>
    <message>
        <source>drag to reorder</source>
        <translation>zum Umordnen ziehen</translation>
    </message>
    <message>
        <source>shown between each: %1</source>
        <translation>dazwischen jeweils: %1</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>This device has no apps.</source>
        <translation>Dieses Gerät hat keine Apps.</translation>
    </message>
    <message>
        <source>This device has no apps yet. Add a picture, or drop some here.</source>
        <translation>Dieses Gerät hat noch keine Apps. Fügen Sie ein Bild hinzu oder ziehen Sie Bilder hierher.</translation>
    </message>
</context>
<context>
    <name>DeviceWords</name>
    <message>
        <source>If it asked now</source>
        <translation>Bei einem Abruf jetzt</translation>
    </message>
    <message>
        <source>Showing since %1</source>
        <translation>Gezeigt seit %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>an app and when it comes</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>danach %1</translation>
    </message>
    <message numerus="yes">
        <source>Loop of %n pictures, %1</source>
        <translation>
            <numerusform>Rotation mit %n Bild, %1</numerusform>
            <numerusform>Rotation mit %n Bildern, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loop of more than %n pictures</source>
        <translation>
            <numerusform>Rotation mit mehr als %n Bild</numerusform>
            <numerusform>Rotation mit mehr als %n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Night: brightness %1 % (level %2)</source>
        <translation>Nacht: Helligkeit %1&#xa0;% (Stufe %2)</translation>
    </message>
    <message>
        <source>Dim: brightness %1 % (level %2)</source>
        <translation>Gedimmt: Helligkeit %1&#xa0;% (Stufe %2)</translation>
    </message>
    <message>
        <source>Brightness %1 % (level %2)</source>
        <translation>Helligkeit %1&#xa0;% (Stufe %2)</translation>
    </message>
    <message>
        <source>Dim from %1, night %2</source>
        <translation>Gedimmt ab %1, Nacht %2</translation>
    </message>
    <message>
        <source>Night %1</source>
        <translation>Nacht %1</translation>
    </message>
    <message>
        <source>Dim %1</source>
        <translation>Gedimmt %1</translation>
    </message>
    <message>
        <source>No time zone of its own: this computer&apos;s, %1</source>
        <translation>Keine eigene Zeitzone, daher die dieses Computers: %1</translation>
    </message>
    <message>
        <source>%1, by its location</source>
        <translation>%1, nach seinem Standort</translation>
    </message>
    <message>
        <source>%1: there it is %2, unlike on this computer</source>
        <translation>%1: Dort ist es %2, anders als auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>the default picture</source>
        <translation>das Standardbild</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>for the night</source>
        <translation>für die Nacht</translation>
    </message>
    <message>
        <source>between the others</source>
        <translation>zwischen den anderen</translation>
    </message>
</context>
<context>
    <name>DiskSpace</name>
    <message>
        <source>%1 has %2 left, and about %3 are needed there. Nothing has been changed; free some space or choose another folder.</source>
        <translation>In %1 sind %2 frei, gebraucht werden dort etwa %3. Es wurde nichts geändert; schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>%1 s ago</source>
        <comment>seconds</comment>
        <translation>vor %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <comment>minutes</comment>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <comment>hours</comment>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <comment>days</comment>
        <translation>vor %1&#xa0;Tg.</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 (no such app)</source>
        <translation>%1 (keine solche App)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>DocumentComparisonModel</name>
    <message>
        <source>%1, changed</source>
        <comment>a field</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>DocumentsText</name>
    <message>
        <source>%1 is of the relational form already: there is nothing to migrate. It has not been changed; open it as it is.</source>
        <translation>%1 hat schon die relationale Form: Es gibt nichts zu migrieren. Die Datei wurde nicht geändert; öffnen Sie sie, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>DrawnWords</name>
    <message>
        <source>en</source>
        <comment>the code of this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HEUTE</translation>
    </message>
    <message>
        <source>TOMORROW</source>
        <translation>MORGEN</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Bio</source>
        <comment>waste of the kitchen</comment>
        <translation>Bio</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Glas</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>all other waste</comment>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Water</source>
        <comment>the plants</comment>
        <translation>Blumen</translation>
    </message>
    <message>
        <source>the</source>
        <comment>Water … plants</comment>
        <translation>bitte</translation>
    </message>
    <message>
        <source>plants</source>
        <comment>Water the …</comment>
        <translation>gießen</translation>
    </message>
    <message>
        <source>DAY TO %1</source>
        <comment>a year</comment>
        <translation>TAG BIS %1</translation>
    </message>
    <message>
        <source>DAYS TO %1</source>
        <comment>a year</comment>
        <translation>TAGE BIS %1</translation>
    </message>
    <message>
        <source>Central</source>
        <comment>a station, about 7 letters</comment>
        <translation>Zentrum</translation>
    </message>
    <message>
        <source>Airport</source>
        <comment>a station, about 7 letters</comment>
        <translation>Hafen</translation>
    </message>
</context>
<context>
    <name>DryRunPage</name>
    <message>
        <source>Everything is done once for trial: converted, written, read back and compared. Then it is taken back. No byte of the file changes.</source>
        <translation>Alles wird einmal zur Probe getan: umgewandelt, geschrieben, zurückgelesen und verglichen. Danach wird es zurückgenommen. Kein Byte der Datei ändert sich.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
</context>
<context>
    <name>EditHistory</name>
    <message>
        <source>“%1” was not saved, because the database was closed.</source>
        <translation>„%1“ wurde nicht gespeichert, weil die Datenbank geschlossen wurde.</translation>
    </message>
    <message>
        <source>“%1” can no longer be undone and has left the history. %2</source>
        <translation>„%1“ lässt sich nicht mehr rückgängig machen und wurde aus dem Verlauf entfernt. %2</translation>
    </message>
    <message>
        <source>“%1” can no longer be redone and has left the history. %2</source>
        <translation>„%1“ lässt sich nicht mehr wiederholen und wurde aus dem Verlauf entfernt. %2</translation>
    </message>
    <message>
        <source>“%1” cannot be undone now, because another row has its name or key. Nothing has been changed; rename or delete that row, then undo again.</source>
        <translation>„%1“ lässt sich jetzt nicht rückgängig machen, weil eine andere Zeile den Namen oder Schlüssel hat. Es wurde nichts geändert; benennen Sie jene Zeile um oder löschen Sie sie, und machen Sie dann noch einmal rückgängig.</translation>
    </message>
    <message>
        <source>“%1” cannot be redone now, because another row has its name or key. Nothing has been changed; rename or delete that row, then redo again.</source>
        <translation>„%1“ lässt sich jetzt nicht wiederholen, weil eine andere Zeile den Namen oder Schlüssel hat. Es wurde nichts geändert; benennen Sie jene Zeile um oder löschen Sie sie, und wiederholen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExecutorText</name>
    <message>
        <source>The change of the schema was stopped. The database is as it was after the last whole revision.</source>
        <translation>Die Änderung des Schemas wurde abgebrochen. Die Datenbank ist auf dem Stand nach der letzten vollständigen Revision.</translation>
    </message>
    <message>
        <source>%1 refused “%2”: %3. Nothing of this revision was kept.</source>
        <translation>%1 hat „%2“ abgelehnt: %3. Von dieser Revision wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>ExportLegacy</name>
    <message>
        <source>File to write; one that is not there yet.</source>
        <translation>Zu schreibende Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Name the file to write with --target.</source>
        <translation>Nennen Sie mit --target die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Users: %1, devices: %2, apps: %3. The file holds password hashes and keys; keep it as safe as the database.</source>
        <translation>Benutzer: %1, Geräte: %2, Apps: %3. Die Datei enthält Passwort-Hashes und Schlüssel; verwahren Sie sie so sicher wie die Datenbank.</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>There is already a file %1, and an export never takes the place of another file. Nothing has been changed; choose another name.</source>
        <translation>Es gibt schon eine Datei %1, und ein Export ersetzt niemals eine andere Datei. Es wurde nichts geändert; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was left behind.</source>
        <translation>Der Export wurde abgebrochen. Es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>%1 cannot be written as documents: %2. No file was left behind; mend it on the Tables page, then export again.</source>
        <translation>%1 lässt sich nicht als Dokument schreiben: %2. Es blieb keine Datei zurück; beheben Sie das auf der Tabellenseite, und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>two of its apps have the installation name “%1”</source>
        <translation>zwei seiner Apps haben den Installationsnamen „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the table %1 belong to no other row, or to one that has another such row already</source>
        <translation>
            <numerusform>%Ln Zeile der Tabelle %1 gehört zu keiner anderen Zeile oder zu einer, die schon eine solche hat</numerusform>
            <numerusform>%Ln Zeilen der Tabelle %1 gehören zu keiner anderen Zeile oder zu einer, die schon eine solche hat</numerusform>
        </translation>
    </message>
    <message>
        <source>one of its columns holds bytes that are no text, or something else where JSON belongs</source>
        <translation>in einer Spalte stehen Bytes, die kein Text sind, oder etwas anderes, wo JSON stehen muss</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>System apps repository</source>
        <translation>System-Apps-Repository</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Own apps repository</source>
        <translation>Eigenes Apps-Repository</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Picture URL</source>
        <translation>Bild-URL</translation>
    </message>
    <message>
        <source>WebSocket URL</source>
        <translation>WebSocket-URL</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Own brightness scale</source>
        <translation>Eigene Helligkeitsskala</translation>
    </message>
    <message>
        <source>Brightness at night</source>
        <translation>Helligkeit bei Nacht</translation>
    </message>
    <message>
        <source>Brightness while dim</source>
        <translation>Helligkeit beim Dimmen</translation>
    </message>
    <message>
        <source>Night mode</source>
        <translation>Nachtmodus</translation>
    </message>
    <message>
        <source>App at night</source>
        <translation>App bei Nacht</translation>
    </message>
    <message>
        <source>Night from</source>
        <translation>Nacht von</translation>
    </message>
    <message>
        <source>Night until</source>
        <translation>Nacht bis</translation>
    </message>
    <message>
        <source>Dim from</source>
        <translation>Dimmen ab</translation>
    </message>
    <message>
        <source>Each app for</source>
        <translation>Dauer je App</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Place in the rotation</source>
        <translation>Platz in der Rotation</translation>
    </message>
    <message>
        <source>Pinned app</source>
        <translation>Angeheftete App</translation>
    </message>
    <message>
        <source>Show an app between the others</source>
        <translation>Zwischen-App zeigen</translation>
    </message>
    <message>
        <source>App between the others</source>
        <translation>Zwischen-App</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Told by the device</source>
        <translation>Vom Gerät gemeldet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Place ID</source>
        <translation>Standort-ID</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Render every</source>
        <translation>Rendern alle</translation>
    </message>
    <message>
        <source>Show for</source>
        <translation>Anzeigedauer</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Gepusht</translation>
    </message>
    <message>
        <source>Last render</source>
        <translation>Zuletzt gerendert</translation>
    </message>
    <message>
        <source>Render took</source>
        <translation>Renderdauer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Own recurrence</source>
        <translation>Eigene Wiederholung</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Last render was empty</source>
        <translation>Zuletzt leer gerendert</translation>
    </message>
    <message>
        <source>Render messages</source>
        <translation>Rendermeldungen</translation>
    </message>
    <message>
        <source>Pin when it has something to show</source>
        <translation>Anheften, wenn es etwas zu zeigen gibt</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Weekday of the month</source>
        <translation>Wochentag des Monats</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Weitere Schlüssel</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>each time</source>
        <translation>jedes Mal</translation>
    </message>
    <message>
        <source>as the device</source>
        <translation>wie das Gerät</translation>
    </message>
</context>
<context>
    <name>FieldEdit</name>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Turn on “%1” of %2</source>
        <translation>„%1“ von %2 einschalten</translation>
    </message>
    <message>
        <source>Turn off “%1” of %2</source>
        <translation>„%1“ von %2 ausschalten</translation>
    </message>
    <message>
        <source>Clear “%1” of %2</source>
        <translation>„%1“ von %2 leeren</translation>
    </message>
    <message>
        <source>Change “%1” of %2</source>
        <translation>„%1“ von %2 ändern</translation>
    </message>
    <message>
        <source>Set “%1” of %2 to %3</source>
        <translation>„%1“ von %2 auf %3 setzen</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>%1: %2</source>
        <comment>field, part of its editor</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileErrorsText</name>
    <message>
        <source>There is no picture %1. Other apps are shown meanwhile; push or render it again.</source>
        <translation>Das Bild %1 fehlt. Solange werden andere Apps gezeigt; pushen oder rendern Sie es erneut.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be read. Nothing was changed; check the permissions of its folder.</source>
        <translation>Das Bild %1 lässt sich nicht lesen. Es wurde nichts geändert; prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written. What was there before still is; check the permissions of its folder and the space on the disk.</source>
        <translation>Das Bild %1 lässt sich nicht schreiben. Was vorher da war, ist noch da; prüfen Sie die Rechte seines Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 cannot be moved to or from the trash. It is where it was; check the permissions of its folder.</source>
        <translation>%1 lässt sich nicht in den Papierkorb oder von dort zurück verschieben. Die Datei ist, wo sie war; prüfen Sie die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The pushed picture %1 cannot be removed. It is still there and is not shown; check the permissions of its folder.</source>
        <translation>Das gepushte Bild %1 lässt sich nicht entfernen. Es ist noch da und wird nicht gezeigt; prüfen Sie die Rechte seines Ordners.</translation>
    </message>
    <message>
        <source>The picture %1 is too large for a device. Nothing was changed; use a smaller one.</source>
        <translation>Das Bild %1 ist zu groß für ein Gerät. Es wurde nichts geändert; verwenden Sie ein kleineres.</translation>
    </message>
    <message>
        <source>The name “%1” cannot be used for a file here. Nothing was changed; choose a name without slashes that does not begin with a dot.</source>
        <translation>Der Name „%1“ ist hier als Dateiname nicht möglich. Es wurde nichts geändert; wählen Sie einen Namen ohne Schrägstriche, der nicht mit einem Punkt beginnt.</translation>
    </message>
</context>
<context>
    <name>FileTrashText</name>
    <message>
        <source>“%1” could not be brought back: something else is in its place, or its folder cannot be written to. It is kept until the next edit; put that right, then try again with Undo and Redo.</source>
        <translation>„%1“ konnte nicht zurückgeholt werden: An seiner Stelle ist etwas anderes, oder in seinen Ordner lässt sich nicht schreiben. Es wird bis zur nächsten Änderung aufbewahrt; beheben Sie das, und versuchen Sie es dann mit „Rückgängig“ und „Wiederholen“ noch einmal.</translation>
    </message>
</context>
<context>
    <name>Fleet</name>
    <message>
        <source>There is no device %1 in %2.</source>
        <translation>Es gibt kein Gerät %1 in %2.</translation>
    </message>
</context>
<context>
    <name>FleetActions</name>
    <message>
        <source>Add &amp;user…</source>
        <translation>&amp;Benutzer hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add &amp;device…</source>
        <translation>&amp;Gerät hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add &amp;app from a picture…</source>
        <translation>&amp;App aus einem Bild hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>A&amp;nheften</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>Nach &amp;hinten</translation>
    </message>
    <message>
        <source>&amp;Copy the device&apos;s URL</source>
        <translation>URL des Geräts &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the device&apos;s &amp;ID</source>
        <translation>&amp;ID des Geräts kopieren</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Lö&amp;sen</translation>
    </message>
    <message>
        <source>Disa&amp;ble</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Move earlier</source>
        <translation>Nach &amp;vorne</translation>
    </message>
    <message>
        <source>Duplica&amp;te</source>
        <translation>Dupli&amp;zieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ak&amp;tivieren</translation>
    </message>
</context>
<context>
    <name>FleetEdits</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users</source>
        <translation>
            <numerusform>%n Benutzer löschen</numerusform>
            <numerusform>%n Benutzer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices</source>
        <translation>
            <numerusform>%n Gerät löschen</numerusform>
            <numerusform>%n Geräte löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n users deleted</source>
        <translation>
            <numerusform>%n Benutzer gelöscht</numerusform>
            <numerusform>%n Benutzer gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices deleted</source>
        <translation>
            <numerusform>%n Gerät gelöscht</numerusform>
            <numerusform>%n Geräte gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the location of %1</source>
        <translation>Standort von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>FleetFilesText</name>
    <message>
        <source>The file %1 could not be written. Nothing was changed; look at the free space and the permissions of its folder.</source>
        <translation>Die Datei %1 konnte nicht geschrieben werden. Es wurde nichts geändert; prüfen Sie den freien Speicherplatz und die Rechte ihres Ordners.</translation>
    </message>
    <message>
        <source>The picture “%1” could not be renamed to “%2” along with its app, which has none now. Check the permissions of its folder, then rename it there.</source>
        <translation>Das Bild „%1“ konnte nicht zusammen mit seiner App in „%2“ umbenannt werden; die App hat jetzt keines. Prüfen Sie die Rechte seines Ordners, und benennen Sie es dann dort um.</translation>
    </message>
</context>
<context>
    <name>FleetPage</name>
    <message>
        <source>Choose a user, a device or an app on the left.</source>
        <translation>Wählen Sie links einen Benutzer, ein Gerät oder eine App.</translation>
    </message>
    <message>
        <source>Delete the user %1 with all devices and apps?</source>
        <translation>Den Benutzer %1 mit allen Geräten und Apps löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users with all their devices and apps?</source>
        <translation>
            <numerusform>%n Benutzer mit allen Geräten und Apps löschen?</numerusform>
            <numerusform>%n Benutzer mit allen Geräten und Apps löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users</source>
        <translation>
            <numerusform>%n Benutzer löschen</numerusform>
            <numerusform>%n Benutzer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures for new apps</source>
        <translation>Bilder für neue Apps</translation>
    </message>
    <message>
        <source>Pictures (*.png *.gif *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.gif *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The server is not running, so the device has no URL yet. Start serving first.</source>
        <translation>Der Server läuft nicht, daher hat das Gerät noch keine URL. Starten Sie zuerst die Auslieferung.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Their pictures go too. Undo brings everything back until this database is closed or another one is opened.</source>
        <translation>Auch ihre Bilder werden gelöscht. „Rückgängig“ holt alles zurück, bis diese Datenbank geschlossen oder eine andere geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>FleetRowsText</name>
    <message>
        <source>It is no longer there; someone else deleted it. Nothing was changed.</source>
        <translation>Der Eintrag ist nicht mehr da; jemand anderes hat ihn gelöscht. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>FleetSidebar</name>
    <message>
        <source>Filter: name, type:, night:on, app:off</source>
        <translation>Filter: Name, type:, night:on, app:off</translation>
    </message>
    <message>
        <source>Shows what has these words in its name. type:gen2 finds devices by type, night:on and night:off by night mode, app:off finds disabled apps.</source>
        <translation>Zeigt, was diese Wörter im Namen hat. type:gen2 findet Geräte nach Typ, night:on und night:off nach Nachtmodus, app:off findet deaktivierte Apps.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n matches; a longer name finds fewer.</source>
        <translation>
            <numerusform>Nur %n Treffer; ein längerer Name findet weniger.</numerusform>
            <numerusform>Die ersten %n Treffer; ein längerer Name findet weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has “%1” in its name.</source>
        <translation>Kein Name enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There is no user yet. Devices and apps belong to users.</source>
        <translation>Es gibt noch keine Benutzer. Geräte und Apps gehören zu Benutzern.</translation>
    </message>
    <message>
        <source>Add user…</source>
        <translation>Benutzer hinzufügen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>FleetTree</name>
    <message>
        <source>Users, devices and apps</source>
        <translation>Benutzer, Geräte und Apps</translation>
    </message>
</context>
<context>
    <name>FleetTreeModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>off</source>
        <comment>an app that is disabled</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the app that is shown now</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1&#xa0;Tg.</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>late: it should have asked for a frame by now</source>
        <translation>überfällig: Es hätte inzwischen ein Bild abrufen sollen</translation>
    </message>
    <message>
        <source>offline, last seen %1</source>
        <translation>offline, zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>night mode %1</source>
        <translation>Nachtmodus %1</translation>
    </message>
    <message>
        <source>an app is pinned</source>
        <translation>eine App ist angeheftet</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>FrameReaderText</name>
    <message>
        <source>The picture is damaged or is not a WebP. Nothing was changed; choose another picture.</source>
        <translation>Das Bild ist beschädigt oder kein WebP. Es wurde nichts geändert; wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>The picture is too large to be read safely. Nothing was changed; choose one with fewer or smaller frames.</source>
        <translation>Das Bild ist zu groß, um sicher gelesen zu werden. Es wurde nichts geändert; wählen Sie eines mit weniger oder kleineren Einzelbildern.</translation>
    </message>
</context>
<context>
    <name>FrameWriterText</name>
    <message>
        <source>The frames cannot be written as a WebP. Nothing was changed; choose another picture.</source>
        <translation>Die Einzelbilder lassen sich nicht als WebP schreiben. Es wurde nichts geändert; wählen Sie ein anderes Bild.</translation>
    </message>
</context>
<context>
    <name>GridLabels</name>
    <message>
        <source>%1 – %2</source>
        <comment>two times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>a date in a narrow column: Mon 23</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <comment>Mon 23</comment>
        <translation>%1 · heute</translation>
    </message>
    <message numerus="yes">
        <source>+ %n more</source>
        <comment>apps</comment>
        <translation>
            <numerusform>+ %n weitere</numerusform>
            <numerusform>+ %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>apps without a window and days</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>further apps</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Night · %1 %</source>
        <comment>brightness</comment>
        <translation>Nacht · %1 %</translation>
    </message>
    <message>
        <source>Night · %1 · %2 %</source>
        <comment>an app, brightness</comment>
        <translation>Nacht · %1 · %2 %</translation>
    </message>
    <message>
        <source>Dim · %1 %</source>
        <comment>brightness</comment>
        <translation>Gedimmt · %1 %</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Gedimmt</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>an hour</comment>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>twice</source>
        <comment>an hour</comment>
        <translation>zweimal</translation>
    </message>
</context>
<context>
    <name>GridWords</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>Monday to Friday</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>no day of this week</source>
        <translation>kein Tag dieser Woche</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a time before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>10:00 → 10:15, every day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>10:00 → 10:15 on Monday to Friday</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>All day, every day</source>
        <translation>Ganztägig, jeden Tag</translation>
    </message>
    <message>
        <source>All day on %1</source>
        <comment>days</comment>
        <translation>Ganztägig am %1</translation>
    </message>
    <message>
        <source>Over midnight: the early hours are those of the same date, not of the next one.</source>
        <translation>Über Mitternacht: die frühen Stunden sind die desselben Datums, nicht des nächsten.</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a date: Monday 23 November</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4</source>
        <comment>an app, a date, two stretches of it</comment>
        <translation>%1, %2, %3 und %4</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>an app, a date, its hours</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <comment>an app and its hours</comment>
        <translation>%1, deaktiviert</translation>
    </message>
    <message>
        <source>%1, all day, %2</source>
        <comment>an app, its days</comment>
        <translation>%1, ganztägig, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more apps, %1, %2</source>
        <translation>
            <numerusform>%n weitere App, %1, %2</numerusform>
            <numerusform>%n weitere Apps, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not happen on this day: the clock goes forward.</source>
        <translation>%1 gibt es an diesem Tag nicht: die Uhr wird vorgestellt.</translation>
    </message>
    <message>
        <source>%1 happens twice on this day: the clock goes back.</source>
        <translation>%1 gibt es an diesem Tag zweimal: die Uhr wird zurückgestellt.</translation>
    </message>
    <message>
        <source>Open for reading only. Switch to editing to change the schedule.</source>
        <translation>Nur zum Lesen geöffnet. Wechseln Sie zum Bearbeiten, um den Zeitplan zu ändern.</translation>
    </message>
    <message>
        <source>The days of %1 follow its recurrence, which knows no weekdays.</source>
        <translation>Die Tage von %1 folgen ihrer Wiederholung, die keine Wochentage kennt.</translation>
    </message>
    <message>
        <source>Dim from %1</source>
        <comment>a time</comment>
        <translation>Gedimmt ab %1</translation>
    </message>
    <message>
        <source>Night from %1</source>
        <comment>a time</comment>
        <translation>Nacht ab %1</translation>
    </message>
    <message>
        <source>Night until %1</source>
        <comment>a time</comment>
        <translation>Nacht bis %1</translation>
    </message>
    <message>
        <source>Dim until %1</source>
        <comment>a time</comment>
        <translation>Gedimmt bis %1</translation>
    </message>
    <message>
        <source>Drag the line to change the time on every day.</source>
        <translation>Ziehen Sie die Linie, um die Zeit an jedem Tag zu ändern.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>%1 answers and is well.</source>
        <translation>%1 antwortet; alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>%1 answers, but with status %2. Look at the server&apos;s log.</source>
        <translation>%1 antwortet, aber mit Status %2. Sehen Sie im Protokoll des Servers nach.</translation>
    </message>
    <message>
        <source>%1 does not answer (%2). Check that the server runs and that the address is right.</source>
        <translation>%1 antwortet nicht (%2). Prüfen Sie, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Base address of the server; http://127.0.0.1:8000 without it.</source>
        <translation>Basisadresse des Servers; ohne Angabe http://127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>Give at most one address, such as http://192.168.1.20:8000.</source>
        <translation>Geben Sie höchstens eine Adresse an, etwa http://192.168.1.20:8000.</translation>
    </message>
</context>
<context>
    <name>HiddenHours</name>
    <message>
        <source>It is never seen while “%1” is pinned.</source>
        <translation>Sie ist nie zu sehen, solange „%1“ angeheftet ist.</translation>
    </message>
    <message>
        <source>It is never seen: all its hours are night, when the night app “%1” is shown.</source>
        <translation>Sie ist nie zu sehen: alle ihre Stunden sind Nacht, und dann läuft die Nacht-App „%1“.</translation>
    </message>
    <message>
        <source>It is never seen: in all its hours the brightness is 0.</source>
        <translation>Sie ist nie zu sehen: in allen ihren Stunden ist die Helligkeit 0.</translation>
    </message>
    <message>
        <source>It is never seen while “%1” is pinned: the rest of its hours is night or dark.</source>
        <translation>Sie ist nie zu sehen, solange „%1“ angeheftet ist: der Rest ihrer Stunden ist Nacht oder dunkel.</translation>
    </message>
    <message>
        <source>It is never seen: in its hours either the night app “%1” is shown or the brightness is 0.</source>
        <translation>Sie ist nie zu sehen: in ihren Stunden läuft entweder die Nacht-App „%1“, oder die Helligkeit ist 0.</translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes of its hours it is night, and the night app “%1” is shown instead.</source>
        <translation>
            <numerusform>Für %n Minute ihrer Stunden ist Nacht, und die Nacht-App „%1“ läuft an ihrer Stelle.</numerusform>
            <numerusform>Für %n Minuten ihrer Stunden ist Nacht, und die Nacht-App „%1“ läuft an ihrer Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n minutes of its hours the brightness is 0.</source>
        <translation>
            <numerusform>Für %n Minute ihrer Stunden ist die Helligkeit 0.</numerusform>
            <numerusform>Für %n Minuten ihrer Stunden ist die Helligkeit 0.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>newest</source>
        <comment>of revisions</comment>
        <translation>neueste</translation>
    </message>
    <message>
        <source>one end</source>
        <translation>ein Ende</translation>
    </message>
    <message>
        <source>here</source>
        <comment>where the database is</comment>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>The revision %1 cannot be read (%2). Nothing has been changed; check its permissions.</source>
        <translation>Die Revision %1 lässt sich nicht lesen (%2). Es wurde nichts geändert; prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>%1 and %2 have the same id, %3. Nothing has been changed; give one of them another.</source>
        <translation>%1 und %2 haben dieselbe ID, %3. Es wurde nichts geändert; geben Sie einer von beiden eine andere.</translation>
    </message>
    <message>
        <source>%1 names the parent %2, which no revision has for its id. Nothing has been changed; correct the parent, or bring its file back.</source>
        <translation>%1 nennt den Vorgänger %2, doch keine Revision hat diese ID. Es wurde nichts geändert; korrigieren Sie den Vorgänger oder legen Sie seine Datei zurück.</translation>
    </message>
    <message>
        <source>The revisions %1 follow each other in a circle. Nothing has been changed; correct the parent of one of them.</source>
        <translation>Die Revisionen %1 folgen im Kreis aufeinander. Es wurde nichts geändert; korrigieren Sie den Vorgänger von einer von ihnen.</translation>
    </message>
    <message>
        <source>There are no revisions. Nothing has been changed.</source>
        <translation>Es gibt keine Revisionen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The history has more than one end: %1. Nothing has been changed; name the revision that is meant, or make one follow the other.</source>
        <translation>Der Verlauf hat mehr als ein Ende: %1. Es wurde nichts geändert; nennen Sie die gemeinte Revision oder lassen Sie eine auf die andere folgen.</translation>
    </message>
    <message>
        <source>There is no revision %1 among those this program knows (%2). Nothing has been changed; use a newer version of this program, or bring the file of the revision to %3.</source>
        <translation>Es gibt keine Revision %1 unter denen, die dieses Programm kennt (%2). Es wurde nichts geändert; verwenden Sie eine neuere Version dieses Programms oder legen Sie die Datei der Revision nach %3.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n revision(s) ahead. Nothing has been changed.</source>
        <translation>
            <numerusform>Es folgt nur noch %n Revision. Es wurde nichts geändert.</numerusform>
            <numerusform>Es folgen nur noch %n Revisionen. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history branches after %1: %2 and %3 follow it. Nothing has been changed; name the revision that is meant.</source>
        <translation>Der Verlauf verzweigt sich nach %1: %2 und %3 folgen darauf. Es wurde nichts geändert; nennen Sie die gemeinte Revision.</translation>
    </message>
    <message numerus="yes">
        <source>There are only %n revision(s) behind. Nothing has been changed.</source>
        <translation>
            <numerusform>Davor liegt nur %n Revision. Es wurde nichts geändert.</numerusform>
            <numerusform>Davor liegen nur %n Revisionen. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No way leads from revision %1 up to %2. Nothing has been changed; “schema history” shows how they follow each other.</source>
        <translation>Von Revision %1 führt kein Weg hinauf zu %2. Es wurde nichts geändert; „schema history“ zeigt, wie sie aufeinander folgen.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>alle %n Tage</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>alle %n Wochen</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>alle %n Monate</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day of the year, as in 19 Aug</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>alle %n Jahre</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of the month</comment>
        <translation>am %1.</translation>
    </message>
    <message>
        <source>1st %1</source>
        <comment>a weekday of the month</comment>
        <translation>1.&#xa0;%1</translation>
    </message>
    <message>
        <source>2nd %1</source>
        <comment>a weekday of the month</comment>
        <translation>2.&#xa0;%1</translation>
    </message>
    <message>
        <source>3rd %1</source>
        <comment>a weekday of the month</comment>
        <translation>3.&#xa0;%1</translation>
    </message>
    <message>
        <source>4th %1</source>
        <comment>a weekday of the month</comment>
        <translation>4.&#xa0;%1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>a weekday of the month</comment>
        <translation>letzter %1</translation>
    </message>
</context>
<context>
    <name>ImportingText</name>
    <message>
        <source>The document of the user %1 cannot be made again from its rows: %2. All of it was taken back, so nothing has been changed; this is a fault of the program, please report it.</source>
        <translation>Das Dokument des Benutzers %1 lässt sich aus seinen Zeilen nicht wiederherstellen: %2. Alles wurde zurückgenommen, es ist also nichts geändert; das ist ein Fehler des Programms, bitte melden Sie ihn.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Remove the location</source>
        <translation>Standort entfernen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Location: none yet, a first value adds it</source>
        <translation>Standort: noch keiner, der erste Wert legt ihn an</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Days of the recurrence</source>
        <translation>Tage der Wiederholung</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The database has not answered for some seconds. Devices go on with what is known of them; nothing is saved until it answers.</source>
        <translation>Die Datenbank hat seit einigen Sekunden nicht geantwortet. Geräte werden weiter mit dem bedient, was von ihnen bekannt ist; gespeichert wird erst, wenn sie antwortet.</translation>
    </message>
</context>
<context>
    <name>LedPanel</name>
    <message>
        <source>LED panel</source>
        <translation>LED-Panel</translation>
    </message>
    <message>
        <source>What the device shows</source>
        <translation>Was das Gerät zeigt</translation>
    </message>
</context>
<context>
    <name>LegacyOddity</name>
    <message>
        <source>There was no value where one belongs; the usual one was taken.</source>
        <translation>Wo ein Wert stehen muss, stand keiner; es wurde der übliche genommen.</translation>
    </message>
    <message>
        <source>The value is of another kind than belongs here and was turned into one that fits.</source>
        <translation>Der Wert ist von anderer Art, als hierher gehört, und wurde in einen passenden verwandelt.</translation>
    </message>
    <message>
        <source>A number or a switch stood where text belongs; it was turned into text.</source>
        <translation>Wo ein Text stehen muss, stand eine Zahl oder ein Schalter; daraus wurde ein Text.</translation>
    </message>
    <message>
        <source>A number was written as text; it was turned into a number.</source>
        <translation>Eine Zahl war als Text geschrieben; daraus wurde eine Zahl.</translation>
    </message>
    <message>
        <source>On or off was written in other words; it was turned into a switch.</source>
        <translation>Ein oder aus war anders geschrieben; daraus wurde ein Schalter.</translation>
    </message>
    <message>
        <source>The brightness was an object; its value was taken.</source>
        <translation>Die Helligkeit war ein Objekt; sein Wert wurde genommen.</translation>
    </message>
    <message>
        <source>The brightness was a level from 0 to 5; it was turned into percent.</source>
        <translation>Die Helligkeit war eine Stufe von 0 bis 5; daraus wurden Prozent.</translation>
    </message>
    <message>
        <source>A fraction stood where a whole number belongs; it was made whole.</source>
        <translation>Wo eine ganze Zahl stehen muss, stand ein Bruch; daraus wurde eine ganze Zahl.</translation>
    </message>
    <message>
        <source>The number lies outside what can be stored; the nearest that can was taken.</source>
        <translation>Die Zahl liegt außerhalb dessen, was gespeichert werden kann; es wurde die nächste mögliche genommen.</translation>
    </message>
    <message>
        <source>A negative number stood where none can be; it became 0.</source>
        <translation>Wo keine negative Zahl stehen kann, stand eine; daraus wurde 0.</translation>
    </message>
    <message>
        <source>The time was a number of hours; it was written as a time of day.</source>
        <translation>Die Zeit war eine Stundenzahl; sie wurde als Uhrzeit geschrieben.</translation>
    </message>
    <message>
        <source>The time stood for off; it was cleared.</source>
        <translation>Die Zeit stand für „aus“; sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>The time was spelled in another way; it was written as hours and minutes.</source>
        <translation>Die Zeit war anders geschrieben; jetzt steht sie in Stunden und Minuten da.</translation>
    </message>
    <message>
        <source>This is no time of day; it was cleared.</source>
        <translation>Das ist keine Uhrzeit; sie wurde gelöscht.</translation>
    </message>
    <message>
        <source>A date was written with a time of day; the time was cut off.</source>
        <translation>Ein Datum war mit einer Uhrzeit geschrieben; die Uhrzeit wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>This is no date; it was cleared.</source>
        <translation>Das ist kein Datum; es wurde gelöscht.</translation>
    </message>
    <message>
        <source>This is no date and time; it was cleared.</source>
        <translation>Das ist kein Zeitpunkt; er wurde gelöscht.</translation>
    </message>
    <message>
        <source>The time is finer than can be stored; it was cut to microseconds.</source>
        <translation>Die Zeit ist feiner, als gespeichert werden kann; sie wurde auf Mikrosekunden gekürzt.</translation>
    </message>
    <message>
        <source>This is no duration; it became 0.</source>
        <translation>Das ist keine Dauer; daraus wurde 0.</translation>
    </message>
    <message>
        <source>The text “None” stood for no value; it was cleared.</source>
        <translation>Der Text „None“ stand für keinen Wert; er wurde gelöscht.</translation>
    </message>
    <message>
        <source>This computer knows no time zone of that name; it was kept as it is.</source>
        <translation>Dieser Computer kennt keine Zeitzone dieses Namens; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Names of weekdays were written in lower case.</source>
        <translation>Namen von Wochentagen wurden in Kleinbuchstaben umgewandelt.</translation>
    </message>
    <message>
        <source>Some of these are no weekdays; they were left out.</source>
        <translation>Einige davon sind keine Wochentage; sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The path led into a container; it was made relative to the data folder.</source>
        <translation>Der Pfad führte in einen Container; er gilt jetzt vom Datenordner aus.</translation>
    </message>
    <message>
        <source>The path leads outside the data folder; it was kept as it is.</source>
        <translation>Der Pfad führt aus dem Datenordner hinaus; er blieb, wie er ist.</translation>
    </message>
    <message>
        <source>The app has no path; none was made up.</source>
        <translation>Die App hat keinen Pfad; es wurde keiner erfunden.</translation>
    </message>
    <message>
        <source>There was no API key; a new one was made.</source>
        <translation>Es gab keinen API-Schlüssel; ein neuer wurde erzeugt.</translation>
    </message>
    <message>
        <source>The configuration was taken from a file of its own.</source>
        <translation>Die Konfiguration wurde aus einer eigenen Datei genommen.</translation>
    </message>
    <message>
        <source>The file with the configuration holds no JSON object; the app has none now.</source>
        <translation>Die Datei mit der Konfiguration enthält kein JSON-Objekt; die App hat jetzt keine.</translation>
    </message>
    <message>
        <source>The text holds characters that no database can store; they were replaced.</source>
        <translation>Der Text enthält Zeichen, die keine Datenbank speichern kann; sie wurden ersetzt.</translation>
    </message>
    <message>
        <source>The same key stands there more than once; the last one counts.</source>
        <translation>Derselbe Schlüssel steht dort mehrmals; der letzte gilt.</translation>
    </message>
    <message>
        <source>The name inside differs from the key it is stored under; the key counts.</source>
        <translation>Der Name darin weicht von dem Schlüssel ab, unter dem er steht; der Schlüssel gilt.</translation>
    </message>
    <message>
        <source>The name inside is missing; it was taken from the key it is stored under.</source>
        <translation>Der Name darin fehlt; er wurde von dem Schlüssel genommen, unter dem er steht.</translation>
    </message>
    <message>
        <source>The ID of the device is not of 8 hexadecimal digits; it was kept as it is.</source>
        <translation>Die ID des Geräts besteht nicht aus 8 hexadezimalen Ziffern; sie blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>An app without an installation name is a known damage; it was left out.</source>
        <translation>Eine App ohne Installationsnamen ist ein bekannter Fehler alter Datenbanken; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The place had a name only; it was taken for the locality.</source>
        <translation>Der Ort hatte nur einen Namen; er wurde als Ortschaft genommen.</translation>
    </message>
    <message>
        <source>The recurrence pattern was not an object; it was taken for an empty one.</source>
        <translation>Das Wiederholungsmuster war kein Objekt; es wurde als leeres genommen.</translation>
    </message>
    <message>
        <source>The text of this user is no JSON object; the user was left out.</source>
        <translation>Der Text dieses Benutzers ist kein JSON-Objekt; der Benutzer wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The device is no JSON object; it was left out.</source>
        <translation>Das Gerät ist kein JSON-Objekt; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The ID of the device holds other characters than letters, digits and hyphens or more than 64; the device was left out.</source>
        <translation>Die ID des Geräts enthält andere Zeichen als Buchstaben, Ziffern und Bindestriche oder mehr als 64; das Gerät wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another device has this ID already; the device was left out.</source>
        <translation>Ein anderes Gerät hat diese ID schon; das Gerät wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The app is no JSON object; it was left out.</source>
        <translation>Die App ist kein JSON-Objekt; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The installation name of the app holds characters that no database can store; the app was left out.</source>
        <translation>Der Installationsname der App enthält Zeichen, die keine Datenbank speichern kann; die App wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The app has no name; it was left out.</source>
        <translation>Die App hat keinen Namen; sie wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The location is no JSON object; it was left out.</source>
        <translation>Der Standort ist kein JSON-Objekt; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The location has no readable latitude and longitude; it was left out.</source>
        <translation>Der Standort hat keinen lesbaren Breiten- und Längengrad; er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The name of this user holds characters that no database can store; the user was left out.</source>
        <translation>Der Name dieses Benutzers enthält Zeichen, die keine Datenbank speichern kann; der Benutzer wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Another user has this name already; the user was left out.</source>
        <translation>Ein anderer Benutzer hat diesen Namen schon; der Benutzer wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>LegacyWork</name>
    <message>
        <source>%1 of %2 users, %3 apps</source>
        <translation>%1 von %2 Benutzern, %3 Apps</translation>
    </message>
</context>
<context>
    <name>LegacyWorkerText</name>
    <message>
        <source>This was stopped. Nothing has been changed.</source>
        <translation>Das wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>LineEditor</name>
    <message>
        <source>Clear: leave it not set</source>
        <translation>Leeren: nicht festlegen</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>die übliche</translation>
    </message>
</context>
<context>
    <name>ListenSocketText</name>
    <message>
        <source>Port %1 is already used by another program, so the server has not started. Nothing was changed. Stop the other program or choose another port.</source>
        <translation>Port %1 wird bereits von einem anderen Programm verwendet, daher ist der Server nicht gestartet. Es wurde nichts geändert. Beenden Sie das andere Programm oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %1 is reserved for the system, so the server has not started. Nothing was changed. Choose a port of 1024 or above.</source>
        <translation>Port %1 ist dem System vorbehalten, daher ist der Server nicht gestartet. Es wurde nichts geändert. Wählen Sie einen Port ab 1024.</translation>
    </message>
    <message>
        <source>This computer does not have the address %1, so the server has not started. Nothing was changed. Choose another address.</source>
        <translation>Dieser Computer hat die Adresse %1 nicht, daher ist der Server nicht gestartet. Es wurde nichts geändert. Wählen Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>The server could not listen on %1, port %2, and has not started. Nothing was changed. The log tells more.</source>
        <translation>Der Server konnte auf %1, Port %2, nicht lauschen und ist nicht gestartet. Es wurde nichts geändert. Mehr steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>ListingText</name>
    <message>
        <source>Reading was stopped. Nothing has been changed.</source>
        <translation>Das Lesen wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>LongTextEditor</name>
    <message>
        <source>Show secrets and edit</source>
        <translation>Geheimnisse anzeigen und bearbeiten</translation>
    </message>
    <message>
        <source>Show secrets</source>
        <translation>Geheimnisse anzeigen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tronbyt Desk</source>
        <translation>Tronbyt Desk</translation>
    </message>
    <message>
        <source>%1 — Tronbyt Desk</source>
        <comment>tronbyt.sqlite</comment>
        <translation>%1 — Tronbyt Desk</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>Datenbank wird geöffnet&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting behind this one</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message>
        <source>Do all of the work and report it, and change nothing.</source>
        <translation>Alle Arbeit tun und darüber berichten, aber nichts ändern.</translation>
    </message>
    <message>
        <source>Leave bad parts out and list them, instead of stopping.</source>
        <translation>Schlechte Teile auslassen und auflisten, statt anzuhalten.</translation>
    </message>
    <message>
        <source>Drop the tables of a migration that never finished, and start again.</source>
        <translation>Die Tabellen einer nie beendeten Migration löschen und neu beginnen.</translation>
    </message>
    <message>
        <source>Migrate into this database, and leave the old file as it is.</source>
        <translation>In diese Datenbank migrieren und die alte Datei lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Write the report as JSON.</source>
        <translation>Den Bericht als JSON schreiben.</translation>
    </message>
    <message>
        <source>Folder of the backup; beside the file without it.</source>
        <translation>Ordner der Sicherung; ohne Angabe neben der Datei.</translation>
    </message>
    <message>
        <source>Where an earlier migration never finished, --restart drops its tables and starts again.</source>
        <translation>Wo eine frühere Migration nie fertig wurde, löscht --restart deren Tabellen und beginnt von vorn.</translation>
    </message>
    <message>
        <source>--keep-going leaves the bad parts out and lists them.</source>
        <translation>--keep-going lässt die fehlerhaften Teile aus und führt sie auf.</translation>
    </message>
    <message>
        <source>The report cannot be written to %1. Nothing has been changed; choose another place.</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden. Es wurde nichts geändert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The report could not be written to %1. What the migration did stands all the same.</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden. Was die Migration getan hat, gilt trotzdem.</translation>
    </message>
</context>
<context>
    <name>MigratingText</name>
    <message>
        <source>The migration stopped at an error in the documents. Nothing has been changed; mend the document, or leave the bad parts out.</source>
        <translation>Die Migration wurde wegen eines Fehlers in den Dokumenten abgebrochen. Es wurde nichts geändert; korrigieren Sie das Dokument, oder lassen Sie die fehlerhaften Teile aus.</translation>
    </message>
</context>
<context>
    <name>MigrationOptionsForm</name>
    <message>
        <source>In the same &amp;file</source>
        <translation>In derselben &amp;Datei</translation>
    </message>
    <message>
        <source>In &amp;another database</source>
        <translation>In einer &amp;anderen Datenbank</translation>
    </message>
    <message>
        <source>&amp;Stop, and change nothing</source>
        <translation>Ab&amp;brechen und nichts ändern</translation>
    </message>
    <message>
        <source>&amp;Leave them out and list them</source>
        <translation>Aus&amp;lassen und auflisten</translation>
    </message>
    <message>
        <source>A new SQLite file, or postgresql://user@host/name</source>
        <translation>Eine neue SQLite-Datei oder postgresql://benutzer@rechner/name</translation>
    </message>
    <message>
        <source>Where the tables go</source>
        <translation>Wohin die Tabellen kommen</translation>
    </message>
    <message>
        <source>The other database</source>
        <translation>Die andere Datenbank</translation>
    </message>
    <message>
        <source>Folder of the copy</source>
        <translation>Ordner der Kopie</translation>
    </message>
    <message>
        <source>The documents stay in it as json_data_backup. The whole file is copied first, into this folder:</source>
        <translation>Die Dokumente bleiben darin als json_data_backup. Vorher wird die ganze Datei kopiert, in diesen Ordner:</translation>
    </message>
    <message>
        <source>Browse for the folder</source>
        <translation>Den Ordner aussuchen</translation>
    </message>
    <message>
        <source>The old file is only read.</source>
        <translation>Die alte Datei wird nur gelesen.</translation>
    </message>
    <message>
        <source>Browse for the file</source>
        <translation>Die Datei aussuchen</translation>
    </message>
    <message>
        <source>What cannot be understood</source>
        <translation>Was nicht zu verstehen ist</translation>
    </message>
    <message>
        <source>A bad app loses only itself, a bad device only itself. Whatever has no column is kept in any case.</source>
        <translation>Von einer fehlerhaften App oder einem fehlerhaften Gerät fehlt nur dieser Teil. Was keine Spalte hat, bleibt in jedem Fall erhalten.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation>Eine neue Datenbank anlegen</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <source>Choose</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Migrate a legacy database</source>
        <translation>Eine alte Datenbank migrieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>Ab&amp;schließen</translation>
    </message>
    <message>
        <source>Save &amp;report</source>
        <translation>&amp;Bericht speichern</translation>
    </message>
</context>
<context>
    <name>MigratorText</name>
    <message>
        <source>%1 says that it is at more than one revision (%2). It has not been changed; leave one of them in alembic_version.</source>
        <translation>%1 gibt an, auf mehr als einer Revision zu sein (%2). Die Datenbank wurde nicht verändert; lassen Sie nur eine davon in alembic_version stehen.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so its schema stays as it is. Check the permissions of the file and of its folder.</source>
        <translation>%1 ist nicht beschreibbar, daher bleibt das Schema, wie es ist. Prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>%1 has Tronbyt&apos;s tables but does not say which revision they are. It has not been changed; record the revision with “schema stamp” first.</source>
        <translation>%1 hat die Tabellen von Tronbyt, nennt aber deren Revision nicht. Die Datenbank wurde nicht verändert; tragen Sie zuerst mit „schema stamp“ die Revision ein.</translation>
    </message>
    <message>
        <source>%1 is at revision %2 and not at %3, where these steps begin. It has not been changed; look at it again.</source>
        <translation>%1 ist auf Revision %2 und nicht auf %3, wo diese Schritte beginnen. Die Datenbank wurde nicht verändert; prüfen Sie den neuen Stand.</translation>
    </message>
    <message>
        <source>Copying the database</source>
        <translation>Datenbank wird kopiert</translation>
    </message>
</context>
<context>
    <name>MonthlyDay</name>
    <message>
        <source>first</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritter</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierter</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>first Monday</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MonthlyDayEditor</name>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
</context>
<context>
    <name>Next</name>
    <message>
        <source>ID of the device.</source>
        <translation>ID des Geräts.</translation>
    </message>
    <message>
        <source>First instant, ISO 8601; now without it.</source>
        <translation>Erster Zeitpunkt, ISO 8601; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>Name one device by its ID.</source>
        <translation>Geben Sie genau ein Gerät mit seiner ID an.</translation>
    </message>
    <message>
        <source>--count needs a number from 1 to %1.</source>
        <translation>--count braucht eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--at needs an instant such as 2026-03-29T18:00.</source>
        <translation>--at braucht einen Zeitpunkt wie 2026-03-29T18:00.</translation>
    </message>
    <message>
        <source>How many steps; 1 without it.</source>
        <translation>Anzahl der Schritte; ohne Angabe 1.</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>The brightness level, 0 to 5, that this percentage shows as on the device</source>
        <translation>Die Helligkeitsstufe, 0 bis 5, in der dieser Prozentwert auf dem Gerät erscheint</translation>
    </message>
</context>
<context>
    <name>OpenPostgres</name>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed (on Debian: libqt6sql6-psql). Install it and try again.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert (unter Debian: libqt6sql6-psql). Installieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server lets %1 be read only, so it is open for reading only.</source>
        <translation>Der Server erlaubt bei %1 nur das Lesen, daher ist die Datenbank schreibgeschützt geöffnet.</translation>
    </message>
</context>
<context>
    <name>OpenProblem</name>
    <message>
        <source>Create it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Andere öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Migrate…</source>
        <translation>Migrieren …</translation>
    </message>
</context>
<context>
    <name>OpenSqlite</name>
    <message>
        <source>There is no file %1. Check the path, or create a new database there.</source>
        <translation>Es gibt keine Datei %1. Prüfen Sie den Pfad oder legen Sie dort eine neue Datenbank an.</translation>
    </message>
    <message>
        <source>%1 is empty: it has no bytes. Create a new database there, or open a backup.</source>
        <translation>%1 ist leer: Die Datei enthält keine Bytes. Legen Sie dort eine neue Datenbank an oder öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Choose another place.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 has changes beside it (%1-wal) that can only be read in a folder that may be written. Nothing has been changed; copy both files to such a folder and open the copy.</source>
        <translation>Neben %1 liegen Änderungen (%1-wal), die sich nur in einem beschreibbaren Ordner lesen lassen. Es wurde nichts geändert; kopieren Sie beide Dateien in einen solchen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written, so it is open for reading only.</source>
        <translation>%1 oder der Ordner der Datei ist nicht beschreibbar, daher ist die Datenbank schreibgeschützt geöffnet.</translation>
    </message>
</context>
<context>
    <name>OperationText</name>
    <message>
        <source>Create the table %1</source>
        <translation>Tabelle %1 anlegen</translation>
    </message>
    <message>
        <source>Drop the table %1 and its rows</source>
        <translation>Tabelle %1 und ihre Zeilen löschen</translation>
    </message>
    <message>
        <source>Rename the table %1 to %2</source>
        <translation>Tabelle %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Add the column %1.%2</source>
        <translation>Spalte %1.%2 hinzufügen</translation>
    </message>
    <message>
        <source>Drop the column %1.%2 and what it holds</source>
        <translation>Spalte %1.%2 und ihren Inhalt löschen</translation>
    </message>
    <message>
        <source>Rename the column %1.%2 to %3</source>
        <translation>Spalte %1.%2 in %3 umbenennen</translation>
    </message>
    <message>
        <source>Change the column %1.%2</source>
        <translation>Spalte %1.%2 ändern</translation>
    </message>
    <message>
        <source>Create the index %1</source>
        <translation>Index %1 anlegen</translation>
    </message>
    <message>
        <source>Drop the index %1</source>
        <translation>Index %1 löschen</translation>
    </message>
    <message>
        <source>Add a constraint to the table %1</source>
        <translation>Der Tabelle %1 eine Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Drop a constraint of the table %1</source>
        <translation>Eine Bedingung der Tabelle %1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n row(s) into the table %1</source>
        <translation>
            <numerusform>%n Zeile in die Tabelle %1 einfügen</numerusform>
            <numerusform>%n Zeilen in die Tabelle %1 einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete rows of the table %1</source>
        <translation>Zeilen der Tabelle %1 löschen</translation>
    </message>
    <message>
        <source>Change rows of the table %1</source>
        <translation>Zeilen der Tabelle %1 ändern</translation>
    </message>
    <message>
        <source>Run SQL of the revision&apos;s own</source>
        <translation>Eigenes SQL der Revision ausführen</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
</context>
<context>
    <name>PacePanel</name>
    <message>
        <source>Opening the file</source>
        <translation>Die Datei wird geöffnet</translation>
    </message>
    <message>
        <source>Copying the file</source>
        <translation>Die Datei wird kopiert</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>25</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Users a second</source>
        <translation>Benutzer je Sekunde</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Done in %1 s</source>
        <translation>Fertig in %1 s</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
    <message>
        <source>Writing, reading back and comparing</source>
        <translation>Schreiben, Zurücklesen und Vergleichen</translation>
    </message>
    <message>
        <source>Making the indexes, counting the rows</source>
        <translation>Indizes anlegen, Zeilen zählen</translation>
    </message>
    <message>
        <source>The migration stopped at an error in the documents. Nothing has been changed. Mend the document and press “Try again”, or press “Change the options” to have the bad parts left out.</source>
        <translation>Die Migration wurde wegen eines Fehlers in den Dokumenten abgebrochen. Es wurde nichts geändert. Korrigieren Sie das Dokument, und drücken Sie „Erneut versuchen“, oder drücken Sie „Optionen ändern“, um die fehlerhaften Teile auszulassen.</translation>
    </message>
    <message>
        <source>Change the &amp;options</source>
        <translation>&amp;Optionen ändern</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Se&amp;rving</source>
        <translation>A&amp;usliefern</translation>
    </message>
    <message>
        <source>F&amp;leet</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>S&amp;chedule</source>
        <translation>&amp;Zeitplan</translation>
    </message>
    <message>
        <source>Sche&amp;ma</source>
        <translation>Sche&amp;ma</translation>
    </message>
</context>
<context>
    <name>PartText</name>
    <message>
        <source>%1 could not be written to its disk. Check the disk and its free space.</source>
        <translation>%1 konnte nicht auf den Datenträger geschrieben werden. Prüfen Sie ihn und seinen freien Platz.</translation>
    </message>
    <message>
        <source>A file could not be given the name %1. Choose another place.</source>
        <translation>Eine Datei konnte nicht %1 genannt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The file %1 could not be made. Choose another place.</source>
        <translation>Die Datei %1 konnte nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>PeriodText</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a date: Monday, 23 November 2026</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first date of a week within a month: 23</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date: 23 November 2026</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>first date of a week within a year: 23 November</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a week</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>PictureFaultText</name>
    <message>
        <source>“%1” is passed over: it has no picture yet.</source>
        <translation>„%1“ wird übergangen: Es gibt noch kein Bild.</translation>
    </message>
    <message>
        <source>“%1” is passed over: its last render had nothing to show.</source>
        <translation>„%1“ wird übergangen: Beim letzten Rendern gab es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>“%1” is passed over: its file is no WebP picture.</source>
        <translation>„%1“ wird übergangen: Die Datei ist kein WebP-Bild.</translation>
    </message>
    <message>
        <source>“%1” is passed over: its picture is larger than the %2 that this device can take.</source>
        <translation>„%1“ wird übergangen: Das Bild ist größer als die %2, die dieses Gerät annimmt.</translation>
    </message>
    <message>
        <source>“%1” is passed over: its picture is larger than this device&apos;s panel of %2 × %3.</source>
        <translation>„%1“ wird übergangen: Das Bild ist größer als das Panel dieses Geräts mit %2&#xa0;×&#xa0;%3.</translation>
    </message>
</context>
<context>
    <name>PictureShelf</name>
    <message>
        <source>The picture file cannot be read.</source>
        <translation>Die Bilddatei lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>PictureText</name>
    <message>
        <source>The picture is damaged or incomplete. Nothing was changed; choose another picture.</source>
        <translation>Das Bild ist beschädigt oder unvollständig. Es wurde nichts geändert; wählen Sie ein anderes Bild.</translation>
    </message>
    <message>
        <source>The picture is too large to be read safely. Nothing was changed; choose a smaller one.</source>
        <translation>Das Bild ist zu groß, um sicher gelesen zu werden. Es wurde nichts geändert; wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>The file is no PNG, GIF, JPEG or WebP picture. Nothing was changed; choose another file.</source>
        <translation>Die Datei ist kein Bild im Format PNG, GIF, JPEG oder WebP. Es wurde nichts geändert; wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>ID of the device.</source>
        <translation>ID des Geräts.</translation>
    </message>
    <message>
        <source>First instant, ISO 8601.</source>
        <translation>Erster Zeitpunkt, ISO 8601.</translation>
    </message>
    <message>
        <source>First instant outside, ISO 8601.</source>
        <translation>Erster Zeitpunkt, der nicht mehr dazugehört, ISO 8601.</translation>
    </message>
    <message>
        <source>Name one device by its ID.</source>
        <translation>Geben Sie genau ein Gerät mit seiner ID an.</translation>
    </message>
    <message>
        <source>--from and --to each need an instant such as 2026-03-29T18:00.</source>
        <translation>--from und --to brauchen jeweils einen Zeitpunkt wie 2026-03-29T18:00.</translation>
    </message>
    <message>
        <source>--to must be later than --from.</source>
        <translation>--to muss später als --from sein.</translation>
    </message>
    <message>
        <source>From --from to --to there can be at most 100 years.</source>
        <translation>Von --from bis --to dürfen es höchstens 100 Jahre sein.</translation>
    </message>
</context>
<context>
    <name>ProblemPane</name>
    <message>
        <source>Problems %1</source>
        <comment>a number</comment>
        <translation>Probleme %1</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Die Probleme filtern</translation>
    </message>
    <message>
        <source>Problems by user, device and app</source>
        <translation>Probleme nach Benutzer, Gerät und App</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The first %1 of %2 errors are listed; the saved report has all of them.</source>
        <translation>Die ersten %1 von %2 Fehlern sind aufgeführt; der gespeicherte Bericht enthält alle.</translation>
    </message>
    <message>
        <source>Nothing here holds these words.</source>
        <translation>Hier kommt das Gesuchte nicht vor.</translation>
    </message>
    <message>
        <source>There are no problems.</source>
        <translation>Es gibt keine Probleme.</translation>
    </message>
    <message>
        <source>There are no users.</source>
        <translation>Es gibt keine Benutzer.</translation>
    </message>
</context>
<context>
    <name>ProblemTreeModel</name>
    <message>
        <source>App %1</source>
        <comment>100</comment>
        <translation>App %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <comment>4f2a91c0</comment>
        <translation>Gerät %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <comment>Device 4f2a91c0</comment>
        <translation>
            <numerusform>%1, %n Problem</numerusform>
            <numerusform>%1, %n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no problems</source>
        <comment>Device 4f2a91c0</comment>
        <translation>%1, keine Probleme</translation>
    </message>
    <message>
        <source>Error: %1, %2</source>
        <translation>Fehler: %1, %2</translation>
    </message>
    <message>
        <source>Warning: %1, %2</source>
        <translation>Warnung: %1, %2</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“tronbyt-desk COMMAND --help” says more about each.</source>
        <translation>„tronbyt-desk BEFEHL --help“ sagt mehr zu jedem.</translation>
    </message>
    <message>
        <source>Shows, edits and serves Tronbyt databases. Without a command it opens the window.</source>
        <translation>Zeigt und bearbeitet Tronbyt-Datenbanken und liefert ihre Bilder aus. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>A SQLite file or a URL; the last one without it.</source>
        <translation>Eine SQLite-Datei oder eine URL; ohne Angabe die zuletzt geöffnete.</translation>
    </message>
    <message>
        <source>The window opens one database at a time.</source>
        <translation>Das Fenster öffnet immer nur eine Datenbank.</translation>
    </message>
    <message>
        <source>There is no command and no file “%1”.</source>
        <translation>Es gibt weder einen Befehl noch eine Datei „%1“.</translation>
    </message>
    <message>
        <source>“tronbyt-desk --help” lists the commands.</source>
        <translation>„tronbyt-desk --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start the program in a desktop, or serve without a window: tronbyt-desk serve.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Starten Sie das Programm auf einem Desktop, oder liefern Sie ohne Fenster aus: tronbyt-desk serve.</translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Night and dim</source>
        <translation>Nacht und Dimmen</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Rendering</source>
        <translation>Rendern</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Told by the device</source>
        <translation>Vom Gerät gemeldet</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informationen</translation>
    </message>
</context>
<context>
    <name>ReadBack</name>
    <message>
        <source>%1 gave back another value than was written: %2 of row %3 in the table %4. All of it was taken back, so nothing has been changed; a trigger or a column of another type may be the cause.</source>
        <translation>%1 gab einen anderen Wert zurück, als geschrieben wurde: %2 der Zeile %3 in der Tabelle %4. Alles wurde zurückgenommen, es ist also nichts geändert; die Ursache kann ein Trigger oder eine Spalte anderen Typs sein.</translation>
    </message>
    <message>
        <source>%1 gave back other rows than were written to the table %2. All of it was taken back, so nothing has been changed; a trigger may be the cause.</source>
        <translation>%1 gab andere Zeilen zurück, als in die Tabelle %2 geschrieben wurden. Alles wurde zurückgenommen, es ist also nichts geändert; die Ursache kann ein Trigger sein.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The row %1 is no longer there; another program may have deleted it.</source>
        <translation>Die Zeile %1 ist nicht mehr da; vielleicht hat ein anderes Programm sie gelöscht.</translation>
    </message>
</context>
<context>
    <name>Rebuild</name>
    <message>
        <source>The table %1 cannot be changed: %2. Nothing of this revision was kept; correct its file.</source>
        <translation>Die Tabelle %1 lässt sich nicht ändern: %2. Von dieser Revision wurde nichts übernommen; korrigieren Sie ihre Datei.</translation>
    </message>
    <message>
        <source>There is no table %1. Nothing of this revision was kept; correct its file.</source>
        <translation>Es gibt keine Tabelle %1. Von dieser Revision wurde nichts übernommen; korrigieren Sie ihre Datei.</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>%1 was made by the current Tronbyt server (v2), whose tables this program does not open yet. It has not been changed; open a database of the relational form.</source>
        <translation>%1 stammt vom aktuellen Tronbyt-Server (v2), dessen Tabellen dieses Programm noch nicht öffnet. Die Datenbank wurde nicht verändert; öffnen Sie eine in der relationalen Form.</translation>
    </message>
    <message>
        <source>%1 is a database without any tables. Create a Tronbyt database there, or choose another one.</source>
        <translation>%1 ist eine Datenbank ohne Tabellen. Legen Sie dort eine Tronbyt-Datenbank an oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is a database of another program: it has no Tronbyt tables. It has not been changed; choose a Tronbyt database.</source>
        <translation>%1 ist die Datenbank eines anderen Programms: Sie hat keine Tronbyt-Tabellen. Sie wurde nicht verändert; wählen Sie eine Tronbyt-Datenbank.</translation>
    </message>
    <message>
        <source>A migration of %1 never finished: it holds the old documents (json_data) and new tables beside them. The documents are whole; start the migration again from them.</source>
        <translation>Eine Migration von %1 wurde nie abgeschlossen: Die Datenbank enthält die alten Dokumente (json_data) und daneben neue Tabellen. Die Dokumente sind vollständig; starten Sie die Migration von ihnen aus neu.</translation>
    </message>
    <message>
        <source>%1 is a legacy Tronbyt database (json_data). It has not been changed; migrate it to the relational form first.</source>
        <translation>%1 ist eine Tronbyt-Datenbank der alten Form (json_data). Sie wurde nicht verändert; migrieren Sie sie zuerst in die relationale Form.</translation>
    </message>
    <message>
        <source>%1 has revision %2; this program knows up to %3. It is open for reading only, so that nothing it holds is harmed; use a newer version of this program to edit it.</source>
        <translation>%1 hat die Revision %2; dieses Programm kennt Revisionen bis %3. Die Datenbank ist schreibgeschützt geöffnet, damit nichts darin Schaden nimmt; zum Bearbeiten brauchen Sie eine neuere Version dieses Programms.</translation>
    </message>
    <message>
        <source>%1 has Tronbyt&apos;s tables but does not say which revision they are (alembic_version is missing or empty). It is open for reading only; record the revision, then open it again.</source>
        <translation>%1 hat die Tabellen von Tronbyt, nennt aber deren Revision nicht (alembic_version fehlt oder ist leer). Die Datenbank ist schreibgeschützt geöffnet; tragen Sie die Revision ein und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 lacks %2, which a Tronbyt database of revision %3 has. It has not been changed; open a backup, or repair its schema.</source>
        <translation>In %1 fehlt %2, was zu einer Tronbyt-Datenbank der Revision %3 gehört. Die Datenbank wurde nicht verändert; öffnen Sie eine Sicherung oder reparieren Sie das Schema.</translation>
    </message>
</context>
<context>
    <name>RecurrenceEdits</name>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every few days</source>
        <translation>alle paar Tage</translation>
    </message>
    <message>
        <source>every few weeks</source>
        <translation>alle paar Wochen</translation>
    </message>
    <message>
        <source>monthly on a date</source>
        <translation>monatlich an einem Datum</translation>
    </message>
    <message>
        <source>monthly on a weekday</source>
        <translation>monatlich an einem Wochentag</translation>
    </message>
    <message>
        <source>monthly, all days</source>
        <translation>monatlich, alle Tage</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Let %1 repeat %2</source>
        <comment>an app; every week</comment>
        <translation>%1 wiederholen: %2</translation>
    </message>
    <message>
        <source>Show %1 all day</source>
        <translation>%1 ganztägig zeigen</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>The migration of %1 was stopped. Nothing has been changed.</source>
        <translation>Die Migration von %1 wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1 was migrated before (it holds json_data_backup), and documents were written to it since. Nothing has been changed; migrate a copy without the table json_data_backup, or into another database.</source>
        <translation>%1 wurde schon migriert (sie enthält json_data_backup), und seither wurden Dokumente hineingeschrieben. Es wurde nichts geändert; migrieren Sie eine Kopie ohne die Tabelle json_data_backup, oder in eine andere Datenbank.</translation>
    </message>
    <message>
        <source>%1 is the source and the target. Leave the target out to migrate it in place, or choose another one.</source>
        <translation>%1 ist Quelle und Ziel zugleich. Lassen Sie das Ziel weg, um an Ort und Stelle zu migrieren, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 already holds users or devices, and a migration adds to nobody&apos;s data. Nothing has been changed; choose an empty or a new database.</source>
        <translation>%1 enthält schon Benutzer oder Geräte, und eine Migration ergänzt keine vorhandenen Daten. Es wurde nichts geändert; wählen Sie eine leere oder eine neue Datenbank.</translation>
    </message>
    <message>
        <source>%1 is at revision %2 and cannot be filled as it is. Nothing has been changed; upgrade its schema first, or choose a new database.</source>
        <translation>%1 hat Revision %2 und kann so nicht gefüllt werden. Es wurde nichts geändert; aktualisieren Sie zuerst das Schema, oder wählen Sie eine neue Datenbank.</translation>
    </message>
    <message>
        <source>%1 may not be written by this user. Nothing has been changed; check the permissions of the file and of its folder, or choose another target.</source>
        <translation>Dieser Benutzer darf %1 nicht beschreiben. Es wurde nichts geändert; prüfen Sie die Rechte der Datei und ihres Ordners, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>A row of the table %2 in %1 belongs to a row that is not there. All of it was taken back, so nothing has been changed; this is a fault of the program, please report it.</source>
        <translation>Eine Zeile der Tabelle %2 in %1 gehört zu einer Zeile, die es nicht gibt. Alles wurde zurückgenommen, es ist also nichts geändert; das ist ein Fehler des Programms, bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>The table %2 in %1 holds %3 rows and not the %4 that were written. All of it was taken back, so nothing has been changed; a trigger may be the cause.</source>
        <translation>Die Tabelle %2 in %1 enthält %3 Zeilen und nicht die %4, die geschrieben wurden. Alles wurde zurückgenommen, es ist also nichts geändert; die Ursache kann ein Trigger sein.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped. Nothing has been changed.</source>
        <translation>Das Lesen von %1 wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>An earlier migration of %1 never finished: new tables stand beside the documents, which are whole. Nothing has been changed; look at the file again and start anew, which drops those tables first.</source>
        <translation>Eine frühere Migration von %1 wurde nie fertig: Neben den unversehrten Dokumenten stehen neue Tabellen. Es wurde nichts geändert; sehen Sie die Datei erneut an und beginnen Sie von vorn, dabei werden diese Tabellen zuerst gelöscht.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Migration of %1</source>
        <translation>Migration von %1</translation>
    </message>
    <message>
        <source>Migration of %1 into %2</source>
        <translation>Migration von %1 nach %2</translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2</source>
        <translation>Fehler: %1, Warnungen: %2</translation>
    </message>
</context>
<context>
    <name>ReportMenu</name>
    <message>
        <source>As a page for a &amp;browser…</source>
        <translation>Als Seite für einen &amp;Browser …</translation>
    </message>
    <message>
        <source>Pages (*.html)</source>
        <translation>Seiten (*.html)</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>Als &amp;Text …</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON …</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Den Bericht speichern</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Migration of %1</source>
        <translation>Migration von %1</translation>
    </message>
    <message>
        <source>Into %1</source>
        <translation>Nach %1</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Recurrence patterns</source>
        <translation>Wiederholungsmuster</translation>
    </message>
    <message>
        <source>This was a dry run: nothing has been changed.</source>
        <translation>Das war ein Probelauf: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The migration is complete.</source>
        <translation>Die Migration ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Every row was read back and equals its document; the documents can be made again from the tables.</source>
        <translation>Jede Zeile wurde zurückgelesen und gleicht ihrem Dokument; die Dokumente lassen sich aus den Tabellen wiederherstellen.</translation>
    </message>
    <message>
        <source>The file as it was before: %1</source>
        <translation>Die Datei, wie sie vorher war: %1</translation>
    </message>
    <message>
        <source>It took %1 seconds.</source>
        <translation>Es dauerte %1 Sekunden.</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>app %1</source>
        <translation>App %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migriert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>The first %1 of %2 warnings are listed; the others are repaired just the same, and the documents keep what stood there.</source>
        <translation>Die ersten %1 von %2 Warnungen sind aufgeführt; das Übrige wird genauso repariert, und die Dokumente behalten, was dort stand.</translation>
    </message>
    <message>
        <source>“”</source>
        <comment>an app whose name is empty</comment>
        <translation>„“</translation>
    </message>
</context>
<context>
    <name>ReportTiles</name>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>of %1, %2 left out</source>
        <comment>17 of 18, 1 left out</comment>
        <translation>von %1, %2 ausgelassen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>read so far</source>
        <translation>bisher gelesen</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>&amp;Put it back…</source>
        <translation>Wiede&amp;rherstellen …</translation>
    </message>
    <message>
        <source>&amp;Open the database now</source>
        <translation>Die Datenbank jetzt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Start serving it</source>
        <translation>Die &amp;Auslieferung starten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are in tables now</source>
        <translation>
            <numerusform>%Ln Benutzer ist in Tabellen übernommen</numerusform>
            <numerusform>%Ln Benutzer sind in Tabellen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · it took %2 s</source>
        <comment>a path, 0.08</comment>
        <translation>%1 · es dauerte %2 s</translation>
    </message>
    <message>
        <source>Every row was read back and equals its document, and every document can be made again from its rows.</source>
        <translation>Jede Zeile wurde zurückgelesen und gleicht ihrem Dokument, und jedes Dokument lässt sich aus seinen Zeilen wiederherstellen.</translation>
    </message>
    <message>
        <source>The file as it was before</source>
        <translation>Die Datei, wie sie vorher war</translation>
    </message>
    <message>
        <source>Take the migration of %1 back?</source>
        <translation>Die Migration von %1 zurücknehmen?</translation>
    </message>
    <message>
        <source>The file becomes what it was before. The tables that it holds now are copied first, beside it.</source>
        <translation>Die Datei wird wieder, was sie vorher war. Die Tabellen, die sie jetzt enthält, werden zuerst daneben kopiert.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The file is as it was before</source>
        <translation>Die Datei ist wieder wie vorher</translation>
    </message>
    <message>
        <source>It holds documents again. What the migration made lies beside it as a copy.</source>
        <translation>Sie enthält wieder Dokumente. Was die Migration daraus machte, liegt als Kopie daneben.</translation>
    </message>
    <message>
        <source>The file is being put back…</source>
        <translation>Die Datei wird wiederhergestellt …</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>&amp;Migrate %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer &amp;migrieren</numerusform>
            <numerusform>%Ln Benutzer &amp;migrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Migrate</source>
        <translation>&amp;Migrieren</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>%Ln user(s) will become tables</source>
        <translation>
            <numerusform>%Ln Benutzer wird in Tabellen übernommen</numerusform>
            <numerusform>%Ln Benutzer werden in Tabellen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) are in the way</source>
        <translation>
            <numerusform>%Ln Fehler steht im Weg</numerusform>
            <numerusform>%Ln Fehler stehen im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave them out and look again</source>
        <translation>Aus&amp;lassen und erneut nachsehen</translation>
    </message>
    <message>
        <source>The dry run stopped at what cannot be understood. Mend the document and look again, or leave the bad parts out: the rest is migrated and the report lists them.</source>
        <translation>Der Probelauf wurde abgebrochen, weil ein Teil nicht lesbar ist. Korrigieren Sie das Dokument, und sehen Sie erneut nach, oder lassen Sie die fehlerhaften Teile aus: Der Rest wird migriert, und der Bericht führt sie auf.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>The tables go into %1.</source>
        <comment>a database</comment>
        <translation>Die Tabellen kommen in %1.</translation>
    </message>
    <message>
        <source>The tables go into the same file, after a copy of it in %1.</source>
        <comment>a folder</comment>
        <translation>Die Tabellen kommen in dieselbe Datei, nach einer Kopie in %1.</translation>
    </message>
    <message>
        <source>%1, JSON documents of version %2 · the dry run took %3 s · nothing has been written</source>
        <comment>usersdb.sqlite, 4, 0.08</comment>
        <translation>%1, JSON-Dokumente der Version %2 · der Probelauf dauerte %3 s · es wurde nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>RevisionFields</name>
    <message>
        <source>a value is expected: a number, true, false, null or a text</source>
        <translation>Erwartet wird ein Wert: eine Zahl, true, false, null oder ein Text</translation>
    </message>
    <message>
        <source>%1: a text is expected</source>
        <comment>name of a key</comment>
        <translation>%1: Erwartet wird ein Text</translation>
    </message>
    <message>
        <source>%1 needs keys and values, such as {name: devices}</source>
        <translation>%1 braucht Schlüssel und Werte, etwa {name: devices}</translation>
    </message>
    <message>
        <source>%1 needs the key “%2”</source>
        <translation>%1 braucht den Schlüssel „%2“</translation>
    </message>
    <message>
        <source>%1: true or false is expected</source>
        <translation>%1: Erwartet wird true oder false</translation>
    </message>
    <message>
        <source>%1: a list is expected, such as [id, name]</source>
        <translation>%1: Erwartet wird eine Liste, etwa [id, name]</translation>
    </message>
    <message>
        <source>“%1” is not a key of %2; %3 are</source>
        <translation>%2 kennt den Schlüssel „%1“ nicht; möglich sind %3</translation>
    </message>
</context>
<context>
    <name>RevisionMessage</name>
    <message>
        <source>Initial relational schema</source>
        <translation>Erstes relationales Schema</translation>
    </message>
    <message>
        <source>Room for what 001 has no column for</source>
        <translation>Platz für das, wofür 001 keine Spalte hat</translation>
    </message>
</context>
<context>
    <name>RevisionOperations</name>
    <message>
        <source>create_table needs columns</source>
        <translation>create_table braucht columns</translation>
    </message>
    <message>
        <source>a new column needs a type</source>
        <translation>Eine neue Spalte braucht einen Typ (type)</translation>
    </message>
    <message>
        <source>type, nullable or default is expected</source>
        <translation>Erwartet wird type, nullable oder default</translation>
    </message>
    <message>
        <source>%1: columns and values are expected, such as {id: 1}</source>
        <translation>%1: Erwartet werden Spalten und Werte, etwa {id: 1}</translation>
    </message>
    <message>
        <source>rows: a list is expected, such as [{id: 1}]</source>
        <translation>rows: Erwartet wird eine Liste, etwa [{id: 1}]</translation>
    </message>
    <message>
        <source>sql needs statements for sqlite, postgresql or both</source>
        <translation>sql braucht Anweisungen für sqlite, postgresql oder beide</translation>
    </message>
    <message>
        <source>one operation is expected, such as “add_column: {…}”</source>
        <translation>Erwartet wird genau eine Operation, etwa „add_column: {…}“</translation>
    </message>
    <message>
        <source>“%1” is not an operation</source>
        <translation>„%1“ ist keine Operation</translation>
    </message>
</context>
<context>
    <name>RevisionPane</name>
    <message>
        <source>part of this program</source>
        <translation>Teil dieses Programms</translation>
    </message>
    <message>
        <source>What the revision does</source>
        <translation>Was die Revision tut</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>SQL up</source>
        <translation>SQL zum Aktualisieren</translation>
    </message>
    <message>
        <source>SQL of the way up</source>
        <translation>SQL des Wegs zum Aktualisieren</translation>
    </message>
    <message>
        <source>SQL back</source>
        <translation>SQL zurück</translation>
    </message>
    <message>
        <source>SQL of the way back</source>
        <translation>SQL des Wegs zurück</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>002</comment>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>die erste</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>001</comment>
        <translation>nach %1</translation>
    </message>
</context>
<context>
    <name>RevisionText</name>
    <message>
        <source>%1, line %2: %3. Nothing has been changed; correct the file.</source>
        <translation>%1, Zeile %2: %3. Es wurde nichts geändert; korrigieren Sie die Datei.</translation>
    </message>
    <message>
        <source>a list of operations is expected</source>
        <translation>Erwartet wird eine Liste von Operationen</translation>
    </message>
    <message>
        <source>%1: at most 32 letters, digits, “_”, “.” or “-” are expected, and neither head nor base</source>
        <translation>%1: Erwartet werden höchstens 32 Buchstaben, Ziffern, „_“, „.“ oder „-“, und weder head noch base</translation>
    </message>
    <message>
        <source>a revision</source>
        <translation>Eine Revision</translation>
    </message>
    <message>
        <source>date: a day such as 2026-03-29 is expected</source>
        <translation>date: Erwartet wird ein Tag, etwa 2026-03-29</translation>
    </message>
    <message>
        <source>this does not say enough to be taken back; a list “downgrade” is expected</source>
        <translation>Diese Angaben reichen nicht, um sie zurückzunehmen; erwartet wird eine Liste „downgrade“</translation>
    </message>
    <message>
        <source>this is no YAML (%1)</source>
        <translation>Das ist kein YAML (%1)</translation>
    </message>
</context>
<context>
    <name>RevisionWriter</name>
    <message>
        <source>There is already a file %1. Nothing has been changed; choose another text or folder.</source>
        <translation>Es gibt bereits eine Datei %1. Es wurde nichts geändert; wählen Sie einen anderen Text oder Ordner.</translation>
    </message>
    <message>
        <source>The revision could not be written to %1 (%2). Nothing has been changed; choose another folder.</source>
        <translation>Die Revision konnte nicht nach %1 geschrieben werden (%2). Es wurde nichts geändert; wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>All of it happens in one transaction: the database is wholly as before until the end. You can cancel at any moment.</source>
        <translation>Alles geschieht in einer Transaktion: Bis zum Ende ist die Datenbank ganz wie vorher. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migration</translation>
    </message>
</context>
<context>
    <name>ScheduleActions</name>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>&amp;Raster</translation>
    </message>
    <message>
        <source>&amp;Hours in sight</source>
        <translation>Sichtbare S&amp;tunden</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>times are rounded to</comment>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>in sight</comment>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleBar</name>
    <message>
        <source>Snap</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Hours in sight</source>
        <translation>Sichtbare Stunden</translation>
    </message>
    <message>
        <source>Filter apps</source>
        <translation>Apps filtern</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Choose a device</source>
        <translation>Gerät wählen</translation>
    </message>
    <message>
        <source>Snap %1 min</source>
        <translation>Raster %1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours in sight</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>ScheduleCommands</name>
    <message>
        <source>No app here has another schedule than the one of the same name on %1. Nothing was changed.</source>
        <translation>Keine App hier hat einen anderen Zeitplan als die gleichnamige auf %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The app is gone: someone else deleted it. Nothing was changed.</source>
        <translation>Die App ist nicht mehr da; jemand anderes hat sie gelöscht. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ScheduleDoubts</name>
    <message>
        <source>It never comes: no recurrence is chosen. Choose one, or switch the recurrence off.</source>
        <translation>Sie kommt nie: Es ist keine Wiederholung gewählt. Wählen Sie eine oder schalten Sie die Wiederholung aus.</translation>
    </message>
    <message>
        <source>It never comes: the recurrence “%1” is unknown. Choose another one.</source>
        <translation>Sie kommt nie: Die Wiederholung „%1“ ist unbekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>It never comes: “%1” is no weekday of a month, such as first_monday.</source>
        <translation>Sie kommt nie: „%1“ ist kein Wochentag eines Monats wie etwa first_monday.</translation>
    </message>
    <message>
        <source>It never comes: none of its weekdays is known. Choose them anew.</source>
        <translation>Sie kommt nie: Keiner ihrer Wochentage ist bekannt. Wählen Sie sie neu.</translation>
    </message>
    <message>
        <source>It never comes: none of its months has a %1.</source>
        <comment>day of a month, as in 30th</comment>
        <translation>Sie kommt nie: Keiner ihrer Monate hat einen %1 Tag.</translation>
    </message>
    <message>
        <source>It never comes: it ends on %1, and its first day would be %2.</source>
        <comment>dates</comment>
        <translation>Sie kommt nie: Sie endet am %1, und ihr erster Tag wäre der %2.</translation>
    </message>
    <message>
        <source>29 February comes in leap years only.</source>
        <translation>Den 29. Februar gibt es nur in Schaltjahren.</translation>
    </message>
    <message>
        <source>The day of the month decides; “%1” is passed over.</source>
        <translation>Der Tag des Monats entscheidet; „%1“ wird übergangen.</translation>
    </message>
    <message>
        <source>February has a 29th in leap years only; other years leave it out.</source>
        <translation>Der Februar hat nur in Schaltjahren einen 29. Tag; in anderen Jahren entfällt er.</translation>
    </message>
    <message>
        <source>Months without a %1 are left out: %2.</source>
        <comment>as in 31st; a list of months</comment>
        <translation>Monate ohne %1 Tag werden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Its weeks begin on %1, as its start date does: a %2 belongs to the %1 before it.</source>
        <comment>weekdays</comment>
        <translation>Ihre Wochen beginnen am %1, dem Wochentag ihres ersten Tages: Ein %2 gehört zum %1 davor.</translation>
    </message>
    <message>
        <source>It runs for one minute only, at %1, because its start and end are equal.</source>
        <translation>Sie läuft nur eine Minute lang, um %1, weil Anfang und Ende gleich sind.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 runs on %1 until %3 and from %2 to midnight, and not on into %4.</source>
        <comment>as in: Friday from 22:00 to 02:00 runs on Friday until 02:00 …, into Saturday</comment>
        <translation>%1 von %2 bis %3 heißt: am %1 bis %3 und von %2 bis Mitternacht, nicht bis in den %4 hinein.</translation>
    </message>
    <message>
        <source>Each of its dates runs until %1 and from %2 to midnight, and not on into the date after it.</source>
        <comment>times of day</comment>
        <translation>An jedem ihrer Tage läuft sie bis %1 und von %2 bis Mitternacht, nicht bis in den Tag danach hinein.</translation>
    </message>
    <message>
        <source>The start “%1” is no time of day and counts as not set.</source>
        <translation>Der Anfang „%1“ ist keine Uhrzeit und gilt als nicht festgelegt.</translation>
    </message>
    <message>
        <source>The end “%1” is no time of day and counts as not set.</source>
        <translation>Das Ende „%1“ ist keine Uhrzeit und gilt als nicht festgelegt.</translation>
    </message>
    <message>
        <source>“%1” is no weekday and is passed over.</source>
        <translation>„%1“ ist kein Wochentag und wird übergangen.</translation>
    </message>
    <message>
        <source>The interval %1 counts as 1.</source>
        <translation>Der Abstand %1 gilt als 1.</translation>
    </message>
</context>
<context>
    <name>ScheduleEdits</name>
    <message>
        <source>Start %1 at %2</source>
        <comment>an app, a time</comment>
        <translation>Anfang von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>End %1 at %2</source>
        <comment>an app, a time</comment>
        <translation>Ende von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Move %1 to %2 – %3</source>
        <comment>an app, two times</comment>
        <translation>%1 auf %2 – %3 verschieben</translation>
    </message>
    <message>
        <source>Show %1 all day</source>
        <translation>%1 ganztägig zeigen</translation>
    </message>
    <message>
        <source>The days of %1 follow its recurrence, which knows no weekdays. Nothing was changed; change the recurrence instead.</source>
        <translation>Die Tage von %1 folgen der Wiederholung, und die kennt keine Wochentage. Es wurde nichts geändert; ändern Sie stattdessen die Wiederholung.</translation>
    </message>
    <message>
        <source>%1 is the only day of %2, and no day at all is stored as every day. Nothing was changed; disable the app to keep it off.</source>
        <translation>%1 ist der einzige Tag von %2, und gar kein Tag wird als jeder Tag gespeichert. Es wurde nichts geändert; deaktivieren Sie die App, damit sie nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Show %1 on %2 too</source>
        <comment>an app, a weekday</comment>
        <translation>%1 auch am %2 zeigen</translation>
    </message>
    <message>
        <source>Take %2 from %1</source>
        <comment>an app, a weekday</comment>
        <translation>%1 am %2 nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Start the night of %1 at %2</source>
        <comment>a device, a time</comment>
        <translation>Anfang der Nacht von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>End the night of %1 at %2</source>
        <comment>a device, a time</comment>
        <translation>Ende der Nacht von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Dim %1 from %2</source>
        <comment>a device, a time</comment>
        <translation>%1 ab %2 dimmen</translation>
    </message>
    <message>
        <source>Give %1 the schedule of %2</source>
        <translation>%1 den Zeitplan von %2 geben</translation>
    </message>
    <message numerus="yes">
        <source>Give %n apps the schedule of %1</source>
        <translation>
            <numerusform>%n App den Zeitplan von %1 geben</numerusform>
            <numerusform>%n Apps den Zeitplan von %1 geben</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the apps of %1 the schedules of %2</source>
        <translation>Den Apps von %1 die Zeitpläne von %2 geben</translation>
    </message>
</context>
<context>
    <name>ScheduleExport</name>
    <message>
        <source>&amp;Print the week…</source>
        <translation>Woche &amp;drucken …</translation>
    </message>
    <message>
        <source>Save the week as P&amp;DF…</source>
        <translation>Woche als &amp;PDF speichern …</translation>
    </message>
    <message>
        <source>Save the device as a &amp;calendar…</source>
        <translation>Gerät als &amp;Kalender speichern …</translation>
    </message>
    <message>
        <source>Save the &amp;app as a calendar…</source>
        <translation>&amp;App als Kalender speichern …</translation>
    </message>
</context>
<context>
    <name>ScheduleExports</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Als Kalender speichern</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Save the week as PDF</source>
        <translation>Woche als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Select an app first.</source>
        <translation>Wählen Sie zuerst eine App.</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Wählen Sie zuerst ein Gerät.</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>On day</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Shows for</source>
        <translation>Anzeigedauer</translation>
    </message>
    <message>
        <source>Take the hours away, so that it shows all day</source>
        <translation>Entfernt die Uhrzeiten, sodass sie ganztägig gezeigt wird</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>default, %1</source>
        <translation>Standard, %1</translation>
    </message>
    <message>
        <source>“%1” (unknown)</source>
        <comment>a recurrence</comment>
        <translation>„%1“ (unbekannt)</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>Woche</numerusform>
            <numerusform>Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>Monat</numerusform>
            <numerusform>Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <comment>after “every n”</comment>
        <translation>
            <numerusform>Jahr</numerusform>
            <numerusform>Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Choose a device above to see when its apps show.</source>
        <translation>Wählen Sie oben ein Gerät, um zu sehen, wann seine Apps gezeigt werden.</translation>
    </message>
    <message>
        <source>Add one on the Fleet page</source>
        <translation>Auf der Seite „Geräte“ hinzufügen</translation>
    </message>
    <message>
        <source>There are no devices yet.</source>
        <translation>Es gibt noch keine Geräte.</translation>
    </message>
    <message>
        <source>%1 has no apps yet.</source>
        <translation>%1 hat noch keine Apps.</translation>
    </message>
</context>
<context>
    <name>ScheduleView</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Selected app</source>
        <translation>Ausgewählte App</translation>
    </message>
    <message>
        <source>Active apps</source>
        <translation>Aktive Apps</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>never: no recurrence is chosen</source>
        <translation>nie: keine Wiederholung gewählt</translation>
    </message>
    <message>
        <source>never: the recurrence “%1” is unknown</source>
        <translation>nie: die Wiederholung „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>never: “%1” names no weekday of a month</source>
        <translation>nie: „%1“ nennt keinen Wochentag eines Monats</translation>
    </message>
    <message>
        <source>never: none of its weekdays is known</source>
        <translation>nie: keiner ihrer Wochentage ist bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two parts of a schedule, as in: Monday to Friday, from 07:00 to 10:00</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztägig</translation>
    </message>
    <message>
        <source>at %1 for one minute</source>
        <comment>a time of day</comment>
        <translation>um %1 für eine Minute</translation>
    </message>
    <message>
        <source>until %1 and from %2 on</source>
        <comment>two times of one day</comment>
        <translation>bis %1 und ab %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a time of day</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a time of day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>times of day</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>weekdays, as in Monday to Friday</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>of a list of three or more, such as weekdays</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list, such as weekdays</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>every %1 day</source>
        <comment>as in every 2nd day</comment>
        <translation>jeden %1 Tag</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <comment>weekdays, as in every week on Monday</comment>
        <translation>jede Woche am %1</translation>
    </message>
    <message>
        <source>every day of every %1 week</source>
        <comment>as in every 2nd week</comment>
        <translation>jeden Tag jeder %1 Woche</translation>
    </message>
    <message>
        <source>every %1 week on %2</source>
        <comment>as in every 2nd week on Monday and Wednesday</comment>
        <translation>jede %1 Woche am %2</translation>
    </message>
    <message>
        <source>every day of every %1 month</source>
        <comment>as in every 2nd month</comment>
        <translation>jeden Tag jedes %1 Monats</translation>
    </message>
    <message>
        <source>on the %1</source>
        <comment>day of a month, as in on the 15th</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>every month %1</source>
        <comment>as in every month on the second Tuesday</comment>
        <translation>jeden Monat %1</translation>
    </message>
    <message>
        <source>every %1 month %2</source>
        <comment>as in every 2nd month on the second Tuesday</comment>
        <translation>jeden %1 Monat %2</translation>
    </message>
    <message>
        <source>every year on %1</source>
        <comment>as in every year on 6 January</comment>
        <translation>jedes Jahr am %1</translation>
    </message>
    <message>
        <source>every %1 year on %2</source>
        <comment>as in every 2nd year on 6 January</comment>
        <translation>jedes %1 Jahr am %2</translation>
    </message>
    <message>
        <source>on the first %1</source>
        <comment>weekday of a month</comment>
        <translation>am ersten %1</translation>
    </message>
    <message>
        <source>on the second %1</source>
        <comment>weekday of a month</comment>
        <translation>am zweiten %1</translation>
    </message>
    <message>
        <source>on the third %1</source>
        <comment>weekday of a month</comment>
        <translation>am dritten %1</translation>
    </message>
    <message>
        <source>on the fourth %1</source>
        <comment>weekday of a month</comment>
        <translation>am vierten %1</translation>
    </message>
    <message>
        <source>on the last %1</source>
        <comment>weekday of a month</comment>
        <translation>am letzten %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>dates</comment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>an ordinal number, as in 21st</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>an ordinal number, as in 22nd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>an ordinal number, as in 23rd</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>an ordinal number, as in 24th</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SchemaChange</name>
    <message>
        <source>It was stopped before anything was changed.</source>
        <translation>Angehalten, bevor etwas geändert wurde.</translation>
    </message>
    <message>
        <source>%1 has revision %2 now.</source>
        <comment>tronbyt.sqlite</comment>
        <translation>%1 hat jetzt Revision %2.</translation>
    </message>
    <message>
        <source>%1 has revision %2 now. As it was before, it is kept in %3.</source>
        <translation>%1 hat jetzt Revision %2. Wie es vorher war, ist in %3 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is as it was on %2. What it held until now is kept in %3.</source>
        <translation>%1 ist so wie am %2. Was es bis jetzt enthielt, ist in %3 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>SchemaChangeDialog</name>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>What each step does</source>
        <translation>Was jeder Schritt tut</translation>
    </message>
    <message>
        <source>Waiting for what is being saved…</source>
        <translation>Wartet auf das, was gerade gespeichert wird …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>1,200 of 4,000</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SchemaCommandText</name>
    <message>
        <source>Folder of revisions of your own.</source>
        <translation>Ordner mit eigenen Revisionen.</translation>
    </message>
</context>
<context>
    <name>SchemaHistoryModel</name>
    <message>
        <source>Revision %1</source>
        <comment>002</comment>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>the database is here</source>
        <translation>hier steht die Datenbank</translation>
    </message>
    <message>
        <source>the database has it</source>
        <translation>die Datenbank hat sie</translation>
    </message>
    <message>
        <source>the database does not have it yet</source>
        <translation>die Datenbank hat sie noch nicht</translation>
    </message>
    <message>
        <source>nothing follows it</source>
        <translation>nichts folgt auf sie</translation>
    </message>
</context>
<context>
    <name>SchemaLook</name>
    <message>
        <source>Revision: %1</source>
        <translation>Revision: %1</translation>
    </message>
    <message>
        <source>Parent: %1</source>
        <translation>Vorgänger: %1</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>%1 does not say which revision it has. Record it with “schema stamp”.</source>
        <translation>%1 nennt die eigene Revision nicht. Tragen Sie sie mit „schema stamp“ ein.</translation>
    </message>
    <message>
        <source>File, day and what each revision does.</source>
        <translation>Datei, Tag und was jede Revision tut.</translation>
    </message>
    <message>
        <source>The database is at revision %1; compared with %2.</source>
        <translation>Die Datenbank ist auf Revision %1; verglichen mit %2.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: left by a migration of documents; no difference.</source>
        <translation>%1: von einer Migration von Dokumenten zurückgelassen; kein Unterschied.</translation>
    </message>
    <message>
        <source>%1 is as it is declared.</source>
        <translation>%1 ist so, wie es deklariert ist.</translation>
    </message>
</context>
<context>
    <name>SchemaMove</name>
    <message>
        <source>Print the SQL, and change nothing.</source>
        <translation>Das SQL ausgeben und nichts ändern.</translation>
    </message>
    <message>
        <source>With --sql: from base for sqlite or postgresql, without a database.</source>
        <translation>Mit --sql: ab base für sqlite oder postgresql, ohne Datenbank.</translation>
    </message>
    <message>
        <source>Do not copy a SQLite file before its first change.</source>
        <translation>Eine SQLite-Datei vor ihrer ersten Änderung nicht kopieren.</translation>
    </message>
    <message>
        <source>--engine is sqlite or postgresql, and for an upgrade.</source>
        <translation>--engine ist sqlite oder postgresql und gilt nur für upgrade.</translation>
    </message>
    <message>
        <source>A copy of the database as it was: %1</source>
        <translation>Eine Kopie der Datenbank, wie sie war: %1</translation>
    </message>
    <message>
        <source>A revision, head, or +N for N revisions on; head without it.</source>
        <translation>Eine Revision, head oder +N für N Revisionen weiter; ohne Angabe head.</translation>
    </message>
    <message>
        <source>A revision, base, or -N for N revisions back.</source>
        <translation>Eine Revision, base oder -N für N Revisionen zurück.</translation>
    </message>
    <message>
        <source>Name one revision.</source>
        <translation>Nennen Sie genau eine Revision.</translation>
    </message>
    <message>
        <source>A revision, head or base.</source>
        <translation>Eine Revision, head oder base.</translation>
    </message>
</context>
<context>
    <name>SchemaOffer</name>
    <message>
        <source>%1 has revision %2, which is older than this program&apos;s. It is open for reading only and has not been changed.</source>
        <comment>tronbyt.sqlite, 001</comment>
        <translation>%1 hat Revision %2, die älter ist als die dieses Programms. Die Datenbank ist nur zum Lesen geöffnet und wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Upgrade…</source>
        <translation>Aktualisieren …</translation>
    </message>
    <message>
        <source>Leave it read-only</source>
        <translation>Nur lesen</translation>
    </message>
</context>
<context>
    <name>SchemaPage</name>
    <message>
        <source>Revision of the open database</source>
        <translation>Revision der geöffneten Datenbank</translation>
    </message>
    <message>
        <source>History of revisions</source>
        <translation>Verlauf der Revisionen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The schema could not be read</source>
        <translation>Das Schema konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>No revision recorded</source>
        <translation>Keine Revision vermerkt</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <comment>002</comment>
        <translation>Revision %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is %n step(s) behind the newest revision this program knows.</source>
        <comment>tronbyt.sqlite</comment>
        <translation>
            <numerusform>%1 ist %n Schritt hinter der neuesten Revision, die dieses Programm kennt.</numerusform>
            <numerusform>%1 ist %n Schritte hinter der neuesten Revision, die dieses Programm kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has the newest revision this program knows.</source>
        <comment>tronbyt.sqlite</comment>
        <translation>%1 hat die neueste Revision, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>%1 can go more than one way.</source>
        <comment>tronbyt.sqlite</comment>
        <translation>Für %1 gibt es mehr als einen Weg.</translation>
    </message>
    <message>
        <source>%1 comes from elsewhere.</source>
        <comment>tronbyt.sqlite</comment>
        <translation>%1 kommt von anderswo.</translation>
    </message>
    <message>
        <source>Its tables are there, but nothing says which revision they are. Record it with “tronbyt-desk schema stamp”; nothing can be changed before.</source>
        <translation>Die Tabellen sind da, aber nichts sagt, von welcher Revision sie sind. Vermerken Sie sie mit „tronbyt-desk schema stamp“; vorher kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>&amp;Upgrade to %1…</source>
        <comment>002</comment>
        <translation>Auf %1 akt&amp;ualisieren …</translation>
    </message>
    <message>
        <source>The database is here</source>
        <translation>Hier steht die Datenbank</translation>
    </message>
    <message>
        <source>No way leads here</source>
        <translation>Hierher führt kein Weg</translation>
    </message>
    <message>
        <source>&amp;Downgrade to %1…</source>
        <comment>001</comment>
        <translation>Auf %1 &amp;zurückgehen …</translation>
    </message>
    <message>
        <source>Up&amp;grade to %1…</source>
        <comment>002</comment>
        <translation>Auf %1 a&amp;ktualisieren …</translation>
    </message>
    <message>
        <source>&amp;Upgrade to the newest…</source>
        <translation>Auf die neueste akt&amp;ualisieren …</translation>
    </message>
    <message>
        <source>&amp;Go to the selected revision…</source>
        <translation>Zur &amp;gewählten Revision gehen …</translation>
    </message>
    <message>
        <source>&amp;Copy the SQL</source>
        <translation>SQL &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Put back…</source>
        <translation>Wiede&amp;rherstellen …</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Folder of your own &amp;revisions…</source>
        <translation>Ordner eigener &amp;Revisionen …</translation>
    </message>
    <message>
        <source>The SQL is on the clipboard.</source>
        <translation>Das SQL ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Folder of your own revisions</source>
        <translation>Ordner eigener Revisionen</translation>
    </message>
    <message>
        <source>The database is open for reading only. Allow editing in the Edit menu first.</source>
        <translation>Die Datenbank ist schreibgeschützt geöffnet. Erlauben Sie zuerst im Menü „Bearbeiten“ das Ändern.</translation>
    </message>
</context>
<context>
    <name>SchemaRevision</name>
    <message>
        <source>What the revision is for.</source>
        <translation>Wozu die Revision dient.</translation>
    </message>
    <message>
        <source>Fill it with what makes the database&apos;s schema the declared one.</source>
        <translation>Sie mit dem füllen, was das Schema der Datenbank zum deklarierten macht.</translation>
    </message>
    <message>
        <source>Say what the revision is for with -m TEXT.</source>
        <translation>Sagen Sie mit -m TEXT, wozu die Revision dient.</translation>
    </message>
</context>
<context>
    <name>SchemaText</name>
    <message>
        <source>Usage: tronbyt-desk schema WHAT [options]</source>
        <translation>Verwendung: tronbyt-desk schema WAS [Optionen]</translation>
    </message>
    <message>
        <source>“tronbyt-desk schema WHAT --help” says more about each.</source>
        <translation>„tronbyt-desk schema WAS --help“ sagt mehr zu jedem.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Geben Sie an, was getan werden soll.</translation>
    </message>
    <message>
        <source>There is no “schema %1”.</source>
        <translation>Es gibt kein „schema %1“.</translation>
    </message>
</context>
<context>
    <name>SchemaWords</name>
    <message>
        <source>Serving pauses meanwhile and goes on afterwards.</source>
        <translation>Die Auslieferung pausiert so lange und geht danach weiter.</translation>
    </message>
    <message>
        <source>Each step happens wholly or not at all. PostgreSQL has no file to copy: make a dump with pg_dump first if you may want to go back.</source>
        <translation>Jeder Schritt geschieht ganz oder gar nicht. PostgreSQL hat keine Datei zum Kopieren: Sichern Sie vorher mit pg_dump, wenn Sie vielleicht zurückwollen.</translation>
    </message>
    <message>
        <source>%1 is copied first, beside the file. Each step happens wholly or not at all.</source>
        <translation>%1 wird vorher neben die Datei kopiert. Jeder Schritt geschieht ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>What stands in %1 is lost.</source>
        <comment>columns</comment>
        <translation>Was in %1 steht, geht verloren.</translation>
    </message>
    <message>
        <source>What stands in %1 is lost here; the copy keeps it.</source>
        <comment>columns</comment>
        <translation>Was in %1 steht, geht hier verloren; die Kopie behält es.</translation>
    </message>
    <message>
        <source>Upgrade %1 to revision %2?</source>
        <comment>tronbyt.sqlite, 002</comment>
        <translation>%1 auf Revision %2 aktualisieren?</translation>
    </message>
    <message>
        <source>Take %1 back to revision %2?</source>
        <comment>tronbyt.sqlite, 001</comment>
        <translation>%1 auf Revision %2 zurückbringen?</translation>
    </message>
    <message>
        <source>Revision %1: %2</source>
        <comment>002, its message</comment>
        <translation>Revision %1: %2</translation>
    </message>
    <message>
        <source>Back from revision %1: %2</source>
        <comment>002, its message</comment>
        <translation>Zurück von Revision %1: %2</translation>
    </message>
    <message>
        <source>&amp;Upgrade to %1</source>
        <translation>Auf %1 akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Downgrade to %1</source>
        <translation>Auf %1 &amp;zurückgehen</translation>
    </message>
    <message>
        <source>Put back the copy of %1?</source>
        <comment>a date</comment>
        <translation>Die Kopie von %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>What %1 holds now is itself copied first and then replaced by what it held then, at revision %2.</source>
        <translation>Was %1 jetzt enthält, wird selbst zuerst kopiert und dann durch das ersetzt, was es damals mit Revision %2 enthielt.</translation>
    </message>
    <message>
        <source>Everything edited since then is only in the new copy.</source>
        <translation>Alles seither Bearbeitete steht dann nur in der neuen Kopie.</translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>Zu&amp;rückspielen</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what the box is for, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SecretEditor</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show and edit</source>
        <translation>Anzeigen und bearbeiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy without showing</source>
        <translation>Kopieren, ohne anzuzeigen</translation>
    </message>
    <message>
        <source>Type or paste it</source>
        <translation>Eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Hidden. Type or paste to replace it, or show it to edit it.</source>
        <translation>Verborgen. Geben Sie etwas ein oder fügen Sie es ein, um den Wert zu ersetzen, oder zeigen Sie ihn an, um ihn zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Serve</name>
    <message>
        <source>“%1” is no address to listen on. Write an IP address and a port, such as 127.0.0.1:8000.</source>
        <translation>„%1“ ist keine Adresse, auf der gelauscht werden kann. Schreiben Sie eine IP-Adresse und einen Port, etwa 127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>--threads needs a number from 1 to 64.</source>
        <translation>--threads braucht eine Zahl von 1 bis 64.</translation>
    </message>
    <message>
        <source>Address and port; port 0 picks a free one. 127.0.0.1:8000 without it.</source>
        <translation>Adresse und Port; Port 0 nimmt einen freien. Ohne Angabe 127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>Threads that serve, 1 to 64; 2 without it.</source>
        <translation>Anzahl der ausliefernden Threads, 1 bis 64; ohne Angabe 2.</translation>
    </message>
</context>
<context>
    <name>ServingControls</name>
    <message>
        <source>State of the server</source>
        <translation>Zustand des Servers</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>beliebiger freier</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The number behind the colon in the devices&apos; address. 0 takes any free port.</source>
        <translation>Die Zahl hinter dem Doppelpunkt in der Adresse der Geräte. 0 nimmt einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>Let devices on the network connect</source>
        <translation>Verbindungen von Geräten im Netzwerk zulassen</translation>
    </message>
    <message>
        <source>Off: only programs on this computer reach the server.</source>
        <translation>Aus: Nur Programme auf diesem Computer erreichen den Server.</translation>
    </message>
    <message>
        <source>Off, the server answers this computer only. On, it answers every device in your network on all addresses of this computer; whoever knows a device&apos;s ID can then see its pictures.</source>
        <translation>Ausgeschaltet antwortet der Server nur diesem Computer. Eingeschaltet antwortet er jedem Gerät in Ihrem Netzwerk auf allen Adressen dieses Computers; wer die ID eines Geräts kennt, kann dann dessen Bilder sehen.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Serving on %1</source>
        <comment>a URL</comment>
        <translation>Auslieferung auf %1</translation>
    </message>
    <message>
        <source>Devices in your network get their frames from here.</source>
        <translation>Geräte in Ihrem Netzwerk erhalten ihre Bilder von hier.</translation>
    </message>
    <message>
        <source>Only this computer reaches the server; devices cannot.</source>
        <translation>Nur dieser Computer erreicht den Server, Geräte nicht.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet&#xa0;…</translation>
    </message>
    <message>
        <source>The server could not start</source>
        <translation>Der Server konnte nicht starten</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Keine Auslieferung</translation>
    </message>
    <message>
        <source>Devices get their frames from this computer while the server runs.</source>
        <translation>Solange der Server läuft, erhalten Geräte ihre Bilder von diesem Computer.</translation>
    </message>
    <message>
        <source>The database is open for reading only: when devices were last seen is not saved.</source>
        <translation>Die Datenbank ist nur zum Lesen geöffnet: Wann Geräte zuletzt gesehen wurden, wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>S&amp;top serving</source>
        <translation>Aus&amp;lieferung beenden</translation>
    </message>
    <message>
        <source>S&amp;tart serving</source>
        <translation>Aus&amp;lieferung starten</translation>
    </message>
</context>
<context>
    <name>ServingModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Default picture</source>
        <comment>shown when no app has one</comment>
        <translation>Standardbild</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>Zeigt gerade</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Address for the device</source>
        <translation>Adresse für das Gerät</translation>
    </message>
</context>
<context>
    <name>ServingPage</name>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>&amp;Copy the device&apos;s address</source>
        <translation>Adresse des Geräts &amp;kopieren</translation>
    </message>
    <message>
        <source>Copied %1. Enter it as the image URL of the device.</source>
        <translation>%1 kopiert. Tragen Sie die Adresse im Gerät als Bild-URL ein.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n addresses.</source>
        <translation>
            <numerusform>%n Adresse kopiert.</numerusform>
            <numerusform>%n Adressen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No device has “%1” in its row.</source>
        <translation>Kein Gerät enthält „%1“ in seiner Zeile.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>There is no device to serve yet.</source>
        <translation>Es gibt noch kein Gerät, das bedient werden könnte.</translation>
    </message>
    <message>
        <source>Add one on the Fleet page</source>
        <translation>Auf der Seite „Geräte“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>ServingPill</name>
    <message>
        <source>Not serving</source>
        <translation>Keine Auslieferung</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Serving on %1</source>
        <comment>192.168.1.20:8000</comment>
        <translation>Auslieferung auf %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet&#xa0;…</translation>
    </message>
    <message>
        <source>Cannot serve</source>
        <translation>Auslieferung nicht möglich</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <comment>Not serving</comment>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Show the page “%1” (%2)</source>
        <comment>Serving, Ctrl+4</comment>
        <translation>Seite „%1“ zeigen (%2)</translation>
    </message>
</context>
<context>
    <name>ServingStatus</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) served</source>
        <translation>
            <numerusform>%Ln Bild ausgeliefert</numerusform>
            <numerusform>%Ln Bilder ausgeliefert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 on %2</source>
        <comment>tronbyt on 192.168.1.20</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ShowWords</name>
    <message>
        <source>It is the night app, and it is night: it is shown all the time.</source>
        <translation>Sie ist die Nacht-App, und es ist Nacht: sie ist die ganze Zeit zu sehen.</translation>
    </message>
    <message>
        <source>It is pinned: it is shown all the time.</source>
        <translation>Sie ist angeheftet: sie ist die ganze Zeit zu sehen.</translation>
    </message>
    <message>
        <source>It is in the rotation, but the rotation changes before its turn comes.</source>
        <translation>Sie ist in der Rotation, doch die ändert sich, bevor sie an die Reihe kommt.</translation>
    </message>
    <message>
        <source>It is shown between the other apps, next at %1.</source>
        <comment>a time of day</comment>
        <translation>Sie läuft zwischen den anderen Apps, das nächste Mal um %1.</translation>
    </message>
    <message>
        <source>It is in the rotation; its next turn is at %1.</source>
        <comment>a time of day</comment>
        <translation>Sie ist in der Rotation; das nächste Mal ist sie um %1 an der Reihe.</translation>
    </message>
    <message>
        <source>It is night, and the night app “%1” is shown instead.</source>
        <translation>Es ist Nacht, und die Nacht-App „%1“ läuft an ihrer Stelle.</translation>
    </message>
    <message>
        <source>“%1” is pinned and shown instead.</source>
        <translation>„%1“ ist angeheftet und läuft an ihrer Stelle.</translation>
    </message>
    <message>
        <source>It is disabled.</source>
        <translation>Sie ist deaktiviert.</translation>
    </message>
    <message>
        <source>It has no picture that could be sent, so it is passed over.</source>
        <translation>Sie hat kein Bild, das sich senden ließe, und wird übergangen.</translation>
    </message>
    <message>
        <source>The brightness at night is 0, so no app is shown.</source>
        <translation>Die Helligkeit bei Nacht ist 0, also ist keine App zu sehen.</translation>
    </message>
    <message>
        <source>The brightness while dimmed is 0, so no app is shown.</source>
        <translation>Die gedimmte Helligkeit ist 0, also ist keine App zu sehen.</translation>
    </message>
    <message>
        <source>The brightness is 0, so no app is shown.</source>
        <translation>Die Helligkeit ist 0, also ist keine App zu sehen.</translation>
    </message>
    <message>
        <source>It is %1, and it runs %2 only.</source>
        <comment>as in: it is 11:30, and it runs from 07:00 to 10:00 only</comment>
        <translation>Es ist %1, und sie läuft nur %2.</translation>
    </message>
    <message>
        <source>%1 is none of its days: %2.</source>
        <comment>as in: Sunday is none of its days: Monday to Friday</comment>
        <translation>%1 ist keiner ihrer Tage: %2.</translation>
    </message>
    <message>
        <source>It starts on %1.</source>
        <comment>a date</comment>
        <translation>Sie beginnt am %1.</translation>
    </message>
    <message>
        <source>Its last day was %1.</source>
        <comment>a date</comment>
        <translation>Ihr letzter Tag war %1.</translation>
    </message>
    <message>
        <source>%1 is none of its dates: %2.</source>
        <comment>as in: 7 May 2026 is none of its dates: every month on the 8th</comment>
        <translation>%1 ist keines ihrer Daten: %2.</translation>
    </message>
    <message>
        <source>%1 It is never active again.</source>
        <translation>%1 Sie wird nie wieder aktiv.</translation>
    </message>
    <message>
        <source>%1 It is next active from %2.</source>
        <comment>a sentence; a time of day on a date</comment>
        <translation>%1 Aktiv ist sie das nächste Mal ab %2.</translation>
    </message>
</context>
<context>
    <name>SimulationAppsModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>At this time</source>
        <translation>Zu dieser Zeit</translation>
    </message>
    <message>
        <source>Airtime this week</source>
        <translation>Sendezeit diese Woche</translation>
    </message>
    <message>
        <source>It is shown now.</source>
        <translation>Sie ist jetzt zu sehen.</translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>a share of a week, and how long that is</comment>
        <translation>%1 %, %2</translation>
    </message>
</context>
<context>
    <name>SimulationStage</name>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Double-click or Enter goes to that time</source>
        <translation>Doppelklick oder Eingabe geht zu dieser Zeit</translation>
    </message>
    <message>
        <source>Nothing else on this day</source>
        <translation>Nichts weiter an diesem Tag</translation>
    </message>
</context>
<context>
    <name>SimulationTransport</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>To the &amp;present</source>
        <translation>Zur &amp;Gegenwart</translation>
    </message>
    <message>
        <source>Play s&amp;lower</source>
        <translation>&amp;Langsamer abspielen</translation>
    </message>
    <message>
        <source>Play f&amp;aster</source>
        <translation>&amp;Schneller abspielen</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>how many times as fast</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Play %1 times as fast as it is</source>
        <translation>%1-mal so schnell abspielen wie in Wirklichkeit</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>SimulationView</name>
    <message>
        <source>Played with today’s pictures, from where the rotation stands now.</source>
        <translation>Gespielt mit den Bildern von heute, von dort an, wo die Rotation jetzt steht.</translation>
    </message>
    <message>
        <source>Apps at this time</source>
        <translation>Apps zu dieser Zeit</translation>
    </message>
    <message>
        <source>Double-click or Enter goes to the app’s next turn</source>
        <translation>Doppelklick oder Eingabe geht dorthin, wo die App das nächste Mal an der Reihe ist</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The default picture</source>
        <translation>Das Standardbild</translation>
    </message>
    <message>
        <source>In the rotation, place %1 of %2</source>
        <translation>In der Rotation, Platz %1 von %2</translation>
    </message>
    <message>
        <source>Between two others of the rotation</source>
        <translation>Zwischen zwei anderen der Rotation</translation>
    </message>
    <message>
        <source>Pinned to the device</source>
        <translation>Am Gerät angeheftet</translation>
    </message>
    <message>
        <source>The night app</source>
        <translation>Die Nacht-App</translation>
    </message>
    <message>
        <source>The brightness is 0.</source>
        <translation>Die Helligkeit ist 0.</translation>
    </message>
    <message>
        <source>No app has anything to show.</source>
        <translation>Keine App hat etwas zu zeigen.</translation>
    </message>
    <message>
        <source>For %1, until %2</source>
        <comment>how long, a time</comment>
        <translation>Für %1, bis %2</translation>
    </message>
    <message>
        <source>brightness %1 % (level %2)</source>
        <translation>Helligkeit %1 % (Stufe %2)</translation>
    </message>
    <message>
        <source>Night until %1 · %2</source>
        <comment>a time, the brightness</comment>
        <translation>Nacht bis %1 · %2</translation>
    </message>
    <message>
        <source>Dim until %1 · %2</source>
        <comment>a time, the brightness</comment>
        <translation>Gedimmt bis %1 · %2</translation>
    </message>
    <message>
        <source>Day · %1</source>
        <comment>the brightness</comment>
        <translation>Tag · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an app, how long it stays</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Sorting</name>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>Nach dieser &amp;Spalte sortieren</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>%1 has the file open. Stop it before you migrate, or what it writes meanwhile is not in the tables.</source>
        <comment>python3 (process 123)</comment>
        <translation>%1 hat die Datei geöffnet. Beenden Sie das vor der Migration; was dort inzwischen geschrieben wird, steht sonst nicht in den Tabellen.</translation>
    </message>
    <message>
        <source>An earlier migration never finished. The documents are whole; the tables it left are dropped first.</source>
        <translation>Eine frühere Migration wurde nie beendet. Die Dokumente sind unversehrt; die Tabellen, die sie hinterließ, werden zuerst gelöscht.</translation>
    </message>
    <message>
        <source>Legacy database</source>
        <translation>Alte Datenbank</translation>
    </message>
    <message>
        <source>A path such as users/usersdb.sqlite; or drop the file here</source>
        <translation>Ein Pfad wie users/usersdb.sqlite, oder die Datei hierher ziehen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Choose a legacy database</source>
        <translation>Eine alte Datenbank wählen</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation>Datenbanken (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file in which an older Tronbyt server keeps its users as JSON documents. It is only read until you say so.</source>
        <translation>Die Datei, in der ein älterer Tronbyt-Server seine Benutzer als JSON-Dokumente hält. Bis Sie die Migration starten, wird sie nur gelesen.</translation>
    </message>
    <message>
        <source>Reading every document…</source>
        <translation>Alle Dokumente werden gelesen …</translation>
    </message>
    <message>
        <source>JSON documents of version %1, %2.</source>
        <comment>1.2 MiB</comment>
        <translation>JSON-Dokumente der Version %1, %2.</translation>
    </message>
    <message>
        <source>Reading every document… %1 of %2 users</source>
        <comment>3 of 25</comment>
        <translation>Alle Dokumente werden gelesen … %1 von %2 Benutzern</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>%1 is no file. Legacy databases (json_data) are SQLite files; choose one.</source>
        <translation>%1 ist keine Datei. Alte Datenbanken (json_data) sind SQLite-Dateien; wählen Sie eine.</translation>
    </message>
    <message>
        <source>%1 is open in %2. Nothing has been changed; stop that program, then migrate. A dry run or a migration into another database may go on beside it.</source>
        <translation>%1 ist in %2 geöffnet. Es wurde nichts geändert; beenden Sie jenes Programm und migrieren Sie dann. Ein Probelauf oder eine Migration in eine andere Datenbank kann daneben laufen.</translation>
    </message>
    <message>
        <source>%1 or its folder may not be written by this user, so it cannot be migrated in place. Nothing has been changed; check the permissions, or migrate into another database.</source>
        <translation>Dieser Benutzer darf %1 oder den Ordner nicht beschreiben; an Ort und Stelle kann also nicht migriert werden. Es wurde nichts geändert; prüfen Sie die Rechte, oder migrieren Sie in eine andere Datenbank.</translation>
    </message>
</context>
<context>
    <name>SqlErrorText</name>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Nothing has been changed; try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in %1 und wurde nicht rechtzeitig fertig. Es wurde nichts geändert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time (it is open in %2). Nothing has been changed; try again in a moment, or close that program.</source>
        <translation>Ein anderes Programm schreibt gerade in %1 und wurde nicht rechtzeitig fertig (geöffnet in %2). Es wurde nichts geändert; versuchen Sie es gleich noch einmal oder schließen Sie jenes Programm.</translation>
    </message>
    <message>
        <source>%1 may not be opened by this user, or a file beside it may not. Nothing has been changed; check the permissions of the file and of its folder.</source>
        <translation>%1 oder eine Datei daneben darf dieser Benutzer nicht öffnen. Es wurde nichts geändert; prüfen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The server refused %1. Nothing has been changed; check the user name, the password (in the URL, PGPASSWORD or ~/.pgpass) and what this user may do there.</source>
        <translation>Der Server hat %1 abgelehnt. Es wurde nichts geändert; prüfen Sie den Benutzernamen, das Passwort (in der URL, PGPASSWORD oder ~/.pgpass) und was dieser Benutzer dort darf.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Nothing has been changed.</source>
        <translation>%1 ist schreibgeschützt geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing has been changed; free some space and try again.</source>
        <translation>Für %1 ist kein Speicherplatz mehr frei. Es wurde nichts geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read here. It has not been changed; keep a copy of it and open a backup.</source>
        <translation>%1 ist beschädigt und lässt sich hier nicht lesen. Die Datenbank wurde nicht verändert; heben Sie eine Kopie davon auf und öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 does not answer. Nothing has been changed; check that the server runs and can be reached, then try again.</source>
        <translation>%1 antwortet nicht. Es wurde nichts geändert; prüfen Sie, ob der Server läuft und erreichbar ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no database %1. Check the name, or create it on the server first.</source>
        <translation>Es gibt keine Datenbank %1. Prüfen Sie den Namen oder legen Sie sie zuerst auf dem Server an.</translation>
    </message>
    <message>
        <source>%1 already holds a row with this key or name. Nothing has been changed; choose another.</source>
        <translation>In %1 gibt es bereits eine Zeile mit diesem Schlüssel oder Namen. Es wurde nichts geändert; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Another program has meanwhile removed or added a row in %1 that this belongs to. Nothing has been changed; look at it again and repeat the change.</source>
        <translation>Ein anderes Programm hat inzwischen in %1 eine Zeile entfernt oder hinzugefügt, die hiermit zusammenhängt. Hier wurde nichts geändert; prüfen Sie den neuen Stand und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>%1 does not accept one of these values. Nothing has been changed; correct it and try again.</source>
        <translation>%1 nimmt einen dieser Werte nicht an. Es wurde nichts geändert; korrigieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing has been changed; the log says why.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Es wurde nichts geändert; der Grund steht im Protokoll.</translation>
    </message>
</context>
<context>
    <name>SqliteFileText</name>
    <message>
        <source>%1 looks encrypted: every byte of its start is noise. It has not been changed; open it with the program that encrypted it and save it without a password, or choose another file.</source>
        <translation>%1 scheint verschlüsselt zu sein: Der Anfang besteht nur aus Rauschen. Die Datei wurde nicht verändert; öffnen Sie sie mit dem Programm, das sie verschlüsselt hat, und speichern Sie sie ohne Passwort, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The start of %1 is lost: it holds only zeros. It has not been changed; keep a copy of it and open a backup.</source>
        <translation>Der Anfang von %1 ist verloren: Er enthält nur Nullen. Die Datei wurde nicht verändert; heben Sie eine Kopie davon auf und öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>%1 is not a database. It has not been changed; choose a Tronbyt database, or create a new one under another name.</source>
        <translation>%1 ist keine Datenbank. Die Datei wurde nicht verändert; wählen Sie eine Tronbyt-Datenbank oder legen Sie unter einem anderen Namen eine neue an.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a database file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datenbankdatei darin.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file. Choose a database file.</source>
        <translation>%1 ist keine gewöhnliche Datei. Wählen Sie eine Datenbankdatei.</translation>
    </message>
    <message>
        <source>%1 may not be read by this user. It has not been changed; ask its owner for permission, or open a copy.</source>
        <translation>%1 darf dieser Benutzer nicht lesen. Die Datei wurde nicht verändert; bitten Sie den Besitzer um die nötigen Rechte oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>%1 is cut off: not even its first page is whole. It has not been changed; open a backup.</source>
        <translation>%1 ist abgeschnitten: Nicht einmal die erste Seite ist vollständig. Die Datei wurde nicht verändert; öffnen Sie eine Sicherung.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <comment>the step&apos;s name</comment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>StepRunText</name>
    <message>
        <source>After revision %1 the row %2 of %3 would belong to a row of %4 that is not there. Nothing of this revision was kept; correct the rows or the revision.</source>
        <translation>Nach Revision %1 würde die Zeile %2 von %3 zu einer Zeile von %4 gehören, die es nicht gibt. Von dieser Revision wurde nichts übernommen; korrigieren Sie die Zeilen oder die Revision.</translation>
    </message>
</context>
<context>
    <name>SurveyText</name>
    <message>
        <source>%1 has no user %2. Choose another one.</source>
        <translation>%1 hat keinen Benutzer %2. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Schedules</source>
        <translation>Zeitpläne</translation>
    </message>
    <message>
        <source>Recurrence patterns</source>
        <translation>Wiederholungsmuster</translation>
    </message>
</context>
<context>
    <name>TableComparisonText</name>
    <message>
        <source>Nobody knows what %1 is to hold in the rows that are there: say so with “fill”, or this fails on a table that has rows.</source>
        <translation>Was %1 in den vorhandenen Zeilen enthalten soll, ist unbekannt: Geben Sie es mit „fill“ an, sonst schlägt dies bei einer Tabelle mit Zeilen fehl.</translation>
    </message>
    <message>
        <source>%1: the primary key is (%2) and declared as (%3)</source>
        <translation>%1: Der Primärschlüssel ist (%2) und ist als (%3) deklariert</translation>
    </message>
    <message>
        <source>No operation changes a primary key: build %1 anew by SQL of your own.</source>
        <translation>Keine Operation ändert einen Primärschlüssel: Bauen Sie %1 mit eigenem SQL neu auf.</translation>
    </message>
    <message>
        <source>%1: the index %2 is not declared like this (%3)</source>
        <translation>%1: Der Index %2 ist nicht so deklariert (%3)</translation>
    </message>
    <message>
        <source>%1: nobody declared %2</source>
        <translation>%1: %2 ist nirgends deklariert</translation>
    </message>
    <message>
        <source>%1.%2: it is “%3” and declared as “%4”</source>
        <translation>%1.%2: Die Spalte ist „%3“ und ist als „%4“ deklariert</translation>
    </message>
    <message>
        <source>%1.%2: the column is missing</source>
        <translation>%1.%2: Die Spalte fehlt</translation>
    </message>
    <message>
        <source>%1.%2: nobody declared this column</source>
        <translation>%1.%2: Diese Spalte ist nirgends deklariert</translation>
    </message>
    <message>
        <source>What %1.%2 holds is gone after this and does not come back.</source>
        <translation>Was %1.%2 enthält, ist danach weg und kommt nicht wieder.</translation>
    </message>
    <message>
        <source>%1: %2 is missing</source>
        <translation>%1: %2 fehlt</translation>
    </message>
    <message>
        <source>%1: the index %2 is missing</source>
        <translation>%1: Der Index %2 fehlt</translation>
    </message>
    <message>
        <source>A rename looks like adding and dropping too. If it is one, write instead of both: - rename_column: {table: %1, from: %2, to: %3}</source>
        <translation>Auch eine Umbenennung sieht wie Hinzufügen und Löschen aus. Falls es eine ist, schreiben Sie statt beidem: - rename_column: {table: %1, from: %2, to: %3}</translation>
    </message>
</context>
<context>
    <name>TableTextError</name>
    <message>
        <source>a virtual table cannot be changed</source>
        <translation>eine virtuelle Tabelle ist nicht änderbar</translation>
    </message>
    <message>
        <source>there is already a column %1</source>
        <translation>es gibt bereits eine Spalte %1</translation>
    </message>
    <message>
        <source>there is no column %1</source>
        <translation>es gibt keine Spalte %1</translation>
    </message>
    <message>
        <source>there is already a constraint %1</source>
        <translation>es gibt bereits eine Bedingung %1</translation>
    </message>
    <message>
        <source>there is no such constraint</source>
        <translation>es gibt keine solche Bedingung</translation>
    </message>
    <message>
        <source>there is no constraint %1</source>
        <translation>es gibt keine Bedingung %1</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>No row has “%1” in it.</source>
        <translation>Keine Zeile enthält „%1“.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No rows here.</source>
        <translation>Hier sind keine Zeilen.</translation>
    </message>
    <message>
        <source>Go to the Fleet page</source>
        <translation>Zur Seite „Geräte“</translation>
    </message>
</context>
<context>
    <name>TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>TimeSlider</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Hauptwerkzeugleiste</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Open another database than %1</source>
        <comment>tronbyt.sqlite</comment>
        <translation>Eine andere Datenbank als %1 öffnen</translation>
    </message>
    <message>
        <source>Edits are saved at once. Press to protect the database from edits (%1)</source>
        <comment>Ctrl+L</comment>
        <translation>Änderungen werden sofort gespeichert. Drücken, um die Datenbank vor Änderungen zu schützen (%1)</translation>
    </message>
    <message>
        <source>The connection refuses to write. Press to allow edits (%1)</source>
        <comment>Ctrl+L</comment>
        <translation>Die Verbindung verweigert das Schreiben. Drücken, um Änderungen zu erlauben (%1)</translation>
    </message>
</context>
<context>
    <name>TransactionText</name>
    <message>
        <source>%1 stopped answering while a change was being saved, so it may be there or not. Look at it once the database answers again.</source>
        <translation>%1 antwortete nicht mehr, während eine Änderung gespeichert wurde; sie kann gespeichert sein oder nicht. Sehen Sie nach, sobald die Datenbank wieder antwortet.</translation>
    </message>
</context>
<context>
    <name>UntouchedText</name>
    <message>
        <source>%1 was written to while it was read. Nothing has been changed here; close the programs that use it and try again.</source>
        <translation>In %1 wurde geschrieben, während es gelesen wurde. Hier wurde nichts geändert; schließen Sie die Programme, die es benutzen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 was written to while it was read (it is open in %2). Nothing has been changed here; close that program and try again.</source>
        <translation>In %1 wurde geschrieben, während es gelesen wurde (es ist in %2 geöffnet). Hier wurde nichts geändert; schließen Sie jenes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 has changes beside it that can only be read in a copy, and the copy in %2 failed. Nothing has been changed; check the permissions and the free space there.</source>
        <translation>Neben %1 stehen Änderungen, die sich nur in einer Kopie lesen lassen, und die Kopie in %2 ist fehlgeschlagen. Es wurde nichts geändert; prüfen Sie dort die Rechte und den freien Platz.</translation>
    </message>
</context>
<context>
    <name>UrlText</name>
    <message>
        <source>Name a database: the path of a file, or a URL such as postgresql://user@host/name.</source>
        <translation>Geben Sie eine Datenbank an: den Pfad einer Datei oder eine URL wie postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>%1 names no file. Write sqlite:///path/of/the/file.</source>
        <translation>%1 nennt keine Datei. Schreiben Sie sqlite:///pfad/der/datei.</translation>
    </message>
    <message>
        <source>%1 databases are not supported. Use the path of a SQLite file or a postgresql:// URL.</source>
        <translation>Datenbanken der Art %1 werden nicht unterstützt. Verwenden Sie den Pfad einer SQLite-Datei oder eine URL mit postgresql://.</translation>
    </message>
    <message>
        <source>This URL names no database. Write postgresql://user@host:port/name.</source>
        <translation>Diese URL nennt keine Datenbank. Schreiben Sie postgresql://user@host:port/name.</translation>
    </message>
    <message>
        <source>These settings name no database. Add dbname=…</source>
        <translation>Diese Angaben nennen keine Datenbank. Ergänzen Sie dbname=…</translation>
    </message>
    <message>
        <source>The option %1 is not understood. Leave it out.</source>
        <translation>Die Option %1 ist unbekannt. Lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>UserView</name>
    <message>
        <source>Add device…</source>
        <translation>Gerät hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Devices of the user</source>
        <translation>Geräte des Benutzers</translation>
    </message>
    <message>
        <source>This user has no devices yet.</source>
        <translation>Dieser Benutzer hat noch keine Geräte.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>%1 must have a value.</source>
        <translation>„%1“ muss einen Wert haben.</translation>
    </message>
    <message>
        <source>%1 needs a whole number of seconds since 1970, or 0 for never.</source>
        <translation>„%1“ braucht eine ganze Zahl von Sekunden seit 1970 oder 0 für nie.</translation>
    </message>
    <message>
        <source>%1 is either on or off.</source>
        <translation>„%1“ ist entweder ein oder aus.</translation>
    </message>
    <message>
        <source>%1 needs a date of the years 1 to 9999, such as 2026-02-28.</source>
        <translation>„%1“ braucht ein Datum der Jahre 1 bis 9999, etwa 2026-02-28.</translation>
    </message>
    <message>
        <source>%1 needs a date with a time.</source>
        <translation>„%1“ braucht ein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>%1 must name what this row belongs to.</source>
        <translation>„%1“ muss nennen, wozu diese Zeile gehört.</translation>
    </message>
    <message>
        <source>%1 takes 1 to 64 letters, digits and hyphens, such as 1a2b3c4d.</source>
        <translation>„%1“ besteht aus 1 bis 64 Buchstaben, Ziffern und Bindestrichen, etwa 1a2b3c4d.</translation>
    </message>
    <message>
        <source>%1 needs a whole number above 0.</source>
        <translation>„%1“ braucht eine ganze Zahl über 0.</translation>
    </message>
    <message>
        <source>%1 needs a number from %2 to %3.</source>
        <translation>„%1“ braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 needs a whole number from %2 to %3.</source>
        <translation>„%1“ braucht eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 needs a text.</source>
        <translation>„%1“ braucht einen Text.</translation>
    </message>
    <message>
        <source>%1 cannot be an empty text. Clear it to leave it unset.</source>
        <translation>„%1“ darf kein leerer Text sein. Leeren Sie das Feld, um nichts festzulegen.</translation>
    </message>
    <message>
        <source>%1 holds a character that cannot be stored. Type it again.</source>
        <translation>„%1“ enthält ein Zeichen, das sich nicht speichern lässt. Geben Sie den Text erneut ein.</translation>
    </message>
    <message>
        <source>%1 needs an address without spaces, such as https://example.org/.</source>
        <translation>„%1“ braucht eine Adresse ohne Leerzeichen, etwa https://example.org/.</translation>
    </message>
    <message>
        <source>%1 takes one of the listed choices only.</source>
        <translation>„%1“ nimmt nur einen der Werte aus der Liste an.</translation>
    </message>
    <message>
        <source>%1 needs a time from 00:00 to 23:59 with two digits each, such as 07:30.</source>
        <translation>„%1“ braucht eine Uhrzeit von 00:00 bis 23:59 mit je zwei Ziffern, etwa 07:30.</translation>
    </message>
    <message>
        <source>%1 needs a zone of the IANA database, such as Europe/Berlin.</source>
        <translation>„%1“ braucht eine Zone der IANA-Datenbank, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>%1 needs a JSON list of English weekdays, such as [&quot;monday&quot;,&quot;friday&quot;].</source>
        <translation>„%1“ braucht eine JSON-Liste englischer Wochentage, etwa [&quot;monday&quot;,&quot;friday&quot;].</translation>
    </message>
    <message>
        <source>%1 needs first, second, third, fourth or last and a weekday, such as first_monday.</source>
        <translation>„%1“ braucht first, second, third, fourth oder last und einen Wochentag, etwa first_monday.</translation>
    </message>
    <message>
        <source>%1 needs six percentages with commas between, such as 0,3,5,12,35,100.</source>
        <translation>„%1“ braucht sechs durch Kommas getrennte Prozentwerte, etwa 0,3,5,12,35,100.</translation>
    </message>
    <message>
        <source>%1 needs an app&apos;s installation name, without slashes or control characters.</source>
        <translation>„%1“ braucht den Installationsnamen einer App, ohne Schrägstriche und Steuerzeichen.</translation>
    </message>
    <message>
        <source>%1 needs a path inside the data folder, such as system-apps/apps/clock.</source>
        <translation>„%1“ braucht einen Pfad im Datenordner, etwa system-apps/apps/clock.</translation>
    </message>
    <message>
        <source>%1 takes letters, digits and signs of ASCII only, without spaces.</source>
        <translation>„%1“ nimmt nur Buchstaben, Ziffern und Zeichen aus ASCII an, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at character %3.</source>
        <translation>„%1“ ist kein gültiges JSON: %2 bei Zeichen %3.</translation>
    </message>
    <message>
        <source>%1 needs a JSON list, such as [].</source>
        <translation>„%1“ braucht eine JSON-Liste, etwa [].</translation>
    </message>
    <message>
        <source>%1 needs a JSON object, such as {}.</source>
        <translation>„%1“ braucht ein JSON-Objekt, etwa {}.</translation>
    </message>
    <message>
        <source>%1 takes letters, digits, hyphens and underscores only, and at least one.</source>
        <translation>„%1“ nimmt nur Buchstaben, Ziffern, Binde- und Unterstriche an, mindestens ein Zeichen.</translation>
    </message>
    <message>
        <source>%1 becomes part of a file&apos;s name: it cannot be empty nor hold slashes or control characters.</source>
        <translation>„%1“ wird Teil eines Dateinamens: Der Wert darf nicht leer sein und keine Schrägstriche oder Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>%1 takes one line without control characters.</source>
        <translation>„%1“ nimmt nur eine Zeile ohne Steuerzeichen an.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>%1 was deleted, moved or replaced while it was open. What was saved before that stands in the old file; put the file back or open another one.</source>
        <translation>%1 wurde gelöscht, verschoben oder ersetzt, während die Datei geöffnet war. Was vorher gespeichert wurde, steht in der alten Datei; legen Sie diese zurück oder öffnen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>WeekActions</name>
    <message>
        <source>&amp;Go to block</source>
        <translation>&amp;Zum Block gehen</translation>
    </message>
    <message>
        <source>&amp;Hours of the app</source>
        <translation>&amp;Stunden der App</translation>
    </message>
    <message>
        <source>&amp;Copy and paste</source>
        <translation>&amp;Kopieren und Einfügen</translation>
    </message>
    <message>
        <source>Block &amp;above</source>
        <translation>Block dar&amp;über</translation>
    </message>
    <message>
        <source>Block &amp;below</source>
        <translation>Block dar&amp;unter</translation>
    </message>
    <message>
        <source>Block of the day &amp;before</source>
        <translation>Block am Tag da&amp;vor</translation>
    </message>
    <message>
        <source>Block of the day a&amp;fter</source>
        <translation>Block am Tag da&amp;nach</translation>
    </message>
    <message>
        <source>Move &amp;earlier</source>
        <translation>&amp;Früher legen</translation>
    </message>
    <message>
        <source>Move &amp;later</source>
        <translation>S&amp;päter legen</translation>
    </message>
    <message>
        <source>Move a minute earlier</source>
        <translation>Eine Minute früher legen</translation>
    </message>
    <message>
        <source>Move a minute later</source>
        <translation>Eine Minute später legen</translation>
    </message>
    <message>
        <source>&amp;Start earlier</source>
        <translation>Früher &amp;beginnen</translation>
    </message>
    <message>
        <source>Start la&amp;ter</source>
        <translation>Spä&amp;ter beginnen</translation>
    </message>
    <message>
        <source>E&amp;nd earlier</source>
        <translation>Früher e&amp;nden</translation>
    </message>
    <message>
        <source>En&amp;d later</source>
        <translation>Später en&amp;den</translation>
    </message>
    <message>
        <source>Show &amp;all day</source>
        <translation>&amp;Ganztägig zeigen</translation>
    </message>
    <message>
        <source>All apps without a &amp;window</source>
        <translation>Alle Apps ohne Zeit&amp;fenster</translation>
    </message>
    <message>
        <source>&amp;Copy the app&apos;s schedule</source>
        <translation>Zeitplan der App &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all schedules of the device</source>
        <translation>&amp;Alle Zeitpläne des Geräts kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Paste to &amp;several apps…</source>
        <translation>In &amp;mehrere Apps einfügen …</translation>
    </message>
    <message>
        <source>&amp;Days of the app</source>
        <translation>&amp;Tage der App</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an app, its hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 → %2, every day</source>
        <comment>two times</comment>
        <translation>%1 → %2, jeden Tag</translation>
    </message>
</context>
<context>
    <name>WeekPrint</name>
    <message>
        <source>%1, %2 – %3</source>
        <comment>a device, the first and the last date of a week</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>The printer takes no page. Nothing was printed; choose another one.</source>
        <translation>Der Drucker nimmt keine Seite an. Es wurde nichts gedruckt; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The week could not be printed to the end. Try again.</source>
        <translation>Die Woche ließ sich nicht bis zum Ende drucken. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The week cannot be saved as “%1”. What was there before still is; check the permissions of its folder and the space on the disk.</source>
        <translation>Die Woche lässt sich nicht als „%1“ speichern. Was vorher dort stand, ist noch da; prüfen Sie die Rechte seines Ordners und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Disabled. %1</source>
        <comment>a schedule</comment>
        <translation>Deaktiviert. %1</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>%1: %2</source>
        <comment>an app, when it shows</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>always</source>
        <comment>shown</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>Give the schedule of %1 to</source>
        <translation>Zeitplan von %1 übertragen auf</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>WeekdaysEditor</name>
    <message>
        <source>Stored as %1, which is no list of weekdays. Choosing days replaces it.</source>
        <translation>Gespeichert als %1, was keine Liste von Wochentagen ist. Wenn Sie Tage wählen, wird das ersetzt.</translation>
    </message>
    <message>
        <source>Also stored: %1. Choosing days drops it.</source>
        <translation>Außerdem gespeichert: %1. Wenn Sie Tage wählen, entfällt das.</translation>
    </message>
    <message>
        <source>No day chosen: every day</source>
        <translation>Kein Tag gewählt: jeden Tag</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tronbyt Desk</source>
        <translation>Tronbyt Desk</translation>
    </message>
    <message>
        <source>See, edit and serve what your LED panels show.</source>
        <translation>Sehen, bearbeiten und ausliefern, was Ihre LED-Panels zeigen.</translation>
    </message>
    <message>
        <source>A database can also be dropped anywhere on this window.</source>
        <translation>Eine Datenbank lässt sich auch einfach auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>tronbyt.sqlite — /home/anna</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Databases opened lately</source>
        <translation>Zuletzt geöffnete Datenbanken</translation>
    </message>
    <message>
        <source>Enter opens, Delete takes it off the list and leaves the file alone.</source>
        <translation>Die Eingabetaste öffnet, Entf nimmt den Eintrag aus der Liste; die Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>The database of a Tronbyt server, or one made here.</source>
        <translation>Die Datenbank eines Tronbyt-Servers oder eine hier angelegte.</translation>
    </message>
    <message>
        <source>Start from nothing: one empty file for users, devices and apps.</source>
        <translation>Ganz neu beginnen: eine leere Datei für Benutzer, Geräte und Apps.</translation>
    </message>
    <message>
        <source>A PostgreSQL database in your network.</source>
        <translation>Eine PostgreSQL-Datenbank in Ihrem Netzwerk.</translation>
    </message>
    <message>
        <source>Three panels with a dozen apps, to look around in. Nothing can break.</source>
        <translation>Drei Panels mit einem Dutzend Apps zum Umsehen. Kaputtgehen kann nichts.</translation>
    </message>
    <message>
        <source>Make tables of the JSON documents of an older Tronbyt server.</source>
        <translation>Aus den JSON-Dokumenten eines älteren Tronbyt-Servers Tabellen machen.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>&amp;Adresse öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;New database…</source>
        <translation>&amp;Neue Datenbank&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Allow &amp;editing</source>
        <translation>&amp;Bearbeiten zulassen</translation>
    </message>
    <message>
        <source>&amp;Filter the page</source>
        <translation>Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Search or command</source>
        <translation>&amp;Suche oder Befehl</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>&amp;Start serving</source>
        <translation>Auslieferung &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Copy the server&apos;s address</source>
        <translation>Adresse des Servers &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Tronbyt Desk</source>
        <translation>&amp;Über Tronbyt Desk</translation>
    </message>
    <message>
        <source>&amp;Migrate a legacy database…</source>
        <translation>Eine alte Datenbank &amp;migrieren …</translation>
    </message>
</context>
<context>
    <name>WindowDialogs</name>
    <message>
        <source>Databases (*.sqlite *.sqlite3 *.db)</source>
        <translation>Datenbanken (*.sqlite *.sqlite3 *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Make a new database</source>
        <translation>Neue Datenbank anlegen</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>&amp;Undo %1</source>
        <comment>Rename Kitchen</comment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <comment>Rename Kitchen</comment>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Stop serving</source>
        <translation>Auslieferung &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Start serving</source>
        <translation>Auslieferung &amp;starten</translation>
    </message>
    <message>
        <source>Serving has stopped, because the database it served is closed.</source>
        <translation>Die Auslieferung wurde beendet, weil die ausgelieferte Datenbank geschlossen ist.</translation>
    </message>
</context>
<context>
    <name>WorkerText</name>
    <message>
        <source>No database is open. Open or create one first.</source>
        <translation>Es ist keine Datenbank geöffnet. Öffnen Sie zuerst eine oder legen Sie eine an.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Days of the year</source>
        <translation>Tage des Jahres</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n days of %2</source>
        <comment>an app, a year</comment>
        <translation>
            <numerusform>%1 an %n Tag im Jahr %2</numerusform>
            <numerusform>%1 an %n Tagen im Jahr %2</numerusform>
        </translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
</context>
<context>
    <name>ZoneEditor</name>
    <message>
        <source>Offset from UTC now</source>
        <translation>Aktueller Abstand zu UTC</translation>
    </message>
</context>
<context>
    <name>ZoneProblem</name>
    <message>
        <source>The device&apos;s time zone is an empty text and counts as not set.</source>
        <translation>Die Zeitzone des Geräts ist ein leerer Text und gilt als nicht festgelegt.</translation>
    </message>
    <message>
        <source>The location&apos;s time zone is an empty text and counts as not set.</source>
        <translation>Die Zeitzone des Standorts ist ein leerer Text und gilt als nicht festgelegt.</translation>
    </message>
    <message>
        <source>The device&apos;s time zone “%1” is no zone of the IANA database and counts as not set. Choose one such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ des Geräts ist keine Zone der IANA-Datenbank und gilt als nicht festgelegt. Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>The location&apos;s time zone “%1” is no zone of the IANA database and counts as not set. Choose one such as Europe/Berlin.</source>
        <translation>Die Zeitzone „%1“ des Standorts ist keine Zone der IANA-Datenbank und gilt als nicht festgelegt. Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
</context>
</TS>
