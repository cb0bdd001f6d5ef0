package org.parley.storage;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parley.conversation.Conversation;
import org.parley.conversation.Message;
import org.parley.user.User;

/** A real database for each test, empty but for the schema that the migrations give it. */
public final class Database implements BeforeEachCallback, AfterEachCallback {

    private SessionFactory sessions;

    @Override
    public void beforeEach(ExtensionContext context) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Configuration configuration = new Configuration()
                .addAnnotatedClass(User.class)
                .addAnnotatedClass(Conversation.class)
                .addAnnotatedClass(Message.class)
                .setProperty(AvailableSettings.HBM2DDL_AUTO, "validate")
                .setProperty(AvailableSettings.STATEMENT_BATCH_SIZE, "20")
                .setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC")
                .setProperty(AvailableSettings.LOG_SESSION_METRICS, "false")
                .setProperty(AvailableSettings.GENERATE_STATISTICS, "true");
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source);
        sessions = configuration.buildSessionFactory();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        sessions.close();
    }

    public Statistics statistics() {
        return sessions.getStatistics();
    }

    /** Runs in one transaction; nothing stays of it if it fails. */
    public <T> T transaction(Function<EntityManager, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    public void run(Consumer<EntityManager> work) {
        sessions.inTransaction(work::accept);
    }
}
