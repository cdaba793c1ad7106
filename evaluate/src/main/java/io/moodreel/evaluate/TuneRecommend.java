package io.moodreel.evaluate;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "recommend")
final class TuneRecommend implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
