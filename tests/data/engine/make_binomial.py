# SPDX-License-Identifier: GPL-3.0-or-later
# Writes binomial_cumulative.csv: P(X <= k) for X ~ Binomial(n, q), with 60 decimal digits and by plain summation of the
# probabilities, so by another way than the engine's continued fraction.   python3 make_binomial.py > binomial_cumulative.csv
from decimal import Decimal as D, getcontext
from fractions import Fraction

getcontext().prec = 60
LN_2PI = (2 * D("3.14159265358979323846264338327950288419716939937510582097494459230781640628620899")).ln()


def bernoulli(count):
    """B_0 .. B_(count-1), exactly (Akiyama and Tanigawa)."""
    row, numbers = [], []
    for m in range(count):
        row.append(Fraction(1, m + 1))
        for j in range(m, 0, -1):
            row[j - 1] = j * (row[j - 1] - row[j])
        numbers.append(row[0])
    return numbers


B = bernoulli(61)


def ln_factorial(n):
    """ln n!: Stirling's series where its 30th term is below 1e-60, the product below that."""
    if n < 2000:
        product = 1
        for i in range(2, n + 1):
            product *= i
        return D(product).ln()
    x = D(n)
    total = (x + D("0.5")) * x.ln() - x + LN_2PI / 2
    for k in range(1, 31):
        b = B[2 * k]
        total += D(b.numerator) / D(b.denominator) / (2 * k * (2 * k - 1) * x ** (2 * k - 1))
    return total


def tail(k, n, q, step):
    """Sum of the probabilities from k on, downwards (step -1) or upwards (+1), until terms no longer count."""
    r = 1 - q
    term = (ln_factorial(n) - ln_factorial(k) - ln_factorial(n - k) + k * q.ln() + (n - k) * r.ln()).exp()
    total = term
    while 0 < term and 0 <= k + step <= n:
        term *= D(k) * r / (D(n - k + 1) * q) if step < 0 else D(n - k) * q / (D(k + 1) * r)
        k += step
        total += term
        if term < total * D(10) ** -25 and step * (k - float(n * q)) > 0:
            break
    return total


def cumulative(k, n, q):
    q = D(q)  # the double itself, exactly
    return tail(k, n, q, -1) if k <= n * q else 1 - tail(k + 1, n, q, +1)


print("# n,k,q,P(X <= k); q to be read as a float64. Made by make_binomial.py.")
for n in (1, 2, 15, 100, 1000, 10_000, 1_000_000, 100_000_000, 1_000_000_000):
    for q in (1e-9, 1e-3, 0.1, 0.25, 0.5, 0.7, 0.9, 0.999, 1 - 2.0**-32):
        deviation = (n * q * (1 - q)) ** 0.5
        ks = {max(0, min(n - 1, round(n * q + z * deviation))) for z in (-6.5, -3, -1, 0, 1, 3, 6.5)}
        for k in sorted(ks):
            p = cumulative(k, n, q)
            if p > D("1e-12") and 1 - p > D("1e-12"):
                print(f"{n},{k},{q!r},{p:.20e}")
