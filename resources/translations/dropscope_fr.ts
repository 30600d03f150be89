<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>input p</source>
        <translation>p d’entrée</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>one scale for all</source>
        <translation>une échelle pour tous</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation</source>
        <translation>plein&#x202f;: entraînement · creux&#x202f;: validation</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation · ×: wrong label</source>
        <translation>plein&#x202f;: entraînement · creux&#x202f;: validation · ×&#x202f;: label faux</translation>
    </message>
</context>
<context>
    <name>dropscope</name>
    <message>
        <source>%1 of y&apos;s values were dropped to 0.</source>
        <translation>%1 des valeurs de y ont été mises à 0.</translation>
    </message>
    <message>
        <source>x has mean %1 and y %2. </source>
        <translation>x a pour moyenne %1 et y %2. </translation>
    </message>
    <message>
        <source>x has mean %1 and y %2, where theory expects %3 with a standard deviation of %4. </source>
        <translation>x a pour moyenne %1 et y %2, là où la théorie attend %3 avec un écart type de %4. </translation>
    </message>
    <message>
        <source>95 % of seeds stay inside</source>
        <translation>95 % des graines restent dedans</translation>
    </message>
    <message>
        <source>95 % of seeds</source>
        <translation>95 % des graines</translation>
    </message>
    <message>
        <source>%1 is %2 in every pass.</source>
        <translation>%1 vaut %2 à chaque passe.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Après %1 passes, la moyenne de %2 est %3, et x vaut %4&#x202f;: dans la bande de 95 % des graines, de %5 à %6, qui se resserre en 1/√n.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Après %1 passes, la moyenne de %2 est %3, et x vaut %4&#x202f;: hors de la bande de 95 % des graines, de %5 à %6, qui se resserre en 1/√n.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Après %1 passes, la moyenne de %2 est %3, et %4 est attendu&#x202f;: dans la bande de 95 % des graines, de %5 à %6, qui se resserre en 1/√n.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Après %1 passes, la moyenne de %2 est %3, et %4 est attendu&#x202f;: hors de la bande de 95 % des graines, de %5 à %6, qui se resserre en 1/√n.</translation>
    </message>
    <message>
        <source>squares overlap: no band</source>
        <translation>carrés superposés&#x202f;: pas de bande</translation>
    </message>
    <message>
        <source>every seed stays here</source>
        <translation>chaque graine reste ici</translation>
    </message>
    <message>
        <source>expected %1 %</source>
        <translation>attendu %1 %</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservés</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
    </message>
    <message>
        <source>After 1 forward pass</source>
        <translation>Après 1 passe avant</translation>
    </message>
    <message>
        <source>After %1 forward passes</source>
        <translation>Après %1 passes avant</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the elements; %3 is expected.</source>
        <translation>%1, cette graine a conservé %2 des éléments&#x202f;; %3 est attendu.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, as every seed does.</source>
        <translation>%1, cette graine a conservé %2 des unités, comme toute graine.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, where every seed should keep %3.</source>
        <translation>%1, cette graine a conservé %2 des unités, là où toute graine devrait en conserver %3.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, and this one does.</source>
        <translation>%1, cette graine a conservé %2 des unités&#x202f;; %3 est attendu. 95 % des graines restent entre %4 et %5, et celle-ci aussi.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, but this one does not.</source>
        <translation>%1, cette graine a conservé %2 des unités&#x202f;; %3 est attendu. 95 % des graines restent entre %4 et %5, mais pas celle-ci.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>indice %1</translation>
    </message>
    <message>
        <source>kept by the fresh mask though its output was dropped</source>
        <translation>conservé par le nouveau masque alors que sa sortie a été supprimée</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>conservé à la main</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>supprimé à la main</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2, was %3</source>
        <translation>%1, %2, valait %3</translation>
    </message>
    <message>
        <source>%1 elements are too many to write out as code</source>
        <translation>%1 éléments, c’est trop pour les écrire en code</translation>
    </message>
    <message>
        <source>save x and the mask as npy files; code takes up to %1</source>
        <translation>enregistrer x et le masque en fichiers npy&#x202f;; le code en accepte jusqu’à %1</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>−infinity</source>
        <translation>−infini</translation>
    </message>
    <message>
        <source>+infinity</source>
        <translation>+infini</translation>
    </message>
    <message>
        <source>−0</source>
        <translation>−0</translation>
    </message>
    <message>
        <source>+0</source>
        <translation>+0</translation>
    </message>
    <message>
        <source>−largest</source>
        <translation>−plus grand</translation>
    </message>
    <message>
        <source>largest float32</source>
        <translation>plus grand float32</translation>
    </message>
    <message>
        <source>−smallest normal</source>
        <translation>−plus petit normal</translation>
    </message>
    <message>
        <source>smallest normal</source>
        <translation>plus petit normal</translation>
    </message>
    <message>
        <source>largest denormal</source>
        <translation>plus grand dénormalisé</translation>
    </message>
    <message>
        <source>−smallest denormal</source>
        <translation>−plus petit dénormalisé</translation>
    </message>
    <message>
        <source>smallest denormal</source>
        <translation>plus petit dénormalisé</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>ordinaire</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>interdit</translation>
    </message>
    <message>
        <source>p = 0</source>
        <translation>p = 0</translation>
    </message>
    <message>
        <source>p → 0</source>
        <translation>p → 0</translation>
    </message>
    <message>
        <source>p = 0.5</source>
        <translation>p = 0.5</translation>
    </message>
    <message>
        <source>p → 1</source>
        <translation>p → 1</translation>
    </message>
    <message>
        <source>p = 1</source>
        <translation>p = 1</translation>
    </message>
    <message>
        <source>nothing is dropped</source>
        <translation>rien n’est supprimé</translation>
    </message>
    <message>
        <source>the smallest float32 above 0, 1.4e-45</source>
        <translation>le plus petit float32 au-dessus de 0, 1.4e-45</translation>
    </message>
    <message>
        <source>the usual p: the scale is 2</source>
        <translation>le p habituel&#x202f;: le facteur est 2</translation>
    </message>
    <message>
        <source>the largest float32 below 1, 1 − 2^-24: the scale is 16777216</source>
        <translation>le plus grand float32 sous 1, 1 − 2^-24&#x202f;: le facteur est 16777216</translation>
    </message>
    <message>
        <source>everything is dropped</source>
        <translation>tout est supprimé</translation>
    </message>
    <message>
        <source>%1, kept: all rules agree on all %2 numbers.</source>
        <translation>%1, conservé&#x202f;: toutes les règles s’accordent sur les %2 nombres.</translation>
    </message>
    <message>
        <source>%1, dropped: all rules agree on all %2 numbers.</source>
        <translation>%1, supprimé&#x202f;: toutes les règles s’accordent sur les %2 nombres.</translation>
    </message>
    <message>
        <source>%1, kept: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1, conservé&#x202f;: les règles divergent sur %2 des %3 nombres.</translation>
    </message>
    <message>
        <source>%1, dropped: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1, supprimé&#x202f;: les règles divergent sur %2 des %3 nombres.</translation>
    </message>
    <message>
        <source>%1 × (1 - %2) = %3</source>
        <translation>%1 × (1 - %2) = %3</translation>
    </message>
    <message>
        <source>%1 dropped = %2</source>
        <translation>%1 supprimé = %2</translation>
    </message>
    <message>
        <source>the lowest draw of the squares over it, %1,</source>
        <translation>le tirage le plus bas des carrés qui le couvrent, %1,</translation>
    </message>
    <message>
        <source>its draw %1</source>
        <translation>son tirage %1</translation>
    </message>
    <message>
        <source>the one draw for all elements, %1,</source>
        <translation>le seul tirage pour tous les éléments, %1,</translation>
    </message>
    <message>
        <source>the draw of its unit %1, %2,</source>
        <translation>le tirage de son unité %1, %2,</translation>
    </message>
    <message>
        <source>the draw of its %1 %2, %3,</source>
        <translation>le tirage partagé (%1 %2), %3,</translation>
    </message>
    <message>
        <source>noise: z × σ = %1 × %2 is added.</source>
        <translation>bruit&#x202f;: z × σ = %1 × %2 est ajouté.</translation>
    </message>
    <message>
        <source>the same noise goes backward: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>le même bruit sert en arrière&#x202f;: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</translation>
    </message>
    <message>
        <source>noise: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>bruit&#x202f;: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</translation>
    </message>
    <message>
        <source>unchanged: p = 0 gives noise without spread.</source>
        <translation>inchangé&#x202f;: p = 0 donne un bruit sans dispersion.</translation>
    </message>
    <message>
        <source>kept: p = 0 drops nothing.</source>
        <translation>conservé&#x202f;: p = 0 ne supprime rien.</translation>
    </message>
    <message>
        <source>the noise that was added does not depend on x: its derivative is 1.</source>
        <translation>le bruit ajouté ne dépend pas de x&#x202f;: sa dérivée est 1.</translation>
    </message>
    <message>
        <source>unchanged: σ = 0 adds no noise.</source>
        <translation>inchangé&#x202f;: σ = 0 n’ajoute aucun bruit.</translation>
    </message>
    <message>
        <source>eval, classic scaling: %1 times the share that training keeps.</source>
        <translation>Eval, échelle classique&#x202f;: %1 fois la part que l’entraînement conserve.</translation>
    </message>
    <message>
        <source>eval: %1 passes unchanged.</source>
        <translation>Eval&#x202f;: %1 passe inchangé.</translation>
    </message>
    <message>
        <source>dropped by hand.</source>
        <translation>supprimé à la main.</translation>
    </message>
    <message>
        <source>kept by hand, but p = 1 multiplies everything by 0.</source>
        <translation>conservé à la main, mais p = 1 multiplie tout par 0.</translation>
    </message>
    <message>
        <source>kept by hand.</source>
        <translation>conservé à la main.</translation>
    </message>
    <message>
        <source>dropped: p = 1 drops everything.</source>
        <translation>supprimé&#x202f;: p = 1 supprime tout.</translation>
    </message>
    <message>
        <source>kept: %1 keeps it with this seed.</source>
        <translation>conservé&#x202f;: %1 le conserve avec cette graine.</translation>
    </message>
    <message>
        <source>dropped: %1 drops it with this seed.</source>
        <translation>supprimé&#x202f;: %1 le supprime avec cette graine.</translation>
    </message>
    <message>
        <source>kept: %1 is not below %2 = %3.</source>
        <translation>conservé&#x202f;: %1 n’est pas sous %2 = %3.</translation>
    </message>
    <message>
        <source>dropped: %1 is below %2 = %3.</source>
        <translation>supprimé&#x202f;: %1 est sous %2 = %3.</translation>
    </message>
    <message>
        <source>Multiply would give %1, &lt;b&gt;select gives %2&lt;/b&gt;.</source>
        <translation>Multiplier donnerait %1, &lt;b&gt;remplacer donne %2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Multiply gives %1&lt;/b&gt;, select would give %2.</source>
        <translation>&lt;b&gt;Multiplier donne %1&lt;/b&gt;, remplacer donnerait %2.</translation>
    </message>
    <message>
        <source>Forward had the noise of draw %1: this is no derivative of y.</source>
        <translation>La passe avant avait le bruit du tirage %1&#x202f;: ceci n’est pas une dérivée de y.</translation>
    </message>
    <message>
        <source>The mask of draw %1, which went forward, agrees here.</source>
        <translation>Le masque du tirage %1, celui de la passe avant, s’accorde ici.</translation>
    </message>
    <message>
        <source>But forward, in draw %1, its output was dropped: a gradient for nothing.</source>
        <translation>Mais en passe avant, au tirage %1, sa sortie a été supprimée&#x202f;: un gradient pour rien.</translation>
    </message>
    <message>
        <source>But forward, in draw %1, it was kept: its gradient is lost.</source>
        <translation>Mais en passe avant, au tirage %1, il a été conservé&#x202f;: son gradient est perdu.</translation>
    </message>
    <message>
        <source>NaN × 0 is NaN: dropping does not hide it.</source>
        <translation>NaN × 0 fait NaN&#x202f;: la suppression ne le cache pas.</translation>
    </message>
    <message>
        <source>A NaN stays NaN, whatever it is multiplied by.</source>
        <translation>Un NaN reste NaN, quel que soit le facteur.</translation>
    </message>
    <message>
        <source>Infinity × 0 is NaN: dropping does not hide it.</source>
        <translation>Infini × 0 fait NaN&#x202f;: la suppression ne le cache pas.</translation>
    </message>
    <message>
        <source>It is replaced by +0.</source>
        <translation>Il est remplacé par +0.</translation>
    </message>
    <message>
        <source>It takes SELU&apos;s lowest value, -1.7581, before a and b.</source>
        <translation>Il prend la plus basse valeur de SELU, -1.7581, avant a et b.</translation>
    </message>
    <message>
        <source>More than float32 holds (3.4e38): it rounds to infinity.</source>
        <translation>Plus que float32 ne contient (3.4e38)&#x202f;: arrondi à l’infini.</translation>
    </message>
    <message>
        <source>Infinity stays infinity.</source>
        <translation>L’infini reste infini.</translation>
    </message>
    <message>
        <source>Zero keeps the sign of dL/dy.</source>
        <translation>Zéro garde le signe de dL/dy.</translation>
    </message>
    <message>
        <source>Zero keeps the sign of x.</source>
        <translation>Zéro garde le signe de x.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 seeds</source>
        <translation>intervalle à 95 % de %1 à %2 sur %3 graines</translation>
    </message>
    <message>
        <source>Dropout helped here, and not by luck: the final validation loss is %1 lower (%2).</source>
        <translation>Ici le dropout a aidé, et ce n’est pas un hasard&#x202f;: la perte de validation finale est plus basse de %1 (%2).</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 lower, and not by luck (%2).</source>
        <translation>avec dropout, la perte de validation est plus basse de %1, et ce n’est pas un hasard (%2).</translation>
    </message>
    <message>
        <source>Dropout hurt here, and not by luck: the final validation loss is %1 higher (%2).</source>
        <translation>Ici le dropout a nui, et ce n’est pas un hasard&#x202f;: la perte de validation finale est plus haute de %1 (%2).</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 higher, and not by luck (%2).</source>
        <translation>avec dropout, la perte de validation est plus haute de %1, et ce n’est pas un hasard (%2).</translation>
    </message>
    <message>
        <source>No difference that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>Aucune différence que le hasard ne puisse expliquer&#x202f;: «&#x202f;sans&#x202f;» moins «&#x202f;avec dropout&#x202f;» vaut %1 (%2).</translation>
    </message>
    <message>
        <source>no difference yet that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>pas encore de différence que le hasard ne puisse expliquer&#x202f;: «&#x202f;sans&#x202f;» moins «&#x202f;avec dropout&#x202f;» vaut %1 (%2).</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 that luck could not explain: %3 (%4).</source>
        <translation>Aucune différence entre %1 et %2 que le hasard ne puisse expliquer&#x202f;: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 did better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 a fait mieux que %2, et ce n’est pas un hasard&#x202f;: sa perte de validation est plus basse de %3 (%4).</translation>
    </message>
    <message>
        <source>%1 does better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 fait mieux que %2, et ce n’est pas un hasard&#x202f;: sa perte de validation est plus basse de %3 (%4).</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 est à %2 sous %3</translation>
    </message>
    <message>
        <source>The first gain is larger by %1, and not by luck (%2).</source>
        <translation>Le premier gain est plus grand de %1, et ce n’est pas un hasard (%2).</translation>
    </message>
    <message>
        <source>The second gain is larger by %1, and not by luck (%2).</source>
        <translation>Le second gain est plus grand de %1, et ce n’est pas un hasard (%2).</translation>
    </message>
    <message>
        <source>Luck could explain that they differ by %1 (%2).</source>
        <translation>Le hasard peut expliquer leur écart de %1 (%2).</translation>
    </message>
    <message>
        <source>%1; %2. %3</source>
        <translation>%1&#x202f;; %2. %3</translation>
    </message>
    <message>
        <source>Press Play: the same network learns twice, from the same start.</source>
        <translation>Cliquez sur Lancer&#x202f;: le même réseau apprend deux fois, du même départ.</translation>
    </message>
    <message numerus="yes">
        <source>Press Play: %n networks learn side by side.</source>
        <translation>
            <numerusform>Cliquez sur Lancer&#x202f;: %n réseau apprend.</numerusform>
            <numerusform>Cliquez sur Lancer&#x202f;: %n réseaux apprennent côte à côte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run diverged, so there is nothing to compare.</source>
        <translation>Un essai a divergé&#x202f;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>One seed alone says nothing about luck: run several.</source>
        <translation>Une seule graine ne dit rien du hasard&#x202f;: lancez-en plusieurs.</translation>
    </message>
    <message>
        <source>So far, epoch %1 of %2: %3</source>
        <translation>Jusqu’ici, époque %1 sur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>noise around 1 multiplies every element: nothing is dropped</source>
        <translation>un bruit autour de 1 multiplie chaque élément&#x202f;: rien n’est supprimé</translation>
    </message>
    <message>
        <source>noise is added to every element: nothing is dropped</source>
        <translation>un bruit est ajouté à chaque élément&#x202f;: rien n’est supprimé</translation>
    </message>
    <message>
        <source>%1 · mask · n / kept</source>
        <translation>%1 · masque · n / conservés</translation>
    </message>
    <message>
        <source> Not run here: %1.</source>
        <translation> Non exécuté ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1: other bits than scalar on this tensor. Please report it.</source>
        <translation>%1&#x202f;: d’autres bits que scalar sur ce tenseur. Merci de le signaler.</translation>
    </message>
    <message>
        <source>Only %1 can run here, so there is nothing to compare.</source>
        <translation>Seul %1 fonctionne ici&#x202f;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>%1: the same mask and the same output, bit for bit, on all %2 elements.</source>
        <translation>%1&#x202f;: le même masque et la même sortie, bit pour bit, sur les %2 éléments.</translation>
    </message>
    <message>
        <source>%1 differs from scalar</source>
        <translation>%1 diffère de scalar</translation>
    </message>
    <message>
        <source>%1, bit for bit</source>
        <translation>%1, bit pour bit</translation>
    </message>
    <message>
        <source>%1, %2 of %3 kept; compared with %4 masks at p = %5.</source>
        <translation>%1, %2 sur %3 conservés&#x202f;; comparé à %4 masques pour p = %5.</translation>
    </message>
    <message>
        <source>These are outputs: every 0 counts as dropped, also one that was 0 before.</source>
        <translation>Ce sont des sorties&#x202f;: tout 0 compte comme supprimé, même s’il valait déjà 0.</translation>
    </message>
    <message>
        <source>None is yours: another p, other calls before, or another seed.</source>
        <translation>Aucun n’est le vôtre&#x202f;: autre p, autres appels avant, ou autre graine.</translation>
    </message>
    <message>
        <source>None is yours: another seed or p, other calls before, or a framework that is not here.</source>
        <translation>Aucun n’est le vôtre&#x202f;: autre graine ou autre p, autres appels avant, ou un framework absent d’ici.</translation>
    </message>
    <message>
        <source>So few cells say little: the chance of a match by accident is %1.</source>
        <translation>Si peu de cellules disent peu&#x202f;: la probabilité d’une coïncidence est %1.</translation>
    </message>
    <message>
        <source>The chance of a match by accident is %1.</source>
        <translation>La probabilité d’une coïncidence est %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cells differ</source>
        <translation>%1 cellules sur %2 diffèrent</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 give the same mask.</source>
        <translation>%1 donnent le même masque.</translation>
    </message>
    <message>
        <source>All %1 masks are the same.</source>
        <translation>Les %1 masques sont identiques.</translation>
    </message>
    <message>
        <source>No two of these %1 masks are the same.</source>
        <translation>Aucun de ces %1 masques n’est égal à un autre.</translation>
    </message>
    <message>
        <source>Your mask is the one of %1.</source>
        <translation>Votre masque est celui de %1.</translation>
    </message>
    <message>
        <source>There is no mask to compare yours with.</source>
        <translation>Il n’y a pas de masque à comparer au vôtre.</translation>
    </message>
    <message>
        <source>Your mask is none of these; the nearest is the one of %1: %2.</source>
        <translation>Votre masque n’est aucun d’eux&#x202f;; le plus proche est celui de %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>● compared with the real software</source>
        <translation>● comparé au vrai logiciel</translation>
    </message>
    <message>
        <source>◐ compared with published outputs</source>
        <translation>◐ comparé à des sorties publiées</translation>
    </message>
    <message>
        <source>○ read in sources only</source>
        <translation>○ lu dans les sources seulement</translation>
    </message>
    <message>
        <source>● our own definition</source>
        <translation>● notre propre définition</translation>
    </message>
    <message>
        <source>kept %1 of %2 (%3)</source>
        <translation>%1 sur %2 conservés (%3)</translation>
    </message>
    <message>
        <source>the others are compared with this one</source>
        <translation>les autres sont comparés à celui-ci</translation>
    </message>
    <message>
        <source>there is no mask to compare with</source>
        <translation>il n’y a pas de masque de comparaison</translation>
    </message>
    <message>
        <source>the same mask</source>
        <translation>le même masque</translation>
    </message>
    <message>
        <source>%1 of %2 differ, first %3</source>
        <translation>%1 sur %2 diffèrent, d’abord %3</translation>
    </message>
    <message>
        <source>%1 and %2: %3; %4.</source>
        <translation>%1 et %2&#x202f;: %3&#x202f;; %4.</translation>
    </message>
    <message>
        <source>%1: %2, seed %3</source>
        <translation>%1&#x202f;: %2, graine %3</translation>
    </message>
    <message>
        <source>, on a %1</source>
        <translation>, sur %1</translation>
    </message>
    <message>
        <source>, kernel of 1.4 and before</source>
        <translation>, noyau 1.4 et avant</translation>
    </message>
    <message>
        <source>PyTorch text</source>
        <translation>Texte PyTorch</translation>
    </message>
    <message>
        <source>NumPy text</source>
        <translation>Texte NumPy</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tableau Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet</source>
        <translation>Cellules de tableur</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout1d, channels</source>
        <translation>Dropout1d, canaux</translation>
    </message>
    <message>
        <source>Dropout2d, channels</source>
        <translation>Dropout2d, canaux</translation>
    </message>
    <message>
        <source>Dropout3d, channels</source>
        <translation>Dropout3d, canaux</translation>
    </message>
    <message>
        <source>Locked, same at all times</source>
        <translation>Locked, fixe dans le temps</translation>
    </message>
    <message>
        <source>Stochastic depth, rows</source>
        <translation>Stochastic depth, lignes</translation>
    </message>
    <message>
        <source>Stochastic depth, batch</source>
        <translation>Stochastic depth, batch</translation>
    </message>
    <message>
        <source>AlphaDropout</source>
        <translation>AlphaDropout</translation>
    </message>
    <message>
        <source>FeatureAlphaDropout</source>
        <translation>FeatureAlphaDropout</translation>
    </message>
    <message>
        <source>GaussianDropout</source>
        <translation>GaussianDropout</translation>
    </message>
    <message>
        <source>GaussianNoise</source>
        <translation>GaussianNoise</translation>
    </message>
    <message>
        <source>DropBlock, squares</source>
        <translation>DropBlock, carrés</translation>
    </message>
    <message>
        <source>DropConnect, weights</source>
        <translation>DropConnect, poids</translation>
    </message>
    <message>
        <source>Each element is dropped by itself (torch.nn.Dropout). Axes may be told to share a decision, as with Keras&apos; noise_shape.</source>
        <translation>Chaque élément est supprimé indépendamment (torch.nn.Dropout). Des axes peuvent partager une décision, comme avec noise_shape de Keras.</translation>
    </message>
    <message>
        <source>A channel of a sample is dropped as a whole: its neighbours would give away what is missing.</source>
        <translation>Un canal d’un exemple est supprimé en entier&#x202f;: ses voisins trahiraient ce qui manque.</translation>
    </message>
    <message>
        <source>Variational dropout for recurrent networks: a unit that is dropped stays dropped at every time.</source>
        <translation>Dropout variationnel pour réseaux récurrents&#x202f;: une unité supprimée le reste à chaque instant.</translation>
    </message>
    <message>
        <source>A whole sample of a residual branch is dropped (torchvision, mode &quot;row&quot;).</source>
        <translation>Un exemple entier d’une branche résiduelle est supprimé (torchvision, mode &quot;row&quot;).</translation>
    </message>
    <message>
        <source>The whole residual branch is dropped or kept (torchvision, mode &quot;batch&quot;).</source>
        <translation>Toute la branche résiduelle est supprimée ou conservée (torchvision, mode &quot;batch&quot;).</translation>
    </message>
    <message>
        <source>For networks with SELU: dropped elements take SELU&apos;s lowest value, mean and variance stay.</source>
        <translation>Pour les réseaux à SELU&#x202f;: les éléments supprimés prennent la plus basse valeur de SELU, moyenne et variance restent.</translation>
    </message>
    <message>
        <source>AlphaDropout on whole channels.</source>
        <translation>AlphaDropout sur des canaux entiers.</translation>
    </message>
    <message>
        <source>Nothing is dropped: each element is multiplied by noise around 1 with variance p / (1 − p) (Keras).</source>
        <translation>Rien n’est supprimé&#x202f;: chaque élément est multiplié par un bruit de moyenne 1 et de variance p / (1 − p) (Keras).</translation>
    </message>
    <message>
        <source>Nothing is dropped: noise around 0 with standard deviation σ is added (Keras).</source>
        <translation>Rien n’est supprimé&#x202f;: un bruit de moyenne 0 et d’écart type σ est ajouté (Keras).</translation>
    </message>
    <message>
        <source>Squares of b × b elements are dropped, and what is left is scaled up to the same sum (torchvision).</source>
        <translation>Des carrés de b × b éléments sont supprimés, et le reste est remis à l’échelle à la même somme (torchvision).</translation>
    </message>
    <message>
        <source>x is a matrix of weights, one row per output: single weights are dropped.</source>
        <translation>x est une matrice de poids, une ligne par sortie&#x202f;: des poids isolés sont supprimés.</translation>
    </message>
    <message>
        <source>element</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>unit over all times</source>
        <translation>unité sur tous les instants</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>exemple</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>every element has noise of its own</source>
        <translation>chaque élément a son propre bruit</translation>
    </message>
    <message>
        <source>squares are dropped; where they overlap, less than p is lost</source>
        <translation>des carrés sont supprimés&#x202f;; là où ils se chevauchent, on perd moins que p</translation>
    </message>
    <message>
        <source>every weight is a unit</source>
        <translation>chaque poids est une unité</translation>
    </message>
    <message>
        <source>every element is a unit</source>
        <translation>chaque élément est une unité</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>all %1 elements are dropped as one; the mask is %2</source>
        <translation>les %1 éléments sont supprimés ensemble&#x202f;; le masque est %2</translation>
    </message>
    <message>
        <source>%1 units, each a %2 of %3 elements; the mask is %4</source>
        <translation>%1 unités (%2) de %3 éléments&#x202f;; le masque est %4</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 exemples</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>sans rien</translation>
    </message>
    <message>
        <source>without dropout</source>
        <translation>sans dropout</translation>
    </message>
    <message>
        <source>Overfitting and its cure</source>
        <translation>Surapprentissage, remède</translation>
    </message>
    <message>
        <source>Without dropout the validation loss falls, then rises again while the training loss goes on falling. With dropout it ends lower and hardly rises.</source>
        <translation>Sans dropout, la perte de validation baisse puis remonte, tandis que la perte d’entraînement continue de baisser. Avec dropout, elle finit plus bas et ne remonte guère.</translation>
    </message>
    <message>
        <source>Too much dropout</source>
        <translation>Trop de dropout</translation>
    </message>
    <message>
        <source>With nine units in ten dropped the network cannot even learn its training data: both losses stay high. That is underfitting, and no longer training would help.</source>
        <translation>Avec neuf unités sur dix supprimées, le réseau ne peut même pas apprendre ses données d’entraînement&#x202f;: les deux pertes restent hautes. C’est du sous-apprentissage, et un entraînement plus long n’y ferait rien.</translation>
    </message>
    <message>
        <source>Little data</source>
        <translation>Peu de données</translation>
    </message>
    <message>
        <source>The fewer samples there are, the more dropout helps: with 60 samples it lowers the validation loss by more than with 1,000.</source>
        <translation>Moins il y a d’exemples, plus le dropout aide&#x202f;: avec 60 exemples, il abaisse davantage la perte de validation qu’avec 1000.</translation>
    </message>
    <message>
        <source>Noisy labels</source>
        <translation>Labels bruités</translation>
    </message>
    <message>
        <source>One training label in five is wrong. Without dropout the network learns the wrong ones by heart; with dropout it keeps a training loss above that, and a lower validation loss.</source>
        <translation>Un label d’entraînement sur cinq est faux. Sans dropout, le réseau apprend les faux par cœur&#x202f;; avec dropout, il garde une perte d’entraînement plus haute, et une perte de validation plus basse.</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout en entrée</translation>
    </message>
    <message>
        <source>With two inputs, each knows what the other does not: dropping one input in five takes away what the network needs, and even its best validation loss is higher.</source>
        <translation>Avec deux entrées, chacune sait ce que l’autre ignore&#x202f;: supprimer une entrée sur cinq prive le réseau de ce qu’il lui faut, et même sa meilleure perte de validation est plus haute.</translation>
    </message>
    <message>
        <source>Dropout against weight decay</source>
        <translation>Dropout contre weight decay</translation>
    </message>
    <message>
        <source>Both cure overfitting: dropout and weight decay each end with a lower validation loss and a smaller gap than nothing at all.</source>
        <translation>Les deux remédient au surapprentissage&#x202f;: dropout et weight decay finissent chacun avec une perte de validation plus basse et un écart plus petit que sans rien.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>A narrow network has no units to spare and a wide one has: dropout lowers the validation loss of 128 units a layer by more than that of 8.</source>
        <translation>Un réseau étroit n’a pas d’unités en trop, un large en a&#x202f;: le dropout abaisse davantage la perte de validation avec 128 unités par couche qu’avec 8.</translation>
    </message>
    <message>
        <source>Fashion-MNIST, 1,000 pictures</source>
        <translation>Fashion-MNIST, 1000 images</translation>
    </message>
    <message>
        <source>A thousand pictures are soon known by heart: without dropout the validation loss rises from its lowest point, with dropout it ends lower.</source>
        <translation>Mille images sont vite apprises par cœur&#x202f;: sans dropout, la perte de validation remonte depuis son point le plus bas, avec dropout elle finit plus bas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1&#x202f;: pas encore de valeurs.</translation>
    </message>
    <message>
        <source>%1: begins at %2, is lowest at %3 (%4), ends at %5 (%6).</source>
        <translation>%1&#x202f;: commence à %2, minimum à %3 (%4), finit à %5 (%6).</translation>
    </message>
    <message>
        <source>%1 The line begins at %2 and stays between %3 and %4.</source>
        <translation>%1 La ligne commence à %2 et reste entre %3 et %4.</translation>
    </message>
    <message>
        <source>%1: none of %2</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a count</comment>
        <translation>%1&#x202f;: 0 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a list of channels, %4 a percentage</comment>
        <translation>%1&#x202f;: %2 sur %3 (%4)</translation>
    </message>
    <message>
        <source>dropped by this mask</source>
        <translation>supprimés par ce masque</translation>
    </message>
    <message>
        <source>all 0 in x</source>
        <translation>tout à 0 dans x</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 1 / 0 here, which is infinite.</source>
        <translation>À p = 1, le masque de NumPy vaut ici 1 / 0, donc l’infini.</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 0 / 0, which is NaN.</source>
        <translation>À p = 1, le masque de NumPy vaut 0 / 0, donc NaN.</translation>
    </message>
    <message>
        <source>The kept elements are being counted: the scale of drop-block takes all of them to know.</source>
        <translation>Les éléments conservés sont en cours de comptage&#x202f;: le facteur de drop-block dépend d’eux tous.</translation>
    </message>
    <message>
        <source>At its lowest, the validation loss of %1 is %2 above that of %3 (%4).</source>
        <translation>Au plus bas, la perte de validation de %1 dépasse de %2 celle de %3 (%4).</translation>
    </message>
    <message>
        <source>None is yours, but one is almost: it differs in %1 of %2 cells, first %3. The chance to come so near by accident is %4: look for a cell that was changed, or a slip in the text.</source>
        <translation>Aucun n’est le vôtre, mais un l’est presque&#x202f;: il diffère dans %1 cellules sur %2, d’abord %3. La probabilité d’en être si près par hasard est %4&#x202f;: cherchez une cellule modifiée ou une erreur dans le texte.</translation>
    </message>
    <message>
        <source>So few cells say nothing: some mask here is like yours by accident.</source>
        <translation>Si peu de cellules ne disent rien&#x202f;: un masque ici ressemble au vôtre par hasard.</translation>
    </message>
    <message>
        <source>Your mask is almost the one of %1: it differs in %2 of %3 cells.</source>
        <translation>Votre masque est presque celui de %1&#x202f;: il diffère dans %2 cellules sur %3.</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>moins de 1 sur %1</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 sur %1</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>axe %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of an axis</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom d’axe</translation>
    </message>
    <message>
        <source>give each axis a name of 1 to %1 characters</source>
        <translation>donnez à chaque axe un nom de 1 à %1 caractères</translation>
    </message>
    <message>
        <source>%1 names were given for %2 axes</source>
        <translation>%1 noms donnés pour %2 axes</translation>
    </message>
    <message>
        <source>give each axis one name, with commas between them</source>
        <translation>donnez un nom à chaque axe, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayDialog</name>
    <message>
        <source>Choose an array</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Which array of %1 is x?</source>
        <translation>Quel tableau de %1 est x&#x202f;?</translation>
    </message>
    <message>
        <source>search for a name</source>
        <translation>chercher un nom</translation>
    </message>
    <message>
        <source>Shows the arrays with this text in their names</source>
        <translation>Montre les tableaux dont le nom contient ce texte</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>arrays of the file</source>
        <translation>tableaux du fichier</translation>
    </message>
    <message>
        <source>Double-click or Enter opens an array</source>
        <translation>Un double-clic ou Enter ouvre un tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n tableau</numerusform>
            <numerusform>%n tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n arrays</source>
        <translation>
            <numerusform>%1 sur %n tableau</numerusform>
            <numerusform>%1 sur %n tableaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayTable</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>impossible à ouvrir&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>Type dans le fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>dropscope::BackendDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>Back ends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>backend</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>tourne sur</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>this tensor</source>
        <translation>ce tenseur</translation>
    </message>
    <message>
        <source>scalar is the definition of correct. Each of the others computes mask and output of the layer on the tensor in view, and every bit is compared with scalar&apos;s.</source>
        <translation>scalar définit ce qui est juste. Chacun des autres calcule le masque et la sortie de la couche sur le tenseur affiché, et chaque bit est comparé à celui de scalar.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la référence</translation>
    </message>
    <message>
        <source>same bits</source>
        <translation>mêmes bits</translation>
    </message>
    <message>
        <source>%1 elements differ, the first is %2</source>
        <translation>%1 éléments diffèrent, le premier est %2</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 elements are too many to compare: up to %2 fit, which takes three tensors in memory</source>
        <translation>%1 éléments, c’est trop pour comparer&#x202f;: jusqu’à %2, car il faut trois tenseurs en mémoire</translation>
    </message>
</context>
<context>
    <name>dropscope::BackwardPanel</name>
    <message>
        <source>The checkpointing bug: a pass that is computed again for the gradient, without the generator&apos;s state put back, draws another mask. PyTorch keeps the state (preserve_rng_state).</source>
        <translation>Le bug du checkpointing&#x202f;: une passe recalculée pour le gradient, sans restaurer l’état du générateur, tire un autre masque. PyTorch garde l’état (preserve_rng_state).</translation>
    </message>
    <message>
        <source>the same mask goes backward</source>
        <translation>le même masque sert en arrière</translation>
    </message>
    <message>
        <source>a bug: forward has the mask of draw %1, backward that of draw %2</source>
        <translation>un bug&#x202f;: le masque du tirage %1 en avant, celui du tirage %2 en arrière</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
    </message>
    <message>
        <source>No harm in evaluation: there is no mask.</source>
        <translation>Sans effet en évaluation&#x202f;: il n’y a pas de masque.</translation>
    </message>
    <message>
        <source>Every gradient is multiplied by the noise of another draw.</source>
        <translation>Chaque gradient est multiplié par le bruit d’un autre tirage.</translation>
    </message>
    <message>
        <source>No harm here: noise that is added has no part in the gradient.</source>
        <translation>Sans effet ici&#x202f;: un bruit ajouté n’entre pas dans le gradient.</translation>
    </message>
    <message>
        <source>The two masks are the same here: no gradient goes astray.</source>
        <translation>Les deux masques sont identiques ici&#x202f;: aucun gradient ne s’égare.</translation>
    </message>
    <message>
        <source>%1 cells (◥) get a gradient though their output was dropped; %2 kept cells get none.</source>
        <translation>%1 cellules (◥) reçoivent un gradient alors que leur sortie a été supprimée&#x202f;; %2 cellules conservées n’en reçoivent pas.</translation>
    </message>
    <message>
        <source>recompute with a fresh &amp;mask</source>
        <translation>recalculer, &amp;nouveau masque</translation>
    </message>
</context>
<context>
    <name>dropscope::CellEditor</name>
    <message>
        <source>new value of the cell</source>
        <translation>nouvelle valeur de la cellule</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelBar</name>
    <message>
        <source>channels that this mask drops</source>
        <translation>canaux que ce masque supprime</translation>
    </message>
    <message>
        <source>channels of x that are all 0</source>
        <translation>canaux de x qui sont tout à 0</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>copier&#x202f;: %1</translation>
    </message>
    <message>
        <source>the whole list as text, a line for each sample</source>
        <translation>toute la liste en texte, une ligne par exemple</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelView</name>
    <message>
        <source>%1, dropped</source>
        <translation>%1, supprimé</translation>
    </message>
    <message>
        <source>%1, all 0</source>
        <translation>%1, tout à 0</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>all 0</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>tout à 0</translation>
    </message>
</context>
<context>
    <name>dropscope::ChartPanel</name>
    <message>
        <source>Kept over draws</source>
        <translation>Conservés par tirage</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean over draws</source>
        <translation>Moyenne au fil des tirages</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Masks over draws</source>
        <translation>Masques par tirage</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the chart&apos;s numbers</source>
        <translation>enregistrer les nombres du graphique</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>counting the kept share over draws</source>
        <translation>comptage de la part conservée au fil des tirages</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Moyenne de %1</translation>
    </message>
    <message>
        <source>A histogram needs at least two different finite values.</source>
        <translation>Un histogramme demande au moins deux valeurs finies différentes.</translation>
    </message>
</context>
<context>
    <name>dropscope::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>dropscope::ColorScale</name>
    <message>
        <source>colours from 0 to %1: %2</source>
        <translation>couleurs de 0 à %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>dropscope::ConfusionView</name>
    <message>
        <source>confusion matrix of the validation samples</source>
        <translation>matrice de confusion des exemples de validation</translation>
    </message>
    <message>
        <source>%1 right, step %2 · row: true, column: found</source>
        <translation>%1 justes, étape %2 · ligne&#x202f;: réelle, colonne&#x202f;: prédite</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 classés %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n classes need a larger window</source>
        <translation>
            <numerusform>Les nombres de %n classe demandent une fenêtre plus grande</numerusform>
            <numerusform>Les nombres de %n classes demandent une fenêtre plus grande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken for %3: %4 of them</source>
        <translation>%1 de «&#x202f;%2&#x202f;» classés «&#x202f;%3&#x202f;»&#x202f;: %4 d’entre eux</translation>
    </message>
</context>
<context>
    <name>dropscope::ControlPanel</name>
    <message>
        <source>noise around 1&lt;br&gt;std dev &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>bruit autour de 1&lt;br&gt;éc. type &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>garde &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>about &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;is dropped</source>
        <translation>environ &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;supprimés</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;scale &lt;b&gt;×%2&lt;/b&gt;</source>
        <translation>garde &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;facteur &lt;b&gt;×%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;p, probability of dropping</source>
        <translation>&amp;p, probabilité de suppression</translation>
    </message>
    <message>
        <source>p, the probability of dropping</source>
        <translation>p, la probabilité de suppression</translation>
    </message>
    <message>
        <source>p, the probability of dropping, as a slider</source>
        <translation>p, la probabilité de suppression, en curseur</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>G&amp;raine</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>another seed by chance (R)</source>
        <translation>une autre graine au hasard (R)</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>une autre graine au hasard</translation>
    </message>
    <message>
        <source>lock the seed against change</source>
        <translation>verrouiller la graine contre tout changement</translation>
    </message>
    <message>
        <source>lock the seed</source>
        <translation>verrouiller la graine</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>Tira&amp;ge</translation>
    </message>
    <message>
        <source>previous forward pass</source>
        <translation>passe avant précédente</translation>
    </message>
    <message>
        <source>previous forward pass (Shift+Space)</source>
        <translation>passe avant précédente (Shift+Space)</translation>
    </message>
    <message>
        <source>next forward pass</source>
        <translation>passe avant suivante</translation>
    </message>
    <message>
        <source>next forward pass (Space)</source>
        <translation>passe avant suivante (Space)</translation>
    </message>
    <message>
        <source>draw: the number of the forward pass</source>
        <translation>tirage&#x202f;: le numéro de la passe avant</translation>
    </message>
    <message>
        <source>Space: next forward pass</source>
        <translation>Space&#x202f;: passe avant suivante</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Train</translation>
    </message>
    <message>
        <source>Eval</source>
        <translation>Eval</translation>
    </message>
    <message>
        <source>E switches</source>
        <translation>E bascule</translation>
    </message>
    <message>
        <source>Mask source</source>
        <translation>Source du masque</translation>
    </message>
    <message>
        <source>mask source</source>
        <translation>source du masque</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>backend</translation>
    </message>
    <message>
        <source>compare the back ends on this tensor, bit for bit</source>
        <translation>comparer les backends sur ce tenseur, bit pour bit</translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation>comparer les backends</translation>
    </message>
    <message>
        <source>this layer has no p: its noise has σ</source>
        <translation>cette couche n’a pas de p&#x202f;: son bruit a σ</translation>
    </message>
    <message>
        <source>same bits on every device</source>
        <translation>mêmes bits sur tout appareil</translation>
    </message>
    <message>
        <source>what decides this framework&apos;s mask besides the seed</source>
        <translation>ce qui décide du masque de ce framework, outre la graine</translation>
    </message>
    <message>
        <source>its mask and arithmetic; draw 3 is its mask after three passes</source>
        <translation>son masque et son calcul&#x202f;; le tirage 3 est son masque après trois passes</translation>
    </message>
    <message>
        <source>its mask and arithmetic, the same at every draw</source>
        <translation>son masque et son calcul, les mêmes à chaque tirage</translation>
    </message>
</context>
<context>
    <name>dropscope::DecisionView</name>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 unités sur %2</translation>
    </message>
    <message>
        <source>%1 inputs: a map shows two</source>
        <translation>%1 entrées&#x202f;: une carte en montre deux</translation>
    </message>
    <message>
        <source>the network&apos;s curve, from %1 at the left to %2 at the right, between %3 and %4</source>
        <translation>la courbe du réseau, de %1 à gauche à %2 à droite, entre %3 et %4</translation>
    </message>
    <message>
        <source>what each unit of the first layer looks for, as pictures of its weights</source>
        <translation>ce que cherche chaque unité de la première couche, en images de ses poids</translation>
    </message>
    <message>
        <source>class %1 in %2 %</source>
        <translation>classe %1 sur %2 %</translation>
    </message>
    <message>
        <source>the network answers, as shares of the map: %1</source>
        <translation>réponses du réseau, en parts de la carte&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>dropscope::Document</name>
    <message>
        <source>documentation example</source>
        <translation>exemple de la documentation</translation>
    </message>
    <message>
        <source>new tensor</source>
        <translation>nouveau tenseur</translation>
    </message>
    <message>
        <source>change of p</source>
        <translation>changement de p</translation>
    </message>
    <message>
        <source>change of layer</source>
        <translation>changement de couche</translation>
    </message>
    <message>
        <source>change of zeroing</source>
        <translation>changement de mise à zéro</translation>
    </message>
    <message>
        <source>change of seed</source>
        <translation>changement de graine</translation>
    </message>
    <message>
        <source>change of draw</source>
        <translation>changement de tirage</translation>
    </message>
    <message>
        <source>switch to Train</source>
        <translation>passage en Train</translation>
    </message>
    <message>
        <source>switch to Eval</source>
        <translation>passage en Eval</translation>
    </message>
    <message>
        <source>change of mask source</source>
        <translation>changement de source du masque</translation>
    </message>
    <message>
        <source>fresh mask backward</source>
        <translation>nouveau masque en arrière</translation>
    </message>
    <message>
        <source>same mask backward</source>
        <translation>même masque en arrière</translation>
    </message>
    <message>
        <source>change of the mask source&apos;s details</source>
        <translation>changement des détails de la source du masque</translation>
    </message>
</context>
<context>
    <name>dropscope::DrawPanel</name>
    <message>
        <source>longest run: %1 drops</source>
        <translation>plus longue suite&#x202f;: %1 supprimés</translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation>&gt; 99.9 %</translation>
    </message>
    <message>
        <source>longest run: %1 drops; as long in %2 of draws</source>
        <translation>plus longue suite&#x202f;: %1 supprimés&#x202f;; aussi longue dans %2 des tirages</translation>
    </message>
    <message>
        <source>This draw</source>
        <translation>Ce tirage</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>théorie</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>variance</translation>
    </message>
    <message>
        <source>the mean of y in 95 % of draws</source>
        <translation>la moyenne de y dans 95 % des tirages</translation>
    </message>
    <message>
        <source>units dropped in a row, in the order of their numbers: row by row</source>
        <translation>unités supprimées à la suite, dans l’ordre de leurs numéros&#x202f;: ligne par ligne</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
    </message>
    <message>
        <source>evaluation keeps everything</source>
        <translation>l’évaluation conserve tout</translation>
    </message>
    <message>
        <source>noise drops nothing</source>
        <translation>le bruit ne supprime rien</translation>
    </message>
    <message>
        <source>%1 of %2, </source>
        <translation>%1 sur %2, </translation>
    </message>
    <message>
        <source>expected %1; </source>
        <translation>attendu %1&#x202f;; </translation>
    </message>
    <message>
        <source>95 % of draws keep %1 to %2</source>
        <translation>95 % des tirages en conservent %1 à %2</translation>
    </message>
    <message>
        <source>squares overlap, so no simple interval holds</source>
        <translation>les carrés se chevauchent&#x202f;: pas d’intervalle simple</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1s </source>
        <translation>par %1&#x202f;: </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservés</translation>
    </message>
    <message>
        <source>kept, %1</source>
        <translation>conservés, %1</translation>
    </message>
    <message>
        <source>no elements</source>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>the variance of y&apos;s elements that theory expects</source>
        <translation>la variance des éléments de y attendue par la théorie</translation>
    </message>
    <message>
        <source>NaN: %1</source>
        <translation>NaN&#x202f;: %1</translation>
    </message>
    <message>
        <source>infinite: %1</source>
        <translation>infinis&#x202f;: %1</translation>
    </message>
    <message>
        <source>-0: %1</source>
        <translation>-0&#x202f;: %1</translation>
    </message>
    <message>
        <source>in y, %1</source>
        <translation>dans y, %1</translation>
    </message>
    <message>
        <source>The tensor has no elements.</source>
        <translation>Le tenseur n’a aucun élément.</translation>
    </message>
    <message>
        <source>Evaluation: y is x times 1 − p.</source>
        <translation>Évaluation&#x202f;: y est x fois 1 − p.</translation>
    </message>
    <message>
        <source>Evaluation: y is x, bit for bit.</source>
        <translation>Évaluation&#x202f;: y est x, bit pour bit.</translation>
    </message>
    <message>
        <source>Nothing is dropped: every element has noise of its own, and the mean stays.</source>
        <translation>Rien n’est supprimé&#x202f;: chaque élément a son propre bruit, et la moyenne reste.</translation>
    </message>
    <message>
        <source>%1 of %2 units are set by hand: this count is not a draw&apos;s.</source>
        <translation>%1 unités sur %2 sont fixées à la main&#x202f;: ce compte n’est pas celui d’un tirage.</translation>
    </message>
    <message>
        <source>p = 0: nothing is dropped, y is x.</source>
        <translation>p = 0&#x202f;: rien n’est supprimé, y est x.</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, y is 0.</source>
        <translation>p = 1&#x202f;: tout est supprimé, y est 0.</translation>
    </message>
    <message>
        <source>Squares are dropped whole, and what is left is scaled up to the same sum.</source>
        <translation>Des carrés entiers sont supprimés, et le reste est remis à l’échelle à la même somme.</translation>
    </message>
    <message>
        <source>An ordinary draw: the count is inside the band of 95 % of draws.</source>
        <translation>Un tirage ordinaire&#x202f;: le compte est dans la bande de 95 % des tirages.</translation>
    </message>
    <message>
        <source>A rare draw: fewer units kept than in 97.5 % of draws.</source>
        <translation>Un tirage rare&#x202f;: moins d’unités conservées que dans 97.5 % des tirages.</translation>
    </message>
    <message>
        <source>A rare draw: more units kept than in 97.5 % of draws.</source>
        <translation>Un tirage rare&#x202f;: plus d’unités conservées que dans 97.5 % des tirages.</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, and y is NaN: the mask is 0 / 0.</source>
        <translation>p = 1&#x202f;: tout est supprimé, et y est NaN&#x202f;: le masque vaut 0 / 0.</translation>
    </message>
</context>
<context>
    <name>dropscope::EdgeCaseDialog</name>
    <message>
        <source>&amp;bits</source>
        <translation>&amp;bits</translation>
    </message>
    <message>
        <source>Edge cases under each framework&apos;s rule</source>
        <translation>Cas limites selon la règle de chaque framework</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>what a dropped number becomes</source>
        <translation>ce que devient un nombre supprimé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>what a kept number becomes</source>
        <translation>ce que devient un nombre conservé</translation>
    </message>
    <message>
        <source>show the 32 bits of each number, in hexadecimal</source>
        <translation>montrer les 32 bits de chaque nombre, en hexadécimal</translation>
    </message>
    <message>
        <source>answers of the frameworks</source>
        <translation>réponses des frameworks</translation>
    </message>
    <message>
        <source>≠ marks an answer that differs from most. NaN is the same answer as NaN: its bits depend on the processor. Denormals are as IEEE 754 has them; a framework told to flush them to 0 differs further.</source>
        <translation>≠ marque une réponse qui diffère de la plupart. NaN est la même réponse que NaN&#x202f;: ses bits dépendent du processeur. Les dénormalisés suivent IEEE 754&#x202f;; un framework réglé pour les mettre à 0 diffère davantage.</translation>
    </message>
    <message>
        <source>Put these numbers into x</source>
        <translation>Mettre ces nombres dans x</translation>
    </message>
    <message>
        <source>a new 3 × 5 tensor; undo brings yours back</source>
        <translation>un nouveau tenseur 3 × 5&#x202f;; annuler ramène le vôtre</translation>
    </message>
    <message>
        <source>the number that goes in</source>
        <translation>le nombre qui entre</translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>%1: %2, bits %3</source>
        <translation>%1&#x202f;: %2, bits %3</translation>
    </message>
</context>
<context>
    <name>dropscope::ExplanationBar</name>
    <message>
        <source>Frameworks…</source>
        <translation>Frameworks…</translation>
    </message>
    <message>
        <source>what other frameworks make of such a number</source>
        <translation>ce que d’autres frameworks font d’un tel nombre</translation>
    </message>
</context>
<context>
    <name>dropscope::FileMenu</name>
    <message>
        <source>Tensors (%1)</source>
        <translation>Tenseurs (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV, text with commas</source>
        <translation>CSV, texte avec virgules</translation>
    </message>
    <message>
        <source>TSV, text with tabs</source>
        <translation>TSV, texte avec tabulations</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Tableau NumPy</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>Archive NumPy</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>%1 ouvert</translation>
    </message>
    <message>
        <source>&amp;New tensor…</source>
        <translation>&amp;Nouveau tenseur…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Save x as…</source>
        <translation>Enregistrer &amp;x sous…</translation>
    </message>
    <message>
        <source>Save &amp;mask as…</source>
        <translation>Enregistrer le &amp;masque sous…</translation>
    </message>
    <message>
        <source>Save &amp;y as…</source>
        <translation>Enregistrer &amp;y sous…</translation>
    </message>
    <message>
        <source>Save dL/d&amp;y as…</source>
        <translation>Enregistrer &amp;dL/dy sous…</translation>
    </message>
    <message>
        <source>Save &amp;dL/dx as…</source>
        <translation>Enregistrer d&amp;L/dx sous…</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>&amp;Tout enregistrer en un fichier…</translation>
    </message>
    <message>
        <source>x, mask, y, dL/dy and dL/dx</source>
        <translation>x, masque, y, dL/dy et dL/dx</translation>
    </message>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>un autre fichier est en cours d’enregistrement&#x202f;: attendez-le ou annulez-le</translation>
    </message>
    <message>
        <source>saved %1 as %2</source>
        <translation>%1 enregistré sous %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sessions (%1)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>Open a tensor</source>
        <translation>Ouvrir un tenseur</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save x, mask, y, dL/dy and dL/dx in one file</source>
        <translation>Enregistrer x, masque, y, dL/dy et dL/dx en un fichier</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation>Enregistrer la vue en image</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Enregistrer les nombres</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>no files yet</source>
        <translation>aucun fichier</translation>
    </message>
</context>
<context>
    <name>dropscope::FileNotice</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Open the file again as it is now; undo brings back what you see.</source>
        <translation>Rouvrir le fichier tel qu’il est maintenant&#x202f;; annuler ramène ce que vous voyez.</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Recharger le fichier</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Hide this line until the file changes again.</source>
        <translation>Cacher cette ligne jusqu’au prochain changement du fichier.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What you see is still what was opened.</source>
        <translation>%1 n’est plus sur le disque. Vous voyez toujours ce qui a été ouvert.</translation>
    </message>
    <message>
        <source>%1 was cut short on the disk: the end of x may read as zeros now.</source>
        <translation>%1 a été tronqué sur le disque&#x202f;: la fin de x peut maintenant se lire comme des zéros.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk: x may show some of its new values.</source>
        <translation>%1 a changé sur le disque&#x202f;: x montre peut-être certaines de ses nouvelles valeurs.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk. What you see is what was opened.</source>
        <translation>%1 a changé sur le disque. Vous voyez ce qui a été ouvert.</translation>
    </message>
</context>
<context>
    <name>dropscope::FindingPanel</name>
    <message>
        <source>What dropout did</source>
        <translation>L’effet du dropout</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>perte de validation</translation>
    </message>
    <message>
        <source>each line is one seed: same start, same batches</source>
        <translation>chaque trait est une graine&#x202f;: même départ, mêmes batches</translation>
    </message>
    <message>
        <source>validation loss of each seed, without and with dropout</source>
        <translation>perte de validation de chaque graine, sans et avec dropout</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>final validation loss</source>
        <translation>perte de validation finale</translation>
    </message>
    <message>
        <source>validation loss so far</source>
        <translation>perte de validation actuelle</translation>
    </message>
</context>
<context>
    <name>dropscope::GpuPicker</name>
    <message>
        <source>kernel of 1.4 and before</source>
        <translation>noyau 1.4 et avant</translation>
    </message>
    <message>
        <source>&amp;GPU, for PyTorch CUDA</source>
        <translation>&amp;GPU, pour PyTorch CUDA</translation>
    </message>
    <message>
        <source>GPU by name</source>
        <translation>GPU par nom</translation>
    </message>
    <message>
        <source>A tensor with more elements than a GPU runs threads at once gets another mask on another GPU. Smaller ones are the same on all.</source>
        <translation>Un tenseur ayant plus d’éléments qu’un GPU n’exécute de threads à la fois reçoit un autre masque sur un autre GPU. Les plus petits sont les mêmes sur tous.</translation>
    </message>
    <message>
        <source>any, or a name: A100</source>
        <translation>tous, ou un nom&#x202f;: A100</translation>
    </message>
    <message>
        <source>SMs: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>SM&#x202f;: torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>SMs ×</source>
        <translation>SM ×</translation>
    </message>
    <message>
        <source>threads per SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>threads par SM&#x202f;: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>PyTorch 1.4 and before gave each thread one element at a time, not four.</source>
        <translation>PyTorch 1.4 et avant donnait à chaque thread un élément à la fois, pas quatre.</translation>
    </message>
</context>
<context>
    <name>dropscope::GridCard</name>
    <message>
        <source>%1, all channels</source>
        <comment>%1 is x, mask, y, ...</comment>
        <translation>%1, tous les canaux</translation>
    </message>
</context>
<context>
    <name>dropscope::HeatMap</name>
    <message>
        <source>%1 to the right, %2 upwards</source>
        <translation>%1 vers la droite, %2 vers le haut</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <comment>a cell of a heat map: two variables with their values, and what is in the cell</comment>
        <translation>%1 %2, %3 %4&#x202f;: %5</translation>
    </message>
</context>
<context>
    <name>dropscope::HelpMenu</name>
    <message>
        <source>&amp;Help pages</source>
        <translation>&amp;Pages d’aide</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#x202f;?</translation>
    </message>
    <message>
        <source>the page about the control that has the keyboard</source>
        <translation>la page sur l’élément qui a le clavier</translation>
    </message>
    <message>
        <source>&amp;Point at a control…</source>
        <translation>&amp;Montrer un élément…</translation>
    </message>
    <message>
        <source>Show the h&amp;ints</source>
        <translation>Afficher les &amp;conseils</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Dropscope</source>
        <translation>À &amp;propos de Dropscope</translation>
    </message>
    <message>
        <source>About Dropscope</source>
        <translation>À propos de Dropscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;An instrument for dropout: which cells are masked, and why.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;Un instrument pour le dropout&#x202f;: quelles cellules sont masquées, et pourquoi.&lt;br&gt;&lt;br&gt;Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>dropscope::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>mots à chercher</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher</translation>
    </message>
    <message>
        <source>pages of the help</source>
        <translation>pages de l’aide</translation>
    </message>
    <message>
        <source>page of the help</source>
        <translation>page de l’aide</translation>
    </message>
</context>
<context>
    <name>dropscope::Hints</name>
    <message>
        <source>Drag p and watch cells drop, one by one.</source>
        <translation>Faites glisser p&#x202f;: les cellules tombent une à une.</translation>
    </message>
    <message>
        <source>Click a cell of the mask to drop or keep it by hand.</source>
        <translation>Cliquez sur une cellule du masque pour la supprimer ou la conserver à la main.</translation>
    </message>
    <message>
        <source>Train drops; Eval lets x pass unchanged.</source>
        <translation>Train supprime&#x202f;; Eval laisse passer x inchangé.</translation>
    </message>
    <message>
        <source>Press Space for the next draw, Shift+Space to go back.</source>
        <translation>Espace&#x202f;: tirage suivant&#x202f;; Maj+Espace&#x202f;: retour.</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button: puts this hint away</comment>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Hide all hints</source>
        <comment>button</comment>
        <translation>Masquer les conseils</translation>
    </message>
    <message>
        <source>hint %1 of %2</source>
        <translation>conseil %1 sur %2</translation>
    </message>
</context>
<context>
    <name>dropscope::HistogramChart</name>
    <message>
        <source>Histogram of x and y</source>
        <translation>Histogramme de x et y</translation>
    </message>
    <message>
        <source>No finite values to count.</source>
        <translation>Aucune valeur finie à compter.</translation>
    </message>
    <message>
        <source>value, in bins of %1</source>
        <translation>valeur, par classes de %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>%1 dropped to 0</source>
        <translation>%1 mis à 0</translation>
    </message>
    <message>
        <source>x, mean %1</source>
        <translation>x, moyenne %1</translation>
    </message>
    <message>
        <source>y, mean %1</source>
        <translation>y, moyenne %1</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>y</source>
        <translation>y</translation>
    </message>
    <message>
        <source>%1 to 0</source>
        <translation>%1 à 0</translation>
    </message>
    <message>
        <source>theory: %1 ± %2</source>
        <translation>théorie&#x202f;: %1 ± %2</translation>
    </message>
    <message>
        <source>−sd</source>
        <translation>−ET</translation>
    </message>
    <message>
        <source>+sd</source>
        <translation>+ET</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
</context>
<context>
    <name>dropscope::HistoryPanel</name>
    <message>
        <source>There is nothing to drop: the tensor has no elements.</source>
        <translation>Il n’y a rien à supprimer&#x202f;: le tenseur n’a aucun élément.</translation>
    </message>
    <message>
        <source>Evaluation draws no masks: switch to Train to watch them.</source>
        <translation>L’évaluation ne tire pas de masques&#x202f;: passez en Train pour les observer.</translation>
    </message>
    <message>
        <source>Noise drops nothing: there are no masks to follow.</source>
        <translation>Le bruit ne supprime rien&#x202f;: il n’y a pas de masques à suivre.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>element</source>
        <translation>élément</translation>
    </message>
    <message>
        <source>a row is a draw: locked dropout uses it at all %1 times</source>
        <translation>une ligne est un tirage&#x202f;: le dropout Locked l’emploie aux %1 instants</translation>
    </message>
</context>
<context>
    <name>dropscope::IntervalGauge</name>
    <message>
        <source>%1 of %2 kept, 95 % of draws keep %3 to %4</source>
        <translation>%1 sur %2 conservés, 95 % des tirages en conservent %3 à %4</translation>
    </message>
    <message>
        <source>kept units on a line from none to all</source>
        <translation>unités conservées sur une ligne, d’aucune à toutes</translation>
    </message>
</context>
<context>
    <name>dropscope::LayerPanel</name>
    <message>
        <source>kind of dropout layer</source>
        <translation>type de couche de dropout</translation>
    </message>
    <message>
        <source>what a dropped element becomes</source>
        <translation>ce que devient un élément supprimé</translation>
    </message>
    <message>
        <source>when the rest is scaled</source>
        <translation>quand le reste est mis à l’échelle</translation>
    </message>
    <message>
        <source>dropped: x × 0 (PyTorch)</source>
        <translation>supprimé&#x202f;: x × 0 (PyTorch)</translation>
    </message>
    <message>
        <source>dropped: +0 (Keras, Flax)</source>
        <translation>supprimé&#x202f;: +0 (Keras, Flax)</translation>
    </message>
    <message>
        <source>x × 0 keeps the sign of zero and turns a dropped NaN or infinity into NaN; +0 hides both.</source>
        <translation>x × 0 garde le signe de zéro et change un NaN ou un infini supprimé en NaN&#x202f;; +0 cache les deux.</translation>
    </message>
    <message>
        <source>inverted: scaled in training</source>
        <translation>inversé&#x202f;: échelle en Train</translation>
    </message>
    <message>
        <source>classic: scaled in evaluation</source>
        <translation>classique&#x202f;: échelle en Eval</translation>
    </message>
    <message>
        <source>Inverted: training divides by 1 − p, evaluation is x. Classic (2014): training only drops, evaluation multiplies by 1 − p.</source>
        <translation>Inversé&#x202f;: l’entraînement divise par 1 − p, l’évaluation est x. Classique (2014)&#x202f;: l’entraînement supprime seulement, l’évaluation multiplie par 1 − p.</translation>
    </message>
    <message>
        <source>shared axes</source>
        <translation>axes partagés</translation>
    </message>
    <message>
        <source>axes that share a decision</source>
        <translation>axes qui partagent une décision</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Elements along these axes are dropped together: 2, 3 on (N, C, H, W) drops whole channels.</source>
        <translation>Les éléments le long de ces axes sont supprimés ensemble&#x202f;: 2, 3 sur (N, C, H, W) supprime des canaux entiers.</translation>
    </message>
    <message>
        <source>σ of the noise</source>
        <translation>σ du bruit</translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation>écart type du bruit</translation>
    </message>
    <message>
        <source>block side b</source>
        <translation>côté du bloc b</translation>
    </message>
    <message>
        <source>side of a dropped block</source>
        <translation>côté d’un bloc supprimé</translation>
    </message>
    <message>
        <source>change of scaling</source>
        <translation>changement d’échelle</translation>
    </message>
    <message>
        <source>this kind does not take x as it is</source>
        <translation>ce type n’accepte pas x tel quel</translation>
    </message>
    <message>
        <source>change of shared axes</source>
        <translation>changement des axes partagés</translation>
    </message>
    <message>
        <source>change of the noise</source>
        <translation>changement du bruit</translation>
    </message>
    <message>
        <source>change of the block</source>
        <translation>changement du bloc</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>C&amp;ouche</translation>
    </message>
</context>
<context>
    <name>dropscope::LineChart</name>
    <message>
        <source>  (%1 to %2)</source>
        <translation>  (%1 à %2)</translation>
    </message>
    <message>
        <source>Drag to zoom in; double-click to see all again.
Keys: arrows move, + and − zoom, 0 shows all again</source>
        <translation>Glisser pour zoomer&#x202f;; double-clic pour tout revoir.
Touches&#x202f;: les flèches déplacent, + et − zooment, 0 fait tout revoir</translation>
    </message>
</context>
<context>
    <name>dropscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Ouvrir une &amp;session…</translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation>Enregistrer l&amp;a session sous…</translation>
    </message>
    <message>
        <source>Dropscope</source>
        <translation>Dropscope</translation>
    </message>
    <message>
        <source>Dropscope did not end as it should. There is a copy of your session of %1.</source>
        <translation>Dropscope ne s’est pas terminé normalement. Il existe une copie de votre session du %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>La supprimer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Tensor</source>
        <translation>&amp;Tenseur</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — Dropscope</source>
        <translation>%1 — Dropscope</translation>
    </message>
    <message>
        <source>a file is being saved: wait for it, or cancel it</source>
        <translation>un fichier est en cours d’enregistrement&#x202f;: attendez-le ou annulez-le</translation>
    </message>
    <message>
        <source>x was edited and is not saved. Close and lose the edits?</source>
        <translation>x a été modifié et n’est pas enregistré. Fermer et perdre les modifications&#x202f;?</translation>
    </message>
</context>
<context>
    <name>dropscope::MapCard</name>
    <message>
        <source>which side is shown</source>
        <translation>quel côté est affiché</translation>
    </message>
    <message>
        <source>what is shown of this side</source>
        <translation>ce qui est affiché de ce côté</translation>
    </message>
    <message>
        <source>Which side of the comparison this map shows</source>
        <translation>Quel côté de la comparaison cette carte montre</translation>
    </message>
    <message>
        <source>decision map</source>
        <translation>carte de décision</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matrice de confusion</translation>
    </message>
    <message>
        <source>first-layer weights %1, %2</source>
        <translation>poids, 1re couche %1, %2</translation>
    </message>
    <message>
        <source>decision map %1, %2</source>
        <translation>carte de décision %1, %2</translation>
    </message>
    <message>
        <source>first-layer weights</source>
        <translation>poids, 1re couche</translation>
    </message>
    <message>
        <source>What both cards show of the network: its answers, how far they lie apart when dropout stays on (Monte-Carlo dropout), or which classes it mixes up</source>
        <translation>Ce que les deux panneaux montrent du réseau&#x202f;: ses réponses, leur dispersion quand le dropout reste actif (dropout de Monte-Carlo), ou les classes qu’il confond</translation>
    </message>
    <message numerus="yes">
        <source>spread, %n passes</source>
        <translation>
            <numerusform>dispersion, %n passe</numerusform>
            <numerusform>dispersion, %n passes</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: plain · line: mean · band: ±2 deviations</source>
        <translation>tirets&#x202f;: Eval · trait&#x202f;: moyenne · bande&#x202f;: ±2 écarts types</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>écart type</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskCard</name>
    <message>
        <source>your mask</source>
        <translation>votre masque</translation>
    </message>
    <message>
        <source>mask of %1</source>
        <translation>masque de %1</translation>
    </message>
    <message>
        <source>Name the GPU</source>
        <translation>Nommer le GPU</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskView</name>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1; %2 drops it</source>
        <translation>%1&#x202f;; %2&#x202f;: supprimé</translation>
    </message>
    <message>
        <source>%1; %2 keeps it</source>
        <translation>%1&#x202f;; %2&#x202f;: conservé</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksMenus</name>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Copier les cellules</translation>
    </message>
    <message>
        <source>Copy cells &amp;as</source>
        <translation>Copier les cellules &amp;en</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>C&amp;oller les cellules</translation>
    </message>
    <message>
        <source>Set to &amp;0 / back to the drawn mask	Del</source>
        <translation>Mettre à &amp;0 / revenir au masque tiré	Del</translation>
    </message>
    <message>
        <source>Copy as P&amp;yTorch code</source>
        <translation>Copier en code P&amp;yTorch</translation>
    </message>
    <message>
        <source>Copy as &amp;NumPy code</source>
        <translation>Copier en code N&amp;umPy</translation>
    </message>
    <message>
        <source>Copy as &amp;JAX code</source>
        <translation>Copier en code &amp;JAX</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Gradients dL/dy and dL/dx</source>
        <translation>&amp;Gradients dL/dy et dL/dx</translation>
    </message>
    <message>
        <source>&amp;Channels as pictures</source>
        <translation>C&amp;anaux en images</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Whole slice</source>
        <translation>Coupe e&amp;ntière</translation>
    </message>
    <message>
        <source>Save the &amp;view as a picture…</source>
        <translation>Enregistrer la vue en &amp;image…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>Reference page&apos;s &amp;example</source>
        <translation>&amp;Exemple de la page de référence</translation>
    </message>
    <message>
        <source>documentation example</source>
        <translation>exemple de la documentation</translation>
    </message>
    <message>
        <source>Load the reference &amp;result</source>
        <translation>Charger le &amp;résultat de référence</translation>
    </message>
    <message>
        <source>E&amp;dge cases…</source>
        <translation>&amp;Cas limites…</translation>
    </message>
    <message>
        <source>&amp;Train / Eval</source>
        <translation>&amp;Train / Eval</translation>
    </message>
    <message>
        <source>&amp;Next draw</source>
        <translation>Tirage &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous draw</source>
        <translation>Tirage &amp;précédent</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>Autre &amp;graine</translation>
    </message>
    <message>
        <source>&amp;Back ends…</source>
        <translation>&amp;Backends…</translation>
    </message>
    <message>
        <source>&amp;Clear cells set by hand</source>
        <translation>&amp;Effacer les choix manuels</translation>
    </message>
    <message>
        <source>clear of all hand-set cells</source>
        <translation>effacement de tous les choix manuels</translation>
    </message>
    <message>
        <source>copied: a program that makes x, mask and y, and prints y</source>
        <translation>copié&#x202f;: un programme qui crée x, le masque et y, et affiche y</translation>
    </message>
    <message>
        <source>load the reference result</source>
        <translation>chargement du résultat de référence</translation>
    </message>
    <message>
        <source>plain dropout</source>
        <translation>dropout simple</translation>
    </message>
    <message>
        <source>the reference page&apos;s mask</source>
        <translation>le masque de la page de référence</translation>
    </message>
    <message>
        <source>edge cases</source>
        <translation>cas limites</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksPage</name>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation>comparer les backends</translation>
    </message>
    <message>
        <source>input, type to edit</source>
        <translation>entrée, tapez pour modifier</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <translation>
            <numerusform>%n fixé à la main</numerusform>
            <numerusform>%n fixés à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>click to drop or keep by hand</source>
        <translation>cliquez pour supprimer ou conserver</translation>
    </message>
    <message>
        <source>eval: no mask</source>
        <translation>Eval&#x202f;: pas de masque</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>gradient from above, type to edit</source>
        <translation>gradient amont, tapez pour modifier</translation>
    </message>
    <message>
        <source>gradient for x</source>
        <translation>gradient pour x</translation>
    </message>
    <message>
        <source>Noise drops nothing: there is no share to follow.</source>
        <translation>Le bruit ne supprime rien&#x202f;: il n’y a pas de part à suivre.</translation>
    </message>
    <message>
        <source>Evaluation keeps everything: switch to Train to watch draws.</source>
        <translation>L’évaluation conserve tout&#x202f;: passez en Train pour observer des tirages.</translation>
    </message>
    <message>
        <source>x is not finite here: no mean settles. Choose another cell.</source>
        <translation>x n’est pas fini ici&#x202f;: aucune moyenne ne se stabilise. Choisissez une autre cellule.</translation>
    </message>
    <message>
        <source>%1 draws the same mask from the same seed at every pass: there are no draws to follow.</source>
        <translation>%1 tire le même masque de la même graine à chaque passe&#x202f;: il n’y a pas de tirages à suivre.</translation>
    </message>
    <message>
        <source>input; double click for one</source>
        <translation>entrée&#x202f;; double-clic pour un seul</translation>
    </message>
    <message>
        <source>y is not finite here: no mean settles. Choose another p.</source>
        <translation>y n’est pas fini ici&#x202f;: aucune moyenne ne se stabilise. Choisissez un autre p.</translation>
    </message>
    <message>
        <source>seed %1, draw %2, stream %3</source>
        <translation>graine %1, tirage %2, flux %3</translation>
    </message>
    <message>
        <source>float32, 1 element</source>
        <translation>float32, 1 élément</translation>
    </message>
    <message>
        <source>float32, %1 elements</source>
        <translation>float32, %1 éléments</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkPanel</name>
    <message>
        <source>the network with dropout and the units dropped at this step</source>
        <translation>le réseau avec dropout et les unités supprimées à cette étape</translation>
    </message>
    <message>
        <source>step shown in the network</source>
        <translation>étape montrée dans le réseau</translation>
    </message>
    <message>
        <source>Any step&apos;s mask, computed again from its number; at the right end it follows</source>
        <translation>Le masque de toute étape, recalculé d’après son numéro&#x202f;; tout à droite, il suit</translation>
    </message>
    <message>
        <source>previous step</source>
        <translation>étape précédente</translation>
    </message>
    <message>
        <source>the mask of the step before</source>
        <translation>le masque de l’étape d’avant</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>étape suivante</translation>
    </message>
    <message>
        <source>the mask of the next step</source>
        <translation>le masque de l’étape d’après</translation>
    </message>
    <message>
        <source>The mask is that of the batch&apos;s first sample. Lines are the weights as they are now.</source>
        <translation>Le masque est celui du premier exemple du batch. Les traits sont les poids actuels.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Network at step %1</source>
        <translation>Réseau à l’étape %1</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>avant la première étape</translation>
    </message>
    <message>
        <source>dropped for the batch&apos;s first sample</source>
        <translation>supprimés pour le premier exemple du batch</translation>
    </message>
    <message>
        <source>that step&apos;s mask, today&apos;s weights</source>
        <translation>masque de cette étape, poids actuels</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkView</name>
    <message>
        <source>inputs: %1 of %2 dropped</source>
        <translation>entrées&#x202f;: %1 sur %2 supprimées</translation>
    </message>
    <message>
        <source>outputs: %1, never dropped</source>
        <translation>sorties&#x202f;: %1, jamais supprimées</translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units dropped</source>
        <translation>couche cachée %1&#x202f;: %2 unités sur %3 supprimées</translation>
    </message>
    <message>
        <source>weights of layer %1: %2 of %3 dropped</source>
        <translation>poids de la couche %1&#x202f;: %2 sur %3 supprimés</translation>
    </message>
</context>
<context>
    <name>dropscope::NewTensorDialog</name>
    <message>
        <source>New tensor</source>
        <translation>Nouveau tenseur</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenu</translation>
    </message>
    <message>
        <source>value of every element</source>
        <translation>valeur de chaque élément</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>graine des nombres aléatoires</translation>
    </message>
    <message>
        <source>normal: random, mean 0, standard deviation 1</source>
        <translation>normale: aléatoire, moyenne 0, écart type 1</translation>
    </message>
    <message>
        <source>uniform: random, from 0 to 1</source>
        <translation>uniforme: aléatoire, de 0 à 1</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>uns</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zéros</translation>
    </message>
    <message>
        <source>arange: 0, 1, 2, …</source>
        <translation>arange: 0, 1, 2, …</translation>
    </message>
    <message>
        <source>one value everywhere</source>
        <translation>une même valeur partout</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>lengths of the axes, such as 3, 5 or 32, 64, 28, 28</source>
        <translation>longueurs des axes, par exemple 3, 5 ou 32, 64, 28, 28</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>tout à %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>PyTorch&apos;s build</source>
        <translation>build de PyTorch</translation>
    </message>
    <message>
        <source>x86 wheel of PyTorch 2.0 to 2.6 (MKL)</source>
        <translation>wheel x86 de PyTorch 2.0 à 2.6 (MKL)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Ran before</source>
        <translation>&amp;Exécuté avant</translation>
    </message>
    <message>
        <source>calls between the seed and this one, such as rand 10; dropout 6x6 0.5</source>
        <translation>appels entre la graine et celui-ci, par ex. rand 10; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Build</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>ce qui a été exécuté avant sur le même générateur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Builds of PyTorch form normal numbers with other code, which differs in the last digits. Fewer than 16 numbers are the same in all.</source>
        <translation>Les builds de PyTorch forment les nombres normaux avec des codes différents, qui diffèrent dans les derniers chiffres. Moins de 16 nombres sont les mêmes dans tous.</translation>
    </message>
    <message>
        <source>About these versions: a dropout that ran before takes one number there, whatever its size. This tensor&apos;s own numbers never come from MKL.</source>
        <translation>Sur ces versions&#x202f;: un dropout exécuté avant y prend un seul nombre, quelle que soit sa taille. Les nombres de ce tenseur lui-même ne viennent jamais de MKL.</translation>
    </message>
    <message>
        <source>GCC with AVX2: pip on x86 Linux, Debian</source>
        <translation>GCC avec AVX2&#x202f;: pip sous Linux x86, Debian</translation>
    </message>
    <message>
        <source>clang or MSVC with AVX2</source>
        <translation>clang ou MSVC avec AVX2</translation>
    </message>
    <message>
        <source>ARM, or x86 without AVX2</source>
        <translation>ARM, ou x86 sans AVX2</translation>
    </message>
    <message>
        <source>What %1 gives after %2, bit for bit.</source>
        <translation>Ce que %1 donne après %2, bit pour bit.</translation>
    </message>
    <message>
        <source>write a whole number such as 42</source>
        <translation>écrivez un nombre entier, par exemple 42</translation>
    </message>
    <message>
        <source>%1, seed %2, after %3</source>
        <translation>%1, graine %2, après %3</translation>
    </message>
</context>
<context>
    <name>dropscope::OverviewMap</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>lignes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>columns %1 to %2 of %3</source>
        <translation>colonnes %1 à %2 sur %3</translation>
    </message>
    <message>
        <source>map of the whole slice</source>
        <translation>carte de toute la coupe</translation>
    </message>
    <message>
        <source>the whole slice, with a frame where the grids look; click or drag to go there, or use the arrows</source>
        <translation>toute la coupe, avec un cadre là où regardent les grilles&#x202f;; cliquez ou glissez pour y aller, ou employez les flèches</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>dropscope::PairPlot</name>
    <message>
        <source>the second side&apos;s loss is lower for %1 of %2 seeds</source>
        <translation>la perte du second côté est plus basse pour %1 graines sur %2</translation>
    </message>
    <message>
        <source>final losses seed by seed</source>
        <translation>pertes finales, graine par graine</translation>
    </message>
</context>
<context>
    <name>dropscope::PastePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>a mask or an output, as it was printed</source>
        <translation>un masque ou une sortie, tels qu’affichés</translation>
    </message>
    <message>
        <source>Paste a mask or an output of dropout here, as PyTorch, NumPy, JAX or TensorFlow print it, as CSV, or as rows of 0 and 1:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</source>
        <translation>Collez ici un masque ou une sortie de dropout, comme PyTorch, NumPy, JAX ou TensorFlow les affichent, en CSV, ou en lignes de 0 et de 1&#x202f;:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</translation>
    </message>
    <message>
        <source>1 tries the seed at the left alone; 100000 looks for the seed as well</source>
        <translation>1 n’essaie que la graine de gauche&#x202f;; 100000 cherche aussi la graine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>voir %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Look for the seed</source>
        <translation>Chercher la graine</translation>
    </message>
    <message>
        <source>how many seeds to try, counting up from the one at the left</source>
        <translation>combien de graines essayer, en comptant à partir de celle de gauche</translation>
    </message>
    <message>
        <source>tries %1 seeds, counting up from the one at the left</source>
        <translation>essaie %1 graines, en comptant à partir de celle de gauche</translation>
    </message>
    <message>
        <source>Seeds to &amp;try, counting up from the one at the left</source>
        <translation>Graines à e&amp;ssayer, à partir de celle de gauche</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayCodePanel</name>
    <message>
        <source>the call that draws the mask</source>
        <translation>l’appel qui tire le masque</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Premier écart</translation>
    </message>
    <message>
        <source>the call that draws the mask: people use several</source>
        <translation>l’appel qui tire le masque&#x202f;: il y en a plusieurs d’usage</translation>
    </message>
    <message>
        <source>code that prints this mask</source>
        <translation>code qui affiche ce masque</translation>
    </message>
    <message>
        <source>copies the code</source>
        <translation>copie le code</translation>
    </message>
    <message>
        <source>saves the mask as CSV</source>
        <translation>enregistre le masque en CSV</translation>
    </message>
    <message>
        <source>moves all masks to the first cell that differs</source>
        <translation>amène tous les masques à la première cellule qui diffère</translation>
    </message>
    <message>
        <source>What prints it there</source>
        <translation>Ce qui l’affiche là-bas</translation>
    </message>
    <message>
        <source>the code is on the clipboard</source>
        <translation>le code est dans le presse-papiers</translation>
    </message>
    <message>
        <source>%1
Draws from %2; %3.</source>
        <translation>%1
Tire de %2&#x202f;; %3.</translation>
    </message>
    <message>
        <source>%1.
%2
%3</source>
        <translation>%1.
%2
%3</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>Copier le masque</translation>
    </message>
    <message>
        <source>copies the mask as rows of 1 and 0, for a spreadsheet or an editor</source>
        <translation>copie le masque en lignes de 1 et de 0, pour un tableur ou un éditeur</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayControls</name>
    <message>
        <source>&amp;Seed</source>
        <translation>G&amp;raine</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>The number given to torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Two numbers, such as 1,0, for TensorFlow alone.</source>
        <translation>Le nombre donné à torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Deux nombres, par exemple 1,0, pour TensorFlow seul.</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>une autre graine au hasard</translation>
    </message>
    <message>
        <source>shape of the mask</source>
        <translation>forme du masque</translation>
    </message>
    <message>
        <source>Lengths of the axes, such as 3, 5 or 32, 64, 28, 28.</source>
        <translation>Longueurs des axes, par exemple 3, 5 ou 32, 64, 28, 28.</translation>
    </message>
    <message>
        <source>&amp;p, probability of dropping</source>
        <translation>&amp;p, probabilité de suppression</translation>
    </message>
    <message>
        <source>p, the probability of dropping</source>
        <translation>p, la probabilité de suppression</translation>
    </message>
    <message>
        <source>p, the probability of dropping, as a slider</source>
        <translation>p, la probabilité de suppression, en curseur</translation>
    </message>
    <message>
        <source>What &amp;ran before</source>
        <translation>Exécuté a&amp;vant</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>ce qui a été exécuté avant sur le même générateur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.
Calls parted by &apos;;&apos;: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</source>
        <translation>Un masque dépend de chaque nombre aléatoire tiré entre la graine et lui.
Appels séparés par &apos;;&apos;&#x202f;: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>par ex. randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>Whose masks</source>
        <translation>Masques de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>Co&amp;mparés à</translation>
    </message>
    <message>
        <source>the mask that all others are compared with</source>
        <translation>le masque auquel tous les autres sont comparés</translation>
    </message>
    <message>
        <source>a corner marks a cell that differs, a frame the first</source>
        <translation>un coin marque une cellule qui diffère, un cadre la première</translation>
    </message>
    <message>
        <source>Key, for &amp;JAX</source>
        <translation>Clé, pour &amp;JAX</translation>
    </message>
    <message>
        <source>what was done to JAX&apos;s key</source>
        <translation>ce qui a été fait de la clé de JAX</translation>
    </message>
    <message>
        <source>PRNGKey(seed) itself</source>
        <translation>PRNGKey(seed) elle-même</translation>
    </message>
    <message>
        <source>Steps parted by &apos;;&apos;:
split 2 1 is jax.random.split(key, 2)[1]
fold_in 3 is jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 is what Flax Linen makes of the key there</source>
        <translation>Étapes séparées par &apos;;&apos;&#x202f;:
split 2 1 est jax.random.split(key, 2)[1]
fold_in 3 est jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 est ce que Flax Linen y fait de la clé</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>par ex. split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>garde &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>now with your mask: a corner marks a cell that differs, a frame the first</source>
        <translation>maintenant avec votre masque&#x202f;: un coin marque une cellule qui diffère, un cadre la première</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>F&amp;orme</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayHead</name>
    <message>
        <source>Paste what you got</source>
        <translation>Coller le vôtre</translation>
    </message>
    <message>
        <source>compares a mask or an output of yours with every source at once</source>
        <translation>compare votre masque ou votre sortie à toutes les sources à la fois</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autotest…</translation>
    </message>
    <message>
        <source>checks this program against what other people published</source>
        <translation>vérifie ce programme d’après ce que d’autres ont publié</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>what is not known and not covered</source>
        <translation>ce qui n’est ni connu ni couvert</translation>
    </message>
    <message>
        <source>Which cells does each framework drop for this seed? A generator (mt19937, Philox, Threefry) makes random numbers of a seed; frameworks use different ones, or use their numbers differently.</source>
        <translation>Quelles cellules chaque framework supprime-t-il pour cette graine&#x202f;? Un générateur (mt19937, Philox, Threefry) tire des nombres aléatoires d’une graine&#x202f;; les frameworks en emploient de différents, ou emploient leurs nombres autrement.</translation>
    </message>
    <message>
        <source>Hide the paste</source>
        <translation>Cacher le vôtre</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayPage</name>
    <message>
        <source>the shape at the left has %1 elements, what you pasted %2</source>
        <translation>la forme à gauche a %1 éléments, ce que vous avez collé %2</translation>
    </message>
    <message>
        <source>set the shape to that of the paste</source>
        <translation>prendre la forme du collage</translation>
    </message>
    <message>
        <source>Limits of the replayed masks</source>
        <translation>Limites des masques rejoués</translation>
    </message>
    <message>
        <source>the mask is on the clipboard</source>
        <translation>le masque est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Rejeu</translation>
    </message>
    <message>
        <source>seed %1, p = %2</source>
        <translation>graine %1, p = %2</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningChart</name>
    <message>
        <source>forward passes</source>
        <translation>passes avant</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>passes</translation>
    </message>
    <message>
        <source>this seed</source>
        <translation>cette graine</translation>
    </message>
    <message>
        <source>after 1 pass</source>
        <translation>après 1 passe</translation>
    </message>
    <message>
        <source>after %1 passes</source>
        <translation>après %1 passes</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningMeanChart</name>
    <message>
        <source>Mean of an output over draws</source>
        <translation>Moyenne d’une sortie au fil des tirages</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningShareChart</name>
    <message>
        <source>Kept share over draws</source>
        <translation>Part conservée au fil des tirages</translation>
    </message>
    <message>
        <source>No units to draw.</source>
        <translation>Aucune unité à tirer.</translation>
    </message>
</context>
<context>
    <name>dropscope::SelfTestDialog</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Self-test of the replayed masks</source>
        <translation>Autotest des masques rejoués</translation>
    </message>
    <message>
        <source>Each line is something that other people printed, or that the real software was seen to give. The program works it out now and compares.</source>
        <translation>Chaque ligne est un résultat que d’autres ont publié, ou que le vrai logiciel a donné. Le programme le recalcule maintenant et compare.</translation>
    </message>
    <message>
        <source>public cases</source>
        <translation>cas publics</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publié par</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ conforme</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ diffère</translation>
    </message>
    <message>
        <source>All %1 public cases pass.</source>
        <translation>Les %1 cas publics sont conformes.</translation>
    </message>
    <message>
        <source>%1 of %2 public cases pass: do not trust the masks of the others.</source>
        <translation>%1 cas publics sur %2 sont conformes&#x202f;: ne vous fiez pas aux masques des autres.</translation>
    </message>
    <message>
        <source>%1
expected %2
computed %3</source>
        <translation>%1
attendu %2
calculé %3</translation>
    </message>
</context>
<context>
    <name>dropscope::SessionFiles</name>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>un autre fichier est en cours d’enregistrement&#x202f;: attendez-le ou annulez-le</translation>
    </message>
    <message>
        <source>saved the session as %1</source>
        <translation>session enregistrée sous %1</translation>
    </message>
    <message>
        <source>open of a session</source>
        <translation>ouverture d’une session</translation>
    </message>
    <message>
        <source>opened the session %1</source>
        <translation>session %1 ouverte</translation>
    </message>
    <message>
        <source>no copy for a crash could be kept: %1</source>
        <translation>aucune copie en cas de plantage n’a pu être gardée&#x202f;: %1</translation>
    </message>
    <message>
        <source>from before the crash</source>
        <translation>d’avant le plantage</translation>
    </message>
</context>
<context>
    <name>dropscope::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>Dans une grille</translation>
    </message>
    <message>
        <source>Move, with Shift select</source>
        <translation>Se déplacer, avec Shift sélectionner</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>flèches, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Edit a cell of x</source>
        <translation>Modifier une cellule de x</translation>
    </message>
    <message>
        <source>type, Enter or F2; Enter and Tab go on</source>
        <translation>taper, Enter ou F2&#x202f;; Enter et Tab avancent</translation>
    </message>
    <message>
        <source>Drop or keep a mask cell</source>
        <translation>Supprimer ou conserver une cellule du masque</translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation>Enter ou clic</translation>
    </message>
    <message>
        <source>Set to 0, or back to the drawn mask</source>
        <translation>Mettre à 0, ou revenir au masque tiré</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>Sur un graphique</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>Lire les nombres</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Gauche, Droite, Home, End</translation>
    </message>
    <message>
        <source>Zoom, where curves can be zoomed</source>
        <translation>Zoomer, là où les courbes le permettent</translation>
    </message>
    <message>
        <source>+ and −; 0 shows all</source>
        <translation>+ et −&#x202f;; 0 montre tout</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Déplacer ce qui est vu</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Haut, Bas</translation>
    </message>
    <message>
        <source>In a sweep</source>
        <translation>Dans un balayage</translation>
    </message>
    <message>
        <source>Choose a point or a cell</source>
        <translation>Choisir un point ou une cellule</translation>
    </message>
    <message>
        <source>arrows, Home, End</source>
        <translation>flèches, Home, End</translation>
    </message>
    <message>
        <source>Open its runs</source>
        <translation>Ouvrir ses essais</translation>
    </message>
</context>
<context>
    <name>dropscope::SliceBar</name>
    <message>
        <source>zoom of the grids</source>
        <translation>zoom des grilles</translation>
    </message>
    <message>
        <source>zoom (Ctrl+wheel, Ctrl++, Ctrl+-; Ctrl+0 shows everything)</source>
        <translation>zoom (Ctrl+molette, Ctrl++, Ctrl+-&#x202f;; Ctrl+0 montre tout)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>show the whole slice (Ctrl+0)</source>
        <translation>montrer toute la coupe (Ctrl+0)</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>index along %1</source>
        <translation>indice le long de %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>which axes are rows and columns, and what the axes are called</source>
        <translation>quels axes sont lignes et colonnes, et comment ils s’appellent</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>all slices as pictures side by side (C)</source>
        <translation>toutes les coupes en images côte à côte (C)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows × columns, by the names of their axes</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>rows and columns: %1</source>
        <translation>lignes et colonnes&#x202f;: %1</translation>
    </message>
    <message>
        <source>index along %1, of %2</source>
        <translation>indice le long de %1, sur %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>%1 is &apos;rows&apos; or &apos;columns&apos;, %2 the axis&apos; name, %3 its length</comment>
        <translation>%1&#x202f;: %2 (%3)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Name the axes…</source>
        <translation>Nommer les axes…</translation>
    </message>
    <message>
        <source>Usual names</source>
        <translation>Noms usuels</translation>
    </message>
    <message>
        <source>Names of the axes</source>
        <translation>Noms des axes</translation>
    </message>
    <message>
        <source>From the first axis to the last, with commas between them:</source>
        <translation>Du premier axe au dernier, séparés par des virgules&#x202f;:</translation>
    </message>
</context>
<context>
    <name>dropscope::SourceDialog</name>
    <message>
        <source>What &amp;ran before</source>
        <translation>Exécuté a&amp;vant</translation>
    </message>
    <message>
        <source>what ran before the first draw</source>
        <translation>ce qui a été exécuté avant le premier tirage</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.</source>
        <translation>Un masque dépend de chaque nombre aléatoire tiré entre la graine et lui.</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>par ex. randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>What was done to the &amp;key</source>
        <translation>Ce qu’on a fait de la &amp;clé</translation>
    </message>
    <message>
        <source>what was done to the key of the seed</source>
        <translation>ce qui a été fait de la clé de la graine</translation>
    </message>
    <message>
        <source>nothing: PRNGKey(seed) itself</source>
        <translation>rien&#x202f;: PRNGKey(seed) elle-même</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>par ex. split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>GPU, what ran before: set …</source>
        <translation>GPU, exécuté avant&#x202f;: défini …</translation>
    </message>
    <message>
        <source>GPU, what ran before …</source>
        <translation>GPU, exécuté avant …</translation>
    </message>
    <message>
        <source>what ran before: nothing …</source>
        <translation>exécuté avant&#x202f;: rien …</translation>
    </message>
    <message>
        <source>what ran before: set …</source>
        <translation>exécuté avant&#x202f;: défini …</translation>
    </message>
    <message>
        <source>key: PRNGKey(seed) …</source>
        <translation>clé&#x202f;: PRNGKey(seed) …</translation>
    </message>
    <message>
        <source>key: set …</source>
        <translation>clé&#x202f;: définie …</translation>
    </message>
</context>
<context>
    <name>dropscope::SpreadText</name>
    <message>
        <source>seed %1, plain: %2 right, loss %3</source>
        <translation>graine %1, Eval&#x202f;: %2 justes, perte %3</translation>
    </message>
    <message>
        <source>seed %1, plain: validation loss %2</source>
        <translation>graine %1, Eval&#x202f;: perte de validation %2</translation>
    </message>
    <message>
        <source>no dropout, so every pass says the same</source>
        <translation>pas de dropout&#x202f;: chaque passe dit la même chose</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: %1 right, loss %2</source>
        <translation>
            <numerusform>moyenne de %n passe&#x202f;: %1 justes, perte %2</numerusform>
            <numerusform>moyenne de %n passes&#x202f;: %1 justes, perte %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: validation loss %1</source>
        <translation>
            <numerusform>moyenne de %n passe&#x202f;: perte de validation %1</numerusform>
            <numerusform>moyenne de %n passes&#x202f;: perte de validation %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spread over %n passes with dropout on, after step %1: deviation %2 on average, at most %3</source>
        <translation>
            <numerusform>dispersion sur %n passe avec dropout, après l’étape %1&#x202f;: écart type %2 en moyenne, au plus %3</numerusform>
            <numerusform>dispersion sur %n passes avec dropout, après l’étape %1&#x202f;: écart type %2 en moyenne, au plus %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plain %1 · mean of %n passes %2, deviation %3</source>
        <translation>
            <numerusform>Eval %1 · moyenne de %n passe %2, écart type %3</numerusform>
            <numerusform>Eval %1 · moyenne de %n passes %2, écart type %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>class %1: plain probability %2 · mean of %n passes %3, deviation %4</source>
        <translation>
            <numerusform>classe %1&#x202f;: probabilité en Eval %2 · moyenne de %n passe %3, écart type %4</numerusform>
            <numerusform>classe %1&#x202f;: probabilité en Eval %2 · moyenne de %n passes %3, écart type %4</numerusform>
        </translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>passe %1 sur %2</translation>
    </message>
</context>
<context>
    <name>dropscope::StatusLine</name>
    <message>
        <source>progress of the file</source>
        <translation>avancement du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>annulé&#x202f;; rien n’a changé</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source> · %1 GB/s</source>
        <translation> · %1 GB/s</translation>
    </message>
</context>
<context>
    <name>dropscope::SweepPanel</name>
    <message>
        <source>final validation loss</source>
        <translation>perte de validation finale</translation>
    </message>
    <message>
        <source>lowest validation loss</source>
        <translation>meilleure perte de validation</translation>
    </message>
    <message>
        <source>final validation accuracy</source>
        <translation>exactitude de validation finale</translation>
    </message>
    <message>
        <source>final generalisation gap</source>
        <translation>écart de généralisation final</translation>
    </message>
    <message>
        <source>final training loss</source>
        <translation>perte d’entraînement finale</translation>
    </message>
    <message>
        <source>what is drawn</source>
        <translation>ce qui est tracé</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>What is drawn, and its mean with the 95 % interval over the seeds</source>
        <translation>Ce qui est tracé, et sa moyenne avec l’intervalle à 95 % sur les graines</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save all runs, as dropscope-cli sweep writes them</source>
        <translation>enregistrer tous les essais, comme dropscope-cli sweep les écrit</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>enregistrer le graphique en dessin</translation>
    </message>
    <message>
        <source>the grid: fields and the values they take</source>
        <translation>la grille&#x202f;: des champs et les valeurs qu’ils prennent</translation>
    </message>
    <message>
        <source>As on the command line: p=0,0.1..0.8;hidden=32,128. A list in a value takes /: hidden=64/64,128</source>
        <translation>Comme en ligne de commande&#x202f;: p=0,0.1..0.8;hidden=32,128. Une liste dans une valeur prend /&#x202f;: hidden=64/64,128</translation>
    </message>
    <message>
        <source>Train every point of the grid with every seed; what is done is kept</source>
        <translation>Entraîner chaque point de la grille avec chaque graine&#x202f;; ce qui est fait est gardé</translation>
    </message>
    <message>
        <source>the sweep as a curve</source>
        <translation>le balayage en courbe</translation>
    </message>
    <message>
        <source>the sweep as a heat map</source>
        <translation>le balayage en carte de chaleur</translation>
    </message>
    <message>
        <source>every run of the sweep</source>
        <translation>chaque essai du balayage</translation>
    </message>
    <message>
        <source>A double click or Enter opens the run</source>
        <translation>Un double-clic ou Enter ouvre l’essai</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 essais sur %2</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>variable to the right</source>
        <translation>variable vers la droite</translation>
    </message>
    <message>
        <source>variable upwards</source>
        <translation>variable vers le haut</translation>
    </message>
    <message>
        <source>The variable to the right</source>
        <translation>La variable vers la droite</translation>
    </message>
    <message>
        <source>A second variable makes a heat map</source>
        <translation>Une seconde variable donne une carte de chaleur</translation>
    </message>
    <message>
        <source>no second</source>
        <translation>pas d’autre</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>ses valeurs</translation>
    </message>
    <message>
        <source>values of the second variable</source>
        <translation>valeurs de la seconde variable</translation>
    </message>
    <message>
        <source>Values with commas; 0,0.1..0.8 goes on in steps of 0.1</source>
        <translation>Valeurs avec virgules&#x202f;; 0,0.1..0.8 continue par pas de 0.1</translation>
    </message>
    <message>
        <source>%1 points × %2 seeds = %3 runs</source>
        <translation>%1 points × %2 graines = %3 essais</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1, about %2 on %3 cores</source>
        <translation>%1, environ %2 sur %3 cœurs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Press Start: every point of the grid is trained with every seed.</source>
        <translation>Cliquez sur Lancer&#x202f;: chaque point de la grille est entraîné avec chaque graine.</translation>
    </message>
    <message>
        <source>So far the lowest %1 is %2, at %3.</source>
        <translation>Valeur la plus basse jusqu’ici (%1)&#x202f;: %2, pour %3.</translation>
    </message>
    <message>
        <source>So far the highest %1 is %2, at %3.</source>
        <translation>Valeur la plus haute jusqu’ici (%1)&#x202f;: %2, pour %3.</translation>
    </message>
    <message>
        <source>The lowest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>Valeur la plus basse (%1)&#x202f;: %2, pour %3&#x202f;; une seule graine ne dit rien du hasard.</translation>
    </message>
    <message>
        <source>The highest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>Valeur la plus haute (%1)&#x202f;: %2, pour %3&#x202f;; une seule graine ne dit rien du hasard.</translation>
    </message>
    <message>
        <source>The lowest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>Valeur la plus basse (%1)&#x202f;: %2 (intervalle à 95 % de %4 à %5), pour %3.</translation>
    </message>
    <message>
        <source>The highest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>Valeur la plus haute (%1)&#x202f;: %2 (intervalle à 95 % de %4 à %5), pour %3.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Encore aucun essai.</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>divergents&#x202f;: %1</translation>
    </message>
    <message>
        <source>A click opens the nearest point; drag to zoom in, double-click to see all again.
Keys: arrows choose a point, Enter opens it; + and − zoom, 0 shows all again</source>
        <translation>Un clic ouvre le point le plus proche&#x202f;; glisser pour zoomer, double-clic pour tout revoir.
Touches&#x202f;: les flèches choisissent un point, Enter l’ouvre&#x202f;; + et − zooment, 0 fait tout revoir</translation>
    </message>
    <message>
        <source>A click opens the cell&apos;s runs.
Keys: arrows choose a cell, Enter opens its runs</source>
        <translation>Un clic ouvre les essais de la cellule.
Touches&#x202f;: les flèches choisissent une cellule, Enter ouvre ses essais</translation>
    </message>
</context>
<context>
    <name>dropscope::SweepTable</name>
    <message>
        <source>run %1 diverged at step %2</source>
        <translation>l’essai %1 a divergé à l’étape %2</translation>
    </message>
    <message>
        <source>run %1; a double click or Enter opens it</source>
        <translation>essai %1&#x202f;; un double-clic ou Enter l’ouvre</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergé</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>écart</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorModel</name>
    <message>
        <source>edit of a cell</source>
        <translation>modification d’une cellule</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit here</source>
        <translation>%1 × %2 cellules ne tiennent pas ici</translation>
    </message>
    <message>
        <source>%1 × %2 cells are left from the selected one</source>
        <translation>il reste %1 × %2 cellules à partir de celle choisie</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>%1 cells are too many to change at once</source>
        <translation>%1 cellules, c’est trop pour les changer d’un coup</translation>
    </message>
    <message>
        <source>select at most %1, or make a new tensor</source>
        <translation>choisissez-en au plus %1, ou créez un nouveau tenseur</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>clear of hand-set cells</source>
        <translation>effacement de choix manuels</translation>
    </message>
    <message>
        <source>drop by hand</source>
        <translation>suppression à la main</translation>
    </message>
    <message>
        <source>keep by hand</source>
        <translation>conservation à la main</translation>
    </message>
    <message>
        <source>%1 cells are too many for the clipboard</source>
        <translation>%1 cellules, c’est trop pour le presse-papiers</translation>
    </message>
    <message>
        <source>select at most %1, or save the tensor to a file</source>
        <translation>choisissez-en au plus %1, ou enregistrez le tenseur dans un fichier</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorOpener</name>
    <message>
        <source>opening %1</source>
        <translation>ouverture de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorView</name>
    <message>
        <source>no elements</source>
        <translation>aucun élément</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier en</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>Mettre à 0</translation>
    </message>
    <message>
        <source>Back to the drawn mask</source>
        <translation>Revenir au masque tiré</translation>
    </message>
    <message>
        <source>Numbers are pasted into x.</source>
        <translation>Les nombres se collent dans x.</translation>
    </message>
</context>
<context>
    <name>dropscope::TextImportDialog</name>
    <message>
        <source>The first line is a &amp;header</source>
        <translation>La première ligne est un &amp;en-tête</translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>Ouvrir un fichier texte</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Comment %1 est lu</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>what separates the numbers</source>
        <translation>ce qui sépare les nombres</translation>
    </message>
    <message>
        <source>What stands between two numbers of a line</source>
        <translation>Ce qui se trouve entre deux nombres d’une ligne</translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation>Point  0.5</translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation>Virgule  0,5</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>signe décimal</translation>
    </message>
    <message>
        <source>What stands before the fraction. Where commas separate, they cannot be decimal commas</source>
        <translation>Ce qui précède la partie décimale. Là où des virgules séparent, elles ne peuvent être décimales</translation>
    </message>
    <message>
        <source>A header names the columns and is not read</source>
        <translation>Un en-tête nomme les colonnes et n’est pas lu</translation>
    </message>
    <message>
        <source>the first rows</source>
        <translation>les premières lignes</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>Any shape with as many values, such as 2, 3, 4; the values are taken row by row</source>
        <translation>Toute forme d’autant de valeurs, par exemple 2, 3, 4&#x202f;; les valeurs sont prises ligne par ligne</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Séparateur</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signe &amp;décimal</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>F&amp;orme</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>lecture du fichier&#x202f;: %1 %</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>lecture du fichier</translation>
    </message>
    <message>
        <source>This does not fit the file.</source>
        <translation>Cela ne convient pas au fichier.</translation>
    </message>
    <message>
        <source>%1 values were read.</source>
        <translation>%1 valeurs lues.</translation>
    </message>
</context>
<context>
    <name>dropscope::TimeStrip</name>
    <message>
        <source>masks over draws</source>
        <translation>masques au fil des tirages</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: kept; it is dropped in %4 of the %5 draws shown</source>
        <translation>tirage %1, %2 %3&#x202f;: conservé&#x202f;; supprimé dans %4 des %5 tirages affichés</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: dropped; it is dropped in %4 of the %5 draws shown</source>
        <translation>tirage %1, %2 %3&#x202f;: supprimé&#x202f;; supprimé dans %4 des %5 tirages affichés</translation>
    </message>
    <message>
        <source>= all %1 draws shown have the same mask</source>
        <translation>= les %1 tirages affichés ont le même masque</translation>
    </message>
    <message>
        <source>= the same mask as the draw above</source>
        <translation>= le même masque que le tirage au-dessus</translation>
    </message>
    <message>
        <source>%1 of %2 units, evenly spaced; a row is a draw</source>
        <translation>%1 unités sur %2, à intervalles égaux&#x202f;; une ligne est un tirage</translation>
    </message>
    <message>
        <source>a column is a unit, a row is a draw; click to go there</source>
        <translation>une colonne est une unité, une ligne un tirage&#x202f;; cliquez pour y aller</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingChartPanel</name>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>training (eval)</source>
        <translation>entraînement (eval)</translation>
    </message>
    <message>
        <source>training (train)</source>
        <translation>entraînement (train)</translation>
    </message>
    <message>
        <source>validation less training loss</source>
        <translation>perte de validation moins perte d’entraînement</translation>
    </message>
    <message>
        <source>Curves over the epochs</source>
        <translation>Courbes au fil des époques</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the numbers of all runs</source>
        <translation>enregistrer les nombres de tous les essais</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>enregistrer le graphique en image</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>enregistrer le graphique en dessin</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>lissage</translation>
    </message>
    <message>
        <source>smoothing, with the raw line behind</source>
        <translation>lissage, avec la ligne brute derrière</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>lisser</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>logarithmic epochs</source>
        <translation>époques logarithmiques</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation>valeurs logarithmiques</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>undo the zoom</source>
        <translation>annuler le zoom</translation>
    </message>
    <message>
        <source>Generalisation gap</source>
        <translation>Écart de généralisation</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same, training</source>
        <translation>idem, entraînement</translation>
    </message>
    <message>
        <source>Making the runs.</source>
        <translation>Création des essais.</translation>
    </message>
    <message>
        <source>mean and 95 % band of %1 seeds</source>
        <translation>moyenne et bande à 95 % de %1 graines</translation>
    </message>
    <message>
        <source>one seed</source>
        <translation>une graine</translation>
    </message>
    <message>
        <source>%1, one epoch in %2 drawn</source>
        <translation>%1, une époque sur %2 tracée</translation>
    </message>
    <message>
        <source>A regression has no accuracy.</source>
        <translation>Une régression n’a pas d’exactitude.</translation>
    </message>
    <message>
        <source>shows and hides the line</source>
        <translation>montre et cache la ligne</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingControls</name>
    <message>
        <source>5 epochs a second</source>
        <translation>5 époques par seconde</translation>
    </message>
    <message>
        <source>20 epochs a second</source>
        <translation>20 époques par seconde</translation>
    </message>
    <message>
        <source>60 epochs a second</source>
        <translation>60 époques par seconde</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>au plus vite</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>the runs side by side</source>
        <translation>les essais côte à côte</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Balayage</translation>
    </message>
    <message>
        <source>many runs over a grid of settings</source>
        <translation>de nombreux essais sur une grille de réglages</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>préréglage</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>modifié à la main</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Space plays and pauses</source>
        <translation>Space lance et met en pause</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>one batch of every run</source>
        <translation>un batch de chaque essai</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>jusqu’à la fin de l’époque</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>back to the first weights</source>
        <translation>retour aux premiers poids</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>Dropout of the run at the right</source>
        <translation>Dropout de l’essai de droite</translation>
    </message>
    <message>
        <source>p, hidden</source>
        <translation>p, caché</translation>
    </message>
    <message>
        <source>probability of dropping after the hidden layers; 0.2/0.5 gives each its own</source>
        <translation>probabilité de suppression après les couches cachées&#x202f;; 0.2/0.5 donne à chacune la sienne</translation>
    </message>
    <message>
        <source>p, input</source>
        <translation>p, entrée</translation>
    </message>
    <message>
        <source>probability of dropping an input; empty: no such layer</source>
        <translation>probabilité de suppression d’une entrée&#x202f;; vide&#x202f;: pas de telle couche</translation>
    </message>
    <message>
        <source>p of the hidden layers; it acts while it is dragged</source>
        <translation>p des couches cachées&#x202f;; agit dès qu’on le glisse</translation>
    </message>
    <message>
        <source>kind of dropout layer</source>
        <translation>type de couche de dropout</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>Fichier CSV…</translation>
    </message>
    <message>
        <source>file:label column</source>
        <translation>fichier:col. label</translation>
    </message>
    <message>
        <source>a CSV file and, after a colon, the name or number of its label column</source>
        <translation>un fichier CSV et, après deux-points, le nom ou le numéro de sa colonne de labels</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>how many samples, training and validation together</source>
        <translation>combien d’exemples, entraînement et validation ensemble</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>standard deviation of what is added to each coordinate</source>
        <translation>écart type de ce qui est ajouté à chaque coordonnée</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>labels faux</translation>
    </message>
    <message>
        <source>share of the training labels that are changed</source>
        <translation>part des labels d’entraînement qui sont changés</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Ouvrir des données</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>couches cachées</translation>
    </message>
    <message>
        <source>units of each hidden layer, such as 64/64</source>
        <translation>unités de chaque couche cachée, par exemple 64/64</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>batch</translation>
    </message>
    <message>
        <source>samples a step</source>
        <translation>exemples par étape</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decay</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>weight decay</translation>
    </message>
    <message>
        <source>learning rate, 0.00001 to 1; it acts while it is dragged</source>
        <translation>taux d’apprentissage, de 0.00001 à 1&#x202f;; agit dès qu’on le glisse</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>graines</translation>
    </message>
    <message>
        <source>how many seeds each side is trained with</source>
        <translation>avec combien de graines chaque côté est entraîné</translation>
    </message>
    <message>
        <source>first seed</source>
        <translation>1re graine</translation>
    </message>
    <message>
        <source>the first seed; it decides weights, batch order and masks</source>
        <translation>la première graine&#x202f;; elle décide des poids, de l’ordre des batches et des masques</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>times through the training data</source>
        <translation>passages sur les données d’entraînement</translation>
    </message>
    <message>
        <source>same start, same batches, nested masks</source>
        <translation>même départ, mêmes batches, masques emboîtés</translation>
    </message>
    <message>
        <source>Changed by hand.</source>
        <translation>Modifié à la main.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation>époque %1 / %2</translation>
    </message>
    <message>
        <source>%1 µs a step</source>
        <translation>%1 µs par étape</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>standard deviation of the noise, 0 or more</source>
        <translation>écart type du bruit, 0 ou plus</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingPage</name>
    <message>
        <source>seed %1, %2: %3</source>
        <translation>graine %1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>exactitude %1</translation>
    </message>
    <message>
        <source>dropped weights are not drawn</source>
        <translation>les poids supprimés ne sont pas tracés</translation>
    </message>
    <message>
        <source>noise drops no unit</source>
        <translation>le bruit ne supprime aucune unité</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>graines %1 à %2</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>tous les exemples</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 exemples</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitBar</name>
    <message>
        <source>%1 of %2 dropped
each square: a %3</source>
        <translation>%1 sur %2 supprimés
chaque carré&#x202f;: %3</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitMap</name>
    <message>
        <source>map of the mask&apos;s units</source>
        <translation>carte des unités du masque</translation>
    </message>
    <message>
        <source>%1 of %2 units dropped</source>
        <translation>%1 unités sur %2 supprimées</translation>
    </message>
    <message>
        <source>; the one shown is kept</source>
        <translation>&#x202f;; celle montrée est conservée</translation>
    </message>
    <message>
        <source>; the one shown is dropped</source>
        <translation>&#x202f;; celle montrée est supprimée</translation>
    </message>
    <message>
        <source>unit %1: kept</source>
        <translation>unité %1&#x202f;: conservée</translation>
    </message>
    <message>
        <source>unit %1: dropped</source>
        <translation>unité %1&#x202f;: supprimée</translation>
    </message>
</context>
<context>
    <name>dropscope::ViewMenu</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>Mode &amp;présentation</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
</context>
</TS>
