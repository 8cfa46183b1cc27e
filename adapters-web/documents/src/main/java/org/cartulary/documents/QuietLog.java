package org.cartulary.documents;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the layout has to say to SLF4J: warnings as such, and its many words about progress as debug. */
final class QuietLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(PdfPages.class);

    private QuietLog() {}

    static void install() {
        XRLog.setLoggerImpl(new QuietLog());
    }

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, @Nullable Throwable thrown) {
        if (level.intValue() >= Level.WARNING.intValue()) {
            LOG.warn(message, thrown);
        } else {
            LOG.debug(message, thrown);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // the levels are SLF4J's
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled() || diagnostic.getLevel().intValue() >= Level.WARNING.intValue();
    }
}
