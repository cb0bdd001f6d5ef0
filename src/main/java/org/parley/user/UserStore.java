package org.parley.user;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parley.storage.Deletion;
import org.parley.storage.Filter;
import org.parley.storage.Key;
import org.parley.storage.Listing;
import org.parley.storage.Page;
import org.parley.storage.Stale;
import org.parley.storage.Wish;

/** Keeps users. Each call is a transaction of its own unless one is under way. What it returns is detached. */
@ApplicationScoped
@Transactional
public class UserStore {

    private static final Key<User, UUID> ID = new Key<>("id", UUID.class, User::id, UUID::fromString);
    private static final Listing<User> LISTING = new Listing<>(
            User.class,
            List.of(ID),
            Map.of(
                    "created", new Key<>("createdAt", Instant.class, User::createdAt, Instant::parse),
                    "name", new Key<>("name", String.class, user -> user.name().orElse(""), name -> name)),
            "-created",
            Map.of("name", Filter.prefix("name")));

    @PersistenceContext(unitName = "parley")
    EntityManager entities;

    public void add(User user) {
        entities.persist(user);
        entities.flush();
    }

    /** Keeps a user from being deleted until the transaction under way is over; refuses if it is too late. */
    public void hold(UUID id) {
        if (entities.find(User.class, id, LockModeType.PESSIMISTIC_READ) == null) {
            throw new UnknownUser(id);
        }
    }

    public Optional<User> find(UUID id) {
        return Optional.ofNullable(entities.find(User.class, id));
    }

    public Page<User> list(Wish wish) {
        return LISTING.page(entities, wish);
    }

    /** Renames a user whose version is still the expected one, if one is expected. */
    public User rename(UUID id, Optional<Long> expected, String name) {
        User user = expected(id, expected);
        user.rename(name);
        entities.flush();
        return user;
    }

    /** Gives a user the name a bot has learned, whatever was known before; nothing if the user is gone. */
    public void remember(UUID id, String name) {
        entities.createQuery("update User u set u.name = :name, u.version = u.version + 1 where u.id = :id")
                .setParameter("name", name)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Deletes a user and, with it, all the user's conversations and messages. */
    public void delete(UUID id, Optional<Long> expected) {
        if (!new Deletion(User.class, id, expected).by(entities)) {
            expected(id, expected);
        }
    }

    private User expected(UUID id, Optional<Long> expected) {
        User user = find(id).orElseThrow(() -> new UnknownUser(id));
        Stale.check(expected, user.version());
        return user;
    }
}
