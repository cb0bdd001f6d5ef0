package org.parley.understanding.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The actions that rules name. */
final class Actions {

    static final Map<String, Action> ALL = all();

    private Actions() {}

    private static Map<String, Action> all() {
        Map<String, Action> all = new HashMap<>();
        all.put("nothing", (parts, moment) -> "nothing");
        all.put("value", (parts, moment) -> parts.get(0));
        all.put("text", (parts, moment) -> parts.argument());
        all.put("last", (parts, moment) -> parts.last());
        List<Consumer<Map<String, Action>>> groups = List.of(
                NumberActions::addTo,
                MoneyActions::addTo,
                DurationActions::addTo,
                DateActions::addTo,
                WeekdayActions::addTo,
                TimeActions::addTo,
                DayTimeActions::addTo,
                RangeActions::addTo,
                RecurrenceActions::addTo);
        for (Consumer<Map<String, Action>> group : groups) {
            Map<String, Action> own = new HashMap<>();
            group.accept(own);
            own.forEach((name, action) -> add(all, name, action));
        }
        return Map.copyOf(all);
    }

    private static void add(Map<String, Action> all, String name, Action action) {
        if (all.put(name, action) != null) {
            throw new IllegalStateException("Two actions are named " + name);
        }
    }
}
