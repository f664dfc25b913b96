// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sheets/sourcestep.h"

#include "core/text.h"
#include "gui/common/emptystate.h"
#include "gui/common/factslabel.h"
#include "gui/common/notice.h"
#include "gui/common/plaintooltips.h"
#include "gui/common/symbol.h"
#include "gui/common/timetexts.h"
#include "gui/sheets/sourcepreview.h"
#include "gui/sheets/sourcesettings.h"
#include "gui/sheets/sourcetexts.h"
#include "session/session.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flokdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sourceMargin = 16;

QString localFileOf(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls[0].toLocalFile() : QString();
}

} // namespace

SourceStep::SourceStep(ImportDraft &draft, Dialogs &dialogs, QWidget *parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_dialogs(dialogs)
    , m_reader(new SheetFileReader(this))
    , m_chooseAction(new QAction(tr("Choose a &file…"), this))
    , m_pasteAction(new QAction(tr("Use the &clipboard"), this))
    , m_flagAction(new QAction(tr("Next cell to look at"), this))
    , m_notice(new Notice(this))
    , m_stack(new QStackedWidget(this))
    , m_emptyPage(new EmptyState(this))
{
    setAcceptDrops(true);
    m_contentPage = makeContentPage();
    setupActions();
    m_notice->setObjectName(u"sourceNotice"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_emptyPage);
    m_stack->addWidget(m_contentPage);
    connect(m_reader, &SheetFileReader::told, this, &SourceStep::take);
    connect(m_reader, &SheetFileReader::failed, this, &SourceStep::fail);
    connect(m_reader, &SheetFileReader::progressed, this, &SourceStep::showProgress);
    showProgress();
}

SourceStep::~SourceStep()
{
    m_reader->disconnect(this);
}

void SourceStep::setupActions()
{
    m_chooseAction->setObjectName(u"chooseFileAction"_s);
    m_pasteAction->setObjectName(u"useClipboardAction"_s);
    m_flagAction->setObjectName(u"nextFlagAction"_s);
    m_flagAction->setShortcut(QKeySequence(Qt::Key_F8));
    m_flagAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_flagAction);
    connect(m_chooseAction, &QAction::triggered, this, &SourceStep::chooseFile);
    connect(m_pasteAction, &QAction::triggered, this, &SourceStep::takeClipboard);
    connect(m_flagAction, &QAction::triggered, this, [this] { m_preview->goToFlagged(); });
    m_emptyPage->setObjectName(u"emptySource"_s);
    m_emptyPage->setTexts(
        tr("Choose a file with the rows to import"),
        tr("CSV, TSV, Excel (.xlsx, .xls) and LibreOffice (.ods) files, or the result file of an "
           "earlier job. You can also drop a file here, or copy cells in a spreadsheet program and "
           "use the clipboard."));
    m_emptyPage->addAction(m_chooseAction);
    m_emptyPage->addAction(m_pasteAction);
}

QWidget *SourceStep::makeContentPage()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QWidget(page);
    auto *headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(sourceMargin, 8, sourceMargin, 8);
    headLayout->addWidget(makeHead());
    m_settings = new SourceSettings(head);
    headLayout->addWidget(m_settings);
    m_notes = new SourceNotes(page);
    m_notes->setTabAfter(m_settings->lastControl());
    m_preview = new SourcePreview(page);
    m_preview->setObjectName(u"sourcePreview"_s);
    m_preview->setMinimumHeight(96);
    layout->addWidget(head);
    layout->addWidget(m_notes);
    layout->addWidget(m_preview, 1);
    layout->addWidget(makeFoot());
    connect(m_settings, &SourceSettings::chosen, this, &SourceStep::read);
    return page;
}

QWidget *SourceStep::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    auto *icon = new QLabel(head);
    icon->setTextFormat(Qt::PlainText);
    icon->setPixmap(symbolIcon(Symbol::Table).pixmap(16));
    m_nameLabel = new QLabel(head);
    m_nameLabel->setObjectName(u"fileNameLabel"_s);
    m_nameLabel->setTextFormat(Qt::PlainText);
    m_nameLabel->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    m_nameLabel->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    QFont bold = font();
    bold.setBold(true);
    m_nameLabel->setFont(bold);
    m_factsLabel = new FactsLabel(head);
    m_factsLabel->setForegroundRole(QPalette::PlaceholderText);
    auto *choose = new QPushButton(symbolIcon(Symbol::Open), tr("Choose another &file…"), head);
    choose->setObjectName(u"otherFileButton"_s);
    auto *paste = new QPushButton(symbolIcon(Symbol::Copy), tr("Use the &clipboard"), head);
    paste->setObjectName(u"clipboardButton"_s);
    paste->setProperty("kind", u"flat"_s);
    for (QPushButton *button : {choose, paste})
        button->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, m_chooseAction, &QAction::trigger);
    connect(paste, &QPushButton::clicked, m_pasteAction, &QAction::trigger);
    layout->addWidget(icon);
    layout->addWidget(m_nameLabel);
    layout->addWidget(m_factsLabel, 1);
    layout->addWidget(choose);
    layout->addWidget(paste);
    return head;
}

QWidget *SourceStep::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(sourceMargin, 4, sourceMargin, 4);
    m_captionLabel = new FactsLabel(foot);
    m_captionLabel->setObjectName(u"captionLabel"_s);
    m_captionLabel->setForegroundRole(QPalette::PlaceholderText);
    m_progressBar = new QProgressBar(foot);
    m_progressBar->setObjectName(u"readingProgressBar"_s);
    m_progressBar->setAccessibleName(tr("Reading the file"));
    m_progressBar->setTextVisible(false);
    m_progressBar->setMaximumWidth(fontMetrics().averageCharWidth() * 24);
    m_stopButton = new QPushButton(tr("S&top"), foot);
    m_stopButton->setObjectName(u"stopReadingButton"_s);
    m_restButton = new QPushButton(tr("Re&ad the rest"), foot);
    m_restButton->setObjectName(u"readRestButton"_s);
    for (QPushButton *button : {m_stopButton, m_restButton})
        button->setAutoDefault(false);
    connect(m_stopButton, &QPushButton::clicked, this, &SourceStep::stop);
    connect(m_restButton, &QPushButton::clicked, this, &SourceStep::readRest);
    layout->addWidget(m_captionLabel, 1);
    layout->addWidget(m_progressBar);
    layout->addWidget(m_stopButton);
    layout->addWidget(m_restButton);
    return foot;
}

QString SourceStep::title() const
{
    //: a step of an import: the file
    return tr("Source");
}

QString SourceStep::nextText() const
{
    return m_content ? tr("&Next: Columns") : QString(); // the page has the buttons to begin with
}

QString SourceStep::hint() const
{
    if (!m_content)
        return m_reader->isBusy() ? tr("Reading…") : tr("Nothing is sent before the last step.");
    if (m_content->source.rows.empty())
        return m_content->source.result
            ? tr("No row of this file failed: there is nothing to import.")
            : tr("The file has no row to import.");
    return tr("Nothing is sent before the last step.");
}

bool SourceStep::isDecided() const
{
    return m_content && !m_content->source.rows.empty();
}

void SourceStep::proceed()
{
    if (isDecided())
        Q_EMIT finished();
    else
        chooseFile();
}

QWidget *SourceStep::firstFocus() const
{
    return m_content ? static_cast<QWidget *>(m_preview) : m_emptyPage;
}

void SourceStep::chooseFile()
{
    m_dialogs.askOpenFile(this, tr("Choose a file to import"), fileFilters(),
                          [this](const std::optional<QString> &path) {
                              if (path)
                                  openFile(*path);
                          });
}

QStringList SourceStep::fileFilters()
{
    return {tr("Tables (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.fods)"), tr("All files (*)")};
}

void SourceStep::openFile(const QString &path)
{
    SheetQuestion question;
    question.path = path;
    read(std::move(question));
}

void SourceStep::takeClipboard()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    SheetQuestion question;
    if (copied)
        question.pasted = {copied->text(), copied->html()};
    if (question.pasted.text.isEmpty() && question.pasted.html.isEmpty()) {
        m_notice->show(Notice::Level::Warning,
                       tr("The clipboard has no table. Copy cells in a spreadsheet program first."),
                       Fact::until(m_reader, &SheetFileReader::progressed));
        return;
    }
    read(std::move(question));
}

void SourceStep::read(SheetQuestion question)
{
    m_isStopped = false;
    m_question = std::move(question);
    m_notice->dismiss();
    m_reader->read(m_question);
}

void SourceStep::take(const std::shared_ptr<const SheetContent> &content)
{
    const bool isFirst = m_stack->currentWidget() != m_contentPage;
    const bool hadFocus = m_emptyPage->isAncestorOf(focusWidget());
    m_content = content;
    m_question.before = content->source.isWhole ? content : nullptr;
    m_draft.setSource(content->source);
    showContent();
    m_stack->setCurrentWidget(m_contentPage);
    if (isFirst && (hadFocus || !focusWidget()))
        m_preview->setFocus();
    Q_EMIT changed();
}

/// What was shown of the file stays, but is not imported.
void SourceStep::fail(const Error &error)
{
    m_content.reset();
    m_question.before.reset();
    m_draft.setSource({});
    m_notice->show(error, Fact::past());
    showProgress();
    Q_EMIT changed();
}

void SourceStep::stop()
{
    m_isStopped = true;
    m_reader->stop();
    showProgress();
}

void SourceStep::readRest()
{
    read(m_question);
}

void SourceStep::showProgress()
{
    const bool isBusy = m_reader->isBusy();
    const auto progress = m_reader->progress();
    constexpr int whole = 1000;
    m_progressBar->setVisible(isBusy);
    m_progressBar->setRange(0, progress ? whole : 0);
    m_progressBar->setValue(int(progress.value_or(0) * whole));
    m_stopButton->setVisible(isBusy);
    m_restButton->setVisible(!isBusy && m_isStopped && m_content && !m_content->source.isWhole);
    if (isBusy && !m_content)
        m_emptyPage->setTitle(m_reader->isConverting() ? tr("Converting the workbook…")
                                                       : tr("Reading the file…"));
    else
        m_emptyPage->setTitle(tr("Choose a file with the rows to import"));
    Q_EMIT changed();
}

void SourceStep::showContent()
{
    const QString name = withVisibleControls(m_content->source.name);
    constexpr int mostLetters = 36;
    m_nameLabel->setText(m_nameLabel->fontMetrics().elidedText(
        name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * mostLetters));
    setPlainToolTip(m_nameLabel, m_question.path);
    m_factsLabel->setFacts(fileFacts());
    m_settings->show(*m_content, m_question);
    showNotes();
    m_preview->show(m_content);
    m_captionLabel->setFacts(captionOf(*m_content));
}

QString SourceStep::fileFacts() const
{
    if (m_question.path.isEmpty())
        return {};
    const QFileInfo file(m_question.path);
    return QStringList{
        QLocale().formattedDataSize(file.size()),
        //: of a file; %1 a time of day, perhaps with the date
        tr("changed %1").arg(dayTime(file.lastModified(), m_draft.session().clock.wallTime()))}
        .join(u" · "_s);
}

void SourceStep::showNotes()
{
    SourceNoteActions actions;
    actions.goTo = [this](CellFlag flag, int column) { m_preview->goToFlagged(flag, column); };
    actions.includeHidden = [this](bool withHidden) {
        SheetQuestion question = m_question;
        question.withHidden = withHidden;
        if (!m_content->report.hiddenColumns.empty())
            question.before.reset();
        read(std::move(question));
    };
    actions.unprotect = [this] {
        SheetQuestion question = m_question;
        question.before.reset();
        question.csv.unprotects = true;
        read(std::move(question));
    };
    actions.trimBlanks = [this] {
        SheetQuestion question = m_question;
        question.before.reset();
        question.csv.trimsBlanks = true;
        read(std::move(question));
    };
    m_notes->setNotes(notesOn(*m_content, m_question.withHidden, actions));
}

void SourceStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileOf(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SourceStep::dropEvent(QDropEvent *event)
{
    if (const QString path = localFileOf(*event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        openFile(path);
    }
}

} // namespace flokdesk
