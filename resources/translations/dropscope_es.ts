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
        <translation>lleno: entrenamiento · hueco: validación</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation · ×: wrong label</source>
        <translation>lleno: entrenamiento · hueco: validación · ×: etiqueta errónea</translation>
    </message>
</context>
<context>
    <name>dropscope</name>
    <message>
        <source>%1 of y&apos;s values were dropped to 0.</source>
        <translation>%1 de los valores de y se descartaron a 0.</translation>
    </message>
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
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
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
        <translation>Doble clic o Enter abre un array</translation>
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
        <translation>pasada anterior (Shift+Space)</translation>
    </message>
    <message>
        <source>next forward pass</source>
        <translation>pasada siguiente</translation>
    </message>
    <message>
        <source>next forward pass (Space)</source>
        <translation>pasada siguiente (Space)</translation>
    </message>
    <message>
        <source>draw: the number of the forward pass</source>
        <translation>sorteo: el número de la pasada hacia delante</translation>
    </message>
    <message>
        <source>Space: next forward pass</source>
        <translation>Space: pasada siguiente</translation>
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
        <source>%1s </source>
        <translation>por %1: </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conservan</translation>
    </message>
    <message>
        <source>kept, %1</source>
        <translation>se conservan, %1</translation>
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
        <source>%1 of %2 units are set by hand: this count is not a draw&apos;s.</source>
        <translation>%1 de %2 unidades están fijadas a mano: este recuento no es el de un sorteo.</translation>
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
        <source>%1 dropped to 0</source>
        <translation>%1 descartado a 0</translation>
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
        <source>%1 to 0</source>
        <translation>%1 a 0</translation>
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
        <source>x was edited and is not saved. Close and lose the edits?</source>
        <translation>x se editó y no está guardado. ¿Cerrar y perder los cambios?</translation>
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
        <translation>Poner a &amp;0 / volver a la máscara sorteada	Del</translation>
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
        <source>documentation example</source>
        <translation>ejemplo de la documentación</translation>
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
    <message>
        <source>edge cases</source>
        <translation>casos límite</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksPage</name>
    <message>
        <source>counting</source>
        <translation>contando</translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation>comparar los backends</translation>
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
        <translation>clic: descartar o conservar a mano</translation>
    </message>
    <message>
        <source>eval: no mask</source>
        <translation>eval: sin máscara</translation>
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
        <source>%1 draws the same mask from the same seed at every pass: there are no draws to follow.</source>
        <translation>%1 sortea la misma máscara con la misma semilla en cada pasada: no hay sorteos que seguir.</translation>
    </message>
    <message>
        <source>input; double click for one</source>
        <translation>entrada; doble clic para ver uno</translation>
    </message>
    <message>
        <source>y is not finite here: no mean settles. Choose another p.</source>
        <translation>y no es finito aquí: ninguna media se estabiliza. Elija otra p.</translation>
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
        <translation>Mover; con Shift, seleccionar</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>flechas, Page Up, Page Down, Home, End</translation>
    </message>
    <message>
        <source>Edit a cell of x</source>
        <translation>Editar una celda de x</translation>
    </message>
    <message>
        <source>type, Enter or F2; Enter and Tab go on</source>
        <translation>escribir, Enter o F2; Enter y Tab avanzan</translation>
    </message>
    <message>
        <source>Drop or keep a mask cell</source>
        <translation>Descartar o conservar una celda de la máscara</translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation>Enter o clic</translation>
    </message>
    <message>
        <source>Set to 0, or back to the drawn mask</source>
        <translation>Poner a 0, o volver a la máscara sorteada</translation>
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
        <translation>Izquierda, Derecha, Home, End</translation>
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
        <translation>flechas, Home, End</translation>
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
        <translation>Doble clic o Enter abre el ensayo</translation>
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
Teclas: las flechas eligen un punto, Enter lo abre; + y − amplían y reducen, 0 muestra todo</translation>
    </message>
    <message>
        <source>A click opens the cell&apos;s runs.
Keys: arrows choose a cell, Enter opens its runs</source>
        <translation>Un clic abre los ensayos de la celda.
Teclas: las flechas eligen una celda, Enter abre sus ensayos</translation>
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
        <translation>ensayo %1; doble clic o Enter lo abre</translation>
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
        <source>This does not fit the file.</source>
        <translation>Esto no cuadra con el archivo.</translation>
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
        <translation>Space inicia y pausa</translation>
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
