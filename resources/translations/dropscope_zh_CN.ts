<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QObject</name>
    <message>
        <source>input p</source>
        <translation>输入 p</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>one scale for all</source>
        <translation>统一色标</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation</source>
        <translation>实心：训练&#xa0;· 空⁠心⁠：⁠验⁠证</translation>
    </message>
    <message>
        <source>solid: training · hollow: validation · ×: wrong label</source>
        <translation>实心：训练 · 空心：验证 · ×：错误标签</translation>
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
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>dropscope</name>
    <message>
        <source>x has mean %1 and y %2. </source>
        <translation>x 的均值为 %1，y 为 %2。 </translation>
    </message>
    <message>
        <source>x has mean %1 and y %2, where theory expects %3 with a standard deviation of %4. </source>
        <translation>x 的均值为 %1，y 为 %2；理论期望为 %3，标准差 %4。 </translation>
    </message>
    <message>
        <source>95 % of seeds stay inside</source>
        <translation>95 % 的种子在此区间内</translation>
    </message>
    <message>
        <source>95 % of seeds</source>
        <translation>95 % 的种子</translation>
    </message>
    <message>
        <source>%1 is %2 in every pass.</source>
        <translation>每次前向传播中 %1 都是 %2。</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>%1 次前向传播后，%2 的均值为 %3，x 为 %4：在 95 % 种子的区间 %5 至 %6 之内，该区间按 1/√n 收窄。</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and x is %4: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>%1 次前向传播后，%2 的均值为 %3，x 为 %4：在 95 % 种子的区间 %5 至 %6 之外，该区间按 1/√n 收窄。</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: inside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>%1 次前向传播后，%2 的均值为 %3，期望为 %4：在 95 % 种子的区间 %5 至 %6 之内，该区间按 1/√n 收窄。</translation>
    </message>
    <message>
        <source>After %1 passes the mean of %2 is %3, and %4 is expected: outside the band of 95 % of seeds, %5 to %6, which narrows as 1/√n.</source>
        <translation>%1 次前向传播后，%2 的均值为 %3，期望为 %4：在 95 % 种子的区间 %5 至 %6 之外，该区间按 1/√n 收窄。</translation>
    </message>
    <message>
        <source>squares overlap: no band</source>
        <translation>方块重叠：没有区间</translation>
    </message>
    <message>
        <source>every seed stays here</source>
        <translation>所有种子都在此处</translation>
    </message>
    <message>
        <source>expected %1 %</source>
        <translation>期望 %1 %</translation>
    </message>
    <message>
        <source>%1 kept</source>
        <translation>保留 %1</translation>
    </message>
    <message>
        <source>x = %1</source>
        <translation>x = %1</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>期望 %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均值 %1</translation>
    </message>
    <message>
        <source>After 1 forward pass</source>
        <translation>1 次前向传播后</translation>
    </message>
    <message>
        <source>After %1 forward passes</source>
        <translation>%1 次前向传播后</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the elements; %3 is expected.</source>
        <translation>%1，此种子保留了 %2 的元素；期望为 %3。</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, as every seed does.</source>
        <translation>%1，此种子保留了 %2 的单元，所有种子都如此。</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units, where every seed should keep %3.</source>
        <translation>%1，此种子保留了 %2 的单元，而所有种子都应保留 %3。</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, and this one does.</source>
        <translation>%1，此种子保留了 %2 的单元；期望为 %3。95 % 的种子介于 %4 和 %5 之间，此种子也在其中。</translation>
    </message>
    <message>
        <source>%1 this seed kept %2 of the units; %3 is expected. 95 % of seeds stay between %4 and %5, but this one does not.</source>
        <translation>%1，此种子保留了 %2 的单元；期望为 %3。95 % 的种子介于 %4 和 %5 之间，但此种子不在其中。</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>行 %1，列 %2</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>index %1</source>
        <translation>索引 %1</translation>
    </message>
    <message>
        <source>kept by the fresh mask though its output was dropped</source>
        <translation>新掩码保留它，但它的输出已被丢弃</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>手动保留</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>dropped by hand</source>
        <translation>手动丢弃</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2, was %3</source>
        <translation>%1，%2，原值 %3</translation>
    </message>
    <message>
        <source>%1 elements are too many to write out as code</source>
        <translation>%1 个元素太多，无法写成代码</translation>
    </message>
    <message>
        <source>save x and the mask as npy files; code takes up to %1</source>
        <translation>请将 x 和掩码存为 npy 文件；代码最多容纳 %1 个</translation>
    </message>
    <message>
        <source>NaN</source>
        <translation>NaN</translation>
    </message>
    <message>
        <source>−infinity</source>
        <translation>−无穷</translation>
    </message>
    <message>
        <source>+infinity</source>
        <translation>+无穷</translation>
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
        <translation>−最大值</translation>
    </message>
    <message>
        <source>largest float32</source>
        <translation>float32 最大值</translation>
    </message>
    <message>
        <source>−smallest normal</source>
        <translation>−最小规格化数</translation>
    </message>
    <message>
        <source>smallest normal</source>
        <translation>最小规格化数</translation>
    </message>
    <message>
        <source>largest denormal</source>
        <translation>最大非规格化数</translation>
    </message>
    <message>
        <source>−smallest denormal</source>
        <translation>−最小非规格化数</translation>
    </message>
    <message>
        <source>smallest denormal</source>
        <translation>最小非规格化数</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>普通值</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>不允许</translation>
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
        <translation>不丢弃任何值</translation>
    </message>
    <message>
        <source>the smallest float32 above 0, 1.4e-45</source>
        <translation>大于 0 的最小 float32，1.4e-45</translation>
    </message>
    <message>
        <source>the usual p: the scale is 2</source>
        <translation>常用的 p：缩放为 2</translation>
    </message>
    <message>
        <source>the largest float32 below 1, 1 − 2^-24: the scale is 16777216</source>
        <translation>小于 1 的最大 float32，1 − 2^-24：缩放为 16777216</translation>
    </message>
    <message>
        <source>everything is dropped</source>
        <translation>全部丢弃</translation>
    </message>
    <message>
        <source>%1, kept: all rules agree on all %2 numbers.</source>
        <translation>%1，保留：所有规则在全部 %2 个数上一致。</translation>
    </message>
    <message>
        <source>%1, dropped: all rules agree on all %2 numbers.</source>
        <translation>%1，丢弃：所有规则在全部 %2 个数上一致。</translation>
    </message>
    <message>
        <source>%1, kept: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1，保留：规则在 %3 个数中的 %2 个上不一致。</translation>
    </message>
    <message>
        <source>%1, dropped: the rules disagree on %2 of %3 numbers.</source>
        <translation>%1，丢弃：规则在 %3 个数中的 %2 个上不一致。</translation>
    </message>
    <message>
        <source>%1 × (1 - %2) = %3</source>
        <translation>%1 × (1 - %2) = %3</translation>
    </message>
    <message>
        <source>%1 dropped = %2</source>
        <translation>%1 丢弃 = %2</translation>
    </message>
    <message>
        <source>the lowest draw of the squares over it, %1,</source>
        <translation>覆盖它的各方块中最小的随机数 %1</translation>
    </message>
    <message>
        <source>its draw %1</source>
        <translation>它的随机数 %1</translation>
    </message>
    <message>
        <source>the one draw for all elements, %1,</source>
        <translation>所有元素共用的随机数 %1</translation>
    </message>
    <message>
        <source>the draw of its unit %1, %2,</source>
        <translation>它所属单元 %1 的随机数 %2</translation>
    </message>
    <message>
        <source>the draw of its %1 %2, %3,</source>
        <translation>它所属%1 %2 的随机数 %3</translation>
    </message>
    <message>
        <source>noise: z × σ = %1 × %2 is added.</source>
        <translation>噪声：加上 z × σ = %1 × %2。</translation>
    </message>
    <message>
        <source>the same noise goes backward: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>同一噪声用于反向：1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2))。</translation>
    </message>
    <message>
        <source>noise: 1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2)).</source>
        <translation>噪声：1 + z √(p / (1 - p)) = 1 + %1 × √(%2 / (1 - %2))。</translation>
    </message>
    <message>
        <source>unchanged: p = 0 gives noise without spread.</source>
        <translation>不变：p = 0 时噪声没有离散。</translation>
    </message>
    <message>
        <source>kept: p = 0 drops nothing.</source>
        <translation>保留：p = 0 不丢弃任何值。</translation>
    </message>
    <message>
        <source>the noise that was added does not depend on x: its derivative is 1.</source>
        <translation>所加的噪声与 x 无关：其导数为 1。</translation>
    </message>
    <message>
        <source>unchanged: σ = 0 adds no noise.</source>
        <translation>不变：σ = 0 不加噪声。</translation>
    </message>
    <message>
        <source>eval, classic scaling: %1 times the share that training keeps.</source>
        <translation>eval，经典缩放：%1 乘以训练时的保留比例。</translation>
    </message>
    <message>
        <source>eval: %1 passes unchanged.</source>
        <translation>eval：%1 原样通过。</translation>
    </message>
    <message>
        <source>dropped by hand.</source>
        <translation>手动丢弃。</translation>
    </message>
    <message>
        <source>kept by hand, but p = 1 multiplies everything by 0.</source>
        <translation>手动保留，但 p = 1 使一切都乘以 0。</translation>
    </message>
    <message>
        <source>kept by hand.</source>
        <translation>手动保留。</translation>
    </message>
    <message>
        <source>dropped: p = 1 drops everything.</source>
        <translation>丢弃：p = 1 丢弃全部。</translation>
    </message>
    <message>
        <source>kept: %1 keeps it with this seed.</source>
        <translation>保留：用此种子时 %1 保留它。</translation>
    </message>
    <message>
        <source>dropped: %1 drops it with this seed.</source>
        <translation>丢弃：用此种子时 %1 丢弃它。</translation>
    </message>
    <message>
        <source>kept: %1 is not below %2 = %3.</source>
        <translation>保留：%1 不小于 %2 = %3。</translation>
    </message>
    <message>
        <source>dropped: %1 is below %2 = %3.</source>
        <translation>丢弃：%1 小于 %2 = %3。</translation>
    </message>
    <message>
        <source>Multiply would give %1, &lt;b&gt;select gives %2&lt;/b&gt;.</source>
        <translation>相乘会得到 %1，&lt;b&gt;选择得到 %2&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Multiply gives %1&lt;/b&gt;, select would give %2.</source>
        <translation>&lt;b&gt;相乘得到 %1&lt;/b&gt;，选择会得到 %2。</translation>
    </message>
    <message>
        <source>Forward had the noise of draw %1: this is no derivative of y.</source>
        <translation>前向用的是抽样 %1 的噪声：这不是 y 的导数。</translation>
    </message>
    <message>
        <source>The mask of draw %1, which went forward, agrees here.</source>
        <translation>前向所用的抽样 %1 的掩码在此处一致。</translation>
    </message>
    <message>
        <source>But forward, in draw %1, its output was dropped: a gradient for nothing.</source>
        <translation>但在前向（抽样 %1）中，它的输出已被丢弃：梯度没有来由。</translation>
    </message>
    <message>
        <source>But forward, in draw %1, it was kept: its gradient is lost.</source>
        <translation>但在前向（抽样 %1）中，它被保留：它的梯度丢失了。</translation>
    </message>
    <message>
        <source>NaN × 0 is NaN: dropping does not hide it.</source>
        <translation>NaN × 0 仍是 NaN：丢弃掩盖不了它。</translation>
    </message>
    <message>
        <source>A NaN stays NaN, whatever it is multiplied by.</source>
        <translation>NaN 乘以任何数都是 NaN。</translation>
    </message>
    <message>
        <source>Infinity × 0 is NaN: dropping does not hide it.</source>
        <translation>无穷 × 0 是 NaN：丢弃掩盖不了它。</translation>
    </message>
    <message>
        <source>It is replaced by +0.</source>
        <translation>它被替换为 +0。</translation>
    </message>
    <message>
        <source>It takes SELU&apos;s lowest value, -1.7581, before a and b.</source>
        <translation>在 a 和 b 之前，它取 SELU 的最低值 -1.7581。</translation>
    </message>
    <message>
        <source>More than float32 holds (3.4e38): it rounds to infinity.</source>
        <translation>超出 float32 的范围（3.4e38）：舍入为无穷。</translation>
    </message>
    <message>
        <source>Infinity stays infinity.</source>
        <translation>无穷仍是无穷。</translation>
    </message>
    <message>
        <source>Zero keeps the sign of dL/dy.</source>
        <translation>零保留 dL/dy 的符号。</translation>
    </message>
    <message>
        <source>Zero keeps the sign of x.</source>
        <translation>零保留 x 的符号。</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2 over %3 seeds</source>
        <translation>95 % 区间 %1 至 %2，%3 个种子</translation>
    </message>
    <message>
        <source>Dropout helped here, and not by luck: the final validation loss is %1 lower (%2).</source>
        <translation>此处 dropout 有帮助，且并非偶然：最终验证损失低 %1（%2）。</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 lower, and not by luck (%2).</source>
        <translation>使用 dropout 时验证损失低 %1，且并非偶然（%2）。</translation>
    </message>
    <message>
        <source>Dropout hurt here, and not by luck: the final validation loss is %1 higher (%2).</source>
        <translation>此处 dropout 有害，且并非偶然：最终验证损失高 %1（%2）。</translation>
    </message>
    <message>
        <source>with dropout the validation loss is %1 higher, and not by luck (%2).</source>
        <translation>使用 dropout 时验证损失高 %1，且并非偶然（%2）。</translation>
    </message>
    <message>
        <source>No difference that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>没有超出偶然范围的差别：无 dropout 减有 dropout 为 %1（%2）。</translation>
    </message>
    <message>
        <source>no difference yet that luck could not explain: without less with dropout is %1 (%2).</source>
        <translation>尚无超出偶然范围的差别：无 dropout 减有 dropout 为 %1（%2）。</translation>
    </message>
    <message>
        <source>No difference between %1 and %2 that luck could not explain: %3 (%4).</source>
        <translation>%1 与 %2 之间没有超出偶然范围的差别：%3（%4）。</translation>
    </message>
    <message>
        <source>%1 did better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 优于 %2，且并非偶然：其最终验证损失低 %3（%4）。</translation>
    </message>
    <message>
        <source>%1 does better than %2, and not by luck: its validation loss is %3 lower (%4).</source>
        <translation>%1 优于 %2，且并非偶然：其验证损失低 %3（%4）。</translation>
    </message>
    <message>
        <source>%1 is %2 below %3</source>
        <translation>%1 比 %3 低 %2</translation>
    </message>
    <message>
        <source>The first gain is larger by %1, and not by luck (%2).</source>
        <translation>第一个增益大 %1，且并非偶然（%2）。</translation>
    </message>
    <message>
        <source>The second gain is larger by %1, and not by luck (%2).</source>
        <translation>第二个增益大 %1，且并非偶然（%2）。</translation>
    </message>
    <message>
        <source>Luck could explain that they differ by %1 (%2).</source>
        <translation>两者相差 %1，可能出于偶然（%2）。</translation>
    </message>
    <message>
        <source>%1; %2. %3</source>
        <translation>%1；%2。%3</translation>
    </message>
    <message>
        <source>Press Play: the same network learns twice, from the same start.</source>
        <translation>点击“开始”：同一网络从同一起点学习两次。</translation>
    </message>
    <message numerus="yes">
        <source>Press Play: %n networks learn side by side.</source>
        <translation>
            <numerusform>点击“开始”：%n 个网络同时学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>A run diverged, so there is nothing to compare.</source>
        <translation>有一次运行发散，因此无从比较。</translation>
    </message>
    <message>
        <source>One seed alone says nothing about luck: run several.</source>
        <translation>单个种子无法排除偶然：请用多个种子。</translation>
    </message>
    <message>
        <source>So far, epoch %1 of %2: %3</source>
        <translation>到第 %1 轮（共 %2 轮）为止：%3</translation>
    </message>
    <message>
        <source>noise around 1 multiplies every element: nothing is dropped</source>
        <translation>每个元素都乘以围绕 1 的噪声：不丢弃任何值</translation>
    </message>
    <message>
        <source>noise is added to every element: nothing is dropped</source>
        <translation>每个元素都加上噪声：不丢弃任何值</translation>
    </message>
    <message>
        <source>%1 · mask · n / kept</source>
        <translation>%1 · 掩码 · n / 保留数</translation>
    </message>
    <message>
        <source> Not run here: %1.</source>
        <translation> 此处未运行：%1。</translation>
    </message>
    <message>
        <source>%1: other bits than scalar on this tensor. Please report it.</source>
        <translation>%1：在此张量上的结果与 scalar 不是逐位相同。请报告此问题。</translation>
    </message>
    <message>
        <source>Only %1 can run here, so there is nothing to compare.</source>
        <translation>此处只能运行 %1，因此无从比较。</translation>
    </message>
    <message>
        <source>%1: the same mask and the same output, bit for bit, on all %2 elements.</source>
        <translation>%1：全部 %2 个元素的掩码和输出逐位相同。</translation>
    </message>
    <message>
        <source>%1 differs from scalar</source>
        <translation>%1 与 scalar 不同</translation>
    </message>
    <message>
        <source>%1, bit for bit</source>
        <translation>%1，逐位相同</translation>
    </message>
    <message>
        <source>%1, %2 of %3 kept; compared with %4 masks at p = %5.</source>
        <translation>%1，%3 个中保留 %2 个；已与 p = %5 的 %4 个掩码比较。</translation>
    </message>
    <message>
        <source>These are outputs: every 0 counts as dropped, also one that was 0 before.</source>
        <translation>这些是输出：每个 0 都算作丢弃，原本为 0 的也算。</translation>
    </message>
    <message>
        <source>None is yours: another p, other calls before, or another seed.</source>
        <translation>没有与您的一致的：可能是 p 不同、此前有其他调用，或种子不同。</translation>
    </message>
    <message>
        <source>None is yours: another seed or p, other calls before, or a framework that is not here.</source>
        <translation>没有与您的一致的：可能是种子或 p 不同、此前有其他调用，或所用框架不在此处。</translation>
    </message>
    <message>
        <source>So few cells say little: the chance of a match by accident is %1.</source>
        <translation>单元格这么少，说明不了什么：碰巧一致的概率为 %1。</translation>
    </message>
    <message>
        <source>The chance of a match by accident is %1.</source>
        <translation>碰巧一致的概率为 %1。</translation>
    </message>
    <message>
        <source>%1 of %2 cells differ</source>
        <translation>%2 个单元格中有 %1 个不同</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 give the same mask.</source>
        <translation>%1 给出相同的掩码。</translation>
    </message>
    <message>
        <source>All %1 masks are the same.</source>
        <translation>全部 %1 个掩码都相同。</translation>
    </message>
    <message>
        <source>No two of these %1 masks are the same.</source>
        <translation>这 %1 个掩码两两不同。</translation>
    </message>
    <message>
        <source>Your mask is the one of %1.</source>
        <translation>您的掩码就是 %1 的掩码。</translation>
    </message>
    <message>
        <source>There is no mask to compare yours with.</source>
        <translation>没有可与您的掩码比较的掩码。</translation>
    </message>
    <message>
        <source>Your mask is none of these; the nearest is the one of %1: %2.</source>
        <translation>您的掩码与这些都不同；最接近的是 %1 的掩码：%2。</translation>
    </message>
    <message>
        <source>● compared with the real software</source>
        <translation>● 已与真实软件比对</translation>
    </message>
    <message>
        <source>◐ compared with published outputs</source>
        <translation>◐ 已与公开的输出比对</translation>
    </message>
    <message>
        <source>○ read in sources only</source>
        <translation>○ 仅据源代码</translation>
    </message>
    <message>
        <source>● our own definition</source>
        <translation>● 我们自己的定义</translation>
    </message>
    <message>
        <source>kept %1 of %2 (%3)</source>
        <translation>%2 个中保留 %1 个（%3）</translation>
    </message>
    <message>
        <source>the others are compared with this one</source>
        <translation>其他掩码都与此比较</translation>
    </message>
    <message>
        <source>there is no mask to compare with</source>
        <translation>没有可比较的掩码</translation>
    </message>
    <message>
        <source>the same mask</source>
        <translation>掩码相同</translation>
    </message>
    <message>
        <source>%1 of %2 differ, first %3</source>
        <translation>%2 个中有 %1 个不同，首个在 %3</translation>
    </message>
    <message>
        <source>%1 and %2: %3; %4.</source>
        <translation>%1 和 %2：%3；%4。</translation>
    </message>
    <message>
        <source>%1: %2, seed %3</source>
        <translation>%1：%2，种子 %3</translation>
    </message>
    <message>
        <source>, on a %1</source>
        <translation>，在 %1 上</translation>
    </message>
    <message>
        <source>, kernel of 1.4 and before</source>
        <translation>，1.4 及更早版本的内核</translation>
    </message>
    <message>
        <source>PyTorch text</source>
        <translation>PyTorch 文本</translation>
    </message>
    <message>
        <source>NumPy text</source>
        <translation>NumPy 文本</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Cells of a spreadsheet</source>
        <translation>电子表格单元格</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Dropout1d, channels</source>
        <translation>Dropout1d，通道</translation>
    </message>
    <message>
        <source>Dropout2d, channels</source>
        <translation>Dropout2d，通道</translation>
    </message>
    <message>
        <source>Dropout3d, channels</source>
        <translation>Dropout3d，通道</translation>
    </message>
    <message>
        <source>Locked, same at all times</source>
        <translation>Locked，各时刻相同</translation>
    </message>
    <message>
        <source>Stochastic depth, rows</source>
        <translation>随机深度，逐样本</translation>
    </message>
    <message>
        <source>Stochastic depth, batch</source>
        <translation>随机深度，整批</translation>
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
        <translation>DropBlock，方块</translation>
    </message>
    <message>
        <source>DropConnect, weights</source>
        <translation>DropConnect，权重</translation>
    </message>
    <message>
        <source>Each element is dropped by itself (torch.nn.Dropout). Axes may be told to share a decision, as with Keras&apos; noise_shape.</source>
        <translation>每个元素单独决定是否丢弃（torch.nn.Dropout）。可以让某些轴共享同一决定，如 Keras 的 noise_shape。</translation>
    </message>
    <message>
        <source>A channel of a sample is dropped as a whole: its neighbours would give away what is missing.</source>
        <translation>样本的一个通道整体丢弃：否则相邻元素会泄露缺失的内容。</translation>
    </message>
    <message>
        <source>Variational dropout for recurrent networks: a unit that is dropped stays dropped at every time.</source>
        <translation>用于循环网络的变分 dropout：被丢弃的单元在所有时刻都被丢弃。</translation>
    </message>
    <message>
        <source>A whole sample of a residual branch is dropped (torchvision, mode &quot;row&quot;).</source>
        <translation>丢弃残差分支的整个样本（torchvision，模式 &quot;row&quot;）。</translation>
    </message>
    <message>
        <source>The whole residual branch is dropped or kept (torchvision, mode &quot;batch&quot;).</source>
        <translation>整个残差分支一起丢弃或保留（torchvision，模式 &quot;batch&quot;）。</translation>
    </message>
    <message>
        <source>For networks with SELU: dropped elements take SELU&apos;s lowest value, mean and variance stay.</source>
        <translation>用于 SELU 网络：被丢弃的元素取 SELU 的最低值，均值和方差不变。</translation>
    </message>
    <message>
        <source>AlphaDropout on whole channels.</source>
        <translation>作用于整个通道的 AlphaDropout。</translation>
    </message>
    <message>
        <source>Nothing is dropped: each element is multiplied by noise around 1 with variance p / (1 − p) (Keras).</source>
        <translation>不丢弃任何值：每个元素乘以围绕 1、方差为 p / (1 − p) 的噪声（Keras）。</translation>
    </message>
    <message>
        <source>Nothing is dropped: noise around 0 with standard deviation σ is added (Keras).</source>
        <translation>不丢弃任何值：加上围绕 0、标准差为 σ 的噪声（Keras）。</translation>
    </message>
    <message>
        <source>Squares of b × b elements are dropped, and what is left is scaled up to the same sum (torchvision).</source>
        <translation>丢弃 b × b 个元素的方块，其余放大到总和不变（torchvision）。</translation>
    </message>
    <message>
        <source>x is a matrix of weights, one row per output: single weights are dropped.</source>
        <translation>x 是权重矩阵，每个输出一行：丢弃单个权重。</translation>
    </message>
    <message>
        <source>element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>unit over all times</source>
        <translation>贯穿各时刻的单元</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>every element has noise of its own</source>
        <translation>每个元素有各自的噪声</translation>
    </message>
    <message>
        <source>squares are dropped; where they overlap, less than p is lost</source>
        <translation>丢弃方块；重叠之处使损失少于 p</translation>
    </message>
    <message>
        <source>every weight is a unit</source>
        <translation>每个权重是一个单元</translation>
    </message>
    <message>
        <source>every element is a unit</source>
        <translation>每个元素是一个单元</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>all %1 elements are dropped as one; the mask is %2</source>
        <translation>全部 %1 个元素作为一个整体丢弃；掩码为 %2</translation>
    </message>
    <message>
        <source>%1 units, each a %2 of %3 elements; the mask is %4</source>
        <translation>%1 个单元，每个是含 %3 个元素的%2；掩码为 %4</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无 dropout</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>两者皆无</translation>
    </message>
    <message>
        <source>without dropout</source>
        <translation>无 dropout</translation>
    </message>
    <message>
        <source>Overfitting and its cure</source>
        <translation>过拟合及其对策</translation>
    </message>
    <message>
        <source>Without dropout the validation loss falls, then rises again while the training loss goes on falling. With dropout it ends lower and hardly rises.</source>
        <translation>没有 dropout 时，验证损失先降后升，而训练损失继续下降。使用 dropout 时，它最终更低，几乎不回升。</translation>
    </message>
    <message>
        <source>Too much dropout</source>
        <translation>dropout 过多</translation>
    </message>
    <message>
        <source>With nine units in ten dropped the network cannot even learn its training data: both losses stay high. That is underfitting, and no longer training would help.</source>
        <translation>十个单元丢弃九个，网络连训练数据都学不会：两个损失都居高不下。这就是欠拟合，训练更久也无济于事。</translation>
    </message>
    <message>
        <source>Little data</source>
        <translation>数据很少</translation>
    </message>
    <message>
        <source>The fewer samples there are, the more dropout helps: with 60 samples it lowers the validation loss by more than with 1,000.</source>
        <translation>样本越少，dropout 的帮助越大：60 个样本时，它使验证损失降低的幅度大于 1000 个样本时。</translation>
    </message>
    <message>
        <source>Noisy labels</source>
        <translation>带噪声的标签</translation>
    </message>
    <message>
        <source>One training label in five is wrong. Without dropout the network learns the wrong ones by heart; with dropout it keeps a training loss above that, and a lower validation loss.</source>
        <translation>每五个训练标签有一个是错的。没有 dropout 时，网络会死记错误标签；使用 dropout 时，训练损失保持得更高，验证损失则更低。</translation>
    </message>
    <message>
        <source>Input dropout</source>
        <translation>输入 dropout</translation>
    </message>
    <message>
        <source>With two inputs, each knows what the other does not: dropping one input in five takes away what the network needs, and even its best validation loss is higher.</source>
        <translation>只有两个输入时，各自含有对方没有的信息：每五个输入丢弃一个，就去掉了网络所需的内容，连它最低的验证损失也更高。</translation>
    </message>
    <message>
        <source>Dropout against weight decay</source>
        <translation>dropout 与权重衰减对比</translation>
    </message>
    <message>
        <source>Both cure overfitting: dropout and weight decay each end with a lower validation loss and a smaller gap than nothing at all.</source>
        <translation>两者都能抑制过拟合：与什么都不用相比，dropout 和权重衰减最终的验证损失都更低，差距都更小。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>A narrow network has no units to spare and a wide one has: dropout lowers the validation loss of 128 units a layer by more than that of 8.</source>
        <translation>窄网络没有多余的单元，宽网络则有：每层 128 个单元时，dropout 使验证损失降低的幅度大于每层 8 个时。</translation>
    </message>
    <message>
        <source>Fashion-MNIST, 1,000 pictures</source>
        <translation>Fashion-MNIST，1000 张图片</translation>
    </message>
    <message>
        <source>A thousand pictures are soon known by heart: without dropout the validation loss rises from its lowest point, with dropout it ends lower.</source>
        <translation>一千张图片很快就被记住：没有 dropout 时，验证损失从最低点回升；使用 dropout 时，最终更低。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no values yet.</source>
        <translation>%1：尚无值。</translation>
    </message>
    <message>
        <source>%1: begins at %2, is lowest at %3 (%4), ends at %5 (%6).</source>
        <translation>%1：始于 %2，最低 %3（%4），终于 %5（%6）。</translation>
    </message>
    <message>
        <source>%1 The line begins at %2 and stays between %3 and %4.</source>
        <translation>%1 曲线始于 %2，保持在 %3 与 %4 之间。</translation>
    </message>
    <message>
        <source>%1: none of %2</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a count</comment>
        <translation>%1：%2 个中没有</translation>
    </message>
    <message>
        <source>%1: %2 of %3 (%4)</source>
        <comment>%1 is a word such as &apos;dropped&apos;, %2 a list of channels, %4 a percentage</comment>
        <translation>%1：%3 个中的 %2（%4）</translation>
    </message>
    <message>
        <source>dropped by this mask</source>
        <translation>此掩码丢弃</translation>
    </message>
    <message>
        <source>all 0 in x</source>
        <translation>x 中全 0</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 1 / 0 here, which is infinite.</source>
        <translation>p = 1 时，NumPy 的掩码在此处为 1 / 0，即无穷。</translation>
    </message>
    <message>
        <source>At p = 1 NumPy&apos;s mask is 0 / 0, which is NaN.</source>
        <translation>p = 1 时，NumPy 的掩码为 0 / 0，即 NaN。</translation>
    </message>
    <message>
        <source>The kept elements are being counted: the scale of drop-block takes all of them to know.</source>
        <translation>正在统计保留的元素：drop-block 的缩放要全部统计后才能得知。</translation>
    </message>
    <message>
        <source>At its lowest, the validation loss of %1 is %2 above that of %3 (%4).</source>
        <translation>最低点处，%1 的验证损失比 %3 的高 %2（%4）。</translation>
    </message>
    <message>
        <source>None is yours, but one is almost: it differs in %1 of %2 cells, first %3. The chance to come so near by accident is %4: look for a cell that was changed, or a slip in the text.</source>
        <translation>没有与您的一致的，但有一个几乎一致：%2 个单元格中有 %1 个不同，首个在 %3。碰巧如此接近的概率为 %4：请查找被改动的单元格，或文本中的笔误。</translation>
    </message>
    <message>
        <source>So few cells say nothing: some mask here is like yours by accident.</source>
        <translation>单元格这么少，什么也说明不了：这里总有掩码碰巧与您的相同。</translation>
    </message>
    <message>
        <source>Your mask is almost the one of %1: it differs in %2 of %3 cells.</source>
        <translation>您的掩码几乎就是 %1 的掩码：%3 个单元格中有 %2 个不同。</translation>
    </message>
    <message>
        <source>less than 1 in %1</source>
        <translation>不到 %1 分之 1</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>%1 分之 1</translation>
    </message>
    <message>
        <source>axis %1</source>
        <translation>轴 %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no name of an axis</source>
        <translation>“%1”不能作轴的名称</translation>
    </message>
    <message>
        <source>give each axis a name of 1 to %1 characters</source>
        <translation>请给每个轴取 1 至 %1 个字符的名称</translation>
    </message>
    <message>
        <source>%1 names were given for %2 axes</source>
        <translation>给出了 %1 个名称，而轴有 %2 个</translation>
    </message>
    <message>
        <source>give each axis one name, with commas between them</source>
        <translation>请给每个轴一个名称，以逗号分隔</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is wrong</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what is wrong, what would be right</comment>
        <translation>%1；%2。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place, what is wrong</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <comment>place, what is wrong, what would be right</comment>
        <translation>%1：%2；%3。</translation>
    </message>
    <message>
        <source>{} float32 values need {:.1f} GiB of memory</source>
        <translation>{} 个 float32 值需要 {} GiB 内存</translation>
    </message>
    <message>
        <source>this machine has {:.1f} GiB: use a smaller shape</source>
        <translation>本机有 {} GiB：请使用更小的形状</translation>
    </message>
    <message>
        <source>write a number such as -0.5, 1e-3, nan or inf</source>
        <translation>请输入数字，例如 -0.5、1e-3、nan 或 inf</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>缺少一个数</translation>
    </message>
    <message>
        <source>{} is not a number</source>
        <translation>{} 不是数字</translation>
    </message>
    <message>
        <source>{} is beyond the largest {}</source>
        <translation>{} 超出了最大的 {}</translation>
    </message>
    <message>
        <source>write a number up to {}, or inf</source>
        <translation>请输入不超过 {} 的数，或 inf</translation>
    </message>
    <message>
        <source>write a whole number from 0 to {}</source>
        <translation>请输入 0 至 {} 的整数</translation>
    </message>
    <message>
        <source>{} is not a {}</source>
        <translation>{} 不能作为{}</translation>
    </message>
    <message>
        <source>{} is too large for a {}</source>
        <translation>{} 作为{}太大</translation>
    </message>
    <message>
        <source>dropout probability has to be between 0 and 1, but got {}</source>
        <translation>dropout 概率须在 0 与 1 之间，而这里是 {}</translation>
    </message>
    <message>
        <source>p is the probability of dropping, such as 0.5</source>
        <translation>p 是丢弃的概率，例如 0.5</translation>
    </message>
    <message>
        <source>p is the probability of dropping, a number from 0 to 1 such as 0.5</source>
        <translation>p 是丢弃的概率，为 0 至 1 的数，例如 0.5</translation>
    </message>
    <message>
        <source>{} is closer to 0 than float64 can say</source>
        <translation>{} 过于接近 0，float64 无法表示</translation>
    </message>
    <message>
        <source>write 0 to drop nothing</source>
        <translation>不丢弃任何值请输入 0</translation>
    </message>
    <message>
        <source>{} is closer to 1 than float64 can say</source>
        <translation>{} 过于接近 1，float64 无法表示</translation>
    </message>
    <message>
        <source>write 1 to drop everything</source>
        <translation>全部丢弃请输入 1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>there is not enough memory for a sum per unit</source>
        <translation>内存不足，无法为每个单元求和</translation>
    </message>
    <message>
        <source>close other programs, or take a smaller tensor</source>
        <translation>请关闭其他程序，或使用较小的张量</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: x × 0</source>
        <translation>p = 0：x 本身；p = 1：x × 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: the scale is 0</source>
        <translation>p = 0：x 的副本；p = 1：缩放为 0</translation>
    </message>
    <message>
        <source>p = 0: a copy of x; p = 1: zeros, x is not looked at</source>
        <translation>p = 0：x 的副本；p = 1：全零，不看 x</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: zeros</source>
        <translation>p = 0：x 本身；p = 1：全零</translation>
    </message>
    <message>
        <source>p = 0: x itself; p = 1: not allowed, the ratio is below 1</source>
        <translation>p = 0：x 本身；p = 1：不允许，比率须小于 1</translation>
    </message>
    <message>
        <source>as for any p; only evaluation scales, by 1 − p</source>
        <translation>与任何 p 相同；仅评估时按 1 − p 缩放</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the scale is 1 / 0</source>
        <translation>与任何 p 相同：p = 1 时缩放为 1 / 0</translation>
    </message>
    <message>
        <source>as for any p: at p = 1 the mask is 0 / 0</source>
        <translation>与任何 p 相同：p = 1 时掩码为 0 / 0</translation>
    </message>
    <message>
        <source>its own factors keep mean and variance</source>
        <translation>它自带的系数已保持均值和方差</translation>
    </message>
    <message>
        <source>noise leaves the mean alone, and there is nothing to make up for</source>
        <translation>噪声不改变均值，无需补偿</translation>
    </message>
    <message>
        <source>it divides by the share that was kept</source>
        <translation>它除以保留的比例</translation>
    </message>
    <message>
        <source>{} is formed in one way only</source>
        <translation>{} 只有一种算法</translation>
    </message>
    <message>
        <source>arithmetic</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>take torch</source>
        <translation>请使用 torch</translation>
    </message>
    <message>
        <source>another framework&apos;s arithmetic has its own zero and scale</source>
        <translation>其他框架的算法有自己的置零和缩放</translation>
    </message>
    <message>
        <source>leave zeroing and scaling out, or take torch</source>
        <translation>请不要指定置零和缩放，或使用 torch</translation>
    </message>
    <message>
        <source>ONNX takes a ratio below 1</source>
        <translation>ONNX 只接受小于 1 的比率</translation>
    </message>
    <message>
        <source>take a p below 1</source>
        <translation>请取小于 1 的 p</translation>
    </message>
    <message>
        <source>gaussian dropout with p = 1 has noise without bound</source>
        <translation>p = 1 的高斯 dropout 噪声无界</translation>
    </message>
    <message>
        <source>take a p below 1: the noise has the variance p / (1 - p)</source>
        <translation>请取小于 1 的 p：噪声的方差为 p / (1 - p)</translation>
    </message>
    <message>
        <source>the noise&apos;s standard deviation has to be 0 or more, but got {}</source>
        <translation>噪声的标准差须为 0 或更大，而这里是 {}</translation>
    </message>
    <message>
        <source>sigma is a number such as 0.1</source>
        <translation>sigma 是一个数，例如 0.1</translation>
    </message>
    <message>
        <source>the block size has to be 1 or more, but got 0</source>
        <translation>块大小须为 1 或更大，而这里是 0</translation>
    </message>
    <message>
        <source>give the side of the squares in elements, such as 7</source>
        <translation>请给出方块的边长（元素数），例如 7</translation>
    </message>
    <message>
        <source>{} has its own axes</source>
        <translation>{} 有自己的轴</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>leave the axes out, or take the kind dropout</source>
        <translation>请不要指定轴，或使用 dropout 种类</translation>
    </message>
    <message>
        <source>{} has no classic scaling</source>
        <translation>{} 没有经典缩放</translation>
    </message>
    <message>
        <source>scaling</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>take inverted: {}</source>
        <translation>请使用 inverted：{}</translation>
    </message>
    <message>
        <source>{} drops to a value of its own, not to 0</source>
        <translation>{} 丢弃为自己的值，而不是 0</translation>
    </message>
    <message>
        <source>zeroing</source>
        <translation>置零</translation>
    </message>
    <message>
        <source>take multiply</source>
        <translation>请使用 multiply</translation>
    </message>
    <message>
        <source>{} drops nothing</source>
        <translation>{} 不丢弃任何值</translation>
    </message>
    <message>
        <source>Feature dropout requires at least 2 dimensions in the input</source>
        <translation>特征 dropout 要求输入至少有 2 维</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, length</source>
        <translation>请给 x 一个形状，例如样本、通道、长度</translation>
    </message>
    <message>
        <source>there is no kind &apos;{}&apos;</source>
        <translation>没有“{}”这个种类</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>write one of {}</source>
        <translation>请输入以下之一：{}</translation>
    </message>
    <message>
        <source>dropout1d: Expected 2D or 3D input, but received a {}D input. Note that dropout1d exists to provide channel-wise dropout on inputs with 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).</source>
        <translation>dropout1d：应为 2D 或 3D 输入，而这里是 {}D。dropout1d 用于按通道丢弃有 1 个空间维、一个通道维和可选批次维的输入（即 2D 或 3D）。</translation>
    </message>
    <message>
        <source>input should be 4 dimensional. Got {} dimensions.</source>
        <translation>输入应为 4 维，而这里是 {} 维</translation>
    </message>
    <message>
        <source>give x a shape such as samples, channels, height, width</source>
        <translation>请给 x 一个形状，例如样本、通道、高、宽</translation>
    </message>
    <message>
        <source>drop-connect takes a matrix of weights, but x has {} axes</source>
        <translation>drop-connect 需要权重矩阵，而 x 有 {} 个轴</translation>
    </message>
    <message>
        <source>give x a shape such as outputs, inputs</source>
        <translation>请给 x 一个形状，例如输出、输入</translation>
    </message>
    <message>
        <source>locked dropout needs at least 2 axes</source>
        <translation>locked dropout 至少需要 2 个轴</translation>
    </message>
    <message>
        <source>give x a shape such as time, samples, units</source>
        <translation>请给 x 一个形状，例如时间、样本、单元</translation>
    </message>
    <message>
        <source>stochastic depth by row needs at least 1 axis</source>
        <translation>按行的 stochastic depth 至少需要 1 个轴</translation>
    </message>
    <message>
        <source>the first axis counts the samples</source>
        <translation>第一个轴是样本</translation>
    </message>
    <message>
        <source>the elements are fewer than a channel of 64 x 64 has</source>
        <translation>元素比一个 64 x 64 的通道还少</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>write constant, linear:STEPS, linear:STEPS,STARTP, early:STEPS, late:STEPS or curriculum:STEPS</source>
        <translation>请输入 constant、linear:步数、linear:步数,起始p、early:步数、late:步数 或 curriculum:步数</translation>
    </message>
    <message>
        <source>a schedule of no steps</source>
        <translation>调度没有步数</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>write a whole number of steps, 1 or more</source>
        <translation>请输入整数步数，1 或更大</translation>
    </message>
    <message>
        <source>there is no schedule &apos;{}&apos;</source>
        <translation>没有调度“{}”</translation>
    </message>
    <message>
        <source>{} does not say in how many steps</source>
        <translation>{} 没有给出步数</translation>
    </message>
    <message>
        <source>{} has no steps</source>
        <translation>{} 不带步数</translation>
    </message>
    <message>
        <source>{} has no start of its own</source>
        <translation>{} 没有自己的起始值</translation>
    </message>
    <message>
        <source>number of steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>{} takes no mask of another framework</source>
        <translation>{} 不接受其他框架的掩码</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>take native: no source replays where its squares begin</source>
        <translation>请使用 native：没有来源能重现方块的起点</translation>
    </message>
    <message>
        <source>take native: it adds or multiplies noise and drops nothing</source>
        <translation>请使用 native：它加上或乘以噪声，不丢弃任何值</translation>
    </message>
    <message>
        <source>line {}</source>
        <translation>第 {} 行</translation>
    </message>
    <message>
        <source>{}, line {}</source>
        <translation>{}，第 {} 行</translation>
    </message>
    <message>
        <source>{}, column {}</source>
        <translation>{}，第 {} 列</translation>
    </message>
    <message>
        <source>the text is in UTF-16</source>
        <translation>文本是 UTF-16 编码</translation>
    </message>
    <message>
        <source>save it in UTF-8</source>
        <translation>请存为 UTF-8</translation>
    </message>
    <message>
        <source>byte 0x00 is not text</source>
        <translation>字节 0x00 不是文本</translation>
    </message>
    <message>
        <source>open a text file with numbers, in UTF-8 or ASCII</source>
        <translation>请打开由数字组成的文本文件，UTF-8 或 ASCII 编码</translation>
    </message>
    <message>
        <source>write the shape as in # shape: 2,3,4</source>
        <translation>请按 # shape: 2,3,4 的样子写出形状</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a point where the decimal sign is a comma</source>
        <translation>“{}”中有点号，而小数点用的是逗号</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has a comma where the decimal sign is a point</source>
        <translation>“{}”中有逗号，而小数点用的是点号</translation>
    </message>
    <message>
        <source>write every number with the same decimal sign, and no other sign in it</source>
        <translation>所有数字使用同一种小数点，且不含其他符号</translation>
    </message>
    <message>
        <source>the row has more than {} fields, the first row has {}</source>
        <translation>此行多于 {} 个字段，首行有 {} 个</translation>
    </message>
    <message>
        <source>give every row as many fields</source>
        <translation>请使每行的字段数相同</translation>
    </message>
    <message>
        <source>the row ends after {} fields, the first row has {}</source>
        <translation>此行在 {} 个字段后结束，首行有 {} 个</translation>
    </message>
    <message>
        <source>shape {} has {} values, the file has {}</source>
        <translation>形状 {} 有 {} 个值，文件有 {} 个</translation>
    </message>
    <message>
        <source>correct the shape, or remove the line</source>
        <translation>请改正形状，或删去该行</translation>
    </message>
    <message>
        <source>there are no cells to paste</source>
        <translation>没有可粘贴的单元格</translation>
    </message>
    <message>
        <source>copy cells with numbers</source>
        <translation>请复制含有数字的单元格</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file holds no numbers</source>
        <translation>文件中没有数字</translation>
    </message>
    <message>
        <source>write rows of numbers such as 0.5,1,nan</source>
        <translation>请写入由数字组成的行，例如 0.5,1,nan</translation>
    </message>
    <message>
        <source>no numbers follow this line of text</source>
        <translation>此文本行之后没有数字</translation>
    </message>
    <message>
        <source>line {} skipped as a header</source>
        <translation>第 {} 行作为表头跳过</translation>
    </message>
    <message>
        <source>a carriage return stands inside the line</source>
        <translation>行内有回车符</translation>
    </message>
    <message>
        <source>byte 0x{:02X} is not text</source>
        <translation>字节 0x{} 不是文本</translation>
    </message>
    <message>
        <source>end lines in LF or CRLF</source>
        <translation>请以 LF 或 CRLF 结束各行</translation>
    </message>
    <message>
        <source>separate numbers with commas, semicolons or tabs</source>
        <translation>请用逗号、分号或制表符分隔数字</translation>
    </message>
    <message>
        <source>this is a device or a pipe, not a file</source>
        <translation>这是设备或管道，不是文件</translation>
    </message>
    <message>
        <source>give the name of a file</source>
        <translation>请给出文件名</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>请检查名称</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>路径中有一段是文件，不是文件夹</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>permission is denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>ask for access, or use another folder</source>
        <translation>请申请访问权限，或换一个文件夹</translation>
    </message>
    <message>
        <source>the system does not permit this</source>
        <translation>系统不允许此操作</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>use another disk</source>
        <translation>请换一个磁盘</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>free some space, or use another disk</source>
        <translation>请腾出空间，或换一个磁盘</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>您的磁盘配额已用完</translation>
    </message>
    <message>
        <source>the file would be larger than this system allows</source>
        <translation>文件会超出此系统允许的大小</translation>
    </message>
    <message>
        <source>save fewer values, or use another disk</source>
        <translation>请保存较少的值，或换一个磁盘</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>磁盘报告错误</translation>
    </message>
    <message>
        <source>check the disk</source>
        <translation>请检查磁盘</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>链接形成了循环</translation>
    </message>
    <message>
        <source>remove or repair the links</source>
        <translation>请删除或修复链接</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>use a shorter name</source>
        <translation>请使用较短的名称</translation>
    </message>
    <message>
        <source>the file is in use by a running program</source>
        <translation>正在运行的程序占用此文件</translation>
    </message>
    <message>
        <source>use another name</source>
        <translation>请使用其他名称</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <source>close some</source>
        <translation>请关闭一些</translation>
    </message>
    <message>
        <source>there is not enough memory to open the file</source>
        <translation>内存不足，无法打开文件</translation>
    </message>
    <message>
        <source>close other programs</source>
        <translation>请关闭其他程序</translation>
    </message>
    <message>
        <source>the reader has closed the pipe</source>
        <translation>读取方已关闭管道</translation>
    </message>
    <message>
        <source>the memory is not enough to unpack it</source>
        <translation>内存不足，无法解压</translation>
    </message>
    <message>
        <source>the gzip data is damaged or cut short</source>
        <translation>gzip 数据已损坏或不完整</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>请重新复制或下载</translation>
    </message>
    <message>
        <source>more than {} bytes come out of it</source>
        <translation>解压后超过 {} 字节</translation>
    </message>
    <message>
        <source>check that it is the right file</source>
        <translation>请检查文件是否正确</translation>
    </message>
    <message>
        <source>it is not an IDX file</source>
        <translation>这不是 IDX 文件</translation>
    </message>
    <message>
        <source>an IDX file begins with two zero bytes, a type and a rank</source>
        <translation>IDX 文件以两个零字节、一个类型和一个秩开头</translation>
    </message>
    <message>
        <source>IDX has no type {}</source>
        <translation>IDX 没有类型 {}</translation>
    </message>
    <message>
        <source>the types are 8, 9, 11, 12, 13 and 14</source>
        <translation>类型有 8、9、11、12、13 和 14</translation>
    </message>
    <message>
        <source>the file ends inside its header</source>
        <translation>文件在文件头中就结束了</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>{1} 的形状 {0} 需要 {2} 字节数据，文件有 {3} 字节</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} of shape {} of {}</source>
        <translation>{0} 字节的压缩数据装不下 {3} 的形状 {2} 所需的 {1} 字节</translation>
    </message>
    <message>
        <source>the file ends early</source>
        <translation>文件过早结束</translation>
    </message>
    <message>
        <source>the file goes on after its last value</source>
        <translation>文件在最后一个值之后仍有内容</translation>
    </message>
    <message>
        <source>{}: shape {} of {} takes {} bytes of data, the file has {}</source>
        <translation>{0}：{2} 的形状 {1} 需要 {3} 字节数据，文件有 {4} 字节</translation>
    </message>
    <message>
        <source>copy or save it again</source>
        <translation>请重新复制或保存</translation>
    </message>
    <message>
        <source>save the array again with numpy.save</source>
        <translation>请用 numpy.save 重新保存数组</translation>
    </message>
    <message>
        <source>save it with numpy.save(name, array.astype(&apos;float32&apos;))</source>
        <translation>请用 numpy.save(name, array.astype(&apos;float32&apos;)) 保存</translation>
    </message>
    <message>
        <source>the array holds Python objects (a pickle), which can run code when they are read</source>
        <translation>数组含有 Python 对象（pickle），读取时可能执行代码</translation>
    </message>
    <message>
        <source>the array holds complex numbers</source>
        <translation>数组含有复数</translation>
    </message>
    <message>
        <source>save its real and imaginary parts as two arrays</source>
        <translation>请把实部和虚部存为两个数组</translation>
    </message>
    <message>
        <source>the array holds text</source>
        <translation>数组含有文本</translation>
    </message>
    <message>
        <source>the array holds dates or times</source>
        <translation>数组含有日期或时间</translation>
    </message>
    <message>
        <source>the array has a structured type or raw bytes</source>
        <translation>数组是结构化类型或原始字节</translation>
    </message>
    <message>
        <source>save one field of it, as float32, with numpy.save</source>
        <translation>请用 numpy.save 把其中一个字段存为 float32</translation>
    </message>
    <message>
        <source>the element type &apos;{}&apos; is not known</source>
        <translation>未知的元素类型“{}”</translation>
    </message>
    <message>
        <source>header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>{}, header</source>
        <translation>{}，文件头</translation>
    </message>
    <message>
        <source>{} is missing after {} bytes</source>
        <translation>{1} 字节之后缺少：{0}</translation>
    </message>
    <message>
        <source>a length of {}{} is larger than any array</source>
        <translation>长度 {}{} 超过任何数组</translation>
    </message>
    <message>
        <source>a length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>a tuple of lengths</source>
        <translation>由长度组成的元组</translation>
    </message>
    <message>
        <source>a comma or &apos;)&apos;</source>
        <translation>逗号或 &apos;)&apos;</translation>
    </message>
    <message>
        <source>the comma of a tuple with one length</source>
        <translation>只有一个长度的元组中的逗号</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True 或 False</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; does not belong there</source>
        <translation>键“{}”不应出现在那里</translation>
    </message>
    <message>
        <source>the array has a structured type</source>
        <translation>数组是结构化类型</translation>
    </message>
    <message>
        <source>the element type</source>
        <translation>元素类型</translation>
    </message>
    <message>
        <source>a comma or &apos;}}&apos;</source>
        <translation>逗号或 &apos;}}&apos;</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>the end of the header</source>
        <translation>文件头的结尾</translation>
    </message>
    <message>
        <source>&apos;descr&apos;, &apos;fortran_order&apos; and &apos;shape&apos; are not all there</source>
        <translation>&apos;descr&apos;、&apos;fortran_order&apos; 和 &apos;shape&apos; 不全</translation>
    </message>
    <message>
        <source>this is not a npy file: it does not begin with \x93NUMPY</source>
        <translation>这不是 npy 文件：它不以 \x93NUMPY 开头</translation>
    </message>
    <message>
        <source>open a file that numpy.save wrote</source>
        <translation>请打开由 numpy.save 写出的文件</translation>
    </message>
    <message>
        <source>version {}.{} of the npy format is not known</source>
        <translation>未知的 npy 格式版本 {}.{}</translation>
    </message>
    <message>
        <source>the header is {} bytes long, {} are the most</source>
        <translation>文件头长 {} 字节，最多允许 {} 字节</translation>
    </message>
    <message>
        <source>the file ends within its header, after {} bytes</source>
        <translation>文件在文件头中就结束了，仅 {} 字节</translation>
    </message>
    <message>
        <source>an array is called &apos;{}&apos;, which leads to another folder</source>
        <translation>有数组名为“{}”，指向另一个文件夹</translation>
    </message>
    <message>
        <source>the name of an array has control characters</source>
        <translation>数组名称含有控制字符</translation>
    </message>
    <message>
        <source>save it again with numpy.savez, under plain names</source>
        <translation>请用 numpy.savez 以普通名称重新保存</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes of data, the array has {}</source>
        <translation>{1} 的形状 {0} 需要 {2} 字节数据，数组有 {3} 字节</translation>
    </message>
    <message>
        <source>{} packed bytes cannot hold the {} that they say</source>
        <translation>{} 字节的压缩数据装不下所声明的 {} 字节</translation>
    </message>
    <message>
        <source>there is no array &apos;{}&apos;</source>
        <translation>没有数组“{}”</translation>
    </message>
    <message>
        <source>choose one that is there</source>
        <translation>请选择其中已有的</translation>
    </message>
    <message>
        <source>{} converted to float32</source>
        <translation>{} 已转换为 float32</translation>
    </message>
    <message>
        <source>{} rounded to float32</source>
        <translation>{} 已舍入为 float32</translation>
    </message>
    <message>
        <source>1 value beyond the largest float32 became infinite</source>
        <translation>1 个值超出最大的 float32，变为无穷</translation>
    </message>
    <message>
        <source>{} values beyond the largest float32 became infinite</source>
        <translation>{} 个值超出最大的 float32，变为无穷</translation>
    </message>
    <message>
        <source>shape {} needs {:.1f} GiB of memory, {:.1f} GiB are free</source>
        <translation>形状 {} 需要 {} GiB 内存，可用 {} GiB</translation>
    </message>
    <message>
        <source>close other programs, or save a part of it</source>
        <translation>请关闭其他程序，或只保存其中一部分</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; has the type &apos;{}&apos;, which is not known</source>
        <translation>张量“{}”的类型“{}”未知</translation>
    </message>
    <message>
        <source>save it as float32: tensor.float()</source>
        <translation>请存为 float32：tensor.float()</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: a length of {} is larger than any array</source>
        <translation>张量“{}”：长度 {} 超过任何数组</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: {}</source>
        <translation>张量“{}”：{}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; ends at {}, before it begins at {}</source>
        <translation>张量“{}”结束于 {}，早于它的开头 {}</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos;: shape {} of {} takes {} bytes, its data_offsets hold {}</source>
        <translation>张量“{0}”：{2} 的形状 {1} 需要 {3} 字节，而 data_offsets 给出 {4} 字节</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; overlaps the one before it</source>
        <translation>张量“{}”与前一个重叠</translation>
    </message>
    <message>
        <source>{} bytes before tensor &apos;{}&apos; belong to no tensor</source>
        <translation>张量“{1}”之前有 {0} 字节不属于任何张量</translation>
    </message>
    <message>
        <source>the file ends early: tensor &apos;{}&apos; goes to byte {} of the data, the file has {}</source>
        <translation>文件过早结束：张量“{}”到数据的第 {} 字节，文件只有 {} 字节</translation>
    </message>
    <message>
        <source>{} bytes after the last tensor belong to no tensor</source>
        <translation>最后一个张量之后有 {} 字节不属于任何张量</translation>
    </message>
    <message>
        <source>the file ends before its header</source>
        <translation>文件在文件头之前就结束了</translation>
    </message>
    <message>
        <source>open a file that safetensors wrote</source>
        <translation>请打开由 safetensors 写出的文件</translation>
    </message>
    <message>
        <source>the header is {} bytes long, the file has {} after its length</source>
        <translation>文件头长 {} 字节，而长度之后文件只有 {} 字节</translation>
    </message>
    <message>
        <source>the header does not begin with &apos;{{&apos;</source>
        <translation>文件头不以 &apos;{{&apos; 开头</translation>
    </message>
    <message>
        <source>the name of a tensor has control characters</source>
        <translation>张量名称含有控制字符</translation>
    </message>
    <message>
        <source>save it again under plain names</source>
        <translation>请以普通名称重新保存</translation>
    </message>
    <message>
        <source>two tensors are called &apos;{}&apos;</source>
        <translation>有两个张量都名为“{}”</translation>
    </message>
    <message>
        <source>there is no tensor &apos;{}&apos;</source>
        <translation>没有张量“{}”</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a negative number</source>
        <translation>负数</translation>
    </message>
    <message>
        <source>a number that is not whole</source>
        <translation>非整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>the header is no JSON after {} bytes</source>
        <translation>文件头在 {} 字节之后不是 JSON</translation>
    </message>
    <message>
        <source>the header is {}, not an object</source>
        <translation>文件头是{}，不是对象</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is {}, not an object</source>
        <translation>“{}”是{}，不是对象</translation>
    </message>
    <message>
        <source>&apos;{}&apos; of &apos;__metadata__&apos; is {}, not a text</source>
        <translation>&apos;__metadata__&apos; 中的“{}”是{}，不是文本</translation>
    </message>
    <message>
        <source>{} of tensor &apos;{}&apos; holds {}</source>
        <translation>张量“{1}”的 {0} 不合适：{2}</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of &apos;__metadata__&apos; comes twice</source>
        <translation>&apos;__metadata__&apos; 中的键“{}”出现两次</translation>
    </message>
    <message>
        <source>&apos;__metadata__&apos; comes twice</source>
        <translation>&apos;__metadata__&apos; 出现两次</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; comes twice</source>
        <translation>张量“{1}”的键“{0}”出现两次</translation>
    </message>
    <message>
        <source>the key &apos;{}&apos; of tensor &apos;{}&apos; does not belong there</source>
        <translation>张量“{1}”的键“{0}”不应出现在那里</translation>
    </message>
    <message>
        <source>the header holds a zero byte</source>
        <translation>文件头含有零字节</translation>
    </message>
    <message>
        <source>tensor &apos;{}&apos; lacks its {}</source>
        <translation>张量“{}”缺少 {}</translation>
    </message>
    <message>
        <source>data_offsets of tensor &apos;{}&apos; are {} numbers, not two</source>
        <translation>张量“{}”的 data_offsets 有 {} 个数，而不是两个</translation>
    </message>
    <message>
        <source>the file name has no extension</source>
        <translation>文件名没有扩展名</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a format Dropscope knows</source>
        <translation>Dropscope 不认识格式“{}”</translation>
    </message>
    <message>
        <source>use one of {}</source>
        <translation>请使用以下之一：{}</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which can run code when they are read</source>
        <translation>PyTorch 的文件是 pickle，读取时可能执行代码</translation>
    </message>
    <message>
        <source>save the tensor from Python: import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</source>
        <translation>请在 Python 中保存张量：import numpy, torch; numpy.save({}, torch.load({}, map_location=&apos;cpu&apos;, weights_only=True).detach().float().numpy())</translation>
    </message>
    <message>
        <source>Dropscope reads such files, but does not write them</source>
        <translation>Dropscope 能读取这种文件，但不写出</translation>
    </message>
    <message>
        <source>PyTorch&apos;s files are pickles, which Dropscope does not write</source>
        <translation>PyTorch 的文件是 pickle，Dropscope 不写出</translation>
    </message>
    <message>
        <source>save {} and read it in Python with torch.from_numpy(numpy.load({}))</source>
        <translation>请保存 {}，再在 Python 中用 torch.from_numpy(numpy.load({})) 读取</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} 以及另外 {} 个</translation>
    </message>
    <message>
        <source>the file holds no arrays</source>
        <translation>文件中没有数组</translation>
    </message>
    <message>
        <source>save at least one into it</source>
        <translation>请至少存入一个</translation>
    </message>
    <message>
        <source>the file holds {} arrays: {}</source>
        <translation>文件含有 {} 个数组：{}</translation>
    </message>
    <message>
        <source>the file holds no array called &apos;{}&apos;: {}</source>
        <translation>文件中没有名为“{}”的数组：{}</translation>
    </message>
    <message>
        <source>name the one to open: {}:{}</source>
        <translation>请指明要打开的数组：{}:{}</translation>
    </message>
    <message>
        <source>there is no tensor to save</source>
        <translation>没有可保存的张量</translation>
    </message>
    <message>
        <source>the file holds one tensor, which has no name</source>
        <translation>该文件只有一个张量，且没有名称</translation>
    </message>
    <message>
        <source>leave &apos;:{}&apos; out</source>
        <translation>请去掉“:{}”</translation>
    </message>
    <message>
        <source>a {} file holds one tensor, these are {}</source>
        <translation>{} 文件只能存一个张量，这里有 {} 个</translation>
    </message>
    <message>
        <source>use .npz or .safetensors</source>
        <translation>请使用 .npz 或 .safetensors</translation>
    </message>
    <message>
        <source>copy it or save it again with onnx.numpy_helper.from_array</source>
        <translation>请重新复制，或用 onnx.numpy_helper.from_array 重新保存</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: field {} does not fit</source>
        <translation>这不是 ONNX TensorProto：字段 {} 不符</translation>
    </message>
    <message>
        <source>open one tensor that onnx.numpy_helper.from_array made, not a whole model</source>
        <translation>请打开由 onnx.numpy_helper.from_array 生成的单个张量，而不是整个模型</translation>
    </message>
    <message>
        <source>more than {} axes are too many</source>
        <translation>轴数超过 {}，太多了</translation>
    </message>
    <message>
        <source>raw_data comes twice</source>
        <translation>raw_data 出现两次</translation>
    </message>
    <message>
        <source>the values are in two fields, {} and {}</source>
        <translation>值分在两个字段中：{} 和 {}</translation>
    </message>
    <message>
        <source>it is one segment of a larger tensor</source>
        <translation>这是更大张量的一段</translation>
    </message>
    <message>
        <source>the tensor holds text</source>
        <translation>张量含有文本</translation>
    </message>
    <message>
        <source>the values are in another file (external_data)</source>
        <translation>值在另一个文件中 (external_data)</translation>
    </message>
    <message>
        <source>the values are in another file (data_location)</source>
        <translation>值在另一个文件中 (data_location)</translation>
    </message>
    <message>
        <source>this is not an ONNX TensorProto: there is no data_type</source>
        <translation>这不是 ONNX TensorProto：没有 data_type</translation>
    </message>
    <message>
        <source>the tensor holds complex numbers</source>
        <translation>张量含有复数</translation>
    </message>
    <message>
        <source>data_type {} is not known</source>
        <translation>未知的 data_type {}</translation>
    </message>
    <message>
        <source>the number {} is no {}</source>
        <translation>数 {} 不是 {}</translation>
    </message>
    <message>
        <source>the field at byte {} is broken, or the file ends within it</source>
        <translation>第 {} 字节处的字段已损坏，或文件在其中结束</translation>
    </message>
    <message>
        <source>values of {} do not belong into {}</source>
        <translation>{} 的值不属于 {}</translation>
    </message>
    <message>
        <source>shape {} of {} takes {} bytes, raw_data has {}</source>
        <translation>{1} 的形状 {0} 需要 {2} 字节，raw_data 有 {3} 字节</translation>
    </message>
    <message>
        <source>the tensor is called &apos;{}&apos;</source>
        <translation>张量名为“{}”</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件为只读</translation>
    </message>
    <message>
        <source>allow writing to it, or use another name</source>
        <translation>请允许写入，或使用其他名称</translation>
    </message>
    <message>
        <source>the name of a file is missing</source>
        <translation>缺少文件名</translation>
    </message>
    <message>
        <source>give a name such as x.npy</source>
        <translation>请给出名称，例如 x.npy</translation>
    </message>
    <message>
        <source>the zip file could not be made: {}</source>
        <translation>无法生成 zip 文件：{}</translation>
    </message>
    <message>
        <source>check the memory that is free</source>
        <translation>请检查可用内存</translation>
    </message>
    <message>
        <source>the zip archive is broken: {}</source>
        <translation>zip 文件已损坏：{}</translation>
    </message>
    <message>
        <source>save or download the file again</source>
        <translation>请重新保存或下载文件</translation>
    </message>
    <message>
        <source>it is not a zip archive</source>
        <translation>这不是 zip 文件</translation>
    </message>
    <message>
        <source>a zip archive begins with the letters PK</source>
        <translation>zip 文件以字母 PK 开头</translation>
    </message>
    <message>
        <source>it has two files called &apos;{}&apos;</source>
        <translation>其中有两个名为“{}”的文件</translation>
    </message>
    <message>
        <source>it is encrypted or packed in a way that Dropscope does not read</source>
        <translation>它已加密，或压缩方式为 Dropscope 所不能读取</translation>
    </message>
    <message>
        <source>use stored or deflated files without a password</source>
        <translation>请使用未压缩或 deflate 压缩、无密码的文件</translation>
    </message>
    <message>
        <source>it unpacks to {} bytes</source>
        <translation>解压后为 {} 字节</translation>
    </message>
    <message>
        <source>at most {} can be read here</source>
        <translation>此处最多可读取 {} 字节</translation>
    </message>
    <message>
        <source>it unpacks to more than it says</source>
        <translation>解压后比所声明的多</translation>
    </message>
    <message>
        <source>it unpacks to less than it says</source>
        <translation>解压后比所声明的少</translation>
    </message>
    <message>
        <source>this back end does not take whole tensors</source>
        <translation>此后端不接受整个张量</translation>
    </message>
    <message>
        <source>there is no back end &apos;{}&apos;</source>
        <translation>没有后端“{}”</translation>
    </message>
    <message>
        <source>backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>choose one of {}</source>
        <translation>请选择以下之一：{}</translation>
    </message>
    <message>
        <source>this build has no CUDA back end</source>
        <translation>此版本不含 CUDA 后端</translation>
    </message>
    <message>
        <source>use the scalar or simd back end</source>
        <translation>请使用 scalar 或 simd 后端</translation>
    </message>
    <message>
        <source>no NVIDIA driver: this machine has no GPU, or its driver is not installed</source>
        <translation>没有 NVIDIA 驱动：本机没有 GPU，或未安装驱动</translation>
    </message>
    <message>
        <source>no CUDA device that can be used: {}</source>
        <translation>没有可用的 CUDA 设备：{}</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the scalar or simd back end</source>
        <translation>请查看 nvidia-smi 的输出，或使用 scalar 或 simd 后端</translation>
    </message>
    <message>
        <source>the host&apos;s memory is not enough: {} of pinned memory were asked for</source>
        <translation>主机内存不足：需要 {} 锁页内存</translation>
    </message>
    <message>
        <source>use a smaller tensor or the simd back end</source>
        <translation>请使用较小的张量或 simd 后端</translation>
    </message>
    <message>
        <source>the GPU&apos;s memory is not enough: {} were asked for, {} of {} are free</source>
        <translation>GPU 内存不足：需要 {}，可用 {}，共 {}</translation>
    </message>
    <message>
        <source>use a smaller tensor, end other programs on the GPU, or use the simd back end</source>
        <translation>请使用较小的张量，关闭 GPU 上的其他程序，或使用 simd 后端</translation>
    </message>
    <message>
        <source>the GPU failed to {}: {} (CUDA error {})</source>
        <translation>GPU 未能{}：{}（CUDA 错误 {}）</translation>
    </message>
    <message>
        <source>see what nvidia-smi says, or use the simd back end</source>
        <translation>请查看 nvidia-smi 的输出，或使用 simd 后端</translation>
    </message>
    <message>
        <source>give memory</source>
        <translation>提供内存</translation>
    </message>
    <message>
        <source>create a stream</source>
        <translation>创建流</translation>
    </message>
    <message>
        <source>take a piece of the tensor</source>
        <translation>接收张量的一部分</translation>
    </message>
    <message>
        <source>start a kernel</source>
        <translation>启动内核</translation>
    </message>
    <message>
        <source>give a piece of the result back</source>
        <translation>传回部分结果</translation>
    </message>
    <message>
        <source>do its work</source>
        <translation>完成工作</translation>
    </message>
    <message>
        <source>draw the units</source>
        <translation>抽取单元</translation>
    </message>
    <message>
        <source>tell its memory</source>
        <translation>报告内存</translation>
    </message>
    <message>
        <source>this machine has no vector instructions that the simd back end was built for</source>
        <translation>本机没有 simd 后端所针对的向量指令</translation>
    </message>
    <message>
        <source>use the scalar back end</source>
        <translation>请使用 scalar 后端</translation>
    </message>
    <message>
        <source>measuring {} elements needs {:.0f} MiB of memory</source>
        <translation>测量 {} 个元素需要 {} MiB 内存</translation>
    </message>
    <message>
        <source>{:.0f} MiB are free: end other programs or measure fewer elements</source>
        <translation>可用 {} MiB：请关闭其他程序，或测量较少的元素</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>this is no row of curves, or rows are missing before it</source>
        <translation>这不是曲线数据的行，或此前缺了行</translation>
    </message>
    <message>
        <source>its columns are {}</source>
        <translation>它的列为 {}</translation>
    </message>
    <message>
        <source>this is no file of curves</source>
        <translation>这不是曲线文件</translation>
    </message>
    <message>
        <source>its header is {}</source>
        <translation>它的表头是 {}</translation>
    </message>
    <message>
        <source>{} fields where the first line has {}</source>
        <translation>有 {} 个字段，而首行有 {} 个</translation>
    </message>
    <message>
        <source>give every line as many</source>
        <translation>请使每行相同</translation>
    </message>
    <message>
        <source>the file has no rows of data</source>
        <translation>文件没有数据行</translation>
    </message>
    <message>
        <source>give it one line for each sample</source>
        <translation>请为每个样本写一行</translation>
    </message>
    <message>
        <source>the file has one column</source>
        <translation>文件只有一列</translation>
    </message>
    <message>
        <source>a sample needs a label and at least one number beside it</source>
        <translation>样本需要一个标签和至少一个数</translation>
    </message>
    <message>
        <source>there is no column &apos;{}&apos;</source>
        <translation>没有“{}”列</translation>
    </message>
    <message>
        <source>write a number from 1 to {}</source>
        <translation>请输入 1 至 {} 的数</translation>
    </message>
    <message>
        <source>write one of {}, or a number from 1 to {}</source>
        <translation>请输入 {} 之一，或 1 至 {} 的数</translation>
    </message>
    <message>
        <source>{}, line {}, column {}</source>
        <translation>{}，第 {} 行，第 {} 列</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>缺少一个值</translation>
    </message>
    <message>
        <source>fill it in or take the line out</source>
        <translation>请补上，或去掉该行</translation>
    </message>
    <message>
        <source>columns other than the label&apos;s hold numbers</source>
        <translation>除标签列外，各列应为数字</translation>
    </message>
    <message>
        <source>{} is no value to learn from</source>
        <translation>{} 不是可用于学习的值</translation>
    </message>
    <message>
        <source>the label is missing</source>
        <translation>缺少标签</translation>
    </message>
    <message>
        <source>the label is {}</source>
        <translation>标签是 {}</translation>
    </message>
    <message>
        <source>every row has the same label, so there is nothing to learn</source>
        <translation>所有行的标签都相同，没有可学的内容</translation>
    </message>
    <message>
        <source>check which column is the label&apos;s</source>
        <translation>请检查哪一列是标签</translation>
    </message>
    <message>
        <source>the label column has {} different values, at most {} can be classes</source>
        <translation>标签列有 {} 个不同的值，最多 {} 个类别</translation>
    </message>
    <message>
        <source>the folder has no {}, with or without .gz</source>
        <translation>文件夹中没有 {}（无论是否带 .gz）</translation>
    </message>
    <message>
        <source>a folder of IDX files holds pictures and labels called as MNIST&apos;s</source>
        <translation>IDX 文件夹应含有按 MNIST 命名的图片和标签</translation>
    </message>
    <message>
        <source>{} pictures and {} labels do not go together</source>
        <translation>{} 的图片与 {} 的标签不匹配</translation>
    </message>
    <message>
        <source>pictures have three axes, labels one, both equally long</source>
        <translation>图片有三个轴，标签有一个，长度须相同</translation>
    </message>
    <message>
        <source>a label is no class from 0 to 255</source>
        <translation>有标签不是 0 至 255 的类别</translation>
    </message>
    <message>
        <source>training and test pictures are of different sizes</source>
        <translation>训练图片与测试图片大小不同</translation>
    </message>
    <message>
        <source>use one data set&apos;s files</source>
        <translation>请使用同一数据集的文件</translation>
    </message>
    <message>
        <source>training and test labels do not go together</source>
        <translation>训练标签与测试标签不匹配</translation>
    </message>
    <message>
        <source>Fashion-MNIST is not on this machine</source>
        <translation>本机没有 Fashion-MNIST</translation>
    </message>
    <message>
        <source>install Debian&apos;s dataset-fashion-mnist, or set DROPSCOPE_FASHION_MNIST to the folder of its four IDX files</source>
        <translation>请安装 Debian 的 dataset-fashion-mnist，或把 DROPSCOPE_FASHION_MNIST 设为其四个 IDX 文件所在的文件夹</translation>
    </message>
    <message>
        <source>{} samples leave {} for training and {} for validation</source>
        <translation>{} 个样本中只有 {} 个用于训练，{} 个用于验证</translation>
    </message>
    <message>
        <source>validation share</source>
        <translation>验证比例</translation>
    </message>
    <message>
        <source>take more samples, or a share such as 0.5</source>
        <translation>请用更多样本，或 0.5 这样的比例</translation>
    </message>
    <message>
        <source>there is no data set &apos;{}&apos;</source>
        <translation>没有数据集“{}”</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>write one of {}, {}, FILE.csv[:LABELCOLUMN], or a folder of IDX files</source>
        <translation>请输入 {}、{}、文件.csv[:标签列] 之一，或 IDX 文件夹</translation>
    </message>
    <message>
        <source>{} samples cannot be made</source>
        <translation>无法生成 {} 个样本</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>write a whole number from 4 to {}</source>
        <translation>请输入 4 至 {} 的整数</translation>
    </message>
    <message>
        <source>noise has to be 0 or more, but got {}</source>
        <translation>噪声须为 0 或更大，而这里是 {}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>write a number such as 0.3</source>
        <translation>请输入数字，例如 0.3</translation>
    </message>
    <message>
        <source>label noise is a share from 0 to 1, but got {}</source>
        <translation>标签噪声是 0 至 1 的比例，而这里是 {}</translation>
    </message>
    <message>
        <source>label noise</source>
        <translation>标签噪声</translation>
    </message>
    <message>
        <source>write a number such as 0.2</source>
        <translation>请输入数字，例如 0.2</translation>
    </message>
    <message>
        <source>the validation share has to be above 0 and below 1, but got {}</source>
        <translation>验证比例须大于 0 且小于 1，而这里是 {}</translation>
    </message>
    <message>
        <source>write a number such as 0.5</source>
        <translation>请输入数字，例如 0.5</translation>
    </message>
    <message>
        <source>a regression has no labels to change</source>
        <translation>回归没有可更改的标签</translation>
    </message>
    <message>
        <source>write 0</source>
        <translation>请输入 0</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>number of units</source>
        <translation>单元数</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>write the width of each hidden layer, such as 64,64</source>
        <translation>请输入各隐藏层的宽度，例如 64,64</translation>
    </message>
    <message>
        <source>write a kind, a colon and the number of steps, such as late:500</source>
        <translation>请输入类型、冒号和步数，例如 late:500</translation>
    </message>
    <message>
        <source>number of samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>number of epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>there is nothing called &apos;{}&apos; to set</source>
        <translation>没有名为“{}”的设置</translation>
    </message>
    <message>
        <source>initialisation</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>there is no {} &apos;{}&apos;</source>
        <translation>没有{}“{}”</translation>
    </message>
    <message>
        <source>{} has to be 0 or more, but got {}</source>
        <translation>{}须为 0 或更大，而这里是 {}</translation>
    </message>
    <message>
        <source>write 0 to leave it out, or a number above 0</source>
        <translation>不使用请输入 0，否则输入大于 0 的数</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>the learning rate has to be above 0, but got {}</source>
        <translation>学习率须大于 0，而这里是 {}</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>write a number such as 0.01</source>
        <translation>请输入数字，例如 0.01</translation>
    </message>
    <message>
        <source>momentum has to be at least 0 and below 1, but got {}</source>
        <translation>动量须至少为 0 且小于 1，而这里是 {}</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>write a number such as 0.9</source>
        <translation>请输入数字，例如 0.9</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>p = 1 drops every unit, so nothing can be learned</source>
        <translation>p = 1 丢弃所有单元，无法学习</translation>
    </message>
    <message>
        <source>write a p below 1, such as 0.5</source>
        <translation>请输入小于 1 的 p，例如 0.5</translation>
    </message>
    <message>
        <source>{} drops squares of pictures, and the units of a fully connected layer lie in no picture</source>
        <translation>{} 丢弃图片中的方块，而全连接层的单元不在图片中</translation>
    </message>
    <message>
        <source>take dropout or another kind that drops units</source>
        <translation>请使用 dropout 或其他丢弃单元的种类</translation>
    </message>
    <message>
        <source>{} drops nothing, so it has no p</source>
        <translation>{} 不丢弃任何值，因此没有 p</translation>
    </message>
    <message>
        <source>write p 0; the strength of the noise is sigma</source>
        <translation>请输入 p 0；噪声的强度是 sigma</translation>
    </message>
    <message>
        <source>{} hidden layers are too many</source>
        <translation>{} 个隐藏层太多</translation>
    </message>
    <message>
        <source>a hidden layer of no units lets nothing through</source>
        <translation>没有单元的隐藏层什么也传不过去</translation>
    </message>
    <message>
        <source>write widths of 1 or more, such as 64,64, at most {}</source>
        <translation>请输入 1 或更大的宽度，例如 64,64，最多 {} 个</translation>
    </message>
    <message>
        <source>input p</source>
        <translation>输入 p</translation>
    </message>
    <message>
        <source>there are {} hidden layers, but p for {}</source>
        <translation>有 {} 个隐藏层，却给了 {} 个 p</translation>
    </message>
    <message>
        <source>write one p for all of them, or one for each</source>
        <translation>请输入一个共用的 p，或每层一个</translation>
    </message>
    <message>
        <source>a batch of no samples teaches nothing</source>
        <translation>没有样本的批次学不到东西</translation>
    </message>
    <message>
        <source>write a whole number such as 32</source>
        <translation>请输入整数，例如 32</translation>
    </message>
    <message>
        <source>0 epochs teach nothing</source>
        <translation>0 轮学不到东西</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>write a whole number such as 300</source>
        <translation>请输入整数，例如 300</translation>
    </message>
    <message>
        <source>{} loss needs classes, and {} has none</source>
        <translation>{} 损失需要类别，而 {} 没有</translation>
    </message>
    <message>
        <source>take squared</source>
        <translation>请使用 squared</translation>
    </message>
    <message>
        <source>binary loss is for two classes, and {} has {}</source>
        <translation>binary 损失用于两个类别，而 {} 有 {} 个</translation>
    </message>
    <message>
        <source>take softmax</source>
        <translation>请使用 softmax</translation>
    </message>
    <message>
        <source>training this network would take {} GB of memory, and this machine has {} GB</source>
        <translation>训练此网络需要 {} GB 内存，而本机有 {} GB</translation>
    </message>
    <message>
        <source>make the hidden layers narrower or fewer</source>
        <translation>请减小隐藏层的宽度或数量</translation>
    </message>
    <message>
        <source>the batch of {} is larger than the {} training samples: every epoch is one step</source>
        <translation>批次大小 {} 大于 {} 个训练样本：每轮只有一步</translation>
    </message>
    <message>
        <source>a learning rate of {} is far above the usual 0.0001 to 1: the loss may grow for ever</source>
        <translation>学习率 {} 远高于通常的 0.0001 至 1：损失可能一直增大</translation>
    </message>
    <message>
        <source>with {} hidden layers and nothing to lead past them, gradients may vanish or grow</source>
        <translation>有 {} 个隐藏层而没有绕过它们的连接，梯度可能消失或爆炸</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is no range of numbers</source>
        <translation>“{}”不是数的范围</translation>
    </message>
    <message>
        <source>write it such as 0,0.1..0.8 or 1..5</source>
        <translation>请写成 0,0.1..0.8 或 1..5 这样</translation>
    </message>
    <message>
        <source>&apos;{}&apos; has no values</source>
        <translation>“{}”没有值</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>write a name, = and values, such as p=0,0.5</source>
        <translation>请输入名称、= 和值，例如 p=0,0.5</translation>
    </message>
    <message>
        <source>the seeds are no variable of the grid</source>
        <translation>种子不是网格的变量</translation>
    </message>
    <message>
        <source>say how many seeds each point has</source>
        <translation>请给出每个点的种子数</translation>
    </message>
    <message>
        <source>{} has an empty value</source>
        <translation>{} 有空值</translation>
    </message>
    <message>
        <source>write values such as p=0,0.5</source>
        <translation>请输入值，例如 p=0,0.5</translation>
    </message>
    <message>
        <source>{} is given twice</source>
        <translation>{} 给出了两次</translation>
    </message>
    <message>
        <source>write all its values in one list</source>
        <translation>请把它的所有值写在一个列表中</translation>
    </message>
    <message>
        <source>the grid has more than {} points</source>
        <translation>网格超过 {} 个点</translation>
    </message>
    <message>
        <source>take fewer values</source>
        <translation>请减少值的数量</translation>
    </message>
    <message>
        <source>the grid has no variable</source>
        <translation>网格没有变量</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a name and a value</source>
        <translation>“{}”不是名称加值</translation>
    </message>
    <message>
        <source>run {} is none of this sweep</source>
        <translation>运行 {} 不属于此扫描</translation>
    </message>
    <message>
        <source>it is no file of a sweep&apos;s results</source>
        <translation>这不是扫描结果文件</translation>
    </message>
    <message>
        <source>its columns begin with run and end with gap</source>
        <translation>它的列以 run 开头，以 gap 结尾</translation>
    </message>
    <message>
        <source>a row begins with its run&apos;s number</source>
        <translation>每行以运行编号开头</translation>
    </message>
    <message>
        <source>run {} has two different results</source>
        <translation>运行 {} 有两个不同的结果</translation>
    </message>
    <message>
        <source>run the sweep again without --resume</source>
        <translation>请不用 --resume 重新运行扫描</translation>
    </message>
    <message>
        <source>its settings or columns are not those of the first file</source>
        <translation>其设置或列与第一个文件不同</translation>
    </message>
    <message>
        <source>put together only shards of one sweep</source>
        <translation>请只合并同一扫描的各部分</translation>
    </message>
    <message>
        <source>run {} has another result than in the files before</source>
        <translation>运行 {} 的结果与前面的文件不同</translation>
    </message>
    <message>
        <source>results of one sweep are the same on every machine of one instruction set: run it again</source>
        <translation>在指令集相同的机器上扫描结果都相同：请重新运行</translation>
    </message>
    <message>
        <source>All {} epochs are done.</source>
        <translation>全部 {} 轮已完成。</translation>
    </message>
    <message>
        <source>Stopped early after epoch {}: the validation loss was lowest after epoch {}.</source>
        <translation>第 {} 轮后提前停止：验证损失在第 {} 轮后最低。</translation>
    </message>
    <message>
        <source>The run diverged at step {} (epoch {}): the loss was no finite number. A learning rate below {} may help.</source>
        <translation>运行在第 {} 步（第 {} 轮）发散：损失不是有限数。低于 {} 的学习率可能有帮助。</translation>
    </message>
    <message>
        <source>a GPU has no {} multiprocessors</source>
        <translation>GPU 不会有 {} 个多处理器</translation>
    </message>
    <message>
        <source>SM count</source>
        <translation>SM 数</translation>
    </message>
    <message>
        <source>write 1 to 4096: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>请输入 1 至 4096：torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>a multiprocessor has no {} threads</source>
        <translation>多处理器不会有 {} 个线程</translation>
    </message>
    <message>
        <source>threads per SM</source>
        <translation>每 SM 线程数</translation>
    </message>
    <message>
        <source>write 256 to 4096: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>请输入 256 至 4096：torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>with more than {} elements the mask depends on the GPU</source>
        <translation>超过 {} 个元素时，掩码取决于 GPU</translation>
    </message>
    <message>
        <source>name the GPU, such as A100, or give its SM count and threads per SM</source>
        <translation>请给出 GPU 名称，例如 A100，或它的 SM 数和每 SM 线程数</translation>
    </message>
    <message>
        <source>a CUDA generator&apos;s offset moves by fours</source>
        <translation>CUDA 随机数生成器的偏移每次前进四个</translation>
    </message>
    <message>
        <source>write skip {} or skip {}</source>
        <translation>请输入 skip {} 或 skip {}</translation>
    </message>
    <message>
        <source>use bernoulli or dropout</source>
        <translation>请使用 bernoulli 或 dropout</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a step of a key path</source>
        <translation>“{}”不是密钥路径的一步</translation>
    </message>
    <message>
        <source>write split 2 1, fold_in 7, flax Block_0/Dropout_0, flax-old Dropout_0 or nnx 1</source>
        <translation>请输入 split 2 1、fold_in 7、flax Block_0/Dropout_0、flax-old Dropout_0 或 nnx 1</translation>
    </message>
    <message>
        <source>key path, step {}</source>
        <translation>密钥路径，第 {} 步</translation>
    </message>
    <message>
        <source>&apos;{}&apos; cannot stand here</source>
        <translation>“{}”不能出现在这里</translation>
    </message>
    <message>
        <source>write a whole number from {} to {}</source>
        <translation>请输入 {} 至 {} 的整数</translation>
    </message>
    <message>
        <source>the original keys count elements with 32 bits</source>
        <translation>原始密钥用 32 位计数元素</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>stay below 4294967296 elements</source>
        <translation>请少于 4294967296 个元素</translation>
    </message>
    <message>
        <source>there is no known GPU &apos;{}&apos;</source>
        <translation>没有已知的 GPU“{}”</translation>
    </message>
    <message>
        <source>write {}, or give its SM count and threads per SM</source>
        <translation>请输入 {}，或给出它的 SM 数和每 SM 线程数</translation>
    </message>
    <message>
        <source>a name such as A100, T4 or RTX 4090</source>
        <translation>A100、T4 或 RTX 4090 这样的名称</translation>
    </message>
    <message>
        <source>the mask has {} elements, the shape {} has {}</source>
        <translation>掩码有 {} 个元素，形状 {} 有 {} 个</translation>
    </message>
    <message>
        <source>give the mask&apos;s own shape</source>
        <translation>请给出掩码自己的形状</translation>
    </message>
    <message>
        <source>the seeds run past the largest one</source>
        <translation>种子超出了最大值</translation>
    </message>
    <message>
        <source>end at 18446744073709551615</source>
        <translation>请到 18446744073709551615 为止</translation>
    </message>
    <message>
        <source>write rand, randn, dropout, binomial or skip</source>
        <translation>请输入 rand、randn、dropout、binomial 或 skip</translation>
    </message>
    <message>
        <source>the replay of default_rng</source>
        <translation>default_rng 的重现</translation>
    </message>
    <message>
        <source>write rand, dropout, binomial or skip</source>
        <translation>请输入 rand、dropout、binomial 或 skip</translation>
    </message>
    <message>
        <source>there is no number in it</source>
        <translation>其中没有数字</translation>
    </message>
    <message>
        <source>paste a printed mask or tensor, such as [[1, 0], [0, 1]]</source>
        <translation>请粘贴打印出的掩码或张量，例如 [[1, 0], [0, 1]]</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>有括号未闭合</translation>
    </message>
    <message>
        <source>paste the whole tensor, to its last ]</source>
        <translation>请粘贴整个张量，直到最后一个 ]</translation>
    </message>
    <message>
        <source>the brackets do not fit together</source>
        <translation>括号不匹配</translation>
    </message>
    <message>
        <source>paste one whole tensor</source>
        <translation>请粘贴一个完整的张量</translation>
    </message>
    <message>
        <source>the middle of the tensor is missing (&apos;...&apos;)</source>
        <translation>张量中间被省略 (&apos;...&apos;)</translation>
    </message>
    <message>
        <source>print the whole of it first: torch.set_printoptions(threshold=10**9)</source>
        <translation>请先完整打印：torch.set_printoptions(threshold=10**9)</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a number</source>
        <translation>“{}”不是数字</translation>
    </message>
    <message>
        <source>this is too much for a paste</source>
        <translation>粘贴的内容太多</translation>
    </message>
    <message>
        <source>open it as a file instead</source>
        <translation>请改为作为文件打开</translation>
    </message>
    <message>
        <source>a ] has no [</source>
        <translation>有 ] 没有对应的 [</translation>
    </message>
    <message>
        <source>paste the whole tensor, from its first [</source>
        <translation>请从第一个 [ 起粘贴整个张量</translation>
    </message>
    <message>
        <source>a row has {} entries, the one before it {}</source>
        <translation>有一行含 {} 项，前一行含 {} 项</translation>
    </message>
    <message>
        <source>paste rows of equal length</source>
        <translation>请粘贴长度相同的行</translation>
    </message>
    <message>
        <source>row {} has {} entries, the first one {}</source>
        <translation>第 {} 行有 {} 项，首行有 {} 项</translation>
    </message>
    <message>
        <source>line {}, character {}</source>
        <translation>第 {} 行，第 {} 个字符</translation>
    </message>
    <message>
        <source>the shape {} has no channels</source>
        <translation>形状 {} 没有通道</translation>
    </message>
    <message>
        <source>write at least two axes, such as 2x3</source>
        <translation>请至少写两个轴，例如 2x3</translation>
    </message>
    <message>
        <source>write it as in &apos;{}&apos;</source>
        <translation>请按“{}”的样子写</translation>
    </message>
    <message>
        <source>number of words</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>number of features</source>
        <translation>特征数</translation>
    </message>
    <message>
        <source>a layer without features draws nothing</source>
        <translation>没有特征的层不抽取随机数</translation>
    </message>
    <message>
        <source>call {} (&apos;{}&apos;), character {}</source>
        <translation>第 {} 次调用（“{}”），第 {} 个字符</translation>
    </message>
    <message>
        <source>there is no call between two &apos;;&apos;</source>
        <translation>两个 &apos;;&apos; 之间没有调用</translation>
    </message>
    <message>
        <source>leave one &apos;;&apos; out</source>
        <translation>请去掉一个 &apos;;&apos;</translation>
    </message>
    <message>
        <source>there is no call &apos;{}&apos;</source>
        <translation>没有调用“{}”</translation>
    </message>
    <message>
        <source>&apos;{}&apos; needs more</source>
        <translation>“{}”还缺内容</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is too much</source>
        <translation>“{}”是多余的</translation>
    </message>
    <message>
        <source>the recipe draws too many numbers</source>
        <translation>此前的调用抽取的随机数太多</translation>
    </message>
    <message>
        <source>leave it at about {} random words in all</source>
        <translation>总共请保持在约 {} 个随机字以内</translation>
    </message>
    <message>
        <source>{} has no call &apos;{}&apos;</source>
        <translation>{} 没有调用“{}”</translation>
    </message>
    <message>
        <source>a recipe has no meaning for {}: every draw starts from its own seed or key</source>
        <translation>此前的调用对 {} 没有意义：每次抽样都从自己的种子或密钥开始</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>此前的调用</translation>
    </message>
    <message>
        <source>leave the recipe out</source>
        <translation>请不要填写此前的调用</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, ch03.ipynb, on macOS</source>
        <translation>rasbt/LLMs-from-scratch，ch03.ipynb，macOS</translation>
    </message>
    <message>
        <source>rasbt/LLMs-from-scratch, issue 57, x86 wheel</source>
        <translation>rasbt/LLMs-from-scratch，issue 57，x86 wheel</translation>
    </message>
    <message>
        <source>pytorch/pytorch, issue 25690, kernel before 1.5</source>
        <translation>pytorch/pytorch，issue 25690，1.5 之前的内核</translation>
    </message>
    <message>
        <source>the answers of this project&apos;s specification, section 7</source>
        <translation>本项目规范第 7 节的答案</translation>
    </message>
    <message>
        <source>seed 123, 6 × 6, p 0.5</source>
        <translation>种子 123，6 × 6，p 0.5</translation>
    </message>
    <message>
        <source>seed 0, zeros(5).bernoulli_()</source>
        <translation>种子 0，zeros(5).bernoulli_()</translation>
    </message>
    <message>
        <source>seed 123, randn(5, 5), then its dropout at p 0.5</source>
        <translation>种子 123，randn(5, 5)，再以 p 0.5 作 dropout</translation>
    </message>
    <message>
        <source>seed 123, sums of rand(10) and its dropout at p 0.5</source>
        <translation>种子 123，rand(10) 及其 p 0.5 dropout 之和</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a P100</source>
        <translation>种子 0，P100 上 dropout(ones(1000, 1000)) 之和</translation>
    </message>
    <message>
        <source>seed 0, sum of dropout(ones(1000, 1000)) on a K80</source>
        <translation>种子 0，K80 上 dropout(ones(1000, 1000)) 之和</translation>
    </message>
    <message>
        <source>seed [1, 0], ones(3, 5), rate 0.5</source>
        <translation>种子 [1, 0]，ones(3, 5)，比率 0.5</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s page of stateless_dropout</source>
        <translation>TensorFlow 的 stateless_dropout 页面</translation>
    </message>
    <message>
        <source>ONNX node test, seed 0, (3, 4, 5), ratio 0.5</source>
        <translation>ONNX 节点测试，种子 0，(3, 4, 5)，比率 0.5</translation>
    </message>
    <message>
        <source>three words of key 1701</source>
        <translation>密钥 1701 的三个字</translation>
    </message>
    <message>
        <source>docs.jax.dev, jax.random, older page</source>
        <translation>docs.jax.dev，jax.random，旧页面</translation>
    </message>
    <message>
        <source>normal(key(42)), six digits</source>
        <translation>normal(key(42))，六位数字</translation>
    </message>
    <message>
        <source>docs.jax.dev, Pseudorandom numbers, older page</source>
        <translation>docs.jax.dev，Pseudorandom numbers，旧页面</translation>
    </message>
    <message>
        <source>means and zeros of seed 231&apos;s dropout, p 0.25 and 0.4 of keeping</source>
        <translation>种子 231 的 dropout 的均值和零的比例，保留概率 0.25 和 0.4</translation>
    </message>
    <message>
        <source>Flax Linen&apos;s Dropout, its example</source>
        <translation>Flax Linen 的 Dropout 示例</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 0</source>
        <translation>mt19937 最初的字，种子 0</translation>
    </message>
    <message>
        <source>first words of mt19937, seed 42</source>
        <translation>mt19937 最初的字，种子 42</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.5</source>
        <translation>种子 0，24 个元素，p 0.5</translation>
    </message>
    <message>
        <source>seed 0, 24 elements, p 0.1</source>
        <translation>种子 0，24 个元素，p 0.1</translation>
    </message>
    <message>
        <source>seed 42, 24 elements, p 0.5</source>
        <translation>种子 42，24 个元素，p 0.5</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it</source>
        <translation>按 cuRAND 计数的 Philox4x32-10</translation>
    </message>
    <message>
        <source>Another seed: the generator starts elsewhere.</source>
        <translation>种子不同：随机数生成器从别处开始。</translation>
    </message>
    <message>
        <source>Another recipe: the calls before have used up other numbers.</source>
        <translation>此前的调用不同：用掉了别的随机数。</translation>
    </message>
    <message>
        <source>Another key: what was split or folded gives other numbers.</source>
        <translation>密钥不同：拆分或折入的内容给出别的数。</translation>
    </message>
    <message>
        <source>Another call: &apos;{}&apos; and &apos;{}&apos; turn the generator&apos;s words into numbers differently.</source>
        <translation>调用不同：“{}”与“{}”把随机字变成数的方式不同。</translation>
    </message>
    <message>
        <source>Another kernel: 1.4 and before give each thread every T-th element, later ones four neighbours.</source>
        <translation>内核不同：1.4 及以前每个线程取每第 T 个元素，以后取四个相邻元素。</translation>
    </message>
    <message>
        <source>Another grid: beyond its number of threads a GPU goes round again, and larger GPUs do so later.</source>
        <translation>网格不同：超过线程数后 GPU 再来一轮，较大的 GPU 来得较晚。</translation>
    </message>
    <message>
        <source>Another stream or step: each has its own numbers.</source>
        <translation>流或步不同：各有自己的随机数。</translation>
    </message>
    <message>
        <source>Nothing differs in what they draw.</source>
        <translation>它们抽取的内容没有不同。</translation>
    </message>
    <message>
        <source>What ran before does not matter here: {} starts every draw from its seed or key.</source>
        <translation>此前运行过什么在这里无关紧要：{} 每次抽样都从种子或密钥开始。</translation>
    </message>
    <message>
        <source>The same generator, mt19937, but PyTorch and NumPy make their 53-bit numbers of different bits of two words.</source>
        <translation>同一随机数生成器 mt19937，但 PyTorch 与 NumPy 用两个字的不同位组成 53 位数。</translation>
    </message>
    <message>
        <source>The same generator, Threefry, in another word order: since 0.5.0 each element has a hash of its own, before that one hash served two.</source>
        <translation>同一随机数生成器 Threefry，但字序不同：0.5.0 起每个元素各有一个哈希，此前两个共用一个。</translation>
    </message>
    <message>
        <source>Another generator: with MKL, mt19937 gives one word only, which seeds MCG31m1 for the whole mask.</source>
        <translation>随机数生成器不同：使用 MKL 时 mt19937 只给出一个字，作为 MCG31m1 生成整个掩码的种子。</translation>
    </message>
    <message>
        <source>The same generator, Philox, but {} and {} count its blocks from another key and in another order.</source>
        <translation>同一随机数生成器 Philox，但 {} 与 {} 计数数据块的密钥和顺序不同。</translation>
    </message>
    <message>
        <source>Another generator: {} draws from {}, {} from {}.</source>
        <translation>随机数生成器不同：{} 取自 {}，{} 取自 {}。</translation>
    </message>
    <message>
        <source>recipe, {}</source>
        <translation>此前的调用，{}</translation>
    </message>
    <message>
        <source>{} fills no tensors here</source>
        <translation>{} 在此不能填充张量</translation>
    </message>
    <message>
        <source>take native, torch-cpu, torch-mkl or numpy</source>
        <translation>请使用 native、torch-cpu、torch-mkl 或 numpy</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a seed</source>
        <translation>“{}”不是种子</translation>
    </message>
    <message>
        <source>write a whole number such as 42; TensorFlow also takes two, such as 1,0</source>
        <translation>请输入整数，例如 42；TensorFlow 也接受两个数，例如 1,0</translation>
    </message>
    <message>
        <source>{} does not take the seed {}</source>
        <translation>{} 不接受种子 {}</translation>
    </message>
    <message>
        <source>write {}</source>
        <translation>请输入{}</translation>
    </message>
    <message>
        <source>a whole number from 0 to 18446744073709551615</source>
        <translation>0 至 18446744073709551615 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>0 至 4294967295 的整数</translation>
    </message>
    <message>
        <source>ONNX&apos;s reference</source>
        <translation>ONNX 参考实现</translation>
    </message>
    <message>
        <source>{} has no keys to split or fold</source>
        <translation>{} 没有可拆分或折入的密钥</translation>
    </message>
    <message>
        <source>key path</source>
        <translation>密钥路径</translation>
    </message>
    <message>
        <source>leave the key path out, or take jax or jax-legacy</source>
        <translation>请不要填写密钥路径，或使用 jax 或 jax-legacy</translation>
    </message>
    <message>
        <source>there is no stream {}</source>
        <translation>没有流 {}</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 18446744073709551615</source>
        <translation>-9223372036854775808 至 18446744073709551615 的整数</translation>
    </message>
    <message>
        <source>F.dropout, nn.Dropout and its relatives, x.bernoulli_(1 - p)</source>
        <translation>F.dropout、nn.Dropout 及同类、x.bernoulli_(1 - p)</translation>
    </message>
    <message>
        <source>F.dropout and nn.Dropout of a float32 tensor</source>
        <translation>float32 张量的 F.dropout 和 nn.Dropout</translation>
    </message>
    <message>
        <source>Dropscope&apos;s own stream</source>
        <translation>Dropscope 自己的流</translation>
    </message>
    <message>
        <source>PyTorch on a processor</source>
        <translation>处理器上的 PyTorch</translation>
    </message>
    <message>
        <source>all wheels from 2.7, and every build without MKL: Debian, Apple silicon, ARM</source>
        <translation>2.7 起的所有 wheel，以及所有不含 MKL 的构建：Debian、Apple 芯片、ARM</translation>
    </message>
    <message>
        <source>compared with PyTorch 1.13.1 without MKL</source>
        <translation>与不含 MKL 的 PyTorch 1.13.1 比较过</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers</source>
        <translation>mt19937，53 位数</translation>
    </message>
    <message>
        <source>Normal numbers are exact within one build flavour only: another one differs by up to 2e-6.</source>
        <translation>正态随机数仅在同一种构建内精确：其他构建相差至多 2e-6。</translation>
    </message>
    <message>
        <source>PyTorch with MKL</source>
        <translation>含 MKL 的 PyTorch</translation>
    </message>
    <message>
        <source>x86 wheels from about 2.0 to 2.6; before that (about 0.4.1 to 1.13) on Intel processors only</source>
        <translation>约 2.0 至 2.6 的 x86 wheel；此前（约 0.4.1 至 1.13）仅限 Intel 处理器</translation>
    </message>
    <message>
        <source>compared with masks that users printed with 2.1 to 2.4</source>
        <translation>与用户用 2.1 至 2.4 打印的掩码比较过</translation>
    </message>
    <message>
        <source>MCG31m1, seeded by one word of mt19937</source>
        <translation>MCG31m1，以 mt19937 的一个字为种子</translation>
    </message>
    <message>
        <source>How MKL rounds right at the threshold is unknown: at most about 1 element in 10 million.</source>
        <translation>MKL 在阈值处如何舍入未知：至多约一千万分之一的元素受影响。</translation>
    </message>
    <message>
        <source>PyTorch on an NVIDIA GPU</source>
        <translation>NVIDIA GPU 上的 PyTorch</translation>
    </message>
    <message>
        <source>1.5 and later, float32; 1.4 and before with the pre-vectorised kernel</source>
        <translation>1.5 及以后，float32；1.4 及以前用未向量化的内核</translation>
    </message>
    <message>
        <source>compared with printed masks, and with sums over 1,000,000 elements on a P100 and a K80 (pre-vectorised kernel)</source>
        <translation>与打印的掩码比较过，并与 P100 和 K80（未向量化内核）上 1,000,000 个元素的总和比较过</translation>
    </message>
    <message>
        <source>Philox4x32-10 as cuRAND counts it, four words to a thread</source>
        <translation>按 cuRAND 计数的 Philox4x32-10，每线程四个字</translation>
    </message>
    <message>
        <source>A tensor with more elements than the GPU has threads needs the GPU&apos;s size. Two-wide kernels, float16 and bfloat16 are known from sources only.</source>
        <translation>元素多于 GPU 线程数的张量需要知道 GPU 的规模。两元素宽的内核、float16 和 bfloat16 仅从源码得知。</translation>
    </message>
    <message>
        <source>2.x, tf.nn.experimental.stateless_dropout with rng_alg &apos;philox&apos;</source>
        <translation>2.x，tf.nn.experimental.stateless_dropout，rng_alg 为 &apos;philox&apos;</translation>
    </message>
    <message>
        <source>compared with the mask on its reference page</source>
        <translation>与参考页面上的掩码比较过</translation>
    </message>
    <message>
        <source>Philox4x32-10, key and counter scrambled from the seed, 23-bit numbers</source>
        <translation>Philox4x32-10，密钥和计数器由种子打乱而得，23 位数</translation>
    </message>
    <message>
        <source>Layers without an explicit stateless seed are not covered.</source>
        <translation>不含没有明确无状态种子的层。</translation>
    </message>
    <message>
        <source>A for the seed [A, 0], or A,B; each from -9223372036854775808 to 9223372036854775807</source>
        <translation>A（种子为 [A, 0]）或 A,B；各为 -9223372036854775808 至 9223372036854775807</translation>
    </message>
    <message>
        <source>0.5.0 and later (partitionable keys), Flax Linen with it</source>
        <translation>0.5.0 及以后（可分区密钥），以及 Flax Linen</translation>
    </message>
    <message>
        <source>compared with numbers and masks in JAX&apos;s and Flax&apos;s documentation</source>
        <translation>与 JAX 和 Flax 文档中的数和掩码比较过</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash an element</source>
        <translation>Threefry2x32-20，每个元素一个哈希</translation>
    </message>
    <message>
        <source>Without x64: only the lower 32 bits of a seed matter. Flax NNX is known from sources only.</source>
        <translation>不启用 x64：只有种子的低 32 位起作用。Flax NNX 仅从源码得知。</translation>
    </message>
    <message>
        <source>a whole number from -9223372036854775808 to 9223372036854775807</source>
        <translation>-9223372036854775808 至 9223372036854775807 的整数</translation>
    </message>
    <message>
        <source>JAX with original keys</source>
        <translation>使用原始密钥的 JAX</translation>
    </message>
    <message>
        <source>before 0.5.0, or with jax_threefry_partitionable off; Flax Linen with it</source>
        <translation>0.5.0 之前，或关闭 jax_threefry_partitionable；以及 Flax Linen</translation>
    </message>
    <message>
        <source>compared with numbers of JAX&apos;s own tests and masks in Flax&apos;s documentation</source>
        <translation>与 JAX 自身测试的数和 Flax 文档中的掩码比较过</translation>
    </message>
    <message>
        <source>Threefry2x32-20, one hash for two elements</source>
        <translation>Threefry2x32-20，两个元素一个哈希</translation>
    </message>
    <message>
        <source>RandomState: every version; default_rng: 1.17 and later</source>
        <translation>RandomState：所有版本；default_rng：1.17 及以后</translation>
    </message>
    <message>
        <source>compared with numpy 1.24.2</source>
        <translation>与 numpy 1.24.2 比较过</translation>
    </message>
    <message>
        <source>mt19937, 53-bit numbers put together NumPy&apos;s way; default_rng: PCG64</source>
        <translation>mt19937，按 NumPy 的方式组成 53 位数；default_rng：PCG64</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295; for default-rng to 18446744073709551615</source>
        <translation>0 至 4294967295 的整数；default-rng 可至 18446744073709551615</translation>
    </message>
    <message>
        <source>stream version 1</source>
        <translation>流版本 1</translation>
    </message>
    <message>
        <source>defined in engine/masks/README.md</source>
        <translation>定义于 engine/masks/README.md</translation>
    </message>
    <message>
        <source>Philox4x32-10, 16 bits an element and 32 at a tie</source>
        <translation>Philox4x32-10，每元素 16 位，相等时用 32 位</translation>
    </message>
    <message>
        <source>[R] compared bit for bit with the software itself</source>
        <translation>[R] 与软件本身逐位比较过</translation>
    </message>
    <message>
        <source>[P] compared with outputs that other people published</source>
        <translation>[P] 与他人公开的输出比较过</translation>
    </message>
    <message>
        <source>[S] read in the software&apos;s sources only</source>
        <translation>[S] 仅在软件源码中读到</translation>
    </message>
    <message>
        <source>our own definition</source>
        <translation>我们自己的定义</translation>
    </message>
    <message>
        <source>Not covered: Apple&apos;s MPS, torch.compile, flash attention, cuDNN&apos;s dropout in RNNs.</source>
        <translation>未涵盖：Apple 的 MPS、torch.compile、flash attention、cuDNN 的 RNN 中的 dropout。</translation>
    </message>
    <message>
        <source>there is no source &apos;{}&apos;</source>
        <translation>没有来源“{}”</translation>
    </message>
    <message>
        <source>{} has no idiom &apos;{}&apos;</source>
        <translation>{} 没有写法“{}”</translation>
    </message>
    <message>
        <source>idiom</source>
        <translation>写法</translation>
    </message>
    <message>
        <source>TensorFlow&apos;s rate is below 1</source>
        <translation>TensorFlow 的比率小于 1</translation>
    </message>
    <message>
        <source>write a number from 0 to below 1, such as 0.5</source>
        <translation>请输入 0 至小于 1 的数，例如 0.5</translation>
    </message>
    <message>
        <source>PyTorch splits a tensor of this size into parts that are not replayed</source>
        <translation>PyTorch 会把这么大的张量拆成几部分，无法重现</translation>
    </message>
    <message>
        <source>stay below 2147483648 elements</source>
        <translation>请少于 2147483648 个元素</translation>
    </message>
    <message>
        <source>there is no axis {} in the shape {}</source>
        <translation>形状 {1} 中没有轴 {0}</translation>
    </message>
    <message>
        <source>a single value has no axes to share</source>
        <translation>单个值没有可共享的轴</translation>
    </message>
    <message>
        <source>axes count from 0, the outermost, to {}</source>
        <translation>轴从 0（最外层）数到 {}</translation>
    </message>
    <message>
        <source>axis {} is given twice</source>
        <translation>轴 {} 给出了两次</translation>
    </message>
    <message>
        <source>give each shared axis once</source>
        <translation>每个共享的轴只给一次</translation>
    </message>
    <message>
        <source>{} is not a list</source>
        <translation>{} 不是列表</translation>
    </message>
    <message>
        <source>{} is not a unit and true or false</source>
        <translation>{} 不是单元加 true 或 false</translation>
    </message>
    <message>
        <source>write [7, true]</source>
        <translation>请写成 [7, true]</translation>
    </message>
    <message>
        <source>{} is neither true nor false</source>
        <translation>{} 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>{} is not a whole number in range</source>
        <translation>{} 不是范围内的整数</translation>
    </message>
    <message>
        <source>it is between 0 and {}</source>
        <translation>应在 0 与 {} 之间</translation>
    </message>
    <message>
        <source>{} is not text in quotes</source>
        <translation>{} 不是引号中的文本</translation>
    </message>
    <message>
        <source>{} is not one of the choices</source>
        <translation>{} 不是可选项</translation>
    </message>
    <message>
        <source>it is not a group of settings in braces</source>
        <translation>这不是花括号中的一组设置</translation>
    </message>
    <message>
        <source>{} is not a GPU</source>
        <translation>{} 不是 GPU</translation>
    </message>
    <message>
        <source>write [SMs, threads per SM], or null for any</source>
        <translation>请写成 [SM 数, 每 SM 线程数]，或以 null 表示任意</translation>
    </message>
    <message>
        <source>it is not a Dropscope session: {}</source>
        <translation>这不是 Dropscope 会话：{}</translation>
    </message>
    <message>
        <source>open a .dropscope file that Dropscope saved</source>
        <translation>请打开由 Dropscope 保存的 .dropscope 文件</translation>
    </message>
    <message>
        <source>its session.json cannot be read</source>
        <translation>无法读取其中的 session.json</translation>
    </message>
    <message>
        <source>its session.json does not say so</source>
        <translation>其中的 session.json 未作说明</translation>
    </message>
    <message>
        <source>it names no version</source>
        <translation>没有给出版本</translation>
    </message>
    <message>
        <source>this session is of version {}, made by a newer Dropscope</source>
        <translation>此会话为版本 {}，由更新的 Dropscope 生成</translation>
    </message>
    <message>
        <source>open it with that one; this one reads versions up to {}</source>
        <translation>请用那个版本打开；此版本可读到版本 {}</translation>
    </message>
    <message>
        <source>there is no session.json in it</source>
        <translation>其中没有 session.json</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>write const:V with a number V such as const:0.5</source>
        <translation>请输入 const:V，V 为数，例如 const:0.5</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a fill</source>
        <translation>“{}”不是填充方式</translation>
    </message>
    <message>
        <source>write zeros, ones, arange, const:V, uniform or normal</source>
        <translation>请输入 zeros、ones、arange、const:V、uniform 或 normal</translation>
    </message>
    <message>
        <source>write lengths such as 3,5, none of them negative</source>
        <translation>请输入长度，例如 3,5，不得为负</translation>
    </message>
    <message>
        <source>{} axes are too many, {} are the most</source>
        <translation>{} 个轴太多，最多 {} 个</translation>
    </message>
    <message>
        <source>a length of {} is negative</source>
        <translation>长度 {} 为负</translation>
    </message>
    <message>
        <source>{} has more elements than can be counted</source>
        <translation>{} 的元素多得无法计数</translation>
    </message>
    <message>
        <source>use smaller lengths</source>
        <translation>请使用较小的长度</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is not a length</source>
        <translation>“{}”不是长度</translation>
    </message>
    <message>
        <source>{} values do not fill shape {}</source>
        <translation>{} 个值填不满形状 {}</translation>
    </message>
    <message>
        <source>give {} values</source>
        <translation>请给出 {} 个值</translation>
    </message>
    <message>
        <source>line {} names no cell of a tensor of {} elements</source>
        <translation>第 {} 行所指的单元格不在 {} 个元素的张量中</translation>
    </message>
    <message>
        <source>a line is a cell&apos;s number from 0 on and its value, such as 12,0.5</source>
        <translation>每行是单元格编号（从 0 起）和值，例如 12,0.5</translation>
    </message>
    <message>
        <source>it is no constant</source>
        <translation>这不是常量</translation>
    </message>
    <message>
        <source>it has a shape such as &quot;3,5&quot; and a value such as &quot;0.5&quot;</source>
        <translation>它应有 &quot;3,5&quot; 这样的形状和 &quot;0.5&quot; 这样的值</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>没有给出文件</translation>
    </message>
    <message>
        <source>save the session again</source>
        <translation>请重新保存会话</translation>
    </message>
    <message>
        <source>put the file back as it was, then open the session again</source>
        <translation>请恢复原来的文件，再打开会话</translation>
    </message>
    <message>
        <source>x is in {}, and that file is gone</source>
        <translation>x 在 {} 中，而该文件已不存在</translation>
    </message>
    <message>
        <source>x is in {}, and that file has changed since</source>
        <translation>x 在 {} 中，而该文件此后已更改</translation>
    </message>
    <message>
        <source>its shape is {}</source>
        <translation>它的形状是 {}</translation>
    </message>
    <message>
        <source>dL/dy has the shape of x, {}</source>
        <translation>dL/dy 的形状应与 x 相同：{}</translation>
    </message>
    <message>
        <source>so many earlier passes are not replayed</source>
        <translation>此前这么多次前向无法重现</translation>
    </message>
    <message>
        <source>take a draw up to {}</source>
        <translation>请取不超过 {} 的抽样</translation>
    </message>
    <message>
        <source>a tensor without elements has no mask</source>
        <translation>没有元素的张量没有掩码</translation>
    </message>
    <message>
        <source>write lengths of at least 1, such as 3, 5</source>
        <translation>请输入至少为 1 的长度，例如 3, 5</translation>
    </message>
    <message>
        <source>{} elements are too many to show side by side</source>
        <translation>{} 个元素太多，无法并排显示</translation>
    </message>
    <message>
        <source>write a shape of at most {}, such as 2048, 2048; dropscope-cli takes any</source>
        <translation>请输入不超过 {} 个元素的形状，例如 2048, 2048；dropscope-cli 可用任何形状</translation>
    </message>
    <message>
        <source>{} is not a probability</source>
        <translation>{} 不是概率</translation>
    </message>
    <message>
        <source>write a number between 0 and 1</source>
        <translation>请输入 0 与 1 之间的数</translation>
    </message>
    <message>
        <source>{} is not a source</source>
        <translation>{} 不是来源</translation>
    </message>
    <message>
        <source>{} is not a list of sources</source>
        <translation>{} 不是来源列表</translation>
    </message>
    <message>
        <source>write one such as [&quot;numpy&quot;]</source>
        <translation>请写成 [&quot;numpy&quot;] 这样</translation>
    </message>
    <message>
        <source>{} is not a group of calls in braces</source>
        <translation>{} 不是花括号中的一组调用</translation>
    </message>
    <message>
        <source>{} is not a number of seeds</source>
        <translation>{} 不是种子数</translation>
    </message>
    <message>
        <source>write a whole number from 1 to {}</source>
        <translation>请输入 1 至 {} 的整数</translation>
    </message>
    <message>
        <source>save the session again, or press Play for new curves</source>
        <translation>请重新保存会话，或按播放生成新曲线</translation>
    </message>
    <message>
        <source>there are curves of {} runs, and the setup has {}</source>
        <translation>有 {} 次运行的曲线，而设置中有 {} 次</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; has no number</source>
        <translation>“{}: {}”没有数字</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; names no run and step</source>
        <translation>“{}: {}”没有给出运行和步</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is no change of a run</source>
        <translation>“{}: {}”不是对运行的更改</translation>
    </message>
    <message>
        <source>number of seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>no seed is no run</source>
        <translation>没有种子就没有运行</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方</translation>
    </message>
    <message>
        <source>there is no such side</source>
        <translation>没有这一方</translation>
    </message>
    <message>
        <source>there are at most {}, from 0 on</source>
        <translation>最多 {} 个，从 0 数起</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is nothing that a map shows</source>
        <translation>“{}”不是图可显示的内容</translation>
    </message>
    <message>
        <source>write answer, confusion, or spread and the number of passes, 1 to {}</source>
        <translation>请输入 answer、confusion，或 spread 加次数（1 至 {}）</translation>
    </message>
    <message>
        <source>it is no field of a training setup</source>
        <translation>这不是训练设置的字段</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>请去掉它</translation>
    </message>
    <message>
        <source>draw number</source>
        <translation>抽样编号</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>轴</translation>
    </message>
    <message>
        <source>block side</source>
        <translation>块边长</translation>
    </message>
    <message>
        <source>0 seeds find nothing</source>
        <translation>0 个种子找不到任何结果</translation>
    </message>
    <message>
        <source>write at least 1</source>
        <translation>请输入至少 1</translation>
    </message>
    <message>
        <source>the window shows one or two variables, and here are more</source>
        <translation>窗口只显示一个或两个变量，这里更多</translation>
    </message>
    <message>
        <source>take one out, or use dropscope-cli sweep</source>
        <translation>请去掉一个，或使用 dropscope-cli sweep</translation>
    </message>
    <message>
        <source>these are more runs than the window is good for</source>
        <translation>运行次数超出窗口适合显示的数量</translation>
    </message>
    <message>
        <source>take fewer values or seeds, or use dropscope-cli sweep</source>
        <translation>请减少值或种子，或使用 dropscope-cli sweep</translation>
    </message>
    <message>
        <source>let it read to the end</source>
        <translation>让它读到结尾</translation>
    </message>
    <message>
        <source>the stream is closed</source>
        <translation>数据流已关闭</translation>
    </message>
    <message>
        <source>open it, or name a file</source>
        <translation>打开它，或指定一个文件</translation>
    </message>
    <message>
        <source>every %1: %2</source>
        <comment>%1 is an axis such as &apos;n&apos;, %2 a list of channels</comment>
        <translation>每个 %1：%2</translation>
    </message>
    <message>
        <source>of channels kept</source>
        <translation>的通道保留</translation>
    </message>
    <message>
        <source>channel kept</source>
        <translation>个通道保留</translation>
    </message>
    <message>
        <source>channels kept</source>
        <translation>个通道保留</translation>
    </message>
    <message>
        <source>of units kept over all times</source>
        <translation>的单元在各时刻保留</translation>
    </message>
    <message>
        <source>unit kept over all times</source>
        <translation>个单元在各时刻保留</translation>
    </message>
    <message>
        <source>units kept over all times</source>
        <translation>个单元在各时刻保留</translation>
    </message>
    <message>
        <source>of samples kept</source>
        <translation>的样本保留</translation>
    </message>
    <message>
        <source>sample kept</source>
        <translation>个样本保留</translation>
    </message>
    <message>
        <source>samples kept</source>
        <translation>个样本保留</translation>
    </message>
    <message>
        <source>batch kept</source>
        <translation>个批次保留</translation>
    </message>
    <message>
        <source>of units kept</source>
        <translation>的单元保留</translation>
    </message>
    <message>
        <source>unit kept</source>
        <translation>个单元保留</translation>
    </message>
    <message>
        <source>units kept</source>
        <translation>个单元保留</translation>
    </message>
    <message>
        <source>a (x · mask + α′ (1 − mask)) + b</source>
        <translation>a (x · 掩码 + α′ (1 − 掩码)) + b</translation>
    </message>
    <message>
        <source>a · dL/dy · mask</source>
        <translation>a · dL/dy · 掩码</translation>
    </message>
    <message>
        <source>%1 · noise</source>
        <translation>%1 · 噪声</translation>
    </message>
    <message>
        <source>x + noise</source>
        <translation>x + 噪声</translation>
    </message>
    <message>
        <source>mask ? %1 · 1 / (1 − p) : 0</source>
        <translation>掩码 ? %1 · 1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>mask ? %1 / (1 − p) : 0</source>
        <translation>掩码 ? %1 / (1 − p) : 0</translation>
    </message>
    <message>
        <source>%1 · mask</source>
        <translation>%1 · 掩码</translation>
    </message>
    <message>
        <source>%1 · mask / (1 − p)</source>
        <translation>%1 · 掩码 / (1 − p)</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: no other tells where its squares begin</source>
        <translation>请将掩码来源选为 Dropscope：其他来源不说明方块从何处开始</translation>
    </message>
    <message>
        <source>choose Dropscope as the mask source: noise drops nothing</source>
        <translation>请将掩码来源选为 Dropscope：噪声不丢弃任何元素</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped to %2.</source>
        <translation>y 中有 %1 的值被丢弃为 %2。</translation>
    </message>
    <message>
        <source>%1 of y&apos;s values were dropped.</source>
        <translation>y 中有 %1 的值被丢弃。</translation>
    </message>
    <message>
        <source>there is no unit {} in a tensor of {} elements</source>
        <translation>在有 {1} 个元素的张量中没有单元 {0}</translation>
    </message>
    <message>
        <source>units count from 0 on</source>
        <translation>单元从 0 开始计数</translation>
    </message>
    <message>
        <source>the session has no such tensor, but it names one</source>
        <translation>会话中没有该张量，却写有它的名称</translation>
    </message>
    <message>
        <source>put x.npy back, or save the session again</source>
        <translation>请放回 x.npy，或重新保存会话</translation>
    </message>
    <message>
        <source>{} is out of range</source>
        <translation>{} 超出范围</translation>
    </message>
    <message>
        <source>write a number of {} or more</source>
        <translation>请输入不小于 {} 的数</translation>
    </message>
    <message>
        <source>write a number from {} to {}</source>
        <translation>请输入 {} 至 {} 之间的数</translation>
    </message>
    <message>
        <source>{} shows nothing</source>
        <translation>{} 什么也不显示</translation>
    </message>
    <message>
        <source>left has to be below right, and bottom below top</source>
        <translation>left 须小于 right，bottom 须小于 top</translation>
    </message>
    <message>
        <source>&apos;{}: {}&apos; is out of order: the first is of step 0</source>
        <translation>“{}: {}”的顺序不对：第一条应从第 0 步开始</translation>
    </message>
    <message>
        <source>what was changed at step {} is after the end of the curves, step {}</source>
        <translation>第 {} 步的更改在曲线的末端（第 {} 步）之后</translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayDialog</name>
    <message>
        <source>Choose an array</source>
        <translation>选择数组</translation>
    </message>
    <message>
        <source>Which array of %1 is x?</source>
        <translation>%1 中哪个数组作为 x？</translation>
    </message>
    <message>
        <source>search for a name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Shows the arrays with this text in their names</source>
        <translation>显示名称中含有此文本的数组</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>arrays of the file</source>
        <translation>文件中的数组</translation>
    </message>
    <message>
        <source>Double-click or Enter opens an array</source>
        <translation>双击或按 Enter 打开数组</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays</source>
        <translation>
            <numerusform>%n 个数组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n arrays</source>
        <translation>
            <numerusform>%1 / %n 个数组</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dropscope::ArrayTable</name>
    <message>
        <source>cannot be opened: %1</source>
        <translation>无法打开：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Type in the file</source>
        <translation>文件中的类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>dropscope::BackendDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Back ends</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>this tensor</source>
        <translation>此张量</translation>
    </message>
    <message>
        <source>scalar is the definition of correct. Each of the others computes mask and output of the layer on the tensor in view, and every bit is compared with scalar&apos;s.</source>
        <translation>scalar 是正确性的定义。其他后端各自在当前张量上计算该层的掩码和输出，并与 scalar 逐位比较。</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>the reference</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>same bits</source>
        <translation>逐位相同</translation>
    </message>
    <message>
        <source>%1 elements differ, the first is %2</source>
        <translation>%1 个元素不同，首个为 %2</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>%1 GB/s</source>
        <translation>%1 GB/s</translation>
    </message>
    <message>
        <source>%1 elements are too many to compare: up to %2 fit, which takes three tensors in memory</source>
        <translation>%1 个元素太多，无法比较：最多容纳 %2 个，内存中需同时存放三个张量</translation>
    </message>
</context>
<context>
    <name>dropscope::BackwardPanel</name>
    <message>
        <source>The checkpointing bug: a pass that is computed again for the gradient, without the generator&apos;s state put back, draws another mask. PyTorch keeps the state (preserve_rng_state).</source>
        <translation>检查点错误：为求梯度而重新计算一遍前向时，如果没有恢复随机数生成器的状态，就会抽到另一个掩码。PyTorch 会保留该状态 (preserve_rng_state)。</translation>
    </message>
    <message>
        <source>the same mask goes backward</source>
        <translation>反向使用同一掩码</translation>
    </message>
    <message>
        <source>a bug: forward has the mask of draw %1, backward that of draw %2</source>
        <translation>错误：前向用抽样 %1 的掩码，反向用抽样 %2 的掩码</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>No harm in evaluation: there is no mask.</source>
        <translation>评估时无害：没有掩码。</translation>
    </message>
    <message>
        <source>Every gradient is multiplied by the noise of another draw.</source>
        <translation>每个梯度都乘以另一次抽样的噪声。</translation>
    </message>
    <message>
        <source>No harm here: noise that is added has no part in the gradient.</source>
        <translation>此处无害：加上的噪声不影响梯度。</translation>
    </message>
    <message>
        <source>The two masks are the same here: no gradient goes astray.</source>
        <translation>此处两个掩码相同：没有梯度出错。</translation>
    </message>
    <message>
        <source>%1 cells (◥) get a gradient though their output was dropped; %2 kept cells get none.</source>
        <translation>%1 个单元格 (◥) 的输出被丢弃却得到梯度；%2 个保留的单元格没有梯度。</translation>
    </message>
    <message>
        <source>recompute with a fresh &amp;mask</source>
        <translation>用新掩码重新计算(&amp;M)</translation>
    </message>
</context>
<context>
    <name>dropscope::CellEditor</name>
    <message>
        <source>new value of the cell</source>
        <translation>单元格的新值</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelBar</name>
    <message>
        <source>channels that this mask drops</source>
        <translation>此掩码丢弃的通道</translation>
    </message>
    <message>
        <source>channels of x that are all 0</source>
        <translation>x 中全为 0 的通道</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>the whole list as text, a line for each sample</source>
        <translation>整个列表的文本，每个样本一行</translation>
    </message>
</context>
<context>
    <name>dropscope::ChannelView</name>
    <message>
        <source>%1, dropped</source>
        <translation>%1，丢弃</translation>
    </message>
    <message>
        <source>%1, all 0</source>
        <translation>%1，全 0</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>all 0</source>
        <comment>written on the picture of a channel, in a width of 48 pixels</comment>
        <translation>全 0</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
</context>
<context>
    <name>dropscope::ChartPanel</name>
    <message>
        <source>Kept over draws</source>
        <translation>各次抽样的保留比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Mean over draws</source>
        <translation>各次抽样的均值</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Masks over draws</source>
        <translation>各次抽样的掩码</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the chart&apos;s numbers</source>
        <translation>保存图表的数值</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>将图表存为图片</translation>
    </message>
    <message>
        <source>counting the kept share over draws</source>
        <translation>正在统计各次抽样的保留比例</translation>
    </message>
    <message>
        <source>Mean of %1</source>
        <translation>%1 的均值</translation>
    </message>
    <message>
        <source>A histogram needs at least two different finite values.</source>
        <translation>直方图至少需要两个不同的有限值。</translation>
    </message>
</context>
<context>
    <name>dropscope::ChartWidget</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>dropscope::ColorScale</name>
    <message>
        <source>colours from 0 to %1: %2</source>
        <translation>颜色从 0 到 %1：%2</translation>
    </message>
</context>
<context>
    <name>dropscope::ConfusionView</name>
    <message>
        <source>confusion matrix of the validation samples</source>
        <translation>验证样本的混淆矩阵</translation>
    </message>
    <message>
        <source>%1 right, step %2 · row: true, column: found</source>
        <translation>正确 %1，第 %2 步 · 行：真实，列：预测</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 个判为 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>The numbers of %n classes need a larger window</source>
        <translation>
            <numerusform>%n 个类别的数字需要更大的窗口</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 taken for %3: %4 of them</source>
        <translation>%2 中有 %1 个被判为 %3：占其 %4</translation>
    </message>
</context>
<context>
    <name>dropscope::ControlPanel</name>
    <message>
        <source>noise around 1&lt;br&gt;std dev &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>围绕 1 的噪声&lt;br&gt;标准差 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>保留 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>about &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;is dropped</source>
        <translation>约丢弃&lt;br&gt;&lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;scale &lt;b&gt;×%2&lt;/b&gt;</source>
        <translation>保留 &lt;b&gt;%1&lt;/b&gt;&lt;br&gt;缩放 &lt;b&gt;×%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>another seed by chance (R)</source>
        <translation>随机换一个种子 (R)</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>随机换一个种子</translation>
    </message>
    <message>
        <source>lock the seed against change</source>
        <translation>锁定种子，防止更改</translation>
    </message>
    <message>
        <source>lock the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>抽样(&amp;D)</translation>
    </message>
    <message>
        <source>previous forward pass</source>
        <translation>上一次前向传播</translation>
    </message>
    <message>
        <source>previous forward pass (Shift+Space)</source>
        <translation>上一次前向传播 (Shift+空格键)</translation>
    </message>
    <message>
        <source>next forward pass</source>
        <translation>下一次前向传播</translation>
    </message>
    <message>
        <source>next forward pass (Space)</source>
        <translation>下一次前向传播 (空格键)</translation>
    </message>
    <message>
        <source>draw: the number of the forward pass</source>
        <translation>抽样：第几次前向传播</translation>
    </message>
    <message>
        <source>Space: next forward pass</source>
        <translation>空格键：下一次前向传播</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
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
        <translation>按 E 切换</translation>
    </message>
    <message>
        <source>Mask source</source>
        <translation>掩码来源</translation>
    </message>
    <message>
        <source>mask source</source>
        <translation>掩码来源</translation>
    </message>
    <message>
        <source>Back end</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>back end</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>compare the back ends on this tensor, bit for bit</source>
        <translation>在此张量上逐位比较各后端</translation>
    </message>
    <message>
        <source>compare the back ends</source>
        <translation>比较各后端</translation>
    </message>
    <message>
        <source>this layer has no p: its noise has σ</source>
        <translation>此层没有 p：其噪声由 σ 决定</translation>
    </message>
    <message>
        <source>same bits on every device</source>
        <translation>各设备上逐位相同</translation>
    </message>
    <message>
        <source>what decides this framework&apos;s mask besides the seed</source>
        <translation>除种子外，决定此框架掩码的因素</translation>
    </message>
    <message>
        <source>its mask and arithmetic; draw 3 is its mask after three passes</source>
        <translation>它的掩码与算术；抽样 3 是三次前向传播后的掩码</translation>
    </message>
    <message>
        <source>its mask and arithmetic, the same at every draw</source>
        <translation>它的掩码与算术，每次抽样都相同</translation>
    </message>
</context>
<context>
    <name>dropscope::DecisionView</name>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1 / %2 个单元</translation>
    </message>
    <message>
        <source>%1 inputs: a map shows two</source>
        <translation>%1 个输入：图上只显示两个</translation>
    </message>
    <message>
        <source>the network&apos;s curve, from %1 at the left to %2 at the right, between %3 and %4</source>
        <translation>网络的曲线，从左侧的 %1 到右侧的 %2，介于 %3 和 %4 之间</translation>
    </message>
    <message>
        <source>what each unit of the first layer looks for, as pictures of its weights</source>
        <translation>第一层各单元所寻找的内容，以其权重的图片表示</translation>
    </message>
    <message>
        <source>class %1 in %2 %</source>
        <translation>类别 %1 占 %2 %</translation>
    </message>
    <message>
        <source>the network answers, as shares of the map: %1</source>
        <translation>网络的回答，按图上的比例：%1</translation>
    </message>
</context>
<context>
    <name>dropscope::Document</name>
    <message>
        <source>documentation example</source>
        <translation>文档示例</translation>
    </message>
    <message>
        <source>new tensor</source>
        <translation>新建张量</translation>
    </message>
    <message>
        <source>change of p</source>
        <translation>更改 p</translation>
    </message>
    <message>
        <source>change of layer: it takes no p = %1, so p is %2</source>
        <translation>更改层：它不接受 p = %1，p 现为 %2</translation>
    </message>
    <message>
        <source>change of layer</source>
        <translation>更改层</translation>
    </message>
    <message>
        <source>change of zeroing</source>
        <translation>更改置零方式</translation>
    </message>
    <message>
        <source>change of seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>change of draw</source>
        <translation>更改抽样</translation>
    </message>
    <message>
        <source>switch to Train</source>
        <translation>切换到 Train</translation>
    </message>
    <message>
        <source>switch to Eval</source>
        <translation>切换到 Eval</translation>
    </message>
    <message>
        <source>change of mask source</source>
        <translation>更改掩码来源</translation>
    </message>
    <message>
        <source>fresh mask backward</source>
        <translation>反向用新掩码</translation>
    </message>
    <message>
        <source>same mask backward</source>
        <translation>反向用同一掩码</translation>
    </message>
    <message>
        <source>change of the mask source&apos;s details</source>
        <translation>更改掩码来源的细节</translation>
    </message>
    <message>
        <source>edge cases</source>
        <translation>边界情况</translation>
    </message>
</context>
<context>
    <name>dropscope::DrawPanel</name>
    <message>
        <source>longest run: %1 drops</source>
        <translation>最长连续丢弃：%1</translation>
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
        <translation>最长连续丢弃：%1；%2 的抽样达到此长度</translation>
    </message>
    <message>
        <source>This draw</source>
        <translation>本次抽样</translation>
    </message>
    <message>
        <source>theory</source>
        <translation>理论</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>the mean of y in 95 % of draws</source>
        <translation>95 % 的抽样中 y 的均值</translation>
    </message>
    <message>
        <source>units dropped in a row, in the order of their numbers: row by row</source>
        <translation>连续丢弃的单元，按编号顺序：逐行</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>evaluation keeps everything</source>
        <translation>评估保留全部</translation>
    </message>
    <message>
        <source>noise drops nothing</source>
        <translation>噪声不丢弃任何值</translation>
    </message>
    <message>
        <source>%1 of %2, </source>
        <translation>%1 / %2, </translation>
    </message>
    <message>
        <source>expected %1; </source>
        <translation>期望 %1; </translation>
    </message>
    <message>
        <source>95 % of draws keep %1 to %2</source>
        <translation>95 % 的抽样保留 %1 至 %2</translation>
    </message>
    <message>
        <source>squares overlap, so no simple interval holds</source>
        <translation>方块重叠，因此没有简单的区间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>no elements</source>
        <translation>没有元素</translation>
    </message>
    <message>
        <source>the variance of y&apos;s elements that theory expects</source>
        <translation>理论期望的 y 元素方差</translation>
    </message>
    <message>
        <source>NaN: %1</source>
        <translation>NaN：%1</translation>
    </message>
    <message>
        <source>infinite: %1</source>
        <translation>无穷：%1</translation>
    </message>
    <message>
        <source>-0: %1</source>
        <translation>-0：%1</translation>
    </message>
    <message>
        <source>in y, %1</source>
        <translation>y 中有 %1</translation>
    </message>
    <message>
        <source>The tensor has no elements.</source>
        <translation>张量没有元素。</translation>
    </message>
    <message>
        <source>Evaluation: y is x times 1 − p.</source>
        <translation>评估：y 等于 x 乘以 1 − p。</translation>
    </message>
    <message>
        <source>Evaluation: y is x, bit for bit.</source>
        <translation>评估：y 就是 x，逐位相同。</translation>
    </message>
    <message>
        <source>Nothing is dropped: every element has noise of its own, and the mean stays.</source>
        <translation>不丢弃任何值：每个元素有各自的噪声，均值不变。</translation>
    </message>
    <message>
        <source>p = 0: nothing is dropped, y is x.</source>
        <translation>p = 0：不丢弃任何值，y 就是 x。</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, y is 0.</source>
        <translation>p = 1：全部丢弃，y 为 0。</translation>
    </message>
    <message>
        <source>Squares are dropped whole, and what is left is scaled up to the same sum.</source>
        <translation>方块整体丢弃，其余放大到总和不变。</translation>
    </message>
    <message>
        <source>An ordinary draw: the count is inside the band of 95 % of draws.</source>
        <translation>普通的抽样：计数在 95 % 抽样的区间之内。</translation>
    </message>
    <message>
        <source>A rare draw: fewer units kept than in 97.5 % of draws.</source>
        <translation>罕见的抽样：保留的单元少于 97.5 % 的抽样。</translation>
    </message>
    <message>
        <source>A rare draw: more units kept than in 97.5 % of draws.</source>
        <translation>罕见的抽样：保留的单元多于 97.5 % 的抽样。</translation>
    </message>
    <message>
        <source>p = 1: everything is dropped, and y is NaN: the mask is 0 / 0.</source>
        <translation>p = 1：全部丢弃，且 y 为 NaN：掩码为 0 / 0。</translation>
    </message>
    <message>
        <source>longest run: 1 drop</source>
        <translation>最长连续丢弃：1</translation>
    </message>
    <message>
        <source>longest run: 1 drop; as long in %1 of draws</source>
        <translation>最长连续丢弃：1；%1 的抽样达到此长度</translation>
    </message>
    <message>
        <source>mean and variance leave NaN and infinities out</source>
        <translation>均值和方差不含 NaN 和无穷</translation>
    </message>
    <message>
        <source>go to the next one in y</source>
        <translation>转到 y 中的下一个</translation>
    </message>
    <message>
        <source>%1 of %2 units are set by hand: no draw gave this count.</source>
        <translation>%2 个单元中有 %1 个为手动设置：此计数不属于任何抽样。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>dropscope::EdgeCaseDialog</name>
    <message>
        <source>&amp;bits</source>
        <translation>二进制位(&amp;B)</translation>
    </message>
    <message>
        <source>Edge cases under each framework&apos;s rule</source>
        <translation>各框架规则下的边界情况</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>what a dropped number becomes</source>
        <translation>被丢弃的数变成什么</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>what a kept number becomes</source>
        <translation>被保留的数变成什么</translation>
    </message>
    <message>
        <source>show the 32 bits of each number, in hexadecimal</source>
        <translation>以十六进制显示每个数的 32 位</translation>
    </message>
    <message>
        <source>answers of the frameworks</source>
        <translation>各框架的结果</translation>
    </message>
    <message>
        <source>≠ marks an answer that differs from most. NaN is the same answer as NaN: its bits depend on the processor. Denormals are as IEEE 754 has them; a framework told to flush them to 0 differs further.</source>
        <translation>≠ 标出与多数不同的结果。NaN 与 NaN 视为相同：其位模式取决于处理器。非规格化数按 IEEE 754 处理；若框架设置为将其清零，差别更大。</translation>
    </message>
    <message>
        <source>Put these numbers into x</source>
        <translation>将这些数放入 x</translation>
    </message>
    <message>
        <source>a new 3 × 5 tensor; undo brings yours back</source>
        <translation>新建 3 × 5 张量；撤销可恢复您的张量</translation>
    </message>
    <message>
        <source>the number that goes in</source>
        <translation>输入的数</translation>
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
        <translation>%1：%2，位模式 %3</translation>
    </message>
</context>
<context>
    <name>dropscope::ExplanationBar</name>
    <message>
        <source>Frameworks…</source>
        <translation>各框架…</translation>
    </message>
    <message>
        <source>what other frameworks make of such a number</source>
        <translation>其他框架如何处理这样的数</translation>
    </message>
</context>
<context>
    <name>dropscope::FileMenu</name>
    <message>
        <source>Tensors (%1)</source>
        <translation>张量 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>CSV, text with commas</source>
        <translation>CSV，逗号分隔的文本</translation>
    </message>
    <message>
        <source>TSV, text with tabs</source>
        <translation>TSV，制表符分隔的文本</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy 归档</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>已打开 %1</translation>
    </message>
    <message>
        <source>&amp;New tensor…</source>
        <translation>新建张量(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save x as…</source>
        <translation>将 x 另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;mask as…</source>
        <translation>将掩码另存为(&amp;M)…</translation>
    </message>
    <message>
        <source>Save &amp;y as…</source>
        <translation>将 y 另存为(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save dL/d&amp;y as…</source>
        <translation>将 dL/dy 另存为(&amp;L)…</translation>
    </message>
    <message>
        <source>Save &amp;dL/dx as…</source>
        <translation>将 dL/dx 另存为(&amp;D)…</translation>
    </message>
    <message>
        <source>Save a&amp;ll in one file…</source>
        <translation>全部存入一个文件(&amp;A)…</translation>
    </message>
    <message>
        <source>x, mask, y, dL/dy and dL/dx</source>
        <translation>x、掩码、y、dL/dy 和 dL/dx</translation>
    </message>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>正在保存另一个文件：请等待或取消</translation>
    </message>
    <message>
        <source>%1: a picture is a .png or .svg file; give it one of these endings.</source>
        <translation>%1：图片应为 .png 或 .svg 文件；请使用其中一种扩展名。</translation>
    </message>
    <message>
        <source>saved %1 as %2</source>
        <translation>已将 %1 存为 %2</translation>
    </message>
    <message>
        <source>saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Sessions (%1)</source>
        <translation>会话 (%1)</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>Open a tensor</source>
        <translation>打开张量</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Save x, mask, y, dL/dy and dL/dx in one file</source>
        <translation>将 x、掩码、y、dL/dy 和 dL/dx 存入一个文件</translation>
    </message>
    <message>
        <source>Save the view as a picture</source>
        <translation>将视图存为图片</translation>
    </message>
    <message>
        <source>Save the numbers</source>
        <translation>保存数值</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表存为图片</translation>
    </message>
    <message>
        <source>no files yet</source>
        <translation>暂无文件</translation>
    </message>
    <message>
        <source>Dropscope session</source>
        <translation>Dropscope 会话</translation>
    </message>
</context>
<context>
    <name>dropscope::FileNotice</name>
    <message>
        <source>&amp;Reload</source>
        <translation>重新载入(&amp;R)</translation>
    </message>
    <message>
        <source>Open the file again as it is now; undo brings back what you see.</source>
        <translation>按现在的内容重新打开文件；撤销可恢复所见内容。</translation>
    </message>
    <message>
        <source>Reload the file</source>
        <translation>重新载入文件</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Hide this line until the file changes again.</source>
        <translation>隐藏此行，直到文件再次更改。</translation>
    </message>
    <message>
        <source>%1 is gone from the disk. What you see is still what was opened.</source>
        <translation>%1 已不在磁盘上。所见仍是打开时的内容。</translation>
    </message>
    <message>
        <source>%1 was cut short on the disk: the end of x may read as zeros now.</source>
        <translation>%1 在磁盘上被截短：x 的末尾现在可能读作零。</translation>
    </message>
    <message>
        <source>%1 has changed on the disk: x may show some of its new values.</source>
        <translation>%1 在磁盘上已更改：x 可能显示其中的一些新值。</translation>
    </message>
    <message>
        <source>%1 has changed on the disk. What you see is what was opened.</source>
        <translation>%1 在磁盘上已更改。所见是打开时的内容。</translation>
    </message>
</context>
<context>
    <name>dropscope::FindingPanel</name>
    <message>
        <source>What dropout did</source>
        <translation>dropout 的效果</translation>
    </message>
    <message>
        <source>validation loss</source>
        <translation>验证损失</translation>
    </message>
    <message>
        <source>each line is one seed: same start, same batches</source>
        <translation>每条线是一个种子：起点相同，批次相同</translation>
    </message>
    <message>
        <source>validation loss of each seed, without and with dropout</source>
        <translation>各种子的验证损失，有无 dropout 对照</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>final validation loss</source>
        <translation>最终验证损失</translation>
    </message>
    <message>
        <source>validation loss so far</source>
        <translation>当前验证损失</translation>
    </message>
</context>
<context>
    <name>dropscope::GpuPicker</name>
    <message>
        <source>kernel of 1.4 and before</source>
        <translation>1.4 及更早版本的内核</translation>
    </message>
    <message>
        <source>&amp;GPU, for PyTorch CUDA</source>
        <translation>用于 PyTorch CUDA 的 &amp;GPU</translation>
    </message>
    <message>
        <source>GPU by name</source>
        <translation>按名称选择 GPU</translation>
    </message>
    <message>
        <source>A tensor with more elements than a GPU runs threads at once gets another mask on another GPU. Smaller ones are the same on all.</source>
        <translation>张量的元素多于 GPU 同时运行的线程时，换一个 GPU 掩码就不同。较小的张量在所有 GPU 上相同。</translation>
    </message>
    <message>
        <source>any, or a name: A100</source>
        <translation>任意，或名称：A100</translation>
    </message>
    <message>
        <source>SMs: torch.cuda.get_device_properties(0).multi_processor_count</source>
        <translation>SM 数：torch.cuda.get_device_properties(0).multi_processor_count</translation>
    </message>
    <message>
        <source>SMs ×</source>
        <translation>SM ×</translation>
    </message>
    <message>
        <source>threads per SM: torch.cuda.get_device_properties(0).max_threads_per_multi_processor</source>
        <translation>每个 SM 的线程数：torch.cuda.get_device_properties(0).max_threads_per_multi_processor</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>PyTorch 1.4 and before gave each thread one element at a time, not four.</source>
        <translation>PyTorch 1.4 及更早版本每次给每个线程一个元素，而不是四个。</translation>
    </message>
</context>
<context>
    <name>dropscope::GridCard</name>
    <message>
        <source>%1, all channels</source>
        <comment>%1 is x, mask, y, ...</comment>
        <translation>%1，所有通道</translation>
    </message>
</context>
<context>
    <name>dropscope::HeatMap</name>
    <message>
        <source>%1 to the right, %2 upwards</source>
        <translation>向右 %1，向上 %2</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 %2, %3 %4: %5</source>
        <comment>a cell of a heat map: two variables with their values, and what is in the cell</comment>
        <translation>%1 %2，%3 %4：%5</translation>
    </message>
</context>
<context>
    <name>dropscope::HelpMenu</name>
    <message>
        <source>&amp;Help pages</source>
        <translation>帮助页面(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>the page about the control that has the keyboard</source>
        <translation>关于当前键盘焦点控件的页面</translation>
    </message>
    <message>
        <source>&amp;Point at a control…</source>
        <translation>指向控件(&amp;P)…</translation>
    </message>
    <message>
        <source>Show the h&amp;ints</source>
        <translation>显示提示(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Dropscope</source>
        <translation>关于 Dropscope(&amp;A)</translation>
    </message>
    <message>
        <source>About Dropscope</source>
        <translation>关于 Dropscope</translation>
    </message>
    <message>
        <source>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;An instrument for dropout: which cells are masked, and why.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later.</source>
        <translation>&lt;b&gt;Dropscope %1&lt;/b&gt;&lt;br&gt;观察 dropout 的工具：哪些单元格被掩蔽，以及原因。&lt;br&gt;&lt;br&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>dropscope::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>words to look for</source>
        <translation>要查找的词</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>pages of the help</source>
        <translation>帮助的页面</translation>
    </message>
    <message>
        <source>page of the help</source>
        <translation>帮助页面</translation>
    </message>
</context>
<context>
    <name>dropscope::Hints</name>
    <message>
        <source>Drag p and watch cells drop, one by one.</source>
        <translation>拖动 p，看单元格逐个被丢弃。</translation>
    </message>
    <message>
        <source>Click a cell of the mask to drop or keep it by hand.</source>
        <translation>单击掩码的单元格，可手动丢弃或保留。</translation>
    </message>
    <message>
        <source>Train drops; Eval lets x pass unchanged.</source>
        <translation>Train 会丢弃；Eval 让 x 原样通过。</translation>
    </message>
    <message>
        <source>Press Space for the next draw, Shift+Space to go back.</source>
        <translation>按空格键看下一次抽样，Shift+空格键返回。</translation>
    </message>
    <message>
        <source>Got it</source>
        <comment>button: puts this hint away</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Hide all hints</source>
        <comment>button</comment>
        <translation>隐藏所有提示</translation>
    </message>
    <message>
        <source>hint %1 of %2</source>
        <translation>提示 %1 / %2</translation>
    </message>
</context>
<context>
    <name>dropscope::HistogramChart</name>
    <message>
        <source>Histogram of x and y</source>
        <translation>x 和 y 的直方图</translation>
    </message>
    <message>
        <source>No finite values to count.</source>
        <translation>没有可统计的有限值。</translation>
    </message>
    <message>
        <source>value, in bins of %1</source>
        <translation>值，组宽 %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>x, mean %1</source>
        <translation>x，均值 %1</translation>
    </message>
    <message>
        <source>y, mean %1</source>
        <translation>y，均值 %1</translation>
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
        <translation>理论：%1 ± %2</translation>
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
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1，y %2</translation>
    </message>
    <message>
        <source>%1 dropped to %2</source>
        <translation>%1 被丢弃为 %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 处 %1</translation>
    </message>
    <message>
        <source>x %1, y %2 kept and %3 dropped</source>
        <translation>x %1，y 保留 %2，丢弃 %3</translation>
    </message>
</context>
<context>
    <name>dropscope::HistoryPanel</name>
    <message>
        <source>There is nothing to drop: the tensor has no elements.</source>
        <translation>没有可丢弃的内容：张量没有元素。</translation>
    </message>
    <message>
        <source>Evaluation draws no masks: switch to Train to watch them.</source>
        <translation>评估不抽取掩码：切换到 Train 才能观察。</translation>
    </message>
    <message>
        <source>Noise drops nothing: there are no masks to follow.</source>
        <translation>噪声不丢弃任何值：没有可追踪的掩码。</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>element</source>
        <translation>元素</translation>
    </message>
    <message>
        <source>a row is a draw: locked dropout uses it at all %1 times</source>
        <translation>一行是一次抽样：locked dropout 将其用于全部 %1 个时刻</translation>
    </message>
</context>
<context>
    <name>dropscope::IntervalGauge</name>
    <message>
        <source>%1 of %2 kept, 95 % of draws keep %3 to %4</source>
        <translation>%2 个中保留 %1 个，95 % 的抽样保留 %3 至 %4</translation>
    </message>
    <message>
        <source>kept units on a line from none to all</source>
        <translation>保留的单元数，标在从零到全部的线上</translation>
    </message>
</context>
<context>
    <name>dropscope::LayerPanel</name>
    <message>
        <source>kind of dropout layer</source>
        <translation>dropout 层的种类</translation>
    </message>
    <message>
        <source>what a dropped element becomes</source>
        <translation>被丢弃的元素变成什么</translation>
    </message>
    <message>
        <source>when the rest is scaled</source>
        <translation>何时缩放其余元素</translation>
    </message>
    <message>
        <source>dropped: x × 0 (PyTorch)</source>
        <translation>丢弃：x × 0 (PyTorch)</translation>
    </message>
    <message>
        <source>dropped: +0 (Keras, Flax)</source>
        <translation>丢弃：+0 (Keras, Flax)</translation>
    </message>
    <message>
        <source>x × 0 keeps the sign of zero and turns a dropped NaN or infinity into NaN; +0 hides both.</source>
        <translation>x × 0 保留零的符号，并使被丢弃的 NaN 或无穷变为 NaN；+0 则把两者都掩盖。</translation>
    </message>
    <message>
        <source>inverted: scaled in training</source>
        <translation>反转式：训练时缩放</translation>
    </message>
    <message>
        <source>classic: scaled in evaluation</source>
        <translation>经典式：评估时缩放</translation>
    </message>
    <message>
        <source>Inverted: training divides by 1 − p, evaluation is x. Classic (2014): training only drops, evaluation multiplies by 1 − p.</source>
        <translation>反转式：训练时除以 1 − p，评估时就是 x。经典式（2014）：训练时只丢弃，评估时乘以 1 − p。</translation>
    </message>
    <message>
        <source>shared axes</source>
        <translation>共享轴</translation>
    </message>
    <message>
        <source>axes that share a decision</source>
        <translation>共享同一决定的轴</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Elements along these axes are dropped together: 2, 3 on (N, C, H, W) drops whole channels.</source>
        <translation>沿这些轴的元素一起丢弃：在 (N, C, H, W) 上填 2, 3 会丢弃整个通道。</translation>
    </message>
    <message>
        <source>σ of the noise</source>
        <translation>噪声的 σ</translation>
    </message>
    <message>
        <source>standard deviation of the noise</source>
        <translation>噪声的标准差</translation>
    </message>
    <message>
        <source>block side b</source>
        <translation>块边长 b</translation>
    </message>
    <message>
        <source>side of a dropped block</source>
        <translation>被丢弃的块的边长</translation>
    </message>
    <message>
        <source>change of scaling</source>
        <translation>更改缩放</translation>
    </message>
    <message>
        <source>this kind does not take x as it is</source>
        <translation>此种类不接受这样的 x</translation>
    </message>
    <message>
        <source>change of shared axes</source>
        <translation>更改共享轴</translation>
    </message>
    <message>
        <source>change of the noise</source>
        <translation>更改噪声</translation>
    </message>
    <message>
        <source>change of the block</source>
        <translation>更改块</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>层(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>dropscope::LineChart</name>
    <message>
        <source>  (%1 to %2)</source>
        <translation>  (%1 至 %2)</translation>
    </message>
    <message>
        <source>Drag to zoom in; double-click to see all again.
Keys: arrows move, + and − zoom, 0 shows all again</source>
        <translation>拖动可放大；双击可恢复全部。
按键：方向键移动，+ 和 − 缩放，0 恢复全部</translation>
    </message>
</context>
<context>
    <name>dropscope::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重现</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Open s&amp;ession…</source>
        <translation>打开会话(&amp;E)…</translation>
    </message>
    <message>
        <source>Save sess&amp;ion as…</source>
        <translation>将会话另存为(&amp;I)…</translation>
    </message>
    <message>
        <source>Dropscope</source>
        <translation>Dropscope</translation>
    </message>
    <message>
        <source>Dropscope did not end as it should. There is a copy of your session of %1.</source>
        <translation>Dropscope 上次未正常结束。有一份您的会话副本，时间为 %1。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Tensor</source>
        <translation>张量(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <translation>层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>正在保存文件：请等待或取消</translation>
    </message>
    <message>
        <source>Not saved: %1. Close and lose that?</source>
        <translation>未保存：%1。要关闭并放弃吗？</translation>
    </message>
    <message>
        <source>the session&apos;s back end %1 is not available here: %2 computes</source>
        <translation>会话的后端 %1 在此不可用：由 %2 计算</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <comment>nothing to undo</comment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <comment>nothing to redo</comment>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>dropscope::MapCard</name>
    <message>
        <source>which side is shown</source>
        <translation>显示哪一方</translation>
    </message>
    <message>
        <source>what is shown of this side</source>
        <translation>显示这一方的什么内容</translation>
    </message>
    <message>
        <source>Which side of the comparison this map shows</source>
        <translation>此图显示对比中的哪一方</translation>
    </message>
    <message>
        <source>decision map</source>
        <translation>决策图</translation>
    </message>
    <message>
        <source>confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>first-layer weights %1, %2</source>
        <translation>第一层权重 %1，%2</translation>
    </message>
    <message>
        <source>decision map %1, %2</source>
        <translation>决策图 %1，%2</translation>
    </message>
    <message>
        <source>first-layer weights</source>
        <translation>第一层权重</translation>
    </message>
    <message>
        <source>What both cards show of the network: its answers, how far they lie apart when dropout stays on (Monte-Carlo dropout), or which classes it mixes up</source>
        <translation>两张卡片显示网络的什么内容：它的回答、dropout 保持开启时回答的离散程度（蒙特卡罗 dropout），或混淆了哪些类别</translation>
    </message>
    <message numerus="yes">
        <source>spread, %n passes</source>
        <translation>
            <numerusform>离散，%n 次前向</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: plain · line: mean · band: ±2 deviations</source>
        <translation>虚线：eval · 实线：均值 · 带：±2 倍标准差</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskCard</name>
    <message>
        <source>your mask</source>
        <translation>您的掩码</translation>
    </message>
    <message>
        <source>mask of %1</source>
        <translation>%1 的掩码</translation>
    </message>
    <message>
        <source>Name the GPU</source>
        <translation>指定 GPU</translation>
    </message>
</context>
<context>
    <name>dropscope::MaskView</name>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>%1; %2 drops it</source>
        <translation>%1；%2 丢弃它</translation>
    </message>
    <message>
        <source>%1; %2 keeps it</source>
        <translation>%1；%2 保留它</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksDraws</name>
    <message>
        <source>%1 draws the same mask from the same seed at every pass: there are no draws to follow.</source>
        <translation>同一种子在每次前向传播中，%1 都抽到同一掩码：没有可追踪的抽样。</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>Noise drops nothing: there is no share to follow.</source>
        <translation>噪声不丢弃任何值：没有可追踪的比例。</translation>
    </message>
    <message>
        <source>Evaluation keeps everything: switch to Train to watch draws.</source>
        <translation>评估保留全部：切换到 Train 才能观察抽样。</translation>
    </message>
    <message>
        <source>x is not finite here: no mean settles. Choose another cell.</source>
        <translation>此处 x 不是有限值：均值不会收敛。请选择其他单元格。</translation>
    </message>
    <message>
        <source>y is not finite here: no mean settles. Choose another p.</source>
        <translation>此处 y 不是有限值：均值不会收敛。请选择其他 p。</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksMenus</name>
    <message>
        <source>&amp;Copy cells</source>
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy cells &amp;as</source>
        <translation>单元格复制为(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message>
        <source>Set to &amp;0 / back to the drawn mask	Del</source>
        <translation>设为 0 / 恢复抽到的掩码(&amp;0)	Del</translation>
    </message>
    <message>
        <source>Copy as P&amp;yTorch code</source>
        <translation>复制为 PyTorch 代码(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as &amp;NumPy code</source>
        <translation>复制为 NumPy 代码(&amp;N)</translation>
    </message>
    <message>
        <source>Copy as &amp;JAX code</source>
        <translation>复制为 JAX 代码(&amp;J)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Gradients dL/dy and dL/dx</source>
        <translation>梯度 dL/dy 和 dL/dx(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Channels as pictures</source>
        <translation>以图片显示通道(&amp;C)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole slice</source>
        <translation>整个切片(&amp;W)</translation>
    </message>
    <message>
        <source>Save the &amp;view as a picture…</source>
        <translation>将视图存为图片(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>Reference page&apos;s &amp;example</source>
        <translation>参考页的示例(&amp;E)</translation>
    </message>
    <message>
        <source>Load the reference &amp;result</source>
        <translation>载入参考结果(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;dge cases…</source>
        <translation>边界情况(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Train / Eval</source>
        <translation>&amp;Train / Eval</translation>
    </message>
    <message>
        <source>&amp;Next draw</source>
        <translation>下一次抽样(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous draw</source>
        <translation>上一次抽样(&amp;P)</translation>
    </message>
    <message>
        <source>Another &amp;seed</source>
        <translation>换一个种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back ends…</source>
        <translation>后端(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clear cells set by hand</source>
        <translation>清除手动设置的单元格(&amp;C)</translation>
    </message>
    <message>
        <source>clear of all hand-set cells</source>
        <translation>清除所有手动设置的单元格</translation>
    </message>
    <message>
        <source>copied: a program that makes x, mask and y, and prints y</source>
        <translation>已复制：生成 x、掩码和 y 并输出 y 的程序</translation>
    </message>
    <message>
        <source>load the reference result</source>
        <translation>载入参考结果</translation>
    </message>
    <message>
        <source>plain dropout</source>
        <translation>普通 dropout</translation>
    </message>
    <message>
        <source>the reference page&apos;s mask</source>
        <translation>参考页的掩码</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksPage</name>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>input, type to edit</source>
        <translation>输入，可直接编辑</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message numerus="yes">
        <source>%n set by hand</source>
        <translation>
            <numerusform>手动设置 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>click to drop or keep by hand</source>
        <translation>单击可手动丢弃或保留</translation>
    </message>
    <message>
        <source>eval: no mask, x times 1 − p</source>
        <translation>eval：无掩码，x 乘以 1 − p</translation>
    </message>
    <message>
        <source>eval: x passes unchanged</source>
        <translation>eval：x 原样通过</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>gradient from above, type to edit</source>
        <translation>来自上层的梯度，可直接编辑</translation>
    </message>
    <message>
        <source>gradient for x</source>
        <translation>x 的梯度</translation>
    </message>
    <message>
        <source>input; double click for one</source>
        <translation>输入；双击看单个</translation>
    </message>
    <message>
        <source>seed %1, draw %2, stream %3</source>
        <translation>种子 %1，抽样 %2，流 %3</translation>
    </message>
    <message>
        <source>float32, 1 element</source>
        <translation>float32，1 个元素</translation>
    </message>
    <message>
        <source>float32, %1 elements</source>
        <translation>float32，%1 个元素</translation>
    </message>
    <message>
        <source>gradient from above</source>
        <translation>来自上层的梯度</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksParity</name>
    <message>
        <source>compare the back ends</source>
        <translation>比较各后端</translation>
    </message>
</context>
<context>
    <name>dropscope::MasksReport</name>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkPanel</name>
    <message>
        <source>the network with dropout and the units dropped at this step</source>
        <translation>使用 dropout 的网络，以及此步丢弃的单元</translation>
    </message>
    <message>
        <source>step shown in the network</source>
        <translation>网络中显示的步</translation>
    </message>
    <message>
        <source>Any step&apos;s mask, computed again from its number; at the right end it follows</source>
        <translation>任意一步的掩码，由步序号重新算出；在最右端时跟随训练</translation>
    </message>
    <message>
        <source>previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>the mask of the step before</source>
        <translation>上一步的掩码</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>the mask of the next step</source>
        <translation>下一步的掩码</translation>
    </message>
    <message>
        <source>The mask is that of the batch&apos;s first sample. Lines are the weights as they are now.</source>
        <translation>掩码属于批次的第一个样本。连线是当前的权重。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Network at step %1</source>
        <translation>第 %1 步的网络</translation>
    </message>
    <message>
        <source>before the first step</source>
        <translation>第一步之前</translation>
    </message>
    <message>
        <source>dropped for the batch&apos;s first sample</source>
        <translation>批次第一个样本所丢弃的</translation>
    </message>
    <message>
        <source>that step&apos;s mask, today&apos;s weights</source>
        <translation>该步的掩码，当前的权重</translation>
    </message>
</context>
<context>
    <name>dropscope::NetworkView</name>
    <message>
        <source>inputs: %1 of %2 dropped</source>
        <translation>输入：%2 个中丢弃 %1 个</translation>
    </message>
    <message>
        <source>outputs: %1, never dropped</source>
        <translation>输出：%1 个，从不丢弃</translation>
    </message>
    <message>
        <source>hidden layer %1: %2 of %3 units dropped</source>
        <translation>隐藏层 %1：%3 个单元中丢弃 %2 个</translation>
    </message>
    <message>
        <source>weights of layer %1: %2 of %3 dropped</source>
        <translation>第 %1 层的权重：%3 个中丢弃 %2 个</translation>
    </message>
</context>
<context>
    <name>dropscope::NewTensorDialog</name>
    <message>
        <source>New tensor</source>
        <translation>新建张量</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>value of every element</source>
        <translation>每个元素的值</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>随机数的种子</translation>
    </message>
    <message>
        <source>normal: random, mean 0, standard deviation 1</source>
        <translation>normal：随机，均值 0，标准差 1</translation>
    </message>
    <message>
        <source>uniform: random, from 0 to 1</source>
        <translation>uniform：随机，从 0 到 1</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>ones：全 1</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>zeros：全 0</translation>
    </message>
    <message>
        <source>arange: 0, 1, 2, …</source>
        <translation>arange: 0, 1, 2, …</translation>
    </message>
    <message>
        <source>one value everywhere</source>
        <translation>处处同一个值</translation>
    </message>
    <message>
        <source>&amp;Shape</source>
        <translation>形状(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>lengths of the axes, such as 3, 5 or 32, 64, 28, 28</source>
        <translation>各轴的长度，例如 3, 5 或 32, 64, 28, 28</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全为 %1</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，种子 %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>同 %1</translation>
    </message>
    <message>
        <source>PyTorch&apos;s build</source>
        <translation>PyTorch 的构建</translation>
    </message>
    <message>
        <source>x86 wheel of PyTorch 2.0 to 2.6 (MKL)</source>
        <translation>PyTorch 2.0 至 2.6 的 x86 wheel (MKL)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Ran before</source>
        <translation>此前的调用(&amp;R)</translation>
    </message>
    <message>
        <source>calls between the seed and this one, such as rand 10; dropout 6x6 0.5</source>
        <translation>从设定种子到此次之间的调用，例如 rand 10; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>&amp;Build</source>
        <translation>构建(&amp;B)</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>此前在同一随机数生成器上运行过什么</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Builds of PyTorch form normal numbers with other code, which differs in the last digits. Fewer than 16 numbers are the same in all.</source>
        <translation>PyTorch 的各种构建用不同的代码生成正态随机数，末几位有差别。少于 16 个数时全部相同。</translation>
    </message>
    <message>
        <source>About these versions: a dropout that ran before takes one number there, whatever its size. This tensor&apos;s own numbers never come from MKL.</source>
        <translation>关于这些版本：此前的 dropout 无论大小都只取用一个随机数。此张量自己的数从不来自 MKL。</translation>
    </message>
    <message>
        <source>GCC with AVX2: pip on x86 Linux, Debian</source>
        <translation>GCC，有 AVX2：x86 Linux 上的 pip、Debian</translation>
    </message>
    <message>
        <source>clang or MSVC with AVX2</source>
        <translation>clang 或 MSVC，有 AVX2</translation>
    </message>
    <message>
        <source>ARM, or x86 without AVX2</source>
        <translation>ARM，或 x86 无 AVX2</translation>
    </message>
    <message>
        <source>What %1 gives after %2, bit for bit.</source>
        <translation>%2 之后 %1 给出的结果，逐位相同。</translation>
    </message>
    <message>
        <source>write a whole number such as 42</source>
        <translation>请输入整数，例如 42</translation>
    </message>
    <message>
        <source>%1, seed %2, after %3</source>
        <translation>%1，种子 %2，在 %3 之后</translation>
    </message>
</context>
<context>
    <name>dropscope::OverviewMap</name>
    <message>
        <source>rows %1 to %2 of %3</source>
        <translation>行 %1 至 %2，共 %3</translation>
    </message>
    <message>
        <source>columns %1 to %2 of %3</source>
        <translation>列 %1 至 %2，共 %3</translation>
    </message>
    <message>
        <source>map of the whole slice</source>
        <translation>整个切片的概览图</translation>
    </message>
    <message>
        <source>the whole slice, with a frame where the grids look; click or drag to go there, or use the arrows</source>
        <translation>整个切片，边框为网格所示的部分；单击、拖动或用方向键可移到那里</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>dropscope::PairPlot</name>
    <message>
        <source>the second side&apos;s loss is lower for %1 of %2 seeds</source>
        <translation>%2 个种子中有 %1 个第二方的损失更低</translation>
    </message>
    <message>
        <source>final losses seed by seed</source>
        <translation>各种子的最终损失</translation>
    </message>
</context>
<context>
    <name>dropscope::PastePanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>a mask or an output, as it was printed</source>
        <translation>打印出的掩码或输出</translation>
    </message>
    <message>
        <source>Paste a mask or an output of dropout here, as PyTorch, NumPy, JAX or TensorFlow print it, as CSV, or as rows of 0 and 1:
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</source>
        <translation>在此粘贴 dropout 的掩码或输出，可以是 PyTorch、NumPy、JAX 或 TensorFlow 打印的形式、CSV，或由 0 和 1 组成的行：
tensor([[1., 1., 0., 1., 1., 0.],
        [0., 0., 0., 1., 0., 1.]])</translation>
    </message>
    <message>
        <source>1 tries the seed at the left alone; 100000 looks for the seed as well</source>
        <translation>1 只尝试左侧的种子；100000 连种子也一并查找</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Look for the seed</source>
        <translation>查找种子</translation>
    </message>
    <message>
        <source>how many seeds to try, counting up from the one at the left</source>
        <translation>从左侧的种子开始向上，尝试多少个种子</translation>
    </message>
    <message>
        <source>tries %1 seeds, counting up from the one at the left</source>
        <translation>从左侧的种子开始向上，尝试 %1 个种子</translation>
    </message>
    <message>
        <source>Seeds to &amp;try, counting up from the one at the left</source>
        <translation>从左侧的种子开始向上，尝试的种子数(&amp;T)</translation>
    </message>
</context>
<context>
    <name>dropscope::ProbabilityField</name>
    <message>
        <source>&amp;p, probability of dropping</source>
        <translation>丢弃概率 &amp;p</translation>
    </message>
    <message>
        <source>p, the probability of dropping</source>
        <translation>丢弃概率 p</translation>
    </message>
    <message>
        <source>p, the probability of dropping, as a slider</source>
        <translation>丢弃概率 p，滑块</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayCodePanel</name>
    <message>
        <source>the call that draws the mask</source>
        <translation>抽取掩码的调用</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>首个不同之处</translation>
    </message>
    <message>
        <source>the call that draws the mask: people use several</source>
        <translation>抽取掩码的调用：常用的有好几种</translation>
    </message>
    <message>
        <source>code that prints this mask</source>
        <translation>打印此掩码的代码</translation>
    </message>
    <message>
        <source>copies the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>saves the mask as CSV</source>
        <translation>将掩码存为 CSV</translation>
    </message>
    <message>
        <source>moves all masks to the first cell that differs</source>
        <translation>将所有掩码移到首个不同的单元格</translation>
    </message>
    <message>
        <source>What prints it there</source>
        <translation>打印它的代码</translation>
    </message>
    <message>
        <source>the code is on the clipboard</source>
        <translation>代码已在剪贴板中</translation>
    </message>
    <message>
        <source>%1
Draws from %2; %3.</source>
        <translation>%1
抽自 %2；%3。</translation>
    </message>
    <message>
        <source>%1.
%2
%3</source>
        <translation>%1。
%2
%3</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy mask</source>
        <translation>复制掩码</translation>
    </message>
    <message>
        <source>copies the mask as rows of 1 and 0, for a spreadsheet or an editor</source>
        <translation>把掩码复制为由 1 和 0 组成的行，可粘贴到表格或编辑器</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayControls</name>
    <message>
        <source>&amp;Seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The number given to torch.manual_seed, numpy.random.seed, jax.random.PRNGKey. Two numbers, such as 1,0, for TensorFlow alone.</source>
        <translation>传给 torch.manual_seed、numpy.random.seed、jax.random.PRNGKey 的数。两个数（例如 1,0）仅用于 TensorFlow。</translation>
    </message>
    <message>
        <source>another seed by chance</source>
        <translation>随机换一个种子</translation>
    </message>
    <message>
        <source>shape of the mask</source>
        <translation>掩码的形状</translation>
    </message>
    <message>
        <source>Lengths of the axes, such as 3, 5 or 32, 64, 28, 28.</source>
        <translation>各轴的长度，例如 3, 5 或 32, 64, 28, 28。</translation>
    </message>
    <message>
        <source>What &amp;ran before</source>
        <translation>此前的调用(&amp;R)</translation>
    </message>
    <message>
        <source>what ran before on the same generator</source>
        <translation>此前在同一随机数生成器上运行过什么</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.
Calls parted by &apos;;&apos;: rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip.</source>
        <translation>掩码取决于从设定种子到抽取它之间抽取的每个随机数。
调用以“;”分隔：rand, randn, dropout, dropout1d, dropout2d, dropout3d, alpha-dropout, bernoulli, binomial, linear, skip。</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>例如 randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>Whose masks</source>
        <translation>显示谁的掩码</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>比较基准(&amp;C)</translation>
    </message>
    <message>
        <source>the mask that all others are compared with</source>
        <translation>其他掩码都与之比较的掩码</translation>
    </message>
    <message>
        <source>a corner marks a cell that differs, a frame the first</source>
        <translation>角标表示不同的单元格，边框表示首个</translation>
    </message>
    <message>
        <source>Key, for &amp;JAX</source>
        <translation>&amp;JAX 的密钥</translation>
    </message>
    <message>
        <source>what was done to JAX&apos;s key</source>
        <translation>对 JAX 密钥所做的操作</translation>
    </message>
    <message>
        <source>PRNGKey(seed) itself</source>
        <translation>PRNGKey(seed) 本身</translation>
    </message>
    <message>
        <source>Steps parted by &apos;;&apos;:
split 2 1 is jax.random.split(key, 2)[1]
fold_in 3 is jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 is what Flax Linen makes of the key there</source>
        <translation>步骤以“;”分隔：
split 2 1 即 jax.random.split(key, 2)[1]
fold_in 3 即 jax.random.fold_in(key, 3)
flax Block_0/Dropout_0 即 Flax Linen 在该处由密钥得出的结果</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>例如 split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>keep &lt;b&gt;%1&lt;/b&gt;</source>
        <translation>保留 &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>now with your mask: a corner marks a cell that differs, a frame the first</source>
        <translation>现在与您的掩码比较：角标表示不同的单元格，边框表示首个</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>形状(&amp;A)</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayHead</name>
    <message>
        <source>Paste what you got</source>
        <translation>粘贴您的结果</translation>
    </message>
    <message>
        <source>compares a mask or an output of yours with every source at once</source>
        <translation>将您的掩码或输出同时与所有来源比较</translation>
    </message>
    <message>
        <source>Self-test…</source>
        <translation>自检…</translation>
    </message>
    <message>
        <source>checks this program against what other people published</source>
        <translation>用他人公开的结果检验本程序</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>局限…</translation>
    </message>
    <message>
        <source>what is not known and not covered</source>
        <translation>未知与未涵盖的内容</translation>
    </message>
    <message>
        <source>Which cells does each framework drop for this seed? A generator (mt19937, Philox, Threefry) makes random numbers of a seed; frameworks use different ones, or use their numbers differently.</source>
        <translation>对于此种子，各框架丢弃哪些单元格？随机数生成器 (mt19937, Philox, Threefry) 由种子生成随机数；各框架使用的生成器不同，或使用这些数的方式不同。</translation>
    </message>
    <message>
        <source>Hide the paste</source>
        <translation>隐藏粘贴内容</translation>
    </message>
</context>
<context>
    <name>dropscope::ReplayPage</name>
    <message>
        <source>the shape at the left has %1 elements, what you pasted %2</source>
        <translation>左侧的形状有 %1 个元素，您粘贴的有 %2 个</translation>
    </message>
    <message>
        <source>set the shape to that of the paste</source>
        <translation>将形状设为粘贴内容的形状</translation>
    </message>
    <message>
        <source>Limits of the replayed masks</source>
        <translation>掩码重现的局限</translation>
    </message>
    <message>
        <source>the mask is on the clipboard</source>
        <translation>掩码已复制到剪贴板</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重现</translation>
    </message>
    <message>
        <source>seed %1, p = %2</source>
        <translation>种子 %1，p = %2</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningChart</name>
    <message>
        <source>forward passes</source>
        <translation>前向传播次数</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>this seed</source>
        <translation>此种子</translation>
    </message>
    <message>
        <source>after 1 pass</source>
        <translation>1 次之后</translation>
    </message>
    <message>
        <source>after %1 passes</source>
        <translation>%1 次之后</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningMeanChart</name>
    <message>
        <source>Mean of an output over draws</source>
        <translation>输出在各次抽样中的均值</translation>
    </message>
</context>
<context>
    <name>dropscope::RunningShareChart</name>
    <message>
        <source>Kept share over draws</source>
        <translation>各次抽样的保留比例</translation>
    </message>
    <message>
        <source>No units to draw.</source>
        <translation>没有可抽取的单元。</translation>
    </message>
</context>
<context>
    <name>dropscope::SelfTestDialog</name>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Self-test of the replayed masks</source>
        <translation>掩码重现的自检</translation>
    </message>
    <message>
        <source>Each line is something that other people printed, or that the real software was seen to give. The program works it out now and compares.</source>
        <translation>每一行是他人打印出的结果，或真实软件给出过的结果。程序现在重新计算并比较。</translation>
    </message>
    <message>
        <source>public cases</source>
        <translation>公开用例</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>用例</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布者</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>核实程度</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再次运行</translation>
    </message>
    <message>
        <source>✓ passes</source>
        <translation>✓ 通过</translation>
    </message>
    <message>
        <source>✗ differs</source>
        <translation>✗ 不同</translation>
    </message>
    <message>
        <source>All %1 public cases pass.</source>
        <translation>全部 %1 个公开用例均通过。</translation>
    </message>
    <message>
        <source>%1 of %2 public cases pass: do not trust the masks of the others.</source>
        <translation>%2 个公开用例中有 %1 个通过：其余用例的掩码不可信。</translation>
    </message>
    <message>
        <source>%1
expected %2
computed %3</source>
        <translation>%1
期望 %2
计算 %3</translation>
    </message>
</context>
<context>
    <name>dropscope::SessionFiles</name>
    <message>
        <source>another file is being saved: wait for it, or cancel it</source>
        <translation>正在保存另一个文件：请等待或取消</translation>
    </message>
    <message>
        <source>saved the session as %1</source>
        <translation>会话已存为 %1</translation>
    </message>
    <message>
        <source>open of a session</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>opened the session %1</source>
        <translation>已打开会话 %1</translation>
    </message>
    <message>
        <source>no copy for a crash could be kept: %1</source>
        <translation>无法保留用于崩溃恢复的副本：%1</translation>
    </message>
    <message>
        <source>from before the crash</source>
        <translation>崩溃之前的会话</translation>
    </message>
    <message>
        <source>the edits of x</source>
        <translation>对 x 的修改</translation>
    </message>
    <message>
        <source>the edits of dL/dy</source>
        <translation>对 dL/dy 的修改</translation>
    </message>
    <message>
        <source>the session from before the crash</source>
        <translation>崩溃之前的会话</translation>
    </message>
    <message>
        <source>changes to the session %1</source>
        <translation>对会话 %1 的更改</translation>
    </message>
    <message>
        <source>units set by hand (%1)</source>
        <translation>手动设置的单元（%1 个）</translation>
    </message>
</context>
<context>
    <name>dropscope::ShortcutsWindow</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>In a grid</source>
        <translation>在网格中</translation>
    </message>
    <message>
        <source>Move, with Shift select</source>
        <translation>移动，加 Shift 选择</translation>
    </message>
    <message>
        <source>arrows, Page Up, Page Down, Home, End</source>
        <translation>方向键、Page Up、Page Down、Home、End</translation>
    </message>
    <message>
        <source>Edit a cell of x</source>
        <translation>编辑 x 的单元格</translation>
    </message>
    <message>
        <source>type, Enter or F2; Enter and Tab go on</source>
        <translation>直接输入，Enter 或 F2；Enter 和 Tab 移到下一格</translation>
    </message>
    <message>
        <source>Drop or keep a mask cell</source>
        <translation>丢弃或保留掩码的单元格</translation>
    </message>
    <message>
        <source>Enter or click</source>
        <translation>Enter 或单击</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+滚轮</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>在图表上</translation>
    </message>
    <message>
        <source>Read the numbers</source>
        <translation>读取数值</translation>
    </message>
    <message>
        <source>Left, Right, Home, End</source>
        <translation>左、右、Home、End</translation>
    </message>
    <message>
        <source>Zoom, where curves can be zoomed</source>
        <translation>缩放（可缩放的曲线）</translation>
    </message>
    <message>
        <source>+ and −; 0 shows all</source>
        <translation>+ 和 −；0 显示全部</translation>
    </message>
    <message>
        <source>Move what is seen</source>
        <translation>移动所见部分</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>In a sweep</source>
        <translation>在扫描中</translation>
    </message>
    <message>
        <source>Choose a point or a cell</source>
        <translation>选择点或单元格</translation>
    </message>
    <message>
        <source>arrows, Home, End</source>
        <translation>方向键、Home、End</translation>
    </message>
    <message>
        <source>Open its runs</source>
        <translation>打开其运行</translation>
    </message>
</context>
<context>
    <name>dropscope::SliceBar</name>
    <message>
        <source>zoom of the grids</source>
        <translation>网格缩放</translation>
    </message>
    <message>
        <source>zoom (Ctrl+wheel, Ctrl++, Ctrl+-; Ctrl+0 shows everything)</source>
        <translation>缩放（Ctrl+滚轮，Ctrl++，Ctrl+-；Ctrl+0 显示全部）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>show the whole slice (Ctrl+0)</source>
        <translation>显示整个切片 (Ctrl+0)</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>index along %1</source>
        <translation>沿 %1 的索引</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>which axes are rows and columns, and what the axes are called</source>
        <translation>哪些轴作为行和列，以及各轴的名称</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>all slices as pictures side by side (C)</source>
        <translation>将所有切片并排显示为图片 (C)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>rows × columns, by the names of their axes</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>rows and columns: %1</source>
        <translation>行和列：%1</translation>
    </message>
    <message>
        <source>index along %1, of %2</source>
        <translation>沿 %1 的索引，共 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>%1 is &apos;rows&apos; or &apos;columns&apos;, %2 the axis&apos; name, %3 its length</comment>
        <translation>%1：%2 (%3)</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Name the axes…</source>
        <translation>命名各轴…</translation>
    </message>
    <message>
        <source>Usual names</source>
        <translation>常用名称</translation>
    </message>
    <message>
        <source>Names of the axes</source>
        <translation>轴的名称</translation>
    </message>
    <message>
        <source>From the first axis to the last, with commas between them:</source>
        <translation>从第一个轴到最后一个，以逗号分隔：</translation>
    </message>
</context>
<context>
    <name>dropscope::SourceDialog</name>
    <message>
        <source>What &amp;ran before</source>
        <translation>此前的调用(&amp;R)</translation>
    </message>
    <message>
        <source>what ran before the first draw</source>
        <translation>首次抽样之前运行过什么</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A mask depends on every random number drawn between the seed and it.</source>
        <translation>掩码取决于从设定种子到抽取它之间抽取的每个随机数。</translation>
    </message>
    <message>
        <source>such as randn 5x5; dropout 6x6 0.5</source>
        <translation>例如 randn 5x5; dropout 6x6 0.5</translation>
    </message>
    <message>
        <source>What was done to the &amp;key</source>
        <translation>对密钥所做的操作(&amp;K)</translation>
    </message>
    <message>
        <source>what was done to the key of the seed</source>
        <translation>对种子的密钥所做的操作</translation>
    </message>
    <message>
        <source>nothing: PRNGKey(seed) itself</source>
        <translation>无：PRNGKey(seed) 本身</translation>
    </message>
    <message>
        <source>such as split 2 1; flax Dropout_0</source>
        <translation>例如 split 2 1; flax Dropout_0</translation>
    </message>
    <message>
        <source>GPU, what ran before: set …</source>
        <translation>GPU、此前的调用：已设 …</translation>
    </message>
    <message>
        <source>choose the GPU…</source>
        <translation>选择 GPU…</translation>
    </message>
    <message>
        <source>GPU, what ran before …</source>
        <translation>GPU、此前的调用 …</translation>
    </message>
    <message>
        <source>what ran before: nothing …</source>
        <translation>此前的调用：无 …</translation>
    </message>
    <message>
        <source>what ran before: set …</source>
        <translation>此前的调用：已设 …</translation>
    </message>
    <message>
        <source>key: PRNGKey(seed) …</source>
        <translation>密钥：PRNGKey(seed) …</translation>
    </message>
    <message>
        <source>key: set …</source>
        <translation>密钥：已设 …</translation>
    </message>
</context>
<context>
    <name>dropscope::SpreadText</name>
    <message>
        <source>seed %1, plain: %2 right, loss %3</source>
        <translation>种子 %1，eval：正确 %2，损失 %3</translation>
    </message>
    <message>
        <source>seed %1, plain: validation loss %2</source>
        <translation>种子 %1，eval：验证损失 %2</translation>
    </message>
    <message>
        <source>no dropout, so every pass says the same</source>
        <translation>没有 dropout，因此每次结果都相同</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: %1 right, loss %2</source>
        <translation>
            <numerusform>%n 次前向的均值：正确 %1，损失 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n passes: validation loss %1</source>
        <translation>
            <numerusform>%n 次前向的均值：验证损失 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spread over %n passes with dropout on, after step %1: deviation %2 on average, at most %3</source>
        <translation>
            <numerusform>dropout 开启时 %n 次前向的离散程度，第 %1 步之后：标准差平均 %2，最大 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>plain %1 · mean of %n passes %2, deviation %3</source>
        <translation>
            <numerusform>eval %1 · %n 次前向的均值 %2，标准差 %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>class %1: plain probability %2 · mean of %n passes %3, deviation %4</source>
        <translation>
            <numerusform>类别 %1：eval 概率 %2 · %n 次前向的均值 %3，标准差 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
</context>
<context>
    <name>dropscope::StatusLine</name>
    <message>
        <source>progress of the file</source>
        <translation>文件进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>cancelled; nothing was changed</source>
        <translation>已取消；未作任何更改</translation>
    </message>
    <message>
        <source>undone: %1</source>
        <translation>已撤销：%1</translation>
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
        <translation>最终验证损失</translation>
    </message>
    <message>
        <source>lowest validation loss</source>
        <translation>最低验证损失</translation>
    </message>
    <message>
        <source>final validation accuracy</source>
        <translation>最终验证准确率</translation>
    </message>
    <message>
        <source>final generalisation gap</source>
        <translation>最终泛化差距</translation>
    </message>
    <message>
        <source>final training loss</source>
        <translation>最终训练损失</translation>
    </message>
    <message>
        <source>what is drawn</source>
        <translation>绘制的量</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>What is drawn, and its mean with the 95 % interval over the seeds</source>
        <translation>绘制的量，及其对种子的均值和 95 % 区间</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save all runs, as dropscope-cli sweep writes them</source>
        <translation>保存所有运行，格式同 dropscope-cli sweep</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>将图表存为图片</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>将图表存为图形</translation>
    </message>
    <message>
        <source>the grid: fields and the values they take</source>
        <translation>网格：各字段及其取值</translation>
    </message>
    <message>
        <source>As on the command line: p=0,0.1..0.8;hidden=32,128. A list in a value takes /: hidden=64/64,128</source>
        <translation>与命令行相同：p=0,0.1..0.8;hidden=32,128。值中的列表用 /：hidden=64/64,128</translation>
    </message>
    <message>
        <source>Train every point of the grid with every seed; what is done is kept</source>
        <translation>用每个种子训练网格的每个点；已完成的会保留</translation>
    </message>
    <message>
        <source>the sweep as a curve</source>
        <translation>扫描的曲线图</translation>
    </message>
    <message>
        <source>the sweep as a heat map</source>
        <translation>扫描的热图</translation>
    </message>
    <message>
        <source>every run of the sweep</source>
        <translation>扫描的每次运行</translation>
    </message>
    <message>
        <source>A double click or Enter opens the run</source>
        <translation>双击或按 Enter 打开运行</translation>
    </message>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次运行</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>variable to the right</source>
        <translation>向右的变量</translation>
    </message>
    <message>
        <source>variable upwards</source>
        <translation>向上的变量</translation>
    </message>
    <message>
        <source>The variable to the right</source>
        <translation>向右的变量</translation>
    </message>
    <message>
        <source>A second variable makes a heat map</source>
        <translation>加上第二个变量即得热图</translation>
    </message>
    <message>
        <source>no second</source>
        <translation>无第二个</translation>
    </message>
    <message>
        <source>its values</source>
        <translation>其取值</translation>
    </message>
    <message>
        <source>values of the second variable</source>
        <translation>第二个变量的取值</translation>
    </message>
    <message>
        <source>Values with commas; 0,0.1..0.8 goes on in steps of 0.1</source>
        <translation>以逗号分隔的值；0,0.1..0.8 以 0.1 为步长</translation>
    </message>
    <message>
        <source>%1 points × %2 seeds = %3 runs</source>
        <translation>%1 个点 × %2 个种子 = %3 次运行</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1, about %2 on %3 cores</source>
        <translation>%1，约 %2（%3 个核）</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Press Start: every point of the grid is trained with every seed.</source>
        <translation>点击“开始”：网格的每个点用每个种子训练。</translation>
    </message>
    <message>
        <source>So far the lowest %1 is %2, at %3.</source>
        <translation>目前%1以 %2 为最低，位于 %3。</translation>
    </message>
    <message>
        <source>So far the highest %1 is %2, at %3.</source>
        <translation>目前%1以 %2 为最高，位于 %3。</translation>
    </message>
    <message>
        <source>The lowest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>%1以 %2 为最低，位于 %3；单个种子无法排除偶然。</translation>
    </message>
    <message>
        <source>The highest %1 is %2, at %3; one seed says nothing about luck.</source>
        <translation>%1以 %2 为最高，位于 %3；单个种子无法排除偶然。</translation>
    </message>
    <message>
        <source>The lowest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>%1以 %2 为最低（95 % 区间 %4 至 %5），位于 %3。</translation>
    </message>
    <message>
        <source>The highest %1 is %2 (95 % interval %4 to %5), at %3.</source>
        <translation>%1以 %2 为最高（95 % 区间 %4 至 %5），位于 %3。</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>%1 diverged</source>
        <translation>%1 次发散</translation>
    </message>
    <message>
        <source>A click opens the nearest point; drag to zoom in, double-click to see all again.
Keys: arrows choose a point, Enter opens it; + and − zoom, 0 shows all again</source>
        <translation>单击打开最近的点；拖动可放大，双击可恢复全部。
按键：方向键选择点，Enter 打开；+ 和 − 缩放，0 恢复全部</translation>
    </message>
    <message>
        <source>A click opens the cell&apos;s runs.
Keys: arrows choose a cell, Enter opens its runs</source>
        <translation>单击打开该单元格的运行。
按键：方向键选择单元格，Enter 打开其运行</translation>
    </message>
</context>
<context>
    <name>dropscope::SweepTable</name>
    <message>
        <source>run %1 diverged at step %2</source>
        <translation>运行 %1 在第 %2 步发散</translation>
    </message>
    <message>
        <source>run %1; a double click or Enter opens it</source>
        <translation>运行 %1；双击或按 Enter 打开</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>差距</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorModel</name>
    <message>
        <source>edit of a cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>%1 × %2 cells do not fit here</source>
        <translation>%1 × %2 个单元格放不下</translation>
    </message>
    <message>
        <source>%1 × %2 cells are left from the selected one</source>
        <translation>从所选单元格起只剩 %1 × %2 个单元格</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>%1 cells are too many to change at once</source>
        <translation>%1 个单元格太多，无法一次更改</translation>
    </message>
    <message>
        <source>select at most %1, or make a new tensor</source>
        <translation>请最多选择 %1 个，或新建张量</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>clear of hand-set cells</source>
        <translation>清除手动设置的单元格</translation>
    </message>
    <message>
        <source>drop by hand</source>
        <translation>手动丢弃</translation>
    </message>
    <message>
        <source>keep by hand</source>
        <translation>手动保留</translation>
    </message>
    <message>
        <source>%1 cells are too many for the clipboard</source>
        <translation>%1 个单元格太多，剪贴板放不下</translation>
    </message>
    <message>
        <source>select at most %1, or save the tensor to a file</source>
        <translation>请最多选择 %1 个，或将张量存为文件</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorOpener</name>
    <message>
        <source>opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
<context>
    <name>dropscope::TensorView</name>
    <message>
        <source>no elements</source>
        <translation>没有元素</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Set to 0</source>
        <translation>设为 0</translation>
    </message>
    <message>
        <source>Back to the drawn mask</source>
        <translation>恢复抽到的掩码</translation>
    </message>
    <message>
        <source>Numbers are pasted into x.</source>
        <translation>数值会粘贴到 x 中。</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>copied: %1 × %2 cells</source>
        <translation>已复制：%1 × %2 个单元格</translation>
    </message>
</context>
<context>
    <name>dropscope::TextImportDialog</name>
    <message>
        <source>The first line is a &amp;header</source>
        <translation>第一行是标题行(&amp;H)</translation>
    </message>
    <message>
        <source>Open a text file</source>
        <translation>打开文本文件</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>%1 的读取方式</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>逗号  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>分号  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>what separates the numbers</source>
        <translation>数值之间的分隔符</translation>
    </message>
    <message>
        <source>What stands between two numbers of a line</source>
        <translation>一行中两个数之间的字符</translation>
    </message>
    <message>
        <source>Point  0.5</source>
        <translation>点  0.5</translation>
    </message>
    <message>
        <source>Comma  0,5</source>
        <translation>逗号  0,5</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>What stands before the fraction. Where commas separate, they cannot be decimal commas</source>
        <translation>小数部分之前的字符。若用逗号分隔，则逗号不能作小数点</translation>
    </message>
    <message>
        <source>A header names the columns and is not read</source>
        <translation>标题行给出各列名称，不作为数据读取</translation>
    </message>
    <message>
        <source>the first rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Any shape with as many values, such as 2, 3, 4; the values are taken row by row</source>
        <translation>任何值数相同的形状，例如 2, 3, 4；按行依次取值</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>分隔符(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>小数点(&amp;D)</translation>
    </message>
    <message>
        <source>Sh&amp;ape</source>
        <translation>形状(&amp;A)</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>前几行</translation>
    </message>
    <message>
        <source>reading the file: %1 %</source>
        <translation>正在读取文件：%1 %</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>未读取任何值。</translation>
    </message>
    <message>
        <source>%1 values were read.</source>
        <translation>已读取 %1 个值。</translation>
    </message>
</context>
<context>
    <name>dropscope::TimeStrip</name>
    <message>
        <source>masks over draws</source>
        <translation>各次抽样的掩码</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: kept; it is dropped in %4 of the %5 draws shown</source>
        <translation>抽样 %1，%2 %3：保留；在所示 %5 次抽样中有 %4 次被丢弃</translation>
    </message>
    <message>
        <source>draw %1, %2 %3: dropped; it is dropped in %4 of the %5 draws shown</source>
        <translation>抽样 %1，%2 %3：丢弃；在所示 %5 次抽样中有 %4 次被丢弃</translation>
    </message>
    <message>
        <source>= all %1 draws shown have the same mask</source>
        <translation>= 所示的 %1 次抽样掩码全部相同</translation>
    </message>
    <message>
        <source>= the same mask as the draw above</source>
        <translation>= 与上一行的抽样掩码相同</translation>
    </message>
    <message>
        <source>%1 of %2 units, evenly spaced; a row is a draw</source>
        <translation>%2 个单元中的 %1 个，等间隔；一行是一次抽样</translation>
    </message>
    <message>
        <source>a column is a unit, a row is a draw; click to go there</source>
        <translation>一列是一个单元，一行是一次抽样；单击可跳转</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingChartPanel</name>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>training (eval)</source>
        <translation>训练 (eval)</translation>
    </message>
    <message>
        <source>training (train)</source>
        <translation>训练 (train)</translation>
    </message>
    <message>
        <source>validation less training loss</source>
        <translation>验证损失减训练损失</translation>
    </message>
    <message>
        <source>Curves over the epochs</source>
        <translation>各轮的曲线</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>save the numbers of all runs</source>
        <translation>保存所有运行的数值</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>save the chart as a picture</source>
        <translation>将图表存为图片</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>save the chart as a drawing</source>
        <translation>将图表存为图形</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>smoothing, with the raw line behind</source>
        <translation>平滑，背后保留原始曲线</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>log x</source>
        <translation>对数 x</translation>
    </message>
    <message>
        <source>logarithmic epochs</source>
        <translation>轮数取对数</translation>
    </message>
    <message>
        <source>log y</source>
        <translation>对数 y</translation>
    </message>
    <message>
        <source>logarithmic values</source>
        <translation>数值取对数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>undo the zoom</source>
        <translation>取消缩放</translation>
    </message>
    <message>
        <source>Generalisation gap</source>
        <translation>泛化差距</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>without</source>
        <translation>无 dropout</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>the same, training</source>
        <translation>同上，训练</translation>
    </message>
    <message>
        <source>Making the runs.</source>
        <translation>正在准备运行。</translation>
    </message>
    <message>
        <source>mean and 95 % band of %1 seeds</source>
        <translation>%1 个种子的均值和 95 % 区间</translation>
    </message>
    <message>
        <source>one seed</source>
        <translation>单个种子</translation>
    </message>
    <message>
        <source>%1, one epoch in %2 drawn</source>
        <translation>%1，每 %2 轮绘制一轮</translation>
    </message>
    <message>
        <source>A regression has no accuracy.</source>
        <translation>回归没有准确率。</translation>
    </message>
    <message>
        <source>shows and hides the line</source>
        <translation>显示或隐藏此线</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingControls</name>
    <message>
        <source>5 epochs a second</source>
        <translation>每秒 5 轮</translation>
    </message>
    <message>
        <source>20 epochs a second</source>
        <translation>每秒 20 轮</translation>
    </message>
    <message>
        <source>60 epochs a second</source>
        <translation>每秒 60 轮</translation>
    </message>
    <message>
        <source>as fast as it goes</source>
        <translation>尽可能快</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>the runs side by side</source>
        <translation>并排显示各次运行</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>many runs over a grid of settings</source>
        <translation>在设置网格上的多次运行</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>已手动更改</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Space plays and pauses</source>
        <translation>按空格键开始和暂停</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>one batch of every run</source>
        <translation>每次运行一个批次</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>to the end of the epoch</source>
        <translation>到本轮结束</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>back to the first weights</source>
        <translation>回到初始权重</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Dropout of the run at the right</source>
        <translation>右侧运行的 dropout</translation>
    </message>
    <message>
        <source>p, hidden</source>
        <translation>p，隐藏层</translation>
    </message>
    <message>
        <source>probability of dropping after the hidden layers; 0.2/0.5 gives each its own</source>
        <translation>隐藏层之后的丢弃概率；0.2/0.5 为各层分别设置</translation>
    </message>
    <message>
        <source>p, input</source>
        <translation>p，输入</translation>
    </message>
    <message>
        <source>probability of dropping an input; empty: no such layer</source>
        <translation>丢弃输入的概率；留空：没有此层</translation>
    </message>
    <message>
        <source>p of the hidden layers; it acts while it is dragged</source>
        <translation>隐藏层的 p；拖动时即生效</translation>
    </message>
    <message>
        <source>kind of dropout layer</source>
        <translation>dropout 层的种类</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>CSV file…</source>
        <translation>CSV 文件…</translation>
    </message>
    <message>
        <source>file:label column</source>
        <translation>文件:标签列</translation>
    </message>
    <message>
        <source>a CSV file and, after a colon, the name or number of its label column</source>
        <translation>CSV 文件，冒号后为其标签列的名称或编号</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>how many samples, training and validation together</source>
        <translation>样本数，训练与验证合计</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>standard deviation of what is added to each coordinate</source>
        <translation>加到每个坐标上的噪声的标准差</translation>
    </message>
    <message>
        <source>wrong labels</source>
        <translation>错误标签</translation>
    </message>
    <message>
        <source>share of the training labels that are changed</source>
        <translation>被更改的训练标签的比例</translation>
    </message>
    <message>
        <source>Open data</source>
        <translation>打开数据</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>units of each hidden layer, such as 64/64</source>
        <translation>各隐藏层的单元数，例如 64/64</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>optimiser</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>samples a step</source>
        <translation>每步的样本数</translation>
    </message>
    <message>
        <source>decay</source>
        <translation>衰减</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>learning rate, 0.00001 to 1; it acts while it is dragged</source>
        <translation>学习率，0.00001 至 1；拖动时即生效</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子数</translation>
    </message>
    <message>
        <source>how many seeds each side is trained with</source>
        <translation>每一方用多少个种子训练</translation>
    </message>
    <message>
        <source>first seed</source>
        <translation>首个种子</translation>
    </message>
    <message>
        <source>the first seed; it decides weights, batch order and masks</source>
        <translation>首个种子；它决定权重、批次顺序和掩码</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>times through the training data</source>
        <translation>训练数据使用多少遍</translation>
    </message>
    <message>
        <source>same start, same batches, nested masks</source>
        <translation>起点相同，批次相同，掩码嵌套</translation>
    </message>
    <message>
        <source>Changed by hand.</source>
        <translation>已手动更改。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重来</translation>
    </message>
    <message>
        <source>epoch %1 / %2</source>
        <translation>轮次 %1 / %2</translation>
    </message>
    <message>
        <source>%1 µs a step</source>
        <translation>每步 %1 µs</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>sigma</translation>
    </message>
    <message>
        <source>standard deviation of the noise, 0 or more</source>
        <translation>噪声的标准差，0 或更大</translation>
    </message>
</context>
<context>
    <name>dropscope::TrainingPage</name>
    <message>
        <source>seed %1, %2: %3</source>
        <translation>种子 %1，%2：%3</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <translation>准确率 %1</translation>
    </message>
    <message>
        <source>dropped weights are not drawn</source>
        <translation>丢弃的权重不绘制</translation>
    </message>
    <message>
        <source>noise drops no unit</source>
        <translation>噪声不丢弃单元</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>seeds %1 to %2</source>
        <translation>种子 %1 至 %2</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 个样本</translation>
    </message>
    <message>
        <source>These curves are saved ones. The same training runs again, unseen, up to their end: the maps and the network come then.</source>
        <translation>这些是保存的曲线。同样的训练正在后台重新运行到曲线的末端：之后会显示决策图和网络。</translation>
    </message>
    <message>
        <source>These curves are saved ones. Play goes on from their end; first the same training runs again, unseen, up to there.</source>
        <translation>这些是保存的曲线。“开始”会从曲线的末端继续；在此之前，同样的训练会在后台重新运行到那里。</translation>
    </message>
    <message>
        <source>These curves are saved ones. Trained again, the numbers are others: the data has changed since then, or the program. Playing begins anew.</source>
        <translation>这些是保存的曲线。重新训练得到的数值不同：此后数据或程序已有变化。再次开始会从头运行。</translation>
    </message>
    <message>
        <source>Trained again, the runs differ from the saved curves by less than 0.1 %, as on another processor. New epochs go on from the runs trained here.</source>
        <translation>重新训练的运行与保存的曲线相差不到 0.1 %，如同在另一种处理器上。新的轮次从这里训练的运行继续。</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitBar</name>
    <message>
        <source>%1 of %2 dropped
each square: a %3</source>
        <translation>%2 个中丢弃 %1 个
每格是一个%3</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单元</translation>
    </message>
</context>
<context>
    <name>dropscope::UnitMap</name>
    <message>
        <source>map of the mask&apos;s units</source>
        <translation>掩码单元图</translation>
    </message>
    <message>
        <source>%1 of %2 units dropped</source>
        <translation>%2 个单元中丢弃 %1 个</translation>
    </message>
    <message>
        <source>; the one shown is kept</source>
        <translation>；所示的为保留</translation>
    </message>
    <message>
        <source>; the one shown is dropped</source>
        <translation>；所示的为丢弃</translation>
    </message>
    <message>
        <source>unit %1: kept</source>
        <translation>单元 %1：保留</translation>
    </message>
    <message>
        <source>unit %1: dropped</source>
        <translation>单元 %1：丢弃</translation>
    </message>
</context>
<context>
    <name>dropscope::ViewMenu</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>深色(&amp;A)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Presentation mode</source>
        <translation>演示模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
</context>
</TS>
