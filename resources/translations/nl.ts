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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adapté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avec commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en fil</source>
        <translation type="unfinished"></translation>
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
        <source>&amp;Fermer</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Retirer…</source>
        <translation>&amp;Intrekken…</translation>
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
        <source>&amp;Résumé</source>
        <translation>Sa&amp;menvatting</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Ajouter une image</source>
        <translation>Een afbeelding toevoegen</translation>
    </message>
    <message>
        <source>Demander une dérogation</source>
        <translation>Een afwijking aanvragen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>L&apos;essentiel en une ou deux phrases : qui, quoi, où, quand.</source>
        <translation>Het belangrijkste in één of twee zinnen: wie, wat, waar, wanneer.</translation>
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
        <source>Séparés par des virgules.</source>
        <translation>Gescheiden door komma&apos;s.</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>Texte du lie&amp;n</source>
        <translation>Tekst van de li&amp;nk</translation>
    </message>
    <message>
        <source>Travaux rue de la Station</source>
        <translation>Werken in de Stationsstraat</translation>
    </message>
    <message>
        <source>travaux, mobilité</source>
        <translation>werken, mobiliteit</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Compris</source>
        <translation>Begrepen</translation>
    </message>
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
    <name>ChannelCard</name>
    <message>
        <source>Déconnecter…</source>
        <translation>Loskoppelen…</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Test bezig…</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Reconnecter…</source>
        <translation>Opnieuw verbinden…</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Connecter un &amp;canal…</source>
        <translation>Een &amp;kanaal verbinden…</translation>
    </message>
    <message>
        <source>Préparer le &amp;site et les canaux d&apos;entraînement…</source>
        <translation>De &amp;website en de oefenkanalen klaarmaken…</translation>
    </message>
</context>
<context>
    <name>ChooseTime</name>
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
        <source>Heure de {zone}.</source>
        <translation>Uur van {zone}.</translation>
    </message>
    <message>
        <source>À quelle heure ?</source>
        <translation>Om hoe laat?</translation>
    </message>
</context>
<context>
    <name>ComposePage</name>
    <message>
        <source>Brouillon non enregistré. </source>
        <translation>Concept niet opgeslagen. </translation>
    </message>
    <message>
        <source>Cochez au moins un canal.</source>
        <translation>Vink minstens één kanaal aan.</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>Begrepen</translation>
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
        <source>Vous corrigez une annonce publiée : la correction ira sur ses canaux.</source>
        <translation>U verbetert een gepubliceerd bericht: de verbetering gaat naar zijn kanalen.</translation>
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
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Corriger partout ?</source>
        <translation>Overal verbeteren?</translation>
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
        <source>Programmer cette annonce ?</source>
        <translation>Dit bericht inplannen?</translation>
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
    <name>DeliveriesModel</name>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Annonce</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Kanaal</translation>
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
        <source>&amp;Adresse du site</source>
        <translation>&amp;Adres van de website</translation>
    </message>
    <message>
        <source>&amp;Commencer</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Dossier du site</source>
        <translation>&amp;Map van de website</translation>
    </message>
    <message>
        <source>&amp;Nom de la commune</source>
        <translation>&amp;Naam van de gemeente</translation>
    </message>
    <message>
        <source>Bienvenue dans Publisher</source>
        <translation>Welkom bij Publisher</translation>
    </message>
    <message>
        <source>Choisissez le dossier du site.</source>
        <translation>Kies de map van de website.</translation>
    </message>
    <message>
        <source>Donnez le nom de la commune et un dossier pour son site : Publisher prépare le site, ses flux, et des réseaux sociaux d&apos;entraînement où rien n&apos;est public. Les vrais comptes se connectent ensuite, dans « Canaux ».</source>
        <translation>Geef de naam van de gemeente en een map voor haar website: Publisher maakt de website, de feeds en oefennetwerken klaar waarop niets openbaar is. De echte accounts worden daarna verbonden, in “Kanalen”.</translation>
    </message>
    <message>
        <source>Là où ce dossier sera visible. Elle peut être changée plus tard.</source>
        <translation>Waar deze map te zien zal zijn. Dit kan later nog worden gewijzigd.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Publisher y écrit les pages ; créez-le ou choisissez-en un vide.</source>
        <translation>Publisher schrijft er de pagina&apos;s in; maak een map aan of kies een lege.</translation>
    </message>
    <message>
        <source>Site de la commune</source>
        <translation>Website van de gemeente</translation>
    </message>
    <message>
        <source>Ville de Valrivière</source>
        <translation>Stad Valrivière</translation>
    </message>
    <message>
        <source>Écrivez l&apos;adresse du site ; pour un essai, https://www.exemple.be suffit.</source>
        <translation>Typ het adres van de website; voor een proef volstaat https://www.voorbeeld.be.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la commune.</source>
        <translation>Typ de naam van de gemeente.</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Aller au lien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller au résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller au texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller au titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller aux mots-clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller à l&apos;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aller à la date et au lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changer l&apos;heure</source>
        <translation>Het uur wijzigen</translation>
    </message>
    <message>
        <source>Changer la date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choisir la langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décrire l&apos;image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mettre https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier son texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publier en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raccourcir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation type="unfinished"></translation>
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
        <source>Choisir le dossier</source>
        <translation>De map kiezen</translation>
    </message>
    <message>
        <source>Choisir un dossier</source>
        <translation>Een map kiezen</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Bladeren…</translation>
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
        <source>Le démarrage avec la session ne peut pas être réglé ({why}).</source>
        <translation>Het opstarten met de sessie kan niet worden ingesteld ({why}).</translation>
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
        <source>&lt;h3&gt;Publier une annonce&lt;/h3&gt;&lt;ol&gt;&lt;li&gt;Dans « Rédiger », écrivez le titre, le résumé et le texte. Le brouillon s&apos;enregistre tout seul.&lt;/li&gt;&lt;li&gt;Décrivez chaque image : ce texte est lu aux personnes qui ne la voient pas.&lt;/li&gt;&lt;li&gt;Cochez les canaux. À droite, chaque canal montre ce qui partira, exactement ; « Adapter… » écrit un autre texte pour lui seul.&lt;/li&gt;&lt;li&gt;« Publier » vous montre une dernière fois ce qui part, où et quand.&lt;/li&gt;&lt;/ol&gt;&lt;h3&gt;Suivre et corriger&lt;/h3&gt;&lt;p&gt;« Envois » montre ce qui part et ce qui attend une décision. « Historique » garde tout : on y relit chaque texte envoyé, on y corrige ou retire une annonce.&lt;/p&gt;&lt;p&gt;Fermer Publisher arrête les envois programmés de ce poste ; ils attendent la prochaine ouverture, ou la commande « publisher worker ».&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
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
        <source>chercher dans l&apos;historique</source>
        <translation>zoeken in de geschiedenis</translation>
    </message>
    <message>
        <source>décider de ce qui n&apos;est pas parti</source>
        <translation>beslissen over wat niet vertrokken is</translation>
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
        <source>nouvelle annonce</source>
        <translation>nieuw bericht</translation>
    </message>
    <message>
        <source>ouvrir un brouillon</source>
        <translation>een concept openen</translation>
    </message>
    <message>
        <source>publier</source>
        <translation>publiceren</translation>
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
        <source>Historique</source>
        <translation>Geschiedenis</translation>
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
    <name>ImageRow</name>
    <message>
        <source>Ce que l&apos;on voit, en une phrase</source>
        <translation>Wat men ziet, in één zin</translation>
    </message>
    <message>
        <source>Crédit</source>
        <translation>Bronvermelding</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Facultatief</translation>
    </message>
    <message>
        <source>Lu à voix haute aux personnes qui ne voient pas l&apos;image.</source>
        <translation>Wordt voorgelezen aan wie de afbeelding niet ziet.</translation>
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
        <source>Ajouter une &amp;image…</source>
        <translation>Een &amp;afbeelding toevoegen…</translation>
    </message>
    <message>
        <source>Choisir des images</source>
        <translation>Afbeeldingen kiezen</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Afbeeldingen ({patterns})</translation>
    </message>
    <message>
        <source>ou déposez-la ici</source>
        <translation>of sleep ze hierheen</translation>
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
    <name>Jumps</name>
    <message>
        <source>Aller à son aperçu</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Annonce exportée : {path}</source>
        <translation>Bericht geëxporteerd: {path}</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Compris</source>
        <translation>Begrepen</translation>
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
        <source>Rédiger</source>
        <translation>Schrijven</translation>
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
    <name>MarkdownEditor</name>
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
        <source>Intertitre</source>
        <translation>Tussentitel</translation>
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
        <source>Liste à puces</source>
        <translation>Lijst met opsommingstekens</translation>
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
        <source>Compris</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Verzendingen</translation>
    </message>
    <message>
        <source>Envois, du plus récent au plus ancien</source>
        <translation>Verzendingen, van de recentste tot de oudste</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comme le canal est réglé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif : Publisher l&apos;écrit sous la publication. {page} y devient l&apos;adresse de la page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Premier commentaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si le texte est trop long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte pour {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout publier, en fil numéroté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vide : le texte commun est publié.</source>
        <translation type="unfinished"></translation>
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
        <translation>&amp;Doorgaan</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce canal publie de nouveau le texte commun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ce que Publisher ajoute de lui-même (lien, mots-clés) se voit dessous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il vaut pour tous vos canaux {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte commun a changé depuis : relisez celui-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Revenir au texte commun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrire un autre texte pour ce canal seul</source>
        <translation type="unfinished"></translation>
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
        <translation>&amp;Doorgaan</translation>
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
    <name>SentPanel</name>
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
        <source>Date et heure de publication</source>
        <translation>Datum en uur van publicatie</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Pro&amp;grammer</source>
        <translation>&amp;Inplannen</translation>
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
        <source>&amp;Importer une annonce ou un tableau…</source>
        <translation>Een bericht of een tabel &amp;importeren…</translation>
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
        <source>E&amp;xporter l&apos;annonce…</source>
        <translation>Bericht &amp;exporteren…</translation>
    </message>
    <message>
        <source>Importer un &amp;dossier d&apos;annonces…</source>
        <translation>Een &amp;map met berichten importeren…</translation>
    </message>
    <message>
        <source>Réglages de cet &amp;ordinateur…</source>
        <translation>Instellingen van deze &amp;computer…</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> ; le compte repart {when}</source>
        <translation>; de telling herbegint {when}</translation>
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
        <source> sur {limit}</source>
        <translation> op {limit}</translation>
    </message>
    <message>
        <source>#actualites:matrix.org</source>
        <translation>#nieuws:matrix.org</translation>
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
        <source>Après {tries} essais, rien n&apos;est arrivé.</source>
        <translation>Na {tries} pogingen is er niets aangekomen.</translation>
    </message>
    <message>
        <source>Aucun (relais interne)</source>
        <translation>Geen (interne relay)</translation>
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
        <source>C0123456789</source>
        <translation>C0123456789</translation>
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
        <source>Ce qui a été publié après le {at} n&apos;est plus dans l&apos;historique, et les brouillons sont ceux de ce moment : regardez sur vos canaux avant de publier de nouveau.</source>
        <translation>Wat na {at} gepubliceerd is, staat niet meer in de geschiedenis, en de concepten zijn die van dat moment: kijk op uw kanalen voor u opnieuw publiceert.</translation>
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
        <source>Cette version de l&apos;annonce est déjà enregistrée : elle a été envoyée deux fois, ou quelqu&apos;un l&apos;a modifiée entre-temps. Relisez-la dans l&apos;historique.</source>
        <translation>Deze versie van het bericht is al opgeslagen: ze werd twee keer verzonden, of iemand heeft ze intussen gewijzigd. Lees ze na in de geschiedenis.</translation>
    </message>
    <message>
        <source>Champ de l&apos;image</source>
        <translation>Veld van de afbeelding</translation>
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
        <source>Donnez un titre à l&apos;annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnez à ce canal un jeton d&apos;accès, ou un mot de passe et le réglage « user » : reconnectez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donnée par la connexion dans le navigateur : Canaux &gt; Connecter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier d&apos;actualités</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier des préparations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du mur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier sur le serveur SFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drupal raccourcira le titre à {most} caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durée, en heures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Début de l&apos;adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Déclaration d&apos;accessibilité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Décrivez l&apos;{which} : ce qu&apos;elle montre, pour qui ne la voit pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Désabonnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empreinte du serveur SFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoi seulement, vers plus de cent services de notification : ni correction, ni retrait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoie un SMS aux abonnés d&apos;une liste ; un SMS parti ne se reprend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux abonnés ; un courriel parti ne se reprend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux listes d&apos;un compte Brevo ; ce qui est parti reste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envoie une notification sur le téléphone des citoyens abonnés à un sujet ntfy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expéditeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif : des points « latitude,longitude » séparés par des espaces ; le dernier est le premier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facultatif : le nom d&apos;un code et sa valeur, comme NIS=25072.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fils RSS, Atom et JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format de texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Google (fiche d&apos;établissement)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google a examiné ce message et ne le montre pas : ôtez numéros de téléphone, mots en majuscules et adresses du texte, ou changez l&apos;image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google montre une image par message : la première qui convient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google n&apos;a pas donné le droit de gérer la fiche : recommencez, et cochez la case de ce droit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google n&apos;a pas encore approuvé cette application : demandez l&apos;accès à l&apos;interface Business Profile, comme le dit le mode d&apos;emploi de ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page est visible de tous. Nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google n&apos;en finit pas d&apos;énumérer les fiches de ce compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ne montre pas le message « {start} » : il l&apos;a refusé après examen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ne permet pas cela à ce compte ({told}) : vérifiez qu&apos;il gère la fiche et que celle-ci est validée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ne permet pas de publier sur la fiche « {title} » : faites-la valider sur business.google.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ne prend que des photos JPEG d&apos;au moins {width} × {height} pixels : le message n&apos;aura pas d&apos;image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google ne trouve plus ce message, ou cette fiche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refuse ce message ({told}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google refuse souvent un message qui contient un numéro de téléphone : ôtez « {number} » du texte, il est déjà sur la fiche ou sur la page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur le site web de la ville : choisissez aussi un canal « Site web », sinon le message n&apos;aura pas d&apos;image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hors d&apos;atteinte de Publisher : {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant de l&apos;application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiant du canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {permission} ». Reconnectez ce canal en l&apos;accordant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Instagram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : un fil numéroté s&apos;arrêterait après son premier message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque au jeton le droit « {scope} ». Ajoutez-le à l&apos;application sur l&apos;instance, régénérez le jeton et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque des droits que {service} a demandés dans le navigateur : {rights}. Recommencez la connexion et laissez-les tous cochés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque le composant pour la base de données de l&apos;équipe : installez « town-publisher[team] ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque le réglage « {name} » ({label}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque un message au milieu du fil sur {service} : complétez-le ou supprimez-le là-bas, puis dites à Publisher ce qu&apos;il en est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque « {label} » pour connecter « {name} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack le droit « {scope} » : ajoutez-le (OAuth &amp; Permissions), réinstallez-la et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack {scopes} : les annonces avec des images ne partiront pas. Ajoutez-le (OAuth &amp; Permissions), réinstallez l&apos;application et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il manque à la connexion le droit « {scope} » : reconnectez ce canal, et acceptez tous les droits demandés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de compte SMS « {service} » : mettez dans le réglage « service » l&apos;un de ceux-ci : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde : « publisher restore --fresh » commence une base vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde utilisable dans {place} : donnez le chemin d&apos;une autre, ou commencez une base vide avec « publisher restore --fresh ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de place sur le site WordPress pour une image. Demandez à la personne qui gère le site d&apos;en faire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à envoyer : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Bluesky : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Discord : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur LinkedIn : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Mastodon : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Matrix : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Slack : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Teams : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Telegram : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur X : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur ntfy : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il ne reste que {free} Go sur le disque de {folder} : libérez de la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste {free} Go sur le disque de {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il reste {left} crédits pour {people} destinataires : rechargez le compte SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Il y a une clé DKIM, mais pas son nom : remplissez le réglage dkim_selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image dans l&apos;encadré du lien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Afbeeldingen</translation>
    </message>
    <message>
        <source>Inscrite dans l&apos;application Meta : Connexion Facebook &gt; Paramètres &gt; URI de redirection OAuth valides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram n&apos;accepte aucune publication sans image : ajoutez-en une.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON:API est en lecture seule sur ce site. Demandez à la personne qui le gère de permettre toutes les opérations : Configuration &gt; Services web &gt; JSON:API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Je suis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton d&apos;accès</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton d&apos;accès de la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeton du bot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;accès à « {channel} » s&apos;arrête {end} : reconnectez ce canal d&apos;ici là, car « {title} » doit y paraître {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse d&apos;un concentrateur à prévenir de chaque annonce ; rien si vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Brevo. À changer seulement pour un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Facebook. À changer seulement pour un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Meta. À changer seulement pour un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Slack. À changer seulement pour un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Threads. À changer seulement pour un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface des bots. À changer seulement pour un serveur à soi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de la base de données doit ressembler à postgresql://utilisateur@serveur/base ; sans elle, Publisher garde tout dans un fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de la déclaration d&apos;accessibilité, liée au bas de chaque page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de la page d&apos;accueil, telle que les citoyens la tapent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse de la page des actualités sur le site de la commune : les autres canaux y mènent. Vide : ils mènent au serveur d&apos;actualités.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du dossier de votre commune sur ce serveur, ou son chemin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du flux RSS ou Atom que les pages annoncent aux lecteurs de flux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du flux Teams répond. Seul un premier envoi montrera que le flux publie dans le canal : Microsoft ne permet pas de le vérifier sans publier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du flux n&apos;en est pas une : copiez-la à nouveau, entière, depuis le flux de travail de Teams (elle contient « sig= »), et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du salon (#nom:serveur), ou son identifiant interne (!…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du site commence par http:// : votre mot de passe y voyagerait en clair. Corrigez l&apos;adresse du canal en https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du site où le compte a été créé, sans le nom du compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse du webhook n&apos;en est pas une : copiez-la à nouveau depuis Discord (https://discord.com/api/webhooks/…) et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse est celle d&apos;un service connu d&apos;Apprise ({service}). Seul un envoi prouvera qu&apos;elle fonctionne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme Brevo : vérifiez le réglage « base_url » du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Bluesky : vérifiez « base_url ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Matrix : vérifiez « base_url ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur ntfy : vérifiez le réglage « base_url ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil RSS y sera feed.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil y sera cap.atom.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse qui désigne le service et prouve votre accès, comme discord://identifiant/jeton ; une seule. La liste est sur https://github.com/caronc/apprise/wiki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; elle doit être un expéditeur vérifié dans Brevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; les réponses y arrivent, sauf si vous en donnez une autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse {address} n&apos;est pas protégée : essayez-la avec https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse {address} renvoie vers {other} : donnez celle-là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;adresse à laquelle les citoyens lisent ce dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;alerte ne montre que les {most} premières images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce a changé d&apos;état depuis que le plan vous a été montré, et rien n&apos;a été fait : lisez le nouveau plan, puis approuvez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce a été retirée de ce canal : il n&apos;y a plus rien à corriger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce est arrivée à son terme, d&apos;après une copie de sauvegarde qui a été reprise : relisez-la, puis relancez ou abandonnez ce retrait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée de Drupal, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress : quelqu&apos;un l&apos;y a mise depuis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant d&apos;être publiée : choisissez une date plus tardive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant la fin de ce qu&apos;elle annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;a pas été publiée sur le canal « {name} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est pas encore sur ce canal : relancez d&apos;abord son envoi, ou abandonnez cette demande.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site : quelqu&apos;un l&apos;y a retirée. Rétablissez-la sur le site, ou publiez une nouvelle annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site WordPress : quelqu&apos;un l&apos;y a retirée. Rétablissez-la dans WordPress, ou publiez une nouvelle annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce ne peut pas partir, {count} points à corriger : {numbered}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;annonce « {id} » n&apos;existe pas. « publisher history » les montre toutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;empreinte donnée par l&apos;hébergeur, qui prouve que c&apos;est bien son serveur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi a été interrompu : Publisher vérifie s&apos;il est parti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi attendra jusque-là.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à Bluesky n&apos;a pas abouti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à Facebook n&apos;a pas abouti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à LinkedIn n&apos;a pas abouti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à Mastodon n&apos;a pas abouti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à Matrix n&apos;a pas abouti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à Slack n&apos;a pas abouti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à X n&apos;a pas abouti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi pourrait attendre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » n&apos;attend pas de décision : {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut pas être relancé : {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut plus être annulé : {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » vient de changer : regardez où il en est, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas : « publisher waiting » les montre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;espace de travail Slack n&apos;accepte pas d&apos;images ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » n&apos;est pas encore vérifié : suivez le lien que Brevo a envoyé à cette adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » ne sert pas encore : {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;heure de publication ({at:%d/%m/%Y à %H:%M}) est déjà passée : choisissez-en une autre, ou publiez maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;heure prévue est passée pendant que Publisher était arrêté : dites si cet envoi est encore utile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;heure {wall} ne va pas avec le fuseau {zone} : là-bas, il est alors {local}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;horloge a reculé : le journal a été écrit le {at:%d/%m/%Y à %H:%M}, et il serait plus tôt. Mettez l&apos;ordinateur à l&apos;heure ; ce qui est prévu partirait trop tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;horloge avance comme le journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;horloge de cet ordinateur a bougé pendant l&apos;envoi : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;horloge de {service} est fausse de plusieurs jours : regardez vous-même si la publication y est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;identifiant Drupal du compte qui publie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;identifiant WordPress du compte qui publie (rôle Auteur ou Éditeur).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte qui publie (Contributeur, Éditeur, Relecteur du dossier).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte technique qu&apos;iMio a donné à votre commune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus dans Publisher : ajoutez-la de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image ne tient pas dans {bytes} octets : choisissez-en une plus simple.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » a plus de 50 millions de pixels : réduisez-la d&apos;abord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est abîmée ou incomplète : exportez-la à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est trop étroite pour Telegram : recadrez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;aura que {width} × {height} pixels sur {channel} : on n&apos;y verra presque rien. Donnez-en une moins étirée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;existe pas à cet endroit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être lue : vérifiez ses droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être préparée : ajoutez-la à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;image « {name} » pèse {size} Mo ; donnez-en une de 30 Mo au plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;inscription {expected} manque ou n&apos;est pas à sa place : le journal a été modifié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;inscription {seq} a été modifiée après coup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;a pas encore fini de traiter une image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;instance a corrigé le texte, mais pas les images ou leurs descriptions : corrigez-les sur Mastodon ({url}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;instance ne reconnaît pas le jeton d&apos;accès : créez-en un nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;instance refuse de supprimer ce message : supprimez-le vous-même sur Mastodon ({url}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;interface REST de Plone n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site où elle se trouve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;interface REST de ce site est fermée ou absente à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;interface d&apos;OVHcloud ; à changer seulement pour un compte canadien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;objet du courriel est coupé à {limit} signes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&apos;événement finit avant de commencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe ({place}) ne peut pas servir : {why}. {first} ; si cela dure, prévenez votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe est sauvegardée et restaurée par ses administrateurs : adressez-vous à eux.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base de l&apos;équipe est sauvegardée par ses administrateurs : demandez-leur de quand date la dernière copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La base vient d&apos;une version plus ancienne de Publisher : ouvrez Publisher une fois, il la met à jour après en avoir fait une copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La campagne est déjà partie chez Brevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi, et si des abonnés l&apos;ont reçue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La catégorie « {name} » n&apos;existe pas sur le site WordPress, et ce compte ne peut pas la créer. Demandez à un éditeur de la créer, ou réglez une autre catégorie pour ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé DKIM n&apos;est pas lisible : donnez une clé privée RSA au format PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé d&apos;accès n&apos;a pas tous les droits : créez-en une autre avec le lien du mode d&apos;emploi de ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé d&apos;accès à OVHcloud s&apos;arrête le {at:%d/%m/%Y à %H:%M} : créez-en une autre avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé de l&apos;interface contient des signes qu&apos;une clé n&apos;a pas : copiez-la à nouveau et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé privée (PEM) avec laquelle signer, si le serveur d&apos;envoi ne signe pas lui-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La clé privée SFTP ne peut pas être lue : donnez son texte entier, de BEGIN à END, et son mot de passe si elle en a un.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion avec « {host} » a été perdue en route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion n&apos;a pas le droit de gérer la fiche : reconnectez, et cochez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion à LinkedIn n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion à LinkedIn s&apos;arrête le {at:%d/%m/%Y à %H:%M} : reconnectez ce canal avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion à {service} a été refusée dans le navigateur : recommencez, et acceptez les droits demandés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La connexion à {service} n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour manquait : elle vient d&apos;être faite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour n&apos;a pas pu être faite ; le travail continue. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie du {at} est reprise ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi est parti depuis : regardez sur le canal, puis dites s&apos;il y est, ou abandonnez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi prévu a été changé ou annulé depuis : relisez-le, puis relancez-le ou abandonnez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie {path} est abîmée ou n&apos;est pas une copie de Publisher : choisissez-en une autre (« publisher restore --list »). Rien n&apos;a été changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La copie « {chosen} » n&apos;existe pas : « publisher restore --list » les montre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date de fin de l&apos;alerte est passée : changez-la, ou n&apos;émettez plus l&apos;alerte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La date {wall} est trop lointaine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Bluesky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Discord.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Mastodon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Matrix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : Telegram n&apos;a pas de place pour elle hors de la légende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : ntfy n&apos;a pas de place pour elle hors du message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;{which} commence par « {start} » : dites directement ce qu&apos;elle montre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;{which} dépasse {limit} caractères : mettez le détail dans le texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La description de l&apos;{which} est un nom de fichier : décrivez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La fiche de la ville dans la recherche Google et sur Maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La langue de l&apos;accueil, des archives et des menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La langue principale du fil : fr, nl, de ou en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lecture du site est interrompue : rien n&apos;est repris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La lettre dépasse ce que Brevo accepte (1 Mo) : raccourcissez le texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La ligne {number} du fichier n&apos;est pas une inscription du journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des destinataires compte plus de {most} numéros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des destinataires « {list} » ne contient aucun numéro de GSM : mettez-en un par ligne, ou une colonne « gsm ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des messages de la fiche n&apos;a pas pu être relue assez loin : regardez vous-même sur Google.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des messages de la page n&apos;a pas pu être relue assez loin : regardez vous-même sur LinkedIn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Bluesky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Mastodon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page a besoin d&apos;un titre : écrivez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page a trop de publications récentes pour les relire toutes : regardez vous-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page de cette annonce est sur le site, mais dépubliée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page du site, dont cet envoi porte l&apos;adresse, n&apos;est pas publiée : relancez-la d&apos;abord, puis cet envoi, ou abandonnez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page est retirée, mais {count} de ses images restent sur le site. Supprimez-les dans Contenu &gt; Fichiers, ou demandez la permission « Supprimer ses propres fichiers » pour ce compte et recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page montre le même texte avec un autre lien : regardez si c&apos;est cette publication ({url}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page ne montrera que les {most} premières images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page où vous publiez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La page « {after} » de l&apos;historique n&apos;existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne connectée gère plusieurs comptes : {named}. Mettez le numéro du bon dans le réglage « {setting} », puis reconnectez le canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La personne connectée ne peut publier sur aucune page, ou n&apos;en a coché aucune dans le navigateur : recommencez avec quelqu&apos;un qui gère la page de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La phrase « {start}… » compte {count} mots{more} : coupez-la, au-delà de {most} on perd le fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La plateforme connaît la fin de l&apos;annonce, et la retire elle-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La première image de l&apos;annonce accompagne la notification ; non, si le serveur ne prend pas de fichiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La publication corrigée est sur {service}, mais la première n&apos;a pas pu être supprimée. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La publication n&apos;existe plus sur {service} : elle ne peut plus être corrigée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La recherche retrouve de nouveau {n} annonces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La recherche retrouve toutes les annonces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La reprise d&apos;une copie, interrompue, est terminée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La réponse de {service} a déjà servi, ou est venue trop tard : recommencez la connexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La session Bluesky a pris fin : reconnectez ce canal si cela se répète.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La traduction « {code} » est dans la langue de l&apos;annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a ni résumé ni texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a qu&apos;un résumé, sans texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La traduction « {language} » n&apos;aura pas de page : donnez-lui un titre et un code de langue à elle, par exemple « nl ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Facebook. À changer quand Facebook retire celle-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Meta. À changer quand Meta retire celle-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Threads. À changer quand Meta retire celle-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La zone de toutes les alertes, en mots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissez vide si le compte ne gère qu&apos;une fiche ; sinon le test montre les numéros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laissez vide si le dossier est déjà celui du serveur web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langue du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le HTML n&apos;est pas interprété : {tag} sera affiché tel quel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le bot n&apos;a pas le droit de publier dans ce canal Telegram{told} : dans le canal, Administrateurs, ajoutez-le avec le droit de publier des messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le brouillon « {id} » n&apos;existe pas ou plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal n&apos;a pas pu être relu assez loin : regardez vous-même sur Slack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal « {id} » n&apos;existe pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal « {name} » a tout ce qu&apos;il lui faut ici.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal « {name} » a été retiré de Publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;est pas connecté ici : connectez-le avant de publier (« publisher channels add {name} --name {name} »).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas : aucun canal n&apos;est encore connecté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas.{hint} Canaux connectés : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le canal « {name} » ne se connecte pas par le navigateur : donnez ses codes d&apos;accès en modifiant le canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code d&apos;accès {variable} ne peut pas être lu ({why}) : demandez à votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le code d&apos;accès « {field} » du canal « {channel} » manque : reconnectez le canal, ou donnez-le dans la variable {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a pas de liste {number} : corrigez le réglage « lists ». Ses listes : {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus assez de crédits pour tous les abonnés : ajoutez-en, puis relancez l&apos;envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus que {credits} crédits pour {people} abonnés : ajoutez-en avant d&apos;envoyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte Instagram de la ville : une à dix photos et une légende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a pas d&apos;expéditeur « {sender} » : faites-le valider chez OVHcloud, ou prenez l&apos;un de ceux-ci : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a plus assez de crédits : rechargez-le chez OVHcloud, puis relancez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » a {left} crédits ; destinataires : {people}, lignes inutilisables : {unusable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » est désactivé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte a trop de publications récentes pour les relire toutes : regardez vous-même sur {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte n&apos;est pas membre du salon : invitez-le depuis le salon, puis testez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte qui publie ; nécessaire seulement avec un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte sur le serveur ; laissez vide si le serveur n&apos;en demande pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte « @{name} » est suspendu par son instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte « {name} » est désactivé ou suspendu : connectez-vous sur Bluesky pour voir pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte « {username} » n&apos;a pas le droit d&apos;écrire dans « {folder} » sur « {host} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le compte « {user} » n&apos;a pas le droit d&apos;écrire dans ce salon : donnez-lui le rôle de modérateur, ou permettez à tous d&apos;y écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le crédit de l&apos;application est épuisé : rechargez-le sur developer.x.com, puis réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque a refusé une lecture ou une écriture dans {place}. Vérifiez le disque, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque de {folder} est plein : libérez de la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque du dossier « {folder} » est plein : libérez de la place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le disque est plein ({place}) : libérez de la place, puis recommencez. Ce qui était enregistré l&apos;est toujours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;accepte pas cela ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;est pas public : les citoyens ne verraient pas l&apos;annonce. Publiez le dossier dans Plone, ou réglez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;existe pas sur le site, ou ce compte ne peut pas le voir. Corrigez le réglage « folder ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier du serveur que les citoyens voient comme site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier du site où vont les annonces : son adresse, ou son chemin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier où Publisher dessine le mur ; plusieurs répétitions peuvent le partager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier où Publisher prépare le texte et les images, un sous-dossier par envoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier où Publisher écrit les pages ; il appartient tout entier au site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier où les alertes et leur fil sont écrits ; il peut être celui du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier où les fils sont écrits ; il peut être celui du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; le fil se lit à l&apos;adresse {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; les alertes se lisent à l&apos;adresse {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit, mais le concentrateur WebSub n&apos;a pas encore répondu : il sera prévenu à la prochaine annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier « {folder} » contient déjà un autre site : choisissez un dossier vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le dossier « {folder} » ne peut pas être écrit ({why}) : choisissez-en un autre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier d&apos;avant est gardé dans {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des destinataires en compte plus de {most} : passez par une liste de diffusion ou par Brevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » est trop gros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne contient aucune adresse : mettez-en une par ligne, ou une colonne « email ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne peut pas être lu ({why}) : vérifiez son chemin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {file} est abîmé ({found}) : fermez Publisher, puis « publisher restore » reprend la dernière copie et met ce fichier de côté.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {file} est entier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {file} n&apos;est plus là ou est vide : « publisher restore » reprend la dernière copie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {path} est abîmé : remettez sa copie de sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être lu ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être écrit ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ({why}) : il ne peut pas être copié.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : plus rien n&apos;est envoyé. Fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ; il a été mis de côté sous {aside}. {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé, et d&apos;autres programmes l&apos;ont encore ouvert : fermez d&apos;abord {others}, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fichier {place} n&apos;est plus là ou est vide, alors que Publisher a déjà servi. {offer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fil est en train d&apos;être écrit par un autre programme : réessayez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fil ne montre que la première image ; le site montre les autres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fil sur {service} est publié jusqu&apos;au message {done} sur {total} ; ce qui est publié ne le sera pas deux fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le flux de travail de Teams est désactivé : activez-le dans Power Automate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le flux de travail n&apos;existe plus (ou son propriétaire est parti) : créez-en un autre dans Teams et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le fuseau horaire « {name} » n&apos;existe pas.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau depuis l&apos;instance et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton du bot n&apos;en est pas un : copiez-le à nouveau depuis @BotFather (des chiffres, deux-points, des lettres) et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le jeton n&apos;en est pas un : copiez à nouveau le « Bot User OAuth Token » de l&apos;application (il commence par xoxb-) et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal est intact : {count} inscriptions vérifiées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le journal s&apos;arrête à l&apos;inscription {last} alors qu&apos;il doit finir autrement : les dernières inscriptions ont été retirées ou ajoutées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lien « {address} » du texte n&apos;est pas une adresse complète : écrivez-la avec https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lien « {label} » ne dit pas où il mène : nommez la page ou l&apos;action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le lien « {url} » doit commencer par https:// ou http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message corrigé est sur Bluesky, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message corrigé est sur X, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message corrigé remplace le premier, sous une nouvelle adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message est publié à nouveau, puis le premier est supprimé : ses réponses et ses partages sont perdus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus dans le salon : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Bluesky : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Discord : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Google : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur LinkedIn : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Mastodon : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Slack : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Telegram : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur X : il ne peut plus être corrigé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le message qui met fin à une alerte encore valable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le module JSON:API de Drupal n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot de passe d&apos;application contient des signes qu&apos;il ne peut pas avoir : copiez-le à nouveau depuis Bluesky et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot de passe du compte Drupal, tel qu&apos;on le tape sur la page /user/login du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot de passe du compte SFTP, ou celui qui protège la clé privée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton : Publisher ouvre alors sa propre session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot de passe du compte, tel qu&apos;on le tape sur la page de connexion du site. Un compte réservé à Publisher vaut mieux que celui d&apos;une personne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mot-clé « {name} » n&apos;existe pas sur le site, et ce compte ne peut pas le créer. Demandez la permission de créer des termes dans le vocabulaire « {vocabulary} », ou réglez « tags_field » sur « none ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le mur de répétition est abîmé : supprimez le fichier {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le même nom pour toutes les annonces ; vide : le titre de l&apos;annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le même texte, publié pour une autre annonce, est sur le canal : regardez si celui-ci y est aussi, puis dites-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom auquel les citoyens s&apos;abonnent dans l&apos;application ntfy : lettres sans accent, chiffres, « - » et « _ ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom de la clé DKIM dans le DNS, si c&apos;est Publisher qui signe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom de la ville ou du service, montré en haut de chaque page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du compte chez l&apos;hébergeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du compte dans l&apos;espace client OVHcloud, partie SMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du compte, comme il est écrit sur son profil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom du fil dans les lecteurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom public du canal, avec @, ou son numéro (il commence par -100) s&apos;il est privé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom que les gens lisent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom que les téléphones affichent, validé chez OVHcloud ; vide : un numéro court.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom sous lequel les messages paraissent ; sans lui, celui du webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom système d&apos;un format HTML que le compte peut employer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom système du champ de l&apos;image ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom système du champ des mots-clés ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom système du type de contenu des annonces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom système du vocabulaire des mots-clés.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom technique du type des annonces dans Plone ; il lui faut un champ de texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nom « {name} » ne convient pas : des lettres, des chiffres et des espaces, au plus {longest} signes, sans virgule ni barre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le nombre dans l&apos;adresse de la page quand vous l&apos;administrez : linkedin.com/company/NOMBRE/admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) de la page Facebook : page &gt; À propos &gt; Transparence. Vide : la connexion par le navigateur le trouve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du compte Instagram professionnel : champ instagram_business_account de la page Facebook reliée. Vide : la connexion par le navigateur le trouve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du profil Threads : champ « id » de la réponse à /me. Vide : la connexion par le navigateur le trouve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le pays (deux lettres) des numéros écrits sans indicatif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le port {port} de cet ordinateur est déjà pris : fermez l&apos;autre connexion en cours, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} compte {used} signes et peut en compter {limit} : raccourcissez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} donne {page}, mais l&apos;annonce n&apos;a ni page ni lien : cette ligne n&apos;y sera pas. Choisissez aussi un canal « Site web », ou écrivez l&apos;adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le premier message reste visible ; la correction est publiée à sa suite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le profil Threads de la ville : texte court, carte ou photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le registre du fil dans {folder} est abîmé : remettez la copie de sauvegarde du dossier .publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce a été demandé entre-temps : rien n&apos;est envoyé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce est demandé sur ce canal : elle n&apos;y est pas corrigée. Pour la garder, abandonnez d&apos;abord le retrait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit commencer par https:// : sinon la clé de l&apos;interface passerait en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit commencer par https:// : sinon le jeton d&apos;accès passerait en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit commencer par https:// : sinon le jeton du bot passerait en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit commencer par https:// : sinon le jeton passerait en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit commencer par https:// : sinon le mot de passe passerait en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit commencer par https:// : sinon vos accès passeraient en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse de l&apos;instance seule, comme « {example} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://bsky.social ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://matrix.org ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://ntfy.sh » : le sujet va dans « topic ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être une adresse sans « ? », « # » ni « @ ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « base_url » vaut « {url} » ; donnez l&apos;adresse du site sans « ? », « # » ni mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « channel » vaut « {given} » ; il faut l&apos;identifiant du canal, comme « C0123456789 », et non son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « chat » vaut « {given} » ; il faut le nom public du canal, comme « @villeexemple », ou son numéro, comme « -1001234567890 ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « country » doit être un pays en deux lettres, comme « BE ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « geocode » vaut « {given} » ; il faut un nom, le signe = et un code, comme NIS=25072.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « host » doit être un nom de serveur, comme « smtp.ville.be ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « identifier » doit être le nom complet du compte, avec ses points, comme « ville.bsky.social ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « lists » vaut « {given} » ; il faut les numéros des listes, comme « 2, 7 ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « location » vaut « {given} » ; il faut un numéro, comme le test du canal les montre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « organization » doit être le nombre de la page, comme « 2414183 ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « parts » va de 1 à {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « polygon » doit être au moins quatre points comme « 50.60,4.30 », séparés par des espaces ; le dernier répète le premier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « port » va de 1 à 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « recipients » doit être le chemin d&apos;un fichier .csv ou .txt, ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0 ou un nombre de 1024 à 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0, ou un nombre de 1024 à 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être un nombre de 1024 à 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « room » doit être l&apos;adresse du salon, comme « #actualites:matrix.org », ou son identifiant, qui commence par « ! ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « security » doit être starttls ou tls : sinon le mot de passe passerait en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut un nom de 3 à 11 lettres et chiffres sans accent, ou un numéro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut une adresse comme alertes@exemple.be, sans espace ni virgule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « service » vaut « {given} » ; il faut un nom comme « sms-ab12345-1 ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « sftp_host_key » contient « {text} » ; il faut une empreinte de la forme SHA256:… (43 signes), demandée à l&apos;hébergeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « topic » vaut « {topic} » ; il faut un nom comme « ville-exemple » : 64 signes au plus, sans accent ni espace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « user » ne peut pas contenir « : ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « username » doit avoir {limit} signes au plus, sans le mot « discord » ni « clyde » : Discord les refuse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « version » doit être une année et un mois, comme « 202610 ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « version » vaut « {given} » ; il faut une version comme « {example} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « wraps » vaut « {given} » ; il faut un de ces types : {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {label} » nomme « {word} », que le serveur d&apos;actualités ne connaît pas. Il connaît : {titles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » doit commencer par https:// : sinon le jeton d&apos;accès passerait en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » doit commencer par https:// : sinon vos accès passeraient en clair sur le réseau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas. Réglages : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas.{hint} Réglages possibles : {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le chemin d&apos;un dossier de ce site, comme /actualites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le numéro {whose}, en chiffres, et non son nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse comme « info@ville.be ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse de retour inscrite dans l&apos;application Meta, qui commence par https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {text} » ; il faut {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le réglage « {setting} » vaut {wanted}, que la personne connectée ne gère pas. Elle gère : {named}. Mettez le bon numéro dans ce réglage, puis reconnectez le canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le résumé est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le résumé fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le résumé « {beginning}… » sera raccourci à {most} caractères sur le serveur d&apos;actualités.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le salon Matrix montre encore le message : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le salon Matrix n&apos;a pas pu être relu assez loin : regardez-y vous-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le salon « {room} » n&apos;existe pas : vérifiez son adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le sceau de la fin manque : le fichier est incomplet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le secret d&apos;application n&apos;est pas le bon : copiez-le à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix du compte qui publie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix est à une autre adresse : mettez « {address} » dans « base_url ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix n&apos;accepte pas un envoi de ce poids : réduisez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix ne trouve plus ce message ou ce salon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse ce message ({words}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès ({words}) : vérifiez le mot de passe, et que le compte est membre du salon et peut y écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès : {why}. Voyez le compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur SMTP de la ville ou de son hébergeur de courrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur a répondu autre chose que prévu ({url}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur central d&apos;iMio où votre commune écrit ses actualités.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi a coupé la connexion : réessayez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} » ; destinataires : {count}, lignes inutilisables : {unusable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} », qui écrira à « {list} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi coupe la connexion ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi demande d&apos;attendre ({told}) ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi n&apos;offre pas de chiffrement sur ce port : essayez le port 465 avec security=tls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne demande pas de mot de passe : laissez l&apos;identifiant vide, ou vérifiez le port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne prend pas ce mot de passe : il a des accents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse ce courriel : {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur ou le poids du courriel : {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur « {sender} » ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;identifiant ou le mot de passe : corrigez-les. ({told})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse la connexion ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » est injoignable ({told}) : vérifiez la connexion, le nom du serveur et le port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » ne prouve pas qu&apos;il est le bon ({why}) : rien n&apos;a été envoyé. Vérifiez son nom, et si le port va avec le chiffrement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur du compte ; à changer seulement s&apos;il n&apos;est pas chez Bluesky.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy : le public, ou celui de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy n&apos;a pas de place pour cette image : retirez-la, ou attendez que les précédentes expirent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy ne change plus ce qui est paru : testez ce canal, puis corrigez de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy ne garde pas les messages si longtemps : regardez dans l&apos;application si la notification y est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy ne reconnaît pas le jeton ou le mot de passe : créez-en un nouveau et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy ne sait pas faire cela : faites-le mettre à jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse ce message ({words}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse l&apos;accès à ce sujet : donnez au compte le droit d&apos;y lire et d&apos;y écrire, ou réservez le sujet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur ntfy réserve les sujets de ce nom à un autre usage : changez-en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur « {host} » ne répond pas comme il faut : vérifiez son adresse et votre connexion ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur « {host} » présente l&apos;empreinte {shown}, qui n&apos;est pas celle du canal ; rien n&apos;a été envoyé. Demandez à l&apos;hébergeur si elle est la sienne avant de la mettre dans « sftp_host_key ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le serveur « {host} » refuse le compte « {username} » : vérifiez le mot de passe ou la clé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site WordPress a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un éditeur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site WordPress a répondu autre chose que prévu : une extension change sans doute ses réponses. Demandez à la personne qui gère le site de regarder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas gardé {lost}. {where} Réessayez, ou demandez à la personne qui gère le site pourquoi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site WordPress répond autre chose que prévu : demandez à qui le tient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un relecteur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site a répondu autre chose que prévu. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de regarder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à la personne qui gère le site de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe, ou n&apos;a pas le module « HTTP Basic Authentication ». Vérifiez-les, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe. Vérifiez-les et reconnectez ce canal ; si le compte passe par un service d&apos;identité, demandez un compte propre au site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site où les citoyens lisent les messages ; les liens de l&apos;historique y mènent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site qui ouvre les liens vers un message ; ceux de l&apos;historique y mènent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site refuse le champ « {fields} » de l&apos;annonce : corrigez-le, ou le réglage du canal dont il vient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site refuse un champ ({told}). Corrigez l&apos;annonce, ou les noms système dans les réglages du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le site renvoie vers une autre adresse : mettez {address} comme adresse du canal, si c&apos;est bien votre site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le sujet ntfy montre encore le message : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte a {used} {what} et Instagram en accepte {most} : enlevez-en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte entier de la clé privée, de BEGIN à END, si le compte se sert d&apos;une clé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est corrigé sur Telegram, mais pas les images. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est corrigé sur place, à la même adresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est trop long pour Bluesky et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est trop long pour Google et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est trop long pour LinkedIn et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est trop long pour Mastodon et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est trop long pour X et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte est trop long pour {parts} SMS et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte fait {used} caractères ; il en faut {limit} au plus : raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte écrit pour Bluesky compte {used} signes et sera coupé à {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte écrit pour Google sera coupé à {limit} signes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte écrit pour LinkedIn compte {used} signes et sera coupé à {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte écrit pour Mastodon compte {used} signes et sera coupé à {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte écrit pour X compte {used} signes et sera coupé à {limit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le texte écrit pour le SMS est trop long pour {parts} SMS et sera coupé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le titre d&apos;une notification est coupé à {limit} signes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le titre est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, les petits écrans et les panneaux le coupent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau de clés est verrouillé : déverrouillez-le, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le trousseau de clés répond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le type de canal que la répétition imite : mêmes limites, mêmes contrôles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le type de canal « {name} » n&apos;existe pas.{hint} Types : {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le type « {type} » de ce site n&apos;a pas de champ de texte : ses pages sont faites de blocs. Réglez un type qui a un champ « text ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le {day} à {hour} ({zone}), l&apos;annonce arrive à son terme : {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le {day}, {hour} existe deux fois : les horloges reculent. Écrivez {first} pour la première ou {second} pour la seconde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le {day}, {hour} n&apos;existe pas : les horloges avancent. Choisissez {next} ou plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le {wall:%d/%m/%Y à %H:%M} ({zone}) est déjà passé : choisissez une heure à venir, ou envoyez maintenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les abonnés reçoivent les messages sans que leur téléphone sonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les accès du canal « {channel} » ne peuvent pas être renouvelés maintenant ({why}) : recommencez dans un moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les accès gardés pour ce canal sont illisibles : reconnectez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les alertes sont en train d&apos;être écrites par un autre programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les campagnes n&apos;ont pu être relues assez loin : regardez vous-même dans Brevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les citoyens ne peuvent pas lire ce sujet sans compte : donnez à tous le droit de le lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les fils auxquels citoyens, journalistes et autres sites s&apos;abonnent, écrits dans un dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les images ne seront pas dans la lettre : Brevo les prend sur le site web de la ville. Choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les listes choisies dans Brevo sont vides : personne ne recevrait la lettre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les numéros des listes de contacts qui reçoivent la lettre, tels que Brevo les montre (« #2 »), séparés par des virgules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les pages auront l&apos;adresse /actualites/titre ; « site » : le site la choisit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les pages de ce site n&apos;ont pas d&apos;image principale : la première image manquera. Réglez « first_image » sur « content ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les répétitions de « {label} » se liront dans {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Les textes et les images pour {platform} seront préparés dans {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lien du canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lien vers un site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn a corrigé le texte, mais ne laisse changer ni les images, ni leurs descriptions, ni l&apos;encadré du lien : faites-le sur LinkedIn ({url}), ou retirez le message et publiez à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn dit que ce texte est déjà publié, mais ne le montre pas : regardez-y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn n&apos;a pas encore fini de traiter une image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn ne permet pas cela ({told}) : vérifiez que vous administrez la page et que l&apos;application a le produit « Community Management API », puis reconnectez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn ne sait que faire de l&apos;image « {name} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn ne sert plus cette version de son interface : mettez le mois dernier dans le réglage « version » du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn ne trouve plus ce message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn refuse ce message ({told}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn refuse deux fois le même texte : changez-en un mot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longueur du texte, en caractères</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là où Google reçoit les messages ; à ne pas changer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là où LinkedIn reçoit les messages ; à ne pas changer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là où X reçoit les messages ; à ne pas changer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là où les citoyens lisent les messages et où vous vous connectez ; à ne pas changer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là où vous vous connectez ; à ne pas changer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là où vous vous connectez, par Facebook. À changer seulement pour un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Là où vous vous connectez. À changer seulement pour un essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marquer les liens (UTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau sur l&apos;instance et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon ne trouve plus ce message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon refuse ce message ({told}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastodon refuse l&apos;accès : {why}. Vérifiez le compte sur l&apos;instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messageries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta ne laissera plus Publisher lire {what} après le {at:%d/%m/%Y à %H:%M} : reconnectez avant ce jour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft a retiré les connecteurs de ce genre : dans Teams, créez un flux de travail pour le canal, puis donnez son adresse à ce canal de Publisher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modération de contenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe SFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mot de passe d&apos;application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mur de répétition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&apos;importe qui peut publier sur ce sujet au nom de la ville : réservez-le, et ne laissez aux autres que le droit de lire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIS=25072</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne rien remplacer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ni annonce ni envoi ne commence par « {typed} » : « publisher waiting » montre ce qui attend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de l&apos;expéditeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de l&apos;émetteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom de la catégorie des annonces ; vide : celle que le site met par défaut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nombre de mots-dièse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouvel arrivant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de la fiche</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro de la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numéro du profil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud l&apos;a refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud n&apos;a pas encore arrêté {count} SMS : nouvel essai bientôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud ne connaît pas la clé d&apos;application : copiez-la à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud ne l&apos;a pas encore validé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud ne montre pas encore ce qui est parti : nouvel essai bientôt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud ne peut envoyer de SMS à aucun des {count} destinataires : vérifiez leurs numéros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud ne peut pas y envoyer de SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud ne reconnaît plus la clé d&apos;accès (consumer key) : elle a expiré ou a été retirée. Créez-en une autre, puis changez-la dans ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud ne trouve pas ce qui est demandé ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OVHcloud refuse ce SMS ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On ne sait pas encore si l&apos;envoi est parti ; Publisher vérifie de nouveau bientôt. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où arrivent les réponses, si ce n&apos;est pas chez l&apos;expéditeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Où elle se trouve ; c&apos;est le thème du site qui montre l&apos;image mise en avant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page des actualités</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation citoyenne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore paru : l&apos;envoi est annulé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore parue : elle partira corrigée, à l&apos;heure prévue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pas encore parue : elle y est publiée, corrigée, pour la première fois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays des numéros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendant combien de temps le même texte ne repart pas sur le même canal sans qu&apos;on le demande ; 0 pour ne jamais le vérifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plateforme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plus de {most} annonces à la fois : partagez-les.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs annonces commencent par « {typed} » : donnez plus de lettres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs annonces ou envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plusieurs envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port SFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port du retour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour ce qui n&apos;est ni travaux ni emploi, reconnus d&apos;eux-mêmes : Presse, Projets de ville … (presse, city_project, works, job_offer) ; vide : aucune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : dans l&apos;application Meta de la ville, Paramètres &gt; Général &gt; Clé secrète.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;identifiant (des chiffres) de l&apos;application Meta de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;« ID d&apos;app Threads » (des chiffres) de l&apos;application Meta de la ville, qui n&apos;est pas son identifiant général.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : une page du site de la ville, inscrite telle quelle dans l&apos;application Meta parmi les URL de rappel de Threads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour retirer une alerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pour vous connecter à {service} par le navigateur, donnez d&apos;abord l&apos;identifiant de l&apos;application de la ville (réglage « client_id ») et son secret, en modifiant le canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Première image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presque toujours 22.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publics visés, séparés par des virgules : Parent, Senior, Jeune … ; vide : tous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie dans un canal Slack, par une application de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie dans un canal Telegram, par un bot de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie dans un salon Discord, par l&apos;adresse de son webhook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie dans un salon Matrix (Element) : texte mis en forme et images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie sur la page LinkedIn de la ville : texte, images, encadré.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie sur un compte Bluesky : texte, images et encadré du lien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie sur un compte Mastodon, sur n&apos;importe quelle instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie sur un compte X, avec l&apos;application de la ville.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publie une carte dans un canal Teams, par un flux de travail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher commence avec une base vide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher envoie {limit} images au plus dans un salon Matrix : les {left} dernières n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher est ouvert sur ces données : fermez d&apos;abord {others}, puis recommencez. Rien n&apos;a été changé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher la retire de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher la retire, et vérifie qu&apos;elle n&apos;y est plus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas encore servi dans {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas émis cette alerte : terminez-la là où elle a été émise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne comprend pas où en est la campagne : voyez dans Brevo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le message dans le salon : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le nom du message sur Bluesky : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro de la notification ntfy : elle reste où elle est.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message Telegram : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Discord : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Google : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur LinkedIn : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Mastodon : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Slack : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur X : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne connaît pas les numéros de ces SMS : arrêtez-les chez OVHcloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne donne pas de mot de passe sans chiffrement : mettez starttls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas savoir si l&apos;envoi est parti : regardez sur le canal, puis dites s&apos;il y est. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans ce canal Slack : {why}. Vérifiez le réglage « channel », et tapez « /invite » suivi du nom de l&apos;application dans le canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans le dossier « {folder} » : vérifiez qu&apos;il existe et que vous avez le droit d&apos;y écrire ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : demandez le droit d&apos;y écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : vérifiez que ce dossier existe et que vous en avez le droit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}) : demandez le droit d&apos;y écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}). Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place}. Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne retrouve pas la campagne dans Brevo : voyez là-bas si elle est partie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne sait pas encore si l&apos;annonce y est parue : il le vérifie, puis la retire.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site WordPress. Corrigez-la ou retirez-la vous-même dans WordPress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même dans Drupal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même sur le site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher remet une copie de sauvegarde en place dans {place} : recommencez dans un instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher vérifie s&apos;il est parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand il faut agir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quand plusieurs annonces manquées ou retenues sont relancées, elles partent l&apos;une après l&apos;autre, avec cet écart ; 0 pour toutes à la fois. Une alerte n&apos;attend pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quelqu&apos;un est en train de modifier cette page sur le site. Publisher réessaiera ; demandez-lui de terminer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui parle : le service ou la ville ; à défaut, le titre du fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qui voit les messages, et où.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencez dans un instant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommencez plus tard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnectez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remettez en ordre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remplacer les signes typographiques (’ … « » – œ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retenu pendant la suspension ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien d&apos;inachevé ne traîne dans le dossier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de ce qui attendait ne part de soi-même. Dans « Envois » : à vérifier sur les canaux, {asked} ; prévus, à confirmer, {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;attend une décision : elle est partie, prévue ou annulée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;a été publié sur ce canal : il n&apos;y a rien à retirer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rien n&apos;est suspendu : l&apos;annonce n&apos;a besoin d&apos;aucune permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réseaux sociaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS (OVHcloud)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS par annonce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans heure de fin, Google montrera l&apos;événement jusqu&apos;à la fin du jour : ajoutez-en une.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans son</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans trousseau de clés. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret d&apos;application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret de l&apos;application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur SFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serveur d&apos;envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement pour des messages publicitaires : OVHcloud ajoute « STOP » et n&apos;envoie pas la nuit ni le dimanche.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seulement si l&apos;application est de type « Web App » : OAuth 2.0 Client Secret. Laissez vide pour une « Native App ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur ce site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site Drupal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site WordPress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont envoyées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont préparées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si l&apos;événement a lieu, ou aura lieu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si les citoyens lisent le site à une autre adresse que celle où l&apos;on y écrit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si les citoyens peuvent commenter l&apos;article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site web et flux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack a perdu l&apos;image « {name} ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack garde encore une image : Publisher la retirera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack montre encore le message : Publisher le retirera de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack n&apos;a pas encore fini de traiter une image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application supprimer une de ses images, que plus aucun message ne montre : supprimez-la là-bas. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application y toucher : faites-le là-bas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack ne reconnaît plus le jeton : réinstallez l&apos;application dans l&apos;espace de travail, copiez son nouveau jeton et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack ne trouve plus ce message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack ne trouve plus cette image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slack refuse ce message ({told}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Son nom, comme vous l&apos;appelez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source (utm_source)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support (utm_medium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur Bluesky : Paramètres &gt; Confidentialité et sécurité &gt; Mots de passe d&apos;application &gt; Ajouter. Ce n&apos;est pas le mot de passe du compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur Bluesky, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur Discord : Modifier le salon &gt; Intégrations &gt; Webhooks &gt; Nouveau webhook &gt; Copier l&apos;URL du webhook. Qui l&apos;a peut écrire dans le salon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur LinkedIn, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur Telegram, « {name} » mènera au compte ou au canal de ce nom : vérifiez que c&apos;est voulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur api.slack.com/apps : votre application &gt; OAuth &amp; Permissions &gt; Bot User OAuth Token (il commence par xoxb-).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur console.cloud.google.com : API et services &gt; Identifiants &gt; ID client OAuth, de type « Application de bureau ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur developer.x.com, dans votre application : Keys and tokens &gt; OAuth 2.0 Client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur l&apos;instance : Préférences &gt; Développement &gt; Nouvelle application, avec les droits read:accounts, read:statuses, write:media et write:statuses ; puis copiez le jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur la page du serveur : Compte &gt; Jetons d&apos;accès (il commence par « tk_ »). Laissez vide si vous donnez un mot de passe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sur linkedin.com/developers, dans votre application : Auth &gt; Client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspendu : {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sélecteur DKIM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Séparées par des virgules, pour toutes les annonces : Mobilité, Culture, Santé … Un mot-clé de l&apos;annonce qui est une thématique s&apos;y ajoute de lui-même.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS dès le début (port 465)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams ne reçoit pas d&apos;images par un flux de travail : elles n&apos;y seront pas, et le lien mène à la page qui les montre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams ne reçoit pas d&apos;images par un flux de travail : elles n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : raccourcissez le texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams refuse l&apos;adresse du flux : dans Power Automate, vérifiez que tout le monde peut le déclencher, copiez son adresse et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram : le message dit déjà cela.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram a refusé l&apos;envoi ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : vérifiez l&apos;adresse de l&apos;interface.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram montre encore le message : Publisher le retirera de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram ne connaît pas ce canal : vérifiez le réglage « chat », et que le bot en est administrateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram ne laisse plus le bot toucher à ce message (après 48 heures, il refuse les retraits) : faites-le vous-même dans le canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram ne permet pas d&apos;ajouter des images à un message, ni de les enlever toutes : retirez l&apos;annonce de Telegram, puis publiez-la de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram ne reconnaît pas le jeton du bot : demandez-le à @BotFather (/token) et reconnectez ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram ne trouve plus ce message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram prend {limit} signes au plus {with_pictures}: la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram refuse ce message ({told}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territoire de la commune d&apos;Exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Textes propres à un canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads renvoie le navigateur à une page du site de la ville : donnez-la dans le réglage « redirect_uri », telle qu&apos;elle est inscrite dans l&apos;application Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web », sinon la publication n&apos;aura pas d&apos;image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thématiques</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Titre du mur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est prêt pour {platform} dans {page} : publiez, puis donnez à Publisher l&apos;adresse de la publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tout est suspendu ({reason}) : rien ne part. Reprenez d&apos;abord les envois, ou choisissez une heure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toutes les images gardées servent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traductions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traduisez aussi le titre ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de contenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type de page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre Publisher écrit depuis longtemps dans « {folder} » ; celui-ci réessaiera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre programme a ouvert {place} : fermez-le, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre programme occupe {place} : fermez-le, ou recommencez dans un instant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un autre programme se sert du mur de répétition {root}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un canal s&apos;appelle déjà « {name} » : choisissez un autre nom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un caractère invisible ({code}) se trouve dans {name} : retapez ce passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un courriel demande un objet : écrivez un titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un courriel emporte {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas : regardez dans les archives de la liste. « Il n&apos;est pas paru » l&apos;envoie de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas ; « {file} » dit qui l&apos;a reçu. « Il n&apos;est pas paru » l&apos;envoie à ceux qui n&apos;ont rien reçu et aux incertains, et jamais à ceux qui l&apos;ont reçu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un dossier public pour les images ; vide : celui des annonces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un envoi interrompu ne bloque plus son canal ({ended}) ; moteurs arrêtés net, oubliés : {dead}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou des numéros, avec des virgules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un fil sur {service} compte {most} messages au plus : la fin du texte n&apos;y sera pas. Résumez-le, ou choisissez d&apos;abréger avec le lien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un jeton de Meta avec les permissions instagram_basic, instagram_content_publish, instagram_manage_contents et pages_read_engagement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un jeton de longue durée de Threads avec les permissions threads_basic, threads_content_publish et threads_delete (pour des fils numérotés, aussi threads_manage_replies et threads_read_replies). Publisher le renouvelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un jeton de page (pas un jeton de personne) avec les permissions pages_manage_posts, pages_read_engagement et pages_show_list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un lien que chaque actualité montre, comme le site de la commune ; vide : aucun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un message Matrix prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un message Slack que l&apos;on veut pouvoir corriger a {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un message tout semblable est sur Slack : regardez si c&apos;est celui-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un message très semblable est sur Mastodon ({url}) : regardez si c&apos;est celui-ci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un niveau de titre est sauté dans le texte : après « ## » vient « ### », pas « #### ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un seul signe hors de l&apos;alphabet des SMS (’ … « œ ê ç) réduit chaque SMS de 160 à 70 signes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un site accessible, écrit dans un dossier ou envoyé par SFTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un texte alternatif sera raccourci à {most} caractères.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un événement demande un titre : écrivez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre annonce a déjà l&apos;adresse {url} : changez le titre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Changez l&apos;adresse de cette page, ou le titre de l&apos;annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Renommez cette page, ou changez le titre de l&apos;annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une catégorie que votre commune a créée sur ce serveur ; vide : aucune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une correction change le texte de la publication Facebook, mais ni ses images ni l&apos;encadré de son lien : pour cela, retirez-la et publiez de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une des interfaces n&apos;est pas activée dans le projet de la ville : activez-la sur console.cloud.google.com ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une des trois clés n&apos;est pas une clé d&apos;OVHcloud : copiez-les à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une erreur imprévue s&apos;est produite ; rien n&apos;est perdu. Réessayez, puis transmettez ceci à votre service informatique : {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une image écrite dans le texte devient un simple lien : ajoutez-la aux images de l&apos;annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une notification ntfy montre une image : seule la première y sera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une notification ntfy prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une page (https://www.ville.be/quitter?qui={adresse}, où « {adresse} » devient celle du lecteur) ou une adresse de courriel ; sans elle, les demandes vont à l&apos;expéditeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une page de cette annonce est sur le site, mais ce compte ne peut la voir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une phrase qui dit ce que l&apos;on reçoit en s&apos;abonnant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une protection du site (pare-feu, extension de sécurité) a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre JSON:API à votre compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une répétition n&apos;a pas d&apos;accès à la plateforme (« {field} »).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Une version plus récente est déjà partie vers « {channel} » : celle-ci ne peut plus être envoyée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VILLE NAMUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version de Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version de l&apos;interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vide : « social », ou « email » pour la lettre d&apos;information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville d&apos;Exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ville de Namur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibilité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocabulaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vous seul pouvez lire et écrire dans {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez l&apos;adresse et le mot de passe donnés à --database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vérifiez le réseau, puis recommencez</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress a refusé une image ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WordPress ne reconnaît pas l&apos;identifiant ou le mot de passe d&apos;application. Créez un nouveau mot de passe d&apos;application dans votre profil WordPress et reconnectez ce canal. Si rien n&apos;y fait, l&apos;hébergement du site ne transmet pas l&apos;en-tête « Authorization » : demandez-le-lui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X demande d&apos;attendre avant de continuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X dit que ce texte est déjà publié, mais ne le montre pas : regardez sur X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X fera un lien de « {address} », compté 23 signes : mettez une espace après le point si ce n&apos;est pas voulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X n&apos;a plus une des images : envoyez l&apos;annonce à nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X ne permet pas cela à ce compte ({told}) : vérifiez le compte sur X, et sur developer.x.com que l&apos;application peut lire et écrire ; puis reconnectez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X ne trouve plus ce message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X refuse ce message ({told}) : corrigez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X refuse deux fois le même texte : changez-en un mot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X renvoie le navigateur à http://127.0.0.1:PORT/ : cette adresse exacte doit être inscrite dans l&apos;application (Callback URI).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone concernée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accès refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alerte réelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alertes@exemple.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allemand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anglais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annoncer la fin de l&apos;alerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annuler l&apos;alerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appel à l&apos;interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appels à l&apos;interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aucun serveur n&apos;est en marche à cette adresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aujourd&apos;hui à {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bWFpcmllLWRlLWxhLXZpbGxl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>basic_html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bientôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget-participatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c&apos;est passé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>c&apos;est un dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce compte n&apos;existe pas sur ce serveur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce jeton est celui d&apos;une application, pas d&apos;un compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ce poste y a déjà toutes les connexions qu&apos;il peut avoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificat refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cette base n&apos;existe pas sur le serveur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comme « {name} »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication@ville.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connexion coupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connexion impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>constaté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content : dans le texte, avec son texte alternatif ; lead : image principale, que Plone montre avec le titre de la page pour texte alternatif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courriel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>courriels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crédit d&apos;envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crédits d&apos;envoi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dans l&apos;heure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demain à {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demandez à ceux qui gèrent la liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deux écritures se sont gênées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disque en lecture seule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dites d&apos;abord s&apos;il est parti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>délai dépassé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eau, énergie, télécommunications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle n&apos;est ouverte qu&apos;en lecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elle reste, sans retour possible, sur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>environnement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>essai technique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exercice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extrême</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>faible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fermés</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field_image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field_tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hier à {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://annonces.exemple.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://annonces.exemple.be/feed.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.brevo.com/v3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.telegram.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://graph.facebook.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://graph.threads.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://hub.exemple.be/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://mastodon.social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://matrix.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://ntfy.sh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://slack.com/api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://teams.microsoft.com/l/channel/19%3Aexemple%40thread.tacv2/Annonces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://threads.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://web.whatsapp.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.actualites.exemple.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.exemple.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.exemple.be/accessibilite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.exemple.be/actualites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.facebook.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://www.votreville.be/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il a été refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il attend déjà son tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est archivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est désactivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est publié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il est retenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il laisse un brouillon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il n&apos;existe pas, ou l&apos;application n&apos;y est pas invitée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il publie aussitôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il reste {left} {what}{limit}{again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il sera retenté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>il soumet à la relecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incendie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info@ville.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l&apos;abréger : le lien mène à la suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l&apos;accès est refusé : compte ou mot de passe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l&apos;adresse n&apos;existe pas ou n&apos;accepte pas ce courrier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l&apos;adresse électronique du compte n&apos;est pas confirmée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l&apos;application a été retirée du compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l&apos;application n&apos;y est pas invitée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l&apos;endroit n&apos;existe pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la boîte est pleine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la cause est notée dans le journal de Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la connexion chiffrée ne s&apos;établit pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la connexion s&apos;est coupée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la demande a pris trop de temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la description d&apos;une image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la personne doit se connecter pour vérifier son compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la personne n&apos;a plus de rôle sur la page ou le compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la plateforme la retire elle-même de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>la traduction {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compte attend encore d&apos;être approuvé par l&apos;instance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compte est bloqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compte est désactivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compte est suspendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compte est suspendu ou désactivé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compte est suspendu par Bluesky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le compte n&apos;est pas confirmé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le contenu a été pris pour indésirable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le courriel est trop lourd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le disque du serveur est plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le disque est plein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le disque ne répond pas comme il faut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le droit « {scope} »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le détail est dans « {file} »</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le fichier est trop gros pour ce disque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le jeton a expiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le jeton a été retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le journal de Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le lien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le lieu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le mot de passe du compte a changé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le nom du serveur est inconnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le premier commentaire pour {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le publier entier, en fil numéroté</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le résumé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur a atteint une limite que son administrateur a fixée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur a un ennui de disque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur a une panne interne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur du destinataire ne l&apos;a pas pris à temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur l&apos;a refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur n&apos;a plus assez de mémoire ou de place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur ne répond pas à temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le serveur s&apos;arrête ou redémarre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le texte pour {channel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le titre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>le {day} à {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les autres serveurs du réseau qui en ont reçu une copie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les boîtes aux lettres des destinataires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les caches des navigateurs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les captures d&apos;écran et les partages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les conditions d&apos;utilisation du serveur n&apos;ont pas été acceptées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les lecteurs de flux qui l&apos;ont déjà lue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les moteurs de recherche et les archives du web, pour un temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les notifications déjà affichées</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>les téléphones qui ont reçu le message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lettre@listes.ville.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mise en avant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mise en avant, et dans le texte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modérée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mégaoctet d&apos;images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mégaoctets d&apos;images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>météo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ntfy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ntfy a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opération interdite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordre public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ouverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pas de connexion à temps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peu probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; draft : laisser un brouillon à un éditeur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; pending : soumettre à la relecture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publisher-commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publié aussitôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace : le message est publié à nouveau et le premier supprimé, avec ses réponses ; reply : le premier reste et la correction lui répond.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risque chimique, biologique ou nucléaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans compte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sans motif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>santé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seules certaines personnes peuvent y écrire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sftp.exemple.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sms-ab12345-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smtp.ville.be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sols et inondations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>son heure est passée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soumis à la relecture d&apos;un éditeur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sous des images, leurs descriptions comprises </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sécurité des personnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tout de suite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tout le monde, et les fils publics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tout le monde, mais hors des fils publics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trop de fichiers sont ouverts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trop de postes y sont connectés à la fois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un autre programme l&apos;occupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>un fichier se trouve là où il faut un dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une autre écriture l&apos;occupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>une étiquette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unpublish : dépublier, un éditeur peut encore voir la page ; delete : supprimer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ville-exemple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ville.bsky.social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vous la retirez vous-même de</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>www</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes : la première image illustre l&apos;encadré du lien, et les autres ne sont pas envoyées ; no : les images sont montrées en grand, et le lien est dans le texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes : le lien vers le site dit d&apos;où vient le visiteur (utm_source…), pour les statistiques du site ; no : le lien reste tel quel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes : le site emploie le module « Content Moderation » pour ce type de contenu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act} « {channel} » avant {before} : « {title} » ne pourrait pas y paraître. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Bluesky : vérifiez l&apos;adresse du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Matrix : vérifiez l&apos;adresse du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} ne répond pas comme une instance Mastodon : vérifiez l&apos;adresse du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} : {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} : {told}. {then}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} coupe {share} % de l&apos;image « {name} » : cliquez sur l&apos;image là où est l&apos;essentiel, ou donnez-en une d&apos;une autre forme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} ne publie pas de premier commentaire : il n&apos;y sera pas. Mettez ce qu&apos;il dit dans le texte, ou enlevez-le pour ce canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} SMS attendent encore chez OVHcloud : trop pour y retrouver celui-ci. Regardez dans l&apos;espace client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} images ({size:.1f} Mo) ne servent à aucune annonce ni brouillon ; elles sont gardées.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} lignes de la base renvoient à ce qui n&apos;y est plus : montrez ceci à votre service informatique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} août {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} avril {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} décembre {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} février {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} janvier {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} juillet {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} juin {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} mai {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} mars {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} novembre {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} octobre {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} septembre {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{far} {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} : le texte fait {size} Mo ; il en faut 1 au plus. Raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} : {count} points à corriger.{listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} est vide : rien n&apos;est à importer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} n&apos;est pas un tableau lisible : dans le tableur, enregistrez-le en « CSV UTF-8 ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, ligne {line} : le fichier n&apos;est pas en UTF-8 ; enregistrez-le avec l&apos;encodage UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, ligne {line} : un guillemet n&apos;est pas refermé, ou un texte est trop long. Rien n&apos;est importé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, ligne {line} : {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} destinataires ont déjà reçu le SMS, et {stopped} envois ont été arrêtés : ce qui est sur les téléphones y reste. Envoyez une correction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} (répétition)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} boîtes aux lettres demandent d&apos;attendre ; {sent} destinataires ont reçu le courriel. Publisher réessaie pour les autres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} vient d&apos;une version plus récente de Publisher : mettez Publisher à jour sur cet ordinateur.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} (à la main)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{platform} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sent} destinataires ont reçu le courriel et {left} pas encore ; pour {doubtful}, la réponse du serveur s&apos;est perdue : {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu à la demande de connexion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told} : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} a un problème passager ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} dit que la publication est passée, mais ne la montre pas encore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} est injoignable ({why}). Vérifiez la connexion et l&apos;adresse du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} est momentanément indisponible{told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} n&apos;a pas accepté la connexion ({told}). Vérifiez l&apos;identifiant et le secret de l&apos;application et son adresse de retour, puis recommencez.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} n&apos;a pas confirmé l&apos;envoi : regardez s&apos;il y est avant de renvoyer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} n&apos;a pas donné le numéro de la publication : elle est peut-être passée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page de l&apos;annonce y est visible avec ses images. Nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu préparer la publication ({told}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} n&apos;a pas répondu à temps ({why}) : l&apos;envoi est peut-être passé.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} ne prend pas d&apos;image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} ne prend plus de publication aujourd&apos;hui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} ne trouve pas ce compte, cette page ou cette publication, ou ne les montre pas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} prépare encore l&apos;image : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} prépare encore la publication : nouvel essai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refuse ce droit ({told}). Vérifiez le rôle de la personne sur le compte et les permissions du jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès ({why}). Reconnectez ce canal avec un nouveau jeton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès{told}. Reconnectez ce canal ou vérifiez ses droits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} renvoie vers une autre adresse : corrigez l&apos;adresse du canal (Publisher ne suit pas les renvois, pour protéger vos accès).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{signs} : avec ces signes, un SMS n&apos;en contient que 70 au lieu de 160 ; ôtez-les, ou changez le réglage « signs » du canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Publisher vérifie d&apos;abord que l&apos;annonce y est parue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} {sent} destinataires ont déjà reçu le SMS : relancer l&apos;envoie aux autres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/a-publier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/mur-de-repetition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>~/site-de-la-ville</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« @{name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« Application Key », donnée par la page des accès d&apos;OVHcloud (voir le mode d&apos;emploi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« Application Secret », donné par la même page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« Consumer Key », donnée par la même page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« Exercice » et « essai » disent à tous les lecteurs que rien n&apos;arrive vraiment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« hours » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« items » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« language » vaut « {given} » ; il faut un code comme fr, nl, de ou en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« publisher restore » reprend la copie du {at:%d/%m/%Y à %H:%M}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« text_limit » vaut {n} ; il faut 0 (pas de limite), ou au moins {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {address} » n&apos;est pas une adresse : commencez par https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {channel} » a déjà reçu ce texte {when} (« {title} »{where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {channel} » n&apos;accepte plus de nouvelle publication pour le moment : l&apos;envoi partira {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {channel} » ne répond pas, et « {title} » doit y paraître {when} : vérifiez la connexion. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {code} » n&apos;est pas un code de langue : écrivez par exemple fr, nl, de ou en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {label} » manque : reconnectez-le.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {language} » n&apos;est pas un code de langue : choisissez par exemple « fr ».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » est un dessin SVG : exportez-le en PNG et donnez ce fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » est une photo HEIC : convertissez-la d&apos;abord en JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » n&apos;est pas une image que Publisher sait lire : donnez un fichier JPEG, PNG, WebP, GIF, AVIF ou TIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » ne contient aucune annonce : il faut des fichiers .md, ou un tableau .csv d&apos;une ligne par annonce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {path} » est un dossier : donnez le nom d&apos;un fichier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {sender} » n&apos;est pas un expéditeur du compte Brevo : ajoutez-le dans Brevo (Expéditeurs), ou choisissez parmi ceux-ci : {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une date et une heure : écrivez par exemple 2027-02-22T09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une durée : écrivez par exemple 24h, 90min, 2j ou 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {text} » n&apos;existe pas dans le calendrier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {title} » n&apos;est pas une alerte : seule une alerte peut passer pendant un arrêt d&apos;urgence. Reprenez d&apos;abord les envois.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {typed} » est trop long pour « {name} » : au plus {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>« {where} » accepte les pages ; les citoyens les liront à l&apos;adresse {url}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À côté de l&apos;identifiant, sur console.cloud.google.com : Code secret du client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>À l&apos;adresse {address}, Publisher ne trouve ni site WordPress ni flux RSS ou Atom : donnez l&apos;adresse du flux, souvent indiquée au bas du site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez le titre en minuscules : tout en capitales, il se lit mal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Écrivez un résumé ou un texte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Émetteur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ôter aussi les accents qui coûtent (ê ë î ï ô û ç)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Corrigée : {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publiée : {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retirée : {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votre avis est attendu. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} De même : {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} et {rest} autres</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Acte officiel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actualité</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Verbetering</translation>
    </message>
    <message>
        <source>Emploi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annulée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attend la page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caractères</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compte vérifié</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrigé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrigée sur place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy &apos;à&apos; HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy &apos;à&apos; HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en attente</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>envoi en cours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>livré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manqué</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ne répond pas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nouvel essai prévu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nouvel essai à {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nouvelle version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prévu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prévu le {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publiée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publiée à nouveau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rectificatif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refusé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retenu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retiré</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retirée</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retrait demandé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s&apos;éteint seule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vérification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Événement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à décider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à faire vous-même</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à reconnecter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à reconnecter bientôt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>à remettre en ordre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
