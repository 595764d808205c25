package de.foerderfluss.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.stereotype.Component;

/** The engine's own threads, which do the work in the background. */
@Component
public class EngineThreads {

    private final JobExecutor threads;

    EngineThreads(ProcessEngine engine) {
        this.threads = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }

    /** Runs the task while they stand still; they go on afterwards if they did before. */
    public void pausedDuring(Runnable task) {
        boolean active = threads.isActive();
        if (active) {
            threads.shutdown();
        }
        try {
            task.run();
        } finally {
            if (active) {
                threads.start();
            }
        }
    }
}
