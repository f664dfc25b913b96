// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "session/connectiontest.h"
#include "store/profile.h"

#include <array>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace flokdesk {

class ChoiceCard;
class Fact;
class KeyField;
class StepHead;

/// The three steps of a ConnectDialog: what the user enters in them, and what is told of it there.
class ConnectForm final : public QWidget {
    Q_OBJECT
public:
    enum Kind { Data, Users };
    enum Step { Keys, Test, Name, StepCount };

    explicit ConnectForm(QWidget *parent);

    QString user() const;
    /// Empty also where the user says that there is no such key.
    Secret key(Kind kind) const;
    int keyCount() const;
    bool isAnyKeyExpected() const;
    /// "Data API key" and the like.
    QString subject(Kind kind) const { return m_keys[kind].subject; }
    QString name() const;
    Protection protection() const;
    bool keepsKeys() const;

    void setStepDone(Step step, bool isDone);
    /// Below the field; nothing: not tested.
    void showProof(Kind kind, const std::optional<ConnectionTest::Proof> &proof);
    /// Below all fields; empty: nothing.
    void showResult(const QString &text, bool isProblem);
    QWidget &result() const;
    /// Whether there is a key store to choose.
    void showWhereKeysAreKept(bool isMemory);
    void setMoreEnabled(bool isEnabled);
    /// Takes the typed keys out of the window.
    void clearKeys();
    void focusFirst();
    /// A message about what was entered goes when that changes.
    Fact untilEdited() const;

Q_SIGNALS:
    /// Of what a test is about.
    void connectionEdited();
    void otherEdited();
    void moreRequested();

private:
    struct Key {
        QString subject;
        ChoiceCard *card = nullptr;
        QLabel *label = nullptr;
        KeyField *field = nullptr;
        QLabel *proof = nullptr;
    };
    void addKeysStep(QBoxLayout &steps);
    void addTestStep(QBoxLayout &steps);
    void addKey(Key &key, QGridLayout &form);
    void addKeeping(QGridLayout &form);
    void addNameStep(QBoxLayout &steps);
    void connectParts();
    void proposeName();
    void showFields();

    QString m_proposed; ///< the name that this form put into the field
    std::array<Key, 2> m_keys; ///< by Kind
    std::array<StepHead *, StepCount> m_steps{};
    QLineEdit *m_userLineEdit = nullptr;
    QLabel *m_resultLabel = nullptr;
    QCheckBox *m_keepCheckBox = nullptr;
    QLabel *m_keepLabel = nullptr;
    QLineEdit *m_nameLineEdit = nullptr;
    QComboBox *m_protectionComboBox = nullptr;
    QPushButton *m_moreButton = nullptr;
};

} // namespace flokdesk
