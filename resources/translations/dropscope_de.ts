<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>input p</source>
        <translation>Eingabe-p</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>one scale for all</source>
        <translation>eine Skala für alle</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation</source>
        <translation>gefüllt: Training&#xa0;· hohl:&#xa0;Validierung</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation · ×: wrong label</source>
        <translation>gefüllt: Training&#xa0;· hohl:&#xa0;Validierung&#xa0;· ×:&#xa0;falsches Label</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
</context>
<context>
    <name>dropscope</name>
    <message>
        <source>x has mean %1 and y %2. </source>
        <translation>x hat den Mittelwert %1, y %2. </translation>
    </message>
    <message>
        <source>x has mean %1 and y %2, where theory expects %3 with a standard deviation of %4. </source>
        <translation>x hat den Mittelwert %1, y %2; die Theorie erwartet %3 mit einer Standardabweichung von %4. </translation>
    </message>
    <message>
        <source>95 % of seeds stay inside</source>
        <translation>95 % der Seeds bleiben darin</translation>
    </message>
    <message>
        <source>95 % of seeds</source>
        <translation>95 % der Seeds</translation>
    </message>
    <message>
        <source>%1 is %2 in every pass.</source>
        <translation>%1 ist in jedem Durchlauf %2.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Nach %1 Durchläufen ist der Mittelwert von %2 gleich %3, und x ist %4: innerhalb des Bands von 95 % der Seeds, %5 bis %6, das wie 1/√n schmaler wird.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Nach %1 Durchläufen ist der Mittelwert von %2 gleich %3, und x ist %4: außerhalb des Bands von 95 % der Seeds, %5 bis %6, das wie 1/√n schmaler wird.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Nach %1 Durchläufen ist der Mittelwert von %2 gleich %3, erwartet wird %4: innerhalb des Bands von 95 % der Seeds, %5 bis %6, das wie 1/√n schmaler wird.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Nach %1 Durchläufen ist der Mittelwert von %2 gleich %3, erwartet wird %4: außerhalb des Bands von 95 % der Seeds, %5 bis %6, das wie 1/√n schmaler wird.</translation>
    </message>
    <message>
        <source>squares overlap: no band</source>
        <translation>Quadrate überlappen: kein Band</translation>
    </message>
    <message>
        <source>every seed stays here</source>
        <translation>jeder Seed bleibt hier</translation>
    </message>
    <message>
        <source>expected %1 %</source>
        <translation>erwartet %1 %</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>After 1 forward pass</source>
        <translation>Nach 1 Durchlauf</translation>
    </message>
    <message>
        <source>After %1 forward passes</source>
        <translation>Nach %1 Durchläufen</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the elements; %3 is expected.</source>
        <translation>%1 hat dieser Seed %2 der Elemente behalten; erwartet werden %3.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, as every seed does.</source>
        <translation>%1 hat dieser Seed %2 der Einheiten behalten, wie jeder Seed.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, where every seed should keep %3.</source>
        <translation>%1 hat dieser Seed %2 der Einheiten behalten, während jeder Seed %3 behalten sollte.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, and this one does.</source>
        <translation>%1 hat dieser Seed %2 der Einheiten behalten; erwartet werden %3. 95 % der Seeds bleiben zwischen %4 und %5, auch dieser.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, but this one does not.</source>
        <translation>%1 hat dieser Seed %2 der Einheiten behalten; erwartet werden %3. 95 % der Seeds bleiben zwischen %4 und %5, dieser aber nicht.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>Index %1</translation>
    </message>
    <message>
        <source>kept by the fresh mask though its output was dropped</source>
        <translation>von der neuen Maske behalten, obwohl die Ausgabe verworfen wurde</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand behalten</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>von Hand verworfen</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, was %3</source>
        <translation>%1, %2, war %3</translation>
    </message>
    <message>
        <source>%1 elements are too many to write out as code</source>
        <translation>%1 Elemente sind zu viele, um sie als Code auszuschreiben</translation>
    </message>
    <message>
        <source>save x and the mask as npy files; code takes up to %1</source>
        <translation>x und die Maske als npy-Dateien speichern; Code fasst bis zu %1</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>−infinity</source>
        <translation>−unendlich</translation>
    </message>
    <message>
        <source>+infinity</source>
        <translation>+unendlich</translation>
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
        <translation>−größtes</translation>
    </message>
    <message>
        <source>largest float32</source>
        <translation>größtes float32</translation>
    </message>
    <message>
        <source>−smallest normal</source>
        <translation>−kleinstes normales</translation>
    </message>
    <message>
        <source>smallest normal</source>
        <translation>kleinstes normales</translation>
    </message>
    <message>
        <source>largest denormal</source>
        <translation>größtes denormales</translation>
    </message>
    <message>
        <source>−smallest denormal</source>
        <translation>−kleinstes denormales</translation>
    </message>
    <message>
        <source>smallest denormal</source>
        <translation>kleinstes denormales</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>gewöhnlich</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>nicht erlaubt</translation>
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
        <translation>nichts wird verworfen</translation>
    </message>
    <message>
        <source>the smallest float32 above 0, 1.4e-45</source>
        <translation>das kleinste float32 über 0, 1.4e-45</translation>
    </message>
    <message>
        <source>the usual p: the scale is 2</source>
        <translation>das übliche p: der Faktor ist 2</translation>
    </message>
    <message>
        <source>the largest float32 below 1, 1 − 2^-24: the scale is 16777216</source>
        <translation>das größte float32 unter 1, 1 − 2^-24: der Faktor ist 16777216</translation>
    </message>
    <message>
        <source>everything is dropped</source>
        <translation>alles wird verworfen</translation>
    </message>
    <message>
        <source>%1, kept: all rules agree on all %2 numbers.</source>
        <translation>%1, behalten: Alle Regeln stimmen bei allen %2 Zahlen überein.</translation>
    </message>
    <message>
        <source>%1, dropped: all rules agree on all %2 numbers.</source>
        <translation>%1, verworfen: Alle Regeln stimmen bei allen %2 Zahlen überein.</translation>
    </message>
    <message>
        <source>%1, kept: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1, behalten: Die Regeln sind sich bei %2 von %3 Zahlen uneins.</translation>
    </message>
    <message>
        <source>%1, dropped: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1, verworfen: Die Regeln sind sich bei %2 von %3 Zahlen uneins.</translation>
    </message>
    <message>
        <source>%1 × (1 - %2) = %3</source>
        <translation>%1 × (1 - %2) = %3</translation>
    </message>
    <message>
        <source>%1 dropped = %2</source>
        <translation>%1 verworfen = %2</translation>
    </message>
    <message>
        <source>the lowest draw of the squares over it, %1,</source>
        <translation>die kleinste Ziehung der Quadrate darüber, %1,</translation>
    </message>
    <message>
        <source>its draw %1</source>
        <translation>die eigene Ziehung %1</translation>
    </message>
    <message>
        <source>the one draw for all elements, %1,</source>
        <translation>die eine Ziehung für alle Elemente, %1,</translation>
    </message>
    <message>
        <source>the draw of its unit %1, %2,</source>
        <translation>die Ziehung von Einheit %1, %2,</translation>
    </message>
    <message>
        <source>the draw of its %1 %2, %3,</source>
        <translation>die Ziehung von %1 %2, %3,</translation>
    </message>
    <message>
        <source>noise: z × σ = %1 × %2 is added.</source>
        <translation>Rauschen: z × σ = %1 × %2 wird addiert.</translation>
    </message>
    <message>
        <source>the same noise goes backward: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>dasselbe Rauschen wirkt rückwärts: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</translation>
    </message>
    <message>
        <source>noise: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>Rauschen: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</translation>
    </message>
    <message>
        <source>unchanged: p = 0 gives noise without spread.</source>
        <translation>unverändert: p = 0 ergibt Rauschen ohne Streuung.</translation>
    </message>
    <message>
        <source>kept: p = 0 drops nothing.</source>
        <translation>behalten: p = 0 verwirft nichts.</translation>
    </message>
    <message>
        <source>the noise that was added does not depend on x: its derivative is 1.</source>
        <translation>das addierte Rauschen hängt nicht von x ab: Seine Ableitung ist 1.</translation>
    </message>
    <message>
        <source>unchanged: σ = 0 adds no noise.</source>
        <translation>unverändert: σ = 0 addiert kein Rauschen.</translation>
    </message>
    <message>
        <source>eval, classic scaling: %1 times the share that training keeps.</source>
        <translation>Eval, klassische Skalierung: %1 mal der Anteil, den das Training behält.</translation>
    </message>
    <message>
        <source>eval: %1 passes unchanged.</source>
        <translation>Eval: %1 geht unverändert durch.</translation>
    </message>
    <message>
        <source>dropped by hand.</source>
        <translation>von Hand verworfen.</translation>
    </message>
    <message>
        <source>kept by hand, but p = 1 multiplies everything by 0.</source>
        <translation>von Hand behalten, aber p = 1 multipliziert alles mit 0.</translation>
    </message>
    <message>
        <source>kept by hand.</source>
        <translation>von Hand behalten.</translation>
    </message>
    <message>
        <source>dropped: p = 1 drops everything.</source>
        <translation>verworfen: p = 1 verwirft alles.</translation>
    </message>
    <message>
        <source>kept: %1 keeps it with this seed.</source>
        <translation>behalten: %1 behält es bei diesem Seed.</translation>
    </message>
    <message>
        <source>dropped: %1 drops it with this seed.</source>
        <translation>verworfen: %1 verwirft es bei diesem Seed.</translation>
    </message>
    <message>
        <source>kept: %1 is not below %2 = %3.</source>
        <translation>behalten: %1 liegt nicht unter %2 = %3.</translation>
    </message>
    <message>
        <source>dropped: %1 is below %2 = %3.</source>
        <translation>verworfen: %1 liegt unter %2 = %3.</translation>
    </message>
    <message>
        <source>Multiply would give %1, &lt;b&gt;select gives %2&lt;/b&gt;.</source>
        <translation>Multiplizieren ergäbe %1, &lt;b&gt;Ersetzen ergibt %2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Multiply gives %1&lt;/b&gt;, select would give %2.</source>
        <translation>&lt;b&gt;Multiplizieren ergibt %1&lt;/b&gt;, Ersetzen ergäbe %2.</translation>
    </message>
    <message>
        <source>Forward had the noise of draw %1: this is no derivative of y.</source>
        <translation>Vorwärts galt das Rauschen von Ziehung %1: Dies ist keine Ableitung von y.</translation>
    </message>
    <message>
        <source>The mask of draw %1, which went forward, agrees here.</source>
        <translation>Die Maske von Ziehung %1, die vorwärts galt, stimmt hier überein.</translation>
    </message>
    <message>
        <source>But forward, in draw %1, its output was dropped: a gradient for nothing.</source>
        <translation>Aber vorwärts, in Ziehung %1, wurde die Ausgabe verworfen: ein Gradient für nichts.</translation>
    </message>
    <message>
        <source>But forward, in draw %1, it was kept: its gradient is lost.</source>
        <translation>Aber vorwärts, in Ziehung %1, wurde es behalten: Der Gradient geht verloren.</translation>
    </message>
    <message>
        <source>NaN × 0 is NaN: dropping does not hide it.</source>
        <translation>NaN × 0 ist NaN: Verwerfen verbirgt es nicht.</translation>
    </message>
    <message>
        <source>A NaN stays NaN, whatever it is multiplied by.</source>
        <translation>Ein NaN bleibt NaN, womit auch immer es multipliziert wird.</translation>
    </message>
    <message>
        <source>Infinity × 0 is NaN: dropping does not hide it.</source>
        <translation>Unendlich × 0 ist NaN: Verwerfen verbirgt es nicht.</translation>
    </message>
    <message>
        <source>It is replaced by +0.</source>
        <translation>Es wird durch +0 ersetzt.</translation>
    </message>
    <message>
        <source>It takes SELU&apos;s lowest value, -1.7581, before a and b.</source>
        <translation>Es nimmt den kleinsten Wert von SELU an, -1.7581, vor a und b.</translation>
    </message>
    <message>
        <source>More than float32 holds (3.4e38): it rounds to infinity.</source>
        <translation>Mehr, als float32 fasst (3.4e38): Es wird zu Unendlich gerundet.</translation>
    </message>
    <message>
        <source>Infinity stays infinity.</source>
        <translation>Unendlich bleibt unendlich.</translation>
    </message>
    <message>
        <source>Zero keeps the sign of dL/dy.</source>
        <translation>Null behält das Vorzeichen von dL/dy.</translation>
    </message>
    <message>
        <source>Zero keeps the sign of x.</source>
        <translation>Null behält das Vorzeichen von x.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 seeds</source>
        <translation>95‑%‑Intervall %1 bis %2 über %3 Seeds</translation>
    </message>
    <message>
        <source>Dropout helped here, and not by luck: the final validation loss is %1 lower (%2).</source>
        <translation>Dropout hat hier geholfen, und nicht durch Zufall: Der Validierungsverlust am Ende ist um %1 kleiner (%2).</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 lower, and not by luck (%2).</source>
        <translation>Mit Dropout ist der Validierungsverlust um %1 kleiner, und nicht durch Zufall (%2).</translation>
    </message>
    <message>
        <source>Dropout hurt here, and not by luck: the final validation loss is %1 higher (%2).</source>
        <translation>Dropout hat hier geschadet, und nicht durch Zufall: Der Validierungsverlust am Ende ist um %1 größer (%2).</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 higher, and not by luck (%2).</source>
        <translation>Mit Dropout ist der Validierungsverlust um %1 größer, und nicht durch Zufall (%2).</translation>
    </message>
    <message>
        <source>No difference that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>Kein Unterschied, den Zufall nicht erklären könnte: „ohne“ minus „mit Dropout“ ist %1 (%2).</translation>
    </message>
    <message>
        <source>no difference yet that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>Noch kein Unterschied, den Zufall nicht erklären könnte: „ohne“ minus „mit Dropout“ ist %1 (%2).</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 that luck could not explain: %3 (%4).</source>
        <translation>Kein Unterschied zwischen %1 und %2, den Zufall nicht erklären könnte: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 did better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 war besser als %2, und nicht durch Zufall: Der Validierungsverlust ist um %3 kleiner (%4).</translation>
    </message>
    <message>
        <source>%1 does better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 ist besser als %2, und nicht durch Zufall: Der Validierungsverlust ist um %3 kleiner (%4).</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 liegt um %2 unter %3</translation>
    </message>
    <message>
        <source>The first gain is larger by %1, and not by luck (%2).</source>
        <translation>Der erste Gewinn ist um %1 größer, und nicht durch Zufall (%2).</translation>
    </message>
    <message>
        <source>The second gain is larger by %1, and not by luck (%2).</source>
        <translation>Der zweite Gewinn ist um %1 größer, und nicht durch Zufall (%2).</translation>
    </message>
    <message>
        <source>Luck could explain that they differ by %1 (%2).</source>
        <translation>Zufall könnte erklären, dass sie sich um %1 unterscheiden (%2).</translation>
    </message>
    <message>
        <source>%1; %2. %3</source>
        <translation>%1; %2. %3</translation>
    </message>
    <message>
        <source>Press Play: the same network learns twice, from the same start.</source>
        <translation>Start drücken: Dasselbe Netz lernt zweimal, vom selben Anfang aus.</translation>
    </message>
    <message numerus="yes">
        <source>Press Play: %n networks learn side by side.</source>
        <translation>
            <numerusform>Start drücken: %n Netz lernt.</numerusform>
            <numerusform>Start drücken: %n Netze lernen nebeneinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run diverged, so there is nothing to compare.</source>
        <translation>Ein Lauf ist divergiert, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>One seed alone says nothing about luck: run several.</source>
        <translation>Ein Seed allein sagt nichts über Zufall: mehrere laufen lassen.</translation>
    </message>
    <message>
        <source>So far, epoch %1 of %2: %3</source>
        <translation>Bisher, Epoche %1 von %2: %3</translation>
    </message>
    <message>
        <source>noise around 1 multiplies every element: nothing is dropped</source>
        <translation>Rauschen um 1 multipliziert jedes Element: Nichts wird verworfen</translation>
    </message>
    <message>
        <source>noise is added to every element: nothing is dropped</source>
        <translation>Rauschen wird zu jedem Element addiert: Nichts wird verworfen</translation>
    </message>
    <message>
        <source>%1 · mask · n / kept</source>
        <translation>%1 · Maske · n / behalten</translation>
    </message>
    <message>
        <source> Not run here: %1.</source>
        <translation> Hier nicht gelaufen: %1.</translation>
    </message>
    <message>
        <source>%1: other bits than scalar on this tensor. Please report it.</source>
        <translation>%1: andere Bits als scalar bei diesem Tensor. Bitte melden.</translation>
    </message>
    <message>
        <source>Only %1 can run here, so there is nothing to compare.</source>
        <translation>Nur %1 läuft hier, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1: the same mask and the same output, bit for bit, on all %2 elements.</source>
        <translation>%1: dieselbe Maske und dieselbe Ausgabe, Bit für Bit, bei allen %2 Elementen.</translation>
    </message>
    <message>
        <source>%1 differs from scalar</source>
        <translation>%1 weicht von scalar ab</translation>
    </message>
    <message>
        <source>%1, bit for bit</source>
        <translation>%1, Bit für Bit</translation>
    </message>
    <message>
        <source>%1, %2 of %3 kept; compared with %4 masks at p = %5.</source>
        <translation>%1, %2 von %3 behalten; verglichen mit %4 Masken bei p = %5.</translation>
    </message>
    <message>
        <source>These are outputs: every 0 counts as dropped, also one that was 0 before.</source>
        <translation>Dies sind Ausgaben: Jede 0 zählt als verworfen, auch eine, die schon vorher 0 war.</translation>
    </message>
    <message>
        <source>None is yours: another p, other calls before, or another seed.</source>
        <translation>Keine passt: anderes p, andere Aufrufe davor oder ein anderer Seed.</translation>
    </message>
    <message>
        <source>None is yours: another seed or p, other calls before, or a framework that is not here.</source>
        <translation>Keine passt: anderer Seed oder anderes p, andere Aufrufe davor oder ein Framework, das hier fehlt.</translation>
    </message>
    <message>
        <source>So few cells say little: the chance of a match by accident is %1.</source>
        <translation>So wenige Zellen sagen wenig: Die Wahrscheinlichkeit eines Zufallstreffers ist %1.</translation>
    </message>
    <message>
        <source>The chance of a match by accident is %1.</source>
        <translation>Die Wahrscheinlichkeit eines Zufallstreffers ist %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cells differ</source>
        <translation>%1 von %2 Zellen weichen ab</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 give the same mask.</source>
        <translation>%1 ergeben dieselbe Maske.</translation>
    </message>
    <message>
        <source>All %1 masks are the same.</source>
        <translation>Alle %1 Masken sind gleich.</translation>
    </message>
    <message>
        <source>No two of these %1 masks are the same.</source>
        <translation>Keine zwei dieser %1 Masken sind gleich.</translation>
    </message>
    <message>
        <source>Your mask is the one of %1.</source>
        <translation>Die eigene Maske ist die von %1.</translation>
    </message>
    <message>
        <source>There is no mask to compare yours with.</source>
        <translation>Es gibt keine Maske zum Vergleich mit der eigenen.</translation>
    </message>
    <message>
        <source>Your mask is none of these; the nearest is the one of %1: %2.</source>
        <translation>Die eigene Maske ist keine davon; am nächsten ist die von %1: %2.</translation>
    </message>
    <message>
        <source>● compared with the real software</source>
        <translation>● mit echter Software verglichen</translation>
    </message>
    <message>
        <source>◐ compared with published outputs</source>
        <translation>◐ mit Publiziertem verglichen</translation>
    </message>
    <message>
        <source>○ read in sources only</source>
        <translation>○ nur im Quelltext gelesen</translation>
    </message>
    <message>
        <source>● our own definition</source>
        <translation>● eigene Definition</translation>
    </message>
    <message>
        <source>kept %1 of %2 (%3)</source>
        <translation>%1 von %2 behalten (%3)</translation>
    </message>
    <message>
        <source>the others are compared with this one</source>
        <translation>mit dieser werden die anderen verglichen</translation>
    </message>
    <message>
        <source>there is no mask to compare with</source>
        <translation>es gibt keine Maske zum Vergleich</translation>
    </message>
    <message>
        <source>the same mask</source>
        <translation>dieselbe Maske</translation>
    </message>
    <message>
        <source>%1 of %2 differ, first %3</source>
        <translation>%1 von %2 verschieden, zuerst %3</translation>
    </message>
    <message>
        <source>%1 and %2: %3; %4.</source>
        <translation>%1 und %2: %3; %4.</translation>
    </message>
    <message>
        <source>%1: %2, seed %3</source>
        <translation>%1: %2, Seed %3</translation>
    </message>
    <message>
        <source>, on a %1</source>
        <translation>, auf einer %1</translation>
    </message>
    <message>
        <source>, kernel of 1.4 and before</source>
        <translation>, Kernel bis 1.4</translation>
    </message>
    <message>
        <source>PyTorch text</source>
        <translation>PyTorch-Text</translation>
    </message>
    <message>
        <source>NumPy text</source>
        <translation>NumPy-Text</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown-Tabelle</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet</source>
        <translation>Zellen einer Tabelle</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout1d, channels</source>
        <translation>Dropout1d, Kanäle</translation>
    </message>
    <message>
        <source>Dropout2d, channels</source>
        <translation>Dropout2d, Kanäle</translation>
    </message>
    <message>
        <source>Dropout3d, channels</source>
        <translation>Dropout3d, Kanäle</translation>
    </message>
    <message>
        <source>Locked, same at all times</source>
        <translation>Locked, zu allen Zeiten gleich</translation>
    </message>
    <message>
        <source>Stochastic depth, rows</source>
        <translation>Stochastic depth, Zeilen</translation>
    </message>
    <message>
        <source>Stochastic depth, batch</source>
        <translation>Stochastic depth, Batch</translation>
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
        <translation>DropBlock, Quadrate</translation>
    </message>
    <message>
        <source>DropConnect, weights</source>
        <translation>DropConnect, Gewichte</translation>
    </message>
    <message>
        <source>Each element is dropped by itself (torch.nn.Dropout). Axes may be told to share a decision, as with Keras&apos; noise_shape.</source>
        <translation>Jedes Element wird für sich verworfen (torch.nn.Dropout). Achsen können sich eine Entscheidung teilen, wie mit noise_shape in Keras.</translation>
    </message>
    <message>
        <source>A channel of a sample is dropped as a whole: its neighbours would give away what is missing.</source>
        <translation>Ein Kanal eines Samples wird als Ganzes verworfen: Die Nachbarn würden verraten, was fehlt.</translation>
    </message>
    <message>
        <source>Variational dropout for recurrent networks: a unit that is dropped stays dropped at every time.</source>
        <translation>Variational Dropout für rekurrente Netze: Eine verworfene Einheit bleibt zu jeder Zeit verworfen.</translation>
    </message>
    <message>
        <source>A whole sample of a residual branch is dropped (torchvision, mode &quot;row&quot;).</source>
        <translation>Ein ganzes Sample eines Residualzweigs wird verworfen (torchvision, Modus &quot;row&quot;).</translation>
    </message>
    <message>
        <source>The whole residual branch is dropped or kept (torchvision, mode &quot;batch&quot;).</source>
        <translation>Der ganze Residualzweig wird verworfen oder behalten (torchvision, Modus &quot;batch&quot;).</translation>
    </message>
    <message>
        <source>For networks with SELU: dropped elements take SELU&apos;s lowest value, mean and variance stay.</source>
        <translation>Für Netze mit SELU: Verworfene Elemente nehmen den kleinsten Wert von SELU an, Mittelwert und Varianz bleiben.</translation>
    </message>
    <message>
        <source>AlphaDropout on whole channels.</source>
        <translation>AlphaDropout auf ganzen Kanälen.</translation>
    </message>
    <message>
        <source>Nothing is dropped: each element is multiplied by noise around 1 with variance p / (1 − p) (Keras).</source>
        <translation>Nichts wird verworfen: Jedes Element wird mit Rauschen um 1 (Varianz p / (1 − p)) multipliziert (Keras).</translation>
    </message>
    <message>
        <source>Nothing is dropped: noise around 0 with standard deviation σ is added (Keras).</source>
        <translation>Nichts wird verworfen: Rauschen um 0 mit der Standardabweichung σ wird addiert (Keras).</translation>
    </message>
    <message>
        <source>Squares of b × b elements are dropped, and what is left is scaled up to the same sum (torchvision).</source>
        <translation>Quadrate aus b × b Elementen werden verworfen, und der Rest wird auf dieselbe Summe hochskaliert (torchvision).</translation>
    </message>
    <message>
        <source>x is a matrix of weights, one row per output: single weights are dropped.</source>
        <translation>x ist eine Matrix von Gewichten, eine Zeile je Ausgabe: Einzelne Gewichte werden verworfen.</translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>unit over all times</source>
        <translation>Einheit über alle Zeiten</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>every element has noise of its own</source>
        <translation>jedes Element hat sein eigenes Rauschen</translation>
    </message>
    <message>
        <source>squares are dropped; where they overlap, less than p is lost</source>
        <translation>Quadrate werden verworfen; wo sie überlappen, geht weniger als p verloren</translation>
    </message>
    <message>
        <source>every weight is a unit</source>
        <translation>jedes Gewicht ist eine Einheit</translation>
    </message>
    <message>
        <source>every element is a unit</source>
        <translation>jedes Element ist eine Einheit</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>all %1 elements are dropped as one; the mask is %2</source>
        <translation>alle %1 Elemente werden als eines verworfen; die Maske ist %2</translation>
    </message>
    <message>
        <source>%1 units, each a %2 of %3 elements; the mask is %4</source>
        <translation>%1 Einheiten (%2) zu je %3 Elementen; die Maske ist %4</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Samples</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ohne beides</translation>
    </message>
    <message>
        <source>without dropout</source>
        <translation>ohne Dropout</translation>
    </message>
    <message>
        <source>Overfitting and its cure</source>
        <translation>Overfitting und Abhilfe</translation>
    </message>
    <message>
        <source>Without dropout the validation loss falls, then rises again while the training loss goes on falling. With dropout it ends lower and hardly rises.</source>
        <translation>Ohne Dropout fällt der Validierungsverlust und steigt dann wieder, während der Trainingsverlust weiter fällt. Mit Dropout ist er am Ende kleiner und steigt kaum.</translation>
    </message>
    <message>
        <source>Too much dropout</source>
        <translation>Zu viel Dropout</translation>
    </message>
    <message>
        <source>With nine units in ten dropped the network cannot even learn its training data: both losses stay high. That is underfitting, and no longer training would help.</source>
        <translation>Sind neun von zehn Einheiten verworfen, kann das Netz nicht einmal seine Trainingsdaten lernen: Beide Verluste bleiben hoch. Das ist Underfitting, und längeres Training würde nicht helfen.</translation>
    </message>
    <message>
        <source>Little data</source>
        <translation>Wenig Daten</translation>
    </message>
    <message>
        <source>The fewer samples there are, the more dropout helps: with 60 samples it lowers the validation loss by more than with 1,000.</source>
        <translation>Je weniger Samples es gibt, desto mehr hilft Dropout: Bei 60 Samples senkt es den Validierungsverlust stärker als bei 1000.</translation>
    </message>
    <message>
        <source>Noisy labels</source>
        <translation>Falsche Labels</translation>
    </message>
    <message>
        <source>One training label in five is wrong. Without dropout the network learns the wrong ones by heart; with dropout it keeps a training loss above that, and a lower validation loss.</source>
        <translation>Jedes fünfte Trainings-Label ist falsch. Ohne Dropout lernt das Netz die falschen auswendig; mit Dropout bleibt sein Trainingsverlust darüber und sein Validierungsverlust kleiner.</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Eingabe-Dropout</translation>
    </message>
    <message>
        <source>With two inputs, each knows what the other does not: dropping one input in five takes away what the network needs, and even its best validation loss is higher.</source>
        <translation>Bei zwei Eingaben weiß jede, was die andere nicht weiß: Jede fünfte Eingabe zu verwerfen nimmt dem Netz, was es braucht, und sogar sein bester Validierungsverlust ist größer.</translation>
    </message>
    <message>
        <source>Dropout against weight decay</source>
        <translation>Dropout gegen Weight Decay</translation>
    </message>
    <message>
        <source>Both cure overfitting: dropout and weight decay each end with a lower validation loss and a smaller gap than nothing at all.</source>
        <translation>Beide helfen gegen Overfitting: Dropout und Weight Decay enden jeweils mit kleinerem Validierungsverlust und kleinerer Lücke als ohne beides.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>A narrow network has no units to spare and a wide one has: dropout lowers the validation loss of 128 units a layer by more than that of 8.</source>
        <translation>Ein schmales Netz hat keine Einheiten übrig, ein breites schon: Dropout senkt den Validierungsverlust bei 128 Einheiten je Schicht stärker als bei 8.</translation>
    </message>
    <message>
        <source>Fashion-MNIST, 1,000 pictures</source>
        <translation>Fashion-MNIST, 1000 Bilder</translation>
    </message>
    <message>
        <source>A thousand pictures are soon known by heart: without dropout the validation loss rises from its lowest point, with dropout it ends lower.</source>
        <translation>Tausend Bilder sind bald auswendig gelernt: Ohne Dropout steigt der Validierungsverlust von seinem tiefsten Punkt an, mit Dropout ist er am Ende kleiner.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1: noch keine Werte.</translation>
    </message>
    <message>
        <source>%1: begins at %2, is lowest at %3 (%4), ends at %5 (%6).</source>
        <translation>%1: beginnt bei %2, ist am kleinsten bei %3 (%4), endet bei %5 (%6).</translation>
    </message>
    <message>
        <source>%1 The line begins at %2 and stays between %3 and %4.</source>
        <translation>%1 Die Linie beginnt bei %2 und bleibt zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>%1: none of %2</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a count</comment>
        <translation>%1: 0 von %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a list of channels, %4 a percentage</comment>
        <translation>%1: %2 von %3 (%4)</translation>
    </message>
    <message>
        <source>dropped by this mask</source>
        <translation>von dieser Maske verworfen</translation>
    </message>
    <message>
        <source>all 0 in x</source>
        <translation>überall 0 in x</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 1 / 0 here, which is infinite.</source>
        <translation>Bei p = 1 ist NumPys Maske hier 1 / 0, also unendlich.</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 0 / 0, which is NaN.</source>
        <translation>Bei p = 1 ist NumPys Maske 0 / 0, also NaN.</translation>
    </message>
    <message>
        <source>The kept elements are being counted: the scale of drop-block takes all of them to know.</source>
        <translation>Die behaltenen Elemente werden gezählt: Erst alle zusammen ergeben den Faktor von drop-block.</translation>
    </message>
    <message>
        <source>At its lowest, the validation loss of %1 is %2 above that of %3 (%4).</source>
        <translation>An seinem tiefsten Punkt liegt der Validierungsverlust von %1 um %2 über dem von %3 (%4).</translation>
    </message>
    <message>
        <source>None is yours, but one is almost: it differs in %1 of %2 cells, first %3. The chance to come so near by accident is %4: look for a cell that was changed, or a slip in the text.</source>
        <translation>Keine passt ganz, aber eine fast: Sie weicht in %1 von %2 Zellen ab, zuerst %3. Die Wahrscheinlichkeit, zufällig so nahe zu kommen, ist %4: nach einer geänderten Zelle oder einem Fehler im Text suchen.</translation>
    </message>
    <message>
        <source>So few cells say nothing: some mask here is like yours by accident.</source>
        <translation>So wenige Zellen sagen nichts: Irgendeine Maske hier gleicht der eigenen zufällig.</translation>
    </message>
    <message>
        <source>Your mask is almost the one of %1: it differs in %2 of %3 cells.</source>
        <translation>Die eigene Maske ist fast die von %1: Sie weicht in %2 von %3 Zellen ab.</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>weniger als 1 zu %1</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 zu %1</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>Achse %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of an axis</source>
        <translation>„%1“ ist kein Name einer Achse</translation>
    </message>
    <message>
        <source>give each axis a name of 1 to %1 characters</source>
        <translation>jeder Achse einen Namen aus 1 bis %1 Zeichen geben</translation>
    </message>
    <message>
        <source>%1 names were given for %2 axes</source>
        <translation>%1 Namen für %2 Achsen angegeben</translation>
    </message>
    <message>
        <source>give each axis one name, with commas between them</source>
        <translation>jeder Achse einen Namen geben, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what is wrong, what would be right</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, what is wrong</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>place, what is wrong, what would be right</comment>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>{} float32 values need {:.1f} GiB of memory</source>
        <translation>{} float32-Werte brauchen {} GiB Speicher</translation>
    </message>
    <message>
        <source>this machine has {:.1f} GiB: use a smaller shape</source>
        <translation>dieser Rechner hat {} GiB: eine kleinere Form nehmen</translation>
    </message>
    <message>
        <source>write a number such as -0.5, 1e-3, nan or inf</source>
        <translation>eine Zahl wie -0.5, 1e-3, nan oder inf schreiben</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>eine Zahl fehlt</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} ist keine Zahl</translation>
    </message>
    <message>
        <source>{} is beyond the largest {}</source>
        <translation>{} liegt über der größten Zahl in {}</translation>
    </message>
    <message>
        <source>write a number up to {}, or inf</source>
        <translation>eine Zahl bis {} oder inf schreiben</translation>
    </message>
    <message>
        <source>write a whole number from 0 to {}</source>
        <translation>eine ganze Zahl von 0 bis {} schreiben</translation>
    </message>
    <message>
        <source>{} is not a {}</source>
        <translation>{} taugt nicht als {}</translation>
    </message>
    <message>
        <source>{} is too large for a {}</source>
        <translation>{} ist zu groß als {}</translation>
    </message>
    <message>
        <source>dropout probability has to be between 0 and 1, but got {}</source>
        <translation>die Dropout-Wahrscheinlichkeit muss zwischen 0 und 1 liegen, ist aber {}</translation>
    </message>
    <message>
        <source>p is the probability of dropping, such as 0.5</source>
        <translation>p ist die Wahrscheinlichkeit des Verwerfens, etwa 0.5</translation>
    </message>
    <message>
        <source>p is the probability of dropping, a number from 0 to 1 such as 0.5</source>
        <translation>p ist die Wahrscheinlichkeit des Verwerfens, eine Zahl von 0 bis 1 wie 0.5</translation>
    </message>
    <message>
        <source>{} is closer to 0 than float64 can say</source>
        <translation>{} liegt näher an 0, als float64 sagen kann</translation>
    </message>
    <message>
        <source>write 0 to drop nothing</source>
        <translation>0 schreiben, um nichts zu verwerfen</translation>
    </message>
    <message>
        <source>{} is closer to 1 than float64 can say</source>
        <translation>{} liegt näher an 1, als float64 sagen kann</translation>
    </message>
    <message>
        <source>write 1 to drop everything</source>
        <translation>1 schreiben, um alles zu verwerfen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>there is not enough memory for a sum per unit</source>
        <translation>der Speicher reicht nicht für eine Summe je Einheit</translation>
    </message>
    <message>
        <source>close other programs, or take a smaller tensor</source>
        <translation>andere Programme schließen oder einen kleineren Tensor nehmen</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: x × 0</source>
        <translation>p = 0: x selbst; p = 1: x × 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: the scale is 0</source>
        <translation>p = 0: eine Kopie von x; p = 1: der Faktor ist 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: zeros, x is not looked at</source>
        <translation>p = 0: eine Kopie von x; p = 1: Nullen, x wird nicht angesehen</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: zeros</source>
        <translation>p = 0: x selbst; p = 1: Nullen</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: not allowed, the ratio is below 1</source>
        <translation>p = 0: x selbst; p = 1: nicht erlaubt, die Rate liegt unter 1</translation>
    </message>
    <message>
        <source>as for any p; only evaluation scales, by 1 − p</source>
        <translation>wie bei jedem p; nur die Auswertung skaliert, mit 1 − p</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the scale is 1 / 0</source>
        <translation>wie bei jedem p: bei p = 1 ist der Faktor 1 / 0</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the mask is 0 / 0</source>
        <translation>wie bei jedem p: bei p = 1 ist die Maske 0 / 0</translation>
    </message>
    <message>
        <source>its own factors keep mean and variance</source>
        <translation>seine eigenen Faktoren erhalten Mittelwert und Varianz</translation>
    </message>
    <message>
        <source>noise leaves the mean alone, and there is nothing to make up for</source>
        <translation>Rauschen lässt den Mittelwert, wie er ist, und es gibt nichts auszugleichen</translation>
    </message>
    <message>
        <source>it divides by the share that was kept</source>
        <translation>es teilt durch den behaltenen Anteil</translation>
    </message>
    <message>
        <source>{} is formed in one way only</source>
        <translation>{} gibt es nur auf eine Art</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>Rechenweise</translation>
    </message>
    <message>
        <source>take torch</source>
        <translation>torch nehmen</translation>
    </message>
    <message>
        <source>another framework&apos;s arithmetic has its own zero and scale</source>
        <translation>die Rechenweise eines anderen Frameworks hat eigene Nullen und Faktoren</translation>
    </message>
    <message>
        <source>leave zeroing and scaling out, or take torch</source>
        <translation>Nullen und Skalierung weglassen oder torch nehmen</translation>
    </message>
    <message>
        <source>ONNX takes a ratio below 1</source>
        <translation>ONNX nimmt nur Raten unter 1</translation>
    </message>
    <message>
        <source>take a p below 1</source>
        <translation>ein p unter 1 nehmen</translation>
    </message>
    <message>
        <source>gaussian dropout with p = 1 has noise without bound</source>
        <translation>Gauß-Dropout mit p = 1 hat unbegrenztes Rauschen</translation>
    </message>
    <message>
        <source>take a p below 1: the noise has the variance p / (1 - p)</source>
        <translation>ein p unter 1 nehmen: Das Rauschen hat die Varianz p / (1 - p)</translation>
    </message>
    <message>
        <source>the noise&apos;s standard deviation has to be 0 or more, but got {}</source>
        <translation>die Standardabweichung des Rauschens muss 0 oder mehr sein, ist aber {}</translation>
    </message>
    <message>
        <source>sigma is a number such as 0.1</source>
        <translation>sigma ist eine Zahl wie 0.1</translation>
    </message>
    <message>
        <source>the block size has to be 1 or more, but got 0</source>
        <translation>die Blockgröße muss 1 oder mehr sein, ist aber 0</translation>
    </message>
    <message>
        <source>give the side of the squares in elements, such as 7</source>
        <translation>die Seite der Quadrate in Elementen angeben, etwa 7</translation>
    </message>
    <message>
        <source>{} has its own axes</source>
        <translation>{} hat eigene Achsen</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>leave the axes out, or take the kind dropout</source>
        <translation>die Achsen weglassen oder die Art dropout nehmen</translation>
    </message>
    <message>
        <source>{} has no classic scaling</source>
        <translation>{} hat keine klassische Skalierung</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>take inverted: {}</source>
        <translation>inverted nehmen: {}</translation>
    </message>
    <message>
        <source>{} drops to a value of its own, not to 0</source>
        <translation>{} verwirft auf einen eigenen Wert, nicht auf 0</translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>take multiply</source>
        <translation>multiply nehmen</translation>
    </message>
    <message>
        <source>{} drops nothing</source>
        <translation>{} verwirft nichts</translation>
    </message>
    <message>
        <source>Feature dropout requires at least 2 dimensions in the input</source>
        <translation>Feature-Dropout braucht eine Eingabe mit mindestens 2 Dimensionen</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, length</source>
        <translation>x eine Form wie Samples, Kanäle, Länge geben</translation>
    </message>
    <message>
        <source>there is no kind &apos;{}&apos;</source>
        <translation>es gibt keine Art „{}“</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>write one of {}</source>
        <translation>eines von {} schreiben</translation>
    </message>
    <message>
        <source>dropout1d: Expected 2D or 3D input, but received a {}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).</source>
        <translation>dropout1d: Erwartet wird eine 2D- oder 3D-Eingabe, hier ist sie {}D. dropout1d verwirft Kanäle von Eingaben mit 1 räumlichen Dimension, einer Kanal- und wahlweise einer Batch-Dimension (also 2D oder 3D).</translation>
    </message>
    <message>
        <source>input should be 4 dimensional. Got {} dimensions.</source>
        <translation>die Eingabe sollte 4 Dimensionen haben, sie hat {}</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, height, width</source>
        <translation>x eine Form wie Samples, Kanäle, Höhe, Breite geben</translation>
    </message>
    <message>
        <source>drop-connect takes a matrix of weights, but x has {} axes</source>
        <translation>Drop-Connect nimmt eine Matrix von Gewichten, x hat aber {} Achsen</translation>
    </message>
    <message>
        <source>give x a shape such as outputs, inputs</source>
        <translation>x eine Form wie Ausgaben, Eingaben geben</translation>
    </message>
    <message>
        <source>locked dropout needs at least 2 axes</source>
        <translation>Locked Dropout braucht mindestens 2 Achsen</translation>
    </message>
    <message>
        <source>give x a shape such as time, samples, units</source>
        <translation>x eine Form wie Zeit, Samples, Einheiten geben</translation>
    </message>
    <message>
        <source>stochastic depth by row needs at least 1 axis</source>
        <translation>Stochastic Depth nach Zeilen braucht mindestens 1 Achse</translation>
    </message>
    <message>
        <source>the first axis counts the samples</source>
        <translation>die erste Achse zählt die Samples</translation>
    </message>
    <message>
        <source>the elements are fewer than a channel of 64 x 64 has</source>
        <translation>es sind weniger Elemente, als ein Kanal von 64 x 64 hat</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>write constant, linear:STEPS, linear:STEPS,STARTP, early:STEPS, late:STEPS or curriculum:STEPS</source>
        <translation>constant, linear:SCHRITTE, linear:SCHRITTE,STARTP, early:SCHRITTE, late:SCHRITTE oder curriculum:SCHRITTE schreiben</translation>
    </message>
    <message>
        <source>a schedule of no steps</source>
        <translation>ein Zeitplan ohne Schritte</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>write a whole number of steps, 1 or more</source>
        <translation>eine ganze Zahl von Schritten schreiben, 1 oder mehr</translation>
    </message>
    <message>
        <source>there is no schedule &apos;{}&apos;</source>
        <translation>es gibt keinen Zeitplan „{}“</translation>
    </message>
    <message>
        <source>{} does not say in how many steps</source>
        <translation>{} sagt nicht, in wie vielen Schritten</translation>
    </message>
    <message>
        <source>{} has no steps</source>
        <translation>{} hat keine Schritte</translation>
    </message>
    <message>
        <source>{} has no start of its own</source>
        <translation>{} hat keinen eigenen Anfang</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>Anzahl der Schritte</translation>
    </message>
    <message>
        <source>{} takes no mask of another framework</source>
        <translation>{} nimmt keine Maske eines anderen Frameworks</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>take native: no source replays where its squares begin</source>
        <translation>native nehmen: Keine Quelle spielt nach, wo seine Quadrate beginnen</translation>
    </message>
    <message>
        <source>take native: it adds or multiplies noise and drops nothing</source>
        <translation>native nehmen: Es addiert oder multipliziert Rauschen und verwirft nichts</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>Zeile {}</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, Zeile {}</translation>
    </message>
    <message>
        <source>{}, column {}</source>
        <translation>{}, Spalte {}</translation>
    </message>
    <message>
        <source>the text is in UTF-16</source>
        <translation>der Text ist in UTF-16</translation>
    </message>
    <message>
        <source>save it in UTF-8</source>
        <translation>in UTF-8 speichern</translation>
    </message>
    <message>
        <source>byte 0x00 is not text</source>
        <translation>das Byte 0x00 ist kein Text</translation>
    </message>
    <message>
        <source>open a text file with numbers, in UTF-8 or ASCII</source>
        <translation>eine Textdatei mit Zahlen öffnen, in UTF-8 oder ASCII</translation>
    </message>
    <message>
        <source>write the shape as in # shape: 2,3,4</source>
        <translation>die Form wie in # shape: 2,3,4 schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a point where the decimal sign is a comma</source>
        <translation>„{}“ hat einen Punkt, wo das Dezimalzeichen ein Komma ist</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a comma where the decimal sign is a point</source>
        <translation>„{}“ hat ein Komma, wo das Dezimalzeichen ein Punkt ist</translation>
    </message>
    <message>
        <source>write every number with the same decimal sign, and no other sign in it</source>
        <translation>jede Zahl mit demselben Dezimalzeichen schreiben und ohne ein anderes darin</translation>
    </message>
    <message>
        <source>the row has more than {} fields, the first row has {}</source>
        <translation>die Zeile hat mehr als {} Felder, die erste Zeile hat {}</translation>
    </message>
    <message>
        <source>give every row as many fields</source>
        <translation>jeder Zeile gleich viele Felder geben</translation>
    </message>
    <message>
        <source>the row ends after {} fields, the first row has {}</source>
        <translation>die Zeile endet nach {} Feldern, die erste Zeile hat {}</translation>
    </message>
    <message>
        <source>shape {} has {} values, the file has {}</source>
        <translation>die Form {} hat {} Werte, die Datei hat {}</translation>
    </message>
    <message>
        <source>correct the shape, or remove the line</source>
        <translation>die Form berichtigen oder die Zeile entfernen</translation>
    </message>
    <message>
        <source>there are no cells to paste</source>
        <translation>es gibt keine Zellen zum Einfügen</translation>
    </message>
    <message>
        <source>copy cells with numbers</source>
        <translation>Zellen mit Zahlen kopieren</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file holds no numbers</source>
        <translation>die Datei enthält keine Zahlen</translation>
    </message>
    <message>
        <source>write rows of numbers such as 0.5,1,nan</source>
        <translation>Zeilen von Zahlen wie 0.5,1,nan schreiben</translation>
    </message>
    <message>
        <source>no numbers follow this line of text</source>
        <translation>auf diese Textzeile folgen keine Zahlen</translation>
    </message>
    <message>
        <source>line {} skipped as a header</source>
        <translation>Zeile {} als Kopf übersprungen</translation>
    </message>
    <message>
        <source>a carriage return stands inside the line</source>
        <translation>mitten in der Zeile steht ein Wagenrücklauf</translation>
    </message>
    <message>
        <source>byte 0x{:02X} is not text</source>
        <translation>das Byte 0x{} ist kein Text</translation>
    </message>
    <message>
        <source>end lines in LF or CRLF</source>
        <translation>Zeilen mit LF oder CRLF beenden</translation>
    </message>
    <message>
        <source>separate numbers with commas, semicolons or tabs</source>
        <translation>Zahlen durch Kommas, Semikolons oder Tabulatoren trennen</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>das ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>give the name of a file</source>
        <translation>den Namen einer Datei angeben</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>den Namen prüfen</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>ein Teil des Pfads ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>den Pfad prüfen</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>der Zugriff wird verweigert</translation>
    </message>
    <message>
        <source>ask for access, or use another folder</source>
        <translation>um Zugriff bitten oder einen anderen Ordner nehmen</translation>
    </message>
    <message>
        <source>the system does not permit this</source>
        <translation>das System erlaubt das nicht</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>use another disk</source>
        <translation>einen anderen Datenträger nehmen</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>free some space, or use another disk</source>
        <translation>Platz schaffen oder einen anderen Datenträger nehmen</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>das eigene Kontingent auf dem Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows</source>
        <translation>die Datei würde größer, als dieses System erlaubt</translation>
    </message>
    <message>
        <source>save fewer values, or use another disk</source>
        <translation>weniger Werte speichern oder einen anderen Datenträger nehmen</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>den Datenträger prüfen</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>seine Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>remove or repair the links</source>
        <translation>die Verknüpfungen entfernen oder reparieren</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>use a shorter name</source>
        <translation>einen kürzeren Namen nehmen</translation>
    </message>
    <message>
        <source>the file is in use by a running program</source>
        <translation>ein laufendes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>einen anderen Namen nehmen</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>close some</source>
        <translation>einige schließen</translation>
    </message>
    <message>
        <source>there is not enough memory to open the file</source>
        <translation>der Speicher reicht nicht, um die Datei zu öffnen</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>andere Programme schließen</translation>
    </message>
    <message>
        <source>the reader has closed the pipe</source>
        <translation>der Leser hat die Pipe geschlossen</translation>
    </message>
    <message>
        <source>the memory is not enough to unpack it</source>
        <translation>der Speicher reicht nicht zum Entpacken</translation>
    </message>
    <message>
        <source>the gzip data is damaged or cut short</source>
        <translation>die gzip-Daten sind beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>neu kopieren oder herunterladen</translation>
    </message>
    <message>
        <source>more than {} bytes come out of it</source>
        <translation>mehr als {} Bytes kommen heraus</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>prüfen, ob es die richtige Datei ist</translation>
    </message>
    <message>
        <source>it is not an IDX file</source>
        <translation>das ist keine IDX-Datei</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes, a type and a rank</source>
        <translation>eine IDX-Datei beginnt mit zwei Null-Bytes, einem Typ und einem Rang</translation>
    </message>
    <message>
        <source>IDX has no type {}</source>
        <translation>IDX kennt keinen Typ {}</translation>
    </message>
    <message>
        <source>the types are 8, 9, 11, 12, 13 and 14</source>
        <translation>die Typen sind 8, 9, 11, 12, 13 und 14</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>die Datei endet in ihrem Kopf</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>die Form {} mit {} braucht {} Bytes Daten, die Datei hat {}</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} of shape {} of {}</source>
        <translation>{0} gepackte Bytes können die {1} der Form {2} mit {3} nicht enthalten</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>the file goes on after its last value</source>
        <translation>die Datei geht nach ihrem letzten Wert weiter</translation>
    </message>
    <message>
        <source>{}: shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>{}: Die Form {} mit {} braucht {} Bytes Daten, die Datei hat {}</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>neu kopieren oder neu speichern</translation>
    </message>
    <message>
        <source>save the array again with numpy.save</source>
        <translation>das Array mit numpy.save neu speichern</translation>
    </message>
    <message>
        <source>save it with numpy.save(name, array.astype(&apos;float32&apos;))</source>
        <translation>mit numpy.save(name, array.astype(&apos;float32&apos;)) speichern</translation>
    </message>
    <message>
        <source>the array holds Python objects (a pickle), which can run code when they are read</source>
        <translation>das Array enthält Python-Objekte (einen Pickle), die beim Lesen Code ausführen können</translation>
    </message>
    <message>
        <source>the array holds complex numbers</source>
        <translation>das Array enthält komplexe Zahlen</translation>
    </message>
    <message>
        <source>save its real and imaginary parts as two arrays</source>
        <translation>Real- und Imaginärteil als zwei Arrays speichern</translation>
    </message>
    <message>
        <source>the array holds text</source>
        <translation>das Array enthält Text</translation>
    </message>
    <message>
        <source>the array holds dates or times</source>
        <translation>das Array enthält Daten oder Zeiten</translation>
    </message>
    <message>
        <source>the array has a structured type or raw bytes</source>
        <translation>das Array hat einen strukturierten Typ oder rohe Bytes</translation>
    </message>
    <message>
        <source>save one field of it, as float32, with numpy.save</source>
        <translation>ein Feld davon mit numpy.save als float32 speichern</translation>
    </message>
    <message>
        <source>the element type &apos;{}&apos; is not known</source>
        <translation>der Elementtyp „{}“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>{}, header</source>
        <translation>{}, Kopf</translation>
    </message>
    <message>
        <source>{} is missing after {} bytes</source>
        <translation>nach {1} Bytes fehlt: {0}</translation>
    </message>
    <message>
        <source>a length of {}{} is larger than any array</source>
        <translation>eine Länge von {}{} ist größer als jedes Array</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>eine Länge</translation>
    </message>
    <message>
        <source>a tuple of lengths</source>
        <translation>ein Tupel von Längen</translation>
    </message>
    <message>
        <source>a comma or &apos;)&apos;</source>
        <translation>ein Komma oder &apos;)&apos;</translation>
    </message>
    <message>
        <source>the comma of a tuple with one length</source>
        <translation>das Komma eines Tupels mit einer Länge</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True oder False</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; does not belong there</source>
        <translation>der Schlüssel „{}“ gehört dort nicht hin</translation>
    </message>
    <message>
        <source>the array has a structured type</source>
        <translation>das Array hat einen strukturierten Typ</translation>
    </message>
    <message>
        <source>the element type</source>
        <translation>der Elementtyp</translation>
    </message>
    <message>
        <source>a comma or &apos;}}&apos;</source>
        <translation>ein Komma oder &apos;}}&apos;</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>the end of the header</source>
        <translation>das Ende des Kopfes</translation>
    </message>
    <message>
        <source>&apos;descr&apos;, &apos;fortran_order&apos; and &apos;shape&apos; are not all there</source>
        <translation>&apos;descr&apos;, &apos;fortran_order&apos; und &apos;shape&apos; sind nicht alle vorhanden</translation>
    </message>
    <message>
        <source>this is not a npy file: it does not begin with \x93NUMPY</source>
        <translation>das ist keine npy-Datei: Sie beginnt nicht mit \x93NUMPY</translation>
    </message>
    <message>
        <source>open a file that numpy.save wrote</source>
        <translation>eine Datei öffnen, die numpy.save geschrieben hat</translation>
    </message>
    <message>
        <source>version {}.{} of the npy format is not known</source>
        <translation>Version {}.{} des npy-Formats ist nicht bekannt</translation>
    </message>
    <message>
        <source>the header is {} bytes long, {} are the most</source>
        <translation>der Kopf ist {} Bytes lang, höchstens {} dürfen es sein</translation>
    </message>
    <message>
        <source>the file ends within its header, after {} bytes</source>
        <translation>die Datei endet in ihrem Kopf, nach {} Bytes</translation>
    </message>
    <message>
        <source>an array is called &apos;{}&apos;, which leads to another folder</source>
        <translation>ein Array heißt „{}“, was in einen anderen Ordner führt</translation>
    </message>
    <message>
        <source>the name of an array has control characters</source>
        <translation>der Name eines Arrays enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>save it again with numpy.savez, under plain names</source>
        <translation>mit numpy.savez unter einfachen Namen neu speichern</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the array has {}</source>
        <translation>die Form {} mit {} braucht {} Bytes Daten, das Array hat {}</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} that they say</source>
        <translation>{} gepackte Bytes können die angegebenen {} nicht enthalten</translation>
    </message>
    <message>
        <source>there is no array &apos;{}&apos;</source>
        <translation>es gibt kein Array „{}“</translation>
    </message>
    <message>
        <source>choose one that is there</source>
        <translation>eines wählen, das vorhanden ist</translation>
    </message>
    <message>
        <source>{} converted to float32</source>
        <translation>{} in float32 umgewandelt</translation>
    </message>
    <message>
        <source>{} rounded to float32</source>
        <translation>{} auf float32 gerundet</translation>
    </message>
    <message>
        <source>1 value beyond the largest float32 became infinite</source>
        <translation>1 Wert über dem größten float32 wurde unendlich</translation>
    </message>
    <message>
        <source>{} values beyond the largest float32 became infinite</source>
        <translation>{} Werte über dem größten float32 wurden unendlich</translation>
    </message>
    <message>
        <source>shape {} needs {:.1f} GiB of memory, {:.1f} GiB are free</source>
        <translation>die Form {} braucht {} GiB Speicher, {} GiB sind frei</translation>
    </message>
    <message>
        <source>close other programs, or save a part of it</source>
        <translation>andere Programme schließen oder nur einen Teil speichern</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the type &apos;{}&apos;, which is not known</source>
        <translation>Tensor „{}“ hat den unbekannten Typ „{}“</translation>
    </message>
    <message>
        <source>save it as float32: tensor.float()</source>
        <translation>als float32 speichern: tensor.float()</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: a length of {} is larger than any array</source>
        <translation>Tensor „{}“: eine Länge von {} ist größer als jedes Array</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: {}</source>
        <translation>Tensor „{}“: {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; ends at {}, before it begins at {}</source>
        <translation>Tensor „{}“ endet bei {}, vor seinem Anfang bei {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: shape {} of {} takes {} bytes, its data_offsets hold {}</source>
        <translation>Tensor „{}“: Die Form {} mit {} braucht {} Bytes, seine data_offsets umfassen {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; overlaps the one before it</source>
        <translation>Tensor „{}“ überlappt den davor</translation>
    </message>
    <message>
        <source>{} bytes before tensor &apos;{}&apos; belong to no tensor</source>
        <translation>{} Bytes vor Tensor „{}“ gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>the file ends early: tensor &apos;{}&apos; goes to byte {} of the data, the file has {}</source>
        <translation>die Datei endet zu früh: Tensor „{}“ reicht bis Byte {} der Daten, die Datei hat {}</translation>
    </message>
    <message>
        <source>{} bytes after the last tensor belong to no tensor</source>
        <translation>{} Bytes nach dem letzten Tensor gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>the file ends before its header</source>
        <translation>die Datei endet vor ihrem Kopf</translation>
    </message>
    <message>
        <source>open a file that safetensors wrote</source>
        <translation>eine Datei öffnen, die safetensors geschrieben hat</translation>
    </message>
    <message>
        <source>the header is {} bytes long, the file has {} after its length</source>
        <translation>der Kopf ist {} Bytes lang, die Datei hat nach seiner Länge noch {}</translation>
    </message>
    <message>
        <source>the header does not begin with &apos;{{&apos;</source>
        <translation>der Kopf beginnt nicht mit &apos;{{&apos;</translation>
    </message>
    <message>
        <source>the name of a tensor has control characters</source>
        <translation>der Name eines Tensors enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>save it again under plain names</source>
        <translation>unter einfachen Namen neu speichern</translation>
    </message>
    <message>
        <source>two tensors are called &apos;{}&apos;</source>
        <translation>zwei Tensoren heißen „{}“</translation>
    </message>
    <message>
        <source>there is no tensor &apos;{}&apos;</source>
        <translation>es gibt keinen Tensor „{}“</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>eine negative Zahl</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>eine Zahl, die nicht ganz ist</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>the header is no JSON after {} bytes</source>
        <translation>der Kopf ist nach {} Bytes kein JSON mehr</translation>
    </message>
    <message>
        <source>the header is {}, not an object</source>
        <translation>der Kopf ist {}, kein Objekt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, not an object</source>
        <translation>„{}“ ist {}, kein Objekt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;__metadata__&apos; is {}, not a text</source>
        <translation>„{}“ in &apos;__metadata__&apos; ist {}, kein Text</translation>
    </message>
    <message>
        <source>{} of tensor &apos;{}&apos; holds {}</source>
        <translation>{} von Tensor „{}“ ist unpassend: {}</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of &apos;__metadata__&apos; comes twice</source>
        <translation>der Schlüssel „{}“ in &apos;__metadata__&apos; kommt zweimal vor</translation>
    </message>
    <message>
        <source>&apos;__metadata__&apos; comes twice</source>
        <translation>&apos;__metadata__&apos; kommt zweimal vor</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; comes twice</source>
        <translation>der Schlüssel „{}“ von Tensor „{}“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; does not belong there</source>
        <translation>der Schlüssel „{}“ von Tensor „{}“ gehört dort nicht hin</translation>
    </message>
    <message>
        <source>the header holds a zero byte</source>
        <translation>der Kopf enthält ein Null-Byte</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lacks its {}</source>
        <translation>Tensor „{}“ hat kein {}</translation>
    </message>
    <message>
        <source>data_offsets of tensor &apos;{}&apos; are {} numbers, not two</source>
        <translation>data_offsets von Tensor „{}“ sind {} Zahlen, nicht zwei</translation>
    </message>
    <message>
        <source>the file name has no extension</source>
        <translation>der Dateiname hat keine Endung</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a format Dropscope knows</source>
        <translation>„{}“ ist kein Format, das Dropscope kennt</translation>
    </message>
    <message>
        <source>use one of {}</source>
        <translation>eines von {} nehmen</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which can run code when they are read</source>
        <translation>PyTorchs Dateien sind Pickles, die beim Lesen Code ausführen können</translation>
    </message>
    <message>
        <source>save the tensor from Python: import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</source>
        <translation>den Tensor in Python speichern: import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</translation>
    </message>
    <message>
        <source>Dropscope reads such files, but does not write them</source>
        <translation>Dropscope liest solche Dateien, schreibt sie aber nicht</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which Dropscope does not write</source>
        <translation>PyTorchs Dateien sind Pickles, die Dropscope nicht schreibt</translation>
    </message>
    <message>
        <source>save {} and read it in Python with torch.from_numpy(numpy.load({}))</source>
        <translation>{} speichern und in Python mit torch.from_numpy(numpy.load({})) lesen</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>the file holds no arrays</source>
        <translation>die Datei enthält keine Arrays</translation>
    </message>
    <message>
        <source>save at least one into it</source>
        <translation>mindestens eines darin speichern</translation>
    </message>
    <message>
        <source>the file holds {} arrays: {}</source>
        <translation>die Datei enthält {} Arrays: {}</translation>
    </message>
    <message>
        <source>the file holds no array called &apos;{}&apos;: {}</source>
        <translation>die Datei enthält kein Array namens „{}“: {}</translation>
    </message>
    <message>
        <source>name the one to open: {}:{}</source>
        <translation>das zu öffnende benennen: {}:{}</translation>
    </message>
    <message>
        <source>there is no tensor to save</source>
        <translation>es gibt keinen Tensor zum Speichern</translation>
    </message>
    <message>
        <source>the file holds one tensor, which has no name</source>
        <translation>die Datei enthält einen einzigen Tensor, und der hat keinen Namen</translation>
    </message>
    <message>
        <source>leave &apos;:{}&apos; out</source>
        <translation>„:{}“ weglassen</translation>
    </message>
    <message>
        <source>a {} file holds one tensor, these are {}</source>
        <translation>eine {}-Datei fasst einen Tensor, hier sind es {}</translation>
    </message>
    <message>
        <source>use .npz or .safetensors</source>
        <translation>.npz oder .safetensors nehmen</translation>
    </message>
    <message>
        <source>copy it or save it again with onnx.numpy_helper.from_array</source>
        <translation>neu kopieren oder mit onnx.numpy_helper.from_array neu speichern</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: field {} does not fit</source>
        <translation>das ist kein ONNX-TensorProto: Feld {} passt nicht</translation>
    </message>
    <message>
        <source>open one tensor that onnx.numpy_helper.from_array made, not a whole model</source>
        <translation>einen Tensor öffnen, den onnx.numpy_helper.from_array gemacht hat, kein ganzes Modell</translation>
    </message>
    <message>
        <source>more than {} axes are too many</source>
        <translation>mehr als {} Achsen sind zu viele</translation>
    </message>
    <message>
        <source>raw_data comes twice</source>
        <translation>raw_data kommt zweimal vor</translation>
    </message>
    <message>
        <source>the values are in two fields, {} and {}</source>
        <translation>die Werte stehen in zwei Feldern, {} und {}</translation>
    </message>
    <message>
        <source>it is one segment of a larger tensor</source>
        <translation>das ist ein Segment eines größeren Tensors</translation>
    </message>
    <message>
        <source>the tensor holds text</source>
        <translation>der Tensor enthält Text</translation>
    </message>
    <message>
        <source>the values are in another file (external_data)</source>
        <translation>die Werte stehen in einer anderen Datei (external_data)</translation>
    </message>
    <message>
        <source>the values are in another file (data_location)</source>
        <translation>die Werte stehen in einer anderen Datei (data_location)</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: there is no data_type</source>
        <translation>das ist kein ONNX-TensorProto: data_type fehlt</translation>
    </message>
    <message>
        <source>the tensor holds complex numbers</source>
        <translation>der Tensor enthält komplexe Zahlen</translation>
    </message>
    <message>
        <source>data_type {} is not known</source>
        <translation>data_type {} ist nicht bekannt</translation>
    </message>
    <message>
        <source>the number {} is no {}</source>
        <translation>die Zahl {} ist kein {}</translation>
    </message>
    <message>
        <source>the field at byte {} is broken, or the file ends within it</source>
        <translation>das Feld bei Byte {} ist beschädigt, oder die Datei endet darin</translation>
    </message>
    <message>
        <source>values of {} do not belong into {}</source>
        <translation>Werte vom Typ {} gehören nicht in {}</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes, raw_data has {}</source>
        <translation>die Form {} mit {} braucht {} Bytes, raw_data hat {}</translation>
    </message>
    <message>
        <source>the tensor is called &apos;{}&apos;</source>
        <translation>der Tensor heißt „{}“</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>allow writing to it, or use another name</source>
        <translation>das Schreiben erlauben oder einen anderen Namen nehmen</translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation>der Name einer Datei fehlt</translation>
    </message>
    <message>
        <source>give a name such as x.npy</source>
        <translation>einen Namen wie x.npy angeben</translation>
    </message>
    <message>
        <source>the zip file could not be made: {}</source>
        <translation>die zip-Datei ließ sich nicht anlegen: {}</translation>
    </message>
    <message>
        <source>check the memory that is free</source>
        <translation>den freien Speicher prüfen</translation>
    </message>
    <message>
        <source>the zip archive is broken: {}</source>
        <translation>das zip-Archiv ist beschädigt: {}</translation>
    </message>
    <message>
        <source>save or download the file again</source>
        <translation>die Datei neu speichern oder herunterladen</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>das ist kein zip-Archiv</translation>
    </message>
    <message>
        <source>a zip archive begins with the letters PK</source>
        <translation>ein zip-Archiv beginnt mit den Buchstaben PK</translation>
    </message>
    <message>
        <source>it has two files called &apos;{}&apos;</source>
        <translation>es enthält zwei Dateien namens „{}“</translation>
    </message>
    <message>
        <source>it is encrypted or packed in a way that Dropscope does not read</source>
        <translation>sie ist verschlüsselt oder so gepackt, dass Dropscope sie nicht liest</translation>
    </message>
    <message>
        <source>use stored or deflated files without a password</source>
        <translation>unkomprimierte oder mit deflate gepackte Dateien ohne Passwort nehmen</translation>
    </message>
    <message>
        <source>it unpacks to {} bytes</source>
        <translation>entpackt sind es {} Bytes</translation>
    </message>
    <message>
        <source>at most {} can be read here</source>
        <translation>höchstens {} lassen sich hier lesen</translation>
    </message>
    <message>
        <source>it unpacks to more than it says</source>
        <translation>entpackt ist es mehr, als es angibt</translation>
    </message>
    <message>
        <source>it unpacks to less than it says</source>
        <translation>entpackt ist es weniger, als es angibt</translation>
    </message>
    <message>
        <source>this back end does not take whole tensors</source>
        <translation>dieses Backend nimmt keine ganzen Tensoren</translation>
    </message>
    <message>
        <source>there is no back end &apos;{}&apos;</source>
        <translation>es gibt kein Backend „{}“</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>choose one of {}</source>
        <translation>eines von {} wählen</translation>
    </message>
    <message>
        <source>this build has no CUDA back end</source>
        <translation>dieses Programm wurde ohne CUDA-Backend gebaut</translation>
    </message>
    <message>
        <source>use the scalar or simd back end</source>
        <translation>das Backend scalar oder simd nehmen</translation>
    </message>
    <message>
        <source>no NVIDIA driver: this machine has no GPU, or its driver is not installed</source>
        <translation>kein NVIDIA-Treiber: Dieser Rechner hat keine GPU, oder ihr Treiber ist nicht installiert</translation>
    </message>
    <message>
        <source>no CUDA device that can be used: {}</source>
        <translation>kein brauchbares CUDA-Gerät: {}</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the scalar or simd back end</source>
        <translation>nachsehen, was nvidia-smi meldet, oder das Backend scalar oder simd nehmen</translation>
    </message>
    <message>
        <source>the host&apos;s memory is not enough: {} of pinned memory were asked for</source>
        <translation>der Speicher des Rechners reicht nicht: {} fester Speicher wurden verlangt</translation>
    </message>
    <message>
        <source>use a smaller tensor or the simd back end</source>
        <translation>einen kleineren Tensor oder das Backend simd nehmen</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is not enough: {} were asked for, {} of {} are free</source>
        <translation>der Speicher der GPU reicht nicht: {} wurden verlangt, {} von {} sind frei</translation>
    </message>
    <message>
        <source>use a smaller tensor, end other programs on the GPU, or use the simd back end</source>
        <translation>einen kleineren Tensor nehmen, andere Programme auf der GPU beenden oder das Backend simd nehmen</translation>
    </message>
    <message>
        <source>the GPU failed to {}: {} (CUDA error {})</source>
        <translation>die GPU ist gescheitert beim {}: {} (CUDA-Fehler {})</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the simd back end</source>
        <translation>nachsehen, was nvidia-smi meldet, oder das Backend simd nehmen</translation>
    </message>
    <message>
        <source>give memory</source>
        <translation>Bereitstellen von Speicher</translation>
    </message>
    <message>
        <source>create a stream</source>
        <translation>Anlegen eines Stroms</translation>
    </message>
    <message>
        <source>take a piece of the tensor</source>
        <translation>Annehmen eines Tensorstücks</translation>
    </message>
    <message>
        <source>start a kernel</source>
        <translation>Starten eines Kernels</translation>
    </message>
    <message>
        <source>give a piece of the result back</source>
        <translation>Zurückgeben eines Ergebnisstücks</translation>
    </message>
    <message>
        <source>do its work</source>
        <translation>Arbeiten</translation>
    </message>
    <message>
        <source>draw the units</source>
        <translation>Ziehen der Einheiten</translation>
    </message>
    <message>
        <source>tell its memory</source>
        <translation>Nennen ihres Speichers</translation>
    </message>
    <message>
        <source>this machine has no vector instructions that the simd back end was built for</source>
        <translation>dieser Rechner hat keine Vektorbefehle, für die das Backend simd gebaut ist</translation>
    </message>
    <message>
        <source>use the scalar back end</source>
        <translation>das Backend scalar nehmen</translation>
    </message>
    <message>
        <source>measuring {} elements needs {:.0f} MiB of memory</source>
        <translation>{} Elemente zu messen braucht {} MiB Speicher</translation>
    </message>
    <message>
        <source>{:.0f} MiB are free: end other programs or measure fewer elements</source>
        <translation>{} MiB sind frei: andere Programme beenden oder weniger Elemente messen</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>this is no row of curves, or rows are missing before it</source>
        <translation>das ist keine Zeile mit Kurven, oder davor fehlen Zeilen</translation>
    </message>
    <message>
        <source>its columns are {}</source>
        <translation>ihre Spalten sind {}</translation>
    </message>
    <message>
        <source>this is no file of curves</source>
        <translation>das ist keine Datei mit Kurven</translation>
    </message>
    <message>
        <source>its header is {}</source>
        <translation>ihr Kopf ist {}</translation>
    </message>
    <message>
        <source>{} fields where the first line has {}</source>
        <translation>{} Felder, wo die erste Zeile {} hat</translation>
    </message>
    <message>
        <source>give every line as many</source>
        <translation>jeder Zeile gleich viele geben</translation>
    </message>
    <message>
        <source>the file has no rows of data</source>
        <translation>die Datei hat keine Datenzeilen</translation>
    </message>
    <message>
        <source>give it one line for each sample</source>
        <translation>für jedes Sample eine Zeile schreiben</translation>
    </message>
    <message>
        <source>the file has one column</source>
        <translation>die Datei hat nur eine Spalte</translation>
    </message>
    <message>
        <source>a sample needs a label and at least one number beside it</source>
        <translation>ein Sample braucht ein Label und daneben mindestens eine Zahl</translation>
    </message>
    <message>
        <source>there is no column &apos;{}&apos;</source>
        <translation>es gibt keine Spalte „{}“</translation>
    </message>
    <message>
        <source>write a number from 1 to {}</source>
        <translation>eine Zahl von 1 bis {} schreiben</translation>
    </message>
    <message>
        <source>write one of {}, or a number from 1 to {}</source>
        <translation>eines von {} oder eine Zahl von 1 bis {} schreiben</translation>
    </message>
    <message>
        <source>{}, line {}, column {}</source>
        <translation>{}, Zeile {}, Spalte {}</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>fill it in or take the line out</source>
        <translation>ihn ergänzen oder die Zeile weglassen</translation>
    </message>
    <message>
        <source>columns other than the label&apos;s hold numbers</source>
        <translation>andere Spalten als die des Labels enthalten Zahlen</translation>
    </message>
    <message>
        <source>{} is no value to learn from</source>
        <translation>{} ist kein Wert, aus dem sich lernen lässt</translation>
    </message>
    <message>
        <source>the label is missing</source>
        <translation>das Label fehlt</translation>
    </message>
    <message>
        <source>the label is {}</source>
        <translation>das Label ist {}</translation>
    </message>
    <message>
        <source>every row has the same label, so there is nothing to learn</source>
        <translation>alle Zeilen haben dasselbe Label, es gibt also nichts zu lernen</translation>
    </message>
    <message>
        <source>check which column is the label&apos;s</source>
        <translation>prüfen, welche Spalte die des Labels ist</translation>
    </message>
    <message>
        <source>the label column has {} different values, at most {} can be classes</source>
        <translation>die Label-Spalte hat {} verschiedene Werte, höchstens {} können Klassen sein</translation>
    </message>
    <message>
        <source>the folder has no {}, with or without .gz</source>
        <translation>der Ordner enthält kein {}, weder mit noch ohne .gz</translation>
    </message>
    <message>
        <source>a folder of IDX files holds pictures and labels called as MNIST&apos;s</source>
        <translation>ein Ordner mit IDX-Dateien enthält Bilder und Labels, benannt wie bei MNIST</translation>
    </message>
    <message>
        <source>{} pictures and {} labels do not go together</source>
        <translation>{} Bilder und {} Labels passen nicht zusammen</translation>
    </message>
    <message>
        <source>pictures have three axes, labels one, both equally long</source>
        <translation>Bilder haben drei Achsen, Labels eine, beide gleich lang</translation>
    </message>
    <message>
        <source>a label is no class from 0 to 255</source>
        <translation>ein Label ist keine Klasse von 0 bis 255</translation>
    </message>
    <message>
        <source>training and test pictures are of different sizes</source>
        <translation>Trainings- und Testbilder sind verschieden groß</translation>
    </message>
    <message>
        <source>use one data set&apos;s files</source>
        <translation>die Dateien eines Datensatzes nehmen</translation>
    </message>
    <message>
        <source>training and test labels do not go together</source>
        <translation>Trainings- und Testlabels passen nicht zusammen</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not on this machine</source>
        <translation>Fashion-MNIST ist auf diesem Rechner nicht vorhanden</translation>
    </message>
    <message>
        <source>install Debian&apos;s dataset-fashion-mnist, or set DROPSCOPE_FASHION_MNIST to the folder of its four IDX files</source>
        <translation>Debians dataset-fashion-mnist installieren oder DROPSCOPE_FASHION_MNIST auf den Ordner seiner vier IDX-Dateien setzen</translation>
    </message>
    <message>
        <source>{} samples leave {} for training and {} for validation</source>
        <translation>{} Samples lassen {} zum Trainieren und {} zum Validieren</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>take more samples, or a share such as 0.5</source>
        <translation>mehr Samples oder einen Anteil wie 0.5 nehmen</translation>
    </message>
    <message>
        <source>there is no data set &apos;{}&apos;</source>
        <translation>es gibt keinen Datensatz „{}“</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>write one of {}, {}, FILE.csv[:LABELCOLUMN], or a folder of IDX files</source>
        <translation>eines von {}, {}, DATEI.csv[:LABELSPALTE] oder einen Ordner mit IDX-Dateien schreiben</translation>
    </message>
    <message>
        <source>{} samples cannot be made</source>
        <translation>{} Samples lassen sich nicht erzeugen</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>write a whole number from 4 to {}</source>
        <translation>eine ganze Zahl von 4 bis {} schreiben</translation>
    </message>
    <message>
        <source>noise has to be 0 or more, but got {}</source>
        <translation>das Rauschen muss 0 oder mehr sein, ist aber {}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>write a number such as 0.3</source>
        <translation>eine Zahl wie 0.3 schreiben</translation>
    </message>
    <message>
        <source>label noise is a share from 0 to 1, but got {}</source>
        <translation>Label-Rauschen ist ein Anteil von 0 bis 1, hier ist es {}</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>Label-Rauschen</translation>
    </message>
    <message>
        <source>write a number such as 0.2</source>
        <translation>eine Zahl wie 0.2 schreiben</translation>
    </message>
    <message>
        <source>the validation share has to be above 0 and below 1, but got {}</source>
        <translation>der Validierungsanteil muss über 0 und unter 1 liegen, ist aber {}</translation>
    </message>
    <message>
        <source>write a number such as 0.5</source>
        <translation>eine Zahl wie 0.5 schreiben</translation>
    </message>
    <message>
        <source>a regression has no labels to change</source>
        <translation>eine Regression hat keine Labels, die sich ändern ließen</translation>
    </message>
    <message>
        <source>write 0</source>
        <translation>0 schreiben</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>number of units</source>
        <translation>Anzahl der Einheiten</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckte Schichten</translation>
    </message>
    <message>
        <source>write the width of each hidden layer, such as 64,64</source>
        <translation>die Breite jeder verdeckten Schicht schreiben, etwa 64,64</translation>
    </message>
    <message>
        <source>write a kind, a colon and the number of steps, such as late:500</source>
        <translation>Art, Doppelpunkt und Anzahl der Schritte schreiben, etwa late:500</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>Anzahl der Samples</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>Anzahl der Epochen</translation>
    </message>
    <message>
        <source>there is nothing called &apos;{}&apos; to set</source>
        <translation>es gibt nichts namens „{}“, das sich setzen ließe</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>Initialisierung</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>there is no {} &apos;{}&apos;</source>
        <translation>unbekannt: {} „{}“</translation>
    </message>
    <message>
        <source>{} has to be 0 or more, but got {}</source>
        <translation>{} muss 0 oder mehr sein, ist aber {}</translation>
    </message>
    <message>
        <source>write 0 to leave it out, or a number above 0</source>
        <translation>0 schreiben, um es wegzulassen, oder eine Zahl über 0</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>the learning rate has to be above 0, but got {}</source>
        <translation>die Lernrate muss über 0 liegen, ist aber {}</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>write a number such as 0.01</source>
        <translation>eine Zahl wie 0.01 schreiben</translation>
    </message>
    <message>
        <source>momentum has to be at least 0 and below 1, but got {}</source>
        <translation>das Momentum muss mindestens 0 und unter 1 sein, ist aber {}</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>write a number such as 0.9</source>
        <translation>eine Zahl wie 0.9 schreiben</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>p = 1 drops every unit, so nothing can be learned</source>
        <translation>p = 1 verwirft jede Einheit, so lässt sich nichts lernen</translation>
    </message>
    <message>
        <source>write a p below 1, such as 0.5</source>
        <translation>ein p unter 1 schreiben, etwa 0.5</translation>
    </message>
    <message>
        <source>{} drops squares of pictures, and the units of a fully connected layer lie in no picture</source>
        <translation>{} verwirft Quadrate von Bildern, und die Einheiten einer vollverbundenen Schicht liegen in keinem Bild</translation>
    </message>
    <message>
        <source>take dropout or another kind that drops units</source>
        <translation>dropout oder eine andere Art nehmen, die Einheiten verwirft</translation>
    </message>
    <message>
        <source>{} drops nothing, so it has no p</source>
        <translation>{} verwirft nichts und hat daher kein p</translation>
    </message>
    <message>
        <source>write p 0; the strength of the noise is sigma</source>
        <translation>p 0 schreiben; die Stärke des Rauschens ist sigma</translation>
    </message>
    <message>
        <source>{} hidden layers are too many</source>
        <translation>{} verdeckte Schichten sind zu viele</translation>
    </message>
    <message>
        <source>a hidden layer of no units lets nothing through</source>
        <translation>eine verdeckte Schicht ohne Einheiten lässt nichts durch</translation>
    </message>
    <message>
        <source>write widths of 1 or more, such as 64,64, at most {}</source>
        <translation>Breiten von 1 oder mehr schreiben, etwa 64,64, höchstens {}</translation>
    </message>
    <message>
        <source>input p</source>
        <translation>Eingabe-p</translation>
    </message>
    <message>
        <source>there are {} hidden layers, but p for {}</source>
        <translation>es gibt {} verdeckte Schichten, aber p für {}</translation>
    </message>
    <message>
        <source>write one p for all of them, or one for each</source>
        <translation>ein p für alle oder eines für jede schreiben</translation>
    </message>
    <message>
        <source>a batch of no samples teaches nothing</source>
        <translation>ein Batch ohne Samples lehrt nichts</translation>
    </message>
    <message>
        <source>write a whole number such as 32</source>
        <translation>eine ganze Zahl wie 32 schreiben</translation>
    </message>
    <message>
        <source>0 epochs teach nothing</source>
        <translation>0 Epochen lehren nichts</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>write a whole number such as 300</source>
        <translation>eine ganze Zahl wie 300 schreiben</translation>
    </message>
    <message>
        <source>{} loss needs classes, and {} has none</source>
        <translation>der Verlust {} braucht Klassen, und {} hat keine</translation>
    </message>
    <message>
        <source>take squared</source>
        <translation>squared nehmen</translation>
    </message>
    <message>
        <source>binary loss is for two classes, and {} has {}</source>
        <translation>der Verlust binary ist für zwei Klassen, und {} hat {}</translation>
    </message>
    <message>
        <source>take softmax</source>
        <translation>softmax nehmen</translation>
    </message>
    <message>
        <source>training this network would take {} GB of memory, and this machine has {} GB</source>
        <translation>dieses Netz zu trainieren bräuchte {} GB Speicher, und dieser Rechner hat {} GB</translation>
    </message>
    <message>
        <source>make the hidden layers narrower or fewer</source>
        <translation>die verdeckten Schichten schmaler machen oder weniger nehmen</translation>
    </message>
    <message>
        <source>the batch of {} is larger than the {} training samples: every epoch is one step</source>
        <translation>der Batch von {} ist größer als die {} Trainingssamples: Jede Epoche ist ein Schritt</translation>
    </message>
    <message>
        <source>a learning rate of {} is far above the usual 0.0001 to 1: the loss may grow for ever</source>
        <translation>eine Lernrate von {} liegt weit über den üblichen 0.0001 bis 1: Der Verlust kann immer weiter wachsen</translation>
    </message>
    <message>
        <source>with {} hidden layers and nothing to lead past them, gradients may vanish or grow</source>
        <translation>bei {} verdeckten Schichten und nichts, was an ihnen vorbeiführt, können Gradienten verschwinden oder anwachsen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no range of numbers</source>
        <translation>„{}“ ist kein Zahlenbereich</translation>
    </message>
    <message>
        <source>write it such as 0,0.1..0.8 or 1..5</source>
        <translation>etwa 0,0.1..0.8 oder 1..5 schreiben</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no values</source>
        <translation>„{}“ hat keine Werte</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>write a name, = and values, such as p=0,0.5</source>
        <translation>einen Namen, = und Werte schreiben, etwa p=0,0.5</translation>
    </message>
    <message>
        <source>the seeds are no variable of the grid</source>
        <translation>die Seeds sind keine Variable des Rasters</translation>
    </message>
    <message>
        <source>say how many seeds each point has</source>
        <translation>angeben, wie viele Seeds jeder Punkt hat</translation>
    </message>
    <message>
        <source>{} has an empty value</source>
        <translation>{} hat einen leeren Wert</translation>
    </message>
    <message>
        <source>write values such as p=0,0.5</source>
        <translation>Werte wie p=0,0.5 schreiben</translation>
    </message>
    <message>
        <source>{} is given twice</source>
        <translation>{} kommt zweimal vor</translation>
    </message>
    <message>
        <source>write all its values in one list</source>
        <translation>alle Werte in eine Liste schreiben</translation>
    </message>
    <message>
        <source>the grid has more than {} points</source>
        <translation>das Raster hat mehr als {} Punkte</translation>
    </message>
    <message>
        <source>take fewer values</source>
        <translation>weniger Werte nehmen</translation>
    </message>
    <message>
        <source>the grid has no variable</source>
        <translation>das Raster hat keine Variable</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name and a value</source>
        <translation>„{}“ ist kein Name mit Wert</translation>
    </message>
    <message>
        <source>run {} is none of this sweep</source>
        <translation>Lauf {} gehört nicht zu diesem Sweep</translation>
    </message>
    <message>
        <source>it is no file of a sweep&apos;s results</source>
        <translation>das ist keine Datei mit den Ergebnissen eines Sweeps</translation>
    </message>
    <message>
        <source>its columns begin with run and end with gap</source>
        <translation>ihre Spalten beginnen mit run und enden mit gap</translation>
    </message>
    <message>
        <source>a row begins with its run&apos;s number</source>
        <translation>eine Zeile beginnt mit der Nummer ihres Laufs</translation>
    </message>
    <message>
        <source>run {} has two different results</source>
        <translation>Lauf {} hat zwei verschiedene Ergebnisse</translation>
    </message>
    <message>
        <source>run the sweep again without --resume</source>
        <translation>den Sweep ohne --resume neu laufen lassen</translation>
    </message>
    <message>
        <source>its settings or columns are not those of the first file</source>
        <translation>ihre Einstellungen oder Spalten sind nicht die der ersten Datei</translation>
    </message>
    <message>
        <source>put together only shards of one sweep</source>
        <translation>nur Teile eines einzigen Sweeps zusammenfügen</translation>
    </message>
    <message>
        <source>run {} has another result than in the files before</source>
        <translation>Lauf {} hat ein anderes Ergebnis als in den Dateien davor</translation>
    </message>
    <message>
        <source>results of one sweep are the same on every machine of one instruction set: run it again</source>
        <translation>Ergebnisse eines Sweeps sind auf jedem Rechner mit gleichem Befehlssatz gleich: neu laufen lassen</translation>
    </message>
    <message>
        <source>All {} epochs are done.</source>
        <translation>Alle {} Epochen sind fertig.</translation>
    </message>
    <message>
        <source>Stopped early after epoch {}: the validation loss was lowest after epoch {}.</source>
        <translation>Früh gestoppt nach Epoche {}: Der Validierungsverlust war nach Epoche {} am niedrigsten.</translation>
    </message>
    <message>
        <source>The run diverged at step {} (epoch {}): the loss was no finite number. A learning rate below {} may help.</source>
        <translation>Der Lauf divergierte bei Schritt {} (Epoche {}): Der Verlust war keine endliche Zahl. Eine Lernrate unter {} hilft vielleicht.</translation>
    </message>
    <message>
        <source>a GPU has no {} multiprocessors</source>
        <translation>eine GPU hat keine {} Multiprozessoren</translation>
    </message>
    <message>
        <source>SM count</source>
        <translation>Anzahl der SMs</translation>
    </message>
    <message>
        <source>write 1 to 4096: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>1 bis 4096 schreiben: torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>a multiprocessor has no {} threads</source>
        <translation>ein Multiprozessor hat keine {} Threads</translation>
    </message>
    <message>
        <source>threads per SM</source>
        <translation>Threads je SM</translation>
    </message>
    <message>
        <source>write 256 to 4096: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>256 bis 4096 schreiben: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>with more than {} elements the mask depends on the GPU</source>
        <translation>bei mehr als {} Elementen hängt die Maske von der GPU ab</translation>
    </message>
    <message>
        <source>name the GPU, such as A100, or give its SM count and threads per SM</source>
        <translation>die GPU benennen, etwa A100, oder ihre Anzahl der SMs und die Threads je SM angeben</translation>
    </message>
    <message>
        <source>a CUDA generator&apos;s offset moves by fours</source>
        <translation>der Zähler eines CUDA-Generators rückt in Vierern vor</translation>
    </message>
    <message>
        <source>write skip {} or skip {}</source>
        <translation>skip {} oder skip {} schreiben</translation>
    </message>
    <message>
        <source>use bernoulli or dropout</source>
        <translation>bernoulli oder dropout nehmen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a step of a key path</source>
        <translation>„{}“ ist kein Schritt eines Key-Pfads</translation>
    </message>
    <message>
        <source>write split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 or nnx 1</source>
        <translation>split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 oder nnx 1 schreiben</translation>
    </message>
    <message>
        <source>key path, step {}</source>
        <translation>Key-Pfad, Schritt {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand here</source>
        <translation>„{}“ kann hier nicht stehen</translation>
    </message>
    <message>
        <source>write a whole number from {} to {}</source>
        <translation>eine ganze Zahl von {} bis {} schreiben</translation>
    </message>
    <message>
        <source>the original keys count elements with 32 bits</source>
        <translation>die ursprünglichen Keys zählen Elemente mit 32 Bits</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>stay below 4294967296 elements</source>
        <translation>unter 4294967296 Elementen bleiben</translation>
    </message>
    <message>
        <source>there is no known GPU &apos;{}&apos;</source>
        <translation>es gibt keine bekannte GPU „{}“</translation>
    </message>
    <message>
        <source>write {}, or give its SM count and threads per SM</source>
        <translation>{} schreiben oder ihre Anzahl der SMs und die Threads je SM angeben</translation>
    </message>
    <message>
        <source>a name such as A100, T4 or RTX 4090</source>
        <translation>einen Namen wie A100, T4 oder RTX 4090</translation>
    </message>
    <message>
        <source>the mask has {} elements, the shape {} has {}</source>
        <translation>die Maske hat {} Elemente, die Form {} hat {}</translation>
    </message>
    <message>
        <source>give the mask&apos;s own shape</source>
        <translation>die Form der Maske selbst angeben</translation>
    </message>
    <message>
        <source>the seeds run past the largest one</source>
        <translation>die Seeds laufen über den größten hinaus</translation>
    </message>
    <message>
        <source>end at 18446744073709551615</source>
        <translation>bei 18446744073709551615 aufhören</translation>
    </message>
    <message>
        <source>write rand, randn, dropout, binomial or skip</source>
        <translation>rand, randn, dropout, binomial oder skip schreiben</translation>
    </message>
    <message>
        <source>the replay of default_rng</source>
        <translation>das Replay von default_rng</translation>
    </message>
    <message>
        <source>write rand, dropout, binomial or skip</source>
        <translation>rand, dropout, binomial oder skip schreiben</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>es enthält keine Zahl</translation>
    </message>
    <message>
        <source>paste a printed mask or tensor, such as [[1, 0], [0, 1]]</source>
        <translation>eine ausgegebene Maske oder einen Tensor einfügen, etwa [[1, 0], [0, 1]]</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>eine Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>paste the whole tensor, to its last ]</source>
        <translation>den ganzen Tensor bis zum letzten ] einfügen</translation>
    </message>
    <message>
        <source>the brackets do not fit together</source>
        <translation>die Klammern passen nicht zusammen</translation>
    </message>
    <message>
        <source>paste one whole tensor</source>
        <translation>einen ganzen Tensor einfügen</translation>
    </message>
    <message>
        <source>the middle of the tensor is missing (&apos;...&apos;)</source>
        <translation>die Mitte des Tensors fehlt (&apos;...&apos;)</translation>
    </message>
    <message>
        <source>print the whole of it first: torch.set_printoptions(threshold=10**9)</source>
        <translation>ihn zuerst ganz ausgeben: torch.set_printoptions(threshold=10**9)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number</source>
        <translation>„{}“ ist keine Zahl</translation>
    </message>
    <message>
        <source>this is too much for a paste</source>
        <translation>das ist zu viel zum Einfügen</translation>
    </message>
    <message>
        <source>open it as a file instead</source>
        <translation>stattdessen als Datei öffnen</translation>
    </message>
    <message>
        <source>a ] has no [</source>
        <translation>ein ] hat kein [</translation>
    </message>
    <message>
        <source>paste the whole tensor, from its first [</source>
        <translation>den ganzen Tensor ab seinem ersten [ einfügen</translation>
    </message>
    <message>
        <source>a row has {} entries, the one before it {}</source>
        <translation>eine Zeile hat {} Einträge, die davor {}</translation>
    </message>
    <message>
        <source>paste rows of equal length</source>
        <translation>Zeilen gleicher Länge einfügen</translation>
    </message>
    <message>
        <source>row {} has {} entries, the first one {}</source>
        <translation>Zeile {} hat {} Einträge, die erste {}</translation>
    </message>
    <message>
        <source>line {}, character {}</source>
        <translation>Zeile {}, Zeichen {}</translation>
    </message>
    <message>
        <source>the shape {} has no channels</source>
        <translation>die Form {} hat keine Kanäle</translation>
    </message>
    <message>
        <source>write at least two axes, such as 2x3</source>
        <translation>mindestens zwei Achsen schreiben, etwa 2x3</translation>
    </message>
    <message>
        <source>write it as in &apos;{}&apos;</source>
        <translation>so schreiben: „{}“</translation>
    </message>
    <message>
        <source>number of words</source>
        <translation>Anzahl der Wörter</translation>
    </message>
    <message>
        <source>number of features</source>
        <translation>Anzahl der Merkmale</translation>
    </message>
    <message>
        <source>a layer without features draws nothing</source>
        <translation>eine Schicht ohne Merkmale zieht nichts</translation>
    </message>
    <message>
        <source>call {} (&apos;{}&apos;), character {}</source>
        <translation>Aufruf {} („{}“), Zeichen {}</translation>
    </message>
    <message>
        <source>there is no call between two &apos;;&apos;</source>
        <translation>zwischen zwei &apos;;&apos; steht kein Aufruf</translation>
    </message>
    <message>
        <source>leave one &apos;;&apos; out</source>
        <translation>ein &apos;;&apos; weglassen</translation>
    </message>
    <message>
        <source>there is no call &apos;{}&apos;</source>
        <translation>es gibt keinen Aufruf „{}“</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs more</source>
        <translation>„{}“ braucht mehr</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too much</source>
        <translation>„{}“ ist zu viel</translation>
    </message>
    <message>
        <source>the recipe draws too many numbers</source>
        <translation>die davor gelaufenen Aufrufe ziehen zu viele Zahlen</translation>
    </message>
    <message>
        <source>leave it at about {} random words in all</source>
        <translation>insgesamt bei etwa {} Zufallswörtern bleiben</translation>
    </message>
    <message>
        <source>{} has no call &apos;{}&apos;</source>
        <translation>{} kennt keinen Aufruf „{}“</translation>
    </message>
    <message>
        <source>a recipe has no meaning for {}: every draw starts from its own seed or key</source>
        <translation>davor gelaufene Aufrufe bedeuten nichts für {}: Jede Ziehung beginnt mit eigenem Seed oder Key</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Aufrufe davor</translation>
    </message>
    <message>
        <source>leave the recipe out</source>
        <translation>die Aufrufe davor weglassen</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, ch03.ipynb, on macOS</source>
        <translation>rasbt/LLMs-from-scratch, ch03.ipynb, unter macOS</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, issue 57, x86 wheel</source>
        <translation>rasbt/LLMs-from-scratch, Issue 57, x86-Wheel</translation>
    </message>
    <message>
        <source>pytorch/pytorch, issue 25690, kernel before 1.5</source>
        <translation>pytorch/pytorch, Issue 25690, Kernel vor 1.5</translation>
    </message>
    <message>
        <source>the answers of this project&apos;s specification, section 7</source>
        <translation>die Antworten aus der Spezifikation dieses Projekts, Abschnitt 7</translation>
    </message>
    <message>
        <source>seed 123, 6 × 6, p 0.5</source>
        <translation>Seed 123, 6 × 6, p 0.5</translation>
    </message>
    <message>
        <source>seed 0, zeros(5).bernoulli_()</source>
        <translation>Seed 0, zeros(5).bernoulli_()</translation>
    </message>
    <message>
        <source>seed 123, randn(5, 5), then its dropout at p 0.5</source>
        <translation>Seed 123, randn(5, 5), dann dessen Dropout mit p 0.5</translation>
    </message>
    <message>
        <source>seed 123, sums of rand(10) and its dropout at p 0.5</source>
        <translation>Seed 123, Summen von rand(10) und dessen Dropout mit p 0.5</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a P100</source>
        <translation>Seed 0, Summe von dropout(ones(1000, 1000)) auf einer P100</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a K80</source>
        <translation>Seed 0, Summe von dropout(ones(1000, 1000)) auf einer K80</translation>
    </message>
    <message>
        <source>seed [1, 0], ones(3, 5), rate 0.5</source>
        <translation>Seed [1, 0], ones(3, 5), Rate 0.5</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s page of stateless_dropout</source>
        <translation>TensorFlows Seite zu stateless_dropout</translation>
    </message>
    <message>
        <source>ONNX node test, seed 0, (3, 4, 5), ratio 0.5</source>
        <translation>ONNX-Knotentest, Seed 0, (3, 4, 5), Rate 0.5</translation>
    </message>
    <message>
        <source>three words of key 1701</source>
        <translation>drei Wörter des Keys 1701</translation>
    </message>
    <message>
        <source>docs.jax.dev, jax.random, older page</source>
        <translation>docs.jax.dev, jax.random, ältere Seite</translation>
    </message>
    <message>
        <source>normal(key(42)), six digits</source>
        <translation>normal(key(42)), sechs Stellen</translation>
    </message>
    <message>
        <source>docs.jax.dev, Pseudorandom numbers, older page</source>
        <translation>docs.jax.dev, Pseudorandom numbers, ältere Seite</translation>
    </message>
    <message>
        <source>means and zeros of seed 231&apos;s dropout, p 0.25 and 0.4 of keeping</source>
        <translation>Mittelwerte und Nullen des Dropouts von Seed 231, mit p 0.25 und 0.4 behalten</translation>
    </message>
    <message>
        <source>Flax Linen&apos;s Dropout, its example</source>
        <translation>Dropout von Flax Linen, dessen Beispiel</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 0</source>
        <translation>erste Wörter von mt19937, Seed 0</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 42</source>
        <translation>erste Wörter von mt19937, Seed 42</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.5</source>
        <translation>Seed 0, 24 Elemente, p 0.5</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.1</source>
        <translation>Seed 0, 24 Elemente, p 0.1</translation>
    </message>
    <message>
        <source>seed 42, 24 elements, p 0.5</source>
        <translation>Seed 42, 24 Elemente, p 0.5</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it</source>
        <translation>Philox4x32-10, wie cuRAND zählt</translation>
    </message>
    <message>
        <source>Another seed: the generator starts elsewhere.</source>
        <translation>Ein anderer Seed: Der Generator beginnt woanders.</translation>
    </message>
    <message>
        <source>Another recipe: the calls before have used up other numbers.</source>
        <translation>Andere Aufrufe davor: Sie haben andere Zahlen verbraucht.</translation>
    </message>
    <message>
        <source>Another key: what was split or folded gives other numbers.</source>
        <translation>Ein anderer Key: Was geteilt oder eingefaltet wurde, ergibt andere Zahlen.</translation>
    </message>
    <message>
        <source>Another call: &apos;{}&apos; and &apos;{}&apos; turn the generator&apos;s words into numbers differently.</source>
        <translation>Ein anderer Aufruf: „{}“ und „{}“ machen aus den Wörtern des Generators auf verschiedene Art Zahlen.</translation>
    </message>
    <message>
        <source>Another kernel: 1.4 and before give each thread every T-th element, later ones four neighbours.</source>
        <translation>Ein anderer Kernel: Bis 1.4 bekommt jeder Thread jedes T-te Element, danach vier benachbarte.</translation>
    </message>
    <message>
        <source>Another grid: beyond its number of threads a GPU goes round again, and larger GPUs do so later.</source>
        <translation>Ein anderes Raster: Jenseits seiner Threads beginnt eine GPU von vorn, größere GPUs später.</translation>
    </message>
    <message>
        <source>Another stream or step: each has its own numbers.</source>
        <translation>Ein anderer Strom oder Schritt: Jeder hat eigene Zahlen.</translation>
    </message>
    <message>
        <source>Nothing differs in what they draw.</source>
        <translation>Nichts von dem, was sie ziehen, ist verschieden.</translation>
    </message>
    <message>
        <source>What ran before does not matter here: {} starts every draw from its seed or key.</source>
        <translation>Was davor lief, ist hier egal: {} beginnt jede Ziehung mit Seed oder Key.</translation>
    </message>
    <message>
        <source>The same generator, mt19937, but PyTorch and NumPy make their 53-bit numbers of different bits of two words.</source>
        <translation>Derselbe Generator, mt19937, aber PyTorch und NumPy bilden ihre 53-Bit-Zahlen aus verschiedenen Bits zweier Wörter.</translation>
    </message>
    <message>
        <source>The same generator, Threefry, in another word order: since 0.5.0 each element has a hash of its own, before that one hash served two.</source>
        <translation>Derselbe Generator, Threefry, mit anderer Reihenfolge der Wörter: Seit 0.5.0 hat jedes Element einen eigenen Hash, davor diente einer für zwei.</translation>
    </message>
    <message>
        <source>Another generator: with MKL, mt19937 gives one word only, which seeds MCG31m1 for the whole mask.</source>
        <translation>Ein anderer Generator: Mit MKL gibt mt19937 nur ein Wort, das MCG31m1 für die ganze Maske startet.</translation>
    </message>
    <message>
        <source>The same generator, Philox, but {} and {} count its blocks from another key and in another order.</source>
        <translation>Derselbe Generator, Philox, aber {} und {} zählen seine Blöcke von einem anderen Key aus und in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Another generator: {} draws from {}, {} from {}.</source>
        <translation>Ein anderer Generator: {} zieht aus {}, {} aus {}.</translation>
    </message>
    <message>
        <source>recipe, {}</source>
        <translation>Aufrufe davor, {}</translation>
    </message>
    <message>
        <source>{} fills no tensors here</source>
        <translation>{} füllt hier keine Tensoren</translation>
    </message>
    <message>
        <source>take native, torch-cpu, torch-mkl or numpy</source>
        <translation>native, torch-cpu, torch-mkl oder numpy nehmen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a seed</source>
        <translation>„{}“ ist kein Seed</translation>
    </message>
    <message>
        <source>write a whole number such as 42; TensorFlow also takes two, such as 1,0</source>
        <translation>eine ganze Zahl wie 42 schreiben; TensorFlow nimmt auch zwei, etwa 1,0</translation>
    </message>
    <message>
        <source>{} does not take the seed {}</source>
        <translation>{} nimmt den Seed {} nicht</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>{} schreiben</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>eine ganze Zahl von 0 bis 18446744073709551615</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>eine ganze Zahl von 0 bis 4294967295</translation>
    </message>
    <message>
        <source>ONNX&apos;s reference</source>
        <translation>die Referenz von ONNX</translation>
    </message>
    <message>
        <source>{} has no keys to split or fold</source>
        <translation>{} hat keine Keys zum Teilen oder Einfalten</translation>
    </message>
    <message>
        <source>key path</source>
        <translation>Key-Pfad</translation>
    </message>
    <message>
        <source>leave the key path out, or take jax or jax-legacy</source>
        <translation>den Key-Pfad weglassen oder jax oder jax-legacy nehmen</translation>
    </message>
    <message>
        <source>there is no stream {}</source>
        <translation>es gibt keinen Strom {}</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 18446744073709551615</source>
        <translation>eine ganze Zahl von -9223372036854775808 bis 18446744073709551615</translation>
    </message>
    <message>
        <source>F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)</source>
        <translation>F.dropout, nn.Dropout und Verwandte, x.bernoulli_(1 - p)</translation>
    </message>
    <message>
        <source>F.dropout and nn.Dropout of a float32 tensor</source>
        <translation>F.dropout und nn.Dropout eines float32-Tensors</translation>
    </message>
    <message>
        <source>Dropscope&apos;s own stream</source>
        <translation>der eigene Strom von Dropscope</translation>
    </message>
    <message>
        <source>PyTorch on a processor</source>
        <translation>PyTorch auf Prozessor</translation>
    </message>
    <message>
        <source>all wheels from 2.7, and every build without MKL: Debian, Apple silicon, ARM</source>
        <translation>alle Wheels ab 2.7, und jeder Build ohne MKL: Debian, Apple Silicon, ARM</translation>
    </message>
    <message>
        <source>compared with PyTorch 1.13.1 without MKL</source>
        <translation>verglichen mit PyTorch 1.13.1 ohne MKL</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers</source>
        <translation>mt19937, 53-Bit-Zahlen</translation>
    </message>
    <message>
        <source>Normal numbers are exact within one build flavour only: another one differs by up to 2e-6.</source>
        <translation>Normalverteilte Zahlen sind nur innerhalb einer Build-Variante exakt: Eine andere weicht um bis zu 2e-6 ab.</translation>
    </message>
    <message>
        <source>PyTorch with MKL</source>
        <translation>PyTorch mit MKL</translation>
    </message>
    <message>
        <source>x86 wheels from about 2.0 to 2.6; before that (about 0.4.1 to 1.13) on Intel processors only</source>
        <translation>x86-Wheels von etwa 2.0 bis 2.6; davor (etwa 0.4.1 bis 1.13) nur auf Intel-Prozessoren</translation>
    </message>
    <message>
        <source>compared with masks that users printed with 2.1 to 2.4</source>
        <translation>verglichen mit Masken, die Nutzer mit 2.1 bis 2.4 ausgegeben haben</translation>
    </message>
    <message>
        <source>MCG31m1, seeded by one word of mt19937</source>
        <translation>MCG31m1, gestartet mit einem Wort von mt19937</translation>
    </message>
    <message>
        <source>How MKL rounds right at the threshold is unknown: at most about 1 element in 10 million.</source>
        <translation>Wie MKL genau an der Schwelle rundet, ist nicht bekannt: höchstens etwa 1 Element von 10 Millionen.</translation>
    </message>
    <message>
        <source>PyTorch on an NVIDIA GPU</source>
        <translation>PyTorch auf NVIDIA-GPU</translation>
    </message>
    <message>
        <source>1.5 and later, float32; 1.4 and before with the pre-vectorised kernel</source>
        <translation>ab 1.5, float32; bis 1.4 mit dem nicht vektorisierten Kernel</translation>
    </message>
    <message>
        <source>compared with printed masks, and with sums over 1,000,000 elements on a P100 and a K80 (pre-vectorised kernel)</source>
        <translation>verglichen mit ausgegebenen Masken und mit Summen über 1,000,000 Elemente auf einer P100 und einer K80 (nicht vektorisierter Kernel)</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it, four words to a thread</source>
        <translation>Philox4x32-10, wie cuRAND zählt, vier Wörter je Thread</translation>
    </message>
    <message>
        <source>A tensor with more elements than the GPU has threads needs the GPU&apos;s size. Two-wide kernels, float16 and bfloat16 are known from sources only.</source>
        <translation>Ein Tensor mit mehr Elementen, als die GPU Threads hat, braucht die Größe der GPU. Zwei Elemente breite Kernel, float16 und bfloat16 sind nur aus Quelltexten bekannt.</translation>
    </message>
    <message>
        <source>2.x, tf.nn.experimental.stateless_dropout with rng_alg &apos;philox&apos;</source>
        <translation>2.x, tf.nn.experimental.stateless_dropout mit rng_alg &apos;philox&apos;</translation>
    </message>
    <message>
        <source>compared with the mask on its reference page</source>
        <translation>verglichen mit der Maske auf der Referenzseite</translation>
    </message>
    <message>
        <source>Philox4x32-10, key and counter scrambled from the seed, 23-bit numbers</source>
        <translation>Philox4x32-10, Key und Zähler aus dem Seed gemischt, 23-Bit-Zahlen</translation>
    </message>
    <message>
        <source>Layers without an explicit stateless seed are not covered.</source>
        <translation>Schichten ohne ausdrücklichen zustandslosen Seed sind nicht abgedeckt.</translation>
    </message>
    <message>
        <source>A for the seed [A, 0], or A,B; each from -9223372036854775808 to 9223372036854775807</source>
        <translation>A für den Seed [A, 0] oder A,B; jede Zahl von -9223372036854775808 bis 9223372036854775807</translation>
    </message>
    <message>
        <source>0.5.0 and later (partitionable keys), Flax Linen with it</source>
        <translation>ab 0.5.0 (teilbare Keys), dazu Flax Linen</translation>
    </message>
    <message>
        <source>compared with numbers and masks in JAX&apos;s and Flax&apos;s documentation</source>
        <translation>verglichen mit Zahlen und Masken in den Dokumentationen von JAX und Flax</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash an element</source>
        <translation>Threefry2x32-20, ein Hash je Element</translation>
    </message>
    <message>
        <source>Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only.</source>
        <translation>Ohne x64: Nur die unteren 32 Bits eines Seeds zählen. Flax NNX ist nur aus Quelltexten bekannt.</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 9223372036854775807</source>
        <translation>eine ganze Zahl von -9223372036854775808 bis 9223372036854775807</translation>
    </message>
    <message>
        <source>JAX with original keys</source>
        <translation>JAX mit ursprünglichen Keys</translation>
    </message>
    <message>
        <source>before 0.5.0, or with jax_threefry_partitionable off; Flax Linen with it</source>
        <translation>vor 0.5.0, oder mit jax_threefry_partitionable aus; dazu Flax Linen</translation>
    </message>
    <message>
        <source>compared with numbers of JAX&apos;s own tests and masks in Flax&apos;s documentation</source>
        <translation>verglichen mit Zahlen aus JAX&apos; eigenen Tests und Masken in der Dokumentation von Flax</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash for two elements</source>
        <translation>Threefry2x32-20, ein Hash für zwei Elemente</translation>
    </message>
    <message>
        <source>RandomState: every version; default_rng: 1.17 and later</source>
        <translation>RandomState: jede Version; default_rng: ab 1.17</translation>
    </message>
    <message>
        <source>compared with numpy 1.24.2</source>
        <translation>verglichen mit numpy 1.24.2</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers put together NumPy&apos;s way; default_rng: PCG64</source>
        <translation>mt19937, 53-Bit-Zahlen nach Art von NumPy gebildet; default_rng: PCG64</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295; for default-rng to 18446744073709551615</source>
        <translation>eine ganze Zahl von 0 bis 4294967295; für default-rng bis 18446744073709551615</translation>
    </message>
    <message>
        <source>stream version 1</source>
        <translation>Strom Version 1</translation>
    </message>
    <message>
        <source>defined in engine/masks/README.md</source>
        <translation>festgelegt in engine/masks/README.md</translation>
    </message>
    <message>
        <source>Philox4x32-10, 16 bits an element and 32 at a tie</source>
        <translation>Philox4x32-10, 16 Bits je Element und 32 bei Gleichstand</translation>
    </message>
    <message>
        <source>[R] compared bit for bit with the software itself</source>
        <translation>[R] Bit für Bit mit der Software selbst verglichen</translation>
    </message>
    <message>
        <source>[P] compared with outputs that other people published</source>
        <translation>[P] verglichen mit Ausgaben, die andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>[S] read in the software&apos;s sources only</source>
        <translation>[S] nur im Quelltext der Software gelesen</translation>
    </message>
    <message>
        <source>our own definition</source>
        <translation>unsere eigene Festlegung</translation>
    </message>
    <message>
        <source>Not covered: Apple&apos;s MPS, torch.compile, flash attention, cuDNN&apos;s dropout in RNNs.</source>
        <translation>Nicht abgedeckt: Apples MPS, torch.compile, Flash Attention, Dropout in den RNNs von cuDNN.</translation>
    </message>
    <message>
        <source>there is no source &apos;{}&apos;</source>
        <translation>es gibt keine Quelle „{}“</translation>
    </message>
    <message>
        <source>{} has no idiom &apos;{}&apos;</source>
        <translation>{} hat keine Schreibweise „{}“</translation>
    </message>
    <message>
        <source>idiom</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s rate is below 1</source>
        <translation>die Rate von TensorFlow liegt unter 1</translation>
    </message>
    <message>
        <source>write a number from 0 to below 1, such as 0.5</source>
        <translation>eine Zahl von 0 bis unter 1 schreiben, etwa 0.5</translation>
    </message>
    <message>
        <source>PyTorch splits a tensor of this size into parts that are not replayed</source>
        <translation>PyTorch teilt einen so großen Tensor in Teile, die nicht nachgespielt werden</translation>
    </message>
    <message>
        <source>stay below 2147483648 elements</source>
        <translation>unter 2147483648 Elementen bleiben</translation>
    </message>
    <message>
        <source>there is no axis {} in the shape {}</source>
        <translation>es gibt keine Achse {} in der Form {}</translation>
    </message>
    <message>
        <source>a single value has no axes to share</source>
        <translation>ein einzelner Wert hat keine Achsen zum Teilen</translation>
    </message>
    <message>
        <source>axes count from 0, the outermost, to {}</source>
        <translation>Achsen zählen von 0, der äußersten, bis {}</translation>
    </message>
    <message>
        <source>axis {} is given twice</source>
        <translation>Achse {} kommt zweimal vor</translation>
    </message>
    <message>
        <source>give each shared axis once</source>
        <translation>jede geteilte Achse einmal angeben</translation>
    </message>
    <message>
        <source>{} is not a list</source>
        <translation>{} ist keine Liste</translation>
    </message>
    <message>
        <source>{} is not a unit and true or false</source>
        <translation>{} ist keine Einheit mit true oder false</translation>
    </message>
    <message>
        <source>write [7, true]</source>
        <translation>[7, true] schreiben</translation>
    </message>
    <message>
        <source>{} is neither true nor false</source>
        <translation>{} ist weder true noch false</translation>
    </message>
    <message>
        <source>{} is not a whole number in range</source>
        <translation>{} ist keine ganze Zahl im Bereich</translation>
    </message>
    <message>
        <source>it is between 0 and {}</source>
        <translation>sie liegt zwischen 0 und {}</translation>
    </message>
    <message>
        <source>{} is not text in quotes</source>
        <translation>{} ist kein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>{} is not one of the choices</source>
        <translation>{} steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>it is not a group of settings in braces</source>
        <translation>das ist keine Gruppe von Einstellungen in geschweiften Klammern</translation>
    </message>
    <message>
        <source>{} is not a GPU</source>
        <translation>{} ist keine GPU</translation>
    </message>
    <message>
        <source>write [SMs, threads per SM], or null for any</source>
        <translation>[SMs, Threads je SM] schreiben oder null für jede</translation>
    </message>
    <message>
        <source>it is not a Dropscope session: {}</source>
        <translation>das ist keine Dropscope-Sitzung: {}</translation>
    </message>
    <message>
        <source>open a .dropscope file that Dropscope saved</source>
        <translation>eine .dropscope-Datei öffnen, die Dropscope gespeichert hat</translation>
    </message>
    <message>
        <source>its session.json cannot be read</source>
        <translation>ihre session.json lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its session.json does not say so</source>
        <translation>ihre session.json sagt es nicht</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>sie nennt keine Version</translation>
    </message>
    <message>
        <source>this session is of version {}, made by a newer Dropscope</source>
        <translation>diese Sitzung hat die Version {} und stammt von einem neueren Dropscope</translation>
    </message>
    <message>
        <source>open it with that one; this one reads versions up to {}</source>
        <translation>sie mit jenem öffnen; dieses liest Versionen bis {}</translation>
    </message>
    <message>
        <source>there is no session.json in it</source>
        <translation>es ist keine session.json darin</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>write const:V with a number V such as const:0.5</source>
        <translation>const:V mit einer Zahl V schreiben, etwa const:0.5</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a fill</source>
        <translation>„{}“ ist keine Füllung</translation>
    </message>
    <message>
        <source>write zeros, ones, arange, const:V, uniform or normal</source>
        <translation>zeros, ones, arange, const:V, uniform oder normal schreiben</translation>
    </message>
    <message>
        <source>write lengths such as 3,5, none of them negative</source>
        <translation>Längen wie 3,5 schreiben, keine davon negativ</translation>
    </message>
    <message>
        <source>{} axes are too many, {} are the most</source>
        <translation>{} Achsen sind zu viele, {} sind das Höchste</translation>
    </message>
    <message>
        <source>a length of {} is negative</source>
        <translation>eine Länge von {} ist negativ</translation>
    </message>
    <message>
        <source>{} has more elements than can be counted</source>
        <translation>{} hat mehr Elemente, als sich zählen lassen</translation>
    </message>
    <message>
        <source>use smaller lengths</source>
        <translation>kleinere Längen nehmen</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a length</source>
        <translation>„{}“ ist keine Länge</translation>
    </message>
    <message>
        <source>{} values do not fill shape {}</source>
        <translation>{} Werte füllen die Form {} nicht</translation>
    </message>
    <message>
        <source>give {} values</source>
        <translation>{} Werte angeben</translation>
    </message>
    <message>
        <source>line {} names no cell of a tensor of {} elements</source>
        <translation>Zeile {} nennt keine Zelle eines Tensors mit {} Elementen</translation>
    </message>
    <message>
        <source>a line is a cell&apos;s number from 0 on and its value, such as 12,0.5</source>
        <translation>eine Zeile ist die Nummer einer Zelle, ab 0, und ihr Wert, etwa 12,0.5</translation>
    </message>
    <message>
        <source>it is no constant</source>
        <translation>das ist keine Konstante</translation>
    </message>
    <message>
        <source>it has a shape such as &quot;3,5&quot; and a value such as &quot;0.5&quot;</source>
        <translation>sie hat eine Form wie &quot;3,5&quot; und einen Wert wie &quot;0.5&quot;</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>sie nennt keine Datei</translation>
    </message>
    <message>
        <source>save the session again</source>
        <translation>die Sitzung neu speichern</translation>
    </message>
    <message>
        <source>put the file back as it was, then open the session again</source>
        <translation>die Datei zurücklegen, wie sie war, und die Sitzung wieder öffnen</translation>
    </message>
    <message>
        <source>x is in {}, and that file is gone</source>
        <translation>x steht in {}, und diese Datei ist weg</translation>
    </message>
    <message>
        <source>x is in {}, and that file has changed since</source>
        <translation>x steht in {}, und diese Datei hat sich seither geändert</translation>
    </message>
    <message>
        <source>its shape is {}</source>
        <translation>seine Form ist {}</translation>
    </message>
    <message>
        <source>dL/dy has the shape of x, {}</source>
        <translation>dL/dy hat die Form von x, {}</translation>
    </message>
    <message>
        <source>so many earlier passes are not replayed</source>
        <translation>so viele frühere Durchläufe werden nicht nachgespielt</translation>
    </message>
    <message>
        <source>take a draw up to {}</source>
        <translation>eine Ziehung bis {} nehmen</translation>
    </message>
    <message>
        <source>a tensor without elements has no mask</source>
        <translation>ein Tensor ohne Elemente hat keine Maske</translation>
    </message>
    <message>
        <source>write lengths of at least 1, such as 3, 5</source>
        <translation>Längen von mindestens 1 schreiben, etwa 3, 5</translation>
    </message>
    <message>
        <source>{} elements are too many to show side by side</source>
        <translation>{} Elemente sind zu viele, um sie nebeneinander zu zeigen</translation>
    </message>
    <message>
        <source>write a shape of at most {}, such as 2048, 2048; dropscope-cli takes any</source>
        <translation>eine Form mit höchstens {} schreiben, etwa 2048, 2048; dropscope-cli nimmt jede</translation>
    </message>
    <message>
        <source>{} is not a probability</source>
        <translation>{} ist keine Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>write a number between 0 and 1</source>
        <translation>eine Zahl zwischen 0 und 1 schreiben</translation>
    </message>
    <message>
        <source>{} is not a source</source>
        <translation>{} ist keine Quelle</translation>
    </message>
    <message>
        <source>{} is not a list of sources</source>
        <translation>{} ist keine Liste von Quellen</translation>
    </message>
    <message>
        <source>write one such as [&quot;numpy&quot;]</source>
        <translation>eine wie [&quot;numpy&quot;] schreiben</translation>
    </message>
    <message>
        <source>{} is not a group of calls in braces</source>
        <translation>{} ist keine Gruppe von Aufrufen in geschweiften Klammern</translation>
    </message>
    <message>
        <source>{} is not a number of seeds</source>
        <translation>{} ist keine Anzahl von Seeds</translation>
    </message>
    <message>
        <source>write a whole number from 1 to {}</source>
        <translation>eine ganze Zahl von 1 bis {} schreiben</translation>
    </message>
    <message>
        <source>save the session again, or press Play for new curves</source>
        <translation>die Sitzung neu speichern oder mit Abspielen neue Kurven zeichnen</translation>
    </message>
    <message>
        <source>there are curves of {} runs, and the setup has {}</source>
        <translation>es gibt Kurven von {} Läufen, und der Aufbau hat {}</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; has no number</source>
        <translation>„{}: {}“ enthält keine Zahl</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; names no run and step</source>
        <translation>„{}: {}“ nennt keinen Lauf mit Schritt</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is no change of a run</source>
        <translation>„{}: {}“ ist keine Änderung eines Laufs</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>Anzahl der Seeds</translation>
    </message>
    <message>
        <source>no seed is no run</source>
        <translation>ohne Seed gibt es keinen Lauf</translation>
    </message>
    <message>
        <source>side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>there is no such side</source>
        <translation>diese Seite gibt es nicht</translation>
    </message>
    <message>
        <source>there are at most {}, from 0 on</source>
        <translation>es gibt höchstens {}, ab 0 gezählt</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a map shows</source>
        <translation>„{}“ zeigt keine Karte</translation>
    </message>
    <message>
        <source>write answer, confusion, or spread and the number of passes, 1 to {}</source>
        <translation>answer, confusion oder spread und die Anzahl der Durchläufe schreiben, 1 bis {}</translation>
    </message>
    <message>
        <source>it is no field of a training setup</source>
        <translation>das ist kein Feld eines Trainingsaufbaus</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>draw number</source>
        <translation>Nummer der Ziehung</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>block side</source>
        <translation>Blockseite</translation>
    </message>
    <message>
        <source>0 seeds find nothing</source>
        <translation>0 Seeds finden nichts</translation>
    </message>
    <message>
        <source>write at least 1</source>
        <translation>mindestens 1 schreiben</translation>
    </message>
    <message>
        <source>the window shows one or two variables, and here are more</source>
        <translation>das Fenster zeigt eine oder zwei Variablen, hier sind es mehr</translation>
    </message>
    <message>
        <source>take one out, or use dropscope-cli sweep</source>
        <translation>eine weglassen oder dropscope-cli sweep nehmen</translation>
    </message>
    <message>
        <source>these are more runs than the window is good for</source>
        <translation>das sind mehr Läufe, als das Fenster sinnvoll zeigt</translation>
    </message>
    <message>
        <source>take fewer values or seeds, or use dropscope-cli sweep</source>
        <translation>weniger Werte oder Seeds nehmen oder dropscope-cli sweep benutzen</translation>
    </message>
    <message>
        <source>let it read to the end</source>
        <translation>ihn bis zum Ende lesen lassen</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>der Datenstrom ist geschlossen</translation>
    </message>
    <message>
        <source>open it, or name a file</source>
        <translation>ihn öffnen oder eine Datei nennen</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <comment>%1 is an axis such as &apos;n&apos;, %2 a list of channels</comment>
        <translation>jedes %1: %2</translation>
    </message>
    <message>
        <source>of channels kept</source>
        <translation>der Kanäle behalten</translation>
    </message>
    <message>
        <source>channel kept</source>
        <translation>Kanal behalten</translation>
    </message>
    <message>
        <source>channels kept</source>
        <translation>Kanälen behalten</translation>
    </message>
    <message>
        <source>of units kept over all times</source>
        <translation>der Einheiten über alle Zeiten behalten</translation>
    </message>
    <message>
        <source>unit kept over all times</source>
        <translation>Einheit über alle Zeiten behalten</translation>
    </message>
    <message>
        <source>units kept over all times</source>
        <translation>Einheiten über alle Zeiten behalten</translation>
    </message>
    <message>
        <source>of samples kept</source>
        <translation>der Samples behalten</translation>
    </message>
    <message>
        <source>sample kept</source>
        <translation>Sample behalten</translation>
    </message>
    <message>
        <source>samples kept</source>
        <translation>Samples behalten</translation>
    </message>
    <message>
        <source>batch kept</source>
        <translation>Batch behalten</translation>
    </message>
    <message>
        <source>of units kept</source>
        <translation>der Einheiten behalten</translation>
    </message>
    <message>
        <source>unit kept</source>
        <translation>Einheit behalten</translation>
    </message>
    <message>
        <source>units kept</source>
        <translation>Einheiten behalten</translation>
    </message>
    <message>
        <source>a (x · mask + α′ (1 − mask)) + b</source>
        <translation>a (x · Maske + α′ (1 − Maske)) + b</translation>
    </message>
    <message>
        <source>a · dL/dy · mask</source>
        <translation>a · dL/dy · Maske</translation>
    </message>
    <message>
        <source>%1 · noise</source>
        <translation>%1 · Rauschen</translation>
    </message>
    <message>
        <source>x + noise</source>
        <translation>x + Rauschen</translation>
    </message>
    <message>
        <source>mask ? %1 · 1 / (1 − p) : 0</source>
        <translation>Maske ? %1 · 1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>mask ? %1 / (1 − p) : 0</source>
        <translation>Maske ? %1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>%1 · mask</source>
        <translation>%1 · Maske</translation>
    </message>
    <message>
        <source>%1 · mask / (1 − p)</source>
        <translation>%1 · Maske / (1 − p)</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: no other tells where its squares begin</source>
        <translation>Dropscope als Maskenquelle wählen: Keine andere sagt, wo seine Quadrate beginnen</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: noise drops nothing</source>
        <translation>Dropscope als Maskenquelle wählen: Rauschen verwirft nichts</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped to %2.</source>
        <translation>%1 der Werte von y wurden auf %2 gesetzt.</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped.</source>
        <translation>%1 der Werte von y wurden verworfen.</translation>
    </message>
    <message>
        <source>there is no unit {} in a tensor of {} elements</source>
        <translation>in einem Tensor mit {1} Elementen gibt es keine Einheit {0}</translation>
    </message>
    <message>
        <source>units count from 0 on</source>
        <translation>Einheiten zählen ab 0</translation>
    </message>
    <message>
        <source>the session has no such tensor, but it names one</source>
        <translation>die Sitzung hat keinen solchen Tensor, nennt aber einen</translation>
    </message>
    <message>
        <source>put x.npy back, or save the session again</source>
        <translation>x.npy zurücklegen oder die Sitzung noch einmal speichern</translation>
    </message>
    <message>
        <source>{} is out of range</source>
        <translation>{} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>write a number of {} or more</source>
        <translation>eine Zahl ab {} schreiben</translation>
    </message>
    <message>
        <source>write a number from {} to {}</source>
        <translation>eine Zahl von {} bis {} schreiben</translation>
    </message>
    <message>
        <source>{} shows nothing</source>
        <translation>{} zeigt nichts</translation>
    </message>
    <message>
        <source>left has to be below right, and bottom below top</source>
        <translation>left muss kleiner als right sein und bottom kleiner als top</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is out of order: the first is of step 0</source>
        <translation>„{}: {}“ steht nicht in der Reihenfolge: Die erste Angabe gilt ab Schritt 0</translation>
    </message>
    <message>
        <source>what was changed at step {} is after the end of the curves, step {}</source>
        <translation>die Änderung bei Schritt {} liegt nach dem Ende der Kurven, Schritt {}</translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayDialog</name>
    <message>
        <source>Choose an array</source>
        <translation>Array wählen</translation>
    </message>
    <message>
        <source>Which array of %1 is x?</source>
        <translation>Welches Array aus %1 ist x?</translation>
    </message>
    <message>
        <source>search for a name</source>
        <translation>nach einem Namen suchen</translation>
    </message>
    <message>
        <source>Shows the arrays with this text in their names</source>
        <translation>Zeigt die Arrays mit diesem Text im Namen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>arrays of the file</source>
        <translation>Arrays der Datei</translation>
    </message>
    <message>
        <source>Double-click or Enter opens an array</source>
        <translation>Doppelklick oder Enter öffnet ein Array</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n Array</numerusform>
            <numerusform>%n Arrays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n arrays</source>
        <translation>
            <numerusform>%1 von %n Array</numerusform>
            <numerusform>%1 von %n Arrays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayTable</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>Typ in der Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>dropscope::BackendDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Back ends</source>
        <translation>Backends</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>läuft auf</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>this tensor</source>
        <translation>dieser Tensor</translation>
    </message>
    <message>
        <source>scalar is the definition of correct. Each of the others computes mask and output of the layer on the tensor in view, and every bit is compared with scalar&apos;s.</source>
        <translation>scalar legt fest, was richtig ist. Jedes andere berechnet Maske und Ausgabe der Schicht für den gezeigten Tensor, und jedes Bit wird mit dem von scalar verglichen.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>die Referenz</translation>
    </message>
    <message>
        <source>same bits</source>
        <translation>gleiche Bits</translation>
    </message>
    <message>
        <source>%1 elements differ, the first is %2</source>
        <translation>%1 Elemente weichen ab, das erste ist %2</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>lief nicht</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 elements are too many to compare: up to %2 fit, which takes three tensors in memory</source>
        <translation>%1 Elemente sind zu viele zum Vergleichen: Bis zu %2 passen, denn es braucht drei Tensoren im Speicher</translation>
    </message>
</context>
<context>
    <name>dropscope::BackwardPanel</name>
    <message>
        <source>The checkpointing bug: a pass that is computed again for the gradient, without the generator&apos;s state put back, draws another mask. PyTorch keeps the state (preserve_rng_state).</source>
        <translation>Der Checkpointing-Fehler: Ein Durchlauf, der für den Gradienten noch einmal gerechnet wird, ohne den Zustand des Generators wiederherzustellen, zieht eine andere Maske. PyTorch bewahrt den Zustand (preserve_rng_state).</translation>
    </message>
    <message>
        <source>the same mask goes backward</source>
        <translation>dieselbe Maske gilt rückwärts</translation>
    </message>
    <message>
        <source>a bug: forward has the mask of draw %1, backward that of draw %2</source>
        <translation>ein Fehler: vorwärts gilt die Maske von Ziehung %1, rückwärts die von Ziehung %2</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>No harm in evaluation: there is no mask.</source>
        <translation>Kein Schaden in der Evaluation: Es gibt keine Maske.</translation>
    </message>
    <message>
        <source>Every gradient is multiplied by the noise of another draw.</source>
        <translation>Jeder Gradient wird mit dem Rauschen einer anderen Ziehung multipliziert.</translation>
    </message>
    <message>
        <source>No harm here: noise that is added has no part in the gradient.</source>
        <translation>Kein Schaden hier: Addiertes Rauschen geht nicht in den Gradienten ein.</translation>
    </message>
    <message>
        <source>The two masks are the same here: no gradient goes astray.</source>
        <translation>Die beiden Masken sind hier gleich: Kein Gradient geht fehl.</translation>
    </message>
    <message>
        <source>%1 cells (◥) get a gradient though their output was dropped; %2 kept cells get none.</source>
        <translation>%1 Zellen (◥) bekommen einen Gradienten, obwohl ihre Ausgabe verworfen wurde; %2 behaltene Zellen bekommen keinen.</translation>
    </message>
    <message>
        <source>recompute with a fresh &amp;mask</source>
        <translation>mit &amp;neuer Maske neu rechnen</translation>
    </message>
</context>
<context>
    <name>dropscope::CellEditor</name>
    <message>
        <source>new value of the cell</source>
        <translation>neuer Wert der Zelle</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelBar</name>
    <message>
        <source>channels that this mask drops</source>
        <translation>Kanäle, die diese Maske verwirft</translation>
    </message>
    <message>
        <source>channels of x that are all 0</source>
        <translation>Kanäle von x, die überall 0 sind</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>kopieren: %1</translation>
    </message>
    <message>
        <source>the whole list as text, a line for each sample</source>
        <translation>die ganze Liste als Text, eine Zeile je Sample</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelView</name>
    <message>
        <source>%1, dropped</source>
        <translation>%1, verworfen</translation>
    </message>
    <message>
        <source>%1, all 0</source>
        <translation>%1, überall 0</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>all 0</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>nur 0</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
</context>
<context>
    <name>dropscope::ChartPanel</name>
    <message>
        <source>Kept over draws</source>
        <translation>Behalten über Ziehungen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean over draws</source>
        <translation>Mittelwert über Ziehungen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Masks over draws</source>
        <translation>Masken über Ziehungen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the chart&apos;s numbers</source>
        <translation>die Zahlen des Diagramms speichern</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>counting the kept share over draws</source>
        <translation>der behaltene Anteil über Ziehungen wird gezählt</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Mittelwert von %1</translation>
    </message>
    <message>
        <source>A histogram needs at least two different finite values.</source>
        <translation>Ein Histogramm braucht mindestens zwei verschiedene endliche Werte.</translation>
    </message>
</context>
<context>
    <name>dropscope::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>dropscope::ColorScale</name>
    <message>
        <source>colours from 0 to %1: %2</source>
        <translation>Farben von 0 bis %1: %2</translation>
    </message>
</context>
<context>
    <name>dropscope::ConfusionView</name>
    <message>
        <source>confusion matrix of the validation samples</source>
        <translation>Konfusionsmatrix der Validierungs-Samples</translation>
    </message>
    <message>
        <source>%1 right, step %2 · row: true, column: found</source>
        <translation>%1 richtig, Schritt %2 · Zeile: wahr, Spalte: erkannt</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n classes need a larger window</source>
        <translation>
            <numerusform>Die Zahlen von %n Klasse brauchen ein größeres Fenster</numerusform>
            <numerusform>Die Zahlen von %n Klassen brauchen ein größeres Fenster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken for %3: %4 of them</source>
        <translation>%1 von „%2“ als „%3“ erkannt: %4 davon</translation>
    </message>
</context>
<context>
    <name>dropscope::ControlPanel</name>
    <message>
        <source>noise around 1&lt;br&gt;std dev &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>Rauschen um 1&lt;br&gt;Std.-Abw. &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>bleibt &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>about &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;is dropped</source>
        <translation>etwa &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;verworfen</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;scale &lt;b&gt;×%2&lt;/b&gt;</source>
        <translation>bleibt &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Faktor &lt;b&gt;×%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Se&amp;ed</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>another seed by chance (R)</source>
        <translation>zufällig ein anderer Seed (R)</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>zufällig ein anderer Seed</translation>
    </message>
    <message>
        <source>lock the seed against change</source>
        <translation>den Seed gegen Änderungen sperren</translation>
    </message>
    <message>
        <source>lock the seed</source>
        <translation>den Seed sperren</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Ziehung</translation>
    </message>
    <message>
        <source>previous forward pass</source>
        <translation>voriger Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>previous forward pass (Shift+Space)</source>
        <translation>voriger Vorwärtsdurchlauf (Umschalt+Leertaste)</translation>
    </message>
    <message>
        <source>next forward pass</source>
        <translation>nächster Vorwärtsdurchlauf</translation>
    </message>
    <message>
        <source>next forward pass (Space)</source>
        <translation>nächster Vorwärtsdurchlauf (Leertaste)</translation>
    </message>
    <message>
        <source>draw: the number of the forward pass</source>
        <translation>Ziehung: die Nummer des Vorwärtsdurchlaufs</translation>
    </message>
    <message>
        <source>Space: next forward pass</source>
        <translation>Leertaste: nächster Durchlauf</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
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
        <translation>E schaltet um</translation>
    </message>
    <message>
        <source>Mask source</source>
        <translation>Maskenquelle</translation>
    </message>
    <message>
        <source>mask source</source>
        <translation>Maskenquelle</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>compare the back ends on this tensor, bit for bit</source>
        <translation>die Backends bei diesem Tensor Bit für Bit vergleichen</translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation>Backends vergleichen</translation>
    </message>
    <message>
        <source>this layer has no p: its noise has σ</source>
        <translation>diese Schicht hat kein p: Ihr Rauschen hat σ</translation>
    </message>
    <message>
        <source>same bits on every device</source>
        <translation>gleiche Bits auf jedem Gerät</translation>
    </message>
    <message>
        <source>what decides this framework&apos;s mask besides the seed</source>
        <translation>was neben dem Seed die Maske dieses Frameworks bestimmt</translation>
    </message>
    <message>
        <source>its mask and arithmetic; draw 3 is its mask after three passes</source>
        <translation>seine Maske und Rechnung; Ziehung 3 ist seine Maske nach drei Durchläufen</translation>
    </message>
    <message>
        <source>its mask and arithmetic, the same at every draw</source>
        <translation>seine Maske und Rechnung, bei jeder Ziehung dieselbe</translation>
    </message>
</context>
<context>
    <name>dropscope::DecisionView</name>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 von %2 Einheiten</translation>
    </message>
    <message>
        <source>%1 inputs: a map shows two</source>
        <translation>%1 Eingaben: Eine Karte zeigt zwei</translation>
    </message>
    <message>
        <source>the network&apos;s curve, from %1 at the left to %2 at the right, between %3 and %4</source>
        <translation>die Kurve des Netzes, von %1 links bis %2 rechts, zwischen %3 und %4</translation>
    </message>
    <message>
        <source>what each unit of the first layer looks for, as pictures of its weights</source>
        <translation>wonach jede Einheit der ersten Schicht sucht, als Bilder ihrer Gewichte</translation>
    </message>
    <message>
        <source>class %1 in %2 %</source>
        <translation>Klasse %1 auf %2 %</translation>
    </message>
    <message>
        <source>the network answers, as shares of the map: %1</source>
        <translation>Antworten des Netzes, als Anteile der Karte: %1</translation>
    </message>
</context>
<context>
    <name>dropscope::Document</name>
    <message>
        <source>documentation example</source>
        <translation>Beispiel der Dokumentation</translation>
    </message>
    <message>
        <source>new tensor</source>
        <translation>neuer Tensor</translation>
    </message>
    <message>
        <source>change of p</source>
        <translation>Änderung von p</translation>
    </message>
    <message>
        <source>change of layer: it takes no p = %1, so p is %2</source>
        <translation>Änderung der Schicht: p = %1 geht dort nicht, p ist nun %2</translation>
    </message>
    <message>
        <source>change of layer</source>
        <translation>Änderung der Schicht</translation>
    </message>
    <message>
        <source>change of zeroing</source>
        <translation>Änderung des Nullens</translation>
    </message>
    <message>
        <source>change of seed</source>
        <translation>Änderung des Seeds</translation>
    </message>
    <message>
        <source>change of draw</source>
        <translation>Änderung der Ziehung</translation>
    </message>
    <message>
        <source>switch to Train</source>
        <translation>Wechsel zu Train</translation>
    </message>
    <message>
        <source>switch to Eval</source>
        <translation>Wechsel zu Eval</translation>
    </message>
    <message>
        <source>change of mask source</source>
        <translation>Änderung der Maskenquelle</translation>
    </message>
    <message>
        <source>fresh mask backward</source>
        <translation>neue Maske rückwärts</translation>
    </message>
    <message>
        <source>same mask backward</source>
        <translation>dieselbe Maske rückwärts</translation>
    </message>
    <message>
        <source>change of the mask source&apos;s details</source>
        <translation>Änderung der Einzelheiten der Maskenquelle</translation>
    </message>
    <message>
        <source>edge cases</source>
        <translation>Grenzfälle</translation>
    </message>
</context>
<context>
    <name>dropscope::DrawPanel</name>
    <message>
        <source>longest run: %1 drops</source>
        <translation>längste Folge: %1 verworfen</translation>
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
        <translation>längste Folge: %1 verworfen; so lang in %2 der Ziehungen</translation>
    </message>
    <message>
        <source>This draw</source>
        <translation>Diese Ziehung</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>Theorie</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>the mean of y in 95 % of draws</source>
        <translation>der Mittelwert von y in 95 % der Ziehungen</translation>
    </message>
    <message>
        <source>units dropped in a row, in the order of their numbers: row by row</source>
        <translation>nacheinander verworfene Einheiten, in der Folge ihrer Nummern: Zeile für Zeile</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>evaluation keeps everything</source>
        <translation>Evaluation behält alles</translation>
    </message>
    <message>
        <source>noise drops nothing</source>
        <translation>Rauschen verwirft nichts</translation>
    </message>
    <message>
        <source>%1 of %2, </source>
        <translation>%1 von %2, </translation>
    </message>
    <message>
        <source>expected %1; </source>
        <translation>erwartet %1; </translation>
    </message>
    <message>
        <source>95 % of draws keep %1 to %2</source>
        <translation>95 % der Ziehungen behalten %1 bis %2</translation>
    </message>
    <message>
        <source>squares overlap, so no simple interval holds</source>
        <translation>Quadrate überlappen, daher gilt kein einfaches Intervall</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>no elements</source>
        <translation>keine Elemente</translation>
    </message>
    <message>
        <source>the variance of y&apos;s elements that theory expects</source>
        <translation>die Varianz der Elemente von y, die die Theorie erwartet</translation>
    </message>
    <message>
        <source>NaN: %1</source>
        <translation>NaN: %1</translation>
    </message>
    <message>
        <source>infinite: %1</source>
        <translation>unendlich: %1</translation>
    </message>
    <message>
        <source>-0: %1</source>
        <translation>-0: %1</translation>
    </message>
    <message>
        <source>in y, %1</source>
        <translation>in y: %1</translation>
    </message>
    <message>
        <source>The tensor has no elements.</source>
        <translation>Der Tensor hat keine Elemente.</translation>
    </message>
    <message>
        <source>Evaluation: y is x times 1 − p.</source>
        <translation>Evaluation: y ist x mal 1 − p.</translation>
    </message>
    <message>
        <source>Evaluation: y is x, bit for bit.</source>
        <translation>Evaluation: y ist x, Bit für Bit.</translation>
    </message>
    <message>
        <source>Nothing is dropped: every element has noise of its own, and the mean stays.</source>
        <translation>Nichts wird verworfen: Jedes Element hat sein eigenes Rauschen, und der Mittelwert bleibt.</translation>
    </message>
    <message>
        <source>p = 0: nothing is dropped, y is x.</source>
        <translation>p = 0: Nichts wird verworfen, y ist x.</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, y is 0.</source>
        <translation>p = 1: Alles wird verworfen, y ist 0.</translation>
    </message>
    <message>
        <source>Squares are dropped whole, and what is left is scaled up to the same sum.</source>
        <translation>Quadrate werden ganz verworfen, und der Rest wird auf dieselbe Summe hochskaliert.</translation>
    </message>
    <message>
        <source>An ordinary draw: the count is inside the band of 95 % of draws.</source>
        <translation>Eine gewöhnliche Ziehung: Die Anzahl liegt im Band von 95 % der Ziehungen.</translation>
    </message>
    <message>
        <source>A rare draw: fewer units kept than in 97.5 % of draws.</source>
        <translation>Eine seltene Ziehung: weniger Einheiten behalten als in 97.5 % der Ziehungen.</translation>
    </message>
    <message>
        <source>A rare draw: more units kept than in 97.5 % of draws.</source>
        <translation>Eine seltene Ziehung: mehr Einheiten behalten als in 97.5 % der Ziehungen.</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, and y is NaN: the mask is 0 / 0.</source>
        <translation>p = 1: Alles wird verworfen, und y ist NaN: Die Maske ist 0 / 0.</translation>
    </message>
    <message>
        <source>longest run: 1 drop</source>
        <translation>längste Folge: 1 verworfen</translation>
    </message>
    <message>
        <source>longest run: 1 drop; as long in %1 of draws</source>
        <translation>längste Folge: 1 verworfen; so lang in %1 der Ziehungen</translation>
    </message>
    <message>
        <source>mean and variance leave NaN and infinities out</source>
        <translation>Mittel und Varianz ohne NaN und Unendlich</translation>
    </message>
    <message>
        <source>go to the next one in y</source>
        <translation>zum nächsten in y springen</translation>
    </message>
    <message>
        <source>%1 of %2 units are set by hand: no draw gave this count.</source>
        <translation>%1 von %2 Einheiten sind von Hand gesetzt: Diese Anzahl stammt nicht von einer Ziehung.</translation>
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
        <translation>&amp;Bits</translation>
    </message>
    <message>
        <source>Edge cases under each framework&apos;s rule</source>
        <translation>Grenzfälle nach der Regel jedes Frameworks</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>what a dropped number becomes</source>
        <translation>was aus einer verworfenen Zahl wird</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>what a kept number becomes</source>
        <translation>was aus einer behaltenen Zahl wird</translation>
    </message>
    <message>
        <source>show the 32 bits of each number, in hexadecimal</source>
        <translation>die 32 Bits jeder Zahl hexadezimal zeigen</translation>
    </message>
    <message>
        <source>answers of the frameworks</source>
        <translation>Antworten der Frameworks</translation>
    </message>
    <message>
        <source>≠ marks an answer that differs from most. NaN is the same answer as NaN: its bits depend on the processor. Denormals are as IEEE 754 has them; a framework told to flush them to 0 differs further.</source>
        <translation>≠ markiert eine Antwort, die von den meisten abweicht. NaN ist dieselbe Antwort wie NaN: Seine Bits hängen vom Prozessor ab. Denormale Zahlen sind wie in IEEE 754; ein Framework, das sie auf 0 setzen soll, weicht weiter ab.</translation>
    </message>
    <message>
        <source>Put these numbers into x</source>
        <translation>Diese Zahlen in x eintragen</translation>
    </message>
    <message>
        <source>a new 3 × 5 tensor; undo brings yours back</source>
        <translation>ein neuer 3 × 5-Tensor; Rückgängig bringt den alten zurück</translation>
    </message>
    <message>
        <source>the number that goes in</source>
        <translation>die Zahl, die hineingeht</translation>
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
        <translation>%1: %2, Bits %3</translation>
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
        <translation>was andere Frameworks aus so einer Zahl machen</translation>
    </message>
</context>
<context>
    <name>dropscope::FileMenu</name>
    <message>
        <source>Tensors (%1)</source>
        <translation>Tensoren (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV, text with commas</source>
        <translation>CSV, Text mit Kommas</translation>
    </message>
    <message>
        <source>TSV, text with tabs</source>
        <translation>TSV, Text mit Tabs</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy-Array</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy-Archiv</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>&amp;New tensor…</source>
        <translation>&amp;Neuer Tensor…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save x as…</source>
        <translation>&amp;x speichern unter…</translation>
    </message>
    <message>
        <source>Save &amp;mask as…</source>
        <translation>&amp;Maske speichern unter…</translation>
    </message>
    <message>
        <source>Save &amp;y as…</source>
        <translation>&amp;y speichern unter…</translation>
    </message>
    <message>
        <source>Save dL/d&amp;y as…</source>
        <translation>&amp;dL/dy speichern unter…</translation>
    </message>
    <message>
        <source>Save &amp;dL/dx as…</source>
        <translation>d&amp;L/dx speichern unter…</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>&amp;Alles in einer Datei speichern…</translation>
    </message>
    <message>
        <source>x, mask, y, dL/dy and dL/dx</source>
        <translation>x, Maske, y, dL/dy und dL/dx</translation>
    </message>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>eine andere Datei wird gerade gespeichert: abwarten oder abbrechen</translation>
    </message>
    <message>
        <source>%1: a picture is a .png or .svg file; give it one of these endings.</source>
        <translation>%1: ein Bild ist eine .png- oder .svg-Datei; eine dieser Endungen angeben.</translation>
    </message>
    <message>
        <source>saved %1 as %2</source>
        <translation>%1 als %2 gespeichert</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sitzungen (%1)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Open a tensor</source>
        <translation>Tensor öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Save x, mask, y, dL/dy and dL/dx in one file</source>
        <translation>x, Maske, y, dL/dy und dL/dx in einer Datei speichern</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation>Ansicht als Bild speichern</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>no files yet</source>
        <translation>noch keine Dateien</translation>
    </message>
    <message>
        <source>Dropscope session</source>
        <translation>Dropscope-Sitzung</translation>
    </message>
</context>
<context>
    <name>dropscope::FileNotice</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Open the file again as it is now; undo brings back what you see.</source>
        <translation>Die Datei öffnen, wie sie jetzt ist; Rückgängig bringt das Gezeigte zurück.</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Datei neu laden</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Hide this line until the file changes again.</source>
        <translation>Diese Zeile verbergen, bis sich die Datei wieder ändert.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What you see is still what was opened.</source>
        <translation>%1 ist nicht mehr auf der Festplatte. Gezeigt wird weiterhin, was geöffnet wurde.</translation>
    </message>
    <message>
        <source>%1 was cut short on the disk: the end of x may read as zeros now.</source>
        <translation>%1 wurde auf der Festplatte gekürzt: Das Ende von x kann jetzt aus Nullen bestehen.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk: x may show some of its new values.</source>
        <translation>%1 hat sich auf der Festplatte geändert: x zeigt womöglich einige der neuen Werte.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk. What you see is what was opened.</source>
        <translation>%1 hat sich auf der Festplatte geändert. Gezeigt wird, was geöffnet wurde.</translation>
    </message>
</context>
<context>
    <name>dropscope::FindingPanel</name>
    <message>
        <source>What dropout did</source>
        <translation>Was Dropout bewirkt</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>Validierungsverlust</translation>
    </message>
    <message>
        <source>each line is one seed: same start, same batches</source>
        <translation>jede Linie ist ein Seed: gleicher Start, gleiche Batches</translation>
    </message>
    <message>
        <source>validation loss of each seed, without and with dropout</source>
        <translation>Validierungsverlust jedes Seeds, ohne und mit Dropout</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was herauskam</translation>
    </message>
    <message>
        <source>final validation loss</source>
        <translation>Validierungsverlust am Ende</translation>
    </message>
    <message>
        <source>validation loss so far</source>
        <translation>Validierungsverlust bisher</translation>
    </message>
</context>
<context>
    <name>dropscope::GpuPicker</name>
    <message>
        <source>kernel of 1.4 and before</source>
        <translation>Kernel bis 1.4</translation>
    </message>
    <message>
        <source>&amp;GPU, for PyTorch CUDA</source>
        <translation>&amp;GPU, für PyTorch CUDA</translation>
    </message>
    <message>
        <source>GPU by name</source>
        <translation>GPU nach Name</translation>
    </message>
    <message>
        <source>A tensor with more elements than a GPU runs threads at once gets another mask on another GPU. Smaller ones are the same on all.</source>
        <translation>Ein Tensor mit mehr Elementen, als eine GPU Threads zugleich ausführt, bekommt auf einer anderen GPU eine andere Maske. Kleinere sind auf allen gleich.</translation>
    </message>
    <message>
        <source>any, or a name: A100</source>
        <translation>alle, oder Name: A100</translation>
    </message>
    <message>
        <source>SMs: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>SMs: torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>SMs ×</source>
        <translation>SMs ×</translation>
    </message>
    <message>
        <source>threads per SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>Threads je SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>PyTorch 1.4 and before gave each thread one element at a time, not four.</source>
        <translation>PyTorch bis 1.4 gab jedem Thread ein Element auf einmal, nicht vier.</translation>
    </message>
</context>
<context>
    <name>dropscope::GridCard</name>
    <message>
        <source>%1, all channels</source>
        <comment>%1 is x, mask, y, ...</comment>
        <translation>%1, alle Kanäle</translation>
    </message>
</context>
<context>
    <name>dropscope::HeatMap</name>
    <message>
        <source>%1 to the right, %2 upwards</source>
        <translation>%1 nach rechts, %2 nach oben</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>kleinster</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <comment>a cell of a heat map: two variables with their values, and what is in the cell</comment>
        <translation>%1 %2, %3 %4: %5</translation>
    </message>
</context>
<context>
    <name>dropscope::HelpMenu</name>
    <message>
        <source>&amp;Help pages</source>
        <translation>&amp;Hilfeseiten</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>the page about the control that has the keyboard</source>
        <translation>die Seite über das Bedienelement mit der Tastatur</translation>
    </message>
    <message>
        <source>&amp;Point at a control…</source>
        <translation>Auf ein Element &amp;zeigen…</translation>
    </message>
    <message>
        <source>Show the h&amp;ints</source>
        <translation>H&amp;inweise zeigen</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Dropscope</source>
        <translation>Ü&amp;ber Dropscope</translation>
    </message>
    <message>
        <source>About Dropscope</source>
        <translation>Über Dropscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;An instrument for dropout: which cells are masked, and why.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;Ein Instrument für Dropout: welche Zellen maskiert sind, und warum.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>dropscope::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>gesuchte Wörter</translation>
    </message>
    <message>
        <source>search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
</context>
<context>
    <name>dropscope::Hints</name>
    <message>
        <source>Drag p and watch cells drop, one by one.</source>
        <translation>p ziehen: Zelle um Zelle wird verworfen.</translation>
    </message>
    <message>
        <source>Click a cell of the mask to drop or keep it by hand.</source>
        <translation>Ein Klick auf eine Zelle der Maske verwirft oder behält sie von Hand.</translation>
    </message>
    <message>
        <source>Train drops; Eval lets x pass unchanged.</source>
        <translation>Train verwirft; Eval lässt x unverändert durch.</translation>
    </message>
    <message>
        <source>Press Space for the next draw, Shift+Space to go back.</source>
        <translation>Leertaste: nächste Ziehung; Umschalt+Leertaste: zurück.</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button: puts this hint away</comment>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Hide all hints</source>
        <comment>button</comment>
        <translation>Alle Hinweise ausblenden</translation>
    </message>
    <message>
        <source>hint %1 of %2</source>
        <translation>Hinweis %1 von %2</translation>
    </message>
</context>
<context>
    <name>dropscope::HistogramChart</name>
    <message>
        <source>Histogram of x and y</source>
        <translation>Histogramm von x und y</translation>
    </message>
    <message>
        <source>No finite values to count.</source>
        <translation>Keine endlichen Werte zu zählen.</translation>
    </message>
    <message>
        <source>value, in bins of %1</source>
        <translation>Wert, in Klassen von %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>x, mean %1</source>
        <translation>x, Mittel %1</translation>
    </message>
    <message>
        <source>y, mean %1</source>
        <translation>y, Mittel %1</translation>
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
        <translation>Theorie: %1 ± %2</translation>
    </message>
    <message>
        <source>−sd</source>
        <translation>−SD</translation>
    </message>
    <message>
        <source>+sd</source>
        <translation>+SD</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1 dropped to %2</source>
        <translation>%1 auf %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>x %1, y %2 kept and %3 dropped</source>
        <translation>x %1, y %2 behalten und %3 verworfen</translation>
    </message>
</context>
<context>
    <name>dropscope::HistoryPanel</name>
    <message>
        <source>There is nothing to drop: the tensor has no elements.</source>
        <translation>Es gibt nichts zu verwerfen: Der Tensor hat keine Elemente.</translation>
    </message>
    <message>
        <source>Evaluation draws no masks: switch to Train to watch them.</source>
        <translation>Evaluation zieht keine Masken: Zu Train wechseln, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Noise drops nothing: there are no masks to follow.</source>
        <translation>Rauschen verwirft nichts: Es gibt keine Masken zu verfolgen.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>a row is a draw: locked dropout uses it at all %1 times</source>
        <translation>eine Zeile ist eine Ziehung: Locked Dropout nutzt sie zu allen %1 Zeiten</translation>
    </message>
</context>
<context>
    <name>dropscope::IntervalGauge</name>
    <message>
        <source>%1 of %2 kept, 95 % of draws keep %3 to %4</source>
        <translation>%1 von %2 behalten, 95 % der Ziehungen behalten %3 bis %4</translation>
    </message>
    <message>
        <source>kept units on a line from none to all</source>
        <translation>behaltene Einheiten auf einer Linie von keiner bis zu allen</translation>
    </message>
</context>
<context>
    <name>dropscope::LayerPanel</name>
    <message>
        <source>kind of dropout layer</source>
        <translation>Art der Dropout-Schicht</translation>
    </message>
    <message>
        <source>what a dropped element becomes</source>
        <translation>was aus einem verworfenen Element wird</translation>
    </message>
    <message>
        <source>when the rest is scaled</source>
        <translation>wann der Rest skaliert wird</translation>
    </message>
    <message>
        <source>dropped: x × 0 (PyTorch)</source>
        <translation>verworfen: x × 0 (PyTorch)</translation>
    </message>
    <message>
        <source>dropped: +0 (Keras, Flax)</source>
        <translation>verworfen: +0 (Keras, Flax)</translation>
    </message>
    <message>
        <source>x × 0 keeps the sign of zero and turns a dropped NaN or infinity into NaN; +0 hides both.</source>
        <translation>x × 0 behält das Vorzeichen der Null und macht aus verworfenem NaN oder Unendlich NaN; +0 verbirgt beides.</translation>
    </message>
    <message>
        <source>inverted: scaled in training</source>
        <translation>invertiert: in Train skaliert</translation>
    </message>
    <message>
        <source>classic: scaled in evaluation</source>
        <translation>klassisch: in Eval skaliert</translation>
    </message>
    <message>
        <source>Inverted: training divides by 1 − p, evaluation is x. Classic (2014): training only drops, evaluation multiplies by 1 − p.</source>
        <translation>Invertiert: Training teilt durch 1 − p, Evaluation ist x. Klassisch (2014): Training verwirft nur, Evaluation multipliziert mit 1 − p.</translation>
    </message>
    <message>
        <source>shared axes</source>
        <translation>geteilte Achsen</translation>
    </message>
    <message>
        <source>axes that share a decision</source>
        <translation>Achsen, die sich eine Entscheidung teilen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Elements along these axes are dropped together: 2, 3 on (N, C, H, W) drops whole channels.</source>
        <translation>Elemente entlang dieser Achsen werden zusammen verworfen: 2, 3 bei (N, C, H, W) verwirft ganze Kanäle.</translation>
    </message>
    <message>
        <source>σ of the noise</source>
        <translation>σ des Rauschens</translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation>Standardabweichung des Rauschens</translation>
    </message>
    <message>
        <source>block side b</source>
        <translation>Blockseite b</translation>
    </message>
    <message>
        <source>side of a dropped block</source>
        <translation>Seite eines verworfenen Blocks</translation>
    </message>
    <message>
        <source>change of scaling</source>
        <translation>Änderung der Skalierung</translation>
    </message>
    <message>
        <source>this kind does not take x as it is</source>
        <translation>diese Art nimmt x nicht in dieser Form</translation>
    </message>
    <message>
        <source>change of shared axes</source>
        <translation>Änderung der geteilten Achsen</translation>
    </message>
    <message>
        <source>change of the noise</source>
        <translation>Änderung des Rauschens</translation>
    </message>
    <message>
        <source>change of the block</source>
        <translation>Änderung des Blocks</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>S&amp;chicht</translation>
    </message>
</context>
<context>
    <name>dropscope::LineChart</name>
    <message>
        <source>  (%1 to %2)</source>
        <translation>  (%1 bis %2)</translation>
    </message>
    <message>
        <source>Drag to zoom in; double-click to see all again.
Keys: arrows move, + and − zoom, 0 shows all again</source>
        <translation>Ziehen zum Vergrößern; Doppelklick zeigt wieder alles.
Tasten: Pfeile bewegen, + und − zoomen, 0 zeigt wieder alles</translation>
    </message>
</context>
<context>
    <name>dropscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>S&amp;itzung öffnen…</translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation>Sitz&amp;ung speichern unter…</translation>
    </message>
    <message>
        <source>Dropscope</source>
        <translation>Dropscope</translation>
    </message>
    <message>
        <source>Dropscope did not end as it should. There is a copy of your session of %1.</source>
        <translation>Dropscope wurde nicht ordentlich beendet. Es gibt eine Kopie der Sitzung von %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Tensor</source>
        <translation>&amp;Tensor</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Schicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>eine Datei wird gerade gespeichert: abwarten oder abbrechen</translation>
    </message>
    <message>
        <source>Not saved: %1. Close and lose that?</source>
        <translation>Nicht gespeichert: %1. Schließen und das verlieren?</translation>
    </message>
    <message>
        <source>the session&apos;s back end %1 is not available here: %2 computes</source>
        <translation>das Backend %1 der Sitzung ist hier nicht verfügbar: %2 rechnet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>nothing to undo</comment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>nothing to redo</comment>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>dropscope::MapCard</name>
    <message>
        <source>which side is shown</source>
        <translation>welche Seite gezeigt wird</translation>
    </message>
    <message>
        <source>what is shown of this side</source>
        <translation>was von dieser Seite gezeigt wird</translation>
    </message>
    <message>
        <source>Which side of the comparison this map shows</source>
        <translation>Welche Seite des Vergleichs diese Karte zeigt</translation>
    </message>
    <message>
        <source>decision map</source>
        <translation>Entscheidungskarte</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>first-layer weights %1, %2</source>
        <translation>Gewichte, 1. Schicht %1, %2</translation>
    </message>
    <message>
        <source>decision map %1, %2</source>
        <translation>Entscheidungskarte %1, %2</translation>
    </message>
    <message>
        <source>first-layer weights</source>
        <translation>Gewichte, 1. Schicht</translation>
    </message>
    <message>
        <source>What both cards show of the network: its answers, how far they lie apart when dropout stays on (Monte-Carlo dropout), or which classes it mixes up</source>
        <translation>Was beide Felder vom Netz zeigen: seine Antworten, wie weit sie auseinanderliegen, wenn Dropout an bleibt (Monte-Carlo-Dropout), oder welche Klassen es verwechselt</translation>
    </message>
    <message numerus="yes">
        <source>spread, %n passes</source>
        <translation>
            <numerusform>Streuung, %n Durchlauf</numerusform>
            <numerusform>Streuung, %n Durchläufe</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: plain · line: mean · band: ±2 deviations</source>
        <translation>gestrichelt: Eval · Linie: Mittel · Band: ±2 Abweichungen</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskCard</name>
    <message>
        <source>your mask</source>
        <translation>eigene Maske</translation>
    </message>
    <message>
        <source>mask of %1</source>
        <translation>Maske von %1</translation>
    </message>
    <message>
        <source>Name the GPU</source>
        <translation>GPU angeben</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskView</name>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>%1; %2 drops it</source>
        <translation>%1; %2: verworfen</translation>
    </message>
    <message>
        <source>%1; %2 keeps it</source>
        <translation>%1; %2: behalten</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksDraws</name>
    <message>
        <source>%1 draws the same mask from the same seed at every pass: there are no draws to follow.</source>
        <translation>%1 zieht aus demselben Seed in jedem Durchlauf dieselbe Maske: Es gibt keine Ziehungen zu verfolgen.</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>Noise drops nothing: there is no share to follow.</source>
        <translation>Rauschen verwirft nichts: Es gibt keinen Anteil zu verfolgen.</translation>
    </message>
    <message>
        <source>Evaluation keeps everything: switch to Train to watch draws.</source>
        <translation>Evaluation behält alles: Zu Train wechseln, um Ziehungen zu sehen.</translation>
    </message>
    <message>
        <source>x is not finite here: no mean settles. Choose another cell.</source>
        <translation>x ist hier nicht endlich: Kein Mittelwert stellt sich ein. Eine andere Zelle wählen.</translation>
    </message>
    <message>
        <source>y is not finite here: no mean settles. Choose another p.</source>
        <translation>y ist hier nicht endlich: Kein Mittelwert stellt sich ein. Ein anderes p wählen.</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksMenus</name>
    <message>
        <source>&amp;Copy cells</source>
        <translation>Zellen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy cells &amp;as</source>
        <translation>Zellen kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen &amp;einfügen</translation>
    </message>
    <message>
        <source>Set to &amp;0 / back to the drawn mask	Del</source>
        <translation>Auf &amp;0 / zurück zur gezogenen Maske	Entf</translation>
    </message>
    <message>
        <source>Copy as P&amp;yTorch code</source>
        <translation>Als P&amp;yTorch-Code kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;NumPy code</source>
        <translation>Als &amp;NumPy-Code kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JAX code</source>
        <translation>Als &amp;JAX-Code kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;Gradients dL/dy and dL/dx</source>
        <translation>&amp;Gradienten dL/dy und dL/dx</translation>
    </message>
    <message>
        <source>&amp;Channels as pictures</source>
        <translation>Kanäle als B&amp;ilder</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Whole slice</source>
        <translation>Ganzer S&amp;chnitt</translation>
    </message>
    <message>
        <source>Save the &amp;view as a picture…</source>
        <translation>&amp;Ansicht als Bild speichern…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>Reference page&apos;s &amp;example</source>
        <translation>&amp;Beispiel der Referenzseite</translation>
    </message>
    <message>
        <source>Load the reference &amp;result</source>
        <translation>Referenz&amp;ergebnis laden</translation>
    </message>
    <message>
        <source>E&amp;dge cases…</source>
        <translation>&amp;Grenzfälle…</translation>
    </message>
    <message>
        <source>&amp;Train / Eval</source>
        <translation>&amp;Train / Eval</translation>
    </message>
    <message>
        <source>&amp;Next draw</source>
        <translation>&amp;Nächste Ziehung</translation>
    </message>
    <message>
        <source>&amp;Previous draw</source>
        <translation>&amp;Vorige Ziehung</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>Anderer &amp;Seed</translation>
    </message>
    <message>
        <source>&amp;Back ends…</source>
        <translation>&amp;Backends…</translation>
    </message>
    <message>
        <source>&amp;Clear cells set by hand</source>
        <translation>Von &amp;Hand Gesetztes löschen</translation>
    </message>
    <message>
        <source>clear of all hand-set cells</source>
        <translation>Löschen aller von Hand gesetzten Zellen</translation>
    </message>
    <message>
        <source>copied: a program that makes x, mask and y, and prints y</source>
        <translation>kopiert: ein Programm, das x, Maske und y erzeugt und y ausgibt</translation>
    </message>
    <message>
        <source>load the reference result</source>
        <translation>Laden des Referenzergebnisses</translation>
    </message>
    <message>
        <source>plain dropout</source>
        <translation>einfaches Dropout</translation>
    </message>
    <message>
        <source>the reference page&apos;s mask</source>
        <translation>Maske der Referenzseite</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksPage</name>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>input, type to edit</source>
        <translation>Eingabe, zum Ändern tippen</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <translation>
            <numerusform>%n von Hand gesetzt</numerusform>
            <numerusform>%n von Hand gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>click to drop or keep by hand</source>
        <translation>Klick: verwerfen, behalten</translation>
    </message>
    <message>
        <source>eval: no mask, x times 1 − p</source>
        <translation>Eval: keine Maske, x mal 1 − p</translation>
    </message>
    <message>
        <source>eval: x passes unchanged</source>
        <translation>Eval: x geht unverändert durch</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>gradient from above, type to edit</source>
        <translation>Gradient von oben, zum Ändern tippen</translation>
    </message>
    <message>
        <source>gradient for x</source>
        <translation>Gradient für x</translation>
    </message>
    <message>
        <source>input; double click for one</source>
        <translation>Eingabe; Doppelklick zeigt einen</translation>
    </message>
    <message>
        <source>seed %1, draw %2, stream %3</source>
        <translation>Seed %1, Ziehung %2, Stream %3</translation>
    </message>
    <message>
        <source>float32, 1 element</source>
        <translation>float32, 1 Element</translation>
    </message>
    <message>
        <source>float32, %1 elements</source>
        <translation>float32, %1 Elemente</translation>
    </message>
    <message>
        <source>gradient from above</source>
        <translation>Gradient von oben</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksParity</name>
    <message>
        <source>compare the back ends</source>
        <translation>Backends vergleichen</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksReport</name>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkPanel</name>
    <message>
        <source>the network with dropout and the units dropped at this step</source>
        <translation>das Netz mit Dropout und die bei diesem Schritt verworfenen Einheiten</translation>
    </message>
    <message>
        <source>step shown in the network</source>
        <translation>im Netz gezeigter Schritt</translation>
    </message>
    <message>
        <source>Any step&apos;s mask, computed again from its number; at the right end it follows</source>
        <translation>Die Maske jedes Schritts, aus seiner Nummer neu berechnet; am rechten Ende läuft sie mit</translation>
    </message>
    <message>
        <source>previous step</source>
        <translation>voriger Schritt</translation>
    </message>
    <message>
        <source>the mask of the step before</source>
        <translation>die Maske des vorigen Schritts</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>the mask of the next step</source>
        <translation>die Maske des nächsten Schritts</translation>
    </message>
    <message>
        <source>The mask is that of the batch&apos;s first sample. Lines are the weights as they are now.</source>
        <translation>Die Maske gilt für das erste Sample des Batches. Linien sind die Gewichte, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Network at step %1</source>
        <translation>Netz bei Schritt %1</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>vor dem ersten Schritt</translation>
    </message>
    <message>
        <source>dropped for the batch&apos;s first sample</source>
        <translation>verworfen beim ersten Sample des Batches</translation>
    </message>
    <message>
        <source>that step&apos;s mask, today&apos;s weights</source>
        <translation>Maske dieses Schritts, Gewichte von jetzt</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkView</name>
    <message>
        <source>inputs: %1 of %2 dropped</source>
        <translation>Eingaben: %1 von %2 verworfen</translation>
    </message>
    <message>
        <source>outputs: %1, never dropped</source>
        <translation>Ausgaben: %1, nie verworfen</translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units dropped</source>
        <translation>verdeckte Schicht %1: %2 von %3 Einheiten verworfen</translation>
    </message>
    <message>
        <source>weights of layer %1: %2 of %3 dropped</source>
        <translation>Gewichte der Schicht %1: %2 von %3 verworfen</translation>
    </message>
</context>
<context>
    <name>dropscope::NewTensorDialog</name>
    <message>
        <source>New tensor</source>
        <translation>Neuer Tensor</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>value of every element</source>
        <translation>Wert jedes Elements</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>Seed der Zufallszahlen</translation>
    </message>
    <message>
        <source>normal: random, mean 0, standard deviation 1</source>
        <translation>normal: zufällig, Mittelwert 0, Standardabweichung 1</translation>
    </message>
    <message>
        <source>uniform: random, from 0 to 1</source>
        <translation>gleichverteilt: zufällig, von 0 bis 1</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>Einsen</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>arange: 0, 1, 2, …</source>
        <translation>arange: 0, 1, 2, …</translation>
    </message>
    <message>
        <source>one value everywhere</source>
        <translation>überall ein Wert</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>lengths of the axes, such as 3, 5 or 32, 64, 28, 28</source>
        <translation>Längen der Achsen, etwa 3, 5 oder 32, 64, 28, 28</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>überall %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Seed %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>wie %1</translation>
    </message>
    <message>
        <source>PyTorch&apos;s build</source>
        <translation>Build von PyTorch</translation>
    </message>
    <message>
        <source>x86 wheel of PyTorch 2.0 to 2.6 (MKL)</source>
        <translation>x86-Wheel von PyTorch 2.0 bis 2.6 (MKL)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>See&amp;d</translation>
    </message>
    <message>
        <source>&amp;Ran before</source>
        <translation>Da&amp;vor lief</translation>
    </message>
    <message>
        <source>calls between the seed and this one, such as rand 10; dropout 6x6 0.5</source>
        <translation>Aufrufe zwischen dem Seed und diesem, etwa rand 10; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>&amp;Build</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>was davor auf demselben Generator lief</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Builds of PyTorch form normal numbers with other code, which differs in the last digits. Fewer than 16 numbers are the same in all.</source>
        <translation>Builds von PyTorch bilden Normalzahlen mit verschiedenem Code, der sich in den letzten Stellen unterscheidet. Weniger als 16 Zahlen sind in allen gleich.</translation>
    </message>
    <message>
        <source>About these versions: a dropout that ran before takes one number there, whatever its size. This tensor&apos;s own numbers never come from MKL.</source>
        <translation>Zu diesen Versionen: Ein Dropout, das davor lief, nimmt dort eine einzige Zahl, egal wie groß es ist. Die Zahlen dieses Tensors selbst kommen nie aus MKL.</translation>
    </message>
    <message>
        <source>GCC with AVX2: pip on x86 Linux, Debian</source>
        <translation>GCC mit AVX2: pip unter x86-Linux, Debian</translation>
    </message>
    <message>
        <source>clang or MSVC with AVX2</source>
        <translation>clang oder MSVC mit AVX2</translation>
    </message>
    <message>
        <source>ARM, or x86 without AVX2</source>
        <translation>ARM, oder x86 ohne AVX2</translation>
    </message>
    <message>
        <source>What %1 gives after %2, bit for bit.</source>
        <translation>Was %1 nach %2 ergibt, Bit für Bit.</translation>
    </message>
    <message>
        <source>write a whole number such as 42</source>
        <translation>eine ganze Zahl wie 42 schreiben</translation>
    </message>
    <message>
        <source>%1, seed %2, after %3</source>
        <translation>%1, Seed %2, nach %3</translation>
    </message>
</context>
<context>
    <name>dropscope::OverviewMap</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>Zeilen %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>columns %1 to %2 of %3</source>
        <translation>Spalten %1 bis %2 von %3</translation>
    </message>
    <message>
        <source>map of the whole slice</source>
        <translation>Karte des ganzen Schnitts</translation>
    </message>
    <message>
        <source>the whole slice, with a frame where the grids look; click or drag to go there, or use the arrows</source>
        <translation>der ganze Schnitt, mit einem Rahmen um das in den Tabellen Gezeigte; Klicken, Ziehen oder Pfeile führen dorthin</translation>
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
        <translation>der Verlust der zweiten Seite ist bei %1 von %2 Seeds kleiner</translation>
    </message>
    <message>
        <source>final losses seed by seed</source>
        <translation>Verluste am Ende, Seed für Seed</translation>
    </message>
</context>
<context>
    <name>dropscope::PastePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>a mask or an output, as it was printed</source>
        <translation>eine Maske oder eine Ausgabe, wie sie ausgegeben wurde</translation>
    </message>
    <message>
        <source>Paste a mask or an output of dropout here, as PyTorch, NumPy, JAX or TensorFlow print it, as CSV, or as rows of 0 and 1:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</source>
        <translation>Hier eine Maske oder Ausgabe von Dropout einfügen, wie PyTorch, NumPy, JAX oder TensorFlow sie ausgeben, als CSV oder als Zeilen aus 0 und 1:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</translation>
    </message>
    <message>
        <source>1 tries the seed at the left alone; 100000 looks for the seed as well</source>
        <translation>1 prüft nur den Seed links; 100000 sucht auch den Seed</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Look for the seed</source>
        <translation>Seed suchen</translation>
    </message>
    <message>
        <source>how many seeds to try, counting up from the one at the left</source>
        <translation>wie viele Seeds zu prüfen sind, vom linken an aufwärts</translation>
    </message>
    <message>
        <source>tries %1 seeds, counting up from the one at the left</source>
        <translation>prüft %1 Seeds, vom linken an aufwärts</translation>
    </message>
    <message>
        <source>Seeds to &amp;try, counting up from the one at the left</source>
        <translation>Z&amp;u prüfende Seeds, vom linken an aufwärts</translation>
    </message>
</context>
<context>
    <name>dropscope::ProbabilityField</name>
    <message>
        <source>&amp;p, probability of dropping</source>
        <translation>&amp;p, Dropout-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>p, the probability of dropping</source>
        <translation>p, die Dropout-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>p, the probability of dropping, as a slider</source>
        <translation>p, die Dropout-Wahrscheinlichkeit, als Regler</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayCodePanel</name>
    <message>
        <source>the call that draws the mask</source>
        <translation>der Aufruf, der die Maske zieht</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Erste Abweichung</translation>
    </message>
    <message>
        <source>the call that draws the mask: people use several</source>
        <translation>der Aufruf, der die Maske zieht: Mehrere sind üblich</translation>
    </message>
    <message>
        <source>code that prints this mask</source>
        <translation>Code, der diese Maske ausgibt</translation>
    </message>
    <message>
        <source>copies the code</source>
        <translation>kopiert den Code</translation>
    </message>
    <message>
        <source>saves the mask as CSV</source>
        <translation>speichert die Maske als CSV</translation>
    </message>
    <message>
        <source>moves all masks to the first cell that differs</source>
        <translation>bringt alle Masken zur ersten Zelle, die abweicht</translation>
    </message>
    <message>
        <source>What prints it there</source>
        <translation>Was sie dort ausgibt</translation>
    </message>
    <message>
        <source>the code is on the clipboard</source>
        <translation>der Code ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>%1
Draws from %2; %3.</source>
        <translation>%1
Zieht aus %2; %3.</translation>
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
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>Maske kopieren</translation>
    </message>
    <message>
        <source>copies the mask as rows of 1 and 0, for a spreadsheet or an editor</source>
        <translation>kopiert die Maske als Zeilen aus 1 und 0, für Tabellen oder Editoren</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayControls</name>
    <message>
        <source>&amp;Seed</source>
        <translation>Se&amp;ed</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>The number given to torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Two numbers, such as 1,0, for TensorFlow alone.</source>
        <translation>Die Zahl für torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Zwei Zahlen, etwa 1,0, nur für TensorFlow.</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>zufällig ein anderer Seed</translation>
    </message>
    <message>
        <source>shape of the mask</source>
        <translation>Form der Maske</translation>
    </message>
    <message>
        <source>Lengths of the axes, such as 3, 5 or 32, 64, 28, 28.</source>
        <translation>Längen der Achsen, etwa 3, 5 oder 32, 64, 28, 28.</translation>
    </message>
    <message>
        <source>What &amp;ran before</source>
        <translation>Was da&amp;vor lief</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>was davor auf demselben Generator lief</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.
Calls parted by &apos;;&apos;: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</source>
        <translation>Eine Maske hängt von jeder Zufallszahl ab, die zwischen dem Seed und ihr gezogen wird.
Aufrufe, durch &apos;;&apos; getrennt: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>etwa randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>Whose masks</source>
        <translation>Masken von</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>Verg&amp;lichen mit</translation>
    </message>
    <message>
        <source>the mask that all others are compared with</source>
        <translation>die Maske, mit der alle anderen verglichen werden</translation>
    </message>
    <message>
        <source>a corner marks a cell that differs, a frame the first</source>
        <translation>eine Ecke markiert eine abweichende Zelle, ein Rahmen die erste</translation>
    </message>
    <message>
        <source>Key, for &amp;JAX</source>
        <translation>Key, für &amp;JAX</translation>
    </message>
    <message>
        <source>what was done to JAX&apos;s key</source>
        <translation>was mit dem Key von JAX geschah</translation>
    </message>
    <message>
        <source>PRNGKey(seed) itself</source>
        <translation>PRNGKey(seed) selbst</translation>
    </message>
    <message>
        <source>Steps parted by &apos;;&apos;:
split 2 1 is jax.random.split(key, 2)[1]
fold_in 3 is jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 is what Flax Linen makes of the key there</source>
        <translation>Schritte, durch &apos;;&apos; getrennt:
split 2 1 ist jax.random.split(key, 2)[1]
fold_in 3 ist jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 ist, was Flax Linen dort aus dem Key macht</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>etwa split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>bleibt &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>now with your mask: a corner marks a cell that differs, a frame the first</source>
        <translation>jetzt mit der eigenen Maske: Eine Ecke markiert eine abweichende Zelle, ein Rahmen die erste</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>Fo&amp;rm</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayHead</name>
    <message>
        <source>Paste what you got</source>
        <translation>Eigenes einfügen</translation>
    </message>
    <message>
        <source>compares a mask or an output of yours with every source at once</source>
        <translation>vergleicht eine eigene Maske oder Ausgabe mit allen Quellen zugleich</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Selbsttest…</translation>
    </message>
    <message>
        <source>checks this program against what other people published</source>
        <translation>prüft dieses Programm an dem, was andere veröffentlicht haben</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen…</translation>
    </message>
    <message>
        <source>what is not known and not covered</source>
        <translation>was nicht bekannt und nicht abgedeckt ist</translation>
    </message>
    <message>
        <source>Which cells does each framework drop for this seed? A generator (mt19937, Philox, Threefry) makes random numbers of a seed; frameworks use different ones, or use their numbers differently.</source>
        <translation>Welche Zellen verwirft jedes Framework bei diesem Seed? Ein Generator (mt19937, Philox, Threefry) macht aus einem Seed Zufallszahlen; Frameworks nutzen verschiedene, oder nutzen deren Zahlen verschieden.</translation>
    </message>
    <message>
        <source>Hide the paste</source>
        <translation>Eigenes verbergen</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayPage</name>
    <message>
        <source>the shape at the left has %1 elements, what you pasted %2</source>
        <translation>die Form links hat %1 Elemente, das Eingefügte %2</translation>
    </message>
    <message>
        <source>set the shape to that of the paste</source>
        <translation>die Form auf die des Eingefügten setzen</translation>
    </message>
    <message>
        <source>Limits of the replayed masks</source>
        <translation>Grenzen der Replay-Masken</translation>
    </message>
    <message>
        <source>the mask is on the clipboard</source>
        <translation>die Maske ist in der Zwischenablage</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
    <message>
        <source>seed %1, p = %2</source>
        <translation>Seed %1, p = %2</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningChart</name>
    <message>
        <source>forward passes</source>
        <translation>Vorwärtsdurchläufe</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>this seed</source>
        <translation>dieser Seed</translation>
    </message>
    <message>
        <source>after 1 pass</source>
        <translation>nach 1 Durchlauf</translation>
    </message>
    <message>
        <source>after %1 passes</source>
        <translation>nach %1 Durchläufen</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningMeanChart</name>
    <message>
        <source>Mean of an output over draws</source>
        <translation>Mittelwert einer Ausgabe über Ziehungen</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningShareChart</name>
    <message>
        <source>Kept share over draws</source>
        <translation>Behaltener Anteil über Ziehungen</translation>
    </message>
    <message>
        <source>No units to draw.</source>
        <translation>Keine Einheiten zu ziehen.</translation>
    </message>
</context>
<context>
    <name>dropscope::SelfTestDialog</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Self-test of the replayed masks</source>
        <translation>Selbsttest der Replay-Masken</translation>
    </message>
    <message>
        <source>Each line is something that other people printed, or that the real software was seen to give. The program works it out now and compares.</source>
        <translation>Jede Zeile ist etwas, das andere ausgegeben haben oder das die echte Software nachweislich ergab. Das Programm rechnet es jetzt nach und vergleicht.</translation>
    </message>
    <message>
        <source>public cases</source>
        <translation>öffentliche Fälle</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ stimmt</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ weicht ab</translation>
    </message>
    <message>
        <source>All %1 public cases pass.</source>
        <translation>Alle %1 öffentlichen Fälle stimmen.</translation>
    </message>
    <message>
        <source>%1 of %2 public cases pass: do not trust the masks of the others.</source>
        <translation>%1 von %2 öffentlichen Fällen stimmen: Den Masken der übrigen ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>%1
expected %2
computed %3</source>
        <translation>%1
erwartet %2
berechnet %3</translation>
    </message>
</context>
<context>
    <name>dropscope::SessionFiles</name>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>eine andere Datei wird gerade gespeichert: abwarten oder abbrechen</translation>
    </message>
    <message>
        <source>saved the session as %1</source>
        <translation>Sitzung als %1 gespeichert</translation>
    </message>
    <message>
        <source>open of a session</source>
        <translation>Öffnen einer Sitzung</translation>
    </message>
    <message>
        <source>opened the session %1</source>
        <translation>Sitzung %1 geöffnet</translation>
    </message>
    <message>
        <source>no copy for a crash could be kept: %1</source>
        <translation>es ließ sich keine Kopie für einen Absturz anlegen: %1</translation>
    </message>
    <message>
        <source>from before the crash</source>
        <translation>von vor dem Absturz</translation>
    </message>
    <message>
        <source>the edits of x</source>
        <translation>die Änderungen an x</translation>
    </message>
    <message>
        <source>the edits of dL/dy</source>
        <translation>die Änderungen an dL/dy</translation>
    </message>
    <message>
        <source>the session from before the crash</source>
        <translation>die Sitzung von vor dem Absturz</translation>
    </message>
    <message>
        <source>changes to the session %1</source>
        <translation>Änderungen an der Sitzung %1</translation>
    </message>
    <message>
        <source>units set by hand (%1)</source>
        <translation>von Hand gesetzte Einheiten (%1)</translation>
    </message>
</context>
<context>
    <name>dropscope::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>In einer Tabelle</translation>
    </message>
    <message>
        <source>Move, with Shift select</source>
        <translation>Bewegen, mit Umschalt auswählen</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>Pfeile, Bild auf, Bild ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Edit a cell of x</source>
        <translation>Eine Zelle von x bearbeiten</translation>
    </message>
    <message>
        <source>type, Enter or F2; Enter and Tab go on</source>
        <translation>tippen, Enter oder F2; Enter und Tab gehen weiter</translation>
    </message>
    <message>
        <source>Drop or keep a mask cell</source>
        <translation>Eine Maskenzelle verwerfen oder behalten</translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation>Enter oder Klick</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Mausrad</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>Zahlen ablesen</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Links, Rechts, Pos1, Ende</translation>
    </message>
    <message>
        <source>Zoom, where curves can be zoomed</source>
        <translation>Zoomen, wo Kurven es erlauben</translation>
    </message>
    <message>
        <source>+ and −; 0 shows all</source>
        <translation>+ und −; 0 zeigt alles</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Den Ausschnitt verschieben</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Auf, Ab</translation>
    </message>
    <message>
        <source>In a sweep</source>
        <translation>In einem Sweep</translation>
    </message>
    <message>
        <source>Choose a point or a cell</source>
        <translation>Einen Punkt oder eine Zelle wählen</translation>
    </message>
    <message>
        <source>arrows, Home, End</source>
        <translation>Pfeile, Pos1, Ende</translation>
    </message>
    <message>
        <source>Open its runs</source>
        <translation>Seine Läufe öffnen</translation>
    </message>
</context>
<context>
    <name>dropscope::SliceBar</name>
    <message>
        <source>zoom of the grids</source>
        <translation>Zoom der Tabellen</translation>
    </message>
    <message>
        <source>zoom (Ctrl+wheel, Ctrl++, Ctrl+-; Ctrl+0 shows everything)</source>
        <translation>Zoom (Strg+Mausrad, Strg++, Strg+-; Strg+0 zeigt alles)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>show the whole slice (Ctrl+0)</source>
        <translation>den ganzen Schnitt zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>index along %1</source>
        <translation>Index entlang %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>which axes are rows and columns, and what the axes are called</source>
        <translation>welche Achsen Zeilen und Spalten sind, und wie die Achsen heißen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>all slices as pictures side by side (C)</source>
        <translation>alle Schnitte als Bilder nebeneinander (C)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows × columns, by the names of their axes</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>rows and columns: %1</source>
        <translation>Zeilen und Spalten: %1</translation>
    </message>
    <message>
        <source>index along %1, of %2</source>
        <translation>Index entlang %1, von %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>%1 is &apos;rows&apos; or &apos;columns&apos;, %2 the axis&apos; name, %3 its length</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Name the axes…</source>
        <translation>Achsen benennen…</translation>
    </message>
    <message>
        <source>Usual names</source>
        <translation>Übliche Namen</translation>
    </message>
    <message>
        <source>Names of the axes</source>
        <translation>Namen der Achsen</translation>
    </message>
    <message>
        <source>From the first axis to the last, with commas between them:</source>
        <translation>Von der ersten Achse bis zur letzten, durch Kommas getrennt:</translation>
    </message>
</context>
<context>
    <name>dropscope::SourceDialog</name>
    <message>
        <source>What &amp;ran before</source>
        <translation>Was da&amp;vor lief</translation>
    </message>
    <message>
        <source>what ran before the first draw</source>
        <translation>was vor der ersten Ziehung lief</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.</source>
        <translation>Eine Maske hängt von jeder Zufallszahl ab, die zwischen dem Seed und ihr gezogen wird.</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>etwa randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>What was done to the &amp;key</source>
        <translation>Was mit dem &amp;Key geschah</translation>
    </message>
    <message>
        <source>what was done to the key of the seed</source>
        <translation>was mit dem Key des Seeds geschah</translation>
    </message>
    <message>
        <source>nothing: PRNGKey(seed) itself</source>
        <translation>nichts: PRNGKey(seed) selbst</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>etwa split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>GPU, what ran before: set …</source>
        <translation>GPU, davor gelaufen: gesetzt …</translation>
    </message>
    <message>
        <source>choose the GPU…</source>
        <translation>GPU wählen…</translation>
    </message>
    <message>
        <source>GPU, what ran before …</source>
        <translation>GPU, davor gelaufen …</translation>
    </message>
    <message>
        <source>what ran before: nothing …</source>
        <translation>davor gelaufen: nichts …</translation>
    </message>
    <message>
        <source>what ran before: set …</source>
        <translation>davor gelaufen: gesetzt …</translation>
    </message>
    <message>
        <source>key: PRNGKey(seed) …</source>
        <translation>Key: PRNGKey(seed) …</translation>
    </message>
    <message>
        <source>key: set …</source>
        <translation>Key: gesetzt …</translation>
    </message>
</context>
<context>
    <name>dropscope::SpreadText</name>
    <message>
        <source>seed %1, plain: %2 right, loss %3</source>
        <translation>Seed %1, Eval: %2 richtig, Verlust %3</translation>
    </message>
    <message>
        <source>seed %1, plain: validation loss %2</source>
        <translation>Seed %1, Eval: Validierungsverlust %2</translation>
    </message>
    <message>
        <source>no dropout, so every pass says the same</source>
        <translation>kein Dropout, also sagt jeder Durchlauf dasselbe</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: %1 right, loss %2</source>
        <translation>
            <numerusform>Mittel über %n Durchlauf: %1 richtig, Verlust %2</numerusform>
            <numerusform>Mittel über %n Durchläufe: %1 richtig, Verlust %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: validation loss %1</source>
        <translation>
            <numerusform>Mittel über %n Durchlauf: Validierungsverlust %1</numerusform>
            <numerusform>Mittel über %n Durchläufe: Validierungsverlust %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spread over %n passes with dropout on, after step %1: deviation %2 on average, at most %3</source>
        <translation>
            <numerusform>Streuung über %n Durchlauf mit Dropout, nach Schritt %1: Abweichung im Mittel %2, höchstens %3</numerusform>
            <numerusform>Streuung über %n Durchläufe mit Dropout, nach Schritt %1: Abweichung im Mittel %2, höchstens %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plain %1 · mean of %n passes %2, deviation %3</source>
        <translation>
            <numerusform>Eval %1 · Mittel über %n Durchlauf %2, Abweichung %3</numerusform>
            <numerusform>Eval %1 · Mittel über %n Durchläufe %2, Abweichung %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>class %1: plain probability %2 · mean of %n passes %3, deviation %4</source>
        <translation>
            <numerusform>Klasse %1: Wahrscheinlichkeit in Eval %2 · Mittel über %n Durchlauf %3, Abweichung %4</numerusform>
            <numerusform>Klasse %1: Wahrscheinlichkeit in Eval %2 · Mittel über %n Durchläufe %3, Abweichung %4</numerusform>
        </translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>Durchlauf %1 von %2</translation>
    </message>
</context>
<context>
    <name>dropscope::StatusLine</name>
    <message>
        <source>progress of the file</source>
        <translation>Fortschritt der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>rückgängig: %1</translation>
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
        <translation>Validierungsverlust am Ende</translation>
    </message>
    <message>
        <source>lowest validation loss</source>
        <translation>bester Validierungsverlust</translation>
    </message>
    <message>
        <source>final validation accuracy</source>
        <translation>Validierungsgenauigkeit am Ende</translation>
    </message>
    <message>
        <source>final generalisation gap</source>
        <translation>Generalisierungslücke am Ende</translation>
    </message>
    <message>
        <source>final training loss</source>
        <translation>Trainingsverlust am Ende</translation>
    </message>
    <message>
        <source>what is drawn</source>
        <translation>was gezeichnet wird</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>What is drawn, and its mean with the 95 % interval over the seeds</source>
        <translation>Was gezeichnet wird, und sein Mittelwert mit dem 95‑%‑Intervall über die Seeds</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save all runs, as dropscope-cli sweep writes them</source>
        <translation>alle Läufe speichern, wie dropscope-cli sweep sie schreibt</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>das Diagramm als Zeichnung speichern</translation>
    </message>
    <message>
        <source>the grid: fields and the values they take</source>
        <translation>das Raster: Felder und die Werte, die sie annehmen</translation>
    </message>
    <message>
        <source>As on the command line: p=0,0.1..0.8;hidden=32,128. A list in a value takes /: hidden=64/64,128</source>
        <translation>Wie auf der Kommandozeile: p=0,0.1..0.8;hidden=32,128. Eine Liste in einem Wert nimmt /: hidden=64/64,128</translation>
    </message>
    <message>
        <source>Train every point of the grid with every seed; what is done is kept</source>
        <translation>Jeden Punkt des Rasters mit jedem Seed trainieren; was fertig ist, bleibt</translation>
    </message>
    <message>
        <source>the sweep as a curve</source>
        <translation>der Sweep als Kurve</translation>
    </message>
    <message>
        <source>the sweep as a heat map</source>
        <translation>der Sweep als Heatmap</translation>
    </message>
    <message>
        <source>every run of the sweep</source>
        <translation>jeder Lauf des Sweeps</translation>
    </message>
    <message>
        <source>A double click or Enter opens the run</source>
        <translation>Doppelklick oder Enter öffnet den Lauf</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 von %2 Läufen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>variable to the right</source>
        <translation>Variable nach rechts</translation>
    </message>
    <message>
        <source>variable upwards</source>
        <translation>Variable nach oben</translation>
    </message>
    <message>
        <source>The variable to the right</source>
        <translation>Die Variable nach rechts</translation>
    </message>
    <message>
        <source>A second variable makes a heat map</source>
        <translation>Eine zweite Variable ergibt eine Heatmap</translation>
    </message>
    <message>
        <source>no second</source>
        <translation>keine zweite</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>ihre Werte</translation>
    </message>
    <message>
        <source>values of the second variable</source>
        <translation>Werte der zweiten Variable</translation>
    </message>
    <message>
        <source>Values with commas; 0,0.1..0.8 goes on in steps of 0.1</source>
        <translation>Werte mit Kommas; 0,0.1..0.8 geht in Schritten von 0.1 weiter</translation>
    </message>
    <message>
        <source>%1 points × %2 seeds = %3 runs</source>
        <translation>%1 Punkte × %2 Seeds = %3 Läufe</translation>
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
        <translation>%1, etwa %2 auf %3 Kernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Press Start: every point of the grid is trained with every seed.</source>
        <translation>Start drücken: Jeder Punkt des Rasters wird mit jedem Seed trainiert.</translation>
    </message>
    <message>
        <source>So far the lowest %1 is %2, at %3.</source>
        <translation>Bisher kleinster Wert (%1): %2, bei %3.</translation>
    </message>
    <message>
        <source>So far the highest %1 is %2, at %3.</source>
        <translation>Bisher größter Wert (%1): %2, bei %3.</translation>
    </message>
    <message>
        <source>The lowest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>Kleinster Wert (%1): %2, bei %3; ein Seed sagt nichts über Zufall.</translation>
    </message>
    <message>
        <source>The highest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>Größter Wert (%1): %2, bei %3; ein Seed sagt nichts über Zufall.</translation>
    </message>
    <message>
        <source>The lowest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>Kleinster Wert (%1): %2 (95‑%‑Intervall %4 bis %5), bei %3.</translation>
    </message>
    <message>
        <source>The highest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>Größter Wert (%1): %2 (95‑%‑Intervall %4 bis %5), bei %3.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 divergiert</translation>
    </message>
    <message>
        <source>A click opens the nearest point; drag to zoom in, double-click to see all again.
Keys: arrows choose a point, Enter opens it; + and − zoom, 0 shows all again</source>
        <translation>Ein Klick öffnet den nächstgelegenen Punkt; Ziehen vergrößert, Doppelklick zeigt wieder alles.
Tasten: Pfeile wählen einen Punkt, Enter öffnet ihn; + und − zoomen, 0 zeigt wieder alles</translation>
    </message>
    <message>
        <source>A click opens the cell&apos;s runs.
Keys: arrows choose a cell, Enter opens its runs</source>
        <translation>Ein Klick öffnet die Läufe der Zelle.
Tasten: Pfeile wählen eine Zelle, Enter öffnet ihre Läufe</translation>
    </message>
</context>
<context>
    <name>dropscope::SweepTable</name>
    <message>
        <source>run %1 diverged at step %2</source>
        <translation>Lauf %1 ist bei Schritt %2 divergiert</translation>
    </message>
    <message>
        <source>run %1; a double click or Enter opens it</source>
        <translation>Lauf %1; Doppelklick oder Enter öffnet ihn</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorModel</name>
    <message>
        <source>edit of a cell</source>
        <translation>Bearbeiten einer Zelle</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit here</source>
        <translation>%1 × %2 Zellen passen hier nicht</translation>
    </message>
    <message>
        <source>%1 × %2 cells are left from the selected one</source>
        <translation>ab der ausgewählten bleiben %1 × %2 Zellen</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1 cells are too many to change at once</source>
        <translation>%1 Zellen sind zu viele, um sie auf einmal zu ändern</translation>
    </message>
    <message>
        <source>select at most %1, or make a new tensor</source>
        <translation>höchstens %1 auswählen oder einen neuen Tensor anlegen</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>clear of hand-set cells</source>
        <translation>Löschen von Hand gesetzter Zellen</translation>
    </message>
    <message>
        <source>drop by hand</source>
        <translation>Verwerfen von Hand</translation>
    </message>
    <message>
        <source>keep by hand</source>
        <translation>Behalten von Hand</translation>
    </message>
    <message>
        <source>%1 cells are too many for the clipboard</source>
        <translation>%1 Zellen sind zu viele für die Zwischenablage</translation>
    </message>
    <message>
        <source>select at most %1, or save the tensor to a file</source>
        <translation>höchstens %1 auswählen oder den Tensor in eine Datei speichern</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorOpener</name>
    <message>
        <source>opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorView</name>
    <message>
        <source>no elements</source>
        <translation>keine Elemente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>Auf 0 setzen</translation>
    </message>
    <message>
        <source>Back to the drawn mask</source>
        <translation>Zurück zur gezogenen Maske</translation>
    </message>
    <message>
        <source>Numbers are pasted into x.</source>
        <translation>Zahlen werden in x eingefügt.</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>zählt</translation>
    </message>
    <message>
        <source>copied: %1 × %2 cells</source>
        <translation>kopiert: %1 × %2 Zellen</translation>
    </message>
</context>
<context>
    <name>dropscope::TextImportDialog</name>
    <message>
        <source>The first line is a &amp;header</source>
        <translation>Die erste Zeile ist der &amp;Kopf</translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>Textdatei öffnen</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Wie %1 gelesen wird</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Komma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Semikolon  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>what separates the numbers</source>
        <translation>was die Zahlen trennt</translation>
    </message>
    <message>
        <source>What stands between two numbers of a line</source>
        <translation>Was zwischen zwei Zahlen einer Zeile steht</translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation>Punkt  0.5</translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation>Komma  0,5</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>What stands before the fraction. Where commas separate, they cannot be decimal commas</source>
        <translation>Was vor den Nachkommastellen steht. Wo Kommas trennen, können sie kein Dezimalzeichen sein</translation>
    </message>
    <message>
        <source>A header names the columns and is not read</source>
        <translation>Ein Kopf benennt die Spalten und wird nicht gelesen</translation>
    </message>
    <message>
        <source>the first rows</source>
        <translation>die ersten Zeilen</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Any shape with as many values, such as 2, 3, 4; the values are taken row by row</source>
        <translation>Jede Form mit ebenso vielen Werten, etwa 2, 3, 4; die Werte werden Zeile für Zeile genommen</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Trennzeichen</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>&amp;Dezimalzeichen</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>Datei wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Nichts gelesen.</translation>
    </message>
    <message>
        <source>%1 values were read.</source>
        <translation>%1 Werte gelesen.</translation>
    </message>
</context>
<context>
    <name>dropscope::TimeStrip</name>
    <message>
        <source>masks over draws</source>
        <translation>Masken über Ziehungen</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: kept; it is dropped in %4 of the %5 draws shown</source>
        <translation>Ziehung %1, %2 %3: behalten; in %4 der %5 gezeigten Ziehungen verworfen</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: dropped; it is dropped in %4 of the %5 draws shown</source>
        <translation>Ziehung %1, %2 %3: verworfen; in %4 der %5 gezeigten Ziehungen verworfen</translation>
    </message>
    <message>
        <source>= all %1 draws shown have the same mask</source>
        <translation>= alle %1 gezeigten Ziehungen haben dieselbe Maske</translation>
    </message>
    <message>
        <source>= the same mask as the draw above</source>
        <translation>= dieselbe Maske wie die Ziehung darüber</translation>
    </message>
    <message>
        <source>%1 of %2 units, evenly spaced; a row is a draw</source>
        <translation>%1 von %2 Einheiten, in gleichen Abständen; eine Zeile ist eine Ziehung</translation>
    </message>
    <message>
        <source>a column is a unit, a row is a draw; click to go there</source>
        <translation>eine Spalte ist eine Einheit, eine Zeile eine Ziehung; Klick führt dorthin</translation>
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
        <translation>Validierung</translation>
    </message>
    <message>
        <source>training (eval)</source>
        <translation>Training (Eval)</translation>
    </message>
    <message>
        <source>training (train)</source>
        <translation>Training (Train)</translation>
    </message>
    <message>
        <source>validation less training loss</source>
        <translation>Validierungsverlust minus Trainingsverlust</translation>
    </message>
    <message>
        <source>Curves over the epochs</source>
        <translation>Kurven über die Epochen</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the numbers of all runs</source>
        <translation>die Zahlen aller Läufe speichern</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>das Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>das Diagramm als Zeichnung speichern</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>smoothing, with the raw line behind</source>
        <translation>Glättung, mit der rohen Linie dahinter</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glätten</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>logarithmic epochs</source>
        <translation>logarithmische Epochen</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation>logarithmische Werte</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>undo the zoom</source>
        <translation>den Zoom zurücknehmen</translation>
    </message>
    <message>
        <source>Generalisation gap</source>
        <translation>Generalisierungslücke</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>without</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same, training</source>
        <translation>dasselbe, Training</translation>
    </message>
    <message>
        <source>Making the runs.</source>
        <translation>Läufe werden angelegt.</translation>
    </message>
    <message>
        <source>mean and 95 % band of %1 seeds</source>
        <translation>Mittelwert und 95‑%‑Band von %1 Seeds</translation>
    </message>
    <message>
        <source>one seed</source>
        <translation>ein Seed</translation>
    </message>
    <message>
        <source>%1, one epoch in %2 drawn</source>
        <translation>%1, jede %2. Epoche gezeichnet</translation>
    </message>
    <message>
        <source>A regression has no accuracy.</source>
        <translation>Eine Regression hat keine Genauigkeit.</translation>
    </message>
    <message>
        <source>shows and hides the line</source>
        <translation>zeigt und verbirgt die Linie</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingControls</name>
    <message>
        <source>5 epochs a second</source>
        <translation>5 Epochen pro Sekunde</translation>
    </message>
    <message>
        <source>20 epochs a second</source>
        <translation>20 Epochen pro Sekunde</translation>
    </message>
    <message>
        <source>60 epochs a second</source>
        <translation>60 Epochen pro Sekunde</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>the runs side by side</source>
        <translation>die Läufe nebeneinander</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Sweep</translation>
    </message>
    <message>
        <source>many runs over a grid of settings</source>
        <translation>viele Läufe über ein Raster von Einstellungen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>von Hand geändert</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Space plays and pauses</source>
        <translation>Die Leertaste startet und pausiert</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>one batch of every run</source>
        <translation>ein Batch jedes Laufs</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>bis zum Ende der Epoche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>back to the first weights</source>
        <translation>zurück zu den ersten Gewichten</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Dropout of the run at the right</source>
        <translation>Dropout des rechten Laufs</translation>
    </message>
    <message>
        <source>p, hidden</source>
        <translation>p, verdeckt</translation>
    </message>
    <message>
        <source>probability of dropping after the hidden layers; 0.2/0.5 gives each its own</source>
        <translation>Dropout-Wahrscheinlichkeit nach den verdeckten Schichten; 0.2/0.5 gibt jeder ihre eigene</translation>
    </message>
    <message>
        <source>p, input</source>
        <translation>p, Eingabe</translation>
    </message>
    <message>
        <source>probability of dropping an input; empty: no such layer</source>
        <translation>Dropout-Wahrscheinlichkeit einer Eingabe; leer: keine solche Schicht</translation>
    </message>
    <message>
        <source>p of the hidden layers; it acts while it is dragged</source>
        <translation>p der verdeckten Schichten; wirkt schon beim Ziehen</translation>
    </message>
    <message>
        <source>kind of dropout layer</source>
        <translation>Art der Dropout-Schicht</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV-Datei…</translation>
    </message>
    <message>
        <source>file:label column</source>
        <translation>Datei:Label-Spalte</translation>
    </message>
    <message>
        <source>a CSV file and, after a colon, the name or number of its label column</source>
        <translation>eine CSV-Datei und, nach einem Doppelpunkt, Name oder Nummer ihrer Label-Spalte</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>how many samples, training and validation together</source>
        <translation>wie viele Samples, Training und Validierung zusammen</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>standard deviation of what is added to each coordinate</source>
        <translation>Standardabweichung dessen, was zu jeder Koordinate addiert wird</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>Labelfehler</translation>
    </message>
    <message>
        <source>share of the training labels that are changed</source>
        <translation>Anteil der Trainings-Labels, die geändert werden</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Daten öffnen</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>units of each hidden layer, such as 64/64</source>
        <translation>Einheiten jeder verdeckten Schicht, etwa 64/64</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>samples a step</source>
        <translation>Samples je Schritt</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>Decay</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>learning rate, 0.00001 to 1; it acts while it is dragged</source>
        <translation>Lernrate, 0.00001 bis 1; wirkt schon beim Ziehen</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Seeds</translation>
    </message>
    <message>
        <source>how many seeds each side is trained with</source>
        <translation>mit wie vielen Seeds jede Seite trainiert wird</translation>
    </message>
    <message>
        <source>first seed</source>
        <translation>erster Seed</translation>
    </message>
    <message>
        <source>the first seed; it decides weights, batch order and masks</source>
        <translation>der erste Seed; er bestimmt Gewichte, Batch-Reihenfolge und Masken</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>times through the training data</source>
        <translation>Durchgänge durch die Trainingsdaten</translation>
    </message>
    <message>
        <source>same start, same batches, nested masks</source>
        <translation>gleicher Start, gleiche Batches, verschachtelte Masken</translation>
    </message>
    <message>
        <source>Changed by hand.</source>
        <translation>Von Hand geändert.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation>Epoche %1 / %2</translation>
    </message>
    <message>
        <source>%1 µs a step</source>
        <translation>%1 µs/Schritt</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>standard deviation of the noise, 0 or more</source>
        <translation>Standardabweichung des Rauschens, 0 oder mehr</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingPage</name>
    <message>
        <source>seed %1, %2: %3</source>
        <translation>Seed %1, %2: %3</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>Genauigkeit %1</translation>
    </message>
    <message>
        <source>dropped weights are not drawn</source>
        <translation>verworfene Gewichte sind nicht gezeichnet</translation>
    </message>
    <message>
        <source>noise drops no unit</source>
        <translation>Rauschen verwirft keine Einheit</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Seed %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>Seeds %1 bis %2</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>alle Samples</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Samples</translation>
    </message>
    <message>
        <source>These curves are saved ones. The same training runs again, unseen, up to their end: the maps and the network come then.</source>
        <translation>Diese Kurven sind gespeicherte. Dasselbe Training läuft ungesehen noch einmal bis zu ihrem Ende: Dann kommen die Karten und das Netz.</translation>
    </message>
    <message>
        <source>These curves are saved ones. Play goes on from their end; first the same training runs again, unseen, up to there.</source>
        <translation>Diese Kurven sind gespeicherte. „Start“ geht von ihrem Ende weiter; zuvor läuft dasselbe Training ungesehen noch einmal bis dorthin.</translation>
    </message>
    <message>
        <source>These curves are saved ones. Trained again, the numbers are others: the data has changed since then, or the program. Playing begins anew.</source>
        <translation>Diese Kurven sind gespeicherte. Noch einmal trainiert kommen andere Zahlen heraus: Die Daten oder das Programm haben sich seitdem geändert. Ein Start beginnt von vorn.</translation>
    </message>
    <message>
        <source>Trained again, the runs differ from the saved curves by less than 0.1 %, as on another processor. New epochs go on from the runs trained here.</source>
        <translation>Noch einmal trainiert weichen die Läufe um weniger als 0,1 % von den gespeicherten Kurven ab, wie auf einem anderen Prozessor. Neue Epochen setzen die hier trainierten Läufe fort.</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitBar</name>
    <message>
        <source>%1 of %2 dropped
each square: a %3</source>
        <translation>%1 von %2 verworfen
jedes Quadrat: %3</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitMap</name>
    <message>
        <source>map of the mask&apos;s units</source>
        <translation>Karte der Einheiten der Maske</translation>
    </message>
    <message>
        <source>%1 of %2 units dropped</source>
        <translation>%1 von %2 Einheiten verworfen</translation>
    </message>
    <message>
        <source>; the one shown is kept</source>
        <translation>; die gezeigte ist behalten</translation>
    </message>
    <message>
        <source>; the one shown is dropped</source>
        <translation>; die gezeigte ist verworfen</translation>
    </message>
    <message>
        <source>unit %1: kept</source>
        <translation>Einheit %1: behalten</translation>
    </message>
    <message>
        <source>unit %1: dropped</source>
        <translation>Einheit %1: verworfen</translation>
    </message>
</context>
<context>
    <name>dropscope::ViewMenu</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
</context>
</TS>
