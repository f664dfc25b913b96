// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/tenant/demolanguage.h"

#include <array>
#include <cstddef>

namespace flokdesk::sandbox {

/// The words of the demo company in one language, in UTF-8. The generators (demopeople.cpp, demodatabases.cpp,
/// demoprocesses.cpp) draw from these lists by number, so every list has the same length in each language and
/// the companies differ in words alone.
///
/// Each language holds what is hard for a program: accents, a column and a field whose name ends with a blank,
/// two users whose names differ by one accent, and a name of more than 40 characters.
struct DemoWords {
    using Text = const char *;
    template <std::size_t N>
    using Texts = std::array<Text, N>;

    struct Person {
        Text name; ///< empty: invited, not yet there
        Text mailbox; ///< the part of the e-mail before the @
    };
    struct Good {
        Text name;
        Text category;
    };

    Text company; ///< of the tenant; also the domain of e-mails, before .example
    Texts<5> roles; ///< purchasing, finance, warehouse, sales, customer care
    std::array<Person, 27> people; ///< demopeople.cpp says which roles each of them has

    struct {
        Text name;
        /// code, company, tax number, city, telephone, e-mail, credit, since, active, remarks
        Texts<10> columns;
        Texts<12> companyFirst; ///< a company is named by one of each of these three
        Texts<10> companySecond;
        Texts<4> companyLast;
        Texts<8> cities;
        Text longRemark; ///< of several lines, with quotes
        Text mailbox; ///< a number and the domain follow
        Text mailDomain;
    } suppliers;
    struct {
        Text name;
        /// SKU, description, category, price, stock, bar code, location (ends with a blank), updated
        Texts<8> columns;
        std::array<Good, 12> goods;
        Texts<5> variants;
    } products;
    struct {
        Text name;
        /// account, name, country, segment, credit limit, since, last contact, notes
        Texts<8> columns;
        Texts<8> nameFirst;
        Texts<5> nameSecond;
        Texts<6> countries;
        Texts<3> segments;
        Text note; ///< with quotes and signs that mean something in HTML
    } customers;
    struct {
        Text name;
        Texts<4> columns; ///< code, name, person in charge, budget of a year
        Texts<12> names;
    } costCenters;
    struct {
        Text name;
        Texts<4> columns; ///< date, currency, buy, sell
    } exchangeRates;

    struct {
        Text code; ///< begins the identifiers of the instances
        Text name;
        /// requester, supplier, cost center, needed on, amount, urgent, items, reason (ends with a blank), status
        Texts<9> fields;
        Texts<3> itemColumns; ///< product, quantity, price
        Texts<3> tasks; ///< approve, get quotes, receive
        Texts<4> reasons; ///< one of them HTML, one empty
        Text closed;
        Text open;
        Text summary; ///< of a closed one
    } purchases;
    struct {
        Text code;
        Text name;
        /// customer, product, received, category, refund, description, resolution
        Texts<7> fields;
        Texts<3> tasks; ///< classify, investigate, reply
        Texts<3> categories;
        Text description; ///< %1: a number
        Text resolution;
    } complaints;
};

const DemoWords &demoWords(DemoLanguage language);

// demospanish.cpp, demoportuguese.cpp, demoenglish.cpp
extern const DemoWords demoSpanish;
extern const DemoWords demoPortuguese;
extern const DemoWords demoEnglish;

} // namespace flokdesk::sandbox
