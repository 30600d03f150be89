// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <optional>

#include "ui/document/document.h"
#include "ui/jobs/job_slot.h"
#include "ui/models/masks_view.h"
#include "ui/models/special_search.h"
#include "ui/models/tensor_model.h"
#include "ui/pages/page.h"
#include "ui/views/grid_viewport.h"

namespace dropscope {

class BackwardPanel;
class ChartPanel;
class ControlPanel;
class DrawPanel;
class ExplanationBar;
class GridCard;
class MasksChannels;
class MasksDraws;
class MasksLayout;
class MasksParity;
class MasksReport;
class OverviewBar;
class SliceBar;
class UnitBar;
class TensorView;

/// The Masks page: controls, the linked grids x, mask, y (and dL/dy, dL/dx on demand), the explanation line, the numbers of
/// this draw and the charts. Assembles the parts and keeps them fed; what a change means is the document's business.
class MasksPage : public Page {
    Q_OBJECT

public:
    explicit MasksPage(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] GridViewport& grid() { return m_viewport; }
    [[nodiscard]] ControlPanel& controls() { return *m_controls; }
    [[nodiscard]] ChartPanel& charts() { return *m_charts; }

    /// The grid with the keyboard, or x.
    [[nodiscard]] TensorView& activeView() const;

    void showGradients(bool show);

    /// Every grid as a mosaic of its slices, where the tensor has more than one.
    void showChannels(bool show);

    /// How a person looks at the tensor. Setting a view that this tensor cannot show shows what it can.
    [[nodiscard]] MasksView view() const;
    void setView(const MasksView& view);
    /// The same for the tensor that the document gets next: for sessions.
    void setViewOfNext(const MasksView& view) { m_nextView = view; }

    /// Of the grids, or of the mosaics where these are shown.
    void zoomBy(double factor);
    void zoomToFit();

    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] PageSubject subject() const override;

signals:
    void refused(const QString& sentence);
    /// How other frameworks treat such a number.
    void edgeCasesAsked();
    void channelsShown(bool shown);
    void gradientsShown(bool shown);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addGrid(Field field, const QString& name);
    void onChanged(Document::Changes changes);
    void setTable();
    void setActive(Field field);
    void focusActive(Field field);
    void fitCards();
    void showTitles();
    void placeChannels();
    void setPlan(const SliceAxes& axes, const std::vector<std::int64_t>& slice);
    void setNames(const QStringList& names);
    [[nodiscard]] QStringList names() const;
    /// The grid under the pointer, or the active one.
    [[nodiscard]] TensorView& explainedView() const;
    void explainCell();
    void followCell();
    void followSlice(const std::vector<std::int64_t>& leading);
    void find(Special what);
    void goTo(std::uint64_t element);

    Document& m_document;
    GridViewport m_viewport;
    std::vector<TensorModel*> m_models;
    QStringList m_names;  // of the axes, where a person gave them
    std::optional<MasksView> m_nextView;
    std::vector<GridCard*> m_cards;  // in the order of Field
    Field m_active = Field::x;       // the grid that had the keyboard last
    bool m_focusesWhenShown = false;
    ControlPanel* m_controls;
    SliceBar* m_slices;
    OverviewBar* m_overview;
    MasksChannels* m_channels = nullptr;
    UnitBar* m_units;
    BackwardPanel* m_backward;
    MasksLayout* m_layout = nullptr;
    ExplanationBar* m_explanation;
    DrawPanel* m_draw;
    ChartPanel* m_charts;
    MasksReport* m_report;
    MasksDraws* m_draws;
    MasksParity* m_parity;
    JobSlot m_findJob;
    JobSlot m_countJob;  // what drop-block's scale takes to know
    QTimer m_pause;      // until nothing has moved for a while
};

}  // namespace dropscope
