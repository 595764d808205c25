package de.foerderfluss.process;

import de.foerderfluss.proofofuse.ProofSampling;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Draws the sample of the month in which the proof came; the first process of the month does it for all. */
@Component("drawSample")
class DrawSampleDelegate implements JavaDelegate {

    private final ProofSampling sampling;

    DrawSampleDelegate(ProofSampling sampling) {
        this.sampling = sampling;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sampling.draw(Strand.of(execution).proof());
    }
}
