package vn.gdnn.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.gdnn.kit.probe.Probes.ProbeNamed;

/** A consumer with a fault that can be mended. */
@ApplicationScoped
class FlawedConsumer implements EventConsumer {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    void breaks(boolean now) {
        broken = now;
        heard.clear();
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public String name() {
        return "flawed";
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        if (broken) {
            throw new IllegalStateException("not yet");
        }
        events.forEach(event -> event.as(ProbeNamed.class).ifPresent(fact -> heard.add(fact.name())));
    }
}
