// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <string>
#include <vector>

#include "engine/io/array_info.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace dropscope {

class ArrayTable;

/// Asks which array of a file is to be opened. What is typed into the search field is found in any part of a name; Enter
/// opens the row that is chosen. OK is there only with a row that can be opened.
class ArrayDialog : public QDialog {
    Q_OBJECT

public:
    /// `fileName` is what the file is called.
    ArrayDialog(const QString& fileName, std::vector<ArrayInfo> arrays, QWidget* parent = nullptr);

    /// The name of the one that was chosen, once the dialog was accepted.
    [[nodiscard]] std::string array() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void filter(const QString& words);
    void chooseFirst();
    void showChoice();

    ArrayTable* m_arrays;
    QSortFilterProxyModel* m_found;
    QTableView* m_table;
    QLineEdit* m_search;
    QLabel* m_count;
    QPushButton* m_open;
};

}  // namespace dropscope
