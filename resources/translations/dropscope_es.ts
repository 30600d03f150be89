<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>input p</source>
        <translation>p de entrada</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>one scale for all</source>
        <translation>una escala para todos</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation</source>
        <translation>lleno: entren.&#xa0;· hueco: validación</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation · ×: wrong label</source>
        <translation>lleno: entren.&#xa0;· hueco: validación&#xa0;· ×: etiqueta errónea</translation>
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
        <translation>Mayús</translation>
    </message>
</context>
<context>
    <name>dropscope</name>
    <message>
        <source>x has mean %1 and y %2. </source>
        <translation>La media de x es %1 y la de y, %2. </translation>
    </message>
    <message>
        <source>x has mean %1 and y %2, where theory expects %3 with a standard deviation of %4. </source>
        <translation>La media de x es %1 y la de y, %2; la teoría espera %3 con una desviación estándar de %4. </translation>
    </message>
    <message>
        <source>95 % of seeds stay inside</source>
        <translation>95 % de semillas, dentro</translation>
    </message>
    <message>
        <source>95 % of seeds</source>
        <translation>95 % de semillas</translation>
    </message>
    <message>
        <source>%1 is %2 in every pass.</source>
        <translation>%1 es %2 en cada pasada.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Tras %1 pasadas, la media de %2 es %3, y x es %4: dentro de la banda del 95 % de las semillas, de %5 a %6, que se estrecha como 1/√n.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Tras %1 pasadas, la media de %2 es %3, y x es %4: fuera de la banda del 95 % de las semillas, de %5 a %6, que se estrecha como 1/√n.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Tras %1 pasadas, la media de %2 es %3, y se espera %4: dentro de la banda del 95 % de las semillas, de %5 a %6, que se estrecha como 1/√n.</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>Tras %1 pasadas, la media de %2 es %3, y se espera %4: fuera de la banda del 95 % de las semillas, de %5 a %6, que se estrecha como 1/√n.</translation>
    </message>
    <message>
        <source>squares overlap: no band</source>
        <translation>cuadrados solapados: sin banda</translation>
    </message>
    <message>
        <source>every seed stays here</source>
        <translation>toda semilla queda aquí</translation>
    </message>
    <message>
        <source>expected %1 %</source>
        <translation>esperado %1 %</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>%1 conservado</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>After 1 forward pass</source>
        <translation>Tras 1 pasada hacia delante,</translation>
    </message>
    <message>
        <source>After %1 forward passes</source>
        <translation>Tras %1 pasadas hacia delante,</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the elements; %3 is expected.</source>
        <translation>%1 esta semilla conservó el %2 de los elementos; se espera el %3.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, as every seed does.</source>
        <translation>%1 esta semilla conservó el %2 de las unidades, como toda semilla.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, where every seed should keep %3.</source>
        <translation>%1 esta semilla conservó el %2 de las unidades, cuando toda semilla debería conservar el %3.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, and this one does.</source>
        <translation>%1 esta semilla conservó el %2 de las unidades; se espera el %3. El 95 % de las semillas queda entre %4 y %5, y esta también.</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, but this one does not.</source>
        <translation>%1 esta semilla conservó el %2 de las unidades; se espera el %3. El 95 % de las semillas queda entre %4 y %5, pero esta no.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>fila %1, columna %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>índice %1</translation>
    </message>
    <message>
        <source>kept by the fresh mask though its output was dropped</source>
        <translation>conservada por la máscara nueva aunque su salida se descartó</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>conservada a mano</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>descartada a mano</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
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
        <translation>%1, %2, era %3</translation>
    </message>
    <message>
        <source>%1 elements are too many to write out as code</source>
        <translation>%1 elementos son demasiados para escribirlos como código</translation>
    </message>
    <message>
        <source>save x and the mask as npy files; code takes up to %1</source>
        <translation>guarde x y la máscara como archivos npy; el código admite hasta %1</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>−infinity</source>
        <translation>−infinito</translation>
    </message>
    <message>
        <source>+infinity</source>
        <translation>+infinito</translation>
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
        <translation>−máximo</translation>
    </message>
    <message>
        <source>largest float32</source>
        <translation>float32 máximo</translation>
    </message>
    <message>
        <source>−smallest normal</source>
        <translation>−mínimo normal</translation>
    </message>
    <message>
        <source>smallest normal</source>
        <translation>mínimo normal</translation>
    </message>
    <message>
        <source>largest denormal</source>
        <translation>máximo denormal</translation>
    </message>
    <message>
        <source>−smallest denormal</source>
        <translation>−mínimo denormal</translation>
    </message>
    <message>
        <source>smallest denormal</source>
        <translation>mínimo denormal</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>corriente</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
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
        <translation>no se descarta nada</translation>
    </message>
    <message>
        <source>the smallest float32 above 0, 1.4e-45</source>
        <translation>el menor float32 mayor que 0, 1.4e-45</translation>
    </message>
    <message>
        <source>the usual p: the scale is 2</source>
        <translation>la p habitual: la escala es 2</translation>
    </message>
    <message>
        <source>the largest float32 below 1, 1 − 2^-24: the scale is 16777216</source>
        <translation>el mayor float32 menor que 1, 1 − 2^-24: la escala es 16777216</translation>
    </message>
    <message>
        <source>everything is dropped</source>
        <translation>se descarta todo</translation>
    </message>
    <message>
        <source>%1, kept: all rules agree on all %2 numbers.</source>
        <translation>%1, conservado: todas las reglas coinciden en los %2 números.</translation>
    </message>
    <message>
        <source>%1, dropped: all rules agree on all %2 numbers.</source>
        <translation>%1, descartado: todas las reglas coinciden en los %2 números.</translation>
    </message>
    <message>
        <source>%1, kept: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1, conservado: las reglas discrepan en %2 de %3 números.</translation>
    </message>
    <message>
        <source>%1, dropped: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1, descartado: las reglas discrepan en %2 de %3 números.</translation>
    </message>
    <message>
        <source>%1 × (1 - %2) = %3</source>
        <translation>%1 × (1 - %2) = %3</translation>
    </message>
    <message>
        <source>%1 dropped = %2</source>
        <translation>%1 descartado = %2</translation>
    </message>
    <message>
        <source>the lowest draw of the squares over it, %1,</source>
        <translation>el menor número sorteado de sus cuadrados, %1,</translation>
    </message>
    <message>
        <source>its draw %1</source>
        <translation>su número sorteado %1</translation>
    </message>
    <message>
        <source>the one draw for all elements, %1,</source>
        <translation>el único número sorteado para todos los elementos, %1,</translation>
    </message>
    <message>
        <source>the draw of its unit %1, %2,</source>
        <translation>el número sorteado de su unidad %1, %2,</translation>
    </message>
    <message>
        <source>the draw of its %1 %2, %3,</source>
        <translation>el número sorteado de su %1 %2, %3,</translation>
    </message>
    <message>
        <source>noise: z × σ = %1 × %2 is added.</source>
        <translation>ruido: se suma z × σ = %1 × %2.</translation>
    </message>
    <message>
        <source>the same noise goes backward: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>el mismo ruido va hacia atrás: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</translation>
    </message>
    <message>
        <source>noise: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>ruido: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</translation>
    </message>
    <message>
        <source>unchanged: p = 0 gives noise without spread.</source>
        <translation>sin cambio: p = 0 da un ruido sin dispersión.</translation>
    </message>
    <message>
        <source>kept: p = 0 drops nothing.</source>
        <translation>conservada: p = 0 no descarta nada.</translation>
    </message>
    <message>
        <source>the noise that was added does not depend on x: its derivative is 1.</source>
        <translation>el ruido sumado no depende de x: su derivada es 1.</translation>
    </message>
    <message>
        <source>unchanged: σ = 0 adds no noise.</source>
        <translation>sin cambio: σ = 0 no suma ruido.</translation>
    </message>
    <message>
        <source>eval, classic scaling: %1 times the share that training keeps.</source>
        <translation>eval, escalado clásico: %1 por la proporción que conserva el entrenamiento.</translation>
    </message>
    <message>
        <source>eval: %1 passes unchanged.</source>
        <translation>eval: %1 pasa sin cambios.</translation>
    </message>
    <message>
        <source>dropped by hand.</source>
        <translation>descartada a mano.</translation>
    </message>
    <message>
        <source>kept by hand, but p = 1 multiplies everything by 0.</source>
        <translation>conservada a mano, pero p = 1 multiplica todo por 0.</translation>
    </message>
    <message>
        <source>kept by hand.</source>
        <translation>conservada a mano.</translation>
    </message>
    <message>
        <source>dropped: p = 1 drops everything.</source>
        <translation>descartada: p = 1 descarta todo.</translation>
    </message>
    <message>
        <source>kept: %1 keeps it with this seed.</source>
        <translation>conservada: %1 la conserva con esta semilla.</translation>
    </message>
    <message>
        <source>dropped: %1 drops it with this seed.</source>
        <translation>descartada: %1 la descarta con esta semilla.</translation>
    </message>
    <message>
        <source>kept: %1 is not below %2 = %3.</source>
        <translation>conservada: %1 no es menor que %2 = %3.</translation>
    </message>
    <message>
        <source>dropped: %1 is below %2 = %3.</source>
        <translation>descartada: %1 es menor que %2 = %3.</translation>
    </message>
    <message>
        <source>Multiply would give %1, &lt;b&gt;select gives %2&lt;/b&gt;.</source>
        <translation>Multiplicar daría %1; &lt;b&gt;seleccionar da %2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Multiply gives %1&lt;/b&gt;, select would give %2.</source>
        <translation>&lt;b&gt;Multiplicar da %1&lt;/b&gt;; seleccionar daría %2.</translation>
    </message>
    <message>
        <source>Forward had the noise of draw %1: this is no derivative of y.</source>
        <translation>Hacia delante se usó el ruido del sorteo %1: esto no es la derivada de y.</translation>
    </message>
    <message>
        <source>The mask of draw %1, which went forward, agrees here.</source>
        <translation>La máscara del sorteo %1, usada hacia delante, coincide aquí.</translation>
    </message>
    <message>
        <source>But forward, in draw %1, its output was dropped: a gradient for nothing.</source>
        <translation>Pero hacia delante, en el sorteo %1, su salida se descartó: un gradiente sin motivo.</translation>
    </message>
    <message>
        <source>But forward, in draw %1, it was kept: its gradient is lost.</source>
        <translation>Pero hacia delante, en el sorteo %1, se conservó: su gradiente se pierde.</translation>
    </message>
    <message>
        <source>NaN × 0 is NaN: dropping does not hide it.</source>
        <translation>NaN × 0 es NaN: descartar no lo oculta.</translation>
    </message>
    <message>
        <source>A NaN stays NaN, whatever it is multiplied by.</source>
        <translation>Un NaN sigue siendo NaN, se multiplique por lo que se multiplique.</translation>
    </message>
    <message>
        <source>Infinity × 0 is NaN: dropping does not hide it.</source>
        <translation>Infinito × 0 es NaN: descartar no lo oculta.</translation>
    </message>
    <message>
        <source>It is replaced by +0.</source>
        <translation>Se sustituye por +0.</translation>
    </message>
    <message>
        <source>It takes SELU&apos;s lowest value, -1.7581, before a and b.</source>
        <translation>Toma el valor mínimo de SELU, -1.7581, antes de a y b.</translation>
    </message>
    <message>
        <source>More than float32 holds (3.4e38): it rounds to infinity.</source>
        <translation>Supera lo que cabe en float32 (3.4e38): se redondea a infinito.</translation>
    </message>
    <message>
        <source>Infinity stays infinity.</source>
        <translation>Infinito sigue siendo infinito.</translation>
    </message>
    <message>
        <source>Zero keeps the sign of dL/dy.</source>
        <translation>El cero conserva el signo de dL/dy.</translation>
    </message>
    <message>
        <source>Zero keeps the sign of x.</source>
        <translation>El cero conserva el signo de x.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 seeds</source>
        <translation>intervalo del 95 %: %1 a %2, con %3 semillas</translation>
    </message>
    <message>
        <source>Dropout helped here, and not by luck: the final validation loss is %1 lower (%2).</source>
        <translation>El dropout ayudó aquí, y no por azar: la pérdida de validación final es %1 menor (%2).</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 lower, and not by luck (%2).</source>
        <translation>con dropout la pérdida de validación es %1 menor, y no por azar (%2).</translation>
    </message>
    <message>
        <source>Dropout hurt here, and not by luck: the final validation loss is %1 higher (%2).</source>
        <translation>El dropout perjudicó aquí, y no por azar: la pérdida de validación final es %1 mayor (%2).</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 higher, and not by luck (%2).</source>
        <translation>con dropout la pérdida de validación es %1 mayor, y no por azar (%2).</translation>
    </message>
    <message>
        <source>No difference that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>Ninguna diferencia que el azar no pueda explicar: sin menos con dropout es %1 (%2).</translation>
    </message>
    <message>
        <source>no difference yet that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>aún ninguna diferencia que el azar no pueda explicar: sin menos con dropout es %1 (%2).</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 that luck could not explain: %3 (%4).</source>
        <translation>Entre %1 y %2 no hay diferencia que el azar no pueda explicar: %3 (%4).</translation>
    </message>
    <message>
        <source>%1 did better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 fue mejor que %2, y no por azar: su pérdida de validación es %3 menor (%4).</translation>
    </message>
    <message>
        <source>%1 does better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 va mejor que %2, y no por azar: su pérdida de validación es %3 menor (%4).</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 está %2 por debajo de %3</translation>
    </message>
    <message>
        <source>The first gain is larger by %1, and not by luck (%2).</source>
        <translation>La primera mejora es mayor por %1, y no por azar (%2).</translation>
    </message>
    <message>
        <source>The second gain is larger by %1, and not by luck (%2).</source>
        <translation>La segunda mejora es mayor por %1, y no por azar (%2).</translation>
    </message>
    <message>
        <source>Luck could explain that they differ by %1 (%2).</source>
        <translation>El azar puede explicar que difieran en %1 (%2).</translation>
    </message>
    <message>
        <source>%1; %2. %3</source>
        <translation>%1; %2. %3</translation>
    </message>
    <message>
        <source>Press Play: the same network learns twice, from the same start.</source>
        <translation>Pulse Iniciar: la misma red aprende dos veces, desde el mismo inicio.</translation>
    </message>
    <message numerus="yes">
        <source>Press Play: %n networks learn side by side.</source>
        <translation>
            <numerusform>Pulse Iniciar: %n red aprende.</numerusform>
            <numerusform>Pulse Iniciar: %n redes aprenden a la par.</numerusform>
        </translation>
    </message>
    <message>
        <source>A run diverged, so there is nothing to compare.</source>
        <translation>Un ensayo divergió, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>One seed alone says nothing about luck: run several.</source>
        <translation>Una sola semilla no dice nada del azar: ejecute varias.</translation>
    </message>
    <message>
        <source>So far, epoch %1 of %2: %3</source>
        <translation>Hasta ahora, época %1 de %2: %3</translation>
    </message>
    <message>
        <source>noise around 1 multiplies every element: nothing is dropped</source>
        <translation>un ruido en torno a 1 multiplica cada elemento: no se descarta nada</translation>
    </message>
    <message>
        <source>noise is added to every element: nothing is dropped</source>
        <translation>se suma ruido a cada elemento: no se descarta nada</translation>
    </message>
    <message>
        <source>%1 · mask · n / kept</source>
        <translation>%1 · máscara · n / conserv.</translation>
    </message>
    <message>
        <source> Not run here: %1.</source>
        <translation> No ejecutado aquí: %1.</translation>
    </message>
    <message>
        <source>%1: other bits than scalar on this tensor. Please report it.</source>
        <translation>%1: otros bits que scalar en este tensor. Por favor, notifíquelo.</translation>
    </message>
    <message>
        <source>Only %1 can run here, so there is nothing to compare.</source>
        <translation>Aquí solo funciona %1, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>%1: the same mask and the same output, bit for bit, on all %2 elements.</source>
        <translation>%1: la misma máscara y la misma salida, bit a bit, en los %2 elementos.</translation>
    </message>
    <message>
        <source>%1 differs from scalar</source>
        <translation>%1 difiere de scalar</translation>
    </message>
    <message>
        <source>%1, bit for bit</source>
        <translation>%1, bit a bit</translation>
    </message>
    <message>
        <source>%1, %2 of %3 kept; compared with %4 masks at p = %5.</source>
        <translation>%1, %2 de %3 conservados; comparada con %4 máscaras con p = %5.</translation>
    </message>
    <message>
        <source>These are outputs: every 0 counts as dropped, also one that was 0 before.</source>
        <translation>Son salidas: cada 0 cuenta como descartado, también si antes ya era 0.</translation>
    </message>
    <message>
        <source>None is yours: another p, other calls before, or another seed.</source>
        <translation>Ninguna es la suya: otra p, otras llamadas previas u otra semilla.</translation>
    </message>
    <message>
        <source>None is yours: another seed or p, other calls before, or a framework that is not here.</source>
        <translation>Ninguna es la suya: otra semilla o p, otras llamadas previas o un framework que no está aquí.</translation>
    </message>
    <message>
        <source>So few cells say little: the chance of a match by accident is %1.</source>
        <translation>Tan pocas celdas dicen poco: la probabilidad de coincidir por azar es %1.</translation>
    </message>
    <message>
        <source>The chance of a match by accident is %1.</source>
        <translation>La probabilidad de coincidir por azar es %1.</translation>
    </message>
    <message>
        <source>%1 of %2 cells differ</source>
        <translation>%1 de %2 celdas difieren</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 give the same mask.</source>
        <translation>%1 dan la misma máscara.</translation>
    </message>
    <message>
        <source>All %1 masks are the same.</source>
        <translation>Las %1 máscaras son iguales.</translation>
    </message>
    <message>
        <source>No two of these %1 masks are the same.</source>
        <translation>De estas %1 máscaras no hay dos iguales.</translation>
    </message>
    <message>
        <source>Your mask is the one of %1.</source>
        <translation>Su máscara es la de %1.</translation>
    </message>
    <message>
        <source>There is no mask to compare yours with.</source>
        <translation>No hay máscara con la que comparar la suya.</translation>
    </message>
    <message>
        <source>Your mask is none of these; the nearest is the one of %1: %2.</source>
        <translation>Su máscara no es ninguna de estas; la más cercana es la de %1: %2.</translation>
    </message>
    <message>
        <source>● compared with the real software</source>
        <translation>● comparado con el software real</translation>
    </message>
    <message>
        <source>◐ compared with published outputs</source>
        <translation>◐ comparado con salidas publicadas</translation>
    </message>
    <message>
        <source>○ read in sources only</source>
        <translation>○ leído solo en el código fuente</translation>
    </message>
    <message>
        <source>● our own definition</source>
        <translation>● definición propia</translation>
    </message>
    <message>
        <source>kept %1 of %2 (%3)</source>
        <translation>conserva %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>the others are compared with this one</source>
        <translation>las demás se comparan con esta</translation>
    </message>
    <message>
        <source>there is no mask to compare with</source>
        <translation>no hay máscara con la que comparar</translation>
    </message>
    <message>
        <source>the same mask</source>
        <translation>la misma máscara</translation>
    </message>
    <message>
        <source>%1 of %2 differ, first %3</source>
        <translation>%1 de %2 difieren, primera: %3</translation>
    </message>
    <message>
        <source>%1 and %2: %3; %4.</source>
        <translation>%1 y %2: %3; %4.</translation>
    </message>
    <message>
        <source>%1: %2, seed %3</source>
        <translation>%1: %2, semilla %3</translation>
    </message>
    <message>
        <source>, on a %1</source>
        <translation>, en una %1</translation>
    </message>
    <message>
        <source>, kernel of 1.4 and before</source>
        <translation>, kernel de 1.4 y anteriores</translation>
    </message>
    <message>
        <source>PyTorch text</source>
        <translation>Texto de PyTorch</translation>
    </message>
    <message>
        <source>NumPy text</source>
        <translation>Texto de NumPy</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabla Markdown</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet</source>
        <translation>Celdas de hoja de cálculo</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout1d, channels</source>
        <translation>Dropout1d, canales</translation>
    </message>
    <message>
        <source>Dropout2d, channels</source>
        <translation>Dropout2d, canales</translation>
    </message>
    <message>
        <source>Dropout3d, channels</source>
        <translation>Dropout3d, canales</translation>
    </message>
    <message>
        <source>Locked, same at all times</source>
        <translation>Locked, igual en todo tiempo</translation>
    </message>
    <message>
        <source>Stochastic depth, rows</source>
        <translation>Prof. estocástica, filas</translation>
    </message>
    <message>
        <source>Stochastic depth, batch</source>
        <translation>Prof. estocástica, lote</translation>
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
        <translation>DropBlock, cuadrados</translation>
    </message>
    <message>
        <source>DropConnect, weights</source>
        <translation>DropConnect, pesos</translation>
    </message>
    <message>
        <source>Each element is dropped by itself (torch.nn.Dropout). Axes may be told to share a decision, as with Keras&apos; noise_shape.</source>
        <translation>Cada elemento se descarta por separado (torch.nn.Dropout). Se puede indicar que unos ejes compartan la decisión, como con noise_shape de Keras.</translation>
    </message>
    <message>
        <source>A channel of a sample is dropped as a whole: its neighbours would give away what is missing.</source>
        <translation>Un canal de una muestra se descarta entero: sus vecinos delatarían lo que falta.</translation>
    </message>
    <message>
        <source>Variational dropout for recurrent networks: a unit that is dropped stays dropped at every time.</source>
        <translation>Dropout variacional para redes recurrentes: una unidad descartada sigue descartada en todos los instantes.</translation>
    </message>
    <message>
        <source>A whole sample of a residual branch is dropped (torchvision, mode &quot;row&quot;).</source>
        <translation>Se descarta una muestra entera de una rama residual (torchvision, modo &quot;row&quot;).</translation>
    </message>
    <message>
        <source>The whole residual branch is dropped or kept (torchvision, mode &quot;batch&quot;).</source>
        <translation>La rama residual entera se descarta o se conserva (torchvision, modo &quot;batch&quot;).</translation>
    </message>
    <message>
        <source>For networks with SELU: dropped elements take SELU&apos;s lowest value, mean and variance stay.</source>
        <translation>Para redes con SELU: los elementos descartados toman el valor mínimo de SELU; media y varianza se mantienen.</translation>
    </message>
    <message>
        <source>AlphaDropout on whole channels.</source>
        <translation>AlphaDropout en canales enteros.</translation>
    </message>
    <message>
        <source>Nothing is dropped: each element is multiplied by noise around 1 with variance p / (1 − p) (Keras).</source>
        <translation>No se descarta nada: cada elemento se multiplica por un ruido en torno a 1 con varianza p / (1 − p) (Keras).</translation>
    </message>
    <message>
        <source>Nothing is dropped: noise around 0 with standard deviation σ is added (Keras).</source>
        <translation>No se descarta nada: se suma un ruido en torno a 0 con desviación estándar σ (Keras).</translation>
    </message>
    <message>
        <source>Squares of b × b elements are dropped, and what is left is scaled up to the same sum (torchvision).</source>
        <translation>Se descartan cuadrados de b × b elementos y el resto se escala hasta la misma suma (torchvision).</translation>
    </message>
    <message>
        <source>x is a matrix of weights, one row per output: single weights are dropped.</source>
        <translation>x es una matriz de pesos, una fila por salida: se descartan pesos sueltos.</translation>
    </message>
    <message>
        <source>element</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>unit over all times</source>
        <translation>unidad en todo tiempo</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>muestra</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>peso</translation>
    </message>
    <message>
        <source>every element has noise of its own</source>
        <translation>cada elemento tiene su propio ruido</translation>
    </message>
    <message>
        <source>squares are dropped; where they overlap, less than p is lost</source>
        <translation>se descartan cuadrados; donde se solapan, se pierde menos que p</translation>
    </message>
    <message>
        <source>every weight is a unit</source>
        <translation>cada peso es una unidad</translation>
    </message>
    <message>
        <source>every element is a unit</source>
        <translation>cada elemento es una unidad</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>all %1 elements are dropped as one; the mask is %2</source>
        <translation>los %1 elementos se descartan a la vez; la máscara es %2</translation>
    </message>
    <message>
        <source>%1 units, each a %2 of %3 elements; the mask is %4</source>
        <translation>%1 unidades de %3 elementos (%2); la máscara es %4</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>without dropout</source>
        <translation>sin dropout</translation>
    </message>
    <message>
        <source>Overfitting and its cure</source>
        <translation>Sobreajuste y su remedio</translation>
    </message>
    <message>
        <source>Without dropout the validation loss falls, then rises again while the training loss goes on falling. With dropout it ends lower and hardly rises.</source>
        <translation>Sin dropout, la pérdida de validación baja y luego vuelve a subir, mientras la de entrenamiento sigue bajando. Con dropout acaba más baja y apenas sube.</translation>
    </message>
    <message>
        <source>Too much dropout</source>
        <translation>Demasiado dropout</translation>
    </message>
    <message>
        <source>With nine units in ten dropped the network cannot even learn its training data: both losses stay high. That is underfitting, and no longer training would help.</source>
        <translation>Con nueve de cada diez unidades descartadas, la red no aprende ni sus datos de entrenamiento: ambas pérdidas siguen altas. Eso es subajuste, y entrenar más no ayudaría.</translation>
    </message>
    <message>
        <source>Little data</source>
        <translation>Pocos datos</translation>
    </message>
    <message>
        <source>The fewer samples there are, the more dropout helps: with 60 samples it lowers the validation loss by more than with 1,000.</source>
        <translation>Cuantas menos muestras hay, más ayuda el dropout: con 60 muestras reduce la pérdida de validación más que con 1000.</translation>
    </message>
    <message>
        <source>Noisy labels</source>
        <translation>Etiquetas ruidosas</translation>
    </message>
    <message>
        <source>One training label in five is wrong. Without dropout the network learns the wrong ones by heart; with dropout it keeps a training loss above that, and a lower validation loss.</source>
        <translation>Una de cada cinco etiquetas de entrenamiento es errónea. Sin dropout, la red memoriza las erróneas; con dropout mantiene una pérdida de entrenamiento mayor y una de validación menor.</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>Dropout de entrada</translation>
    </message>
    <message>
        <source>With two inputs, each knows what the other does not: dropping one input in five takes away what the network needs, and even its best validation loss is higher.</source>
        <translation>Con dos entradas, cada una sabe lo que la otra no: descartar una de cada cinco quita lo que la red necesita, y hasta su mejor pérdida de validación es mayor.</translation>
    </message>
    <message>
        <source>Dropout against weight decay</source>
        <translation>Dropout contra weight decay</translation>
    </message>
    <message>
        <source>Both cure overfitting: dropout and weight decay each end with a lower validation loss and a smaller gap than nothing at all.</source>
        <translation>Ambos remedian el sobreajuste: tanto el dropout como el weight decay acaban con menor pérdida de validación y menor brecha que sin nada.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>A narrow network has no units to spare and a wide one has: dropout lowers the validation loss of 128 units a layer by more than that of 8.</source>
        <translation>Una red estrecha no tiene unidades de sobra y una ancha sí: el dropout reduce más la pérdida de validación con 128 unidades por capa que con 8.</translation>
    </message>
    <message>
        <source>Fashion-MNIST, 1,000 pictures</source>
        <translation>Fashion-MNIST, mil imágenes</translation>
    </message>
    <message>
        <source>A thousand pictures are soon known by heart: without dropout the validation loss rises from its lowest point, with dropout it ends lower.</source>
        <translation>Mil imágenes se memorizan pronto: sin dropout, la pérdida de validación sube desde su mínimo; con dropout acaba más baja.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1: aún sin valores.</translation>
    </message>
    <message>
        <source>%1: begins at %2, is lowest at %3 (%4), ends at %5 (%6).</source>
        <translation>%1: empieza en %2, mínimo %3 (%4), acaba en %5 (%6).</translation>
    </message>
    <message>
        <source>%1 The line begins at %2 and stays between %3 and %4.</source>
        <translation>%1 La línea empieza en %2 y se mantiene entre %3 y %4.</translation>
    </message>
    <message>
        <source>%1: none of %2</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a count</comment>
        <translation>%1: ninguno de %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a list of channels, %4 a percentage</comment>
        <translation>%1: %2 de %3 (%4)</translation>
    </message>
    <message>
        <source>dropped by this mask</source>
        <translation>descartados por esta máscara</translation>
    </message>
    <message>
        <source>all 0 in x</source>
        <translation>todo 0 en x</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 1 / 0 here, which is infinite.</source>
        <translation>Con p = 1, la máscara de NumPy es aquí 1 / 0, que es infinito.</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 0 / 0, which is NaN.</source>
        <translation>Con p = 1, la máscara de NumPy es 0 / 0, que es NaN.</translation>
    </message>
    <message>
        <source>The kept elements are being counted: the scale of drop-block takes all of them to know.</source>
        <translation>Se están contando los elementos conservados: la escala de drop-block depende de todos ellos.</translation>
    </message>
    <message>
        <source>At its lowest, the validation loss of %1 is %2 above that of %3 (%4).</source>
        <translation>En su punto más bajo, la pérdida de validación de %1 está %2 por encima de la de %3 (%4).</translation>
    </message>
    <message>
        <source>None is yours, but one is almost: it differs in %1 of %2 cells, first %3. The chance to come so near by accident is %4: look for a cell that was changed, or a slip in the text.</source>
        <translation>Ninguna es la suya, pero una casi: difiere en %1 de %2 celdas, primera: %3. La probabilidad de acercarse tanto por azar es %4: busque una celda cambiada o un error en el texto.</translation>
    </message>
    <message>
        <source>So few cells say nothing: some mask here is like yours by accident.</source>
        <translation>Tan pocas celdas no dicen nada: alguna de estas máscaras es como la suya por azar.</translation>
    </message>
    <message>
        <source>Your mask is almost the one of %1: it differs in %2 of %3 cells.</source>
        <translation>Su máscara es casi la de %1: difiere en %2 de %3 celdas.</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>menos de 1 entre %1</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 entre %1</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>eje %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of an axis</source>
        <translation>&apos;%1&apos; no es un nombre de eje</translation>
    </message>
    <message>
        <source>give each axis a name of 1 to %1 characters</source>
        <translation>dé a cada eje un nombre de 1 a %1 caracteres</translation>
    </message>
    <message>
        <source>%1 names were given for %2 axes</source>
        <translation>se dieron %1 nombres para %2 ejes</translation>
    </message>
    <message>
        <source>give each axis one name, with commas between them</source>
        <translation>dé un nombre a cada eje, separados por comas</translation>
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
        <translation>{} valores float32 necesitan {} GiB de memoria</translation>
    </message>
    <message>
        <source>this machine has {:.1f} GiB: use a smaller shape</source>
        <translation>este equipo tiene {} GiB: use una forma más pequeña</translation>
    </message>
    <message>
        <source>write a number such as -0.5, 1e-3, nan or inf</source>
        <translation>escriba un número, como -0.5, 1e-3, nan o inf</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>falta un número</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} no es un número</translation>
    </message>
    <message>
        <source>{} is beyond the largest {}</source>
        <translation>{} supera el mayor {}</translation>
    </message>
    <message>
        <source>write a number up to {}, or inf</source>
        <translation>escriba un número hasta {}, o inf</translation>
    </message>
    <message>
        <source>write a whole number from 0 to {}</source>
        <translation>escriba un número entero de 0 a {}</translation>
    </message>
    <message>
        <source>{} is not a {}</source>
        <translation>{} no sirve como {}</translation>
    </message>
    <message>
        <source>{} is too large for a {}</source>
        <translation>{} es demasiado grande como {}</translation>
    </message>
    <message>
        <source>dropout probability has to be between 0 and 1, but got {}</source>
        <translation>la probabilidad de dropout debe estar entre 0 y 1, pero es {}</translation>
    </message>
    <message>
        <source>p is the probability of dropping, such as 0.5</source>
        <translation>p es la probabilidad de descartar, como 0.5</translation>
    </message>
    <message>
        <source>p is the probability of dropping, a number from 0 to 1 such as 0.5</source>
        <translation>p es la probabilidad de descartar, un número de 0 a 1, como 0.5</translation>
    </message>
    <message>
        <source>{} is closer to 0 than float64 can say</source>
        <translation>{} está más cerca de 0 de lo que float64 puede expresar</translation>
    </message>
    <message>
        <source>write 0 to drop nothing</source>
        <translation>escriba 0 para no descartar nada</translation>
    </message>
    <message>
        <source>{} is closer to 1 than float64 can say</source>
        <translation>{} está más cerca de 1 de lo que float64 puede expresar</translation>
    </message>
    <message>
        <source>write 1 to drop everything</source>
        <translation>escriba 1 para descartarlo todo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>there is not enough memory for a sum per unit</source>
        <translation>no hay memoria suficiente para una suma por unidad</translation>
    </message>
    <message>
        <source>close other programs, or take a smaller tensor</source>
        <translation>cierre otros programas o use un tensor más pequeño</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: x × 0</source>
        <translation>p = 0: el propio x; p = 1: x × 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: the scale is 0</source>
        <translation>p = 0: una copia de x; p = 1: la escala es 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: zeros, x is not looked at</source>
        <translation>p = 0: una copia de x; p = 1: ceros, no se mira x</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: zeros</source>
        <translation>p = 0: el propio x; p = 1: ceros</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: not allowed, the ratio is below 1</source>
        <translation>p = 0: el propio x; p = 1: no permitido, la tasa es menor que 1</translation>
    </message>
    <message>
        <source>as for any p; only evaluation scales, by 1 − p</source>
        <translation>como con cualquier p; solo la evaluación escala, por 1 − p</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the scale is 1 / 0</source>
        <translation>como con cualquier p: con p = 1 la escala es 1 / 0</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the mask is 0 / 0</source>
        <translation>como con cualquier p: con p = 1 la máscara es 0 / 0</translation>
    </message>
    <message>
        <source>its own factors keep mean and variance</source>
        <translation>sus propios factores conservan media y varianza</translation>
    </message>
    <message>
        <source>noise leaves the mean alone, and there is nothing to make up for</source>
        <translation>el ruido no altera la media y no hay nada que compensar</translation>
    </message>
    <message>
        <source>it divides by the share that was kept</source>
        <translation>divide por la parte conservada</translation>
    </message>
    <message>
        <source>{} is formed in one way only</source>
        <translation>{} solo se calcula de una forma</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>aritmética</translation>
    </message>
    <message>
        <source>take torch</source>
        <translation>use torch</translation>
    </message>
    <message>
        <source>another framework&apos;s arithmetic has its own zero and scale</source>
        <translation>la aritmética de otro framework tiene su propio cero y su propia escala</translation>
    </message>
    <message>
        <source>leave zeroing and scaling out, or take torch</source>
        <translation>omita la puesta a cero y la escala, o use torch</translation>
    </message>
    <message>
        <source>ONNX takes a ratio below 1</source>
        <translation>ONNX solo admite una tasa menor que 1</translation>
    </message>
    <message>
        <source>take a p below 1</source>
        <translation>use una p menor que 1</translation>
    </message>
    <message>
        <source>gaussian dropout with p = 1 has noise without bound</source>
        <translation>el dropout gaussiano con p = 1 tiene ruido sin límite</translation>
    </message>
    <message>
        <source>take a p below 1: the noise has the variance p / (1 - p)</source>
        <translation>use una p menor que 1: el ruido tiene varianza p / (1 - p)</translation>
    </message>
    <message>
        <source>the noise&apos;s standard deviation has to be 0 or more, but got {}</source>
        <translation>la desviación estándar del ruido debe ser 0 o más, pero es {}</translation>
    </message>
    <message>
        <source>sigma is a number such as 0.1</source>
        <translation>sigma es un número, como 0.1</translation>
    </message>
    <message>
        <source>the block size has to be 1 or more, but got 0</source>
        <translation>el tamaño del bloque debe ser 1 o más, pero es 0</translation>
    </message>
    <message>
        <source>give the side of the squares in elements, such as 7</source>
        <translation>dé el lado de los cuadrados en elementos, como 7</translation>
    </message>
    <message>
        <source>{} has its own axes</source>
        <translation>{} tiene sus propios ejes</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>ejes</translation>
    </message>
    <message>
        <source>leave the axes out, or take the kind dropout</source>
        <translation>omita los ejes o use el tipo dropout</translation>
    </message>
    <message>
        <source>{} has no classic scaling</source>
        <translation>{} no tiene escala clásica</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>escala</translation>
    </message>
    <message>
        <source>take inverted: {}</source>
        <translation>use inverted: {}</translation>
    </message>
    <message>
        <source>{} drops to a value of its own, not to 0</source>
        <translation>{} descarta a un valor propio, no a 0</translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation>puesta a cero</translation>
    </message>
    <message>
        <source>take multiply</source>
        <translation>use multiply</translation>
    </message>
    <message>
        <source>{} drops nothing</source>
        <translation>{} no descarta nada</translation>
    </message>
    <message>
        <source>Feature dropout requires at least 2 dimensions in the input</source>
        <translation>el dropout de canales necesita una entrada de al menos 2 dimensiones</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, length</source>
        <translation>dé a x una forma como muestras, canales, longitud</translation>
    </message>
    <message>
        <source>there is no kind &apos;{}&apos;</source>
        <translation>no hay ningún tipo &apos;{}&apos;</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>write one of {}</source>
        <translation>escriba uno de {}</translation>
    </message>
    <message>
        <source>dropout1d: Expected 2D or 3D input, but received a {}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).</source>
        <translation>dropout1d: se espera una entrada 2D o 3D, y esta es {}D. dropout1d descarta canales de entradas con 1 dimensión espacial, una de canales y, opcionalmente, una de lote (es decir, 2D o 3D).</translation>
    </message>
    <message>
        <source>input should be 4 dimensional. Got {} dimensions.</source>
        <translation>la entrada debería tener 4 dimensiones; tiene {}</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, height, width</source>
        <translation>dé a x una forma como muestras, canales, alto, ancho</translation>
    </message>
    <message>
        <source>drop-connect takes a matrix of weights, but x has {} axes</source>
        <translation>drop-connect toma una matriz de pesos, pero x tiene {} ejes</translation>
    </message>
    <message>
        <source>give x a shape such as outputs, inputs</source>
        <translation>dé a x una forma como salidas, entradas</translation>
    </message>
    <message>
        <source>locked dropout needs at least 2 axes</source>
        <translation>el dropout bloqueado necesita al menos 2 ejes</translation>
    </message>
    <message>
        <source>give x a shape such as time, samples, units</source>
        <translation>dé a x una forma como tiempo, muestras, unidades</translation>
    </message>
    <message>
        <source>stochastic depth by row needs at least 1 axis</source>
        <translation>stochastic depth por filas necesita al menos 1 eje</translation>
    </message>
    <message>
        <source>the first axis counts the samples</source>
        <translation>el primer eje cuenta las muestras</translation>
    </message>
    <message>
        <source>the elements are fewer than a channel of 64 x 64 has</source>
        <translation>hay menos elementos que en un canal de 64 x 64</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>write constant, linear:STEPS, linear:STEPS,STARTP, early:STEPS, late:STEPS or curriculum:STEPS</source>
        <translation>escriba constant, linear:PASOS, linear:PASOS,P0, early:PASOS, late:PASOS o curriculum:PASOS</translation>
    </message>
    <message>
        <source>a schedule of no steps</source>
        <translation>un programa sin pasos</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>write a whole number of steps, 1 or more</source>
        <translation>escriba un número entero de pasos, 1 o más</translation>
    </message>
    <message>
        <source>there is no schedule &apos;{}&apos;</source>
        <translation>no hay ningún programa &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} does not say in how many steps</source>
        <translation>{} no dice en cuántos pasos</translation>
    </message>
    <message>
        <source>{} has no steps</source>
        <translation>{} no tiene pasos</translation>
    </message>
    <message>
        <source>{} has no start of its own</source>
        <translation>{} no tiene un inicio propio</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>número de pasos</translation>
    </message>
    <message>
        <source>{} takes no mask of another framework</source>
        <translation>{} no admite la máscara de otro framework</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>take native: no source replays where its squares begin</source>
        <translation>use native: ninguna fuente reproduce dónde empiezan sus cuadrados</translation>
    </message>
    <message>
        <source>take native: it adds or multiplies noise and drops nothing</source>
        <translation>use native: suma o multiplica ruido y no descarta nada</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>línea {}</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}, línea {}</translation>
    </message>
    <message>
        <source>{}, column {}</source>
        <translation>{}, columna {}</translation>
    </message>
    <message>
        <source>the text is in UTF-16</source>
        <translation>el texto está en UTF-16</translation>
    </message>
    <message>
        <source>save it in UTF-8</source>
        <translation>guárdelo en UTF-8</translation>
    </message>
    <message>
        <source>byte 0x00 is not text</source>
        <translation>el byte 0x00 no es texto</translation>
    </message>
    <message>
        <source>open a text file with numbers, in UTF-8 or ASCII</source>
        <translation>abra un archivo de texto con números, en UTF-8 o ASCII</translation>
    </message>
    <message>
        <source>write the shape as in # shape: 2,3,4</source>
        <translation>escriba la forma como en # shape: 2,3,4</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a point where the decimal sign is a comma</source>
        <translation>«{}» tiene un punto donde el signo decimal es una coma</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a comma where the decimal sign is a point</source>
        <translation>«{}» tiene una coma donde el signo decimal es un punto</translation>
    </message>
    <message>
        <source>write every number with the same decimal sign, and no other sign in it</source>
        <translation>escriba todos los números con el mismo signo decimal y sin otro signo</translation>
    </message>
    <message>
        <source>the row has more than {} fields, the first row has {}</source>
        <translation>la fila tiene más de {} campos; la primera tiene {}</translation>
    </message>
    <message>
        <source>give every row as many fields</source>
        <translation>dé a cada fila el mismo número de campos</translation>
    </message>
    <message>
        <source>the row ends after {} fields, the first row has {}</source>
        <translation>la fila acaba tras {} campos; la primera tiene {}</translation>
    </message>
    <message>
        <source>shape {} has {} values, the file has {}</source>
        <translation>la forma {} tiene {} valores; el archivo tiene {}</translation>
    </message>
    <message>
        <source>correct the shape, or remove the line</source>
        <translation>corrija la forma o quite la línea</translation>
    </message>
    <message>
        <source>there are no cells to paste</source>
        <translation>no hay celdas que pegar</translation>
    </message>
    <message>
        <source>copy cells with numbers</source>
        <translation>copie celdas con números</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file holds no numbers</source>
        <translation>el archivo no contiene números</translation>
    </message>
    <message>
        <source>write rows of numbers such as 0.5,1,nan</source>
        <translation>escriba filas de números, como 0.5,1,nan</translation>
    </message>
    <message>
        <source>no numbers follow this line of text</source>
        <translation>tras esta línea de texto no hay números</translation>
    </message>
    <message>
        <source>line {} skipped as a header</source>
        <translation>línea {} omitida como encabezado</translation>
    </message>
    <message>
        <source>a carriage return stands inside the line</source>
        <translation>hay un retorno de carro dentro de la línea</translation>
    </message>
    <message>
        <source>byte 0x{:02X} is not text</source>
        <translation>el byte 0x{} no es texto</translation>
    </message>
    <message>
        <source>end lines in LF or CRLF</source>
        <translation>termine las líneas en LF o CRLF</translation>
    </message>
    <message>
        <source>separate numbers with commas, semicolons or tabs</source>
        <translation>separe los números con comas, puntos y comas o tabuladores</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>es un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
        <source>give the name of a file</source>
        <translation>dé el nombre de un archivo</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>compruebe el nombre</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>una parte de la ruta es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>compruebe la ruta</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>el acceso está denegado</translation>
    </message>
    <message>
        <source>ask for access, or use another folder</source>
        <translation>pida acceso o use otra carpeta</translation>
    </message>
    <message>
        <source>the system does not permit this</source>
        <translation>el sistema no lo permite</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>use another disk</source>
        <translation>use otro disco</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>free some space, or use another disk</source>
        <translation>libere espacio o use otro disco</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>su cuota del disco está agotada</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows</source>
        <translation>el archivo sería mayor de lo que permite este sistema</translation>
    </message>
    <message>
        <source>save fewer values, or use another disk</source>
        <translation>guarde menos valores o use otro disco</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco comunica un error</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>compruebe el disco</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>remove or repair the links</source>
        <translation>quite o repare los enlaces</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>use a shorter name</source>
        <translation>use un nombre más corto</translation>
    </message>
    <message>
        <source>the file is in use by a running program</source>
        <translation>un programa en ejecución usa el archivo</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>use otro nombre</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>hay demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>close some</source>
        <translation>cierre algunos</translation>
    </message>
    <message>
        <source>there is not enough memory to open the file</source>
        <translation>no hay memoria suficiente para abrir el archivo</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>cierre otros programas</translation>
    </message>
    <message>
        <source>the reader has closed the pipe</source>
        <translation>el lector cerró la tubería</translation>
    </message>
    <message>
        <source>the memory is not enough to unpack it</source>
        <translation>la memoria no basta para descomprimirlo</translation>
    </message>
    <message>
        <source>the gzip data is damaged or cut short</source>
        <translation>los datos gzip están dañados o cortados</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>more than {} bytes come out of it</source>
        <translation>salen de él más de {} bytes</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>compruebe que es el archivo correcto</translation>
    </message>
    <message>
        <source>it is not an IDX file</source>
        <translation>no es un archivo IDX</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes, a type and a rank</source>
        <translation>un archivo IDX empieza con dos bytes cero, un tipo y un rango</translation>
    </message>
    <message>
        <source>IDX has no type {}</source>
        <translation>IDX no tiene el tipo {}</translation>
    </message>
    <message>
        <source>the types are 8, 9, 11, 12, 13 and 14</source>
        <translation>los tipos son 8, 9, 11, 12, 13 y 14</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>el archivo acaba dentro de su encabezado</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>la forma {} de {} ocupa {} bytes de datos; el archivo tiene {}</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} of shape {} of {}</source>
        <translation>{0} bytes comprimidos no pueden contener los {1} de la forma {2} de {3}</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>el archivo acaba antes de tiempo</translation>
    </message>
    <message>
        <source>the file goes on after its last value</source>
        <translation>el archivo sigue tras su último valor</translation>
    </message>
    <message>
        <source>{}: shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>{}: la forma {} de {} ocupa {} bytes de datos; el archivo tiene {}</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>cópielo o guárdelo de nuevo</translation>
    </message>
    <message>
        <source>save the array again with numpy.save</source>
        <translation>guarde de nuevo el array con numpy.save</translation>
    </message>
    <message>
        <source>save it with numpy.save(name, array.astype(&apos;float32&apos;))</source>
        <translation>guárdelo con numpy.save(name, array.astype(&apos;float32&apos;))</translation>
    </message>
    <message>
        <source>the array holds Python objects (a pickle), which can run code when they are read</source>
        <translation>el array contiene objetos de Python (un pickle), que pueden ejecutar código al leerlos</translation>
    </message>
    <message>
        <source>the array holds complex numbers</source>
        <translation>el array contiene números complejos</translation>
    </message>
    <message>
        <source>save its real and imaginary parts as two arrays</source>
        <translation>guarde sus partes real e imaginaria como dos arrays</translation>
    </message>
    <message>
        <source>the array holds text</source>
        <translation>el array contiene texto</translation>
    </message>
    <message>
        <source>the array holds dates or times</source>
        <translation>el array contiene fechas u horas</translation>
    </message>
    <message>
        <source>the array has a structured type or raw bytes</source>
        <translation>el array tiene un tipo estructurado o bytes sin tipo</translation>
    </message>
    <message>
        <source>save one field of it, as float32, with numpy.save</source>
        <translation>guarde uno de sus campos, como float32, con numpy.save</translation>
    </message>
    <message>
        <source>the element type &apos;{}&apos; is not known</source>
        <translation>el tipo de elemento &apos;{}&apos; no se conoce</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>{}, header</source>
        <translation>{}, encabezado</translation>
    </message>
    <message>
        <source>{} is missing after {} bytes</source>
        <translation>falta tras {1} bytes: {0}</translation>
    </message>
    <message>
        <source>a length of {}{} is larger than any array</source>
        <translation>una longitud de {}{} es mayor que cualquier array</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>una longitud</translation>
    </message>
    <message>
        <source>a tuple of lengths</source>
        <translation>una tupla de longitudes</translation>
    </message>
    <message>
        <source>a comma or &apos;)&apos;</source>
        <translation>una coma o &apos;)&apos;</translation>
    </message>
    <message>
        <source>the comma of a tuple with one length</source>
        <translation>la coma de una tupla con una longitud</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True o False</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; does not belong there</source>
        <translation>la clave &apos;{}&apos; no va ahí</translation>
    </message>
    <message>
        <source>the array has a structured type</source>
        <translation>el array tiene un tipo estructurado</translation>
    </message>
    <message>
        <source>the element type</source>
        <translation>el tipo de elemento</translation>
    </message>
    <message>
        <source>a comma or &apos;}}&apos;</source>
        <translation>una coma o &apos;}}&apos;</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>una clave</translation>
    </message>
    <message>
        <source>the end of the header</source>
        <translation>el final del encabezado</translation>
    </message>
    <message>
        <source>&apos;descr&apos;, &apos;fortran_order&apos; and &apos;shape&apos; are not all there</source>
        <translation>no están todos: &apos;descr&apos;, &apos;fortran_order&apos; y &apos;shape&apos;</translation>
    </message>
    <message>
        <source>this is not a npy file: it does not begin with \x93NUMPY</source>
        <translation>no es un archivo npy: no empieza con \x93NUMPY</translation>
    </message>
    <message>
        <source>open a file that numpy.save wrote</source>
        <translation>abra un archivo escrito por numpy.save</translation>
    </message>
    <message>
        <source>version {}.{} of the npy format is not known</source>
        <translation>la versión {}.{} del formato npy no se conoce</translation>
    </message>
    <message>
        <source>the header is {} bytes long, {} are the most</source>
        <translation>el encabezado mide {} bytes; el máximo es {}</translation>
    </message>
    <message>
        <source>the file ends within its header, after {} bytes</source>
        <translation>el archivo acaba dentro de su encabezado, tras {} bytes</translation>
    </message>
    <message>
        <source>an array is called &apos;{}&apos;, which leads to another folder</source>
        <translation>un array se llama &apos;{}&apos;, que lleva a otra carpeta</translation>
    </message>
    <message>
        <source>the name of an array has control characters</source>
        <translation>el nombre de un array contiene caracteres de control</translation>
    </message>
    <message>
        <source>save it again with numpy.savez, under plain names</source>
        <translation>guárdelo de nuevo con numpy.savez, con nombres sencillos</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the array has {}</source>
        <translation>la forma {} de {} ocupa {} bytes de datos; el array tiene {}</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} that they say</source>
        <translation>{} bytes comprimidos no pueden contener los {} que declaran</translation>
    </message>
    <message>
        <source>there is no array &apos;{}&apos;</source>
        <translation>no hay ningún array &apos;{}&apos;</translation>
    </message>
    <message>
        <source>choose one that is there</source>
        <translation>elija uno de los que hay</translation>
    </message>
    <message>
        <source>{} converted to float32</source>
        <translation>{} convertido a float32</translation>
    </message>
    <message>
        <source>{} rounded to float32</source>
        <translation>{} redondeado a float32</translation>
    </message>
    <message>
        <source>1 value beyond the largest float32 became infinite</source>
        <translation>1 valor mayor que el máximo float32 pasó a infinito</translation>
    </message>
    <message>
        <source>{} values beyond the largest float32 became infinite</source>
        <translation>{} valores mayores que el máximo float32 pasaron a infinito</translation>
    </message>
    <message>
        <source>shape {} needs {:.1f} GiB of memory, {:.1f} GiB are free</source>
        <translation>la forma {} necesita {} GiB de memoria; hay {} GiB libres</translation>
    </message>
    <message>
        <source>close other programs, or save a part of it</source>
        <translation>cierre otros programas o guarde solo una parte</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the type &apos;{}&apos;, which is not known</source>
        <translation>el tensor &apos;{}&apos; tiene un tipo desconocido, &apos;{}&apos;</translation>
    </message>
    <message>
        <source>save it as float32: tensor.float()</source>
        <translation>guárdelo como float32: tensor.float()</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: a length of {} is larger than any array</source>
        <translation>tensor &apos;{}&apos;: una longitud de {} es mayor que cualquier array</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: {}</source>
        <translation>tensor &apos;{}&apos;: {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; ends at {}, before it begins at {}</source>
        <translation>el tensor &apos;{}&apos; acaba en {}, antes de empezar en {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: shape {} of {} takes {} bytes, its data_offsets hold {}</source>
        <translation>tensor &apos;{}&apos;: la forma {} de {} ocupa {} bytes; sus data_offsets abarcan {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; overlaps the one before it</source>
        <translation>el tensor &apos;{}&apos; se solapa con el anterior</translation>
    </message>
    <message>
        <source>{} bytes before tensor &apos;{}&apos; belong to no tensor</source>
        <translation>{} bytes antes del tensor &apos;{}&apos; no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>the file ends early: tensor &apos;{}&apos; goes to byte {} of the data, the file has {}</source>
        <translation>el archivo acaba antes de tiempo: el tensor &apos;{}&apos; llega al byte {} de los datos; el archivo tiene {}</translation>
    </message>
    <message>
        <source>{} bytes after the last tensor belong to no tensor</source>
        <translation>{} bytes tras el último tensor no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>the file ends before its header</source>
        <translation>el archivo acaba antes de su encabezado</translation>
    </message>
    <message>
        <source>open a file that safetensors wrote</source>
        <translation>abra un archivo escrito por safetensors</translation>
    </message>
    <message>
        <source>the header is {} bytes long, the file has {} after its length</source>
        <translation>el encabezado mide {} bytes; el archivo tiene {} tras su longitud</translation>
    </message>
    <message>
        <source>the header does not begin with &apos;{{&apos;</source>
        <translation>el encabezado no empieza con &apos;{{&apos;</translation>
    </message>
    <message>
        <source>the name of a tensor has control characters</source>
        <translation>el nombre de un tensor contiene caracteres de control</translation>
    </message>
    <message>
        <source>save it again under plain names</source>
        <translation>guárdelo de nuevo con nombres sencillos</translation>
    </message>
    <message>
        <source>two tensors are called &apos;{}&apos;</source>
        <translation>dos tensores se llaman &apos;{}&apos;</translation>
    </message>
    <message>
        <source>there is no tensor &apos;{}&apos;</source>
        <translation>no hay ningún tensor &apos;{}&apos;</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>un número negativo</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>un número no entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>the header is no JSON after {} bytes</source>
        <translation>el encabezado deja de ser JSON tras {} bytes</translation>
    </message>
    <message>
        <source>the header is {}, not an object</source>
        <translation>el encabezado es {}, no un objeto</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, not an object</source>
        <translation>&apos;{}&apos; es {}, no un objeto</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;__metadata__&apos; is {}, not a text</source>
        <translation>&apos;{}&apos; de &apos;__metadata__&apos; es {}, no un texto</translation>
    </message>
    <message>
        <source>{} of tensor &apos;{}&apos; holds {}</source>
        <translation>{} del tensor &apos;{}&apos; no es válido: {}</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of &apos;__metadata__&apos; comes twice</source>
        <translation>la clave &apos;{}&apos; de &apos;__metadata__&apos; aparece dos veces</translation>
    </message>
    <message>
        <source>&apos;__metadata__&apos; comes twice</source>
        <translation>&apos;__metadata__&apos; aparece dos veces</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; comes twice</source>
        <translation>la clave &apos;{}&apos; del tensor &apos;{}&apos; aparece dos veces</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; does not belong there</source>
        <translation>la clave &apos;{}&apos; del tensor &apos;{}&apos; no va ahí</translation>
    </message>
    <message>
        <source>the header holds a zero byte</source>
        <translation>el encabezado contiene un byte cero</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lacks its {}</source>
        <translation>al tensor &apos;{}&apos; le falta {}</translation>
    </message>
    <message>
        <source>data_offsets of tensor &apos;{}&apos; are {} numbers, not two</source>
        <translation>data_offsets del tensor &apos;{}&apos; son {} números, no dos</translation>
    </message>
    <message>
        <source>the file name has no extension</source>
        <translation>el nombre del archivo no tiene extensión</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a format Dropscope knows</source>
        <translation>&apos;{}&apos; no es un formato que Dropscope conozca</translation>
    </message>
    <message>
        <source>use one of {}</source>
        <translation>use uno de {}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which can run code when they are read</source>
        <translation>los archivos de PyTorch son pickles, que pueden ejecutar código al leerlos</translation>
    </message>
    <message>
        <source>save the tensor from Python: import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</source>
        <translation>guarde el tensor desde Python: import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</translation>
    </message>
    <message>
        <source>Dropscope reads such files, but does not write them</source>
        <translation>Dropscope lee estos archivos, pero no los escribe</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which Dropscope does not write</source>
        <translation>los archivos de PyTorch son pickles, que Dropscope no escribe</translation>
    </message>
    <message>
        <source>save {} and read it in Python with torch.from_numpy(numpy.load({}))</source>
        <translation>guarde {} y léalo en Python con torch.from_numpy(numpy.load({}))</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>the file holds no arrays</source>
        <translation>el archivo no contiene arrays</translation>
    </message>
    <message>
        <source>save at least one into it</source>
        <translation>guarde al menos uno en él</translation>
    </message>
    <message>
        <source>the file holds {} arrays: {}</source>
        <translation>el archivo contiene {} arrays: {}</translation>
    </message>
    <message>
        <source>the file holds no array called &apos;{}&apos;: {}</source>
        <translation>el archivo no contiene ningún array llamado &apos;{}&apos;: {}</translation>
    </message>
    <message>
        <source>name the one to open: {}:{}</source>
        <translation>nombre el que quiere abrir: {}:{}</translation>
    </message>
    <message>
        <source>there is no tensor to save</source>
        <translation>no hay ningún tensor que guardar</translation>
    </message>
    <message>
        <source>the file holds one tensor, which has no name</source>
        <translation>el archivo contiene un solo tensor, que no tiene nombre</translation>
    </message>
    <message>
        <source>leave &apos;:{}&apos; out</source>
        <translation>quite «:{}»</translation>
    </message>
    <message>
        <source>a {} file holds one tensor, these are {}</source>
        <translation>un archivo {} contiene un tensor; aquí hay {}</translation>
    </message>
    <message>
        <source>use .npz or .safetensors</source>
        <translation>use .npz o .safetensors</translation>
    </message>
    <message>
        <source>copy it or save it again with onnx.numpy_helper.from_array</source>
        <translation>cópielo o guárdelo de nuevo con onnx.numpy_helper.from_array</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: field {} does not fit</source>
        <translation>no es un TensorProto de ONNX: el campo {} no encaja</translation>
    </message>
    <message>
        <source>open one tensor that onnx.numpy_helper.from_array made, not a whole model</source>
        <translation>abra un tensor hecho por onnx.numpy_helper.from_array, no un modelo entero</translation>
    </message>
    <message>
        <source>more than {} axes are too many</source>
        <translation>más de {} ejes son demasiados</translation>
    </message>
    <message>
        <source>raw_data comes twice</source>
        <translation>raw_data aparece dos veces</translation>
    </message>
    <message>
        <source>the values are in two fields, {} and {}</source>
        <translation>los valores están en dos campos, {} y {}</translation>
    </message>
    <message>
        <source>it is one segment of a larger tensor</source>
        <translation>es un segmento de un tensor mayor</translation>
    </message>
    <message>
        <source>the tensor holds text</source>
        <translation>el tensor contiene texto</translation>
    </message>
    <message>
        <source>the values are in another file (external_data)</source>
        <translation>los valores están en otro archivo (external_data)</translation>
    </message>
    <message>
        <source>the values are in another file (data_location)</source>
        <translation>los valores están en otro archivo (data_location)</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: there is no data_type</source>
        <translation>no es un TensorProto de ONNX: falta data_type</translation>
    </message>
    <message>
        <source>the tensor holds complex numbers</source>
        <translation>el tensor contiene números complejos</translation>
    </message>
    <message>
        <source>data_type {} is not known</source>
        <translation>data_type {} no se conoce</translation>
    </message>
    <message>
        <source>the number {} is no {}</source>
        <translation>el número {} no es un {}</translation>
    </message>
    <message>
        <source>the field at byte {} is broken, or the file ends within it</source>
        <translation>el campo en el byte {} está dañado, o el archivo acaba en él</translation>
    </message>
    <message>
        <source>values of {} do not belong into {}</source>
        <translation>valores de {} no van en {}</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes, raw_data has {}</source>
        <translation>la forma {} de {} ocupa {} bytes; raw_data tiene {}</translation>
    </message>
    <message>
        <source>the tensor is called &apos;{}&apos;</source>
        <translation>el tensor se llama &apos;{}&apos;</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>allow writing to it, or use another name</source>
        <translation>permita escribir en él o use otro nombre</translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation>falta el nombre de un archivo</translation>
    </message>
    <message>
        <source>give a name such as x.npy</source>
        <translation>dé un nombre, como x.npy</translation>
    </message>
    <message>
        <source>the zip file could not be made: {}</source>
        <translation>no se pudo crear el archivo zip: {}</translation>
    </message>
    <message>
        <source>check the memory that is free</source>
        <translation>compruebe la memoria libre</translation>
    </message>
    <message>
        <source>the zip archive is broken: {}</source>
        <translation>el archivo zip está dañado: {}</translation>
    </message>
    <message>
        <source>save or download the file again</source>
        <translation>guarde o descargue de nuevo el archivo</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>no es un archivo zip</translation>
    </message>
    <message>
        <source>a zip archive begins with the letters PK</source>
        <translation>un archivo zip empieza con las letras PK</translation>
    </message>
    <message>
        <source>it has two files called &apos;{}&apos;</source>
        <translation>contiene dos archivos llamados &apos;{}&apos;</translation>
    </message>
    <message>
        <source>it is encrypted or packed in a way that Dropscope does not read</source>
        <translation>está cifrado o comprimido de un modo que Dropscope no lee</translation>
    </message>
    <message>
        <source>use stored or deflated files without a password</source>
        <translation>use archivos sin comprimir o con deflate, sin contraseña</translation>
    </message>
    <message>
        <source>it unpacks to {} bytes</source>
        <translation>descomprimido ocupa {} bytes</translation>
    </message>
    <message>
        <source>at most {} can be read here</source>
        <translation>aquí se pueden leer {} como máximo</translation>
    </message>
    <message>
        <source>it unpacks to more than it says</source>
        <translation>al descomprimirlo sale más de lo que declara</translation>
    </message>
    <message>
        <source>it unpacks to less than it says</source>
        <translation>al descomprimirlo sale menos de lo que declara</translation>
    </message>
    <message>
        <source>this back end does not take whole tensors</source>
        <translation>este backend no admite tensores enteros</translation>
    </message>
    <message>
        <source>there is no back end &apos;{}&apos;</source>
        <translation>no hay ningún backend &apos;{}&apos;</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>backend</translation>
    </message>
    <message>
        <source>choose one of {}</source>
        <translation>elija uno de {}</translation>
    </message>
    <message>
        <source>this build has no CUDA back end</source>
        <translation>esta compilación no tiene backend CUDA</translation>
    </message>
    <message>
        <source>use the scalar or simd back end</source>
        <translation>use el backend scalar o simd</translation>
    </message>
    <message>
        <source>no NVIDIA driver: this machine has no GPU, or its driver is not installed</source>
        <translation>no hay controlador NVIDIA: este equipo no tiene GPU o su controlador no está instalado</translation>
    </message>
    <message>
        <source>no CUDA device that can be used: {}</source>
        <translation>no hay ningún dispositivo CUDA utilizable: {}</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the scalar or simd back end</source>
        <translation>mire qué dice nvidia-smi o use el backend scalar o simd</translation>
    </message>
    <message>
        <source>the host&apos;s memory is not enough: {} of pinned memory were asked for</source>
        <translation>la memoria del equipo no basta: se pidieron {} de memoria fijada</translation>
    </message>
    <message>
        <source>use a smaller tensor or the simd back end</source>
        <translation>use un tensor más pequeño o el backend simd</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is not enough: {} were asked for, {} of {} are free</source>
        <translation>la memoria de la GPU no basta: se pidieron {}; hay {} libres de {}</translation>
    </message>
    <message>
        <source>use a smaller tensor, end other programs on the GPU, or use the simd back end</source>
        <translation>use un tensor más pequeño, cierre otros programas en la GPU o use el backend simd</translation>
    </message>
    <message>
        <source>the GPU failed to {}: {} (CUDA error {})</source>
        <translation>la GPU no pudo {}: {} (error de CUDA {})</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the simd back end</source>
        <translation>mire qué dice nvidia-smi o use el backend simd</translation>
    </message>
    <message>
        <source>give memory</source>
        <translation>dar memoria</translation>
    </message>
    <message>
        <source>create a stream</source>
        <translation>crear un flujo</translation>
    </message>
    <message>
        <source>take a piece of the tensor</source>
        <translation>tomar una parte del tensor</translation>
    </message>
    <message>
        <source>start a kernel</source>
        <translation>iniciar un kernel</translation>
    </message>
    <message>
        <source>give a piece of the result back</source>
        <translation>devolver una parte del resultado</translation>
    </message>
    <message>
        <source>do its work</source>
        <translation>hacer su trabajo</translation>
    </message>
    <message>
        <source>draw the units</source>
        <translation>sortear las unidades</translation>
    </message>
    <message>
        <source>tell its memory</source>
        <translation>indicar su memoria</translation>
    </message>
    <message>
        <source>this machine has no vector instructions that the simd back end was built for</source>
        <translation>este equipo no tiene instrucciones vectoriales para las que se compiló el backend simd</translation>
    </message>
    <message>
        <source>use the scalar back end</source>
        <translation>use el backend scalar</translation>
    </message>
    <message>
        <source>measuring {} elements needs {:.0f} MiB of memory</source>
        <translation>medir {} elementos necesita {} MiB de memoria</translation>
    </message>
    <message>
        <source>{:.0f} MiB are free: end other programs or measure fewer elements</source>
        <translation>hay {} MiB libres: cierre otros programas o mida menos elementos</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>this is no row of curves, or rows are missing before it</source>
        <translation>no es una fila de curvas, o faltan filas antes</translation>
    </message>
    <message>
        <source>its columns are {}</source>
        <translation>sus columnas son {}</translation>
    </message>
    <message>
        <source>this is no file of curves</source>
        <translation>no es un archivo de curvas</translation>
    </message>
    <message>
        <source>its header is {}</source>
        <translation>su encabezado es {}</translation>
    </message>
    <message>
        <source>{} fields where the first line has {}</source>
        <translation>{} campos; la primera línea tiene {}</translation>
    </message>
    <message>
        <source>give every line as many</source>
        <translation>dé a cada línea los mismos</translation>
    </message>
    <message>
        <source>the file has no rows of data</source>
        <translation>el archivo no tiene filas de datos</translation>
    </message>
    <message>
        <source>give it one line for each sample</source>
        <translation>ponga una línea por muestra</translation>
    </message>
    <message>
        <source>the file has one column</source>
        <translation>el archivo tiene una sola columna</translation>
    </message>
    <message>
        <source>a sample needs a label and at least one number beside it</source>
        <translation>una muestra necesita una etiqueta y al menos un número</translation>
    </message>
    <message>
        <source>there is no column &apos;{}&apos;</source>
        <translation>no hay ninguna columna &apos;{}&apos;</translation>
    </message>
    <message>
        <source>write a number from 1 to {}</source>
        <translation>escriba un número de 1 a {}</translation>
    </message>
    <message>
        <source>write one of {}, or a number from 1 to {}</source>
        <translation>escriba uno de {}, o un número de 1 a {}</translation>
    </message>
    <message>
        <source>{}, line {}, column {}</source>
        <translation>{}, línea {}, columna {}</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>falta un valor</translation>
    </message>
    <message>
        <source>fill it in or take the line out</source>
        <translation>complételo o quite la línea</translation>
    </message>
    <message>
        <source>columns other than the label&apos;s hold numbers</source>
        <translation>las columnas que no son la de la etiqueta contienen números</translation>
    </message>
    <message>
        <source>{} is no value to learn from</source>
        <translation>{} no es un valor del que se pueda aprender</translation>
    </message>
    <message>
        <source>the label is missing</source>
        <translation>falta la etiqueta</translation>
    </message>
    <message>
        <source>the label is {}</source>
        <translation>la etiqueta es {}</translation>
    </message>
    <message>
        <source>every row has the same label, so there is nothing to learn</source>
        <translation>todas las filas tienen la misma etiqueta: no hay nada que aprender</translation>
    </message>
    <message>
        <source>check which column is the label&apos;s</source>
        <translation>compruebe qué columna es la de la etiqueta</translation>
    </message>
    <message>
        <source>the label column has {} different values, at most {} can be classes</source>
        <translation>la columna de etiquetas tiene {} valores distintos; como máximo {} pueden ser clases</translation>
    </message>
    <message>
        <source>the folder has no {}, with or without .gz</source>
        <translation>la carpeta no tiene {}, ni con .gz ni sin él</translation>
    </message>
    <message>
        <source>a folder of IDX files holds pictures and labels called as MNIST&apos;s</source>
        <translation>una carpeta de archivos IDX contiene imágenes y etiquetas con los nombres de MNIST</translation>
    </message>
    <message>
        <source>{} pictures and {} labels do not go together</source>
        <translation>{} imágenes y {} etiquetas no encajan</translation>
    </message>
    <message>
        <source>pictures have three axes, labels one, both equally long</source>
        <translation>las imágenes tienen tres ejes y las etiquetas uno, de igual longitud</translation>
    </message>
    <message>
        <source>a label is no class from 0 to 255</source>
        <translation>una etiqueta no es una clase de 0 a 255</translation>
    </message>
    <message>
        <source>training and test pictures are of different sizes</source>
        <translation>las imágenes de entrenamiento y de prueba son de distinto tamaño</translation>
    </message>
    <message>
        <source>use one data set&apos;s files</source>
        <translation>use los archivos de un mismo conjunto de datos</translation>
    </message>
    <message>
        <source>training and test labels do not go together</source>
        <translation>las etiquetas de entrenamiento y de prueba no encajan</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not on this machine</source>
        <translation>Fashion-MNIST no está en este equipo</translation>
    </message>
    <message>
        <source>install Debian&apos;s dataset-fashion-mnist, or set DROPSCOPE_FASHION_MNIST to the folder of its four IDX files</source>
        <translation>instale dataset-fashion-mnist de Debian o ponga en DROPSCOPE_FASHION_MNIST la carpeta de sus cuatro archivos IDX</translation>
    </message>
    <message>
        <source>{} samples leave {} for training and {} for validation</source>
        <translation>{} muestras dejan {} para entrenar y {} para validar</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>parte de validación</translation>
    </message>
    <message>
        <source>take more samples, or a share such as 0.5</source>
        <translation>use más muestras o una parte como 0.5</translation>
    </message>
    <message>
        <source>there is no data set &apos;{}&apos;</source>
        <translation>no hay ningún conjunto de datos &apos;{}&apos;</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>write one of {}, {}, FILE.csv[:LABELCOLUMN], or a folder of IDX files</source>
        <translation>escriba uno de {}, {}, ARCHIVO.csv[:COLUMNA] o una carpeta de archivos IDX</translation>
    </message>
    <message>
        <source>{} samples cannot be made</source>
        <translation>no se pueden generar {} muestras</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>write a whole number from 4 to {}</source>
        <translation>escriba un número entero de 4 a {}</translation>
    </message>
    <message>
        <source>noise has to be 0 or more, but got {}</source>
        <translation>el ruido debe ser 0 o más, pero es {}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>write a number such as 0.3</source>
        <translation>escriba un número, como 0.3</translation>
    </message>
    <message>
        <source>label noise is a share from 0 to 1, but got {}</source>
        <translation>el ruido de etiquetas es una parte de 0 a 1, pero es {}</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>ruido de etiquetas</translation>
    </message>
    <message>
        <source>write a number such as 0.2</source>
        <translation>escriba un número, como 0.2</translation>
    </message>
    <message>
        <source>the validation share has to be above 0 and below 1, but got {}</source>
        <translation>la parte de validación debe ser mayor que 0 y menor que 1, pero es {}</translation>
    </message>
    <message>
        <source>write a number such as 0.5</source>
        <translation>escriba un número, como 0.5</translation>
    </message>
    <message>
        <source>a regression has no labels to change</source>
        <translation>una regresión no tiene etiquetas que cambiar</translation>
    </message>
    <message>
        <source>write 0</source>
        <translation>escriba 0</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>number of units</source>
        <translation>número de unidades</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>write the width of each hidden layer, such as 64,64</source>
        <translation>escriba el ancho de cada capa oculta, como 64,64</translation>
    </message>
    <message>
        <source>write a kind, a colon and the number of steps, such as late:500</source>
        <translation>escriba un tipo, dos puntos y el número de pasos, como late:500</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>número de muestras</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>número de épocas</translation>
    </message>
    <message>
        <source>there is nothing called &apos;{}&apos; to set</source>
        <translation>no hay nada llamado &apos;{}&apos; que fijar</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>inicialización</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>there is no {} &apos;{}&apos;</source>
        <translation>desconocido: {} &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} has to be 0 or more, but got {}</source>
        <translation>{} debe ser 0 o más, pero es {}</translation>
    </message>
    <message>
        <source>write 0 to leave it out, or a number above 0</source>
        <translation>escriba 0 para omitirlo o un número mayor que 0</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>the learning rate has to be above 0, but got {}</source>
        <translation>la tasa de aprendizaje debe ser mayor que 0, pero es {}</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>write a number such as 0.01</source>
        <translation>escriba un número, como 0.01</translation>
    </message>
    <message>
        <source>momentum has to be at least 0 and below 1, but got {}</source>
        <translation>el momentum debe ser al menos 0 y menor que 1, pero es {}</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>momentum</translation>
    </message>
    <message>
        <source>write a number such as 0.9</source>
        <translation>escriba un número, como 0.9</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de los pesos (weight decay)</translation>
    </message>
    <message>
        <source>p = 1 drops every unit, so nothing can be learned</source>
        <translation>p = 1 descarta todas las unidades: no se puede aprender nada</translation>
    </message>
    <message>
        <source>write a p below 1, such as 0.5</source>
        <translation>escriba una p menor que 1, como 0.5</translation>
    </message>
    <message>
        <source>{} drops squares of pictures, and the units of a fully connected layer lie in no picture</source>
        <translation>{} descarta cuadrados de imágenes, y las unidades de una capa densa no están en ninguna imagen</translation>
    </message>
    <message>
        <source>take dropout or another kind that drops units</source>
        <translation>use dropout u otro tipo que descarte unidades</translation>
    </message>
    <message>
        <source>{} drops nothing, so it has no p</source>
        <translation>{} no descarta nada, así que no tiene p</translation>
    </message>
    <message>
        <source>write p 0; the strength of the noise is sigma</source>
        <translation>escriba p 0; la fuerza del ruido es sigma</translation>
    </message>
    <message>
        <source>{} hidden layers are too many</source>
        <translation>{} capas ocultas son demasiadas</translation>
    </message>
    <message>
        <source>a hidden layer of no units lets nothing through</source>
        <translation>una capa oculta sin unidades no deja pasar nada</translation>
    </message>
    <message>
        <source>write widths of 1 or more, such as 64,64, at most {}</source>
        <translation>escriba anchos de 1 o más, como 64,64, {} como máximo</translation>
    </message>
    <message>
        <source>input p</source>
        <translation>p de entrada</translation>
    </message>
    <message>
        <source>there are {} hidden layers, but p for {}</source>
        <translation>hay {} capas ocultas, pero p para {}</translation>
    </message>
    <message>
        <source>write one p for all of them, or one for each</source>
        <translation>escriba una p para todas o una para cada una</translation>
    </message>
    <message>
        <source>a batch of no samples teaches nothing</source>
        <translation>un lote sin muestras no enseña nada</translation>
    </message>
    <message>
        <source>write a whole number such as 32</source>
        <translation>escriba un número entero, como 32</translation>
    </message>
    <message>
        <source>0 epochs teach nothing</source>
        <translation>0 épocas no enseñan nada</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>write a whole number such as 300</source>
        <translation>escriba un número entero, como 300</translation>
    </message>
    <message>
        <source>{} loss needs classes, and {} has none</source>
        <translation>la pérdida {} necesita clases, y {} no tiene</translation>
    </message>
    <message>
        <source>take squared</source>
        <translation>use squared</translation>
    </message>
    <message>
        <source>binary loss is for two classes, and {} has {}</source>
        <translation>la pérdida binary es para dos clases, y {} tiene {}</translation>
    </message>
    <message>
        <source>take softmax</source>
        <translation>use softmax</translation>
    </message>
    <message>
        <source>training this network would take {} GB of memory, and this machine has {} GB</source>
        <translation>entrenar esta red necesitaría {} GB de memoria, y este equipo tiene {} GB</translation>
    </message>
    <message>
        <source>make the hidden layers narrower or fewer</source>
        <translation>haga las capas ocultas más estrechas o use menos</translation>
    </message>
    <message>
        <source>the batch of {} is larger than the {} training samples: every epoch is one step</source>
        <translation>el lote de {} es mayor que las {} muestras de entrenamiento: cada época es un paso</translation>
    </message>
    <message>
        <source>a learning rate of {} is far above the usual 0.0001 to 1: the loss may grow for ever</source>
        <translation>una tasa de aprendizaje de {} está muy por encima de lo usual, 0.0001 a 1: la pérdida puede crecer sin fin</translation>
    </message>
    <message>
        <source>with {} hidden layers and nothing to lead past them, gradients may vanish or grow</source>
        <translation>con {} capas ocultas y nada que las rodee, los gradientes pueden desvanecerse o crecer</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no range of numbers</source>
        <translation>&apos;{}&apos; no es un intervalo de números</translation>
    </message>
    <message>
        <source>write it such as 0,0.1..0.8 or 1..5</source>
        <translation>escríbalo como 0,0.1..0.8 o 1..5</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no values</source>
        <translation>&apos;{}&apos; no tiene valores</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>rejilla</translation>
    </message>
    <message>
        <source>write a name, = and values, such as p=0,0.5</source>
        <translation>escriba un nombre, = y valores, como p=0,0.5</translation>
    </message>
    <message>
        <source>the seeds are no variable of the grid</source>
        <translation>las semillas no son una variable de la rejilla</translation>
    </message>
    <message>
        <source>say how many seeds each point has</source>
        <translation>diga cuántas semillas tiene cada punto</translation>
    </message>
    <message>
        <source>{} has an empty value</source>
        <translation>{} tiene un valor vacío</translation>
    </message>
    <message>
        <source>write values such as p=0,0.5</source>
        <translation>escriba valores, como p=0,0.5</translation>
    </message>
    <message>
        <source>{} is given twice</source>
        <translation>{} aparece dos veces</translation>
    </message>
    <message>
        <source>write all its values in one list</source>
        <translation>escriba todos sus valores en una lista</translation>
    </message>
    <message>
        <source>the grid has more than {} points</source>
        <translation>la rejilla tiene más de {} puntos</translation>
    </message>
    <message>
        <source>take fewer values</source>
        <translation>use menos valores</translation>
    </message>
    <message>
        <source>the grid has no variable</source>
        <translation>la rejilla no tiene variables</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name and a value</source>
        <translation>&apos;{}&apos; no es un nombre y un valor</translation>
    </message>
    <message>
        <source>run {} is none of this sweep</source>
        <translation>el ensayo {} no es de este barrido</translation>
    </message>
    <message>
        <source>it is no file of a sweep&apos;s results</source>
        <translation>no es un archivo de resultados de un barrido</translation>
    </message>
    <message>
        <source>its columns begin with run and end with gap</source>
        <translation>sus columnas empiezan por run y acaban en gap</translation>
    </message>
    <message>
        <source>a row begins with its run&apos;s number</source>
        <translation>una fila empieza con el número de su ensayo</translation>
    </message>
    <message>
        <source>run {} has two different results</source>
        <translation>el ensayo {} tiene dos resultados distintos</translation>
    </message>
    <message>
        <source>run the sweep again without --resume</source>
        <translation>repita el barrido sin --resume</translation>
    </message>
    <message>
        <source>its settings or columns are not those of the first file</source>
        <translation>sus ajustes o columnas no son los del primer archivo</translation>
    </message>
    <message>
        <source>put together only shards of one sweep</source>
        <translation>junte solo partes de un mismo barrido</translation>
    </message>
    <message>
        <source>run {} has another result than in the files before</source>
        <translation>el ensayo {} tiene otro resultado que en los archivos anteriores</translation>
    </message>
    <message>
        <source>results of one sweep are the same on every machine of one instruction set: run it again</source>
        <translation>los resultados de un barrido son iguales en todo equipo con el mismo juego de instrucciones: repítalo</translation>
    </message>
    <message>
        <source>All {} epochs are done.</source>
        <translation>Las {} épocas han terminado.</translation>
    </message>
    <message>
        <source>Stopped early after epoch {}: the validation loss was lowest after epoch {}.</source>
        <translation>Parada temprana tras la época {}: la pérdida de validación fue mínima tras la época {}.</translation>
    </message>
    <message>
        <source>The run diverged at step {} (epoch {}): the loss was no finite number. A learning rate below {} may help.</source>
        <translation>El ensayo divergió en el paso {} (época {}): la pérdida no era un número finito. Una tasa de aprendizaje menor que {} puede ayudar.</translation>
    </message>
    <message>
        <source>a GPU has no {} multiprocessors</source>
        <translation>una GPU no tiene {} multiprocesadores</translation>
    </message>
    <message>
        <source>SM count</source>
        <translation>número de SM</translation>
    </message>
    <message>
        <source>write 1 to 4096: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>escriba de 1 a 4096: torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>a multiprocessor has no {} threads</source>
        <translation>un multiprocesador no tiene {} hilos</translation>
    </message>
    <message>
        <source>threads per SM</source>
        <translation>hilos por SM</translation>
    </message>
    <message>
        <source>write 256 to 4096: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>escriba de 256 a 4096: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>with more than {} elements the mask depends on the GPU</source>
        <translation>con más de {} elementos, la máscara depende de la GPU</translation>
    </message>
    <message>
        <source>name the GPU, such as A100, or give its SM count and threads per SM</source>
        <translation>nombre la GPU, como A100, o dé su número de SM y sus hilos por SM</translation>
    </message>
    <message>
        <source>a CUDA generator&apos;s offset moves by fours</source>
        <translation>la posición de un generador CUDA avanza de cuatro en cuatro</translation>
    </message>
    <message>
        <source>write skip {} or skip {}</source>
        <translation>escriba skip {} o skip {}</translation>
    </message>
    <message>
        <source>use bernoulli or dropout</source>
        <translation>use bernoulli o dropout</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a step of a key path</source>
        <translation>&apos;{}&apos; no es un paso de una ruta de clave</translation>
    </message>
    <message>
        <source>write split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 or nnx 1</source>
        <translation>escriba split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 o nnx 1</translation>
    </message>
    <message>
        <source>key path, step {}</source>
        <translation>ruta de clave, paso {}</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand here</source>
        <translation>&apos;{}&apos; no puede estar aquí</translation>
    </message>
    <message>
        <source>write a whole number from {} to {}</source>
        <translation>escriba un número entero de {} a {}</translation>
    </message>
    <message>
        <source>the original keys count elements with 32 bits</source>
        <translation>las claves originales cuentan los elementos con 32 bits</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>stay below 4294967296 elements</source>
        <translation>quédese por debajo de 4294967296 elementos</translation>
    </message>
    <message>
        <source>there is no known GPU &apos;{}&apos;</source>
        <translation>no hay ninguna GPU conocida &apos;{}&apos;</translation>
    </message>
    <message>
        <source>write {}, or give its SM count and threads per SM</source>
        <translation>escriba {}, o dé su número de SM y sus hilos por SM</translation>
    </message>
    <message>
        <source>a name such as A100, T4 or RTX 4090</source>
        <translation>un nombre como A100, T4 o RTX 4090</translation>
    </message>
    <message>
        <source>the mask has {} elements, the shape {} has {}</source>
        <translation>la máscara tiene {} elementos; la forma {} tiene {}</translation>
    </message>
    <message>
        <source>give the mask&apos;s own shape</source>
        <translation>dé la forma de la propia máscara</translation>
    </message>
    <message>
        <source>the seeds run past the largest one</source>
        <translation>las semillas pasan de la mayor</translation>
    </message>
    <message>
        <source>end at 18446744073709551615</source>
        <translation>termine en 18446744073709551615</translation>
    </message>
    <message>
        <source>write rand, randn, dropout, binomial or skip</source>
        <translation>escriba rand, randn, dropout, binomial o skip</translation>
    </message>
    <message>
        <source>the replay of default_rng</source>
        <translation>la réplica de default_rng</translation>
    </message>
    <message>
        <source>write rand, dropout, binomial or skip</source>
        <translation>escriba rand, dropout, binomial o skip</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>no contiene ningún número</translation>
    </message>
    <message>
        <source>paste a printed mask or tensor, such as [[1, 0], [0, 1]]</source>
        <translation>pegue una máscara o un tensor impresos, como [[1, 0], [0, 1]]</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>un corchete no está cerrado</translation>
    </message>
    <message>
        <source>paste the whole tensor, to its last ]</source>
        <translation>pegue el tensor entero, hasta su último ]</translation>
    </message>
    <message>
        <source>the brackets do not fit together</source>
        <translation>los corchetes no encajan</translation>
    </message>
    <message>
        <source>paste one whole tensor</source>
        <translation>pegue un solo tensor, entero</translation>
    </message>
    <message>
        <source>the middle of the tensor is missing (&apos;...&apos;)</source>
        <translation>falta el centro del tensor (&apos;...&apos;)</translation>
    </message>
    <message>
        <source>print the whole of it first: torch.set_printoptions(threshold=10**9)</source>
        <translation>imprímalo antes entero: torch.set_printoptions(threshold=10**9)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number</source>
        <translation>&apos;{}&apos; no es un número</translation>
    </message>
    <message>
        <source>this is too much for a paste</source>
        <translation>es demasiado para pegarlo</translation>
    </message>
    <message>
        <source>open it as a file instead</source>
        <translation>ábralo mejor como archivo</translation>
    </message>
    <message>
        <source>a ] has no [</source>
        <translation>un ] no tiene [</translation>
    </message>
    <message>
        <source>paste the whole tensor, from its first [</source>
        <translation>pegue el tensor entero, desde su primer [</translation>
    </message>
    <message>
        <source>a row has {} entries, the one before it {}</source>
        <translation>una fila tiene {} valores; la anterior, {}</translation>
    </message>
    <message>
        <source>paste rows of equal length</source>
        <translation>pegue filas de igual longitud</translation>
    </message>
    <message>
        <source>row {} has {} entries, the first one {}</source>
        <translation>la fila {} tiene {} valores; la primera, {}</translation>
    </message>
    <message>
        <source>line {}, character {}</source>
        <translation>línea {}, carácter {}</translation>
    </message>
    <message>
        <source>the shape {} has no channels</source>
        <translation>la forma {} no tiene canales</translation>
    </message>
    <message>
        <source>write at least two axes, such as 2x3</source>
        <translation>escriba al menos dos ejes, como 2x3</translation>
    </message>
    <message>
        <source>write it as in &apos;{}&apos;</source>
        <translation>escríbalo como en &apos;{}&apos;</translation>
    </message>
    <message>
        <source>number of words</source>
        <translation>número de palabras</translation>
    </message>
    <message>
        <source>number of features</source>
        <translation>número de características</translation>
    </message>
    <message>
        <source>a layer without features draws nothing</source>
        <translation>una capa sin características no sortea nada</translation>
    </message>
    <message>
        <source>call {} (&apos;{}&apos;), character {}</source>
        <translation>llamada {} (&apos;{}&apos;), carácter {}</translation>
    </message>
    <message>
        <source>there is no call between two &apos;;&apos;</source>
        <translation>no hay ninguna llamada entre dos &apos;;&apos;</translation>
    </message>
    <message>
        <source>leave one &apos;;&apos; out</source>
        <translation>quite un &apos;;&apos;</translation>
    </message>
    <message>
        <source>there is no call &apos;{}&apos;</source>
        <translation>no hay ninguna llamada &apos;{}&apos;</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs more</source>
        <translation>&apos;{}&apos; necesita más</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too much</source>
        <translation>&apos;{}&apos; sobra</translation>
    </message>
    <message>
        <source>the recipe draws too many numbers</source>
        <translation>las llamadas previas sortean demasiados números</translation>
    </message>
    <message>
        <source>leave it at about {} random words in all</source>
        <translation>quédese en unas {} palabras aleatorias en total</translation>
    </message>
    <message>
        <source>{} has no call &apos;{}&apos;</source>
        <translation>{} no tiene la llamada &apos;{}&apos;</translation>
    </message>
    <message>
        <source>a recipe has no meaning for {}: every draw starts from its own seed or key</source>
        <translation>las llamadas previas no significan nada para {}: cada sorteo parte de su propia semilla o clave</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>llamadas previas</translation>
    </message>
    <message>
        <source>leave the recipe out</source>
        <translation>omita las llamadas previas</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, ch03.ipynb, on macOS</source>
        <translation>rasbt/LLMs-from-scratch, ch03.ipynb, en macOS</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, issue 57, x86 wheel</source>
        <translation>rasbt/LLMs-from-scratch, issue 57, wheel x86</translation>
    </message>
    <message>
        <source>pytorch/pytorch, issue 25690, kernel before 1.5</source>
        <translation>pytorch/pytorch, issue 25690, kernel anterior a 1.5</translation>
    </message>
    <message>
        <source>the answers of this project&apos;s specification, section 7</source>
        <translation>las respuestas de la especificación de este proyecto, sección 7</translation>
    </message>
    <message>
        <source>seed 123, 6 × 6, p 0.5</source>
        <translation>semilla 123, 6 × 6, p 0.5</translation>
    </message>
    <message>
        <source>seed 0, zeros(5).bernoulli_()</source>
        <translation>semilla 0, zeros(5).bernoulli_()</translation>
    </message>
    <message>
        <source>seed 123, randn(5, 5), then its dropout at p 0.5</source>
        <translation>semilla 123, randn(5, 5) y luego su dropout con p 0.5</translation>
    </message>
    <message>
        <source>seed 123, sums of rand(10) and its dropout at p 0.5</source>
        <translation>semilla 123, sumas de rand(10) y de su dropout con p 0.5</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a P100</source>
        <translation>semilla 0, suma de dropout(ones(1000, 1000)) en una P100</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a K80</source>
        <translation>semilla 0, suma de dropout(ones(1000, 1000)) en una K80</translation>
    </message>
    <message>
        <source>seed [1, 0], ones(3, 5), rate 0.5</source>
        <translation>semilla [1, 0], ones(3, 5), tasa 0.5</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s page of stateless_dropout</source>
        <translation>página de TensorFlow sobre stateless_dropout</translation>
    </message>
    <message>
        <source>ONNX node test, seed 0, (3, 4, 5), ratio 0.5</source>
        <translation>prueba de nodo ONNX, semilla 0, (3, 4, 5), tasa 0.5</translation>
    </message>
    <message>
        <source>three words of key 1701</source>
        <translation>tres palabras de la clave 1701</translation>
    </message>
    <message>
        <source>docs.jax.dev, jax.random, older page</source>
        <translation>docs.jax.dev, jax.random, página antigua</translation>
    </message>
    <message>
        <source>normal(key(42)), six digits</source>
        <translation>normal(key(42)), seis cifras</translation>
    </message>
    <message>
        <source>docs.jax.dev, Pseudorandom numbers, older page</source>
        <translation>docs.jax.dev, Pseudorandom numbers, página antigua</translation>
    </message>
    <message>
        <source>means and zeros of seed 231&apos;s dropout, p 0.25 and 0.4 of keeping</source>
        <translation>medias y ceros del dropout de la semilla 231, conservando con p 0.25 y 0.4</translation>
    </message>
    <message>
        <source>Flax Linen&apos;s Dropout, its example</source>
        <translation>Dropout de Flax Linen, su ejemplo</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 0</source>
        <translation>primeras palabras de mt19937, semilla 0</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 42</source>
        <translation>primeras palabras de mt19937, semilla 42</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.5</source>
        <translation>semilla 0, 24 elementos, p 0.5</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.1</source>
        <translation>semilla 0, 24 elementos, p 0.1</translation>
    </message>
    <message>
        <source>seed 42, 24 elements, p 0.5</source>
        <translation>semilla 42, 24 elementos, p 0.5</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}: {}</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it</source>
        <translation>Philox4x32-10 contado como cuRAND</translation>
    </message>
    <message>
        <source>Another seed: the generator starts elsewhere.</source>
        <translation>Otra semilla: el generador empieza en otro punto.</translation>
    </message>
    <message>
        <source>Another recipe: the calls before have used up other numbers.</source>
        <translation>Otras llamadas previas: han gastado otros números.</translation>
    </message>
    <message>
        <source>Another key: what was split or folded gives other numbers.</source>
        <translation>Otra clave: lo que se dividió o plegó da otros números.</translation>
    </message>
    <message>
        <source>Another call: &apos;{}&apos; and &apos;{}&apos; turn the generator&apos;s words into numbers differently.</source>
        <translation>Otra llamada: &apos;{}&apos; y &apos;{}&apos; convierten de distinto modo las palabras del generador en números.</translation>
    </message>
    <message>
        <source>Another kernel: 1.4 and before give each thread every T-th element, later ones four neighbours.</source>
        <translation>Otro kernel: hasta 1.4 cada hilo tiene uno de cada T elementos; después, cuatro vecinos.</translation>
    </message>
    <message>
        <source>Another grid: beyond its number of threads a GPU goes round again, and larger GPUs do so later.</source>
        <translation>Otra rejilla: más allá de sus hilos una GPU da otra vuelta, y las mayores lo hacen más tarde.</translation>
    </message>
    <message>
        <source>Another stream or step: each has its own numbers.</source>
        <translation>Otro flujo u otro paso: cada uno tiene sus números.</translation>
    </message>
    <message>
        <source>Nothing differs in what they draw.</source>
        <translation>Nada difiere en lo que sortean.</translation>
    </message>
    <message>
        <source>What ran before does not matter here: {} starts every draw from its seed or key.</source>
        <translation>Lo que se ejecutó antes no importa aquí: {} empieza cada sorteo con su semilla o clave.</translation>
    </message>
    <message>
        <source>The same generator, mt19937, but PyTorch and NumPy make their 53-bit numbers of different bits of two words.</source>
        <translation>El mismo generador, mt19937, pero PyTorch y NumPy forman sus números de 53 bits con bits distintos de dos palabras.</translation>
    </message>
    <message>
        <source>The same generator, Threefry, in another word order: since 0.5.0 each element has a hash of its own, before that one hash served two.</source>
        <translation>El mismo generador, Threefry, con otro orden de palabras: desde 0.5.0 cada elemento tiene su propio hash; antes uno servía para dos.</translation>
    </message>
    <message>
        <source>Another generator: with MKL, mt19937 gives one word only, which seeds MCG31m1 for the whole mask.</source>
        <translation>Otro generador: con MKL, mt19937 da una sola palabra, que siembra MCG31m1 para toda la máscara.</translation>
    </message>
    <message>
        <source>The same generator, Philox, but {} and {} count its blocks from another key and in another order.</source>
        <translation>El mismo generador, Philox, pero {} y {} cuentan sus bloques desde otra clave y en otro orden.</translation>
    </message>
    <message>
        <source>Another generator: {} draws from {}, {} from {}.</source>
        <translation>Otro generador: {} sortea de {}; {}, de {}.</translation>
    </message>
    <message>
        <source>recipe, {}</source>
        <translation>llamadas previas, {}</translation>
    </message>
    <message>
        <source>{} fills no tensors here</source>
        <translation>{} no rellena tensores aquí</translation>
    </message>
    <message>
        <source>take native, torch-cpu, torch-mkl or numpy</source>
        <translation>use native, torch-cpu, torch-mkl o numpy</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a seed</source>
        <translation>&apos;{}&apos; no es una semilla</translation>
    </message>
    <message>
        <source>write a whole number such as 42; TensorFlow also takes two, such as 1,0</source>
        <translation>escriba un número entero, como 42; TensorFlow también admite dos, como 1,0</translation>
    </message>
    <message>
        <source>{} does not take the seed {}</source>
        <translation>{} no admite la semilla {}</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>escriba {}</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>un número entero de 0 a 18446744073709551615</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>un número entero de 0 a 4294967295</translation>
    </message>
    <message>
        <source>ONNX&apos;s reference</source>
        <translation>la referencia de ONNX</translation>
    </message>
    <message>
        <source>{} has no keys to split or fold</source>
        <translation>{} no tiene claves que dividir o plegar</translation>
    </message>
    <message>
        <source>key path</source>
        <translation>ruta de clave</translation>
    </message>
    <message>
        <source>leave the key path out, or take jax or jax-legacy</source>
        <translation>omita la ruta de clave o use jax o jax-legacy</translation>
    </message>
    <message>
        <source>there is no stream {}</source>
        <translation>no hay ningún flujo {}</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 18446744073709551615</source>
        <translation>un número entero de -9223372036854775808 a 18446744073709551615</translation>
    </message>
    <message>
        <source>F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)</source>
        <translation>F.dropout, nn.Dropout y similares, x.bernoulli_(1 - p)</translation>
    </message>
    <message>
        <source>F.dropout and nn.Dropout of a float32 tensor</source>
        <translation>F.dropout y nn.Dropout de un tensor float32</translation>
    </message>
    <message>
        <source>Dropscope&apos;s own stream</source>
        <translation>el flujo propio de Dropscope</translation>
    </message>
    <message>
        <source>PyTorch on a processor</source>
        <translation>PyTorch en procesador</translation>
    </message>
    <message>
        <source>all wheels from 2.7, and every build without MKL: Debian, Apple silicon, ARM</source>
        <translation>todos los wheels desde 2.7, y toda compilación sin MKL: Debian, Apple silicon, ARM</translation>
    </message>
    <message>
        <source>compared with PyTorch 1.13.1 without MKL</source>
        <translation>comparado con PyTorch 1.13.1 sin MKL</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers</source>
        <translation>mt19937, números de 53 bits</translation>
    </message>
    <message>
        <source>Normal numbers are exact within one build flavour only: another one differs by up to 2e-6.</source>
        <translation>Los números normales solo son exactos con una misma variante de compilación: otra difiere hasta en 2e-6.</translation>
    </message>
    <message>
        <source>PyTorch with MKL</source>
        <translation>PyTorch con MKL</translation>
    </message>
    <message>
        <source>x86 wheels from about 2.0 to 2.6; before that (about 0.4.1 to 1.13) on Intel processors only</source>
        <translation>wheels x86 desde 2.0 hasta 2.6, aproximadamente; antes (0.4.1 a 1.13), solo en procesadores Intel</translation>
    </message>
    <message>
        <source>compared with masks that users printed with 2.1 to 2.4</source>
        <translation>comparado con máscaras que usuarios imprimieron con 2.1 a 2.4</translation>
    </message>
    <message>
        <source>MCG31m1, seeded by one word of mt19937</source>
        <translation>MCG31m1, sembrado con una palabra de mt19937</translation>
    </message>
    <message>
        <source>How MKL rounds right at the threshold is unknown: at most about 1 element in 10 million.</source>
        <translation>No se sabe cómo redondea MKL justo en el umbral: como mucho 1 elemento de cada 10 millones.</translation>
    </message>
    <message>
        <source>PyTorch on an NVIDIA GPU</source>
        <translation>PyTorch en GPU NVIDIA</translation>
    </message>
    <message>
        <source>1.5 and later, float32; 1.4 and before with the pre-vectorised kernel</source>
        <translation>desde 1.5, float32; hasta 1.4 con el kernel sin vectorizar</translation>
    </message>
    <message>
        <source>compared with printed masks, and with sums over 1,000,000 elements on a P100 and a K80 (pre-vectorised kernel)</source>
        <translation>comparado con máscaras impresas y con sumas de 1,000,000 elementos en una P100 y una K80 (kernel sin vectorizar)</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it, four words to a thread</source>
        <translation>Philox4x32-10 contado como cuRAND, cuatro palabras por hilo</translation>
    </message>
    <message>
        <source>A tensor with more elements than the GPU has threads needs the GPU&apos;s size. Two-wide kernels, float16 and bfloat16 are known from sources only.</source>
        <translation>Un tensor con más elementos que hilos tiene la GPU necesita el tamaño de la GPU. Los kernels de ancho dos, float16 y bfloat16 solo se conocen por el código fuente.</translation>
    </message>
    <message>
        <source>2.x, tf.nn.experimental.stateless_dropout with rng_alg &apos;philox&apos;</source>
        <translation>2.x, tf.nn.experimental.stateless_dropout con rng_alg &apos;philox&apos;</translation>
    </message>
    <message>
        <source>compared with the mask on its reference page</source>
        <translation>comparado con la máscara de su página de referencia</translation>
    </message>
    <message>
        <source>Philox4x32-10, key and counter scrambled from the seed, 23-bit numbers</source>
        <translation>Philox4x32-10, clave y contador mezclados a partir de la semilla, números de 23 bits</translation>
    </message>
    <message>
        <source>Layers without an explicit stateless seed are not covered.</source>
        <translation>Las capas sin una semilla sin estado explícita no están cubiertas.</translation>
    </message>
    <message>
        <source>A for the seed [A, 0], or A,B; each from -9223372036854775808 to 9223372036854775807</source>
        <translation>A para la semilla [A, 0], o A,B; cada uno de -9223372036854775808 a 9223372036854775807</translation>
    </message>
    <message>
        <source>0.5.0 and later (partitionable keys), Flax Linen with it</source>
        <translation>desde 0.5.0 (claves particionables), con Flax Linen</translation>
    </message>
    <message>
        <source>compared with numbers and masks in JAX&apos;s and Flax&apos;s documentation</source>
        <translation>comparado con números y máscaras de la documentación de JAX y de Flax</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash an element</source>
        <translation>Threefry2x32-20, un hash por elemento</translation>
    </message>
    <message>
        <source>Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only.</source>
        <translation>Sin x64: solo cuentan los 32 bits bajos de una semilla. Flax NNX solo se conoce por el código fuente.</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 9223372036854775807</source>
        <translation>un número entero de -9223372036854775808 a 9223372036854775807</translation>
    </message>
    <message>
        <source>JAX with original keys</source>
        <translation>JAX con claves originales</translation>
    </message>
    <message>
        <source>before 0.5.0, or with jax_threefry_partitionable off; Flax Linen with it</source>
        <translation>antes de 0.5.0, o con jax_threefry_partitionable desactivado; con Flax Linen</translation>
    </message>
    <message>
        <source>compared with numbers of JAX&apos;s own tests and masks in Flax&apos;s documentation</source>
        <translation>comparado con números de las pruebas de JAX y máscaras de la documentación de Flax</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash for two elements</source>
        <translation>Threefry2x32-20, un hash para dos elementos</translation>
    </message>
    <message>
        <source>RandomState: every version; default_rng: 1.17 and later</source>
        <translation>RandomState: toda versión; default_rng: desde 1.17</translation>
    </message>
    <message>
        <source>compared with numpy 1.24.2</source>
        <translation>comparado con numpy 1.24.2</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers put together NumPy&apos;s way; default_rng: PCG64</source>
        <translation>mt19937, números de 53 bits formados a la manera de NumPy; default_rng: PCG64</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295; for default-rng to 18446744073709551615</source>
        <translation>un número entero de 0 a 4294967295; para default-rng, hasta 18446744073709551615</translation>
    </message>
    <message>
        <source>stream version 1</source>
        <translation>flujo, versión 1</translation>
    </message>
    <message>
        <source>defined in engine/masks/README.md</source>
        <translation>definido en engine/masks/README.md</translation>
    </message>
    <message>
        <source>Philox4x32-10, 16 bits an element and 32 at a tie</source>
        <translation>Philox4x32-10, 16 bits por elemento y 32 en caso de empate</translation>
    </message>
    <message>
        <source>[R] compared bit for bit with the software itself</source>
        <translation>[R] comparado bit a bit con el propio software</translation>
    </message>
    <message>
        <source>[P] compared with outputs that other people published</source>
        <translation>[P] comparado con salidas publicadas por otros</translation>
    </message>
    <message>
        <source>[S] read in the software&apos;s sources only</source>
        <translation>[S] leído solo en el código fuente del software</translation>
    </message>
    <message>
        <source>our own definition</source>
        <translation>nuestra propia definición</translation>
    </message>
    <message>
        <source>Not covered: Apple&apos;s MPS, torch.compile, flash attention, cuDNN&apos;s dropout in RNNs.</source>
        <translation>No cubiertos: MPS de Apple, torch.compile, flash attention y el dropout de las RNN de cuDNN.</translation>
    </message>
    <message>
        <source>there is no source &apos;{}&apos;</source>
        <translation>no hay ninguna fuente &apos;{}&apos;</translation>
    </message>
    <message>
        <source>{} has no idiom &apos;{}&apos;</source>
        <translation>{} no tiene el modismo &apos;{}&apos;</translation>
    </message>
    <message>
        <source>idiom</source>
        <translation>modismo</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s rate is below 1</source>
        <translation>la tasa de TensorFlow es menor que 1</translation>
    </message>
    <message>
        <source>write a number from 0 to below 1, such as 0.5</source>
        <translation>escriba un número desde 0 y menor que 1, como 0.5</translation>
    </message>
    <message>
        <source>PyTorch splits a tensor of this size into parts that are not replayed</source>
        <translation>PyTorch divide un tensor de este tamaño en partes que no se reproducen</translation>
    </message>
    <message>
        <source>stay below 2147483648 elements</source>
        <translation>quédese por debajo de 2147483648 elementos</translation>
    </message>
    <message>
        <source>there is no axis {} in the shape {}</source>
        <translation>no hay ningún eje {} en la forma {}</translation>
    </message>
    <message>
        <source>a single value has no axes to share</source>
        <translation>un valor solo no tiene ejes que compartir</translation>
    </message>
    <message>
        <source>axes count from 0, the outermost, to {}</source>
        <translation>los ejes se cuentan de 0, el más externo, a {}</translation>
    </message>
    <message>
        <source>axis {} is given twice</source>
        <translation>el eje {} aparece dos veces</translation>
    </message>
    <message>
        <source>give each shared axis once</source>
        <translation>dé cada eje compartido una vez</translation>
    </message>
    <message>
        <source>{} is not a list</source>
        <translation>{} no es una lista</translation>
    </message>
    <message>
        <source>{} is not a unit and true or false</source>
        <translation>{} no es una unidad con true o false</translation>
    </message>
    <message>
        <source>write [7, true]</source>
        <translation>escriba [7, true]</translation>
    </message>
    <message>
        <source>{} is neither true nor false</source>
        <translation>{} no es ni true ni false</translation>
    </message>
    <message>
        <source>{} is not a whole number in range</source>
        <translation>{} no es un número entero dentro del intervalo</translation>
    </message>
    <message>
        <source>it is between 0 and {}</source>
        <translation>está entre 0 y {}</translation>
    </message>
    <message>
        <source>{} is not text in quotes</source>
        <translation>{} no es texto entre comillas</translation>
    </message>
    <message>
        <source>{} is not one of the choices</source>
        <translation>{} no es una de las opciones</translation>
    </message>
    <message>
        <source>it is not a group of settings in braces</source>
        <translation>no es un grupo de ajustes entre llaves</translation>
    </message>
    <message>
        <source>{} is not a GPU</source>
        <translation>{} no es una GPU</translation>
    </message>
    <message>
        <source>write [SMs, threads per SM], or null for any</source>
        <translation>escriba [SM, hilos por SM], o null para cualquiera</translation>
    </message>
    <message>
        <source>it is not a Dropscope session: {}</source>
        <translation>no es una sesión de Dropscope: {}</translation>
    </message>
    <message>
        <source>open a .dropscope file that Dropscope saved</source>
        <translation>abra un archivo .dropscope guardado por Dropscope</translation>
    </message>
    <message>
        <source>its session.json cannot be read</source>
        <translation>su session.json no se puede leer</translation>
    </message>
    <message>
        <source>its session.json does not say so</source>
        <translation>su session.json no lo dice</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>no indica ninguna versión</translation>
    </message>
    <message>
        <source>this session is of version {}, made by a newer Dropscope</source>
        <translation>esta sesión es de la versión {}, hecha por un Dropscope más nuevo</translation>
    </message>
    <message>
        <source>open it with that one; this one reads versions up to {}</source>
        <translation>ábrala con él; este lee versiones hasta la {}</translation>
    </message>
    <message>
        <source>there is no session.json in it</source>
        <translation>no contiene session.json</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>write const:V with a number V such as const:0.5</source>
        <translation>escriba const:V con un número V, como const:0.5</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a fill</source>
        <translation>&apos;{}&apos; no es un relleno</translation>
    </message>
    <message>
        <source>write zeros, ones, arange, const:V, uniform or normal</source>
        <translation>escriba zeros, ones, arange, const:V, uniform o normal</translation>
    </message>
    <message>
        <source>write lengths such as 3,5, none of them negative</source>
        <translation>escriba longitudes como 3,5, ninguna negativa</translation>
    </message>
    <message>
        <source>{} axes are too many, {} are the most</source>
        <translation>{} ejes son demasiados; el máximo es {}</translation>
    </message>
    <message>
        <source>a length of {} is negative</source>
        <translation>una longitud de {} es negativa</translation>
    </message>
    <message>
        <source>{} has more elements than can be counted</source>
        <translation>{} tiene más elementos de los que se pueden contar</translation>
    </message>
    <message>
        <source>use smaller lengths</source>
        <translation>use longitudes menores</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a length</source>
        <translation>&apos;{}&apos; no es una longitud</translation>
    </message>
    <message>
        <source>{} values do not fill shape {}</source>
        <translation>{} valores no llenan la forma {}</translation>
    </message>
    <message>
        <source>give {} values</source>
        <translation>dé {} valores</translation>
    </message>
    <message>
        <source>line {} names no cell of a tensor of {} elements</source>
        <translation>la línea {} no designa ninguna celda de un tensor de {} elementos</translation>
    </message>
    <message>
        <source>a line is a cell&apos;s number from 0 on and its value, such as 12,0.5</source>
        <translation>una línea es el número de una celda, desde 0, y su valor, como 12,0.5</translation>
    </message>
    <message>
        <source>it is no constant</source>
        <translation>no es una constante</translation>
    </message>
    <message>
        <source>it has a shape such as &quot;3,5&quot; and a value such as &quot;0.5&quot;</source>
        <translation>tiene una forma como &quot;3,5&quot; y un valor como &quot;0.5&quot;</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>no nombra ningún archivo</translation>
    </message>
    <message>
        <source>save the session again</source>
        <translation>guarde de nuevo la sesión</translation>
    </message>
    <message>
        <source>put the file back as it was, then open the session again</source>
        <translation>deje el archivo como estaba y vuelva a abrir la sesión</translation>
    </message>
    <message>
        <source>x is in {}, and that file is gone</source>
        <translation>x está en {}, y ese archivo ya no existe</translation>
    </message>
    <message>
        <source>x is in {}, and that file has changed since</source>
        <translation>x está en {}, y ese archivo ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>its shape is {}</source>
        <translation>su forma es {}</translation>
    </message>
    <message>
        <source>dL/dy has the shape of x, {}</source>
        <translation>dL/dy tiene la forma de x, {}</translation>
    </message>
    <message>
        <source>so many earlier passes are not replayed</source>
        <translation>no se reproducen tantas pasadas anteriores</translation>
    </message>
    <message>
        <source>take a draw up to {}</source>
        <translation>use un sorteo hasta el {}</translation>
    </message>
    <message>
        <source>a tensor without elements has no mask</source>
        <translation>un tensor sin elementos no tiene máscara</translation>
    </message>
    <message>
        <source>write lengths of at least 1, such as 3, 5</source>
        <translation>escriba longitudes de al menos 1, como 3, 5</translation>
    </message>
    <message>
        <source>{} elements are too many to show side by side</source>
        <translation>{} elementos son demasiados para mostrarlos lado a lado</translation>
    </message>
    <message>
        <source>write a shape of at most {}, such as 2048, 2048; dropscope-cli takes any</source>
        <translation>escriba una forma de {} como máximo, por ejemplo 2048, 2048; dropscope-cli admite cualquiera</translation>
    </message>
    <message>
        <source>{} is not a probability</source>
        <translation>{} no es una probabilidad</translation>
    </message>
    <message>
        <source>write a number between 0 and 1</source>
        <translation>escriba un número entre 0 y 1</translation>
    </message>
    <message>
        <source>{} is not a source</source>
        <translation>{} no es una fuente</translation>
    </message>
    <message>
        <source>{} is not a list of sources</source>
        <translation>{} no es una lista de fuentes</translation>
    </message>
    <message>
        <source>write one such as [&quot;numpy&quot;]</source>
        <translation>escriba una como [&quot;numpy&quot;]</translation>
    </message>
    <message>
        <source>{} is not a group of calls in braces</source>
        <translation>{} no es un grupo de llamadas entre llaves</translation>
    </message>
    <message>
        <source>{} is not a number of seeds</source>
        <translation>{} no es un número de semillas</translation>
    </message>
    <message>
        <source>write a whole number from 1 to {}</source>
        <translation>escriba un número entero de 1 a {}</translation>
    </message>
    <message>
        <source>save the session again, or press Play for new curves</source>
        <translation>guarde de nuevo la sesión o inicie curvas nuevas</translation>
    </message>
    <message>
        <source>there are curves of {} runs, and the setup has {}</source>
        <translation>hay curvas de {} ensayos, y la configuración tiene {}</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; has no number</source>
        <translation>&apos;{}: {}&apos; no tiene número</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; names no run and step</source>
        <translation>&apos;{}: {}&apos; no nombra un ensayo y un paso</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is no change of a run</source>
        <translation>&apos;{}: {}&apos; no es un cambio de un ensayo</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>número de semillas</translation>
    </message>
    <message>
        <source>no seed is no run</source>
        <translation>sin semilla no hay ensayo</translation>
    </message>
    <message>
        <source>side</source>
        <translation>lado</translation>
    </message>
    <message>
        <source>there is no such side</source>
        <translation>ese lado no existe</translation>
    </message>
    <message>
        <source>there are at most {}, from 0 on</source>
        <translation>hay {} como máximo, contando desde 0</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a map shows</source>
        <translation>&apos;{}&apos; no es nada que muestre un mapa</translation>
    </message>
    <message>
        <source>write answer, confusion, or spread and the number of passes, 1 to {}</source>
        <translation>escriba answer, confusion, o spread y el número de pasadas, de 1 a {}</translation>
    </message>
    <message>
        <source>it is no field of a training setup</source>
        <translation>no es un campo de una configuración de entrenamiento</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>quítelo</translation>
    </message>
    <message>
        <source>draw number</source>
        <translation>número de sorteo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>eje</translation>
    </message>
    <message>
        <source>block side</source>
        <translation>lado del bloque</translation>
    </message>
    <message>
        <source>0 seeds find nothing</source>
        <translation>0 semillas no encuentran nada</translation>
    </message>
    <message>
        <source>write at least 1</source>
        <translation>escriba al menos 1</translation>
    </message>
    <message>
        <source>the window shows one or two variables, and here are more</source>
        <translation>la ventana muestra una o dos variables, y aquí hay más</translation>
    </message>
    <message>
        <source>take one out, or use dropscope-cli sweep</source>
        <translation>quite una o use dropscope-cli sweep</translation>
    </message>
    <message>
        <source>these are more runs than the window is good for</source>
        <translation>son más ensayos de los que admite bien la ventana</translation>
    </message>
    <message>
        <source>take fewer values or seeds, or use dropscope-cli sweep</source>
        <translation>use menos valores o semillas, o dropscope-cli sweep</translation>
    </message>
    <message>
        <source>let it read to the end</source>
        <translation>deje que lea hasta el final</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>el flujo está cerrado</translation>
    </message>
    <message>
        <source>open it, or name a file</source>
        <translation>ábralo o indique un archivo</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <comment>%1 is an axis such as &apos;n&apos;, %2 a list of channels</comment>
        <translation>cada %1: %2</translation>
    </message>
    <message>
        <source>of channels kept</source>
        <translation>de los canales conservados</translation>
    </message>
    <message>
        <source>channel kept</source>
        <translation>canal conservado</translation>
    </message>
    <message>
        <source>channels kept</source>
        <translation>canales conservados</translation>
    </message>
    <message>
        <source>of units kept over all times</source>
        <translation>de las unidades conservadas en todo tiempo</translation>
    </message>
    <message>
        <source>unit kept over all times</source>
        <translation>unidad conservada en todo tiempo</translation>
    </message>
    <message>
        <source>units kept over all times</source>
        <translation>unidades conservadas en todo tiempo</translation>
    </message>
    <message>
        <source>of samples kept</source>
        <translation>de las muestras conservadas</translation>
    </message>
    <message>
        <source>sample kept</source>
        <translation>muestra conservada</translation>
    </message>
    <message>
        <source>samples kept</source>
        <translation>muestras conservadas</translation>
    </message>
    <message>
        <source>batch kept</source>
        <translation>lote conservado</translation>
    </message>
    <message>
        <source>of units kept</source>
        <translation>de las unidades conservadas</translation>
    </message>
    <message>
        <source>unit kept</source>
        <translation>unidad conservada</translation>
    </message>
    <message>
        <source>units kept</source>
        <translation>unidades conservadas</translation>
    </message>
    <message>
        <source>a (x · mask + α′ (1 − mask)) + b</source>
        <translation>a (x · máscara + α′ (1 − máscara)) + b</translation>
    </message>
    <message>
        <source>a · dL/dy · mask</source>
        <translation>a · dL/dy · máscara</translation>
    </message>
    <message>
        <source>%1 · noise</source>
        <translation>%1 · ruido</translation>
    </message>
    <message>
        <source>x + noise</source>
        <translation>x + ruido</translation>
    </message>
    <message>
        <source>mask ? %1 · 1 / (1 − p) : 0</source>
        <translation>máscara ? %1 · 1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>mask ? %1 / (1 − p) : 0</source>
        <translation>máscara ? %1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>%1 · mask</source>
        <translation>%1 · máscara</translation>
    </message>
    <message>
        <source>%1 · mask / (1 − p)</source>
        <translation>%1 · máscara / (1 − p)</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: no other tells where its squares begin</source>
        <translation>elija Dropscope como fuente de la máscara: ninguna otra dice dónde empiezan sus cuadrados</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: noise drops nothing</source>
        <translation>elija Dropscope como fuente de la máscara: el ruido no descarta nada</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped to %2.</source>
        <translation>%1 de los valores de y se descartaron a %2.</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped.</source>
        <translation>%1 de los valores de y se descartaron.</translation>
    </message>
    <message>
        <source>there is no unit {} in a tensor of {} elements</source>
        <translation>no hay unidad {} en un tensor de {} elementos</translation>
    </message>
    <message>
        <source>units count from 0 on</source>
        <translation>las unidades se cuentan desde 0</translation>
    </message>
    <message>
        <source>the session has no such tensor, but it names one</source>
        <translation>la sesión no tiene ese tensor, pero nombra uno</translation>
    </message>
    <message>
        <source>put x.npy back, or save the session again</source>
        <translation>devuelva x.npy a su sitio o guarde la sesión de nuevo</translation>
    </message>
    <message>
        <source>{} is out of range</source>
        <translation>{} está fuera del intervalo</translation>
    </message>
    <message>
        <source>write a number of {} or more</source>
        <translation>escriba un número a partir de {}</translation>
    </message>
    <message>
        <source>write a number from {} to {}</source>
        <translation>escriba un número de {} a {}</translation>
    </message>
    <message>
        <source>{} shows nothing</source>
        <translation>{} no muestra nada</translation>
    </message>
    <message>
        <source>left has to be below right, and bottom below top</source>
        <translation>left ha de ser menor que right, y bottom menor que top</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is out of order: the first is of step 0</source>
        <translation>&apos;{}: {}&apos; no está en orden: el primero es del paso 0</translation>
    </message>
    <message>
        <source>what was changed at step {} is after the end of the curves, step {}</source>
        <translation>el cambio del paso {} es posterior al final de las curvas, paso {}</translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayDialog</name>
    <message>
        <source>Choose an array</source>
        <translation>Elegir un array</translation>
    </message>
    <message>
        <source>Which array of %1 is x?</source>
        <translation>¿Qué array de %1 es x?</translation>
    </message>
    <message>
        <source>search for a name</source>
        <translation>buscar un nombre</translation>
    </message>
    <message>
        <source>Shows the arrays with this text in their names</source>
        <translation>Muestra los arrays con este texto en el nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>arrays of the file</source>
        <translation>arrays del archivo</translation>
    </message>
    <message>
        <source>Double-click or Enter opens an array</source>
        <translation>Doble clic o Intro abre un array</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n array</numerusform>
            <numerusform>%n arrays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n arrays</source>
        <translation>
            <numerusform>%1 de %n array</numerusform>
            <numerusform>%1 de %n arrays</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayTable</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>Tipo en el archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>dropscope::BackendDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Repetir</translation>
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
        <translation>corre en</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>this tensor</source>
        <translation>este tensor</translation>
    </message>
    <message>
        <source>scalar is the definition of correct. Each of the others computes mask and output of the layer on the tensor in view, and every bit is compared with scalar&apos;s.</source>
        <translation>scalar define lo correcto. Cada uno de los demás calcula la máscara y la salida de la capa con el tensor a la vista, y cada bit se compara con el de scalar.</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>la referencia</translation>
    </message>
    <message>
        <source>same bits</source>
        <translation>mismos bits</translation>
    </message>
    <message>
        <source>%1 elements differ, the first is %2</source>
        <translation>%1 elementos difieren, el primero es %2</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutado</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 elements are too many to compare: up to %2 fit, which takes three tensors in memory</source>
        <translation>%1 elementos son demasiados para comparar: caben hasta %2, con tres tensores en memoria</translation>
    </message>
</context>
<context>
    <name>dropscope::BackwardPanel</name>
    <message>
        <source>The checkpointing bug: a pass that is computed again for the gradient, without the generator&apos;s state put back, draws another mask. PyTorch keeps the state (preserve_rng_state).</source>
        <translation>El error del checkpointing: una pasada que se recalcula para el gradiente, sin restaurar el estado del generador, sortea otra máscara. PyTorch guarda el estado (preserve_rng_state).</translation>
    </message>
    <message>
        <source>the same mask goes backward</source>
        <translation>la misma máscara va hacia atrás</translation>
    </message>
    <message>
        <source>a bug: forward has the mask of draw %1, backward that of draw %2</source>
        <translation>un error: hacia delante, la máscara del sorteo %1; hacia atrás, la del sorteo %2</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>No harm in evaluation: there is no mask.</source>
        <translation>Sin daño en evaluación: no hay máscara.</translation>
    </message>
    <message>
        <source>Every gradient is multiplied by the noise of another draw.</source>
        <translation>Cada gradiente se multiplica por el ruido de otro sorteo.</translation>
    </message>
    <message>
        <source>No harm here: noise that is added has no part in the gradient.</source>
        <translation>Sin daño aquí: el ruido que se suma no interviene en el gradiente.</translation>
    </message>
    <message>
        <source>The two masks are the same here: no gradient goes astray.</source>
        <translation>Aquí las dos máscaras son iguales: ningún gradiente se extravía.</translation>
    </message>
    <message>
        <source>%1 cells (◥) get a gradient though their output was dropped; %2 kept cells get none.</source>
        <translation>%1 celdas (◥) reciben gradiente aunque su salida se descartó; %2 celdas conservadas no reciben ninguno.</translation>
    </message>
    <message>
        <source>recompute with a fresh &amp;mask</source>
        <translation>recalcular con máscara &amp;nueva</translation>
    </message>
</context>
<context>
    <name>dropscope::CellEditor</name>
    <message>
        <source>new value of the cell</source>
        <translation>nuevo valor de la celda</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelBar</name>
    <message>
        <source>channels that this mask drops</source>
        <translation>canales que descarta esta máscara</translation>
    </message>
    <message>
        <source>channels of x that are all 0</source>
        <translation>canales de x que son todo 0</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>copiar: %1</translation>
    </message>
    <message>
        <source>the whole list as text, a line for each sample</source>
        <translation>la lista entera como texto, una línea por muestra</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelView</name>
    <message>
        <source>%1, dropped</source>
        <translation>%1, descartado</translation>
    </message>
    <message>
        <source>%1, all 0</source>
        <translation>%1, todo 0</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>descart.</translation>
    </message>
    <message>
        <source>all 0</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>todo 0</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
</context>
<context>
    <name>dropscope::ChartPanel</name>
    <message>
        <source>Kept over draws</source>
        <translation>Conservado por sorteo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean over draws</source>
        <translation>Media por sorteo</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Masks over draws</source>
        <translation>Máscaras por sorteo</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the chart&apos;s numbers</source>
        <translation>guardar los números del gráfico</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>counting the kept share over draws</source>
        <translation>contando la proporción conservada por sorteo</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>Media de %1</translation>
    </message>
    <message>
        <source>A histogram needs at least two different finite values.</source>
        <translation>Un histograma necesita al menos dos valores finitos distintos.</translation>
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
        <translation>colores de 0 a %1: %2</translation>
    </message>
</context>
<context>
    <name>dropscope::ConfusionView</name>
    <message>
        <source>confusion matrix of the validation samples</source>
        <translation>matriz de confusión de las muestras de validación</translation>
    </message>
    <message>
        <source>%1 right, step %2 · row: true, column: found</source>
        <translation>%1 aciertos, paso %2 · fila: real, columna: hallada</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 como %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n classes need a larger window</source>
        <translation>
            <numerusform>Los números de %n clase requieren una ventana mayor</numerusform>
            <numerusform>Los números de %n clases requieren una ventana mayor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken for %3: %4 of them</source>
        <translation>%1 de %2 tomadas por %3: el %4</translation>
    </message>
</context>
<context>
    <name>dropscope::ControlPanel</name>
    <message>
        <source>noise around 1&lt;br&gt;std dev &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>ruido en torno a 1&lt;br&gt;desv. est. &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>conserva &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>about &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;is dropped</source>
        <translation>se descarta&lt;br&gt;cerca de &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;scale &lt;b&gt;×%2&lt;/b&gt;</source>
        <translation>conserva &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;escala &lt;b&gt;×%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>another seed by chance (R)</source>
        <translation>otra semilla al azar (R)</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>otra semilla al azar</translation>
    </message>
    <message>
        <source>lock the seed against change</source>
        <translation>bloquear la semilla contra cambios</translation>
    </message>
    <message>
        <source>lock the seed</source>
        <translation>bloquear la semilla</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>S&amp;orteo</translation>
    </message>
    <message>
        <source>previous forward pass</source>
        <translation>pasada anterior</translation>
    </message>
    <message>
        <source>previous forward pass (Shift+Space)</source>
        <translation>pasada anterior (Mayús+Espacio)</translation>
    </message>
    <message>
        <source>next forward pass</source>
        <translation>pasada siguiente</translation>
    </message>
    <message>
        <source>next forward pass (Space)</source>
        <translation>pasada siguiente (Espacio)</translation>
    </message>
    <message>
        <source>draw: the number of the forward pass</source>
        <translation>sorteo: el número de la pasada hacia delante</translation>
    </message>
    <message>
        <source>Space: next forward pass</source>
        <translation>Espacio: pasada siguiente</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
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
        <translation>E alterna</translation>
    </message>
    <message>
        <source>Mask source</source>
        <translation>Fuente de máscara</translation>
    </message>
    <message>
        <source>mask source</source>
        <translation>fuente de máscara</translation>
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
        <translation>comparar los backends con este tensor, bit a bit</translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation>comparar los backends</translation>
    </message>
    <message>
        <source>this layer has no p: its noise has σ</source>
        <translation>esta capa no tiene p: su ruido tiene σ</translation>
    </message>
    <message>
        <source>same bits on every device</source>
        <translation>mismos bits en todo dispositivo</translation>
    </message>
    <message>
        <source>what decides this framework&apos;s mask besides the seed</source>
        <translation>qué decide la máscara de este framework además de la semilla</translation>
    </message>
    <message>
        <source>its mask and arithmetic; draw 3 is its mask after three passes</source>
        <translation>su máscara y su aritmética; el sorteo 3 es su máscara tras tres pasadas</translation>
    </message>
    <message>
        <source>its mask and arithmetic, the same at every draw</source>
        <translation>su máscara y su aritmética, iguales en cada sorteo</translation>
    </message>
</context>
<context>
    <name>dropscope::DecisionView</name>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 de %2 unidades</translation>
    </message>
    <message>
        <source>%1 inputs: a map shows two</source>
        <translation>%1 entradas: un mapa muestra dos</translation>
    </message>
    <message>
        <source>the network&apos;s curve, from %1 at the left to %2 at the right, between %3 and %4</source>
        <translation>la curva de la red, de %1 a la izquierda a %2 a la derecha, entre %3 y %4</translation>
    </message>
    <message>
        <source>what each unit of the first layer looks for, as pictures of its weights</source>
        <translation>qué busca cada unidad de la primera capa, como imágenes de sus pesos</translation>
    </message>
    <message>
        <source>class %1 in %2 %</source>
        <translation>clase %1 en el %2 %</translation>
    </message>
    <message>
        <source>the network answers, as shares of the map: %1</source>
        <translation>respuestas de la red, como partes del mapa: %1</translation>
    </message>
</context>
<context>
    <name>dropscope::Document</name>
    <message>
        <source>documentation example</source>
        <translation>ejemplo de la documentación</translation>
    </message>
    <message>
        <source>new tensor</source>
        <translation>tensor nuevo</translation>
    </message>
    <message>
        <source>change of p</source>
        <translation>cambio de p</translation>
    </message>
    <message>
        <source>change of layer: it takes no p = %1, so p is %2</source>
        <translation>cambio de capa: no admite p = %1, así que p es %2</translation>
    </message>
    <message>
        <source>change of layer</source>
        <translation>cambio de capa</translation>
    </message>
    <message>
        <source>change of zeroing</source>
        <translation>cambio de puesta a cero</translation>
    </message>
    <message>
        <source>change of seed</source>
        <translation>cambio de semilla</translation>
    </message>
    <message>
        <source>change of draw</source>
        <translation>cambio de sorteo</translation>
    </message>
    <message>
        <source>switch to Train</source>
        <translation>cambio a Train</translation>
    </message>
    <message>
        <source>switch to Eval</source>
        <translation>cambio a Eval</translation>
    </message>
    <message>
        <source>change of mask source</source>
        <translation>cambio de fuente de máscara</translation>
    </message>
    <message>
        <source>fresh mask backward</source>
        <translation>máscara nueva hacia atrás</translation>
    </message>
    <message>
        <source>same mask backward</source>
        <translation>misma máscara hacia atrás</translation>
    </message>
    <message>
        <source>change of the mask source&apos;s details</source>
        <translation>cambio de los detalles de la fuente de máscara</translation>
    </message>
    <message>
        <source>edge cases</source>
        <translation>casos límite</translation>
    </message>
</context>
<context>
    <name>dropscope::DrawPanel</name>
    <message>
        <source>longest run: %1 drops</source>
        <translation>racha máxima: %1 descartes</translation>
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
        <translation>racha máxima: %1 descartes; así en %2 de los sorteos</translation>
    </message>
    <message>
        <source>This draw</source>
        <translation>Este sorteo</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>teoría</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>varianza</translation>
    </message>
    <message>
        <source>the mean of y in 95 % of draws</source>
        <translation>la media de y en el 95 % de los sorteos</translation>
    </message>
    <message>
        <source>units dropped in a row, in the order of their numbers: row by row</source>
        <translation>unidades descartadas seguidas, por orden de número: fila a fila</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>evaluation keeps everything</source>
        <translation>la evaluación conserva todo</translation>
    </message>
    <message>
        <source>noise drops nothing</source>
        <translation>el ruido no descarta nada</translation>
    </message>
    <message>
        <source>%1 of %2, </source>
        <translation>%1 de %2, </translation>
    </message>
    <message>
        <source>expected %1; </source>
        <translation>se espera %1; </translation>
    </message>
    <message>
        <source>95 % of draws keep %1 to %2</source>
        <translation>el 95 % de sorteos conserva %1 a %2</translation>
    </message>
    <message>
        <source>squares overlap, so no simple interval holds</source>
        <translation>los cuadrados se solapan: no hay intervalo simple</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conservan</translation>
    </message>
    <message>
        <source>no elements</source>
        <translation>sin elementos</translation>
    </message>
    <message>
        <source>the variance of y&apos;s elements that theory expects</source>
        <translation>la varianza que la teoría espera de los elementos de y</translation>
    </message>
    <message>
        <source>NaN: %1</source>
        <translation>NaN: %1</translation>
    </message>
    <message>
        <source>infinite: %1</source>
        <translation>infinitos: %1</translation>
    </message>
    <message>
        <source>-0: %1</source>
        <translation>-0: %1</translation>
    </message>
    <message>
        <source>in y, %1</source>
        <translation>en y, %1</translation>
    </message>
    <message>
        <source>The tensor has no elements.</source>
        <translation>El tensor no tiene elementos.</translation>
    </message>
    <message>
        <source>Evaluation: y is x times 1 − p.</source>
        <translation>Evaluación: y = x · (1 − p).</translation>
    </message>
    <message>
        <source>Evaluation: y is x, bit for bit.</source>
        <translation>Evaluación: y = x, bit a bit.</translation>
    </message>
    <message>
        <source>Nothing is dropped: every element has noise of its own, and the mean stays.</source>
        <translation>No se descarta nada: cada elemento tiene su propio ruido, y la media se mantiene.</translation>
    </message>
    <message>
        <source>p = 0: nothing is dropped, y is x.</source>
        <translation>p = 0: no se descarta nada, y = x.</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, y is 0.</source>
        <translation>p = 1: se descarta todo, y = 0.</translation>
    </message>
    <message>
        <source>Squares are dropped whole, and what is left is scaled up to the same sum.</source>
        <translation>Los cuadrados se descartan enteros y el resto se escala hasta la misma suma.</translation>
    </message>
    <message>
        <source>An ordinary draw: the count is inside the band of 95 % of draws.</source>
        <translation>Un sorteo corriente: el recuento está en la banda del 95 % de los sorteos.</translation>
    </message>
    <message>
        <source>A rare draw: fewer units kept than in 97.5 % of draws.</source>
        <translation>Un sorteo raro: menos unidades conservadas que en el 97.5 % de los sorteos.</translation>
    </message>
    <message>
        <source>A rare draw: more units kept than in 97.5 % of draws.</source>
        <translation>Un sorteo raro: más unidades conservadas que en el 97.5 % de los sorteos.</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, and y is NaN: the mask is 0 / 0.</source>
        <translation>p = 1: se descarta todo, e y es NaN: la máscara es 0 / 0.</translation>
    </message>
    <message>
        <source>longest run: 1 drop</source>
        <translation>racha máxima: 1 descarte</translation>
    </message>
    <message>
        <source>longest run: 1 drop; as long in %1 of draws</source>
        <translation>racha máxima: 1 descarte; así en %1 de los sorteos</translation>
    </message>
    <message>
        <source>mean and variance leave NaN and infinities out</source>
        <translation>la media y la varianza no cuentan NaN ni infinitos</translation>
    </message>
    <message>
        <source>go to the next one in y</source>
        <translation>ir al siguiente en y</translation>
    </message>
    <message>
        <source>%1 of %2 units are set by hand: no draw gave this count.</source>
        <translation>%1 de %2 unidades están fijadas a mano: este recuento no es el de un sorteo.</translation>
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
        <translation>Casos límite según la regla de cada framework</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>what a dropped number becomes</source>
        <translation>en qué se convierte un número descartado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>what a kept number becomes</source>
        <translation>en qué se convierte un número conservado</translation>
    </message>
    <message>
        <source>show the 32 bits of each number, in hexadecimal</source>
        <translation>mostrar los 32 bits de cada número, en hexadecimal</translation>
    </message>
    <message>
        <source>answers of the frameworks</source>
        <translation>respuestas de los frameworks</translation>
    </message>
    <message>
        <source>≠ marks an answer that differs from most. NaN is the same answer as NaN: its bits depend on the processor. Denormals are as IEEE 754 has them; a framework told to flush them to 0 differs further.</source>
        <translation>≠ marca una respuesta distinta de la mayoría. NaN y NaN son la misma respuesta: sus bits dependen del procesador. Los denormales son como en IEEE 754; un framework configurado para llevarlos a 0 difiere aún más.</translation>
    </message>
    <message>
        <source>Put these numbers into x</source>
        <translation>Poner estos números en x</translation>
    </message>
    <message>
        <source>a new 3 × 5 tensor; undo brings yours back</source>
        <translation>un tensor nuevo de 3 × 5; deshacer recupera el suyo</translation>
    </message>
    <message>
        <source>the number that goes in</source>
        <translation>el número que entra</translation>
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
        <translation>%1: %2, bits %3</translation>
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
        <translation>qué hacen otros frameworks con un número así</translation>
    </message>
</context>
<context>
    <name>dropscope::FileMenu</name>
    <message>
        <source>Tensors (%1)</source>
        <translation>Tensores (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV, text with commas</source>
        <translation>CSV, texto con comas</translation>
    </message>
    <message>
        <source>TSV, text with tabs</source>
        <translation>TSV, texto con tabuladores</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>Array NumPy</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>Paquete NumPy</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto %1</translation>
    </message>
    <message>
        <source>&amp;New tensor…</source>
        <translation>&amp;Nuevo tensor…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Save x as…</source>
        <translation>&amp;Guardar x como…</translation>
    </message>
    <message>
        <source>Save &amp;mask as…</source>
        <translation>Guardar &amp;máscara como…</translation>
    </message>
    <message>
        <source>Save &amp;y as…</source>
        <translation>Guardar &amp;y como…</translation>
    </message>
    <message>
        <source>Save dL/d&amp;y as…</source>
        <translation>Guardar d&amp;L/dy como…</translation>
    </message>
    <message>
        <source>Save &amp;dL/dx as…</source>
        <translation>Guardar &amp;dL/dx como…</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>Guardar &amp;todo en un archivo…</translation>
    </message>
    <message>
        <source>x, mask, y, dL/dy and dL/dx</source>
        <translation>x, máscara, y, dL/dy y dL/dx</translation>
    </message>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>se está guardando otro archivo: espere o cancélelo</translation>
    </message>
    <message>
        <source>%1: a picture is a .png or .svg file; give it one of these endings.</source>
        <translation>%1: una imagen es un archivo .png o .svg; use una de estas extensiones.</translation>
    </message>
    <message>
        <source>saved %1 as %2</source>
        <translation>guardado %1 como %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Abrir una sesión</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>Sesiones (%1)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>Guardar la sesión</translation>
    </message>
    <message>
        <source>Open a tensor</source>
        <translation>Abrir un tensor</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Save x, mask, y, dL/dy and dL/dx in one file</source>
        <translation>Guardar x, máscara, y, dL/dy y dL/dx en un archivo</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation>Guardar la vista como imagen</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>Guardar los números</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>no files yet</source>
        <translation>aún no hay archivos</translation>
    </message>
    <message>
        <source>Dropscope session</source>
        <translation>Sesión de Dropscope</translation>
    </message>
</context>
<context>
    <name>dropscope::FileNotice</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>Open the file again as it is now; undo brings back what you see.</source>
        <translation>Abre de nuevo el archivo tal como está ahora; deshacer recupera lo que se ve.</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>Recargar el archivo</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Hide this line until the file changes again.</source>
        <translation>Oculta esta línea hasta que el archivo vuelva a cambiar.</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What you see is still what was opened.</source>
        <translation>%1 ya no está en el disco. Lo que se ve sigue siendo lo que se abrió.</translation>
    </message>
    <message>
        <source>%1 was cut short on the disk: the end of x may read as zeros now.</source>
        <translation>%1 se acortó en el disco: el final de x puede leerse ahora como ceros.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk: x may show some of its new values.</source>
        <translation>%1 cambió en el disco: x puede mostrar algunos de sus valores nuevos.</translation>
    </message>
    <message>
        <source>%1 has changed on the disk. What you see is what was opened.</source>
        <translation>%1 cambió en el disco. Lo que se ve es lo que se abrió.</translation>
    </message>
</context>
<context>
    <name>dropscope::FindingPanel</name>
    <message>
        <source>What dropout did</source>
        <translation>Qué hizo el dropout</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>pérdida de validación</translation>
    </message>
    <message>
        <source>each line is one seed: same start, same batches</source>
        <translation>cada línea es una semilla: mismo inicio, mismos lotes</translation>
    </message>
    <message>
        <source>validation loss of each seed, without and with dropout</source>
        <translation>pérdida de validación de cada semilla, sin dropout y con él</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>final validation loss</source>
        <translation>pérdida de validación final</translation>
    </message>
    <message>
        <source>validation loss so far</source>
        <translation>pérdida de validación actual</translation>
    </message>
</context>
<context>
    <name>dropscope::GpuPicker</name>
    <message>
        <source>kernel of 1.4 and before</source>
        <translation>kernel de 1.4 y anteriores</translation>
    </message>
    <message>
        <source>&amp;GPU, for PyTorch CUDA</source>
        <translation>&amp;GPU, para PyTorch CUDA</translation>
    </message>
    <message>
        <source>GPU by name</source>
        <translation>GPU por nombre</translation>
    </message>
    <message>
        <source>A tensor with more elements than a GPU runs threads at once gets another mask on another GPU. Smaller ones are the same on all.</source>
        <translation>Un tensor con más elementos que hilos ejecuta a la vez una GPU recibe otra máscara en otra GPU. Los menores son iguales en todas.</translation>
    </message>
    <message>
        <source>any, or a name: A100</source>
        <translation>cualquiera, o un nombre: A100</translation>
    </message>
    <message>
        <source>SMs: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>SM: torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>SMs ×</source>
        <translation>SM ×</translation>
    </message>
    <message>
        <source>threads per SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>hilos por SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>PyTorch 1.4 and before gave each thread one element at a time, not four.</source>
        <translation>PyTorch 1.4 y anteriores daban a cada hilo un elemento por vez, no cuatro.</translation>
    </message>
</context>
<context>
    <name>dropscope::GridCard</name>
    <message>
        <source>%1, all channels</source>
        <comment>%1 is x, mask, y, ...</comment>
        <translation>%1, todos los canales</translation>
    </message>
</context>
<context>
    <name>dropscope::HeatMap</name>
    <message>
        <source>%1 to the right, %2 upwards</source>
        <translation>%1 a la derecha, %2 hacia arriba</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
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
        <translation>&amp;Páginas de ayuda</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>the page about the control that has the keyboard</source>
        <translation>la página sobre el control que tiene el teclado</translation>
    </message>
    <message>
        <source>&amp;Point at a control…</source>
        <translation>&amp;Señalar un control…</translation>
    </message>
    <message>
        <source>Show the h&amp;ints</source>
        <translation>Mostrar las pis&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>&amp;About Dropscope</source>
        <translation>Acerca &amp;de Dropscope</translation>
    </message>
    <message>
        <source>About Dropscope</source>
        <translation>Acerca de Dropscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;An instrument for dropout: which cells are masked, and why.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;Un instrumento para el dropout: qué celdas se enmascaran y por qué.&lt;br&gt;&lt;br&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>dropscope::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>palabras que buscar</translation>
    </message>
    <message>
        <source>search</source>
        <translation>buscar</translation>
    </message>
    <message>
        <source>pages of the help</source>
        <translation>páginas de la ayuda</translation>
    </message>
    <message>
        <source>page of the help</source>
        <translation>página de la ayuda</translation>
    </message>
</context>
<context>
    <name>dropscope::Hints</name>
    <message>
        <source>Drag p and watch cells drop, one by one.</source>
        <translation>Arrastre p: las celdas se descartan una a una.</translation>
    </message>
    <message>
        <source>Click a cell of the mask to drop or keep it by hand.</source>
        <translation>Haga clic en una celda de la máscara para descartarla o conservarla a mano.</translation>
    </message>
    <message>
        <source>Train drops; Eval lets x pass unchanged.</source>
        <translation>Train descarta; Eval deja pasar x sin cambios.</translation>
    </message>
    <message>
        <source>Press Space for the next draw, Shift+Space to go back.</source>
        <translation>Espacio: sorteo siguiente; Mayús+Espacio: volver.</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button: puts this hint away</comment>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Hide all hints</source>
        <comment>button</comment>
        <translation>Ocultar las pistas</translation>
    </message>
    <message>
        <source>hint %1 of %2</source>
        <translation>pista %1 de %2</translation>
    </message>
</context>
<context>
    <name>dropscope::HistogramChart</name>
    <message>
        <source>Histogram of x and y</source>
        <translation>Histograma de x e y</translation>
    </message>
    <message>
        <source>No finite values to count.</source>
        <translation>No hay valores finitos que contar.</translation>
    </message>
    <message>
        <source>value, in bins of %1</source>
        <translation>valor, en intervalos de %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>x, mean %1</source>
        <translation>x, media %1</translation>
    </message>
    <message>
        <source>y, mean %1</source>
        <translation>y, media %1</translation>
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
        <translation>teoría: %1 ± %2</translation>
    </message>
    <message>
        <source>−sd</source>
        <translation>−σ</translation>
    </message>
    <message>
        <source>+sd</source>
        <translation>+σ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1 dropped to %2</source>
        <translation>%1 descartado a %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>x %1, y %2 kept and %3 dropped</source>
        <translation>x %1, y %2 conservado y %3 descartado</translation>
    </message>
</context>
<context>
    <name>dropscope::HistoryPanel</name>
    <message>
        <source>There is nothing to drop: the tensor has no elements.</source>
        <translation>No hay nada que descartar: el tensor no tiene elementos.</translation>
    </message>
    <message>
        <source>Evaluation draws no masks: switch to Train to watch them.</source>
        <translation>La evaluación no sortea máscaras: cambie a Train para verlas.</translation>
    </message>
    <message>
        <source>Noise drops nothing: there are no masks to follow.</source>
        <translation>El ruido no descarta nada: no hay máscaras que seguir.</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>element</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>a row is a draw: locked dropout uses it at all %1 times</source>
        <translation>una fila es un sorteo: el dropout locked lo usa en los %1 instantes</translation>
    </message>
</context>
<context>
    <name>dropscope::IntervalGauge</name>
    <message>
        <source>%1 of %2 kept, 95 % of draws keep %3 to %4</source>
        <translation>%1 de %2 conservadas, el 95 % de los sorteos conserva de %3 a %4</translation>
    </message>
    <message>
        <source>kept units on a line from none to all</source>
        <translation>unidades conservadas en una línea, de ninguna a todas</translation>
    </message>
</context>
<context>
    <name>dropscope::LayerPanel</name>
    <message>
        <source>kind of dropout layer</source>
        <translation>tipo de capa de dropout</translation>
    </message>
    <message>
        <source>what a dropped element becomes</source>
        <translation>en qué se convierte un elemento descartado</translation>
    </message>
    <message>
        <source>when the rest is scaled</source>
        <translation>cuándo se escala el resto</translation>
    </message>
    <message>
        <source>dropped: x × 0 (PyTorch)</source>
        <translation>descartado: x × 0 (PyTorch)</translation>
    </message>
    <message>
        <source>dropped: +0 (Keras, Flax)</source>
        <translation>descartado: +0 (Keras, Flax)</translation>
    </message>
    <message>
        <source>x × 0 keeps the sign of zero and turns a dropped NaN or infinity into NaN; +0 hides both.</source>
        <translation>x × 0 conserva el signo del cero y convierte en NaN un NaN o infinito descartado; +0 oculta ambos.</translation>
    </message>
    <message>
        <source>inverted: scaled in training</source>
        <translation>invertido: escala al entrenar</translation>
    </message>
    <message>
        <source>classic: scaled in evaluation</source>
        <translation>clásico: escala al evaluar</translation>
    </message>
    <message>
        <source>Inverted: training divides by 1 − p, evaluation is x. Classic (2014): training only drops, evaluation multiplies by 1 − p.</source>
        <translation>Invertido: el entrenamiento divide por 1 − p, la evaluación es x. Clásico (2014): el entrenamiento solo descarta, la evaluación multiplica por 1 − p.</translation>
    </message>
    <message>
        <source>shared axes</source>
        <translation>ejes comunes</translation>
    </message>
    <message>
        <source>axes that share a decision</source>
        <translation>ejes que comparten una decisión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Elements along these axes are dropped together: 2, 3 on (N, C, H, W) drops whole channels.</source>
        <translation>Los elementos a lo largo de estos ejes se descartan juntos: 2, 3 en (N, C, H, W) descarta canales enteros.</translation>
    </message>
    <message>
        <source>σ of the noise</source>
        <translation>σ del ruido</translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation>desviación estándar del ruido</translation>
    </message>
    <message>
        <source>block side b</source>
        <translation>lado b del bloque</translation>
    </message>
    <message>
        <source>side of a dropped block</source>
        <translation>lado de un bloque descartado</translation>
    </message>
    <message>
        <source>change of scaling</source>
        <translation>cambio de escalado</translation>
    </message>
    <message>
        <source>this kind does not take x as it is</source>
        <translation>este tipo no admite x tal como es</translation>
    </message>
    <message>
        <source>change of shared axes</source>
        <translation>cambio de ejes comunes</translation>
    </message>
    <message>
        <source>change of the noise</source>
        <translation>cambio del ruido</translation>
    </message>
    <message>
        <source>change of the block</source>
        <translation>cambio del bloque</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>T&amp;ipo de capa</translation>
    </message>
</context>
<context>
    <name>dropscope::LineChart</name>
    <message>
        <source>  (%1 to %2)</source>
        <translation>  (%1 a %2)</translation>
    </message>
    <message>
        <source>Drag to zoom in; double-click to see all again.
Keys: arrows move, + and − zoom, 0 shows all again</source>
        <translation>Arrastre para ampliar; doble clic para ver todo otra vez.
Teclas: las flechas mueven, + y − amplían y reducen, 0 muestra todo</translation>
    </message>
</context>
<context>
    <name>dropscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>Abrir s&amp;esión…</translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation>Guardar ses&amp;ión como…</translation>
    </message>
    <message>
        <source>Dropscope</source>
        <translation>Dropscope</translation>
    </message>
    <message>
        <source>Dropscope did not end as it should. There is a copy of your session of %1.</source>
        <translation>Dropscope no se cerró como debía. Hay una copia de su sesión del %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarla</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Tensor</source>
        <translation>&amp;Tensor</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
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
        <translation>se está guardando un archivo: espere o cancélelo</translation>
    </message>
    <message>
        <source>Not saved: %1. Close and lose that?</source>
        <translation>Sin guardar: %1. ¿Cerrar y perderlo?</translation>
    </message>
    <message>
        <source>the session&apos;s back end %1 is not available here: %2 computes</source>
        <translation>el backend %1 de la sesión no está disponible aquí: calcula %2</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>nothing to undo</comment>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>nothing to redo</comment>
        <translation>&amp;Rehacer</translation>
    </message>
</context>
<context>
    <name>dropscope::MapCard</name>
    <message>
        <source>which side is shown</source>
        <translation>qué lado se muestra</translation>
    </message>
    <message>
        <source>what is shown of this side</source>
        <translation>qué se muestra de este lado</translation>
    </message>
    <message>
        <source>Which side of the comparison this map shows</source>
        <translation>Qué lado de la comparación muestra este mapa</translation>
    </message>
    <message>
        <source>decision map</source>
        <translation>mapa de decisión</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>matriz de confusión</translation>
    </message>
    <message>
        <source>first-layer weights %1, %2</source>
        <translation>pesos de la primera capa %1, %2</translation>
    </message>
    <message>
        <source>decision map %1, %2</source>
        <translation>mapa de decisión %1, %2</translation>
    </message>
    <message>
        <source>first-layer weights</source>
        <translation>pesos de la 1.ª capa</translation>
    </message>
    <message>
        <source>What both cards show of the network: its answers, how far they lie apart when dropout stays on (Monte-Carlo dropout), or which classes it mixes up</source>
        <translation>Qué muestran ambas tarjetas de la red: sus respuestas, cuánto se dispersan si el dropout sigue activo (dropout de Montecarlo) o qué clases confunde</translation>
    </message>
    <message numerus="yes">
        <source>spread, %n passes</source>
        <translation>
            <numerusform>dispersión, %n pasada</numerusform>
            <numerusform>dispersión, %n pasadas</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: plain · line: mean · band: ±2 deviations</source>
        <translation>trazos: eval · línea: media · banda: ±2 desviaciones</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskCard</name>
    <message>
        <source>your mask</source>
        <translation>su máscara</translation>
    </message>
    <message>
        <source>mask of %1</source>
        <translation>máscara de %1</translation>
    </message>
    <message>
        <source>Name the GPU</source>
        <translation>Indicar la GPU</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskView</name>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>%1; %2 drops it</source>
        <translation>%1; %2 la descarta</translation>
    </message>
    <message>
        <source>%1; %2 keeps it</source>
        <translation>%1; %2 la conserva</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksDraws</name>
    <message>
        <source>%1 draws the same mask from the same seed at every pass: there are no draws to follow.</source>
        <translation>%1 sortea la misma máscara con la misma semilla en cada pasada: no hay sorteos que seguir.</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>Noise drops nothing: there is no share to follow.</source>
        <translation>El ruido no descarta nada: no hay proporción que seguir.</translation>
    </message>
    <message>
        <source>Evaluation keeps everything: switch to Train to watch draws.</source>
        <translation>La evaluación conserva todo: cambie a Train para ver sorteos.</translation>
    </message>
    <message>
        <source>x is not finite here: no mean settles. Choose another cell.</source>
        <translation>x no es finito aquí: ninguna media se estabiliza. Elija otra celda.</translation>
    </message>
    <message>
        <source>y is not finite here: no mean settles. Choose another p.</source>
        <translation>y no es finito aquí: ninguna media se estabiliza. Elija otra p.</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksMenus</name>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Copiar celdas</translation>
    </message>
    <message>
        <source>Copy cells &amp;as</source>
        <translation>Copiar celdas co&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Pegar celdas</translation>
    </message>
    <message>
        <source>Set to &amp;0 / back to the drawn mask	Del</source>
        <translation>Poner a &amp;0 / volver a la máscara sorteada	Supr</translation>
    </message>
    <message>
        <source>Copy as P&amp;yTorch code</source>
        <translation>Copiar como código P&amp;yTorch</translation>
    </message>
    <message>
        <source>Copy as &amp;NumPy code</source>
        <translation>Copiar como código &amp;NumPy</translation>
    </message>
    <message>
        <source>Copy as &amp;JAX code</source>
        <translation>Copiar como código &amp;JAX</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Gradients dL/dy and dL/dx</source>
        <translation>&amp;Gradientes dL/dy y dL/dx</translation>
    </message>
    <message>
        <source>&amp;Channels as pictures</source>
        <translation>Ca&amp;nales como imágenes</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Whole slice</source>
        <translation>Cor&amp;te completo</translation>
    </message>
    <message>
        <source>Save the &amp;view as a picture…</source>
        <translation>Guardar la &amp;vista como imagen…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>Reference page&apos;s &amp;example</source>
        <translation>&amp;Ejemplo de la página de referencia</translation>
    </message>
    <message>
        <source>Load the reference &amp;result</source>
        <translation>Cargar el &amp;resultado de referencia</translation>
    </message>
    <message>
        <source>E&amp;dge cases…</source>
        <translation>Casos &amp;límite…</translation>
    </message>
    <message>
        <source>&amp;Train / Eval</source>
        <translation>&amp;Train / Eval</translation>
    </message>
    <message>
        <source>&amp;Next draw</source>
        <translation>Sorteo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous draw</source>
        <translation>Sorteo &amp;anterior</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>&amp;Otra semilla</translation>
    </message>
    <message>
        <source>&amp;Back ends…</source>
        <translation>&amp;Backends…</translation>
    </message>
    <message>
        <source>&amp;Clear cells set by hand</source>
        <translation>Borrar &amp;celdas fijadas a mano</translation>
    </message>
    <message>
        <source>clear of all hand-set cells</source>
        <translation>borrado de todas las celdas fijadas a mano</translation>
    </message>
    <message>
        <source>copied: a program that makes x, mask and y, and prints y</source>
        <translation>copiado: un programa que genera x, máscara e y, e imprime y</translation>
    </message>
    <message>
        <source>load the reference result</source>
        <translation>carga del resultado de referencia</translation>
    </message>
    <message>
        <source>plain dropout</source>
        <translation>dropout simple</translation>
    </message>
    <message>
        <source>the reference page&apos;s mask</source>
        <translation>la máscara de la página de referencia</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksPage</name>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>input, type to edit</source>
        <translation>entrada, editable</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <translation>
            <numerusform>%n fijada a mano</numerusform>
            <numerusform>%n fijadas a mano</numerusform>
        </translation>
    </message>
    <message>
        <source>click to drop or keep by hand</source>
        <translation>clic: descartar, conservar</translation>
    </message>
    <message>
        <source>eval: no mask, x times 1 − p</source>
        <translation>eval: sin máscara, x por 1 − p</translation>
    </message>
    <message>
        <source>eval: x passes unchanged</source>
        <translation>eval: x pasa sin cambios</translation>
    </message>
    <message>
        <source>output</source>
        <translation>salida</translation>
    </message>
    <message>
        <source>gradient from above, type to edit</source>
        <translation>gradiente entrante, editable</translation>
    </message>
    <message>
        <source>gradient for x</source>
        <translation>gradiente para x</translation>
    </message>
    <message>
        <source>input; double click for one</source>
        <translation>entrada; doble clic para ver uno</translation>
    </message>
    <message>
        <source>seed %1, draw %2, stream %3</source>
        <translation>semilla %1, sorteo %2, flujo %3</translation>
    </message>
    <message>
        <source>float32, 1 element</source>
        <translation>float32, 1 elemento</translation>
    </message>
    <message>
        <source>float32, %1 elements</source>
        <translation>float32, %1 elementos</translation>
    </message>
    <message>
        <source>gradient from above</source>
        <translation>gradiente entrante</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksParity</name>
    <message>
        <source>compare the back ends</source>
        <translation>comparar los backends</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksReport</name>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkPanel</name>
    <message>
        <source>the network with dropout and the units dropped at this step</source>
        <translation>la red con dropout y las unidades descartadas en este paso</translation>
    </message>
    <message>
        <source>step shown in the network</source>
        <translation>paso mostrado en la red</translation>
    </message>
    <message>
        <source>Any step&apos;s mask, computed again from its number; at the right end it follows</source>
        <translation>La máscara de cualquier paso, recalculada a partir de su número; en el extremo derecho avanza con el entrenamiento</translation>
    </message>
    <message>
        <source>previous step</source>
        <translation>paso anterior</translation>
    </message>
    <message>
        <source>the mask of the step before</source>
        <translation>la máscara del paso anterior</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>the mask of the next step</source>
        <translation>la máscara del paso siguiente</translation>
    </message>
    <message>
        <source>The mask is that of the batch&apos;s first sample. Lines are the weights as they are now.</source>
        <translation>La máscara es la de la primera muestra del lote. Las líneas son los pesos actuales.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Network at step %1</source>
        <translation>Red en el paso %1</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>antes del primer paso</translation>
    </message>
    <message>
        <source>dropped for the batch&apos;s first sample</source>
        <translation>descartada para la primera muestra del lote</translation>
    </message>
    <message>
        <source>that step&apos;s mask, today&apos;s weights</source>
        <translation>máscara de ese paso, pesos de ahora</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkView</name>
    <message>
        <source>inputs: %1 of %2 dropped</source>
        <translation>entradas: %1 de %2 descartadas</translation>
    </message>
    <message>
        <source>outputs: %1, never dropped</source>
        <translation>salidas: %1, nunca descartadas</translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units dropped</source>
        <translation>capa oculta %1: %2 de %3 unidades descartadas</translation>
    </message>
    <message>
        <source>weights of layer %1: %2 of %3 dropped</source>
        <translation>pesos de la capa %1: %2 de %3 descartados</translation>
    </message>
</context>
<context>
    <name>dropscope::NewTensorDialog</name>
    <message>
        <source>New tensor</source>
        <translation>Tensor nuevo</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>value of every element</source>
        <translation>valor de cada elemento</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>semilla de los números aleatorios</translation>
    </message>
    <message>
        <source>normal: random, mean 0, standard deviation 1</source>
        <translation>normal: aleatorio, media 0, desviación estándar 1</translation>
    </message>
    <message>
        <source>uniform: random, from 0 to 1</source>
        <translation>uniform: aleatorio, de 0 a 1</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>unos</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>ceros</translation>
    </message>
    <message>
        <source>arange: 0, 1, 2, …</source>
        <translation>arange: 0, 1, 2, …</translation>
    </message>
    <message>
        <source>one value everywhere</source>
        <translation>el mismo valor en todo</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>lengths of the axes, such as 3, 5 or 32, 64, 28, 28</source>
        <translation>longitudes de los ejes, como 3, 5 o 32, 64, 28, 28</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>todo %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>PyTorch&apos;s build</source>
        <translation>compilación de PyTorch</translation>
    </message>
    <message>
        <source>x86 wheel of PyTorch 2.0 to 2.6 (MKL)</source>
        <translation>wheel x86 de PyTorch 2.0 a 2.6 (MKL)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>Se&amp;milla</translation>
    </message>
    <message>
        <source>&amp;Ran before</source>
        <translation>P&amp;revias</translation>
    </message>
    <message>
        <source>calls between the seed and this one, such as rand 10; dropout 6x6 0.5</source>
        <translation>llamadas entre la semilla y esta, como rand 10; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>Com&amp;pilación</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>lo que se ejecutó antes con el mismo generador</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Builds of PyTorch form normal numbers with other code, which differs in the last digits. Fewer than 16 numbers are the same in all.</source>
        <translation>Cada compilación de PyTorch forma los números normales con otro código, que difiere en las últimas cifras. Menos de 16 números son iguales en todas.</translation>
    </message>
    <message>
        <source>About these versions: a dropout that ran before takes one number there, whatever its size. This tensor&apos;s own numbers never come from MKL.</source>
        <translation>Sobre estas versiones: un dropout previo toma en ellas un solo número, sea cual sea su tamaño. Los números de este tensor nunca proceden de MKL.</translation>
    </message>
    <message>
        <source>GCC with AVX2: pip on x86 Linux, Debian</source>
        <translation>GCC con AVX2: pip en Linux x86, Debian</translation>
    </message>
    <message>
        <source>clang or MSVC with AVX2</source>
        <translation>clang o MSVC con AVX2</translation>
    </message>
    <message>
        <source>ARM, or x86 without AVX2</source>
        <translation>ARM, o x86 sin AVX2</translation>
    </message>
    <message>
        <source>What %1 gives after %2, bit for bit.</source>
        <translation>Lo que da %1 tras %2, bit a bit.</translation>
    </message>
    <message>
        <source>write a whole number such as 42</source>
        <translation>escriba un número entero, como 42</translation>
    </message>
    <message>
        <source>%1, seed %2, after %3</source>
        <translation>%1, semilla %2, tras %3</translation>
    </message>
</context>
<context>
    <name>dropscope::OverviewMap</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>filas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>columns %1 to %2 of %3</source>
        <translation>columnas %1 a %2 de %3</translation>
    </message>
    <message>
        <source>map of the whole slice</source>
        <translation>mapa del corte completo</translation>
    </message>
    <message>
        <source>the whole slice, with a frame where the grids look; click or drag to go there, or use the arrows</source>
        <translation>el corte completo, con un marco donde miran las cuadrículas; clic o arrastre para ir allí, o use las flechas</translation>
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
        <translation>la pérdida del segundo lado es menor en %1 de %2 semillas</translation>
    </message>
    <message>
        <source>final losses seed by seed</source>
        <translation>pérdidas finales semilla a semilla</translation>
    </message>
</context>
<context>
    <name>dropscope::PastePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>a mask or an output, as it was printed</source>
        <translation>una máscara o una salida, tal como se imprimió</translation>
    </message>
    <message>
        <source>Paste a mask or an output of dropout here, as PyTorch, NumPy, JAX or TensorFlow print it, as CSV, or as rows of 0 and 1:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</source>
        <translation>Pegue aquí una máscara o una salida de dropout, como la imprimen PyTorch, NumPy, JAX o TensorFlow, como CSV o como filas de 0 y 1:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</translation>
    </message>
    <message>
        <source>1 tries the seed at the left alone; 100000 looks for the seed as well</source>
        <translation>1 prueba solo la semilla de la izquierda; 100000 busca también la semilla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>ver %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Look for the seed</source>
        <translation>Buscar la semilla</translation>
    </message>
    <message>
        <source>how many seeds to try, counting up from the one at the left</source>
        <translation>cuántas semillas probar, a partir de la de la izquierda</translation>
    </message>
    <message>
        <source>tries %1 seeds, counting up from the one at the left</source>
        <translation>prueba %1 semillas, a partir de la de la izquierda</translation>
    </message>
    <message>
        <source>Seeds to &amp;try, counting up from the one at the left</source>
        <translation>Semillas a pro&amp;bar, desde la de la izquierda</translation>
    </message>
</context>
<context>
    <name>dropscope::ProbabilityField</name>
    <message>
        <source>&amp;p, probability of dropping</source>
        <translation>&amp;p, probabilidad de descarte</translation>
    </message>
    <message>
        <source>p, the probability of dropping</source>
        <translation>p, la probabilidad de descarte</translation>
    </message>
    <message>
        <source>p, the probability of dropping, as a slider</source>
        <translation>p, la probabilidad de descarte, como deslizador</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayCodePanel</name>
    <message>
        <source>the call that draws the mask</source>
        <translation>la llamada que sortea la máscara</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Primera diferencia</translation>
    </message>
    <message>
        <source>the call that draws the mask: people use several</source>
        <translation>la llamada que sortea la máscara: se usan varias</translation>
    </message>
    <message>
        <source>code that prints this mask</source>
        <translation>código que imprime esta máscara</translation>
    </message>
    <message>
        <source>copies the code</source>
        <translation>copia el código</translation>
    </message>
    <message>
        <source>saves the mask as CSV</source>
        <translation>guarda la máscara como CSV</translation>
    </message>
    <message>
        <source>moves all masks to the first cell that differs</source>
        <translation>lleva todas las máscaras a la primera celda que difiere</translation>
    </message>
    <message>
        <source>What prints it there</source>
        <translation>Qué la imprime allí</translation>
    </message>
    <message>
        <source>the code is on the clipboard</source>
        <translation>el código está en el portapapeles</translation>
    </message>
    <message>
        <source>%1
Draws from %2; %3.</source>
        <translation>%1
Sortea con %2; %3.</translation>
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
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>Copiar máscara</translation>
    </message>
    <message>
        <source>copies the mask as rows of 1 and 0, for a spreadsheet or an editor</source>
        <translation>copia la máscara como filas de 1 y 0, para una hoja de cálculo o un editor</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayControls</name>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>The number given to torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Two numbers, such as 1,0, for TensorFlow alone.</source>
        <translation>El número dado a torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Dos números, como 1,0, solo para TensorFlow.</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>otra semilla al azar</translation>
    </message>
    <message>
        <source>shape of the mask</source>
        <translation>forma de la máscara</translation>
    </message>
    <message>
        <source>Lengths of the axes, such as 3, 5 or 32, 64, 28, 28.</source>
        <translation>Longitudes de los ejes, como 3, 5 o 32, 64, 28, 28.</translation>
    </message>
    <message>
        <source>What &amp;ran before</source>
        <translation>Llamadas p&amp;revias</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>lo que se ejecutó antes con el mismo generador</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.
Calls parted by &apos;;&apos;: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</source>
        <translation>Una máscara depende de cada número aleatorio sorteado entre la semilla y ella.
Llamadas separadas por &apos;;&apos;: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>como randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>Whose masks</source>
        <translation>Máscaras de</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>Co&amp;mparado con</translation>
    </message>
    <message>
        <source>the mask that all others are compared with</source>
        <translation>la máscara con la que se comparan todas las demás</translation>
    </message>
    <message>
        <source>a corner marks a cell that differs, a frame the first</source>
        <translation>una esquina marca una celda que difiere, un marco la primera</translation>
    </message>
    <message>
        <source>Key, for &amp;JAX</source>
        <translation>Clave, para &amp;JAX</translation>
    </message>
    <message>
        <source>what was done to JAX&apos;s key</source>
        <translation>qué se hizo con la clave de JAX</translation>
    </message>
    <message>
        <source>PRNGKey(seed) itself</source>
        <translation>PRNGKey(seed) tal cual</translation>
    </message>
    <message>
        <source>Steps parted by &apos;;&apos;:
split 2 1 is jax.random.split(key, 2)[1]
fold_in 3 is jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 is what Flax Linen makes of the key there</source>
        <translation>Pasos separados por &apos;;&apos;:
split 2 1 es jax.random.split(key, 2)[1]
fold_in 3 es jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 es la clave que Flax Linen obtiene allí</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>como split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>conserva &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>now with your mask: a corner marks a cell that differs, a frame the first</source>
        <translation>ahora con su máscara: una esquina marca una celda que difiere, un marco la primera</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>&amp;Forma</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayHead</name>
    <message>
        <source>Paste what you got</source>
        <translation>Pegar lo obtenido</translation>
    </message>
    <message>
        <source>compares a mask or an output of yours with every source at once</source>
        <translation>compara una máscara o salida propia con todas las fuentes a la vez</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>Autotest…</translation>
    </message>
    <message>
        <source>checks this program against what other people published</source>
        <translation>comprueba este programa con lo que otros publicaron</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>what is not known and not covered</source>
        <translation>lo que no se sabe y lo que no se cubre</translation>
    </message>
    <message>
        <source>Which cells does each framework drop for this seed? A generator (mt19937, Philox, Threefry) makes random numbers of a seed; frameworks use different ones, or use their numbers differently.</source>
        <translation>¿Qué celdas descarta cada framework con esta semilla? Un generador (mt19937, Philox, Threefry) hace números aleatorios de una semilla; los frameworks usan generadores distintos, o usan sus números de otro modo.</translation>
    </message>
    <message>
        <source>Hide the paste</source>
        <translation>Ocultar lo pegado</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayPage</name>
    <message>
        <source>the shape at the left has %1 elements, what you pasted %2</source>
        <translation>la forma de la izquierda tiene %1 elementos; lo pegado, %2</translation>
    </message>
    <message>
        <source>set the shape to that of the paste</source>
        <translation>ajustar la forma a lo pegado</translation>
    </message>
    <message>
        <source>Limits of the replayed masks</source>
        <translation>Límites de las máscaras replicadas</translation>
    </message>
    <message>
        <source>the mask is on the clipboard</source>
        <translation>la máscara está en el portapapeles</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Réplica</translation>
    </message>
    <message>
        <source>seed %1, p = %2</source>
        <translation>semilla %1, p = %2</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningChart</name>
    <message>
        <source>forward passes</source>
        <translation>pasadas hacia delante</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>pasadas</translation>
    </message>
    <message>
        <source>this seed</source>
        <translation>esta semilla</translation>
    </message>
    <message>
        <source>after 1 pass</source>
        <translation>tras 1 pasada</translation>
    </message>
    <message>
        <source>after %1 passes</source>
        <translation>tras %1 pasadas</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningMeanChart</name>
    <message>
        <source>Mean of an output over draws</source>
        <translation>Media de una salida por sorteo</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningShareChart</name>
    <message>
        <source>Kept share over draws</source>
        <translation>Proporción conservada por sorteo</translation>
    </message>
    <message>
        <source>No units to draw.</source>
        <translation>No hay unidades que sortear.</translation>
    </message>
</context>
<context>
    <name>dropscope::SelfTestDialog</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Self-test of the replayed masks</source>
        <translation>Autotest de las máscaras replicadas</translation>
    </message>
    <message>
        <source>Each line is something that other people printed, or that the real software was seen to give. The program works it out now and compares.</source>
        <translation>Cada línea es algo que otros imprimieron, o que el software real dio en una prueba. El programa lo calcula ahora y compara.</translation>
    </message>
    <message>
        <source>public cases</source>
        <translation>casos públicos</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Publicado por</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ pasa</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ difiere</translation>
    </message>
    <message>
        <source>All %1 public cases pass.</source>
        <translation>Los %1 casos públicos pasan.</translation>
    </message>
    <message>
        <source>%1 of %2 public cases pass: do not trust the masks of the others.</source>
        <translation>Pasan %1 de %2 casos públicos: no confíe en las máscaras de los que fallan.</translation>
    </message>
    <message>
        <source>%1
expected %2
computed %3</source>
        <translation>%1
esperado %2
calculado %3</translation>
    </message>
</context>
<context>
    <name>dropscope::SessionFiles</name>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>se está guardando otro archivo: espere o cancélelo</translation>
    </message>
    <message>
        <source>saved the session as %1</source>
        <translation>sesión guardada como %1</translation>
    </message>
    <message>
        <source>open of a session</source>
        <translation>apertura de una sesión</translation>
    </message>
    <message>
        <source>opened the session %1</source>
        <translation>sesión %1 abierta</translation>
    </message>
    <message>
        <source>no copy for a crash could be kept: %1</source>
        <translation>no se pudo guardar una copia para casos de fallo: %1</translation>
    </message>
    <message>
        <source>from before the crash</source>
        <translation>de antes del fallo</translation>
    </message>
    <message>
        <source>the edits of x</source>
        <translation>los cambios en x</translation>
    </message>
    <message>
        <source>the edits of dL/dy</source>
        <translation>los cambios en dL/dy</translation>
    </message>
    <message>
        <source>the session from before the crash</source>
        <translation>la sesión de antes del fallo</translation>
    </message>
    <message>
        <source>changes to the session %1</source>
        <translation>los cambios de la sesión %1</translation>
    </message>
    <message>
        <source>units set by hand (%1)</source>
        <translation>unidades fijadas a mano (%1)</translation>
    </message>
</context>
<context>
    <name>dropscope::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>En una cuadrícula</translation>
    </message>
    <message>
        <source>Move, with Shift select</source>
        <translation>Mover; con Mayús, seleccionar</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>flechas, RePág, AvPág, Inicio, Fin</translation>
    </message>
    <message>
        <source>Edit a cell of x</source>
        <translation>Editar una celda de x</translation>
    </message>
    <message>
        <source>type, Enter or F2; Enter and Tab go on</source>
        <translation>escribir, Intro o F2; Intro y Tab avanzan</translation>
    </message>
    <message>
        <source>Drop or keep a mask cell</source>
        <translation>Descartar o conservar una celda de la máscara</translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation>Intro o clic</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>Leer los números</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>Izquierda, Derecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>Zoom, where curves can be zoomed</source>
        <translation>Ampliar, donde las curvas lo permiten</translation>
    </message>
    <message>
        <source>+ and −; 0 shows all</source>
        <translation>+ y −; 0 muestra todo</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>Mover lo que se ve</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>Arriba, Abajo</translation>
    </message>
    <message>
        <source>In a sweep</source>
        <translation>En un barrido</translation>
    </message>
    <message>
        <source>Choose a point or a cell</source>
        <translation>Elegir un punto o una celda</translation>
    </message>
    <message>
        <source>arrows, Home, End</source>
        <translation>flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Open its runs</source>
        <translation>Abrir sus ensayos</translation>
    </message>
</context>
<context>
    <name>dropscope::SliceBar</name>
    <message>
        <source>zoom of the grids</source>
        <translation>zoom de las cuadrículas</translation>
    </message>
    <message>
        <source>zoom (Ctrl+wheel, Ctrl++, Ctrl+-; Ctrl+0 shows everything)</source>
        <translation>zoom (Ctrl+rueda, Ctrl++, Ctrl+-; Ctrl+0 muestra todo)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>show the whole slice (Ctrl+0)</source>
        <translation>mostrar el corte completo (Ctrl+0)</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>index along %1</source>
        <translation>índice en %1</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> de %1</translation>
    </message>
    <message>
        <source>which axes are rows and columns, and what the axes are called</source>
        <translation>qué ejes son filas y columnas, y cómo se llaman los ejes</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>all slices as pictures side by side (C)</source>
        <translation>todos los cortes como imágenes, a la par (C)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows × columns, by the names of their axes</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>rows and columns: %1</source>
        <translation>filas y columnas: %1</translation>
    </message>
    <message>
        <source>index along %1, of %2</source>
        <translation>índice en %1, de %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>%1 is &apos;rows&apos; or &apos;columns&apos;, %2 the axis&apos; name, %3 its length</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Name the axes…</source>
        <translation>Nombrar los ejes…</translation>
    </message>
    <message>
        <source>Usual names</source>
        <translation>Nombres usuales</translation>
    </message>
    <message>
        <source>Names of the axes</source>
        <translation>Nombres de los ejes</translation>
    </message>
    <message>
        <source>From the first axis to the last, with commas between them:</source>
        <translation>Del primer eje al último, separados por comas:</translation>
    </message>
</context>
<context>
    <name>dropscope::SourceDialog</name>
    <message>
        <source>What &amp;ran before</source>
        <translation>Llamadas p&amp;revias</translation>
    </message>
    <message>
        <source>what ran before the first draw</source>
        <translation>lo que se ejecutó antes del primer sorteo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.</source>
        <translation>Una máscara depende de cada número aleatorio sorteado entre la semilla y ella.</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>como randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>What was done to the &amp;key</source>
        <translation>Qué se hizo con la c&amp;lave</translation>
    </message>
    <message>
        <source>what was done to the key of the seed</source>
        <translation>qué se hizo con la clave de la semilla</translation>
    </message>
    <message>
        <source>nothing: PRNGKey(seed) itself</source>
        <translation>nada: PRNGKey(seed) tal cual</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>como split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>GPU, what ran before: set …</source>
        <translation>GPU, llamadas previas: fijadas …</translation>
    </message>
    <message>
        <source>choose the GPU…</source>
        <translation>elegir la GPU…</translation>
    </message>
    <message>
        <source>GPU, what ran before …</source>
        <translation>GPU, llamadas previas …</translation>
    </message>
    <message>
        <source>what ran before: nothing …</source>
        <translation>llamadas previas: ninguna …</translation>
    </message>
    <message>
        <source>what ran before: set …</source>
        <translation>llamadas previas: fijadas …</translation>
    </message>
    <message>
        <source>key: PRNGKey(seed) …</source>
        <translation>clave: PRNGKey(seed) …</translation>
    </message>
    <message>
        <source>key: set …</source>
        <translation>clave: fijada …</translation>
    </message>
</context>
<context>
    <name>dropscope::SpreadText</name>
    <message>
        <source>seed %1, plain: %2 right, loss %3</source>
        <translation>semilla %1, eval: %2 aciertos, pérdida %3</translation>
    </message>
    <message>
        <source>seed %1, plain: validation loss %2</source>
        <translation>semilla %1, eval: pérdida de validación %2</translation>
    </message>
    <message>
        <source>no dropout, so every pass says the same</source>
        <translation>sin dropout: toda pasada dice lo mismo</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: %1 right, loss %2</source>
        <translation>
            <numerusform>media de %n pasada: %1 aciertos, pérdida %2</numerusform>
            <numerusform>media de %n pasadas: %1 aciertos, pérdida %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: validation loss %1</source>
        <translation>
            <numerusform>media de %n pasada: pérdida de validación %1</numerusform>
            <numerusform>media de %n pasadas: pérdida de validación %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spread over %n passes with dropout on, after step %1: deviation %2 on average, at most %3</source>
        <translation>
            <numerusform>dispersión en %n pasada con dropout activo, tras el paso %1: desviación %2 de media, %3 como máximo</numerusform>
            <numerusform>dispersión en %n pasadas con dropout activo, tras el paso %1: desviación %2 de media, %3 como máximo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plain %1 · mean of %n passes %2, deviation %3</source>
        <translation>
            <numerusform>eval %1 · media de %n pasada %2, desviación %3</numerusform>
            <numerusform>eval %1 · media de %n pasadas %2, desviación %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>class %1: plain probability %2 · mean of %n passes %3, deviation %4</source>
        <translation>
            <numerusform>clase %1: probabilidad en eval %2 · media de %n pasada %3, desviación %4</numerusform>
            <numerusform>clase %1: probabilidad en eval %2 · media de %n pasadas %3, desviación %4</numerusform>
        </translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>pasada %1 de %2</translation>
    </message>
</context>
<context>
    <name>dropscope::StatusLine</name>
    <message>
        <source>progress of the file</source>
        <translation>progreso del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>cancelado; no se cambió nada</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>deshecho: %1</translation>
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
        <translation>pérdida de validación final</translation>
    </message>
    <message>
        <source>lowest validation loss</source>
        <translation>pérdida de validación mínima</translation>
    </message>
    <message>
        <source>final validation accuracy</source>
        <translation>exactitud de validación final</translation>
    </message>
    <message>
        <source>final generalisation gap</source>
        <translation>brecha de generalización final</translation>
    </message>
    <message>
        <source>final training loss</source>
        <translation>pérdida de entrenamiento final</translation>
    </message>
    <message>
        <source>what is drawn</source>
        <translation>qué se dibuja</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>What is drawn, and its mean with the 95 % interval over the seeds</source>
        <translation>Qué se dibuja, y su media con el intervalo del 95 % de las semillas</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save all runs, as dropscope-cli sweep writes them</source>
        <translation>guardar todos los ensayos, como los escribe dropscope-cli sweep</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>guardar el gráfico como dibujo</translation>
    </message>
    <message>
        <source>the grid: fields and the values they take</source>
        <translation>la rejilla: campos y los valores que toman</translation>
    </message>
    <message>
        <source>As on the command line: p=0,0.1..0.8;hidden=32,128. A list in a value takes /: hidden=64/64,128</source>
        <translation>Como en la línea de comandos: p=0,0.1..0.8;hidden=32,128. Una lista en un valor lleva /: hidden=64/64,128</translation>
    </message>
    <message>
        <source>Train every point of the grid with every seed; what is done is kept</source>
        <translation>Entrena cada punto de la rejilla con cada semilla; lo hecho se conserva</translation>
    </message>
    <message>
        <source>the sweep as a curve</source>
        <translation>el barrido como curva</translation>
    </message>
    <message>
        <source>the sweep as a heat map</source>
        <translation>el barrido como mapa de calor</translation>
    </message>
    <message>
        <source>every run of the sweep</source>
        <translation>cada ensayo del barrido</translation>
    </message>
    <message>
        <source>A double click or Enter opens the run</source>
        <translation>Doble clic o Intro abre el ensayo</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 de %2 ensayos</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>variable to the right</source>
        <translation>variable a la derecha</translation>
    </message>
    <message>
        <source>variable upwards</source>
        <translation>variable hacia arriba</translation>
    </message>
    <message>
        <source>The variable to the right</source>
        <translation>La variable a la derecha</translation>
    </message>
    <message>
        <source>A second variable makes a heat map</source>
        <translation>Una segunda variable da un mapa de calor</translation>
    </message>
    <message>
        <source>no second</source>
        <translation>sin segunda</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>sus valores</translation>
    </message>
    <message>
        <source>values of the second variable</source>
        <translation>valores de la segunda variable</translation>
    </message>
    <message>
        <source>Values with commas; 0,0.1..0.8 goes on in steps of 0.1</source>
        <translation>Valores con comas; 0,0.1..0.8 avanza en pasos de 0.1</translation>
    </message>
    <message>
        <source>%1 points × %2 seeds = %3 runs</source>
        <translation>%1 puntos × %2 semillas = %3 ensayos</translation>
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
        <translation>%1, unos %2 en %3 núcleos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Press Start: every point of the grid is trained with every seed.</source>
        <translation>Pulse Iniciar: cada punto de la rejilla se entrena con cada semilla.</translation>
    </message>
    <message>
        <source>So far the lowest %1 is %2, at %3.</source>
        <translation>Hasta ahora la menor %1 es %2, con %3.</translation>
    </message>
    <message>
        <source>So far the highest %1 is %2, at %3.</source>
        <translation>Hasta ahora la mayor %1 es %2, con %3.</translation>
    </message>
    <message>
        <source>The lowest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>La menor %1 es %2, con %3; una semilla no dice nada del azar.</translation>
    </message>
    <message>
        <source>The highest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>La mayor %1 es %2, con %3; una semilla no dice nada del azar.</translation>
    </message>
    <message>
        <source>The lowest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>La menor %1 es %2 (intervalo del 95 %: %4 a %5), con %3.</translation>
    </message>
    <message>
        <source>The highest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>La mayor %1 es %2 (intervalo del 95 %: %4 a %5), con %3.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Aún no hay ensayos.</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>divergentes: %1</translation>
    </message>
    <message>
        <source>A click opens the nearest point; drag to zoom in, double-click to see all again.
Keys: arrows choose a point, Enter opens it; + and − zoom, 0 shows all again</source>
        <translation>Un clic abre el punto más cercano; arrastre para ampliar, doble clic para ver todo otra vez.
Teclas: las flechas eligen un punto, Intro lo abre; + y − amplían y reducen, 0 muestra todo</translation>
    </message>
    <message>
        <source>A click opens the cell&apos;s runs.
Keys: arrows choose a cell, Enter opens its runs</source>
        <translation>Un clic abre los ensayos de la celda.
Teclas: las flechas eligen una celda, Intro abre sus ensayos</translation>
    </message>
</context>
<context>
    <name>dropscope::SweepTable</name>
    <message>
        <source>run %1 diverged at step %2</source>
        <translation>el ensayo %1 divergió en el paso %2</translation>
    </message>
    <message>
        <source>run %1; a double click or Enter opens it</source>
        <translation>ensayo %1; doble clic o Intro lo abre</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>divergió</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>semilla</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>brecha</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorModel</name>
    <message>
        <source>edit of a cell</source>
        <translation>edición de una celda</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit here</source>
        <translation>%1 × %2 celdas no caben aquí</translation>
    </message>
    <message>
        <source>%1 × %2 cells are left from the selected one</source>
        <translation>desde la seleccionada quedan %1 × %2 celdas</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>%1 cells are too many to change at once</source>
        <translation>%1 celdas son demasiadas para cambiarlas a la vez</translation>
    </message>
    <message>
        <source>select at most %1, or make a new tensor</source>
        <translation>seleccione como máximo %1, o cree un tensor nuevo</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>clear of hand-set cells</source>
        <translation>borrado de celdas fijadas a mano</translation>
    </message>
    <message>
        <source>drop by hand</source>
        <translation>descarte a mano</translation>
    </message>
    <message>
        <source>keep by hand</source>
        <translation>conservación a mano</translation>
    </message>
    <message>
        <source>%1 cells are too many for the clipboard</source>
        <translation>%1 celdas son demasiadas para el portapapeles</translation>
    </message>
    <message>
        <source>select at most %1, or save the tensor to a file</source>
        <translation>seleccione como máximo %1, o guarde el tensor en un archivo</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorOpener</name>
    <message>
        <source>opening %1</source>
        <translation>abriendo %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorView</name>
    <message>
        <source>no elements</source>
        <translation>sin elementos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>Poner a 0</translation>
    </message>
    <message>
        <source>Back to the drawn mask</source>
        <translation>Volver a la máscara sorteada</translation>
    </message>
    <message>
        <source>Numbers are pasted into x.</source>
        <translation>Los números se pegan en x.</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>copied: %1 × %2 cells</source>
        <translation>copiado: %1 × %2 celdas</translation>
    </message>
</context>
<context>
    <name>dropscope::TextImportDialog</name>
    <message>
        <source>The first line is a &amp;header</source>
        <translation>La primera línea es un &amp;encabezado</translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>Abrir un archivo de texto</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Cómo se lee %1</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>what separates the numbers</source>
        <translation>qué separa los números</translation>
    </message>
    <message>
        <source>What stands between two numbers of a line</source>
        <translation>Qué hay entre dos números de una línea</translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation>Punto  0.5</translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation>Coma  0,5</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>signo decimal</translation>
    </message>
    <message>
        <source>What stands before the fraction. Where commas separate, they cannot be decimal commas</source>
        <translation>Qué precede a la parte decimal. Si las comas separan, no pueden ser decimales</translation>
    </message>
    <message>
        <source>A header names the columns and is not read</source>
        <translation>Un encabezado nombra las columnas y no se lee</translation>
    </message>
    <message>
        <source>the first rows</source>
        <translation>las primeras filas</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>Any shape with as many values, such as 2, 3, 4; the values are taken row by row</source>
        <translation>Cualquier forma con otros tantos valores, como 2, 3, 4; los valores se toman fila a fila</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signo &amp;decimal</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>leyendo el archivo: %1 %</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>leyendo el archivo</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>No se leyó nada.</translation>
    </message>
    <message>
        <source>%1 values were read.</source>
        <translation>Se leyeron %1 valores.</translation>
    </message>
</context>
<context>
    <name>dropscope::TimeStrip</name>
    <message>
        <source>masks over draws</source>
        <translation>máscaras por sorteo</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: kept; it is dropped in %4 of the %5 draws shown</source>
        <translation>sorteo %1, %2 %3: se conserva; se descarta en %4 de los %5 sorteos mostrados</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: dropped; it is dropped in %4 of the %5 draws shown</source>
        <translation>sorteo %1, %2 %3: se descarta; se descarta en %4 de los %5 sorteos mostrados</translation>
    </message>
    <message>
        <source>= all %1 draws shown have the same mask</source>
        <translation>= los %1 sorteos mostrados tienen la misma máscara</translation>
    </message>
    <message>
        <source>= the same mask as the draw above</source>
        <translation>= la misma máscara que el sorteo de arriba</translation>
    </message>
    <message>
        <source>%1 of %2 units, evenly spaced; a row is a draw</source>
        <translation>%1 de %2 unidades, a intervalos iguales; una fila es un sorteo</translation>
    </message>
    <message>
        <source>a column is a unit, a row is a draw; click to go there</source>
        <translation>una columna es una unidad, una fila es un sorteo; clic para ir allí</translation>
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
        <translation>validación</translation>
    </message>
    <message>
        <source>training (eval)</source>
        <translation>entren. (eval)</translation>
    </message>
    <message>
        <source>training (train)</source>
        <translation>entren. (train)</translation>
    </message>
    <message>
        <source>validation less training loss</source>
        <translation>pérdida de validación menos la de entrenamiento</translation>
    </message>
    <message>
        <source>Curves over the epochs</source>
        <translation>Curvas por épocas</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the numbers of all runs</source>
        <translation>guardar los números de todos los ensayos</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>guardar el gráfico como dibujo</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>suavizado</translation>
    </message>
    <message>
        <source>smoothing, with the raw line behind</source>
        <translation>suavizado, con la línea original detrás</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>suavizar</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>log x</translation>
    </message>
    <message>
        <source>logarithmic epochs</source>
        <translation>épocas logarítmicas</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>log y</translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation>valores logarítmicos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>undo the zoom</source>
        <translation>deshacer el zoom</translation>
    </message>
    <message>
        <source>Generalisation gap</source>
        <translation>Brecha de generalización</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sin</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same, training</source>
        <translation>lo mismo, entren.</translation>
    </message>
    <message>
        <source>Making the runs.</source>
        <translation>Preparando los ensayos.</translation>
    </message>
    <message>
        <source>mean and 95 % band of %1 seeds</source>
        <translation>media y banda del 95 % de %1 semillas</translation>
    </message>
    <message>
        <source>one seed</source>
        <translation>una semilla</translation>
    </message>
    <message>
        <source>%1, one epoch in %2 drawn</source>
        <translation>%1, se dibuja una época de cada %2</translation>
    </message>
    <message>
        <source>A regression has no accuracy.</source>
        <translation>Una regresión no tiene exactitud.</translation>
    </message>
    <message>
        <source>shows and hides the line</source>
        <translation>muestra y oculta la línea</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingControls</name>
    <message>
        <source>5 epochs a second</source>
        <translation>5 épocas por segundo</translation>
    </message>
    <message>
        <source>20 epochs a second</source>
        <translation>20 épocas por segundo</translation>
    </message>
    <message>
        <source>60 epochs a second</source>
        <translation>60 épocas por segundo</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>a toda velocidad</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ensayos</translation>
    </message>
    <message>
        <source>the runs side by side</source>
        <translation>los ensayos uno al lado del otro</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>many runs over a grid of settings</source>
        <translation>muchos ensayos sobre una rejilla de ajustes</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>preajuste</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>cambiado a mano</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Space plays and pauses</source>
        <translation>Espacio inicia y pausa</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>one batch of every run</source>
        <translation>un lote de cada ensayo</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>hasta el fin de la época</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>A cero</translation>
    </message>
    <message>
        <source>back to the first weights</source>
        <translation>volver a los primeros pesos</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>Dropout of the run at the right</source>
        <translation>Dropout del ensayo de la derecha</translation>
    </message>
    <message>
        <source>p, hidden</source>
        <translation>p, ocultas</translation>
    </message>
    <message>
        <source>probability of dropping after the hidden layers; 0.2/0.5 gives each its own</source>
        <translation>probabilidad de descarte tras las capas ocultas; 0.2/0.5 da a cada una la suya</translation>
    </message>
    <message>
        <source>p, input</source>
        <translation>p, entrada</translation>
    </message>
    <message>
        <source>probability of dropping an input; empty: no such layer</source>
        <translation>probabilidad de descartar una entrada; vacío: no hay tal capa</translation>
    </message>
    <message>
        <source>p of the hidden layers; it acts while it is dragged</source>
        <translation>p de las capas ocultas; actúa mientras se arrastra</translation>
    </message>
    <message>
        <source>kind of dropout layer</source>
        <translation>tipo de capa de dropout</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>Archivo CSV…</translation>
    </message>
    <message>
        <source>file:label column</source>
        <translation>archivo:columna</translation>
    </message>
    <message>
        <source>a CSV file and, after a colon, the name or number of its label column</source>
        <translation>un archivo CSV y, tras dos puntos, el nombre o número de su columna de etiquetas</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>how many samples, training and validation together</source>
        <translation>cuántas muestras, entrenamiento y validación en total</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>standard deviation of what is added to each coordinate</source>
        <translation>desviación estándar de lo que se suma a cada coordenada</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>etiq. falsas</translation>
    </message>
    <message>
        <source>share of the training labels that are changed</source>
        <translation>proporción de etiquetas de entrenamiento que se cambian</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>Abrir datos</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv);;All files (*)</source>
        <translation>Archivos CSV (*.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>capas ocultas</translation>
    </message>
    <message>
        <source>units of each hidden layer, such as 64/64</source>
        <translation>unidades de cada capa oculta, como 64/64</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>activación</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>optimizador</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>tasa de aprendizaje</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>samples a step</source>
        <translation>muestras por paso</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>decaim.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>decaimiento de los pesos (weight decay)</translation>
    </message>
    <message>
        <source>learning rate, 0.00001 to 1; it acts while it is dragged</source>
        <translation>tasa de aprendizaje, de 0.00001 a 1; actúa mientras se arrastra</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>how many seeds each side is trained with</source>
        <translation>con cuántas semillas se entrena cada lado</translation>
    </message>
    <message>
        <source>first seed</source>
        <translation>1.ª semilla</translation>
    </message>
    <message>
        <source>the first seed; it decides weights, batch order and masks</source>
        <translation>la primera semilla; decide pesos, orden de los lotes y máscaras</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>times through the training data</source>
        <translation>veces que se recorren los datos de entrenamiento</translation>
    </message>
    <message>
        <source>same start, same batches, nested masks</source>
        <translation>mismo inicio, mismos lotes, máscaras anidadas</translation>
    </message>
    <message>
        <source>Changed by hand.</source>
        <translation>Cambiado a mano.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation>época %1 / %2</translation>
    </message>
    <message>
        <source>%1 µs a step</source>
        <translation>%1 µs por paso</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>standard deviation of the noise, 0 or more</source>
        <translation>desviación estándar del ruido, 0 o más</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingPage</name>
    <message>
        <source>seed %1, %2: %3</source>
        <translation>semilla %1, %2: %3</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>exactitud %1</translation>
    </message>
    <message>
        <source>dropped weights are not drawn</source>
        <translation>los pesos descartados no se dibujan</translation>
    </message>
    <message>
        <source>noise drops no unit</source>
        <translation>el ruido no descarta unidades</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>semillas %1 a %2</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>todas las muestras</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 muestras</translation>
    </message>
    <message>
        <source>These curves are saved ones. The same training runs again, unseen, up to their end: the maps and the network come then.</source>
        <translation>Estas curvas son las guardadas. El mismo entrenamiento se repite sin mostrarse hasta su final: entonces llegan los mapas y la red.</translation>
    </message>
    <message>
        <source>These curves are saved ones. Play goes on from their end; first the same training runs again, unseen, up to there.</source>
        <translation>Estas curvas son las guardadas. «Iniciar» sigue desde su final; antes el mismo entrenamiento se repite sin mostrarse hasta ahí.</translation>
    </message>
    <message>
        <source>These curves are saved ones. Trained again, the numbers are others: the data has changed since then, or the program. Playing begins anew.</source>
        <translation>Estas curvas son las guardadas. Al repetir el entrenamiento salen otros números: desde entonces han cambiado los datos o el programa. Al iniciar se empieza de nuevo.</translation>
    </message>
    <message>
        <source>Trained again, the runs differ from the saved curves by less than 0.1 %, as on another processor. New epochs go on from the runs trained here.</source>
        <translation>Repetidos, los ensayos difieren menos de un 0,1 % de las curvas guardadas, como en otro procesador. Las épocas nuevas continúan los ensayos entrenados aquí.</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitBar</name>
    <message>
        <source>%1 of %2 dropped
each square: a %3</source>
        <translation>%1 de %2 descartados
cada cuadro: %3</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitMap</name>
    <message>
        <source>map of the mask&apos;s units</source>
        <translation>mapa de las unidades de la máscara</translation>
    </message>
    <message>
        <source>%1 of %2 units dropped</source>
        <translation>%1 de %2 unidades descartadas</translation>
    </message>
    <message>
        <source>; the one shown is kept</source>
        <translation>; la mostrada se conserva</translation>
    </message>
    <message>
        <source>; the one shown is dropped</source>
        <translation>; la mostrada se descarta</translation>
    </message>
    <message>
        <source>unit %1: kept</source>
        <translation>unidad %1: conservada</translation>
    </message>
    <message>
        <source>unit %1: dropped</source>
        <translation>unidad %1: descartada</translation>
    </message>
</context>
<context>
    <name>dropscope::ViewMenu</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>Modo &amp;presentación</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
</context>
</TS>
