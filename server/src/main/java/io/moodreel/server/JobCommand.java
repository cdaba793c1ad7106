package io.moodreel.server;

import io.moodreel.server.jobs.Job;
import io.moodreel.server.platform.data.RunningServer;
import io.moodreel.server.platform.installation.Installation;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that is a job: handed to the server that holds the data folder, or run in this process when there is none.
 * Either way it waits and shows progress. The process ends with the status of the job.
 *
 * @param what it is called in sentences: "import", "training"
 */
record JobCommand(Path data, String what) {
    /** Where progress is read from. */
    interface JobSource {
        /** The job as it is; empty while nobody can tell, because the database is away. */
        Optional<Job> job(long id) throws IOException;
    }

    void run(String kind, Map<String, String> parameters) {
        Optional<RemoteJobs> server = runningServer();
        if (server.isPresent()) {
            System.exit(onServer(server.get(), kind, parameters));
        }
        // no server answers: the same program without its doors open
        Installation.prepare(data, Moodreel.databaseUrl());
        System.setProperty("quarkus.http.host-enabled", "false");
        List<String> words = new ArrayList<>(List.of(what, kind));
        parameters.forEach((name, value) -> words.addAll(List.of(name, value)));
        Quarkus.run(StandaloneJob.class, words.toArray(String[]::new));
    }

    /** The jobs of the server that holds the data folder; empty when none answers. */
    Optional<RemoteJobs> runningServer() {
        try {
            return RunningServer.in(data).map(RemoteJobs::new).filter(RemoteJobs::answers);
        } catch (IOException unreadable) {
            System.err.println("moodreel: the token in " + data.toAbsolutePath() + " cannot be read ("
                    + unreadable.getMessage() + "). Run the " + what + " as the user that runs the server.");
            System.exit(1);
            return Optional.empty();
        }
    }

    private int onServer(RemoteJobs server, String kind, Map<String, String> parameters) {
        try {
            System.out.println("Handing the " + what + " to the running server.");
            return new JobProgress(server::job, what).follow(server.submit(kind, parameters));
        } catch (RemoteJobs.RefusedException refused) {
            System.err.println("moodreel: " + refused.getMessage());
            return 1;
        } catch (IOException lost) {
            System.err.println("moodreel: the server went away. The " + what + " goes on when it starts again.");
            return 1;
        }
    }
}
