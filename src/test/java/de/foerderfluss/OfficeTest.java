package de.foerderfluss;

import de.foerderfluss.process.FlowCoverage;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A test in the whole office on the real database. All such tests share one context, so keep its configuration the same. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClock.class, FlowCoverage.class, EngineRoom.class, StatementCount.class, ClosedGate.class})
public @interface OfficeTest {}
