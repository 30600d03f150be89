// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/spoken.h"

#include <QAccessibleWidget>
#include <QVariant>

namespace dropscope {

namespace {

constexpr const char* kRole = "spokenRole";
constexpr const char* kValue = "spokenValue";

using ValueOf = std::function<double(int)>;

/// Qt's own is not public, and speaks positions.
class SpokenSlider final : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SpokenSlider(QSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? QString::number(currentValue().toDouble()) : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override { return valueOf(slider().value()); }
    [[nodiscard]] QVariant maximumValue() const override { return valueOf(slider().maximum()); }
    [[nodiscard]] QVariant minimumValue() const override { return valueOf(slider().minimum()); }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }  // steps need not be equal
    void setCurrentValue(const QVariant& value) override {
        int below = slider().minimum();
        int above = slider().maximum();
        while (below < above) {  // the first position whose value is not less
            const int middle = below + (above - below) / 2;
            valueOf(middle) < value.toDouble() ? below = middle + 1 : above = middle;
        }
        slider().setValue(below);
    }

private:
    [[nodiscard]] QSlider& slider() const { return *static_cast<QSlider*>(widget()); }
    [[nodiscard]] double valueOf(int position) const {
        const auto value = slider().property(kValue).value<ValueOf>();
        return value ? value(position) : position;
    }
};

QAccessibleInterface* spokenWidget(const QString& /*className*/, QObject* object) {
    if (auto* slider = qobject_cast<QSlider*>(object)) {
        return new SpokenSlider(slider);
    }
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget != nullptr && widget->property(kRole).isValid()) {
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(widget->property(kRole).toInt()));
    }
    return nullptr;
}

}  // namespace

void setSpokenRole(QWidget* widget, QAccessible::Role role) { widget->setProperty(kRole, static_cast<int>(role)); }

void setSpokenValue(QSlider* slider, const std::function<double(int)>& valueOf) {
    slider->setProperty(kValue, QVariant::fromValue(valueOf));
}

void describe(QWidget* widget, const QString& sentence) {
    if (widget->accessibleDescription() != sentence) {
        widget->setAccessibleDescription(sentence);  // which sends DescriptionChanged
    }
}

void setSpokenText(QLabel* label, const QString& text) {
    if (label->text() == text) {
        return;
    }
    label->setText(text);
    if (label->isVisible() && !text.isEmpty()) {
        QAccessibleEvent event(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void installSpokenWidgets() { QAccessible::installFactory(spokenWidget); }

}  // namespace dropscope
