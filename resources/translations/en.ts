<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="fr_BE">
<context>
    <name>Accounts</name>
    <message>
        <source>Voir les canaux</source>
        <translation>See the channels</translation>
    </message>
</context>
<context>
    <name>Adapting</name>
    <message>
        <source>abrégé</source>
        <translation>shortened</translation>
    </message>
    <message>
        <source>adapté</source>
        <translation>adapted</translation>
    </message>
    <message>
        <source>avec commentaire</source>
        <translation>with a comment</translation>
    </message>
    <message>
        <source>en fil</source>
        <translation>as a thread</translation>
    </message>
</context>
<context>
    <name>AllSeries</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>A&amp;nnonces qui se répètent</source>
        <translation>A&amp;nnouncements that repeat</translation>
    </message>
    <message>
        <source>Aucune annonce ne se répète. Dans Rédiger, « Répéter… » en fait revenir une chaque semaine, chaque mois ou chaque année.</source>
        <translation>No announcement repeats. In Compose, “Repeat…” brings one back every week, every month or every year.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Séries</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>arrêtée le {when}</source>
        <translation>stopped on {when}</translation>
    </message>
</context>
<context>
    <name>AllowDialog</name>
    <message>
        <source>&amp;Laisser passer</source>
        <translation>&amp;Let it through</translation>
    </message>
    <message>
        <source>Elle part sur tous ses canaux malgré l&apos;arrêt d&apos;urgence, ses corrections aussi. Tout le reste demeure suspendu. Le journal garde votre nom.</source>
        <translation>It goes out on all its channels despite the emergency stop, and so do its corrections. Everything else stays suspended. The journal keeps your name.</translation>
    </message>
    <message>
        <source>La retenir</source>
        <translation>Hold it</translation>
    </message>
    <message>
        <source>Laisser passer cette alerte ?</source>
        <translation>Let this alert through?</translation>
    </message>
</context>
<context>
    <name>AmbiguousTimeDialog</name>
    <message>
        <source>&amp;Choisir</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>Cette heure existe deux fois</source>
        <translation>This time exists twice</translation>
    </message>
    <message>
        <source>Cette nuit-là, on recule les horloges. Laquelle des deux heures voulez-vous ?</source>
        <translation>That night the clocks go back. Which of the two times do you want?</translation>
    </message>
    <message>
        <source>Changer l&apos;heure</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>la &amp;deuxième : après le changement d&apos;heure ({wall}, {offset})</source>
        <translation>the &amp;second: after the clocks change ({wall}, {offset})</translation>
    </message>
    <message>
        <source>la &amp;première : avant le changement d&apos;heure ({wall}, {offset})</source>
        <translation>the &amp;first: before the clocks change ({wall}, {offset})</translation>
    </message>
</context>
<context>
    <name>AnnouncementDetail</name>
    <message>
        <source>&amp;Canal</source>
        <translation>C&amp;hannel</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Retirer…</source>
        <translation>&amp;Withdraw…</translation>
    </message>
    <message>
        <source>&amp;Série…</source>
        <translation>&amp;Series…</translation>
    </message>
    <message>
        <source>Arrivée à son terme, mais encore sur {channel} : {sentence}</source>
        <translation>Has come to its end, but is still on {channel}: {sentence}</translation>
    </message>
    <message>
        <source>C&amp;orriger…</source>
        <translation>C&amp;orrect…</translation>
    </message>
    <message>
        <source>Ce qui a changé</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>La série dont cette annonce fait partie</source>
        <translation>The series that this announcement is part of</translation>
    </message>
    <message>
        <source>Rien n&apos;a été envoyé de cette révision.</source>
        <translation>Nothing of this revision was sent.</translation>
    </message>
    <message>
        <source>Ré&amp;vision</source>
        <translation>Re&amp;vision</translation>
    </message>
    <message>
        <source>Texte envoyé</source>
        <translation>Text sent</translation>
    </message>
    <message>
        <source>Une nouvelle annonce avec les mêmes mots et images</source>
        <translation>A new announcement with the same words and images</translation>
    </message>
    <message>
        <source>{number}, le {when}, par {author}</source>
        <translation>{number}, {when}, by {author}</translation>
    </message>
</context>
<context>
    <name>AnnouncementForm</name>
    <message>
        <source>&amp;Date et lieu</source>
        <translation>&amp;Date and place</translation>
    </message>
    <message>
        <source>&amp;Genre</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Lien pour agir</source>
        <translation>&amp;Link to act</translation>
    </message>
    <message>
        <source>&amp;Mots-clés</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Ajouter une image</source>
        <translation>Add an image</translation>
    </message>
    <message>
        <source>Ajouter une vidéo</source>
        <translation>Add a video</translation>
    </message>
    <message>
        <source>Demander une dérogation</source>
        <translation>Ask for an exemption</translation>
    </message>
    <message>
        <source>Images et vidéo</source>
        <translation>Images and video</translation>
    </message>
    <message>
        <source>Lang&amp;ue</source>
        <translation>Lang&amp;uage</translation>
    </message>
    <message>
        <source>Retirer à une date c&amp;hoisie</source>
        <translation>Withdraw on a c&amp;hosen date</translation>
    </message>
    <message>
        <source>Séparés par des virgules ; ceux déjà utilisés vous sont proposés.</source>
        <translation>Separated by commas; those used before are proposed to you.</translation>
    </message>
    <message>
        <source>Texte du lie&amp;n</source>
        <translation>Text of the li&amp;nk</translation>
    </message>
    <message>
        <source>travaux, mobilité</source>
        <translation>roadworks, mobility</translation>
    </message>
</context>
<context>
    <name>AnnouncementPanel</name>
    <message>
        <source>&amp;Décider pour cette annonce…</source>
        <translation>&amp;Decide about this announcement…</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant sur {channel}</source>
        <translation>&amp;Send now to {channel}</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant sur {count} canaux</source>
        <translation>&amp;Send now to {count} channels</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;annonce</source>
        <translation>&amp;Open the announcement</translation>
    </message>
    <message>
        <source>A&amp;nnuler ce qui n&apos;est pas parti…</source>
        <translation>Ca&amp;ncel what has not been sent…</translation>
    </message>
    <message>
        <source>Choisissez la ligne du canal pour dire si le message y est paru : {channels}.</source>
        <translation>Choose the channel’s row to say whether the message appeared there: {channels}.</translation>
    </message>
    <message>
        <source>Tout est suspendu : rien ne part avant la reprise.</source>
        <translation>Everything is suspended: nothing goes out until sending resumes.</translation>
    </message>
    <message>
        <source>{channels} attend {page}, pour son adresse.</source>
        <translation>{channels} is waiting for {page}, for its address.</translation>
    </message>
    <message>
        <source>{channels} attendent {page}, pour son adresse.</source>
        <translation>{channels} are waiting for {page}, for its address.</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Décider…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Rien n&apos;attend de décision.</source>
        <translation>Nothing is waiting for a decision.</translation>
    </message>
    <message>
        <source>Une annonce n&apos;est pas partie à son heure.</source>
        <translation>One announcement did not go out on time.</translation>
    </message>
    <message>
        <source>{count} annonces ne sont pas parties à leur heure.</source>
        <translation>{count} announcements did not go out on time.</translation>
    </message>
</context>
<context>
    <name>Borrowing</name>
    <message>
        <source>&amp;Commencer</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Insérer</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Aucun modèle : rédigez une annonce type, puis enregistrez-la comme modèle.</source>
        <translation>No template: write a typical announcement, then save it as a template.</translation>
    </message>
    <message>
        <source>Aucun texte : ajoutez-en dans la Bibliothèque, partie Textes.</source>
        <translation>No text: add some in the Library, part Texts.</translation>
    </message>
    <message>
        <source>Cette image est déjà dans l&apos;annonce.</source>
        <translation>This image is already in the announcement.</translation>
    </message>
    <message>
        <source>Commencez d&apos;abord une annonce (Ctrl+N).</source>
        <translation>Begin an announcement first (Ctrl+N).</translation>
    </message>
    <message>
        <source>Insérer un texte</source>
        <translation>Insert a text</translation>
    </message>
    <message>
        <source>Le modèle « {name} » est enregistré.</source>
        <translation>The template “{name}” is saved.</translation>
    </message>
    <message>
        <source>Nouvelle annonce à partir d&apos;un modèle</source>
        <translation>New announcement from a template</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Exporter le calendrier</source>
        <translation>Export the calendar</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>{count} dates exportées : {path}</source>
        <translation>{count} dates exported: {path}</translation>
    </message>
</context>
<context>
    <name>CallOff</name>
    <message>
        <source>&amp;Annuler ces envois</source>
        <translation>C&amp;ancel these</translation>
    </message>
    <message>
        <source>Annuler ce qui n&apos;est pas parti ?</source>
        <translation>Cancel what has not been sent?</translation>
    </message>
    <message>
        <source>Ce qui est déjà publié reste en ligne : pour l&apos;ôter, retirez l&apos;annonce.</source>
        <translation>What is already published stays online: to remove it, withdraw the announcement.</translation>
    </message>
    <message>
        <source>Les garder</source>
        <translation>Keep them</translation>
    </message>
    <message>
        <source>Rien n&apos;ira sur : {channels}. Le texte reste dans l&apos;historique.</source>
        <translation>Nothing will go to: {channels}. The text stays in the history.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Cliquez pour lire la suite</source>
        <translation>Click to read on</translation>
    </message>
</context>
<context>
    <name>ChannelCard</name>
    <message>
        <source>Dernier envoi : {what} « {title} », {when}</source>
        <translation>Last sent: {what} “{title}”, {when}</translation>
    </message>
    <message>
        <source>Descendre (Alt+Bas)</source>
        <translation>Down (Alt+Down)</translation>
    </message>
    <message>
        <source>Descendre {name}</source>
        <translation>Move {name} down</translation>
    </message>
    <message>
        <source>Déconnecter…</source>
        <translation>Disconnect…</translation>
    </message>
    <message>
        <source>Essai en cours…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Limites</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Monter (Alt+Haut)</source>
        <translation>Up (Alt+Up)</translation>
    </message>
    <message>
        <source>Monter {name}</source>
        <translation>Move {name} up</translation>
    </message>
    <message>
        <source>Reconnecter…</source>
        <translation>Reconnect…</translation>
    </message>
    <message>
        <source>Seulement : {kinds}.</source>
        <translation>Only: {kinds}.</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Vérifié {when}</source>
        <translation>Checked {when}</translation>
    </message>
    <message>
        <source>rien n&apos;est public</source>
        <translation>nothing is public</translation>
    </message>
</context>
<context>
    <name>ChannelChooser</name>
    <message>
        <source>Aucun canal : ajoutez-en un dans la page « Canaux ».</source>
        <translation>No channel: add one on the “Channels” page.</translation>
    </message>
    <message>
        <source>Ce canal a son propre texte.</source>
        <translation>This channel has its own text.</translation>
    </message>
    <message>
        <source>À corriger avant de publier</source>
        <translation>To correct before publishing</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>To read again</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>&amp;Groupes…</source>
        <translation>&amp;Groups…</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Choix &amp;habituels…</source>
        <translation>&amp;Usual choices…</translation>
    </message>
    <message>
        <source>Connecter un &amp;canal…</source>
        <translation>Connect a &amp;channel…</translation>
    </message>
    <message>
        <source>Préparer le &amp;site et les canaux d&apos;entraînement…</source>
        <translation>Prepare the &amp;website and the practice channels…</translation>
    </message>
    <message>
        <source>{place} sur {count}</source>
        <translation>{place} of {count}</translation>
    </message>
</context>
<context>
    <name>ChoosePicture</name>
    <message>
        <source>&amp;Insérer dans l&apos;annonce</source>
        <translation>&amp;Insert into the announcement</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reprendre une image</source>
        <translation>Take an image again</translation>
    </message>
</context>
<context>
    <name>ChoosePiece</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source> Heure choisie : {wall}, {zone}.</source>
        <translation> Time chosen: {wall}, {zone}.</translation>
    </message>
    <message>
        <source>&amp;Corriger</source>
        <translation>&amp;Correct</translation>
    </message>
    <message>
        <source>&amp;Modifier</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>&amp;Programmer</source>
        <translation>&amp;Schedule</translation>
    </message>
    <message>
        <source>&amp;Publier</source>
        <translation>&amp;Publish</translation>
    </message>
    <message>
        <source>&amp;envoyer quand même, sans le lien</source>
        <translation>&amp;send anyway, without the link</translation>
    </message>
    <message>
        <source>&amp;retenir les messages et me demander</source>
        <translation>&amp;hold the messages and ask me</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Ce qui est déjà parti reste tel quel ; ce qui est prévu et les dates suivantes changent.</source>
        <translation>What has already gone stays as it is; what is planned and the dates after it change.</translation>
    </message>
    <message>
        <source>Corriger partout ?</source>
        <translation>Correct everywhere?</translation>
    </message>
    <message>
        <source>Départ dans {seconds} secondes : jusque-là, rien n&apos;est envoyé.</source>
        <translation>Leaving in {seconds} seconds: until then, nothing is sent.</translation>
    </message>
    <message>
        <source>Il reste des points à corriger : rien ne partira avant.</source>
        <translation>Some points remain to be corrected: nothing will go out before.</translation>
    </message>
    <message>
        <source>Les messages portent l&apos;adresse de la page. Si la page ne peut pas paraître :</source>
        <translation>The messages carry the address of the page. If the page cannot appear:</translation>
    </message>
    <message>
        <source>Modifier la série ?</source>
        <translation>Change the series?</translation>
    </message>
    <message>
        <source>Programmer cette annonce ?</source>
        <translation>Schedule this announcement?</translation>
    </message>
    <message>
        <source>Programmer la série ?</source>
        <translation>Schedule the series?</translation>
    </message>
    <message>
        <source>Publier cette annonce ?</source>
        <translation>Publish this announcement?</translation>
    </message>
    <message>
        <source>Revenir au texte</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>Tous les canaux partent maintenant, en même temps.</source>
        <translation>All channels go out now, at the same time.</translation>
    </message>
    <message>
        <source>Tous les canaux partent {when} (heure de cet ordinateur).</source>
        <translation>All channels go out {when} (this computer&apos;s time).</translation>
    </message>
    <message>
        <source>Tout est suspendu ({reason}) : rien ne part avant la reprise.</source>
        <translation>Everything is suspended ({reason}): nothing goes out until sending resumes.</translation>
    </message>
    <message>
        <source>Une alerte peut passer quand même : « Que faire ? » vous le proposera ensuite.</source>
        <translation>An alert can go through all the same: “What to do?” will offer it to you afterwards.</translation>
    </message>
    <message>
        <source>Voici ce qui arrivera sur chaque canal, dès maintenant.</source>
        <translation>This is what will happen on each channel, right now.</translation>
    </message>
    <message>
        <source>Vous approuvez la série une fois : Publisher l&apos;envoie à chaque date. Voici les canaux, et ce que chacun recevra la première fois.</source>
        <translation>You approve the series once: Publisher sends it on each date. Here are the channels, and what each will receive the first time.</translation>
    </message>
    <message>
        <source>préparé pour vous : vous publierez vous-même ({label})</source>
        <translation>prepared for you: you will publish it yourself ({label})</translation>
    </message>
    <message>
        <source>répétition : rien n&apos;est public</source>
        <translation>rehearsal: nothing is public</translation>
    </message>
    <message>
        <source>visible par tout le monde ({label})</source>
        <translation>visible to everyone ({label})</translation>
    </message>
</context>
<context>
    <name>ConnectChannel</name>
    <message>
        <source>&amp;Connecter</source>
        <translation>&amp;Connect</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type de canal</source>
        <translation>&amp;Type of channel</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Celui que vous verrez dans Publisher.</source>
        <translation>The one that you will see in Publisher.</translation>
    </message>
    <message>
        <source>Connecter un canal</source>
        <translation>Connect a channel</translation>
    </message>
    <message>
        <source>Donnez un nom à ce canal.</source>
        <translation>Give this channel a name.</translation>
    </message>
    <message>
        <source>Modifier « {name} »</source>
        <translation>Change “{name}”</translation>
    </message>
    <message>
        <source>{label} de la ville</source>
        <translation>The town&apos;s {label}</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>{count} : trop long</source>
        <translation>{count}: too long</translation>
    </message>
</context>
<context>
    <name>CropArea</name>
    <message>
        <source>Cadre de l&apos;image {name}</source>
        <translation>Frame of the image {name}</translation>
    </message>
    <message>
        <source>Tirez le cadre ou ses coins ; un double clic met le point essentiel.
Au clavier : les flèches le déplacent, Maj+flèches l&apos;agrandissent ou le réduisent ; avec Ctrl, d&apos;un seul pixel.</source>
        <translation>Drag the frame or its corners; a double click sets the focal point.
With the keyboard: the arrow keys move it, Shift+arrows enlarge or shrink it; with Ctrl, by a single pixel.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, à {left} de la gauche et {top} du haut.</source>
        <translation>{width} × {height} pixels, {left} from the left and {top} from the top.</translation>
    </message>
</context>
<context>
    <name>CropFields</name>
    <message>
        <source>&amp;Essentiel, depuis la gauche</source>
        <translation>&amp;Focal point, from the left</translation>
    </message>
    <message>
        <source>&amp;Forme</source>
        <translation>Sha&amp;pe</translation>
    </message>
    <message>
        <source>&amp;Hauteur</source>
        <translation>&amp;Height</translation>
    </message>
    <message>
        <source>&amp;Largeur</source>
        <translation>&amp;Width</translation>
    </message>
    <message>
        <source>Au &amp;milieu</source>
        <translation>In the &amp;middle</translation>
    </message>
    <message>
        <source>Celle de l&apos;image</source>
        <translation>That of the image</translation>
    </message>
    <message>
        <source>Depuis la &amp;gauche</source>
        <translation>From the &amp;left</translation>
    </message>
    <message>
        <source>Depuis le ha&amp;ut</source>
        <translation>From the &amp;top</translation>
    </message>
    <message>
        <source>E&amp;ssentiel, depuis le haut</source>
        <translation>F&amp;ocal point, from the top</translation>
    </message>
    <message>
        <source>Libre</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Red&amp;resser</source>
        <translation>St&amp;raighten</translation>
    </message>
    <message>
        <source>T&amp;ourner</source>
        <translation>Tur&amp;n</translation>
    </message>
    <message>
        <source>Tourner vers la droite</source>
        <translation>Turn to the right</translation>
    </message>
    <message>
        <source>Tourner vers la gauche</source>
        <translation>Turn to the left</translation>
    </message>
    <message>
        <source>À droite</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>À gauche</source>
        <translation>Left</translation>
    </message>
</context>
<context>
    <name>CropPicture</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>L&apos;image entière, comme elle a été donnée</source>
        <translation>The whole image, as it was given</translation>
    </message>
    <message>
        <source>Re&amp;cadrer</source>
        <translation>&amp;Crop</translation>
    </message>
    <message>
        <source>Recadrer l&apos;image</source>
        <translation>Crop the image</translation>
    </message>
    <message>
        <source>Ré&amp;tablir</source>
        <translation>Re&amp;store</translation>
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
        <translation>Less than {least} pixels on one side: next to nothing will be seen.</translation>
    </message>
    <message>
        <source>{channel} en coupera encore {share} %, autour du point essentiel.</source>
        <translation>{channel} will cut off another {share}%, around the focal point.</translation>
    </message>
    <message>
        <source>{channel} n&apos;en prend pas de moins de {width} × {height} pixels : agrandissez le cadre.</source>
        <translation>{channel} takes none below {width} × {height} pixels: enlarge the frame.</translation>
    </message>
</context>
<context>
    <name>DamagedDialog</name>
    <message>
        <source>&amp;Choisir une autre copie</source>
        <translation>&amp;Choose another copy</translation>
    </message>
    <message>
        <source>&amp;Commencer une base vide</source>
        <translation>&amp;Start an empty database</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Reprendre la copie : {at}</source>
        <translation>&amp;Take back the copy: {at}</translation>
    </message>
    <message>
        <source>Copies de sauvegarde, de la plus récente à la plus ancienne</source>
        <translation>Backup copies, from the most recent to the oldest</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde ici. Si votre service informatique en a une, quittez et demandez-lui de la remettre ; sinon, commencez avec une base vide. Le fichier abîmé est gardé.</source>
        <translation>There is no backup copy here. If your IT department has one, quit and ask them to put it back; otherwise start with an empty database. The damaged file is kept.</translation>
    </message>
    <message>
        <source>Les données de Publisher sont abîmées</source>
        <translation>Publisher&apos;s data are damaged</translation>
    </message>
    <message>
        <source>Une copie de sauvegarde peut être reprise. Ce qui a changé depuis n&apos;y est pas, et rien de ce qu&apos;elle croit encore à envoyer ne partira sans vous.</source>
        <translation>A backup copy can be taken back. What changed since then is not in it, and nothing that it still believes is to be sent will go out without you.</translation>
    </message>
    <message>
        <source>{at} — {count} annonces</source>
        <translation>{at} — {count} announcements</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>+ 1 autre</source>
        <translation>+ 1 other</translation>
    </message>
    <message>
        <source>+ {count} autres</source>
        <translation>+ {count} others</translation>
    </message>
    <message>
        <source>{count} dates</source>
        <translation>{count} dates</translation>
    </message>
    <message>
        <source>{count} de plus le {day}</source>
        <translation>{count} more on {day}</translation>
    </message>
    <message>
        <source>{time} libre</source>
        <translation>{time} free</translation>
    </message>
    <message>
        <source>Écrire pour le créneau libre du {day} à {time}</source>
        <translation>Write for the free slot on {day} at {time}</translation>
    </message>
</context>
<context>
    <name>DeliveryPanel</name>
    <message>
        <source>&amp;Adresse du message, s&apos;il y est</source>
        <translation>&amp;Address of the message, if it is there</translation>
    </message>
    <message>
        <source>&amp;Décider pour cette annonce…</source>
        <translation>&amp;Decide for this announcement…</translation>
    </message>
    <message>
        <source>&amp;Envoyer maintenant</source>
        <translation>&amp;Send now</translation>
    </message>
    <message>
        <source>&amp;Laisser passer malgré l&apos;arrêt…</source>
        <translation>&amp;Let it through despite the stop…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page préparée</source>
        <translation>&amp;Open the prepared page</translation>
    </message>
    <message>
        <source>A&amp;bandonner sur ce canal</source>
        <translation>Give &amp;up on this channel</translation>
    </message>
    <message>
        <source>A&amp;nnuler l&apos;envoi</source>
        <translation>Ca&amp;ncel sending</translation>
    </message>
    <message>
        <source>Ce canal envoie d&apos;abord « {title} », puis ce message.</source>
        <translation>This channel sends “{title}” first, then this message.</translation>
    </message>
    <message>
        <source>Collez ici l&apos;adresse du message, qui commence par https://.</source>
        <translation>Paste here the address of the message, which begins with https://.</translation>
    </message>
    <message>
        <source>Il &amp;y est</source>
        <translation>It &amp;is there</translation>
    </message>
    <message>
        <source>Il n&apos;y est pas : ren&amp;voyer</source>
        <translation>It is not there: &amp;resend</translation>
    </message>
    <message>
        <source>L&apos;heure est passée pendant que Publisher ne tournait pas. Est-ce encore utile ?</source>
        <translation>Its time passed while Publisher was not running. Is it still useful?</translation>
    </message>
    <message>
        <source>La plateforme n&apos;a pas répondu clairement. Publisher vérifie si le message est paru avant toute chose : rien ne partira deux fois.</source>
        <translation>The platform did not answer clearly. Publisher first checks whether the message appeared: nothing will go out twice.</translation>
    </message>
    <message>
        <source>Préparer de nou&amp;veau</source>
        <translation>Prepare &amp;again</translation>
    </message>
    <message>
        <source>Publisher ne peut pas savoir si le message est paru. Regardez sur la plateforme, puis dites-le ici.</source>
        <translation>Publisher cannot know whether the message appeared. Look on the platform, then say so here.</translation>
    </message>
    <message>
        <source>Tout est suspendu : rien ne part. À la reprise, Publisher demandera ce que devient cette annonce.</source>
        <translation>Everything is suspended: nothing goes out. When sending resumes, Publisher will ask what becomes of this announcement.</translation>
    </message>
    <message>
        <source>Tout est suspendu. Cette alerte peut partir quand même, si vous la laissez passer.</source>
        <translation>Everything is suspended. This alert can go out all the same, if you let it through.</translation>
    </message>
    <message>
        <source>{page} part d&apos;abord ; ce message le suit aussitôt, avec l&apos;adresse de la page.</source>
        <translation>{page} goes first; this message follows at once, with the address of the page.</translation>
    </message>
</context>
<context>
    <name>DeliveryRow</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir la publication sur {channel}</source>
        <translation>Open the publication on {channel}</translation>
    </message>
    <message>
        <source>Que faire ?</source>
        <translation>What to do?</translation>
    </message>
    <message>
        <source>Que faire pour {channel} ?</source>
        <translation>What to do for {channel}?</translation>
    </message>
</context>
<context>
    <name>DeliveryStory</name>
    <message>
        <source>Envois et essais</source>
        <translation>Sendings and attempts</translation>
    </message>
    <message>
        <source>Essai {number}, le {when} : {outcome}</source>
        <translation>Attempt {number}, {when}: {outcome}</translation>
    </message>
    <message>
        <source>Voir la répétition</source>
        <translation>See the rehearsal</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>under way</translation>
    </message>
</context>
<context>
    <name>DescribedRow</name>
    <message>
        <source>Crédit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Optional</translation>
    </message>
</context>
<context>
    <name>DraftsDialog</name>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Supprimer vraiment ?</source>
        <translation>&amp;Really delete?</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Aucun brouillon.</source>
        <translation>No draft.</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Brouillons, du plus récent au plus ancien</source>
        <translation>Drafts, from the most recent to the oldest</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>&amp;Abandonner</source>
        <translation>&amp;Give up</translation>
    </message>
    <message>
        <source>Abandonner cette annonce ?</source>
        <translation>Give up this announcement?</translation>
    </message>
    <message>
        <source>Elle ne partira pas sur : {channels}. Son texte reste dans l&apos;historique.</source>
        <translation>It will not go out on: {channels}. Its text stays in the history.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>EditGroup</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Donnez un nom à ce groupe.</source>
        <translation>Give this group a name.</translation>
    </message>
    <message>
        <source>Groupe « {name} »</source>
        <translation>Group “{name}”</translation>
    </message>
    <message>
        <source>Les canaux de ce groupe :</source>
        <translation>The channels of this group:</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Quartier nord</source>
        <translation>North district</translation>
    </message>
</context>
<context>
    <name>EditPiece</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Nom</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>EditSnippet</name>
    <message>
        <source>&amp;Signature : toujours placée à la fin de l&apos;annonce</source>
        <translation>&amp;Signature: always placed at the end of the announcement</translation>
    </message>
    <message>
        <source>Contact du service des travaux</source>
        <translation>Contact of the works department</translation>
    </message>
    <message>
        <source>Modifier le texte</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>Nouveau texte</source>
        <translation>New text</translation>
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
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Mobilité</source>
        <translation>Mobility</translation>
    </message>
    <message>
        <source>Modifier l&apos;ensemble de mots-clés</source>
        <translation>Change the set of tags</translation>
    </message>
    <message>
        <source>Nouvel ensemble de mots-clés</source>
        <translation>New set of tags</translation>
    </message>
    <message>
        <source>Séparés par des virgules.</source>
        <translation>Separated by commas.</translation>
    </message>
    <message>
        <source>travaux, bus, vélo</source>
        <translation>roadworks, bus, bicycle</translation>
    </message>
</context>
<context>
    <name>EditWord</name>
    <message>
        <source>&amp;Langue</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>M&amp;ot</source>
        <translation>W&amp;ord</translation>
    </message>
    <message>
        <source>Modifier le mot</source>
        <translation>Change the word</translation>
    </message>
    <message>
        <source>Nouveau mot</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Un nom de rue ou de personne est juste dans toutes les langues.</source>
        <translation>The name of a street or a person is right in every language.</translation>
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
        <translation>Date and time of the withdrawal</translation>
    </message>
    <message>
        <source>À cette date, Publisher retire l&apos;annonce de ses canaux. Avant la publication, il dit lesquels.</source>
        <translation>On this date Publisher withdraws the announcement from its channels. Before publication it says from which.</translation>
    </message>
</context>
<context>
    <name>EndingField</name>
    <message>
        <source> fois</source>
        <translation> times</translation>
    </message>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Dernier jour possible</source>
        <translation>Last possible day</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Le</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Nombre de fois</source>
        <translation>Number of times</translation>
    </message>
    <message>
        <source>une seule fois</source>
        <translation>just once</translation>
    </message>
</context>
<context>
    <name>EntryButton</name>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Move…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(no title)</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Move…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Annonce</source>
        <translation>Announcement</translation>
    </message>
    <message>
        <source>Calendrier, jour après jour</source>
        <translation>Calendar, day after day</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Jour et heure</source>
        <translation>Day and time</translation>
    </message>
    <message>
        <source>Rien ce mois-ci.</source>
        <translation>Nothing this month.</translation>
    </message>
    <message>
        <source>Rien de prévu cette semaine.</source>
        <translation>Nothing planned this week.</translation>
    </message>
    <message>
        <source>Semaine du {day}</source>
        <translation>Week of {day}</translation>
    </message>
    <message>
        <source>{state}, série</source>
        <translation>{state}, series</translation>
    </message>
    <message>
        <source>{state}, trop près</source>
        <translation>{state}, too close</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Ceci vient de l&apos;extérieur : relisez tout, le lien aussi, avant de publier.</source>
        <translation>This comes from outside: read all of it, the link too, before you publish.</translation>
    </message>
</context>
<context>
    <name>EventFields</name>
    <message>
        <source>&amp;Début</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Fin</source>
        <translation>&amp;End</translation>
    </message>
    <message>
        <source>Fin de l&apos;événement</source>
        <translation>End of the event</translation>
    </message>
    <message>
        <source>Li&amp;eu</source>
        <translation>Pla&amp;ce</translation>
    </message>
    <message>
        <source>Salle des fêtes, place du Marché</source>
        <translation>Village hall, Market Square</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>Copier le texte</source>
        <translation>Copy the text</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>1 SMS par personne</source>
        <translation>1 text message per person</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Commenter</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>En savoir plus</source>
        <translation>Learn more</translation>
    </message>
    <message>
        <source>En voir plus</source>
        <translation>See more</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Images à joindre</source>
        <translation>Pictures to attach</translation>
    </message>
    <message>
        <source>J&apos;aime</source>
        <translation>Like</translation>
    </message>
    <message>
        <source>Jusqu&apos;au {when}</source>
        <translation>Until {when}</translation>
    </message>
    <message>
        <source>Lire sur {site}</source>
        <translation>Read on {site}</translation>
    </message>
    <message>
        <source>Mis à jour le {day}</source>
        <translation>Updated on {day}</translation>
    </message>
    <message>
        <source>Partager</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Pendant {hours} heures</source>
        <translation>For {hours} hours</translation>
    </message>
    <message>
        <source>Photo : {credit}</source>
        <translation>Photo: {credit}</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Premier commentaire</source>
        <translation>First comment</translation>
    </message>
    <message>
        <source>Publié le {day}</source>
        <translation>Published on {day}</translation>
    </message>
    <message>
        <source>Republier</source>
        <translation>Repost</translation>
    </message>
    <message>
        <source>Texte à copier</source>
        <translation>Text to copy</translation>
    </message>
    <message>
        <source>Valable jusqu&apos;au {when}</source>
        <translation>Valid until {when}</translation>
    </message>
    <message>
        <source>Vidéo de {length}</source>
        <translation>Video of {length}</translation>
    </message>
    <message>
        <source>plus</source>
        <translation>more</translation>
    </message>
    <message>
        <source>voir plus</source>
        <translation>see more</translation>
    </message>
    <message>
        <source>{count} SMS par personne</source>
        <translation>{count} text messages per person</translation>
    </message>
    <message>
        <source>À l&apos;instant</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>À partir du {when}</source>
        <translation>From {when}</translation>
    </message>
    <message>
        <source>à l&apos;instant</source>
        <translation>just now</translation>
    </message>
    <message>
        <source>à vos abonnés · à l&apos;instant</source>
        <translation>to your subscribers · just now</translation>
    </message>
</context>
<context>
    <name>FateCard</name>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir ce qui est en ligne sur {channel}</source>
        <translation>Open what is online on {channel}</translation>
    </message>
    <message>
        <source>y reste</source>
        <translation>stays there</translation>
    </message>
</context>
<context>
    <name>FewLines</name>
    <message>
        <source>Ce texte est trop long pour être collé ({most} caractères au plus) : copiez-en une partie.</source>
        <translation>This text is too long to be pasted ({most} characters at most): copy a part of it.</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Choisir des images</source>
        <translation>Choose images</translation>
    </message>
    <message>
        <source>Choisir une vidéo</source>
        <translation>Choose a video</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Images ({patterns})</translation>
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
        <translation>1 publication taken into the history.</translation>
    </message>
    <message>
        <source>Exporter l&apos;annonce dans un dossier</source>
        <translation>Export the announcement to a folder</translation>
    </message>
    <message>
        <source>Importer un dossier d&apos;annonces</source>
        <translation>Import a folder of announcements</translation>
    </message>
    <message>
        <source>L&apos;historique avait déjà toutes ces publications.</source>
        <translation>The history already had all these publications.</translation>
    </message>
    <message>
        <source>{added} publications reprises dans l&apos;historique.</source>
        <translation>{added} publications taken into the history.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Commencer</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Continuer</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Retour</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Bienvenue dans Publisher</source>
        <translation>Welcome to Publisher</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Étape {number} sur {all} : {title}</source>
        <translation>Step {number} of {all}: {title}</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>Ajouter une langue</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>Aller au lien</source>
        <translation>Go to the link</translation>
    </message>
    <message>
        <source>Aller au résumé</source>
        <translation>Go to the summary</translation>
    </message>
    <message>
        <source>Aller au texte</source>
        <translation>Go to the text</translation>
    </message>
    <message>
        <source>Aller au titre</source>
        <translation>Go to the title</translation>
    </message>
    <message>
        <source>Aller aux mots-clés</source>
        <translation>Go to the tags</translation>
    </message>
    <message>
        <source>Aller à l&apos;image</source>
        <translation>Go to the image</translation>
    </message>
    <message>
        <source>Aller à la date et au lieu</source>
        <translation>Go to the date and place</translation>
    </message>
    <message>
        <source>Aller à la vidéo</source>
        <translation>Go to the video</translation>
    </message>
    <message>
        <source>Aller à « {language} »</source>
        <translation>Go to “{language}”</translation>
    </message>
    <message>
        <source>Changer l&apos;heure</source>
        <translation>Change the time</translation>
    </message>
    <message>
        <source>Changer la date</source>
        <translation>Change the date</translation>
    </message>
    <message>
        <source>Choisir la langue</source>
        <translation>Choose the language</translation>
    </message>
    <message>
        <source>Décrire l&apos;image</source>
        <translation>Describe the image</translation>
    </message>
    <message>
        <source>Mettre https://</source>
        <translation>Put https://</translation>
    </message>
    <message>
        <source>Modifier son texte</source>
        <translation>Change its text</translation>
    </message>
    <message>
        <source>Publier en fil</source>
        <translation>Publish as a thread</translation>
    </message>
    <message>
        <source>Raccourcir</source>
        <translation>Shorten</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>FocalPicture</name>
    <message>
        <source>Au milieu. Les flèches le déplacent.</source>
        <translation>In the middle. The arrow keys move it.</translation>
    </message>
    <message>
        <source>Cliquez là où est l&apos;essentiel : les canaux qui coupent l&apos;image le gardent.
Au clavier : les flèches, et Suppr pour revenir au milieu.</source>
        <translation>Click where the essential part is: channels that crop the picture keep it.
By keyboard: the arrow keys, and Delete to go back to the middle.</translation>
    </message>
    <message>
        <source>Point essentiel de l&apos;image {name}</source>
        <translation>Essential point of the image {name}</translation>
    </message>
    <message>
        <source>À {x} % de la gauche et {y} % du haut. Suppr : au milieu.</source>
        <translation>At {x} % from the left and {y} % from the top. Delete: in the middle.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choisir l&apos;image</source>
        <translation>Choose the picture</translation>
    </message>
    <message>
        <source>Choisir le dossier</source>
        <translation>Choose the folder</translation>
    </message>
    <message>
        <source>Choisir un dossier</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Choisir une image</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Déplacer celle-ci…</source>
        <translation>&amp;Move this one…</translation>
    </message>
    <message>
        <source>&amp;Déplacer…</source>
        <translation>&amp;Move…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Sauter cette date</source>
        <translation>&amp;Skip this date</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Dé&amp;cider…</source>
        <translation>De&amp;cide…</translation>
    </message>
    <message>
        <source>Sé&amp;rie…</source>
        <translation>Se&amp;ries…</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Glisser pour ranger ; au clavier : Alt+Haut et Alt+Bas</source>
        <translation>Drag to arrange; with the keyboard: Alt+Up and Alt+Down</translation>
    </message>
</context>
<context>
    <name>GroupBox</name>
    <message>
        <source>Groupe {name}</source>
        <translation>Group {name}</translation>
    </message>
    <message>
        <source>{count} sur {all} : {names}</source>
        <translation>{count} of {all}: {names}</translation>
    </message>
</context>
<context>
    <name>GroupsDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Nouveau groupe…</source>
        <translation>&amp;New group…</translation>
    </message>
    <message>
        <source>&amp;Supprimer…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Groupes de canaux</source>
        <translation>Groups of channels</translation>
    </message>
    <message>
        <source>Un groupe se coche d&apos;un clic en rédigeant. « Alerte » est coché de lui-même pour une annonce de ce genre.</source>
        <translation>A group is ticked with one click while you write. “Alert” is ticked by itself for an announcement of that kind.</translation>
    </message>
    <message>
        <source>aucun canal</source>
        <translation>no channel</translation>
    </message>
</context>
<context>
    <name>HabitsDialog</name>
    <message>
        <source>&amp;Apparence</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Continuer à publier quand la fenêtre est fermée</source>
        <translation>&amp;Go on publishing when the window is closed</translation>
    </message>
    <message>
        <source>&amp;Démarrer avec la session, sans fenêtre</source>
        <translation>&amp;Start with the session, without a window</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Langue de la fenêtre</source>
        <translation>&amp;Language of the window</translation>
    </message>
    <message>
        <source>&amp;Notifier ce qui est parti et ce qui a échoué</source>
        <translation>&amp;Notify what went out and what failed</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>&amp;Pouvoir annuler, juste après « Publier »</source>
        <translation>Be able to cancel, right after “&amp;Publish”</translation>
    </message>
    <message>
        <source>&amp;Proposer Publisher pour ouvrir les annonces</source>
        <translation>&amp;Offer Publisher to open announcements</translation>
    </message>
    <message>
        <source>&amp;Vérifier l&apos;orthographe</source>
        <translation>Check &amp;spelling</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ce bureau n&apos;a pas de place pour une icône près de l&apos;horloge : pour publier fenêtre fermée, lancez « publisher worker ».</source>
        <translation>This desktop has no place for an icon near the clock: to publish with the window closed, run “publisher worker”.</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Comme le système</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Données : {folder}</source>
        <translation>Data: {folder}</translation>
    </message>
    <message>
        <source>L&apos;ouverture des annonces ne peut pas être réglée ({why}).</source>
        <translation>The opening of announcements cannot be set ({why}).</translation>
    </message>
    <message>
        <source>Le démarrage avec la session ne peut pas être réglé ({why}).</source>
        <translation>Starting with the session cannot be set ({why}).</translation>
    </message>
    <message>
        <source>Les fichiers .md, et les adresses publisher:// d&apos;un autre programme.</source>
        <translation>.md files, and publisher:// addresses of another program.</translation>
    </message>
    <message>
        <source>Non : partir au clic</source>
        <translation>No: send at the click</translation>
    </message>
    <message>
        <source>Pendant ce temps rien n&apos;est envoyé ; « Annuler » ramène au texte.</source>
        <translation>Meanwhile nothing is sent; “Cancel” leads back to the text.</translation>
    </message>
    <message>
        <source>Pendant {seconds} secondes</source>
        <translation>For {seconds} seconds</translation>
    </message>
    <message>
        <source>Publisher se rouvre dans la langue choisie ; ce qui est écrit est gardé.</source>
        <translation>Publisher opens again in the chosen language; what is written is kept.</translation>
    </message>
    <message>
        <source>Réglages de cet ordinateur</source>
        <translation>Settings of this computer</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>&amp;Créneaux de publication…</source>
        <translation>&amp;Slots of publication…</translation>
    </message>
    <message>
        <source>&amp;Exporter pour Outlook ou un téléphone (.ics)…</source>
        <translation>&amp;Export for Outlook or a telephone (.ics)…</translation>
    </message>
    <message>
        <source>&amp;Liste</source>
        <translation>&amp;List</translation>
    </message>
    <message>
        <source>&amp;Mois</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>&amp;Plus</source>
        <translation>M&amp;ore</translation>
    </message>
    <message>
        <source>&amp;Semaine</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>&amp;Séries…</source>
        <translation>&amp;Series…</translation>
    </message>
    <message>
        <source>Aujourd&apos;&amp;hui</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>Mois précédent</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mois suivant</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Semaine précédente</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Semaine suivante</source>
        <translation>Next week</translation>
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
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Au clavier&lt;/h3&gt;</source>
        <translation>&lt;h3&gt;By keyboard&lt;/h3&gt;</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Publier une annonce&lt;/h3&gt;&lt;ol&gt;&lt;li&gt;Dans « Rédiger », écrivez le titre, le résumé et le texte. Le brouillon s&apos;enregistre tout seul.&lt;/li&gt;&lt;li&gt;Décrivez chaque image : ce texte est lu aux personnes qui ne la voient pas.&lt;/li&gt;&lt;li&gt;Cochez les canaux. À droite, chaque canal montre ce qui partira, exactement ; « Adapter… » écrit un autre texte pour lui seul.&lt;/li&gt;&lt;li&gt;« Publier » vous montre une dernière fois ce qui part, où et quand ; juste après le clic, « Annuler » ou Échap ramène encore au texte.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;« Répéter… » annonce à nouveau à chaque date d&apos;une règle, que vous approuvez une fois. Un groupe de canaux se coche d&apos;un clic, et les choix habituels cochent d&apos;avance selon le genre de l&apos;annonce : la page « Canaux » règle les deux.&lt;/p&gt;&lt;h3&gt;Suivre et corriger&lt;/h3&gt;&lt;p&gt;« Envois » montre ce qui part et ce qui attend une décision. « Historique » garde tout : on y relit chaque texte envoyé, on y corrige ou retire une annonce.&lt;/p&gt;&lt;p&gt;« Bibliothèque » garde ce qui sert souvent à tous : images, textes, mots-clés, modèles, et les mots que l&apos;orthographe tient pour justes.&lt;/p&gt;&lt;p&gt;Fermer Publisher arrête les envois programmés de ce poste ; ils attendent la prochaine ouverture, ou la commande « publisher worker ».&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Publishing an announcement&lt;/h3&gt;&lt;ol&gt;&lt;li&gt;In “Compose”, write the title, the summary and the text. The draft saves itself.&lt;/li&gt;&lt;li&gt;Describe each picture: this text is read to people who do not see it.&lt;/li&gt;&lt;li&gt;Tick the channels. On the right, each channel shows exactly what will go out; “Adapt…” writes another text for it alone.&lt;/li&gt;&lt;li&gt;“Publish” shows you one last time what goes out, where and when; right after the click, “Cancel” or Escape still leads back to the text.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;“Repeat…” announces again on each date of a rule, which you approve once. A group of channels is ticked with one click, and the usual choices tick in advance by the kind of announcement: the “Channels” page sets both.&lt;/p&gt;&lt;h3&gt;Following and correcting&lt;/h3&gt;&lt;p&gt;“Outbox” shows what is going out and what is waiting for a decision. “History” keeps everything: there you read again each text that was sent, and correct or withdraw an announcement.&lt;/p&gt;&lt;p&gt;“Library” keeps what often serves everyone: images, texts, tags, templates, and the words that the spelling check takes as right.&lt;/p&gt;&lt;p&gt;Closing Publisher stops what is scheduled on this computer; it waits for the next opening, or for the command “publisher worker”.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Page préc., suiv.</source>
        <translation>Ctrl+Page Up, Page Down</translation>
    </message>
    <message>
        <source>Maj+F10</source>
        <translation>Shift+F10</translation>
    </message>
    <message>
        <source>aller au mot suivant que le dictionnaire ne connaît pas</source>
        <translation>go to the next word that the dictionary does not know</translation>
    </message>
    <message>
        <source>aller d&apos;une langue à l&apos;autre</source>
        <translation>go from one language to another</translation>
    </message>
    <message>
        <source>aller à une page</source>
        <translation>go to a page</translation>
    </message>
    <message>
        <source>arrêt d&apos;urgence : suspendre ou reprendre les envois</source>
        <translation>emergency stop: suspend or resume sending</translation>
    </message>
    <message>
        <source>cette aide</source>
        <translation>this help</translation>
    </message>
    <message>
        <source>chercher dans l&apos;historique ou parmi les images</source>
        <translation>search the history or the images</translation>
    </message>
    <message>
        <source>décider de ce qui n&apos;est pas parti</source>
        <translation>decide about what did not go out</translation>
    </message>
    <message>
        <source>défaire, refaire ; aussi ce qui touche aux images</source>
        <translation>undo, redo; also for the images</translation>
    </message>
    <message>
        <source>enregistrer le brouillon tout de suite</source>
        <translation>save the draft right now</translation>
    </message>
    <message>
        <source>gras, italique, lien dans le texte</source>
        <translation>bold, italic, link in the text</translation>
    </message>
    <message>
        <source>insérer un texte, une image de la bibliothèque</source>
        <translation>insert a text, an image of the library</translation>
    </message>
    <message>
        <source>intertitre, intertitre plus petit</source>
        <translation>subheading, smaller subheading</translation>
    </message>
    <message>
        <source>liste à puces, liste numérotée, citation</source>
        <translation>bulleted list, numbered list, quotation</translation>
    </message>
    <message>
        <source>monter, descendre une image</source>
        <translation>move an image up or down</translation>
    </message>
    <message>
        <source>nouvelle annonce</source>
        <translation>new announcement</translation>
    </message>
    <message>
        <source>ouvrir un brouillon</source>
        <translation>open a draft</translation>
    </message>
    <message>
        <source>partir d&apos;un modèle, dupliquer l&apos;annonce</source>
        <translation>start from a template, duplicate the announcement</translation>
    </message>
    <message>
        <source>publier</source>
        <translation>publish</translation>
    </message>
    <message>
        <source>ranger le canal, dans la page « Canaux »</source>
        <translation>arrange the channel, on the page “Channels”</translation>
    </message>
    <message>
        <source>sur ce mot : en choisir un autre, ou l&apos;ajouter</source>
        <translation>on that word: choose another one, or add it</translation>
    </message>
    <message>
        <source>toute commande ou annonce, par quelques lettres</source>
        <translation>any command or announcement, by a few letters</translation>
    </message>
</context>
<context>
    <name>HistoryBrowser</name>
    <message>
        <source>Annonces publiées, de la plus récente à la plus ancienne</source>
        <translation>Published announcements, from the most recent to the oldest</translation>
    </message>
    <message>
        <source>Aucune annonce ne correspond à ces filtres.</source>
        <translation>No announcement matches these filters.</translation>
    </message>
    <message>
        <source>Aucune annonce ne correspond à cette recherche.</source>
        <translation>No announcement matches this search.</translation>
    </message>
    <message>
        <source>Che&amp;rcher</source>
        <translation>Sea&amp;rch</translation>
    </message>
    <message>
        <source>Chercher dans l&apos;historique</source>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>E&amp;xporter…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Effacer les filtres</source>
        <translation>Clear the filters</translation>
    </message>
    <message>
        <source>Exporter l&apos;historique affiché</source>
        <translation>Export the history shown</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>L&apos;export est en cours : vous pouvez continuer à travailler.</source>
        <translation>The export is under way: you can go on working.</translation>
    </message>
    <message>
        <source>Rien n&apos;a encore été publié.</source>
        <translation>Nothing has been published yet.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Un mot du titre ou du texte ; les accents sont sans importance</source>
        <translation>A word of the title or the text; accents do not matter</translation>
    </message>
    <message>
        <source>historique</source>
        <translation>history</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Canaux</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Publiée</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
</context>
<context>
    <name>HourColumn</name>
    <message>
        <source>{time} libre</source>
        <translation>{time} free</translation>
    </message>
    <message>
        <source>Écrire pour le créneau libre du {day} à {time}</source>
        <translation>Write for the free slot on {day} at {time}</translation>
    </message>
</context>
<context>
    <name>HourSheet</name>
    <message>
        <source>&amp;Date et heure</source>
        <translation>&amp;Date and time</translation>
    </message>
    <message>
        <source>&amp;Programmer</source>
        <translation>&amp;Schedule</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>À quelle heure ?</source>
        <translation>At what time?</translation>
    </message>
</context>
<context>
    <name>HueButton</name>
    <message>
        <source>Celle du type ({colour})</source>
        <translation>That of its kind ({colour})</translation>
    </message>
    <message>
        <source>Couleur de {channel} : {colour}</source>
        <translation>Colour of {channel}: {colour}</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>Ce que l&apos;on voit, en une phrase</source>
        <translation>What can be seen, in one sentence</translation>
    </message>
    <message>
        <source>Descendre (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Descendre l&apos;image {name}</source>
        <translation>Move the image {name} down</translation>
    </message>
    <message>
        <source>Glisser pour changer l&apos;ordre</source>
        <translation>Drag to change the order</translation>
    </message>
    <message>
        <source>Image principale</source>
        <translation>Main image</translation>
    </message>
    <message>
        <source>Lu à voix haute aux personnes qui ne voient pas l&apos;image.</source>
        <translation>Read aloud to people who do not see the image.</translation>
    </message>
    <message>
        <source>Monter (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Monter l&apos;image {name}</source>
        <translation>Move the image {name} up</translation>
    </message>
    <message>
        <source>Recadrer l&apos;image {name}</source>
        <translation>Crop the image {name}</translation>
    </message>
    <message>
        <source>Recadrer…</source>
        <translation>Crop…</translation>
    </message>
    <message>
        <source>Retirer cette image</source>
        <translation>Remove this image</translation>
    </message>
    <message>
        <source>Retirer l&apos;image {name}</source>
        <translation>Remove the image {name}</translation>
    </message>
    <message>
        <source>Texte alternatif</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Un canal coupe cette image : cliquez dessus, là où est l&apos;essentiel.</source>
        <translation>A channel crops this image: click on it, where the essential part is.</translation>
    </message>
</context>
<context>
    <name>ImageWell</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est retirée.</source>
        <translation>The image “{name}” has been removed.</translation>
    </message>
    <message>
        <source>La vidéo est retirée.</source>
        <translation>The video has been removed.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Importer l&apos;annonce</source>
        <translation>&amp;Import the announcement</translation>
    </message>
    <message>
        <source>&amp;Importer les {count} annonces</source>
        <translation>&amp;Import the {count} announcements</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ce qu&apos;il faut revoir</source>
        <translation>What needs another look</translation>
    </message>
    <message>
        <source>Corrigez d&apos;abord ces erreurs dans les fichiers : une annonce qui ne passe pas, et aucune n&apos;est importée.</source>
        <translation>Correct these errors in the files first: if one announcement does not pass, none is imported.</translation>
    </message>
    <message>
        <source>Erreur</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Importer « {name} »</source>
        <translation>Import “{name}”</translation>
    </message>
    <message>
        <source>Les fichiers ont changé entre-temps, et l&apos;un d&apos;eux ne passe plus : rien n&apos;est importé. Fermez, puis recommencez.</source>
        <translation>The files have changed meanwhile, and one of them no longer passes: nothing is imported. Close, then start again.</translation>
    </message>
    <message>
        <source>Ligne</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Points à corriger ou à revoir</source>
        <translation>Points to correct or to look at again</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Rien n&apos;empêche d&apos;importer. Les remarques se règlent ensuite, dans les brouillons.</source>
        <translation>Nothing prevents importing. The remarks can be dealt with afterwards, in the drafts.</translation>
    </message>
    <message>
        <source>Tout est en ordre. Les annonces iront dans les brouillons.</source>
        <translation>Everything is in order. The announcements will go to the drafts.</translation>
    </message>
    <message>
        <source>Toutes ces annonces sont déjà dans les brouillons.</source>
        <translation>All these announcements are already in the drafts.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Une annonce a au plus {most} images ; laissées de côté : {left}.</source>
        <translation>An announcement has at most {most} images; left out: {left}.</translation>
    </message>
</context>
<context>
    <name>Jumps</name>
    <message>
        <source>Aller à son aperçu</source>
        <translation>Go to its preview</translation>
    </message>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>To read again</translation>
    </message>
    <message>
        <source>À voir :</source>
        <translation>To look at:</translation>
    </message>
</context>
<context>
    <name>LanguageBar</name>
    <message>
        <source>+ Langue</source>
        <translation>+ Language</translation>
    </message>
    <message>
        <source>Ajouter une langue</source>
        <translation>Add a language</translation>
    </message>
    <message>
        <source>Complet dans cette langue</source>
        <translation>Complete in this language</translation>
    </message>
    <message>
        <source>Il manque encore : {parts}</source>
        <translation>Still missing: {parts}</translation>
    </message>
    <message>
        <source>Langues de l&apos;annonce</source>
        <translation>Languages of the announcement</translation>
    </message>
    <message>
        <source>Retirer cette langue</source>
        <translation>Remove this language</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>&amp;Langue de la fenêtre</source>
        <translation>&amp;Language of the window</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Celle d&apos;une nouvelle annonce ; chacune peut en avoir une autre.</source>
        <translation>That of a new announcement; each one can have another.</translation>
    </message>
    <message>
        <source>La traduction « {language} » est retirée.</source>
        <translation>The translation “{language}” is removed.</translation>
    </message>
    <message>
        <source>Langue des &amp;annonces</source>
        <translation>Language of the &amp;announcements</translation>
    </message>
    <message>
        <source>Si vous en choisissez une autre, Publisher se rouvre et continue ici.</source>
        <translation>If you choose another, Publisher opens again and goes on here.</translation>
    </message>
    <message>
        <source>les langues</source>
        <translation>the languages</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>&amp;Modifier…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Renommer…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>Ajouter l&apos;annonce en &amp;cours…</source>
        <translation>Add the &amp;current announcement…</translation>
    </message>
    <message>
        <source>Ajouter un &amp;ensemble…</source>
        <translation>Add a &amp;set…</translation>
    </message>
    <message>
        <source>Ajouter un &amp;texte…</source>
        <translation>Add a &amp;text…</translation>
    </message>
    <message>
        <source>Ajouter un m&amp;ot…</source>
        <translation>Add a w&amp;ord…</translation>
    </message>
    <message>
        <source>Ajouter à l&apos;a&amp;nnonce</source>
        <translation>Add to the a&amp;nnouncement</translation>
    </message>
    <message>
        <source>Ajoutez des mots-clés qui vont ensemble : un seul clic les mettra tous.</source>
        <translation>Add tags that go together: a single click will put them all.</translation>
    </message>
    <message>
        <source>Ajoutez les noms de rues et de personnes : l&apos;orthographe les tiendra pour justes.</source>
        <translation>Add the names of streets and people: the spelling check will take them as right.</translation>
    </message>
    <message>
        <source>Ajoutez un texte que vous réécrivez souvent, comme vos coordonnées.</source>
        <translation>Add a text that you write again and again, such as your contact details.</translation>
    </message>
    <message>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Commencer une a&amp;nnonce</source>
        <translation>Begin an a&amp;nnouncement</translation>
    </message>
    <message>
        <source>Dictionnaire</source>
        <translation>Dictionary</translation>
    </message>
    <message>
        <source>Ensembles de mots-clés, par nom</source>
        <translation>Sets of tags, by name</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Insérer dans l&apos;a&amp;nnonce</source>
        <translation>Insert into the a&amp;nnouncement</translation>
    </message>
    <message>
        <source>Modèles</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Modèles d&apos;annonces, par nom</source>
        <translation>Templates of announcements, by name</translation>
    </message>
    <message>
        <source>Mots de la commune, par ordre alphabétique</source>
        <translation>The municipality’s words, in alphabetical order</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Parties de la bibliothèque</source>
        <translation>Parts of the library</translation>
    </message>
    <message>
        <source>Rédigez une annonce type, puis enregistrez-la ici comme modèle.</source>
        <translation>Write a typical announcement, then save it here as a template.</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Textes, par nom</source>
        <translation>Texts, by name</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Calendrier</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Canaux</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Fin des envois en cours…</source>
        <translation>Finishing what is being sent…</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Rédiger</source>
        <translation>Compose</translation>
    </message>
</context>
<context>
    <name>MarkdownEditor</name>
    <message>
        <source>Citation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>G</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Gras</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Insérer un texte de la bibliothèque</source>
        <translation>Insert a text of the library</translation>
    </message>
    <message>
        <source>Intertitre</source>
        <translation>Subheading</translation>
    </message>
    <message>
        <source>Intertitre plus petit</source>
        <translation>Smaller subheading</translation>
    </message>
    <message>
        <source>Italique</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Liste numérotée</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>Liste à puces</source>
        <translation>Bulleted list</translation>
    </message>
    <message>
        <source>Texte…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Titre 2</source>
        <translation>Heading 2</translation>
    </message>
    <message>
        <source>Titre 3</source>
        <translation>Heading 3</translation>
    </message>
    <message>
        <source>texte du lien</source>
        <translation>text of the link</translation>
    </message>
</context>
<context>
    <name>MishapSheet</name>
    <message>
        <source>&amp;Continuer</source>
        <translation>&amp;Continue</translation>
    </message>
    <message>
        <source>&amp;Ouvrir le dossier</source>
        <translation>&amp;Open the folder</translation>
    </message>
    <message>
        <source>Ce qui était accepté reste dans l&apos;historique ; envoyez ce rapport à votre service informatique : {file}</source>
        <translation>What was accepted stays in the history; send this report to your IT department: {file}</translation>
    </message>
    <message>
        <source>Publisher a rencontré une erreur imprévue</source>
        <translation>Publisher met an unexpected error</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Certains jours de la semaine</source>
        <translation>Certain days of the week</translation>
    </message>
    <message>
        <source>Jour de la semaine</source>
        <translation>Day of the week</translation>
    </message>
    <message>
        <source>Le dernier jour du mois</source>
        <translation>The last day of the month</translation>
    </message>
    <message>
        <source>Le même jour du mois</source>
        <translation>The same day of the month</translation>
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
        <translation>nothing planned</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>&amp;Déplacer</source>
        <translation>&amp;Move</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <source>L&apos;adresse de sa page devient {url}.</source>
        <translation>The address of its page becomes {url}.</translation>
    </message>
    <message>
        <source>« {title} » : le {day} est sauté.</source>
        <translation>“{title}”: {day} is skipped.</translation>
    </message>
    <message>
        <source>« {title} » est déplacée : {when}.</source>
        <translation>“{title}” is moved: {when}.</translation>
    </message>
</context>
<context>
    <name>NextDates</name>
    <message>
        <source>Prochaines dates ; décochez celles à sauter</source>
        <translation>Next dates; untick those to skip</translation>
    </message>
</context>
<context>
    <name>NextSlot</name>
    <message>
        <source>Aucun créneau n&apos;est libre dans l&apos;année qui vient.</source>
        <translation>No slot is free in the coming year.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Compris</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>&amp;Ajouter « {word} » au dictionnaire de la commune</source>
        <translation>&amp;Add “{word}” to the municipality’s dictionary</translation>
    </message>
    <message>
        <source>&amp;Ignorer dans cette annonce</source>
        <translation>&amp;Ignore in this announcement</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>Annonces et canaux</source>
        <translation>Announcements and channels</translation>
    </message>
    <message>
        <source>Prévu</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>&amp;Décider pour une annonce…</source>
        <translation>&amp;Decide for one announcement…</translation>
    </message>
    <message>
        <source>&amp;Décider pour {count} annonces…</source>
        <translation>&amp;Decide for {count} announcements…</translation>
    </message>
    <message>
        <source>&amp;Décider…</source>
        <translation>&amp;Decide…</translation>
    </message>
    <message>
        <source>&amp;Reprendre les envois…</source>
        <translation>&amp;Resume sending…</translation>
    </message>
    <message>
        <source>&amp;Suspendre les envois…</source>
        <translation>&amp;Suspend sending…</translation>
    </message>
    <message>
        <source>Envois</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Envois par annonce, ceux qui demandent une décision d&apos;abord</source>
        <translation>Outbox by announcement, those that need a decision first</translation>
    </message>
    <message>
        <source>Seulement ce qui n&apos;est pas &amp;terminé</source>
        <translation>Only what is not &amp;finished</translation>
    </message>
</context>
<context>
    <name>OwnText</name>
    <message>
        <source>Abréger : le lien mène à la suite</source>
        <translation>Shorten: the link leads to the rest</translation>
    </message>
    <message>
        <source>Comme le canal est réglé</source>
        <translation>As the channel is set</translation>
    </message>
    <message>
        <source>Facultatif : Publisher l&apos;écrit sous la publication. {page} y devient l&apos;adresse de la page.</source>
        <translation>Optional: Publisher writes it under the publication. {page} becomes the address of the page there.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Premier commentaire</source>
        <translation>First comment</translation>
    </message>
    <message>
        <source>Si le texte est trop long</source>
        <translation>If the text is too long</translation>
    </message>
    <message>
        <source>Texte pour {channel}</source>
        <translation>Text for {channel}</translation>
    </message>
    <message>
        <source>Tout publier, en fil numéroté</source>
        <translation>Publish everything, as a numbered thread</translation>
    </message>
    <message>
        <source>Vide : le texte commun est publié.</source>
        <translation>Empty: the common text is published.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>(sans titre)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Ce qui correspond</source>
        <translation>What matches</translation>
    </message>
    <message>
        <source>Chercher une commande ou une annonce</source>
        <translation>Search for a command or an announcement</translation>
    </message>
    <message>
        <source>Commandes</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Une commande, un brouillon ou une annonce</source>
        <translation>A command, a draft or an announcement</translation>
    </message>
</context>
<context>
    <name>PastDialog</name>
    <message>
        <source>&amp;Adresse du site ou du flux</source>
        <translation>&amp;Address of the website or of the feed</translation>
    </message>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Take in</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Donnez l&apos;adresse du site ou de son flux.</source>
        <translation>Give the address of the website or of its feed.</translation>
    </message>
    <message>
        <source>Lecture du site…</source>
        <translation>Reading the website…</translation>
    </message>
    <message>
        <source>Publisher lit les actualités d&apos;un site WordPress, ou d&apos;un flux RSS ou Atom, et les met dans l&apos;historique : la recherche les trouvera. Rien n&apos;est publié ni modifié.</source>
        <translation>Publisher reads the news of a WordPress website, or of an RSS or Atom feed, and puts them in the history: search will find them. Nothing is published or changed.</translation>
    </message>
    <message>
        <source>Reprendre ce qui est déjà publié</source>
        <translation>Take in what is already published</translation>
    </message>
    <message>
        <source>{count} publications lues…</source>
        <translation>{count} publications read…</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Ce texte est trop long pour être collé ({most} caractères au plus) : copiez-en une partie.</source>
        <translation>This text is too long to be pasted ({most} characters at most): copy a part of it.</translation>
    </message>
</context>
<context>
    <name>PeriodBox</name>
    <message>
        <source>30 derniers jours</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>7 derniers jours</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Cette année</source>
        <translation>This year</translation>
    </message>
    <message>
        <source>Choisir les dates…</source>
        <translation>Choose the dates…</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>L&apos;année passée</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>PictureBrowser</name>
    <message>
        <source>Ajoutez une image, ou publiez une annonce qui en a : elle sera ici.</source>
        <translation>Add an image, or publish an announcement that has one: it will be here.</translation>
    </message>
    <message>
        <source>Aucune image ne correspond à cette recherche.</source>
        <translation>No image matches this search.</translation>
    </message>
    <message>
        <source>Chercher &amp;une image</source>
        <translation>Search for an &amp;image</translation>
    </message>
    <message>
        <source>Chercher une image</source>
        <translation>Search for an image</translation>
    </message>
    <message>
        <source>Images, de la dernière utilisée à la plus ancienne</source>
        <translation>Images, from the last used to the oldest</translation>
    </message>
    <message>
        <source>Les plus récentes sont montrées : cherchez un mot pour voir les autres.</source>
        <translation>The most recent are shown: search for a word to see the others.</translation>
    </message>
    <message>
        <source>Réessayer</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Un mot du texte alternatif, du nom ou du crédit ; sans souci des accents</source>
        <translation>A word of the alternative text, the name or the credit; accents do not matter</translation>
    </message>
</context>
<context>
    <name>PictureWords</name>
    <message>
        <source>&amp;Crédit</source>
        <translation>&amp;Credit</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Texte alternatif</source>
        <translation>&amp;Alternative text</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ce que l&apos;on voit, en une phrase</source>
        <translation>What can be seen, in one sentence</translation>
    </message>
    <message>
        <source>Facultatif</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Image {name}</source>
        <translation>Image {name}</translation>
    </message>
    <message>
        <source>Les annonces déjà publiées gardent leurs mots.</source>
        <translation>Announcements already published keep their words.</translation>
    </message>
    <message>
        <source>Lu à voix haute aux personnes qui ne voient pas l&apos;image.</source>
        <translation>Read aloud to people who do not see the image.</translation>
    </message>
    <message>
        <source>Mots de l&apos;image</source>
        <translation>Words of the image</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>« {name} » n&apos;est plus dans Publisher : ajoutez ce fichier de nouveau.</source>
        <translation>“{name}” is no longer in Publisher: add this file again.</translation>
    </message>
</context>
<context>
    <name>PicturesPart</name>
    <message>
        <source>&amp;Décrire…</source>
        <translation>&amp;Describe…</translation>
    </message>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>&amp;Supprimer vraiment ?</source>
        <translation>&amp;Really delete?</translation>
    </message>
    <message>
        <source>Ajouter une &amp;image…</source>
        <translation>Add an &amp;image…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Crédit : {credit}</source>
        <translation>Credit: {credit}</translation>
    </message>
    <message>
        <source>Insérer dans l&apos;a&amp;nnonce</source>
        <translation>Insert into the a&amp;nnouncement</translation>
    </message>
    <message>
        <source>L&apos;image est supprimée.</source>
        <translation>The image is deleted.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus proposée ; ce qui l&apos;utilise la garde.</source>
        <translation>The image is no longer proposed; what uses it keeps it.</translation>
    </message>
    <message>
        <source>Ne plus &amp;proposer</source>
        <translation>No longer &amp;propose</translation>
    </message>
    <message>
        <source>Sans texte alternatif : écrivez-le.</source>
        <translation>Without alternative text: write it.</translation>
    </message>
</context>
<context>
    <name>PieceList</name>
    <message>
        <source>Chercher dans la liste</source>
        <translation>Search the list</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Par {who}, le {when}</source>
        <translation>By {who}, {when}</translation>
    </message>
    <message>
        <source>Rien ne correspond à cette recherche.</source>
        <translation>Nothing matches this search.</translation>
    </message>
    <message>
        <source>Un mot ; sans souci des accents</source>
        <translation>A word; accents do not matter</translation>
    </message>
    <message>
        <source>toutes les langues</source>
        <translation>all languages</translation>
    </message>
</context>
<context>
    <name>PiecesPart</name>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>« {name} » est supprimé.</source>
        <translation>“{name}” is deleted.</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Délai de grâce</source>
        <translation>&amp;Grace time</translation>
    </message>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Langue des nouvelles annonces</source>
        <translation>&amp;Language of new announcements</translation>
    </message>
    <message>
        <source>&amp;Même texte sur le même canal</source>
        <translation>&amp;Same text on the same channel</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ils valent pour tous les postes qui partagent ces données.</source>
        <translation>They hold for all computers that share these data.</translation>
    </message>
    <message>
        <source>Réglages des envois</source>
        <translation>Settings of sending</translation>
    </message>
    <message>
        <source>É&amp;cart entre deux annonces relancées</source>
        <translation>&amp;Gap between two announcements sent again</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Adapter…</source>
        <translation>Adapt…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aperçu pour {channel}</source>
        <translation>Preview for {channel}</translation>
    </message>
    <message>
        <source>C&apos;est relu</source>
        <translation>I have read it</translation>
    </message>
    <message>
        <source>Ce canal publie de nouveau le texte commun.</source>
        <translation>This channel publishes the common text again.</translation>
    </message>
    <message>
        <source>Ce que Publisher ajoute de lui-même (lien, mots-clés) se voit dessous.</source>
        <translation>What Publisher adds by itself (link, tags) can be seen below.</translation>
    </message>
    <message>
        <source>Il vaut pour tous vos canaux {kind}.</source>
        <translation>It holds for all your {kind} channels.</translation>
    </message>
    <message>
        <source>Le texte commun a changé depuis : relisez celui-ci.</source>
        <translation>The common text has changed since: read this one again.</translation>
    </message>
    <message>
        <source>Modifier…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Revenir au texte commun</source>
        <translation>Back to the common text</translation>
    </message>
    <message>
        <source>Écrire un autre texte pour ce canal seul</source>
        <translation>Write another text for this channel alone</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>Canaux</source>
        <translation>Channels</translation>
    </message>
    <message>
        <source>Ce que chaque canal montrera</source>
        <translation>What each channel will show</translation>
    </message>
    <message>
        <source>Cochez au moins un canal pour voir ce qu&apos;il montrera.</source>
        <translation>Tick at least one channel to see what it will show.</translation>
    </message>
    <message>
        <source>Écrivez : ce que chaque canal montrera se dessine ici à mesure.</source>
        <translation>Write: what each channel will show is drawn here as you go.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>À corriger</source>
        <translation>To correct</translation>
    </message>
    <message>
        <source>À relire</source>
        <translation>To read again</translation>
    </message>
</context>
<context>
    <name>PublishBar</name>
    <message>
        <source>&amp;Modifier la série…</source>
        <translation>&amp;Change the series…</translation>
    </message>
    <message>
        <source>&amp;Programmer la série…</source>
        <translation>&amp;Schedule the series…</translation>
    </message>
    <message>
        <source>&amp;Programmer…</source>
        <translation>&amp;Schedule…</translation>
    </message>
    <message>
        <source>&amp;Publier maintenant…</source>
        <translation>&amp;Publish now…</translation>
    </message>
    <message>
        <source>Corriger &amp;partout…</source>
        <translation>Correct &amp;everywhere…</translation>
    </message>
    <message>
        <source>Ctrl+Entrée</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>La correction part tout de suite.</source>
        <translation>The correction goes out right away.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Cochez au moins un canal.</source>
        <translation>Tick at least one channel.</translation>
    </message>
    <message>
        <source>Rien n&apos;est parti : votre texte est resté tel quel.</source>
        <translation>Nothing was sent: your text is just as it was.</translation>
    </message>
    <message>
        <source>Vous corrigez une annonce publiée : la correction ira sur ses canaux.</source>
        <translation>You are correcting a published announcement: the correction will go to its channels.</translation>
    </message>
</context>
<context>
    <name>RemoveChannel</name>
    <message>
        <source>&amp;Déconnecter</source>
        <translation>&amp;Disconnect</translation>
    </message>
    <message>
        <source>Ce qui est publié reste en ligne et l&apos;historique est gardé. Les codes d&apos;accès sont oubliés, et les envois encore prévus sur ce canal ne partiront pas.</source>
        <translation>What is published stays online and the history is kept. The access codes are forgotten, and what is still planned on this channel will not go out.</translation>
    </message>
    <message>
        <source>Déconnecter « {name} » ?</source>
        <translation>Disconnect “{name}”?</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
</context>
<context>
    <name>RemoveGroup</name>
    <message>
        <source>&amp;Supprimer</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Ses canaux restent connectés, et les annonces en cours gardent les leurs. Où il était le choix habituel, c&apos;est de nouveau celui de la dernière fois.</source>
        <translation>Its channels stay connected, and announcements in progress keep theirs. Where it was the usual choice, it is as last time again.</translation>
    </message>
    <message>
        <source>Supprimer le groupe « {name} » ?</source>
        <translation>Delete the group “{name}”?</translation>
    </message>
</context>
<context>
    <name>RenameTemplate</name>
    <message>
        <source>Pour changer son contenu : commencez une annonce à partir de lui, puis enregistrez-la comme modèle sous le même nom.</source>
        <translation>To change its content: begin an announcement from it, then save it as a template under the same name.</translation>
    </message>
    <message>
        <source>Renommer le modèle</source>
        <translation>Rename the template</translation>
    </message>
</context>
<context>
    <name>RepeatDialog</name>
    <message>
        <source>&amp;Choisir</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>&amp;Prochaines dates</source>
        <translation>&amp;Next dates</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dans l&apos;annonce, donnez à l&apos;événement et au retrait leurs dates de la première fois : elles se décalent ensuite d&apos;elles-mêmes.</source>
        <translation>In the announcement, give the event and the withdrawal their dates for the first time: they then move on by themselves.</translation>
    </message>
    <message>
        <source>Dates sautées plus tard : {days}.</source>
        <translation>Dates skipped later on: {days}.</translation>
    </message>
    <message>
        <source>Décochez une date pour la sauter.</source>
        <translation>Untick a date to skip it.</translation>
    </message>
    <message>
        <source>Répéter l&apos;annonce</source>
        <translation>Repeat the announcement</translation>
    </message>
</context>
<context>
    <name>RestoredDialog</name>
    <message>
        <source>&amp;Voir les envois</source>
        <translation>&amp;See the outbox</translation>
    </message>
    <message>
        <source>Une copie est reprise</source>
        <translation>A copy has been taken back</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>&amp;Reprendre</source>
        <translation>&amp;Resume</translation>
    </message>
    <message>
        <source>Les annonces retenues ne partent pas d&apos;elles-mêmes : Publisher vous demandera pour chacune si elle est encore utile.</source>
        <translation>The announcements that are held do not go out by themselves: Publisher will ask you for each whether it is still useful.</translation>
    </message>
    <message>
        <source>Reprendre les envois ?</source>
        <translation>Resume sending?</translation>
    </message>
    <message>
        <source>Rester suspendu</source>
        <translation>Stay suspended</translation>
    </message>
    <message>
        <source>Suspendu pour ce motif : {reason}</source>
        <translation>Suspended for this reason: {reason}</translation>
    </message>
</context>
<context>
    <name>RowOrder</name>
    <message>
        <source>Image {name} : {place} sur {count}</source>
        <translation>Image {name}: {place} of {count}</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>&amp;Annoncer</source>
        <translation>&amp;Announce</translation>
    </message>
    <message>
        <source>&amp;Jours</source>
        <translation>&amp;Days</translation>
    </message>
    <message>
        <source>&amp;Mois</source>
        <translation>&amp;Months</translation>
    </message>
    <message>
        <source>&amp;Quel jour</source>
        <translation>&amp;Which day</translation>
    </message>
    <message>
        <source>&amp;Répéter par</source>
        <translation>&amp;Repeat by</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Cliquez sur un mois pour ne rien annoncer ce mois-là.</source>
        <translation>Click a month to announce nothing in it.</translation>
    </message>
    <message>
        <source>Décaler l&apos;é&amp;vénement et le retrait avec chaque date</source>
        <translation>Move the e&amp;vent and the withdrawal along with each date</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Première &amp;date</source>
        <translation>First &amp;date</translation>
    </message>
    <message>
        <source>R&amp;ythme</source>
        <translation>&amp;How often</translation>
    </message>
    <message>
        <source>Sauter les jours &amp;fériés de Belgique</source>
        <translation>Skip Belgian &amp;public holidays</translation>
    </message>
    <message>
        <source>Se &amp;termine</source>
        <translation>E&amp;nds</translation>
    </message>
    <message>
        <source>Semaine</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>À quelle &amp;heure</source>
        <translation>At what &amp;time</translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Nom du modèle</source>
        <translation>&amp;Name of the template</translation>
    </message>
    <message>
        <source>&amp;Remplacer le modèle</source>
        <translation>&amp;Replace the template</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer comme modèle</source>
        <translation>Save as a template</translation>
    </message>
    <message>
        <source>Le modèle « {name} » existe déjà : il sera remplacé.</source>
        <translation>The template “{name}” already exists: it will be replaced.</translation>
    </message>
    <message>
        <source>Textes, images, mots-clés, lien et canaux sont gardés ; les dates ne le sont pas.</source>
        <translation>Texts, images, tags, link and channels are kept; dates are not.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Brouillon non enregistré. </source>
        <translation>Draft not saved. </translation>
    </message>
    <message>
        <source>Enregistrement…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Enregistré à {when}</source>
        <translation>Saved at {when}</translation>
    </message>
    <message>
        <source>Pas encore enregistré</source>
        <translation>Not saved yet</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Où en sont les envois</source>
        <translation>Where the sending stands</translation>
    </message>
    <message>
        <source>Rien n&apos;est à envoyer.</source>
        <translation>Nothing is to be sent.</translation>
    </message>
    <message>
        <source>Tout est livré.</source>
        <translation>Everything is delivered.</translation>
    </message>
    <message>
        <source>Tout est programmé. Gardez Publisher ouvert jusque-là, à moins qu&apos;un autre poste n&apos;envoie pour vous.</source>
        <translation>Everything is scheduled. Keep Publisher open until then, unless another computer sends for you.</translation>
    </message>
    <message>
        <source>Voir les &amp;détails</source>
        <translation>See the &amp;details</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. Le reste attend la reprise des envois.</source>
        <translation>{done} of {all} delivered. The rest waits until sending resumes.</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. Vous pouvez continuer à travailler.</source>
        <translation>{done} of {all} delivered. You can go on working.</translation>
    </message>
    <message>
        <source>{done} sur {all} livrés. {stuck} à regarder.</source>
        <translation>{done} of {all} delivered. {stuck} to look at.</translation>
    </message>
    <message>
        <source>Écrire une &amp;nouvelle annonce</source>
        <translation>Write a &amp;new announcement</translation>
    </message>
</context>
<context>
    <name>SeriesDialog</name>
    <message>
        <source>&amp;Arrêter la série…</source>
        <translation>S&amp;top the series…</translation>
    </message>
    <message>
        <source>&amp;Fermer</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Modifier la série…</source>
        <translation>&amp;Change the series…</translation>
    </message>
    <message>
        <source>&amp;Ouvrir l&apos;annonce</source>
        <translation>&amp;Open the announcement</translation>
    </message>
    <message>
        <source>&amp;Prochaines dates</source>
        <translation>&amp;Next dates</translation>
    </message>
    <message>
        <source>&amp;Sauter cette date</source>
        <translation>&amp;Skip this date</translation>
    </message>
    <message>
        <source>Approuvée le {when} par {author}.</source>
        <translation>Approved on {when} by {author}.</translation>
    </message>
    <message>
        <source>Arrêtée le {when}.</source>
        <translation>Stopped on {when}.</translation>
    </message>
    <message>
        <source>Cette série vient d&apos;une copie de sauvegarde : rien ne partira tant que vous ne l&apos;aurez pas approuvée à nouveau, avec « Modifier la série ».</source>
        <translation>This series comes from a backup: nothing will leave until you approve it again, with “Change the series”.</translation>
    </message>
    <message>
        <source>Part sur {names}.</source>
        <translation>Goes to {names}.</translation>
    </message>
    <message>
        <source>Plus connecté : {names}. Choisissez d&apos;autres canaux avec « Modifier la série ».</source>
        <translation>No longer connected: {names}. Choose other channels with “Change the series”.</translation>
    </message>
    <message>
        <source>déplacée</source>
        <translation>moved</translation>
    </message>
</context>
<context>
    <name>SeriesTold</name>
    <message>
        <source>Prochaines dates</source>
        <translation>Next dates</translation>
    </message>
</context>
<context>
    <name>SettingFields</name>
    <message>
        <source> (facultatif)</source>
        <translation> (optional)</translation>
    </message>
    <message>
        <source>Réglages &amp;avancés</source>
        <translation>&amp;Advanced settings</translation>
    </message>
    <message>
        <source>inchangé</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>vide : se connecter dans le navigateur</source>
        <translation>empty: sign in with the browser</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message>
        <source>Ce fichier nomme aussi des canaux qui ne sont pas connectés ici : {names}. Connectez-les dans la page « Canaux » si l&apos;annonce doit y paraître.</source>
        <translation>This file also names channels that are not connected here: {names}. Connect them on the “Channels” page if the announcement should appear there.</translation>
    </message>
</context>
<context>
    <name>SieveBar</name>
    <message>
        <source>&amp;Effacer les filtres</source>
        <translation>&amp;Clear the filters</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>All</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>&amp;Adresse où le navigateur s&apos;arrête</source>
        <translation>&amp;Address where the browser stops</translation>
    </message>
    <message>
        <source>&amp;Compte</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Ouvrir la page de connexion</source>
        <translation>&amp;Open the sign-in page</translation>
    </message>
    <message>
        <source>&amp;Terminer</source>
        <translation>&amp;Finish</translation>
    </message>
    <message>
        <source>Connecter « {name} »</source>
        <translation>Connect “{name}”</translation>
    </message>
    <message>
        <source>Copiez ci-dessous l&apos;adresse où le navigateur s&apos;arrête.</source>
        <translation>Copy below the address where the browser stops.</translation>
    </message>
    <message>
        <source>En attente de votre navigateur…</source>
        <translation>Waiting for your browser…</translation>
    </message>
    <message>
        <source>En entier, puis terminez. Elle vaut un mot de passe pendant un moment.</source>
        <translation>The whole of it, then finish. It is worth a password for a while.</translation>
    </message>
    <message>
        <source>La connexion n&apos;est pas faite.</source>
        <translation>You are not signed in.</translation>
    </message>
    <message>
        <source>La personne connectée gère plusieurs comptes : choisissez celui du canal.</source>
        <translation>The person who signed in looks after several accounts: choose the one of the channel.</translation>
    </message>
    <message>
        <source>Plus qu&apos;un choix à faire.</source>
        <translation>One last choice to make.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Préparation…</source>
        <translation>Preparing…</translation>
    </message>
    <message>
        <source>Publisher ouvre la page de connexion dans votre navigateur. Connectez-vous avec le compte de la commune, acceptez les droits demandés, puis revenez ici.</source>
        <translation>Publisher opens the sign-in page in your browser. Sign in with the municipality&apos;s account, accept the rights that are asked for, then come back here.</translation>
    </message>
    <message>
        <source>Seulement si rien ne se passe ici : copiez-la en entier, puis terminez.</source>
        <translation>Only if nothing happens here: copy the whole of it, then finish.</translation>
    </message>
    <message>
        <source>Vérification du compte…</source>
        <translation>Checking the account…</translation>
    </message>
</context>
<context>
    <name>SitePlace</name>
    <message>
        <source>&amp;Adresse du site</source>
        <translation>&amp;Address of the site</translation>
    </message>
    <message>
        <source>Choisissez le dossier du site.</source>
        <translation>Choose the folder of the site.</translation>
    </message>
    <message>
        <source>D&amp;ossier du site</source>
        <translation>F&amp;older of the site</translation>
    </message>
    <message>
        <source>Là où ce dossier sera visible. Elle peut être changée plus tard.</source>
        <translation>Where this folder will be visible. It can be changed later.</translation>
    </message>
    <message>
        <source>Publisher y écrit les pages ; créez-le ou choisissez-en un vide.</source>
        <translation>Publisher writes the pages there; create it or choose an empty one.</translation>
    </message>
    <message>
        <source>Un instant : Publisher prépare les questions. Puis recommencez.</source>
        <translation>One moment: Publisher is preparing the questions. Then try again.</translation>
    </message>
    <message>
        <source>Un site que Publisher écrit, dans un &amp;dossier</source>
        <translation>A site that Publisher writes, in a &amp;folder</translation>
    </message>
    <message>
        <source>le site</source>
        <translation>the site</translation>
    </message>
    <message>
        <source>ou le site que la commune a déjà :</source>
        <translation>or the site that the town has already:</translation>
    </message>
    <message>
        <source>Écrivez l&apos;adresse du site ; pour un essai, https://www.exemple.be suffit.</source>
        <translation>Write the address of the site; for a trial, https://www.exemple.be will do.</translation>
    </message>
</context>
<context>
    <name>SlotsDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Proposer : mardi 9:00, jeudi 17:00</source>
        <translation>&amp;Propose: Tuesday 9:00, Thursday 17:00</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Créneaux de publication</source>
        <translation>Slots of publication</translation>
    </message>
    <message>
        <source>Heures du {day}</source>
        <translation>Times on {day}</translation>
    </message>
    <message>
        <source>Pas les jours &amp;fériés de Belgique</source>
        <translation>Not on the public &amp;holidays of Belgium</translation>
    </message>
    <message>
        <source>Vos heures habituelles, chaque semaine. Le calendrier montre celles où rien n&apos;est prévu, et « Prochain créneau libre » choisit la première. Plusieurs heures : 9:00, 17:30.</source>
        <translation>Your usual times, each week. The calendar shows those where nothing is planned, and “Next free slot” chooses the first. Several times: 9:00, 17:30.</translation>
    </message>
</context>
<context>
    <name>SocialAccounts</name>
    <message>
        <source>Avec nos &amp;vrais comptes :</source>
        <translation>With our &amp;real accounts:</translation>
    </message>
    <message>
        <source>Chacun se connecte ensuite, l&apos;un après l&apos;autre ; « Annuler » passe au suivant.</source>
        <translation>Each is connected next, one after the other; “Cancel” goes on to the next one.</translation>
    </message>
    <message>
        <source>Les messages des réseaux sociaux vont sur un mur de cet ordinateur, que vous seul voyez. Le site, lui, est celui que vous venez de choisir.</source>
        <translation>The messages of the social networks go to a wall on this computer that only you see. The site is the one that you have just chosen.</translation>
    </message>
    <message>
        <source>M&apos;&amp;entraîner d&apos;abord</source>
        <translation>&amp;Practise first</translation>
    </message>
    <message>
        <source>les réseaux sociaux</source>
        <translation>the social networks</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Compris</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>Il n&apos;y a aucun mot à vérifier.</source>
        <translation>There is no word to check.</translation>
    </message>
    <message>
        <source>L&apos;orthographe n&apos;est pas vérifiée ({language}). {advice}</source>
        <translation>Spelling is not checked ({language}). {advice}</translation>
    </message>
    <message>
        <source>L&apos;orthographe n&apos;est pas vérifiée : Fichier &gt; « Réglages de cet ordinateur… ».</source>
        <translation>Spelling is not checked: File &gt; “Settings of this computer…”.</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>&amp;Arrêter Publisher</source>
        <translation>&amp;Stop Publisher</translation>
    </message>
    <message>
        <source>&amp;Continuer à publier</source>
        <translation>&amp;Go on publishing</translation>
    </message>
    <message>
        <source>1 annonce attend son heure.</source>
        <translation>1 announcement is waiting for its time.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cette réponse se change dans Fichier, Réglages de cet ordinateur.</source>
        <translation>This answer can be changed in File, Settings of this computer.</translation>
    </message>
    <message>
        <source>Continuer à publier, fenêtre fermée ?</source>
        <translation>Go on publishing with the window closed?</translation>
    </message>
    <message>
        <source>Publisher peut rester ouvert près de l&apos;horloge et les envoyer. S&apos;il s&apos;arrête, rien ne part d&apos;ici, sauf si un autre poste ou un serveur s&apos;en charge.</source>
        <translation>Publisher can stay open near the clock and send them. If it stops, nothing goes out from here, unless another computer or a server takes care of it.</translation>
    </message>
    <message>
        <source>{count} annonces attendent leur heure.</source>
        <translation>{count} announcements are waiting for their time.</translation>
    </message>
</context>
<context>
    <name>StopSeries</name>
    <message>
        <source>&amp;Arrêter la série</source>
        <translation>&amp;Stop the series</translation>
    </message>
    <message>
        <source>Arrêter la série ?</source>
        <translation>Stop the series?</translation>
    </message>
    <message>
        <source>Les prochaines dates sont annulées, et plus rien ne partira. Ce qui est déjà publié reste en ligne. Une série arrêtée ne peut pas reprendre.</source>
        <translation>The next dates are cancelled, and nothing more will leave. What is already published stays online. A stopped series cannot start again.</translation>
    </message>
    <message>
        <source>Revenir</source>
        <translation>Go back</translation>
    </message>
</context>
<context>
    <name>SuspendDialog</name>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Suspendre</source>
        <translation>&amp;Suspend</translation>
    </message>
    <message>
        <source>Accident grave : communication de crise</source>
        <translation>Serious accident: crisis communication</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Plus rien ne partira, ni d&apos;ici ni d&apos;un autre poste, jusqu&apos;à la reprise. Ce qui est déjà en cours d&apos;envoi se termine.</source>
        <translation>Nothing will go out any more, neither from here nor from another computer, until sending resumes. What is already being sent will finish.</translation>
    </message>
    <message>
        <source>Suspendre tous les envois ?</source>
        <translation>Suspend all sending?</translation>
    </message>
    <message>
        <source>Écrivez le motif : vos collègues le verront.</source>
        <translation>Write the reason: your colleagues will see it.</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Mots-clés proposés</source>
        <translation>Tags proposed</translation>
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
        <translation>&amp;Logo (optional)</translation>
    </message>
    <message>
        <source>&amp;Nom de la commune</source>
        <translation>&amp;Name of the town</translation>
    </message>
    <message>
        <source>Il est en haut de chaque page du site, et dans les flux.</source>
        <translation>It stands at the top of every page of the site, and in the feeds.</translation>
    </message>
    <message>
        <source>Une image, montrée à côté du nom sur le site que Publisher écrit.</source>
        <translation>A picture, shown beside the name on the site that Publisher writes.</translation>
    </message>
    <message>
        <source>Ville de Valrivière</source>
        <translation>Town of Valrivière</translation>
    </message>
    <message>
        <source>la commune</source>
        <translation>the town</translation>
    </message>
    <message>
        <source>Écrivez le nom de la commune.</source>
        <translation>Write the name of the town.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Ouvrir Publisher</source>
        <translation>&amp;Open Publisher</translation>
    </message>
    <message>
        <source>&amp;Quitter : plus rien ne part d&apos;ici</source>
        <translation>&amp;Quit: nothing goes out from here any more</translation>
    </message>
    <message>
        <source>&amp;Suspendre ou reprendre les envois…</source>
        <translation>&amp;Suspend or resume sending…</translation>
    </message>
</context>
<context>
    <name>TwinsSheet</name>
    <message>
        <source>&amp;Envoyer quand même</source>
        <translation>&amp;Send anyway</translation>
    </message>
    <message>
        <source>Ce texte est déjà parti ou prévu</source>
        <translation>This text has already gone out or is planned</translation>
    </message>
    <message>
        <source>Les lecteurs de ces canaux le verraient deux fois.</source>
        <translation>The readers of these channels would see it twice.</translation>
    </message>
    <message>
        <source>Ne pas l&apos;envoyer</source>
        <translation>Do not send it</translation>
    </message>
    <message>
        <source>Revenir au texte</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>Seulement les &amp;autres canaux</source>
        <translation>Only the &amp;other channels</translation>
    </message>
</context>
<context>
    <name>UploadBar</name>
    <message>
        <source>Envoi de la vidéo</source>
        <translation>Sending the video</translation>
    </message>
</context>
<context>
    <name>UsualDialog</name>
    <message>
        <source>&amp;Enregistrer</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choix habituels</source>
        <translation>Usual choices</translation>
    </message>
    <message>
        <source>Les canaux cochés d&apos;avance dans une nouvelle annonce, selon son genre. Vous pouvez toujours en cocher d&apos;autres.</source>
        <translation>The channels that are ticked beforehand in a new announcement, by its kind. You can always tick others.</translation>
    </message>
    <message>
        <source>{kind} : cochez au moins un canal.</source>
        <translation>{kind}: tick at least one channel.</translation>
    </message>
</context>
<context>
    <name>UsualPart</name>
    <message>
        <source>Ce groupe est vide : ce sera comme la dernière fois, jusqu&apos;à ce que vous choisissiez ses canaux dans « Groupes ».</source>
        <translation>This group is empty: it will be as last time, until you choose its channels in “Groups”.</translation>
    </message>
    <message>
        <source>Comme la dernière fois</source>
        <translation>As last time</translation>
    </message>
    <message>
        <source>Groupe {name}</source>
        <translation>Group {name}</translation>
    </message>
    <message>
        <source>Toujours ces canaux</source>
        <translation>Always these channels</translation>
    </message>
    <message>
        <source>Tous les canaux</source>
        <translation>All channels</translation>
    </message>
</context>
<context>
    <name>VideoRow</name>
    <message>
        <source>Ce que l&apos;on voit et ce que l&apos;on entend</source>
        <translation>What is seen and what is heard</translation>
    </message>
    <message>
        <source>Description de la vidéo</source>
        <translation>Description of the video</translation>
    </message>
    <message>
        <source>Lu par les personnes qui ne voient ou n&apos;entendent pas la vidéo.</source>
        <translation>Read by people who do not see or hear the video.</translation>
    </message>
    <message>
        <source>Retirer la vidéo</source>
        <translation>Remove the video</translation>
    </message>
    <message>
        <source>Retirer la vidéo {name}</source>
        <translation>Remove the video {name}</translation>
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
        <translation>Announcement exported: {path}</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Plus rien n&apos;est envoyé</source>
        <translation>Nothing is sent any more</translation>
    </message>
    <message>
        <source>Prêt</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas pu s&apos;ouvrir</source>
        <translation>Publisher could not open</translation>
    </message>
    <message>
        <source>Reprendre une copie</source>
        <translation>Take back a copy</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé pour le moment</source>
        <translation>Nothing is being sent for now</translation>
    </message>
    <message>
        <source>Tous les envois sont suspendus : {reason}</source>
        <translation>All sending is suspended: {reason}</translation>
    </message>
    <message>
        <source>Voir les envois</source>
        <translation>See the outbox</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Abandonner…</source>
        <translation>Give up…</translation>
    </message>
    <message>
        <source>Choisir une heure…</source>
        <translation>Choose a time…</translation>
    </message>
    <message>
        <source>Elle part maintenant.</source>
        <translation>It goes out now.</translation>
    </message>
    <message>
        <source>Elle partira le {when}.</source>
        <translation>It will go out {when}.</translation>
    </message>
    <message>
        <source>Envoyer maintenant</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Garder l&apos;heure prévue</source>
        <translation>Keep the planned time</translation>
    </message>
    <message>
        <source>Prévue le {when} · {channels}</source>
        <translation>Planned for {when} · {channels}</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Abandonnée : elle ne partira pas.</source>
        <translation>Given up: it will not go out.</translation>
    </message>
    <message>
        <source>Annonces</source>
        <translation>Announcements</translation>
    </message>
    <message>
        <source>Celles que vous envoyez maintenant partent l&apos;une après l&apos;autre, à {spacing} d&apos;intervalle.</source>
        <translation>Those that you send now go out one after the other, {spacing} apart.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est pas partie</source>
        <translation>This announcement did not go out</translation>
    </message>
    <message>
        <source>Rien ne part sans votre accord : dites pour chacune si elle est encore utile. Sans réponse, elle attend.</source>
        <translation>Nothing goes out without your agreement: say for each whether it is still useful. Without an answer, it waits.</translation>
    </message>
    <message>
        <source>{count} annonces ne sont pas parties</source>
        <translation>{count} announcements did not go out</translation>
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
        <translation>{count} more on {day}</translation>
    </message>
</context>
<context>
    <name>WellFoot</name>
    <message>
        <source>Ajouter une &amp;image…</source>
        <translation>Add an &amp;image…</translation>
    </message>
    <message>
        <source>Ajouter une &amp;vidéo…</source>
        <translation>Add a &amp;video…</translation>
    </message>
    <message>
        <source>Préparation de l&apos;image {number} sur {count}…</source>
        <translation>Preparing image {number} of {count}…</translation>
    </message>
    <message>
        <source>Préparation de la vidéo…</source>
        <translation>Preparing the video…</translation>
    </message>
    <message>
        <source>Reprendre une image…</source>
        <translation>Take an image again…</translation>
    </message>
    <message>
        <source>Une image déjà utilisée, avec son texte (Ctrl+Shift+I)</source>
        <translation>An image used before, with its text (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>ou déposez-les ici</source>
        <translation>or drop them here</translation>
    </message>
</context>
<context>
    <name>WhatToDo</name>
    <message>
        <source>&amp;Fermer</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>Que faire ?</source>
        <translation>What to do?</translation>
    </message>
</context>
<context>
    <name>WhenField</name>
    <message>
        <source>&amp;Répéter…</source>
        <translation>&amp;Repeat…</translation>
    </message>
    <message>
        <source>Bruxelles</source>
        <translation>Brussels</translation>
    </message>
    <message>
        <source>Changer la répétition : {rule}</source>
        <translation>Change the repetition: {rule}</translation>
    </message>
    <message>
        <source>Date et heure de publication</source>
        <translation>Date and time of publication</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Fuseau horaire : {zone}</source>
        <translation>Time zone: {zone}</translation>
    </message>
    <message>
        <source>Pro&amp;grammer</source>
        <translation>Sche&amp;dule</translation>
    </message>
    <message>
        <source>Prochain &amp;créneau libre</source>
        <translation>Next &amp;free slot</translation>
    </message>
    <message>
        <source>Prochain créneau libre</source>
        <translation>Next free slot</translation>
    </message>
    <message>
        <source>Prochain créneau libre : votre première heure habituelle sans annonce</source>
        <translation>Next free slot: your first usual time without an announcement</translation>
    </message>
    <message>
        <source>Publier &amp;maintenant</source>
        <translation>Publish &amp;now</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>&amp;Motif</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Retirer</source>
        <translation>&amp;Withdraw</translation>
    </message>
    <message>
        <source>Ce qui arrivera sur chaque canal</source>
        <translation>What will happen on each channel</translation>
    </message>
    <message>
        <source>Cochez au moins un canal.</source>
        <translation>Tick at least one channel.</translation>
    </message>
    <message>
        <source>Il est gardé dans l&apos;historique et affiché là où la page se trouvait.</source>
        <translation>It is kept in the history and shown where the page was.</translation>
    </message>
    <message>
        <source>La date était erronée</source>
        <translation>The date was wrong</translation>
    </message>
    <message>
        <source>Ne rien retirer</source>
        <translation>Withdraw nothing</translation>
    </message>
    <message>
        <source>Retirer cette annonce ?</source>
        <translation>Withdraw this announcement?</translation>
    </message>
    <message>
        <source>Voici ce qui arrivera sur chaque canal. Décochez ceux où elle doit rester.</source>
        <translation>This is what will happen on each channel. Untick those where it must stay.</translation>
    </message>
    <message>
        <source>Écrivez le motif du retrait.</source>
        <translation>Write the reason for the withdrawal.</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>&amp;Résumé</source>
        <translation>&amp;Summary</translation>
    </message>
    <message>
        <source>&amp;Titre</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>L&apos;essentiel en une ou deux phrases : qui, quoi, où, quand.</source>
        <translation>The essentials in one or two sentences: who, what, where, when.</translation>
    </message>
    <message>
        <source>Te&amp;xte</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>Travaux rue de la Station</source>
        <translation>Works in Station Street</translation>
    </message>
    <message>
        <source>résumé</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>résumé ou texte</source>
        <translation>summary or text</translation>
    </message>
    <message>
        <source>texte</source>
        <translation>text</translation>
    </message>
    <message>
        <source>titre</source>
        <translation>title</translation>
    </message>
</context>
<context>
    <name>WordsToCheck</name>
    <message>
        <source>1 mot à vérifier</source>
        <translation>1 word to check</translation>
    </message>
    <message>
        <source>Aller au mot suivant (F7)</source>
        <translation>Go to the next word (F7)</translation>
    </message>
    <message>
        <source>{count} mots à vérifier</source>
        <translation>{count} words to check</translation>
    </message>
    <message>
        <source>À vérifier : {words}</source>
        <translation>To check: {words}</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source> et {count} autres</source>
        <translation> and {count} others</translation>
    </message>
    <message>
        <source>(sans titre)</source>
        <translation>(no title)</translation>
    </message>
    <message>
        <source>1 annonce</source>
        <translation>1 announcement</translation>
    </message>
    <message>
        <source>1 brouillon</source>
        <translation>1 draft</translation>
    </message>
    <message>
        <source>1 fin</source>
        <translation>1 end</translation>
    </message>
    <message>
        <source>1 événement</source>
        <translation>1 event</translation>
    </message>
    <message>
        <source>Et {count} autres fois.</source>
        <translation>And {count} other times.</translation>
    </message>
    <message>
        <source>Le {day}, à moins d&apos;une heure sur {channels} : « {first} » ({at}) et « {second} » ({then}).</source>
        <translation>On {day}, less than an hour apart on {channels}: “{first}” ({at}) and “{second}” ({then}).</translation>
    </message>
    <message>
        <source>Semaine sans annonce</source>
        <translation>Week without an announcement</translation>
    </message>
    <message>
        <source>Semaines sans annonce</source>
        <translation>Weeks without an announcement</translation>
    </message>
    <message>
        <source>a lieu</source>
        <translation>takes place</translation>
    </message>
    <message>
        <source>aujourd&apos;hui</source>
        <translation>today</translation>
    </message>
    <message>
        <source>brouillon</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>créneau libre à {times}</source>
        <translation>free slot at {times}</translation>
    </message>
    <message>
        <source>d&apos;une série</source>
        <translation>of a series</translation>
    </message>
    <message>
        <source>du {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>fin de l&apos;annonce</source>
        <translation>end of the announcement</translation>
    </message>
    <message>
        <source>férié : {name}</source>
        <translation>public holiday: {name}</translation>
    </message>
    <message>
        <source>jusqu&apos;au {end}</source>
        <translation>to {end}</translation>
    </message>
    <message>
        <source>prévue</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>publiée</source>
        <translation>published</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>rien de prévu</source>
        <translation>nothing planned</translation>
    </message>
    <message>
        <source>sur {names}</source>
        <translation>on {names}</translation>
    </message>
    <message>
        <source>{count} annonces</source>
        <translation>{count} announcements</translation>
    </message>
    <message>
        <source>{count} brouillons</source>
        <translation>{count} drafts</translation>
    </message>
    <message>
        <source>{count} canaux</source>
        <translation>{count} channels</translation>
    </message>
    <message>
        <source>{count} fins</source>
        <translation>{count} ends</translation>
    </message>
    <message>
        <source>{count} événements</source>
        <translation>{count} events</translation>
    </message>
    <message>
        <source>{name} dans {count} jours</source>
        <translation>{name} in {count} days</translation>
    </message>
    <message>
        <source>{name} demain</source>
        <translation>{name} tomorrow</translation>
    </message>
    <message>
        <source>à moins d&apos;une heure d&apos;une autre annonce sur le même canal</source>
        <translation>less than an hour from another announcement on the same channel</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Après</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Avant</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Barré : retiré. Souligné : ajouté.</source>
        <translation>Struck through: removed. Underlined: added.</translation>
    </message>
    <message>
        <source>Rien n’a changé dans le texte de l’annonce.</source>
        <translation>Nothing has changed in the text of the announcement.</translation>
    </message>
</context>
<context>
    <name>exporting</name>
    <message>
        <source>Journal entier, que l&apos;on peut vérifier</source>
        <translation>Whole journal, which can be verified</translation>
    </message>
    <message>
        <source>Registre pour les archives</source>
        <translation>Register for the archives</translation>
    </message>
    <message>
        <source>Tableau pour Excel ou LibreOffice</source>
        <translation>Table for Excel or LibreOffice</translation>
    </message>
    <message>
        <source>{count} envois exportés</source>
        <translation>{count} deliveries exported</translation>
    </message>
    <message>
        <source>{count} inscriptions du journal exportées</source>
        <translation>{count} entries of the journal exported</translation>
    </message>
    <message>
        <source>{count} événements exportés</source>
        <translation>{count} events exported</translation>
    </message>
    <message>
        <source>Événements, pour l&apos;analyse des processus</source>
        <translation>Events, for process analysis</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Annonces et tableaux (*.md *.csv *.tsv)</source>
        <translation>Announcements and tables (*.md *.csv *.tsv)</translation>
    </message>
    <message>
        <source>Importer une annonce, ou un tableau d&apos;annonces</source>
        <translation>Import an announcement, or a table of announcements</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>folders</name>
    <message>
        <source>Site de la commune</source>
        <translation>Site of the town</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Aide de Publisher</source>
        <translation>Publisher &amp;help</translation>
    </message>
    <message>
        <source>&amp;Annonce</source>
        <translation>&amp;Announcement</translation>
    </message>
    <message>
        <source>&amp;Brouillons…</source>
        <translation>&amp;Drafts…</translation>
    </message>
    <message>
        <source>&amp;Commande ou annonce…</source>
        <translation>&amp;Command or announcement…</translation>
    </message>
    <message>
        <source>&amp;Créneaux de publication…</source>
        <translation>&amp;Slots of publication…</translation>
    </message>
    <message>
        <source>&amp;Dupliquer</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Décider de ce qui n&apos;est pas parti…</source>
        <translation>&amp;Decide about what did not go out…</translation>
    </message>
    <message>
        <source>&amp;Enregistrer le brouillon</source>
        <translation>&amp;Save the draft</translation>
    </message>
    <message>
        <source>&amp;Envois</source>
        <translation>&amp;Outbox</translation>
    </message>
    <message>
        <source>&amp;Fichier</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Groupes de canaux…</source>
        <translation>&amp;Groups of channels…</translation>
    </message>
    <message>
        <source>&amp;Importer une annonce ou un tableau…</source>
        <translation>&amp;Import an announcement or a table…</translation>
    </message>
    <message>
        <source>&amp;Mot à vérifier suivant</source>
        <translation>Next &amp;word to check</translation>
    </message>
    <message>
        <source>&amp;Nouvelle annonce</source>
        <translation>&amp;New announcement</translation>
    </message>
    <message>
        <source>&amp;Publier…</source>
        <translation>&amp;Publish…</translation>
    </message>
    <message>
        <source>&amp;Quitter</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Reprendre ce qui est déjà publié…</source>
        <translation>&amp;Take in what is already published…</translation>
    </message>
    <message>
        <source>&amp;Réglages des envois…</source>
        <translation>&amp;Settings of sending…</translation>
    </message>
    <message>
        <source>&amp;Suspendre ou reprendre les envois…</source>
        <translation>&amp;Suspend or resume sending…</translation>
    </message>
    <message>
        <source>A&amp;ller à</source>
        <translation>&amp;Go to</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Choix &amp;habituels de canaux…</source>
        <translation>&amp;Usual channels…</translation>
    </message>
    <message>
        <source>E&amp;xporter l&apos;annonce…</source>
        <translation>E&amp;xport the announcement…</translation>
    </message>
    <message>
        <source>Enregistrer comme &amp;modèle…</source>
        <translation>Save as a te&amp;mplate…</translation>
    </message>
    <message>
        <source>Exporter le &amp;calendrier…</source>
        <translation>Export the &amp;calendar…</translation>
    </message>
    <message>
        <source>Importer un &amp;dossier d&apos;annonces…</source>
        <translation>Import a &amp;folder of announcements…</translation>
    </message>
    <message>
        <source>Insérer un &amp;texte…</source>
        <translation>Insert a &amp;text…</translation>
    </message>
    <message>
        <source>Nouvelle annonce à partir d&apos;un &amp;modèle…</source>
        <translation>New announcement from a te&amp;mplate…</translation>
    </message>
    <message>
        <source>Reprendre une &amp;image…</source>
        <translation>Take an &amp;image again…</translation>
    </message>
    <message>
        <source>Réglages de cet &amp;ordinateur…</source>
        <translation>Settings of this c&amp;omputer…</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>vidéo à {percent} %</source>
        <translation>video at {percent}%</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>Ce qui n&apos;a pas été pris :</source>
        <translation>What was not taken:</translation>
    </message>
    <message>
        <source>… et {left} de plus.</source>
        <translation>… and {left} more.</translation>
    </message>
</context>
<context>
    <name>repeat</name>
    <message>
        <source>1er</source>
        <translation>1st</translation>
    </message>
    <message>
        <source>2e</source>
        <translation>2nd</translation>
    </message>
    <message>
        <source>3e</source>
        <translation>3rd</translation>
    </message>
    <message>
        <source>4e</source>
        <translation>4th</translation>
    </message>
    <message>
        <source>5e</source>
        <translation>5th</translation>
    </message>
    <message>
        <source>chaque année</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>cinquième</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>dernier</source>
        <translation>last</translation>
    </message>
    <message>
        <source>deuxième</source>
        <translation>second</translation>
    </message>
    <message>
        <source>la veille</source>
        <translation>the day before</translation>
    </message>
    <message>
        <source>le jour même</source>
        <translation>the same day</translation>
    </message>
    <message>
        <source>premier</source>
        <translation>first</translation>
    </message>
    <message>
        <source>quatrième</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>troisième</source>
        <translation>third</translation>
    </message>
    <message>
        <source>un jour sur deux</source>
        <translation>every other day</translation>
    </message>
    <message>
        <source>un jour sur trois</source>
        <translation>every third day</translation>
    </message>
    <message>
        <source>un jour sur {count}</source>
        <translation>every {count} days</translation>
    </message>
    <message>
        <source>un mois sur deux</source>
        <translation>every other month</translation>
    </message>
    <message>
        <source>un mois sur trois</source>
        <translation>every third month</translation>
    </message>
    <message>
        <source>un mois sur {count}</source>
        <translation>every {count} months</translation>
    </message>
    <message>
        <source>une année sur deux</source>
        <translation>every other year</translation>
    </message>
    <message>
        <source>une année sur trois</source>
        <translation>every third year</translation>
    </message>
    <message>
        <source>une année sur {count}</source>
        <translation>every {count} years</translation>
    </message>
    <message>
        <source>une semaine sur deux</source>
        <translation>every other week</translation>
    </message>
    <message>
        <source>une semaine sur trois</source>
        <translation>every third week</translation>
    </message>
    <message>
        <source>une semaine sur {count}</source>
        <translation>every {count} weeks</translation>
    </message>
    <message>
        <source>{count} jours avant</source>
        <translation>{count} days before</translation>
    </message>
    <message>
        <source>{when}, pour le {day}</source>
        <translation>{when}, for {day}</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source> (et {count} autres)</source>
        <translation> (and {count} others)</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {side} pixels de côté</source>
        <translation>; Publisher reduces to {side} pixels a side</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {side} pixels de côté et {size}</source>
        <translation>; Publisher reduces to {side} pixels a side and {size}</translation>
    </message>
    <message>
        <source> ; Publisher réduit à {size}</source>
        <translation>; Publisher reduces to {size}</translation>
    </message>
    <message>
        <source> ; le compte repart {when}</source>
        <translation>; the allowance starts again {when}</translation>
    </message>
    <message>
        <source> ; plus long, un fil de {posts} messages au plus</source>
        <translation>; longer: a thread of at most {posts} posts</translation>
    </message>
    <message>
        <source> ; premier commentaire : {limit} {unit}</source>
        <translation>; first comment: {limit} {unit}</translation>
    </message>
    <message>
        <source> Attention : l&apos;instance cache ce compte à qui ne le suit pas.</source>
        <translation> Mind: the instance hides this account from those who do not follow it.</translation>
    </message>
    <message>
        <source> Exemple : Europe/Brussels.</source>
        <translation> Example: Europe/Brussels.</translation>
    </message>
    <message>
        <source> Le premier commentaire n&apos;a pas été ajouté.</source>
        <translation> The first comment was not added.</translation>
    </message>
    <message>
        <source> Vouliez-vous dire {hint} ?</source>
        <translation> Did you mean {hint}?</translation>
    </message>
    <message>
        <source> Vouliez-vous dire « {near} » ?</source>
        <translation> Did you mean “{near}”?</translation>
    </message>
    <message>
        <source> au dernier test du canal</source>
        <translation> at the last test of the channel</translation>
    </message>
    <message>
        <source> dans « {name} »</source>
        <translation> in “{name}”</translation>
    </message>
    <message>
        <source> sur {limit}</source>
        <translation> of {limit}</translation>
    </message>
    <message>
        <source>#actualites:matrix.org</source>
        <translation>#news:matrix.org</translation>
    </message>
    <message>
        <source>, avec description</source>
        <translation>, with a description</translation>
    </message>
    <message>
        <source>, avec description ({limit} caractères au plus)</source>
        <translation>, with a description (at most {limit} characters)</translation>
    </message>
    <message>
        <source>, sans description</source>
        <translation>, without a description</translation>
    </message>
    <message>
        <source>, sans images</source>
        <translation>, without images</translation>
    </message>
    <message>
        <source>/actualites</source>
        <translation>/news</translation>
    </message>
    <message>
        <source>/commune/administration-communale</source>
        <translation>/municipality/administration</translation>
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
        <translation>0: any port, which Google allows for desktop applications.</translation>
    </message>
    <message>
        <source>0 : n&apos;importe lequel. Une application qui a un secret demande un port fixe : inscrivez http://127.0.0.1:PORT/ parmi ses adresses de retour.</source>
        <translation>0: any port. An application that has a secret needs a fixed port: enter http://127.0.0.1:PORT/ among its redirect addresses.</translation>
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
        <translation>587 usually; 465 with TLS from the start; 25 for an internal relay.</translation>
    </message>
    <message>
        <source>77abcdefghijkl</source>
        <translation>77abcdefghijkl</translation>
    </message>
    <message>
        <source>@ville:matrix.org</source>
        <translation>@town:matrix.org</translation>
    </message>
    <message>
        <source>@villeexemple</source>
        <translation>@exampletown</translation>
    </message>
    <message>
        <source>Abandonné après {tries} essais ; relancez l&apos;envoi quand la cause a disparu. {why}</source>
        <translation>Given up after {tries} attempts; send it again when the cause is gone. {why}</translation>
    </message>
    <message>
        <source>Actualités</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Adresse de Graph</source>
        <translation>Graph address</translation>
    </message>
    <message>
        <source>Adresse de l&apos;expéditeur</source>
        <translation>Address of the sender</translation>
    </message>
    <message>
        <source>Adresse de l&apos;instance</source>
        <translation>Address of the instance</translation>
    </message>
    <message>
        <source>Adresse de l&apos;interface</source>
        <translation>Address of the API</translation>
    </message>
    <message>
        <source>Adresse de la connexion</source>
        <translation>Address of the sign-in</translation>
    </message>
    <message>
        <source>Adresse de lecture</source>
        <translation>Address for readers</translation>
    </message>
    <message>
        <source>Adresse de notification Apprise</source>
        <translation>Apprise notification address</translation>
    </message>
    <message>
        <source>Adresse de retour</source>
        <translation>Redirect address</translation>
    </message>
    <message>
        <source>Adresse de réponse</source>
        <translation>Reply address</translation>
    </message>
    <message>
        <source>Adresse des interfaces</source>
        <translation>Address of the APIs</translation>
    </message>
    <message>
        <source>Adresse du flux</source>
        <translation>Address of the workflow</translation>
    </message>
    <message>
        <source>Adresse du logo</source>
        <translation>Address of the logo</translation>
    </message>
    <message>
        <source>Adresse du serveur</source>
        <translation>Address of the server</translation>
    </message>
    <message>
        <source>Adresse du serveur d&apos;actualités</source>
        <translation>Address of the news server</translation>
    </message>
    <message>
        <source>Adresse du site</source>
        <translation>Address of the website</translation>
    </message>
    <message>
        <source>Adresse du webhook</source>
        <translation>Address of the webhook</translation>
    </message>
    <message>
        <source>Adresse publique</source>
        <translation>Public address</translation>
    </message>
    <message>
        <source>Adresse publique du dossier</source>
        <translation>Public address of the folder</translation>
    </message>
    <message>
        <source>Adresse à ouvrir</source>
        <translation>Address to open</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Alertes CAP</source>
        <translation>CAP alerts</translation>
    </message>
    <message>
        <source>Annonces par fil</source>
        <translation>Announcements per feed</translation>
    </message>
    <message>
        <source>Année et mois (AAAAMM). LinkedIn sert chaque version un an environ.</source>
        <translation>Year and month (YYYYMM). LinkedIn serves each version for about a year.</translation>
    </message>
    <message>
        <source>Apprise (envoi seulement)</source>
        <translation>Apprise (sending only)</translation>
    </message>
    <message>
        <source>Apprise ne comprend pas l&apos;adresse de notification : vérifiez-la, et n&apos;en donnez qu&apos;une.</source>
        <translation>Apprise does not understand the notification address: check it, and give only one.</translation>
    </message>
    <message>
        <source>Après l&apos;envoi : rien ne se reprend.</source>
        <translation>Once sent: nothing can be taken back.</translation>
    </message>
    <message>
        <source>Après la publication : {edit}, {withdrawal}.</source>
        <translation>After publication: {edit}, {withdrawal}.</translation>
    </message>
    <message>
        <source>Après {tries} essais, rien n&apos;est arrivé.</source>
        <translation>After {tries} attempts, nothing arrived.</translation>
    </message>
    <message>
        <source>Aucun (relais interne)</source>
        <translation>None (internal relay)</translation>
    </message>
    <message>
        <source>Aucun canal ne s&apos;appelle « {name} ».</source>
        <translation>No channel is called “{name}”.</translation>
    </message>
    <message>
        <source>Aucun des {count} destinataires n&apos;a pu être servi : {where}.</source>
        <translation>None of the {count} recipients could be served: {where}.</translation>
    </message>
    <message>
        <source>Aucun envoi n&apos;est resté bloqué.</source>
        <translation>No sending was left stuck.</translation>
    </message>
    <message>
        <source>Aucune image animée ne s&apos;y trouve. {what}</source>
        <translation>There is no moving picture in it. {what}</translation>
    </message>
    <message>
        <source>Aucune page de la personne connectée n&apos;est reliée à un compte Instagram professionnel : reliez-les dans les paramètres de la page, puis recommencez en cochant la page et le compte.</source>
        <translation>No Page of the person who signed in is linked to a professional Instagram account: link them in the Page&apos;s settings, then start again and tick the Page and the account.</translation>
    </message>
    <message>
        <source>Auteur</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Auth &gt; Primary Client Secret. Laissez vide si LinkedIn a ouvert à l&apos;application la connexion sans secret (PKCE).</source>
        <translation>Auth &gt; Primary Client Secret. Leave empty if LinkedIn has opened sign-in without a secret (PKCE) to the application.</translation>
    </message>
    <message>
        <source>Autres</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Avec image</source>
        <translation>With image</translation>
    </message>
    <message>
        <source>Avec un mot de passe, il faut le réglage « user » : donnez-le à ce canal.</source>
        <translation>With a password, the setting “user” is needed: give it to this channel.</translation>
    </message>
    <message>
        <source>Avec « sftp_host », il faut aussi le réglage « {name} ».</source>
        <translation>With “sftp_host”, the setting “{name}” is needed too.</translation>
    </message>
    <message>
        <source>Avis officiel</source>
        <translation>Official notice</translation>
    </message>
    <message>
        <source>Bluesky</source>
        <translation>Bluesky</translation>
    </message>
    <message>
        <source>Bluesky a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Bluesky answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Bluesky a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Bluesky has deleted the message, but still shows it: another attempt follows.</translation>
    </message>
    <message>
        <source>Bluesky demande d&apos;attendre avant de continuer.</source>
        <translation>Bluesky asks to wait before going on.</translation>
    </message>
    <message>
        <source>Bluesky demande un code envoyé par courriel : donnez à ce canal un mot de passe d&apos;application, pas le mot de passe du compte.</source>
        <translation>Bluesky asks for a code sent by email: give this channel an app password, not the password of the account.</translation>
    </message>
    <message>
        <source>Bluesky montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Bluesky shows {limit} images at most: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>Bluesky n&apos;a plus une image de ce message : relancez l&apos;envoi.</source>
        <translation>Bluesky no longer has an image of this message: send it again.</translation>
    </message>
    <message>
        <source>Bluesky n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>Bluesky does not accept an image of this size: make it smaller.</translation>
    </message>
    <message>
        <source>Bluesky ne reconnaît pas l&apos;identifiant ou le mot de passe d&apos;application : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>Bluesky does not recognise the handle or the app password: create a new one and reconnect this channel.</translation>
    </message>
    <message>
        <source>Bluesky ne trouve plus ce message.</source>
        <translation>Bluesky no longer finds this message.</translation>
    </message>
    <message>
        <source>Bluesky refuse ce message ({told}) : corrigez-le.</source>
        <translation>Bluesky refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>Bluesky refuse l&apos;accès : {why}. Connectez-vous sur Bluesky pour voir pourquoi.</source>
        <translation>Bluesky refuses access: {why}. Sign in to Bluesky to see why.</translation>
    </message>
    <message>
        <source>Brevo</source>
        <translation>Brevo</translation>
    </message>
    <message>
        <source>Brevo a répondu autre chose que prévu : la lettre est peut-être partie.</source>
        <translation>Brevo answered something unexpected: the letter may have gone out.</translation>
    </message>
    <message>
        <source>Brevo a répondu autre chose que prévu.</source>
        <translation>Brevo answered something unexpected.</translation>
    </message>
    <message>
        <source>Brevo demande d&apos;attendre avant de continuer.</source>
        <translation>Brevo asks to wait before going on.</translation>
    </message>
    <message>
        <source>Brevo n&apos;accepte pas encore l&apos;adresse internet de cet ordinateur : ajoutez-la dans Brevo (Sécurité &gt; IP autorisées).</source>
        <translation>Brevo does not yet accept the internet address of this computer: add it in Brevo (Security &gt; Authorised IPs).</translation>
    </message>
    <message>
        <source>Brevo n&apos;autorise pas cet envoi ({words}) : voyez dans Brevo si le compte est validé et ce que la clé permet.</source>
        <translation>Brevo does not allow this sending ({words}): see in Brevo whether the account is validated and what the key allows.</translation>
    </message>
    <message>
        <source>Brevo ne reconnaît pas la clé de l&apos;interface : créez-en une nouvelle et reconnectez ce canal.</source>
        <translation>Brevo does not recognise the API key: create a new one and reconnect this channel.</translation>
    </message>
    <message>
        <source>Brevo ne sait pas faire cela.</source>
        <translation>Brevo cannot do this.</translation>
    </message>
    <message>
        <source>Brevo ne trouve plus cette campagne.</source>
        <translation>Brevo no longer finds this campaign.</translation>
    </message>
    <message>
        <source>Brevo refuse cette lettre ({words}) : corrigez-la.</source>
        <translation>Brevo refuses this letter ({words}): correct it.</translation>
    </message>
    <message>
        <source>Campagne (utm_campaign)</source>
        <translation>Campaign (utm_campaign)</translation>
    </message>
    <message>
        <source>Canal</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Canal « {name} » : {wrong}</source>
        <translation>Channel “{name}”: {wrong}</translation>
    </message>
    <message>
        <source>Canal à répéter</source>
        <translation>Channel to rehearse</translation>
    </message>
    <message>
        <source>Catégorie</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Catégorie spécifique</source>
        <translation>Specific category</translation>
    </message>
    <message>
        <source>Ce canal n&apos;est plus connecté à Publisher : corrigez ou retirez l&apos;annonce vous-même sur la plateforme.</source>
        <translation>This channel is no longer connected to Publisher: correct or withdraw the announcement yourself on the platform.</translation>
    </message>
    <message>
        <source>Ce canal n&apos;émet que des alertes CAP : donnez à l&apos;annonce le type « alerte », ou ne la publiez pas ici.</source>
        <translation>This channel only issues CAP alerts: give the announcement the kind “alert”, or do not publish it here.</translation>
    </message>
    <message>
        <source>Ce canal ne permet pas de le faire depuis Publisher : {what} vous-même sur la plateforme.</source>
        <translation>This channel does not allow this from Publisher: {what} yourself on the platform.</translation>
    </message>
    <message>
        <source>Ce canal ne s&apos;ouvre pas : vérifiez ses réglages, ou prévenez votre informatique.</source>
        <translation>This channel does not open: check its settings, or tell your IT department.</translation>
    </message>
    <message>
        <source>Ce canal ne sait pas encore sur quel compte publier : connectez-le par le navigateur (Canaux &gt; Connecter), ou donnez le réglage « {name} » et le jeton.</source>
        <translation>This channel does not yet know on which account to publish: connect it with the browser (Channels &gt; Connect), or give the setting “{name}” and the token.</translation>
    </message>
    <message>
        <source>Ce canal ne se laisse pas vérifier : montrez {report} à votre service informatique.</source>
        <translation>This channel cannot be checked: show {report} to your IT department.</translation>
    </message>
    <message>
        <source>Ce canal ntfy n&apos;envoie pas d&apos;images avec le texte.</source>
        <translation>This ntfy channel does not send images with the text.</translation>
    </message>
    <message>
        <source>Ce compte Google gère plusieurs fiches : mettez dans le réglage « location » celle de la ville : {names}.</source>
        <translation>This Google account looks after several profiles: put in the setting “location” the one of the town: {names}.</translation>
    </message>
    <message>
        <source>Ce compte Google ne gère aucune fiche : connectez-vous avec celui qui gère la fiche de la ville.</source>
        <translation>This Google account looks after no profile: sign in with the one that looks after the town&apos;s profile.</translation>
    </message>
    <message>
        <source>Ce compte Google ne gère pas la fiche {given} : mettez dans le réglage « location » l&apos;une de celles-ci : {names}.</source>
        <translation>This Google account does not look after the profile {given}: put in the setting “location” one of these: {names}.</translation>
    </message>
    <message>
        <source>Ce compte WordPress n&apos;a pas le droit d&apos;écrire. Demandez le rôle Auteur ou Éditeur.</source>
        <translation>This WordPress account does not have the right to write. Ask for the Author or Editor role.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas envoyer d&apos;images. Demandez le rôle Auteur ou Éditeur, ou retirez les images pour ce canal.</source>
        <translation>This WordPress account cannot send images. Ask for the Author or Editor role, or remove the images for this channel.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas envoyer de vidéo. Demandez le rôle Auteur ou Éditeur, ou retirez la vidéo.</source>
        <translation>This WordPress account cannot send videos. Ask for the Author or Editor role, or remove the video.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas modifier cette annonce ou ses images : elles appartiennent à un autre compte, ou un éditeur les a approuvées. Demandez le rôle Éditeur, ou faites-le dans WordPress.</source>
        <translation>This WordPress account cannot change this announcement or its images: they belong to another account, or an editor has approved them. Ask for the Editor role, or do it in WordPress.</translation>
    </message>
    <message>
        <source>Ce compte WordPress ne peut pas publier lui-même. Demandez le rôle Auteur ou Éditeur, ou réglez le canal sur « pending » pour soumettre à la relecture.</source>
        <translation>This WordPress account cannot publish by itself. Ask for the Author or Editor role, or set the channel to “pending” to submit for review.</translation>
    </message>
    <message>
        <source>Ce compte n&apos;a pas le droit de faire cela ici. Demandez les rôles Contributeur, Éditeur et Relecteur sur le dossier de ce canal.</source>
        <translation>This account does not have the right to do this here. Ask for the roles Contributor, Editor and Reviewer on this channel&apos;s folder.</translation>
    </message>
    <message>
        <source>Ce compte n&apos;a pas le droit de faire cela sur le site. Demandez les permissions de créer, de modifier et de supprimer son propre contenu de ce type.</source>
        <translation>This account does not have the right to do this on the website. Ask for the permissions to create, edit and delete its own content of this type.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;actualités dans le dossier de ce canal.</source>
        <translation>This account cannot add news in this channel&apos;s folder.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;annonces ({type}) dans le dossier « {folder} ». Demandez le rôle Contributeur sur ce dossier, ou réglez-en un autre.</source>
        <translation>This account cannot add announcements ({type}) in the folder “{folder}”. Ask for the Contributor role on this folder, or set another one.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas ajouter d&apos;annonces dans le dossier de ce canal.</source>
        <translation>This account cannot add announcements in this channel&apos;s folder.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas choisir l&apos;adresse des pages. Demandez la permission « Créer et modifier les alias d&apos;URL », ou réglez « alias_prefix » sur « site ».</source>
        <translation>This account cannot choose the address of pages. Ask for the permission “Create and edit URL aliases”, or set “alias_prefix” to “site”.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas publier lui-même. Demandez le rôle Relecteur sur le dossier, ou réglez le canal sur « pending » pour soumettre à la relecture.</source>
        <translation>This account cannot publish by itself. Ask for the Reviewer role on the folder, or set the channel to “pending” to submit for review.</translation>
    </message>
    <message>
        <source>Ce compte ne peut pas relire le sujet ntfy : regardez dans l&apos;application si la notification y est.</source>
        <translation>This account cannot read the ntfy topic back: look in the application whether the notification is there.</translation>
    </message>
    <message>
        <source>Ce groupe Telegram a changé de numéro : mettez {new} dans le réglage « chat ».</source>
        <translation>This Telegram group has changed its number: put {new} in the setting “chat”.</translation>
    </message>
    <message>
        <source>Ce groupe est celui de Publisher : il reste toujours là.</source>
        <translation>This group is Publisher&apos;s own: it is always there.</translation>
    </message>
    <message>
        <source>Ce groupe n&apos;existe plus : quelqu&apos;un l&apos;a supprimé.</source>
        <translation>This group no longer exists: somebody deleted it.</translation>
    </message>
    <message>
        <source>Ce jeton est celui de « {name} », pas celui de la page {page} : il faut un jeton de cette page.</source>
        <translation>This token is that of “{name}”, not that of the Page {page}: a token of this Page is needed.</translation>
    </message>
    <message>
        <source>Ce jeton est celui de « {name} », pas celui du profil {account} : il faut un jeton de ce profil.</source>
        <translation>This token is that of “{name}”, not that of the profile {account}: a token of this profile is needed.</translation>
    </message>
    <message>
        <source>Ce jeton s&apos;arrête le {at:%d/%m/%Y à %H:%M} : reconnectez {what} avant.</source>
        <translation>This token ends on {at:%d/%m/%Y at %H:%M}: reconnect {what} before.</translation>
    </message>
    <message>
        <source>Ce jeton s&apos;arrête le {at:%d/%m/%Y à %H:%M} et Threads ne l&apos;a pas renouvelé : reconnectez le profil avant.</source>
        <translation>This token ends on {at:%d/%m/%Y at %H:%M} and Threads has not renewed it: reconnect the profile before.</translation>
    </message>
    <message>
        <source>Ce message a été publié par un autre compte que celui de ce canal : faites-le sur Bluesky ({url}).</source>
        <translation>This message was published by another account than that of this channel: do it on Bluesky ({url}).</translation>
    </message>
    <message>
        <source>Ce message est déjà sur Bluesky, et il y dit autre chose.</source>
        <translation>This message is already on Bluesky, and says something else there.</translation>
    </message>
    <message>
        <source>Ce n&apos;est pas une vidéo que Publisher sait lire. {what}</source>
        <translation>This is not a video that Publisher can read. {what}</translation>
    </message>
    <message>
        <source>Ce n&apos;est plus dans la bibliothèque : quelqu&apos;un l&apos;a supprimé.</source>
        <translation>It is no longer in the library: someone has deleted it.</translation>
    </message>
    <message>
        <source>Ce que devient l&apos;article que Publisher envoie.</source>
        <translation>What becomes of the article that Publisher sends.</translation>
    </message>
    <message>
        <source>Ce que devient un texte qui ne tient pas dans un message. Chaque annonce peut en décider autrement.</source>
        <translation>What becomes of a text that does not fit into one message. Each announcement can decide otherwise.</translation>
    </message>
    <message>
        <source>Ce que la plateforme accepte ; 0 : pas de limite.</source>
        <translation>What the platform accepts; 0: no limit.</translation>
    </message>
    <message>
        <source>Ce que les lecteurs voient comme expéditeur ; sinon, le nom donné dans Brevo.</source>
        <translation>What readers see as the sender; otherwise the name given in Brevo.</translation>
    </message>
    <message>
        <source>Ce que les lecteurs voient comme expéditeur.</source>
        <translation>What readers see as the sender.</translation>
    </message>
    <message>
        <source>Ce qui a été publié après le {at:%d/%m/%Y à %H:%M} n&apos;est plus dans l&apos;historique, et les brouillons sont ceux de ce moment : regardez sur vos canaux avant de publier de nouveau.</source>
        <translation>What was published after {at:%d/%m/%Y at %H:%M} is no longer in the history, and the drafts are those of that moment: look at your channels before publishing again.</translation>
    </message>
    <message>
        <source>Ce qui désigne l&apos;émetteur dans chaque alerte : d&apos;habitude une adresse e-mail.</source>
        <translation>What identifies the sender in each alert: usually an email address.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut pas être repris.</source>
        <translation>What is sent cannot be taken back.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut pas être repris. Pour prévenir ceux qui l&apos;ont reçu, corrigez l&apos;annonce : un rectificatif leur est envoyé.</source>
        <translation>What is sent cannot be taken back. To tell those who received it, correct the announcement: a correction is sent to them.</translation>
    </message>
    <message>
        <source>Ce qui est envoyé ne peut plus être changé.</source>
        <translation>What is sent can no longer be changed.</translation>
    </message>
    <message>
        <source>Ce qui est écrit en haut du mur.</source>
        <translation>What is written at the top of the wall.</translation>
    </message>
    <message>
        <source>Ce qui menace les personnes ou les biens.</source>
        <translation>What threatens people or property.</translation>
    </message>
    <message>
        <source>Ce registre serait trop long : un PDF prend au plus {most} envois. Choisissez une période plus courte, par exemple un mois, ou exportez en csv.</source>
        <translation>This register would be too long: a PDF takes at most {most} deliveries. Choose a shorter period, such as a month, or export as csv.</translation>
    </message>
    <message>
        <source>Ce salon Matrix est chiffré, et Publisher n&apos;y écrit pas : choisissez un salon sans chiffrement, comme le sont les salons publics.</source>
        <translation>This Matrix room is encrypted, and Publisher does not write there: choose a room without encryption, as public rooms are.</translation>
    </message>
    <message>
        <source>Ce serveur ntfy est d&apos;avant la version 2.16 : une correction y est un second message, et rien ne se retire. Faites-le mettre à jour.</source>
        <translation>This ntfy server is older than version 2.16: a correction is a second message there, and nothing can be withdrawn. Have it updated.</translation>
    </message>
    <message>
        <source>Ce serveur ntfy ne prend pas d&apos;images : mettez le réglage « pictures » à « no », ou faites-y permettre les fichiers.</source>
        <translation>This ntfy server takes no images: set “pictures” to “no”, or have files allowed there.</translation>
    </message>
    <message>
        <source>Ce site n&apos;a pas de type de contenu « {type} », ou ce compte ne peut pas le voir. Corrigez le réglage « content_type ».</source>
        <translation>This website has no content type “{type}”, or this account cannot see it. Correct the setting “content_type”.</translation>
    </message>
    <message>
        <source>Ce site n&apos;accepte pas les mots de passe d&apos;application : une extension de sécurité les a sans doute désactivés. Demandez à la personne qui gère le site de les permettre.</source>
        <translation>This website does not accept application passwords: a security extension has probably disabled them. Ask the person who looks after the website to allow them.</translation>
    </message>
    <message>
        <source>Ce site ne délivre pas de jetons d&apos;accès. Demandez à la personne qui gère le site d&apos;activer l&apos;authentification JWT de plone.restapi.</source>
        <translation>This website does not issue access tokens. Ask the person who looks after the website to activate the JWT authentication of plone.restapi.</translation>
    </message>
    <message>
        <source>Ce texte attend déjà votre décision pour « {channel} », dans les envois (« {title} », {when}).</source>
        <translation>This text is already waiting for your decision for “{channel}”, in the outbox (“{title}”, {when}).</translation>
    </message>
    <message>
        <source>Ce texte est déjà prévu sur « {channel} » {when} (« {title} »).</source>
        <translation>This text is already planned on “{channel}” {when} (“{title}”).</translation>
    </message>
    <message>
        <source>Ce texte est peut-être déjà parti sur « {channel} » {when} (« {title} ») : Publisher le vérifie encore.</source>
        <translation>This text may already have gone out on “{channel}” {when} (“{title}”): Publisher is still checking.</translation>
    </message>
    <message>
        <source>Ce webhook n&apos;existe plus sur Discord : créez-en un autre dans le salon (Intégrations) et reconnectez ce canal.</source>
        <translation>This webhook no longer exists on Discord: create another one in the channel (Integrations) and reconnect this channel.</translation>
    </message>
    <message>
        <source>Ceci vient de la copie du {copy} : regardez d&apos;abord sur le canal si ce n&apos;est pas parti depuis. {before}</source>
        <translation>This comes from the copy of {copy}: first look on the channel whether it has gone out since. {before}</translation>
    </message>
    <message>
        <source>Celui du compte sur le serveur ; laissez vide si le serveur n&apos;en demande pas.</source>
        <translation>That of the account on the server; leave empty if the server asks for none.</translation>
    </message>
    <message>
        <source>Celui que @BotFather donne à la création du bot : des chiffres, deux-points, des lettres.</source>
        <translation>The one that @BotFather gives when the bot is created: digits, a colon, letters.</translation>
    </message>
    <message>
        <source>Certitude</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Cet envoi coûte {total} SMS ({each} par personne, {people} destinataires{when}) et ne se reprend pas.</source>
        <translation>This sending costs {total} texts ({each} per person, {people} recipients{when}) and cannot be taken back.</translation>
    </message>
    <message>
        <source>Cet ordinateur n&apos;a pas de trousseau de clés sûr : installez-en un (GNOME Keyring, KWallet), ou donnez les codes d&apos;accès par les variables PUBLISHER_SECRET_&lt;CANAL&gt;_&lt;CHAMP&gt;.</source>
        <translation>This computer has no safe keyring: install one (GNOME Keyring, KWallet), or give the credentials in the variables PUBLISHER_SECRET_&lt;CHANNEL&gt;_&lt;FIELD&gt;.</translation>
    </message>
    <message>
        <source>Cette adresse est trop longue : 5 Mo au plus. Passez par un fichier d&apos;annonce.</source>
        <translation>This address is too long: 5 MB at most. Use an announcement file.</translation>
    </message>
    <message>
        <source>Cette adresse n&apos;est pas de celles que Publisher ouvre : publisher://compose?title=…&amp;text=…</source>
        <translation>This address is not one that Publisher opens: publisher://compose?title=…&amp;text=…</translation>
    </message>
    <message>
        <source>Cette adresse n&apos;est pas la réponse à la connexion en cours : recommencez la connexion à {service}, puis copiez l&apos;adresse entière.</source>
        <translation>This address is not the answer to the sign-in under way: start signing in to {service} again, then copy the whole address.</translation>
    </message>
    <message>
        <source>Cette annonce est déjà dans les brouillons : elle n&apos;est pas ajoutée une seconde fois.</source>
        <translation>This announcement is already among the drafts: it is not added a second time.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;a pas de texte en français : le serveur d&apos;actualités la montrera sans dire sa langue. Ajoutez une traduction en français.</source>
        <translation>This announcement has no text in French: the news server will show it without saying its language. Add a translation into French.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est plus sur aucun canal : publiez-la à nouveau.</source>
        <translation>This announcement is no longer on any channel: publish it again.</translation>
    </message>
    <message>
        <source>Cette annonce n&apos;est plus sur aucun de ces canaux.</source>
        <translation>This announcement is no longer on any of these channels.</translation>
    </message>
    <message>
        <source>Cette date de la série est déjà passée : elle ne peut plus bouger.</source>
        <translation>This date of the series has already passed: it can no longer move.</translation>
    </message>
    <message>
        <source>Cette date de la série est déjà programmée : regardez-la dans le calendrier.</source>
        <translation>This date of the series is already scheduled: look at it in the calendar.</translation>
    </message>
    <message>
        <source>Cette heure existe deux fois, cette nuit-là : Publisher demandera laquelle.</source>
        <translation>This time exists twice that night: Publisher will ask which one.</translation>
    </message>
    <message>
        <source>Cette instance ne permet pas la connexion par le navigateur : donnez un jeton d&apos;accès en modifiant le canal.</source>
        <translation>This instance does not allow signing in with the browser: give an access token by changing the channel.</translation>
    </message>
    <message>
        <source>Cette lettre ne se reprend plus : elle est partie ({had} envois comptés par Brevo). Envoyez une correction.</source>
        <translation>This letter can no longer be taken back: it has gone out ({had} sendings counted by Brevo). Send a correction.</translation>
    </message>
    <message>
        <source>Cette publication n&apos;est plus sur le mur de répétition.</source>
        <translation>This publication is no longer on the rehearsal wall.</translation>
    </message>
    <message>
        <source>Cette règle de répétition n&apos;existe pas : vérifiez ses jours et ses mois.</source>
        <translation>This repetition rule does not exist: check its days and its months.</translation>
    </message>
    <message>
        <source>Cette répétition donne plus de {most} dates : choisissez une fin plus proche, ou aucune fin.</source>
        <translation>This repetition gives more than {most} dates: choose an earlier end, or no end.</translation>
    </message>
    <message>
        <source>Cette répétition ne donne aucune date à venir : changez les jours, la fin ou les exceptions.</source>
        <translation>This repetition gives no date to come: change the days, the end or the exceptions.</translation>
    </message>
    <message>
        <source>Cette série est déjà programmée : elle a été envoyée deux fois.</source>
        <translation>This series is already scheduled: it was sent twice.</translation>
    </message>
    <message>
        <source>Cette série vient d&apos;une copie de sauvegarde qui a été reprise : regardez d&apos;abord sur le canal, puis relancez ou abandonnez cet envoi. « Modifier la série » l&apos;approuve à nouveau.</source>
        <translation>This series comes from a backup that was restored: look on the channel first, then send this again or give it up. “Change the series” approves it again.</translation>
    </message>
    <message>
        <source>Cette version de l&apos;annonce est déjà enregistrée : elle a été envoyée deux fois, ou quelqu&apos;un l&apos;a modifiée entre-temps. Relisez-la dans l&apos;historique.</source>
        <translation>This version of the announcement is already saved: it was sent twice, or someone changed it meanwhile. Read it again in the history.</translation>
    </message>
    <message>
        <source>Cette vidéo est en {codec} : certains navigateurs et réseaux ne la lisent pas. Exportez-la en H.264 (iPhone : Réglages, Appareil photo, Formats, Le plus compatible).</source>
        <translation>This video is in {codec}: some browsers and networks do not play it. Export it in H.264 (iPhone: Settings, Camera, Formats, Most Compatible).</translation>
    </message>
    <message>
        <source>Cette vidéo est faite avec {made}, que les réseaux ne prennent pas. {what}</source>
        <translation>This video is made with {made}, which the networks do not take. {what}</translation>
    </message>
    <message>
        <source>Champ de l&apos;image</source>
        <translation>Field of the image</translation>
    </message>
    <message>
        <source>Champ de la vidéo</source>
        <translation>Video field</translation>
    </message>
    <message>
        <source>Champ des étiquettes</source>
        <translation>Field of the tags</translation>
    </message>
    <message>
        <source>Chaque destinataire recevra {each} SMS, qui ne se reprennent pas.</source>
        <translation>Each recipient will receive {each} texts, which cannot be taken back.</translation>
    </message>
    <message>
        <source>Chaîne WhatsApp</source>
        <translation>WhatsApp channel</translation>
    </message>
    <message>
        <source>Chiffrement</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>Choisissez au moins un canal (« channels: » dans le fichier, ou --to).</source>
        <translation>Choose at least one channel (“channels:” in the file, or --to).</translation>
    </message>
    <message>
        <source>Clé DKIM</source>
        <translation>DKIM key</translation>
    </message>
    <message>
        <source>Clé d&apos;accès au compte</source>
        <translation>Key of access to the account</translation>
    </message>
    <message>
        <source>Clé d&apos;application</source>
        <translation>Application key</translation>
    </message>
    <message>
        <source>Clé de l&apos;interface</source>
        <translation>API key</translation>
    </message>
    <message>
        <source>Clé privée SFTP</source>
        <translation>SFTP private key</translation>
    </message>
    <message>
        <source>Code de la zone</source>
        <translation>Code of the area</translation>
    </message>
    <message>
        <source>Collez l&apos;adresse complète du message sur « {channel} », qui commence par https://.</source>
        <translation>Paste the complete address of the message on “{channel}”, which begins with https://.</translation>
    </message>
    <message>
        <source>Combien d&apos;annonces récentes le fil montre ; les autres restent dans ses archives.</source>
        <translation>How many recent announcements the feed shows; the others stay in its archives.</translation>
    </message>
    <message>
        <source>Combien de SMS une annonce peut coûter par personne ; un texte plus long est coupé.</source>
        <translation>How many texts an announcement may cost per person; a longer text is cut.</translation>
    </message>
    <message>
        <source>Combien de mots-dièse suivent le texte ; 0 : aucun.</source>
        <translation>How many hashtags follow the text; 0: none.</translation>
    </message>
    <message>
        <source>Combien de temps vaut une alerte dont l&apos;annonce n&apos;a pas de date de fin.</source>
        <translation>How long an alert holds whose announcement has no end date.</translation>
    </message>
    <message>
        <source>Comment la connexion au serveur est protégée.</source>
        <translation>How the connection to the server is protected.</translation>
    </message>
    <message>
        <source>Commentaires</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Compte SFTP</source>
        <translation>SFTP account</translation>
    </message>
    <message>
        <source>Compte SMS</source>
        <translation>SMS account</translation>
    </message>
    <message>
        <source>Concentrateur WebSub</source>
        <translation>WebSub hub</translation>
    </message>
    <message>
        <source>Connecté au compte Brevo « {account} » : « {sender} » écrit à {lists} ; abonnés : {people}.</source>
        <translation>Connected to the Brevo account “{account}”: “{sender}” writes to {lists}; subscribers: {people}.</translation>
    </message>
    <message>
        <source>Connecté au compte Instagram @{name}.</source>
        <translation>Connected to the Instagram account @{name}.</translation>
    </message>
    <message>
        <source>Connecté au profil Threads @{name}.</source>
        <translation>Connected to the Threads profile @{name}.</translation>
    </message>
    <message>
        <source>Connecté au site « {host} » avec le compte « {account} » : {does}.</source>
        <translation>Connected to the website “{host}” with the account “{account}”: {does}.</translation>
    </message>
    <message>
        <source>Connecté au site « {site} » avec le compte « {account} » : {does}{images}.</source>
        <translation>Connected to the website “{site}” with the account “{account}”: {does}{images}.</translation>
    </message>
    <message>
        <source>Connecté au site « {site} » avec le compte « {account} », dossier « {folder} » : {does}.</source>
        <translation>Connected to the website “{site}” with the account “{account}”, folder “{folder}”: {does}.</translation>
    </message>
    <message>
        <source>Connecté comme @{bot} au canal « {chat} ».</source>
        <translation>Connected as @{bot} to the channel “{chat}”.</translation>
    </message>
    <message>
        <source>Connecté comme @{name}.</source>
        <translation>Connected as @{name}.</translation>
    </message>
    <message>
        <source>Connecté comme @{name}@{host} ; {characters} signes, {images} images.{hidden}</source>
        <translation>Connected as @{name}@{host}; {characters} characters, {images} images.{hidden}</translation>
    </message>
    <message>
        <source>Connecté comme @{user} au canal « {channel} » de « {team} ».</source>
        <translation>Connected as @{user} to the channel “{channel}” of “{team}”.</translation>
    </message>
    <message>
        <source>Connecté comme {user} au salon « {room} ».</source>
        <translation>Connected as {user} to the room “{room}”.</translation>
    </message>
    <message>
        <source>Connecté à Discord par le webhook « {name} ».</source>
        <translation>Connected to Discord by the webhook “{name}”.</translation>
    </message>
    <message>
        <source>Connecté à la fiche « {title} » ({number}).</source>
        <translation>Connected to the profile “{title}” ({number}).</translation>
    </message>
    <message>
        <source>Connecté à la page LinkedIn {id}.</source>
        <translation>Connected to the LinkedIn page {id}.</translation>
    </message>
    <message>
        <source>Connecté à la page « {name} ».</source>
        <translation>Connected to the Page “{name}”.</translation>
    </message>
    <message>
        <source>Connecté à ntfy {who} ; les citoyens s&apos;abonnent à « {topic} » sur {server}.</source>
        <translation>Connected to ntfy {who}; citizens subscribe to “{topic}” on {server}.</translation>
    </message>
    <message>
        <source>Connexion à Google</source>
        <translation>Signing in to Google</translation>
    </message>
    <message>
        <source>Connexion à LinkedIn</source>
        <translation>Signing in to LinkedIn</translation>
    </message>
    <message>
        <source>Connexion à X</source>
        <translation>Signing in to X</translation>
    </message>
    <message>
        <source>Contour de la zone</source>
        <translation>Outline of the area</translation>
    </message>
    <message>
        <source>Copie abîmée, laissée de côté : {copy}.</source>
        <translation>Damaged copy, set aside: {copy}.</translation>
    </message>
    <message>
        <source>Copies de sauvegarde : {count}, la dernière du {at:%d/%m/%Y à %H:%M}.</source>
        <translation>Backup copies: {count}, the last one of {at:%d/%m/%Y at %H:%M}.</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Courrier, SMS et notifications</source>
        <translation>Mail, text messages and notifications</translation>
    </message>
    <message>
        <source>D&apos;autres pouvaient lire {folder} : ils ne le peuvent plus.</source>
        <translation>Others could read {folder}: they no longer can.</translation>
    </message>
    <message>
        <source>D&apos;où vient le visiteur, si les liens sont marqués ; vide : la sorte du canal.</source>
        <translation>Where the visitor comes from, if links are tagged; empty: the kind of the channel.</translation>
    </message>
    <message>
        <source>Dans Brevo : votre nom &gt; SMTP et API &gt; Clés API. Elle commence par « xkeysib- » et n&apos;est montrée qu&apos;une fois.</source>
        <translation>In Brevo: your name &gt; SMTP &amp; API &gt; API keys. It begins with “xkeysib-” and is shown only once.</translation>
    </message>
    <message>
        <source>Dans Element : Paramètres &gt; Aide et à propos &gt; Avancé &gt; Jeton d&apos;accès. Laissez vide si vous donnez un mot de passe.</source>
        <translation>In Element: Settings &gt; Help &amp; About &gt; Advanced &gt; Access Token. Leave empty if you give a password.</translation>
    </message>
    <message>
        <source>Dans Slack : le nom du canal &gt; À propos ; l&apos;identifiant est tout en bas (C…).</source>
        <translation>In Slack: the channel&apos;s name &gt; About; the identifier is at the very bottom (C…).</translation>
    </message>
    <message>
        <source>Dans Teams : le canal &gt; … &gt; Copier le lien. L&apos;historique y mène ; Teams ne donne pas l&apos;adresse de chaque message.</source>
        <translation>In Teams: the channel &gt; … &gt; Get link to channel. The history leads there; Teams does not give the address of each message.</translation>
    </message>
    <message>
        <source>Dans Teams : le canal &gt; … &gt; Flux de travail &gt; « Envoyer des alertes de webhook à un canal » ; copiez l&apos;adresse à la fin. Qui l&apos;a peut écrire dans le canal.</source>
        <translation>In Teams: the channel &gt; … &gt; Workflows &gt; “Send webhook alerts to a channel”; copy the address at the end. Whoever has it can write in the channel.</translation>
    </message>
    <message>
        <source>Dans WordPress : Comptes &gt; Profil &gt; Mots de passe d&apos;application. Ce n&apos;est pas le mot de passe avec lequel vous vous connectez ; les espaces peuvent rester.</source>
        <translation>In WordPress: Users &gt; Profile &gt; Application Passwords. It is not the password with which you sign in; the spaces may stay.</translation>
    </message>
    <message>
        <source>Date de retrait</source>
        <translation>Date of withdrawal</translation>
    </message>
    <message>
        <source>Date et lieu</source>
        <translation>Date and place</translation>
    </message>
    <message>
        <source>De combien un envoi peut être en retard et partir encore de lui-même, quand Publisher était arrêté à l&apos;heure prévue.</source>
        <translation>How late something may be and still go out by itself, when Publisher was not running at the planned time.</translation>
    </message>
    <message>
        <source>De quoi parlent ces alertes.</source>
        <translation>What these alerts are about.</translation>
    </message>
    <message>
        <source>Des alertes au format CAP 1.2, que lisent panneaux, applications et services d&apos;alerte ; elles ne remplacent pas BE-Alert.</source>
        <translation>Alerts in the CAP 1.2 format, which display boards, applications and alert services read; they do not replace BE-Alert.</translation>
    </message>
    <message>
        <source>Des restes de copies inachevées sont enlevés : {n}.</source>
        <translation>Remains of unfinished copies are removed: {n}.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Destinataires</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Discord a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Discord answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Discord a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Discord answered something unexpected: try again later.</translation>
    </message>
    <message>
        <source>Discord demande d&apos;attendre avant de continuer.</source>
        <translation>Discord asks to wait before going on.</translation>
    </message>
    <message>
        <source>Discord montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Discord still shows the message: Publisher will withdraw it again.</translation>
    </message>
    <message>
        <source>Discord montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Discord shows {limit} images at most: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>Discord n&apos;accepte pas des images de ce poids : réduisez-les ou enlevez-en.</source>
        <translation>Discord does not accept images of this size: make them smaller or remove some.</translation>
    </message>
    <message>
        <source>Discord ne trouve plus ce message.</source>
        <translation>Discord no longer finds this message.</translation>
    </message>
    <message>
        <source>Discord prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Discord takes {limit} characters at most: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Discord refuse ce message ({told}) : corrigez-le.</source>
        <translation>Discord refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>Dites en quelques mots ce que l&apos;on fait en suivant le lien.</source>
        <translation>Say in a few words what one does by following the link.</translation>
    </message>
    <message>
        <source>Dites où l&apos;événement a lieu.</source>
        <translation>Say where the event takes place.</translation>
    </message>
    <message>
        <source>Dites pourquoi l&apos;annonce est retirée : les lecteurs le liront.</source>
        <translation>Say why the announcement is withdrawn: readers will read it.</translation>
    </message>
    <message>
        <source>Dites pourquoi tout doit être suspendu : il manque la raison.</source>
        <translation>Say why everything must be suspended: the reason is missing.</translation>
    </message>
    <message>
        <source>Dites quand l&apos;événement commence.</source>
        <translation>Say when the event begins.</translation>
    </message>
    <message>
        <source>Donnez un nom, de {longest} signes au plus.</source>
        <translation>Give a name of {longest} characters at most.</translation>
    </message>
    <message>
        <source>Donnez un titre à l&apos;annonce.</source>
        <translation>Give the announcement a title.</translation>
    </message>
    <message>
        <source>Donnez à ce canal un jeton d&apos;accès, ou un mot de passe et le réglage « user » : reconnectez-le.</source>
        <translation>Give this channel an access token, or a password and the setting “user”: reconnect it.</translation>
    </message>
    <message>
        <source>Donnée par la connexion dans le navigateur : Canaux &gt; Connecter.</source>
        <translation>Given by signing in with the browser: Channels &gt; Connect.</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Dossier d&apos;actualités</source>
        <translation>News folder</translation>
    </message>
    <message>
        <source>Dossier des images</source>
        <translation>Folder of the images</translation>
    </message>
    <message>
        <source>Dossier des préparations</source>
        <translation>Folder of what is prepared</translation>
    </message>
    <message>
        <source>Dossier du mur</source>
        <translation>Folder of the wall</translation>
    </message>
    <message>
        <source>Dossier du site</source>
        <translation>Folder of the website</translation>
    </message>
    <message>
        <source>Dossier sur le serveur SFTP</source>
        <translation>Folder on the SFTP server</translation>
    </message>
    <message>
        <source>Drupal raccourcira le titre à {most} caractères.</source>
        <translation>Drupal will shorten the title to {most} characters.</translation>
    </message>
    <message>
        <source>Durée, en heures</source>
        <translation>Duration, in hours</translation>
    </message>
    <message>
        <source>Début de l&apos;adresse</source>
        <translation>Beginning of the address</translation>
    </message>
    <message>
        <source>Déclaration d&apos;accessibilité</source>
        <translation>Accessibility statement</translation>
    </message>
    <message>
        <source>Décrivez l&apos;{which} : ce qu&apos;elle montre, pour qui ne la voit pas.</source>
        <translation>Describe the {which}: what it shows, for those who do not see it.</translation>
    </message>
    <message>
        <source>Décrivez la vidéo : ce qu&apos;on y voit et ce qu&apos;on y dit, pour qui n&apos;y a pas accès.</source>
        <translation>Describe the video: what is seen and what is said in it, for those who have no access to it.</translation>
    </message>
    <message>
        <source>Désabonnement</source>
        <translation>Unsubscribing</translation>
    </message>
    <message>
        <source>Elle n&apos;y paraît pas.</source>
        <translation>It does not appear there.</translation>
    </message>
    <message>
        <source>Empreinte du serveur SFTP</source>
        <translation>Fingerprint of the SFTP server</translation>
    </message>
    <message>
        <source>Envoi seulement, vers plus de cent services de notification : ni correction, ni retrait.</source>
        <translation>Sending only, to more than a hundred notification services: no correction, no withdrawal.</translation>
    </message>
    <message>
        <source>Envoie un SMS aux abonnés d&apos;une liste ; un SMS parti ne se reprend pas.</source>
        <translation>Sends a text message to the subscribers of a list; a text that has gone out cannot be taken back.</translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux abonnés ; un courriel parti ne se reprend pas.</source>
        <translation>Sends a newsletter to subscribers; an email that has gone out cannot be taken back.</translation>
    </message>
    <message>
        <source>Envoie une lettre d&apos;information aux listes d&apos;un compte Brevo ; ce qui est parti reste.</source>
        <translation>Sends a newsletter to the lists of a Brevo account; what has gone out stays.</translation>
    </message>
    <message>
        <source>Envoie une notification sur le téléphone des citoyens abonnés à un sujet ntfy.</source>
        <translation>Sends a notification to the telephones of citizens who subscribe to an ntfy topic.</translation>
    </message>
    <message>
        <source>Expéditeur</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Facebook montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation>Facebook still shows the publication: Publisher will withdraw it again.</translation>
    </message>
    <message>
        <source>Facebook montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Facebook shows {limit} images at most: those after will not be there.</translation>
    </message>
    <message>
        <source>Facebook n&apos;a pas pu préparer la vidéo : exportez-la à nouveau en MP4, H.264.</source>
        <translation>Facebook could not prepare the video: export it again as MP4, H.264.</translation>
    </message>
    <message>
        <source>Facebook ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>Facebook takes no description for a video: say in the text what must be known of it.</translation>
    </message>
    <message>
        <source>Facebook ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation>Facebook no longer serves version {asked} of its API, but {served}: put this one in the channel&apos;s setting “version”.</translation>
    </message>
    <message>
        <source>Facebook prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Facebook takes {limit} characters at most: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Facebook prépare encore la vidéo : nouvel essai.</source>
        <translation>Facebook is still preparing the video: another attempt follows.</translation>
    </message>
    <message>
        <source>Facultatif : des points « latitude,longitude » séparés par des espaces ; le dernier est le premier.</source>
        <translation>Optional: points “latitude,longitude” separated by spaces; the last is the first.</translation>
    </message>
    <message>
        <source>Facultatif : le nom d&apos;un code et sa valeur, comme NIS=25072.</source>
        <translation>Optional: the name of a code and its value, such as NIS=25072.</translation>
    </message>
    <message>
        <source>Fils RSS, Atom et JSON</source>
        <translation>RSS, Atom and JSON feeds</translation>
    </message>
    <message>
        <source>Flux</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Format de texte</source>
        <translation>Text format</translation>
    </message>
    <message>
        <source>Fuseau horaire</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Gardez au plus {most} étiquettes sur {given}.</source>
        <translation>Keep {most} tags of {given} at most.</translation>
    </message>
    <message>
        <source>Google (fiche d&apos;établissement)</source>
        <translation>Google (Business Profile)</translation>
    </message>
    <message>
        <source>Google a examiné ce message et ne le montre pas : ôtez numéros de téléphone, mots en majuscules et adresses du texte, ou changez l&apos;image.</source>
        <translation>Google has examined this message and does not show it: remove telephone numbers, words in capitals and addresses from the text, or change the image.</translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Google answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Google a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Google answered something unexpected: try again later.</translation>
    </message>
    <message>
        <source>Google a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Google has deleted the message, but still shows it: another attempt follows.</translation>
    </message>
    <message>
        <source>Google demande d&apos;attendre avant de continuer.</source>
        <translation>Google asks to wait before going on.</translation>
    </message>
    <message>
        <source>Google montre une image par message : la première qui convient.</source>
        <translation>Google shows one image per message: the first that fits.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas donné le droit de gérer la fiche : recommencez, et cochez la case de ce droit.</source>
        <translation>Google did not give the right to manage the profile: start again, and tick the box of this right.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas encore approuvé cette application : demandez l&apos;accès à l&apos;interface Business Profile, comme le dit le mode d&apos;emploi de ce canal.</source>
        <translation>Google has not yet approved this application: ask for access to the Business Profile API, as this channel&apos;s guide says.</translation>
    </message>
    <message>
        <source>Google n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page est visible de tous. Nouvel essai.</source>
        <translation>Google could not fetch the image from the website ({told}): check that the page is visible to everyone. Another attempt follows.</translation>
    </message>
    <message>
        <source>Google n&apos;en finit pas d&apos;énumérer les fiches de ce compte.</source>
        <translation>Google does not come to the end of listing this account&apos;s profiles.</translation>
    </message>
    <message>
        <source>Google ne montre pas le message « {start} » : il l&apos;a refusé après examen.</source>
        <translation>Google does not show the message “{start}”: it refused it after examination.</translation>
    </message>
    <message>
        <source>Google ne permet pas cela à ce compte ({told}) : vérifiez qu&apos;il gère la fiche et que celle-ci est validée.</source>
        <translation>Google does not allow this account to do so ({told}): check that it manages the profile and that the profile is verified.</translation>
    </message>
    <message>
        <source>Google ne permet pas de publier sur la fiche « {title} » : faites-la valider sur business.google.com.</source>
        <translation>Google does not allow publishing on the profile “{title}”: have it verified on business.google.com.</translation>
    </message>
    <message>
        <source>Google ne prend que des photos JPEG d&apos;au moins {width} × {height} pixels : le message n&apos;aura pas d&apos;image.</source>
        <translation>Google only takes JPEG photos of at least {width} × {height} pixels: the message will have no image.</translation>
    </message>
    <message>
        <source>Google ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>Google no longer recognises the sign-in: reconnect this channel (Channels &gt; Reconnect).</translation>
    </message>
    <message>
        <source>Google ne trouve plus ce message, ou cette fiche.</source>
        <translation>Google no longer finds this message, or this profile.</translation>
    </message>
    <message>
        <source>Google refuse ce message ({told}) : corrigez-le.</source>
        <translation>Google refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>Google refuse souvent un message qui contient un numéro de téléphone : ôtez « {number} » du texte, il est déjà sur la fiche ou sur la page.</source>
        <translation>Google often refuses a message that contains a telephone number: remove “{number}” from the text, it is already on the profile or on the page.</translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation>Google fetches the image from the announcement&apos;s page, and there is none: publish it on the “Website” channel too.</translation>
    </message>
    <message>
        <source>Google vient chercher l&apos;image sur le site web de la ville : choisissez aussi un canal « Site web », sinon le message n&apos;aura pas d&apos;image.</source>
        <translation>Google fetches the image from the town&apos;s website: choose a “Website” channel too, otherwise the message will have no image.</translation>
    </message>
    <message>
        <source>Gravité</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Heure de publication (UTC)</source>
        <translation>Time of publication (UTC)</translation>
    </message>
    <message>
        <source>Hors d&apos;atteinte de Publisher : {where}.</source>
        <translation>Out of Publisher&apos;s reach: {where}.</translation>
    </message>
    <message>
        <source>Hunspell n&apos;existe pas pour ce type d&apos;ordinateur.</source>
        <translation>Hunspell does not exist for this kind of computer.</translation>
    </message>
    <message>
        <source>Identifiant</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Identifiant de l&apos;application</source>
        <translation>Identifier of the application</translation>
    </message>
    <message>
        <source>Identifiant du canal</source>
        <translation>Identifier of the channel</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {permission} ». Reconnectez ce canal en l&apos;accordant.</source>
        <translation>The token lacks the permission “{permission}”. Reconnect this channel and grant it.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Instagram.</source>
        <translation>The token lacks the permission “{right}”: Publisher will be able neither to correct nor to withdraw on Instagram.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra ni corriger ni retirer sur Threads.</source>
        <translation>The token lacks the permission “{right}”: Publisher will be able neither to correct nor to withdraw on Threads.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire de premier commentaire sur Facebook. Reconnectez ce canal en l&apos;accordant.</source>
        <translation>The token lacks the permission “{right}”: Publisher will not be able to write a first comment on Facebook. Reconnect this channel and grant it.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : Publisher ne pourra pas écrire de premier commentaire sur Instagram.</source>
        <translation>The token lacks the permission “{right}”: Publisher will not be able to write a first comment on Instagram.</translation>
    </message>
    <message>
        <source>Il manque au jeton la permission « {right} » : un fil numéroté s&apos;arrêterait après son premier message.</source>
        <translation>The token lacks the permission “{right}”: a numbered thread would stop after its first message.</translation>
    </message>
    <message>
        <source>Il manque au jeton le droit « {scope} ». Ajoutez-le à l&apos;application sur l&apos;instance, régénérez le jeton et reconnectez ce canal.</source>
        <translation>The token lacks the right “{scope}”. Add it to the application on the instance, generate the token anew and reconnect this channel.</translation>
    </message>
    <message>
        <source>Il manque des droits que {service} a demandés dans le navigateur : {rights}. Recommencez la connexion et laissez-les tous cochés.</source>
        <translation>Rights that {service} asked for in the browser are missing: {rights}. Start signing in again and leave them all ticked.</translation>
    </message>
    <message>
        <source>Il manque le composant pour la base de données de l&apos;équipe : installez « town-publisher[team] ».</source>
        <translation>The component for the team&apos;s database is missing: install “town-publisher[team]”.</translation>
    </message>
    <message>
        <source>Il manque le réglage « {name} » ({label}).</source>
        <translation>The setting “{name}” ({label}) is missing.</translation>
    </message>
    <message>
        <source>Il manque un message au milieu du fil sur {service} : complétez-le ou supprimez-le là-bas, puis dites à Publisher ce qu&apos;il en est.</source>
        <translation>A message is missing in the middle of the thread on {service}: complete or delete it there, then tell Publisher how things stand.</translation>
    </message>
    <message>
        <source>Il manque « {label} » pour connecter « {name} ».</source>
        <translation>“{label}” is missing to connect “{name}”.</translation>
    </message>
    <message>
        <source>Il manque à ce système la bibliothèque Pango, qui met un PDF en page : installez-la (Debian : libpangoft2-1.0-0), ou exportez en csv.</source>
        <translation>This system lacks the Pango library, which lays out a PDF: install it (Debian: libpangoft2-1.0-0), or export as csv.</translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack le droit « {scope} » : ajoutez-le (OAuth &amp; Permissions), réinstallez-la et reconnectez ce canal.</source>
        <translation>The Slack application lacks the right “{scope}”: add it (OAuth &amp; Permissions), reinstall the application and reconnect this channel.</translation>
    </message>
    <message>
        <source>Il manque à l&apos;application Slack {scopes} : les annonces avec des images ou une vidéo ne partiront pas. Ajoutez-le (OAuth &amp; Permissions), réinstallez l&apos;application et reconnectez ce canal.</source>
        <translation>The Slack application lacks {scopes}: announcements with pictures or a video will not go out. Add it (OAuth &amp; Permissions), reinstall the application and reconnect this channel.</translation>
    </message>
    <message>
        <source>Il manque à la connexion le droit « {scope} » : Publisher ne pourra pas écrire de premier commentaire sur LinkedIn.</source>
        <translation>The sign-in lacks the right “{scope}”: Publisher will not be able to write a first comment on LinkedIn.</translation>
    </message>
    <message>
        <source>Il manque à la connexion le droit « {scope} » : reconnectez ce canal, et acceptez tous les droits demandés.</source>
        <translation>The sign-in lacks the right “{scope}”: reconnect this channel, and accept all the rights that are asked for.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de compte SMS « {service} » : mettez dans le réglage « service » l&apos;un de ceux-ci : {names}.</source>
        <translation>There is no SMS account “{service}”: put one of these in the setting “service”: {names}.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde : « publisher restore --fresh » commence une base vide.</source>
        <translation>There is no backup copy: “publisher restore --fresh” starts an empty database.</translation>
    </message>
    <message>
        <source>Il n&apos;y a pas de copie de sauvegarde utilisable dans {place} : donnez le chemin d&apos;une autre, ou commencez une base vide avec « publisher restore --fresh ».</source>
        <translation>There is no usable backup copy in {place}: give the path of another one, or start an empty database with “publisher restore --fresh”.</translation>
    </message>
    <message>
        <source>Il n&apos;y a plus de place sur le site WordPress pour ce fichier. Demandez à la personne qui gère le site d&apos;en faire.</source>
        <translation>There is no more room on the WordPress website for this file. Ask the person who looks after the website to make some.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à envoyer : écrivez un titre.</source>
        <translation>There is nothing to send: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier : écrivez un titre.</source>
        <translation>There is nothing to publish: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Bluesky : écrivez un titre.</source>
        <translation>There is nothing to publish on Bluesky: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Discord : écrivez un titre.</source>
        <translation>There is nothing to publish on Discord: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur LinkedIn : écrivez un titre.</source>
        <translation>There is nothing to publish on LinkedIn: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Mastodon : écrivez un titre.</source>
        <translation>There is nothing to publish on Mastodon: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Matrix : écrivez un titre.</source>
        <translation>There is nothing to publish on Matrix: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Slack : écrivez un titre.</source>
        <translation>There is nothing to publish on Slack: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Teams : écrivez un titre.</source>
        <translation>There is nothing to publish on Teams: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur Telegram : écrivez un titre.</source>
        <translation>There is nothing to publish on Telegram: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur X : écrivez un titre.</source>
        <translation>There is nothing to publish on X: write a title.</translation>
    </message>
    <message>
        <source>Il n&apos;y a rien à publier sur ntfy : écrivez un titre.</source>
        <translation>There is nothing to publish on ntfy: write a title.</translation>
    </message>
    <message>
        <source>Il ne reste que {free} Go sur le disque de {folder} : libérez de la place.</source>
        <translation>Only {free} GB are left on the disk of {folder}: free some space.</translation>
    </message>
    <message>
        <source>Il ne reste que {width} × {height} pixels de l&apos;{which} après le recadrage : on n&apos;y verra presque rien. Recadrez-la plus largement.</source>
        <translation>Only {width} × {height} pixels of the {which} are left after cropping: next to nothing will be seen. Crop it more generously.</translation>
    </message>
    <message>
        <source>Il reste {free} Go sur le disque de {folder}.</source>
        <translation>{free} GB are left on the disk of {folder}.</translation>
    </message>
    <message>
        <source>Il reste {left} crédits pour {people} destinataires : rechargez le compte SMS.</source>
        <translation>{left} credits are left for {people} recipients: top up the SMS account.</translation>
    </message>
    <message>
        <source>Il y a trop de commentaires sous la publication sur {service} pour les relire tous : regardez vous-même.</source>
        <translation>There are too many comments under the publication on {service} to read them all back: look for yourself.</translation>
    </message>
    <message>
        <source>Il y a trop de réponses sous l&apos;annonce sur Slack : regardez vous-même.</source>
        <translation>There are too many replies under the announcement on Slack: please look for yourself.</translation>
    </message>
    <message>
        <source>Il y a une clé DKIM, mais pas son nom : remplissez le réglage dkim_selector.</source>
        <translation>There is a DKIM key, but not its name: fill in the setting dkim_selector.</translation>
    </message>
    <message>
        <source>Image dans l&apos;encadré du lien</source>
        <translation>Image in the link&apos;s card</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images : aucune.</source>
        <translation>Pictures: none.</translation>
    </message>
    <message>
        <source>Images : une</source>
        <translation>Pictures: one</translation>
    </message>
    <message>
        <source>Images : {count} au plus</source>
        <translation>Pictures: at most {count}</translation>
    </message>
    <message>
        <source>Inscrite dans l&apos;application Meta : Connexion Facebook &gt; Paramètres &gt; URI de redirection OAuth valides.</source>
        <translation>Entered in the Meta application: Facebook Login &gt; Settings &gt; Valid OAuth Redirect URIs.</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Instagram montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Instagram shows {limit} images at most: those after will not be there.</translation>
    </message>
    <message>
        <source>Instagram n&apos;accepte aucune publication sans image : ajoutez-en une.</source>
        <translation>Instagram accepts no publication without an image: add one.</translation>
    </message>
    <message>
        <source>Instagram ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>Instagram takes no description for a video: say in the text what must be known of it.</translation>
    </message>
    <message>
        <source>Instagram prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Instagram takes {limit} characters at most: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur la page de l&apos;annonce, et il n&apos;y en a pas : publiez-la aussi sur le canal « Site web ».</source>
        <translation>Instagram fetches the images from the announcement&apos;s page, and there is none: publish it on the “Website” channel too.</translation>
    </message>
    <message>
        <source>Instagram vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation>Instagram fetches the images from the town&apos;s website: choose a “Website” channel too for this announcement.</translation>
    </message>
    <message>
        <source>Installez LibreOffice avec ses dictionnaires, ou déposez {code}.dic et {code}.aff dans {folder}.</source>
        <translation>Install LibreOffice with its dictionaries, or put {code}.dic and {code}.aff into {folder}.</translation>
    </message>
    <message>
        <source>Installez le paquet {package}, ou déposez {code}.dic et {code}.aff dans {folder}.</source>
        <translation>Install the package {package}, or put {code}.dic and {code}.aff into {folder}.</translation>
    </message>
    <message>
        <source>JSON:API est en lecture seule sur ce site. Demandez à la personne qui le gère de permettre toutes les opérations : Configuration &gt; Services web &gt; JSON:API.</source>
        <translation>JSON:API is read-only on this website. Ask the person who looks after it to allow all operations: Configuration &gt; Web services &gt; JSON:API.</translation>
    </message>
    <message>
        <source>Je suis</source>
        <translation>I am</translation>
    </message>
    <message>
        <source>Jeton d&apos;accès</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Jeton d&apos;accès de la page</source>
        <translation>Access token of the Page</translation>
    </message>
    <message>
        <source>Jeton du bot</source>
        <translation>Bot token</translation>
    </message>
    <message>
        <source>L&apos;accès à « {channel} » s&apos;arrête {end} : reconnectez ce canal d&apos;ici là, car « {title} » doit y paraître {when}.</source>
        <translation>Access to “{channel}” ends {end}: reconnect this channel before then, because “{title}” is to appear there {when}.</translation>
    </message>
    <message>
        <source>L&apos;adresse d&apos;un concentrateur à prévenir de chaque annonce ; rien si vide.</source>
        <translation>The address of a hub to tell of each announcement; nothing if empty.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Brevo. À changer seulement pour un essai.</source>
        <translation>The address of Brevo&apos;s API. To be changed only for a trial.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Facebook. À changer seulement pour un essai.</source>
        <translation>The address of Facebook&apos;s API. To be changed only for a trial.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Meta. À changer seulement pour un essai.</source>
        <translation>The address of Meta&apos;s API. To be changed only for a trial.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Slack. À changer seulement pour un essai.</source>
        <translation>The address of Slack&apos;s API. To be changed only for a trial.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface de Threads. À changer seulement pour un essai.</source>
        <translation>The address of the Threads API. To be changed only for a trial.</translation>
    </message>
    <message>
        <source>L&apos;adresse de l&apos;interface des bots. À changer seulement pour un serveur à soi.</source>
        <translation>The address of the bot API. To be changed only for a server of your own.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la base de données doit ressembler à postgresql://utilisateur@serveur/base ; sans elle, Publisher garde tout dans un fichier.</source>
        <translation>The address of the database must look like postgresql://user@server/database; without it, Publisher keeps everything in a file.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la déclaration d&apos;accessibilité, liée au bas de chaque page.</source>
        <translation>The address of the accessibility statement, linked at the bottom of each page.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la page d&apos;accueil, telle que les citoyens la tapent.</source>
        <translation>The address of the home page, as citizens type it.</translation>
    </message>
    <message>
        <source>L&apos;adresse de la page des actualités sur le site de la commune : les autres canaux y mènent. Vide : ils mènent au serveur d&apos;actualités.</source>
        <translation>The address of the news page on the municipality&apos;s website: the other channels lead there. Empty: they lead to the news server.</translation>
    </message>
    <message>
        <source>L&apos;adresse demande « {field} », que Publisher ne connaît pas : title, text, tags et link seulement.</source>
        <translation>The address asks for “{field}”, which Publisher does not know: only title, text, tags and link.</translation>
    </message>
    <message>
        <source>L&apos;adresse du dossier de votre commune sur ce serveur, ou son chemin.</source>
        <translation>The address of your municipality&apos;s folder on this server, or its path.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux RSS ou Atom que les pages annoncent aux lecteurs de flux.</source>
        <translation>The address of the RSS or Atom feed that the pages announce to feed readers.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux Teams répond. Seul un premier envoi montrera que le flux publie dans le canal : Microsoft ne permet pas de le vérifier sans publier.</source>
        <translation>The address of the Teams workflow answers. Only a first message will show that the workflow publishes in the channel: Microsoft does not allow checking it without publishing.</translation>
    </message>
    <message>
        <source>L&apos;adresse du flux n&apos;en est pas une : copiez-la à nouveau, entière, depuis le flux de travail de Teams (elle contient « sig= »), et reconnectez ce canal.</source>
        <translation>The address of the workflow is not one: copy it again, whole, from the Teams workflow (it contains “sig=”), and reconnect this channel.</translation>
    </message>
    <message>
        <source>L&apos;adresse du salon (#nom:serveur), ou son identifiant interne (!…).</source>
        <translation>The address of the room (#name:server), or its internal identifier (!…).</translation>
    </message>
    <message>
        <source>L&apos;adresse du site commence par http:// : votre mot de passe y voyagerait en clair. Corrigez l&apos;adresse du canal en https://.</source>
        <translation>The address of the website begins with http://: your password would travel in clear text. Correct the channel&apos;s address to https://.</translation>
    </message>
    <message>
        <source>L&apos;adresse du site où le compte a été créé, sans le nom du compte.</source>
        <translation>The address of the website where the account was created, without the name of the account.</translation>
    </message>
    <message>
        <source>L&apos;adresse du webhook n&apos;en est pas une : copiez-la à nouveau depuis Discord (https://discord.com/api/webhooks/…) et reconnectez ce canal.</source>
        <translation>The address of the webhook is not one: copy it again from Discord (https://discord.com/api/webhooks/…) and reconnect this channel.</translation>
    </message>
    <message>
        <source>L&apos;adresse est celle d&apos;un service connu d&apos;Apprise ({service}). Seul un envoi prouvera qu&apos;elle fonctionne.</source>
        <translation>The address is that of a service known to Apprise ({service}). Only a message will prove that it works.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme Brevo : vérifiez le réglage « base_url » du canal.</source>
        <translation>The address does not answer as Brevo does: check the channel&apos;s setting “base_url”.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Bluesky : vérifiez « base_url ».</source>
        <translation>The address does not answer as a Bluesky server does: check “base_url”.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur Matrix : vérifiez « base_url ».</source>
        <translation>The address does not answer as a Matrix server does: check “base_url”.</translation>
    </message>
    <message>
        <source>L&apos;adresse ne répond pas comme un serveur ntfy : vérifiez le réglage « base_url ».</source>
        <translation>The address does not answer as an ntfy server does: check the setting “base_url”.</translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil RSS y sera feed.xml.</source>
        <translation>The address where citizens read this folder; the RSS feed will be feed.xml there.</translation>
    </message>
    <message>
        <source>L&apos;adresse où les citoyens lisent ce dossier ; le fil y sera cap.atom.xml.</source>
        <translation>The address where citizens read this folder; the feed will be cap.atom.xml there.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui désigne le service et prouve votre accès, comme discord://identifiant/jeton ; une seule. La liste est sur https://github.com/caronc/apprise/wiki.</source>
        <translation>The address that names the service and proves your access, such as discord://identifier/token; only one. The list is on https://github.com/caronc/apprise/wiki.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; elle doit être un expéditeur vérifié dans Brevo.</source>
        <translation>The address that writes; it must be a verified sender in Brevo.</translation>
    </message>
    <message>
        <source>L&apos;adresse qui écrit ; les réponses y arrivent, sauf si vous en donnez une autre.</source>
        <translation>The address that writes; replies arrive there, unless you give another one.</translation>
    </message>
    <message>
        <source>L&apos;adresse {address} n&apos;est pas protégée : essayez-la avec https://.</source>
        <translation>The address {address} is not protected: try it with https://.</translation>
    </message>
    <message>
        <source>L&apos;adresse {address} renvoie vers {other} : donnez celle-là.</source>
        <translation>The address {address} leads on to {other}: give that one.</translation>
    </message>
    <message>
        <source>L&apos;adresse à laquelle les citoyens lisent ce dossier.</source>
        <translation>The address at which citizens read this folder.</translation>
    </message>
    <message>
        <source>L&apos;alerte ne montre que les {most} premières images.</source>
        <translation>The alert only shows the first {most} images.</translation>
    </message>
    <message>
        <source>L&apos;annonce a changé d&apos;état depuis que le plan vous a été montré, et rien n&apos;a été fait : lisez le nouveau plan, puis approuvez-le.</source>
        <translation>The announcement has changed its state since the plan was shown to you, and nothing was done: read the new plan, then approve it.</translation>
    </message>
    <message>
        <source>L&apos;annonce a été retirée de ce canal : il n&apos;y a plus rien à corriger.</source>
        <translation>The announcement was withdrawn from this channel: there is nothing left to correct.</translation>
    </message>
    <message>
        <source>L&apos;annonce du {day} est déjà partie, ou part en ce moment : retirez-la ou corrigez-la dans l&apos;historique.</source>
        <translation>The announcement of {day} has already gone, or is leaving now: withdraw or correct it in the history.</translation>
    </message>
    <message>
        <source>L&apos;annonce est arrivée à son terme, d&apos;après une copie de sauvegarde qui a été reprise : relisez-la, puis relancez ou abandonnez ce retrait.</source>
        <translation>The announcement has come to its end, according to a backup copy that was taken back: read it again, then send this withdrawal again or give it up.</translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée de Drupal, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>The announcement is withdrawn from Drupal, but the website still shows it (a cache, probably). Publisher will check again; empty the website&apos;s cache if it lasts.</translation>
    </message>
    <message>
        <source>L&apos;annonce est retirée, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>The announcement is withdrawn, but the website still shows it (a cache, probably). Publisher will check again; empty the website&apos;s cache if it lasts.</translation>
    </message>
    <message>
        <source>L&apos;annonce est sur Slack, mais pas encore sa vidéo ; elle ne sera pas publiée deux fois.</source>
        <translation>The announcement is on Slack, but its video is not there yet; it will not be published twice.</translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress : quelqu&apos;un l&apos;y a mise depuis.</source>
        <translation>The announcement is in WordPress&apos;s trash: someone has put it there since.</translation>
    </message>
    <message>
        <source>L&apos;annonce est à la corbeille de WordPress, mais le site la montre encore (un cache, sans doute). Publisher vérifiera de nouveau ; videz le cache du site si cela dure.</source>
        <translation>The announcement is in WordPress&apos;s trash, but the website still shows it (a cache, probably). Publisher will check again; empty the website&apos;s cache if it lasts.</translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant d&apos;être publiée : choisissez une date plus tardive.</source>
        <translation>The announcement expires before it is published: choose a later date.</translation>
    </message>
    <message>
        <source>L&apos;annonce expire avant la fin de ce qu&apos;elle annonce.</source>
        <translation>The announcement expires before the end of what it announces.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;a pas été publiée sur le canal « {name} ».</source>
        <translation>The announcement was not published on the channel “{name}”.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est pas encore sur ce canal : relancez d&apos;abord son envoi, ou abandonnez cette demande.</source>
        <translation>The announcement is not yet on this channel: send it again first, or give up this request.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site : quelqu&apos;un l&apos;y a retirée. Rétablissez-la sur le site, ou publiez une nouvelle annonce.</source>
        <translation>The announcement is no longer published on the website: someone has withdrawn it there. Restore it on the website, or publish a new announcement.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus publiée sur le site WordPress : quelqu&apos;un l&apos;y a retirée. Rétablissez-la dans WordPress, ou publiez une nouvelle annonce.</source>
        <translation>The announcement is no longer published on the WordPress website: someone has withdrawn it there. Restore it in WordPress, or publish a new announcement.</translation>
    </message>
    <message>
        <source>L&apos;annonce n&apos;est plus seulement prévue, et rien n&apos;est déplacé ({channels}).</source>
        <translation>The announcement is no longer only planned, and nothing is moved ({channels}).</translation>
    </message>
    <message>
        <source>L&apos;annonce ne peut pas partir, {count} points à corriger : {numbered}</source>
        <translation>The announcement cannot go out, {count} points to correct: {numbered}</translation>
    </message>
    <message>
        <source>L&apos;annonce « {id} » n&apos;existe pas. « publisher history » les montre toutes.</source>
        <translation>The announcement “{id}” does not exist. “publisher history” shows them all.</translation>
    </message>
    <message>
        <source>L&apos;empreinte donnée par l&apos;hébergeur, qui prouve que c&apos;est bien son serveur.</source>
        <translation>The fingerprint given by the host, which proves that it is really their server.</translation>
    </message>
    <message>
        <source>L&apos;envoi a été interrompu : Publisher vérifie s&apos;il est parti.</source>
        <translation>Sending was interrupted: Publisher checks whether it went out.</translation>
    </message>
    <message>
        <source>L&apos;envoi attendra jusque-là.</source>
        <translation>Sending will wait until then.</translation>
    </message>
    <message>
        <source>L&apos;envoi de l&apos;image « {name} » à {service} n&apos;a pas abouti.</source>
        <translation>Sending the image “{name}” to {service} did not succeed.</translation>
    </message>
    <message>
        <source>L&apos;envoi de la vidéo « {name} » à {service} n&apos;a pas abouti.</source>
        <translation>Sending the video “{name}” to {service} did not succeed.</translation>
    </message>
    <message>
        <source>L&apos;envoi pourrait attendre.</source>
        <translation>Sending might have to wait.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » n&apos;attend pas de décision : {state}.</source>
        <translation>What was sent to “{channel}” is not waiting for a decision: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut pas être relancé : {state}.</source>
        <translation>What was sent to “{channel}” cannot be sent again: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » ne peut plus être annulé : {state}.</source>
        <translation>What is sent to “{channel}” can no longer be cancelled: {state}.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » vient de changer : regardez où il en est, puis recommencez.</source>
        <translation>What is sent to “{channel}” has just changed: see where it stands, then start again.</translation>
    </message>
    <message>
        <source>L&apos;envoi sur « {channel} » vient de commencer ou de changer : rien n&apos;est déplacé.</source>
        <translation>What is sent to “{channel}” has just begun or changed: nothing is moved.</translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas : « publisher waiting » les montre.</source>
        <translation>The delivery “{id}” does not exist: “publisher waiting” shows them.</translation>
    </message>
    <message>
        <source>L&apos;envoi « {id} » n&apos;existe pas.</source>
        <translation>The delivery “{id}” does not exist.</translation>
    </message>
    <message>
        <source>L&apos;espace de travail Slack n&apos;accepte pas ce fichier ({told}).</source>
        <translation>The Slack workspace does not accept this file ({told}).</translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » n&apos;est pas encore vérifié : suivez le lien que Brevo a envoyé à cette adresse.</source>
        <translation>The sender “{sender}” is not yet verified: follow the link that Brevo sent to this address.</translation>
    </message>
    <message>
        <source>L&apos;expéditeur « {sender} » ne sert pas encore : {why}.</source>
        <translation>The sender “{sender}” cannot be used yet: {why}.</translation>
    </message>
    <message>
        <source>L&apos;heure de la dernière date de cette répétition est passée : prolongez-la.</source>
        <translation>The time of the last date of this repetition has passed: extend it.</translation>
    </message>
    <message>
        <source>L&apos;heure de publication ({at:%d/%m/%Y à %H:%M}) est déjà passée : choisissez-en une autre, ou publiez maintenant.</source>
        <translation>The time of publication ({at:%d/%m/%Y at %H:%M}) has already passed: choose another one, or publish now.</translation>
    </message>
    <message>
        <source>L&apos;heure prévue est passée pendant que Publisher était arrêté : dites si cet envoi est encore utile.</source>
        <translation>The planned time passed while Publisher was not running: say whether this is still useful.</translation>
    </message>
    <message>
        <source>L&apos;heure {wall} ne va pas avec le fuseau {zone} : là-bas, il est alors {local}.</source>
        <translation>The time {wall} does not go with the time zone {zone}: there, it is then {local}.</translation>
    </message>
    <message>
        <source>L&apos;horloge a reculé : le journal a été écrit le {at:%d/%m/%Y à %H:%M}, et il serait plus tôt. Mettez l&apos;ordinateur à l&apos;heure ; ce qui est prévu partirait trop tard.</source>
        <translation>The clock has gone back: the journal was written on {at:%d/%m/%Y at %H:%M}, and it would now be earlier. Set the computer&apos;s clock; what is planned would go out too late.</translation>
    </message>
    <message>
        <source>L&apos;horloge avance comme le journal.</source>
        <translation>The clock moves on as the journal does.</translation>
    </message>
    <message>
        <source>L&apos;horloge de cet ordinateur a bougé pendant l&apos;envoi : nouvel essai.</source>
        <translation>The clock of this computer moved during sending: another attempt follows.</translation>
    </message>
    <message>
        <source>L&apos;horloge de {service} est fausse de plusieurs jours : regardez vous-même si la publication y est.</source>
        <translation>The clock of {service} is wrong by several days: look for yourself whether the publication is there.</translation>
    </message>
    <message>
        <source>L&apos;identifiant Drupal du compte qui publie.</source>
        <translation>The Drupal user name of the account that publishes.</translation>
    </message>
    <message>
        <source>L&apos;identifiant WordPress du compte qui publie (rôle Auteur ou Éditeur).</source>
        <translation>The WordPress user name of the account that publishes (Author or Editor role).</translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte qui publie (Contributeur, Éditeur, Relecteur du dossier).</source>
        <translation>The user name of the account that publishes (Contributor, Editor, Reviewer of the folder).</translation>
    </message>
    <message>
        <source>L&apos;identifiant du compte technique qu&apos;iMio a donné à votre commune.</source>
        <translation>The user name of the technical account that iMio gave your municipality.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus dans Publisher : ajoutez-la de nouveau.</source>
        <translation>The image is no longer in Publisher: add it again.</translation>
    </message>
    <message>
        <source>L&apos;image n&apos;est plus dans la bibliothèque : ajoutez-la de nouveau.</source>
        <translation>The image is no longer in the library: add it again.</translation>
    </message>
    <message>
        <source>L&apos;image ne tient pas dans {bytes} octets : choisissez-en une plus simple.</source>
        <translation>The image does not fit into {bytes} bytes: choose a simpler one.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » a plus de 50 millions de pixels : réduisez-la d&apos;abord.</source>
        <translation>The image “{name}” has more than 50 million pixels: make it smaller first.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est abîmée ou incomplète : exportez-la à nouveau.</source>
        <translation>The image “{name}” is damaged or incomplete: export it again.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » est trop étroite pour Telegram : recadrez-la.</source>
        <translation>The image “{name}” is too narrow for Telegram: crop it.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;aura que {width} × {height} pixels sur {channel} : on n&apos;y verra presque rien. Donnez-en une moins étirée.</source>
        <translation>The image “{name}” will only have {width} × {height} pixels on {channel}: almost nothing will be seen. Give one that is less stretched.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » n&apos;existe pas à cet endroit.</source>
        <translation>The image “{name}” does not exist in this place.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être lue : vérifiez ses droits.</source>
        <translation>The image “{name}” cannot be read: check its permissions.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » ne peut pas être préparée : ajoutez-la à nouveau.</source>
        <translation>The image “{name}” cannot be prepared: add it again.</translation>
    </message>
    <message>
        <source>L&apos;image « {name} » pèse {size} Mo ; donnez-en une de 30 Mo au plus.</source>
        <translation>The image “{name}” weighs {size} MB; give one of 30 MB at most.</translation>
    </message>
    <message>
        <source>L&apos;inscription {expected} manque ou n&apos;est pas à sa place : le journal a été modifié.</source>
        <translation>The entry {expected} is missing or is not in its place: the journal has been tampered with.</translation>
    </message>
    <message>
        <source>L&apos;inscription {seq} a été modifiée après coup.</source>
        <translation>The entry {seq} was changed afterwards.</translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;a pas encore fini de traiter une image ou la vidéo.</source>
        <translation>The Mastodon instance has not yet finished processing an image or the video.</translation>
    </message>
    <message>
        <source>L&apos;instance Mastodon n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>The Mastodon instance does not accept an image of this size: make it smaller.</translation>
    </message>
    <message>
        <source>L&apos;instance a corrigé le texte, mais pas les images ou leurs descriptions : corrigez-les sur Mastodon ({url}).</source>
        <translation>The instance corrected the text, but not the images or their descriptions: correct them on Mastodon ({url}).</translation>
    </message>
    <message>
        <source>L&apos;instance ne reconnaît pas le jeton d&apos;accès : créez-en un nouveau.</source>
        <translation>The instance does not recognise the access token: create a new one.</translation>
    </message>
    <message>
        <source>L&apos;instance refuse de supprimer ce message : supprimez-le vous-même sur Mastodon ({url}).</source>
        <translation>The instance refuses to delete this message: delete it yourself on Mastodon ({url}).</translation>
    </message>
    <message>
        <source>L&apos;interface REST de Plone n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site où elle se trouve.</source>
        <translation>Plone&apos;s REST API is not at this address. Check the channel&apos;s address, or ask the person who looks after the website where it is.</translation>
    </message>
    <message>
        <source>L&apos;interface REST de ce site est fermée ou absente à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>The REST API of this website is closed or absent at this address. Check the channel&apos;s address, or ask the person who looks after the website to allow your account the REST API.</translation>
    </message>
    <message>
        <source>L&apos;interface d&apos;OVHcloud ; à changer seulement pour un compte canadien.</source>
        <translation>OVHcloud&apos;s API; to be changed only for a Canadian account.</translation>
    </message>
    <message>
        <source>L&apos;intervalle d&apos;une répétition va de 1 à {most}.</source>
        <translation>The interval of a repetition goes from 1 to {most}.</translation>
    </message>
    <message>
        <source>L&apos;objet du courriel est coupé à {limit} signes.</source>
        <translation>The subject of the email is cut at {limit} characters.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag} » est donnée deux fois.</source>
        <translation>The tag “{tag}” is given twice.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag} » ne contient aucun mot.</source>
        <translation>The tag “{tag}” contains no word.</translation>
    </message>
    <message>
        <source>L&apos;étiquette « {tag}… » est trop longue.</source>
        <translation>The tag “{tag}…” is too long.</translation>
    </message>
    <message>
        <source>L&apos;événement finit avant de commencer.</source>
        <translation>The event ends before it begins.</translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe ({place}) ne peut pas servir : {why}. {first} ; si cela dure, prévenez votre service informatique.</source>
        <translation>The team&apos;s database ({place}) cannot be used: {why}. {first}; if it lasts, tell your IT department.</translation>
    </message>
    <message>
        <source>La base de données de l&apos;équipe est sauvegardée et restaurée par ses administrateurs : adressez-vous à eux.</source>
        <translation>The team&apos;s database is backed up and restored by its administrators: ask them.</translation>
    </message>
    <message>
        <source>La base de l&apos;équipe est sauvegardée par ses administrateurs : demandez-leur de quand date la dernière copie.</source>
        <translation>The team&apos;s database is backed up by its administrators: ask them of when the last copy is.</translation>
    </message>
    <message>
        <source>La base vient d&apos;une version plus ancienne de Publisher : ouvrez Publisher une fois, il la met à jour après en avoir fait une copie.</source>
        <translation>The database comes from an older version of Publisher: open Publisher once, it brings it up to date after making a copy.</translation>
    </message>
    <message>
        <source>La campagne est déjà partie chez Brevo.</source>
        <translation>The campaign has already gone out at Brevo.</translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi, et si des abonnés l&apos;ont reçue.</source>
        <translation>The campaign is suspended in Brevo: see there why, and whether subscribers received it.</translation>
    </message>
    <message>
        <source>La campagne est suspendue dans Brevo : voyez là-bas pourquoi.</source>
        <translation>The campaign is suspended in Brevo: see there why.</translation>
    </message>
    <message>
        <source>La catégorie « {name} » n&apos;existe pas sur le site WordPress, et ce compte ne peut pas la créer. Demandez à un éditeur de la créer, ou réglez une autre catégorie pour ce canal.</source>
        <translation>The category “{name}” does not exist on the WordPress website, and this account cannot create it. Ask an editor to create it, or set another category for this channel.</translation>
    </message>
    <message>
        <source>La clé DKIM n&apos;est pas lisible : donnez une clé privée RSA au format PEM.</source>
        <translation>The DKIM key cannot be read: give an RSA private key in PEM format.</translation>
    </message>
    <message>
        <source>La clé d&apos;accès n&apos;a pas tous les droits : créez-en une autre avec le lien du mode d&apos;emploi de ce canal.</source>
        <translation>The access key does not have all the rights: create another one with the link in this channel&apos;s guide.</translation>
    </message>
    <message>
        <source>La clé d&apos;accès à OVHcloud s&apos;arrête le {at:%d/%m/%Y à %H:%M} : créez-en une autre avant.</source>
        <translation>The OVHcloud access key ends on {at:%d/%m/%Y at %H:%M}: create another one before.</translation>
    </message>
    <message>
        <source>La clé de l&apos;interface contient des signes qu&apos;une clé n&apos;a pas : copiez-la à nouveau et reconnectez ce canal.</source>
        <translation>The API key contains characters that a key does not have: copy it again and reconnect this channel.</translation>
    </message>
    <message>
        <source>La clé privée (PEM) avec laquelle signer, si le serveur d&apos;envoi ne signe pas lui-même.</source>
        <translation>The private key (PEM) with which to sign, if the sending server does not sign by itself.</translation>
    </message>
    <message>
        <source>La clé privée SFTP ne peut pas être lue : donnez son texte entier, de BEGIN à END, et son mot de passe si elle en a un.</source>
        <translation>The SFTP private key cannot be read: give its whole text, from BEGIN to END, and its password if it has one.</translation>
    </message>
    <message>
        <source>La connexion avec « {host} » a été perdue en route.</source>
        <translation>The connection with “{host}” was lost on the way.</translation>
    </message>
    <message>
        <source>La connexion n&apos;a pas le droit de gérer la fiche : reconnectez, et cochez-le.</source>
        <translation>The sign-in does not have the right to manage the profile: reconnect, and tick it.</translation>
    </message>
    <message>
        <source>La connexion à LinkedIn n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>The LinkedIn sign-in is no longer valid: reconnect this channel (Channels &gt; Reconnect).</translation>
    </message>
    <message>
        <source>La connexion à LinkedIn s&apos;arrête le {at:%d/%m/%Y à %H:%M} : reconnectez ce canal avant.</source>
        <translation>The LinkedIn sign-in ends on {at:%d/%m/%Y at %H:%M}: reconnect this channel before.</translation>
    </message>
    <message>
        <source>La connexion à {service} a été refusée dans le navigateur : recommencez, et acceptez les droits demandés.</source>
        <translation>Signing in to {service} was refused in the browser: start again, and accept the rights that are asked for.</translation>
    </message>
    <message>
        <source>La connexion à {service} n&apos;est plus valable : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>The sign-in to {service} is no longer valid: reconnect this channel (Channels &gt; Reconnect).</translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour manquait : elle vient d&apos;être faite.</source>
        <translation>Today&apos;s backup copy was missing: it has just been made.</translation>
    </message>
    <message>
        <source>La copie de sauvegarde du jour n&apos;a pas pu être faite ; le travail continue. {why}</source>
        <translation>Today&apos;s backup copy could not be made; work goes on. {why}</translation>
    </message>
    <message>
        <source>La copie du {at:%d/%m/%Y à %H:%M} est reprise ({name}).</source>
        <translation>The copy of {at:%d/%m/%Y at %H:%M} is taken back ({name}).</translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi est parti depuis : regardez sur le canal, puis dites s&apos;il y est, ou abandonnez-le.</source>
        <translation>The copy of {copy} does not know whether this went out since: look on the channel, then say whether it is there, or give it up.</translation>
    </message>
    <message>
        <source>La copie du {copy} ne sait pas si cet envoi prévu a été changé ou annulé depuis : relisez-le, puis relancez-le ou abandonnez-le.</source>
        <translation>The copy of {copy} does not know whether this planned sending was changed or cancelled since: read it again, then send it again or give it up.</translation>
    </message>
    <message>
        <source>La copie {path} est abîmée ou n&apos;est pas une copie de Publisher : choisissez-en une autre (« publisher restore --list »). Rien n&apos;a été changé.</source>
        <translation>The copy {path} is damaged or is not a copy of Publisher&apos;s: choose another one (“publisher restore --list”). Nothing was changed.</translation>
    </message>
    <message>
        <source>La copie « {chosen} » n&apos;existe pas : « publisher restore --list » les montre.</source>
        <translation>The copy “{chosen}” does not exist: “publisher restore --list” shows them.</translation>
    </message>
    <message>
        <source>La date de fin de l&apos;alerte est passée : changez-la, ou n&apos;émettez plus l&apos;alerte.</source>
        <translation>The end date of the alert has passed: change it, or do not issue the alert any more.</translation>
    </message>
    <message>
        <source>La date {wall} est trop lointaine.</source>
        <translation>The date {wall} is too far away.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Bluesky.</source>
        <translation>The description of the image “{name}” is longer than {limit} characters and will be cut on Bluesky.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Discord.</source>
        <translation>The description of the image “{name}” is longer than {limit} characters and will be cut on Discord.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur LinkedIn.</source>
        <translation>The description of the image “{name}” is longer than {limit} characters and will be cut on LinkedIn.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Mastodon.</source>
        <translation>The description of the image “{name}” is longer than {limit} characters and will be cut on Mastodon.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur Matrix.</source>
        <translation>The description of the image “{name}” is longer than {limit} characters and will be cut on Matrix.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » dépasse {limit} signes et sera coupée sur X.</source>
        <translation>The description of the image “{name}” is longer than {limit} characters and will be cut on X.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : Telegram n&apos;a pas de place pour elle hors de la légende.</source>
        <translation>The description of the image “{name}” will be cut: Telegram has no place for it outside the caption.</translation>
    </message>
    <message>
        <source>La description de l&apos;image « {name} » sera coupée : ntfy n&apos;a pas de place pour elle hors du message.</source>
        <translation>The description of the image “{name}” will be cut: ntfy has no place for it outside the message.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} commence par « {start} » : dites directement ce qu&apos;elle montre.</source>
        <translation>The description of the {which} begins with “{start}”: say directly what it shows.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} dépasse {limit} caractères : mettez le détail dans le texte.</source>
        <translation>The description of the {which} is longer than {limit} characters: put the details in the text.</translation>
    </message>
    <message>
        <source>La description de l&apos;{which} est un nom de fichier : décrivez-la.</source>
        <translation>The description of the {which} is a file name: describe it.</translation>
    </message>
    <message>
        <source>La description de la vidéo dépasse {limit} signes et sera coupée sur Matrix.</source>
        <translation>The description of the video is longer than {limit} characters and will be cut on Matrix.</translation>
    </message>
    <message>
        <source>La fiche de la ville dans la recherche Google et sur Maps.</source>
        <translation>The town&apos;s profile in Google Search and on Maps.</translation>
    </message>
    <message>
        <source>La langue dans laquelle la commune écrit : celle d&apos;une nouvelle annonce, que l&apos;on peut changer pour chacune.</source>
        <translation>The language in which the town writes: that of a new announcement, which can be changed for each.</translation>
    </message>
    <message>
        <source>La langue de l&apos;accueil, des archives et des menus.</source>
        <translation>The language of the home page, the archives and the menus.</translation>
    </message>
    <message>
        <source>La langue principale du fil : fr, nl, de ou en.</source>
        <translation>The main language of the feed: fr, nl, de or en.</translation>
    </message>
    <message>
        <source>La lecture du site est interrompue : rien n&apos;est repris.</source>
        <translation>Reading the website was interrupted: nothing is taken in.</translation>
    </message>
    <message>
        <source>La lettre dépasse ce que Brevo accepte (1 Mo) : raccourcissez le texte.</source>
        <translation>The letter is larger than Brevo accepts (1 MB): shorten the text.</translation>
    </message>
    <message>
        <source>La ligne {number} du fichier n&apos;est pas une inscription du journal.</source>
        <translation>Line {number} of the file is not an entry of the journal.</translation>
    </message>
    <message>
        <source>La liste des destinataires compte plus de {most} numéros.</source>
        <translation>The list of recipients has more than {most} numbers.</translation>
    </message>
    <message>
        <source>La liste des destinataires « {list} » ne contient aucun numéro de GSM : mettez-en un par ligne, ou une colonne « gsm ».</source>
        <translation>The list of recipients “{list}” contains no mobile number: put one on each line, or a column “gsm”.</translation>
    </message>
    <message>
        <source>La liste des messages de la fiche n&apos;a pas pu être relue assez loin : regardez vous-même sur Google.</source>
        <translation>The list of the profile&apos;s messages could not be read back far enough: look for yourself on Google.</translation>
    </message>
    <message>
        <source>La liste des messages de la page n&apos;a pas pu être relue assez loin : regardez vous-même sur LinkedIn.</source>
        <translation>The list of the page&apos;s messages could not be read back far enough: look for yourself on LinkedIn.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Bluesky.</source>
        <translation>The list of the account&apos;s messages could not be read back far enough: look for yourself on Bluesky.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur Mastodon.</source>
        <translation>The list of the account&apos;s messages could not be read back far enough: look for yourself on Mastodon.</translation>
    </message>
    <message>
        <source>La liste des messages du compte n&apos;a pas pu être relue assez loin : regardez vous-même sur X.</source>
        <translation>The list of the account&apos;s messages could not be read back far enough: look for yourself on X.</translation>
    </message>
    <message>
        <source>La page a besoin d&apos;un titre : écrivez-le.</source>
        <translation>The page needs a title: write it.</translation>
    </message>
    <message>
        <source>La page a trop de publications récentes pour les relire toutes : regardez vous-même.</source>
        <translation>The page has too many recent publications to read them all back: look for yourself.</translation>
    </message>
    <message>
        <source>La page de cette annonce est publiée sur le site, mais les visiteurs ne la reçoivent pas. Regardez-la sur le site, puis dites si l&apos;annonce y est.</source>
        <translation>The page of this announcement is published on the website, but visitors do not receive it. Look at it on the website, then say whether the announcement is there.</translation>
    </message>
    <message>
        <source>La page de cette annonce est sur le site, mais dépubliée.</source>
        <translation>The page of this announcement is on the website, but unpublished.</translation>
    </message>
    <message>
        <source>La page du site, dont cet envoi porte l&apos;adresse, n&apos;est pas publiée : relancez-la d&apos;abord, puis cet envoi, ou abandonnez-le.</source>
        <translation>The page of the website, whose address this carries, is not published: send the page again first, then this, or give it up.</translation>
    </message>
    <message>
        <source>La page est retirée, mais {count} de ses fichiers restent sur le site. Supprimez-les dans Contenu &gt; Fichiers, ou demandez la permission « Supprimer ses propres fichiers » pour ce compte et recommencez.</source>
        <translation>The page has been withdrawn, but {count} of its files are still on the site. Delete them in Content &gt; Files, or ask for the permission “Delete own files” for this account and try again.</translation>
    </message>
    <message>
        <source>La page montre le même texte avec un autre lien : regardez si c&apos;est cette publication ({url}).</source>
        <translation>The page shows the same text with another link: see whether it is this publication ({url}).</translation>
    </message>
    <message>
        <source>La page ne montrera que les {most} premières images.</source>
        <translation>The page will only show the first {most} images.</translation>
    </message>
    <message>
        <source>La page où vous publiez.</source>
        <translation>The Page where you publish.</translation>
    </message>
    <message>
        <source>La page « {after} » de l&apos;historique n&apos;existe pas.</source>
        <translation>Page “{after}” of the history does not exist.</translation>
    </message>
    <message>
        <source>La page « {after} » des images n&apos;existe pas.</source>
        <translation>Page “{after}” of the images does not exist.</translation>
    </message>
    <message>
        <source>La personne connectée gère plusieurs comptes : {named}. Mettez le numéro du bon dans le réglage « {setting} », puis reconnectez le canal.</source>
        <translation>The person who signed in looks after several accounts: {named}. Put the number of the right one in the setting “{setting}”, then reconnect the channel.</translation>
    </message>
    <message>
        <source>La personne connectée ne peut publier sur aucune page, ou n&apos;en a coché aucune dans le navigateur : recommencez avec quelqu&apos;un qui gère la page de la ville.</source>
        <translation>The person who signed in cannot publish on any Page, or ticked none in the browser: start again with someone who manages the town&apos;s Page.</translation>
    </message>
    <message>
        <source>La phrase « {start}… » compte {count} mots{more} : coupez-la, au-delà de {most} on perd le fil.</source>
        <translation>The sentence “{start}…” has {count} words{more}: cut it, beyond {most} the reader loses the thread.</translation>
    </message>
    <message>
        <source>La plateforme connaît la fin de l&apos;annonce, et la retire elle-même.</source>
        <translation>The platform knows the end of the announcement, and withdraws it by itself.</translation>
    </message>
    <message>
        <source>La première date vient après la dernière : échangez-les.</source>
        <translation>The first date comes after the last: swap them.</translation>
    </message>
    <message>
        <source>La première image de l&apos;annonce accompagne la notification ; non, si le serveur ne prend pas de fichiers.</source>
        <translation>The announcement&apos;s first image goes with the notification; no, if the server takes no files.</translation>
    </message>
    <message>
        <source>La publication corrigée est sur {service}, mais la première n&apos;a pas pu être supprimée. {why}</source>
        <translation>The corrected publication is on {service}, but the first one could not be deleted. {why}</translation>
    </message>
    <message>
        <source>La publication est corrigée sur {service}, mais pas son premier commentaire. {why}</source>
        <translation>The publication is corrected on {service}, but not its first comment. {why}</translation>
    </message>
    <message>
        <source>La publication est sur {service}, mais pas encore son premier commentaire ; elle ne sera pas publiée deux fois.</source>
        <translation>The publication is on {service}, but not yet its first comment; it will not be published twice.</translation>
    </message>
    <message>
        <source>La publication n&apos;existe plus sur {service} : elle ne peut plus être corrigée.</source>
        <translation>The publication no longer exists on {service}: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>La recherche retrouve de nouveau {n} annonces.</source>
        <translation>The search finds {n} announcements again.</translation>
    </message>
    <message>
        <source>La recherche retrouve toutes les annonces.</source>
        <translation>The search finds all announcements.</translation>
    </message>
    <message>
        <source>La reprise d&apos;une copie, interrompue, est terminée.</source>
        <translation>Taking back a copy, which was interrupted, is finished.</translation>
    </message>
    <message>
        <source>La réponse de {service} a déjà servi, ou est venue trop tard : recommencez la connexion.</source>
        <translation>The answer of {service} was already used, or came too late: start signing in again.</translation>
    </message>
    <message>
        <source>La répétition finit avant de commencer : choisissez une fin plus tardive.</source>
        <translation>The repetition ends before it begins: choose a later end.</translation>
    </message>
    <message>
        <source>La semaine commence le lundi : retirez WKST de la règle.</source>
        <translation>The week begins on Monday: take WKST out of the rule.</translation>
    </message>
    <message>
        <source>La session Bluesky a pris fin : reconnectez ce canal si cela se répète.</source>
        <translation>The Bluesky session has ended: reconnect this channel if this happens again.</translation>
    </message>
    <message>
        <source>La série « {id} » n&apos;existe pas. « publisher series list » les montre.</source>
        <translation>The series “{id}” does not exist. “publisher series list” shows them.</translation>
    </message>
    <message>
        <source>La série « {title} » est arrêtée : dupliquez une de ses annonces pour en commencer une autre.</source>
        <translation>The series “{title}” is stopped: duplicate one of its announcements to begin another.</translation>
    </message>
    <message>
        <source>La traduction « {code} » est dans la langue de l&apos;annonce.</source>
        <translation>The translation “{code}” is in the language of the announcement.</translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a ni résumé ni texte.</source>
        <translation>The translation “{code}” has neither summary nor text.</translation>
    </message>
    <message>
        <source>La traduction « {code} » n&apos;a qu&apos;un résumé, sans texte.</source>
        <translation>The translation “{code}” only has a summary, without text.</translation>
    </message>
    <message>
        <source>La traduction « {language} » n&apos;aura pas de page : donnez-lui un titre et un code de langue à elle, par exemple « nl ».</source>
        <translation>The translation “{language}” will have no page: give it a title and a language code of its own, for example “nl”.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Facebook. À changer quand Facebook retire celle-ci.</source>
        <translation>The version of Facebook&apos;s API. To be changed when Facebook withdraws this one.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Meta. À changer quand Meta retire celle-ci.</source>
        <translation>The version of Meta&apos;s API. To be changed when Meta withdraws this one.</translation>
    </message>
    <message>
        <source>La version de l&apos;interface de Threads. À changer quand Meta retire celle-ci.</source>
        <translation>The version of the Threads API. To be changed when Meta withdraws this one.</translation>
    </message>
    <message>
        <source>La vidéo n&apos;est plus dans Publisher : ajoutez-la de nouveau.</source>
        <translation>The video is no longer in Publisher: add it again.</translation>
    </message>
    <message>
        <source>La vidéo n&apos;est plus entière dans Publisher : ajoutez-la de nouveau.</source>
        <translation>The video is no longer whole in Publisher: add it again.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » est abîmée ou incomplète : exportez-la à nouveau.</source>
        <translation>The video “{name}” is damaged or incomplete: export it again.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » n&apos;existe pas à cet endroit.</source>
        <translation>The video “{name}” does not exist in this place.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » ne peut pas être lue : vérifiez ses droits.</source>
        <translation>The video “{name}” cannot be read: check its permissions.</translation>
    </message>
    <message>
        <source>La vidéo « {name} » pèse {size} Mo ; il en faut 512 au plus. Exportez-la plus courte ou en 720p.</source>
        <translation>The video “{name}” weighs {size} MB; 512 at most are allowed. Export a shorter one or in 720p.</translation>
    </message>
    <message>
        <source>La zone de toutes les alertes, en mots.</source>
        <translation>The area of all alerts, in words.</translation>
    </message>
    <message>
        <source>Laissez vide si le compte ne gère qu&apos;une fiche ; sinon le test montre les numéros.</source>
        <translation>Leave empty if the account manages only one profile; otherwise the test shows the numbers.</translation>
    </message>
    <message>
        <source>Laissez vide si le dossier est déjà celui du serveur web.</source>
        <translation>Leave empty if the folder is already that of the web server.</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Langue du site</source>
        <translation>Language of the website</translation>
    </message>
    <message>
        <source>Le HTML n&apos;est pas interprété : {tag} sera affiché tel quel.</source>
        <translation>HTML is not interpreted: {tag} will be shown as it is.</translation>
    </message>
    <message>
        <source>Le bot n&apos;a pas le droit de publier dans ce canal Telegram{told} : dans le canal, Administrateurs, ajoutez-le avec le droit de publier des messages.</source>
        <translation>The bot does not have the right to publish in this Telegram channel{told}: in the channel, Administrators, add it with the right to post messages.</translation>
    </message>
    <message>
        <source>Le brouillon « {id} » n&apos;existe pas ou plus.</source>
        <translation>The draft “{id}” does not exist, or no longer.</translation>
    </message>
    <message>
        <source>Le calendrier montre de 1 jour à 3 ans : choisissez d&apos;autres dates.</source>
        <translation>The calendar shows from 1 day to 3 years: choose other dates.</translation>
    </message>
    <message>
        <source>Le canal n&apos;a pas pu être relu assez loin : regardez vous-même sur Slack.</source>
        <translation>The channel could not be read back far enough: look for yourself on Slack.</translation>
    </message>
    <message>
        <source>Le canal « {id} » n&apos;existe pas.</source>
        <translation>The channel “{id}” does not exist.</translation>
    </message>
    <message>
        <source>Le canal « {name} » a tout ce qu&apos;il lui faut ici.</source>
        <translation>The channel “{name}” has all that it needs here.</translation>
    </message>
    <message>
        <source>Le canal « {name} » a été retiré de Publisher.</source>
        <translation>The channel “{name}” was removed from Publisher.</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;est pas connecté ici : connectez-le avant de publier (« publisher channels add {name} --name {name} »).</source>
        <translation>The channel “{name}” is not connected here: connect it before publishing (“publisher channels add {name} --name {name}”).</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas : aucun canal n&apos;est encore connecté.</source>
        <translation>The channel “{name}” does not exist: no channel is connected yet.</translation>
    </message>
    <message>
        <source>Le canal « {name} » n&apos;existe pas.{hint} Canaux connectés : {names}.</source>
        <translation>The channel “{name}” does not exist.{hint} Connected channels: {names}.</translation>
    </message>
    <message>
        <source>Le canal « {name} » ne se connecte pas par le navigateur : donnez ses codes d&apos;accès en modifiant le canal.</source>
        <translation>The channel “{name}” is not connected with the browser: give its credentials by changing the channel.</translation>
    </message>
    <message>
        <source>Le code d&apos;accès {variable} ne peut pas être lu ({why}) : demandez à votre service informatique.</source>
        <translation>The credential {variable} cannot be read ({why}): ask your IT department.</translation>
    </message>
    <message>
        <source>Le code d&apos;accès « {field} » du canal « {channel} » manque : reconnectez le canal, ou donnez-le dans la variable {variable}.</source>
        <translation>The credential “{field}” of the channel “{channel}” is missing: reconnect the channel, or give it in the variable {variable}.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a pas de liste {number} : corrigez le réglage « lists ». Ses listes : {shown}.</source>
        <translation>The Brevo account has no list {number}: correct the setting “lists”. Its lists: {shown}.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus assez de crédits pour tous les abonnés : ajoutez-en, puis relancez l&apos;envoi.</source>
        <translation>The Brevo account no longer has enough credits for all subscribers: add some, then send again.</translation>
    </message>
    <message>
        <source>Le compte Brevo n&apos;a plus que {credits} crédits pour {people} abonnés : ajoutez-en avant d&apos;envoyer.</source>
        <translation>The Brevo account has only {credits} credits left for {people} subscribers: add some before sending.</translation>
    </message>
    <message>
        <source>Le compte Instagram de la ville : une à dix photos et une légende.</source>
        <translation>The town&apos;s Instagram account: one to ten photos and a caption.</translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a pas d&apos;expéditeur « {sender} » : faites-le valider chez OVHcloud, ou prenez l&apos;un de ceux-ci : {names}.</source>
        <translation>The SMS account has no sender “{sender}”: have it validated at OVHcloud, or take one of these: {names}.</translation>
    </message>
    <message>
        <source>Le compte SMS n&apos;a plus assez de crédits : rechargez-le chez OVHcloud, puis relancez.</source>
        <translation>The SMS account no longer has enough credits: top it up at OVHcloud, then send again.</translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » a {left} crédits ; destinataires : {people}, lignes inutilisables : {unusable}.</source>
        <translation>The SMS account “{service}” has {left} credits; recipients: {people}, unusable lines: {unusable}.</translation>
    </message>
    <message>
        <source>Le compte SMS « {service} » est désactivé.</source>
        <translation>The SMS account “{service}” is disabled.</translation>
    </message>
    <message>
        <source>Le compte a trop de publications récentes pour les relire toutes : regardez vous-même sur {service}.</source>
        <translation>The account has too many recent publications to read them all back: look for yourself on {service}.</translation>
    </message>
    <message>
        <source>Le compte n&apos;est pas membre du salon : invitez-le depuis le salon, puis testez.</source>
        <translation>The account is not a member of the room: invite it from the room, then test.</translation>
    </message>
    <message>
        <source>Le compte qui publie ; nécessaire seulement avec un mot de passe.</source>
        <translation>The account that publishes; needed only with a password.</translation>
    </message>
    <message>
        <source>Le compte sur le serveur ; laissez vide si le serveur n&apos;en demande pas.</source>
        <translation>The account on the server; leave empty if the server asks for none.</translation>
    </message>
    <message>
        <source>Le compte « @{name} » est suspendu par son instance.</source>
        <translation>The account “@{name}” is suspended by its instance.</translation>
    </message>
    <message>
        <source>Le compte « {name} » est désactivé ou suspendu : connectez-vous sur Bluesky pour voir pourquoi.</source>
        <translation>The account “{name}” is disabled or suspended: sign in to Bluesky to see why.</translation>
    </message>
    <message>
        <source>Le compte « {username} » n&apos;a pas le droit d&apos;écrire dans « {folder} » sur « {host} ».</source>
        <translation>The account “{username}” does not have the right to write in “{folder}” on “{host}”.</translation>
    </message>
    <message>
        <source>Le compte « {user} » n&apos;a pas le droit d&apos;écrire dans ce salon : donnez-lui le rôle de modérateur, ou permettez à tous d&apos;y écrire.</source>
        <translation>The account “{user}” does not have the right to write in this room: give it the moderator role, or allow everyone to write there.</translation>
    </message>
    <message>
        <source>Le crédit de l&apos;application est épuisé : rechargez-le sur developer.x.com, puis réessayez.</source>
        <translation>The application&apos;s credit is used up: top it up on developer.x.com, then try again.</translation>
    </message>
    <message>
        <source>Le dictionnaire {file} ne peut pas être lu : remplacez-le.</source>
        <translation>The dictionary {file} cannot be read: replace it.</translation>
    </message>
    <message>
        <source>Le disque a refusé une lecture ou une écriture dans {place}. Vérifiez le disque, puis recommencez.</source>
        <translation>The disk refused to read or write in {place}. Check the disk, then start again.</translation>
    </message>
    <message>
        <source>Le disque de {folder} est plein : libérez de la place.</source>
        <translation>The disk of {folder} is full: free some space.</translation>
    </message>
    <message>
        <source>Le disque du dossier « {folder} » est plein : libérez de la place.</source>
        <translation>The disk of the folder “{folder}” is full: free some space.</translation>
    </message>
    <message>
        <source>Le disque est plein ({place}) : libérez de la place, puis recommencez. Ce qui était enregistré l&apos;est toujours.</source>
        <translation>The disk is full ({place}): free some space, then start again. What was saved still is.</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;accepte pas cela ({told}).</source>
        <translation>This channel&apos;s folder does not accept this ({told}).</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;est pas public : les citoyens ne verraient pas l&apos;annonce. Publiez le dossier dans Plone, ou réglez-en un autre.</source>
        <translation>This channel&apos;s folder is not public: citizens would not see the announcement. Publish the folder in Plone, or set another one.</translation>
    </message>
    <message>
        <source>Le dossier de ce canal n&apos;existe pas sur le site, ou ce compte ne peut pas le voir. Corrigez le réglage « folder ».</source>
        <translation>This channel&apos;s folder does not exist on the website, or this account cannot see it. Correct the setting “folder”.</translation>
    </message>
    <message>
        <source>Le dossier du serveur que les citoyens voient comme site.</source>
        <translation>The folder of the server that citizens see as the website.</translation>
    </message>
    <message>
        <source>Le dossier du site où vont les annonces : son adresse, ou son chemin.</source>
        <translation>The folder of the website where announcements go: its address, or its path.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher dessine le mur ; plusieurs répétitions peuvent le partager.</source>
        <translation>The folder where Publisher draws the wall; several rehearsals can share it.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher prépare le texte et les images, un sous-dossier par envoi.</source>
        <translation>The folder where Publisher prepares the text and the images, a subfolder for each sending.</translation>
    </message>
    <message>
        <source>Le dossier où Publisher écrit les pages ; il appartient tout entier au site.</source>
        <translation>The folder where Publisher writes the pages; it belongs entirely to the website.</translation>
    </message>
    <message>
        <source>Le dossier où les alertes et leur fil sont écrits ; il peut être celui du site.</source>
        <translation>The folder where the alerts and their feed are written; it can be that of the website.</translation>
    </message>
    <message>
        <source>Le dossier où les fils sont écrits ; il peut être celui du site.</source>
        <translation>The folder where the feeds are written; it can be that of the website.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; le fil se lit à l&apos;adresse {address}.</source>
        <translation>The folder {folder} can be written; the feed is read at the address {address}.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit ; les alertes se lisent à l&apos;adresse {address}.</source>
        <translation>The folder {folder} can be written; the alerts are read at the address {address}.</translation>
    </message>
    <message>
        <source>Le dossier {folder} peut être écrit, mais le concentrateur WebSub n&apos;a pas encore répondu : il sera prévenu à la prochaine annonce.</source>
        <translation>The folder {folder} can be written, but the WebSub hub has not answered yet: it will be told at the next announcement.</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » contient déjà un autre site : choisissez un dossier vide.</source>
        <translation>The folder “{folder}” already contains another website: choose an empty folder.</translation>
    </message>
    <message>
        <source>Le dossier « {folder} » ne peut pas être écrit ({why}) : choisissez-en un autre.</source>
        <translation>The folder “{folder}” cannot be written ({why}): choose another one.</translation>
    </message>
    <message>
        <source>Le fichier d&apos;avant est gardé dans {place}.</source>
        <translation>The former file is kept in {place}.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires en compte plus de {most} : passez par une liste de diffusion ou par Brevo.</source>
        <translation>The file of recipients has more than {most} of them: use a mailing list or Brevo.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » est trop gros.</source>
        <translation>The file of recipients “{file}” is too large.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne contient aucune adresse : mettez-en une par ligne, ou une colonne « email ».</source>
        <translation>The file of recipients “{file}” contains no address: put one on each line, or a column “email”.</translation>
    </message>
    <message>
        <source>Le fichier des destinataires « {file} » ne peut pas être lu ({why}) : vérifiez son chemin.</source>
        <translation>The file of recipients “{file}” cannot be read ({why}): check its path.</translation>
    </message>
    <message>
        <source>Le fichier {file} est abîmé ({found}) : fermez Publisher, puis « publisher restore » reprend la dernière copie et met ce fichier de côté.</source>
        <translation>The file {file} is damaged ({found}): close Publisher, then “publisher restore” takes back the last copy and sets this file aside.</translation>
    </message>
    <message>
        <source>Le fichier {file} est entier.</source>
        <translation>The file {file} is whole.</translation>
    </message>
    <message>
        <source>Le fichier {file} n&apos;est plus là ou est vide : « publisher restore » reprend la dernière copie.</source>
        <translation>The file {file} is no longer there or is empty: “publisher restore” takes back the last copy.</translation>
    </message>
    <message>
        <source>Le fichier {path} est abîmé : remettez sa copie de sauvegarde.</source>
        <translation>The file {path} is damaged: put its backup copy back.</translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être lu ({why}).</source>
        <translation>The file {path} cannot be read ({why}).</translation>
    </message>
    <message>
        <source>Le fichier {path} ne peut pas être écrit ({why}).</source>
        <translation>The file {path} cannot be written ({why}).</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ({why}) : il ne peut pas être copié.</source>
        <translation>The file {place} is damaged ({why}): it cannot be copied.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation>The file {place} is damaged: close Publisher everywhere, then open it again to take back the last backup copy.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé : plus rien n&apos;est envoyé. Fermez Publisher partout, puis rouvrez-le pour reprendre la dernière copie de sauvegarde.</source>
        <translation>The file {place} is damaged: nothing is sent any more. Close Publisher everywhere, then open it again to take back the last backup copy.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé ; il a été mis de côté sous {aside}. {offer}</source>
        <translation>The file {place} is damaged; it was set aside as {aside}. {offer}</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé, et d&apos;autres programmes l&apos;ont encore ouvert : fermez d&apos;abord {others}, puis recommencez.</source>
        <translation>The file {place} is damaged, and other programs still have it open: first close {others}, then start again.</translation>
    </message>
    <message>
        <source>Le fichier {place} est abîmé.</source>
        <translation>The file {place} is damaged.</translation>
    </message>
    <message>
        <source>Le fichier {place} n&apos;est plus là ou est vide, alors que Publisher a déjà servi. {offer}</source>
        <translation>The file {place} is no longer there or is empty, although Publisher was used before. {offer}</translation>
    </message>
    <message>
        <source>Le fichier « {file} » n&apos;existe pas : vérifiez son nom.</source>
        <translation>The file “{file}” does not exist: check its name.</translation>
    </message>
    <message>
        <source>Le fichier « {file} » ne peut pas être lu : vérifiez ses droits.</source>
        <translation>The file “{file}” cannot be read: check its permissions.</translation>
    </message>
    <message>
        <source>Le fil est en train d&apos;être écrit par un autre programme : réessayez.</source>
        <translation>The feed is being written by another program: try again.</translation>
    </message>
    <message>
        <source>Le fil ne montre que la première image ; le site montre les autres.</source>
        <translation>The feed only shows the first image; the website shows the others.</translation>
    </message>
    <message>
        <source>Le fil sur {service} est publié jusqu&apos;au message {done} sur {total} ; ce qui est publié ne le sera pas deux fois.</source>
        <translation>The thread on {service} is published up to message {done} of {total}; what is published will not be published twice.</translation>
    </message>
    <message>
        <source>Le flux de travail de Teams est désactivé : activez-le dans Power Automate.</source>
        <translation>The Teams workflow is disabled: enable it in Power Automate.</translation>
    </message>
    <message>
        <source>Le flux de travail n&apos;existe plus (ou son propriétaire est parti) : créez-en un autre dans Teams et reconnectez ce canal.</source>
        <translation>The workflow no longer exists (or its owner has left): create another one in Teams and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le fuseau horaire « {name} » n&apos;existe pas.{hint}</source>
        <translation>The time zone “{name}” does not exist.{hint}</translation>
    </message>
    <message>
        <source>Le groupe « {name} » n&apos;a aucun canal : choisissez les siens dans la page « Canaux », ou avec « publisher groups set ».</source>
        <translation>The group “{name}” has no channel: choose its channels on the page “Channels”, or with “publisher groups set”.</translation>
    </message>
    <message>
        <source>Le groupe « {name} » n&apos;existe pas. Groupes : {names}.</source>
        <translation>The group “{name}” does not exist. Groups: {names}.</translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau depuis l&apos;instance et reconnectez ce canal.</source>
        <translation>The access token contains characters that a token does not have: copy it again from the instance and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le jeton d&apos;accès contient des signes qu&apos;un jeton n&apos;a pas : copiez-le à nouveau et reconnectez ce canal.</source>
        <translation>The access token contains characters that a token does not have: copy it again and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le jeton du bot n&apos;en est pas un : copiez-le à nouveau depuis @BotFather (des chiffres, deux-points, des lettres) et reconnectez ce canal.</source>
        <translation>The bot token is not one: copy it again from @BotFather (digits, a colon, letters) and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le jeton n&apos;en est pas un : copiez à nouveau le « Bot User OAuth Token » de l&apos;application (il commence par xoxb-) et reconnectez ce canal.</source>
        <translation>The token is not one: copy the application&apos;s “Bot User OAuth Token” again (it begins with xoxb-) and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le journal est intact : {count} inscriptions vérifiées.</source>
        <translation>The journal is intact: {count} entries checked.</translation>
    </message>
    <message>
        <source>Le journal s&apos;arrête à l&apos;inscription {last} alors qu&apos;il doit finir autrement : les dernières inscriptions ont été retirées ou ajoutées.</source>
        <translation>The journal ends at entry {last} although it must end otherwise: the last entries were removed or added.</translation>
    </message>
    <message>
        <source>Le lien de l&apos;adresse ne commence pas par https:// ou http://.</source>
        <translation>The link of the address does not begin with https:// or http://.</translation>
    </message>
    <message>
        <source>Le lien y mène à la page.</source>
        <translation>The link there leads to the page.</translation>
    </message>
    <message>
        <source>Le lien « {address} » du texte n&apos;est pas une adresse complète : écrivez-la avec https://.</source>
        <translation>The link “{address}” of the text is not a complete address: write it with https://.</translation>
    </message>
    <message>
        <source>Le lien « {label} » ne dit pas où il mène : nommez la page ou l&apos;action.</source>
        <translation>The link “{label}” does not say where it leads: name the page or the action.</translation>
    </message>
    <message>
        <source>Le lien « {url} » doit commencer par https:// ou http://.</source>
        <translation>The link “{url}” must begin with https:// or http://.</translation>
    </message>
    <message>
        <source>Le message corrigé est sur Bluesky, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation>The corrected message is on Bluesky, but the first one could not be deleted. {why}</translation>
    </message>
    <message>
        <source>Le message corrigé est sur X, mais le premier n&apos;a pas pu être supprimé. {why}</source>
        <translation>The corrected message is on X, but the first one could not be deleted. {why}</translation>
    </message>
    <message>
        <source>Le message corrigé remplace le premier, sous une nouvelle adresse.</source>
        <translation>The corrected message replaces the first one, at a new address.</translation>
    </message>
    <message>
        <source>Le message est corrigé sur Slack, mais sa vidéo d&apos;avant y est encore. {why}</source>
        <translation>The message has been corrected on Slack, but its previous video is still there. {why}</translation>
    </message>
    <message>
        <source>Le message est dans le salon Matrix, mais pas encore toutes ses images ou sa vidéo ; ce qui y est ne sera pas envoyé deux fois.</source>
        <translation>The message is in the Matrix room, but not yet all its images or its video; what is there will not be sent twice.</translation>
    </message>
    <message>
        <source>Le message est publié à nouveau, puis le premier est supprimé : ses réponses et ses partages sont perdus.</source>
        <translation>The message is published again, then the first one is deleted: its replies and shares are lost.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus dans le salon : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists in the room: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Bluesky : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on Bluesky: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Discord : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on Discord: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Google : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on Google: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur LinkedIn : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on LinkedIn: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Mastodon : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on Mastodon: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Slack : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on Slack: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur Telegram : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on Telegram: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message n&apos;existe plus sur X : il ne peut plus être corrigé.</source>
        <translation>The message no longer exists on X: it can no longer be corrected.</translation>
    </message>
    <message>
        <source>Le message qui met fin à une alerte encore valable.</source>
        <translation>The message that ends an alert that still holds.</translation>
    </message>
    <message>
        <source>Le module JSON:API de Drupal n&apos;est pas à cette adresse. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation>Drupal&apos;s JSON:API module is not at this address. Check the channel&apos;s address, or ask the person who looks after the website to activate this module.</translation>
    </message>
    <message>
        <source>Le mot de passe d&apos;application contient des signes qu&apos;il ne peut pas avoir : copiez-le à nouveau depuis Bluesky et reconnectez ce canal.</source>
        <translation>The app password contains characters that it cannot have: copy it again from Bluesky and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte Drupal, tel qu&apos;on le tape sur la page /user/login du site.</source>
        <translation>The password of the Drupal account, as it is typed on the website&apos;s /user/login page.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte SFTP, ou celui qui protège la clé privée.</source>
        <translation>The password of the SFTP account, or the one that protects the private key.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton : Publisher ouvre alors sa propre session.</source>
        <translation>The password of the account, if you do not give a token: Publisher then opens a session of its own.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, si vous ne donnez pas de jeton.</source>
        <translation>The password of the account, if you do not give a token.</translation>
    </message>
    <message>
        <source>Le mot de passe du compte, tel qu&apos;on le tape sur la page de connexion du site. Un compte réservé à Publisher vaut mieux que celui d&apos;une personne.</source>
        <translation>The password of the account, as it is typed on the website&apos;s login page. An account kept for Publisher is better than a person&apos;s.</translation>
    </message>
    <message>
        <source>Le mot-clé « {name} » n&apos;existe pas sur le site, et ce compte ne peut pas le créer. Demandez la permission de créer des termes dans le vocabulaire « {vocabulary} », ou réglez « tags_field » sur « none ».</source>
        <translation>The keyword “{name}” does not exist on the website, and this account cannot create it. Ask for the permission to create terms in the vocabulary “{vocabulary}”, or set “tags_field” to “none”.</translation>
    </message>
    <message>
        <source>Le mur de répétition est abîmé : supprimez le fichier {path}.</source>
        <translation>The rehearsal wall is damaged: delete the file {path}.</translation>
    </message>
    <message>
        <source>Le même nom pour toutes les annonces ; vide : le titre de l&apos;annonce.</source>
        <translation>The same name for all announcements; empty: the announcement&apos;s title.</translation>
    </message>
    <message>
        <source>Le même texte, publié pour une autre annonce, est sur le canal : regardez si celui-ci y est aussi, puis dites-le.</source>
        <translation>The same text, published for another announcement, is on the channel: look whether this one is there too, then say so.</translation>
    </message>
    <message>
        <source>Le nom auquel les citoyens s&apos;abonnent dans l&apos;application ntfy : lettres sans accent, chiffres, « - » et « _ ».</source>
        <translation>The name to which citizens subscribe in the ntfy application: letters without accents, digits, “-” and “_”.</translation>
    </message>
    <message>
        <source>Le nom de la clé DKIM dans le DNS, si c&apos;est Publisher qui signe.</source>
        <translation>The name of the DKIM key in the DNS, if it is Publisher that signs.</translation>
    </message>
    <message>
        <source>Le nom de la ville ou du service, montré en haut de chaque page.</source>
        <translation>The name of the town or the department, shown at the top of each page.</translation>
    </message>
    <message>
        <source>Le nom du compte chez l&apos;hébergeur.</source>
        <translation>The name of the account at the host.</translation>
    </message>
    <message>
        <source>Le nom du compte dans l&apos;espace client OVHcloud, partie SMS.</source>
        <translation>The name of the account in the OVHcloud customer area, SMS section.</translation>
    </message>
    <message>
        <source>Le nom du compte, comme il est écrit sur son profil.</source>
        <translation>The name of the account, as it is written on its profile.</translation>
    </message>
    <message>
        <source>Le nom du fil dans les lecteurs.</source>
        <translation>The name of the feed in feed readers.</translation>
    </message>
    <message>
        <source>Le nom public du canal, avec @, ou son numéro (il commence par -100) s&apos;il est privé.</source>
        <translation>The public name of the channel, with @, or its number (it begins with -100) if it is private.</translation>
    </message>
    <message>
        <source>Le nom que les gens lisent.</source>
        <translation>The name that people read.</translation>
    </message>
    <message>
        <source>Le nom que les téléphones affichent, validé chez OVHcloud ; vide : un numéro court.</source>
        <translation>The name that telephones show, validated at OVHcloud; empty: a short number.</translation>
    </message>
    <message>
        <source>Le nom sous lequel les messages paraissent ; sans lui, celui du webhook.</source>
        <translation>The name under which the messages appear; without it, that of the webhook.</translation>
    </message>
    <message>
        <source>Le nom système d&apos;un champ de fichier que le site montre comme vidéo ; « none » : une image de la vidéo paraît à sa place.</source>
        <translation>The machine name of a file field that the site shows as a video; “none”: a still of the video appears in its place.</translation>
    </message>
    <message>
        <source>Le nom système d&apos;un format HTML que le compte peut employer.</source>
        <translation>The machine name of an HTML format that the account may use.</translation>
    </message>
    <message>
        <source>Le nom système du champ de l&apos;image ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation>The machine name of the image field; “none”: this content type has none.</translation>
    </message>
    <message>
        <source>Le nom système du champ des mots-clés ; « none » : ce type de contenu n&apos;en a pas.</source>
        <translation>The machine name of the field of the keywords; “none”: this content type has none.</translation>
    </message>
    <message>
        <source>Le nom système du type de contenu des annonces.</source>
        <translation>The machine name of the content type of announcements.</translation>
    </message>
    <message>
        <source>Le nom système du vocabulaire des mots-clés.</source>
        <translation>The machine name of the vocabulary of the keywords.</translation>
    </message>
    <message>
        <source>Le nom technique du type des annonces dans Plone ; il lui faut un champ de texte.</source>
        <translation>The technical name of the type of announcements in Plone; it needs a text field.</translation>
    </message>
    <message>
        <source>Le nom « {name} » est déjà pris : choisissez-en un autre.</source>
        <translation>The name “{name}” is already taken: choose another one.</translation>
    </message>
    <message>
        <source>Le nom « {name} » ne convient pas : des lettres, des chiffres et des espaces, au plus {longest} signes, sans virgule ni barre.</source>
        <translation>The name “{name}” will not do: letters, digits and spaces, at most {longest} characters, without comma or slash.</translation>
    </message>
    <message>
        <source>Le nombre dans l&apos;adresse de la page quand vous l&apos;administrez : linkedin.com/company/NOMBRE/admin.</source>
        <translation>The number in the page&apos;s address when you administer it: linkedin.com/company/NUMBER/admin.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) de la page Facebook : page &gt; À propos &gt; Transparence. Vide : la connexion par le navigateur le trouve.</source>
        <translation>The number (digits) of the Facebook Page: Page &gt; About &gt; Page transparency. Empty: signing in with the browser finds it.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du compte Instagram professionnel : champ instagram_business_account de la page Facebook reliée. Vide : la connexion par le navigateur le trouve.</source>
        <translation>The number (digits) of the professional Instagram account: the field instagram_business_account of the linked Facebook Page. Empty: signing in with the browser finds it.</translation>
    </message>
    <message>
        <source>Le numéro (des chiffres) du profil Threads : champ « id » de la réponse à /me. Vide : la connexion par le navigateur le trouve.</source>
        <translation>The number (digits) of the Threads profile: the field “id” of the answer to /me. Empty: signing in with the browser finds it.</translation>
    </message>
    <message>
        <source>Le pays (deux lettres) des numéros écrits sans indicatif.</source>
        <translation>The country (two letters) of numbers written without a country code.</translation>
    </message>
    <message>
        <source>Le port {port} de cet ordinateur est déjà pris : fermez l&apos;autre connexion en cours, puis recommencez.</source>
        <translation>Port {port} of this computer is already taken: close the other sign-in under way, then start again.</translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} compte {used} signes et peut en compter {limit} : raccourcissez-le.</source>
        <translation>The first comment for {channel} has {used} characters and may have {limit}: shorten it.</translation>
    </message>
    <message>
        <source>Le premier commentaire pour {channel} donne {page}, mais l&apos;annonce n&apos;a ni page ni lien : cette ligne n&apos;y sera pas. Choisissez aussi un canal « Site web », ou écrivez l&apos;adresse.</source>
        <translation>The first comment for {channel} gives {page}, but the announcement has neither page nor link: this line will not be there. Choose a “Website” channel too, or write the address.</translation>
    </message>
    <message>
        <source>Le premier message reste visible ; la correction est publiée à sa suite.</source>
        <translation>The first message stays visible; the correction is published after it.</translation>
    </message>
    <message>
        <source>Le profil Threads de la ville : texte court, carte ou photos.</source>
        <translation>The town&apos;s Threads profile: short text, card or photos.</translation>
    </message>
    <message>
        <source>Le programme qui envoie s&apos;arrête aussitôt lancé : prévenez votre service informatique.</source>
        <translation>The program that sends stops as soon as it starts: tell your IT department.</translation>
    </message>
    <message>
        <source>Le registre du fil dans {folder} est abîmé : remettez la copie de sauvegarde du dossier .publisher.</source>
        <translation>The feed&apos;s register in {folder} is damaged: put back the backup copy of the folder .publisher.</translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce a été demandé entre-temps : rien n&apos;est envoyé.</source>
        <translation>The withdrawal of the announcement was asked for meanwhile: nothing is sent.</translation>
    </message>
    <message>
        <source>Le retrait de l&apos;annonce est demandé sur ce canal : elle n&apos;y est pas corrigée. Pour la garder, abandonnez d&apos;abord le retrait.</source>
        <translation>The withdrawal of the announcement is asked for on this channel: it is not corrected there. To keep it, give up the withdrawal first.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse de l&apos;instance seule, comme « {example} ».</source>
        <translation>The setting “base_url” must be the address of the instance alone, such as “{example}”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://bsky.social ».</source>
        <translation>The setting “base_url” must be the address of the server alone, such as “https://bsky.social”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://matrix.org ».</source>
        <translation>The setting “base_url” must be the address of the server alone, such as “https://matrix.org”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être l&apos;adresse du serveur seule, comme « https://ntfy.sh » : le sujet va dans « topic ».</source>
        <translation>The setting “base_url” must be the address of the server alone, such as “https://ntfy.sh”: the topic goes into “topic”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » doit être une adresse sans « ? », « # » ni « @ ».</source>
        <translation>The setting “base_url” must be an address without “?”, “#” or “@”.</translation>
    </message>
    <message>
        <source>Le réglage « base_url » vaut « {url} » ; donnez l&apos;adresse du site sans « ? », « # » ni mot de passe.</source>
        <translation>The setting “base_url” is “{url}”; give the address of the website without “?”, “#” or password.</translation>
    </message>
    <message>
        <source>Le réglage « channel » vaut « {given} » ; il faut l&apos;identifiant du canal, comme « C0123456789 », et non son nom.</source>
        <translation>The setting “channel” is “{given}”; the identifier of the channel is needed, such as “C0123456789”, and not its name.</translation>
    </message>
    <message>
        <source>Le réglage « chat » vaut « {given} » ; il faut le nom public du canal, comme « @villeexemple », ou son numéro, comme « -1001234567890 ».</source>
        <translation>The setting “chat” is “{given}”; the public name of the channel is needed, such as “@exampletown”, or its number, such as “-1001234567890”.</translation>
    </message>
    <message>
        <source>Le réglage « country » doit être un pays en deux lettres, comme « BE ».</source>
        <translation>The setting “country” must be a country in two letters, such as “BE”.</translation>
    </message>
    <message>
        <source>Le réglage « geocode » vaut « {given} » ; il faut un nom, le signe = et un code, comme NIS=25072.</source>
        <translation>The setting “geocode” is “{given}”; a name, the sign = and a code are needed, such as NIS=25072.</translation>
    </message>
    <message>
        <source>Le réglage « host » doit être un nom de serveur, comme « smtp.ville.be ».</source>
        <translation>The setting “host” must be the name of a server, such as “smtp.town.be”.</translation>
    </message>
    <message>
        <source>Le réglage « identifier » doit être le nom complet du compte, avec ses points, comme « ville.bsky.social ».</source>
        <translation>The setting “identifier” must be the full name of the account, with its dots, such as “town.bsky.social”.</translation>
    </message>
    <message>
        <source>Le réglage « lists » vaut « {given} » ; il faut les numéros des listes, comme « 2, 7 ».</source>
        <translation>The setting “lists” is “{given}”; the numbers of the lists are needed, such as “2, 7”.</translation>
    </message>
    <message>
        <source>Le réglage « location » vaut « {given} » ; il faut un numéro, comme le test du canal les montre.</source>
        <translation>The setting “location” is “{given}”; a number is needed, as the channel&apos;s test shows them.</translation>
    </message>
    <message>
        <source>Le réglage « organization » doit être le nombre de la page, comme « 2414183 ».</source>
        <translation>The setting “organization” must be the page&apos;s number, such as “2414183”.</translation>
    </message>
    <message>
        <source>Le réglage « parts » va de 1 à {most}.</source>
        <translation>The setting “parts” goes from 1 to {most}.</translation>
    </message>
    <message>
        <source>Le réglage « polygon » doit être au moins quatre points comme « 50.60,4.30 », séparés par des espaces ; le dernier répète le premier.</source>
        <translation>The setting “polygon” must be at least four points such as “50.60,4.30”, separated by spaces; the last one repeats the first.</translation>
    </message>
    <message>
        <source>Le réglage « port » va de 1 à 65535.</source>
        <translation>The setting “port” goes from 1 to 65535.</translation>
    </message>
    <message>
        <source>Le réglage « recipients » doit être le chemin d&apos;un fichier .csv ou .txt, ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation>The setting “recipients” must be the path of a .csv or .txt file, or the address of a mailing list.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0 ou un nombre de 1024 à 65535.</source>
        <translation>The setting “redirect_port” must be 0 or a number from 1024 to 65535.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être 0, ou un nombre de 1024 à 65535.</source>
        <translation>The setting “redirect_port” must be 0, or a number from 1024 to 65535.</translation>
    </message>
    <message>
        <source>Le réglage « redirect_port » doit être un nombre de 1024 à 65535.</source>
        <translation>The setting “redirect_port” must be a number from 1024 to 65535.</translation>
    </message>
    <message>
        <source>Le réglage « room » doit être l&apos;adresse du salon, comme « #actualites:matrix.org », ou son identifiant, qui commence par « ! ».</source>
        <translation>The setting “room” must be the address of the room, such as “#news:matrix.org”, or its identifier, which begins with “!”.</translation>
    </message>
    <message>
        <source>Le réglage « security » doit être starttls ou tls : sinon le mot de passe passerait en clair sur le réseau.</source>
        <translation>The setting “security” must be starttls or tls: otherwise the password would cross the network in clear text.</translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut un nom de 3 à 11 lettres et chiffres sans accent, ou un numéro.</source>
        <translation>The setting “sender” is “{given}”; a name of 3 to 11 letters and digits without accents is needed, or a number.</translation>
    </message>
    <message>
        <source>Le réglage « sender » vaut « {given} » ; il faut une adresse comme alertes@exemple.be, sans espace ni virgule.</source>
        <translation>The setting “sender” is “{given}”; an address such as alerts@example.be is needed, without space or comma.</translation>
    </message>
    <message>
        <source>Le réglage « service » vaut « {given} » ; il faut un nom comme « sms-ab12345-1 ».</source>
        <translation>The setting “service” is “{given}”; a name such as “sms-ab12345-1” is needed.</translation>
    </message>
    <message>
        <source>Le réglage « sftp_host_key » contient « {text} » ; il faut une empreinte de la forme SHA256:… (43 signes), demandée à l&apos;hébergeur.</source>
        <translation>The setting “sftp_host_key” contains “{text}”; a fingerprint of the form SHA256:… (43 characters) is needed, asked of the host.</translation>
    </message>
    <message>
        <source>Le réglage « topic » vaut « {topic} » ; il faut un nom comme « ville-exemple » : 64 signes au plus, sans accent ni espace.</source>
        <translation>The setting “topic” is “{topic}”; a name such as “example-town” is needed: 64 characters at most, without accents or spaces.</translation>
    </message>
    <message>
        <source>Le réglage « user » ne peut pas contenir « : ».</source>
        <translation>The setting “user” cannot contain “:”.</translation>
    </message>
    <message>
        <source>Le réglage « username » doit avoir {limit} signes au plus, sans le mot « discord » ni « clyde » : Discord les refuse.</source>
        <translation>The setting “username” must have {limit} characters at most, without the words “discord” or “clyde”: Discord refuses them.</translation>
    </message>
    <message>
        <source>Le réglage « version » doit être une année et un mois, comme « 202610 ».</source>
        <translation>The setting “version” must be a year and a month, such as “202610”.</translation>
    </message>
    <message>
        <source>Le réglage « version » vaut « {given} » ; il faut une version comme « {example} ».</source>
        <translation>The setting “version” is “{given}”; a version such as “{example}” is needed.</translation>
    </message>
    <message>
        <source>Le réglage « wraps » vaut « {given} » ; il faut un de ces types : {kinds}.</source>
        <translation>The setting “wraps” is “{given}”; one of these kinds is needed: {kinds}.</translation>
    </message>
    <message>
        <source>Le réglage « {label} » nomme « {word} », que le serveur d&apos;actualités ne connaît pas. Il connaît : {titles}.</source>
        <translation>The setting “{label}” names “{word}”, which the news server does not know. It knows: {titles}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » doit commencer par https:// : sinon {carried} en clair sur le réseau.</source>
        <translation>The setting “{name}” must begin with https://: otherwise {carried} the network in clear text.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas. Réglages : {names}.</source>
        <translation>The setting “{name}” does not exist. Settings: {names}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » n&apos;existe pas.{hint} Réglages possibles : {names}.</source>
        <translation>The setting “{name}” does not exist.{hint} Possible settings: {names}.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le chemin d&apos;un dossier de ce site, comme /actualites.</source>
        <translation>The setting “{name}” is “{given}”; the path of a folder of this website is needed, such as /news.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut le numéro {whose}, en chiffres, et non son nom.</source>
        <translation>The setting “{name}” is “{given}”; the number {whose} is needed, in digits, and not the name.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse comme « info@ville.be ».</source>
        <translation>The setting “{name}” is “{given}”; an address such as “info@town.be” is needed.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {given} » ; il faut une adresse de retour inscrite dans l&apos;application Meta, qui commence par https://.</source>
        <translation>The setting “{name}” is “{given}”; a redirect address entered in the Meta application is needed, which begins with https://.</translation>
    </message>
    <message>
        <source>Le réglage « {name} » vaut « {text} » ; il faut {wanted}.</source>
        <translation>The setting “{name}” is “{text}”; {wanted} is needed.</translation>
    </message>
    <message>
        <source>Le réglage « {setting} » vaut {wanted}, que la personne connectée ne gère pas. Elle gère : {named}. Mettez le bon numéro dans ce réglage, puis reconnectez le canal.</source>
        <translation>The setting “{setting}” is {wanted}, which the person who signed in does not look after. They look after: {named}. Put the right number in this setting, then reconnect the channel.</translation>
    </message>
    <message>
        <source>Le résumé est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation>The summary is plain text: its formatting signs will be visible.</translation>
    </message>
    <message>
        <source>Le résumé fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation>The summary has {used} characters: beyond {limit}, it is often cut.</translation>
    </message>
    <message>
        <source>Le résumé « {beginning}… » sera raccourci à {most} caractères sur le serveur d&apos;actualités.</source>
        <translation>The summary “{beginning}…” will be shortened to {most} characters on the news server.</translation>
    </message>
    <message>
        <source>Le salon Matrix montre encore le message : nouvel essai.</source>
        <translation>The Matrix room still shows the message: another attempt follows.</translation>
    </message>
    <message>
        <source>Le salon Matrix n&apos;a pas pu être relu assez loin : regardez-y vous-même.</source>
        <translation>The Matrix room could not be read back far enough: look for yourself there.</translation>
    </message>
    <message>
        <source>Le salon « {room} » n&apos;existe pas : vérifiez son adresse.</source>
        <translation>The room “{room}” does not exist: check its address.</translation>
    </message>
    <message>
        <source>Le sceau de la fin manque : le fichier est incomplet.</source>
        <translation>The seal of the end is missing: the file is incomplete.</translation>
    </message>
    <message>
        <source>Le secret d&apos;application n&apos;est pas le bon : copiez-le à nouveau.</source>
        <translation>The application secret is not the right one: copy it again.</translation>
    </message>
    <message>
        <source>Le serveur Matrix demande d&apos;attendre avant de continuer.</source>
        <translation>The Matrix server asks to wait before going on.</translation>
    </message>
    <message>
        <source>Le serveur Matrix du compte qui publie.</source>
        <translation>The Matrix server of the account that publishes.</translation>
    </message>
    <message>
        <source>Le serveur Matrix est à une autre adresse : mettez « {address} » dans « base_url ».</source>
        <translation>The Matrix server is at another address: put “{address}” in “base_url”.</translation>
    </message>
    <message>
        <source>Le serveur Matrix n&apos;accepte pas un envoi de ce poids : réduisez-le.</source>
        <translation>The Matrix server does not accept something of this size: make it smaller.</translation>
    </message>
    <message>
        <source>Le serveur Matrix ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>The Matrix server no longer recognises the access token: create a new one and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le serveur Matrix ne trouve plus ce message ou ce salon.</source>
        <translation>The Matrix server no longer finds this message or this room.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse ce message ({words}) : corrigez-le.</source>
        <translation>The Matrix server refuses this message ({words}): correct it.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès ({words}) : vérifiez le mot de passe, et que le compte est membre du salon et peut y écrire.</source>
        <translation>The Matrix server refuses access ({words}): check the password, and that the account is a member of the room and can write there.</translation>
    </message>
    <message>
        <source>Le serveur Matrix refuse l&apos;accès : {why}. Voyez le compte.</source>
        <translation>The Matrix server refuses access: {why}. Look at the account.</translation>
    </message>
    <message>
        <source>Le serveur SMTP de la ville ou de son hébergeur de courrier.</source>
        <translation>The SMTP server of the town or of its mail host.</translation>
    </message>
    <message>
        <source>Le serveur a répondu autre chose que prévu ({url}).</source>
        <translation>The server answered something unexpected ({url}).</translation>
    </message>
    <message>
        <source>Le serveur central d&apos;iMio où votre commune écrit ses actualités.</source>
        <translation>iMio&apos;s central server where your municipality writes its news.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi a coupé la connexion : réessayez plus tard.</source>
        <translation>The sending server cut the connection: try again later.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} » ; destinataires : {count}, lignes inutilisables : {unusable}.</source>
        <translation>The sending server accepts “{sender}”; recipients: {count}, unusable lines: {unusable}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi accepte « {sender} », qui écrira à « {list} ».</source>
        <translation>The sending server accepts “{sender}”, which will write to “{list}”.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi coupe la connexion ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation>The sending server cuts the connection; {sent} recipients have already received the email, the rest goes out later.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi demande d&apos;attendre ({told}) ; {sent} destinataires ont déjà reçu le courriel, la suite part plus tard.</source>
        <translation>The sending server asks to wait ({told}); {sent} recipients have already received the email, the rest goes out later.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi n&apos;offre pas de chiffrement sur ce port : essayez le port 465 avec security=tls.</source>
        <translation>The sending server offers no encryption on this port: try port 465 with security=tls.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne demande pas de mot de passe : laissez l&apos;identifiant vide, ou vérifiez le port.</source>
        <translation>The sending server asks for no password: leave the user name empty, or check the port.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi ne prend pas ce mot de passe : il a des accents.</source>
        <translation>The sending server does not take this password: it has accents.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse ce courriel : {why}.</source>
        <translation>The sending server refuses this email: {why}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur ou le poids du courriel : {why}.</source>
        <translation>The sending server refuses the sender or the size of the email: {why}.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;expéditeur « {sender} » ({told}).</source>
        <translation>The sending server refuses the sender “{sender}” ({told}).</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse l&apos;identifiant ou le mot de passe : corrigez-les. ({told})</source>
        <translation>The sending server refuses the user name or the password: correct them. ({told})</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi refuse la connexion ({told}).</source>
        <translation>The sending server refuses the connection ({told}).</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » est injoignable ({told}) : vérifiez la connexion, le nom du serveur et le port.</source>
        <translation>The sending server “{host}” cannot be reached ({told}): check the connection, the server&apos;s name and the port.</translation>
    </message>
    <message>
        <source>Le serveur d&apos;envoi « {host} » ne prouve pas qu&apos;il est le bon ({why}) : rien n&apos;a été envoyé. Vérifiez son nom, et si le port va avec le chiffrement.</source>
        <translation>The sending server “{host}” does not prove that it is the right one ({why}): nothing was sent. Check its name, and whether the port goes with the encryption.</translation>
    </message>
    <message>
        <source>Le serveur du compte ; à changer seulement s&apos;il n&apos;est pas chez Bluesky.</source>
        <translation>The account&apos;s server; to be changed only if it is not at Bluesky.</translation>
    </message>
    <message>
        <source>Le serveur ntfy : le public, ou celui de la ville.</source>
        <translation>The ntfy server: the public one, or the town&apos;s.</translation>
    </message>
    <message>
        <source>Le serveur ntfy demande d&apos;attendre avant de continuer.</source>
        <translation>The ntfy server asks to wait before going on.</translation>
    </message>
    <message>
        <source>Le serveur ntfy n&apos;a pas de place pour cette image : retirez-la, ou attendez que les précédentes expirent.</source>
        <translation>The ntfy server has no room for this image: remove it, or wait until the earlier ones expire.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne change plus ce qui est paru : testez ce canal, puis corrigez de nouveau.</source>
        <translation>The ntfy server no longer changes what has appeared: test this channel, then correct again.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne garde pas les messages si longtemps : regardez dans l&apos;application si la notification y est.</source>
        <translation>The ntfy server does not keep messages that long: look in the application whether the notification is there.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne reconnaît pas le jeton ou le mot de passe : créez-en un nouveau et reconnectez ce canal.</source>
        <translation>The ntfy server does not recognise the token or the password: create a new one and reconnect this channel.</translation>
    </message>
    <message>
        <source>Le serveur ntfy ne sait pas faire cela : faites-le mettre à jour.</source>
        <translation>The ntfy server cannot do this: have it updated.</translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse ce message ({words}) : corrigez-le.</source>
        <translation>The ntfy server refuses this message ({words}): correct it.</translation>
    </message>
    <message>
        <source>Le serveur ntfy refuse l&apos;accès à ce sujet : donnez au compte le droit d&apos;y lire et d&apos;y écrire, ou réservez le sujet.</source>
        <translation>The ntfy server refuses access to this topic: give the account the right to read and write there, or reserve the topic.</translation>
    </message>
    <message>
        <source>Le serveur ntfy réserve les sujets de ce nom à un autre usage : changez-en.</source>
        <translation>The ntfy server keeps topics of this name for another use: choose another one.</translation>
    </message>
    <message>
        <source>Le serveur « {host} » ne répond pas comme il faut : vérifiez son adresse et votre connexion ({reason}).</source>
        <translation>The server “{host}” does not answer as it should: check its address and your connection ({reason}).</translation>
    </message>
    <message>
        <source>Le serveur « {host} » présente l&apos;empreinte {shown}, qui n&apos;est pas celle du canal ; rien n&apos;a été envoyé. Demandez à l&apos;hébergeur si elle est la sienne avant de la mettre dans « sftp_host_key ».</source>
        <translation>The server “{host}” presents the fingerprint {shown}, which is not that of the channel; nothing was sent. Ask the host whether it is theirs before you put it in “sftp_host_key”.</translation>
    </message>
    <message>
        <source>Le serveur « {host} » refuse le compte « {username} » : vérifiez le mot de passe ou la clé.</source>
        <translation>The server “{host}” refuses the account “{username}”: check the password or the key.</translation>
    </message>
    <message>
        <source>Le site Drupal n&apos;accepte pas cette vidéo de {size} Mo{told}. Demandez à la personne qui gère le site de permettre les fichiers MP4 de ce poids dans le champ « {field} », ou raccourcissez la vidéo.</source>
        <translation>The Drupal site does not accept this video of {size} MB{told}. Ask the person who runs the site to allow MP4 files of that size in the field “{field}”, or shorten the video.</translation>
    </message>
    <message>
        <source>Le site WordPress a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un éditeur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation>The WordPress website submitted the announcement for review instead of publishing it. Ask an editor to approve it, or set this channel to “pending”.</translation>
    </message>
    <message>
        <source>Le site WordPress a répondu autre chose que prévu : une extension change sans doute ses réponses. Demandez à la personne qui gère le site de regarder.</source>
        <translation>The WordPress website answered something unexpected: an extension probably changes its answers. Ask the person who looks after the website to see.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation>The WordPress website did not confirm a step of preparation. Nothing is public; Publisher will try again.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;a pas gardé {lost}. {where} Réessayez, ou demandez à la personne qui gère le site pourquoi.</source>
        <translation>The WordPress website did not keep {lost}. {where} Try again, or ask the person who looks after the website why.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation>The WordPress website does not accept something of this size. Ask the host to allow uploads of at least 2 MB, or remove the images for this channel.</translation>
    </message>
    <message>
        <source>Le site WordPress n&apos;accepte pas une vidéo de {size} Mo. Demandez à l&apos;hébergeur de permettre des envois de ce poids, ou raccourcissez la vidéo.</source>
        <translation>The WordPress website does not accept a video of {size} MB. Ask the host to allow uploads of that size, or shorten the video.</translation>
    </message>
    <message>
        <source>Le site WordPress répond autre chose que prévu : demandez à qui le tient.</source>
        <translation>The WordPress website answers something unexpected: ask whoever looks after it.</translation>
    </message>
    <message>
        <source>Le site a mis l&apos;annonce en relecture au lieu de la publier. Demandez à un relecteur de l&apos;approuver, ou réglez ce canal sur « pending ».</source>
        <translation>The website submitted the announcement for review instead of publishing it. Ask a reviewer to approve it, or set this channel to “pending”.</translation>
    </message>
    <message>
        <source>Le site a oublié le début de la vidéo : ses serveurs ne partagent pas le dossier des envois (TUS_TMP_FILE_DIR). Demandez à la personne qui gère le site de le régler, ou retirez la vidéo pour ce canal.</source>
        <translation>The site has forgotten the beginning of the video: its servers do not share the folder of uploads (TUS_TMP_FILE_DIR). Ask the person who runs the site to set it, or remove the video for this channel.</translation>
    </message>
    <message>
        <source>Le site a répondu autre chose que prévu. Vérifiez l&apos;adresse du canal, ou demandez à la personne qui gère le site de regarder.</source>
        <translation>The website answered something unexpected. Check the channel&apos;s address, or ask the person who looks after the website to see.</translation>
    </message>
    <message>
        <source>Le site n&apos;a pas confirmé une étape de préparation. Rien n&apos;est public ; Publisher réessaiera.</source>
        <translation>The website did not confirm a step of preparation. Nothing is public; Publisher will try again.</translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à l&apos;hébergeur de permettre des envois d&apos;au moins 2 Mo, ou retirez les images pour ce canal.</source>
        <translation>The website does not accept something of this size. Ask the host to allow uploads of at least 2 MB, or remove the images for this channel.</translation>
    </message>
    <message>
        <source>Le site n&apos;accepte pas un envoi de cette taille. Demandez à la personne qui gère le site de permettre des envois d&apos;au moins 2 Mo, ou retirez les images et la vidéo pour ce canal.</source>
        <translation>The site does not accept an upload of this size. Ask the person who runs the site to allow uploads of at least 2 MB, or remove the pictures and the video for this channel.</translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe, ou n&apos;a pas le module « HTTP Basic Authentication ». Vérifiez-les, ou demandez à la personne qui gère le site d&apos;activer ce module.</source>
        <translation>The website does not recognise the user name or the password, or does not have the module “HTTP Basic Authentication”. Check them, or ask the person who looks after the website to activate this module.</translation>
    </message>
    <message>
        <source>Le site ne reconnaît pas l&apos;identifiant ou le mot de passe. Vérifiez-les et reconnectez ce canal ; si le compte passe par un service d&apos;identité, demandez un compte propre au site.</source>
        <translation>The website does not recognise the user name or the password. Check them and reconnect this channel; if the account goes through an identity service, ask for an account of the website&apos;s own.</translation>
    </message>
    <message>
        <source>Le site où les citoyens lisent les messages ; les liens de l&apos;historique y mènent.</source>
        <translation>The website where citizens read the messages; the links of the history lead there.</translation>
    </message>
    <message>
        <source>Le site qui ouvre les liens vers un message ; ceux de l&apos;historique y mènent.</source>
        <translation>The website that opens links to a message; those of the history lead there.</translation>
    </message>
    <message>
        <source>Le site refuse le champ « {fields} » de l&apos;annonce : corrigez-le, ou le réglage du canal dont il vient.</source>
        <translation>The website refuses the field “{fields}” of the announcement: correct it, or the channel&apos;s setting from which it comes.</translation>
    </message>
    <message>
        <source>Le site refuse un champ ({told}). Corrigez l&apos;annonce, ou les noms système dans les réglages du canal.</source>
        <translation>The website refuses a field ({told}). Correct the announcement, or the machine names in the channel&apos;s settings.</translation>
    </message>
    <message>
        <source>Le site renvoie vers une autre adresse : mettez {address} comme adresse du canal, si c&apos;est bien votre site.</source>
        <translation>The website leads on to another address: put {address} as the channel&apos;s address, if it really is your website.</translation>
    </message>
    <message>
        <source>Le sujet ntfy montre encore le message : nouvel essai.</source>
        <translation>The ntfy topic still shows the message: another attempt follows.</translation>
    </message>
    <message>
        <source>Le texte a {used} {what} et Instagram en accepte {most} : enlevez-en.</source>
        <translation>The text has {used} {what} and Instagram accepts {most}: remove some.</translation>
    </message>
    <message>
        <source>Le texte de {channels} ne serait plus celui que vous avez approuvé : le canal a changé depuis. Corrigez l&apos;annonce pour l&apos;approuver à nouveau ; elle peut ensuite être déplacée.</source>
        <translation>The text of {channels} would no longer be the one that you approved: the channel has changed since. Correct the announcement to approve it again; it can then be moved.</translation>
    </message>
    <message>
        <source>Le texte entier de la clé privée, de BEGIN à END, si le compte se sert d&apos;une clé.</source>
        <translation>The whole text of the private key, from BEGIN to END, if the account uses a key.</translation>
    </message>
    <message>
        <source>Le texte est corrigé sur Telegram, mais pas les images. {why}</source>
        <translation>The text is corrected on Telegram, but not the images. {why}</translation>
    </message>
    <message>
        <source>Le texte est corrigé sur place, à la même adresse.</source>
        <translation>The text is corrected in place, at the same address.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Bluesky et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>The text is too long for Bluesky and no link leads to the rest: sum it up or publish on the website too.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Google et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>The text is too long for Google and no link leads to the rest: sum it up or publish on the website too.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour LinkedIn et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>The text is too long for LinkedIn and no link leads to the rest: sum it up or publish on the website too.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour Mastodon et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>The text is too long for Mastodon and no link leads to the rest: sum it up or publish on the website too.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour X et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>The text is too long for X and no link leads to the rest: sum it up or publish on the website too.</translation>
    </message>
    <message>
        <source>Le texte est trop long pour {parts} SMS et aucun lien ne mène à la suite : résumez-le ou publiez aussi sur le site.</source>
        <translation>The text is too long for {parts} texts and no link leads to the rest: sum it up or publish on the website too.</translation>
    </message>
    <message>
        <source>Le texte fait {used} caractères ; il en faut {limit} au plus : raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation>The text has {used} characters; {limit} at most are allowed: shorten it, or publish the document elsewhere and give its link.</translation>
    </message>
    <message>
        <source>Le texte ne serait plus celui que vous avez approuvé pour cette série : le canal a changé depuis. Relisez-le, puis relancez cet envoi, ou modifiez la série pour l&apos;approuver à nouveau.</source>
        <translation>The text would no longer be the one that you approved for this series: the channel has changed since. Read it again, then send it again, or change the series to approve it anew.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Bluesky compte {used} signes et sera coupé à {limit}.</source>
        <translation>The text written for Bluesky has {used} characters and will be cut at {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Google sera coupé à {limit} signes.</source>
        <translation>The text written for Google will be cut at {limit} characters.</translation>
    </message>
    <message>
        <source>Le texte écrit pour LinkedIn compte {used} signes et sera coupé à {limit}.</source>
        <translation>The text written for LinkedIn has {used} characters and will be cut at {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour Mastodon compte {used} signes et sera coupé à {limit}.</source>
        <translation>The text written for Mastodon has {used} characters and will be cut at {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour X compte {used} signes et sera coupé à {limit}.</source>
        <translation>The text written for X has {used} characters and will be cut at {limit}.</translation>
    </message>
    <message>
        <source>Le texte écrit pour le SMS est trop long pour {parts} SMS et sera coupé.</source>
        <translation>The text written for SMS is too long for {parts} texts and will be cut.</translation>
    </message>
    <message>
        <source>Le titre d&apos;une notification est coupé à {limit} signes.</source>
        <translation>The title of a notification is cut at {limit} characters.</translation>
    </message>
    <message>
        <source>Le titre est un texte simple : ses signes de mise en forme seront visibles.</source>
        <translation>The title is plain text: its formatting signs will be visible.</translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, il est souvent coupé.</source>
        <translation>The title has {used} characters: beyond {limit}, it is often cut.</translation>
    </message>
    <message>
        <source>Le titre fait {used} caractères : au-delà de {limit}, les petits écrans et les panneaux le coupent.</source>
        <translation>The title has {used} characters: beyond {limit}, small screens and display boards cut it.</translation>
    </message>
    <message>
        <source>Le trousseau de clés est verrouillé : déverrouillez-le, puis recommencez.</source>
        <translation>The keyring is locked: unlock it, then start again.</translation>
    </message>
    <message>
        <source>Le trousseau de clés répond.</source>
        <translation>The keyring answers.</translation>
    </message>
    <message>
        <source>Le type de canal que la répétition imite : mêmes limites, mêmes contrôles.</source>
        <translation>The kind of channel that the rehearsal imitates: the same limits, the same checks.</translation>
    </message>
    <message>
        <source>Le type de canal « {name} » n&apos;existe pas.{hint} Types : {kinds}.</source>
        <translation>The kind of channel “{name}” does not exist.{hint} Kinds: {kinds}.</translation>
    </message>
    <message>
        <source>Le type « {type} » de ce site n&apos;a pas de champ de texte : ses pages sont faites de blocs. Réglez un type qui a un champ « text ».</source>
        <translation>The type “{type}” of this website has no text field: its pages are made of blocks. Set a type that has a field “text”.</translation>
    </message>
    <message>
        <source>Le {day} n&apos;est pas une date de cette série.</source>
        <translation>{day} is not a date of this series.</translation>
    </message>
    <message>
        <source>Le {day} à {hour} ({zone}), l&apos;annonce arrive à son terme : {told}.</source>
        <translation>On {day} at {hour} ({zone}), the announcement comes to its end: {told}.</translation>
    </message>
    <message>
        <source>Le {day}, {hour} existe deux fois : les horloges reculent. Écrivez {first} pour la première ou {second} pour la seconde.</source>
        <translation>On {day}, {hour} exists twice: the clocks go back. Write {first} for the first or {second} for the second.</translation>
    </message>
    <message>
        <source>Le {day}, {hour} n&apos;existe pas : les horloges avancent. Choisissez {next} ou plus tard.</source>
        <translation>On {day}, {hour} does not exist: the clocks go forward. Choose {next} or later.</translation>
    </message>
    <message>
        <source>Le {wall:%d/%m/%Y à %H:%M} ({zone}) est déjà passé : choisissez une heure à venir, ou envoyez maintenant.</source>
        <translation>{wall:%d/%m/%Y at %H:%M} ({zone}) has already passed: choose a time to come, or send now.</translation>
    </message>
    <message>
        <source>Les abonnés reçoivent les messages sans que leur téléphone sonne.</source>
        <translation>Subscribers receive the messages without their telephone ringing.</translation>
    </message>
    <message>
        <source>Les accès du canal « {channel} » ne peuvent pas être renouvelés maintenant ({why}) : recommencez dans un moment.</source>
        <translation>The credentials of the channel “{channel}” cannot be renewed now ({why}): start again in a moment.</translation>
    </message>
    <message>
        <source>Les accès gardés pour ce canal sont illisibles : reconnectez-le.</source>
        <translation>The credentials kept for this channel cannot be read: reconnect it.</translation>
    </message>
    <message>
        <source>Les alertes sont en train d&apos;être écrites par un autre programme.</source>
        <translation>The alerts are being written by another program.</translation>
    </message>
    <message>
        <source>Les campagnes n&apos;ont pu être relues assez loin : regardez vous-même dans Brevo.</source>
        <translation>The campaigns could not be read back far enough: look for yourself in Brevo.</translation>
    </message>
    <message>
        <source>Les citoyens ne peuvent pas lire ce sujet sans compte : donnez à tous le droit de le lire.</source>
        <translation>Citizens cannot read this topic without an account: give everyone the right to read it.</translation>
    </message>
    <message>
        <source>Les fils auxquels citoyens, journalistes et autres sites s&apos;abonnent, écrits dans un dossier.</source>
        <translation>The feeds to which citizens, journalists and other websites subscribe, written to a folder.</translation>
    </message>
    <message>
        <source>Les images ne seront pas dans la lettre : Brevo les prend sur le site web de la ville. Choisissez aussi un canal « Site web » pour cette annonce.</source>
        <translation>The images will not be in the letter: Brevo takes them from the town&apos;s website. Choose a “Website” channel too for this announcement.</translation>
    </message>
    <message>
        <source>Les listes choisies dans Brevo sont vides : personne ne recevrait la lettre.</source>
        <translation>The lists chosen in Brevo are empty: nobody would receive the letter.</translation>
    </message>
    <message>
        <source>Les numéros des listes de contacts qui reçoivent la lettre, tels que Brevo les montre (« #2 »), séparés par des virgules.</source>
        <translation>The numbers of the contact lists that receive the letter, as Brevo shows them (“#2”), separated by commas.</translation>
    </message>
    <message>
        <source>Les pages auront l&apos;adresse /actualites/titre ; « site » : le site la choisit.</source>
        <translation>Pages will have the address /news/title; “site”: the website chooses it.</translation>
    </message>
    <message>
        <source>Les pages de ce site n&apos;ont pas d&apos;image principale : la première image manquera. Réglez « first_image » sur « content ».</source>
        <translation>The pages of this website have no main image: the first image will be missing. Set “first_image” to “content”.</translation>
    </message>
    <message>
        <source>Les répétitions de « {label} » se liront dans {page}.</source>
        <translation>The rehearsals of “{label}” can be read in {page}.</translation>
    </message>
    <message>
        <source>Les textes et les images pour {platform} seront préparés dans {folder}.</source>
        <translation>The texts and images for {platform} will be prepared in {folder}.</translation>
    </message>
    <message>
        <source>Lien</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Lien du canal</source>
        <translation>Link of the channel</translation>
    </message>
    <message>
        <source>Lien vers un site</source>
        <translation>Link to a website</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn a corrigé le texte, mais ne laisse changer ni les images, ni leurs descriptions, ni l&apos;encadré du lien : faites-le sur LinkedIn ({url}), ou retirez le message et publiez à nouveau.{comment}</source>
        <translation>LinkedIn has corrected the text, but lets neither the images nor their descriptions nor the link&apos;s card be changed: do it on LinkedIn ({url}), or withdraw the message and publish again.{comment}</translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>LinkedIn answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>LinkedIn a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>LinkedIn answered something unexpected: try again later.</translation>
    </message>
    <message>
        <source>LinkedIn a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>LinkedIn has deleted the message, but still shows it: another attempt follows.</translation>
    </message>
    <message>
        <source>LinkedIn demande d&apos;attendre avant de continuer.</source>
        <translation>LinkedIn asks to wait before going on.</translation>
    </message>
    <message>
        <source>LinkedIn dit que ce texte est déjà publié, mais ne le montre pas : regardez-y.</source>
        <translation>LinkedIn says that this text is already published, but does not show it: look there.</translation>
    </message>
    <message>
        <source>LinkedIn montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>LinkedIn shows {limit} images at most: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>LinkedIn n&apos;a pas encore fini de traiter une image.</source>
        <translation>LinkedIn has not yet finished processing an image.</translation>
    </message>
    <message>
        <source>LinkedIn ne permet pas cela ({told}) : vérifiez que vous administrez la page et que l&apos;application a le produit « Community Management API », puis reconnectez.</source>
        <translation>LinkedIn does not allow this ({told}): check that you administer the page and that the application has the product “Community Management API”, then reconnect.</translation>
    </message>
    <message>
        <source>LinkedIn ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>LinkedIn takes no description for a video: say in the text what must be known of it.</translation>
    </message>
    <message>
        <source>LinkedIn ne sait que faire de l&apos;image « {name} ».</source>
        <translation>LinkedIn does not know what to do with the image “{name}”.</translation>
    </message>
    <message>
        <source>LinkedIn ne sait que faire de la vidéo « {name} » : exportez-la à nouveau en MP4, H.264.</source>
        <translation>LinkedIn does not know what to do with the video “{name}”: export it again as MP4, H.264.</translation>
    </message>
    <message>
        <source>LinkedIn ne sert plus cette version de son interface : mettez le mois dernier dans le réglage « version » du canal.</source>
        <translation>LinkedIn no longer serves this version of its API: put last month in the channel&apos;s setting “version”.</translation>
    </message>
    <message>
        <source>LinkedIn ne trouve plus ce message.</source>
        <translation>LinkedIn no longer finds this message.</translation>
    </message>
    <message>
        <source>LinkedIn prépare encore la vidéo : nouvel essai.</source>
        <translation>LinkedIn is still preparing the video: another attempt follows.</translation>
    </message>
    <message>
        <source>LinkedIn refuse ce message ({told}) : corrigez-le.</source>
        <translation>LinkedIn refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>LinkedIn refuse deux fois le même texte : changez-en un mot.</source>
        <translation>LinkedIn refuses the same text twice: change a word of it.</translation>
    </message>
    <message>
        <source>Listes</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Longueur du texte, en caractères</source>
        <translation>Length of the text, in characters</translation>
    </message>
    <message>
        <source>Là où Google reçoit les messages ; à ne pas changer.</source>
        <translation>Where Google receives messages; not to be changed.</translation>
    </message>
    <message>
        <source>Là où LinkedIn reçoit les messages ; à ne pas changer.</source>
        <translation>Where LinkedIn receives messages; not to be changed.</translation>
    </message>
    <message>
        <source>Là où X reçoit les messages ; à ne pas changer.</source>
        <translation>Where X receives messages; not to be changed.</translation>
    </message>
    <message>
        <source>Là où les citoyens lisent les messages et où vous vous connectez ; à ne pas changer.</source>
        <translation>Where citizens read the messages and where you sign in; not to be changed.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez ; à ne pas changer.</source>
        <translation>Where you sign in; not to be changed.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez, par Facebook. À changer seulement pour un essai.</source>
        <translation>Where you sign in, through Facebook. To be changed only for a trial.</translation>
    </message>
    <message>
        <source>Là où vous vous connectez. À changer seulement pour un essai.</source>
        <translation>Where you sign in. To be changed only for a trial.</translation>
    </message>
    <message>
        <source>Marquer les liens (UTM)</source>
        <translation>Tag the links (UTM)</translation>
    </message>
    <message>
        <source>Mastodon</source>
        <translation>Mastodon</translation>
    </message>
    <message>
        <source>Mastodon a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Mastodon answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Mastodon a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>Mastodon has deleted the message, but still shows it: another attempt follows.</translation>
    </message>
    <message>
        <source>Mastodon demande d&apos;attendre avant de continuer.</source>
        <translation>Mastodon asks to wait before going on.</translation>
    </message>
    <message>
        <source>Mastodon montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Mastodon shows {limit} images at most: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>Mastodon ne reconnaît plus le jeton d&apos;accès : créez-en un nouveau sur l&apos;instance et reconnectez ce canal.</source>
        <translation>Mastodon no longer recognises the access token: create a new one on the instance and reconnect this channel.</translation>
    </message>
    <message>
        <source>Mastodon ne trouve plus ce message.</source>
        <translation>Mastodon no longer finds this message.</translation>
    </message>
    <message>
        <source>Mastodon refuse ce message ({told}) : corrigez-le.</source>
        <translation>Mastodon refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>Mastodon refuse l&apos;accès : {why}. Vérifiez le compte sur l&apos;instance.</source>
        <translation>Mastodon refuses access: {why}. Check the account on the instance.</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Matrix a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Matrix answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Messageries</source>
        <translation>Messaging</translation>
    </message>
    <message>
        <source>Meta ne laissera plus Publisher lire {what} après le {at:%d/%m/%Y à %H:%M} : reconnectez avant ce jour.</source>
        <translation>Meta will no longer let Publisher read {what} after {at:%d/%m/%Y at %H:%M}: reconnect before that day.</translation>
    </message>
    <message>
        <source>Meta ne sert plus la version {asked} de son interface, mais {served} : mettez celle-ci dans le réglage « version » du canal.</source>
        <translation>Meta no longer serves version {asked} of its API, but {served}: put this one in the channel&apos;s setting “version”.</translation>
    </message>
    <message>
        <source>Microsoft Teams</source>
        <translation>Microsoft Teams</translation>
    </message>
    <message>
        <source>Microsoft a retiré les connecteurs de ce genre : dans Teams, créez un flux de travail pour le canal, puis donnez son adresse à ce canal de Publisher.</source>
        <translation>Microsoft has withdrawn connectors of this sort: in Teams, create a workflow for the channel, then give its address to this channel of Publisher.</translation>
    </message>
    <message>
        <source>Modération de contenu</source>
        <translation>Content moderation</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Mot de passe SFTP</source>
        <translation>SFTP password</translation>
    </message>
    <message>
        <source>Mot de passe d&apos;application</source>
        <translation>App password</translation>
    </message>
    <message>
        <source>Mots-clés</source>
        <translation>Keywords</translation>
    </message>
    <message>
        <source>Mur de répétition</source>
        <translation>Rehearsal wall</translation>
    </message>
    <message>
        <source>N&apos;importe qui peut publier sur ce sujet au nom de la ville : réservez-le, et ne laissez aux autres que le droit de lire.</source>
        <translation>Anyone can publish on this topic in the town&apos;s name: reserve it, and leave others only the right to read.</translation>
    </message>
    <message>
        <source>Ne rien remplacer</source>
        <translation>Replace nothing</translation>
    </message>
    <message>
        <source>News Item</source>
        <translation>News Item</translation>
    </message>
    <message>
        <source>Ni annonce ni envoi ne commence par « {typed} » : « publisher waiting » montre ce qui attend.</source>
        <translation>Neither an announcement nor a delivery begins with “{typed}”: “publisher waiting” shows what is waiting.</translation>
    </message>
    <message>
        <source>Nom affiché</source>
        <translation>Name shown</translation>
    </message>
    <message>
        <source>Nom de l&apos;expéditeur</source>
        <translation>Name of the sender</translation>
    </message>
    <message>
        <source>Nom de l&apos;émetteur</source>
        <translation>Name of the issuer</translation>
    </message>
    <message>
        <source>Nom de la catégorie des annonces ; vide : celle que le site met par défaut.</source>
        <translation>Name of the category of announcements; empty: the one that the website sets by default.</translation>
    </message>
    <message>
        <source>Nom du site</source>
        <translation>Name of the website</translation>
    </message>
    <message>
        <source>Nombre de mots-dièse</source>
        <translation>Number of hashtags</translation>
    </message>
    <message>
        <source>Nouvel arrivant</source>
        <translation>New arrival</translation>
    </message>
    <message>
        <source>Numéro de la fiche</source>
        <translation>Number of the profile</translation>
    </message>
    <message>
        <source>Numéro de la page</source>
        <translation>Number of the page</translation>
    </message>
    <message>
        <source>Numéro du compte</source>
        <translation>Number of the account</translation>
    </message>
    <message>
        <source>Numéro du profil</source>
        <translation>Number of the profile</translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>OVHcloud answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>OVHcloud a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>OVHcloud answered something unexpected: try again later.</translation>
    </message>
    <message>
        <source>OVHcloud l&apos;a refusé</source>
        <translation>OVHcloud has refused it</translation>
    </message>
    <message>
        <source>OVHcloud n&apos;a pas encore arrêté {count} SMS : nouvel essai bientôt.</source>
        <translation>OVHcloud has not yet stopped {count} texts: another attempt follows soon.</translation>
    </message>
    <message>
        <source>OVHcloud ne connaît pas la clé d&apos;application : copiez-la à nouveau.</source>
        <translation>OVHcloud does not know the application key: copy it again.</translation>
    </message>
    <message>
        <source>OVHcloud ne l&apos;a pas encore validé</source>
        <translation>OVHcloud has not yet validated it</translation>
    </message>
    <message>
        <source>OVHcloud ne montre pas encore ce qui est parti : nouvel essai bientôt.</source>
        <translation>OVHcloud does not yet show what has gone out: another attempt follows soon.</translation>
    </message>
    <message>
        <source>OVHcloud ne peut envoyer de SMS à aucun des {count} destinataires : vérifiez leurs numéros.</source>
        <translation>OVHcloud can send texts to none of the {count} recipients: check their numbers.</translation>
    </message>
    <message>
        <source>OVHcloud ne peut pas y envoyer de SMS</source>
        <translation>OVHcloud cannot send texts there</translation>
    </message>
    <message>
        <source>OVHcloud ne reconnaît plus la clé d&apos;accès (consumer key) : elle a expiré ou a été retirée. Créez-en une autre, puis changez-la dans ce canal.</source>
        <translation>OVHcloud no longer recognises the access key (consumer key): it has expired or was withdrawn. Create another one, then change it in this channel.</translation>
    </message>
    <message>
        <source>OVHcloud ne trouve pas ce qui est demandé ({told}).</source>
        <translation>OVHcloud does not find what is asked for ({told}).</translation>
    </message>
    <message>
        <source>OVHcloud refuse ce SMS ({told}).</source>
        <translation>OVHcloud refuses this text ({told}).</translation>
    </message>
    <message>
        <source>On ne sait pas encore si l&apos;envoi est parti ; Publisher vérifie de nouveau bientôt. {why}</source>
        <translation>It is not yet known whether it went out; Publisher checks again soon. {why}</translation>
    </message>
    <message>
        <source>Où arrivent les réponses, si ce n&apos;est pas chez l&apos;expéditeur.</source>
        <translation>Where replies arrive, if not at the sender&apos;s.</translation>
    </message>
    <message>
        <source>Où elle se trouve ; c&apos;est le thème du site qui montre l&apos;image mise en avant.</source>
        <translation>Where it stands; it is the website&apos;s theme that shows the featured image.</translation>
    </message>
    <message>
        <source>Page des actualités</source>
        <translation>News page</translation>
    </message>
    <message>
        <source>Participation citoyenne</source>
        <translation>Citizen participation</translation>
    </message>
    <message>
        <source>Pas encore paru : l&apos;envoi est annulé.</source>
        <translation>Not yet published: sending is cancelled.</translation>
    </message>
    <message>
        <source>Pas encore parue : elle partira corrigée, à l&apos;heure prévue.</source>
        <translation>Not yet published: it will go out corrected, at the planned time.</translation>
    </message>
    <message>
        <source>Pas encore parue : elle y est publiée, corrigée, pour la première fois.</source>
        <translation>Not yet published: it is published there, corrected, for the first time.</translation>
    </message>
    <message>
        <source>Pays des numéros</source>
        <translation>Country of the numbers</translation>
    </message>
    <message>
        <source>Pendant combien de temps le même texte ne repart pas sur le même canal sans qu&apos;on le demande ; 0 pour ne jamais le vérifier.</source>
        <translation>For how long the same text does not go out again on the same channel without being asked for; 0 never to check.</translation>
    </message>
    <message>
        <source>Plateforme</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Plus de {most} annonces à la fois : partagez-les.</source>
        <translation>More than {most} announcements at once: divide them.</translation>
    </message>
    <message>
        <source>Plusieurs annonces commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Several announcements begin with “{typed}”: give more letters.</translation>
    </message>
    <message>
        <source>Plusieurs annonces ou envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Several announcements or deliveries begin with “{typed}”: give more letters.</translation>
    </message>
    <message>
        <source>Plusieurs envois commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Several deliveries begin with “{typed}”: give more letters.</translation>
    </message>
    <message>
        <source>Plusieurs séries commencent par « {typed} » : donnez plus de lettres.</source>
        <translation>Several series begin with “{typed}”: give more letters.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port SFTP</source>
        <translation>SFTP port</translation>
    </message>
    <message>
        <source>Port du retour</source>
        <translation>Redirect port</translation>
    </message>
    <message>
        <source>Portée</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Pour ce qui n&apos;est ni travaux ni emploi, reconnus d&apos;eux-mêmes : Presse, Projets de ville … (presse, city_project, works, job_offer) ; vide : aucune.</source>
        <translation>For what is neither roadworks nor a job, recognised by themselves: Presse, Projets de ville … (presse, city_project, works, job_offer); empty: none.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : dans l&apos;application Meta de la ville, Paramètres &gt; Général &gt; Clé secrète.</source>
        <translation>For signing in with the browser: in the town&apos;s Meta application, Settings &gt; Basic &gt; App secret.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;identifiant (des chiffres) de l&apos;application Meta de la ville.</source>
        <translation>For signing in with the browser: the identifier (digits) of the town&apos;s Meta application.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : l&apos;« ID d&apos;app Threads » (des chiffres) de l&apos;application Meta de la ville, qui n&apos;est pas son identifiant général.</source>
        <translation>For signing in with the browser: the “Threads app ID” (digits) of the town&apos;s Meta application, which is not its general identifier.</translation>
    </message>
    <message>
        <source>Pour la connexion par le navigateur : une page du site de la ville, inscrite telle quelle dans l&apos;application Meta parmi les URL de rappel de Threads.</source>
        <translation>For signing in with the browser: a page of the town&apos;s website, entered as it is in the Meta application among the callback URLs of Threads.</translation>
    </message>
    <message>
        <source>Pour retirer une alerte</source>
        <translation>To withdraw an alert</translation>
    </message>
    <message>
        <source>Pour vous connecter à {service} par le navigateur, donnez d&apos;abord l&apos;identifiant de l&apos;application de la ville (réglage « client_id ») et son secret, en modifiant le canal.</source>
        <translation>To sign in to {service} with the browser, first give the identifier of the town&apos;s application (setting “client_id”) and its secret, by changing the channel.</translation>
    </message>
    <message>
        <source>Première image</source>
        <translation>First image</translation>
    </message>
    <message>
        <source>Presque toujours 22.</source>
        <translation>Almost always 22.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Publicité</source>
        <translation>Advertising</translation>
    </message>
    <message>
        <source>Publics visés, séparés par des virgules : Parent, Senior, Jeune … ; vide : tous.</source>
        <translation>Audiences, separated by commas: Parent, Senior, Jeune …; empty: all.</translation>
    </message>
    <message>
        <source>Publie dans un canal Slack, par une application de la ville.</source>
        <translation>Publishes in a Slack channel, through an application of the town.</translation>
    </message>
    <message>
        <source>Publie dans un canal Telegram, par un bot de la ville.</source>
        <translation>Publishes in a Telegram channel, through a bot of the town.</translation>
    </message>
    <message>
        <source>Publie dans un salon Discord, par l&apos;adresse de son webhook.</source>
        <translation>Publishes in a Discord channel, through the address of its webhook.</translation>
    </message>
    <message>
        <source>Publie dans un salon Matrix (Element) : texte mis en forme, images et vidéo.</source>
        <translation>Publishes in a Matrix room (Element): formatted text, images and video.</translation>
    </message>
    <message>
        <source>Publie sur la page LinkedIn de la ville : texte, images, encadré.</source>
        <translation>Publishes on the town&apos;s LinkedIn page: text, images, card.</translation>
    </message>
    <message>
        <source>Publie sur un compte Bluesky : texte, images et encadré du lien.</source>
        <translation>Publishes on a Bluesky account: text, images and the link&apos;s card.</translation>
    </message>
    <message>
        <source>Publie sur un compte Mastodon, sur n&apos;importe quelle instance.</source>
        <translation>Publishes on a Mastodon account, on any instance.</translation>
    </message>
    <message>
        <source>Publie sur un compte X, avec l&apos;application de la ville.</source>
        <translation>Publishes on an X account, with the town&apos;s application.</translation>
    </message>
    <message>
        <source>Publie une carte dans un canal Teams, par un flux de travail.</source>
        <translation>Publishes a card in a Teams channel, through a workflow.</translation>
    </message>
    <message>
        <source>Publisher a été mis à jour : fermez-le, puis ouvrez-le de nouveau.</source>
        <translation>Publisher has been updated: close it, then open it again.</translation>
    </message>
    <message>
        <source>Publisher commence avec une base vide.</source>
        <translation>Publisher starts with an empty database.</translation>
    </message>
    <message>
        <source>Publisher compose lui-même ce groupe, de tous les réseaux.</source>
        <translation>Publisher makes up this group itself, of all networks.</translation>
    </message>
    <message>
        <source>Publisher envoie {limit} images au plus dans un salon Matrix : les {left} dernières n&apos;y seront pas.</source>
        <translation>Publisher sends {limit} images at most to a Matrix room: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>Publisher est ouvert sur ces données : fermez d&apos;abord {others}, puis recommencez. Rien n&apos;a été changé.</source>
        <translation>Publisher is open on these data: first close {others}, then start again. Nothing was changed.</translation>
    </message>
    <message>
        <source>Publisher la retire de</source>
        <translation>Publisher withdraws it from</translation>
    </message>
    <message>
        <source>Publisher la retire, et vérifie qu&apos;elle n&apos;y est plus.</source>
        <translation>Publisher withdraws it, and checks that it is no longer there.</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas encore servi dans {folder}.</source>
        <translation>Publisher has not been used yet in {folder}.</translation>
    </message>
    <message>
        <source>Publisher n&apos;a pas émis cette alerte : terminez-la là où elle a été émise.</source>
        <translation>Publisher did not issue this alert: end it where it was issued.</translation>
    </message>
    <message>
        <source>Publisher ne comprend pas où en est la campagne : voyez dans Brevo.</source>
        <translation>Publisher does not understand where the campaign stands: see in Brevo.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le message dans le salon : faites-le là-bas.</source>
        <translation>Publisher does not know the message in the room: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le nom du message sur Bluesky : faites-le là-bas.</source>
        <translation>Publisher does not know the message&apos;s name on Bluesky: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro de la notification ntfy : elle reste où elle est.</source>
        <translation>Publisher does not know the number of the ntfy notification: it stays where it is.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message Telegram : faites-le là-bas.</source>
        <translation>Publisher does not know the number of the Telegram message: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Discord : faites-le là-bas.</source>
        <translation>Publisher does not know the number of the message on Discord: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Google : faites-le là-bas.</source>
        <translation>Publisher does not know the number of the message on Google: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur LinkedIn : faites-le là-bas.</source>
        <translation>Publisher does not know the number of the message on LinkedIn: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Mastodon : faites-le là-bas.</source>
        <translation>Publisher does not know the number of the message on Mastodon: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur Slack : faites-le là-bas.</source>
        <translation>Publisher does not know the number of the message on Slack: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas le numéro du message sur X : faites-le là-bas.</source>
        <translation>Publisher does not know the number of the message on X: do it there.</translation>
    </message>
    <message>
        <source>Publisher ne connaît pas les numéros de ces SMS : arrêtez-les chez OVHcloud.</source>
        <translation>Publisher does not know the numbers of these texts: stop them at OVHcloud.</translation>
    </message>
    <message>
        <source>Publisher ne donne pas de mot de passe sans chiffrement : mettez starttls.</source>
        <translation>Publisher gives no password without encryption: set starttls.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas savoir si l&apos;envoi est parti : regardez sur le canal, puis dites s&apos;il y est. {why}</source>
        <translation>Publisher cannot know whether it went out: look on the channel, then say whether it is there. {why}</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans ce canal Slack : {why}. Vérifiez le réglage « channel », et tapez « /invite » suivi du nom de l&apos;application dans le canal.</source>
        <translation>Publisher cannot write in this Slack channel: {why}. Check the setting “channel”, and type “/invite” followed by the application&apos;s name in the channel.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans le dossier « {folder} » : vérifiez qu&apos;il existe et que vous avez le droit d&apos;y écrire ({reason}).</source>
        <translation>Publisher cannot write in the folder “{folder}”: check that it exists and that you have the right to write there ({reason}).</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : demandez le droit d&apos;y écrire.</source>
        <translation>Publisher cannot write in {folder}: ask for the right to write there.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder} : vérifiez que ce dossier existe et que vous en avez le droit.</source>
        <translation>Publisher cannot write in {folder}: check that this folder exists and that you have the right.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {folder}.</source>
        <translation>Publisher cannot write in {folder}.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}) : demandez le droit d&apos;y écrire.</source>
        <translation>Publisher cannot write in {place} ({why}): ask for the right to write there.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place} ({why}). Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation>Publisher cannot write in {place} ({why}). Choose another folder with --data-dir, or ask for the right to write there.</translation>
    </message>
    <message>
        <source>Publisher ne peut pas écrire dans {place}. Choisissez un autre dossier avec --data-dir, ou demandez le droit d&apos;y écrire.</source>
        <translation>Publisher cannot write in {place}. Choose another folder with --data-dir, or ask for the right to write there.</translation>
    </message>
    <message>
        <source>Publisher ne remplace pas une vidéo dans un message Telegram : retirez l&apos;annonce de Telegram, puis publiez-la de nouveau.</source>
        <translation>Publisher does not replace a video in a Telegram message: withdraw the announcement from Telegram, then publish it again.</translation>
    </message>
    <message>
        <source>Publisher ne retrouve pas la campagne dans Brevo : voyez là-bas si elle est partie.</source>
        <translation>Publisher does not find the campaign in Brevo: see there whether it has gone out.</translation>
    </message>
    <message>
        <source>Publisher ne sait pas encore si l&apos;annonce y est parue : il le vérifie, puis la retire.</source>
        <translation>Publisher does not know yet whether the announcement appeared there: it checks, then withdraws it.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site WordPress. Corrigez-la ou retirez-la vous-même dans WordPress.</source>
        <translation>Publisher does not find this announcement on the WordPress website. Correct or withdraw it yourself in WordPress.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même dans Drupal.</source>
        <translation>Publisher does not find this announcement on the website. Correct or withdraw it yourself in Drupal.</translation>
    </message>
    <message>
        <source>Publisher ne trouve pas cette annonce sur le site. Corrigez-la ou retirez-la vous-même sur le site.</source>
        <translation>Publisher does not find this announcement on the website. Correct or withdraw it yourself on the website.</translation>
    </message>
    <message>
        <source>Publisher remet une copie de sauvegarde en place dans {place} : recommencez dans un instant.</source>
        <translation>Publisher is putting a backup copy back in {place}: start again in a moment.</translation>
    </message>
    <message>
        <source>Publisher vérifie s&apos;il est parti</source>
        <translation>Publisher checks whether it went out</translation>
    </message>
    <message>
        <source>Quand il faut agir.</source>
        <translation>When one must act.</translation>
    </message>
    <message>
        <source>Quand plusieurs annonces manquées ou retenues sont relancées, elles partent l&apos;une après l&apos;autre, avec cet écart ; 0 pour toutes à la fois. Une alerte n&apos;attend pas.</source>
        <translation>When several announcements that were missed or held are sent again, they go out one after the other, so far apart; 0 for all at once. An alert does not wait.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un a modifié cette série entre-temps, et rien n&apos;a été fait : rouvrez-la, puis recommencez.</source>
        <translation>Somebody changed this series meanwhile, and nothing was done: open it again, then start over.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un est en train de modifier cette page sur le site. Publisher réessaiera ; demandez-lui de terminer.</source>
        <translation>Someone is changing this page on the website. Publisher will try again; ask them to finish.</translation>
    </message>
    <message>
        <source>Quelqu&apos;un l&apos;a supprimé entre-temps : ajoutez-le de nouveau s&apos;il sert encore.</source>
        <translation>Someone deleted it meanwhile: add it again if it is still of use.</translation>
    </message>
    <message>
        <source>Qui parle : le service ou la ville ; à défaut, le titre du fil.</source>
        <translation>Who speaks: the department or the town; failing that, the title of the feed.</translation>
    </message>
    <message>
        <source>Qui voit les messages, et où.</source>
        <translation>Who sees the messages, and where.</translation>
    </message>
    <message>
        <source>Recommencez dans un instant</source>
        <translation>Start again in a moment</translation>
    </message>
    <message>
        <source>Recommencez plus tard</source>
        <translation>Start again later</translation>
    </message>
    <message>
        <source>Reconnectez</source>
        <translation>Reconnect</translation>
    </message>
    <message>
        <source>Remettez en ordre</source>
        <translation>Put in order</translation>
    </message>
    <message>
        <source>Remplacer les signes typographiques (’ … « » – œ)</source>
        <translation>Replace typographic characters (’ … « » – œ)</translation>
    </message>
    <message>
        <source>Retenu pendant la suspension ({reason}).</source>
        <translation>Held during the suspension ({reason}).</translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Rien d&apos;inachevé ne traîne dans le dossier.</source>
        <translation>Nothing unfinished is left in the folder.</translation>
    </message>
    <message>
        <source>Rien de ce qui attendait ne part de soi-même. Dans « Envois » : à vérifier sur les canaux, {asked} ; prévus, à confirmer, {held}.</source>
        <translation>Nothing that was waiting goes out by itself. In “Outbox”: to check on the channels, {asked}; planned, to confirm, {held}.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;attend plus son départ : il n&apos;y a rien à annuler.</source>
        <translation>Nothing of this announcement is still waiting to leave: there is nothing to cancel.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;attend une décision : elle est partie, prévue ou annulée.</source>
        <translation>Nothing of this announcement waits for a decision: it has gone out, is planned or is cancelled.</translation>
    </message>
    <message>
        <source>Rien de cette annonce n&apos;est prévu : il n&apos;y a rien à déplacer.</source>
        <translation>Nothing of this announcement is planned: there is nothing to move.</translation>
    </message>
    <message>
        <source>Rien n&apos;a été publié sur ce canal : il n&apos;y a rien à retirer.</source>
        <translation>Nothing was published on this channel: there is nothing to withdraw.</translation>
    </message>
    <message>
        <source>Rien n&apos;est envoyé pour le moment ; Publisher réessaie sans cesse. {why}</source>
        <translation>Nothing is being sent for now; Publisher keeps trying. {why}</translation>
    </message>
    <message>
        <source>Rien n&apos;est suspendu : l&apos;annonce n&apos;a besoin d&apos;aucune permission.</source>
        <translation>Nothing is suspended: the announcement needs no permission.</translation>
    </message>
    <message>
        <source>Réseaux sociaux</source>
        <translation>Social networks</translation>
    </message>
    <message>
        <source>Résumé</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>SMS (OVHcloud)</source>
        <translation>SMS (OVHcloud)</translation>
    </message>
    <message>
        <source>SMS par annonce</source>
        <translation>Texts per announcement</translation>
    </message>
    <message>
        <source>STARTTLS (port 587)</source>
        <translation>STARTTLS (port 587)</translation>
    </message>
    <message>
        <source>Salon</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Sans heure de fin, Google montrera l&apos;événement jusqu&apos;à la fin du jour : ajoutez-en une.</source>
        <translation>Without an end time, Google will show the event until the end of the day: add one.</translation>
    </message>
    <message>
        <source>Sans son</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Sans trousseau de clés. {why}</source>
        <translation>Without a keyring. {why}</translation>
    </message>
    <message>
        <source>Secret d&apos;application</source>
        <translation>Application secret</translation>
    </message>
    <message>
        <source>Secret de l&apos;application</source>
        <translation>Secret of the application</translation>
    </message>
    <message>
        <source>Serveur SFTP</source>
        <translation>SFTP server</translation>
    </message>
    <message>
        <source>Serveur d&apos;envoi</source>
        <translation>Sending server</translation>
    </message>
    <message>
        <source>Seulement pour des messages publicitaires : OVHcloud ajoute « STOP » et n&apos;envoie pas la nuit ni le dimanche.</source>
        <translation>Only for advertising messages: OVHcloud adds “STOP” and does not send at night or on Sundays.</translation>
    </message>
    <message>
        <source>Seulement si l&apos;application est de type « Web App » : OAuth 2.0 Client Secret. Laissez vide pour une « Native App ».</source>
        <translation>Only if the application is of the type “Web App”: OAuth 2.0 Client Secret. Leave empty for a “Native App”.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur ce site.</source>
        <translation>Only the first {most} images will go to this website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site Drupal.</source>
        <translation>Only the first {most} images will go to the Drupal website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images iront sur le site WordPress.</source>
        <translation>Only the first {most} images will go to the WordPress website.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont envoyées.</source>
        <translation>Only the first {most} images are sent.</translation>
    </message>
    <message>
        <source>Seules les {most} premières images sont préparées.</source>
        <translation>Only the first {most} images are prepared.</translation>
    </message>
    <message>
        <source>Si l&apos;événement a lieu, ou aura lieu.</source>
        <translation>Whether the event takes place, or will take place.</translation>
    </message>
    <message>
        <source>Si les citoyens lisent le site à une autre adresse que celle où l&apos;on y écrit.</source>
        <translation>If citizens read the website at another address than the one where it is written.</translation>
    </message>
    <message>
        <source>Si les citoyens peuvent commenter l&apos;article.</source>
        <translation>Whether citizens can comment on the article.</translation>
    </message>
    <message>
        <source>Signes</source>
        <translation>Characters</translation>
    </message>
    <message>
        <source>Site web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Site web et flux</source>
        <translation>Website and feeds</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Slack a perdu le fichier « {name} ».</source>
        <translation>Slack has lost the file “{name}”.</translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Slack answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Slack a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>Slack answered something unexpected: try again later.</translation>
    </message>
    <message>
        <source>Slack demande d&apos;attendre avant de continuer.</source>
        <translation>Slack asks to wait before going on.</translation>
    </message>
    <message>
        <source>Slack garde encore un fichier : Publisher le retirera.</source>
        <translation>Slack still keeps a file: Publisher will remove it.</translation>
    </message>
    <message>
        <source>Slack montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Slack still shows the message: Publisher will withdraw it again.</translation>
    </message>
    <message>
        <source>Slack n&apos;a pas encore fini de traiter un fichier.</source>
        <translation>Slack has not finished processing a file yet.</translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application supprimer un de ses fichiers, que plus aucun message ne montre : supprimez-le là-bas. {why}</source>
        <translation>Slack does not let the application delete one of its files, which no message shows any more: delete it there. {why}</translation>
    </message>
    <message>
        <source>Slack ne laisse pas l&apos;application y toucher : faites-le là-bas.</source>
        <translation>Slack does not let the application touch it: do it there.</translation>
    </message>
    <message>
        <source>Slack ne reconnaît plus le jeton : réinstallez l&apos;application dans l&apos;espace de travail, copiez son nouveau jeton et reconnectez ce canal.</source>
        <translation>Slack no longer recognises the token: reinstall the application in the workspace, copy its new token and reconnect this channel.</translation>
    </message>
    <message>
        <source>Slack ne trouve plus ce fichier.</source>
        <translation>Slack can no longer find this file.</translation>
    </message>
    <message>
        <source>Slack ne trouve plus ce message.</source>
        <translation>Slack no longer finds this message.</translation>
    </message>
    <message>
        <source>Slack refuse ce message ({told}) : corrigez-le.</source>
        <translation>Slack refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>Son nom, comme vous l&apos;appelez.</source>
        <translation>Its name, as you call it.</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source (utm_source)</source>
        <translation>Source (utm_source)</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Support (utm_medium)</source>
        <translation>Medium (utm_medium)</translation>
    </message>
    <message>
        <source>Sur Bluesky : Paramètres &gt; Confidentialité et sécurité &gt; Mots de passe d&apos;application &gt; Ajouter. Ce n&apos;est pas le mot de passe du compte.</source>
        <translation>On Bluesky: Settings &gt; Privacy and security &gt; App passwords &gt; Add. It is not the password of the account.</translation>
    </message>
    <message>
        <source>Sur Bluesky, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation>On Bluesky, the image illustrates the link&apos;s card: only the first one is there, and its description is not read to blind people.</translation>
    </message>
    <message>
        <source>Sur Discord : Modifier le salon &gt; Intégrations &gt; Webhooks &gt; Nouveau webhook &gt; Copier l&apos;URL du webhook. Qui l&apos;a peut écrire dans le salon.</source>
        <translation>On Discord: Edit channel &gt; Integrations &gt; Webhooks &gt; New webhook &gt; Copy webhook URL. Whoever has it can write in the channel.</translation>
    </message>
    <message>
        <source>Sur LinkedIn, l&apos;image illustre l&apos;encadré du lien : seule la première y est, et sa description n&apos;est pas lue aux personnes aveugles.</source>
        <translation>On LinkedIn, the image illustrates the link&apos;s card: only the first one is there, and its description is not read to blind people.</translation>
    </message>
    <message>
        <source>Sur Telegram, « {name} » mènera au compte ou au canal de ce nom : vérifiez que c&apos;est voulu.</source>
        <translation>On Telegram, “{name}” will lead to the account or channel of this name: check that this is intended.</translation>
    </message>
    <message>
        <source>Sur api.slack.com/apps : votre application &gt; OAuth &amp; Permissions &gt; Bot User OAuth Token (il commence par xoxb-).</source>
        <translation>On api.slack.com/apps: your application &gt; OAuth &amp; Permissions &gt; Bot User OAuth Token (it begins with xoxb-).</translation>
    </message>
    <message>
        <source>Sur console.cloud.google.com : API et services &gt; Identifiants &gt; ID client OAuth, de type « Application de bureau ».</source>
        <translation>On console.cloud.google.com: APIs &amp; Services &gt; Credentials &gt; OAuth client ID, of the type “Desktop app”.</translation>
    </message>
    <message>
        <source>Sur developer.x.com, dans votre application : Keys and tokens &gt; OAuth 2.0 Client ID.</source>
        <translation>On developer.x.com, in your application: Keys and tokens &gt; OAuth 2.0 Client ID.</translation>
    </message>
    <message>
        <source>Sur l&apos;instance : Préférences &gt; Développement &gt; Nouvelle application, avec les droits read:accounts, read:statuses, write:media et write:statuses ; puis copiez le jeton.</source>
        <translation>On the instance: Preferences &gt; Development &gt; New application, with the rights read:accounts, read:statuses, write:media and write:statuses; then copy the token.</translation>
    </message>
    <message>
        <source>Sur la page du serveur : Compte &gt; Jetons d&apos;accès (il commence par « tk_ »). Laissez vide si vous donnez un mot de passe.</source>
        <translation>On the server&apos;s page: Account &gt; Access tokens (it begins with “tk_”). Leave empty if you give a password.</translation>
    </message>
    <message>
        <source>Sur linkedin.com/developers, dans votre application : Auth &gt; Client ID.</source>
        <translation>On linkedin.com/developers, in your application: Auth &gt; Client ID.</translation>
    </message>
    <message>
        <source>Suspendu : {reason}</source>
        <translation>Suspended: {reason}</translation>
    </message>
    <message>
        <source>Sélecteur DKIM</source>
        <translation>DKIM selector</translation>
    </message>
    <message>
        <source>Séparées par des virgules, pour toutes les annonces : Mobilité, Culture, Santé … Un mot-clé de l&apos;annonce qui est une thématique s&apos;y ajoute de lui-même.</source>
        <translation>Separated by commas, for all announcements: Mobilité, Culture, Santé … A keyword of the announcement that is a theme is added by itself.</translation>
    </message>
    <message>
        <source>TLS dès le début (port 465)</source>
        <translation>TLS from the start (port 465)</translation>
    </message>
    <message>
        <source>Teams a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Teams answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Teams montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Teams shows {limit} images at most: those after will not be there.</translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : la fin du texte n&apos;y sera pas.</source>
        <translation>Teams takes 28 KB at most per announcement: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Teams prend 28 Ko au plus par annonce : raccourcissez le texte.</source>
        <translation>Teams takes 28 KB at most per announcement: shorten the text.</translation>
    </message>
    <message>
        <source>Teams refuse l&apos;adresse du flux : dans Power Automate, vérifiez que tout le monde peut le déclencher, copiez son adresse et reconnectez ce canal.</source>
        <translation>Teams refuses the address of the workflow: in Power Automate, check that anyone can trigger it, copy its address and reconnect this channel.</translation>
    </message>
    <message>
        <source>Teams vient chercher les images sur le site web de la ville : sans un canal « Site web » en https pour cette annonce, elles n&apos;y seront pas.</source>
        <translation>Teams fetches the images from the town&apos;s website: without a “Website” channel in https for this announcement, they will not be there.</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Telegram : le message dit déjà cela.</source>
        <translation>Telegram: the message already says this.</translation>
    </message>
    <message>
        <source>Telegram a refusé l&apos;envoi ({told}).</source>
        <translation>Telegram refused the message ({told}).</translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>Telegram answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>Telegram a répondu autre chose que prévu : vérifiez l&apos;adresse de l&apos;interface.</source>
        <translation>Telegram answered something unexpected: check the address of the API.</translation>
    </message>
    <message>
        <source>Telegram demande d&apos;attendre avant de continuer.</source>
        <translation>Telegram asks to wait before going on.</translation>
    </message>
    <message>
        <source>Telegram montre encore le message : Publisher le retirera de nouveau.</source>
        <translation>Telegram still shows the message: Publisher will withdraw it again.</translation>
    </message>
    <message>
        <source>Telegram montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>Telegram shows {limit} images at most: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>Telegram n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>Telegram does not accept an image of this size: make it smaller.</translation>
    </message>
    <message>
        <source>Telegram ne connaît pas ce canal : vérifiez le réglage « chat », et que le bot en est administrateur.</source>
        <translation>Telegram does not know this channel: check the setting “chat”, and that the bot is its administrator.</translation>
    </message>
    <message>
        <source>Telegram ne laisse plus le bot toucher à ce message (après 48 heures, il refuse les retraits) : faites-le vous-même dans le canal.</source>
        <translation>Telegram no longer lets the bot touch this message (after 48 hours, it refuses withdrawals): do it yourself in the channel.</translation>
    </message>
    <message>
        <source>Telegram ne permet pas d&apos;ajouter des images à un message, ni de les enlever toutes : retirez l&apos;annonce de Telegram, puis publiez-la de nouveau.</source>
        <translation>Telegram does not allow adding images to a message, or removing them all: withdraw the announcement from Telegram, then publish it again.</translation>
    </message>
    <message>
        <source>Telegram ne reconnaît pas le jeton du bot : demandez-le à @BotFather (/token) et reconnectez ce canal.</source>
        <translation>Telegram does not recognise the bot token: ask @BotFather for it (/token) and reconnect this channel.</translation>
    </message>
    <message>
        <source>Telegram ne trouve plus ce message.</source>
        <translation>Telegram no longer finds this message.</translation>
    </message>
    <message>
        <source>Telegram prend {limit} signes au plus {with_pictures}: la fin du texte n&apos;y sera pas.</source>
        <translation>Telegram takes {limit} characters at most {with_pictures}: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Telegram refuse ce message ({told}) : corrigez-le.</source>
        <translation>Telegram refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>Territoire de la commune d&apos;Exemple</source>
        <translation>Territory of the municipality of Exampletown</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Texte : sans limite.</source>
        <translation>Text: no limit.</translation>
    </message>
    <message>
        <source>Texte : {limit} {unit} au plus{thread}{comment}.</source>
        <translation>Text: at most {limit} {unit}{thread}{comment}.</translation>
    </message>
    <message>
        <source>Texte trop long</source>
        <translation>Text too long</translation>
    </message>
    <message>
        <source>Textes propres à un canal</source>
        <translation>Texts of a channel&apos;s own</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads montre {limit} images au plus : les suivantes n&apos;y seront pas.</source>
        <translation>Threads shows {limit} images at most: those after will not be there.</translation>
    </message>
    <message>
        <source>Threads prend {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>Threads takes {limit} characters at most: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Threads renvoie le navigateur à une page du site de la ville : donnez-la dans le réglage « redirect_uri », telle qu&apos;elle est inscrite dans l&apos;application Meta.</source>
        <translation>Threads sends the browser back to a page of the town&apos;s website: give it in the setting “redirect_uri”, as it is entered in the Meta application.</translation>
    </message>
    <message>
        <source>Threads vient chercher les images sur le site web de la ville : choisissez aussi un canal « Site web », sinon la publication n&apos;aura pas d&apos;image.</source>
        <translation>Threads fetches the images from the town&apos;s website: choose a “Website” channel too, otherwise the publication will have no image.</translation>
    </message>
    <message>
        <source>Thématiques</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Titre du mur</source>
        <translation>Title of the wall</translation>
    </message>
    <message>
        <source>Tous les réseaux sociaux</source>
        <translation>All social networks</translation>
    </message>
    <message>
        <source>Tout est prêt pour {platform} dans {page} : publiez, puis donnez à Publisher l&apos;adresse de la publication.</source>
        <translation>Everything is ready for {platform} in {page}: publish, then give Publisher the address of the publication.</translation>
    </message>
    <message>
        <source>Tout est suspendu ({reason}) : rien ne part. Reprenez d&apos;abord les envois, ou choisissez une heure.</source>
        <translation>Everything is suspended ({reason}): nothing goes out. Resume sending first, or choose a time.</translation>
    </message>
    <message>
        <source>Toutes les images gardées servent.</source>
        <translation>All the images that are kept are in use.</translation>
    </message>
    <message>
        <source>Toutes les vidéos gardées sont entières.</source>
        <translation>All the videos that are kept are whole.</translation>
    </message>
    <message>
        <source>Traductions</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Traduisez aussi le titre ({code}).</source>
        <translation>Translate the title too ({code}).</translation>
    </message>
    <message>
        <source>Type de contenu</source>
        <translation>Content type</translation>
    </message>
    <message>
        <source>Type de page</source>
        <translation>Type of page</translation>
    </message>
    <message>
        <source>Un autre Publisher écrit depuis longtemps dans « {folder} » ; celui-ci réessaiera.</source>
        <translation>Another Publisher has been writing in “{folder}” for a long time; this one will try again.</translation>
    </message>
    <message>
        <source>Un autre programme a ouvert {place} : fermez-le, puis recommencez.</source>
        <translation>Another program has opened {place}: close it, then start again.</translation>
    </message>
    <message>
        <source>Un autre programme occupe {place} : fermez-le, ou recommencez dans un instant.</source>
        <translation>Another program is using {place}: close it, or start again in a moment.</translation>
    </message>
    <message>
        <source>Un autre programme se sert du mur de répétition {root}.</source>
        <translation>Another program is using the rehearsal wall {root}.</translation>
    </message>
    <message>
        <source>Un canal s&apos;appelle déjà « {name} » : choisissez un autre nom.</source>
        <translation>A channel is already called “{name}”: choose another name.</translation>
    </message>
    <message>
        <source>Un caractère invisible ({code}) se trouve dans {name} : retapez ce passage.</source>
        <translation>An invisible character ({code}) is in {name}: type this passage again.</translation>
    </message>
    <message>
        <source>Un collègue a utilisé ou changé cette image entre-temps : fermez, relisez ses mots, puis recommencez.</source>
        <translation>A colleague used or changed this image meanwhile: close, read its words again, then start again.</translation>
    </message>
    <message>
        <source>Un courriel demande un objet : écrivez un titre.</source>
        <translation>An email needs a subject: write a title.</translation>
    </message>
    <message>
        <source>Un courriel emporte {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>An email carries {limit} images at most: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas : regardez dans les archives de la liste. « Il n&apos;est pas paru » l&apos;envoie de nouveau.</source>
        <translation>An email cannot be read back: look in the list&apos;s archives. “It did not appear” sends it again.</translation>
    </message>
    <message>
        <source>Un courriel ne se relit pas ; « {file} » dit qui l&apos;a reçu. « Il n&apos;est pas paru » l&apos;envoie à ceux qui n&apos;ont rien reçu et aux incertains, et jamais à ceux qui l&apos;ont reçu.</source>
        <translation>An email cannot be read back; “{file}” says who received it. “It did not appear” sends it to those who received nothing and to those who are uncertain, and never to those who received it.</translation>
    </message>
    <message>
        <source>Un dossier public pour les images ; vide : celui des annonces.</source>
        <translation>A public folder for the images; empty: that of the announcements.</translation>
    </message>
    <message>
        <source>Un envoi interrompu ne bloque plus son canal ({ended}) ; moteurs arrêtés net, oubliés : {dead}.</source>
        <translation>An interrupted sending no longer blocks its channel ({ended}); engines that stopped dead, forgotten: {dead}.</translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou des numéros, avec des virgules.</source>
        <translation>A CSV file of the subscribers (full path), or numbers, with commas.</translation>
    </message>
    <message>
        <source>Un fichier CSV des abonnés (chemin complet), ou l&apos;adresse d&apos;une liste de diffusion.</source>
        <translation>A CSV file of the subscribers (full path), or the address of a mailing list.</translation>
    </message>
    <message>
        <source>Un fil sur {service} compte {most} messages au plus : la fin du texte n&apos;y sera pas. Résumez-le, ou choisissez d&apos;abréger avec le lien.</source>
        <translation>A thread on {service} has {most} messages at most: the end of the text will not be there. Sum it up, or choose to shorten with the link.</translation>
    </message>
    <message>
        <source>Un groupe s&apos;appelle déjà « {name} » : choisissez un autre nom.</source>
        <translation>A group is already called “{name}”: choose another name.</translation>
    </message>
    <message>
        <source>Un jeton de Meta avec les permissions instagram_basic, instagram_content_publish, instagram_manage_contents, pages_read_engagement et, pour le premier commentaire, instagram_manage_comments.</source>
        <translation>A Meta token with the permissions instagram_basic, instagram_content_publish, instagram_manage_contents, pages_read_engagement and, for the first comment, instagram_manage_comments.</translation>
    </message>
    <message>
        <source>Un jeton de longue durée de Threads avec les permissions threads_basic, threads_content_publish et threads_delete (pour des fils numérotés, aussi threads_manage_replies et threads_read_replies). Publisher le renouvelle.</source>
        <translation>A long-lived Threads token with the permissions threads_basic, threads_content_publish and threads_delete (for numbered threads, also threads_manage_replies and threads_read_replies). Publisher renews it.</translation>
    </message>
    <message>
        <source>Un jeton de page (pas un jeton de personne) avec les permissions pages_manage_posts, pages_read_engagement, pages_show_list et, pour le premier commentaire, pages_manage_engagement.</source>
        <translation>A Page token (not a person&apos;s token) with the permissions pages_manage_posts, pages_read_engagement, pages_show_list and, for the first comment, pages_manage_engagement.</translation>
    </message>
    <message>
        <source>Un lien que chaque actualité montre, comme le site de la commune ; vide : aucun.</source>
        <translation>A link that each news item shows, such as the municipality&apos;s website; empty: none.</translation>
    </message>
    <message>
        <source>Un message Matrix prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>A Matrix message takes {limit} bytes at most: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Un message Slack que l&apos;on veut pouvoir corriger a {limit} signes au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>A Slack message that one wants to be able to correct has {limit} characters at most: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Un message tout semblable est sur Slack : regardez si c&apos;est celui-ci.</source>
        <translation>A message that looks the same is on Slack: look whether it is this one.</translation>
    </message>
    <message>
        <source>Un message très semblable est sur Mastodon ({url}) : regardez si c&apos;est celui-ci.</source>
        <translation>A very similar message is on Mastodon ({url}): look whether it is this one.</translation>
    </message>
    <message>
        <source>Un niveau de titre est sauté dans le texte : après « ## » vient « ### », pas « #### ».</source>
        <translation>A heading level is skipped in the text: after “##” comes “###”, not “####”.</translation>
    </message>
    <message>
        <source>Un seul signe hors de l&apos;alphabet des SMS (’ … « œ ê ç) réduit chaque SMS de 160 à 70 signes.</source>
        <translation>A single character outside the SMS alphabet (’ … « œ ê ç) reduces each text from 160 to 70 characters.</translation>
    </message>
    <message>
        <source>Un site accessible, écrit dans un dossier ou envoyé par SFTP.</source>
        <translation>An accessible website, written to a folder or sent by SFTP.</translation>
    </message>
    <message>
        <source>Un texte alternatif sera raccourci à {most} caractères.</source>
        <translation>An alternative text will be shortened to {most} characters.</translation>
    </message>
    <message>
        <source>Un événement demande un titre : écrivez-le.</source>
        <translation>An event needs a title: write it.</translation>
    </message>
    <message>
        <source>Une autre annonce a déjà l&apos;adresse {url} : changez le titre.</source>
        <translation>Another announcement already has the address {url}: change the title.</translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Changez l&apos;adresse de cette page, ou le titre de l&apos;annonce.</source>
        <translation>Another page of the website already has the address of this announcement. Change the address of that page, or the title of the announcement.</translation>
    </message>
    <message>
        <source>Une autre page du site porte déjà l&apos;adresse de cette annonce. Renommez cette page, ou changez le titre de l&apos;annonce.</source>
        <translation>Another page of the website already has the address of this announcement. Rename that page, or change the title of the announcement.</translation>
    </message>
    <message>
        <source>Une catégorie que votre commune a créée sur ce serveur ; vide : aucune.</source>
        <translation>A category that your municipality created on this server; empty: none.</translation>
    </message>
    <message>
        <source>Une correction change le texte de la publication Facebook, mais ni ses images ni l&apos;encadré de son lien : pour cela, retirez-la et publiez de nouveau.</source>
        <translation>A correction changes the text of the Facebook publication, but neither its images nor its link&apos;s card: for that, withdraw it and publish again.</translation>
    </message>
    <message>
        <source>Une des interfaces n&apos;est pas activée dans le projet de la ville : activez-la sur console.cloud.google.com ({told}).</source>
        <translation>One of the APIs is not activated in the town&apos;s project: activate it on console.cloud.google.com ({told}).</translation>
    </message>
    <message>
        <source>Une des trois clés n&apos;est pas une clé d&apos;OVHcloud : copiez-les à nouveau.</source>
        <translation>One of the three keys is not an OVHcloud key: copy them again.</translation>
    </message>
    <message>
        <source>Une erreur imprévue s&apos;est produite ; rien n&apos;est perdu. Réessayez, puis transmettez ceci à votre service informatique : {what}</source>
        <translation>An unexpected error has occurred; nothing is lost. Try again, then pass this on to your IT department: {what}</translation>
    </message>
    <message>
        <source>Une image de cet ordinateur, montrée en haut de chaque page à côté du nom.</source>
        <translation>A picture of this computer, shown at the top of every page beside the name.</translation>
    </message>
    <message>
        <source>Une image de la vidéo y paraît, et le lien mène à la page.</source>
        <translation>A picture of the video appears there, and the link leads to the page.</translation>
    </message>
    <message>
        <source>Une image de la vidéo y paraît.</source>
        <translation>A picture of the video appears there.</translation>
    </message>
    <message>
        <source>Une image sur le web que les lecteurs montrent à côté du titre ; rien si vide.</source>
        <translation>A picture on the web that readers show beside the title; none if empty.</translation>
    </message>
    <message>
        <source>Une image écrite dans le texte devient un simple lien : ajoutez-la aux images de l&apos;annonce.</source>
        <translation>An image written in the text becomes a simple link: add it to the announcement&apos;s images.</translation>
    </message>
    <message>
        <source>Une notification ntfy montre une image : seule la première y sera.</source>
        <translation>An ntfy notification shows one image: only the first will be there.</translation>
    </message>
    <message>
        <source>Une notification ntfy prend {limit} octets au plus : la fin du texte n&apos;y sera pas.</source>
        <translation>An ntfy notification takes {limit} bytes at most: the end of the text will not be there.</translation>
    </message>
    <message>
        <source>Une page (https://www.ville.be/quitter?qui={adresse}, où « {adresse} » devient celle du lecteur) ou une adresse de courriel ; sans elle, les demandes vont à l&apos;expéditeur.</source>
        <translation>A page (https://www.ville.be/quitter?qui={adresse}, where “{adresse}” becomes that of the reader) or an email address; without it, requests go to the sender.</translation>
    </message>
    <message>
        <source>Une page de cette annonce est sur le site, mais ce compte ne peut la voir.</source>
        <translation>A page of this announcement is on the website, but this account cannot see it.</translation>
    </message>
    <message>
        <source>Une phrase qui dit ce que l&apos;on reçoit en s&apos;abonnant.</source>
        <translation>A sentence that says what one receives by subscribing.</translation>
    </message>
    <message>
        <source>Une protection du site (pare-feu, extension de sécurité) a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>A protection of the website (firewall, security extension) blocked the request. Ask the person who looks after the website to allow your account the REST API.</translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre JSON:API à votre compte.</source>
        <translation>A protection of the website blocked the request. Ask the person who looks after the website to allow your account JSON:API.</translation>
    </message>
    <message>
        <source>Une protection du site a bloqué la demande. Demandez à la personne qui gère le site de permettre l&apos;interface REST à votre compte.</source>
        <translation>A protection of the website blocked the request. Ask the person who looks after the website to allow your account the REST API.</translation>
    </message>
    <message>
        <source>Une répétition a de 1 à {most} dates, ou n&apos;a pas de fin.</source>
        <translation>A repetition has 1 to {most} dates, or no end.</translation>
    </message>
    <message>
        <source>Une répétition finit à une date ou après un nombre de fois, pas les deux.</source>
        <translation>A repetition ends on a date or after a number of times, not both.</translation>
    </message>
    <message>
        <source>Une répétition n&apos;a pas d&apos;accès à la plateforme (« {field} »).</source>
        <translation>A rehearsal has no access to the platform (“{field}”).</translation>
    </message>
    <message>
        <source>Une répétition s&apos;annonce de 0 à {most} jours à l&apos;avance.</source>
        <translation>A repetition is announced 0 to {most} days ahead.</translation>
    </message>
    <message>
        <source>Une répétition saute {most} dates au plus : arrêtez cette série et commencez-en une autre.</source>
        <translation>A repetition skips {most} dates at most: stop this series and begin another.</translation>
    </message>
    <message>
        <source>Une version plus récente est déjà partie vers « {channel} » : celle-ci ne peut plus être envoyée.</source>
        <translation>A more recent version has already gone out to “{channel}”: this one can no longer be sent.</translation>
    </message>
    <message>
        <source>Urgence</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Version de Graph</source>
        <translation>Graph version</translation>
    </message>
    <message>
        <source>Version de l&apos;interface</source>
        <translation>API version</translation>
    </message>
    <message>
        <source>Vide : « social », ou « email » pour la lettre d&apos;information.</source>
        <translation>Empty: “social”, or “email” for the newsletter.</translation>
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
        <translation>Video: none; a picture stands in for it.</translation>
    </message>
    <message>
        <source>Vidéo : oui.</source>
        <translation>Video: yes.</translation>
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
        <translation>Incomplete videos in the database: {count}. Remove them from their draft and add them again.</translation>
    </message>
    <message>
        <source>Ville d&apos;Exemple</source>
        <translation>Town of Exampletown</translation>
    </message>
    <message>
        <source>Ville de Namur</source>
        <translation>Town of Namur</translation>
    </message>
    <message>
        <source>Visibilité</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Vocabulaire</source>
        <translation>Vocabulary</translation>
    </message>
    <message>
        <source>Vous seul pouvez lire et écrire dans {folder}.</source>
        <translation>Only you can read and write in {folder}.</translation>
    </message>
    <message>
        <source>Vérifiez l&apos;adresse et le mot de passe donnés à --database</source>
        <translation>Check the address and the password given to --database</translation>
    </message>
    <message>
        <source>Vérifiez le réseau, puis recommencez</source>
        <translation>Check the network, then start again</translation>
    </message>
    <message>
        <source>WordPress a refusé la vidéo, de {size} Mo ({told}). Demandez à la personne qui gère le site de permettre les vidéos MP4 de ce poids, ou raccourcissez-la.</source>
        <translation>WordPress refused the video of {size} MB ({told}). Ask the person who looks after the website to allow MP4 videos of that size, or shorten it.</translation>
    </message>
    <message>
        <source>WordPress a refusé une image ({told}).</source>
        <translation>WordPress refused an image ({told}).</translation>
    </message>
    <message>
        <source>WordPress ne reconnaît pas l&apos;identifiant ou le mot de passe d&apos;application. Créez un nouveau mot de passe d&apos;application dans votre profil WordPress et reconnectez ce canal. Si rien n&apos;y fait, l&apos;hébergement du site ne transmet pas l&apos;en-tête « Authorization » : demandez-le-lui.</source>
        <translation>WordPress does not recognise the user name or the application password. Create a new application password in your WordPress profile and reconnect this channel. If nothing helps, the website&apos;s hosting does not pass on the “Authorization” header: ask them.</translation>
    </message>
    <message>
        <source>X (Twitter)</source>
        <translation>X (Twitter)</translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : l&apos;envoi est peut-être passé.</source>
        <translation>X answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>X a répondu autre chose que prévu : réessayez plus tard.</source>
        <translation>X answered something unexpected: try again later.</translation>
    </message>
    <message>
        <source>X a supprimé le message, mais le montre encore : nouvel essai.</source>
        <translation>X has deleted the message, but still shows it: another attempt follows.</translation>
    </message>
    <message>
        <source>X demande d&apos;attendre avant de continuer.</source>
        <translation>X asks to wait before going on.</translation>
    </message>
    <message>
        <source>X dit que ce texte est déjà publié, mais ne le montre pas : regardez sur X.</source>
        <translation>X says that this text is already published, but does not show it: look on X.</translation>
    </message>
    <message>
        <source>X fera un lien de « {address} », compté 23 signes : mettez une espace après le point si ce n&apos;est pas voulu.</source>
        <translation>X will make a link of “{address}”, counted as 23 characters: put a space after the full stop if this is not intended.</translation>
    </message>
    <message>
        <source>X montre {limit} images au plus : les {left} dernières n&apos;y seront pas.</source>
        <translation>X shows {limit} images at most: the last {left} will not be there.</translation>
    </message>
    <message>
        <source>X n&apos;a pas pu préparer la vidéo ({why}) : exportez-la à nouveau en MP4, H.264.</source>
        <translation>X could not prepare the video ({why}): export it again as MP4, H.264.</translation>
    </message>
    <message>
        <source>X n&apos;a plus une des images : envoyez l&apos;annonce à nouveau.</source>
        <translation>X no longer has one of the images: send the announcement again.</translation>
    </message>
    <message>
        <source>X n&apos;accepte pas une image de ce poids : réduisez-la.</source>
        <translation>X does not accept an image of this size: make it smaller.</translation>
    </message>
    <message>
        <source>X ne permet pas cela à ce compte ({told}) : vérifiez le compte sur X, et sur developer.x.com que l&apos;application peut lire et écrire ; puis reconnectez.</source>
        <translation>X does not allow this account to do so ({told}): check the account on X, and on developer.x.com that the application can read and write; then reconnect.</translation>
    </message>
    <message>
        <source>X ne prend pas de description pour une vidéo : dites dans le texte ce qu&apos;il faut en savoir.</source>
        <translation>X takes no description for a video: say in the text what must be known of it.</translation>
    </message>
    <message>
        <source>X ne reconnaît plus la connexion : reconnectez ce canal (Canaux &gt; Reconnecter).</source>
        <translation>X no longer recognises the sign-in: reconnect this channel (Channels &gt; Reconnect).</translation>
    </message>
    <message>
        <source>X ne trouve plus ce message.</source>
        <translation>X no longer finds this message.</translation>
    </message>
    <message>
        <source>X prépare encore la vidéo : nouvel essai.</source>
        <translation>X is still preparing the video: another attempt follows.</translation>
    </message>
    <message>
        <source>X refuse ce message ({told}) : corrigez-le.</source>
        <translation>X refuses this message ({told}): correct it.</translation>
    </message>
    <message>
        <source>X refuse deux fois le même texte : changez-en un mot.</source>
        <translation>X refuses the same text twice: change a word of it.</translation>
    </message>
    <message>
        <source>X renvoie le navigateur à http://127.0.0.1:PORT/ : cette adresse exacte doit être inscrite dans l&apos;application (Callback URI).</source>
        <translation>X sends the browser back to http://127.0.0.1:PORT/: this exact address must be entered in the application (Callback URI).</translation>
    </message>
    <message>
        <source>Zone concernée</source>
        <translation>Area concerned</translation>
    </message>
    <message>
        <source>accès refusé</source>
        <translation>access refused</translation>
    </message>
    <message>
        <source>alerte réelle</source>
        <translation>real alert</translation>
    </message>
    <message>
        <source>alertes@exemple.be</source>
        <translation>alerts@example.be</translation>
    </message>
    <message>
        <source>allemand</source>
        <translation>German</translation>
    </message>
    <message>
        <source>anglais</source>
        <translation>English</translation>
    </message>
    <message>
        <source>annoncer la fin de l&apos;alerte</source>
        <translation>announce the end of the alert</translation>
    </message>
    <message>
        <source>annuler l&apos;alerte</source>
        <translation>cancel the alert</translation>
    </message>
    <message>
        <source>août</source>
        <translation>August</translation>
    </message>
    <message>
        <source>appel à l&apos;interface</source>
        <translation>call to the API</translation>
    </message>
    <message>
        <source>appels à l&apos;interface</source>
        <translation>calls to the API</translation>
    </message>
    <message>
        <source>ardoise</source>
        <translation>slate</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>aucun serveur n&apos;est en marche à cette adresse</source>
        <translation>no server is running at this address</translation>
    </message>
    <message>
        <source>aujourd&apos;hui à {clock}</source>
        <translation>today at {clock}</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>other</translation>
    </message>
    <message>
        <source>avril</source>
        <translation>April</translation>
    </message>
    <message>
        <source>azur</source>
        <translation>azure</translation>
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
        <translation>soon</translation>
    </message>
    <message>
        <source>bleu</source>
        <translation>blue</translation>
    </message>
    <message>
        <source>brun</source>
        <translation>brown</translation>
    </message>
    <message>
        <source>budget-participatif</source>
        <translation>participatory-budget</translation>
    </message>
    <message>
        <source>c&apos;est passé</source>
        <translation>it has passed</translation>
    </message>
    <message>
        <source>c&apos;est un dossier</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>caractères</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>ce compte n&apos;existe pas sur ce serveur</source>
        <translation>this account does not exist on this server</translation>
    </message>
    <message>
        <source>ce jeton est celui d&apos;une application, pas d&apos;un compte</source>
        <translation>this token is that of an application, not of an account</translation>
    </message>
    <message>
        <source>ce poste y a déjà toutes les connexions qu&apos;il peut avoir</source>
        <translation>this computer already has all the connections there that it may have</translation>
    </message>
    <message>
        <source>certificat refusé</source>
        <translation>certificate refused</translation>
    </message>
    <message>
        <source>cette base n&apos;existe pas sur le serveur</source>
        <translation>this database does not exist on the server</translation>
    </message>
    <message>
        <source>chaque année, en {month} : {days}</source>
        <translation>every year, in {month}: {days}</translation>
    </message>
    <message>
        <source>chaque jour</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>chaque mois : {days}</source>
        <translation>every month: {days}</translation>
    </message>
    <message>
        <source>chaque semaine : {days}</source>
        <translation>every week: {days}</translation>
    </message>
    <message>
        <source>circulation</source>
        <translation>traffic</translation>
    </message>
    <message>
        <source>comme « {name} »</source>
        <translation>as “{name}”</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>communication</translation>
    </message>
    <message>
        <source>communication@ville.be</source>
        <translation>communication@town.be</translation>
    </message>
    <message>
        <source>connexion coupée</source>
        <translation>connection cut</translation>
    </message>
    <message>
        <source>connexion impossible</source>
        <translation>connection impossible</translation>
    </message>
    <message>
        <source>constaté</source>
        <translation>observed</translation>
    </message>
    <message>
        <source>content : dans le texte, avec son texte alternatif ; lead : image principale, que Plone montre avec le titre de la page pour texte alternatif.</source>
        <translation>content: in the text, with its alternative text; lead: main image, which Plone shows with the page&apos;s title as alternative text.</translation>
    </message>
    <message>
        <source>correction par un message qui remplace l&apos;ancien</source>
        <translation>corrected by a post that replaces the old one</translation>
    </message>
    <message>
        <source>correction par un rectificatif</source>
        <translation>corrected by a follow-up post</translation>
    </message>
    <message>
        <source>correction par une nouvelle version</source>
        <translation>corrected by a new version</translation>
    </message>
    <message>
        <source>correction sur place</source>
        <translation>corrected in place</translation>
    </message>
    <message>
        <source>corrigez-la</source>
        <translation>correct it</translation>
    </message>
    <message>
        <source>courriel</source>
        <translation>email</translation>
    </message>
    <message>
        <source>courriels</source>
        <translation>emails</translation>
    </message>
    <message>
        <source>crédit d&apos;envoi</source>
        <translation>sending credit</translation>
    </message>
    <message>
        <source>crédits d&apos;envoi</source>
        <translation>sending credits</translation>
    </message>
    <message>
        <source>dans l&apos;heure</source>
        <translation>within the hour</translation>
    </message>
    <message>
        <source>de l&apos;application</source>
        <translation>of the application</translation>
    </message>
    <message>
        <source>de la page</source>
        <translation>of the Page</translation>
    </message>
    <message>
        <source>demain à {clock}</source>
        <translation>tomorrow at {clock}</translation>
    </message>
    <message>
        <source>demandez à ceux qui gèrent la liste</source>
        <translation>ask those who look after the list</translation>
    </message>
    <message>
        <source>des mots-clés</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>deux écritures se sont gênées</source>
        <translation>two writers got in each other&apos;s way</translation>
    </message>
    <message>
        <source>dimanche</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>disque en lecture seule</source>
        <translation>read-only disk</translation>
    </message>
    <message>
        <source>dites d&apos;abord s&apos;il est parti</source>
        <translation>say first whether it went out</translation>
    </message>
    <message>
        <source>du compte Instagram</source>
        <translation>of the Instagram account</translation>
    </message>
    <message>
        <source>du profil Threads</source>
        <translation>of the Threads profile</translation>
    </message>
    <message>
        <source>décembre</source>
        <translation>December</translation>
    </message>
    <message>
        <source>délai dépassé</source>
        <translation>time ran out</translation>
    </message>
    <message>
        <source>eau, énergie, télécommunications</source>
        <translation>water, energy, telecommunications</translation>
    </message>
    <message>
        <source>elle a {width} × {height} pixels, et il en faut {most} au plus de côté</source>
        <translation>it has {width} × {height} pixels, and {most} a side are allowed at most</translation>
    </message>
    <message>
        <source>elle dure moins de {least} secondes</source>
        <translation>it is shorter than {least} seconds</translation>
    </message>
    <message>
        <source>elle dure {length}, et il en faut {most} au plus</source>
        <translation>it lasts {length}, and {most} are allowed at most</translation>
    </message>
    <message>
        <source>elle est en {codec} : exportez-la en H.264</source>
        <translation>it is in {codec}: export it in H.264</translation>
    </message>
    <message>
        <source>elle est trop haute ({width} × {height} pixels)</source>
        <translation>it is too tall ({width} × {height} pixels)</translation>
    </message>
    <message>
        <source>elle est trop large ({width} × {height} pixels)</source>
        <translation>it is too wide ({width} × {height} pixels)</translation>
    </message>
    <message>
        <source>elle n&apos;est ouverte qu&apos;en lecture</source>
        <translation>it is open for reading only</translation>
    </message>
    <message>
        <source>elle pèse {size:.0f} Mo, et il en faut {most:.0f} au plus</source>
        <translation>it weighs {size:.0f} MB, and {most:.0f} are allowed at most</translation>
    </message>
    <message>
        <source>elle reste, sans retour possible, sur</source>
        <translation>it stays, with no way back, on</translation>
    </message>
    <message>
        <source>environnement</source>
        <translation>environment</translation>
    </message>
    <message>
        <source>essai technique</source>
        <translation>technical test</translation>
    </message>
    <message>
        <source>exercice</source>
        <translation>exercise</translation>
    </message>
    <message>
        <source>extrême</source>
        <translation>extreme</translation>
    </message>
    <message>
        <source>facebook</source>
        <translation>facebook</translation>
    </message>
    <message>
        <source>faible</source>
        <translation>minor</translation>
    </message>
    <message>
        <source>fermés</source>
        <translation>closed</translation>
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
        <translation>French</translation>
    </message>
    <message>
        <source>février</source>
        <translation>February</translation>
    </message>
    <message>
        <source>gardez « {column} » ou « {column}.… », pas les deux colonnes.</source>
        <translation>keep “{column}” or “{column}.…”, not both columns.</translation>
    </message>
    <message>
        <source>grave</source>
        <translation>severe</translation>
    </message>
    <message>
        <source>hier à {clock}</source>
        <translation>yesterday at {clock}</translation>
    </message>
    <message>
        <source>https://annonces.exemple.be</source>
        <translation>https://announcements.example.be</translation>
    </message>
    <message>
        <source>https://annonces.exemple.be/feed.xml</source>
        <translation>https://announcements.example.be/feed.xml</translation>
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
        <translation>https://hub.example.be/</translation>
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
        <translation>https://teams.microsoft.com/l/channel/19%3Aexample%40thread.tacv2/Announcements</translation>
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
        <translation>https://www.example.be</translation>
    </message>
    <message>
        <source>https://www.exemple.be/accessibilite</source>
        <translation>https://www.example.be/accessibility</translation>
    </message>
    <message>
        <source>https://www.exemple.be/actualites</source>
        <translation>https://www.example.be/news</translation>
    </message>
    <message>
        <source>https://www.exemple.be/logo.png</source>
        <translation>https://www.example.be/logo.png</translation>
    </message>
    <message>
        <source>https://www.facebook.com</source>
        <translation>https://www.facebook.com</translation>
    </message>
    <message>
        <source>https://www.votreville.be/</source>
        <translation>https://www.yourtown.be/</translation>
    </message>
    <message>
        <source>il a déjà commencé</source>
        <translation>it has already begun</translation>
    </message>
    <message>
        <source>il a été refusé</source>
        <translation>it was refused</translation>
    </message>
    <message>
        <source>il attend déjà son tour</source>
        <translation>it is already waiting its turn</translation>
    </message>
    <message>
        <source>il est annulé</source>
        <translation>it is cancelled</translation>
    </message>
    <message>
        <source>il est archivé</source>
        <translation>it is archived</translation>
    </message>
    <message>
        <source>il est désactivé</source>
        <translation>it is disabled</translation>
    </message>
    <message>
        <source>il est en cours</source>
        <translation>it is under way</translation>
    </message>
    <message>
        <source>il est publié</source>
        <translation>it is published</translation>
    </message>
    <message>
        <source>il est retenu</source>
        <translation>it is held</translation>
    </message>
    <message>
        <source>il laisse un brouillon</source>
        <translation>it leaves a draft</translation>
    </message>
    <message>
        <source>il manque la colonne « title » : la première ligne nomme les colonnes.</source>
        <translation>the column “title” is missing: the first line names the columns.</translation>
    </message>
    <message>
        <source>il manque « : » après le nom d&apos;une clé.</source>
        <translation>“:” is missing after the name of a key.</translation>
    </message>
    <message>
        <source>il manque « {key} »{within} : ajoutez-le.</source>
        <translation>“{key}” is missing{within}: add it.</translation>
    </message>
    <message>
        <source>il n&apos;existe pas, ou l&apos;application n&apos;y est pas invitée</source>
        <translation>it does not exist, or the application is not invited there</translation>
    </message>
    <message>
        <source>il publie aussitôt</source>
        <translation>it publishes right away</translation>
    </message>
    <message>
        <source>il reste {left} {what}{limit}{again}</source>
        <translation>{left} {what}{limit} left{again}</translation>
    </message>
    <message>
        <source>il sera retenté</source>
        <translation>it will be tried again</translation>
    </message>
    <message>
        <source>il soumet à la relecture</source>
        <translation>it submits for review</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>image {number}</source>
        <translation>image {number}</translation>
    </message>
    <message>
        <source>incendie</source>
        <translation>fire</translation>
    </message>
    <message>
        <source>inconnue</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>info@ville.be</source>
        <translation>info@town.be</translation>
    </message>
    <message>
        <source>janvier</source>
        <translation>January</translation>
    </message>
    <message>
        <source>jeudi</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>juillet</source>
        <translation>July</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>l&apos;abréger : le lien mène à la suite</source>
        <translation>shorten it: the link leads to the rest</translation>
    </message>
    <message>
        <source>l&apos;accès est refusé : compte ou mot de passe</source>
        <translation>access is refused: account or password</translation>
    </message>
    <message>
        <source>l&apos;adresse n&apos;existe pas ou n&apos;accepte pas ce courrier</source>
        <translation>the address does not exist or does not accept this mail</translation>
    </message>
    <message>
        <source>l&apos;adresse électronique du compte n&apos;est pas confirmée</source>
        <translation>the email address of the account is not confirmed</translation>
    </message>
    <message>
        <source>l&apos;application a été retirée du compte</source>
        <translation>the application was removed from the account</translation>
    </message>
    <message>
        <source>l&apos;application n&apos;y est pas invitée</source>
        <translation>the application is not invited there</translation>
    </message>
    <message>
        <source>l&apos;en-tête contient trop de clés et de valeurs : allégez-le.</source>
        <translation>the header contains too many keys and values: make it lighter.</translation>
    </message>
    <message>
        <source>l&apos;en-tête doit être fait de lignes « clé: valeur ».</source>
        <translation>the header must be made of lines “key: value”.</translation>
    </message>
    <message>
        <source>l&apos;en-tête est mal écrit : vérifiez les deux-points, les guillemets et les retraits.</source>
        <translation>the header is badly written: check the colons, the quotation marks and the indents.</translation>
    </message>
    <message>
        <source>l&apos;endroit n&apos;existe pas</source>
        <translation>the place does not exist</translation>
    </message>
    <message>
        <source>l&apos;image mise en avant</source>
        <translation>the featured image</translation>
    </message>
    <message>
        <source>l&apos;image « {name} » est hors du dossier de l&apos;annonce : copiez-la à côté du fichier.</source>
        <translation>the image “{name}” is outside the announcement&apos;s folder: copy it beside the file.</translation>
    </message>
    <message>
        <source>la boîte est pleine</source>
        <translation>the mailbox is full</translation>
    </message>
    <message>
        <source>la catégorie</source>
        <translation>the category</translation>
    </message>
    <message>
        <source>la cause est notée dans le journal de Publisher</source>
        <translation>the cause is noted in Publisher&apos;s log</translation>
    </message>
    <message>
        <source>la clé de l&apos;interface passerait</source>
        <translation>the API key would cross</translation>
    </message>
    <message>
        <source>la clé « {key} » est déjà donnée à la ligne {first} : gardez-en une.</source>
        <translation>the key “{key}” is already given on line {first}: keep one of them.</translation>
    </message>
    <message>
        <source>la colonne « {column} » est là deux fois.</source>
        <translation>the column “{column}” is there twice.</translation>
    </message>
    <message>
        <source>la connexion chiffrée ne s&apos;établit pas</source>
        <translation>the encrypted connection cannot be established</translation>
    </message>
    <message>
        <source>la connexion s&apos;est coupée</source>
        <translation>the connection was cut</translation>
    </message>
    <message>
        <source>la demande a pris trop de temps</source>
        <translation>the request took too long</translation>
    </message>
    <message>
        <source>la description d&apos;une image</source>
        <translation>the description of an image</translation>
    </message>
    <message>
        <source>la page</source>
        <translation>the Page</translation>
    </message>
    <message>
        <source>la personne doit se connecter pour vérifier son compte</source>
        <translation>the person must sign in to verify their account</translation>
    </message>
    <message>
        <source>la personne n&apos;a plus de rôle sur la page ou le compte</source>
        <translation>the person no longer has a role on the Page or the account</translation>
    </message>
    <message>
        <source>la plateforme la retire elle-même de</source>
        <translation>the platform withdraws it by itself from</translation>
    </message>
    <message>
        <source>la sorte « {name} » n&apos;existe pas.{hint} Sortes : {kinds}.</source>
        <translation>the kind “{name}” does not exist.{hint} Kinds: {kinds}.</translation>
    </message>
    <message>
        <source>la traduction {code}</source>
        <translation>the translation {code}</translation>
    </message>
    <message>
        <source>la vidéo « {name} » est hors du dossier de l&apos;annonce : copiez-la à côté du fichier.</source>
        <translation>the video “{name}” is outside the announcement&apos;s folder: copy it beside the file.</translation>
    </message>
    <message>
        <source>le 1er</source>
        <translation>the 1st</translation>
    </message>
    <message>
        <source>le cinquième {weekday}</source>
        <translation>the fifth {weekday}</translation>
    </message>
    <message>
        <source>le compte</source>
        <translation>the account</translation>
    </message>
    <message>
        <source>le compte attend encore d&apos;être approuvé par l&apos;instance</source>
        <translation>the account is still waiting for the instance&apos;s approval</translation>
    </message>
    <message>
        <source>le compte est bloqué</source>
        <translation>the account is locked</translation>
    </message>
    <message>
        <source>le compte est désactivé</source>
        <translation>the account is disabled</translation>
    </message>
    <message>
        <source>le compte est suspendu</source>
        <translation>the account is suspended</translation>
    </message>
    <message>
        <source>le compte est suspendu ou désactivé</source>
        <translation>the account is suspended or disabled</translation>
    </message>
    <message>
        <source>le compte est suspendu par Bluesky</source>
        <translation>the account is suspended by Bluesky</translation>
    </message>
    <message>
        <source>le compte n&apos;est pas confirmé</source>
        <translation>the account is not confirmed</translation>
    </message>
    <message>
        <source>le contenu a été pris pour indésirable</source>
        <translation>the content was taken for spam</translation>
    </message>
    <message>
        <source>le courriel est trop lourd</source>
        <translation>the email is too large</translation>
    </message>
    <message>
        <source>le dernier jour</source>
        <translation>the last day</translation>
    </message>
    <message>
        <source>le dernier {weekday}</source>
        <translation>the last {weekday}</translation>
    </message>
    <message>
        <source>le deuxième {weekday}</source>
        <translation>the second {weekday}</translation>
    </message>
    <message>
        <source>le disque du serveur est plein</source>
        <translation>the server&apos;s disk is full</translation>
    </message>
    <message>
        <source>le disque est plein</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>le disque ne répond pas comme il faut</source>
        <translation>the disk does not answer as it should</translation>
    </message>
    <message>
        <source>le droit « {scope} »</source>
        <translation>the right “{scope}”</translation>
    </message>
    <message>
        <source>le détail est dans « {file} »</source>
        <translation>the details are in “{file}”</translation>
    </message>
    <message>
        <source>le fichier est trop gros pour ce disque</source>
        <translation>the file is too large for this disk</translation>
    </message>
    <message>
        <source>le jeton a expiré</source>
        <translation>the token has expired</translation>
    </message>
    <message>
        <source>le jeton a été retiré</source>
        <translation>the token was withdrawn</translation>
    </message>
    <message>
        <source>le jeton d&apos;accès passerait</source>
        <translation>the access token would cross</translation>
    </message>
    <message>
        <source>le jeton du bot passerait</source>
        <translation>the bot token would cross</translation>
    </message>
    <message>
        <source>le journal de Publisher</source>
        <translation>Publisher&apos;s log</translation>
    </message>
    <message>
        <source>le lien</source>
        <translation>the link</translation>
    </message>
    <message>
        <source>le lieu</source>
        <translation>the place</translation>
    </message>
    <message>
        <source>le mot de passe du compte a changé</source>
        <translation>the password of the account has changed</translation>
    </message>
    <message>
        <source>le mot de passe passerait</source>
        <translation>the password would cross</translation>
    </message>
    <message>
        <source>le nom du serveur est inconnu</source>
        <translation>the name of the server is unknown</translation>
    </message>
    <message>
        <source>le nom est trop long</source>
        <translation>the name is too long</translation>
    </message>
    <message>
        <source>le premier commentaire pour {channel}</source>
        <translation>the first comment for {channel}</translation>
    </message>
    <message>
        <source>le premier {weekday}</source>
        <translation>the first {weekday}</translation>
    </message>
    <message>
        <source>le publier entier, en fil numéroté</source>
        <translation>publish it whole, as a numbered thread</translation>
    </message>
    <message>
        <source>le quatrième {weekday}</source>
        <translation>the fourth {weekday}</translation>
    </message>
    <message>
        <source>le résumé</source>
        <translation>the summary</translation>
    </message>
    <message>
        <source>le serveur a atteint une limite que son administrateur a fixée</source>
        <translation>the server has reached a limit that its administrator set</translation>
    </message>
    <message>
        <source>le serveur a un ennui de disque</source>
        <translation>the server has trouble with its disk</translation>
    </message>
    <message>
        <source>le serveur a une panne interne</source>
        <translation>the server has an internal failure</translation>
    </message>
    <message>
        <source>le serveur du destinataire ne l&apos;a pas pris à temps</source>
        <translation>the recipient&apos;s server did not take it in time</translation>
    </message>
    <message>
        <source>le serveur l&apos;a refusé</source>
        <translation>the server refused it</translation>
    </message>
    <message>
        <source>le serveur n&apos;a plus assez de mémoire ou de place</source>
        <translation>the server has not enough memory or room left</translation>
    </message>
    <message>
        <source>le serveur ne répond pas à temps</source>
        <translation>the server does not answer in time</translation>
    </message>
    <message>
        <source>le serveur s&apos;arrête ou redémarre</source>
        <translation>the server is stopping or restarting</translation>
    </message>
    <message>
        <source>le texte</source>
        <translation>the text</translation>
    </message>
    <message>
        <source>le texte pour {channel}</source>
        <translation>the text for {channel}</translation>
    </message>
    <message>
        <source>le titre</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>le troisième {weekday}</source>
        <translation>the third {weekday}</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>on the {day}</translation>
    </message>
    <message>
        <source>le {day} à {clock}</source>
        <translation>on {day} at {clock}</translation>
    </message>
    <message>
        <source>les autres serveurs du réseau qui en ont reçu une copie</source>
        <translation>the other servers of the network that received a copy</translation>
    </message>
    <message>
        <source>les boîtes aux lettres des destinataires</source>
        <translation>the recipients&apos; mailboxes</translation>
    </message>
    <message>
        <source>les caches des navigateurs</source>
        <translation>the caches of browsers</translation>
    </message>
    <message>
        <source>les captures d&apos;écran et les partages</source>
        <translation>screenshots and shares</translation>
    </message>
    <message>
        <source>les conditions d&apos;utilisation du serveur n&apos;ont pas été acceptées</source>
        <translation>the server&apos;s terms of use were not accepted</translation>
    </message>
    <message>
        <source>les lecteurs de flux qui l&apos;ont déjà lue</source>
        <translation>feed readers that have already read it</translation>
    </message>
    <message>
        <source>les moteurs de recherche et les archives du web, pour un temps</source>
        <translation>search engines and archives of the web, for a while</translation>
    </message>
    <message>
        <source>les notifications déjà affichées</source>
        <translation>notifications already shown</translation>
    </message>
    <message>
        <source>les téléphones qui ont reçu le message</source>
        <translation>the telephones that received the message</translation>
    </message>
    <message>
        <source>lettre@listes.ville.be</source>
        <translation>letter@lists.town.be</translation>
    </message>
    <message>
        <source>lundi</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>mardi</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>mars</source>
        <translation>March</translation>
    </message>
    <message>
        <source>mentions</source>
        <translation>mentions</translation>
    </message>
    <message>
        <source>mercredi</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>mise en avant</source>
        <translation>featured</translation>
    </message>
    <message>
        <source>mise en avant, et dans le texte</source>
        <translation>featured, and in the text</translation>
    </message>
    <message>
        <source>modérée</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>mots-dièse</source>
        <translation>hashtags</translation>
    </message>
    <message>
        <source>mégaoctet d&apos;images</source>
        <translation>megabyte of images</translation>
    </message>
    <message>
        <source>mégaoctets d&apos;images</source>
        <translation>megabytes of images</translation>
    </message>
    <message>
        <source>météo</source>
        <translation>weather</translation>
    </message>
    <message>
        <source>nommez la colonne de la vidéo « video.file ».</source>
        <translation>name the column of the video “video.file”.</translation>
    </message>
    <message>
        <source>nommez la colonne des images « images.file ».</source>
        <translation>name the column of the images “images.file”.</translation>
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
        <translation>ntfy answered something unexpected: the message may have gone out.</translation>
    </message>
    <message>
        <source>néerlandais</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>ocre</source>
        <translation>ochre</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>octobre</source>
        <translation>October</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>olive</translation>
    </message>
    <message>
        <source>opération interdite</source>
        <translation>operation not permitted</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>ordre public</source>
        <translation>public order</translation>
    </message>
    <message>
        <source>ouverts</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pas de connexion à temps</source>
        <translation>no connection in time</translation>
    </message>
    <message>
        <source>pas de correction</source>
        <translation>no correction</translation>
    </message>
    <message>
        <source>pas de retrait</source>
        <translation>no withdrawal</translation>
    </message>
    <message>
        <source>peu probable</source>
        <translation>unlikely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>presse</source>
        <translation>press</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; draft : laisser un brouillon à un éditeur.</source>
        <translation>publish: publish right away; draft: leave a draft to an editor.</translation>
    </message>
    <message>
        <source>publish : publier aussitôt ; pending : soumettre à la relecture.</source>
        <translation>publish: publish right away; pending: submit for review.</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>publisher</translation>
    </message>
    <message>
        <source>publisher-commune</source>
        <translation>publisher-municipality</translation>
    </message>
    <message>
        <source>publié aussitôt</source>
        <translation>published right away</translation>
    </message>
    <message>
        <source>replace : le message est publié à nouveau et le premier supprimé, avec ses réponses ; reply : le premier reste et la correction lui répond.</source>
        <translation>replace: the message is published again and the first one deleted, with its replies; reply: the first one stays and the correction answers it.</translation>
    </message>
    <message>
        <source>retirez-la</source>
        <translation>withdraw it</translation>
    </message>
    <message>
        <source>retrait possible</source>
        <translation>withdrawal possible</translation>
    </message>
    <message>
        <source>risque chimique, biologique ou nucléaire</source>
        <translation>chemical, biological or nuclear hazard</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>pink</translation>
    </message>
    <message>
        <source>rouge</source>
        <translation>red</translation>
    </message>
    <message>
        <source>samedi</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>sans compte</source>
        <translation>without an account</translation>
    </message>
    <message>
        <source>sans motif</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>santé</source>
        <translation>health</translation>
    </message>
    <message>
        <source>sarcelle</source>
        <translation>teal</translation>
    </message>
    <message>
        <source>secours</source>
        <translation>rescue</translation>
    </message>
    <message>
        <source>septembre</source>
        <translation>September</translation>
    </message>
    <message>
        <source>seules certaines personnes peuvent y écrire</source>
        <translation>only certain people can write there</translation>
    </message>
    <message>
        <source>sftp.exemple.be</source>
        <translation>sftp.example.be</translation>
    </message>
    <message>
        <source>sms-ab12345-1</source>
        <translation>sms-ab12345-1</translation>
    </message>
    <message>
        <source>smtp.ville.be</source>
        <translation>smtp.town.be</translation>
    </message>
    <message>
        <source>social</source>
        <translation>social</translation>
    </message>
    <message>
        <source>sols et inondations</source>
        <translation>soils and floods</translation>
    </message>
    <message>
        <source>son heure est passée</source>
        <translation>its time has passed</translation>
    </message>
    <message>
        <source>soumis à la relecture d&apos;un éditeur</source>
        <translation>submitted to an editor for review</translation>
    </message>
    <message>
        <source>sous des images, leurs descriptions comprises </source>
        <translation>under images, their descriptions included </translation>
    </message>
    <message>
        <source>sécurité des personnes</source>
        <translation>safety of people</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>tous les {count} ans, en {month} : {days}</source>
        <translation>every {count} years, in {month}: {days}</translation>
    </message>
    <message>
        <source>tous les {count} jours</source>
        <translation>every {count} days</translation>
    </message>
    <message>
        <source>tous les {count} mois : {days}</source>
        <translation>every {count} months: {days}</translation>
    </message>
    <message>
        <source>tout de suite</source>
        <translation>right away</translation>
    </message>
    <message>
        <source>tout le monde, et les fils publics</source>
        <translation>everyone, and the public timelines</translation>
    </message>
    <message>
        <source>tout le monde, mais hors des fils publics</source>
        <translation>everyone, but not in the public timelines</translation>
    </message>
    <message>
        <source>toutes les {count} semaines : {days}</source>
        <translation>every {count} weeks: {days}</translation>
    </message>
    <message>
        <source>trop de fichiers sont ouverts</source>
        <translation>too many files are open</translation>
    </message>
    <message>
        <source>trop de niveaux emboîtés : simplifiez l&apos;en-tête.</source>
        <translation>too many nested levels: simplify the header.</translation>
    </message>
    <message>
        <source>trop de postes y sont connectés à la fois</source>
        <translation>too many computers are connected to it at once</translation>
    </message>
    <message>
        <source>un autre programme l&apos;occupe</source>
        <translation>another program is using it</translation>
    </message>
    <message>
        <source>un chemin, comme /actualites</source>
        <translation>a path, such as /news</translation>
    </message>
    <message>
        <source>un crochet « [ » n&apos;est pas refermé.</source>
        <translation>a bracket “[” is not closed.</translation>
    </message>
    <message>
        <source>un fichier se trouve là où il faut un dossier</source>
        <translation>a file is where a folder is needed</translation>
    </message>
    <message>
        <source>un groupe de clés</source>
        <translation>a group of keys</translation>
    </message>
    <message>
        <source>un guillemet ouvert n&apos;est pas refermé.</source>
        <translation>an opened quotation mark is not closed.</translation>
    </message>
    <message>
        <source>un nom système, comme field_image</source>
        <translation>a machine name, such as field_image</translation>
    </message>
    <message>
        <source>un nombre entier</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>un texte commence par un signe spécial : mettez-le entre guillemets, par exemple &quot;@Alerte&quot;.</source>
        <translation>a text begins with a special sign: put it between quotation marks, for example &quot;@Alerte&quot;.</translation>
    </message>
    <message>
        <source>un texte contient « : » ; mettez-le entre guillemets, ou vérifiez les retraits.</source>
        <translation>a text contains “:”; put it between quotation marks, or check the indents.</translation>
    </message>
    <message>
        <source>une accolade ouverte n&apos;est pas refermée.</source>
        <translation>an opened brace is not closed.</translation>
    </message>
    <message>
        <source>une adresse qui commence par https:// ou http://</source>
        <translation>an address that begins with https:// or http://</translation>
    </message>
    <message>
        <source>une annonce a au plus {most} images : retirez-en.</source>
        <translation>an announcement has {most} images at most: remove some.</translation>
    </message>
    <message>
        <source>une autre demande y attend son tour</source>
        <translation>another request is waiting its turn there</translation>
    </message>
    <message>
        <source>une autre écriture l&apos;occupe</source>
        <translation>another writer is using it</translation>
    </message>
    <message>
        <source>une liste</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>une liste de textes</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>une tabulation ne peut pas servir de retrait : mettez des espaces.</source>
        <translation>a tab cannot serve as an indent: put spaces.</translation>
    </message>
    <message>
        <source>une étiquette</source>
        <translation>a tag</translation>
    </message>
    <message>
        <source>unpublish : dépublier, un éditeur peut encore voir la page ; delete : supprimer.</source>
        <translation>unpublish: unpublish, an editor can still see the page; delete: delete.</translation>
    </message>
    <message>
        <source>vendredi</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>vert</source>
        <translation>green</translation>
    </message>
    <message>
        <source>ville</source>
        <translation>town</translation>
    </message>
    <message>
        <source>ville-exemple</source>
        <translation>example-town</translation>
    </message>
    <message>
        <source>ville.bsky.social</source>
        <translation>town.bsky.social</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>vos accès passeraient</source>
        <translation>your credentials would cross</translation>
    </message>
    <message>
        <source>vous la retirez vous-même de</source>
        <translation>you withdraw it yourself from</translation>
    </message>
    <message>
        <source>www</source>
        <translation>www</translation>
    </message>
    <message>
        <source>yes : la première image illustre l&apos;encadré du lien, et les autres ne sont pas envoyées ; no : les images sont montrées en grand, et le lien est dans le texte.</source>
        <translation>yes: the first image illustrates the link&apos;s card, and the others are not sent; no: the images are shown large, and the link is in the text.</translation>
    </message>
    <message>
        <source>yes : le lien vers le site dit d&apos;où vient le visiteur (utm_source…), pour les statistiques du site ; no : le lien reste tel quel.</source>
        <translation>yes: the link to the website says where the visitor comes from (utm_source…), for the website&apos;s statistics; no: the link stays as it is.</translation>
    </message>
    <message>
        <source>yes : le site emploie le module « Content Moderation » pour ce type de contenu.</source>
        <translation>yes: the website uses the module “Content Moderation” for this content type.</translation>
    </message>
    <message>
        <source>yes ou no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>{act} « {channel} » avant {before} : « {title} » ne pourrait pas y paraître. {why}</source>
        <translation>{act} “{channel}” before {before}: “{title}” could not appear there. {why}</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Bluesky : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} does not answer as a Bluesky server does: check the channel&apos;s address.</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme un serveur Matrix : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} does not answer as a Matrix server does: check the channel&apos;s address.</translation>
    </message>
    <message>
        <source>{address} ne répond pas comme une instance Mastodon : vérifiez l&apos;adresse du canal.</source>
        <translation>{address} does not answer as a Mastodon instance does: check the channel&apos;s address.</translation>
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
        <translation>{channel} cuts {share} % of the image “{name}”: click on the image where the essential part is, or give one of another shape.</translation>
    </message>
    <message>
        <source>{channel} montre la vidéo seule, sans les images.</source>
        <translation>{channel} shows the video alone, without the images.</translation>
    </message>
    <message>
        <source>{channel} ne prend pas cette vidéo{why}. {instead}</source>
        <translation>{channel} does not take this video{why}. {instead}</translation>
    </message>
    <message>
        <source>{channel} ne publie pas de premier commentaire : il n&apos;y sera pas. Mettez ce qu&apos;il dit dans le texte, ou enlevez-le pour ce canal.</source>
        <translation>{channel} publishes no first comment: it will not be there. Put what it says into the text, or remove it for this channel.</translation>
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
        <translation>{count} texts are still waiting at OVHcloud: too many to find this one among them. Look in the customer area.</translation>
    </message>
    <message>
        <source>{count} images ({size:.1f} Mo) ne servent à aucune annonce ni brouillon, ni à la bibliothèque ; elles sont gardées.</source>
        <translation>{count} images ({size:.1f} MB) are used by no announcement or draft, nor by the library; they are kept.</translation>
    </message>
    <message>
        <source>{count} ko</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} lignes de la base renvoient à ce qui n&apos;y est plus : montrez ceci à votre service informatique.</source>
        <translation>{count} rows of the database refer to what is no longer there: show this to your IT department.</translation>
    </message>
    <message>
        <source>{count}{words}{size}.</source>
        <translation>{count}{words}{size}.</translation>
    </message>
    <message>
        <source>{day} : « {part} » n&apos;est pas une heure. Écrivez par exemple 9:00, ou 9:00, 17:30.</source>
        <translation>{day}: “{part}” is not a time. Write for example 9:00, or 9:00, 17:30.</translation>
    </message>
    <message>
        <source>{day} août {year}</source>
        <translation>{day} August {year}</translation>
    </message>
    <message>
        <source>{day} avril {year}</source>
        <translation>{day} April {year}</translation>
    </message>
    <message>
        <source>{day} décembre {year}</source>
        <translation>{day} December {year}</translation>
    </message>
    <message>
        <source>{day} février {year}</source>
        <translation>{day} February {year}</translation>
    </message>
    <message>
        <source>{day} janvier {year}</source>
        <translation>{day} January {year}</translation>
    </message>
    <message>
        <source>{day} juillet {year}</source>
        <translation>{day} July {year}</translation>
    </message>
    <message>
        <source>{day} juin {year}</source>
        <translation>{day} June {year}</translation>
    </message>
    <message>
        <source>{day} mai {year}</source>
        <translation>{day} May {year}</translation>
    </message>
    <message>
        <source>{day} mars {year}</source>
        <translation>{day} March {year}</translation>
    </message>
    <message>
        <source>{day} novembre {year}</source>
        <translation>{day} November {year}</translation>
    </message>
    <message>
        <source>{day} octobre {year}</source>
        <translation>{day} October {year}</translation>
    </message>
    <message>
        <source>{day} septembre {year}</source>
        <translation>{day} September {year}</translation>
    </message>
    <message>
        <source>{far} {why}</source>
        <translation>{far} {why}</translation>
    </message>
    <message>
        <source>{file} : il manque la seconde ligne « --- », entre l&apos;en-tête et le texte.</source>
        <translation>{file}: the second line “---” is missing, between the header and the text.</translation>
    </message>
    <message>
        <source>{file} : l&apos;en-tête dépasse 500 ko ; raccourcissez les traductions.</source>
        <translation>{file}: the header is longer than 500 KB; shorten the translations.</translation>
    </message>
    <message>
        <source>{file} : le texte fait {size} Mo ; il en faut 1 au plus. Raccourcissez-le, ou publiez le document ailleurs et donnez son lien.</source>
        <translation>{file}: the text has {size} MB; 1 at most is allowed. Shorten it, or publish the document elsewhere and give its link.</translation>
    </message>
    <message>
        <source>{file} : {count} points à corriger.{listed}</source>
        <translation>{file}: {count} points to correct.{listed}</translation>
    </message>
    <message>
        <source>{file} est vide : rien n&apos;est à importer.</source>
        <translation>{file} is empty: there is nothing to import.</translation>
    </message>
    <message>
        <source>{file} n&apos;est pas un tableau lisible : dans le tableur, enregistrez-le en « CSV UTF-8 ».</source>
        <translation>{file} is not a readable table: in the spreadsheet, save it as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>{file}, ligne 1 : une annonce commence par une ligne « --- » puis « title: … ».</source>
        <translation>{file}, line 1: an announcement begins with a line “---” then “title: …”.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : le fichier n&apos;est pas en UTF-8 ; enregistrez-le avec l&apos;encodage UTF-8.</source>
        <translation>{file}, line {line}: the file is not in UTF-8; save it with the encoding UTF-8.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : un guillemet n&apos;est pas refermé, ou un texte est trop long. Rien n&apos;est importé.</source>
        <translation>{file}, line {line}: a quotation mark is not closed, or a text is too long. Nothing is imported.</translation>
    </message>
    <message>
        <source>{file}, ligne {line} : {sentence}</source>
        <translation>{file}, line {line}: {sentence}</translation>
    </message>
    <message>
        <source>{first} et {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{first} ni {last}</source>
        <translation>{first} nor {last}</translation>
    </message>
    <message>
        <source>{first} ou {last}</source>
        <translation>{first} or {last}</translation>
    </message>
    <message>
        <source>{gone} destinataires ont déjà reçu le SMS, et {stopped} envois ont été arrêtés : ce qui est sur les téléphones y reste. Envoyez une correction.</source>
        <translation>{gone} recipients have already received the text message, and {stopped} were stopped: what is on the telephones stays there. Send a correction.</translation>
    </message>
    <message>
        <source>{label} (répétition)</source>
        <translation>{label} (rehearsal)</translation>
    </message>
    <message>
        <source>{label} ({town})</source>
        <translation>{label} ({town})</translation>
    </message>
    <message>
        <source>{late} boîtes aux lettres demandent d&apos;attendre ; {sent} destinataires ont reçu le courriel. Publisher réessaie pour les autres.</source>
        <translation>{late} mailboxes ask to wait; {sent} recipients have received the email. Publisher tries again for the others.</translation>
    </message>
    <message>
        <source>{length} au plus</source>
        <translation>at most {length}</translation>
    </message>
    <message>
        <source>{place} vient d&apos;une version plus récente de Publisher : mettez Publisher à jour sur cet ordinateur.</source>
        <translation>{place} comes from a more recent version of Publisher: update Publisher on this computer.</translation>
    </message>
    <message>
        <source>{platform} (à la main)</source>
        <translation>{platform} (by hand)</translation>
    </message>
    <message>
        <source>{platform} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation>{platform} takes only {limit} characters: the end of the text will be cut.</translation>
    </message>
    <message>
        <source>{program} (processus {pid} : il finit seul une minute au plus après la fenêtre)</source>
        <translation>{program} (process {pid}: it ends by itself a minute at most after the window)</translation>
    </message>
    <message>
        <source>{program} (processus {pid})</source>
        <translation>{program} (process {pid})</translation>
    </message>
    <message>
        <source>{sent} destinataires ont reçu le courriel et {left} pas encore ; pour {doubtful}, la réponse du serveur s&apos;est perdue : {where}.</source>
        <translation>{sent} recipients have received the email and {left} not yet; for {doubtful}, the server&apos;s answer was lost: {where}.</translation>
    </message>
    <message>
        <source>{service} a bloqué les publications de ce compte ({told}). Ouvrez-le sur {service} pour voir pourquoi.</source>
        <translation>{service} has blocked the publications of this account ({told}). Open it on {service} to see why.</translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi ({told}).</source>
        <translation>{service} refused the message ({told}).</translation>
    </message>
    <message>
        <source>{service} a refusé l&apos;envoi{told}.</source>
        <translation>{service} refused the message{told}.</translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu à la demande de connexion.</source>
        <translation>{service} answered something unexpected when asked to sign in.</translation>
    </message>
    <message>
        <source>{service} a répondu autre chose que prévu.</source>
        <translation>{service} answered something unexpected.</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur ({told}).</source>
        <translation>{service} answered with an error ({told}).</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told} : l&apos;envoi est peut-être passé.</source>
        <translation>{service} answered with an error {status}{told}: the message may have gone out.</translation>
    </message>
    <message>
        <source>{service} a répondu par une erreur {status}{told}.</source>
        <translation>{service} answered with an error {status}{told}.</translation>
    </message>
    <message>
        <source>{service} a un problème passager ({told}).</source>
        <translation>{service} has a passing problem ({told}).</translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore.</source>
        <translation>{service} asks to wait before publishing again.</translation>
    </message>
    <message>
        <source>{service} demande d&apos;attendre avant de publier encore{told}.</source>
        <translation>{service} asks to wait before publishing again{told}.</translation>
    </message>
    <message>
        <source>{service} dit que la publication est passée, mais ne la montre pas encore.</source>
        <translation>{service} says that the publication went out, but does not show it yet.</translation>
    </message>
    <message>
        <source>{service} est injoignable ({why}). Vérifiez la connexion et l&apos;adresse du canal.</source>
        <translation>{service} cannot be reached ({why}). Check the connection and the channel&apos;s address.</translation>
    </message>
    <message>
        <source>{service} est momentanément indisponible{told}.</source>
        <translation>{service} is unavailable for the moment{told}.</translation>
    </message>
    <message>
        <source>{service} montre déjà ce même texte et refuse les doublons. Regardez le compte, et changez le texte s&apos;il doit paraître encore.</source>
        <translation>{service} already shows this very text and refuses duplicates. Look at the account, and change the text if it must appear again.</translation>
    </message>
    <message>
        <source>{service} montre encore la publication : Publisher la retirera de nouveau.</source>
        <translation>{service} still shows the publication: Publisher will withdraw it again.</translation>
    </message>
    <message>
        <source>{service} montre encore le premier commentaire : Publisher vérifiera de nouveau.</source>
        <translation>{service} still shows the first comment: Publisher will check again.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas accepté la connexion ({told}). Vérifiez l&apos;identifiant et le secret de l&apos;application et son adresse de retour, puis recommencez.</source>
        <translation>{service} did not accept the sign-in ({told}). Check the identifier and the secret of the application and its redirect address, then start again.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas confirmé l&apos;envoi : regardez s&apos;il y est avant de renvoyer.</source>
        <translation>{service} did not confirm the message: look whether it is there before sending again.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas donné le numéro de la publication : elle est peut-être passée.</source>
        <translation>{service} did not give the number of the publication: it may have gone out.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu prendre l&apos;image sur le site web ({told}) : vérifiez que la page de l&apos;annonce y est visible avec ses images. Nouvel essai.</source>
        <translation>{service} could not fetch the image from the website ({told}): check that the announcement&apos;s page is visible there with its images. Another attempt follows.</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas pu préparer la publication ({told}).</source>
        <translation>{service} could not prepare the publication ({told}).</translation>
    </message>
    <message>
        <source>{service} n&apos;a pas répondu à temps ({why}) : l&apos;envoi est peut-être passé.</source>
        <translation>{service} did not answer in time ({why}): the message may have gone out.</translation>
    </message>
    <message>
        <source>{service} n&apos;accepte plus cette version de son interface : mettez une version plus récente dans le réglage « version » du canal.</source>
        <translation>{service} no longer accepts this version of its API: put a more recent version in the channel&apos;s setting “version”.</translation>
    </message>
    <message>
        <source>{service} ne prend pas d&apos;image.</source>
        <translation>{service} takes no image.</translation>
    </message>
    <message>
        <source>{service} ne prend plus de publication aujourd&apos;hui.</source>
        <translation>{service} takes no more publications today.</translation>
    </message>
    <message>
        <source>{service} ne prend que {limit} caractères : la fin du texte sera coupée.</source>
        <translation>{service} takes only {limit} characters: the end of the text will be cut.</translation>
    </message>
    <message>
        <source>{service} ne trouve pas ce compte, cette page ou cette publication, ou ne les montre pas.</source>
        <translation>{service} does not find this account, this page or this publication, or does not show them.</translation>
    </message>
    <message>
        <source>{service} prépare encore l&apos;image : nouvel essai.</source>
        <translation>{service} is still preparing the image: another attempt follows.</translation>
    </message>
    <message>
        <source>{service} prépare encore la publication : nouvel essai.</source>
        <translation>{service} is still preparing the publication: another attempt follows.</translation>
    </message>
    <message>
        <source>{service} refuse ce droit ({told}). Vérifiez le rôle de la personne sur le compte et les permissions du jeton.</source>
        <translation>{service} refuses this right ({told}). Check the person&apos;s role on the account and the permissions of the token.</translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès ({why}). Reconnectez ce canal avec un nouveau jeton.</source>
        <translation>{service} refuses access ({why}). Reconnect this channel with a new token.</translation>
    </message>
    <message>
        <source>{service} refuse l&apos;accès{told}. Reconnectez ce canal ou vérifiez ses droits.</source>
        <translation>{service} refuses access{told}. Reconnect this channel or check its rights.</translation>
    </message>
    <message>
        <source>{service} renvoie vers une autre adresse : corrigez l&apos;adresse du canal (Publisher ne suit pas les renvois, pour protéger vos accès).</source>
        <translation>{service} leads on to another address: correct the channel&apos;s address (Publisher does not follow redirections, to protect your credentials).</translation>
    </message>
    <message>
        <source>{signs} : avec ces signes, un SMS n&apos;en contient que 70 au lieu de 160 ; ôtez-les, ou changez le réglage « signs » du canal.</source>
        <translation>{signs}: with these characters, a text holds only 70 instead of 160; remove them, or change the channel&apos;s setting “signs”.</translation>
    </message>
    <message>
        <source>{size} au plus</source>
        <translation>at most {size}</translation>
    </message>
    <message>
        <source>{what} ; annoncé la veille à {hour}</source>
        <translation>{what}; announced the day before at {hour}</translation>
    </message>
    <message>
        <source>{what} ; annoncé {count} jours avant, à {hour}</source>
        <translation>{what}; announced {count} days before, at {hour}</translation>
    </message>
    <message>
        <source>{what} Publisher vérifie d&apos;abord que l&apos;annonce y est parue.</source>
        <translation>{what} Publisher first checks that the announcement appeared there.</translation>
    </message>
    <message>
        <source>{what}, jusqu&apos;au {day}</source>
        <translation>{what}, until {day}</translation>
    </message>
    <message>
        <source>{what}, sauf en {months}</source>
        <translation>{what}, except in {months}</translation>
    </message>
    <message>
        <source>{what}, sauf le {day}</source>
        <translation>{what}, except on {day}</translation>
    </message>
    <message>
        <source>{what}, sauf les jours fériés</source>
        <translation>{what}, except on public holidays</translation>
    </message>
    <message>
        <source>{what}, sauf {count} dates</source>
        <translation>{what}, except {count} dates</translation>
    </message>
    <message>
        <source>{what}, seulement en {months}</source>
        <translation>{what}, only in {months}</translation>
    </message>
    <message>
        <source>{what}, une seule fois</source>
        <translation>{what}, just once</translation>
    </message>
    <message>
        <source>{what}, {count} fois</source>
        <translation>{what}, {count} times</translation>
    </message>
    <message>
        <source>{what}, à {hour}</source>
        <translation>{what}, at {hour}</translation>
    </message>
    <message>
        <source>{who} a changé « {name} » entre-temps : copiez ce que vous avez écrit, fermez, et relisez sa version.</source>
        <translation>{who} has changed “{name}” meanwhile: copy what you have written, close, and read their version.</translation>
    </message>
    <message>
        <source>{why}</source>
        <translation>{why}</translation>
    </message>
    <message>
        <source>{why} {sent} destinataires ont déjà reçu le SMS : relancer l&apos;envoie aux autres.</source>
        <translation>{why} {sent} recipients have already received the text: sending again sends it to the others.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels sont trop</source>
        <translation>{width} × {height} pixels are too many</translation>
    </message>
    <message>
        <source>{width} × {height} pixels sont trop peu</source>
        <translation>{width} × {height} pixels are too few</translation>
    </message>
    <message>
        <source>~/Images/logo.png</source>
        <translation>~/Pictures/logo.png</translation>
    </message>
    <message>
        <source>~/a-publier</source>
        <translation>~/to-publish</translation>
    </message>
    <message>
        <source>~/mur-de-repetition</source>
        <translation>~/rehearsal-wall</translation>
    </message>
    <message>
        <source>~/site-de-la-ville</source>
        <translation>~/town-website</translation>
    </message>
    <message>
        <source>« ! » au début d&apos;une valeur a un sens spécial : mettez le texte entre guillemets.</source>
        <translation>“!” at the beginning of a value has a special meaning: put the text between quotation marks.</translation>
    </message>
    <message>
        <source>« &amp; » et « * » au début d&apos;une valeur ont un sens spécial, refusé ici : mettez le texte entre guillemets.</source>
        <translation>“&amp;” and “*” at the beginning of a value have a special meaning, refused here: put the text between quotation marks.</translation>
    </message>
    <message>
        <source>« @{name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation>“@{name}” will notify the account of this name, if it exists: remove the at sign if this is not intended.</translation>
    </message>
    <message>
        <source>« Application Key », donnée par la page des accès d&apos;OVHcloud (voir le mode d&apos;emploi).</source>
        <translation>“Application Key”, given by OVHcloud&apos;s access page (see the guide).</translation>
    </message>
    <message>
        <source>« Application Secret », donné par la même page.</source>
        <translation>“Application Secret”, given by the same page.</translation>
    </message>
    <message>
        <source>« Consumer Key », donnée par la même page.</source>
        <translation>“Consumer Key”, given by the same page.</translation>
    </message>
    <message>
        <source>« Exercice » et « essai » disent à tous les lecteurs que rien n&apos;arrive vraiment.</source>
        <translation>“Exercise” and “test” tell all readers that nothing is really happening.</translation>
    </message>
    <message>
        <source>« crop » dit quelle partie de l&apos;image est montrée, par quatre nombres de 0 à 1 (début depuis la gauche et depuis le haut, largeur, hauteur), ou par une forme ({ratios}) : par exemple crop: {example}</source>
        <translation>“crop” says which part of the image is shown, by four numbers from 0 to 1 (start from the left and from the top, width, height), or by a shape ({ratios}): for example crop: {example}</translation>
    </message>
    <message>
        <source>« hours » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation>“hours” is {n}; a number from 1 to {most} is needed.</translation>
    </message>
    <message>
        <source>« items » vaut {n} ; il faut un nombre de 1 à {most}.</source>
        <translation>“items” is {n}; a number from 1 to {most} is needed.</translation>
    </message>
    <message>
        <source>« language » vaut « {given} » ; il faut un code comme fr, nl, de ou en.</source>
        <translation>“language” is “{given}”; a code such as fr, nl, de or en is needed.</translation>
    </message>
    <message>
        <source>« long_text » vaut « {choice} » ; il faut {choices}.</source>
        <translation>“long_text” is “{choice}”; {choices} is needed.</translation>
    </message>
    <message>
        <source>« publish_at » : {why}</source>
        <translation>“publish_at”: {why}</translation>
    </message>
    <message>
        <source>« publisher restore » reprend la copie du {at:%d/%m/%Y à %H:%M}.</source>
        <translation>“publisher restore” takes back the copy of {at:%d/%m/%Y at %H:%M}.</translation>
    </message>
    <message>
        <source>« repeat » demande « publish_at » : le jour et l&apos;heure de la première fois.</source>
        <translation>“repeat” needs “publish_at”: the day and time of the first one.</translation>
    </message>
    <message>
        <source>« straighten » redresse l&apos;image de {most} degrés au plus, vers la droite : par exemple straighten: -1.5</source>
        <translation>“straighten” straightens the image by at most {most} degrees, to the right: for example straighten: -1.5</translation>
    </message>
    <message>
        <source>« text_limit » vaut {n} ; il faut 0 (pas de limite), ou au moins {least}.</source>
        <translation>“text_limit” is {n}; 0 (no limit) is needed, or at least {least}.</translation>
    </message>
    <message>
        <source>« turn » tourne l&apos;image vers la droite : 90, 180 ou 270.</source>
        <translation>“turn” turns the image to the right: 90, 180 or 270.</translation>
    </message>
    <message>
        <source>« {address} » n&apos;est pas une adresse : commencez par https://.</source>
        <translation>“{address}” is not an address: begin with https://.</translation>
    </message>
    <message>
        <source>« {channel} » : {words}</source>
        <translation>“{channel}”: {words}</translation>
    </message>
    <message>
        <source>« {channel} » a déjà reçu ce texte {when} (« {title} »{where}).</source>
        <translation>“{channel}” has already received this text {when} (“{title}”{where}).</translation>
    </message>
    <message>
        <source>« {channel} » n&apos;accepte plus de nouvelle publication pour le moment : l&apos;envoi partira {when}.</source>
        <translation>“{channel}” accepts no new publication for the moment: sending will take place {when}.</translation>
    </message>
    <message>
        <source>« {channel} » ne répond pas, et « {title} » doit y paraître {when} : vérifiez la connexion. {why}</source>
        <translation>“{channel}” does not answer, and “{title}” is to appear there {when}: check the connection. {why}</translation>
    </message>
    <message>
        <source>« {code} » n&apos;est pas un code de langue : écrivez par exemple fr, nl, de ou en.</source>
        <translation>“{code}” is not a language code: write for example fr, nl, de or en.</translation>
    </message>
    <message>
        <source>« {file} » dépasse 40 Mo : ce n&apos;est pas un fichier d&apos;annonce.</source>
        <translation>“{file}” is larger than 40 MB: it is not an announcement file.</translation>
    </message>
    <message>
        <source>« {file} » n&apos;est pas un fichier d&apos;annonce.</source>
        <translation>“{file}” is not an announcement file.</translation>
    </message>
    <message>
        <source>« {key} » : donnez l&apos;heure sans décalage, c&apos;est celle de {zone}.</source>
        <translation>“{key}”: give the time without an offset, it is that of {zone}.</translation>
    </message>
    <message>
        <source>« {key} » : {why}</source>
        <translation>“{key}”: {why}</translation>
    </message>
    <message>
        <source>« {key} » dit où est l&apos;essentiel de l&apos;image, par deux nombres de 0 à 1, depuis la gauche et depuis le haut : par exemple {key}: {example}</source>
        <translation>“{key}” says where the essential part of the image is, by two numbers from 0 to 1, from the left and from the top: for example {key}: {example}</translation>
    </message>
    <message>
        <source>« {key} » doit être un nombre de jours.</source>
        <translation>“{key}” must be a number of days.</translation>
    </message>
    <message>
        <source>« {key} » doit être un texte.</source>
        <translation>“{key}” must be a text.</translation>
    </message>
    <message>
        <source>« {key} » doit être {wanted}, par exemple {key}: {example}</source>
        <translation>“{key}” must be {wanted}, for example {key}: {example}</translation>
    </message>
    <message>
        <source>« {key} » vaut yes (oui) ou no (non).</source>
        <translation>“{key}” is yes or no.</translation>
    </message>
    <message>
        <source>« {label} » manque : reconnectez-le.</source>
        <translation>“{label}” is missing: reconnect it.</translation>
    </message>
    <message>
        <source>« {language} » n&apos;est pas un code de langue : choisissez par exemple « fr ».</source>
        <translation>“{language}” is not a language code: choose for example “fr”.</translation>
    </message>
    <message>
        <source>« {name} » : exportez la vidéo en MP4 (image H.264, son AAC).</source>
        <translation>“{name}”: export the video as MP4 (picture H.264, sound AAC).</translation>
    </message>
    <message>
        <source>« {name} » est un dessin SVG : exportez-le en PNG et donnez ce fichier.</source>
        <translation>“{name}” is an SVG drawing: export it to PNG and give that file.</translation>
    </message>
    <message>
        <source>« {name} » est une photo HEIC : convertissez-la d&apos;abord en JPEG.</source>
        <translation>“{name}” is a HEIC photo: convert it to JPEG first.</translation>
    </message>
    <message>
        <source>« {name} » n&apos;est pas une image que Publisher sait lire : donnez un fichier JPEG, PNG, WebP, GIF, AVIF ou TIFF.</source>
        <translation>“{name}” is not an image that Publisher can read: give a JPEG, PNG, WebP, GIF, AVIF or TIFF file.</translation>
    </message>
    <message>
        <source>« {name} » ne contient aucune annonce : il faut des fichiers .md, ou un tableau .csv d&apos;une ligne par annonce.</source>
        <translation>“{name}” contains no announcement: .md files are needed, or a .csv table with one line per announcement.</translation>
    </message>
    <message>
        <source>« {name} » préviendra le compte de ce nom, s&apos;il existe : retirez l&apos;arobase si ce n&apos;est pas voulu.</source>
        <translation>“{name}” will notify the account of this name, if it exists: remove the at sign if this is not intended.</translation>
    </message>
    <message>
        <source>« {part} » n&apos;est pas possible dans une règle de répétition : il reste {known}.</source>
        <translation>“{part}” is not possible in a repetition rule: there remain {known}.</translation>
    </message>
    <message>
        <source>« {path} » est un dossier : donnez le nom d&apos;un fichier.</source>
        <translation>“{path}” is a folder: give the name of a file.</translation>
    </message>
    <message>
        <source>« {sender} » n&apos;est pas un expéditeur du compte Brevo : ajoutez-le dans Brevo (Expéditeurs), ou choisissez parmi ceux-ci : {known}.</source>
        <translation>“{sender}” is not a sender of the Brevo account: add it in Brevo (Senders), or choose among these: {known}.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas un jour : écrivez par exemple 2027-05-02.</source>
        <translation>“{text}” is not a day: write for example 2027-05-02.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une date et une heure : écrivez par exemple 2027-02-22T09:00.</source>
        <translation>“{text}” is not a date and a time: write for example 2027-02-22T09:00.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une durée : écrivez par exemple 24h, 90min, 2j ou 0.</source>
        <translation>“{text}” is not a length of time: write for example 24h, 90min, 2j or 0.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;est pas une règle de répétition. Exemple, chaque mardi : {example}.</source>
        <translation>“{text}” is not a repetition rule. Example, every Tuesday: {example}.</translation>
    </message>
    <message>
        <source>« {text} » n&apos;existe pas dans le calendrier.</source>
        <translation>“{text}” does not exist in the calendar.</translation>
    </message>
    <message>
        <source>« {title} » n&apos;est pas une alerte : seule une alerte peut passer pendant un arrêt d&apos;urgence. Reprenez d&apos;abord les envois.</source>
        <translation>“{title}” is not an alert: only an alert can go through during an emergency stop. Resume sending first.</translation>
    </message>
    <message>
        <source>« {typed} » est trop long pour « {name} » : au plus {longest}.</source>
        <translation>“{typed}” is too long for “{name}”: {longest} at most.</translation>
    </message>
    <message>
        <source>« {typed} » n&apos;est pas une couleur de canal. Couleurs : {names}.</source>
        <translation>“{typed}” is not a channel colour. Colours: {names}.</translation>
    </message>
    <message>
        <source>« {typed} » n&apos;est pas une langue des annonces : fr, nl, de ou en.</source>
        <translation>“{typed}” is not a language of announcements: fr, nl, de or en.</translation>
    </message>
    <message>
        <source>« {where} » accepte les pages ; les citoyens les liront à l&apos;adresse {url}.</source>
        <translation>“{where}” accepts the pages; citizens will read them at the address {url}.</translation>
    </message>
    <message>
        <source>À côté de l&apos;identifiant, sur console.cloud.google.com : Code secret du client.</source>
        <translation>Beside the identifier, on console.cloud.google.com: Client secret.</translation>
    </message>
    <message>
        <source>À l&apos;adresse {address}, Publisher ne trouve ni site WordPress ni flux RSS ou Atom : donnez l&apos;adresse du flux, souvent indiquée au bas du site.</source>
        <translation>At the address {address}, Publisher finds neither a WordPress website nor an RSS or Atom feed: give the address of the feed, often shown at the bottom of the website.</translation>
    </message>
    <message>
        <source>Écrivez au moins un mot-clé.</source>
        <translation>Write at least one tag.</translation>
    </message>
    <message>
        <source>Écrivez le texte qui sera inséré.</source>
        <translation>Write the text that will be inserted.</translation>
    </message>
    <message>
        <source>Écrivez le titre en minuscules : tout en capitales, il se lit mal.</source>
        <translation>Write the title in lower case: all in capitals, it is hard to read.</translation>
    </message>
    <message>
        <source>Écrivez un résumé ou un texte.</source>
        <translation>Write a summary or a text.</translation>
    </message>
    <message>
        <source>Écrivez un seul mot : les autres s&apos;ajoutent à leur tour.</source>
        <translation>Write a single word: add the others afterwards.</translation>
    </message>
    <message>
        <source>Émetteur</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Ôter aussi les accents qui coûtent (ê ë î ï ô û ç)</source>
        <translation>Also remove the accents that cost (ê ë î ï ô û ç)</translation>
    </message>
</context>
<context>
    <name>spelling</name>
    <message>
        <source>Aucun autre mot à proposer</source>
        <translation>No other word to suggest</translation>
    </message>
</context>
<context>
    <name>tally</name>
    <message>
        <source>{count} annulé</source>
        <translation>{count} cancelled</translation>
    </message>
    <message>
        <source>{count} annulés</source>
        <translation>{count} cancelled</translation>
    </message>
    <message>
        <source>{count} corrigé</source>
        <translation>{count} corrected</translation>
    </message>
    <message>
        <source>{count} corrigés</source>
        <translation>{count} corrected</translation>
    </message>
    <message>
        <source>{count} en attente</source>
        <translation>{count} waiting</translation>
    </message>
    <message>
        <source>{count} en cours</source>
        <translation>{count} being sent</translation>
    </message>
    <message>
        <source>{count} en vérification</source>
        <translation>{count} being checked</translation>
    </message>
    <message>
        <source>{count} livré</source>
        <translation>{count} delivered</translation>
    </message>
    <message>
        <source>{count} livrés</source>
        <translation>{count} delivered</translation>
    </message>
    <message>
        <source>{count} manqué</source>
        <translation>{count} missed</translation>
    </message>
    <message>
        <source>{count} manqués</source>
        <translation>{count} missed</translation>
    </message>
    <message>
        <source>{count} prévu</source>
        <translation>{count} planned</translation>
    </message>
    <message>
        <source>{count} prévus</source>
        <translation>{count} planned</translation>
    </message>
    <message>
        <source>{count} refusé</source>
        <translation>{count} refused</translation>
    </message>
    <message>
        <source>{count} refusés</source>
        <translation>{count} refused</translation>
    </message>
    <message>
        <source>{count} retenu</source>
        <translation>{count} held</translation>
    </message>
    <message>
        <source>{count} retenus</source>
        <translation>{count} held</translation>
    </message>
    <message>
        <source>{count} retiré</source>
        <translation>{count} withdrawn</translation>
    </message>
    <message>
        <source>{count} retirés</source>
        <translation>{count} withdrawn</translation>
    </message>
    <message>
        <source>{count} suspendu</source>
        <translation>{count} suspended</translation>
    </message>
    <message>
        <source>{count} suspendus</source>
        <translation>{count} suspended</translation>
    </message>
    <message>
        <source>{count} à décider</source>
        <translation>{count} to decide</translation>
    </message>
    <message>
        <source>{count} à faire vous-même</source>
        <translation>{count} to do yourself</translation>
    </message>
    <message>
        <source>{count} à réessayer</source>
        <translation>{count} to try again</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>Corrigée : {channels}.</source>
        <translation>Corrected: {channels}.</translation>
    </message>
    <message>
        <source>Publiée : {channels}.</source>
        <translation>Published: {channels}.</translation>
    </message>
    <message>
        <source>Retirée : {channels}.</source>
        <translation>Withdrawn: {channels}.</translation>
    </message>
    <message>
        <source>Votre avis est attendu. {text}</source>
        <translation>Your opinion is awaited. {text}</translation>
    </message>
    <message>
        <source>{first} De même : {others}.</source>
        <translation>{first} Likewise: {others}.</translation>
    </message>
    <message>
        <source>{names} et {rest} autres</source>
        <translation>{names} and {rest} others</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Acte officiel</source>
        <translation>Official act</translation>
    </message>
    <message>
        <source>Actualité</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Ajoutée le {when}, dans aucune annonce</source>
        <translation>Added on {when}, in no announcement</translation>
    </message>
    <message>
        <source>Alerte</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Emploi</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Fuseau horaire : {zone}.</source>
        <translation>Time zone: {zone}.</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Retrait</source>
        <translation>Withdrawal</translation>
    </message>
    <message>
        <source>Travaux</source>
        <translation>Roadworks</translation>
    </message>
    <message>
        <source>Utilisée le {when}, dans 1 annonce</source>
        <translation>Used on {when}, in 1 announcement</translation>
    </message>
    <message>
        <source>Utilisée pour la dernière fois le {when}, dans {uses} annonces</source>
        <translation>Last used on {when}, in {uses} announcements</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>attend l&apos;adresse de la page</source>
        <translation>waits for the page’s address</translation>
    </message>
    <message>
        <source>attend {channel}, pour son adresse</source>
        <translation>waits for {channel}, for its address</translation>
    </message>
    <message>
        <source>caractères</source>
        <translation>characters</translation>
    </message>
    <message>
        <source>compte vérifié</source>
        <translation>account checked</translation>
    </message>
    <message>
        <source>corrigé</source>
        <translation>corrected</translation>
    </message>
    <message>
        <source>corrigée sur place</source>
        <translation>corrected in place</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>envoi en cours</source>
        <translation>being sent</translation>
    </message>
    <message>
        <source>envoi en cours, {percent} %</source>
        <translation>being sent, {percent} %</translation>
    </message>
    <message>
        <source>impossible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>livré</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>manqué</source>
        <translation>missed</translation>
    </message>
    <message>
        <source>ne répond pas</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>nouvel essai prévu</source>
        <translation>another attempt planned</translation>
    </message>
    <message>
        <source>nouvel essai à {when}</source>
        <translation>another attempt at {when}</translation>
    </message>
    <message>
        <source>nouvelle version</source>
        <translation>new version</translation>
    </message>
    <message>
        <source>octets</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>prévu</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>prévu le {when}</source>
        <translation>planned for {when}</translation>
    </message>
    <message>
        <source>publiée</source>
        <translation>published</translation>
    </message>
    <message>
        <source>publiée à nouveau</source>
        <translation>published again</translation>
    </message>
    <message>
        <source>rectificatif</source>
        <translation>correction</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>retenu</source>
        <translation>held</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>retirée</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>retrait demandé</source>
        <translation>withdrawal asked for</translation>
    </message>
    <message>
        <source>s&apos;éteint seule</source>
        <translation>ends by itself</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>vérification</source>
        <translation>checking</translation>
    </message>
    <message>
        <source>{name} : {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message>
        <source>{title}, d&apos;une série</source>
        <translation>{title}, of a series</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>à décider</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>à faire vous-même</source>
        <translation>to do yourself</translation>
    </message>
    <message>
        <source>à reconnecter</source>
        <translation>to reconnect</translation>
    </message>
    <message>
        <source>à reconnecter bientôt</source>
        <translation>to reconnect soon</translation>
    </message>
    <message>
        <source>à remettre en ordre</source>
        <translation>to put in order</translation>
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
        <translation>d MMM yyyy &apos;at&apos; HH:mm</translation>
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
        <translation>ddd d MMM yyyy &apos;at&apos; HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM &apos;à&apos; H:mm</source>
        <translation>dddd d MMMM &apos;at&apos; H:mm</translation>
    </message>
</context>
</TS>
