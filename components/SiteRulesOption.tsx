/** What a reader decided for single sites: to be seen, and undone one by one or all at once. */
import { useState } from 'preact/hooks';
import type { SiteRule } from '../engine/index.ts';
import { AskFirst } from './AskFirst.tsx';
import { isolate } from './isolate.ts';
import { messageKey } from './message-key.ts';
import type { SiteChoices } from './options-actions.ts';
import './site-rules.css';
import { useTexts } from './texts.tsx';

interface SiteRulesOptionProps {
  readonly sites: readonly SiteChoices[];
  /** Ends when they are kept, or can't be. */
  readonly onSites: (sites: readonly SiteChoices[]) => Promise<void> | void;
}

export function SiteRulesOption({ sites, onSites }: SiteRulesOptionProps) {
  const { t } = useTexts();
  const [outcome, setOutcome] = useState('');
  const keep = async (left: readonly SiteChoices[]) => {
    await onSites(left.filter(({ rules }) => rules.length > 0));
    setOutcome(t('site_rules_undone'));
  };
  const change = (site: string, rules: readonly SiteRule[]) => keep(sites.map((other) => (other.site === site ? { site, rules } : other)));
  const sorted = [...sites].sort((a, b) => a.site.localeCompare(b.site));
  return (
    <>
      {sites.length === 0 && <p class="settings-hint">{t('sites_none')}</p>}
      {sorted.map(({ site, rules }) => (
        <SiteRules key={site} site={site} rules={rules} onRules={(left) => change(site, left)} />
      ))}
      {sites.length > 1 && (
        <AskFirst
          label={t('button_undo_sites')}
          question={t('undo_sites_question')}
          confirm={t('button_undo_sites_confirm')}
          onConfirm={() => keep([])}
        />
      )}
      <p class="settings-hint" role="status">
        {outcome}
      </p>
    </>
  );
}

interface SiteRulesProps extends SiteChoices {
  readonly onRules: (rules: readonly SiteRule[]) => void;
}

function SiteRules({ site, rules, onRules }: SiteRulesProps) {
  const { t } = useTexts();
  return (
    <section class="site-rules">
      <h3>
        <bdi>{site}</bdi>
      </h3>
      <ul>
        {rules.map((rule) => (
          <li key={JSON.stringify(rule)}>
            <p>
              <span class="site-rule-action">{t(rule.action === 'keep' ? 'site_rule_keep' : 'site_rule_remove')}</span>{' '}
              <bdi>{rule.sample}</bdi>
              {rule.action === 'keep' && <span class="site-rule-kind"> ({t(messageKey('clutter', rule.kind))})</span>}
            </p>
            <button
              type="button"
              class="link-button"
              aria-description={rule.sample}
              onClick={() => onRules(rules.filter((other) => other !== rule))}
            >
              {t('button_undo')}
            </button>
          </li>
        ))}
      </ul>
      {rules.length > 1 && (
        <button type="button" class="link-button" onClick={() => onRules([])}>
          {t('button_undo_site', isolate(site))}
        </button>
      )}
    </section>
  );
}
