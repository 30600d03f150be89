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
        <translation>plein&#x202f;: entr.&#xa0;· creux&#x202f;:&#xa0;validation</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation · ×: wrong label</source>
        <translation>plein&#x202f;: entr.&#xa0;· creux&#x202f;:&#xa0;validation&#xa0;· ×&#x202f;: label faux</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
</context>
<context>
    <name>dropscope</name>
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
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
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
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what is wrong, what would be right</comment>
        <translation>%1&#x202f;; %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, what is wrong</comment>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>place, what is wrong, what would be right</comment>
        <translation>%1&#x202f;: %2&#x202f;; %3.</translation>
    </message>
    <message>
        <source>{} float32 values need {:.1f} GiB of memory</source>
        <translation>{} valeurs float32 demandent {} Gio de mémoire</translation>
    </message>
    <message>
        <source>this machine has {:.1f} GiB: use a smaller shape</source>
        <translation>cette machine a {} Gio&#x202f;: prenez une forme plus petite</translation>
    </message>
    <message>
        <source>write a number such as -0.5, 1e-3, nan or inf</source>
        <translation>écrivez un nombre, par exemple -0.5, 1e-3, nan ou inf</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>il manque un nombre</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} n’est pas un nombre</translation>
    </message>
    <message>
        <source>{} is beyond the largest {}</source>
        <translation>{} dépasse le plus grand {}</translation>
    </message>
    <message>
        <source>write a number up to {}, or inf</source>
        <translation>écrivez un nombre jusqu’à {}, ou inf</translation>
    </message>
    <message>
        <source>write a whole number from 0 to {}</source>
        <translation>écrivez un nombre entier de 0 à {}</translation>
    </message>
    <message>
        <source>{} is not a {}</source>
        <translation>{} ne convient pas comme {}</translation>
    </message>
    <message>
        <source>{} is too large for a {}</source>
        <translation>{} est trop grand comme {}</translation>
    </message>
    <message>
        <source>dropout probability has to be between 0 and 1, but got {}</source>
        <translation>la probabilité de dropout doit être entre 0 et 1, mais elle vaut {}</translation>
    </message>
    <message>
        <source>p is the probability of dropping, such as 0.5</source>
        <translation>p est la probabilité de supprimer, par exemple 0.5</translation>
    </message>
    <message>
        <source>p is the probability of dropping, a number from 0 to 1 such as 0.5</source>
        <translation>p est la probabilité de supprimer, un nombre de 0 à 1, par exemple 0.5</translation>
    </message>
    <message>
        <source>{} is closer to 0 than float64 can say</source>
        <translation>{} est plus proche de 0 que float64 ne peut l’exprimer</translation>
    </message>
    <message>
        <source>write 0 to drop nothing</source>
        <translation>écrivez 0 pour ne rien supprimer</translation>
    </message>
    <message>
        <source>{} is closer to 1 than float64 can say</source>
        <translation>{} est plus proche de 1 que float64 ne peut l’exprimer</translation>
    </message>
    <message>
        <source>write 1 to drop everything</source>
        <translation>écrivez 1 pour tout supprimer</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>there is not enough memory for a sum per unit</source>
        <translation>la mémoire ne suffit pas pour une somme par unité</translation>
    </message>
    <message>
        <source>close other programs, or take a smaller tensor</source>
        <translation>fermez d’autres programmes, ou prenez un tenseur plus petit</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: x × 0</source>
        <translation>p = 0&#x202f;: x lui-même&#x202f;; p = 1&#x202f;: x × 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: the scale is 0</source>
        <translation>p = 0&#x202f;: une copie de x&#x202f;; p = 1&#x202f;: l’échelle est 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: zeros, x is not looked at</source>
        <translation>p = 0&#x202f;: une copie de x&#x202f;; p = 1&#x202f;: des zéros, x n’est pas regardé</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: zeros</source>
        <translation>p = 0&#x202f;: x lui-même&#x202f;; p = 1&#x202f;: des zéros</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: not allowed, the ratio is below 1</source>
        <translation>p = 0&#x202f;: x lui-même&#x202f;; p = 1&#x202f;: non permis, le taux est inférieur à 1</translation>
    </message>
    <message>
        <source>as for any p; only evaluation scales, by 1 − p</source>
        <translation>comme pour tout p&#x202f;; seule l’évaluation met à l’échelle, par 1 − p</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the scale is 1 / 0</source>
        <translation>comme pour tout p&#x202f;: à p = 1 l’échelle est 1 / 0</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the mask is 0 / 0</source>
        <translation>comme pour tout p&#x202f;: à p = 1 le masque est 0 / 0</translation>
    </message>
    <message>
        <source>its own factors keep mean and variance</source>
        <translation>ses propres facteurs conservent moyenne et variance</translation>
    </message>
    <message>
        <source>noise leaves the mean alone, and there is nothing to make up for</source>
        <translation>le bruit ne change pas la moyenne, il n’y a rien à compenser</translation>
    </message>
    <message>
        <source>it divides by the share that was kept</source>
        <translation>il divise par la part conservée</translation>
    </message>
    <message>
        <source>{} is formed in one way only</source>
        <translation>{} n’a qu’une façon d’être calculé</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>arithmétique</translation>
    </message>
    <message>
        <source>take torch</source>
        <translation>prenez torch</translation>
    </message>
    <message>
        <source>another framework&apos;s arithmetic has its own zero and scale</source>
        <translation>l’arithmétique d’un autre framework a son propre zéro et sa propre échelle</translation>
    </message>
    <message>
        <source>leave zeroing and scaling out, or take torch</source>
        <translation>laissez de côté mise à zéro et échelle, ou prenez torch</translation>
    </message>
    <message>
        <source>ONNX takes a ratio below 1</source>
        <translation>ONNX n’accepte qu’un taux inférieur à 1</translation>
    </message>
    <message>
        <source>take a p below 1</source>
        <translation>prenez p inférieur à 1</translation>
    </message>
    <message>
        <source>gaussian dropout with p = 1 has noise without bound</source>
        <translation>le dropout gaussien avec p = 1 a un bruit sans borne</translation>
    </message>
    <message>
        <source>take a p below 1: the noise has the variance p / (1 - p)</source>
        <translation>prenez p inférieur à 1&#x202f;: le bruit a la variance p / (1 - p)</translation>
    </message>
    <message>
        <source>the noise&apos;s standard deviation has to be 0 or more, but got {}</source>
        <translation>l’écart type du bruit doit être 0 ou plus, mais il vaut {}</translation>
    </message>
    <message>
        <source>sigma is a number such as 0.1</source>
        <translation>sigma est un nombre, par exemple 0.1</translation>
    </message>
    <message>
        <source>the block size has to be 1 or more, but got 0</source>
        <translation>la taille du bloc doit être 1 ou plus, mais elle vaut 0</translation>
    </message>
    <message>
        <source>give the side of the squares in elements, such as 7</source>
        <translation>donnez le côté des carrés en éléments, par exemple 7</translation>
    </message>
    <message>
        <source>{} has its own axes</source>
        <translation>{} a ses propres axes</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>axes</translation>
    </message>
    <message>
        <source>leave the axes out, or take the kind dropout</source>
        <translation>laissez les axes de côté, ou prenez le type dropout</translation>
    </message>
    <message>
        <source>{} has no classic scaling</source>
        <translation>{} n’a pas d’échelle classique</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>échelle</translation>
    </message>
    <message>
        <source>take inverted: {}</source>
        <translation>prenez inverted&#x202f;: {}</translation>
    </message>
    <message>
        <source>{} drops to a value of its own, not to 0</source>
        <translation>{} supprime vers sa propre valeur, pas vers 0</translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation>mise à zéro</translation>
    </message>
    <message>
        <source>take multiply</source>
        <translation>prenez multiply</translation>
    </message>
    <message>
        <source>{} drops nothing</source>
        <translation>{} ne supprime rien</translation>
    </message>
    <message>
        <source>Feature dropout requires at least 2 dimensions in the input</source>
        <translation>le dropout de canaux demande une entrée d’au moins 2 dimensions</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, length</source>
        <translation>donnez à x une forme comme exemples, canaux, longueur</translation>
    </message>
    <message>
        <source>there is no kind &apos;{}&apos;</source>
        <translation>il n’y a pas de type «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>write one of {}</source>
        <translation>écrivez l’un de {}</translation>
    </message>
    <message>
        <source>dropout1d: Expected 2D or 3D input, but received a {}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).</source>
        <translation>dropout1d&#x202f;: une entrée 2D ou 3D est attendue, celle-ci est {}D. dropout1d supprime des canaux d’entrées à 1 dimension spatiale, une dimension de canaux et, au choix, une dimension de batch (donc 2D ou 3D).</translation>
    </message>
    <message>
        <source>input should be 4 dimensional. Got {} dimensions.</source>
        <translation>l’entrée devrait avoir 4 dimensions, elle en a {}</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, height, width</source>
        <translation>donnez à x une forme comme exemples, canaux, hauteur, largeur</translation>
    </message>
    <message>
        <source>drop-connect takes a matrix of weights, but x has {} axes</source>
        <translation>drop-connect prend une matrice de poids, mais x a {} axes</translation>
    </message>
    <message>
        <source>give x a shape such as outputs, inputs</source>
        <translation>donnez à x une forme comme sorties, entrées</translation>
    </message>
    <message>
        <source>locked dropout needs at least 2 axes</source>
        <translation>le dropout verrouillé demande au moins 2 axes</translation>
    </message>
    <message>
        <source>give x a shape such as time, samples, units</source>
        <translation>donnez à x une forme comme temps, exemples, unités</translation>
    </message>
    <message>
        <source>stochastic depth by row needs at least 1 axis</source>
        <translation>stochastic depth par ligne demande au moins 1 axe</translation>
    </message>
    <message>
        <source>the first axis counts the samples</source>
        <translation>le premier axe compte les exemples</translation>
    </message>
    <message>
        <source>the elements are fewer than a channel of 64 x 64 has</source>
        <translation>il y a moins d’éléments que dans un canal de 64 x 64</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>write constant, linear:STEPS, linear:STEPS,STARTP, early:STEPS, late:STEPS or curriculum:STEPS</source>
        <translation>écrivez constant, linear:PAS, linear:PAS,P0, early:PAS, late:PAS ou curriculum:PAS</translation>
    </message>
    <message>
        <source>a schedule of no steps</source>
        <translation>un programme sans aucun pas</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>write a whole number of steps, 1 or more</source>
        <translation>écrivez un nombre entier de pas, 1 ou plus</translation>
    </message>
    <message>
        <source>there is no schedule &apos;{}&apos;</source>
        <translation>il n’y a pas de programme «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>{} does not say in how many steps</source>
        <translation>{} ne dit pas en combien de pas</translation>
    </message>
    <message>
        <source>{} has no steps</source>
        <translation>{} n’a pas de pas</translation>
    </message>
    <message>
        <source>{} has no start of its own</source>
        <translation>{} n’a pas de début à lui</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>nombre de pas</translation>
    </message>
    <message>
        <source>{} takes no mask of another framework</source>
        <translation>{} n’accepte pas le masque d’un autre framework</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>take native: no source replays where its squares begin</source>
        <translation>prenez native&#x202f;: aucune source ne rejoue où commencent ses carrés</translation>
    </message>
    <message>
        <source>take native: it adds or multiplies noise and drops nothing</source>
        <translation>prenez native&#x202f;: il ajoute ou multiplie un bruit et ne supprime rien</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>ligne {}</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, ligne {}</translation>
    </message>
    <message>
        <source>{}, column {}</source>
        <translation>{}, colonne {}</translation>
    </message>
    <message>
        <source>the text is in UTF-16</source>
        <translation>le texte est en UTF-16</translation>
    </message>
    <message>
        <source>save it in UTF-8</source>
        <translation>enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>byte 0x00 is not text</source>
        <translation>l’octet 0x00 n’est pas du texte</translation>
    </message>
    <message>
        <source>open a text file with numbers, in UTF-8 or ASCII</source>
        <translation>ouvrez un fichier texte de nombres, en UTF-8 ou en ASCII</translation>
    </message>
    <message>
        <source>write the shape as in # shape: 2,3,4</source>
        <translation>écrivez la forme comme dans # shape: 2,3,4</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a point where the decimal sign is a comma</source>
        <translation>«&#x202f;{}&#x202f;» a un point là où le signe décimal est une virgule</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a comma where the decimal sign is a point</source>
        <translation>«&#x202f;{}&#x202f;» a une virgule là où le signe décimal est un point</translation>
    </message>
    <message>
        <source>write every number with the same decimal sign, and no other sign in it</source>
        <translation>écrivez chaque nombre avec le même signe décimal, sans autre signe</translation>
    </message>
    <message>
        <source>the row has more than {} fields, the first row has {}</source>
        <translation>la ligne a plus de {} champs, la première en a {}</translation>
    </message>
    <message>
        <source>give every row as many fields</source>
        <translation>donnez à chaque ligne autant de champs</translation>
    </message>
    <message>
        <source>the row ends after {} fields, the first row has {}</source>
        <translation>la ligne s’arrête après {} champs, la première en a {}</translation>
    </message>
    <message>
        <source>shape {} has {} values, the file has {}</source>
        <translation>la forme {} a {} valeurs, le fichier en a {}</translation>
    </message>
    <message>
        <source>correct the shape, or remove the line</source>
        <translation>corrigez la forme, ou supprimez la ligne</translation>
    </message>
    <message>
        <source>there are no cells to paste</source>
        <translation>il n’y a pas de cellules à coller</translation>
    </message>
    <message>
        <source>copy cells with numbers</source>
        <translation>copiez des cellules qui contiennent des nombres</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the file holds no numbers</source>
        <translation>le fichier ne contient aucun nombre</translation>
    </message>
    <message>
        <source>write rows of numbers such as 0.5,1,nan</source>
        <translation>écrivez des lignes de nombres, par exemple 0.5,1,nan</translation>
    </message>
    <message>
        <source>no numbers follow this line of text</source>
        <translation>aucun nombre ne suit cette ligne de texte</translation>
    </message>
    <message>
        <source>line {} skipped as a header</source>
        <translation>ligne {} sautée comme en-tête</translation>
    </message>
    <message>
        <source>a carriage return stands inside the line</source>
        <translation>un retour chariot se trouve au milieu de la ligne</translation>
    </message>
    <message>
        <source>byte 0x{:02X} is not text</source>
        <translation>l’octet 0x{} n’est pas du texte</translation>
    </message>
    <message>
        <source>end lines in LF or CRLF</source>
        <translation>terminez les lignes par LF ou CRLF</translation>
    </message>
    <message>
        <source>separate numbers with commas, semicolons or tabs</source>
        <translation>séparez les nombres par des virgules, des points-virgules ou des tabulations</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>c’est un périphérique ou un tube, pas un fichier</translation>
    </message>
    <message>
        <source>give the name of a file</source>
        <translation>donnez le nom d’un fichier</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>vérifiez le nom</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>une partie du chemin est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>vérifiez le chemin</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>l’accès est refusé</translation>
    </message>
    <message>
        <source>ask for access, or use another folder</source>
        <translation>demandez l’accès, ou prenez un autre dossier</translation>
    </message>
    <message>
        <source>the system does not permit this</source>
        <translation>le système ne le permet pas</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>use another disk</source>
        <translation>prenez un autre disque</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>free some space, or use another disk</source>
        <translation>libérez de la place, ou prenez un autre disque</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre quota sur le disque est épuisé</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows</source>
        <translation>le fichier serait plus grand que ce système ne le permet</translation>
    </message>
    <message>
        <source>save fewer values, or use another disk</source>
        <translation>enregistrez moins de valeurs, ou prenez un autre disque</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>le disque signale une erreur</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>vérifiez le disque</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>remove or repair the links</source>
        <translation>supprimez ou réparez les liens</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>use a shorter name</source>
        <translation>prenez un nom plus court</translation>
    </message>
    <message>
        <source>the file is in use by a running program</source>
        <translation>un programme en cours utilise le fichier</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>prenez un autre nom</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>close some</source>
        <translation>fermez-en quelques-uns</translation>
    </message>
    <message>
        <source>there is not enough memory to open the file</source>
        <translation>la mémoire ne suffit pas pour ouvrir le fichier</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>fermez d’autres programmes</translation>
    </message>
    <message>
        <source>the reader has closed the pipe</source>
        <translation>le lecteur a fermé le tube</translation>
    </message>
    <message>
        <source>the memory is not enough to unpack it</source>
        <translation>la mémoire ne suffit pas pour le décompresser</translation>
    </message>
    <message>
        <source>the gzip data is damaged or cut short</source>
        <translation>les données gzip sont abîmées ou tronquées</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>more than {} bytes come out of it</source>
        <translation>plus de {} octets en sortent</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>vérifiez que c’est le bon fichier</translation>
    </message>
    <message>
        <source>it is not an IDX file</source>
        <translation>ce n’est pas un fichier IDX</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes, a type and a rank</source>
        <translation>un fichier IDX commence par deux octets nuls, un type et un rang</translation>
    </message>
    <message>
        <source>IDX has no type {}</source>
        <translation>IDX n’a pas de type {}</translation>
    </message>
    <message>
        <source>the types are 8, 9, 11, 12, 13 and 14</source>
        <translation>les types sont 8, 9, 11, 12, 13 et 14</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>le fichier s’arrête dans son en-tête</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>la forme {} en {} demande {} octets de données, le fichier en a {}</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} of shape {} of {}</source>
        <translation>{0} octets compressés ne peuvent contenir les {1} de la forme {2} en {3}</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>le fichier s’arrête trop tôt</translation>
    </message>
    <message>
        <source>the file goes on after its last value</source>
        <translation>le fichier continue après sa dernière valeur</translation>
    </message>
    <message>
        <source>{}: shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>{}&#x202f;: la forme {} en {} demande {} octets de données, le fichier en a {}</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>copiez-le ou enregistrez-le de nouveau</translation>
    </message>
    <message>
        <source>save the array again with numpy.save</source>
        <translation>enregistrez de nouveau le tableau avec numpy.save</translation>
    </message>
    <message>
        <source>save it with numpy.save(name, array.astype(&apos;float32&apos;))</source>
        <translation>enregistrez-le avec numpy.save(name, array.astype(&apos;float32&apos;))</translation>
    </message>
    <message>
        <source>the array holds Python objects (a pickle), which can run code when they are read</source>
        <translation>le tableau contient des objets Python (un pickle), qui peuvent exécuter du code à la lecture</translation>
    </message>
    <message>
        <source>the array holds complex numbers</source>
        <translation>le tableau contient des nombres complexes</translation>
    </message>
    <message>
        <source>save its real and imaginary parts as two arrays</source>
        <translation>enregistrez ses parties réelle et imaginaire en deux tableaux</translation>
    </message>
    <message>
        <source>the array holds text</source>
        <translation>le tableau contient du texte</translation>
    </message>
    <message>
        <source>the array holds dates or times</source>
        <translation>le tableau contient des dates ou des heures</translation>
    </message>
    <message>
        <source>the array has a structured type or raw bytes</source>
        <translation>le tableau a un type structuré ou des octets bruts</translation>
    </message>
    <message>
        <source>save one field of it, as float32, with numpy.save</source>
        <translation>enregistrez-en un champ, en float32, avec numpy.save</translation>
    </message>
    <message>
        <source>the element type &apos;{}&apos; is not known</source>
        <translation>le type d’élément «&#x202f;{}&#x202f;» est inconnu</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>{}, header</source>
        <translation>{}, en-tête</translation>
    </message>
    <message>
        <source>{} is missing after {} bytes</source>
        <translation>il manque après {1} octets&#x202f;: {0}</translation>
    </message>
    <message>
        <source>a length of {}{} is larger than any array</source>
        <translation>une longueur de {}{} dépasse tout tableau</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>une longueur</translation>
    </message>
    <message>
        <source>a tuple of lengths</source>
        <translation>un tuple de longueurs</translation>
    </message>
    <message>
        <source>a comma or &apos;)&apos;</source>
        <translation>une virgule ou ’)’</translation>
    </message>
    <message>
        <source>the comma of a tuple with one length</source>
        <translation>la virgule d’un tuple d’une longueur</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True ou False</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; does not belong there</source>
        <translation>la clé «&#x202f;{}&#x202f;» n’a rien à y faire</translation>
    </message>
    <message>
        <source>the array has a structured type</source>
        <translation>le tableau a un type structuré</translation>
    </message>
    <message>
        <source>the element type</source>
        <translation>le type d’élément</translation>
    </message>
    <message>
        <source>a comma or &apos;}}&apos;</source>
        <translation>une virgule ou ’}}’</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>une clé</translation>
    </message>
    <message>
        <source>the end of the header</source>
        <translation>la fin de l’en-tête</translation>
    </message>
    <message>
        <source>&apos;descr&apos;, &apos;fortran_order&apos; and &apos;shape&apos; are not all there</source>
        <translation>’descr’, ’fortran_order’ et ’shape’ ne sont pas tous là</translation>
    </message>
    <message>
        <source>this is not a npy file: it does not begin with \x93NUMPY</source>
        <translation>ce n’est pas un fichier npy&#x202f;: il ne commence pas par \x93NUMPY</translation>
    </message>
    <message>
        <source>open a file that numpy.save wrote</source>
        <translation>ouvrez un fichier écrit par numpy.save</translation>
    </message>
    <message>
        <source>version {}.{} of the npy format is not known</source>
        <translation>la version {}.{} du format npy est inconnue</translation>
    </message>
    <message>
        <source>the header is {} bytes long, {} are the most</source>
        <translation>l’en-tête fait {} octets, {} au plus sont permis</translation>
    </message>
    <message>
        <source>the file ends within its header, after {} bytes</source>
        <translation>le fichier s’arrête dans son en-tête, après {} octets</translation>
    </message>
    <message>
        <source>an array is called &apos;{}&apos;, which leads to another folder</source>
        <translation>un tableau s’appelle «&#x202f;{}&#x202f;», ce qui mène à un autre dossier</translation>
    </message>
    <message>
        <source>the name of an array has control characters</source>
        <translation>le nom d’un tableau contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>save it again with numpy.savez, under plain names</source>
        <translation>enregistrez-le de nouveau avec numpy.savez, sous des noms simples</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the array has {}</source>
        <translation>la forme {} en {} demande {} octets de données, le tableau en a {}</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} that they say</source>
        <translation>{} octets compressés ne peuvent contenir les {} annoncés</translation>
    </message>
    <message>
        <source>there is no array &apos;{}&apos;</source>
        <translation>il n’y a pas de tableau «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>choose one that is there</source>
        <translation>choisissez parmi ce qui s’y trouve</translation>
    </message>
    <message>
        <source>{} converted to float32</source>
        <translation>{} converti en float32</translation>
    </message>
    <message>
        <source>{} rounded to float32</source>
        <translation>{} arrondi à float32</translation>
    </message>
    <message>
        <source>1 value beyond the largest float32 became infinite</source>
        <translation>1 valeur au-delà du plus grand float32 est devenue infinie</translation>
    </message>
    <message>
        <source>{} values beyond the largest float32 became infinite</source>
        <translation>{} valeurs au-delà du plus grand float32 sont devenues infinies</translation>
    </message>
    <message>
        <source>shape {} needs {:.1f} GiB of memory, {:.1f} GiB are free</source>
        <translation>la forme {} demande {} Gio de mémoire, {} Gio sont libres</translation>
    </message>
    <message>
        <source>close other programs, or save a part of it</source>
        <translation>fermez d’autres programmes, ou n’en enregistrez qu’une partie</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the type &apos;{}&apos;, which is not known</source>
        <translation>le tenseur «&#x202f;{}&#x202f;» a un type inconnu, «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>save it as float32: tensor.float()</source>
        <translation>enregistrez-le en float32&#x202f;: tensor.float()</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: a length of {} is larger than any array</source>
        <translation>tenseur «&#x202f;{}&#x202f;»&#x202f;: une longueur de {} dépasse tout tableau</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: {}</source>
        <translation>tenseur «&#x202f;{}&#x202f;»&#x202f;: {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; ends at {}, before it begins at {}</source>
        <translation>le tenseur «&#x202f;{}&#x202f;» finit à {}, avant de commencer à {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: shape {} of {} takes {} bytes, its data_offsets hold {}</source>
        <translation>tenseur «&#x202f;{}&#x202f;»&#x202f;: la forme {} en {} demande {} octets, ses data_offsets en couvrent {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; overlaps the one before it</source>
        <translation>le tenseur «&#x202f;{}&#x202f;» chevauche le précédent</translation>
    </message>
    <message>
        <source>{} bytes before tensor &apos;{}&apos; belong to no tensor</source>
        <translation>{} octets avant le tenseur «&#x202f;{}&#x202f;» n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>the file ends early: tensor &apos;{}&apos; goes to byte {} of the data, the file has {}</source>
        <translation>le fichier s’arrête trop tôt&#x202f;: le tenseur «&#x202f;{}&#x202f;» va jusqu’à l’octet {} des données, le fichier en a {}</translation>
    </message>
    <message>
        <source>{} bytes after the last tensor belong to no tensor</source>
        <translation>{} octets après le dernier tenseur n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>the file ends before its header</source>
        <translation>le fichier s’arrête avant son en-tête</translation>
    </message>
    <message>
        <source>open a file that safetensors wrote</source>
        <translation>ouvrez un fichier écrit par safetensors</translation>
    </message>
    <message>
        <source>the header is {} bytes long, the file has {} after its length</source>
        <translation>l’en-tête fait {} octets, le fichier en a {} après sa longueur</translation>
    </message>
    <message>
        <source>the header does not begin with &apos;{{&apos;</source>
        <translation>l’en-tête ne commence pas par &apos;{{&apos;</translation>
    </message>
    <message>
        <source>the name of a tensor has control characters</source>
        <translation>le nom d’un tenseur contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>save it again under plain names</source>
        <translation>enregistrez-le de nouveau sous des noms simples</translation>
    </message>
    <message>
        <source>two tensors are called &apos;{}&apos;</source>
        <translation>deux tenseurs s’appellent «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>there is no tensor &apos;{}&apos;</source>
        <translation>il n’y a pas de tenseur «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un nombre négatif</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>un nombre non entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>des octets</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>the header is no JSON after {} bytes</source>
        <translation>l’en-tête n’est plus du JSON après {} octets</translation>
    </message>
    <message>
        <source>the header is {}, not an object</source>
        <translation>l’en-tête est {}, pas un objet</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, not an object</source>
        <translation>«&#x202f;{}&#x202f;» est {}, pas un objet</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;__metadata__&apos; is {}, not a text</source>
        <translation>«&#x202f;{}&#x202f;» de &apos;__metadata__&apos; est {}, pas un texte</translation>
    </message>
    <message>
        <source>{} of tensor &apos;{}&apos; holds {}</source>
        <translation>{} du tenseur «&#x202f;{}&#x202f;» ne convient pas&#x202f;: {}</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of &apos;__metadata__&apos; comes twice</source>
        <translation>la clé «&#x202f;{}&#x202f;» de &apos;__metadata__&apos; apparaît deux fois</translation>
    </message>
    <message>
        <source>&apos;__metadata__&apos; comes twice</source>
        <translation>’__metadata__’ apparaît deux fois</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; comes twice</source>
        <translation>la clé «&#x202f;{}&#x202f;» du tenseur «&#x202f;{}&#x202f;» apparaît deux fois</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; does not belong there</source>
        <translation>la clé «&#x202f;{}&#x202f;» du tenseur «&#x202f;{}&#x202f;» n’a rien à y faire</translation>
    </message>
    <message>
        <source>the header holds a zero byte</source>
        <translation>l’en-tête contient un octet nul</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lacks its {}</source>
        <translation>il manque {1} au tenseur «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>data_offsets of tensor &apos;{}&apos; are {} numbers, not two</source>
        <translation>data_offsets du tenseur «&#x202f;{}&#x202f;» compte {} nombres, pas deux</translation>
    </message>
    <message>
        <source>the file name has no extension</source>
        <translation>le nom du fichier n’a pas d’extension</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a format Dropscope knows</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un format connu de Dropscope</translation>
    </message>
    <message>
        <source>use one of {}</source>
        <translation>prenez l’un de {}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which can run code when they are read</source>
        <translation>les fichiers de PyTorch sont des pickles, qui peuvent exécuter du code à la lecture</translation>
    </message>
    <message>
        <source>save the tensor from Python: import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</source>
        <translation>enregistrez le tenseur depuis Python&#x202f;: import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</translation>
    </message>
    <message>
        <source>Dropscope reads such files, but does not write them</source>
        <translation>Dropscope lit ces fichiers, mais ne les écrit pas</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which Dropscope does not write</source>
        <translation>les fichiers de PyTorch sont des pickles, que Dropscope n’écrit pas</translation>
    </message>
    <message>
        <source>save {} and read it in Python with torch.from_numpy(numpy.load({}))</source>
        <translation>enregistrez {} et lisez-le en Python avec torch.from_numpy(numpy.load({}))</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} et {} autres</translation>
    </message>
    <message>
        <source>the file holds no arrays</source>
        <translation>le fichier ne contient aucun tableau</translation>
    </message>
    <message>
        <source>save at least one into it</source>
        <translation>enregistrez-y au moins un tableau</translation>
    </message>
    <message>
        <source>the file holds {} arrays: {}</source>
        <translation>le fichier contient {} tableaux&#x202f;: {}</translation>
    </message>
    <message>
        <source>the file holds no array called &apos;{}&apos;: {}</source>
        <translation>le fichier ne contient aucun tableau nommé «&#x202f;{}&#x202f;»&#x202f;: {}</translation>
    </message>
    <message>
        <source>name the one to open: {}:{}</source>
        <translation>nommez celui à ouvrir&#x202f;: {}:{}</translation>
    </message>
    <message>
        <source>there is no tensor to save</source>
        <translation>il n’y a pas de tenseur à enregistrer</translation>
    </message>
    <message>
        <source>the file holds one tensor, which has no name</source>
        <translation>le fichier contient un seul tenseur, qui n’a pas de nom</translation>
    </message>
    <message>
        <source>leave &apos;:{}&apos; out</source>
        <translation>supprimez « :{} »</translation>
    </message>
    <message>
        <source>a {} file holds one tensor, these are {}</source>
        <translation>un fichier {} contient un seul tenseur, en voici {}</translation>
    </message>
    <message>
        <source>use .npz or .safetensors</source>
        <translation>prenez .npz ou .safetensors</translation>
    </message>
    <message>
        <source>copy it or save it again with onnx.numpy_helper.from_array</source>
        <translation>copiez-le ou enregistrez-le de nouveau avec onnx.numpy_helper.from_array</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: field {} does not fit</source>
        <translation>ce n’est pas un TensorProto d’ONNX&#x202f;: le champ {} ne convient pas</translation>
    </message>
    <message>
        <source>open one tensor that onnx.numpy_helper.from_array made, not a whole model</source>
        <translation>ouvrez un tenseur produit par onnx.numpy_helper.from_array, pas un modèle entier</translation>
    </message>
    <message>
        <source>more than {} axes are too many</source>
        <translation>plus de {} axes, c’est trop</translation>
    </message>
    <message>
        <source>raw_data comes twice</source>
        <translation>raw_data apparaît deux fois</translation>
    </message>
    <message>
        <source>the values are in two fields, {} and {}</source>
        <translation>les valeurs sont dans deux champs, {} et {}</translation>
    </message>
    <message>
        <source>it is one segment of a larger tensor</source>
        <translation>c’est un segment d’un tenseur plus grand</translation>
    </message>
    <message>
        <source>the tensor holds text</source>
        <translation>le tenseur contient du texte</translation>
    </message>
    <message>
        <source>the values are in another file (external_data)</source>
        <translation>les valeurs sont dans un autre fichier (external_data)</translation>
    </message>
    <message>
        <source>the values are in another file (data_location)</source>
        <translation>les valeurs sont dans un autre fichier (data_location)</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: there is no data_type</source>
        <translation>ce n’est pas un TensorProto d’ONNX&#x202f;: il n’y a pas de data_type</translation>
    </message>
    <message>
        <source>the tensor holds complex numbers</source>
        <translation>le tenseur contient des nombres complexes</translation>
    </message>
    <message>
        <source>data_type {} is not known</source>
        <translation>data_type {} est inconnu</translation>
    </message>
    <message>
        <source>the number {} is no {}</source>
        <translation>le nombre {} n’est pas un {}</translation>
    </message>
    <message>
        <source>the field at byte {} is broken, or the file ends within it</source>
        <translation>le champ à l’octet {} est abîmé, ou le fichier s’y arrête</translation>
    </message>
    <message>
        <source>values of {} do not belong into {}</source>
        <translation>des valeurs {} n’ont rien à faire dans {}</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes, raw_data has {}</source>
        <translation>la forme {} en {} demande {} octets, raw_data en a {}</translation>
    </message>
    <message>
        <source>the tensor is called &apos;{}&apos;</source>
        <translation>le tenseur s’appelle «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>le fichier est en lecture seule</translation>
    </message>
    <message>
        <source>allow writing to it, or use another name</source>
        <translation>autorisez l’écriture, ou prenez un autre nom</translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation>il manque le nom d’un fichier</translation>
    </message>
    <message>
        <source>give a name such as x.npy</source>
        <translation>donnez un nom, par exemple x.npy</translation>
    </message>
    <message>
        <source>the zip file could not be made: {}</source>
        <translation>le fichier zip n’a pu être créé&#x202f;: {}</translation>
    </message>
    <message>
        <source>check the memory that is free</source>
        <translation>vérifiez la mémoire libre</translation>
    </message>
    <message>
        <source>the zip archive is broken: {}</source>
        <translation>l’archive zip est abîmée&#x202f;: {}</translation>
    </message>
    <message>
        <source>save or download the file again</source>
        <translation>enregistrez ou téléchargez de nouveau le fichier</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>ce n’est pas une archive zip</translation>
    </message>
    <message>
        <source>a zip archive begins with the letters PK</source>
        <translation>une archive zip commence par les lettres PK</translation>
    </message>
    <message>
        <source>it has two files called &apos;{}&apos;</source>
        <translation>elle contient deux fichiers nommés «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>it is encrypted or packed in a way that Dropscope does not read</source>
        <translation>il est chiffré ou compressé d’une façon que Dropscope ne lit pas</translation>
    </message>
    <message>
        <source>use stored or deflated files without a password</source>
        <translation>prenez des fichiers stockés ou compressés par deflate, sans mot de passe</translation>
    </message>
    <message>
        <source>it unpacks to {} bytes</source>
        <translation>décompressé, il fait {} octets</translation>
    </message>
    <message>
        <source>at most {} can be read here</source>
        <translation>{} au plus peuvent être lus ici</translation>
    </message>
    <message>
        <source>it unpacks to more than it says</source>
        <translation>décompressé, il contient plus qu’annoncé</translation>
    </message>
    <message>
        <source>it unpacks to less than it says</source>
        <translation>décompressé, il contient moins qu’annoncé</translation>
    </message>
    <message>
        <source>this back end does not take whole tensors</source>
        <translation>ce backend ne prend pas de tenseurs entiers</translation>
    </message>
    <message>
        <source>there is no back end &apos;{}&apos;</source>
        <translation>il n’y a pas de backend «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>backend</translation>
    </message>
    <message>
        <source>choose one of {}</source>
        <translation>choisissez l’un de {}</translation>
    </message>
    <message>
        <source>this build has no CUDA back end</source>
        <translation>cette version n’a pas de backend CUDA</translation>
    </message>
    <message>
        <source>use the scalar or simd back end</source>
        <translation>prenez le backend scalar ou simd</translation>
    </message>
    <message>
        <source>no NVIDIA driver: this machine has no GPU, or its driver is not installed</source>
        <translation>pas de pilote NVIDIA&#x202f;: cette machine n’a pas de GPU, ou son pilote n’est pas installé</translation>
    </message>
    <message>
        <source>no CUDA device that can be used: {}</source>
        <translation>aucun appareil CUDA utilisable&#x202f;: {}</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the scalar or simd back end</source>
        <translation>voyez ce que dit nvidia-smi, ou prenez le backend scalar ou simd</translation>
    </message>
    <message>
        <source>the host&apos;s memory is not enough: {} of pinned memory were asked for</source>
        <translation>la mémoire de l’hôte ne suffit pas&#x202f;: {} de mémoire verrouillée ont été demandés</translation>
    </message>
    <message>
        <source>use a smaller tensor or the simd back end</source>
        <translation>prenez un tenseur plus petit ou le backend simd</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is not enough: {} were asked for, {} of {} are free</source>
        <translation>la mémoire du GPU ne suffit pas&#x202f;: {} ont été demandés, {} sur {} sont libres</translation>
    </message>
    <message>
        <source>use a smaller tensor, end other programs on the GPU, or use the simd back end</source>
        <translation>prenez un tenseur plus petit, fermez d’autres programmes sur le GPU, ou prenez le backend simd</translation>
    </message>
    <message>
        <source>the GPU failed to {}: {} (CUDA error {})</source>
        <translation>échec du GPU pour {}&#x202f;: {} (erreur CUDA {})</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the simd back end</source>
        <translation>voyez ce que dit nvidia-smi, ou prenez le backend simd</translation>
    </message>
    <message>
        <source>give memory</source>
        <translation>fournir de la mémoire</translation>
    </message>
    <message>
        <source>create a stream</source>
        <translation>créer un flux</translation>
    </message>
    <message>
        <source>take a piece of the tensor</source>
        <translation>prendre un morceau du tenseur</translation>
    </message>
    <message>
        <source>start a kernel</source>
        <translation>lancer un noyau</translation>
    </message>
    <message>
        <source>give a piece of the result back</source>
        <translation>rendre un morceau du résultat</translation>
    </message>
    <message>
        <source>do its work</source>
        <translation>faire son travail</translation>
    </message>
    <message>
        <source>draw the units</source>
        <translation>tirer les unités</translation>
    </message>
    <message>
        <source>tell its memory</source>
        <translation>indiquer sa mémoire</translation>
    </message>
    <message>
        <source>this machine has no vector instructions that the simd back end was built for</source>
        <translation>cette machine n’a aucune des instructions vectorielles pour lesquelles simd est compilé</translation>
    </message>
    <message>
        <source>use the scalar back end</source>
        <translation>prenez le backend scalar</translation>
    </message>
    <message>
        <source>measuring {} elements needs {:.0f} MiB of memory</source>
        <translation>mesurer {} éléments demande {} Mio de mémoire</translation>
    </message>
    <message>
        <source>{:.0f} MiB are free: end other programs or measure fewer elements</source>
        <translation>{} Mio sont libres&#x202f;: fermez d’autres programmes ou mesurez moins d’éléments</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activation</translation>
    </message>
    <message>
        <source>this is no row of curves, or rows are missing before it</source>
        <translation>ce n’est pas une ligne de courbes, ou il en manque avant elle</translation>
    </message>
    <message>
        <source>its columns are {}</source>
        <translation>ses colonnes sont {}</translation>
    </message>
    <message>
        <source>this is no file of curves</source>
        <translation>ce n’est pas un fichier de courbes</translation>
    </message>
    <message>
        <source>its header is {}</source>
        <translation>son en-tête est {}</translation>
    </message>
    <message>
        <source>{} fields where the first line has {}</source>
        <translation>{} champs, là où la première ligne en a {}</translation>
    </message>
    <message>
        <source>give every line as many</source>
        <translation>donnez-en autant à chaque ligne</translation>
    </message>
    <message>
        <source>the file has no rows of data</source>
        <translation>le fichier n’a aucune ligne de données</translation>
    </message>
    <message>
        <source>give it one line for each sample</source>
        <translation>donnez-lui une ligne par exemple</translation>
    </message>
    <message>
        <source>the file has one column</source>
        <translation>le fichier n’a qu’une colonne</translation>
    </message>
    <message>
        <source>a sample needs a label and at least one number beside it</source>
        <translation>un exemple demande un label et au moins un nombre</translation>
    </message>
    <message>
        <source>there is no column &apos;{}&apos;</source>
        <translation>il n’y a pas de colonne «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>write a number from 1 to {}</source>
        <translation>écrivez un nombre de 1 à {}</translation>
    </message>
    <message>
        <source>write one of {}, or a number from 1 to {}</source>
        <translation>écrivez l’un de {}, ou un nombre de 1 à {}</translation>
    </message>
    <message>
        <source>{}, line {}, column {}</source>
        <translation>{}, ligne {}, colonne {}</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>il manque une valeur</translation>
    </message>
    <message>
        <source>fill it in or take the line out</source>
        <translation>complétez, ou retirez la ligne</translation>
    </message>
    <message>
        <source>columns other than the label&apos;s hold numbers</source>
        <translation>les colonnes autres que celle du label contiennent des nombres</translation>
    </message>
    <message>
        <source>{} is no value to learn from</source>
        <translation>{} n’est pas une valeur dont on puisse apprendre</translation>
    </message>
    <message>
        <source>the label is missing</source>
        <translation>il manque le label</translation>
    </message>
    <message>
        <source>the label is {}</source>
        <translation>le label est {}</translation>
    </message>
    <message>
        <source>every row has the same label, so there is nothing to learn</source>
        <translation>toutes les lignes ont le même label, il n’y a donc rien à apprendre</translation>
    </message>
    <message>
        <source>check which column is the label&apos;s</source>
        <translation>vérifiez quelle colonne est celle du label</translation>
    </message>
    <message>
        <source>the label column has {} different values, at most {} can be classes</source>
        <translation>la colonne des labels a {} valeurs différentes, {} au plus peuvent être des classes</translation>
    </message>
    <message>
        <source>the folder has no {}, with or without .gz</source>
        <translation>le dossier n’a pas de {}, avec ou sans .gz</translation>
    </message>
    <message>
        <source>a folder of IDX files holds pictures and labels called as MNIST&apos;s</source>
        <translation>un dossier de fichiers IDX contient images et labels, nommés comme ceux de MNIST</translation>
    </message>
    <message>
        <source>{} pictures and {} labels do not go together</source>
        <translation>{} images et {} labels ne vont pas ensemble</translation>
    </message>
    <message>
        <source>pictures have three axes, labels one, both equally long</source>
        <translation>les images ont trois axes, les labels un, de même longueur</translation>
    </message>
    <message>
        <source>a label is no class from 0 to 255</source>
        <translation>un label n’est pas une classe de 0 à 255</translation>
    </message>
    <message>
        <source>training and test pictures are of different sizes</source>
        <translation>les images d’entraînement et de test sont de tailles différentes</translation>
    </message>
    <message>
        <source>use one data set&apos;s files</source>
        <translation>prenez les fichiers d’un même jeu de données</translation>
    </message>
    <message>
        <source>training and test labels do not go together</source>
        <translation>les labels d’entraînement et de test ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not on this machine</source>
        <translation>Fashion-MNIST n’est pas sur cette machine</translation>
    </message>
    <message>
        <source>install Debian&apos;s dataset-fashion-mnist, or set DROPSCOPE_FASHION_MNIST to the folder of its four IDX files</source>
        <translation>installez dataset-fashion-mnist de Debian, ou donnez à DROPSCOPE_FASHION_MNIST le dossier de ses quatre fichiers IDX</translation>
    </message>
    <message>
        <source>{} samples leave {} for training and {} for validation</source>
        <translation>{} exemples en laissent {} pour l’entraînement et {} pour la validation</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>part de validation</translation>
    </message>
    <message>
        <source>take more samples, or a share such as 0.5</source>
        <translation>prenez plus d’exemples, ou une part comme 0.5</translation>
    </message>
    <message>
        <source>there is no data set &apos;{}&apos;</source>
        <translation>il n’y a pas de jeu de données «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>données</translation>
    </message>
    <message>
        <source>write one of {}, {}, FILE.csv[:LABELCOLUMN], or a folder of IDX files</source>
        <translation>écrivez l’un de {}, {}, FICHIER.csv[:COLONNE], ou un dossier de fichiers IDX</translation>
    </message>
    <message>
        <source>{} samples cannot be made</source>
        <translation>{} exemples ne peuvent être produits</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>exemples</translation>
    </message>
    <message>
        <source>write a whole number from 4 to {}</source>
        <translation>écrivez un nombre entier de 4 à {}</translation>
    </message>
    <message>
        <source>noise has to be 0 or more, but got {}</source>
        <translation>le bruit doit être 0 ou plus, mais il vaut {}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>write a number such as 0.3</source>
        <translation>écrivez un nombre, par exemple 0.3</translation>
    </message>
    <message>
        <source>label noise is a share from 0 to 1, but got {}</source>
        <translation>le bruit des labels est une part de 0 à 1, mais il vaut {}</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>bruit des labels</translation>
    </message>
    <message>
        <source>write a number such as 0.2</source>
        <translation>écrivez un nombre, par exemple 0.2</translation>
    </message>
    <message>
        <source>the validation share has to be above 0 and below 1, but got {}</source>
        <translation>la part de validation doit être entre 0 et 1, exclus, mais elle vaut {}</translation>
    </message>
    <message>
        <source>write a number such as 0.5</source>
        <translation>écrivez un nombre, par exemple 0.5</translation>
    </message>
    <message>
        <source>a regression has no labels to change</source>
        <translation>une régression n’a pas de labels à changer</translation>
    </message>
    <message>
        <source>write 0</source>
        <translation>écrivez 0</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>graine</translation>
    </message>
    <message>
        <source>number of units</source>
        <translation>nombre d’unités</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>couches cachées</translation>
    </message>
    <message>
        <source>write the width of each hidden layer, such as 64,64</source>
        <translation>écrivez la largeur de chaque couche cachée, par exemple 64,64</translation>
    </message>
    <message>
        <source>write a kind, a colon and the number of steps, such as late:500</source>
        <translation>écrivez un type, deux-points et le nombre de pas, par exemple late:500</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>nombre d’exemples</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>nombre d’époques</translation>
    </message>
    <message>
        <source>there is nothing called &apos;{}&apos; to set</source>
        <translation>rien ne s’appelle «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>initialisation</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>there is no {} &apos;{}&apos;</source>
        <translation>inconnu&#x202f;: {} «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>{} has to be 0 or more, but got {}</source>
        <translation>{} doit être 0 ou plus, mais vaut {}</translation>
    </message>
    <message>
        <source>write 0 to leave it out, or a number above 0</source>
        <translation>écrivez 0 pour l’omettre, ou un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimiseur</translation>
    </message>
    <message>
        <source>the learning rate has to be above 0, but got {}</source>
        <translation>le taux d’apprentissage doit être supérieur à 0, mais il vaut {}</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>taux d’apprentissage</translation>
    </message>
    <message>
        <source>write a number such as 0.01</source>
        <translation>écrivez un nombre, par exemple 0.01</translation>
    </message>
    <message>
        <source>momentum has to be at least 0 and below 1, but got {}</source>
        <translation>le momentum doit être au moins 0 et inférieur à 1, mais il vaut {}</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>write a number such as 0.9</source>
        <translation>écrivez un nombre, par exemple 0.9</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>weight decay</translation>
    </message>
    <message>
        <source>p = 1 drops every unit, so nothing can be learned</source>
        <translation>p = 1 supprime toutes les unités, rien ne peut être appris</translation>
    </message>
    <message>
        <source>write a p below 1, such as 0.5</source>
        <translation>écrivez p inférieur à 1, par exemple 0.5</translation>
    </message>
    <message>
        <source>{} drops squares of pictures, and the units of a fully connected layer lie in no picture</source>
        <translation>{} supprime des carrés d’images, et les unités d’une couche dense ne sont dans aucune image</translation>
    </message>
    <message>
        <source>take dropout or another kind that drops units</source>
        <translation>prenez dropout ou un autre type qui supprime des unités</translation>
    </message>
    <message>
        <source>{} drops nothing, so it has no p</source>
        <translation>{} ne supprime rien, donc n’a pas de p</translation>
    </message>
    <message>
        <source>write p 0; the strength of the noise is sigma</source>
        <translation>écrivez p 0&#x202f;; la force du bruit est sigma</translation>
    </message>
    <message>
        <source>{} hidden layers are too many</source>
        <translation>{} couches cachées, c’est trop</translation>
    </message>
    <message>
        <source>a hidden layer of no units lets nothing through</source>
        <translation>une couche cachée sans unités ne laisse rien passer</translation>
    </message>
    <message>
        <source>write widths of 1 or more, such as 64,64, at most {}</source>
        <translation>écrivez des largeurs de 1 ou plus, par exemple 64,64, {} au plus</translation>
    </message>
    <message>
        <source>input p</source>
        <translation>p d’entrée</translation>
    </message>
    <message>
        <source>there are {} hidden layers, but p for {}</source>
        <translation>il y a {} couches cachées, mais p pour {}</translation>
    </message>
    <message>
        <source>write one p for all of them, or one for each</source>
        <translation>écrivez un seul p pour toutes, ou un pour chacune</translation>
    </message>
    <message>
        <source>a batch of no samples teaches nothing</source>
        <translation>un batch sans exemples n’apprend rien</translation>
    </message>
    <message>
        <source>write a whole number such as 32</source>
        <translation>écrivez un nombre entier, par exemple 32</translation>
    </message>
    <message>
        <source>0 epochs teach nothing</source>
        <translation>0 époque n’apprend rien</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>write a whole number such as 300</source>
        <translation>écrivez un nombre entier, par exemple 300</translation>
    </message>
    <message>
        <source>{} loss needs classes, and {} has none</source>
        <translation>la perte {} demande des classes, et {} n’en a pas</translation>
    </message>
    <message>
        <source>take squared</source>
        <translation>prenez squared</translation>
    </message>
    <message>
        <source>binary loss is for two classes, and {} has {}</source>
        <translation>la perte binary est pour deux classes, et {} en a {}</translation>
    </message>
    <message>
        <source>take softmax</source>
        <translation>prenez softmax</translation>
    </message>
    <message>
        <source>training this network would take {} GB of memory, and this machine has {} GB</source>
        <translation>entraîner ce réseau demanderait {} Go de mémoire, et cette machine en a {} Go</translation>
    </message>
    <message>
        <source>make the hidden layers narrower or fewer</source>
        <translation>prenez des couches cachées plus étroites ou moins nombreuses</translation>
    </message>
    <message>
        <source>the batch of {} is larger than the {} training samples: every epoch is one step</source>
        <translation>le batch de {} dépasse les {} exemples d’entraînement&#x202f;: chaque époque est un seul pas</translation>
    </message>
    <message>
        <source>a learning rate of {} is far above the usual 0.0001 to 1: the loss may grow for ever</source>
        <translation>un taux d’apprentissage de {} est bien au-dessus de l’usuel, 0.0001 à 1&#x202f;: la perte peut croître sans fin</translation>
    </message>
    <message>
        <source>with {} hidden layers and nothing to lead past them, gradients may vanish or grow</source>
        <translation>avec {} couches cachées et rien qui les contourne, les gradients peuvent s’évanouir ou exploser</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no range of numbers</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un intervalle de nombres</translation>
    </message>
    <message>
        <source>write it such as 0,0.1..0.8 or 1..5</source>
        <translation>écrivez par exemple 0,0.1..0.8 ou 1..5</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no values</source>
        <translation>«&#x202f;{}&#x202f;» n’a pas de valeurs</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>grille</translation>
    </message>
    <message>
        <source>write a name, = and values, such as p=0,0.5</source>
        <translation>écrivez un nom, = et des valeurs, par exemple p=0,0.5</translation>
    </message>
    <message>
        <source>the seeds are no variable of the grid</source>
        <translation>les graines ne sont pas une variable de la grille</translation>
    </message>
    <message>
        <source>say how many seeds each point has</source>
        <translation>dites combien de graines a chaque point</translation>
    </message>
    <message>
        <source>{} has an empty value</source>
        <translation>{} a une valeur vide</translation>
    </message>
    <message>
        <source>write values such as p=0,0.5</source>
        <translation>écrivez des valeurs, par exemple p=0,0.5</translation>
    </message>
    <message>
        <source>{} is given twice</source>
        <translation>{} est donné deux fois</translation>
    </message>
    <message>
        <source>write all its values in one list</source>
        <translation>écrivez toutes ses valeurs en une liste</translation>
    </message>
    <message>
        <source>the grid has more than {} points</source>
        <translation>la grille a plus de {} points</translation>
    </message>
    <message>
        <source>take fewer values</source>
        <translation>prenez moins de valeurs</translation>
    </message>
    <message>
        <source>the grid has no variable</source>
        <translation>la grille n’a pas de variable</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name and a value</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un nom et une valeur</translation>
    </message>
    <message>
        <source>run {} is none of this sweep</source>
        <translation>l’essai {} n’appartient pas à ce balayage</translation>
    </message>
    <message>
        <source>it is no file of a sweep&apos;s results</source>
        <translation>ce n’est pas un fichier de résultats d’un balayage</translation>
    </message>
    <message>
        <source>its columns begin with run and end with gap</source>
        <translation>ses colonnes commencent par run et finissent par gap</translation>
    </message>
    <message>
        <source>a row begins with its run&apos;s number</source>
        <translation>une ligne commence par le numéro de son essai</translation>
    </message>
    <message>
        <source>run {} has two different results</source>
        <translation>l’essai {} a deux résultats différents</translation>
    </message>
    <message>
        <source>run the sweep again without --resume</source>
        <translation>relancez le balayage sans --resume</translation>
    </message>
    <message>
        <source>its settings or columns are not those of the first file</source>
        <translation>ses réglages ou ses colonnes ne sont pas ceux du premier fichier</translation>
    </message>
    <message>
        <source>put together only shards of one sweep</source>
        <translation>n’assemblez que les parts d’un même balayage</translation>
    </message>
    <message>
        <source>run {} has another result than in the files before</source>
        <translation>l’essai {} a un autre résultat que dans les fichiers précédents</translation>
    </message>
    <message>
        <source>results of one sweep are the same on every machine of one instruction set: run it again</source>
        <translation>les résultats d’un balayage sont les mêmes sur toute machine de même jeu d’instructions&#x202f;: relancez-le</translation>
    </message>
    <message>
        <source>All {} epochs are done.</source>
        <translation>Les {} époques sont terminées.</translation>
    </message>
    <message>
        <source>Stopped early after epoch {}: the validation loss was lowest after epoch {}.</source>
        <translation>Arrêt anticipé après l’époque {}&#x202f;: la perte de validation était la plus basse après l’époque {}.</translation>
    </message>
    <message>
        <source>The run diverged at step {} (epoch {}): the loss was no finite number. A learning rate below {} may help.</source>
        <translation>L’essai a divergé au pas {} (époque {})&#x202f;: la perte n’était pas un nombre fini. Un taux d’apprentissage inférieur à {} peut aider.</translation>
    </message>
    <message>
        <source>a GPU has no {} multiprocessors</source>
        <translation>un GPU n’a pas {} multiprocesseurs</translation>
    </message>
    <message>
        <source>SM count</source>
        <translation>nombre de SM</translation>
    </message>
    <message>
        <source>write 1 to 4096: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>écrivez 1 à 4096&#x202f;: torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>a multiprocessor has no {} threads</source>
        <translation>un multiprocesseur n’a pas {} threads</translation>
    </message>
    <message>
        <source>threads per SM</source>
        <translation>threads par SM</translation>
    </message>
    <message>
        <source>write 256 to 4096: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>écrivez 256 à 4096&#x202f;: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>with more than {} elements the mask depends on the GPU</source>
        <translation>au-delà de {} éléments, le masque dépend du GPU</translation>
    </message>
    <message>
        <source>name the GPU, such as A100, or give its SM count and threads per SM</source>
        <translation>nommez le GPU, par exemple A100, ou donnez son nombre de SM et ses threads par SM</translation>
    </message>
    <message>
        <source>a CUDA generator&apos;s offset moves by fours</source>
        <translation>la position d’un générateur CUDA avance de quatre en quatre</translation>
    </message>
    <message>
        <source>write skip {} or skip {}</source>
        <translation>écrivez skip {} ou skip {}</translation>
    </message>
    <message>
        <source>use bernoulli or dropout</source>
        <translation>prenez bernoulli ou dropout</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a step of a key path</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une étape d’un chemin de clé</translation>
    </message>
    <message>
        <source>write split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 or nnx 1</source>
        <translation>écrivez split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 ou nnx 1</translation>
    </message>
    <message>
        <source>key path, step {}</source>
        <translation>chemin de clé, étape {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand here</source>
        <translation>«&#x202f;{}&#x202f;» ne peut être ici</translation>
    </message>
    <message>
        <source>write a whole number from {} to {}</source>
        <translation>écrivez un nombre entier de {} à {}</translation>
    </message>
    <message>
        <source>the original keys count elements with 32 bits</source>
        <translation>les clés d’origine comptent les éléments sur 32 bits</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forme</translation>
    </message>
    <message>
        <source>stay below 4294967296 elements</source>
        <translation>restez sous 4294967296 éléments</translation>
    </message>
    <message>
        <source>there is no known GPU &apos;{}&apos;</source>
        <translation>il n’y a pas de GPU connu «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>write {}, or give its SM count and threads per SM</source>
        <translation>écrivez {}, ou donnez son nombre de SM et ses threads par SM</translation>
    </message>
    <message>
        <source>a name such as A100, T4 or RTX 4090</source>
        <translation>un nom comme A100, T4 ou RTX 4090</translation>
    </message>
    <message>
        <source>the mask has {} elements, the shape {} has {}</source>
        <translation>le masque a {} éléments, la forme {} en a {}</translation>
    </message>
    <message>
        <source>give the mask&apos;s own shape</source>
        <translation>donnez la forme du masque lui-même</translation>
    </message>
    <message>
        <source>the seeds run past the largest one</source>
        <translation>les graines dépassent la plus grande</translation>
    </message>
    <message>
        <source>end at 18446744073709551615</source>
        <translation>arrêtez à 18446744073709551615</translation>
    </message>
    <message>
        <source>write rand, randn, dropout, binomial or skip</source>
        <translation>écrivez rand, randn, dropout, binomial ou skip</translation>
    </message>
    <message>
        <source>the replay of default_rng</source>
        <translation>le rejeu de default_rng</translation>
    </message>
    <message>
        <source>write rand, dropout, binomial or skip</source>
        <translation>écrivez rand, dropout, binomial ou skip</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>il n’y a aucun nombre dedans</translation>
    </message>
    <message>
        <source>paste a printed mask or tensor, such as [[1, 0], [0, 1]]</source>
        <translation>collez un masque ou un tenseur affiché, par exemple [[1, 0], [0, 1]]</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>un crochet n’est pas fermé</translation>
    </message>
    <message>
        <source>paste the whole tensor, to its last ]</source>
        <translation>collez tout le tenseur, jusqu’au dernier ]</translation>
    </message>
    <message>
        <source>the brackets do not fit together</source>
        <translation>les crochets ne vont pas ensemble</translation>
    </message>
    <message>
        <source>paste one whole tensor</source>
        <translation>collez un seul tenseur, entier</translation>
    </message>
    <message>
        <source>the middle of the tensor is missing (&apos;...&apos;)</source>
        <translation>il manque le milieu du tenseur (&apos;...&apos;)</translation>
    </message>
    <message>
        <source>print the whole of it first: torch.set_printoptions(threshold=10**9)</source>
        <translation>affichez-le d’abord en entier&#x202f;: torch.set_printoptions(threshold=10**9)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>this is too much for a paste</source>
        <translation>c’est trop pour un collage</translation>
    </message>
    <message>
        <source>open it as a file instead</source>
        <translation>ouvrez-le plutôt comme fichier</translation>
    </message>
    <message>
        <source>a ] has no [</source>
        <translation>un ] n’a pas de [</translation>
    </message>
    <message>
        <source>paste the whole tensor, from its first [</source>
        <translation>collez tout le tenseur, depuis son premier [</translation>
    </message>
    <message>
        <source>a row has {} entries, the one before it {}</source>
        <translation>une ligne a {} valeurs, la précédente {}</translation>
    </message>
    <message>
        <source>paste rows of equal length</source>
        <translation>collez des lignes de même longueur</translation>
    </message>
    <message>
        <source>row {} has {} entries, the first one {}</source>
        <translation>la ligne {} a {} valeurs, la première {}</translation>
    </message>
    <message>
        <source>line {}, character {}</source>
        <translation>ligne {}, caractère {}</translation>
    </message>
    <message>
        <source>the shape {} has no channels</source>
        <translation>la forme {} n’a pas de canaux</translation>
    </message>
    <message>
        <source>write at least two axes, such as 2x3</source>
        <translation>écrivez au moins deux axes, par exemple 2x3</translation>
    </message>
    <message>
        <source>write it as in &apos;{}&apos;</source>
        <translation>écrivez comme dans «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>number of words</source>
        <translation>nombre de mots</translation>
    </message>
    <message>
        <source>number of features</source>
        <translation>nombre de caractéristiques</translation>
    </message>
    <message>
        <source>a layer without features draws nothing</source>
        <translation>une couche sans caractéristiques ne tire rien</translation>
    </message>
    <message>
        <source>call {} (&apos;{}&apos;), character {}</source>
        <translation>appel {} («&#x202f;{}&#x202f;»), caractère {}</translation>
    </message>
    <message>
        <source>there is no call between two &apos;;&apos;</source>
        <translation>il n’y a pas d’appel entre deux ’;’</translation>
    </message>
    <message>
        <source>leave one &apos;;&apos; out</source>
        <translation>retirez un ’;’</translation>
    </message>
    <message>
        <source>there is no call &apos;{}&apos;</source>
        <translation>il n’y a pas d’appel «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs more</source>
        <translation>«&#x202f;{}&#x202f;» demande davantage</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too much</source>
        <translation>«&#x202f;{}&#x202f;» est de trop</translation>
    </message>
    <message>
        <source>the recipe draws too many numbers</source>
        <translation>les appels précédents tirent trop de nombres</translation>
    </message>
    <message>
        <source>leave it at about {} random words in all</source>
        <translation>restez à environ {} mots aléatoires en tout</translation>
    </message>
    <message>
        <source>{} has no call &apos;{}&apos;</source>
        <translation>{} n’a pas d’appel «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>a recipe has no meaning for {}: every draw starts from its own seed or key</source>
        <translation>des appels précédents n’ont pas de sens pour {}&#x202f;: chaque tirage part de sa propre graine ou clé</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>appels précédents</translation>
    </message>
    <message>
        <source>leave the recipe out</source>
        <translation>laissez de côté les appels précédents</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, ch03.ipynb, on macOS</source>
        <translation>rasbt/LLMs-from-scratch, ch03.ipynb, sous macOS</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, issue 57, x86 wheel</source>
        <translation>rasbt/LLMs-from-scratch, issue 57, wheel x86</translation>
    </message>
    <message>
        <source>pytorch/pytorch, issue 25690, kernel before 1.5</source>
        <translation>pytorch/pytorch, issue 25690, noyau avant 1.5</translation>
    </message>
    <message>
        <source>the answers of this project&apos;s specification, section 7</source>
        <translation>les réponses de la spécification de ce projet, section 7</translation>
    </message>
    <message>
        <source>seed 123, 6 × 6, p 0.5</source>
        <translation>graine 123, 6 × 6, p 0.5</translation>
    </message>
    <message>
        <source>seed 0, zeros(5).bernoulli_()</source>
        <translation>graine 0, zeros(5).bernoulli_()</translation>
    </message>
    <message>
        <source>seed 123, randn(5, 5), then its dropout at p 0.5</source>
        <translation>graine 123, randn(5, 5), puis son dropout à p 0.5</translation>
    </message>
    <message>
        <source>seed 123, sums of rand(10) and its dropout at p 0.5</source>
        <translation>graine 123, sommes de rand(10) et de son dropout à p 0.5</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a P100</source>
        <translation>graine 0, somme de dropout(ones(1000, 1000)) sur un P100</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a K80</source>
        <translation>graine 0, somme de dropout(ones(1000, 1000)) sur un K80</translation>
    </message>
    <message>
        <source>seed [1, 0], ones(3, 5), rate 0.5</source>
        <translation>graine [1, 0], ones(3, 5), taux 0.5</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s page of stateless_dropout</source>
        <translation>page de TensorFlow sur stateless_dropout</translation>
    </message>
    <message>
        <source>ONNX node test, seed 0, (3, 4, 5), ratio 0.5</source>
        <translation>test de nœud ONNX, graine 0, (3, 4, 5), taux 0.5</translation>
    </message>
    <message>
        <source>three words of key 1701</source>
        <translation>trois mots de la clé 1701</translation>
    </message>
    <message>
        <source>docs.jax.dev, jax.random, older page</source>
        <translation>docs.jax.dev, jax.random, ancienne page</translation>
    </message>
    <message>
        <source>normal(key(42)), six digits</source>
        <translation>normal(key(42)), six chiffres</translation>
    </message>
    <message>
        <source>docs.jax.dev, Pseudorandom numbers, older page</source>
        <translation>docs.jax.dev, Pseudorandom numbers, ancienne page</translation>
    </message>
    <message>
        <source>means and zeros of seed 231&apos;s dropout, p 0.25 and 0.4 of keeping</source>
        <translation>moyennes et zéros du dropout de la graine 231, conservant avec p 0.25 et 0.4</translation>
    </message>
    <message>
        <source>Flax Linen&apos;s Dropout, its example</source>
        <translation>Dropout de Flax Linen, son exemple</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 0</source>
        <translation>premiers mots de mt19937, graine 0</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 42</source>
        <translation>premiers mots de mt19937, graine 42</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.5</source>
        <translation>graine 0, 24 éléments, p 0.5</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.1</source>
        <translation>graine 0, 24 éléments, p 0.1</translation>
    </message>
    <message>
        <source>seed 42, 24 elements, p 0.5</source>
        <translation>graine 42, 24 éléments, p 0.5</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}&#x202f;: {}</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it</source>
        <translation>Philox4x32-10 compté comme cuRAND</translation>
    </message>
    <message>
        <source>Another seed: the generator starts elsewhere.</source>
        <translation>Une autre graine&#x202f;: le générateur part d’ailleurs.</translation>
    </message>
    <message>
        <source>Another recipe: the calls before have used up other numbers.</source>
        <translation>D’autres appels avant&#x202f;: ils ont consommé d’autres nombres.</translation>
    </message>
    <message>
        <source>Another key: what was split or folded gives other numbers.</source>
        <translation>Une autre clé&#x202f;: ce qui a été divisé ou replié donne d’autres nombres.</translation>
    </message>
    <message>
        <source>Another call: &apos;{}&apos; and &apos;{}&apos; turn the generator&apos;s words into numbers differently.</source>
        <translation>Un autre appel&#x202f;: «&#x202f;{}&#x202f;» et «&#x202f;{}&#x202f;» changent autrement les mots du générateur en nombres.</translation>
    </message>
    <message>
        <source>Another kernel: 1.4 and before give each thread every T-th element, later ones four neighbours.</source>
        <translation>Un autre noyau&#x202f;: jusqu’à 1.4, chaque thread a un élément sur T, ensuite quatre voisins.</translation>
    </message>
    <message>
        <source>Another grid: beyond its number of threads a GPU goes round again, and larger GPUs do so later.</source>
        <translation>Une autre grille&#x202f;: au-delà de ses threads, un GPU recommence un tour, et les plus grands le font plus tard.</translation>
    </message>
    <message>
        <source>Another stream or step: each has its own numbers.</source>
        <translation>Un autre flux ou un autre pas&#x202f;: chacun a ses propres nombres.</translation>
    </message>
    <message>
        <source>Nothing differs in what they draw.</source>
        <translation>Rien ne diffère dans ce qu’ils tirent.</translation>
    </message>
    <message>
        <source>What ran before does not matter here: {} starts every draw from its seed or key.</source>
        <translation>Ce qui a été exécuté avant n’importe pas ici&#x202f;: {} commence chaque tirage par sa graine ou sa clé.</translation>
    </message>
    <message>
        <source>The same generator, mt19937, but PyTorch and NumPy make their 53-bit numbers of different bits of two words.</source>
        <translation>Le même générateur, mt19937, mais PyTorch et NumPy font leurs nombres de 53 bits avec des bits différents de deux mots.</translation>
    </message>
    <message>
        <source>The same generator, Threefry, in another word order: since 0.5.0 each element has a hash of its own, before that one hash served two.</source>
        <translation>Le même générateur, Threefry, dans un autre ordre de mots&#x202f;: depuis 0.5.0, chaque élément a son propre hachage&#x202f;; avant, un seul servait à deux.</translation>
    </message>
    <message>
        <source>Another generator: with MKL, mt19937 gives one word only, which seeds MCG31m1 for the whole mask.</source>
        <translation>Un autre générateur&#x202f;: avec MKL, mt19937 ne donne qu’un mot, qui amorce MCG31m1 pour tout le masque.</translation>
    </message>
    <message>
        <source>The same generator, Philox, but {} and {} count its blocks from another key and in another order.</source>
        <translation>Le même générateur, Philox, mais {} et {} comptent ses blocs depuis une autre clé et dans un autre ordre.</translation>
    </message>
    <message>
        <source>Another generator: {} draws from {}, {} from {}.</source>
        <translation>Un autre générateur&#x202f;: {} tire de {}, {} de {}.</translation>
    </message>
    <message>
        <source>recipe, {}</source>
        <translation>appels précédents, {}</translation>
    </message>
    <message>
        <source>{} fills no tensors here</source>
        <translation>{} ne remplit pas de tenseurs ici</translation>
    </message>
    <message>
        <source>take native, torch-cpu, torch-mkl or numpy</source>
        <translation>prenez native, torch-cpu, torch-mkl ou numpy</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a seed</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une graine</translation>
    </message>
    <message>
        <source>write a whole number such as 42; TensorFlow also takes two, such as 1,0</source>
        <translation>écrivez un nombre entier, par exemple 42&#x202f;; TensorFlow en accepte aussi deux, comme 1,0</translation>
    </message>
    <message>
        <source>{} does not take the seed {}</source>
        <translation>{} n’accepte pas la graine {}</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>écrivez {}</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>un nombre entier de 0 à 18446744073709551615</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>un nombre entier de 0 à 4294967295</translation>
    </message>
    <message>
        <source>ONNX&apos;s reference</source>
        <translation>la référence d’ONNX</translation>
    </message>
    <message>
        <source>{} has no keys to split or fold</source>
        <translation>{} n’a pas de clés à diviser ou à replier</translation>
    </message>
    <message>
        <source>key path</source>
        <translation>chemin de clé</translation>
    </message>
    <message>
        <source>leave the key path out, or take jax or jax-legacy</source>
        <translation>laissez de côté le chemin de clé, ou prenez jax ou jax-legacy</translation>
    </message>
    <message>
        <source>there is no stream {}</source>
        <translation>il n’y a pas de flux {}</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 18446744073709551615</source>
        <translation>un nombre entier de -9223372036854775808 à 18446744073709551615</translation>
    </message>
    <message>
        <source>F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)</source>
        <translation>F.dropout, nn.Dropout et apparentés, x.bernoulli_(1 - p)</translation>
    </message>
    <message>
        <source>F.dropout and nn.Dropout of a float32 tensor</source>
        <translation>F.dropout et nn.Dropout d’un tenseur float32</translation>
    </message>
    <message>
        <source>Dropscope&apos;s own stream</source>
        <translation>le flux propre à Dropscope</translation>
    </message>
    <message>
        <source>PyTorch on a processor</source>
        <translation>PyTorch sur processeur</translation>
    </message>
    <message>
        <source>all wheels from 2.7, and every build without MKL: Debian, Apple silicon, ARM</source>
        <translation>toutes les wheels depuis 2.7, et toute compilation sans MKL&#x202f;: Debian, Apple silicon, ARM</translation>
    </message>
    <message>
        <source>compared with PyTorch 1.13.1 without MKL</source>
        <translation>comparé à PyTorch 1.13.1 sans MKL</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers</source>
        <translation>mt19937, nombres de 53 bits</translation>
    </message>
    <message>
        <source>Normal numbers are exact within one build flavour only: another one differs by up to 2e-6.</source>
        <translation>Les nombres normaux ne sont exacts que pour une même variante de compilation&#x202f;: une autre diffère d’au plus 2e-6.</translation>
    </message>
    <message>
        <source>PyTorch with MKL</source>
        <translation>PyTorch avec MKL</translation>
    </message>
    <message>
        <source>x86 wheels from about 2.0 to 2.6; before that (about 0.4.1 to 1.13) on Intel processors only</source>
        <translation>wheels x86 d’environ 2.0 à 2.6&#x202f;; avant (environ 0.4.1 à 1.13), sur processeurs Intel seulement</translation>
    </message>
    <message>
        <source>compared with masks that users printed with 2.1 to 2.4</source>
        <translation>comparé à des masques affichés par des utilisateurs avec 2.1 à 2.4</translation>
    </message>
    <message>
        <source>MCG31m1, seeded by one word of mt19937</source>
        <translation>MCG31m1, amorcé par un mot de mt19937</translation>
    </message>
    <message>
        <source>How MKL rounds right at the threshold is unknown: at most about 1 element in 10 million.</source>
        <translation>On ignore comment MKL arrondit juste au seuil&#x202f;: au plus environ 1 élément sur 10 millions.</translation>
    </message>
    <message>
        <source>PyTorch on an NVIDIA GPU</source>
        <translation>PyTorch sur GPU NVIDIA</translation>
    </message>
    <message>
        <source>1.5 and later, float32; 1.4 and before with the pre-vectorised kernel</source>
        <translation>1.5 et après, float32&#x202f;; 1.4 et avant avec le noyau non vectorisé</translation>
    </message>
    <message>
        <source>compared with printed masks, and with sums over 1,000,000 elements on a P100 and a K80 (pre-vectorised kernel)</source>
        <translation>comparé à des masques affichés, et à des sommes de 1,000,000 éléments sur un P100 et un K80 (noyau non vectorisé)</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it, four words to a thread</source>
        <translation>Philox4x32-10 compté comme cuRAND, quatre mots par thread</translation>
    </message>
    <message>
        <source>A tensor with more elements than the GPU has threads needs the GPU&apos;s size. Two-wide kernels, float16 and bfloat16 are known from sources only.</source>
        <translation>Un tenseur de plus d’éléments que le GPU n’a de threads demande la taille du GPU. Les noyaux larges de deux, float16 et bfloat16 ne sont connus que par les sources.</translation>
    </message>
    <message>
        <source>2.x, tf.nn.experimental.stateless_dropout with rng_alg &apos;philox&apos;</source>
        <translation>2.x, tf.nn.experimental.stateless_dropout avec rng_alg ’philox’</translation>
    </message>
    <message>
        <source>compared with the mask on its reference page</source>
        <translation>comparé au masque de sa page de référence</translation>
    </message>
    <message>
        <source>Philox4x32-10, key and counter scrambled from the seed, 23-bit numbers</source>
        <translation>Philox4x32-10, clé et compteur brouillés à partir de la graine, nombres de 23 bits</translation>
    </message>
    <message>
        <source>Layers without an explicit stateless seed are not covered.</source>
        <translation>Les couches sans graine sans état explicite ne sont pas couvertes.</translation>
    </message>
    <message>
        <source>A for the seed [A, 0], or A,B; each from -9223372036854775808 to 9223372036854775807</source>
        <translation>A pour la graine [A, 0], ou A,B&#x202f;; chacun de -9223372036854775808 à 9223372036854775807</translation>
    </message>
    <message>
        <source>0.5.0 and later (partitionable keys), Flax Linen with it</source>
        <translation>0.5.0 et après (clés partitionnables), Flax Linen avec</translation>
    </message>
    <message>
        <source>compared with numbers and masks in JAX&apos;s and Flax&apos;s documentation</source>
        <translation>comparé aux nombres et masques des documentations de JAX et de Flax</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash an element</source>
        <translation>Threefry2x32-20, un hachage par élément</translation>
    </message>
    <message>
        <source>Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only.</source>
        <translation>Sans x64&#x202f;: seuls les 32 bits de poids faible d’une graine comptent. Flax NNX n’est connu que par les sources.</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 9223372036854775807</source>
        <translation>un nombre entier de -9223372036854775808 à 9223372036854775807</translation>
    </message>
    <message>
        <source>JAX with original keys</source>
        <translation>JAX avec clés d’origine</translation>
    </message>
    <message>
        <source>before 0.5.0, or with jax_threefry_partitionable off; Flax Linen with it</source>
        <translation>avant 0.5.0, ou sans jax_threefry_partitionable&#x202f;; Flax Linen avec</translation>
    </message>
    <message>
        <source>compared with numbers of JAX&apos;s own tests and masks in Flax&apos;s documentation</source>
        <translation>comparé aux nombres des tests de JAX et aux masques de la documentation de Flax</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash for two elements</source>
        <translation>Threefry2x32-20, un hachage pour deux éléments</translation>
    </message>
    <message>
        <source>RandomState: every version; default_rng: 1.17 and later</source>
        <translation>RandomState&#x202f;: toute version&#x202f;; default_rng&#x202f;: 1.17 et après</translation>
    </message>
    <message>
        <source>compared with numpy 1.24.2</source>
        <translation>comparé à numpy 1.24.2</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers put together NumPy&apos;s way; default_rng: PCG64</source>
        <translation>mt19937, nombres de 53 bits formés à la manière de NumPy&#x202f;; default_rng&#x202f;: PCG64</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295; for default-rng to 18446744073709551615</source>
        <translation>un nombre entier de 0 à 4294967295&#x202f;; pour default-rng, jusqu’à 18446744073709551615</translation>
    </message>
    <message>
        <source>stream version 1</source>
        <translation>flux, version 1</translation>
    </message>
    <message>
        <source>defined in engine/masks/README.md</source>
        <translation>défini dans engine/masks/README.md</translation>
    </message>
    <message>
        <source>Philox4x32-10, 16 bits an element and 32 at a tie</source>
        <translation>Philox4x32-10, 16 bits par élément et 32 en cas d’égalité</translation>
    </message>
    <message>
        <source>[R] compared bit for bit with the software itself</source>
        <translation>[R] comparé bit pour bit au logiciel lui-même</translation>
    </message>
    <message>
        <source>[P] compared with outputs that other people published</source>
        <translation>[P] comparé à des sorties publiées par d’autres</translation>
    </message>
    <message>
        <source>[S] read in the software&apos;s sources only</source>
        <translation>[S] lu seulement dans les sources du logiciel</translation>
    </message>
    <message>
        <source>our own definition</source>
        <translation>notre propre définition</translation>
    </message>
    <message>
        <source>Not covered: Apple&apos;s MPS, torch.compile, flash attention, cuDNN&apos;s dropout in RNNs.</source>
        <translation>Non couverts&#x202f;: MPS d’Apple, torch.compile, flash attention, le dropout des RNN de cuDNN.</translation>
    </message>
    <message>
        <source>there is no source &apos;{}&apos;</source>
        <translation>il n’y a pas de source «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>{} has no idiom &apos;{}&apos;</source>
        <translation>{} n’a pas la tournure «&#x202f;{}&#x202f;»</translation>
    </message>
    <message>
        <source>idiom</source>
        <translation>tournure</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s rate is below 1</source>
        <translation>le taux de TensorFlow est inférieur à 1</translation>
    </message>
    <message>
        <source>write a number from 0 to below 1, such as 0.5</source>
        <translation>écrivez un nombre de 0 à moins de 1, par exemple 0.5</translation>
    </message>
    <message>
        <source>PyTorch splits a tensor of this size into parts that are not replayed</source>
        <translation>PyTorch découpe un tenseur de cette taille en parts qui ne sont pas rejouées</translation>
    </message>
    <message>
        <source>stay below 2147483648 elements</source>
        <translation>restez sous 2147483648 éléments</translation>
    </message>
    <message>
        <source>there is no axis {} in the shape {}</source>
        <translation>il n’y a pas d’axe {} dans la forme {}</translation>
    </message>
    <message>
        <source>a single value has no axes to share</source>
        <translation>une valeur seule n’a pas d’axes à partager</translation>
    </message>
    <message>
        <source>axes count from 0, the outermost, to {}</source>
        <translation>les axes se comptent de 0, le plus externe, à {}</translation>
    </message>
    <message>
        <source>axis {} is given twice</source>
        <translation>l’axe {} est donné deux fois</translation>
    </message>
    <message>
        <source>give each shared axis once</source>
        <translation>donnez une fois chaque axe partagé</translation>
    </message>
    <message>
        <source>{} is not a list</source>
        <translation>{} n’est pas une liste</translation>
    </message>
    <message>
        <source>{} is not a unit and true or false</source>
        <translation>{} n’est pas une unité avec true ou false</translation>
    </message>
    <message>
        <source>write [7, true]</source>
        <translation>écrivez [7, true]</translation>
    </message>
    <message>
        <source>{} is neither true nor false</source>
        <translation>{} n’est ni true ni false</translation>
    </message>
    <message>
        <source>{} is not a whole number in range</source>
        <translation>{} n’est pas un nombre entier dans l’intervalle</translation>
    </message>
    <message>
        <source>it is between 0 and {}</source>
        <translation>il est entre 0 et {}</translation>
    </message>
    <message>
        <source>{} is not text in quotes</source>
        <translation>{} n’est pas un texte entre guillemets</translation>
    </message>
    <message>
        <source>{} is not one of the choices</source>
        <translation>{} n’est pas l’un des choix</translation>
    </message>
    <message>
        <source>it is not a group of settings in braces</source>
        <translation>ce n’est pas un groupe de réglages entre accolades</translation>
    </message>
    <message>
        <source>{} is not a GPU</source>
        <translation>{} n’est pas un GPU</translation>
    </message>
    <message>
        <source>write [SMs, threads per SM], or null for any</source>
        <translation>écrivez [SM, threads par SM], ou null pour n’importe lequel</translation>
    </message>
    <message>
        <source>it is not a Dropscope session: {}</source>
        <translation>ce n’est pas une session de Dropscope&#x202f;: {}</translation>
    </message>
    <message>
        <source>open a .dropscope file that Dropscope saved</source>
        <translation>ouvrez un fichier .dropscope enregistré par Dropscope</translation>
    </message>
    <message>
        <source>its session.json cannot be read</source>
        <translation>son session.json ne peut être lu</translation>
    </message>
    <message>
        <source>its session.json does not say so</source>
        <translation>son session.json ne le dit pas</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>elle ne donne pas de version</translation>
    </message>
    <message>
        <source>this session is of version {}, made by a newer Dropscope</source>
        <translation>cette session est de la version {}, d’un Dropscope plus récent</translation>
    </message>
    <message>
        <source>open it with that one; this one reads versions up to {}</source>
        <translation>ouvrez-la avec lui&#x202f;; celui-ci lit les versions jusqu’à {}</translation>
    </message>
    <message>
        <source>there is no session.json in it</source>
        <translation>il n’y a pas de session.json dedans</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>remplissage</translation>
    </message>
    <message>
        <source>write const:V with a number V such as const:0.5</source>
        <translation>écrivez const:V avec un nombre V, par exemple const:0.5</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a fill</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas un remplissage</translation>
    </message>
    <message>
        <source>write zeros, ones, arange, const:V, uniform or normal</source>
        <translation>écrivez zeros, ones, arange, const:V, uniform ou normal</translation>
    </message>
    <message>
        <source>write lengths such as 3,5, none of them negative</source>
        <translation>écrivez des longueurs, par exemple 3,5, aucune négative</translation>
    </message>
    <message>
        <source>{} axes are too many, {} are the most</source>
        <translation>{} axes, c’est trop&#x202f;: {} au plus</translation>
    </message>
    <message>
        <source>a length of {} is negative</source>
        <translation>une longueur de {} est négative</translation>
    </message>
    <message>
        <source>{} has more elements than can be counted</source>
        <translation>{} a plus d’éléments qu’on n’en peut compter</translation>
    </message>
    <message>
        <source>use smaller lengths</source>
        <translation>prenez des longueurs plus petites</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a length</source>
        <translation>«&#x202f;{}&#x202f;» n’est pas une longueur</translation>
    </message>
    <message>
        <source>{} values do not fill shape {}</source>
        <translation>{} valeurs ne remplissent pas la forme {}</translation>
    </message>
    <message>
        <source>give {} values</source>
        <translation>donnez {} valeurs</translation>
    </message>
    <message>
        <source>line {} names no cell of a tensor of {} elements</source>
        <translation>la ligne {} ne désigne aucune cellule d’un tenseur de {} éléments</translation>
    </message>
    <message>
        <source>a line is a cell&apos;s number from 0 on and its value, such as 12,0.5</source>
        <translation>une ligne est le numéro d’une cellule, à partir de 0, et sa valeur, par exemple 12,0.5</translation>
    </message>
    <message>
        <source>it is no constant</source>
        <translation>ce n’est pas une constante</translation>
    </message>
    <message>
        <source>it has a shape such as &quot;3,5&quot; and a value such as &quot;0.5&quot;</source>
        <translation>elle a une forme comme &quot;3,5&quot; et une valeur comme &quot;0.5&quot;</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>elle ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>save the session again</source>
        <translation>enregistrez de nouveau la session</translation>
    </message>
    <message>
        <source>put the file back as it was, then open the session again</source>
        <translation>remettez le fichier comme il était, puis rouvrez la session</translation>
    </message>
    <message>
        <source>x is in {}, and that file is gone</source>
        <translation>x est dans {}, et ce fichier a disparu</translation>
    </message>
    <message>
        <source>x is in {}, and that file has changed since</source>
        <translation>x est dans {}, et ce fichier a changé depuis</translation>
    </message>
    <message>
        <source>its shape is {}</source>
        <translation>sa forme est {}</translation>
    </message>
    <message>
        <source>dL/dy has the shape of x, {}</source>
        <translation>dL/dy a la forme de x, {}</translation>
    </message>
    <message>
        <source>so many earlier passes are not replayed</source>
        <translation>autant de passes antérieures ne sont pas rejouées</translation>
    </message>
    <message>
        <source>take a draw up to {}</source>
        <translation>prenez un tirage jusqu’à {}</translation>
    </message>
    <message>
        <source>a tensor without elements has no mask</source>
        <translation>un tenseur sans éléments n’a pas de masque</translation>
    </message>
    <message>
        <source>write lengths of at least 1, such as 3, 5</source>
        <translation>écrivez des longueurs d’au moins 1, par exemple 3, 5</translation>
    </message>
    <message>
        <source>{} elements are too many to show side by side</source>
        <translation>{} éléments, c’est trop pour les montrer côte à côte</translation>
    </message>
    <message>
        <source>write a shape of at most {}, such as 2048, 2048; dropscope-cli takes any</source>
        <translation>écrivez une forme d’au plus {}, par exemple 2048, 2048&#x202f;; dropscope-cli les accepte toutes</translation>
    </message>
    <message>
        <source>{} is not a probability</source>
        <translation>{} n’est pas une probabilité</translation>
    </message>
    <message>
        <source>write a number between 0 and 1</source>
        <translation>écrivez un nombre entre 0 et 1</translation>
    </message>
    <message>
        <source>{} is not a source</source>
        <translation>{} n’est pas une source</translation>
    </message>
    <message>
        <source>{} is not a list of sources</source>
        <translation>{} n’est pas une liste de sources</translation>
    </message>
    <message>
        <source>write one such as [&quot;numpy&quot;]</source>
        <translation>écrivez par exemple [&quot;numpy&quot;]</translation>
    </message>
    <message>
        <source>{} is not a group of calls in braces</source>
        <translation>{} n’est pas un groupe d’appels entre accolades</translation>
    </message>
    <message>
        <source>{} is not a number of seeds</source>
        <translation>{} n’est pas un nombre de graines</translation>
    </message>
    <message>
        <source>write a whole number from 1 to {}</source>
        <translation>écrivez un nombre entier de 1 à {}</translation>
    </message>
    <message>
        <source>save the session again, or press Play for new curves</source>
        <translation>enregistrez de nouveau la session, ou lancez de nouvelles courbes</translation>
    </message>
    <message>
        <source>there are curves of {} runs, and the setup has {}</source>
        <translation>il y a des courbes de {} essais, et la configuration en a {}</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; has no number</source>
        <translation>«&#x202f;{}: {}&#x202f;» n’a pas de nombre</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; names no run and step</source>
        <translation>«&#x202f;{}: {}&#x202f;» ne nomme pas d’essai et de pas</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is no change of a run</source>
        <translation>«&#x202f;{}: {}&#x202f;» n’est pas un changement d’essai</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>nombre de graines</translation>
    </message>
    <message>
        <source>no seed is no run</source>
        <translation>sans graine, pas d’essai</translation>
    </message>
    <message>
        <source>side</source>
        <translation>côté</translation>
    </message>
    <message>
        <source>there is no such side</source>
        <translation>ce côté n’existe pas</translation>
    </message>
    <message>
        <source>there are at most {}, from 0 on</source>
        <translation>il y en a {} au plus, à partir de 0</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a map shows</source>
        <translation>«&#x202f;{}&#x202f;» n’est rien qu’une carte montre</translation>
    </message>
    <message>
        <source>write answer, confusion, or spread and the number of passes, 1 to {}</source>
        <translation>écrivez answer, confusion, ou spread et le nombre de passes, 1 à {}</translation>
    </message>
    <message>
        <source>it is no field of a training setup</source>
        <translation>ce n’est pas un champ d’une configuration d’entraînement</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>retirez-le</translation>
    </message>
    <message>
        <source>draw number</source>
        <translation>numéro de tirage</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>axe</translation>
    </message>
    <message>
        <source>block side</source>
        <translation>côté du bloc</translation>
    </message>
    <message>
        <source>0 seeds find nothing</source>
        <translation>0 graine ne trouve rien</translation>
    </message>
    <message>
        <source>write at least 1</source>
        <translation>écrivez au moins 1</translation>
    </message>
    <message>
        <source>the window shows one or two variables, and here are more</source>
        <translation>la fenêtre montre une ou deux variables, en voici davantage</translation>
    </message>
    <message>
        <source>take one out, or use dropscope-cli sweep</source>
        <translation>retirez-en une, ou prenez dropscope-cli sweep</translation>
    </message>
    <message>
        <source>these are more runs than the window is good for</source>
        <translation>c’est plus d’essais que la fenêtre n’en peut montrer utilement</translation>
    </message>
    <message>
        <source>take fewer values or seeds, or use dropscope-cli sweep</source>
        <translation>prenez moins de valeurs ou de graines, ou dropscope-cli sweep</translation>
    </message>
    <message>
        <source>let it read to the end</source>
        <translation>laissez-le lire jusqu’au bout</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>le flux est fermé</translation>
    </message>
    <message>
        <source>open it, or name a file</source>
        <translation>ouvrez-le ou nommez un fichier</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <comment>%1 is an axis such as &apos;n&apos;, %2 a list of channels</comment>
        <translation>chaque %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>of channels kept</source>
        <translation>des canaux conservés</translation>
    </message>
    <message>
        <source>channel kept</source>
        <translation>canal conservé</translation>
    </message>
    <message>
        <source>channels kept</source>
        <translation>canaux conservés</translation>
    </message>
    <message>
        <source>of units kept over all times</source>
        <translation>des unités conservées sur tous les instants</translation>
    </message>
    <message>
        <source>unit kept over all times</source>
        <translation>unité conservée sur tous les instants</translation>
    </message>
    <message>
        <source>units kept over all times</source>
        <translation>unités conservées sur tous les instants</translation>
    </message>
    <message>
        <source>of samples kept</source>
        <translation>des exemples conservés</translation>
    </message>
    <message>
        <source>sample kept</source>
        <translation>exemple conservé</translation>
    </message>
    <message>
        <source>samples kept</source>
        <translation>exemples conservés</translation>
    </message>
    <message>
        <source>batch kept</source>
        <translation>batch conservé</translation>
    </message>
    <message>
        <source>of units kept</source>
        <translation>des unités conservées</translation>
    </message>
    <message>
        <source>unit kept</source>
        <translation>unité conservée</translation>
    </message>
    <message>
        <source>units kept</source>
        <translation>unités conservées</translation>
    </message>
    <message>
        <source>a (x · mask + α′ (1 − mask)) + b</source>
        <translation>a (x · masque + α′ (1 − masque)) + b</translation>
    </message>
    <message>
        <source>a · dL/dy · mask</source>
        <translation>a · dL/dy · masque</translation>
    </message>
    <message>
        <source>%1 · noise</source>
        <translation>%1 · bruit</translation>
    </message>
    <message>
        <source>x + noise</source>
        <translation>x + bruit</translation>
    </message>
    <message>
        <source>mask ? %1 · 1 / (1 − p) : 0</source>
        <translation>masque ? %1 · 1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>mask ? %1 / (1 − p) : 0</source>
        <translation>masque ? %1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>%1 · mask</source>
        <translation>%1 · masque</translation>
    </message>
    <message>
        <source>%1 · mask / (1 − p)</source>
        <translation>%1 · masque / (1 − p)</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: no other tells where its squares begin</source>
        <translation>choisir Dropscope comme source du masque : aucune autre ne dit où commencent ses carrés</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: noise drops nothing</source>
        <translation>choisir Dropscope comme source du masque : le bruit ne supprime rien</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped to %2.</source>
        <translation>%1 des valeurs de y ont été mises à %2.</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped.</source>
        <translation>%1 des valeurs de y ont été supprimées.</translation>
    </message>
    <message>
        <source>there is no unit {} in a tensor of {} elements</source>
        <translation>il n’y a pas d’unité {} dans un tenseur de {} éléments</translation>
    </message>
    <message>
        <source>units count from 0 on</source>
        <translation>les unités se comptent à partir de 0</translation>
    </message>
    <message>
        <source>the session has no such tensor, but it names one</source>
        <translation>la session n’a pas ce tenseur, mais elle en nomme un</translation>
    </message>
    <message>
        <source>put x.npy back, or save the session again</source>
        <translation>remettez x.npy, ou enregistrez de nouveau la session</translation>
    </message>
    <message>
        <source>{} is out of range</source>
        <translation>{} est hors limites</translation>
    </message>
    <message>
        <source>write a number of {} or more</source>
        <translation>écrivez un nombre à partir de {}</translation>
    </message>
    <message>
        <source>write a number from {} to {}</source>
        <translation>écrivez un nombre de {} à {}</translation>
    </message>
    <message>
        <source>{} shows nothing</source>
        <translation>{} ne montre rien</translation>
    </message>
    <message>
        <source>left has to be below right, and bottom below top</source>
        <translation>left doit être inférieur à right, et bottom inférieur à top</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is out of order: the first is of step 0</source>
        <translation>« {}: {} » n’est pas à sa place : le premier est du pas 0</translation>
    </message>
    <message>
        <source>what was changed at step {} is after the end of the curves, step {}</source>
        <translation>le changement du pas {} vient après la fin des courbes, pas {}</translation>
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
        <translation>Un double-clic ou Entrée ouvre un tableau</translation>
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
    <message>
        <source>counting</source>
        <translation>comptage</translation>
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
        <translation>passe avant précédente (Maj+Espace)</translation>
    </message>
    <message>
        <source>next forward pass</source>
        <translation>passe avant suivante</translation>
    </message>
    <message>
        <source>next forward pass (Space)</source>
        <translation>passe avant suivante (Espace)</translation>
    </message>
    <message>
        <source>draw: the number of the forward pass</source>
        <translation>tirage&#x202f;: le numéro de la passe avant</translation>
    </message>
    <message>
        <source>Space: next forward pass</source>
        <translation>Espace&#x202f;: passe avant suivante</translation>
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
        <source>change of layer: it takes no p = %1, so p is %2</source>
        <translation>changement de couche&#x202f;: p = %1 n’y est pas permis, p vaut %2</translation>
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
    <message>
        <source>edge cases</source>
        <translation>cas limites</translation>
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
        <source>kept</source>
        <translation>conservés</translation>
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
    <message>
        <source>longest run: 1 drop</source>
        <translation>plus longue suite&#x202f;: 1 supprimé</translation>
    </message>
    <message>
        <source>longest run: 1 drop; as long in %1 of draws</source>
        <translation>plus longue suite&#x202f;: 1 supprimé&#x202f;; aussi longue dans %1 des tirages</translation>
    </message>
    <message>
        <source>mean and variance leave NaN and infinities out</source>
        <translation>moyenne et variance sans NaN ni infinis</translation>
    </message>
    <message>
        <source>go to the next one in y</source>
        <translation>aller au suivant dans y</translation>
    </message>
    <message>
        <source>%1 of %2 units are set by hand: no draw gave this count.</source>
        <translation>%1 unités sur %2 sont fixées à la main&#x202f;: ce compte n’est pas celui d’un tirage.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>%1: a picture is a .png or .svg file; give it one of these endings.</source>
        <translation>%1&#x202f;: une image est un fichier .png ou .svg&#x202f;; donnez-lui l’une de ces extensions.</translation>
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
    <message>
        <source>Dropscope session</source>
        <translation>Session Dropscope</translation>
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
    <message>
        <source>%1 dropped to %2</source>
        <translation>%1 mis à %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>x %1, y %2 kept and %3 dropped</source>
        <translation>x %1, y %2 conservé et %3 supprimé</translation>
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
        <source>Not saved: %1. Close and lose that?</source>
        <translation>Non enregistré : %1. Fermer et perdre cela ?</translation>
    </message>
    <message>
        <source>the session&apos;s back end %1 is not available here: %2 computes</source>
        <translation>le backend %1 de la session n’est pas disponible ici&#xa0;: %2 calcule</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>nothing to undo</comment>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>nothing to redo</comment>
        <translation>&amp;Rétablir</translation>
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
    <name>dropscope::MasksDraws</name>
    <message>
        <source>%1 draws the same mask from the same seed at every pass: there are no draws to follow.</source>
        <translation>%1 tire le même masque de la même graine à chaque passe&#x202f;: il n’y a pas de tirages à suivre.</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
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
        <source>y is not finite here: no mean settles. Choose another p.</source>
        <translation>y n’est pas fini ici&#x202f;: aucune moyenne ne se stabilise. Choisissez un autre p.</translation>
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
        <translation>Mettre à &amp;0 / revenir au masque tiré	Suppr</translation>
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
</context>
<context>
    <name>dropscope::MasksPage</name>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
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
        <translation>clic : supprimer, conserver</translation>
    </message>
    <message>
        <source>eval: no mask, x times 1 − p</source>
        <translation>Eval&#x202f;: pas de masque, x fois 1 − p</translation>
    </message>
    <message>
        <source>eval: x passes unchanged</source>
        <translation>Eval&#x202f;: x passe inchangé</translation>
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
        <source>input; double click for one</source>
        <translation>entrée&#x202f;; double-clic pour un seul</translation>
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
    <message>
        <source>gradient from above</source>
        <translation>gradient amont</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksParity</name>
    <message>
        <source>compare the back ends</source>
        <translation>comparer les backends</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksReport</name>
    <message>
        <source>counting</source>
        <translation>comptage</translation>
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
    <name>dropscope::ProbabilityField</name>
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
    <message>
        <source>the edits of x</source>
        <translation>les modifications de x</translation>
    </message>
    <message>
        <source>the edits of dL/dy</source>
        <translation>les modifications de dL/dy</translation>
    </message>
    <message>
        <source>the session from before the crash</source>
        <translation>la session d’avant le plantage</translation>
    </message>
    <message>
        <source>changes to the session %1</source>
        <translation>les changements de la session %1</translation>
    </message>
    <message>
        <source>units set by hand (%1)</source>
        <translation>unités fixées à la main (%1)</translation>
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
        <translation>Se déplacer, avec Maj sélectionner</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>flèches, Pg préc, Pg suiv, Début, Fin</translation>
    </message>
    <message>
        <source>Edit a cell of x</source>
        <translation>Modifier une cellule de x</translation>
    </message>
    <message>
        <source>type, Enter or F2; Enter and Tab go on</source>
        <translation>taper, Entrée ou F2&#x202f;; Entrée et Tab avancent</translation>
    </message>
    <message>
        <source>Drop or keep a mask cell</source>
        <translation>Supprimer ou conserver une cellule du masque</translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation>Entrée ou clic</translation>
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
        <translation>Gauche, Droite, Début, Fin</translation>
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
        <translation>flèches, Début, Fin</translation>
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
        <source>choose the GPU…</source>
        <translation>choisir le GPU…</translation>
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
        <translation>Un double-clic ou Entrée ouvre l’essai</translation>
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
Touches&#x202f;: les flèches choisissent un point, Entrée l’ouvre&#x202f;; + et − zooment, 0 fait tout revoir</translation>
    </message>
    <message>
        <source>A click opens the cell&apos;s runs.
Keys: arrows choose a cell, Enter opens its runs</source>
        <translation>Un clic ouvre les essais de la cellule.
Touches&#x202f;: les flèches choisissent une cellule, Entrée ouvre ses essais</translation>
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
        <translation>essai %1&#x202f;; un double-clic ou Entrée l’ouvre</translation>
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
    <message>
        <source>counting</source>
        <translation>comptage</translation>
    </message>
    <message>
        <source>copied: %1 × %2 cells</source>
        <translation>copié&#x202f;: %1 × %2 cellules</translation>
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
        <source>Nothing was read.</source>
        <translation>Rien n’a été lu.</translation>
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
        <translation>entr. (eval)</translation>
    </message>
    <message>
        <source>training (train)</source>
        <translation>entr. (train)</translation>
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
        <translation>Espace lance et met en pause</translation>
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
        <translation>%1 µs/étape</translation>
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
    <message>
        <source>These curves are saved ones. The same training runs again, unseen, up to their end: the maps and the network come then.</source>
        <translation>Ces courbes ont été enregistrées. Le même entraînement se refait en coulisse jusqu’à leur fin : les cartes et le réseau viennent alors.</translation>
    </message>
    <message>
        <source>These curves are saved ones. Play goes on from their end; first the same training runs again, unseen, up to there.</source>
        <translation>Ces courbes ont été enregistrées. « Lancer » reprend à leur fin ; le même entraînement se refait d’abord en coulisse jusque-là.</translation>
    </message>
    <message>
        <source>These curves are saved ones. Trained again, the numbers are others: the data has changed since then, or the program. Playing begins anew.</source>
        <translation>Ces courbes ont été enregistrées. Le même entraînement, refait, donne d’autres nombres : les données ont changé depuis, ou le programme. « Relancer » recommence du début.</translation>
    </message>
    <message>
        <source>Trained again, the runs differ from the saved curves by less than 0.1 %, as on another processor. New epochs go on from the runs trained here.</source>
        <translation>Refaits, les essais s’écartent de moins de 0,1 % des courbes enregistrées, comme sur un autre processeur. Les nouvelles époques prolongent les essais refaits ici.</translation>
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
