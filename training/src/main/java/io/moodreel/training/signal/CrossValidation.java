package io.moodreel.training.signal;

import io.moodreel.training.signal.Viewing.Kind;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;

/**
 * Leaves people, or films, out in turn and has every method guess what it has not seen. All that is fitted – scale, clusters,
 * the moment to stop, the methods compared with – is fitted without them.
 */
final class CrossValidation {
    private final List<Viewing> viewings;
    private final Settings settings;
    private final int threads;
    private final PrintWriter log;

    CrossValidation(List<Viewing> viewings, Settings settings, int threads, PrintWriter log) {
        this.viewings = viewings;
        this.settings = settings;
        this.threads = threads;
        this.log = log;
    }

    /** One person of each data set at a time. */
    List<Prediction> byPerson() {
        List<String> films = people(false);
        List<String> stress = people(true);
        List<Predicate<Viewing>> folds = new ArrayList<>();
        for (int i = 0; i < Math.max(films.size(), stress.size()); i++) {
            String one = i < films.size() ? films.get(i) : "";
            String other = i < stress.size() ? stress.get(i) : "";
            folds.add(
                    viewing -> viewing.person().equals(one) || viewing.person().equals(other));
        }
        return run("person", folds);
    }

    /** One film at a time, of everybody who saw it. */
    List<Prediction> byFilm() {
        List<Predicate<Viewing>> folds = new ArrayList<>();
        viewings.stream()
                .filter(each -> each.kind() != Kind.STRESS)
                .map(Viewing::film)
                .distinct()
                .sorted()
                .forEach(film -> folds.add(viewing -> viewing.film().equals(film)));
        return run("film", folds);
    }

    private List<String> people(boolean stress) {
        return viewings.stream()
                .filter(each -> each.kind() == Kind.STRESS == stress)
                .map(Viewing::person)
                .distinct()
                .sorted()
                .toList();
    }

    private List<Prediction> run(String name, List<Predicate<Viewing>> folds) {
        List<Callable<List<Prediction>>> work = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            int number = fold;
            work.add(() -> {
                List<Prediction> predictions =
                        fold(folds.get(number), settings.withSeed(settings.seed() + 1000L * number));
                synchronized (log) {
                    log.println("left out " + name + " " + (number + 1) + " of " + folds.size());
                    log.flush();
                }
                return predictions;
            });
        }
        List<Prediction> all = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Future<List<Prediction>> done : workers.invokeAll(work)) {
                all.addAll(done.get());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped before all were left out", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("leaving out a " + name + " failed", failed.getCause());
        }
        return all;
    }

    private List<Prediction> fold(Predicate<Viewing> left, Settings own) {
        List<Viewing> train = viewings.stream().filter(left.negate()).toList();
        List<Viewing> test = viewings.stream().filter(left).toList();
        TrainedSignals lstm = TrainedSignals.train(train, own);
        Boosted trees = Boosted.trees(train);
        Boosted linear = Boosted.linear(train);
        Guesses guesses = new Guesses(train, viewings);
        List<Prediction> predictions = new ArrayList<>();
        for (Viewing viewing : test) {
            predictions.add(new Prediction(Method.LSTM, viewing, lstm.logits(viewing)));
            predictions.add(new Prediction(Method.TREES, viewing, trees.logits(viewing)));
            predictions.add(new Prediction(Method.LOGISTIC, viewing, linear.logits(viewing)));
            predictions.add(
                    constant(Method.MAJORITY, viewing, guesses.majority(Head.VALENCE), guesses.majority(Head.AROUSAL)));
            if (viewing.kind() == Kind.STRESS) {
                continue;
            }
            predictions.add(constant(
                    Method.LAST_PROBE,
                    viewing,
                    guesses.lastProbe(viewing, Head.VALENCE),
                    guesses.lastProbe(viewing, Head.AROUSAL)));
            predictions.add(constant(
                    Method.PER_FILM,
                    viewing,
                    guesses.perFilm(viewing, Head.VALENCE),
                    guesses.perFilm(viewing, Head.AROUSAL)));
        }
        trees.dispose();
        linear.dispose();
        return predictions;
    }

    private static Prediction constant(Method method, Viewing viewing, double valence, double arousal) {
        double[][] logits = new double[viewing.windows().size()][];
        Arrays.setAll(logits, _ -> new double[] {valence, arousal});
        return new Prediction(method, viewing, logits);
    }
}
