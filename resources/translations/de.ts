<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="fr_BE">
<context>
    <name>Accounts</name>
    <message>
        <source>Voir les canaux</source>
        <translation>Kanäle ansehen</translation>
    </message>
</context>
<context>
    <name>Adapting</name>
    <message>
        <source>abrégé</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>adapté</source>
        <translation>angepasst</translation>
    </message>
    <message>
        <source>avec commentaire</source>
        <translation>mit Kommentar</translation>
    </message>
    <message>
        <source>en fil</source>
        <translation>als Thread</translation>
    </message>
</context>
<context>
    <name>AllSeries</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A&amp;nnonces qui se répètent</source>
        <translation>&amp;Mitteilungen, die sich wiederholen</translation>
    </message>
    <message>
        <source>Aucune annonce ne se répète. Dans Rédiger, « Répéter… » en fait revenir une chaque semaine, chaque mois ou chaque année.</source>
        <translation>Keine Mitteilung wiederholt sich. In Verfassen lässt „Wiederholen…“ eine Mitteilung jede Woche, jeden Monat oder jedes Jahr wiederkehren.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Séries</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>arrêtée le {when}</source>
        <translation>beendet am {when}</translation>
    </message>
</context>
<context>
    <name>AllowDialog</name>
    <message>
        <source>&amp;Laisser passer</source>
        <translation>&amp;Durchlassen</translation>
    </message>
    <message>
        <source>Elle part sur tous ses canaux malgré l&apos;arrêt d&apos;urgence, ses corrections aussi. Tout le reste demeure suspendu. Le journal garde votre nom.</source>
        <translation>Sie geht trotz des Notstopps an alle ihre Kanäle, ihre Korrekturen auch. Alles Übrige bleibt angehalten. Das Journal behält Ihren Namen.</translation>
    </message>
    <message>
        <source>La retenir</source>
        <translation>Zurückhalten</translation>
    </message>
    <message>
        <source>Laisser passer cette alerte ?</source>
        <translation>Diese Warnung durchlassen?</translation>
    </message>
</context>
<context>
    <name>AmbiguousTimeDialog</name>
    <message>
        <source>&amp;Choisir</source>
        <translation>&amp;Wählen</translation>
    </message>
    <message>
        <source>Cette heure existe deux fois</source>
        <translation>Diese Uhrzeit gibt es zweimal</translation>
    </message>
    <message>
        <source>Cette nuit-là, on recule les horloges. Laquelle des deux heures voulez-vous ?</source>
        <translation>In dieser Nacht werden die Uhren zurückgestellt. Welche der beiden Uhrzeiten möchten Sie?</translation>
    </message>
    <message>
        <source>Changer l&apos;heure</source>
        <translation>Uhrzeit ändern</translation>
    </message>
    <message>
        <source>la &amp;deuxième : après le changement d&apos;heure ({wall}, {offset})</source>
        <translation>die &amp;zweite: nach der Umstellung ({wall}, {offset})</translation>
    </message>
    <message>
        <source>la &amp;première : avant le changement d&apos;heure ({wall}, {offset})</source>
        <translation>die &amp;erste: vor der Umstellung ({wall}, {offset})</translation>
    </message>
</context>
<context>
    <name>AnnouncementDetail</name>
    <message>
        <source>&amp;Canal</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Retirer…</source>
        <translation>&amp;Zurückziehen…</translation>
    </message>
    <message>
        <source>&amp;Série…</source>
        <translation>&amp;Serie…</translation>
    </message>
    <message>
        <source>Arrivée à son terme, mais encore sur {channel} : {sentence}</source>
        <translation>Abgelaufen, aber noch auf {channel}: {sentence}</translation>
    </message>
    <message>
        <source>C&amp;orriger…</source>
        <translation>K&amp;orrigieren…</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>La série dont cette annonce fait partie</source>
        <translation>Die Serie, zu der diese Mitteilung gehört</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé de cette révision.</source>
        <translation>Von dieser Fassung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ré&amp;vision</source>
        <translation>&amp;Fassung</translation>
    </message>
    <message>
        <source>Texte envoyé</source>
        <translation>Gesendeter Text</translation>
    </message>
    <message>
        <source>Une nouvelle annonce avec les mêmes mots et images</source>
        <translation>Eine neue Mitteilung mit denselben Wörtern und Bildern</translation>
    </message>
    <message>
        <source>{number}, le {when}, par {author}</source>
        <translation>{number}, {when}, von {author}</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Date et lieu</source>
        <translation>&amp;Datum und Ort</translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Lien pour agir</source>
        <translation>&amp;Link zum Handeln</translation>
    </message>
    <message>
        <source>&amp;Mots-clés</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>Ajouter une image</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Ajouter une vidéo</source>
        <translation>Ein Video hinzufügen</translation>
    </message>
    <message>
        <source>Demander une dérogation</source>
        <translation>Ausnahme beantragen</translation>
    </message>
    <message>
        <source>Images et vidéo</source>
        <translation>Bilder und Video</translation>
    </message>
    <message>
        <source>Lang&amp;ue</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>Retirer à une date c&amp;hoisie</source>
        <translation>An einem bestimmten Datum z&amp;urückziehen</translation>
    </message>
    <message>
        <source>Séparés par des virgules ; ceux déjà utilisés vous sont proposés.</source>
        <translation>Durch Kommas getrennt; bereits verwendete werden Ihnen vorgeschlagen.</translation>
    </message>
    <message>
        <source>Texte du lie&amp;n</source>
        <translation>Te&amp;xt des Links</translation>
    </message>
    <message>
        <source>travaux, mobilité</source>
        <translation>Bauarbeiten, Mobilität</translation>
    </message>
</context>
<context>
    <name>AnnouncementPanel</name>
    <message>
        <source>&amp;Décider pour cette annonce…</source>
        <translation>&amp;Über diese Mitteilung entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant sur {channel}</source>
        <translation>&amp;Jetzt an {channel} senden</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant sur {count} canaux</source>
        <translation>&amp;Jetzt an {count} Kanäle senden</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;annonce</source>
        <translation>Mitteilung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>A&amp;nnuler ce qui n&apos;est pas parti…</source>
        <translation>&amp;Noch nicht Gesendetes abbrechen…</translation>
    </message>
    <message>
        <source>Choisissez la ligne du canal pour dire si le message y est paru : {channels}.</source>
        <translation>Wählen Sie die Zeile des Kanals, um zu sagen, ob die Nachricht dort erschienen ist: {channels}.</translation>
    </message>
    <message>
        <source>Tout est suspendu : rien ne part avant la reprise.</source>
        <translation>Alles ist angehalten: Bis zur Wiederaufnahme geht nichts hinaus.</translation>
    </message>
    <message>
        <source>{channels} attend {page}, pour son adresse.</source>
        <translation>{channels} wartet auf {page}, wegen der Adresse.</translation>
    </message>
    <message>
        <source>{channels} attendent {page}, pour son adresse.</source>
        <translation>{channels} warten auf {page}, wegen der Adresse.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Décider…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Rien n&apos;attend de décision.</source>
        <translation>Nichts wartet auf eine Entscheidung.</translation>
    </message>
    <message>
        <source>Une annonce n&apos;est pas partie à son heure.</source>
        <translation>Eine Mitteilung ist nicht zu ihrer Zeit hinausgegangen.</translation>
    </message>
    <message>
        <source>{count} annonces ne sont pas parties à leur heure.</source>
        <translation>{count} Mitteilungen sind nicht zu ihrer Zeit hinausgegangen.</translation>
    </message>
</context>
<context>
    <name>Borrowing</name>
    <message>
        <source>&amp;Commencer</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Insérer</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Aucun modèle : rédigez une annonce type, puis enregistrez-la comme modèle.</source>
        <translation>Keine Vorlage: Schreiben Sie eine typische Mitteilung und speichern Sie sie als Vorlage.</translation>
    </message>
    <message>
        <source>Aucun texte : ajoutez-en dans la Bibliothèque, partie Textes.</source>
        <translation>Kein Text: Fügen Sie in der Bibliothek, Teil Texte, welche hinzu.</translation>
    </message>
    <message>
        <source>Cette image est déjà dans l&apos;annonce.</source>
        <translation>Dieses Bild ist schon in der Mitteilung.</translation>
    </message>
    <message>
        <source>Commencez d&apos;abord une annonce (Ctrl+N).</source>
        <translation>Beginnen Sie zuerst eine Mitteilung (Strg+N).</translation>
    </message>
    <message>
        <source>Insérer un texte</source>
        <translation>Einen Text einfügen</translation>
    </message>
    <message>
        <source>Le modèle « {name} » est enregistré.</source>
        <translation>Die Vorlage „{name}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Nouvelle annonce à partir d&apos;un modèle</source>
        <translation>Neue Mitteilung aus einer Vorlage</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Exporter le calendrier</source>
        <translation>Den Kalender exportieren</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>{count} dates exportées : {path}</source>
        <translation>{count} Termine exportiert: {path}</translation>
    </message>
</context>
<context>
    <name>CallOff</name>
    <message>
        <source>&amp;Annuler ces envois</source>
        <translation>Diese Sendungen &amp;abbrechen</translation>
    </message>
    <message>
        <source>Annuler ce qui n&apos;est pas parti ?</source>
        <translation>Noch nicht Gesendetes abbrechen?</translation>
    </message>
    <message>
        <source>Ce qui est déjà publié reste en ligne : pour l&apos;ôter, retirez l&apos;annonce.</source>
        <translation>Was schon veröffentlicht ist, bleibt online: Um es zu entfernen, ziehen Sie die Mitteilung zurück.</translation>
    </message>
    <message>
        <source>Les garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Rien n&apos;ira sur : {channels}. Le texte reste dans l&apos;historique.</source>
        <translation>Nichts geht an: {channels}. Der Text bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Cliquez pour lire la suite</source>
        <translation>Klicken, um weiterzulesen</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Dernier envoi : {what} « {title} », {when}</source>
        <translation>Letzter Versand: {what} „{title}“, {when}</translation>
    </message>
    <message>
        <source>Descendre (Alt+Bas)</source>
        <translation>Nach unten (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Descendre {name}</source>
        <translation>{name} nach unten</translation>
    </message>
    <message>
        <source>Déconnecter…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>Limites</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Monter (Alt+Haut)</source>
        <translation>Nach oben (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Monter {name}</source>
        <translation>{name} nach oben</translation>
    </message>
    <message>
        <source>Reconnecter…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Seulement : {kinds}.</source>
        <translation>Nur: {kinds}.</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Vérifié {when}</source>
        <translation>Geprüft {when}</translation>
    </message>
    <message>
        <source>rien n&apos;est public</source>
        <translation>nichts ist öffentlich</translation>
    </message>
</context>
<context>
    <name>ChannelChooser</name>
    <message>
        <source>Aucun canal : ajoutez-en un dans la page « Canaux ».</source>
        <translation>Kein Kanal: Fügen Sie auf der Seite „Kanäle“ einen hinzu.</translation>
    </message>
    <message>
        <source>Ce canal a son propre texte.</source>
        <translation>Dieser Kanal hat seinen eigenen Text.</translation>
    </message>
    <message>
        <source>À corriger avant de publier</source>
        <translation>Vor dem Veröffentlichen zu korrigieren</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>Noch einmal zu lesen</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>&amp;Groupes…</source>
        <translation>&amp;Gruppen…</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Choix &amp;habituels…</source>
        <translation>Ü&amp;bliche Auswahl…</translation>
    </message>
    <message>
        <source>Connecter un &amp;canal…</source>
        <translation>Einen &amp;Kanal verbinden…</translation>
    </message>
    <message>
        <source>Préparer le &amp;site et les canaux d&apos;entraînement…</source>
        <translation>&amp;Website und Übungskanäle vorbereiten…</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>ChoosePicture</name>
    <message>
        <source>&amp;Insérer dans l&apos;annonce</source>
        <translation>&amp;In die Mitteilung einfügen</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reprendre une image</source>
        <translation>Ein Bild übernehmen</translation>
    </message>
</context>
<context>
    <name>ChoosePiece</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source> Heure choisie : {wall}, {zone}.</source>
        <translation> Gewählte Uhrzeit: {wall}, {zone}.</translation>
    </message>
    <message>
        <source>&amp;Corriger</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Modifier</source>
        <translation>&amp;Ändern</translation>
    </message>
    <message>
        <source>&amp;Programmer</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>&amp;Publier</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;envoyer quand même, sans le lien</source>
        <translation>&amp;trotzdem senden, ohne den Link</translation>
    </message>
    <message>
        <source>&amp;retenir les messages et me demander</source>
        <translation>&amp;die Nachrichten zurückhalten und mich fragen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Ce qui est déjà parti reste tel quel ; ce qui est prévu et les dates suivantes changent.</source>
        <translation>Was schon abgegangen ist, bleibt, wie es ist; was geplant ist und die folgenden Termine ändern sich.</translation>
    </message>
    <message>
        <source>Corriger partout ?</source>
        <translation>Überall korrigieren?</translation>
    </message>
    <message>
        <source>Départ dans {seconds} secondes : jusque-là, rien n&apos;est envoyé.</source>
        <translation>Abgang in {seconds} Sekunden: bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Il reste des points à corriger : rien ne partira avant.</source>
        <translation>Es bleiben Punkte zu korrigieren: Vorher geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Les messages portent l&apos;adresse de la page. Si la page ne peut pas paraître :</source>
        <translation>Die Nachrichten tragen die Adresse der Seite. Wenn die Seite nicht erscheinen kann:</translation>
    </message>
    <message>
        <source>Modifier la série ?</source>
        <translation>Die Serie ändern?</translation>
    </message>
    <message>
        <source>Programmer cette annonce ?</source>
        <translation>Diese Mitteilung planen?</translation>
    </message>
    <message>
        <source>Programmer la série ?</source>
        <translation>Die Serie planen?</translation>
    </message>
    <message>
        <source>Publier cette annonce ?</source>
        <translation>Diese Mitteilung veröffentlichen?</translation>
    </message>
    <message>
        <source>Revenir au texte</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Tous les canaux partent maintenant, en même temps.</source>
        <translation>Alle Kanäle gehen jetzt hinaus, gleichzeitig.</translation>
    </message>
    <message>
        <source>Tous les canaux partent {when} (heure de cet ordinateur).</source>
        <translation>Alle Kanäle gehen {when} hinaus (Uhrzeit dieses Computers).</translation>
    </message>
    <message>
        <source>Tout est suspendu ({reason}) : rien ne part avant la reprise.</source>
        <translation>Alles ist angehalten ({reason}): Vor der Wiederaufnahme geht nichts hinaus.</translation>
    </message>
    <message>
        <source>Une alerte peut passer quand même : « Que faire ? » vous le proposera ensuite.</source>
        <translation>Eine Warnung darf trotzdem durch: „Was tun?“ schlägt es Ihnen danach vor.</translation>
    </message>
    <message>
        <source>Voici ce qui arrivera sur chaque canal, dès maintenant.</source>
        <translation>Das geschieht jetzt gleich auf jedem Kanal.</translation>
    </message>
    <message>
        <source>Vous approuvez la série une fois : Publisher l&apos;envoie à chaque date. Voici les canaux, et ce que chacun recevra la première fois.</source>
        <translation>Sie genehmigen die Serie einmal: Publisher versendet sie an jedem Termin. Hier sind die Kanäle und was jeder beim ersten Mal erhält.</translation>
    </message>
    <message>
        <source>préparé pour vous : vous publierez vous-même ({label})</source>
        <translation>für Sie vorbereitet: Sie veröffentlichen selbst ({label})</translation>
    </message>
    <message>
        <source>répétition : rien n&apos;est public</source>
        <translation>Probe: nichts ist öffentlich</translation>
    </message>
    <message>
        <source>visible par tout le monde ({label})</source>
        <translation>für alle sichtbar ({label})</translation>
    </message>
</context>
<context>
    <name>ConnectChannel</name>
    <message>
        <source>&amp;Connecter</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type de canal</source>
        <translation>&amp;Art des Kanals</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Celui que vous verrez dans Publisher.</source>
        <translation>Der, den Sie in Publisher sehen werden.</translation>
    </message>
    <message>
        <source>Connecter un canal</source>
        <translation>Einen Kanal verbinden</translation>
    </message>
    <message>
        <source>Donnez un nom à ce canal.</source>
        <translation>Geben Sie diesem Kanal einen Namen.</translation>
    </message>
    <message>
        <source>Modifier « {name} »</source>
        <translation>„{name}“ ändern</translation>
    </message>
    <message>
        <source>{label} de la ville</source>
        <translation>{label} der Stadt</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>{count} : trop long</source>
        <translation>{count}: zu lang</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Cadre de l&apos;image {name}</source>
        <translation>Rahmen des Bildes {name}</translation>
    </message>
    <message>
        <source>Tirez le cadre ou ses coins ; un double clic met le point essentiel.
Au clavier : les flèches le déplacent, Maj+flèches l&apos;agrandissent ou le réduisent ; avec Ctrl, d&apos;un seul pixel.</source>
        <translation>Ziehen Sie den Rahmen oder seine Ecken; ein Doppelklick setzt den wichtigen Punkt.
Mit der Tastatur: Die Pfeiltasten verschieben ihn, Umschalt+Pfeiltasten vergrößern oder verkleinern ihn; mit Strg um ein einziges Pixel.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, à {left} de la gauche et {top} du haut.</source>
        <translation>{width} × {height} Pixel, {left} von links und {top} von oben.</translation>
    </message>
</context>
<context>
    <name>CropFields</name>
    <message>
        <source>&amp;Essentiel, depuis la gauche</source>
        <translation>W&amp;ichtiger Punkt, von links</translation>
    </message>
    <message>
        <source>&amp;Forme</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Hauteur</source>
        <translation>&amp;Höhe</translation>
    </message>
    <message>
        <source>&amp;Largeur</source>
        <translation>&amp;Breite</translation>
    </message>
    <message>
        <source>Au &amp;milieu</source>
        <translation>In die &amp;Mitte</translation>
    </message>
    <message>
        <source>Celle de l&apos;image</source>
        <translation>Die des Bildes</translation>
    </message>
    <message>
        <source>Depuis la &amp;gauche</source>
        <translation>Von &amp;links</translation>
    </message>
    <message>
        <source>Depuis le ha&amp;ut</source>
        <translation>Von &amp;oben</translation>
    </message>
    <message>
        <source>E&amp;ssentiel, depuis le haut</source>
        <translation>Wichtiger P&amp;unkt, von oben</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Red&amp;resser</source>
        <translation>Begradi&amp;gen</translation>
    </message>
    <message>
        <source>T&amp;ourner</source>
        <translation>&amp;Drehen</translation>
    </message>
    <message>
        <source>Tourner vers la droite</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Tourner vers la gauche</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation>Nach links</translation>
    </message>
</context>
<context>
    <name>CropPicture</name>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>L&apos;image entière, comme elle a été donnée</source>
        <translation>Das ganze Bild, wie es gegeben wurde</translation>
    </message>
    <message>
        <source>Re&amp;cadrer</source>
        <translation>&amp;Zuschneiden</translation>
    </message>
    <message>
        <source>Recadrer l&apos;image</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Ré&amp;tablir</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>{width} × {height} pixels.</source>
        <translation>{width} × {height} Pixel.</translation>
    </message>
</context>
<context>
    <name>CropWords</name>
    <message>
        <source>Moins de {least} pixels de côté : on n&apos;y verra presque rien.</source>
        <translation>Weniger als {least} Pixel Seitenlänge: Man wird darauf fast nichts sehen.</translation>
    </message>
    <message>
        <source>{channel} en coupera encore {share} %, autour du point essentiel.</source>
        <translation>{channel} schneidet davon noch {share} % ab, rund um den wichtigen Punkt.</translation>
    </message>
    <message>
        <source>{channel} n&apos;en prend pas de moins de {width} × {height} pixels : agrandissez le cadre.</source>
        <translation>{channel} nimmt keine unter {width} × {height} Pixel: Vergrößern Sie den Rahmen.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>&amp;Choisir une autre copie</source>
        <translation>&amp;Andere Kopie wählen</translation>
    </message>
    <message>
        <source>&amp;Commencer une base vide</source>
        <translation>&amp;Leere Datenbank beginnen</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reprendre la copie : {at}</source>
        <translation>&amp;Kopie wiederherstellen: {at}</translation>
    </message>
    <message>
        <source>Copies de sauvegarde, de la plus récente à la plus ancienne</source>
        <translation>Sicherungskopien, die neueste zuerst</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde ici. Si votre service informatique en a une, quittez et demandez-lui de la remettre ; sinon, commencez avec une base vide. Le fichier abîmé est gardé.</source>
        <translation>Hier gibt es keine Sicherungskopie. Wenn Ihr IT-Dienst eine hat, beenden Sie Publisher und lassen Sie sie zurücklegen; sonst beginnen Sie mit einer leeren Datenbank. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
        <source>Les données de Publisher sont abîmées</source>
        <translation>Die Daten von Publisher sind beschädigt</translation>
    </message>
    <message>
        <source>Une copie de sauvegarde peut être reprise. Ce qui a changé depuis n&apos;y est pas, et rien de ce qu&apos;elle croit encore à envoyer ne partira sans vous.</source>
        <translation>Eine Sicherungskopie kann wiederhergestellt werden. Was sich seither geändert hat, ist nicht darin, und nichts, was sie noch für unversendet hält, geht ohne Sie hinaus.</translation>
    </message>
    <message>
        <source>{at} — {count} annonces</source>
        <translation>{at} — {count} Mitteilungen</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>+ 1 autre</source>
        <translation>+ 1 weiterer</translation>
    </message>
    <message>
        <source>+ {count} autres</source>
        <translation>+ {count} weitere</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} Termine</translation>
    </message>
    <message>
        <source>{count} de plus le {day}</source>
        <translation>noch {count} am {day}</translation>
    </message>
    <message>
        <source>{time} libre</source>
        <translation>{time} frei</translation>
    </message>
    <message>
        <source>Écrire pour le créneau libre du {day} à {time}</source>
        <translation>Für den freien Termin am {day} um {time} schreiben</translation>
    </message>
</context>
<context>
    <name>DeliveryPanel</name>
    <message>
        <source>&amp;Adresse du message, s&apos;il y est</source>
        <translation>&amp;Adresse der Nachricht, falls sie dort ist</translation>
    </message>
    <message>
        <source>&amp;Décider pour cette annonce…</source>
        <translation>&amp;Für diese Mitteilung entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant</source>
        <translation>&amp;Jetzt senden</translation>
    </message>
    <message>
        <source>&amp;Laisser passer malgré l&apos;arrêt…</source>
        <translation>&amp;Trotz des Stopps durchlassen…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page préparée</source>
        <translation>&amp;Vorbereitete Seite öffnen</translation>
    </message>
    <message>
        <source>A&amp;bandonner sur ce canal</source>
        <translation>Auf diesem Kanal au&amp;fgeben</translation>
    </message>
    <message>
        <source>A&amp;nnuler l&apos;envoi</source>
        <translation>Versand a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Ce canal envoie d&apos;abord « {title} », puis ce message.</source>
        <translation>Dieser Kanal sendet zuerst „{title}“, dann diese Nachricht.</translation>
    </message>
    <message>
        <source>Collez ici l&apos;adresse du message, qui commence par https://.</source>
        <translation>Fügen Sie hier die Adresse der Nachricht ein; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Il &amp;y est</source>
        <translation>Sie &amp;ist dort</translation>
    </message>
    <message>
        <source>Il n&apos;y est pas : ren&amp;voyer</source>
        <translation>Sie ist nicht dort: erneut &amp;senden</translation>
    </message>
    <message>
        <source>L&apos;heure est passée pendant que Publisher ne tournait pas. Est-ce encore utile ?</source>
        <translation>Die Zeit ist verstrichen, während Publisher nicht lief. Ist sie noch nützlich?</translation>
    </message>
    <message>
        <source>La plateforme n&apos;a pas répondu clairement. Publisher vérifie si le message est paru avant toute chose : rien ne partira deux fois.</source>
        <translation>Die Plattform hat nicht klar geantwortet. Publisher prüft zuerst, ob die Nachricht erschienen ist: Nichts geht zweimal hinaus.</translation>
    </message>
    <message>
        <source>Préparer de nou&amp;veau</source>
        <translation>Erneut &amp;vorbereiten</translation>
    </message>
    <message>
        <source>Publisher ne peut pas savoir si le message est paru. Regardez sur la plateforme, puis dites-le ici.</source>
        <translation>Publisher kann nicht wissen, ob die Nachricht erschienen ist. Sehen Sie auf der Plattform nach und sagen Sie es dann hier.</translation>
    </message>
    <message>
        <source>Tout est suspendu : rien ne part. À la reprise, Publisher demandera ce que devient cette annonce.</source>
        <translation>Alles ist angehalten: Nichts geht hinaus. Bei der Wiederaufnahme fragt Publisher, was aus dieser Mitteilung wird.</translation>
    </message>
    <message>
        <source>Tout est suspendu. Cette alerte peut partir quand même, si vous la laissez passer.</source>
        <translation>Alles ist angehalten. Diese Warnung kann trotzdem hinausgehen, wenn Sie sie durchlassen.</translation>
    </message>
    <message>
        <source>{page} part d&apos;abord ; ce message le suit aussitôt, avec l&apos;adresse de la page.</source>
        <translation>Zuerst geht {page} hinaus; diese Nachricht folgt sofort, mit der Adresse der Seite.</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ouvrir la publication sur {channel}</source>
        <translation>Veröffentlichung auf {channel} öffnen</translation>
    </message>
    <message>
        <source>Que faire ?</source>
        <translation>Was tun?</translation>
    </message>
    <message>
        <source>Que faire pour {channel} ?</source>
        <translation>Was tun für {channel}?</translation>
    </message>
</context>
<context>
    <name>DeliveryStory</name>
    <message>
        <source>Envois et essais</source>
        <translation>Sendungen und Versuche</translation>
    </message>
    <message>
        <source>Essai {number}, le {when} : {outcome}</source>
        <translation>Versuch {number}, {when}: {outcome}</translation>
    </message>
    <message>
        <source>Voir la répétition</source>
        <translation>Probe ansehen</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>DescribedRow</name>
    <message>
        <source>Crédit</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Freiwillig</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Supprimer vraiment ?</source>
        <translation>&amp;Wirklich löschen?</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Aucun brouillon.</source>
        <translation>Kein Entwurf.</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Brouillons, du plus récent au plus ancien</source>
        <translation>Entwürfe, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Aufgeben</translation>
    </message>
    <message>
        <source>Abandonner cette annonce ?</source>
        <translation>Diese Mitteilung aufgeben?</translation>
    </message>
    <message>
        <source>Elle ne partira pas sur : {channels}. Son texte reste dans l&apos;historique.</source>
        <translation>Sie geht nicht an: {channels}. Ihr Text bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>EditGroup</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Donnez un nom à ce groupe.</source>
        <translation>Geben Sie dieser Gruppe einen Namen.</translation>
    </message>
    <message>
        <source>Groupe « {name} »</source>
        <translation>Gruppe „{name}“</translation>
    </message>
    <message>
        <source>Les canaux de ce groupe :</source>
        <translation>Die Kanäle dieser Gruppe:</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Quartier nord</source>
        <translation>Nordviertel</translation>
    </message>
</context>
<context>
    <name>EditPiece</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>EditSnippet</name>
    <message>
        <source>&amp;Signature : toujours placée à la fin de l&apos;annonce</source>
        <translation>&amp;Signatur: steht immer am Ende der Mitteilung</translation>
    </message>
    <message>
        <source>Contact du service des travaux</source>
        <translation>Kontakt des Bauamts</translation>
    </message>
    <message>
        <source>Modifier le texte</source>
        <translation>Den Text ändern</translation>
    </message>
    <message>
        <source>Nouveau texte</source>
        <translation>Neuer Text</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;xt</translation>
    </message>
</context>
<context>
    <name>EditTagSet</name>
    <message>
        <source>&amp;Mots-clés</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>Mobilité</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Modifier l&apos;ensemble de mots-clés</source>
        <translation>Die Schlagwortgruppe ändern</translation>
    </message>
    <message>
        <source>Nouvel ensemble de mots-clés</source>
        <translation>Neue Schlagwortgruppe</translation>
    </message>
    <message>
        <source>Séparés par des virgules.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>travaux, bus, vélo</source>
        <translation>Baustelle, Bus, Fahrrad</translation>
    </message>
</context>
<context>
    <name>EditWord</name>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>M&amp;ot</source>
        <translation>W&amp;ort</translation>
    </message>
    <message>
        <source>Modifier le mot</source>
        <translation>Wort ändern</translation>
    </message>
    <message>
        <source>Nouveau mot</source>
        <translation>Neues Wort</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Un nom de rue ou de personne est juste dans toutes les langues.</source>
        <translation>Der Name einer Straße oder einer Person ist in jeder Sprache richtig.</translation>
    </message>
    <message>
        <source>Valrivière</source>
        <translation>Valrivière</translation>
    </message>
</context>
<context>
    <name>EndField</name>
    <message>
        <source>Date et heure du retrait</source>
        <translation>Datum und Uhrzeit der Rücknahme</translation>
    </message>
    <message>
        <source>À cette date, Publisher retire l&apos;annonce de ses canaux. Avant la publication, il dit lesquels.</source>
        <translation>An diesem Datum zieht Publisher die Mitteilung von ihren Kanälen zurück. Vor der Veröffentlichung sagt er, von welchen.</translation>
    </message>
</context>
<context>
    <name>EndingField</name>
    <message>
        <source> fois</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Dernier jour possible</source>
        <translation>Letzter möglicher Tag</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Nombre de fois</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>une seule fois</source>
        <translation>einem Mal</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(ohne Titel)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Annonce</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Calendrier, jour après jour</source>
        <translation>Kalender, Tag für Tag</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Jour et heure</source>
        <translation>Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>Rien ce mois-ci.</source>
        <translation>Nichts in diesem Monat.</translation>
    </message>
    <message>
        <source>Rien de prévu cette semaine.</source>
        <translation>Nichts geplant in dieser Woche.</translation>
    </message>
    <message>
        <source>Semaine du {day}</source>
        <translation>Woche vom {day}</translation>
    </message>
    <message>
        <source>{state}, série</source>
        <translation>{state}, Serie</translation>
    </message>
    <message>
        <source>{state}, trop près</source>
        <translation>{state}, zu nah</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Ceci vient de l&apos;extérieur : relisez tout, le lien aussi, avant de publier.</source>
        <translation>Dies kommt von außen: Lesen Sie alles, auch den Link, bevor Sie veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>&amp;Début</source>
        <translation>&amp;Beginn</translation>
    </message>
    <message>
        <source>&amp;Fin</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>Fin de l&apos;événement</source>
        <translation>Ende der Veranstaltung</translation>
    </message>
    <message>
        <source>Li&amp;eu</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Salle des fêtes, place du Marché</source>
        <translation>Festsaal, Marktplatz</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Copier le texte</source>
        <translation>Text kopieren</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>1 SMS par personne</source>
        <translation>1 SMS pro Person</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>En savoir plus</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>En voir plus</source>
        <translation>Mehr ansehen</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Images à joindre</source>
        <translation>Bilder zum Anhängen</translation>
    </message>
    <message>
        <source>J&apos;aime</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Jusqu&apos;au {when}</source>
        <translation>Bis {when}</translation>
    </message>
    <message>
        <source>Lire sur {site}</source>
        <translation>Auf {site} lesen</translation>
    </message>
    <message>
        <source>Mis à jour le {day}</source>
        <translation>Aktualisiert am {day}</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Pendant {hours} heures</source>
        <translation>{hours} Stunden lang</translation>
    </message>
    <message>
        <source>Photo : {credit}</source>
        <translation>Foto: {credit}</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Premier commentaire</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>Publié le {day}</source>
        <translation>Veröffentlicht am {day}</translation>
    </message>
    <message>
        <source>Republier</source>
        <translation>Reposten</translation>
    </message>
    <message>
        <source>Texte à copier</source>
        <translation>Text zum Kopieren</translation>
    </message>
    <message>
        <source>Valable jusqu&apos;au {when}</source>
        <translation>Gültig bis {when}</translation>
    </message>
    <message>
        <source>Vidéo de {length}</source>
        <translation>Video von {length}</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>voir plus</source>
        <translation>mehr anzeigen</translation>
    </message>
    <message>
        <source>{count} SMS par personne</source>
        <translation>{count} SMS pro Person</translation>
    </message>
    <message>
        <source>À l&apos;instant</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>À partir du {when}</source>
        <translation>Ab {when}</translation>
    </message>
    <message>
        <source>à l&apos;instant</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>à vos abonnés · à l&apos;instant</source>
        <translation>an Ihre Abonnenten · gerade eben</translation>
    </message>
</context>
<context>
    <name>FateCard</name>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ouvrir ce qui est en ligne sur {channel}</source>
        <translation>Öffnen, was auf {channel} online ist</translation>
    </message>
    <message>
        <source>y reste</source>
        <translation>bleibt dort</translation>
    </message>
</context>
<context>
    <name>FewLines</name>
    <message>
        <source>Ce texte est trop long pour être collé ({most} caractères au plus) : copiez-en une partie.</source>
        <translation>Dieser Text ist zu lang zum Einfügen (höchstens {most} Zeichen): kopieren Sie einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Choisir des images</source>
        <translation>Bilder auswählen</translation>
    </message>
    <message>
        <source>Choisir une vidéo</source>
        <translation>Ein Video wählen</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Bilder ({patterns})</translation>
    </message>
    <message>
        <source>Vidéos ({patterns})</source>
        <translation>Videos ({patterns})</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>1 publication reprise dans l&apos;historique.</source>
        <translation>1 Veröffentlichung in den Verlauf übernommen.</translation>
    </message>
    <message>
        <source>Exporter l&apos;annonce dans un dossier</source>
        <translation>Mitteilung in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Importer un dossier d&apos;annonces</source>
        <translation>Ordner mit Mitteilungen importieren</translation>
    </message>
    <message>
        <source>L&apos;historique avait déjà toutes ces publications.</source>
        <translation>Der Verlauf hatte all diese Veröffentlichungen schon.</translation>
    </message>
    <message>
        <source>{added} publications reprises dans l&apos;historique.</source>
        <translation>{added} Veröffentlichungen in den Verlauf übernommen.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Commencer</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Retour</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Bienvenue dans Publisher</source>
        <translation>Willkommen bei Publisher</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Étape {number} sur {all} : {title}</source>
        <translation>Schritt {number} von {all}: {title}</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Ajouter une langue</source>
        <translation>Eine Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Aller au lien</source>
        <translation>Zum Link</translation>
    </message>
    <message>
        <source>Aller au résumé</source>
        <translation>Zur Zusammenfassung</translation>
    </message>
    <message>
        <source>Aller au texte</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Aller au titre</source>
        <translation>Zum Titel</translation>
    </message>
    <message>
        <source>Aller aux mots-clés</source>
        <translation>Zu den Schlagwörtern</translation>
    </message>
    <message>
        <source>Aller à l&apos;image</source>
        <translation>Zum Bild</translation>
    </message>
    <message>
        <source>Aller à la date et au lieu</source>
        <translation>Zu Datum und Ort</translation>
    </message>
    <message>
        <source>Aller à la vidéo</source>
        <translation>Zum Video</translation>
    </message>
    <message>
        <source>Aller à « {language} »</source>
        <translation>Zu „{language}“</translation>
    </message>
    <message>
        <source>Changer l&apos;heure</source>
        <translation>Uhrzeit ändern</translation>
    </message>
    <message>
        <source>Changer la date</source>
        <translation>Das Datum ändern</translation>
    </message>
    <message>
        <source>Choisir la langue</source>
        <translation>Die Sprache wählen</translation>
    </message>
    <message>
        <source>Décrire l&apos;image</source>
        <translation>Das Bild beschreiben</translation>
    </message>
    <message>
        <source>Mettre https://</source>
        <translation>https:// setzen</translation>
    </message>
    <message>
        <source>Modifier son texte</source>
        <translation>Eigenen Text ändern</translation>
    </message>
    <message>
        <source>Publier en fil</source>
        <translation>Als Thread veröffentlichen</translation>
    </message>
    <message>
        <source>Raccourcir</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FocalPicture</name>
    <message>
        <source>Au milieu. Les flèches le déplacent.</source>
        <translation>In der Mitte. Die Pfeiltasten verschieben ihn.</translation>
    </message>
    <message>
        <source>Cliquez là où est l&apos;essentiel : les canaux qui coupent l&apos;image le gardent.
Au clavier : les flèches, et Suppr pour revenir au milieu.</source>
        <translation>Klicken Sie dorthin, wo das Wesentliche ist: Kanäle, die das Bild zuschneiden, behalten es.
Mit der Tastatur: die Pfeiltasten, und Entf für die Mitte.</translation>
    </message>
    <message>
        <source>Point essentiel de l&apos;image {name}</source>
        <translation>Wesentlicher Punkt des Bildes {name}</translation>
    </message>
    <message>
        <source>À {x} % de la gauche et {y} % du haut. Suppr : au milieu.</source>
        <translation>Bei {x} % von links und {y} % von oben. Entf: in die Mitte.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choisir l&apos;image</source>
        <translation>Das Bild wählen</translation>
    </message>
    <message>
        <source>Choisir le dossier</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choisir un dossier</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>Choisir une image</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Déplacer celle-ci…</source>
        <translation>&amp;Diese verschieben…</translation>
    </message>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Sauter cette date</source>
        <translation>Diesen Termin ausla&amp;ssen</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Dé&amp;cider…</source>
        <translation>Ents&amp;cheiden…</translation>
    </message>
    <message>
        <source>Sé&amp;rie…</source>
        <translation>Se&amp;rie…</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Glisser pour ranger ; au clavier : Alt+Haut et Alt+Bas</source>
        <translation>Zum Ordnen ziehen; mit der Tastatur: Alt+Pfeil auf und Alt+Pfeil ab</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Groupe {name}</source>
        <translation>Gruppe {name}</translation>
    </message>
    <message>
        <source>{count} sur {all} : {names}</source>
        <translation>{count} von {all}: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Nouveau groupe…</source>
        <translation>&amp;Neue Gruppe…</translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groupes de canaux</source>
        <translation>Kanalgruppen</translation>
    </message>
    <message>
        <source>Un groupe se coche d&apos;un clic en rédigeant. « Alerte » est coché de lui-même pour une annonce de ce genre.</source>
        <translation>Eine Gruppe kreuzen Sie beim Verfassen mit einem Klick an. „Warnung“ ist bei einer Mitteilung dieser Art von selbst angekreuzt.</translation>
    </message>
    <message>
        <source>aucun canal</source>
        <translation>kein Kanal</translation>
    </message>
</context>
<context>
    <name>HabitsDialog</name>
    <message>
        <source>&amp;Apparence</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Continuer à publier quand la fenêtre est fermée</source>
        <translation>&amp;Weiter veröffentlichen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>&amp;Démarrer avec la session, sans fenêtre</source>
        <translation>Mit der Sitzung &amp;starten, ohne Fenster</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Langue de la fenêtre</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>&amp;Notifier ce qui est parti et ce qui a échoué</source>
        <translation>&amp;Melden, was hinausging und was scheiterte</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Pouvoir annuler, juste après « Publier »</source>
        <translation>Abbrechen können, gleich nach „&amp;Veröffentlichen“</translation>
    </message>
    <message>
        <source>&amp;Proposer Publisher pour ouvrir les annonces</source>
        <translation>&amp;Publisher zum Öffnen von Mitteilungen anbieten</translation>
    </message>
    <message>
        <source>&amp;Vérifier l&apos;orthographe</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ce bureau n&apos;a pas de place pour une icône près de l&apos;horloge : pour publier fenêtre fermée, lancez « publisher worker ».</source>
        <translation>Dieser Desktop hat keinen Platz für ein Symbol neben der Uhr: Um bei geschlossenem Fenster zu veröffentlichen, starten Sie „publisher worker“.</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Données : {folder}</source>
        <translation>Daten: {folder}</translation>
    </message>
    <message>
        <source>L&apos;ouverture des annonces ne peut pas être réglée ({why}).</source>
        <translation>Das Öffnen von Mitteilungen kann nicht eingestellt werden ({why}).</translation>
    </message>
    <message>
        <source>Le démarrage avec la session ne peut pas être réglé ({why}).</source>
        <translation>Der Start mit der Sitzung lässt sich nicht einstellen ({why}).</translation>
    </message>
    <message>
        <source>Les fichiers .md, et les adresses publisher:// d&apos;un autre programme.</source>
        <translation>.md-Dateien und publisher://-Adressen eines anderen Programms.</translation>
    </message>
    <message>
        <source>Non : partir au clic</source>
        <translation>Nein: sofort senden</translation>
    </message>
    <message>
        <source>Pendant ce temps rien n&apos;est envoyé ; « Annuler » ramène au texte.</source>
        <translation>So lange wird nichts gesendet; „Abbrechen“ führt zum Text zurück.</translation>
    </message>
    <message>
        <source>Pendant {seconds} secondes</source>
        <translation>{seconds} Sekunden lang</translation>
    </message>
    <message>
        <source>Publisher se rouvre dans la langue choisie ; ce qui est écrit est gardé.</source>
        <translation>Publisher öffnet sich in der gewählten Sprache neu; was geschrieben ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Réglages de cet ordinateur</source>
        <translation>Einstellungen dieses Computers</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dunkel</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>&amp;Créneaux de publication…</source>
        <translation>Veröffentlichungs&amp;termine…</translation>
    </message>
    <message>
        <source>&amp;Exporter pour Outlook ou un téléphone (.ics)…</source>
        <translation>&amp;Exportieren für Outlook oder ein Telefon (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Mois</source>
        <translation>&amp;Monat</translation>
    </message>
    <message>
        <source>&amp;Plus</source>
        <translation>Meh&amp;r</translation>
    </message>
    <message>
        <source>&amp;Semaine</source>
        <translation>&amp;Woche</translation>
    </message>
    <message>
        <source>&amp;Séries…</source>
        <translation>&amp;Serien…</translation>
    </message>
    <message>
        <source>Aujourd&apos;&amp;hui</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Semaine précédente</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>Semaine suivante</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Au clavier&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Mit der Tastatur&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Publier une annonce&lt;/h3&gt;&lt;ol&gt;&lt;li&gt;Dans « Rédiger », écrivez le titre, le résumé et le texte. Le brouillon s&apos;enregistre tout seul.&lt;/li&gt;&lt;li&gt;Décrivez chaque image : ce texte est lu aux personnes qui ne la voient pas.&lt;/li&gt;&lt;li&gt;Cochez les canaux. À droite, chaque canal montre ce qui partira, exactement ; « Adapter… » écrit un autre texte pour lui seul.&lt;/li&gt;&lt;li&gt;« Publier » vous montre une dernière fois ce qui part, où et quand ; juste après le clic, « Annuler » ou Échap ramène encore au texte.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;« Répéter… » annonce à nouveau à chaque date d&apos;une règle, que vous approuvez une fois. Un groupe de canaux se coche d&apos;un clic, et les choix habituels cochent d&apos;avance selon le genre de l&apos;annonce : la page « Canaux » règle les deux.&lt;/p&gt;&lt;h3&gt;Suivre et corriger&lt;/h3&gt;&lt;p&gt;« Envois » montre ce qui part et ce qui attend une décision. « Historique » garde tout : on y relit chaque texte envoyé, on y corrige ou retire une annonce.&lt;/p&gt;&lt;p&gt;« Bibliothèque » garde ce qui sert souvent à tous : images, textes, mots-clés, modèles, et les mots que l&apos;orthographe tient pour justes.&lt;/p&gt;&lt;p&gt;Fermer Publisher arrête les envois programmés de ce poste ; ils attendent la prochaine ouverture, ou la commande « publisher worker ».&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Eine Mitteilung veröffentlichen&lt;/h3&gt;&lt;ol&gt;&lt;li&gt;Schreiben Sie unter „Verfassen“ den Titel, die Zusammenfassung und den Text. Der Entwurf speichert sich von selbst.&lt;/li&gt;&lt;li&gt;Beschreiben Sie jedes Bild: Dieser Text wird Menschen vorgelesen, die es nicht sehen.&lt;/li&gt;&lt;li&gt;Kreuzen Sie die Kanäle an. Rechts zeigt jeder Kanal genau, was hinausgeht; „Anpassen…“ schreibt einen anderen Text für ihn allein.&lt;/li&gt;&lt;li&gt;„Veröffentlichen“ zeigt Ihnen ein letztes Mal, was wohin und wann geht; gleich nach dem Klick führt „Abbrechen“ oder Esc noch zum Text zurück.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;„Wiederholen…“ kündigt an jedem Datum einer Regel erneut an, die Sie einmal genehmigen. Eine Gruppe von Kanälen kreuzen Sie mit einem Klick an, und die übliche Auswahl kreuzt je nach Art der Mitteilung im Voraus an: Beides legt die Seite „Kanäle“ fest.&lt;/p&gt;&lt;h3&gt;Verfolgen und korrigieren&lt;/h3&gt;&lt;p&gt;„Versand“ zeigt, was hinausgeht und was auf eine Entscheidung wartet. „Verlauf“ behält alles: Dort lesen Sie jeden gesendeten Text nach, korrigieren eine Mitteilung oder ziehen sie zurück.&lt;/p&gt;&lt;p&gt;„Bibliothek“ behält, was allen oft dient: Bilder, Texte, Schlagwörter, Vorlagen und die Wörter, die die Rechtschreibung gelten lässt.&lt;/p&gt;&lt;p&gt;Wenn Sie Publisher schließen, ruht das auf diesem Computer Geplante; es wartet auf das nächste Öffnen oder auf den Befehl „publisher worker“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Page préc., suiv.</source>
        <translation>Strg+Bild auf, ab</translation>
    </message>
    <message>
        <source>Maj+F10</source>
        <translation>Umschalt+F10</translation>
    </message>
    <message>
        <source>aller au mot suivant que le dictionnaire ne connaît pas</source>
        <translation>zum nächsten Wort, das das Wörterbuch nicht kennt</translation>
    </message>
    <message>
        <source>aller d&apos;une langue à l&apos;autre</source>
        <translation>von einer Sprache zur anderen gehen</translation>
    </message>
    <message>
        <source>aller à une page</source>
        <translation>zu einer Seite gehen</translation>
    </message>
    <message>
        <source>arrêt d&apos;urgence : suspendre ou reprendre les envois</source>
        <translation>Notstopp: Versand anhalten oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>cette aide</source>
        <translation>diese Hilfe</translation>
    </message>
    <message>
        <source>chercher dans l&apos;historique ou parmi les images</source>
        <translation>im Verlauf oder unter den Bildern suchen</translation>
    </message>
    <message>
        <source>décider de ce qui n&apos;est pas parti</source>
        <translation>über das entscheiden, was nicht hinausging</translation>
    </message>
    <message>
        <source>défaire, refaire ; aussi ce qui touche aux images</source>
        <translation>rückgängig machen, wiederholen; auch bei den Bildern</translation>
    </message>
    <message>
        <source>enregistrer le brouillon tout de suite</source>
        <translation>den Entwurf sofort speichern</translation>
    </message>
    <message>
        <source>gras, italique, lien dans le texte</source>
        <translation>fett, kursiv, Link im Text</translation>
    </message>
    <message>
        <source>insérer un texte, une image de la bibliothèque</source>
        <translation>einen Text oder ein Bild der Bibliothek einfügen</translation>
    </message>
    <message>
        <source>intertitre, intertitre plus petit</source>
        <translation>Zwischentitel, kleinerer Zwischentitel</translation>
    </message>
    <message>
        <source>liste à puces, liste numérotée, citation</source>
        <translation>Aufzählung, nummerierte Liste, Zitat</translation>
    </message>
    <message>
        <source>monter, descendre une image</source>
        <translation>ein Bild nach oben oder unten verschieben</translation>
    </message>
    <message>
        <source>nouvelle annonce</source>
        <translation>neue Mitteilung</translation>
    </message>
    <message>
        <source>ouvrir un brouillon</source>
        <translation>einen Entwurf öffnen</translation>
    </message>
    <message>
        <source>partir d&apos;un modèle, dupliquer l&apos;annonce</source>
        <translation>mit einer Vorlage beginnen, die Mitteilung duplizieren</translation>
    </message>
    <message>
        <source>publier</source>
        <translation>veröffentlichen</translation>
    </message>
    <message>
        <source>ranger le canal, dans la page « Canaux »</source>
        <translation>den Kanal einordnen, auf der Seite „Kanäle“</translation>
    </message>
    <message>
        <source>sur ce mot : en choisir un autre, ou l&apos;ajouter</source>
        <translation>auf diesem Wort: ein anderes wählen oder es hinzufügen</translation>
    </message>
    <message>
        <source>toute commande ou annonce, par quelques lettres</source>
        <translation>jeder Befehl und jede Mitteilung, mit wenigen Buchstaben</translation>
    </message>
</context>
<context>
    <name>HistoryBrowser</name>
    <message>
        <source>Annonces publiées, de la plus récente à la plus ancienne</source>
        <translation>Veröffentlichte Mitteilungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Aucune annonce ne correspond à ces filtres.</source>
        <translation>Keine Mitteilung entspricht diesen Filtern.</translation>
    </message>
    <message>
        <source>Aucune annonce ne correspond à cette recherche.</source>
        <translation>Keine Mitteilung passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Che&amp;rcher</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Chercher dans l&apos;historique</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>E&amp;xporter…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Exporter l&apos;historique affiché</source>
        <translation>Angezeigten Verlauf exportieren</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>L&apos;export est en cours : vous pouvez continuer à travailler.</source>
        <translation>Der Export läuft: Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Rien n&apos;a encore été publié.</source>
        <translation>Es wurde noch nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Un mot du titre ou du texte ; les accents sont sans importance</source>
        <translation>Ein Wort des Titels oder des Textes; Akzente spielen keine Rolle</translation>
    </message>
    <message>
        <source>historique</source>
        <translation>verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Canaux</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Publiée</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>HourColumn</name>
    <message>
        <source>{time} libre</source>
        <translation>{time} frei</translation>
    </message>
    <message>
        <source>Écrire pour le créneau libre du {day} à {time}</source>
        <translation>Für den freien Termin am {day} um {time} schreiben</translation>
    </message>
</context>
<context>
    <name>HourSheet</name>
    <message>
        <source>&amp;Date et heure</source>
        <translation>&amp;Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Programmer</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>À quelle heure ?</source>
        <translation>Um wie viel Uhr?</translation>
    </message>
</context>
<context>
    <name>HueButton</name>
    <message>
        <source>Celle du type ({colour})</source>
        <translation>Die des Typs ({colour})</translation>
    </message>
    <message>
        <source>Couleur de {channel} : {colour}</source>
        <translation>Farbe von {channel}: {colour}</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Ce que l&apos;on voit, en une phrase</source>
        <translation>Was man sieht, in einem Satz</translation>
    </message>
    <message>
        <source>Descendre (Alt+↓)</source>
        <translation>Nach unten (Alt+↓)</translation>
    </message>
    <message>
        <source>Descendre l&apos;image {name}</source>
        <translation>Bild {name} nach unten verschieben</translation>
    </message>
    <message>
        <source>Glisser pour changer l&apos;ordre</source>
        <translation>Ziehen, um die Reihenfolge zu ändern</translation>
    </message>
    <message>
        <source>Image principale</source>
        <translation>Hauptbild</translation>
    </message>
    <message>
        <source>Lu à voix haute aux personnes qui ne voient pas l&apos;image.</source>
        <translation>Wird Menschen vorgelesen, die das Bild nicht sehen.</translation>
    </message>
    <message>
        <source>Monter (Alt+↑)</source>
        <translation>Nach oben (Alt+↑)</translation>
    </message>
    <message>
        <source>Monter l&apos;image {name}</source>
        <translation>Bild {name} nach oben verschieben</translation>
    </message>
    <message>
        <source>Recadrer l&apos;image {name}</source>
        <translation>Bild {name} zuschneiden</translation>
    </message>
    <message>
        <source>Recadrer…</source>
        <translation>Zuschneiden…</translation>
    </message>
    <message>
        <source>Retirer cette image</source>
        <translation>Dieses Bild entfernen</translation>
    </message>
    <message>
        <source>Retirer l&apos;image {name}</source>
        <translation>Das Bild {name} entfernen</translation>
    </message>
    <message>
        <source>Texte alternatif</source>
        <translation>Alternativtext</translation>
    </message>
    <message>
        <source>Un canal coupe cette image : cliquez dessus, là où est l&apos;essentiel.</source>
        <translation>Ein Kanal schneidet dieses Bild zu: Klicken Sie dorthin, wo das Wesentliche ist.</translation>
    </message>
</context>
<context>
    <name>ImageWell</name>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est retirée.</source>
        <translation>Das Bild „{name}“ ist entfernt.</translation>
    </message>
    <message>
        <source>La vidéo est retirée.</source>
        <translation>Das Video ist entfernt.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Importer l&apos;annonce</source>
        <translation>&amp;Die Mitteilung importieren</translation>
    </message>
    <message>
        <source>&amp;Importer les {count} annonces</source>
        <translation>&amp;Die {count} Mitteilungen importieren</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ce qu&apos;il faut revoir</source>
        <translation>Was noch einmal anzusehen ist</translation>
    </message>
    <message>
        <source>Corrigez d&apos;abord ces erreurs dans les fichiers : une annonce qui ne passe pas, et aucune n&apos;est importée.</source>
        <translation>Korrigieren Sie zuerst diese Fehler in den Dateien: Besteht eine Mitteilung nicht, wird keine importiert.</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Importer « {name} »</source>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>Les fichiers ont changé entre-temps, et l&apos;un d&apos;eux ne passe plus : rien n&apos;est importé. Fermez, puis recommencez.</source>
        <translation>Die Dateien haben sich inzwischen geändert, und eine davon besteht nicht mehr: Nichts wird importiert. Schließen Sie und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Points à corriger ou à revoir</source>
        <translation>Punkte zum Korrigieren oder Nachsehen</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Rien n&apos;empêche d&apos;importer. Les remarques se règlent ensuite, dans les brouillons.</source>
        <translation>Nichts hindert am Importieren. Um die Hinweise kümmern Sie sich danach, in den Entwürfen.</translation>
    </message>
    <message>
        <source>Tout est en ordre. Les annonces iront dans les brouillons.</source>
        <translation>Alles ist in Ordnung. Die Mitteilungen kommen zu den Entwürfen.</translation>
    </message>
    <message>
        <source>Toutes ces annonces sont déjà dans les brouillons.</source>
        <translation>All diese Mitteilungen sind schon bei den Entwürfen.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Une annonce a au plus {most} images ; laissées de côté : {left}.</source>
        <translation>Eine Mitteilung hat höchstens {most} Bilder; weggelassen: {left}.</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Aller à son aperçu</source>
        <translation>Zur Vorschau</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>Zu korrigieren</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>Noch einmal zu lesen</translation>
    </message>
    <message>
        <source>À voir :</source>
        <translation>Anzusehen:</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>+ Langue</source>
        <translation>+ Sprache</translation>
    </message>
    <message>
        <source>Ajouter une langue</source>
        <translation>Eine Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Complet dans cette langue</source>
        <translation>Vollständig in dieser Sprache</translation>
    </message>
    <message>
        <source>Il manque encore : {parts}</source>
        <translation>Es fehlt noch: {parts}</translation>
    </message>
    <message>
        <source>Langues de l&apos;annonce</source>
        <translation>Sprachen der Mitteilung</translation>
    </message>
    <message>
        <source>Retirer cette langue</source>
        <translation>Diese Sprache entfernen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>&amp;Langue de la fenêtre</source>
        <translation>&amp;Sprache des Fensters</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Celle d&apos;une nouvelle annonce ; chacune peut en avoir une autre.</source>
        <translation>Die einer neuen Mitteilung; jede kann eine andere haben.</translation>
    </message>
    <message>
        <source>La traduction « {language} » est retirée.</source>
        <translation>Die Übersetzung „{language}“ ist entfernt.</translation>
    </message>
    <message>
        <source>Langue des &amp;annonces</source>
        <translation>Sprache der &amp;Mitteilungen</translation>
    </message>
    <message>
        <source>Si vous en choisissez une autre, Publisher se rouvre et continue ici.</source>
        <translation>Wenn Sie eine andere wählen, öffnet sich Publisher erneut und macht hier weiter.</translation>
    </message>
    <message>
        <source>les langues</source>
        <translation>die Sprachen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Ändern…</translation>
    </message>
    <message>
        <source>&amp;Renommer…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Ajouter l&apos;annonce en &amp;cours…</source>
        <translation>Die &amp;aktuelle Mitteilung hinzufügen…</translation>
    </message>
    <message>
        <source>Ajouter un &amp;ensemble…</source>
        <translation>Eine &amp;Gruppe hinzufügen…</translation>
    </message>
    <message>
        <source>Ajouter un &amp;texte…</source>
        <translation>Einen &amp;Text hinzufügen…</translation>
    </message>
    <message>
        <source>Ajouter un m&amp;ot…</source>
        <translation>W&amp;ort hinzufügen…</translation>
    </message>
    <message>
        <source>Ajouter à l&apos;a&amp;nnonce</source>
        <translation>Zur &amp;Mitteilung hinzufügen</translation>
    </message>
    <message>
        <source>Ajoutez des mots-clés qui vont ensemble : un seul clic les mettra tous.</source>
        <translation>Fügen Sie Schlagwörter hinzu, die zusammengehören: Ein Klick setzt sie alle.</translation>
    </message>
    <message>
        <source>Ajoutez les noms de rues et de personnes : l&apos;orthographe les tiendra pour justes.</source>
        <translation>Fügen Sie die Namen von Straßen und Personen hinzu: Die Rechtschreibprüfung hält sie dann für richtig.</translation>
    </message>
    <message>
        <source>Ajoutez un texte que vous réécrivez souvent, comme vos coordonnées.</source>
        <translation>Fügen Sie einen Text hinzu, den Sie oft neu schreiben, etwa Ihre Kontaktdaten.</translation>
    </message>
    <message>
        <source>Bibliothèque</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Commencer une a&amp;nnonce</source>
        <translation>Eine &amp;Mitteilung beginnen</translation>
    </message>
    <message>
        <source>Dictionnaire</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>Ensembles de mots-clés, par nom</source>
        <translation>Schlagwortgruppen, nach Namen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Insérer dans l&apos;a&amp;nnonce</source>
        <translation>In die &amp;Mitteilung einfügen</translation>
    </message>
    <message>
        <source>Modèles</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Modèles d&apos;annonces, par nom</source>
        <translation>Vorlagen für Mitteilungen, nach Namen</translation>
    </message>
    <message>
        <source>Mots de la commune, par ordre alphabétique</source>
        <translation>Wörter der Gemeinde, alphabetisch</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Parties de la bibliothèque</source>
        <translation>Teile der Bibliothek</translation>
    </message>
    <message>
        <source>Rédigez une annonce type, puis enregistrez-la ici comme modèle.</source>
        <translation>Schreiben Sie eine typische Mitteilung und speichern Sie sie hier als Vorlage.</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Textes, par nom</source>
        <translation>Texte, nach Namen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bibliothèque</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Fin des envois en cours…</source>
        <translation>Laufende Sendungen werden beendet…</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rédiger</source>
        <translation>Verfassen</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Citation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>G</source>
        <translation>F</translation>
    </message>
    <message>
        <source>Gras</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>I</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Insérer un texte de la bibliothèque</source>
        <translation>Einen Text der Bibliothek einfügen</translation>
    </message>
    <message>
        <source>Intertitre</source>
        <translation>Zwischentitel</translation>
    </message>
    <message>
        <source>Intertitre plus petit</source>
        <translation>Kleinerer Zwischentitel</translation>
    </message>
    <message>
        <source>Italique</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Liste numérotée</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Liste à puces</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Texte…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Titre 2</source>
        <translation>Titel 2</translation>
    </message>
    <message>
        <source>Titre 3</source>
        <translation>Titel 3</translation>
    </message>
    <message>
        <source>texte du lien</source>
        <translation>Text des Links</translation>
    </message>
</context>
<context>
    <name>MishapSheet</name>
    <message>
        <source>&amp;Continuer</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Ce qui était accepté reste dans l&apos;historique ; envoyez ce rapport à votre service informatique : {file}</source>
        <translation>Was angenommen war, bleibt im Verlauf; schicken Sie diesen Bericht an Ihren IT-Dienst: {file}</translation>
    </message>
    <message>
        <source>Publisher a rencontré une erreur imprévue</source>
        <translation>Publisher ist auf einen unerwarteten Fehler gestoßen</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Certains jours de la semaine</source>
        <translation>Bestimmte Wochentage</translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Le dernier jour du mois</source>
        <translation>Der letzte Tag des Monats</translation>
    </message>
    <message>
        <source>Le même jour du mois</source>
        <translation>Derselbe Tag des Monats</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>S {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>rien de prévu</source>
        <translation>nichts geplant</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>&amp;Déplacer</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Verschieben</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>L&apos;adresse de sa page devient {url}.</source>
        <translation>Die Adresse ihrer Seite wird {url}.</translation>
    </message>
    <message>
        <source>« {title} » : le {day} est sauté.</source>
        <translation>„{title}“: {day} wird ausgelassen.</translation>
    </message>
    <message>
        <source>« {title} » est déplacée : {when}.</source>
        <translation>„{title}“ ist verschoben: {when}.</translation>
    </message>
</context>
<context>
    <name>NextDates</name>
    <message>
        <source>Prochaines dates ; décochez celles à sauter</source>
        <translation>Nächste Termine; wählen Sie ab, was ausfällt</translation>
    </message>
</context>
<context>
    <name>NextSlot</name>
    <message>
        <source>Aucun créneau n&apos;est libre dans l&apos;année qui vient.</source>
        <translation>Im kommenden Jahr ist kein Termin frei.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Compris</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>&amp;Ajouter « {word} » au dictionnaire de la commune</source>
        <translation>„{word}“ zum Wörterbuch der Gemeinde &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Ignorer dans cette annonce</source>
        <translation>In dieser Mitteilung &amp;ignorieren</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Annonces et canaux</source>
        <translation>Mitteilungen und Kanäle</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Décider pour une annonce…</source>
        <translation>&amp;Für eine Mitteilung entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Décider pour {count} annonces…</source>
        <translation>&amp;Für {count} Mitteilungen entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Décider…</source>
        <translation>&amp;Entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Reprendre les envois…</source>
        <translation>Versand &amp;wieder aufnehmen…</translation>
    </message>
    <message>
        <source>&amp;Suspendre les envois…</source>
        <translation>Versand &amp;anhalten…</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Envois par annonce, ceux qui demandent une décision d&apos;abord</source>
        <translation>Sendungen nach Mitteilung, zuerst was eine Entscheidung braucht</translation>
    </message>
    <message>
        <source>Seulement ce qui n&apos;est pas &amp;terminé</source>
        <translation>Nur, was nicht &amp;abgeschlossen ist</translation>
    </message>
</context>
<context>
    <name>OwnText</name>
    <message>
        <source>Abréger : le lien mène à la suite</source>
        <translation>Kürzen: Der Link führt zum Rest</translation>
    </message>
    <message>
        <source>Comme le canal est réglé</source>
        <translation>Wie der Kanal eingestellt ist</translation>
    </message>
    <message>
        <source>Facultatif : Publisher l&apos;écrit sous la publication. {page} y devient l&apos;adresse de la page.</source>
        <translation>Freiwillig: Publisher schreibt ihn unter die Veröffentlichung. {page} wird dort zur Adresse der Seite.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Premier commentaire</source>
        <translation>Erster Kommentar</translation>
    </message>
    <message>
        <source>Si le texte est trop long</source>
        <translation>Wenn der Text zu lang ist</translation>
    </message>
    <message>
        <source>Texte pour {channel}</source>
        <translation>Text für {channel}</translation>
    </message>
    <message>
        <source>Tout publier, en fil numéroté</source>
        <translation>Alles veröffentlichen, als nummerierter Thread</translation>
    </message>
    <message>
        <source>Vide : le texte commun est publié.</source>
        <translation>Leer: Der gemeinsame Text wird veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>(sans titre)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ce qui correspond</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Chercher une commande ou une annonce</source>
        <translation>Einen Befehl oder eine Mitteilung suchen</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Une commande, un brouillon ou une annonce</source>
        <translation>Ein Befehl, ein Entwurf oder eine Mitteilung</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>&amp;Adresse du site ou du flux</source>
        <translation>&amp;Adresse der Website oder des Feeds</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Donnez l&apos;adresse du site ou de son flux.</source>
        <translation>Geben Sie die Adresse der Website oder ihres Feeds an.</translation>
    </message>
    <message>
        <source>Lecture du site…</source>
        <translation>Die Website wird gelesen…</translation>
    </message>
    <message>
        <source>Publisher lit les actualités d&apos;un site WordPress, ou d&apos;un flux RSS ou Atom, et les met dans l&apos;historique : la recherche les trouvera. Rien n&apos;est publié ni modifié.</source>
        <translation>Publisher liest die Neuigkeiten einer WordPress-Website oder eines RSS- oder Atom-Feeds und legt sie in den Verlauf: Die Suche findet sie dann. Nichts wird veröffentlicht oder geändert.</translation>
    </message>
    <message>
        <source>Reprendre ce qui est déjà publié</source>
        <translation>Bereits Veröffentlichtes übernehmen</translation>
    </message>
    <message>
        <source>{count} publications lues…</source>
        <translation>{count} Veröffentlichungen gelesen…</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Ce texte est trop long pour être collé ({most} caractères au plus) : copiez-en une partie.</source>
        <translation>Dieser Text ist zu lang zum Einfügen (höchstens {most} Zeichen): kopieren Sie einen Teil davon.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>30 derniers jours</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>7 derniers jours</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cette année</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Choisir les dates…</source>
        <translation>Daten wählen…</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>L&apos;année passée</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>PictureBrowser</name>
    <message>
        <source>Ajoutez une image, ou publiez une annonce qui en a : elle sera ici.</source>
        <translation>Fügen Sie ein Bild hinzu oder veröffentlichen Sie eine Mitteilung mit einem: Dann steht es hier.</translation>
    </message>
    <message>
        <source>Aucune image ne correspond à cette recherche.</source>
        <translation>Kein Bild passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Chercher &amp;une image</source>
        <translation>Ein &amp;Bild suchen</translation>
    </message>
    <message>
        <source>Chercher une image</source>
        <translation>Ein Bild suchen</translation>
    </message>
    <message>
        <source>Images, de la dernière utilisée à la plus ancienne</source>
        <translation>Bilder, das zuletzt verwendete zuerst</translation>
    </message>
    <message>
        <source>Les plus récentes sont montrées : cherchez un mot pour voir les autres.</source>
        <translation>Die neuesten werden gezeigt: Suchen Sie ein Wort, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Un mot du texte alternatif, du nom ou du crédit ; sans souci des accents</source>
        <translation>Ein Wort des Alternativtexts, des Namens oder des Bildnachweises; Akzente spielen keine Rolle</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>&amp;Crédit</source>
        <translation>Bild&amp;nachweis</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Texte alternatif</source>
        <translation>&amp;Alternativtext</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ce que l&apos;on voit, en une phrase</source>
        <translation>Was man sieht, in einem Satz</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>Bild {name}</translation>
    </message>
    <message>
        <source>Les annonces déjà publiées gardent leurs mots.</source>
        <translation>Bereits veröffentlichte Mitteilungen behalten ihre Wörter.</translation>
    </message>
    <message>
        <source>Lu à voix haute aux personnes qui ne voient pas l&apos;image.</source>
        <translation>Wird Menschen vorgelesen, die das Bild nicht sehen.</translation>
    </message>
    <message>
        <source>Mots de l&apos;image</source>
        <translation>Wörter des Bildes</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>« {name} » n&apos;est plus dans Publisher : ajoutez ce fichier de nouveau.</source>
        <translation>„{name}“ ist nicht mehr in Publisher: Fügen Sie diese Datei erneut hinzu.</translation>
    </message>
</context>
<context>
    <name>PicturesPart</name>
    <message>
        <source>&amp;Décrire…</source>
        <translation>&amp;Beschreiben…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Supprimer vraiment ?</source>
        <translation>&amp;Wirklich löschen?</translation>
    </message>
    <message>
        <source>Ajouter une &amp;image…</source>
        <translation>Ein &amp;Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Crédit : {credit}</source>
        <translation>Bildnachweis: {credit}</translation>
    </message>
    <message>
        <source>Insérer dans l&apos;a&amp;nnonce</source>
        <translation>In die &amp;Mitteilung einfügen</translation>
    </message>
    <message>
        <source>L&apos;image est supprimée.</source>
        <translation>Das Bild ist gelöscht.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus proposée ; ce qui l&apos;utilise la garde.</source>
        <translation>Das Bild wird nicht mehr vorgeschlagen; was es verwendet, behält es.</translation>
    </message>
    <message>
        <source>Ne plus &amp;proposer</source>
        <translation>Nicht mehr &amp;vorschlagen</translation>
    </message>
    <message>
        <source>Sans texte alternatif : écrivez-le.</source>
        <translation>Ohne Alternativtext: Schreiben Sie ihn.</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>Chercher dans la liste</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Par {who}, le {when}</source>
        <translation>Von {who}, {when}</translation>
    </message>
    <message>
        <source>Rien ne correspond à cette recherche.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Un mot ; sans souci des accents</source>
        <translation>Ein Wort; Akzente spielen keine Rolle</translation>
    </message>
    <message>
        <source>toutes les langues</source>
        <translation>alle Sprachen</translation>
    </message>
</context>
<context>
    <name>PiecesPart</name>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>« {name} » est supprimé.</source>
        <translation>„{name}“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Délai de grâce</source>
        <translation>&amp;Nachfrist</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Langue des nouvelles annonces</source>
        <translation>&amp;Sprache neuer Mitteilungen</translation>
    </message>
    <message>
        <source>&amp;Même texte sur le même canal</source>
        <translation>&amp;Derselbe Text auf demselben Kanal</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ils valent pour tous les postes qui partagent ces données.</source>
        <translation>Sie gelten für alle Computer, die diese Daten gemeinsam nutzen.</translation>
    </message>
    <message>
        <source>Réglages des envois</source>
        <translation>Einstellungen des Versands</translation>
    </message>
    <message>
        <source>É&amp;cart entre deux annonces relancées</source>
        <translation>&amp;Abstand zwischen zwei erneut gesendeten Mitteilungen</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Adapter…</source>
        <translation>Anpassen…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Aperçu pour {channel}</source>
        <translation>Vorschau für {channel}</translation>
    </message>
    <message>
        <source>C&apos;est relu</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Ce canal publie de nouveau le texte commun.</source>
        <translation>Dieser Kanal veröffentlicht wieder den gemeinsamen Text.</translation>
    </message>
    <message>
        <source>Ce que Publisher ajoute de lui-même (lien, mots-clés) se voit dessous.</source>
        <translation>Was Publisher von selbst hinzufügt (Link, Schlagwörter), sehen Sie darunter.</translation>
    </message>
    <message>
        <source>Il vaut pour tous vos canaux {kind}.</source>
        <translation>Er gilt für alle Ihre Kanäle {kind}.</translation>
    </message>
    <message>
        <source>Le texte commun a changé depuis : relisez celui-ci.</source>
        <translation>Der gemeinsame Text hat sich seither geändert: Lesen Sie diesen noch einmal.</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Revenir au texte commun</source>
        <translation>Zurück zum gemeinsamen Text</translation>
    </message>
    <message>
        <source>Écrire un autre texte pour ce canal seul</source>
        <translation>Einen anderen Text für diesen Kanal allein schreiben</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Canaux</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Ce que chaque canal montrera</source>
        <translation>Was jeder Kanal zeigen wird</translation>
    </message>
    <message>
        <source>Cochez au moins un canal pour voir ce qu&apos;il montrera.</source>
        <translation>Kreuzen Sie mindestens einen Kanal an, um zu sehen, was er zeigen wird.</translation>
    </message>
    <message>
        <source>Écrivez : ce que chaque canal montrera se dessine ici à mesure.</source>
        <translation>Schreiben Sie: Was jeder Kanal zeigen wird, entsteht hier nach und nach.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>À corriger</source>
        <translation>Zu korrigieren</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>Noch einmal zu lesen</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message>
        <source>&amp;Modifier la série…</source>
        <translation>Die Serie ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Programmer la série…</source>
        <translation>Die Serie &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Programmer…</source>
        <translation>&amp;Planen…</translation>
    </message>
    <message>
        <source>&amp;Publier maintenant…</source>
        <translation>Jetzt &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>Corriger &amp;partout…</source>
        <translation>&amp;Überall korrigieren…</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>La correction part tout de suite.</source>
        <translation>Die Korrektur geht sofort hinaus.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Cochez au moins un canal.</source>
        <translation>Kreuzen Sie mindestens einen Kanal an.</translation>
    </message>
    <message>
        <source>Rien n&apos;est parti : votre texte est resté tel quel.</source>
        <translation>Nichts wurde gesendet: Ihr Text ist unverändert geblieben.</translation>
    </message>
    <message>
        <source>Vous corrigez une annonce publiée : la correction ira sur ses canaux.</source>
        <translation>Sie korrigieren eine veröffentlichte Mitteilung: Die Korrektur geht an ihre Kanäle.</translation>
    </message>
</context>
<context>
    <name>RemoveChannel</name>
    <message>
        <source>&amp;Déconnecter</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Ce qui est publié reste en ligne et l&apos;historique est gardé. Les codes d&apos;accès sont oubliés, et les envois encore prévus sur ce canal ne partiront pas.</source>
        <translation>Was veröffentlicht ist, bleibt online, und der Verlauf bleibt erhalten. Die Zugangsdaten werden vergessen, und was auf diesem Kanal noch geplant ist, geht nicht hinaus.</translation>
    </message>
    <message>
        <source>Déconnecter « {name} » ?</source>
        <translation>„{name}“ trennen?</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>RemoveGroup</name>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ses canaux restent connectés, et les annonces en cours gardent les leurs. Où il était le choix habituel, c&apos;est de nouveau celui de la dernière fois.</source>
        <translation>Ihre Kanäle bleiben verbunden, und begonnene Mitteilungen behalten die ihren. Wo sie die übliche Auswahl war, gilt wieder die vom letzten Mal.</translation>
    </message>
    <message>
        <source>Supprimer le groupe « {name} » ?</source>
        <translation>Die Gruppe „{name}“ löschen?</translation>
    </message>
</context>
<context>
    <name>RenameTemplate</name>
    <message>
        <source>Pour changer son contenu : commencez une annonce à partir de lui, puis enregistrez-la comme modèle sous le même nom.</source>
        <translation>Um den Inhalt zu ändern: Beginnen Sie eine Mitteilung damit und speichern Sie sie unter demselben Namen als Vorlage.</translation>
    </message>
    <message>
        <source>Renommer le modèle</source>
        <translation>Die Vorlage umbenennen</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>&amp;Choisir</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;Prochaines dates</source>
        <translation>&amp;Nächste Termine</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dans l&apos;annonce, donnez à l&apos;événement et au retrait leurs dates de la première fois : elles se décalent ensuite d&apos;elles-mêmes.</source>
        <translation>Geben Sie der Veranstaltung und der Rücknahme in der Mitteilung die Daten des ersten Mals: Sie verschieben sich danach von selbst.</translation>
    </message>
    <message>
        <source>Dates sautées plus tard : {days}.</source>
        <translation>Später ausgelassene Termine: {days}.</translation>
    </message>
    <message>
        <source>Décochez une date pour la sauter.</source>
        <translation>Wählen Sie einen Termin ab, um ihn auszulassen.</translation>
    </message>
    <message>
        <source>Répéter l&apos;annonce</source>
        <translation>Die Mitteilung wiederholen</translation>
    </message>
</context>
<context>
    <name>RestoredDialog</name>
    <message>
        <source>&amp;Voir les envois</source>
        <translation>&amp;Zum Versand</translation>
    </message>
    <message>
        <source>Une copie est reprise</source>
        <translation>Eine Kopie ist wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Les annonces retenues ne partent pas d&apos;elles-mêmes : Publisher vous demandera pour chacune si elle est encore utile.</source>
        <translation>Zurückgehaltene Mitteilungen gehen nicht von selbst hinaus: Publisher fragt Sie bei jeder, ob sie noch nützlich ist.</translation>
    </message>
    <message>
        <source>Reprendre les envois ?</source>
        <translation>Versand wieder aufnehmen?</translation>
    </message>
    <message>
        <source>Rester suspendu</source>
        <translation>Angehalten bleiben</translation>
    </message>
    <message>
        <source>Suspendu pour ce motif : {reason}</source>
        <translation>Aus diesem Grund angehalten: {reason}</translation>
    </message>
</context>
<context>
    <name>RowOrder</name>
    <message>
        <source>Image {name} : {place} sur {count}</source>
        <translation>Bild {name}: {place} von {count}</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>&amp;Annoncer</source>
        <translation>&amp;Ankündigen</translation>
    </message>
    <message>
        <source>&amp;Jours</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>&amp;Mois</source>
        <translation>&amp;Monate</translation>
    </message>
    <message>
        <source>&amp;Quel jour</source>
        <translation>&amp;Welcher Tag</translation>
    </message>
    <message>
        <source>&amp;Répéter par</source>
        <translation>&amp;Wiederholen nach</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Cliquez sur un mois pour ne rien annoncer ce mois-là.</source>
        <translation>Klicken Sie auf einen Monat, um in diesem Monat nichts anzukündigen.</translation>
    </message>
    <message>
        <source>Décaler l&apos;é&amp;vénement et le retrait avec chaque date</source>
        <translation>&amp;Veranstaltung und Rücknahme mit jedem Termin verschieben</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Première &amp;date</source>
        <translation>Erster &amp;Termin</translation>
    </message>
    <message>
        <source>R&amp;ythme</source>
        <translation>&amp;Rhythmus</translation>
    </message>
    <message>
        <source>Sauter les jours &amp;fériés de Belgique</source>
        <translation>Belgische &amp;Feiertage auslassen</translation>
    </message>
    <message>
        <source>Se &amp;termine</source>
        <translation>En&amp;det</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>À quelle &amp;heure</source>
        <translation>&amp;Um wie viel Uhr</translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Nom du modèle</source>
        <translation>&amp;Name der Vorlage</translation>
    </message>
    <message>
        <source>&amp;Remplacer le modèle</source>
        <translation>&amp;Vorlage ersetzen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enregistrer comme modèle</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Le modèle « {name} » existe déjà : il sera remplacé.</source>
        <translation>Die Vorlage „{name}“ gibt es schon: Sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Textes, images, mots-clés, lien et canaux sont gardés ; les dates ne le sont pas.</source>
        <translation>Texte, Bilder, Schlagwörter, Link und Kanäle bleiben erhalten; Daten und Uhrzeiten nicht.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Brouillon non enregistré. </source>
        <translation>Entwurf nicht gespeichert. </translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Enregistré à {when}</source>
        <translation>Gespeichert um {when}</translation>
    </message>
    <message>
        <source>Pas encore enregistré</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Où en sont les envois</source>
        <translation>Stand der Sendungen</translation>
    </message>
    <message>
        <source>Rien n&apos;est à envoyer.</source>
        <translation>Nichts ist zu senden.</translation>
    </message>
    <message>
        <source>Tout est livré.</source>
        <translation>Alles ist zugestellt.</translation>
    </message>
    <message>
        <source>Tout est programmé. Gardez Publisher ouvert jusque-là, à moins qu&apos;un autre poste n&apos;envoie pour vous.</source>
        <translation>Alles ist geplant. Lassen Sie Publisher bis dahin offen, es sei denn, ein anderer Computer sendet für Sie.</translation>
    </message>
    <message>
        <source>Voir les &amp;détails</source>
        <translation>&amp;Einzelheiten ansehen</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. Le reste attend la reprise des envois.</source>
        <translation>{done} von {all} zugestellt. Der Rest wartet auf die Wiederaufnahme des Versands.</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. Vous pouvez continuer à travailler.</source>
        <translation>{done} von {all} zugestellt. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. {stuck} à regarder.</source>
        <translation>{done} von {all} zugestellt. {stuck} anzusehen.</translation>
    </message>
    <message>
        <source>Écrire une &amp;nouvelle annonce</source>
        <translation>Eine &amp;neue Mitteilung schreiben</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Arrêter la série…</source>
        <translation>Die Serie &amp;beenden…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Modifier la série…</source>
        <translation>Die Serie ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;annonce</source>
        <translation>Die Mitteilung ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Prochaines dates</source>
        <translation>&amp;Nächste Termine</translation>
    </message>
    <message>
        <source>&amp;Sauter cette date</source>
        <translation>Diesen Termin ausla&amp;ssen</translation>
    </message>
    <message>
        <source>Approuvée le {when} par {author}.</source>
        <translation>Genehmigt am {when} von {author}.</translation>
    </message>
    <message>
        <source>Arrêtée le {when}.</source>
        <translation>Beendet am {when}.</translation>
    </message>
    <message>
        <source>Cette série vient d&apos;une copie de sauvegarde : rien ne partira tant que vous ne l&apos;aurez pas approuvée à nouveau, avec « Modifier la série ».</source>
        <translation>Diese Serie stammt aus einer Sicherungskopie: Es geht nichts ab, solange Sie sie nicht mit „Die Serie ändern“ erneut genehmigen.</translation>
    </message>
    <message>
        <source>Part sur {names}.</source>
        <translation>Geht an {names}.</translation>
    </message>
    <message>
        <source>Plus connecté : {names}. Choisissez d&apos;autres canaux avec « Modifier la série ».</source>
        <translation>Nicht mehr verbunden: {names}. Wählen Sie mit „Die Serie ändern“ andere Kanäle.</translation>
    </message>
    <message>
        <source>déplacée</source>
        <translation>verschoben</translation>
    </message>
</context>
<context>
    <name>SeriesTold</name>
    <message>
        <source>Prochaines dates</source>
        <translation>Nächste Termine</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source> (facultatif)</source>
        <translation> (freiwillig)</translation>
    </message>
    <message>
        <source>Réglages &amp;avancés</source>
        <translation>&amp;Erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>inchangé</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>vide : se connecter dans le navigateur</source>
        <translation>leer: im Browser anmelden</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Ce fichier nomme aussi des canaux qui ne sont pas connectés ici : {names}. Connectez-les dans la page « Canaux » si l&apos;annonce doit y paraître.</source>
        <translation>Diese Datei nennt auch Kanäle, die hier nicht verbunden sind: {names}. Verbinden Sie sie auf der Seite „Kanäle“, wenn die Mitteilung dort erscheinen soll.</translation>
    </message>
</context>
<context>
    <name>SieveBar</name>
    <message>
        <source>&amp;Effacer les filtres</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Adresse où le navigateur s&apos;arrête</source>
        <translation>&amp;Adresse, an der der Browser stehen bleibt</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page de connexion</source>
        <translation>Anmeldeseite &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>Connecter « {name} »</source>
        <translation>„{name}“ verbinden</translation>
    </message>
    <message>
        <source>Copiez ci-dessous l&apos;adresse où le navigateur s&apos;arrête.</source>
        <translation>Kopieren Sie unten die Adresse, an der der Browser stehen bleibt.</translation>
    </message>
    <message>
        <source>En attente de votre navigateur…</source>
        <translation>Warten auf Ihren Browser…</translation>
    </message>
    <message>
        <source>En entier, puis terminez. Elle vaut un mot de passe pendant un moment.</source>
        <translation>Vollständig, dann schließen Sie ab. Sie gilt eine Weile so viel wie ein Passwort.</translation>
    </message>
    <message>
        <source>La connexion n&apos;est pas faite.</source>
        <translation>Die Anmeldung ist nicht erfolgt.</translation>
    </message>
    <message>
        <source>La personne connectée gère plusieurs comptes : choisissez celui du canal.</source>
        <translation>Die angemeldete Person verwaltet mehrere Konten: Wählen Sie das des Kanals.</translation>
    </message>
    <message>
        <source>Plus qu&apos;un choix à faire.</source>
        <translation>Nur noch eine Wahl zu treffen.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Vorbereitung…</translation>
    </message>
    <message>
        <source>Publisher ouvre la page de connexion dans votre navigateur. Connectez-vous avec le compte de la commune, acceptez les droits demandés, puis revenez ici.</source>
        <translation>Publisher öffnet die Anmeldeseite in Ihrem Browser. Melden Sie sich mit dem Konto der Gemeinde an, stimmen Sie den verlangten Rechten zu und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Seulement si rien ne se passe ici : copiez-la en entier, puis terminez.</source>
        <translation>Nur, wenn hier nichts geschieht: Kopieren Sie sie vollständig, dann schließen Sie ab.</translation>
    </message>
    <message>
        <source>Vérification du compte…</source>
        <translation>Das Konto wird geprüft…</translation>
    </message>
</context>
<context>
    <name>SitePlace</name>
    <message>
        <source>&amp;Adresse du site</source>
        <translation>&amp;Adresse der Website</translation>
    </message>
    <message>
        <source>Choisissez le dossier du site.</source>
        <translation>Wählen Sie den Ordner der Website.</translation>
    </message>
    <message>
        <source>D&amp;ossier du site</source>
        <translation>&amp;Ordner der Website</translation>
    </message>
    <message>
        <source>Là où ce dossier sera visible. Elle peut être changée plus tard.</source>
        <translation>Wo dieser Ordner zu sehen sein wird. Sie kann später geändert werden.</translation>
    </message>
    <message>
        <source>Publisher y écrit les pages ; créez-le ou choisissez-en un vide.</source>
        <translation>Publisher schreibt die Seiten hinein; legen Sie ihn an oder wählen Sie einen leeren.</translation>
    </message>
    <message>
        <source>Un instant : Publisher prépare les questions. Puis recommencez.</source>
        <translation>Einen Augenblick: Publisher bereitet die Fragen vor. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Un site que Publisher écrit, dans un &amp;dossier</source>
        <translation>Eine Website, die Publisher schreibt, in einem &amp;Ordner</translation>
    </message>
    <message>
        <source>le site</source>
        <translation>die Website</translation>
    </message>
    <message>
        <source>ou le site que la commune a déjà :</source>
        <translation>oder die Website, die die Gemeinde schon hat:</translation>
    </message>
    <message>
        <source>Écrivez l&apos;adresse du site ; pour un essai, https://www.exemple.be suffit.</source>
        <translation>Schreiben Sie die Adresse der Website; für einen Versuch genügt https://www.exemple.be.</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Proposer : mardi 9:00, jeudi 17:00</source>
        <translation>&amp;Vorschlagen: Dienstag 9:00, Donnerstag 17:00</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Créneaux de publication</source>
        <translation>Veröffentlichungstermine</translation>
    </message>
    <message>
        <source>Heures du {day}</source>
        <translation>Uhrzeiten am {day}</translation>
    </message>
    <message>
        <source>Pas les jours &amp;fériés de Belgique</source>
        <translation>Nicht an den &amp;Feiertagen Belgiens</translation>
    </message>
    <message>
        <source>Vos heures habituelles, chaque semaine. Le calendrier montre celles où rien n&apos;est prévu, et « Prochain créneau libre » choisit la première. Plusieurs heures : 9:00, 17:30.</source>
        <translation>Ihre üblichen Uhrzeiten, jede Woche. Der Kalender zeigt die, an denen nichts geplant ist, und „Nächster freier Termin“ wählt den ersten. Mehrere Uhrzeiten: 9:00, 17:30.</translation>
    </message>
</context>
<context>
    <name>SocialAccounts</name>
    <message>
        <source>Avec nos &amp;vrais comptes :</source>
        <translation>Mit unseren &amp;echten Konten:</translation>
    </message>
    <message>
        <source>Chacun se connecte ensuite, l&apos;un après l&apos;autre ; « Annuler » passe au suivant.</source>
        <translation>Jedes wird danach verbunden, eines nach dem anderen; „Abbrechen“ geht zum nächsten.</translation>
    </message>
    <message>
        <source>Les messages des réseaux sociaux vont sur un mur de cet ordinateur, que vous seul voyez. Le site, lui, est celui que vous venez de choisir.</source>
        <translation>Die Nachrichten der sozialen Netzwerke kommen auf eine Wand dieses Computers, die nur Sie sehen. Die Website ist die, die Sie gerade gewählt haben.</translation>
    </message>
    <message>
        <source>M&apos;&amp;entraîner d&apos;abord</source>
        <translation>Zuerst &amp;üben</translation>
    </message>
    <message>
        <source>les réseaux sociaux</source>
        <translation>die sozialen Netzwerke</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Compris</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Il n&apos;y a aucun mot à vérifier.</source>
        <translation>Es gibt kein Wort zu prüfen.</translation>
    </message>
    <message>
        <source>L&apos;orthographe n&apos;est pas vérifiée ({language}). {advice}</source>
        <translation>Die Rechtschreibung wird nicht geprüft ({language}). {advice}</translation>
    </message>
    <message>
        <source>L&apos;orthographe n&apos;est pas vérifiée : Fichier &gt; « Réglages de cet ordinateur… ».</source>
        <translation>Die Rechtschreibung wird nicht geprüft: Datei &gt; „Einstellungen dieses Computers…“.</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>&amp;Arrêter Publisher</source>
        <translation>Publisher &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Continuer à publier</source>
        <translation>&amp;Weiter veröffentlichen</translation>
    </message>
    <message>
        <source>1 annonce attend son heure.</source>
        <translation>1 Mitteilung wartet auf ihre Zeit.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cette réponse se change dans Fichier, Réglages de cet ordinateur.</source>
        <translation>Diese Antwort lässt sich unter Datei, Einstellungen dieses Computers ändern.</translation>
    </message>
    <message>
        <source>Continuer à publier, fenêtre fermée ?</source>
        <translation>Bei geschlossenem Fenster weiter veröffentlichen?</translation>
    </message>
    <message>
        <source>Publisher peut rester ouvert près de l&apos;horloge et les envoyer. S&apos;il s&apos;arrête, rien ne part d&apos;ici, sauf si un autre poste ou un serveur s&apos;en charge.</source>
        <translation>Publisher kann neben der Uhr geöffnet bleiben und sie senden. Wird er beendet, geht von hier nichts hinaus, es sei denn, ein anderer Computer oder ein Server übernimmt es.</translation>
    </message>
    <message>
        <source>{count} annonces attendent leur heure.</source>
        <translation>{count} Mitteilungen warten auf ihre Zeit.</translation>
    </message>
</context>
<context>
    <name>StopSeries</name>
    <message>
        <source>&amp;Arrêter la série</source>
        <translation>Die Serie &amp;beenden</translation>
    </message>
    <message>
        <source>Arrêter la série ?</source>
        <translation>Die Serie beenden?</translation>
    </message>
    <message>
        <source>Les prochaines dates sont annulées, et plus rien ne partira. Ce qui est déjà publié reste en ligne. Une série arrêtée ne peut pas reprendre.</source>
        <translation>Die nächsten Termine entfallen, und es geht nichts mehr ab. Was schon veröffentlicht ist, bleibt online. Eine beendete Serie kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SuspendDialog</name>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Suspendre</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Accident grave : communication de crise</source>
        <translation>Schwerer Unfall: Krisenkommunikation</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plus rien ne partira, ni d&apos;ici ni d&apos;un autre poste, jusqu&apos;à la reprise. Ce qui est déjà en cours d&apos;envoi se termine.</source>
        <translation>Bis zur Wiederaufnahme geht nichts mehr hinaus, weder von hier noch von einem anderen Computer. Was gerade gesendet wird, wird beendet.</translation>
    </message>
    <message>
        <source>Suspendre tous les envois ?</source>
        <translation>Den ganzen Versand anhalten?</translation>
    </message>
    <message>
        <source>Écrivez le motif : vos collègues le verront.</source>
        <translation>Schreiben Sie den Grund: Ihre Kollegen werden ihn sehen.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Mots-clés proposés</source>
        <translation>Vorgeschlagene Schlagwörter</translation>
    </message>
    <message>
        <source>{name} : {tags}</source>
        <translation>{name}: {tags}</translation>
    </message>
</context>
<context>
    <name>Town</name>
    <message>
        <source>&amp;Logo (facultatif)</source>
        <translation>&amp;Logo (freiwillig)</translation>
    </message>
    <message>
        <source>&amp;Nom de la commune</source>
        <translation>&amp;Name der Gemeinde</translation>
    </message>
    <message>
        <source>Il est en haut de chaque page du site, et dans les flux.</source>
        <translation>Er steht oben auf jeder Seite der Website und in den Feeds.</translation>
    </message>
    <message>
        <source>Une image, montrée à côté du nom sur le site que Publisher écrit.</source>
        <translation>Ein Bild, neben dem Namen auf der Website gezeigt, die Publisher schreibt.</translation>
    </message>
    <message>
        <source>Ville de Valrivière</source>
        <translation>Stadt Valrivière</translation>
    </message>
    <message>
        <source>la commune</source>
        <translation>die Gemeinde</translation>
    </message>
    <message>
        <source>Écrivez le nom de la commune.</source>
        <translation>Schreiben Sie den Namen der Gemeinde.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Ouvrir Publisher</source>
        <translation>Publisher &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Quitter : plus rien ne part d&apos;ici</source>
        <translation>&amp;Beenden: Von hier geht nichts mehr hinaus</translation>
    </message>
    <message>
        <source>&amp;Suspendre ou reprendre les envois…</source>
        <translation>Versand &amp;anhalten oder wieder aufnehmen…</translation>
    </message>
</context>
<context>
    <name>TwinsSheet</name>
    <message>
        <source>&amp;Envoyer quand même</source>
        <translation>&amp;Trotzdem senden</translation>
    </message>
    <message>
        <source>Ce texte est déjà parti ou prévu</source>
        <translation>Dieser Text ist schon hinausgegangen oder geplant</translation>
    </message>
    <message>
        <source>Les lecteurs de ces canaux le verraient deux fois.</source>
        <translation>Die Leser dieser Kanäle sähen ihn zweimal.</translation>
    </message>
    <message>
        <source>Ne pas l&apos;envoyer</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>Revenir au texte</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Seulement les &amp;autres canaux</source>
        <translation>Nur die &amp;anderen Kanäle</translation>
    </message>
</context>
<context>
    <name>UploadBar</name>
    <message>
        <source>Envoi de la vidéo</source>
        <translation>Das Video wird gesendet</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choix habituels</source>
        <translation>Übliche Auswahl</translation>
    </message>
    <message>
        <source>Les canaux cochés d&apos;avance dans une nouvelle annonce, selon son genre. Vous pouvez toujours en cocher d&apos;autres.</source>
        <translation>Die Kanäle, die in einer neuen Mitteilung je nach Art vorab angekreuzt sind. Sie können immer andere ankreuzen.</translation>
    </message>
    <message>
        <source>{kind} : cochez au moins un canal.</source>
        <translation>{kind}: Kreuzen Sie mindestens einen Kanal an.</translation>
    </message>
</context>
<context>
    <name>UsualPart</name>
    <message>
        <source>Ce groupe est vide : ce sera comme la dernière fois, jusqu&apos;à ce que vous choisissiez ses canaux dans « Groupes ».</source>
        <translation>Diese Gruppe ist leer: Es gilt das letzte Mal, bis Sie ihre Kanäle unter „Gruppen“ wählen.</translation>
    </message>
    <message>
        <source>Comme la dernière fois</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Groupe {name}</source>
        <translation>Gruppe {name}</translation>
    </message>
    <message>
        <source>Toujours ces canaux</source>
        <translation>Immer diese Kanäle</translation>
    </message>
    <message>
        <source>Tous les canaux</source>
        <translation>Alle Kanäle</translation>
    </message>
</context>
<context>
    <name>VideoRow</name>
    <message>
        <source>Ce que l&apos;on voit et ce que l&apos;on entend</source>
        <translation>Was man sieht und was man hört</translation>
    </message>
    <message>
        <source>Description de la vidéo</source>
        <translation>Beschreibung des Videos</translation>
    </message>
    <message>
        <source>Lu par les personnes qui ne voient ou n&apos;entendent pas la vidéo.</source>
        <translation>Wird von Menschen gelesen, die das Video nicht sehen oder nicht hören.</translation>
    </message>
    <message>
        <source>Retirer la vidéo</source>
        <translation>Das Video entfernen</translation>
    </message>
    <message>
        <source>Retirer la vidéo {name}</source>
        <translation>Das Video {name} entfernen</translation>
    </message>
    <message>
        <source>Vidéo {length}, {size} Mo</source>
        <translation>Video {length}, {size} MB</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Annonce exportée : {path}</source>
        <translation>Mitteilung exportiert: {path}</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Plus rien n&apos;est envoyé</source>
        <translation>Es wird nichts mehr gesendet</translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas pu s&apos;ouvrir</source>
        <translation>Publisher konnte sich nicht öffnen</translation>
    </message>
    <message>
        <source>Reprendre une copie</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé pour le moment</source>
        <translation>Im Moment wird nichts gesendet</translation>
    </message>
    <message>
        <source>Tous les envois sont suspendus : {reason}</source>
        <translation>Der ganze Versand ist angehalten: {reason}</translation>
    </message>
    <message>
        <source>Voir les envois</source>
        <translation>Zum Versand</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Abandonner…</source>
        <translation>Aufgeben…</translation>
    </message>
    <message>
        <source>Choisir une heure…</source>
        <translation>Eine Uhrzeit wählen…</translation>
    </message>
    <message>
        <source>Elle part maintenant.</source>
        <translation>Sie geht jetzt hinaus.</translation>
    </message>
    <message>
        <source>Elle partira le {when}.</source>
        <translation>Sie geht am {when} hinaus.</translation>
    </message>
    <message>
        <source>Envoyer maintenant</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Garder l&apos;heure prévue</source>
        <translation>Die geplante Zeit behalten</translation>
    </message>
    <message>
        <source>Prévue le {when} · {channels}</source>
        <translation>Geplant am {when} · {channels}</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Abandonnée : elle ne partira pas.</source>
        <translation>Aufgegeben: Sie geht nicht hinaus.</translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Celles que vous envoyez maintenant partent l&apos;une après l&apos;autre, à {spacing} d&apos;intervalle.</source>
        <translation>Die, die Sie jetzt senden, gehen nacheinander hinaus, im Abstand von {spacing}.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est pas partie</source>
        <translation>Diese Mitteilung ist nicht hinausgegangen</translation>
    </message>
    <message>
        <source>Rien ne part sans votre accord : dites pour chacune si elle est encore utile. Sans réponse, elle attend.</source>
        <translation>Nichts geht ohne Ihre Zustimmung hinaus: Sagen Sie bei jeder, ob sie noch nützlich ist. Ohne Antwort wartet sie.</translation>
    </message>
    <message>
        <source>{count} annonces ne sont pas parties</source>
        <translation>{count} Mitteilungen sind nicht hinausgegangen</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>+ {count}</source>
        <translation>+ {count}</translation>
    </message>
    <message>
        <source>{count} de plus le {day}</source>
        <translation>noch {count} am {day}</translation>
    </message>
</context>
<context>
    <name>WellFoot</name>
    <message>
        <source>Ajouter une &amp;image…</source>
        <translation>Ein &amp;Bild hinzufügen…</translation>
    </message>
    <message>
        <source>Ajouter une &amp;vidéo…</source>
        <translation>Ein &amp;Video hinzufügen…</translation>
    </message>
    <message>
        <source>Préparation de l&apos;image {number} sur {count}…</source>
        <translation>Bild {number} von {count} wird vorbereitet…</translation>
    </message>
    <message>
        <source>Préparation de la vidéo…</source>
        <translation>Das Video wird vorbereitet…</translation>
    </message>
    <message>
        <source>Reprendre une image…</source>
        <translation>Ein Bild übernehmen…</translation>
    </message>
    <message>
        <source>Une image déjà utilisée, avec son texte (Ctrl+Shift+I)</source>
        <translation>Ein bereits verwendetes Bild mit seinem Text (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>ou déposez-les ici</source>
        <translation>oder hier ablegen</translation>
    </message>
</context>
<context>
    <name>WhatToDo</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Que faire ?</source>
        <translation>Was tun?</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>&amp;Répéter…</source>
        <translation>&amp;Wiederholen…</translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation>Brüssel</translation>
    </message>
    <message>
        <source>Changer la répétition : {rule}</source>
        <translation>Die Wiederholung ändern: {rule}</translation>
    </message>
    <message>
        <source>Date et heure de publication</source>
        <translation>Datum und Uhrzeit der Veröffentlichung</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Fuseau horaire : {zone}</source>
        <translation>Zeitzone: {zone}</translation>
    </message>
    <message>
        <source>Pro&amp;grammer</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Prochain &amp;créneau libre</source>
        <translation>Nächster &amp;freier Termin</translation>
    </message>
    <message>
        <source>Prochain créneau libre</source>
        <translation>Nächster freier Termin</translation>
    </message>
    <message>
        <source>Prochain créneau libre : votre première heure habituelle sans annonce</source>
        <translation>Nächster freier Termin: Ihre erste übliche Uhrzeit ohne Mitteilung</translation>
    </message>
    <message>
        <source>Publier &amp;maintenant</source>
        <translation>Jetzt &amp;veröffentlichen</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
        <source>Ce qui arrivera sur chaque canal</source>
        <translation>Was auf jedem Kanal geschieht</translation>
    </message>
    <message>
        <source>Cochez au moins un canal.</source>
        <translation>Kreuzen Sie mindestens einen Kanal an.</translation>
    </message>
    <message>
        <source>Il est gardé dans l&apos;historique et affiché là où la page se trouvait.</source>
        <translation>Er bleibt im Verlauf und steht dort, wo die Seite war.</translation>
    </message>
    <message>
        <source>La date était erronée</source>
        <translation>Das Datum war falsch</translation>
    </message>
    <message>
        <source>Ne rien retirer</source>
        <translation>Nichts zurückziehen</translation>
    </message>
    <message>
        <source>Retirer cette annonce ?</source>
        <translation>Diese Mitteilung zurückziehen?</translation>
    </message>
    <message>
        <source>Voici ce qui arrivera sur chaque canal. Décochez ceux où elle doit rester.</source>
        <translation>Das geschieht auf jedem Kanal. Wählen Sie die ab, auf denen sie bleiben soll.</translation>
    </message>
    <message>
        <source>Écrivez le motif du retrait.</source>
        <translation>Schreiben Sie den Grund der Rücknahme.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>&amp;Résumé</source>
        <translation>Z&amp;usammenfassung</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>L&apos;essentiel en une ou deux phrases : qui, quoi, où, quand.</source>
        <translation>Das Wesentliche in ein oder zwei Sätzen: wer, was, wo, wann.</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Travaux rue de la Station</source>
        <translation>Bauarbeiten in der Bahnhofstraße</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>résumé ou texte</source>
        <translation>Zusammenfassung oder Text</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>WordsToCheck</name>
    <message>
        <source>1 mot à vérifier</source>
        <translation>1 Wort zu prüfen</translation>
    </message>
    <message>
        <source>Aller au mot suivant (F7)</source>
        <translation>Zum nächsten Wort (F7)</translation>
    </message>
    <message>
        <source>{count} mots à vérifier</source>
        <translation>{count} Wörter zu prüfen</translation>
    </message>
    <message>
        <source>À vérifier : {words}</source>
        <translation>Zu prüfen: {words}</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source> et {count} autres</source>
        <translation> und {count} weitere</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>1 annonce</source>
        <translation>1 Mitteilung</translation>
    </message>
    <message>
        <source>1 brouillon</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>1 fin</source>
        <translation>1 Ende</translation>
    </message>
    <message>
        <source>1 événement</source>
        <translation>1 Veranstaltung</translation>
    </message>
    <message>
        <source>Et {count} autres fois.</source>
        <translation>Und {count} weitere Male.</translation>
    </message>
    <message>
        <source>Le {day}, à moins d&apos;une heure sur {channels} : « {first} » ({at}) et « {second} » ({then}).</source>
        <translation>Am {day}, weniger als eine Stunde auseinander auf {channels}: „{first}“ ({at}) und „{second}“ ({then}).</translation>
    </message>
    <message>
        <source>Semaine sans annonce</source>
        <translation>Woche ohne Mitteilung</translation>
    </message>
    <message>
        <source>Semaines sans annonce</source>
        <translation>Wochen ohne Mitteilung</translation>
    </message>
    <message>
        <source>a lieu</source>
        <translation>findet statt</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>créneau libre à {times}</source>
        <translation>freier Termin um {times}</translation>
    </message>
    <message>
        <source>d&apos;une série</source>
        <translation>aus einer Serie</translation>
    </message>
    <message>
        <source>du {day}</source>
        <translation>vom {day}</translation>
    </message>
    <message>
        <source>fin de l&apos;annonce</source>
        <translation>Ende der Mitteilung</translation>
    </message>
    <message>
        <source>férié : {name}</source>
        <translation>Feiertag: {name}</translation>
    </message>
    <message>
        <source>jusqu&apos;au {end}</source>
        <translation>bis {end}</translation>
    </message>
    <message>
        <source>prévue</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>publiée</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>rien de prévu</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>sur {names}</source>
        <translation>auf {names}</translation>
    </message>
    <message>
        <source>{count} annonces</source>
        <translation>{count} Mitteilungen</translation>
    </message>
    <message>
        <source>{count} brouillons</source>
        <translation>{count} Entwürfe</translation>
    </message>
    <message>
        <source>{count} canaux</source>
        <translation>{count} Kanäle</translation>
    </message>
    <message>
        <source>{count} fins</source>
        <translation>{count} Enden</translation>
    </message>
    <message>
        <source>{count} événements</source>
        <translation>{count} Veranstaltungen</translation>
    </message>
    <message>
        <source>{name} dans {count} jours</source>
        <translation>{name} in {count} Tagen</translation>
    </message>
    <message>
        <source>{name} demain</source>
        <translation>{name} morgen</translation>
    </message>
    <message>
        <source>à moins d&apos;une heure d&apos;une autre annonce sur le même canal</source>
        <translation>weniger als eine Stunde von einer anderen Mitteilung auf demselben Kanal</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Après</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Barré : retiré. Souligné : ajouté.</source>
        <translation>Durchgestrichen: entfernt. Unterstrichen: hinzugefügt.</translation>
    </message>
    <message>
        <source>Rien n’a changé dans le texte de l’annonce.</source>
        <translation>Am Text der Mitteilung hat sich nichts geändert.</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Journal entier, que l&apos;on peut vérifier</source>
        <translation>Ganzes Journal, das man prüfen kann</translation>
    </message>
    <message>
        <source>Registre pour les archives</source>
        <translation>Register für das Archiv</translation>
    </message>
    <message>
        <source>Tableau pour Excel ou LibreOffice</source>
        <translation>Tabelle für Excel oder LibreOffice</translation>
    </message>
    <message>
        <source>{count} envois exportés</source>
        <translation>{count} Sendungen exportiert</translation>
    </message>
    <message>
        <source>{count} inscriptions du journal exportées</source>
        <translation>{count} Einträge des Journals exportiert</translation>
    </message>
    <message>
        <source>{count} événements exportés</source>
        <translation>{count} Ereignisse exportiert</translation>
    </message>
    <message>
        <source>Événements, pour l&apos;analyse des processus</source>
        <translation>Ereignisse, für die Prozessanalyse</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Annonces et tableaux (*.md *.csv *.tsv)</source>
        <translation>Mitteilungen und Tabellen (*.md *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Importer une annonce, ou un tableau d&apos;annonces</source>
        <translation>Eine Mitteilung oder eine Tabelle mit Mitteilungen importieren</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <source>Site de la commune</source>
        <translation>Website der Gemeinde</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Aide de Publisher</source>
        <translation>&amp;Hilfe zu Publisher</translation>
    </message>
    <message>
        <source>&amp;Annonce</source>
        <translation>&amp;Mitteilung</translation>
    </message>
    <message>
        <source>&amp;Brouillons…</source>
        <translation>&amp;Entwürfe…</translation>
    </message>
    <message>
        <source>&amp;Commande ou annonce…</source>
        <translation>&amp;Befehl oder Mitteilung…</translation>
    </message>
    <message>
        <source>&amp;Créneaux de publication…</source>
        <translation>Veröffentlichungs&amp;termine…</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Décider de ce qui n&apos;est pas parti…</source>
        <translation>Über &amp;Nichtversandtes entscheiden…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le brouillon</source>
        <translation>Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Envois</source>
        <translation>&amp;Versand</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Groupes de canaux…</source>
        <translation>Kanal&amp;gruppen…</translation>
    </message>
    <message>
        <source>&amp;Importer une annonce ou un tableau…</source>
        <translation>Mitteilung oder Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Mot à vérifier suivant</source>
        <translation>Nächstes &amp;Wort zu prüfen</translation>
    </message>
    <message>
        <source>&amp;Nouvelle annonce</source>
        <translation>&amp;Neue Mitteilung</translation>
    </message>
    <message>
        <source>&amp;Publier…</source>
        <translation>&amp;Veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Reprendre ce qui est déjà publié…</source>
        <translation>Bereits Veröffentlichtes &amp;übernehmen…</translation>
    </message>
    <message>
        <source>&amp;Réglages des envois…</source>
        <translation>&amp;Einstellungen des Versands…</translation>
    </message>
    <message>
        <source>&amp;Suspendre ou reprendre les envois…</source>
        <translation>Versand &amp;anhalten oder wieder aufnehmen…</translation>
    </message>
    <message>
        <source>A&amp;ller à</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Choix &amp;habituels de canaux…</source>
        <translation>Ü&amp;bliche Kanäle…</translation>
    </message>
    <message>
        <source>E&amp;xporter l&apos;annonce…</source>
        <translation>Mitteilung e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Enregistrer comme &amp;modèle…</source>
        <translation>Als &amp;Vorlage speichern…</translation>
    </message>
    <message>
        <source>Exporter le &amp;calendrier…</source>
        <translation>Den &amp;Kalender exportieren…</translation>
    </message>
    <message>
        <source>Importer un &amp;dossier d&apos;annonces…</source>
        <translation>&amp;Ordner mit Mitteilungen importieren…</translation>
    </message>
    <message>
        <source>Insérer un &amp;texte…</source>
        <translation>Einen &amp;Text einfügen…</translation>
    </message>
    <message>
        <source>Nouvelle annonce à partir d&apos;un &amp;modèle…</source>
        <translation>Neue Mitteilung aus einer &amp;Vorlage…</translation>
    </message>
    <message>
        <source>Reprendre une &amp;image…</source>
        <translation>Ein &amp;Bild übernehmen…</translation>
    </message>
    <message>
        <source>Réglages de cet &amp;ordinateur…</source>
        <translation>Einstellungen dieses &amp;Computers…</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>vidéo à {percent} %</source>
        <translation>Video bei {percent} %</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Ce qui n&apos;a pas été pris :</source>
        <translation>Was nicht übernommen wurde:</translation>
    </message>
    <message>
        <source>… et {left} de plus.</source>
        <translation>… und {left} weitere.</translation>
    </message>
</context>
<context>
    <name>repeat</name>
    <message>
        <source>1er</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>2e</source>
        <translation>2.</translation>
    </message>
    <message>
        <source>3e</source>
        <translation>3.</translation>
    </message>
    <message>
        <source>4e</source>
        <translation>4.</translation>
    </message>
    <message>
        <source>5e</source>
        <translation>5.</translation>
    </message>
    <message>
        <source>chaque année</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>cinquième</source>
        <translation>fünfter</translation>
    </message>
    <message>
        <source>dernier</source>
        <translation>letzter</translation>
    </message>
    <message>
        <source>deuxième</source>
        <translation>zweiter</translation>
    </message>
    <message>
        <source>la veille</source>
        <translation>am Tag davor</translation>
    </message>
    <message>
        <source>le jour même</source>
        <translation>am selben Tag</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>erster</translation>
    </message>
    <message>
        <source>quatrième</source>
        <translation>vierter</translation>
    </message>
    <message>
        <source>troisième</source>
        <translation>dritter</translation>
    </message>
    <message>
        <source>un jour sur deux</source>
        <translation>jeden zweiten Tag</translation>
    </message>
    <message>
        <source>un jour sur trois</source>
        <translation>jeden dritten Tag</translation>
    </message>
    <message>
        <source>un jour sur {count}</source>
        <translation>alle {count} Tage</translation>
    </message>
    <message>
        <source>un mois sur deux</source>
        <translation>jeden zweiten Monat</translation>
    </message>
    <message>
        <source>un mois sur trois</source>
        <translation>jeden dritten Monat</translation>
    </message>
    <message>
        <source>un mois sur {count}</source>
        <translation>alle {count} Monate</translation>
    </message>
    <message>
        <source>une année sur deux</source>
        <translation>jedes zweite Jahr</translation>
    </message>
    <message>
        <source>une année sur trois</source>
        <translation>jedes dritte Jahr</translation>
    </message>
    <message>
        <source>une année sur {count}</source>
        <translation>alle {count} Jahre</translation>
    </message>
    <message>
        <source>une semaine sur deux</source>
        <translation>jede zweite Woche</translation>
    </message>
    <message>
        <source>une semaine sur trois</source>
        <translation>jede dritte Woche</translation>
    </message>
    <message>
        <source>une semaine sur {count}</source>
        <translation>alle {count} Wochen</translation>
    </message>
    <message>
        <source>{count} jours avant</source>
        <translation>{count} Tage vorher</translation>
    </message>
    <message>
        <source>{when}, pour le {day}</source>
        <translation>{when}, für {day}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> (et {count} autres)</source>
        <translation> (und {count} weitere)</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {side} pixels de côté</source>
        <translation>; Publisher verkleinert auf {side} Pixel Seitenlänge</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {side} pixels de côté et {size}</source>
        <translation>; Publisher verkleinert auf {side} Pixel Seitenlänge und {size}</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {size}</source>
        <translation>; Publisher verkleinert auf {size}</translation>
    </message>
    <message>
        <source> ; le compte repart {when}</source>
        <translation>; die Zählung beginnt {when} neu</translation>
    </message>
    <message>
        <source> ; plus long, un fil de {posts} messages au plus</source>
        <translation>; länger: ein Thread aus höchstens {posts} Nachrichten</translation>
    </message>
    <message>
        <source> ; premier commentaire : {limit} {unit}</source>
        <translation>; erster Kommentar: {limit} {unit}</translation>
    </message>
    <message>
        <source> Attention : l&apos;instance cache ce compte à qui ne le suit pas.</source>
        <translation> Achtung: Die Instanz verbirgt dieses Konto vor allen, die ihm nicht folgen.</translation>
    </message>
    <message>
        <source> Exemple : Europe/Brussels.</source>
        <translation> Beispiel: Europe/Brussels.</translation>
    </message>
    <message>
        <source> Le premier commentaire n&apos;a pas été ajouté.</source>
        <translation> Der erste Kommentar wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source> Vouliez-vous dire {hint} ?</source>
        <translation> Meinten Sie {hint}?</translation>
    </message>
    <message>
        <source> Vouliez-vous dire « {near} » ?</source>
        <translation> Meinten Sie „{near}“?</translation>
    </message>
    <message>
        <source> au dernier test du canal</source>
        <translation> beim letzten Test des Kanals</translation>
    </message>
    <message>
        <source> dans « {name} »</source>
        <translation> in „{name}“</translation>
    </message>
    <message>
        <source> sur {limit}</source>
        <translation> von {limit}</translation>
    </message>
    <message>
        <source>#actualites:matrix.org</source>
        <translation>#actualites:matrix.org</translation>
    </message>
    <message>
        <source>, avec description</source>
        <translation>, mit Beschreibung</translation>
    </message>
    <message>
        <source>, avec description ({limit} caractères au plus)</source>
        <translation>, mit Beschreibung (höchstens {limit} Zeichen)</translation>
    </message>
    <message>
        <source>, sans description</source>
        <translation>, ohne Beschreibung</translation>
    </message>
    <message>
        <source>, sans images</source>
        <translation>, ohne Bilder</translation>
    </message>
    <message>
        <source>/actualites</source>
        <translation>/actualites</translation>
    </message>
    <message>
        <source>/commune/administration-communale</source>
        <translation>/commune/administration-communale</translation>
    </message>
    <message>
        <source>/images</source>
        <translation>/images</translation>
    </message>
    <message>
        <source>/srv/www</source>
        <translation>/srv/www</translation>
    </message>
    <message>
        <source>0 : n&apos;importe lequel, ce que Google permet aux applications de bureau.</source>
        <translation>0: irgendeiner, was Google Desktop-Anwendungen erlaubt.</translation>
    </message>
    <message>
        <source>0 : n&apos;importe lequel. Une application qui a un secret demande un port fixe : inscrivez http://127.0.0.1:PORT/ parmi ses adresses de retour.</source>
        <translation>0: irgendeiner. Eine Anwendung mit einem Geheimnis verlangt einen festen Port: Tragen Sie http://127.0.0.1:PORT/ bei ihren Rückkehradressen ein.</translation>
    </message>
    <message>
        <source>1234567890-abcdef.apps.googleusercontent.com</source>
        <translation>1234567890-abcdef.apps.googleusercontent.com</translation>
    </message>
    <message>
        <source>1er</source>
        <translation>1</translation>
    </message>
    <message>
        <source>587 d&apos;habitude ; 465 avec TLS dès le début ; 25 pour un relais interne.</source>
        <translation>Meist 587; 465 bei TLS von Anfang an; 25 für ein internes Relay.</translation>
    </message>
    <message>
        <source>77abcdefghijkl</source>
        <translation>77abcdefghijkl</translation>
    </message>
    <message>
        <source>@ville:matrix.org</source>
        <translation>@ville:matrix.org</translation>
    </message>
    <message>
        <source>@villeexemple</source>
        <translation>@villeexemple</translation>
    </message>
    <message>
        <source>Abandonné après {tries} essais ; relancez l&apos;envoi quand la cause a disparu. {why}</source>
        <translation>Nach {tries} Versuchen aufgegeben; senden Sie erneut, wenn die Ursache behoben ist. {why}</translation>
    </message>
    <message>
        <source>Actualités</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Adresse de Graph</source>
        <translation>Adresse von Graph</translation>
    </message>
    <message>
        <source>Adresse de l&apos;expéditeur</source>
        <translation>Absenderadresse</translation>
    </message>
    <message>
        <source>Adresse de l&apos;instance</source>
        <translation>Adresse der Instanz</translation>
    </message>
    <message>
        <source>Adresse de l&apos;interface</source>
        <translation>Adresse der Schnittstelle</translation>
    </message>
    <message>
        <source>Adresse de la connexion</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Adresse de lecture</source>
        <translation>Leseadresse</translation>
    </message>
    <message>
        <source>Adresse de notification Apprise</source>
        <translation>Apprise-Benachrichtigungsadresse</translation>
    </message>
    <message>
        <source>Adresse de retour</source>
        <translation>Rückkehradresse</translation>
    </message>
    <message>
        <source>Adresse de réponse</source>
        <translation>Antwortadresse</translation>
    </message>
    <message>
        <source>Adresse des interfaces</source>
        <translation>Adresse der Schnittstellen</translation>
    </message>
    <message>
        <source>Adresse du flux</source>
        <translation>Adresse des Feeds</translation>
    </message>
    <message>
        <source>Adresse du logo</source>
        <translation>Adresse des Logos</translation>
    </message>
    <message>
        <source>Adresse du serveur</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Adresse du serveur d&apos;actualités</source>
        <translation>Adresse des Neuigkeitenservers</translation>
    </message>
    <message>
        <source>Adresse du site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Adresse du webhook</source>
        <translation>Adresse des Webhooks</translation>
    </message>
    <message>
        <source>Adresse publique</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Adresse publique du dossier</source>
        <translation>Öffentliche Adresse des Ordners</translation>
    </message>
    <message>
        <source>Adresse à ouvrir</source>
        <translation>Zu öffnende Adresse</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Alertes CAP</source>
        <translation>CAP-Warnungen</translation>
    </message>
    <message>
        <source>Annonces par fil</source>
        <translation>Mitteilungen je Feed</translation>
    </message>
    <message>
        <source>Année et mois (AAAAMM). LinkedIn sert chaque version un an environ.</source>
        <translation>Jahr und Monat (JJJJMM). LinkedIn bedient jede Version etwa ein Jahr lang.</translation>
    </message>
    <message>
        <source>Apprise (envoi seulement)</source>
        <translation>Apprise (nur Versand)</translation>
    </message>
    <message>
        <source>Apprise ne comprend pas l&apos;adresse de notification : vérifiez-la, et n&apos;en donnez qu&apos;une.</source>
        <translation>Apprise versteht die Benachrichtigungsadresse nicht: Prüfen Sie sie, und geben Sie nur eine an.</translation>
    </message>
    <message>
        <source>Après l&apos;envoi : rien ne se reprend.</source>
        <translation>Nach dem Versand: Nichts lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Après la publication : {edit}, {withdrawal}.</source>
        <translation>Nach der Veröffentlichung: {edit}, {withdrawal}.</translation>
    </message>
    <message>
        <source>Après {tries} essais, rien n&apos;est arrivé.</source>
        <translation>Nach {tries} Versuchen ist nichts angekommen.</translation>
    </message>
    <message>
        <source>Aucun (relais interne)</source>
        <translation>Keine (internes Relay)</translation>
    </message>
    <message>
        <source>Aucun canal ne s&apos;appelle « {name} ».</source>
        <translation>Kein Kanal heißt „{name}“.</translation>
    </message>
    <message>
        <source>Aucun des {count} destinataires n&apos;a pu être servi : {where}.</source>
        <translation>Keiner der {count} Empfänger konnte erreicht werden: {where}.</translation>
    </message>
    <message>
        <source>Aucun envoi n&apos;est resté bloqué.</source>
        <translation>Kein Versand ist stecken geblieben.</translation>
    </message>
    <message>
        <source>Aucune image animée ne s&apos;y trouve. {what}</source>
        <translation>Es ist kein bewegtes Bild darin. {what}</translation>
    </message>
    <message>
        <source>Aucune page de la personne connectée n&apos;est reliée à un compte Instagram professionnel : reliez-les dans les paramètres de la page, puis recommencez en cochant la page et le compte.</source>
        <translation>Keine Seite der angemeldeten Person ist mit einem professionellen Instagram-Konto verknüpft: Verknüpfen Sie sie in den Einstellungen der Seite und beginnen Sie dann neu, wobei Sie die Seite und das Konto ankreuzen.</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Auth &gt; Primary Client Secret. Laissez vide si LinkedIn a ouvert à l&apos;application la connexion sans secret (PKCE).</source>
        <translation>Auth &gt; Primary Client Secret. Leer lassen, wenn LinkedIn der Anwendung die Anmeldung ohne Geheimnis (PKCE) freigegeben hat.</translation>
    </message>
    <message>
        <source>Autres</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Avec image</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>Avec un mot de passe, il faut le réglage « user » : donnez-le à ce canal.</source>
        <translation>Zu einem Passwort gehört die Einstellung „user“: Geben Sie sie diesem Kanal.</translation>
    </message>
    <message>
        <source>Avec « sftp_host », il faut aussi le réglage « {name} ».</source>
        <translation>Zu „sftp_host“ gehört auch die Einstellung „{name}“.</translation>
    </message>
    <message>
        <source>Avis officiel</source>
        <translation>Amtliche Bekanntmachung</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Bluesky a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Bluesky hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>Bluesky a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Bluesky hat die Nachricht gelöscht, zeigt sie aber noch: neuer Versuch.</translation>
    </message>
    <message>
        <source>Bluesky demande d&apos;attendre avant de continuer.</source>
        <translation>Bluesky verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Bluesky demande un code envoyé par courriel : donnez à ce canal un mot de passe d&apos;application, pas le mot de passe du compte.</source>
        <translation>Bluesky verlangt einen Code, der per E-Mail kommt: Geben Sie diesem Kanal ein Anwendungspasswort, nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Bluesky montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Bluesky zeigt höchstens {limit} Bilder: Die letzten {left} fehlen dort.</translation>
    </message>
    <message>
        <source>Bluesky n&apos;a plus une image de ce message : relancez l&apos;envoi.</source>
        <translation>Bluesky hat ein Bild dieser Nachricht nicht mehr: Senden Sie erneut.</translation>
    </message>
    <message>
        <source>Bluesky n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>Bluesky nimmt ein so großes Bild nicht an: Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>Bluesky ne reconnaît pas l&apos;identifiant ou le mot de passe d&apos;application : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>Bluesky erkennt den Benutzernamen oder das Anwendungspasswort nicht: Erstellen Sie ein neues und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Bluesky ne trouve plus ce message.</source>
        <translation>Bluesky findet diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>Bluesky refuse ce message ({told}) : corrigez-le.</source>
        <translation>Bluesky lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Bluesky refuse l&apos;accès : {why}. Connectez-vous sur Bluesky pour voir pourquoi.</source>
        <translation>Bluesky verweigert den Zugang: {why}. Melden Sie sich bei Bluesky an, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Brevo a répondu autre chose que prévu : la lettre est peut-être partie.</source>
        <translation>Brevo hat etwas anderes als erwartet geantwortet: Der Brief ist vielleicht hinausgegangen.</translation>
    </message>
    <message>
        <source>Brevo a répondu autre chose que prévu.</source>
        <translation>Brevo hat etwas anderes als erwartet geantwortet.</translation>
    </message>
    <message>
        <source>Brevo demande d&apos;attendre avant de continuer.</source>
        <translation>Brevo bittet zu warten, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Brevo n&apos;accepte pas encore l&apos;adresse internet de cet ordinateur : ajoutez-la dans Brevo (Sécurité &gt; IP autorisées).</source>
        <translation>Brevo nimmt die Internetadresse dieses Computers noch nicht an: Fügen Sie sie in Brevo hinzu (Sicherheit &gt; Autorisierte IPs).</translation>
    </message>
    <message>
        <source>Brevo n&apos;autorise pas cet envoi ({words}) : voyez dans Brevo si le compte est validé et ce que la clé permet.</source>
        <translation>Brevo erlaubt diesen Versand nicht ({words}): Sehen Sie in Brevo nach, ob das Konto freigegeben ist und was der Schlüssel erlaubt.</translation>
    </message>
    <message>
        <source>Brevo ne reconnaît pas la clé de l&apos;interface : créez-en une nouvelle et reconnectez ce canal.</source>
        <translation>Brevo erkennt den API-Schlüssel nicht: Erstellen Sie einen neuen und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Brevo ne sait pas faire cela.</source>
        <translation>Brevo kann das nicht.</translation>
    </message>
    <message>
        <source>Brevo ne trouve plus cette campagne.</source>
        <translation>Brevo findet diese Kampagne nicht mehr.</translation>
    </message>
    <message>
        <source>Brevo refuse cette lettre ({words}) : corrigez-la.</source>
        <translation>Brevo lehnt diesen Brief ab ({words}): Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>Campagne (utm_campaign)</source>
        <translation>Kampagne (utm_campaign)</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Canal « {name} » : {wrong}</source>
        <translation>Kanal „{name}“: {wrong}</translation>
    </message>
    <message>
        <source>Canal à répéter</source>
        <translation>Zu probender Kanal</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Catégorie spécifique</source>
        <translation>Besondere Kategorie</translation>
    </message>
    <message>
        <source>Ce canal n&apos;est plus connecté à Publisher : corrigez ou retirez l&apos;annonce vous-même sur la plateforme.</source>
        <translation>Dieser Kanal ist nicht mehr mit Publisher verbunden: Korrigieren Sie die Mitteilung selbst auf der Plattform, oder ziehen Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>Ce canal n&apos;émet que des alertes CAP : donnez à l&apos;annonce le type « alerte », ou ne la publiez pas ici.</source>
        <translation>Dieser Kanal gibt nur CAP-Warnungen aus: Geben Sie der Mitteilung die Art „Warnung“, oder veröffentlichen Sie sie nicht hier.</translation>
    </message>
    <message>
        <source>Ce canal ne permet pas de le faire depuis Publisher : {what} vous-même sur la plateforme.</source>
        <translation>Dieser Kanal erlaubt das von Publisher aus nicht: {what}, selbst auf der Plattform.</translation>
    </message>
    <message>
        <source>Ce canal ne s&apos;ouvre pas : vérifiez ses réglages, ou prévenez votre informatique.</source>
        <translation>Dieser Kanal öffnet sich nicht: Prüfen Sie seine Einstellungen, oder benachrichtigen Sie Ihren IT-Dienst.</translation>
    </message>
    <message>
        <source>Ce canal ne sait pas encore sur quel compte publier : connectez-le par le navigateur (Canaux &gt; Connecter), ou donnez le réglage « {name} » et le jeton.</source>
        <translation>Dieser Kanal weiß noch nicht, auf welchem Konto er veröffentlichen soll: Verbinden Sie ihn im Browser (Kanäle &gt; Verbinden), oder geben Sie die Einstellung „{name}“ und das Token an.</translation>
    </message>
    <message>
        <source>Ce canal ne se laisse pas vérifier : montrez {report} à votre service informatique.</source>
        <translation>Dieser Kanal lässt sich nicht prüfen: Zeigen Sie {report} Ihrem IT-Dienst.</translation>
    </message>
    <message>
        <source>Ce canal ntfy n&apos;envoie pas d&apos;images avec le texte.</source>
        <translation>Dieser ntfy-Kanal sendet keine Bilder mit dem Text.</translation>
    </message>
    <message>
        <source>Ce compte Google gère plusieurs fiches : mettez dans le réglage « location » celle de la ville : {names}.</source>
        <translation>Dieses Google-Konto betreut mehrere Unternehmensprofile: Setzen Sie das der Stadt in die Einstellung „location“: {names}.</translation>
    </message>
    <message>
        <source>Ce compte Google ne gère aucune fiche : connectez-vous avec celui qui gère la fiche de la ville.</source>
        <translation>Dieses Google-Konto betreut kein Unternehmensprofil: Melden Sie sich mit dem an, das das der Stadt betreut.</translation>
    </message>
    <message>
        <source>Ce compte Google ne gère pas la fiche {given} : mettez dans le réglage « location » l&apos;une de celles-ci : {names}.</source>
        <translation>Dieses Google-Konto betreut das Unternehmensprofil {given} nicht: Setzen Sie eines von diesen in die Einstellung „location“: {names}.</translation>
    </message>
    <message>
        <source>Ce compte WordPress n&apos;a pas le droit d&apos;écrire. Demandez le rôle Auteur ou Éditeur.</source>
        <translation>Dieses WordPress-Konto darf nicht schreiben. Bitten Sie um die Rolle Autor oder Redakteur.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas envoyer d&apos;images. Demandez le rôle Auteur ou Éditeur, ou retirez les images pour ce canal.</source>
        <translation>Dieses WordPress-Konto kann keine Bilder senden. Bitten Sie um die Rolle Autor oder Redakteur, oder entfernen Sie die Bilder für diesen Kanal.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas envoyer de vidéo. Demandez le rôle Auteur ou Éditeur, ou retirez la vidéo.</source>
        <translation>Dieses WordPress-Konto kann kein Video senden. Bitten Sie um die Rolle Autor oder Redakteur, oder entfernen Sie das Video.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas modifier cette annonce ou ses images : elles appartiennent à un autre compte, ou un éditeur les a approuvées. Demandez le rôle Éditeur, ou faites-le dans WordPress.</source>
        <translation>Dieses WordPress-Konto kann diese Mitteilung oder ihre Bilder nicht ändern: Sie gehören einem anderen Konto, oder ein Redakteur hat sie freigegeben. Bitten Sie um die Rolle Redakteur, oder tun Sie es in WordPress.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas publier lui-même. Demandez le rôle Auteur ou Éditeur, ou réglez le canal sur « pending » pour soumettre à la relecture.</source>
        <translation>Dieses WordPress-Konto kann nicht selbst veröffentlichen. Bitten Sie um die Rolle Autor oder Redakteur, oder stellen Sie den Kanal auf „pending“, um zur Durchsicht einzureichen.</translation>
    </message>
    <message>
        <source>Ce compte n&apos;a pas le droit de faire cela ici. Demandez les rôles Contributeur, Éditeur et Relecteur sur le dossier de ce canal.</source>
        <translation>Dieses Konto darf das hier nicht. Bitten Sie um die Rollen Mitwirkender, Redakteur und Prüfer auf dem Ordner dieses Kanals.</translation>
    </message>
    <message>
        <source>Ce compte n&apos;a pas le droit de faire cela sur le site. Demandez les permissions de créer, de modifier et de supprimer son propre contenu de ce type.</source>
        <translation>Dieses Konto darf das auf der Website nicht. Bitten Sie um die Berechtigungen, eigene Inhalte dieses Typs zu erstellen, zu ändern und zu löschen.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;actualités dans le dossier de ce canal.</source>
        <translation>Dieses Konto kann im Ordner dieses Kanals keine Neuigkeiten hinzufügen.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;annonces ({type}) dans le dossier « {folder} ». Demandez le rôle Contributeur sur ce dossier, ou réglez-en un autre.</source>
        <translation>Dieses Konto kann im Ordner „{folder}“ keine Mitteilungen ({type}) hinzufügen. Bitten Sie um die Rolle Mitwirkender auf diesem Ordner, oder stellen Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;annonces dans le dossier de ce canal.</source>
        <translation>Dieses Konto kann im Ordner dieses Kanals keine Mitteilungen hinzufügen.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas choisir l&apos;adresse des pages. Demandez la permission « Créer et modifier les alias d&apos;URL », ou réglez « alias_prefix » sur « site ».</source>
        <translation>Dieses Konto kann die Adresse der Seiten nicht wählen. Bitten Sie um die Berechtigung „URL-Aliasse anlegen und bearbeiten“, oder stellen Sie „alias_prefix“ auf „site“.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas publier lui-même. Demandez le rôle Relecteur sur le dossier, ou réglez le canal sur « pending » pour soumettre à la relecture.</source>
        <translation>Dieses Konto kann nicht selbst veröffentlichen. Bitten Sie um die Rolle Prüfer auf dem Ordner, oder stellen Sie den Kanal auf „pending“, um zur Durchsicht einzureichen.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas relire le sujet ntfy : regardez dans l&apos;application si la notification y est.</source>
        <translation>Dieses Konto kann das ntfy-Thema nicht nachlesen: Sehen Sie in der App nach, ob die Benachrichtigung dort ist.</translation>
    </message>
    <message>
        <source>Ce groupe Telegram a changé de numéro : mettez {new} dans le réglage « chat ».</source>
        <translation>Diese Telegram-Gruppe hat ihre Nummer geändert: Setzen Sie {new} in die Einstellung „chat“.</translation>
    </message>
    <message>
        <source>Ce groupe est celui de Publisher : il reste toujours là.</source>
        <translation>Diese Gruppe gehört zu Publisher: Sie bleibt immer bestehen.</translation>
    </message>
    <message>
        <source>Ce groupe n&apos;existe plus : quelqu&apos;un l&apos;a supprimé.</source>
        <translation>Diese Gruppe gibt es nicht mehr: Jemand hat sie gelöscht.</translation>
    </message>
    <message>
        <source>Ce jeton est celui de « {name} », pas celui de la page {page} : il faut un jeton de cette page.</source>
        <translation>Dieses Token gehört „{name}“, nicht der Seite {page}: Nötig ist ein Token dieser Seite.</translation>
    </message>
    <message>
        <source>Ce jeton est celui de « {name} », pas celui du profil {account} : il faut un jeton de ce profil.</source>
        <translation>Dieses Token gehört „{name}“, nicht dem Profil {account}: Nötig ist ein Token dieses Profils.</translation>
    </message>
    <message>
        <source>Ce jeton s&apos;arrête le {at:%d/%m/%Y à %H:%M} : reconnectez {what} avant.</source>
        <translation>Dieses Token endet am {at:%d.%m.%Y um %H:%M}: Verbinden Sie vorher neu ({what}).</translation>
    </message>
    <message>
        <source>Ce jeton s&apos;arrête le {at:%d/%m/%Y à %H:%M} et Threads ne l&apos;a pas renouvelé : reconnectez le profil avant.</source>
        <translation>Dieses Token endet am {at:%d.%m.%Y um %H:%M}, und Threads hat es nicht erneuert: Verbinden Sie das Profil vorher neu.</translation>
    </message>
    <message>
        <source>Ce message a été publié par un autre compte que celui de ce canal : faites-le sur Bluesky ({url}).</source>
        <translation>Diese Nachricht wurde von einem anderen Konto als dem dieses Kanals veröffentlicht: Tun Sie es auf Bluesky ({url}).</translation>
    </message>
    <message>
        <source>Ce message est déjà sur Bluesky, et il y dit autre chose.</source>
        <translation>Diese Nachricht ist schon auf Bluesky und sagt dort etwas anderes.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas une vidéo que Publisher sait lire. {what}</source>
        <translation>Das ist kein Video, das Publisher lesen kann. {what}</translation>
    </message>
    <message>
        <source>Ce n&apos;est plus dans la bibliothèque : quelqu&apos;un l&apos;a supprimé.</source>
        <translation>Das ist nicht mehr in der Bibliothek: Jemand hat es gelöscht.</translation>
    </message>
    <message>
        <source>Ce que devient l&apos;article que Publisher envoie.</source>
        <translation>Was aus dem Artikel wird, den Publisher sendet.</translation>
    </message>
    <message>
        <source>Ce que devient un texte qui ne tient pas dans un message. Chaque annonce peut en décider autrement.</source>
        <translation>Was aus einem Text wird, der nicht in eine Nachricht passt. Jede Mitteilung kann es anders bestimmen.</translation>
    </message>
    <message>
        <source>Ce que la plateforme accepte ; 0 : pas de limite.</source>
        <translation>Was die Plattform annimmt; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Ce que les lecteurs voient comme expéditeur ; sinon, le nom donné dans Brevo.</source>
        <translation>Was die Leser als Absender sehen; sonst der in Brevo angegebene Name.</translation>
    </message>
    <message>
        <source>Ce que les lecteurs voient comme expéditeur.</source>
        <translation>Was die Leser als Absender sehen.</translation>
    </message>
    <message>
        <source>Ce qui a été publié après le {at:%d/%m/%Y à %H:%M} n&apos;est plus dans l&apos;historique, et les brouillons sont ceux de ce moment : regardez sur vos canaux avant de publier de nouveau.</source>
        <translation>Was nach dem {at:%d.%m.%Y um %H:%M} veröffentlicht wurde, ist nicht mehr im Verlauf, und die Entwürfe sind die von damals: Sehen Sie auf Ihren Kanälen nach, bevor Sie wieder veröffentlichen.</translation>
    </message>
    <message>
        <source>Ce qui désigne l&apos;émetteur dans chaque alerte : d&apos;habitude une adresse e-mail.</source>
        <translation>Was den Aussteller in jeder Warnung bezeichnet: gewöhnlich eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut pas être repris.</source>
        <translation>Was gesendet ist, lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut pas être repris. Pour prévenir ceux qui l&apos;ont reçu, corrigez l&apos;annonce : un rectificatif leur est envoyé.</source>
        <translation>Was gesendet ist, lässt sich nicht zurücknehmen. Um die Empfänger zu benachrichtigen, korrigieren Sie die Mitteilung: Eine Richtigstellung wird ihnen gesendet.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut plus être changé.</source>
        <translation>Was gesendet ist, lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Ce qui est écrit en haut du mur.</source>
        <translation>Was oben auf der Wand steht.</translation>
    </message>
    <message>
        <source>Ce qui menace les personnes ou les biens.</source>
        <translation>Was Menschen oder Güter bedroht.</translation>
    </message>
    <message>
        <source>Ce registre serait trop long : un PDF prend au plus {most} envois. Choisissez une période plus courte, par exemple un mois, ou exportez en csv.</source>
        <translation>Dieses Register wäre zu lang: Ein PDF fasst höchstens {most} Sendungen. Wählen Sie einen kürzeren Zeitraum, zum Beispiel einen Monat, oder exportieren Sie als csv.</translation>
    </message>
    <message>
        <source>Ce salon Matrix est chiffré, et Publisher n&apos;y écrit pas : choisissez un salon sans chiffrement, comme le sont les salons publics.</source>
        <translation>Dieser Matrix-Raum ist verschlüsselt, und Publisher schreibt dort nicht: Wählen Sie einen Raum ohne Verschlüsselung, wie es öffentliche Räume sind.</translation>
    </message>
    <message>
        <source>Ce serveur ntfy est d&apos;avant la version 2.16 : une correction y est un second message, et rien ne se retire. Faites-le mettre à jour.</source>
        <translation>Dieser ntfy-Server ist älter als Version 2.16: Eine Korrektur ist dort eine zweite Nachricht, und nichts lässt sich zurückziehen. Lassen Sie ihn aktualisieren.</translation>
    </message>
    <message>
        <source>Ce serveur ntfy ne prend pas d&apos;images : mettez le réglage « pictures » à « no », ou faites-y permettre les fichiers.</source>
        <translation>Dieser ntfy-Server nimmt keine Bilder: Stellen Sie „pictures“ auf „no“, oder lassen Sie dort Dateien erlauben.</translation>
    </message>
    <message>
        <source>Ce site n&apos;a pas de type de contenu « {type} », ou ce compte ne peut pas le voir. Corrigez le réglage « content_type ».</source>
        <translation>Diese Website hat keinen Inhaltstyp „{type}“, oder dieses Konto kann ihn nicht sehen. Korrigieren Sie die Einstellung „content_type“.</translation>
    </message>
    <message>
        <source>Ce site n&apos;accepte pas les mots de passe d&apos;application : une extension de sécurité les a sans doute désactivés. Demandez à la personne qui gère le site de les permettre.</source>
        <translation>Diese Website nimmt keine Anwendungspasswörter an: Wahrscheinlich hat eine Sicherheitserweiterung sie abgeschaltet. Bitten Sie die Person, die die Website betreut, sie zu erlauben.</translation>
    </message>
    <message>
        <source>Ce site ne délivre pas de jetons d&apos;accès. Demandez à la personne qui gère le site d&apos;activer l&apos;authentification JWT de plone.restapi.</source>
        <translation>Diese Website stellt keine Zugriffstoken aus. Bitten Sie die Person, die die Website betreut, die JWT-Authentifizierung von plone.restapi zu aktivieren.</translation>
    </message>
    <message>
        <source>Ce texte attend déjà votre décision pour « {channel} », dans les envois (« {title} », {when}).</source>
        <translation>Dieser Text wartet schon auf Ihre Entscheidung für „{channel}“, im Versand („{title}“, {when}).</translation>
    </message>
    <message>
        <source>Ce texte est déjà prévu sur « {channel} » {when} (« {title} »).</source>
        <translation>Dieser Text ist schon auf „{channel}“ geplant, {when} („{title}“).</translation>
    </message>
    <message>
        <source>Ce texte est peut-être déjà parti sur « {channel} » {when} (« {title} ») : Publisher le vérifie encore.</source>
        <translation>Dieser Text ist vielleicht schon zu „{channel}“ hinausgegangen, {when} („{title}“): Publisher prüft es noch.</translation>
    </message>
    <message>
        <source>Ce webhook n&apos;existe plus sur Discord : créez-en un autre dans le salon (Intégrations) et reconnectez ce canal.</source>
        <translation>Diesen Webhook gibt es auf Discord nicht mehr: Erstellen Sie im Kanal einen anderen (Integrationen) und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Ceci vient de la copie du {copy} : regardez d&apos;abord sur le canal si ce n&apos;est pas parti depuis. {before}</source>
        <translation>Das stammt aus der Kopie vom {copy}: Sehen Sie zuerst auf dem Kanal nach, ob es seither hinausgegangen ist. {before}</translation>
    </message>
    <message>
        <source>Celui du compte sur le serveur ; laissez vide si le serveur n&apos;en demande pas.</source>
        <translation>Das des Kontos auf dem Server; leer lassen, wenn der Server keines verlangt.</translation>
    </message>
    <message>
        <source>Celui que @BotFather donne à la création du bot : des chiffres, deux-points, des lettres.</source>
        <translation>Das, das @BotFather beim Erstellen des Bots gibt: Ziffern, Doppelpunkt, Buchstaben.</translation>
    </message>
    <message>
        <source>Certitude</source>
        <translation>Gewissheit</translation>
    </message>
    <message>
        <source>Cet envoi coûte {total} SMS ({each} par personne, {people} destinataires{when}) et ne se reprend pas.</source>
        <translation>Dieser Versand kostet {total} SMS ({each} je Person, {people} Empfänger{when}) und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Cet ordinateur n&apos;a pas de trousseau de clés sûr : installez-en un (GNOME Keyring, KWallet), ou donnez les codes d&apos;accès par les variables PUBLISHER_SECRET_&lt;CANAL&gt;_&lt;CHAMP&gt;.</source>
        <translation>Dieser Computer hat keinen sicheren Schlüsselbund: Installieren Sie einen (GNOME Keyring, KWallet), oder geben Sie die Zugangsdaten in den Variablen PUBLISHER_SECRET_&lt;KANAL&gt;_&lt;FELD&gt; an.</translation>
    </message>
    <message>
        <source>Cette adresse est trop longue : 5 Mo au plus. Passez par un fichier d&apos;annonce.</source>
        <translation>Diese Adresse ist zu lang: höchstens 5 MB. Nehmen Sie eine Mitteilungsdatei.</translation>
    </message>
    <message>
        <source>Cette adresse n&apos;est pas de celles que Publisher ouvre : publisher://compose?title=…&amp;text=…</source>
        <translation>Diese Adresse ist keine, die Publisher öffnet: publisher://compose?title=…&amp;text=…</translation>
    </message>
    <message>
        <source>Cette adresse n&apos;est pas la réponse à la connexion en cours : recommencez la connexion à {service}, puis copiez l&apos;adresse entière.</source>
        <translation>Diese Adresse ist nicht die Antwort auf die laufende Anmeldung: Beginnen Sie die Anmeldung bei {service} neu und kopieren Sie dann die ganze Adresse.</translation>
    </message>
    <message>
        <source>Cette annonce est déjà dans les brouillons : elle n&apos;est pas ajoutée une seconde fois.</source>
        <translation>Diese Mitteilung ist schon bei den Entwürfen: Sie wird kein zweites Mal hinzugefügt.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;a pas de texte en français : le serveur d&apos;actualités la montrera sans dire sa langue. Ajoutez une traduction en français.</source>
        <translation>Diese Mitteilung hat keinen französischen Text: Der Nachrichtenserver wird sie zeigen, ohne ihre Sprache zu nennen. Fügen Sie eine Übersetzung ins Französische hinzu.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est plus sur aucun canal : publiez-la à nouveau.</source>
        <translation>Diese Mitteilung ist auf keinem Kanal mehr: Veröffentlichen Sie sie neu.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est plus sur aucun de ces canaux.</source>
        <translation>Diese Mitteilung ist auf keinem dieser Kanäle mehr.</translation>
    </message>
    <message>
        <source>Cette date de la série est déjà passée : elle ne peut plus bouger.</source>
        <translation>Dieser Termin der Serie ist schon vorbei: Er lässt sich nicht mehr verschieben.</translation>
    </message>
    <message>
        <source>Cette date de la série est déjà programmée : regardez-la dans le calendrier.</source>
        <translation>Dieser Termin der Serie ist schon geplant: Sehen Sie ihn im Kalender an.</translation>
    </message>
    <message>
        <source>Cette heure existe deux fois, cette nuit-là : Publisher demandera laquelle.</source>
        <translation>Diese Uhrzeit gibt es in dieser Nacht zweimal: Publisher fragt, welche.</translation>
    </message>
    <message>
        <source>Cette instance ne permet pas la connexion par le navigateur : donnez un jeton d&apos;accès en modifiant le canal.</source>
        <translation>Diese Instanz erlaubt keine Anmeldung im Browser: Geben Sie ein Zugriffstoken an, indem Sie den Kanal ändern.</translation>
    </message>
    <message>
        <source>Cette lettre ne se reprend plus : elle est partie ({had} envois comptés par Brevo). Envoyez une correction.</source>
        <translation>Dieser Brief lässt sich nicht mehr zurücknehmen: Er ist hinausgegangen ({had} von Brevo gezählte Sendungen). Senden Sie eine Korrektur.</translation>
    </message>
    <message>
        <source>Cette publication n&apos;est plus sur le mur de répétition.</source>
        <translation>Diese Veröffentlichung ist nicht mehr auf der Übungswand.</translation>
    </message>
    <message>
        <source>Cette règle de répétition n&apos;existe pas : vérifiez ses jours et ses mois.</source>
        <translation>Diese Wiederholungsregel gibt es nicht: Prüfen Sie Tage und Monate.</translation>
    </message>
    <message>
        <source>Cette répétition donne plus de {most} dates : choisissez une fin plus proche, ou aucune fin.</source>
        <translation>Diese Wiederholung ergibt mehr als {most} Termine: Wählen Sie ein früheres Ende oder keines.</translation>
    </message>
    <message>
        <source>Cette répétition ne donne aucune date à venir : changez les jours, la fin ou les exceptions.</source>
        <translation>Diese Wiederholung ergibt keinen kommenden Termin: Ändern Sie Tage, Ende oder Ausnahmen.</translation>
    </message>
    <message>
        <source>Cette série est déjà programmée : elle a été envoyée deux fois.</source>
        <translation>Diese Serie ist schon geplant: Sie wurde zweimal gesendet.</translation>
    </message>
    <message>
        <source>Cette série vient d&apos;une copie de sauvegarde qui a été reprise : regardez d&apos;abord sur le canal, puis relancez ou abandonnez cet envoi. « Modifier la série » l&apos;approuve à nouveau.</source>
        <translation>Diese Serie stammt aus einer zurückgespielten Sicherungskopie: Sehen Sie zuerst auf dem Kanal nach, starten Sie diese Sendung dann neu oder geben Sie sie auf. „Die Serie ändern“ genehmigt sie erneut.</translation>
    </message>
    <message>
        <source>Cette version de l&apos;annonce est déjà enregistrée : elle a été envoyée deux fois, ou quelqu&apos;un l&apos;a modifiée entre-temps. Relisez-la dans l&apos;historique.</source>
        <translation>Diese Fassung der Mitteilung ist schon gespeichert: Sie wurde zweimal gesendet, oder jemand hat sie inzwischen geändert. Lesen Sie sie im Verlauf noch einmal.</translation>
    </message>
    <message>
        <source>Cette vidéo est en {codec} : certains navigateurs et réseaux ne la lisent pas. Exportez-la en H.264 (iPhone : Réglages, Appareil photo, Formats, Le plus compatible).</source>
        <translation>Dieses Video ist in {codec}: Manche Browser und Netzwerke spielen es nicht ab. Exportieren Sie es in H.264 (iPhone: Einstellungen, Kamera, Formate, Maximale Kompatibilität).</translation>
    </message>
    <message>
        <source>Cette vidéo est faite avec {made}, que les réseaux ne prennent pas. {what}</source>
        <translation>Dieses Video ist mit {made} gemacht, was die Netzwerke nicht annehmen. {what}</translation>
    </message>
    <message>
        <source>Champ de l&apos;image</source>
        <translation>Feld des Bildes</translation>
    </message>
    <message>
        <source>Champ de la vidéo</source>
        <translation>Feld des Videos</translation>
    </message>
    <message>
        <source>Champ des étiquettes</source>
        <translation>Feld der Schlagwörter</translation>
    </message>
    <message>
        <source>Chaque destinataire recevra {each} SMS, qui ne se reprennent pas.</source>
        <translation>Jeder Empfänger erhält {each} SMS, die sich nicht zurücknehmen lassen.</translation>
    </message>
    <message>
        <source>Chaîne WhatsApp</source>
        <translation>WhatsApp-Kanal</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Choisissez au moins un canal (« channels: » dans le fichier, ou --to).</source>
        <translation>Wählen Sie mindestens einen Kanal („channels:“ in der Datei, oder --to).</translation>
    </message>
    <message>
        <source>Clé DKIM</source>
        <translation>DKIM-Schlüssel</translation>
    </message>
    <message>
        <source>Clé d&apos;accès au compte</source>
        <translation>Zugangsschlüssel zum Konto</translation>
    </message>
    <message>
        <source>Clé d&apos;application</source>
        <translation>Anwendungsschlüssel</translation>
    </message>
    <message>
        <source>Clé de l&apos;interface</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Clé privée SFTP</source>
        <translation>Privater SFTP-Schlüssel</translation>
    </message>
    <message>
        <source>Code de la zone</source>
        <translation>Code des Gebiets</translation>
    </message>
    <message>
        <source>Collez l&apos;adresse complète du message sur « {channel} », qui commence par https://.</source>
        <translation>Fügen Sie die vollständige Adresse der Nachricht auf „{channel}“ ein; sie beginnt mit https://.</translation>
    </message>
    <message>
        <source>Combien d&apos;annonces récentes le fil montre ; les autres restent dans ses archives.</source>
        <translation>Wie viele neuere Mitteilungen der Feed zeigt; die anderen bleiben in seinen Archiven.</translation>
    </message>
    <message>
        <source>Combien de SMS une annonce peut coûter par personne ; un texte plus long est coupé.</source>
        <translation>Wie viele SMS eine Mitteilung je Person kosten darf; ein längerer Text wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Combien de mots-dièse suivent le texte ; 0 : aucun.</source>
        <translation>Wie viele Hashtags dem Text folgen; 0: keiner.</translation>
    </message>
    <message>
        <source>Combien de temps vaut une alerte dont l&apos;annonce n&apos;a pas de date de fin.</source>
        <translation>Wie lange eine Warnung gilt, deren Mitteilung kein Enddatum hat.</translation>
    </message>
    <message>
        <source>Comment la connexion au serveur est protégée.</source>
        <translation>Wie die Verbindung zum Server geschützt ist.</translation>
    </message>
    <message>
        <source>Commentaires</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Compte SFTP</source>
        <translation>SFTP-Konto</translation>
    </message>
    <message>
        <source>Compte SMS</source>
        <translation>SMS-Konto</translation>
    </message>
    <message>
        <source>Concentrateur WebSub</source>
        <translation>WebSub-Hub</translation>
    </message>
    <message>
        <source>Connecté au compte Brevo « {account} » : « {sender} » écrit à {lists} ; abonnés : {people}.</source>
        <translation>Verbunden mit dem Brevo-Konto „{account}“: „{sender}“ schreibt an {lists}; Abonnenten: {people}.</translation>
    </message>
    <message>
        <source>Connecté au compte Instagram @{name}.</source>
        <translation>Verbunden mit dem Instagram-Konto @{name}.</translation>
    </message>
    <message>
        <source>Connecté au profil Threads @{name}.</source>
        <translation>Verbunden mit dem Threads-Profil @{name}.</translation>
    </message>
    <message>
        <source>Connecté au site « {host} » avec le compte « {account} » : {does}.</source>
        <translation>Verbunden mit der Website „{host}“ mit dem Konto „{account}“: {does}.</translation>
    </message>
    <message>
        <source>Connecté au site « {site} » avec le compte « {account} » : {does}{images}.</source>
        <translation>Verbunden mit der Website „{site}“ mit dem Konto „{account}“: {does}{images}.</translation>
    </message>
    <message>
        <source>Connecté au site « {site} » avec le compte « {account} », dossier « {folder} » : {does}.</source>
        <translation>Verbunden mit der Website „{site}“ mit dem Konto „{account}“, Ordner „{folder}“: {does}.</translation>
    </message>
    <message>
        <source>Connecté comme @{bot} au canal « {chat} ».</source>
        <translation>Verbunden als @{bot} mit dem Kanal „{chat}“.</translation>
    </message>
    <message>
        <source>Connecté comme @{name}.</source>
        <translation>Verbunden als @{name}.</translation>
    </message>
    <message>
        <source>Connecté comme @{name}@{host} ; {characters} signes, {images} images.{hidden}</source>
        <translation>Verbunden als @{name}@{host}; {characters} Zeichen, {images} Bilder.{hidden}</translation>
    </message>
    <message>
        <source>Connecté comme @{user} au canal « {channel} » de « {team} ».</source>
        <translation>Verbunden als @{user} mit dem Kanal „{channel}“ von „{team}“.</translation>
    </message>
    <message>
        <source>Connecté comme {user} au salon « {room} ».</source>
        <translation>Verbunden als {user} mit dem Raum „{room}“.</translation>
    </message>
    <message>
        <source>Connecté à Discord par le webhook « {name} ».</source>
        <translation>Verbunden mit Discord über den Webhook „{name}“.</translation>
    </message>
    <message>
        <source>Connecté à la fiche « {title} » ({number}).</source>
        <translation>Verbunden mit dem Unternehmensprofil „{title}“ ({number}).</translation>
    </message>
    <message>
        <source>Connecté à la page LinkedIn {id}.</source>
        <translation>Verbunden mit der LinkedIn-Seite {id}.</translation>
    </message>
    <message>
        <source>Connecté à la page « {name} ».</source>
        <translation>Verbunden mit der Seite „{name}“.</translation>
    </message>
    <message>
        <source>Connecté à ntfy {who} ; les citoyens s&apos;abonnent à « {topic} » sur {server}.</source>
        <translation>Verbunden mit ntfy {who}; die Bürger abonnieren „{topic}“ auf {server}.</translation>
    </message>
    <message>
        <source>Connexion à Google</source>
        <translation>Anmeldung bei Google</translation>
    </message>
    <message>
        <source>Connexion à LinkedIn</source>
        <translation>Anmeldung bei LinkedIn</translation>
    </message>
    <message>
        <source>Connexion à X</source>
        <translation>Anmeldung bei X</translation>
    </message>
    <message>
        <source>Contour de la zone</source>
        <translation>Umriss des Gebiets</translation>
    </message>
    <message>
        <source>Copie abîmée, laissée de côté : {copy}.</source>
        <translation>Beschädigte Kopie, beiseitegelegt: {copy}.</translation>
    </message>
    <message>
        <source>Copies de sauvegarde : {count}, la dernière du {at:%d/%m/%Y à %H:%M}.</source>
        <translation>Sicherungskopien: {count}, die letzte vom {at:%d.%m.%Y um %H:%M}.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Courrier, SMS et notifications</source>
        <translation>Post, SMS und Benachrichtigungen</translation>
    </message>
    <message>
        <source>D&apos;autres pouvaient lire {folder} : ils ne le peuvent plus.</source>
        <translation>Andere konnten {folder} lesen: Sie können es nicht mehr.</translation>
    </message>
    <message>
        <source>D&apos;où vient le visiteur, si les liens sont marqués ; vide : la sorte du canal.</source>
        <translation>Woher der Besucher kommt, wenn die Links gekennzeichnet sind; leer: die Art des Kanals.</translation>
    </message>
    <message>
        <source>Dans Brevo : votre nom &gt; SMTP et API &gt; Clés API. Elle commence par « xkeysib- » et n&apos;est montrée qu&apos;une fois.</source>
        <translation>In Brevo: Ihr Name &gt; SMTP &amp; API &gt; API-Schlüssel. Er beginnt mit „xkeysib-“ und wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Dans Element : Paramètres &gt; Aide et à propos &gt; Avancé &gt; Jeton d&apos;accès. Laissez vide si vous donnez un mot de passe.</source>
        <translation>In Element: Einstellungen &gt; Hilfe und Info &gt; Erweitert &gt; Zugriffstoken. Leer lassen, wenn Sie ein Passwort angeben.</translation>
    </message>
    <message>
        <source>Dans Slack : le nom du canal &gt; À propos ; l&apos;identifiant est tout en bas (C…).</source>
        <translation>In Slack: der Name des Kanals &gt; Info; die Kennung steht ganz unten (C…).</translation>
    </message>
    <message>
        <source>Dans Teams : le canal &gt; … &gt; Copier le lien. L&apos;historique y mène ; Teams ne donne pas l&apos;adresse de chaque message.</source>
        <translation>In Teams: der Kanal &gt; … &gt; Link zum Kanal abrufen. Der Verlauf führt dorthin; Teams gibt nicht die Adresse jeder Nachricht.</translation>
    </message>
    <message>
        <source>Dans Teams : le canal &gt; … &gt; Flux de travail &gt; « Envoyer des alertes de webhook à un canal » ; copiez l&apos;adresse à la fin. Qui l&apos;a peut écrire dans le canal.</source>
        <translation>In Teams: der Kanal &gt; … &gt; Workflows &gt; „Webhook-Benachrichtigungen an einen Kanal senden“; kopieren Sie am Ende die Adresse. Wer sie hat, kann im Kanal schreiben.</translation>
    </message>
    <message>
        <source>Dans WordPress : Comptes &gt; Profil &gt; Mots de passe d&apos;application. Ce n&apos;est pas le mot de passe avec lequel vous vous connectez ; les espaces peuvent rester.</source>
        <translation>In WordPress: Benutzer &gt; Profil &gt; Anwendungspasswörter. Es ist nicht das Passwort, mit dem Sie sich anmelden; die Leerzeichen können bleiben.</translation>
    </message>
    <message>
        <source>Date de retrait</source>
        <translation>Datum der Rücknahme</translation>
    </message>
    <message>
        <source>Date et lieu</source>
        <translation>Datum und Ort</translation>
    </message>
    <message>
        <source>De combien un envoi peut être en retard et partir encore de lui-même, quand Publisher était arrêté à l&apos;heure prévue.</source>
        <translation>Wie verspätet eine Sendung sein und noch von selbst hinausgehen darf, wenn Publisher zur geplanten Zeit nicht lief.</translation>
    </message>
    <message>
        <source>De quoi parlent ces alertes.</source>
        <translation>Wovon diese Warnungen handeln.</translation>
    </message>
    <message>
        <source>Des alertes au format CAP 1.2, que lisent panneaux, applications et services d&apos;alerte ; elles ne remplacent pas BE-Alert.</source>
        <translation>Warnungen im Format CAP 1.2, das Anzeigetafeln, Apps und Warndienste lesen; sie ersetzen BE-Alert nicht.</translation>
    </message>
    <message>
        <source>Des restes de copies inachevées sont enlevés : {n}.</source>
        <translation>Reste unfertiger Kopien werden entfernt: {n}.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Discord a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Discord hat etwas anderes als erwartet geantwortet: Die Nachricht ist vielleicht hinausgegangen.</translation>
    </message>
    <message>
        <source>Discord a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Discord hat etwas anderes als erwartet geantwortet: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Discord demande d&apos;attendre avant de continuer.</source>
        <translation>Discord bittet zu warten, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Discord montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Discord zeigt die Nachricht noch: Publisher zieht sie erneut zurück.</translation>
    </message>
    <message>
        <source>Discord montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Discord zeigt höchstens {limit} Bilder: Die letzten {left} werden nicht dabei sein.</translation>
    </message>
    <message>
        <source>Discord n&apos;accepte pas des images de ce poids : réduisez-les ou enlevez-en.</source>
        <translation>Discord nimmt keine Bilder dieser Größe: Verkleinern Sie sie, oder entfernen Sie welche.</translation>
    </message>
    <message>
        <source>Discord ne trouve plus ce message.</source>
        <translation>Discord findet diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>Discord prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Discord nimmt höchstens {limit} Zeichen: Das Ende des Textes wird nicht dabei sein.</translation>
    </message>
    <message>
        <source>Discord refuse ce message ({told}) : corrigez-le.</source>
        <translation>Discord lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Dites en quelques mots ce que l&apos;on fait en suivant le lien.</source>
        <translation>Sagen Sie in wenigen Worten, was man tut, wenn man dem Link folgt.</translation>
    </message>
    <message>
        <source>Dites où l&apos;événement a lieu.</source>
        <translation>Sagen Sie, wo die Veranstaltung stattfindet.</translation>
    </message>
    <message>
        <source>Dites pourquoi l&apos;annonce est retirée : les lecteurs le liront.</source>
        <translation>Sagen Sie, warum die Mitteilung zurückgezogen wird: Die Leser werden es lesen.</translation>
    </message>
    <message>
        <source>Dites pourquoi tout doit être suspendu : il manque la raison.</source>
        <translation>Sagen Sie, warum alles angehalten werden soll: Der Grund fehlt.</translation>
    </message>
    <message>
        <source>Dites quand l&apos;événement commence.</source>
        <translation>Sagen Sie, wann die Veranstaltung beginnt.</translation>
    </message>
    <message>
        <source>Donnez un nom, de {longest} signes au plus.</source>
        <translation>Geben Sie einen Namen von höchstens {longest} Zeichen.</translation>
    </message>
    <message>
        <source>Donnez un titre à l&apos;annonce.</source>
        <translation>Geben Sie der Mitteilung einen Titel.</translation>
    </message>
    <message>
        <source>Donnez à ce canal un jeton d&apos;accès, ou un mot de passe et le réglage « user » : reconnectez-le.</source>
        <translation>Geben Sie diesem Kanal ein Zugriffstoken, oder ein Passwort und die Einstellung „user“: Verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>Donnée par la connexion dans le navigateur : Canaux &gt; Connecter.</source>
        <translation>Von der Anmeldung im Browser gegeben: Kanäle &gt; Verbinden.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Dossier d&apos;actualités</source>
        <translation>Ordner der Neuigkeiten</translation>
    </message>
    <message>
        <source>Dossier des images</source>
        <translation>Ordner der Bilder</translation>
    </message>
    <message>
        <source>Dossier des préparations</source>
        <translation>Ordner der Vorbereitungen</translation>
    </message>
    <message>
        <source>Dossier du mur</source>
        <translation>Ordner der Wand</translation>
    </message>
    <message>
        <source>Dossier du site</source>
        <translation>Ordner der Website</translation>
    </message>
    <message>
        <source>Dossier sur le serveur SFTP</source>
        <translation>Ordner auf dem SFTP-Server</translation>
    </message>
    <message>
        <source>Drupal raccourcira le titre à {most} caractères.</source>
        <translation>Drupal kürzt den Titel auf {most} Zeichen.</translation>
    </message>
    <message>
        <source>Durée, en heures</source>
        <translation>Dauer, in Stunden</translation>
    </message>
    <message>
        <source>Début de l&apos;adresse</source>
        <translation>Anfang der Adresse</translation>
    </message>
    <message>
        <source>Déclaration d&apos;accessibilité</source>
        <translation>Erklärung zur Barrierefreiheit</translation>
    </message>
    <message>
        <source>Décrivez l&apos;{which} : ce qu&apos;elle montre, pour qui ne la voit pas.</source>
        <translation>Beschreiben Sie ({which}): was zu sehen ist, für die, die es nicht sehen.</translation>
    </message>
    <message>
        <source>Décrivez la vidéo : ce qu&apos;on y voit et ce qu&apos;on y dit, pour qui n&apos;y a pas accès.</source>
        <translation>Beschreiben Sie das Video: was man sieht und was gesagt wird, für die, die keinen Zugang dazu haben.</translation>
    </message>
    <message>
        <source>Désabonnement</source>
        <translation>Abbestellung</translation>
    </message>
    <message>
        <source>Elle n&apos;y paraît pas.</source>
        <translation>Es erscheint dort nicht.</translation>
    </message>
    <message>
        <source>Empreinte du serveur SFTP</source>
        <translation>Fingerabdruck des SFTP-Servers</translation>
    </message>
    <message>
        <source>Envoi seulement, vers plus de cent services de notification : ni correction, ni retrait.</source>
        <translation>Nur Versand, an mehr als hundert Benachrichtigungsdienste: weder Korrektur noch Rücknahme.</translation>
    </message>
    <message>
        <source>Envoie un SMS aux abonnés d&apos;une liste ; un SMS parti ne se reprend pas.</source>
        <translation>Sendet eine SMS an die Abonnenten einer Liste; eine gesendete SMS lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux abonnés ; un courriel parti ne se reprend pas.</source>
        <translation>Sendet einen Newsletter an die Abonnenten; eine gesendete E-Mail lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux listes d&apos;un compte Brevo ; ce qui est parti reste.</source>
        <translation>Sendet einen Newsletter an die Listen eines Brevo-Kontos; was hinausgegangen ist, bleibt.</translation>
    </message>
    <message>
        <source>Envoie une notification sur le téléphone des citoyens abonnés à un sujet ntfy.</source>
        <translation>Sendet eine Benachrichtigung auf das Telefon der Bürger, die ein ntfy-Thema abonniert haben.</translation>
    </message>
    <message>
        <source>Expéditeur</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Facebook montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation>Facebook zeigt die Veröffentlichung noch: Publisher zieht sie erneut zurück.</translation>
    </message>
    <message>
        <source>Facebook montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Facebook zeigt höchstens {limit} Bilder: Die folgenden werden nicht dabei sein.</translation>
    </message>
    <message>
        <source>Facebook n&apos;a pas pu préparer la vidéo : exportez-la à nouveau en MP4, H.264.</source>
        <translation>Facebook konnte das Video nicht vorbereiten: Exportieren Sie es erneut als MP4, H.264.</translation>
    </message>
    <message>
        <source>Facebook ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>Facebook nimmt für ein Video keine Beschreibung: Sagen Sie im Text, was man davon wissen muss.</translation>
    </message>
    <message>
        <source>Facebook ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation>Facebook bedient die Version {asked} seiner Schnittstelle nicht mehr, sondern {served}: Setzen Sie diese in die Einstellung „version“ des Kanals.</translation>
    </message>
    <message>
        <source>Facebook prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Facebook nimmt höchstens {limit} Zeichen: Das Ende des Textes wird nicht dabei sein.</translation>
    </message>
    <message>
        <source>Facebook prépare encore la vidéo : nouvel essai.</source>
        <translation>Facebook bereitet das Video noch vor: Ein weiterer Versuch folgt.</translation>
    </message>
    <message>
        <source>Facultatif : des points « latitude,longitude » séparés par des espaces ; le dernier est le premier.</source>
        <translation>Freiwillig: Punkte „Breite,Länge“, durch Leerzeichen getrennt; der letzte ist der erste.</translation>
    </message>
    <message>
        <source>Facultatif : le nom d&apos;un code et sa valeur, comme NIS=25072.</source>
        <translation>Freiwillig: der Name eines Codes und sein Wert, wie NIS=25072.</translation>
    </message>
    <message>
        <source>Fils RSS, Atom et JSON</source>
        <translation>RSS-, Atom- und JSON-Feeds</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Format de texte</source>
        <translation>Textformat</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Gardez au plus {most} étiquettes sur {given}.</source>
        <translation>Behalten Sie von {given} höchstens {most} Schlagwörter.</translation>
    </message>
    <message>
        <source>Google (fiche d&apos;établissement)</source>
        <translation>Google (Unternehmensprofil)</translation>
    </message>
    <message>
        <source>Google a examiné ce message et ne le montre pas : ôtez numéros de téléphone, mots en majuscules et adresses du texte, ou changez l&apos;image.</source>
        <translation>Google hat diese Nachricht geprüft und zeigt sie nicht: Entfernen Sie Telefonnummern, Wörter in Großbuchstaben und Adressen aus dem Text, oder wechseln Sie das Bild.</translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Google hat etwas anderes als erwartet geantwortet: Die Nachricht ist vielleicht hinausgegangen.</translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Google hat etwas anderes als erwartet geantwortet: Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Google a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Google hat die Nachricht gelöscht, zeigt sie aber noch: Ein weiterer Versuch folgt.</translation>
    </message>
    <message>
        <source>Google demande d&apos;attendre avant de continuer.</source>
        <translation>Google bittet zu warten, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Google montre une image par message : la première qui convient.</source>
        <translation>Google zeigt ein Bild je Nachricht: das erste, das passt.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas donné le droit de gérer la fiche : recommencez, et cochez la case de ce droit.</source>
        <translation>Google hat nicht das Recht gegeben, das Unternehmensprofil zu verwalten: Beginnen Sie neu, und kreuzen Sie das Kästchen dieses Rechts an.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas encore approuvé cette application : demandez l&apos;accès à l&apos;interface Business Profile, comme le dit le mode d&apos;emploi de ce canal.</source>
        <translation>Google hat diese Anwendung noch nicht genehmigt: Beantragen Sie den Zugang zur Business Profile API, wie es die Anleitung dieses Kanals sagt.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page est visible de tous. Nouvel essai.</source>
        <translation>Google konnte das Bild nicht von der Website holen ({told}): Prüfen Sie, ob die Seite für alle sichtbar ist. Ein weiterer Versuch folgt.</translation>
    </message>
    <message>
        <source>Google n&apos;en finit pas d&apos;énumérer les fiches de ce compte.</source>
        <translation>Google kommt mit dem Aufzählen der Unternehmensprofile dieses Kontos an kein Ende.</translation>
    </message>
    <message>
        <source>Google ne montre pas le message « {start} » : il l&apos;a refusé après examen.</source>
        <translation>Google zeigt die Nachricht „{start}“ nicht: Es hat sie nach Prüfung abgelehnt.</translation>
    </message>
    <message>
        <source>Google ne permet pas cela à ce compte ({told}) : vérifiez qu&apos;il gère la fiche et que celle-ci est validée.</source>
        <translation>Google erlaubt das diesem Konto nicht ({told}): Prüfen Sie, ob es das Unternehmensprofil verwaltet und ob dieses bestätigt ist.</translation>
    </message>
    <message>
        <source>Google ne permet pas de publier sur la fiche « {title} » : faites-la valider sur business.google.com.</source>
        <translation>Google erlaubt nicht, im Unternehmensprofil „{title}“ zu veröffentlichen: Lassen Sie es auf business.google.com bestätigen.</translation>
    </message>
    <message>
        <source>Google ne prend que des photos JPEG d&apos;au moins {width} × {height} pixels : le message n&apos;aura pas d&apos;image.</source>
        <translation>Google nimmt nur JPEG-Fotos von mindestens {width} × {height} Pixel: Die Nachricht wird kein Bild haben.</translation>
    </message>
    <message>
        <source>Google ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>Google erkennt die Anmeldung nicht mehr: Verbinden Sie diesen Kanal neu (Kanäle &gt; Neu verbinden).</translation>
    </message>
    <message>
        <source>Google ne trouve plus ce message, ou cette fiche.</source>
        <translation>Google findet diese Nachricht oder dieses Unternehmensprofil nicht mehr.</translation>
    </message>
    <message>
        <source>Google refuse ce message ({told}) : corrigez-le.</source>
        <translation>Google lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Google refuse souvent un message qui contient un numéro de téléphone : ôtez « {number} » du texte, il est déjà sur la fiche ou sur la page.</source>
        <translation>Google lehnt Nachrichten mit einer Telefonnummer oft ab: Entfernen Sie „{number}“ aus dem Text, sie steht schon im Unternehmensprofil oder auf der Seite.</translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation>Google holt das Bild von der Seite der Mitteilung, und es gibt keine: Veröffentlichen Sie sie auch auf dem Kanal „Website“.</translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur le site web de la ville : choisissez aussi un canal « Site web », sinon le message n&apos;aura pas d&apos;image.</source>
        <translation>Google holt das Bild von der Website der Stadt: Wählen Sie auch einen Kanal „Website“, sonst hat die Nachricht kein Bild.</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Heure de publication (UTC)</source>
        <translation>Zeit der Veröffentlichung (UTC)</translation>
    </message>
    <message>
        <source>Hors d&apos;atteinte de Publisher : {where}.</source>
        <translation>Außer Reichweite von Publisher: {where}.</translation>
    </message>
    <message>
        <source>Hunspell n&apos;existe pas pour ce type d&apos;ordinateur.</source>
        <translation>Hunspell gibt es für diese Art von Computer nicht.</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Identifiant de l&apos;application</source>
        <translation>Kennung der Anwendung</translation>
    </message>
    <message>
        <source>Identifiant du canal</source>
        <translation>Kennung des Kanals</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {permission} ». Reconnectez ce canal en l&apos;accordant.</source>
        <translation>Dem Token fehlt die Berechtigung „{permission}“. Verbinden Sie diesen Kanal neu und erteilen Sie sie.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Instagram.</source>
        <translation>Dem Token fehlt die Berechtigung „{right}“: Publisher kann auf Instagram weder korrigieren noch zurückziehen.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Threads.</source>
        <translation>Dem Token fehlt die Berechtigung „{right}“: Publisher kann auf Threads weder korrigieren noch zurückziehen.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire de premier commentaire sur Facebook. Reconnectez ce canal en l&apos;accordant.</source>
        <translation>Dem Token fehlt die Berechtigung „{right}“: Publisher kann auf Facebook keinen ersten Kommentar schreiben. Verbinden Sie diesen Kanal neu und erteilen Sie sie.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire de premier commentaire sur Instagram.</source>
        <translation>Dem Token fehlt die Berechtigung „{right}“: Publisher kann auf Instagram keinen ersten Kommentar schreiben.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : un fil numéroté s&apos;arrêterait après son premier message.</source>
        <translation>Dem Token fehlt die Berechtigung „{right}“: Ein nummerierter Thread bliebe nach seiner ersten Nachricht stehen.</translation>
    </message>
    <message>
        <source>Il manque au jeton le droit « {scope} ». Ajoutez-le à l&apos;application sur l&apos;instance, régénérez le jeton et reconnectez ce canal.</source>
        <translation>Dem Token fehlt das Recht „{scope}“. Fügen Sie es der Anwendung auf der Instanz hinzu, erzeugen Sie das Token neu und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Il manque des droits que {service} a demandés dans le navigateur : {rights}. Recommencez la connexion et laissez-les tous cochés.</source>
        <translation>Es fehlen Rechte, die {service} im Browser verlangt hat: {rights}. Beginnen Sie die Anmeldung neu und lassen Sie alle angekreuzt.</translation>
    </message>
    <message>
        <source>Il manque le composant pour la base de données de l&apos;équipe : installez « town-publisher[team] ».</source>
        <translation>Der Baustein für die Datenbank des Teams fehlt: Installieren Sie „town-publisher[team]“.</translation>
    </message>
    <message>
        <source>Il manque le réglage « {name} » ({label}).</source>
        <translation>Die Einstellung „{name}“ ({label}) fehlt.</translation>
    </message>
    <message>
        <source>Il manque un message au milieu du fil sur {service} : complétez-le ou supprimez-le là-bas, puis dites à Publisher ce qu&apos;il en est.</source>
        <translation>Mitten im Thread auf {service} fehlt eine Nachricht: Ergänzen oder löschen Sie ihn dort, und sagen Sie Publisher dann, wie es steht.</translation>
    </message>
    <message>
        <source>Il manque « {label} » pour connecter « {name} ».</source>
        <translation>„{label}“ fehlt, um „{name}“ zu verbinden.</translation>
    </message>
    <message>
        <source>Il manque à ce système la bibliothèque Pango, qui met un PDF en page : installez-la (Debian : libpangoft2-1.0-0), ou exportez en csv.</source>
        <translation>Diesem System fehlt die Bibliothek Pango, die ein PDF setzt: Installieren Sie sie (Debian: libpangoft2-1.0-0), oder exportieren Sie als csv.</translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack le droit « {scope} » : ajoutez-le (OAuth &amp; Permissions), réinstallez-la et reconnectez ce canal.</source>
        <translation>Der Slack-Anwendung fehlt das Recht „{scope}“: Fügen Sie es hinzu (OAuth &amp; Permissions), installieren Sie sie neu und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack {scopes} : les annonces avec des images ou une vidéo ne partiront pas. Ajoutez-le (OAuth &amp; Permissions), réinstallez l&apos;application et reconnectez ce canal.</source>
        <translation>Der Slack-Anwendung fehlt {scopes}: Mitteilungen mit Bildern oder einem Video werden nicht verschickt. Fügen Sie es hinzu (OAuth &amp; Permissions), installieren Sie die Anwendung neu und verbinden Sie diesen Kanal erneut.</translation>
    </message>
    <message>
        <source>Il manque à la connexion le droit « {scope} » : Publisher ne pourra pas écrire de premier commentaire sur LinkedIn.</source>
        <translation>Der Anmeldung fehlt das Recht „{scope}“: Publisher kann auf LinkedIn keinen ersten Kommentar schreiben.</translation>
    </message>
    <message>
        <source>Il manque à la connexion le droit « {scope} » : reconnectez ce canal, et acceptez tous les droits demandés.</source>
        <translation>Der Anmeldung fehlt das Recht „{scope}“: Verbinden Sie diesen Kanal neu, und nehmen Sie alle verlangten Rechte an.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de compte SMS « {service} » : mettez dans le réglage « service » l&apos;un de ceux-ci : {names}.</source>
        <translation>Es gibt kein SMS-Konto „{service}“: Setzen Sie eines von diesen in die Einstellung „service“: {names}.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde : « publisher restore --fresh » commence une base vide.</source>
        <translation>Es gibt keine Sicherungskopie: „publisher restore --fresh“ beginnt eine leere Datenbank.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde utilisable dans {place} : donnez le chemin d&apos;une autre, ou commencez une base vide avec « publisher restore --fresh ».</source>
        <translation>In {place} gibt es keine brauchbare Sicherungskopie: Geben Sie den Pfad einer anderen an, oder beginnen Sie mit „publisher restore --fresh“ eine leere Datenbank.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de place sur le site WordPress pour ce fichier. Demandez à la personne qui gère le site d&apos;en faire.</source>
        <translation>Auf der WordPress-Website ist kein Platz mehr für diese Datei. Bitten Sie die Person, die die Website verwaltet, welchen zu schaffen.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à envoyer : écrivez un titre.</source>
        <translation>Es gibt nichts zu senden: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier : écrivez un titre.</source>
        <translation>Es gibt nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Bluesky : écrivez un titre.</source>
        <translation>Es gibt auf Bluesky nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Discord : écrivez un titre.</source>
        <translation>Es gibt auf Discord nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur LinkedIn : écrivez un titre.</source>
        <translation>Es gibt auf LinkedIn nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Mastodon : écrivez un titre.</source>
        <translation>Es gibt auf Mastodon nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Matrix : écrivez un titre.</source>
        <translation>Es gibt auf Matrix nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Slack : écrivez un titre.</source>
        <translation>Es gibt auf Slack nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Teams : écrivez un titre.</source>
        <translation>Es gibt auf Teams nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Telegram : écrivez un titre.</source>
        <translation>Es gibt auf Telegram nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur X : écrivez un titre.</source>
        <translation>Es gibt auf X nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur ntfy : écrivez un titre.</source>
        <translation>Es gibt auf ntfy nichts zu veröffentlichen: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Il ne reste que {free} Go sur le disque de {folder} : libérez de la place.</source>
        <translation>Auf dem Datenträger von {folder} bleiben nur {free} GB: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Il ne reste que {width} × {height} pixels de l&apos;{which} après le recadrage : on n&apos;y verra presque rien. Recadrez-la plus largement.</source>
        <translation>Nach dem Zuschneiden bleiben nur {width} × {height} Pixel von: {which}. Man wird darauf fast nichts sehen. Schneiden Sie großzügiger zu.</translation>
    </message>
    <message>
        <source>Il reste {free} Go sur le disque de {folder}.</source>
        <translation>Auf dem Datenträger von {folder} bleiben {free} GB.</translation>
    </message>
    <message>
        <source>Il reste {left} crédits pour {people} destinataires : rechargez le compte SMS.</source>
        <translation>Es bleiben {left} Guthaben für {people} Empfänger: Laden Sie das SMS-Konto auf.</translation>
    </message>
    <message>
        <source>Il y a trop de commentaires sous la publication sur {service} pour les relire tous : regardez vous-même.</source>
        <translation>Unter der Veröffentlichung auf {service} stehen zu viele Kommentare, um sie alle nachzulesen: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Il y a trop de réponses sous l&apos;annonce sur Slack : regardez vous-même.</source>
        <translation>Unter der Mitteilung stehen auf Slack zu viele Antworten: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>Il y a une clé DKIM, mais pas son nom : remplissez le réglage dkim_selector.</source>
        <translation>Es gibt einen DKIM-Schlüssel, aber nicht seinen Namen: Füllen Sie die Einstellung dkim_selector aus.</translation>
    </message>
    <message>
        <source>Image dans l&apos;encadré du lien</source>
        <translation>Bild in der Linkvorschau</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images : aucune.</source>
        <translation>Bilder: keine.</translation>
    </message>
    <message>
        <source>Images : une</source>
        <translation>Bilder: eines</translation>
    </message>
    <message>
        <source>Images : {count} au plus</source>
        <translation>Bilder: höchstens {count}</translation>
    </message>
    <message>
        <source>Inscrite dans l&apos;application Meta : Connexion Facebook &gt; Paramètres &gt; URI de redirection OAuth valides.</source>
        <translation>In der Meta-Anwendung eingetragen: Facebook Login &gt; Einstellungen &gt; Gültige OAuth Redirect URIs.</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Instagram zeigt höchstens {limit} Bilder: Die folgenden werden nicht dabei sein.</translation>
    </message>
    <message>
        <source>Instagram n&apos;accepte aucune publication sans image : ajoutez-en une.</source>
        <translation>Instagram nimmt keine Veröffentlichung ohne Bild: Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>Instagram ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>Instagram nimmt für ein Video keine Beschreibung: Sagen Sie im Text, was man davon wissen muss.</translation>
    </message>
    <message>
        <source>Instagram prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Instagram nimmt höchstens {limit} Zeichen: Das Ende des Textes wird nicht dabei sein.</translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation>Instagram holt die Bilder von der Seite der Mitteilung, und es gibt keine: Veröffentlichen Sie sie auch auf dem Kanal „Website“.</translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation>Instagram holt die Bilder von der Website der Stadt: Wählen Sie für diese Mitteilung auch einen Kanal „Website“.</translation>
    </message>
    <message>
        <source>Installez LibreOffice avec ses dictionnaires, ou déposez {code}.dic et {code}.aff dans {folder}.</source>
        <translation>Installieren Sie LibreOffice mit seinen Wörterbüchern, oder legen Sie {code}.dic und {code}.aff in {folder} ab.</translation>
    </message>
    <message>
        <source>Installez le paquet {package}, ou déposez {code}.dic et {code}.aff dans {folder}.</source>
        <translation>Installieren Sie das Paket {package}, oder legen Sie {code}.dic und {code}.aff in {folder} ab.</translation>
    </message>
    <message>
        <source>JSON:API est en lecture seule sur ce site. Demandez à la personne qui le gère de permettre toutes les opérations : Configuration &gt; Services web &gt; JSON:API.</source>
        <translation>JSON:API ist auf dieser Website nur lesend. Bitten Sie die Person, die sie betreut, alle Vorgänge zu erlauben: Konfiguration &gt; Webservices &gt; JSON:API.</translation>
    </message>
    <message>
        <source>Je suis</source>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>Jeton d&apos;accès</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Jeton d&apos;accès de la page</source>
        <translation>Zugriffstoken der Seite</translation>
    </message>
    <message>
        <source>Jeton du bot</source>
        <translation>Token des Bots</translation>
    </message>
    <message>
        <source>L&apos;accès à « {channel} » s&apos;arrête {end} : reconnectez ce canal d&apos;ici là, car « {title} » doit y paraître {when}.</source>
        <translation>Der Zugang zu „{channel}“ endet {end}: Verbinden Sie diesen Kanal bis dahin neu, denn „{title}“ soll dort {when} erscheinen.</translation>
    </message>
    <message>
        <source>L&apos;adresse d&apos;un concentrateur à prévenir de chaque annonce ; rien si vide.</source>
        <translation>Die Adresse eines Hubs, der von jeder Mitteilung benachrichtigt wird; leer: keiner.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Brevo. À changer seulement pour un essai.</source>
        <translation>Die Adresse der Schnittstelle von Brevo. Nur für einen Versuch zu ändern.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Facebook. À changer seulement pour un essai.</source>
        <translation>Die Adresse der Schnittstelle von Facebook. Nur für einen Versuch zu ändern.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Meta. À changer seulement pour un essai.</source>
        <translation>Die Adresse der Schnittstelle von Meta. Nur für einen Versuch zu ändern.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Slack. À changer seulement pour un essai.</source>
        <translation>Die Adresse der Schnittstelle von Slack. Nur für einen Versuch zu ändern.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Threads. À changer seulement pour un essai.</source>
        <translation>Die Adresse der Schnittstelle von Threads. Nur für einen Versuch zu ändern.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface des bots. À changer seulement pour un serveur à soi.</source>
        <translation>Die Adresse der Bot-Schnittstelle. Nur für einen eigenen Server zu ändern.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la base de données doit ressembler à postgresql://utilisateur@serveur/base ; sans elle, Publisher garde tout dans un fichier.</source>
        <translation>Die Adresse der Datenbank muss wie postgresql://benutzer@server/datenbank aussehen; ohne sie behält Publisher alles in einer Datei.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la déclaration d&apos;accessibilité, liée au bas de chaque page.</source>
        <translation>Die Adresse der Erklärung zur Barrierefreiheit, unten auf jeder Seite verlinkt.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la page d&apos;accueil, telle que les citoyens la tapent.</source>
        <translation>Die Adresse der Startseite, wie die Bürger sie eintippen.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la page des actualités sur le site de la commune : les autres canaux y mènent. Vide : ils mènent au serveur d&apos;actualités.</source>
        <translation>Die Adresse der Seite mit Aktuellem auf der Website der Gemeinde: Die anderen Kanäle führen dorthin. Leer: Sie führen zum Nachrichtenserver.</translation>
    </message>
    <message>
        <source>L&apos;adresse demande « {field} », que Publisher ne connaît pas : title, text, tags et link seulement.</source>
        <translation>Die Adresse verlangt „{field}“, das Publisher nicht kennt: nur title, text, tags und link.</translation>
    </message>
    <message>
        <source>L&apos;adresse du dossier de votre commune sur ce serveur, ou son chemin.</source>
        <translation>Die Adresse des Ordners Ihrer Gemeinde auf diesem Server, oder sein Pfad.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux RSS ou Atom que les pages annoncent aux lecteurs de flux.</source>
        <translation>Die Adresse des RSS- oder Atom-Feeds, den die Seiten den Feedlesern nennen.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux Teams répond. Seul un premier envoi montrera que le flux publie dans le canal : Microsoft ne permet pas de le vérifier sans publier.</source>
        <translation>Die Adresse des Teams-Workflows antwortet. Erst ein erster Versand wird zeigen, ob der Workflow im Kanal veröffentlicht: Microsoft erlaubt nicht, das ohne Veröffentlichung zu prüfen.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux n&apos;en est pas une : copiez-la à nouveau, entière, depuis le flux de travail de Teams (elle contient « sig= »), et reconnectez ce canal.</source>
        <translation>Die Adresse des Workflows ist keine: Kopieren Sie sie erneut und ganz aus dem Teams-Workflow (sie enthält „sig=“), und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>L&apos;adresse du salon (#nom:serveur), ou son identifiant interne (!…).</source>
        <translation>Die Adresse des Raums (#name:server) oder seine interne Kennung (!…).</translation>
    </message>
    <message>
        <source>L&apos;adresse du site commence par http:// : votre mot de passe y voyagerait en clair. Corrigez l&apos;adresse du canal en https://.</source>
        <translation>Die Adresse der Website beginnt mit http://: Ihr Passwort ginge unverschlüsselt durch das Netz. Korrigieren Sie die Adresse des Kanals zu https://.</translation>
    </message>
    <message>
        <source>L&apos;adresse du site où le compte a été créé, sans le nom du compte.</source>
        <translation>Die Adresse der Website, auf der das Konto erstellt wurde, ohne den Namen des Kontos.</translation>
    </message>
    <message>
        <source>L&apos;adresse du webhook n&apos;en est pas une : copiez-la à nouveau depuis Discord (https://discord.com/api/webhooks/…) et reconnectez ce canal.</source>
        <translation>Die Adresse des Webhooks ist keine: Kopieren Sie sie erneut aus Discord (https://discord.com/api/webhooks/…), und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>L&apos;adresse est celle d&apos;un service connu d&apos;Apprise ({service}). Seul un envoi prouvera qu&apos;elle fonctionne.</source>
        <translation>Die Adresse ist die eines Dienstes, den Apprise kennt ({service}). Erst ein Versand wird zeigen, ob sie funktioniert.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme Brevo : vérifiez le réglage « base_url » du canal.</source>
        <translation>Die Adresse antwortet nicht wie Brevo: Prüfen Sie die Einstellung „base_url“ des Kanals.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Bluesky : vérifiez « base_url ».</source>
        <translation>Die Adresse antwortet nicht wie ein Bluesky-Server: Prüfen Sie „base_url“.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Matrix : vérifiez « base_url ».</source>
        <translation>Die Adresse antwortet nicht wie ein Matrix-Server: Prüfen Sie „base_url“.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur ntfy : vérifiez le réglage « base_url ».</source>
        <translation>Die Adresse antwortet nicht wie ein ntfy-Server: Prüfen Sie die Einstellung „base_url“.</translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil RSS y sera feed.xml.</source>
        <translation>Die Adresse, unter der die Bürger diesen Ordner lesen; der RSS-Feed wird dort feed.xml sein.</translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil y sera cap.atom.xml.</source>
        <translation>Die Adresse, unter der die Bürger diesen Ordner lesen; der Feed wird dort cap.atom.xml sein.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui désigne le service et prouve votre accès, comme discord://identifiant/jeton ; une seule. La liste est sur https://github.com/caronc/apprise/wiki.</source>
        <translation>Die Adresse, die den Dienst nennt und Ihren Zugang nachweist, wie discord://kennung/token; nur eine. Die Liste steht auf https://github.com/caronc/apprise/wiki.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; elle doit être un expéditeur vérifié dans Brevo.</source>
        <translation>Die Adresse, die schreibt; sie muss in Brevo ein bestätigter Absender sein.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; les réponses y arrivent, sauf si vous en donnez une autre.</source>
        <translation>Die Adresse, die schreibt; Antworten kommen dorthin, es sei denn, Sie geben eine andere an.</translation>
    </message>
    <message>
        <source>L&apos;adresse {address} n&apos;est pas protégée : essayez-la avec https://.</source>
        <translation>Die Adresse {address} ist nicht geschützt: Versuchen Sie es mit https://.</translation>
    </message>
    <message>
        <source>L&apos;adresse {address} renvoie vers {other} : donnez celle-là.</source>
        <translation>Die Adresse {address} verweist auf {other}: Geben Sie diese an.</translation>
    </message>
    <message>
        <source>L&apos;adresse à laquelle les citoyens lisent ce dossier.</source>
        <translation>Die Adresse, unter der die Bürger diesen Ordner lesen.</translation>
    </message>
    <message>
        <source>L&apos;alerte ne montre que les {most} premières images.</source>
        <translation>Die Warnung zeigt nur die ersten {most} Bilder.</translation>
    </message>
    <message>
        <source>L&apos;annonce a changé d&apos;état depuis que le plan vous a été montré, et rien n&apos;a été fait : lisez le nouveau plan, puis approuvez-le.</source>
        <translation>Die Mitteilung hat ihren Zustand geändert, seit Ihnen der Plan gezeigt wurde, und nichts wurde getan: Lesen Sie den neuen Plan, und billigen Sie ihn dann.</translation>
    </message>
    <message>
        <source>L&apos;annonce a été retirée de ce canal : il n&apos;y a plus rien à corriger.</source>
        <translation>Die Mitteilung wurde von diesem Kanal zurückgezogen: Es gibt nichts mehr zu korrigieren.</translation>
    </message>
    <message>
        <source>L&apos;annonce du {day} est déjà partie, ou part en ce moment : retirez-la ou corrigez-la dans l&apos;historique.</source>
        <translation>Die Mitteilung vom {day} ist schon abgegangen oder geht gerade ab: Ziehen Sie sie im Verlauf zurück oder korrigieren Sie sie dort.</translation>
    </message>
    <message>
        <source>L&apos;annonce est arrivée à son terme, d&apos;après une copie de sauvegarde qui a été reprise : relisez-la, puis relancez ou abandonnez ce retrait.</source>
        <translation>Die Mitteilung ist abgelaufen, nach einer wiederhergestellten Sicherungskopie: Lesen Sie sie noch einmal, und starten Sie diese Rücknahme dann neu oder geben Sie sie auf.</translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée de Drupal, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>Die Mitteilung ist von Drupal zurückgezogen, aber die Website zeigt sie noch (wohl ein Zwischenspeicher). Publisher prüft erneut; leeren Sie den Zwischenspeicher der Website, wenn es andauert.</translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>Die Mitteilung ist zurückgezogen, aber die Website zeigt sie noch (wohl ein Zwischenspeicher). Publisher prüft erneut; leeren Sie den Zwischenspeicher der Website, wenn es andauert.</translation>
    </message>
    <message>
        <source>L&apos;annonce est sur Slack, mais pas encore sa vidéo ; elle ne sera pas publiée deux fois.</source>
        <translation>Die Mitteilung steht auf Slack, ihr Video aber noch nicht; sie wird nicht zweimal veröffentlicht.</translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress : quelqu&apos;un l&apos;y a mise depuis.</source>
        <translation>Die Mitteilung ist im Papierkorb von WordPress: Jemand hat sie seither dorthin gelegt.</translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>Die Mitteilung ist im Papierkorb von WordPress, aber die Website zeigt sie noch (wohl ein Zwischenspeicher). Publisher prüft erneut; leeren Sie den Zwischenspeicher der Website, wenn es andauert.</translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant d&apos;être publiée : choisissez une date plus tardive.</source>
        <translation>Die Mitteilung läuft ab, bevor sie veröffentlicht wird: Wählen Sie ein späteres Datum.</translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant la fin de ce qu&apos;elle annonce.</source>
        <translation>Die Mitteilung läuft ab, bevor endet, was sie ankündigt.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;a pas été publiée sur le canal « {name} ».</source>
        <translation>Die Mitteilung wurde auf dem Kanal „{name}“ nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est pas encore sur ce canal : relancez d&apos;abord son envoi, ou abandonnez cette demande.</source>
        <translation>Die Mitteilung ist noch nicht auf diesem Kanal: Starten Sie zuerst ihren Versand neu, oder geben Sie diese Anforderung auf.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site : quelqu&apos;un l&apos;y a retirée. Rétablissez-la sur le site, ou publiez une nouvelle annonce.</source>
        <translation>Die Mitteilung ist auf der Website nicht mehr veröffentlicht: Jemand hat sie dort zurückgezogen. Stellen Sie sie auf der Website wieder her, oder veröffentlichen Sie eine neue Mitteilung.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site WordPress : quelqu&apos;un l&apos;y a retirée. Rétablissez-la dans WordPress, ou publiez une nouvelle annonce.</source>
        <translation>Die Mitteilung ist auf der WordPress-Website nicht mehr veröffentlicht: Jemand hat sie dort zurückgezogen. Stellen Sie sie in WordPress wieder her, oder veröffentlichen Sie eine neue Mitteilung.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus seulement prévue, et rien n&apos;est déplacé ({channels}).</source>
        <translation>Die Mitteilung ist nicht mehr nur geplant, und nichts ist verschoben ({channels}).</translation>
    </message>
    <message>
        <source>L&apos;annonce ne peut pas partir, {count} points à corriger : {numbered}</source>
        <translation>Die Mitteilung kann nicht hinausgehen, {count} Punkte zu korrigieren: {numbered}</translation>
    </message>
    <message>
        <source>L&apos;annonce « {id} » n&apos;existe pas. « publisher history » les montre toutes.</source>
        <translation>Die Mitteilung „{id}“ gibt es nicht. „publisher history“ zeigt sie alle.</translation>
    </message>
    <message>
        <source>L&apos;empreinte donnée par l&apos;hébergeur, qui prouve que c&apos;est bien son serveur.</source>
        <translation>Der vom Hoster angegebene Fingerabdruck, der nachweist, dass es wirklich sein Server ist.</translation>
    </message>
    <message>
        <source>L&apos;envoi a été interrompu : Publisher vérifie s&apos;il est parti.</source>
        <translation>Der Versand wurde unterbrochen: Publisher prüft, ob er hinausgegangen ist.</translation>
    </message>
    <message>
        <source>L&apos;envoi attendra jusque-là.</source>
        <translation>Der Versand wartet bis dahin.</translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à {service} n&apos;a pas abouti.</source>
        <translation>Das Bild „{name}“ konnte nicht an {service} gesendet werden.</translation>
    </message>
    <message>
        <source>L&apos;envoi de la vidéo « {name} » à {service} n&apos;a pas abouti.</source>
        <translation>Das Video „{name}“ konnte nicht an {service} gesendet werden.</translation>
    </message>
    <message>
        <source>L&apos;envoi pourrait attendre.</source>
        <translation>Der Versand könnte warten.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » n&apos;attend pas de décision : {state}.</source>
        <translation>Der Versand auf „{channel}“ wartet nicht auf eine Entscheidung: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut pas être relancé : {state}.</source>
        <translation>Der Versand auf „{channel}“ lässt sich nicht neu starten: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut plus être annulé : {state}.</source>
        <translation>Der Versand auf „{channel}“ lässt sich nicht mehr abbrechen: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » vient de changer : regardez où il en est, puis recommencez.</source>
        <translation>Der Versand auf „{channel}“ hat sich gerade geändert: Sehen Sie nach, wie es um ihn steht, und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » vient de commencer ou de changer : rien n&apos;est déplacé.</source>
        <translation>Der Versand an „{channel}“ hat eben begonnen oder sich geändert: Nichts ist verschoben.</translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas : « publisher waiting » les montre.</source>
        <translation>Den Versand „{id}“ gibt es nicht: „publisher waiting“ zeigt, was wartet.</translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas.</source>
        <translation>Den Versand „{id}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>L&apos;espace de travail Slack n&apos;accepte pas ce fichier ({told}).</source>
        <translation>Der Slack-Arbeitsbereich nimmt diese Datei nicht an ({told}).</translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » n&apos;est pas encore vérifié : suivez le lien que Brevo a envoyé à cette adresse.</source>
        <translation>Der Absender „{sender}“ ist noch nicht bestätigt: Folgen Sie dem Link, den Brevo an diese Adresse gesendet hat.</translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » ne sert pas encore : {why}.</source>
        <translation>Der Absender „{sender}“ ist noch nicht verwendbar: {why}.</translation>
    </message>
    <message>
        <source>L&apos;heure de la dernière date de cette répétition est passée : prolongez-la.</source>
        <translation>Die Uhrzeit des letzten Termins dieser Wiederholung ist vorbei: Verlängern Sie sie.</translation>
    </message>
    <message>
        <source>L&apos;heure de publication ({at:%d/%m/%Y à %H:%M}) est déjà passée : choisissez-en une autre, ou publiez maintenant.</source>
        <translation>Der Zeitpunkt der Veröffentlichung ({at:%d.%m.%Y um %H:%M}) ist schon vorbei: Wählen Sie einen anderen, oder veröffentlichen Sie jetzt.</translation>
    </message>
    <message>
        <source>L&apos;heure prévue est passée pendant que Publisher était arrêté : dites si cet envoi est encore utile.</source>
        <translation>Die geplante Zeit ist verstrichen, während Publisher nicht lief: Sagen Sie, ob dieser Versand noch nützlich ist.</translation>
    </message>
    <message>
        <source>L&apos;heure {wall} ne va pas avec le fuseau {zone} : là-bas, il est alors {local}.</source>
        <translation>Die Uhrzeit {wall} passt nicht zur Zeitzone {zone}: Dort ist es dann {local}.</translation>
    </message>
    <message>
        <source>L&apos;horloge a reculé : le journal a été écrit le {at:%d/%m/%Y à %H:%M}, et il serait plus tôt. Mettez l&apos;ordinateur à l&apos;heure ; ce qui est prévu partirait trop tard.</source>
        <translation>Die Uhr ist zurückgesprungen: Das Journal wurde am {at:%d.%m.%Y um %H:%M} geschrieben, und jetzt wäre es früher. Stellen Sie die Uhr des Computers; was geplant ist, ginge zu spät hinaus.</translation>
    </message>
    <message>
        <source>L&apos;horloge avance comme le journal.</source>
        <translation>Die Uhr geht vorwärts wie das Journal.</translation>
    </message>
    <message>
        <source>L&apos;horloge de cet ordinateur a bougé pendant l&apos;envoi : nouvel essai.</source>
        <translation>Die Uhr dieses Computers hat sich während des Versands verstellt: neuer Versuch.</translation>
    </message>
    <message>
        <source>L&apos;horloge de {service} est fausse de plusieurs jours : regardez vous-même si la publication y est.</source>
        <translation>Die Uhr von {service} geht um mehrere Tage falsch: Sehen Sie selbst nach, ob die Veröffentlichung dort ist.</translation>
    </message>
    <message>
        <source>L&apos;identifiant Drupal du compte qui publie.</source>
        <translation>Der Drupal-Benutzername des Kontos, das veröffentlicht.</translation>
    </message>
    <message>
        <source>L&apos;identifiant WordPress du compte qui publie (rôle Auteur ou Éditeur).</source>
        <translation>Der WordPress-Benutzername des Kontos, das veröffentlicht (Rolle Autor oder Redakteur).</translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte qui publie (Contributeur, Éditeur, Relecteur du dossier).</source>
        <translation>Der Benutzername des Kontos, das veröffentlicht (Contributor, Editor, Reviewer des Ordners).</translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte technique qu&apos;iMio a donné à votre commune.</source>
        <translation>Der Benutzername des technischen Kontos, das iMio Ihrer Gemeinde gegeben hat.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus dans Publisher : ajoutez-la de nouveau.</source>
        <translation>Das Bild ist nicht mehr in Publisher: Fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus dans la bibliothèque : ajoutez-la de nouveau.</source>
        <translation>Das Bild ist nicht mehr in der Bibliothek: Fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>L&apos;image ne tient pas dans {bytes} octets : choisissez-en une plus simple.</source>
        <translation>Das Bild passt nicht in {bytes} Bytes: Wählen Sie ein einfacheres.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » a plus de 50 millions de pixels : réduisez-la d&apos;abord.</source>
        <translation>Das Bild „{name}“ hat mehr als 50 Millionen Pixel: Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est abîmée ou incomplète : exportez-la à nouveau.</source>
        <translation>Das Bild „{name}“ ist beschädigt oder unvollständig: Exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est trop étroite pour Telegram : recadrez-la.</source>
        <translation>Das Bild „{name}“ ist für Telegram zu schmal: Schneiden Sie es neu zu.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;aura que {width} × {height} pixels sur {channel} : on n&apos;y verra presque rien. Donnez-en une moins étirée.</source>
        <translation>Das Bild „{name}“ wird auf {channel} nur {width} × {height} Pixel haben: Man wird fast nichts sehen. Geben Sie ein weniger gestrecktes.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;existe pas à cet endroit.</source>
        <translation>Das Bild „{name}“ gibt es an dieser Stelle nicht.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être lue : vérifiez ses droits.</source>
        <translation>Das Bild „{name}“ lässt sich nicht lesen: Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être préparée : ajoutez-la à nouveau.</source>
        <translation>Das Bild „{name}“ lässt sich nicht vorbereiten: Fügen Sie es noch einmal hinzu.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » pèse {size} Mo ; donnez-en une de 30 Mo au plus.</source>
        <translation>Das Bild „{name}“ hat {size} MB; geben Sie eines von höchstens 30 MB.</translation>
    </message>
    <message>
        <source>L&apos;inscription {expected} manque ou n&apos;est pas à sa place : le journal a été modifié.</source>
        <translation>Der Eintrag {expected} fehlt oder steht nicht an seiner Stelle: Das Journal wurde verändert.</translation>
    </message>
    <message>
        <source>L&apos;inscription {seq} a été modifiée après coup.</source>
        <translation>Der Eintrag {seq} wurde nachträglich verändert.</translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;a pas encore fini de traiter une image ou la vidéo.</source>
        <translation>Die Mastodon-Instanz hat ein Bild oder das Video noch nicht fertig verarbeitet.</translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>Die Mastodon-Instanz nimmt ein so großes Bild nicht an: Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>L&apos;instance a corrigé le texte, mais pas les images ou leurs descriptions : corrigez-les sur Mastodon ({url}).</source>
        <translation>Die Instanz hat den Text korrigiert, aber nicht die Bilder oder ihre Beschreibungen: Korrigieren Sie diese auf Mastodon ({url}).</translation>
    </message>
    <message>
        <source>L&apos;instance ne reconnaît pas le jeton d&apos;accès : créez-en un nouveau.</source>
        <translation>Die Instanz erkennt das Zugangstoken nicht: Erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>L&apos;instance refuse de supprimer ce message : supprimez-le vous-même sur Mastodon ({url}).</source>
        <translation>Die Instanz weigert sich, diese Nachricht zu löschen: Löschen Sie sie selbst auf Mastodon ({url}).</translation>
    </message>
    <message>
        <source>L&apos;interface REST de Plone n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site où elle se trouve.</source>
        <translation>Die REST-Schnittstelle von Plone ist nicht unter dieser Adresse. Prüfen Sie die Adresse des Kanals, oder fragen Sie die Person, die die Website verwaltet, wo sie sich befindet.</translation>
    </message>
    <message>
        <source>L&apos;interface REST de ce site est fermée ou absente à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>Die REST-Schnittstelle dieser Website ist unter dieser Adresse gesperrt oder nicht vorhanden. Prüfen Sie die Adresse des Kanals, oder bitten Sie die Person, die die Website verwaltet, die REST-Schnittstelle für Ihr Konto zu erlauben.</translation>
    </message>
    <message>
        <source>L&apos;interface d&apos;OVHcloud ; à changer seulement pour un compte canadien.</source>
        <translation>Die Schnittstelle von OVHcloud; nur für ein kanadisches Konto zu ändern.</translation>
    </message>
    <message>
        <source>L&apos;intervalle d&apos;une répétition va de 1 à {most}.</source>
        <translation>Das Intervall einer Wiederholung reicht von 1 bis {most}.</translation>
    </message>
    <message>
        <source>L&apos;objet du courriel est coupé à {limit} signes.</source>
        <translation>Der Betreff der E-Mail wird auf {limit} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag} » est donnée deux fois.</source>
        <translation>Das Schlagwort „{tag}“ steht zweimal da.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag} » ne contient aucun mot.</source>
        <translation>Das Schlagwort „{tag}“ enthält kein Wort.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag}… » est trop longue.</source>
        <translation>Das Schlagwort „{tag}…“ ist zu lang.</translation>
    </message>
    <message>
        <source>L&apos;événement finit avant de commencer.</source>
        <translation>Die Veranstaltung endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe ({place}) ne peut pas servir : {why}. {first} ; si cela dure, prévenez votre service informatique.</source>
        <translation>Die Datenbank des Teams ({place}) ist nicht verfügbar: {why}. {first}; wenn es andauert, verständigen Sie Ihren IT-Dienst.</translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe est sauvegardée et restaurée par ses administrateurs : adressez-vous à eux.</source>
        <translation>Die Datenbank des Teams wird von ihren Administratoren gesichert und wiederhergestellt: Wenden Sie sich an sie.</translation>
    </message>
    <message>
        <source>La base de l&apos;équipe est sauvegardée par ses administrateurs : demandez-leur de quand date la dernière copie.</source>
        <translation>Die Datenbank des Teams wird von ihren Administratoren gesichert: Fragen Sie sie, von wann die letzte Kopie ist.</translation>
    </message>
    <message>
        <source>La base vient d&apos;une version plus ancienne de Publisher : ouvrez Publisher une fois, il la met à jour après en avoir fait une copie.</source>
        <translation>Die Datenbank stammt aus einer älteren Version von Publisher: Öffnen Sie Publisher einmal, er aktualisiert sie, nachdem er eine Kopie angelegt hat.</translation>
    </message>
    <message>
        <source>La campagne est déjà partie chez Brevo.</source>
        <translation>Die Kampagne ist bei Brevo schon hinausgegangen.</translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi, et si des abonnés l&apos;ont reçue.</source>
        <translation>Die Kampagne ist in Brevo angehalten: Sehen Sie dort nach, warum, und ob Abonnenten sie erhalten haben.</translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi.</source>
        <translation>Die Kampagne ist in Brevo angehalten: Sehen Sie dort nach, warum.</translation>
    </message>
    <message>
        <source>La catégorie « {name} » n&apos;existe pas sur le site WordPress, et ce compte ne peut pas la créer. Demandez à un éditeur de la créer, ou réglez une autre catégorie pour ce canal.</source>
        <translation>Die Kategorie „{name}“ gibt es auf der WordPress-Website nicht, und dieses Konto kann sie nicht anlegen. Bitten Sie einen Redakteur, sie anzulegen, oder stellen Sie für diesen Kanal eine andere Kategorie ein.</translation>
    </message>
    <message>
        <source>La clé DKIM n&apos;est pas lisible : donnez une clé privée RSA au format PEM.</source>
        <translation>Der DKIM-Schlüssel ist nicht lesbar: Geben Sie einen privaten RSA-Schlüssel im Format PEM an.</translation>
    </message>
    <message>
        <source>La clé d&apos;accès n&apos;a pas tous les droits : créez-en une autre avec le lien du mode d&apos;emploi de ce canal.</source>
        <translation>Der Zugangsschlüssel hat nicht alle Rechte: Erstellen Sie einen anderen über den Link in der Anleitung dieses Kanals.</translation>
    </message>
    <message>
        <source>La clé d&apos;accès à OVHcloud s&apos;arrête le {at:%d/%m/%Y à %H:%M} : créez-en une autre avant.</source>
        <translation>Der Zugangsschlüssel zu OVHcloud endet am {at:%d.%m.%Y um %H:%M}: Erstellen Sie vorher einen anderen.</translation>
    </message>
    <message>
        <source>La clé de l&apos;interface contient des signes qu&apos;une clé n&apos;a pas : copiez-la à nouveau et reconnectez ce canal.</source>
        <translation>Der Schlüssel der Schnittstelle enthält Zeichen, die ein Schlüssel nicht hat: Kopieren Sie ihn noch einmal und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>La clé privée (PEM) avec laquelle signer, si le serveur d&apos;envoi ne signe pas lui-même.</source>
        <translation>Der private Schlüssel (PEM), mit dem zu signieren ist, wenn der Versandserver nicht selbst signiert.</translation>
    </message>
    <message>
        <source>La clé privée SFTP ne peut pas être lue : donnez son texte entier, de BEGIN à END, et son mot de passe si elle en a un.</source>
        <translation>Der private SFTP-Schlüssel lässt sich nicht lesen: Geben Sie seinen ganzen Text an, von BEGIN bis END, und sein Passwort, falls er eines hat.</translation>
    </message>
    <message>
        <source>La connexion avec « {host} » a été perdue en route.</source>
        <translation>Die Verbindung mit „{host}“ ist unterwegs abgebrochen.</translation>
    </message>
    <message>
        <source>La connexion n&apos;a pas le droit de gérer la fiche : reconnectez, et cochez-le.</source>
        <translation>Die Anmeldung hat nicht das Recht, den Eintrag zu verwalten: Verbinden Sie neu und kreuzen Sie es an.</translation>
    </message>
    <message>
        <source>La connexion à LinkedIn n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>Die Anmeldung bei LinkedIn gilt nicht mehr: Verbinden Sie diesen Kanal neu (Kanäle &gt; Neu verbinden).</translation>
    </message>
    <message>
        <source>La connexion à LinkedIn s&apos;arrête le {at:%d/%m/%Y à %H:%M} : reconnectez ce canal avant.</source>
        <translation>Die Anmeldung bei LinkedIn endet am {at:%d.%m.%Y um %H:%M}: Verbinden Sie diesen Kanal vorher neu.</translation>
    </message>
    <message>
        <source>La connexion à {service} a été refusée dans le navigateur : recommencez, et acceptez les droits demandés.</source>
        <translation>Die Anmeldung bei {service} wurde im Browser abgelehnt: Beginnen Sie neu und stimmen Sie den verlangten Rechten zu.</translation>
    </message>
    <message>
        <source>La connexion à {service} n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>Die Anmeldung bei {service} gilt nicht mehr: Verbinden Sie diesen Kanal neu (Kanäle &gt; Neu verbinden).</translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour manquait : elle vient d&apos;être faite.</source>
        <translation>Die Sicherungskopie des Tages fehlte: Sie wurde gerade angelegt.</translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour n&apos;a pas pu être faite ; le travail continue. {why}</source>
        <translation>Die Sicherungskopie des Tages konnte nicht angelegt werden; die Arbeit geht weiter. {why}</translation>
    </message>
    <message>
        <source>La copie du {at:%d/%m/%Y à %H:%M} est reprise ({name}).</source>
        <translation>Die Kopie vom {at:%d.%m.%Y um %H:%M} ist wiederhergestellt ({name}).</translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi est parti depuis : regardez sur le canal, puis dites s&apos;il y est, ou abandonnez-le.</source>
        <translation>Die Kopie vom {copy} weiß nicht, ob dieser Versand seither hinausgegangen ist: Sehen Sie auf dem Kanal nach und sagen Sie dann, ob er dort ist, oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi prévu a été changé ou annulé depuis : relisez-le, puis relancez-le ou abandonnez-le.</source>
        <translation>Die Kopie vom {copy} weiß nicht, ob dieser geplante Versand seither geändert oder abgebrochen wurde: Lesen Sie ihn noch einmal, dann starten Sie ihn neu oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>La copie {path} est abîmée ou n&apos;est pas une copie de Publisher : choisissez-en une autre (« publisher restore --list »). Rien n&apos;a été changé.</source>
        <translation>Die Kopie {path} ist beschädigt oder keine Kopie von Publisher: Wählen Sie eine andere („publisher restore --list“). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>La copie « {chosen} » n&apos;existe pas : « publisher restore --list » les montre.</source>
        <translation>Die Kopie „{chosen}“ gibt es nicht: „publisher restore --list“ zeigt alle.</translation>
    </message>
    <message>
        <source>La date de fin de l&apos;alerte est passée : changez-la, ou n&apos;émettez plus l&apos;alerte.</source>
        <translation>Das Enddatum der Warnung ist vorbei: Ändern Sie es, oder geben Sie die Warnung nicht mehr aus.</translation>
    </message>
    <message>
        <source>La date {wall} est trop lointaine.</source>
        <translation>Das Datum {wall} liegt zu weit in der Zukunft.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Bluesky.</source>
        <translation>Die Beschreibung des Bildes „{name}“ ist länger als {limit} Zeichen und wird auf Bluesky gekürzt.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Discord.</source>
        <translation>Die Beschreibung des Bildes „{name}“ ist länger als {limit} Zeichen und wird auf Discord gekürzt.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur LinkedIn.</source>
        <translation>Die Beschreibung des Bildes „{name}“ ist länger als {limit} Zeichen und wird auf LinkedIn gekürzt.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Mastodon.</source>
        <translation>Die Beschreibung des Bildes „{name}“ ist länger als {limit} Zeichen und wird auf Mastodon gekürzt.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Matrix.</source>
        <translation>Die Beschreibung des Bildes „{name}“ ist länger als {limit} Zeichen und wird auf Matrix gekürzt.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur X.</source>
        <translation>Die Beschreibung des Bildes „{name}“ ist länger als {limit} Zeichen und wird auf X gekürzt.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : Telegram n&apos;a pas de place pour elle hors de la légende.</source>
        <translation>Die Beschreibung des Bildes „{name}“ wird gekürzt: Telegram hat außerhalb der Bildunterschrift keinen Platz für sie.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : ntfy n&apos;a pas de place pour elle hors du message.</source>
        <translation>Die Beschreibung des Bildes „{name}“ wird gekürzt: ntfy hat außerhalb der Nachricht keinen Platz für sie.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} commence par « {start} » : dites directement ce qu&apos;elle montre.</source>
        <translation>Die Beschreibung ({which}) beginnt mit „{start}“: Sagen Sie direkt, was zu sehen ist.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} dépasse {limit} caractères : mettez le détail dans le texte.</source>
        <translation>Die Beschreibung ({which}) ist länger als {limit} Zeichen: Setzen Sie die Einzelheiten in den Text.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} est un nom de fichier : décrivez-la.</source>
        <translation>Die Beschreibung ({which}) ist ein Dateiname: Schreiben Sie, was zu sehen ist.</translation>
    </message>
    <message>
        <source>La description de la vidéo dépasse {limit} signes et sera coupée sur Matrix.</source>
        <translation>Die Beschreibung des Videos ist länger als {limit} Zeichen und wird auf Matrix gekürzt.</translation>
    </message>
    <message>
        <source>La fiche de la ville dans la recherche Google et sur Maps.</source>
        <translation>Der Eintrag der Stadt in der Google-Suche und auf Maps.</translation>
    </message>
    <message>
        <source>La langue dans laquelle la commune écrit : celle d&apos;une nouvelle annonce, que l&apos;on peut changer pour chacune.</source>
        <translation>Die Sprache, in der die Gemeinde schreibt: die einer neuen Mitteilung, die man für jede ändern kann.</translation>
    </message>
    <message>
        <source>La langue de l&apos;accueil, des archives et des menus.</source>
        <translation>Die Sprache der Startseite, der Archive und der Menüs.</translation>
    </message>
    <message>
        <source>La langue principale du fil : fr, nl, de ou en.</source>
        <translation>Die Hauptsprache des Feeds: fr, nl, de oder en.</translation>
    </message>
    <message>
        <source>La lecture du site est interrompue : rien n&apos;est repris.</source>
        <translation>Das Lesen der Website ist abgebrochen: Nichts wird übernommen.</translation>
    </message>
    <message>
        <source>La lettre dépasse ce que Brevo accepte (1 Mo) : raccourcissez le texte.</source>
        <translation>Der Brief ist größer, als Brevo annimmt (1 MB): Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>La ligne {number} du fichier n&apos;est pas une inscription du journal.</source>
        <translation>Die Zeile {number} der Datei ist kein Eintrag des Journals.</translation>
    </message>
    <message>
        <source>La liste des destinataires compte plus de {most} numéros.</source>
        <translation>Die Empfängerliste zählt mehr als {most} Nummern.</translation>
    </message>
    <message>
        <source>La liste des destinataires « {list} » ne contient aucun numéro de GSM : mettez-en un par ligne, ou une colonne « gsm ».</source>
        <translation>Die Empfängerliste „{list}“ enthält keine Handynummer: Setzen Sie eine pro Zeile, oder eine Spalte „gsm“.</translation>
    </message>
    <message>
        <source>La liste des messages de la fiche n&apos;a pas pu être relue assez loin : regardez vous-même sur Google.</source>
        <translation>Die Liste der Nachrichten des Eintrags konnte nicht weit genug zurück gelesen werden: Sehen Sie selbst auf Google nach.</translation>
    </message>
    <message>
        <source>La liste des messages de la page n&apos;a pas pu être relue assez loin : regardez vous-même sur LinkedIn.</source>
        <translation>Die Liste der Nachrichten der Seite konnte nicht weit genug zurück gelesen werden: Sehen Sie selbst auf LinkedIn nach.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Bluesky.</source>
        <translation>Die Liste der Nachrichten des Kontos konnte nicht weit genug zurück gelesen werden: Sehen Sie selbst auf Bluesky nach.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Mastodon.</source>
        <translation>Die Liste der Nachrichten des Kontos konnte nicht weit genug zurück gelesen werden: Sehen Sie selbst auf Mastodon nach.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur X.</source>
        <translation>Die Liste der Nachrichten des Kontos konnte nicht weit genug zurück gelesen werden: Sehen Sie selbst auf X nach.</translation>
    </message>
    <message>
        <source>La page a besoin d&apos;un titre : écrivez-le.</source>
        <translation>Die Seite braucht einen Titel: Schreiben Sie ihn.</translation>
    </message>
    <message>
        <source>La page a trop de publications récentes pour les relire toutes : regardez vous-même.</source>
        <translation>Die Seite hat zu viele neue Veröffentlichungen, um alle zu lesen: Sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>La page de cette annonce est publiée sur le site, mais les visiteurs ne la reçoivent pas. Regardez-la sur le site, puis dites si l&apos;annonce y est.</source>
        <translation>Die Seite dieser Mitteilung ist auf der Website veröffentlicht, aber Besucher bekommen sie nicht. Sehen Sie sie auf der Website an und sagen Sie dann, ob die Mitteilung dort ist.</translation>
    </message>
    <message>
        <source>La page de cette annonce est sur le site, mais dépubliée.</source>
        <translation>Die Seite dieser Mitteilung ist auf der Website, aber nicht mehr veröffentlicht.</translation>
    </message>
    <message>
        <source>La page du site, dont cet envoi porte l&apos;adresse, n&apos;est pas publiée : relancez-la d&apos;abord, puis cet envoi, ou abandonnez-le.</source>
        <translation>Die Seite der Website, deren Adresse dieser Versand trägt, ist nicht veröffentlicht: Starten Sie zuerst sie neu, dann diesen Versand, oder geben Sie ihn auf.</translation>
    </message>
    <message>
        <source>La page est retirée, mais {count} de ses fichiers restent sur le site. Supprimez-les dans Contenu &gt; Fichiers, ou demandez la permission « Supprimer ses propres fichiers » pour ce compte et recommencez.</source>
        <translation>Die Seite ist zurückgezogen, aber {count} ihrer Dateien sind noch auf der Website. Löschen Sie sie unter Inhalt &gt; Dateien, oder bitten Sie für dieses Konto um die Berechtigung „Eigene Dateien löschen“ und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>La page montre le même texte avec un autre lien : regardez si c&apos;est cette publication ({url}).</source>
        <translation>Die Seite zeigt denselben Text mit einem anderen Link: Sehen Sie nach, ob es diese Veröffentlichung ist ({url}).</translation>
    </message>
    <message>
        <source>La page ne montrera que les {most} premières images.</source>
        <translation>Die Seite wird nur die ersten {most} Bilder zeigen.</translation>
    </message>
    <message>
        <source>La page où vous publiez.</source>
        <translation>Die Seite, auf der Sie veröffentlichen.</translation>
    </message>
    <message>
        <source>La page « {after} » de l&apos;historique n&apos;existe pas.</source>
        <translation>Die Seite „{after}“ des Verlaufs gibt es nicht.</translation>
    </message>
    <message>
        <source>La page « {after} » des images n&apos;existe pas.</source>
        <translation>Die Seite „{after}“ der Bilder gibt es nicht.</translation>
    </message>
    <message>
        <source>La personne connectée gère plusieurs comptes : {named}. Mettez le numéro du bon dans le réglage « {setting} », puis reconnectez le canal.</source>
        <translation>Die angemeldete Person verwaltet mehrere Konten: {named}. Setzen Sie die Nummer des richtigen in die Einstellung „{setting}“ und verbinden Sie den Kanal dann neu.</translation>
    </message>
    <message>
        <source>La personne connectée ne peut publier sur aucune page, ou n&apos;en a coché aucune dans le navigateur : recommencez avec quelqu&apos;un qui gère la page de la ville.</source>
        <translation>Die angemeldete Person kann auf keiner Seite veröffentlichen oder hat im Browser keine angekreuzt: Beginnen Sie neu mit jemandem, der die Seite der Stadt verwaltet.</translation>
    </message>
    <message>
        <source>La phrase « {start}… » compte {count} mots{more} : coupez-la, au-delà de {most} on perd le fil.</source>
        <translation>Der Satz „{start}…“ zählt {count} Wörter{more}: Teilen Sie ihn, über {most} verliert man den Faden.</translation>
    </message>
    <message>
        <source>La plateforme connaît la fin de l&apos;annonce, et la retire elle-même.</source>
        <translation>Die Plattform kennt das Ende der Mitteilung und zieht sie selbst zurück.</translation>
    </message>
    <message>
        <source>La première date vient après la dernière : échangez-les.</source>
        <translation>Das erste Datum liegt nach dem letzten: Tauschen Sie sie.</translation>
    </message>
    <message>
        <source>La première image de l&apos;annonce accompagne la notification ; non, si le serveur ne prend pas de fichiers.</source>
        <translation>Das erste Bild der Mitteilung begleitet die Benachrichtigung; nein, wenn der Server keine Dateien annimmt.</translation>
    </message>
    <message>
        <source>La publication corrigée est sur {service}, mais la première n&apos;a pas pu être supprimée. {why}</source>
        <translation>Die korrigierte Veröffentlichung ist auf {service}, aber die erste konnte nicht gelöscht werden. {why}</translation>
    </message>
    <message>
        <source>La publication est corrigée sur {service}, mais pas son premier commentaire. {why}</source>
        <translation>Die Veröffentlichung ist auf {service} korrigiert, aber nicht ihr erster Kommentar. {why}</translation>
    </message>
    <message>
        <source>La publication est sur {service}, mais pas encore son premier commentaire ; elle ne sera pas publiée deux fois.</source>
        <translation>Die Veröffentlichung ist auf {service}, aber noch nicht ihr erster Kommentar; sie wird nicht zweimal veröffentlicht.</translation>
    </message>
    <message>
        <source>La publication n&apos;existe plus sur {service} : elle ne peut plus être corrigée.</source>
        <translation>Die Veröffentlichung gibt es auf {service} nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>La recherche retrouve de nouveau {n} annonces.</source>
        <translation>Die Suche findet wieder {n} Mitteilungen.</translation>
    </message>
    <message>
        <source>La recherche retrouve toutes les annonces.</source>
        <translation>Die Suche findet alle Mitteilungen.</translation>
    </message>
    <message>
        <source>La reprise d&apos;une copie, interrompue, est terminée.</source>
        <translation>Das unterbrochene Wiederherstellen einer Kopie ist abgeschlossen.</translation>
    </message>
    <message>
        <source>La réponse de {service} a déjà servi, ou est venue trop tard : recommencez la connexion.</source>
        <translation>Die Antwort von {service} wurde schon verwendet oder kam zu spät: Beginnen Sie die Anmeldung neu.</translation>
    </message>
    <message>
        <source>La répétition finit avant de commencer : choisissez une fin plus tardive.</source>
        <translation>Die Wiederholung endet, bevor sie beginnt: Wählen Sie ein späteres Ende.</translation>
    </message>
    <message>
        <source>La semaine commence le lundi : retirez WKST de la règle.</source>
        <translation>Die Woche beginnt am Montag: Entfernen Sie WKST aus der Regel.</translation>
    </message>
    <message>
        <source>La session Bluesky a pris fin : reconnectez ce canal si cela se répète.</source>
        <translation>Die Bluesky-Sitzung ist beendet: Verbinden Sie diesen Kanal neu, wenn es sich wiederholt.</translation>
    </message>
    <message>
        <source>La série « {id} » n&apos;existe pas. « publisher series list » les montre.</source>
        <translation>Die Serie „{id}“ gibt es nicht. „publisher series list“ zeigt sie.</translation>
    </message>
    <message>
        <source>La série « {title} » est arrêtée : dupliquez une de ses annonces pour en commencer une autre.</source>
        <translation>Die Serie „{title}“ ist beendet: Duplizieren Sie eine ihrer Mitteilungen, um eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>La traduction « {code} » est dans la langue de l&apos;annonce.</source>
        <translation>Die Übersetzung „{code}“ ist in der Sprache der Mitteilung.</translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a ni résumé ni texte.</source>
        <translation>Die Übersetzung „{code}“ hat weder Zusammenfassung noch Text.</translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a qu&apos;un résumé, sans texte.</source>
        <translation>Die Übersetzung „{code}“ hat nur eine Zusammenfassung, keinen Text.</translation>
    </message>
    <message>
        <source>La traduction « {language} » n&apos;aura pas de page : donnez-lui un titre et un code de langue à elle, par exemple « nl ».</source>
        <translation>Die Übersetzung „{language}“ wird keine Seite haben: Geben Sie ihr einen Titel und einen eigenen Sprachcode, zum Beispiel „nl“.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Facebook. À changer quand Facebook retire celle-ci.</source>
        <translation>Die Version der Schnittstelle von Facebook. Zu ändern, wenn Facebook diese abschaltet.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Meta. À changer quand Meta retire celle-ci.</source>
        <translation>Die Version der Schnittstelle von Meta. Zu ändern, wenn Meta diese abschaltet.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Threads. À changer quand Meta retire celle-ci.</source>
        <translation>Die Version der Schnittstelle von Threads. Zu ändern, wenn Meta diese abschaltet.</translation>
    </message>
    <message>
        <source>La vidéo n&apos;est plus dans Publisher : ajoutez-la de nouveau.</source>
        <translation>Das Video ist nicht mehr in Publisher: Fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>La vidéo n&apos;est plus entière dans Publisher : ajoutez-la de nouveau.</source>
        <translation>Das Video ist in Publisher nicht mehr vollständig: Fügen Sie es neu hinzu.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » est abîmée ou incomplète : exportez-la à nouveau.</source>
        <translation>Das Video „{name}“ ist beschädigt oder unvollständig: Exportieren Sie es erneut.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » n&apos;existe pas à cet endroit.</source>
        <translation>Das Video „{name}“ gibt es an dieser Stelle nicht.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » ne peut pas être lue : vérifiez ses droits.</source>
        <translation>Das Video „{name}“ kann nicht gelesen werden: Prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » pèse {size} Mo ; il en faut 512 au plus. Exportez-la plus courte ou en 720p.</source>
        <translation>Das Video „{name}“ hat {size} MB; erlaubt sind höchstens 512. Exportieren Sie es kürzer oder in 720p.</translation>
    </message>
    <message>
        <source>La zone de toutes les alertes, en mots.</source>
        <translation>Das Gebiet aller Warnungen, in Worten.</translation>
    </message>
    <message>
        <source>Laissez vide si le compte ne gère qu&apos;une fiche ; sinon le test montre les numéros.</source>
        <translation>Leer lassen, wenn das Konto nur einen Eintrag verwaltet; sonst zeigt der Test die Nummern.</translation>
    </message>
    <message>
        <source>Laissez vide si le dossier est déjà celui du serveur web.</source>
        <translation>Leer lassen, wenn der Ordner schon der des Webservers ist.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Langue du site</source>
        <translation>Sprache der Website</translation>
    </message>
    <message>
        <source>Le HTML n&apos;est pas interprété : {tag} sera affiché tel quel.</source>
        <translation>HTML wird nicht ausgewertet: {tag} wird so angezeigt, wie es da steht.</translation>
    </message>
    <message>
        <source>Le bot n&apos;a pas le droit de publier dans ce canal Telegram{told} : dans le canal, Administrateurs, ajoutez-le avec le droit de publier des messages.</source>
        <translation>Der Bot hat nicht das Recht, in diesem Telegram-Kanal zu veröffentlichen{told}: Fügen Sie ihn im Kanal unter Administratoren hinzu, mit dem Recht, Nachrichten zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Le brouillon « {id} » n&apos;existe pas ou plus.</source>
        <translation>Den Entwurf „{id}“ gibt es nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>Le calendrier montre de 1 jour à 3 ans : choisissez d&apos;autres dates.</source>
        <translation>Der Kalender zeigt 1 Tag bis 3 Jahre: Wählen Sie andere Daten.</translation>
    </message>
    <message>
        <source>Le canal n&apos;a pas pu être relu assez loin : regardez vous-même sur Slack.</source>
        <translation>Der Kanal konnte nicht weit genug zurück gelesen werden: Sehen Sie selbst auf Slack nach.</translation>
    </message>
    <message>
        <source>Le canal « {id} » n&apos;existe pas.</source>
        <translation>Den Kanal „{id}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Le canal « {name} » a tout ce qu&apos;il lui faut ici.</source>
        <translation>Der Kanal „{name}“ hat hier alles, was er braucht.</translation>
    </message>
    <message>
        <source>Le canal « {name} » a été retiré de Publisher.</source>
        <translation>Der Kanal „{name}“ wurde aus Publisher entfernt.</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;est pas connecté ici : connectez-le avant de publier (« publisher channels add {name} --name {name} »).</source>
        <translation>Der Kanal „{name}“ ist hier nicht verbunden: Verbinden Sie ihn vor dem Veröffentlichen („publisher channels add {name} --name {name}“).</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas : aucun canal n&apos;est encore connecté.</source>
        <translation>Den Kanal „{name}“ gibt es nicht: Noch ist kein Kanal verbunden.</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas.{hint} Canaux connectés : {names}.</source>
        <translation>Den Kanal „{name}“ gibt es nicht.{hint} Verbundene Kanäle: {names}.</translation>
    </message>
    <message>
        <source>Le canal « {name} » ne se connecte pas par le navigateur : donnez ses codes d&apos;accès en modifiant le canal.</source>
        <translation>Der Kanal „{name}“ wird nicht über den Browser verbunden: Geben Sie seine Zugangsdaten an, indem Sie den Kanal ändern.</translation>
    </message>
    <message>
        <source>Le code d&apos;accès {variable} ne peut pas être lu ({why}) : demandez à votre service informatique.</source>
        <translation>Der Zugangscode {variable} lässt sich nicht lesen ({why}): Fragen Sie Ihren IT-Dienst.</translation>
    </message>
    <message>
        <source>Le code d&apos;accès « {field} » du canal « {channel} » manque : reconnectez le canal, ou donnez-le dans la variable {variable}.</source>
        <translation>Der Zugangscode „{field}“ des Kanals „{channel}“ fehlt: Verbinden Sie den Kanal neu, oder geben Sie ihn in der Variablen {variable} an.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a pas de liste {number} : corrigez le réglage « lists ». Ses listes : {shown}.</source>
        <translation>Das Brevo-Konto hat keine Liste {number}: Korrigieren Sie die Einstellung „lists“. Seine Listen: {shown}.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus assez de crédits pour tous les abonnés : ajoutez-en, puis relancez l&apos;envoi.</source>
        <translation>Das Brevo-Konto hat nicht mehr genug Guthaben für alle Abonnenten: Fügen Sie welches hinzu und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus que {credits} crédits pour {people} abonnés : ajoutez-en avant d&apos;envoyer.</source>
        <translation>Das Brevo-Konto hat nur noch {credits} Guthaben für {people} Abonnenten: Fügen Sie vor dem Senden welches hinzu.</translation>
    </message>
    <message>
        <source>Le compte Instagram de la ville : une à dix photos et une légende.</source>
        <translation>Das Instagram-Konto der Stadt: ein bis zehn Fotos und eine Bildunterschrift.</translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a pas d&apos;expéditeur « {sender} » : faites-le valider chez OVHcloud, ou prenez l&apos;un de ceux-ci : {names}.</source>
        <translation>Das SMS-Konto hat keinen Absender „{sender}“: Lassen Sie ihn bei OVHcloud bestätigen, oder nehmen Sie einen von diesen: {names}.</translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a plus assez de crédits : rechargez-le chez OVHcloud, puis relancez.</source>
        <translation>Das SMS-Konto hat nicht mehr genug Guthaben: Laden Sie es bei OVHcloud auf und starten Sie dann neu.</translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » a {left} crédits ; destinataires : {people}, lignes inutilisables : {unusable}.</source>
        <translation>Das SMS-Konto „{service}“ hat {left} Guthaben; Empfänger: {people}, unbrauchbare Zeilen: {unusable}.</translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » est désactivé.</source>
        <translation>Das SMS-Konto „{service}“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>Le compte a trop de publications récentes pour les relire toutes : regardez vous-même sur {service}.</source>
        <translation>Das Konto hat zu viele neue Veröffentlichungen, um alle zu lesen: Sehen Sie selbst auf {service} nach.</translation>
    </message>
    <message>
        <source>Le compte n&apos;est pas membre du salon : invitez-le depuis le salon, puis testez.</source>
        <translation>Das Konto ist nicht Mitglied des Raums: Laden Sie es aus dem Raum ein und testen Sie dann.</translation>
    </message>
    <message>
        <source>Le compte qui publie ; nécessaire seulement avec un mot de passe.</source>
        <translation>Das Konto, das veröffentlicht; nur mit einem Passwort nötig.</translation>
    </message>
    <message>
        <source>Le compte sur le serveur ; laissez vide si le serveur n&apos;en demande pas.</source>
        <translation>Das Konto auf dem Server; leer lassen, wenn der Server keines verlangt.</translation>
    </message>
    <message>
        <source>Le compte « @{name} » est suspendu par son instance.</source>
        <translation>Das Konto „@{name}“ ist von seiner Instanz gesperrt.</translation>
    </message>
    <message>
        <source>Le compte « {name} » est désactivé ou suspendu : connectez-vous sur Bluesky pour voir pourquoi.</source>
        <translation>Das Konto „{name}“ ist deaktiviert oder gesperrt: Melden Sie sich bei Bluesky an, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Le compte « {username} » n&apos;a pas le droit d&apos;écrire dans « {folder} » sur « {host} ».</source>
        <translation>Das Konto „{username}“ hat nicht das Recht, in „{folder}“ auf „{host}“ zu schreiben.</translation>
    </message>
    <message>
        <source>Le compte « {user} » n&apos;a pas le droit d&apos;écrire dans ce salon : donnez-lui le rôle de modérateur, ou permettez à tous d&apos;y écrire.</source>
        <translation>Das Konto „{user}“ hat nicht das Recht, in diesem Raum zu schreiben: Geben Sie ihm die Rolle Moderator, oder erlauben Sie allen, dort zu schreiben.</translation>
    </message>
    <message>
        <source>Le crédit de l&apos;application est épuisé : rechargez-le sur developer.x.com, puis réessayez.</source>
        <translation>Das Guthaben der Anwendung ist aufgebraucht: Laden Sie es auf developer.x.com auf und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Le dictionnaire {file} ne peut pas être lu : remplacez-le.</source>
        <translation>Das Wörterbuch {file} kann nicht gelesen werden: Ersetzen Sie es.</translation>
    </message>
    <message>
        <source>Le disque a refusé une lecture ou une écriture dans {place}. Vérifiez le disque, puis recommencez.</source>
        <translation>Der Datenträger hat das Lesen oder Schreiben in {place} verweigert. Prüfen Sie den Datenträger und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Le disque de {folder} est plein : libérez de la place.</source>
        <translation>Der Datenträger von {folder} ist voll: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Le disque du dossier « {folder} » est plein : libérez de la place.</source>
        <translation>Der Datenträger des Ordners „{folder}“ ist voll: Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Le disque est plein ({place}) : libérez de la place, puis recommencez. Ce qui était enregistré l&apos;est toujours.</source>
        <translation>Der Datenträger ist voll ({place}): Schaffen Sie Platz und beginnen Sie dann neu. Was gespeichert war, ist es immer noch.</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;accepte pas cela ({told}).</source>
        <translation>Der Ordner dieses Kanals nimmt das nicht an ({told}).</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;est pas public : les citoyens ne verraient pas l&apos;annonce. Publiez le dossier dans Plone, ou réglez-en un autre.</source>
        <translation>Der Ordner dieses Kanals ist nicht öffentlich: Die Bürger würden die Mitteilung nicht sehen. Veröffentlichen Sie den Ordner in Plone, oder stellen Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;existe pas sur le site, ou ce compte ne peut pas le voir. Corrigez le réglage « folder ».</source>
        <translation>Den Ordner dieses Kanals gibt es auf der Website nicht, oder dieses Konto kann ihn nicht sehen. Korrigieren Sie die Einstellung „folder“.</translation>
    </message>
    <message>
        <source>Le dossier du serveur que les citoyens voient comme site.</source>
        <translation>Der Ordner des Servers, den die Bürger als Website sehen.</translation>
    </message>
    <message>
        <source>Le dossier du site où vont les annonces : son adresse, ou son chemin.</source>
        <translation>Der Ordner der Website, in den die Mitteilungen kommen: seine Adresse oder sein Pfad.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher dessine le mur ; plusieurs répétitions peuvent le partager.</source>
        <translation>Der Ordner, in dem Publisher die Wand zeichnet; mehrere Proben können ihn teilen.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher prépare le texte et les images, un sous-dossier par envoi.</source>
        <translation>Der Ordner, in dem Publisher den Text und die Bilder vorbereitet, ein Unterordner je Versand.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher écrit les pages ; il appartient tout entier au site.</source>
        <translation>Der Ordner, in den Publisher die Seiten schreibt; er gehört ganz der Website.</translation>
    </message>
    <message>
        <source>Le dossier où les alertes et leur fil sont écrits ; il peut être celui du site.</source>
        <translation>Der Ordner, in den die Warnungen und ihr Feed geschrieben werden; es kann der der Website sein.</translation>
    </message>
    <message>
        <source>Le dossier où les fils sont écrits ; il peut être celui du site.</source>
        <translation>Der Ordner, in den die Feeds geschrieben werden; es kann der der Website sein.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; le fil se lit à l&apos;adresse {address}.</source>
        <translation>Der Ordner {folder} ist beschreibbar; der Feed ist unter der Adresse {address} zu lesen.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; les alertes se lisent à l&apos;adresse {address}.</source>
        <translation>Der Ordner {folder} ist beschreibbar; die Warnungen sind unter der Adresse {address} zu lesen.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit, mais le concentrateur WebSub n&apos;a pas encore répondu : il sera prévenu à la prochaine annonce.</source>
        <translation>Der Ordner {folder} ist beschreibbar, aber der WebSub-Hub hat noch nicht geantwortet: Er wird bei der nächsten Mitteilung benachrichtigt.</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » contient déjà un autre site : choisissez un dossier vide.</source>
        <translation>Der Ordner „{folder}“ enthält schon eine andere Website: Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » ne peut pas être écrit ({why}) : choisissez-en un autre.</source>
        <translation>Der Ordner „{folder}“ ist nicht beschreibbar ({why}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Le fichier d&apos;avant est gardé dans {place}.</source>
        <translation>Die vorherige Datei ist in {place} aufbewahrt.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires en compte plus de {most} : passez par une liste de diffusion ou par Brevo.</source>
        <translation>Die Empfängerdatei zählt mehr als {most}: Verwenden Sie eine Mailingliste oder Brevo.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » est trop gros.</source>
        <translation>Die Empfängerdatei „{file}“ ist zu groß.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne contient aucune adresse : mettez-en une par ligne, ou une colonne « email ».</source>
        <translation>Die Empfängerdatei „{file}“ enthält keine Adresse: Setzen Sie eine pro Zeile, oder eine Spalte „email“.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne peut pas être lu ({why}) : vérifiez son chemin.</source>
        <translation>Die Empfängerdatei „{file}“ lässt sich nicht lesen ({why}): Prüfen Sie ihren Pfad.</translation>
    </message>
    <message>
        <source>Le fichier {file} est abîmé ({found}) : fermez Publisher, puis « publisher restore » reprend la dernière copie et met ce fichier de côté.</source>
        <translation>Die Datei {file} ist beschädigt ({found}): Schließen Sie Publisher, dann stellt „publisher restore“ die letzte Kopie wieder her und legt diese Datei beiseite.</translation>
    </message>
    <message>
        <source>Le fichier {file} est entier.</source>
        <translation>Die Datei {file} ist unversehrt.</translation>
    </message>
    <message>
        <source>Le fichier {file} n&apos;est plus là ou est vide : « publisher restore » reprend la dernière copie.</source>
        <translation>Die Datei {file} ist nicht mehr da oder leer: „publisher restore“ stellt die letzte Kopie wieder her.</translation>
    </message>
    <message>
        <source>Le fichier {path} est abîmé : remettez sa copie de sauvegarde.</source>
        <translation>Die Datei {path} ist beschädigt: Legen Sie ihre Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être lu ({why}).</source>
        <translation>Die Datei {path} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être écrit ({why}).</source>
        <translation>Die Datei {path} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ({why}) : il ne peut pas être copié.</source>
        <translation>Die Datei {place} ist beschädigt ({why}): Sie lässt sich nicht kopieren.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation>Die Datei {place} ist beschädigt: Schließen Sie Publisher überall und öffnen Sie ihn dann wieder, um die letzte Sicherungskopie wiederherzustellen.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : plus rien n&apos;est envoyé. Fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation>Die Datei {place} ist beschädigt: Es wird nichts mehr gesendet. Schließen Sie Publisher überall und öffnen Sie ihn dann wieder, um die letzte Sicherungskopie wiederherzustellen.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ; il a été mis de côté sous {aside}. {offer}</source>
        <translation>Die Datei {place} ist beschädigt; sie wurde als {aside} beiseitegelegt. {offer}</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé, et d&apos;autres programmes l&apos;ont encore ouvert : fermez d&apos;abord {others}, puis recommencez.</source>
        <translation>Die Datei {place} ist beschädigt, und andere Programme haben sie noch geöffnet: Schließen Sie zuerst {others} und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé.</source>
        <translation>Die Datei {place} ist beschädigt.</translation>
    </message>
    <message>
        <source>Le fichier {place} n&apos;est plus là ou est vide, alors que Publisher a déjà servi. {offer}</source>
        <translation>Die Datei {place} ist nicht mehr da oder leer, obwohl Publisher schon benutzt wurde. {offer}</translation>
    </message>
    <message>
        <source>Le fichier « {file} » n&apos;existe pas : vérifiez son nom.</source>
        <translation>Die Datei „{file}“ gibt es nicht: Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>Le fichier « {file} » ne peut pas être lu : vérifiez ses droits.</source>
        <translation>Die Datei „{file}“ kann nicht gelesen werden: Prüfen Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>Le fil est en train d&apos;être écrit par un autre programme : réessayez.</source>
        <translation>Der Feed wird gerade von einem anderen Programm geschrieben: Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Le fil ne montre que la première image ; le site montre les autres.</source>
        <translation>Der Feed zeigt nur das erste Bild; die Website zeigt die anderen.</translation>
    </message>
    <message>
        <source>Le fil sur {service} est publié jusqu&apos;au message {done} sur {total} ; ce qui est publié ne le sera pas deux fois.</source>
        <translation>Der Thread auf {service} ist bis zur Nachricht {done} von {total} veröffentlicht; was veröffentlicht ist, wird es nicht zweimal.</translation>
    </message>
    <message>
        <source>Le flux de travail de Teams est désactivé : activez-le dans Power Automate.</source>
        <translation>Der Teams-Workflow ist deaktiviert: Aktivieren Sie ihn in Power Automate.</translation>
    </message>
    <message>
        <source>Le flux de travail n&apos;existe plus (ou son propriétaire est parti) : créez-en un autre dans Teams et reconnectez ce canal.</source>
        <translation>Den Workflow gibt es nicht mehr (oder sein Besitzer ist weg): Erstellen Sie in Teams einen anderen und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le fuseau horaire « {name} » n&apos;existe pas.{hint}</source>
        <translation>Die Zeitzone „{name}“ gibt es nicht.{hint}</translation>
    </message>
    <message>
        <source>Le groupe « {name} » n&apos;a aucun canal : choisissez les siens dans la page « Canaux », ou avec « publisher groups set ».</source>
        <translation>Die Gruppe „{name}“ hat keinen Kanal: Wählen Sie ihre Kanäle auf der Seite „Kanäle“ oder mit „publisher groups set“.</translation>
    </message>
    <message>
        <source>Le groupe « {name} » n&apos;existe pas. Groupes : {names}.</source>
        <translation>Die Gruppe „{name}“ gibt es nicht. Gruppen: {names}.</translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau depuis l&apos;instance et reconnectez ce canal.</source>
        <translation>Das Zugangstoken enthält Zeichen, die ein Token nicht hat: Kopieren Sie es noch einmal von der Instanz und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau et reconnectez ce canal.</source>
        <translation>Das Zugangstoken enthält Zeichen, die ein Token nicht hat: Kopieren Sie es noch einmal und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le jeton du bot n&apos;en est pas un : copiez-le à nouveau depuis @BotFather (des chiffres, deux-points, des lettres) et reconnectez ce canal.</source>
        <translation>Das Token des Bots ist keines: Kopieren Sie es noch einmal von @BotFather (Ziffern, Doppelpunkt, Buchstaben) und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le jeton n&apos;en est pas un : copiez à nouveau le « Bot User OAuth Token » de l&apos;application (il commence par xoxb-) et reconnectez ce canal.</source>
        <translation>Das Token ist keines: Kopieren Sie noch einmal das „Bot User OAuth Token“ der Anwendung (es beginnt mit xoxb-) und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le journal est intact : {count} inscriptions vérifiées.</source>
        <translation>Das Journal ist unversehrt: {count} Einträge geprüft.</translation>
    </message>
    <message>
        <source>Le journal s&apos;arrête à l&apos;inscription {last} alors qu&apos;il doit finir autrement : les dernières inscriptions ont été retirées ou ajoutées.</source>
        <translation>Das Journal endet beim Eintrag {last}, obwohl es anders enden müsste: Die letzten Einträge wurden entfernt oder hinzugefügt.</translation>
    </message>
    <message>
        <source>Le lien de l&apos;adresse ne commence pas par https:// ou http://.</source>
        <translation>Der Link der Adresse beginnt nicht mit https:// oder http://.</translation>
    </message>
    <message>
        <source>Le lien y mène à la page.</source>
        <translation>Der Link führt dort zur Seite.</translation>
    </message>
    <message>
        <source>Le lien « {address} » du texte n&apos;est pas une adresse complète : écrivez-la avec https://.</source>
        <translation>Der Link „{address}“ des Textes ist keine vollständige Adresse: Schreiben Sie sie mit https://.</translation>
    </message>
    <message>
        <source>Le lien « {label} » ne dit pas où il mène : nommez la page ou l&apos;action.</source>
        <translation>Der Link „{label}“ sagt nicht, wohin er führt: Nennen Sie die Seite oder die Handlung.</translation>
    </message>
    <message>
        <source>Le lien « {url} » doit commencer par https:// ou http://.</source>
        <translation>Der Link „{url}“ muss mit https:// oder http:// beginnen.</translation>
    </message>
    <message>
        <source>Le message corrigé est sur Bluesky, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation>Die korrigierte Nachricht ist auf Bluesky, aber die erste konnte nicht gelöscht werden. {why}</translation>
    </message>
    <message>
        <source>Le message corrigé est sur X, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation>Die korrigierte Nachricht ist auf X, aber die erste konnte nicht gelöscht werden. {why}</translation>
    </message>
    <message>
        <source>Le message corrigé remplace le premier, sous une nouvelle adresse.</source>
        <translation>Die korrigierte Nachricht ersetzt die erste, unter einer neuen Adresse.</translation>
    </message>
    <message>
        <source>Le message est corrigé sur Slack, mais sa vidéo d&apos;avant y est encore. {why}</source>
        <translation>Die Nachricht ist auf Slack korrigiert, aber ihr früheres Video steht noch dort. {why}</translation>
    </message>
    <message>
        <source>Le message est dans le salon Matrix, mais pas encore toutes ses images ou sa vidéo ; ce qui y est ne sera pas envoyé deux fois.</source>
        <translation>Die Nachricht ist im Matrix-Raum, aber noch nicht alle ihre Bilder oder ihr Video; was dort ist, wird nicht zweimal gesendet.</translation>
    </message>
    <message>
        <source>Le message est publié à nouveau, puis le premier est supprimé : ses réponses et ses partages sont perdus.</source>
        <translation>Die Nachricht wird neu veröffentlicht, dann die erste gelöscht: Ihre Antworten und geteilten Beiträge gehen verloren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus dans le salon : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es im Raum nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Bluesky : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf Bluesky nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Discord : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf Discord nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Google : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf Google nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur LinkedIn : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf LinkedIn nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Mastodon : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf Mastodon nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Slack : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf Slack nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Telegram : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf Telegram nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur X : il ne peut plus être corrigé.</source>
        <translation>Die Nachricht gibt es auf X nicht mehr: Sie lässt sich nicht mehr korrigieren.</translation>
    </message>
    <message>
        <source>Le message qui met fin à une alerte encore valable.</source>
        <translation>Die Nachricht, die eine noch gültige Warnung beendet.</translation>
    </message>
    <message>
        <source>Le module JSON:API de Drupal n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation>Das Modul JSON:API von Drupal ist nicht unter dieser Adresse. Prüfen Sie die Adresse des Kanals, oder bitten Sie die Person, die die Website verwaltet, dieses Modul zu aktivieren.</translation>
    </message>
    <message>
        <source>Le mot de passe d&apos;application contient des signes qu&apos;il ne peut pas avoir : copiez-le à nouveau depuis Bluesky et reconnectez ce canal.</source>
        <translation>Das Anwendungspasswort enthält Zeichen, die es nicht haben kann: Kopieren Sie es noch einmal aus Bluesky und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte Drupal, tel qu&apos;on le tape sur la page /user/login du site.</source>
        <translation>Das Passwort des Drupal-Kontos, so wie man es auf der Seite /user/login der Website eintippt.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte SFTP, ou celui qui protège la clé privée.</source>
        <translation>Das Passwort des SFTP-Kontos, oder das, das den privaten Schlüssel schützt.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton : Publisher ouvre alors sa propre session.</source>
        <translation>Das Passwort des Kontos, wenn Sie kein Token angeben: Publisher öffnet dann seine eigene Sitzung.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton.</source>
        <translation>Das Passwort des Kontos, wenn Sie kein Token angeben.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, tel qu&apos;on le tape sur la page de connexion du site. Un compte réservé à Publisher vaut mieux que celui d&apos;une personne.</source>
        <translation>Das Passwort des Kontos, so wie man es auf der Anmeldeseite der Website eintippt. Ein eigenes Konto für Publisher ist besser als das einer Person.</translation>
    </message>
    <message>
        <source>Le mot-clé « {name} » n&apos;existe pas sur le site, et ce compte ne peut pas le créer. Demandez la permission de créer des termes dans le vocabulaire « {vocabulary} », ou réglez « tags_field » sur « none ».</source>
        <translation>Das Schlagwort „{name}“ gibt es auf der Website nicht, und dieses Konto kann es nicht anlegen. Bitten Sie um die Berechtigung, Begriffe im Vokabular „{vocabulary}“ zu erstellen, oder stellen Sie „tags_field“ auf „none“.</translation>
    </message>
    <message>
        <source>Le mur de répétition est abîmé : supprimez le fichier {path}.</source>
        <translation>Die Probewand ist beschädigt: Löschen Sie die Datei {path}.</translation>
    </message>
    <message>
        <source>Le même nom pour toutes les annonces ; vide : le titre de l&apos;annonce.</source>
        <translation>Derselbe Name für alle Mitteilungen; leer: der Titel der Mitteilung.</translation>
    </message>
    <message>
        <source>Le même texte, publié pour une autre annonce, est sur le canal : regardez si celui-ci y est aussi, puis dites-le.</source>
        <translation>Derselbe Text, für eine andere Mitteilung veröffentlicht, ist auf dem Kanal: Sehen Sie nach, ob auch dieser dort ist, und sagen Sie es dann.</translation>
    </message>
    <message>
        <source>Le nom auquel les citoyens s&apos;abonnent dans l&apos;application ntfy : lettres sans accent, chiffres, « - » et « _ ».</source>
        <translation>Der Name, den die Bürger in der ntfy-App abonnieren: Buchstaben ohne Akzent, Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>Le nom de la clé DKIM dans le DNS, si c&apos;est Publisher qui signe.</source>
        <translation>Der Name des DKIM-Schlüssels im DNS, wenn Publisher signiert.</translation>
    </message>
    <message>
        <source>Le nom de la ville ou du service, montré en haut de chaque page.</source>
        <translation>Der Name der Stadt oder des Dienstes, oben auf jeder Seite gezeigt.</translation>
    </message>
    <message>
        <source>Le nom du compte chez l&apos;hébergeur.</source>
        <translation>Der Name des Kontos beim Hoster.</translation>
    </message>
    <message>
        <source>Le nom du compte dans l&apos;espace client OVHcloud, partie SMS.</source>
        <translation>Der Name des Kontos im OVHcloud-Kundenbereich, Teil SMS.</translation>
    </message>
    <message>
        <source>Le nom du compte, comme il est écrit sur son profil.</source>
        <translation>Der Name des Kontos, wie er auf seinem Profil steht.</translation>
    </message>
    <message>
        <source>Le nom du fil dans les lecteurs.</source>
        <translation>Der Name des Feeds in den Feedreadern.</translation>
    </message>
    <message>
        <source>Le nom public du canal, avec @, ou son numéro (il commence par -100) s&apos;il est privé.</source>
        <translation>Der öffentliche Name des Kanals, mit @, oder seine Nummer (sie beginnt mit -100), wenn er privat ist.</translation>
    </message>
    <message>
        <source>Le nom que les gens lisent.</source>
        <translation>Der Name, den die Leute lesen.</translation>
    </message>
    <message>
        <source>Le nom que les téléphones affichent, validé chez OVHcloud ; vide : un numéro court.</source>
        <translation>Der Name, den die Telefone anzeigen, bei OVHcloud bestätigt; leer: eine Kurznummer.</translation>
    </message>
    <message>
        <source>Le nom sous lequel les messages paraissent ; sans lui, celui du webhook.</source>
        <translation>Der Name, unter dem die Nachrichten erscheinen; ohne ihn der des Webhooks.</translation>
    </message>
    <message>
        <source>Le nom système d&apos;un champ de fichier que le site montre comme vidéo ; « none » : une image de la vidéo paraît à sa place.</source>
        <translation>Der Systemname eines Dateifelds, das die Website als Video zeigt; „none“: Ein Bild aus dem Video erscheint an seiner Stelle.</translation>
    </message>
    <message>
        <source>Le nom système d&apos;un format HTML que le compte peut employer.</source>
        <translation>Der Systemname eines HTML-Formats, das das Konto verwenden darf.</translation>
    </message>
    <message>
        <source>Le nom système du champ de l&apos;image ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation>Der Systemname des Bildfeldes; „none“: Dieser Inhaltstyp hat keines.</translation>
    </message>
    <message>
        <source>Le nom système du champ des mots-clés ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation>Der Systemname des Schlagwortfeldes; „none“: Dieser Inhaltstyp hat keines.</translation>
    </message>
    <message>
        <source>Le nom système du type de contenu des annonces.</source>
        <translation>Der Systemname des Inhaltstyps der Mitteilungen.</translation>
    </message>
    <message>
        <source>Le nom système du vocabulaire des mots-clés.</source>
        <translation>Der Systemname des Schlagwortvokabulars.</translation>
    </message>
    <message>
        <source>Le nom technique du type des annonces dans Plone ; il lui faut un champ de texte.</source>
        <translation>Der technische Name des Typs der Mitteilungen in Plone; er braucht ein Textfeld.</translation>
    </message>
    <message>
        <source>Le nom « {name} » est déjà pris : choisissez-en un autre.</source>
        <translation>Der Name „{name}“ ist schon vergeben: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Le nom « {name} » ne convient pas : des lettres, des chiffres et des espaces, au plus {longest} signes, sans virgule ni barre.</source>
        <translation>Der Name „{name}“ passt nicht: Buchstaben, Ziffern und Leerzeichen, höchstens {longest} Zeichen, ohne Komma und Schrägstrich.</translation>
    </message>
    <message>
        <source>Le nombre dans l&apos;adresse de la page quand vous l&apos;administrez : linkedin.com/company/NOMBRE/admin.</source>
        <translation>Die Zahl in der Adresse der Seite, wenn Sie sie verwalten: linkedin.com/company/ZAHL/admin.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) de la page Facebook : page &gt; À propos &gt; Transparence. Vide : la connexion par le navigateur le trouve.</source>
        <translation>Die Nummer (Ziffern) der Facebook-Seite: Seite &gt; Info &gt; Transparenz. Leer: Die Anmeldung über den Browser findet sie.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du compte Instagram professionnel : champ instagram_business_account de la page Facebook reliée. Vide : la connexion par le navigateur le trouve.</source>
        <translation>Die Nummer (Ziffern) des professionellen Instagram-Kontos: Feld instagram_business_account der verknüpften Facebook-Seite. Leer: Die Anmeldung über den Browser findet sie.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du profil Threads : champ « id » de la réponse à /me. Vide : la connexion par le navigateur le trouve.</source>
        <translation>Die Nummer (Ziffern) des Threads-Profils: Feld „id“ der Antwort auf /me. Leer: Die Anmeldung über den Browser findet sie.</translation>
    </message>
    <message>
        <source>Le pays (deux lettres) des numéros écrits sans indicatif.</source>
        <translation>Das Land (zwei Buchstaben) der Nummern ohne Vorwahl.</translation>
    </message>
    <message>
        <source>Le port {port} de cet ordinateur est déjà pris : fermez l&apos;autre connexion en cours, puis recommencez.</source>
        <translation>Der Port {port} dieses Computers ist schon belegt: Schließen Sie die andere laufende Anmeldung und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} compte {used} signes et peut en compter {limit} : raccourcissez-le.</source>
        <translation>Der erste Kommentar für {channel} hat {used} Zeichen und darf {limit} haben: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} donne {page}, mais l&apos;annonce n&apos;a ni page ni lien : cette ligne n&apos;y sera pas. Choisissez aussi un canal « Site web », ou écrivez l&apos;adresse.</source>
        <translation>Der erste Kommentar für {channel} nennt {page}, aber die Mitteilung hat weder Seite noch Link: Diese Zeile wird nicht dabei sein. Wählen Sie auch einen Kanal „Website“, oder schreiben Sie die Adresse.</translation>
    </message>
    <message>
        <source>Le premier message reste visible ; la correction est publiée à sa suite.</source>
        <translation>Die erste Nachricht bleibt sichtbar; die Korrektur wird danach veröffentlicht.</translation>
    </message>
    <message>
        <source>Le profil Threads de la ville : texte court, carte ou photos.</source>
        <translation>Das Threads-Profil der Stadt: kurzer Text, Karte oder Fotos.</translation>
    </message>
    <message>
        <source>Le programme qui envoie s&apos;arrête aussitôt lancé : prévenez votre service informatique.</source>
        <translation>Das Programm, das sendet, endet gleich nach dem Start: Verständigen Sie Ihren IT-Dienst.</translation>
    </message>
    <message>
        <source>Le registre du fil dans {folder} est abîmé : remettez la copie de sauvegarde du dossier .publisher.</source>
        <translation>Das Register des Feeds in {folder} ist beschädigt: Legen Sie die Sicherungskopie des Ordners .publisher zurück.</translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce a été demandé entre-temps : rien n&apos;est envoyé.</source>
        <translation>Die Rücknahme der Mitteilung wurde inzwischen verlangt: Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce est demandé sur ce canal : elle n&apos;y est pas corrigée. Pour la garder, abandonnez d&apos;abord le retrait.</source>
        <translation>Die Rücknahme der Mitteilung ist auf diesem Kanal verlangt: Sie wird dort nicht korrigiert. Um sie zu behalten, geben Sie zuerst die Rücknahme auf.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse de l&apos;instance seule, comme « {example} ».</source>
        <translation>Die Einstellung „base_url“ muss nur die Adresse der Instanz sein, wie „{example}“.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://bsky.social ».</source>
        <translation>Die Einstellung „base_url“ muss nur die Adresse des Servers sein, wie „https://bsky.social“.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://matrix.org ».</source>
        <translation>Die Einstellung „base_url“ muss nur die Adresse des Servers sein, wie „https://matrix.org“.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://ntfy.sh » : le sujet va dans « topic ».</source>
        <translation>Die Einstellung „base_url“ muss nur die Adresse des Servers sein, wie „https://ntfy.sh“: Das Thema gehört in „topic“.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être une adresse sans « ? », « # » ni « @ ».</source>
        <translation>Die Einstellung „base_url“ muss eine Adresse ohne „?“, „#“ und „@“ sein.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » vaut « {url} » ; donnez l&apos;adresse du site sans « ? », « # » ni mot de passe.</source>
        <translation>Die Einstellung „base_url“ ist „{url}“; geben Sie die Adresse der Website ohne „?“, „#“ und Passwort an.</translation>
    </message>
    <message>
        <source>Le réglage « channel » vaut « {given} » ; il faut l&apos;identifiant du canal, comme « C0123456789 », et non son nom.</source>
        <translation>Die Einstellung „channel“ ist „{given}“; nötig ist die Kennung des Kanals, wie „C0123456789“, nicht sein Name.</translation>
    </message>
    <message>
        <source>Le réglage « chat » vaut « {given} » ; il faut le nom public du canal, comme « @villeexemple », ou son numéro, comme « -1001234567890 ».</source>
        <translation>Die Einstellung „chat“ ist „{given}“; nötig ist der öffentliche Name des Kanals, wie „@villeexemple“, oder seine Nummer, wie „-1001234567890“.</translation>
    </message>
    <message>
        <source>Le réglage « country » doit être un pays en deux lettres, comme « BE ».</source>
        <translation>Die Einstellung „country“ muss ein Land in zwei Buchstaben sein, wie „BE“.</translation>
    </message>
    <message>
        <source>Le réglage « geocode » vaut « {given} » ; il faut un nom, le signe = et un code, comme NIS=25072.</source>
        <translation>Die Einstellung „geocode“ ist „{given}“; nötig sind ein Name, das Zeichen = und ein Code, wie NIS=25072.</translation>
    </message>
    <message>
        <source>Le réglage « host » doit être un nom de serveur, comme « smtp.ville.be ».</source>
        <translation>Die Einstellung „host“ muss ein Servername sein, wie „smtp.ville.be“.</translation>
    </message>
    <message>
        <source>Le réglage « identifier » doit être le nom complet du compte, avec ses points, comme « ville.bsky.social ».</source>
        <translation>Die Einstellung „identifier“ muss der vollständige Name des Kontos sein, mit seinen Punkten, wie „ville.bsky.social“.</translation>
    </message>
    <message>
        <source>Le réglage « lists » vaut « {given} » ; il faut les numéros des listes, comme « 2, 7 ».</source>
        <translation>Die Einstellung „lists“ ist „{given}“; nötig sind die Nummern der Listen, wie „2, 7“.</translation>
    </message>
    <message>
        <source>Le réglage « location » vaut « {given} » ; il faut un numéro, comme le test du canal les montre.</source>
        <translation>Die Einstellung „location“ ist „{given}“; nötig ist eine Nummer, wie der Test des Kanals sie zeigt.</translation>
    </message>
    <message>
        <source>Le réglage « organization » doit être le nombre de la page, comme « 2414183 ».</source>
        <translation>Die Einstellung „organization“ muss die Zahl der Seite sein, wie „2414183“.</translation>
    </message>
    <message>
        <source>Le réglage « parts » va de 1 à {most}.</source>
        <translation>Die Einstellung „parts“ geht von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Le réglage « polygon » doit être au moins quatre points comme « 50.60,4.30 », séparés par des espaces ; le dernier répète le premier.</source>
        <translation>Die Einstellung „polygon“ muss aus mindestens vier Punkten wie „50.60,4.30“ bestehen, durch Leerzeichen getrennt; der letzte wiederholt den ersten.</translation>
    </message>
    <message>
        <source>Le réglage « port » va de 1 à 65535.</source>
        <translation>Die Einstellung „port“ geht von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Le réglage « recipients » doit être le chemin d&apos;un fichier .csv ou .txt, ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation>Die Einstellung „recipients“ muss der Pfad einer .csv- oder .txt-Datei sein, oder die Adresse einer Mailingliste.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0 ou un nombre de 1024 à 65535.</source>
        <translation>Die Einstellung „redirect_port“ muss 0 oder eine Zahl von 1024 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0, ou un nombre de 1024 à 65535.</source>
        <translation>Die Einstellung „redirect_port“ muss 0 sein, oder eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être un nombre de 1024 à 65535.</source>
        <translation>Die Einstellung „redirect_port“ muss eine Zahl von 1024 bis 65535 sein.</translation>
    </message>
    <message>
        <source>Le réglage « room » doit être l&apos;adresse du salon, comme « #actualites:matrix.org », ou son identifiant, qui commence par « ! ».</source>
        <translation>Die Einstellung „room“ muss die Adresse des Raums sein, wie „#actualites:matrix.org“, oder seine Kennung, die mit „!“ beginnt.</translation>
    </message>
    <message>
        <source>Le réglage « security » doit être starttls ou tls : sinon le mot de passe passerait en clair sur le réseau.</source>
        <translation>Die Einstellung „security“ muss starttls oder tls sein: Sonst ginge das Passwort im Klartext durch das Netz.</translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut un nom de 3 à 11 lettres et chiffres sans accent, ou un numéro.</source>
        <translation>Die Einstellung „sender“ ist „{given}“; nötig ist ein Name aus 3 bis 11 Buchstaben und Ziffern ohne Akzent, oder eine Nummer.</translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut une adresse comme alertes@exemple.be, sans espace ni virgule.</source>
        <translation>Die Einstellung „sender“ ist „{given}“; nötig ist eine Adresse wie alertes@exemple.be, ohne Leerzeichen und Komma.</translation>
    </message>
    <message>
        <source>Le réglage « service » vaut « {given} » ; il faut un nom comme « sms-ab12345-1 ».</source>
        <translation>Die Einstellung „service“ ist „{given}“; nötig ist ein Name wie „sms-ab12345-1“.</translation>
    </message>
    <message>
        <source>Le réglage « sftp_host_key » contient « {text} » ; il faut une empreinte de la forme SHA256:… (43 signes), demandée à l&apos;hébergeur.</source>
        <translation>Die Einstellung „sftp_host_key“ enthält „{text}“; nötig ist ein Fingerabdruck der Form SHA256:… (43 Zeichen), beim Hoster zu erfragen.</translation>
    </message>
    <message>
        <source>Le réglage « topic » vaut « {topic} » ; il faut un nom comme « ville-exemple » : 64 signes au plus, sans accent ni espace.</source>
        <translation>Die Einstellung „topic“ ist „{topic}“; nötig ist ein Name wie „ville-exemple“: höchstens 64 Zeichen, ohne Akzent und Leerzeichen.</translation>
    </message>
    <message>
        <source>Le réglage « user » ne peut pas contenir « : ».</source>
        <translation>Die Einstellung „user“ darf kein „:“ enthalten.</translation>
    </message>
    <message>
        <source>Le réglage « username » doit avoir {limit} signes au plus, sans le mot « discord » ni « clyde » : Discord les refuse.</source>
        <translation>Die Einstellung „username“ darf höchstens {limit} Zeichen haben, ohne das Wort „discord“ oder „clyde“: Discord lehnt sie ab.</translation>
    </message>
    <message>
        <source>Le réglage « version » doit être une année et un mois, comme « 202610 ».</source>
        <translation>Die Einstellung „version“ muss ein Jahr und ein Monat sein, wie „202610“.</translation>
    </message>
    <message>
        <source>Le réglage « version » vaut « {given} » ; il faut une version comme « {example} ».</source>
        <translation>Die Einstellung „version“ ist „{given}“; nötig ist eine Version wie „{example}“.</translation>
    </message>
    <message>
        <source>Le réglage « wraps » vaut « {given} » ; il faut un de ces types : {kinds}.</source>
        <translation>Die Einstellung „wraps“ ist „{given}“; nötig ist eine dieser Arten: {kinds}.</translation>
    </message>
    <message>
        <source>Le réglage « {label} » nomme « {word} », que le serveur d&apos;actualités ne connaît pas. Il connaît : {titles}.</source>
        <translation>Die Einstellung „{label}“ nennt „{word}“, das der Neuigkeitenserver nicht kennt. Er kennt: {titles}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » doit commencer par https:// : sinon {carried} en clair sur le réseau.</source>
        <translation>Die Einstellung „{name}“ muss mit https:// beginnen: Sonst {carried} unverschlüsselt durch das Netz.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas. Réglages : {names}.</source>
        <translation>Die Einstellung „{name}“ gibt es nicht. Einstellungen: {names}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas.{hint} Réglages possibles : {names}.</source>
        <translation>Die Einstellung „{name}“ gibt es nicht.{hint} Mögliche Einstellungen: {names}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le chemin d&apos;un dossier de ce site, comme /actualites.</source>
        <translation>Die Einstellung „{name}“ ist „{given}“; nötig ist der Pfad eines Ordners dieser Website, wie /actualites.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le numéro {whose}, en chiffres, et non son nom.</source>
        <translation>Die Einstellung „{name}“ ist „{given}“; nötig ist die Nummer {whose}, in Ziffern, nicht der Name.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse comme « info@ville.be ».</source>
        <translation>Die Einstellung „{name}“ ist „{given}“; nötig ist eine Adresse wie „info@ville.be“.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse de retour inscrite dans l&apos;application Meta, qui commence par https://.</source>
        <translation>Die Einstellung „{name}“ ist „{given}“; nötig ist eine in der Meta-Anwendung eingetragene Rückkehradresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {text} » ; il faut {wanted}.</source>
        <translation>Die Einstellung „{name}“ ist „{text}“; nötig ist {wanted}.</translation>
    </message>
    <message>
        <source>Le réglage « {setting} » vaut {wanted}, que la personne connectée ne gère pas. Elle gère : {named}. Mettez le bon numéro dans ce réglage, puis reconnectez le canal.</source>
        <translation>Die Einstellung „{setting}“ ist {wanted}, was die angemeldete Person nicht verwaltet. Sie verwaltet: {named}. Setzen Sie die richtige Nummer in diese Einstellung und verbinden Sie den Kanal dann neu.</translation>
    </message>
    <message>
        <source>Le résumé est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation>Die Zusammenfassung ist einfacher Text: Ihre Formatierungszeichen werden sichtbar sein.</translation>
    </message>
    <message>
        <source>Le résumé fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation>Die Zusammenfassung hat {used} Zeichen: Über {limit} wird sie oft abgeschnitten.</translation>
    </message>
    <message>
        <source>Le résumé « {beginning}… » sera raccourci à {most} caractères sur le serveur d&apos;actualités.</source>
        <translation>Die Zusammenfassung „{beginning}…“ wird auf dem Neuigkeitenserver auf {most} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>Le salon Matrix montre encore le message : nouvel essai.</source>
        <translation>Der Matrix-Raum zeigt die Nachricht noch: neuer Versuch.</translation>
    </message>
    <message>
        <source>Le salon Matrix n&apos;a pas pu être relu assez loin : regardez-y vous-même.</source>
        <translation>Der Matrix-Raum konnte nicht weit genug zurück gelesen werden: Sehen Sie selbst dort nach.</translation>
    </message>
    <message>
        <source>Le salon « {room} » n&apos;existe pas : vérifiez son adresse.</source>
        <translation>Den Raum „{room}“ gibt es nicht: Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>Le sceau de la fin manque : le fichier est incomplet.</source>
        <translation>Das Siegel am Ende fehlt: Die Datei ist unvollständig.</translation>
    </message>
    <message>
        <source>Le secret d&apos;application n&apos;est pas le bon : copiez-le à nouveau.</source>
        <translation>Das Anwendungsgeheimnis ist nicht das richtige: Kopieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Le serveur Matrix demande d&apos;attendre avant de continuer.</source>
        <translation>Der Matrix-Server verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Le serveur Matrix du compte qui publie.</source>
        <translation>Der Matrix-Server des Kontos, das veröffentlicht.</translation>
    </message>
    <message>
        <source>Le serveur Matrix est à une autre adresse : mettez « {address} » dans « base_url ».</source>
        <translation>Der Matrix-Server ist unter einer anderen Adresse: Setzen Sie „{address}“ in „base_url“.</translation>
    </message>
    <message>
        <source>Le serveur Matrix n&apos;accepte pas un envoi de ce poids : réduisez-le.</source>
        <translation>Der Matrix-Server nimmt einen so großen Versand nicht an: Verkleinern Sie ihn.</translation>
    </message>
    <message>
        <source>Le serveur Matrix ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>Der Matrix-Server erkennt das Zugangstoken nicht mehr: Erstellen Sie ein neues und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le serveur Matrix ne trouve plus ce message ou ce salon.</source>
        <translation>Der Matrix-Server findet diese Nachricht oder diesen Raum nicht mehr.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse ce message ({words}) : corrigez-le.</source>
        <translation>Der Matrix-Server lehnt diese Nachricht ab ({words}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès ({words}) : vérifiez le mot de passe, et que le compte est membre du salon et peut y écrire.</source>
        <translation>Der Matrix-Server verweigert den Zugang ({words}): Prüfen Sie das Passwort, und ob das Konto Mitglied des Raums ist und dort schreiben darf.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès : {why}. Voyez le compte.</source>
        <translation>Der Matrix-Server verweigert den Zugang: {why}. Sehen Sie sich das Konto an.</translation>
    </message>
    <message>
        <source>Le serveur SMTP de la ville ou de son hébergeur de courrier.</source>
        <translation>Der SMTP-Server der Stadt oder ihres E-Mail-Hosters.</translation>
    </message>
    <message>
        <source>Le serveur a répondu autre chose que prévu ({url}).</source>
        <translation>Der Server hat anders als erwartet geantwortet ({url}).</translation>
    </message>
    <message>
        <source>Le serveur central d&apos;iMio où votre commune écrit ses actualités.</source>
        <translation>Der zentrale Server von iMio, auf dem Ihre Gemeinde ihre Neuigkeiten schreibt.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi a coupé la connexion : réessayez plus tard.</source>
        <translation>Der Versandserver hat die Verbindung getrennt: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} » ; destinataires : {count}, lignes inutilisables : {unusable}.</source>
        <translation>Der Versandserver akzeptiert „{sender}“; Empfänger: {count}, unbrauchbare Zeilen: {unusable}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} », qui écrira à « {list} ».</source>
        <translation>Der Versandserver akzeptiert „{sender}“, der an „{list}“ schreiben wird.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi coupe la connexion ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation>Der Versandserver trennt die Verbindung; {sent} Empfänger haben die E-Mail schon erhalten, der Rest geht später hinaus.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi demande d&apos;attendre ({told}) ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation>Der Versandserver verlangt eine Wartezeit ({told}); {sent} Empfänger haben die E-Mail schon erhalten, der Rest geht später hinaus.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi n&apos;offre pas de chiffrement sur ce port : essayez le port 465 avec security=tls.</source>
        <translation>Der Versandserver bietet auf diesem Port keine Verschlüsselung: Versuchen Sie Port 465 mit security=tls.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne demande pas de mot de passe : laissez l&apos;identifiant vide, ou vérifiez le port.</source>
        <translation>Der Versandserver verlangt kein Passwort: Lassen Sie den Benutzernamen leer, oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne prend pas ce mot de passe : il a des accents.</source>
        <translation>Der Versandserver nimmt dieses Passwort nicht: Es enthält Akzente.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse ce courriel : {why}.</source>
        <translation>Der Versandserver lehnt diese E-Mail ab: {why}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur ou le poids du courriel : {why}.</source>
        <translation>Der Versandserver lehnt den Absender oder die Größe der E-Mail ab: {why}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur « {sender} » ({told}).</source>
        <translation>Der Versandserver lehnt den Absender „{sender}“ ab ({told}).</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;identifiant ou le mot de passe : corrigez-les. ({told})</source>
        <translation>Der Versandserver lehnt den Benutzernamen oder das Passwort ab: Korrigieren Sie sie. ({told})</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse la connexion ({told}).</source>
        <translation>Der Versandserver lehnt die Verbindung ab ({told}).</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » est injoignable ({told}) : vérifiez la connexion, le nom du serveur et le port.</source>
        <translation>Der Versandserver „{host}“ ist nicht erreichbar ({told}): Prüfen Sie die Verbindung, den Namen des Servers und den Port.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » ne prouve pas qu&apos;il est le bon ({why}) : rien n&apos;a été envoyé. Vérifiez son nom, et si le port va avec le chiffrement.</source>
        <translation>Der Versandserver „{host}“ beweist nicht, dass er der richtige ist ({why}): Nichts wurde gesendet. Prüfen Sie seinen Namen, und ob der Port zur Verschlüsselung passt.</translation>
    </message>
    <message>
        <source>Le serveur du compte ; à changer seulement s&apos;il n&apos;est pas chez Bluesky.</source>
        <translation>Der Server des Kontos; nur zu ändern, wenn er nicht bei Bluesky ist.</translation>
    </message>
    <message>
        <source>Le serveur ntfy : le public, ou celui de la ville.</source>
        <translation>Der ntfy-Server: der öffentliche oder der der Stadt.</translation>
    </message>
    <message>
        <source>Le serveur ntfy demande d&apos;attendre avant de continuer.</source>
        <translation>Der ntfy-Server verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Le serveur ntfy n&apos;a pas de place pour cette image : retirez-la, ou attendez que les précédentes expirent.</source>
        <translation>Der ntfy-Server hat keinen Platz für dieses Bild: Entfernen Sie es, oder warten Sie, bis die vorherigen abgelaufen sind.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne change plus ce qui est paru : testez ce canal, puis corrigez de nouveau.</source>
        <translation>Der ntfy-Server ändert nicht mehr, was erschienen ist: Testen Sie diesen Kanal und korrigieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne garde pas les messages si longtemps : regardez dans l&apos;application si la notification y est.</source>
        <translation>Der ntfy-Server behält die Nachrichten nicht so lange: Sehen Sie in der App nach, ob die Benachrichtigung dort ist.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne reconnaît pas le jeton ou le mot de passe : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>Der ntfy-Server erkennt das Token oder das Passwort nicht: Erstellen Sie ein neues und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne sait pas faire cela : faites-le mettre à jour.</source>
        <translation>Der ntfy-Server kann das nicht: Lassen Sie ihn aktualisieren.</translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse ce message ({words}) : corrigez-le.</source>
        <translation>Der ntfy-Server lehnt diese Nachricht ab ({words}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse l&apos;accès à ce sujet : donnez au compte le droit d&apos;y lire et d&apos;y écrire, ou réservez le sujet.</source>
        <translation>Der ntfy-Server verweigert den Zugang zu diesem Thema: Geben Sie dem Konto das Recht, dort zu lesen und zu schreiben, oder reservieren Sie das Thema.</translation>
    </message>
    <message>
        <source>Le serveur ntfy réserve les sujets de ce nom à un autre usage : changez-en.</source>
        <translation>Der ntfy-Server reserviert Themen dieses Namens für einen anderen Zweck: Wechseln Sie es.</translation>
    </message>
    <message>
        <source>Le serveur « {host} » ne répond pas comme il faut : vérifiez son adresse et votre connexion ({reason}).</source>
        <translation>Der Server „{host}“ antwortet nicht, wie er soll: Prüfen Sie seine Adresse und Ihre Verbindung ({reason}).</translation>
    </message>
    <message>
        <source>Le serveur « {host} » présente l&apos;empreinte {shown}, qui n&apos;est pas celle du canal ; rien n&apos;a été envoyé. Demandez à l&apos;hébergeur si elle est la sienne avant de la mettre dans « sftp_host_key ».</source>
        <translation>Der Server „{host}“ zeigt den Fingerabdruck {shown}, der nicht der des Kanals ist; nichts wurde gesendet. Fragen Sie den Hoster, ob es seiner ist, bevor Sie ihn in „sftp_host_key“ setzen.</translation>
    </message>
    <message>
        <source>Le serveur « {host} » refuse le compte « {username} » : vérifiez le mot de passe ou la clé.</source>
        <translation>Der Server „{host}“ lehnt das Konto „{username}“ ab: Prüfen Sie das Passwort oder den Schlüssel.</translation>
    </message>
    <message>
        <source>Le site Drupal n&apos;accepte pas cette vidéo de {size} Mo{told}. Demandez à la personne qui gère le site de permettre les fichiers MP4 de ce poids dans le champ « {field} », ou raccourcissez la vidéo.</source>
        <translation>Die Drupal-Website nimmt dieses Video von {size} MB nicht an{told}. Bitten Sie die Person, die die Website verwaltet, im Feld „{field}“ MP4-Dateien dieser Größe zu erlauben, oder kürzen Sie das Video.</translation>
    </message>
    <message>
        <source>Le site WordPress a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un éditeur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation>Die WordPress-Website hat die Mitteilung zum Gegenlesen gestellt, statt sie zu veröffentlichen. Bitten Sie einen Redakteur, sie freizugeben, oder stellen Sie diesen Kanal auf „pending“.</translation>
    </message>
    <message>
        <source>Le site WordPress a répondu autre chose que prévu : une extension change sans doute ses réponses. Demandez à la personne qui gère le site de regarder.</source>
        <translation>Die WordPress-Website hat anders als erwartet geantwortet: Eine Erweiterung verändert wohl ihre Antworten. Bitten Sie die Person, die die Website verwaltet, nachzusehen.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation>Die WordPress-Website hat einen Vorbereitungsschritt nicht bestätigt. Nichts ist öffentlich; Publisher wird es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas gardé {lost}. {where} Réessayez, ou demandez à la personne qui gère le site pourquoi.</source>
        <translation>Die WordPress-Website hat nicht behalten: {lost}. {where} Versuchen Sie es noch einmal, oder fragen Sie die Person, die die Website verwaltet, warum.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation>Die WordPress-Website nimmt einen so großen Versand nicht an. Bitten Sie den Hoster, Uploads von mindestens 2 MB zu erlauben, oder entfernen Sie die Bilder für diesen Kanal.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;accepte pas une vidéo de {size} Mo. Demandez à l&apos;hébergeur de permettre des envois de ce poids, ou raccourcissez la vidéo.</source>
        <translation>Die WordPress-Website nimmt kein Video von {size} MB an. Bitten Sie den Hoster, Uploads dieser Größe zu erlauben, oder kürzen Sie das Video.</translation>
    </message>
    <message>
        <source>Le site WordPress répond autre chose que prévu : demandez à qui le tient.</source>
        <translation>Die WordPress-Website antwortet anders als erwartet: Fragen Sie, wer sie betreut.</translation>
    </message>
    <message>
        <source>Le site a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un relecteur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation>Die Website hat die Mitteilung zum Gegenlesen gestellt, statt sie zu veröffentlichen. Bitten Sie einen Reviewer, sie freizugeben, oder stellen Sie diesen Kanal auf „pending“.</translation>
    </message>
    <message>
        <source>Le site a oublié le début de la vidéo : ses serveurs ne partagent pas le dossier des envois (TUS_TMP_FILE_DIR). Demandez à la personne qui gère le site de le régler, ou retirez la vidéo pour ce canal.</source>
        <translation>Die Website hat den Anfang des Videos vergessen: Ihre Server teilen den Ordner der Uploads (TUS_TMP_FILE_DIR) nicht. Bitten Sie die Person, die die Website verwaltet, dies einzurichten, oder entfernen Sie das Video für diesen Kanal.</translation>
    </message>
    <message>
        <source>Le site a répondu autre chose que prévu. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de regarder.</source>
        <translation>Die Website hat anders als erwartet geantwortet. Prüfen Sie die Adresse des Kanals, oder bitten Sie die Person, die die Website verwaltet, nachzusehen.</translation>
    </message>
    <message>
        <source>Le site n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation>Die Website hat einen Vorbereitungsschritt nicht bestätigt. Nichts ist öffentlich; Publisher wird es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation>Die Website nimmt einen so großen Versand nicht an. Bitten Sie den Hoster, Uploads von mindestens 2 MB zu erlauben, oder entfernen Sie die Bilder für diesen Kanal.</translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à la personne qui gère le site de permettre des envois d&apos;au moins 2 Mo, ou retirez les images et la vidéo pour ce canal.</source>
        <translation>Die Website nimmt keinen Versand dieser Größe an. Bitten Sie die Person, die die Website verwaltet, Sendungen von mindestens 2 MB zu erlauben, oder entfernen Sie die Bilder und das Video für diesen Kanal.</translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe, ou n&apos;a pas le module « HTTP Basic Authentication ». Vérifiez-les, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation>Die Website erkennt den Benutzernamen oder das Passwort nicht, oder sie hat das Modul „HTTP Basic Authentication“ nicht. Prüfen Sie beides, oder bitten Sie die Person, die die Website verwaltet, dieses Modul zu aktivieren.</translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe. Vérifiez-les et reconnectez ce canal ; si le compte passe par un service d&apos;identité, demandez un compte propre au site.</source>
        <translation>Die Website erkennt den Benutzernamen oder das Passwort nicht. Prüfen Sie sie und verbinden Sie diesen Kanal neu; wenn das Konto über einen Identitätsdienst läuft, bitten Sie um ein eigenes Konto der Website.</translation>
    </message>
    <message>
        <source>Le site où les citoyens lisent les messages ; les liens de l&apos;historique y mènent.</source>
        <translation>Die Website, auf der die Bürger die Nachrichten lesen; die Links des Verlaufs führen dorthin.</translation>
    </message>
    <message>
        <source>Le site qui ouvre les liens vers un message ; ceux de l&apos;historique y mènent.</source>
        <translation>Die Website, die die Links zu einer Nachricht öffnet; die des Verlaufs führen dorthin.</translation>
    </message>
    <message>
        <source>Le site refuse le champ « {fields} » de l&apos;annonce : corrigez-le, ou le réglage du canal dont il vient.</source>
        <translation>Die Website lehnt das Feld „{fields}“ der Mitteilung ab: Korrigieren Sie es, oder die Einstellung des Kanals, aus der es kommt.</translation>
    </message>
    <message>
        <source>Le site refuse un champ ({told}). Corrigez l&apos;annonce, ou les noms système dans les réglages du canal.</source>
        <translation>Die Website lehnt ein Feld ab ({told}). Korrigieren Sie die Mitteilung, oder die Systemnamen in den Einstellungen des Kanals.</translation>
    </message>
    <message>
        <source>Le site renvoie vers une autre adresse : mettez {address} comme adresse du canal, si c&apos;est bien votre site.</source>
        <translation>Die Website leitet zu einer anderen Adresse weiter: Setzen Sie {address} als Adresse des Kanals, wenn das wirklich Ihre Website ist.</translation>
    </message>
    <message>
        <source>Le sujet ntfy montre encore le message : nouvel essai.</source>
        <translation>Das ntfy-Thema zeigt die Nachricht noch: neuer Versuch.</translation>
    </message>
    <message>
        <source>Le texte a {used} {what} et Instagram en accepte {most} : enlevez-en.</source>
        <translation>Der Text hat {used} {what}, und Instagram nimmt {most} an: Entfernen Sie welche.</translation>
    </message>
    <message>
        <source>Le texte de {channels} ne serait plus celui que vous avez approuvé : le canal a changé depuis. Corrigez l&apos;annonce pour l&apos;approuver à nouveau ; elle peut ensuite être déplacée.</source>
        <translation>Der Text von {channels} wäre nicht mehr der, den Sie gebilligt haben: Der Kanal hat sich seither geändert. Korrigieren Sie die Mitteilung, um sie erneut zu billigen; dann kann sie verschoben werden.</translation>
    </message>
    <message>
        <source>Le texte entier de la clé privée, de BEGIN à END, si le compte se sert d&apos;une clé.</source>
        <translation>Der ganze Text des privaten Schlüssels, von BEGIN bis END, wenn das Konto einen Schlüssel verwendet.</translation>
    </message>
    <message>
        <source>Le texte est corrigé sur Telegram, mais pas les images. {why}</source>
        <translation>Der Text ist auf Telegram korrigiert, aber nicht die Bilder. {why}</translation>
    </message>
    <message>
        <source>Le texte est corrigé sur place, à la même adresse.</source>
        <translation>Der Text wird an Ort und Stelle korrigiert, unter derselben Adresse.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Bluesky et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>Der Text ist zu lang für Bluesky, und kein Link führt zum Rest: Fassen Sie ihn zusammen oder veröffentlichen Sie auch auf der Website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Google et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>Der Text ist zu lang für Google, und kein Link führt zum Rest: Fassen Sie ihn zusammen oder veröffentlichen Sie auch auf der Website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour LinkedIn et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>Der Text ist zu lang für LinkedIn, und kein Link führt zum Rest: Fassen Sie ihn zusammen oder veröffentlichen Sie auch auf der Website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Mastodon et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>Der Text ist zu lang für Mastodon, und kein Link führt zum Rest: Fassen Sie ihn zusammen oder veröffentlichen Sie auch auf der Website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour X et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>Der Text ist zu lang für X, und kein Link führt zum Rest: Fassen Sie ihn zusammen oder veröffentlichen Sie auch auf der Website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour {parts} SMS et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>Der Text ist zu lang für {parts} SMS, und kein Link führt zum Rest: Fassen Sie ihn zusammen oder veröffentlichen Sie auch auf der Website.</translation>
    </message>
    <message>
        <source>Le texte fait {used} caractères ; il en faut {limit} au plus : raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation>Der Text hat {used} Zeichen; erlaubt sind höchstens {limit}: Kürzen Sie ihn, oder veröffentlichen Sie das Dokument anderswo und geben Sie seinen Link an.</translation>
    </message>
    <message>
        <source>Le texte ne serait plus celui que vous avez approuvé pour cette série : le canal a changé depuis. Relisez-le, puis relancez cet envoi, ou modifiez la série pour l&apos;approuver à nouveau.</source>
        <translation>Der Text wäre nicht mehr der, den Sie für diese Serie genehmigt haben: Der Kanal hat sich seitdem geändert. Lesen Sie ihn und starten Sie diese Sendung neu, oder ändern Sie die Serie, um sie erneut zu genehmigen.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Bluesky compte {used} signes et sera coupé à {limit}.</source>
        <translation>Der für Bluesky geschriebene Text hat {used} Zeichen und wird auf {limit} gekürzt.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Google sera coupé à {limit} signes.</source>
        <translation>Der für Google geschriebene Text wird auf {limit} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>Le texte écrit pour LinkedIn compte {used} signes et sera coupé à {limit}.</source>
        <translation>Der für LinkedIn geschriebene Text hat {used} Zeichen und wird auf {limit} gekürzt.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Mastodon compte {used} signes et sera coupé à {limit}.</source>
        <translation>Der für Mastodon geschriebene Text hat {used} Zeichen und wird auf {limit} gekürzt.</translation>
    </message>
    <message>
        <source>Le texte écrit pour X compte {used} signes et sera coupé à {limit}.</source>
        <translation>Der für X geschriebene Text hat {used} Zeichen und wird auf {limit} gekürzt.</translation>
    </message>
    <message>
        <source>Le texte écrit pour le SMS est trop long pour {parts} SMS et sera coupé.</source>
        <translation>Der für die SMS geschriebene Text ist zu lang für {parts} SMS und wird gekürzt.</translation>
    </message>
    <message>
        <source>Le titre d&apos;une notification est coupé à {limit} signes.</source>
        <translation>Der Titel einer Benachrichtigung wird auf {limit} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>Le titre est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation>Der Titel ist einfacher Text: Seine Formatierungszeichen werden sichtbar sein.</translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation>Der Titel hat {used} Zeichen: Über {limit} wird er oft abgeschnitten.</translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, les petits écrans et les panneaux le coupent.</source>
        <translation>Der Titel hat {used} Zeichen: Über {limit} schneiden kleine Bildschirme und Anzeigetafeln ihn ab.</translation>
    </message>
    <message>
        <source>Le trousseau de clés est verrouillé : déverrouillez-le, puis recommencez.</source>
        <translation>Der Schlüsselbund ist gesperrt: Entsperren Sie ihn und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Le trousseau de clés répond.</source>
        <translation>Der Schlüsselbund antwortet.</translation>
    </message>
    <message>
        <source>Le type de canal que la répétition imite : mêmes limites, mêmes contrôles.</source>
        <translation>Die Art des Kanals, die die Probe nachahmt: gleiche Grenzen, gleiche Kontrollen.</translation>
    </message>
    <message>
        <source>Le type de canal « {name} » n&apos;existe pas.{hint} Types : {kinds}.</source>
        <translation>Die Kanalart „{name}“ gibt es nicht.{hint} Arten: {kinds}.</translation>
    </message>
    <message>
        <source>Le type « {type} » de ce site n&apos;a pas de champ de texte : ses pages sont faites de blocs. Réglez un type qui a un champ « text ».</source>
        <translation>Der Typ „{type}“ dieser Website hat kein Textfeld: Seine Seiten bestehen aus Blöcken. Stellen Sie einen Typ ein, der ein Feld „text“ hat.</translation>
    </message>
    <message>
        <source>Le {day} n&apos;est pas une date de cette série.</source>
        <translation>Der {day} ist kein Termin dieser Serie.</translation>
    </message>
    <message>
        <source>Le {day} à {hour} ({zone}), l&apos;annonce arrive à son terme : {told}.</source>
        <translation>Am {day} um {hour} ({zone}) läuft die Mitteilung ab: {told}.</translation>
    </message>
    <message>
        <source>Le {day}, {hour} existe deux fois : les horloges reculent. Écrivez {first} pour la première ou {second} pour la seconde.</source>
        <translation>Am {day} gibt es {hour} zweimal: Die Uhren werden zurückgestellt. Schreiben Sie {first} für die erste oder {second} für die zweite.</translation>
    </message>
    <message>
        <source>Le {day}, {hour} n&apos;existe pas : les horloges avancent. Choisissez {next} ou plus tard.</source>
        <translation>Am {day} gibt es {hour} nicht: Die Uhren werden vorgestellt. Wählen Sie {next} oder später.</translation>
    </message>
    <message>
        <source>Le {wall:%d/%m/%Y à %H:%M} ({zone}) est déjà passé : choisissez une heure à venir, ou envoyez maintenant.</source>
        <translation>Der {wall:%d.%m.%Y um %H:%M} ({zone}) ist schon vorbei: Wählen Sie einen künftigen Zeitpunkt, oder senden Sie jetzt.</translation>
    </message>
    <message>
        <source>Les abonnés reçoivent les messages sans que leur téléphone sonne.</source>
        <translation>Die Abonnenten erhalten die Nachrichten, ohne dass ihr Telefon klingelt.</translation>
    </message>
    <message>
        <source>Les accès du canal « {channel} » ne peuvent pas être renouvelés maintenant ({why}) : recommencez dans un moment.</source>
        <translation>Die Zugangsdaten des Kanals „{channel}“ lassen sich jetzt nicht erneuern ({why}): Beginnen Sie in einer Weile neu.</translation>
    </message>
    <message>
        <source>Les accès gardés pour ce canal sont illisibles : reconnectez-le.</source>
        <translation>Die für diesen Kanal aufbewahrten Zugangsdaten sind unlesbar: Verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>Les alertes sont en train d&apos;être écrites par un autre programme.</source>
        <translation>Die Warnungen werden gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>Les campagnes n&apos;ont pu être relues assez loin : regardez vous-même dans Brevo.</source>
        <translation>Die Kampagnen konnten nicht weit genug zurück gelesen werden: Sehen Sie selbst in Brevo nach.</translation>
    </message>
    <message>
        <source>Les citoyens ne peuvent pas lire ce sujet sans compte : donnez à tous le droit de le lire.</source>
        <translation>Die Bürger können dieses Thema nicht ohne Konto lesen: Geben Sie allen das Leserecht.</translation>
    </message>
    <message>
        <source>Les fils auxquels citoyens, journalistes et autres sites s&apos;abonnent, écrits dans un dossier.</source>
        <translation>Die Feeds, die Bürger, Journalisten und andere Websites abonnieren, in einen Ordner geschrieben.</translation>
    </message>
    <message>
        <source>Les images ne seront pas dans la lettre : Brevo les prend sur le site web de la ville. Choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation>Die Bilder werden nicht im Brief sein: Brevo holt sie von der Website der Stadt. Wählen Sie für diese Mitteilung auch einen Kanal „Website“.</translation>
    </message>
    <message>
        <source>Les listes choisies dans Brevo sont vides : personne ne recevrait la lettre.</source>
        <translation>Die in Brevo gewählten Listen sind leer: Niemand würde den Brief erhalten.</translation>
    </message>
    <message>
        <source>Les numéros des listes de contacts qui reçoivent la lettre, tels que Brevo les montre (« #2 »), séparés par des virgules.</source>
        <translation>Die Nummern der Kontaktlisten, die den Brief erhalten, so wie Brevo sie zeigt („#2“), durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Les pages auront l&apos;adresse /actualites/titre ; « site » : le site la choisit.</source>
        <translation>Die Seiten werden die Adresse /actualites/titel haben; „site“: Die Website wählt sie.</translation>
    </message>
    <message>
        <source>Les pages de ce site n&apos;ont pas d&apos;image principale : la première image manquera. Réglez « first_image » sur « content ».</source>
        <translation>Die Seiten dieser Website haben kein Hauptbild: Das erste Bild wird fehlen. Stellen Sie „first_image“ auf „content“.</translation>
    </message>
    <message>
        <source>Les répétitions de « {label} » se liront dans {page}.</source>
        <translation>Die Proben von „{label}“ sind in {page} zu lesen.</translation>
    </message>
    <message>
        <source>Les textes et les images pour {platform} seront préparés dans {folder}.</source>
        <translation>Die Texte und Bilder für {platform} werden in {folder} vorbereitet.</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lien du canal</source>
        <translation>Link des Kanals</translation>
    </message>
    <message>
        <source>Lien vers un site</source>
        <translation>Link zu einer Website</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn a corrigé le texte, mais ne laisse changer ni les images, ni leurs descriptions, ni l&apos;encadré du lien : faites-le sur LinkedIn ({url}), ou retirez le message et publiez à nouveau.{comment}</source>
        <translation>LinkedIn hat den Text korrigiert, lässt aber weder die Bilder noch ihre Beschreibungen noch die Linkvorschau ändern: Tun Sie es auf LinkedIn ({url}), oder ziehen Sie die Nachricht zurück und veröffentlichen Sie neu.{comment}</translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>LinkedIn hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>LinkedIn hat anders als erwartet geantwortet: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>LinkedIn a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>LinkedIn hat die Nachricht gelöscht, zeigt sie aber noch: neuer Versuch.</translation>
    </message>
    <message>
        <source>LinkedIn demande d&apos;attendre avant de continuer.</source>
        <translation>LinkedIn verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>LinkedIn dit que ce texte est déjà publié, mais ne le montre pas : regardez-y.</source>
        <translation>LinkedIn sagt, dieser Text sei schon veröffentlicht, zeigt ihn aber nicht: Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>LinkedIn montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>LinkedIn zeigt höchstens {limit} Bilder: Die letzten {left} fehlen dort.</translation>
    </message>
    <message>
        <source>LinkedIn n&apos;a pas encore fini de traiter une image.</source>
        <translation>LinkedIn ist mit der Verarbeitung eines Bildes noch nicht fertig.</translation>
    </message>
    <message>
        <source>LinkedIn ne permet pas cela ({told}) : vérifiez que vous administrez la page et que l&apos;application a le produit « Community Management API », puis reconnectez.</source>
        <translation>LinkedIn erlaubt das nicht ({told}): Prüfen Sie, ob Sie die Seite verwalten und ob die Anwendung das Produkt „Community Management API“ hat, und verbinden Sie dann neu.</translation>
    </message>
    <message>
        <source>LinkedIn ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>LinkedIn nimmt für ein Video keine Beschreibung: Sagen Sie im Text, was man davon wissen muss.</translation>
    </message>
    <message>
        <source>LinkedIn ne sait que faire de l&apos;image « {name} ».</source>
        <translation>LinkedIn kann mit dem Bild „{name}“ nichts anfangen.</translation>
    </message>
    <message>
        <source>LinkedIn ne sait que faire de la vidéo « {name} » : exportez-la à nouveau en MP4, H.264.</source>
        <translation>LinkedIn kann mit dem Video „{name}“ nichts anfangen: Exportieren Sie es erneut als MP4, H.264.</translation>
    </message>
    <message>
        <source>LinkedIn ne sert plus cette version de son interface : mettez le mois dernier dans le réglage « version » du canal.</source>
        <translation>LinkedIn bedient diese Version seiner Schnittstelle nicht mehr: Setzen Sie den letzten Monat in die Einstellung „version“ des Kanals.</translation>
    </message>
    <message>
        <source>LinkedIn ne trouve plus ce message.</source>
        <translation>LinkedIn findet diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>LinkedIn prépare encore la vidéo : nouvel essai.</source>
        <translation>LinkedIn bereitet das Video noch vor: Ein weiterer Versuch folgt.</translation>
    </message>
    <message>
        <source>LinkedIn refuse ce message ({told}) : corrigez-le.</source>
        <translation>LinkedIn lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>LinkedIn refuse deux fois le même texte : changez-en un mot.</source>
        <translation>LinkedIn lehnt denselben Text ein zweites Mal ab: Ändern Sie ein Wort.</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Longueur du texte, en caractères</source>
        <translation>Länge des Textes, in Zeichen</translation>
    </message>
    <message>
        <source>Là où Google reçoit les messages ; à ne pas changer.</source>
        <translation>Dort, wo Google die Nachrichten empfängt; nicht zu ändern.</translation>
    </message>
    <message>
        <source>Là où LinkedIn reçoit les messages ; à ne pas changer.</source>
        <translation>Dort, wo LinkedIn die Nachrichten empfängt; nicht zu ändern.</translation>
    </message>
    <message>
        <source>Là où X reçoit les messages ; à ne pas changer.</source>
        <translation>Dort, wo X die Nachrichten empfängt; nicht zu ändern.</translation>
    </message>
    <message>
        <source>Là où les citoyens lisent les messages et où vous vous connectez ; à ne pas changer.</source>
        <translation>Dort, wo die Bürger die Nachrichten lesen und wo Sie sich anmelden; nicht zu ändern.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez ; à ne pas changer.</source>
        <translation>Dort, wo Sie sich anmelden; nicht zu ändern.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez, par Facebook. À changer seulement pour un essai.</source>
        <translation>Dort, wo Sie sich anmelden, über Facebook. Nur für einen Test zu ändern.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez. À changer seulement pour un essai.</source>
        <translation>Dort, wo Sie sich anmelden. Nur für einen Test zu ändern.</translation>
    </message>
    <message>
        <source>Marquer les liens (UTM)</source>
        <translation>Links markieren (UTM)</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Mastodon hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>Mastodon a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Mastodon hat die Nachricht gelöscht, zeigt sie aber noch: neuer Versuch.</translation>
    </message>
    <message>
        <source>Mastodon demande d&apos;attendre avant de continuer.</source>
        <translation>Mastodon verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Mastodon montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Mastodon zeigt höchstens {limit} Bilder: Die letzten {left} fehlen dort.</translation>
    </message>
    <message>
        <source>Mastodon ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau sur l&apos;instance et reconnectez ce canal.</source>
        <translation>Mastodon erkennt das Zugangstoken nicht mehr: Erstellen Sie auf der Instanz ein neues und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Mastodon ne trouve plus ce message.</source>
        <translation>Mastodon findet diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>Mastodon refuse ce message ({told}) : corrigez-le.</source>
        <translation>Mastodon lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Mastodon refuse l&apos;accès : {why}. Vérifiez le compte sur l&apos;instance.</source>
        <translation>Mastodon verweigert den Zugang: {why}. Prüfen Sie das Konto auf der Instanz.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matrix a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Matrix hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>Messageries</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Meta ne laissera plus Publisher lire {what} après le {at:%d/%m/%Y à %H:%M} : reconnectez avant ce jour.</source>
        <translation>Meta wird Publisher {what} nach dem {at:%d.%m.%Y um %H:%M} nicht mehr lesen lassen: Verbinden Sie vor diesem Tag neu.</translation>
    </message>
    <message>
        <source>Meta ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation>Meta bedient die Version {asked} seiner Schnittstelle nicht mehr, sondern {served}: Setzen Sie diese in die Einstellung „version“ des Kanals.</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Microsoft a retiré les connecteurs de ce genre : dans Teams, créez un flux de travail pour le canal, puis donnez son adresse à ce canal de Publisher.</source>
        <translation>Microsoft hat solche Connectors abgeschafft: Erstellen Sie in Teams einen Workflow für den Kanal und geben Sie dessen Adresse dann diesem Kanal von Publisher.</translation>
    </message>
    <message>
        <source>Modération de contenu</source>
        <translation>Inhaltsmoderation</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Mot de passe SFTP</source>
        <translation>SFTP-Passwort</translation>
    </message>
    <message>
        <source>Mot de passe d&apos;application</source>
        <translation>Anwendungspasswort</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Mur de répétition</source>
        <translation>Probewand</translation>
    </message>
    <message>
        <source>N&apos;importe qui peut publier sur ce sujet au nom de la ville : réservez-le, et ne laissez aux autres que le droit de lire.</source>
        <translation>Jeder kann auf diesem Thema im Namen der Stadt veröffentlichen: Reservieren Sie es, und lassen Sie den anderen nur das Leserecht.</translation>
    </message>
    <message>
        <source>Ne rien remplacer</source>
        <translation>Nichts ersetzen</translation>
    </message>
    <message>
        <source>News Item</source>
        <translation>News Item</translation>
    </message>
    <message>
        <source>Ni annonce ni envoi ne commence par « {typed} » : « publisher waiting » montre ce qui attend.</source>
        <translation>Weder Mitteilung noch Versand beginnt mit „{typed}“: „publisher waiting“ zeigt, was wartet.</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>Angezeigter Name</translation>
    </message>
    <message>
        <source>Nom de l&apos;expéditeur</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Nom de l&apos;émetteur</source>
        <translation>Name des Herausgebers</translation>
    </message>
    <message>
        <source>Nom de la catégorie des annonces ; vide : celle que le site met par défaut.</source>
        <translation>Name der Kategorie der Mitteilungen; leer: die, die die Website vorgibt.</translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>Nombre de mots-dièse</source>
        <translation>Anzahl der Hashtags</translation>
    </message>
    <message>
        <source>Nouvel arrivant</source>
        <translation>Neu zugezogen</translation>
    </message>
    <message>
        <source>Numéro de la fiche</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Numéro de la page</source>
        <translation>Nummer der Seite</translation>
    </message>
    <message>
        <source>Numéro du compte</source>
        <translation>Nummer des Kontos</translation>
    </message>
    <message>
        <source>Numéro du profil</source>
        <translation>Nummer des Profils</translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>OVHcloud hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>OVHcloud hat anders als erwartet geantwortet: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>OVHcloud l&apos;a refusé</source>
        <translation>OVHcloud hat ihn abgelehnt</translation>
    </message>
    <message>
        <source>OVHcloud n&apos;a pas encore arrêté {count} SMS : nouvel essai bientôt.</source>
        <translation>OVHcloud hat {count} SMS noch nicht gestoppt: neuer Versuch in Kürze.</translation>
    </message>
    <message>
        <source>OVHcloud ne connaît pas la clé d&apos;application : copiez-la à nouveau.</source>
        <translation>OVHcloud kennt den Anwendungsschlüssel nicht: Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>OVHcloud ne l&apos;a pas encore validé</source>
        <translation>OVHcloud hat ihn noch nicht bestätigt</translation>
    </message>
    <message>
        <source>OVHcloud ne montre pas encore ce qui est parti : nouvel essai bientôt.</source>
        <translation>OVHcloud zeigt noch nicht, was hinausgegangen ist: neuer Versuch in Kürze.</translation>
    </message>
    <message>
        <source>OVHcloud ne peut envoyer de SMS à aucun des {count} destinataires : vérifiez leurs numéros.</source>
        <translation>OVHcloud kann keinem der {count} Empfänger eine SMS senden: Prüfen Sie ihre Nummern.</translation>
    </message>
    <message>
        <source>OVHcloud ne peut pas y envoyer de SMS</source>
        <translation>OVHcloud kann dorthin keine SMS senden</translation>
    </message>
    <message>
        <source>OVHcloud ne reconnaît plus la clé d&apos;accès (consumer key) : elle a expiré ou a été retirée. Créez-en une autre, puis changez-la dans ce canal.</source>
        <translation>OVHcloud erkennt den Zugangsschlüssel (consumer key) nicht mehr: Er ist abgelaufen oder wurde entzogen. Erstellen Sie einen anderen und ändern Sie ihn dann in diesem Kanal.</translation>
    </message>
    <message>
        <source>OVHcloud ne trouve pas ce qui est demandé ({told}).</source>
        <translation>OVHcloud findet nicht, was verlangt wird ({told}).</translation>
    </message>
    <message>
        <source>OVHcloud refuse ce SMS ({told}).</source>
        <translation>OVHcloud lehnt diese SMS ab ({told}).</translation>
    </message>
    <message>
        <source>On ne sait pas encore si l&apos;envoi est parti ; Publisher vérifie de nouveau bientôt. {why}</source>
        <translation>Man weiß noch nicht, ob der Versand hinausgegangen ist; Publisher prüft in Kürze erneut. {why}</translation>
    </message>
    <message>
        <source>Où arrivent les réponses, si ce n&apos;est pas chez l&apos;expéditeur.</source>
        <translation>Wohin die Antworten kommen, wenn nicht zum Absender.</translation>
    </message>
    <message>
        <source>Où elle se trouve ; c&apos;est le thème du site qui montre l&apos;image mise en avant.</source>
        <translation>Wo es steht; das Beitragsbild zeigt das Theme der Website.</translation>
    </message>
    <message>
        <source>Page des actualités</source>
        <translation>Neuigkeitenseite</translation>
    </message>
    <message>
        <source>Participation citoyenne</source>
        <translation>Bürgerbeteiligung</translation>
    </message>
    <message>
        <source>Pas encore paru : l&apos;envoi est annulé.</source>
        <translation>Noch nicht erschienen: Der Versand ist abgebrochen.</translation>
    </message>
    <message>
        <source>Pas encore parue : elle partira corrigée, à l&apos;heure prévue.</source>
        <translation>Noch nicht erschienen: Sie geht korrigiert hinaus, zur geplanten Zeit.</translation>
    </message>
    <message>
        <source>Pas encore parue : elle y est publiée, corrigée, pour la première fois.</source>
        <translation>Noch nicht erschienen: Sie wird dort zum ersten Mal veröffentlicht, korrigiert.</translation>
    </message>
    <message>
        <source>Pays des numéros</source>
        <translation>Land der Nummern</translation>
    </message>
    <message>
        <source>Pendant combien de temps le même texte ne repart pas sur le même canal sans qu&apos;on le demande ; 0 pour ne jamais le vérifier.</source>
        <translation>Wie lange derselbe Text nicht ungefragt noch einmal auf demselben Kanal hinausgeht; 0, um es nie zu prüfen.</translation>
    </message>
    <message>
        <source>Plateforme</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Plus de {most} annonces à la fois : partagez-les.</source>
        <translation>Mehr als {most} Mitteilungen auf einmal: Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>Plusieurs annonces commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Mehrere Mitteilungen beginnen mit „{typed}“: Geben Sie mehr Buchstaben an.</translation>
    </message>
    <message>
        <source>Plusieurs annonces ou envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Mehrere Mitteilungen oder Sendungen beginnen mit „{typed}“: Geben Sie mehr Buchstaben an.</translation>
    </message>
    <message>
        <source>Plusieurs envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Mehrere Sendungen beginnen mit „{typed}“: Geben Sie mehr Buchstaben an.</translation>
    </message>
    <message>
        <source>Plusieurs séries commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Mehrere Serien beginnen mit „{typed}“: Geben Sie mehr Buchstaben an.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port SFTP</source>
        <translation>SFTP-Port</translation>
    </message>
    <message>
        <source>Port du retour</source>
        <translation>Port der Rückkehr</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Sichtweite</translation>
    </message>
    <message>
        <source>Pour ce qui n&apos;est ni travaux ni emploi, reconnus d&apos;eux-mêmes : Presse, Projets de ville … (presse, city_project, works, job_offer) ; vide : aucune.</source>
        <translation>Für alles, was weder Baustellen noch Stellenangebote sind (diese werden von selbst erkannt): Presse, Projekte der Stadt … (presse, city_project, works, job_offer); leer: keine.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : dans l&apos;application Meta de la ville, Paramètres &gt; Général &gt; Clé secrète.</source>
        <translation>Für die Anmeldung über den Browser: in der Meta-Anwendung der Stadt, Einstellungen &gt; Allgemein &gt; App-Geheimcode.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;identifiant (des chiffres) de l&apos;application Meta de la ville.</source>
        <translation>Für die Anmeldung über den Browser: die Kennung (Ziffern) der Meta-Anwendung der Stadt.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;« ID d&apos;app Threads » (des chiffres) de l&apos;application Meta de la ville, qui n&apos;est pas son identifiant général.</source>
        <translation>Für die Anmeldung über den Browser: die „Threads-App-ID“ (Ziffern) der Meta-Anwendung der Stadt, die nicht ihre allgemeine Kennung ist.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : une page du site de la ville, inscrite telle quelle dans l&apos;application Meta parmi les URL de rappel de Threads.</source>
        <translation>Für die Anmeldung über den Browser: eine Seite der Website der Stadt, genau so in der Meta-Anwendung unter den Rückruf-URLs von Threads eingetragen.</translation>
    </message>
    <message>
        <source>Pour retirer une alerte</source>
        <translation>Um eine Warnung zurückzuziehen</translation>
    </message>
    <message>
        <source>Pour vous connecter à {service} par le navigateur, donnez d&apos;abord l&apos;identifiant de l&apos;application de la ville (réglage « client_id ») et son secret, en modifiant le canal.</source>
        <translation>Um sich über den Browser bei {service} anzumelden, geben Sie zuerst die Kennung der Anwendung der Stadt (Einstellung „client_id“) und ihr Geheimnis an, indem Sie den Kanal ändern.</translation>
    </message>
    <message>
        <source>Première image</source>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Presque toujours 22.</source>
        <translation>Fast immer 22.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Publics visés, séparés par des virgules : Parent, Senior, Jeune … ; vide : tous.</source>
        <translation>Zielgruppen, durch Kommas getrennt: Parent, Senior, Jeune …; leer: alle.</translation>
    </message>
    <message>
        <source>Publie dans un canal Slack, par une application de la ville.</source>
        <translation>Veröffentlicht in einem Slack-Kanal, über eine Anwendung der Stadt.</translation>
    </message>
    <message>
        <source>Publie dans un canal Telegram, par un bot de la ville.</source>
        <translation>Veröffentlicht in einem Telegram-Kanal, über einen Bot der Stadt.</translation>
    </message>
    <message>
        <source>Publie dans un salon Discord, par l&apos;adresse de son webhook.</source>
        <translation>Veröffentlicht in einem Discord-Kanal, über die Adresse seines Webhooks.</translation>
    </message>
    <message>
        <source>Publie dans un salon Matrix (Element) : texte mis en forme, images et vidéo.</source>
        <translation>Veröffentlicht in einem Matrix-Raum (Element): formatierter Text, Bilder und Video.</translation>
    </message>
    <message>
        <source>Publie sur la page LinkedIn de la ville : texte, images, encadré.</source>
        <translation>Veröffentlicht auf der LinkedIn-Seite der Stadt: Text, Bilder, Kasten.</translation>
    </message>
    <message>
        <source>Publie sur un compte Bluesky : texte, images et encadré du lien.</source>
        <translation>Veröffentlicht auf einem Bluesky-Konto: Text, Bilder und Kasten des Links.</translation>
    </message>
    <message>
        <source>Publie sur un compte Mastodon, sur n&apos;importe quelle instance.</source>
        <translation>Veröffentlicht auf einem Mastodon-Konto, auf jeder Instanz.</translation>
    </message>
    <message>
        <source>Publie sur un compte X, avec l&apos;application de la ville.</source>
        <translation>Veröffentlicht auf einem X-Konto, mit der Anwendung der Stadt.</translation>
    </message>
    <message>
        <source>Publie une carte dans un canal Teams, par un flux de travail.</source>
        <translation>Veröffentlicht eine Karte in einem Teams-Kanal, über einen Workflow.</translation>
    </message>
    <message>
        <source>Publisher a été mis à jour : fermez-le, puis ouvrez-le de nouveau.</source>
        <translation>Publisher wurde aktualisiert: Schließen Sie es und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>Publisher commence avec une base vide.</source>
        <translation>Publisher beginnt mit einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>Publisher compose lui-même ce groupe, de tous les réseaux.</source>
        <translation>Publisher stellt diese Gruppe selbst zusammen, aus allen Netzwerken.</translation>
    </message>
    <message>
        <source>Publisher envoie {limit} images au plus dans un salon Matrix : les {left} dernières n&apos;y seront pas.</source>
        <translation>Publisher sendet höchstens {limit} Bilder in einen Matrix-Raum: Die letzten {left} fehlen dort.</translation>
    </message>
    <message>
        <source>Publisher est ouvert sur ces données : fermez d&apos;abord {others}, puis recommencez. Rien n&apos;a été changé.</source>
        <translation>Publisher ist mit diesen Daten geöffnet: Schließen Sie zuerst {others} und beginnen Sie dann neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Publisher la retire de</source>
        <translation>Publisher zieht sie zurück von</translation>
    </message>
    <message>
        <source>Publisher la retire, et vérifie qu&apos;elle n&apos;y est plus.</source>
        <translation>Publisher zieht sie zurück und prüft, dass sie nicht mehr dort ist.</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas encore servi dans {folder}.</source>
        <translation>Publisher wurde in {folder} noch nicht benutzt.</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas émis cette alerte : terminez-la là où elle a été émise.</source>
        <translation>Publisher hat diese Warnung nicht ausgegeben: Beenden Sie sie dort, wo sie ausgegeben wurde.</translation>
    </message>
    <message>
        <source>Publisher ne comprend pas où en est la campagne : voyez dans Brevo.</source>
        <translation>Publisher versteht nicht, wie es um die Kampagne steht: Sehen Sie in Brevo nach.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le message dans le salon : faites-le là-bas.</source>
        <translation>Publisher kennt die Nachricht im Raum nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le nom du message sur Bluesky : faites-le là-bas.</source>
        <translation>Publisher kennt den Namen der Nachricht auf Bluesky nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro de la notification ntfy : elle reste où elle est.</source>
        <translation>Publisher kennt die Nummer der ntfy-Benachrichtigung nicht: Sie bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message Telegram : faites-le là-bas.</source>
        <translation>Publisher kennt die Nummer der Telegram-Nachricht nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Discord : faites-le là-bas.</source>
        <translation>Publisher kennt die Nummer der Nachricht auf Discord nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Google : faites-le là-bas.</source>
        <translation>Publisher kennt die Nummer der Nachricht auf Google nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur LinkedIn : faites-le là-bas.</source>
        <translation>Publisher kennt die Nummer der Nachricht auf LinkedIn nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Mastodon : faites-le là-bas.</source>
        <translation>Publisher kennt die Nummer der Nachricht auf Mastodon nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Slack : faites-le là-bas.</source>
        <translation>Publisher kennt die Nummer der Nachricht auf Slack nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur X : faites-le là-bas.</source>
        <translation>Publisher kennt die Nummer der Nachricht auf X nicht: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas les numéros de ces SMS : arrêtez-les chez OVHcloud.</source>
        <translation>Publisher kennt die Nummern dieser SMS nicht: Stoppen Sie sie bei OVHcloud.</translation>
    </message>
    <message>
        <source>Publisher ne donne pas de mot de passe sans chiffrement : mettez starttls.</source>
        <translation>Publisher gibt kein Passwort ohne Verschlüsselung weiter: Setzen Sie starttls.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas savoir si l&apos;envoi est parti : regardez sur le canal, puis dites s&apos;il y est. {why}</source>
        <translation>Publisher kann nicht wissen, ob der Versand hinausgegangen ist: Sehen Sie auf dem Kanal nach und sagen Sie dann, ob er dort ist. {why}</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans ce canal Slack : {why}. Vérifiez le réglage « channel », et tapez « /invite » suivi du nom de l&apos;application dans le canal.</source>
        <translation>Publisher kann in diesem Slack-Kanal nicht schreiben: {why}. Prüfen Sie die Einstellung „channel“, und tippen Sie im Kanal „/invite“, gefolgt vom Namen der Anwendung.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans le dossier « {folder} » : vérifiez qu&apos;il existe et que vous avez le droit d&apos;y écrire ({reason}).</source>
        <translation>Publisher kann nicht in den Ordner „{folder}“ schreiben: Prüfen Sie, ob es ihn gibt und ob Sie dort schreiben dürfen ({reason}).</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kann nicht in {folder} schreiben: Bitten Sie um das Schreibrecht.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : vérifiez que ce dossier existe et que vous en avez le droit.</source>
        <translation>Publisher kann nicht in {folder} schreiben: Prüfen Sie, ob es diesen Ordner gibt und ob Sie das Recht dazu haben.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder}.</source>
        <translation>Publisher kann nicht in {folder} schreiben.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}) : demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kann nicht in {place} schreiben ({why}): Bitten Sie um das Schreibrecht.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}). Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kann nicht in {place} schreiben ({why}). Wählen Sie mit --data-dir einen anderen Ordner, oder bitten Sie um das Schreibrecht.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place}. Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kann nicht in {place} schreiben. Wählen Sie mit --data-dir einen anderen Ordner, oder bitten Sie um das Schreibrecht.</translation>
    </message>
    <message>
        <source>Publisher ne remplace pas une vidéo dans un message Telegram : retirez l&apos;annonce de Telegram, puis publiez-la de nouveau.</source>
        <translation>Publisher ersetzt kein Video in einer Telegram-Nachricht: Ziehen Sie die Mitteilung von Telegram zurück und veröffentlichen Sie sie neu.</translation>
    </message>
    <message>
        <source>Publisher ne retrouve pas la campagne dans Brevo : voyez là-bas si elle est partie.</source>
        <translation>Publisher findet die Kampagne in Brevo nicht wieder: Sehen Sie dort nach, ob sie hinausgegangen ist.</translation>
    </message>
    <message>
        <source>Publisher ne sait pas encore si l&apos;annonce y est parue : il le vérifie, puis la retire.</source>
        <translation>Publisher weiß noch nicht, ob die Mitteilung dort erschienen ist: Er prüft es und zieht sie dann zurück.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site WordPress. Corrigez-la ou retirez-la vous-même dans WordPress.</source>
        <translation>Publisher findet diese Mitteilung auf der WordPress-Website nicht. Korrigieren Sie sie selbst in WordPress oder ziehen Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même dans Drupal.</source>
        <translation>Publisher findet diese Mitteilung auf der Website nicht. Korrigieren Sie sie selbst in Drupal oder ziehen Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même sur le site.</source>
        <translation>Publisher findet diese Mitteilung auf der Website nicht. Korrigieren Sie sie selbst auf der Website oder ziehen Sie sie dort zurück.</translation>
    </message>
    <message>
        <source>Publisher remet une copie de sauvegarde en place dans {place} : recommencez dans un instant.</source>
        <translation>Publisher legt in {place} eine Sicherungskopie zurück: Beginnen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Publisher vérifie s&apos;il est parti</source>
        <translation>Publisher prüft, ob er hinausgegangen ist</translation>
    </message>
    <message>
        <source>Quand il faut agir.</source>
        <translation>Wann zu handeln ist.</translation>
    </message>
    <message>
        <source>Quand plusieurs annonces manquées ou retenues sont relancées, elles partent l&apos;une après l&apos;autre, avec cet écart ; 0 pour toutes à la fois. Une alerte n&apos;attend pas.</source>
        <translation>Wenn mehrere verpasste oder zurückgehaltene Mitteilungen erneut gesendet werden, gehen sie nacheinander hinaus, mit diesem Abstand; 0 für alle zugleich. Eine Warnung wartet nicht.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un a modifié cette série entre-temps, et rien n&apos;a été fait : rouvrez-la, puis recommencez.</source>
        <translation>Jemand hat diese Serie inzwischen geändert, und nichts wurde getan: Öffnen Sie sie erneut und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un est en train de modifier cette page sur le site. Publisher réessaiera ; demandez-lui de terminer.</source>
        <translation>Jemand ändert diese Seite gerade auf der Website. Publisher wird es noch einmal versuchen; bitten Sie die Person, zum Ende zu kommen.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un l&apos;a supprimé entre-temps : ajoutez-le de nouveau s&apos;il sert encore.</source>
        <translation>Jemand hat es inzwischen gelöscht: Fügen Sie es neu hinzu, wenn es noch dient.</translation>
    </message>
    <message>
        <source>Qui parle : le service ou la ville ; à défaut, le titre du fil.</source>
        <translation>Wer spricht: der Dienst oder die Stadt; sonst der Titel des Feeds.</translation>
    </message>
    <message>
        <source>Qui voit les messages, et où.</source>
        <translation>Wer die Nachrichten sieht, und wo.</translation>
    </message>
    <message>
        <source>Recommencez dans un instant</source>
        <translation>Beginnen Sie gleich noch einmal</translation>
    </message>
    <message>
        <source>Recommencez plus tard</source>
        <translation>Beginnen Sie später noch einmal</translation>
    </message>
    <message>
        <source>Reconnectez</source>
        <translation>neu verbinden</translation>
    </message>
    <message>
        <source>Remettez en ordre</source>
        <translation>in Ordnung bringen</translation>
    </message>
    <message>
        <source>Remplacer les signes typographiques (’ … « » – œ)</source>
        <translation>Typografische Zeichen ersetzen (’ … « » – œ)</translation>
    </message>
    <message>
        <source>Retenu pendant la suspension ({reason}).</source>
        <translation>Während des Anhaltens zurückgehalten ({reason}).</translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Rien d&apos;inachevé ne traîne dans le dossier.</source>
        <translation>Nichts Unvollendetes liegt im Ordner herum.</translation>
    </message>
    <message>
        <source>Rien de ce qui attendait ne part de soi-même. Dans « Envois » : à vérifier sur les canaux, {asked} ; prévus, à confirmer, {held}.</source>
        <translation>Nichts von dem, was wartete, geht von selbst hinaus. Unter „Versand“: auf den Kanälen zu prüfen, {asked}; geplant, zu bestätigen, {held}.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;attend plus son départ : il n&apos;y a rien à annuler.</source>
        <translation>Von dieser Mitteilung wartet nichts mehr auf den Versand: Es gibt nichts abzubrechen.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;attend une décision : elle est partie, prévue ou annulée.</source>
        <translation>Nichts von dieser Mitteilung wartet auf eine Entscheidung: Sie ist hinausgegangen, geplant oder abgebrochen.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;est prévu : il n&apos;y a rien à déplacer.</source>
        <translation>Nichts von dieser Mitteilung ist geplant: Es gibt nichts zu verschieben.</translation>
    </message>
    <message>
        <source>Rien n&apos;a été publié sur ce canal : il n&apos;y a rien à retirer.</source>
        <translation>Auf diesem Kanal wurde nichts veröffentlicht: Es gibt nichts zurückzuziehen.</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé pour le moment ; Publisher réessaie sans cesse. {why}</source>
        <translation>Im Moment wird nichts gesendet; Publisher versucht es weiter. {why}</translation>
    </message>
    <message>
        <source>Rien n&apos;est suspendu : l&apos;annonce n&apos;a besoin d&apos;aucune permission.</source>
        <translation>Nichts ist angehalten: Die Mitteilung braucht keine Erlaubnis.</translation>
    </message>
    <message>
        <source>Réseaux sociaux</source>
        <translation>Soziale Netzwerke</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>SMS (OVHcloud)</source>
        <translation>SMS (OVHcloud)</translation>
    </message>
    <message>
        <source>SMS par annonce</source>
        <translation>SMS je Mitteilung</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (Port 587)</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Sans heure de fin, Google montrera l&apos;événement jusqu&apos;à la fin du jour : ajoutez-en une.</source>
        <translation>Ohne Endzeit zeigt Google die Veranstaltung bis zum Ende des Tages: Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Sans son</source>
        <translation>Ohne Ton</translation>
    </message>
    <message>
        <source>Sans trousseau de clés. {why}</source>
        <translation>Ohne Schlüsselbund. {why}</translation>
    </message>
    <message>
        <source>Secret d&apos;application</source>
        <translation>Anwendungsgeheimnis</translation>
    </message>
    <message>
        <source>Secret de l&apos;application</source>
        <translation>Geheimnis der Anwendung</translation>
    </message>
    <message>
        <source>Serveur SFTP</source>
        <translation>SFTP-Server</translation>
    </message>
    <message>
        <source>Serveur d&apos;envoi</source>
        <translation>Versandserver</translation>
    </message>
    <message>
        <source>Seulement pour des messages publicitaires : OVHcloud ajoute « STOP » et n&apos;envoie pas la nuit ni le dimanche.</source>
        <translation>Nur für Werbenachrichten: OVHcloud fügt „STOP“ hinzu und sendet weder nachts noch sonntags.</translation>
    </message>
    <message>
        <source>Seulement si l&apos;application est de type « Web App » : OAuth 2.0 Client Secret. Laissez vide pour une « Native App ».</source>
        <translation>Nur, wenn die Anwendung vom Typ „Web App“ ist: OAuth 2.0 Client Secret. Leer lassen bei einer „Native App“.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur ce site.</source>
        <translation>Nur die ersten {most} Bilder kommen auf diese Website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site Drupal.</source>
        <translation>Nur die ersten {most} Bilder kommen auf die Drupal-Website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site WordPress.</source>
        <translation>Nur die ersten {most} Bilder kommen auf die WordPress-Website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont envoyées.</source>
        <translation>Nur die ersten {most} Bilder werden gesendet.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont préparées.</source>
        <translation>Nur die ersten {most} Bilder werden vorbereitet.</translation>
    </message>
    <message>
        <source>Si l&apos;événement a lieu, ou aura lieu.</source>
        <translation>Ob das Ereignis stattfindet oder stattfinden wird.</translation>
    </message>
    <message>
        <source>Si les citoyens lisent le site à une autre adresse que celle où l&apos;on y écrit.</source>
        <translation>Falls die Bürger die Website unter einer anderen Adresse lesen als der, unter der man dort schreibt.</translation>
    </message>
    <message>
        <source>Si les citoyens peuvent commenter l&apos;article.</source>
        <translation>Ob die Bürger den Beitrag kommentieren können.</translation>
    </message>
    <message>
        <source>Signes</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Site web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Site web et flux</source>
        <translation>Website und Feeds</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack a perdu le fichier « {name} ».</source>
        <translation>Slack hat die Datei „{name}“ verloren.</translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Slack hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Slack hat anders als erwartet geantwortet: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Slack demande d&apos;attendre avant de continuer.</source>
        <translation>Slack verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Slack garde encore un fichier : Publisher le retirera.</source>
        <translation>Slack behält noch eine Datei: Publisher wird sie entfernen.</translation>
    </message>
    <message>
        <source>Slack montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Slack zeigt die Nachricht noch: Publisher wird sie erneut zurückziehen.</translation>
    </message>
    <message>
        <source>Slack n&apos;a pas encore fini de traiter un fichier.</source>
        <translation>Slack hat eine Datei noch nicht fertig verarbeitet.</translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application supprimer un de ses fichiers, que plus aucun message ne montre : supprimez-le là-bas. {why}</source>
        <translation>Slack lässt die Anwendung eine ihrer Dateien nicht löschen, die keine Nachricht mehr zeigt: Löschen Sie sie dort. {why}</translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application y toucher : faites-le là-bas.</source>
        <translation>Slack lässt die Anwendung das nicht anrühren: Tun Sie es dort.</translation>
    </message>
    <message>
        <source>Slack ne reconnaît plus le jeton : réinstallez l&apos;application dans l&apos;espace de travail, copiez son nouveau jeton et reconnectez ce canal.</source>
        <translation>Slack erkennt das Token nicht mehr: Installieren Sie die Anwendung im Arbeitsbereich neu, kopieren Sie ihr neues Token und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Slack ne trouve plus ce fichier.</source>
        <translation>Slack findet diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Slack ne trouve plus ce message.</source>
        <translation>Slack findet diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>Slack refuse ce message ({told}) : corrigez-le.</source>
        <translation>Slack lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Son nom, comme vous l&apos;appelez.</source>
        <translation>Sein Name, wie Sie ihn nennen.</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Source (utm_source)</source>
        <translation>Quelle (utm_source)</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Support (utm_medium)</source>
        <translation>Medium (utm_medium)</translation>
    </message>
    <message>
        <source>Sur Bluesky : Paramètres &gt; Confidentialité et sécurité &gt; Mots de passe d&apos;application &gt; Ajouter. Ce n&apos;est pas le mot de passe du compte.</source>
        <translation>Auf Bluesky: Einstellungen &gt; Datenschutz und Sicherheit &gt; App-Passwörter &gt; Hinzufügen. Es ist nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Sur Bluesky, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation>Auf Bluesky illustriert das Bild den Kasten des Links: Nur das erste ist dabei, und seine Beschreibung wird blinden Menschen nicht vorgelesen.</translation>
    </message>
    <message>
        <source>Sur Discord : Modifier le salon &gt; Intégrations &gt; Webhooks &gt; Nouveau webhook &gt; Copier l&apos;URL du webhook. Qui l&apos;a peut écrire dans le salon.</source>
        <translation>Auf Discord: Kanal bearbeiten &gt; Integrationen &gt; Webhooks &gt; Neuer Webhook &gt; Webhook-URL kopieren. Wer sie hat, kann im Kanal schreiben.</translation>
    </message>
    <message>
        <source>Sur LinkedIn, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation>Auf LinkedIn illustriert das Bild den Kasten des Links: Nur das erste ist dabei, und seine Beschreibung wird blinden Menschen nicht vorgelesen.</translation>
    </message>
    <message>
        <source>Sur Telegram, « {name} » mènera au compte ou au canal de ce nom : vérifiez que c&apos;est voulu.</source>
        <translation>Auf Telegram führt „{name}“ zum Konto oder Kanal dieses Namens: Prüfen Sie, ob das gewollt ist.</translation>
    </message>
    <message>
        <source>Sur api.slack.com/apps : votre application &gt; OAuth &amp; Permissions &gt; Bot User OAuth Token (il commence par xoxb-).</source>
        <translation>Auf api.slack.com/apps: Ihre Anwendung &gt; OAuth &amp; Permissions &gt; Bot User OAuth Token (es beginnt mit xoxb-).</translation>
    </message>
    <message>
        <source>Sur console.cloud.google.com : API et services &gt; Identifiants &gt; ID client OAuth, de type « Application de bureau ».</source>
        <translation>Auf console.cloud.google.com: APIs und Dienste &gt; Anmeldedaten &gt; OAuth-Client-ID, vom Typ „Desktopanwendung“.</translation>
    </message>
    <message>
        <source>Sur developer.x.com, dans votre application : Keys and tokens &gt; OAuth 2.0 Client ID.</source>
        <translation>Auf developer.x.com, in Ihrer Anwendung: Keys and tokens &gt; OAuth 2.0 Client ID.</translation>
    </message>
    <message>
        <source>Sur l&apos;instance : Préférences &gt; Développement &gt; Nouvelle application, avec les droits read:accounts, read:statuses, write:media et write:statuses ; puis copiez le jeton.</source>
        <translation>Auf der Instanz: Einstellungen &gt; Entwicklung &gt; Neue Anwendung, mit den Rechten read:accounts, read:statuses, write:media und write:statuses; kopieren Sie dann das Token.</translation>
    </message>
    <message>
        <source>Sur la page du serveur : Compte &gt; Jetons d&apos;accès (il commence par « tk_ »). Laissez vide si vous donnez un mot de passe.</source>
        <translation>Auf der Seite des Servers: Konto &gt; Zugangstoken (es beginnt mit „tk_“). Leer lassen, wenn Sie ein Passwort angeben.</translation>
    </message>
    <message>
        <source>Sur linkedin.com/developers, dans votre application : Auth &gt; Client ID.</source>
        <translation>Auf linkedin.com/developers, in Ihrer Anwendung: Auth &gt; Client ID.</translation>
    </message>
    <message>
        <source>Suspendu : {reason}</source>
        <translation>Angehalten: {reason}</translation>
    </message>
    <message>
        <source>Sélecteur DKIM</source>
        <translation>DKIM-Selektor</translation>
    </message>
    <message>
        <source>Séparées par des virgules, pour toutes les annonces : Mobilité, Culture, Santé … Un mot-clé de l&apos;annonce qui est une thématique s&apos;y ajoute de lui-même.</source>
        <translation>Durch Kommas getrennt, für alle Mitteilungen: Mobilité, Culture, Santé … Ein Schlagwort der Mitteilung, das ein Themenbereich ist, kommt von selbst hinzu.</translation>
    </message>
    <message>
        <source>TLS dès le début (port 465)</source>
        <translation>TLS von Anfang an (Port 465)</translation>
    </message>
    <message>
        <source>Teams a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Teams hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>Teams montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Teams zeigt höchstens {limit} Bilder: Die folgenden werden nicht dabei sein.</translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : la fin du texte n&apos;y sera pas.</source>
        <translation>Teams nimmt höchstens 28 KB je Mitteilung: Das Ende des Textes fehlt dort.</translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : raccourcissez le texte.</source>
        <translation>Teams nimmt höchstens 28 KB je Mitteilung: Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>Teams refuse l&apos;adresse du flux : dans Power Automate, vérifiez que tout le monde peut le déclencher, copiez son adresse et reconnectez ce canal.</source>
        <translation>Teams lehnt die Adresse des Workflows ab: Prüfen Sie in Power Automate, dass jeder ihn auslösen darf, kopieren Sie seine Adresse und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Teams vient chercher les images sur le site web de la ville : sans un canal « Site web » en https pour cette annonce, elles n&apos;y seront pas.</source>
        <translation>Teams holt die Bilder von der Website der Stadt: Ohne einen Kanal „Website“ mit https für diese Mitteilung werden sie nicht dabei sein.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram : le message dit déjà cela.</source>
        <translation>Telegram: Die Nachricht sagt das schon.</translation>
    </message>
    <message>
        <source>Telegram a refusé l&apos;envoi ({told}).</source>
        <translation>Telegram hat den Versand abgelehnt ({told}).</translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Telegram hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : vérifiez l&apos;adresse de l&apos;interface.</source>
        <translation>Telegram hat anders als erwartet geantwortet: Prüfen Sie die Adresse der Schnittstelle.</translation>
    </message>
    <message>
        <source>Telegram demande d&apos;attendre avant de continuer.</source>
        <translation>Telegram verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>Telegram montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Telegram zeigt die Nachricht noch: Publisher wird sie erneut zurückziehen.</translation>
    </message>
    <message>
        <source>Telegram montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Telegram zeigt höchstens {limit} Bilder: Die letzten {left} fehlen dort.</translation>
    </message>
    <message>
        <source>Telegram n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>Telegram nimmt ein so großes Bild nicht an: Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>Telegram ne connaît pas ce canal : vérifiez le réglage « chat », et que le bot en est administrateur.</source>
        <translation>Telegram kennt diesen Kanal nicht: Prüfen Sie die Einstellung „chat“, und ob der Bot dort Administrator ist.</translation>
    </message>
    <message>
        <source>Telegram ne laisse plus le bot toucher à ce message (après 48 heures, il refuse les retraits) : faites-le vous-même dans le canal.</source>
        <translation>Telegram lässt den Bot diese Nachricht nicht mehr anrühren (nach 48 Stunden verweigert es Rücknahmen): Tun Sie es selbst im Kanal.</translation>
    </message>
    <message>
        <source>Telegram ne permet pas d&apos;ajouter des images à un message, ni de les enlever toutes : retirez l&apos;annonce de Telegram, puis publiez-la de nouveau.</source>
        <translation>Telegram erlaubt es nicht, einer Nachricht Bilder hinzuzufügen oder alle zu entfernen: Ziehen Sie die Mitteilung von Telegram zurück und veröffentlichen Sie sie dann neu.</translation>
    </message>
    <message>
        <source>Telegram ne reconnaît pas le jeton du bot : demandez-le à @BotFather (/token) et reconnectez ce canal.</source>
        <translation>Telegram erkennt das Token des Bots nicht: Fragen Sie @BotFather danach (/token) und verbinden Sie diesen Kanal neu.</translation>
    </message>
    <message>
        <source>Telegram ne trouve plus ce message.</source>
        <translation>Telegram findet diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>Telegram prend {limit} signes au plus {with_pictures}: la fin du texte n&apos;y sera pas.</source>
        <translation>Telegram nimmt höchstens {limit} Zeichen {with_pictures}– das Ende des Textes fehlt dort.</translation>
    </message>
    <message>
        <source>Telegram refuse ce message ({told}) : corrigez-le.</source>
        <translation>Telegram lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>Territoire de la commune d&apos;Exemple</source>
        <translation>Gebiet der Gemeinde Exemple</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texte : sans limite.</source>
        <translation>Text: ohne Grenze.</translation>
    </message>
    <message>
        <source>Texte : {limit} {unit} au plus{thread}{comment}.</source>
        <translation>Text: höchstens {limit} {unit}{thread}{comment}.</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>Textes propres à un canal</source>
        <translation>Texte eigens für einen Kanal</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Threads zeigt höchstens {limit} Bilder: Die folgenden fehlen dort.</translation>
    </message>
    <message>
        <source>Threads prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Threads nimmt höchstens {limit} Zeichen: Das Ende des Textes fehlt dort.</translation>
    </message>
    <message>
        <source>Threads renvoie le navigateur à une page du site de la ville : donnez-la dans le réglage « redirect_uri », telle qu&apos;elle est inscrite dans l&apos;application Meta.</source>
        <translation>Threads schickt den Browser auf eine Seite der Website der Stadt zurück: Geben Sie diese in der Einstellung „redirect_uri“ an, genau so, wie sie in der Meta-Anwendung eingetragen ist.</translation>
    </message>
    <message>
        <source>Threads vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web », sinon la publication n&apos;aura pas d&apos;image.</source>
        <translation>Threads holt die Bilder von der Website der Stadt: Wählen Sie auch einen Kanal „Website“, sonst hat die Veröffentlichung kein Bild.</translation>
    </message>
    <message>
        <source>Thématiques</source>
        <translation>Themenbereiche</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Titre du mur</source>
        <translation>Titel der Wand</translation>
    </message>
    <message>
        <source>Tous les réseaux sociaux</source>
        <translation>Alle sozialen Netzwerke</translation>
    </message>
    <message>
        <source>Tout est prêt pour {platform} dans {page} : publiez, puis donnez à Publisher l&apos;adresse de la publication.</source>
        <translation>Für {platform} ist alles bereit in {page}: Veröffentlichen Sie und geben Sie Publisher dann die Adresse der Veröffentlichung.</translation>
    </message>
    <message>
        <source>Tout est suspendu ({reason}) : rien ne part. Reprenez d&apos;abord les envois, ou choisissez une heure.</source>
        <translation>Alles ist angehalten ({reason}): Nichts geht hinaus. Nehmen Sie zuerst den Versand wieder auf, oder wählen Sie eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Toutes les images gardées servent.</source>
        <translation>Alle aufbewahrten Bilder werden verwendet.</translation>
    </message>
    <message>
        <source>Toutes les vidéos gardées sont entières.</source>
        <translation>Alle behaltenen Videos sind vollständig.</translation>
    </message>
    <message>
        <source>Traductions</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Traduisez aussi le titre ({code}).</source>
        <translation>Übersetzen Sie auch den Titel ({code}).</translation>
    </message>
    <message>
        <source>Type de contenu</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>Type de page</source>
        <translation>Seitentyp</translation>
    </message>
    <message>
        <source>Un autre Publisher écrit depuis longtemps dans « {folder} » ; celui-ci réessaiera.</source>
        <translation>Ein anderer Publisher schreibt schon lange in „{folder}“; dieser wird es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Un autre programme a ouvert {place} : fermez-le, puis recommencez.</source>
        <translation>Ein anderes Programm hat {place} geöffnet: Schließen Sie es und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>Un autre programme occupe {place} : fermez-le, ou recommencez dans un instant.</source>
        <translation>Ein anderes Programm belegt {place}: Schließen Sie es, oder beginnen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Un autre programme se sert du mur de répétition {root}.</source>
        <translation>Ein anderes Programm verwendet die Probewand {root}.</translation>
    </message>
    <message>
        <source>Un canal s&apos;appelle déjà « {name} » : choisissez un autre nom.</source>
        <translation>Ein Kanal heißt schon „{name}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Un caractère invisible ({code}) se trouve dans {name} : retapez ce passage.</source>
        <translation>Ein unsichtbares Zeichen ({code}) steckt hier: {name}. Tippen Sie diese Stelle neu.</translation>
    </message>
    <message>
        <source>Un collègue a utilisé ou changé cette image entre-temps : fermez, relisez ses mots, puis recommencez.</source>
        <translation>Jemand anderes hat dieses Bild inzwischen verwendet oder geändert: Schließen Sie, lesen Sie seine Wörter noch einmal und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Un courriel demande un objet : écrivez un titre.</source>
        <translation>Eine E-Mail verlangt einen Betreff: Schreiben Sie einen Titel.</translation>
    </message>
    <message>
        <source>Un courriel emporte {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Eine E-Mail nimmt höchstens {limit} Bilder mit: Die letzten {left} fehlen dort.</translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas : regardez dans les archives de la liste. « Il n&apos;est pas paru » l&apos;envoie de nouveau.</source>
        <translation>Eine E-Mail lässt sich nicht zurücklesen: Sehen Sie in den Archiven der Liste nach. „Sie ist nicht dort“ sendet sie erneut.</translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas ; « {file} » dit qui l&apos;a reçu. « Il n&apos;est pas paru » l&apos;envoie à ceux qui n&apos;ont rien reçu et aux incertains, et jamais à ceux qui l&apos;ont reçu.</source>
        <translation>Eine E-Mail lässt sich nicht zurücklesen; „{file}“ sagt, wer sie erhalten hat. „Sie ist nicht dort“ sendet sie an alle, die nichts erhalten haben, und an die ungewissen, aber nie an die, die sie erhalten haben.</translation>
    </message>
    <message>
        <source>Un dossier public pour les images ; vide : celui des annonces.</source>
        <translation>Ein öffentlicher Ordner für die Bilder; leer: der der Mitteilungen.</translation>
    </message>
    <message>
        <source>Un envoi interrompu ne bloque plus son canal ({ended}) ; moteurs arrêtés net, oubliés : {dead}.</source>
        <translation>Ein unterbrochener Versand blockiert seinen Kanal nicht mehr ({ended}); jäh beendete Engines, vergessen: {dead}.</translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou des numéros, avec des virgules.</source>
        <translation>Eine CSV-Datei der Abonnenten (vollständiger Pfad), oder Nummern, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation>Eine CSV-Datei der Abonnenten (vollständiger Pfad), oder die Adresse einer Mailingliste.</translation>
    </message>
    <message>
        <source>Un fil sur {service} compte {most} messages au plus : la fin du texte n&apos;y sera pas. Résumez-le, ou choisissez d&apos;abréger avec le lien.</source>
        <translation>Ein Thread auf {service} zählt höchstens {most} Nachrichten: Das Ende des Textes fehlt dort. Fassen Sie ihn zusammen, oder lassen Sie ihn mit dem Link kürzen.</translation>
    </message>
    <message>
        <source>Un groupe s&apos;appelle déjà « {name} » : choisissez un autre nom.</source>
        <translation>Eine Gruppe heißt bereits „{name}“: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Un jeton de Meta avec les permissions instagram_basic, instagram_content_publish, instagram_manage_contents, pages_read_engagement et, pour le premier commentaire, instagram_manage_comments.</source>
        <translation>Ein Token von Meta mit den Berechtigungen instagram_basic, instagram_content_publish, instagram_manage_contents, pages_read_engagement und, für den ersten Kommentar, instagram_manage_comments.</translation>
    </message>
    <message>
        <source>Un jeton de longue durée de Threads avec les permissions threads_basic, threads_content_publish et threads_delete (pour des fils numérotés, aussi threads_manage_replies et threads_read_replies). Publisher le renouvelle.</source>
        <translation>Ein langlebiges Threads-Token mit den Berechtigungen threads_basic, threads_content_publish und threads_delete (für nummerierte Threads auch threads_manage_replies und threads_read_replies). Publisher erneuert es.</translation>
    </message>
    <message>
        <source>Un jeton de page (pas un jeton de personne) avec les permissions pages_manage_posts, pages_read_engagement, pages_show_list et, pour le premier commentaire, pages_manage_engagement.</source>
        <translation>Ein Seitentoken (kein Token einer Person) mit den Berechtigungen pages_manage_posts, pages_read_engagement, pages_show_list und, für den ersten Kommentar, pages_manage_engagement.</translation>
    </message>
    <message>
        <source>Un lien que chaque actualité montre, comme le site de la commune ; vide : aucun.</source>
        <translation>Ein Link, den jede Neuigkeit zeigt, wie die Website der Gemeinde; leer: keiner.</translation>
    </message>
    <message>
        <source>Un message Matrix prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Eine Matrix-Nachricht nimmt höchstens {limit} Bytes: Das Ende des Textes fehlt dort.</translation>
    </message>
    <message>
        <source>Un message Slack que l&apos;on veut pouvoir corriger a {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Eine Slack-Nachricht, die man korrigieren können will, hat höchstens {limit} Zeichen: Das Ende des Textes fehlt dort.</translation>
    </message>
    <message>
        <source>Un message tout semblable est sur Slack : regardez si c&apos;est celui-ci.</source>
        <translation>Eine ganz ähnliche Nachricht ist auf Slack: Sehen Sie nach, ob es diese ist.</translation>
    </message>
    <message>
        <source>Un message très semblable est sur Mastodon ({url}) : regardez si c&apos;est celui-ci.</source>
        <translation>Eine sehr ähnliche Nachricht ist auf Mastodon ({url}): Sehen Sie nach, ob es diese ist.</translation>
    </message>
    <message>
        <source>Un niveau de titre est sauté dans le texte : après « ## » vient « ### », pas « #### ».</source>
        <translation>Im Text ist eine Titelebene übersprungen: Nach „##“ kommt „###“, nicht „####“.</translation>
    </message>
    <message>
        <source>Un seul signe hors de l&apos;alphabet des SMS (’ … « œ ê ç) réduit chaque SMS de 160 à 70 signes.</source>
        <translation>Ein einziges Zeichen außerhalb des SMS-Alphabets (’ … « œ ê ç) verkürzt jede SMS von 160 auf 70 Zeichen.</translation>
    </message>
    <message>
        <source>Un site accessible, écrit dans un dossier ou envoyé par SFTP.</source>
        <translation>Eine barrierefreie Website, in einen Ordner geschrieben oder über SFTP gesendet.</translation>
    </message>
    <message>
        <source>Un texte alternatif sera raccourci à {most} caractères.</source>
        <translation>Ein Alternativtext wird auf {most} Zeichen gekürzt.</translation>
    </message>
    <message>
        <source>Un événement demande un titre : écrivez-le.</source>
        <translation>Eine Veranstaltung verlangt einen Titel: Schreiben Sie ihn.</translation>
    </message>
    <message>
        <source>Une autre annonce a déjà l&apos;adresse {url} : changez le titre.</source>
        <translation>Eine andere Mitteilung hat schon die Adresse {url}: Ändern Sie den Titel.</translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Changez l&apos;adresse de cette page, ou le titre de l&apos;annonce.</source>
        <translation>Eine andere Seite der Website trägt schon die Adresse dieser Mitteilung. Ändern Sie die Adresse jener Seite, oder den Titel der Mitteilung.</translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Renommez cette page, ou changez le titre de l&apos;annonce.</source>
        <translation>Eine andere Seite der Website trägt schon die Adresse dieser Mitteilung. Benennen Sie jene Seite um, oder ändern Sie den Titel der Mitteilung.</translation>
    </message>
    <message>
        <source>Une catégorie que votre commune a créée sur ce serveur ; vide : aucune.</source>
        <translation>Eine Kategorie, die Ihre Gemeinde auf diesem Server angelegt hat; leer: keine.</translation>
    </message>
    <message>
        <source>Une correction change le texte de la publication Facebook, mais ni ses images ni l&apos;encadré de son lien : pour cela, retirez-la et publiez de nouveau.</source>
        <translation>Eine Korrektur ändert den Text der Facebook-Veröffentlichung, aber weder ihre Bilder noch den Kasten ihres Links: Ziehen Sie sie dafür zurück und veröffentlichen Sie neu.</translation>
    </message>
    <message>
        <source>Une des interfaces n&apos;est pas activée dans le projet de la ville : activez-la sur console.cloud.google.com ({told}).</source>
        <translation>Eine der Schnittstellen ist im Projekt der Stadt nicht aktiviert: Aktivieren Sie sie auf console.cloud.google.com ({told}).</translation>
    </message>
    <message>
        <source>Une des trois clés n&apos;est pas une clé d&apos;OVHcloud : copiez-les à nouveau.</source>
        <translation>Einer der drei Schlüssel ist kein OVHcloud-Schlüssel: Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Une erreur imprévue s&apos;est produite ; rien n&apos;est perdu. Réessayez, puis transmettez ceci à votre service informatique : {what}</source>
        <translation>Ein unerwarteter Fehler ist aufgetreten; nichts ist verloren. Versuchen Sie es noch einmal und geben Sie dann dies an Ihren IT-Dienst weiter: {what}</translation>
    </message>
    <message>
        <source>Une image de cet ordinateur, montrée en haut de chaque page à côté du nom.</source>
        <translation>Ein Bild dieses Computers, oben auf jeder Seite neben dem Namen gezeigt.</translation>
    </message>
    <message>
        <source>Une image de la vidéo y paraît, et le lien mène à la page.</source>
        <translation>Dort erscheint ein Bild des Videos, und der Link führt zur Seite.</translation>
    </message>
    <message>
        <source>Une image de la vidéo y paraît.</source>
        <translation>Dort erscheint ein Bild des Videos.</translation>
    </message>
    <message>
        <source>Une image sur le web que les lecteurs montrent à côté du titre ; rien si vide.</source>
        <translation>Ein Bild im Web, das Leseprogramme neben dem Titel zeigen; keines, wenn leer.</translation>
    </message>
    <message>
        <source>Une image écrite dans le texte devient un simple lien : ajoutez-la aux images de l&apos;annonce.</source>
        <translation>Ein in den Text geschriebenes Bild wird zu einem bloßen Link: Fügen Sie es den Bildern der Mitteilung hinzu.</translation>
    </message>
    <message>
        <source>Une notification ntfy montre une image : seule la première y sera.</source>
        <translation>Eine ntfy-Benachrichtigung zeigt ein Bild: Nur das erste wird dabei sein.</translation>
    </message>
    <message>
        <source>Une notification ntfy prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Eine ntfy-Benachrichtigung nimmt höchstens {limit} Bytes: Das Ende des Textes fehlt dort.</translation>
    </message>
    <message>
        <source>Une page (https://www.ville.be/quitter?qui={adresse}, où « {adresse} » devient celle du lecteur) ou une adresse de courriel ; sans elle, les demandes vont à l&apos;expéditeur.</source>
        <translation>Eine Seite (https://www.ville.be/quitter?qui={adresse}, wobei „{adresse}“ zur Adresse des Lesers wird) oder eine E-Mail-Adresse; ohne sie gehen die Anfragen an den Absender.</translation>
    </message>
    <message>
        <source>Une page de cette annonce est sur le site, mais ce compte ne peut la voir.</source>
        <translation>Eine Seite dieser Mitteilung ist auf der Website, aber dieses Konto kann sie nicht sehen.</translation>
    </message>
    <message>
        <source>Une phrase qui dit ce que l&apos;on reçoit en s&apos;abonnant.</source>
        <translation>Ein Satz, der sagt, was man mit dem Abonnement erhält.</translation>
    </message>
    <message>
        <source>Une protection du site (pare-feu, extension de sécurité) a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>Ein Schutz der Website (Firewall, Sicherheitserweiterung) hat die Anfrage blockiert. Bitten Sie die Person, die die Website verwaltet, die REST-Schnittstelle für Ihr Konto zu erlauben.</translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre JSON:API à votre compte.</source>
        <translation>Ein Schutz der Website hat die Anfrage blockiert. Bitten Sie die Person, die die Website verwaltet, JSON:API für Ihr Konto zu erlauben.</translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>Ein Schutz der Website hat die Anfrage blockiert. Bitten Sie die Person, die die Website verwaltet, die REST-Schnittstelle für Ihr Konto zu erlauben.</translation>
    </message>
    <message>
        <source>Une répétition a de 1 à {most} dates, ou n&apos;a pas de fin.</source>
        <translation>Eine Wiederholung hat 1 bis {most} Termine oder kein Ende.</translation>
    </message>
    <message>
        <source>Une répétition finit à une date ou après un nombre de fois, pas les deux.</source>
        <translation>Eine Wiederholung endet an einem Datum oder nach einer Anzahl, nicht beides.</translation>
    </message>
    <message>
        <source>Une répétition n&apos;a pas d&apos;accès à la plateforme (« {field} »).</source>
        <translation>Eine Probe hat keinen Zugang zur Plattform („{field}“).</translation>
    </message>
    <message>
        <source>Une répétition s&apos;annonce de 0 à {most} jours à l&apos;avance.</source>
        <translation>Eine Wiederholung wird 0 bis {most} Tage vorher angekündigt.</translation>
    </message>
    <message>
        <source>Une répétition saute {most} dates au plus : arrêtez cette série et commencez-en une autre.</source>
        <translation>Eine Wiederholung lässt höchstens {most} Termine aus: Beenden Sie diese Serie und beginnen Sie eine andere.</translation>
    </message>
    <message>
        <source>Une version plus récente est déjà partie vers « {channel} » : celle-ci ne peut plus être envoyée.</source>
        <translation>Eine neuere Fassung ist schon an „{channel}“ hinausgegangen: Diese lässt sich nicht mehr senden.</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Version de Graph</source>
        <translation>Version von Graph</translation>
    </message>
    <message>
        <source>Version de l&apos;interface</source>
        <translation>Version der Schnittstelle</translation>
    </message>
    <message>
        <source>Vide : « social », ou « email » pour la lettre d&apos;information.</source>
        <translation>Leer: „social“, oder „email“ für den Newsletter.</translation>
    </message>
    <message>
        <source>Vidéo</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Vidéo ({length}) : {alt}</source>
        <translation>Video ({length}): {alt}</translation>
    </message>
    <message>
        <source>Vidéo : aucune ; une image en tient lieu.</source>
        <translation>Video: keines; ein Bild steht an seiner Stelle.</translation>
    </message>
    <message>
        <source>Vidéo : oui.</source>
        <translation>Video: ja.</translation>
    </message>
    <message>
        <source>Vidéo : {length}, {size}.</source>
        <translation>Video: {length}, {size}.</translation>
    </message>
    <message>
        <source>Vidéo : {most}.</source>
        <translation>Video: {most}.</translation>
    </message>
    <message>
        <source>Vidéos incomplètes dans la base : {count}. Retirez-les de leur brouillon et ajoutez-les de nouveau.</source>
        <translation>Unvollständige Videos in der Datenbank: {count}. Entfernen Sie sie aus ihrem Entwurf und fügen Sie sie neu hinzu.</translation>
    </message>
    <message>
        <source>Ville d&apos;Exemple</source>
        <translation>Stadt Exemple</translation>
    </message>
    <message>
        <source>Ville de Namur</source>
        <translation>Stadt Namur</translation>
    </message>
    <message>
        <source>Visibilité</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Vocabulaire</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire et écrire dans {folder}.</source>
        <translation>Nur Sie können in {folder} lesen und schreiben.</translation>
    </message>
    <message>
        <source>Vérifiez l&apos;adresse et le mot de passe donnés à --database</source>
        <translation>Prüfen Sie die bei --database angegebene Adresse und das Passwort</translation>
    </message>
    <message>
        <source>Vérifiez le réseau, puis recommencez</source>
        <translation>Prüfen Sie das Netzwerk und beginnen Sie dann neu</translation>
    </message>
    <message>
        <source>WordPress a refusé la vidéo, de {size} Mo ({told}). Demandez à la personne qui gère le site de permettre les vidéos MP4 de ce poids, ou raccourcissez-la.</source>
        <translation>WordPress hat das Video von {size} MB abgelehnt ({told}). Bitten Sie die Person, die die Website verwaltet, MP4-Videos dieser Größe zu erlauben, oder kürzen Sie es.</translation>
    </message>
    <message>
        <source>WordPress a refusé une image ({told}).</source>
        <translation>WordPress hat ein Bild abgelehnt ({told}).</translation>
    </message>
    <message>
        <source>WordPress ne reconnaît pas l&apos;identifiant ou le mot de passe d&apos;application. Créez un nouveau mot de passe d&apos;application dans votre profil WordPress et reconnectez ce canal. Si rien n&apos;y fait, l&apos;hébergement du site ne transmet pas l&apos;en-tête « Authorization » : demandez-le-lui.</source>
        <translation>WordPress erkennt den Benutzernamen oder das Anwendungspasswort nicht. Erstellen Sie in Ihrem WordPress-Profil ein neues Anwendungspasswort und verbinden Sie diesen Kanal neu. Wenn nichts hilft, leitet der Hoster der Website den Header „Authorization“ nicht weiter: Bitten Sie ihn darum.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>X hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>X hat anders als erwartet geantwortet: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>X a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>X hat die Nachricht gelöscht, zeigt sie aber noch: neuer Versuch.</translation>
    </message>
    <message>
        <source>X demande d&apos;attendre avant de continuer.</source>
        <translation>X verlangt eine Wartezeit, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>X dit que ce texte est déjà publié, mais ne le montre pas : regardez sur X.</source>
        <translation>X sagt, dieser Text sei schon veröffentlicht, zeigt ihn aber nicht: Sehen Sie auf X nach.</translation>
    </message>
    <message>
        <source>X fera un lien de « {address} », compté 23 signes : mettez une espace après le point si ce n&apos;est pas voulu.</source>
        <translation>X macht aus „{address}“ einen Link, der als 23 Zeichen zählt: Setzen Sie nach dem Punkt ein Leerzeichen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>X montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>X zeigt höchstens {limit} Bilder: Die letzten {left} fehlen dort.</translation>
    </message>
    <message>
        <source>X n&apos;a pas pu préparer la vidéo ({why}) : exportez-la à nouveau en MP4, H.264.</source>
        <translation>X konnte das Video nicht vorbereiten ({why}): Exportieren Sie es erneut als MP4, H.264.</translation>
    </message>
    <message>
        <source>X n&apos;a plus une des images : envoyez l&apos;annonce à nouveau.</source>
        <translation>X hat eines der Bilder nicht mehr: Senden Sie die Mitteilung erneut.</translation>
    </message>
    <message>
        <source>X n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>X nimmt ein so großes Bild nicht an: Verkleinern Sie es.</translation>
    </message>
    <message>
        <source>X ne permet pas cela à ce compte ({told}) : vérifiez le compte sur X, et sur developer.x.com que l&apos;application peut lire et écrire ; puis reconnectez.</source>
        <translation>X erlaubt das diesem Konto nicht ({told}): Prüfen Sie das Konto auf X, und auf developer.x.com, ob die Anwendung lesen und schreiben darf; verbinden Sie dann neu.</translation>
    </message>
    <message>
        <source>X ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>X nimmt für ein Video keine Beschreibung: Sagen Sie im Text, was man davon wissen muss.</translation>
    </message>
    <message>
        <source>X ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>X erkennt die Anmeldung nicht mehr: Verbinden Sie diesen Kanal neu (Kanäle &gt; Neu verbinden).</translation>
    </message>
    <message>
        <source>X ne trouve plus ce message.</source>
        <translation>X findet diese Nachricht nicht mehr.</translation>
    </message>
    <message>
        <source>X prépare encore la vidéo : nouvel essai.</source>
        <translation>X bereitet das Video noch vor: Ein weiterer Versuch folgt.</translation>
    </message>
    <message>
        <source>X refuse ce message ({told}) : corrigez-le.</source>
        <translation>X lehnt diese Nachricht ab ({told}): Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>X refuse deux fois le même texte : changez-en un mot.</source>
        <translation>X lehnt denselben Text ein zweites Mal ab: Ändern Sie ein Wort.</translation>
    </message>
    <message>
        <source>X renvoie le navigateur à http://127.0.0.1:PORT/ : cette adresse exacte doit être inscrite dans l&apos;application (Callback URI).</source>
        <translation>X schickt den Browser an http://127.0.0.1:PORT/ zurück: Genau diese Adresse muss in der Anwendung eingetragen sein (Callback URI).</translation>
    </message>
    <message>
        <source>Zone concernée</source>
        <translation>Betroffenes Gebiet</translation>
    </message>
    <message>
        <source>accès refusé</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>alerte réelle</source>
        <translation>echte Warnung</translation>
    </message>
    <message>
        <source>alertes@exemple.be</source>
        <translation>alertes@exemple.be</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>annoncer la fin de l&apos;alerte</source>
        <translation>das Ende der Warnung melden</translation>
    </message>
    <message>
        <source>annuler l&apos;alerte</source>
        <translation>die Warnung aufheben</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>appel à l&apos;interface</source>
        <translation>Aufruf der Schnittstelle</translation>
    </message>
    <message>
        <source>appels à l&apos;interface</source>
        <translation>Aufrufe der Schnittstelle</translation>
    </message>
    <message>
        <source>ardoise</source>
        <translation>schiefergrau</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>aucun serveur n&apos;est en marche à cette adresse</source>
        <translation>unter dieser Adresse läuft kein Server</translation>
    </message>
    <message>
        <source>aujourd&apos;hui à {clock}</source>
        <translation>heute um {clock}</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>azur</source>
        <translation>himmelblau</translation>
    </message>
    <message>
        <source>bWFpcmllLWRlLWxhLXZpbGxl</source>
        <translation>bWFpcmllLWRlLWxhLXZpbGxl</translation>
    </message>
    <message>
        <source>basic_html</source>
        <translation>basic_html</translation>
    </message>
    <message>
        <source>bientôt</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>bleu</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>brun</source>
        <translation>braun</translation>
    </message>
    <message>
        <source>budget-participatif</source>
        <translation>budget-participatif</translation>
    </message>
    <message>
        <source>c&apos;est passé</source>
        <translation>schon vorbei</translation>
    </message>
    <message>
        <source>c&apos;est un dossier</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>caractères</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>ce compte n&apos;existe pas sur ce serveur</source>
        <translation>dieses Konto gibt es auf diesem Server nicht</translation>
    </message>
    <message>
        <source>ce jeton est celui d&apos;une application, pas d&apos;un compte</source>
        <translation>dieses Token gehört einer Anwendung, nicht einem Konto</translation>
    </message>
    <message>
        <source>ce poste y a déjà toutes les connexions qu&apos;il peut avoir</source>
        <translation>dieser Computer hat dort schon alle Verbindungen, die er haben darf</translation>
    </message>
    <message>
        <source>certificat refusé</source>
        <translation>Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>cette base n&apos;existe pas sur le serveur</source>
        <translation>diese Datenbank gibt es auf dem Server nicht</translation>
    </message>
    <message>
        <source>chaque année, en {month} : {days}</source>
        <translation>jedes Jahr im {month}: {days}</translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>chaque mois : {days}</source>
        <translation>jeden Monat: {days}</translation>
    </message>
    <message>
        <source>chaque semaine : {days}</source>
        <translation>jede Woche: {days}</translation>
    </message>
    <message>
        <source>circulation</source>
        <translation>Verkehr</translation>
    </message>
    <message>
        <source>comme « {name} »</source>
        <translation>wie „{name}“</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>communication@ville.be</source>
        <translation>communication@ville.be</translation>
    </message>
    <message>
        <source>connexion coupée</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>connexion impossible</source>
        <translation>Verbindung unmöglich</translation>
    </message>
    <message>
        <source>constaté</source>
        <translation>festgestellt</translation>
    </message>
    <message>
        <source>content : dans le texte, avec son texte alternatif ; lead : image principale, que Plone montre avec le titre de la page pour texte alternatif.</source>
        <translation>content: im Text, mit seinem Alternativtext; lead: Hauptbild, das Plone mit dem Titel der Seite als Alternativtext zeigt.</translation>
    </message>
    <message>
        <source>correction par un message qui remplace l&apos;ancien</source>
        <translation>Korrektur durch eine Nachricht, die die alte ersetzt</translation>
    </message>
    <message>
        <source>correction par un rectificatif</source>
        <translation>Korrektur durch eine Richtigstellung</translation>
    </message>
    <message>
        <source>correction par une nouvelle version</source>
        <translation>Korrektur durch eine neue Fassung</translation>
    </message>
    <message>
        <source>correction sur place</source>
        <translation>Korrektur an Ort und Stelle</translation>
    </message>
    <message>
        <source>corrigez-la</source>
        <translation>korrigieren Sie sie</translation>
    </message>
    <message>
        <source>courriel</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>courriels</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>crédit d&apos;envoi</source>
        <translation>Versandguthaben</translation>
    </message>
    <message>
        <source>crédits d&apos;envoi</source>
        <translation>Versandguthaben</translation>
    </message>
    <message>
        <source>dans l&apos;heure</source>
        <translation>binnen einer Stunde</translation>
    </message>
    <message>
        <source>de l&apos;application</source>
        <translation>der Anwendung</translation>
    </message>
    <message>
        <source>de la page</source>
        <translation>der Seite</translation>
    </message>
    <message>
        <source>demain à {clock}</source>
        <translation>morgen um {clock}</translation>
    </message>
    <message>
        <source>demandez à ceux qui gèrent la liste</source>
        <translation>fragen Sie die, die die Liste verwalten</translation>
    </message>
    <message>
        <source>des mots-clés</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>deux écritures se sont gênées</source>
        <translation>zwei Schreibvorgänge sind sich in die Quere gekommen</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>disque en lecture seule</source>
        <translation>Datenträger schreibgeschützt</translation>
    </message>
    <message>
        <source>dites d&apos;abord s&apos;il est parti</source>
        <translation>sagen Sie zuerst, ob er hinausgegangen ist</translation>
    </message>
    <message>
        <source>du compte Instagram</source>
        <translation>des Instagram-Kontos</translation>
    </message>
    <message>
        <source>du profil Threads</source>
        <translation>des Threads-Profils</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>délai dépassé</source>
        <translation>Zeit überschritten</translation>
    </message>
    <message>
        <source>eau, énergie, télécommunications</source>
        <translation>Wasser, Energie, Telekommunikation</translation>
    </message>
    <message>
        <source>elle a {width} × {height} pixels, et il en faut {most} au plus de côté</source>
        <translation>es hat {width} × {height} Pixel, und höchstens {most} je Seite sind erlaubt</translation>
    </message>
    <message>
        <source>elle dure moins de {least} secondes</source>
        <translation>es dauert weniger als {least} Sekunden</translation>
    </message>
    <message>
        <source>elle dure {length}, et il en faut {most} au plus</source>
        <translation>es dauert {length}, und höchstens {most} sind erlaubt</translation>
    </message>
    <message>
        <source>elle est en {codec} : exportez-la en H.264</source>
        <translation>es ist in {codec}: Exportieren Sie es in H.264</translation>
    </message>
    <message>
        <source>elle est trop haute ({width} × {height} pixels)</source>
        <translation>es ist zu hoch ({width} × {height} Pixel)</translation>
    </message>
    <message>
        <source>elle est trop large ({width} × {height} pixels)</source>
        <translation>es ist zu breit ({width} × {height} Pixel)</translation>
    </message>
    <message>
        <source>elle n&apos;est ouverte qu&apos;en lecture</source>
        <translation>sie ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>elle pèse {size:.0f} Mo, et il en faut {most:.0f} au plus</source>
        <translation>es hat {size:.0f} MB, und höchstens {most:.0f} sind erlaubt</translation>
    </message>
    <message>
        <source>elle reste, sans retour possible, sur</source>
        <translation>sie bleibt, ohne mögliche Rückkehr, auf</translation>
    </message>
    <message>
        <source>environnement</source>
        <translation>Umwelt</translation>
    </message>
    <message>
        <source>essai technique</source>
        <translation>technischer Test</translation>
    </message>
    <message>
        <source>exercice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>extrême</source>
        <translation>extrem</translation>
    </message>
    <message>
        <source>facebook</source>
        <translation>facebook</translation>
    </message>
    <message>
        <source>faible</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>fermés</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>field_image</source>
        <translation>field_image</translation>
    </message>
    <message>
        <source>field_tags</source>
        <translation>field_tags</translation>
    </message>
    <message>
        <source>field_video</source>
        <translation>field_video</translation>
    </message>
    <message>
        <source>français</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>février</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>gardez « {column} » ou « {column}.… », pas les deux colonnes.</source>
        <translation>behalten Sie „{column}“ oder „{column}.…“, nicht beide Spalten.</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>hier à {clock}</source>
        <translation>gestern um {clock}</translation>
    </message>
    <message>
        <source>https://annonces.exemple.be</source>
        <translation>https://annonces.exemple.be</translation>
    </message>
    <message>
        <source>https://annonces.exemple.be/feed.xml</source>
        <translation>https://annonces.exemple.be/feed.xml</translation>
    </message>
    <message>
        <source>https://api.brevo.com/v3</source>
        <translation>https://api.brevo.com/v3</translation>
    </message>
    <message>
        <source>https://api.telegram.org</source>
        <translation>https://api.telegram.org</translation>
    </message>
    <message>
        <source>https://graph.facebook.com</source>
        <translation>https://graph.facebook.com</translation>
    </message>
    <message>
        <source>https://graph.threads.net</source>
        <translation>https://graph.threads.net</translation>
    </message>
    <message>
        <source>https://hub.exemple.be/</source>
        <translation>https://hub.exemple.be/</translation>
    </message>
    <message>
        <source>https://mastodon.social</source>
        <translation>https://mastodon.social</translation>
    </message>
    <message>
        <source>https://matrix.org</source>
        <translation>https://matrix.org</translation>
    </message>
    <message>
        <source>https://ntfy.sh</source>
        <translation>https://ntfy.sh</translation>
    </message>
    <message>
        <source>https://slack.com/api</source>
        <translation>https://slack.com/api</translation>
    </message>
    <message>
        <source>https://teams.microsoft.com/l/channel/19%3Aexemple%40thread.tacv2/Annonces</source>
        <translation>https://teams.microsoft.com/l/channel/19%3Aexemple%40thread.tacv2/Annonces</translation>
    </message>
    <message>
        <source>https://threads.com</source>
        <translation>https://threads.com</translation>
    </message>
    <message>
        <source>https://web.whatsapp.com</source>
        <translation>https://web.whatsapp.com</translation>
    </message>
    <message>
        <source>https://www.actualites.exemple.be</source>
        <translation>https://www.actualites.exemple.be</translation>
    </message>
    <message>
        <source>https://www.exemple.be</source>
        <translation>https://www.exemple.be</translation>
    </message>
    <message>
        <source>https://www.exemple.be/accessibilite</source>
        <translation>https://www.exemple.be/accessibilite</translation>
    </message>
    <message>
        <source>https://www.exemple.be/actualites</source>
        <translation>https://www.exemple.be/actualites</translation>
    </message>
    <message>
        <source>https://www.exemple.be/logo.png</source>
        <translation>https://www.beispiel.be/logo.png</translation>
    </message>
    <message>
        <source>https://www.facebook.com</source>
        <translation>https://www.facebook.com</translation>
    </message>
    <message>
        <source>https://www.votreville.be/</source>
        <translation>https://www.votreville.be/</translation>
    </message>
    <message>
        <source>il a déjà commencé</source>
        <translation>sie hat schon begonnen</translation>
    </message>
    <message>
        <source>il a été refusé</source>
        <translation>er wurde abgelehnt</translation>
    </message>
    <message>
        <source>il attend déjà son tour</source>
        <translation>er wartet schon, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>il est annulé</source>
        <translation>er ist abgebrochen</translation>
    </message>
    <message>
        <source>il est archivé</source>
        <translation>er ist archiviert</translation>
    </message>
    <message>
        <source>il est désactivé</source>
        <translation>er ist deaktiviert</translation>
    </message>
    <message>
        <source>il est en cours</source>
        <translation>er läuft</translation>
    </message>
    <message>
        <source>il est publié</source>
        <translation>er ist veröffentlicht</translation>
    </message>
    <message>
        <source>il est retenu</source>
        <translation>er ist zurückgehalten</translation>
    </message>
    <message>
        <source>il laisse un brouillon</source>
        <translation>es legt einen Entwurf ab</translation>
    </message>
    <message>
        <source>il manque la colonne « title » : la première ligne nomme les colonnes.</source>
        <translation>die Spalte „title“ fehlt: Die erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>il manque « : » après le nom d&apos;une clé.</source>
        <translation>nach dem Namen eines Schlüssels fehlt „:“.</translation>
    </message>
    <message>
        <source>il manque « {key} »{within} : ajoutez-le.</source>
        <translation>„{key}“ fehlt{within}: Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>il n&apos;existe pas, ou l&apos;application n&apos;y est pas invitée</source>
        <translation>es gibt ihn nicht, oder die Anwendung ist dort nicht eingeladen</translation>
    </message>
    <message>
        <source>il publie aussitôt</source>
        <translation>es veröffentlicht sofort</translation>
    </message>
    <message>
        <source>il reste {left} {what}{limit}{again}</source>
        <translation>noch verfügbar: {left} {what}{limit}{again}</translation>
    </message>
    <message>
        <source>il sera retenté</source>
        <translation>er wird erneut versucht</translation>
    </message>
    <message>
        <source>il soumet à la relecture</source>
        <translation>es legt zum Gegenlesen vor</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>Bild {number}</translation>
    </message>
    <message>
        <source>incendie</source>
        <translation>Brand</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>info@ville.be</source>
        <translation>info@ville.be</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>l&apos;abréger : le lien mène à la suite</source>
        <translation>kürzen: Der Link führt zum Rest</translation>
    </message>
    <message>
        <source>l&apos;accès est refusé : compte ou mot de passe</source>
        <translation>der Zugang ist verweigert: Konto oder Passwort</translation>
    </message>
    <message>
        <source>l&apos;adresse n&apos;existe pas ou n&apos;accepte pas ce courrier</source>
        <translation>die Adresse gibt es nicht, oder sie nimmt diese E-Mail nicht an</translation>
    </message>
    <message>
        <source>l&apos;adresse électronique du compte n&apos;est pas confirmée</source>
        <translation>die E-Mail-Adresse des Kontos ist nicht bestätigt</translation>
    </message>
    <message>
        <source>l&apos;application a été retirée du compte</source>
        <translation>die Anwendung wurde aus dem Konto entfernt</translation>
    </message>
    <message>
        <source>l&apos;application n&apos;y est pas invitée</source>
        <translation>die Anwendung ist dort nicht eingeladen</translation>
    </message>
    <message>
        <source>l&apos;en-tête contient trop de clés et de valeurs : allégez-le.</source>
        <translation>der Kopf enthält zu viele Schlüssel und Werte: Machen Sie ihn leichter.</translation>
    </message>
    <message>
        <source>l&apos;en-tête doit être fait de lignes « clé: valeur ».</source>
        <translation>der Kopf muss aus Zeilen „Schlüssel: Wert“ bestehen.</translation>
    </message>
    <message>
        <source>l&apos;en-tête est mal écrit : vérifiez les deux-points, les guillemets et les retraits.</source>
        <translation>der Kopf ist falsch geschrieben: Prüfen Sie die Doppelpunkte, die Anführungszeichen und die Einzüge.</translation>
    </message>
    <message>
        <source>l&apos;endroit n&apos;existe pas</source>
        <translation>den Ort gibt es nicht</translation>
    </message>
    <message>
        <source>l&apos;image mise en avant</source>
        <translation>das Beitragsbild</translation>
    </message>
    <message>
        <source>l&apos;image « {name} » est hors du dossier de l&apos;annonce : copiez-la à côté du fichier.</source>
        <translation>das Bild „{name}“ liegt außerhalb des Ordners der Mitteilung: Kopieren Sie es neben die Datei.</translation>
    </message>
    <message>
        <source>la boîte est pleine</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>la catégorie</source>
        <translation>die Kategorie</translation>
    </message>
    <message>
        <source>la cause est notée dans le journal de Publisher</source>
        <translation>die Ursache steht im Journal von Publisher</translation>
    </message>
    <message>
        <source>la clé de l&apos;interface passerait</source>
        <translation>ginge der API-Schlüssel</translation>
    </message>
    <message>
        <source>la clé « {key} » est déjà donnée à la ligne {first} : gardez-en une.</source>
        <translation>der Schlüssel „{key}“ steht schon in Zeile {first}: Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>la colonne « {column} » est là deux fois.</source>
        <translation>die Spalte „{column}“ ist zweimal da.</translation>
    </message>
    <message>
        <source>la connexion chiffrée ne s&apos;établit pas</source>
        <translation>die verschlüsselte Verbindung kommt nicht zustande</translation>
    </message>
    <message>
        <source>la connexion s&apos;est coupée</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>la demande a pris trop de temps</source>
        <translation>die Anfrage hat zu lange gedauert</translation>
    </message>
    <message>
        <source>la description d&apos;une image</source>
        <translation>die Beschreibung eines Bildes</translation>
    </message>
    <message>
        <source>la page</source>
        <translation>die Seite</translation>
    </message>
    <message>
        <source>la personne doit se connecter pour vérifier son compte</source>
        <translation>die Person muss sich anmelden, um ihr Konto zu bestätigen</translation>
    </message>
    <message>
        <source>la personne n&apos;a plus de rôle sur la page ou le compte</source>
        <translation>die Person hat keine Rolle mehr auf der Seite oder dem Konto</translation>
    </message>
    <message>
        <source>la plateforme la retire elle-même de</source>
        <translation>die Plattform zieht sie selbst zurück von</translation>
    </message>
    <message>
        <source>la sorte « {name} » n&apos;existe pas.{hint} Sortes : {kinds}.</source>
        <translation>die Art „{name}“ gibt es nicht.{hint} Arten: {kinds}.</translation>
    </message>
    <message>
        <source>la traduction {code}</source>
        <translation>die Übersetzung {code}</translation>
    </message>
    <message>
        <source>la vidéo « {name} » est hors du dossier de l&apos;annonce : copiez-la à côté du fichier.</source>
        <translation>das Video „{name}“ liegt außerhalb des Ordners der Mitteilung: Kopieren Sie es neben die Datei.</translation>
    </message>
    <message>
        <source>le 1er</source>
        <translation>am 1.</translation>
    </message>
    <message>
        <source>le cinquième {weekday}</source>
        <translation>am fünften {weekday}</translation>
    </message>
    <message>
        <source>le compte</source>
        <translation>das Konto</translation>
    </message>
    <message>
        <source>le compte attend encore d&apos;être approuvé par l&apos;instance</source>
        <translation>das Konto wartet noch auf die Freigabe durch die Instanz</translation>
    </message>
    <message>
        <source>le compte est bloqué</source>
        <translation>das Konto ist blockiert</translation>
    </message>
    <message>
        <source>le compte est désactivé</source>
        <translation>das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>le compte est suspendu</source>
        <translation>das Konto ist gesperrt</translation>
    </message>
    <message>
        <source>le compte est suspendu ou désactivé</source>
        <translation>das Konto ist gesperrt oder deaktiviert</translation>
    </message>
    <message>
        <source>le compte est suspendu par Bluesky</source>
        <translation>das Konto ist von Bluesky gesperrt</translation>
    </message>
    <message>
        <source>le compte n&apos;est pas confirmé</source>
        <translation>das Konto ist nicht bestätigt</translation>
    </message>
    <message>
        <source>le contenu a été pris pour indésirable</source>
        <translation>der Inhalt wurde für Spam gehalten</translation>
    </message>
    <message>
        <source>le courriel est trop lourd</source>
        <translation>die E-Mail ist zu groß</translation>
    </message>
    <message>
        <source>le dernier jour</source>
        <translation>am letzten Tag</translation>
    </message>
    <message>
        <source>le dernier {weekday}</source>
        <translation>am letzten {weekday}</translation>
    </message>
    <message>
        <source>le deuxième {weekday}</source>
        <translation>am zweiten {weekday}</translation>
    </message>
    <message>
        <source>le disque du serveur est plein</source>
        <translation>der Datenträger des Servers ist voll</translation>
    </message>
    <message>
        <source>le disque est plein</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>le disque ne répond pas comme il faut</source>
        <translation>der Datenträger antwortet nicht, wie er soll</translation>
    </message>
    <message>
        <source>le droit « {scope} »</source>
        <translation>das Recht „{scope}“</translation>
    </message>
    <message>
        <source>le détail est dans « {file} »</source>
        <translation>die Einzelheiten stehen in „{file}“</translation>
    </message>
    <message>
        <source>le fichier est trop gros pour ce disque</source>
        <translation>die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>le jeton a expiré</source>
        <translation>das Token ist abgelaufen</translation>
    </message>
    <message>
        <source>le jeton a été retiré</source>
        <translation>das Token wurde entzogen</translation>
    </message>
    <message>
        <source>le jeton d&apos;accès passerait</source>
        <translation>ginge das Zugriffstoken</translation>
    </message>
    <message>
        <source>le jeton du bot passerait</source>
        <translation>ginge das Token des Bots</translation>
    </message>
    <message>
        <source>le journal de Publisher</source>
        <translation>das Journal von Publisher</translation>
    </message>
    <message>
        <source>le lien</source>
        <translation>der Link</translation>
    </message>
    <message>
        <source>le lieu</source>
        <translation>der Ort</translation>
    </message>
    <message>
        <source>le mot de passe du compte a changé</source>
        <translation>das Passwort des Kontos hat sich geändert</translation>
    </message>
    <message>
        <source>le mot de passe passerait</source>
        <translation>ginge das Passwort</translation>
    </message>
    <message>
        <source>le nom du serveur est inconnu</source>
        <translation>der Name des Servers ist unbekannt</translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>le premier commentaire pour {channel}</source>
        <translation>der erste Kommentar für {channel}</translation>
    </message>
    <message>
        <source>le premier {weekday}</source>
        <translation>am ersten {weekday}</translation>
    </message>
    <message>
        <source>le publier entier, en fil numéroté</source>
        <translation>ganz veröffentlichen, als nummerierter Thread</translation>
    </message>
    <message>
        <source>le quatrième {weekday}</source>
        <translation>am vierten {weekday}</translation>
    </message>
    <message>
        <source>le résumé</source>
        <translation>die Zusammenfassung</translation>
    </message>
    <message>
        <source>le serveur a atteint une limite que son administrateur a fixée</source>
        <translation>der Server hat eine Grenze erreicht, die sein Administrator gesetzt hat</translation>
    </message>
    <message>
        <source>le serveur a un ennui de disque</source>
        <translation>der Server hat ein Problem mit dem Datenträger</translation>
    </message>
    <message>
        <source>le serveur a une panne interne</source>
        <translation>der Server hat eine interne Störung</translation>
    </message>
    <message>
        <source>le serveur du destinataire ne l&apos;a pas pris à temps</source>
        <translation>der Server des Empfängers hat sie nicht rechtzeitig angenommen</translation>
    </message>
    <message>
        <source>le serveur l&apos;a refusé</source>
        <translation>der Server hat sie abgelehnt</translation>
    </message>
    <message>
        <source>le serveur n&apos;a plus assez de mémoire ou de place</source>
        <translation>der Server hat nicht mehr genug Speicher oder Platz</translation>
    </message>
    <message>
        <source>le serveur ne répond pas à temps</source>
        <translation>der Server antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>le serveur s&apos;arrête ou redémarre</source>
        <translation>der Server wird beendet oder neu gestartet</translation>
    </message>
    <message>
        <source>le texte</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>le texte pour {channel}</source>
        <translation>der Text für {channel}</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>le troisième {weekday}</source>
        <translation>am dritten {weekday}</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>am {day}.</translation>
    </message>
    <message>
        <source>le {day} à {clock}</source>
        <translation>am {day} um {clock}</translation>
    </message>
    <message>
        <source>les autres serveurs du réseau qui en ont reçu une copie</source>
        <translation>die anderen Server des Netzwerks, die eine Kopie erhalten haben</translation>
    </message>
    <message>
        <source>les boîtes aux lettres des destinataires</source>
        <translation>die Postfächer der Empfänger</translation>
    </message>
    <message>
        <source>les caches des navigateurs</source>
        <translation>die Caches der Browser</translation>
    </message>
    <message>
        <source>les captures d&apos;écran et les partages</source>
        <translation>Bildschirmfotos und geteilte Beiträge</translation>
    </message>
    <message>
        <source>les conditions d&apos;utilisation du serveur n&apos;ont pas été acceptées</source>
        <translation>die Nutzungsbedingungen des Servers wurden nicht akzeptiert</translation>
    </message>
    <message>
        <source>les lecteurs de flux qui l&apos;ont déjà lue</source>
        <translation>die Feedreader, die sie schon gelesen haben</translation>
    </message>
    <message>
        <source>les moteurs de recherche et les archives du web, pour un temps</source>
        <translation>Suchmaschinen und Webarchive, für eine Weile</translation>
    </message>
    <message>
        <source>les notifications déjà affichées</source>
        <translation>bereits angezeigte Benachrichtigungen</translation>
    </message>
    <message>
        <source>les téléphones qui ont reçu le message</source>
        <translation>die Telefone, die die Nachricht erhalten haben</translation>
    </message>
    <message>
        <source>lettre@listes.ville.be</source>
        <translation>lettre@listes.ville.be</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>März</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>mise en avant</source>
        <translation>als Beitragsbild</translation>
    </message>
    <message>
        <source>mise en avant, et dans le texte</source>
        <translation>als Beitragsbild und im Text</translation>
    </message>
    <message>
        <source>modérée</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>mots-dièse</source>
        <translation>Hashtags</translation>
    </message>
    <message>
        <source>mégaoctet d&apos;images</source>
        <translation>Megabyte Bilder</translation>
    </message>
    <message>
        <source>mégaoctets d&apos;images</source>
        <translation>Megabyte Bilder</translation>
    </message>
    <message>
        <source>météo</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>nommez la colonne de la vidéo « video.file ».</source>
        <translation>nennen Sie die Spalte des Videos „video.file“.</translation>
    </message>
    <message>
        <source>nommez la colonne des images « images.file ».</source>
        <translation>nennen Sie die Spalte der Bilder „images.file“.</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>November</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>ntfy a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>ntfy hat anders als erwartet geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>ocre</source>
        <translation>ocker</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olivgrün</translation>
    </message>
    <message>
        <source>opération interdite</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>ordre public</source>
        <translation>öffentliche Ordnung</translation>
    </message>
    <message>
        <source>ouverts</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>pas de connexion à temps</source>
        <translation>keine Verbindung in der vorgesehenen Zeit</translation>
    </message>
    <message>
        <source>pas de correction</source>
        <translation>keine Korrektur</translation>
    </message>
    <message>
        <source>pas de retrait</source>
        <translation>keine Rücknahme</translation>
    </message>
    <message>
        <source>peu probable</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>presse</source>
        <translation>presse</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; draft : laisser un brouillon à un éditeur.</source>
        <translation>publish: sofort veröffentlichen; draft: einem Redakteur einen Entwurf hinterlassen.</translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; pending : soumettre à la relecture.</source>
        <translation>publish: sofort veröffentlichen; pending: zum Gegenlesen vorlegen.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>publisher</translation>
    </message>
    <message>
        <source>publisher-commune</source>
        <translation>publisher-commune</translation>
    </message>
    <message>
        <source>publié aussitôt</source>
        <translation>sofort veröffentlicht</translation>
    </message>
    <message>
        <source>replace : le message est publié à nouveau et le premier supprimé, avec ses réponses ; reply : le premier reste et la correction lui répond.</source>
        <translation>replace: Die Nachricht wird neu veröffentlicht und die erste gelöscht, mit ihren Antworten; reply: Die erste bleibt, und die Korrektur antwortet auf sie.</translation>
    </message>
    <message>
        <source>retirez-la</source>
        <translation>ziehen Sie sie zurück</translation>
    </message>
    <message>
        <source>retrait possible</source>
        <translation>Rücknahme möglich</translation>
    </message>
    <message>
        <source>risque chimique, biologique ou nucléaire</source>
        <translation>chemische, biologische oder nukleare Gefahr</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>rosa</translation>
    </message>
    <message>
        <source>rouge</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>sans compte</source>
        <translation>ohne Konto</translation>
    </message>
    <message>
        <source>sans motif</source>
        <translation>ohne Grund</translation>
    </message>
    <message>
        <source>santé</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>sarcelle</source>
        <translation>petrol</translation>
    </message>
    <message>
        <source>secours</source>
        <translation>Rettung</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>seules certaines personnes peuvent y écrire</source>
        <translation>nur bestimmte Personen dürfen dort schreiben</translation>
    </message>
    <message>
        <source>sftp.exemple.be</source>
        <translation>sftp.exemple.be</translation>
    </message>
    <message>
        <source>sms-ab12345-1</source>
        <translation>sms-ab12345-1</translation>
    </message>
    <message>
        <source>smtp.ville.be</source>
        <translation>smtp.ville.be</translation>
    </message>
    <message>
        <source>social</source>
        <translation>social</translation>
    </message>
    <message>
        <source>sols et inondations</source>
        <translation>Böden und Überschwemmungen</translation>
    </message>
    <message>
        <source>son heure est passée</source>
        <translation>seine Zeit ist verstrichen</translation>
    </message>
    <message>
        <source>soumis à la relecture d&apos;un éditeur</source>
        <translation>einem Redakteur zum Gegenlesen vorgelegt</translation>
    </message>
    <message>
        <source>sous des images, leurs descriptions comprises </source>
        <translation>unter Bildern, ihre Beschreibungen inbegriffen </translation>
    </message>
    <message>
        <source>sécurité des personnes</source>
        <translation>Sicherheit der Menschen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>tous les {count} ans, en {month} : {days}</source>
        <translation>alle {count} Jahre im {month}: {days}</translation>
    </message>
    <message>
        <source>tous les {count} jours</source>
        <translation>alle {count} Tage</translation>
    </message>
    <message>
        <source>tous les {count} mois : {days}</source>
        <translation>alle {count} Monate: {days}</translation>
    </message>
    <message>
        <source>tout de suite</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>tout le monde, et les fils publics</source>
        <translation>alle, und die öffentlichen Timelines</translation>
    </message>
    <message>
        <source>tout le monde, mais hors des fils publics</source>
        <translation>alle, aber außerhalb der öffentlichen Timelines</translation>
    </message>
    <message>
        <source>toutes les {count} semaines : {days}</source>
        <translation>alle {count} Wochen: {days}</translation>
    </message>
    <message>
        <source>trop de fichiers sont ouverts</source>
        <translation>zu viele Dateien sind geöffnet</translation>
    </message>
    <message>
        <source>trop de niveaux emboîtés : simplifiez l&apos;en-tête.</source>
        <translation>zu viele verschachtelte Ebenen: Vereinfachen Sie den Kopf.</translation>
    </message>
    <message>
        <source>trop de postes y sont connectés à la fois</source>
        <translation>zu viele Computer sind gleichzeitig damit verbunden</translation>
    </message>
    <message>
        <source>un autre programme l&apos;occupe</source>
        <translation>ein anderes Programm belegt es</translation>
    </message>
    <message>
        <source>un chemin, comme /actualites</source>
        <translation>ein Pfad, wie /actualites</translation>
    </message>
    <message>
        <source>un crochet « [ » n&apos;est pas refermé.</source>
        <translation>eine Klammer „[“ ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>un fichier se trouve là où il faut un dossier</source>
        <translation>eine Datei liegt dort, wo ein Ordner nötig ist</translation>
    </message>
    <message>
        <source>un groupe de clés</source>
        <translation>eine Gruppe von Schlüsseln</translation>
    </message>
    <message>
        <source>un guillemet ouvert n&apos;est pas refermé.</source>
        <translation>ein geöffnetes Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>un nom système, comme field_image</source>
        <translation>ein Systemname, wie field_image</translation>
    </message>
    <message>
        <source>un nombre entier</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>un texte commence par un signe spécial : mettez-le entre guillemets, par exemple &quot;@Alerte&quot;.</source>
        <translation>ein Text beginnt mit einem Sonderzeichen: Setzen Sie ihn in Anführungszeichen, zum Beispiel &quot;@Alerte&quot;.</translation>
    </message>
    <message>
        <source>un texte contient « : » ; mettez-le entre guillemets, ou vérifiez les retraits.</source>
        <translation>ein Text enthält „:“; setzen Sie ihn in Anführungszeichen oder prüfen Sie die Einzüge.</translation>
    </message>
    <message>
        <source>une accolade ouverte n&apos;est pas refermée.</source>
        <translation>eine geöffnete geschweifte Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>une adresse qui commence par https:// ou http://</source>
        <translation>eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>une annonce a au plus {most} images : retirez-en.</source>
        <translation>eine Mitteilung hat höchstens {most} Bilder: Entfernen Sie welche.</translation>
    </message>
    <message>
        <source>une autre demande y attend son tour</source>
        <translation>eine andere Anforderung wartet dort, bis sie an der Reihe ist</translation>
    </message>
    <message>
        <source>une autre écriture l&apos;occupe</source>
        <translation>ein anderer Schreibvorgang belegt sie</translation>
    </message>
    <message>
        <source>une liste</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>une liste de textes</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>une tabulation ne peut pas servir de retrait : mettez des espaces.</source>
        <translation>ein Tabulator kann nicht als Einzug dienen: Setzen Sie Leerzeichen.</translation>
    </message>
    <message>
        <source>une étiquette</source>
        <translation>ein Schlagwort</translation>
    </message>
    <message>
        <source>unpublish : dépublier, un éditeur peut encore voir la page ; delete : supprimer.</source>
        <translation>unpublish: Veröffentlichung aufheben, ein Redakteur kann die Seite noch sehen; delete: löschen.</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>vert</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>ville</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>ville-exemple</source>
        <translation>ville-exemple</translation>
    </message>
    <message>
        <source>ville.bsky.social</source>
        <translation>ville.bsky.social</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>vos accès passeraient</source>
        <translation>gingen Ihre Zugangsdaten</translation>
    </message>
    <message>
        <source>vous la retirez vous-même de</source>
        <translation>Sie ziehen sie selbst zurück von</translation>
    </message>
    <message>
        <source>www</source>
        <translation>www</translation>
    </message>
    <message>
        <source>yes : la première image illustre l&apos;encadré du lien, et les autres ne sont pas envoyées ; no : les images sont montrées en grand, et le lien est dans le texte.</source>
        <translation>yes: Das erste Bild illustriert den Kasten des Links, die anderen werden nicht gesendet; no: Die Bilder werden groß gezeigt, und der Link steht im Text.</translation>
    </message>
    <message>
        <source>yes : le lien vers le site dit d&apos;où vient le visiteur (utm_source…), pour les statistiques du site ; no : le lien reste tel quel.</source>
        <translation>yes: Der Link zur Website sagt, woher der Besucher kommt (utm_source…), für die Statistik der Website; no: Der Link bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>yes : le site emploie le module « Content Moderation » pour ce type de contenu.</source>
        <translation>yes: Die Website verwendet für diesen Inhaltstyp das Modul „Content Moderation“.</translation>
    </message>
    <message>
        <source>yes ou no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>{act} « {channel} » avant {before} : « {title} » ne pourrait pas y paraître. {why}</source>
        <translation>Bitte „{channel}“ {act}, spätestens {before}: „{title}“ könnte sonst dort nicht erscheinen. {why}</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Bluesky : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} antwortet nicht wie ein Bluesky-Server: Prüfen Sie die Adresse des Kanals.</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Matrix : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} antwortet nicht wie ein Matrix-Server: Prüfen Sie die Adresse des Kanals.</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme une instance Mastodon : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} antwortet nicht wie eine Mastodon-Instanz: Prüfen Sie die Adresse des Kanals.</translation>
    </message>
    <message>
        <source>{before}, {one}</source>
        <translation>{before}, {one}</translation>
    </message>
    <message>
        <source>{channel} : {told}.</source>
        <translation>{channel}: {told}.</translation>
    </message>
    <message>
        <source>{channel} : {told}. {then}</source>
        <translation>{channel}: {told}. {then}</translation>
    </message>
    <message>
        <source>{channel} coupe {share} % de l&apos;image « {name} » : cliquez sur l&apos;image là où est l&apos;essentiel, ou donnez-en une d&apos;une autre forme.</source>
        <translation>{channel} schneidet {share} % des Bildes „{name}“ ab: Klicken Sie im Bild dorthin, wo das Wesentliche ist, oder geben Sie eines mit einer anderen Form.</translation>
    </message>
    <message>
        <source>{channel} montre la vidéo seule, sans les images.</source>
        <translation>{channel} zeigt nur das Video, ohne die Bilder.</translation>
    </message>
    <message>
        <source>{channel} ne prend pas cette vidéo{why}. {instead}</source>
        <translation>{channel} nimmt dieses Video nicht{why}. {instead}</translation>
    </message>
    <message>
        <source>{channel} ne publie pas de premier commentaire : il n&apos;y sera pas. Mettez ce qu&apos;il dit dans le texte, ou enlevez-le pour ce canal.</source>
        <translation>{channel} veröffentlicht keinen ersten Kommentar: Er wird nicht dabei sein. Setzen Sie in den Text, was er sagt, oder entfernen Sie ihn für diesen Kanal.</translation>
    </message>
    <message>
        <source>{count} Go</source>
        <translation>{count} GB</translation>
    </message>
    <message>
        <source>{count} Mo</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>{count} SMS attendent encore chez OVHcloud : trop pour y retrouver celui-ci. Regardez dans l&apos;espace client.</source>
        <translation>{count} SMS warten noch bei OVHcloud: zu viele, um diese dort wiederzufinden. Sehen Sie im Kundenbereich nach.</translation>
    </message>
    <message>
        <source>{count} images ({size:.1f} Mo) ne servent à aucune annonce ni brouillon, ni à la bibliothèque ; elles sont gardées.</source>
        <translation>{count} Bilder ({size:.1f} MB) dienen keiner Mitteilung, keinem Entwurf und nicht der Bibliothek; sie werden behalten.</translation>
    </message>
    <message>
        <source>{count} ko</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} lignes de la base renvoient à ce qui n&apos;y est plus : montrez ceci à votre service informatique.</source>
        <translation>{count} Zeilen der Datenbank verweisen auf etwas, das nicht mehr darin ist: Zeigen Sie dies Ihrem IT-Dienst.</translation>
    </message>
    <message>
        <source>{count}{words}{size}.</source>
        <translation>{count}{words}{size}.</translation>
    </message>
    <message>
        <source>{day} : « {part} » n&apos;est pas une heure. Écrivez par exemple 9:00, ou 9:00, 17:30.</source>
        <translation>{day}: „{part}“ ist keine Uhrzeit. Schreiben Sie zum Beispiel 9:00, oder 9:00, 17:30.</translation>
    </message>
    <message>
        <source>{day} août {year}</source>
        <translation>{day}. August {year}</translation>
    </message>
    <message>
        <source>{day} avril {year}</source>
        <translation>{day}. April {year}</translation>
    </message>
    <message>
        <source>{day} décembre {year}</source>
        <translation>{day}. Dezember {year}</translation>
    </message>
    <message>
        <source>{day} février {year}</source>
        <translation>{day}. Februar {year}</translation>
    </message>
    <message>
        <source>{day} janvier {year}</source>
        <translation>{day}. Januar {year}</translation>
    </message>
    <message>
        <source>{day} juillet {year}</source>
        <translation>{day}. Juli {year}</translation>
    </message>
    <message>
        <source>{day} juin {year}</source>
        <translation>{day}. Juni {year}</translation>
    </message>
    <message>
        <source>{day} mai {year}</source>
        <translation>{day}. Mai {year}</translation>
    </message>
    <message>
        <source>{day} mars {year}</source>
        <translation>{day}. März {year}</translation>
    </message>
    <message>
        <source>{day} novembre {year}</source>
        <translation>{day}. November {year}</translation>
    </message>
    <message>
        <source>{day} octobre {year}</source>
        <translation>{day}. Oktober {year}</translation>
    </message>
    <message>
        <source>{day} septembre {year}</source>
        <translation>{day}. September {year}</translation>
    </message>
    <message>
        <source>{far} {why}</source>
        <translation>{far} {why}</translation>
    </message>
    <message>
        <source>{file} : il manque la seconde ligne « --- », entre l&apos;en-tête et le texte.</source>
        <translation>{file}: Die zweite Zeile „---“ zwischen Kopf und Text fehlt.</translation>
    </message>
    <message>
        <source>{file} : l&apos;en-tête dépasse 500 ko ; raccourcissez les traductions.</source>
        <translation>{file}: Der Kopf ist größer als 500 kB; kürzen Sie die Übersetzungen.</translation>
    </message>
    <message>
        <source>{file} : le texte fait {size} Mo ; il en faut 1 au plus. Raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation>{file}: Der Text hat {size} MB; erlaubt ist höchstens 1. Kürzen Sie ihn, oder veröffentlichen Sie das Dokument anderswo und geben Sie seinen Link an.</translation>
    </message>
    <message>
        <source>{file} : {count} points à corriger.{listed}</source>
        <translation>{file}: {count} Punkte zu korrigieren.{listed}</translation>
    </message>
    <message>
        <source>{file} est vide : rien n&apos;est à importer.</source>
        <translation>{file} ist leer: Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>{file} n&apos;est pas un tableau lisible : dans le tableur, enregistrez-le en « CSV UTF-8 ».</source>
        <translation>{file} ist keine lesbare Tabelle: Speichern Sie sie im Tabellenprogramm als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>{file}, ligne 1 : une annonce commence par une ligne « --- » puis « title: … ».</source>
        <translation>{file}, Zeile 1: Eine Mitteilung beginnt mit einer Zeile „---“ und dann „title: …“.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : le fichier n&apos;est pas en UTF-8 ; enregistrez-le avec l&apos;encodage UTF-8.</source>
        <translation>{file}, Zeile {line}: Die Datei ist nicht in UTF-8; speichern Sie sie mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : un guillemet n&apos;est pas refermé, ou un texte est trop long. Rien n&apos;est importé.</source>
        <translation>{file}, Zeile {line}: Ein Anführungszeichen ist nicht geschlossen, oder ein Text ist zu lang. Nichts wird importiert.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : {sentence}</source>
        <translation>{file}, Zeile {line}: {sentence}</translation>
    </message>
    <message>
        <source>{first} et {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} ni {last}</source>
        <translation>{first} noch {last}</translation>
    </message>
    <message>
        <source>{first} ou {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message>
        <source>{gone} destinataires ont déjà reçu le SMS, et {stopped} envois ont été arrêtés : ce qui est sur les téléphones y reste. Envoyez une correction.</source>
        <translation>{gone} Empfänger haben die SMS schon erhalten, und {stopped} Sendungen wurden gestoppt: Was auf den Telefonen ist, bleibt dort. Senden Sie eine Korrektur.</translation>
    </message>
    <message>
        <source>{label} (répétition)</source>
        <translation>{label} (Probe)</translation>
    </message>
    <message>
        <source>{label} ({town})</source>
        <translation>{label} ({town})</translation>
    </message>
    <message>
        <source>{late} boîtes aux lettres demandent d&apos;attendre ; {sent} destinataires ont reçu le courriel. Publisher réessaie pour les autres.</source>
        <translation>{late} Postfächer verlangen eine Wartezeit; {sent} Empfänger haben die E-Mail erhalten. Publisher versucht es für die anderen noch einmal.</translation>
    </message>
    <message>
        <source>{length} au plus</source>
        <translation>höchstens {length}</translation>
    </message>
    <message>
        <source>{place} vient d&apos;une version plus récente de Publisher : mettez Publisher à jour sur cet ordinateur.</source>
        <translation>{place} stammt aus einer neueren Version von Publisher: Aktualisieren Sie Publisher auf diesem Computer.</translation>
    </message>
    <message>
        <source>{platform} (à la main)</source>
        <translation>{platform} (von Hand)</translation>
    </message>
    <message>
        <source>{platform} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation>{platform} nimmt nur {limit} Zeichen: Das Ende des Textes wird abgeschnitten.</translation>
    </message>
    <message>
        <source>{program} (processus {pid} : il finit seul une minute au plus après la fenêtre)</source>
        <translation>{program} (Prozess {pid}: endet von selbst höchstens eine Minute nach dem Fenster)</translation>
    </message>
    <message>
        <source>{program} (processus {pid})</source>
        <translation>{program} (Prozess {pid})</translation>
    </message>
    <message>
        <source>{sent} destinataires ont reçu le courriel et {left} pas encore ; pour {doubtful}, la réponse du serveur s&apos;est perdue : {where}.</source>
        <translation>{sent} Empfänger haben die E-Mail erhalten und {left} noch nicht; für {doubtful} ging die Antwort des Servers verloren: {where}.</translation>
    </message>
    <message>
        <source>{service} a bloqué les publications de ce compte ({told}). Ouvrez-le sur {service} pour voir pourquoi.</source>
        <translation>{service} hat die Veröffentlichungen dieses Kontos gesperrt ({told}). Öffnen Sie es auf {service}, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi ({told}).</source>
        <translation>{service} hat den Versand abgelehnt ({told}).</translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi{told}.</source>
        <translation>{service} hat den Versand abgelehnt{told}.</translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu à la demande de connexion.</source>
        <translation>{service} hat auf die Anmeldeanfrage anders als erwartet geantwortet.</translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu.</source>
        <translation>{service} hat anders als erwartet geantwortet.</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur ({told}).</source>
        <translation>{service} hat mit einem Fehler geantwortet ({told}).</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told} : l&apos;envoi est peut-être passé.</source>
        <translation>{service} hat mit einem Fehler {status}{told} geantwortet: Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told}.</source>
        <translation>{service} hat mit einem Fehler {status}{told} geantwortet.</translation>
    </message>
    <message>
        <source>{service} a un problème passager ({told}).</source>
        <translation>{service} hat ein vorübergehendes Problem ({told}).</translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore.</source>
        <translation>{service} verlangt eine Wartezeit, bevor wieder veröffentlicht wird.</translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore{told}.</source>
        <translation>{service} verlangt eine Wartezeit, bevor wieder veröffentlicht wird{told}.</translation>
    </message>
    <message>
        <source>{service} dit que la publication est passée, mais ne la montre pas encore.</source>
        <translation>{service} sagt, die Veröffentlichung sei durchgegangen, zeigt sie aber noch nicht.</translation>
    </message>
    <message>
        <source>{service} est injoignable ({why}). Vérifiez la connexion et l&apos;adresse du canal.</source>
        <translation>{service} ist nicht erreichbar ({why}). Prüfen Sie die Verbindung und die Adresse des Kanals.</translation>
    </message>
    <message>
        <source>{service} est momentanément indisponible{told}.</source>
        <translation>{service} ist vorübergehend nicht verfügbar{told}.</translation>
    </message>
    <message>
        <source>{service} montre déjà ce même texte et refuse les doublons. Regardez le compte, et changez le texte s&apos;il doit paraître encore.</source>
        <translation>{service} zeigt genau diesen Text schon und lehnt Doppeltes ab. Sehen Sie sich das Konto an, und ändern Sie den Text, wenn er noch einmal erscheinen soll.</translation>
    </message>
    <message>
        <source>{service} montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation>{service} zeigt die Veröffentlichung noch: Publisher wird sie erneut zurückziehen.</translation>
    </message>
    <message>
        <source>{service} montre encore le premier commentaire : Publisher vérifiera de nouveau.</source>
        <translation>{service} zeigt den ersten Kommentar noch: Publisher prüft erneut.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas accepté la connexion ({told}). Vérifiez l&apos;identifiant et le secret de l&apos;application et son adresse de retour, puis recommencez.</source>
        <translation>{service} hat die Anmeldung nicht angenommen ({told}). Prüfen Sie die Kennung und das Geheimnis der Anwendung sowie ihre Rückkehradresse, und beginnen Sie dann neu.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas confirmé l&apos;envoi : regardez s&apos;il y est avant de renvoyer.</source>
        <translation>{service} hat den Versand nicht bestätigt: Sehen Sie nach, ob er dort ist, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas donné le numéro de la publication : elle est peut-être passée.</source>
        <translation>{service} hat die Nummer der Veröffentlichung nicht angegeben: Sie ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page de l&apos;annonce y est visible avec ses images. Nouvel essai.</source>
        <translation>{service} konnte das Bild nicht von der Website holen ({told}): Prüfen Sie, ob die Seite der Mitteilung dort mit ihren Bildern sichtbar ist. Neuer Versuch.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu préparer la publication ({told}).</source>
        <translation>{service} konnte die Veröffentlichung nicht vorbereiten ({told}).</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas répondu à temps ({why}) : l&apos;envoi est peut-être passé.</source>
        <translation>{service} hat nicht rechtzeitig geantwortet ({why}): Der Versand ist vielleicht durchgegangen.</translation>
    </message>
    <message>
        <source>{service} n&apos;accepte plus cette version de son interface : mettez une version plus récente dans le réglage « version » du canal.</source>
        <translation>{service} nimmt diese Version seiner Schnittstelle nicht mehr an: Setzen Sie eine neuere Version in die Einstellung „version“ des Kanals.</translation>
    </message>
    <message>
        <source>{service} ne prend pas d&apos;image.</source>
        <translation>{service} nimmt keine Bilder.</translation>
    </message>
    <message>
        <source>{service} ne prend plus de publication aujourd&apos;hui.</source>
        <translation>{service} nimmt heute keine Veröffentlichung mehr an.</translation>
    </message>
    <message>
        <source>{service} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation>{service} nimmt nur {limit} Zeichen: Das Ende des Textes wird abgeschnitten.</translation>
    </message>
    <message>
        <source>{service} ne trouve pas ce compte, cette page ou cette publication, ou ne les montre pas.</source>
        <translation>{service} findet dieses Konto, diese Seite oder diese Veröffentlichung nicht, oder zeigt sie nicht.</translation>
    </message>
    <message>
        <source>{service} prépare encore l&apos;image : nouvel essai.</source>
        <translation>{service} bereitet das Bild noch vor: neuer Versuch.</translation>
    </message>
    <message>
        <source>{service} prépare encore la publication : nouvel essai.</source>
        <translation>{service} bereitet die Veröffentlichung noch vor: neuer Versuch.</translation>
    </message>
    <message>
        <source>{service} refuse ce droit ({told}). Vérifiez le rôle de la personne sur le compte et les permissions du jeton.</source>
        <translation>{service} verweigert dieses Recht ({told}). Prüfen Sie die Rolle der Person auf dem Konto und die Berechtigungen des Tokens.</translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès ({why}). Reconnectez ce canal avec un nouveau jeton.</source>
        <translation>{service} verweigert den Zugang ({why}). Verbinden Sie diesen Kanal mit einem neuen Token neu.</translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès{told}. Reconnectez ce canal ou vérifiez ses droits.</source>
        <translation>{service} verweigert den Zugang{told}. Verbinden Sie diesen Kanal neu oder prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>{service} renvoie vers une autre adresse : corrigez l&apos;adresse du canal (Publisher ne suit pas les renvois, pour protéger vos accès).</source>
        <translation>{service} leitet zu einer anderen Adresse weiter: Korrigieren Sie die Adresse des Kanals (Publisher folgt Weiterleitungen nicht, um Ihre Zugangsdaten zu schützen).</translation>
    </message>
    <message>
        <source>{signs} : avec ces signes, un SMS n&apos;en contient que 70 au lieu de 160 ; ôtez-les, ou changez le réglage « signs » du canal.</source>
        <translation>{signs}: Mit diesen Zeichen enthält eine SMS nur 70 statt 160; entfernen Sie sie, oder ändern Sie die Einstellung „signs“ des Kanals.</translation>
    </message>
    <message>
        <source>{size} au plus</source>
        <translation>höchstens {size}</translation>
    </message>
    <message>
        <source>{what} ; annoncé la veille à {hour}</source>
        <translation>{what}; angekündigt am Vortag um {hour}</translation>
    </message>
    <message>
        <source>{what} ; annoncé {count} jours avant, à {hour}</source>
        <translation>{what}; angekündigt {count} Tage vorher um {hour}</translation>
    </message>
    <message>
        <source>{what} Publisher vérifie d&apos;abord que l&apos;annonce y est parue.</source>
        <translation>{what} Publisher prüft zuerst, dass die Mitteilung dort erschienen ist.</translation>
    </message>
    <message>
        <source>{what}, jusqu&apos;au {day}</source>
        <translation>{what}, bis {day}</translation>
    </message>
    <message>
        <source>{what}, sauf en {months}</source>
        <translation>{what}, außer im {months}</translation>
    </message>
    <message>
        <source>{what}, sauf le {day}</source>
        <translation>{what}, außer am {day}</translation>
    </message>
    <message>
        <source>{what}, sauf les jours fériés</source>
        <translation>{what}, außer an Feiertagen</translation>
    </message>
    <message>
        <source>{what}, sauf {count} dates</source>
        <translation>{what}, außer {count} Terminen</translation>
    </message>
    <message>
        <source>{what}, seulement en {months}</source>
        <translation>{what}, nur im {months}</translation>
    </message>
    <message>
        <source>{what}, une seule fois</source>
        <translation>{what}, ein einziges Mal</translation>
    </message>
    <message>
        <source>{what}, {count} fois</source>
        <translation>{what}, {count} Mal</translation>
    </message>
    <message>
        <source>{what}, à {hour}</source>
        <translation>{what}, um {hour}</translation>
    </message>
    <message>
        <source>{who} a changé « {name} » entre-temps : copiez ce que vous avez écrit, fermez, et relisez sa version.</source>
        <translation>{who} hat „{name}“ inzwischen geändert: Kopieren Sie, was Sie geschrieben haben, schließen Sie, und lesen Sie die andere Fassung.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} {sent} destinataires ont déjà reçu le SMS : relancer l&apos;envoie aux autres.</source>
        <translation>{why} {sent} Empfänger haben die SMS schon erhalten: Erneut gesendet wird sie an die anderen.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels sont trop</source>
        <translation>{width} × {height} Pixel sind zu viel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels sont trop peu</source>
        <translation>{width} × {height} Pixel sind zu wenig</translation>
    </message>
    <message>
        <source>~/Images/logo.png</source>
        <translation>~/Bilder/logo.png</translation>
    </message>
    <message>
        <source>~/a-publier</source>
        <translation>~/a-publier</translation>
    </message>
    <message>
        <source>~/mur-de-repetition</source>
        <translation>~/mur-de-repetition</translation>
    </message>
    <message>
        <source>~/site-de-la-ville</source>
        <translation>~/site-de-la-ville</translation>
    </message>
    <message>
        <source>« ! » au début d&apos;une valeur a un sens spécial : mettez le texte entre guillemets.</source>
        <translation>„!“ am Anfang eines Werts hat eine besondere Bedeutung: Setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>« &amp; » et « * » au début d&apos;une valeur ont un sens spécial, refusé ici : mettez le texte entre guillemets.</source>
        <translation>„&amp;“ und „*“ am Anfang eines Werts haben eine besondere Bedeutung, die hier abgelehnt wird: Setzen Sie den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>« @{name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation>„@{name}“ benachrichtigt das Konto dieses Namens, falls es das gibt: Entfernen Sie das @-Zeichen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>« Application Key », donnée par la page des accès d&apos;OVHcloud (voir le mode d&apos;emploi).</source>
        <translation>„Application Key“, angegeben auf der Zugangsseite von OVHcloud (siehe Anleitung).</translation>
    </message>
    <message>
        <source>« Application Secret », donné par la même page.</source>
        <translation>„Application Secret“, angegeben auf derselben Seite.</translation>
    </message>
    <message>
        <source>« Consumer Key », donnée par la même page.</source>
        <translation>„Consumer Key“, angegeben auf derselben Seite.</translation>
    </message>
    <message>
        <source>« Exercice » et « essai » disent à tous les lecteurs que rien n&apos;arrive vraiment.</source>
        <translation>„Übung“ und „Test“ sagen allen Lesern, dass nichts wirklich geschieht.</translation>
    </message>
    <message>
        <source>« crop » dit quelle partie de l&apos;image est montrée, par quatre nombres de 0 à 1 (début depuis la gauche et depuis le haut, largeur, hauteur), ou par une forme ({ratios}) : par exemple crop: {example}</source>
        <translation>„crop“ sagt, welcher Teil des Bildes gezeigt wird, mit vier Zahlen von 0 bis 1 (Beginn von links und von oben, Breite, Höhe) oder mit einer Form ({ratios}): zum Beispiel crop: {example}</translation>
    </message>
    <message>
        <source>« hours » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation>„hours“ ist {n}; nötig ist eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>« items » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation>„items“ ist {n}; nötig ist eine Zahl von 1 bis {most}.</translation>
    </message>
    <message>
        <source>« language » vaut « {given} » ; il faut un code comme fr, nl, de ou en.</source>
        <translation>„language“ ist „{given}“; nötig ist ein Code wie fr, nl, de oder en.</translation>
    </message>
    <message>
        <source>« long_text » vaut « {choice} » ; il faut {choices}.</source>
        <translation>„long_text“ ist „{choice}“; nötig ist {choices}.</translation>
    </message>
    <message>
        <source>« publish_at » : {why}</source>
        <translation>„publish_at“: {why}</translation>
    </message>
    <message>
        <source>« publisher restore » reprend la copie du {at:%d/%m/%Y à %H:%M}.</source>
        <translation>„publisher restore“ stellt die Kopie vom {at:%d.%m.%Y um %H:%M} wieder her.</translation>
    </message>
    <message>
        <source>« repeat » demande « publish_at » : le jour et l&apos;heure de la première fois.</source>
        <translation>„repeat“ verlangt „publish_at“: Tag und Uhrzeit des ersten Mals.</translation>
    </message>
    <message>
        <source>« straighten » redresse l&apos;image de {most} degrés au plus, vers la droite : par exemple straighten: -1.5</source>
        <translation>„straighten“ begradigt das Bild um höchstens {most} Grad, nach rechts: zum Beispiel straighten: -1.5</translation>
    </message>
    <message>
        <source>« text_limit » vaut {n} ; il faut 0 (pas de limite), ou au moins {least}.</source>
        <translation>„text_limit“ ist {n}; nötig ist 0 (keine Grenze), oder mindestens {least}.</translation>
    </message>
    <message>
        <source>« turn » tourne l&apos;image vers la droite : 90, 180 ou 270.</source>
        <translation>„turn“ dreht das Bild nach rechts: 90, 180 oder 270.</translation>
    </message>
    <message>
        <source>« {address} » n&apos;est pas une adresse : commencez par https://.</source>
        <translation>„{address}“ ist keine Adresse: Beginnen Sie mit https://.</translation>
    </message>
    <message>
        <source>« {channel} » : {words}</source>
        <translation>„{channel}“: {words}</translation>
    </message>
    <message>
        <source>« {channel} » a déjà reçu ce texte {when} (« {title} »{where}).</source>
        <translation>„{channel}“ hat diesen Text schon {when} erhalten („{title}“{where}).</translation>
    </message>
    <message>
        <source>« {channel} » n&apos;accepte plus de nouvelle publication pour le moment : l&apos;envoi partira {when}.</source>
        <translation>„{channel}“ nimmt im Moment keine neue Veröffentlichung an: Der Versand geht {when} hinaus.</translation>
    </message>
    <message>
        <source>« {channel} » ne répond pas, et « {title} » doit y paraître {when} : vérifiez la connexion. {why}</source>
        <translation>„{channel}“ antwortet nicht, und „{title}“ soll dort {when} erscheinen: Prüfen Sie die Verbindung. {why}</translation>
    </message>
    <message>
        <source>« {code} » n&apos;est pas un code de langue : écrivez par exemple fr, nl, de ou en.</source>
        <translation>„{code}“ ist kein Sprachcode: Schreiben Sie zum Beispiel fr, nl, de oder en.</translation>
    </message>
    <message>
        <source>« {file} » dépasse 40 Mo : ce n&apos;est pas un fichier d&apos;annonce.</source>
        <translation>„{file}“ ist größer als 40 MB: Das ist keine Mitteilungsdatei.</translation>
    </message>
    <message>
        <source>« {file} » n&apos;est pas un fichier d&apos;annonce.</source>
        <translation>„{file}“ ist keine Mitteilungsdatei.</translation>
    </message>
    <message>
        <source>« {key} » : donnez l&apos;heure sans décalage, c&apos;est celle de {zone}.</source>
        <translation>„{key}“: Geben Sie die Uhrzeit ohne Verschiebung an, es ist die von {zone}.</translation>
    </message>
    <message>
        <source>« {key} » : {why}</source>
        <translation>„{key}“: {why}</translation>
    </message>
    <message>
        <source>« {key} » dit où est l&apos;essentiel de l&apos;image, par deux nombres de 0 à 1, depuis la gauche et depuis le haut : par exemple {key}: {example}</source>
        <translation>„{key}“ sagt, wo das Wesentliche des Bildes ist, mit zwei Zahlen von 0 bis 1, von links und von oben: zum Beispiel {key}: {example}</translation>
    </message>
    <message>
        <source>« {key} » doit être un nombre de jours.</source>
        <translation>„{key}“ muss eine Anzahl von Tagen sein.</translation>
    </message>
    <message>
        <source>« {key} » doit être un texte.</source>
        <translation>„{key}“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>« {key} » doit être {wanted}, par exemple {key}: {example}</source>
        <translation>„{key}“ muss {wanted} sein, zum Beispiel {key}: {example}</translation>
    </message>
    <message>
        <source>« {key} » vaut yes (oui) ou no (non).</source>
        <translation>„{key}“ ist yes (ja) oder no (nein).</translation>
    </message>
    <message>
        <source>« {label} » manque : reconnectez-le.</source>
        <translation>„{label}“ fehlt: Verbinden Sie ihn neu.</translation>
    </message>
    <message>
        <source>« {language} » n&apos;est pas un code de langue : choisissez par exemple « fr ».</source>
        <translation>„{language}“ ist kein Sprachcode: Wählen Sie zum Beispiel „fr“.</translation>
    </message>
    <message>
        <source>« {name} » : exportez la vidéo en MP4 (image H.264, son AAC).</source>
        <translation>„{name}“: Exportieren Sie das Video als MP4 (Bild H.264, Ton AAC).</translation>
    </message>
    <message>
        <source>« {name} » est un dessin SVG : exportez-le en PNG et donnez ce fichier.</source>
        <translation>„{name}“ ist eine SVG-Zeichnung: Exportieren Sie sie als PNG und geben Sie diese Datei.</translation>
    </message>
    <message>
        <source>« {name} » est une photo HEIC : convertissez-la d&apos;abord en JPEG.</source>
        <translation>„{name}“ ist ein HEIC-Foto: Wandeln Sie es zuerst in JPEG um.</translation>
    </message>
    <message>
        <source>« {name} » n&apos;est pas une image que Publisher sait lire : donnez un fichier JPEG, PNG, WebP, GIF, AVIF ou TIFF.</source>
        <translation>„{name}“ ist kein Bild, das Publisher lesen kann: Geben Sie eine JPEG-, PNG-, WebP-, GIF-, AVIF- oder TIFF-Datei.</translation>
    </message>
    <message>
        <source>« {name} » ne contient aucune annonce : il faut des fichiers .md, ou un tableau .csv d&apos;une ligne par annonce.</source>
        <translation>„{name}“ enthält keine Mitteilung: Nötig sind .md-Dateien, oder eine .csv-Tabelle mit einer Zeile je Mitteilung.</translation>
    </message>
    <message>
        <source>« {name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation>„{name}“ benachrichtigt das Konto dieses Namens, falls es das gibt: Entfernen Sie das @-Zeichen, wenn das nicht gewollt ist.</translation>
    </message>
    <message>
        <source>« {part} » n&apos;est pas possible dans une règle de répétition : il reste {known}.</source>
        <translation>„{part}“ ist in einer Wiederholungsregel nicht möglich: Es bleiben {known}.</translation>
    </message>
    <message>
        <source>« {path} » est un dossier : donnez le nom d&apos;un fichier.</source>
        <translation>„{path}“ ist ein Ordner: Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <source>« {sender} » n&apos;est pas un expéditeur du compte Brevo : ajoutez-le dans Brevo (Expéditeurs), ou choisissez parmi ceux-ci : {known}.</source>
        <translation>„{sender}“ ist kein Absender des Brevo-Kontos: Fügen Sie ihn in Brevo hinzu (Absender), oder wählen Sie einen von diesen: {known}.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas un jour : écrivez par exemple 2027-05-02.</source>
        <translation>„{text}“ ist kein Tag: Schreiben Sie zum Beispiel 2027-05-02.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une date et une heure : écrivez par exemple 2027-02-22T09:00.</source>
        <translation>„{text}“ ist kein Datum mit Uhrzeit: Schreiben Sie zum Beispiel 2027-02-22T09:00.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une durée : écrivez par exemple 24h, 90min, 2j ou 0.</source>
        <translation>„{text}“ ist keine Dauer: Schreiben Sie zum Beispiel 24h, 90min, 2j oder 0.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une règle de répétition. Exemple, chaque mardi : {example}.</source>
        <translation>„{text}“ ist keine Wiederholungsregel. Beispiel, jeden Dienstag: {example}.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;existe pas dans le calendrier.</source>
        <translation>„{text}“ gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>« {title} » n&apos;est pas une alerte : seule une alerte peut passer pendant un arrêt d&apos;urgence. Reprenez d&apos;abord les envois.</source>
        <translation>„{title}“ ist keine Warnung: Nur eine Warnung darf während eines Notstopps durch. Nehmen Sie zuerst den Versand wieder auf.</translation>
    </message>
    <message>
        <source>« {typed} » est trop long pour « {name} » : au plus {longest}.</source>
        <translation>„{typed}“ ist zu lang für „{name}“: höchstens {longest}.</translation>
    </message>
    <message>
        <source>« {typed} » n&apos;est pas une couleur de canal. Couleurs : {names}.</source>
        <translation>„{typed}“ ist keine Kanalfarbe. Farben: {names}.</translation>
    </message>
    <message>
        <source>« {typed} » n&apos;est pas une langue des annonces : fr, nl, de ou en.</source>
        <translation>„{typed}“ ist keine Sprache der Mitteilungen: fr, nl, de oder en.</translation>
    </message>
    <message>
        <source>« {where} » accepte les pages ; les citoyens les liront à l&apos;adresse {url}.</source>
        <translation>„{where}“ nimmt die Seiten an; die Bürger lesen sie unter der Adresse {url}.</translation>
    </message>
    <message>
        <source>À côté de l&apos;identifiant, sur console.cloud.google.com : Code secret du client.</source>
        <translation>Neben der Kennung, auf console.cloud.google.com: Clientschlüssel.</translation>
    </message>
    <message>
        <source>À l&apos;adresse {address}, Publisher ne trouve ni site WordPress ni flux RSS ou Atom : donnez l&apos;adresse du flux, souvent indiquée au bas du site.</source>
        <translation>Unter der Adresse {address} findet Publisher weder eine WordPress-Website noch einen RSS- oder Atom-Feed: Geben Sie die Adresse des Feeds an; sie steht oft unten auf der Website.</translation>
    </message>
    <message>
        <source>Écrivez au moins un mot-clé.</source>
        <translation>Schreiben Sie mindestens ein Schlagwort.</translation>
    </message>
    <message>
        <source>Écrivez le texte qui sera inséré.</source>
        <translation>Schreiben Sie den Text, der eingefügt wird.</translation>
    </message>
    <message>
        <source>Écrivez le titre en minuscules : tout en capitales, il se lit mal.</source>
        <translation>Schreiben Sie den Titel in normaler Schreibweise: Ganz in Großbuchstaben liest er sich schlecht.</translation>
    </message>
    <message>
        <source>Écrivez un résumé ou un texte.</source>
        <translation>Schreiben Sie eine Zusammenfassung oder einen Text.</translation>
    </message>
    <message>
        <source>Écrivez un seul mot : les autres s&apos;ajoutent à leur tour.</source>
        <translation>Schreiben Sie ein einziges Wort: Die anderen fügen Sie danach hinzu.</translation>
    </message>
    <message>
        <source>Émetteur</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>Ôter aussi les accents qui coûtent (ê ë î ï ô û ç)</source>
        <translation>Auch die Akzente entfernen, die kosten (ê ë î ï ô û ç)</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Aucun autre mot à proposer</source>
        <translation>Kein anderes Wort vorzuschlagen</translation>
    </message>
</context>
<context>
    <name>tally</name>
    <message>
        <source>{count} annulé</source>
        <translation>{count} abgebrochen</translation>
    </message>
    <message>
        <source>{count} annulés</source>
        <translation>{count} abgebrochen</translation>
    </message>
    <message>
        <source>{count} corrigé</source>
        <translation>{count} korrigiert</translation>
    </message>
    <message>
        <source>{count} corrigés</source>
        <translation>{count} korrigiert</translation>
    </message>
    <message>
        <source>{count} en attente</source>
        <translation>{count} wartend</translation>
    </message>
    <message>
        <source>{count} en cours</source>
        <translation>{count} im Gange</translation>
    </message>
    <message>
        <source>{count} en vérification</source>
        <translation>{count} in Prüfung</translation>
    </message>
    <message>
        <source>{count} livré</source>
        <translation>{count} zugestellt</translation>
    </message>
    <message>
        <source>{count} livrés</source>
        <translation>{count} zugestellt</translation>
    </message>
    <message>
        <source>{count} manqué</source>
        <translation>{count} verpasst</translation>
    </message>
    <message>
        <source>{count} manqués</source>
        <translation>{count} verpasst</translation>
    </message>
    <message>
        <source>{count} prévu</source>
        <translation>{count} geplant</translation>
    </message>
    <message>
        <source>{count} prévus</source>
        <translation>{count} geplant</translation>
    </message>
    <message>
        <source>{count} refusé</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>{count} refusés</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>{count} retenu</source>
        <translation>{count} zurückgehalten</translation>
    </message>
    <message>
        <source>{count} retenus</source>
        <translation>{count} zurückgehalten</translation>
    </message>
    <message>
        <source>{count} retiré</source>
        <translation>{count} zurückgezogen</translation>
    </message>
    <message>
        <source>{count} retirés</source>
        <translation>{count} zurückgezogen</translation>
    </message>
    <message>
        <source>{count} suspendu</source>
        <translation>{count} angehalten</translation>
    </message>
    <message>
        <source>{count} suspendus</source>
        <translation>{count} angehalten</translation>
    </message>
    <message>
        <source>{count} à décider</source>
        <translation>{count} zu entscheiden</translation>
    </message>
    <message>
        <source>{count} à faire vous-même</source>
        <translation>{count} selbst zu erledigen</translation>
    </message>
    <message>
        <source>{count} à réessayer</source>
        <translation>{count} erneut zu versuchen</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Corrigée : {channels}.</source>
        <translation>Korrigiert: {channels}.</translation>
    </message>
    <message>
        <source>Publiée : {channels}.</source>
        <translation>Veröffentlicht: {channels}.</translation>
    </message>
    <message>
        <source>Retirée : {channels}.</source>
        <translation>Zurückgezogen: {channels}.</translation>
    </message>
    <message>
        <source>Votre avis est attendu. {text}</source>
        <translation>Ihre Entscheidung wird erwartet. {text}</translation>
    </message>
    <message>
        <source>{first} De même : {others}.</source>
        <translation>{first} Ebenso: {others}.</translation>
    </message>
    <message>
        <source>{names} et {rest} autres</source>
        <translation>{names} und {rest} weitere</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Acte officiel</source>
        <translation>Amtliche Bekanntmachung</translation>
    </message>
    <message>
        <source>Actualité</source>
        <translation>Neuigkeit</translation>
    </message>
    <message>
        <source>Ajoutée le {when}, dans aucune annonce</source>
        <translation>Hinzugefügt am {when}, in keiner Mitteilung</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Emploi</source>
        <translation>Stellenangebot</translation>
    </message>
    <message>
        <source>Fuseau horaire : {zone}.</source>
        <translation>Zeitzone: {zone}.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation>Rücknahme</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Bauarbeiten</translation>
    </message>
    <message>
        <source>Utilisée le {when}, dans 1 annonce</source>
        <translation>Verwendet am {when}, in 1 Mitteilung</translation>
    </message>
    <message>
        <source>Utilisée pour la dernière fois le {when}, dans {uses} annonces</source>
        <translation>Zuletzt verwendet am {when}, in {uses} Mitteilungen</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>attend l&apos;adresse de la page</source>
        <translation>wartet auf die Adresse der Seite</translation>
    </message>
    <message>
        <source>attend {channel}, pour son adresse</source>
        <translation>wartet auf {channel}, wegen der Adresse</translation>
    </message>
    <message>
        <source>caractères</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>compte vérifié</source>
        <translation>Konto geprüft</translation>
    </message>
    <message>
        <source>corrigé</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>corrigée sur place</source>
        <translation>an Ort und Stelle korrigiert</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>envoi en cours</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>envoi en cours, {percent} %</source>
        <translation>wird gesendet, {percent} %</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>unmöglich</translation>
    </message>
    <message>
        <source>livré</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>manqué</source>
        <translation>verpasst</translation>
    </message>
    <message>
        <source>ne répond pas</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>nouvel essai prévu</source>
        <translation>neuer Versuch geplant</translation>
    </message>
    <message>
        <source>nouvel essai à {when}</source>
        <translation>neuer Versuch um {when}</translation>
    </message>
    <message>
        <source>nouvelle version</source>
        <translation>neue Fassung</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>prévu</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>prévu le {when}</source>
        <translation>geplant am {when}</translation>
    </message>
    <message>
        <source>publiée</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>publiée à nouveau</source>
        <translation>neu veröffentlicht</translation>
    </message>
    <message>
        <source>rectificatif</source>
        <translation>Richtigstellung</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>retenu</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>retrait demandé</source>
        <translation>Rücknahme verlangt</translation>
    </message>
    <message>
        <source>s&apos;éteint seule</source>
        <translation>erlischt von selbst</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>vérification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>{name} : {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{title}, d&apos;une série</source>
        <translation>{title}, aus einer Serie</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>à décider</source>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>à faire vous-même</source>
        <translation>selbst zu tun</translation>
    </message>
    <message>
        <source>à reconnecter</source>
        <translation>neu zu verbinden</translation>
    </message>
    <message>
        <source>à reconnecter bientôt</source>
        <translation>bald neu zu verbinden</translation>
    </message>
    <message>
        <source>à remettre en ordre</source>
        <translation>in Ordnung zu bringen</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy &apos;à&apos; HH:mm</source>
        <translation>d. MMM yyyy &apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy &apos;à&apos; HH:mm</source>
        <translation>ddd, d. MMM yyyy &apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;à&apos; H:mm</source>
        <translation>dddd, d. MMMM &apos;um&apos; H:mm</translation>
    </message>
</context>
</TS>
