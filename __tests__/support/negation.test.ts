import { describe, expect, test } from '@jest/globals'
import { negationIn, refusesLesser } from '../../src/support/negation.ts'
import { statusInWords } from '../../src/support/status.ts'
import { processorTime } from '../processor-time.ts'

describe('what is denied is never read as a yes', () => {
  test.each([
    ...[
      'サポート対象外',
      'サポート外',
      '未サポート',
      '未対応',
      '非対応',
      'サポートしない',
      'サポートしません',
      'サポートなし',
    ],
    ...[
      'サポートされていません',
      'サポートは終了しました',
      'セキュリティ更新は提供されません',
      '対応なし',
      'サポート期間外',
    ],
    ...['サポート対象外（最新版にサポートを集中）', '対象外'],
    ...[
      '지원 버전 아님',
      '지원하지 않음',
      '지원되지 않음',
      '지원하지 않습니다',
      '지원 안 됨',
      '지원 안함',
      '미지원',
      '비지원',
      '지원 없음',
    ],
    ...[
      '지원 불가',
      '지원 중단',
      '지원 종료',
      '지원 대상이 아닙니다',
      '보안 업데이트 없음',
      '보안 업데이트를 제공하지 않음',
    ],
    ...[
      '不支持',
      '不受支持',
      '不再支持',
      '不提供支持',
      '未支持',
      '无支持',
      '没有支持',
      '不維護',
      '停止维护',
      '不支援',
      '无安全更新',
      '支持终止',
    ],
    ...[
      'не поддерживается',
      'Неподдерживаемая',
      'Неактуальная',
      'без поддержки',
      'Поддержка прекращена',
      'Поддержки нет',
    ],
    ...['поддержка завершена', 'без обновлений безопасности', 'Неактивна', 'Архив', 'без обновлений'],
    ...[
      'Keine Sicherheitsupdates',
      'ohne Sicherheitsupdates',
      'inaktiv',
      'Support eingestellt',
      'Support beendet',
      'ungewartet',
    ],
    ...[
      "n'est pas prise en charge",
      "n'est plus maintenue par l'équipe, sécurité",
      'ne reçoit plus de correctifs de sécurité',
    ],
    ...[
      'Aucun support',
      'aucune mise à jour de sécurité',
      'sans support',
      'inactif',
      'Fin du support',
      'Support terminé',
    ],
    ...[
      'sin actualizaciones de seguridad',
      'ya no recibe actualizaciones de seguridad',
      'inactivo',
      'Soporte finalizado: seguridad',
    ],
    ...['sem atualizações de segurança', 'já não recebe correções de segurança', 'inativo'],
    ...[
      'Nessun supporto',
      'nessun aggiornamento di sicurezza',
      'senza supporto',
      'inattivo',
      'Supporto terminato',
      'fine del supporto',
    ],
    ...['wersja nie jest wspierana', 'niewspierana', 'Geen beveiligingsupdates, geen support', 'LTS support yok'],
  ])('%s', (text) => expect(statusInWords(text)).toBe('unsupported'))
})

describe('where it is not clear what is denied nothing is said', () => {
  test.each([
    'サポート中（新規対応なし）',
    '支持（不含企业版）',
    'Support läuft ohne Gewähr',
    'поддержка не для всех',
    'Support beendet am 2027-05-01',
    'Fin du support : 01.05.2027',
    'Stable (ikke testet)',
  ])('%s', (text) => expect(statusInWords(text)).toBe('unknown'))
})

describe('a yes stays one', () => {
  test.each([
    ...[
      'サポート中',
      'サポート対象',
      '無期限サポート',
      '無償サポート',
      'サポート期限なし',
      'サポート期間に制限はありません',
      'セキュリティ修正のみ',
    ],
    ...['セキュリティ更新のみ、新機能なし'],
    ...['지원', '지원 중', '제한 없이 지원', '보안 패치만', '보안 업데이트만', '신규 기능 없음, 보안 패치만'],
    ...['支持', '受支持', '支持中', '无限期支持', '仅安全更新', '不再添加新功能，仅安全更新', '仅安全修复'],
    ...[
      'Поддерживается',
      'Активная',
      'Только исправления безопасности',
      'без новых функций, только исправления безопасности',
    ],
    ...['Поддерживается без ограничений', 'обновления безопасности'],
    ...[
      'keine neuen Funktionen, nur Sicherheitsupdates',
      'Keine Bugfixes, nur Sicherheitsupdates',
      'Ja, ohne Garantie',
      'aktiv',
    ],
    ...['Sécurité uniquement', 'ne reçoit que des correctifs de sécurité', 'supporté sans limite de durée', 'actif'],
    ...['Sólo seguridad', 'activo', 'Apenas segurança', 'Solo sicurezza', 'attivo', 'Wspierana'],
    ...['Security fixes plus features', 'Supported in non-LTS environments', 'Full support, no end date'],
  ])('%s', (text) => expect(statusInWords(text)).toBe('supported'))
})

describe('alone', () => {
  test('a text without a negation has none', () => {
    expect(['support', 'поддержка', 'サポート中', '', 'mainline'].map(negationIn)).toEqual(Array(5).fill(undefined))
  })

  test('what is refused of features is less than support', () => {
    const clauses = ['keine neuen funktionen', '新機能なし', 'neue funktionen', 'keine updates']
    expect(clauses.map(refusesLesser)).toEqual([true, true, false, false])
  })

  test.each(['不', '不支', 'サポート', 'nicht ', "n'", 'ne ', '지원 ', 'fin de la '])(
    'many times "%s" is no burden',
    (piece) => {
      const start = processorTime()
      negationIn(piece.repeat(20_000))
      refusesLesser(piece.repeat(20_000))
      expect(processorTime() - start).toBeLessThan(500)
    },
  )
})
