package org.parley.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.storage.Database;
import org.parley.storage.Page;
import org.parley.storage.Stale;
import org.parley.storage.UnfitQuery;
import org.parley.storage.Wish;

class UserStoreTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @RegisterExtension
    final Database database = new Database();

    @Test
    void keepsAUser() {
        User ada = add("Ada", NOON);
        User kept = in(store -> store.find(ada.id())).orElseThrow();
        assertThat(kept.name()).contains("Ada");
        assertThat(kept.createdAt()).isEqualTo(NOON);
        Optional<User> nobody = in(store -> store.find(UUID.randomUUID()));
        assertThat(nobody).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "-created", "name", "-name"})
    void listsEveryoneOnceInPages(String sort) {
        for (int i = 0; i < 23; i++) {
            add("Name " + i % 5, NOON.plusSeconds(i / 3));
        }
        List<User> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        int pages = 0;
        do {
            Page<User> page = list(new Wish(Map.of(), Optional.of(sort), after, 5));
            all.addAll(page.items());
            after = page.next();
            pages++;
        } while (after.isPresent());
        assertThat(pages).isEqualTo(5);
        assertThat(all).hasSize(23).extracting(User::id).doesNotHaveDuplicates();
        if (sort.endsWith("created")) {
            assertThat(all).extracting(User::createdAt).isSortedAccordingTo(order(sort));
        } else {
            assertThat(all).extracting(user -> user.name().orElse("")).isSortedAccordingTo(order(sort));
        }
    }

    @Test
    void filtersByTheBeginningOfTheName() {
        add("Ada", NOON);
        add("Adam", NOON);
        add("Bob", NOON);
        add("100%", NOON);
        assertThat(named("Ada")).containsExactlyInAnyOrder("Ada", "Adam");
        assertThat(named("%")).isEmpty();
        assertThat(named("100%")).containsExactly("100%");
    }

    @Test
    void refusesAWishItCannotFulfil() {
        assertThatThrownBy(() -> list(wish(Map.of("shoe-size", "42"), Optional.empty(), Optional.empty())))
                .isInstanceOf(UnfitQuery.class)
                .hasMessageContaining("shoe-size")
                .hasMessageContaining("[name]");
        assertThatThrownBy(() -> list(wish(Map.of(), Optional.of("shoe-size"), Optional.empty())))
                .isInstanceOf(UnfitQuery.class)
                .hasMessageContaining("created");
        assertThatThrownBy(() -> list(wish(Map.of(), Optional.empty(), Optional.of("nowhere"))))
                .isInstanceOf(UnfitQuery.class)
                .hasMessageContaining("after");
        assertThatThrownBy(() -> new Wish(Map.of(), Optional.empty(), Optional.empty(), 0))
                .isInstanceOf(UnfitQuery.class);
    }

    @Test
    void renamesOnlyFromTheExpectedVersion() {
        User ada = add("Ada", NOON);
        User renamed = in(store -> store.rename(ada.id(), Optional.of(ada.version()), "Ada Lovelace"));
        assertThat(renamed.version()).isEqualTo(ada.version() + 1);
        assertThatThrownBy(() -> in(store -> store.rename(ada.id(), Optional.of(ada.version()), "Eve")))
                .isInstanceOf(Stale.class);
        assertThat(in(store -> store.find(ada.id())).orElseThrow().name()).contains("Ada Lovelace");
    }

    @Test
    void remembersANameWhateverTheVersion() {
        User somebody = add("", NOON);
        in(store -> {
            store.remember(somebody.id(), "Ada");
            return null;
        });
        User kept = in(store -> store.find(somebody.id())).orElseThrow();
        assertThat(kept.name()).contains("Ada");
        assertThat(kept.version()).isEqualTo(somebody.version() + 1);
    }

    @Test
    void refusesNamesThatCannotBe() {
        assertThatThrownBy(() -> add("x".repeat(201), NOON)).isInstanceOf(UnfitName.class);
        assertThatThrownBy(() -> add("a\nb", NOON)).isInstanceOf(UnfitName.class);
    }

    @Test
    void deletesOnlyWhomThereIs() {
        User ada = add("Ada", NOON);
        in(store -> {
            store.delete(ada.id(), Optional.empty());
            return null;
        });
        assertThatThrownBy(() -> in(store -> {
                    store.delete(ada.id(), Optional.empty());
                    return null;
                }))
                .isInstanceOf(UnknownUser.class);
    }

    private static <T extends Comparable<T>> Comparator<T> order(String sort) {
        return sort.startsWith("-") ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    private List<String> named(String beginning) {
        return list(wish(Map.of("name", beginning), Optional.empty(), Optional.empty())).items().stream()
                .map(user -> user.name().orElse(""))
                .toList();
    }

    private static Wish wish(Map<String, String> filters, Optional<String> sort, Optional<String> after) {
        return new Wish(filters, sort, after, 10);
    }

    private Page<User> list(Wish wish) {
        return in(store -> store.list(wish));
    }

    private User add(String name, Instant at) {
        User user = new User(UUID.randomUUID(), name, at);
        return in(store -> {
            store.add(user);
            return user;
        });
    }

    private <T> T in(Function<UserStore, T> work) {
        return database.transaction(entities -> {
            UserStore store = new UserStore();
            store.entities = entities;
            return work.apply(store);
        });
    }
}
