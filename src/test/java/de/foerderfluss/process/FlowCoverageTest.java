package de.foerderfluss.process;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The measure itself: it must be able to fail. */
class FlowCoverageTest {

    private static final String APPROVAL = "FourEyesApprovalProcess";

    @Test
    void findsEverythingMissingWhereNothingWasTaken() {
        assertThat(FlowCoverage.missing(APPROVAL, Set.of()))
                .containsExactly("Flow_ApprovalDecided", "Flow_ApprovalRequested", "Flow_Approved", "Flow_Returned");
    }

    @Test
    void findsTheOneWayThatNoScenarioTook() {
        Set<String> taken = Stream.of("Flow_ApprovalRequested", "Flow_ApprovalDecided", "Flow_Approved")
                .map(flow -> APPROVAL + "#" + flow)
                .collect(toSet());

        assertThat(FlowCoverage.missing(APPROVAL, taken)).containsExactly("Flow_Returned");
    }

    @Test
    void isNotContentWithTheSameNamesInAnotherProcess() {
        Set<String> taken = FlowCoverage.missing(APPROVAL, Set.of()).stream()
                .map(flow -> "OtherProcess#" + flow)
                .collect(toSet());

        assertThat(FlowCoverage.missing(APPROVAL, taken)).hasSize(4);
    }
}
