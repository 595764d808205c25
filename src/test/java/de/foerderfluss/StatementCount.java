package de.foerderfluss;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Counts what the office asks of its database, so that a test can show that a page does not ask once for every row. */
@TestComponent
public class StatementCount implements BeanPostProcessor {

    private static final AtomicLong SENT = new AtomicLong();

    /** How many statements the act sends; nobody else may be at work. */
    public static long during(Runnable act) {
        long before = SENT.get();
        act.run();
        return SENT.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof DelegatingDataSource)
                ? new CountedSource(source)
                : bean;
    }

    private static final class CountedSource extends DelegatingDataSource {

        private CountedSource(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return counted(Connection.class, super.getConnection());
        }
    }

    private static <T> T counted(Class<T> type, T real) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                SENT.incrementAndGet();
            }
            try {
                Object answer = method.invoke(real, arguments);
                boolean statement =
                        answer instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType());
                return statement ? counted((Class) method.getReturnType(), answer) : answer;
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
