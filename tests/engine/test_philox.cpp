// SPDX-License-Identifier: GPL-3.0-or-later
// Philox4x32-10 against the answers its authors published, and against their own code where it is installed.
#include "engine/random/philox.h"

#include <random>

#include "tests/engine/check.h"

#if __has_include(<Random123/philox.h>)
#include <Random123/philox.h>
#undef philox4x32  // a macro of theirs
#define DROPSCOPE_HAS_RANDOM123 1
#endif

using namespace dropscope;

namespace {

bool equal(const PhiloxBlock& a, const PhiloxBlock& b) { return std::ranges::equal(a.word, b.word); }

// It is a constant expression: a mask may be decided at compile time.
static_assert(philox4x32({{0, 0, 0, 0}}, {0, 0}).word[0] == 0x6627e8d5);

}  // namespace

class PhiloxTest : public QObject {
    Q_OBJECT

private slots:
    /// tests/kat_vectors of Random123 1.14, lines "philox4x32 10".
    void knownAnswers() {
        struct Answer {
            PhiloxBlock counter;
            PhiloxKey key;
            PhiloxBlock block;
        };
        constexpr std::uint32_t kOnes = 0xffffffff;
        const Answer answers[] = {
            {{{0, 0, 0, 0}}, {0, 0}, {{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}}},
            {{{kOnes, kOnes, kOnes, kOnes}}, {kOnes, kOnes}, {{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}}},
            {{{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}},
             {0xa4093822, 0x299f31d0},
             {{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}}},
        };
        for (const Answer& answer : answers) {
            QVERIFY(equal(philox4x32(answer.counter, answer.key), answer.block));
        }
    }

    void itsAuthorsCodeGivesTheSame() {
#ifdef DROPSCOPE_HAS_RANDOM123
        std::mt19937 random(11);
        const auto word = [&] { return static_cast<std::uint32_t>(random()); };
        for (int i = 0; i < 20'000; ++i) {
            const PhiloxBlock counter{{ word(), word(), word(), word() }};
            const PhiloxKey key{word(), word()};
            const r123::Philox4x32 theirs;
            const auto expected = theirs({{ counter.word[0],
                                            counter.word[1],
                                            counter.word[2],
                                            counter.word[3] }},
                                         {{ key.low,
                                            key.high }});
            QVERIFY(std::ranges::equal(philox4x32(counter, key).word, expected));
        }
#else
        QSKIP("the headers of Random123 (Debian: librandom123-dev) were not found when this was built");
#endif
    }
};

QTEST_GUILESS_MAIN(PhiloxTest)
#include "test_philox.moc"
