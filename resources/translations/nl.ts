<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="fr_BE">
<context>
    <name>Accounts</name>
    <message>
        <source>Voir les canaux</source>
        <translation>De kanalen bekijken</translation>
    </message>
</context>
<context>
    <name>Adapting</name>
    <message>
        <source>abrégé</source>
        <translation>ingekort</translation>
    </message>
    <message>
        <source>adapté</source>
        <translation>aangepast</translation>
    </message>
    <message>
        <source>avec commentaire</source>
        <translation>met een reactie</translation>
    </message>
    <message>
        <source>en fil</source>
        <translation>als draad</translation>
    </message>
</context>
<context>
    <name>AllSeries</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>A&amp;nnonces qui se répètent</source>
        <translation>&amp;Berichten die zich herhalen</translation>
    </message>
    <message>
        <source>Aucune annonce ne se répète. Dans Rédiger, « Répéter… » en fait revenir une chaque semaine, chaque mois ou chaque année.</source>
        <translation>Er herhaalt zich geen enkel bericht. In Schrijven laat “Herhalen…” een bericht elke week, elke maand of elk jaar terugkeren.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Séries</source>
        <translation>Reeksen</translation>
    </message>
    <message>
        <source>arrêtée le {when}</source>
        <translation>gestopt op {when}</translation>
    </message>
</context>
<context>
    <name>AllowDialog</name>
    <message>
        <source>&amp;Laisser passer</source>
        <translation>&amp;Doorlaten</translation>
    </message>
    <message>
        <source>Elle part sur tous ses canaux malgré l&apos;arrêt d&apos;urgence, ses corrections aussi. Tout le reste demeure suspendu. Le journal garde votre nom.</source>
        <translation>Ze vertrekt naar al haar kanalen ondanks de noodstop, haar verbeteringen ook. Al de rest blijft opgeschort. Het logboek bewaart uw naam.</translation>
    </message>
    <message>
        <source>La retenir</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>Laisser passer cette alerte ?</source>
        <translation>Deze waarschuwing doorlaten?</translation>
    </message>
</context>
<context>
    <name>AmbiguousTimeDialog</name>
    <message>
        <source>&amp;Choisir</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>Cette heure existe deux fois</source>
        <translation>Dit uur bestaat twee keer</translation>
    </message>
    <message>
        <source>Cette nuit-là, on recule les horloges. Laquelle des deux heures voulez-vous ?</source>
        <translation>Die nacht wordt de klok teruggezet. Welk van de twee uren bedoelt u?</translation>
    </message>
    <message>
        <source>Changer l&apos;heure</source>
        <translation>Het uur wijzigen</translation>
    </message>
    <message>
        <source>la &amp;deuxième : après le changement d&apos;heure ({wall}, {offset})</source>
        <translation>het &amp;tweede: na de uurwisseling ({wall}, {offset})</translation>
    </message>
    <message>
        <source>la &amp;première : avant le changement d&apos;heure ({wall}, {offset})</source>
        <translation>het &amp;eerste: voor de uurwisseling ({wall}, {offset})</translation>
    </message>
</context>
<context>
    <name>AnnouncementDetail</name>
    <message>
        <source>&amp;Canal</source>
        <translation>&amp;Kanaal</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Retirer…</source>
        <translation>&amp;Intrekken…</translation>
    </message>
    <message>
        <source>&amp;Série…</source>
        <translation>&amp;Reeks…</translation>
    </message>
    <message>
        <source>Arrivée à son terme, mais encore sur {channel} : {sentence}</source>
        <translation>Afgelopen, maar nog te zien op {channel}: {sentence}</translation>
    </message>
    <message>
        <source>C&amp;orriger…</source>
        <translation>&amp;Verbeteren…</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>Wat er veranderd is</translation>
    </message>
    <message>
        <source>La série dont cette annonce fait partie</source>
        <translation>De reeks waar dit bericht bij hoort</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé de cette révision.</source>
        <translation>Van deze versie is niets verzonden.</translation>
    </message>
    <message>
        <source>Ré&amp;vision</source>
        <translation>V&amp;ersie</translation>
    </message>
    <message>
        <source>Texte envoyé</source>
        <translation>Verzonden tekst</translation>
    </message>
    <message>
        <source>Une nouvelle annonce avec les mêmes mots et images</source>
        <translation>Een nieuw bericht met dezelfde woorden en afbeeldingen</translation>
    </message>
    <message>
        <source>{number}, le {when}, par {author}</source>
        <translation>{number}, op {when}, door {author}</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Date et lieu</source>
        <translation>&amp;Datum en plaats</translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Lien pour agir</source>
        <translation>&amp;Link om iets te doen</translation>
    </message>
    <message>
        <source>&amp;Mots-clés</source>
        <translation>Tref&amp;woorden</translation>
    </message>
    <message>
        <source>Ajouter une image</source>
        <translation>Een afbeelding toevoegen</translation>
    </message>
    <message>
        <source>Ajouter une vidéo</source>
        <translation>Een video toevoegen</translation>
    </message>
    <message>
        <source>Demander une dérogation</source>
        <translation>Een afwijking aanvragen</translation>
    </message>
    <message>
        <source>Images et vidéo</source>
        <translation>Afbeeldingen en video</translation>
    </message>
    <message>
        <source>Lang&amp;ue</source>
        <translation>T&amp;aal</translation>
    </message>
    <message>
        <source>Retirer à une date c&amp;hoisie</source>
        <translation>Intrekken op een &amp;gekozen datum</translation>
    </message>
    <message>
        <source>Séparés par des virgules ; ceux déjà utilisés vous sont proposés.</source>
        <translation>Gescheiden door komma&apos;s; wat al gebruikt is, wordt u voorgesteld.</translation>
    </message>
    <message>
        <source>Texte du lie&amp;n</source>
        <translation>Tekst van de li&amp;nk</translation>
    </message>
    <message>
        <source>travaux, mobilité</source>
        <translation>werken, mobiliteit</translation>
    </message>
</context>
<context>
    <name>AnnouncementPanel</name>
    <message>
        <source>&amp;Décider pour cette annonce…</source>
        <translation>&amp;Beslissen over dit bericht…</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant sur {channel}</source>
        <translation>Nu v&amp;erzenden naar {channel}</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant sur {count} canaux</source>
        <translation>Nu v&amp;erzenden naar {count} kanalen</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;annonce</source>
        <translation>Bericht &amp;openen</translation>
    </message>
    <message>
        <source>A&amp;nnuler ce qui n&apos;est pas parti…</source>
        <translation>A&amp;nnuleren wat nog niet verzonden is…</translation>
    </message>
    <message>
        <source>Choisissez la ligne du canal pour dire si le message y est paru : {channels}.</source>
        <translation>Kies de rij van het kanaal om te zeggen of het bericht er verschenen is: {channels}.</translation>
    </message>
    <message>
        <source>Tout est suspendu : rien ne part avant la reprise.</source>
        <translation>Alles is opgeschort: er vertrekt niets vóór de hervatting.</translation>
    </message>
    <message>
        <source>{channels} attend {page}, pour son adresse.</source>
        <translation>{channels} wacht op {page}, voor het adres ervan.</translation>
    </message>
    <message>
        <source>{channels} attendent {page}, pour son adresse.</source>
        <translation>{channels} wachten op {page}, voor het adres ervan.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Décider…</source>
        <translation>Beslissen…</translation>
    </message>
    <message>
        <source>Rien n&apos;attend de décision.</source>
        <translation>Niets wacht op een beslissing.</translation>
    </message>
    <message>
        <source>Une annonce n&apos;est pas partie à son heure.</source>
        <translation>Een bericht is niet op zijn uur vertrokken.</translation>
    </message>
    <message>
        <source>{count} annonces ne sont pas parties à leur heure.</source>
        <translation>{count} berichten zijn niet op hun uur vertrokken.</translation>
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
        <translation>&amp;Invoegen</translation>
    </message>
    <message>
        <source>Aucun modèle : rédigez une annonce type, puis enregistrez-la comme modèle.</source>
        <translation>Geen sjabloon: schrijf een typisch bericht en bewaar het als sjabloon.</translation>
    </message>
    <message>
        <source>Aucun texte : ajoutez-en dans la Bibliothèque, partie Textes.</source>
        <translation>Geen tekst: voeg er toe in de Bibliotheek, deel Teksten.</translation>
    </message>
    <message>
        <source>Cette image est déjà dans l&apos;annonce.</source>
        <translation>Deze afbeelding staat al in het bericht.</translation>
    </message>
    <message>
        <source>Commencez d&apos;abord une annonce (Ctrl+N).</source>
        <translation>Begin eerst een bericht (Ctrl+N).</translation>
    </message>
    <message>
        <source>Insérer un texte</source>
        <translation>Een tekst invoegen</translation>
    </message>
    <message>
        <source>Le modèle « {name} » est enregistré.</source>
        <translation>Het sjabloon “{name}” is bewaard.</translation>
    </message>
    <message>
        <source>Nouvelle annonce à partir d&apos;un modèle</source>
        <translation>Nieuw bericht op basis van een sjabloon</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Exporter le calendrier</source>
        <translation>De kalender exporteren</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publicaties</translation>
    </message>
    <message>
        <source>{count} dates exportées : {path}</source>
        <translation>{count} datums geëxporteerd: {path}</translation>
    </message>
</context>
<context>
    <name>CallOff</name>
    <message>
        <source>&amp;Annuler ces envois</source>
        <translation>Deze verzendingen &amp;annuleren</translation>
    </message>
    <message>
        <source>Annuler ce qui n&apos;est pas parti ?</source>
        <translation>Annuleren wat nog niet verzonden is?</translation>
    </message>
    <message>
        <source>Ce qui est déjà publié reste en ligne : pour l&apos;ôter, retirez l&apos;annonce.</source>
        <translation>Wat al gepubliceerd is, blijft online: trek het bericht in om het weg te halen.</translation>
    </message>
    <message>
        <source>Les garder</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Rien n&apos;ira sur : {channels}. Le texte reste dans l&apos;historique.</source>
        <translation>Er gaat niets naar: {channels}. De tekst blijft in de geschiedenis.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Cliquez pour lire la suite</source>
        <translation>Klik om verder te lezen</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Dernier envoi : {what} « {title} », {when}</source>
        <translation>Laatste verzending: {what} “{title}”, {when}</translation>
    </message>
    <message>
        <source>Descendre (Alt+Bas)</source>
        <translation>Omlaag (Alt+Pijl omlaag)</translation>
    </message>
    <message>
        <source>Descendre {name}</source>
        <translation>{name} omlaag</translation>
    </message>
    <message>
        <source>Déconnecter…</source>
        <translation>Loskoppelen…</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Test bezig…</translation>
    </message>
    <message>
        <source>Limites</source>
        <translation>Beperkingen</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Monter (Alt+Haut)</source>
        <translation>Omhoog (Alt+Pijl omhoog)</translation>
    </message>
    <message>
        <source>Monter {name}</source>
        <translation>{name} omhoog</translation>
    </message>
    <message>
        <source>Reconnecter…</source>
        <translation>Opnieuw verbinden…</translation>
    </message>
    <message>
        <source>Seulement : {kinds}.</source>
        <translation>Alleen: {kinds}.</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Vérifié {when}</source>
        <translation>Gecontroleerd: {when}</translation>
    </message>
    <message>
        <source>rien n&apos;est public</source>
        <translation>niets is openbaar</translation>
    </message>
</context>
<context>
    <name>ChannelChooser</name>
    <message>
        <source>Aucun canal : ajoutez-en un dans la page « Canaux ».</source>
        <translation>Geen kanaal: voeg er een toe op de pagina “Kanalen”.</translation>
    </message>
    <message>
        <source>Ce canal a son propre texte.</source>
        <translation>Dit kanaal heeft zijn eigen tekst.</translation>
    </message>
    <message>
        <source>À corriger avant de publier</source>
        <translation>Te verbeteren vóór het publiceren</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>Na te lezen</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>&amp;Groupes…</source>
        <translation>&amp;Groepen…</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Choix &amp;habituels…</source>
        <translation>G&amp;ebruikelijke keuzes…</translation>
    </message>
    <message>
        <source>Connecter un &amp;canal…</source>
        <translation>Een &amp;kanaal verbinden…</translation>
    </message>
    <message>
        <source>Préparer le &amp;site et les canaux d&apos;entraînement…</source>
        <translation>De &amp;website en de oefenkanalen klaarmaken…</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} van {count}</translation>
    </message>
</context>
<context>
    <name>ChoosePicture</name>
    <message>
        <source>&amp;Insérer dans l&apos;annonce</source>
        <translation>&amp;Invoegen in het bericht</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Reprendre une image</source>
        <translation>Een afbeelding hernemen</translation>
    </message>
</context>
<context>
    <name>ChoosePiece</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source> Heure choisie : {wall}, {zone}.</source>
        <translation> Gekozen uur: {wall}, {zone}.</translation>
    </message>
    <message>
        <source>&amp;Corriger</source>
        <translation>&amp;Verbeteren</translation>
    </message>
    <message>
        <source>&amp;Modifier</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>&amp;Programmer</source>
        <translation>In&amp;plannen</translation>
    </message>
    <message>
        <source>&amp;Publier</source>
        <translation>&amp;Publiceren</translation>
    </message>
    <message>
        <source>&amp;envoyer quand même, sans le lien</source>
        <translation>&amp;toch verzenden, zonder de link</translation>
    </message>
    <message>
        <source>&amp;retenir les messages et me demander</source>
        <translation>de berichten &amp;vasthouden en het mij vragen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Ce qui est déjà parti reste tel quel ; ce qui est prévu et les dates suivantes changent.</source>
        <translation>Wat al vertrokken is, blijft zoals het is; wat gepland is en de volgende data veranderen.</translation>
    </message>
    <message>
        <source>Corriger partout ?</source>
        <translation>Overal verbeteren?</translation>
    </message>
    <message>
        <source>Départ dans {seconds} secondes : jusque-là, rien n&apos;est envoyé.</source>
        <translation>Vertrek over {seconds} seconden: tot dan wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Il reste des points à corriger : rien ne partira avant.</source>
        <translation>Er zijn nog punten te verbeteren: daarvóór vertrekt er niets.</translation>
    </message>
    <message>
        <source>Les messages portent l&apos;adresse de la page. Si la page ne peut pas paraître :</source>
        <translation>De berichten bevatten het adres van de pagina. Als de pagina niet kan verschijnen:</translation>
    </message>
    <message>
        <source>Modifier la série ?</source>
        <translation>De reeks wijzigen?</translation>
    </message>
    <message>
        <source>Programmer cette annonce ?</source>
        <translation>Dit bericht inplannen?</translation>
    </message>
    <message>
        <source>Programmer la série ?</source>
        <translation>De reeks plannen?</translation>
    </message>
    <message>
        <source>Publier cette annonce ?</source>
        <translation>Dit bericht publiceren?</translation>
    </message>
    <message>
        <source>Revenir au texte</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>Tous les canaux partent maintenant, en même temps.</source>
        <translation>Alle kanalen vertrekken nu, tegelijk.</translation>
    </message>
    <message>
        <source>Tous les canaux partent {when} (heure de cet ordinateur).</source>
        <translation>Alle kanalen vertrekken {when} (uur van deze computer).</translation>
    </message>
    <message>
        <source>Tout est suspendu ({reason}) : rien ne part avant la reprise.</source>
        <translation>Alles is opgeschort ({reason}): niets vertrekt vóór de hervatting.</translation>
    </message>
    <message>
        <source>Une alerte peut passer quand même : « Que faire ? » vous le proposera ensuite.</source>
        <translation>Een waarschuwing kan er toch door: “Wat te doen?” zal u dat daarna voorstellen.</translation>
    </message>
    <message>
        <source>Voici ce qui arrivera sur chaque canal, dès maintenant.</source>
        <translation>Dit zal er op elk kanaal gebeuren, vanaf nu.</translation>
    </message>
    <message>
        <source>Vous approuvez la série une fois : Publisher l&apos;envoie à chaque date. Voici les canaux, et ce que chacun recevra la première fois.</source>
        <translation>U keurt de reeks één keer goed: Publisher verstuurt ze op elke datum. Dit zijn de kanalen, en wat elk de eerste keer krijgt.</translation>
    </message>
    <message>
        <source>préparé pour vous : vous publierez vous-même ({label})</source>
        <translation>klaargemaakt voor u: u publiceert zelf ({label})</translation>
    </message>
    <message>
        <source>répétition : rien n&apos;est public</source>
        <translation>oefening: niets is openbaar</translation>
    </message>
    <message>
        <source>visible par tout le monde ({label})</source>
        <translation>zichtbaar voor iedereen ({label})</translation>
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
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Type de canal</source>
        <translation>Soort &amp;kanaal</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Celui que vous verrez dans Publisher.</source>
        <translation>De naam die u in Publisher zult zien.</translation>
    </message>
    <message>
        <source>Connecter un canal</source>
        <translation>Een kanaal verbinden</translation>
    </message>
    <message>
        <source>Donnez un nom à ce canal.</source>
        <translation>Geef dit kanaal een naam.</translation>
    </message>
    <message>
        <source>Modifier « {name} »</source>
        <translation>“{name}” wijzigen</translation>
    </message>
    <message>
        <source>{label} de la ville</source>
        <translation>{label} van de stad</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>{count} : trop long</source>
        <translation>{count}: te lang</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Cadre de l&apos;image {name}</source>
        <translation>Kader van de afbeelding {name}</translation>
    </message>
    <message>
        <source>Tirez le cadre ou ses coins ; un double clic met le point essentiel.
Au clavier : les flèches le déplacent, Maj+flèches l&apos;agrandissent ou le réduisent ; avec Ctrl, d&apos;un seul pixel.</source>
        <translation>Versleep het kader of zijn hoeken; dubbelklik zet het belangrijkste punt.
Met het toetsenbord: de pijltjes verplaatsen het, Shift+pijltjes vergroten of verkleinen het; met Ctrl één pixel tegelijk.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, à {left} de la gauche et {top} du haut.</source>
        <translation>{width} × {height} pixels, op {left} van links en {top} van boven.</translation>
    </message>
</context>
<context>
    <name>CropFields</name>
    <message>
        <source>&amp;Essentiel, depuis la gauche</source>
        <translation>B&amp;elangrijkste punt, van links</translation>
    </message>
    <message>
        <source>&amp;Forme</source>
        <translation>&amp;Vorm</translation>
    </message>
    <message>
        <source>&amp;Hauteur</source>
        <translation>&amp;Hoogte</translation>
    </message>
    <message>
        <source>&amp;Largeur</source>
        <translation>&amp;Breedte</translation>
    </message>
    <message>
        <source>Au &amp;milieu</source>
        <translation>In het &amp;midden</translation>
    </message>
    <message>
        <source>Celle de l&apos;image</source>
        <translation>Die van de afbeelding</translation>
    </message>
    <message>
        <source>Depuis la &amp;gauche</source>
        <translation>Van &amp;links</translation>
    </message>
    <message>
        <source>Depuis le ha&amp;ut</source>
        <translation>Van b&amp;oven</translation>
    </message>
    <message>
        <source>E&amp;ssentiel, depuis le haut</source>
        <translation>Belangrijk&amp;ste punt, van boven</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Red&amp;resser</source>
        <translation>&amp;Rechtzetten</translation>
    </message>
    <message>
        <source>T&amp;ourner</source>
        <translation>&amp;Draaien</translation>
    </message>
    <message>
        <source>Tourner vers la droite</source>
        <translation>Naar rechts draaien</translation>
    </message>
    <message>
        <source>Tourner vers la gauche</source>
        <translation>Naar links draaien</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation>Naar rechts</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation>Naar links</translation>
    </message>
</context>
<context>
    <name>CropPicture</name>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>L&apos;image entière, comme elle a été donnée</source>
        <translation>De hele afbeelding, zoals ze gegeven werd</translation>
    </message>
    <message>
        <source>Re&amp;cadrer</source>
        <translation>Bijsni&amp;jden</translation>
    </message>
    <message>
        <source>Recadrer l&apos;image</source>
        <translation>De afbeelding bijsnijden</translation>
    </message>
    <message>
        <source>Ré&amp;tablir</source>
        <translation>Hers&amp;tellen</translation>
    </message>
    <message>
        <source>{width} × {height} pixels.</source>
        <translation>{width} × {height} pixels.</translation>
    </message>
</context>
<context>
    <name>CropWords</name>
    <message>
        <source>Moins de {least} pixels de côté : on n&apos;y verra presque rien.</source>
        <translation>Minder dan {least} pixels per zijde: men zal er bijna niets op zien.</translation>
    </message>
    <message>
        <source>{channel} en coupera encore {share} %, autour du point essentiel.</source>
        <translation>{channel} snijdt er nog {share} % van weg, rond het belangrijkste punt.</translation>
    </message>
    <message>
        <source>{channel} n&apos;en prend pas de moins de {width} × {height} pixels : agrandissez le cadre.</source>
        <translation>{channel} neemt er geen van minder dan {width} × {height} pixels: maak het kader groter.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>&amp;Choisir une autre copie</source>
        <translation>Een &amp;andere kopie kiezen</translation>
    </message>
    <message>
        <source>&amp;Commencer une base vide</source>
        <translation>&amp;Beginnen met een lege databank</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Reprendre la copie : {at}</source>
        <translation>De kopie &amp;terugzetten: {at}</translation>
    </message>
    <message>
        <source>Copies de sauvegarde, de la plus récente à la plus ancienne</source>
        <translation>Reservekopieën, van de recentste tot de oudste</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde ici. Si votre service informatique en a une, quittez et demandez-lui de la remettre ; sinon, commencez avec une base vide. Le fichier abîmé est gardé.</source>
        <translation>Er is hier geen reservekopie. Als uw IT-dienst er een heeft, sluit dan af en vraag hem die terug te zetten; begin anders met een lege databank. Het beschadigde bestand wordt bewaard.</translation>
    </message>
    <message>
        <source>Les données de Publisher sont abîmées</source>
        <translation>De gegevens van Publisher zijn beschadigd</translation>
    </message>
    <message>
        <source>Une copie de sauvegarde peut être reprise. Ce qui a changé depuis n&apos;y est pas, et rien de ce qu&apos;elle croit encore à envoyer ne partira sans vous.</source>
        <translation>Een reservekopie kan worden teruggezet. Wat sindsdien veranderd is, staat er niet in, en niets van wat ze nog denkt te moeten verzenden, vertrekt zonder u.</translation>
    </message>
    <message>
        <source>{at} — {count} annonces</source>
        <translation>{at} — {count} berichten</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>+ 1 autre</source>
        <translation>+ 1 andere</translation>
    </message>
    <message>
        <source>+ {count} autres</source>
        <translation>+ {count} andere</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} datums</translation>
    </message>
    <message>
        <source>{count} de plus le {day}</source>
        <translation>nog {count} op {day}</translation>
    </message>
    <message>
        <source>{time} libre</source>
        <translation>{time} vrij</translation>
    </message>
    <message>
        <source>Écrire pour le créneau libre du {day} à {time}</source>
        <translation>Schrijven voor het vrije moment op {day} om {time}</translation>
    </message>
</context>
<context>
    <name>DeliveryPanel</name>
    <message>
        <source>&amp;Adresse du message, s&apos;il y est</source>
        <translation>&amp;Adres van de post, als hij er staat</translation>
    </message>
    <message>
        <source>&amp;Décider pour cette annonce…</source>
        <translation>&amp;Beslissen over dit bericht…</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant</source>
        <translation>Nu &amp;verzenden</translation>
    </message>
    <message>
        <source>&amp;Laisser passer malgré l&apos;arrêt…</source>
        <translation>&amp;Doorlaten ondanks de noodstop…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page préparée</source>
        <translation>De klaargemaakte &amp;pagina openen</translation>
    </message>
    <message>
        <source>A&amp;bandonner sur ce canal</source>
        <translation>&amp;Opgeven op dit kanaal</translation>
    </message>
    <message>
        <source>A&amp;nnuler l&apos;envoi</source>
        <translation>Verzending a&amp;nnuleren</translation>
    </message>
    <message>
        <source>Ce canal envoie d&apos;abord « {title} », puis ce message.</source>
        <translation>Dit kanaal verzendt eerst “{title}”, daarna dit bericht.</translation>
    </message>
    <message>
        <source>Collez ici l&apos;adresse du message, qui commence par https://.</source>
        <translation>Plak hier het adres van de post, dat begint met https://.</translation>
    </message>
    <message>
        <source>Il &amp;y est</source>
        <translation>Hij &amp;staat er</translation>
    </message>
    <message>
        <source>Il n&apos;y est pas : ren&amp;voyer</source>
        <translation>Hij staat er niet: opnieu&amp;w verzenden</translation>
    </message>
    <message>
        <source>L&apos;heure est passée pendant que Publisher ne tournait pas. Est-ce encore utile ?</source>
        <translation>Het uur is verstreken terwijl Publisher niet draaide. Is dit nog nuttig?</translation>
    </message>
    <message>
        <source>La plateforme n&apos;a pas répondu clairement. Publisher vérifie si le message est paru avant toute chose : rien ne partira deux fois.</source>
        <translation>Het platform heeft niet duidelijk geantwoord. Publisher controleert eerst of de post verschenen is: niets vertrekt twee keer.</translation>
    </message>
    <message>
        <source>Préparer de nou&amp;veau</source>
        <translation>Opnieuw &amp;klaarmaken</translation>
    </message>
    <message>
        <source>Publisher ne peut pas savoir si le message est paru. Regardez sur la plateforme, puis dites-le ici.</source>
        <translation>Publisher kan niet weten of de post verschenen is. Kijk op het platform en zeg het dan hier.</translation>
    </message>
    <message>
        <source>Tout est suspendu : rien ne part. À la reprise, Publisher demandera ce que devient cette annonce.</source>
        <translation>Alles is opgeschort: niets vertrekt. Bij de hervatting vraagt Publisher wat er met dit bericht moet gebeuren.</translation>
    </message>
    <message>
        <source>Tout est suspendu. Cette alerte peut partir quand même, si vous la laissez passer.</source>
        <translation>Alles is opgeschort. Deze waarschuwing kan toch vertrekken, als u ze doorlaat.</translation>
    </message>
    <message>
        <source>{page} part d&apos;abord ; ce message le suit aussitôt, avec l&apos;adresse de la page.</source>
        <translation>Eerst vertrekt {page}; dit bericht volgt meteen, met het adres van de pagina.</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Ouvrir la publication sur {channel}</source>
        <translation>De publicatie op {channel} openen</translation>
    </message>
    <message>
        <source>Que faire ?</source>
        <translation>Wat te doen?</translation>
    </message>
    <message>
        <source>Que faire pour {channel} ?</source>
        <translation>Wat te doen voor {channel}?</translation>
    </message>
</context>
<context>
    <name>DeliveryStory</name>
    <message>
        <source>Envois et essais</source>
        <translation>Verzendingen en pogingen</translation>
    </message>
    <message>
        <source>Essai {number}, le {when} : {outcome}</source>
        <translation>Poging {number}, op {when}: {outcome}</translation>
    </message>
    <message>
        <source>Voir la répétition</source>
        <translation>De oefening bekijken</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>bezig</translation>
    </message>
</context>
<context>
    <name>DescribedRow</name>
    <message>
        <source>Crédit</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Facultatief</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Supprimer vraiment ?</source>
        <translation>&amp;Echt verwijderen?</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>Aucun brouillon.</source>
        <translation>Geen concepten.</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Brouillons, du plus récent au plus ancien</source>
        <translation>Concepten, van het recentste tot het oudste</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Opgeven</translation>
    </message>
    <message>
        <source>Abandonner cette annonce ?</source>
        <translation>Dit bericht opgeven?</translation>
    </message>
    <message>
        <source>Elle ne partira pas sur : {channels}. Son texte reste dans l&apos;historique.</source>
        <translation>Het zal niet vertrekken naar: {channels}. De tekst blijft in de geschiedenis.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>EditGroup</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Donnez un nom à ce groupe.</source>
        <translation>Geef deze groep een naam.</translation>
    </message>
    <message>
        <source>Groupe « {name} »</source>
        <translation>Groep “{name}”</translation>
    </message>
    <message>
        <source>Les canaux de ce groupe :</source>
        <translation>De kanalen van deze groep:</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Quartier nord</source>
        <translation>Wijk noord</translation>
    </message>
</context>
<context>
    <name>EditPiece</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>EditSnippet</name>
    <message>
        <source>&amp;Signature : toujours placée à la fin de l&apos;annonce</source>
        <translation>&amp;Handtekening: altijd aan het einde van het bericht geplaatst</translation>
    </message>
    <message>
        <source>Contact du service des travaux</source>
        <translation>Contact van de dienst Werken</translation>
    </message>
    <message>
        <source>Modifier le texte</source>
        <translation>De tekst wijzigen</translation>
    </message>
    <message>
        <source>Nouveau texte</source>
        <translation>Nieuwe tekst</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;kst</translation>
    </message>
</context>
<context>
    <name>EditTagSet</name>
    <message>
        <source>&amp;Mots-clés</source>
        <translation>Tref&amp;woorden</translation>
    </message>
    <message>
        <source>Mobilité</source>
        <translation>Mobiliteit</translation>
    </message>
    <message>
        <source>Modifier l&apos;ensemble de mots-clés</source>
        <translation>De reeks trefwoorden wijzigen</translation>
    </message>
    <message>
        <source>Nouvel ensemble de mots-clés</source>
        <translation>Nieuwe reeks trefwoorden</translation>
    </message>
    <message>
        <source>Séparés par des virgules.</source>
        <translation>Gescheiden door komma&apos;s.</translation>
    </message>
    <message>
        <source>travaux, bus, vélo</source>
        <translation>werken, bus, fiets</translation>
    </message>
</context>
<context>
    <name>EditWord</name>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>M&amp;ot</source>
        <translation>W&amp;oord</translation>
    </message>
    <message>
        <source>Modifier le mot</source>
        <translation>Woord wijzigen</translation>
    </message>
    <message>
        <source>Nouveau mot</source>
        <translation>Nieuw woord</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Un nom de rue ou de personne est juste dans toutes les langues.</source>
        <translation>De naam van een straat of een persoon is juist in elke taal.</translation>
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
        <translation>Datum en uur van de intrekking</translation>
    </message>
    <message>
        <source>À cette date, Publisher retire l&apos;annonce de ses canaux. Avant la publication, il dit lesquels.</source>
        <translation>Op die datum trekt Publisher het bericht van zijn kanalen in. Vóór de publicatie zegt het welke.</translation>
    </message>
</context>
<context>
    <name>EndingField</name>
    <message>
        <source> fois</source>
        <translation> keer</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Dernier jour possible</source>
        <translation>Laatste mogelijke dag</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Nombre de fois</source>
        <translation>Aantal keren</translation>
    </message>
    <message>
        <source>une seule fois</source>
        <translation>één keer</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Verplaatsen…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(zonder titel)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Verplaatsen…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>Annonce</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Calendrier, jour après jour</source>
        <translation>Kalender, dag na dag</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Jour et heure</source>
        <translation>Dag en uur</translation>
    </message>
    <message>
        <source>Rien ce mois-ci.</source>
        <translation>Niets deze maand.</translation>
    </message>
    <message>
        <source>Rien de prévu cette semaine.</source>
        <translation>Niets gepland deze week.</translation>
    </message>
    <message>
        <source>Semaine du {day}</source>
        <translation>Week van {day}</translation>
    </message>
    <message>
        <source>{state}, série</source>
        <translation>{state}, reeks</translation>
    </message>
    <message>
        <source>{state}, trop près</source>
        <translation>{state}, te dicht</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Ceci vient de l&apos;extérieur : relisez tout, le lien aussi, avant de publier.</source>
        <translation>Dit komt van buiten: lees alles na, ook de link, voor u publiceert.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>&amp;Début</source>
        <translation>&amp;Begin</translation>
    </message>
    <message>
        <source>&amp;Fin</source>
        <translation>&amp;Einde</translation>
    </message>
    <message>
        <source>Fin de l&apos;événement</source>
        <translation>Einde van het evenement</translation>
    </message>
    <message>
        <source>Li&amp;eu</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Salle des fêtes, place du Marché</source>
        <translation>Feestzaal, Marktplein</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Copier le texte</source>
        <translation>Tekst kopiëren</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>1 SMS par personne</source>
        <translation>1 sms per persoon</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>Reageren</translation>
    </message>
    <message>
        <source>En savoir plus</source>
        <translation>Meer informatie</translation>
    </message>
    <message>
        <source>En voir plus</source>
        <translation>Meer weergeven</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Images à joindre</source>
        <translation>Toe te voegen afbeeldingen</translation>
    </message>
    <message>
        <source>J&apos;aime</source>
        <translation>Vind ik leuk</translation>
    </message>
    <message>
        <source>Jusqu&apos;au {when}</source>
        <translation>Tot {when}</translation>
    </message>
    <message>
        <source>Lire sur {site}</source>
        <translation>Lezen op {site}</translation>
    </message>
    <message>
        <source>Mis à jour le {day}</source>
        <translation>Bijgewerkt op {day}</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>Pendant {hours} heures</source>
        <translation>Gedurende {hours} uur</translation>
    </message>
    <message>
        <source>Photo : {credit}</source>
        <translation>Foto: {credit}</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Premier commentaire</source>
        <translation>Eerste reactie</translation>
    </message>
    <message>
        <source>Publié le {day}</source>
        <translation>Gepubliceerd op {day}</translation>
    </message>
    <message>
        <source>Republier</source>
        <translation>Opnieuw plaatsen</translation>
    </message>
    <message>
        <source>Texte à copier</source>
        <translation>Te kopiëren tekst</translation>
    </message>
    <message>
        <source>Valable jusqu&apos;au {when}</source>
        <translation>Geldig tot {when}</translation>
    </message>
    <message>
        <source>Vidéo de {length}</source>
        <translation>Video van {length}</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>voir plus</source>
        <translation>meer weergeven</translation>
    </message>
    <message>
        <source>{count} SMS par personne</source>
        <translation>{count} sms&apos;en per persoon</translation>
    </message>
    <message>
        <source>À l&apos;instant</source>
        <translation>Zojuist</translation>
    </message>
    <message>
        <source>À partir du {when}</source>
        <translation>Vanaf {when}</translation>
    </message>
    <message>
        <source>à l&apos;instant</source>
        <translation>zojuist</translation>
    </message>
    <message>
        <source>à vos abonnés · à l&apos;instant</source>
        <translation>aan uw abonnees · zojuist</translation>
    </message>
</context>
<context>
    <name>FateCard</name>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Ouvrir ce qui est en ligne sur {channel}</source>
        <translation>Openen wat online staat op {channel}</translation>
    </message>
    <message>
        <source>y reste</source>
        <translation>blijft er staan</translation>
    </message>
</context>
<context>
    <name>FewLines</name>
    <message>
        <source>Ce texte est trop long pour être collé ({most} caractères au plus) : copiez-en une partie.</source>
        <translation>Deze tekst is te lang om te plakken (hoogstens {most} tekens): kopieer er een deel van.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Choisir des images</source>
        <translation>Afbeeldingen kiezen</translation>
    </message>
    <message>
        <source>Choisir une vidéo</source>
        <translation>Een video kiezen</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Afbeeldingen ({patterns})</translation>
    </message>
    <message>
        <source>Vidéos ({patterns})</source>
        <translation>Video&apos;s ({patterns})</translation>
    </message>
</context>
<context>
    <name>Filing</name>
    <message>
        <source>1 publication reprise dans l&apos;historique.</source>
        <translation>1 publicatie overgenomen in de geschiedenis.</translation>
    </message>
    <message>
        <source>Exporter l&apos;annonce dans un dossier</source>
        <translation>Het bericht exporteren naar een map</translation>
    </message>
    <message>
        <source>Importer un dossier d&apos;annonces</source>
        <translation>Een map met berichten importeren</translation>
    </message>
    <message>
        <source>L&apos;historique avait déjà toutes ces publications.</source>
        <translation>De geschiedenis had al deze publicaties al.</translation>
    </message>
    <message>
        <source>{added} publications reprises dans l&apos;historique.</source>
        <translation>{added} publicaties overgenomen in de geschiedenis.</translation>
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
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Retour</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>Bienvenue dans Publisher</source>
        <translation>Welkom bij Publisher</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Étape {number} sur {all} : {title}</source>
        <translation>Stap {number} van {all}: {title}</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Ajouter une langue</source>
        <translation>Een taal toevoegen</translation>
    </message>
    <message>
        <source>Aller au lien</source>
        <translation>Naar de link</translation>
    </message>
    <message>
        <source>Aller au résumé</source>
        <translation>Naar de samenvatting</translation>
    </message>
    <message>
        <source>Aller au texte</source>
        <translation>Naar de tekst</translation>
    </message>
    <message>
        <source>Aller au titre</source>
        <translation>Naar de titel</translation>
    </message>
    <message>
        <source>Aller aux mots-clés</source>
        <translation>Naar de trefwoorden</translation>
    </message>
    <message>
        <source>Aller à l&apos;image</source>
        <translation>Naar de afbeelding</translation>
    </message>
    <message>
        <source>Aller à la date et au lieu</source>
        <translation>Naar de datum en de plaats</translation>
    </message>
    <message>
        <source>Aller à la vidéo</source>
        <translation>Naar de video</translation>
    </message>
    <message>
        <source>Aller à « {language} »</source>
        <translation>Naar “{language}”</translation>
    </message>
    <message>
        <source>Changer l&apos;heure</source>
        <translation>Het uur wijzigen</translation>
    </message>
    <message>
        <source>Changer la date</source>
        <translation>De datum wijzigen</translation>
    </message>
    <message>
        <source>Choisir la langue</source>
        <translation>De taal kiezen</translation>
    </message>
    <message>
        <source>Décrire l&apos;image</source>
        <translation>De afbeelding beschrijven</translation>
    </message>
    <message>
        <source>Mettre https://</source>
        <translation>https:// zetten</translation>
    </message>
    <message>
        <source>Modifier son texte</source>
        <translation>Eigen tekst wijzigen</translation>
    </message>
    <message>
        <source>Publier en fil</source>
        <translation>Als draad publiceren</translation>
    </message>
    <message>
        <source>Raccourcir</source>
        <translation>Inkorten</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>FocalPicture</name>
    <message>
        <source>Au milieu. Les flèches le déplacent.</source>
        <translation>In het midden. De pijltjes verplaatsen het.</translation>
    </message>
    <message>
        <source>Cliquez là où est l&apos;essentiel : les canaux qui coupent l&apos;image le gardent.
Au clavier : les flèches, et Suppr pour revenir au milieu.</source>
        <translation>Klik waar het belangrijkste staat: kanalen die de afbeelding bijsnijden, behouden het.
Met het toetsenbord: de pijltjes, en Delete om terug te keren naar het midden.</translation>
    </message>
    <message>
        <source>Point essentiel de l&apos;image {name}</source>
        <translation>Belangrijkste punt van de afbeelding {name}</translation>
    </message>
    <message>
        <source>À {x} % de la gauche et {y} % du haut. Suppr : au milieu.</source>
        <translation>Op {x} % van links en {y} % van boven. Delete: in het midden.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choisir l&apos;image</source>
        <translation>De afbeelding kiezen</translation>
    </message>
    <message>
        <source>Choisir le dossier</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>Choisir un dossier</source>
        <translation>Een map kiezen</translation>
    </message>
    <message>
        <source>Choisir une image</source>
        <translation>Een afbeelding kiezen</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Bladeren…</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Déplacer celle-ci…</source>
        <translation>&amp;Deze verplaatsen…</translation>
    </message>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Verplaatsen…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Sauter cette date</source>
        <translation>Deze datum over&amp;slaan</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>Dé&amp;cider…</source>
        <translation>Be&amp;slissen…</translation>
    </message>
    <message>
        <source>Sé&amp;rie…</source>
        <translation>&amp;Reeks…</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Glisser pour ranger ; au clavier : Alt+Haut et Alt+Bas</source>
        <translation>Slepen om te ordenen; met het toetsenbord: Alt+Pijl omhoog en Alt+Pijl omlaag</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Groupe {name}</source>
        <translation>Groep {name}</translation>
    </message>
    <message>
        <source>{count} sur {all} : {names}</source>
        <translation>{count} van {all}: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Nouveau groupe…</source>
        <translation>&amp;Nieuwe groep…</translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation>&amp;Verwijderen…</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Groupes de canaux</source>
        <translation>Groepen van kanalen</translation>
    </message>
    <message>
        <source>Un groupe se coche d&apos;un clic en rédigeant. « Alerte » est coché de lui-même pour une annonce de ce genre.</source>
        <translation>Een groep vinkt u met één klik aan terwijl u schrijft. “Waarschuwing” wordt vanzelf aangevinkt voor een bericht van die soort.</translation>
    </message>
    <message>
        <source>aucun canal</source>
        <translation>geen kanaal</translation>
    </message>
</context>
<context>
    <name>HabitsDialog</name>
    <message>
        <source>&amp;Apparence</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Continuer à publier quand la fenêtre est fermée</source>
        <translation>&amp;Blijven publiceren als het venster gesloten is</translation>
    </message>
    <message>
        <source>&amp;Démarrer avec la session, sans fenêtre</source>
        <translation>Mee opstarten met de &amp;sessie, zonder venster</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Langue de la fenêtre</source>
        <translation>&amp;Taal van het venster</translation>
    </message>
    <message>
        <source>&amp;Notifier ce qui est parti et ce qui a échoué</source>
        <translation>&amp;Melden wat vertrokken en wat mislukt is</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>De map &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Pouvoir annuler, juste après « Publier »</source>
        <translation>Kunnen annuleren, vlak na “&amp;Publiceren”</translation>
    </message>
    <message>
        <source>&amp;Proposer Publisher pour ouvrir les annonces</source>
        <translation>&amp;Publisher aanbieden om aankondigingen te openen</translation>
    </message>
    <message>
        <source>&amp;Vérifier l&apos;orthographe</source>
        <translation>&amp;Spelling controleren</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ce bureau n&apos;a pas de place pour une icône près de l&apos;horloge : pour publier fenêtre fermée, lancez « publisher worker ».</source>
        <translation>Dit bureaublad heeft geen plaats voor een pictogram bij de klok: start “publisher worker” om te publiceren met gesloten venster.</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Données : {folder}</source>
        <translation>Gegevens: {folder}</translation>
    </message>
    <message>
        <source>L&apos;ouverture des annonces ne peut pas être réglée ({why}).</source>
        <translation>Het openen van aankondigingen kan niet worden ingesteld ({why}).</translation>
    </message>
    <message>
        <source>Le démarrage avec la session ne peut pas être réglé ({why}).</source>
        <translation>Het opstarten met de sessie kan niet worden ingesteld ({why}).</translation>
    </message>
    <message>
        <source>Les fichiers .md, et les adresses publisher:// d&apos;un autre programme.</source>
        <translation>.md-bestanden, en publisher://-adressen van een ander programma.</translation>
    </message>
    <message>
        <source>Non : partir au clic</source>
        <translation>Nee: meteen vertrekken</translation>
    </message>
    <message>
        <source>Pendant ce temps rien n&apos;est envoyé ; « Annuler » ramène au texte.</source>
        <translation>Zolang wordt niets verstuurd; “Annuleren” brengt u terug naar de tekst.</translation>
    </message>
    <message>
        <source>Pendant {seconds} secondes</source>
        <translation>Gedurende {seconds} seconden</translation>
    </message>
    <message>
        <source>Publisher se rouvre dans la langue choisie ; ce qui est écrit est gardé.</source>
        <translation>Publisher heropent in de gekozen taal; wat geschreven is, blijft bewaard.</translation>
    </message>
    <message>
        <source>Réglages de cet ordinateur</source>
        <translation>Instellingen van deze computer</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Donker</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>&amp;Créneaux de publication…</source>
        <translation>&amp;Vaste publicatiemomenten…</translation>
    </message>
    <message>
        <source>&amp;Exporter pour Outlook ou un téléphone (.ics)…</source>
        <translation>&amp;Exporteren voor Outlook of een telefoon (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;Lijst</translation>
    </message>
    <message>
        <source>&amp;Mois</source>
        <translation>&amp;Maand</translation>
    </message>
    <message>
        <source>&amp;Plus</source>
        <translation>M&amp;eer</translation>
    </message>
    <message>
        <source>&amp;Semaine</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Séries…</source>
        <translation>&amp;Reeksen…</translation>
    </message>
    <message>
        <source>Aujourd&apos;&amp;hui</source>
        <translation>Van&amp;daag</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Semaine précédente</source>
        <translation>Vorige week</translation>
    </message>
    <message>
        <source>Semaine suivante</source>
        <translation>Volgende week</translation>
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
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Au clavier&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;Met het toetsenbord&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Publier une annonce&lt;/h3&gt;&lt;ol&gt;&lt;li&gt;Dans « Rédiger », écrivez le titre, le résumé et le texte. Le brouillon s&apos;enregistre tout seul.&lt;/li&gt;&lt;li&gt;Décrivez chaque image : ce texte est lu aux personnes qui ne la voient pas.&lt;/li&gt;&lt;li&gt;Cochez les canaux. À droite, chaque canal montre ce qui partira, exactement ; « Adapter… » écrit un autre texte pour lui seul.&lt;/li&gt;&lt;li&gt;« Publier » vous montre une dernière fois ce qui part, où et quand ; juste après le clic, « Annuler » ou Échap ramène encore au texte.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;« Répéter… » annonce à nouveau à chaque date d&apos;une règle, que vous approuvez une fois. Un groupe de canaux se coche d&apos;un clic, et les choix habituels cochent d&apos;avance selon le genre de l&apos;annonce : la page « Canaux » règle les deux.&lt;/p&gt;&lt;h3&gt;Suivre et corriger&lt;/h3&gt;&lt;p&gt;« Envois » montre ce qui part et ce qui attend une décision. « Historique » garde tout : on y relit chaque texte envoyé, on y corrige ou retire une annonce.&lt;/p&gt;&lt;p&gt;« Bibliothèque » garde ce qui sert souvent à tous : images, textes, mots-clés, modèles, et les mots que l&apos;orthographe tient pour justes.&lt;/p&gt;&lt;p&gt;Fermer Publisher arrête les envois programmés de ce poste ; ils attendent la prochaine ouverture, ou la commande « publisher worker ».&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Een bericht publiceren&lt;/h3&gt;&lt;ol&gt;&lt;li&gt;Schrijf bij “Schrijven” de titel, de samenvatting en de tekst. Het concept wordt vanzelf bewaard.&lt;/li&gt;&lt;li&gt;Beschrijf elke afbeelding: die tekst wordt voorgelezen aan wie ze niet ziet.&lt;/li&gt;&lt;li&gt;Vink de kanalen aan. Rechts toont elk kanaal precies wat zal vertrekken; “Aanpassen…” schrijft een andere tekst voor dat kanaal alleen.&lt;/li&gt;&lt;li&gt;“Publiceren” toont u een laatste keer wat waarheen en wanneer vertrekt; vlak na de klik brengt “Annuleren” of Escape u nog terug naar de tekst.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;“Herhalen…” kondigt opnieuw aan op elke datum van een regel, die u één keer goedkeurt. Een groep kanalen vinkt u met één klik aan, en de gebruikelijke keuzes vinken vooraf aan volgens de soort bericht: de pagina “Kanalen” regelt beide.&lt;/p&gt;&lt;h3&gt;Volgen en verbeteren&lt;/h3&gt;&lt;p&gt;“Verzendingen” toont wat vertrekt en wat op een beslissing wacht. “Geschiedenis” bewaart alles: daar herleest u elke verzonden tekst, en verbetert u een bericht of trekt u het in.&lt;/p&gt;&lt;p&gt;“Bibliotheek” bewaart wat iedereen vaak van pas komt: afbeeldingen, teksten, trefwoorden, sjablonen, en de woorden die de spellingcontrole voor juist houdt.&lt;/p&gt;&lt;p&gt;Publisher sluiten stopt de geplande verzendingen van deze computer; ze wachten op de volgende opening, of op het commando “publisher worker”.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Page préc., suiv.</source>
        <translation>Ctrl+PageUp, PageDown</translation>
    </message>
    <message>
        <source>Maj+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>aller au mot suivant que le dictionnaire ne connaît pas</source>
        <translation>naar het volgende woord dat het woordenboek niet kent</translation>
    </message>
    <message>
        <source>aller d&apos;une langue à l&apos;autre</source>
        <translation>van de ene taal naar de andere gaan</translation>
    </message>
    <message>
        <source>aller à une page</source>
        <translation>naar een pagina gaan</translation>
    </message>
    <message>
        <source>arrêt d&apos;urgence : suspendre ou reprendre les envois</source>
        <translation>noodstop: de verzendingen opschorten of hervatten</translation>
    </message>
    <message>
        <source>cette aide</source>
        <translation>deze hulp</translation>
    </message>
    <message>
        <source>chercher dans l&apos;historique ou parmi les images</source>
        <translation>zoeken in de geschiedenis of bij de afbeeldingen</translation>
    </message>
    <message>
        <source>décider de ce qui n&apos;est pas parti</source>
        <translation>beslissen over wat niet vertrokken is</translation>
    </message>
    <message>
        <source>défaire, refaire ; aussi ce qui touche aux images</source>
        <translation>ongedaan maken, opnieuw doen; ook wat de afbeeldingen betreft</translation>
    </message>
    <message>
        <source>enregistrer le brouillon tout de suite</source>
        <translation>het concept meteen opslaan</translation>
    </message>
    <message>
        <source>gras, italique, lien dans le texte</source>
        <translation>vet, cursief, link in de tekst</translation>
    </message>
    <message>
        <source>insérer un texte, une image de la bibliothèque</source>
        <translation>een tekst of een afbeelding van de bibliotheek invoegen</translation>
    </message>
    <message>
        <source>intertitre, intertitre plus petit</source>
        <translation>tussentitel, kleinere tussentitel</translation>
    </message>
    <message>
        <source>liste à puces, liste numérotée, citation</source>
        <translation>lijst met opsommingstekens, genummerde lijst, citaat</translation>
    </message>
    <message>
        <source>monter, descendre une image</source>
        <translation>een afbeelding omhoog of omlaag verplaatsen</translation>
    </message>
    <message>
        <source>nouvelle annonce</source>
        <translation>nieuw bericht</translation>
    </message>
    <message>
        <source>ouvrir un brouillon</source>
        <translation>een concept openen</translation>
    </message>
    <message>
        <source>partir d&apos;un modèle, dupliquer l&apos;annonce</source>
        <translation>vertrekken van een sjabloon, het bericht dupliceren</translation>
    </message>
    <message>
        <source>publier</source>
        <translation>publiceren</translation>
    </message>
    <message>
        <source>ranger le canal, dans la page « Canaux »</source>
        <translation>het kanaal verplaatsen, op de pagina “Kanalen”</translation>
    </message>
    <message>
        <source>sur ce mot : en choisir un autre, ou l&apos;ajouter</source>
        <translation>op dat woord: een ander kiezen, of het toevoegen</translation>
    </message>
    <message>
        <source>toute commande ou annonce, par quelques lettres</source>
        <translation>elk commando of bericht, met enkele letters</translation>
    </message>
</context>
<context>
    <name>HistoryBrowser</name>
    <message>
        <source>Annonces publiées, de la plus récente à la plus ancienne</source>
        <translation>Gepubliceerde berichten, van het recentste tot het oudste</translation>
    </message>
    <message>
        <source>Aucune annonce ne correspond à ces filtres.</source>
        <translation>Geen enkel bericht beantwoordt aan deze filters.</translation>
    </message>
    <message>
        <source>Aucune annonce ne correspond à cette recherche.</source>
        <translation>Geen enkel bericht komt overeen met deze zoekopdracht.</translation>
    </message>
    <message>
        <source>Che&amp;rcher</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Chercher dans l&apos;historique</source>
        <translation>Zoeken in de geschiedenis</translation>
    </message>
    <message>
        <source>E&amp;xporter…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Filters wissen</translation>
    </message>
    <message>
        <source>Exporter l&apos;historique affiché</source>
        <translation>De getoonde geschiedenis exporteren</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>L&apos;export est en cours : vous pouvez continuer à travailler.</source>
        <translation>De export is bezig: u kunt verder werken.</translation>
    </message>
    <message>
        <source>Rien n&apos;a encore été publié.</source>
        <translation>Er is nog niets gepubliceerd.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Un mot du titre ou du texte ; les accents sont sans importance</source>
        <translation>Een woord uit de titel of de tekst; accenten zijn niet van belang</translation>
    </message>
    <message>
        <source>historique</source>
        <translation>geschiedenis</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Publiée</source>
        <translation>Gepubliceerd</translation>
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
        <translation>{time} vrij</translation>
    </message>
    <message>
        <source>Écrire pour le créneau libre du {day} à {time}</source>
        <translation>Schrijven voor het vrije moment op {day} om {time}</translation>
    </message>
</context>
<context>
    <name>HourSheet</name>
    <message>
        <source>&amp;Date et heure</source>
        <translation>&amp;Datum en uur</translation>
    </message>
    <message>
        <source>&amp;Programmer</source>
        <translation>In&amp;plannen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>À quelle heure ?</source>
        <translation>Om hoe laat?</translation>
    </message>
</context>
<context>
    <name>HueButton</name>
    <message>
        <source>Celle du type ({colour})</source>
        <translation>Die van het type ({colour})</translation>
    </message>
    <message>
        <source>Couleur de {channel} : {colour}</source>
        <translation>Kleur van {channel}: {colour}</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Ce que l&apos;on voit, en une phrase</source>
        <translation>Wat men ziet, in één zin</translation>
    </message>
    <message>
        <source>Descendre (Alt+↓)</source>
        <translation>Omlaag (Alt+↓)</translation>
    </message>
    <message>
        <source>Descendre l&apos;image {name}</source>
        <translation>De afbeelding {name} omlaag verplaatsen</translation>
    </message>
    <message>
        <source>Glisser pour changer l&apos;ordre</source>
        <translation>Verslepen om de volgorde te wijzigen</translation>
    </message>
    <message>
        <source>Image principale</source>
        <translation>Hoofdafbeelding</translation>
    </message>
    <message>
        <source>Lu à voix haute aux personnes qui ne voient pas l&apos;image.</source>
        <translation>Wordt voorgelezen aan wie de afbeelding niet ziet.</translation>
    </message>
    <message>
        <source>Monter (Alt+↑)</source>
        <translation>Omhoog (Alt+↑)</translation>
    </message>
    <message>
        <source>Monter l&apos;image {name}</source>
        <translation>De afbeelding {name} omhoog verplaatsen</translation>
    </message>
    <message>
        <source>Recadrer l&apos;image {name}</source>
        <translation>De afbeelding {name} bijsnijden</translation>
    </message>
    <message>
        <source>Recadrer…</source>
        <translation>Bijsnijden…</translation>
    </message>
    <message>
        <source>Retirer cette image</source>
        <translation>Deze afbeelding verwijderen</translation>
    </message>
    <message>
        <source>Retirer l&apos;image {name}</source>
        <translation>De afbeelding {name} verwijderen</translation>
    </message>
    <message>
        <source>Texte alternatif</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Un canal coupe cette image : cliquez dessus, là où est l&apos;essentiel.</source>
        <translation>Een kanaal snijdt deze afbeelding bij: klik erop, waar het belangrijkste staat.</translation>
    </message>
</context>
<context>
    <name>ImageWell</name>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est retirée.</source>
        <translation>De afbeelding “{name}” is verwijderd.</translation>
    </message>
    <message>
        <source>La vidéo est retirée.</source>
        <translation>De video is verwijderd.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Importer l&apos;annonce</source>
        <translation>Het bericht &amp;importeren</translation>
    </message>
    <message>
        <source>&amp;Importer les {count} annonces</source>
        <translation>De {count} berichten &amp;importeren</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ce qu&apos;il faut revoir</source>
        <translation>Wat na te kijken is</translation>
    </message>
    <message>
        <source>Corrigez d&apos;abord ces erreurs dans les fichiers : une annonce qui ne passe pas, et aucune n&apos;est importée.</source>
        <translation>Verbeter eerst deze fouten in de bestanden: is één bericht niet in orde, dan wordt er geen enkel geïmporteerd.</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Importer « {name} »</source>
        <translation>“{name}” importeren</translation>
    </message>
    <message>
        <source>Les fichiers ont changé entre-temps, et l&apos;un d&apos;eux ne passe plus : rien n&apos;est importé. Fermez, puis recommencez.</source>
        <translation>De bestanden zijn intussen gewijzigd, en een ervan is niet meer in orde: niets is geïmporteerd. Sluit en begin opnieuw.</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Points à corriger ou à revoir</source>
        <translation>Punten om te verbeteren of na te kijken</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Rien n&apos;empêche d&apos;importer. Les remarques se règlent ensuite, dans les brouillons.</source>
        <translation>Niets verhindert het importeren. De opmerkingen regelt u daarna, in de concepten.</translation>
    </message>
    <message>
        <source>Tout est en ordre. Les annonces iront dans les brouillons.</source>
        <translation>Alles is in orde. De berichten komen bij de concepten.</translation>
    </message>
    <message>
        <source>Toutes ces annonces sont déjà dans les brouillons.</source>
        <translation>Al deze berichten staan al bij de concepten.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Une annonce a au plus {most} images ; laissées de côté : {left}.</source>
        <translation>Een bericht heeft hoogstens {most} afbeeldingen; weggelaten: {left}.</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Aller à son aperçu</source>
        <translation>Naar het voorbeeld</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>Na te lezen</translation>
    </message>
    <message>
        <source>À voir :</source>
        <translation>Te bekijken:</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>+ Langue</source>
        <translation>+ Taal</translation>
    </message>
    <message>
        <source>Ajouter une langue</source>
        <translation>Een taal toevoegen</translation>
    </message>
    <message>
        <source>Complet dans cette langue</source>
        <translation>Volledig in deze taal</translation>
    </message>
    <message>
        <source>Il manque encore : {parts}</source>
        <translation>Ontbreekt nog: {parts}</translation>
    </message>
    <message>
        <source>Langues de l&apos;annonce</source>
        <translation>Talen van het bericht</translation>
    </message>
    <message>
        <source>Retirer cette langue</source>
        <translation>Deze taal verwijderen</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>&amp;Langue de la fenêtre</source>
        <translation>&amp;Taal van het venster</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Celle d&apos;une nouvelle annonce ; chacune peut en avoir une autre.</source>
        <translation>Die van een nieuwe aankondiging; elke aankondiging kan een andere hebben.</translation>
    </message>
    <message>
        <source>La traduction « {language} » est retirée.</source>
        <translation>De vertaling “{language}” is verwijderd.</translation>
    </message>
    <message>
        <source>Langue des &amp;annonces</source>
        <translation>Taal van de &amp;aankondigingen</translation>
    </message>
    <message>
        <source>Si vous en choisissez une autre, Publisher se rouvre et continue ici.</source>
        <translation>Als u een andere kiest, gaat Publisher opnieuw open en gaat het hier verder.</translation>
    </message>
    <message>
        <source>les langues</source>
        <translation>de talen</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Renommer…</source>
        <translation>&amp;Hernoemen…</translation>
    </message>
    <message>
        <source>Ajouter l&apos;annonce en &amp;cours…</source>
        <translation>Het &amp;huidige bericht toevoegen…</translation>
    </message>
    <message>
        <source>Ajouter un &amp;ensemble…</source>
        <translation>Een &amp;reeks toevoegen…</translation>
    </message>
    <message>
        <source>Ajouter un &amp;texte…</source>
        <translation>Een &amp;tekst toevoegen…</translation>
    </message>
    <message>
        <source>Ajouter un m&amp;ot…</source>
        <translation>W&amp;oord toevoegen…</translation>
    </message>
    <message>
        <source>Ajouter à l&apos;a&amp;nnonce</source>
        <translation>Toevoegen aan het b&amp;ericht</translation>
    </message>
    <message>
        <source>Ajoutez des mots-clés qui vont ensemble : un seul clic les mettra tous.</source>
        <translation>Voeg trefwoorden toe die samen horen: één klik zet ze er allemaal.</translation>
    </message>
    <message>
        <source>Ajoutez les noms de rues et de personnes : l&apos;orthographe les tiendra pour justes.</source>
        <translation>Voeg de namen van straten en personen toe: de spellingcontrole houdt ze dan voor juist.</translation>
    </message>
    <message>
        <source>Ajoutez un texte que vous réécrivez souvent, comme vos coordonnées.</source>
        <translation>Voeg een tekst toe die u vaak opnieuw schrijft, zoals uw contactgegevens.</translation>
    </message>
    <message>
        <source>Bibliothèque</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Commencer une a&amp;nnonce</source>
        <translation>Een b&amp;ericht beginnen</translation>
    </message>
    <message>
        <source>Dictionnaire</source>
        <translation>Woordenboek</translation>
    </message>
    <message>
        <source>Ensembles de mots-clés, par nom</source>
        <translation>Reeksen trefwoorden, op naam</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Insérer dans l&apos;a&amp;nnonce</source>
        <translation>Invoegen in het b&amp;ericht</translation>
    </message>
    <message>
        <source>Modèles</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>Modèles d&apos;annonces, par nom</source>
        <translation>Sjablonen van berichten, op naam</translation>
    </message>
    <message>
        <source>Mots de la commune, par ordre alphabétique</source>
        <translation>Woorden van de gemeente, alfabetisch</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Parties de la bibliothèque</source>
        <translation>Delen van de bibliotheek</translation>
    </message>
    <message>
        <source>Rédigez une annonce type, puis enregistrez-la ici comme modèle.</source>
        <translation>Schrijf een typisch bericht en bewaar het hier als sjabloon.</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Textes, par nom</source>
        <translation>Teksten, op naam</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bibliothèque</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Verzendingen</translation>
    </message>
    <message>
        <source>Fin des envois en cours…</source>
        <translation>De lopende verzendingen worden beëindigd…</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Rédiger</source>
        <translation>Schrijven</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Citation</source>
        <translation>Citaat</translation>
    </message>
    <message>
        <source>G</source>
        <translation>V</translation>
    </message>
    <message>
        <source>Gras</source>
        <translation>Vet</translation>
    </message>
    <message>
        <source>I</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Insérer un texte de la bibliothèque</source>
        <translation>Een tekst van de bibliotheek invoegen</translation>
    </message>
    <message>
        <source>Intertitre</source>
        <translation>Tussentitel</translation>
    </message>
    <message>
        <source>Intertitre plus petit</source>
        <translation>Kleinere tussentitel</translation>
    </message>
    <message>
        <source>Italique</source>
        <translation>Cursief</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>Lijst</translation>
    </message>
    <message>
        <source>Liste numérotée</source>
        <translation>Genummerde lijst</translation>
    </message>
    <message>
        <source>Liste à puces</source>
        <translation>Lijst met opsommingstekens</translation>
    </message>
    <message>
        <source>Texte…</source>
        <translation>Tekst…</translation>
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
        <translation>tekst van de link</translation>
    </message>
</context>
<context>
    <name>MishapSheet</name>
    <message>
        <source>&amp;Continuer</source>
        <translation>&amp;Doorgaan</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>De map &amp;openen</translation>
    </message>
    <message>
        <source>Ce qui était accepté reste dans l&apos;historique ; envoyez ce rapport à votre service informatique : {file}</source>
        <translation>Wat aanvaard was, blijft in de geschiedenis; stuur dit rapport naar uw IT-dienst: {file}</translation>
    </message>
    <message>
        <source>Publisher a rencontré une erreur imprévue</source>
        <translation>Publisher heeft een onverwachte fout ontmoet</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Certains jours de la semaine</source>
        <translation>Bepaalde dagen van de week</translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation>Dag van de week</translation>
    </message>
    <message>
        <source>Le dernier jour du mois</source>
        <translation>De laatste dag van de maand</translation>
    </message>
    <message>
        <source>Le même jour du mois</source>
        <translation>Dezelfde dag van de maand</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message>
        <source>S {number}</source>
        <translation>W {number}</translation>
    </message>
    <message>
        <source>rien de prévu</source>
        <translation>niets gepland</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>&amp;Déplacer</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Verplaatsen</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>L&apos;adresse de sa page devient {url}.</source>
        <translation>Het adres van zijn pagina wordt {url}.</translation>
    </message>
    <message>
        <source>« {title} » : le {day} est sauté.</source>
        <translation>“{title}”: {day} wordt overgeslagen.</translation>
    </message>
    <message>
        <source>« {title} » est déplacée : {when}.</source>
        <translation>“{title}” is verplaatst: {when}.</translation>
    </message>
</context>
<context>
    <name>NextDates</name>
    <message>
        <source>Prochaines dates ; décochez celles à sauter</source>
        <translation>Volgende data; vink uit wat u overslaat</translation>
    </message>
</context>
<context>
    <name>NextSlot</name>
    <message>
        <source>Aucun créneau n&apos;est libre dans l&apos;année qui vient.</source>
        <translation>Geen enkel moment is vrij in het komende jaar.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Compris</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>&amp;Ajouter « {word} » au dictionnaire de la commune</source>
        <translation>“{word}” aan het woordenboek van de gemeente &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Ignorer dans cette annonce</source>
        <translation>In dit bericht &amp;negeren</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Annonces et canaux</source>
        <translation>Berichten en kanalen</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Décider pour une annonce…</source>
        <translation>&amp;Beslissen over een bericht…</translation>
    </message>
    <message>
        <source>&amp;Décider pour {count} annonces…</source>
        <translation>&amp;Beslissen over {count} berichten…</translation>
    </message>
    <message>
        <source>&amp;Décider…</source>
        <translation>&amp;Beslissen…</translation>
    </message>
    <message>
        <source>&amp;Reprendre les envois…</source>
        <translation>Verzendingen &amp;hervatten…</translation>
    </message>
    <message>
        <source>&amp;Suspendre les envois…</source>
        <translation>Verzendingen &amp;opschorten…</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Verzendingen</translation>
    </message>
    <message>
        <source>Envois par annonce, ceux qui demandent une décision d&apos;abord</source>
        <translation>Verzendingen per bericht, eerst wat een beslissing vraagt</translation>
    </message>
    <message>
        <source>Seulement ce qui n&apos;est pas &amp;terminé</source>
        <translation>Alleen wat niet &amp;afgewerkt is</translation>
    </message>
</context>
<context>
    <name>OwnText</name>
    <message>
        <source>Abréger : le lien mène à la suite</source>
        <translation>Inkorten: de link leidt naar de rest</translation>
    </message>
    <message>
        <source>Comme le canal est réglé</source>
        <translation>Zoals het kanaal is ingesteld</translation>
    </message>
    <message>
        <source>Facultatif : Publisher l&apos;écrit sous la publication. {page} y devient l&apos;adresse de la page.</source>
        <translation>Facultatief: Publisher schrijft het onder de publicatie. {page} wordt er het adres van de pagina.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Premier commentaire</source>
        <translation>Eerste reactie</translation>
    </message>
    <message>
        <source>Si le texte est trop long</source>
        <translation>Als de tekst te lang is</translation>
    </message>
    <message>
        <source>Texte pour {channel}</source>
        <translation>Tekst voor {channel}</translation>
    </message>
    <message>
        <source>Tout publier, en fil numéroté</source>
        <translation>Alles publiceren, als genummerde draad</translation>
    </message>
    <message>
        <source>Vide : le texte commun est publié.</source>
        <translation>Leeg: de gemeenschappelijke tekst wordt gepubliceerd.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>(sans titre)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Ce qui correspond</source>
        <translation>Wat overeenkomt</translation>
    </message>
    <message>
        <source>Chercher une commande ou une annonce</source>
        <translation>Een commando of een bericht zoeken</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Commando&apos;s</translation>
    </message>
    <message>
        <source>Une commande, un brouillon ou une annonce</source>
        <translation>Een commando, een concept of een bericht</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>&amp;Adresse du site ou du flux</source>
        <translation>&amp;Adres van de website of de feed</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Overnemen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Donnez l&apos;adresse du site ou de son flux.</source>
        <translation>Geef het adres van de website of van haar feed.</translation>
    </message>
    <message>
        <source>Lecture du site…</source>
        <translation>De website wordt gelezen…</translation>
    </message>
    <message>
        <source>Publisher lit les actualités d&apos;un site WordPress, ou d&apos;un flux RSS ou Atom, et les met dans l&apos;historique : la recherche les trouvera. Rien n&apos;est publié ni modifié.</source>
        <translation>Publisher leest het nieuws van een WordPress-website, of van een RSS- of Atom-feed, en zet het in de geschiedenis: u kunt het er terugvinden met de zoekfunctie. Er wordt niets gepubliceerd of gewijzigd.</translation>
    </message>
    <message>
        <source>Reprendre ce qui est déjà publié</source>
        <translation>Overnemen wat al gepubliceerd is</translation>
    </message>
    <message>
        <source>{count} publications lues…</source>
        <translation>{count} publicaties gelezen…</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Ce texte est trop long pour être collé ({most} caractères au plus) : copiez-en une partie.</source>
        <translation>Deze tekst is te lang om te plakken (hoogstens {most} tekens): kopieer er een deel van.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>30 derniers jours</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>7 derniers jours</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Cette année</source>
        <translation>Dit jaar</translation>
    </message>
    <message>
        <source>Choisir les dates…</source>
        <translation>Datums kiezen…</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>L&apos;année passée</source>
        <translation>Vorig jaar</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>PictureBrowser</name>
    <message>
        <source>Ajoutez une image, ou publiez une annonce qui en a : elle sera ici.</source>
        <translation>Voeg een afbeelding toe, of publiceer een bericht dat er een heeft: ze zal hier staan.</translation>
    </message>
    <message>
        <source>Aucune image ne correspond à cette recherche.</source>
        <translation>Geen enkele afbeelding past bij deze zoekopdracht.</translation>
    </message>
    <message>
        <source>Chercher &amp;une image</source>
        <translation>Een &amp;afbeelding zoeken</translation>
    </message>
    <message>
        <source>Chercher une image</source>
        <translation>Een afbeelding zoeken</translation>
    </message>
    <message>
        <source>Images, de la dernière utilisée à la plus ancienne</source>
        <translation>Afbeeldingen, van de laatst gebruikte tot de oudste</translation>
    </message>
    <message>
        <source>Les plus récentes sont montrées : cherchez un mot pour voir les autres.</source>
        <translation>De recentste worden getoond: zoek een woord om de andere te zien.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Un mot du texte alternatif, du nom ou du crédit ; sans souci des accents</source>
        <translation>Een woord uit de alternatieve tekst, de naam of de bronvermelding; accenten spelen geen rol</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>&amp;Crédit</source>
        <translation>&amp;Bronvermelding</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Texte alternatif</source>
        <translation>&amp;Alternatieve tekst</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ce que l&apos;on voit, en une phrase</source>
        <translation>Wat men ziet, in één zin</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Facultatief</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>Afbeelding {name}</translation>
    </message>
    <message>
        <source>Les annonces déjà publiées gardent leurs mots.</source>
        <translation>Berichten die al gepubliceerd zijn, behouden hun woorden.</translation>
    </message>
    <message>
        <source>Lu à voix haute aux personnes qui ne voient pas l&apos;image.</source>
        <translation>Wordt voorgelezen aan wie de afbeelding niet ziet.</translation>
    </message>
    <message>
        <source>Mots de l&apos;image</source>
        <translation>Woorden van de afbeelding</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>« {name} » n&apos;est plus dans Publisher : ajoutez ce fichier de nouveau.</source>
        <translation>“{name}” zit niet meer in Publisher: voeg dit bestand opnieuw toe.</translation>
    </message>
</context>
<context>
    <name>PicturesPart</name>
    <message>
        <source>&amp;Décrire…</source>
        <translation>&amp;Beschrijven…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Supprimer vraiment ?</source>
        <translation>&amp;Echt verwijderen?</translation>
    </message>
    <message>
        <source>Ajouter une &amp;image…</source>
        <translation>Een afbeelding toe&amp;voegen…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Crédit : {credit}</source>
        <translation>Bronvermelding: {credit}</translation>
    </message>
    <message>
        <source>Insérer dans l&apos;a&amp;nnonce</source>
        <translation>Invoegen in het b&amp;ericht</translation>
    </message>
    <message>
        <source>L&apos;image est supprimée.</source>
        <translation>De afbeelding is verwijderd.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus proposée ; ce qui l&apos;utilise la garde.</source>
        <translation>De afbeelding wordt niet meer voorgesteld; wat ze gebruikt, behoudt ze.</translation>
    </message>
    <message>
        <source>Ne plus &amp;proposer</source>
        <translation>Niet meer &amp;voorstellen</translation>
    </message>
    <message>
        <source>Sans texte alternatif : écrivez-le.</source>
        <translation>Zonder alternatieve tekst: schrijf hem.</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>Chercher dans la liste</source>
        <translation>Zoeken in de lijst</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Par {who}, le {when}</source>
        <translation>Door {who}, {when}</translation>
    </message>
    <message>
        <source>Rien ne correspond à cette recherche.</source>
        <translation>Niets past bij deze zoekopdracht.</translation>
    </message>
    <message>
        <source>Un mot ; sans souci des accents</source>
        <translation>Een woord; accenten spelen geen rol</translation>
    </message>
    <message>
        <source>toutes les langues</source>
        <translation>alle talen</translation>
    </message>
</context>
<context>
    <name>PiecesPart</name>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>« {name} » est supprimé.</source>
        <translation>“{name}” is verwijderd.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Délai de grâce</source>
        <translation>&amp;Respijttermijn</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Langue des nouvelles annonces</source>
        <translation>&amp;Taal van nieuwe aankondigingen</translation>
    </message>
    <message>
        <source>&amp;Même texte sur le même canal</source>
        <translation>Dezelfde tekst op &amp;hetzelfde kanaal</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ils valent pour tous les postes qui partagent ces données.</source>
        <translation>Ze gelden voor alle computers die deze gegevens delen.</translation>
    </message>
    <message>
        <source>Réglages des envois</source>
        <translation>Instellingen van de verzendingen</translation>
    </message>
    <message>
        <source>É&amp;cart entre deux annonces relancées</source>
        <translation>&amp;Tijd tussen twee opnieuw gestarte berichten</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Adapter…</source>
        <translation>Aanpassen…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Aperçu pour {channel}</source>
        <translation>Voorbeeld voor {channel}</translation>
    </message>
    <message>
        <source>C&apos;est relu</source>
        <translation>Herlezen</translation>
    </message>
    <message>
        <source>Ce canal publie de nouveau le texte commun.</source>
        <translation>Dit kanaal publiceert opnieuw de gemeenschappelijke tekst.</translation>
    </message>
    <message>
        <source>Ce que Publisher ajoute de lui-même (lien, mots-clés) se voit dessous.</source>
        <translation>Wat Publisher zelf toevoegt (link, trefwoorden), ziet u hieronder.</translation>
    </message>
    <message>
        <source>Il vaut pour tous vos canaux {kind}.</source>
        <translation>Hij geldt voor al uw kanalen {kind}.</translation>
    </message>
    <message>
        <source>Le texte commun a changé depuis : relisez celui-ci.</source>
        <translation>De gemeenschappelijke tekst is sindsdien gewijzigd: herlees deze.</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Revenir au texte commun</source>
        <translation>Terug naar de gemeenschappelijke tekst</translation>
    </message>
    <message>
        <source>Écrire un autre texte pour ce canal seul</source>
        <translation>Een andere tekst schrijven voor dit kanaal alleen</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Ce que chaque canal montrera</source>
        <translation>Wat elk kanaal zal tonen</translation>
    </message>
    <message>
        <source>Cochez au moins un canal pour voir ce qu&apos;il montrera.</source>
        <translation>Vink minstens één kanaal aan om te zien wat het zal tonen.</translation>
    </message>
    <message>
        <source>Écrivez : ce que chaque canal montrera se dessine ici à mesure.</source>
        <translation>Schrijf: wat elk kanaal zal tonen, verschijnt hier gaandeweg.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>À corriger</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>Na te lezen</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message>
        <source>&amp;Modifier la série…</source>
        <translation>De reeks &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Programmer la série…</source>
        <translation>De reeks &amp;plannen…</translation>
    </message>
    <message>
        <source>&amp;Programmer…</source>
        <translation>In&amp;plannen…</translation>
    </message>
    <message>
        <source>&amp;Publier maintenant…</source>
        <translation>Nu &amp;publiceren…</translation>
    </message>
    <message>
        <source>Corriger &amp;partout…</source>
        <translation>&amp;Overal verbeteren…</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>La correction part tout de suite.</source>
        <translation>De verbetering vertrekt meteen.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Cochez au moins un canal.</source>
        <translation>Vink minstens één kanaal aan.</translation>
    </message>
    <message>
        <source>Rien n&apos;est parti : votre texte est resté tel quel.</source>
        <translation>Er is niets vertrokken: uw tekst is gebleven zoals hij was.</translation>
    </message>
    <message>
        <source>Vous corrigez une annonce publiée : la correction ira sur ses canaux.</source>
        <translation>U verbetert een gepubliceerd bericht: de verbetering gaat naar zijn kanalen.</translation>
    </message>
</context>
<context>
    <name>RemoveChannel</name>
    <message>
        <source>&amp;Déconnecter</source>
        <translation>&amp;Loskoppelen</translation>
    </message>
    <message>
        <source>Ce qui est publié reste en ligne et l&apos;historique est gardé. Les codes d&apos;accès sont oubliés, et les envois encore prévus sur ce canal ne partiront pas.</source>
        <translation>Wat gepubliceerd is, blijft online en de geschiedenis blijft bewaard. De toegangscodes worden vergeten, en wat nog voor dit kanaal gepland is, wordt niet verzonden.</translation>
    </message>
    <message>
        <source>Déconnecter « {name} » ?</source>
        <translation>“{name}” loskoppelen?</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>RemoveGroup</name>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Ses canaux restent connectés, et les annonces en cours gardent les leurs. Où il était le choix habituel, c&apos;est de nouveau celui de la dernière fois.</source>
        <translation>Haar kanalen blijven verbonden, en berichten in opmaak houden de hunne. Waar ze de gebruikelijke keuze was, geldt weer die van de vorige keer.</translation>
    </message>
    <message>
        <source>Supprimer le groupe « {name} » ?</source>
        <translation>De groep “{name}” verwijderen?</translation>
    </message>
</context>
<context>
    <name>RenameTemplate</name>
    <message>
        <source>Pour changer son contenu : commencez une annonce à partir de lui, puis enregistrez-la comme modèle sous le même nom.</source>
        <translation>Om de inhoud te wijzigen: begin een bericht op basis ervan en bewaar het als sjabloon onder dezelfde naam.</translation>
    </message>
    <message>
        <source>Renommer le modèle</source>
        <translation>Het sjabloon hernoemen</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>&amp;Choisir</source>
        <translation>&amp;Kiezen</translation>
    </message>
    <message>
        <source>&amp;Prochaines dates</source>
        <translation>&amp;Volgende data</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Dans l&apos;annonce, donnez à l&apos;événement et au retrait leurs dates de la première fois : elles se décalent ensuite d&apos;elles-mêmes.</source>
        <translation>Geef het evenement en de intrekking in het bericht de data van de eerste keer: ze schuiven daarna vanzelf op.</translation>
    </message>
    <message>
        <source>Dates sautées plus tard : {days}.</source>
        <translation>Later overgeslagen data: {days}.</translation>
    </message>
    <message>
        <source>Décochez une date pour la sauter.</source>
        <translation>Vink een datum uit om ze over te slaan.</translation>
    </message>
    <message>
        <source>Répéter l&apos;annonce</source>
        <translation>Het bericht herhalen</translation>
    </message>
</context>
<context>
    <name>RestoredDialog</name>
    <message>
        <source>&amp;Voir les envois</source>
        <translation>De &amp;verzendingen bekijken</translation>
    </message>
    <message>
        <source>Une copie est reprise</source>
        <translation>Een kopie is teruggezet</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Hervatten</translation>
    </message>
    <message>
        <source>Les annonces retenues ne partent pas d&apos;elles-mêmes : Publisher vous demandera pour chacune si elle est encore utile.</source>
        <translation>De vastgehouden berichten vertrekken niet vanzelf: Publisher vraagt u voor elk bericht of het nog nuttig is.</translation>
    </message>
    <message>
        <source>Reprendre les envois ?</source>
        <translation>De verzendingen hervatten?</translation>
    </message>
    <message>
        <source>Rester suspendu</source>
        <translation>Opgeschort laten</translation>
    </message>
    <message>
        <source>Suspendu pour ce motif : {reason}</source>
        <translation>Opgeschort om deze reden: {reason}</translation>
    </message>
</context>
<context>
    <name>RowOrder</name>
    <message>
        <source>Image {name} : {place} sur {count}</source>
        <translation>Afbeelding {name}: {place} van {count}</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>&amp;Annoncer</source>
        <translation>&amp;Aankondigen</translation>
    </message>
    <message>
        <source>&amp;Jours</source>
        <translation>&amp;Dagen</translation>
    </message>
    <message>
        <source>&amp;Mois</source>
        <translation>&amp;Maanden</translation>
    </message>
    <message>
        <source>&amp;Quel jour</source>
        <translation>W&amp;elke dag</translation>
    </message>
    <message>
        <source>&amp;Répéter par</source>
        <translation>&amp;Herhalen per</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Cliquez sur un mois pour ne rien annoncer ce mois-là.</source>
        <translation>Klik op een maand om die maand niets aan te kondigen.</translation>
    </message>
    <message>
        <source>Décaler l&apos;é&amp;vénement et le retrait avec chaque date</source>
        <translation>Het e&amp;venement en de intrekking met elke datum opschuiven</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Première &amp;date</source>
        <translation>Eerste d&amp;atum</translation>
    </message>
    <message>
        <source>R&amp;ythme</source>
        <translation>R&amp;itme</translation>
    </message>
    <message>
        <source>Sauter les jours &amp;fériés de Belgique</source>
        <translation>Belgische &amp;feestdagen overslaan</translation>
    </message>
    <message>
        <source>Se &amp;termine</source>
        <translation>Ein&amp;digt</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>À quelle &amp;heure</source>
        <translation>Hoe laa&amp;t</translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Nom du modèle</source>
        <translation>&amp;Naam van het sjabloon</translation>
    </message>
    <message>
        <source>&amp;Remplacer le modèle</source>
        <translation>&amp;Het sjabloon vervangen</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Enregistrer comme modèle</source>
        <translation>Bewaren als sjabloon</translation>
    </message>
    <message>
        <source>Le modèle « {name} » existe déjà : il sera remplacé.</source>
        <translation>Het sjabloon “{name}” bestaat al: het wordt vervangen.</translation>
    </message>
    <message>
        <source>Textes, images, mots-clés, lien et canaux sont gardés ; les dates ne le sont pas.</source>
        <translation>Teksten, afbeeldingen, trefwoorden, link en kanalen worden bewaard; de datums niet.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Brouillon non enregistré. </source>
        <translation>Concept niet opgeslagen. </translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>Enregistré à {when}</source>
        <translation>Opgeslagen om {when}</translation>
    </message>
    <message>
        <source>Pas encore enregistré</source>
        <translation>Nog niet opgeslagen</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Où en sont les envois</source>
        <translation>Stand van de verzendingen</translation>
    </message>
    <message>
        <source>Rien n&apos;est à envoyer.</source>
        <translation>Er is niets te verzenden.</translation>
    </message>
    <message>
        <source>Tout est livré.</source>
        <translation>Alles is verzonden.</translation>
    </message>
    <message>
        <source>Tout est programmé. Gardez Publisher ouvert jusque-là, à moins qu&apos;un autre poste n&apos;envoie pour vous.</source>
        <translation>Alles is ingepland. Laat Publisher tot dan open, tenzij een andere computer voor u verzendt.</translation>
    </message>
    <message>
        <source>Voir les &amp;détails</source>
        <translation>De &amp;details bekijken</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. Le reste attend la reprise des envois.</source>
        <translation>{done} van {all} verzonden. De rest wacht op de hervatting van de verzendingen.</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. Vous pouvez continuer à travailler.</source>
        <translation>{done} van {all} verzonden. U kunt verder werken.</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. {stuck} à regarder.</source>
        <translation>{done} van {all} verzonden. {stuck} te bekijken.</translation>
    </message>
    <message>
        <source>Écrire une &amp;nouvelle annonce</source>
        <translation>Een &amp;nieuw bericht schrijven</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Arrêter la série…</source>
        <translation>De reeks &amp;stoppen…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Modifier la série…</source>
        <translation>De reeks &amp;wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;annonce</source>
        <translation>Het bericht &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Prochaines dates</source>
        <translation>&amp;Volgende data</translation>
    </message>
    <message>
        <source>&amp;Sauter cette date</source>
        <translation>Deze datum over&amp;slaan</translation>
    </message>
    <message>
        <source>Approuvée le {when} par {author}.</source>
        <translation>Goedgekeurd op {when} door {author}.</translation>
    </message>
    <message>
        <source>Arrêtée le {when}.</source>
        <translation>Gestopt op {when}.</translation>
    </message>
    <message>
        <source>Cette série vient d&apos;une copie de sauvegarde : rien ne partira tant que vous ne l&apos;aurez pas approuvée à nouveau, avec « Modifier la série ».</source>
        <translation>Deze reeks komt uit een reservekopie: er vertrekt niets zolang u ze niet opnieuw goedkeurt, met “De reeks wijzigen”.</translation>
    </message>
    <message>
        <source>Part sur {names}.</source>
        <translation>Gaat naar {names}.</translation>
    </message>
    <message>
        <source>Plus connecté : {names}. Choisissez d&apos;autres canaux avec « Modifier la série ».</source>
        <translation>Niet meer verbonden: {names}. Kies andere kanalen met “De reeks wijzigen”.</translation>
    </message>
    <message>
        <source>déplacée</source>
        <translation>verplaatst</translation>
    </message>
</context>
<context>
    <name>SeriesTold</name>
    <message>
        <source>Prochaines dates</source>
        <translation>Volgende data</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source> (facultatif)</source>
        <translation> (facultatief)</translation>
    </message>
    <message>
        <source>Réglages &amp;avancés</source>
        <translation>Ge&amp;avanceerde instellingen</translation>
    </message>
    <message>
        <source>inchangé</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>vide : se connecter dans le navigateur</source>
        <translation>leeg: aanmelden in de browser</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Ce fichier nomme aussi des canaux qui ne sont pas connectés ici : {names}. Connectez-les dans la page « Canaux » si l&apos;annonce doit y paraître.</source>
        <translation>Dit bestand noemt ook kanalen die hier niet verbonden zijn: {names}. Verbind ze op de pagina “Kanalen” als het bericht daar moet verschijnen.</translation>
    </message>
</context>
<context>
    <name>SieveBar</name>
    <message>
        <source>&amp;Effacer les filtres</source>
        <translation>Filters w&amp;issen</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>État</source>
        <translation>Toestand</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Adresse où le navigateur s&apos;arrête</source>
        <translation>&amp;Adres waar de browser stopt</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>A&amp;ccount</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page de connexion</source>
        <translation>Aanmeldpagina &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Voltooien</translation>
    </message>
    <message>
        <source>Connecter « {name} »</source>
        <translation>“{name}” verbinden</translation>
    </message>
    <message>
        <source>Copiez ci-dessous l&apos;adresse où le navigateur s&apos;arrête.</source>
        <translation>Kopieer hieronder het adres waar de browser stopt.</translation>
    </message>
    <message>
        <source>En attente de votre navigateur…</source>
        <translation>Wachten op uw browser…</translation>
    </message>
    <message>
        <source>En entier, puis terminez. Elle vaut un mot de passe pendant un moment.</source>
        <translation>Volledig, en voltooi dan. Het is een tijdje evenveel waard als een wachtwoord.</translation>
    </message>
    <message>
        <source>La connexion n&apos;est pas faite.</source>
        <translation>De verbinding is niet gemaakt.</translation>
    </message>
    <message>
        <source>La personne connectée gère plusieurs comptes : choisissez celui du canal.</source>
        <translation>De aangemelde persoon beheert meerdere accounts: kies dat van het kanaal.</translation>
    </message>
    <message>
        <source>Plus qu&apos;un choix à faire.</source>
        <translation>Nog één keuze te maken.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Voorbereiding…</translation>
    </message>
    <message>
        <source>Publisher ouvre la page de connexion dans votre navigateur. Connectez-vous avec le compte de la commune, acceptez les droits demandés, puis revenez ici.</source>
        <translation>Publisher opent de aanmeldpagina in uw browser. Meld u aan met het account van de gemeente, aanvaard de gevraagde rechten en keer dan hierheen terug.</translation>
    </message>
    <message>
        <source>Seulement si rien ne se passe ici : copiez-la en entier, puis terminez.</source>
        <translation>Alleen als hier niets gebeurt: kopieer het volledig en voltooi dan.</translation>
    </message>
    <message>
        <source>Vérification du compte…</source>
        <translation>Account wordt gecontroleerd…</translation>
    </message>
</context>
<context>
    <name>SitePlace</name>
    <message>
        <source>&amp;Adresse du site</source>
        <translation>&amp;Adres van de site</translation>
    </message>
    <message>
        <source>Choisissez le dossier du site.</source>
        <translation>Kies de map van de site.</translation>
    </message>
    <message>
        <source>D&amp;ossier du site</source>
        <translation>M&amp;ap van de site</translation>
    </message>
    <message>
        <source>Là où ce dossier sera visible. Elle peut être changée plus tard.</source>
        <translation>Waar deze map te zien zal zijn. Het kan later worden gewijzigd.</translation>
    </message>
    <message>
        <source>Publisher y écrit les pages ; créez-le ou choisissez-en un vide.</source>
        <translation>Publisher schrijft er de pagina&apos;s in; maak ze aan of kies een lege map.</translation>
    </message>
    <message>
        <source>Un instant : Publisher prépare les questions. Puis recommencez.</source>
        <translation>Een ogenblik: Publisher bereidt de vragen voor. Probeer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Un site que Publisher écrit, dans un &amp;dossier</source>
        <translation>Een site die Publisher schrijft, in een &amp;map</translation>
    </message>
    <message>
        <source>le site</source>
        <translation>de site</translation>
    </message>
    <message>
        <source>ou le site que la commune a déjà :</source>
        <translation>of de site die de gemeente al heeft:</translation>
    </message>
    <message>
        <source>Écrivez l&apos;adresse du site ; pour un essai, https://www.exemple.be suffit.</source>
        <translation>Schrijf het adres van de site; om te proberen volstaat https://www.exemple.be.</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Proposer : mardi 9:00, jeudi 17:00</source>
        <translation>&amp;Voorstellen: dinsdag 9:00, donderdag 17:00</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Créneaux de publication</source>
        <translation>Vaste publicatiemomenten</translation>
    </message>
    <message>
        <source>Heures du {day}</source>
        <translation>Uren op {day}</translation>
    </message>
    <message>
        <source>Pas les jours &amp;fériés de Belgique</source>
        <translation>Niet op de &amp;feestdagen van België</translation>
    </message>
    <message>
        <source>Vos heures habituelles, chaque semaine. Le calendrier montre celles où rien n&apos;est prévu, et « Prochain créneau libre » choisit la première. Plusieurs heures : 9:00, 17:30.</source>
        <translation>Uw gebruikelijke uren, elke week. De kalender toont die waar niets gepland is, en “Volgend vrij moment” kiest het eerste. Meerdere uren: 9:00, 17:30.</translation>
    </message>
</context>
<context>
    <name>SocialAccounts</name>
    <message>
        <source>Avec nos &amp;vrais comptes :</source>
        <translation>Met onze &amp;echte accounts:</translation>
    </message>
    <message>
        <source>Chacun se connecte ensuite, l&apos;un après l&apos;autre ; « Annuler » passe au suivant.</source>
        <translation>Elk wordt daarna verbonden, de ene na de andere; “Annuleren” gaat naar de volgende.</translation>
    </message>
    <message>
        <source>Les messages des réseaux sociaux vont sur un mur de cet ordinateur, que vous seul voyez. Le site, lui, est celui que vous venez de choisir.</source>
        <translation>De berichten van de sociale netwerken komen op een muur van deze computer, die alleen u ziet. De site is die welke u net hebt gekozen.</translation>
    </message>
    <message>
        <source>M&apos;&amp;entraîner d&apos;abord</source>
        <translation>Eerst &amp;oefenen</translation>
    </message>
    <message>
        <source>les réseaux sociaux</source>
        <translation>de sociale netwerken</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Compris</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Il n&apos;y a aucun mot à vérifier.</source>
        <translation>Er is geen enkel woord na te kijken.</translation>
    </message>
    <message>
        <source>L&apos;orthographe n&apos;est pas vérifiée ({language}). {advice}</source>
        <translation>De spelling wordt niet gecontroleerd ({language}). {advice}</translation>
    </message>
    <message>
        <source>L&apos;orthographe n&apos;est pas vérifiée : Fichier &gt; « Réglages de cet ordinateur… ».</source>
        <translation>De spelling wordt niet gecontroleerd: Bestand &gt; “Instellingen van deze computer…”.</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>&amp;Arrêter Publisher</source>
        <translation>Publisher &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Continuer à publier</source>
        <translation>&amp;Blijven publiceren</translation>
    </message>
    <message>
        <source>1 annonce attend son heure.</source>
        <translation>1 bericht wacht op zijn uur.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cette réponse se change dans Fichier, Réglages de cet ordinateur.</source>
        <translation>Dit antwoord kunt u wijzigen in Bestand, Instellingen van deze computer.</translation>
    </message>
    <message>
        <source>Continuer à publier, fenêtre fermée ?</source>
        <translation>Blijven publiceren met gesloten venster?</translation>
    </message>
    <message>
        <source>Publisher peut rester ouvert près de l&apos;horloge et les envoyer. S&apos;il s&apos;arrête, rien ne part d&apos;ici, sauf si un autre poste ou un serveur s&apos;en charge.</source>
        <translation>Publisher kan open blijven bij de klok en ze verzenden. Als het stopt, vertrekt er van hier niets meer, tenzij een andere computer of een server dat doet.</translation>
    </message>
    <message>
        <source>{count} annonces attendent leur heure.</source>
        <translation>{count} berichten wachten op hun uur.</translation>
    </message>
</context>
<context>
    <name>StopSeries</name>
    <message>
        <source>&amp;Arrêter la série</source>
        <translation>De reeks &amp;stoppen</translation>
    </message>
    <message>
        <source>Arrêter la série ?</source>
        <translation>De reeks stoppen?</translation>
    </message>
    <message>
        <source>Les prochaines dates sont annulées, et plus rien ne partira. Ce qui est déjà publié reste en ligne. Une série arrêtée ne peut pas reprendre.</source>
        <translation>De volgende data worden geannuleerd en er vertrekt niets meer. Wat al gepubliceerd is, blijft online. Een gestopte reeks kan niet worden hervat.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SuspendDialog</name>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Suspendre</source>
        <translation>&amp;Opschorten</translation>
    </message>
    <message>
        <source>Accident grave : communication de crise</source>
        <translation>Ernstig ongeval: crisiscommunicatie</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Plus rien ne partira, ni d&apos;ici ni d&apos;un autre poste, jusqu&apos;à la reprise. Ce qui est déjà en cours d&apos;envoi se termine.</source>
        <translation>Niets zal nog vertrekken, niet van hier en niet van een andere computer, tot de hervatting. Wat al verzonden wordt, wordt afgewerkt.</translation>
    </message>
    <message>
        <source>Suspendre tous les envois ?</source>
        <translation>Alle verzendingen opschorten?</translation>
    </message>
    <message>
        <source>Écrivez le motif : vos collègues le verront.</source>
        <translation>Schrijf de reden: uw collega&apos;s zullen ze zien.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Mots-clés proposés</source>
        <translation>Voorgestelde trefwoorden</translation>
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
        <translation>&amp;Logo (niet verplicht)</translation>
    </message>
    <message>
        <source>&amp;Nom de la commune</source>
        <translation>&amp;Naam van de gemeente</translation>
    </message>
    <message>
        <source>Il est en haut de chaque page du site, et dans les flux.</source>
        <translation>Hij staat boven aan elke pagina van de site, en in de feeds.</translation>
    </message>
    <message>
        <source>Une image, montrée à côté du nom sur le site que Publisher écrit.</source>
        <translation>Een afbeelding, getoond naast de naam op de site die Publisher schrijft.</translation>
    </message>
    <message>
        <source>Ville de Valrivière</source>
        <translation>Stad Valrivière</translation>
    </message>
    <message>
        <source>la commune</source>
        <translation>de gemeente</translation>
    </message>
    <message>
        <source>Écrivez le nom de la commune.</source>
        <translation>Schrijf de naam van de gemeente.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Ouvrir Publisher</source>
        <translation>Publisher &amp;openen</translation>
    </message>
    <message>
        <source>&amp;Quitter : plus rien ne part d&apos;ici</source>
        <translation>&amp;Afsluiten: er vertrekt niets meer van hier</translation>
    </message>
    <message>
        <source>&amp;Suspendre ou reprendre les envois…</source>
        <translation>Verzendingen &amp;opschorten of hervatten…</translation>
    </message>
</context>
<context>
    <name>TwinsSheet</name>
    <message>
        <source>&amp;Envoyer quand même</source>
        <translation>&amp;Toch verzenden</translation>
    </message>
    <message>
        <source>Ce texte est déjà parti ou prévu</source>
        <translation>Deze tekst is al vertrokken of gepland</translation>
    </message>
    <message>
        <source>Les lecteurs de ces canaux le verraient deux fois.</source>
        <translation>De lezers van deze kanalen zouden hem twee keer zien.</translation>
    </message>
    <message>
        <source>Ne pas l&apos;envoyer</source>
        <translation>Niet verzenden</translation>
    </message>
    <message>
        <source>Revenir au texte</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>Seulement les &amp;autres canaux</source>
        <translation>Alleen de &amp;andere kanalen</translation>
    </message>
</context>
<context>
    <name>UploadBar</name>
    <message>
        <source>Envoi de la vidéo</source>
        <translation>De video wordt verzonden</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Choix habituels</source>
        <translation>Gebruikelijke keuzes</translation>
    </message>
    <message>
        <source>Les canaux cochés d&apos;avance dans une nouvelle annonce, selon son genre. Vous pouvez toujours en cocher d&apos;autres.</source>
        <translation>De kanalen die vooraf zijn aangevinkt in een nieuw bericht, volgens zijn soort. U kunt er altijd andere aanvinken.</translation>
    </message>
    <message>
        <source>{kind} : cochez au moins un canal.</source>
        <translation>{kind}: vink minstens één kanaal aan.</translation>
    </message>
</context>
<context>
    <name>UsualPart</name>
    <message>
        <source>Ce groupe est vide : ce sera comme la dernière fois, jusqu&apos;à ce que vous choisissiez ses canaux dans « Groupes ».</source>
        <translation>Deze groep is leeg: het wordt zoals de vorige keer, tot u haar kanalen kiest in “Groepen”.</translation>
    </message>
    <message>
        <source>Comme la dernière fois</source>
        <translation>Zoals de vorige keer</translation>
    </message>
    <message>
        <source>Groupe {name}</source>
        <translation>Groep {name}</translation>
    </message>
    <message>
        <source>Toujours ces canaux</source>
        <translation>Altijd deze kanalen</translation>
    </message>
    <message>
        <source>Tous les canaux</source>
        <translation>Alle kanalen</translation>
    </message>
</context>
<context>
    <name>VideoRow</name>
    <message>
        <source>Ce que l&apos;on voit et ce que l&apos;on entend</source>
        <translation>Wat men ziet en wat men hoort</translation>
    </message>
    <message>
        <source>Description de la vidéo</source>
        <translation>Beschrijving van de video</translation>
    </message>
    <message>
        <source>Lu par les personnes qui ne voient ou n&apos;entendent pas la vidéo.</source>
        <translation>Gelezen door mensen die de video niet zien of niet horen.</translation>
    </message>
    <message>
        <source>Retirer la vidéo</source>
        <translation>De video verwijderen</translation>
    </message>
    <message>
        <source>Retirer la vidéo {name}</source>
        <translation>De video {name} verwijderen</translation>
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
        <translation>Bericht geëxporteerd: {path}</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Plus rien n&apos;est envoyé</source>
        <translation>Er wordt niets meer verzonden</translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas pu s&apos;ouvrir</source>
        <translation>Publisher kon niet openen</translation>
    </message>
    <message>
        <source>Reprendre une copie</source>
        <translation>Een kopie terugzetten</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé pour le moment</source>
        <translation>Voorlopig wordt niets verzonden</translation>
    </message>
    <message>
        <source>Tous les envois sont suspendus : {reason}</source>
        <translation>Alle verzendingen zijn opgeschort: {reason}</translation>
    </message>
    <message>
        <source>Voir les envois</source>
        <translation>De verzendingen bekijken</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Abandonner…</source>
        <translation>Opgeven…</translation>
    </message>
    <message>
        <source>Choisir une heure…</source>
        <translation>Een uur kiezen…</translation>
    </message>
    <message>
        <source>Elle part maintenant.</source>
        <translation>Het vertrekt nu.</translation>
    </message>
    <message>
        <source>Elle partira le {when}.</source>
        <translation>Het vertrekt op {when}.</translation>
    </message>
    <message>
        <source>Envoyer maintenant</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Garder l&apos;heure prévue</source>
        <translation>Het geplande uur behouden</translation>
    </message>
    <message>
        <source>Prévue le {when} · {channels}</source>
        <translation>Gepland op {when} · {channels}</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Abandonnée : elle ne partira pas.</source>
        <translation>Opgegeven: het zal niet vertrekken.</translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Celles que vous envoyez maintenant partent l&apos;une après l&apos;autre, à {spacing} d&apos;intervalle.</source>
        <translation>Wat u nu verzendt, vertrekt het ene na het andere, met {spacing} ertussen.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est pas partie</source>
        <translation>Dit bericht is niet vertrokken</translation>
    </message>
    <message>
        <source>Rien ne part sans votre accord : dites pour chacune si elle est encore utile. Sans réponse, elle attend.</source>
        <translation>Niets vertrekt zonder uw akkoord: zeg voor elk bericht of het nog nuttig is. Zonder antwoord wacht het.</translation>
    </message>
    <message>
        <source>{count} annonces ne sont pas parties</source>
        <translation>{count} berichten zijn niet vertrokken</translation>
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
        <translation>nog {count} op {day}</translation>
    </message>
</context>
<context>
    <name>WellFoot</name>
    <message>
        <source>Ajouter une &amp;image…</source>
        <translation>Een afbeelding toe&amp;voegen…</translation>
    </message>
    <message>
        <source>Ajouter une &amp;vidéo…</source>
        <translation>Een &amp;video toevoegen…</translation>
    </message>
    <message>
        <source>Préparation de l&apos;image {number} sur {count}…</source>
        <translation>Afbeelding {number} van {count} wordt voorbereid…</translation>
    </message>
    <message>
        <source>Préparation de la vidéo…</source>
        <translation>De video wordt voorbereid…</translation>
    </message>
    <message>
        <source>Reprendre une image…</source>
        <translation>Een afbeelding hernemen…</translation>
    </message>
    <message>
        <source>Une image déjà utilisée, avec son texte (Ctrl+Shift+I)</source>
        <translation>Een afbeelding die al gebruikt is, met haar tekst (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>ou déposez-les ici</source>
        <translation>of zet ze hier neer</translation>
    </message>
</context>
<context>
    <name>WhatToDo</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>Que faire ?</source>
        <translation>Wat te doen?</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>&amp;Répéter…</source>
        <translation>&amp;Herhalen…</translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Changer la répétition : {rule}</source>
        <translation>De herhaling wijzigen: {rule}</translation>
    </message>
    <message>
        <source>Date et heure de publication</source>
        <translation>Datum en uur van publicatie</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Fuseau horaire : {zone}</source>
        <translation>Tijdzone: {zone}</translation>
    </message>
    <message>
        <source>Pro&amp;grammer</source>
        <translation>&amp;Inplannen</translation>
    </message>
    <message>
        <source>Prochain &amp;créneau libre</source>
        <translation>Volgend &amp;vrij moment</translation>
    </message>
    <message>
        <source>Prochain créneau libre</source>
        <translation>Volgend vrij moment</translation>
    </message>
    <message>
        <source>Prochain créneau libre : votre première heure habituelle sans annonce</source>
        <translation>Volgend vrij moment: uw eerste gebruikelijke uur zonder bericht</translation>
    </message>
    <message>
        <source>Publier &amp;maintenant</source>
        <translation>&amp;Nu publiceren</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>Ce qui arrivera sur chaque canal</source>
        <translation>Wat er op elk kanaal zal gebeuren</translation>
    </message>
    <message>
        <source>Cochez au moins un canal.</source>
        <translation>Vink minstens één kanaal aan.</translation>
    </message>
    <message>
        <source>Il est gardé dans l&apos;historique et affiché là où la page se trouvait.</source>
        <translation>Ze wordt bewaard in de geschiedenis en getoond waar de pagina stond.</translation>
    </message>
    <message>
        <source>La date était erronée</source>
        <translation>De datum was verkeerd</translation>
    </message>
    <message>
        <source>Ne rien retirer</source>
        <translation>Niets intrekken</translation>
    </message>
    <message>
        <source>Retirer cette annonce ?</source>
        <translation>Dit bericht intrekken?</translation>
    </message>
    <message>
        <source>Voici ce qui arrivera sur chaque canal. Décochez ceux où elle doit rester.</source>
        <translation>Dit zal er op elk kanaal gebeuren. Vink de kanalen uit waar het moet blijven staan.</translation>
    </message>
    <message>
        <source>Écrivez le motif du retrait.</source>
        <translation>Schrijf de reden van de intrekking.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>&amp;Résumé</source>
        <translation>Sa&amp;menvatting</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>L&apos;essentiel en une ou deux phrases : qui, quoi, où, quand.</source>
        <translation>Het belangrijkste in één of twee zinnen: wie, wat, waar, wanneer.</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>Travaux rue de la Station</source>
        <translation>Werken in de Stationsstraat</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>samenvatting</translation>
    </message>
    <message>
        <source>résumé ou texte</source>
        <translation>samenvatting of tekst</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>titel</translation>
    </message>
</context>
<context>
    <name>WordsToCheck</name>
    <message>
        <source>1 mot à vérifier</source>
        <translation>1 woord na te kijken</translation>
    </message>
    <message>
        <source>Aller au mot suivant (F7)</source>
        <translation>Naar het volgende woord (F7)</translation>
    </message>
    <message>
        <source>{count} mots à vérifier</source>
        <translation>{count} woorden na te kijken</translation>
    </message>
    <message>
        <source>À vérifier : {words}</source>
        <translation>Na te kijken: {words}</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source> et {count} autres</source>
        <translation> en {count} andere</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(zonder titel)</translation>
    </message>
    <message>
        <source>1 annonce</source>
        <translation>1 bericht</translation>
    </message>
    <message>
        <source>1 brouillon</source>
        <translation>1 concept</translation>
    </message>
    <message>
        <source>1 fin</source>
        <translation>1 einde</translation>
    </message>
    <message>
        <source>1 événement</source>
        <translation>1 evenement</translation>
    </message>
    <message>
        <source>Et {count} autres fois.</source>
        <translation>En nog {count} keer.</translation>
    </message>
    <message>
        <source>Le {day}, à moins d&apos;une heure sur {channels} : « {first} » ({at}) et « {second} » ({then}).</source>
        <translation>Op {day}, minder dan een uur na elkaar op {channels}: “{first}” ({at}) en “{second}” ({then}).</translation>
    </message>
    <message>
        <source>Semaine sans annonce</source>
        <translation>Week zonder bericht</translation>
    </message>
    <message>
        <source>Semaines sans annonce</source>
        <translation>Weken zonder bericht</translation>
    </message>
    <message>
        <source>a lieu</source>
        <translation>vindt plaats</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>concept</translation>
    </message>
    <message>
        <source>créneau libre à {times}</source>
        <translation>vrij moment om {times}</translation>
    </message>
    <message>
        <source>d&apos;une série</source>
        <translation>uit een reeks</translation>
    </message>
    <message>
        <source>du {day}</source>
        <translation>van {day}</translation>
    </message>
    <message>
        <source>fin de l&apos;annonce</source>
        <translation>einde van het bericht</translation>
    </message>
    <message>
        <source>férié : {name}</source>
        <translation>feestdag: {name}</translation>
    </message>
    <message>
        <source>jusqu&apos;au {end}</source>
        <translation>tot {end}</translation>
    </message>
    <message>
        <source>prévue</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>publiée</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>rien de prévu</source>
        <translation>niets gepland</translation>
    </message>
    <message>
        <source>sur {names}</source>
        <translation>op {names}</translation>
    </message>
    <message>
        <source>{count} annonces</source>
        <translation>{count} berichten</translation>
    </message>
    <message>
        <source>{count} brouillons</source>
        <translation>{count} concepten</translation>
    </message>
    <message>
        <source>{count} canaux</source>
        <translation>{count} kanalen</translation>
    </message>
    <message>
        <source>{count} fins</source>
        <translation>{count} eindes</translation>
    </message>
    <message>
        <source>{count} événements</source>
        <translation>{count} evenementen</translation>
    </message>
    <message>
        <source>{name} dans {count} jours</source>
        <translation>{name} over {count} dagen</translation>
    </message>
    <message>
        <source>{name} demain</source>
        <translation>{name} morgen</translation>
    </message>
    <message>
        <source>à moins d&apos;une heure d&apos;une autre annonce sur le même canal</source>
        <translation>minder dan een uur van een ander bericht op hetzelfde kanaal</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Après</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>Barré : retiré. Souligné : ajouté.</source>
        <translation>Doorstreept: verwijderd. Onderstreept: toegevoegd.</translation>
    </message>
    <message>
        <source>Rien n’a changé dans le texte de l’annonce.</source>
        <translation>Er is niets veranderd in de tekst van het bericht.</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Journal entier, que l&apos;on peut vérifier</source>
        <translation>Volledig logboek, dat men kan controleren</translation>
    </message>
    <message>
        <source>Registre pour les archives</source>
        <translation>Register voor het archief</translation>
    </message>
    <message>
        <source>Tableau pour Excel ou LibreOffice</source>
        <translation>Tabel voor Excel of LibreOffice</translation>
    </message>
    <message>
        <source>{count} envois exportés</source>
        <translation>{count} verzendingen geëxporteerd</translation>
    </message>
    <message>
        <source>{count} inscriptions du journal exportées</source>
        <translation>{count} vermeldingen van het logboek geëxporteerd</translation>
    </message>
    <message>
        <source>{count} événements exportés</source>
        <translation>{count} gebeurtenissen geëxporteerd</translation>
    </message>
    <message>
        <source>Événements, pour l&apos;analyse des processus</source>
        <translation>Gebeurtenissen, voor procesanalyse</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Annonces et tableaux (*.md *.csv *.tsv)</source>
        <translation>Berichten en tabellen (*.md *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Importer une annonce, ou un tableau d&apos;annonces</source>
        <translation>Een bericht of een tabel met berichten importeren</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <source>Site de la commune</source>
        <translation>Site van de gemeente</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Aide de Publisher</source>
        <translation>&amp;Hulp bij Publisher</translation>
    </message>
    <message>
        <source>&amp;Annonce</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Brouillons…</source>
        <translation>&amp;Concepten…</translation>
    </message>
    <message>
        <source>&amp;Commande ou annonce…</source>
        <translation>&amp;Commando of bericht…</translation>
    </message>
    <message>
        <source>&amp;Créneaux de publication…</source>
        <translation>&amp;Vaste publicatiemomenten…</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>&amp;Dupliceren</translation>
    </message>
    <message>
        <source>&amp;Décider de ce qui n&apos;est pas parti…</source>
        <translation>Be&amp;slissen over wat niet vertrokken is…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le brouillon</source>
        <translation>Concept &amp;opslaan</translation>
    </message>
    <message>
        <source>&amp;Envois</source>
        <translation>&amp;Verzendingen</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Groupes de canaux…</source>
        <translation>&amp;Groepen van kanalen…</translation>
    </message>
    <message>
        <source>&amp;Importer une annonce ou un tableau…</source>
        <translation>Een bericht of een tabel &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Mot à vérifier suivant</source>
        <translation>Volgend &amp;woord om na te kijken</translation>
    </message>
    <message>
        <source>&amp;Nouvelle annonce</source>
        <translation>&amp;Nieuw bericht</translation>
    </message>
    <message>
        <source>&amp;Publier…</source>
        <translation>&amp;Publiceren…</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Reprendre ce qui est déjà publié…</source>
        <translation>O&amp;vernemen wat al gepubliceerd is…</translation>
    </message>
    <message>
        <source>&amp;Réglages des envois…</source>
        <translation>Instellingen van de ver&amp;zendingen…</translation>
    </message>
    <message>
        <source>&amp;Suspendre ou reprendre les envois…</source>
        <translation>Verzendingen &amp;opschorten of hervatten…</translation>
    </message>
    <message>
        <source>A&amp;ller à</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Hulp</translation>
    </message>
    <message>
        <source>Choix &amp;habituels de canaux…</source>
        <translation>Ge&amp;bruikelijke kanalen…</translation>
    </message>
    <message>
        <source>E&amp;xporter l&apos;annonce…</source>
        <translation>Bericht &amp;exporteren…</translation>
    </message>
    <message>
        <source>Enregistrer comme &amp;modèle…</source>
        <translation>Bewaren als &amp;sjabloon…</translation>
    </message>
    <message>
        <source>Exporter le &amp;calendrier…</source>
        <translation>De &amp;kalender exporteren…</translation>
    </message>
    <message>
        <source>Importer un &amp;dossier d&apos;annonces…</source>
        <translation>Een &amp;map met berichten importeren…</translation>
    </message>
    <message>
        <source>Insérer un &amp;texte…</source>
        <translation>Een &amp;tekst invoegen…</translation>
    </message>
    <message>
        <source>Nouvelle annonce à partir d&apos;un &amp;modèle…</source>
        <translation>Nieuw bericht op basis van een &amp;sjabloon…</translation>
    </message>
    <message>
        <source>Reprendre une &amp;image…</source>
        <translation>Een &amp;afbeelding hernemen…</translation>
    </message>
    <message>
        <source>Réglages de cet &amp;ordinateur…</source>
        <translation>Instellingen van deze &amp;computer…</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>vidéo à {percent} %</source>
        <translation>video op {percent} %</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Ce qui n&apos;a pas été pris :</source>
        <translation>Wat niet werd overgenomen:</translation>
    </message>
    <message>
        <source>… et {left} de plus.</source>
        <translation>… en nog {left}.</translation>
    </message>
</context>
<context>
    <name>repeat</name>
    <message>
        <source>1er</source>
        <translation>1e</translation>
    </message>
    <message>
        <source>2e</source>
        <translation>2e</translation>
    </message>
    <message>
        <source>3e</source>
        <translation>3e</translation>
    </message>
    <message>
        <source>4e</source>
        <translation>4e</translation>
    </message>
    <message>
        <source>5e</source>
        <translation>5e</translation>
    </message>
    <message>
        <source>chaque année</source>
        <translation>elk jaar</translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>elke maand</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>elke week</translation>
    </message>
    <message>
        <source>cinquième</source>
        <translation>vijfde</translation>
    </message>
    <message>
        <source>dernier</source>
        <translation>laatste</translation>
    </message>
    <message>
        <source>deuxième</source>
        <translation>tweede</translation>
    </message>
    <message>
        <source>la veille</source>
        <translation>de dag ervoor</translation>
    </message>
    <message>
        <source>le jour même</source>
        <translation>dezelfde dag</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>eerste</translation>
    </message>
    <message>
        <source>quatrième</source>
        <translation>vierde</translation>
    </message>
    <message>
        <source>troisième</source>
        <translation>derde</translation>
    </message>
    <message>
        <source>un jour sur deux</source>
        <translation>om de andere dag</translation>
    </message>
    <message>
        <source>un jour sur trois</source>
        <translation>elke derde dag</translation>
    </message>
    <message>
        <source>un jour sur {count}</source>
        <translation>elke {count} dagen</translation>
    </message>
    <message>
        <source>un mois sur deux</source>
        <translation>om de andere maand</translation>
    </message>
    <message>
        <source>un mois sur trois</source>
        <translation>elke derde maand</translation>
    </message>
    <message>
        <source>un mois sur {count}</source>
        <translation>elke {count} maanden</translation>
    </message>
    <message>
        <source>une année sur deux</source>
        <translation>om het andere jaar</translation>
    </message>
    <message>
        <source>une année sur trois</source>
        <translation>elk derde jaar</translation>
    </message>
    <message>
        <source>une année sur {count}</source>
        <translation>elke {count} jaar</translation>
    </message>
    <message>
        <source>une semaine sur deux</source>
        <translation>om de andere week</translation>
    </message>
    <message>
        <source>une semaine sur trois</source>
        <translation>elke derde week</translation>
    </message>
    <message>
        <source>une semaine sur {count}</source>
        <translation>elke {count} weken</translation>
    </message>
    <message>
        <source>{count} jours avant</source>
        <translation>{count} dagen vooraf</translation>
    </message>
    <message>
        <source>{when}, pour le {day}</source>
        <translation>{when}, voor {day}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> (et {count} autres)</source>
        <translation> (en {count} andere)</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {side} pixels de côté</source>
        <translation>; Publisher verkleint tot {side} pixels per zijde</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {side} pixels de côté et {size}</source>
        <translation>; Publisher verkleint tot {side} pixels per zijde en {size}</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {size}</source>
        <translation>; Publisher verkleint tot {size}</translation>
    </message>
    <message>
        <source> ; le compte repart {when}</source>
        <translation>; de telling herbegint {when}</translation>
    </message>
    <message>
        <source> ; plus long, un fil de {posts} messages au plus</source>
        <translation>; langer: een draad van hoogstens {posts} berichten</translation>
    </message>
    <message>
        <source> ; premier commentaire : {limit} {unit}</source>
        <translation>; eerste reactie: {limit} {unit}</translation>
    </message>
    <message>
        <source> Attention : l&apos;instance cache ce compte à qui ne le suit pas.</source>
        <translation> Let op: de instantie verbergt dit account voor wie het niet volgt.</translation>
    </message>
    <message>
        <source> Exemple : Europe/Brussels.</source>
        <translation> Voorbeeld: Europe/Brussels.</translation>
    </message>
    <message>
        <source> Le premier commentaire n&apos;a pas été ajouté.</source>
        <translation> De eerste reactie is niet toegevoegd.</translation>
    </message>
    <message>
        <source> Vouliez-vous dire {hint} ?</source>
        <translation> Bedoelde u {hint}?</translation>
    </message>
    <message>
        <source> Vouliez-vous dire « {near} » ?</source>
        <translation> Bedoelde u “{near}”?</translation>
    </message>
    <message>
        <source> au dernier test du canal</source>
        <translation> bij de laatste test van het kanaal</translation>
    </message>
    <message>
        <source> dans « {name} »</source>
        <translation> in “{name}”</translation>
    </message>
    <message>
        <source> sur {limit}</source>
        <translation> op {limit}</translation>
    </message>
    <message>
        <source>#actualites:matrix.org</source>
        <translation>#nieuws:matrix.org</translation>
    </message>
    <message>
        <source>, avec description</source>
        <translation>, met beschrijving</translation>
    </message>
    <message>
        <source>, avec description ({limit} caractères au plus)</source>
        <translation>, met beschrijving (hoogstens {limit} tekens)</translation>
    </message>
    <message>
        <source>, sans description</source>
        <translation>, zonder beschrijving</translation>
    </message>
    <message>
        <source>, sans images</source>
        <translation>, zonder afbeeldingen</translation>
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
        <translation>0: om het even welke, wat Google toelaat voor desktop-apps.</translation>
    </message>
    <message>
        <source>0 : n&apos;importe lequel. Une application qui a un secret demande un port fixe : inscrivez http://127.0.0.1:PORT/ parmi ses adresses de retour.</source>
        <translation>0: om het even welke. Een app met een geheim vraagt een vaste poort: voeg http://127.0.0.1:POORT/ toe aan haar terugkeeradressen.</translation>
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
        <translation>Meestal 587; 465 met TLS vanaf het begin; 25 voor een interne relay.</translation>
    </message>
    <message>
        <source>77abcdefghijkl</source>
        <translation>77abcdefghijkl</translation>
    </message>
    <message>
        <source>@ville:matrix.org</source>
        <translation>@stad:matrix.org</translation>
    </message>
    <message>
        <source>@villeexemple</source>
        <translation>@stadvoorbeeld</translation>
    </message>
    <message>
        <source>Abandonné après {tries} essais ; relancez l&apos;envoi quand la cause a disparu. {why}</source>
        <translation>Opgegeven na {tries} pogingen; start de verzending opnieuw wanneer de oorzaak verdwenen is. {why}</translation>
    </message>
    <message>
        <source>Actualités</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Adresse de Graph</source>
        <translation>Adres van Graph</translation>
    </message>
    <message>
        <source>Adresse de l&apos;expéditeur</source>
        <translation>Adres van de afzender</translation>
    </message>
    <message>
        <source>Adresse de l&apos;instance</source>
        <translation>Adres van de instantie</translation>
    </message>
    <message>
        <source>Adresse de l&apos;interface</source>
        <translation>Adres van de interface</translation>
    </message>
    <message>
        <source>Adresse de la connexion</source>
        <translation>Adres voor het aanmelden</translation>
    </message>
    <message>
        <source>Adresse de lecture</source>
        <translation>Leesadres</translation>
    </message>
    <message>
        <source>Adresse de notification Apprise</source>
        <translation>Apprise-meldingsadres</translation>
    </message>
    <message>
        <source>Adresse de retour</source>
        <translation>Terugkeeradres</translation>
    </message>
    <message>
        <source>Adresse de réponse</source>
        <translation>Antwoordadres</translation>
    </message>
    <message>
        <source>Adresse des interfaces</source>
        <translation>Adres van de interfaces</translation>
    </message>
    <message>
        <source>Adresse du flux</source>
        <translation>Adres van de feed</translation>
    </message>
    <message>
        <source>Adresse du logo</source>
        <translation>Adres van het logo</translation>
    </message>
    <message>
        <source>Adresse du serveur</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Adresse du serveur d&apos;actualités</source>
        <translation>Adres van de nieuwsserver</translation>
    </message>
    <message>
        <source>Adresse du site</source>
        <translation>Adres van de website</translation>
    </message>
    <message>
        <source>Adresse du webhook</source>
        <translation>Adres van de webhook</translation>
    </message>
    <message>
        <source>Adresse publique</source>
        <translation>Openbaar adres</translation>
    </message>
    <message>
        <source>Adresse publique du dossier</source>
        <translation>Openbaar adres van de map</translation>
    </message>
    <message>
        <source>Adresse à ouvrir</source>
        <translation>Te openen adres</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Alertes CAP</source>
        <translation>CAP-waarschuwingen</translation>
    </message>
    <message>
        <source>Annonces par fil</source>
        <translation>Berichten per feed</translation>
    </message>
    <message>
        <source>Année et mois (AAAAMM). LinkedIn sert chaque version un an environ.</source>
        <translation>Jaar en maand (JJJJMM). LinkedIn biedt elke versie ongeveer een jaar aan.</translation>
    </message>
    <message>
        <source>Apprise (envoi seulement)</source>
        <translation>Apprise (alleen verzenden)</translation>
    </message>
    <message>
        <source>Apprise ne comprend pas l&apos;adresse de notification : vérifiez-la, et n&apos;en donnez qu&apos;une.</source>
        <translation>Apprise begrijpt het meldingsadres niet: controleer het, en geef er maar één.</translation>
    </message>
    <message>
        <source>Après l&apos;envoi : rien ne se reprend.</source>
        <translation>Na de verzending: niets kan worden teruggenomen.</translation>
    </message>
    <message>
        <source>Après la publication : {edit}, {withdrawal}.</source>
        <translation>Na de publicatie: {edit}, {withdrawal}.</translation>
    </message>
    <message>
        <source>Après {tries} essais, rien n&apos;est arrivé.</source>
        <translation>Na {tries} pogingen is er niets aangekomen.</translation>
    </message>
    <message>
        <source>Aucun (relais interne)</source>
        <translation>Geen (interne relay)</translation>
    </message>
    <message>
        <source>Aucun canal ne s&apos;appelle « {name} ».</source>
        <translation>Geen enkel kanaal heet “{name}”.</translation>
    </message>
    <message>
        <source>Aucun des {count} destinataires n&apos;a pu être servi : {where}.</source>
        <translation>Geen van de {count} ontvangers kon worden bereikt: {where}.</translation>
    </message>
    <message>
        <source>Aucun envoi n&apos;est resté bloqué.</source>
        <translation>Geen enkele verzending is blijven steken.</translation>
    </message>
    <message>
        <source>Aucune image animée ne s&apos;y trouve. {what}</source>
        <translation>Er zit geen bewegend beeld in. {what}</translation>
    </message>
    <message>
        <source>Aucune page de la personne connectée n&apos;est reliée à un compte Instagram professionnel : reliez-les dans les paramètres de la page, puis recommencez en cochant la page et le compte.</source>
        <translation>Geen enkele pagina van de aangemelde persoon is aan een professioneel Instagram-account gekoppeld: koppel ze in de instellingen van de pagina, begin dan opnieuw en vink de pagina en het account aan.</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Auth &gt; Primary Client Secret. Laissez vide si LinkedIn a ouvert à l&apos;application la connexion sans secret (PKCE).</source>
        <translation>Auth &gt; Primary Client Secret. Laat leeg als LinkedIn aan de app de verbinding zonder geheim (PKCE) heeft toegestaan.</translation>
    </message>
    <message>
        <source>Autres</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Avec image</source>
        <translation>Met afbeelding</translation>
    </message>
    <message>
        <source>Avec un mot de passe, il faut le réglage « user » : donnez-le à ce canal.</source>
        <translation>Met een wachtwoord is de instelling “user” nodig: geef ze aan dit kanaal.</translation>
    </message>
    <message>
        <source>Avec « sftp_host », il faut aussi le réglage « {name} ».</source>
        <translation>Met “sftp_host” is ook de instelling “{name}” nodig.</translation>
    </message>
    <message>
        <source>Avis officiel</source>
        <translation>Officieel bericht</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Bluesky a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Bluesky antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Bluesky a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Bluesky heeft de post verwijderd, maar toont hem nog: nieuwe poging.</translation>
    </message>
    <message>
        <source>Bluesky demande d&apos;attendre avant de continuer.</source>
        <translation>Bluesky vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Bluesky demande un code envoyé par courriel : donnez à ce canal un mot de passe d&apos;application, pas le mot de passe du compte.</source>
        <translation>Bluesky vraagt een code die per e-mail werd gestuurd: geef dit kanaal een app-wachtwoord, niet het wachtwoord van het account.</translation>
    </message>
    <message>
        <source>Bluesky montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Bluesky toont hoogstens {limit} afbeeldingen: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Bluesky n&apos;a plus une image de ce message : relancez l&apos;envoi.</source>
        <translation>Bluesky heeft een afbeelding van deze post niet meer: start de verzending opnieuw.</translation>
    </message>
    <message>
        <source>Bluesky n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>Bluesky aanvaardt geen afbeelding van die grootte: verklein ze.</translation>
    </message>
    <message>
        <source>Bluesky ne reconnaît pas l&apos;identifiant ou le mot de passe d&apos;application : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>Bluesky herkent de gebruikersnaam of het app-wachtwoord niet: maak een nieuw aan en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Bluesky ne trouve plus ce message.</source>
        <translation>Bluesky vindt deze post niet meer.</translation>
    </message>
    <message>
        <source>Bluesky refuse ce message ({told}) : corrigez-le.</source>
        <translation>Bluesky weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>Bluesky refuse l&apos;accès : {why}. Connectez-vous sur Bluesky pour voir pourquoi.</source>
        <translation>Bluesky weigert de toegang: {why}. Meld u aan op Bluesky om te zien waarom.</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Brevo a répondu autre chose que prévu : la lettre est peut-être partie.</source>
        <translation>Brevo antwoordde iets anders dan verwacht: misschien is de nieuwsbrief toch vertrokken.</translation>
    </message>
    <message>
        <source>Brevo a répondu autre chose que prévu.</source>
        <translation>Brevo antwoordde iets anders dan verwacht.</translation>
    </message>
    <message>
        <source>Brevo demande d&apos;attendre avant de continuer.</source>
        <translation>Brevo vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Brevo n&apos;accepte pas encore l&apos;adresse internet de cet ordinateur : ajoutez-la dans Brevo (Sécurité &gt; IP autorisées).</source>
        <translation>Brevo aanvaardt het internetadres van deze computer nog niet: voeg het toe in Brevo (Beveiliging &gt; Geautoriseerde IP&apos;s).</translation>
    </message>
    <message>
        <source>Brevo n&apos;autorise pas cet envoi ({words}) : voyez dans Brevo si le compte est validé et ce que la clé permet.</source>
        <translation>Brevo staat deze verzending niet toe ({words}): kijk in Brevo of het account gevalideerd is en wat de sleutel toelaat.</translation>
    </message>
    <message>
        <source>Brevo ne reconnaît pas la clé de l&apos;interface : créez-en une nouvelle et reconnectez ce canal.</source>
        <translation>Brevo herkent de sleutel van de interface niet: maak een nieuwe aan en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Brevo ne sait pas faire cela.</source>
        <translation>Brevo kan dat niet.</translation>
    </message>
    <message>
        <source>Brevo ne trouve plus cette campagne.</source>
        <translation>Brevo vindt deze campagne niet meer.</translation>
    </message>
    <message>
        <source>Brevo refuse cette lettre ({words}) : corrigez-la.</source>
        <translation>Brevo weigert deze nieuwsbrief ({words}): verbeter hem.</translation>
    </message>
    <message>
        <source>Campagne (utm_campaign)</source>
        <translation>Campagne (utm_campaign)</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Kanaal</translation>
    </message>
    <message>
        <source>Canal « {name} » : {wrong}</source>
        <translation>Kanaal “{name}”: {wrong}</translation>
    </message>
    <message>
        <source>Canal à répéter</source>
        <translation>Kanaal om te oefenen</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Catégorie spécifique</source>
        <translation>Specifieke categorie</translation>
    </message>
    <message>
        <source>Ce canal n&apos;est plus connecté à Publisher : corrigez ou retirez l&apos;annonce vous-même sur la plateforme.</source>
        <translation>Dit kanaal is niet meer met Publisher verbonden: verbeter het bericht of trek het in, zelf op het platform.</translation>
    </message>
    <message>
        <source>Ce canal n&apos;émet que des alertes CAP : donnez à l&apos;annonce le type « alerte », ou ne la publiez pas ici.</source>
        <translation>Dit kanaal zendt alleen CAP-waarschuwingen uit: geef het bericht de soort “waarschuwing”, of publiceer het hier niet.</translation>
    </message>
    <message>
        <source>Ce canal ne permet pas de le faire depuis Publisher : {what} vous-même sur la plateforme.</source>
        <translation>Dit kanaal laat dat niet toe vanuit Publisher: {what} zelf op het platform.</translation>
    </message>
    <message>
        <source>Ce canal ne s&apos;ouvre pas : vérifiez ses réglages, ou prévenez votre informatique.</source>
        <translation>Dit kanaal gaat niet open: controleer zijn instellingen, of verwittig uw IT-dienst.</translation>
    </message>
    <message>
        <source>Ce canal ne sait pas encore sur quel compte publier : connectez-le par le navigateur (Canaux &gt; Connecter), ou donnez le réglage « {name} » et le jeton.</source>
        <translation>Dit kanaal weet nog niet op welk account het moet publiceren: verbind het via de browser (Kanalen &gt; Verbinden), of geef de instelling “{name}” en het token.</translation>
    </message>
    <message>
        <source>Ce canal ne se laisse pas vérifier : montrez {report} à votre service informatique.</source>
        <translation>Dit kanaal laat zich niet controleren: toon {report} aan uw IT-dienst.</translation>
    </message>
    <message>
        <source>Ce canal ntfy n&apos;envoie pas d&apos;images avec le texte.</source>
        <translation>Dit ntfy-kanaal verzendt geen afbeeldingen bij de tekst.</translation>
    </message>
    <message>
        <source>Ce compte Google gère plusieurs fiches : mettez dans le réglage « location » celle de la ville : {names}.</source>
        <translation>Dit Google-account beheert meerdere bedrijfsprofielen: zet in de instelling “location” dat van de stad: {names}.</translation>
    </message>
    <message>
        <source>Ce compte Google ne gère aucune fiche : connectez-vous avec celui qui gère la fiche de la ville.</source>
        <translation>Dit Google-account beheert geen enkel bedrijfsprofiel: meld u aan met het account dat het profiel van de stad beheert.</translation>
    </message>
    <message>
        <source>Ce compte Google ne gère pas la fiche {given} : mettez dans le réglage « location » l&apos;une de celles-ci : {names}.</source>
        <translation>Dit Google-account beheert het bedrijfsprofiel {given} niet: zet in de instelling “location” een van deze: {names}.</translation>
    </message>
    <message>
        <source>Ce compte WordPress n&apos;a pas le droit d&apos;écrire. Demandez le rôle Auteur ou Éditeur.</source>
        <translation>Dit WordPress-account heeft geen schrijfrecht. Vraag de rol Auteur of Redacteur.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas envoyer d&apos;images. Demandez le rôle Auteur ou Éditeur, ou retirez les images pour ce canal.</source>
        <translation>Dit WordPress-account kan geen afbeeldingen verzenden. Vraag de rol Auteur of Redacteur, of verwijder de afbeeldingen voor dit kanaal.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas envoyer de vidéo. Demandez le rôle Auteur ou Éditeur, ou retirez la vidéo.</source>
        <translation>Dit WordPress-account kan geen video verzenden. Vraag de rol Auteur of Redacteur, of verwijder de video.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas modifier cette annonce ou ses images : elles appartiennent à un autre compte, ou un éditeur les a approuvées. Demandez le rôle Éditeur, ou faites-le dans WordPress.</source>
        <translation>Dit WordPress-account kan dit bericht of zijn afbeeldingen niet wijzigen: ze horen bij een ander account, of een redacteur heeft ze goedgekeurd. Vraag de rol Redacteur, of doe het in WordPress.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas publier lui-même. Demandez le rôle Auteur ou Éditeur, ou réglez le canal sur « pending » pour soumettre à la relecture.</source>
        <translation>Dit WordPress-account kan niet zelf publiceren. Vraag de rol Auteur of Redacteur, of zet het kanaal op “pending” om ter nazicht voor te leggen.</translation>
    </message>
    <message>
        <source>Ce compte n&apos;a pas le droit de faire cela ici. Demandez les rôles Contributeur, Éditeur et Relecteur sur le dossier de ce canal.</source>
        <translation>Dit account heeft niet het recht dat hier te doen. Vraag de rollen Bijdrager, Redacteur en Beoordelaar voor de map van dit kanaal.</translation>
    </message>
    <message>
        <source>Ce compte n&apos;a pas le droit de faire cela sur le site. Demandez les permissions de créer, de modifier et de supprimer son propre contenu de ce type.</source>
        <translation>Dit account heeft niet het recht dat op de website te doen. Vraag de rechten om eigen inhoud van dit type aan te maken, te wijzigen en te verwijderen.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;actualités dans le dossier de ce canal.</source>
        <translation>Dit account kan geen nieuws toevoegen in de map van dit kanaal.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;annonces ({type}) dans le dossier « {folder} ». Demandez le rôle Contributeur sur ce dossier, ou réglez-en un autre.</source>
        <translation>Dit account kan geen berichten ({type}) toevoegen in de map “{folder}”. Vraag de rol Bijdrager voor die map, of stel een andere in.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;annonces dans le dossier de ce canal.</source>
        <translation>Dit account kan geen berichten toevoegen in de map van dit kanaal.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas choisir l&apos;adresse des pages. Demandez la permission « Créer et modifier les alias d&apos;URL », ou réglez « alias_prefix » sur « site ».</source>
        <translation>Dit account kan het adres van de pagina&apos;s niet kiezen. Vraag het recht “URL-aliassen aanmaken en bewerken”, of zet “alias_prefix” op “site”.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas publier lui-même. Demandez le rôle Relecteur sur le dossier, ou réglez le canal sur « pending » pour soumettre à la relecture.</source>
        <translation>Dit account kan niet zelf publiceren. Vraag de rol Beoordelaar voor de map, of zet het kanaal op “pending” om ter nazicht voor te leggen.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas relire le sujet ntfy : regardez dans l&apos;application si la notification y est.</source>
        <translation>Dit account kan het ntfy-onderwerp niet nalezen: kijk in de app of de melding er staat.</translation>
    </message>
    <message>
        <source>Ce groupe Telegram a changé de numéro : mettez {new} dans le réglage « chat ».</source>
        <translation>Deze Telegram-groep heeft een ander nummer gekregen: zet {new} in de instelling “chat”.</translation>
    </message>
    <message>
        <source>Ce groupe est celui de Publisher : il reste toujours là.</source>
        <translation>Deze groep is van Publisher: ze blijft altijd bestaan.</translation>
    </message>
    <message>
        <source>Ce groupe n&apos;existe plus : quelqu&apos;un l&apos;a supprimé.</source>
        <translation>Deze groep bestaat niet meer: iemand heeft ze verwijderd.</translation>
    </message>
    <message>
        <source>Ce jeton est celui de « {name} », pas celui de la page {page} : il faut un jeton de cette page.</source>
        <translation>Dit token is dat van “{name}”, niet dat van de pagina {page}: er is een token van deze pagina nodig.</translation>
    </message>
    <message>
        <source>Ce jeton est celui de « {name} », pas celui du profil {account} : il faut un jeton de ce profil.</source>
        <translation>Dit token is dat van “{name}”, niet dat van het profiel {account}: er is een token van dit profiel nodig.</translation>
    </message>
    <message>
        <source>Ce jeton s&apos;arrête le {at:%d/%m/%Y à %H:%M} : reconnectez {what} avant.</source>
        <translation>Dit token vervalt op {at:%d/%m/%Y om %H:%M}: maak vóór die tijd opnieuw verbinding met {what}.</translation>
    </message>
    <message>
        <source>Ce jeton s&apos;arrête le {at:%d/%m/%Y à %H:%M} et Threads ne l&apos;a pas renouvelé : reconnectez le profil avant.</source>
        <translation>Dit token vervalt op {at:%d/%m/%Y om %H:%M} en Threads heeft het niet vernieuwd: verbind het profiel vóór die tijd opnieuw.</translation>
    </message>
    <message>
        <source>Ce message a été publié par un autre compte que celui de ce canal : faites-le sur Bluesky ({url}).</source>
        <translation>Deze post is gepubliceerd door een ander account dan dat van dit kanaal: doe het op Bluesky ({url}).</translation>
    </message>
    <message>
        <source>Ce message est déjà sur Bluesky, et il y dit autre chose.</source>
        <translation>Deze post staat al op Bluesky, en er staat daar iets anders in.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas une vidéo que Publisher sait lire. {what}</source>
        <translation>Dit is geen video die Publisher kan lezen. {what}</translation>
    </message>
    <message>
        <source>Ce n&apos;est plus dans la bibliothèque : quelqu&apos;un l&apos;a supprimé.</source>
        <translation>Dit staat niet meer in de bibliotheek: iemand heeft het verwijderd.</translation>
    </message>
    <message>
        <source>Ce que devient l&apos;article que Publisher envoie.</source>
        <translation>Wat er gebeurt met het artikel dat Publisher verzendt.</translation>
    </message>
    <message>
        <source>Ce que devient un texte qui ne tient pas dans un message. Chaque annonce peut en décider autrement.</source>
        <translation>Wat er gebeurt met een tekst die niet in één post past. Elk bericht kan er anders over beslissen.</translation>
    </message>
    <message>
        <source>Ce que la plateforme accepte ; 0 : pas de limite.</source>
        <translation>Wat het platform aanvaardt; 0: geen limiet.</translation>
    </message>
    <message>
        <source>Ce que les lecteurs voient comme expéditeur ; sinon, le nom donné dans Brevo.</source>
        <translation>Wat de lezers als afzender zien; anders de naam die in Brevo staat.</translation>
    </message>
    <message>
        <source>Ce que les lecteurs voient comme expéditeur.</source>
        <translation>Wat de lezers als afzender zien.</translation>
    </message>
    <message>
        <source>Ce qui a été publié après le {at:%d/%m/%Y à %H:%M} n&apos;est plus dans l&apos;historique, et les brouillons sont ceux de ce moment : regardez sur vos canaux avant de publier de nouveau.</source>
        <translation>Wat na {at:%d/%m/%Y om %H:%M} is gepubliceerd, staat niet meer in de geschiedenis, en de concepten zijn die van dat moment: kijk op uw kanalen voor u opnieuw publiceert.</translation>
    </message>
    <message>
        <source>Ce qui désigne l&apos;émetteur dans chaque alerte : d&apos;habitude une adresse e-mail.</source>
        <translation>Wat in elke waarschuwing de uitzender aanduidt: gewoonlijk een e-mailadres.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut pas être repris.</source>
        <translation>Wat verzonden is, kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut pas être repris. Pour prévenir ceux qui l&apos;ont reçu, corrigez l&apos;annonce : un rectificatif leur est envoyé.</source>
        <translation>Wat verzonden is, kan niet worden teruggenomen. Om wie het ontving te verwittigen, verbetert u het bericht: er wordt hun een rechtzetting gestuurd.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut plus être changé.</source>
        <translation>Wat verzonden is, kan niet meer worden gewijzigd.</translation>
    </message>
    <message>
        <source>Ce qui est écrit en haut du mur.</source>
        <translation>Wat bovenaan de muur staat.</translation>
    </message>
    <message>
        <source>Ce qui menace les personnes ou les biens.</source>
        <translation>Wat mensen of goederen bedreigt.</translation>
    </message>
    <message>
        <source>Ce registre serait trop long : un PDF prend au plus {most} envois. Choisissez une période plus courte, par exemple un mois, ou exportez en csv.</source>
        <translation>Dit register zou te lang zijn: een PDF bevat ten hoogste {most} verzendingen. Kies een kortere periode, bijvoorbeeld een maand, of exporteer als csv.</translation>
    </message>
    <message>
        <source>Ce salon Matrix est chiffré, et Publisher n&apos;y écrit pas : choisissez un salon sans chiffrement, comme le sont les salons publics.</source>
        <translation>Deze Matrix-kamer is versleuteld, en Publisher schrijft er niet in: kies een kamer zonder versleuteling, zoals openbare kamers er een zijn.</translation>
    </message>
    <message>
        <source>Ce serveur ntfy est d&apos;avant la version 2.16 : une correction y est un second message, et rien ne se retire. Faites-le mettre à jour.</source>
        <translation>Deze ntfy-server is ouder dan versie 2.16: een verbetering is er een tweede bericht, en niets kan er worden ingetrokken. Laat hem bijwerken.</translation>
    </message>
    <message>
        <source>Ce serveur ntfy ne prend pas d&apos;images : mettez le réglage « pictures » à « no », ou faites-y permettre les fichiers.</source>
        <translation>Deze ntfy-server aanvaardt geen afbeeldingen: zet de instelling “pictures” op “no”, of laat er bestanden toestaan.</translation>
    </message>
    <message>
        <source>Ce site n&apos;a pas de type de contenu « {type} », ou ce compte ne peut pas le voir. Corrigez le réglage « content_type ».</source>
        <translation>Deze website heeft geen inhoudstype “{type}”, of dit account kan het niet zien. Verbeter de instelling “content_type”.</translation>
    </message>
    <message>
        <source>Ce site n&apos;accepte pas les mots de passe d&apos;application : une extension de sécurité les a sans doute désactivés. Demandez à la personne qui gère le site de les permettre.</source>
        <translation>Deze website aanvaardt geen applicatiewachtwoorden: een beveiligingsplug-in heeft ze wellicht uitgeschakeld. Vraag de beheerder van de website ze toe te staan.</translation>
    </message>
    <message>
        <source>Ce site ne délivre pas de jetons d&apos;accès. Demandez à la personne qui gère le site d&apos;activer l&apos;authentification JWT de plone.restapi.</source>
        <translation>Deze website geeft geen toegangstokens uit. Vraag de beheerder van de website de JWT-authenticatie van plone.restapi in te schakelen.</translation>
    </message>
    <message>
        <source>Ce texte attend déjà votre décision pour « {channel} », dans les envois (« {title} », {when}).</source>
        <translation>Deze tekst wacht al op uw beslissing voor “{channel}”, bij de verzendingen (“{title}”, {when}).</translation>
    </message>
    <message>
        <source>Ce texte est déjà prévu sur « {channel} » {when} (« {title} »).</source>
        <translation>Deze tekst is al gepland op “{channel}” {when} (“{title}”).</translation>
    </message>
    <message>
        <source>Ce texte est peut-être déjà parti sur « {channel} » {when} (« {title} ») : Publisher le vérifie encore.</source>
        <translation>Deze tekst is misschien al vertrokken naar “{channel}” {when} (“{title}”): Publisher controleert het nog.</translation>
    </message>
    <message>
        <source>Ce webhook n&apos;existe plus sur Discord : créez-en un autre dans le salon (Intégrations) et reconnectez ce canal.</source>
        <translation>Deze webhook bestaat niet meer op Discord: maak een andere aan in het kanaal (Integraties) en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Ceci vient de la copie du {copy} : regardez d&apos;abord sur le canal si ce n&apos;est pas parti depuis. {before}</source>
        <translation>Dit komt uit de kopie van {copy}: kijk eerst op het kanaal of het sindsdien niet vertrokken is. {before}</translation>
    </message>
    <message>
        <source>Celui du compte sur le serveur ; laissez vide si le serveur n&apos;en demande pas.</source>
        <translation>Dat van het account op de server; laat leeg als de server er geen vraagt.</translation>
    </message>
    <message>
        <source>Celui que @BotFather donne à la création du bot : des chiffres, deux-points, des lettres.</source>
        <translation>Het token dat @BotFather geeft wanneer de bot wordt aangemaakt: cijfers, een dubbelpunt, letters.</translation>
    </message>
    <message>
        <source>Certitude</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Cet envoi coûte {total} SMS ({each} par personne, {people} destinataires{when}) et ne se reprend pas.</source>
        <translation>Deze verzending kost {total} sms&apos;en ({each} per persoon, {people} ontvangers{when}) en kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Cet ordinateur n&apos;a pas de trousseau de clés sûr : installez-en un (GNOME Keyring, KWallet), ou donnez les codes d&apos;accès par les variables PUBLISHER_SECRET_&lt;CANAL&gt;_&lt;CHAMP&gt;.</source>
        <translation>Deze computer heeft geen veilige sleutelbos: installeer er een (GNOME Keyring, KWallet), of geef de toegangscodes via de variabelen PUBLISHER_SECRET_&lt;KANAAL&gt;_&lt;VELD&gt;.</translation>
    </message>
    <message>
        <source>Cette adresse est trop longue : 5 Mo au plus. Passez par un fichier d&apos;annonce.</source>
        <translation>Dit adres is te lang: hoogstens 5 MB. Gebruik een aankondigingsbestand.</translation>
    </message>
    <message>
        <source>Cette adresse n&apos;est pas de celles que Publisher ouvre : publisher://compose?title=…&amp;text=…</source>
        <translation>Dit adres is er geen dat Publisher opent: publisher://compose?title=…&amp;text=…</translation>
    </message>
    <message>
        <source>Cette adresse n&apos;est pas la réponse à la connexion en cours : recommencez la connexion à {service}, puis copiez l&apos;adresse entière.</source>
        <translation>Dit adres is niet het antwoord op de lopende aanmelding: begin de aanmelding bij {service} opnieuw en kopieer dan het volledige adres.</translation>
    </message>
    <message>
        <source>Cette annonce est déjà dans les brouillons : elle n&apos;est pas ajoutée une seconde fois.</source>
        <translation>Dit bericht staat al bij de concepten: het wordt geen tweede keer toegevoegd.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;a pas de texte en français : le serveur d&apos;actualités la montrera sans dire sa langue. Ajoutez une traduction en français.</source>
        <translation>Dit bericht heeft geen Franse tekst: de nieuwsserver zal het tonen zonder de taal te vermelden. Voeg een Franse vertaling toe.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est plus sur aucun canal : publiez-la à nouveau.</source>
        <translation>Dit bericht staat op geen enkel kanaal meer: publiceer het opnieuw.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est plus sur aucun de ces canaux.</source>
        <translation>Dit bericht staat op geen van deze kanalen meer.</translation>
    </message>
    <message>
        <source>Cette date de la série est déjà passée : elle ne peut plus bouger.</source>
        <translation>Deze datum van de reeks is al voorbij: ze kan niet meer verschuiven.</translation>
    </message>
    <message>
        <source>Cette date de la série est déjà programmée : regardez-la dans le calendrier.</source>
        <translation>Deze datum van de reeks is al gepland: bekijk ze in de kalender.</translation>
    </message>
    <message>
        <source>Cette heure existe deux fois, cette nuit-là : Publisher demandera laquelle.</source>
        <translation>Dit uur bestaat twee keer, die nacht: Publisher zal vragen welk.</translation>
    </message>
    <message>
        <source>Cette instance ne permet pas la connexion par le navigateur : donnez un jeton d&apos;accès en modifiant le canal.</source>
        <translation>Deze instantie laat aanmelden via de browser niet toe: geef een toegangstoken door het kanaal te wijzigen.</translation>
    </message>
    <message>
        <source>Cette lettre ne se reprend plus : elle est partie ({had} envois comptés par Brevo). Envoyez une correction.</source>
        <translation>Deze nieuwsbrief kan niet meer worden teruggenomen: hij is vertrokken ({had} verzendingen geteld door Brevo). Stuur een verbetering.</translation>
    </message>
    <message>
        <source>Cette publication n&apos;est plus sur le mur de répétition.</source>
        <translation>Deze publicatie staat niet meer op de oefenmuur.</translation>
    </message>
    <message>
        <source>Cette règle de répétition n&apos;existe pas : vérifiez ses jours et ses mois.</source>
        <translation>Deze herhalingsregel bestaat niet: controleer de dagen en de maanden.</translation>
    </message>
    <message>
        <source>Cette répétition donne plus de {most} dates : choisissez une fin plus proche, ou aucune fin.</source>
        <translation>Deze herhaling geeft meer dan {most} data: kies een vroeger einde, of geen einde.</translation>
    </message>
    <message>
        <source>Cette répétition ne donne aucune date à venir : changez les jours, la fin ou les exceptions.</source>
        <translation>Deze herhaling geeft geen enkele komende datum: wijzig de dagen, het einde of de uitzonderingen.</translation>
    </message>
    <message>
        <source>Cette série est déjà programmée : elle a été envoyée deux fois.</source>
        <translation>Deze reeks is al gepland: ze werd twee keer verstuurd.</translation>
    </message>
    <message>
        <source>Cette série vient d&apos;une copie de sauvegarde qui a été reprise : regardez d&apos;abord sur le canal, puis relancez ou abandonnez cet envoi. « Modifier la série » l&apos;approuve à nouveau.</source>
        <translation>Deze reeks komt uit een teruggezette reservekopie: kijk eerst op het kanaal, en start deze verzending dan opnieuw of laat ze vallen. “De reeks wijzigen” keurt ze opnieuw goed.</translation>
    </message>
    <message>
        <source>Cette version de l&apos;annonce est déjà enregistrée : elle a été envoyée deux fois, ou quelqu&apos;un l&apos;a modifiée entre-temps. Relisez-la dans l&apos;historique.</source>
        <translation>Deze versie van het bericht is al opgeslagen: ze werd twee keer verzonden, of iemand heeft ze intussen gewijzigd. Lees ze na in de geschiedenis.</translation>
    </message>
    <message>
        <source>Cette vidéo est en {codec} : certains navigateurs et réseaux ne la lisent pas. Exportez-la en H.264 (iPhone : Réglages, Appareil photo, Formats, Le plus compatible).</source>
        <translation>Deze video is in {codec}: sommige browsers en netwerken spelen hem niet af. Exporteer hem in H.264 (iPhone: Instellingen, Camera, Structuren, Meest compatibel).</translation>
    </message>
    <message>
        <source>Cette vidéo est faite avec {made}, que les réseaux ne prennent pas. {what}</source>
        <translation>Deze video is gemaakt met {made}, wat de netwerken niet aannemen. {what}</translation>
    </message>
    <message>
        <source>Champ de l&apos;image</source>
        <translation>Veld van de afbeelding</translation>
    </message>
    <message>
        <source>Champ de la vidéo</source>
        <translation>Veld van de video</translation>
    </message>
    <message>
        <source>Champ des étiquettes</source>
        <translation>Veld van de tags</translation>
    </message>
    <message>
        <source>Chaque destinataire recevra {each} SMS, qui ne se reprennent pas.</source>
        <translation>Elke ontvanger krijgt {each} sms&apos;en, die niet kunnen worden teruggenomen.</translation>
    </message>
    <message>
        <source>Chaîne WhatsApp</source>
        <translation>WhatsApp-kanaal</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Versleuteling</translation>
    </message>
    <message>
        <source>Choisissez au moins un canal (« channels: » dans le fichier, ou --to).</source>
        <translation>Kies minstens één kanaal (“channels:” in het bestand, of --to).</translation>
    </message>
    <message>
        <source>Clé DKIM</source>
        <translation>DKIM-sleutel</translation>
    </message>
    <message>
        <source>Clé d&apos;accès au compte</source>
        <translation>Toegangssleutel van het account</translation>
    </message>
    <message>
        <source>Clé d&apos;application</source>
        <translation>App-sleutel</translation>
    </message>
    <message>
        <source>Clé de l&apos;interface</source>
        <translation>Sleutel van de interface</translation>
    </message>
    <message>
        <source>Clé privée SFTP</source>
        <translation>Private SFTP-sleutel</translation>
    </message>
    <message>
        <source>Code de la zone</source>
        <translation>Code van het gebied</translation>
    </message>
    <message>
        <source>Collez l&apos;adresse complète du message sur « {channel} », qui commence par https://.</source>
        <translation>Plak het volledige adres van de post op “{channel}”, dat begint met https://.</translation>
    </message>
    <message>
        <source>Combien d&apos;annonces récentes le fil montre ; les autres restent dans ses archives.</source>
        <translation>Hoeveel recente berichten de feed toont; de andere blijven in zijn archief.</translation>
    </message>
    <message>
        <source>Combien de SMS une annonce peut coûter par personne ; un texte plus long est coupé.</source>
        <translation>Hoeveel sms&apos;en een bericht per persoon mag kosten; een langere tekst wordt afgebroken.</translation>
    </message>
    <message>
        <source>Combien de mots-dièse suivent le texte ; 0 : aucun.</source>
        <translation>Hoeveel hashtags op de tekst volgen; 0: geen.</translation>
    </message>
    <message>
        <source>Combien de temps vaut une alerte dont l&apos;annonce n&apos;a pas de date de fin.</source>
        <translation>Hoelang een waarschuwing geldt waarvan het bericht geen einddatum heeft.</translation>
    </message>
    <message>
        <source>Comment la connexion au serveur est protégée.</source>
        <translation>Hoe de verbinding met de server beveiligd is.</translation>
    </message>
    <message>
        <source>Commentaires</source>
        <translation>Reacties</translation>
    </message>
    <message>
        <source>Compte SFTP</source>
        <translation>SFTP-account</translation>
    </message>
    <message>
        <source>Compte SMS</source>
        <translation>Sms-account</translation>
    </message>
    <message>
        <source>Concentrateur WebSub</source>
        <translation>WebSub-hub</translation>
    </message>
    <message>
        <source>Connecté au compte Brevo « {account} » : « {sender} » écrit à {lists} ; abonnés : {people}.</source>
        <translation>Verbonden met het Brevo-account “{account}”: “{sender}” schrijft naar {lists}; abonnees: {people}.</translation>
    </message>
    <message>
        <source>Connecté au compte Instagram @{name}.</source>
        <translation>Verbonden met het Instagram-account @{name}.</translation>
    </message>
    <message>
        <source>Connecté au profil Threads @{name}.</source>
        <translation>Verbonden met het Threads-profiel @{name}.</translation>
    </message>
    <message>
        <source>Connecté au site « {host} » avec le compte « {account} » : {does}.</source>
        <translation>Verbonden met de website “{host}” met het account “{account}”: {does}.</translation>
    </message>
    <message>
        <source>Connecté au site « {site} » avec le compte « {account} » : {does}{images}.</source>
        <translation>Verbonden met de website “{site}” met het account “{account}”: {does}{images}.</translation>
    </message>
    <message>
        <source>Connecté au site « {site} » avec le compte « {account} », dossier « {folder} » : {does}.</source>
        <translation>Verbonden met de website “{site}” met het account “{account}”, map “{folder}”: {does}.</translation>
    </message>
    <message>
        <source>Connecté comme @{bot} au canal « {chat} ».</source>
        <translation>Verbonden als @{bot} met het kanaal “{chat}”.</translation>
    </message>
    <message>
        <source>Connecté comme @{name}.</source>
        <translation>Verbonden als @{name}.</translation>
    </message>
    <message>
        <source>Connecté comme @{name}@{host} ; {characters} signes, {images} images.{hidden}</source>
        <translation>Verbonden als @{name}@{host}; {characters} tekens, {images} afbeeldingen.{hidden}</translation>
    </message>
    <message>
        <source>Connecté comme @{user} au canal « {channel} » de « {team} ».</source>
        <translation>Verbonden als @{user} met het kanaal “{channel}” van “{team}”.</translation>
    </message>
    <message>
        <source>Connecté comme {user} au salon « {room} ».</source>
        <translation>Verbonden als {user} met de kamer “{room}”.</translation>
    </message>
    <message>
        <source>Connecté à Discord par le webhook « {name} ».</source>
        <translation>Verbonden met Discord via de webhook “{name}”.</translation>
    </message>
    <message>
        <source>Connecté à la fiche « {title} » ({number}).</source>
        <translation>Verbonden met het bedrijfsprofiel “{title}” ({number}).</translation>
    </message>
    <message>
        <source>Connecté à la page LinkedIn {id}.</source>
        <translation>Verbonden met de LinkedIn-pagina {id}.</translation>
    </message>
    <message>
        <source>Connecté à la page « {name} ».</source>
        <translation>Verbonden met de pagina “{name}”.</translation>
    </message>
    <message>
        <source>Connecté à ntfy {who} ; les citoyens s&apos;abonnent à « {topic} » sur {server}.</source>
        <translation>Verbonden met ntfy {who}; burgers abonneren zich op “{topic}” op {server}.</translation>
    </message>
    <message>
        <source>Connexion à Google</source>
        <translation>Aanmelden bij Google</translation>
    </message>
    <message>
        <source>Connexion à LinkedIn</source>
        <translation>Aanmelden bij LinkedIn</translation>
    </message>
    <message>
        <source>Connexion à X</source>
        <translation>Aanmelden bij X</translation>
    </message>
    <message>
        <source>Contour de la zone</source>
        <translation>Omtrek van het gebied</translation>
    </message>
    <message>
        <source>Copie abîmée, laissée de côté : {copy}.</source>
        <translation>Beschadigde kopie, opzijgezet: {copy}.</translation>
    </message>
    <message>
        <source>Copies de sauvegarde : {count}, la dernière du {at:%d/%m/%Y à %H:%M}.</source>
        <translation>Reservekopieën: {count}, de laatste van {at:%d/%m/%Y om %H:%M}.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Courrier, SMS et notifications</source>
        <translation>E-mail, sms en meldingen</translation>
    </message>
    <message>
        <source>D&apos;autres pouvaient lire {folder} : ils ne le peuvent plus.</source>
        <translation>Anderen konden {folder} lezen: dat kunnen ze nu niet meer.</translation>
    </message>
    <message>
        <source>D&apos;où vient le visiteur, si les liens sont marqués ; vide : la sorte du canal.</source>
        <translation>Waar de bezoeker vandaan komt, als de links gemarkeerd zijn; leeg: de soort van het kanaal.</translation>
    </message>
    <message>
        <source>Dans Brevo : votre nom &gt; SMTP et API &gt; Clés API. Elle commence par « xkeysib- » et n&apos;est montrée qu&apos;une fois.</source>
        <translation>In Brevo: uw naam &gt; SMTP en API &gt; API-sleutels. Ze begint met “xkeysib-” en wordt maar één keer getoond.</translation>
    </message>
    <message>
        <source>Dans Element : Paramètres &gt; Aide et à propos &gt; Avancé &gt; Jeton d&apos;accès. Laissez vide si vous donnez un mot de passe.</source>
        <translation>In Element: Instellingen &gt; Hulp en over &gt; Geavanceerd &gt; Toegangstoken. Laat leeg als u een wachtwoord geeft.</translation>
    </message>
    <message>
        <source>Dans Slack : le nom du canal &gt; À propos ; l&apos;identifiant est tout en bas (C…).</source>
        <translation>In Slack: de naam van het kanaal &gt; Over; de ID staat helemaal onderaan (C…).</translation>
    </message>
    <message>
        <source>Dans Teams : le canal &gt; … &gt; Copier le lien. L&apos;historique y mène ; Teams ne donne pas l&apos;adresse de chaque message.</source>
        <translation>In Teams: het kanaal &gt; … &gt; Koppeling kopiëren. De geschiedenis verwijst ernaar; Teams geeft niet het adres van elk bericht.</translation>
    </message>
    <message>
        <source>Dans Teams : le canal &gt; … &gt; Flux de travail &gt; « Envoyer des alertes de webhook à un canal » ; copiez l&apos;adresse à la fin. Qui l&apos;a peut écrire dans le canal.</source>
        <translation>In Teams: het kanaal &gt; … &gt; Werkstromen &gt; “Webhookwaarschuwingen naar een kanaal verzenden”; kopieer op het einde het adres. Wie het heeft, kan in het kanaal schrijven.</translation>
    </message>
    <message>
        <source>Dans WordPress : Comptes &gt; Profil &gt; Mots de passe d&apos;application. Ce n&apos;est pas le mot de passe avec lequel vous vous connectez ; les espaces peuvent rester.</source>
        <translation>In WordPress: Gebruikers &gt; Profiel &gt; Applicatiewachtwoorden. Het is niet het wachtwoord waarmee u zich aanmeldt; de spaties mogen blijven staan.</translation>
    </message>
    <message>
        <source>Date de retrait</source>
        <translation>Datum van intrekking</translation>
    </message>
    <message>
        <source>Date et lieu</source>
        <translation>Datum en plaats</translation>
    </message>
    <message>
        <source>De combien un envoi peut être en retard et partir encore de lui-même, quand Publisher était arrêté à l&apos;heure prévue.</source>
        <translation>Hoeveel een verzending te laat mag zijn en toch nog vanzelf vertrekken, als Publisher op het geplande uur niet draaide.</translation>
    </message>
    <message>
        <source>De quoi parlent ces alertes.</source>
        <translation>Waarover deze waarschuwingen gaan.</translation>
    </message>
    <message>
        <source>Des alertes au format CAP 1.2, que lisent panneaux, applications et services d&apos;alerte ; elles ne remplacent pas BE-Alert.</source>
        <translation>Waarschuwingen in CAP 1.2-formaat, die borden, apps en waarschuwingsdiensten lezen; ze vervangen BE-Alert niet.</translation>
    </message>
    <message>
        <source>Des restes de copies inachevées sont enlevés : {n}.</source>
        <translation>Resten van onvoltooide kopieën worden verwijderd: {n}.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Ontvangers</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Discord a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Discord antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Discord a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Discord antwoordde iets anders dan verwacht: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Discord demande d&apos;attendre avant de continuer.</source>
        <translation>Discord vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Discord montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Discord toont de post nog: Publisher zal hem opnieuw intrekken.</translation>
    </message>
    <message>
        <source>Discord montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Discord toont hoogstens {limit} afbeeldingen: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Discord n&apos;accepte pas des images de ce poids : réduisez-les ou enlevez-en.</source>
        <translation>Discord aanvaardt geen afbeeldingen van die grootte: verklein ze of laat er enkele weg.</translation>
    </message>
    <message>
        <source>Discord ne trouve plus ce message.</source>
        <translation>Discord vindt deze post niet meer.</translation>
    </message>
    <message>
        <source>Discord prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Discord neemt hoogstens {limit} tekens: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Discord refuse ce message ({told}) : corrigez-le.</source>
        <translation>Discord weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>Dites en quelques mots ce que l&apos;on fait en suivant le lien.</source>
        <translation>Zeg in enkele woorden wat men doet door de link te volgen.</translation>
    </message>
    <message>
        <source>Dites où l&apos;événement a lieu.</source>
        <translation>Zeg waar het evenement plaatsvindt.</translation>
    </message>
    <message>
        <source>Dites pourquoi l&apos;annonce est retirée : les lecteurs le liront.</source>
        <translation>Zeg waarom het bericht wordt ingetrokken: de lezers zullen het lezen.</translation>
    </message>
    <message>
        <source>Dites pourquoi tout doit être suspendu : il manque la raison.</source>
        <translation>Zeg waarom alles moet worden opgeschort: de reden ontbreekt.</translation>
    </message>
    <message>
        <source>Dites quand l&apos;événement commence.</source>
        <translation>Zeg wanneer het evenement begint.</translation>
    </message>
    <message>
        <source>Donnez un nom, de {longest} signes au plus.</source>
        <translation>Geef een naam van ten hoogste {longest} tekens.</translation>
    </message>
    <message>
        <source>Donnez un titre à l&apos;annonce.</source>
        <translation>Geef het bericht een titel.</translation>
    </message>
    <message>
        <source>Donnez à ce canal un jeton d&apos;accès, ou un mot de passe et le réglage « user » : reconnectez-le.</source>
        <translation>Geef dit kanaal een toegangstoken, of een wachtwoord en de instelling “user”: verbind het opnieuw.</translation>
    </message>
    <message>
        <source>Donnée par la connexion dans le navigateur : Canaux &gt; Connecter.</source>
        <translation>Verkregen door het aanmelden in de browser: Kanalen &gt; Verbinden.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Dossier d&apos;actualités</source>
        <translation>Nieuwsmap</translation>
    </message>
    <message>
        <source>Dossier des images</source>
        <translation>Map van de afbeeldingen</translation>
    </message>
    <message>
        <source>Dossier des préparations</source>
        <translation>Map van de voorbereidingen</translation>
    </message>
    <message>
        <source>Dossier du mur</source>
        <translation>Map van de muur</translation>
    </message>
    <message>
        <source>Dossier du site</source>
        <translation>Map van de website</translation>
    </message>
    <message>
        <source>Dossier sur le serveur SFTP</source>
        <translation>Map op de SFTP-server</translation>
    </message>
    <message>
        <source>Drupal raccourcira le titre à {most} caractères.</source>
        <translation>Drupal zal de titel inkorten tot {most} tekens.</translation>
    </message>
    <message>
        <source>Durée, en heures</source>
        <translation>Duur, in uren</translation>
    </message>
    <message>
        <source>Début de l&apos;adresse</source>
        <translation>Begin van het adres</translation>
    </message>
    <message>
        <source>Déclaration d&apos;accessibilité</source>
        <translation>Toegankelijkheidsverklaring</translation>
    </message>
    <message>
        <source>Décrivez l&apos;{which} : ce qu&apos;elle montre, pour qui ne la voit pas.</source>
        <translation>Beschrijf de {which}: wat erop te zien is, voor wie ze niet ziet.</translation>
    </message>
    <message>
        <source>Décrivez la vidéo : ce qu&apos;on y voit et ce qu&apos;on y dit, pour qui n&apos;y a pas accès.</source>
        <translation>Beschrijf de video: wat men ziet en wat er gezegd wordt, voor wie er geen toegang toe heeft.</translation>
    </message>
    <message>
        <source>Désabonnement</source>
        <translation>Uitschrijven</translation>
    </message>
    <message>
        <source>Elle n&apos;y paraît pas.</source>
        <translation>Hij verschijnt er niet.</translation>
    </message>
    <message>
        <source>Empreinte du serveur SFTP</source>
        <translation>Vingerafdruk van de SFTP-server</translation>
    </message>
    <message>
        <source>Envoi seulement, vers plus de cent services de notification : ni correction, ni retrait.</source>
        <translation>Alleen verzenden, naar meer dan honderd meldingsdiensten: geen verbetering en geen intrekking.</translation>
    </message>
    <message>
        <source>Envoie un SMS aux abonnés d&apos;une liste ; un SMS parti ne se reprend pas.</source>
        <translation>Stuurt een sms naar de abonnees van een lijst; een vertrokken sms kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux abonnés ; un courriel parti ne se reprend pas.</source>
        <translation>Stuurt een nieuwsbrief naar de abonnees; een vertrokken e-mail kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux listes d&apos;un compte Brevo ; ce qui est parti reste.</source>
        <translation>Stuurt een nieuwsbrief naar de lijsten van een Brevo-account; wat vertrokken is, blijft.</translation>
    </message>
    <message>
        <source>Envoie une notification sur le téléphone des citoyens abonnés à un sujet ntfy.</source>
        <translation>Stuurt een melding naar de telefoon van burgers die op een ntfy-onderwerp geabonneerd zijn.</translation>
    </message>
    <message>
        <source>Expéditeur</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Facebook montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation>Facebook toont de publicatie nog: Publisher zal ze opnieuw intrekken.</translation>
    </message>
    <message>
        <source>Facebook montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Facebook toont hoogstens {limit} afbeeldingen: de volgende zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Facebook n&apos;a pas pu préparer la vidéo : exportez-la à nouveau en MP4, H.264.</source>
        <translation>Facebook kon de video niet voorbereiden: exporteer hem opnieuw als MP4, H.264.</translation>
    </message>
    <message>
        <source>Facebook ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>Facebook neemt geen beschrijving voor een video aan: zeg in de tekst wat men ervan moet weten.</translation>
    </message>
    <message>
        <source>Facebook ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation>Facebook biedt versie {asked} van zijn interface niet meer aan, wel {served}: zet die in de instelling “version” van het kanaal.</translation>
    </message>
    <message>
        <source>Facebook prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Facebook neemt hoogstens {limit} tekens: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Facebook prépare encore la vidéo : nouvel essai.</source>
        <translation>Facebook bereidt de video nog voor: nieuwe poging.</translation>
    </message>
    <message>
        <source>Facultatif : des points « latitude,longitude » séparés par des espaces ; le dernier est le premier.</source>
        <translation>Facultatief: punten “breedtegraad,lengtegraad” gescheiden door spaties; het laatste is het eerste.</translation>
    </message>
    <message>
        <source>Facultatif : le nom d&apos;un code et sa valeur, comme NIS=25072.</source>
        <translation>Facultatief: de naam van een code en zijn waarde, zoals NIS=25072.</translation>
    </message>
    <message>
        <source>Fils RSS, Atom et JSON</source>
        <translation>RSS-, Atom- en JSON-feeds</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Format de texte</source>
        <translation>Tekstformaat</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Gardez au plus {most} étiquettes sur {given}.</source>
        <translation>Houd van {given} ten hoogste {most} trefwoorden over.</translation>
    </message>
    <message>
        <source>Google (fiche d&apos;établissement)</source>
        <translation>Google (bedrijfsprofiel)</translation>
    </message>
    <message>
        <source>Google a examiné ce message et ne le montre pas : ôtez numéros de téléphone, mots en majuscules et adresses du texte, ou changez l&apos;image.</source>
        <translation>Google heeft deze post onderzocht en toont hem niet: haal telefoonnummers, woorden in hoofdletters en adressen uit de tekst, of neem een andere afbeelding.</translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Google antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Google antwoordde iets anders dan verwacht: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Google a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Google heeft de post verwijderd, maar toont hem nog: nieuwe poging.</translation>
    </message>
    <message>
        <source>Google demande d&apos;attendre avant de continuer.</source>
        <translation>Google vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Google montre une image par message : la première qui convient.</source>
        <translation>Google toont één afbeelding per post: de eerste die geschikt is.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas donné le droit de gérer la fiche : recommencez, et cochez la case de ce droit.</source>
        <translation>Google heeft het recht om het bedrijfsprofiel te beheren niet gegeven: begin opnieuw en vink dat recht aan.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas encore approuvé cette application : demandez l&apos;accès à l&apos;interface Business Profile, comme le dit le mode d&apos;emploi de ce canal.</source>
        <translation>Google heeft deze app nog niet goedgekeurd: vraag toegang tot de Business Profile-interface, zoals de handleiding van dit kanaal zegt.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page est visible de tous. Nouvel essai.</source>
        <translation>Google kon de afbeelding niet ophalen op de website ({told}): controleer of de pagina voor iedereen zichtbaar is. Nieuwe poging.</translation>
    </message>
    <message>
        <source>Google n&apos;en finit pas d&apos;énumérer les fiches de ce compte.</source>
        <translation>Google raakt niet klaar met het opsommen van de bedrijfsprofielen van dit account.</translation>
    </message>
    <message>
        <source>Google ne montre pas le message « {start} » : il l&apos;a refusé après examen.</source>
        <translation>Google toont de post “{start}” niet: hij is na onderzoek geweigerd.</translation>
    </message>
    <message>
        <source>Google ne permet pas cela à ce compte ({told}) : vérifiez qu&apos;il gère la fiche et que celle-ci est validée.</source>
        <translation>Google laat dat niet toe voor dit account ({told}): controleer of het het bedrijfsprofiel beheert en of dat profiel geverifieerd is.</translation>
    </message>
    <message>
        <source>Google ne permet pas de publier sur la fiche « {title} » : faites-la valider sur business.google.com.</source>
        <translation>Google laat niet toe te publiceren op het bedrijfsprofiel “{title}”: laat het verifiëren op business.google.com.</translation>
    </message>
    <message>
        <source>Google ne prend que des photos JPEG d&apos;au moins {width} × {height} pixels : le message n&apos;aura pas d&apos;image.</source>
        <translation>Google neemt alleen JPEG-foto&apos;s van minstens {width} × {height} pixels: de post zal geen afbeelding hebben.</translation>
    </message>
    <message>
        <source>Google ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>Google herkent de verbinding niet meer: verbind dit kanaal opnieuw (Kanalen &gt; Opnieuw verbinden).</translation>
    </message>
    <message>
        <source>Google ne trouve plus ce message, ou cette fiche.</source>
        <translation>Google vindt deze post, of dit bedrijfsprofiel, niet meer.</translation>
    </message>
    <message>
        <source>Google refuse ce message ({told}) : corrigez-le.</source>
        <translation>Google weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>Google refuse souvent un message qui contient un numéro de téléphone : ôtez « {number} » du texte, il est déjà sur la fiche ou sur la page.</source>
        <translation>Google weigert vaak een post met een telefoonnummer: haal “{number}” uit de tekst, het staat al op het bedrijfsprofiel of op de pagina.</translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation>Google haalt de afbeelding op de pagina van het bericht, en die is er niet: publiceer het ook op het kanaal “Website”.</translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur le site web de la ville : choisissez aussi un canal « Site web », sinon le message n&apos;aura pas d&apos;image.</source>
        <translation>Google haalt de afbeelding op de website van de stad: kies ook een kanaal “Website”, anders zal de post geen afbeelding hebben.</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Heure de publication (UTC)</source>
        <translation>Uur van publicatie (UTC)</translation>
    </message>
    <message>
        <source>Hors d&apos;atteinte de Publisher : {where}.</source>
        <translation>Buiten bereik van Publisher: {where}.</translation>
    </message>
    <message>
        <source>Hunspell n&apos;existe pas pour ce type d&apos;ordinateur.</source>
        <translation>Hunspell bestaat niet voor dit type computer.</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Gebruikersnaam</translation>
    </message>
    <message>
        <source>Identifiant de l&apos;application</source>
        <translation>ID van de app</translation>
    </message>
    <message>
        <source>Identifiant du canal</source>
        <translation>ID van het kanaal</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {permission} ». Reconnectez ce canal en l&apos;accordant.</source>
        <translation>Het token mist het recht “{permission}”. Verbind dit kanaal opnieuw en verleen het.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Instagram.</source>
        <translation>Het token mist het recht “{right}”: Publisher zal op Instagram niet kunnen verbeteren of intrekken.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Threads.</source>
        <translation>Het token mist het recht “{right}”: Publisher zal op Threads niet kunnen verbeteren of intrekken.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire de premier commentaire sur Facebook. Reconnectez ce canal en l&apos;accordant.</source>
        <translation>Het token mist de machtiging “{right}”: Publisher zal geen eerste reactie op Facebook kunnen schrijven. Verbind dit kanaal opnieuw en sta ze toe.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire de premier commentaire sur Instagram.</source>
        <translation>Het token mist de machtiging “{right}”: Publisher zal geen eerste reactie op Instagram kunnen schrijven.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : un fil numéroté s&apos;arrêterait après son premier message.</source>
        <translation>Het token mist het recht “{right}”: een genummerde draad zou na de eerste post stoppen.</translation>
    </message>
    <message>
        <source>Il manque au jeton le droit « {scope} ». Ajoutez-le à l&apos;application sur l&apos;instance, régénérez le jeton et reconnectez ce canal.</source>
        <translation>Het token mist het recht “{scope}”. Voeg het toe aan de app op de instantie, maak het token opnieuw aan en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Il manque des droits que {service} a demandés dans le navigateur : {rights}. Recommencez la connexion et laissez-les tous cochés.</source>
        <translation>Er ontbreken rechten die {service} in de browser gevraagd heeft: {rights}. Begin de aanmelding opnieuw en laat ze allemaal aangevinkt.</translation>
    </message>
    <message>
        <source>Il manque le composant pour la base de données de l&apos;équipe : installez « town-publisher[team] ».</source>
        <translation>De component voor de databank van het team ontbreekt: installeer “town-publisher[team]”.</translation>
    </message>
    <message>
        <source>Il manque le réglage « {name} » ({label}).</source>
        <translation>De instelling “{name}” ({label}) ontbreekt.</translation>
    </message>
    <message>
        <source>Il manque un message au milieu du fil sur {service} : complétez-le ou supprimez-le là-bas, puis dites à Publisher ce qu&apos;il en est.</source>
        <translation>Er ontbreekt een post midden in de draad op {service}: vul de draad daar aan of verwijder hem, en zeg dan aan Publisher hoe het zit.</translation>
    </message>
    <message>
        <source>Il manque « {label} » pour connecter « {name} ».</source>
        <translation>“{label}” ontbreekt om “{name}” te verbinden.</translation>
    </message>
    <message>
        <source>Il manque à ce système la bibliothèque Pango, qui met un PDF en page : installez-la (Debian : libpangoft2-1.0-0), ou exportez en csv.</source>
        <translation>Op dit systeem ontbreekt de bibliotheek Pango, die een PDF opmaakt: installeer ze (Debian: libpangoft2-1.0-0), of exporteer als csv.</translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack le droit « {scope} » : ajoutez-le (OAuth &amp; Permissions), réinstallez-la et reconnectez ce canal.</source>
        <translation>De Slack-app mist het recht “{scope}”: voeg het toe (OAuth &amp; Permissions), installeer ze opnieuw en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack {scopes} : les annonces avec des images ou une vidéo ne partiront pas. Ajoutez-le (OAuth &amp; Permissions), réinstallez l&apos;application et reconnectez ce canal.</source>
        <translation>De Slack-toepassing mist {scopes}: berichten met afbeeldingen of een video zullen niet vertrekken. Voeg dit toe (OAuth &amp; Permissions), installeer de toepassing opnieuw en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Il manque à la connexion le droit « {scope} » : Publisher ne pourra pas écrire de premier commentaire sur LinkedIn.</source>
        <translation>De aanmelding mist het recht “{scope}”: Publisher zal geen eerste reactie op LinkedIn kunnen schrijven.</translation>
    </message>
    <message>
        <source>Il manque à la connexion le droit « {scope} » : reconnectez ce canal, et acceptez tous les droits demandés.</source>
        <translation>De verbinding mist het recht “{scope}”: verbind dit kanaal opnieuw, en aanvaard alle gevraagde rechten.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de compte SMS « {service} » : mettez dans le réglage « service » l&apos;un de ceux-ci : {names}.</source>
        <translation>Er is geen sms-account “{service}”: zet in de instelling “service” een van deze: {names}.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde : « publisher restore --fresh » commence une base vide.</source>
        <translation>Er is geen reservekopie: “publisher restore --fresh” begint met een lege databank.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde utilisable dans {place} : donnez le chemin d&apos;une autre, ou commencez une base vide avec « publisher restore --fresh ».</source>
        <translation>Er is geen bruikbare reservekopie in {place}: geef het pad van een andere, of begin met een lege databank met “publisher restore --fresh”.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de place sur le site WordPress pour ce fichier. Demandez à la personne qui gère le site d&apos;en faire.</source>
        <translation>Er is op de WordPress-website geen plaats meer voor dit bestand. Vraag de beheerder van de website plaats te maken.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à envoyer : écrivez un titre.</source>
        <translation>Er is niets te verzenden: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier : écrivez un titre.</source>
        <translation>Er is niets te publiceren: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Bluesky : écrivez un titre.</source>
        <translation>Er is niets te publiceren op Bluesky: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Discord : écrivez un titre.</source>
        <translation>Er is niets te publiceren op Discord: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur LinkedIn : écrivez un titre.</source>
        <translation>Er is niets te publiceren op LinkedIn: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Mastodon : écrivez un titre.</source>
        <translation>Er is niets te publiceren op Mastodon: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Matrix : écrivez un titre.</source>
        <translation>Er is niets te publiceren op Matrix: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Slack : écrivez un titre.</source>
        <translation>Er is niets te publiceren op Slack: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Teams : écrivez un titre.</source>
        <translation>Er is niets te publiceren op Teams: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Telegram : écrivez un titre.</source>
        <translation>Er is niets te publiceren op Telegram: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur X : écrivez un titre.</source>
        <translation>Er is niets te publiceren op X: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur ntfy : écrivez un titre.</source>
        <translation>Er is niets te publiceren op ntfy: schrijf een titel.</translation>
    </message>
    <message>
        <source>Il ne reste que {free} Go sur le disque de {folder} : libérez de la place.</source>
        <translation>Er is nog maar {free} GB vrij op de schijf van {folder}: maak plaats vrij.</translation>
    </message>
    <message>
        <source>Il ne reste que {width} × {height} pixels de l&apos;{which} après le recadrage : on n&apos;y verra presque rien. Recadrez-la plus largement.</source>
        <translation>Van de {which} blijven na het bijsnijden maar {width} × {height} pixels over: men zal er bijna niets op zien. Snijd ze ruimer bij.</translation>
    </message>
    <message>
        <source>Il reste {free} Go sur le disque de {folder}.</source>
        <translation>Er is nog {free} GB vrij op de schijf van {folder}.</translation>
    </message>
    <message>
        <source>Il reste {left} crédits pour {people} destinataires : rechargez le compte SMS.</source>
        <translation>Er zijn nog {left} credits voor {people} ontvangers: laad het sms-account op.</translation>
    </message>
    <message>
        <source>Il y a trop de commentaires sous la publication sur {service} pour les relire tous : regardez vous-même.</source>
        <translation>Er staan te veel reacties onder de publicatie op {service} om ze alle te herlezen: kijk zelf.</translation>
    </message>
    <message>
        <source>Il y a trop de réponses sous l&apos;annonce sur Slack : regardez vous-même.</source>
        <translation>Er staan te veel antwoorden onder het bericht op Slack: kijk zelf.</translation>
    </message>
    <message>
        <source>Il y a une clé DKIM, mais pas son nom : remplissez le réglage dkim_selector.</source>
        <translation>Er is een DKIM-sleutel, maar niet de naam ervan: vul de instelling dkim_selector in.</translation>
    </message>
    <message>
        <source>Image dans l&apos;encadré du lien</source>
        <translation>Afbeelding in het linkkader</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Images : aucune.</source>
        <translation>Afbeeldingen: geen.</translation>
    </message>
    <message>
        <source>Images : une</source>
        <translation>Afbeeldingen: één</translation>
    </message>
    <message>
        <source>Images : {count} au plus</source>
        <translation>Afbeeldingen: hoogstens {count}</translation>
    </message>
    <message>
        <source>Inscrite dans l&apos;application Meta : Connexion Facebook &gt; Paramètres &gt; URI de redirection OAuth valides.</source>
        <translation>Ingeschreven in de Meta-app: Facebook Login &gt; Instellingen &gt; Geldige OAuth-omleidings-URI&apos;s.</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Instagram toont hoogstens {limit} afbeeldingen: de volgende zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Instagram n&apos;accepte aucune publication sans image : ajoutez-en une.</source>
        <translation>Instagram aanvaardt geen publicatie zonder afbeelding: voeg er een toe.</translation>
    </message>
    <message>
        <source>Instagram ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>Instagram neemt geen beschrijving voor een video aan: zeg in de tekst wat men ervan moet weten.</translation>
    </message>
    <message>
        <source>Instagram prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Instagram neemt hoogstens {limit} tekens: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation>Instagram haalt de afbeeldingen op de pagina van het bericht, en die is er niet: publiceer het ook op het kanaal “Website”.</translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation>Instagram haalt de afbeeldingen op de website van de stad: kies voor dit bericht ook een kanaal “Website”.</translation>
    </message>
    <message>
        <source>Installez LibreOffice avec ses dictionnaires, ou déposez {code}.dic et {code}.aff dans {folder}.</source>
        <translation>Installeer LibreOffice met zijn woordenboeken, of plaats {code}.dic en {code}.aff in {folder}.</translation>
    </message>
    <message>
        <source>Installez le paquet {package}, ou déposez {code}.dic et {code}.aff dans {folder}.</source>
        <translation>Installeer het pakket {package}, of plaats {code}.dic en {code}.aff in {folder}.</translation>
    </message>
    <message>
        <source>JSON:API est en lecture seule sur ce site. Demandez à la personne qui le gère de permettre toutes les opérations : Configuration &gt; Services web &gt; JSON:API.</source>
        <translation>JSON:API is op deze website alleen-lezen. Vraag de beheerder alle bewerkingen toe te laten: Configuratie &gt; Webservices &gt; JSON:API.</translation>
    </message>
    <message>
        <source>Je suis</source>
        <translation>Ik ben</translation>
    </message>
    <message>
        <source>Jeton d&apos;accès</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Jeton d&apos;accès de la page</source>
        <translation>Toegangstoken van de pagina</translation>
    </message>
    <message>
        <source>Jeton du bot</source>
        <translation>Token van de bot</translation>
    </message>
    <message>
        <source>L&apos;accès à « {channel} » s&apos;arrête {end} : reconnectez ce canal d&apos;ici là, car « {title} » doit y paraître {when}.</source>
        <translation>De toegang tot “{channel}” vervalt {end}: verbind dit kanaal voordien opnieuw, want “{title}” moet er {when} verschijnen.</translation>
    </message>
    <message>
        <source>L&apos;adresse d&apos;un concentrateur à prévenir de chaque annonce ; rien si vide.</source>
        <translation>Het adres van een hub die van elk bericht verwittigd wordt; niets als het leeg is.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Brevo. À changer seulement pour un essai.</source>
        <translation>Het adres van de interface van Brevo. Alleen te wijzigen voor een proef.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Facebook. À changer seulement pour un essai.</source>
        <translation>Het adres van de interface van Facebook. Alleen te wijzigen voor een proef.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Meta. À changer seulement pour un essai.</source>
        <translation>Het adres van de interface van Meta. Alleen te wijzigen voor een proef.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Slack. À changer seulement pour un essai.</source>
        <translation>Het adres van de interface van Slack. Alleen te wijzigen voor een proef.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Threads. À changer seulement pour un essai.</source>
        <translation>Het adres van de interface van Threads. Alleen te wijzigen voor een proef.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface des bots. À changer seulement pour un serveur à soi.</source>
        <translation>Het adres van de interface van de bots. Alleen te wijzigen voor een eigen server.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la base de données doit ressembler à postgresql://utilisateur@serveur/base ; sans elle, Publisher garde tout dans un fichier.</source>
        <translation>Het adres van de databank moet lijken op postgresql://gebruiker@server/databank; zonder dat adres bewaart Publisher alles in een bestand.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la déclaration d&apos;accessibilité, liée au bas de chaque page.</source>
        <translation>Het adres van de toegankelijkheidsverklaring, met een link onderaan elke pagina.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la page d&apos;accueil, telle que les citoyens la tapent.</source>
        <translation>Het adres van de startpagina, zoals de burgers het intypen.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la page des actualités sur le site de la commune : les autres canaux y mènent. Vide : ils mènent au serveur d&apos;actualités.</source>
        <translation>Het adres van de nieuwspagina op de website van de gemeente: de andere kanalen verwijzen ernaar. Leeg: ze verwijzen naar de nieuwsserver.</translation>
    </message>
    <message>
        <source>L&apos;adresse demande « {field} », que Publisher ne connaît pas : title, text, tags et link seulement.</source>
        <translation>Het adres vraagt “{field}”, dat Publisher niet kent: alleen title, text, tags en link.</translation>
    </message>
    <message>
        <source>L&apos;adresse du dossier de votre commune sur ce serveur, ou son chemin.</source>
        <translation>Het adres van de map van uw gemeente op deze server, of het pad ervan.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux RSS ou Atom que les pages annoncent aux lecteurs de flux.</source>
        <translation>Het adres van de RSS- of Atom-feed die de pagina&apos;s aan feedlezers bekendmaken.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux Teams répond. Seul un premier envoi montrera que le flux publie dans le canal : Microsoft ne permet pas de le vérifier sans publier.</source>
        <translation>Het adres van de Teams-werkstroom antwoordt. Pas een eerste verzending zal tonen of de werkstroom in het kanaal publiceert: Microsoft laat niet toe dat te controleren zonder te publiceren.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux n&apos;en est pas une : copiez-la à nouveau, entière, depuis le flux de travail de Teams (elle contient « sig= »), et reconnectez ce canal.</source>
        <translation>Het adres van de werkstroom is er geen: kopieer het opnieuw, volledig, vanuit de werkstroom van Teams (het bevat “sig=”), en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>L&apos;adresse du salon (#nom:serveur), ou son identifiant interne (!…).</source>
        <translation>Het adres van de kamer (#naam:server), of haar interne ID (!…).</translation>
    </message>
    <message>
        <source>L&apos;adresse du site commence par http:// : votre mot de passe y voyagerait en clair. Corrigez l&apos;adresse du canal en https://.</source>
        <translation>Het adres van de website begint met http://: uw wachtwoord zou onversleuteld verstuurd worden. Verander het adres van het kanaal in https://.</translation>
    </message>
    <message>
        <source>L&apos;adresse du site où le compte a été créé, sans le nom du compte.</source>
        <translation>Het adres van de website waar het account is aangemaakt, zonder de naam van het account.</translation>
    </message>
    <message>
        <source>L&apos;adresse du webhook n&apos;en est pas une : copiez-la à nouveau depuis Discord (https://discord.com/api/webhooks/…) et reconnectez ce canal.</source>
        <translation>Het adres van de webhook is er geen: kopieer het opnieuw vanuit Discord (https://discord.com/api/webhooks/…) en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>L&apos;adresse est celle d&apos;un service connu d&apos;Apprise ({service}). Seul un envoi prouvera qu&apos;elle fonctionne.</source>
        <translation>Het adres is dat van een dienst die Apprise kent ({service}). Alleen een verzending zal bewijzen dat het werkt.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme Brevo : vérifiez le réglage « base_url » du canal.</source>
        <translation>Het adres antwoordt niet zoals Brevo: controleer de instelling “base_url” van het kanaal.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Bluesky : vérifiez « base_url ».</source>
        <translation>Het adres antwoordt niet zoals een Bluesky-server: controleer “base_url”.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Matrix : vérifiez « base_url ».</source>
        <translation>Het adres antwoordt niet zoals een Matrix-server: controleer “base_url”.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur ntfy : vérifiez le réglage « base_url ».</source>
        <translation>Het adres antwoordt niet zoals een ntfy-server: controleer de instelling “base_url”.</translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil RSS y sera feed.xml.</source>
        <translation>Het adres waar de burgers deze map lezen; de RSS-feed is er feed.xml.</translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil y sera cap.atom.xml.</source>
        <translation>Het adres waar de burgers deze map lezen; de feed is er cap.atom.xml.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui désigne le service et prouve votre accès, comme discord://identifiant/jeton ; une seule. La liste est sur https://github.com/caronc/apprise/wiki.</source>
        <translation>Het adres dat de dienst aanduidt en uw toegang bewijst, zoals discord://id/token; één enkel. De lijst staat op https://github.com/caronc/apprise/wiki.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; elle doit être un expéditeur vérifié dans Brevo.</source>
        <translation>Het adres dat schrijft; het moet een in Brevo geverifieerde afzender zijn.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; les réponses y arrivent, sauf si vous en donnez une autre.</source>
        <translation>Het adres dat schrijft; de antwoorden komen er aan, tenzij u een ander geeft.</translation>
    </message>
    <message>
        <source>L&apos;adresse {address} n&apos;est pas protégée : essayez-la avec https://.</source>
        <translation>Het adres {address} is niet beveiligd: probeer het met https://.</translation>
    </message>
    <message>
        <source>L&apos;adresse {address} renvoie vers {other} : donnez celle-là.</source>
        <translation>Het adres {address} verwijst door naar {other}: geef dat adres.</translation>
    </message>
    <message>
        <source>L&apos;adresse à laquelle les citoyens lisent ce dossier.</source>
        <translation>Het adres waarop de burgers deze map lezen.</translation>
    </message>
    <message>
        <source>L&apos;alerte ne montre que les {most} premières images.</source>
        <translation>De waarschuwing toont alleen de eerste {most} afbeeldingen.</translation>
    </message>
    <message>
        <source>L&apos;annonce a changé d&apos;état depuis que le plan vous a été montré, et rien n&apos;a été fait : lisez le nouveau plan, puis approuvez-le.</source>
        <translation>De toestand van het bericht is veranderd sinds het plan u getoond werd, en er is niets gedaan: lees het nieuwe plan en keur het dan goed.</translation>
    </message>
    <message>
        <source>L&apos;annonce a été retirée de ce canal : il n&apos;y a plus rien à corriger.</source>
        <translation>Het bericht is van dit kanaal ingetrokken: er valt niets meer te verbeteren.</translation>
    </message>
    <message>
        <source>L&apos;annonce du {day} est déjà partie, ou part en ce moment : retirez-la ou corrigez-la dans l&apos;historique.</source>
        <translation>Het bericht van {day} is al vertrokken, of vertrekt nu: trek het in of verbeter het in de geschiedenis.</translation>
    </message>
    <message>
        <source>L&apos;annonce est arrivée à son terme, d&apos;après une copie de sauvegarde qui a été reprise : relisez-la, puis relancez ou abandonnez ce retrait.</source>
        <translation>Het bericht is afgelopen, volgens een reservekopie die is teruggezet: lees het na en start deze intrekking opnieuw of geef ze op.</translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée de Drupal, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>Het bericht is in Drupal ingetrokken, maar de website toont het nog (wellicht een cache). Publisher zal opnieuw controleren; maak de cache van de website leeg als dit blijft duren.</translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>Het bericht is ingetrokken, maar de website toont het nog (wellicht een cache). Publisher zal opnieuw controleren; maak de cache van de website leeg als dit blijft duren.</translation>
    </message>
    <message>
        <source>L&apos;annonce est sur Slack, mais pas encore sa vidéo ; elle ne sera pas publiée deux fois.</source>
        <translation>Het bericht staat op Slack, maar de video nog niet; het wordt niet twee keer gepubliceerd.</translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress : quelqu&apos;un l&apos;y a mise depuis.</source>
        <translation>Het bericht ligt in de prullenbak van WordPress: iemand heeft het er sindsdien in gelegd.</translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>Het bericht ligt in de prullenbak van WordPress, maar de website toont het nog (wellicht een cache). Publisher zal opnieuw controleren; maak de cache van de website leeg als dit blijft duren.</translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant d&apos;être publiée : choisissez une date plus tardive.</source>
        <translation>Het bericht loopt af voor het gepubliceerd wordt: kies een latere datum.</translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant la fin de ce qu&apos;elle annonce.</source>
        <translation>Het bericht loopt af voor het einde van wat het aankondigt.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;a pas été publiée sur le canal « {name} ».</source>
        <translation>Het bericht is niet gepubliceerd op het kanaal “{name}”.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est pas encore sur ce canal : relancez d&apos;abord son envoi, ou abandonnez cette demande.</source>
        <translation>Het bericht staat nog niet op dit kanaal: start eerst de verzending opnieuw, of geef deze aanvraag op.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site : quelqu&apos;un l&apos;y a retirée. Rétablissez-la sur le site, ou publiez une nouvelle annonce.</source>
        <translation>Het bericht is niet meer gepubliceerd op de website: iemand heeft het er ingetrokken. Herstel het op de website, of publiceer een nieuw bericht.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site WordPress : quelqu&apos;un l&apos;y a retirée. Rétablissez-la dans WordPress, ou publiez une nouvelle annonce.</source>
        <translation>Het bericht is niet meer gepubliceerd op de WordPress-website: iemand heeft het er ingetrokken. Herstel het in WordPress, of publiceer een nieuw bericht.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus seulement prévue, et rien n&apos;est déplacé ({channels}).</source>
        <translation>Het bericht is niet meer alleen gepland, en niets is verplaatst ({channels}).</translation>
    </message>
    <message>
        <source>L&apos;annonce ne peut pas partir, {count} points à corriger : {numbered}</source>
        <translation>Het bericht kan niet vertrekken, {count} punten te verbeteren: {numbered}</translation>
    </message>
    <message>
        <source>L&apos;annonce « {id} » n&apos;existe pas. « publisher history » les montre toutes.</source>
        <translation>Het bericht “{id}” bestaat niet. “publisher history” toont ze allemaal.</translation>
    </message>
    <message>
        <source>L&apos;empreinte donnée par l&apos;hébergeur, qui prouve que c&apos;est bien son serveur.</source>
        <translation>De vingerafdruk die de hostingfirma geeft en die bewijst dat het wel degelijk haar server is.</translation>
    </message>
    <message>
        <source>L&apos;envoi a été interrompu : Publisher vérifie s&apos;il est parti.</source>
        <translation>De verzending werd onderbroken: Publisher controleert of ze vertrokken is.</translation>
    </message>
    <message>
        <source>L&apos;envoi attendra jusque-là.</source>
        <translation>De verzending zal tot dan wachten.</translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à {service} n&apos;a pas abouti.</source>
        <translation>De afbeelding “{name}” kon niet naar {service} worden verzonden.</translation>
    </message>
    <message>
        <source>L&apos;envoi de la vidéo « {name} » à {service} n&apos;a pas abouti.</source>
        <translation>De video “{name}” naar {service} verzenden is niet gelukt.</translation>
    </message>
    <message>
        <source>L&apos;envoi pourrait attendre.</source>
        <translation>De verzending zou kunnen moeten wachten.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » n&apos;attend pas de décision : {state}.</source>
        <translation>De verzending op “{channel}” wacht niet op een beslissing: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut pas être relancé : {state}.</source>
        <translation>De verzending op “{channel}” kan niet opnieuw worden gestart: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut plus être annulé : {state}.</source>
        <translation>De verzending op “{channel}” kan niet meer worden geannuleerd: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » vient de changer : regardez où il en est, puis recommencez.</source>
        <translation>De verzending op “{channel}” is net veranderd: kijk hoever ze staat en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » vient de commencer ou de changer : rien n&apos;est déplacé.</source>
        <translation>De verzending naar “{channel}” is net begonnen of gewijzigd: niets is verplaatst.</translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas : « publisher waiting » les montre.</source>
        <translation>De verzending “{id}” bestaat niet: “publisher waiting” toont ze.</translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas.</source>
        <translation>De verzending “{id}” bestaat niet.</translation>
    </message>
    <message>
        <source>L&apos;espace de travail Slack n&apos;accepte pas ce fichier ({told}).</source>
        <translation>De Slack-werkruimte aanvaardt dit bestand niet ({told}).</translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » n&apos;est pas encore vérifié : suivez le lien que Brevo a envoyé à cette adresse.</source>
        <translation>De afzender “{sender}” is nog niet geverifieerd: volg de link die Brevo naar dat adres heeft gestuurd.</translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » ne sert pas encore : {why}.</source>
        <translation>De afzender “{sender}” is nog niet bruikbaar: {why}.</translation>
    </message>
    <message>
        <source>L&apos;heure de la dernière date de cette répétition est passée : prolongez-la.</source>
        <translation>Het uur van de laatste datum van deze herhaling is voorbij: verleng ze.</translation>
    </message>
    <message>
        <source>L&apos;heure de publication ({at:%d/%m/%Y à %H:%M}) est déjà passée : choisissez-en une autre, ou publiez maintenant.</source>
        <translation>Het uur van publicatie ({at:%d/%m/%Y om %H:%M}) is al voorbij: kies een ander, of publiceer nu.</translation>
    </message>
    <message>
        <source>L&apos;heure prévue est passée pendant que Publisher était arrêté : dites si cet envoi est encore utile.</source>
        <translation>Het geplande uur is verstreken terwijl Publisher niet draaide: zeg of deze verzending nog nuttig is.</translation>
    </message>
    <message>
        <source>L&apos;heure {wall} ne va pas avec le fuseau {zone} : là-bas, il est alors {local}.</source>
        <translation>Het uur {wall} past niet bij de tijdzone {zone}: daar is het dan {local}.</translation>
    </message>
    <message>
        <source>L&apos;horloge a reculé : le journal a été écrit le {at:%d/%m/%Y à %H:%M}, et il serait plus tôt. Mettez l&apos;ordinateur à l&apos;heure ; ce qui est prévu partirait trop tard.</source>
        <translation>De klok is achteruitgegaan: het logboek werd geschreven op {at:%d/%m/%Y om %H:%M}, en nu zou het vroeger zijn. Zet de computer op het juiste uur; wat gepland is, zou anders te laat vertrekken.</translation>
    </message>
    <message>
        <source>L&apos;horloge avance comme le journal.</source>
        <translation>De klok loopt gelijk met het logboek.</translation>
    </message>
    <message>
        <source>L&apos;horloge de cet ordinateur a bougé pendant l&apos;envoi : nouvel essai.</source>
        <translation>De klok van deze computer is tijdens de verzending verschoven: nieuwe poging.</translation>
    </message>
    <message>
        <source>L&apos;horloge de {service} est fausse de plusieurs jours : regardez vous-même si la publication y est.</source>
        <translation>De klok van {service} zit er meerdere dagen naast: kijk zelf of de publicatie er staat.</translation>
    </message>
    <message>
        <source>L&apos;identifiant Drupal du compte qui publie.</source>
        <translation>De Drupal-gebruikersnaam van het account dat publiceert.</translation>
    </message>
    <message>
        <source>L&apos;identifiant WordPress du compte qui publie (rôle Auteur ou Éditeur).</source>
        <translation>De WordPress-gebruikersnaam van het account dat publiceert (rol Auteur of Redacteur).</translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte qui publie (Contributeur, Éditeur, Relecteur du dossier).</source>
        <translation>De gebruikersnaam van het account dat publiceert (Bijdrager, Redacteur, Beoordelaar van de map).</translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte technique qu&apos;iMio a donné à votre commune.</source>
        <translation>De gebruikersnaam van het technische account dat iMio aan uw gemeente gegeven heeft.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus dans Publisher : ajoutez-la de nouveau.</source>
        <translation>De afbeelding zit niet meer in Publisher: voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus dans la bibliothèque : ajoutez-la de nouveau.</source>
        <translation>De afbeelding staat niet meer in de bibliotheek: voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <source>L&apos;image ne tient pas dans {bytes} octets : choisissez-en une plus simple.</source>
        <translation>De afbeelding past niet in {bytes} bytes: kies een eenvoudigere.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » a plus de 50 millions de pixels : réduisez-la d&apos;abord.</source>
        <translation>De afbeelding “{name}” heeft meer dan 50 miljoen pixels: verklein ze eerst.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est abîmée ou incomplète : exportez-la à nouveau.</source>
        <translation>De afbeelding “{name}” is beschadigd of onvolledig: exporteer ze opnieuw.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est trop étroite pour Telegram : recadrez-la.</source>
        <translation>De afbeelding “{name}” is te smal voor Telegram: snijd ze bij.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;aura que {width} × {height} pixels sur {channel} : on n&apos;y verra presque rien. Donnez-en une moins étirée.</source>
        <translation>De afbeelding “{name}” zal maar {width} × {height} pixels hebben op {channel}: men zal er bijna niets op zien. Geef er een die minder langgerekt is.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;existe pas à cet endroit.</source>
        <translation>De afbeelding “{name}” bestaat niet op die plaats.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être lue : vérifiez ses droits.</source>
        <translation>De afbeelding “{name}” kan niet worden gelezen: controleer haar toegangsrechten.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être préparée : ajoutez-la à nouveau.</source>
        <translation>De afbeelding “{name}” kan niet worden klaargemaakt: voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » pèse {size} Mo ; donnez-en une de 30 Mo au plus.</source>
        <translation>De afbeelding “{name}” is {size} MB groot; geef er een van hoogstens 30 MB.</translation>
    </message>
    <message>
        <source>L&apos;inscription {expected} manque ou n&apos;est pas à sa place : le journal a été modifié.</source>
        <translation>De vermelding {expected} ontbreekt of staat niet op haar plaats: het logboek is gewijzigd.</translation>
    </message>
    <message>
        <source>L&apos;inscription {seq} a été modifiée après coup.</source>
        <translation>De vermelding {seq} is achteraf gewijzigd.</translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;a pas encore fini de traiter une image ou la vidéo.</source>
        <translation>De Mastodon-instantie is nog niet klaar met een afbeelding of de video.</translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>De Mastodon-instantie aanvaardt geen afbeelding van die grootte: verklein ze.</translation>
    </message>
    <message>
        <source>L&apos;instance a corrigé le texte, mais pas les images ou leurs descriptions : corrigez-les sur Mastodon ({url}).</source>
        <translation>De instantie heeft de tekst verbeterd, maar niet de afbeeldingen of hun beschrijvingen: verbeter ze op Mastodon ({url}).</translation>
    </message>
    <message>
        <source>L&apos;instance ne reconnaît pas le jeton d&apos;accès : créez-en un nouveau.</source>
        <translation>De instantie herkent het toegangstoken niet: maak een nieuw aan.</translation>
    </message>
    <message>
        <source>L&apos;instance refuse de supprimer ce message : supprimez-le vous-même sur Mastodon ({url}).</source>
        <translation>De instantie weigert deze post te verwijderen: verwijder hem zelf op Mastodon ({url}).</translation>
    </message>
    <message>
        <source>L&apos;interface REST de Plone n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site où elle se trouve.</source>
        <translation>De REST-interface van Plone bevindt zich niet op dit adres. Controleer het adres van het kanaal, of vraag de beheerder van de website waar ze zich bevindt.</translation>
    </message>
    <message>
        <source>L&apos;interface REST de ce site est fermée ou absente à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>De REST-interface van deze website is gesloten of afwezig op dit adres. Controleer het adres van het kanaal, of vraag de beheerder van de website de REST-interface voor uw account toe te laten.</translation>
    </message>
    <message>
        <source>L&apos;interface d&apos;OVHcloud ; à changer seulement pour un compte canadien.</source>
        <translation>De interface van OVHcloud; alleen te wijzigen voor een Canadees account.</translation>
    </message>
    <message>
        <source>L&apos;intervalle d&apos;une répétition va de 1 à {most}.</source>
        <translation>Het interval van een herhaling gaat van 1 tot {most}.</translation>
    </message>
    <message>
        <source>L&apos;objet du courriel est coupé à {limit} signes.</source>
        <translation>Het onderwerp van de e-mail wordt afgebroken na {limit} tekens.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag} » est donnée deux fois.</source>
        <translation>Het trefwoord “{tag}” staat er twee keer.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag} » ne contient aucun mot.</source>
        <translation>Het trefwoord “{tag}” bevat geen enkel woord.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag}… » est trop longue.</source>
        <translation>Het trefwoord “{tag}…” is te lang.</translation>
    </message>
    <message>
        <source>L&apos;événement finit avant de commencer.</source>
        <translation>Het evenement eindigt voor het begint.</translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe ({place}) ne peut pas servir : {why}. {first} ; si cela dure, prévenez votre service informatique.</source>
        <translation>De databank van het team ({place}) is niet bruikbaar: {why}. {first}; als dit blijft duren, verwittig dan uw IT-dienst.</translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe est sauvegardée et restaurée par ses administrateurs : adressez-vous à eux.</source>
        <translation>De databank van het team wordt opgeslagen en hersteld door haar beheerders: richt u tot hen.</translation>
    </message>
    <message>
        <source>La base de l&apos;équipe est sauvegardée par ses administrateurs : demandez-leur de quand date la dernière copie.</source>
        <translation>Van de databank van het team worden reservekopieën gemaakt door haar beheerders: vraag hun van wanneer de laatste dateert.</translation>
    </message>
    <message>
        <source>La base vient d&apos;une version plus ancienne de Publisher : ouvrez Publisher une fois, il la met à jour après en avoir fait une copie.</source>
        <translation>De databank komt uit een oudere versie van Publisher: open Publisher één keer, het werkt ze bij nadat het er een kopie van heeft gemaakt.</translation>
    </message>
    <message>
        <source>La campagne est déjà partie chez Brevo.</source>
        <translation>De campagne is al vertrokken bij Brevo.</translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi, et si des abonnés l&apos;ont reçue.</source>
        <translation>De campagne is opgeschort in Brevo: kijk daar waarom, en of abonnees ze ontvangen hebben.</translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi.</source>
        <translation>De campagne is opgeschort in Brevo: kijk daar waarom.</translation>
    </message>
    <message>
        <source>La catégorie « {name} » n&apos;existe pas sur le site WordPress, et ce compte ne peut pas la créer. Demandez à un éditeur de la créer, ou réglez une autre catégorie pour ce canal.</source>
        <translation>De categorie “{name}” bestaat niet op de WordPress-website, en dit account kan ze niet aanmaken. Vraag een redacteur ze aan te maken, of stel een andere categorie in voor dit kanaal.</translation>
    </message>
    <message>
        <source>La clé DKIM n&apos;est pas lisible : donnez une clé privée RSA au format PEM.</source>
        <translation>De DKIM-sleutel is niet leesbaar: geef een private RSA-sleutel in PEM-formaat.</translation>
    </message>
    <message>
        <source>La clé d&apos;accès n&apos;a pas tous les droits : créez-en une autre avec le lien du mode d&apos;emploi de ce canal.</source>
        <translation>De toegangssleutel heeft niet alle rechten: maak een andere aan met de link in de handleiding van dit kanaal.</translation>
    </message>
    <message>
        <source>La clé d&apos;accès à OVHcloud s&apos;arrête le {at:%d/%m/%Y à %H:%M} : créez-en une autre avant.</source>
        <translation>De toegangssleutel tot OVHcloud vervalt op {at:%d/%m/%Y om %H:%M}: maak vóór die tijd een andere aan.</translation>
    </message>
    <message>
        <source>La clé de l&apos;interface contient des signes qu&apos;une clé n&apos;a pas : copiez-la à nouveau et reconnectez ce canal.</source>
        <translation>De sleutel van de interface bevat tekens die niet in een sleutel voorkomen: kopieer hem opnieuw en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>La clé privée (PEM) avec laquelle signer, si le serveur d&apos;envoi ne signe pas lui-même.</source>
        <translation>De private sleutel (PEM) om mee te ondertekenen, als de mailserver niet zelf ondertekent.</translation>
    </message>
    <message>
        <source>La clé privée SFTP ne peut pas être lue : donnez son texte entier, de BEGIN à END, et son mot de passe si elle en a un.</source>
        <translation>De private SFTP-sleutel kan niet worden gelezen: geef de volledige tekst, van BEGIN tot END, en het wachtwoord als hij er een heeft.</translation>
    </message>
    <message>
        <source>La connexion avec « {host} » a été perdue en route.</source>
        <translation>De verbinding met “{host}” is onderweg verbroken.</translation>
    </message>
    <message>
        <source>La connexion n&apos;a pas le droit de gérer la fiche : reconnectez, et cochez-le.</source>
        <translation>De verbinding heeft niet het recht om het bedrijfsprofiel te beheren: verbind opnieuw en vink het aan.</translation>
    </message>
    <message>
        <source>La connexion à LinkedIn n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>De aanmelding bij LinkedIn is niet meer geldig: verbind dit kanaal opnieuw (Kanalen &gt; Opnieuw verbinden).</translation>
    </message>
    <message>
        <source>La connexion à LinkedIn s&apos;arrête le {at:%d/%m/%Y à %H:%M} : reconnectez ce canal avant.</source>
        <translation>De aanmelding bij LinkedIn vervalt op {at:%d/%m/%Y om %H:%M}: verbind dit kanaal vóór die tijd opnieuw.</translation>
    </message>
    <message>
        <source>La connexion à {service} a été refusée dans le navigateur : recommencez, et acceptez les droits demandés.</source>
        <translation>De aanmelding bij {service} is in de browser geweigerd: begin opnieuw, en aanvaard de gevraagde rechten.</translation>
    </message>
    <message>
        <source>La connexion à {service} n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>De aanmelding bij {service} is niet meer geldig: verbind dit kanaal opnieuw (Kanalen &gt; Opnieuw verbinden).</translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour manquait : elle vient d&apos;être faite.</source>
        <translation>De reservekopie van de dag ontbrak: ze is net gemaakt.</translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour n&apos;a pas pu être faite ; le travail continue. {why}</source>
        <translation>De reservekopie van de dag kon niet worden gemaakt; het werk gaat door. {why}</translation>
    </message>
    <message>
        <source>La copie du {at:%d/%m/%Y à %H:%M} est reprise ({name}).</source>
        <translation>De kopie van {at:%d/%m/%Y om %H:%M} is hernomen ({name}).</translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi est parti depuis : regardez sur le canal, puis dites s&apos;il y est, ou abandonnez-le.</source>
        <translation>De kopie van {copy} weet niet of deze verzending sindsdien vertrokken is: kijk op het kanaal en zeg dan of het er staat, of geef de verzending op.</translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi prévu a été changé ou annulé depuis : relisez-le, puis relancez-le ou abandonnez-le.</source>
        <translation>De kopie van {copy} weet niet of deze geplande verzending sindsdien gewijzigd of geannuleerd is: lees ze na en start ze opnieuw of geef ze op.</translation>
    </message>
    <message>
        <source>La copie {path} est abîmée ou n&apos;est pas une copie de Publisher : choisissez-en une autre (« publisher restore --list »). Rien n&apos;a été changé.</source>
        <translation>De kopie {path} is beschadigd of is geen kopie van Publisher: kies een andere (“publisher restore --list”). Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>La copie « {chosen} » n&apos;existe pas : « publisher restore --list » les montre.</source>
        <translation>De kopie “{chosen}” bestaat niet: “publisher restore --list” toont ze.</translation>
    </message>
    <message>
        <source>La date de fin de l&apos;alerte est passée : changez-la, ou n&apos;émettez plus l&apos;alerte.</source>
        <translation>De einddatum van de waarschuwing is voorbij: verander hem, of zend de waarschuwing niet meer uit.</translation>
    </message>
    <message>
        <source>La date {wall} est trop lointaine.</source>
        <translation>De datum {wall} ligt te ver weg.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Bluesky.</source>
        <translation>De beschrijving van de afbeelding “{name}” is langer dan {limit} tekens en zal op Bluesky worden afgebroken.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Discord.</source>
        <translation>De beschrijving van de afbeelding “{name}” is langer dan {limit} tekens en zal op Discord worden afgebroken.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur LinkedIn.</source>
        <translation>De beschrijving van de afbeelding “{name}” is langer dan {limit} tekens en zal op LinkedIn worden afgebroken.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Mastodon.</source>
        <translation>De beschrijving van de afbeelding “{name}” is langer dan {limit} tekens en zal op Mastodon worden afgebroken.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Matrix.</source>
        <translation>De beschrijving van de afbeelding “{name}” is langer dan {limit} tekens en zal op Matrix worden afgebroken.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur X.</source>
        <translation>De beschrijving van de afbeelding “{name}” is langer dan {limit} tekens en zal op X worden afgebroken.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : Telegram n&apos;a pas de place pour elle hors de la légende.</source>
        <translation>De beschrijving van de afbeelding “{name}” zal worden afgebroken: Telegram heeft er geen plaats voor buiten het bijschrift.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : ntfy n&apos;a pas de place pour elle hors du message.</source>
        <translation>De beschrijving van de afbeelding “{name}” zal worden afgebroken: ntfy heeft er geen plaats voor buiten het bericht.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} commence par « {start} » : dites directement ce qu&apos;elle montre.</source>
        <translation>De beschrijving van de {which} begint met “{start}”: zeg meteen wat erop te zien is.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} dépasse {limit} caractères : mettez le détail dans le texte.</source>
        <translation>De beschrijving van de {which} is langer dan {limit} tekens: zet de details in de tekst.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} est un nom de fichier : décrivez-la.</source>
        <translation>De beschrijving van de {which} is een bestandsnaam: beschrijf de afbeelding.</translation>
    </message>
    <message>
        <source>La description de la vidéo dépasse {limit} signes et sera coupée sur Matrix.</source>
        <translation>De beschrijving van de video is langer dan {limit} tekens en zal op Matrix worden afgebroken.</translation>
    </message>
    <message>
        <source>La fiche de la ville dans la recherche Google et sur Maps.</source>
        <translation>Het bedrijfsprofiel van de stad in Google Zoeken en op Maps.</translation>
    </message>
    <message>
        <source>La langue dans laquelle la commune écrit : celle d&apos;une nouvelle annonce, que l&apos;on peut changer pour chacune.</source>
        <translation>De taal waarin de gemeente schrijft: die van een nieuwe aankondiging, die voor elke aankondiging kan worden gewijzigd.</translation>
    </message>
    <message>
        <source>La langue de l&apos;accueil, des archives et des menus.</source>
        <translation>De taal van de startpagina, het archief en de menu&apos;s.</translation>
    </message>
    <message>
        <source>La langue principale du fil : fr, nl, de ou en.</source>
        <translation>De hoofdtaal van de feed: fr, nl, de of en.</translation>
    </message>
    <message>
        <source>La lecture du site est interrompue : rien n&apos;est repris.</source>
        <translation>Het lezen van de website is onderbroken: niets is overgenomen.</translation>
    </message>
    <message>
        <source>La lettre dépasse ce que Brevo accepte (1 Mo) : raccourcissez le texte.</source>
        <translation>De nieuwsbrief is groter dan wat Brevo aanvaardt (1 MB): kort de tekst in.</translation>
    </message>
    <message>
        <source>La ligne {number} du fichier n&apos;est pas une inscription du journal.</source>
        <translation>Regel {number} van het bestand is geen vermelding van het logboek.</translation>
    </message>
    <message>
        <source>La liste des destinataires compte plus de {most} numéros.</source>
        <translation>De lijst van ontvangers telt meer dan {most} nummers.</translation>
    </message>
    <message>
        <source>La liste des destinataires « {list} » ne contient aucun numéro de GSM : mettez-en un par ligne, ou une colonne « gsm ».</source>
        <translation>De lijst van ontvangers “{list}” bevat geen enkel gsm-nummer: zet er één per regel, of een kolom “gsm”.</translation>
    </message>
    <message>
        <source>La liste des messages de la fiche n&apos;a pas pu être relue assez loin : regardez vous-même sur Google.</source>
        <translation>De lijst van posts van het bedrijfsprofiel kon niet ver genoeg worden nagelezen: kijk zelf op Google.</translation>
    </message>
    <message>
        <source>La liste des messages de la page n&apos;a pas pu être relue assez loin : regardez vous-même sur LinkedIn.</source>
        <translation>De lijst van posts van de pagina kon niet ver genoeg worden nagelezen: kijk zelf op LinkedIn.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Bluesky.</source>
        <translation>De lijst van posts van het account kon niet ver genoeg worden nagelezen: kijk zelf op Bluesky.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Mastodon.</source>
        <translation>De lijst van posts van het account kon niet ver genoeg worden nagelezen: kijk zelf op Mastodon.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur X.</source>
        <translation>De lijst van posts van het account kon niet ver genoeg worden nagelezen: kijk zelf op X.</translation>
    </message>
    <message>
        <source>La page a besoin d&apos;un titre : écrivez-le.</source>
        <translation>De pagina heeft een titel nodig: schrijf hem.</translation>
    </message>
    <message>
        <source>La page a trop de publications récentes pour les relire toutes : regardez vous-même.</source>
        <translation>De pagina heeft te veel recente publicaties om ze allemaal na te lezen: kijk zelf.</translation>
    </message>
    <message>
        <source>La page de cette annonce est publiée sur le site, mais les visiteurs ne la reçoivent pas. Regardez-la sur le site, puis dites si l&apos;annonce y est.</source>
        <translation>De pagina van dit bericht is op de website gepubliceerd, maar bezoekers krijgen ze niet. Bekijk ze op de website en zeg dan of het bericht er staat.</translation>
    </message>
    <message>
        <source>La page de cette annonce est sur le site, mais dépubliée.</source>
        <translation>De pagina van dit bericht staat op de website, maar is niet gepubliceerd.</translation>
    </message>
    <message>
        <source>La page du site, dont cet envoi porte l&apos;adresse, n&apos;est pas publiée : relancez-la d&apos;abord, puis cet envoi, ou abandonnez-le.</source>
        <translation>De pagina op de website, waarvan deze verzending het adres bevat, is niet gepubliceerd: start eerst die opnieuw en dan deze verzending, of geef ze op.</translation>
    </message>
    <message>
        <source>La page est retirée, mais {count} de ses fichiers restent sur le site. Supprimez-les dans Contenu &gt; Fichiers, ou demandez la permission « Supprimer ses propres fichiers » pour ce compte et recommencez.</source>
        <translation>De pagina is ingetrokken, maar {count} van haar bestanden staan nog op de website. Verwijder ze in Inhoud &gt; Bestanden, of vraag voor dit account de machtiging “Eigen bestanden verwijderen” en probeer opnieuw.</translation>
    </message>
    <message>
        <source>La page montre le même texte avec un autre lien : regardez si c&apos;est cette publication ({url}).</source>
        <translation>De pagina toont dezelfde tekst met een andere link: kijk of het deze publicatie is ({url}).</translation>
    </message>
    <message>
        <source>La page ne montrera que les {most} premières images.</source>
        <translation>De pagina zal alleen de eerste {most} afbeeldingen tonen.</translation>
    </message>
    <message>
        <source>La page où vous publiez.</source>
        <translation>De pagina waarop u publiceert.</translation>
    </message>
    <message>
        <source>La page « {after} » de l&apos;historique n&apos;existe pas.</source>
        <translation>De pagina “{after}” van de geschiedenis bestaat niet.</translation>
    </message>
    <message>
        <source>La page « {after} » des images n&apos;existe pas.</source>
        <translation>Pagina “{after}” van de afbeeldingen bestaat niet.</translation>
    </message>
    <message>
        <source>La personne connectée gère plusieurs comptes : {named}. Mettez le numéro du bon dans le réglage « {setting} », puis reconnectez le canal.</source>
        <translation>De aangemelde persoon beheert meerdere accounts: {named}. Zet het nummer van het juiste in de instelling “{setting}” en verbind het kanaal dan opnieuw.</translation>
    </message>
    <message>
        <source>La personne connectée ne peut publier sur aucune page, ou n&apos;en a coché aucune dans le navigateur : recommencez avec quelqu&apos;un qui gère la page de la ville.</source>
        <translation>De aangemelde persoon kan op geen enkele pagina publiceren, of heeft er in de browser geen aangevinkt: begin opnieuw met iemand die de pagina van de stad beheert.</translation>
    </message>
    <message>
        <source>La phrase « {start}… » compte {count} mots{more} : coupez-la, au-delà de {most} on perd le fil.</source>
        <translation>De zin “{start}…” telt {count} woorden{more}: splits hem, boven {most} raakt men de draad kwijt.</translation>
    </message>
    <message>
        <source>La plateforme connaît la fin de l&apos;annonce, et la retire elle-même.</source>
        <translation>Het platform kent het einde van het bericht en trekt het zelf in.</translation>
    </message>
    <message>
        <source>La première date vient après la dernière : échangez-les.</source>
        <translation>De eerste datum komt na de laatste: wissel ze om.</translation>
    </message>
    <message>
        <source>La première image de l&apos;annonce accompagne la notification ; non, si le serveur ne prend pas de fichiers.</source>
        <translation>De eerste afbeelding van het bericht gaat met de melding mee; nee, als de server geen bestanden aanvaardt.</translation>
    </message>
    <message>
        <source>La publication corrigée est sur {service}, mais la première n&apos;a pas pu être supprimée. {why}</source>
        <translation>De verbeterde publicatie staat op {service}, maar de eerste kon niet worden verwijderd. {why}</translation>
    </message>
    <message>
        <source>La publication est corrigée sur {service}, mais pas son premier commentaire. {why}</source>
        <translation>De publicatie is verbeterd op {service}, maar haar eerste reactie niet. {why}</translation>
    </message>
    <message>
        <source>La publication est sur {service}, mais pas encore son premier commentaire ; elle ne sera pas publiée deux fois.</source>
        <translation>De publicatie staat op {service}, maar haar eerste reactie nog niet; ze wordt geen twee keer gepubliceerd.</translation>
    </message>
    <message>
        <source>La publication n&apos;existe plus sur {service} : elle ne peut plus être corrigée.</source>
        <translation>De publicatie bestaat niet meer op {service}: ze kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>La recherche retrouve de nouveau {n} annonces.</source>
        <translation>De zoekfunctie vindt {n} berichten terug.</translation>
    </message>
    <message>
        <source>La recherche retrouve toutes les annonces.</source>
        <translation>De zoekfunctie vindt alle berichten terug.</translation>
    </message>
    <message>
        <source>La reprise d&apos;une copie, interrompue, est terminée.</source>
        <translation>Het onderbroken terugzetten van een kopie is voltooid.</translation>
    </message>
    <message>
        <source>La réponse de {service} a déjà servi, ou est venue trop tard : recommencez la connexion.</source>
        <translation>Het antwoord van {service} is al gebruikt, of kwam te laat: begin de aanmelding opnieuw.</translation>
    </message>
    <message>
        <source>La répétition finit avant de commencer : choisissez une fin plus tardive.</source>
        <translation>De herhaling eindigt voor ze begint: kies een later einde.</translation>
    </message>
    <message>
        <source>La semaine commence le lundi : retirez WKST de la règle.</source>
        <translation>De week begint op maandag: haal WKST uit de regel.</translation>
    </message>
    <message>
        <source>La session Bluesky a pris fin : reconnectez ce canal si cela se répète.</source>
        <translation>De Bluesky-sessie is beëindigd: verbind dit kanaal opnieuw als dit zich herhaalt.</translation>
    </message>
    <message>
        <source>La série « {id} » n&apos;existe pas. « publisher series list » les montre.</source>
        <translation>De reeks “{id}” bestaat niet. “publisher series list” toont ze.</translation>
    </message>
    <message>
        <source>La série « {title} » est arrêtée : dupliquez une de ses annonces pour en commencer une autre.</source>
        <translation>De reeks “{title}” is gestopt: dupliceer een van haar berichten om een andere te beginnen.</translation>
    </message>
    <message>
        <source>La traduction « {code} » est dans la langue de l&apos;annonce.</source>
        <translation>De vertaling “{code}” is in de taal van het bericht.</translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a ni résumé ni texte.</source>
        <translation>De vertaling “{code}” heeft geen samenvatting en geen tekst.</translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a qu&apos;un résumé, sans texte.</source>
        <translation>De vertaling “{code}” heeft alleen een samenvatting, zonder tekst.</translation>
    </message>
    <message>
        <source>La traduction « {language} » n&apos;aura pas de page : donnez-lui un titre et un code de langue à elle, par exemple « nl ».</source>
        <translation>De vertaling “{language}” zal geen pagina hebben: geef ze een titel en een eigen taalcode, bijvoorbeeld “nl”.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Facebook. À changer quand Facebook retire celle-ci.</source>
        <translation>De versie van de interface van Facebook. Te wijzigen wanneer Facebook deze intrekt.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Meta. À changer quand Meta retire celle-ci.</source>
        <translation>De versie van de interface van Meta. Te wijzigen wanneer Meta deze intrekt.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Threads. À changer quand Meta retire celle-ci.</source>
        <translation>De versie van de interface van Threads. Te wijzigen wanneer Meta deze intrekt.</translation>
    </message>
    <message>
        <source>La vidéo n&apos;est plus dans Publisher : ajoutez-la de nouveau.</source>
        <translation>De video zit niet meer in Publisher: voeg hem opnieuw toe.</translation>
    </message>
    <message>
        <source>La vidéo n&apos;est plus entière dans Publisher : ajoutez-la de nouveau.</source>
        <translation>De video is niet meer volledig in Publisher: voeg hem opnieuw toe.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » est abîmée ou incomplète : exportez-la à nouveau.</source>
        <translation>De video “{name}” is beschadigd of onvolledig: exporteer hem opnieuw.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » n&apos;existe pas à cet endroit.</source>
        <translation>De video “{name}” bestaat niet op deze plaats.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » ne peut pas être lue : vérifiez ses droits.</source>
        <translation>De video “{name}” kan niet worden gelezen: controleer de rechten.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » pèse {size} Mo ; il en faut 512 au plus. Exportez-la plus courte ou en 720p.</source>
        <translation>De video “{name}” weegt {size} MB; ten hoogste 512 is toegelaten. Exporteer hem korter of in 720p.</translation>
    </message>
    <message>
        <source>La zone de toutes les alertes, en mots.</source>
        <translation>Het gebied van alle waarschuwingen, in woorden.</translation>
    </message>
    <message>
        <source>Laissez vide si le compte ne gère qu&apos;une fiche ; sinon le test montre les numéros.</source>
        <translation>Laat leeg als het account maar één bedrijfsprofiel beheert; anders toont de test de nummers.</translation>
    </message>
    <message>
        <source>Laissez vide si le dossier est déjà celui du serveur web.</source>
        <translation>Laat leeg als de map al die van de webserver is.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Langue du site</source>
        <translation>Taal van de website</translation>
    </message>
    <message>
        <source>Le HTML n&apos;est pas interprété : {tag} sera affiché tel quel.</source>
        <translation>HTML wordt niet geïnterpreteerd: {tag} zal letterlijk worden getoond.</translation>
    </message>
    <message>
        <source>Le bot n&apos;a pas le droit de publier dans ce canal Telegram{told} : dans le canal, Administrateurs, ajoutez-le avec le droit de publier des messages.</source>
        <translation>De bot heeft niet het recht om in dit Telegram-kanaal te publiceren{told}: voeg hem in het kanaal toe bij Beheerders, met het recht om berichten te plaatsen.</translation>
    </message>
    <message>
        <source>Le brouillon « {id} » n&apos;existe pas ou plus.</source>
        <translation>Het concept “{id}” bestaat niet of niet meer.</translation>
    </message>
    <message>
        <source>Le calendrier montre de 1 jour à 3 ans : choisissez d&apos;autres dates.</source>
        <translation>De kalender toont van 1 dag tot 3 jaar: kies andere datums.</translation>
    </message>
    <message>
        <source>Le canal n&apos;a pas pu être relu assez loin : regardez vous-même sur Slack.</source>
        <translation>Het kanaal kon niet ver genoeg worden nagelezen: kijk zelf op Slack.</translation>
    </message>
    <message>
        <source>Le canal « {id} » n&apos;existe pas.</source>
        <translation>Het kanaal “{id}” bestaat niet.</translation>
    </message>
    <message>
        <source>Le canal « {name} » a tout ce qu&apos;il lui faut ici.</source>
        <translation>Het kanaal “{name}” heeft hier alles wat het nodig heeft.</translation>
    </message>
    <message>
        <source>Le canal « {name} » a été retiré de Publisher.</source>
        <translation>Het kanaal “{name}” is uit Publisher verwijderd.</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;est pas connecté ici : connectez-le avant de publier (« publisher channels add {name} --name {name} »).</source>
        <translation>Het kanaal “{name}” is hier niet verbonden: verbind het voor u publiceert (“publisher channels add {name} --name {name}”).</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas : aucun canal n&apos;est encore connecté.</source>
        <translation>Het kanaal “{name}” bestaat niet: er is nog geen enkel kanaal verbonden.</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas.{hint} Canaux connectés : {names}.</source>
        <translation>Het kanaal “{name}” bestaat niet.{hint} Verbonden kanalen: {names}.</translation>
    </message>
    <message>
        <source>Le canal « {name} » ne se connecte pas par le navigateur : donnez ses codes d&apos;accès en modifiant le canal.</source>
        <translation>Het kanaal “{name}” wordt niet via de browser verbonden: geef zijn toegangscodes door het kanaal te wijzigen.</translation>
    </message>
    <message>
        <source>Le code d&apos;accès {variable} ne peut pas être lu ({why}) : demandez à votre service informatique.</source>
        <translation>De toegangscode {variable} kan niet worden gelezen ({why}): vraag het aan uw IT-dienst.</translation>
    </message>
    <message>
        <source>Le code d&apos;accès « {field} » du canal « {channel} » manque : reconnectez le canal, ou donnez-le dans la variable {variable}.</source>
        <translation>De toegangscode “{field}” van het kanaal “{channel}” ontbreekt: verbind het kanaal opnieuw, of geef hem in de variabele {variable}.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a pas de liste {number} : corrigez le réglage « lists ». Ses listes : {shown}.</source>
        <translation>Het Brevo-account heeft geen lijst {number}: verbeter de instelling “lists”. Zijn lijsten: {shown}.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus assez de crédits pour tous les abonnés : ajoutez-en, puis relancez l&apos;envoi.</source>
        <translation>Het Brevo-account heeft niet genoeg credits meer voor alle abonnees: voeg er toe en start de verzending opnieuw.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus que {credits} crédits pour {people} abonnés : ajoutez-en avant d&apos;envoyer.</source>
        <translation>Het Brevo-account heeft nog maar {credits} credits voor {people} abonnees: voeg er toe voor u verzendt.</translation>
    </message>
    <message>
        <source>Le compte Instagram de la ville : une à dix photos et une légende.</source>
        <translation>Het Instagram-account van de stad: één tot tien foto&apos;s en een bijschrift.</translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a pas d&apos;expéditeur « {sender} » : faites-le valider chez OVHcloud, ou prenez l&apos;un de ceux-ci : {names}.</source>
        <translation>Het sms-account heeft geen afzender “{sender}”: laat hem valideren bij OVHcloud, of neem een van deze: {names}.</translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a plus assez de crédits : rechargez-le chez OVHcloud, puis relancez.</source>
        <translation>Het sms-account heeft niet genoeg credits meer: laad het op bij OVHcloud en start dan opnieuw.</translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » a {left} crédits ; destinataires : {people}, lignes inutilisables : {unusable}.</source>
        <translation>Het sms-account “{service}” heeft {left} credits; ontvangers: {people}, onbruikbare regels: {unusable}.</translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » est désactivé.</source>
        <translation>Het sms-account “{service}” is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Le compte a trop de publications récentes pour les relire toutes : regardez vous-même sur {service}.</source>
        <translation>Het account heeft te veel recente publicaties om ze allemaal na te lezen: kijk zelf op {service}.</translation>
    </message>
    <message>
        <source>Le compte n&apos;est pas membre du salon : invitez-le depuis le salon, puis testez.</source>
        <translation>Het account is geen lid van de kamer: nodig het uit vanuit de kamer en test dan.</translation>
    </message>
    <message>
        <source>Le compte qui publie ; nécessaire seulement avec un mot de passe.</source>
        <translation>Het account dat publiceert; alleen nodig met een wachtwoord.</translation>
    </message>
    <message>
        <source>Le compte sur le serveur ; laissez vide si le serveur n&apos;en demande pas.</source>
        <translation>Het account op de server; laat leeg als de server er geen vraagt.</translation>
    </message>
    <message>
        <source>Le compte « @{name} » est suspendu par son instance.</source>
        <translation>Het account “@{name}” is opgeschort door zijn instantie.</translation>
    </message>
    <message>
        <source>Le compte « {name} » est désactivé ou suspendu : connectez-vous sur Bluesky pour voir pourquoi.</source>
        <translation>Het account “{name}” is uitgeschakeld of opgeschort: meld u aan op Bluesky om te zien waarom.</translation>
    </message>
    <message>
        <source>Le compte « {username} » n&apos;a pas le droit d&apos;écrire dans « {folder} » sur « {host} ».</source>
        <translation>Het account “{username}” heeft geen schrijfrecht in “{folder}” op “{host}”.</translation>
    </message>
    <message>
        <source>Le compte « {user} » n&apos;a pas le droit d&apos;écrire dans ce salon : donnez-lui le rôle de modérateur, ou permettez à tous d&apos;y écrire.</source>
        <translation>Het account “{user}” heeft geen schrijfrecht in deze kamer: geef het de rol van moderator, of laat iedereen er schrijven.</translation>
    </message>
    <message>
        <source>Le crédit de l&apos;application est épuisé : rechargez-le sur developer.x.com, puis réessayez.</source>
        <translation>Het tegoed van de app is op: laad het op op developer.x.com en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Le dictionnaire {file} ne peut pas être lu : remplacez-le.</source>
        <translation>Het woordenboek {file} kan niet worden gelezen: vervang het.</translation>
    </message>
    <message>
        <source>Le disque a refusé une lecture ou une écriture dans {place}. Vérifiez le disque, puis recommencez.</source>
        <translation>De schijf weigerde te lezen of te schrijven in {place}. Controleer de schijf en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Le disque de {folder} est plein : libérez de la place.</source>
        <translation>De schijf van {folder} is vol: maak plaats vrij.</translation>
    </message>
    <message>
        <source>Le disque du dossier « {folder} » est plein : libérez de la place.</source>
        <translation>De schijf van de map “{folder}” is vol: maak plaats vrij.</translation>
    </message>
    <message>
        <source>Le disque est plein ({place}) : libérez de la place, puis recommencez. Ce qui était enregistré l&apos;est toujours.</source>
        <translation>De schijf is vol ({place}): maak plaats vrij en begin dan opnieuw. Wat opgeslagen was, is dat nog altijd.</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;accepte pas cela ({told}).</source>
        <translation>De map van dit kanaal aanvaardt dat niet ({told}).</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;est pas public : les citoyens ne verraient pas l&apos;annonce. Publiez le dossier dans Plone, ou réglez-en un autre.</source>
        <translation>De map van dit kanaal is niet openbaar: de burgers zouden het bericht niet zien. Publiceer de map in Plone, of stel een andere in.</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;existe pas sur le site, ou ce compte ne peut pas le voir. Corrigez le réglage « folder ».</source>
        <translation>De map van dit kanaal bestaat niet op de website, of dit account kan ze niet zien. Verbeter de instelling “folder”.</translation>
    </message>
    <message>
        <source>Le dossier du serveur que les citoyens voient comme site.</source>
        <translation>De map van de server die de burgers als website zien.</translation>
    </message>
    <message>
        <source>Le dossier du site où vont les annonces : son adresse, ou son chemin.</source>
        <translation>De map van de website waar de berichten komen: haar adres, of haar pad.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher dessine le mur ; plusieurs répétitions peuvent le partager.</source>
        <translation>De map waarin Publisher de muur tekent; meerdere oefenkanalen kunnen ze delen.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher prépare le texte et les images, un sous-dossier par envoi.</source>
        <translation>De map waarin Publisher de tekst en de afbeeldingen klaarmaakt, één submap per verzending.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher écrit les pages ; il appartient tout entier au site.</source>
        <translation>De map waarin Publisher de pagina&apos;s schrijft; ze hoort volledig bij de website.</translation>
    </message>
    <message>
        <source>Le dossier où les alertes et leur fil sont écrits ; il peut être celui du site.</source>
        <translation>De map waarin de waarschuwingen en hun feed geschreven worden; dat mag die van de website zijn.</translation>
    </message>
    <message>
        <source>Le dossier où les fils sont écrits ; il peut être celui du site.</source>
        <translation>De map waarin de feeds geschreven worden; dat mag die van de website zijn.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; le fil se lit à l&apos;adresse {address}.</source>
        <translation>In de map {folder} kan worden geschreven; de feed is te lezen op het adres {address}.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; les alertes se lisent à l&apos;adresse {address}.</source>
        <translation>In de map {folder} kan worden geschreven; de waarschuwingen zijn te lezen op het adres {address}.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit, mais le concentrateur WebSub n&apos;a pas encore répondu : il sera prévenu à la prochaine annonce.</source>
        <translation>In de map {folder} kan worden geschreven, maar de WebSub-hub heeft nog niet geantwoord: hij wordt bij het volgende bericht verwittigd.</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » contient déjà un autre site : choisissez un dossier vide.</source>
        <translation>De map “{folder}” bevat al een andere website: kies een lege map.</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » ne peut pas être écrit ({why}) : choisissez-en un autre.</source>
        <translation>In de map “{folder}” kan niet worden geschreven ({why}): kies een andere.</translation>
    </message>
    <message>
        <source>Le fichier d&apos;avant est gardé dans {place}.</source>
        <translation>Het oude bestand wordt bewaard in {place}.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires en compte plus de {most} : passez par une liste de diffusion ou par Brevo.</source>
        <translation>Het bestand van de ontvangers telt er meer dan {most}: gebruik een mailinglijst of Brevo.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » est trop gros.</source>
        <translation>Het bestand van de ontvangers “{file}” is te groot.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne contient aucune adresse : mettez-en une par ligne, ou une colonne « email ».</source>
        <translation>Het bestand van de ontvangers “{file}” bevat geen enkel adres: zet er één per regel, of een kolom “email”.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne peut pas être lu ({why}) : vérifiez son chemin.</source>
        <translation>Het bestand van de ontvangers “{file}” kan niet worden gelezen ({why}): controleer het pad.</translation>
    </message>
    <message>
        <source>Le fichier {file} est abîmé ({found}) : fermez Publisher, puis « publisher restore » reprend la dernière copie et met ce fichier de côté.</source>
        <translation>Het bestand {file} is beschadigd ({found}): sluit Publisher, daarna zet “publisher restore” de laatste kopie terug en dit bestand opzij.</translation>
    </message>
    <message>
        <source>Le fichier {file} est entier.</source>
        <translation>Het bestand {file} is ongeschonden.</translation>
    </message>
    <message>
        <source>Le fichier {file} n&apos;est plus là ou est vide : « publisher restore » reprend la dernière copie.</source>
        <translation>Het bestand {file} is er niet meer of is leeg: “publisher restore” zet de laatste kopie terug.</translation>
    </message>
    <message>
        <source>Le fichier {path} est abîmé : remettez sa copie de sauvegarde.</source>
        <translation>Het bestand {path} is beschadigd: zet de reservekopie ervan terug.</translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être lu ({why}).</source>
        <translation>Het bestand {path} kan niet worden gelezen ({why}).</translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être écrit ({why}).</source>
        <translation>Het bestand {path} kan niet worden geschreven ({why}).</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ({why}) : il ne peut pas être copié.</source>
        <translation>Het bestand {place} is beschadigd ({why}): het kan niet worden gekopieerd.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation>Het bestand {place} is beschadigd: sluit Publisher overal en open het dan weer om de laatste reservekopie terug te zetten.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : plus rien n&apos;est envoyé. Fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation>Het bestand {place} is beschadigd: er wordt niets meer verzonden. Sluit Publisher overal en open het dan weer om de laatste reservekopie terug te zetten.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ; il a été mis de côté sous {aside}. {offer}</source>
        <translation>Het bestand {place} is beschadigd; het is opzijgezet als {aside}. {offer}</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé, et d&apos;autres programmes l&apos;ont encore ouvert : fermez d&apos;abord {others}, puis recommencez.</source>
        <translation>Het bestand {place} is beschadigd, en andere programma&apos;s hebben het nog open: sluit eerst {others} en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé.</source>
        <translation>Het bestand {place} is beschadigd.</translation>
    </message>
    <message>
        <source>Le fichier {place} n&apos;est plus là ou est vide, alors que Publisher a déjà servi. {offer}</source>
        <translation>Het bestand {place} is er niet meer of is leeg, terwijl Publisher al gebruikt is. {offer}</translation>
    </message>
    <message>
        <source>Le fichier « {file} » n&apos;existe pas : vérifiez son nom.</source>
        <translation>Het bestand “{file}” bestaat niet: controleer de naam.</translation>
    </message>
    <message>
        <source>Le fichier « {file} » ne peut pas être lu : vérifiez ses droits.</source>
        <translation>Het bestand “{file}” kan niet worden gelezen: controleer de rechten.</translation>
    </message>
    <message>
        <source>Le fil est en train d&apos;être écrit par un autre programme : réessayez.</source>
        <translation>De feed wordt net door een ander programma geschreven: probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Le fil ne montre que la première image ; le site montre les autres.</source>
        <translation>De feed toont alleen de eerste afbeelding; de website toont de andere.</translation>
    </message>
    <message>
        <source>Le fil sur {service} est publié jusqu&apos;au message {done} sur {total} ; ce qui est publié ne le sera pas deux fois.</source>
        <translation>De draad op {service} is gepubliceerd tot post {done} van {total}; wat gepubliceerd is, zal niet twee keer gepubliceerd worden.</translation>
    </message>
    <message>
        <source>Le flux de travail de Teams est désactivé : activez-le dans Power Automate.</source>
        <translation>De Teams-werkstroom is uitgeschakeld: schakel hem in Power Automate in.</translation>
    </message>
    <message>
        <source>Le flux de travail n&apos;existe plus (ou son propriétaire est parti) : créez-en un autre dans Teams et reconnectez ce canal.</source>
        <translation>De werkstroom bestaat niet meer (of zijn eigenaar is weg): maak een andere in Teams en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le fuseau horaire « {name} » n&apos;existe pas.{hint}</source>
        <translation>De tijdzone “{name}” bestaat niet.{hint}</translation>
    </message>
    <message>
        <source>Le groupe « {name} » n&apos;a aucun canal : choisissez les siens dans la page « Canaux », ou avec « publisher groups set ».</source>
        <translation>De groep “{name}” heeft geen enkel kanaal: kies de hare op de pagina “Kanalen”, of met “publisher groups set”.</translation>
    </message>
    <message>
        <source>Le groupe « {name} » n&apos;existe pas. Groupes : {names}.</source>
        <translation>De groep “{name}” bestaat niet. Groepen: {names}.</translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau depuis l&apos;instance et reconnectez ce canal.</source>
        <translation>Het toegangstoken bevat tekens die niet in een token voorkomen: kopieer het opnieuw vanuit de instantie en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau et reconnectez ce canal.</source>
        <translation>Het toegangstoken bevat tekens die niet in een token voorkomen: kopieer het opnieuw en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le jeton du bot n&apos;en est pas un : copiez-le à nouveau depuis @BotFather (des chiffres, deux-points, des lettres) et reconnectez ce canal.</source>
        <translation>Het token van de bot is er geen: kopieer het opnieuw vanuit @BotFather (cijfers, een dubbelpunt, letters) en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le jeton n&apos;en est pas un : copiez à nouveau le « Bot User OAuth Token » de l&apos;application (il commence par xoxb-) et reconnectez ce canal.</source>
        <translation>Het token is er geen: kopieer het “Bot User OAuth Token” van de app opnieuw (het begint met xoxb-) en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le journal est intact : {count} inscriptions vérifiées.</source>
        <translation>Het logboek is ongeschonden: {count} vermeldingen gecontroleerd.</translation>
    </message>
    <message>
        <source>Le journal s&apos;arrête à l&apos;inscription {last} alors qu&apos;il doit finir autrement : les dernières inscriptions ont été retirées ou ajoutées.</source>
        <translation>Het logboek stopt bij vermelding {last} terwijl het anders moet eindigen: de laatste vermeldingen zijn verwijderd of toegevoegd.</translation>
    </message>
    <message>
        <source>Le lien de l&apos;adresse ne commence pas par https:// ou http://.</source>
        <translation>De link van het adres begint niet met https:// of http://.</translation>
    </message>
    <message>
        <source>Le lien y mène à la page.</source>
        <translation>De link leidt er naar de pagina.</translation>
    </message>
    <message>
        <source>Le lien « {address} » du texte n&apos;est pas une adresse complète : écrivez-la avec https://.</source>
        <translation>De link “{address}” in de tekst is geen volledig adres: schrijf hem met https://.</translation>
    </message>
    <message>
        <source>Le lien « {label} » ne dit pas où il mène : nommez la page ou l&apos;action.</source>
        <translation>De link “{label}” zegt niet waarheen hij leidt: noem de pagina of de actie.</translation>
    </message>
    <message>
        <source>Le lien « {url} » doit commencer par https:// ou http://.</source>
        <translation>De link “{url}” moet beginnen met https:// of http://.</translation>
    </message>
    <message>
        <source>Le message corrigé est sur Bluesky, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation>De verbeterde post staat op Bluesky, maar de eerste kon niet worden verwijderd. {why}</translation>
    </message>
    <message>
        <source>Le message corrigé est sur X, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation>De verbeterde post staat op X, maar de eerste kon niet worden verwijderd. {why}</translation>
    </message>
    <message>
        <source>Le message corrigé remplace le premier, sous une nouvelle adresse.</source>
        <translation>De verbeterde post vervangt de eerste, op een nieuw adres.</translation>
    </message>
    <message>
        <source>Le message est corrigé sur Slack, mais sa vidéo d&apos;avant y est encore. {why}</source>
        <translation>De post op Slack is verbeterd, maar de vorige video staat er nog. {why}</translation>
    </message>
    <message>
        <source>Le message est dans le salon Matrix, mais pas encore toutes ses images ou sa vidéo ; ce qui y est ne sera pas envoyé deux fois.</source>
        <translation>Het bericht staat in de Matrix-kamer, maar nog niet al zijn afbeeldingen of zijn video; wat er staat, wordt geen twee keer verzonden.</translation>
    </message>
    <message>
        <source>Le message est publié à nouveau, puis le premier est supprimé : ses réponses et ses partages sont perdus.</source>
        <translation>De post wordt opnieuw gepubliceerd en de eerste wordt dan verwijderd: antwoorden en deelacties gaan verloren.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus dans le salon : il ne peut plus être corrigé.</source>
        <translation>Het bericht bestaat niet meer in de kamer: het kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Bluesky : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op Bluesky: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Discord : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op Discord: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Google : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op Google: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur LinkedIn : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op LinkedIn: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Mastodon : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op Mastodon: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Slack : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op Slack: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Telegram : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op Telegram: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur X : il ne peut plus être corrigé.</source>
        <translation>De post bestaat niet meer op X: hij kan niet meer worden verbeterd.</translation>
    </message>
    <message>
        <source>Le message qui met fin à une alerte encore valable.</source>
        <translation>De boodschap die een nog geldige waarschuwing beëindigt.</translation>
    </message>
    <message>
        <source>Le module JSON:API de Drupal n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation>De module JSON:API van Drupal bevindt zich niet op dit adres. Controleer het adres van het kanaal, of vraag de beheerder van de website deze module in te schakelen.</translation>
    </message>
    <message>
        <source>Le mot de passe d&apos;application contient des signes qu&apos;il ne peut pas avoir : copiez-le à nouveau depuis Bluesky et reconnectez ce canal.</source>
        <translation>Het app-wachtwoord bevat tekens die er niet in kunnen voorkomen: kopieer het opnieuw vanuit Bluesky en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte Drupal, tel qu&apos;on le tape sur la page /user/login du site.</source>
        <translation>Het wachtwoord van het Drupal-account, zoals het op de pagina /user/login van de website wordt ingetypt.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte SFTP, ou celui qui protège la clé privée.</source>
        <translation>Het wachtwoord van het SFTP-account, of dat wat de private sleutel beschermt.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton : Publisher ouvre alors sa propre session.</source>
        <translation>Het wachtwoord van het account, als u geen token geeft: Publisher opent dan zijn eigen sessie.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton.</source>
        <translation>Het wachtwoord van het account, als u geen token geeft.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, tel qu&apos;on le tape sur la page de connexion du site. Un compte réservé à Publisher vaut mieux que celui d&apos;une personne.</source>
        <translation>Het wachtwoord van het account, zoals het op de aanmeldpagina van de website wordt ingetypt. Een account alleen voor Publisher is beter dan dat van een persoon.</translation>
    </message>
    <message>
        <source>Le mot-clé « {name} » n&apos;existe pas sur le site, et ce compte ne peut pas le créer. Demandez la permission de créer des termes dans le vocabulaire « {vocabulary} », ou réglez « tags_field » sur « none ».</source>
        <translation>Het trefwoord “{name}” bestaat niet op de website, en dit account kan het niet aanmaken. Vraag het recht om termen aan te maken in de woordenlijst “{vocabulary}”, of zet “tags_field” op “none”.</translation>
    </message>
    <message>
        <source>Le mur de répétition est abîmé : supprimez le fichier {path}.</source>
        <translation>De oefenmuur is beschadigd: verwijder het bestand {path}.</translation>
    </message>
    <message>
        <source>Le même nom pour toutes les annonces ; vide : le titre de l&apos;annonce.</source>
        <translation>Dezelfde naam voor alle berichten; leeg: de titel van het bericht.</translation>
    </message>
    <message>
        <source>Le même texte, publié pour une autre annonce, est sur le canal : regardez si celui-ci y est aussi, puis dites-le.</source>
        <translation>Dezelfde tekst, gepubliceerd voor een ander bericht, staat op het kanaal: kijk of dit bericht er ook staat en zeg het dan.</translation>
    </message>
    <message>
        <source>Le nom auquel les citoyens s&apos;abonnent dans l&apos;application ntfy : lettres sans accent, chiffres, « - » et « _ ».</source>
        <translation>De naam waarop de burgers zich abonneren in de ntfy-app: letters zonder accent, cijfers, “-” en “_”.</translation>
    </message>
    <message>
        <source>Le nom de la clé DKIM dans le DNS, si c&apos;est Publisher qui signe.</source>
        <translation>De naam van de DKIM-sleutel in de DNS, als Publisher ondertekent.</translation>
    </message>
    <message>
        <source>Le nom de la ville ou du service, montré en haut de chaque page.</source>
        <translation>De naam van de stad of de dienst, bovenaan elke pagina getoond.</translation>
    </message>
    <message>
        <source>Le nom du compte chez l&apos;hébergeur.</source>
        <translation>De naam van het account bij de hostingfirma.</translation>
    </message>
    <message>
        <source>Le nom du compte dans l&apos;espace client OVHcloud, partie SMS.</source>
        <translation>De naam van het account in de OVHcloud-klantenzone, deel SMS.</translation>
    </message>
    <message>
        <source>Le nom du compte, comme il est écrit sur son profil.</source>
        <translation>De naam van het account, zoals hij op het profiel staat.</translation>
    </message>
    <message>
        <source>Le nom du fil dans les lecteurs.</source>
        <translation>De naam van de feed in de feedlezers.</translation>
    </message>
    <message>
        <source>Le nom public du canal, avec @, ou son numéro (il commence par -100) s&apos;il est privé.</source>
        <translation>De openbare naam van het kanaal, met @, of zijn nummer (begint met -100) als het privé is.</translation>
    </message>
    <message>
        <source>Le nom que les gens lisent.</source>
        <translation>De naam die de mensen lezen.</translation>
    </message>
    <message>
        <source>Le nom que les téléphones affichent, validé chez OVHcloud ; vide : un numéro court.</source>
        <translation>De naam die de telefoons tonen, gevalideerd bij OVHcloud; leeg: een kort nummer.</translation>
    </message>
    <message>
        <source>Le nom sous lequel les messages paraissent ; sans lui, celui du webhook.</source>
        <translation>De naam waaronder de berichten verschijnen; zonder naam die van de webhook.</translation>
    </message>
    <message>
        <source>Le nom système d&apos;un champ de fichier que le site montre comme vidéo ; « none » : une image de la vidéo paraît à sa place.</source>
        <translation>De systeemnaam van een bestandsveld dat de website als video toont; “none”: een beeld van de video verschijnt in de plaats.</translation>
    </message>
    <message>
        <source>Le nom système d&apos;un format HTML que le compte peut employer.</source>
        <translation>De systeemnaam van een HTML-formaat dat het account mag gebruiken.</translation>
    </message>
    <message>
        <source>Le nom système du champ de l&apos;image ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation>De systeemnaam van het veld van de afbeelding; “none”: dit inhoudstype heeft er geen.</translation>
    </message>
    <message>
        <source>Le nom système du champ des mots-clés ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation>De systeemnaam van het veld van de trefwoorden; “none”: dit inhoudstype heeft er geen.</translation>
    </message>
    <message>
        <source>Le nom système du type de contenu des annonces.</source>
        <translation>De systeemnaam van het inhoudstype van de berichten.</translation>
    </message>
    <message>
        <source>Le nom système du vocabulaire des mots-clés.</source>
        <translation>De systeemnaam van de woordenlijst van de trefwoorden.</translation>
    </message>
    <message>
        <source>Le nom technique du type des annonces dans Plone ; il lui faut un champ de texte.</source>
        <translation>De technische naam van het type van de berichten in Plone; het heeft een tekstveld nodig.</translation>
    </message>
    <message>
        <source>Le nom « {name} » est déjà pris : choisissez-en un autre.</source>
        <translation>De naam “{name}” is al in gebruik: kies een andere.</translation>
    </message>
    <message>
        <source>Le nom « {name} » ne convient pas : des lettres, des chiffres et des espaces, au plus {longest} signes, sans virgule ni barre.</source>
        <translation>De naam “{name}” is niet geschikt: letters, cijfers en spaties, hoogstens {longest} tekens, zonder komma of schuine streep.</translation>
    </message>
    <message>
        <source>Le nombre dans l&apos;adresse de la page quand vous l&apos;administrez : linkedin.com/company/NOMBRE/admin.</source>
        <translation>Het getal in het adres van de pagina wanneer u ze beheert: linkedin.com/company/GETAL/admin.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) de la page Facebook : page &gt; À propos &gt; Transparence. Vide : la connexion par le navigateur le trouve.</source>
        <translation>Het nummer (cijfers) van de Facebookpagina: pagina &gt; Info &gt; Transparantie. Leeg: de aanmelding in de browser vindt het.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du compte Instagram professionnel : champ instagram_business_account de la page Facebook reliée. Vide : la connexion par le navigateur le trouve.</source>
        <translation>Het nummer (cijfers) van het professionele Instagram-account: veld instagram_business_account van de gekoppelde Facebookpagina. Leeg: de aanmelding in de browser vindt het.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du profil Threads : champ « id » de la réponse à /me. Vide : la connexion par le navigateur le trouve.</source>
        <translation>Het nummer (cijfers) van het Threads-profiel: veld “id” in het antwoord op /me. Leeg: de aanmelding in de browser vindt het.</translation>
    </message>
    <message>
        <source>Le pays (deux lettres) des numéros écrits sans indicatif.</source>
        <translation>Het land (twee letters) van de nummers zonder landnummer.</translation>
    </message>
    <message>
        <source>Le port {port} de cet ordinateur est déjà pris : fermez l&apos;autre connexion en cours, puis recommencez.</source>
        <translation>Poort {port} van deze computer is al bezet: sluit de andere lopende aanmelding en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} compte {used} signes et peut en compter {limit} : raccourcissez-le.</source>
        <translation>De eerste reactie voor {channel} telt {used} tekens en mag er {limit} tellen: kort ze in.</translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} donne {page}, mais l&apos;annonce n&apos;a ni page ni lien : cette ligne n&apos;y sera pas. Choisissez aussi un canal « Site web », ou écrivez l&apos;adresse.</source>
        <translation>De eerste reactie voor {channel} geeft {page}, maar het bericht heeft geen pagina en geen link: die regel zal er niet staan. Kies ook een kanaal “Website”, of schrijf het adres.</translation>
    </message>
    <message>
        <source>Le premier message reste visible ; la correction est publiée à sa suite.</source>
        <translation>De eerste post blijft zichtbaar; de verbetering wordt erna gepubliceerd.</translation>
    </message>
    <message>
        <source>Le profil Threads de la ville : texte court, carte ou photos.</source>
        <translation>Het Threads-profiel van de stad: korte tekst, kaart of foto&apos;s.</translation>
    </message>
    <message>
        <source>Le programme qui envoie s&apos;arrête aussitôt lancé : prévenez votre service informatique.</source>
        <translation>Het programma dat verzendt stopt zodra het start: verwittig uw IT-dienst.</translation>
    </message>
    <message>
        <source>Le registre du fil dans {folder} est abîmé : remettez la copie de sauvegarde du dossier .publisher.</source>
        <translation>Het register van de feed in {folder} is beschadigd: zet de reservekopie van de map .publisher terug.</translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce a été demandé entre-temps : rien n&apos;est envoyé.</source>
        <translation>De intrekking van het bericht is intussen gevraagd: er wordt niets verzonden.</translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce est demandé sur ce canal : elle n&apos;y est pas corrigée. Pour la garder, abandonnez d&apos;abord le retrait.</source>
        <translation>De intrekking van het bericht is op dit kanaal gevraagd: het wordt er niet verbeterd. Wilt u het behouden, geef dan eerst de intrekking op.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse de l&apos;instance seule, comme « {example} ».</source>
        <translation>De instelling “base_url” moet alleen het adres van de instantie zijn, zoals “{example}”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://bsky.social ».</source>
        <translation>De instelling “base_url” moet alleen het adres van de server zijn, zoals “https://bsky.social”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://matrix.org ».</source>
        <translation>De instelling “base_url” moet alleen het adres van de server zijn, zoals “https://matrix.org”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://ntfy.sh » : le sujet va dans « topic ».</source>
        <translation>De instelling “base_url” moet alleen het adres van de server zijn, zoals “https://ntfy.sh”: het onderwerp komt in “topic”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être une adresse sans « ? », « # » ni « @ ».</source>
        <translation>De instelling “base_url” moet een adres zijn zonder “?”, “#” of “@”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » vaut « {url} » ; donnez l&apos;adresse du site sans « ? », « # » ni mot de passe.</source>
        <translation>De instelling “base_url” is “{url}”; geef het adres van de website zonder “?”, “#” of wachtwoord.</translation>
    </message>
    <message>
        <source>Le réglage « channel » vaut « {given} » ; il faut l&apos;identifiant du canal, comme « C0123456789 », et non son nom.</source>
        <translation>De instelling “channel” is “{given}”; nodig is de ID van het kanaal, zoals “C0123456789”, en niet zijn naam.</translation>
    </message>
    <message>
        <source>Le réglage « chat » vaut « {given} » ; il faut le nom public du canal, comme « @villeexemple », ou son numéro, comme « -1001234567890 ».</source>
        <translation>De instelling “chat” is “{given}”; nodig is de openbare naam van het kanaal, zoals “@stadvoorbeeld”, of zijn nummer, zoals “-1001234567890”.</translation>
    </message>
    <message>
        <source>Le réglage « country » doit être un pays en deux lettres, comme « BE ».</source>
        <translation>De instelling “country” moet een land in twee letters zijn, zoals “BE”.</translation>
    </message>
    <message>
        <source>Le réglage « geocode » vaut « {given} » ; il faut un nom, le signe = et un code, comme NIS=25072.</source>
        <translation>De instelling “geocode” is “{given}”; nodig zijn een naam, het teken = en een code, zoals NIS=25072.</translation>
    </message>
    <message>
        <source>Le réglage « host » doit être un nom de serveur, comme « smtp.ville.be ».</source>
        <translation>De instelling “host” moet een servernaam zijn, zoals “smtp.stad.be”.</translation>
    </message>
    <message>
        <source>Le réglage « identifier » doit être le nom complet du compte, avec ses points, comme « ville.bsky.social ».</source>
        <translation>De instelling “identifier” moet de volledige naam van het account zijn, met de punten, zoals “stad.bsky.social”.</translation>
    </message>
    <message>
        <source>Le réglage « lists » vaut « {given} » ; il faut les numéros des listes, comme « 2, 7 ».</source>
        <translation>De instelling “lists” is “{given}”; nodig zijn de nummers van de lijsten, zoals “2, 7”.</translation>
    </message>
    <message>
        <source>Le réglage « location » vaut « {given} » ; il faut un numéro, comme le test du canal les montre.</source>
        <translation>De instelling “location” is “{given}”; nodig is een nummer, zoals de test van het kanaal ze toont.</translation>
    </message>
    <message>
        <source>Le réglage « organization » doit être le nombre de la page, comme « 2414183 ».</source>
        <translation>De instelling “organization” moet het getal van de pagina zijn, zoals “2414183”.</translation>
    </message>
    <message>
        <source>Le réglage « parts » va de 1 à {most}.</source>
        <translation>De instelling “parts” gaat van 1 tot {most}.</translation>
    </message>
    <message>
        <source>Le réglage « polygon » doit être au moins quatre points comme « 50.60,4.30 », séparés par des espaces ; le dernier répète le premier.</source>
        <translation>De instelling “polygon” moet minstens vier punten bevatten zoals “50.60,4.30”, gescheiden door spaties; het laatste herhaalt het eerste.</translation>
    </message>
    <message>
        <source>Le réglage « port » va de 1 à 65535.</source>
        <translation>De instelling “port” gaat van 1 tot 65535.</translation>
    </message>
    <message>
        <source>Le réglage « recipients » doit être le chemin d&apos;un fichier .csv ou .txt, ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation>De instelling “recipients” moet het pad van een .csv- of .txt-bestand zijn, of het adres van een mailinglijst.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0 ou un nombre de 1024 à 65535.</source>
        <translation>De instelling “redirect_port” moet 0 zijn of een getal van 1024 tot 65535.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0, ou un nombre de 1024 à 65535.</source>
        <translation>De instelling “redirect_port” moet 0 zijn, of een getal van 1024 tot 65535.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être un nombre de 1024 à 65535.</source>
        <translation>De instelling “redirect_port” moet een getal van 1024 tot 65535 zijn.</translation>
    </message>
    <message>
        <source>Le réglage « room » doit être l&apos;adresse du salon, comme « #actualites:matrix.org », ou son identifiant, qui commence par « ! ».</source>
        <translation>De instelling “room” moet het adres van de kamer zijn, zoals “#nieuws:matrix.org”, of haar ID, die begint met “!”.</translation>
    </message>
    <message>
        <source>Le réglage « security » doit être starttls ou tls : sinon le mot de passe passerait en clair sur le réseau.</source>
        <translation>De instelling “security” moet starttls of tls zijn: anders zou het wachtwoord onversleuteld over het netwerk gaan.</translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut un nom de 3 à 11 lettres et chiffres sans accent, ou un numéro.</source>
        <translation>De instelling “sender” is “{given}”; nodig is een naam van 3 tot 11 letters en cijfers zonder accent, of een nummer.</translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut une adresse comme alertes@exemple.be, sans espace ni virgule.</source>
        <translation>De instelling “sender” is “{given}”; nodig is een adres zoals meldingen@voorbeeld.be, zonder spatie of komma.</translation>
    </message>
    <message>
        <source>Le réglage « service » vaut « {given} » ; il faut un nom comme « sms-ab12345-1 ».</source>
        <translation>De instelling “service” is “{given}”; nodig is een naam zoals “sms-ab12345-1”.</translation>
    </message>
    <message>
        <source>Le réglage « sftp_host_key » contient « {text} » ; il faut une empreinte de la forme SHA256:… (43 signes), demandée à l&apos;hébergeur.</source>
        <translation>De instelling “sftp_host_key” bevat “{text}”; nodig is een vingerafdruk in de vorm SHA256:… (43 tekens), gevraagd aan de hostingfirma.</translation>
    </message>
    <message>
        <source>Le réglage « topic » vaut « {topic} » ; il faut un nom comme « ville-exemple » : 64 signes au plus, sans accent ni espace.</source>
        <translation>De instelling “topic” is “{topic}”; nodig is een naam zoals “stad-voorbeeld”: hoogstens 64 tekens, zonder accent of spatie.</translation>
    </message>
    <message>
        <source>Le réglage « user » ne peut pas contenir « : ».</source>
        <translation>De instelling “user” mag geen “:” bevatten.</translation>
    </message>
    <message>
        <source>Le réglage « username » doit avoir {limit} signes au plus, sans le mot « discord » ni « clyde » : Discord les refuse.</source>
        <translation>De instelling “username” mag hoogstens {limit} tekens hebben, zonder het woord “discord” of “clyde”: Discord weigert ze.</translation>
    </message>
    <message>
        <source>Le réglage « version » doit être une année et un mois, comme « 202610 ».</source>
        <translation>De instelling “version” moet een jaar en een maand zijn, zoals “202610”.</translation>
    </message>
    <message>
        <source>Le réglage « version » vaut « {given} » ; il faut une version comme « {example} ».</source>
        <translation>De instelling “version” is “{given}”; nodig is een versie zoals “{example}”.</translation>
    </message>
    <message>
        <source>Le réglage « wraps » vaut « {given} » ; il faut un de ces types : {kinds}.</source>
        <translation>De instelling “wraps” is “{given}”; nodig is een van deze soorten: {kinds}.</translation>
    </message>
    <message>
        <source>Le réglage « {label} » nomme « {word} », que le serveur d&apos;actualités ne connaît pas. Il connaît : {titles}.</source>
        <translation>De instelling “{label}” noemt “{word}”, dat de nieuwsserver niet kent. Hij kent: {titles}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » doit commencer par https:// : sinon {carried} en clair sur le réseau.</source>
        <translation>De instelling “{name}” moet met https:// beginnen: anders {carried} onversleuteld over het netwerk gaan.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas. Réglages : {names}.</source>
        <translation>De instelling “{name}” bestaat niet. Instellingen: {names}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas.{hint} Réglages possibles : {names}.</source>
        <translation>De instelling “{name}” bestaat niet.{hint} Mogelijke instellingen: {names}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le chemin d&apos;un dossier de ce site, comme /actualites.</source>
        <translation>De instelling “{name}” is “{given}”; nodig is het pad van een map van deze website, zoals /actualites.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le numéro {whose}, en chiffres, et non son nom.</source>
        <translation>De instelling “{name}” is “{given}”; nodig is het nummer {whose}, in cijfers, en niet de naam.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse comme « info@ville.be ».</source>
        <translation>De instelling “{name}” is “{given}”; nodig is een adres zoals “info@stad.be”.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse de retour inscrite dans l&apos;application Meta, qui commence par https://.</source>
        <translation>De instelling “{name}” is “{given}”; nodig is een terugkeeradres dat in de Meta-app is ingeschreven en begint met https://.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {text} » ; il faut {wanted}.</source>
        <translation>De instelling “{name}” is “{text}”; nodig is {wanted}.</translation>
    </message>
    <message>
        <source>Le réglage « {setting} » vaut {wanted}, que la personne connectée ne gère pas. Elle gère : {named}. Mettez le bon numéro dans ce réglage, puis reconnectez le canal.</source>
        <translation>De instelling “{setting}” is {wanted}, dat de aangemelde persoon niet beheert. Die beheert: {named}. Zet het juiste nummer in deze instelling en verbind het kanaal dan opnieuw.</translation>
    </message>
    <message>
        <source>Le résumé est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation>De samenvatting is gewone tekst: de opmaaktekens zullen zichtbaar zijn.</translation>
    </message>
    <message>
        <source>Le résumé fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation>De samenvatting telt {used} tekens: boven {limit} wordt ze vaak afgebroken.</translation>
    </message>
    <message>
        <source>Le résumé « {beginning}… » sera raccourci à {most} caractères sur le serveur d&apos;actualités.</source>
        <translation>De samenvatting “{beginning}…” zal op de nieuwsserver worden ingekort tot {most} tekens.</translation>
    </message>
    <message>
        <source>Le salon Matrix montre encore le message : nouvel essai.</source>
        <translation>De Matrix-kamer toont het bericht nog: nieuwe poging.</translation>
    </message>
    <message>
        <source>Le salon Matrix n&apos;a pas pu être relu assez loin : regardez-y vous-même.</source>
        <translation>De Matrix-kamer kon niet ver genoeg worden nagelezen: kijk er zelf.</translation>
    </message>
    <message>
        <source>Le salon « {room} » n&apos;existe pas : vérifiez son adresse.</source>
        <translation>De kamer “{room}” bestaat niet: controleer haar adres.</translation>
    </message>
    <message>
        <source>Le sceau de la fin manque : le fichier est incomplet.</source>
        <translation>Het zegel aan het einde ontbreekt: het bestand is onvolledig.</translation>
    </message>
    <message>
        <source>Le secret d&apos;application n&apos;est pas le bon : copiez-le à nouveau.</source>
        <translation>Het app-geheim is niet het juiste: kopieer het opnieuw.</translation>
    </message>
    <message>
        <source>Le serveur Matrix demande d&apos;attendre avant de continuer.</source>
        <translation>De Matrix-server vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Le serveur Matrix du compte qui publie.</source>
        <translation>De Matrix-server van het account dat publiceert.</translation>
    </message>
    <message>
        <source>Le serveur Matrix est à une autre adresse : mettez « {address} » dans « base_url ».</source>
        <translation>De Matrix-server bevindt zich op een ander adres: zet “{address}” in “base_url”.</translation>
    </message>
    <message>
        <source>Le serveur Matrix n&apos;accepte pas un envoi de ce poids : réduisez-le.</source>
        <translation>De Matrix-server aanvaardt geen verzending van die grootte: verklein ze.</translation>
    </message>
    <message>
        <source>Le serveur Matrix ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>De Matrix-server herkent het toegangstoken niet meer: maak een nieuw aan en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le serveur Matrix ne trouve plus ce message ou ce salon.</source>
        <translation>De Matrix-server vindt dit bericht of deze kamer niet meer.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse ce message ({words}) : corrigez-le.</source>
        <translation>De Matrix-server weigert dit bericht ({words}): verbeter het.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès ({words}) : vérifiez le mot de passe, et que le compte est membre du salon et peut y écrire.</source>
        <translation>De Matrix-server weigert de toegang ({words}): controleer het wachtwoord, en of het account lid is van de kamer en er mag schrijven.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès : {why}. Voyez le compte.</source>
        <translation>De Matrix-server weigert de toegang: {why}. Kijk het account na.</translation>
    </message>
    <message>
        <source>Le serveur SMTP de la ville ou de son hébergeur de courrier.</source>
        <translation>De SMTP-server van de stad of van haar mailprovider.</translation>
    </message>
    <message>
        <source>Le serveur a répondu autre chose que prévu ({url}).</source>
        <translation>De server antwoordde iets anders dan verwacht ({url}).</translation>
    </message>
    <message>
        <source>Le serveur central d&apos;iMio où votre commune écrit ses actualités.</source>
        <translation>De centrale server van iMio waarop uw gemeente haar nieuws schrijft.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi a coupé la connexion : réessayez plus tard.</source>
        <translation>De mailserver heeft de verbinding verbroken: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} » ; destinataires : {count}, lignes inutilisables : {unusable}.</source>
        <translation>De mailserver aanvaardt “{sender}”; ontvangers: {count}, onbruikbare regels: {unusable}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} », qui écrira à « {list} ».</source>
        <translation>De mailserver aanvaardt “{sender}”, die naar “{list}” zal schrijven.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi coupe la connexion ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation>De mailserver verbreekt de verbinding; {sent} ontvangers hebben de e-mail al gekregen, de rest vertrekt later.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi demande d&apos;attendre ({told}) ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation>De mailserver vraagt te wachten ({told}); {sent} ontvangers hebben de e-mail al gekregen, de rest vertrekt later.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi n&apos;offre pas de chiffrement sur ce port : essayez le port 465 avec security=tls.</source>
        <translation>De mailserver biedt op deze poort geen versleuteling aan: probeer poort 465 met security=tls.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne demande pas de mot de passe : laissez l&apos;identifiant vide, ou vérifiez le port.</source>
        <translation>De mailserver vraagt geen wachtwoord: laat de gebruikersnaam leeg, of controleer de poort.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne prend pas ce mot de passe : il a des accents.</source>
        <translation>De mailserver aanvaardt dit wachtwoord niet: het bevat accenten.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse ce courriel : {why}.</source>
        <translation>De mailserver weigert deze e-mail: {why}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur ou le poids du courriel : {why}.</source>
        <translation>De mailserver weigert de afzender of de grootte van de e-mail: {why}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur « {sender} » ({told}).</source>
        <translation>De mailserver weigert de afzender “{sender}” ({told}).</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;identifiant ou le mot de passe : corrigez-les. ({told})</source>
        <translation>De mailserver weigert de gebruikersnaam of het wachtwoord: verbeter ze. ({told})</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse la connexion ({told}).</source>
        <translation>De mailserver weigert de verbinding ({told}).</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » est injoignable ({told}) : vérifiez la connexion, le nom du serveur et le port.</source>
        <translation>De mailserver “{host}” is onbereikbaar ({told}): controleer de verbinding, de naam van de server en de poort.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » ne prouve pas qu&apos;il est le bon ({why}) : rien n&apos;a été envoyé. Vérifiez son nom, et si le port va avec le chiffrement.</source>
        <translation>De mailserver “{host}” bewijst niet dat hij de juiste is ({why}): er is niets verzonden. Controleer zijn naam, en of de poort bij de versleuteling past.</translation>
    </message>
    <message>
        <source>Le serveur du compte ; à changer seulement s&apos;il n&apos;est pas chez Bluesky.</source>
        <translation>De server van het account; alleen te wijzigen als het niet bij Bluesky is.</translation>
    </message>
    <message>
        <source>Le serveur ntfy : le public, ou celui de la ville.</source>
        <translation>De ntfy-server: de openbare, of die van de stad.</translation>
    </message>
    <message>
        <source>Le serveur ntfy demande d&apos;attendre avant de continuer.</source>
        <translation>De ntfy-server vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Le serveur ntfy n&apos;a pas de place pour cette image : retirez-la, ou attendez que les précédentes expirent.</source>
        <translation>De ntfy-server heeft geen plaats voor deze afbeelding: verwijder ze, of wacht tot de vorige vervallen.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne change plus ce qui est paru : testez ce canal, puis corrigez de nouveau.</source>
        <translation>De ntfy-server wijzigt niet meer wat verschenen is: test dit kanaal en verbeter dan opnieuw.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne garde pas les messages si longtemps : regardez dans l&apos;application si la notification y est.</source>
        <translation>De ntfy-server bewaart berichten niet zo lang: kijk in de app of de melding er staat.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne reconnaît pas le jeton ou le mot de passe : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>De ntfy-server herkent het token of het wachtwoord niet: maak een nieuw aan en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne sait pas faire cela : faites-le mettre à jour.</source>
        <translation>De ntfy-server kan dat niet: laat hem bijwerken.</translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse ce message ({words}) : corrigez-le.</source>
        <translation>De ntfy-server weigert dit bericht ({words}): verbeter het.</translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse l&apos;accès à ce sujet : donnez au compte le droit d&apos;y lire et d&apos;y écrire, ou réservez le sujet.</source>
        <translation>De ntfy-server weigert de toegang tot dit onderwerp: geef het account het recht er te lezen en te schrijven, of reserveer het onderwerp.</translation>
    </message>
    <message>
        <source>Le serveur ntfy réserve les sujets de ce nom à un autre usage : changez-en.</source>
        <translation>De ntfy-server reserveert onderwerpen met deze naam voor iets anders: kies een andere naam.</translation>
    </message>
    <message>
        <source>Le serveur « {host} » ne répond pas comme il faut : vérifiez son adresse et votre connexion ({reason}).</source>
        <translation>De server “{host}” antwoordt niet zoals het hoort: controleer zijn adres en uw verbinding ({reason}).</translation>
    </message>
    <message>
        <source>Le serveur « {host} » présente l&apos;empreinte {shown}, qui n&apos;est pas celle du canal ; rien n&apos;a été envoyé. Demandez à l&apos;hébergeur si elle est la sienne avant de la mettre dans « sftp_host_key ».</source>
        <translation>De server “{host}” toont de vingerafdruk {shown}, die niet die van het kanaal is; er is niets verzonden. Vraag de hostingfirma of het de hare is voor u hem in “sftp_host_key” zet.</translation>
    </message>
    <message>
        <source>Le serveur « {host} » refuse le compte « {username} » : vérifiez le mot de passe ou la clé.</source>
        <translation>De server “{host}” weigert het account “{username}”: controleer het wachtwoord of de sleutel.</translation>
    </message>
    <message>
        <source>Le site Drupal n&apos;accepte pas cette vidéo de {size} Mo{told}. Demandez à la personne qui gère le site de permettre les fichiers MP4 de ce poids dans le champ « {field} », ou raccourcissez la vidéo.</source>
        <translation>De Drupal-website aanvaardt deze video van {size} MB niet{told}. Vraag de beheerder van de website om in het veld “{field}” MP4-bestanden van die grootte toe te laten, of kort de video in.</translation>
    </message>
    <message>
        <source>Le site WordPress a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un éditeur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation>De WordPress-website heeft het bericht ter nazicht gezet in plaats van het te publiceren. Vraag een redacteur het goed te keuren, of zet dit kanaal op “pending”.</translation>
    </message>
    <message>
        <source>Le site WordPress a répondu autre chose que prévu : une extension change sans doute ses réponses. Demandez à la personne qui gère le site de regarder.</source>
        <translation>De WordPress-website antwoordde iets anders dan verwacht: wellicht wijzigt een plug-in haar antwoorden. Vraag de beheerder van de website dit na te kijken.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation>De WordPress-website heeft een voorbereidende stap niet bevestigd. Niets is openbaar; Publisher probeert het opnieuw.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas gardé {lost}. {where} Réessayez, ou demandez à la personne qui gère le site pourquoi.</source>
        <translation>De WordPress-website heeft {lost} niet bewaard. {where} Probeer het opnieuw, of vraag de beheerder van de website waarom.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation>De WordPress-website aanvaardt geen verzending van die grootte. Vraag de hostingfirma verzendingen van minstens 2 MB toe te laten, of verwijder de afbeeldingen voor dit kanaal.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;accepte pas une vidéo de {size} Mo. Demandez à l&apos;hébergeur de permettre des envois de ce poids, ou raccourcissez la vidéo.</source>
        <translation>De WordPress-website aanvaardt geen video van {size} MB. Vraag de hostingfirma verzendingen van die grootte toe te laten, of maak de video korter.</translation>
    </message>
    <message>
        <source>Le site WordPress répond autre chose que prévu : demandez à qui le tient.</source>
        <translation>De WordPress-website antwoordt iets anders dan verwacht: vraag het aan wie ze beheert.</translation>
    </message>
    <message>
        <source>Le site a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un relecteur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation>De website heeft het bericht ter nazicht gezet in plaats van het te publiceren. Vraag een beoordelaar het goed te keuren, of zet dit kanaal op “pending”.</translation>
    </message>
    <message>
        <source>Le site a oublié le début de la vidéo : ses serveurs ne partagent pas le dossier des envois (TUS_TMP_FILE_DIR). Demandez à la personne qui gère le site de le régler, ou retirez la vidéo pour ce canal.</source>
        <translation>De website is het begin van de video vergeten: haar servers delen de map van de uploads (TUS_TMP_FILE_DIR) niet. Vraag de beheerder van de website om dat in te stellen, of haal de video weg voor dit kanaal.</translation>
    </message>
    <message>
        <source>Le site a répondu autre chose que prévu. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de regarder.</source>
        <translation>De website antwoordde iets anders dan verwacht. Controleer het adres van het kanaal, of vraag de beheerder van de website dit na te kijken.</translation>
    </message>
    <message>
        <source>Le site n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation>De website heeft een voorbereidende stap niet bevestigd. Niets is openbaar; Publisher probeert het opnieuw.</translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation>De website aanvaardt geen verzending van die grootte. Vraag de hostingfirma verzendingen van minstens 2 MB toe te laten, of verwijder de afbeeldingen voor dit kanaal.</translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à la personne qui gère le site de permettre des envois d&apos;au moins 2 Mo, ou retirez les images et la vidéo pour ce canal.</source>
        <translation>De website aanvaardt geen verzending van deze grootte. Vraag de beheerder van de website om verzendingen van minstens 2 MB toe te laten, of haal de afbeeldingen en de video weg voor dit kanaal.</translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe, ou n&apos;a pas le module « HTTP Basic Authentication ». Vérifiez-les, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation>De website herkent de gebruikersnaam of het wachtwoord niet, of heeft de module “HTTP Basic Authentication” niet. Controleer ze, of vraag de beheerder van de website deze module in te schakelen.</translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe. Vérifiez-les et reconnectez ce canal ; si le compte passe par un service d&apos;identité, demandez un compte propre au site.</source>
        <translation>De website herkent de gebruikersnaam of het wachtwoord niet. Controleer ze en verbind dit kanaal opnieuw; als het account via een identiteitsdienst loopt, vraag dan een eigen account van de website.</translation>
    </message>
    <message>
        <source>Le site où les citoyens lisent les messages ; les liens de l&apos;historique y mènent.</source>
        <translation>De website waarop de burgers de berichten lezen; de links in de geschiedenis verwijzen ernaar.</translation>
    </message>
    <message>
        <source>Le site qui ouvre les liens vers un message ; ceux de l&apos;historique y mènent.</source>
        <translation>De website die links naar een bericht opent; die in de geschiedenis verwijzen ernaar.</translation>
    </message>
    <message>
        <source>Le site refuse le champ « {fields} » de l&apos;annonce : corrigez-le, ou le réglage du canal dont il vient.</source>
        <translation>De website weigert het veld “{fields}” van het bericht: verbeter het, of de instelling van het kanaal waaruit het komt.</translation>
    </message>
    <message>
        <source>Le site refuse un champ ({told}). Corrigez l&apos;annonce, ou les noms système dans les réglages du canal.</source>
        <translation>De website weigert een veld ({told}). Verbeter het bericht, of de systeemnamen in de instellingen van het kanaal.</translation>
    </message>
    <message>
        <source>Le site renvoie vers une autre adresse : mettez {address} comme adresse du canal, si c&apos;est bien votre site.</source>
        <translation>De website verwijst door naar een ander adres: zet {address} als adres van het kanaal, als het wel degelijk uw website is.</translation>
    </message>
    <message>
        <source>Le sujet ntfy montre encore le message : nouvel essai.</source>
        <translation>Het ntfy-onderwerp toont het bericht nog: nieuwe poging.</translation>
    </message>
    <message>
        <source>Le texte a {used} {what} et Instagram en accepte {most} : enlevez-en.</source>
        <translation>De tekst heeft {used} {what} en Instagram aanvaardt er {most}: laat er enkele weg.</translation>
    </message>
    <message>
        <source>Le texte de {channels} ne serait plus celui que vous avez approuvé : le canal a changé depuis. Corrigez l&apos;annonce pour l&apos;approuver à nouveau ; elle peut ensuite être déplacée.</source>
        <translation>De tekst van {channels} zou niet meer die zijn die u hebt goedgekeurd: het kanaal is sindsdien gewijzigd. Verbeter het bericht om het opnieuw goed te keuren; daarna kan het verplaatst worden.</translation>
    </message>
    <message>
        <source>Le texte entier de la clé privée, de BEGIN à END, si le compte se sert d&apos;une clé.</source>
        <translation>De volledige tekst van de private sleutel, van BEGIN tot END, als het account een sleutel gebruikt.</translation>
    </message>
    <message>
        <source>Le texte est corrigé sur Telegram, mais pas les images. {why}</source>
        <translation>De tekst is verbeterd op Telegram, maar de afbeeldingen niet. {why}</translation>
    </message>
    <message>
        <source>Le texte est corrigé sur place, à la même adresse.</source>
        <translation>De tekst wordt ter plaatse verbeterd, op hetzelfde adres.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Bluesky et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>De tekst is te lang voor Bluesky en geen enkele link leidt naar het vervolg: vat hem samen of publiceer ook op de website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Google et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>De tekst is te lang voor Google en geen enkele link leidt naar het vervolg: vat hem samen of publiceer ook op de website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour LinkedIn et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>De tekst is te lang voor LinkedIn en geen enkele link leidt naar het vervolg: vat hem samen of publiceer ook op de website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Mastodon et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>De tekst is te lang voor Mastodon en geen enkele link leidt naar het vervolg: vat hem samen of publiceer ook op de website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour X et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>De tekst is te lang voor X en geen enkele link leidt naar het vervolg: vat hem samen of publiceer ook op de website.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour {parts} SMS et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>De tekst is te lang voor {parts} sms&apos;en en geen enkele link leidt naar het vervolg: vat hem samen of publiceer ook op de website.</translation>
    </message>
    <message>
        <source>Le texte fait {used} caractères ; il en faut {limit} au plus : raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation>De tekst telt {used} tekens; hoogstens {limit} zijn mogelijk: kort hem in, of publiceer het document elders en geef de link ernaar.</translation>
    </message>
    <message>
        <source>Le texte ne serait plus celui que vous avez approuvé pour cette série : le canal a changé depuis. Relisez-le, puis relancez cet envoi, ou modifiez la série pour l&apos;approuver à nouveau.</source>
        <translation>De tekst zou niet meer zijn wat u voor deze reeks goedkeurde: het kanaal is sindsdien veranderd. Lees hem na en start deze verzending opnieuw, of wijzig de reeks om ze opnieuw goed te keuren.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Bluesky compte {used} signes et sera coupé à {limit}.</source>
        <translation>De tekst voor Bluesky telt {used} tekens en zal worden afgebroken na {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Google sera coupé à {limit} signes.</source>
        <translation>De tekst voor Google zal worden afgebroken na {limit} tekens.</translation>
    </message>
    <message>
        <source>Le texte écrit pour LinkedIn compte {used} signes et sera coupé à {limit}.</source>
        <translation>De tekst voor LinkedIn telt {used} tekens en zal worden afgebroken na {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Mastodon compte {used} signes et sera coupé à {limit}.</source>
        <translation>De tekst voor Mastodon telt {used} tekens en zal worden afgebroken na {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour X compte {used} signes et sera coupé à {limit}.</source>
        <translation>De tekst voor X telt {used} tekens en zal worden afgebroken na {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour le SMS est trop long pour {parts} SMS et sera coupé.</source>
        <translation>De tekst voor de sms is te lang voor {parts} sms&apos;en en zal worden afgebroken.</translation>
    </message>
    <message>
        <source>Le titre d&apos;une notification est coupé à {limit} signes.</source>
        <translation>De titel van een melding wordt afgebroken na {limit} tekens.</translation>
    </message>
    <message>
        <source>Le titre est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation>De titel is gewone tekst: de opmaaktekens zullen zichtbaar zijn.</translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation>De titel telt {used} tekens: boven {limit} wordt hij vaak afgebroken.</translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, les petits écrans et les panneaux le coupent.</source>
        <translation>De titel telt {used} tekens: boven {limit} breken kleine schermen en borden hem af.</translation>
    </message>
    <message>
        <source>Le trousseau de clés est verrouillé : déverrouillez-le, puis recommencez.</source>
        <translation>De sleutelbos is vergrendeld: ontgrendel hem en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Le trousseau de clés répond.</source>
        <translation>De sleutelbos antwoordt.</translation>
    </message>
    <message>
        <source>Le type de canal que la répétition imite : mêmes limites, mêmes contrôles.</source>
        <translation>Het soort kanaal dat het oefenkanaal nabootst: dezelfde limieten, dezelfde controles.</translation>
    </message>
    <message>
        <source>Le type de canal « {name} » n&apos;existe pas.{hint} Types : {kinds}.</source>
        <translation>De kanaalsoort “{name}” bestaat niet.{hint} Soorten: {kinds}.</translation>
    </message>
    <message>
        <source>Le type « {type} » de ce site n&apos;a pas de champ de texte : ses pages sont faites de blocs. Réglez un type qui a un champ « text ».</source>
        <translation>Het type “{type}” van deze website heeft geen tekstveld: haar pagina&apos;s bestaan uit blokken. Stel een type in dat een veld “text” heeft.</translation>
    </message>
    <message>
        <source>Le {day} n&apos;est pas une date de cette série.</source>
        <translation>{day} is geen datum van deze reeks.</translation>
    </message>
    <message>
        <source>Le {day} à {hour} ({zone}), l&apos;annonce arrive à son terme : {told}.</source>
        <translation>Op {day} om {hour} ({zone}) loopt het bericht af: {told}.</translation>
    </message>
    <message>
        <source>Le {day}, {hour} existe deux fois : les horloges reculent. Écrivez {first} pour la première ou {second} pour la seconde.</source>
        <translation>Op {day} bestaat {hour} twee keer: de klok wordt teruggezet. Schrijf {first} voor het eerste of {second} voor het tweede.</translation>
    </message>
    <message>
        <source>Le {day}, {hour} n&apos;existe pas : les horloges avancent. Choisissez {next} ou plus tard.</source>
        <translation>Op {day} bestaat {hour} niet: de klok wordt vooruitgezet. Kies {next} of later.</translation>
    </message>
    <message>
        <source>Le {wall:%d/%m/%Y à %H:%M} ({zone}) est déjà passé : choisissez une heure à venir, ou envoyez maintenant.</source>
        <translation>{wall:%d/%m/%Y om %H:%M} ({zone}) is al voorbij: kies een uur in de toekomst, of verzend nu.</translation>
    </message>
    <message>
        <source>Les abonnés reçoivent les messages sans que leur téléphone sonne.</source>
        <translation>De abonnees krijgen de berichten zonder dat hun telefoon geluid maakt.</translation>
    </message>
    <message>
        <source>Les accès du canal « {channel} » ne peuvent pas être renouvelés maintenant ({why}) : recommencez dans un moment.</source>
        <translation>De toegangsgegevens van het kanaal “{channel}” kunnen nu niet worden vernieuwd ({why}): begin over een tijdje opnieuw.</translation>
    </message>
    <message>
        <source>Les accès gardés pour ce canal sont illisibles : reconnectez-le.</source>
        <translation>De bewaarde toegangsgegevens voor dit kanaal zijn onleesbaar: verbind het opnieuw.</translation>
    </message>
    <message>
        <source>Les alertes sont en train d&apos;être écrites par un autre programme.</source>
        <translation>De waarschuwingen worden net door een ander programma geschreven.</translation>
    </message>
    <message>
        <source>Les campagnes n&apos;ont pu être relues assez loin : regardez vous-même dans Brevo.</source>
        <translation>De campagnes konden niet ver genoeg worden nagelezen: kijk zelf in Brevo.</translation>
    </message>
    <message>
        <source>Les citoyens ne peuvent pas lire ce sujet sans compte : donnez à tous le droit de le lire.</source>
        <translation>De burgers kunnen dit onderwerp niet lezen zonder account: geef iedereen het recht het te lezen.</translation>
    </message>
    <message>
        <source>Les fils auxquels citoyens, journalistes et autres sites s&apos;abonnent, écrits dans un dossier.</source>
        <translation>De feeds waarop burgers, journalisten en andere websites zich abonneren, geschreven in een map.</translation>
    </message>
    <message>
        <source>Les images ne seront pas dans la lettre : Brevo les prend sur le site web de la ville. Choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation>De afbeeldingen zullen niet in de nieuwsbrief staan: Brevo haalt ze op de website van de stad. Kies voor dit bericht ook een kanaal “Website”.</translation>
    </message>
    <message>
        <source>Les listes choisies dans Brevo sont vides : personne ne recevrait la lettre.</source>
        <translation>De in Brevo gekozen lijsten zijn leeg: niemand zou de nieuwsbrief krijgen.</translation>
    </message>
    <message>
        <source>Les numéros des listes de contacts qui reçoivent la lettre, tels que Brevo les montre (« #2 »), séparés par des virgules.</source>
        <translation>De nummers van de contactlijsten die de nieuwsbrief krijgen, zoals Brevo ze toont (“#2”), gescheiden door komma&apos;s.</translation>
    </message>
    <message>
        <source>Les pages auront l&apos;adresse /actualites/titre ; « site » : le site la choisit.</source>
        <translation>De pagina&apos;s krijgen het adres /actualites/titel; “site”: de website kiest het.</translation>
    </message>
    <message>
        <source>Les pages de ce site n&apos;ont pas d&apos;image principale : la première image manquera. Réglez « first_image » sur « content ».</source>
        <translation>De pagina&apos;s van deze website hebben geen hoofdafbeelding: de eerste afbeelding zal ontbreken. Zet “first_image” op “content”.</translation>
    </message>
    <message>
        <source>Les répétitions de « {label} » se liront dans {page}.</source>
        <translation>De oefeningen van “{label}” zullen te lezen zijn in {page}.</translation>
    </message>
    <message>
        <source>Les textes et les images pour {platform} seront préparés dans {folder}.</source>
        <translation>De teksten en afbeeldingen voor {platform} zullen klaargemaakt worden in {folder}.</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lien du canal</source>
        <translation>Link van het kanaal</translation>
    </message>
    <message>
        <source>Lien vers un site</source>
        <translation>Link naar een website</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn a corrigé le texte, mais ne laisse changer ni les images, ni leurs descriptions, ni l&apos;encadré du lien : faites-le sur LinkedIn ({url}), ou retirez le message et publiez à nouveau.{comment}</source>
        <translation>LinkedIn heeft de tekst verbeterd, maar laat noch de afbeeldingen, noch hun beschrijvingen, noch het kader van de link wijzigen: doe het op LinkedIn ({url}), of trek de post in en publiceer opnieuw.{comment}</translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>LinkedIn antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>LinkedIn antwoordde iets anders dan verwacht: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>LinkedIn a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>LinkedIn heeft de post verwijderd, maar toont hem nog: nieuwe poging.</translation>
    </message>
    <message>
        <source>LinkedIn demande d&apos;attendre avant de continuer.</source>
        <translation>LinkedIn vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>LinkedIn dit que ce texte est déjà publié, mais ne le montre pas : regardez-y.</source>
        <translation>LinkedIn zegt dat deze tekst al gepubliceerd is, maar toont hem niet: kijk er.</translation>
    </message>
    <message>
        <source>LinkedIn montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>LinkedIn toont hoogstens {limit} afbeeldingen: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>LinkedIn n&apos;a pas encore fini de traiter une image.</source>
        <translation>LinkedIn is nog niet klaar met het verwerken van een afbeelding.</translation>
    </message>
    <message>
        <source>LinkedIn ne permet pas cela ({told}) : vérifiez que vous administrez la page et que l&apos;application a le produit « Community Management API », puis reconnectez.</source>
        <translation>LinkedIn laat dat niet toe ({told}): controleer of u de pagina beheert en of de app het product “Community Management API” heeft, en verbind dan opnieuw.</translation>
    </message>
    <message>
        <source>LinkedIn ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>LinkedIn neemt geen beschrijving voor een video aan: zeg in de tekst wat men ervan moet weten.</translation>
    </message>
    <message>
        <source>LinkedIn ne sait que faire de l&apos;image « {name} ».</source>
        <translation>LinkedIn kan niets met de afbeelding “{name}” aanvangen.</translation>
    </message>
    <message>
        <source>LinkedIn ne sait que faire de la vidéo « {name} » : exportez-la à nouveau en MP4, H.264.</source>
        <translation>LinkedIn weet niet wat het met de video “{name}” moet doen: exporteer hem opnieuw als MP4, H.264.</translation>
    </message>
    <message>
        <source>LinkedIn ne sert plus cette version de son interface : mettez le mois dernier dans le réglage « version » du canal.</source>
        <translation>LinkedIn biedt deze versie van zijn interface niet meer aan: zet de vorige maand in de instelling “version” van het kanaal.</translation>
    </message>
    <message>
        <source>LinkedIn ne trouve plus ce message.</source>
        <translation>LinkedIn vindt deze post niet meer.</translation>
    </message>
    <message>
        <source>LinkedIn prépare encore la vidéo : nouvel essai.</source>
        <translation>LinkedIn bereidt de video nog voor: nieuwe poging.</translation>
    </message>
    <message>
        <source>LinkedIn refuse ce message ({told}) : corrigez-le.</source>
        <translation>LinkedIn weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>LinkedIn refuse deux fois le même texte : changez-en un mot.</source>
        <translation>LinkedIn weigert twee keer dezelfde tekst: verander er een woord in.</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lijsten</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Longueur du texte, en caractères</source>
        <translation>Lengte van de tekst, in tekens</translation>
    </message>
    <message>
        <source>Là où Google reçoit les messages ; à ne pas changer.</source>
        <translation>Waar Google de posts ontvangt; niet te wijzigen.</translation>
    </message>
    <message>
        <source>Là où LinkedIn reçoit les messages ; à ne pas changer.</source>
        <translation>Waar LinkedIn de posts ontvangt; niet te wijzigen.</translation>
    </message>
    <message>
        <source>Là où X reçoit les messages ; à ne pas changer.</source>
        <translation>Waar X de posts ontvangt; niet te wijzigen.</translation>
    </message>
    <message>
        <source>Là où les citoyens lisent les messages et où vous vous connectez ; à ne pas changer.</source>
        <translation>Waar de burgers de posts lezen en waar u zich aanmeldt; niet te wijzigen.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez ; à ne pas changer.</source>
        <translation>Waar u zich aanmeldt; niet te wijzigen.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez, par Facebook. À changer seulement pour un essai.</source>
        <translation>Waar u zich aanmeldt, via Facebook. Alleen te wijzigen voor een proef.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez. À changer seulement pour un essai.</source>
        <translation>Waar u zich aanmeldt. Alleen te wijzigen voor een proef.</translation>
    </message>
    <message>
        <source>Marquer les liens (UTM)</source>
        <translation>Links markeren (UTM)</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Mastodon antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Mastodon a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Mastodon heeft de post verwijderd, maar toont hem nog: nieuwe poging.</translation>
    </message>
    <message>
        <source>Mastodon demande d&apos;attendre avant de continuer.</source>
        <translation>Mastodon vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Mastodon montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Mastodon toont hoogstens {limit} afbeeldingen: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Mastodon ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau sur l&apos;instance et reconnectez ce canal.</source>
        <translation>Mastodon herkent het toegangstoken niet meer: maak een nieuw aan op de instantie en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Mastodon ne trouve plus ce message.</source>
        <translation>Mastodon vindt deze post niet meer.</translation>
    </message>
    <message>
        <source>Mastodon refuse ce message ({told}) : corrigez-le.</source>
        <translation>Mastodon weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>Mastodon refuse l&apos;accès : {why}. Vérifiez le compte sur l&apos;instance.</source>
        <translation>Mastodon weigert de toegang: {why}. Controleer het account op de instantie.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matrix a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Matrix antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Messageries</source>
        <translation>Berichtendiensten</translation>
    </message>
    <message>
        <source>Meta ne laissera plus Publisher lire {what} après le {at:%d/%m/%Y à %H:%M} : reconnectez avant ce jour.</source>
        <translation>Meta zal Publisher {what} niet meer laten lezen na {at:%d/%m/%Y om %H:%M}: verbind vóór die dag opnieuw.</translation>
    </message>
    <message>
        <source>Meta ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation>Meta biedt versie {asked} van zijn interface niet meer aan, wel {served}: zet die in de instelling “version” van het kanaal.</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Microsoft a retiré les connecteurs de ce genre : dans Teams, créez un flux de travail pour le canal, puis donnez son adresse à ce canal de Publisher.</source>
        <translation>Microsoft heeft dit soort connectoren afgeschaft: maak in Teams een werkstroom voor het kanaal en geef het adres ervan aan dit kanaal van Publisher.</translation>
    </message>
    <message>
        <source>Modération de contenu</source>
        <translation>Inhoudsmoderatie</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Mot de passe SFTP</source>
        <translation>SFTP-wachtwoord</translation>
    </message>
    <message>
        <source>Mot de passe d&apos;application</source>
        <translation>App-wachtwoord</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Mur de répétition</source>
        <translation>Oefenmuur</translation>
    </message>
    <message>
        <source>N&apos;importe qui peut publier sur ce sujet au nom de la ville : réservez-le, et ne laissez aux autres que le droit de lire.</source>
        <translation>Iedereen kan op dit onderwerp publiceren in naam van de stad: reserveer het, en laat anderen alleen het recht om te lezen.</translation>
    </message>
    <message>
        <source>Ne rien remplacer</source>
        <translation>Niets vervangen</translation>
    </message>
    <message>
        <source>News Item</source>
        <translation>News Item</translation>
    </message>
    <message>
        <source>Ni annonce ni envoi ne commence par « {typed} » : « publisher waiting » montre ce qui attend.</source>
        <translation>Geen bericht en geen verzending begint met “{typed}”: “publisher waiting” toont wat wacht.</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>Getoonde naam</translation>
    </message>
    <message>
        <source>Nom de l&apos;expéditeur</source>
        <translation>Naam van de afzender</translation>
    </message>
    <message>
        <source>Nom de l&apos;émetteur</source>
        <translation>Naam van de uitzender</translation>
    </message>
    <message>
        <source>Nom de la catégorie des annonces ; vide : celle que le site met par défaut.</source>
        <translation>Naam van de categorie van de berichten; leeg: de standaardcategorie van de website.</translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation>Naam van de website</translation>
    </message>
    <message>
        <source>Nombre de mots-dièse</source>
        <translation>Aantal hashtags</translation>
    </message>
    <message>
        <source>Nouvel arrivant</source>
        <translation>Nouvel arrivant</translation>
    </message>
    <message>
        <source>Numéro de la fiche</source>
        <translation>Nummer van het bedrijfsprofiel</translation>
    </message>
    <message>
        <source>Numéro de la page</source>
        <translation>Nummer van de pagina</translation>
    </message>
    <message>
        <source>Numéro du compte</source>
        <translation>Nummer van het account</translation>
    </message>
    <message>
        <source>Numéro du profil</source>
        <translation>Nummer van het profiel</translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>OVHcloud antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>OVHcloud antwoordde iets anders dan verwacht: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>OVHcloud l&apos;a refusé</source>
        <translation>OVHcloud heeft hem geweigerd</translation>
    </message>
    <message>
        <source>OVHcloud n&apos;a pas encore arrêté {count} SMS : nouvel essai bientôt.</source>
        <translation>OVHcloud heeft {count} sms&apos;en nog niet tegengehouden: binnenkort een nieuwe poging.</translation>
    </message>
    <message>
        <source>OVHcloud ne connaît pas la clé d&apos;application : copiez-la à nouveau.</source>
        <translation>OVHcloud kent de app-sleutel niet: kopieer hem opnieuw.</translation>
    </message>
    <message>
        <source>OVHcloud ne l&apos;a pas encore validé</source>
        <translation>OVHcloud heeft hem nog niet gevalideerd</translation>
    </message>
    <message>
        <source>OVHcloud ne montre pas encore ce qui est parti : nouvel essai bientôt.</source>
        <translation>OVHcloud toont nog niet wat vertrokken is: binnenkort een nieuwe poging.</translation>
    </message>
    <message>
        <source>OVHcloud ne peut envoyer de SMS à aucun des {count} destinataires : vérifiez leurs numéros.</source>
        <translation>OVHcloud kan naar geen van de {count} ontvangers een sms sturen: controleer hun nummers.</translation>
    </message>
    <message>
        <source>OVHcloud ne peut pas y envoyer de SMS</source>
        <translation>OVHcloud kan er geen sms naartoe sturen</translation>
    </message>
    <message>
        <source>OVHcloud ne reconnaît plus la clé d&apos;accès (consumer key) : elle a expiré ou a été retirée. Créez-en une autre, puis changez-la dans ce canal.</source>
        <translation>OVHcloud herkent de toegangssleutel (consumer key) niet meer: hij is vervallen of ingetrokken. Maak een andere aan en verander hem dan in dit kanaal.</translation>
    </message>
    <message>
        <source>OVHcloud ne trouve pas ce qui est demandé ({told}).</source>
        <translation>OVHcloud vindt niet wat gevraagd wordt ({told}).</translation>
    </message>
    <message>
        <source>OVHcloud refuse ce SMS ({told}).</source>
        <translation>OVHcloud weigert deze sms ({told}).</translation>
    </message>
    <message>
        <source>On ne sait pas encore si l&apos;envoi est parti ; Publisher vérifie de nouveau bientôt. {why}</source>
        <translation>We weten nog niet of de verzending vertrokken is; Publisher controleert het binnenkort opnieuw. {why}</translation>
    </message>
    <message>
        <source>Où arrivent les réponses, si ce n&apos;est pas chez l&apos;expéditeur.</source>
        <translation>Waar de antwoorden aankomen, als dat niet bij de afzender is.</translation>
    </message>
    <message>
        <source>Où elle se trouve ; c&apos;est le thème du site qui montre l&apos;image mise en avant.</source>
        <translation>Waar ze staat; het thema van de website toont de uitgelichte afbeelding.</translation>
    </message>
    <message>
        <source>Page des actualités</source>
        <translation>Nieuwspagina</translation>
    </message>
    <message>
        <source>Participation citoyenne</source>
        <translation>Burgerparticipatie</translation>
    </message>
    <message>
        <source>Pas encore paru : l&apos;envoi est annulé.</source>
        <translation>Nog niet verschenen: de verzending is geannuleerd.</translation>
    </message>
    <message>
        <source>Pas encore parue : elle partira corrigée, à l&apos;heure prévue.</source>
        <translation>Nog niet verschenen: het zal verbeterd vertrekken, op het geplande uur.</translation>
    </message>
    <message>
        <source>Pas encore parue : elle y est publiée, corrigée, pour la première fois.</source>
        <translation>Nog niet verschenen: het wordt er, verbeterd, voor het eerst gepubliceerd.</translation>
    </message>
    <message>
        <source>Pays des numéros</source>
        <translation>Land van de nummers</translation>
    </message>
    <message>
        <source>Pendant combien de temps le même texte ne repart pas sur le même canal sans qu&apos;on le demande ; 0 pour ne jamais le vérifier.</source>
        <translation>Hoelang dezelfde tekst niet opnieuw naar hetzelfde kanaal vertrekt zonder dat men het vraagt; 0 om het nooit te controleren.</translation>
    </message>
    <message>
        <source>Plateforme</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Plus de {most} annonces à la fois : partagez-les.</source>
        <translation>Meer dan {most} berichten tegelijk: verdeel ze.</translation>
    </message>
    <message>
        <source>Plusieurs annonces commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Meerdere berichten beginnen met “{typed}”: geef meer letters.</translation>
    </message>
    <message>
        <source>Plusieurs annonces ou envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Meerdere berichten of verzendingen beginnen met “{typed}”: geef meer letters.</translation>
    </message>
    <message>
        <source>Plusieurs envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Meerdere verzendingen beginnen met “{typed}”: geef meer letters.</translation>
    </message>
    <message>
        <source>Plusieurs séries commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Verschillende reeksen beginnen met “{typed}”: geef meer letters.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Port SFTP</source>
        <translation>SFTP-poort</translation>
    </message>
    <message>
        <source>Port du retour</source>
        <translation>Terugkeerpoort</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Pour ce qui n&apos;est ni travaux ni emploi, reconnus d&apos;eux-mêmes : Presse, Projets de ville … (presse, city_project, works, job_offer) ; vide : aucune.</source>
        <translation>Voor wat geen werken of jobs zijn, die vanzelf herkend worden: Presse, Projets de ville … (presse, city_project, works, job_offer); leeg: geen.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : dans l&apos;application Meta de la ville, Paramètres &gt; Général &gt; Clé secrète.</source>
        <translation>Voor het aanmelden in de browser: in de Meta-app van de stad, Instellingen &gt; Algemeen &gt; Geheime sleutel.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;identifiant (des chiffres) de l&apos;application Meta de la ville.</source>
        <translation>Voor het aanmelden in de browser: de ID (cijfers) van de Meta-app van de stad.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;« ID d&apos;app Threads » (des chiffres) de l&apos;application Meta de la ville, qui n&apos;est pas son identifiant général.</source>
        <translation>Voor het aanmelden in de browser: de “Threads-app-ID” (cijfers) van de Meta-app van de stad, die niet haar algemene ID is.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : une page du site de la ville, inscrite telle quelle dans l&apos;application Meta parmi les URL de rappel de Threads.</source>
        <translation>Voor het aanmelden in de browser: een pagina van de website van de stad, letterlijk ingeschreven in de Meta-app bij de callback-URL&apos;s van Threads.</translation>
    </message>
    <message>
        <source>Pour retirer une alerte</source>
        <translation>Om een waarschuwing in te trekken</translation>
    </message>
    <message>
        <source>Pour vous connecter à {service} par le navigateur, donnez d&apos;abord l&apos;identifiant de l&apos;application de la ville (réglage « client_id ») et son secret, en modifiant le canal.</source>
        <translation>Om u via de browser bij {service} aan te melden, geeft u eerst de ID van de app van de stad (instelling “client_id”) en haar geheim, door het kanaal te wijzigen.</translation>
    </message>
    <message>
        <source>Première image</source>
        <translation>Eerste afbeelding</translation>
    </message>
    <message>
        <source>Presque toujours 22.</source>
        <translation>Bijna altijd 22.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation>Reclame</translation>
    </message>
    <message>
        <source>Publics visés, séparés par des virgules : Parent, Senior, Jeune … ; vide : tous.</source>
        <translation>Doelgroepen, gescheiden door komma&apos;s: Parent, Senior, Jeune …; leeg: alle.</translation>
    </message>
    <message>
        <source>Publie dans un canal Slack, par une application de la ville.</source>
        <translation>Publiceert in een Slack-kanaal, via een app van de stad.</translation>
    </message>
    <message>
        <source>Publie dans un canal Telegram, par un bot de la ville.</source>
        <translation>Publiceert in een Telegram-kanaal, via een bot van de stad.</translation>
    </message>
    <message>
        <source>Publie dans un salon Discord, par l&apos;adresse de son webhook.</source>
        <translation>Publiceert in een Discord-kanaal, via het adres van zijn webhook.</translation>
    </message>
    <message>
        <source>Publie dans un salon Matrix (Element) : texte mis en forme, images et vidéo.</source>
        <translation>Publiceert in een Matrix-kamer (Element): opgemaakte tekst, afbeeldingen en video.</translation>
    </message>
    <message>
        <source>Publie sur la page LinkedIn de la ville : texte, images, encadré.</source>
        <translation>Publiceert op de LinkedIn-pagina van de stad: tekst, afbeeldingen, linkkader.</translation>
    </message>
    <message>
        <source>Publie sur un compte Bluesky : texte, images et encadré du lien.</source>
        <translation>Publiceert op een Bluesky-account: tekst, afbeeldingen en linkkader.</translation>
    </message>
    <message>
        <source>Publie sur un compte Mastodon, sur n&apos;importe quelle instance.</source>
        <translation>Publiceert op een Mastodon-account, op om het even welke instantie.</translation>
    </message>
    <message>
        <source>Publie sur un compte X, avec l&apos;application de la ville.</source>
        <translation>Publiceert op een X-account, met de app van de stad.</translation>
    </message>
    <message>
        <source>Publie une carte dans un canal Teams, par un flux de travail.</source>
        <translation>Publiceert een kaart in een Teams-kanaal, via een werkstroom.</translation>
    </message>
    <message>
        <source>Publisher a été mis à jour : fermez-le, puis ouvrez-le de nouveau.</source>
        <translation>Publisher is bijgewerkt: sluit het en open het opnieuw.</translation>
    </message>
    <message>
        <source>Publisher commence avec une base vide.</source>
        <translation>Publisher begint met een lege databank.</translation>
    </message>
    <message>
        <source>Publisher compose lui-même ce groupe, de tous les réseaux.</source>
        <translation>Publisher stelt deze groep zelf samen, uit alle netwerken.</translation>
    </message>
    <message>
        <source>Publisher envoie {limit} images au plus dans un salon Matrix : les {left} dernières n&apos;y seront pas.</source>
        <translation>Publisher verzendt hoogstens {limit} afbeeldingen naar een Matrix-kamer: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Publisher est ouvert sur ces données : fermez d&apos;abord {others}, puis recommencez. Rien n&apos;a été changé.</source>
        <translation>Publisher is open op deze gegevens: sluit eerst {others} en begin dan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Publisher la retire de</source>
        <translation>Publisher trekt het in van</translation>
    </message>
    <message>
        <source>Publisher la retire, et vérifie qu&apos;elle n&apos;y est plus.</source>
        <translation>Publisher trekt het in en controleert of het er niet meer staat.</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas encore servi dans {folder}.</source>
        <translation>Publisher is nog niet gebruikt in {folder}.</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas émis cette alerte : terminez-la là où elle a été émise.</source>
        <translation>Publisher heeft deze waarschuwing niet uitgezonden: beëindig ze waar ze is uitgezonden.</translation>
    </message>
    <message>
        <source>Publisher ne comprend pas où en est la campagne : voyez dans Brevo.</source>
        <translation>Publisher begrijpt niet hoever de campagne staat: kijk in Brevo.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le message dans le salon : faites-le là-bas.</source>
        <translation>Publisher kent het bericht in de kamer niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le nom du message sur Bluesky : faites-le là-bas.</source>
        <translation>Publisher kent de naam van de post op Bluesky niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro de la notification ntfy : elle reste où elle est.</source>
        <translation>Publisher kent het nummer van de ntfy-melding niet: ze blijft waar ze is.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message Telegram : faites-le là-bas.</source>
        <translation>Publisher kent het nummer van de Telegram-post niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Discord : faites-le là-bas.</source>
        <translation>Publisher kent het nummer van de post op Discord niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Google : faites-le là-bas.</source>
        <translation>Publisher kent het nummer van de post op Google niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur LinkedIn : faites-le là-bas.</source>
        <translation>Publisher kent het nummer van de post op LinkedIn niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Mastodon : faites-le là-bas.</source>
        <translation>Publisher kent het nummer van de post op Mastodon niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Slack : faites-le là-bas.</source>
        <translation>Publisher kent het nummer van de post op Slack niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur X : faites-le là-bas.</source>
        <translation>Publisher kent het nummer van de post op X niet: doe het daar.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas les numéros de ces SMS : arrêtez-les chez OVHcloud.</source>
        <translation>Publisher kent de nummers van deze sms&apos;en niet: houd ze tegen bij OVHcloud.</translation>
    </message>
    <message>
        <source>Publisher ne donne pas de mot de passe sans chiffrement : mettez starttls.</source>
        <translation>Publisher geeft geen wachtwoord zonder versleuteling: zet starttls.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas savoir si l&apos;envoi est parti : regardez sur le canal, puis dites s&apos;il y est. {why}</source>
        <translation>Publisher kan niet weten of de verzending vertrokken is: kijk op het kanaal en zeg dan of het er staat. {why}</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans ce canal Slack : {why}. Vérifiez le réglage « channel », et tapez « /invite » suivi du nom de l&apos;application dans le canal.</source>
        <translation>Publisher kan niet in dit Slack-kanaal schrijven: {why}. Controleer de instelling “channel”, en typ “/invite” gevolgd door de naam van de app in het kanaal.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans le dossier « {folder} » : vérifiez qu&apos;il existe et que vous avez le droit d&apos;y écrire ({reason}).</source>
        <translation>Publisher kan niet in de map “{folder}” schrijven: controleer of ze bestaat en of u er schrijfrecht hebt ({reason}).</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kan niet in {folder} schrijven: vraag er schrijfrecht.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : vérifiez que ce dossier existe et que vous en avez le droit.</source>
        <translation>Publisher kan niet in {folder} schrijven: controleer of die map bestaat en of u er het recht toe hebt.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder}.</source>
        <translation>Publisher kan niet in {folder} schrijven.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}) : demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kan niet in {place} schrijven ({why}): vraag er schrijfrecht.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}). Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kan niet in {place} schrijven ({why}). Kies een andere map met --data-dir, of vraag er schrijfrecht.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place}. Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation>Publisher kan niet in {place} schrijven. Kies een andere map met --data-dir, of vraag er schrijfrecht.</translation>
    </message>
    <message>
        <source>Publisher ne remplace pas une vidéo dans un message Telegram : retirez l&apos;annonce de Telegram, puis publiez-la de nouveau.</source>
        <translation>Publisher vervangt geen video in een Telegram-bericht: trek het bericht in van Telegram en publiceer het opnieuw.</translation>
    </message>
    <message>
        <source>Publisher ne retrouve pas la campagne dans Brevo : voyez là-bas si elle est partie.</source>
        <translation>Publisher vindt de campagne in Brevo niet terug: kijk daar of ze vertrokken is.</translation>
    </message>
    <message>
        <source>Publisher ne sait pas encore si l&apos;annonce y est parue : il le vérifie, puis la retire.</source>
        <translation>Publisher weet nog niet of het bericht er verschenen is: het controleert dat en trekt het dan in.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site WordPress. Corrigez-la ou retirez-la vous-même dans WordPress.</source>
        <translation>Publisher vindt dit bericht niet op de WordPress-website. Verbeter het of trek het zelf in in WordPress.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même dans Drupal.</source>
        <translation>Publisher vindt dit bericht niet op de website. Verbeter het of trek het zelf in in Drupal.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même sur le site.</source>
        <translation>Publisher vindt dit bericht niet op de website. Verbeter het of trek het zelf in op de website.</translation>
    </message>
    <message>
        <source>Publisher remet une copie de sauvegarde en place dans {place} : recommencez dans un instant.</source>
        <translation>Publisher zet een reservekopie terug in {place}: begin zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>Publisher vérifie s&apos;il est parti</source>
        <translation>Publisher controleert of ze vertrokken is</translation>
    </message>
    <message>
        <source>Quand il faut agir.</source>
        <translation>Wanneer er gehandeld moet worden.</translation>
    </message>
    <message>
        <source>Quand plusieurs annonces manquées ou retenues sont relancées, elles partent l&apos;une après l&apos;autre, avec cet écart ; 0 pour toutes à la fois. Une alerte n&apos;attend pas.</source>
        <translation>Wanneer meerdere gemiste of vastgehouden berichten opnieuw gestart worden, vertrekken ze na elkaar, met deze tijd ertussen; 0 voor allemaal tegelijk. Een waarschuwing wacht niet.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un a modifié cette série entre-temps, et rien n&apos;a été fait : rouvrez-la, puis recommencez.</source>
        <translation>Iemand heeft deze reeks intussen gewijzigd, en er is niets gedaan: open ze opnieuw en begin opnieuw.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un est en train de modifier cette page sur le site. Publisher réessaiera ; demandez-lui de terminer.</source>
        <translation>Iemand is deze pagina op de website aan het wijzigen. Publisher probeert het opnieuw; vraag die persoon af te ronden.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un l&apos;a supprimé entre-temps : ajoutez-le de nouveau s&apos;il sert encore.</source>
        <translation>Iemand heeft het intussen verwijderd: voeg het opnieuw toe als het nog dient.</translation>
    </message>
    <message>
        <source>Qui parle : le service ou la ville ; à défaut, le titre du fil.</source>
        <translation>Wie spreekt: de dienst of de stad; anders de titel van de feed.</translation>
    </message>
    <message>
        <source>Qui voit les messages, et où.</source>
        <translation>Wie de posts ziet, en waar.</translation>
    </message>
    <message>
        <source>Recommencez dans un instant</source>
        <translation>Begin zo dadelijk opnieuw</translation>
    </message>
    <message>
        <source>Recommencez plus tard</source>
        <translation>Begin later opnieuw</translation>
    </message>
    <message>
        <source>Reconnectez</source>
        <translation>Maak opnieuw verbinding met</translation>
    </message>
    <message>
        <source>Remettez en ordre</source>
        <translation>Breng weer in orde:</translation>
    </message>
    <message>
        <source>Remplacer les signes typographiques (’ … « » – œ)</source>
        <translation>Typografische tekens vervangen (’ … « » – œ)</translation>
    </message>
    <message>
        <source>Retenu pendant la suspension ({reason}).</source>
        <translation>Vastgehouden tijdens de opschorting ({reason}).</translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation>Intrekking</translation>
    </message>
    <message>
        <source>Rien d&apos;inachevé ne traîne dans le dossier.</source>
        <translation>Er slingert niets onvoltooids rond in de map.</translation>
    </message>
    <message>
        <source>Rien de ce qui attendait ne part de soi-même. Dans « Envois » : à vérifier sur les canaux, {asked} ; prévus, à confirmer, {held}.</source>
        <translation>Niets van wat wachtte, vertrekt vanzelf. In “Verzendingen”: te controleren op de kanalen, {asked}; gepland, te bevestigen, {held}.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;attend plus son départ : il n&apos;y a rien à annuler.</source>
        <translation>Niets van dit bericht wacht nog op vertrek: er is niets te annuleren.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;attend une décision : elle est partie, prévue ou annulée.</source>
        <translation>Niets van dit bericht wacht op een beslissing: het is vertrokken, gepland of geannuleerd.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;est prévu : il n&apos;y a rien à déplacer.</source>
        <translation>Niets van dit bericht is gepland: er valt niets te verplaatsen.</translation>
    </message>
    <message>
        <source>Rien n&apos;a été publié sur ce canal : il n&apos;y a rien à retirer.</source>
        <translation>Er is niets op dit kanaal gepubliceerd: er valt niets in te trekken.</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé pour le moment ; Publisher réessaie sans cesse. {why}</source>
        <translation>Voorlopig wordt niets verzonden; Publisher blijft het proberen. {why}</translation>
    </message>
    <message>
        <source>Rien n&apos;est suspendu : l&apos;annonce n&apos;a besoin d&apos;aucune permission.</source>
        <translation>Niets is opgeschort: het bericht heeft geen toestemming nodig.</translation>
    </message>
    <message>
        <source>Réseaux sociaux</source>
        <translation>Sociale netwerken</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Samenvatting</translation>
    </message>
    <message>
        <source>SMS (OVHcloud)</source>
        <translation>Sms (OVHcloud)</translation>
    </message>
    <message>
        <source>SMS par annonce</source>
        <translation>Sms&apos;en per bericht</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (poort 587)</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Sans heure de fin, Google montrera l&apos;événement jusqu&apos;à la fin du jour : ajoutez-en une.</source>
        <translation>Zonder einduur zal Google het evenement tot het einde van de dag tonen: voeg er een toe.</translation>
    </message>
    <message>
        <source>Sans son</source>
        <translation>Zonder geluid</translation>
    </message>
    <message>
        <source>Sans trousseau de clés. {why}</source>
        <translation>Zonder sleutelbos. {why}</translation>
    </message>
    <message>
        <source>Secret d&apos;application</source>
        <translation>App-geheim</translation>
    </message>
    <message>
        <source>Secret de l&apos;application</source>
        <translation>Geheim van de app</translation>
    </message>
    <message>
        <source>Serveur SFTP</source>
        <translation>SFTP-server</translation>
    </message>
    <message>
        <source>Serveur d&apos;envoi</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Seulement pour des messages publicitaires : OVHcloud ajoute « STOP » et n&apos;envoie pas la nuit ni le dimanche.</source>
        <translation>Alleen voor reclameberichten: OVHcloud voegt “STOP” toe en verzendt niet &apos;s nachts of op zondag.</translation>
    </message>
    <message>
        <source>Seulement si l&apos;application est de type « Web App » : OAuth 2.0 Client Secret. Laissez vide pour une « Native App ».</source>
        <translation>Alleen als de app van het type “Web App” is: OAuth 2.0 Client Secret. Laat leeg voor een “Native App”.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur ce site.</source>
        <translation>Alleen de eerste {most} afbeeldingen gaan naar deze website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site Drupal.</source>
        <translation>Alleen de eerste {most} afbeeldingen gaan naar de Drupal-website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site WordPress.</source>
        <translation>Alleen de eerste {most} afbeeldingen gaan naar de WordPress-website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont envoyées.</source>
        <translation>Alleen de eerste {most} afbeeldingen worden verzonden.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont préparées.</source>
        <translation>Alleen de eerste {most} afbeeldingen worden klaargemaakt.</translation>
    </message>
    <message>
        <source>Si l&apos;événement a lieu, ou aura lieu.</source>
        <translation>Of de gebeurtenis plaatsheeft of zal plaatshebben.</translation>
    </message>
    <message>
        <source>Si les citoyens lisent le site à une autre adresse que celle où l&apos;on y écrit.</source>
        <translation>Als de burgers de website op een ander adres lezen dan dat waarop men er schrijft.</translation>
    </message>
    <message>
        <source>Si les citoyens peuvent commenter l&apos;article.</source>
        <translation>Of de burgers op het artikel kunnen reageren.</translation>
    </message>
    <message>
        <source>Signes</source>
        <translation>Tekens</translation>
    </message>
    <message>
        <source>Site web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Site web et flux</source>
        <translation>Website en feeds</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack a perdu le fichier « {name} ».</source>
        <translation>Slack heeft het bestand “{name}” verloren.</translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Slack antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Slack antwoordde iets anders dan verwacht: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Slack demande d&apos;attendre avant de continuer.</source>
        <translation>Slack vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Slack garde encore un fichier : Publisher le retirera.</source>
        <translation>Slack bewaart nog een bestand: Publisher zal het intrekken.</translation>
    </message>
    <message>
        <source>Slack montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Slack toont de post nog: Publisher zal hem opnieuw intrekken.</translation>
    </message>
    <message>
        <source>Slack n&apos;a pas encore fini de traiter un fichier.</source>
        <translation>Slack is nog niet klaar met de verwerking van een bestand.</translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application supprimer un de ses fichiers, que plus aucun message ne montre : supprimez-le là-bas. {why}</source>
        <translation>Slack laat de toepassing een van haar bestanden niet verwijderen, dat in geen enkel bericht meer te zien is: verwijder het daar. {why}</translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application y toucher : faites-le là-bas.</source>
        <translation>Slack laat de app er niet aan komen: doe het daar.</translation>
    </message>
    <message>
        <source>Slack ne reconnaît plus le jeton : réinstallez l&apos;application dans l&apos;espace de travail, copiez son nouveau jeton et reconnectez ce canal.</source>
        <translation>Slack herkent het token niet meer: installeer de app opnieuw in de werkruimte, kopieer haar nieuwe token en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Slack ne trouve plus ce fichier.</source>
        <translation>Slack vindt dit bestand niet meer.</translation>
    </message>
    <message>
        <source>Slack ne trouve plus ce message.</source>
        <translation>Slack vindt deze post niet meer.</translation>
    </message>
    <message>
        <source>Slack refuse ce message ({told}) : corrigez-le.</source>
        <translation>Slack weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>Son nom, comme vous l&apos;appelez.</source>
        <translation>De naam, zoals u het noemt.</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Source (utm_source)</source>
        <translation>Bron (utm_source)</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Support (utm_medium)</source>
        <translation>Medium (utm_medium)</translation>
    </message>
    <message>
        <source>Sur Bluesky : Paramètres &gt; Confidentialité et sécurité &gt; Mots de passe d&apos;application &gt; Ajouter. Ce n&apos;est pas le mot de passe du compte.</source>
        <translation>Op Bluesky: Instellingen &gt; Privacy en beveiliging &gt; App-wachtwoorden &gt; Toevoegen. Het is niet het wachtwoord van het account.</translation>
    </message>
    <message>
        <source>Sur Bluesky, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation>Op Bluesky illustreert de afbeelding het linkkader: alleen de eerste staat erin, en haar beschrijving wordt niet voorgelezen aan blinden.</translation>
    </message>
    <message>
        <source>Sur Discord : Modifier le salon &gt; Intégrations &gt; Webhooks &gt; Nouveau webhook &gt; Copier l&apos;URL du webhook. Qui l&apos;a peut écrire dans le salon.</source>
        <translation>Op Discord: Kanaal bewerken &gt; Integraties &gt; Webhooks &gt; Nieuwe webhook &gt; Webhook-URL kopiëren. Wie het heeft, kan in het kanaal schrijven.</translation>
    </message>
    <message>
        <source>Sur LinkedIn, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation>Op LinkedIn illustreert de afbeelding het linkkader: alleen de eerste staat erin, en haar beschrijving wordt niet voorgelezen aan blinden.</translation>
    </message>
    <message>
        <source>Sur Telegram, « {name} » mènera au compte ou au canal de ce nom : vérifiez que c&apos;est voulu.</source>
        <translation>Op Telegram zal “{name}” naar het account of het kanaal met die naam leiden: controleer of dat de bedoeling is.</translation>
    </message>
    <message>
        <source>Sur api.slack.com/apps : votre application &gt; OAuth &amp; Permissions &gt; Bot User OAuth Token (il commence par xoxb-).</source>
        <translation>Op api.slack.com/apps: uw app &gt; OAuth &amp; Permissions &gt; Bot User OAuth Token (het begint met xoxb-).</translation>
    </message>
    <message>
        <source>Sur console.cloud.google.com : API et services &gt; Identifiants &gt; ID client OAuth, de type « Application de bureau ».</source>
        <translation>Op console.cloud.google.com: API&apos;s en services &gt; Inloggegevens &gt; OAuth-client-ID, van het type “Desktop-app”.</translation>
    </message>
    <message>
        <source>Sur developer.x.com, dans votre application : Keys and tokens &gt; OAuth 2.0 Client ID.</source>
        <translation>Op developer.x.com, in uw app: Keys and tokens &gt; OAuth 2.0 Client ID.</translation>
    </message>
    <message>
        <source>Sur l&apos;instance : Préférences &gt; Développement &gt; Nouvelle application, avec les droits read:accounts, read:statuses, write:media et write:statuses ; puis copiez le jeton.</source>
        <translation>Op de instantie: Voorkeuren &gt; Ontwikkeling &gt; Nieuwe toepassing, met de rechten read:accounts, read:statuses, write:media en write:statuses; kopieer dan het token.</translation>
    </message>
    <message>
        <source>Sur la page du serveur : Compte &gt; Jetons d&apos;accès (il commence par « tk_ »). Laissez vide si vous donnez un mot de passe.</source>
        <translation>Op de pagina van de server: Account &gt; Toegangstokens (het begint met “tk_”). Laat leeg als u een wachtwoord geeft.</translation>
    </message>
    <message>
        <source>Sur linkedin.com/developers, dans votre application : Auth &gt; Client ID.</source>
        <translation>Op linkedin.com/developers, in uw app: Auth &gt; Client ID.</translation>
    </message>
    <message>
        <source>Suspendu : {reason}</source>
        <translation>Opgeschort: {reason}</translation>
    </message>
    <message>
        <source>Sélecteur DKIM</source>
        <translation>DKIM-selector</translation>
    </message>
    <message>
        <source>Séparées par des virgules, pour toutes les annonces : Mobilité, Culture, Santé … Un mot-clé de l&apos;annonce qui est une thématique s&apos;y ajoute de lui-même.</source>
        <translation>Gescheiden door komma&apos;s, voor alle berichten: Mobilité, Culture, Santé … Een trefwoord van het bericht dat een thema is, komt er vanzelf bij.</translation>
    </message>
    <message>
        <source>TLS dès le début (port 465)</source>
        <translation>TLS vanaf het begin (poort 465)</translation>
    </message>
    <message>
        <source>Teams a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Teams antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Teams montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Teams toont ten hoogste {limit} afbeeldingen: de volgende zullen er niet staan.</translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : la fin du texte n&apos;y sera pas.</source>
        <translation>Teams neemt hoogstens 28 kB per bericht: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : raccourcissez le texte.</source>
        <translation>Teams neemt hoogstens 28 kB per bericht: kort de tekst in.</translation>
    </message>
    <message>
        <source>Teams refuse l&apos;adresse du flux : dans Power Automate, vérifiez que tout le monde peut le déclencher, copiez son adresse et reconnectez ce canal.</source>
        <translation>Teams weigert het adres van de werkstroom: controleer in Power Automate of iedereen hem kan activeren, kopieer zijn adres en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Teams vient chercher les images sur le site web de la ville : sans un canal « Site web » en https pour cette annonce, elles n&apos;y seront pas.</source>
        <translation>Teams haalt de afbeeldingen op de website van de stad: zonder een kanaal “Website” in https voor dit bericht zullen ze er niet staan.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram : le message dit déjà cela.</source>
        <translation>Telegram: de post zegt dat al.</translation>
    </message>
    <message>
        <source>Telegram a refusé l&apos;envoi ({told}).</source>
        <translation>Telegram heeft de verzending geweigerd ({told}).</translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Telegram antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : vérifiez l&apos;adresse de l&apos;interface.</source>
        <translation>Telegram antwoordde iets anders dan verwacht: controleer het adres van de interface.</translation>
    </message>
    <message>
        <source>Telegram demande d&apos;attendre avant de continuer.</source>
        <translation>Telegram vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>Telegram montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Telegram toont de post nog: Publisher zal hem opnieuw intrekken.</translation>
    </message>
    <message>
        <source>Telegram montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Telegram toont hoogstens {limit} afbeeldingen: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Telegram n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>Telegram aanvaardt geen afbeelding van die grootte: verklein ze.</translation>
    </message>
    <message>
        <source>Telegram ne connaît pas ce canal : vérifiez le réglage « chat », et que le bot en est administrateur.</source>
        <translation>Telegram kent dit kanaal niet: controleer de instelling “chat”, en of de bot er beheerder van is.</translation>
    </message>
    <message>
        <source>Telegram ne laisse plus le bot toucher à ce message (après 48 heures, il refuse les retraits) : faites-le vous-même dans le canal.</source>
        <translation>Telegram laat de bot niet meer aan deze post komen (na 48 uur weigert het intrekkingen): doe het zelf in het kanaal.</translation>
    </message>
    <message>
        <source>Telegram ne permet pas d&apos;ajouter des images à un message, ni de les enlever toutes : retirez l&apos;annonce de Telegram, puis publiez-la de nouveau.</source>
        <translation>Telegram laat niet toe afbeeldingen aan een post toe te voegen, of ze allemaal weg te halen: trek het bericht van Telegram in en publiceer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Telegram ne reconnaît pas le jeton du bot : demandez-le à @BotFather (/token) et reconnectez ce canal.</source>
        <translation>Telegram herkent het token van de bot niet: vraag het aan @BotFather (/token) en verbind dit kanaal opnieuw.</translation>
    </message>
    <message>
        <source>Telegram ne trouve plus ce message.</source>
        <translation>Telegram vindt deze post niet meer.</translation>
    </message>
    <message>
        <source>Telegram prend {limit} signes au plus {with_pictures}: la fin du texte n&apos;y sera pas.</source>
        <translation>Telegram neemt {with_pictures}hoogstens {limit} tekens: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Telegram refuse ce message ({told}) : corrigez-le.</source>
        <translation>Telegram weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>Territoire de la commune d&apos;Exemple</source>
        <translation>Grondgebied van de gemeente Voorbeeld</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Texte : sans limite.</source>
        <translation>Tekst: zonder beperking.</translation>
    </message>
    <message>
        <source>Texte : {limit} {unit} au plus{thread}{comment}.</source>
        <translation>Tekst: hoogstens {limit} {unit}{thread}{comment}.</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Te lange tekst</translation>
    </message>
    <message>
        <source>Textes propres à un canal</source>
        <translation>Eigen teksten per kanaal</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Threads toont hoogstens {limit} afbeeldingen: de volgende zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Threads prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Threads neemt hoogstens {limit} tekens: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Threads renvoie le navigateur à une page du site de la ville : donnez-la dans le réglage « redirect_uri », telle qu&apos;elle est inscrite dans l&apos;application Meta.</source>
        <translation>Threads stuurt de browser terug naar een pagina van de website van de stad: geef ze in de instelling “redirect_uri”, zoals ze in de Meta-app is ingeschreven.</translation>
    </message>
    <message>
        <source>Threads vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web », sinon la publication n&apos;aura pas d&apos;image.</source>
        <translation>Threads haalt de afbeeldingen op de website van de stad: kies ook een kanaal “Website”, anders zal de publicatie geen afbeelding hebben.</translation>
    </message>
    <message>
        <source>Thématiques</source>
        <translation>Thema&apos;s</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Titre du mur</source>
        <translation>Titel van de muur</translation>
    </message>
    <message>
        <source>Tous les réseaux sociaux</source>
        <translation>Alle sociale netwerken</translation>
    </message>
    <message>
        <source>Tout est prêt pour {platform} dans {page} : publiez, puis donnez à Publisher l&apos;adresse de la publication.</source>
        <translation>Alles is klaar voor {platform} in {page}: publiceer, en geef dan aan Publisher het adres van de publicatie.</translation>
    </message>
    <message>
        <source>Tout est suspendu ({reason}) : rien ne part. Reprenez d&apos;abord les envois, ou choisissez une heure.</source>
        <translation>Alles is opgeschort ({reason}): niets vertrekt. Hervat eerst de verzendingen, of kies een uur.</translation>
    </message>
    <message>
        <source>Toutes les images gardées servent.</source>
        <translation>Alle bewaarde afbeeldingen worden gebruikt.</translation>
    </message>
    <message>
        <source>Toutes les vidéos gardées sont entières.</source>
        <translation>Alle bewaarde video&apos;s zijn volledig.</translation>
    </message>
    <message>
        <source>Traductions</source>
        <translation>Vertalingen</translation>
    </message>
    <message>
        <source>Traduisez aussi le titre ({code}).</source>
        <translation>Vertaal ook de titel ({code}).</translation>
    </message>
    <message>
        <source>Type de contenu</source>
        <translation>Inhoudstype</translation>
    </message>
    <message>
        <source>Type de page</source>
        <translation>Type pagina</translation>
    </message>
    <message>
        <source>Un autre Publisher écrit depuis longtemps dans « {folder} » ; celui-ci réessaiera.</source>
        <translation>Een andere Publisher schrijft al lang in “{folder}”; deze probeert het opnieuw.</translation>
    </message>
    <message>
        <source>Un autre programme a ouvert {place} : fermez-le, puis recommencez.</source>
        <translation>Een ander programma heeft {place} geopend: sluit het en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Un autre programme occupe {place} : fermez-le, ou recommencez dans un instant.</source>
        <translation>Een ander programma houdt {place} bezet: sluit het, of begin zo dadelijk opnieuw.</translation>
    </message>
    <message>
        <source>Un autre programme se sert du mur de répétition {root}.</source>
        <translation>Een ander programma gebruikt de oefenmuur {root}.</translation>
    </message>
    <message>
        <source>Un canal s&apos;appelle déjà « {name} » : choisissez un autre nom.</source>
        <translation>Er is al een kanaal met de naam “{name}”: kies een andere naam.</translation>
    </message>
    <message>
        <source>Un caractère invisible ({code}) se trouve dans {name} : retapez ce passage.</source>
        <translation>Er staat een onzichtbaar teken ({code}) in {name}: typ die passage opnieuw.</translation>
    </message>
    <message>
        <source>Un collègue a utilisé ou changé cette image entre-temps : fermez, relisez ses mots, puis recommencez.</source>
        <translation>Een collega heeft deze afbeelding intussen gebruikt of gewijzigd: sluit, herlees haar woorden en begin opnieuw.</translation>
    </message>
    <message>
        <source>Un courriel demande un objet : écrivez un titre.</source>
        <translation>Een e-mail heeft een onderwerp nodig: schrijf een titel.</translation>
    </message>
    <message>
        <source>Un courriel emporte {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Een e-mail neemt hoogstens {limit} afbeeldingen mee: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas : regardez dans les archives de la liste. « Il n&apos;est pas paru » l&apos;envoie de nouveau.</source>
        <translation>Een e-mail kan niet worden nagelezen: kijk in het archief van de lijst. “Het is niet verschenen” verzendt hem opnieuw.</translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas ; « {file} » dit qui l&apos;a reçu. « Il n&apos;est pas paru » l&apos;envoie à ceux qui n&apos;ont rien reçu et aux incertains, et jamais à ceux qui l&apos;ont reçu.</source>
        <translation>Een e-mail kan niet worden nagelezen; “{file}” zegt wie hem gekregen heeft. “Het is niet verschenen” verzendt hem naar wie niets gekregen heeft en naar de onzekere gevallen, en nooit naar wie hem gekregen heeft.</translation>
    </message>
    <message>
        <source>Un dossier public pour les images ; vide : celui des annonces.</source>
        <translation>Een openbare map voor de afbeeldingen; leeg: die van de berichten.</translation>
    </message>
    <message>
        <source>Un envoi interrompu ne bloque plus son canal ({ended}) ; moteurs arrêtés net, oubliés : {dead}.</source>
        <translation>Een onderbroken verzending blokkeert haar kanaal niet meer ({ended}); abrupt gestopte motoren, vergeten: {dead}.</translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou des numéros, avec des virgules.</source>
        <translation>Een CSV-bestand van de abonnees (volledig pad), of nummers, met komma&apos;s.</translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation>Een CSV-bestand van de abonnees (volledig pad), of het adres van een mailinglijst.</translation>
    </message>
    <message>
        <source>Un fil sur {service} compte {most} messages au plus : la fin du texte n&apos;y sera pas. Résumez-le, ou choisissez d&apos;abréger avec le lien.</source>
        <translation>Een draad op {service} telt hoogstens {most} posts: het einde van de tekst zal er niet bij staan. Vat hem samen, of kies ervoor in te korten met de link.</translation>
    </message>
    <message>
        <source>Un groupe s&apos;appelle déjà « {name} » : choisissez un autre nom.</source>
        <translation>Er bestaat al een groep met de naam “{name}”: kies een andere naam.</translation>
    </message>
    <message>
        <source>Un jeton de Meta avec les permissions instagram_basic, instagram_content_publish, instagram_manage_contents, pages_read_engagement et, pour le premier commentaire, instagram_manage_comments.</source>
        <translation>Een token van Meta met de machtigingen instagram_basic, instagram_content_publish, instagram_manage_contents, pages_read_engagement en, voor de eerste reactie, instagram_manage_comments.</translation>
    </message>
    <message>
        <source>Un jeton de longue durée de Threads avec les permissions threads_basic, threads_content_publish et threads_delete (pour des fils numérotés, aussi threads_manage_replies et threads_read_replies). Publisher le renouvelle.</source>
        <translation>Een Threads-token van lange duur met de rechten threads_basic, threads_content_publish en threads_delete (voor genummerde draden ook threads_manage_replies en threads_read_replies). Publisher vernieuwt het.</translation>
    </message>
    <message>
        <source>Un jeton de page (pas un jeton de personne) avec les permissions pages_manage_posts, pages_read_engagement, pages_show_list et, pour le premier commentaire, pages_manage_engagement.</source>
        <translation>Een paginatoken (geen token van een persoon) met de machtigingen pages_manage_posts, pages_read_engagement, pages_show_list en, voor de eerste reactie, pages_manage_engagement.</translation>
    </message>
    <message>
        <source>Un lien que chaque actualité montre, comme le site de la commune ; vide : aucun.</source>
        <translation>Een link die elk nieuwsbericht toont, zoals de website van de gemeente; leeg: geen.</translation>
    </message>
    <message>
        <source>Un message Matrix prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Een Matrix-bericht neemt hoogstens {limit} bytes: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Un message Slack que l&apos;on veut pouvoir corriger a {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Een Slack-post die men wil kunnen verbeteren, heeft hoogstens {limit} tekens: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Un message tout semblable est sur Slack : regardez si c&apos;est celui-ci.</source>
        <translation>Er staat een heel gelijkende post op Slack: kijk of het deze is.</translation>
    </message>
    <message>
        <source>Un message très semblable est sur Mastodon ({url}) : regardez si c&apos;est celui-ci.</source>
        <translation>Er staat een sterk gelijkende post op Mastodon ({url}): kijk of het deze is.</translation>
    </message>
    <message>
        <source>Un niveau de titre est sauté dans le texte : après « ## » vient « ### », pas « #### ».</source>
        <translation>Er is een titelniveau overgeslagen in de tekst: na “##” komt “###”, niet “####”.</translation>
    </message>
    <message>
        <source>Un seul signe hors de l&apos;alphabet des SMS (’ … « œ ê ç) réduit chaque SMS de 160 à 70 signes.</source>
        <translation>Eén enkel teken buiten het sms-alfabet (’ … « œ ê ç) brengt elke sms van 160 terug tot 70 tekens.</translation>
    </message>
    <message>
        <source>Un site accessible, écrit dans un dossier ou envoyé par SFTP.</source>
        <translation>Een toegankelijke website, geschreven in een map of verzonden via SFTP.</translation>
    </message>
    <message>
        <source>Un texte alternatif sera raccourci à {most} caractères.</source>
        <translation>Een beschrijving zal worden ingekort tot {most} tekens.</translation>
    </message>
    <message>
        <source>Un événement demande un titre : écrivez-le.</source>
        <translation>Een evenement heeft een titel nodig: schrijf hem.</translation>
    </message>
    <message>
        <source>Une autre annonce a déjà l&apos;adresse {url} : changez le titre.</source>
        <translation>Een ander bericht heeft al het adres {url}: verander de titel.</translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Changez l&apos;adresse de cette page, ou le titre de l&apos;annonce.</source>
        <translation>Een andere pagina van de website heeft al het adres van dit bericht. Verander het adres van die pagina, of de titel van het bericht.</translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Renommez cette page, ou changez le titre de l&apos;annonce.</source>
        <translation>Een andere pagina van de website heeft al het adres van dit bericht. Hernoem die pagina, of verander de titel van het bericht.</translation>
    </message>
    <message>
        <source>Une catégorie que votre commune a créée sur ce serveur ; vide : aucune.</source>
        <translation>Een categorie die uw gemeente op deze server heeft aangemaakt; leeg: geen.</translation>
    </message>
    <message>
        <source>Une correction change le texte de la publication Facebook, mais ni ses images ni l&apos;encadré de son lien : pour cela, retirez-la et publiez de nouveau.</source>
        <translation>Een verbetering wijzigt de tekst van de Facebook-publicatie, maar niet de afbeeldingen en niet het linkkader: trek ze daarvoor in en publiceer opnieuw.</translation>
    </message>
    <message>
        <source>Une des interfaces n&apos;est pas activée dans le projet de la ville : activez-la sur console.cloud.google.com ({told}).</source>
        <translation>Een van de interfaces is niet ingeschakeld in het project van de stad: schakel ze in op console.cloud.google.com ({told}).</translation>
    </message>
    <message>
        <source>Une des trois clés n&apos;est pas une clé d&apos;OVHcloud : copiez-les à nouveau.</source>
        <translation>Een van de drie sleutels is geen OVHcloud-sleutel: kopieer ze opnieuw.</translation>
    </message>
    <message>
        <source>Une erreur imprévue s&apos;est produite ; rien n&apos;est perdu. Réessayez, puis transmettez ceci à votre service informatique : {what}</source>
        <translation>Er is een onverwachte fout opgetreden; niets is verloren. Probeer het opnieuw en bezorg dit dan aan uw IT-dienst: {what}</translation>
    </message>
    <message>
        <source>Une image de cet ordinateur, montrée en haut de chaque page à côté du nom.</source>
        <translation>Een afbeelding op deze computer, getoond boven aan elke pagina naast de naam.</translation>
    </message>
    <message>
        <source>Une image de la vidéo y paraît, et le lien mène à la page.</source>
        <translation>Er verschijnt een beeld van de video, en de link leidt naar de pagina.</translation>
    </message>
    <message>
        <source>Une image de la vidéo y paraît.</source>
        <translation>Er verschijnt een beeld van de video.</translation>
    </message>
    <message>
        <source>Une image sur le web que les lecteurs montrent à côté du titre ; rien si vide.</source>
        <translation>Een afbeelding op het web die lezers naast de titel tonen; geen indien leeg.</translation>
    </message>
    <message>
        <source>Une image écrite dans le texte devient un simple lien : ajoutez-la aux images de l&apos;annonce.</source>
        <translation>Een afbeelding in de tekst wordt een gewone link: voeg ze toe bij de afbeeldingen van het bericht.</translation>
    </message>
    <message>
        <source>Une notification ntfy montre une image : seule la première y sera.</source>
        <translation>Een ntfy-melding toont één afbeelding: alleen de eerste zal erbij staan.</translation>
    </message>
    <message>
        <source>Une notification ntfy prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Een ntfy-melding neemt hoogstens {limit} bytes: het einde van de tekst zal er niet bij staan.</translation>
    </message>
    <message>
        <source>Une page (https://www.ville.be/quitter?qui={adresse}, où « {adresse} » devient celle du lecteur) ou une adresse de courriel ; sans elle, les demandes vont à l&apos;expéditeur.</source>
        <translation>Een pagina (https://www.stad.be/uitschrijven?wie={adresse}, waarbij “{adresse}” het adres van de lezer wordt) of een e-mailadres; zonder gaan de aanvragen naar de afzender.</translation>
    </message>
    <message>
        <source>Une page de cette annonce est sur le site, mais ce compte ne peut la voir.</source>
        <translation>Er staat een pagina van dit bericht op de website, maar dit account kan ze niet zien.</translation>
    </message>
    <message>
        <source>Une phrase qui dit ce que l&apos;on reçoit en s&apos;abonnant.</source>
        <translation>Een zin die zegt wat men krijgt door zich te abonneren.</translation>
    </message>
    <message>
        <source>Une protection du site (pare-feu, extension de sécurité) a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>Een beveiliging van de website (firewall, beveiligingsplug-in) heeft de aanvraag geblokkeerd. Vraag de beheerder van de website de REST-interface voor uw account toe te laten.</translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre JSON:API à votre compte.</source>
        <translation>Een beveiliging van de website heeft de aanvraag geblokkeerd. Vraag de beheerder van de website JSON:API voor uw account toe te laten.</translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>Een beveiliging van de website heeft de aanvraag geblokkeerd. Vraag de beheerder van de website de REST-interface voor uw account toe te laten.</translation>
    </message>
    <message>
        <source>Une répétition a de 1 à {most} dates, ou n&apos;a pas de fin.</source>
        <translation>Een herhaling heeft 1 tot {most} data, of geen einde.</translation>
    </message>
    <message>
        <source>Une répétition finit à une date ou après un nombre de fois, pas les deux.</source>
        <translation>Een herhaling eindigt op een datum of na een aantal keren, niet allebei.</translation>
    </message>
    <message>
        <source>Une répétition n&apos;a pas d&apos;accès à la plateforme (« {field} »).</source>
        <translation>Een oefenkanaal heeft geen toegang tot het platform (“{field}”).</translation>
    </message>
    <message>
        <source>Une répétition s&apos;annonce de 0 à {most} jours à l&apos;avance.</source>
        <translation>Een herhaling wordt 0 tot {most} dagen vooraf aangekondigd.</translation>
    </message>
    <message>
        <source>Une répétition saute {most} dates au plus : arrêtez cette série et commencez-en une autre.</source>
        <translation>Een herhaling slaat hoogstens {most} data over: stop deze reeks en begin een andere.</translation>
    </message>
    <message>
        <source>Une version plus récente est déjà partie vers « {channel} » : celle-ci ne peut plus être envoyée.</source>
        <translation>Er is al een recentere versie naar “{channel}” vertrokken: deze kan niet meer worden verzonden.</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Dringendheid</translation>
    </message>
    <message>
        <source>Version de Graph</source>
        <translation>Versie van Graph</translation>
    </message>
    <message>
        <source>Version de l&apos;interface</source>
        <translation>Versie van de interface</translation>
    </message>
    <message>
        <source>Vide : « social », ou « email » pour la lettre d&apos;information.</source>
        <translation>Leeg: “social”, of “email” voor de nieuwsbrief.</translation>
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
        <translation>Video: geen; een afbeelding komt in de plaats.</translation>
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
        <translation>Onvolledige video&apos;s in de databank: {count}. Haal ze uit hun concept en voeg ze opnieuw toe.</translation>
    </message>
    <message>
        <source>Ville d&apos;Exemple</source>
        <translation>Stad Voorbeeld</translation>
    </message>
    <message>
        <source>Ville de Namur</source>
        <translation>Stad Hasselt</translation>
    </message>
    <message>
        <source>Visibilité</source>
        <translation>Zichtbaarheid</translation>
    </message>
    <message>
        <source>Vocabulaire</source>
        <translation>Woordenlijst</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire et écrire dans {folder}.</source>
        <translation>Alleen u kunt lezen en schrijven in {folder}.</translation>
    </message>
    <message>
        <source>Vérifiez l&apos;adresse et le mot de passe donnés à --database</source>
        <translation>Controleer het adres en het wachtwoord die aan --database gegeven zijn</translation>
    </message>
    <message>
        <source>Vérifiez le réseau, puis recommencez</source>
        <translation>Controleer het netwerk en begin dan opnieuw</translation>
    </message>
    <message>
        <source>WordPress a refusé la vidéo, de {size} Mo ({told}). Demandez à la personne qui gère le site de permettre les vidéos MP4 de ce poids, ou raccourcissez-la.</source>
        <translation>WordPress heeft de video van {size} MB geweigerd ({told}). Vraag de beheerder van de website MP4-video&apos;s van die grootte toe te laten, of maak de video korter.</translation>
    </message>
    <message>
        <source>WordPress a refusé une image ({told}).</source>
        <translation>WordPress heeft een afbeelding geweigerd ({told}).</translation>
    </message>
    <message>
        <source>WordPress ne reconnaît pas l&apos;identifiant ou le mot de passe d&apos;application. Créez un nouveau mot de passe d&apos;application dans votre profil WordPress et reconnectez ce canal. Si rien n&apos;y fait, l&apos;hébergement du site ne transmet pas l&apos;en-tête « Authorization » : demandez-le-lui.</source>
        <translation>WordPress herkent de gebruikersnaam of het applicatiewachtwoord niet. Maak een nieuw applicatiewachtwoord aan in uw WordPress-profiel en verbind dit kanaal opnieuw. Als niets helpt, geeft de hosting van de website de header “Authorization” niet door: vraag dat aan de hostingfirma.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>X antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>X antwoordde iets anders dan verwacht: probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>X a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>X heeft de post verwijderd, maar toont hem nog: nieuwe poging.</translation>
    </message>
    <message>
        <source>X demande d&apos;attendre avant de continuer.</source>
        <translation>X vraagt te wachten voor u verdergaat.</translation>
    </message>
    <message>
        <source>X dit que ce texte est déjà publié, mais ne le montre pas : regardez sur X.</source>
        <translation>X zegt dat deze tekst al gepubliceerd is, maar toont hem niet: kijk op X.</translation>
    </message>
    <message>
        <source>X fera un lien de « {address} », compté 23 signes : mettez une espace après le point si ce n&apos;est pas voulu.</source>
        <translation>X zal van “{address}” een link maken, geteld als 23 tekens: zet een spatie na het punt als dat niet de bedoeling is.</translation>
    </message>
    <message>
        <source>X montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>X toont hoogstens {limit} afbeeldingen: de laatste {left} zullen er niet bij staan.</translation>
    </message>
    <message>
        <source>X n&apos;a pas pu préparer la vidéo ({why}) : exportez-la à nouveau en MP4, H.264.</source>
        <translation>X kon de video niet voorbereiden ({why}): exporteer hem opnieuw als MP4, H.264.</translation>
    </message>
    <message>
        <source>X n&apos;a plus une des images : envoyez l&apos;annonce à nouveau.</source>
        <translation>X heeft een van de afbeeldingen niet meer: verzend het bericht opnieuw.</translation>
    </message>
    <message>
        <source>X n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>X aanvaardt geen afbeelding van die grootte: verklein ze.</translation>
    </message>
    <message>
        <source>X ne permet pas cela à ce compte ({told}) : vérifiez le compte sur X, et sur developer.x.com que l&apos;application peut lire et écrire ; puis reconnectez.</source>
        <translation>X laat dat niet toe voor dit account ({told}): controleer het account op X, en op developer.x.com of de app mag lezen en schrijven; verbind dan opnieuw.</translation>
    </message>
    <message>
        <source>X ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>X neemt geen beschrijving voor een video aan: zeg in de tekst wat men ervan moet weten.</translation>
    </message>
    <message>
        <source>X ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>X herkent de verbinding niet meer: verbind dit kanaal opnieuw (Kanalen &gt; Opnieuw verbinden).</translation>
    </message>
    <message>
        <source>X ne trouve plus ce message.</source>
        <translation>X vindt deze post niet meer.</translation>
    </message>
    <message>
        <source>X prépare encore la vidéo : nouvel essai.</source>
        <translation>X bereidt de video nog voor: nieuwe poging.</translation>
    </message>
    <message>
        <source>X refuse ce message ({told}) : corrigez-le.</source>
        <translation>X weigert deze post ({told}): verbeter hem.</translation>
    </message>
    <message>
        <source>X refuse deux fois le même texte : changez-en un mot.</source>
        <translation>X weigert twee keer dezelfde tekst: verander er een woord in.</translation>
    </message>
    <message>
        <source>X renvoie le navigateur à http://127.0.0.1:PORT/ : cette adresse exacte doit être inscrite dans l&apos;application (Callback URI).</source>
        <translation>X stuurt de browser terug naar http://127.0.0.1:POORT/: precies dat adres moet in de app ingeschreven zijn (Callback URI).</translation>
    </message>
    <message>
        <source>Zone concernée</source>
        <translation>Betrokken gebied</translation>
    </message>
    <message>
        <source>accès refusé</source>
        <translation>toegang geweigerd</translation>
    </message>
    <message>
        <source>alerte réelle</source>
        <translation>echte waarschuwing</translation>
    </message>
    <message>
        <source>alertes@exemple.be</source>
        <translation>meldingen@voorbeeld.be</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>annoncer la fin de l&apos;alerte</source>
        <translation>het einde van de waarschuwing melden</translation>
    </message>
    <message>
        <source>annuler l&apos;alerte</source>
        <translation>de waarschuwing annuleren</translation>
    </message>
    <message>
        <source>août</source>
        <translation>augustus</translation>
    </message>
    <message>
        <source>appel à l&apos;interface</source>
        <translation>oproep naar de interface</translation>
    </message>
    <message>
        <source>appels à l&apos;interface</source>
        <translation>oproepen naar de interface</translation>
    </message>
    <message>
        <source>ardoise</source>
        <translation>leigrijs</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>aucun serveur n&apos;est en marche à cette adresse</source>
        <translation>er draait geen server op dat adres</translation>
    </message>
    <message>
        <source>aujourd&apos;hui à {clock}</source>
        <translation>vandaag om {clock}</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>april</translation>
    </message>
    <message>
        <source>azur</source>
        <translation>hemelsblauw</translation>
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
        <translation>binnenkort</translation>
    </message>
    <message>
        <source>bleu</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>brun</source>
        <translation>bruin</translation>
    </message>
    <message>
        <source>budget-participatif</source>
        <translation>burgerbegroting</translation>
    </message>
    <message>
        <source>c&apos;est passé</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>c&apos;est un dossier</source>
        <translation>het is een map</translation>
    </message>
    <message>
        <source>caractères</source>
        <translation>tekens</translation>
    </message>
    <message>
        <source>ce compte n&apos;existe pas sur ce serveur</source>
        <translation>dit account bestaat niet op deze server</translation>
    </message>
    <message>
        <source>ce jeton est celui d&apos;une application, pas d&apos;un compte</source>
        <translation>dit token is dat van een app, niet van een account</translation>
    </message>
    <message>
        <source>ce poste y a déjà toutes les connexions qu&apos;il peut avoir</source>
        <translation>deze computer heeft er al alle verbindingen die hij mag hebben</translation>
    </message>
    <message>
        <source>certificat refusé</source>
        <translation>certificaat geweigerd</translation>
    </message>
    <message>
        <source>cette base n&apos;existe pas sur le serveur</source>
        <translation>die databank bestaat niet op de server</translation>
    </message>
    <message>
        <source>chaque année, en {month} : {days}</source>
        <translation>elk jaar, in {month}: {days}</translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation>elke dag</translation>
    </message>
    <message>
        <source>chaque mois : {days}</source>
        <translation>elke maand: {days}</translation>
    </message>
    <message>
        <source>chaque semaine : {days}</source>
        <translation>elke week: {days}</translation>
    </message>
    <message>
        <source>circulation</source>
        <translation>verkeer</translation>
    </message>
    <message>
        <source>comme « {name} »</source>
        <translation>als “{name}”</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communicatie</translation>
    </message>
    <message>
        <source>communication@ville.be</source>
        <translation>communicatie@stad.be</translation>
    </message>
    <message>
        <source>connexion coupée</source>
        <translation>verbinding verbroken</translation>
    </message>
    <message>
        <source>connexion impossible</source>
        <translation>verbinding onmogelijk</translation>
    </message>
    <message>
        <source>constaté</source>
        <translation>vastgesteld</translation>
    </message>
    <message>
        <source>content : dans le texte, avec son texte alternatif ; lead : image principale, que Plone montre avec le titre de la page pour texte alternatif.</source>
        <translation>content: in de tekst, met haar beschrijving; lead: hoofdafbeelding, die Plone toont met de titel van de pagina als beschrijving.</translation>
    </message>
    <message>
        <source>correction par un message qui remplace l&apos;ancien</source>
        <translation>verbetering door een bericht dat het vorige vervangt</translation>
    </message>
    <message>
        <source>correction par un rectificatif</source>
        <translation>verbetering door een rechtzetting</translation>
    </message>
    <message>
        <source>correction par une nouvelle version</source>
        <translation>verbetering door een nieuwe versie</translation>
    </message>
    <message>
        <source>correction sur place</source>
        <translation>verbetering ter plaatse</translation>
    </message>
    <message>
        <source>corrigez-la</source>
        <translation>verbeter het</translation>
    </message>
    <message>
        <source>courriel</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>courriels</source>
        <translation>e-mails</translation>
    </message>
    <message>
        <source>crédit d&apos;envoi</source>
        <translation>verzendcredit</translation>
    </message>
    <message>
        <source>crédits d&apos;envoi</source>
        <translation>verzendcredits</translation>
    </message>
    <message>
        <source>dans l&apos;heure</source>
        <translation>binnen het uur</translation>
    </message>
    <message>
        <source>de l&apos;application</source>
        <translation>van de toepassing</translation>
    </message>
    <message>
        <source>de la page</source>
        <translation>van de pagina</translation>
    </message>
    <message>
        <source>demain à {clock}</source>
        <translation>morgen om {clock}</translation>
    </message>
    <message>
        <source>demandez à ceux qui gèrent la liste</source>
        <translation>vraag het aan wie de lijst beheert</translation>
    </message>
    <message>
        <source>des mots-clés</source>
        <translation>trefwoorden</translation>
    </message>
    <message>
        <source>deux écritures se sont gênées</source>
        <translation>twee schrijfbewerkingen zaten elkaar in de weg</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>zondag</translation>
    </message>
    <message>
        <source>disque en lecture seule</source>
        <translation>alleen-lezenschijf</translation>
    </message>
    <message>
        <source>dites d&apos;abord s&apos;il est parti</source>
        <translation>zeg eerst of ze vertrokken is</translation>
    </message>
    <message>
        <source>du compte Instagram</source>
        <translation>van het Instagram-account</translation>
    </message>
    <message>
        <source>du profil Threads</source>
        <translation>van het Threads-profiel</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>december</translation>
    </message>
    <message>
        <source>délai dépassé</source>
        <translation>te lang gewacht</translation>
    </message>
    <message>
        <source>eau, énergie, télécommunications</source>
        <translation>water, energie, telecommunicatie</translation>
    </message>
    <message>
        <source>elle a {width} × {height} pixels, et il en faut {most} au plus de côté</source>
        <translation>hij heeft {width} × {height} pixels, en ten hoogste {most} per zijde is toegelaten</translation>
    </message>
    <message>
        <source>elle dure moins de {least} secondes</source>
        <translation>hij duurt minder dan {least} seconden</translation>
    </message>
    <message>
        <source>elle dure {length}, et il en faut {most} au plus</source>
        <translation>hij duurt {length}, en ten hoogste {most} is toegelaten</translation>
    </message>
    <message>
        <source>elle est en {codec} : exportez-la en H.264</source>
        <translation>hij is in {codec}: exporteer hem in H.264</translation>
    </message>
    <message>
        <source>elle est trop haute ({width} × {height} pixels)</source>
        <translation>hij is te hoog ({width} × {height} pixels)</translation>
    </message>
    <message>
        <source>elle est trop large ({width} × {height} pixels)</source>
        <translation>hij is te breed ({width} × {height} pixels)</translation>
    </message>
    <message>
        <source>elle n&apos;est ouverte qu&apos;en lecture</source>
        <translation>ze is alleen-lezen geopend</translation>
    </message>
    <message>
        <source>elle pèse {size:.0f} Mo, et il en faut {most:.0f} au plus</source>
        <translation>hij weegt {size:.0f} MB, en ten hoogste {most:.0f} is toegelaten</translation>
    </message>
    <message>
        <source>elle reste, sans retour possible, sur</source>
        <translation>het blijft definitief staan op</translation>
    </message>
    <message>
        <source>environnement</source>
        <translation>milieu</translation>
    </message>
    <message>
        <source>essai technique</source>
        <translation>technische test</translation>
    </message>
    <message>
        <source>exercice</source>
        <translation>oefening</translation>
    </message>
    <message>
        <source>extrême</source>
        <translation>extreem</translation>
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
        <translation>gesloten</translation>
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
        <translation>Frans</translation>
    </message>
    <message>
        <source>février</source>
        <translation>februari</translation>
    </message>
    <message>
        <source>gardez « {column} » ou « {column}.… », pas les deux colonnes.</source>
        <translation>houd “{column}” of “{column}.…” over, niet beide kolommen.</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>ernstig</translation>
    </message>
    <message>
        <source>hier à {clock}</source>
        <translation>gisteren om {clock}</translation>
    </message>
    <message>
        <source>https://annonces.exemple.be</source>
        <translation>https://berichten.voorbeeld.be</translation>
    </message>
    <message>
        <source>https://annonces.exemple.be/feed.xml</source>
        <translation>https://berichten.voorbeeld.be/feed.xml</translation>
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
        <translation>https://hub.voorbeeld.be/</translation>
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
        <translation>https://teams.microsoft.com/l/channel/19%3Avoorbeeld%40thread.tacv2/Berichten</translation>
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
        <translation>https://www.voorbeeld.be</translation>
    </message>
    <message>
        <source>https://www.exemple.be/accessibilite</source>
        <translation>https://www.voorbeeld.be/toegankelijkheid</translation>
    </message>
    <message>
        <source>https://www.exemple.be/actualites</source>
        <translation>https://www.voorbeeld.be/nieuws</translation>
    </message>
    <message>
        <source>https://www.exemple.be/logo.png</source>
        <translation>https://www.voorbeeld.be/logo.png</translation>
    </message>
    <message>
        <source>https://www.facebook.com</source>
        <translation>https://www.facebook.com</translation>
    </message>
    <message>
        <source>https://www.votreville.be/</source>
        <translation>https://www.uwstad.be/</translation>
    </message>
    <message>
        <source>il a déjà commencé</source>
        <translation>hij is al begonnen</translation>
    </message>
    <message>
        <source>il a été refusé</source>
        <translation>ze is geweigerd</translation>
    </message>
    <message>
        <source>il attend déjà son tour</source>
        <translation>ze wacht al op haar beurt</translation>
    </message>
    <message>
        <source>il est annulé</source>
        <translation>ze is geannuleerd</translation>
    </message>
    <message>
        <source>il est archivé</source>
        <translation>het is gearchiveerd</translation>
    </message>
    <message>
        <source>il est désactivé</source>
        <translation>hij is uitgeschakeld</translation>
    </message>
    <message>
        <source>il est en cours</source>
        <translation>ze is bezig</translation>
    </message>
    <message>
        <source>il est publié</source>
        <translation>ze is gepubliceerd</translation>
    </message>
    <message>
        <source>il est retenu</source>
        <translation>ze wordt vastgehouden</translation>
    </message>
    <message>
        <source>il laisse un brouillon</source>
        <translation>het laat een concept achter</translation>
    </message>
    <message>
        <source>il manque la colonne « title » : la première ligne nomme les colonnes.</source>
        <translation>de kolom “title” ontbreekt: de eerste regel noemt de kolommen.</translation>
    </message>
    <message>
        <source>il manque « : » après le nom d&apos;une clé.</source>
        <translation>“:” ontbreekt na de naam van een sleutel.</translation>
    </message>
    <message>
        <source>il manque « {key} »{within} : ajoutez-le.</source>
        <translation>“{key}” ontbreekt{within}: voeg het toe.</translation>
    </message>
    <message>
        <source>il n&apos;existe pas, ou l&apos;application n&apos;y est pas invitée</source>
        <translation>het bestaat niet, of de app is er niet uitgenodigd</translation>
    </message>
    <message>
        <source>il publie aussitôt</source>
        <translation>het publiceert meteen</translation>
    </message>
    <message>
        <source>il reste {left} {what}{limit}{again}</source>
        <translation>nog {left} {what}{limit}{again}</translation>
    </message>
    <message>
        <source>il sera retenté</source>
        <translation>ze wordt opnieuw geprobeerd</translation>
    </message>
    <message>
        <source>il soumet à la relecture</source>
        <translation>het legt ter nazicht voor</translation>
    </message>
    <message>
        <source>image</source>
        <translation>afbeelding</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>afbeelding {number}</translation>
    </message>
    <message>
        <source>incendie</source>
        <translation>brand</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>info@ville.be</source>
        <translation>info@stad.be</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>januari</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>donderdag</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>l&apos;abréger : le lien mène à la suite</source>
        <translation>hem inkorten: de link leidt naar het vervolg</translation>
    </message>
    <message>
        <source>l&apos;accès est refusé : compte ou mot de passe</source>
        <translation>de toegang is geweigerd: account of wachtwoord</translation>
    </message>
    <message>
        <source>l&apos;adresse n&apos;existe pas ou n&apos;accepte pas ce courrier</source>
        <translation>het adres bestaat niet of aanvaardt deze mail niet</translation>
    </message>
    <message>
        <source>l&apos;adresse électronique du compte n&apos;est pas confirmée</source>
        <translation>het e-mailadres van het account is niet bevestigd</translation>
    </message>
    <message>
        <source>l&apos;application a été retirée du compte</source>
        <translation>de app is van het account verwijderd</translation>
    </message>
    <message>
        <source>l&apos;application n&apos;y est pas invitée</source>
        <translation>de app is er niet uitgenodigd</translation>
    </message>
    <message>
        <source>l&apos;en-tête contient trop de clés et de valeurs : allégez-le.</source>
        <translation>de koptekst bevat te veel sleutels en waarden: maak hem lichter.</translation>
    </message>
    <message>
        <source>l&apos;en-tête doit être fait de lignes « clé: valeur ».</source>
        <translation>de koptekst moet bestaan uit regels “sleutel: waarde”.</translation>
    </message>
    <message>
        <source>l&apos;en-tête est mal écrit : vérifiez les deux-points, les guillemets et les retraits.</source>
        <translation>de koptekst is slecht geschreven: controleer de dubbele punten, de aanhalingstekens en de inspringingen.</translation>
    </message>
    <message>
        <source>l&apos;endroit n&apos;existe pas</source>
        <translation>de plaats bestaat niet</translation>
    </message>
    <message>
        <source>l&apos;image mise en avant</source>
        <translation>de uitgelichte afbeelding</translation>
    </message>
    <message>
        <source>l&apos;image « {name} » est hors du dossier de l&apos;annonce : copiez-la à côté du fichier.</source>
        <translation>de afbeelding “{name}” staat buiten de map van het bericht: kopieer ze naast het bestand.</translation>
    </message>
    <message>
        <source>la boîte est pleine</source>
        <translation>de mailbox is vol</translation>
    </message>
    <message>
        <source>la catégorie</source>
        <translation>de categorie</translation>
    </message>
    <message>
        <source>la cause est notée dans le journal de Publisher</source>
        <translation>de oorzaak staat in het logboek van Publisher</translation>
    </message>
    <message>
        <source>la clé de l&apos;interface passerait</source>
        <translation>zou de sleutel van de interface</translation>
    </message>
    <message>
        <source>la clé « {key} » est déjà donnée à la ligne {first} : gardez-en une.</source>
        <translation>de sleutel “{key}” staat al op regel {first}: houd er één over.</translation>
    </message>
    <message>
        <source>la colonne « {column} » est là deux fois.</source>
        <translation>de kolom “{column}” staat er twee keer.</translation>
    </message>
    <message>
        <source>la connexion chiffrée ne s&apos;établit pas</source>
        <translation>de versleutelde verbinding komt niet tot stand</translation>
    </message>
    <message>
        <source>la connexion s&apos;est coupée</source>
        <translation>de verbinding is verbroken</translation>
    </message>
    <message>
        <source>la demande a pris trop de temps</source>
        <translation>de aanvraag duurde te lang</translation>
    </message>
    <message>
        <source>la description d&apos;une image</source>
        <translation>de beschrijving van een afbeelding</translation>
    </message>
    <message>
        <source>la page</source>
        <translation>de pagina</translation>
    </message>
    <message>
        <source>la personne doit se connecter pour vérifier son compte</source>
        <translation>de persoon moet zich aanmelden om het account te verifiëren</translation>
    </message>
    <message>
        <source>la personne n&apos;a plus de rôle sur la page ou le compte</source>
        <translation>de persoon heeft geen rol meer op de pagina of het account</translation>
    </message>
    <message>
        <source>la plateforme la retire elle-même de</source>
        <translation>het platform trekt het zelf in van</translation>
    </message>
    <message>
        <source>la sorte « {name} » n&apos;existe pas.{hint} Sortes : {kinds}.</source>
        <translation>de soort “{name}” bestaat niet.{hint} Soorten: {kinds}.</translation>
    </message>
    <message>
        <source>la traduction {code}</source>
        <translation>de vertaling {code}</translation>
    </message>
    <message>
        <source>la vidéo « {name} » est hors du dossier de l&apos;annonce : copiez-la à côté du fichier.</source>
        <translation>de video “{name}” staat buiten de map van het bericht: kopieer hem naast het bestand.</translation>
    </message>
    <message>
        <source>le 1er</source>
        <translation>de 1e</translation>
    </message>
    <message>
        <source>le cinquième {weekday}</source>
        <translation>de vijfde {weekday}</translation>
    </message>
    <message>
        <source>le compte</source>
        <translation>het account</translation>
    </message>
    <message>
        <source>le compte attend encore d&apos;être approuvé par l&apos;instance</source>
        <translation>het account wacht nog op goedkeuring door de instantie</translation>
    </message>
    <message>
        <source>le compte est bloqué</source>
        <translation>het account is geblokkeerd</translation>
    </message>
    <message>
        <source>le compte est désactivé</source>
        <translation>het account is uitgeschakeld</translation>
    </message>
    <message>
        <source>le compte est suspendu</source>
        <translation>het account is opgeschort</translation>
    </message>
    <message>
        <source>le compte est suspendu ou désactivé</source>
        <translation>het account is opgeschort of uitgeschakeld</translation>
    </message>
    <message>
        <source>le compte est suspendu par Bluesky</source>
        <translation>het account is opgeschort door Bluesky</translation>
    </message>
    <message>
        <source>le compte n&apos;est pas confirmé</source>
        <translation>het account is niet bevestigd</translation>
    </message>
    <message>
        <source>le contenu a été pris pour indésirable</source>
        <translation>de inhoud werd als ongewenst beschouwd</translation>
    </message>
    <message>
        <source>le courriel est trop lourd</source>
        <translation>de e-mail is te groot</translation>
    </message>
    <message>
        <source>le dernier jour</source>
        <translation>de laatste dag</translation>
    </message>
    <message>
        <source>le dernier {weekday}</source>
        <translation>de laatste {weekday}</translation>
    </message>
    <message>
        <source>le deuxième {weekday}</source>
        <translation>de tweede {weekday}</translation>
    </message>
    <message>
        <source>le disque du serveur est plein</source>
        <translation>de schijf van de server is vol</translation>
    </message>
    <message>
        <source>le disque est plein</source>
        <translation>de schijf is vol</translation>
    </message>
    <message>
        <source>le disque ne répond pas comme il faut</source>
        <translation>de schijf antwoordt niet zoals het hoort</translation>
    </message>
    <message>
        <source>le droit « {scope} »</source>
        <translation>het recht “{scope}”</translation>
    </message>
    <message>
        <source>le détail est dans « {file} »</source>
        <translation>de details staan in “{file}”</translation>
    </message>
    <message>
        <source>le fichier est trop gros pour ce disque</source>
        <translation>het bestand is te groot voor deze schijf</translation>
    </message>
    <message>
        <source>le jeton a expiré</source>
        <translation>het token is vervallen</translation>
    </message>
    <message>
        <source>le jeton a été retiré</source>
        <translation>het token is ingetrokken</translation>
    </message>
    <message>
        <source>le jeton d&apos;accès passerait</source>
        <translation>zou het toegangstoken</translation>
    </message>
    <message>
        <source>le jeton du bot passerait</source>
        <translation>zou het token van de bot</translation>
    </message>
    <message>
        <source>le journal de Publisher</source>
        <translation>het logboek van Publisher</translation>
    </message>
    <message>
        <source>le lien</source>
        <translation>de link</translation>
    </message>
    <message>
        <source>le lieu</source>
        <translation>de plaats</translation>
    </message>
    <message>
        <source>le mot de passe du compte a changé</source>
        <translation>het wachtwoord van het account is veranderd</translation>
    </message>
    <message>
        <source>le mot de passe passerait</source>
        <translation>zou het wachtwoord</translation>
    </message>
    <message>
        <source>le nom du serveur est inconnu</source>
        <translation>de naam van de server is onbekend</translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation>de naam is te lang</translation>
    </message>
    <message>
        <source>le premier commentaire pour {channel}</source>
        <translation>de eerste reactie voor {channel}</translation>
    </message>
    <message>
        <source>le premier {weekday}</source>
        <translation>de eerste {weekday}</translation>
    </message>
    <message>
        <source>le publier entier, en fil numéroté</source>
        <translation>hem volledig publiceren, als genummerde draad</translation>
    </message>
    <message>
        <source>le quatrième {weekday}</source>
        <translation>de vierde {weekday}</translation>
    </message>
    <message>
        <source>le résumé</source>
        <translation>de samenvatting</translation>
    </message>
    <message>
        <source>le serveur a atteint une limite que son administrateur a fixée</source>
        <translation>de server heeft een limiet bereikt die zijn beheerder heeft ingesteld</translation>
    </message>
    <message>
        <source>le serveur a un ennui de disque</source>
        <translation>de server heeft een schijfprobleem</translation>
    </message>
    <message>
        <source>le serveur a une panne interne</source>
        <translation>de server heeft een interne storing</translation>
    </message>
    <message>
        <source>le serveur du destinataire ne l&apos;a pas pris à temps</source>
        <translation>de server van de ontvanger heeft hem niet op tijd aanvaard</translation>
    </message>
    <message>
        <source>le serveur l&apos;a refusé</source>
        <translation>de server heeft hem geweigerd</translation>
    </message>
    <message>
        <source>le serveur n&apos;a plus assez de mémoire ou de place</source>
        <translation>de server heeft niet genoeg geheugen of plaats meer</translation>
    </message>
    <message>
        <source>le serveur ne répond pas à temps</source>
        <translation>de server antwoordt niet op tijd</translation>
    </message>
    <message>
        <source>le serveur s&apos;arrête ou redémarre</source>
        <translation>de server stopt of herstart</translation>
    </message>
    <message>
        <source>le texte</source>
        <translation>de tekst</translation>
    </message>
    <message>
        <source>le texte pour {channel}</source>
        <translation>de tekst voor {channel}</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>de titel</translation>
    </message>
    <message>
        <source>le troisième {weekday}</source>
        <translation>de derde {weekday}</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>de {day}e</translation>
    </message>
    <message>
        <source>le {day} à {clock}</source>
        <translation>op {day} om {clock}</translation>
    </message>
    <message>
        <source>les autres serveurs du réseau qui en ont reçu une copie</source>
        <translation>de andere servers van het netwerk die er een kopie van kregen</translation>
    </message>
    <message>
        <source>les boîtes aux lettres des destinataires</source>
        <translation>de mailboxen van de ontvangers</translation>
    </message>
    <message>
        <source>les caches des navigateurs</source>
        <translation>de caches van de browsers</translation>
    </message>
    <message>
        <source>les captures d&apos;écran et les partages</source>
        <translation>schermafbeeldingen en gedeelde berichten</translation>
    </message>
    <message>
        <source>les conditions d&apos;utilisation du serveur n&apos;ont pas été acceptées</source>
        <translation>de gebruiksvoorwaarden van de server zijn niet aanvaard</translation>
    </message>
    <message>
        <source>les lecteurs de flux qui l&apos;ont déjà lue</source>
        <translation>de feedlezers die het al gelezen hebben</translation>
    </message>
    <message>
        <source>les moteurs de recherche et les archives du web, pour un temps</source>
        <translation>de zoekmachines en webarchieven, een tijdlang</translation>
    </message>
    <message>
        <source>les notifications déjà affichées</source>
        <translation>de al getoonde meldingen</translation>
    </message>
    <message>
        <source>les téléphones qui ont reçu le message</source>
        <translation>de telefoons die het bericht ontvangen hebben</translation>
    </message>
    <message>
        <source>lettre@listes.ville.be</source>
        <translation>nieuwsbrief@lijsten.stad.be</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>maandag</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>dinsdag</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>maart</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>vermeldingen</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>woensdag</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>mise en avant</source>
        <translation>uitgelicht</translation>
    </message>
    <message>
        <source>mise en avant, et dans le texte</source>
        <translation>uitgelicht, en in de tekst</translation>
    </message>
    <message>
        <source>modérée</source>
        <translation>matig</translation>
    </message>
    <message>
        <source>mots-dièse</source>
        <translation>hashtags</translation>
    </message>
    <message>
        <source>mégaoctet d&apos;images</source>
        <translation>megabyte aan afbeeldingen</translation>
    </message>
    <message>
        <source>mégaoctets d&apos;images</source>
        <translation>megabytes aan afbeeldingen</translation>
    </message>
    <message>
        <source>météo</source>
        <translation>weer</translation>
    </message>
    <message>
        <source>nommez la colonne de la vidéo « video.file ».</source>
        <translation>noem de kolom van de video “video.file”.</translation>
    </message>
    <message>
        <source>nommez la colonne des images « images.file ».</source>
        <translation>noem de kolom van de afbeeldingen “images.file”.</translation>
    </message>
    <message>
        <source>novembre</source>
        <translation>november</translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation>ntfy</translation>
    </message>
    <message>
        <source>ntfy a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>ntfy antwoordde iets anders dan verwacht: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>ocre</source>
        <translation>oker</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olijfgroen</translation>
    </message>
    <message>
        <source>opération interdite</source>
        <translation>verboden bewerking</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>ordre public</source>
        <translation>openbare orde</translation>
    </message>
    <message>
        <source>ouverts</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pas de connexion à temps</source>
        <translation>geen verbinding binnen de tijd</translation>
    </message>
    <message>
        <source>pas de correction</source>
        <translation>geen verbetering</translation>
    </message>
    <message>
        <source>pas de retrait</source>
        <translation>geen intrekking</translation>
    </message>
    <message>
        <source>peu probable</source>
        <translation>weinig waarschijnlijk</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>mogelijk</translation>
    </message>
    <message>
        <source>presse</source>
        <translation>pers</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>waarschijnlijk</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publicatie</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publicaties</translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; draft : laisser un brouillon à un éditeur.</source>
        <translation>publish: meteen publiceren; draft: een concept achterlaten voor een redacteur.</translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; pending : soumettre à la relecture.</source>
        <translation>publish: meteen publiceren; pending: ter nazicht voorleggen.</translation>
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
        <translation>meteen gepubliceerd</translation>
    </message>
    <message>
        <source>replace : le message est publié à nouveau et le premier supprimé, avec ses réponses ; reply : le premier reste et la correction lui répond.</source>
        <translation>replace: de post wordt opnieuw gepubliceerd en de eerste verwijderd, met zijn antwoorden; reply: de eerste blijft en de verbetering antwoordt erop.</translation>
    </message>
    <message>
        <source>retirez-la</source>
        <translation>trek het in</translation>
    </message>
    <message>
        <source>retrait possible</source>
        <translation>intrekking mogelijk</translation>
    </message>
    <message>
        <source>risque chimique, biologique ou nucléaire</source>
        <translation>chemisch, biologisch of nucleair risico</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>roze</translation>
    </message>
    <message>
        <source>rouge</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>zaterdag</translation>
    </message>
    <message>
        <source>sans compte</source>
        <translation>zonder account</translation>
    </message>
    <message>
        <source>sans motif</source>
        <translation>zonder reden</translation>
    </message>
    <message>
        <source>santé</source>
        <translation>gezondheid</translation>
    </message>
    <message>
        <source>sarcelle</source>
        <translation>blauwgroen</translation>
    </message>
    <message>
        <source>secours</source>
        <translation>hulpdiensten</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>september</translation>
    </message>
    <message>
        <source>seules certaines personnes peuvent y écrire</source>
        <translation>alleen bepaalde personen kunnen er schrijven</translation>
    </message>
    <message>
        <source>sftp.exemple.be</source>
        <translation>sftp.voorbeeld.be</translation>
    </message>
    <message>
        <source>sms-ab12345-1</source>
        <translation>sms-ab12345-1</translation>
    </message>
    <message>
        <source>smtp.ville.be</source>
        <translation>smtp.stad.be</translation>
    </message>
    <message>
        <source>social</source>
        <translation>social</translation>
    </message>
    <message>
        <source>sols et inondations</source>
        <translation>bodem en overstromingen</translation>
    </message>
    <message>
        <source>son heure est passée</source>
        <translation>haar uur is voorbij</translation>
    </message>
    <message>
        <source>soumis à la relecture d&apos;un éditeur</source>
        <translation>ter nazicht voorgelegd aan een redacteur</translation>
    </message>
    <message>
        <source>sous des images, leurs descriptions comprises </source>
        <translation>onder afbeeldingen (beschrijvingen inbegrepen) </translation>
    </message>
    <message>
        <source>sécurité des personnes</source>
        <translation>veiligheid van personen</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>tous les {count} ans, en {month} : {days}</source>
        <translation>om de {count} jaar, in {month}: {days}</translation>
    </message>
    <message>
        <source>tous les {count} jours</source>
        <translation>om de {count} dagen</translation>
    </message>
    <message>
        <source>tous les {count} mois : {days}</source>
        <translation>om de {count} maanden: {days}</translation>
    </message>
    <message>
        <source>tout de suite</source>
        <translation>meteen</translation>
    </message>
    <message>
        <source>tout le monde, et les fils publics</source>
        <translation>iedereen, en de openbare tijdlijnen</translation>
    </message>
    <message>
        <source>tout le monde, mais hors des fils publics</source>
        <translation>iedereen, maar buiten de openbare tijdlijnen</translation>
    </message>
    <message>
        <source>toutes les {count} semaines : {days}</source>
        <translation>om de {count} weken: {days}</translation>
    </message>
    <message>
        <source>trop de fichiers sont ouverts</source>
        <translation>er zijn te veel bestanden open</translation>
    </message>
    <message>
        <source>trop de niveaux emboîtés : simplifiez l&apos;en-tête.</source>
        <translation>te veel geneste niveaus: vereenvoudig de koptekst.</translation>
    </message>
    <message>
        <source>trop de postes y sont connectés à la fois</source>
        <translation>er zijn te veel computers tegelijk verbonden</translation>
    </message>
    <message>
        <source>un autre programme l&apos;occupe</source>
        <translation>een ander programma houdt het bezet</translation>
    </message>
    <message>
        <source>un chemin, comme /actualites</source>
        <translation>een pad, zoals /actualites</translation>
    </message>
    <message>
        <source>un crochet « [ » n&apos;est pas refermé.</source>
        <translation>een haakje “[” is niet gesloten.</translation>
    </message>
    <message>
        <source>un fichier se trouve là où il faut un dossier</source>
        <translation>er staat een bestand waar een map nodig is</translation>
    </message>
    <message>
        <source>un groupe de clés</source>
        <translation>een groep sleutels</translation>
    </message>
    <message>
        <source>un guillemet ouvert n&apos;est pas refermé.</source>
        <translation>een geopend aanhalingsteken is niet gesloten.</translation>
    </message>
    <message>
        <source>un nom système, comme field_image</source>
        <translation>een systeemnaam, zoals field_image</translation>
    </message>
    <message>
        <source>un nombre entier</source>
        <translation>een geheel getal</translation>
    </message>
    <message>
        <source>un texte commence par un signe spécial : mettez-le entre guillemets, par exemple &quot;@Alerte&quot;.</source>
        <translation>een tekst begint met een bijzonder teken: zet hem tussen aanhalingstekens, bijvoorbeeld &quot;@Alerte&quot;.</translation>
    </message>
    <message>
        <source>un texte contient « : » ; mettez-le entre guillemets, ou vérifiez les retraits.</source>
        <translation>een tekst bevat “:”; zet hem tussen aanhalingstekens, of controleer de inspringingen.</translation>
    </message>
    <message>
        <source>une accolade ouverte n&apos;est pas refermée.</source>
        <translation>een geopende accolade is niet gesloten.</translation>
    </message>
    <message>
        <source>une adresse qui commence par https:// ou http://</source>
        <translation>een adres dat met https:// of http:// begint</translation>
    </message>
    <message>
        <source>une annonce a au plus {most} images : retirez-en.</source>
        <translation>een bericht heeft ten hoogste {most} afbeeldingen: haal er weg.</translation>
    </message>
    <message>
        <source>une autre demande y attend son tour</source>
        <translation>een ander verzoek wacht er op zijn beurt</translation>
    </message>
    <message>
        <source>une autre écriture l&apos;occupe</source>
        <translation>een andere schrijfbewerking houdt ze bezet</translation>
    </message>
    <message>
        <source>une liste</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>une liste de textes</source>
        <translation>een lijst van teksten</translation>
    </message>
    <message>
        <source>une tabulation ne peut pas servir de retrait : mettez des espaces.</source>
        <translation>een tab kan niet als inspringing dienen: zet spaties.</translation>
    </message>
    <message>
        <source>une étiquette</source>
        <translation>een trefwoord</translation>
    </message>
    <message>
        <source>unpublish : dépublier, un éditeur peut encore voir la page ; delete : supprimer.</source>
        <translation>unpublish: niet langer publiceren, een redacteur kan de pagina nog zien; delete: verwijderen.</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>vrijdag</translation>
    </message>
    <message>
        <source>vert</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>ville</source>
        <translation>stad</translation>
    </message>
    <message>
        <source>ville-exemple</source>
        <translation>stad-voorbeeld</translation>
    </message>
    <message>
        <source>ville.bsky.social</source>
        <translation>stad.bsky.social</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>vos accès passeraient</source>
        <translation>zouden uw toegangsgegevens</translation>
    </message>
    <message>
        <source>vous la retirez vous-même de</source>
        <translation>u trekt het zelf in van</translation>
    </message>
    <message>
        <source>www</source>
        <translation>www</translation>
    </message>
    <message>
        <source>yes : la première image illustre l&apos;encadré du lien, et les autres ne sont pas envoyées ; no : les images sont montrées en grand, et le lien est dans le texte.</source>
        <translation>yes: de eerste afbeelding illustreert het linkkader, en de andere worden niet verzonden; no: de afbeeldingen worden groot getoond, en de link staat in de tekst.</translation>
    </message>
    <message>
        <source>yes : le lien vers le site dit d&apos;où vient le visiteur (utm_source…), pour les statistiques du site ; no : le lien reste tel quel.</source>
        <translation>yes: de link naar de website zegt waar de bezoeker vandaan komt (utm_source…), voor de statistieken van de website; no: de link blijft zoals hij is.</translation>
    </message>
    <message>
        <source>yes : le site emploie le module « Content Moderation » pour ce type de contenu.</source>
        <translation>yes: de website gebruikt de module “Content Moderation” voor dit inhoudstype.</translation>
    </message>
    <message>
        <source>yes ou no</source>
        <translation>yes of no</translation>
    </message>
    <message>
        <source>{act} « {channel} » avant {before} : « {title} » ne pourrait pas y paraître. {why}</source>
        <translation>{act} “{channel}” vóór {before}: “{title}” zou er anders niet kunnen verschijnen. {why}</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Bluesky : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} antwoordt niet zoals een Bluesky-server: controleer het adres van het kanaal.</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Matrix : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} antwoordt niet zoals een Matrix-server: controleer het adres van het kanaal.</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme une instance Mastodon : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} antwoordt niet zoals een Mastodon-instantie: controleer het adres van het kanaal.</translation>
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
        <translation>{channel} snijdt {share} % van de afbeelding “{name}” weg: klik op de afbeelding waar het belangrijkste staat, of geef er een met een andere vorm.</translation>
    </message>
    <message>
        <source>{channel} montre la vidéo seule, sans les images.</source>
        <translation>{channel} toont alleen de video, zonder de afbeeldingen.</translation>
    </message>
    <message>
        <source>{channel} ne prend pas cette vidéo{why}. {instead}</source>
        <translation>{channel} neemt deze video niet aan{why}. {instead}</translation>
    </message>
    <message>
        <source>{channel} ne publie pas de premier commentaire : il n&apos;y sera pas. Mettez ce qu&apos;il dit dans le texte, ou enlevez-le pour ce canal.</source>
        <translation>{channel} publiceert geen eerste reactie: ze zal er niet staan. Zet wat ze zegt in de tekst, of haal ze voor dit kanaal weg.</translation>
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
        <translation>{count} sms&apos;en wachten nog bij OVHcloud: te veel om deze erin terug te vinden. Kijk in de klantenzone.</translation>
    </message>
    <message>
        <source>{count} images ({size:.1f} Mo) ne servent à aucune annonce ni brouillon, ni à la bibliothèque ; elles sont gardées.</source>
        <translation>{count} afbeeldingen ({size:.1f} MB) dienen voor geen enkel bericht of concept, en niet voor de bibliotheek; ze worden bewaard.</translation>
    </message>
    <message>
        <source>{count} ko</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} lignes de la base renvoient à ce qui n&apos;y est plus : montrez ceci à votre service informatique.</source>
        <translation>{count} rijen van de databank verwijzen naar wat er niet meer is: toon dit aan uw IT-dienst.</translation>
    </message>
    <message>
        <source>{count}{words}{size}.</source>
        <translation>{count}{words}{size}.</translation>
    </message>
    <message>
        <source>{day} : « {part} » n&apos;est pas une heure. Écrivez par exemple 9:00, ou 9:00, 17:30.</source>
        <translation>{day}: “{part}” is geen uur. Schrijf bijvoorbeeld 9:00, of 9:00, 17:30.</translation>
    </message>
    <message>
        <source>{day} août {year}</source>
        <translation>{day} augustus {year}</translation>
    </message>
    <message>
        <source>{day} avril {year}</source>
        <translation>{day} april {year}</translation>
    </message>
    <message>
        <source>{day} décembre {year}</source>
        <translation>{day} december {year}</translation>
    </message>
    <message>
        <source>{day} février {year}</source>
        <translation>{day} februari {year}</translation>
    </message>
    <message>
        <source>{day} janvier {year}</source>
        <translation>{day} januari {year}</translation>
    </message>
    <message>
        <source>{day} juillet {year}</source>
        <translation>{day} juli {year}</translation>
    </message>
    <message>
        <source>{day} juin {year}</source>
        <translation>{day} juni {year}</translation>
    </message>
    <message>
        <source>{day} mai {year}</source>
        <translation>{day} mei {year}</translation>
    </message>
    <message>
        <source>{day} mars {year}</source>
        <translation>{day} maart {year}</translation>
    </message>
    <message>
        <source>{day} novembre {year}</source>
        <translation>{day} november {year}</translation>
    </message>
    <message>
        <source>{day} octobre {year}</source>
        <translation>{day} oktober {year}</translation>
    </message>
    <message>
        <source>{day} septembre {year}</source>
        <translation>{day} september {year}</translation>
    </message>
    <message>
        <source>{far} {why}</source>
        <translation>{far} {why}</translation>
    </message>
    <message>
        <source>{file} : il manque la seconde ligne « --- », entre l&apos;en-tête et le texte.</source>
        <translation>{file}: de tweede regel “---” ontbreekt, tussen de koptekst en de tekst.</translation>
    </message>
    <message>
        <source>{file} : l&apos;en-tête dépasse 500 ko ; raccourcissez les traductions.</source>
        <translation>{file}: de koptekst is langer dan 500 kB; kort de vertalingen in.</translation>
    </message>
    <message>
        <source>{file} : le texte fait {size} Mo ; il en faut 1 au plus. Raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation>{file}: de tekst is {size} MB groot; hoogstens 1 is mogelijk. Kort hem in, of publiceer het document elders en geef de link ernaar.</translation>
    </message>
    <message>
        <source>{file} : {count} points à corriger.{listed}</source>
        <translation>{file}: {count} punten te verbeteren.{listed}</translation>
    </message>
    <message>
        <source>{file} est vide : rien n&apos;est à importer.</source>
        <translation>{file} is leeg: er valt niets te importeren.</translation>
    </message>
    <message>
        <source>{file} n&apos;est pas un tableau lisible : dans le tableur, enregistrez-le en « CSV UTF-8 ».</source>
        <translation>{file} is geen leesbare tabel: sla ze in het rekenblad op als “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{file}, ligne 1 : une annonce commence par une ligne « --- » puis « title: … ».</source>
        <translation>{file}, regel 1: een bericht begint met een regel “---” en dan “title: …”.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : le fichier n&apos;est pas en UTF-8 ; enregistrez-le avec l&apos;encodage UTF-8.</source>
        <translation>{file}, regel {line}: het bestand is niet in UTF-8; sla het op met de codering UTF-8.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : un guillemet n&apos;est pas refermé, ou un texte est trop long. Rien n&apos;est importé.</source>
        <translation>{file}, regel {line}: een aanhalingsteken is niet gesloten, of een tekst is te lang. Niets is geïmporteerd.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : {sentence}</source>
        <translation>{file}, regel {line}: {sentence}</translation>
    </message>
    <message>
        <source>{first} et {last}</source>
        <translation>{first} en {last}</translation>
    </message>
    <message>
        <source>{first} ni {last}</source>
        <translation>{first} noch {last}</translation>
    </message>
    <message>
        <source>{first} ou {last}</source>
        <translation>{first} of {last}</translation>
    </message>
    <message>
        <source>{gone} destinataires ont déjà reçu le SMS, et {stopped} envois ont été arrêtés : ce qui est sur les téléphones y reste. Envoyez une correction.</source>
        <translation>{gone} ontvangers hebben de sms al gekregen, en {stopped} verzendingen zijn tegengehouden: wat op de telefoons staat, blijft er. Stuur een verbetering.</translation>
    </message>
    <message>
        <source>{label} (répétition)</source>
        <translation>{label} (oefening)</translation>
    </message>
    <message>
        <source>{label} ({town})</source>
        <translation>{label} ({town})</translation>
    </message>
    <message>
        <source>{late} boîtes aux lettres demandent d&apos;attendre ; {sent} destinataires ont reçu le courriel. Publisher réessaie pour les autres.</source>
        <translation>{late} mailboxen vragen te wachten; {sent} ontvangers hebben de e-mail gekregen. Publisher probeert het opnieuw voor de andere.</translation>
    </message>
    <message>
        <source>{length} au plus</source>
        <translation>hoogstens {length}</translation>
    </message>
    <message>
        <source>{place} vient d&apos;une version plus récente de Publisher : mettez Publisher à jour sur cet ordinateur.</source>
        <translation>{place} komt uit een recentere versie van Publisher: werk Publisher bij op deze computer.</translation>
    </message>
    <message>
        <source>{platform} (à la main)</source>
        <translation>{platform} (met de hand)</translation>
    </message>
    <message>
        <source>{platform} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation>{platform} neemt maar {limit} tekens: het einde van de tekst zal worden afgebroken.</translation>
    </message>
    <message>
        <source>{program} (processus {pid} : il finit seul une minute au plus après la fenêtre)</source>
        <translation>{program} (proces {pid}: het stopt vanzelf hoogstens een minuut na het venster)</translation>
    </message>
    <message>
        <source>{program} (processus {pid})</source>
        <translation>{program} (proces {pid})</translation>
    </message>
    <message>
        <source>{sent} destinataires ont reçu le courriel et {left} pas encore ; pour {doubtful}, la réponse du serveur s&apos;est perdue : {where}.</source>
        <translation>{sent} ontvangers hebben de e-mail gekregen en {left} nog niet; voor {doubtful} ging het antwoord van de server verloren: {where}.</translation>
    </message>
    <message>
        <source>{service} a bloqué les publications de ce compte ({told}). Ouvrez-le sur {service} pour voir pourquoi.</source>
        <translation>{service} heeft de publicaties van dit account geblokkeerd ({told}). Open het op {service} om te zien waarom.</translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi ({told}).</source>
        <translation>{service} heeft de verzending geweigerd ({told}).</translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi{told}.</source>
        <translation>{service} heeft de verzending geweigerd{told}.</translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu à la demande de connexion.</source>
        <translation>{service} antwoordde iets anders dan verwacht op de aanmelding.</translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu.</source>
        <translation>{service} antwoordde iets anders dan verwacht.</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur ({told}).</source>
        <translation>{service} antwoordde met een fout ({told}).</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told} : l&apos;envoi est peut-être passé.</source>
        <translation>{service} antwoordde met een fout {status}{told}: misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told}.</source>
        <translation>{service} antwoordde met een fout {status}{told}.</translation>
    </message>
    <message>
        <source>{service} a un problème passager ({told}).</source>
        <translation>{service} heeft een voorbijgaand probleem ({told}).</translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore.</source>
        <translation>{service} vraagt te wachten voor u nog publiceert.</translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore{told}.</source>
        <translation>{service} vraagt te wachten voor u nog publiceert{told}.</translation>
    </message>
    <message>
        <source>{service} dit que la publication est passée, mais ne la montre pas encore.</source>
        <translation>{service} zegt dat de publicatie gelukt is, maar toont ze nog niet.</translation>
    </message>
    <message>
        <source>{service} est injoignable ({why}). Vérifiez la connexion et l&apos;adresse du canal.</source>
        <translation>{service} is onbereikbaar ({why}). Controleer de verbinding en het adres van het kanaal.</translation>
    </message>
    <message>
        <source>{service} est momentanément indisponible{told}.</source>
        <translation>{service} is tijdelijk niet beschikbaar{told}.</translation>
    </message>
    <message>
        <source>{service} montre déjà ce même texte et refuse les doublons. Regardez le compte, et changez le texte s&apos;il doit paraître encore.</source>
        <translation>{service} toont deze tekst al en weigert dubbels. Bekijk het account, en wijzig de tekst als hij nog moet verschijnen.</translation>
    </message>
    <message>
        <source>{service} montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation>{service} toont de publicatie nog: Publisher zal ze opnieuw intrekken.</translation>
    </message>
    <message>
        <source>{service} montre encore le premier commentaire : Publisher vérifiera de nouveau.</source>
        <translation>{service} toont de eerste reactie nog: Publisher controleert opnieuw.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas accepté la connexion ({told}). Vérifiez l&apos;identifiant et le secret de l&apos;application et son adresse de retour, puis recommencez.</source>
        <translation>{service} heeft de aanmelding niet aanvaard ({told}). Controleer de ID en het geheim van de app en haar terugkeeradres, en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas confirmé l&apos;envoi : regardez s&apos;il y est avant de renvoyer.</source>
        <translation>{service} heeft de verzending niet bevestigd: kijk of het er staat voor u opnieuw verzendt.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas donné le numéro de la publication : elle est peut-être passée.</source>
        <translation>{service} heeft het nummer van de publicatie niet gegeven: misschien is ze toch gelukt.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page de l&apos;annonce y est visible avec ses images. Nouvel essai.</source>
        <translation>{service} kon de afbeelding niet ophalen op de website ({told}): controleer of de pagina van het bericht er zichtbaar is met haar afbeeldingen. Nieuwe poging.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu préparer la publication ({told}).</source>
        <translation>{service} kon de publicatie niet voorbereiden ({told}).</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas répondu à temps ({why}) : l&apos;envoi est peut-être passé.</source>
        <translation>{service} antwoordde niet op tijd ({why}): misschien is de verzending toch gelukt.</translation>
    </message>
    <message>
        <source>{service} n&apos;accepte plus cette version de son interface : mettez une version plus récente dans le réglage « version » du canal.</source>
        <translation>{service} aanvaardt deze versie van zijn interface niet meer: zet een recentere versie in de instelling “version” van het kanaal.</translation>
    </message>
    <message>
        <source>{service} ne prend pas d&apos;image.</source>
        <translation>{service} neemt geen afbeeldingen.</translation>
    </message>
    <message>
        <source>{service} ne prend plus de publication aujourd&apos;hui.</source>
        <translation>{service} neemt vandaag geen publicaties meer.</translation>
    </message>
    <message>
        <source>{service} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation>{service} neemt maar {limit} tekens: het einde van de tekst zal worden afgebroken.</translation>
    </message>
    <message>
        <source>{service} ne trouve pas ce compte, cette page ou cette publication, ou ne les montre pas.</source>
        <translation>{service} vindt dit account, deze pagina of deze publicatie niet, of toont ze niet.</translation>
    </message>
    <message>
        <source>{service} prépare encore l&apos;image : nouvel essai.</source>
        <translation>{service} bereidt de afbeelding nog voor: nieuwe poging.</translation>
    </message>
    <message>
        <source>{service} prépare encore la publication : nouvel essai.</source>
        <translation>{service} bereidt de publicatie nog voor: nieuwe poging.</translation>
    </message>
    <message>
        <source>{service} refuse ce droit ({told}). Vérifiez le rôle de la personne sur le compte et les permissions du jeton.</source>
        <translation>{service} weigert dit recht ({told}). Controleer de rol van de persoon op het account en de rechten van het token.</translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès ({why}). Reconnectez ce canal avec un nouveau jeton.</source>
        <translation>{service} weigert de toegang ({why}). Verbind dit kanaal opnieuw met een nieuw token.</translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès{told}. Reconnectez ce canal ou vérifiez ses droits.</source>
        <translation>{service} weigert de toegang{told}. Verbind dit kanaal opnieuw of controleer zijn rechten.</translation>
    </message>
    <message>
        <source>{service} renvoie vers une autre adresse : corrigez l&apos;adresse du canal (Publisher ne suit pas les renvois, pour protéger vos accès).</source>
        <translation>{service} verwijst door naar een ander adres: verbeter het adres van het kanaal (Publisher volgt doorverwijzingen niet, om uw toegangsgegevens te beschermen).</translation>
    </message>
    <message>
        <source>{signs} : avec ces signes, un SMS n&apos;en contient que 70 au lieu de 160 ; ôtez-les, ou changez le réglage « signs » du canal.</source>
        <translation>{signs}: met deze tekens bevat een sms er maar 70 in plaats van 160; haal ze weg, of wijzig de instelling “signs” van het kanaal.</translation>
    </message>
    <message>
        <source>{size} au plus</source>
        <translation>hoogstens {size}</translation>
    </message>
    <message>
        <source>{what} ; annoncé la veille à {hour}</source>
        <translation>{what}; aangekondigd de dag ervoor om {hour}</translation>
    </message>
    <message>
        <source>{what} ; annoncé {count} jours avant, à {hour}</source>
        <translation>{what}; aangekondigd {count} dagen vooraf, om {hour}</translation>
    </message>
    <message>
        <source>{what} Publisher vérifie d&apos;abord que l&apos;annonce y est parue.</source>
        <translation>{what} Publisher controleert eerst of het bericht er verschenen is.</translation>
    </message>
    <message>
        <source>{what}, jusqu&apos;au {day}</source>
        <translation>{what}, tot {day}</translation>
    </message>
    <message>
        <source>{what}, sauf en {months}</source>
        <translation>{what}, behalve in {months}</translation>
    </message>
    <message>
        <source>{what}, sauf le {day}</source>
        <translation>{what}, behalve op {day}</translation>
    </message>
    <message>
        <source>{what}, sauf les jours fériés</source>
        <translation>{what}, behalve op feestdagen</translation>
    </message>
    <message>
        <source>{what}, sauf {count} dates</source>
        <translation>{what}, behalve {count} data</translation>
    </message>
    <message>
        <source>{what}, seulement en {months}</source>
        <translation>{what}, alleen in {months}</translation>
    </message>
    <message>
        <source>{what}, une seule fois</source>
        <translation>{what}, één keer</translation>
    </message>
    <message>
        <source>{what}, {count} fois</source>
        <translation>{what}, {count} keer</translation>
    </message>
    <message>
        <source>{what}, à {hour}</source>
        <translation>{what}, om {hour}</translation>
    </message>
    <message>
        <source>{who} a changé « {name} » entre-temps : copiez ce que vous avez écrit, fermez, et relisez sa version.</source>
        <translation>{who} heeft “{name}” intussen gewijzigd: kopieer wat u hebt geschreven, sluit, en herlees die versie.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} {sent} destinataires ont déjà reçu le SMS : relancer l&apos;envoie aux autres.</source>
        <translation>{why} {sent} ontvangers hebben de sms al gekregen: opnieuw starten verzendt hem naar de andere.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels sont trop</source>
        <translation>{width} × {height} pixels is te veel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels sont trop peu</source>
        <translation>{width} × {height} pixels is te weinig</translation>
    </message>
    <message>
        <source>~/Images/logo.png</source>
        <translation>~/Afbeeldingen/logo.png</translation>
    </message>
    <message>
        <source>~/a-publier</source>
        <translation>~/te-publiceren</translation>
    </message>
    <message>
        <source>~/mur-de-repetition</source>
        <translation>~/oefenmuur</translation>
    </message>
    <message>
        <source>~/site-de-la-ville</source>
        <translation>~/website-van-de-stad</translation>
    </message>
    <message>
        <source>« ! » au début d&apos;une valeur a un sens spécial : mettez le texte entre guillemets.</source>
        <translation>“!” aan het begin van een waarde heeft een bijzondere betekenis: zet de tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>« &amp; » et « * » au début d&apos;une valeur ont un sens spécial, refusé ici : mettez le texte entre guillemets.</source>
        <translation>“&amp;” en “*” aan het begin van een waarde hebben een bijzondere betekenis, die hier geweigerd wordt: zet de tekst tussen aanhalingstekens.</translation>
    </message>
    <message>
        <source>« @{name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation>“@{name}” zal het account met die naam verwittigen, als het bestaat: haal het apenstaartje weg als dat niet de bedoeling is.</translation>
    </message>
    <message>
        <source>« Application Key », donnée par la page des accès d&apos;OVHcloud (voir le mode d&apos;emploi).</source>
        <translation>“Application Key”, gegeven door de toegangspagina van OVHcloud (zie de handleiding).</translation>
    </message>
    <message>
        <source>« Application Secret », donné par la même page.</source>
        <translation>“Application Secret”, gegeven door dezelfde pagina.</translation>
    </message>
    <message>
        <source>« Consumer Key », donnée par la même page.</source>
        <translation>“Consumer Key”, gegeven door dezelfde pagina.</translation>
    </message>
    <message>
        <source>« Exercice » et « essai » disent à tous les lecteurs que rien n&apos;arrive vraiment.</source>
        <translation>“Oefening” en “test” zeggen aan alle lezers dat er niets echt gebeurt.</translation>
    </message>
    <message>
        <source>« crop » dit quelle partie de l&apos;image est montrée, par quatre nombres de 0 à 1 (début depuis la gauche et depuis le haut, largeur, hauteur), ou par une forme ({ratios}) : par exemple crop: {example}</source>
        <translation>“crop” zegt welk deel van de afbeelding getoond wordt, met vier getallen van 0 tot 1 (begin van links en van boven, breedte, hoogte), of met een vorm ({ratios}): bijvoorbeeld crop: {example}</translation>
    </message>
    <message>
        <source>« hours » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation>“hours” is {n}; nodig is een getal van 1 tot {most}.</translation>
    </message>
    <message>
        <source>« items » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation>“items” is {n}; nodig is een getal van 1 tot {most}.</translation>
    </message>
    <message>
        <source>« language » vaut « {given} » ; il faut un code comme fr, nl, de ou en.</source>
        <translation>“language” is “{given}”; nodig is een code zoals fr, nl, de of en.</translation>
    </message>
    <message>
        <source>« long_text » vaut « {choice} » ; il faut {choices}.</source>
        <translation>“long_text” is “{choice}”; het moet {choices} zijn.</translation>
    </message>
    <message>
        <source>« publish_at » : {why}</source>
        <translation>“publish_at”: {why}</translation>
    </message>
    <message>
        <source>« publisher restore » reprend la copie du {at:%d/%m/%Y à %H:%M}.</source>
        <translation>“publisher restore” zet de kopie van {at:%d/%m/%Y om %H:%M} terug.</translation>
    </message>
    <message>
        <source>« repeat » demande « publish_at » : le jour et l&apos;heure de la première fois.</source>
        <translation>“repeat” vraagt “publish_at”: de dag en het uur van de eerste keer.</translation>
    </message>
    <message>
        <source>« straighten » redresse l&apos;image de {most} degrés au plus, vers la droite : par exemple straighten: -1.5</source>
        <translation>“straighten” zet de afbeelding hoogstens {most} graden recht, naar rechts: bijvoorbeeld straighten: -1.5</translation>
    </message>
    <message>
        <source>« text_limit » vaut {n} ; il faut 0 (pas de limite), ou au moins {least}.</source>
        <translation>“text_limit” is {n}; nodig is 0 (geen limiet), of minstens {least}.</translation>
    </message>
    <message>
        <source>« turn » tourne l&apos;image vers la droite : 90, 180 ou 270.</source>
        <translation>“turn” draait de afbeelding naar rechts: 90, 180 of 270.</translation>
    </message>
    <message>
        <source>« {address} » n&apos;est pas une adresse : commencez par https://.</source>
        <translation>“{address}” is geen adres: begin met https://.</translation>
    </message>
    <message>
        <source>« {channel} » : {words}</source>
        <translation>“{channel}”: {words}</translation>
    </message>
    <message>
        <source>« {channel} » a déjà reçu ce texte {when} (« {title} »{where}).</source>
        <translation>“{channel}” heeft deze tekst al gekregen {when} (“{title}”{where}).</translation>
    </message>
    <message>
        <source>« {channel} » n&apos;accepte plus de nouvelle publication pour le moment : l&apos;envoi partira {when}.</source>
        <translation>“{channel}” aanvaardt voorlopig geen nieuwe publicaties meer: de verzending vertrekt {when}.</translation>
    </message>
    <message>
        <source>« {channel} » ne répond pas, et « {title} » doit y paraître {when} : vérifiez la connexion. {why}</source>
        <translation>“{channel}” antwoordt niet, en “{title}” moet er {when} verschijnen: controleer de verbinding. {why}</translation>
    </message>
    <message>
        <source>« {code} » n&apos;est pas un code de langue : écrivez par exemple fr, nl, de ou en.</source>
        <translation>“{code}” is geen taalcode: schrijf bijvoorbeeld fr, nl, de of en.</translation>
    </message>
    <message>
        <source>« {file} » dépasse 40 Mo : ce n&apos;est pas un fichier d&apos;annonce.</source>
        <translation>“{file}” is groter dan 40 MB: dit is geen berichtbestand.</translation>
    </message>
    <message>
        <source>« {file} » n&apos;est pas un fichier d&apos;annonce.</source>
        <translation>“{file}” is geen berichtbestand.</translation>
    </message>
    <message>
        <source>« {key} » : donnez l&apos;heure sans décalage, c&apos;est celle de {zone}.</source>
        <translation>“{key}”: geef het uur zonder verschuiving, het is dat van {zone}.</translation>
    </message>
    <message>
        <source>« {key} » : {why}</source>
        <translation>“{key}”: {why}</translation>
    </message>
    <message>
        <source>« {key} » dit où est l&apos;essentiel de l&apos;image, par deux nombres de 0 à 1, depuis la gauche et depuis le haut : par exemple {key}: {example}</source>
        <translation>“{key}” zegt waar het belangrijkste van de afbeelding staat, met twee getallen van 0 tot 1, vanaf links en vanaf boven: bijvoorbeeld {key}: {example}</translation>
    </message>
    <message>
        <source>« {key} » doit être un nombre de jours.</source>
        <translation>“{key}” moet een aantal dagen zijn.</translation>
    </message>
    <message>
        <source>« {key} » doit être un texte.</source>
        <translation>“{key}” moet een tekst zijn.</translation>
    </message>
    <message>
        <source>« {key} » doit être {wanted}, par exemple {key}: {example}</source>
        <translation>“{key}” moet {wanted} zijn, bijvoorbeeld {key}: {example}</translation>
    </message>
    <message>
        <source>« {key} » vaut yes (oui) ou no (non).</source>
        <translation>“{key}” is yes (ja) of no (nee).</translation>
    </message>
    <message>
        <source>« {label} » manque : reconnectez-le.</source>
        <translation>“{label}” ontbreekt: verbind het opnieuw.</translation>
    </message>
    <message>
        <source>« {language} » n&apos;est pas un code de langue : choisissez par exemple « fr ».</source>
        <translation>“{language}” is geen taalcode: kies bijvoorbeeld “fr”.</translation>
    </message>
    <message>
        <source>« {name} » : exportez la vidéo en MP4 (image H.264, son AAC).</source>
        <translation>“{name}”: exporteer de video als MP4 (beeld H.264, geluid AAC).</translation>
    </message>
    <message>
        <source>« {name} » est un dessin SVG : exportez-le en PNG et donnez ce fichier.</source>
        <translation>“{name}” is een SVG-tekening: exporteer ze als PNG en geef dat bestand.</translation>
    </message>
    <message>
        <source>« {name} » est une photo HEIC : convertissez-la d&apos;abord en JPEG.</source>
        <translation>“{name}” is een HEIC-foto: zet ze eerst om naar JPEG.</translation>
    </message>
    <message>
        <source>« {name} » n&apos;est pas une image que Publisher sait lire : donnez un fichier JPEG, PNG, WebP, GIF, AVIF ou TIFF.</source>
        <translation>“{name}” is geen afbeelding die Publisher kan lezen: geef een JPEG-, PNG-, WebP-, GIF-, AVIF- of TIFF-bestand.</translation>
    </message>
    <message>
        <source>« {name} » ne contient aucune annonce : il faut des fichiers .md, ou un tableau .csv d&apos;une ligne par annonce.</source>
        <translation>“{name}” bevat geen enkel bericht: nodig zijn .md-bestanden, of een .csv-tabel met één rij per bericht.</translation>
    </message>
    <message>
        <source>« {name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation>“{name}” zal het account met die naam verwittigen, als het bestaat: haal het apenstaartje weg als dat niet de bedoeling is.</translation>
    </message>
    <message>
        <source>« {part} » n&apos;est pas possible dans une règle de répétition : il reste {known}.</source>
        <translation>“{part}” is niet mogelijk in een herhalingsregel: blijven over {known}.</translation>
    </message>
    <message>
        <source>« {path} » est un dossier : donnez le nom d&apos;un fichier.</source>
        <translation>“{path}” is een map: geef de naam van een bestand.</translation>
    </message>
    <message>
        <source>« {sender} » n&apos;est pas un expéditeur du compte Brevo : ajoutez-le dans Brevo (Expéditeurs), ou choisissez parmi ceux-ci : {known}.</source>
        <translation>“{sender}” is geen afzender van het Brevo-account: voeg hem toe in Brevo (Afzenders), of kies een van deze: {known}.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas un jour : écrivez par exemple 2027-05-02.</source>
        <translation>“{text}” is geen dag: schrijf bijvoorbeeld 2027-05-02.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une date et une heure : écrivez par exemple 2027-02-22T09:00.</source>
        <translation>“{text}” is geen datum met een uur: schrijf bijvoorbeeld 2027-02-22T09:00.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une durée : écrivez par exemple 24h, 90min, 2j ou 0.</source>
        <translation>“{text}” is geen duur: schrijf bijvoorbeeld 24h, 90min, 2j of 0.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une règle de répétition. Exemple, chaque mardi : {example}.</source>
        <translation>“{text}” is geen herhalingsregel. Voorbeeld, elke dinsdag: {example}.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;existe pas dans le calendrier.</source>
        <translation>“{text}” bestaat niet in de kalender.</translation>
    </message>
    <message>
        <source>« {title} » n&apos;est pas une alerte : seule une alerte peut passer pendant un arrêt d&apos;urgence. Reprenez d&apos;abord les envois.</source>
        <translation>“{title}” is geen waarschuwing: alleen een waarschuwing kan door tijdens een noodstop. Hervat eerst de verzendingen.</translation>
    </message>
    <message>
        <source>« {typed} » est trop long pour « {name} » : au plus {longest}.</source>
        <translation>“{typed}” is te lang voor “{name}”: hoogstens {longest}.</translation>
    </message>
    <message>
        <source>« {typed} » n&apos;est pas une couleur de canal. Couleurs : {names}.</source>
        <translation>“{typed}” is geen kleur van een kanaal. Kleuren: {names}.</translation>
    </message>
    <message>
        <source>« {typed} » n&apos;est pas une langue des annonces : fr, nl, de ou en.</source>
        <translation>“{typed}” is geen taal van aankondigingen: fr, nl, de of en.</translation>
    </message>
    <message>
        <source>« {where} » accepte les pages ; les citoyens les liront à l&apos;adresse {url}.</source>
        <translation>“{where}” aanvaardt de pagina&apos;s; de burgers zullen ze lezen op het adres {url}.</translation>
    </message>
    <message>
        <source>À côté de l&apos;identifiant, sur console.cloud.google.com : Code secret du client.</source>
        <translation>Naast de ID, op console.cloud.google.com: Clientgeheim.</translation>
    </message>
    <message>
        <source>À l&apos;adresse {address}, Publisher ne trouve ni site WordPress ni flux RSS ou Atom : donnez l&apos;adresse du flux, souvent indiquée au bas du site.</source>
        <translation>Op het adres {address} vindt Publisher geen WordPress-website en geen RSS- of Atom-feed: geef het adres van de feed, dat vaak onderaan de website staat.</translation>
    </message>
    <message>
        <source>Écrivez au moins un mot-clé.</source>
        <translation>Schrijf minstens één trefwoord.</translation>
    </message>
    <message>
        <source>Écrivez le texte qui sera inséré.</source>
        <translation>Schrijf de tekst die wordt ingevoegd.</translation>
    </message>
    <message>
        <source>Écrivez le titre en minuscules : tout en capitales, il se lit mal.</source>
        <translation>Schrijf de titel in kleine letters: volledig in hoofdletters leest hij moeilijk.</translation>
    </message>
    <message>
        <source>Écrivez un résumé ou un texte.</source>
        <translation>Schrijf een samenvatting of een tekst.</translation>
    </message>
    <message>
        <source>Écrivez un seul mot : les autres s&apos;ajoutent à leur tour.</source>
        <translation>Schrijf één woord: de andere voegt u daarna toe.</translation>
    </message>
    <message>
        <source>Émetteur</source>
        <translation>Uitzender</translation>
    </message>
    <message>
        <source>Ôter aussi les accents qui coûtent (ê ë î ï ô û ç)</source>
        <translation>Ook de accenten weghalen die tekens kosten (ê ë î ï ô û ç)</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Aucun autre mot à proposer</source>
        <translation>Geen ander woord voor te stellen</translation>
    </message>
</context>
<context>
    <name>tally</name>
    <message>
        <source>{count} annulé</source>
        <translation>{count} geannuleerd</translation>
    </message>
    <message>
        <source>{count} annulés</source>
        <translation>{count} geannuleerd</translation>
    </message>
    <message>
        <source>{count} corrigé</source>
        <translation>{count} verbeterd</translation>
    </message>
    <message>
        <source>{count} corrigés</source>
        <translation>{count} verbeterd</translation>
    </message>
    <message>
        <source>{count} en attente</source>
        <translation>{count} wachtend</translation>
    </message>
    <message>
        <source>{count} en cours</source>
        <translation>{count} bezig</translation>
    </message>
    <message>
        <source>{count} en vérification</source>
        <translation>{count} in controle</translation>
    </message>
    <message>
        <source>{count} livré</source>
        <translation>{count} verzonden</translation>
    </message>
    <message>
        <source>{count} livrés</source>
        <translation>{count} verzonden</translation>
    </message>
    <message>
        <source>{count} manqué</source>
        <translation>{count} gemist</translation>
    </message>
    <message>
        <source>{count} manqués</source>
        <translation>{count} gemist</translation>
    </message>
    <message>
        <source>{count} prévu</source>
        <translation>{count} gepland</translation>
    </message>
    <message>
        <source>{count} prévus</source>
        <translation>{count} gepland</translation>
    </message>
    <message>
        <source>{count} refusé</source>
        <translation>{count} geweigerd</translation>
    </message>
    <message>
        <source>{count} refusés</source>
        <translation>{count} geweigerd</translation>
    </message>
    <message>
        <source>{count} retenu</source>
        <translation>{count} vastgehouden</translation>
    </message>
    <message>
        <source>{count} retenus</source>
        <translation>{count} vastgehouden</translation>
    </message>
    <message>
        <source>{count} retiré</source>
        <translation>{count} ingetrokken</translation>
    </message>
    <message>
        <source>{count} retirés</source>
        <translation>{count} ingetrokken</translation>
    </message>
    <message>
        <source>{count} suspendu</source>
        <translation>{count} opgeschort</translation>
    </message>
    <message>
        <source>{count} suspendus</source>
        <translation>{count} opgeschort</translation>
    </message>
    <message>
        <source>{count} à décider</source>
        <translation>{count} te beslissen</translation>
    </message>
    <message>
        <source>{count} à faire vous-même</source>
        <translation>{count} zelf te doen</translation>
    </message>
    <message>
        <source>{count} à réessayer</source>
        <translation>{count} opnieuw te proberen</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Corrigée : {channels}.</source>
        <translation>Verbeterd: {channels}.</translation>
    </message>
    <message>
        <source>Publiée : {channels}.</source>
        <translation>Gepubliceerd: {channels}.</translation>
    </message>
    <message>
        <source>Retirée : {channels}.</source>
        <translation>Ingetrokken: {channels}.</translation>
    </message>
    <message>
        <source>Votre avis est attendu. {text}</source>
        <translation>Uw oordeel wordt gevraagd. {text}</translation>
    </message>
    <message>
        <source>{first} De même : {others}.</source>
        <translation>{first} Ook: {others}.</translation>
    </message>
    <message>
        <source>{names} et {rest} autres</source>
        <translation>{names} en {rest} andere</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Acte officiel</source>
        <translation>Officieel bericht</translation>
    </message>
    <message>
        <source>Actualité</source>
        <translation>Nieuws</translation>
    </message>
    <message>
        <source>Ajoutée le {when}, dans aucune annonce</source>
        <translation>Toegevoegd op {when}, in geen enkel bericht</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Emploi</source>
        <translation>Vacature</translation>
    </message>
    <message>
        <source>Fuseau horaire : {zone}.</source>
        <translation>Tijdzone: {zone}.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicatie</translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation>Intrekking</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Werken</translation>
    </message>
    <message>
        <source>Utilisée le {when}, dans 1 annonce</source>
        <translation>Gebruikt op {when}, in 1 bericht</translation>
    </message>
    <message>
        <source>Utilisée pour la dernière fois le {when}, dans {uses} annonces</source>
        <translation>Laatst gebruikt op {when}, in {uses} berichten</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>attend l&apos;adresse de la page</source>
        <translation>wacht op het adres van de pagina</translation>
    </message>
    <message>
        <source>attend {channel}, pour son adresse</source>
        <translation>wacht op {channel}, voor het adres</translation>
    </message>
    <message>
        <source>caractères</source>
        <translation>tekens</translation>
    </message>
    <message>
        <source>compte vérifié</source>
        <translation>account gecontroleerd</translation>
    </message>
    <message>
        <source>corrigé</source>
        <translation>verbeterd</translation>
    </message>
    <message>
        <source>corrigée sur place</source>
        <translation>ter plaatse verbeterd</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>envoi en cours</source>
        <translation>wordt verzonden</translation>
    </message>
    <message>
        <source>envoi en cours, {percent} %</source>
        <translation>wordt verzonden, {percent} %</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>onmogelijk</translation>
    </message>
    <message>
        <source>livré</source>
        <translation>verzonden</translation>
    </message>
    <message>
        <source>manqué</source>
        <translation>gemist</translation>
    </message>
    <message>
        <source>ne répond pas</source>
        <translation>antwoordt niet</translation>
    </message>
    <message>
        <source>nouvel essai prévu</source>
        <translation>nieuwe poging gepland</translation>
    </message>
    <message>
        <source>nouvel essai à {when}</source>
        <translation>nieuwe poging om {when}</translation>
    </message>
    <message>
        <source>nouvelle version</source>
        <translation>nieuwe versie</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>prévu</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>prévu le {when}</source>
        <translation>gepland op {when}</translation>
    </message>
    <message>
        <source>publiée</source>
        <translation>gepubliceerd</translation>
    </message>
    <message>
        <source>publiée à nouveau</source>
        <translation>opnieuw gepubliceerd</translation>
    </message>
    <message>
        <source>rectificatif</source>
        <translation>rechtzetting</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>retenu</source>
        <translation>vastgehouden</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>retrait demandé</source>
        <translation>intrekking gevraagd</translation>
    </message>
    <message>
        <source>s&apos;éteint seule</source>
        <translation>verdwijnt vanzelf</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>vérification</source>
        <translation>controle</translation>
    </message>
    <message>
        <source>{name} : {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{title}, d&apos;une série</source>
        <translation>{title}, uit een reeks</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>à décider</source>
        <translation>te beslissen</translation>
    </message>
    <message>
        <source>à faire vous-même</source>
        <translation>zelf te doen</translation>
    </message>
    <message>
        <source>à reconnecter</source>
        <translation>opnieuw te verbinden</translation>
    </message>
    <message>
        <source>à reconnecter bientôt</source>
        <translation>binnenkort opnieuw te verbinden</translation>
    </message>
    <message>
        <source>à remettre en ordre</source>
        <translation>weer in orde te brengen</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy &apos;à&apos; HH:mm</source>
        <translation>d MMM yyyy &apos;om&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy &apos;à&apos; HH:mm</source>
        <translation>ddd d MMM yyyy &apos;om&apos; HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;à&apos; H:mm</source>
        <translation>dddd d MMMM &apos;om&apos; H:mm</translation>
    </message>
</context>
</TS>
