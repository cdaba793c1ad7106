package io.moodreel.evaluate;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One run of the program, for tests of commands in packages of their own. */
public record MainRun(int status, String out, String err) {
    public static MainRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new MainRun(status, out.toString(), err.toString());
    }
}
