package org.parley.storage;

import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.hibernate.engine.transaction.jta.platform.internal.AbstractJtaPlatform;
import org.parley.ParleyException;

/** Finds the transactions of the server Parley runs on: Hibernate's own platforms know one server each. */
public class ServerTransactions extends AbstractJtaPlatform {

    private static final long serialVersionUID = 1;

    /** WildFly's name, then Payara's. */
    private static final List<String> MANAGERS =
            List.of("java:jboss/TransactionManager", "java:appserver/TransactionManager");

    @Override
    protected TransactionManager locateTransactionManager() {
        for (String name : MANAGERS) {
            try {
                return InitialContext.doLookup(name);
            } catch (NamingException notThisServer) {
                continue;
            }
        }
        throw new ParleyException("No transaction manager at any of " + MANAGERS + ": run Parley on WildFly or Payara");
    }

    @Override
    protected UserTransaction locateUserTransaction() {
        try {
            return InitialContext.doLookup("java:comp/UserTransaction");
        } catch (NamingException e) {
            throw new ParleyException("The server offers no java:comp/UserTransaction here", e);
        }
    }
}
