package io.moodreel.affect.face;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/**
 * As many pipelines as may work at once, made when first needed. A pipeline is taken, used and given back; whoever finds
 * none waits in line.
 */
final class PooledFaceReader implements FaceReader {
    private final int threads;
    private final FaceNets nets;
    private final Semaphore permits;
    private final Deque<FacePipeline> idle = new ArrayDeque<>();
    private volatile boolean closed;

    PooledFaceReader(Path modelFolder, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one picture must be read at once, was " + threads);
        }
        this.threads = threads;
        this.nets = new FaceNets(modelFolder);
        this.permits = new Semaphore(threads, true);
    }

    @Override
    public FaceReadings read(byte[] image, FaceWishes wishes) throws UnreadableImageException {
        return read(image, wishes, new StageClock());
    }

    @Override
    public FaceReadings read(byte[] image, FaceWishes wishes, StageClock clock) throws UnreadableImageException {
        permits.acquireUninterruptibly();
        try {
            FacePipeline pipeline = take();
            try {
                return pipeline.read(image, wishes, clock);
            } finally {
                give(pipeline);
            }
        } finally {
            permits.release();
        }
    }

    private FacePipeline take() {
        if (closed) {
            throw new IllegalStateException("the face reader is closed");
        }
        synchronized (idle) {
            FacePipeline pipeline = idle.poll();
            if (pipeline != null) {
                return pipeline;
            }
        }
        return new FacePipeline(nets);
    }

    /** The one used last is taken first: its memory is warm, and what is not needed is never made. */
    private void give(FacePipeline pipeline) {
        synchronized (idle) {
            idle.push(pipeline);
        }
    }

    @Override
    public void close() {
        permits.acquireUninterruptibly(threads);
        try {
            if (closed) {
                return;
            }
            closed = true;
            synchronized (idle) {
                idle.forEach(FacePipeline::close);
                idle.clear();
            }
            nets.close();
        } finally {
            permits.release(threads);
        }
    }
}
