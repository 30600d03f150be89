<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>input p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one scale for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: training · hollow: validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solid: training · hollow: validation · ×: wrong label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope</name>
    <message>
        <source>%1 of y&apos;s values were dropped to 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x has mean %1 and y %2. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x has mean %1 and y %2, where theory expects %3 with a standard deviation of %4. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of seeds stay inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 in every pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squares overlap: no band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every seed stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After %1 forward passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the elements; %3 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, as every seed does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, where every seed should keep %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, and this one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, but this one does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by the fresh mask though its output was dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, was %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elements are too many to write out as code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save x and the mask as npy files; code takes up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest float32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−smallest normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largest denormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−smallest denormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smallest denormal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p → 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p → 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the smallest float32 above 0, 1.4e-45</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual p: the scale is 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the largest float32 below 1, 1 − 2^-24: the scale is 16777216</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept: all rules agree on all %2 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, dropped: all rules agree on all %2 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, kept: the rules disagree on %2 of %3 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, dropped: the rules disagree on %2 of %3 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × (1 - %2) = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lowest draw of the squares over it, %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its draw %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one draw for all elements, %1,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of its unit %1, %2,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the draw of its %1 %2, %3,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise: z × σ = %1 × %2 is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same noise goes backward: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: p = 0 gives noise without spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: p = 0 drops nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the noise that was added does not depend on x: its derivative is 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged: σ = 0 adds no noise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eval, classic scaling: %1 times the share that training keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eval: %1 passes unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by hand, but p = 1 multiplies everything by 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped: p = 1 drops everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: %1 keeps it with this seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped: %1 drops it with this seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept: %1 is not below %2 = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped: %1 is below %2 = %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiply would give %1, &lt;b&gt;select gives %2&lt;/b&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Multiply gives %1&lt;/b&gt;, select would give %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward had the noise of draw %1: this is no derivative of y.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask of draw %1, which went forward, agrees here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But forward, in draw %1, its output was dropped: a gradient for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>But forward, in draw %1, it was kept: its gradient is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN × 0 is NaN: dropping does not hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A NaN stays NaN, whatever it is multiplied by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infinity × 0 is NaN: dropping does not hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is replaced by +0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes SELU&apos;s lowest value, -1.7581, before a and b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than float32 holds (3.4e38): it rounds to infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infinity stays infinity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero keeps the sign of dL/dy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero keeps the sign of x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout helped here, and not by luck: the final validation loss is %1 lower (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 lower, and not by luck (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout hurt here, and not by luck: the final validation loss is %1 higher (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 higher, and not by luck (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference yet that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference between %1 and %2 that luck could not explain: %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first gain is larger by %1, and not by luck (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second gain is larger by %1, and not by luck (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luck could explain that they differ by %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play: the same network learns twice, from the same start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Press Play: %n networks learn side by side.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A run diverged, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One seed alone says nothing about luck: run several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far, epoch %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise around 1 multiplies every element: nothing is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise is added to every element: nothing is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · mask · n / kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Not run here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: other bits than scalar on this tensor. Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 can run here, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the same mask and the same output, bit for bit, on all %2 elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs from scalar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3 kept; compared with %4 masks at p = %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are outputs: every 0 counts as dropped, also one that was 0 before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is yours: another p, other calls before, or another seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is yours: another seed or p, other calls before, or a framework that is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few cells say little: the chance of a match by accident is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chance of a match by accident is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cells differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 give the same mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 masks are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two of these %1 masks are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mask is the one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mask to compare yours with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mask is none of these; the nearest is the one of %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● compared with the real software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◐ compared with published outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ read in sources only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● our own definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1 of %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the others are compared with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no mask to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is your mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 differ, first %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: %3; %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, seed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, on a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, kernel of 1.4 and before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout1d, channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout2d, channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout3d, channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, same at all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth, rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stochastic depth, batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaDropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FeatureAlphaDropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GaussianDropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GaussianNoise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DropBlock, squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DropConnect, weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each element is dropped by itself (torch.nn.Dropout). Axes may be told to share a decision, as with Keras&apos; noise_shape.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A channel of a sample is dropped as a whole: its neighbours would give away what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variational dropout for recurrent networks: a unit that is dropped stays dropped at every time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole sample of a residual branch is dropped (torchvision, mode &quot;row&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole residual branch is dropped or kept (torchvision, mode &quot;batch&quot;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For networks with SELU: dropped elements take SELU&apos;s lowest value, mean and variance stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlphaDropout on whole channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dropped: each element is multiplied by noise around 1 with variance p / (1 − p) (Keras).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dropped: noise around 0 with standard deviation σ is added (Keras).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares of b × b elements are dropped, and what is left is scaled up to the same sum (torchvision).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x is a matrix of weights, one row per output: single weights are dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit over all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every element has noise of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squares are dropped; where they overlap, less than p is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every weight is a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every element is a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 elements are dropped as one; the mask is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units, each a %2 of %3 elements; the mask is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfitting and its cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without dropout the validation loss falls, then rises again while the training loss goes on falling. With dropout it ends lower and hardly rises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With nine units in ten dropped the network cannot even learn its training data: both losses stay high. That is underfitting, and no longer training would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Little data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewer samples there are, the more dropout helps: with 60 samples it lowers the validation loss by more than with 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noisy labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One training label in five is wrong. Without dropout the network learns the wrong ones by heart; with dropout it keeps a training loss above that, and a lower validation loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two inputs, each knows what the other does not: dropping one input in five takes away what the network needs, and even its best validation loss is higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout against weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both cure overfitting: dropout and weight decay each end with a lower validation loss and a smaller gap than nothing at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow network has no units to spare and a wide one has: dropout lowers the validation loss of 128 units a layer by more than that of 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fashion-MNIST, 1,000 pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thousand pictures are soon known by heart: without dropout the validation loss rises from its lowest point, with dropout it ends lower.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayDialog</name>
    <message>
        <source>Choose an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which array of %1 is x?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search for a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the arrays with this text in their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrays of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click or Enter opens an array</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n arrays</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayTable</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::BackendDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scalar is the definition of correct. Each of the others computes mask and output of the layer on the tensor in view, and every bit is compared with scalar&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 elements differ, the first is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::BackwardPanel</name>
    <message>
        <source>recompute with a &amp;fresh mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpointing bug: a pass that is computed again for the gradient, without the generator&apos;s state put back, draws another mask. PyTorch keeps the state (preserve_rng_state).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same mask goes backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bug: forward has the mask of draw %1, backward that of draw %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No harm in evaluation: there is no mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every gradient is multiplied by the noise of another draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No harm here: noise that is added has no part in the gradient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two masks are the same here: no gradient goes astray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells (◥) get a gradient though their output was dropped; %2 kept cells get none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::CellEditor</name>
    <message>
        <source>new value of the cell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ChartPanel</name>
    <message>
        <source>Kept over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the chart&apos;s numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting the kept share over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A histogram needs at least two different finite values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ConfusionView</name>
    <message>
        <source>confusion matrix of the validation samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 right, step %2 · row: true, column: found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n classes need a larger window</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken for %3: %4 of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ControlPanel</name>
    <message>
        <source>noise around 1&lt;br&gt;std dev &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;scale &lt;b&gt;×%2&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;p, probability of dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, the probability of dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, the probability of dropping, as a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed by chance (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock the seed against change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous forward pass (Shift+Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next forward pass (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw: the number of the forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: next forward pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the back ends on this tensor, bit for bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this layer has no p: its noise has σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same bits on every device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mask after as many passes as the draw says; y as PyTorch forms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mask, the same at every draw; y as PyTorch forms it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what decides this framework&apos;s mask besides the seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::DecisionView</name>
    <message>
        <source>%1 of %2 units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs: a map shows two</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::Document</name>
    <message>
        <source>documentation example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of zeroing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch to Eval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of mask source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fresh mask backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same mask backward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the mask source&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::DrawPanel</name>
    <message>
        <source>longest run: %1 drops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; 0.1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; 99.9 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest run: %1 drops; as long in %2 of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mean of y in 95 % of draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units dropped in a row, in the order of their numbers: row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation keeps everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise drops nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % of draws keep %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>squares overlap, so no simple interval holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1s </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the variance of y&apos;s elements that theory expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NaN: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>infinite: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-0: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in y, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor has no elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation: y is x times 1 − p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation: y is x, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is dropped: every element has noise of its own, and the mean stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units are set by hand: this count is not a draw&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 0: nothing is dropped, y is x.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, y is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares are dropped whole, and what is left is scaled up to the same sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinary draw: the count is inside the band of 95 % of draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rare draw: fewer units kept than in 97.5 % of draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rare draw: more units kept than in 97.5 % of draws.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::EdgeCaseDialog</name>
    <message>
        <source>&amp;bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge cases under each framework&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a dropped number becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a kept number becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the 32 bits of each number, in hexadecimal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers of the frameworks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ marks an answer that differs from most. NaN is the same answer as NaN: its bits depend on the processor. Denormals are as IEEE 754 has them; a framework told to flush them to 0 differs further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these numbers into x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new 3 × 5 tensor; undo brings yours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number that goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, bits %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ExplanationBar</name>
    <message>
        <source>Frameworks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what other frameworks make of such a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::FileMenu</name>
    <message>
        <source>Tensors (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, text with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TSV, text with tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New tensor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save x as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;mask as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;y as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save dL/d&amp;y as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;dL/dx as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, mask, y, dL/dy and dL/dx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save x, mask, y, dL/dy and dL/dx in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no files yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::FindingPanel</name>
    <message>
        <source>What dropout did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each line is one seed: same start, same batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss of each seed, without and with dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation loss so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::GpuPicker</name>
    <message>
        <source>kernel of 1.4 and before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;GPU, for PyTorch CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tensor with more elements than a GPU runs threads at once gets another mask on another GPU. Smaller ones are the same on all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any, or a name: A100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMs: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMs ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads per SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch 1.4 and before gave each thread one element at a time, not four.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::HeatMap</name>
    <message>
        <source>%1 to the right, %2 upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::HistogramChart</name>
    <message>
        <source>Histogram of x and y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finite values to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value, in bins of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x, mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y, mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theory: %1 ± %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+sd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::HistoryPanel</name>
    <message>
        <source>There is nothing to drop: the tensor has no elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation draws no masks: switch to Train to watch them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise drops nothing: there are no masks to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row is a draw: locked dropout uses it at all %1 times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::IntervalGauge</name>
    <message>
        <source>%1 of %2 kept, 95 % of draws keep %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::LayerPanel</name>
    <message>
        <source>kind of dropout layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a dropped element becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the rest is scaled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped: x × 0 (PyTorch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped: +0 (Keras, Flax)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x × 0 keeps the sign of zero and turns a dropped NaN or infinity into NaN; +0 hides both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inverted: scaled in training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classic: scaled in evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inverted: training divides by 1 − p, evaluation is x. Classic (2014): training only drops, evaluation multiplies by 1 − p.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>axes that share a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements along these axes are dropped together: 2, 3 on (N, C, H, W) drops whole channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block side b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side of a dropped block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind does not take x as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of shared axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of the block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::LineChart</name>
    <message>
        <source>Drag to zoom in; double-click to see all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (%1 to %2)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropscope did not end as it should. There is a copy of your session of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy cells &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to &amp;0 / back to the drawn mask	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as P&amp;yTorch code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;NumPy code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JAX code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gradients dL/dy and dL/dx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;view as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference page&apos;s &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documentation example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the reference &amp;result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;dge cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train / Eval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back ends…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear cells set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear of all hand-set cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move, with Shift select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a cell of x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type, Enter or F2; Enter and Tab go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or keep a mask cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to 0, or back to the drawn mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Dropscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Dropscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;An instrument for dropout: which cells are masked, and why.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load the reference result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain dropout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reference page&apos;s mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied: a program that makes x, mask and y, and prints y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edge cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Dropscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is being saved: wait for it, or cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x was edited and is not saved. Close and lose the edits?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::MapCard</name>
    <message>
        <source>which side is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is shown of this side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which side of the comparison this map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both cards show of the network: its map or weights, or which classes it mixes up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-layer weights %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision map %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first-layer weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::MaskCard</name>
    <message>
        <source>your mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::MaskView</name>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 keeps it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::MasksPage</name>
    <message>
        <source>counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input, type to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>click to drop or keep by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eval: no mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient from above, type to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gradient for x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise drops nothing: there is no share to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation keeps everything: switch to Train to watch draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share over draws is about Dropscope&apos;s own stream: choose it as the mask source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mean over draws is about Dropscope&apos;s own stream: choose it as the mask source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x is not finite here: no mean settles. Choose another cell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkPanel</name>
    <message>
        <source>the network with dropout and the units dropped at this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step shown in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any step&apos;s mask, computed again from its number; at the right end it follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask of the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is that of the batch&apos;s first sample. Lines are the weights as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network at step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped for the batch&apos;s first sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that step&apos;s mask, today&apos;s weights</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::NewTensorDialog</name>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value of every element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal: random, mean 0, standard deviation 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform: random, from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zeros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arange: 0, 1, 2, …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one value everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengths of the axes, such as 3, 5 or 32, 64, 28, 28</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::PairPlot</name>
    <message>
        <source>the second side&apos;s loss is lower for %1 of %2 seeds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::PastePanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mask or an output, as it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a mask or an output of dropout here, as PyTorch, NumPy, JAX or TensorFlow print it, as CSV, or as rows of 0 and 1:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many seeds to try, from the one at the left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 tries the seed at the left alone; 100000 looks for the seed as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds to &amp;try, from the one at the left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayCodePanel</name>
    <message>
        <source>the call that draws the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call that draws the mask: people use several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code that prints this mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves the mask as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moves all masks to the first cell that differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What prints it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Draws from %2; %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.
%2
%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayControls</name>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number given to torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Two numbers, such as 1,0, for TensorFlow alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengths of the axes, such as 3, 5 or 32, 64, 28, 28.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;p, probability of dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, the probability of dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, the probability of dropping, as a slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;ran before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.
Calls parted by &apos;;&apos;: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask that all others are compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a corner marks a cell that differs, a frame the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key, for &amp;JAX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done to JAX&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRNGKey(seed) itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps parted by &apos;;&apos;:
split 2 1 is jax.random.split(key, 2)[1]
fold_in 3 is jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 is what Flax Linen makes of the key there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayHead</name>
    <message>
        <source>Paste what you got</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cells does each framework drop for this seed? Masks are made of random numbers, and each framework makes others of the same seed. Here are theirs, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compares a mask or an output of yours with every source at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checks this program against what other people published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is not known and not covered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayPage</name>
    <message>
        <source>the shape at the left has %1 elements, what you pasted %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the shape to that of the paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of the replayed masks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::RunningChart</name>
    <message>
        <source>forward passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after 1 pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1 passes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::RunningMeanChart</name>
    <message>
        <source>Mean of an output over draws</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::RunningShareChart</name>
    <message>
        <source>Kept share over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No units to draw.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::SelfTestDialog</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test of the replayed masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line is something that other people printed, or that the real software was seen to give. The program works it out now and compares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected %1
computed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 public cases pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 public cases pass: do not trust the masks of the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::SessionFiles</name>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved the session as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opened the session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy for a crash could be kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from before the crash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::SliceBar</name>
    <message>
        <source>axis %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom of the grids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom (Ctrl+wheel, Ctrl++, Ctrl+-; Ctrl+0 shows everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the whole slice (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index along %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::SourceDialog</name>
    <message>
        <source>What &amp;ran before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ran before the first draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to the &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done to the key of the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: PRNGKey(seed) itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU, what ran before: set …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU, what ran before …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ran before: nothing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what ran before: set …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: PRNGKey(seed) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key: set …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::StatusLine</name>
    <message>
        <source>progress of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · %1 GB/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1, draw %2, stream %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32, 1 element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>float32, %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::SweepPanel</name>
    <message>
        <source>final validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest validation loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final validation accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final generalisation gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>final training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn, and its mean with the 95 % interval over the seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save all runs, as dropscope-cli sweep writes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the grid: fields and the values they take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the command line: p=0,0.1..0.8;hidden=32,128. A list in a value takes /: hidden=64/64,128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train every point of the grid with every seed; what is done is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep as a curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click opens the nearest point; drag to zoom in, double-click to see all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sweep as a heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click opens the cell&apos;s runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every run of the sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A double click or Enter opens the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variable upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variable to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second variable makes a heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of the second variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values with commas; 0,0.1..0.8 goes on in steps of 0.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points × %2 seeds = %3 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 on %3 cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Start: every point of the grid is trained with every seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far the lowest %1 is %2, at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far the highest %1 is %2, at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::SweepTable</name>
    <message>
        <source>run %1 diverged at step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1; a double click or Enter opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TensorModel</name>
    <message>
        <source>edit of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 cells are left from the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells are too many to change at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select at most %1, or make a new tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear of hand-set cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cells are too many for the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select at most %1, or save the tensor to a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TensorOpener</name>
    <message>
        <source>opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TensorView</name>
    <message>
        <source>no elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drawn mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers are pasted into x.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TextImportDialog</name>
    <message>
        <source>The first line is a &amp;header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what separates the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands between two numbers of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before the fraction. Where commas separate, they cannot be decimal commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header names the columns and is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any shape with as many values, such as 2, 3, 4; the values are taken row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values were read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TimeStrip</name>
    <message>
        <source>masks over draws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw %1, %2 %3: kept; it is dropped in %4 of the %5 draws shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw %1, %2 %3: dropped; it is dropped in %4 of the %5 draws shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= all %1 draws shown have the same mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>= the same mask as the draw above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units, evenly spaced; a row is a draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column is a unit, a row is a draw; click to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingChartPanel</name>
    <message>
        <source>validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training (eval)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training (train)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validation less training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the numbers of all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing, with the raw line behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log x</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo the zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generalisation gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean and 95 % band of %1 seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one epoch in %2 drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A regression has no accuracy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows and hides the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingControls</name>
    <message>
        <source>5 epochs a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20 epochs a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 epochs a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>many runs over a grid of settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space plays and pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one batch of every run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to the first weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropout of the run at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of dropping after the hidden layers; 0.2/0.5 gives each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p, input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of dropping an input; empty: no such layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p of the hidden layers; it acts while it is dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of dropout layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file:label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CSV file and, after a colon, the name or number of its label column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many samples, training and validation together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation of what is added to each coordinate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the training labels that are changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of each hidden layer, such as 64/64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate, 0.00001 to 1; it acts while it is dragged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many seeds each side is trained with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first seed; it decides weights, batch order and masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times through the training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same start, same batches, nested masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µs a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingPage</name>
    <message>
        <source>seed %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::UnitBar</name>
    <message>
        <source>%1 of %2 dropped
each square: a %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dropscope::UnitMap</name>
    <message>
        <source>map of the mask&apos;s units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the one shown is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the one shown is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1: kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1: dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
