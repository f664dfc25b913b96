// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellsnapshot.h"

#include <algorithm>
#include <utility>

namespace flokdesk {

namespace {

struct Edge {
    int row = 0;
    int by = 0; ///< 1 where a range begins, -1 behind its last row
    int left = 0;
    int right = 0;
};

std::vector<Edge> edgesOf(const QItemSelection &selection)
{
    std::vector<Edge> edges;
    edges.reserve(size_t(selection.size()) * 2);
    for (const QItemSelectionRange &range : selection) {
        if (!range.isValid())
            continue;
        edges.push_back({range.top(), 1, range.left(), range.right()});
        edges.push_back({range.bottom() + 1, -1, range.left(), range.right()});
    }
    std::ranges::sort(edges, {}, &Edge::row);
    return edges;
}

} // namespace

CellBands bandsOf(const QItemSelection &selection, const QList<int> &columns)
{
    const std::vector<Edge> edges = edgesOf(selection);
    std::vector<int> uses; // how many ranges have this column now
    CellBands bands;
    for (size_t i = 0; i < edges.size();) {
        const int row = edges[i].row;
        for (; i < edges.size() && edges[i].row == row; ++i) {
            if (size_t(edges[i].right) >= uses.size())
                uses.resize(size_t(edges[i].right) + 1, 0);
            for (int column = edges[i].left; column <= edges[i].right; ++column)
                uses[size_t(column)] += edges[i].by;
        }
        std::vector<int> chosen;
        for (const int column : columns) {
            if (size_t(column) < uses.size() && uses[size_t(column)] > 0)
                chosen.push_back(column);
        }
        if (i == edges.size() || chosen.empty())
            continue;
        const bool goesOn =
            !bands.empty() && bands.back().bottom == row - 1 && bands.back().columns == chosen;
        if (goesOn)
            bands.back().bottom = edges[i].row - 1;
        else
            bands.push_back({row, edges[i].row - 1, std::move(chosen)});
    }
    return bands;
}

qint64 cellsIn(const CellBands &bands)
{
    qint64 cells = 0;
    for (const CellBand &band : bands)
        cells += qint64(band.bottom - band.top + 1) * qint64(band.columns.size());
    return cells;
}

} // namespace flokdesk
