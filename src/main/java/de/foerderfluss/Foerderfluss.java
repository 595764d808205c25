package de.foerderfluss;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the office: one process that serves the portal and the API and runs the engine. */
@SpringBootApplication
public class Foerderfluss {

    public static void main(String[] arguments) {
        SpringApplication.run(Foerderfluss.class, arguments);
    }
}
