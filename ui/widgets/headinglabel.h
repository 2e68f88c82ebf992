// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A bold line above what it names, larger than the text by a factor.
class HeadingLabel final : public QLabel
{
    Q_OBJECT

public:
    static constexpr double ofPart = 1;
    static constexpr double ofDialog = 1.25;
    static constexpr double ofPage = 1.6;

    explicit HeadingLabel(double scale, const QString &text = {}, QWidget *parent = nullptr);
};
