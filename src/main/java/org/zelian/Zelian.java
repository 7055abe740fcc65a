package org.zelian;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one jar, three faces (pages and API, command line, query library) over one core. */
@SpringBootApplication
public class Zelian {
    public static void main(String[] arguments) {
        SpringApplication.run(Zelian.class, arguments);
    }
}
