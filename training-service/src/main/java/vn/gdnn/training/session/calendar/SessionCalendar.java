package vn.gdnn.training.session.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import vn.gdnn.training.session.Meeting;
import vn.gdnn.training.session.SessionRecord;

/** A session as a calendar (RFC 5545): an event for each meeting, the same one whenever it is read again. */
@ApplicationScoped
public class SessionCalendar {

    /** What a calendar is sent as. */
    public static final String TYPE = "text/calendar";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Clock clock;

    SessionCalendar(Clock clock) {
        this.clock = clock;
    }

    /** In UTC, whatever zone the reader's program is in. */
    public String of(SessionRecord session) {
        var text = new CalendarText()
                .line("BEGIN:VCALENDAR")
                .line("VERSION:2.0")
                .line("PRODID:-//GDNN//training-service//VI")
                .line("CALSCALE:GREGORIAN")
                .line("METHOD:PUBLISH");
        var number = 1;
        for (var meeting : session.facts().meetings()) {
            event(text, session, meeting, number++);
        }
        return text.line("END:VCALENDAR").toString();
    }

    private void event(CalendarText text, SessionRecord session, Meeting meeting, int number) {
        text.line("BEGIN:VEVENT")
                .line("UID:" + session.id() + "-" + number + "@gdnn")
                .line("DTSTAMP:" + moment(clock.instant()))
                .line("SEQUENCE:" + session.version())
                .line("DTSTART:" + moment(meeting.begins()))
                .line("DTEND:" + moment(meeting.ends()))
                .line("STATUS:" + (session.cancellation() == null ? "CONFIRMED" : "CANCELLED"))
                .text("SUMMARY", session.course().title());
        var place = session.facts().place();
        if (place != null) {
            text.text("LOCATION", place);
        }
        var link = session.facts().link();
        if (link != null) {
            text.line("URL:" + link);
        }
        text.line("END:VEVENT");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }
}
