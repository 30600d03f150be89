// SPDX-License-Identifier: GPL-3.0-or-later
// The conversions that test_npy does not spell out: every float16, any stride, any alignment.
#include "engine/tensor/element_type.h"
#include "tests/engine/check.h"

using namespace dropscope;

class ElementTypeTest : public QObject {
    Q_OBJECT

private slots:
    void everyFloat16() {
        for (std::uint32_t bits = 0; bits <= 0xFFFF; ++bits) {
            const float value = float16ToFloat32(static_cast<std::uint16_t>(bits));
            const int exponent = static_cast<int>(bits >> 10 & 0x1F);
            const double fraction = bits & 0x3FF;
            QCOMPARE(std::signbit(value), bits >= 0x8000);
            if (exponent == 31) {
                QCOMPARE(std::isnan(value), fraction != 0);
                QCOMPARE(std::isinf(value), fraction == 0);
                QCOMPARE(bitsOf(value) & 0x7FFFFF, (bits & 0x3FF) << 13);
            } else {
                // IEEE 754: fraction * 2^-24 below the smallest normal number, (1024 + fraction) * 2^(exponent - 25) above.
                const double expected =
                    exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(1024 + fraction, exponent - 25);
                QCOMPARE(static_cast<double>(std::abs(value)), expected);
            }
        }
    }

    void everyFloat8() {
        for (std::uint32_t bits = 0; bits <= 0xFF; ++bits) {
            const float value = float8e4m3ToFloat32(static_cast<std::uint8_t>(bits));
            const int exponent = static_cast<int>(bits >> 3 & 0xF);
            const double fraction = bits & 7;
            QCOMPARE(std::signbit(value), bits >= 0x80);
            QCOMPARE(std::isnan(value), (bits & 0x7F) == 0x7F);
            if (!std::isnan(value)) {
                // OCP: fraction * 2^-9 below the smallest normal number, (8 + fraction) * 2^(exponent - 10) above.
                const double expected =
                    exponent == 0 ? std::ldexp(fraction, -9) : std::ldexp(8 + fraction, exponent - 10);
                QCOMPARE(static_cast<double>(std::abs(value)), expected);
            }
            // E5M2 is half a float16.
            float half = 0.0F;
            const auto byte = static_cast<char>(bits);
            convertToFloat32({ElementType::float8e5m2, std::endian::little}, &byte, 1, std::span(&half, 1));
            QCOMPARE(bitsOf(half), bitsOf(float16ToFloat32(static_cast<std::uint16_t>(bits << 8))));
        }
    }

    void bfloat16IsHalfAFloat() {
        const char bytes[] = "\xC0\x3F\x3F\xC0";  // 1.5, little- and big-endian
        float value = 0.0F;
        convertToFloat32({ElementType::bfloat16, std::endian::little}, bytes, 2, std::span(&value, 1));
        QCOMPARE(value, 1.5F);
        value = 0.0F;
        convertToFloat32({ElementType::bfloat16, std::endian::big}, bytes + 2, 2, std::span(&value, 1));
        QCOMPARE(value, 1.5F);
    }

    void exactTypes() {
        QVERIFY(fitsFloat32(ElementType::boolean) && fitsFloat32(ElementType::int8) && fitsFloat32(ElementType::uint8));
        QVERIFY(fitsFloat32(ElementType::int16) && fitsFloat32(ElementType::uint16));
        QVERIFY(fitsFloat32(ElementType::float16) && fitsFloat32(ElementType::float32));
        QVERIFY(!fitsFloat32(ElementType::int32) && !fitsFloat32(ElementType::uint32) &&
                !fitsFloat32(ElementType::int64));
        QVERIFY(!fitsFloat32(ElementType::uint64) && !fitsFloat32(ElementType::float64));
    }

    void stridesAndMisalignedStarts() {
        // Five bytes apart, starting at an odd address: 1.5 and -2 as big-endian float32, poison between them.
        alignas(8) const char bytes[] = "\xEE\x3F\xC0\x00\x00\xEE\xC0\x00\x00\x00\xEE";
        std::vector<float> to{7.0F, 7.0F, 7.0F};
        const std::uint64_t overflows =
            convertToFloat32({ElementType::float32, std::endian::big}, bytes + 1, 5, std::span(to).first(2));
        QCOMPARE(overflows, 0U);
        QCOMPARE(to, (std::vector<float>{1.5F, -2.0F, 7.0F}));
        convertToFloat32({}, nullptr, sizeof(float), {});  // nothing to read, nothing to write
    }

    void onlyFiniteValuesOverflow() {
        const double values[] = {1e39,
                                 -1e39,
                                 3.4028235677973366e38 /* rounds up to infinity */,
                                 3.4028235e38,
                                 std::numeric_limits<double>::infinity(),
                                 std::numeric_limits<double>::quiet_NaN()};
        std::vector<float> to(std::size(values));
        const std::uint64_t overflows = convertToFloat32({ElementType::float64, std::endian::native},
                                                         reinterpret_cast<const char*>(values), sizeof(double), to);
        QCOMPARE(overflows, 3U);
        QCOMPARE(to[3], std::numeric_limits<float>::max());
    }
};

QTEST_GUILESS_MAIN(ElementTypeTest)
#include "test_element_type.moc"
